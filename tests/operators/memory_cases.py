"""Cases of what tensors say of their memory, and of changes of shape in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.creation_cases import properties
from operators.drawing import ALL, Maker
from operators.model import F32, Case

if TYPE_CHECKING:
    from collections.abc import Iterator


def unsqueeze(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, dim in (((), 0), ((3,), 1), ((3,), -2), ((2, 3), -1), ((0, 1), 1), ((2, 3), 3), ((2, 3), -4)):
            yield Case(name, (make.tensor(dims, dtype), dim))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((2, 3), F32, layout), 1))


FAMILIES: dict[str, Any] = {
    "tensor_element_size": properties,
    "tensor_storage_offset": properties,
    "tensor_unsqueeze_": unsqueeze,
}
