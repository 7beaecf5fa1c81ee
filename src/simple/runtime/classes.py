"""The Python classes of a program's types, and the methods that `impl` blocks add to them.

What our own code needs to know of a class is kept in attributes that no program can name: `.name`, `.fields`, `.singles`
(the fields that hold f32), `.traits` (the traits it has), `.variant` and `.variants` for enums, `.copy` (a struct's copier)
and `.changing` (the names of a struct's `me` methods).
"""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.text import nested_text, text
from simple.runtime.values import Slice, kind_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

new = object.__new__

BUILTIN_METHODS: dict[str, dict[str, Callable[..., Any]]] = {}
"""What `impl` blocks add to built-in types: kind of value -> method name -> function."""

PYTHON_OPERATORS = {
    "add": "__add__", "sub": "__sub__", "mul": "__mul__", "div": "__truediv__", "rem": "__mod__", "pow": "__pow__",
    "matmul": "__matmul__", "radd": "__radd__", "rsub": "__rsub__", "rmul": "__rmul__", "rdiv": "__rtruediv__",
    "rrem": "__rmod__", "rpow": "__rpow__", "neg": "__neg__", "eq": "__eq__", "ne": "__ne__", "lt": "__lt__",
    "le": "__le__", "gt": "__gt__", "ge": "__ge__", "bit_and": "__and__", "bit_or": "__or__", "bit_xor": "__xor__",
    "bit_not": "__invert__", "shift_left": "__lshift__", "shift_right": "__rshift__", "call": "__call__",
}  # fmt: skip
"""Methods that mean the same to Python under another name."""


def make_class(
    name: str,
    module: str,
    documentation: str | None,
    methods: dict[str, Any],
    traits: tuple[type, ...],
    fields: tuple[str, ...],
    constructor: Callable[..., None],
    singles: tuple[str, ...],
) -> type:
    """A class: objects with identity."""
    members: dict[str, Any] = {"__slots__": fields, "__init__": constructor, "__match_args__": fields}
    made = _make(name, module, documentation, (), members)
    setattr(made, ".fields", fields)
    setattr(made, ".singles", singles)
    _equip(made, methods, traits)
    return made


def make_struct(
    name: str,
    module: str,
    documentation: str | None,
    methods: dict[str, Any],
    traits: tuple[type, ...],
    fields: tuple[str, ...],
    constructor: Callable[..., None],
    singles: tuple[str, ...],
) -> type:
    """A struct: equal to another by its fields."""
    made = make_class(name, module, documentation, {}, (), fields, constructor, singles)
    setattr(made, "__eq__", _equal_fields)  # noqa: B010
    setattr(made, "__hash__", _hash_fields)  # noqa: B010 - mypy knows __hash__ as a method
    _equip(made, methods, traits)
    return made


def make_enum(
    name: str,
    module: str,
    documentation: str | None,
    methods: dict[str, Any],
    traits: tuple[type, ...],
    variants: tuple[tuple[str, tuple[str, ...], Callable[..., None] | None, tuple[str, ...]], ...],
) -> type:
    """An enum: a class with a subclass for each variant. A variant without fields is one object."""
    made = _make(name, module, documentation, (), {"__slots__": ()})
    known: dict[str, Any] = {}
    for variant, fields, constructor, singles in variants:
        members: dict[str, Any] = {"__slots__": fields, "__match_args__": fields}
        if constructor is not None:
            members["__init__"] = constructor
        members["__eq__"] = _equal_fields
        members["__hash__"] = _hash_fields
        class_ = _make(variant, module, None, (made,), members)
        setattr(class_, ".fields", fields)
        setattr(class_, ".singles", singles)
        setattr(class_, ".variant", variant)
        known[variant] = class_ if fields else new(class_)
    setattr(made, ".variants", known)
    for variant, value in known.items():
        if not hasattr(made, variant):
            setattr(made, variant, value)
    _equip(made, methods, traits)
    return made


