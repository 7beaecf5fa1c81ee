"""Cases of indexing with tensors, and of scattering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from operators.drawing import ALL, NUMBERS, Maker, extreme_ints, ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def mask(*values: int, dims: tuple[int, ...] | None = None) -> Tensor:
    return Tensor(tuple(bool(v) for v in values), (len(values),) if dims is None else dims, BOOL)


FLOATS = Tensor((0.0,), (1,), F32)

INDICES: list[tuple[tuple[int, ...], list[Tensor | None]]] = [
    ((5,), [ints(4, 0, 0)]), ((5,), [ints(-1, 1, dims=(2, 1))]), ((5,), [ints(2, dims=())]), ((5,), [ints()]),
    ((2, 3), [ints(1, 0, 1)]), ((2, 3), [None, ints(2, 0)]), ((2, 3), [ints(0, 1), ints(2, 0)]),
    ((2, 3), [ints(0, 1, dims=(2, 1)), ints(2, 0)]),
    ((2, 3), [mask(1, 0)]), ((2, 3), [None, mask(1, 0, 1)]), ((2, 3), [mask(1, 0, 1, 0, 1, 1, dims=(2, 3))]), ((2, 3), [mask(0, 0)]),
    ((2, 3), [ints(1), mask(1, 1, 0)]), ((2, 3, 4), [ints(0, 1), None, ints(3, 2)]), ((2, 3, 4), [None, ints(0, 2), ints(3, 1)]),
    ((2, 3, 4), [None, ints(0, 2, dims=(1, 2))]), ((2, 3, 4), [mask(*[1, 0, 1, 0, 0, 1], dims=(2, 3))]),
    ((2, 3, 4), [ints(1), ints(2), ints(0)]),
    ((0, 3), [None, ints(0, 1)]), ((0, 3), [ints()]), ((2, 3), [ints(dims=(0, 2))]),
    ((2, 3), [ints(2)]), ((2, 3), [ints(-3)]), ((2, 3), [None, ints(3)]), ((2, 3), [ints(0), ints(0), ints(0)]),
    ((2, 3), [ints(0, 1), ints(0, 1, 2)]),
    ((2, 3), [mask(1, 0, 1)]), ((2, 3), [mask(*[1] * 4, dims=(2, 2))]), ((2, 3), [FLOATS]), ((), [mask(1, dims=())]),
]  # fmt: skip


def index(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, given in INDICES:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), given))
    for t in make.layouts():
        yield Case(name, (t, [ints(1, 0, -1)]))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), [mask(1, 0, 1), ints(2)]))


def index_put(name: str) -> Iterator[Case]:
    make = Maker(name)
    reached: list[tuple[int, ...]] = [
        (3,), (2, 1), (), (0,), (3, 3), (2, 2), (2,), (2, 2), (1, 3), (2, 2), (4,), (0, 3), (2,), (2, 3), (2, 2), (2, 1, 2, 4), (3, 4),
        (1,),
        (0, 2), (0, 3), (0, 2, 3),
    ]  # fmt: skip
    for accumulate in (False, True):
        for (dims, given), sizes in zip(INDICES, reached, strict=False):
            for dtype in ALL:
                # PyTorch adds no bools, and fails on masks of no elements
                if accumulate and (dtype == BOOL or given[0] == ints()):
                    continue
                yield Case(name, (make.tensor(dims, dtype), given, make.tensor(sizes, dtype), accumulate))
                yield Case(name, (make.tensor(dims, dtype), given, make.tensor((), dtype), accumulate))
        yield Case(name, (make.tensor((3, 4), F32, "transposed"), [ints(1, 0)], make.tensor((4,)), accumulate))
        yield Case(
            name, (make.tensor((3, 4), F32, "sliced"), [ints(1, 0)], make.tensor((2, 4), F32, "sliced"), accumulate)
        )
        yield Case(name, (make.tensor((3,)), [ints(1, 0)], make.tensor((1, 2)), accumulate))
        yield Case(name, (make.tensor((3,)), [ints(1, 0)], make.tensor((3,)), accumulate))
        yield Case(name, (make.tensor((3,)), [ints(1, 0)], make.tensor((2, 2)), accumulate))
        yield Case(name, (make.tensor((3,)), [ints(1, 3)], make.tensor((2,)), accumulate))
        yield Case(name, (make.tensor((3,)), [ints(1, 0)], make.tensor((2,), F64), accumulate))
        yield Case(name, (make.tensor((3,)), [FLOATS], make.tensor((1,)), accumulate))
    yield Case(name, (make.tensor((4,)), [ints(1, 1, 1)], make.tensor((3,)), True))
    yield Case(name, (make.tensor((8,), I64), [ints(*range(8))], extreme_ints(), True))


def take(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in ((5,), (2, 3), (2, 3, 4), ()):
        for dtype in ALL:
            for given in (ints(0, -1), ints(0, dims=()), ints(), ints(0, 0, 0, -1, dims=(2, 2))):
                yield Case(name, (make.tensor(dims, dtype), given))
    for t in make.layouts():
        yield Case(name, (t, ints(4, 0, -2)))
    for given in (ints(6), ints(-7), FLOATS, mask(1)):
        yield Case(name, (make.tensor((2, 3)), given))
    yield Case(name, (make.tensor((0,)), ints(0)))
    yield Case(name, (make.tensor((0,)), ints()))


def take_along_dim(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, given, dim in (
            ((5,), ints(4, 0, 0), 0), ((2, 3), ints(0, 2, 1, 0, dims=(2, 2)), 1), ((2, 3), ints(1, 0, 1, dims=(1, 3)), 0),
            ((2, 3), ints(5, 0), None),
            ((2, 3), ints(1, 0, dims=(2, 1)), -1), ((2, 3), ints(0, 0, 1, 0, 1, 1, dims=(2, 3)), 0),
            ((1, 3), ints(0, 2, 1, 0, dims=(4, 1)), 1),
            ((2, 3, 4), ints(*[2, 0, 1, 1], dims=(2, 2, 1)), 1), ((2, 3), ints(dims=(2, 0)), 1),
        ):  # fmt: skip
            yield Case(name, (make.tensor(dims, dtype), given, dim))
    for given, dim in (
        (ints(0), 1),
        (FLOATS, None),
        (ints(0, 3, 0, 0, dims=(2, 2)), 1),
        (ints(0, dims=(1, 1)), 2),
        (ints(0, 0, 0, dims=(3, 1)), 1),
        (ints(6), None),
        (ints(-1), None),
        (ints(-1, 4, dims=(2, 1)), 1),
    ):
        yield Case(name, (make.tensor((2, 3)), given, dim))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), ints(0, 1, 2, dims=(3, 1)), 1))


PLACES: list[tuple[tuple[int, ...], int, Tensor, tuple[int, ...]]] = [
    ((5,), 0, ints(4, 0, 0), (3,)), ((5,), -1, ints(1), (1,)), ((5,), 0, ints(), (0,)), ((2, 3), 0, ints(1, 0), (2, 3)),
    ((2, 3), 1, ints(2, 0), (2, 2)),
    ((2, 3), 1, ints(1, 1, 0), (2, 3)), ((2, 3, 4), 1, ints(0, 2), (2, 2, 4)), ((2, 3, 4), -1, ints(3), (2, 3, 1)),
    ((2, 3), 0, ints(1, dims=()), (1, 3)),
    ((), 0, ints(0), ()), ((0, 3), 1, ints(1), (0, 1)),
    ((2, 3), 0, ints(2), (1, 3)), ((2, 3), 0, ints(-1), (1, 3)), ((2, 3), 0, ints(0, 1), (1, 3)), ((2, 3), 0, ints(0, dims=(1, 1)),
    (1, 3)),
    ((2, 3), 0, ints(0), (1, 4)), ((2, 3), 0, ints(0, 1), (2,)), ((2, 3), 0, FLOATS, (1, 3)), ((2, 3), 2, ints(0), (1, 3)),
    ((), 0, ints(0), (1,)),
]  # fmt: skip


def index_source(name: str) -> Iterator[Case]:
    """Operators that write a source at places along a dimension."""
    make = Maker(name)
    adds = "add" in name
    for dims, dim, given, sizes in PLACES:
        if "copy" in name and len(set(given.data)) < len(given.data):
            continue
        for dtype in ALL:
            for more in ((1,), (2,), (-0.5,)) if adds else ((),):
                yield Case(name, (make.tensor(dims, dtype), dim, given, make.tensor(sizes, dtype), *more))
    more = (1,) if adds else ()
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 1, ints(0, 2), make.tensor((3, 2), F32, "sliced"), *more))
    yield Case(name, (make.tensor((3, 4), F32, "sliced"), 0, ints(0, 2), make.tensor((2, 4), F32, "expanded"), *more))
    yield Case(name, (make.tensor((2, 3)), 0, ints(0), make.tensor((1, 3), F64), *more))


def index_fill(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, dim, given, _ in PLACES:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), dim, given, 7))
    for number in NUMBERS:
        for dtype in ALL:
            yield Case(name, (make.tensor((2, 3), dtype), 1, ints(0, -1), number))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 1, ints(0, 2), 7))


SCATTERS: list[tuple[tuple[int, ...], int, Tensor, tuple[int, ...]]] = [
    ((5,), 0, ints(4, 0), (2,)), ((5,), 0, ints(1), (3,)), ((2, 3), 1, ints(0, 2, 1, 0, dims=(2, 2)), (2, 2)),
    ((2, 3), 0, ints(1, 0, 1, dims=(1, 3)), (2, 3)),
    ((2, 3), -1, ints(2, dims=(1, 1)), (2, 3)), ((2, 3, 4), 1, ints(0, 2, 1, 1, dims=(2, 1, 2)), (2, 2, 2)), ((), 0, ints(0, dims=()),
    ()), ((), 0, ints(0), (1,)),
    ((2, 3), 1, ints(dims=(2, 0)), (2, 3)), ((3,), 0, ints(1, dims=()), ()), ((2, 3), 0, ints(), (2, 3)),
    ((4, 2), 0, ints(0, 1, 2, 1, 3, 0, dims=(3, 2)), (3, 2)),
    ((2, 3), 1, ints(0, 3, dims=(1, 2)), (2, 3)), ((2, 3), 1, ints(0, -1, dims=(1, 2)), (2, 3)), ((2, 3), 1, ints(0), (2, 3)),
    ((2, 3), 1, ints(*[0] * 9, dims=(3, 3)), (3, 3)), ((2, 3), 0, Tensor((0.0,), (1, 1), F32), (2, 3)),
    ((2, 3), 2, ints(0, dims=(1, 1)), (2, 3)),
    ((2, 3), 1, ints(0, 1, dims=(1, 2)), (1, 1)), ((2, 3), 1, ints(0, dims=(1, 1)), (1,)),
]  # fmt: skip
REPEATED: list[tuple[tuple[int, ...], int, Tensor, tuple[int, ...]]] = [
    ((5,), 0, ints(4, 0, 0, 4, 1, 4), (6,)), ((2, 3), 1, ints(0, 0, 2, 1, 1, 1, dims=(2, 3)), (2, 3)), ((3,), 0, ints(1, 1), (2,)),
]  # fmt: skip


def scatter(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, dim, given, sizes in SCATTERS + (REPEATED if "add" in name else []):
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), dim, given, make.tensor(sizes, dtype)))
    yield Case(name, (make.tensor((2, 3)), 0, ints(0, dims=(1, 1)), make.tensor((2, 3), F64)))
    yield Case(
        name, (make.tensor((3, 4), F32, "transposed"), 1, ints(0, 2, dims=(1, 2)), make.tensor((3, 2), F32, "sliced"))
    )
    yield Case(
        name, (make.tensor((3, 4), F32, "sliced"), 0, ints(2, 1, dims=(1, 2)), make.tensor((3, 2), F32, "expanded"))
    )


def scatter_scalar(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, dim, given, _ in SCATTERS[:-2]:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), dim, given, 7))
    for number in NUMBERS:
        for dtype in ALL:
            yield Case(name, (make.tensor((2, 3), dtype), 1, ints(0, 2, dims=(2, 1)), number))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 1, ints(0, 2, dims=(1, 2)), 7))


def scatter_reduce(name: str) -> Iterator[Case]:
    make = Maker(name)
    inf, nan = float("inf"), float("nan")
    for reduce in ("sum", "prod", "mean", "amax", "amin"):
        for include in (True, False):
            for dims, dim, given, sizes in REPEATED + SCATTERS[:12]:
                for dtype in ALL:
                    yield Case(name, (make.tensor(dims, dtype), dim, given, make.tensor(sizes, dtype), reduce, include))
            unusual = Tensor((1.0, nan, inf, -inf, 2.0, -0.0), (6,), F32)
            yield Case(name, (make.tensor((3,)), 0, ints(0, 0, 1, 1, 2, 2), unusual, reduce, include))
            yield Case(name, (Tensor((nan, 1.0, inf), (3,), F32), 0, ints(0, 1, 2), make.tensor((3,)), reduce, include))
    for dims, dim, given, sizes in SCATTERS[12:]:
        yield Case(name, (make.tensor(dims), dim, given, make.tensor(sizes), "sum", True))
    yield Case(name, (make.tensor((2, 3)), 0, ints(0, dims=(1, 1)), make.tensor((2, 3)), "median", True))
    yield Case(name, (make.tensor((2, 3)), 0, ints(0, dims=(1, 1)), make.tensor((2, 3), F64), "sum", True))


MASKS: list[tuple[tuple[int, ...], tuple[int, ...]]] = [
    ((5,), (5,)), ((2, 3), (2, 3)), ((2, 3), (3,)), ((2, 3), (2, 1)), ((), ()), ((0,), (0,)), ((2, 3, 4), (3, 1)), ((2, 3), ()),
]  # fmt: skip


def masked_select(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, sizes in [*MASKS, ((3,), (2, 3)), ((1, 3), (2, 1)), ((2, 3), (2,))]:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), make.tensor(sizes, BOOL)))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), I64)))
    for t in make.layouts():
        yield Case(name, (t, make.tensor(t.dims, BOOL, "transposed")))


def masked_scatter(name: str) -> Iterator[Case]:
    make = Maker(name)
    copies = [] if name.endswith("_") else [((3,), (2, 3)), ((1, 3), (2, 1))]
    for dims, sizes in [*MASKS, *copies]:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), make.tensor(sizes, BOOL), make.tensor((5, 6), dtype)))
    yield Case(name, (make.tensor((2, 3)), mask(1, 1, 0), make.tensor((3,))))
    yield Case(name, (make.tensor((2, 3)), mask(1, 1, 0), make.tensor((4,), F64)))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), I64), make.tensor((6,))))
    yield Case(name, (make.tensor((2, 3)), mask(1, 0), make.tensor((6,))))
    yield Case(
        name,
        (
            make.tensor((3, 4), F32, "transposed"),
            make.tensor((3, 4), BOOL, "sliced"),
            make.tensor((4, 4), F32, "transposed"),
        ),
    )


def masked_fill_(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, sizes in MASKS:
        for dtype in ALL:
            for number in (7, 0.5, True):
                yield Case(name, (make.tensor(dims, dtype), make.tensor(sizes, BOOL), number))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), F32), 7))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2,), BOOL), 7))
    yield Case(name, (make.tensor((3,)), make.tensor((2, 3), BOOL), 7))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), make.tensor((4,), BOOL), 7))


def masked_fill_tensor(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, sizes in [*MASKS, ((3,), (2, 3))]:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), make.tensor(sizes, BOOL), make.tensor((), dtype)))
    for dtype in ALL:
        yield Case(name, (make.tensor((3,), dtype), mask(1, 0, 1), Tensor((2.5,), (), F64)))
    yield Case(name, (make.tensor((3,)), mask(1, 0, 1), make.tensor((1,))))
    yield Case(name, (make.tensor((3,)), make.tensor((3,), F32), make.tensor(())))
    yield Case(name, (make.tensor((2, 3)), mask(1, 0), make.tensor(())))


def nonzero(name: str) -> Iterator[Case]:
    make = Maker(name, -1.0, 1.0)
    for dims in ((), (5,), (2, 3), (2, 3, 4), (0,), (2, 0), (1,)):
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype),))
    for t in make.layouts(I64):
        yield Case(name, (t,))
    yield Case(name, (special(),))
    yield Case(name, (Tensor((0,), (), I64),))


TRIANGLES: list[tuple[int, ...]] = [(3, 3), (2, 4), (2, 3, 2), (0, 3), (3,), ()]


def triangle_(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in TRIANGLES:
        for diagonal in (0, 1, -1):
            for dtype in ALL:
                yield Case(name, (make.tensor(dims, dtype), diagonal))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 0))
    yield Case(name, (make.tensor((3, 4), F32, "sliced"), 1))


def fill_diagonal_(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in ((3, 3), (2, 4), (7, 3), (8, 2), (3, 3, 3), (1, 1), (4, 3), (2, 3, 2), (3,), (0, 3)):
        for wrap in (False, True):
            for dtype in ALL:
                yield Case(name, (make.tensor(dims, dtype), 7, wrap))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 0.5, False))
    yield Case(name, (make.tensor((7, 2), F32, "sliced"), 0.5, True))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    "tensor_index": index,
    **dict.fromkeys(("tensor_index_put", "tensor_index_put_"), index_put),
    "tensor_take": take,
    "tensor_take_along_dim": take_along_dim,
    **dict.fromkeys(("tensor_index_add", "tensor_index_add_", "tensor_index_copy", "tensor_index_copy_"), index_source),
    **dict.fromkeys(("tensor_index_fill", "tensor_index_fill_"), index_fill),
    **dict.fromkeys(("tensor_scatter", "tensor_scatter_", "tensor_scatter_add", "tensor_scatter_add_"), scatter),
    **dict.fromkeys(("tensor_scatter_scalar", "tensor_scatter_scalar_"), scatter_scalar),
    "tensor_scatter_reduce": scatter_reduce,
    "tensor_masked_select": masked_select,
    **dict.fromkeys(("tensor_masked_scatter", "tensor_masked_scatter_"), masked_scatter),
    "tensor_masked_fill_": masked_fill_,
    "tensor_masked_fill_tensor": masked_fill_tensor,
    "tensor_nonzero": nonzero,
    **dict.fromkeys(("tensor_tril_", "tensor_triu_"), triangle_),
    "tensor_fill_diagonal_": fill_diagonal_,
}
