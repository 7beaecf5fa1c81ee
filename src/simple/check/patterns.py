"""Patterns: in `match`, `val`, `for` and `if val`.

`check_pattern` takes the type of the value and declares the pattern's variables in the current scope. `bind_pattern` is for places
where no other case follows, so that the pattern should always match.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.annotations import find_type_symbol, read_type
from simple.check.coerce import needs_change
from simple.check.interface import ModuleSymbol, TypeSymbol
from simple.check.names import find_symbol, find_variant, instance_of
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    F64,
    I64,
    NIL,
    TEXT,
    UNIT,
    Dict,
    FieldInfo,
    Float,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Result,
    Tuple,
    Type,
    Union,
    resolve,
)
from simple.types.relations import fits, join, members, substitute
from simple.types.show import show

if TYPE_CHECKING:
    from simple.check.context import Context
    from simple.types.model import TypeInfo, VariantInfo


@dataclass(slots=True)
class _Binder:
    """How a pattern's variables come to be: mutable or not, and which ones an earlier alternative of an or-pattern has made."""

    context: Context
    mutable: bool
    shared: dict[str, typed.Variable] | None = None
    bound: set[str] = field(default_factory=set)

    def bind(self, name: str, type_: Type, start: int) -> typed.Variable | None:
        if name == "_":
            return None
        if name in self.bound:
            self.context.error("name-taken", Span(start, start + len(name)), f"The pattern binds `{name}` twice")
        self.bound.add(name)
        if self.shared is not None and name in self.shared:
            variable = self.shared[name]
            if needs_change(variable.type, type_) or needs_change(type_, variable.type):
                self.context.error(
                    "uneven-alternatives",
                    Span(start, start + len(name)),
                    "The alternatives of a pattern must bind a name to one type of number",
                    f"here `{name}` is `{show(type_)}`, before it is `{show(variable.type)}`",
                )
            variable.type = join(variable.type, type_)
            return variable
        return self.context.declare(name, type_, start, mutable=self.mutable)


def bind_pattern(context: Context, node: tree.Pattern, type_: Type, *, mutable: bool = False) -> typed.Pattern:
    """A pattern in a `val` or `for`."""
    if isinstance(node, tree.NamePattern):
        return typed.AnythingPattern(_Binder(context, mutable).bind(node.name, type_, node.start))
    return check_pattern(context, node, type_, mutable=mutable)


def check_pattern(context: Context, node: tree.Pattern, type_: Type, *, mutable: bool = False) -> typed.Pattern:
    """A pattern that a value of this type is held against."""
    return _check(_Binder(context, mutable), node, resolve(type_))


def _check(binder: _Binder, node: tree.Pattern, type_: Type) -> typed.Pattern:
    context = binder.context
    match node:
        case tree.WildcardPattern():
            return typed.AnythingPattern(None)
        case tree.NamePattern():
            return _name(binder, node, type_)
        case tree.LiteralPattern():
            return _literal(context, node, type_)
        case tree.RangePattern():
            low, high = (constant_value(end) for end in (node.low, node.high))
            kind = TEXT if isinstance(low, str) else F64 if isinstance(low, float) or isinstance(high, float) else I64
            _expect_possible(context, node.span, kind, type_)
            return typed.RangePattern(low, high, node.inclusive)  # type: ignore[arg-type]
        case tree.TuplePattern() | tree.ListPattern():
            return _sequence(binder, node, type_)
        case tree.VariantPattern():
            return _variant(binder, node, type_)
        case tree.FieldsPattern():
            return _fields(binder, node, type_)
        case tree.TypedPattern():
            test = read_type(context, node.annotation)
            if not any(fits(test, m) or fits(m, test) for m in members(type_)):
                _report_impossible(context, node.span, test, type_)
            return typed.TypePattern(test, binder.bind(node.name, test, node.start))
        case tree.OrPattern():
            return _alternatives(binder, node, type_)
        case tree.RestPattern():
            context.error("misplaced-rest", node.span, "`...` stands inside a list or tuple pattern only")
            return typed.AnythingPattern(None)


def _name(binder: _Binder, node: tree.NamePattern, type_: Type) -> typed.Pattern:
    inner = _present(type_)
    if isinstance(inner, Nominal) and inner.info.kind is Kind.ENUM:
        variant = inner.info.variant(node.name)
        if variant is not None:
            return typed.InstancePattern(inner.info, variant, [], check=inner is not type_)
    elif node.name[:1].isupper() and isinstance(type_, Union | type(ANY)):
        found = find_variant(binder.context, node.name, None)
        if found is not None:
            return typed.InstancePattern(found[0], found[1], [], check=True)
    return typed.AnythingPattern(binder.bind(node.name, type_, node.start))


