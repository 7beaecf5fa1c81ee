"""What stands for a numeric function until its machine code is there, and when that is made.

A function with loops begins as a *stub*. A call with enough to do (long buffers, large numbers as bounds) is worth machine code
at once; otherwise calls run interpreted until they have taken `_PATIENCE` together. Then machine code takes the stub's place in
every module that has loaded it, so that a call costs no more than one of Python's own functions.

Machine code is made for the types of the parameters. Where these are generic it is made for the elements of the buffers of a call;
each piece of code passes calls with others on to the next one, and the last to what makes a new one.

`SIMPLE_NATIVE=always` makes machine code of all that qualifies, at the first call; `SIMPLE_NATIVE=0` of nothing.
"""

from __future__ import annotations

import os
from time import perf_counter

from simple.native.signatures import chosen
from simple.native.world import World
from simple.runtime.modules import loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import BuiltinFunctionType
    from typing import Any

    from simple.runtime.modules import LoadedModule
    from simple.store import Store

_PATIENCE = 0.005
_MUCH = 3000
"""Turns of a loop, estimated from the arguments, from which a call is worth machine code."""
_NO_NUMBER = 1 << 48
"""From here on an integer isn't a number of turns, which would take machine code days: rather a seed or a time."""


_modules: list[LoadedModule] = []
"""All modules that were loaded since there has been one with functions of this kind."""


def install(module: LoadedModule, store: Store | None) -> None:
    """Puts stubs in the place of a module's functions that are worth it."""
    _modules.append(module)
    always = os.environ.get("SIMPLE_NATIVE") == "always"
    namespace = module.namespace
    world = World({**loaded, module.compiled.name: module})
    for name, start, depth, types, variables, _tree in module.compiled.native:
        if (start != "never" or always) and name in namespace:
            subject = Subject(world, module, name, types, dict(variables), store)
            namespace[name] = Pending(subject, depth, eager=always or start == "always").stub


class Subject:
    """A function that machine code can be made of."""

    def __init__(
        self,
        world: World,
        module: LoadedModule,
        name: str,
        types: tuple[str, ...],
        variables: dict[str, str],
        store: Store | None,
    ) -> None:
        self.world = world
        self.module = module
        self.name = name
        self.types = types
        self.variables = variables
        self.store = store
        self.interpreted = module.namespace[name]

    def compiled(self, arguments: tuple[Any, ...]) -> BuiltinFunctionType | None:
        """Machine code for arguments of the types of these, or None. It passes others on to what makes more."""
        types = chosen(self.types, self.variables, arguments)
        if types is None:
            return None
        if not self.variables:
            return self._made(types, self.interpreted)

        def further(*given: Any) -> Any:
            made = self.compiled(given)
            if made is None:
                return self.interpreted(*given)
            theirs = _state(made)
            theirs[0], state[0] = state[0], made
            return made(*given)

        found = self._made(types, further)
        if found is None:
            return None
        state = _state(found)
        return found

    def _made(self, types: tuple[str, ...], next_: Callable[..., Any]) -> BuiltinFunctionType | None:
        from simple.native.compiling import compiled

        return compiled(self.world, self.module.compiled.name, self.name, types, self.store, next_)


_watch: Callable[[Callable[..., Any]], Callable[..., Any]] = lambda function: function  # noqa: E731 - a variable


def watch_calls(watch: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Puts something around the machine code that will be made, for a profile."""
    global _watch  # noqa: PLW0603 - one program runs in a process that takes a profile
    _watch = watch


class Pending:
    """A function that has no machine code yet."""

    def __init__(self, subject: Subject, depth: int, *, eager: bool) -> None:
        self.subject = subject
        self.depth = depth
        self.interpreted = interpreted = subject.interpreted
        self.eager = eager
        self.spent = 0.0
        self.first: Any = None

        def stub(*arguments: Any, **named: Any) -> Any:
            return self.call(arguments, named)

        stub.__name__ = stub.__qualname__ = interpreted.__name__
        stub.__doc__ = interpreted.__doc__
        self.stub = stub

    def call(self, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """A call from before the machine code was there, or of a function value that was taken then."""
        defaults = self.interpreted.__defaults__
        if named or len(arguments) != self.interpreted.__code__.co_argcount:
            if not defaults:
                return self.interpreted(*arguments, **named)
            arguments = self._all(arguments, named, defaults)
        if self.first is not None:
            return self.first(*arguments)
        if not (self.eager or self.spent > _PATIENCE or self._is_much(arguments)):
            begin = perf_counter()
            try:
                return self.interpreted(*arguments)
            finally:
                self.spent += perf_counter() - begin
        made = self.subject.compiled(arguments)
        self.first = self.interpreted if made is None else _watch(made)
        self._take_place(defaults)
        return self.first(*arguments)

    def _all(self, arguments: tuple[Any, ...], named: dict[str, Any], defaults: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments with the defaults of those that are left out."""
        code = self.interpreted.__code__
        names = code.co_varnames[len(arguments) : code.co_argcount]
        given = dict(zip(code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount], defaults, strict=True))
        given.update(named)
        return (*arguments, *(given[name] for name in names))

    def _is_much(self, arguments: tuple[Any, ...]) -> bool:
        size = 8
        for argument in arguments:
            if type(argument) is int:
                size = max(size, argument if argument < _NO_NUMBER else 0)
            elif hasattr(argument, "typecode"):
                size = max(size, len(argument))
        turns: int = size**self.depth
        return turns >= _MUCH

    def _take_place(self, defaults: tuple[Any, ...] | None) -> None:
        """Where the stub stands as a module's function, what it stood for stands from now on."""
        if defaults:
            return
        own = self.subject.module
        foreign = f"{own.compiled.name}:{self.subject.name}"
        for module in _modules:
            name = self.subject.name if module is own else foreign
            if module.namespace.get(name) is self.stub:
                module.namespace[name] = self.first


def _state(function: BuiltinFunctionType) -> list[Any]:
    """What machine code passes calls on to, and what raises its errors."""
    state: Any = function.__self__
    assert isinstance(state, list)
    return state
