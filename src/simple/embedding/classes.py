"""Simple types as Python classes.

A face is a Python class whose instances hold a raw object. Its fields are properties and its methods functions, all
checked; the variants of an enum are subclasses of its face (or, without fields, instances). A struct is never changed
where Simple code may hold it: setting a field of one, or calling a `me` method, gives its instance a changed copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.embedding.calls import bind, dressed, function_face, guarded, signature
from simple.embedding.errors import Error
from simple.embedding.exchange import can_exchange, exchange_members
from simple.embedding.values import RAW, RAW_CLASS, Refused, into, out, raw_of
from simple.emit_python.scope import safe_name
from simple.runtime.classes import PYTHON_OPERATORS
from simple.runtime.equality import equal
from simple.runtime.text import nested_text, text
from simple.runtime.values import Slice
from simple.types.model import FieldInfo, Function, Kind, MethodInfo, Nominal, Parameter, TypeInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from simple.embedding.world import World


class FaceType(type):
    """The class of faces: calling one makes a Simple object; `isinstance` asks for the Simple type."""

    _world: World
    _info: TypeInfo
    _fields: list[FieldInfo] | None

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        """A new object of the Simple type."""
        if cls._fields is None:
            raise Error("wrong-arguments", _not_made_by_calling(cls._info))
        raw = raw_of(cls)
        given, given_names = bind(cls._world, cls.__name__, _as_parameters(cls._fields), arguments, named)
        return cls._world.instance(cls, guarded(raw, given, given_names))

    def __instancecheck__(cls, value: object) -> bool:
        if not issubclass(type(value), Instance):
            return False
        wanted = raw_of(cls)
        return wanted is cls or isinstance(raw_of(value), wanted)

    @property
    def __signature__(cls) -> Any:
        fields = cls.__dict__.get("_fields")
        if fields is None:
            raise AttributeError("__signature__")
        named = Function(_as_parameters(fields), Nominal(cls._info))
        return signature(named, raw_of(cls).__init__)


class Instance(metaclass=FaceType):
    """What all objects from Simple are to Python."""

    __slots__ = ("__weakref__", RAW)
    _fields = None

    def __repr__(self) -> str:
        return str(guarded(nested_text, (raw_of(self),)))

    def __str__(self) -> str:
        return str(guarded(text, (raw_of(self),)))

    def __eq__(self, other: object) -> Any:
        if not isinstance(other, Instance):
            return NotImplemented
        return guarded(equal, (raw_of(self), raw_of(other)))

    def __hash__(self) -> int:
        return hash(guarded(hash, (raw_of(self),)))


def _not_made_by_calling(info: TypeInfo) -> str:
    if info.kind is Kind.ENUM:
        variants = " and ".join(f"`{info.name}.{v.name}`" for v in info.variants[:3])
        return f"`{info.name}` is made by its variants, such as {variants}"
    kind = "a trait" if info.kind is Kind.TRAIT else "a foreign type"
    return f"`{info.shown_as or info.name}` is {kind}: it has no fields to make it from"


def make_face(world: World, info: TypeInfo, raw: type) -> FaceType:
    """The Python class for a Simple type."""
    name = info.shown_as or info.name
    made_of = info.fields if info.kind in {Kind.CLASS, Kind.STRUCT} else None
    members = _members(world, info, raw) | _field_members(world, info, info.fields)
    members |= {"_fields": made_of, "__doc__": info.documentation, "__module__": info.module}
    face = _make(name, (Instance,), members, world, info, raw)
    for variant, inner in getattr(raw, ".variants", {}).items():
        class_ = inner if isinstance(inner, type) else type(inner)
        found = info.variant(variant)
        assert found is not None
        parts = _field_members(world, info, found.fields) | {"_fields": found.fields or None, "__module__": info.module}
        inner_face = _make(variant, (face,), parts, world, info, class_)
        world.remember(class_, inner_face)
        setattr(face, variant, inner_face if found.fields else world.instance(inner_face, inner))
    return face


def _make(
    name: str, bases: tuple[type, ...], members: dict[str, Any], world: World, info: TypeInfo, raw: type
) -> FaceType:
    members |= {"__slots__": (), RAW_CLASS: raw, "_world": world, "_info": info, "__qualname__": name}
    return FaceType(name, bases, members)


def _as_parameters(fields: list[FieldInfo]) -> tuple[Parameter, ...]:
    return tuple(Parameter(f.name, f.type, f.has_default) for f in fields)


# ---------------------------------------------------------------------------------------------------------------- fields


def _field_members(world: World, info: TypeInfo, fields: list[FieldInfo]) -> dict[str, Any]:
    members: dict[str, Any] = {f.name: _field(world, info, f) for f in fields}
    if fields:
        members["__match_args__"] = tuple(f.name for f in fields)
    return members


def _field(world: World, info: TypeInfo, field: FieldInfo) -> property:
    name = safe_name(field.name)

    def get(self: Any) -> Any:
        return out(world, guarded(getattr, (raw_of(self), name)), field.type)

    def put(self: Any, value: Any) -> None:
        try:
            raw = into(world, value, field.type)
        except Refused as problem:
            what = f"The field `{field.name}{{where}}` of `{info.name}` is `{{wanted}}`"
            raise Error("type", problem.describe(what)) from None
        setattr(_changeable(self, info), name, raw)

    return property(get, put if info.kind is not Kind.ENUM else None)


def _changeable(self: Any, info: TypeInfo) -> Any:
    """The raw object that may be changed: of a struct a copy, which is this instance's from now on."""
    raw = raw_of(self)
    if info.kind is Kind.STRUCT:
        raw = getattr(raw, ".copy")()
        setattr(self, RAW, raw)
    return raw