def make_trait(
    name: str, module: str, documentation: str | None, methods: dict[str, Any], traits: tuple[type, ...]
) -> type:
    """A trait: it holds the default methods."""
    made = _make(name, module, documentation, (), {"__slots__": ()})
    setattr(made, ".changing", methods.pop(".changing", ()))
    setattr(made, ".defaults", dict(methods))
    setattr(made, ".traits", set(_with_their_traits(traits)))
    for identifier, method in methods.items():
        setattr(made, identifier, method)
    return made


def _make(name: str, module: str, documentation: str | None, bases: tuple[type, ...], members: dict[str, Any]) -> type:
    members |= {"__module__": module, "__qualname__": name, "__doc__": documentation}
    if not bases:
        members["__repr__"] = nested_text
        members["__str__"] = text
    made = type(name, bases, members)
    setattr(made, ".name", name)
    return made


def _equip(made: type, methods: dict[str, Any], traits: tuple[type, ...]) -> None:
    """Gives a class its methods, then what its traits have for those that it lacks."""
    for identifier, method in methods.items():
        _add_method(made, identifier, method)
    for trait in traits:
        add_trait(made, trait, methods)


def _add_method(made: type, identifier: str, method: Any) -> None:
    if identifier == ".changing":
        method += getattr(made, ".changing", ())
    setattr(made, identifier, method)
    python_name = PYTHON_OPERATORS.get(identifier)
    if python_name is not None:
        setattr(made, python_name, method)
        if identifier == "eq" and getattr(made, "__hash__", None) is None:
            setattr(made, "__hash__", object.__hash__)  # noqa: B010 - mypy knows __hash__ as a method
    elif identifier in _ADAPTED:
        python_name, adapt = _ADAPTED[identifier]
        setattr(made, python_name, adapt(method))


def add_trait(made: type, trait: type, own: dict[str, Any]) -> None:
    """States that a class has a trait, and gives it the default methods that it lacks."""
    traits = made.__dict__.get(".traits")
    if traits is None:
        inherited = getattr(made, ".traits", ())
        traits = set(inherited)
        setattr(made, ".traits", traits)
    for each in _with_their_traits((trait,)):
        traits.add(each)
        if hasattr(made, ".copy"):
            _add_method(made, ".changing", getattr(each, ".changing"))
        for identifier, method in getattr(each, ".defaults").items():
            if identifier not in own and not hasattr(made, identifier):
                _add_method(made, identifier, method)


def _with_their_traits(traits: tuple[type, ...]) -> Iterator[type]:
    for trait in traits:
        yield trait
        yield from getattr(trait, ".traits", ())


def implement(target: type | str, trait: type | None, methods: dict[str, Any], stated: bool = False) -> None:
    """An `impl` block for a declared or foreign type, or for a built-in one, which is then named. `stated`: the built-in type's
    values are values of the trait.
    """
    if isinstance(target, str):
        known = BUILTIN_METHODS.setdefault(target, {})
        known.update(methods)
        if trait is not None:
            for each in _with_their_traits((trait,)):
                defaults = getattr(each, ".defaults")
                for identifier, method in defaults.items():
                    known.setdefault(identifier, method)
                if stated:
                    _TRAITS_OF_BUILTINS[target, each] = {**defaults, **methods}
        return
    for identifier, method in methods.items():
        _add_method(target, identifier, method)
    if trait is not None:
        add_trait(target, trait, methods)


def conforms(value: object, trait: type) -> bool:
    """Whether the value's class has the trait, or its built-in type by an `impl` in the trait's module."""
    if type(value) in builtin_types:
        return (_builtin_kind(value), trait) in _TRAITS_OF_BUILTINS
    return trait in getattr(type(value), ".traits", ())


_TRAITS_OF_BUILTINS: dict[tuple[str, type], dict[str, Any]] = {}
"""The built-in types that have a trait: their methods for it."""


def _builtin_kind(value: object) -> str:
    """The built-in type whose methods a value has."""
    return "list" if type(value) is range else kind_of(value)


def method_of(value: Any, name: str) -> Callable[..., Any]:
    """A `me` method of a value that is only known by its trait; a struct's would change what others may hold."""
    if name in getattr(type(value), ".changing", ()):
        raise changed_unseen(value, name)
    found: Callable[..., Any] = getattr(value, name)
    return found


