"""Cases of complex numbers and their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from operators.drawing import ALL, SHAPES, Maker, special
from operators.model import C64, C128, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


NAN, INF = float("nan"), float("inf")
WILD = tuple(complex(x, y) for x in (NAN, INF, -INF, 1.0, -0.0) for y in (NAN, INF, -INF, -1.0, 0.0))


def parts(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in SHAPES:
        for dtype in (C64, C128):
            yield Case(name, (make.tensor(dims, dtype),))
    for dtype in (C64, C128):
        for layout in ("transposed", "sliced", "expanded"):
            yield Case(name, (make.tensor((3, 4), dtype, layout),))
        yield Case(name, (Tensor(WILD, (len(WILD),), dtype),))
    for dtype in ALL:
        yield Case(name, (make.tensor((2, 3), dtype),))
    if name == "tensor_angle":
        yield Case(name, (special(),))
        yield Case(name, (special(F64),))
        yield Case(
            name,
            (
                Tensor(
                    (complex(0.0, -0.0), complex(-0.0, 0.0), complex(-1.0, -0.0), complex(NAN, 1.0)),
                    (4,),
                    C128,
                ),
            ),
        )


def as_complex(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in ((2,), (3, 2), (2, 3, 2), (0, 2), (1, 2), (2, 1, 2)):
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype),))
    for dims in ((), (3,), (2, 3), (2, 0)):
        yield Case(name, (make.tensor(dims),))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((3, 2), F32, layout),))


def joined(name: str) -> Iterator[Case]:
    make = Maker(name)
    pairs = (
        ((), ()),
        ((3,), (3,)),
        ((2, 3), (2, 3)),
        ((2, 3), (3,)),
        ((2, 1), (1, 4)),
        ((0,), (0,)),
        ((2, 0), (1, 0)),
        ((3,), (4,)),
        ((), (2, 2)),
    )
    for a, b in pairs:
        for dtype in (F32, F64):
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype)))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((3, 4), F32, layout), make.tensor((3, 4), F32, layout)))
    for a, b in ((F32, F64), (I64, I64), (F32, I64)):
        yield Case(name, (make.tensor((3,), a), make.tensor((3,), b)))


def only_element(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (*ALL, C64, C128):
        for dims in ((), (1,), (1, 1, 1), (2,), (0,)):
            yield Case(name, (make.tensor(dims, dtype),))
        yield Case(name, (make.tensor((1, 1), dtype, "sliced"),))
    for dtype in (C64, C128):
        yield from (Case(name, (Tensor((number,), (), dtype),)) for number in WILD[::3])


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    **dict.fromkeys(
        ["view_as_real", "tensor_real", "tensor_imag", "tensor_conj", "tensor_resolve_conj", "tensor_angle"], parts
    ),
    "view_as_complex": as_complex,
    "tensor_item_complex": only_element,
    **dict.fromkeys(("complex", "polar"), joined),
}
