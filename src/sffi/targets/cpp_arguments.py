"""The C++ expressions of an operator's arguments: from C parameters, or from a value that the spec fixes."""

from __future__ import annotations

from sffi.plan.conventions import Convention
from sffi.plan.fixed import cpp_value
from sffi.plan.model import Fixed, Parameter
from sffi.schema.model import ListOf, Named, OptionalOf, Type

__all__ = ["argument_expression", "borrowed"]

# {n} the parameter, {l} its length, {s} how messages call it, {N} the library's namespace. What handles stand for is
# in a variable `{n}_` (see `borrowed`).
_EXPRESSIONS = {
    Convention.HANDLE: "{n}_.get()",
    Convention.OPTIONAL_HANDLE: "{n}_",
    Convention.HANDLES: "{n}_",
    Convention.OPTIONAL_HANDLES: "{n}_",
    Convention.INTEGER: "{n}",
    Convention.OPTIONAL_INTEGER: "sffi::optional_integer({n})",
    Convention.FLOAT: "{n}",
    Convention.OPTIONAL_FLOAT: "sffi::optional_float({n}, has_{n}, {s})",
    Convention.BOOLEAN: "sffi::boolean({n}, {s})",
    Convention.OPTIONAL_BOOLEAN: "sffi::optional_boolean({n}, {s})",
    Convention.SCALAR: "{N}::scalar({n}, {n}_kind, {s})",
    Convention.OPTIONAL_SCALAR: "{N}::optional_scalar({n}, {n}_kind, {s})",
    Convention.DTYPE: "{N}::dtype({n}, {s})",
    Convention.OPTIONAL_DTYPE: "{N}::optional_dtype({n}, {s})",
    Convention.DEVICE: "{N}::device({n}, {s})",
    Convention.OPTIONAL_DEVICE: "{N}::optional_device({n}, {s})",
    Convention.INTEGERS: "{N}::ints({checked})",
    Convention.OPTIONAL_INTEGERS: "{N}::optional_ints(sffi::optional_dims({n}, {l}, {s}))",
    Convention.FLOATS: "{N}::floats(sffi::span({n}, {l}, {s}))",
    Convention.OPTIONAL_FLOATS: "{N}::optional_floats(sffi::optional_span({n}, {l}, {s}))",
    Convention.BYTES: "sffi::span({n}, {l}, {s})",
    Convention.TEXT: "sffi::text({n}, {l}, {s})",
    Convention.OPTIONAL_TEXT: "sffi::optional_text({n}, {l}, {s})",
}
# The check in `sffi_arguments.h` that a list of integers goes through, by its role.
_LIST_CHECKS = {None: "dims", "sizes": "sizes", "extents": "extents", "data": "span"}


def borrowed(parameter: Parameter) -> tuple[str, str] | None:
    """The statement that takes hold of a parameter's handles, and the expression for what they stand for."""
    name, length = parameter.name, parameter.length
    kind = parameter.handle.cpp_type if parameter.handle else ""
    match parameter.convention:
        case Convention.HANDLE if parameter.consumed:
            return f'const sffi::Consumed<{kind}> {name}_({name}, "{name}");', f"{name}_.get()"
        case Convention.OPTIONAL_HANDLE if parameter.consumed:
            return f'const auto {name}_ = sffi::consume_optional<{kind}>({name}, "{name}");', f"{name}_"
        case Convention.HANDLE:
            return f'const sffi::Borrowed<{kind}> {name}_({name}, "{name}");', f"{name}_.get()"
        case Convention.OPTIONAL_HANDLE:
            return f'const auto {name}_ = sffi::borrow_optional<{kind}>({name}, "{name}");', f"{name}_"
        case Convention.HANDLES:
            return f'const auto {name}_ = sffi::borrow_all<{kind}>({name}, {length}, "{name}");', f"{name}_"
        case Convention.OPTIONAL_HANDLES:
            return f'const auto {name}_ = sffi::borrow_all_optional<{kind}>({name}, {length}, "{name}");', f"{name}_"
        case _:
            return None


def argument_expression(
    argument: Parameter | Fixed, namespace: str, *, hand_written: bool = False, creates: bool = False
) -> str:
    """The C++ expression that the native function is given for one argument of its schema.

    A hand-written function takes lists with nones as vectors, the native library as its own kind of list. Where it
    `creates`, from no object that has a device, a device that isn't given is the default one.
    """
    if isinstance(argument, Fixed):
        return cpp_value(argument.type, argument.value, namespace)
    name = argument.name
    if argument.convention is Convention.INTEGER and argument.role == "size":
        return f'sffi::size({name}, "{name}")'
    if argument.role is not None and ".." in argument.role:
        lowest, _, highest = argument.role.partition("..")
        return f'sffi::between({name}, {lowest}, {highest}, "{name}")'
    if argument.convention is Convention.OPTIONAL_HANDLES and not hand_written:
        return f"{namespace}::optional_list({name}_)"
    expression = _EXPRESSIONS[argument.convention]
    if argument.convention is Convention.OPTIONAL_DEVICE and creates:
        expression = "{N}::creation_device({n}, {s})"
    if _is_symbolic(argument.type):
        expression = expression.replace("ints(", "symints(", 1)
    check = _LIST_CHECKS.get(argument.role, "dims")
    return expression.format(
        n=name,
        l=argument.length,
        s=f'"{name}"',
        N=namespace,
        checked=f'sffi::{check}({name}, {argument.length}, "{name}")',
    )


def _is_symbolic(kind: Type) -> bool:
    listed = kind.element if isinstance(kind, OptionalOf) else kind
    return isinstance(listed, ListOf) and listed.element == Named("SymInt")
