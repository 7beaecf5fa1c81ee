"""`parallel for`: the body becomes a function of a part of the range, and each core gets a part.

What the body reads from outside is passed in a *frame* on the stack: scalars, and pointers and lengths of buffers. The parts run in
threads that last as long as the loop. Each has a record of its own for errors; that of the first part that failed becomes the loop's.
A loop that is left by `return` or `break`, or that already runs in a part, is an ordinary loop.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import is_nothing, register
from simple.emit_native.sites import RECORD
from simple.emit_native.walk import Assigned, nodes
from simple.emit_native.writer import BufferValue
from simple.types.model import Buffer, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.writer import Writer

_THREADS = 64
"""The most parts of a loop."""


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
    failed = body.value(f"call i1 @{_runner(writer)}(ptr %err, ptr @{symbol}, ptr {frame}, i64 {low}, i64 {high})")
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


def _runner(writer: Writer) -> str:
    """The function that runs the parts: it gives whether one has failed, whose record it copies."""
    prefix = writer.unit.prefix
    job, record = f"{{ ptr, ptr, i64, i64, i64, i64, [{RECORD} x i64] }}", f"[{RECORD} x i64]"
    name = f"{prefix}.parallel"
    writer.unit.declare("simple_threads", "@simple_threads = external global i64")
    writer.unit.declare("pthread_create", "declare i32 @pthread_create(ptr, ptr, ptr, ptr)")
    writer.unit.declare("pthread_join", "declare i32 @pthread_join(i64, ptr)")
    writer.unit.declare("llvm.memcpy.p0.p0.i64", "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)")
    writer.unit.declare("llvm.umin.i64", "declare i64 @llvm.umin.i64(i64, i64)")
    writer.unit.declare(
        f"{prefix}.thread",
        f"""define internal ptr @{prefix}.thread(ptr %job) #0 {{
  %record = alloca {record}, align 16
  %part = load ptr, ptr %job
  %frame.place = getelementptr {job}, ptr %job, i64 0, i32 1
  %frame = load ptr, ptr %frame.place
  %low.place = getelementptr {job}, ptr %job, i64 0, i32 2
  %low = load i64, ptr %low.place
  %high.place = getelementptr {job}, ptr %job, i64 0, i32 3
  %high = load i64, ptr %high.place
  %failed = call i1 %part(ptr %record, ptr %frame, i64 %low, i64 %high)
  %word = zext i1 %failed to i64
  %failed.place = getelementptr {job}, ptr %job, i64 0, i32 4
  store i64 %word, ptr %failed.place
  br i1 %failed, label %keep, label %done
keep:
  %kept = getelementptr {job}, ptr %job, i64 0, i32 6
  call void @llvm.memcpy.p0.p0.i64(ptr %kept, ptr %record, i64 {RECORD * 8}, i1 false)
  br label %done
done:
  ret ptr null
}}""",
    )
    writer.unit.declare(
        name,
        f"""define internal i1 @{name}(ptr %err, ptr %part, ptr %frame, i64 %low, i64 %high) #4 {{
start:
  %jobs = alloca [{_THREADS} x {job}], align 16
  %some = icmp slt i64 %low, %high
  br i1 %some, label %share, label %fine
share:
  %count = sub i64 %high, %low
  %wanted = load i64, ptr @simple_threads
  %most = call i64 @llvm.umin.i64(i64 %wanted, i64 {_THREADS})
  %threads = call i64 @llvm.umin.i64(i64 %most, i64 %count)
  %single = icmp ult i64 %threads, 2
  br i1 %single, label %alone, label %divide
alone:
  %outcome = call i1 %part(ptr %err, ptr %frame, i64 %low, i64 %high)
  ret i1 %outcome
divide:
  %size = udiv i64 %count, %threads
  %rest = urem i64 %count, %threads
  br label %begin
begin:
  %k = phi i64 [ 0, %divide ], [ %k.next, %begun ]
  %job = getelementptr [{_THREADS} x {job}], ptr %jobs, i64 0, i64 %k
  %before = mul i64 %k, %size
  %extra = call i64 @llvm.umin.i64(i64 %k, i64 %rest)
  %offset = add i64 %before, %extra
  %from = add i64 %low, %offset
  %larger = icmp ult i64 %k, %rest
  %one = zext i1 %larger to i64
  %mine = add i64 %size, %one
  %to = add i64 %from, %mine
  store ptr %part, ptr %job
  %p1 = getelementptr {job}, ptr %job, i64 0, i32 1
  store ptr %frame, ptr %p1
  %p2 = getelementptr {job}, ptr %job, i64 0, i32 2
  store i64 %from, ptr %p2
  %p3 = getelementptr {job}, ptr %job, i64 0, i32 3
  store i64 %to, ptr %p3
  %p4 = getelementptr {job}, ptr %job, i64 0, i32 4
  store i64 2, ptr %p4
  %p5 = getelementptr {job}, ptr %job, i64 0, i32 5
  %first = icmp eq i64 %k, 0
  br i1 %first, label %begun, label %create
create:
  %status = call i32 @pthread_create(ptr %p5, ptr null, ptr @{prefix}.thread, ptr %job)
  %created = icmp eq i32 %status, 0
  br i1 %created, label %begun, label %itself
itself:
  store i64 0, ptr %p5
  %ignored = call ptr @{prefix}.thread(ptr %job)
  br label %begun
begun:
  %k.next = add i64 %k, 1
  %all = icmp eq i64 %k.next, %threads
  br i1 %all, label %own, label %begin
own:
  %done.own = call ptr @{prefix}.thread(ptr %jobs)
  br label %wait
wait:
  %w = phi i64 [ 1, %own ], [ %w.next, %waited ]
  %waiting = getelementptr [{_THREADS} x {job}], ptr %jobs, i64 0, i64 %w
  %w5 = getelementptr {job}, ptr %waiting, i64 0, i32 5
  %thread = load i64, ptr %w5
  %was = icmp ne i64 %thread, 0
  br i1 %was, label %join, label %waited
join:
  %joined = call i32 @pthread_join(i64 %thread, ptr null)
  br label %waited
waited:
  %w.next = add i64 %w, 1
  %w.all = icmp eq i64 %w.next, %threads
  br i1 %w.all, label %look, label %wait
look:
  %l = phi i64 [ 0, %waited ], [ %l.next, %well ]
  %looked = getelementptr [{_THREADS} x {job}], ptr %jobs, i64 0, i64 %l
  %l4 = getelementptr {job}, ptr %looked, i64 0, i32 4
  %state = load i64, ptr %l4
  %bad = icmp ne i64 %state, 0
  br i1 %bad, label %report, label %well
report:
  %l6 = getelementptr {job}, ptr %looked, i64 0, i32 6
  call void @llvm.memcpy.p0.p0.i64(ptr %err, ptr %l6, i64 {RECORD * 8}, i1 false)
  ret i1 true
well:
  %l.next = add i64 %l, 1
  %l.all = icmp eq i64 %l.next, %threads
  br i1 %l.all, label %fine, label %look
fine:
  ret i1 false
}}""",
    )
    return name
