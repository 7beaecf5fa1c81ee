"""Each operator of the spec gives PyTorch's result, on PyTorch through the C library and in pure Simple.

Where PyTorch fails both backends fail, with the same kind of error; for an operator's own cases they name the same sizes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operators.cases import FAMILIES, cases_of
from operators.checking import problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from operators.conftest import Worker


@pytest.mark.parametrize("operator", sorted(FAMILIES))
def test_operator(backends: Mapping[str, Worker], operator: str) -> None:
    found = problems(operator, backends)
    said = f"{len(found)} problems in {len(cases_of(operator))} cases\n" + "\n".join(found[:20])
    assert not found, said
