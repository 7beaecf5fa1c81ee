"""Calls: what is called, which argument goes to which parameter, what type variables stand for.

Arguments that are lambdas are checked last, when the others have told what the type variables are.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.builtin_calls import call_builtin_function, call_builtin_method
from simple.check.coerce import check_against, coerce
from simple.check.context import Context, expression
from simple.check.interface import FunctionSymbol, LocalSymbol
from simple.check.members import (
    field_of,
    find_method,
    if_present,
    member_of,
    method_call,
    method_type,
    module_member,
    namespace_of,
    report_unknown_member,
)
from simple.check.names import (
    enclosing_method,
    find_symbol,
    find_variant,
    instance_of,
    place_itself,
    report_unknown_name,
    symbol_value,
)
from simple.diagnostics.model import Diagnostic, Label
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    F64,
    I64,
    Bound,
    Function,
    Hole,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Parameter,
    Result,
    Type,
    TypeName,
    Union,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, satisfies, substitute, union
from simple.types.show import show, show_signature

if TYPE_CHECKING:
    from simple.types.model import FieldInfo, TypeInfo, VariantInfo


@dataclass(slots=True)
class Arguments:
    """Arguments in the order of the parameters. `positional` is unbroken; what follows a left-out default goes by name."""

    positional: list[typed.Expr | typed.Spread] = field(default_factory=list)
    names: list[tuple[str, typed.Expr]] = field(default_factory=list)
    by_parameter: list[typed.Expr | None] = field(default_factory=list)


@expression(tree.Call)
def check_call(context: Context, node: tree.Call, expected: Type | None) -> typed.Expr:
    """Any call."""
    function = node.function
    if isinstance(function, tree.Member):
        return _check_member_call(context, node, function, expected)
    if isinstance(function, tree.Name):
        symbol = find_symbol(context, function.name, function.span)
        if symbol is None:
            return _call_unknown(context, node, function, expected)
        if isinstance(symbol, FunctionSymbol):
            if symbol.module == "":
                return call_builtin_function(context, symbol, node, expected)
            context.force(symbol.type.result)
        if isinstance(symbol, LocalSymbol) and isinstance(resolve(symbol.variable.type), Function):
            context.force(resolve(symbol.variable.type).result)  # type: ignore[union-attr]
        return call_value(context, symbol_value(context, symbol, function.span), node, function.name, expected)
    return call_value(context, context.expression(function), node, "this function", expected)


def _call_unknown(context: Context, node: tree.Call, function: tree.Name, expected: Type | None) -> typed.Expr:
    variant = find_variant(context, function.name, expected)
    if variant is not None:
        return construct(context, node, variant[0], variant[1], expected)
    if function.name in ("Ok", "Err"):
        return _make_result(context, node, expected, ok=function.name == "Ok")
    if function.name in context.builtin_types:
        return construct(context, node, context.builtin_types[function.name], None, expected)
    for argument in node.arguments:
        context.expression(argument.value)
    return report_unknown_name(context, function)


def call_value(context: Context, function: typed.Expr, node: tree.Call, name: str, expected: Type | None) -> typed.Expr:
    """Calls what an expression gives."""
    type_ = resolve(function.type)
    match type_:
        case Function():
            arguments, result = match_arguments(context, type_, node, name, expected)
            if isinstance(function, typed.BoundMethod):
                return typed.CallMethod(
                    node.span, result, function.receiver, function.name, arguments.positional, arguments.names
                )
            call = typed.Call(node.span, result, function, arguments.positional, arguments.names)
            return _narrowed(type_.result, call)
        case TypeName(named):
            return _call_type(context, node, resolve(named), expected)
        case _ if type_ == ANY or isinstance(type_, Hole):
            positional, names = dynamic_arguments(context, node)
            return typed.DynamicCall(node.span, ANY, function, None, positional, names)
        case Nominal() if find_method(context, type_, "call") is not None:
            member = tree.Member(node.function.start, node.function.end, node.function, "call", node.start, False)
            return call_member(context, function, node, member, node.function.span, expected)
    for argument in node.arguments:
        context.expression(argument.value)
    if type_ != ERROR and not (isinstance(type_, Nominal) and type_.info.incomplete):
        hint = "it may be nil: unwrap it with `!` first" if isinstance(type_, Option) else None
        context.error("not-callable", node.function.span, "This can't be called", f"this is `{show(type_)}`", hint=hint)
    return context.failed(node.span)


def dynamic_arguments(
    context: Context, node: tree.Call
) -> tuple[list[typed.Expr | typed.Spread], list[tuple[str, typed.Expr]]]:
    """The arguments of a call that is resolved at run time."""
    positional: list[typed.Expr | typed.Spread] = []
    names: list[tuple[str, typed.Expr]] = []
    for argument in node.arguments:
        value = context.expression(argument.value)
        if argument.name is not None:
            names.append((argument.name, value))
        else:
            positional.append(typed.Spread(value) if argument.spread else value)
    return positional, names


# ------------------------------------------------------------------------------------------------------ member calls


def _check_member_call(context: Context, node: tree.Call, member: tree.Member, expected: Type | None) -> typed.Expr:
    name_span = Span(member.name_start, member.name_start + len(member.name))
    module = namespace_of(context, member.target)
    if module is not None:
        function = module_member(context, module, member.name, member.span, name_span)
        return call_value(context, function, node, member.name, expected)
    target = context.expression(member.target)
    if member.optional:
        return if_present(
            context, target, node.span, lambda inner: call_member(context, inner, node, member, name_span, expected)
        )
    return call_member(context, target, node, member, name_span, expected)


def call_member(
    context: Context, target: typed.Expr, node: tree.Call, member: tree.Member, name_span: Span, expected: Type | None
) -> typed.Expr:
    """`target.name(arguments)`."""
    type_, name = resolve(target.type), member.name
    if type_ == ERROR:
        dynamic_arguments(context, node)
        return context.failed(node.span)
    if type_ == ANY or isinstance(type_, Hole):
        positional, names = dynamic_arguments(context, node)
        return typed.DynamicCall(node.span, ANY, target, name, positional, names)
    if isinstance(type_, TypeName):
        return _call_type_member(context, target, node, member, name_span, expected)
    method = find_method(context, type_, name)
    if method is not None and not method.static:
        function = method_type(context, type_, method)
        if method.mutating and isinstance(type_, Nominal) and type_.info.kind is Kind.STRUCT:
            return _call_mutating(context, target, node, member, function, expected)
        arguments, result = match_arguments(context, function, node, name, expected)
        return method_call(target, method, arguments.positional, arguments.names, result, node.span)
    if field_of(type_, name) is not None:
        function_value = member_of(context, target, member, name_span, None)
        return call_value(context, function_value, node, name, expected)
    built_in = call_builtin_method(context, target, name, node, expected)
    if built_in is not None:
        return built_in
    if isinstance(type_, Union) and all(find_method(context, m, name) is not None for m in type_.members):
        return _call_on_union(context, target, type_, node, name, expected)
    dynamic_arguments(context, node)
    if method is not None:
        context.error("static-method", name_span, f"`{name}` belongs to the type: call it `{show(type_)}.{name}(…)`")
        return context.failed(node.span)
    return report_unknown_member(context, type_, name, name_span)


def _call_on_union(
    context: Context, target: typed.Expr, type_: Union, node: tree.Call, name: str, expected: Type | None
) -> typed.Expr:
    """A method that every alternative has."""
    results: list[Type] = []
    arguments = Arguments()
    for alternative in type_.members:
        method = find_method(context, alternative, name)
        assert method is not None
        arguments, result = match_arguments(context, method_type(context, alternative, method), node, name, expected)
        results.append(result)
    return typed.CallMethod(node.span, union(results), target, name, arguments.positional, arguments.names)


def _call_mutating(
    context: Context,
    target: typed.Expr,
    node: tree.Call,
    member: tree.Member,
    function: Function,
    expected: Type | None,
) -> typed.Expr:
    """A `me` method of a struct changes the place that the struct stands in."""
    from simple.check.assignments import place_of

    arguments, result = match_arguments(context, function, node, member.name, expected)
    target = place_itself(target)
    method = enclosing_method(context)
    if method is not None and isinstance(target, typed.Local) and target.variable is method.self_variable:
        if not method.mutating:
            context.error(
                "needs-me", node.span, f"`{member.name}` changes `self`", hint="make this method a `me` method, too"
            )
        return typed.CallMethod(node.span, result, target, member.name, arguments.positional, arguments.names)
    place = place_of(context, member.target, f"`{member.name}` changes the struct that it is called on")
    if place is None:
        return context.failed(node.span)
    return typed.CallMutating(node.span, result, place, member.name, arguments.positional, arguments.names)


def _call_type_member(
    context: Context, target: typed.Expr, node: tree.Call, member: tree.Member, name_span: Span, expected: Type | None
) -> typed.Expr:
    """`Device.CUDA(1)`, `Counter.named("a")`."""
    kind = resolve(target.type)
    assert isinstance(kind, TypeName)
    named = resolve(kind.type)
    if isinstance(named, Nominal):
        variant = named.info.variant(member.name)
        if variant is not None:
            return construct(context, node, named.info, variant, expected)
        method = named.info.methods.get(member.name)
        if method is not None and method.static:
            instance = named if named.arguments else instance_of(named.info, expected)
            function = method_type(context, instance, method)
            arguments, result = match_arguments(context, function, node, member.name, expected)
            return typed.CallMethod(node.span, result, target, member.name, arguments.positional, arguments.names)
    dynamic_arguments(context, node)
    return member_of(context, target, member, name_span, expected)


# ------------------------------------------------------------------------------------------------------- construction


def _narrowed(declared: Type, call: typed.Call) -> typed.Expr:
    """What a function generic in a number gives: it computes with 64 bits, so that a smaller number is checked, or rounded, here."""
    declared, result = resolve(declared), resolve(call.type)
    if isinstance(declared, Variable) and isinstance(declared.bound, Bound) and is_number(result):
        wide: Type = I64 if isinstance(result, Int) else F64
        if result != wide:
            call.type = wide
            return typed.Convert(call.span, result, call)
    return call


def _call_type(context: Context, node: tree.Call, named: Type, expected: Type | None) -> typed.Expr:
    if isinstance(named, Nominal) and named.info.kind in (Kind.CLASS, Kind.STRUCT):
        wanted = resolve(expected.inner) if isinstance(expected, Option) else expected
        if isinstance(wanted, Nominal) and wanted.info is named.info:
            fits(named, wanted)  # tells what the type's variables stand for
        return construct(context, node, named.info, None, named)
    dynamic_arguments(context, node)
    hint = None
    if isinstance(named, Nominal) and named.info.kind is Kind.ENUM:
        hint = "make one of its variants: " + ", ".join(f"`{named.info.name}.{v.name}`" for v in named.info.variants)
    elif isinstance(named, Nominal) and named.info.kind is Kind.TRAIT:
        hint = "make a value of a type that has the trait"
    elif isinstance(named, Nominal):
        makers = [m for m, i in named.info.methods.items() if i.static]
        hint = f"`{show(named)}.{makers[0]}(…)` makes one" if makers else None
    context.error("not-callable", node.function.span, f"`{show(named)}` can't be made like this", hint=hint)
    return context.failed(node.span)


def construct(
    context: Context, node: tree.Call, info: TypeInfo, variant: VariantInfo | None, expected: Type | None
) -> typed.Expr:
    """A value of a class, struct or variant from its fields."""
    fields: list[FieldInfo] = info.fields if variant is None else variant.fields
    expected = resolve(expected.inner) if isinstance(expected, Option) else expected
    guide = expected if isinstance(expected, Nominal) and expected.info is info else None
    instance = guide or instance_of(info)
    values = dict(zip(info.variables, instance.arguments, strict=True))
    parameters = tuple(Parameter(f.name, substitute(f.type, values), f.has_default) for f in fields)
    name = info.name if variant is None else variant.name
    arguments, _ = match_arguments(context, Function(parameters, instance), node, name, None)
    _check_bounds(context, values, node)
    return typed.Construct(node.span, instance, info, variant, arguments.by_parameter)


def _make_result(context: Context, node: tree.Call, expected: Type | None, *, ok: bool) -> typed.Expr:
    name = "Ok" if ok else "Err"
    if len(node.arguments) != 1:
        context.error("wrong-arity", node.span, f"`{name}` takes one value", f"{len(node.arguments) or 'none'} given")
        return context.failed(node.span)
    wanted = expected if isinstance(expected, Result) else None
    part = None if wanted is None else resolve(wanted.ok if ok else wanted.error)
    value = context.expression(node.arguments[0].value, part)
    if part is not None:
        value = coerce(context, value, part)
    other: Type = Hole()
    if wanted is not None:
        type_: Type = wanted
    else:
        type_ = Result(value.type, other) if ok else Result(other, value.type)
    return typed.MakeResult(node.span, type_, ok, value)


# ---------------------------------------------------------------------------------------------------------- arguments


def match_arguments(
    context: Context, function: Function, node: tree.Call, name: str, expected: Type | None
) -> tuple[Arguments, Type]:
    """Pairs arguments with parameters, checks them, and gives the result's type."""
    fresh: dict[Variable, Type] = {v: Hole() for v in function.variables}
    parameters = [Parameter(p.name, substitute(p.type, fresh), p.has_default, p.variadic) for p in function.parameters]
    result = substitute(context.force(function.result), fresh)
    slots, complete = _assign_slots(context, node, parameters, function, name)
    checked = _check_slots(context, slots, parameters)
    if any(argument.name for argument in node.arguments):
        _keep_written_order(node.arguments, [a for slot in slots for a in slot], checked)
    _check_bounds(context, fresh, node)
    if fresh and expected is not None and any(resolve(h) is h for h in fresh.values()):
        fits(result, expected)
    return (_arrange(parameters, slots, checked) if complete else Arguments(by_parameter=[])), result