def _present(type_: Type) -> Type:
    """The type without nil: a pattern other than `nil` and a name means a value that is there."""
    return resolve(type_.inner) if isinstance(type_, Option) else type_


def _literal(context: Context, node: tree.LiteralPattern, type_: Type) -> typed.Pattern:
    value = constant_value(node.value)
    kinds: dict[type, Type] = {bool: BOOL, int: I64, float: F64, str: TEXT, tuple: UNIT, type(None): NIL}
    _expect_possible(context, node.span, kinds[type(value)], type_)
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(_present(type_), Float):
        value = float(value)
    return typed.LiteralPattern(value)


def constant_value(node: tree.Expr) -> int | float | str | bool | tuple[()] | None:
    """The value of a literal in a pattern."""
    match node:
        case tree.IntLiteral() | tree.FloatLiteral() | tree.BoolLiteral() | tree.TextLiteral():
            return node.value
        case tree.NilLiteral():
            return None
        case tree.TupleLiteral(items=[]):
            return ()
        case tree.Unary(operator="-", operand=operand):
            value = constant_value(operand)
            if isinstance(value, int | float):
                return -value
    raise AssertionError(node)  # the parser takes nothing else in a pattern


def _expect_possible(context: Context, span: Span, kind: Type, type_: Type) -> None:
    def possible(member: Type) -> bool:
        member = resolve(member)
        if isinstance(kind, Int) and isinstance(member, Int | Float):
            return True
        return (isinstance(kind, Float) and isinstance(member, Float)) or fits(kind, member)

    if not any(possible(member) for member in members(type_)):
        _report_impossible(context, span, kind, type_)


def _report_impossible(context: Context, span: Span, kind: Type, type_: Type) -> None:
    context.error(
        "impossible-pattern", span, "This pattern can never match", f"the value is `{show(type_)}`, not `{show(kind)}`"
    )


def _sequence(binder: _Binder, node: tree.TuplePattern | tree.ListPattern, type_: Type) -> typed.Pattern:
    context = binder.context
    rests = [index for index, item in enumerate(node.items) if isinstance(item, tree.RestPattern)]
    rest = rests[0] if rests else None
    for extra in rests[1:]:
        context.error("misplaced-rest", node.items[extra].span, "A pattern has one `...` at most")
        _bind_broken(binder, node.items[extra])
    fixed = [item for item in node.items if not isinstance(item, tree.RestPattern)]
    inner = _present(type_)
    is_list = isinstance(node, tree.ListPattern)
    candidates = [resolve(m) for m in members(inner)]
    found = next((m for m in candidates if isinstance(m, List if is_list else Tuple)), None) or next(
        (m for m in candidates if isinstance(m, List | Tuple)), None
    )
    types: list[Type]
    rest_type: Type
    match found:
        case List(item):
            types, rest_type, is_list = [item] * len(fixed), List(item), True
        case Tuple(parts):
            types, rest_type = _tuple_types(context, node, parts, rest, len(fixed))
            is_list = False
        case _:
            if inner not in (ANY, ERROR) and ANY not in candidates:
                context.error(
                    "impossible-pattern",
                    node.span,
                    f"Only a {'list' if is_list else 'tuple'} can be taken apart like this",
                    f"this is `{show(type_)}`",
                )
                inner = ERROR
            types, rest_type = [ANY if inner == ANY else inner] * len(fixed), List(ANY)
    patterns = [_check(binder, item, resolve(t)) for item, t in zip(fixed, types, strict=True)]
    variable = None
    if rest is not None:
        rest_node = node.items[rest]
        assert isinstance(rest_node, tree.RestPattern)
        if rest_node.name is not None:
            variable = binder.bind(rest_node.name, rest_type, rest_node.end - len(rest_node.name))
    check = inner is not type_ or found is None or len(candidates) > 1
    return typed.SequencePattern(patterns, rest, variable, is_list, check)


def _tuple_types(
    context: Context, node: tree.Pattern, parts: tuple[Type, ...], rest: int | None, count: int
) -> tuple[list[Type], Type]:
    if (rest is None and count != len(parts)) or count > len(parts):
        context.error(
            "wrong-count",
            node.span,
            f"The tuple has {len(parts)} values",
            f"the pattern takes {'at least ' if rest is not None else ''}{count}",
        )
        return [ERROR] * count, List(ERROR)
    if rest is None:
        return list(parts), List(ANY)
    after = count - rest
    middle = parts[rest : len(parts) - after]
    rest_item: Type = middle[0] if middle else ANY
    for part in middle[1:]:
        rest_item = join(rest_item, part)
    return [*parts[:rest], *parts[len(parts) - after :]], List(rest_item)


