"""Cases of other shapes, of parts, of repeated elements and of borders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, ints
from operators.model import BOOL, F32, F64, I64, Case, Tensor
from operators.shape_cases import SIGNED_DIMS, shapes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def with_every(arguments: list[tuple[Any, ...]], *dims: tuple[int, ...]) -> list[tuple[Any, ...]]:
    """Calls of all sizes with all arguments."""
    return [(sizes, *rest) for sizes in dims for rest in arguments]


TRIANGLES: list[tuple[Any, ...]] = [
    *with_every([(0,), (1,), (-1,), (5,), (-5,)], (3, 3), (2, 4), (2, 3, 2)),
    ((0, 3), 0),
    ((3,), 0),
    ((), 0),
]


CALLS: dict[str, list[tuple[Any, ...]]] = {
    "tensor_t": [((),), ((3,),), ((2, 3),), ((0, 2),), ((2, 3, 4),)],
    "tensor_mT": [((2, 3),), ((2, 3, 4),), ((2, 0),), ((3,),), ((),)],
    "tensor_swapaxes": with_every([(0, 1), (0, -1), (-3, 1), (1, 1)], (2, 3), (2, 3, 4), (5,), ()),
    "tensor_movedim": [
        ((2, 3), [0], [1]), ((2, 3, 4), [0], [-1]), ((2, 3, 4), [0, 2], [1, 0]), ((2, 3, 4), [-1, 0], [0, 1]), ((2, 3, 4), [], []),
        ((5,), [0], [0]), ((), [0], [-1]), ((2, 3, 4), [0, 1], [0]), ((2, 3, 4), [0, 0], [0, 1]), ((2, 3, 4), [0, 1], [1, 1]),
        ((2, 3), [2], [0]), ((2, 3), [0], [-3]), ((2, 0, 3), [1], [0]),
    ],
    "tensor_squeeze_dims": [
        ((1, 3, 1), [0, 2]), ((1, 3, 1), [0]), ((1, 3, 1), [-1]), ((1, 3, 1), [1]), ((1, 3, 1), []), ((), [0]), ((), [-1]),
        ((1, 1), [0, 1]), ((1, 3), [0, 0]), ((1, 3), [2]), ((1, 0), [0, 1]), ((1, 3), [-3]),
    ],
    "tensor_unflatten": [
        ((6,), 0, [2, 3]), ((6,), 0, [-1, 3]), ((6,), -1, [6]), ((2, 6), 1, [3, 2]), ((2, 6), 1, [3, -1]), ((2, 6), -2, [1, 2]),
        ((2, 6, 2), 1, [2, 3]), ((0, 2), 0, [0, 3]), ((6,), 0, [4, 2]), ((6,), 0, [4, -1]), ((6,), 0, [-1, -1]), ((6,), 0, []),
        ((6,), 1, [2, 3]), ((6,), 0, [6, 1, 1]),
    ],
    "tensor_broadcast_to": [
        ((3,), [2, 3]), ((1, 3), [4, 3]), ((2, 1), [2, 5]), ((), [2, 2]), ((1,), [0]), ((2, 3), [2, 3]), ((2, 3), [5, 2, 3]),
        ((2, 3), [4, 3]), ((2, 3), [3]), ((3,), [2, -1]), ((3,), [-1, 3]), ((0, 1), [0, 4]),
    ],
    "tensor_as_strided": [
        ((6,), [2, 3], [3, 1], None), ((6,), [2, 2], [1, 1], 1), ((6,), [3], [2], 0), ((6,), [], [], 5), ((6,), [2, 3], [0, 1], None),
        ((2, 3), [3, 2], [1, 3], None), ((6,), [0, 7], [1, 1], None), ((6,), [4], [2], None), ((6,), [2], [1], 5), ((6,), [2, 2], [1], 0),
        ((6,), [2], [-1], 3), ((6,), [2], [1], -1), ((6,), [6], [1], 1),
    ],
    "tensor_unfold": [
        ((5,), 0, 2, 1), ((5,), 0, 2, 2), ((5,), -1, 5, 1), ((5,), 0, 1, 3), ((5,), 0, 0, 1), ((2, 5), 1, 3, 2), ((4, 2), 0, 2, 2),
        ((2, 3, 4), 1, 2, 1), ((), 0, 1, 1), ((), 0, 0, 1), ((5,), 0, 6, 1), ((5,), 0, -1, 1), ((5,), 0, 2, 0), ((5,), 1, 2, 1),
        ((0, 3), 1, 2, 1), ((), 0, 2, 1),
    ],
    "tensor_diagonal": [
        ((3, 3), 0, 0, 1), ((2, 4), 1, 0, 1), ((4, 2), -1, 0, 1), ((2, 4), -1, -1, 0), ((2, 3, 4), 0, 0, 2), ((2, 3, 4), 1, -2, -1),
        ((2, 3), 3, 0, 1), ((2, 3), -2, 0, 1), ((2, 3), 9, 0, 1), ((0, 3), 0, 0, 1), ((3, 0), -1, 0, 1), ((2, 3), 0, 0, 0),
        ((2, 3), 0, 1, -1), ((3,), 0, 0, 1), ((2, 3), 0, 0, 2),
    ],
    "tensor_diag": [
        ((3,), 0), ((3,), 1), ((3,), -2), ((0,), 0), ((0,), 2), ((1,), 0), ((2, 3), 0), ((2, 3), 1), ((3, 2), -1), ((2, 3), 5),
        ((0, 2), 0), ((2, 2, 2), 0), ((), 0),
    ],
    "tensor_diag_embed": [
        ((3,), 0, 0, 1), ((3,), 1, 0, 1), ((3,), -1, -2, -1), ((2, 3), 0, -2, -1), ((2, 3), 0, 0, 1), ((2, 3), 1, 0, 2), ((2, 3), 0, 2, 0),
        ((0,), 0, 0, 1), ((0,), 1, 0, 1), ((2, 3), -2, 1, -1), ((3,), 0, 0, 0), ((3,), 0, 0, 2), ((2, 3), 0, 1, -2),
    ],
    "tensor_tril": TRIANGLES,
    "tensor_triu": TRIANGLES,
    "tensor_trace": [((3, 3),), ((2, 4),), ((4, 2),), ((0, 3),), ((1, 1),), ((3,),), ((2, 2, 2),)],
    "tensor_ravel": [((),), ((5,),), ((2, 3),), ((2, 0),), ((2, 3, 4),)],
    "tensor_repeat": [
        ((3,), [2]), ((3,), [1]), ((3,), [0]), ((3,), [2, 2]), ((2, 3), [1, 2]), ((2, 3), [2, 1]), ((2, 3), [3, 1, 2]), ((), [2]), ((), []),
        ((2, 3), [1, 1]), ((2, 3), [2]), ((2, 3), [-1, 2]), ((0, 2), [2, 2]), ((2, 1, 3), [1, 2, 1]),
    ],
    "tensor_tile": [
        ((3,), [2]), ((2, 3), [2]), ((2, 3), [2, 2]), ((2, 3), [2, 1, 2]), ((2, 3), []), ((), [3]), ((3,), [0]),
        ((2, 3), [-1]), ((0,), [2]),
    ],
    "tensor_repeat_interleave_int": [
        ((3,), 2, 0), ((2, 3), 2, 1), ((2, 3), 3, 0), ((2, 3), 2, None), ((2, 3), 0, -1), ((2, 3), 1, None), ((), 2, None), ((), 2, 0),
        ((0,), 2, None), ((3,), -1, 0), ((3,), 2, 1),
    ],
    "tensor_repeat_interleave": [
        ((3,), ints(1, 0, 2), 0), ((2, 3), ints(1, 0, 2), 1), ((2, 3), ints(2, 1), 0), ((2, 3), ints(2, dims=()), None),
        ((2, 3), ints(3), 1), ((2, 3), ints(1, 2, 3, 0, 1, 1), None), ((0,), ints(), None), ((3,), ints(1, 2), 0),
        ((3,), ints(1, -1, 2), 0),
        ((3,), ints(1, 1, 1, dims=(1, 3)), 0), ((3,), Tensor((1.0,), (1,), F32), 0), ((3,), ints(1), 2),
    ],
    "tensor_roll": [
        ((5,), [2], [0]), ((5,), [-1], [0]), ((5,), [7], []), ((2, 3), [1], []), ((2, 3), [1], [1]), ((2, 3), [1, 2], [0, 1]),
        ((2, 3), [1, 1], [1, 1]), ((2, 3, 4), [-2], [-1]), ((0, 3), [1], [0]), ((), [1], []), ((2, 3), [], []), ((2, 3), [1, 2], [0]),
        ((2, 3), [1], [2]), ((2, 3), [0], [0]), ((2, 3), [1, 2], []),
    ],
    "tensor_rot90": [
        *with_every([(0, [0, 1]), (1, [0, 1]), (2, [1, 0]), (3, [0, -1]), (-1, [0, 1]), (5, [1, 0])], (2, 3), (2, 3, 4)),
        ((0, 2), 1, [0, 1]), ((3,), 1, [0, 1]), ((2, 3), 1, [0]), ((2, 3), 1, [0, 0]), ((2, 3), 1, [0, 2]), ((2, 3), 1, [-3, 0]),
        ((2, 3), 1, [0, -2]),
    ],
    "tensor_fliplr": [((2, 3),), ((2, 3, 4),), ((2, 0),), ((1, 1),), ((3,),), ((),)],
    "tensor_flipud": [((2, 3),), ((2, 3, 4),), ((0, 2),), ((3,),), ((1,),), ((),)],
    "tensor_chunk": [
        ((5,), 2, 0), ((5,), 5, 0), ((5,), 9, -1), ((2, 4), 3, 1), ((4, 2), 2, 0), ((0,), 3, 0), ((6,), 4, 0), ((5,), 0, 0), ((5,), -1, 0),
        ((), 1, 0), ((5,), 2, 1),
    ],
    "tensor_split_sizes": [
        ((5,), [2, 3], 0), ((5,), [5], 0), ((5,), [0, 5], -1), ((2, 4), [1, 2, 1], 1), ((0,), [0, 0], 0), ((0,), [], 0), ((5,), [2, 2], 0),
        ((5,), [6, -1], 0), ((5,), [5], 1), ((), [1], 0), ((2, 3), [3, 3], 1),
    ],
    "tensor_tensor_split": [
        ((5,), 2, 0), ((5,), 5, 0), ((5,), 7, 0), ((2, 4), 3, -1), ((0,), 2, 0), ((5,), 1, 0), ((5,), 0, 0), ((5,), -2, 0), ((), 1, 0),
        ((5,), 2, 1),
    ],
    "tensor_tensor_split_at": [
        ((5,), [2], 0), ((5,), [1, 3], 0), ((5,), [3, 1], 0), ((5,), [-2], 0), ((5,), [9], 0), ((5,), [], 0), ((2, 4), [1, 2], 1),
        ((2, 4), [0], -1), ((), [1], 0), ((5,), [1], 1),
    ],
    "tensor_unbind": [*SIGNED_DIMS, ((2, 3, 4), 1), ((0, 3), 0), ((0, 3), 1)],
    "tensor_pixel_shuffle": [
        ((4, 2, 3), 2), ((2, 4, 1, 2), 2), ((9, 1, 1), 3), ((3, 2, 2), 1), ((2, 1, 8, 2, 1), 2), ((0, 4, 2, 2), 2), ((3, 2, 2), 2),
        ((4, 2, 2), 0), ((4, 2, 2), -1), ((4, 2), 2),
    ],
    "tensor_pixel_unshuffle": [
        ((1, 4, 6), 2), ((2, 1, 2, 4), 2), ((1, 3, 3), 3), ((3, 2, 2), 1), ((2, 1, 2, 4, 2), 2), ((0, 1, 2, 2), 2), ((1, 3, 4), 2),
        ((1, 4, 3), 2), ((1, 4, 4), 0), ((4, 4), 2),
    ],
    "tensor_atleast_1d": [((),), ((3,),), ((2, 3),), ((0,),), ((2, 3, 4),)],
    "tensor_atleast_2d": [((),), ((3,),), ((2, 3),), ((0,),), ((2, 3, 4),)],
    "tensor_atleast_3d": [((),), ((3,),), ((2, 3),), ((0,),), ((2, 3, 4),)],
}  # fmt: skip

BORDERS: list[tuple[Any, ...]] = [
    *[((2, 3), pad, "constant", value) for pad in ([1, 2], [1, 0, 0, 2], [-1, 1], [-1, -1, 1, 0], []) for value in (None, 2.5, 0.0)],
    ((5,), [2, 1], "constant", 1.0), ((), [], "constant", None), ((2, 3), [-2, -2], "constant", None),
    ((0, 3), [1, 1, 1, 1], "constant", 3.0),
    ((2, 3), [1, 1, 1], "constant", None), ((5,), [1, 1, 1, 1], "constant", None), ((2, 3, 4), [1, 1, 0, 0, 2, 0], "constant", -1.0),
    *[((2, 5), pad, mode, None) for pad in ([1, 2], [0, 4], [2, 0], [-1, 1], [-1, -2]) for mode in ("reflect", "replicate", "circular")],
    *[((2, 3, 4), pad, mode, None) for pad in ([1, 2, 2, 1], [0, 1], [-1, 1, 1, 0]) for mode in ("reflect", "replicate", "circular")],
    *[((1, 2, 3, 3), [1, 2, 2, 1], mode, None) for mode in ("reflect", "replicate", "circular")],
    *[((1, 2, 3, 2, 3), [1, 2, 1, 1, 2, 1], mode, None) for mode in ("reflect", "replicate", "circular")],
    *[((2, 3, 2, 3), [1, 2, 1, 0, 2, 1], mode, None) for mode in ("reflect", "replicate", "circular")],
    ((2, 3), [1, 3], "reflect", None), ((2, 3), [1, 4], "circular", None), ((2, 3, 3), [1, 1, 1, 3], "reflect", None),
    ((2, 3), [-2, -1], "replicate", None), ((2, 0), [1, 1], "replicate", None), ((2, 0), [1, 1], "reflect", None),
    ((2, 3), [1, 1], "other", None), ((3,), [1, 1], "reflect", None), ((2, 3), [1, 1, 1, 1], "replicate", None),
    ((2, 3), [1, 1], "reflect", 1.0), ((0, 2, 3), [1, 1], "reflect", None), ((2, 3, 3), [-3, 0, 1, 1], "replicate", None),
]  # fmt: skip


def calls(name: str) -> Iterator[Case]:
    yield from shapes(name, CALLS[name])


def pad(name: str) -> Iterator[Case]:
    yield from shapes(name, BORDERS)


def like(name: str) -> Iterator[Case]:
    """Operators that take their shape from another tensor."""
    make = Maker(name)
    pairs = (
        ((3,), (2, 3)), ((1, 3), (4, 3)), ((), (2, 2)), ((6,), (2, 3)), ((2, 3), (3, 2)), ((2, 3), (2, 3)), ((0,), (0, 4)), ((2, 3), (3,)),
        ((2, 3), (4, 3)), ((1,), (0,)),
    )  # fmt: skip
    for a, b in pairs:
        for dtype in ALL:
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, F64)))
    yield Case(name, (make.tensor((3, 2), F32, "transposed"), make.tensor((3, 2), F32, "sliced")))


def indices(name: str) -> Iterator[Case]:
    for row, column, offset in (
        (3, 3, 0), (2, 4, 1), (4, 2, -1), (3, 3, 5), (3, 3, -5), (0, 3, 0), (3, 0, 0), (1, 1, 0), (2, 3, -1), (3, 2, 2),
        (-1, 2, 0), (2, -3, 0),
    ):  # fmt: skip
        for dtype in (None, I64):
            yield Case(name, (row, column, offset, dtype, None))


LISTS: list[list[tuple[int, ...]]] = [
    [(3,), (2,)], [(3,)], [(), ()], [(), (3,)], [(2, 3), (2, 3)], [(2, 3), (3, 3)], [(2, 2), (2, 3)], [(2, 3, 4), (2, 3, 4)],
    [(0,), (2,)], [(2, 0), (2, 3)], [(3,), (3,), (3,)], [(3,), (1, 3)], [(2, 3), (2,)], [(1,), (1, 1), (1, 1, 1)], [],
]  # fmt: skip


GRIDS = [[dims for dims in sizes if len(dims) < 2] for sizes in LISTS]


def lists(name: str) -> Iterator[Case]:
    """Operators of a list of tensors."""
    make = Maker(name)
    more: tuple[Any, ...]
    for more in (("ij",), ("xy",)) if name == "meshgrid" else ((),):
        for sizes in GRIDS if name == "meshgrid" else LISTS:
            for dtype in ALL:
                yield Case(name, ([make.tensor(dims, dtype) for dims in sizes], *more))
        yield Case(name, ([make.tensor((3,), F32), make.tensor((3,), I64)], *more))
        yield Case(name, ([make.tensor((3,), BOOL), make.tensor((3,), F64)], *more))
        yield Case(name, ([make.tensor((3,), F32, "sliced"), make.tensor((3,), F32, "expanded")], *more))
        if name == "meshgrid":
            yield Case(name, ([make.tensor((0, 2))], *more))
            continue
        yield Case(name, ([make.tensor((3, 2), F32, "transposed"), make.tensor((3, 2), F32, "sliced")], *more))
    if name == "meshgrid":
        yield Case(name, ([make.tensor((3,))], "yx"))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    **dict.fromkeys(CALLS, calls),
    "pad": pad,
    **dict.fromkeys(("tensor_expand_as", "tensor_reshape_as"), like),
    **dict.fromkeys(("tril_indices", "triu_indices"), indices),
    **dict.fromkeys(
        [
            "hstack",
            "vstack",
            "dstack",
            "column_stack",
            "block_diag",
            "broadcast_tensors",
            "meshgrid",
            "cartesian_prod",
        ],
        lists,
    ),
}
