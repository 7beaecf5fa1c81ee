"""A machine that reads pickles and calls nothing.

A pickle is a program for a small stack machine, whose instruction REDUCE calls any function of any Python module. This is such a
machine that knows the instructions that state dicts are made of; the few names in `_NAMES` stand for what is done here, and every other
name is refused. It leaves values that still have `Tensor` and perhaps `Name` and `Storage` in them; `state_pickle` makes them final.

Nothing is allocated by what a pickle merely says: texts lie in it, and the memo is a dict.
"""

from __future__ import annotations

import struct

from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, LOWEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["Machine", "Tensor"]

_MOST_DIMENSIONS = 64
_MOST_ELEMENTS = 1 << 58
_MARK = object()

_STORAGES = {
    "ByteStorage": "u8",
    "CharStorage": "i8",
    "ShortStorage": "i16",
    "IntStorage": "i32",
    "LongStorage": "i64",
    "HalfStorage": "f16",
    "BFloat16Storage": "bf16",
    "FloatStorage": "f32",
    "DoubleStorage": "f64",
    "BoolStorage": "bool",
    "ComplexFloatStorage": "complex64",
    "ComplexDoubleStorage": "complex128",
}


class Name:
    """A global that a pickle may name: what REDUCE does for it, or the dtype of a storage."""

    __slots__ = ("dtype", "made")

    def __init__(self, made: Callable[[Machine, tuple[Any, ...]], Any] | None, dtype: str = "") -> None:
        self.made = made
        self.dtype = dtype


class Storage:
    """Memory of the file, by its key."""

    __slots__ = ("count", "dtype", "key")

    def __init__(self, key: str, dtype: str, count: int) -> None:
        self.key = key
        self.dtype = dtype
        self.count = count


class Tensor:
    """A tensor before it is finished: a parameter's pickle says twice whether a gradient is wanted."""

    __slots__ = ("arguments",)

    def __init__(self, *arguments: Any) -> None:
        self.arguments = arguments


