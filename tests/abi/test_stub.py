"""The stub: every symbol is there, and none makes a value up."""

from __future__ import annotations

import ctypes

import pytest
from native_build import TORCH, Client

from sffi.generate import load_library
from sffi.plan.model import Function

DESCRIBE_THEMSELVES = {"available", "abi_version", "has_feature", "last_error_code", "last_error"}
OPERATIONS = [function for function in load_library(TORCH).functions if function.name not in DESCRIBE_THEMSELVES]


@pytest.mark.parametrize("function", OPERATIONS, ids=lambda function: function.name)
def test_every_operation_is_unavailable(stub: Client, function: Function):
    place = ctypes.create_string_buffer(b"#" * 64, 64)
    given = [None if "*" in text else 0 for text in function.c_parameters]
    if function.result.out_parameters:
        given[-len(function.result.out_parameters)] = place
    made = getattr(stub, function.name)(*given)
    assert stub.code == "UNAVAILABLE"
    assert stub.message == "this library is a stub, built without PyTorch; build it with PyTorch installed to use it"
    assert place.raw == b"#" * 64
    expected = {"0": 0, "-1": -1, "false": False, '""': b"", "": None}[function.result.failure]
    assert made == expected


def test_what_it_says_of_itself(stub: Client):
    assert stub.available() is False
    assert stub.code == "UNAVAILABLE"
    assert stub.abi_version() == 1
    assert stub.code == "OK"
    assert stub.has_feature(b"stub") is True
    assert stub.has_feature(b"cuda") is False
    assert stub.has_feature(None) is False
    assert stub.code == "INVALID_ARGUMENT"


def test_the_full_library_is_none(torch: Client):
    assert torch.available() is True
    assert torch.has_feature(b"stub") is False
    assert torch.has_feature(b"no such feature") is False
    assert torch.has_feature(None) is False
    assert torch.code == "INVALID_ARGUMENT"
    assert torch.version().startswith(b"2.")
