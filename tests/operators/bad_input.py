"""Calls that go wrong, made from a call that works and from the operator's schema.

Each changes one argument: a tensor gets another rank, another size or a dtype that seldom fits, an integer leaves the range of
dimensions, a list of integers gets longer, shorter or negative, a text is no word of PyTorch's. Some operators take the changed
argument after all; then their results are compared as any others are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.model import BOOL, C64, C128, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sffi.schema.model import Argument

FLOATS = (F32, F64)
COMPLEX = (C64, C128)
FAR = 9
"""A dimension that no tensor of the cases has."""


def bad_calls(case: Case, parameters: list[Argument]) -> Iterator[Case]:
    """The calls made from one that works; `parameters` says what each of its arguments is."""
    for index, (value, parameter) in enumerate(zip(case.arguments, parameters, strict=True)):
        for wrong in _wrong(value, str(parameter.type).removesuffix("?"), parameter.name):
            arguments = (*case.arguments[:index], wrong, *case.arguments[index + 1 :])
            yield replace(case, arguments=arguments)


def _wrong(value: Any, kind: str, name: str) -> Iterator[Any]:
    match value:
        case Tensor():
            yield from _wrong_tensors(value)
        case [Tensor() as first, *rest]:
            yield from ([wrong, *rest] for wrong in _wrong_tensors(first))
            yield []
        case bool():
            return
        case int() if name == "reduction":  # PyTorch takes any number for that of no reduction; the backends refuse it
            return
        case int() if kind in ("int", "SymInt") and "dim" in name:
            yield from (FAR, -FAR - 1)
        case int() if kind in ("int", "SymInt"):
            yield -FAR
        case list() if kind.startswith(("int[", "SymInt[")):
            yield from ([*value, 1], value[1:], [-FAR] * len(value), [FAR] * len(value))
        case str():
            yield "no such word"


def _wrong_tensors(t: Tensor) -> Iterator[Tensor]:
    yield resized(t, (*t.dims, 2))
    if t.dims:
        yield resized(t, t.dims[1:])
        yield resized(t, (*t.dims[:-1], t.dims[-1] + 1))
    if len(t.dims) > 1:
        yield resized(t, (t.dims[0] + 1, *t.dims[1:]))
    if t.dtype in COMPLEX:
        yield replace(t, dtype=F32, data=tuple(complex(x).real for x in t.data))
    elif t.dtype in FLOATS:
        yield replace(t, dtype=BOOL, data=tuple(x > 0 for x in t.data))
        yield replace(t, dtype=I64, data=tuple(int(x) if abs(x) < 1e9 else 0 for x in t.data))
    else:
        yield replace(t, dtype=F32, data=tuple(float(x) for x in t.data))


def resized(t: Tensor, dims: tuple[int, ...]) -> Tensor:
    """A tensor of other sizes with the numbers of `t`, over and over, in the plain layout."""
    count = 1
    for size in dims:
        count *= size
    numbers = t.data or (0,)
    data = tuple(numbers[i % len(numbers)] for i in range(count))
    if not t.data and t.dtype in FLOATS:
        data = (0.5,) * count
    if not t.data and t.dtype == BOOL:
        data = (True,) * count
    return Tensor(data, dims, t.dtype)
