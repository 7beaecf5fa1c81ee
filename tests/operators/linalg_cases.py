"""Cases of systems, factorizations and norms of matrices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.drawing import Maker, ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FLOATS = (F32, F64)
WHOLE = (I64, BOOL)
INF = float("inf")


def solid(make: Maker, dims: tuple[int, ...], dtype: int = F64, layout: str = "plain") -> Tensor:
    """Matrices with a heavy diagonal, so that rounding stays small."""
    made = make.tensor(dims, dtype, layout)
    height, width = made.base_dims[-2:]
    data = list(made.data)
    for i, x in enumerate(data):
        if i // width % height == i % width:
            data[i] = x + (6 if x >= 0 else -6)
    return replace(made, data=tuple(data))


def positive(make: Maker, dims: tuple[int, ...], dtype: int = F64) -> Tensor:
    """Symmetric matrices with positive eigenvalues."""
    made = make.tensor(dims, dtype)
    n = dims[-1]
    data = list(made.data)
    for i in range(len(data)):
        r, c = i // n % n, i % n
        base = i - r * n - c
        data[i] = 3.0 * n + abs(data[i]) if r == c else data[base + max(r, c) * n + min(r, c)]
    return replace(made, data=tuple(data))


def numbers(*rows: tuple[float, ...], dtype: int = F64) -> Tensor:
    return Tensor(tuple(x for row in rows for x in row), (len(rows), len(rows[0])), dtype)


SINGULAR = (numbers((1, 2), (2, 4)), numbers((0, 0), (0, 0)), numbers((1, 2, 3), (4, 5, 6), (5, 7, 9)))
SQUARES: list[tuple[int, ...]] = [(1, 1), (2, 2), (3, 3), (5, 5), (2, 3, 3), (2, 1, 2, 2), (0, 0), (0, 2, 2), (2, 0, 0)]
OBLONG: list[tuple[int, ...]] = [(2, 3), (3,), ()]


def square(name: str) -> Iterator[Case]:
    """Operators of square matrices."""
    make = Maker(name)
    for dims in SQUARES:
        for dtype in FLOATS:
            yield Case(name, (solid(make, dims, dtype),))
    for dims in OBLONG:
        yield Case(name, (make.tensor(dims),))
    for dtype in WHOLE:
        yield Case(name, (make.tensor((2, 2), dtype),))
    for layout in ("transposed", "sliced"):
        yield Case(name, (solid(make, (3, 3), F64, layout),))
    for t in SINGULAR[:2]:
        yield Case(name, (t,))
    yield Case(name, (Tensor((1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0), (2, 2, 2), F64),))


def matrix_power(name: str) -> Iterator[Case]:
    make = Maker(name)
    for n in (0, 1, 2, 3, 5, -1, -2):
        for dims in SQUARES:
            yield Case(name, (solid(make, dims), n))
        yield Case(name, (make.tensor((2, 3)), n))
    for n in (0, 2, 3, -1):
        for dtype in WHOLE:
            yield Case(name, (make.tensor((2, 2), dtype), n))
    yield Case(name, (SINGULAR[0], -2))
    yield Case(name, (make.tensor((3,)), 2))


SIDES: list[tuple[tuple[int, ...], tuple[int, ...]]] = [
    ((3, 3), (3, 2)), ((3, 3), (3,)), ((1, 1), (1, 1)), ((2, 3, 3), (2, 3, 2)), ((2, 3, 3), (2, 3)), ((2, 3, 3), (3, 2)), ((3, 3),
    (2, 3, 1)),
    ((0, 0), (0, 2)), ((3, 3), (3, 0)), ((0, 2, 2), (0, 2, 1)), ((2, 1, 2, 2), (3, 2, 2)), ((3, 3), (4, 2)), ((2, 3), (2, 2)), ((3, 3),
    ()),
    ((3,), (3,)), ((2, 3, 3), (3, 3)), ((2, 3, 3), (3, 3, 3)),
]  # fmt: skip


def solve(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b in SIDES:
        matrices = solid(make, a) if len(a) > 1 else make.tensor(a, F64)
        yield Case(name, (matrices, make.tensor(b, F64), True))
        flipped = (*b[:-2], b[-1], b[-2]) if len(b) > 1 else b
        yield Case(name, (matrices, make.tensor(flipped, F64), False))
    for dims in ((3, 3), (2, 2, 2)):
        yield Case(name, (solid(make, dims, F32), make.tensor(dims, F32), True))
    yield Case(name, (solid(make, (3, 3), F64, "transposed"), make.tensor((3, 2), F64, "sliced"), True))
    for t in SINGULAR[:2]:
        yield Case(name, (t, make.tensor((2, 1), F64), True))
    yield Case(name, (solid(make, (2, 2), F32), make.tensor((2, 1), F64), True))
    yield Case(name, (make.tensor((2, 2), I64), make.tensor((2, 1), I64), True))


def solve_triangular(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b in SIDES:
        if len(a) < 2:
            continue
        for upper in (False, True):
            for unit in (False, True):
                yield Case(name, (solid(make, a), make.tensor(b, F64), upper, True, unit))
        flipped = (*b[:-2], b[-1], b[-2]) if len(b) > 1 else b
        yield Case(name, (solid(make, a), make.tensor(flipped, F64), True, False, False))
    yield Case(name, (solid(make, (3, 3), F32), make.tensor((3, 2), F32), True, True, False))
    yield Case(name, (numbers((1, 2), (0, 0)), make.tensor((2, 1), F64), True, True, False))
    yield Case(name, (make.tensor((2, 2), I64), make.tensor((2, 1), I64), True, True, False))


def cholesky(name: str) -> Iterator[Case]:
    make = Maker(name)
    for upper in (False, True):
        for dims in SQUARES:
            for dtype in FLOATS:
                yield Case(name, (positive(make, dims, dtype), upper))
    for dims in OBLONG:
        yield Case(name, (make.tensor(dims), False))
    for t in (*SINGULAR[:2], numbers((1, 2), (2, 1)), numbers((-1, 0), (0, 1)), Tensor((1.0, -1.0), (2, 1, 1), F64)):
        yield Case(name, (t, False))
    for dtype in WHOLE:
        yield Case(name, (make.tensor((2, 2), dtype), False))
    yield Case(name, (numbers((4, 100), (2, 5)), False))
    yield Case(name, (numbers((4, 2), (100, 5)), True))


def cholesky_solve(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b in SIDES:
        if len(b) < 2 and len(a) < 2:
            continue
        for upper in (False, True):
            yield Case(name, (make.tensor(b, F64), solid(make, a), upper))
    yield Case(name, (make.tensor((3, 2), F32), solid(make, (3, 3), F32), False))
    yield Case(name, (make.tensor((2, 2), F32), solid(make, (2, 2), F64), False))
    yield Case(name, (make.tensor((2, 2), I64), make.tensor((2, 2), I64), False))


MATRICES: list[tuple[int, ...]] = [
    (1, 1),
    (2, 2),
    (3, 2),
    (2, 3),
    (4, 4),
    (5, 3),
    (2, 3, 2),
    (2, 1, 2, 3),
    (0, 3),
    (3, 0),
    (0, 2, 3),
    (0, 0),
    (1, 4),
]


def factors(name: str, *choices: Any) -> Iterator[Case]:
    """Factorizations of any matrices."""
    make = Maker(name)
    for choice in choices:
        for dims in MATRICES:
            yield Case(name, (solid(make, dims), *choice))
            # PyTorch's vectors in f32 are some digits less exact than f32 is
            if not name.endswith("svd") or min(dims) < 2:
                yield Case(name, (solid(make, dims, F32), *choice))
        for layout in ("transposed", "sliced"):
            yield Case(name, (solid(make, (4, 3), F64, layout), *choice))
    for dims in ((3,), ()):
        yield Case(name, (make.tensor(dims), *choices[0]))
    for dtype in WHOLE:
        yield Case(name, (make.tensor((2, 2), dtype), *choices[0]))


def qr(name: str) -> Iterator[Case]:
    yield from factors(name, ("reduced",), ("complete",), ("r",))
    yield Case(name, (SINGULAR[1], "full"))
    yield Case(name, (SINGULAR[1], "reduced"))


def lu(name: str) -> Iterator[Case]:
    yield from factors(name, (True,))
    yield Case(name, (SINGULAR[0], False))
    for t in SINGULAR:
        yield Case(name, (t, True))


def svd(name: str) -> Iterator[Case]:
    yield from factors(name, (False,), (True,))
    yield Case(name, (numbers((float("nan"), 1), (1, 2)), False))


def svdvals(name: str) -> Iterator[Case]:
    yield from factors(name, ())
    for t in SINGULAR:
        yield Case(name, (t,))
    yield Case(name, (numbers((float("nan"), 1), (1, 2)),))


def eigh(name: str) -> Iterator[Case]:
    make = Maker(name)
    for part in ("L", "U", "l"):
        for dims in SQUARES:
            yield Case(name, (make.tensor(dims, F64), part))
            # PyTorch's eigenvalues in f32 are some digits less exact than f32 is
            if min(dims) < 2:
                yield Case(name, (make.tensor(dims, F32), part))
    for dims in OBLONG:
        yield Case(name, (make.tensor(dims), "L"))
    for dtype in WHOLE:
        yield Case(name, (make.tensor((2, 2), dtype), "L"))
    yield Case(name, (make.tensor((2, 2)), "X"))
    yield Case(name, (numbers((2, 0), (0, 1)), "L"))


def spectrum(name: str) -> Iterator[Case]:
    """Operators that leave out what counts as zero."""
    make = Maker(name)
    for dims in MATRICES:
        for dtype in FLOATS:
            yield Case(name, (solid(make, dims, dtype), None, None, False))
    for atol, rtol in ((0.5, None), (None, 0.3), (7.0, 0.1), (0.0, 0.0)):
        yield Case(name, (solid(make, (3, 3)), atol, rtol, False))
        yield Case(name, (solid(make, (2, 3, 2)), atol, rtol, False))
    for dims in SQUARES:
        yield Case(name, (positive(make, dims), None, None, True))
    for t in SINGULAR:
        yield Case(name, (t, None, None, False))
    yield Case(name, (numbers((1, 2), (2, 1)), None, None, True))
    yield Case(name, (make.tensor((3,)), None, None, False))
    yield Case(name, (make.tensor((2, 3)), None, None, True))
    for dtype in WHOLE:
        yield Case(name, (make.tensor((2, 2), dtype), None, None, False))


def lstsq(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a, b in (
        ((3, 2), (3, 1)), ((3, 2), (3, 4)), ((2, 3), (2, 1)), ((3, 3), (3, 2)), ((2, 3, 2), (2, 3, 1)), ((2, 3, 2), (2, 3)), ((3, 2),
        (3,)), ((1, 1), (1, 1)),
    ):  # fmt: skip
        for driver in (None, "gels", "gelsy", "gelsd", "gelss"):
            yield Case(name, (solid(make, a), make.tensor(b, F64), None, driver))
    for driver in (None, "gelsd", "gelss"):
        yield Case(name, (SINGULAR[0], make.tensor((2, 1), F64), None, driver))
        yield Case(name, (SINGULAR[2], make.tensor((3, 1), F64), 1e-5, driver))
    yield Case(name, (solid(make, (3, 2)), make.tensor((3, 1), F64), None, "gesv"))
    yield Case(name, (solid(make, (3, 2)), make.tensor((2, 1), F64), None, None))
    yield Case(name, (make.tensor((3,)), make.tensor((3,)), None, None))
    yield Case(name, (make.tensor((2, 2), I64), make.tensor((2, 1), I64), None, None))
    yield Case(name, (solid(make, (2, 2), F32), make.tensor((2, 1), F64), None, None))


def vector_norm(name: str) -> Iterator[Case]:
    make = Maker(name)
    for order in (2, 1, 0, 3.5, INF, -INF, -1, 0.5):
        for dims, over in (
            ((5,), None),
            ((2, 3), None),
            ((2, 3), [0]),
            ((2, 3), [-1]),
            ((2, 3, 4), [0, 2]),
            ((), None),
            ((2, 3), []),
            ((0, 2), [1]),
        ):
            yield Case(name, (make.tensor(dims, F64), order, over, False, None))
            yield Case(name, (make.tensor(dims, F32), order, over, True, None))
        yield Case(name, (make.tensor((0, 2)), order, [0], False, None))
        yield Case(name, (make.tensor((0,)), order, None, False, None))
    for dtype, wanted in ((F32, F64), (F64, F32), (I64, None), (BOOL, None), (F32, I64), (F32, F32)):
        yield Case(name, (make.tensor((2, 3), dtype), 2, None, False, wanted))
    for over in ([0, 0], [2], [-3]):
        yield Case(name, (make.tensor((2, 3)), 2, over, False, None))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 2, [1], False, None))


def matrix_norm(name: str) -> Iterator[Case]:
    make = Maker(name)
    for order in (1, -1, INF, -INF, 2, -2):
        for dims, over in (
            ((2, 3), [-2, -1]),
            ((3, 2), [0, 1]),
            ((3, 2), [1, 0]),
            ((2, 3, 4), [0, 2]),
            ((2, 3, 4), [-1, 1]),
            ((1, 1), [0, 1]),
        ):
            yield Case(name, (make.tensor(dims, F64), order, over, False, None))
            yield Case(name, (make.tensor(dims, F64), order, over, True, None))
        yield Case(name, (make.tensor((0, 2, 3)), order, [1, 2], False, None))
    for order, over in ((3, [0, 1]), (0, [0, 1]), (1, [0, 0]), (1, [0]), (1, [0, 2]), (1, [0, -2])):
        yield Case(name, (make.tensor((2, 3)), order, over, False, None))
    for dtype, wanted in ((F32, F64), (F64, F32), (I64, None), (BOOL, None), (F32, F32)):
        yield Case(name, (make.tensor((2, 3), dtype), 1, [0, 1], False, wanted))
    yield Case(name, (make.tensor((3,)), 1, [-2, -1], False, None))


def norm(name: str) -> Iterator[Case]:
    make = Maker(name)
    for order in (None, 1, 2, INF, -2, 0, 3):
        for dims, over in (
            ((5,), None), ((2, 3), None), ((2, 3, 4), None), ((2, 3, 4), [0]), ((2, 3, 4), [0, 1]), ((2, 3, 4), [2, 0]), ((), None),
            ((2, 3), [1]),
        ):  # fmt: skip
            yield Case(name, (make.tensor(dims, F64), order, over, False, None))
    for over in ([0, 1, 2], [], [2], [0, 0]):
        yield Case(name, (make.tensor((2, 3)), 2, over, False, None))
    for dtype, wanted in ((F32, F64), (F64, F32), (I64, None), (BOOL, None)):
        yield Case(name, (make.tensor((2, 3), dtype), None, None, True, wanted))


def cdist(name: str) -> Iterator[Case]:
    make = Maker(name)
    for p in (2.0, 1.0, 0.0, 3.0, 0.5, INF):
        for a, b in (
            ((2, 3), (4, 3)),
            ((2, 2, 3), (2, 4, 3)),
            ((1, 2, 3), (5, 1, 3)),
            ((0, 3), (2, 3)),
            ((2, 0), (3, 0)),
            ((2, 3), (0, 3)),
            ((1, 1), (1, 1)),
        ):
            yield Case(name, (make.tensor(a, F64), make.tensor(b, F64), p))
        yield Case(name, (make.tensor((3, 4), F32, "transposed"), make.tensor((2, 4), F32), p))
    for a, b, p in (
        ((2, 3), (4, 2), 2.0),
        ((3,), (2, 3), 2.0),
        ((2, 3), (3,), 2.0),
        ((2, 3), (2, 3), -1.0),
        ((2, 2, 3), (3, 2, 3), 2.0),
    ):
        yield Case(name, (make.tensor(a), make.tensor(b), p))
    yield Case(name, (make.tensor((2, 3), I64), make.tensor((2, 3), I64), 2.0))
    yield Case(name, (make.tensor((2, 3), F32), make.tensor((2, 3), F64), 2.0))


def cov(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in ((3, 5), (5,), (), (1, 4), (3, 1), (2, 3, 4)):
        for dtype in (F64, F32, I64, BOOL):
            for correction in (1, 0, 2):
                yield Case(name, (make.tensor(dims, dtype), correction, None, None))
    t = make.tensor((3, 4), F64)
    heavy = Tensor((0.5, 1.5, 0.25, 2.0), (4,), F64)
    for times, weights in (
        (ints(1, 2, 3, 1), None), (None, heavy), (ints(1, 0, 2, 1), heavy), (ints(1, 2), None), (None, ints(1, 2, 3, 4)),
        (heavy, None), (ints(1, -1, 1, 1), None),
        (None, Tensor((-1.0, 1.0, 1.0, 1.0), (4,), F64)), (ints(0, 0, 0, 0), None), (ints(1, 2, 3, 1, dims=(1, 4)), None),
        (None, Tensor(heavy.data, (4, 1), F64)),
    ):  # fmt: skip
        for correction in (1, 0):
            yield Case(name, (t, correction, times, weights))


def corrcoef(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in ((3, 5), (2, 9), (5,), (), (1, 4), (2, 3, 4)):
        for dtype in (F64, F32, I64, BOOL):
            yield Case(name, (make.tensor(dims, dtype),))
    yield Case(name, (make.tensor((4, 5), F64, "transposed"),))
    yield Case(name, (Tensor((1.0, 2.0, 3.0, 2.0, 4.0, 6.0), (2, 3), F64),))
    yield Case(name, (special(F64),))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    **dict.fromkeys(("linalg_inv", "linalg_det", "linalg_slogdet"), square),
    "linalg_matrix_power": matrix_power,
    "linalg_solve": solve,
    "linalg_solve_triangular": solve_triangular,
    "linalg_cholesky": cholesky,
    "tensor_cholesky_solve": cholesky_solve,
    "linalg_qr": qr,
    "linalg_lu": lu,
    "linalg_svd": svd,
    "linalg_svdvals": svdvals,
    **dict.fromkeys(("linalg_eigh", "linalg_eigvalsh"), eigh),
    **dict.fromkeys(("linalg_pinv", "linalg_matrix_rank"), spectrum),
    "linalg_lstsq": lstsq,
    "linalg_vector_norm": vector_norm,
    "linalg_matrix_norm": matrix_norm,
    "linalg_norm": norm,
    "cdist": cdist,
    "cov": cov,
    "corrcoef": corrcoef,
}
