"""Run-time errors as text for people: the message, the place in the program, and how it was reached.

The primary place is the innermost one in the user's own files. What happened inside the library that comes with `simple`
is one line each, and calls that repeat (a function that calls itself) are shown once with their number.
"""

from __future__ import annotations

from simple.runtime.failures import explain, position

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from simple.runtime.errors import SimpleError
    from simple.runtime.modules import LoadedModule

_RED, _BLUE, _CYAN, _BOLD, _RESET = "\x1b[1;31m", "\x1b[1;34m", "\x1b[1;36m", "\x1b[1m", "\x1b[0m"
_WIDTH = 100
_MOST_FRAMES = 20
_LONGEST_CYCLE = 6
_INNER = frozenset({"<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>"})


class Frame:
    """A step of the call stack in a Simple module."""

    __slots__ = ("at", "module", "name")

    def __init__(self, module: LoadedModule, name: str, at: tuple[int, int, int, int] | None) -> None:
        self.module = module
        self.name = name
        self.at = at

    def same(self, other: Frame) -> bool:
        return self.module is other.module and self.name == other.name and self.at == other.at

    @property
    def place(self) -> str:
        path = self.module.compiled.path
        if self.at is None:
            return path
        line, _, column, _ = self.at
        return f"{path}:{line}:{_characters(self.line(line), column) + 1}"

    def line(self, number: int) -> str:
        lines = self.module.text.split("\n")
        return lines[number - 1].rstrip("\r") if number <= len(lines) else ""

    def source(self) -> str:
        """The piece of program at the place, on one line."""
        if self.at is None:
            return ""
        line, end_line, column, end_column = self.at
        text = self.line(line)
        start = _characters(text, column)
        end = _characters(text, end_column) if end_line == line else len(text)
        shown = text[start:end].strip()
        return shown if end_line == line else f"{shown} …"


def _characters(line: str, offset: int) -> int:
    """A byte offset in a line as a character offset."""
    return offset if line.isascii() else len(line.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "replace"))


def frames_of(traceback: TracebackType | None) -> list[Frame]:
    """The call stack in Simple's terms, outermost first."""
    frames: list[Frame] = []
    while traceback is not None:
        frame = traceback.tb_frame
        module = frame.f_globals.get(".module")
        code = frame.f_code
        if module is not None and code.co_name != "<module>":
            found = Frame(module, _shown_name(code.co_name), position(traceback))
            if code.co_name in _INNER and frames:
                found.name = frames.pop().name
            frames.append(found)
        traceback = traceback.tb_next
    return frames


def _shown_name(name: str) -> str:
    if name == "<top level>":
        return "the top level"
    if name[:1] == ":" or name == "<lambda>":
        return "a lambda"
    if name.endswith(".:new"):
        return name.removesuffix(".:new")
    first, _, last = name.rpartition(".")
    return first if last.isdigit() else name


def render_failure(problem: BaseException, *, color: bool = False) -> str:
    """The report of an error that stopped a program; of a fault of ours where it isn't the program's."""
    error = explain(problem)
    if error is None:
        return internal_error(problem, color=color)
    frames = frames_of(problem.__traceback__)
    paint = _painter(color=color)
    lines = [paint(f"error[{error.kind}]", _RED) + paint(f": {_visible(error.message)}", _BOLD)]
    own = [f for f in frames if not f.module.library] or frames
    if own:
        primary = own[-1]
        lines += _source_lines(primary, error, color=color)
        lead = " " * (_digits(primary) + 2) + paint("=", _BLUE) + " "
    else:
        primary, lead = None, "   " + paint("=", _BLUE) + " "
    if error.hint:
        lines.append(f"{lead}{paint('hint', _CYAN)}: {_visible(error.hint)}")
    if primary is not None:
        lines += [lead + line for line in _stack_lines(frames, primary)]
    return "\n".join(lines) + "\n"


def _painter(*, color: bool) -> Callable[[str, str], str]:
    return lambda text, code: f"{code}{text}{_RESET}" if color else text


def _visible(text: str) -> str:
    """Text without what a terminal would take for a command; further lines are indented."""
    shown = "".join(c if c.isprintable() or c == "\n" else f"\\u{{{ord(c):x}}}" for c in text)
    return shown.replace("\n", "\n  ")


def _digits(frame: Frame) -> int:
    return len(str(frame.at[0])) if frame.at is not None else 1


