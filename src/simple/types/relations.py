"""Relations between types: substitution, what may stand where, what two types have in common.

`fits` may solve holes: it is both the subtype test and unification. It allows what needs no change of the value's
representation; the one implicit change, an integer where a float is expected, is the checker's business (`coerce`).
Lists and dicts are covariant for the sake of their readers, as in TypeScript and Dart; `any` fits everywhere and everything fits it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from simple.types.model import (
    ANY,
    ERROR,
    FLOAT_BOUND,
    I64,
    INTEGER_BOUND,
    NEVER,
    NIL,
    NUMBER_BOUND,
    Bound,
    Buffer,
    Dict,
    Float,
    Function,
    Hole,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Parameter,
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    Variable,
    resolve,
)


def transform(type_: Type, change: Callable[[Type], Type | None]) -> Type:
    """The type with every part replaced for which `change` gives a type."""
    type_ = resolve(type_)
    changed = change(type_)
    if changed is not None:
        return changed
    match type_:
        case List(item):
            return List(transform(item, change))
        case Buffer(item):
            return Buffer(transform(item, change))
        case Dict(key, value):
            return Dict(transform(key, change), transform(value, change))
        case Tuple(items):
            return Tuple(tuple(transform(item, change) for item in items))
        case Option(inner):
            return option(transform(inner, change))
        case Result(ok, error):
            return Result(transform(ok, change), transform(error, change))
        case Union(members):
            return union([transform(member, change) for member in members])
        case Nominal(info, arguments) if arguments:
            return Nominal(info, tuple(transform(argument, change) for argument in arguments))
        case Function(parameters, result, variables):
            changed_parameters = tuple(
                Parameter(p.name, transform(p.type, change), p.has_default, p.variadic) for p in parameters
            )
            return Function(changed_parameters, transform(result, change), variables)
        case _:
            return type_


def substitute(type_: Type, values: Mapping[Variable, Type]) -> Type:
    """The type with type variables replaced."""
    if not values:
        return type_
    return transform(type_, lambda part: values.get(part) if isinstance(part, Variable) else None)


def settled(type_: Type) -> Type:
    """The type with every solved hole replaced by its solution and every unsolved one by `any`."""
    return transform(type_, lambda part: ANY if isinstance(part, Hole) else None)


def option(inner: Type) -> Type:
    """`inner?`; an option of an option, of nil and of any is itself."""
    inner = resolve(inner)
    if isinstance(inner, Option) or inner in (NIL, ANY, ERROR):
        return inner
    return Option(inner)


def union(members: list[Type]) -> Type:
    """`A | B`, flat and without repetition; nil among the members makes it an option, `any` swallows the others."""
    flat: list[Type] = []
    optional = False

    def add(member: Type) -> None:
        nonlocal optional
        member = resolve(member)
        match member:
            case Union(inner):
                for part in inner:
                    add(part)
            case Option(inner_type):
                optional = True
                add(inner_type)
            case Simple("nil"):
                optional = True
            case Simple("never"):
                pass
            case _ if member not in flat:
                flat.append(member)

    for member in members:
        add(member)
    if ANY in flat or ERROR in flat:
        return ERROR if ERROR in flat else ANY
    if not flat:
        return NIL if optional else NEVER
    result: Type = flat[0] if len(flat) == 1 else Union(tuple(flat))
    return option(result) if optional else result


def members(type_: Type) -> tuple[Type, ...]:
    """The alternatives of a type: of a union its members, of an option its inner ones and nil, else itself."""
    type_ = resolve(type_)
    match type_:
        case Union(parts):
            return parts
        case Option(inner):
            return (*members(inner), NIL)
        case _:
            return (type_,)


def contains_hole(hole: Hole, type_: Type) -> bool:
    """Whether solving the hole with this type would make it contain itself."""
    found = False

    def look(part: Type) -> Type | None:
        nonlocal found
        found = found or part is hole
        return None

    transform(type_, look)
    return found


def fits(source: Type, target: Type) -> bool:
    """Whether a value of `source` may stand where `target` is expected, as it is. Solves holes on the way."""
    source, target = resolve(source), resolve(target)
    if source is target or source in (ERROR, NEVER) or target in (ERROR, ANY):
        return True
    if isinstance(target, Hole):
        if not isinstance(source, Hole) and contains_hole(target, source):
            return False
        target.solution = source
        return True
    if isinstance(source, Hole):
        source.solution = target
        return True
    if source in (ANY, target):
        return True
    match source, target:
        case (Option(inner), Option(wanted)):
            return fits(inner, wanted)
        case (_, Option(wanted)):
            return source == NIL or fits(source, wanted)
        case (Union(parts), _):
            return all(fits(part, target) for part in parts)
        case (_, Union(parts)):
            return source in parts or any(fits(source, part) for part in parts)
        case (List(item), List(wanted)) | (Buffer(item), Buffer(wanted)):
            return fits(item, wanted)
        case (Simple("range"), List(wanted)):
            return fits(I64, wanted)
        case (Dict(key, value), Dict(wanted_key, wanted_value)):
            return fits(key, wanted_key) and fits(value, wanted_value)
        case (Tuple(items), Tuple(wanted_items)):
            return len(items) == len(wanted_items) and all(map(fits, items, wanted_items))
        case (Result(ok, error), Result(wanted_ok, wanted_error)):
            return fits(ok, wanted_ok) and fits(error, wanted_error)
        case (Function(), Function()):
            return _function_fits(source, target)
        case (Nominal(info, arguments), Nominal(wanted_info, wanted_arguments)):
            if info is wanted_info:
                return all(map(fits, arguments, wanted_arguments))
            return wanted_info.kind is Kind.TRAIT and _implements(source, target)
        case (_, Bound()):
            return satisfies(source, target)
        case (_, Nominal(info, wanted_arguments)) if info.builtins and not isinstance(source, Variable):
            return any(
                _is_builtin(source, type_) and all(map(fits, arguments, wanted_arguments))
                for type_, arguments in info.builtins
            )
        case (Variable(_, bound), _):
            return bound is not None and not isinstance(bound, Bound) and fits(bound, target)
        case _:
            return False


def _is_builtin(source: Type, implementing: Type) -> bool:
    """Whether a type is the one that a trait was implemented for: the same, or one with parts that fit."""
    return type(source) is type(implementing) and fits(source, implementing)


def _implements(source: Nominal, target: Nominal) -> bool:
    values = dict(zip(source.info.variables, source.arguments, strict=False))
    for trait in source.info.traits:
        if trait.info is target.info:
            stated = substitute(trait, values)
            return isinstance(stated, Nominal) and all(map(fits, stated.arguments, target.arguments))
    return False


def _function_fits(source: Function, target: Function) -> bool:
    wanted = [p for p in target.parameters if not p.variadic]
    given = [p for p in source.parameters if not p.variadic]
    variadic = next((p for p in source.parameters if p.variadic), None)
    if len(wanted) > len(given) and variadic is None:
        return False
    if any(not p.has_default for p in given[len(wanted) :]):
        return False
    if source.variables:
        fresh: dict[Variable, Type] = {v: Hole() for v in source.variables}
        given = [Parameter(p.name, substitute(p.type, fresh)) for p in given]
        result = substitute(source.result, fresh)
    else:
        result = source.result
    for index, parameter in enumerate(wanted):
        accepted = given[index] if index < len(given) else variadic
        assert accepted is not None
        if not fits(parameter.type, accepted.type):
            return False
    return resolve(target.result) == Simple("()") or fits(result, target.result)


def satisfies(type_: Type, bound: Type) -> bool:
    """Whether a type may stand for a type variable with this bound."""
    type_ = resolve(type_)
    if type_ in (ANY, ERROR):
        return True
    if isinstance(type_, Variable):
        return type_.bound == bound or (type_.bound in (INTEGER_BOUND, FLOAT_BOUND) and bound == NUMBER_BOUND)
    if isinstance(bound, Bound):
        integer = isinstance(type_, Int) and bound in (NUMBER_BOUND, INTEGER_BOUND)
        return integer or (isinstance(type_, Float) and bound in (NUMBER_BOUND, FLOAT_BOUND))
    return fits(type_, bound)


def join(first: Type, second: Type) -> Type:
    """The type of a value that comes from either side: an `if`'s branches, a list's items."""
    first, second = resolve(first), resolve(second)
    if first in (NEVER, ERROR) or first == second:
        return second if first != ERROR else ERROR
    if second in (NEVER, ERROR):
        return first if second != ERROR else ERROR
    if ANY in (first, second):
        return ANY
    match first, second:
        case (Int(), Float()):
            return second
        case (Float(), Int()):
            return first
        case (Option(inner), _) if second != NIL and not isinstance(second, Option):
            return option(join(inner, second))
        case (_, Option(inner)) if first != NIL:
            return option(join(first, inner))
    if fits(first, second):
        return second
    if fits(second, first):
        return first
    return union([first, second])


def item_type(type_: Type) -> Type | None:
    """What iterating a value gives; None where it can't be iterated."""
    match resolve(type_):
        case List(item) | Buffer(item):
            return item
        case Dict(key, _):
            return key
        case Simple("range"):
            return I64
        case Simple("text"):
            return Simple("text")
        case Tuple(items):
            return union(list(items))
        case Simple("any" | "error" | "never") as other:
            return other
        case _:
            return None


def is_number(type_: Type) -> bool:
    """Whether it is an integer or float type."""
    return isinstance(resolve(type_), Int | Float)
