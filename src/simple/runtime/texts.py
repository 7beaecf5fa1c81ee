"""The methods of text."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, LOWEST


def split(self: str, separator: str | None = None) -> list[str]:
    """The parts between separators; without one, the words."""
    if separator == "":
        raise SimpleError("separator", "The separator is empty", "`chars` gives the characters of a text")
    return self.split(separator)


def lines(self: str) -> list[str]:
    """The lines without their ends; a last line end makes no empty line."""
    parts = self.replace("\r\n", "\n").split("\n")
    if parts[-1] == "":
        parts.pop()
    return parts


def find(self: str, part: str) -> int | None:
    at = self.find(part)
    return None if at < 0 else at


def repeat(self: str, times: int) -> str:
    if times < 0:
        raise SimpleError("size", f"A text can't be repeated {times} times")
    return self * times


def _pad(self: str, width: int, fill: str) -> str:
    if len(fill) != 1:
        raise SimpleError("size", f'The fill must be one character, and "{fill}" has {len(fill)}')
    return fill * (width - len(self))


def pad_left(self: str, width: int, fill: str = " ") -> str:
    return _pad(self, width, fill) + self


def pad_right(self: str, width: int, fill: str = " ") -> str:
    return self + _pad(self, width, fill)


def to_i64(self: str) -> int | None:
    """The integer that the text spells in decimal, or nil."""
    digits = self.strip()
    plain = digits[1:] if digits[:1] in {"+", "-"} else digits
    if not (plain.isascii() and plain.replace("_", "").isdigit()) or len(plain) > 40 or plain[0] == "_":
        return None
    try:
        value = int(digits)
    except ValueError:
        return None
    return value if LOWEST <= value <= HIGHEST else None


def to_f64(self: str) -> float | None:
    """The number that the text spells, or nil."""
    try:
        return float(self)
    except ValueError:
        return None


METHODS = {
    "len": len,
    "trim": str.strip,
    "upper": str.upper,
    "lower": str.lower,
    "split": split,
    "lines": lines,
    "replace": str.replace,
    "contains": lambda self, part: part in self,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "find": find,
    "repeat": repeat,
    "pad_left": pad_left,
    "pad_right": pad_right,
    "to_i64": to_i64,
    "to_f64": to_f64,
    "chars": list,
    "bytes": lambda self: list(self.encode("utf-8", "surrogatepass")),
    "is_empty": lambda self: not self,
}
