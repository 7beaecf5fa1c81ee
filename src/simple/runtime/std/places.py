"""`std.places`: where a running program is, told line by line; how many objects there are."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

__all__ = ["follow", "objects_like", "unfollow"]

_before: list[Any] = []


def follow(tell: Callable[[str], Any]) -> tuple[()]:
    """Calls a function with the place, `prog.spl:12`, whenever the program comes to another line of its own.

    Lines of the library are passed over: what a program calls there stands at the line of the call.
    """

    def tell_place(frame: FrameType) -> None:
        tell(f"{os.path.basename(frame.f_code.co_filename)}:{frame.f_lineno}")  # noqa: PTH119 - pathlib takes time to import

    def in_frame(frame: FrameType, event: str, _argument: object) -> Callable[..., Any]:
        if event == "line":
            tell_place(frame)
        elif event == "return":
            caller = _own_frame(frame.f_back)
            if caller is not None:
                tell_place(caller)
        return in_frame

    def at_call(frame: FrameType, _event: str, _argument: object) -> Callable[..., Any] | None:
        return in_frame if _is_own(frame) else None

    _before.append(sys.gettrace())
    here = frame = _own_frame(sys._getframe(1))  # noqa: SLF001 - the frames are what this is about
    while frame is not None:
        frame.f_trace = in_frame
        frame = _own_frame(frame.f_back)
    if here is not None:
        tell_place(here)
    sys.settrace(at_call)
    return ()


def unfollow() -> tuple[()]:
    """Ends what the last `follow` began."""
    sys.settrace(_before.pop() if _before else None)
    frame = _own_frame(sys._getframe(1))  # noqa: SLF001
    while frame is not None:
        frame.f_trace = None
        frame = _own_frame(frame.f_back)
    return ()


def objects_like(sample: object, counts: Callable[[Any], bool]) -> int:
    """How many objects of a type count, besides this one."""
    import gc

    gc.collect()
    wanted = type(sample)
    return sum(counts(found) for found in gc.get_objects() if type(found) is wanted and found is not sample)


def _is_own(frame: FrameType) -> bool:
    """Whether a frame runs a module of the program's, not one of the library."""
    module = frame.f_globals.get(".module")
    return module is not None and not module.library


def _own_frame(frame: FrameType | None) -> FrameType | None:
    """The innermost frame of the program's own from here outwards."""
    while frame is not None and not _is_own(frame):
        frame = frame.f_back
    return frame
