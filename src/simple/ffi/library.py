"""The extern declarations of a module, bound to a native library or to the module that stands in for it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from simple.ffi.loading import LoadFailed, identify, load
from simple.ffi.search import Found, Search, has_spec, search
from simple.ffi.settings import Settings, read_settings
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from simple.ffi.loading import Loaded

NATIVE = "native"
FALLBACK = "fallback"


class ExternType(NamedTuple):
    """`extern type NAME free FUNCTION`."""

    name: str
    free: str | None = None


class ExternFunction(NamedTuple):
    """`extern fn NAME(parameters) -> result`, the types as Simple spells them."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    result: str


class Choice(NamedTuple):
    """What a library's declarations are bound to, and why. `loaded` is None for the fallback.

    `problem` is set where something that should have worked didn't, with its `remedy`.
    """

    reason: str
    loaded: Loaded | None = None
    found: Found | None = None
    problem: str | None = None
    remedy: str | None = None

    @property
    def backend(self) -> str:
        return NATIVE if self.loaded is not None else FALLBACK


class ExternLibrary:
    """The functions and types of one `extern library`. `backend` is "native" or "fallback", `reason` says why."""

    def __init__(
        self,
        name: str,
        choice: Choice,
        fallback: Any,
        types: tuple[ExternType, ...],
        functions: tuple[ExternFunction, ...],
    ) -> None:
        self.name = name
        self.choice = choice
        self.fallback = fallback
        self.types = {type_.name: type_ for type_ in types}
        self.functions = {function.name: function for function in functions}
        if choice.loaded is not None:
            for type_ in types:
                choice.loaded.type(type_)

    @property
    def backend(self) -> str:
        return self.choice.backend

    @property
    def reason(self) -> str:
        return self.choice.reason

    def bind(self, function_name: str) -> Callable[..., Any]:
        """The library's function, the fallback's, or one that fails and says what to install."""
        if self.choice.loaded is not None:
            return self.choice.loaded.function(self.functions[function_name])
        found: Callable[..., Any] | None = getattr(self.fallback, function_name, None)
        return found if found is not None else self._absent(function_name)

    def type(self, name: str) -> type:
        """The Python type of an extern type's values."""
        if self.choice.loaded is not None:
            return self.choice.loaded.type(self.types[name])
        found: type | None = getattr(self.fallback, name, None)
        return found if found is not None else type(name, (), {"__slots__": ()})

    def _absent(self, function_name: str) -> Callable[..., Any]:
        name, choice = self.name, self.choice

        def absent(*_: object) -> Any:
            raise SimpleError(
                "missing-library",
                f"{function_name} needs the library {name}, which isn't used here: {choice.problem or choice.reason}",
                choice.remedy,
            )

        absent.__name__ = absent.__qualname__ = function_name
        return absent


_choices: dict[tuple[str, str | None, str, Settings], Choice] = {}


def open_library(
    name: str,
    *,
    errors: str | None,
    fallback: Callable[[], Any] | None,
    folder: os.PathLike[str] | str | None,
    types: tuple[ExternType, ...],
    functions: tuple[ExternFunction, ...],
) -> ExternLibrary:
    """Find and load a library for the module that declares it, or settle for its fallback.

    `errors` names the function of SFFI's error convention; a library without one is plain C. `fallback` imports the
    fallback module. `folder` is where the declaring module lies. Raises SimpleError where there is no going on: a
    backend that is required and can't be had, a declaration that doesn't fit the library.
    """
    where = Path(folder) if folder is not None else None
    settings = read_settings(name)
    key = (name, errors, str(where), settings)
    choice = _choices.get(key)
    if choice is None:
        choice = choose(name, settings, errors, where, functions)
        _choices[key] = choice
        if choice.problem is not None and not settings.is_required and fallback is not None:
            silence = f" ({settings.backend_variable}=pure silences this)" if settings.backend_variable else ""
            remedy = f"; {choice.remedy}" if choice.remedy else ""
            sys.stderr.write(f"simple: running without {name}: {choice.problem}{remedy}{silence}\n")
    if choice.loaded is None and settings.is_required:
        raise SimpleError(
            "missing-library",
            f"{settings.backend_variable} is {settings.own_backend}, but {name} can't be used: "
            f"{choice.problem or choice.reason}",
            choice.remedy,
        )
    module = fallback() if choice.loaded is None and fallback is not None else None
    return ExternLibrary(name, choice, module, types, functions)


