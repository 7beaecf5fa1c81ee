"""`std.events`: a run's metrics as TensorBoard's own writer writes them."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.std.extras import needed
from simple.runtime.std.fs import _read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["EventsHandle", "close", "flush", "open_events", "write_image", "write_scalar"]


class EventsHandle:
    """A file of events. Dropping it closes it."""

    __slots__ = ("event", "folder", "summary", "writer")

    def __init__(self, folder: str) -> None:
        self.writer: Any = None
        self.folder = folder
        what = "a TensorBoard log"
        self.event = needed("tensorboard.compat.proto.event_pb2", "tensorboard", "tensorboard", what).Event
        self.summary = needed("tensorboard.compat.proto.summary_pb2", "tensorboard", "tensorboard", what).Summary
        module = needed("tensorboard.summary.writer.event_file_writer", "tensorboard", "tensorboard", what)
        try:
            self.writer = module.EventFileWriter(folder)
        except OSError as problem:
            raise SimpleError("io", f"Can't write {folder}: {problem.strerror or problem}") from None

    def __del__(self) -> None:
        close(self)


setattr(EventsHandle, ".name", "EventsHandle")


def open_events(folder: str) -> EventsHandle:
    return EventsHandle(folder)


def _write(log: EventsHandle, step: int, value: Any) -> tuple[()]:
    from time import time

    if log.writer is None:
        raise SimpleError("invalid-argument", f"The log in {log.folder} is closed")
    log.writer.add_event(log.event(wall_time=time(), step=step, summary=log.summary(value=[value])))
    return ()


def write_scalar(log: EventsHandle, name: str, value: float, step: int) -> tuple[()]:
    return _write(log, step, log.summary.Value(tag=name, simple_value=value))


def write_image(log: EventsHandle, name: str, path: str, step: int) -> tuple[()]:
    """A PNG file's picture."""
    data = _read(path)
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 24:
        raise SimpleError("format", f"{path} is no PNG file")
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    image = log.summary.Image(width=width, height=height, colorspace=3, encoded_image_string=data)
    return _write(log, step, log.summary.Value(tag=name, image=image))


def flush(log: EventsHandle) -> tuple[()]:
    """Brings what was written to the disk."""
    if log.writer is not None:
        log.writer.flush()
    return ()


def close(log: EventsHandle) -> tuple[()]:
    writer, log.writer = log.writer, None
    if writer is not None:
        writer.close()
    return ()