class Machine:
    """The bytes of a pickle and how far they are read, a stack of values with marks, and a memo of values by number."""

    def __init__(self, data: bytes, path: str) -> None:
        self.data = data
        self.path = path
        self.at = 0
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def run(self) -> Any:
        """The value that the pickle leaves."""
        while True:
            code = self.take(1)[0]
            if code == 0x2E:  # STOP
                if len(self.stack) != 1 or self.stack[0] is _MARK:
                    raise self.fault("it doesn't end with one value")
                return self.stack[0]
            action = _INSTRUCTIONS.get(code)
            if action is None:
                raise self.fault(f"the instruction {code:#04x} isn't one that state dicts have")
            action(self)

    def fault(self, what: str) -> SimpleError:
        return SimpleError("format", f"{self.path} isn't a state dict: at byte {self.at} of its pickle, {what}")

    def refusal(self, name: str) -> SimpleError:
        return SimpleError(
            "format",
            f"{self.path} isn't a state dict: it names {name[:200]}, and to load that would be to run code of the file's choice. "
            "Only tensors, numbers, texts, lists, tuples and dicts are read",
        )

    # Bytes.

    def take(self, count: int) -> bytes:
        end = self.at + count
        if count < 0 or end > len(self.data):
            raise self.fault(f"{count} more bytes are needed, and there are {len(self.data) - self.at}")
        found = self.data[self.at : end]
        self.at = end
        return found

    def number(self, count: int, *, signed: bool = False) -> int:
        return int.from_bytes(self.take(count), "little", signed=signed)

    def line(self) -> str:
        end = self.data.find(b"\n", self.at)
        if end < 0:
            raise self.fault("a name has no end")
        return self.decoded(self.take(end + 1 - self.at)[:-1])

    def decoded(self, data: bytes) -> str:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise self.fault("a text isn't UTF-8") from None

    # The stack.

    def push(self, value: Any) -> None:
        self.stack.append(value)

    def pop(self) -> Any:
        if not self.stack or self.stack[-1] is _MARK:
            raise self.fault("a value is missing")
        return self.stack.pop()

    def top(self, kind: type) -> Any:
        if not self.stack or type(self.stack[-1]) is not kind:
            raise self.fault(f"a {kind.__name__} is missing")
        return self.stack[-1]

    def since_mark(self) -> list[Any]:
        for place in range(len(self.stack) - 1, -1, -1):
            if self.stack[place] is _MARK:
                found = self.stack[place + 1 :]
                del self.stack[place:]
                return found
        raise self.fault("a mark is missing")

    def several(self, count: int) -> None:
        found = [self.pop() for _ in range(count)]
        self.push(tuple(reversed(found)))

    def put(self, key: int) -> None:
        if not self.stack or self.stack[-1] is _MARK:
            raise self.fault("a value is missing")
        self.memo[key] = self.stack[-1]

    def get(self, key: int) -> None:
        if key not in self.memo:
            raise self.fault(f"nothing was kept as {key}")
        self.push(self.memo[key])

    def integer(self, value: int) -> None:
        if not LOWEST <= value <= HIGHEST:
            raise self.fault("an integer doesn't fit 64 bits")
        self.push(value)

    # What is made.

    def append(self, items: list[Any]) -> None:
        self.top(list).extend(items)

    def set_items(self, items: list[Any]) -> None:
        target = self.top(dict)
        if len(items) % 2:
            raise self.fault("a key has no value")
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not _is_key(key):
                raise self.fault("a dict's key is neither text nor number nor a tuple of these")
            target[key] = value

    def named(self, module: str, name: str) -> None:
        found = _NAMES.get((module, name))
        if found is None:
            raise self.refusal(f"{module}.{name}")
        self.push(found)

    def stack_global(self) -> None:
        name, module = self.pop(), self.pop()
        if type(name) is not str or type(module) is not str:
            raise self.fault("a name isn't text")
        self.named(module, name)

    def persistent(self) -> None:
        """What stands outside of the pickle: memory."""
        said = self.pop()
        match said:
            case ("storage", Name(dtype=dtype), str() as key, str(), int() as count) if dtype and count >= 0:
                self.push(Storage(key, dtype, count))
            case _:
                raise self.fault("what stands outside of the pickle isn't a storage as torch.save writes it")

    def reduce(self) -> None:
        arguments, callee = self.pop(), self.pop()
        if type(callee) is not Name or callee.made is None or type(arguments) is not tuple:
            raise self.fault("something is called that isn't one of the functions that state dicts are made with")
        self.push(callee.made(self, arguments))

    def build(self) -> None:
        """Attributes of an OrderedDict, such as the versions of modules; they aren't part of the state."""
        self.pop()
        self.top(dict)

    def ordered_dict(self, arguments: tuple[Any, ...]) -> dict[Any, Any]:
        match arguments:
            case ():
                return {}
            case ([*pairs],) if all(
                type(pair) in {list, tuple} and len(pair) == 2 and _is_key(pair[0]) for pair in pairs
            ):
                return dict(pairs)
            case _:
                raise self.fault("an OrderedDict is made of something else than pairs")

    def size(self, arguments: tuple[Any, ...]) -> list[int]:
        match arguments:
            case ((*sizes,),) if all(type(size) is int for size in sizes):
                return list(sizes)
            case _:
                raise self.fault("a torch.Size is made of something else than integers")

    def tensor(self, arguments: tuple[Any, ...]) -> Tensor:
        match arguments:
            case (
                Storage() as storage,
                int() as offset,
                tuple() | list() as sizes,
                tuple() as strides,
                bool() as wanted,
                _,
                *rest,
            ) if len(rest) < 2:
                self.check_view(storage, offset, sizes, strides)
                return Tensor(storage.key, storage.dtype, storage.count, offset, list(sizes), list(strides), wanted)
            case _:
                raise self.fault("a tensor is made of something else than a storage, sizes and strides")

    def parameter(self, arguments: tuple[Any, ...]) -> Tensor:
        match arguments:
            case (Tensor(arguments=parts), bool() as wanted, _):
                return Tensor(*parts[:-1], wanted)
            case _:
                raise self.fault("a parameter is made of something else than a tensor")

    def check_view(self, storage: Storage, offset: int, sizes: Any, strides: Any) -> None:
        """Whether all elements of a view lie in the storage."""
        numbers = (offset, *sizes, *strides)
        if any(type(n) is not int or n < 0 for n in numbers) or len(sizes) != len(strides):
            raise self.fault(
                f"a tensor has the offset {offset}, the sizes {_shown(sizes)} and the strides {_shown(strides)}"
            )
        if len(sizes) > _MOST_DIMENSIONS:
            raise self.fault(f"a tensor has {len(sizes)} dimensions, and {_MOST_DIMENSIONS} are the most")
        count = 1
        for size in sizes:
            count *= max(size, 1)
            if count > _MOST_ELEMENTS:
                raise self.fault(f"a tensor has the sizes {_shown(sizes)}, which is more than there can be")
        empty = 0 in sizes
        last = offset if empty else offset + sum((s - 1) * step for s, step in zip(sizes, strides, strict=True)) + 1
        if last > storage.count:
            raise self.fault(
                f"a tensor with the offset {offset}, the sizes {_shown(sizes)} and the strides {_shown(strides)} "
                f'reaches out of the storage "{storage.key}" of {storage.count} elements'
            )


