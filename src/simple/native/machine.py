"""LLVM: text becomes an object for this machine's processor, and an object becomes code that can be called.

The only file that imports llvmlite, and only when machine code is really needed.
"""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import BuiltinFunctionType

_WIDTH = "512"
"""The widest vectors that LLVM should choose, in bits."""


class Machine:
    """The processor that the program runs on. `level`: how much LLVM does for speed, from 1 to 3."""

    def __init__(self, level: int = 3) -> None:
        import llvmlite
        from llvmlite import binding

        self.binding = binding
        _prepare(binding)
        self.cpu = binding.get_host_cpu_name()
        self.features = binding.get_host_cpu_features().flatten()
        self.target = binding.Target.from_default_triple().create_target_machine(
            cpu=self.cpu, features=self.features, opt=level, reloc="pic", codemodel="small"
        )
        self.stamp = f"{llvmlite.__version__} {binding.llvm_version_info} {self.cpu} {self.features} {_WIDTH} {level}"
        self.level = level
        self._engine: Any = None

    def optimized(self, text: str) -> Any:
        """LLVM's module of a unit, optimized. No operation is reordered that could change a result."""
        attributes = f'attributes #0 = {{ nounwind "prefer-vector-width"="{_width()}" }}'
        module = self.binding.parse_assembly(f"{text}\n{attributes}\n")
        module.triple = self.target.triple
        module.data_layout = str(self.target.target_data)
        options = self.binding.create_pipeline_tuning_options(speed_level=self.level)
        options.loop_vectorization = True
        options.slp_vectorization = True
        options.loop_interleaving = True
        options.loop_unrolling = True
        builder = self.binding.create_pass_builder(self.target, options)
        manager = builder.getModulePassManager()
        manager.run(module, builder)
        return module

    def compiled(self, text: str) -> bytes:
        """A unit as an object."""
        return bytes(self.target.emit_object(self.optimized(text)))

    def assembly(self, text: str) -> str:
        """A unit as the processor's assembly language."""
        return str(self.target.emit_assembly(self.optimized(text)))

    def load(self, stored: bytes, symbol: str) -> int:
        """The address of a function of an object."""
        if self._engine is None:
            if sys.platform == "linux":
                self.binding.load_library_permanently("libm.so.6")
            empty = self.binding.parse_assembly("")
            self._engine = self.binding.create_mcjit_compiler(empty, self._jit_target())
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._engine))  # workers run its code until the process ends
        self._engine.add_object_file(self.binding.ObjectFileRef.from_data(stored))
        self._engine.finalize_object()
        return int(self._engine.get_function_address(symbol))

    def name(self, symbol: str, address: int) -> None:
        """Gives what lies at an address a name, for objects that are loaded from now on."""
        self.binding.add_symbol(symbol, address)

    def _jit_target(self) -> Any:
        """A target of its own for the engine, which takes it over."""
        return self.binding.Target.from_default_triple().create_target_machine(
            cpu=self.cpu, features=self.features, opt=3
        )


@cache
def _prepare(binding: Any) -> None:
    """What LLVM must be told once."""
    binding.set_option("simple", "-force-ordered-reductions=true")  # vectors for what is added up in order, too
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()


def _width() -> str:
    return os.environ.get("SIMPLE_NATIVE_WIDTH", _WIDTH)


class _Definition(ctypes.Structure):
    """CPython's PyMethodDef."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


_FAST_CALL = 0x80
_definitions: list[_Definition] = []


def callable_at(address: int, name: str, state: list[Any]) -> BuiltinFunctionType:
    """A Python function of the fast calling convention at an address; `state` is its `self`."""
    definition = _Definition(name.encode(), address, _FAST_CALL, None)
    _definitions.append(definition)  # CPython keeps a pointer to it
    make = ctypes.pythonapi.PyCFunction_NewEx
    make.restype, make.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    made: BuiltinFunctionType = make(ctypes.addressof(definition), state, None)
    return made


_machine: list[Machine | None] = []


def machine() -> Machine | None:
    """The machine that the program runs on, or None where llvmlite is absent or doesn't work."""
    if not _machine:
        try:
            _machine.append(Machine())
        except (ImportError, OSError, RuntimeError):
            _machine.append(None)
    return _machine[0]
