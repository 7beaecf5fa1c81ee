"""The whole text of a unit, and which functions of a module can become machine code."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, NamedTuple

from simple.check import typed
from simple.emit_native.machine import NotNative, concrete, is_buffer, is_nothing, is_scalar
from simple.emit_native.unit import Unit, World
from simple.emit_native.walk import nodes
from simple.emit_native.workers import RUNNER
from simple.emit_native.wrapper import wrapper
from simple.emit_native.writer import EXPRESSIONS, STATEMENTS
from simple.source import Span
from simple.types.model import F64, I64, INTEGER_BOUND, Buffer, Type, Variable, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.sites import Site

ATTRIBUTES = """attributes #1 = { nobuiltin nounwind willreturn memory(none) }
attributes #2 = { noinline cold nounwind }
attributes #3 = { nounwind }
attributes #4 = { noinline nounwind }"""


class NativeText(NamedTuple):
    """A unit of machine code in LLVM's language, with what its errors say and what it depends on."""

    text: str
    sites: list[Site]
    constants: dict[tuple[str, str], object]
    functions: set[tuple[str, str]]
    is_parallel: bool  # whether it has a loop that workers take part in


def native_text(world: World, module: str, name: str, types: list[Type], symbol: str) -> NativeText:
    """The unit of a function for arguments of these types; Python calls `symbol`. Raises `NotNative`."""
    unit = Unit(world, symbol)
    instance = unit.instance(module, name, types, Span(0, 0))
    unit.write_all()
    text = "\n\n".join([wrapper(instance, symbol), unit.text(), unit.declarations(), ATTRIBUTES])
    return NativeText(text, unit.sites.all, unit.used, unit.called, unit.declares(RUNNER))


class Candidate(NamedTuple):
    """A function that may become machine code, as a compiled module keeps it.

    `start`: whether calls from interpreted code begin machine code: `always`, `work` (where there is enough to do), or `never` (it is
    used by others only). `depth`: how deeply its loops are nested. `types`: the parameters' types, spelled; `variables`: the type
    variables in them with their bounds. `tree`: the typed function, pickled.
    """

    name: str
    start: str
    depth: int
    types: tuple[str, ...]
    variables: tuple[tuple[str, str], ...]
    tree: bytes


def candidates(module: typed.Module, mutable_global: Callable[[str, str], bool]) -> list[Candidate]:
    """The functions of a module that qualify by their signatures and the kinds of nodes in them."""
    found = []
    changing = _Changing(module, mutable_global)
    for function in module.functions:
        if "interpreted" in function.decorators or not _signature_fits(function):
            continue
        depth = 0
        allowed = True
        recursive = False
        for node in nodes(function.body):
            kind = type(node)
            if kind not in EXPRESSIONS and kind not in STATEMENTS and kind not in _PARTS:
                allowed = False
                break
            if kind is typed.Global:
                if node.module == module.name and node.name == function.name:
                    recursive = True
                elif is_scalar(resolve(node.type)) and changing(node.module, node.name):
                    allowed = False
                    break
        if not allowed and "native" not in function.decorators:
            continue
        depth = _depth(function.body)
        start = "always" if recursive or "native" in function.decorators else "work" if depth else "never"
        try:
            tree = pickle.dumps(function, protocol=5)
        except RecursionError:
            continue  # too deeply nested for pickle
        types = tuple(show(p.variable.type) for p in function.parameters)
        variables = tuple((v.name, "" if v.bound is None else show(v.bound)) for v in function.type_variables)
        found.append(Candidate(function.name, start, depth, types, variables, tree))
    return found


class _Changing:
    """Whether a module's value can change. What a session declares can be changed by later entries."""

    def __init__(self, module: typed.Module, mutable_global: Callable[[str, str], bool]) -> None:
        self._module = module
        self._mutable_global = mutable_global
        self._assigned: set[str] | None = None

    def __call__(self, module: str, name: str) -> bool:
        if module != self._module.name:
            return self._mutable_global(module, name)
        if module.startswith("<"):
            return True
        if self._assigned is None:
            everything = [
                *self._module.functions,
                *self._module.statements,
                *self._module.implementations,
                *self._module.types,
            ]
            found = (n for part in everything for n in nodes(part))
            self._assigned = {n.name for n in found if isinstance(n, typed.GlobalPlace)}
        return name in self._assigned


_PARTS = frozenset(
    {
        typed.AnythingPattern, typed.LiteralPattern, typed.RangePattern, typed.OrPattern, typed.SequencePattern, typed.MakeTuple,
        typed.Case, typed.LocalPlace, typed.ItemPlace, typed.MakeRange, typed.Interpolate, typed.InterpolatedValue,
        str, int, float, bool, type(None), tuple,
    }
)  # fmt: skip


def _signature_fits(function: typed.Function) -> bool:
    elements: set[Type] = set()
    scalars: set[Type] = set()
    for parameter in function.parameters:
        if parameter.variadic or (parameter.default is not None and not isinstance(parameter.default, typed.Literal)):
            return False
        type_ = resolve(parameter.variable.type)
        if isinstance(type_, Buffer):
            item = resolve(type_.item)
            if not is_scalar(item) and not isinstance(item, Variable):
                return False
            elements.add(item)
        elif isinstance(type_, Variable):
            scalars.add(type_)
        elif not is_scalar(type_):
            return False
    result = resolve(function.result)
    if isinstance(result, Variable):
        scalars.add(result)
    elif not is_nothing(result) and not is_scalar(result):
        return False
    return scalars <= elements


def _depth(node: object) -> int:
    """How deeply loops are nested in a piece of program."""
    pending, deepest = [(node, 0)], 0
    from simple.emit_native.walk import children

    while pending:
        current, depth = pending.pop()
        if isinstance(current, typed.For | typed.While):
            depth += 1
            deepest = max(deepest, depth)
        pending.extend((child, depth) for child in children(current))
    return deepest


def obstacle(world: World, module: str, function: typed.Function) -> NotNative | None:
    """What keeps a function from becoming machine code: the first thing that is found."""
    if not _signature_fits(function):
        return _bad_signature(function)
    choice: dict[Variable, Type] = {v: _example(v) for v in function.type_variables}
    types = [concrete(p.variable.type, choice) for p in function.parameters]
    try:
        native_text(world, module, function.name, types, "entry")
    except NotNative as problem:
        return problem
    return None


def _example(variable: Variable) -> Type:
    return I64 if variable.bound == INTEGER_BOUND else F64


def _bad_signature(function: typed.Function) -> NotNative:
    for parameter in function.parameters:
        type_ = resolve(parameter.variable.type)
        name = parameter.variable.name
        if parameter.variadic:
            return NotNative(f"`{name}` takes any number of arguments", function.span)
        if parameter.default is not None and not isinstance(parameter.default, typed.Literal):
            return NotNative(f"the default of `{name}` isn't a literal", parameter.default.span)
        if not is_scalar(type_) and not is_buffer(type_) and not isinstance(type_, Variable | Buffer):
            return NotNative(f"the parameter `{name}` is `{show(type_)}`", function.span)
    return NotNative(f"the result is `{show(function.result)}`", function.span)
