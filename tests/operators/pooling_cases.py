"""Cases of pooling and of resampling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import Maker
from operators.model import BF16, BOOL, C64, F16, F32, F64, I64, U8, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


SMALL = (1, 2, 4, 4, 4)
"""The sizes of spaces that are small enough for the gradients to be looked at."""


def rank_of(name: str) -> int:
    """How many dimensions of places the operator's tensors have."""
    return int(name.removesuffix("_with_indices")[-2])


def places(rank: int) -> tuple[int, ...]:
    return (7, 6, 5)[3 - rank :] if rank == 3 else (7, 6)[:rank]


def max_pool(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    settings = (
        ([2], [], [0], [1], False), ([3], [2], [1], [1], False), ([2], [1], [0], [2], False), ([3], [2], [0], [1], True),
        ([1], [3], [0], [1], True), ([3] * rank, [1] * rank, [1] * rank, [1] * rank, False),
    )  # fmt: skip
    for dtype in (F32, F64):
        for setting in settings:
            for lead in ((2, 2), (3,), (1, 1)):
                yield Case(name, (make.tensor((*lead, *places(rank)), dtype), *setting))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, *[5] * rank), F32, layout), [2], [], [0], [1], False))
    nan = make.tensor((1, 1, *[4] * rank))
    nan = Tensor(tuple(float("nan") if i % 7 == 3 else x for i, x in enumerate(nan.data)), nan.dims, F32)
    yield Case(name, (nan, [2], [], [0], [1], False))
    x = make.tensor((1, 2, *[4] * rank))
    for bad in (
        ([0], [], [0], [1], False),
        ([2], [], [2], [1], False),
        ([2], [], [-1], [1], False),
        ([2], [], [0], [0], False),
        ([5], [], [0], [1], False),
    ):
        yield Case(name, (x, *bad))
    yield Case(name, (make.tensor((4,)), [2], [], [0], [1], False))
    yield Case(name, (make.tensor((1, 2, *[0] * rank)), [2], [], [0], [1], False))
    yield Case(name, (make.tensor((2, 2, *[4] * rank), I64), [2], [], [0], [1], False))
    if rank == 3:
        for setting in settings:
            yield Case(name, (make.tensor(SMALL, F64), *setting))


def avg_pool(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    settings = (
        ([2], [], [0], False), ([3], [2], [1], False), ([2], [1], [1], False), ([3], [2], [1], True), ([1], [3], [0], True),
        ([3] * rank, [1] * rank, [1] * rank, False),
    )  # fmt: skip
    more: list[tuple[Any, ...]] = [()] if rank == 1 else [(None,), (3,)]
    for dtype in (F32, F64):
        for setting in settings:
            for included in (True, False):
                for tail in more:
                    yield Case(name, (make.tensor((2, 2, *places(rank)), dtype), *setting, included, *tail))
            yield Case(name, (make.tensor((2, *places(rank)), dtype), *setting, True, *more[0]))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, *[5] * rank), F32, layout), [2], [], [0], False, True, *more[0]))
    x = make.tensor((1, 2, *[4] * rank))
    for bad in (([0], [], [0], False), ([2], [], [2], False), ([2], [], [-1], False), ([5], [], [0], False)):
        yield Case(name, (x, *bad, True, *more[0]))
    if rank > 1:
        yield Case(name, (x, [2], [], [0], False, True, 0))
    yield Case(name, (make.tensor((4,)), [2], [], [0], False, True, *more[0]))
    yield Case(name, (make.tensor((2, 2, *[4] * rank), BOOL), [2], [], [0], False, True, *more[0]))
    for included in (True, False):
        yield Case(name, (make.tensor((2, 2, *[5] * rank), I64), [3], [2], [1], False, included, *more[-1]))
    if rank == 3:
        for setting in settings:
            for tail in more:
                yield Case(name, (make.tensor(SMALL, F64), *setting, False, *tail))


