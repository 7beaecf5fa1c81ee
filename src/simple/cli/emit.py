"""`simple emit`: what a function has become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.check import typed
    from simple.driver.program import Program, Unit


def emit(
    file: Annotated[str, typer.Argument(help="The program or module.")],
    function: Annotated[str, typer.Argument(help="The function; without one, all of the file (`--python`).")] = "",
    python: Annotated[bool, typer.Option("--python", help="The Python code that it runs as when interpreted.")] = False,
    llvm: Annotated[bool, typer.Option("--llvm", help="LLVM's text after all optimizations.")] = False,
    asm: Annotated[bool, typer.Option("--asm", help="The assembly language of this machine's processor.")] = False,
    element: Annotated[str, typer.Option(help="What the buffers of a generic function hold, such as `f32`.")] = "f64",
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
) -> None:
    """Show what was made of a function.

    For example:

      simple emit prog.spl --python

      simple emit prog.spl --asm add | less

      simple emit kernels.spl --llvm add --element f32
    """
    if python + llvm + asm != 1:
        _fail("say what to show: one of `--python`, `--llvm`, `--asm`")
    if not function and not python:
        _fail("machine code is shown of one function: give its name")
    from simple.driver.program import Program, folder_of
    from simple.driver.search import ModuleFile, SourceUnreadable, name_of_file, read_source

    try:
        text = read_source(file)
    except SourceUnreadable as problem:
        _fail(f"{file}: {problem}")
    program = Program(folder_of(file), path or [])
    unit = program.make(ModuleFile(name_of_file(file), file), text)
    module = _checked(program, unit)
    if function and all(f.name != function for f in module.functions):
        names = ", ".join(f.name for f in module.functions)
        _fail(f"{file} has no function `{function}`", f"it has {names}" if names else None)
    if python:
        typer.echo(_python(program, module, function))
    else:
        typer.echo(_machine(program, module, function, element, assembly=asm))


def _fail(message: str, hint: str | None = None) -> NoReturn:
    typer.echo(f"error: {message}" + (f"\n  hint: {hint}" if hint else ""), err=True)
    raise typer.Exit(1)


def _checked(program: Program, unit: Unit) -> typed.Module:
    from simple.diagnostics.render import render
    from simple.driver import compile as stages

    problems = program.problems()
    checked = stages.check(unit.file.name, unit.file.path, unit.text, program.interface_of)
    if problems or checked.module is None:
        typer.echo(render(problems), err=True)
        raise typer.Exit(1)
    return checked.module


def _python(program: Program, module: typed.Module, name: str) -> str:
    """Python's own spelling of the syntax tree. Names of the run-time library begin with a dot there."""
    import ast

    from simple.emit_python import emit_tree

    def mutable_global(other: str, value: str) -> bool:
        return getattr(program.interface_of(other).symbols.get(value), "mutable", False) is True

    tree, _ = emit_tree(module, mutable_global)
    if name:
        tree.body = [s for s in tree.body if isinstance(s, ast.FunctionDef) and s.name == name]
    return ast.unparse(tree)


def _machine(program: Program, module: typed.Module, name: str, element: str, *, assembly: bool) -> str:
    from simple.driver.natives import CheckedWorld
    from simple.emit_native.machine import NotNative, concrete
    from simple.emit_native.module import native_text
    from simple.native.compiling import type_of
    from simple.native.machine import machine
    from simple.types.model import Type, Variable

    here = machine()
    if here is None:
        _fail("llvmlite isn't installed, so that all runs interpreted", "pip install llvmlite")
    function = next(f for f in module.functions if f.name == name)
    try:
        choice: dict[Variable, Type] = {v: type_of(element) for v in function.type_variables}
    except KeyError:
        _fail(f"`{element}` is no type of a buffer's elements", "such as f64, f32, i64, i32, u8, bool")
    types = [concrete(p.variable.type, choice) for p in function.parameters]
    try:
        text = native_text(CheckedWorld(module, program.module), module.name, name, types, "python").text
    except NotNative as problem:
        _fail(f"`{name}` isn't made of numbers, bools and buffers alone: {problem.reason}")
    show: Callable[[str], object] = here.assembly if assembly else here.optimized
    return str(show(text))
