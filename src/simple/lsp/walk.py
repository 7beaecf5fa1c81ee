"""Ways through a syntax tree: the nodes around an offset, the names that can be seen there, and declarations by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeGuard

from simple.source import Span
from simple.syntax import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

Declared: TypeAlias = (
    tree.Function | tree.Class | tree.Enum | tree.Trait | tree.AliasDeclaration | tree.ExternType | tree.ExternFunction
)
"""Declarations with a name of their own at `name_start`."""


def children(node: tree.Node) -> Iterator[tree.Node]:
    """The nodes directly inside a node, in the order of its fields."""
    for name in type(node).__match_args__:
        value = getattr(node, name)
        if isinstance(value, tree.Node):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, tree.Node))


def path_to(root: tree.Node, offset: int) -> list[tree.Node]:
    """The nodes that contain an offset, the outermost first. The end of a node counts as inside, unless another begins there."""
    path = [root]
    while True:
        inside = [c for c in children(path[-1]) if c.start <= offset <= c.end]
        if not inside:
            return path
        path.append(min(inside, key=lambda c: (c.end == offset, c.end - c.start)))


def has_name(node: tree.Node) -> TypeGuard[Declared]:
    """Whether a node is a declaration with a name of its own."""
    return isinstance(node, Declared)


def name_span(node: Declared) -> Span:
    """Where a declaration's name stands."""
    return Span(node.name_start, node.name_start + len(node.name))


def names_in_pattern(pattern: tree.Node) -> Iterator[tuple[str, int]]:
    """The variables that a pattern may make, each with its place."""
    stack = [pattern]
    while stack:
        node = stack.pop()
        if isinstance(node, tree.NamePattern | tree.TypedPattern):
            yield node.name, node.start
        elif isinstance(node, tree.RestPattern) and node.name is not None:
            yield node.name, node.end - len(node.name)
        stack.extend(children(node))


def visible_locals(path: list[tree.Node], offset: int) -> dict[str, int]:
    """The local names that can be used at an offset, each with the place of its declaration; inner ones win."""
    found: dict[str, int] = {}
    for node, inner in zip(path, [*path[1:], None], strict=True):
        found.update(_declared_by(node, inner, offset))
    return found


def _declared_by(node: tree.Node, inner: tree.Node | None, offset: int) -> Iterator[tuple[str, int]]:
    match node:
        case tree.Function(parameters=parameters) | tree.Lambda(parameters=parameters):
            yield from ((p.name, p.start) for p in parameters)
        case tree.Block(statements=statements):
            for statement in statements:
                if isinstance(statement, tree.Let) and statement.end <= offset:
                    yield from names_in_pattern(statement.pattern)
                elif isinstance(statement, tree.Function) and statement.start <= offset:
                    yield statement.name, statement.name_start
        case tree.For(pattern=pattern, body=body) if inner is body:
            yield from names_in_pattern(pattern)
        case tree.MatchCase(pattern=pattern) if inner is not pattern:
            yield from names_in_pattern(pattern)
        case tree.If(condition=tree.ValCondition(pattern=pattern), then=body) if inner is body:
            yield from names_in_pattern(pattern)
        case tree.While(condition=tree.ValCondition(pattern=pattern), body=body) if inner is body:
            yield from names_in_pattern(pattern)
        case tree.With(name=str() as name, name_start=start, body=body) if inner is body:
            yield name, start
        case tree.ListComprehension(clauses=clauses) | tree.DictComprehension(clauses=clauses):
            for clause in clauses:
                yield from names_in_pattern(clause.pattern)
        case _:
            pass


class Found(NamedTuple):
    """A declaration: its node, and where its name stands."""

    node: tree.Node
    name: Span


def find_declaration(module: tree.Module, name: str) -> Found | None:
    """What declares a name at the top of a module."""
    for statement in module.statements:
        if has_name(statement) and statement.name == name:
            return Found(statement, name_span(statement))
        if isinstance(statement, tree.Let):
            for variable, start in names_in_pattern(statement.pattern):
                if variable == name:
                    return Found(statement, Span(start, start + len(name)))
    return None


def find_member(module: tree.Module, owners: tuple[str, ...], name: str) -> Found | None:
    """What declares a field, a variant or a method of a type, which goes by one of these names: the first that has it."""
    for owner in owners:
        for statement in module.statements:
            if _owner(statement) == owner:
                found = _member_of(statement, name)
                if found is not None:
                    return found
    return None


def _owner(node: tree.Statement) -> str | None:
    """The type whose members a declaration holds; a built-in type by the name that the checker has for it."""
    match node:
        case tree.Class(name=name) | tree.Enum(name=name) | tree.Trait(name=name):
            return name
        case tree.Impl(target=tree.NamedTypeExpr(path=path)):
            return path[-1]
        case tree.Impl(target=tree.ListTypeExpr()):
            return "list"
        case tree.Impl(target=tree.DictTypeExpr()):
            return "dict"
        case tree.Impl(target=tree.TupleTypeExpr()):
            return "tuple"
        case _:
            return None


def _member_of(node: tree.Statement, name: str) -> Found | None:
    assert isinstance(node, tree.Class | tree.Enum | tree.Trait | tree.Impl)
    for method in node.methods:
        if method.name == name:
            return Found(method, name_span(method))
    parts: list[tree.Field] | list[tree.Variant] = []
    if isinstance(node, tree.Class):
        parts = node.fields
    elif isinstance(node, tree.Enum):
        parts = node.variants
    for part in parts:
        if part.name == name:
            return Found(part, Span(part.start, part.start + len(name)))
    return None
