"""Simple functions as Python functions: arguments are checked against the Simple signature before anything runs."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from simple.diagnostics.suggest import closest
from simple.embedding.errors import Error, failed
from simple.embedding.values import RAW, Refused, into, out
from simple.emit_python.scope import safe_name
from simple.runtime.functions import Exit
from simple.runtime.values import Err, Ok, missing
from simple.types.model import (
    ANY,
    NIL,
    UNIT,
    Buffer,
    Dict,
    Float,
    Function,
    Int,
    List,
    Nominal,
    Option,
    Parameter,
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    resolve,
)
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.embedding.world import World

Arguments = tuple[list[Any], dict[str, Any]]


def guarded(action: Callable[..., Any], arguments: Sequence[Any] = (), named: dict[str, Any] | None = None) -> Any:
    """Runs Simple code. What stops it is an `Error`; `exit(n)` is `SystemExit`, as it is in Python."""
    try:
        return action(*arguments, **(named or {}))
    except Exit as leaving:
        raise SystemExit(leaving.status) from None
    except Exception as problem:  # noqa: BLE001 - whatever it is, it is told in Simple's words
        raise failed(problem) from problem.__cause__


def function_face(
    world: World, raw: Callable[..., Any], type_: Function | None, name: str, documentation: str | None = None
) -> Callable[..., Any]:
    """A Simple function for Python to call. Without a type its arguments are passed as they are."""
    type_ = type_ or Function((Parameter("values", ANY, variadic=True),), ANY)

    def call(*arguments: Any, **named: Any) -> Any:
        given, given_names = bind(world, name, type_.parameters, arguments, named)
        return out(world, guarded(raw, given, given_names), type_.result)

    return dressed(call, raw, type_, name, documentation)


def dressed(
    call: Callable[..., Any],
    raw: Callable[..., Any],
    type_: Function,
    name: str,
    documentation: str | None,
    *,
    receiver: bool = False,
) -> Callable[..., Any]:
    """The Python function with what `help` and editors show of it."""
    call.__name__ = call.__qualname__ = name
    call.__doc__ = documentation
    setattr(call, "__signature__", signature(type_, raw, receiver=receiver))  # noqa: B010 - functions have it when it is set
    if not receiver:
        setattr(call, RAW, raw)
    return call


# ------------------------------------------------------------------------------------------------------------- arguments


def bind(
    world: World, name: str, parameters: tuple[Parameter, ...], arguments: Sequence[Any], named: dict[str, Any]
) -> Arguments:
    """The raw arguments of a call. Raises `Error`."""
    plain = [p for p in parameters if not p.variadic]
    variadic = next((p for p in parameters if p.variadic), None)
    if len(arguments) > len(plain) and variadic is None:
        most = f"{len(plain)} argument{'' if len(plain) == 1 else 's'}" if plain else "no arguments"
        came = f"{len(arguments)} {'was' if len(arguments) == 1 else 'were'} given"
        raise Error("wrong-arguments", f"`{name}` takes {most}, and {came}")
    for word in named:
        _require_parameter(name, word, plain, len(arguments))
    given = [_converted(world, name, p, v) for p, v in zip(plain, arguments, strict=False)]
    by_name: dict[str, Any] = {}
    for parameter in plain[len(arguments) :]:
        if parameter.name in named:
            by_name[safe_name(parameter.name)] = _converted(world, name, parameter, named[parameter.name])
        elif not parameter.has_default:
            raise Error("wrong-arguments", f"`{name}` needs `{parameter.name}: {show(parameter.type)}`")
    if variadic is not None:
        given += [_converted(world, name, variadic, v) for v in arguments[len(plain) :]]
    return given, by_name


def _require_parameter(name: str, word: str, plain: list[Parameter], by_place: int) -> None:
    names = [p.name for p in plain]
    if word not in names:
        meant = closest(word, names)
        hint = f"did you mean `{meant}`?" if meant else None
        raise Error("wrong-arguments", f"`{name}` has no parameter `{word}`", hint=hint)
    if names.index(word) < by_place:
        raise Error("wrong-arguments", f"`{name}` is given `{word}` twice, by place and by name")


def _converted(world: World, name: str, parameter: Parameter, value: Any) -> Any:
    try:
        return into(world, value, parameter.type)
    except Refused as problem:
        place = f" for `{parameter.name}{{where}}`" if parameter.name else "{where}"
        raise Error("type", problem.describe(f"`{name}` expects `{{wanted}}`{place}")) from None


# ------------------------------------------------------------------------------------------------------------- signatures


def signature(type_: Function, raw: Callable[..., Any], *, receiver: bool = False) -> inspect.Signature:
    """The signature in Python's terms. Defaults that are computed at each call show as `…`."""
    defaults = _defaults(raw)
    parameters = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)] if receiver else []
    for index, parameter in enumerate(type_.parameters):
        kind: Any = inspect.Parameter.POSITIONAL_OR_KEYWORD if parameter.name else inspect.Parameter.POSITIONAL_ONLY
        name = parameter.name if parameter.name.isidentifier() else f"argument{index + 1}"
        default = defaults.get(safe_name(parameter.name), missing) if parameter.has_default else inspect.Parameter.empty
        if parameter.variadic:
            kind, default = inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.empty
        parameters.append(inspect.Parameter(name, kind, default=default, annotation=python_type(parameter.type)))
    parameters.sort(key=lambda p: p.kind)
    return inspect.Signature(parameters, return_annotation=python_type(type_.result), __validate_parameters__=False)


def _defaults(raw: Callable[..., Any]) -> dict[str, Any]:
    code = getattr(raw, "__code__", None)
    values = getattr(raw, "__defaults__", None) or ()
    if code is None or not values:
        return {}
    names = code.co_varnames[: code.co_argcount]
    return dict(zip(names[-len(values) :], values, strict=True))


def python_type(type_: Type) -> Any:
    """The type as a Python annotation; types of Simple's own by their name."""
    match resolve(type_):
        case Int():
            return int
        case Float():
            return float
        case Simple("bool"):
            return bool
        case Simple("text"):
            return str
        case Simple("range"):
            return range
        case other if other in (UNIT, NIL):
            return None
        case List(item):
            return GenericAlias(list, python_type(item))
        case Dict(key, value):
            return GenericAlias(dict, (python_type(key), python_type(value)))
        case Tuple(items):
            return GenericAlias(tuple, tuple(map(python_type, items)))
        case Option(inner):
            return _either([inner, NIL])
        case Union(members):
            return _either(members)
        case Result():
            return Ok | Err
        case Function(parameters, result):
            return Callable[[python_type(p.type) for p in parameters], python_type(result)]
        case Nominal() | Buffer() as named:
            return show(named)
        case _:
            return Any


def _either(members: Sequence[Type]) -> Any:
    """`A | B`; by name where one of them has nothing but a name."""
    made = [python_type(m) for m in members]
    if any(isinstance(m, str) for m in made):
        return " | ".join(m if isinstance(m, str) else inspect.formatannotation(m) for m in made)
    result = made[0]
    for member in made[1:]:
        result = result | member if member is not Any and result is not Any else Any
    return result
