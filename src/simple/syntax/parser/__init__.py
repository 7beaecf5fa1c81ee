"""The parser: from tokens to the syntax tree.

A recursive-descent parser, one module a feature, each a class on top of the one before:
`cursor` → `types` → `literals` → `patterns` → `control` → `collections` → `expressions` → `statements` → `members` →
`declarations`. A method that is named after a thing reads that thing, and leaves the cursor behind it. `take` passes
over a token if it is there, `expect` requires it, `report` records a problem and goes on, `fail` gives the statement
up.

After a problem the parser goes on with the next statement, and never reports twice at one token. It never raises: what
is nested deeper than `MAX_DEPTH` is a problem like others.
"""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.lexer import tokenize
from simple.syntax.parser.cursor import MAX_DEPTH
from simple.syntax.parser.declarations import DeclarationParser
from simple.syntax.tokens import DEDENT, END

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.diagnostics.model import Diagnostic
    from simple.source import SourceFile

__all__ = ["MAX_DEPTH", "parse"]


def parse(source: SourceFile, *, documented: bool = True) -> tuple[tree.Module, list[Diagnostic]]:
    """Give the syntax tree of a file and its problems, in the order of the text. Not `documented`: text that stands first
    is a value. Never raises.
    """
    parser = DeclarationParser(source, tokenize(source, documented=documented))
    documentation = parser.take_documentation() if documented else None
    statements = parser.statements()
    while parser.kinds[parser.at] != END:
        parser.take(DEDENT)
        statements.extend(parser.statements())
    module = tree.Module(0, len(source.text), documentation, statements)
    return module, sorted(parser.diagnostics, key=lambda found: found.span.start)
