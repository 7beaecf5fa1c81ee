"""Explains what Python raised in running code, in Simple's terms.

Emitted code does bare subscripts and divisions. When one fails, the failing instruction's position finds the note that
the emitter left of the operation, and the note's recipes read the operands from the frame.
"""

from __future__ import annotations

import marshal

from simple.runtime.errors import SimpleError
from simple.runtime.values import kind_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType, TracebackType
    from typing import Any

    from simple.runtime.modules import LoadedModule

_DEEP_WALK = 50  # a value that is walked takes several calls a level


def bad_index(target: Any, index: int) -> SimpleError:
    """An index outside a list, text, tuple, range or buffer."""
    return bad_index_of(kind_of(target), len(target), index)


def bad_index_of(kind: str, size: int, index: int) -> SimpleError:
    """An index outside a container of this kind and size."""
    items = "characters" if kind == "text" else "items"
    items = items if size != 1 else items[:-1]
    article = "an empty" if size == 0 else "a"
    where = f"{article} {kind}" + (f" of {size} {items}" if size else "")
    return SimpleError("index-out-of-range", f"Index {index} is out of range for {where}")


def no_key(target: dict[Any, Any], key: Any) -> SimpleError:
    """A key that a dict doesn't have."""
    from simple.runtime.text import nested_text

    if type(key) in {list, dict}:
        return SimpleError("unhashable", f"A {kind_of(key)} can't be a key of a dict")
    known = [k for k in target if type(k) is type(key)]
    hint = "`get` gives nil where there is none"
    if 0 < len(known) <= 8:
        hint = f"the keys are {', '.join(map(nested_text, known))}; {hint}"
    return SimpleError("missing-key", f"The dict has no key {nested_text(key)}", hint)


def bad_format(value: Any, form: str) -> SimpleError:
    """A format that a value can't be written in."""
    hint = "`>8` aligns to the right in eight columns"
    if type(value) in {int, float}:
        hint = f"`.4f` gives four decimals, {hint}, `,` groups thousands"
    elif hasattr(value, "item"):
        hint = f"`.item()` reads the number of a tensor that has one: `{{x.item():{form}}}`"
    return SimpleError("format", f"The format `{form}` doesn't fit `{kind_of(value)}`", hint)


def explain(problem: BaseException) -> SimpleError | None:
    """The error that a Python exception is to the program, or None if it is a fault of ours."""
    if isinstance(problem, SimpleError):
        if problem.kind == "division-by-zero" and problem.label is None:
            _label_divisor(problem)
        return problem
    if isinstance(problem, RecursionError):
        if _inside_a_value(problem.__traceback__):
            return SimpleError(
                "stack-overflow",
                "This value is nested too deeply",
                "a value is printed and compared where it is up to some two hundred levels deep",
            )
        return SimpleError(
            "stack-overflow",
            "The call stack is too deep",
            "a function calls itself without end, or too often; use a loop",
        )
    if isinstance(problem, MemoryError):
        return SimpleError("out-of-memory", "There is not enough memory for this")
    traced = innermost(problem.__traceback__)
    if traced is None:
        return None
    note = note_at(traced)
    explained = _from_note(problem, traced.tb_frame, note) if note is not None else None
    return explained or _by_type(problem, at_end=traced.tb_next is None)


def _inside_a_value(traceback: TracebackType | None) -> bool:
    """Whether the stack was used up by walking a value, rather than by the program's own calls."""
    import sys

    last = innermost(traceback)
    if last is None:
        return False
    below = 0  # calls of ours that the program's last step led to
    step = last.tb_next
    while step is not None:
        below, step = below + 1, step.tb_next
    depth, frame = 0, last.tb_frame.f_back
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return (
        below > _DEEP_WALK or depth + below < sys.getrecursionlimit() // 4
    )  # few calls at all: Python's own comparison


def _label_divisor(error: SimpleError) -> None:
    """Says what the divisor's expression was, where a function of ours found that it is zero."""
    traced = innermost(error.__traceback__)
    note = note_at(traced) if traced is not None else None
    if note is not None and note[0] == "divide":
        with_note(error, note[2], 0)


def innermost(traceback: TracebackType | None) -> TracebackType | None:
    """The last step of a traceback that is in a Simple program."""
    found = None
    while traceback is not None:
        if ".module" in traceback.tb_frame.f_globals:
            found = traceback
        traceback = traceback.tb_next
    return found


def position(traced: TracebackType) -> tuple[int, int, int, int] | None:
    """First line, last line, first column, last column of the instruction that was running."""
    at = traced.tb_lasti // 2
    for index, found in enumerate(traced.tb_frame.f_code.co_positions()):
        if index == at:
            line, end_line, column, end_column = found
            if line is None or end_line is None or column is None or end_column is None:
                return None
            return line, end_line, column, end_column
    return None


def note_at(traced: TracebackType) -> tuple[str, Any, Any] | None:
    """The emitter's note of the operation that was running."""
    return note_of(traced.tb_frame.f_globals[".module"], position(traced))


