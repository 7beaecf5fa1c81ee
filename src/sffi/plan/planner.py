"""From a spec to a plan: decides for every argument and result how it crosses the C ABI.

An argument becomes a parameter, or is *fixed*: by the operator's clauses, or, where the spec's `fix` line names it,
at the schema's default. A type that the ABI doesn't carry is an error that names the line, unless it is fixed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sffi.errors import SpecError
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.core import core_functions, free_function
from sffi.plan.fixed import value_problem
from sffi.plan.model import Fixed, Function, Library, Origin, Parameter, Result
from sffi.plan.ownership import lent, owned
from sffi.schema.model import Argument, ListOf, Named, OptionalOf, Schema, Type

if TYPE_CHECKING:
    from sffi.errors import Place
    from sffi.spec import Handle, Operator, Settings, Spec

__all__ = ["plan_library"]

_PLAIN = {
    "int": Convention.INTEGER,
    "SymInt": Convention.INTEGER,
    "float": Convention.FLOAT,
    "bool": Convention.BOOLEAN,
    "str": Convention.TEXT,
    "Scalar": Convention.SCALAR,
    "ScalarType": Convention.DTYPE,
    "Device": Convention.DEVICE,
}
_OPTIONAL = {
    "int": Convention.OPTIONAL_INTEGER,
    "SymInt": Convention.OPTIONAL_INTEGER,
    "float": Convention.OPTIONAL_FLOAT,
    "bool": Convention.OPTIONAL_BOOLEAN,
    "str": Convention.OPTIONAL_TEXT,
    "Scalar": Convention.OPTIONAL_SCALAR,
    "ScalarType": Convention.OPTIONAL_DTYPE,
    "Device": Convention.OPTIONAL_DEVICE,
}
_LISTS = {
    "int": Convention.INTEGERS,
    "SymInt": Convention.INTEGERS,
    "float": Convention.FLOATS,
    "byte": Convention.BYTES,
}
_HANDLE_LISTS = (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
_OUTCOMES = {
    "int": Outcome.INTEGER,
    "SymInt": Outcome.INTEGER,
    "float": Outcome.FLOAT,
    "bool": Outcome.BOOLEAN,
    "str": Outcome.TEXT,
    "count": Outcome.COUNT,
    "flag": Outcome.FLAG,
    "static_text": Outcome.STATIC_TEXT,
}
# The roles that are ranges, `0..2` say, are all called this in the table.
_RANGE = "LOWEST..HIGHEST"
# How the values of a parameter may be checked before the library sees them; `sffi/native/arguments.h` has the checks.
_ROLES = {
    "sizes": (Convention.INTEGERS,),
    "extents": (Convention.INTEGERS,),
    "data": (Convention.INTEGERS, Convention.FLOATS),
    "size": (Convention.INTEGER,),
    _RANGE: (Convention.INTEGER,),
}
# Words that can't name a parameter in C, C++ or Simple, or that a host module's functions use themselves.
_RESERVED = frozenset(
    """
    auto bool break case catch char class concept const constexpr continue decltype default delete do double else enum
    explicit export extern false float for friend from goto if in inline int long match me mutable namespace new nil
    noexcept nullptr operator private protected public register requires restrict return short signed sizeof static
    struct switch template this throw true try typedef typeid typename union unsigned use using val var virtual void
    volatile while with self out capacity
    module args count result made status few many room end
    """.split()  # noqa: SIM905 - a list of strings would be longer and no clearer
)


def plan_library(spec: Spec) -> Library:
    """Plans every function of a library: the ones every library has, those that free handles, and the operators."""
    settings = spec.settings
    operators = [_plan_operator(operator, settings) for operator in spec.operators]
    names = {operator.name for operator in spec.operators}
    for told in (settings.places.told, settings.places.switch) if settings.places else ():
        if told not in names:
            raise SpecError(f"{spec.path}: `place` names {told!r}, but there is no function {told!r} in the spec")
    implied = [*core_functions(settings), *(free_function(handle, settings) for handle in settings.handles)]
    for function in implied:
        if function.name in names:
            place = next(operator.place for operator in spec.operators if operator.name == function.name)
            raise SpecError(f"every library has a function {function.name} already", place, "choose another name")
    return Library(spec.path.parent, spec.path, settings, (*implied, *operators))


def _plan_operator(operator: Operator, settings: Settings) -> Function:
    schema = operator.schema
    if schema.namespace not in {call.namespace for call in settings.calls}:
        known = ", ".join(call.namespace for call in settings.calls) or "none"
        message = f"no `calls` line says how to call operators of {schema.namespace}"
        raise SpecError(message, operator.place, f"the namespaces are {known}")
    arguments = tuple(owned(_plan_argument(argument, operator, settings), operator) for argument in schema.arguments)
    _check_names(arguments, operator)
    written = next((argument for argument in schema.arguments if "!" in _alias(argument.type)), None)
    return Function(
        name=operator.name,
        symbol=settings.prefix + operator.name,
        origin=Origin.OPERATOR,
        schema=schema,
        schema_text=operator.schema_text,
        arguments=arguments,
        result=lent(_plan_result(operator, settings), arguments, operator),
        group=operator.group,
        documentation=operator.documentation,
        place=operator.place,
        long=operator.clauses.long,
        each=_each(operator, arguments),
        checked=operator.clauses.checked,
        writes=None if written is None else _visible_name(written.name, arguments),
        views=_viewed(schema, arguments),
    )


def _plan_argument(argument: Argument, operator: Operator, settings: Settings) -> Parameter | Fixed:
    clauses = operator.clauses
    if argument.name in clauses.values:
        return _fixed(argument, clauses.values[argument.name], operator)
    if argument.name in settings.fixed and argument.name not in clauses.names:
        if argument.default is None:
            message = f"`fix` keeps {argument.name} at its default, but {operator.schema.short_name} gives it none"
            raise SpecError(message, operator.place, f"fix it on the line: `with {argument.name} = …`")
        return _fixed(argument, argument.default, operator)
    found = _convention(argument.type, settings)
    if found is None:
        fixing = f"fix the argument on the line: `with {argument.name} = {argument.default}`"
        raise SpecError(
            f"the C ABI has no convention for {argument.type} (argument {argument.name})",
            _place_of(argument, operator),
            "write a C++ function that takes it in another form" if argument.default is None else fixing,
        )
    convention, handle = found
    name = clauses.names.get(argument.name) or _renamed(argument.name, operator.schema, settings)
    role = clauses.roles.get(argument.name)
    if role is not None and convention not in _ROLES.get(_RANGE if ".." in role else role, ()):
        fitting = [name for name, conventions in _ROLES.items() if convention in conventions]
        message = f"{argument.type} {argument.name} can't have the role {role!r}"
        raise SpecError(message, operator.place, f"roles for it: {', '.join(fitting) or 'none'}")
    return Parameter(name, argument.name, argument.type, convention, handle, role)


def _fixed(argument: Argument, value: str, operator: Operator) -> Fixed:
    problem = value_problem(argument.type, value)
    if problem is not None:
        text = operator.place.text
        found = re.search(rf"\b{re.escape(argument.name)}\s*=\s*({re.escape(value)})", text[text.find(" with ") + 1 :])
        offset = text.find(" with ") + 1
        place = (
            replace(operator.place, column=offset + found.start(1) + 1, length=len(value)) if found else operator.place
        )
        message = f"{argument.type} {argument.name} is fixed to {value}, which {problem}"
        raise SpecError(message, place, "a fixed value is a number, True, False, None, a text in ' or a word")
    return Fixed(argument.name, argument.type, value)


def _place_of(argument: Argument, operator: Operator) -> Place:
    """Where an argument stands in the operator's line."""
    text = str(argument)
    column = operator.place.text.find(text) + 1
    return replace(operator.place, column=column, length=len(text)) if column else operator.place


