"""Type expressions: `f64`, `[T]`, `{K: V}`, `(A, B)`, `T?`, `fn(A) -> B`, `A | B`, `Stack<T>`."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.cursor import MAX_DEPTH, Cursor
from simple.syntax.tokens import NAME

# These take no arguments, so that `x as f64 < y` compares.
SCALARS = frozenset({"i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "bool", "text", "any"})


class TypeParser(Cursor):
    """The part of the parser that reads types."""

    def type_expression(self) -> tree.TypeExpr:
        """Read a type, unions included."""
        first = self.type_without_union()
        if self.kinds[self.at] != "|":
            return first
        members = [first]
        while self.take("|"):
            members.append(self.type_without_union())
        return tree.UnionTypeExpr(first.start, self.end_of_last(), members)

    def type_without_union(self) -> tree.TypeExpr:
        """Read a type up to a `|`: a simple one and its `?`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail_too_deep()
        deepest_before = self.deepest
        self.deepest = self.depth
        start = self.starts[self.at]
        found = self._simple_type(start)
        while self.kinds[self.at] == "?":
            self.at += 1
            found = tree.OptionTypeExpr(start, self.end_of_last(), found)
            self.deepest += 1
            if self.deepest > MAX_DEPTH:
                self.fail_too_deep()
        self.deepest = max(self.deepest, deepest_before)
        self.depth -= 1
        return found

    def _simple_type(self, start: int) -> tree.TypeExpr:
        kind = self.kinds[self.at]
        if kind == NAME:
            return self._named_type(start)
        if kind in {"nil", "None"}:
            self.at += 1
            return tree.NamedTypeExpr(start, self.end_of_last(), ("nil",), [])
        if kind == "[":
            opening = self.at
            self.at += 1
            item = self.type_expression()
            self.expect_closing("]", opening, "after the type of the items")
            return tree.ListTypeExpr(start, self.end_of_last(), item)
        if kind == "{":
            opening = self.at
            self.at += 1
            key = self.type_expression()
            self.expect(":", "after the type of the keys")
            value = self.type_expression()
            self.expect_closing("}", opening, "after the type of the values")
            return tree.DictTypeExpr(start, self.end_of_last(), key, value)
        if kind == "(":
            self.at += 1
            items, trailing_comma = self._types_until(")")
            if len(items) == 1 and not trailing_comma:
                return items[0]
            return tree.TupleTypeExpr(start, self.end_of_last(), items)
        if kind == "fn":
            self.at += 1
            self.expect("(", "after `fn` in a type")
            parameters, _ = self._types_until(")")
            result = self.type_expression() if self.take("->") else None
            return tree.FunctionTypeExpr(start, self.end_of_last(), parameters, result)
        return self.fail_expected("a type", hint="write `()` for no value" if kind == "null" else None)

    def _types_until(self, closer: str) -> tuple[list[tree.TypeExpr], bool]:
        opening = self.at - 1
        items = []
        trailing_comma = False
        self.depth += 1
        while self.kinds[self.at] != closer:
            items.append(self.type_expression())
            trailing_comma = self.take(",")
            if not trailing_comma:
                break
        self.depth -= 1
        self.expect_closing(closer, opening, "or `,` in the list of types")
        return items, trailing_comma

    def _named_type(self, start: int) -> tree.TypeExpr:
        path = self.dotted_path("a type")
        arguments: list[tree.TypeExpr] = []
        if self.kinds[self.at] == "<" and path[-1] not in SCALARS:
            self.at += 1
            self.depth += 1
            arguments.append(self.type_expression())
            while self.take(","):
                arguments.append(self.type_expression())
            self.depth -= 1
            self.expect_closing_angle()
        return tree.NamedTypeExpr(start, self.end_of_last(), path, arguments)

    def dotted_path(self, what: str) -> tuple[str, ...]:
        """Read `a.b.c`; after a dot a keyword is a name."""
        path = [self.expect_name(what)]
        while self.kinds[self.at] == ".":
            self.at += 1
            path.append(self.expect_name("a name after `.`", keywords=True))
        return tuple(path)

    def expect_closing_angle(self) -> None:
        """Pass over a `>`; of `>>` and `>=`, over the first character."""
        kind = self.kinds[self.at]
        if kind in {">>", ">="}:
            self.kinds.insert(self.at, ">")
            self.kinds[self.at + 1] = kind[1:]
            start = self.starts[self.at]
            self.starts.insert(self.at, start)
            self.starts[self.at + 1] = start + 1
            self.ends.insert(self.at, start + 1)
            self.values.insert(self.at, None)
        self.expect(">", "or `,` in the type arguments")

    def type_parameters(self) -> list[tree.TypeParameter]:
        """Read `<T, U: Bound>` if it is there."""
        parameters: list[tree.TypeParameter] = []
        if not self.take("<"):
            return parameters
        while self.kinds[self.at] != ">":
            start = self.starts[self.at]
            name = self.expect_name("the name of a type parameter")
            bound = self.type_expression() if self.take(":") else None
            parameters.append(tree.TypeParameter(start, self.end_of_last(), name, bound))
            if not self.take(","):
                break
        self.expect_closing_angle()
        return parameters
