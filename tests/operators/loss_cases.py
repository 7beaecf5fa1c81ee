"""Cases of the losses, and of the distances that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REDUCTIONS = (0, 1, 2)
SIZES: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = (
    ((), ()), ((5,), (5,)), ((2, 3), (2, 3)), ((2, 3, 2), (2, 3, 2)), ((0,), (0,)), ((2, 1), (2, 1)),
)  # fmt: skip


def signs(make: Maker, dims: tuple[int, ...], dtype: int = F32) -> Tensor:
    """A tensor of 1 and -1."""
    t = make.tensor(dims, dtype)
    return Tensor(tuple(1 if make.random.random() < 0.5 else -1 for _ in t.data), dims, dtype)


def classes(make: Maker, dims: tuple[int, ...], number: int, ignored: int | None = None) -> Tensor:
    """A tensor of classes, some of which are `ignored`."""
    n = len(make.tensor(dims).data)
    drawn = [ignored if ignored is not None and i % 3 == 1 else make.random.randrange(number) for i in range(n)]
    return Tensor(tuple(drawn), dims, I64)


def between(*tails: tuple[Any, ...], low: float = -3.0, high: float = 3.0) -> Callable[[str], Iterator[Case]]:
    """Losses of an input and a target of one shape; the numbers of a tail stand behind the reduction."""

    def family(name: str) -> Iterator[Case]:
        make = Maker(name, low, high)
        for tail in tails or ((),):
            for reduction in REDUCTIONS:
                for dtype in ALL:
                    for a, b in SIZES:
                        yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), reduction, *tail))
                yield Case(name, (make.tensor((2, 3), F64), make.tensor((2, 3)), reduction, *tail))
                yield Case(name, (make.tensor((2, 3)), make.tensor((3,)), reduction, *tail))
                for t in make.layouts():
                    yield Case(name, (t, make.tensor(t.dims), reduction, *tail))
            yield Case(name, (make.tensor((2, 3)), make.tensor((3, 2)), 1, *tail))
            yield Case(name, (special(F64), make.tensor(special(F64).dims, F64), 0, *tail))

    return family


def weighted(name: str) -> Iterator[Case]:
    """The cross entropies of two outcomes."""
    logits = name.endswith("logits")
    make = Maker(name, -3.0 if logits else 0.0, 3.0 if logits else 1.0)
    share = Maker(name + "target", 0.0, 1.0)
    for reduction in REDUCTIONS:
        for dtype in (F32, F64):
            for a, b in SIZES:
                for weight in (None, share.tensor(a, dtype)):
                    for positive in (None, share.tensor(a[-1:], dtype)) if logits else ((),):
                        more = (positive,) if logits else ()
                        yield Case(name, (make.tensor(a, dtype), share.tensor(b, dtype), weight, *more, reduction))
        more = (None,) if logits else ()
        yield Case(
            name, (make.tensor((3, 4), F32, "transposed"), share.tensor((3, 4), F32, "sliced"), None, *more, reduction)
        )
    edges = Tensor((0.0, 1.0, 0.0, 1.0), (4,), F32)
    yield Case(name, (edges, Tensor((1.0, 0.0, 0.0, 1.0), (4,), F32), None, *more, 0))
    yield Case(name, (make.tensor((2, 3)), share.tensor((3, 2)), None, *more, 1))
    if not logits:
        yield Case(name, (Tensor((1.5,), (1,), F32), share.tensor((1,)), None, 1))
        yield Case(name, (Tensor((-0.5,), (1,), F32), share.tensor((1,)), None, 1))
        yield Case(name, (make.tensor((2,), I64), make.tensor((2,), I64), None, 1))


def kl_div(name: str) -> Iterator[Case]:
    for low, log_target in ((-3.0, True), (0.0, False)):
        for case in between(low=low)(name):
            a, b, reduction = case.arguments
            if a.dtype in (F32, F64) and a.dtype == b.dtype:
                yield Case(name, (a, b, reduction, log_target))


def negative_log_likelihood(name: str, *tails: tuple[Any, ...]) -> Iterator[Case]:
    make = Maker(name)
    shapes: tuple[tuple[tuple[int, ...], tuple[int, ...], int], ...] = (
        ((4,), (), 4), ((3, 4), (3,), 4), ((1, 2), (1,), 2), ((2, 3, 4), (2, 4), 3),
        ((2, 3, 2, 2), (2, 2, 2), 3), ((2, 3, 1, 2, 2), (2, 1, 2, 2), 3),
    )  # fmt: skip
    for tail in tails or ((),):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64):
                for dims, wanted, number in shapes:
                    for weight in (None, Tensor(tuple(0.5 + i / 4 for i in range(number)), (number,), dtype)):
                        t = make.tensor(dims, dtype)
                        yield Case(name, (t, classes(make, wanted, number), weight, reduction, -100, *tail))
                        yield Case(name, (t, classes(make, wanted, number, 1), weight, reduction, 1, *tail))
            t = make.tensor((3, 4), F32, "transposed")
            yield Case(name, (t, classes(make, (3,), 4), None, reduction, -100, *tail))
            yield Case(name, (make.tensor((0, 3)), classes(make, (0,), 3), None, reduction, -100, *tail))
        t, target = make.tensor((3, 4)), classes(make, (3,), 4)
        yield Case(name, (t, classes(make, (2,), 4), None, 1, -100, *tail))
        yield Case(name, (t, classes(make, (3, 2), 4), None, 1, -100, *tail))
        yield Case(name, (t, Tensor((0, 4, 1), (3,), I64), None, 1, -100, *tail))
        yield Case(name, (t, Tensor((0, -1, 1), (3,), I64), None, 1, -100, *tail))
        yield Case(name, (t, target, make.tensor((3,)), 1, -100, *tail))
        yield Case(name, (t, target, make.tensor((4,), F64), 1, -100, *tail))
        yield Case(name, (t, make.tensor((3,)), None, 1, -100, *tail))
        yield Case(name, (t, Tensor((2, 2, 2), (3,), I64), None, 1, 2, *tail))
        yield Case(name, (make.tensor((2, 3, 4, 5)), classes(make, (2, 5, 4), 3), None, 1, -100, *tail))
        yield Case(name, (make.tensor((2, 3, 4)), classes(make, (2, 3), 3), None, 1, -100, *tail))


def cross_entropy(name: str) -> Iterator[Case]:
    yield from negative_log_likelihood(name, (0.0,), (0.25,))
    make = Maker(name)
    share = Maker(name + "target", 0.0, 1.0)
    for reduction in REDUCTIONS:
        for smoothing in (0.0, 0.1):
            for dims in ((4,), (2, 3), (2, 3, 2)):
                number = dims[min(len(dims) - 1, 1)]
                for weight in (None, share.tensor((number,))):
                    yield Case(name, (make.tensor(dims), share.tensor(dims), weight, reduction, -100, smoothing))
    yield Case(name, (make.tensor((2, 3)), share.tensor((2, 3)), None, 1, 1, 0.0))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), I64), None, 1, -100, 0.0))
    yield Case(name, (make.tensor((2, 3)), classes(make, (2,), 3), None, 1, -100, 1.5))
    yield Case(name, (make.tensor((2, 3)), classes(make, (2,), 3), None, 1, -100, -0.5))


def cosine_embedding(name: str) -> Iterator[Case]:
    make = Maker(name)
    for margin in (0.0, 0.5):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64):
                for dims in ((3,), (2, 3), (1, 4), (0, 3)):
                    target = signs(make, dims[:-1], dtype)
                    yield Case(name, (make.tensor(dims, dtype), make.tensor(dims, dtype), target, margin, reduction))
    t = make.tensor((2, 3))
    for target in (make.tensor((2, 3)), make.tensor(()), make.tensor((3,))):
        yield Case(name, (t, t, target, 0.0, 1))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), make.tensor((3, 4)), signs(make, (3,)), 0.0, 0))
    yield Case(name, (t, make.tensor((2, 4)), signs(make, (2,)), 0.0, 1))


def ranking(name: str) -> Iterator[Case]:
    make = Maker(name)
    for margin in (0.0, 0.5):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64, I64):
                for a, b in SIZES:
                    yield Case(
                        name, (make.tensor(a, dtype), make.tensor(b, dtype), signs(make, a, dtype), margin, reduction)
                    )
            yield Case(name, (make.tensor((2, 3)), make.tensor((1, 3)), signs(make, (2, 1)), margin, reduction))
    yield Case(name, (make.tensor((2, 3)), make.tensor((3,)), signs(make, (2, 3)), 0.0, 1))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3)), signs(make, (3,)), 0.0, 1))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 2)), signs(make, (2, 3)), 0.0, 1))


def hinge(name: str) -> Iterator[Case]:
    make = Maker(name)
    for margin in (1.0, 0.25):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64):
                for a, b in SIZES:
                    yield Case(name, (make.tensor(a, dtype), signs(make, b, dtype), margin, reduction))
            yield Case(name, (make.tensor((2, 3)), signs(make, (3,), I64), margin, reduction))
            yield Case(name, (make.tensor((3, 4), F32, "sliced"), signs(make, (3, 4)), margin, reduction))
    yield Case(name, (make.tensor((2, 3)), signs(make, (2,)), 1.0, 1))


def soft_margin(name: str) -> Iterator[Case]:
    for case in hinge(name):
        t, target, margin, reduction = case.arguments
        if margin == 1.0:
            yield Case(name, (t, target, reduction))


def triplet(name: str) -> Iterator[Case]:
    make = Maker(name)
    for p, swap in ((2.0, False), (1.0, True), (3.0, False)):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64):
                for dims in ((3,), (2, 3), (2, 2, 3), (0, 3)):
                    tensors = [make.tensor(dims, dtype) for _ in range(3)]
                    yield Case(name, (*tensors, 1.0, p, 1e-6, swap, reduction))
    yield Case(name, (make.tensor((2, 3)), make.tensor((1, 3)), make.tensor((2, 3)), 0.5, 2.0, 1e-6, False, 0))
    yield Case(name, (make.tensor((2, 3)), make.tensor((3,)), make.tensor((2, 3)), 1.0, 2.0, 1e-6, False, 1))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 4)), make.tensor((2, 3)), 1.0, 2.0, 1e-6, False, 1))


def multi_margin(name: str) -> Iterator[Case]:
    make = Maker(name)
    for p, margin in ((1, 1), (2, 0.5)):
        for reduction in REDUCTIONS:
            for dtype in (F32, F64):
                for weight in (None, Tensor((0.5, 1.0, 2.0), (3,), dtype)):
                    yield Case(name, (make.tensor((2, 3), dtype), classes(make, (2,), 3), p, margin, weight, reduction))
                    yield Case(name, (make.tensor((3,), dtype), classes(make, (), 3), p, margin, weight, reduction))
            yield Case(
                name, (make.tensor((4, 3), F32, "transposed"), classes(make, (4,), 3), p, margin, None, reduction)
            )
    t, target = make.tensor((2, 3)), classes(make, (2,), 3)
    yield Case(name, (t, target, 3, 1, None, 1))
    yield Case(name, (t, classes(make, (3,), 3), 1, 1, None, 1))
    yield Case(name, (t, Tensor((0, 3), (2,), I64), 1, 1, None, 1))
    yield Case(name, (t, target, 1, 1, make.tensor((2,)), 1))
    yield Case(name, (make.tensor((2, 3, 4)), target, 1, 1, None, 1))
    yield Case(name, (make.tensor((2, 0)), target, 1, 1, None, 1))


def cosine_similarity(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for a, b, dim in (
            ((3,), (3,), 0), ((2, 3), (2, 3), 1), ((2, 3), (2, 3), -2), ((2, 3), (3,), 1), ((2, 1, 3), (4, 3), -1), ((2, 0), (2, 0), 0),
            ((2, 0), (2, 0), 1), ((), (), 0), ((2, 3), (2, 3), 2), ((2, 3), (2, 4), 1),
        ):  # fmt: skip
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), dim, 1e-8))
    for t in make.layouts():
        yield Case(name, (t, make.tensor(t.dims), 0, 1e-8))
    yield Case(name, (Tensor((0.0, 0.0, 0.0, 1.0), (2, 2), F32), make.tensor((2, 2)), 1, 1e-8))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), F64), 1, 0.5))


def pairwise(name: str) -> Iterator[Case]:
    make = Maker(name)
    for p in (2.0, 1.0, 3.0, float("inf"), 0.0):
        for keepdim in (False, True):
            for dtype in (F32, F64):
                for a, b in (((3,), (3,)), ((2, 3), (2, 3)), ((2, 3), (3,)), ((2, 1, 3), (4, 3)), ((0, 3), (0, 3))):
                    yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), p, 1e-6, keepdim))
    for t in make.layouts():
        yield Case(name, (t, make.tensor(t.dims), 2.0, 1e-6, False))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 4)), 2.0, 1e-6, False))
    yield Case(name, (make.tensor((2, 3), I64), make.tensor((2, 3), BOOL), 2.0, 1e-6, False))


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(("mse_loss", "l1_loss"), between()),
    "smooth_l1_loss": between((1.0,), (0.5,), (0.0,), (-1.0,)),
    "huber_loss": between((1.0,), (0.5,), (0.0,)),
    **dict.fromkeys(("binary_cross_entropy", "binary_cross_entropy_with_logits"), weighted),
    "kl_div": kl_div,
    "nll_loss": negative_log_likelihood,
    "cross_entropy_loss": cross_entropy,
    "cosine_embedding_loss": cosine_embedding,
    "margin_ranking_loss": ranking,
    "hinge_embedding_loss": hinge,
    "soft_margin_loss": soft_margin,
    "triplet_margin_loss": triplet,
    "multi_margin_loss": multi_margin,
    "cosine_similarity": cosine_similarity,
    "pairwise_distance": pairwise,
}
