"""The outline of a file: its declarations, one inside the other. It needs the syntax tree alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol.types import DocumentSymbol, SymbolKind

from simple.lsp.walk import name_span, names_in_pattern
from simple.source import Span
from simple.syntax import tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from simple.lsp.positions import Positions


def document_symbols(module: tree.Module, positions: Positions) -> list[DocumentSymbol]:
    """The declarations at the top of a file, with their members; blocks of tests too."""
    return _Outline(positions).of(module.statements)


class _Outline:
    def __init__(self, positions: Positions) -> None:
        self.positions = positions

    def of(self, statements: Iterable[tree.Statement]) -> list[DocumentSymbol]:
        return [symbol for statement in statements for symbol in self.statement(statement)]

    def statement(self, node: tree.Statement) -> list[DocumentSymbol]:
        match node:
            case tree.Function():
                return [self.function(node, SymbolKind.Function)]
            case tree.ExternFunction():
                return [self.symbol(node, name_span(node), SymbolKind.Function)]
            case tree.Class():
                kind = SymbolKind.Struct if node.struct else SymbolKind.Class
                return [
                    self.symbol(node, name_span(node), kind, [*self.fields(node.fields), *self.methods(node.methods)])
                ]
            case tree.Enum():
                variants = [self.symbol(v, self.head(v, v.name), SymbolKind.EnumMember) for v in node.variants]
                return [self.symbol(node, name_span(node), SymbolKind.Enum, [*variants, *self.methods(node.methods)])]
            case tree.Trait():
                return [self.symbol(node, name_span(node), SymbolKind.Interface, self.methods(node.methods))]
            case tree.Impl():
                head = Span(node.start, node.target.end)
                return [self.symbol(node, head, SymbolKind.Class, self.methods(node.methods))]
            case tree.AliasDeclaration() | tree.ExternType():
                return [self.symbol(node, name_span(node), SymbolKind.Class)]
            case tree.Let():
                kind = SymbolKind.Variable if node.mutable else SymbolKind.Constant
                names = [Span(start, start + len(name)) for name, start in names_in_pattern(node.pattern)]
                return [self.symbol(node, span, kind) for span in names]
            case tree.ExpressionStatement(value=tree.Call() as call):
                return self.test(call)
            case _:
                return []

    def function(self, node: tree.Function, kind: SymbolKind) -> DocumentSymbol:
        inner = [] if node.body is None else [s for s in node.body.statements if isinstance(s, tree.Function)]
        return self.symbol(node, name_span(node), kind, self.of(inner))

    def fields(self, nodes: list[tree.Field]) -> list[DocumentSymbol]:
        return [self.symbol(f, self.head(f, f.name), SymbolKind.Field) for f in nodes]

    def methods(self, nodes: list[tree.Function]) -> list[DocumentSymbol]:
        return [self.function(m, SymbolKind.Method) for m in nodes]

    def test(self, call: tree.Call) -> list[DocumentSymbol]:
        """`describe "…":` and `it "…":`."""
        match call:
            case tree.Call(
                function=tree.Name(name="describe" | "it"),
                arguments=[
                    tree.Argument(value=tree.TextLiteral() as title),
                    tree.Argument(value=tree.Lambda(body=body)),
                ],
            ):
                inner = self.of(body.statements) if isinstance(body, tree.Block) else []
                return [self.symbol(call, title.span, SymbolKind.Event, inner)]
            case _:
                return []

    @staticmethod
    def head(node: tree.Node, name: str) -> Span:
        return Span(node.start, node.start + len(name))

    def symbol(
        self, node: tree.Node, name: Span, kind: SymbolKind, children: list[DocumentSymbol] | None = None
    ) -> DocumentSymbol:
        """One line of the outline. Editors insist that the name lies inside the whole."""
        whole = Span(min(node.start, name.start), max(node.end, name.end))
        label = " ".join(self.positions.text[name.start : name.end].split()) or "?"
        return DocumentSymbol(
            label, kind, self.positions.range(whole), self.positions.range(name), children=children or None
        )
