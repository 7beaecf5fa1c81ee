"""Each operator of the spec gives PyTorch's result, on PyTorch through the C library and in pure Simple."""

from __future__ import annotations

import pytest

from operators.canonical import canonical
from operators.cases import FAMILIES, cases_of
from operators.compare import difference, numbers
from operators.model import Failure
from operators.oracle import OPERATORS, answer

BACKENDS = ("pure", "torch")


def test_every_operator_has_cases() -> None:
    assert set(FAMILIES) == set(OPERATORS)


@pytest.mark.parametrize("operator", sorted(FAMILIES))
@pytest.mark.parametrize("backend", BACKENDS)
def test_operator(backends, backend: str, operator: str) -> None:
    """Values, shapes and dtypes are PyTorch's, and where PyTorch fails this fails."""
    cases = cases_of(operator)
    wrong = []
    for case, got in zip(cases, backends[backend].run(cases), strict=True):
        found = difference(canonical(operator, got), canonical(operator, answer(case)))
        if found:
            wrong.append(f"{case}: {found}")
    assert not wrong, f"{len(wrong)} of {len(cases)} cases\n" + "\n".join(wrong[:20])


@pytest.mark.parametrize("operator", sorted(FAMILIES))
def test_errors_agree(backends, operator: str) -> None:
    """Both backends say the same kind of error, and name the same sizes."""
    cases = cases_of(operator)
    wrong = []
    for case, pure, torch in zip(cases, backends["pure"].run(cases), backends["torch"].run(cases), strict=True):
        if not isinstance(pure, Failure) or not isinstance(torch, Failure):
            continue
        # of devices that aren't there each backend says what it has
        same_sizes = torch.kind == "device" or numbers(pure.message) == numbers(torch.message)
        if pure.kind != torch.kind or not same_sizes:
            wrong.append(f"{case}:\n  pure  {pure.kind}: {pure.message}\n  torch {torch.kind}: {torch.message}")
    assert not wrong, f"{len(wrong)} of {len(cases)} cases\n" + "\n".join(wrong[:20])
