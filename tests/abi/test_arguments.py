"""Arguments are checked before PyTorch sees them. Driven by the plan: every parameter of every function.

A function is called with valid arguments but for one, in every way that its convention can be wrong.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator
from typing import Any

import pytest
from native_build import NONE, TORCH, Client

from sffi.generate import load_library
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Origin, Parameter

FUNCTIONS = [
    function
    for function in load_library(TORCH).functions
    # A package takes half a minute to be made: tests/library/test_compiled_modules.py has one.
    if function.origin is Origin.OPERATOR and function.name != "aoti_run"
]
MODULE = TORCH.parents[3] / "examples" / "data" / "silero" / "silero_vad.jit"
FLOAT_HALF = struct.unpack("q", struct.pack("d", 0.5))[0]
LISTS = (
    Convention.HANDLES,
    Convention.OPTIONAL_HANDLES,
    Convention.INTEGERS,
    Convention.OPTIONAL_INTEGERS,
    Convention.FLOATS,
    Convention.OPTIONAL_FLOATS,
    Convention.BYTES,
)
GARBAGE = (-(1 << 62), -2, 12, 13, 14, 16, 99, 255, 1 << 31, 1 << 40)


def ids(function: Function) -> str:
    return function.name


class Values:
    """Arguments that every check lets pass, though the operator may refuse them; what they need is freed at the end."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.made: list[tuple[str, int]] = []
        self.kept: list[Any] = []

    def own(self, kind: str, handle: int) -> int:
        assert handle != 0, self.client.message
        self.made.append((kind, handle))
        return handle

    def handle(self, parameter: Parameter) -> int:
        assert parameter.handle is not None
        client = self.client
        match parameter.handle.type:
            case "Tensor":
                return self.own("tensor", client.tensor_ones(*client.ints(4, 4)))
            case "Generator":
                return self.own("generator", client.generator_new(-1))
            case "Call":
                return self.own("call", client.call_begin(b"aten::relu", 10))
            case "Module":
                assert MODULE.exists(), "fetch it by `python examples/data/fetch.py silero`"
                path = str(MODULE).encode()
                return self.own("module", client.jit_load(path, len(path), 1, NONE))
            case "Backward":
                leaf = self.own("tensor", client.tensor_ones(*client.ints(1)))
                client.tensor_set_requires_grad(leaf, 1)
                outputs, inputs, gradients = client.ints(leaf), client.ints(leaf), client.ints(0)
                return self.own("backward", client.backward_begin(*outputs, *gradients, *inputs, 0, 0, 0, 0))
            case "Stream" if client.cuda_available():
                return self.own("stream", client.stream_new(0, 0))
            case "Event" if client.cuda_available():
                return self.own("event", client.event_new(0, 1))
        pytest.skip("streams and events need a CUDA device")

    def of(self, parameter: Parameter) -> tuple[Any, ...]:
        match parameter.convention:
            case Convention.HANDLE:
                return (self.handle(parameter),)
            case Convention.OPTIONAL_HANDLE:
                return (0,)
            case Convention.HANDLES | Convention.OPTIONAL_HANDLES:
                return self.client.ints(self.handle(parameter), self.handle(parameter))
            case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
                return (1, 1)
            case Convention.DTYPE:
                return (7,)
            case Convention.DEVICE | Convention.OPTIONAL_DTYPE:
                return (-1,)
            case Convention.OPTIONAL_INTEGER | Convention.OPTIONAL_DEVICE:
                return (NONE,)
            case Convention.OPTIONAL_FLOAT:
                return (0.5, 1)
            case Convention.INTEGERS if parameter.role in ("sizes", "extents"):
                return self.client.ints(2, 2)
            case Convention.INTEGERS:
                return self.client.ints(1, 0)
            case Convention.OPTIONAL_INTEGERS:
                return self.client.ints(1)
            case Convention.FLOATS | Convention.OPTIONAL_FLOATS:
                return self.client.floats(1, 2, 3, 4)
            case Convention.BYTES:
                return self.client.bytes(*range(32))
            case Convention.TEXT | Convention.OPTIONAL_TEXT:
                return (b"text", 4)
            case _:
                return (1,)

    def outputs(self, function: Function) -> tuple[Any, ...]:
        match function.result.outcome:
            case Outcome.INTEGER | Outcome.FLOAT | Outcome.BOOLEAN:
                return (ctypes.byref(ctypes.c_int64()),)
            case _ if len(function.result.out_parameters) == 2:
                self.kept.append((ctypes.c_int64 * 64)())
                return (self.kept[-1], 64)
            case _:
                return ()

    def arguments(self, function: Function) -> list[tuple[Any, ...]]:
        inputs = [self.of(parameter) for parameter in function.parameters]
        outputs = self.outputs(function)
        return [*inputs, outputs] if outputs else inputs

    def free_results(self, function: Function, made: Any) -> None:
        if function.result.handle is None:
            return
        free = getattr(self.client, function.result.handle.free)
        single = function.result.outcome in (Outcome.HANDLE, Outcome.OPTIONAL_HANDLE)
        for handle in [made] if single else self.kept[-1][: max(made, 0)]:
            free(handle)

    def free(self) -> None:
        for kind, handle in self.made:
            getattr(self.client, f"{kind}_free")(handle)