# --------------------------------------------------------------------------------------------------------------- methods


def _members(world: World, info: TypeInfo, raw: type) -> dict[str, Any]:
    methods = {n: m for trait in info.traits for n, m in trait.info.methods.items()} | info.methods
    members: dict[str, Any] = {}
    for name, method in methods.items():
        members[name] = made = _method(world, info, raw, method)
        if name in PYTHON_OPERATORS and name != "call":
            members[PYTHON_OPERATORS[name]] = made
        adapter = _ADAPTERS.get(name)
        if adapter is not None:
            members[adapter[0]] = adapter[1](made)
    if "eq" in methods:
        members["__hash__"] = Instance.__hash__
    if "call" in methods:
        members["__call__"] = members["call"]
    if info.kind is Kind.EXTERN and can_exchange(raw):
        members |= exchange_members(raw_of, guarded)
    return members


def _method(world: World, info: TypeInfo, raw: type, method: MethodInfo) -> Any:
    name = safe_name(method.name)
    shown = f"{info.shown_as or info.name}.{method.name}"
    if method.static:
        made = function_face(world, getattr(raw, name), method.type, shown, method.documentation)
        return staticmethod(made)

    def call(self: Any, /, *arguments: Any, **named: Any) -> Any:
        given, given_names = bind(world, method.name, method.type.parameters, arguments, named)
        target = _changeable(self, info) if method.mutating else raw_of(self)
        return out(world, guarded(getattr(type(target), name), (target, *given), given_names), method.type.result)

    return dressed(call, getattr(raw, name, call), method.type, method.name, method.documentation, receiver=True)


def _index(index: Any) -> tuple[Any, ...]:
    indices = index if isinstance(index, tuple) else (index,)
    return tuple(Slice(i.start, i.stop, i.step) if isinstance(i, slice) else i for i in indices)


def _adapt_get(method: Callable[..., Any]) -> Any:
    return lambda self, index: method(self, *_index(index))


def _adapt_set(method: Callable[..., Any]) -> Any:
    return lambda self, index, value: method(self, *_index(index), value)


def _adapt_iter(method: Callable[..., Any]) -> Any:
    def __iter__(self: Any) -> Iterator[Any]:  # noqa: N807
        return iter(method(self))

    return __iter__


_ADAPTERS: dict[str, tuple[str, Callable[[Callable[..., Any]], Any]]] = {
    "get": ("__getitem__", _adapt_get),
    "set": ("__setitem__", _adapt_set),
    "iter": ("__iter__", _adapt_iter),
    "contains": ("__contains__", lambda method: method),
    "len": ("__len__", lambda method: method),
}
