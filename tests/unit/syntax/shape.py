"""A syntax tree as a short line, without offsets, so that tests can say what they expect of a tree."""

from __future__ import annotations

from simple.records import Record
from simple.source import SourceFile
from simple.syntax import tree
from simple.syntax.parser import parse


def shapes(text: str) -> list[str]:
    """The shapes of a program's statements; it must have no problems."""
    module, problems = parse(SourceFile("test.spl", text))
    assert not problems, [(problem.code, problem.title, problem.text, problem.span) for problem in problems]
    return [shape(statement) for statement in module.statements]


def expression(text: str) -> str:
    """The shape of a program that is one expression."""
    (found,) = shapes(text)
    return found


def codes(text: str) -> list[str]:
    """The codes of a program's problems."""
    return [problem.code for problem in parse(SourceFile("test.spl", text))[1]]


def shape(node: object) -> str:
    """`(+ a (* b 2))`; kinds without a spelling of their own are written as `(Kind field …)`."""
    match node:
        case tree.ExpressionStatement(value=value):
            return shape(value)
        case tree.Name(name=name) | tree.NamePattern(name=name):
            return name
        case tree.IntLiteral(value=value, suffix=suffix) | tree.FloatLiteral(value=value, suffix=suffix):
            return f"{value}{suffix or ''}"
        case tree.BoolLiteral(value=value):
            return str(value).lower()
        case tree.NilLiteral():
            return "nil"
        case tree.TextLiteral(value=value):
            return repr(value)
        case tree.WildcardPattern():
            return "_"
        case tree.LiteralPattern(value=value):
            return shape(value)
        case tree.Binary(operator=operator, left=left, right=right):
            return f"({operator} {shape(left)} {shape(right)})"
        case tree.Unary(operator=operator, operand=operand):
            return f"({operator} {shape(operand)})"
        case tree.Comparison(operands=operands, operators=operators):
            rest = "".join(f" {op} {shape(operand)}" for op, operand in zip(operators, operands[1:], strict=True))
            return f"({shape(operands[0])}{rest})"
        case tree.Member(target=target, name=name, optional=optional):
            return f"{shape(target)}{'?.' if optional else '.'}{name}"
        case tree.Argument(name=name, value=value, spread=spread):
            return f"{name + ': ' if name else ''}{'...' if spread else ''}{shape(value)}"
        case tree.Call(function=function, arguments=arguments):
            return f"{shape(function)}({', '.join(map(shape, arguments))})"
        case tree.Index(target=target, items=items):
            return f"{shape(target)}[{', '.join(map(shape, items))}]"
        case tree.ListLiteral(items=items):
            return f"[{', '.join(map(shape, items))}]"
        case tree.TupleLiteral(items=items):
            return f"({', '.join(map(shape, items))})" if items else "()"
        case tree.NamedTypeExpr(path=path, arguments=arguments):
            return ".".join(path) + (f"<{', '.join(map(shape, arguments))}>" if arguments else "")
        case tree.Block(statements=statements):
            return "{" + "; ".join(map(shape, statements)) + "}"
        case Record():
            fields = [
                name for name in type(node).__match_args__ if name not in {"start", "end"} and "_start" not in name
            ]
            return f"({' '.join([type(node).__name__, *(shape(getattr(node, name)) for name in fields)])})"
        case list() | tuple():
            return f"[{', '.join(map(shape, node))}]"
        case None:
            return "-"
        case bool():
            return str(node).lower()
        case _:
            return str(node)
