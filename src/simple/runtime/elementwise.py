"""`.+ .- .* ./ .^` on lists: item by item, a number goes with every item."""

from __future__ import annotations

from simple.runtime.dynamic import binary
from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PLAIN = {".+": "+", ".-": "-", ".*": "*", "./": "/", ".^": "**"}


def elementwise(operator: str, left: Any, right: Any) -> list[Any]:
    """The list of results; nested lists are matched item by item, too."""
    if type(left) is list and type(right) is list:
        if len(left) != len(right):
            raise SimpleError(
                "size", f"`{operator}` takes lists of the same size, and these have {len(left)} and {len(right)} items"
            )
        return [_item(operator, a, b) for a, b in zip(left, right, strict=True)]
    if type(left) is list:
        return [_item(operator, a, right) for a in left]
    return [_item(operator, left, b) for b in right]


def _item(operator: str, left: Any, right: Any) -> Any:
    if type(left) is list or type(right) is list:
        return elementwise(operator, left, right)
    return binary(_PLAIN[operator], left, right)