@pytest.fixture
def values(torch: Client) -> Iterator[Values]:
    made = Values(torch)
    yield made
    made.free()
    torch.set_inference_mode(0)
    torch.set_grad_enabled(1)
    torch.set_anomaly_enabled(0, 1)
    torch.set_autocast_enabled(-1, 0)
    torch.set_default_device(-1)
    torch.set_num_threads(1)


def call(client: Client, function: Function, arguments: list[tuple[Any, ...]]) -> Any:
    return getattr(client, function.name)(*(value for part in arguments for value in part))


def refused(client: Client, function: Function, arguments: list[tuple[Any, ...]], code: str) -> None:
    made = call(client, function, arguments)
    assert client.code == code, f"{function.symbol}{arguments}: {client.code} {client.message}"
    assert client.message
    match function.result.failure:
        case "0" | "-1":
            assert made == int(function.result.failure)
        case "false":
            assert made is False


@pytest.mark.parametrize("function", FUNCTIONS, ids=ids)
def test_plain_arguments_give_a_value_or_an_error(torch: Client, values: Values, function: Function):
    made = call(torch, function, values.arguments(function))
    assert torch.code == "OK" or torch.message
    if torch.code == "OK":
        values.free_results(function, made)


@pytest.mark.parametrize("function", FUNCTIONS, ids=ids)
def test_every_argument_is_checked(torch: Client, values: Values, function: Function):
    for index, parameter in enumerate(function.parameters):
        for wrong, code in wrong_values(torch, parameter):
            arguments = values.arguments(function)
            arguments[index] = wrong
            refused(torch, function, arguments, code)


