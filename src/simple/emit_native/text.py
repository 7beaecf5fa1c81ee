"""LLVM's text, line by line: registers, blocks and constants of one function.

Once a block has its terminator, what is written before the next block begins can't be reached: it goes into a block of its own,
which LLVM drops.
"""

from __future__ import annotations

import struct

from simple.emit_native.machine import register
from simple.types.model import Float, Type


class Body:
    """The text of one function as it grows."""

    def __init__(self) -> None:
        self.entry: list[str] = []  # stack slots, which stand first
        self.lines: list[str] = []
        self.count = 0
        self.open = True
        self.block = "start"

    def fresh(self) -> str:
        """A name for a register."""
        self.count += 1
        return f"%r{self.count}"

    def label(self, word: str = "b") -> str:
        """A name for a block."""
        self.count += 1
        return f"{word}{self.count}"

    def add(self, line: str) -> None:
        """An instruction without a result."""
        if not self.open:
            self.place(self.label("dead"))
        self.lines.append(f"  {line}")

    def value(self, line: str) -> str:
        """An instruction with a result: the register that holds it."""
        name = self.fresh()
        self.add(f"{name} = {line}")
        return name

    def slot(self, type_: str) -> str:
        """A place on the stack."""
        name = self.fresh()
        self.entry.append(f"  {name} = alloca {type_}")
        return name

    def begin(self, label: str) -> None:
        """Starts a block; the one before goes on to it unless it has ended."""
        self.jump(label)
        self.place(label)

    def place(self, label: str) -> None:
        """Starts a block that only branches lead to."""
        self.lines.append(f"{label}:")
        self.open = True
        self.block = label

    def end(self, line: str) -> None:
        """A terminator."""
        self.add(line)
        self.open = False

    def jump(self, label: str, metadata: str = "") -> None:
        if self.open:
            self.end(f"br label %{label}{metadata}")

    def branch(self, test: str, then: str, otherwise: str, weights: str = "") -> None:
        """Goes to one of two blocks."""
        if test == "true":
            self.jump(then)
        elif test == "false":
            self.jump(otherwise)
        else:
            self.end(f"br i1 {test}, label %{then}, label %{otherwise}{weights}")

    def text(self) -> str:
        """All lines; stack slots in the entry block."""
        return "\n".join(["start:", *self.entry, "  br label %body", "body:", *self.lines])


def constant(value: float | bool, type_: Type) -> str:
    """A scalar as LLVM writes it. A float's hexadecimal digits are those of an f64, for an f32 too."""
    if isinstance(type_, Float):
        return float_constant(float(value), type_)
    if register(type_) == "i1":
        return "true" if value else "false"
    return str(int(value))


def float_constant(value: float, type_: Float) -> str:
    if type_.bits == 32 and value - value == 0.0:
        try:
            (value,) = struct.unpack("<f", struct.pack("<f", value))
        except OverflowError:
            value = float("inf") if value > 0 else -float("inf")
    (bits,) = struct.unpack("<Q", struct.pack("<d", value))
    return f"0x{bits:016X}"
