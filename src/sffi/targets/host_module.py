"""The host module: a CPython extension in C through which Simple calls the library.

One METH_FASTCALL function a C function, by the C name, with the parameters of the Simple declaration in its order. It
uses the library's C header and nothing else of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Library, Origin, Parameter

if TYPE_CHECKING:
    from sffi.spec import Handle

__all__ = ["emit_host_module", "host_module_name"]

# Read by the error class; no program calls them.
_HIDDEN = ("last_error_code", "last_error")
# Their `false` is an answer, also where the error code says why.
_ANSWERS = ("available", "has_feature")
_FAILED = "SFFI_LAST_ERROR_CODE() != 0"
_READ = (Outcome.HANDLES, Outcome.OPTIONAL_HANDLES, Outcome.INTEGERS, Outcome.FLOATS, Outcome.BYTES, Outcome.TEXT)
_LISTS = {
    Convention.HANDLES: "sffi_take_handles(&{k}, {a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_HANDLES: "sffi_take_optional_handles(&{k}, {a}, &{n}, {f}, {s})",
    Convention.INTEGERS: "sffi_take_ints({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_INTEGERS: "sffi_take_optional_ints({a}, &{n}, {f}, {s})",
    Convention.FLOATS: "sffi_take_floats({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_FLOATS: "sffi_take_optional_floats({a}, &{n}, {f}, {s})",
    Convention.BYTES: "sffi_take_bytes({a}, &{n}, {f}, {s})",
}
_OPTIONAL_INT = "sffi_take_optional_int({a}, &{n}, %s, {f}, {s})"
_SINGLES = {
    Convention.HANDLE: "sffi_take_handle(&{k}, {a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_HANDLE: "sffi_take_optional_handle(&{k}, {a}, &{n}, {f}, {s})",
    Convention.INTEGER: "sffi_take_int({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_INTEGER: _OPTIONAL_INT % "INT64_MIN",
    Convention.FLOAT: "sffi_take_float({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_FLOAT: "sffi_take_optional_float({a}, &{n}, &has_{n}, {f}, {s})",
    Convention.BOOLEAN: "sffi_take_bool({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_BOOLEAN: "sffi_take_optional_bool({a}, &{n}, {f}, {s})",
    Convention.SCALAR: "sffi_take_scalar({a}, &{n}, &{n}_kind, 0, {f}, {s})",
    Convention.OPTIONAL_SCALAR: "sffi_take_scalar({a}, &{n}, &{n}_kind, 1, {f}, {s})",
    Convention.DTYPE: "sffi_take_int({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_DTYPE: _OPTIONAL_INT % "-1",
    Convention.DEVICE: "sffi_take_int({a}, &{n}, {f}, {s})",
    Convention.OPTIONAL_DEVICE: _OPTIONAL_INT % "INT64_MIN",
    Convention.TEXT: "sffi_take_text({a}, &{n}, &{n}_len, {f}, {s})",
    Convention.OPTIONAL_TEXT: "sffi_take_optional_text({a}, &{n}, &{n}_len, {f}, {s})",
    Convention.C_STRING: "sffi_take_c_string({a}, &{n}, {f}, {s})",
}


def host_module_name(library: Library) -> str:
    """The module's name: `_simple_torch_host` for `simple_torch_ffi`."""
    return f"_{library.name.removesuffix('_ffi')}_host"


def emit_host_module(library: Library) -> str:
    """The text of the module's C source."""
    module = host_module_name(library)
    kinds = ", ".join(f'"{code.kind}"' for code in ERROR_CODES)
    lines = [
        f"/* Generated from {library.spec_path.name}. */",
        "#define PY_SSIZE_T_CLEAN",
        "#include <Python.h>",
        "",
        f'#include "{library.header_name}"',
        "",
        f"#define SFFI_LAST_ERROR_CODE {library.prefix}last_error_code",
        f"#define SFFI_LAST_ERROR {library.prefix}last_error",
        f"#define SFFI_KINDS {kinds}",
        '#include "sffi_host.h"',
        "",
    ]
    places = library.settings.places
    if places:
        folder = library.folder.resolve()
        skipped = f"/{folder.parent.name}/{folder.name}/"
        lines += [f'SFFI_PLACES({library.prefix}{places.told}, "{skipped}")', ""]
    for handle in library.settings.handles:
        lines += [
            f"static sffi_kind {_kind(handle)} = {{",
            f'    .name = "{handle.simple_type}", .noun = "{_noun(handle)}", .free = {library.prefix}{handle.free}}};',
            f'SFFI_HANDLE_TYPE({_kind(handle)}, "{module}.{handle.simple_type}")',
            "",
        ]
    functions = [function for function in library.functions if function.name not in _HIDDEN]
    for function in functions:
        lines += [*_function(function, _following(function, library)), ""]
    lines += _module(library, module, functions)
    return "\n".join(lines) + "\n"


