"""Python names for Simple variables.

Naming rules. A Simple name keeps its spelling where it can. Names that no Simple program can spell are ours: a leading
`.` is a function of the run-time library (`.text`), a leading `:` a temporary (`:1`), `x.2` a second variable `x` of one
function, `Point.area` a method's function, `Device.CPU` a variant, `Point.:new` what makes a value, and `lib.torch:zeros`
a name of another module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simple.check.typed import Variable

_NOT_NAMES = frozenset({"None", "True", "False", "__debug__"})


def safe_name(identifier: str) -> str:
    """A Simple name as a Python one: Python's constants can't be names, and dunder names mean something to classes."""
    if identifier in _NOT_NAMES or identifier.startswith("__"):
        return f"{identifier}_simple"
    return identifier


class SharedNames:
    """The names in use in one outermost function and all functions inside it."""

    __slots__ = ("numbers", "reserved", "taken", "temporaries")

    def __init__(self, reserved: set[str]) -> None:
        self.reserved = reserved  # the module's own names
        self.taken: set[str] = set()
        self.numbers: dict[str, int] = {}  # the last number given to a variable of that name
        self.temporaries = 0

    def temporary(self) -> str:
        self.temporaries += 1
        return f":{self.temporaries}"

    def unique(self, identifier: str) -> str:
        candidate = wanted = safe_name(identifier)
        while candidate in self.taken or candidate in self.reserved:
            number = self.numbers[wanted] = self.numbers.get(wanted, 1) + 1
            candidate = f"{wanted}.{number}"
        self.taken.add(candidate)
        return candidate


class FunctionScope:
    """One Python function being written."""

    __slots__ = ("deferred", "globals", "nonlocals", "outer", "parameters", "shared")

    def __init__(self, outer: FunctionScope | None, shared: SharedNames) -> None:
        self.outer = outer
        self.shared = shared
        self.nonlocals: set[str] = set()
        self.globals: set[str] = set()
        self.parameters: set[str] = set()
        self.deferred: str | None = None


class Names:
    """Which Python name every Simple variable has, and which function owns it."""

    def __init__(self, module_names: set[str]) -> None:
        self.module_names = module_names
        self._names: dict[Variable, str] = {}
        self._owners: dict[Variable, FunctionScope] = {}

    def of(self, variable: Variable, scope: FunctionScope) -> str:
        """The variable's name; found on its first use."""
        found = self._names.get(variable)
        if found is None:
            found = self._names[variable] = scope.shared.unique(variable.name)
        return found

    def parameter(self, variable: Variable, scope: FunctionScope) -> str:
        """A parameter: it keeps its name, by which it can be passed."""
        found = self._names[variable] = safe_name(variable.name)
        scope.shared.taken.add(found)
        scope.parameters.add(found)
        self._owners[variable] = scope
        return found

    def stored(self, variable: Variable, scope: FunctionScope) -> str:
        """The name of a variable that is about to be given a value in this function."""
        found = self.of(variable, scope)
        owner = self._owners.setdefault(variable, scope)
        if owner is not scope:
            scope.nonlocals.add(found)
        return found

    def owned_outside(self, variable: Variable, inside: set[Variable]) -> bool:
        """Whether a variable used in a function belongs to one around it: it isn't made inside, or it is only assigned there."""
        return variable not in inside or variable.assigned_inside

    def is_declared(self, variable: Variable) -> bool:
        return variable in self._owners


def is_boxed(variable: Variable) -> bool:
    """Whether the variable lives in a list of one item: declared in a loop, and changed after a closure has captured it."""
    return variable.in_loop and variable.captured and (variable.mutable or variable.assigned_inside)
