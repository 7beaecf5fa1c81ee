"""Calls whose gradients are compared: the operators' own cases, as far as gradients mean something there.

Floats become f64 and complex numbers pairs of f64, so that finite differences are exact enough. A *shifted* case has every number
moved a little, off the points where a function has a kink or two elements are equal.
"""

from __future__ import annotations

import cmath
import pkgutil
import random
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

import operators
from operators.cases import FAMILIES as NAMED
from operators.exceptions import PYTORCH_ONLY
from operators.model import BF16, C64, C128, F16, F32, F64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

FLOATS = (BF16, F16, F32, F64)
COMPLEX = (C64, C128)
MOST = 14
"""How many cases of an operator are compared, and half as many shifted."""
LARGEST = 160
"""How many elements a tensor has at most."""


def families() -> dict[str, Any]:
    """The cases of every operator that has some, by its name."""
    found = dict(NAMED)
    for module in pkgutil.iter_modules(operators.__path__):
        if module.name.endswith("_cases"):
            found |= getattr(import_module(f"operators.{module.name}"), "FAMILIES", {})
    return found


FAMILIES = families()


def names() -> list[str]:
    """The operators that may have gradients; those with `out` and those of optimizers have none in PyTorch either, and
    what only PyTorch has can't be compared.
    """
    left_out = {name for name in FAMILIES if name.endswith("_out") or name.startswith("fused_") or name in PYTORCH_ONLY}
    return sorted(set(FAMILIES) - left_out)


def gradient_cases(operator: str) -> tuple[list[Case], list[Case]]:
    """The cases of an operator, and shifted ones."""
    found: dict[str, Case] = {}
    for case in FAMILIES[operator](operator):
        tensors = list(floats(case.arguments))
        if case.seed is None and tensors and all(map(_is_ordinary, tensors)):
            made = Case(operator, _mapped(case.arguments, _as_f64))
            found.setdefault(str(made), made)
    chosen = _spread(list(found.values()), MOST)
    return chosen, [_shifted(case) for case in _spread(chosen, MOST // 2)]


def floats(value: Any) -> Iterator[Tensor]:
    """The tensors of floats and complex numbers among arguments."""
    match value:
        case Tensor(dtype=dtype) if dtype in FLOATS + COMPLEX:
            yield value
        case list() | tuple():
            for item in value:
                yield from floats(item)


def _is_ordinary(t: Tensor) -> bool:
    return len(t.data) <= LARGEST and all(cmath.isfinite(x) and abs(x) < 1e4 for x in t.data)


def _mapped(value: Any, change: Any) -> Any:
    match value:
        case Tensor():
            return change(value)
        case list() | tuple():
            return type(value)(_mapped(item, change) for item in value)
        case _:
            return value


def _as_f64(t: Tensor) -> Tensor:
    if t.dtype in COMPLEX:
        return replace(t, dtype=C128)
    return replace(t, dtype=F64) if t.dtype in FLOATS else t


def _spread(items: list[Case], most: int) -> list[Case]:
    step = max(1.0, len(items) / most)
    return [items[int(i * step)] for i in range(min(most, len(items)))]


def _shifted(case: Case) -> Case:
    shift = random.Random(str(case))

    def change(t: Tensor) -> Tensor:
        if t.dtype not in (F64, C128):
            return t
        return replace(t, data=tuple(x + shift.uniform(0.002, 0.012) for x in t.data))

    return Case(case.operator, _mapped(case.arguments, change))