def _assign_slots(
    context: Context, node: tree.Call, parameters: list[Parameter], function: Function, name: str
) -> tuple[list[list[tree.Argument]], bool]:
    """For each parameter the arguments that go to it."""
    slots: list[list[tree.Argument]] = [[] for _ in parameters]
    problem = False
    at = 0
    for argument in node.arguments:
        if argument.name is not None:
            index = next((i for i, p in enumerate(parameters) if p.name == argument.name), None)
            if index is None:
                context.error(
                    "unknown-argument",
                    argument.span,
                    f"`{name}` has no parameter `{argument.name}`",
                    hint=_meant_parameter(context, argument.name, parameters) or _signature(name, function),
                )
                context.expression(argument.value)
                problem = True
            elif slots[index]:
                context.error("repeated-argument", argument.span, f"`{argument.name}` is given twice")
                problem = True
            else:
                slots[index].append(argument)
            continue
        if at >= len(parameters):
            _report_arity(context, node, parameters, function, name)
            for left in node.arguments:
                context.expression(left.value)
            return slots, False
        named = next((a for a in slots[at] if a.name is not None), None)
        if named is not None and not parameters[at].variadic:
            context.error(
                "repeated-argument",
                argument.span,
                f"`{parameters[at].name}` is given twice",
                "by its place here, and by its name before",
                hint="arguments without a name come first, in the order of the parameters",
                labels=(Label(named.span, "by its name"),),
            )
            context.expression(argument.value)
            problem = True
            at += 1
            continue
        slots[at].append(argument)
        if argument.spread and not parameters[at].variadic:
            context.error(
                "misplaced-spread",
                argument.span,
                f"`...` fills variadic parameters only, and `{parameters[at].name}` is none",
            )
            problem = True
        at += 0 if parameters[at].variadic else 1
    missing = [
        p.name for p, slot in zip(parameters, slots, strict=True) if not slot and not p.has_default and not p.variadic
    ]
    if missing and not problem:
        _report_arity(context, node, parameters, function, name)
        problem = True
    return slots, not problem