def _renamed(name: str, schema: Schema, settings: Settings) -> str:
    arguments = {argument.name for argument in schema.arguments}
    for rename in settings.renames:
        if name in rename.old and arguments.issuperset(rename.old):
            return rename.new[rename.old.index(name)]
    return name


def _check_names(arguments: tuple[Parameter | Fixed, ...], operator: Operator) -> None:
    seen: dict[str, str] = {}
    for argument in arguments:
        if not isinstance(argument, Parameter):
            continue
        if argument.name in _RESERVED:
            hint = f"rename it on the line: `with {argument.argument} as …`"
            raise SpecError(f"{argument.name!r} can't name a parameter: the word is taken", operator.place, hint)
        for text in argument.c_parameters:
            word = text.rpartition(" ")[2].lstrip("*")
            if word in seen:
                message = f"the C parameter {word} would stand for {seen[word]} and for {argument.argument}"
                raise SpecError(message, operator.place, "rename one of them with `with … as …`")
            seen[word] = argument.argument


def _convention(kind: Type, settings: Settings) -> tuple[Convention, Handle | None] | None:
    """The convention of a type, and the handle where it carries one; None where the ABI has no convention."""
    handles = {handle.type: handle for handle in settings.handles}
    match kind:
        case Named(name):
            if name in handles:
                return Convention.HANDLE, handles[name]
            return (_PLAIN[name], None) if name in _PLAIN else None
        case OptionalOf(Named(name)):
            if name in handles:
                return Convention.OPTIONAL_HANDLE, handles[name]
            return (_OPTIONAL[name], None) if name in _OPTIONAL else None
        case ListOf(Named(name)):
            if name in handles:
                return Convention.HANDLES, handles[name]
            return (_LISTS[name], None) if name in _LISTS else None
        case ListOf(OptionalOf(Named(name))) if name in handles:
            return Convention.OPTIONAL_HANDLES, handles[name]
        case OptionalOf(ListOf(Named("int" | "SymInt"))):
            return Convention.OPTIONAL_INTEGERS, None
        case OptionalOf(ListOf(Named("float"))):
            return Convention.OPTIONAL_FLOATS, None
    return None


