"""`std.state_pickle`: the values of a PyTorch state dict's pickle, which isn't run.

What comes out has None, bools, i64, floats, texts, lists, tuples, dicts and tensors, which the caller makes of their storage's key, dtype
and size, their offset, sizes and strides, all checked against each other. What is used twice in a way that would grow exponentially when it
is walked is refused, as is what contains itself.
"""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.std.pickle_machine import Machine, Tensor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable
    from typing import Any

    Rebuild = Callable[[str, str, int, int, list[int], list[int], bool], Any]

__all__ = ["unpickle"]

_DEEPEST = 100


def unpickle(data: array[int], path: str, rebuild: Rebuild) -> Any:
    return _Finisher(path, rebuild, len(data)).finish(Machine(bytes(data), path).run())


class _Finisher:
    """Makes the tensors, and sees that nothing else than values is left, not too deep, in no circle, and not too often.

    A container that stands in several places is the same one in the result. `weights` has what walking it costs.
    """

    def __init__(self, path: str, rebuild: Rebuild, length: int) -> None:
        self.path = path
        self.rebuild = rebuild
        self.most = 10 * length + 1000
        self.done: dict[int, tuple[Any, int]] = {}
        self.inside: set[int] = set()

    def finish(self, value: Any) -> Any:
        return self.finished(value, 0)[0]

    def fault(self, what: str) -> SimpleError:
        return SimpleError("format", f"{self.path} isn't a state dict: {what}")

    def finished(self, value: Any, depth: int) -> tuple[Any, int]:
        """The value, and how many there are in it."""
        kind = type(value)
        if value is None or kind in {bool, int, float, str}:
            return value, 1
        if kind not in {list, tuple, dict, Tensor}:
            raise self.fault("a function or a storage stands where a value should be")
        known = self.done.get(id(value))
        if known is None:
            if id(value) in self.inside:
                raise self.fault("something in it contains itself")
            if depth > _DEEPEST:
                raise self.fault(f"it is nested more than {_DEEPEST} deep")
            self.inside.add(id(value))
            known = self.made(value, depth + 1)
            self.inside.remove(id(value))
            self.done[id(value)] = known
        return known

    def made(self, value: Any, depth: int) -> tuple[Any, int]:
        if type(value) is Tensor:
            return self.rebuild(*value.arguments), 1
        parts = value.values() if type(value) is dict else value
        found = [self.finished(part, depth) for part in parts]
        weight = 1 + sum(weight for _, weight in found)
        if weight > self.most:
            raise self.fault("parts of it stand in it so often that it would grow without end")
        finished = [part for part, _ in found]
        if type(value) is dict:
            return dict(zip(value, finished, strict=True)), weight
        return (tuple(finished) if type(value) is tuple else finished), weight
