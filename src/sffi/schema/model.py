"""The model of an operator's schema. Every part prints back to the text that it was read from.

A schema such as

    aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)

has a *namespace* (`aten`), a *name* (`max`), an *overload* (`dim`), *arguments* and *results*. A type carries an
*alias annotation* where memory is shared: `Tensor(a)` is a view, `Tensor(a!)` is written to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Argument", "ListOf", "Named", "OptionalOf", "Result", "Schema", "Type"]


@dataclass(frozen=True)
class Named:
    """A type with a name: `Tensor`, `int`, `Scalar`; `alias` is the text between the parentheses, `a!` say."""

    name: str
    alias: str | None = None

    def __str__(self) -> str:
        return self.name if self.alias is None else f"{self.name}({self.alias})"


@dataclass(frozen=True)
class OptionalOf:
    """`T?`: a value or none."""

    element: Type

    def __str__(self) -> str:
        return f"{self.element}?"


@dataclass(frozen=True)
class ListOf:
    """`T[]`, or `T[n]`, which PyTorch's own binding fills from one value; over the C ABI both are lists."""

    element: Type
    size: int | None = None

    def __str__(self) -> str:
        return f"{self.element}[{'' if self.size is None else self.size}]"


Type: TypeAlias = Named | OptionalOf | ListOf


@dataclass(frozen=True)
class Argument:
    """One argument. `default` is the text after `=`, kept as it was written."""

    type: Type
    name: str
    default: str | None = None
    keyword_only: bool = False

    def __str__(self) -> str:
        return f"{self.type} {self.name}" + ("" if self.default is None else f"={self.default}")


@dataclass(frozen=True)
class Result:
    """One result, named or not."""

    type: Type
    name: str | None = None

    def __str__(self) -> str:
        return str(self.type) if self.name is None else f"{self.type} {self.name}"


@dataclass(frozen=True)
class Schema:
    """An operator: its full name, its arguments in order, its results in order."""

    namespace: str
    name: str
    overload: str
    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]
    # `-> (Tensor)` and `-> Tensor` mean the same; the text is kept as it was written.
    parenthesized: bool = False

    @property
    def qualified_name(self) -> str:
        """The name with namespace and overload: `aten::max.dim`."""
        return f"{self.namespace}::{self.short_name}"

    @property
    def short_name(self) -> str:
        """The name with the overload: `max.dim`."""
        return f"{self.name}.{self.overload}" if self.overload else self.name

    def __str__(self) -> str:
        parts: list[str] = []
        starred = False
        for argument in self.arguments:
            if argument.keyword_only and not starred:
                parts.append("*")
                starred = True
            parts.append(str(argument))
        results = ", ".join(str(result) for result in self.results)
        if self.parenthesized:
            results = f"({results})"
        return f"{self.qualified_name}({', '.join(parts)}) -> {results}"
