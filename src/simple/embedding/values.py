"""What a value is on the other side.

Numbers, text, `bool`, `nil` (`None`), lists, dicts, tuples and ranges are the same objects in both languages. A list or dict
is copied only where something in it changes on the way: an `int` where `f64` is wanted, an object and its face.
"""

from __future__ import annotations

import struct
from array import array
from types import FunctionType
from typing import TYPE_CHECKING, Any

from simple.embedding.exchange import can_exchange, taken_in
from simple.runtime.classes import conforms
from simple.runtime.control import shortened
from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, KINDS, LOWEST, Err, Error, Ok, Slice, noun_of
from simple.types.model import (
    ANY,
    I64,
    UNIT,
    Bound,
    Buffer,
    Dict,
    Float,
    Function,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    Variable,
    resolve,
)
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.embedding.world import World

_SAME = frozenset({int, float, bool, str, type(None), range, Slice, Error, type(...)})
_TYPECODES = {
    "f64": "d", "f32": "f", "i64": "q", "i32": "i", "i16": "h", "i8": "b", "u64": "Q", "u32": "I", "u16": "H", "u8": "B",
    "bool": "B",
}  # fmt: skip
RAW = "_simple_raw"
"""The attribute of faces' instances and of functions that holds the raw value."""

RAW_CLASS = "_simple_class"
"""The attribute of faces that holds the class of raw values."""


def raw_of(value: Any) -> Any:
    """The raw value behind a face's instance, a face or a function that came from Simple; any other value itself."""
    if isinstance(value, type):
        return value.__dict__.get(RAW_CLASS, value)
    return getattr(value, RAW, value)


class Refused(Exception):  # noqa: N818 - whoever asked for the conversion makes the error
    """A Python value that isn't of the wanted type: which one, and where in the whole (`[2]`)."""

    def __init__(self, value: object, wanted: Type, where: str = "", why: str | None = None) -> None:
        super().__init__()
        self.value = value
        self.wanted = wanted
        self.where = where
        self.why = why

    def inside(self, step: str) -> Refused:
        """The same, seen from one level further out."""
        return Refused(self.value, self.wanted, step + self.where, self.why)

    def describe(self, what: str) -> str:
        """The sentence: `` `f` expects `f64` for `x[2]`, and this is text: "a" ``."""
        if self.why is not None:
            return f"{what.format(wanted=show(self.wanted), where=self.where)}, and {self.why}"
        return f"{what.format(wanted=show(self.wanted), where=self.where)}, and this is {described(self.value)}"


def described(value: object) -> str:
    """What a Python value is, in Simple's words where it has some."""
    raw = raw_of(value)
    kind = type(raw)
    if raw is None:
        return "nil"
    if kind in KINDS or kind in {tuple, array} or hasattr(kind, ".name"):
        shown = "" if kind is tuple and not raw else f": {shortened(raw, 60)}"
        return noun_of(raw) + shown
    if callable(raw) and not isinstance(raw, type):
        return "a function"
    return f"a Python `{kind.__name__}`, which Simple doesn't know"


# -------------------------------------------------------------------------------------------------------- Python to Simple


def into(world: World, value: Any, type_: Type) -> Any:
    """A Python value as a raw value of this type. Raises `Refused`."""
    type_ = resolve(type_)
    convert = _CONVERSIONS.get(type(type_))
    return _into_any(world, value) if convert is None else convert(world, value, type_)


def _into_simple(world: World, value: Any, type_: Simple) -> Any:
    match type_.name:
        case "bool" | "range":
            return _exactly(value, bool if type_.name == "bool" else range, type_)
        case "text":
            return str(value) if isinstance(value, str) else _refuse(value, type_)
        case "()" | "nil":
            if value is not None and not (isinstance(value, tuple) and not value):
                raise Refused(value, type_)
            return () if type_ == UNIT else None
        case _:
            return _into_any(world, value)


def _into_tuple(world: World, value: Any, type_: Tuple) -> Any:
    if not isinstance(value, tuple) or len(value) != len(type_.items):
        raise Refused(value, type_)
    made = tuple(_at(world, v, t, f"[{i}]") for i, (v, t) in enumerate(zip(value, type_.items, strict=True)))
    return value if _unchanged(value, made) else made


def _into_option(world: World, value: Any, type_: Option) -> Any:
    return None if value is None else into(world, value, type_.inner)


def _into_result(world: World, value: Any, type_: Result) -> Any:
    if isinstance(value, Ok):
        return Ok(_at(world, value.value, type_.ok, ".value"))
    return Err(_at(world, value.error, type_.error, ".error")) if isinstance(value, Err) else _refuse(value, type_)


