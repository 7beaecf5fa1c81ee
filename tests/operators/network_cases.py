"""Cases of normalization, attention and the recurrent layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import Maker
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

FEATURES: tuple[tuple[int, ...], ...] = ((4, 3), (2, 3, 4), (2, 3, 2, 2), (1, 2, 3), (3, 1, 2), (2, 3, 1, 2, 2))


def batch_norm(name: str) -> Iterator[Case]:
    make, positive = Maker(name), Maker(name + "variance", 0.5, 2.0)
    for dtype in (F32, F64):
        for dims in FEATURES:
            if dims[:1] + dims[2:] == (1,):
                continue
            own = (dims[1],)
            for affine in (False, True):
                weights = (make.tensor(own, dtype), make.tensor(own, dtype)) if affine else (None, None)
                running = (make.tensor(own, dtype), positive.tensor(own, dtype))
                yield Case(name, (make.tensor(dims, dtype), *weights, *running, True, 0.1, 1e-5))
                yield Case(name, (make.tensor(dims, dtype), *weights, *running, False, 0.1, 1e-3))
                yield Case(name, (make.tensor(dims, dtype), *weights, None, None, True, 0.1, 1e-5))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((4, 3), F32, layout), None, None, None, None, True, 0.1, 1e-5))
    x = make.tensor((4, 3))
    two, three = make.tensor((2,)), make.tensor((3,))
    for weights in ((two, three), (three, two)):
        yield Case(name, (x, *weights, None, None, True, 0.1, 1e-5))
    for running in ((two, three), (three, two), (None, None)):
        yield Case(name, (x, None, None, *running, False, 0.1, 1e-5))
    yield Case(name, (make.tensor((4,)), None, None, None, None, True, 0.1, 1e-5))


def instance_norm(name: str) -> Iterator[Case]:
    make, positive = Maker(name), Maker(name + "variance", 0.5, 2.0)
    for dtype in (F32, F64):
        for dims in ((2, 3, 4), (2, 3, 2, 2), (1, 2, 3), (2, 1, 5), (2, 3, 1, 2, 2)):
            own = (dims[1],)
            for affine in (False, True):
                weights = (make.tensor(own, dtype), make.tensor(own, dtype)) if affine else (None, None)
                yield Case(name, (make.tensor(dims, dtype), *weights, None, None, True, 0.1, 1e-5))
                running = (make.tensor(own, dtype), positive.tensor(own, dtype))
                yield Case(name, (make.tensor(dims, dtype), *weights, *running, False, 0.1, 1e-3))
    yield Case(name, (make.tensor((2, 3, 4), F32, "transposed"), None, None, None, None, True, 0.1, 1e-5))
    yield Case(name, (make.tensor((2, 3, 4)), None, None, None, None, False, 0.1, 1e-5))
    yield Case(name, (make.tensor((2, 3, 4)), make.tensor((2,)), None, None, None, True, 0.1, 1e-5))


def layer_norm(name: str) -> Iterator[Case]:
    make = Maker(name)
    biased = name == "layer_norm"
    for dtype in (F32, F64):
        for dims, shape in (
            ((5,), [5]),
            ((2, 3), [3]),
            ((2, 3, 4), [4]),
            ((2, 3, 4), [3, 4]),
            ((2, 0, 3), [3]),
            ((1, 1), [1]),
        ):
            if shape == [1]:
                continue
            for affine in (False, True):
                weights = [make.tensor(tuple(shape), dtype) if affine else None for _ in range(2 if biased else 1)]
                for eps in (1e-5, 0.1) if biased else (1e-5, None):
                    yield Case(name, (make.tensor(dims, dtype), shape, *weights, eps))
    for t in make.layouts():
        if len(t.dims) > 1:
            yield Case(name, (t, [t.dims[-1]], *[None] * (2 if biased else 1), 1e-5))
    rest = [None] if biased else []
    x = make.tensor((2, 3))
    yield Case(name, (x, [], None, *rest, 1e-5))
    yield Case(name, (x, [4], None, *rest, 1e-5))
    yield Case(name, (x, [2, 3, 4], None, *rest, 1e-5))
    yield Case(name, (x, [3], make.tensor((2,)), *rest, 1e-5))
    if biased:
        yield Case(name, (x, [3], None, make.tensor((1, 3)), 1e-5))
        yield Case(name, (make.tensor((2, 3), I64), [3], None, None, 1e-5))


def group_norm(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for dims, groups in (
            ((2, 4), 2),
            ((2, 6, 3), 3),
            ((2, 4, 2, 2), 1),
            ((1, 4, 3), 4),
            ((3, 2, 2, 1, 2), 2),
            ((0, 4, 3), 2),
        ):
            if dims == (1, 4, 3) and dtype == F64:
                dims = (1, 4, 5)  # noqa: PLW2901 - one more size
            for affine in (False, True):
                weights = (make.tensor((dims[1],), dtype), make.tensor((dims[1],), dtype)) if affine else (None, None)
                yield Case(name, (make.tensor(dims, dtype), groups, *weights, 1e-5))
    yield Case(name, (make.tensor((3, 4), F32, "transposed"), 2, None, None, 1e-5))
    x = make.tensor((2, 4, 3))
    yield Case(name, (x, 3, None, None, 1e-5))
    yield Case(name, (x, 0, None, None, 1e-5))
    yield Case(name, (x, 2, make.tensor((3,)), None, 1e-5))
    yield Case(name, (x, 2, None, make.tensor((4, 1)), 1e-5))
    yield Case(name, (make.tensor((4,)), 2, None, None, 1e-5))


def mask_of(make: Maker, dims: tuple[int, ...]) -> Tensor:
    """A bool mask that hides some, but in no row everything."""
    t = make.tensor(dims, BOOL)
    data = [x or i % dims[-1] == 0 for i, x in enumerate(t.data)]
    return Tensor(tuple(data), dims, BOOL)


def attention(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for q, k in (
            ((2, 3), (4, 3)),
            ((1, 4, 2), (1, 4, 2)),
            ((2, 3, 4), (2, 5, 4)),
            ((2, 2, 3, 4), (2, 2, 5, 4)),
            ((2, 1, 3, 4), (2, 1, 3, 4)),
        ):
            v = (*k[:-1], 5)
            tensors = (make.tensor(q, dtype), make.tensor(k, dtype), make.tensor(v, dtype))
            scores = (*q[:-1], k[-2])
            for mask in (None, mask_of(make, scores), mask_of(make, scores[-2:]), make.tensor(scores, dtype)):
                yield Case(name, (*tensors, mask, 0.0, False, None, False))
            yield Case(name, (*tensors, None, 0.0, True, None, False))
            yield Case(name, (*tensors, None, 0.0, False, 0.5, False))
    blind = Tensor((False, False, True, True), (2, 2), BOOL)
    square = [make.tensor((2, 2)) for _ in range(3)]
    yield Case(name, (*square, blind, 0.0, False, None, False))
    yield Case(
        name,
        (make.tensor((1, 4, 3, 2)), make.tensor((1, 2, 3, 2)), make.tensor((1, 2, 3, 2)), None, 0.0, False, None, True),
    )
    yield Case(
        name,
        (
            make.tensor((2, 3, 4), F32, "transposed"),
            make.tensor((2, 3, 4)),
            make.tensor((2, 3, 4), F32, "sliced"),
            None,
            0.0,
            False,
            None,
            False,
        ),
    )
    yield Case(name, (*square, blind, 0.0, True, None, False))
    yield Case(name, (*square, make.tensor((2, 2), I64), 0.0, False, None, False))
    yield Case(name, (*square[:2], make.tensor((2, 2), F64), None, 0.0, False, None, False))
    yield Case(name, (make.tensor((2,)), *square[:2], None, 0.0, False, None, False))


GATES = {"lstm": 4, "gru": 3, "rnn_tanh": 1, "rnn_relu": 1}


def weights(make: Maker, gates: int, given: int, width: int, dtype: int, biases: bool) -> list[Tensor]:
    """The parameters of one layer in one direction."""
    rows = gates * width
    made = [make.tensor((rows, given), dtype), make.tensor((rows, width), dtype)]
    return made + [make.tensor((rows,), dtype) for _ in range(2)] if biases else made


def recurrent(name: str) -> Iterator[Case]:
    make = Maker(name, -1.0, 1.0)
    gates = GATES[name]
    for dtype in (F32, F64):
        for layers in (1, 2):
            for both in (False, True):
                for biases in (False, True):
                    for first in (False, True):
                        directions = 2 if both else 1
                        params: list[Tensor] = []
                        for layer in range(layers):
                            for _ in range(directions):
                                params += weights(make, gates, 3 if layer == 0 else 2 * directions, 2, dtype, biases)
                        x = make.tensor((2, 4, 3) if first else (4, 2, 3), dtype)
                        states = [make.tensor((layers * directions, 2, 2), dtype) for _ in range(2)]
                        hx: Any = states if name == "lstm" else states[0]
                        yield Case(name, (x, hx, params, biases, layers, 0.0, False, both, first))
    params = weights(make, gates, 3, 2, F32, True)
    states = [make.tensor((1, 2, 2)) for _ in range(2)]
    hx = states if name == "lstm" else states[0]
    yield Case(name, (make.tensor((1, 2, 3)), hx, params, True, 1, 0.5, False, False, False))
    yield Case(name, (make.tensor((4, 2, 3), F32, "transposed"), hx, params, True, 1, 0.0, False, False, False))
    yield Case(name, (make.tensor((4, 2, 4)), hx, params, True, 1, 0.0, False, False, False))
    for x in ((0, 2, 3), (4, 2), (4, 3, 3), (4,), (4, 2, 3, 1)):
        yield Case(name, (make.tensor(x), hx, params, True, 1, 0.0, False, False, False))
    none = [make.tensor((1, 0, 2)) for _ in range(2)]
    yield Case(
        name, (make.tensor((4, 0, 3)), none if name == "lstm" else none[0], params, True, 1, 0.0, False, False, False)
    )
    for number, both in ((0, False), (2, False), (1, True)):
        yield Case(name, (make.tensor((4, 2, 3)), hx, params, True, number, 0.0, False, both, False))
    for given in (params[:3], [*params, params[0]], [*params[1:], params[0]]):
        yield Case(name, (make.tensor((4, 2, 3)), hx, given, True, 1, 0.0, False, False, False))
    for dtype in (F64, I64):
        other = weights(make, gates, 3, 2, dtype, True)
        yield Case(name, (make.tensor((4, 2, 3)), hx, other, True, 1, 0.0, False, False, False))
        yield Case(name, (make.tensor((4, 2, 3), dtype), hx, params, True, 1, 0.0, False, False, False))
    for first in (False, True):
        flat = [make.tensor((1, 2)) for _ in range(2)]
        yield Case(
            name, (make.tensor((3, 3)), flat if name == "lstm" else flat[0], params, True, 1, 0.0, False, False, first)
        )
    if name == "lstm":
        yield from states_of_lstm(name, make)


def states_of_lstm(name: str, make: Maker) -> Iterator[Case]:
    """Layers whose outputs are projected, and states that don't fit."""
    for dtype in (F32, F64):
        for layers, both, biases in ((1, False, True), (2, False, False), (2, True, True)):
            directions = 2 if both else 1
            params: list[Tensor] = []
            for layer in range(layers):
                for _ in range(directions):
                    given = 3 if layer == 0 else 2 * directions
                    own = weights(make, 4, given, 4, dtype, biases)
                    own[1] = make.tensor((16, 2), dtype)
                    params += [*own, make.tensor((2, 4), dtype)]
            hx = [make.tensor((layers * directions, 2, width), dtype) for width in (2, 4)]
            for first in (False, True):
                x = make.tensor((2, 3, 3) if first else (3, 2, 3), dtype)
                yield Case(name, (x, hx, params, biases, layers, 0.0, False, both, first))
            yield Case(name, (make.tensor((3, 2, 3), dtype), hx, params[:-1], biases, layers, 0.0, False, both, False))
    params = weights(make, 4, 3, 2, F32, True)
    right, other = make.tensor((1, 2, 2)), make.tensor((1, 2, 2), F64)
    for hx in ([right], [right, right, right], [], [right, make.tensor((1, 3, 2))], [right, other], [other, right]):
        yield Case(name, (make.tensor((4, 2, 3)), hx, params, True, 1, 0.0, False, False, False))


