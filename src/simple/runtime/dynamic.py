"""Operations on values whose type is only known at run time: the same meaning and the same errors as the static ones."""

from __future__ import annotations

from simple.runtime.arithmetic import (
    float_divide,
    float_power,
    float_remainder,
    int_divide,
    int_power,
    int_remainder,
    overflow,
    shift_left,
    shift_right,
)
from simple.runtime.classes import BUILTIN_METHODS, changed_unseen
from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, LOWEST, Err, Ok, kind_of, noun_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, NoReturn

_METHODS = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem", "**": "pow", "@": "matmul",
    ".+": "add", ".-": "sub", ".*": "mul", "./": "div", ".^": "pow",
    "&": "bit_and", "|": "bit_or", "^": "bit_xor", "xor": "bit_xor", "<<": "shift_left", ">>": "shift_right",
    "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
}  # fmt: skip

_ELEMENTWISE = {".+": "+", ".-": "-", ".*": "*", "./": "/", ".^": "**"}
_ORDER = {"<", "<=", ">", ">="}


def _in_range(value: int) -> int:
    return value if LOWEST <= value <= HIGHEST else overflow(value, "i64")


_INT: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: _in_range(a + b),
    "-": lambda a, b: _in_range(a - b),
    "*": lambda a, b: _in_range(a * b),
    "/": lambda a, b: int_divide(a, b, "i64"),
    "%": lambda a, b: int_remainder(a, b, "i64"),
    "**": lambda a, b: int_power(a, b, "i64"),
    "<<": lambda a, b: shift_left(a, b, "i64"),
    ">>": lambda a, b: shift_right(a, b, "i64"),
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "xor": lambda a, b: a ^ b,
}

_FLOAT: dict[str, Callable[[float, float], float]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": float_divide,
    "%": float_remainder,
    "**": float_power,
}


def binary(operator: str, left: Any, right: Any) -> Any:
    """`left operator right`."""
    first, second = type(left), type(right)
    if operator in _ELEMENTWISE and (first is list or second is list):
        from simple.runtime.elementwise import elementwise

        return elementwise(operator, left, right)
    plain = _ELEMENTWISE.get(operator, operator)
    if first is int and second is int and plain in _INT:
        return _INT[plain](left, right)
    if first in _NUMBERS and second in _NUMBERS and plain in _FLOAT:
        return _FLOAT[plain](float(left), float(right))
    if operator in _ORDER:
        return _order(operator, left, right)
    if operator == "+" and first is second and (first is str or first is list):
        return left + right
    if operator == "xor" and first is bool and second is bool:
        return left != right
    return _own(operator, left, right)


_NUMBERS = frozenset({int, float})


def _own(operator: str, left: Any, right: Any) -> Any:
    """A method of a declared or foreign type, of the left operand or (reflected) of the right one."""
    name = _METHODS.get(operator)
    if name is not None:
        method = _own_method(left, name)
        if method is not None:
            return method(left, right)
        method = _own_method(right, f"r{name}")
        if method is not None:
            return method(right, left)
    raise _no_operator(operator, left, right)


def _own_method(value: Any, name: str) -> Callable[..., Any] | None:
    kind = type(value)
    if kind.__module__ == "builtins":
        return BUILTIN_METHODS.get(kind_of(value), {}).get(name)
    return getattr(kind, name, None)


def _no_operator(operator: str, left: Any, right: Any) -> SimpleError:
    hint = None
    kinds = kind_of(left), kind_of(right)
    if "nil" in kinds:
        hint = "one side is nil: unwrap it with `!`, or give a default with `?? …`"
    elif operator == "+" and "text" in kinds:
        hint = 'write values into text with braces: `"… {value} …"`'
    return SimpleError("type", f"`{operator}` is not there for `{kinds[0]}` and `{kinds[1]}`", hint)


def _order(operator: str, left: Any, right: Any) -> Any:
    name = _METHODS[operator]
    method = _own_method(left, name)
    if method is not None:
        return method(left, right)
    first, second = type(left), type(right)
    ordered = first is second and first in {str, list, tuple}
    if not ordered and not (first in _NUMBERS and second in _NUMBERS):
        raise _no_operator(operator, left, right)
    try:
        if operator == "<":
            return left < right
        if operator == "<=":
            return left <= right
        return left > right if operator == ">" else left >= right  # noqa: TRY300 - it is this that may fail
    except TypeError:
        raise _no_operator(operator, left, right) from None


