"""Cases of convolution and transposed convolution."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.drawing import Maker
from operators.model import BOOL, C64, F32, F64, I32, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


def rank_of(name: str) -> int:
    """How many dimensions of places the operator's tensors have."""
    return int(name.removesuffix("_named")[-2])


def of_dtype(make: Maker, dims: tuple[tuple[int, ...], ...], dtype: int) -> list[Tensor]:
    """Tensors of one dtype, of the narrow integers too."""
    drawn = I64 if dtype == I32 else dtype
    return [replace(make.tensor(each, drawn), dtype=dtype) for each in dims]


SETTINGS: tuple[tuple[int, int, int, int], ...] = (
    (1, 0, 1, 1), (2, 1, 1, 1), (1, 1, 2, 1), (2, 0, 1, 2), (3, 2, 1, 1), (1, 1, 1, 2),
)  # fmt: skip


def convolution(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    for dtype in (F32, F64):
        for stride, padding, dilation, groups in SETTINGS:
            for kernel in (1, 2, 3):
                if dilation * (kernel - 1) + 1 > 5 + 2 * padding:
                    continue
                weight = make.tensor((4, 2 // groups, *[kernel] * rank), dtype)
                bias = make.tensor((4,), dtype) if kernel == 2 else None
                places = (5, 4, 3)[:rank] if rank == 3 and kernel < 3 else (6, 5, 5)[:rank]
                x = make.tensor((2, 2, *places), dtype)
                yield Case(name, (x, weight, bias, [stride], [padding], [dilation], groups))
    for dims in ((2, *[4] * rank), (0, 2, *[4] * rank), (1, 2, *[1] * rank)):
        yield Case(name, (make.tensor(dims), make.tensor((3, 2, *[1] * rank)), make.tensor((3,)), [1], [0], [1], 1))
    x, weight = make.tensor((1, 2, *[4] * rank)), make.tensor((3, 2, *[2] * rank))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, *[4] * rank), F32, layout), weight, None, [1], [0], [1], 1))
        yield Case(name, (x, make.tensor((3, 2, *[2] * rank), F32, layout), None, [1], [0], [1], 1))
    numbers = [1] * rank
    yield Case(name, (x, weight, None, numbers, [1] * rank, numbers, 1))
    yield Case(name, (x, weight, None, [1] * (rank + 1), [0], [1], 1))
    for bad in (
        ([0], [0], [1], 1),
        ([1], [-1], [1], 1),
        ([1], [0], [0], 1),
        ([1], [0], [1], 0),
        ([1], [0], [1], 2),
        ([1], [0], [5], 1),
    ):
        yield Case(name, (x, weight, None, *bad))
    yield Case(name, (x, make.tensor((3, 1, *[2] * rank)), None, [1], [0], [1], 1))
    yield Case(name, (x, weight, make.tensor((2,)), [1], [0], [1], 1))
    yield Case(name, (x, weight, make.tensor((3, 1)), [1], [0], [1], 1))
    yield Case(name, (x, make.tensor((3, 2, *[2] * (rank - 1))), None, [1], [0], [1], 1))
    yield Case(name, (make.tensor((2,)), weight, None, [1], [0], [1], 1))
    yield Case(name, (x, make.tensor((3, 2, *[2] * rank), F64), None, [1], [0], [1], 1))
    for dtype in (I64, I32, C64, BOOL):
        for dilation in (1, 2):
            dims = ((1, 2, *[4] * rank), (4, 1, *[2] * rank), (4,))
            yield Case(name, (*of_dtype(make, dims, dtype), [1], [1], [dilation], 2))
    yield Case(name, (make.tensor((1, 2, *[0] * rank)), weight, None, [1], [1], [1], 1))


def named(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    for dtype in (F32, F64):
        for padding in ("same", "valid"):
            for kernel in (1, 2, 3, 4):
                for dilation in (1, 2):
                    if dilation * (kernel - 1) + 1 > 7:
                        continue
                    x = make.tensor((2, 2, *(7, 8)[:rank]), dtype)
                    weight = make.tensor((3, 2, *[kernel] * rank), dtype)
                    bias = make.tensor((3,), dtype) if kernel == 2 else None
                    yield Case(name, (x, weight, bias, [1], padding, [dilation], 1))
    x, weight = make.tensor((2, 2, *[4] * rank)), make.tensor((2, 1, *[3] * rank))
    yield Case(name, (x, weight, None, [1], "same", [1], 2))
    yield Case(name, (x, weight, None, [2], "valid", [1], 2))
    yield Case(name, (x, weight, None, [2], "same", [1], 2))
    yield Case(name, (x, weight, None, [1], "full", [1], 2))


def transposed(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    for dtype in (F32, F64):
        for stride, padding, dilation, groups in SETTINGS:
            for kernel in (1, 2, 3):
                places = (3, 2, 3)[:rank]
                least = min((n - 1) * stride - 2 * padding + dilation * (kernel - 1) + 1 for n in places)
                if least <= 0:
                    continue
                weight = make.tensor((2, 4 // groups, *[kernel] * rank), dtype)
                bias = make.tensor((4,), dtype) if kernel == 2 else None
                more = 1 if stride > 1 else 0
                x = make.tensor((2, 2, *places), dtype)
                yield Case(name, (x, weight, bias, [stride], [padding], [more], groups, [dilation]))
    x, weight = make.tensor((1, 2, *[3] * rank)), make.tensor((2, 3, *[2] * rank))
    yield Case(name, (make.tensor((2, *[3] * rank)), weight, None, [1], [0], [0], 1, [1]))
    yield Case(name, (make.tensor((2, 2, *[3] * rank), F32, "transposed"), weight, None, [1], [0], [0], 1, [1]))
    for bad in (([0], [0], [0], 1, [1]), ([1], [-1], [0], 1, [1]), ([1], [0], [1], 1, [1]), ([1], [0], [0], 0, [1]),
                ([1], [4], [0], 1, [1]), ([1], [0], [0], 1, [0])):  # fmt: skip
        yield Case(name, (x, weight, None, *bad))
    yield Case(name, (x, make.tensor((3, 3, *[2] * rank)), None, [1], [0], [0], 1, [1]))
    yield Case(name, (x, weight, make.tensor((2,)), [1], [0], [0], 1, [1]))
    for dtype in (I64, I32, C64, BOOL):
        dims = ((1, 2, *[3] * rank), (2, 2, *[2] * rank), (4,))
        yield Case(name, (*of_dtype(make, dims, dtype), [2], [0], [1], 2, [1]))
    yield Case(name, (make.tensor((1, 2, *[0] * rank)), weight, None, [1], [0], [0], 1, [1]))
    yield Case(
        name, (make.tensor((2, 2, *[3] * rank), I64), make.tensor((2, 3, *[2] * rank)), None, [1], [0], [0], 1, [1])
    )


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(("conv1d", "conv2d", "conv3d"), convolution),
    **dict.fromkeys(("conv1d_named", "conv2d_named"), named),
    **dict.fromkeys(("conv_transpose1d", "conv_transpose2d", "conv_transpose3d"), transposed),
}