def _kind(handle: Handle) -> str:
    return f"kind_{handle.type.lower()}"


def _noun(handle: Handle) -> str:
    """What an object is called in messages, after the function that frees it: `tensor`."""
    return handle.free.removesuffix("_free")


def _following(function: Function, library: Library) -> str:
    """What a function does first so that the library knows where in the program its operations are made."""
    places = library.settings.places
    if places is None or function.origin is not Origin.OPERATOR:
        return ""
    if function.name == places.switch:
        return "sffi_following = count > 0 && args[0] == Py_True;"
    call = next(call for call in library.settings.calls if call.namespace == function.schema.namespace)
    return "" if call.hand_written else "if (__builtin_expect(sffi_following, 0)) sffi_tell_place();"


def _function(function: Function, first: str) -> list[str]:
    parameters = function.parameters
    lists = [parameter.name for parameter in parameters if parameter.convention in _LISTS]
    reads = function.result.outcome in _READ
    leave = "goto end" if lists else "return NULL"
    count = len(parameters)
    name = f'"{function.symbol}"'
    lines = [
        f"static PyObject *host_{function.symbol}(PyObject *module, PyObject *const *args, Py_ssize_t count) {{",
        "    (void)module;",
        *(["    (void)args;"] if not parameters else []),
        *([f"    {first}"] if first else []),
        f"    if (count != {count}) return sffi_wrong_count({name}, {count}, count), NULL;",
    ]
    for parameter in parameters:
        lines += [f"    {line}" for line in _variables(parameter)]
    if lists or reads:
        lines.append("    PyObject *result = NULL;")
    for index, parameter in enumerate(parameters):
        lines.append(f"    if (!{_taking(parameter, index, name)}) {leave};")
    lines += [f"    {line}" for line in _consuming(function, name, leave)]
    give = "result = {};" if lists else "return {};"
    lines += [f"    {line}" for line in _call(function, give)]
    if lists:
        lines += ["end:", *(f"    sffi_release(&{name});" for name in reversed(lists))]
    if lists or reads:
        lines.append("    return result;")
    return [*lines, "}"]


def _variables(parameter: Parameter) -> list[str]:
    name = parameter.name
    match parameter.convention:
        case convention if convention in _LISTS:
            return [f"sffi_list {name};", f"sffi_begin(&{name});"]
        case Convention.FLOAT:
            return [f"double {name} = 0;"]
        case Convention.OPTIONAL_FLOAT:
            return [f"double {name} = 0;", f"int64_t has_{name} = 0;"]
        case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
            return [f"int64_t {name} = 0;", f"int64_t {name}_kind = 0;"]
        case Convention.TEXT | Convention.OPTIONAL_TEXT:
            return [f"const char *{name} = NULL;", f"Py_ssize_t {name}_len = 0;"]
        case Convention.C_STRING:
            return [f"const char *{name} = NULL;"]
        case _:
            return [f"int64_t {name} = 0;"]


def _taking(parameter: Parameter, index: int, name: str) -> str:
    template = _LISTS.get(parameter.convention) or _SINGLES[parameter.convention]
    kind = _kind(parameter.handle) if parameter.handle else ""
    return template.format(k=kind, a=f"args[{index}]", n=parameter.name, f=name, s=f'"{parameter.name}"')


def _consuming(function: Function, name: str, leave: str) -> list[str]:
    """The statements that take their handles from the objects that the call consumes, all or none."""
    consumed = [(index, each) for index, each in enumerate(function.parameters) if each.consumed]
    lines = []
    for place, (index, each) in enumerate(consumed):
        assert each.handle
        others = [f"args[{other}]" for other, _ in consumed[:place]] or ["NULL"]
        for other in others:
            check = f'sffi_consumable(&{_kind(each.handle)}, args[{index}], {other}, {name}, "{each.name}")'
            lines.append(f"if (!{check}) {leave};")
    left = 0 if function.origin is Origin.FREE else -1
    return [*lines, *(f"sffi_consume(args[{index}], {left});" for index, _ in consumed)]


def _passed(parameter: Parameter) -> str:
    name = parameter.name
    match parameter.convention:
        case convention if convention in _LISTS:
            return f"{name}.data, {name}.length"
        case Convention.OPTIONAL_FLOAT:
            return f"{name}, has_{name}"
        case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
            return f"{name}, {name}_kind"
        case Convention.TEXT | Convention.OPTIONAL_TEXT:
            return f"{name}, (int64_t){name}_len"
        case _:
            return name