def unary(operator: str, operand: Any) -> Any:
    """`- ~ not`."""
    kind = type(operand)
    if operator == "not":
        if kind is bool:
            return not operand
        raise SimpleError("type", f"`not` takes a bool, and this is {noun_of(operand)}")
    if operator == "-" and kind is float:
        return -operand
    if kind is int:
        return _in_range(-operand) if operator == "-" else ~operand
    method = _own_method(operand, "neg" if operator == "-" else "bit_not")
    if method is not None:
        return method(operand)
    raise SimpleError("type", f"`{operator}` is not there for {noun_of(operand)}")


# ------------------------------------------------------------------------------------------------------- types of values


def mismatch(value: Any, wanted: str) -> NoReturn:
    """An `any` that isn't what it is used as."""
    from simple.runtime.text import nested_text

    shown = nested_text(value)
    shown = shown if len(shown) <= 60 else f"{shown[:57]}…"
    hint = "it is nil: test it with `if val`, or give a default with `?? …`" if value is None else None
    raise SimpleError("type", f"Expected `{wanted}`, but this is {noun_of(value)}: {shown}", hint)


def to_float(value: Any, wanted: str) -> float:
    """An `any` where a float is expected: integers widen."""
    return float(value) if type(value) is int else mismatch(value, wanted)


def iterable(value: Any) -> Any:
    """An `any` that a `for` runs over."""
    kind = type(value)
    if kind in {list, dict, str, range, tuple} or kind.__module__ == "array":
        return value
    following = _own_method(value, "next")
    if following is not None:
        return _pulled(value, following)
    method = _own_method(value, "iter")
    if method is not None:
        return iterable(method(value))
    raise SimpleError("type", f"A `for` can't run over {noun_of(value)}")


def _pulled(source: Any, following: Callable[[Any], Any]) -> Iterator[Any]:
    """What a method `next` gives, until it gives nil."""
    while (item := following(source)) is not None:
        yield item


# --------------------------------------------------------------------------------------------------------------- members


def member(target: Any, name: str) -> Any:
    """`x.name`: a field, or a method without arguments, called."""
    if has_field(target, name):
        return getattr(target, name)
    return call_method(target, name)


def has_field(target: Any, name: str) -> bool:
    return name in getattr(type(target), ".fields", ())


def named_parts(target: Any, keys: tuple[str, ...], fields: tuple[str, ...]) -> Any:
    """What a pattern `{name: …}` looks at: a dict that has the keys, or the fields of that name; None if they aren't all there."""
    if type(target) is dict:
        return target if all(key in target for key in keys) else None
    if all(has_field(target, name) for name in fields):
        return {key: getattr(target, name) for key, name in zip(keys, fields, strict=True)}
    return None


def set_member(target: Any, name: str, value: Any) -> None:
    """`x.name = value`."""
    if not has_field(target, name):
        raise _no_member(target, name)
    if hasattr(type(target), ".copy"):
        raise SimpleError(
            "type",
            f"A field of {noun_of(target)} can't be assigned through an `any`",
            f"structs are copied when they are assigned: give the variable the type `{kind_of(target)}`",
        )
    setattr(target, name, value)


def call(function: Any, /, *arguments: Any, **named: Any) -> Any:
    """Calls an `any`."""
    if not callable(function) or (type(function).__module__ == "builtins" and isinstance(function, str | list | dict)):
        raise SimpleError("type", f"This can't be called: it is {noun_of(function)}")
    _check_arguments(function, arguments, named)
    return function(*arguments, **named)


def call_method(target: Any, name: str, /, *arguments: Any, **named: Any) -> Any:
    """`x.name(arguments)`."""
    kind = type(target)
    own = getattr(target, name, None) if kind.__module__ != "builtins" or isinstance(target, type) else None
    if own is None and has_field(target, name):
        own = getattr(target, name)
    if own is not None:
        if name in getattr(kind, ".changing", ()):
            raise changed_unseen(target, name)
        if not callable(own):
            raise SimpleError("type", f"`{name}` can't be called: it is {noun_of(own)}")
        _check_arguments(own, arguments, named)
        return own(*arguments, **named)
    method = BUILTIN_METHODS.get(kind_of(target), {}).get(name) or _builtin_method(target, name)
    if method is None:
        raise _no_member(target, name)
    _check_arguments(method, (target, *arguments), named)
    try:
        return method(target, *arguments, **named)
    except (TypeError, AttributeError, ValueError) as problem:
        from simple.runtime.failures import innermost

        if innermost(problem.__traceback__) is not None:
            raise  # from a function that was handed to the method
        given = ", ".join(noun_of(a) for a in (*arguments, *named.values())) or "no arguments"
        raise SimpleError("arguments", f"`{name}` of {noun_of(target)} doesn't take {given}") from None


