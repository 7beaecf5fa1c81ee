"""Tensors and arrays of other Python libraries, over the same memory.

A foreign type that has the methods `from_dlpack`, `to_dlpack` and `free_dlpack` takes part in DLPack, by which NumPy, PyTorch
and others hand memory to each other: `x.__dlpack__()` gives a *capsule* with the address of a `DLManagedTensor`. One who
takes it over says so by the capsule's name. Where the type's library can't share memory (the pure backend can't), the elements are
copied, through the type's `from_list` and `to_list`.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["can_exchange", "exchange_members", "taken_in"]

_FRESH, _TAKEN = b"dltensor", b"used_dltensor"
_UNAVAILABLE = {"missing-library", "unavailable"}
_CPU, _CUDA = 1, 2
"""DLPack's numbers of devices."""

_object, _pointer, _text = ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p
_api = ctypes.pythonapi
_new_capsule = ctypes.PYFUNCTYPE(_object, _pointer, _text, _pointer)(("PyCapsule_New", _api))
_set_name = ctypes.PYFUNCTYPE(ctypes.c_int, _object, _text)(("PyCapsule_SetName", _api))
_address_in = ctypes.PYFUNCTYPE(_pointer, _object, _text)(("PyCapsule_GetPointer", _api))
_is_valid_dying = ctypes.PYFUNCTYPE(ctypes.c_int, _pointer, _text)(("PyCapsule_IsValid", _api))
_address_in_dying = ctypes.PYFUNCTYPE(_pointer, _pointer, _text)(("PyCapsule_GetPointer", _api))
_Destructor = ctypes.PYFUNCTYPE(None, _pointer)
_destructors: dict[type, Any] = {}
"""What frees capsules that nobody took over, for each type; C holds its address."""


def can_exchange(class_: type) -> bool:
    """Whether a class of raw values takes part."""
    return hasattr(class_, "from_dlpack") and hasattr(class_, "to_dlpack")


def taken_in(class_: Any, value: Any) -> Any:
    """A raw value over the memory of another library's tensor; None if it is none. Raises `SimpleError` and `BufferError`."""
    if not hasattr(value, "__dlpack__"):
        return None
    try:
        capsule = _capsule_of(value)
        made = class_.from_dlpack(_address_in(capsule, _FRESH))
    except SimpleError as problem:
        if problem.kind not in _UNAVAILABLE:
            raise
        elements = class_.from_list(value.reshape(-1).tolist(), str(value.dtype).removeprefix("torch."))
        return class_.reshape(elements, list(value.shape))
    _set_name(capsule, _TAKEN)
    return made


def _capsule_of(value: Any) -> Any:
    """An array that can't be written to is copied: DLPack has no way to say so."""
    flags = getattr(value, "flags", None)
    return (value.copy() if flags is not None and not getattr(flags, "writeable", True) else value).__dlpack__()


def exchange_members(raw_of: Callable[[Any], Any], guarded: Callable[..., Any]) -> dict[str, Any]:
    """What makes the face of such a type one that other libraries take in."""

    def __dlpack_device__(self: Any) -> tuple[int, int]:  # noqa: N807
        kind, _, number = guarded(type(raw_of(self)).device, (raw_of(self),)).partition(":")
        return (_CUDA, int(number)) if kind == "cuda" else (_CPU, 0)

    def __dlpack__(self: Any, **_wishes: Any) -> Any:  # noqa: N807
        raw = raw_of(self)
        try:
            address = type(raw).to_dlpack(raw)
        except SimpleError as problem:
            if problem.kind in _UNAVAILABLE:
                return _array_of(raw).__dlpack__()
            raise BufferError(problem.message) from None
        return _new_capsule(address, _FRESH, ctypes.cast(_destructor(type(raw)), _pointer))

    def __array__(self: Any, dtype: Any = None, copy: bool | None = None) -> Any:  # noqa: N807
        import numpy as np

        array = _array_of(raw_of(self))
        if dtype is not None and array.dtype != dtype:
            array = array.astype(dtype)
        return np.array(array) if copy else array

    return {"__dlpack__": __dlpack__, "__dlpack_device__": __dlpack_device__, "__array__": __array__}


class _Memory:
    """The memory of a raw tensor as NumPy looks at it; an array made of this keeps it, and so the tensor."""

    def __init__(self, raw: Any, interface: dict[str, Any]) -> None:
        self.raw = raw
        self.__array_interface__ = interface


def _array_of(raw: Any) -> Any:
    """A NumPy array over the same memory, where that can be shared. Raises `BufferError`."""
    import numpy as np

    kind = type(raw)
    if kind.requires_grad(raw):
        raise BufferError("an array has no gradient; make it of `t.detach()`")
    if kind.device(raw) != "cpu":
        raise BufferError(f"an array is on the CPU, and this is on {kind.device(raw)}; make it of `t.cpu()`")
    name = _numpy_name(kind.dtype(raw))
    try:
        address = kind.data_pointer(raw)
    except SimpleError as problem:
        if problem.kind not in _UNAVAILABLE:
            raise
        return np.array(kind.to_list(raw), dtype=name)
    shape, size = tuple(kind.shape(raw)), kind.element_size(raw)
    if not kind.numel(raw):
        return np.empty(shape, dtype=name)
    strides = tuple(step * size for step in kind.stride(raw))
    interface = {"version": 3, "shape": shape, "strides": strides, "typestr": np.dtype(name).str}
    return np.asarray(_Memory(raw, interface | {"data": (address, False)}))


def _numpy_name(dtype: str) -> str:
    """NumPy's name of a dtype."""
    if dtype == "bf16":
        raise BufferError('NumPy has no bf16; make the array of `t.to("f32")`')
    long = {"f": "float", "i": "int", "u": "uint"}.get(dtype[0])
    return dtype if long is None else long + dtype[1:]


def _destructor(class_: Any) -> Any:
    found = _destructors.get(class_)
    if found is None:

        def free(capsule: int) -> None:
            if _is_valid_dying(capsule, _FRESH):
                class_.free_dlpack(_address_in_dying(capsule, _FRESH))

        found = _destructors[class_] = _Destructor(free)
    return found
