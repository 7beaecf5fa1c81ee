"""Declarations: functions, types, traits, modules and foreign functions."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.cursor import SyntaxProblem
from simple.syntax.parser.members import MemberParser
from simple.syntax.tokens import INDENT, KEYWORDS, NAME, NEWLINE, TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens


class DeclarationParser(MemberParser):
    """The part of the parser that reads declarations other than functions and the bodies of types."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        self.statement_readers |= {
            "class": self._class,
            "struct": self._class,
            "enum": self._enum,
            "trait": self._trait,
            "impl": self._impl,
            "type": self._alias,
            "use": self._use,
            "export": self._export,
            "extern": self._extern,
        }

    # -- types

    def _class(self) -> tree.Statement:
        start = self.starts[self.at]
        struct = self.kinds[self.at] == "struct"
        what = "struct" if struct else "class"
        self.at += 1
        name, name_start, type_parameters, traits = self._type_head(what)
        documentation, fields, methods = self.class_body(f"the name of the {what}")
        return tree.Class(
            start, self.end_of_last(), name, name_start, struct, type_parameters, traits, fields, methods, documentation
        )

    def _enum(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        name, name_start, type_parameters, traits = self._type_head("enum")
        documentation, variants, methods = self.enum_body()
        return tree.Enum(
            start, self.end_of_last(), name, name_start, type_parameters, traits, variants, methods, documentation
        )

    def _trait(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        name, name_start, type_parameters, traits = self._type_head("trait")
        documentation, methods = self.method_body("the name of the trait", abstract=True)
        return tree.Trait(start, self.end_of_last(), name, name_start, type_parameters, traits, methods, documentation)

    def _impl(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        type_parameters = self.type_parameters()
        target = self.type_without_union()
        trait = None
        if self.take("for"):
            trait, target = target, self.type_without_union()
        _, methods = self.method_body("the name of the type", abstract=False)
        return tree.Impl(start, self.end_of_last(), type_parameters, trait, target, methods)

    def _type_head(self, what: str) -> tuple[str, int, list[tree.TypeParameter], list[tree.TypeExpr]]:
        """Read a type's name, parameters and traits; after a problem go on with the body."""
        name, name_start = "", self.starts[self.at]
        type_parameters: list[tree.TypeParameter] = []
        traits: list[tree.TypeExpr] = []
        depth = self.depth
        try:
            name = self.expect_name(f"the name of the {what}")
            type_parameters = self.type_parameters()
            if self.kinds[self.at] == "(":
                hint = "there is no inheritance; state traits as `class Name with Trait:`"
                if self.kinds[self.at + 1] != NAME or self.kinds[self.at + 2] == ":":
                    hint = "fields stand in the body, one a line: `x: f64`"
                self.fail_expected(f"`:` after the name of the {what}", hint=hint)
            if self.take("with"):
                traits.append(self.type_without_union())
                while self.take(","):
                    traits.append(self.type_without_union())
            if self.kinds[self.at] not in {":", NEWLINE}:
                foreign = self.at_word("extends") or self.at_word("implements")
                advice = "state traits as `with Trait`" if foreign else None
                self.fail_expected(f"`:` after the name of the {what}", hint=advice)
        except SyntaxProblem:
            self.depth = depth
            self.skip_to_line_end()
            if not name or self.kinds[self.at] != NEWLINE or self.kinds[self.at + 1] != INDENT:
                raise
            self.mark_reported()
        return name, name_start, type_parameters, traits

    def _alias(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        name_start = self.starts[self.at]
        name = self.expect_name("the name of the type")
        type_parameters = self.type_parameters()
        self.expect("=", "after the name of the type")
        self.take(NEWLINE)
        value = self.type_expression()
        return tree.AliasDeclaration(start, self.end_of_last(), name, name_start, type_parameters, value)

    # -- modules

    def _use(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        if self.kinds[self.at] == TEXT:
            self.fail_expected("a module", hint="a module is named by its path, as in `use lib.torch`")
        path = [self.expect_name("a module")]
        items: list[tree.UseItem] | None = None
        everything = False
        while self.kinds[self.at] in {".", ".*", "/"}:
            if self.kinds[self.at] == "/":
                self.fail_expected("`.` in the path of the module", hint="write `.` between the parts of the path")
            if self.take(".*"):
                everything = True
                break
            self.at += 1
            if self.kinds[self.at] == "{":
                items = self._use_items()
                break
            path.append(self.expect_name("a name, `{` or `*` after `.`", keywords=True))
        alias = None
        if items is None and not everything and self.take("as"):
            alias = self.expect_name("a name after `as`")
        return tree.Use(start, self.end_of_last(), tuple(path), alias, items, everything)

    def _use_items(self) -> list[tree.UseItem]:
        opening = self.at
        self.at += 1
        items = []
        while self.kinds[self.at] != "}":
            items.append(self._use_item())
            if not self.take(","):
                break
        self.expect_closing("}", opening, "or `,` after the name")
        return items

    def _use_item(self) -> tree.UseItem:
        start = self.starts[self.at]
        name = self.expect_name("a name")
        alias = self.expect_name("a name after `as`") if self.take("as") else None
        return tree.UseItem(start, self.end_of_last(), name, alias)

    def _export(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        if self.kinds[self.at] in KEYWORDS:
            hint = "declare it, and name it in a line `export name`"
            self.fail_expected("the names of what others may use", hint=hint)
        names = [self._use_item()]
        while self.take(","):
            names.append(self._use_item())
        return tree.Export(start, self.end_of_last(), names)

    # -- foreign functions

    def _extern(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        if self.at_word("library"):
            return self._extern_library(start)
        if self.take("type"):
            return self._extern_type(start)
        if self.take("fn"):
            return self._extern_function(start)
        return self.fail_expected("`library`, `type` or `fn` after `extern`")

    def _extern_library(self, start: int) -> tree.Statement:
        self.at += 1
        if self.kinds[self.at] != TEXT:
            self.fail_expected("the name of the library", hint='write it as text: `extern library "m"`')
        library = self.values[self.at]
        self.at += 1
        errors: str | None = None
        fallback: tuple[str, ...] | None = None
        while self.kinds[self.at] == NAME:
            if self.at_word("errors") and errors is None:
                self.at += 1
                errors = self.expect_name("the function that tells the last error")
            elif self.at_word("fallback") and fallback is None:
                self.at += 1
                fallback = self.dotted_path("a module")
            else:
                break
        if self.kinds[self.at] == NAME:
            self.fail_expected("`errors`, `fallback` or the end of the statement")
        return tree.ExternLibrary(start, self.end_of_last(), library, errors, fallback)

    def _extern_type(self, start: int) -> tree.Statement:
        name_start = self.starts[self.at]
        name = self.expect_name("the name of the type")
        free = None
        if self.at_word("free"):
            self.at += 1
            free = self.expect_name("the function that frees a value of the type")
        end = self.end_of_last()
        return tree.ExternType(start, end, name, name_start, free, self._extern_documentation())

    def _extern_function(self, start: int) -> tree.Statement:
        name_start = self.starts[self.at]
        name = self.expect_name("the name of the function")
        parameters = self.parameters()
        result = self.type_expression() if self.take("->") else None
        end = self.end_of_last()
        return tree.ExternFunction(start, end, name, name_start, parameters, result, self._extern_documentation())

    def _extern_documentation(self) -> str | None:
        """Read a block of nothing but text."""
        if self.kinds[self.at] != ":":
            return None
        if self.kinds[self.at + 1] != NEWLINE or self.kinds[self.at + 2] != INDENT or self.kinds[self.at + 3] != TEXT:
            hint = "its body is the library's; only documentation may stand under it"
            self.fail_expected("the end of the declaration", hint=hint)
        self.at += 3
        documentation = self.take_documentation()
        self.expect_block_end()
        return documentation