def adaptive(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    sizes = (
        ([1], [2], [3], [5], [9]) if rank == 1 else ([1] * rank, [2, 3, 1][:rank], [3, 2, 4][:rank], [5, 7, 2][:rank])
    )
    for dtype in (F32, F64):
        for output in sizes:
            for lead in ((2, 2), (3,), (1, 1)):
                yield Case(name, (make.tensor((*lead, *places(rank)), dtype), output))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, *[5] * rank), F32, layout), [2] * rank))
    yield Case(name, (make.tensor((4,)), [1] * rank))
    yield Case(name, (make.tensor((1, 2, *[0] * rank)), [1] * rank))
    yield Case(name, (make.tensor((1, 2, *[4] * rank)), [-1] * rank))
    yield Case(name, (make.tensor((1, 2, *[4] * rank), I64), [2] * rank))
    for dtype in (F32, I64, C64):
        for dims in ((4,), (4, 4), (2, 4, 4), (1, 2, 4, 4, 4), (1, 1, 2, 4, 4, 4)):
            yield Case(name, (make.tensor(dims, dtype), [1] * rank))
    for dtype in (F16, BF16):
        yield Case(name, (make.tensor((2, 2, *places(rank)), dtype), [1] * rank))
    yield Case(name, (make.tensor((1, 2, *[4] * rank)), [2] * (rank + 1)))
    if rank == 3:
        for output in ([1, 1, 1], [2, 3, 1], [3, 2, 4]):
            yield Case(name, (make.tensor(SMALL, F64), output))


def upsample(name: str) -> Iterator[Case]:
    make = Maker(name)
    rank = rank_of(name)
    nearest = "nearest" in name
    corners: tuple[tuple[Any, ...], ...] = ((),) if nearest else ((False,), (True,))
    own = (4, 5, 3)[:rank]
    sizes = ([8, 10, 6], [3, 4, 2], [5, 7, 4], [1, 1, 1], [4, 5, 3])
    scales = ([2.0, 2.0, 2.0], [1.5, 0.6, 1.25], [0.5, 3.0, 1.0])
    for dtype in (F32, F64):
        for corner in corners:
            for wanted in sizes:
                yield Case(name, (make.tensor((2, 2, *own), dtype), wanted[:rank], *corner, None))
            for factors in scales:
                yield Case(name, (make.tensor((1, 2, *own), dtype), None, *corner, factors[:rank]))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, *own), F64, layout), [6] * rank, *corners[0], None))
    x = make.tensor((1, 2, *own))
    yield Case(name, (x, None, *corners[0], None))
    yield Case(name, (x, [2] * rank, *corners[0], [1.0] * rank))
    yield Case(name, (x, [2] * (rank + 1), *corners[0], None))
    yield Case(name, (x, [0] * rank, *corners[0], None))
    yield Case(name, (make.tensor((2, *own)), [2] * rank, *corners[0], None))
    yield Case(name, (make.tensor((1, 2, *own), I64), [2] * rank, *corners[0], None))
    yield Case(name, (make.tensor((1, 0, *own)), [2] * rank, *corners[0], None))
    for corner in corners:
        for channels in (1, 3, 5):
            image = make.tensor((1, channels, *own), I64)
            image = Tensor(tuple(37 * (x + 3) + i % 30 for i, x in enumerate(image.data)), image.dims, U8)
            for wanted in (*sizes, [4, 7, 3], [9, 5, 3]):
                # three channels of bytes in one place: PyTorch stops at an assertion of its own
                if channels != 3 or wanted != [1, 1, 1]:
                    yield Case(name, (image, wanted[:rank], *corner, None))
            yield Case(name, (image, None, *corner, scales[1][:rank]))
    if rank == 2:
        # beyond 128 places of height and width together PyTorch chooses another kernel
        wide = make.tensor((1, 1, 2, 80))
        for dtype in (F32, F16, BF16):
            yield Case(name, (Tensor(wide.data, wide.dims, dtype), [3, 130], *corners[0], None))


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(
        ("max_pool1d", "max_pool2d", "max_pool3d", "max_pool1d_with_indices", "max_pool2d_with_indices"), max_pool
    ),
    **dict.fromkeys(("avg_pool1d", "avg_pool2d", "avg_pool3d"), avg_pool),
    **{f"adaptive_{kind}_pool{rank}d": adaptive for kind in ("max", "avg") for rank in (1, 2, 3)},
    **{
        f"upsample_{name}d": upsample
        for name in ("nearest1", "nearest2", "nearest3", "linear1", "bilinear2", "bicubic2", "trilinear3")
    },
}