def _plan_result(operator: Operator, settings: Settings) -> Result:
    results = operator.schema.results
    handles = {handle.type: handle for handle in settings.handles}
    if not results or all("!" in _alias(result.type) for result in results):
        # What is written is an argument, so the caller has its handle already.
        return Result(Outcome.NOTHING)
    if len(results) > 1:
        kinds = {result.type.name for result in results if isinstance(result.type, Named)}
        if len(kinds) == 1 and all(isinstance(result.type, Named) for result in results) and kinds <= handles.keys():
            names = tuple(result.name or f"result{index}" for index, result in enumerate(results))
            return Result(Outcome.HANDLE_TUPLE, handles[kinds.pop()], len(results), names)
        message = "several results can be returned only where all are handles of one type"
        raise SpecError(message, operator.place, "write a C++ function that returns them otherwise")
    if isinstance(results[0].type, ListOf) and not _is_handle_list(results[0].type, handles):
        call = next(call for call in settings.calls if call.namespace == operator.schema.namespace)
        if not call.hand_written:
            message = f"an operator's result {results[0].type} has no place in the C ABI to be written to"
            raise SpecError(message, operator.place, "write a C++ function that takes an sffi::Output")
    match results[0].type:
        case Named(name) if name in handles:
            return Result(Outcome.HANDLE, handles[name])
        case Named(name) if name in _OUTCOMES:
            return Result(_OUTCOMES[name])
        case OptionalOf(Named(name)) if name in handles:
            return Result(Outcome.OPTIONAL_HANDLE, handles[name])
        case ListOf(Named(name)) if name in handles:
            return Result(Outcome.HANDLES, handles[name])
        case ListOf(OptionalOf(Named(name))) if name in handles:
            return Result(Outcome.OPTIONAL_HANDLES, handles[name])
        case ListOf(Named("int" | "SymInt")):
            return Result(Outcome.INTEGERS)
        case ListOf(Named("float")):
            return Result(Outcome.FLOATS)
        case ListOf(Named("byte")):
            return Result(Outcome.BYTES)
    message = f"the C ABI has no convention for the result {results[0].type}"
    raise SpecError(message, operator.place, "write a C++ function that returns it as something else")


def _is_handle_list(kind: ListOf, handles: dict[str, Handle]) -> bool:
    element = kind.element.element if isinstance(kind.element, OptionalOf) else kind.element
    return isinstance(element, Named) and element.name in handles


def _each(operator: Operator, arguments: tuple[Parameter | Fixed, ...]) -> str | None:
    """The list that the operator has a result for each element of, if its line says so."""
    named = operator.clauses.each
    if named is None:
        return None
    result = _plan_kind(operator)
    for argument in arguments:
        if isinstance(argument, Parameter) and argument.argument == named and argument.convention in _HANDLE_LISTS:
            if result is None:
                raise SpecError(f"`each {named}` is for results that are lists of handles", operator.place)
            return argument.length
    raise SpecError(f"`each {named}` names no list of handles among the parameters", operator.place)


def _plan_kind(operator: Operator) -> Type | None:
    """The list of handles that an operator returns, if it does."""
    results = operator.schema.results
    return results[0].type if len(results) == 1 and isinstance(results[0].type, ListOf) else None


def _alias(kind: Type) -> str:
    match kind:
        case Named(_, alias):
            return alias or ""
        case OptionalOf(element) | ListOf(element, _):
            return _alias(element)


def _visible_name(argument: str, arguments: tuple[Parameter | Fixed, ...]) -> str | None:
    for other in arguments:
        if isinstance(other, Parameter) and other.argument == argument:
            return other.name
    return None


def _viewed(schema: Schema, arguments: tuple[Parameter | Fixed, ...]) -> str | None:
    """The parameter whose memory the result may share."""
    shared = {_alias(result.type) for result in schema.results} - {""}
    for argument in schema.arguments:
        alias = _alias(argument.type)
        if alias and "!" not in alias and alias.partition("->")[0].strip() in shared:
            return _visible_name(argument.name, arguments)
    return None
