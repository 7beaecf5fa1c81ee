"""Each operator of the spec gives PyTorch's result, on PyTorch through the C library and in pure Simple.

Where PyTorch fails both backends fail, with the same kind of error; for an operator's own cases they name the same sizes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operators.cases import FAMILIES, cases_of
from operators.checking import problems
from operators.model import tensors
from operators.varied import is_extreme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faults.record import Trials
    from operators.conftest import Worker


@pytest.mark.parametrize("operator", sorted(FAMILIES))
def test_operator(backends: Mapping[str, Worker], trials: Trials, operator: str) -> None:
    found = problems(operator, backends)
    trials.add(sum(any(map(is_extreme, tensors(case.arguments))) for case in cases_of(operator)))
    said = f"{len(found)} problems in {len(cases_of(operator))} cases\n" + "\n".join(found[:20])
    assert not found, said
