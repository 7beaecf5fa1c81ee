"""Classes that are nothing but named fields, made cheaply.

They are what `dataclasses` makes, written the same way (annotated fields, defaults), with slots. The difference is
when the work is done: `dataclasses` compiles the methods of every class when its module is imported, which for the
syntax tree takes 50 ms, half of what a whole small program may take. Here a class compiles its `__init__` when it is
first called.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**_options):  # noqa: ANN003, ANN201, D103 - the checker alone looks at it
        return lambda decorated: decorated


class _Factory:
    """A default that is made anew for every instance."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], object]) -> None:
        self.make = make


def field(*, factory: Callable[[], T]) -> T:
    """Make a default anew for every instance: with `factory=list`, an empty list."""
    return _Factory(factory)  # type: ignore[return-value]


def _initialise(self: Record, *arguments: object, **named: object) -> None:
    """Stand in for `__init__` until the first call."""
    made = type(self)
    initialise = _compile_init(made)
    made.__init__ = initialise  # type: ignore[method-assign]
    initialise(self, *arguments, **named)


def _compile_init(made: RecordType) -> Any:
    parameters = ["self"]
    body = []
    scope: dict[str, object] = {}
    for name in made.__match_args__:
        if name not in made.defaults:
            parameters.append(name)
            body.append(f" self.{name} = {name}")
            continue
        default = made.defaults[name]
        parameters.append(f"{name}=_default_{name}")
        if isinstance(default, _Factory):
            scope[f"_default_{name}"] = default
            scope[f"_make_{name}"] = default.make
            body.append(f" self.{name} = _make_{name}() if {name} is _default_{name} else {name}")
        else:
            scope[f"_default_{name}"] = default
            body.append(f" self.{name} = {name}")
    lines = [f"def __init__({', '.join(parameters)}):", *(body or [" pass"])]
    exec("\n".join(lines), scope)  # noqa: S102 - the text is made of field names alone
    return scope["__init__"]


@dataclass_transform(eq_default=False, field_specifiers=(field,))
class RecordType(type):
    """The class of record classes: turns annotations into slots and an `__init__`."""

    __match_args__: tuple[str, ...]
    defaults: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> RecordType:
        own = tuple(namespace.get("__annotations__", ()))
        fields: tuple[str, ...] = ()
        defaults: dict[str, Any] = {}
        for base in bases:
            if isinstance(base, RecordType):
                fields += base.__match_args__
                defaults.update(base.defaults)
        defaults.update({field_name: namespace.pop(field_name) for field_name in own if field_name in namespace})
        namespace["__slots__"] = own
        namespace["__match_args__"] = fields + own
        namespace["__init__"] = _initialise
        made = super().__new__(cls, name, bases, namespace)
        made.defaults = defaults
        return made


class Record(metaclass=RecordType):
    """A class of named fields. Instances compare by identity; only the type checker guards them against change."""

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).__match_args__)
        return f"{type(self).__name__}({values})"
