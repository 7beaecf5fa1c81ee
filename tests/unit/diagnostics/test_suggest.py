"""Which name somebody meant."""

from __future__ import annotations

import pytest

from simple.diagnostics.suggest import closest, closest_of, edit_distance

NAMES = ["relu", "tensor", "to_list", "matmul", "x", "len", "max_pool", "print"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("tensr", "tensor"),
        ("Tensor", "tensor"),
        ("rleu", "relu"),
        ("tolist", "to_list"),
        ("matmull", "matmul"),
        ("lenn", "len"),
        ("y", None),
        ("xyz", None),
        ("something", None),
        ("maxpool", "max_pool"),
        ("", None),
    ],
)
def test_closest(word: str, expected: str | None) -> None:
    assert closest(word, NAMES) == expected


def test_the_likeliest_come_first() -> None:
    assert closest_of("add_", ["add", "adds", "sub", "aad"]) == ["add", "aad", "adds"]
    assert closest_of("abcdef", ["abcdeg", "abcdeh", "abcdei", "abcdej"], limit=2) == ["abcdeg", "abcdeh"]
    assert closest("same", ["same"]) is None


def test_edit_distance() -> None:
    assert edit_distance("", "abc", 5) == 3
    assert edit_distance("kitten", "sitting", 5) == 3
    assert edit_distance("ab", "ba", 5) == 1
    assert edit_distance("abcdef", "uvwxyz", 2) == 3


def test_long_words_cost_little() -> None:
    assert closest("a" * 1_000_000, ["b" * 1_000_000] * 100) is None
