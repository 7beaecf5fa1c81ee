"""The same calls with tensors of other dtypes.

The families of cases try f32, f64, i64 and bool. From their cases this takes some, spread evenly, and gives their f32 tensors one
of the halves and their i64 tensors one of the narrow integers: all of a case's tensors, or the first alone, which tries promotion.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from operators.model import BF16, BOOL, F16, F32, F64, I8, I16, I32, I64, U8, Case, Tensor, changed_tensors

if TYPE_CHECKING:
    from collections.abc import Iterator

OTHERS = {F32: (F16, BF16), I64: (I32, I16, I8, U8)}
BITS = {I32: 32, I16: 16, I8: 8, U8: 8}
MOST = 8
"""How many cases of an operator are tried with each dtype in each way."""


STEPWISE = {
    "tensor_prod",
    "tensor_prod_dim",
    "tensor_isclose",
    "tensor_allclose",
    "tensor_logit",
    "fused_adam_",
    "fused_adamw_",
    "batch_norm",
    "instance_norm",
    "scaled_dot_product_attention",
    "lstm",
    "adaptive_avg_pool3d",
}
"""What PyTorch rounds to a half between its steps, so that a result rounded once differs."""

WHOLE = {f"conv{kind}{rank}d{named}" for kind in ("", "_transpose") for rank in (1, 2, 3) for named in ("", "_named")}
"""What PyTorch rounds to a half once or between its steps, as the processor has instructions for that half or hasn't, which decides
some errors too. `retype` gives it whole numbers, which need no rounding.
"""

UNTRIED = {
    "foreach_addcmul_", "binary_cross_entropy_with_logits", "cross_entropy_loss", "huber_loss", "kl_div",
    "multi_margin_loss", "nll_loss", "soft_margin_loss", "tensor_matmul_out",
    "fft_irfft2", "fft_irfftn",
    "view_as_complex", "complex", "polar",
}  # fmt: skip
"""What PyTorch does with such dtypes by conversions that C++ leaves undefined, or by rules of their own: losses, errors of results
that are given, sums of large integers in f32.
"""


def retyped(cases: list[Case]) -> Iterator[Case]:
    """Some of the cases, in the dtypes that they don't try themselves."""
    for own, targets in OTHERS.items():
        having = [case for case in cases if any(t.dtype == own for t in _tensors(case.arguments))]
        mixing = [case for case in having if len(_tensors(case.arguments)) > 1]
        for target in targets:
            if cases[0].operator in (STEPWISE | WHOLE | UNTRIED if target in (F16, BF16) else UNTRIED):
                continue
            yield from (
                replace(case, arguments=_changed(case.arguments, own, target, [999])) for case in _spread(having)
            )
            yield from (replace(case, arguments=_changed(case.arguments, own, target, [1])) for case in _spread(mixing))


def retype(case: Case, dtype: int) -> Case:
    """A case with its tensors that have the dtype of the first in another."""
    own = _tensors(case.arguments)[0].dtype
    if case.operator in WHOLE and dtype in (F16, BF16):
        case = changed_tensors(case, _in_whole_numbers)
    return replace(case, arguments=_changed(case.arguments, own, dtype, [999]))


def _in_whole_numbers(t: Tensor) -> Tensor:
    if t.dtype not in (F32, F64):
        return t
    return replace(t, data=tuple(float(round(x)) if math.isfinite(x) else x for x in t.data))


def _spread(cases: list[Case]) -> list[Case]:
    step = max(1, len(cases) // MOST)
    return cases[::step][: MOST + 1]


def _tensors(value: Any) -> list[Tensor]:
    if isinstance(value, Tensor):
        return [value]
    if isinstance(value, list | tuple):
        return [t for item in value for t in _tensors(item)]
    return []


def _changed(value: Any, own: int, target: int, left: list[int]) -> Any:
    """The arguments with up to `left` of their tensors of one dtype in another."""
    if isinstance(value, Tensor) and value.dtype == own and left[0] > 0:
        left[0] -= 1
        return replace(value, dtype=target, data=tuple(_fitting(x, target) for x in value.data))
    if isinstance(value, list | tuple):
        return type(value)(_changed(item, own, target, left) for item in value)
    return value


def _fitting(x: Any, dtype: int) -> Any:
    """A number as the dtype holds it."""
    if isinstance(x, complex):
        x = x.real
    if dtype == BOOL:
        return bool(x)
    if dtype == I64:
        return max(min(int(x), 2**62), -(2**62)) if math.isfinite(x) else 0
    if dtype not in BITS:
        return x
    bits = BITS[dtype]
    low = (int(x) if math.isfinite(x) else 0) & ((1 << bits) - 1)
    return low - (1 << bits) if dtype != U8 and low >> (bits - 1) else low
