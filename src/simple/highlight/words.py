"""The words of the language by what they are, for those who colour programs.

The compiler has its own sets (`simple.syntax.tokens.KEYWORDS` and others); a test holds these to them.
"""

from __future__ import annotations

# What decides where the program goes on.
CONTROL = (
    "if", "elif", "else", "while", "for", "in", "match", "case", "return", "break", "continue", "pass",
    "pass_do_nothing", "with", "defer", "assert",
)  # fmt: skip

# What begins a declaration or belongs to one.
DECLARATION = (
    "fn", "me", "static", "val", "var", "let", "mut", "class", "struct", "enum", "trait", "impl", "type", "extern",
)  # fmt: skip

MODULE = ("use", "export")

OPERATOR_WORDS = ("and", "or", "not", "xor", "is", "as")

CONSTANTS = ("true", "false", "nil", "None")

# Words that are names everywhere but here: in `extern library "m" fallback a.b`, `extern type T free f`, `parallel for`.
CONTEXTUAL = ("library", "errors", "fallback", "free", "parallel")

TYPES = (
    "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "bool", "text", "any", "range", "never",
    "Result", "Buffer", "Error",
)  # fmt: skip

FUNCTIONS = (
    "print", "len", "range", "min", "max", "abs", "sum", "sorted", "zip", "enumerate", "input", "panic", "fail",
    "attempt", "args", "exit", "float_buffer", "f32_buffer", "int_buffer", "bool_buffer", "i32_buffer", "i16_buffer",
    "i8_buffer", "u64_buffer", "u32_buffer", "u16_buffer", "u8_buffer", "Some", "Ok", "Err",
)  # fmt: skip

# From the longest to the shortest, so that the first that fits is the right one.
OPERATORS = (
    "...", "..=", "**=", "..", ".+", ".-", ".*", "./", ".^", ".?", "?.", "??", "**", "->", "==", "!=", "<<", ">>",
    "<=", ">=", "|>", "+=", "-=", "*=", "/=", "%=", "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "=",
    "!", "?", "\\",
)  # fmt: skip
