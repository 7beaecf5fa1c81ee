"""Cases of the activations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, SHAPES, Maker, extreme_ints, special
from operators.elementwise_cases import unary
from operators.model import BOOL, F32, F64, I64, Case
from operators.pointwise_cases import unary_within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLAIN = ["relu6", "selu", "silu", "mish", "gelu_tanh", "hardsigmoid", "logsigmoid"]


def with_parameters(*tails: tuple[Any, ...]) -> Callable[[str], Iterator[Case]]:
    """An activation with numbers after the tensor."""

    def family(name: str) -> Iterator[Case]:
        make = Maker(name, -8.0, 8.0)
        for tail in tails:
            for dtype in ALL:
                for dims in SHAPES:
                    yield Case(name, (make.tensor(dims, dtype), *tail))
            for t in make.layouts():
                yield Case(name, (t, *tail))
            yield Case(name, (special(F64), *tail))
            yield Case(name, (extreme_ints(), *tail))

    return family


def prelu(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for dims in SHAPES:
            yield Case(name, (make.tensor(dims, dtype), make.tensor((1,), dtype)))
            if len(dims) > 1:
                yield Case(name, (make.tensor(dims, dtype), make.tensor((dims[1],), dtype)))
        yield Case(name, (make.tensor((2, 3), dtype), make.tensor((), dtype)))
    for t in make.layouts():
        yield Case(name, (t, make.tensor((1,))))
    yield Case(name, (make.tensor((2, 3)), make.tensor((3,), F32, "sliced")))
    for dims, weight in (((2, 3), (2,)), ((2, 3), (1, 3)), ((5,), (5,)), ((), (2,))):
        yield Case(name, (make.tensor(dims), make.tensor(weight)))
    yield Case(name, (make.tensor((2, 3)), make.tensor((3,), F64)))
    yield Case(name, (make.tensor((2, 3), I64), make.tensor((1,), I64)))


def glu(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for dims, dim in (((4,), 0), ((2, 6), 1), ((2, 6), -2), ((2, 4, 3), 1), ((0, 2), 1), ((2, 0), 1), ((6, 1), -2)):
            yield Case(name, (make.tensor(dims, dtype), dim))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((4, 6), F32, layout), 0))
    yield Case(name, (make.tensor((4, 6), F64, "transposed"), -1))
    for dims, dim in (((3,), 0), ((), 0), ((2, 3), 1), ((2, 4), 2), ((2, 4), -3)):
        yield Case(name, (make.tensor(dims), dim))
    yield Case(name, (make.tensor((2, 4), I64), 1))
    yield Case(name, (make.tensor((2, 4), BOOL), 1))


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(PLAIN, unary),
    "hardswish": unary_within,
    "leaky_relu": with_parameters((0.01,), (-2,), (0,)),
    "elu": with_parameters((1,), (0.5,)),
    "softplus": with_parameters((1, 20), (2.5, 3), (0.5, 20.0)),
    "hardtanh": with_parameters((-1, 1), (-0.5, 2.5), (0, 2)),
    "threshold": with_parameters((0, 0), (0.5, -1.5), (-1, 7)),
    "softshrink": with_parameters((0.5,), (2,), (-1.0,)),
    "hardshrink": with_parameters((0.5,), (0,)),
    "tensor_prelu": prelu,
    "glu": glu,
}