def _variant(binder: _Binder, node: tree.VariantPattern, type_: Type) -> typed.Pattern:
    context = binder.context
    name = node.path[-1]
    if len(node.path) == 1 and name in ("Ok", "Err", "Some") and node.arguments is not None:
        return _built_in_variant(binder, node, name, type_)
    inner = _present(type_)
    candidates = [resolve(m) for m in members(inner)]
    found = _find_declaration(context, node, candidates)
    if found is None:
        hint = None
        enum = next((m for m in candidates if isinstance(m, Nominal) and m.info.kind is Kind.ENUM), None)
        if isinstance(enum, Nominal):
            names = [v.name for v in enum.info.variants]
            hint = context.did_you_mean(name, names)
            if hint is None and len(names) <= 8:
                hint = f"`{enum.info.name}` has {', '.join(f'`{n}`' for n in names)}"
        context.error("unknown-variant", node.span, f"There is no variant or type `{'.'.join(node.path)}`", hint=hint)
        for argument in node.arguments or []:
            _check(binder, argument.pattern, ERROR)
        return typed.AnythingPattern(None)
    info, variant = found
    instance = next((m for m in candidates if isinstance(m, Nominal) and m.info is info), None) or instance_of(info)
    if inner not in (ANY, ERROR) and not any(fits(instance, m) or fits(m, instance) for m in candidates):
        _report_impossible(context, node.span, instance, type_)
    assert isinstance(instance, Nominal)
    values = dict(zip(info.variables, instance.arguments, strict=True))
    fields = variant.fields if variant is not None else info.fields
    chosen = _pair_fields(context, node, fields)
    patterns = [(f.name, _check(binder, p, resolve(substitute(f.type, values)))) for f, p in chosen]
    check = inner is not type_ or len(candidates) > 1 or inner == ANY or candidates[0] != instance
    return typed.InstancePattern(info, variant, patterns, check)


def _find_declaration(
    context: Context, node: tree.VariantPattern, candidates: list[Type]
) -> tuple[TypeInfo, VariantInfo | None] | None:
    name = node.path[-1]
    if len(node.path) == 1:
        for member in candidates:
            if isinstance(member, Nominal) and (variant := member.info.variant(name)) is not None:
                return member.info, variant
        symbol = find_symbol(context, name, node.span, quiet=True)
        if isinstance(symbol, TypeSymbol):
            named = resolve(symbol.type)
            if isinstance(named, Nominal):
                return named.info, None
        found = find_variant(context, name, None)
        return None if found is None else (found[0], found[1])
    owner = find_type_symbol(context, node.path[:-1])
    if owner is not None and isinstance(named := resolve(owner.type), Nominal):
        variant = named.info.variant(name)
        return (named.info, variant) if variant is not None else None
    symbol = find_symbol(context, node.path[0], node.span, quiet=True)
    if isinstance(symbol, ModuleSymbol):
        whole = find_type_symbol(context, node.path)
        if whole is not None and isinstance(named := resolve(whole.type), Nominal):
            return named.info, None
    return None


def _pair_fields(
    context: Context, node: tree.VariantPattern, fields: list[FieldInfo]
) -> list[tuple[FieldInfo, tree.Pattern]]:
    pairs: list[tuple[FieldInfo, tree.Pattern]] = []
    if node.arguments is None:
        return pairs
    positional = [a for a in node.arguments if a.name is None]
    rest = bool(positional) and isinstance(positional[-1].pattern, tree.RestPattern)
    positional = positional[:-1] if rest else positional
    named = len(positional) < len(node.arguments) - rest
    if len(positional) > len(fields) or (not named and not rest and len(positional) < len(fields)):
        names = ", ".join(f.name for f in fields)
        context.error(
            "wrong-count",
            node.span,
            f"`{node.path[-1]}` has {len(fields)} field{'s' if len(fields) != 1 else ''}",
            f"{len(positional)} in the pattern",
            hint=f"its fields are {names}; `_` skips one, `...` the others" if names else None,
        )
    pairs.extend((f, a.pattern) for f, a in zip(fields, positional, strict=False))
    for argument in node.arguments:
        if argument.name is None:
            continue
        field = next((f for f in fields if f.name == argument.name), None)
        if field is None:
            context.error(
                "unknown-field",
                argument.span,
                f"`{node.path[-1]}` has no field `{argument.name}`",
                hint=context.did_you_mean(argument.name, [f.name for f in fields]),
            )
            field = FieldInfo(argument.name, ERROR, has_default=False)
        pairs.append((field, argument.pattern))
    return pairs


