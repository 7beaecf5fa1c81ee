"""Loading a library that was found, and asking it whether it can be used here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from simple.ffi.library import ExternFunction, ExternType
    from simple.ffi.search import Found
    from simple.ffi.signatures import Signature
    from simple.ffi.types import TypeText

    class Loaded(Protocol):
        """A library whose functions can be had."""

        @property
        def means(self) -> str:
            """How calls get there: the host module's name, or ctypes."""

        def type(self, extern: ExternType) -> type:
            """The Python type of an extern type's values."""

        def function(self, extern: ExternFunction) -> Callable[..., Any]:
            """The callable of an extern function."""

        def has(self, symbol: str) -> bool:
            """Whether the library has this function."""


class LoadFailed(Exception):  # noqa: N818 - becomes a SimpleError, or the reason for the fallback
    """The library that was found can't be used. `what` went wrong, and the `remedy`."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


class Identity(NamedTuple):
    """What a library says of itself: the number of its ABI, and why it can't be used, if so."""

    abi: int
    refusal: str | None


def load(name: str, found: Found, errors: str | None, folder: Path | None) -> Loaded:
    """Load it by the fastest way there is; `folder` is that of the declaring module. Raises LoadFailed."""
    if errors is None:
        return CtypesLibrary(found, name, None, None)
    if found.folder is None:
        found = _with_path(found, name)
    if found.host is not None:
        return HostLibrary(found, name)
    return CtypesLibrary(found, name, errors, folder)


def identify(loaded: Loaded, errors: str) -> Identity:
    """Ask a library that follows the convention for its ABI and whether it works here. Raises LoadFailed."""
    stem = errors.removesuffix("last_error")
    needed = (f"{stem}abi_version", f"{stem}available", f"{stem}version")
    missing = [symbol for symbol in needed if not loaded.has(symbol)]
    if missing:
        raise LoadFailed(f"it has no {missing[0]}, so it isn't the library that is meant", "")
    from simple.ffi.library import ExternFunction

    abi = loaded.function(ExternFunction(needed[0], (), "i64"))()
    refusal = None
    try:
        if not loaded.function(ExternFunction(needed[1], (), "bool"))():
            loaded.function(ExternFunction(needed[2], (), "text"))()  # a call that can't work says why
            refusal = "it says that it can't be used here"
    except SimpleError as error:
        refusal = error.message
    return Identity(abi, refusal)


class HostLibrary:
    """A library behind the host module that was generated with it."""

    def __init__(self, found: Found, name: str) -> None:
        assert found.host is not None
        self.module = _import_host(str(found.host), name)
        self.module.set_error_class(SimpleError)

    @property
    def means(self) -> str:
        return f"the host module {self.module.__name__}"

    def type(self, extern: ExternType) -> type:
        found: type = getattr(self.module, extern.name)
        return found

    def function(self, extern: ExternFunction) -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(self.module, extern.name)
        return found

    def has(self, symbol: str) -> bool:
        return hasattr(self.module, symbol)


