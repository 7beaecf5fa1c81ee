"""`std.fs`: files and folders. Text is UTF-8. What the system refuses is an error of kind "io" that names the path."""

from __future__ import annotations

import os

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO, TypeVar

    T = TypeVar("T")

_REASONS = {
    FileNotFoundError: "there is no such file",
    IsADirectoryError: "this is a folder",
    NotADirectoryError: "a part of the path is no folder",
    PermissionError: "this is not permitted",
    FileExistsError: "it is already there",
}


def guarded(path: str, what: str, action: Callable[[], T]) -> T:
    try:
        return action()
    except OSError as problem:
        reason = _REASONS.get(type(problem)) or problem.strerror or str(problem)
        raise SimpleError("io", f"{what} {path}: {reason}") from None
    except ValueError as problem:
        raise SimpleError("io", f"{what} {path}: {problem}") from None


def _read(path: str) -> bytes:
    def action() -> bytes:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()

    return guarded(path, "Can't read", action)


def _decoded(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise SimpleError("format", f"{path} isn't UTF-8 text: byte {problem.start}, line {line}") from None


def read_text(path: str) -> str:
    return _decoded(_read(path), path).removeprefix("\ufeff")


def read_bytes(path: str) -> list[int]:
    return list(_read(path))


def _write(path: str, data: bytes, mode: str) -> tuple[()]:
    def action() -> None:
        with open(path, mode) as file:  # noqa: PTH123
            file.write(data)

    guarded(path, "Can't write", action)
    return ()


def _encoded(content: str) -> bytes:
    return content.encode("utf-8", "surrogatepass")


def write_text(path: str, content: str) -> tuple[()]:
    return _write(path, _encoded(content), "wb")


def append_text(path: str, content: str) -> tuple[()]:
    return _write(path, _encoded(content), "ab")


def write_bytes(path: str, content: list[int]) -> tuple[()]:
    return _write(path, bytes(content), "wb")


def exists(path: str) -> bool:
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: str) -> bool:
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: str) -> bool:
    return os.path.isdir(path)  # noqa: PTH112


def size(path: str) -> int:
    return guarded(path, "Can't look at", lambda: os.path.getsize(path))  # noqa: PTH202


def list_folder(path: str) -> list[str]:
    return sorted(guarded(path, "Can't list", lambda: os.listdir(path)))  # noqa: PTH208


def make_folder(path: str) -> tuple[()]:
    guarded(path, "Can't make", lambda: os.makedirs(path, exist_ok=True))  # noqa: PTH103
    return ()


def remove_file(path: str) -> tuple[()]:
    guarded(path, "Can't remove", lambda: os.remove(path))  # noqa: PTH107
    return ()


def remove_folder(path: str) -> tuple[()]:
    guarded(path, "Can't remove", lambda: os.rmdir(path))  # noqa: PTH106
    return ()


def rename(path: str, target: str) -> tuple[()]:
    guarded(path, "Can't rename", lambda: os.replace(path, target))  # noqa: PTH105
    return ()


def absolute(path: str) -> str:
    return os.path.abspath(path)  # noqa: PTH100


def join(folder: str, name: str) -> str:
    return os.path.join(folder, name)  # noqa: PTH118


def parent(path: str) -> str:
    return os.path.dirname(path)  # noqa: PTH120


def file_name(path: str) -> str:
    return os.path.basename(path)  # noqa: PTH119


def extension(path: str) -> str:
    return os.path.splitext(path)[1]  # noqa: PTH122


def temporary_folder() -> str:
    import tempfile

    return tempfile.mkdtemp(prefix="simple-")


class FileHandle:
    """An open file. Reads and writes UTF-8 text; closing it twice is fine."""

    __slots__ = ("file", "path")

    def __init__(self, path: str, file: BinaryIO) -> None:
        self.path = path
        self.file = file

    def to_text(self) -> str:
        return f"FileHandle({self.path})"


setattr(FileHandle, ".name", "FileHandle")

_MODES = {"read": "rb", "write": "wb", "append": "ab"}


def open_file(path: str, mode: str) -> FileHandle:
    if mode not in _MODES:
        raise SimpleError("invalid-argument", f'There is no mode "{mode}"', "the modes are read, write and append")
    file: Any = guarded(path, "Can't open", lambda: open(path, _MODES[mode]))  # noqa: PTH123, SIM115
    return FileHandle(path, file)


def read_all(handle: FileHandle) -> str:
    return _decoded(guarded(handle.path, "Can't read", handle.file.read), handle.path)


def read_line(handle: FileHandle) -> str | None:
    """The next line without its end, or None at the end of the file."""
    line = guarded(handle.path, "Can't read", handle.file.readline)
    return _decoded(line, handle.path).rstrip("\r\n") if line else None


def write(handle: FileHandle, content: str) -> tuple[()]:
    guarded(handle.path, "Can't write", lambda: handle.file.write(_encoded(content)))
    return ()


def close(handle: FileHandle) -> tuple[()]:
    guarded(handle.path, "Can't close", handle.file.close)
    return ()
