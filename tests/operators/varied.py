"""What the families leave untried, made from their cases: sizes 0 and 1, layouts, dtypes, NaN and Inf, freed tensors, bad input.

Only what an operator's own cases lack is added, but for bad input, of which every operator gets some.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.bad_input import bad_calls, resized
from operators.exceptions import CRASHES, UNTRIED_DTYPES, UNTRIED_WILD
from operators.model import (
    BF16,
    BOOL,
    C64,
    C128,
    F16,
    F32,
    F64,
    INTEGERS,
    Case,
    Failure,
    Tensor,
    changed_tensors,
    tensors,
)
from operators.oracle import OPERATORS, answer, parameters
from operators.retyping import retype

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FLOATS = (F16, BF16, F32, F64)
DTYPES = (*INTEGERS, *FLOATS, BOOL)
PROBES = 6
"""How many cases are tried until one is what is looked for."""
WILD = (math.nan, math.inf, -math.inf)


def varied(operator: str, cases: list[Case]) -> Iterator[Case]:
    """The cases that come to an operator's own."""
    if operator in CRASHES or not any(True for case in cases for _ in tensors(case.arguments)):
        return
    good = working(cases)
    if not good:
        return
    given = [t for case in cases for t in tensors(case.arguments)]
    for size in (0, 1):
        if not any(size in t.dims for t in given):
            yield from _first(good, lambda case, size=size: _with_size(case, size))
    for layout in ("transposed", "sliced"):
        if not any(t.layout == layout for t in given):
            yield from _first(good, lambda case, layout=layout: _laid_out(case, layout))
    if not any(is_wild(t) for t in given if t.dtype in FLOATS) and operator not in UNTRIED_WILD:
        yield from _first(good, _wild)
    tried = {t.dtype for t in given}
    for dtype in DTYPES:
        if dtype not in tried and dtype not in UNTRIED_DTYPES.get(operator, ()):
            yield from (retype(case, dtype) for case in _probes(good)[:3])
    base = good[len(good) // 2]
    yield _freed(base)
    yield from bad_calls(base, parameters(OPERATORS[operator]))


def working(cases: list[Case]) -> list[Case]:
    """Some calls with tensors that PyTorch has a result for, those with small and few tensors first."""
    own = [case for case in cases if any(True for _ in tensors(case.arguments))]
    step = max(1, len(own) // 40)
    found = [case for case in own[::step] if not isinstance(answer(case), Failure)]
    return sorted(found, key=lambda case: sum(len(t.dims) for t in tensors(case.arguments)))


def is_wild(t: Tensor) -> bool:
    """Whether a tensor has an element that is NaN or infinite."""
    return t.dtype in (*FLOATS, C64, C128) and not all(map(cmath.isfinite, t.data))


def _probes(good: list[Case]) -> list[Case]:
    step = max(1, len(good) // PROBES)
    return good[::step][:PROBES]


def _first(good: list[Case], change: Callable[[Case], Case | None]) -> Iterator[Case]:
    """The first changed case that PyTorch takes, or if it takes none the first that it refuses."""
    refused = None
    for case in good:
        made = change(case)
        if made is None:
            continue
        if not isinstance(answer(made), Failure):
            yield made
            return
        refused = refused or made
    if refused is not None:
        yield refused


def _with_size(case: Case, size: int) -> Case | None:
    """One of the sizes of the first tensor that has any, in all tensors, replaced."""
    first = next((t for t in tensors(case.arguments) if t.dims), None)
    if first is None:
        return None
    old = first.dims[-1]

    def change(t: Tensor) -> Tensor:
        return resized(t, tuple(size if each == old else each for each in t.dims))

    return changed_tensors(case, change)


def _laid_out(case: Case, layout: str) -> Case | None:
    if all(len(t.dims) < 2 for t in tensors(case.arguments)):
        return None
    return changed_tensors(case, lambda t: replace(t, layout=layout, data=_enough(t, layout)) if t.dims else t)


def _enough(t: Tensor, layout: str) -> tuple[Any, ...]:
    count = math.prod(replace(t, layout=layout).base_dims)
    return resized(t, (count,)).data


def _wild(case: Case) -> Case | None:
    if all(t.dtype not in (F32, F64) or len(t.data) < 2 for t in tensors(case.arguments)):
        return None

    def change(t: Tensor) -> Tensor:
        if t.dtype not in (F32, F64):
            return t
        return replace(t, data=tuple(WILD[i // 3 % 3] if i % 3 == 1 else x for i, x in enumerate(t.data)))

    return changed_tensors(case, change)


def _freed(case: Case) -> Case:
    left = [1]

    def change(t: Tensor) -> Tensor:
        left[0] -= 1
        return replace(t, layout="freed", data=resized(t, t.dims).data) if left[0] == 0 else t

    return changed_tensors(case, change)