def _into_bound(_world: World, value: Any, type_: Bound) -> Any:
    wanted = {"Integer": (int,), "Float": (float,)}.get(type_.name, (int, float))
    return value if isinstance(value, wanted) and not isinstance(value, bool) else _refuse(value, type_)


def _into_variable(world: World, value: Any, type_: Variable) -> Any:
    return _into_any(world, value) if type_.bound is None else into(world, value, type_.bound)


def _refuse(value: object, wanted: Type) -> Any:
    raise Refused(value, wanted)


def _exactly(value: object, class_: type, wanted: Type) -> Any:
    return value if type(value) is class_ else _refuse(value, wanted)


def _at(world: World, value: Any, type_: Type, step: str) -> Any:
    try:
        return into(world, value, type_)
    except Refused as problem:
        raise problem.inside(step) from None


def _unchanged(before: Any, after: Any) -> bool:
    return len(before) == len(after) and all(a is b for a, b in zip(before, after, strict=True))


def _into_int(_world: World, value: Any, type_: Int) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise Refused(value, type_)
    try:
        number = int(value.__index__())
    except TypeError:  # an array of several numbers has the method, too
        raise Refused(value, type_) from None
    if not type_.low <= number <= type_.high:
        raise Refused(value, type_, why=f"{number} doesn't fit")
    return number


def _into_float(_world: World, value: Any, type_: Float) -> float:
    is_number = isinstance(value, float | int) or (hasattr(value, "__float__") and getattr(value, "shape", None) == ())
    if isinstance(value, bool) or not is_number:
        raise Refused(value, type_)
    try:
        number = float(value)
        return number if type_.bits == 64 else float(struct.unpack("<f", struct.pack("<f", number))[0])
    except OverflowError:
        raise Refused(value, type_, why=f"{shortened(value, 60)} doesn't fit") from None


def _listed(value: Any) -> Any:
    """A Python collection that stands for a list; None if it is none."""
    if isinstance(value, list | tuple | range):
        return value
    if hasattr(value, "tolist") and getattr(value, "shape", None) != ():  # NumPy's arrays, typed arrays, memory views
        return value.tolist()
    return None


def _into_list(world: World, value: Any, type_: List) -> list[Any]:
    items = _listed(value)
    if items is None:
        raise Refused(value, type_)
    made = [_at(world, v, type_.item, f"[{i}]") for i, v in enumerate(items)]
    return value if type(value) is list and _unchanged(value, made) else made


def _into_dict(world: World, value: Any, type_: Dict) -> dict[Any, Any]:
    if not isinstance(value, dict):
        raise Refused(value, type_)
    keys = [_at(world, k, type_.key, f"[{k!r}]") for k in value]
    items = [_at(world, v, type_.value, f"[{k!r}]") for k, v in value.items()]
    if type(value) is dict and _unchanged(list(value), keys) and _unchanged(list(value.values()), items):
        return value
    return dict(zip(keys, items, strict=True))


def _into_union(world: World, value: Any, type_: Union) -> Any:
    """By the first member that takes the value as it is, else by the first that converts it."""
    raw = raw_of(value)
    converted = []
    for member in type_.members:
        try:
            made = into(world, value, member)
        except Refused:
            continue
        if made is raw:
            return made
        converted.append(made)
    return converted[0] if converted else _refuse(value, type_)


def _into_buffer(world: World, value: Any, type_: Buffer) -> Any:
    code = _TYPECODES[show(type_.item)]
    if isinstance(value, array) and value.typecode == code:
        return value
    items = _listed(value)
    if items is None:
        raise Refused(value, type_)
    return array(code, [_at(world, v, type_.item, f"[{i}]") for i, v in enumerate(items)])


def _into_function(world: World, value: Any, type_: Function) -> Any:
    if not callable(value):
        raise Refused(value, type_)
    raw = raw_of(value)
    return raw if raw is not value else _called_back(world, value, type_)


def _called_back(world: World, function: Callable[..., Any], type_: Function | None) -> Callable[..., Any]:
    """A Python function for Simple code to call. What it raises is an error there, and the cause of the one that comes out."""
    name = getattr(function, "__name__", "function")

    def call(*arguments: Any) -> Any:
        types = [] if type_ is None else [p.type for p in type_.parameters]
        types += [ANY] * (len(arguments) - len(types))
        given = [out(world, a, t) for a, t in zip(arguments, types, strict=False)]
        try:
            result = function(*given)
        except Exception as problem:
            kind = getattr(problem, "kind", "python")
            message = getattr(problem, "message", f"{type(problem).__name__}: {problem}")
            raise SimpleError(kind, message) from problem
        if type_ is None or resolve(type_.result) == UNIT:
            return into(world, result, ANY) if type_ is None else ()
        try:
            return into(world, result, type_.result)
        except Refused as problem:
            message = problem.describe(f"The Python function `{name}` must return `{{wanted}}`{{where}}")
            raise SimpleError("type", message) from None

    setattr(call, ".python", function)
    return call


