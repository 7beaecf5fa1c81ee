"""Calls functions with random arguments, in a process that may die of it.

    fuzz_worker.py LIBRARY (functions | operators | extremes | planted) SEED ROUNDS NAME...

calls C functions of the spec, or PyTorch's operators by name, ROUNDS times each, with arguments that have the right types and any
values. `extremes` looks for ROUNDS calls of each function that succeed, and repeats each with one number after the other
replaced by what is extreme; that no call of a function succeeds is wrong. Before each call it writes a line `NAME ROUND` to
standard output, so that whoever reads knows what killed it; what libraries print there is thrown away. A wrong answer (a failure
without a message, a handle that is left) ends it with status 3 and a line that says so.
"""

from __future__ import annotations

import ctypes
import os
import random
import resource
import signal
import struct
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from native_build import NONE, TORCH, Client

from sffi.generate import load_library
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Parameter

MEMORY = 2 << 30  # so that what is large is refused, and only what never ends takes long
SECONDS = 20
TRIES = 60_000  # in which as many calls as are wanted should succeed
DTYPES = (0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 15)
SHAPES = (
    (),
    (0,),
    (1,),
    (3,),
    (5,),
    (2, 3),
    (3, 3),
    (0, 3),
    (1, 4),
    (2, 3, 4),
    (1, 1, 5),
    (2, 0, 3),
    (1, 2, 4, 4),
    (2, 3, 1, 2, 2),
)
INTEGERS = (0, 1, 2, 3, -1, -2, 4, 5, 7, -3, 10, -100, 64, 1000, 2**31, -(2**31), 2**62, -(2**62), 2**63 - 1, NONE)
TAME = (1, 1, 1, 2, 0, 3, -1)
FLOATS = (0.0, 1.0, 0.5, -1.0, 2.0, 1e-30, -0.0, 1e30, float("inf"), float("-inf"), float("nan"))
# What tensors must be, one after the other, so that functions take them that hardly ever take any.
FITTING = {
    "conv_transpose2d": ((1, 1, 2, 2), (1, 1, 2, 2), (1,)),
    "conv_transpose3d": ((1, 1, 2, 2, 2), (1, 1, 2, 2, 2), (1,)),
    "fold_windows": ((1, 1, 1),),
    "gru": ((1, 1, 1), (1, 1, 1), (3, 1), (3, 1), (3,), (3,)),
    "lstm": ((1, 1, 1), (1, 1, 1), (1, 1, 1), (4, 1), (4, 1), (4,), (4,)),
    "rnn_relu": ((1, 1, 1), (1, 1, 1), (1, 1), (1, 1), (1,), (1,)),
    "rnn_tanh": ((1, 1, 1), (1, 1, 1), (1, 1), (1, 1), (1,), (1,)),
}
# An integer and a float: what one of a call's numbers becomes.
EXTREMES = (
    (2**62, float("inf")),
    (-(2**62), float("-inf")),
    (2**63 - 1, float("nan")),
    (NONE, 1.7e308),
    (2**31, 5e-324),
    (2**32 + 1, -1e30),
    (-(2**31), 1e19),
    (100_000, 0.0),
)
TEXTS = (
    "",
    "mean",
    "sum",
    "linear",
    "none",
    "tanh",
    "reflect",
    "constant",
    "circular",
    "ij",
    "fro",
    "nuc",
    "amax",
    "ortho",
)
TEXTS += ("ii->i", "ij,jk->ik", "...", "L", "U", "floor", "trunc", "left", "valid", "same", "x" * 5000, "\u00e9\0")
FREES = {Outcome.HANDLE, Outcome.OPTIONAL_HANDLE}
NUMBERS = {
    Convention.INTEGER,
    Convention.OPTIONAL_INTEGER,
    Convention.FLOAT,
    Convention.OPTIONAL_FLOAT,
    Convention.SCALAR,
    Convention.OPTIONAL_SCALAR,
    Convention.INTEGERS,
    Convention.OPTIONAL_INTEGERS,
    Convention.FLOATS,
    Convention.OPTIONAL_FLOATS,
}
LISTS = {Outcome.HANDLES, Outcome.OPTIONAL_HANDLES, Outcome.HANDLE_TUPLE}


