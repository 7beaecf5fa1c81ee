"""Calls of any operator by its name: values are checked against the schema before PyTorch sees them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from find_refused import refused

if TYPE_CHECKING:
    from native_build import Client


class Calls:
    """Calls operators with Python's values; tensors are `Handle`s."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.held: list[int] = []
        self.ended = ("OK", "")

    def tensor(self, *numbers: float) -> Handle:
        client = self.client
        made = client.tensor_from_data(*client.floats(*numbers), *client.ints(len(numbers)))
        self.held.append(made)
        return Handle(made)

    def give(self, call: int, value: Any) -> None:
        client = self.client
        match value:
            case None:
                client.call_none(call)
            case Handle():
                client.call_tensor(call, int(value))
            case bool():
                client.call_bool(call, int(value))
            case int():
                client.call_int(call, value)
            case float():
                client.call_float(call, value)
            case complex():
                client.call_complex(call, value.real, value.imag)
            case str():
                client.call_text(call, value.encode(), len(value.encode()))
            case list():
                client.call_list(call)
                for each in value:
                    self.give(call, each)
                client.call_list_end(call)

    def call(self, name: str, *values: Any, **named: Any) -> list[Any] | None:
        """The results, of tensors their elements; None where the call fails."""
        client = self.client
        call = client.call_begin(name.encode(), len(name.encode()))
        if call == 0:
            self.ended = (client.code, client.message)
            return None
        try:
            for value in values:
                self.give(call, value)
                if client.code != "OK":
                    return None
            for key, value in named.items():
                client.call_argument(call, key.encode(), len(key))
                if client.code != "OK":
                    return None
                self.give(call, value)
            count = client.call_run(call)
            return None if count < 0 else [self.result(call, index) for index in range(count)]
        finally:
            self.ended = (client.code, client.message)
            client.call_free(call)

    def result(self, call: int, index: int) -> Any:
        client = self.client
        number, integer = ctypes.c_double(), ctypes.c_int64()
        match client.call_result_kind(call, index):
            case 1 | 3:
                assert client.call_result_int(call, index, ctypes.byref(integer)) == 1
                return integer.value
            case 2:
                assert client.call_result_float(call, index, ctypes.byref(number)) == 1
                return number.value
            case 6:
                return self.elements(client.call_result_tensor(call, index))
            case 10:
                out, room = client.ints(*[0] * 16)
                return [self.elements(each) for each in out[: client.call_result_tensors(call, index, out, room)]]
            case 8:
                numbers, room = client.floats(*[0] * 16)
                return list(numbers[: client.call_result_floats(call, index, numbers, room)])
        return None

    def elements(self, handle: int) -> list[float]:
        self.held.append(handle)
        out, room = self.client.floats(*[0] * 64)
        return list(out[: self.client.tensor_copy_out(handle, out, room)])


class Handle(int):
    """A tensor's handle, told from a number."""


@pytest.fixture
def calls(torch: Client) -> Iterator[Calls]:
    made = Calls(torch)
    yield made
    for handle in made.held:
        torch.tensor_free(handle)


def said(client: Client, function: Any, text: str) -> str:
    out = ctypes.create_string_buffer(1 << 20)
    length = function(text.encode(), len(text.encode()), out, len(out))
    assert length >= 0, client.message
    return out.value.decode()


def test_values_and_defaults(calls: Calls):
    x = calls.tensor(1, 2, 3)
    assert calls.call("aten::roll", x, [1], [0]) == [[3, 1, 2]]
    assert calls.call("roll", x, 1) == [[3, 1, 2]]
    assert calls.call("aten::add.Tensor", x, x, alpha=2) == [[3, 6, 9]]
    assert calls.call("aten::clamp", x, None, 2) == [[1, 2, 2]]
    assert calls.call("aten::equal", x, x) == [1]
    assert calls.call("aten::split.Tensor", x, 2) == [[[1, 2], [3]]]
    assert calls.call("aten::sum", x, dtype=7) == [[6]]
    assert calls.call("aten::full", [2], 1.5, device="cpu") == [[1.5, 1.5]]
    assert calls.call("aten::sort", x, descending=True) == [[3, 2, 1], [2, 1, 0]]
    assert calls.call("aten::index.Tensor", x, [calls.tensor(0)]) is None