def _source_lines(frame: Frame, error: SimpleError, *, color: bool) -> list[str]:
    paint = _painter(color=color)
    digits = _digits(frame)
    lines = [f"{' ' * (digits + 1)}{paint('-->', _BLUE)} {_visible(frame.place)}"]
    if frame.at is None:
        return lines
    line, end_line, column, end_column = frame.at
    text = frame.line(line)
    start = _characters(text, column)
    end = _characters(text, end_column) if end_line == line else len(text.rstrip())
    text, start, end = _window(text, start, end)
    bar = " " * (digits + 2) + paint("|", _BLUE)
    marks = " " * start + "^" * max(end - start, 1)
    label = f" {_visible(error.label)}" if error.label else ""
    lines.append(bar)
    lines.append(f"{paint(f' {line} |', _BLUE)} {text}")
    lines.append(f"{bar} {paint(marks + label, _RED)}")
    return lines


def _window(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A long line is cut around its marks; tabs and control characters take one column."""
    text = "".join(c if c.isprintable() else " " for c in text)
    if len(text) <= _WIDTH:
        return text, start, end
    first = max(0, min(start - 20, len(text) - _WIDTH))
    shown = text[first : first + _WIDTH]
    if first:
        shown = "…" + shown[1:]
    if first + _WIDTH < len(text):
        shown = shown[:-1] + "…"
    return shown, start - first, min(end - first, _WIDTH)


def _stack_lines(frames: list[Frame], primary: Frame) -> list[str]:
    """What lies inside the primary place (in the library), then its callers from the inside out."""
    at = frames.index(primary)
    lines = [f"in {f.module.compiled.name}: {f.name}" for f in _outermost_of_each(frames[at + 1 :])]
    callers = frames[:at][::-1]
    inner = primary
    shown: list[str] = []
    index = 0
    while index < len(callers):
        cycle, repeats = _cycle_at(callers, index)
        if repeats > 1:
            shown += [_caller_line(f) for f in callers[index : index + cycle]]
            shown.append(f"… repeated {repeats - 1} more times")
            index += cycle * repeats
            continue
        frame = callers[index]
        if not (frame.module.library and inner.module.library):
            shown.append(_caller_line(frame))
        inner = frame
        index += 1
    if len(shown) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        shown = [*shown[:half], f"… {len(shown) - _MOST_FRAMES} more calls", *shown[-half:]]
    return lines + shown


def _outermost_of_each(frames: list[Frame]) -> list[Frame]:
    """Of the library's frames, those that its own modules were entered by."""
    return [f for i, f in enumerate(frames) if i == 0 or frames[i - 1].module is not f.module][:1]


def _caller_line(frame: Frame) -> str:
    if frame.module.library:
        return f"called from {frame.name} in {frame.module.compiled.name}"
    source = frame.source()
    return f"called from {frame.name} ({_visible(frame.place)})" + (f": `{_visible(source)}`" if source else "")


def _cycle_at(frames: list[Frame], start: int) -> tuple[int, int]:
    """The length of the cycle that begins here, and how often it stands there in a row."""
    for length in range(1, _LONGEST_CYCLE + 1):
        repeats = 1
        while _equal_stretch(frames, start, start + repeats * length, length):
            repeats += 1
        if repeats > 2:
            return length, repeats
    return 1, 1


def _equal_stretch(frames: list[Frame], first: int, second: int, length: int) -> bool:
    if second + length > len(frames):
        return False
    return all(frames[first + i].same(frames[second + i]) for i in range(length))


def internal_error(problem: BaseException, *, color: bool = False) -> str:
    """The report of a fault in `simple` itself."""
    import os

    if os.environ.get("SIMPLE_DEBUG") == "1":
        import traceback

        return "".join(traceback.format_exception(problem))
    paint = _painter(color=color)
    frames = frames_of(problem.__traceback__)
    reason = " ".join(str(problem).split())
    lines = [
        paint("internal error in simple", _RED) + f": {type(problem).__name__}" + (f": {reason}" if reason else "")
    ]
    if frames:
        lines.append(f"  {paint('-->', _BLUE)} {_visible(frames[-1].place)}")
    lines.append("   = this is a fault in `simple`, not in the program; please report it with the program")
    lines.append("   = SIMPLE_DEBUG=1 shows more")
    return "\n".join(lines) + "\n"
