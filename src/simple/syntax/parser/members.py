"""Functions, and what stands in the bodies of types: fields, variants, methods."""

from __future__ import annotations

from simple.source import Span
from simple.syntax import tree
from simple.syntax.lexer.escapes import dedent
from simple.syntax.parser.cursor import MAX_DEPTH, SyntaxProblem
from simple.syntax.parser.statements import StatementParser
from simple.syntax.parser.types import SCALARS
from simple.syntax.tokens import DEDENT, END, INDENT, KEYWORDS, NAME, NEWLINE, TEXT, TEXT_CLOSE, TEXT_OPEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens


class MemberParser(StatementParser):
    """The part of the parser that reads functions and the bodies of types."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        self.statement_readers |= {
            "fn": self.function,
            "@": self.function,
            "me": self._method_outside,
            "static": self._method_outside,
        }

    # -- documentation

    def take_documentation(self) -> str | None:
        """Pass over text that stands alone on its line here, and its line end; give it as documentation."""
        kinds = self.kinds
        at = self.at
        if kinds[at] == TEXT and kinds[at + 1] in {NEWLINE, END}:
            self.at += 1
            self.take(NEWLINE)
            return dedent(self.values[at])
        if kinds[at] == TEXT_OPEN:
            # Only in a trait: text with braces that is all there is of a method is its documentation.
            end = at
            while kinds[end] not in {TEXT_CLOSE, NEWLINE, END}:
                end += 1
            if kinds[end] == TEXT_CLOSE and kinds[end + 1] == NEWLINE:
                self.at = end + 2
                return dedent(self.source.text[self.starts[at] : self.ends[end]].strip('"'))
        return None

    def expect_block_end(self) -> None:
        """Pass over the `DEDENT` that must stand here."""
        if self.kinds[self.at] != DEDENT:
            self.fail_expected("the end of the block")
        self.at += 1

    # -- functions

    def function(self, *, abstract: bool = False) -> tree.Function:
        """Read `fn`, `me` or `static fn` and decorators; with `abstract`, the body may be missing."""
        start = self.starts[self.at]
        decorators = self._decorators() if self.kinds[self.at] == "@" else []
        mutating = static = False
        if self.take("static"):
            static = True
            if self.kinds[self.at] == "me":
                self.fail_expected("`fn` after `static`", hint="a method that changes `self` isn't static")
            self.expect("fn", "after `static`")
        elif self.kinds[self.at] == "me":
            mutating = True
            self.at += 1
            self.take("fn")
        else:
            self.at += 1
        name_start = self.starts[self.at]
        name = self.expect_name("the name of the function", keywords=True)
        type_parameters: list[tree.TypeParameter] = []
        parameters: list[tree.Parameter] = []
        result: tree.TypeExpr | None = None
        depth = self.depth
        try:
            type_parameters = self.type_parameters()
            parameters = self.parameters()
            if self.take("->"):
                result = self.type_expression()
            elif self.kinds[self.at] == ":" and self.kinds[self.at + 1] == NAME and self._result_after_colon():
                self.fail_expected("`->` before the type of the result")
            elif self.kinds[self.at] == "=":
                self.fail_expected("`:` before the body", hint="write `:`, as in `fn double(x: f64): x * 2`")
            required = abstract and self.kinds[self.at] == NEWLINE and self.kinds[self.at + 1] != INDENT
            indented = not required and self.begin_block("the function's head")
        except SyntaxProblem:
            self.depth = depth
            self.skip_to_line_end()
            if self.too_deep or self.kinds[self.at] != NEWLINE or self.kinds[self.at + 1] != INDENT:
                raise
            self.at += 2
            required, indented = False, True
        documentation = None
        if indented:
            documentation, required = self._function_documentation(abstract=abstract)
        loops, self.loops = self.loops, 0
        body = None if required else self.body(indented)
        self.loops = loops
        end = self.end_of_last()
        return tree.Function(
            start,
            end,
            name,
            name_start,
            type_parameters,
            parameters,
            result,
            body,
            mutating,
            static,
            documentation,
            decorators,
        )

    def parameters(self) -> list[tree.Parameter]:
        """Read `(x: f64, by: f64 = 2.0, rest: f64...)`."""
        opening = self.at
        self.expect("(", "after the name of the function")
        kinds = self.kinds
        found: list[tree.Parameter] = []
        while kinds[self.at] != ")":
            if self.at_word("self") and kinds[self.at + 1] in {",", ")"}:
                hint = (
                    "leave it out; a method that changes `self` begins with `me`, one without `self` with `static fn`"
                )
                self.report("unexpected-token", "A method's `self` isn't listed", "it is there as it is", hint=hint)
                self.at += 1
            else:
                found.append(self._parameter())
            if not self.take(","):
                break
        self.expect_closing(")", opening, "or `,` after the parameter")
        return found

    def _parameter(self) -> tree.Parameter:
        start = self.starts[self.at]
        name = self.expect_name("the name of a parameter")
        annotation = None
        if self.take(":"):
            annotation = self.type_expression()
        elif self.kinds[self.at] == NAME:
            other = self.values[self.at]
            swapped = name in SCALARS or name[:1].isupper()
            hint = f"the name comes first: `{other}: {name}`" if swapped else f"write `{name}: {other}`"
            self.fail_expected("`:` after the name of the parameter", hint=hint)
        variadic = self.take("...")
        default = self.expression() if self.take("=") else None
        return tree.Parameter(start, self.end_of_last(), name, annotation, default, variadic)

    def _result_after_colon(self) -> bool:
        """Whether `: Name:` follows, as the result's type is written elsewhere."""
        return self.kinds[self.at + 2] == ":" and self.kinds[self.at + 3] == NEWLINE

    def _decorators(self) -> list[tree.Decorator]:
        decorators = []
        while self.kinds[self.at] == "@":
            start = self.starts[self.at]
            self.at += 1
            name = self.expect_name("the name of a decorator")
            decorators.append(tree.Decorator(start, self.end_of_last(), name))
            self.take(NEWLINE)
        if self.kinds[self.at] not in {"fn", "me", "static"}:
            self.fail_expected("a function after the decorator")
        return decorators

    def _function_documentation(self, *, abstract: bool) -> tuple[str | None, bool]:
        """Read the text that documents a function; say whether nothing but it stands in the block of a trait's method.

        Elsewhere text that stands alone is the function's value.
        """
        if self.kinds[self.at] not in {TEXT, TEXT_OPEN}:
            return None, False
        before = self.at
        documentation = self.take_documentation()
        if documentation is not None and self.kinds[self.at] in {DEDENT, END}:
            if abstract:
                self.take(DEDENT)
                return documentation, True
            self.at = before
            return None, False
        return documentation, False

    def _method_outside(self) -> tree.Statement:
        kind = self.kinds[self.at]
        hint = "outside of types a function begins with `fn`"
        self.report("unexpected-token", f"`{kind}` begins a method, and this isn't in a type", hint=hint)
        return self.function()

    # -- bodies of types

    def class_body(self, after: str) -> tuple[str | None, list[tree.Field], list[tree.Function]]:
        """Read the fields and methods of a class or struct."""
        fields: list[tree.Field] = []
        methods: list[tree.Function] = []

        def member() -> None:
            if self._at_method():
                methods.append(self.function())
            else:
                fields.append(self._field())

        return self._members(after, member), fields, methods

    def enum_body(self) -> tuple[str | None, list[tree.Variant], list[tree.Function]]:
        """Read the variants and methods of an enum."""
        variants: list[tree.Variant] = []
        methods: list[tree.Function] = []

        def member() -> None:
            if self._at_method():
                methods.append(self.function())
                return
            variants.append(self._variant())
            while self.take(","):
                if self.kinds[self.at] not in {NEWLINE, DEDENT}:
                    variants.append(self._variant())

        return self._members("the name of the enum", member), variants, methods

    def method_body(self, after: str, *, abstract: bool) -> tuple[str | None, list[tree.Function]]:
        """Read the methods of a trait (`abstract`: bodies may be missing) or an `impl`."""
        methods: list[tree.Function] = []

        def member() -> None:
            if not self._at_method():
                hint = "fields stand in the class or struct" if self.kinds[self.at + 1] == ":" else None
                self.fail_expected("a method", hint=hint)
            methods.append(self.function(abstract=abstract))

        return self._members(after, member), methods

    def _members(self, after: str, member: Callable[[], None]) -> str | None:
        """Read a body with `member`, line by line; give its documentation."""
        kinds = self.kinds
        if not self.begin_block(after):
            if kinds[self.at] not in {NEWLINE, END, DEDENT} and not self.take("pass"):
                member()
            return None
        documentation = self.take_documentation()
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail_too_deep()
        depth, loops = self.depth, self.loops
        inline, self.inline = self.inline, False
        while kinds[self.at] not in {DEDENT, END}:
            self.begin_statement()
            try:
                if kinds[self.at] in {"pass", "pass_do_nothing"} and kinds[self.at + 1] != ":":
                    self.at += 1
                else:
                    member()
                self.end_statement()
            except SyntaxProblem:
                self.depth = self.deepest = depth
                self.loops = loops
                self.inline = False
                self.recover()
            if kinds[self.at] == INDENT:
                self.take_stray_block([])
        self.inline = inline
        self.depth -= 1
        self.take(DEDENT)
        return documentation

    def _at_method(self) -> bool:
        kind = self.kinds[self.at]
        return kind in {"fn", "me", "static", "@"} and self.kinds[self.at + 1] != ":"

    def _field(self) -> tree.Field:
        start = self.starts[self.at]
        if self.kinds[self.at] in {"val", "var", "let"}:
            word = self.kinds[self.at]
            self.report(
                "unexpected-token", f"A field has no `{word}`", hint=f"write it as `name: Type`, without `{word}`"
            )
            self.at += 1
            self.take("mut")
            self._reported_at = -1
        at = self.at
        keyword = self.kinds[at] in KEYWORDS and self.kinds[at + 1] == ":"
        if not keyword and self.kinds[at] != NAME:
            self.fail_expected("a field or a method")
        name: str = self.values[at]
        self.at += 1
        if self.kinds[self.at] == "(":
            hint = f"a method begins with `fn`: `fn {name}(…)`"
            span = Span(self.starts[at], self.ends[self.at])
            self.fail("unexpected-token", "Expected a field or a method", span=span, hint=hint)
        if self.kinds[self.at] != ":":
            advice = f"every field has a type: `{name}: f64`" if self.kinds[self.at] in {"=", NEWLINE} else None
            self.fail_expected("`:` and a type after the name of the field", hint=advice)
        self.at += 1
        annotation = self.type_expression()
        default = self.expression() if self.take("=") else None
        return tree.Field(start, self.end_of_last(), name, annotation, default)

    def _variant(self) -> tree.Variant:
        start = self.starts[self.at]
        if self.kinds[self.at] in {"case", "|"}:
            self.fail_expected("the name of a variant", hint="write the name alone, one variant a line")
        name = self.expect_name("a variant or a method")
        fields: list[tree.Field] = []
        if self.kinds[self.at] == "(":
            opening = self.at
            self.at += 1
            while self.kinds[self.at] != ")":
                fields.append(self._variant_field(len(fields)))
                if not self.take(","):
                    break
            self.expect_closing(")", opening, "or `,` after the field")
        elif self.kinds[self.at] == "=":
            self.fail_expected(
                "the end of the variant", hint="variants have no numbers; give the enum a method that maps them"
            )
        return tree.Variant(start, self.end_of_last(), name, fields)

    def _variant_field(self, position: int) -> tree.Field:
        start = self.starts[self.at]
        name = f"_{position}"
        kind = self.kinds[self.at]
        if self.kinds[self.at + 1] == ":" and (kind == NAME or kind in KEYWORDS):
            name = self.values[self.at]
            self.at += 2
        annotation = self.type_expression()
        default = self.expression() if self.take("=") else None
        return tree.Field(start, self.end_of_last(), name, annotation, default)
