"""The reader of schemas, written from the grammar of PyTorch's `native_functions.yaml`.

    schema   = namespace "::" name ["." overload] "(" [argument {"," argument}] ")" "->" results
    argument = "*" | type name ["=" default]
    results  = type [name] | "(" [type [name] {"," type [name]}] ")"
    type     = word ["(" alias ")"] {"?" | "[" [digits] "]"}

`parse_x` reads an x that must stand at the cursor and raises `SchemaSyntaxError` with the offset where it doesn't;
`accept` takes a piece of text if it is there. A schema may be followed by other text (a spec's clauses); how far
the reader came is returned with it.
"""

from __future__ import annotations

from sffi.errors import SchemaSyntaxError
from sffi.schema.model import Argument, ListOf, Named, OptionalOf, Result, Schema, Type

__all__ = ["parse_schema", "parse_schema_prefix"]

# What begins a spec's clauses; it can't be the name of a result.
_CLAUSES = "with"


def parse_schema(text: str) -> Schema:
    """Reads a whole schema; anything after it is an error."""
    schema, end = parse_schema_prefix(text)
    if end != len(text.rstrip()):
        raise SchemaSyntaxError("this stands after the end of the schema", end, len(text.rstrip()) - end)
    return schema


def parse_schema_prefix(text: str) -> tuple[Schema, int]:
    """Reads a schema at the start of `text` and returns it with the offset of the first character after it."""
    reader = _Reader(text)
    schema = reader.parse_schema()
    return schema, reader.end


class _Reader:
    """A cursor over the text. `end` is where the last thing that was read ended, before any blanks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.end = 0

    def fail(self, message: str, start: int | None = None) -> SchemaSyntaxError:
        offset = self.at if start is None else start
        found = self.text[offset : offset + 12].split()
        shown = f"but here stands {found[0]!r}" if found else "but the text ends here"
        return SchemaSyntaxError(f"{message}, {shown}", offset, len(found[0]) if found else 1)

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \t":
            self.at += 1

    def accept(self, piece: str) -> bool:
        if not self.text.startswith(piece, self.at):
            return False
        self.at += len(piece)
        self.end = self.at
        self.skip()
        return True

    def expect(self, piece: str, after: str) -> None:
        if not self.accept(piece):
            raise self.fail(f"expected {piece!r} after {after}")

    def parse_word(self, what: str) -> str:
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        word = self.text[start : self.at]
        if not word or word[0].isdigit():
            raise self.fail(f"expected {what}", start)
        self.end = self.at
        self.skip()
        return word

    def parse_schema(self) -> Schema:
        self.skip()
        namespace = self.parse_word("the operator's namespace (`aten::`)")
        self.expect("::", f"the namespace {namespace}")
        name = self.parse_word("the operator's name")
        overload = self.parse_word("the overload's name") if self.accept(".") else ""
        self.expect("(", f"the name {name}")
        arguments = self.parse_arguments()
        self.expect("->", "the arguments")
        parenthesized = self.text.startswith("(", self.at)
        results = self.parse_results()
        return Schema(namespace, name, overload, arguments, results, parenthesized)

    def parse_arguments(self) -> tuple[Argument, ...]:
        arguments: list[Argument] = []
        keyword_only = False
        if self.accept(")"):
            return ()
        while True:
            if self.text.startswith("*", self.at):
                if keyword_only:
                    raise self.fail("a second '*' makes no sense: what follows the first is keyword-only already")
                self.accept("*")
                keyword_only = True
            else:
                start = self.at
                argument = self.parse_argument(keyword_only)
                if any(other.name == argument.name for other in arguments):
                    message = f"two arguments are called {argument.name}"
                    raise SchemaSyntaxError(message, start, self.end - start)
                arguments.append(argument)
            if self.accept(")"):
                return tuple(arguments)
            self.expect(",", f"the argument {arguments[-1].name if arguments else '*'}")

    def parse_argument(self, keyword_only: bool) -> Argument:
        kind = self.parse_type()
        name = self.parse_word("the argument's name")
        default = self.parse_default() if self.accept("=") else None
        return Argument(kind, name, default, keyword_only)

    def parse_default(self) -> str:
        """A default is kept as text: up to the comma or parenthesis that ends the argument."""
        start = self.at
        depth = 0
        quoted = False
        while self.at < len(self.text):
            character = self.text[self.at]
            if character == "'":
                quoted = not quoted
            elif not quoted and character in "[(":
                depth += 1
            elif not quoted and character in ",)":
                if depth == 0:
                    break
                depth -= character == ")"
            elif not quoted and character == "]":
                depth -= 1
            self.at += 1
        default = self.text[start : self.at].rstrip()
        if not default:
            raise self.fail("expected a default after '='", start)
        self.end = start + len(default)
        return default

    def parse_results(self) -> tuple[Result, ...]:
        if not self.accept("("):
            kind = self.parse_type()
            follows = self.text[self.at : self.at + 1]
            named = (follows.isalpha() or follows == "_") and self.text[self.at :].split()[0] != _CLAUSES
            return (Result(kind, self.parse_word("the result's name") if named else None),)
        results: list[Result] = []
        if self.accept(")"):
            return ()
        while True:
            kind = self.parse_type()
            name = None if self.at < len(self.text) and self.text[self.at] in ",)" else self.parse_word("a name")
            results.append(Result(kind, name))
            if self.accept(")"):
                return tuple(results)
            self.expect(",", f"the result {results[-1]}")

    def parse_type(self) -> Type:
        name = self.parse_word("a type")
        alias = None
        if self.accept("("):
            closing = self.text.find(")", self.at)
            if closing < 0:
                raise self.fail(f"the alias annotation of {name} has no closing ')'")
            alias = self.text[self.at : closing].strip()
            self.at = closing
            self.accept(")")
        kind: Type = Named(name, alias)
        while True:
            if self.accept("?"):
                kind = OptionalOf(kind)
            elif self.accept("["):
                kind = ListOf(kind, self.parse_list_size())
            else:
                return kind

    def parse_list_size(self) -> int | None:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "0123456789":
            self.at += 1
        digits = self.text[start : self.at]
        self.expect("]", "'['")
        return int(digits) if digits else None
