"""An error of machine code becomes the error that interpreted code would have raised.

The record says at which site, with which operands, and through which calls. The failed operation is done again by the run-time
library, which raises. For the stack, pieces of Python code run that have the position, the name and the module of each machine
function, one calling the other, so that reports show them like any other function.
"""

from __future__ import annotations

import ast
import struct
from typing import TYPE_CHECKING, Any, NoReturn

from simple.runtime import arithmetic
from simple.runtime.control import assertion_failed, no_match
from simple.runtime.errors import SimpleError
from simple.runtime.failures import bad_index_of, note_of, with_note
from simple.runtime.functions import abs_, panic
from simple.runtime.text import float32_text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.runtime.modules import LoadedModule

_OPERANDS, _CALLS = 8, 48


class Raiser:
    """Raises the errors of one unit of machine code: called with a record."""

    def __init__(self, sites: list[tuple[Any, ...]], modules: dict[str, LoadedModule]) -> None:
        self.sites = sites
        self.modules = modules

    def __call__(self, record: bytes) -> NoReturn:
        words = struct.unpack_from("<qq", record)
        raw = [record[16 + 8 * i : 24 + 8 * i] for i in range(_OPERANDS)]
        site = self.sites[words[0]]
        operands = [_operand(kind, word) for kind, word in zip(site[2], raw, strict=False)]
        first = 16 + 8 * _OPERANDS
        calls = struct.unpack_from(f"<{min(words[1], _CALLS)}q", record, first)
        action: Callable[[], object] = lambda: _redo(site, operands, self.modules)  # noqa: E731
        places = [site, *(self.sites[number] for number in calls)]
        if site[0] == "stack" and calls:
            del places[0]  # it is the call that there was no room for
        for place in places:
            action = _inside(place, action, self.modules)
        action()
        raise AssertionError(site)


def _operand(kind: str, word: bytes) -> Any:
    if kind == "?":
        return word[0] != 0
    return struct.unpack("<" + kind, word)[0]


def _inside(
    site: tuple[Any, ...], action: Callable[[], object], modules: dict[str, LoadedModule]
) -> Callable[[], object]:
    """The action as something that a function calls at a place in its module's text."""
    line, end_line, column, end_column = site[3]
    module, name = site[4]
    call = ast.Call(ast.Name(".step", ast.Load()), [], [])
    for node in (call, call.func):
        node.lineno, node.end_lineno, node.col_offset, node.end_col_offset = line, end_line, column, end_column
    found = modules[module]
    code = compile(ast.Expression(call), found.compiled.path, "eval", dont_inherit=True)
    code = code.replace(co_name=name, co_qualname=name)
    names = {".module": found, ".step": action, "__builtins__": {}}
    return lambda: eval(code, names)  # noqa: S307 - code of ours


def _redo(site: tuple[Any, ...], operands: list[Any], modules: dict[str, LoadedModule]) -> None:
    """Does the operation that failed, which raises."""
    operation, detail = site[0], site[1]
    match operation:
        case "+":
            arithmetic.overflow(operands[0] + operands[1], detail)
        case "-":
            arithmetic.overflow(operands[0] - operands[1], detail)
        case "*":
            arithmetic.overflow(operands[0] * operands[1], detail)
        case "negate":
            arithmetic.overflow(-operands[0], detail)
        case "fit":
            arithmetic.overflow(operands[0], detail)
        case "abs":
            if detail == "i64":
                abs_(operands[0])
            arithmetic.overflow(abs(operands[0]), detail)
        case "index":
            error = bad_index_of("buffer", *operands)
            note = note_of(modules[site[4][0]], site[3])
            raise error if note is None else with_note(error, note[2], operands[1])
        case "assert":
            source, message, shown = detail
            assertion_failed(source, _message(message, operands[shown:]), *operands[:shown])
        case "panic":
            panic(_message(detail, operands))
        case "no_match":
            no_match(operands[0])
        case "stack":
            raise SimpleError(
                "stack-overflow",
                "The call stack is too deep",
                "a function calls itself without end, or too often; use a loop",
            )
        case _:
            getattr(arithmetic, operation)(*operands, detail)


def _message(parts: tuple[Any, ...] | None, values: list[Any]) -> str | None:
    """A message with its values in it."""
    if parts is None:
        return None
    remaining = iter(values)
    return "".join(part if isinstance(part, str) else _formatted(next(remaining), *part) for part in parts)


def _formatted(value: Any, form: str | None, single: bool) -> str:
    if form is not None:
        return format(value, form)
    return float32_text(value) if single else text(value)
