"""The memory of buffers."""

from __future__ import annotations

from array import array

import pytest

from simple.runtime.buffers import like, zeros
from simple.runtime.errors import SimpleError

LARGE = 100_000


def test_zeros() -> None:
    assert zeros("f")(3).tolist() == [0.0, 0.0, 0.0]
    with pytest.raises(SimpleError, match="-1 items"):
        zeros("q")(-1)


@pytest.mark.parametrize("typecode", "fdqihbBHIQ")
def test_like_has_the_kind_and_the_length(typecode: str) -> None:
    for length in (0, 3, LARGE):
        made = like(array(typecode), length)
        assert (made.typecode, len(made)) == (typecode, length)


def test_large_memory_is_used_again_only_when_nobody_holds_it() -> None:
    model = array("d")
    first, second = like(model, LARGE), like(model, LARGE)
    assert first is not second
    view = memoryview(first)
    place = id(first)
    del first
    assert id(like(model, LARGE)) != place
    del view
    assert id(like(model, LARGE)) == place
    assert len({id(b) for b in [like(model, LARGE) for _ in range(20)]} | {id(second)}) == 21