def _report_arity(
    context: Context, node: tree.Call, parameters: list[Parameter], function: Function, name: str
) -> None:
    required = sum(not p.has_default and not p.variadic for p in parameters)
    most = None if any(p.variadic for p in parameters) else len(parameters)
    if most is None:
        wanted = f"at least {required}"
    elif most == required:
        wanted = str(required) if required else "no"
    else:
        wanted = f"{required} to {most}"
    noun = "argument" if wanted in ("1", "at least 1") else "arguments"
    context.error(
        "wrong-arity",
        node.span,
        f"`{name}` takes {wanted} {noun}",
        f"{len(node.arguments) or 'none'} given",
        hint=_signature(name, function) if parameters and parameters[0].name else None,
    )


def _is_private(parameter: Parameter) -> bool:
    """Whether callers leave it out: a field that an object computes for itself."""
    return parameter.has_default and bool(parameter.name) and parameter.name.startswith("_")


def _signature(name: str, function: Function) -> str:
    """The signature as callers need it."""
    return show_signature(
        name, replace(function, parameters=tuple(p for p in function.parameters if not _is_private(p)))
    )


def _meant_parameter(context: Context, name: str, parameters: list[Parameter]) -> str | None:
    """A hint with the parameter that was probably meant: the only one whose name goes on like this, or one of a similar name."""
    names = [p.name for p in parameters if p.name and not _is_private(p)]
    longer = [n for n in names if n.startswith(f"{name}_")]
    return f"did you mean `{longer[0]}`?" if len(longer) == 1 else context.did_you_mean(name, names)


