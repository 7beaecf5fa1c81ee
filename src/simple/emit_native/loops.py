"""Loops. A `for` over a range is made twice where that lets its checks be left out: see `proofs.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import NotNative
from simple.emit_native.parallel import is_parallel, parallel
from simple.emit_native.proofs import Prover
from simple.emit_native.walk import nodes
from simple.emit_native.writer import BufferValue, Loop, lowers
from simple.types.model import I64, RANGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.writer import Writer


@lowers(typed.While)
def while_(writer: Writer, node: typed.While) -> None:
    body = writer.body
    again, inside, done = body.label("again"), body.label("inside"), body.label("done")
    body.begin(again)
    body.branch(writer.number(node.condition), inside, done)
    body.place(inside)
    writer.loops.append(Loop(again, done))
    writer.expression(node.body)
    writer.loops.pop()
    body.jump(again)
    body.place(done)


@lowers(typed.For)
def for_(writer: Writer, node: typed.For) -> None:
    if not isinstance(node.pattern, typed.AnythingPattern):
        raise NotNative("machine code isn't made of this pattern", node.span)
    match node.iterable:
        case typed.MakeRange(low=low, high=high, inclusive=inclusive):
            first, last = writer.number(low), writer.number(high)
            if is_parallel(writer, node) and not inclusive:
                parallel(writer, node, first, last, lambda part, a, b: _part(part, node, a, b))
                return
            _versions(writer, node, first, last, inclusive=inclusive)
        case typed.CallBuiltin(name="range", arguments=[low, high, typed.Literal(value=int() as step)]) if step:
            ends = writer.number(low), writer.number(high)
            count(writer, node, *ends, inclusive=False, step=step)
        case _:
            _over_buffer(writer, node)


def _part(writer: Writer, node: typed.For, low: str, high: str) -> None:
    """A part of a parallel loop: one over a part of its range, whose ends are this function's parameters."""
    ends = [typed.Variable(end, I64) for end in ("low", "high")]
    for variable, value in zip(ends, (low, high), strict=True):
        writer.known[variable] = value
    first, last = (typed.Local(node.span, I64, v) for v in ends)
    inner = typed.MakeRange(node.span, RANGE, first, last, inclusive=False)
    _versions(writer, typed.For(node.span, node.pattern, inner, node.body, parallel=False), low, high, inclusive=False)


def _versions(writer: Writer, node: typed.For, low: str, high: str, *, inclusive: bool) -> None:
    """The loop without the checks that have been made before it, and the one with all of them."""

    def write() -> None:
        count(writer, node, low, high, inclusive=inclusive)

    if not writer.versioned and any(isinstance(n, typed.For) for n in nodes(node.body)):
        write()
        return
    body, before = writer.body, writer.proven
    prover = Prover(writer, node)
    proof = prover.prove()
    if proof is None:
        write()
        return
    if proof == "true":
        writer.proven = before | prover.proven
        write()
        writer.proven = before
        return
    fast, slow, done = body.label("fast"), body.label("slow"), body.label("done")
    body.branch(proof, fast, slow, ", !prof !2")
    body.place(fast)
    writer.proven = before | prover.proven
    was_slow, writer.slow = writer.slow, False
    _in_place(writer, node, write, done)
    writer.slow = was_slow
    body.jump(done)
    body.place(slow)
    writer.proven = before
    outer, writer.versioned, writer.slow = (writer.versioned, writer.slow), False, True
    write()
    writer.versioned, writer.slow = outer
    body.begin(done)


def _in_place(writer: Writer, node: typed.For, write: Callable[[], None], done: str) -> None:
    """A loop that LLVM can make a vector loop, once more for a call in which the buffer that it writes is the first that it reads:
    where two names may be one buffer, LLVM asks whether they overlap, and an element written where it was read does no harm.
    """
    pair = _read_and_written(writer, node)
    if pair is None:
        write()
        return
    read, written = writer.buffers[pair[0]], writer.buffers[pair[1]]
    body = writer.body
    same, other = body.label("same"), body.label("other")
    body.branch(body.value(f"icmp eq ptr {read.pointer}, {written.pointer}"), same, other)
    body.place(same)
    writer.buffers[pair[0]] = BufferValue(written.pointer, read.length, read.item)
    write()
    writer.buffers[pair[0]] = read
    body.jump(done)
    body.place(other)
    write()


