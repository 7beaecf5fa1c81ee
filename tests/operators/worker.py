"""Runs cases on one backend: JSON lines in, JSON lines out. The functions are those that `lib.torch.ffi` is bound to.

SIMPLE_TORCH_BACKEND=pure python -m operators.worker
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from operators.backend import load_declarations
from operators.model import BOOL, C64, C128, F32, F64, INTEGERS, changed
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Backend:
    """The declarations of `lib.torch.ffi`, bound."""

    def __init__(self, functions: Mapping[str, Any]) -> None:
        self.functions = functions

    def call(self, name: str, *arguments: Any) -> Any:
        return self.functions[f"rt_torch_{name}"](*arguments)

    def build(self, value: Any) -> Any:
        """An argument from its JSON."""
        match value:
            case {"float": text}:
                return float(text)
            case {"data": data, "dims": dims, "dtype": dtype, "layout": layout, "repeat": repeat}:
                return self.tensor(data, dims, dtype, layout, repeat)
            case list():
                return [self.build(item) for item in value]
            case _:
                return value

    def tensor(self, data: list[str], dims: list[int], dtype: int, layout: str, repeat: int) -> Any:
        if dtype in (*INTEGERS, BOOL):
            made = self.call(
                "from_ints", [int(x == "True") if dtype == 11 else int(x) for x in data], dims, dtype, None
            )
        elif dtype in (C64, C128):
            parts = [part for x in map(complex, data) for part in (x.real, x.imag)]
            made = self.call("from_data", parts, [*dims, 2], F32 if dtype == C64 else F64, None)
            made = self.call("view_as_complex", made)
        else:
            made = self.call("from_data", [float(x) for x in data], dims, dtype, None)
        match layout:
            case "transposed":
                return self.call("tensor_permute", made, list(reversed(range(len(dims)))))
            case "sliced":
                return self.call("tensor_slice", made, -1, 1, None, 2)
            case "expanded":
                return self.call("tensor_expand", made, [repeat, *dims[1:]])
            case "freed":
                self.call("tensor_free", made)
                return made
            case _:
                return made

    def show(self, value: Any) -> Any:
        """A result as JSON."""
        match value:
            case bool() | int() | str() | None:
                return value
            case float():
                return {"float": repr(value)}
            case tuple() if not value:
                return None
            case list() | tuple():
                return [self.show(item) for item in value]
            case _:
                return self.show_tensor(value)

    def show_tensor(self, t: Any) -> Any:
        dtype = self.call("tensor_dtype", t)
        if dtype in (*INTEGERS, BOOL):
            elements: list[Any] = self.call("tensor_copy_out_ints", t)
            if dtype == 11:
                elements = [x != 0 for x in elements]
        else:
            complex_ = dtype in (C64, C128)
            parts = self.call("view_as_real", self.call("tensor_resolve_conj", t)) if complex_ else t
            elements = [{"float": repr(x)} for x in self.call("tensor_copy_out", parts)]
        sizes, strides = self.call("tensor_shape", t), self.call("tensor_stride", t)
        return {"dtype": dtype, "sizes": sizes, "strides": strides, "elements": elements}

    def run(self, request: dict[str, Any]) -> Any:
        """One case: its result, or the error as kind and message."""
        try:
            arguments = [self.build(value) for value in request["arguments"]]
            if request["seed"] is not None:
                self.call("manual_seed", request["seed"])
            result = self.call(request["operator"], *arguments)
            return self.show(changed(request["operator"], arguments, result))
        except SimpleError as error:
            return {"kind": error.kind, "message": error.message}
        except Exception as error:  # noqa: BLE001 - what a program would stop with, as any unlike kind
            return {"kind": f"Python's {type(error).__name__}", "message": str(error)}


_lines = os.fdopen(os.dup(1), "w")
"""Where answers go: libraries print to standard output too, which is thrown away."""


def answer(value: Any) -> None:
    """One line to the tests."""
    _lines.write(json.dumps(value) + "\n")
    _lines.flush()


def main() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    backend = Backend(load_declarations())
    answer(backend.call("available"))
    for line in sys.stdin:
        answer(backend.run(json.loads(line)))


if __name__ == "__main__":
    main()
