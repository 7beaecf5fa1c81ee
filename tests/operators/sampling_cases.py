"""Cases of random numbers and of dropout.

PyTorch draws some distributions with MKL on processors of one maker, and otherwise from its own generator; of those only sizes and
dtype are compared (`oracle.UNSPECIFIED`), and `test_sampling.py` looks at their moments.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.drawing import Maker
from operators.model import BOOL, C64, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEEDS = (0, 7)


def like(*before: Any) -> Callable[[str], Iterator[Case]]:
    def family(name: str) -> Iterator[Case]:
        make = Maker(name)
        for seed in SEEDS:
            for own in (F32, F64):
                for dtype in (None, F32, F64):
                    for dims in ((), (3,), (2, 3), (20,), (2, 0)):
                        yield Case(name, (make.tensor(dims, own), *before, dtype, None), seed=seed)
                yield Case(name, (make.tensor((4, 5), own, "transposed"), *before, None, None), seed=seed)
                yield Case(name, (make.tensor((2, 3, 4), own, "transposed"), *before, None, None), seed=seed)
        yield Case(name, (make.tensor((2,), I64), *before, None if before else I64, None), seed=1)

    return family


def randint_like(name: str) -> Iterator[Case]:
    for low, high in ((0, 10), (-5, 5)):
        yield from like(low, high)(name)
    for low, high in ((3, 3), (5, 1), (0, 2**30), (0, 2**40)):
        yield Case(name, (Maker(name).tensor((3, 2), I64), low, high, None, None), seed=2)


def randperm(name: str) -> Iterator[Case]:
    for seed in SEEDS:
        for n in (0, 1, 2, 7, 40, -1):
            for dtype in (None, I64, F32):
                yield Case(name, (n, I64 if dtype is None else dtype, None), seed=seed)


def in_place(*tails: tuple[Any, ...]) -> Callable[[str], Iterator[Case]]:
    def family(name: str) -> Iterator[Case]:
        make = Maker(name)
        for tail in tails:
            for seed in SEEDS:
                for dtype in (F32, F64):
                    for dims in ((), (3,), (4, 8), (0,), (2, 3)):
                        yield Case(name, (make.tensor(dims, dtype), *tail), seed=seed)
                for layout in ("transposed", "sliced"):
                    yield Case(name, (make.tensor((3, 4), F32, layout), *tail), seed=seed)
                    yield Case(name, (make.tensor((4, 5), F64, layout), *tail), seed=seed)
            for dims in ((2, 3), (20,), (0,)):
                yield Case(name, (make.tensor(dims, C64), *tail), seed=0)
            if name != "tensor_bernoulli_":
                yield Case(name, (make.tensor((2,), BOOL), *tail), seed=0)

    return family


def integers(name: str) -> Iterator[Case]:
    make = Maker(name)
    for low, high in ((0, 10), (-3, 3), (0, None), (0, 2**30), (5, 5), (4, 2)):
        for seed in SEEDS:
            for dtype in (F32, F64, I64):
                for dims in ((), (5,), (2, 3)):
                    yield Case(name, (make.tensor(dims, dtype), low, high), seed=seed)
    yield Case(name, (make.tensor((3,), BOOL), 0, 2), seed=0)


def normal(name: str) -> Iterator[Case]:
    for seed in SEEDS:
        for mean, std in ((0.0, 1.0), (-2.0, 0.5), (1.0, 0.0), (0.0, -1.0)):
            for dims in ([], [3], [16], [5, 5], [0]):
                for dtype in (None, F64):
                    yield Case(name, (mean, std, dims, dtype, None), seed=seed)


def normal_tensors(name: str) -> Iterator[Case]:
    make, positive = Maker(name), Maker(name + "std", 0.0, 2.0)
    for seed in SEEDS:
        for a, b in (((), ()), ((3,), (3,)), ((2, 1), (3,)), ((4, 5), (4, 5)), ((0,), (1,))):
            for dtype in (F32, F64):
                yield Case(name, (make.tensor(a, dtype), positive.tensor(b, dtype)), seed=seed)
    yield Case(name, (make.tensor((2,)), Tensor((1.0, -1.0), (2,), F32)), seed=0)
    yield Case(name, (make.tensor((2,)), make.tensor((3,))), seed=0)


def each(name: str) -> Iterator[Case]:
    """A draw for every element."""
    poisson = name == "tensor_poisson"
    make = Maker(name, 0.0, 30.0 if poisson else 1.0)
    for seed in (*SEEDS, 3):
        for dtype in (F32, F64):
            for dims in ((), (5,), (2, 3), (0,)):
                yield Case(name, (make.tensor(dims, dtype),), seed=seed)
    yield Case(name, (make.tensor((3, 4), F64, "transposed"),), seed=0)
    yield Case(name, (Tensor((-0.5, 0.5), (2,), F32),), seed=0)
    yield Case(name, (make.tensor((2,), I64),), seed=0)


def multinomial(name: str) -> Iterator[Case]:
    make = Maker(name, 0.125, 2.0)
    for seed in SEEDS:
        for dtype in (F32, F64):
            for dims in ((4,), (2, 3), (1, 5)):
                for number in (2, 6):
                    yield Case(name, (make.tensor(dims, dtype), number, True), seed=seed)
    t = make.tensor((4,))
    for number, replacement in ((0, True), (-1, True), (5, False)):
        yield Case(name, (t, number, replacement), seed=0)
    for data in ((-1.0, 1.0), (0.0, 0.0), (float("nan"), 1.0), (float("inf"), 1.0)):
        yield Case(name, (Tensor(data, (2,), F32), 2, True), seed=0)
    yield Case(name, (make.tensor((2, 2, 2)), 1, True), seed=0)
    yield Case(name, (make.tensor((3,), I64), 2, True), seed=0)


def dropout(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for dims in ((5,), (2, 3), (2, 3, 4), (0,), (2, 0, 3)):
            for p, train in ((0.5, True), (0.25, False), (0.0, True), (1.0, True)):
                if name == "feature_dropout" and len(dims) < 2 and p == 0.5:
                    continue
                yield Case(name, (make.tensor(dims, dtype), p, train), seed=0)
    for p in (-0.5, 1.5):
        yield Case(name, (make.tensor((2, 3)), p, True), seed=0)
    if name == "feature_dropout":
        yield Case(name, (make.tensor((3,)), 0.5, True), seed=0)


def undirected(family: Callable[[str], Iterator[Case]], place: int | None = None) -> Callable[[str], Iterator[Case]]:
    """A family whose operators take a generator, by default as the last argument: they draw from the default one."""

    def with_default(name: str) -> Iterator[Case]:
        for case in family(name):
            cut = len(case.arguments) if place is None else place
            yield replace(case, arguments=(*case.arguments[:cut], None, *case.arguments[cut:]))

    return with_default


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(("tensor_rand_like", "tensor_randn_like"), like()),
    "tensor_randint_like": randint_like,
    "randperm": randperm,
    "tensor_uniform_": undirected(in_place((0.0, 1.0), (-2.0, 3.0), (1.0, 1.0), (2.0, 1.0))),
    "tensor_normal_": undirected(in_place((0.0, 1.0), (-2.0, 0.5), (0.0, -1.0))),
    "tensor_exponential_": undirected(in_place((1.0,), (0.25,), (0.0,))),
    "tensor_bernoulli_": undirected(in_place((0.5,), (0.0,), (1.0,), (1.5,))),
    "tensor_random_": undirected(integers),
    "normal": undirected(normal, 3),
    "normal_tensors": undirected(normal_tensors),
    **dict.fromkeys(("tensor_bernoulli", "tensor_poisson"), undirected(each)),
    "tensor_multinomial": undirected(multinomial),
    **dict.fromkeys(("dropout", "feature_dropout", "alpha_dropout"), dropout),
}