def wrong_values(torch: Client, parameter: Parameter) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Values that no function may take for a parameter, and the code that they are refused with."""
    invalid = "INVALID_ARGUMENT"
    convention = parameter.convention
    if convention in (Convention.HANDLE, Convention.OPTIONAL_HANDLE):
        yield from (((handle,), "BAD_HANDLE") for handle in (12345, -1, 1 << 52))
    if convention is Convention.HANDLE:
        yield (0,), "BAD_HANDLE"
    if convention in (Convention.HANDLES, Convention.OPTIONAL_HANDLES):
        yield torch.ints(12345, 12345), "BAD_HANDLE"
    if convention is Convention.HANDLES:
        yield torch.ints(0, 0), "BAD_HANDLE"
    if convention in LISTS:
        several = torch.ints(1, 1)[0]
        yield from (((None, length), invalid) for length in (1, 3, 1 << 62, -2))
        yield from (((several, length), invalid) for length in (-2, -(1 << 40), NONE))
    if convention in LISTS and convention is not Convention.BYTES:
        yield (torch.ints(1, 1)[0], 1 << 61), invalid  # of 8 bytes each, which no memory holds
    if convention in (Convention.INTEGERS, Convention.OPTIONAL_INTEGERS) and parameter.role != "data":
        yield torch.ints(*[1] * 65), invalid
        yield torch.ints(*[0] * 1_000), invalid
    if parameter.role in ("sizes", "extents"):
        for sizes in ([-2], [2, NONE], [1 << 62], [1 << 32, 1 << 32], [0, 1 << 62], [1 << 62, 0], [3] * 40):
            yield torch.ints(*sizes), invalid
    if parameter.role == "sizes":
        yield torch.ints(-1), invalid
    if parameter.role == "size":
        yield from (((number,), invalid) for number in (-1, NONE, 1 << 62))
    if parameter.role and ".." in parameter.role:
        lowest, _, highest = parameter.role.partition("..")
        yield from (((number,), invalid) for number in (int(lowest) - 1, int(highest) + 1, NONE))
    if convention is Convention.OPTIONAL_BOOLEAN:
        yield from (((number,), invalid) for number in (2, -2, 1 << 40, NONE))
    if convention is Convention.OPTIONAL_FLOAT:
        yield from (((0.5, present), invalid) for present in (2, -1, NONE))
    if convention in (Convention.TEXT, Convention.OPTIONAL_TEXT):
        yield from (((None, 1), invalid), ((b"text", -2), invalid), ((b"text", NONE), invalid))
    if convention is Convention.BOOLEAN:
        yield from (((number,), invalid) for number in (2, -1, 1 << 40, NONE))
    if convention in (Convention.DTYPE, Convention.OPTIONAL_DTYPE):
        yield from (((number,), invalid) for number in GARBAGE)
        yield (8,), invalid  # complex32, which isn't part of the ABI
    if convention is Convention.DTYPE:
        yield (-1,), invalid
    if convention in (Convention.DEVICE, Convention.OPTIONAL_DEVICE):
        yield (-4,), invalid
        yield (-3,), "DEVICE"
        yield from (((number,), "DEVICE") for number in (64, 127, 128, 1 << 40))
    if convention in (Convention.SCALAR, Convention.OPTIONAL_SCALAR):
        yield from (((1, kind), invalid) for kind in (-1, 4, 99, NONE))
        yield (7, 3), invalid  # a bool is 0 or 1
    if convention is Convention.SCALAR:
        yield (0, 0), invalid


EMPTY = {Convention.TEXT: b"", Convention.OPTIONAL_TEXT: b""} | dict.fromkeys(LISTS, (ctypes.c_int64 * 1)())


@pytest.mark.parametrize(
    "function", [function for function in FUNCTIONS if any(p.convention in EMPTY for p in function.parameters)], ids=ids
)
def test_a_null_pointer_to_nothing_is_an_empty_list_or_text(torch: Client, values: Values, function: Function):
    for index, parameter in enumerate(function.parameters):
        if parameter.convention not in EMPTY:
            continue
        answers = []
        for pointer in (EMPTY[parameter.convention], None):
            arguments = values.arguments(function)
            arguments[index] = (pointer, 0)
            made = call(torch, function, arguments)
            answers.append((torch.code, torch.message))
            if torch.code == "OK":
                values.free_results(function, made)
        assert answers[0] == answers[1], parameter.name


@pytest.mark.parametrize("function", [function for function in FUNCTIONS if function.result.out_parameters], ids=ids)
def test_places_for_results_are_checked(torch: Client, values: Values, function: Function):
    arguments = values.arguments(function)
    if len(function.result.out_parameters) == 1:
        arguments[-1] = (None,)
        refused(torch, function, arguments, "INVALID_ARGUMENT")
        return
    for wrong in ((None, 1), (None, 1 << 40), (arguments[-1][0], -1), (arguments[-1][0], NONE)):
        arguments[-1] = wrong
        refused(torch, function, arguments, "INVALID_ARGUMENT")
    arguments[-1] = (None, 0)
    assert call(torch, function, arguments) >= 0 or torch.message


def test_scalars_by_kind(torch: Client):
    ones = torch.tensor_ones(*torch.ints(1))
    number = ctypes.c_double()
    for value, kind, expected in ((3, 1, 4.0), (FLOAT_HALF, 2, 1.5), (1, 3, 2.0)):
        made = torch.tensor_add_scalar(ones, value, kind)
        assert torch.tensor_item(made, ctypes.byref(number)) == 1
        assert number.value == expected
        torch.tensor_free(made)
    torch.tensor_free(ones)


def test_data_must_fill_the_sizes(torch: Client):
    assert torch.tensor_from_data(*torch.floats(1, 2, 3), *torch.ints(2, 2)) == 0
    assert (torch.code, torch.message) == ("SHAPE", "data: 3 values don't fill these sizes, which hold 4")


def test_a_short_place_gets_what_fits_and_the_full_length(torch: Client):
    made = torch.tensor_ones(*torch.ints(2, 3, 4))
    out, _ = torch.ints(0, 0, 0)
    assert torch.tensor_shape(made, out, 2) == 3
    assert list(out) == [2, 3, 0]
    numbers, room = torch.floats(*[0] * 10)
    assert torch.tensor_copy_out(made, numbers, room) == 24
    torch.tensor_free(made)


def test_text_is_ended_with_nul(counter: Client):
    text = "größer".encode()
    label = counter.label_new(text, len(text))
    for room, expected in ((0, b"####"), (1, b"\0###"), (4, text[:3] + b"\0"), (20, text + b"\0")):
        out = ctypes.create_string_buffer(b"#" * max(room, 4), max(room, 4))
        assert counter.label_text(label, out, room) == len(text)
        assert out.raw[: len(expected)] == expected
    counter.label_free(label)


def test_optional_values(counter: Client):
    label = counter.label_new(b"name", 4)
    number = ctypes.c_double()
    for arguments, expected in (((label, 2.5, 1), 10.0), ((label, 2.5, 0), 4.0), ((0, 1.0, 1), -1.0)):
        assert counter.label_length(*arguments, ctypes.byref(number)) == 1
        assert number.value == expected
    assert counter.label_length(label, 1.0, 2, ctypes.byref(number)) == 0
    assert counter.code == "INVALID_ARGUMENT"
    counter.label_free(label)
