"""The functions that every library has, and those that follow from its handle types.

They are plans like any other, so that every target treats them alike; their C++ stands in `sffi/native/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Origin, Ownership, Parameter, Result
from sffi.schema.model import Argument, Named, Schema
from sffi.schema.model import Result as SchemaResult

if TYPE_CHECKING:
    from sffi.spec import Handle, Settings

__all__ = ["CORE_GROUP", "core_functions", "free_function"]

CORE_GROUP = "The library"


@dataclass(frozen=True)
class _Core:
    name: str
    outcome: Outcome
    documentation: str
    parameter: tuple[str, str, Convention] | None = None


_CORE = (
    _Core(
        "available",
        Outcome.FLAG,
        "Whether operations can run here. Where they can't, the error code and message say why: a stub, another"
        " {title} than the library was built for, a process made by fork.",
    ),
    _Core("version", Outcome.STATIC_TEXT, "The version of {title} that the library was built for and runs on."),
    _Core("abi_version", Outcome.COUNT, "The number of this ABI, which is the one in the SONAME: {abi}."),
    _Core(
        "has_feature",
        Outcome.FLAG,
        'Whether the library was built with a feature. "stub": built without {title}; others are the library\'s own. Of a'
        " name that it doesn't know false, without an error.",
        ("name", "cstring", Convention.C_STRING),
    ),
    _Core(
        "last_error_code",
        Outcome.COUNT,
        "The {macro}* code of this thread's last call, 0 if it succeeded. Every other function but last_error"
        " clears it on entry.",
    ),
    _Core("last_error", Outcome.TEXT, "The message of this thread's last call, empty if it succeeded."),
    _Core("live_handles", Outcome.COUNT, "How many handles of all types are alive in the process."),
    _Core(
        "thread_handles",
        Outcome.INTEGER,
        "How many handles this thread has made, less those that it has freed; below 0 where it frees what others made.",
    ),
)


def core_functions(settings: Settings) -> tuple[Function, ...]:
    """The functions that every library has, under its prefix."""
    functions = []
    for core in _CORE:
        parameters: tuple[Parameter, ...] = ()
        if core.parameter is not None:
            name, kind, convention = core.parameter
            parameters = (Parameter(name, name, Named(kind), convention),)
        arguments = tuple(Argument(parameter.type, parameter.argument) for parameter in parameters)
        results = (SchemaResult(Named(core.outcome.value)),)
        schema = Schema("sffi", core.name, "", arguments, results)
        documentation = core.documentation.format(title=settings.title, abi=settings.abi, macro=settings.prefix.upper())
        functions.append(
            Function(
                name=core.name,
                symbol=settings.prefix + core.name,
                origin=Origin.CORE,
                schema=schema,
                schema_text=str(schema),
                arguments=parameters,
                result=Result(core.outcome),
                group=CORE_GROUP,
                documentation=documentation,
            )
        )
    return tuple(functions)


def free_function(handle: Handle, settings: Settings) -> Function:
    """The function that frees a handle of one type."""
    kind = Named(handle.type)
    schema = Schema("sffi", handle.free, "", (Argument(kind, "t"),), (), parenthesized=True)
    return Function(
        name=handle.free,
        symbol=settings.prefix + handle.free,
        origin=Origin.FREE,
        schema=schema,
        schema_text=str(schema),
        arguments=(Parameter("t", "t", kind, Convention.HANDLE, handle, ownership=Ownership.CONSUMED),),
        result=Result(Outcome.NOTHING),
        group=CORE_GROUP,
        documentation=f"Frees {_with_article(handle.type)}. The handle is dead at once; an operation that uses the {handle.type}"
        " on another thread completes. Freeing 0 does nothing, freeing twice is an error.",
    )


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'AEIOU' else 'a'} {noun}"
