"""The C++ expressions of an operator's arguments: from C parameters, or from a value that the spec fixes."""

from __future__ import annotations

from sffi.plan.conventions import Convention
from sffi.plan.fixed import cpp_value
from sffi.plan.model import Fixed, Parameter
from sffi.schema.model import ListOf, Named, OptionalOf, Type

__all__ = ["argument_expression", "borrowed_name"]

# {n} the parameter, {l} its length, {s} how messages call it, {N} the library's namespace, {T} the handle's C++ type.
_EXPRESSIONS = {
    Convention.HANDLE: "{n}_.get()",
    Convention.OPTIONAL_HANDLE: "sffi::borrow_optional<{T}>({n}, {s})",
    Convention.HANDLES: "sffi::borrow_all<{T}>({n}, {l}, {s})",
    Convention.OPTIONAL_HANDLES: "{N}::optional_list(sffi::borrow_all_optional<{T}>({n}, {l}, {s}))",
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
    Convention.TEXT: "sffi::text({n}, {l}, {s})",
    Convention.OPTIONAL_TEXT: "sffi::optional_text({n}, {l}, {s})",
}
# The check in `sffi_arguments.h` that a list of integers goes through, by its role.
_LIST_CHECKS = {None: "dims", "sizes": "sizes", "extents": "extents", "data": "span"}


def borrowed_name(parameter: Parameter) -> str:
    """The C++ variable that pins a handle's slot."""
    return f"{parameter.name}_"


def argument_expression(argument: Parameter | Fixed, namespace: str) -> str:
    """The C++ expression that the native function is given for one argument of its schema."""
    if isinstance(argument, Fixed):
        return cpp_value(argument.type, argument.value, namespace)
    name = argument.name
    if argument.convention is Convention.INTEGER and argument.role == "size":
        return f'sffi::size({name}, "{name}")'
    if argument.role is not None and ".." in argument.role:
        lowest, _, highest = argument.role.partition("..")
        return f'sffi::between({name}, {lowest}, {highest}, "{name}")'
    expression = _EXPRESSIONS[argument.convention]
    if _is_symbolic(argument.type):
        expression = expression.replace("ints(", "symints(", 1)
    check = _LIST_CHECKS.get(argument.role, "dims")
    return expression.format(
        n=name,
        l=argument.length,
        s=f'"{name}"',
        N=namespace,
        T=argument.handle.cpp_type if argument.handle else "",
        checked=f'sffi::{check}({name}, {argument.length}, "{name}")',
    )


def _is_symbolic(kind: Type) -> bool:
    listed = kind.element if isinstance(kind, OptionalOf) else kind
    return isinstance(listed, ListOf) and listed.element == Named("SymInt")