def _read_and_written(writer: Writer, node: typed.For) -> tuple[typed.Variable, typed.Variable] | None:
    """The first buffer that a loop without loops inside reads, and the only one that it writes, where they may be the same."""
    read: list[typed.Variable] = []
    written: list[typed.Variable] = []
    for inner in nodes(node.body):
        match inner:
            case typed.For() | typed.While() | typed.Call():
                return None
            case typed.GetItem(target=typed.Local(variable=variable)):
                read.append(variable)
            case typed.ItemPlace(target=typed.Local(variable=variable)):
                written.append(variable)
    known = writer.buffers
    if len(set(written)) != 1 or written[0] not in known:
        return None
    others = [v for v in read if v is not written[0] and v in known and known[v].item == known[written[0]].item]
    order = [p.variable for p in writer.function.parameters]
    first = min(others, key=lambda v: order.index(v) if v in order else len(order), default=None)
    return None if first is None else (first, written[0])


def count(writer: Writer, node: typed.For, low: str, high: str, *, inclusive: bool, step: int = 1) -> None:
    """A loop over integers from `low`. The last one of an inclusive range may be the largest that there is."""
    assert isinstance(node.pattern, typed.AnythingPattern)
    body = writer.body
    slot = body.slot("i64")
    again, inside, next_, done = body.label("again"), body.label("inside"), body.label("next"), body.label("done")
    body.add(f"store i64 {low}, ptr {slot}")
    if inclusive:
        body.branch(body.value(f"icmp sle i64 {low}, {high}"), inside, done)
    else:
        body.begin(again)
        at = body.value(f"load i64, ptr {slot}")
        body.branch(body.value(f"icmp {'slt' if step > 0 else 'sgt'} i64 {at}, {high}"), inside, done)
    body.place(inside)
    at = body.value(f"load i64, ptr {slot}")
    if node.pattern.variable is not None:
        writer.known[node.pattern.variable] = at
    writer.loops.append(Loop(next_, done))
    writer.expression(node.body)
    writer.loops.pop()
    body.begin(next_)
    if inclusive:
        more = body.label("more")
        body.branch(body.value(f"icmp eq i64 {at}, {high}"), done, more)
        body.place(more)
    if step == 1:
        body.add(f"store i64 {body.value(f'add nsw i64 {at}, 1')}, ptr {slot}")
    else:
        _step(writer, slot, at, step, done)
    body.jump(inside if inclusive else again, writer.unit.plain_loop() if writer.slow else "")
    body.place(done)


def _step(writer: Writer, slot: str, at: str, step: int, done: str) -> None:
    """A wide step could pass the last integer that there is: the loop ends there."""
    body = writer.body
    function = writer.intrinsic("llvm.sadd.with.overflow.i64", "{ i64, i1 }", "i64", "i64")
    pair = body.value(f"call {{ i64, i1 }} {function}(i64 {at}, i64 {step})")
    more = body.label("more")
    body.branch(body.value(f"extractvalue {{ i64, i1 }} {pair}, 1"), done, more)
    body.place(more)
    following = body.value(f"extractvalue {{ i64, i1 }} {pair}, 0")
    body.add(f"store i64 {following}, ptr {slot}")


def _over_buffer(writer: Writer, node: typed.For) -> None:
    """A loop over a buffer's elements, which are read as the loop gets to them."""
    assert isinstance(node.pattern, typed.AnythingPattern)
    buffer = writer.buffer(node.iterable)
    body = writer.body
    slot = body.slot("i64")
    again, inside, next_, done = body.label("again"), body.label("inside"), body.label("next"), body.label("done")
    body.add(f"store i64 0, ptr {slot}")
    body.begin(again)
    at = body.value(f"load i64, ptr {slot}")
    body.branch(body.value(f"icmp slt i64 {at}, {buffer.length}"), inside, done)
    body.place(inside)
    if node.pattern.variable is not None:
        writer.declare(node.pattern.variable, writer.read(writer.element(buffer, at), buffer.item))
    writer.loops.append(Loop(next_, done))
    writer.expression(node.body)
    writer.loops.pop()
    body.begin(next_)
    body.add(f"store i64 {body.value(f'add nuw nsw i64 {at}, 1')}, ptr {slot}")
    body.jump(again)
    body.place(done)
