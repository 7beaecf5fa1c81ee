"""What the families leave untried, made from their cases: sizes 0 and 1, layouts, dtypes, freed tensors, extreme numbers, bad input.

Only what an operator's own cases lack is added, but for extreme numbers (NaN and Inf, denormals, the ends of integers) and bad input,
of which every operator gets some.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.bad_input import bad_calls, resized
from operators.exceptions import CRASHES, UNTRIED_DENORMAL, UNTRIED_DTYPES, UNTRIED_ENDS, UNTRIED_WILD
from operators.model import (
    BF16,
    BOOL,
    C64,
    C128,
    F16,
    F32,
    F64,
    I8,
    I16,
    I32,
    I64,
    INTEGERS,
    U8,
    Case,
    Failure,
    Tensor,
    changed_tensors,
    tensors,
)
from operators.oracle import OPERATORS, answer, parameters
from operators.retyping import WHOLE, retype

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FLOATS = (F16, BF16, F32, F64)
DTYPES = (*INTEGERS, *FLOATS, BOOL)
PROBES = 6
"""How many cases are tried until one is what is looked for."""
WILD = (math.nan, math.inf, -math.inf)
DENORMAL: dict[int, tuple[float, ...]] = {
    F16: (6e-8, -6e-5, 3e-6),
    BF16: (1e-40, -1e-39),
    F32: (1e-40, -1e-44, 1e-30),
    F64: (5e-324, -1e-310),
}
ENDS: dict[int, tuple[int, ...]] = {
    U8: (0, 255),
    I8: (127, -128, -1),
    I16: (32767, -32768, -1),
    I32: (2**31 - 1, -(2**31), -1),
    I64: (2**63 - 1, -(2**63), -1),
}


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
    tried = {t.dtype for t in given}
    for dtype in DTYPES:
        if dtype not in tried and dtype not in UNTRIED_DTYPES.get(operator, ()):
            yield from (retype(case, dtype) for case in _probes(good)[:3])
    if operator not in UNTRIED_WILD:
        for dtype in DTYPES:
            if dtype not in UNTRIED_DTYPES.get(operator, ()):
                yield from _extreme(operator, good, dtype)
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


def is_extreme(t: Tensor) -> bool:
    """Whether a tensor has an element that is NaN, infinite, a denormal, or the first or last integer of its dtype."""
    lowest = {F16: 6.1e-5, BF16: 1.2e-38, F32: 1.2e-38, F64: 2.3e-308}.get(t.dtype, 0)
    return (
        is_wild(t)
        or any(0 < abs(x) < lowest for x in t.data)
        or (t.dtype in ENDS and any(x in ENDS[t.dtype][:2] for x in t.data if x))
    )


def _probes(good: list[Case]) -> list[Case]:
    step = max(1, len(good) // PROBES)
    return good[::step][:PROBES]


def _first(good: list[Case], change: Callable[[Case], Case | None], *, refused: bool = True) -> Iterator[Case]:
    """The first changed case that PyTorch takes, or if it takes none and `refused`, the first that it refuses."""
    first_refused = None
    for case in good:
        made = change(case)
        if made is None:
            continue
        if not isinstance(answer(made), Failure):
            yield made
            return
        first_refused = first_refused or made
    if refused and first_refused is not None:
        yield first_refused


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


def _extreme(operator: str, good: list[Case], dtype: int) -> Iterator[Case]:
    """Calls with tensors of a dtype that hold what is extreme in it."""
    having = [retype(case, dtype) for case in good]
    if dtype in FLOATS and not (operator in WHOLE and dtype in (F16, BF16)):
        yield from _first(having, lambda case: _strewn(case, dtype, WILD))
    if dtype in DENORMAL and operator not in UNTRIED_DENORMAL:
        yield from _first(having, lambda case: _strewn(case, dtype, DENORMAL[dtype]), refused=False)
    if dtype in ENDS and operator not in UNTRIED_ENDS:
        yield from _first(having, lambda case: _strewn(case, dtype, ENDS[dtype]), refused=False)


def _strewn(case: Case, dtype: int, values: tuple[Any, ...]) -> Case | None:
    """The case with every third element of the tensors of a dtype replaced, or their only one."""
    if not any(t.dtype == dtype and t.data for t in tensors(case.arguments)):
        return None

    def change(t: Tensor) -> Tensor:
        if t.dtype != dtype:
            return t
        alone = len(t.data) == 1
        data = (values[i // 3 % len(values)] if alone or i % 3 == 1 else x for i, x in enumerate(t.data))
        return replace(t, data=tuple(map(float if dtype in FLOATS else int, data)))

    return changed_tensors(case, change)


def _freed(case: Case) -> Case:
    left = [1]

    def change(t: Tensor) -> Tensor:
        left[0] -= 1
        return replace(t, layout="freed", data=resized(t, t.dims).data) if left[0] == 0 else t

    return changed_tensors(case, change)
