"""What could be written at the cursor: members after a `.`, names of modules and of what they export in a `use`, else every
name that can be seen, the parameters of the call around, and the words of the language.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from lsprotocol.types import CompletionItem, CompletionItemKind, MarkupContent, MarkupKind

from simple.check.annotations import BASIC
from simple.check.interface import FunctionSymbol, LocalSymbol, ModuleSymbol, Symbol, TypeSymbol, ValueSymbol
from simple.check.members import find_method, member_names
from simple.lsp.analysis import Analysis
from simple.lsp.calls import callee_at
from simple.lsp.cursor import Cursor, cursor_at
from simple.lsp.hover import prose
from simple.lsp.meaning import Meaning, meaning_of_member, meaning_of_symbol, receiver_at
from simple.lsp.walk import path_to, visible_locals
from simple.syntax import tree
from simple.syntax.tokens import KEYWORDS
from simple.types.model import Kind, Namespace, Nominal, Option, Type, TypeName, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lsprotocol.types import Position

    from simple.lsp.documents import Document

_USE_ITEMS = re.compile(r"(?:^|\n)[ \t]*use[ \t]+([\w.]+)\.\{[^{}]*\Z")
_USE_PATH = re.compile(r"(?:^|\n)[ \t]*use[ \t]+([\w.]*)\Z")
_NUMBER = re.compile(r"(?<![\w.])\d[\d_]*\.\Z")
_NAMED_KINDS = {
    Kind.CLASS: CompletionItemKind.Class,
    Kind.EXTERN: CompletionItemKind.Class,
    Kind.STRUCT: CompletionItemKind.Struct,
    Kind.ENUM: CompletionItemKind.Enum,
    Kind.TRAIT: CompletionItemKind.Interface,
}


def completion(document: Document, position: Position) -> list[CompletionItem]:
    """What could be written at a position."""
    cursor = cursor_at(document.text, document.positions.offset(position))
    if cursor.in_prose:
        return []
    before = cursor.before
    used = _USE_ITEMS.search(before)
    if used is not None:
        return list(_exports(document.analysis, used[1]))
    used = _USE_PATH.search(before)
    if used is not None:
        return list(_modules(document.analysis, used[1]))
    if _NUMBER.search(before):
        return []
    if before.endswith(".") and not before.endswith(".."):
        return list(_after_dot(document, cursor))
    found: dict[str, CompletionItem] = {}
    for items in (_parameters(document, cursor), _names(_analysis_at(document, cursor), cursor.offset), _words()):
        for item in items:
            found.setdefault(item.label, item)  # `range` is a function and a type, `nil` a word and a type
    return list(found.values())


# ------------------------------------------------------------------------------------------------------------- members


def _after_dot(document: Document, cursor: Cursor) -> Iterator[CompletionItem]:
    analysis = document.analysis
    type_ = receiver_at(analysis, cursor.word_start) if cursor.prefix else None
    for text in cursor.completed():
        if type_ is not None:
            break
        analysis = Analysis(document.path, text, document.paths)
        type_ = receiver_at(analysis, cursor.word_start)
    if isinstance(type_, Namespace):
        yield from _exports(analysis, type_.module, shortened=True)
    elif type_ is not None:
        yield from _members(analysis, type_, optional=cursor.before.endswith("?."))


def _members(analysis: Analysis, type_: Type, *, optional: bool) -> Iterator[CompletionItem]:
    """The members of a value, or of a type that is named."""
    if isinstance(type_, Option) and optional:
        type_ = resolve(type_.inner)
    for name in dict.fromkeys(_member_names(analysis, type_)):
        meaning = meaning_of_member(analysis, type_, name)
        if meaning is not None:
            kind = CompletionItemKind.Method if meaning.function is not None else CompletionItemKind.Field
            if isinstance(type_, TypeName) and meaning.home is not None and _is_variant(type_, name):
                kind = CompletionItemKind.EnumMember
            yield _item(name, kind, meaning)


def _member_names(analysis: Analysis, type_: Type) -> Iterator[str]:
    if isinstance(type_, TypeName):
        named = resolve(type_.type)
        if isinstance(named, Nominal):
            yield from (v.name for v in named.info.variants)
            yield from (m for m, method in named.info.methods.items() if method.static)
        return
    for name in member_names(analysis.context, type_):
        method = find_method(analysis.context, type_, name)
        if method is None or not method.static:
            yield name
    yield "to_text"


def _is_variant(type_: TypeName, name: str) -> bool:
    named = resolve(type_.type)
    return isinstance(named, Nominal) and named.info.variant(name) is not None


# ------------------------------------------------------------------------------------------------------------- modules


def _exports(analysis: Analysis, module: str, *, shortened: bool = False) -> Iterator[CompletionItem]:
    """What a module exports; `shortened` without the prefix that is the module's own name (`torch.zeros`)."""
    interface = analysis.interface(module)
    if interface is None:
        return
    prefix = f"{module.rsplit('.', 1)[-1]}_"
    for name, symbol in interface.symbols.items():
        label = name.removeprefix(prefix) if shortened else name
        yield _symbol_item(analysis, label or name, symbol)
    if not shortened:
        for name in _submodules(analysis, module):
            yield CompletionItem(name, kind=CompletionItemKind.Module, sort_text=f"3{name}")