class CtypesLibrary:
    """A library behind ctypes: by SFFI's convention where it has one, as plain C otherwise."""

    def __init__(self, found: Found, name: str, errors: str | None, folder: Path | None) -> None:
        import ctypes

        from simple.ffi.convention import Conventional
        from simple.ffi.plain import PlainLibrary

        self.name = name
        self.stem = (errors or "").removesuffix("last_error")
        try:
            library = ctypes.CDLL(found.file, mode=2)  # RTLD_NOW; RTLD_LOCAL is 0
        except OSError as error:
            raise LoadFailed(*explain_loader(str(error), name)) from error
        self.plain = PlainLibrary(library, name) if errors is None else None
        self.found, self.folder = found, folder
        self.table: dict[str, Signature] | None = None
        try:
            self.conventional = None if errors is None else Conventional(library, errors)
        except AttributeError as error:
            raise LoadFailed(
                f"it has no {errors} and {errors}_code, so it isn't the library that is meant", ""
            ) from error
        self.library = library

    @property
    def means(self) -> str:
        return "ctypes"

    def type(self, extern: ExternType) -> type:
        maker = self.plain or self.conventional
        assert maker is not None
        try:
            return maker.make_type(extern.name, extern.free)
        except AttributeError:
            raise self._missing(extern.free or "") from None

    def function(self, extern: ExternFunction) -> Callable[..., Any]:
        from simple.ffi.types import BadTypeText, parse_type

        if not self.has(extern.name):
            raise self._missing(extern.name)
        names = tuple(name for name, _ in extern.parameters)
        try:
            types = tuple(parse_type(text) for _, text in extern.parameters)
            result = parse_type(extern.result)
            if self.plain is not None:
                return self.plain.bind(extern.name, names, types, result)
            return self._conventional(extern.name, names, types, result)
        except BadTypeText as error:
            raise SimpleError(
                "bad-declaration",
                f"extern fn {extern.name}: a value of type {error} can't be passed to the C library {self.name}",
                "numbers, bool, text and extern types can" if self.plain is not None else None,
            ) from None

    def _conventional(
        self, symbol: str, names: tuple[str, ...], types: tuple[TypeText, ...], result: TypeText
    ) -> Callable[..., Any]:
        from simple.ffi.signatures import CORE, Signature, default_signature

        assert self.conventional is not None
        core = CORE.get(symbol.removeprefix(self.stem))
        if core is None and self.table is None:
            self.table = _table(self.found, self.folder)
        signature = Signature(symbol, *core) if core is not None else (self.table or {}).get(symbol)
        if signature is None:
            signature = default_signature(symbol, types, result, frozenset(self.conventional.types))
        if len(signature.parameters) != len(types):
            raise SimpleError(
                "bad-declaration",
                f"extern fn {symbol} is declared with {len(types)} parameters; in the library {self.name} it has "
                f"{len(signature.parameters)}",
            )
        return self.conventional.bind(signature, names, types, result)

    def has(self, symbol: str) -> bool:
        return hasattr(self.library, symbol)

    def _missing(self, symbol: str) -> SimpleError:
        return SimpleError(
            "missing-function",
            f"the library {self.name} has no function {symbol}",
            f"check its spelling, and that this is the version of {self.name} that you mean",
        )


def explain_loader(said: str, name: str) -> tuple[str, str]:
    """What the loader's message means, and what to do about it."""
    rebuild = f"get the {name} that was made for what is installed now (simple build ffi makes one)"
    if "undefined symbol" in said:
        symbol = said.rpartition("undefined symbol:")[2].strip().partition(" ")[0]
        return f"it was made for another version of what it uses, where there was a {symbol}", rebuild
    if "version `" in said:
        return f"it needs newer system libraries than this machine has ({said})", "build it on this machine"
    if "cannot open shared object file" in said:
        needed = said.partition(":")[0]
        return f"a library that it needs, {needed}, isn't where it was when this was built", rebuild
    return f"the loader refuses it ({said})", rebuild


def _table(found: Found, folder: Path | None) -> dict[str, Signature]:
    """How the library's functions are called: by the table beside it, else by the spec of the declaring module."""
    from simple.ffi.search import has_spec
    from simple.ffi.signatures import parse_table, read_table

    table = read_table(found.folder) if found.folder is not None else None
    if table is None and folder is not None and has_spec(folder):
        from sffi.errors import SpecError
        from sffi.generate import load_library
        from sffi.targets.binding_table import emit_binding_table

        try:
            table = parse_table(emit_binding_table(load_library(folder)))
        except SpecError as error:
            raise SimpleError(
                "bad-declaration", f"the spec in {folder} can't be used: {error.message}", "run `sffi check`"
            ) from None
    return table or {}


def _with_path(found: Found, name: str) -> Found:
    """A library that the loader found, with the path where it did, and its host module there."""
    import ctypes
    import os
    from pathlib import Path

    from simple.ffi.search import host_beside

    class LinkMap(ctypes.Structure):
        _fields_ = (("address", ctypes.c_void_p), ("name", ctypes.c_char_p))

    try:
        information = ctypes.CDLL(None).dlinfo
        information.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
        link_map = ctypes.POINTER(LinkMap)()
        handle = ctypes.CDLL(found.file, mode=2)._handle  # noqa: SLF001 - what dlopen returned
        if information(handle, 2, ctypes.byref(link_map)) != 0:  # RTLD_DI_LINKMAP
            return found
    except (OSError, AttributeError):
        return found
    path = Path(os.path.realpath(os.fsdecode(link_map.contents.name or b"")))
    return found._replace(file=str(path), host=host_beside(name, path)) if path.is_file() else found


def _import_host(path: str, name: str) -> Any:
    from importlib.machinery import ExtensionFileLoader, ModuleSpec

    from simple.ffi.search import host_module_name

    module_name = host_module_name(name)
    loader = ExtensionFileLoader(module_name, path)
    try:
        module = loader.create_module(ModuleSpec(module_name, loader, origin=path))
        loader.exec_module(module)
    except ImportError as error:
        raise LoadFailed(*explain_loader(str(error), name)) from error
    return module
