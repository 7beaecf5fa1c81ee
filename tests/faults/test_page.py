"""The page on reliability holds what was recorded, and every fault is tried by tests that there are."""

from __future__ import annotations

import re

import pytest

from faults.listed import FAULTS
from faults.table import BEGIN, END, PAGE, TESTS, kept, table

NAMES = sorted({name for fault in FAULTS for name in fault.tests})


@pytest.mark.parametrize("name", NAMES)
def test_the_tests_are_there(name: str):
    path, _, function = name.partition("::")
    text = (TESTS / path).read_text(encoding="utf-8")
    assert re.search(rf"^ *def {function or 'test_'}", text, re.MULTILINE)


def test_the_page_has_the_record():
    text = PAGE.read_text(encoding="utf-8")
    assert text.partition(BEGIN)[2].partition(END)[0].strip() == table(kept()).strip()
