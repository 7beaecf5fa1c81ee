"""When two results are the same."""

from __future__ import annotations

import math
import re
from typing import Any

from operators.model import ANYTHING, BF16, C64, F16, F32, Failure, Value

RELATIVE = {F32: 2e-6, C64: 2e-6, F16: 1e-3, BF16: 8e-3}
ABSOLUTE = {F32: 1e-6, C64: 1e-6, F16: 1e-5, BF16: 1e-5}


def difference(got: Any, wanted: Any) -> str | None:
    """What differs, in words; None where nothing does."""
    if wanted is ANYTHING:
        return None
    if isinstance(wanted, Failure) or isinstance(got, Failure):
        if type(got) is not type(wanted):
            return f"got {got}, but PyTorch gives {wanted}"
        return None
    if isinstance(wanted, Value):
        return _values(got, wanted)
    if isinstance(wanted, list):
        if not isinstance(got, list) or len(got) != len(wanted):
            return f"got {got}, but PyTorch gives {wanted}"
        return next((d for g, w in zip(got, wanted, strict=True) if (d := difference(g, w))), None)
    if isinstance(wanted, float):
        return None if isinstance(got, float) and close(got, wanted, 0) else f"got {got}, but PyTorch gives {wanted}"
    return None if got == wanted and type(got) is type(wanted) else f"got {got}, but PyTorch gives {wanted}"


def _values(got: Any, wanted: Value) -> str | None:
    if not isinstance(got, Value):
        return f"got {got}, but PyTorch gives a tensor"
    for part in ("dtype", "sizes"):
        if getattr(got, part) != getattr(wanted, part):
            return f"the {part} is {getattr(got, part)}, but PyTorch's {getattr(wanted, part)}"
    if wanted.elements is ANYTHING:
        return None
    for i, (g, w) in enumerate(zip(got.elements, wanted.elements, strict=True)):
        if not close(g, w, wanted.dtype):
            return f"element {i} is {g}, but PyTorch's {w}\n  got    {got.elements}\n  PyTorch {wanted.elements}"
    return None


def close(got: float, wanted: float, dtype: int) -> bool:
    """Whether two elements agree to the precision of their dtype."""
    if not isinstance(wanted, float):
        return got == wanted
    if math.isnan(wanted) or math.isinf(wanted):
        return math.isnan(got) if math.isnan(wanted) else got == wanted
    return math.isclose(got, wanted, rel_tol=RELATIVE.get(dtype, 1e-12), abs_tol=ABSOLUTE.get(dtype, 1e-12))


def numbers(message: str) -> list[str]:
    """The numbers that a message names, but for those within names."""
    return re.findall(r"(?<![\w.])-?\d+(?!\w)", message)