def _built_in_variant(binder: _Binder, node: tree.VariantPattern, name: str, type_: Type) -> typed.Pattern:
    context = binder.context
    assert node.arguments is not None
    candidates = [resolve(m) for m in members(type_)]
    inner: Type = ANY if ANY in candidates else ERROR
    if name == "Some":
        possible = isinstance(type_, Option) or type_ in (ANY, ERROR)
        inner = type_.inner if isinstance(type_, Option) else type_
    else:
        result = next((m for m in candidates if isinstance(m, Result)), None)
        possible = result is not None or ANY in candidates or ERROR in candidates
        if result is not None:
            inner = result.ok if name == "Ok" else result.error
    if not possible:
        context.error("impossible-pattern", node.span, "This pattern can never match", f"the value is `{show(type_)}`")
    if len(node.arguments) != 1:
        context.error("wrong-count", node.span, f"`{name}` holds one value", f"{len(node.arguments)} in the pattern")
        for argument in node.arguments:
            _bind_broken(binder, argument.pattern)
        return typed.AnythingPattern(None)
    pattern = _check(binder, node.arguments[0].pattern, resolve(inner))
    return typed.SomePattern(pattern) if name == "Some" else typed.ResultPattern(name == "Ok", pattern)


def _fields(binder: _Binder, node: tree.FieldsPattern, type_: Type) -> typed.Pattern:
    context = binder.context
    inner = _present(type_)
    if isinstance(inner, Dict):
        if not fits(TEXT, inner.key):
            context.error(
                "impossible-pattern", node.span, "The keys of this dict are not text", f"this is `{show(type_)}`"
            )
        value = inner.value
        return typed.KeysPattern([(f.name or "", _check(binder, f.pattern, resolve(value))) for f in node.fields])
    if isinstance(inner, Nominal) and inner.info.kind in (Kind.CLASS, Kind.STRUCT):
        values = dict(zip(inner.info.variables, inner.arguments, strict=True))
        patterns = []
        for wanted in node.fields:
            field = inner.info.field(wanted.name or "")
            if field is None:
                context.error(
                    "unknown-field",
                    wanted.span,
                    f"`{inner.info.name}` has no field `{wanted.name}`",
                    hint=context.did_you_mean(wanted.name or "", [f.name for f in inner.info.fields]),
                )
                _check(binder, wanted.pattern, ERROR)
                continue
            patterns.append((field.name, _check(binder, wanted.pattern, resolve(substitute(field.type, values)))))
        return typed.InstancePattern(inner.info, None, patterns, check=inner is not type_)
    if inner not in (ANY, ERROR):
        context.error(
            "impossible-pattern",
            node.span,
            "Only a value with fields or a dict can be taken apart like this",
            f"this is `{show(type_)}`",
        )
    return typed.KeysPattern([(f.name or "", _check(binder, f.pattern, ANY)) for f in node.fields])


def _alternatives(binder: _Binder, node: tree.OrPattern, type_: Type) -> typed.Pattern:
    context = binder.context
    scope = context.scope
    assert scope is not None
    before = set(scope.names)
    first = _check(binder, node.alternatives[0], type_)
    names = {n: s.variable for n, s in scope.names.items() if n not in before}
    patterns = [first]
    for alternative in node.alternatives[1:]:
        known = set(scope.names)
        inner = _Binder(context, binder.mutable, names)
        patterns.append(_check(inner, alternative, type_))
        extra = set(scope.names) - known
        if extra or (names and _bound_names(alternative) != set(names)):
            context.error(
                "uneven-alternatives",
                alternative.span,
                "The alternatives of a pattern must bind the same names",
                hint=f"the first one binds {', '.join(f'`{n}`' for n in names) or 'nothing'}",
            )
    return typed.OrPattern(patterns)


def _bind_broken(binder: _Binder, node: tree.Pattern) -> None:
    """Declares the names of a pattern that stands where none can, so that their uses are not reported as well."""
    for name in _bound_names(node):
        binder.context.declare(name, ERROR, node.start, mutable=binder.mutable, warn=False)


def _bound_names(node: tree.Pattern) -> set[str]:
    match node:
        case tree.NamePattern(name=name):
            return {name}
        case tree.TypedPattern(name=name):
            return {name} - {"_"}
        case tree.TuplePattern(items=items) | tree.ListPattern(items=items) | tree.OrPattern(alternatives=items):
            return set().union(*(_bound_names(item) for item in items)) if items else set()
        case tree.VariantPattern(arguments=arguments):
            return set().union(*(_bound_names(a.pattern) for a in arguments)) if arguments else set()
        case tree.FieldsPattern(fields=fields):
            return set().union(*(_bound_names(f.pattern) for f in fields)) if fields else set()
        case tree.RestPattern(name=name) if name:
            return {name}
        case _:
            return set()