def _check_slots(
    context: Context, slots: list[list[tree.Argument]], parameters: list[Parameter]
) -> dict[int, typed.Expr | typed.Spread]:
    """The checked value of every argument, by the identity of its node; lambdas last."""
    checked: dict[int, typed.Expr | typed.Spread] = {}
    work = [(a, p) for p, slot in zip(parameters, slots, strict=True) for a in slot]
    work.sort(key=lambda pair: isinstance(pair[0].value, tree.Lambda))
    problems = len(context.diagnostics)
    given: list[tuple[typed.Expr, Parameter]] = []
    names = {p.name for p in parameters}
    for argument, parameter in work:
        what = f"the argument `{parameter.name}`" if parameter.name else "the argument"
        if argument.spread:
            value = check_against(context, argument.value, List(parameter.type), what=what)
            checked[id(argument)] = typed.Spread(value)
        else:
            value = context.expression(argument.value, parameter.type)
            given.append((value, parameter))
            switch = f"has_{parameter.name}"
            advice = (
                f"`{switch}` says whether there is one" if resolve(value.type) == BOOL and switch in names else None
            )
            checked[id(argument)] = coerce(context, value, parameter.type, what=what, advice=advice)
    if len(context.diagnostics) == problems + 2:
        _explain_swapped(context, given, problems)
    return checked


