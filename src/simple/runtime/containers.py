"""The methods of dicts, buffers, results, and those that every value has."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.text import text
from simple.runtime.values import Err, Ok, noun_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _clear(entries: dict[Any, Any]) -> tuple[()]:
    entries.clear()
    return ()


DICT = {
    "len": len,
    "keys": list,
    "values": lambda entries: list(entries.values()),
    "items": lambda entries: list(entries.items()),
    "get": dict.get,
    "contains": lambda entries, key: key in entries,
    "remove": lambda entries, key: entries.pop(key, None),
    "clear": _clear,
    "copy": dict.copy,
    "is_empty": lambda entries: not entries,
}


def _fill(buffer: Any, value: Any) -> tuple[()]:
    """Every item takes the value."""
    from array import array

    length = len(buffer)
    buffer[:] = array(buffer.typecode, [value]) * length
    return ()


def _like(buffer: Any, length: int) -> Any:
    """A buffer of the same kind. What it holds is left open."""
    from simple.runtime.buffers import like

    if length < 0:
        raise SimpleError("size", f"A buffer can't have {length} items")
    return like(buffer, length)


def _to_bytes(buffer: Any) -> Any:
    """What the elements are in memory, the lowest byte first on every machine that we know."""
    from array import array

    memory = array("B")
    memory.frombytes(memoryview(buffer).cast("B"))  # array("B", …) would take the bytes one by one
    return memory


def _set_bytes(buffer: Any, bytes_: Any, start: int = 0) -> Any:
    """Overwrites all elements with what they are in memory, from a place in bytes on."""
    memory = memoryview(buffer).cast("B")
    if start < 0 or start + len(memory) > len(bytes_):
        raise SimpleError(
            "size", f"{len(memory)} bytes from {start} on are needed to fill the buffer, and there are {len(bytes_)}"
        )
    memory[:] = memoryview(bytes_)[start : start + len(memory)]
    return buffer


BUFFER = {
    "len": len,
    "to_list": lambda buffer: buffer.tolist(),
    "bools": lambda buffer: [item != 0 for item in buffer],
    "each_bool": lambda buffer: map(bool, buffer),  # as the loop goes: it may change items that are still to come
    "copy": lambda buffer: buffer[:],
    "fill": _fill,
    "like": _like,
    "to_bytes": _to_bytes,
    "set_bytes": _set_bytes,
}


def _result(value: Any) -> Any:
    if type(value) is not Ok and type(value) is not Err:
        raise SimpleError("type", f"Expected a result, but this is {noun_of(value)}")
    return value


def _map(result: Any, function: Callable[[Any], Any]) -> Any:
    return Ok(function(result.value)) if type(result) is Ok else result


def _map_err(result: Any, function: Callable[[Any], Any]) -> Any:
    return Err(function(result.error)) if type(result) is Err else result


RESULT = {
    "is_ok": lambda result: type(_result(result)) is Ok,
    "is_err": lambda result: type(_result(result)) is Err,
    "ok": lambda result: result.value if type(result) is Ok else None,
    "err": lambda result: result.error if type(result) is Err else None,
    "unwrap_or": lambda result, otherwise: result.value if type(result) is Ok else otherwise,
    "map": _map,
    "map_err": _map_err,
}

ANY = {"to_text": text}
