"""The error codes, part of the ABI: numbers never change and are never used again."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ERROR_CODES", "ErrorCode"]


@dataclass(frozen=True)
class ErrorCode:
    """One code: its number, its name in C without the library's prefix, and when it is given."""

    number: int
    name: str
    meaning: str

    @property
    def kind(self) -> str:
        """The name as programs in Simple see it: `bad-handle`."""
        return self.name.lower().replace("_", "-")


ERROR_CODES = (
    ErrorCode(0, "OK", "the call succeeded"),
    ErrorCode(1, "BAD_HANDLE", "a handle was freed already, is of another kind, or was never one"),
    ErrorCode(2, "INVALID_ARGUMENT", "an argument is out of its range, or a pointer is null"),
    ErrorCode(3, "SHAPE", "sizes don't fit each other or the operation"),
    ErrorCode(4, "DTYPE", "the operation isn't there for the element type"),
    ErrorCode(5, "DEVICE", "a device isn't there, or arguments are on different ones"),
    ErrorCode(6, "OUT_OF_MEMORY", "there isn't enough memory"),
    ErrorCode(7, "UNAVAILABLE", "the library is a stub, or can't run with what is installed"),
    ErrorCode(8, "IO", "a file can't be read or written"),
    ErrorCode(9, "FORMAT", "data isn't in the format that it should be in"),
    ErrorCode(10, "FORKED", "the process was forked after the library was used"),
    ErrorCode(11, "INTERNAL", "a fault of the library or of what it binds"),
)