def _into_object(world: World, value: Any, type_: Nominal) -> Any:
    raw = raw_of(value)
    class_ = world.raw_class(type_.info)
    if type_.info.kind is Kind.TRAIT:
        fits = conforms(raw, class_)
    elif type_.info.kind is Kind.ENUM:
        fits = isinstance(raw, class_)
    else:
        fits = type(raw) is class_
        if not fits and type_.info.kind is Kind.EXTERN and can_exchange(class_):
            return _exchanged(class_, value, type_)
    return raw if fits else _refuse(value, type_)


def _exchanged(class_: type, value: Any, type_: Nominal) -> Any:
    """Another library's tensor or array as one of ours."""
    try:
        made = taken_in(class_, value)
    except (SimpleError, BufferError, TypeError) as problem:
        raise Refused(value, type_, why=f"it can't be shared: {problem}") from None
    return made if made is not None else _refuse(value, type_)


def _into_any(world: World, value: Any) -> Any:
    """A value whose type Simple code looks at as it runs."""
    raw = raw_of(value)
    if raw is not value:
        return raw
    match value:
        case bool() | None:
            return value
        case int():
            return value if LOWEST <= value <= HIGHEST else _refuse_int(value)
        case float():
            return float(value)
        case str():
            return str(value)
        case Ok(value=inner):
            return Ok(_at(world, inner, ANY, ".value"))
        case Err(error=inner):
            return Err(_at(world, inner, ANY, ".error"))
        case tuple():
            made = tuple(_at(world, v, ANY, f"[{i}]") for i, v in enumerate(value))
            return value if _unchanged(value, made) else made
        case dict():
            return _into_dict(world, value, Dict(ANY, ANY))
    if type(value) in _SAME or isinstance(value, array) or hasattr(type(value), ".name"):
        return value
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        return _into_any(world, value.item())
    if _listed(value) is not None:
        return _into_list(world, value, List(ANY))
    if callable(value) and not isinstance(value, type):
        return _called_back(world, value, None)
    raise Refused(value, ANY)


_CONVERSIONS: dict[type, Callable[[World, Any, Any], Any]] = {
    Int: _into_int,
    Float: _into_float,
    Simple: _into_simple,
    List: _into_list,
    Dict: _into_dict,
    Tuple: _into_tuple,
    Option: _into_option,
    Result: _into_result,
    Union: _into_union,
    Buffer: _into_buffer,
    Function: _into_function,
    Nominal: _into_object,
    Bound: _into_bound,
    Variable: _into_variable,
}


def _refuse_int(value: int) -> Any:
    raise Refused(value, I64, why=f"{shortened(value, 60)} doesn't fit")


# -------------------------------------------------------------------------------------------------------- Simple to Python


def out(world: World, value: Any, type_: Type = ANY) -> Any:
    """A raw value as Python sees it. The type helps with functions, of which only it knows what they take."""
    kind = type(value)
    if kind in _SAME:
        return value
    type_ = resolve(type_)
    if isinstance(type_, Option):
        type_ = resolve(type_.inner)
    if kind is tuple:
        if not value:
            return None
        types = type_.items if isinstance(type_, Tuple) else (ANY,) * len(value)
        made = tuple(out(world, v, t) for v, t in zip(value, types, strict=True))
        return value if _unchanged(value, made) else made
    if kind is list:
        item = type_.item if isinstance(type_, List) else ANY
        items = [out(world, v, item) for v in value]
        return value if _unchanged(value, items) else items
    if kind is dict:
        return _out_dict(world, value, type_)
    if kind is Ok:
        return Ok(out(world, value.value, type_.ok if isinstance(type_, Result) else ANY))
    if kind is Err:
        return Err(out(world, value.error, type_.error if isinstance(type_, Result) else ANY))
    if kind is array:
        return value
    if isinstance(value, type):
        return world.face(value) or value
    if kind is FunctionType:
        python = getattr(value, ".python", None)
        return python or world.function(value, type_ if isinstance(type_, Function) else None)
    face = world.face(kind)
    if face is not None:
        return world.instance(face, value)
    if callable(value):
        return world.function(value, type_ if isinstance(type_, Function) else None)
    return value


def _out_dict(world: World, value: dict[Any, Any], type_: Type) -> dict[Any, Any]:
    key, item = (type_.key, type_.value) if isinstance(type_, Dict) else (ANY, ANY)
    keys = [out(world, k, key) for k in value]
    items = [out(world, v, item) for v in value.values()]
    if _unchanged(list(value), keys) and _unchanged(list(value.values()), items):
        return value
    return dict(zip(keys, items, strict=True))