def _call(function: Function, give: str) -> list[str]:
    """The call and what becomes of its result; `give` is the statement that takes the resulting expression."""
    result = function.result
    kind = _kind(result.handle) if result.handle else ""

    def call(target: str, *more: str) -> str:
        """The statement that calls and sets `target`; a long one lets other threads run meanwhile."""
        arguments = ", ".join([*(_passed(parameter) for parameter in function.parameters), *more])
        statement = f"{target}{function.symbol}({arguments})"
        return f"Py_BEGIN_ALLOW_THREADS {statement}; Py_END_ALLOW_THREADS" if function.long else statement

    def plain(c_type: str, converted: str) -> list[str]:
        return [f"{c_type} made;", f"{call('made = ')};", give.format(converted)]

    def through(c_type: str, converted: str) -> list[str]:
        head = [f"{c_type} made;", "int64_t status;", f"{call('status = ', '&made')};"]
        return [*head, give.format(f"status != 1 ? sffi_fail() : {converted}")]

    def read(element: str, nul: int, converted: str) -> list[str]:
        return [f"SFFI_READ(result, {element}, {nul}, {call('length = ', 'out', 'room')}, {converted});"]

    wrap = f"sffi_wrap(&{kind}, made)"
    if result.lender is not None:
        place = next(index for index, each in enumerate(function.parameters) if each.name == result.lender)
        wrap = f"sffi_wrap_lent(&{kind}, made, args[{place}])"
    match result.outcome:
        case Outcome.HANDLE:
            return plain("int64_t", f"made == 0 ? sffi_fail() : {wrap}")
        case Outcome.OPTIONAL_HANDLE:
            none = f"({_FAILED} ? sffi_fail() : Py_NewRef(Py_None))"
            return plain("int64_t", f"made == 0 ? {none} : {wrap}")
        case Outcome.NOTHING:
            return [f"{call('')};", give.format(f"{_FAILED} ? sffi_fail() : PyTuple_New(0)")]
        case Outcome.FLAG if function.name in _ANSWERS:
            return plain("bool", "PyBool_FromLong(made)")
        case Outcome.FLAG:
            return plain("bool", f"!made && {_FAILED} ? sffi_fail() : PyBool_FromLong(made)")
        case Outcome.COUNT:
            return plain("int64_t", "made == -1 ? sffi_fail() : PyLong_FromLongLong(made)")
        case Outcome.STATIC_TEXT:
            return plain("const char *", f"{_FAILED} ? sffi_fail() : PyUnicode_FromString(made)")
        case Outcome.INTEGER:
            return through("int64_t", "PyLong_FromLongLong(made)")
        case Outcome.BOOLEAN:
            return through("int64_t", "PyBool_FromLong((long)made)")
        case Outcome.FLOAT:
            return through("double", "PyFloat_FromDouble(made)")
        case Outcome.HANDLE_TUPLE:
            count = result.count
            head = [f"int64_t made[{count}];", "int64_t status;", f"{call('status = ', 'made', str(count))};"]
            return [
                *head,
                give.format(f"status != {count} ? sffi_fail() : sffi_wrap_all(&{kind}, made, {count}, true)"),
            ]
        case Outcome.HANDLES | Outcome.OPTIONAL_HANDLES:
            return read("int64_t", 0, f"sffi_wrap_all(&{kind}, out, length, false)")
        case Outcome.INTEGERS:
            return read("int64_t", 0, "sffi_int_list(out, length)")
        case Outcome.FLOATS:
            return read("double", 0, "sffi_float_list(out, length)")
        case Outcome.BYTES:
            return read("uint8_t", 0, "sffi_byte_buffer(out, length)")
        case Outcome.TEXT:
            return read("char", 1, 'PyUnicode_DecodeUTF8(out, (Py_ssize_t)length, "replace")')


def _module(library: Library, module: str, functions: list[Function]) -> list[str]:
    lines = [
        "static PyMethodDef methods[] = {",
        '    {"set_error_class", sffi_set_error_class, METH_O, "Sets the class that failures raise."},',
    ]
    for function in functions:
        cast = f"(PyCFunction)(void (*)(void))host_{function.symbol}"
        lines.append(f'    {{"{function.symbol}", {cast}, METH_FASTCALL, NULL}},')
    lines += [
        "    {NULL, NULL, 0, NULL}};",
        "",
        "static struct PyModuleDef definition = {",
        f'    PyModuleDef_HEAD_INIT, "{module}", "{library.settings.title} for Simple.", -1, methods,',
        "    NULL, NULL, NULL, NULL};",
        "",
        f"PyMODINIT_FUNC PyInit_{module}(void) {{",
        "    PyObject *module = PyModule_Create(&definition);",
        "    if (module == NULL) return NULL;",
    ]
    for handle in library.settings.handles:
        kind = _kind(handle)
        lines += [
            f"    {kind}.type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &{kind}_spec, NULL);",
            f"    if ({kind}.type == NULL || PyModule_AddType(module, {kind}.type) != 0) goto fail;",
        ]
    lines += ["    return module;"]
    if library.settings.handles:
        lines += ["fail:", "    Py_DECREF(module);", "    return NULL;"]
    return [*lines, "}"]