# Where lines go; kernels of libraries print to standard output too.
_report = 1


def report(text: str) -> None:
    """Writes a line for whoever started this."""
    os.write(_report, f"{text}\n".encode())


def bits(number: float) -> int:
    """A double as the 64 bits that stand for it."""
    found: int = struct.unpack("<q", struct.pack("<d", number))[0]
    return found


class Worker(ABC):
    """Random arguments, and the handles that a call holds."""

    def __init__(self, client: Client, seed: int) -> None:
        self.client = client
        self.seed = seed
        self.random = random.Random(seed)
        self.alike = 0.0
        self.shape: tuple[int, ...] = ()
        self.length = 0
        self.dtype = DTYPES[0]
        self.tame = False  # only small numbers
        self.fitting: Iterator[tuple[int, ...]] = iter(())  # shapes of the next tensors
        self.drawn = 0  # how many numbers were
        self.succeeded = False
        self.replaced: dict[int, tuple[int, float]] = {}  # which of them are others: an integer or a float
        self.held: list[int] = []
        self.kept: list[Any] = []

    def start(self, name: str, round_: int) -> None:
        """Begins a round; the same seed, name and round make the same arguments."""
        pick = self.random
        pick.seed(f"{self.seed} {name} {round_}")
        self.client.manual_seed(round_)
        self.drawn = 0
        # Most operators want tensors that are alike.
        self.alike = pick.random()
        self.shape = pick.choice(SHAPES)
        self.length = pick.choice((1, 1, 2, 3))
        self.dtype = pick.choice(DTYPES if pick.random() < 0.4 else (6, 6, 7, 4))

    def calls(self, name: str, count: int) -> Iterator[None]:
        """Calls with random arguments. Yields before each."""
        for round_ in range(count):
            yield
            self.once(name, round_)

    def once(self, name: str, round_: int) -> None:
        """A call, and the end of what it made."""
        self.start(name, round_)
        self.call(name)
        for handle in self.held:
            self.client.tensor_free(handle)
        self.held.clear()
        self.kept.clear()

    @abstractmethod
    def call(self, name: str) -> None:
        """Calls what has this name."""

    def tensor(self) -> int:
        """A tensor of any dtype and layout; some require gradients."""
        client, pick = self.client, self.random
        fitting = next(self.fitting, None)
        shape = fitting or (self.shape if pick.random() < self.alike else pick.choice(SHAPES))
        dtype = self.dtype if pick.random() < self.alike else pick.choice(DTYPES)
        count = 1
        for size in shape:
            count *= size
        numbers = [
            float(pick.choice((0, 1, 1, 2, 3, -1, 0.5, float("nan"), 1e30)) if dtype > 4 else pick.randrange(4))
            for _ in range(count)
        ]
        made = client.from_data(*client.floats(*numbers), *client.ints(*shape), dtype, NONE)
        if made == 0:
            made = client.tensor_ones(*client.ints(*shape))
        if fitting is None and len(shape) > 1 and pick.random() < 0.3:
            self.held.append(made)
            made = client.tensor_transpose(made, 0, len(shape) - 1)
        if dtype in (6, 7) and pick.random() < 0.3:
            client.tensor_set_requires_grad(made, 1)
        self.held.append(made)
        return made

    def integer(self) -> int:
        small = TAME if self.tame else INTEGERS[:7]
        found = self.random.choice(small if self.tame or self.random.random() < 0.7 else INTEGERS)
        self.drawn += 1
        return self.replaced.get(self.drawn, (found, 0.0))[0]

    def float(self) -> float:
        found = self.random.choice(FLOATS[:5] if self.tame else FLOATS)
        self.drawn += 1
        return self.replaced.get(self.drawn, (0, found))[1]

    def integers(self) -> list[int]:
        alike = self.random.random() < self.alike
        length = self.length if alike else self.random.choice((0, 1, 1, 2, 2, 3, 3, 4, 5, 70))
        return [self.integer() for _ in range(length)]

    def text(self) -> bytes:
        return self.random.choice(TEXTS).encode()

    def scalar(self) -> tuple[int, int]:
        match self.random.randrange(3):
            case 0:
                return self.integer(), 1
            case 1:
                return bits(self.float()), 2
        return self.random.randrange(2), 3

    def tensors(self, *, some: bool) -> list[int]:
        count = self.random.choice((0, 1, 2, 2, 3, 4, 8))
        return [0 if some and self.random.random() < 0.4 else self.tensor() for _ in range(count)]


