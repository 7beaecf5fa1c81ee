"""Cases of products of vectors and matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker
from operators.model import BOOL, F32, F64, I64, Case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Shapes = list[tuple[tuple[int, ...], ...]]

PAIRS: dict[str, Shapes] = {
    "tensor_mm": [((2, 3), (3, 4)), ((1, 1), (1, 1)), ((2, 0), (0, 3)), ((0, 3), (3, 2)), ((2, 3), (4, 5)), ((3,), (3, 2)), ((2, 3),
    (3,))],
    "tensor_mv": [((2, 3), (3,)), ((1, 1), (1,)), ((2, 0), (0,)), ((0, 3), (3,)), ((2, 3), (4,)), ((3,), (3,)), ((2, 3), (3, 1))],
    "tensor_bmm": [
        ((2, 3, 4), (2, 4, 5)), ((1, 1, 1), (1, 1, 1)), ((0, 2, 3), (0, 3, 2)), ((2, 3, 0), (2, 0, 2)), ((2, 3, 4), (2, 3, 4)),
        ((2, 3, 4), (3, 4, 5)), ((3, 4), (2, 4, 5)), ((2, 3, 4), (4, 5)),
    ],
    "tensor_outer": [((3,), (4,)), ((0,), (3,)), ((1,), (1,)), ((2, 3), (3,)), ((3,), ()), ((3,), (0,))],
    "tensor_inner": [
        ((3,), (3,)), ((2, 3), (3,)), ((2, 3), (4, 3)), ((2, 2, 3), (3, 3)), ((), (2, 3)), ((3,), ()), ((0,), (0,)), ((2, 3), (2,)),
        ((2, 0), (3, 0)),
    ],
    "tensor_kron": [
        ((2,), (3,)), ((2, 3), (3, 2)), ((2,), (2, 2)), ((2, 2), (3,)), ((), (2,)), ((0,), (2,)), ((2, 1, 2), (3, 1)), ((), ()),
        ((1, 1), (2, 2)),
    ],
    "linear": [
        ((3,), (4, 3)), ((2, 3), (4, 3)), ((2, 2, 3), (4, 3)), ((2, 3), (3,)), ((0, 3), (4, 3)), ((2, 0), (4, 0)), ((2, 3), (4, 2)),
        ((3,), (3,)),
        ((), (2, 2)),
    ],
}  # fmt: skip


def pairs(name: str) -> Iterator[Case]:
    make = Maker(name)
    more: tuple[Any, ...] = (None,) if name == "linear" else ()
    for a, b in PAIRS[name]:
        for dtype in ALL:
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), *more))
    a, b = PAIRS[name][1 if name == "linear" else 0]
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor(a, F32, layout), make.tensor(b, F32, layout), *more))
    yield Case(name, (make.tensor(a, F32), make.tensor(b, F64), *more))
    yield Case(name, (make.tensor(a, I64), make.tensor(b, F64), *more))
    if name == "linear":
        yield Case(name, (make.tensor((2, 3)), make.tensor((4, 3)), make.tensor((4,))))
        yield Case(name, (make.tensor((2, 2, 3)), make.tensor((4, 3)), make.tensor((4,))))
        yield Case(name, (make.tensor((3,)), make.tensor((4, 3)), make.tensor((4,))))
        yield Case(name, (make.tensor((2, 3), F64), make.tensor((1, 3), F64), make.tensor((1,), F64)))


def cross(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b, dim in (
        ((3,), (3,), -1), ((3,), (3,), 0), ((2, 3), (2, 3), 1), ((2, 3), (1, 3), -1), ((3, 2), (3, 1), 0), ((2, 3, 4), (2, 3, 4), 1),
        ((0, 3), (0, 3), 1), ((4,), (4,), 0), ((2, 3), (3,), -1), ((2, 3), (2, 3), 0), ((2, 3), (4, 3), 1), ((2, 3), (2, 3), 2),
    ):  # fmt: skip
        for dtype in ALL:
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), dim))
    yield Case(name, (make.tensor((3, 3), F32, "transposed"), make.tensor((3, 3), F32, "sliced"), 0))
    yield Case(name, (make.tensor((3,), I64), make.tensor((3,), F32), 0))


ADDED: dict[str, Shapes] = {
    "tensor_addmm": [
        ((2, 4), (2, 3), (3, 4)), ((4,), (2, 3), (3, 4)), ((2, 1), (2, 3), (3, 4)), ((), (2, 3), (3, 4)), ((2, 3), (2, 0), (0, 3)),
        ((0, 2), (0, 3), (3, 2)), ((3, 4), (2, 3), (3, 4)), ((2, 4), (2, 3), (4, 4)), ((2, 4), (3,), (3, 4)), ((2, 4), (2, 3), (3,)),
    ],
    "tensor_addmm_": [
        ((2, 4), (2, 3), (3, 4)), ((1, 1), (1, 1), (1, 1)), ((2, 3), (2, 0), (0, 3)), ((0, 2), (0, 3), (3, 2)), ((2, 4), (2, 3), (4, 4)),
    ],
    "tensor_addmv": [
        ((2,), (2, 3), (3,)), ((1,), (2, 3), (3,)), ((), (2, 3), (3,)), ((2,), (2, 0), (0,)), ((0,), (0, 3), (3,)), ((3,), (2, 3), (3,)),
        ((2,), (2, 3), (4,)), ((2,), (3,), (3,)), ((2, 1), (2, 3), (3,)),
    ],
    "tensor_baddbmm": [
        ((2, 3, 5), (2, 3, 4), (2, 4, 5)), ((3, 5), (2, 3, 4), (2, 4, 5)), ((), (2, 3, 4), (2, 4, 5)), ((2, 3, 2), (2, 3, 0), (2, 0, 2)),
        ((0, 3, 2), (0, 3, 1), (0, 1, 2)), ((2, 3, 4), (2, 3, 4), (2, 4, 5)), ((2, 3, 5), (2, 3, 4), (3, 4, 5)), ((2, 3, 5), (3, 4),
        (2, 4, 5)),
    ],
}  # fmt: skip


def added(name: str) -> Iterator[Case]:
    make = Maker(name)
    for shapes in ADDED[name]:
        for dtype in ALL:
            factors = (
                ((1, 1),)
                if dtype == BOOL
                else ((1, 1), (0, 2), (2, 0))
                if dtype == I64
                else ((1, 1), (0.5, -2.0), (0, 1))
            )
            for beta, alpha in factors:
                yield Case(name, (*(make.tensor(dims, dtype) for dims in shapes), beta, alpha))
    shapes = ADDED[name][0]
    for layout in ("transposed", "sliced"):
        yield Case(name, (*(make.tensor(dims, F32, layout) for dims in shapes), 1, 1))
    yield Case(name, (*(make.tensor(dims, I64) for dims in shapes), 0.5, 1))
    yield Case(name, (*(make.tensor(dims, I64) for dims in shapes), 1, 0.5))


def tensordot(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b, own, other in (
        ((3,), (3,), [0], [0]), ((2, 3), (3, 4), [1], [0]), ((2, 3), (3, 2), [0, 1], [1, 0]), ((2, 3, 4), (4, 3, 5), [1, 2], [1, 0]),
        ((2, 3), (4,), [], []), ((2, 3, 4), (4, 2), [-1], [0]), ((0, 3), (3, 2), [1], [0]), ((2, 0), (0, 3), [1], [0]), ((), (), [], []),
        ((2, 3), (3, 4), [1], [1]), ((2, 3), (3, 4), [0, 1], [0]), ((2, 3), (3, 4), [2], [0]),
    ):  # fmt: skip
        for dtype in ALL:
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), own, other))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), make.tensor((4, 3), F32, "sliced"), [1], [0]))
    yield Case(name, (make.tensor((3,), F32), make.tensor((3,), F64), [0], [0]))


EQUATIONS: list[tuple[str, list[tuple[int, ...]]]] = [
    ("ij,jk->ik", [(2, 3), (3, 4)]), ("ij,jk", [(2, 3), (3, 4)]), ("ii->i", [(3, 3)]), ("ii", [(3, 3)]), ("ij->ji", [(2, 3)]),
    ("ij->", [(2, 3)]),
    ("ij->j", [(2, 3)]), ("i,j->ij", [(2,), (3,)]), ("i,i->", [(3,), (3,)]), ("bij,bjk->bik", [(2, 3, 4), (2, 4, 5)]),
    ("...ij,...jk->...ik", [(2, 3, 4), (4, 5)]), ("...i->...", [(2, 3, 4)]), ("ij,ij->ij", [(2, 3), (2, 3)]), ("ij, j -> i", [(2, 3),
    (3,)]),
    ("bn,anm,bm->ba", [(2, 3), (5, 3, 4), (2, 4)]), ("i,j,k->kji", [(2,), (3,), (4,)]), ("ij,kl->", [(2, 3), (4, 5)]), ("iij->ji",
    [(2, 2, 3)]),
    ("ij,jk->ik", [(2, 1), (3, 4)]), ("a,a->a", [(0,), (0,)]), ("ij,jk->ik", [(2, 0), (0, 3)]), ("", [()]), (",->", [(), ()]),
    ("Ab,bA->b", [(2, 3), (3, 2)]),
    ("...,...->...", [(2, 3), (3,)]), ("i...j,j->i...", [(2, 3, 4), (4,)]), ("...->...", [(2, 3)]),
    ("ij,jk->ik", [(2, 3), (4, 5)]), ("ij->ik", [(2, 3)]), ("ij,jk->ik", [(2, 3)]), ("ij", [(2, 3, 4)]), ("ij", [(2,)]), ("i1->i",
    [(2, 3)]),
    ("ii->i", [(2, 3)]), ("ij->ii", [(2, 3)]), ("i.->i", [(2, 3)]), ("ij,jk->i...k", [(2, 3), (3, 4)]), ("i->i", [(2,), (2,)]),
]  # fmt: skip


def einsum(name: str) -> Iterator[Case]:
    make = Maker(name)
    for equation, shapes in EQUATIONS:
        for dtype in (F32, F64, I64):
            yield Case(name, (equation, [make.tensor(dims, dtype) for dims in shapes]))
    yield Case(name, ("ij,jk->ki", [make.tensor((3, 4), F32, "transposed"), make.tensor((4, 3), F32, "sliced")]))
    yield Case(name, ("ij->i", [make.tensor((3, 4), BOOL)]))
    yield Case(name, ("ij->ij", []))


def multi_dot(name: str) -> Iterator[Case]:
    make = Maker(name)
    shapes: Shapes = [
        ((2, 3), (3, 4)), ((2, 3), (3, 4), (4, 5)), ((3,), (3, 4), (4,)), ((3,), (3, 4)), ((2, 3), (3,)), ((2, 3), (3, 4), (4, 1),
        (1, 5)),
        ((3,), (3,)), ((2, 0), (0, 3), (3, 1)), ((0, 2), (2, 3)), ((2, 3), (4, 5)), ((2, 3),), ((2, 3), (3, 4, 2), (4, 5)), ((), (2, 3)),
        ((2, 3), (3, 4), (5, 6)),
    ]  # fmt: skip
    for sizes in shapes:
        for dtype in (F32, F64, I64):
            yield Case(name, ([make.tensor(dims, dtype) for dims in sizes],))
    yield Case(
        name, ([make.tensor((4, 3), F32, "transposed"), make.tensor((3, 4), F32, "sliced"), make.tensor((4, 2))],)
    )
    yield Case(name, ([make.tensor((2, 3), F32), make.tensor((3, 4), F64)],))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    **dict.fromkeys(PAIRS, pairs),
    **dict.fromkeys(ADDED, added),
    "tensor_cross": cross,
    "tensordot": tensordot,
    "einsum": einsum,
    "linalg_multi_dot": multi_dot,
}
