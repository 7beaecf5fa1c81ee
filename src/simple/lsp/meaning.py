"""What the word under the cursor means: how it is written in a declaration, its documentation, and where it is declared.

A *home* says where a declaration is to be looked for; it is found only when somebody wants to go there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.annotations import BASIC
from simple.check.builtin_calls import all_method_signatures
from simple.check.interface import FunctionSymbol, LocalSymbol, ModuleSymbol, Symbol, TypeSymbol, ValueSymbol
from simple.check.members import builtin_kind, field_of, find_method, method_type
from simple.check.names import find_variant
from simple.lsp.declarations import (
    BUILT_IN,
    as_function,
    constructor,
    enum_of,
    for_receiver,
    method_code,
    names_of,
    type_code,
)
from simple.lsp.walk import has_name, name_span, names_in_pattern, path_to, visible_locals
from simple.source import Span
from simple.syntax import tree
from simple.syntax.tokens import KEYWORDS
from simple.types.model import (
    ERROR,
    Function,
    MethodInfo,
    Namespace,
    Nominal,
    Option,
    Type,
    TypeInfo,
    TypeName,
    Union,
    Variable,
    VariantInfo,
    resolve,
)
from simple.types.show import show, show_signature

if TYPE_CHECKING:
    from simple.check import typed
    from simple.lsp.analysis import Analysis
    from simple.lsp.index import IndexingContext

_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a declaration is: an offset of this text, or a name in a module (`owners`: the names of the type whose member
    it is). `parameter` means a parameter or field of what is declared there.
    """

    module: str
    name: str = ""
    owners: tuple[str, ...] = ()
    start: int = -1
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means. `function` is there if it can be called."""

    span: Span
    code: str
    documentation: str | None = None
    home: Home | None = None
    function: Function | None = None


def word_at(text: str, offset: int) -> Span | None:
    """The word that an offset is in or at the end of."""
    start = end = min(max(offset, 0), len(text))
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return Span(start, end) if _WORD.fullmatch(text, start, end) else None


def meaning_at(analysis: Analysis, offset: int) -> Meaning | None:
    """What the word at an offset means; None where there is none, or nobody knows."""
    word = word_at(analysis.source.text, offset)
    if word is None:
        return None
    name = analysis.source.text[word.start : word.end]
    if name in KEYWORDS - {"type", "me"}:
        return None
    path = path_to(analysis.tree, word.start)
    return _Reader(analysis, word, name, path).read()


def callee_of(analysis: Analysis, call: tree.Call) -> Meaning | None:
    """What a call calls, where that is a name."""
    match call.function:
        case tree.Name(start=start) | tree.Member(name_start=start):
            return meaning_at(analysis, start)
        case _:
            return None


def receiver_at(analysis: Analysis, offset: int) -> Type | None:
    """The type of what stands before the `.` of the member whose name begins at an offset."""
    path = path_to(analysis.tree, offset)
    node = next((n for n in reversed(path) if isinstance(n, tree.Member) and n.name_start == offset), None)
    return None if node is None else _Reader(analysis, Span(offset, offset), node.name, path).receiver(node)


def meaning_of_symbol(analysis: Analysis, name: str, symbol: Symbol) -> Meaning | None:
    """What a symbol is, wherever it is named."""
    return _Reader(analysis, Span(0, 0), name, [analysis.tree]).symbol(symbol)


def meaning_of_member(analysis: Analysis, type_: Type, name: str) -> Meaning | None:
    """What a member of a type's value is, or of the type itself if `type_` is a `TypeName`."""
    reader = _Reader(analysis, Span(0, 0), name, [analysis.tree])
    return reader.type_member(resolve(type_.type)) if isinstance(type_, TypeName) else reader.member_of(type_)


