"""Numbers that make no sense: sizes that no memory holds, dtypes, enumerations and flags that aren't any. Driven by the plan."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from native_build import HERE, NONE, SOAK, Client, run
from test_arguments import FUNCTIONS, Values, refused

from faults.record import Trials
from sffi.plan.conventions import Convention
from sffi.plan.model import Parameter

EACH = 1_000 if SOAK else 10
SHAPES = 10_000 if SOAK else 500
ENUMERATIONS = (
    Convention.DTYPE,
    Convention.OPTIONAL_DTYPE,
    Convention.BOOLEAN,
    Convention.OPTIONAL_BOOLEAN,
    Convention.SCALAR,
    Convention.OPTIONAL_SCALAR,
    Convention.OPTIONAL_FLOAT,
    Convention.DEVICE,
    Convention.OPTIONAL_DEVICE,
)
DTYPES = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 15}


@pytest.fixture
def values(torch: Client) -> Iterator[Values]:
    made = Values(torch)
    yield made
    made.free()


def is_enumerated(parameter: Parameter) -> bool:
    return parameter.convention in ENUMERATIONS or ".." in (parameter.role or "")


def garbage(parameter: Parameter, pick: random.Random) -> tuple[Any, ...]:
    """A number that means nothing here, as the C arguments that it is in."""
    small = pick.random() < 0.5
    number = pick.randrange(-300, 300) if small else pick.getrandbits(64) - 2**63
    convention = parameter.convention
    match convention:
        case Convention.DTYPE | Convention.OPTIONAL_DTYPE:
            legal = DTYPES | ({-1} if convention is Convention.OPTIONAL_DTYPE else set())
        case Convention.BOOLEAN:
            legal = {0, 1}
        case Convention.OPTIONAL_BOOLEAN:
            legal = {-1, 0, 1}
        case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
            return (pick.randrange(2), number if not 0 <= number <= 3 else 4)
        case Convention.OPTIONAL_FLOAT:
            return (0.5, number if number not in (0, 1) else 2)
        case Convention.DEVICE | Convention.OPTIONAL_DEVICE:
            legal = {-1, -2, -3, NONE} | set(range(64))
        case _:
            lowest, _, highest = (parameter.role or "").partition("..")
            legal = set(range(int(lowest), int(highest) + 1))
    return (number if number not in legal else 99,)


@pytest.mark.parametrize(
    "function", [each for each in FUNCTIONS if any(map(is_enumerated, each.parameters))], ids=lambda each: each.name
)
def test_garbage_enumerations(torch: Client, values: Values, trials: Trials, function: Any):
    pick = random.Random(function.name)
    valid = values.arguments(function)
    for index, parameter in enumerate(function.parameters):
        if is_enumerated(parameter):
            device = parameter.convention in (Convention.DEVICE, Convention.OPTIONAL_DEVICE)
            for _ in range(EACH):
                arguments = [*valid]
                arguments[index] = garbage(parameter, pick)
                number = arguments[index][-1]
                code = "DEVICE" if device and number >= 0 else "INVALID_ARGUMENT"
                refused(torch, function, arguments, code)
            trials.add(EACH)


def impossible(pick: random.Random) -> list[int]:
    """Sizes that no tensor has: negative, too many, or with a product that no memory holds."""
    match pick.randrange(7):
        case 0:
            return [pick.randrange(4) for _ in range(pick.randrange(4))] + [pick.choice((-2, -7, NONE, -(2**62)))]
        case 1:
            return [pick.choice((2**62, 2**63 - 1, 2**60))]
        case 2:
            return [pick.randrange(2**20, 2**32) for _ in range(pick.randrange(4, 9))]
        case 3:
            return [2**32, 2**32]
        case 4:
            return pick.choice(([0, 2**62], [2**62, 0], [2**40, 0, 2**40]))
        case 5:
            return [1] * pick.choice((65, 66, 100, 1_000))
        case _:
            return [1] * 1_000_000 if pick.random() < 0.05 else [0] * 65


def test_impossible_sizes(torch: Client, values: Values, trials: Trials):
    takers = [
        (function, index)
        for function in FUNCTIONS
        for index, parameter in enumerate(function.parameters)
        if parameter.role == "sizes"
    ]
    pick = random.Random(11)
    kept = {function.name: values.arguments(function) for function, _ in takers}
    for trial in range(SHAPES):
        function, index = takers[trial % len(takers)]
        arguments = [*kept[function.name]]
        arguments[index] = torch.ints(*impossible(pick))
        refused(torch, function, arguments, "INVALID_ARGUMENT")
    trials.add(SHAPES)
    scalar = torch.tensor_ones(*torch.ints())  # rank 0 is a shape
    assert torch.tensor_ndim(scalar) == 0
    torch.tensor_free(scalar)


IN_LITTLE_MEMORY = """
import resource, sys
sys.path.insert(0, {here!r})
from native_build import NONE, TORCH, Client
from sffi.generate import load_library
client = Client(load_library(TORCH), {path!r})
client.set_num_threads(1)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (1 << 30), used + (1 << 30)))
"""
LIMITED = """
one = client.tensor_ones(*client.ints(1))
row = client.tensor_ones(*client.ints(1, 1))
trials = 0
for round in range(4):
    wide = client.ints(1 << 20, 1 << 20)
    for make in (
        lambda: client.tensor_zeros(*client.ints(1 << 40)),
        lambda: client.tensor_ones(*wide),
        lambda: client.full(*wide, 1, 1, 6, NONE),
        lambda: client.tensor_repeat(row, *wide),
        lambda: client.randn(*client.ints(1 << 40), -1, NONE),
    ):
        assert make() == 0
        assert client.code == "OUT_OF_MEMORY", (client.code, client.message)
        assert client.message
        trials += 1
        again = client.tensor_add(one, one)
        assert again != 0
        client.tensor_free(again)