builtin_types = frozenset({int, float, bool, str, list, dict, tuple, range, type(None)})


def builtin_method_of(value: Any, name: str, trait: type | None = None) -> Callable[..., Any]:
    """A method that an `impl` has given to a built-in type, bound to a value; with a trait, the one of that trait."""
    kind = _builtin_kind(value)
    methods = None if trait is None else _TRAITS_OF_BUILTINS.get((kind, trait))
    method = (methods or BUILTIN_METHODS.get(kind, {})).get(name)
    if method is None:
        raise SimpleError("type", f"{subject(value)} has no method `{name}`")
    return lambda *arguments, **named: method(value, *arguments, **named)


def changed_unseen(value: Any, name: str) -> SimpleError:
    """A `me` method called where nobody can tell which variable holds the struct."""
    kind = kind_of(value)
    return SimpleError(
        "type",
        f"`{name}` changes the struct `{kind}`, and the variable that it is called on isn't known to hold one",
        f"give the variable the type `{kind}`, or make it a class: a struct is copied when it is handed on",
    )


# -------------------------------------------------------------------------------------------- methods for Python's own use


def _equal_fields(self: Any, other: Any) -> bool:
    from simple.runtime.equality import equal

    kind = type(self)
    if kind is not type(other):
        return False
    return all(equal(getattr(self, f), getattr(other, f)) for f in getattr(kind, ".fields"))


def _hash_fields(self: Any) -> int:
    kind = type(self)
    try:
        return hash((kind, *(getattr(self, f) for f in getattr(kind, ".fields"))))
    except TypeError:
        raise SimpleError(
            "unhashable", f"This {getattr(kind, '.name', kind.__name__)} can't be a key: it holds a list or dict"
        ) from None


def _from_python_index(index: Any) -> Any:
    if isinstance(index, slice):
        return Slice(index.start, index.stop, index.step)
    return index


def _adapt_get(method: Any) -> Any:
    def __getitem__(self: Any, index: Any) -> Any:  # noqa: N807
        indices = index if type(index) is tuple else (index,)
        return method(self, *map(_from_python_index, indices))

    return __getitem__


def _adapt_set(method: Any) -> Any:
    def __setitem__(self: Any, index: Any, value: Any) -> None:  # noqa: N807
        indices = index if type(index) is tuple else (index,)
        method(self, *map(_from_python_index, indices), value)

    return __setitem__


def _adapt_iter(method: Any) -> Any:
    def __iter__(self: Any) -> Iterator[Any]:  # noqa: N807
        from simple.runtime.dynamic import iterable

        return iter(iterable(method(self)))

    return __iter__


def _adapt_contains(method: Any) -> Any:
    def __contains__(self: Any, item: Any) -> bool:  # noqa: N807
        return bool(method(self, item))

    return __contains__


def _adapt_text(method: Any) -> Any:
    def __str__(self: Any) -> str:  # noqa: N807
        return str(method(self))

    return __str__


def _adapt_drop(method: Any) -> Any:
    """An error in `drop` can't reach anybody: it is told in one line. Half-made objects are left alone."""

    def __del__(self: Any) -> None:  # noqa: N807
        try:
            method(self)
        except AttributeError:
            pass
        except BaseException as problem:  # noqa: BLE001 - nothing may leave a finalizer
            _report_drop(self, problem)

    return __del__


def _report_drop(value: Any, problem: BaseException) -> None:
    try:
        import sys

        message = getattr(problem, "message", None) or type(problem).__name__
        sys.stderr.write(f"warning: an error in `drop` of {kind_of(value)} was left aside: {message}\n")
    except Exception:  # noqa: BLE001, S110 - the program is ending, there is nobody to tell
        pass


_ADAPTED: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "get": ("__getitem__", _adapt_get),
    "set": ("__setitem__", _adapt_set),
    "iter": ("__iter__", _adapt_iter),
    "contains": ("__contains__", _adapt_contains),
    "to_text": ("__str__", _adapt_text),
    "drop": ("__del__", _adapt_drop),
}