def _modules(analysis: Analysis, written: str) -> Iterator[CompletionItem]:
    """The modules that the path of a `use` can go on with."""
    prefix = written.rpartition(".")[0]
    if prefix:
        names = set(_submodules(analysis, prefix))
        start = f"{prefix}."
        names |= {n[len(start) :].split(".")[0] for n in analysis.program.search.known_names() if n.startswith(start)}
    else:
        names = {n.split(".")[0] for n in analysis.program.search.known_names()} | {"lib", "std"}
        names.discard(analysis.name)
    for name in sorted(names):
        yield CompletionItem(name, kind=CompletionItemKind.Module)


def _submodules(analysis: Analysis, module: str) -> Iterator[str]:
    """The modules in the folder of a module."""
    file = analysis.program.find(module)
    if file is None or os.path.basename(file.path) != "mod.spl":  # noqa: PTH119
        return
    folder = os.path.dirname(file.path)  # noqa: PTH120
    try:
        entries = sorted(os.listdir(folder))  # noqa: PTH208
    except OSError:
        return
    for entry in entries:
        if entry.endswith(".spl") and entry != "mod.spl":
            yield entry[:-4]
        elif os.path.isfile(os.path.join(folder, entry, "mod.spl")):  # noqa: PTH113, PTH118
            yield entry


# --------------------------------------------------------------------------------------------------------------- names


def _parameters(document: Document, cursor: Cursor) -> Iterator[CompletionItem]:
    """The named arguments of the call that is being written."""
    callee = callee_at(document, cursor)
    if callee is None or callee.function is None:
        return
    for parameter in callee.function.parameters:
        if parameter.name and not parameter.variadic:
            yield CompletionItem(
                f"{parameter.name}:",
                kind=CompletionItemKind.Property,
                detail=show(parameter.type),
                insert_text=f"{parameter.name}: ",
                sort_text=f"0{parameter.name}",
            )


def _analysis_at(document: Document, cursor: Cursor) -> Analysis:
    """The text in a state in which the tree knows in which block the cursor is: that takes a name where it stands."""
    if cursor.prefix and _knows(document.analysis, cursor):
        return document.analysis
    for text in cursor.completed():
        analysis = Analysis(document.path, text, document.paths)
        if _knows(analysis, cursor):
            return analysis
    return document.analysis


def _knows(analysis: Analysis, cursor: Cursor) -> bool:
    node = path_to(analysis.tree, cursor.word_start)[-1]
    return node.start == cursor.word_start and isinstance(node, tree.Name | tree.NamedTypeExpr)


def _names(analysis: Analysis, offset: int) -> Iterator[CompletionItem]:
    """Every name that can be seen: local ones, the module's, built-in ones."""
    context = analysis.context
    for name, start in visible_locals(path_to(analysis.tree, offset), offset).items():
        variable = context.declared.get(start)
        detail = None if variable is None else show(variable.type)
        yield CompletionItem(name, kind=CompletionItemKind.Variable, detail=detail, sort_text=f"1{name}")
    for name, symbol in {**context.builtins, **context.symbols}.items():
        yield _symbol_item(analysis, name, symbol)
    for symbol in context.symbols.values():
        named = resolve(symbol.type) if isinstance(symbol, TypeSymbol) else None
        if isinstance(named, Nominal):
            yield from _variants(analysis, named)
    for name in ("Ok", "Err", "Some"):
        yield CompletionItem(name, kind=CompletionItemKind.EnumMember, sort_text=f"4{name}")
    for name in (*BASIC, *context.builtin_types, "Result", "Buffer"):
        yield CompletionItem(name, kind=CompletionItemKind.Class, sort_text=f"4{name}")


def _variants(analysis: Analysis, enum: Nominal) -> Iterator[CompletionItem]:
    """The variants of an enum, which may be named alone."""
    for variant in enum.info.variants:
        meaning = meaning_of_member(analysis, TypeName(enum), variant.name)
        yield _item(variant.name, CompletionItemKind.EnumMember, meaning, "3")


def _words() -> Iterator[CompletionItem]:
    for word in sorted(KEYWORDS):
        yield CompletionItem(word, kind=CompletionItemKind.Keyword, sort_text=f"5{word}")


def _symbol_item(analysis: Analysis, name: str, symbol: Symbol) -> CompletionItem:
    kind = CompletionItemKind.Variable
    order = "2"
    match symbol:
        case FunctionSymbol(module):
            kind, order = CompletionItemKind.Function, "2" if module else "4"
        case TypeSymbol(type=type_):
            named = resolve(type_)
            kind = _NAMED_KINDS[named.info.kind] if isinstance(named, Nominal) else CompletionItemKind.Class
        case ModuleSymbol():
            kind = CompletionItemKind.Module
        case ValueSymbol(mutable=False):
            kind = CompletionItemKind.Constant
        case ValueSymbol() | LocalSymbol():
            pass
    return _item(name, kind, meaning_of_symbol(analysis, name, symbol), order)


def _item(name: str, kind: CompletionItemKind, meaning: Meaning | None, order: str = "2") -> CompletionItem:
    documentation = None
    if meaning is not None and meaning.documentation:
        documentation = MarkupContent(MarkupKind.Markdown, prose(meaning.documentation))
    return CompletionItem(
        name,
        kind=kind,
        detail=None if meaning is None else meaning.code.split("\n")[0].removesuffix(":"),
        documentation=documentation,
        sort_text=f"{order}{name}",
    )
