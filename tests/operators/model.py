"""What a case is: a call of an operator with arguments that travel as JSON.

A tensor is described by the tensor that it is made from and by a *layout*, so that its elements needn't lie in row-major order:
`plain`; `transposed` (the dimensions of a tensor reversed); `sliced` (every second element along the last dimension, from the
second on); `expanded` (a leading dimension of size 1 repeated); `freed` (no layout: the tensor is freed before the call).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BOOL, I64, F32, F64 = 11, 4, 6, 7
U8, I8, I16, I32, F16, BF16 = 0, 1, 2, 3, 5, 15
C64, C128 = 9, 10
INTEGERS = (U8, I8, I16, I32, I64)
DTYPE_NAMES = {
    BOOL: "bool", U8: "u8", I8: "i8", I16: "i16", I32: "i32", I64: "i64", F16: "f16", BF16: "bf16", F32: "f32", F64: "f64",
    C64: "complex64", C128: "complex128",
}  # fmt: skip
ANYTHING = object()
"""What a backend may answer as it likes."""


@dataclass(frozen=True)
class Tensor:
    """A tensor to be made: `dims` are its sizes after the layout."""

    data: tuple[float | int | bool, ...]
    dims: tuple[int, ...]
    dtype: int
    layout: str = "plain"

    @property
    def base_dims(self) -> list[int]:
        """The sizes of the tensor that the layout is applied to."""
        if self.layout == "transposed":
            return list(reversed(self.dims))
        if self.layout == "sliced":
            return [*self.dims[:-1], 2 * self.dims[-1] + 1]
        if self.layout == "expanded":
            return [1, *self.dims[1:]]
        return list(self.dims)


@dataclass(frozen=True)
class Case:
    """A call: the operator's name in the spec and its arguments in the declaration's order. `seed` is set before it."""

    operator: str
    arguments: tuple[Any, ...]
    seed: int | None = None

    def __str__(self) -> str:
        return f"{self.operator}({', '.join(map(_show, self.arguments))})"


@dataclass(frozen=True)
class Value:
    """A tensor that came out: dtype, sizes, strides, elements in row-major order, of complex ones the real part, then the other."""

    dtype: int
    sizes: tuple[int, ...]
    strides: tuple[int, ...]
    elements: tuple[float | int | bool, ...]


@dataclass(frozen=True)
class Failure:
    """An error that came out."""

    kind: str
    message: str


def changed(operator: str, arguments: list[Any], result: Any) -> Any:
    """What a call shows: its result, or the arguments that it writes to."""
    if operator.startswith("fused_"):
        return [argument for argument in arguments if isinstance(argument, list)]
    if operator.endswith("_out"):
        return arguments[-1]
    return arguments[0] if operator.endswith("_") else result


def tensors(value: Any) -> Iterator[Tensor]:
    """The tensors among arguments."""
    match value:
        case Tensor():
            yield value
        case list() | tuple():
            for item in value:
                yield from tensors(item)


def changed_tensors(case: Case, change: Callable[[Tensor], Tensor]) -> Case:
    """A case with every tensor changed."""

    def within(value: Any) -> Any:
        match value:
            case Tensor():
                return change(value)
            case list() | tuple():
                return type(value)(within(item) for item in value)
            case _:
                return value

    return replace(case, arguments=within(case.arguments))


def encode(value: Any) -> Any:
    """An argument as JSON."""
    match value:
        case Tensor():
            return {"data": [repr(x) for x in value.data], "dims": value.base_dims, "dtype": value.dtype, "layout": value.layout,
                    "repeat": value.dims[0] if value.layout == "expanded" else 0}  # fmt: skip
        case bool() | int() | None | str():
            return value
        case float():
            return {"float": repr(value)}
        case list() | tuple():
            return [encode(item) for item in value]
        case _:
            raise TypeError(value)


def decode(value: Any) -> Any:
    """A result from JSON: values, failures, numbers, lists."""
    match value:
        case {"elements": elements, "dtype": dtype, "sizes": sizes, "strides": strides}:
            return Value(dtype, tuple(sizes), tuple(strides), tuple(map(decode, elements)))
        case {"kind": kind, "message": message}:
            return Failure(kind, message)
        case {"float": text}:
            return float(text)
        case list():
            return [decode(item) for item in value]
        case _:
            return value


def _show(value: Any) -> str:
    match value:
        case Tensor():
            name = DTYPE_NAMES[value.dtype]
            layout = "" if value.layout == "plain" else f" {value.layout}"
            return f"{name}{list(value.dims)}{layout}"
        case list() | tuple():
            return f"[{', '.join(map(_show, value))}]"
        case None:
            return "nil"
        case _:
            return str(value)
