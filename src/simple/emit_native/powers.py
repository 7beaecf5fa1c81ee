"""An integer to an integer's power: a function of its own for each type, made of checked products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import register
from simple.types.model import Int
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer


def integer_power(writer: Writer, node: typed.IntArithmetic, left: str) -> str:
    """`a ** n`: an error for a negative exponent and for what doesn't fit."""
    kind, body = node.kind, writer.body
    exponent_kind = writer.scalar(node.right)
    assert isinstance(exponent_kind, Int)
    right = writer.number(node.right)
    operands = [(left, kind), (right, exponent_kind)]
    exponent = right
    if exponent_kind.bits < 64:
        exponent = body.value(f"{'sext' if exponent_kind.signed else 'zext'} {register(exponent_kind)} {right} to i64")
    if exponent_kind.signed:
        test = body.value(f"icmp sge i64 {exponent}, 0")
        writer.require(test, "int_power", show(kind), operands, node.span)
    type_ = register(kind)
    pair = body.value(f"call {{ {type_}, i1 }} @{_function(writer, kind)}({type_} {left}, i64 {exponent})")
    lost = body.value(f"extractvalue {{ {type_}, i1 }} {pair}, 1")
    fits = body.value(f"xor i1 {lost}, true")
    writer.require(fits, "int_power", show(kind), operands, node.span)
    return body.value(f"extractvalue {{ {type_}, i1 }} {pair}, 0")


def _function(writer: Writer, kind: Int) -> str:
    """Squares and multiplies. A square is computed only while it is needed, so that it overflows only where the result does."""
    type_ = register(kind)
    name = f"{writer.unit.prefix}.power.{show(kind)}"
    overflow = f"llvm.{'s' if kind.signed else 'u'}mul.with.overflow.{type_}"
    product = writer.intrinsic(overflow, f"{{ {type_}, i1 }}", type_, type_)
    pair = f"{{ {type_}, i1 }}"
    writer.unit.declare(
        name,
        f"""define internal {pair} @{name}({type_} %base, i64 %exponent) #0 {{
start:
  br label %step
step:
  %result = phi {type_} [ 1, %start ], [ %next, %square ]
  %factor = phi {type_} [ %base, %start ], [ %squared, %square ]
  %left = phi i64 [ %exponent, %start ], [ %rest, %square ]
  %low = and i64 %left, 1
  %odd = icmp ne i64 %low, 0
  %used = select i1 %odd, {type_} %factor, {type_} 1
  %p = call {pair} {product}({type_} %result, {type_} %used)
  %next = extractvalue {pair} %p, 0
  %lost = extractvalue {pair} %p, 1
  br i1 %lost, label %fail, label %more
more:
  %rest = lshr i64 %left, 1
  %end = icmp eq i64 %rest, 0
  br i1 %end, label %done, label %square
square:
  %s = call {pair} {product}({type_} %factor, {type_} %factor)
  %squared = extractvalue {pair} %s, 0
  %gone = extractvalue {pair} %s, 1
  br i1 %gone, label %fail, label %step
done:
  %value = insertvalue {pair} {{ {type_} poison, i1 false }}, {type_} %next, 0
  ret {pair} %value
fail:
  ret {pair} {{ {type_} poison, i1 true }}
}}""",
    )
    return name