def choose(
    name: str,
    settings: Settings,
    errors: str | None,
    folder: Path | None,
    functions: tuple[ExternFunction, ...],
) -> Choice:
    """Decide what the library's declarations are bound to; nothing is said or raised about what went wrong."""
    if settings.backend == "pure":
        return Choice(f"{settings.backend_variable} is pure")
    return choose_from(search(name, settings, folder), name, errors, folder, functions, may_build=settings.autobuild)


def choose_from(
    looked: Search,
    name: str,
    errors: str | None,
    folder: Path | None,
    functions: tuple[ExternFunction, ...],
    *,
    may_build: bool,
) -> Choice:
    """The decision that follows from a search."""
    problem = looked.problem if looked.found is None else None
    if problem is not None:
        return Choice(problem.outcome, problem=problem.outcome, remedy=problem.remedy)
    found = looked.found
    if found is None and looked.buildable:
        assert folder is not None
        built = _build(folder) if may_build else _made_before(folder)
        if isinstance(built, Choice):
            return built
        if built is None:
            step = next(step for step in looked.steps if step.remedy)
            reason = f"{step.outcome}, and it isn't built by itself"
            return Choice(reason, problem=reason, remedy=step.remedy)
        found = built
    if found is None:
        lacking = next((step for step in looked.steps if step.remedy), looked.steps[-1])
        remedy = lacking.remedy or f"install the library {name}, or set {looked.steps[0].place} to its file"
        return Choice(lacking.outcome if lacking.remedy else f"{name} wasn't found", remedy=remedy)
    try:
        loaded = load(name, found, errors, folder)
        _check(loaded, name, errors, folder, functions)
    except LoadFailed as failure:
        variable = looked.steps[0].place
        other = f"unset {variable}, or set it to a lib{name}.so that can be used"
        if found.origin == variable:  # as long as it is set, nothing that is built changes anything
            reason, remedy = f"{variable} names {found.file}, which can't be used: {failure.what}", other
        else:
            reason, remedy = f"{found.file} can't be used: {failure.what}", failure.remedy or other
        return Choice(reason, problem=reason, remedy=remedy)
    return Choice(f"{found.file}, from {found.origin}, through {loaded.means}", loaded, found)


def _build(folder: Path) -> Found | Choice:
    from sffi.build.errors import BuildError
    from simple.ffi.building import build_now

    try:
        built = build_now(folder)
    except BuildError as error:
        made_before = _made_before(folder) if error.code == "no-compiler" else None
        if made_before is not None:
            return made_before
        log = f" (log: {error.log})" if error.log else ""
        return Choice(error.message, problem=error.message + log, remedy=error.remedy)
    return Found(str(built.library), "the cache", built.host, built.about)


def _made_before(folder: Path) -> Found | None:
    """The library that another compiler made, for where this one doesn't work or may not be asked."""
    from sffi.build.find import find_by_any_compiler

    built = find_by_any_compiler(folder)
    origin = "the cache, made by another compiler"
    return None if built is None else Found(str(built.library), origin, built.host, built.about)


def _check(
    loaded: Loaded,
    name: str,
    errors: str | None,
    folder: Path | None,
    functions: tuple[ExternFunction, ...],
) -> None:
    """Whether a loaded library is the one that the declarations mean, and works here. Raises LoadFailed."""
    rebuild = f"install the {name} that is meant"
    if folder is not None:
        rebuild = f"build one that fits: simple build ffi {folder.name}"
    if errors is not None:
        identity = identify(loaded, errors)
        expected = _expected_abi(folder)
        if expected is not None and identity.abi != expected:
            raise LoadFailed(f"it has ABI {identity.abi}, and this program needs ABI {expected}", rebuild)
        if identity.refusal is not None:
            raise LoadFailed(identity.refusal.partition(";")[0], rebuild)  # after it comes the library's own remedy
        missing = [function.name for function in functions if not loaded.has(function.name)]
        if missing:
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            raise LoadFailed(f"it lacks {missing[0]}{more}; it is of another version", rebuild)


def _expected_abi(folder: Path | None) -> int | None:
    if folder is None or not has_spec(folder):
        return None
    from sffi.build.errors import BuildError
    from sffi.build.inputs import read_header

    try:
        return read_header(folder).abi
    except BuildError:
        return None
