"""Cases of Fourier transforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from operators.drawing import ALL, Maker
from operators.model import BF16, C64, C128, F16, F32, F64, I64, U8, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


NOTHING_BUT_NAN = Tensor((float("nan"),), (1, 1), F64)
"""What NaN among other numbers makes of them depends on the order of sums."""


def one_dimension(name: str) -> Iterator[Case]:
    make = Maker(name)
    back = "irfft" in name
    calls: list[tuple[tuple[int, ...], int | None, int]] = [
        ((8,), None, -1), ((5,), None, 0), ((12,), None, 0), ((7,), 4, 0), ((7,), 9, 0), ((2, 3), None, 1), ((2, 3), None, 0),
        ((2, 3), 5, -2),
        ((2, 3, 4), None, 1), ((37,), None, 0), ((2,), 74, 0), ((30,), None, -1), ((1, 2), 1, 1), ((3, 1), 2, 1),
        ((2, 3), None, 2), ((2, 3), 0, 1), ((2, 3), -1, 1), ((), None, -1), ((0,), None, 0), ((1,), None, 0),
    ]  # fmt: skip
    for dims, n, dim in calls:
        for dtype in (F32, F64, C64, C128) if name != "fft_rfft" else (F32, F64, I64):
            # of many numbers PyTorch's sums in f32 are some digits less exact than f32 is
            if dtype not in (F64, C128) and (dims[-1:] or (0,))[0] * ((n or 0) + 1) > 20:
                continue
            yield Case(name, (make.tensor(dims, dtype), n, dim, None))
    for norm in (None, "backward", "forward", "ortho", "none"):
        yield Case(name, (make.tensor((6,), F64), None, -1, norm))
        yield Case(name, (make.tensor((2, 3), F64), 4, 0, norm))
    for dtype in (*ALL, F16, BF16):
        yield Case(name, (make.tensor((2, 5), dtype), None, -1, None))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((3, 4), F64, layout), None, 0 if back else 1, None))
    yield Case(name, (make.tensor((4,), C64), None, 0, None))
    yield Case(name, (NOTHING_BUT_NAN, 1, 0, None))


def several(name: str) -> Iterator[Case]:
    make = Maker(name)
    two = name.endswith("2")
    calls: list[tuple[tuple[int, ...], list[int] | None, list[int] | None]] = [
        ((3, 4), None, [0, 1]), ((3, 4), None, [-1, -2]), ((3, 4), [2, 6], [0, 1]), ((2, 3, 4), None, [0, 2]),
        ((2, 3, 4), [3, -1], [0, 1]),
        ((3, 4), [5, -1], [-2, -1]), ((2, 5, 3), None, [1, 2]), ((3, 4), [4], [1]), ((3, 4), None, [1]),
        ((3, 4), [2, 2], [0]), ((3, 4), None, [0, 0]), ((3, 4), [0, 2], [0, 1]), ((3, 4), None, [0, 2]), ((4,), None, [-2, -1]),
        ((3, 4), None, []),
    ]  # fmt: skip
    if not two:
        calls += [
            ((3, 4), None, None), ((2, 3, 4), None, None), ((3, 4), [2], None), ((3, 4), [2, 5], None), ((3, 4), [2, 2, 2], None),
            ((6,), None, None),
            ((), None, None),
        ]  # fmt: skip
    for dims, s, dim in calls:
        for dtype in (F32, F64, C128) if "rfft" not in name or "irfft" in name else (F32, F64):
            yield Case(name, (make.tensor(dims, dtype), s, dim, None))
    for norm in ("backward", "forward", "ortho", "none"):
        yield Case(name, (make.tensor((3, 4), F64), None, [0, 1], norm))
    for dtype in (*ALL, F16):
        yield Case(name, (make.tensor((3, 4), dtype), None, [0, 1], None))
    yield Case(name, (make.tensor((3, 4), F64, "transposed"), None, [0, 1], None))
    yield Case(name, (make.tensor((3, 4), C64), None, [0, 1], None))
    yield Case(name, (NOTHING_BUT_NAN, [1, 1], [0, 1], None))
    yield Case(name, (Tensor((3, 0, 1, 2, 2, 1), (2, 3), U8), None, [0, 1], None))


def frequencies(name: str) -> Iterator[Case]:
    for n in (1, 2, 5, 8, 13, 0):
        for d in (1.0, 0.25, -2.0):
            for dtype in (None, F32, F64):
                yield Case(name, (n, d, dtype, None))
    yield Case(name, (4, 1.0, I64, None))


def shift(name: str) -> Iterator[Case]:
    make = Maker(name)
    calls: list[tuple[tuple[int, ...], list[int] | None]] = [
        ((5,), None), ((4,), [0]), ((2, 3), None), ((2, 3), [1]), ((2, 3), [0, 1]), ((2, 3, 4), [-1]), ((0,), None), ((2, 3), [2]),
        ((), None), ((1, 1), None),
        ((2, 3), [1, 1]),
    ]  # fmt: skip
    for dims, dim in calls:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), dim))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    **dict.fromkeys(("fft_fft", "fft_ifft", "fft_rfft", "fft_irfft"), one_dimension),
    **dict.fromkeys(
        ["fft_fft2", "fft_ifft2", "fft_rfft2", "fft_irfft2", "fft_fftn", "fft_ifftn", "fft_rfftn", "fft_irfftn"],
        several,
    ),
    **dict.fromkeys(("fft_fftfreq", "fft_rfftfreq"), frequencies),
    **dict.fromkeys(("fft_fftshift", "fft_ifftshift"), shift),
}
