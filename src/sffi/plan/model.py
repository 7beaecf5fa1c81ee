"""The model of a plan: a library, its functions, and how each of their values crosses the C ABI."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from sffi.plan.conventions import PARAMETER_FORMS, RESULT_FORMS, Convention, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.errors import Place
    from sffi.schema.model import Schema, Type
    from sffi.spec import Handle, Settings

__all__ = ["Fixed", "Function", "Library", "Origin", "Ownership", "Parameter", "Result"]


class Origin(Enum):
    """Where a function comes from."""

    OPERATOR = "operator"  # a line of the spec
    FREE = "free"  # frees a handle; follows from the spec's `handle` line
    CORE = "core"  # every library has it


class Ownership(Enum):
    """Who frees what a handle stands for, after the call."""

    BORROWED = "borrowed"  # the caller, as before
    CONSUMED = "consumed"  # nobody any more: the call has taken it, also where it fails


_CONSUMED_WORDS = "consumed: dead after the call, whether it succeeds or fails"


@dataclass(frozen=True)
class Parameter:
    """One parameter of the function. `argument` is its name in the schema, `length` that of a list's length."""

    name: str
    argument: str
    type: Type
    convention: Convention
    handle: Handle | None = None
    role: str | None = None
    ownership: Ownership = Ownership.BORROWED

    @property
    def consumed(self) -> bool:
        """Whether its handle is dead after the call."""
        return self.ownership is Ownership.CONSUMED

    @property
    def length(self) -> str:
        """The C parameter that carries the list's length: `ndim` beside `dims`, else the name with `_len`."""
        return "ndim" if self.name == "dims" else f"{self.name}_len"

    @property
    def c_parameters(self) -> tuple[str, ...]:
        """The C declarations that carry it."""
        form = PARAMETER_FORMS[self.convention]
        return tuple(text.format(n=self.name, l=self.length) for text in form.c)

    @property
    def simple_type(self) -> str:
        """Its type in Simple."""
        handle = self.handle.simple_type if self.handle else ""
        return PARAMETER_FORMS[self.convention].simple.format(h=handle)

    def words(self, macro_prefix: str) -> str:
        """What a reader of the header must know to pass it."""
        words = PARAMETER_FORMS[self.convention].words
        if self.consumed:
            words = words.replace("borrowed", _CONSUMED_WORDS, 1)
        return words.format(n=self.name, l=self.length, P=macro_prefix)


@dataclass(frozen=True)
class Fixed:
    """An argument of the schema that the function doesn't have; `value` is written as a schema's default is."""

    argument: str
    type: Type
    value: str


@dataclass(frozen=True)
class Result:
    """How the result crosses. `count` and `names` belong to a tuple of handles.

    `lender` is the parameter whose handle the resulting one is borrowed from: it lives as long, and isn't freed by the caller.
    """

    outcome: Outcome
    handle: Handle | None = None
    count: int = 1
    names: tuple[str, ...] = ()
    lender: str | None = None

    @property
    def c_type(self) -> str:
        """The C function's result type."""
        return RESULT_FORMS[self.outcome].c

    @property
    def out_parameters(self) -> tuple[str, ...]:
        """The C parameters through which it is written."""
        return RESULT_FORMS[self.outcome].out

    @property
    def failure(self) -> str:
        """What the C function returns when it fails."""
        return RESULT_FORMS[self.outcome].failure

    @property
    def simple_type(self) -> str:
        """Its type in Simple."""
        handle = self.handle.simple_type if self.handle else ""
        return RESULT_FORMS[self.outcome].simple.format(h=handle, hs=", ".join([handle] * self.count))

    @property
    def words(self) -> str:
        """What the C function returns, in words."""
        names = ", ".join(self.names)
        words = RESULT_FORMS[self.outcome].words.format(k=self.count, names=names)
        if self.lender is None:
            return words
        borrowed = f"a handle borrowed from {self.lender}, which isn't to be freed and is dead once {self.lender} is,"
        return words.replace("an owned handle,", borrowed, 1)


@dataclass(frozen=True)
class Function:
    """One C function. `arguments` are the schema's, in its order; the `parameters` among them are the function's.

    `checked` is a function of the library's own C++ that looks at the arguments before the operator does.
    `each` is the parameter that says how many results there are, where that is known before the call.
    """

    name: str
    symbol: str
    origin: Origin
    schema: Schema
    schema_text: str
    arguments: tuple[Parameter | Fixed, ...]
    result: Result
    group: str
    documentation: str
    place: Place | None = None
    long: bool = False
    each: str | None = None
    checked: str | None = None
    writes: str | None = None
    views: str | None = None

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What the function takes, in order."""
        return tuple(argument for argument in self.arguments if isinstance(argument, Parameter))

    @property
    def c_parameters(self) -> tuple[str, ...]:
        """All C parameter declarations, those of the result last."""
        inputs = [text for parameter in self.parameters for text in parameter.c_parameters]
        return (*inputs, *self.result.out_parameters)

    @property
    def c_prototype(self) -> str:
        """The C declaration without a semicolon."""
        space = "" if self.result.c_type.endswith("*") else " "
        return f"{self.result.c_type}{space}{self.symbol}({', '.join(self.c_parameters) or 'void'})"

    @property
    def simple_declaration(self) -> str:
        """The declaration in Simple."""
        parameters = ", ".join(f"{parameter.name}: {parameter.simple_type}" for parameter in self.parameters)
        result = self.result.simple_type
        return f"extern fn {self.symbol}({parameters})" + ("" if result == "()" else f" -> {result}")


@dataclass(frozen=True)
class Library:
    """A library with its functions planned: what every target is made from."""

    folder: Path
    spec_path: Path
    settings: Settings
    functions: tuple[Function, ...]

    @property
    def name(self) -> str:
        """The shared library's name without `lib` and `.so`."""
        return self.settings.library

    @property
    def prefix(self) -> str:
        """What every symbol begins with."""
        return self.settings.prefix

    @property
    def macro_prefix(self) -> str:
        """What every macro and enumerator of the header begins with."""
        return self.settings.prefix.upper()

    @property
    def abi(self) -> int:
        """The number of the ABI, part of the SONAME."""
        return self.settings.abi

    @property
    def requires(self) -> tuple[str, ...]:
        """What must be installed to build it (empty for none)."""
        return self.settings.requires

    @property
    def soname(self) -> str:
        """The shared library's SONAME."""
        return f"lib{self.settings.library}.so.{self.settings.abi}"

    @property
    def header_name(self) -> str:
        """The C header's file name."""
        return self.settings.header

    @property
    def native_sources(self) -> tuple[Path, ...]:
        """The library's hand-written C++ sources."""
        return tuple(self.folder / "native" / name for name in self.settings.native)

    @property
    def operators(self) -> tuple[Function, ...]:
        """The functions that stand in the spec."""
        return tuple(function for function in self.functions if function.origin is Origin.OPERATOR)

    @property
    def groups(self) -> tuple[tuple[str, tuple[Function, ...]], ...]:
        """The functions by heading, in the order of the spec."""
        grouped: dict[str, list[Function]] = {}
        for function in self.functions:
            grouped.setdefault(function.group, []).append(function)
        return tuple((group, tuple(functions)) for group, functions in grouped.items())
