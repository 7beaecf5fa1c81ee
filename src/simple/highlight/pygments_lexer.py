"""The Pygments lexer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from pygments.lexer import RegexLexer, bygroups, default, include, words
from pygments.token import (
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    Punctuation,
    String,
    Whitespace,
)

from simple.highlight.words import (
    CONSTANTS,
    CONTROL,
    DECLARATION,
    FUNCTIONS,
    MODULE,
    OPERATOR_WORDS,
    OPERATORS,
    TYPES,
)

if TYPE_CHECKING:
    from pygments.token import _TokenType

__all__ = ["SimpleLexer"]

_NAME = r"[^\W\d]\w*"

# The format of an interpolation, up to its end; after the `:` of a lambda or a dict there is a space.
_FORMAT = r':[^\s{}"][^{}"\n]*(?=\})'


def _groups(*kinds: _TokenType) -> Any:
    """What gives each group of an expression its kind."""
    return bygroups(*kinds)  # type: ignore[no-untyped-call]


class SimpleLexer(RegexLexer):
    """Simple, the language of simple-torch."""

    name = "Simple"
    url = "https://github.com/simple-torch/simple-torch"
    aliases: ClassVar = ["simple", "spl"]
    filenames: ClassVar = ["*.spl"]
    mimetypes: ClassVar = ["text/x-simple"]
    flags = re.MULTILINE

    tokens: ClassVar = {
        "root": [
            (r"\A#![^\n]*", Comment.Hashbang),
            include("code"),
            (r"[{}]", Punctuation),
        ],
        "code": [
            # At the start of a line: documentation (at the left margin braces are nothing special), decorators.
            (r'^("""(?:[^"\\]|\\.|"(?!""))*""")(?=[ \t]*(?:#|$))', String.Doc),
            (r'(^[ \t]*)("""(?:[^"\\{}]|\\.|"(?!""))*""")(?=[ \t]*(?:#|$))', _groups(Whitespace, String.Doc)),
            (rf"(^[ \t]*)(@)({_NAME})", _groups(Whitespace, Name.Decorator, Name.Decorator)),
            (r"\n", Whitespace),
            (r"[^\S\n]+", Whitespace),
            (r"#[^\n]*", Comment.Single),
            include("text"),
            (r"0[xX][0-9a-fA-F_]+(?:[iu](?:8|16|32|64))?\b", Number.Hex),
            (r"0[bB][01_]+(?:[iu](?:8|16|32|64))?\b", Number.Bin),
            (r"0[oO][0-7_]+(?:[iu](?:8|16|32|64))?\b", Number.Oct),
            (r"[0-9][0-9_]*\.[0-9][0-9_]*(?:[eE][+-]?[0-9_]+)?(?:f32|f64)?\b", Number.Float),
            (r"[0-9][0-9_]*(?:[eE][+-]?[0-9_]+(?:f32|f64)?|f32|f64)\b", Number.Float),
            (r"[0-9][0-9_]*(?:[iu](?:8|16|32|64))?\b", Number.Integer),
            (
                rf"\b(fn|me)([ \t]+)((?:fn[ \t]+)?)({_NAME})",
                _groups(Keyword.Declaration, Whitespace, Keyword.Declaration, Name.Function),
            ),
            (
                rf"\b(class|struct|enum|trait|type)([ \t]+)({_NAME})",
                _groups(Keyword.Declaration, Whitespace, Name.Class),
            ),
            (r"\b(extern)([ \t]+)(library)\b", _groups(Keyword.Declaration, Whitespace, Keyword)),
            (rf"\b(use)([ \t]+)({_NAME}(?:\.{_NAME})*)", _groups(Keyword.Namespace, Whitespace, Name.Namespace)),
            (r"\b(errors|fallback|free)(?=[ \t]+[^\W\d])", Keyword),
            (r"\b(parallel)(?=[ \t]+for\b)", Keyword),
            (words(OPERATORS[:5]), Operator),
            (rf"(\??\.)({_NAME})", _groups(Operator, Name.Attribute)),
            (words(CONTROL, prefix=r"\b", suffix=r"\b"), Keyword),
            (words(DECLARATION, prefix=r"\b", suffix=r"\b"), Keyword.Declaration),
            (words(MODULE, prefix=r"\b", suffix=r"\b"), Keyword.Namespace),
            (words(OPERATOR_WORDS, prefix=r"\b", suffix=r"\b"), Operator.Word),
            (words(CONSTANTS, prefix=r"\b", suffix=r"\b"), Keyword.Constant),
            (r"\bself\b", Name.Builtin.Pseudo),
            (words(FUNCTIONS, prefix=r"\b", suffix=r"\b(?=\s*[(\"'\w\[{\\-])"), Name.Builtin),
            (words(TYPES, prefix=r"\b", suffix=r"\b"), Keyword.Type),
            (words(FUNCTIONS, prefix=r"\b", suffix=r"\b"), Name.Builtin),
            (_NAME, Name),
            (words(OPERATORS), Operator),
            (r"[()\[\],:;.]", Punctuation),
        ],
        "text": [
            (r'r"""[\s\S]*?(?:"""|\Z)|r"[^"\n]*"?', String.Other),
            (r"r?'''[\s\S]*?(?:'''|\Z)|r?'[^'\n]*'?", String.Single),
            (r'"""', String.Double, "block"),
            (r'"', String.Double, "line"),
        ],
        "escapes": [
            (r"\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]+\}|[^\n])", String.Escape),
            (r"\{\{|\}\}", String.Escape),
            (r"\{", String.Interpol, "interpolation"),
        ],
        "line": [
            (r'"', String.Double, "#pop"),
            include("escapes"),
            (r'[^"\\{}\n]+', String.Double),
            (r"[}\\]", String.Double),
            default("#pop"),
        ],
        "block": [
            (r'"""', String.Double, "#pop"),
            include("escapes"),
            (r'[^"\\{}]+|["}\\]', String.Double),
        ],
        "interpolation": [
            (r"\}", String.Interpol, "#pop"),
            (_FORMAT, String.Interpol),
            (r"\{", Punctuation, "braces"),
            include("code"),
        ],
        "braces": [
            (r"\}", Punctuation, "#pop"),
            (r"\{", Punctuation, "#push"),
            include("code"),
        ],
    }
