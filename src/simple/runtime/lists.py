"""The methods of lists. Ranges and tuples have those that don't change them."""

from __future__ import annotations

from simple.runtime.equality import contains, equal
from simple.runtime.errors import SimpleError
from simple.runtime.functions import length, max_, min_, sum_
from simple.runtime.text import text, text_f32
from simple.runtime.values import noun_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def push(items: list[Any], item: Any) -> tuple[()]:
    items.append(item)
    return ()


def pop(items: list[Any]) -> Any:
    return items.pop() if items else None


def insert(items: list[Any], index: int, item: Any) -> tuple[()]:
    if not -len(items) <= index <= len(items):
        from simple.runtime.failures import bad_index

        raise bad_index(items, index)
    items.insert(index, item)
    return ()


def remove(items: list[Any], index: int) -> Any:
    if not -len(items) <= index < len(items):
        from simple.runtime.failures import bad_index

        raise bad_index(items, index)
    return items.pop(index)


def first(items: Any) -> Any:
    return items[0] if len(items) else None


def last(items: Any) -> Any:
    return items[-1] if len(items) else None


def get(items: Any, index: int) -> Any:
    return items[index] if -len(items) <= index < len(items) else None


def find(items: Any, test: Callable[[Any], bool]) -> Any:
    for item in items:
        if test(item):
            return item
    return None


def map_(items: Any, function: Callable[[Any], Any]) -> list[Any]:
    return [function(item) for item in items]


def filter_(items: Any, test: Callable[[Any], bool]) -> list[Any]:
    return [item for item in items if test(item)]


def reduce(items: Any, start: Any, function: Callable[[Any, Any], Any]) -> Any:
    for item in items:
        start = function(start, item)
    return start


def each(items: Any, function: Callable[[Any], Any]) -> tuple[()]:
    for item in items:
        function(item)
    return ()


def any_(items: Any, test: Callable[[Any], bool]) -> bool:
    return any(map(test, items))


def all_(items: Any, test: Callable[[Any], bool]) -> bool:
    return all(map(test, items))


def smallest(items: Any) -> Any:
    return min_(items) if len(items) else None


def largest(items: Any) -> Any:
    return max_(items) if len(items) else None


def sorted_(items: Any, by: Callable[[Any], Any] | None = None, descending: bool = False) -> list[Any]:
    """A sorted copy; equal items keep their order, also when descending."""
    try:
        return sorted(items, key=by, reverse=descending)
    except TypeError as problem:
        if "not supported between" not in str(problem):
            raise
        keys = [by(i) for i in items] if by is not None else list(items)
        kinds = list(dict.fromkeys(noun_of(k) for k in keys))
        hint = "give `by:` a function that tells what to order by"
        raise SimpleError("type", f"These can't be ordered: {' and '.join(kinds[:2])}", hint) from None


def reversed_(items: Any) -> list[Any]:
    return list(reversed(items))


def join(items: Any, separator: str = "") -> str:
    return separator.join(map(text, items))


def join_f32(items: Any, separator: str = "") -> str:
    return separator.join(map(text_f32, items))


def index_of(items: Any, item: Any) -> int | None:
    for index, other in enumerate(items):
        if equal(item, other):
            return index
    return None


def flatten(items: Any) -> list[Any]:
    return [item for inner in items for item in inner]


def unique(items: Any) -> list[Any]:
    """Each item once, where it stands first."""
    try:
        kinds = {type(i) for i in items}
        if len(kinds) == 1:
            return list(dict.fromkeys(items))
    except TypeError:
        pass
    found: list[Any] = []
    for item in items:
        if not any(equal(item, other) for other in found):
            found.append(item)
    return found


def extend(items: list[Any], more: Any) -> tuple[()]:
    items.extend(more)
    return ()


def clear(items: list[Any]) -> tuple[()]:
    items.clear()
    return ()


METHODS = {
    "len": length,
    "push": push,
    "pop": pop,
    "insert": insert,
    "remove": remove,
    "first": first,
    "last": last,
    "get": get,
    "find": find,
    "map": map_,
    "filter": filter_,
    "reduce": reduce,
    "each": each,
    "any": any_,
    "all": all_,
    "sum": sum_,
    "min": smallest,
    "max": largest,
    "sorted": sorted_,
    "reversed": reversed_,
    "join": join,
    "join_f32": join_f32,
    "contains": contains,
    "index_of": index_of,
    "enumerate": lambda items: list(enumerate(items)),
    "zip": lambda items, other: list(zip(items, other, strict=False)),
    "flatten": flatten,
    "unique": unique,
    "extend": extend,
    "clear": clear,
    "copy": list,
    "is_empty": lambda items: not len(items),
}
