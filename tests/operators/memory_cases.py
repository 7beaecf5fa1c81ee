"""Cases of what tensors say of their memory, and of changes of shape in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.creation_cases import properties
from operators.drawing import ALL, Maker
from operators.model import BF16, BOOL, C64, C128, DTYPE_NAMES, F16, F32, F64, I8, I16, I32, I64, U8, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


def unsqueeze(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, dim in (((), 0), ((3,), 1), ((3,), -2), ((2, 3), -1), ((0, 1), 1), ((2, 3), 3), ((2, 3), -4)):
            yield Case(name, (make.tensor(dims, dtype), dim))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((2, 3), F32, layout), 1))


def view_dtype(name: str) -> Iterator[Case]:
    """Every dtype read as every other. Only bytes that are 0 or 1 are read as bool: others are no bools."""
    make = Maker(name)
    targets = [dtype for dtype in DTYPE_NAMES if dtype != BOOL]
    for own in (F32, F64, I64, BOOL, C64, C128):
        for target in [*targets, BOOL] if own == BOOL else targets:
            for dims in ((), (1,), (8,), (2, 3), (3, 16), (0,), (2, 0)):
                yield Case(name, (make.tensor(dims, own), target))
            for t in (*make.layouts(own), make.tensor((2, 1, 8), own, "expanded")):
                yield Case(name, (t, target))
    for own in (I32, I16, I8, U8, F16, BF16):
        for target in targets:
            yield Case(name, (Tensor(tuple(range(64)), (4, 16), own), target))
    nan, inf = float("nan"), float("inf")
    for target in (I32, I16, U8, F64, C64):
        yield Case(name, (Tensor((inf, -inf, 0.0, -0.0, 1e-40, nan), (6,), F32), target))


FAMILIES: dict[str, Any] = {
    "tensor_element_size": properties,
    "tensor_storage_offset": properties,
    "tensor_unsqueeze_": unsqueeze,
    "tensor_view_dtype": view_dtype,
}
