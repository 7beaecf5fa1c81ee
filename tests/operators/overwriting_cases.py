"""Cases of operations that write over their operand or into a given tensor, of lists of tensors, and of optimizers' steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, NUMBERS, Maker, special
from operators.elementwise_cases import in_place_scalar, unary
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMITS: tuple[tuple[Any, Any], ...] = ((-1, 1), (0.5, 2), (None, 1), (-0.5, None), (2, -2), (None, None))
UNARY = [
    "tensor_neg_", "tensor_abs_", "tensor_exp_", "tensor_log_", "tensor_sqrt_", "tensor_reciprocal_", "tensor_floor_",
    "tensor_ceil_", "tensor_round_", "relu_", "sigmoid_", "tanh_",
]  # fmt: skip


def written(name: str) -> Iterator[Case]:
    """Functions in place; an expanded tensor can't be written to."""
    for case in unary(name):
        if case.arguments[0].layout != "expanded":
            yield case


def number(name: str) -> Iterator[Case]:
    for case in in_place_scalar(name):
        if case.arguments[0].layout != "expanded":
            yield case
    for number in (0.5, 2, -1, 0):
        yield Case(name, (special(), number))


def clamp(name: str) -> Iterator[Case]:
    make = Maker(name)
    for limits in LIMITS:
        for dtype in ALL:
            yield Case(name, (make.tensor((2, 3), dtype), *limits))
            yield Case(name, (make.tensor((3, 2), dtype, "transposed"), *limits))


def three(name: str) -> Iterator[Case]:
    make = Maker(name, 0.5, 3.0)
    for value in (1, -2, 0.5):
        for dims, one, two in (((2, 3), (2, 3), (2, 3)), ((2, 3), (3,), (2, 1)), ((), (), ()), ((0,), (1,), (0,))):
            for dtype in ALL:
                yield Case(name, (make.tensor(dims, dtype), make.tensor(one, dtype), make.tensor(two, dtype), value))
        yield Case(name, (make.tensor((3, 4), F32, "transposed"), make.tensor((3, 4)), make.tensor((4,)), value))
    for dims, one, two in (((3,), (2, 3), (3,)), ((3,), (4,), (3,)), ((), (1,), ())):
        yield Case(name, (make.tensor(dims), make.tensor(one), make.tensor(two), 1))
    yield Case(name, (make.tensor((2,), I64), make.tensor((2,)), make.tensor((2,)), 1))
    yield Case(name, (make.tensor((2,), F64), make.tensor((2,)), make.tensor((2,)), 1))


def lerp(name: str) -> Iterator[Case]:
    make = Maker(name)
    for weight in (0.25, 0.75, 2, -1):
        for a, b in (((2, 3), (2, 3)), ((2, 3), (3,)), ((), ()), ((0,), (1,)), ((3,), (2, 3))):
            for dtype in (F32, F64):
                yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), weight))
        yield Case(name, (make.tensor((3, 4), F32, "sliced"), make.tensor((3, 4), F32, "transposed"), weight))
    yield Case(name, (make.tensor((2,)), make.tensor((2,), F64), 0.5))
    yield Case(name, (make.tensor((2,), I64), make.tensor((2,), I64), 0.5))


def into(name: str) -> Iterator[Case]:
    """A result into a tensor that is given; the sizes of its operands are followed by those of that tensor."""
    make = Maker(name)
    more: tuple[Any, ...] = (2,) if name == "tensor_add_out" else ()
    matrices = name == "tensor_matmul_out"
    shapes = (
        (((2, 3), (3, 4), (2, 4)), ((3,), (3,), ()), ((2, 3), (3,), (2,)), ((2, 3), (3, 4), (0,)), ((2, 3), (2, 3), (2, 3)))
        if matrices
        else (((2, 3), (3,), (2, 3)), ((), (), ()), ((2, 1), (1, 4), (0,)), ((0,), (1,), (0,)), ((2,), (3,), (3,)))
    )  # fmt: skip
    for dtypes in ((F32, F32, F32), (F64, F64, F64), (I64, I64, I64), (F32, F32, F64), (F32, F32, I64)):
        for a, b, out in shapes:
            tensors = [make.tensor(dims, dtype) for dims, dtype in zip((a, b, out), dtypes, strict=True)]
            yield Case(name, (*tensors[:2], *more, tensors[2]))