def cell(name: str) -> Iterator[Case]:
    make = Maker(name, -1.0, 1.0)
    gates = GATES[name.removesuffix("_cell")]
    for dtype in (F32, F64):
        for samples, given, width in ((2, 3, 4), (1, 1, 1), (5, 2, 3), (3, 4, 2)):
            for biases in (False, True):
                for layout in ("plain", "transposed"):
                    states = [make.tensor((samples, width), dtype) for _ in range(2)]
                    hx: Any = states if name == "lstm_cell" else states[0]
                    params = weights(make, gates, given, width, dtype, biases)
                    yield Case(
                        name,
                        (make.tensor((samples, given), dtype, layout), hx, *params, *([] if biases else [None, None])),
                    )
    states = [make.tensor((2, 3)) for _ in range(2)]
    hx = states if name == "lstm_cell" else states[0]
    params = weights(make, gates, 4, 3, F32, True)
    yield Case(name, (make.tensor((2, 5)), hx, *params))
    wide = [make.tensor((2, 2)) for _ in range(2)]
    yield Case(name, (make.tensor((2, 4)), wide if name == "lstm_cell" else wide[0], *params))


FAMILIES: dict[str, Any] = {
    "batch_norm": batch_norm,
    "instance_norm": instance_norm,
    **dict.fromkeys(("layer_norm", "rms_norm"), layer_norm),
    "group_norm": group_norm,
    "scaled_dot_product_attention": attention,
    **dict.fromkeys(GATES, recurrent),
    **{f"{name}_cell": cell for name in GATES},
}