def _shown(numbers: Any) -> str:
    return str(list(numbers))[:200]


def _is_key(key: Any) -> bool:
    kind = type(key)
    return kind in {str, int, bool, float} or (kind is tuple and len(key) < 8 and all(map(_is_scalar, key)))


def _is_scalar(key: Any) -> bool:
    return type(key) in {str, int, bool, float}


_NAMES: dict[tuple[str, str], Name] = {
    ("collections", "OrderedDict"): Name(Machine.ordered_dict),
    ("torch", "Size"): Name(Machine.size),
    ("torch._utils", "_rebuild_tensor_v2"): Name(Machine.tensor),
    ("torch._utils", "_rebuild_parameter"): Name(Machine.parameter),
    **{("torch", storage): Name(None, dtype) for storage, dtype in _STORAGES.items()},
}

_INSTRUCTIONS: dict[int, Callable[[Machine], Any]] = {
    0x80: lambda m: m.take(1),  # PROTO
    0x95: lambda m: m.take(8),  # FRAME
    0x28: lambda m: m.stack.append(_MARK),  # MARK
    0x30: lambda m: m.pop(),  # POP
    0x31: lambda m: m.since_mark(),  # POP_MARK
    0x4E: lambda m: m.push(None),  # NONE
    0x88: lambda m: m.push(value=True),  # NEWTRUE
    0x89: lambda m: m.push(value=False),  # NEWFALSE
    0x4A: lambda m: m.push(m.number(4, signed=True)),  # BININT
    0x4B: lambda m: m.push(m.number(1)),  # BININT1
    0x4D: lambda m: m.push(m.number(2)),  # BININT2
    0x8A: lambda m: m.integer(m.number(m.number(1), signed=True)),  # LONG1
    0x8B: lambda m: m.integer(m.number(m.number(4), signed=True)),  # LONG4
    0x47: lambda m: m.push(struct.unpack(">d", m.take(8))[0]),  # BINFLOAT
    0x58: lambda m: m.push(m.decoded(m.take(m.number(4)))),  # BINUNICODE
    0x8C: lambda m: m.push(m.decoded(m.take(m.number(1)))),  # SHORT_BINUNICODE
    0x8D: lambda m: m.push(m.decoded(m.take(m.number(8)))),  # BINUNICODE8
    0x5D: lambda m: m.push([]),  # EMPTY_LIST
    0x7D: lambda m: m.push({}),  # EMPTY_DICT
    0x29: lambda m: m.push(()),  # EMPTY_TUPLE
    0x74: lambda m: m.push(tuple(m.since_mark())),  # TUPLE
    0x85: lambda m: m.several(1),  # TUPLE1
    0x86: lambda m: m.several(2),  # TUPLE2
    0x87: lambda m: m.several(3),  # TUPLE3
    0x61: lambda m: m.append([m.pop()]),  # APPEND
    0x65: lambda m: m.append(m.since_mark()),  # APPENDS
    0x73: lambda m: m.set_items([m.pop(), m.pop()][::-1]),  # SETITEM
    0x75: lambda m: m.set_items(m.since_mark()),  # SETITEMS
    0x71: lambda m: m.put(m.number(1)),  # BINPUT
    0x72: lambda m: m.put(m.number(4)),  # LONG_BINPUT
    0x94: lambda m: m.put(len(m.memo)),  # MEMOIZE
    0x68: lambda m: m.get(m.number(1)),  # BINGET
    0x6A: lambda m: m.get(m.number(4)),  # LONG_BINGET
    0x63: lambda m: m.named(m.line(), m.line()),  # GLOBAL
    0x93: lambda m: m.stack_global(),  # STACK_GLOBAL
    0x51: lambda m: m.persistent(),  # BINPERSID
    0x52: lambda m: m.reduce(),  # REDUCE
    0x62: lambda m: m.build(),  # BUILD
}
