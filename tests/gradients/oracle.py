"""PyTorch's gradients of a case."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import torch

from gradients.model import Gradients, weight
from operators.model import C128, F64, Tensor, changed
from operators.oracle import DTYPES, OPERATORS, _aten, _native, laid_out

if TYPE_CHECKING:
    from operators.model import Case


def answer(case: Case) -> Gradients | None:
    """The gradients; None where the operator fails or has none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        leaves: list[torch.Tensor] = []
        arguments = [_build(value, leaves, in_place=case.operator.endswith("_")) for value in case.arguments]
        operator = OPERATORS[case.operator]
        try:
            apply = _native if operator.schema.namespace == "native" else _aten
            result = changed(case.operator, arguments, apply(operator, arguments))
        except (RuntimeError, IndexError, ValueError, TypeError, NotImplementedError):
            return None
        outs = [t for t in _tensors(result) if t.requires_grad]
        if not outs:
            return None
        total = _weighted(outs)
        try:
            first = torch.autograd.grad(total, leaves, create_graph=True, allow_unused=True)
        except (RuntimeError, NotImplementedError):
            return None
        return Gradients(float(total), list(map(_elements, first)), _second(first, leaves))


def _second(first: tuple[torch.Tensor | None, ...], leaves: list[torch.Tensor]) -> list[list[float] | None] | None:
    noted = [g for g in first if g is not None and g.requires_grad]
    if not noted:
        return None
    try:
        return list(map(_elements, torch.autograd.grad(_weighted(noted), leaves, allow_unused=True)))
    except (RuntimeError, NotImplementedError):
        return None


def _weighted(tensors: list[torch.Tensor]) -> torch.Tensor:
    total = torch.zeros((), dtype=torch.float64)
    for k, given in enumerate(tensors):
        t = torch.view_as_real(given.resolve_conj()) if given.is_complex() else given
        weights = torch.tensor([weight(i, k) for i in range(t.numel())], dtype=torch.float64).reshape(t.shape)
        total = total + (t * weights).sum()
    return total


def _tensors(value: Any) -> list[torch.Tensor]:
    if isinstance(value, torch.Tensor):
        return [value]
    return [t for item in value for t in _tensors(item)] if isinstance(value, list | tuple) else []


def _elements(t: torch.Tensor | None) -> list[float] | None:
    # the sum makes memory for a tensor that PyTorch knows to be zero
    return None if t is None else (t + torch.zeros(t.shape, dtype=t.dtype)).reshape(-1).tolist()


def _build(value: Any, leaves: list[torch.Tensor], *, in_place: bool) -> Any:
    match value:
        case Tensor():
            made = torch.tensor(value.data, dtype=DTYPES[value.dtype]).reshape(value.base_dims)
            if value.dtype == C128:
                leaves.append(torch.view_as_real(made).clone().requires_grad_())
                made = torch.view_as_complex(leaves[-1] * 1 if in_place else leaves[-1])
            elif value.dtype == F64:
                leaves.append(made.requires_grad_())
                made = made * 1 if in_place else made
            return laid_out(made, value)
        case list() | tuple():
            return [_build(item, leaves, in_place=in_place) for item in value]
        case _:
            return value
