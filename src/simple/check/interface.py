"""What a module shows to the modules that use it: symbols, and the methods that it adds to types of others.

An interface holds no syntax and can be stored. `install` puts what it adds to foreign types in place again after it has
been read back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.check.typed import Variable
    from simple.types.model import Function, MethodInfo, Nominal, Type, TypeInfo
    from simple.types.model import Variable as TypeVariable


@dataclass(slots=True, eq=False)
class LocalSymbol:
    """A local variable or parameter."""

    variable: Variable
    start: int = 0
    used: bool = False


@dataclass(slots=True, eq=False)
class ValueSymbol:
    """A `val` or `var` at the top of a module."""

    module: str
    name: str
    type: Type
    mutable: bool = False
    documentation: str | None = None
    start: int = -1  # where its name stands in its module


@dataclass(slots=True, eq=False)
class FunctionSymbol:
    """A function of a module, foreign or not; `module` is `""` for a built-in one."""

    module: str
    name: str
    type: Function
    documentation: str | None = None


@dataclass(slots=True, eq=False)
class TypeSymbol:
    """A declared type, or an alias: `type` is written in terms of `variables`. `module` and `name` say where its
    declaration lives.
    """

    module: str
    name: str
    type: Type
    variables: tuple[TypeVariable, ...] = ()
    documentation: str | None = None


@dataclass(slots=True, eq=False)
class ModuleSymbol:
    """A module under a name."""

    module: str


Symbol: TypeAlias = LocalSymbol | ValueSymbol | FunctionSymbol | TypeSymbol | ModuleSymbol


@dataclass(slots=True, eq=False)
class Extension:
    """Methods and traits that a module adds to a type declared elsewhere."""

    target: TypeInfo
    methods: dict[str, MethodInfo]
    traits: list[Nominal]
    shown_as: str | None = None


@dataclass(slots=True, eq=False)
class ModuleInterface:
    """The public face of a module."""

    module: str
    documentation: str | None = None
    symbols: dict[str, Symbol] = field(default_factory=dict)
    types: list[TypeInfo] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)
    builtin_methods: dict[str, dict[str, MethodInfo]] = field(default_factory=dict)

    def install(self) -> None:
        """Adds the extensions to their types."""
        for extension in self.extensions:
            extension.target.methods.update(extension.methods)
            extension.target.shown_as = extension.shown_as or extension.target.shown_as
            for trait in extension.traits:
                if all(trait.info is not known.info for known in extension.target.traits):
                    extension.target.traits.append(trait)


class ImportFailed(Exception):  # noqa: N818 - it is the program's problem
    """A module can't be had: `module-not-found`, `unreadable-module`, `import-cycle`, or `broken-import` (it has problems
    of its own, which say more than this one).
    """

    def __init__(self, title: str, text: str = "", hint: str | None = None, code: str = "module-not-found") -> None:
        super().__init__(title)
        self.code = code
        self.title = title
        self.text = text
        self.hint = hint