@pytest.mark.parametrize(
    ("name", "values", "code", "message"),
    [
        ("aten::nothing_of_that_name", [], "INVALID_ARGUMENT", "PyTorch has no operator aten::nothing_of_that_name"),
        ("prim::Print", [], "INVALID_ARGUMENT", "PyTorch has no operator prim::Print"),
        ("aten::where", [], "INVALID_ARGUMENT", None),
        ("aten::relu", [], "INVALID_ARGUMENT", "self: aten::relu needs it"),
        ("aten::relu", [1], "INVALID_ARGUMENT", "self: expected Tensor, but an integer came"),
        ("aten::relu", [None], "INVALID_ARGUMENT", "self: expected Tensor, but none came"),
        ("aten::zeros", [[2, -7]], "INVALID_ARGUMENT", "size: the size -7 of dimension 1 is less than -1"),
        ("aten::zeros", [[2.5]], "INVALID_ARGUMENT", "size: expected SymInt[], but a float came"),
        ("aten::zeros", [[2], 99], "INVALID_ARGUMENT", "dtype: 99 is no dtype"),
        ("aten::zeros", [[2], None, "odd"], "INVALID_ARGUMENT", 'layout: "odd" is none of "strided", "sparse_coo"'),
        ("aten::zeros", [[2], None, None, 7], "DEVICE", "device: there is no CUDA device 7; PyTorch sees 0"),
        ("aten::zeros", [[2], None, None, None, None, 1], "INVALID_ARGUMENT", "aten::zeros takes 5 arguments"),
        ("aten::eye", [True], "INVALID_ARGUMENT", "n: expected SymInt, but a bool came"),
    ],
)
def test_what_doesnt_fit_is_refused(calls: Calls, name: str, values: list[Any], code: str, message: str | None):
    assert calls.call(name, *values) is None
    assert calls.ended[0] == code
    assert message is None or message in calls.ended[1]


def test_schemas_and_search(torch: Client):
    assert (
        said(torch, torch.operator_schema, "roll")
        == "aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor"
    )
    found = said(torch, torch.operators_search, "SCATTER add").split("\n")
    assert "aten::scatter_add" in found
    assert all("scatter" in name and "add" in name for name in found)
    assert len(said(torch, torch.operators_search, "").split("\n")) > 2500


def test_operators_that_crash_are_refused(torch: Client, calls: Calls):
    table = refused()
    assert list(table) == sorted(table)
    offered = set(said(torch, torch.operators_search, "").split("\n"))
    for name, reason in table.items():
        assert said(torch, torch.operator_refusal, name) == reason
        assert calls.call(name) is None
        assert calls.ended == ("UNAVAILABLE", f"{name} can't be called: {reason}")
    assert set(table) <= offered


def test_parts_of_gradients_are_refused(calls: Calls):
    assert calls.call("aten::max_pool2d_with_indices_backward.grad_input") is None
    assert calls.ended[0] == "UNAVAILABLE"
    assert "it is a part of a gradient" in calls.ended[1]
    assert not any("_backward" in name.partition(".")[0] for name in refused())


def test_eigenvalues_of_what_isnt_finite(torch: Client, calls: Calls):
    matrix = torch.full(*torch.ints(3, 3), 0x7FF8000000000000, 2, 6, -(2**63))
    calls.held.append(matrix)
    assert calls.call("aten::linalg_eigvals", Handle(matrix)) is None
    assert "needs finite elements" in calls.ended[1]


def test_gradients_flow_through_calls(torch: Client, calls: Calls):
    x = calls.tensor(1, 2)
    torch.tensor_set_requires_grad(x, 1)
    call = torch.call_begin(b"aten::exp", 9)
    torch.call_tensor(call, x)
    assert torch.call_run(call) == 1
    made = torch.call_result_tensor(call, 0)
    assert torch.tensor_requires_grad(made)
    torch.tensor_free(made)
    torch.call_free(call)