def _builtin_method(target: Any, name: str) -> Callable[..., Any] | None:
    from simple.runtime.helpers import builtin_method

    kind = "list" if type(target) in {range, tuple} else kind_of(target)
    if type(target).__module__ == "array":
        kind = "buffer"
    if type(target) in {Ok, Err}:
        kind = "result"
    return builtin_method(kind, name) or builtin_method("any", name)


def _no_member(target: Any, name: str) -> SimpleError:
    if target is None:
        return SimpleError("nil", f"`.{name}` of nil", "the value is nil: test it with `if val`, or use `?.`")
    fields = getattr(type(target), ".fields", ())
    hint = f"its fields are {', '.join(f'`{f}`' for f in fields)}" if fields else None
    return SimpleError("type", f"{subject(target)} has nothing called `{name}`", hint)


def _check_arguments(function: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    """Says in Simple's terms when the arguments don't fit a function, before Python does."""
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    if code is None:
        return
    bound = 1 if hasattr(function, "__func__") else 0
    names = code.co_varnames[: code.co_argcount]
    unknown = [n for n in named if n not in names]
    if unknown:
        raise SimpleError("arguments", f"`{_shown_name(function)}` has no parameter `{unknown[0]}`")
    plain = getattr(function, "__func__", function)
    required = code.co_argcount - len(plain.__defaults__ or ()) - bound
    most = code.co_argcount - bound
    given = len(arguments) + len(named)
    variadic = bool(code.co_flags & 0x04)
    if given < required or (given > most and not variadic):
        wanted = str(required) if required == most else f"{required} to {most}"
        wanted = f"at least {required}" if variadic else wanted
        noun = "argument" if wanted == "1" else "arguments"
        raise SimpleError("arguments", f"`{_shown_name(function)}` takes {wanted} {noun}, and {given} were given")


def _shown_name(function: Any) -> str:
    name = str(getattr(function, "__name__", "this function"))
    return "the function" if name[:1] in ":<" else name.rsplit(".", 1)[-1]


# ----------------------------------------------------------------------------------------------------------------- items


def get_item(target: Any, *indices: Any) -> Any:
    """`x[i, j]`."""
    method = _own_method(target, "get") if type(target).__module__ != "builtins" else None
    if method is not None and type(target).__module__ != "array":
        return method(target, *indices)
    index = _single_index(target, indices)
    if type(target) is dict:
        return _get_key(target, index)
    from simple.runtime.values import Slice

    if type(index) is Slice:
        step = 1 if index.step is None else index.step
        if step == 0:
            raise SimpleError("step", "The step of a slice is 0")
        return target[index.low : index.high : step]
    check_index(target, index)
    return target[index]


def _get_key(target: dict[Any, Any], key: Any) -> Any:
    from simple.runtime.failures import no_key

    try:
        return target[key]
    except (KeyError, TypeError):
        raise no_key(target, key) from None


def _single_index(target: Any, indices: tuple[Any, ...]) -> Any:
    kind = type(target)
    if kind not in {list, tuple, str, range, dict} and kind.__module__ != "array":
        raise SimpleError("type", f"{subject(target)} has no items")
    if len(indices) != 1:
        raise SimpleError("type", f"{subject(target)} takes one index, and {len(indices)} were given")
    return indices[0]


def check_index(target: Any, index: Any) -> None:
    """An index that is an integer in range."""
    from simple.runtime.failures import bad_index

    if type(index) is not int:
        raise SimpleError("type", f"An index is an integer, and this is {noun_of(index)}")
    if not -len(target) <= index < len(target):
        raise bad_index(target, index)


def set_item(target: Any, *indices_and_value: Any) -> None:
    """`x[i, j] = value`."""
    *indices, value = indices_and_value
    method = _own_method(target, "set") if type(target).__module__ not in {"builtins", "array"} else None
    if method is not None:
        method(target, *indices, value)
        return
    index = _single_index(target, tuple(indices))
    if type(target) is dict:
        target[index] = value
        return
    if type(target) in {str, tuple, range}:
        raise SimpleError("type", f"The items of {noun_of(target)} can't be assigned")
    check_index(target, index)
    target[index] = value