def _explain_swapped(context: Context, given: list[tuple[typed.Expr, Parameter]], problems: int) -> None:
    """Two arguments that are wrong where they stand, and right in each other's place, are one mistake."""
    first, second = context.diagnostics[problems:]
    wrong = [(v, p) for v, p in given if v.span in (first.span, second.span)]
    if {first.code, second.code} != {"type-mismatch"} or len(wrong) != 2:
        return
    (left, wanted), (right, also_wanted) = wrong
    if ERROR in (left.type, right.type) or not (fits(left.type, also_wanted.type) and fits(right.type, wanted.type)):
        return
    del context.diagnostics[problems:]
    context.diagnostics.append(
        Diagnostic(
            "type-mismatch",
            "Two arguments stand in each other's place",
            context.source,
            left.span,
            f"`{also_wanted.name}` takes this `{show(left.type)}`",
            (Label(right.span, f"`{wanted.name}` takes this `{show(right.type)}`"),),
            "swap them, or name them",
        )
    )


def _keep_written_order(
    written: list[tree.Argument], ordered: list[tree.Argument], checked: dict[int, typed.Expr | typed.Spread]
) -> None:
    """Named arguments are evaluated where they are written: one that stands before an argument of an earlier parameter is
    kept in a variable.
    """
    later = {id(a) for a in ordered}
    for argument in ordered:
        later.discard(id(argument))
        before = written[: next(i for i, a in enumerate(written) if a is argument)]
        for early in reversed([a for a in before if id(a) in later]):
            value = checked[id(early)]
            inner = value.value if isinstance(value, typed.Spread) else value
            if isinstance(inner, typed.Literal | typed.Lambda | typed.Global):
                continue
            variable = typed.Variable(early.name or "argument", inner.type)
            kept = typed.Local(inner.span, inner.type, variable)
            checked[id(early)] = typed.Spread(kept) if isinstance(value, typed.Spread) else kept
            here = checked[id(argument)]
            if isinstance(here, typed.Spread):
                here = typed.Spread(typed.Bind(inner.span, here.value.type, variable, inner, here.value))
            else:
                here = typed.Bind(here.span, here.type, variable, inner, here)
            checked[id(argument)] = here


