"""What statements need at run time: failures of `match`, `assert` and unwrapping, `defer`, `with`, `attempt`."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.text import nested_text, text
from simple.runtime.values import Err, Error, Ok, kind_of, noun_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, NoReturn


def shortened(value: Any, limit: int = 200) -> str:
    """A value's text, cut where it gets long."""
    shown = nested_text(value)
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"


def no_match(value: Any) -> NoReturn:
    """A `match` none of whose cases fits."""
    raise SimpleError(
        "no-match", f"No case matches {shortened(value)}", "add a case for it, or `| _ -> …` for the rest"
    )


def pattern_failed(value: Any, wanted: str) -> NoReturn:
    """A `val` or `for` whose pattern doesn't fit."""
    if type(value) in {list, tuple} and wanted.startswith("a " + kind_of(value)):
        given = f"this one has {len(value)}"
    else:
        given = f"this is {noun_of(value)}: {shortened(value, 60)}"
    raise SimpleError("pattern", f"The pattern wants {wanted}, and {given}")


def assertion_failed(source: str, message: Any, *sides: Any) -> NoReturn:
    """An `assert` that doesn't hold. The two sides of a comparison are shown."""
    why = source if message is None else text(message)
    hint = None
    if sides:
        hint = f"left is {shortened(sides[0], 80)}, right is {shortened(sides[1], 80)}"
    raise SimpleError("assertion", f"Assertion failed: {why}", hint)


def unwrap(value: Any) -> Any:
    """`x!`."""
    if value is None:
        raise SimpleError("nil", "The value is nil", "test it with `if val`, or give a default with `?? …`")
    if type(value) is Ok:
        return value.value
    if type(value) is Err:
        error = value.error
        shown = error.message if type(error) is Error else text(error)
        raise SimpleError("err", f"The result is an error: {shown}")
    return value


def present(value: Any) -> bool:
    """`x.?`: there, and not empty."""
    if value is None:
        return False
    kind = type(value)
    if kind in {list, dict, str, tuple, range} or kind.__module__ == "array":
        return len(value) > 0
    return kind is not Err


def steady(items: list[Any]) -> Iterator[Any]:
    """The items of a list for a loop that changes it; an error if the loop goes on with another length."""
    size = len(items)
    for item in items:
        yield item
        if len(items) != size:
            change = "longer" if len(items) > size else "shorter"
            raise SimpleError(
                "changed-while-iterated",
                f"The list was made {change} while a loop ran over it",
                "loop over a copy: `xs.copy()`; or leave the loop with `break` after the change",
            )


def run_deferred(actions: list[Callable[[], Any]]) -> None:
    """Runs what `defer` has collected, last first; all of it, even if one fails."""
    while actions:
        action = actions.pop()
        try:
            action()
        finally:
            run_deferred(actions)


def enter(resource: Any) -> Any:
    """The start of a `with` over an `any`."""
    if not hasattr(type(resource), "close") and not hasattr(type(resource), "exit"):
        raise SimpleError("type", f"`with` takes a value with `close()` or `exit()`, and this is {noun_of(resource)}")
    start = getattr(resource, "enter", None)
    return resource if start is None else start()


def leave(resource: Any) -> None:
    """The end of a `with` over an `any`."""
    finish = getattr(resource, "close", None) or resource.exit
    finish()


def attempt(action: Callable[[], Any]) -> Any:
    """`Ok` of what the action gives, or `Err` of the error that it stops with."""
    try:
        return Ok(action())
    except Exception as problem:
        from simple.runtime.failures import explain

        error = explain(problem)
        if error is None:
            raise
        return Err(Error(error.message, error.kind))
