"""Cases of new tensors like others and of evenly spaced numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.creation_cases import created
from operators.drawing import ALL, NUMBERS, Maker
from operators.model import BOOL, F32, F64, I64, Case

if TYPE_CHECKING:
    from collections.abc import Iterator


def like(name: str, *before: Any) -> Iterator[Case]:
    make = Maker(name)
    for own in ALL:
        for dtype in (None, *ALL):
            for dims in ((), (3,), (2, 3), (2, 0)):
                yield Case(name, (make.tensor(dims, own), *before, dtype, None))
        for t in make.layouts(own):
            yield Case(name, (t, *before, None, -1))


def full_like(name: str) -> Iterator[Case]:
    for value in NUMBERS:
        yield from like(name, value)
    yield from like(name, 2**40)


def new(name: str) -> Iterator[Case]:
    make = Maker(name)
    for own in ALL:
        for case in created(name):
            yield Case(name, (make.tensor((2,), own), *case.arguments))
        yield from (Case(name, (t, [2, 3], None, None)) for t in make.layouts(own))


def new_full(name: str) -> Iterator[Case]:
    make = Maker(name)
    for own in ALL:
        for value in (2, -0.5, True):
            for dims in ([], [3], [2, 0], [2, 3], [-1]):
                for dtype in (None, *ALL):
                    yield Case(name, (make.tensor((2,), own), dims, value, dtype, None))
        yield from (Case(name, (t, [2, 3], 2, None, None)) for t in make.layouts(own))


def spaced(name: str) -> Iterator[Case]:
    more: tuple[Any, ...] = (10.0,) if name == "logspace" else ()
    for start, stop in ((0, 5), (1.5, -2.5), (-3, 3), (0.0, 1.0), (2, 2)):
        for steps in (0, 1, 2, 5, 8, -1):
            for dtype in (None, F32, F64, I64, BOOL):
                if dtype == I64 and name == "logspace" and stop == 5:
                    continue
                yield Case(name, (start, stop, steps, *more, dtype, None))
    if more:
        yield Case(name, (0, 8, 9, 2.0, None, None))
        yield Case(name, (0, 8, 9, 2.0, F64, None))


def window(name: str) -> Iterator[Case]:
    for length in (0, 1, 2, 5, 8, -1):
        for periodic in (True, False):
            for dtype in (None, F32, F64, I64):
                yield Case(name, (length, periodic, dtype, None))


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(("tensor_zeros_like", "tensor_ones_like", "tensor_empty_like"), like),
    "tensor_full_like": full_like,
    "empty": created,
    "tensor_new_zeros": new,
    "tensor_new_full": new_full,
    **dict.fromkeys(("linspace", "logspace"), spaced),
    "hann_window": window,
}