client.tensor_free(one)
client.tensor_free(row)
assert client.live_handles() == 0
print(trials)
"""


def test_more_than_the_address_space(torch_path: Path, trials: Trials):
    """2^40 elements in a process that may have 1 GiB more than it has."""
    assert in_little_memory(torch_path, LIMITED) == "20\n"
    trials.add(20)


def in_little_memory(torch_path: Path, code: str) -> str:
    """What code prints in a process that may have 1 GiB more than it has when PyTorch is loaded."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1] / "src")}
    prepared = IN_LITTLE_MEMORY.format(here=str(HERE), path=str(torch_path))
    return run(sys.executable, "-c", prepared + code, env=environment).stdout


OVERWRITTEN = """
def add_by_name(a, b, out):
    call = client.call_begin(b"aten::add.out", 13)
    client.call_tensor(call, a)
    client.call_tensor(call, b)
    client.call_argument(call, b"out", 3)
    client.call_tensor(call, out)
    client.call_run(call)
    failed = client.code
    client.call_free(call)
    return failed
column = client.tensor_ones(*client.ints(1 << 20, 1))
row = client.tensor_ones(*client.ints(1, 1 << 20))
plane = client.tensor_expand(row, *client.ints(1 << 20, 1 << 20), 0)
pair = client.tensor_expand(plane, *client.ints(1, 1 << 20, 1 << 20), 0)
out = client.tensor_ones(*client.ints(2, 3))
for write in (
    lambda: client.tensor_add_out(column, row, 1, 1, out),
    lambda: client.tensor_mul_out(column, row, out),
    lambda: client.tensor_matmul_out(column, row, out),
    lambda: client.cat_out(*client.ints(plane), 0, out),
    lambda: client.tensor_sum_out(pair, *client.ints(0), 0, -1, out),
    lambda: add_by_name(column, row, out),
):
    code = write() or client.code
    sizes, capacity = client.ints(0, 0, 0)
    assert client.tensor_shape(out, sizes, capacity) == 2
    print(code, list(sizes[:2]), client.tensor_numel(out))
    copied = client.tensor_add(out, out)
    client.tensor_free(copied)
"""


def test_a_result_that_memory_refuses_leaves_the_tensor_as_it_was(torch_path: Path):
    """PyTorch gives a tensor its new sizes before it has the memory for them."""
    assert in_little_memory(torch_path, OVERWRITTEN) == "OUT_OF_MEMORY [2, 3] 6\n" * 6


def test_more_integers_than_there_are(torch: Client):
    """PyTorch divides the lowest integer by -1."""
    for start, end, step in ((0, NONE, -1), (2**62, -(2**62) - 1, -1), (-2, 2**63 - 1, 1)):
        assert torch.arange(start, 1, end, 1, step, 1, -1, NONE) == 0
        assert torch.code == "INVALID_ARGUMENT", torch.message
        assert torch.message.startswith("arange: stop is too far from start")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("tensor_random_", lambda torch: (2**63 - 1, NONE, 0)),
        ("max_pool1d", lambda torch: (*torch.ints(2**62), *torch.ints(1), *torch.ints(1), *torch.ints(1), 0)),
        ("fold_windows", lambda torch: (*torch.ints(2**32 + 1, 1), *[x for _ in range(4) for x in torch.ints(1, 1)])),
        ("adaptive_max_pool2d", lambda torch: (*torch.ints(2**32 + 1, 0), *torch.ints(0, 0))),
        ("adaptive_avg_pool3d", lambda torch: (*torch.ints(2**31, 1, 0),)),
    ],
)
def test_numbers_that_pytorch_takes_for_others(torch: Client, name: str, arguments: Any):
    """Of these it doesn't come to an end, or writes where nothing is."""
    made = torch.tensor_ones(*torch.ints(1, 2, 3, 3))
    getattr(torch, name)(made, *arguments(torch))
    assert torch.code in ("INVALID_ARGUMENT", "SHAPE"), torch.message
    assert torch.message.startswith((name.removeprefix("tensor_"), "col2im", "adaptive pooling"))
    torch.tensor_free(made)
