"""What to do about a token that stands where it can't: mostly habits from other languages."""

from __future__ import annotations

from simple.diagnostics.suggest import closest
from simple.syntax.tokens import DEDENT, INDENT, NAME, NEWLINE, TEXT, TEXT_OPEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.syntax.tokens import Tokens

_TOKENS = {
    "&&": "write `and`",
    "||": "write `or`",
    "!": "write `not` before a condition; `!` after a value unwraps it",
    "++": "write `+= 1`",
    "===": "write `==`",
    "!==": "write `!=`",
    "<>": "write `!=`",
    "=>": "write `->`, or `:` before a body",
    "//": "a comment begins with `#`; `/` between integers already truncates",
    ";": "statements end with their line; put the next one on a line of its own",
    "null": "write `nil`",
}

# The keywords that stand first in a statement and before a name.
_BEFORE_NAMES = frozenset(
    {"fn", "val", "var", "let", "if", "while", "for", "match", "return", "class", "struct", "enum", "trait", "impl"}
    | {"with", "static", "me", "type", "use", "export", "extern", "defer", "assert", "case", "elif"}
)

# Words of other languages that stand first in a statement or before a name.
_WORDS = {
    "async": "there is no `async`; call the function directly",
    "await": "there is no `await`; call the function directly",
    "catch": "errors are values: use `Result`, `?` and `match`, or `attempt`",
    "const": "write `val`",
    "def": "write `fn`",
    "default": "write `case _:`",
    "del": "a value goes when nothing refers to it any more",
    "do": "write `while`",
    "elseif": "write `elif`",
    "elsif": "write `elif`",
    "except": "errors are values: use `Result`, `?` and `match`, or `attempt`",
    "finally": "write `defer`",
    "foreach": "write `for`",
    "from": "write `use module.{name}`",
    "fun": "write `fn`",
    "func": "write `fn`",
    "function": "write `fn`",
    "global": "a module's `var` can be assigned in its functions as it is",
    "import": "write `use module`, or `use module.{name}`",
    "include": "write `use module`",
    "interface": "write `trait`",
    "lambda": "write `\\x: …`",
    "loop": "write `while true:`",
    "namespace": "a file is a module; use `export` to limit what others may use",
    "new": "construct by calling the type: `Point(1.0, 2.0)`",
    "object": "write `class`",
    "private": "names that begin with `_` are private; `export` limits what others may use",
    "protected": "names that begin with `_` are private; `export` limits what others may use",
    "pub": "everything is public that doesn't begin with `_`",
    "public": "everything is public that doesn't begin with `_`",
    "raise": 'write `panic("why")`, or return an `Err`',
    "record": "write `struct`",
    "switch": "write `match`",
    "then": "write `:`",
    "throw": 'write `panic("why")`, or return an `Err`',
    "try": "errors are values: use `Result`, `?` and `match`, or `attempt`",
    "typedef": "write `type Name = …`",
    "typealias": "write `type Name = …`",
    "unless": "write `if not`",
    "until": "write `while not`",
    "yield": "there are no generators; build a list",
}


def advise(tokens: Tokens, at: int) -> str | None:
    """Say what to do about the token at `at`, if its kind or the word before it tells."""
    kind = tokens.kinds[at]
    if kind in _TOKENS:
        return _TOKENS[kind]
    if kind == NAME and tokens.values[at] == "then":
        return _WORDS["then"]
    if at and tokens.kinds[at - 1] == NAME:
        word: str = tokens.values[at - 1]
        if word in _WORDS:
            return _WORDS[word]
        if kind in {TEXT, TEXT_OPEN} and tokens.starts[at] == tokens.ends[at - 1]:
            return f'text has no prefix `{word}`: `"…"` interpolates as it is, `\'…\'` and `r"…"` are raw'
        if kind == NAME:
            return _advise_on_word(tokens, at - 1, word)
    return None


def _advise_on_word(tokens: Tokens, at: int, word: str) -> str | None:
    """Say what to do about a name before another: a keyword misspelt, or a call without parentheses."""
    if at and tokens.kinds[at - 1] not in {NEWLINE, INDENT, DEDENT, ":", "->"}:
        return None
    similar = closest(word, _BEFORE_NAMES)
    call = f"`{word[:40]}(…)`"
    return f"a call has parentheses: {call}" if similar is None else f"did you mean `{similar}`, or the call {call}?"


def replaced_word(word: str) -> str | None:
    """Say what to write for a word of another language, if it is one."""
    return _WORDS.get(word)
