"""The pure backend's gradients of a case, in this process."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from typing import Any

from gradients.model import Gradients, direction, weight
from operators.model import C128, F64, I64, Case, Tensor, changed
from simple.driver.program import Program

STEP = 1e-6


@cache
def _program() -> Program:
    """The program whose modules serve. The methods of `lib.torch` stand on the tensors, as they do where programs run."""
    program = Program(".")
    before = os.environ.get("SIMPLE_TORCH_BACKEND")
    os.environ["SIMPLE_TORCH_BACKEND"] = "pure"
    try:
        program.load(program.module("lib.torch"))
    finally:
        if before is None:
            del os.environ["SIMPLE_TORCH_BACKEND"]
        else:
            os.environ["SIMPLE_TORCH_BACKEND"] = before
    return program


@cache
def operator(name: str) -> Any:
    """A function of the pure backend, by its name in the spec."""
    loaded = _program().load(_program().module("lib.torch.pure"))
    return loaded.export(f"rt_torch_{name}")


def call(name: str, *arguments: Any) -> Any:
    """Calls an operator."""
    return operator(name)(*arguments)


def leaf(data: list[float], sizes: list[int]) -> Any:
    """A tensor of f64 that gradients flow to."""
    made = call("from_data", data, sizes, F64, None)
    call("tensor_set_requires_grad", made, True)
    return made


def gradients(outs: list[Any], inputs: list[Any], *, create: bool = False) -> list[Any]:
    """The gradients of the sum of results with respect to inputs."""
    return list(call("gradients", outs, inputs, [], create, create, True))


def requires_grad(t: Any) -> bool:
    """Whether gradients flow to a tensor."""
    return bool(call("tensor_requires_grad", t))


def elements(t: Any) -> list[float] | None:
    """The elements of a tensor."""
    return None if t is None else list(call("tensor_copy_out", t))


def answer(case: Case, *, second: bool) -> Gradients:
    """The gradients of a case."""
    leaves: list[Any] = []
    outs = [t for t in _results(case, leaves) if requires_grad(t)]
    assert outs, "no result requires a gradient"
    total = _weighted(outs)
    first = gradients([total], leaves, create=second)
    noted = [g for g in first if g is not None and requires_grad(g)]
    again = gradients([_weighted(noted)], leaves) if second and noted else None
    return Gradients(
        call("tensor_item", total),
        list(map(elements, first)),
        list(map(elements, again)) if again is not None else None,
    )


def slope(case: Case, positions: list[int]) -> float:
    """How fast the weighted sum of the results changes as the leaves move, by a central difference.

    `positions` are the results that count.
    """
    values = [_value_at(case, sign * STEP, positions) for sign in (1, -1)]
    return (values[0] - values[1]) / (2 * STEP)


def differentiable(case: Case) -> list[int]:
    """Which results require a gradient."""
    return [k for k, t in enumerate(_results(case, [])) if requires_grad(t)]


def _value_at(case: Case, step: float, positions: list[int]) -> float:
    leaves: list[Any] = []
    outs = _results(_moved(case, step), leaves)
    return float(call("tensor_item", _weighted([outs[k] for k in positions])))


def _moved(case: Case, step: float) -> Case:
    count = [0]

    def change(value: Any) -> Any:
        match value:
            case Tensor(dtype=dtype) if dtype == F64:
                k = count[0]
                count[0] += 1
                return replace(value, data=tuple(x + step * direction(i, k) for i, x in enumerate(value.data)))
            case Tensor(dtype=dtype) if dtype == C128:
                k = count[0]
                count[0] += 1
                moves = [complex(direction(2 * i, k), direction(2 * i + 1, k)) for i in range(len(value.data))]
                return replace(value, data=tuple(x + step * move for x, move in zip(value.data, moves, strict=True)))
            case list() | tuple():
                return [change(item) for item in value]
            case _:
                return value

    return Case(case.operator, tuple(change(value) for value in case.arguments))


def _results(case: Case, leaves: list[Any]) -> list[Any]:
    arguments = [_build(value, leaves, in_place=case.operator.endswith("_")) for value in case.arguments]
    return _tensors(changed(case.operator, arguments, call(case.operator, *arguments)))


def _weighted(tensors: list[Any]) -> Any:
    total = call("from_data", [0.0], [], F64, None)
    for k, given in enumerate(tensors):
        t = call("view_as_real", given) if call("tensor_dtype", given) == C128 else given
        n = call("tensor_numel", t)
        weights = call("from_data", [weight(i, k) for i in range(n)], call("tensor_shape", t), F64, None)
        total = call("tensor_add", total, call("tensor_sum", call("tensor_mul", t, weights)))
    return total


def _tensors(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return [t for item in value for t in _tensors(item)]
    return [] if value is None or isinstance(value, int | float | str) else [value]


def _build(value: Any, leaves: list[Any], *, in_place: bool) -> Any:
    match value:
        case Tensor(dtype=dtype) if dtype == F64:
            made = leaf([float(x) for x in value.data], value.base_dims)
            leaves.append(made)
            return _laid_out(call("tensor_mul_scalar", made, 1) if in_place else made, value)
        case Tensor(dtype=dtype) if dtype == C128:
            parts = [part for x in map(complex, value.data) for part in (x.real, x.imag)]
            made = leaf(parts, [*value.base_dims, 2])
            leaves.append(made)
            return _laid_out(call("view_as_complex", call("tensor_mul_scalar", made, 1) if in_place else made), value)
        case Tensor():
            data = [int(x) for x in value.data]
            return _laid_out(call("from_ints", data, value.base_dims, value.dtype or I64, None), value)
        case list() | tuple():
            return [_build(item, leaves, in_place=in_place) for item in value]
        case _:
            return value


def _laid_out(made: Any, t: Tensor) -> Any:
    match t.layout:
        case "transposed":
            return call("tensor_permute", made, list(reversed(range(len(t.dims)))))
        case "sliced":
            return call("tensor_slice", made, -1, 1, None, 2)
        case "expanded":
            return call("tensor_expand", made, list(t.dims))
        case _:
            return made
