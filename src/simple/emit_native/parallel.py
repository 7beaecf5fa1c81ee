"""`parallel for`: the body becomes a function of a part of the range, and each core gets a part.

What the body reads from outside is passed in a *frame* on the stack: scalars, and pointers and lengths of buffers. `workers` has the
threads that the parts run in. Each has a record of its own for errors; that of the first part that failed becomes the loop's.
A loop that is left by `return` or `break`, or that already runs in a part, is an ordinary loop.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import is_nothing, register
from simple.emit_native.walk import Assigned, nodes
from simple.emit_native.workers import DECLARATION, RUNNER
from simple.emit_native.writer import BufferValue
from simple.types.model import Buffer, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.writer import Writer


def is_parallel(writer: Writer, node: typed.For) -> bool:
    """Whether a loop's parts can run at the same time."""
    if not node.parallel or writer.in_part or sys.platform == "win32":
        return False
    assigned = Assigned(node)
    return not any(
        isinstance(n, typed.Return)
        or (isinstance(n, typed.LocalPlace) and not assigned.declares(n.variable))
        or (isinstance(n, typed.Break) and not _in_inner_loop(node.body, n))
        for n in nodes(node.body)
    )


def _in_inner_loop(body: typed.Block, leaving: typed.Break) -> bool:
    inner = (n for n in nodes(body) if isinstance(n, typed.For | typed.While))
    return any(n is leaving for loop in inner for n in nodes(loop.body))


def parallel(writer: Writer, node: typed.For, low: str, high: str, write: Callable[[Writer, str, str], None]) -> None:
    """The loop from `low` to before `high`, in parts. `write` writes a part's loop."""
    body = writer.body
    captured = _captured(writer, node)
    frame = body.slot(f"[{max(2 * len(captured), 1)} x i64]")
    part = writer.part()
    for index, variable in enumerate(captured):
        _pass(writer, part, frame, index, variable)
    write(part, "%low", "%high")
    part.body.end("ret i1 false")
    symbol = f"{writer.unit.prefix}.part.{writer.unit.number()}"
    if part.fails:
        part.body.place("failed")
        part.body.end("ret i1 true")
    head = f"define internal i1 @{symbol}(ptr noundef %err, ptr noundef %frame, i64 noundef %low, i64 noundef %high) #0"
    writer.unit.add_function(head, part.body.text())
    writer.unit.declare(RUNNER, DECLARATION)
    failed = body.value(f"call i1 @{RUNNER}(ptr %err, ptr @{symbol}, ptr {frame}, i64 {low}, i64 {high})")
    good, bad = body.label("ok"), body.label("bad")
    body.branch(failed, bad, good, ", !prof !1")
    body.place(bad)
    around, writer.around = writer.around, []  # the part has written them into the record
    writer.leave()
    writer.around = around
    body.place(good)


def _captured(writer: Writer, node: typed.For) -> list[typed.Variable]:
    """The variables from outside that the body reads, buffers and scalars."""
    assigned = Assigned(node)
    found: dict[typed.Variable, None] = {}
    for inner in nodes(node.body):
        if isinstance(inner, typed.Local) and not assigned.declares(inner.variable):
            known = inner.variable in writer.slots or inner.variable in writer.buffers or inner.variable in writer.known
            if known and not is_nothing(writer.type_of(inner.variable)):
                found[inner.variable] = None
    return list(found)


def _pass(writer: Writer, part: Writer, frame: str, index: int, variable: typed.Variable) -> None:
    """A variable through the frame: written outside, read at the beginning of the part."""
    value = writer.load(variable)
    first = writer.body.value(f"getelementptr i64, ptr {frame}, i64 {2 * index}")
    inside = part.body.value(f"getelementptr i64, ptr %frame, i64 {2 * index}")
    if isinstance(value, BufferValue):
        second = writer.body.value(f"getelementptr i64, ptr {frame}, i64 {2 * index + 1}")
        writer.body.add(f"store ptr {value.pointer}, ptr {first}")
        writer.body.add(f"store i64 {value.length}, ptr {second}")
        pointer = part.body.value(f"load ptr, ptr {inside}")
        there = part.body.value(f"getelementptr i64, ptr %frame, i64 {2 * index + 1}")
        length = part.body.value(f"load i64, ptr {there}, !range !{writer.unit.lengths()}")
        type_ = writer.type_of(variable)
        assert isinstance(type_, Buffer)
        part.buffers[variable] = BufferValue(pointer, length, resolve(type_.item))
        return
    kind = register(writer.type_of(variable))
    writer.body.add(f"store {kind} {value}, ptr {first}")
    part.known[variable] = part.body.value(f"load {kind}, ptr {inside}")