class Functions(Worker):
    """C functions of the spec."""

    def call(self, name: str) -> None:
        client = self.client
        function = client.functions[name]
        self.fitting = iter(FITTING.get(name, ()) if self.tame else ())
        arguments = [value for parameter in function.parameters for value in self.argument(parameter)]
        outputs = self.outputs(function)
        made = getattr(client, name)(*arguments, *outputs)
        self.succeeded = client.last_error_code() == 0
        if not self.succeeded:
            if not client.message:
                wrong(f"{name}: {client.code} without a message")
            return
        if function.result.outcome in FREES:
            self.held.append(made)
        elif function.result.outcome in LISTS:
            self.held += [handle for handle in self.kept[-1][: min(made, 64)] if handle] if made <= 64 else []

    def argument(self, parameter: Parameter) -> tuple[Any, ...]:
        client, pick = self.client, self.random
        absent = pick.random() < 0.3
        match parameter.convention:
            case Convention.HANDLE:
                return (self.tensor(),)
            case Convention.OPTIONAL_HANDLE:
                return (0 if absent or parameter.type.element.name != "Tensor" else self.tensor(),)
            case Convention.HANDLES | Convention.OPTIONAL_HANDLES as convention:
                return client.ints(*self.tensors(some=convention is Convention.OPTIONAL_HANDLES))
            case Convention.INTEGER | Convention.OPTIONAL_INTEGER:
                return (self.integer(),)
            case Convention.FLOAT:
                return (self.float(),)
            case Convention.OPTIONAL_FLOAT:
                return (self.float(), int(not absent))
            case Convention.BOOLEAN:
                return (pick.randrange(2),)
            case Convention.OPTIONAL_BOOLEAN:
                return (pick.randrange(-1, 2),)
            case Convention.SCALAR:
                return self.scalar()
            case Convention.OPTIONAL_SCALAR:
                return (0, 0) if absent else self.scalar()
            case Convention.DTYPE:
                return (pick.choice(DTYPES),)
            case Convention.OPTIONAL_DTYPE:
                return (-1 if absent else pick.choice(DTYPES),)
            case Convention.DEVICE:
                return (-1,)
            case Convention.OPTIONAL_DEVICE:
                return (NONE,)
            case Convention.INTEGERS:
                return client.ints(*self.integers())
            case Convention.OPTIONAL_INTEGERS:
                return (None, -1) if absent else client.ints(*self.integers())
            case Convention.FLOATS:
                return client.floats(*[self.float() for _ in range(pick.randrange(8))])
            case Convention.OPTIONAL_FLOATS:
                return (None, -1) if absent else client.floats(*[self.float() for _ in range(pick.randrange(4))])
            case Convention.BYTES:
                return client.bytes(*[pick.randrange(256) for _ in range(pick.choice((0, 1, 4, 8, 16, 24)))])
            case Convention.TEXT | Convention.OPTIONAL_TEXT as convention:
                text = self.text()
                return (None, -1) if absent and convention is Convention.OPTIONAL_TEXT else (text or None, len(text))
        raise AssertionError(parameter)

    def extremes(self, name: str, count: int) -> Iterator[None]:
        """Up to `count` calls that succeed, each followed by the same calls with one of the numbers replaced. Yields before each call."""
        self.tame = True
        found = 0
        for round_ in range(TRIES):
            yield
            self.once(name, round_)
            if self.succeeded:
                for place in range(1, self.drawn + 1):
                    for self.replaced in ({place: extreme} for extreme in EXTREMES):
                        yield
                        self.once(name, round_)
                self.replaced = {}
                found += 1
            if found == count:
                return
        if found == 0:
            wrong(f"{name}: none of {TRIES:,} calls succeeds")

    def outputs(self, function: Function) -> tuple[Any, ...]:
        count = len(function.result.out_parameters)
        if count == 0:
            return ()
        self.kept.append((ctypes.c_int64 * 64)())
        return (self.kept[-1],) if count == 1 else (self.kept[-1], 64)


