"""What is known of names and expressions without running anything: types, documentation, completion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simple.check.builtin_calls import builtin_types, function_signatures
from simple.check.interface import FunctionSymbol, ModuleSymbol, TypeSymbol, ValueSymbol
from simple.check.members import find_method, member_names, method_type
from simple.diagnostics.model import Diagnostic
from simple.repl.interpreter import Looked
from simple.syntax.tokens import KEYWORDS
from simple.types.model import Function, Namespace, Nominal, Type, TypeName, resolve
from simple.types.show import show, show_signature

if TYPE_CHECKING:
    from simple.check.interface import Symbol
    from simple.repl.interpreter import Interpreter

_WORD = re.compile(r"\w*\Z")
_USE = re.compile(r"\s*use\s+([\w.]*)\Z")
_CLOSERS = {")": "(", "]": "[", "}": "{"}
_OPENERS = frozenset(_CLOSERS.values())


def type_of(interpreter: Interpreter, text: str) -> str | list[Diagnostic]:
    """The type of an expression as a program would write it, or what is wrong with it."""
    looked = interpreter.look(text)
    if not isinstance(looked, Looked):
        return looked or f"`{text.strip()}` is no expression, so it has no type"
    return show(looked.type)


def documentation_of(interpreter: Interpreter, path: str) -> str | None:
    """The declaration and the documentation of `name`, `module.name`, `Type.method` or `value.method`; None if nothing
    is called so.
    """
    first, *rest = path.split(".")
    symbol = interpreter.session.names.symbols.get(first)
    if symbol is None and not rest and first in function_signatures():
        function = function_signatures()[first].type
        return show_signature(first, Function(function.parameters, function.result))
    while isinstance(symbol, ModuleSymbol) and rest:
        symbol = interpreter.interface_of(symbol.module).symbols.get(rest.pop(0))
    if symbol is None or len(rest) > 1:
        return None
    return _of_member(interpreter, path, rest[0]) if rest else _of_symbol(interpreter, path.rsplit(".", 1)[-1], symbol)


def _of_symbol(interpreter: Interpreter, name: str, symbol: Symbol) -> str:
    match symbol:
        case ModuleSymbol(module):
            return _described(f"module {module}", interpreter.interface_of(module).documentation)
        case FunctionSymbol(type=function):
            return _described(show_signature(name, function), symbol.documentation)
        case TypeSymbol(type=type_):
            named = resolve(type_)
            if not isinstance(named, Nominal):
                return _described(f"type {name} = {show(named)}", symbol.documentation)
            fields = ", ".join(f"{f.name}: {show(f.type)}" for f in named.info.fields)
            head = f"{named.info.kind.value} {name}" + (f"({fields})" if fields else "")
            return _described(head, symbol.documentation or named.info.documentation)
        case ValueSymbol(type=type_):
            return _described(f"{name}: {show(type_)}", symbol.documentation)
        case _:
            return name


def _of_member(interpreter: Interpreter, path: str, member: str) -> str | None:
    looked = interpreter.look(path.rpartition(".")[0])
    if not isinstance(looked, Looked):
        return None
    owner = _owner(looked.type)
    method = find_method(looked.context, owner, member)
    if method is not None:
        return _described(show_signature(member, method_type(looked.context, owner, method)), method.documentation)
    if isinstance(owner, Nominal) and (field := owner.info.field(member)) is not None:
        return f"{member}: {show(field.type)}"
    return None


def _described(head: str, documentation: str | None) -> str:
    return f"{head}\n\n{documentation.strip()}" if documentation else head


def _owner(type_: Type) -> Type:
    return resolve(type_.type) if isinstance(type_, TypeName) else type_


# ------------------------------------------------------------------------------------------------------------ completion


def completions(interpreter: Interpreter, before: str) -> tuple[str, list[str]]:
    """The beginning of a word that stands last in the text before the cursor, and the words that it may become."""
    used = _USE.match(before)
    if used is not None:
        return used[1], sorted({n for n in interpreter.program.search.known_names() if n.startswith(used[1])})
    match = _WORD.search(before)
    assert match is not None
    word, rest = match[0], before[: match.start()]
    if rest.endswith(".") and not rest.endswith(".."):
        names = _members(interpreter, _expression_before(rest[:-1].removesuffix("?")))
    else:
        names = [*interpreter.session.names.symbols, *function_signatures(), *builtin_types(), *sorted(KEYWORDS)]
    hidden = not word.startswith("_")
    found = {n for n in names if n.startswith(word) and n.isidentifier() and not (hidden and n.startswith("_"))}
    return word, sorted(found)


def _members(interpreter: Interpreter, expression: str) -> list[str]:
    looked = interpreter.look(expression) if expression else []
    if not isinstance(looked, Looked):
        return []
    match looked.type:
        case Namespace(module):
            return list(interpreter.interface_of(module).symbols)
        case TypeName(named) if isinstance(named := resolve(named), Nominal):
            info = named.info
            return [v.name for v in info.variants] + [n for n, m in info.methods.items() if m.static]
        case TypeName() | Function():
            return []
        case other:
            return member_names(looked.context, other)


def _expression_before(text: str) -> str:
    """The longest chain of names, calls and indices that ends the text: `xs[0].f(1)` in `print xs[0].f(1)`."""
    at = len(text)
    while at:
        character = text[at - 1]
        if character in _CLOSERS:
            at = _opener(text, at - 1)
        elif character in "\"'":
            start = text.rfind(character, 0, at - 1)
            at = max(start, 0)
            break
        elif character.isalnum() or character in "_.!?":
            at -= 1
        else:
            break
    return text[at:].strip()


def _opener(text: str, closer: int) -> int:
    depth = 0
    for at in range(closer, -1, -1):
        if text[at] in _CLOSERS:
            depth += 1
        elif text[at] in _OPENERS:
            depth -= 1
            if depth == 0:
                return at
    return 0