def note_of(module: LoadedModule, place: tuple[int, int, int, int] | None) -> tuple[str, Any, Any] | None:
    """The note of the operation at a place in a module."""
    notes: dict[Any, tuple[str, Any, Any]] = marshal.loads(module.compiled.operations)  # noqa: S302 - our own notes
    return notes.get(place)


def _from_note(problem: BaseException, frame: FrameType, note: tuple[str, Any, Any]) -> SimpleError | None:
    kind, left, right = note
    first: Any
    second: Any
    try:
        first = None if left is None else read(left, frame)
        second = None if right is None else read(right, frame)
    except Exception:  # noqa: BLE001 - the operands can't be read: the general message will do
        return None
    match problem:
        case IndexError() if kind == "index" and type(second) is int:
            error = bad_index(first, second)
            return with_note(error, right, second)
        case KeyError() | TypeError() if kind == "key":
            error = no_key(first, second)
            return with_note(error, right, second)
        case ZeroDivisionError() if kind == "divide":
            dividend = "A number" if left is None else str(first)
            return with_note(SimpleError("division-by-zero", f"{dividend} is divided by zero"), right, second)
        case ValueError() | TypeError() if kind == "format" and left is not None:
            return bad_format(first, second)
        case _:
            return None


def with_note(error: SimpleError, recipe: Any, value: Any) -> SimpleError:
    """Says what the operand's expression was, unless it was the value itself."""
    from simple.runtime.text import nested_text

    shown = None if recipe is None else written(recipe)
    if shown is not None and recipe[0] != "constant":
        error.label = f"`{shown}` is {nested_text(value)}"
    return error


def read(recipe: Any, frame: FrameType) -> Any:
    """The value of an operand."""
    kind, *parts = recipe
    match kind:
        case "name":
            name = parts[0]
            return frame.f_locals[name] if name in frame.f_locals else frame.f_globals[name]
        case "constant":
            return parts[0]
        case "field":
            return getattr(read(parts[0], frame), parts[1])
        case "item":
            return read(parts[0], frame)[read(parts[1], frame)]
    first, second = read(parts[0], frame), read(parts[1], frame)
    if kind == "+":
        return first + second
    return first - second if kind == "-" else first * second


def written(recipe: Any) -> str | None:
    """The operand's expression as the program has it, or None where a temporary of ours is in it."""
    kind, *parts = recipe
    match kind:
        case "name":
            name: str = parts[0]
            return None if name[:1] in ":." else name.rpartition(":")[2].partition(".")[0]
        case "constant":
            return str(parts[0])
        case "field":
            inner = written(parts[0])
            return inner and f"{inner}.{parts[1]}"
        case "item":
            target, index = written(parts[0]), written(parts[1])
            if target == "":  # the variables of another module
                return index
            return f"{target}[{index}]" if target and index else None
    first, second = written(parts[0]), written(parts[1])
    return f"{first} {kind} {second}" if first and second else None


def _by_type(problem: BaseException, *, at_end: bool) -> SimpleError | None:
    """The meaning of exceptions that Python's own operations raise. `at_end`: nothing was called in between."""
    message = str(problem)
    match problem:
        case IndexError() if at_end:
            return SimpleError("index-out-of-range", "The index is out of range")
        case KeyError() if at_end:
            return SimpleError("missing-key", "The dict has no such key", "`get` gives nil where there is none")
        case ZeroDivisionError():
            return SimpleError("division-by-zero", "A number is divided by zero")
        case NameError() if at_end and problem.name is not None:
            return _no_value_yet(problem.name)
        case TypeError() if at_end and message == "'NoneType' object is not callable":
            return SimpleError("no-value", "This function isn't there yet", "call it after the line that declares it")
        case RuntimeError() if "changed size during iteration" in message or "keys changed" in message:
            return SimpleError(
                "changed-while-iterated",
                "The dict was changed while a loop ran over it",
                "loop over `d.keys()` in a list: `[...d.keys()]`",
            )
        case AttributeError() if type(problem.obj) is range:
            return _unchangeable_range()
        case TypeError() if "'range' object" in message:
            return _unchangeable_range()
        case OverflowError():
            return SimpleError("overflow", "A number is too large for this")
        case TypeError() if "unhashable" in message:
            return SimpleError("unhashable", "A list or dict can't be a key of a dict")
        case TypeError() if "not supported between instances" in message:
            return SimpleError("type", "These can't be ordered")
        case UnicodeError():
            return SimpleError("encoding", "The text can't be written in this encoding")
        case AttributeError() if at_end and problem.name and problem.name[0] != ".":
            if problem.obj is None:
                hint = "the value is nil: test it with `if val`, or use `?.`"
                return SimpleError("nil", f"`.{problem.name}` of nil", hint)
            return SimpleError("type", f"{subject(problem.obj)} has nothing called `{problem.name}`")
        case _:
            return None


def _unchangeable_range() -> SimpleError:
    return SimpleError("type", "A range can't be changed", "make a list of it: `[...r]`")


def _no_value_yet(name: str) -> SimpleError | None:
    plain = name.partition(".")[0]
    if not plain or plain[0] == ":":
        return None
    return SimpleError(
        "no-value", f"`{plain}` has no value yet", "it is used before the line that gives it one has run"
    )