def _check_bounds(context: Context, fresh: dict[Variable, Type], node: tree.Call) -> None:
    for variable, hole in fresh.items():
        solved = resolve(hole)
        if variable.bound is not None and not isinstance(solved, Hole) and not satisfies(solved, variable.bound):
            context.error(
                "unmet-bound",
                node.span,
                f"`{variable.name}` must be `{show(variable.bound)}`",
                f"here it would be `{show(solved)}`",
                hint=_trait_hint(solved, variable.bound),
            )


def _trait_hint(type_: Type, bound: Type) -> str | None:
    if not isinstance(resolve(bound), Nominal):
        return None
    if not isinstance(type_, Nominal):
        return f"`impl {show(bound)} for {show(type_)}:` in the module of the trait gives it the trait"
    return f"`{show(type_)}` needs the trait: `impl {show(bound)} for {show(type_)}:`"


def _arrange(
    parameters: list[Parameter], slots: list[list[tree.Argument]], checked: dict[int, typed.Expr | typed.Spread]
) -> Arguments:
    arguments = Arguments()
    broken = False
    for parameter, slot in zip(parameters, slots, strict=True):
        values = [checked[id(a)] for a in slot]
        if parameter.variadic:
            arguments.positional.extend(values)
            continue
        value = values[0] if values else None
        assert not isinstance(value, typed.Spread)
        arguments.by_parameter.append(value)
        if value is None:
            broken = True
        elif broken:
            arguments.names.append((parameter.name, value))
        else:
            arguments.positional.append(value)
    return arguments


def fit_checked_arguments(
    context: Context, function: Function, arguments: list[typed.Expr], span: Span, name: str
) -> tuple[list[typed.Expr | typed.Spread], Type]:
    """Arguments that are checked already, for operators and the like."""
    fresh: dict[Variable, Type] = {v: Hole() for v in function.variables}
    parameters = list(function.parameters)
    if parameters and parameters[-1].variadic:
        parameters += [parameters[-1]] * (len(arguments) - len(parameters))
    required = sum(not p.has_default and not p.variadic for p in function.parameters)
    if not required <= len(arguments) <= len(parameters):
        context.error(
            "wrong-arity",
            span,
            f"`{name}` is called with {len(arguments) or 'no'} argument{'s' if len(arguments) != 1 else ''} here",
            "it takes another number of them",
            hint=_signature(name, function),
        )
        return list(arguments), ERROR
    fitted: list[typed.Expr | typed.Spread] = [
        coerce(context, a, substitute(p.type, fresh)) for a, p in zip(arguments, parameters, strict=False)
    ]
    return fitted, substitute(context.force(function.result), fresh)
