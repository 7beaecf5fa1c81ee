"""Number literals: from their spelling to their value."""

from __future__ import annotations

import re

from simple.syntax.tokens import FLOAT, INT

INT_SUFFIXES = frozenset({"i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"})
FLOAT_SUFFIXES = frozenset({"f32", "f64"})

# Longer integers are refused: no type holds them, and their conversion takes quadratic time.
MAX_DIGITS = 400

# Compiled when they are first used (`re.compile` remembers them).
_DECIMAL = r"([0-9][0-9_]*)(\.[0-9][0-9_]*)?([eE][+-]?[0-9][0-9_]*)?(\w*)\Z"
_BASED = r"(0[xX][0-9a-fA-F_]*|0[bB][0-9_]*|0[oO][0-9_]*)(\w*)\Z"
_BASES = {"0x": (16, "hexadecimal", "0123456789abcdef"), "0b": (2, "binary", "01"), "0o": (8, "octal", "01234567")}


class BadNumber(Exception):  # noqa: N818 - it is a user's error, reported as a diagnostic
    """A number that can't be read: what stands beside it, and what to do."""

    def __init__(self, text: str, hint: str | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint


def read_number(spelling: str) -> tuple[str, int | float, str | None]:
    """Give the kind (`INT` or `FLOAT`), value and suffix of a number; raise `BadNumber`."""
    if (
        spelling.isascii()
        and spelling.isdigit()
        and (len(spelling) == 1 or (spelling[0] != "0" and len(spelling) <= MAX_DIGITS))
    ):
        return INT, int(spelling), None
    if spelling[:2].lower() in _BASES:
        return _read_based(spelling)
    match = re.compile(_DECIMAL).match(spelling)
    if match is None:
        raise BadNumber("this isn't a number")
    whole, fraction, exponent, suffix = match.groups()
    _check_underscores(spelling[: len(spelling) - len(suffix)])
    if fraction is None and exponent is None and suffix not in FLOAT_SUFFIXES:
        _check_suffix(suffix, INT_SUFFIXES | FLOAT_SUFFIXES, spelling)
        digits = whole.replace("_", "")
        _check_length(digits)
        if len(digits) > 1 and digits[0] == "0":
            shorter = digits.lstrip("0") or "0"
            octal = f", or `0o{shorter}` for an octal number" if set(digits) <= set("01234567") else ""
            raise BadNumber("a decimal number doesn't begin with `0`", f"write `{shorter}`{octal}")
        return INT, int(digits), suffix or None
    _check_suffix(suffix, FLOAT_SUFFIXES, spelling)
    if len(spelling) > 2 * MAX_DIGITS:
        raise BadNumber(f"this number has {len(spelling):,} characters; {2 * MAX_DIGITS} are the limit")
    value = float((whole + (fraction or "") + (exponent or "")).replace("_", ""))
    if value == float("inf"):
        raise BadNumber("this is larger than any `f64`", "for infinity, write `1.0 / 0.0`")
    return FLOAT, value, suffix or None


def _read_based(spelling: str) -> tuple[str, int, str | None]:
    base, name, allowed = _BASES[spelling[:2].lower()]
    match = re.compile(_BASED).match(spelling)
    if match is None:
        raise BadNumber("this isn't a number")
    digits, suffix = match[1][2:].lower(), match[2]
    if not digits.strip("_"):
        raise BadNumber(f"digits are missing after `{spelling[:2]}`")
    _check_underscores(digits.removeprefix("_"))
    wrong = next((digit for digit in digits if digit not in allowed and digit != "_"), None)
    if wrong is not None:
        raise BadNumber(f"`{wrong}` isn't a {name} digit")
    _check_suffix(suffix, INT_SUFFIXES, spelling)
    digits = digits.replace("_", "")
    _check_length(digits)
    return INT, int(digits, base), suffix or None


def _check_underscores(digits: str) -> None:
    if digits.endswith("_") or "__" in digits or "_." in digits or "_e" in digits or "_E" in digits:
        raise BadNumber("a `_` stands between two digits", "write it as in `1_000`")


def _check_length(digits: str) -> None:
    if len(digits) > MAX_DIGITS:
        raise BadNumber(f"this number has {len(digits):,} digits; {MAX_DIGITS} are the limit")


def _check_suffix(suffix: str, allowed: frozenset[str], spelling: str) -> None:
    if not suffix or suffix in allowed:
        return
    number = spelling[: len(spelling) - len(suffix)]
    if suffix in {"e", "E"}:
        raise BadNumber("digits are missing after the `e`", f"write it as in `{number[:20]}e10`")
    if suffix in INT_SUFFIXES:
        raise BadNumber(f"`{suffix}` is for whole numbers", "leave the suffix out, or use `f64` or `f32`")
    shown = suffix if len(suffix) <= 20 else suffix[:19] + "…"
    raise BadNumber(
        f"`{shown}` can't follow a number",
        "a number's suffix is one of `i8 i16 i32 i64 u8 u16 u32 u64 f32 f64`; names don't begin with a digit",
    )