class Operators(Worker):
    """PyTorch's operators by name. The schema's own text says what to give."""

    def call(self, name: str) -> None:
        client = self.client
        started = client.call_begin(name.encode(), len(name.encode()))
        if started == 0:
            if client.code not in ("UNAVAILABLE", "INVALID_ARGUMENT"):
                wrong(f"{name}: {client.code}: {client.message}")
            return
        try:
            for kind, default in arguments_of(client, name):
                if default and self.random.random() < 0.3:
                    break
                self.give(started, kind)
            count = client.call_run(started)
            if count < 0 and not client.message:
                wrong(f"{name}: {client.code} without a message")
            for index in range(count):
                if client.call_result_kind(started, index) == 6:
                    self.held.append(client.call_result_tensor(started, index))
        finally:
            client.call_free(started)

    def give(self, call: int, kind: str) -> None:
        client, pick = self.client, self.random
        if kind.endswith("?"):
            if pick.random() < 0.4:
                client.call_none(call)
                return
            kind = kind[:-1]
        if kind.endswith("]"):
            client.call_list(call)
            for _ in range(pick.choice((0, 1, 1, 2, 2, 3, 4, 6))):
                self.give(call, kind[: kind.rindex("[")])
            client.call_list_end(call)
            return
        match kind.partition("(")[0]:
            case "Tensor":
                client.call_tensor(call, self.tensor())
            case "int" | "SymInt":
                client.call_int(call, self.integer())
            case "float" | "SymFloat":
                client.call_float(call, self.float())
            case "bool" | "SymBool":
                client.call_bool(call, pick.randrange(2))
            case "Scalar":
                number, form = self.scalar()
                if form == 2:
                    client.call_float(call, struct.unpack("<d", struct.pack("<q", number))[0])
                elif form == 3:
                    client.call_bool(call, number)
                else:
                    client.call_int(call, number)
            case "ScalarType":
                client.call_int(call, pick.choice(DTYPES))
            case "Device":
                client.call_int(call, -1)
            case "str":
                text = self.text()
                client.call_text(call, text, len(text))
            case "MemoryFormat":
                client.call_text(call, b"channels_last", 13)
            case "Layout":
                client.call_text(call, b"strided", 7)
            case _:
                client.call_none(call)


def arguments_of(client: Client, name: str) -> list[tuple[str, bool]]:
    """The type of each argument of an operator, and whether it has a default."""
    from sffi.schema import parse_schema

    out = ctypes.create_string_buffer(1 << 16)
    client.operator_schema(name.encode(), len(name.encode()), out, len(out))
    try:
        schema = parse_schema(out.value.decode())
    except Exception:  # noqa: BLE001 - a schema in a form that only TorchScript has
        return []
    return [(str(argument.type), argument.default is not None) for argument in schema.arguments]


def wrong(text: str) -> None:
    """Ends the process because of an answer that isn't right."""
    report(f"wrong {text}")
    os._exit(3)


def check_handles(client: Client, before: int) -> None:
    """A wrong answer where the call that was reported last has left handles."""
    if client.live_handles() != before:
        wrong(f"{client.live_handles() - before} handles are left")


def plant(names: list[str], rounds: int) -> None:
    """Dies in the second round of what is called deadly: for the test of who reads the lines."""
    for name in names:
        for round_ in range(rounds):
            report(f"{name} {round_}")
            if name == "deadly" and round_ == 1:
                os.kill(os.getpid(), signal.SIGSEGV)


def main() -> None:
    global _report  # noqa: PLW0603 - set once, before anything runs
    path, mode, seed, rounds, *names = sys.argv[1:]
    _report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if mode == "planted":
        plant(names, int(rounds))
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    client = Client(load_library(TORCH), Path(path))
    client.set_num_threads(1)
    worker = (Operators if mode == "operators" else Functions)(client, int(seed))
    for name in names:
        before = client.live_handles()
        made = worker.extremes if isinstance(worker, Functions) and mode == "extremes" else worker.calls
        for step, _ in enumerate(made(name, int(rounds))):
            check_handles(client, before)
            signal.alarm(SECONDS)
            report(f"{name} {step}")
        check_handles(client, before)
        client.set_grad_enabled(1)
    signal.alarm(0)


if __name__ == "__main__":
    main()