def cat_into(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, dim, out in (
            ((2, 3), 0, (4, 3)),
            ((2, 3), -1, (2, 6)),
            ((0,), 0, (0,)),
            ((2, 3), 1, (0,)),
            ((2,), 1, (4,)),
        ):
            for target in (dtype, F64):
                yield Case(name, ([make.tensor(dims, dtype), make.tensor(dims, dtype)], dim, make.tensor(out, target)))


def sum_into(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, over, keepdim, out in (
            ((2, 3), [0], False, (3,)), ((2, 3), [1], True, (2, 1)), ((2, 3), None, False, ()), ((), [0], False, ()),
            ((2, 0), [1], False, (0,)), ((2, 3), [2], False, (3,)),
        ):  # fmt: skip
            for target in (F32, F64):
                yield Case(name, (make.tensor(dims, dtype), over, keepdim, None, make.tensor(out, target)))
    yield Case(name, (make.tensor((2, 3)), [0], False, F64, make.tensor((3,))))
    yield Case(name, (make.tensor((2, 3)), [0], False, F32, make.tensor((3,))))


def lists(make: Maker, number: int, dtype: int, low: int = 0) -> list[list[Tensor]]:
    """Lists of tensors that fit one another."""
    shapes: list[tuple[int, ...]] = [(2, 3), (), (4,), (0,), (1, 2)]
    return [[make.tensor(dims, dtype) for dims in shapes[low:]] for _ in range(number)]


def each(name: str, number: int, *tails: tuple[Any, ...]) -> Iterator[Case]:
    """Operations on `number` lists of tensors."""
    make = Maker(name, 0.5, 3.0)
    for tail in tails:
        for dtype in (F32, F64, I64, BOOL):
            for low in range(3):
                yield Case(name, (*lists(make, number, dtype, low), *tail))
        transposed = [[make.tensor((3, 4), F32, "transposed"), make.tensor((5,), F32, "sliced")] for _ in range(number)]
        yield Case(name, (*transposed, *tail))
        yield Case(name, (*([] for _ in range(number)), *tail))
        if number > 1:
            yield Case(name, (*lists(make, number - 1, F32), [make.tensor((2, 3))], *tail))


def multiplied(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64, I64):
        for factor in (
            make.tensor((), dtype),
            make.tensor((), F32),
            make.tensor((1,), dtype),
            make.tensor((2,), dtype),
        ):
            yield Case(name, (lists(make, 1, dtype)[0], factor))
            yield Case(name, (lists(make, 1, dtype, 3)[0], factor))


def norms(name: str) -> Iterator[Case]:
    for p in (2, 1, float("inf")):
        yield from each(name, 1, (p, None))
    yield from (Case(name, (*lists(Maker(name), 1, F32), 2, F64)) for _ in range(2))


def adam(name: str) -> Iterator[Case]:
    make = Maker(name, 0.1, 2.0)
    for dtype in (F32, F64):
        for amsgrad in (False, True):
            for maximize in (False, True):
                for decay in (0.0, 0.1):
                    for step in (1.0, 7.0):
                        params, grads, averages, squares, largest = lists(make, 5, dtype)
                        steps = [Tensor((step,), (), F32) for _ in params]
                        yield Case(name, (params, grads, averages, squares, largest if amsgrad else [], steps,
                                          0.01, 0.9, 0.99, decay, 1e-8, amsgrad, maximize, None, None))  # fmt: skip
    params, grads, averages, squares, largest = lists(make, 5, F32)
    steps = [Tensor((2.0,), (), F32) for _ in params]
    for scale, found in ((2.0, 0.0), (4.0, 1.0)):
        yield Case(name, (params, grads, averages, squares, [], steps, 0.01, 0.9, 0.99, 0.0, 1e-8, False, False,
                          Tensor((scale,), (), F32), Tensor((found,), (), F32)))  # fmt: skip
    settings = (0.01, 0.9, 0.99, 0.1, 1e-8)
    step = [Tensor((3.0,), (), F32)]
    for dtype in (F32, F64):
        turned = [[make.tensor((3, 4), dtype, "transposed")] for _ in range(5)]
        yield Case(name, (*turned, step, *settings, True, False, None, None))
    for own in unfitting(make, 5):
        yield Case(name, (*own, step, *settings, True, False, None, None))
    yield Case(name, (*lists(make, 5, F32, 4), step, *settings, False, False, None, None))
    yield Case(name, (*lists(make, 5, F32, 4), step * 2, *settings, True, False, None, None))


def unfitting(make: Maker, number: int) -> Iterator[list[list[Tensor]]]:
    """Lists of one tensor each that a fused step refuses: integers, another dtype in a list but the first, and one too many."""
    yield lists(make, number, I64, 4)
    for index in range(1, number):
        other, more = lists(make, number, F32, 4), lists(make, number, F32, 4)
        other[index] = lists(make, 1, F64, 4)[0]
        more[index] = more[index] * 2
        yield from (other, more)


def sgd(name: str) -> Iterator[Case]:
    make = Maker(name, 0.1, 2.0)
    for dtype in (F32, F64):
        for momentum, dampening, nesterov in (
            (0.0, 0.0, False),
            (0.9, 0.0, False),
            (0.9, 0.1, False),
            (0.8, 0.0, True),
        ):
            for first in (False, True):
                for decay, maximize in ((0.0, False), (0.1, True)):
                    params, grads, buffers = lists(make, 3, dtype)
                    yield Case(name, (params, grads, buffers if momentum else [], decay, momentum, 0.01, dampening, nesterov,
                                      maximize, first, None, None))  # fmt: skip
    for dtype in (F32, F64):
        turned = [[make.tensor((3, 4), dtype, "transposed")] for _ in range(3)]
        yield Case(name, (*turned, 0.1, 0.9, 0.01, 0.0, True, False, False, None, None))
    for own in unfitting(make, 3):
        yield Case(name, (*own, 0.1, 0.9, 0.01, 0.0, True, False, False, None, None))
    yield Case(name, (*lists(make, 3, F32, 4), 0.1, 0.0, 0.01, 0.0, True, False, False, None, None))


FAMILIES: dict[str, Any] = {
    **dict.fromkeys(UNARY, written),
    **dict.fromkeys(("tensor_sub_scalar_", "tensor_div_scalar_", "tensor_pow_scalar_"), number),
    "tensor_clamp_": clamp,
    **dict.fromkeys(("tensor_addcmul_", "tensor_addcdiv_"), three),
    "tensor_lerp_scalar_": lerp,
    **dict.fromkeys(("tensor_add_out", "tensor_mul_out", "tensor_matmul_out"), into),
    "cat_out": cat_into,
    "tensor_sum_out": sum_into,
    **dict.fromkeys(("foreach_add_", "foreach_sub_"), lambda name: each(name, 2, (1,), (-2,), (0.5,))),
    **dict.fromkeys(("foreach_mul_", "foreach_div_", "foreach_copy_"), lambda name: each(name, 2, (), ())),
    **dict.fromkeys(
        ("foreach_add_scalar_", "foreach_mul_scalar_", "foreach_div_scalar_"),
        lambda name: each(name, 1, *((n,) for n in NUMBERS)),
    ),
    "foreach_mul_tensor_": multiplied,
    **dict.fromkeys(("foreach_addcmul_", "foreach_addcdiv_"), lambda name: each(name, 3, (1,), (-2.5,))),
    "foreach_lerp_": lambda name: each(name, 2, (0.25,), (2,)),
    **dict.fromkeys(("foreach_sqrt", "foreach_sqrt_", "foreach_zero_"), lambda name: each(name, 1, (), ())),
    "foreach_norm": norms,
    **dict.fromkeys(("fused_adam_", "fused_adamw_"), adam),
    "fused_sgd_": sgd,
}