class _Reader:
    """Reads one word in its place."""

    def __init__(self, analysis: Analysis, word: Span, name: str, path: list[tree.Node]) -> None:
        self.analysis = analysis
        self.context: IndexingContext = analysis.context
        self.word = word
        self.name = name
        self.path = path

    def read(self) -> Meaning | None:
        """The meaning by the innermost node."""
        node = self.path[-1]
        parent = self.path[-2] if len(self.path) > 1 else None
        if has_name(node) and name_span(node) == self.word:
            return self.declaration(node, parent)
        match node:
            case tree.Name():
                return self.expression_name(node)
            case tree.Member(name_start=start) if start == self.word.start:
                return self.member(node)
            case tree.NamedTypeExpr(path=path):
                return self.type_path(path, node)
            case tree.NamePattern() | tree.TypedPattern() | tree.RestPattern():
                return self.local_at(self.word.start) or self.variant(None) or self.alternative()
            case tree.Parameter(start=start) if start == self.word.start:
                return self.local_at(start) or self.parameter(node)
            case tree.VariantPattern() if parent is not None:
                return (
                    self.variant(None)
                    or self.symbol(self.context.look_up_outside(self.name))
                    or self.built_in(self.name)
                )
            case tree.TypeParameter(name=name, start=start) if start == self.word.start:
                return self.type_parameter(name)
            case tree.Field() if node.start == self.word.start:
                return self.field_declaration(node)
            case tree.Variant() if node.start == self.word.start:
                return self.variant(self.enclosing_type())
            case tree.Argument(name=name) if name == self.name and isinstance(parent, tree.Call):
                return self.named_argument(parent)
            case tree.UseItem() if isinstance(parent, tree.Use):
                return self.imported(parent, node)
            case tree.UseItem():
                return self.symbol(self.context.look_up_outside(self.name))
            case tree.Use(path=path, alias=alias):
                return self.module_in(path, node.start + 3, alias)
            case tree.ExternLibrary(fallback=tuple() as path):
                return self.module_in(path, self.analysis.source.text.rfind(path[0], node.start, node.end))
            case tree.With(name_start=start) if start == self.word.start:
                return self.local_at(start)
            case _:
                return None

    # ----------------------------------------------------------------------------------------------------------- names

    def expression_name(self, node: tree.Name) -> Meaning | None:
        value = self.context.values.get(id(node))
        symbol = self.context.meanings.get(id(node))
        if symbol is None:
            start = visible_locals(self.path, node.start).get(node.name)
            if start is not None:
                return self.local_at(start)
            symbol = self.context.look_up_outside(node.name)
        if symbol is not None:
            return self.symbol(symbol, None if value is None else value.type)
        if node.name in self.context.builtin_types:
            return self.type_of(self.context.builtin_types[node.name])
        return self.variant(None if value is None else enum_of(value.type)) or self.built_in(node.name)

    def built_in(self, name: str) -> Meaning | None:
        known = BUILT_IN.get(name)
        return None if known is None else Meaning(self.word, known[0], known[1])

    def symbol(self, symbol: Symbol | None, known: Type | None = None) -> Meaning | None:
        """A symbol; `known` is its type where that is narrower here."""
        match symbol:
            case LocalSymbol(variable):
                return self.local(variable, known)
            case ValueSymbol(module, name, type_, mutable, documentation):
                shown = show(known if known is not None and resolve(known) != ERROR else type_)
                code = f"{'var' if mutable else 'val'} {name}: {shown}"
                return Meaning(self.word, code, documentation, Home(module, name), as_function(type_))
            case FunctionSymbol(module, name, type_, documentation):
                if not module:  # a built-in one: its variables are the letters that its signature uses
                    type_ = Function(type_.parameters, type_.result)
                home = Home(module, name) if module else None
                return Meaning(self.word, show_signature(name, type_), documentation, home, type_)
            case TypeSymbol():
                return self.named_type(symbol)
            case ModuleSymbol(module):
                return self.module(module)
            case _:
                return None

    def local(self, variable: typed.Variable, known: Type | None = None) -> Meaning:
        shown = show(variable.type if known is None or resolve(known) == ERROR else known)
        start = self.context.starts.get(id(variable), -1)
        home = Home(self.analysis.name, variable.name, start=start) if start >= 0 else None
        type_ = resolve(variable.type)
        if variable.name == "self" and isinstance(type_, Nominal) and type_.info.module:
            home = Home(type_.info.module, type_.info.name)  # nothing declares it but the type around
        lead = "" if variable.name == "self" else "var " if variable.mutable else "val "
        return Meaning(self.word, f"{lead}{variable.name}: {shown}", None, home, as_function(variable.type))

    def local_at(self, start: int) -> Meaning | None:
        variable = self.context.declared.get(start)
        if variable is not None:
            return self.local(variable)
        return self.symbol(self.context.symbols.get(self.name)) if self.is_top_level() else None

    def alternative(self) -> Meaning | None:
        """A variable in a further alternative of a pattern is that of the first."""
        for node in self.path:
            if isinstance(node, tree.OrPattern):
                for name, start in names_in_pattern(node):
                    if name == self.name and start in self.context.declared:
                        return self.local_at(start)
        return None

    def is_top_level(self) -> bool:
        return not any(isinstance(n, tree.Function | tree.Lambda | tree.Match) for n in self.path)

    def parameter(self, node: tree.Parameter) -> Meaning:
        annotation = node.annotation
        shown = "any" if annotation is None else self.analysis.source.text[annotation.start : annotation.end]
        return Meaning(self.word, f"{node.name}: {shown}", None, Home(self.analysis.name, node.name, start=node.start))

    # ----------------------------------------------------------------------------------------------------------- types

    def named_type(self, symbol: TypeSymbol) -> Meaning:
        home = Home(symbol.module, symbol.name)
        named = resolve(symbol.type)
        if isinstance(named, Nominal) and named.info.name == symbol.name:
            return Meaning(self.word, type_code(named.info), symbol.documentation, home, constructor(named.info))
        target = named.info.name if isinstance(named, Nominal) and not named.arguments else show(named)
        documentation = symbol.documentation
        if documentation is None and isinstance(named, Nominal):
            documentation = named.info.documentation
        return Meaning(self.word, f"type {symbol.name} = {target}", documentation, home)

    def type_of(self, info: TypeInfo) -> Meaning:
        home = Home(info.module, info.name) if info.module else None
        return Meaning(self.word, type_code(info), info.documentation, home, constructor(info))

    def type_path(self, path: tuple[str, ...], node: tree.NamedTypeExpr) -> Meaning | None:
        """A word of a type expression: a type, or a module before it."""
        if len(path) == 1 and path[0] in BASIC:
            return Meaning(self.word, path[0])
        parameter = self.type_parameter(path[0])
        if parameter is not None:
            return parameter
        symbol = self.context.look_up_outside(path[0])
        at = node.start
        for index, part in enumerate(path):
            if index > 0:
                interface = self.analysis.interface(symbol.module) if isinstance(symbol, ModuleSymbol) else None
                symbol = None if interface is None else interface.symbols.get(part)
            at = self.analysis.source.text.find(part, at)
            if at == self.word.start:
                if symbol is None and part in self.context.builtin_types:
                    return self.type_of(self.context.builtin_types[part])
                return self.symbol(symbol) or self.built_in(part)
            at += len(part)
        return None

    def type_parameter(self, name: str) -> Meaning | None:
        for node in reversed(self.path):
            for parameter in getattr(node, "type_parameters", []):
                if parameter.name == name:
                    code = self.analysis.source.text[parameter.start : parameter.end]
                    return Meaning(
                        self.word, f"type variable {code}", None, Home(self.analysis.name, name, start=parameter.start)
                    )
        return None

    def enclosing_type(self) -> TypeInfo | None:
        """The declared type that the word stands in."""
        for node in reversed(self.path):
            name = None
            if isinstance(node, tree.Class | tree.Enum | tree.Trait):
                name = node.name
            elif isinstance(node, tree.Impl) and isinstance(node.target, tree.NamedTypeExpr):
                name = node.target.path[-1]
            symbol = self.context.symbols.get(name) if name is not None else None
            if isinstance(symbol, TypeSymbol):
                named = resolve(symbol.type)
                return named.info if isinstance(named, Nominal) else None
        return None

    def variant(self, info: TypeInfo | None) -> Meaning | None:
        """A variant by its bare name."""
        if info is not None:
            variant = info.variant(self.name)
            return None if variant is None else self.variant_of(info, variant)
        found = find_variant(self.context, self.name, None)
        return None if found is None else self.variant_of(found[0], found[1])

    def variant_of(self, info: TypeInfo, variant: VariantInfo) -> Meaning:
        home = Home(info.module, variant.name, names_of(info)) if info.module else None
        fields = ", ".join(f"{f.name}: {show(f.type)}" for f in variant.fields)
        code = f"{info.name}.{variant.name}" + (f"({fields})" if fields else "")
        return Meaning(self.word, code, info.documentation, home, constructor(info, variant))

    # --------------------------------------------------------------------------------------------------------- members

    def member(self, node: tree.Member) -> Meaning | None:
        type_ = self.receiver(node)
        if type_ is None:
            return None
        if isinstance(type_, Namespace):
            return self.module_member(type_.module)
        if isinstance(type_, TypeName):
            return self.type_member(resolve(type_.type))
        if isinstance(type_, Option):
            type_ = resolve(type_.inner)
        if isinstance(type_, Union):
            type_ = next((m for m in map(resolve, type_.members) if self.member_of(m) is not None), type_)
        return self.member_of(type_)

    def receiver(self, node: tree.Member) -> Type | None:
        """The type of what a member is asked of."""
        module = self.namespace(node.target)
        if module is not None:
            return Namespace(module)
        value = self.context.values.get(id(node.target))
        return None if value is None else resolve(value.type)

    def namespace(self, node: tree.Expr) -> str | None:
        """The module that an expression names."""
        if isinstance(node, tree.Name):
            symbol = self.context.look_up_outside(node.name)
            if isinstance(symbol, ModuleSymbol) and node.name not in visible_locals(self.path, node.start):
                return symbol.module
        if isinstance(node, tree.Member):
            outer = self.namespace(node.target)
            interface = None if outer is None else self.analysis.interface(outer)
            symbol = None if interface is None else interface.symbols.get(node.name)
            return symbol.module if isinstance(symbol, ModuleSymbol) else None
        return None

    def module_member(self, module: str) -> Meaning | None:
        interface = self.analysis.interface(module)
        if interface is None:
            return None
        prefixed = f"{module.rsplit('.', 1)[-1]}_{self.name}"
        return self.symbol(interface.symbols.get(self.name) or interface.symbols.get(prefixed))

    def type_member(self, named: Type) -> Meaning | None:
        if not isinstance(named, Nominal):
            return None
        variant = named.info.variant(self.name)
        if variant is not None:
            return self.variant_of(named.info, variant)
        method = named.info.methods.get(self.name)
        return None if method is None else self.method(named, method)

    def member_of(self, type_: Type) -> Meaning | None:
        """A field or method of a value of this type."""
        field = field_of(type_, self.name)
        if field is not None and isinstance(type_, Nominal):
            home = Home(type_.info.module, self.name, names_of(type_.info)) if type_.info.module else None
            return Meaning(self.word, f"{show(type_)}.{self.name}: {show(field)}", None, home, as_function(field))
        method = find_method(self.context, type_, self.name)
        if method is not None:
            return self.method(type_, method)
        signatures = all_method_signatures()
        for kind in (builtin_kind(type_), "any"):
            signature = signatures.get(kind, {}).get(self.name)
            if signature is not None:
                function = for_receiver(signature, type_)
                return Meaning(self.word, f"{kind}: {show_signature(self.name, function)}", function=function)
        return None

    def method(self, type_: Type, method: MethodInfo) -> Meaning:
        function = method_type(self.context, type_, method)
        if isinstance(type_, Variable) and type_.bound is not None:
            type_ = resolve(type_.bound)
        names = names_of(type_.info) if isinstance(type_, Nominal) else (builtin_kind(type_),)
        if isinstance(type_, Nominal):
            names += tuple(t.info.name for t in type_.info.traits)
        home = Home(method.module, method.name, names) if method.module else None
        code = method_code(method, function)
        return Meaning(self.word, f"{show(type_)}: {code}", method.documentation, home, function)

    # ---------------------------------------------------------------------------------------------------- declarations

    def declaration(self, node: tree.Node, parent: tree.Node | None) -> Meaning | None:
        if isinstance(node, tree.Function) and isinstance(parent, tree.Class | tree.Enum | tree.Trait | tree.Impl):
            info = self.enclosing_type()
            method = None if info is None else info.methods.get(self.name)
            if info is not None and method is not None:
                return self.method(Nominal(info, info.variables), method)
            return self.method_of_built_in(parent) if isinstance(parent, tree.Impl) else None
        if isinstance(parent, tree.Module):
            return self.symbol(self.context.symbols.get(self.name))
        return self.local_at(self.word.start)

    def method_of_built_in(self, impl: tree.Impl) -> Meaning | None:
        """A method that an `impl` gives to a type without a declaration."""
        target = self.analysis.source.text[impl.target.start : impl.target.end]
        for kind, methods in self.context.builtin_methods.items():
            method = methods.get(self.name)
            if method is not None and method.module == self.analysis.name:
                code = f"{target}: {method_code(method, method.type)}"
                home = Home(method.module, method.name, (kind,))
                return Meaning(self.word, code, method.documentation, home, method.type)
        return None

    def field_declaration(self, node: tree.Field) -> Meaning:
        text = self.analysis.source.text[node.annotation.start : node.annotation.end]
        home = Home(self.analysis.name, node.name, start=node.start)
        return Meaning(self.word, f"{node.name}: {text}", None, home)

    def named_argument(self, call: tree.Call) -> Meaning | None:
        callee = callee_of(self.analysis, call)
        if callee is None or callee.function is None:
            return None
        parameter = next((p for p in callee.function.parameters if p.name == self.name), None)
        if parameter is None:
            return None
        home = callee.home
        if home is not None:
            home = Home(home.module, home.name, home.owners, home.start, self.name)
        return Meaning(self.word, f"{parameter.name}: {show(parameter.type)}", None, home)

    # --------------------------------------------------------------------------------------------------------- modules

    def imported(self, use: tree.Use, item: tree.UseItem) -> Meaning | None:
        interface = self.analysis.interface(".".join(use.path))
        if interface is None:
            return None
        symbol = interface.symbols.get(item.name)
        return self.module(f"{interface.module}.{item.name}") if symbol is None else self.symbol(symbol)

    def module_in(self, path: tuple[str, ...], at: int, alias: str | None = None) -> Meaning | None:
        """A word of a module's path means the module up to there; the alias means all of it."""
        for index, part in enumerate(path):
            at = self.analysis.source.text.find(part, at)
            if at == self.word.start:
                return self.module(".".join(path[: index + 1]))
            at += len(part)
        return self.module(".".join(path)) if self.name == alias else None

    def module(self, name: str) -> Meaning | None:
        interface = self.analysis.interface(name)
        if interface is None:
            return None
        return Meaning(self.word, f"module {interface.module}", interface.documentation, Home(interface.module))
