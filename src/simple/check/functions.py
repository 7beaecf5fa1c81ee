"""Functions: their types from their declarations, their bodies, lambdas, functions inside functions."""

from __future__ import annotations

from simple.check import typed
from simple.check.annotations import declare_type_variables, read_result, read_type
from simple.check.blocks import check_block, drop_value
from simple.check.coerce import check_against, coerce, convert
from simple.check.context import Context, FunctionContext, expression, statement
from simple.check.recursion import report_recursive, result_of_trial
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    ERROR,
    NEVER,
    UNIT,
    Function,
    Hole,
    List,
    Parameter,
    Type,
    Variable,
    resolve,
)
from simple.types.relations import join, members
from simple.types.show import show


def function_type(context: Context, node: tree.Function | tree.ExternFunction) -> Function:
    """A declared function's type. A result that isn't written is a hole that `Context.force` fills by checking the body."""
    outer = dict(context.type_variables)
    variables: tuple[Variable, ...] = ()
    if isinstance(node, tree.Function):
        variables = declare_type_variables(context, node.type_parameters)
    parameters = []
    for p in node.parameters:
        type_ = ANY if p.annotation is None else read_type(context, p.annotation)
        parameters.append(Parameter(p.name, type_, p.default is not None, p.variadic))
    result = read_result(context, node.result)
    if result is None:
        result = UNIT if isinstance(node, tree.ExternFunction) or node.body is None else Hole()
    context.type_variables = outer
    return Function(tuple(parameters), result, variables)


def check_function(
    context: Context, node: tree.Function, type_: Function, self_type: Type | None = None, *, static: bool = False
) -> typed.Function:
    """The body of a declared function or method; solves the hole of a result that isn't written."""
    assert node.body is not None
    outer_variables = context.type_variables
    context.type_variables = {**outer_variables, **{v.name: v for v in type_.variables}}
    declared = resolve(type_.result)
    inferred = isinstance(type_.result, Hole)
    inner = FunctionContext(
        context.function, None if inferred else declared, self_type=self_type, mutating=node.mutating
    )
    with context.function_scope(inner):
        self_variable = None
        if self_type is not None and not static:
            self_variable = context.declare("self", self_type, -1, mutable=False, warn=False)
            inner.self_variable = self_variable
        parameters = [
            _parameter(context, p, t, warn=False) for p, t in zip(node.parameters, type_.parameters, strict=True)
        ]
        body = check_block(context, node.body, None if inferred else declared)
        result = _finish(context, node, inner, body)
    if inferred:
        _keep_result(context, node, type_, result)
    context.type_variables = outer_variables
    return typed.Function(
        node.span,
        node.name,
        parameters,
        result,
        body,
        self_variable,
        static,
        node.mutating,
        type_.variables,
        node.documentation,
        [d.name for d in node.decorators],
    )


def _keep_result(context: Context, node: tree.Function, type_: Function, result: Type) -> None:
    """The inferred result is the function's, or what trials have said that it is."""
    hole = type_.result
    assert isinstance(hole, Hole)
    if hole.solution is None:
        hole.solution = result
        return
    known = resolve(hole)
    if not context.in_trial and ERROR not in (result, known) and show(result) != show(known):
        report_recursive(context, node.name, Span(node.name_start, node.name_start + len(node.name)))


def _parameter(context: Context, node: tree.Parameter, parameter: Parameter, *, warn: bool) -> typed.Parameter:
    default = None
    if node.default is not None:
        default = check_against(context, node.default, parameter.type, what=f"the default of `{node.name}`")
    type_ = List(parameter.type) if parameter.variadic else parameter.type
    assert context.scope is not None
    if node.name in context.scope.names and node.name != "_":
        span = Span(node.start, node.start + len(node.name))
        context.error("name-taken", span, f"There is already a parameter `{node.name}`")
    variable = context.declare(node.name, type_, node.start, warn=warn)
    return typed.Parameter(variable, default, parameter.variadic)


def _finish(context: Context, node: tree.Function, function: FunctionContext, body: typed.Block) -> Type:
    """Makes the body give the function's result."""
    if function.result is None:
        return _infer_result(context, function, body)
    declared = resolve(function.result)
    if declared == UNIT:
        drop_value(body)
    elif body.value is not None and resolve(body.type) != UNIT:
        body.value = coerce(context, body.value, declared, what="the result")
        body.type = declared
    elif resolve(body.type) != NEVER and declared not in (ANY, ERROR):
        _report_missing(context, node, declared)
    return declared


def _report_missing(context: Context, node: tree.Function, declared: Type) -> None:
    assert node.body is not None
    last = node.body.statements[-1] if node.body.statements else node.body
    hint = "the last expression is the result; or `return` a value"
    if isinstance(last, tree.ExpressionStatement) and isinstance(last.value, tree.If) and last.value.otherwise is None:
        hint = "give the `if` an `else`"
    elif isinstance(last, tree.Assign):
        hint = "an assignment has no value; end with the expression that is the result"
    context.error(
        "missing-return",
        Span(node.name_start, node.name_start + len(node.name)),
        f"`{node.name}` may end without a value",
        f"its result is `{show(declared)}`",
        hint=hint,
    )


def _infer_result(context: Context, function: FunctionContext, body: typed.Block) -> Type:
    if context.in_trial:
        return result_of_trial(function, body)
    result: Type = NEVER
    for type_ in function.returned:
        result = join(result, type_)
    falls_through = resolve(body.type) != NEVER
    if falls_through:
        if (
            (body.value is None or resolve(body.type) == UNIT)
            and function.returned
            and resolve(result) not in (UNIT, NEVER)
        ):
            result = join(result, UNIT) if body.value is not None else UNIT
        else:
            result = join(result, body.type)
    result = resolve(result)
    if result == UNIT:
        drop_value(body)
        return UNIT
    if body.value is not None:
        body.value = coerce(context, body.value, result)
        body.type = result
    for made in function.returns:
        if made.value is not None:
            made.value = convert(made.value, result) or made.value
    return result


# ------------------------------------------------------------------------------------------------------------- lambdas


@expression(tree.Lambda)
def check_lambda(context: Context, node: tree.Lambda, expected: Type | None) -> typed.Expr:
    """A lambda takes its parameters' types from what is expected of it."""
    wanted = _expected_function(expected)
    types = _lambda_types(context, node, wanted)
    wanted_result = None if wanted is None else resolve(wanted.result)
    open_result = wanted_result is None or isinstance(wanted_result, Hole)
    inner = FunctionContext(context.function, None if open_result else wanted_result, is_lambda=True)
    if context.function is not None:
        inner.self_type = context.function.self_type
    with context.function_scope(inner):
        parameters = [_parameter(context, p, t, warn=True) for p, t in zip(node.parameters, types, strict=True)]
        body = _lambda_body(context, node.body, None if open_result else wanted_result)
        result = _finish_lambda(context, inner, body, wanted_result)
    function = typed.Function(node.span, "lambda", parameters, result, body)
    return typed.Lambda(node.span, Function(tuple(types), result), function)


def _expected_function(expected: Type | None) -> Function | None:
    if expected is None:
        return None
    return next((m for m in map(resolve, members(expected)) if isinstance(m, Function)), None)


def _lambda_types(context: Context, node: tree.Lambda, wanted: Function | None) -> list[Parameter]:
    types = []
    for index, p in enumerate(node.parameters):
        if p.annotation is not None:
            type_: Type = read_type(context, p.annotation)
        elif wanted is not None and index < len(wanted.parameters):
            type_ = resolve(wanted.parameters[index].type)
        else:
            type_ = ANY
        types.append(Parameter(p.name, type_, p.default is not None, p.variadic))
    if wanted is not None and len(node.parameters) > len(wanted.parameters):
        context.error(
            "wrong-arity",
            node.span,
            f"A function with {len(wanted.parameters)} parameter{'s' if len(wanted.parameters) != 1 else ''} is expected",
            f"this one has {len(node.parameters)}",
        )
    return types


def _lambda_body(context: Context, node: tree.Expr | tree.Block, expected: Type | None) -> typed.Block:
    if isinstance(node, tree.Block):
        return check_block(context, node, expected)
    value = context.expression(node, expected)
    return typed.Block(value.span, value.type, [], value)


def _finish_lambda(context: Context, function: FunctionContext, body: typed.Block, wanted: Type | None) -> Type:
    if wanted is None or isinstance(wanted, Hole):
        return _infer_result(context, function, body)
    if wanted == UNIT:
        drop_value(body)
        return UNIT
    if body.value is not None:
        body.value = coerce(context, body.value, wanted, what="the lambda's result")
        body.type = wanted
    elif resolve(body.type) not in (NEVER, ERROR) and wanted != ANY:
        context.error("missing-return", body.span, "The lambda gives no value", f"its result must be `{show(wanted)}`")
    return wanted


# ------------------------------------------------------------------------------------------------------ inner functions


@statement(tree.Function)
def check_inner_function(context: Context, node: tree.Function) -> list[typed.Statement]:
    """A function declared inside a function. It may call itself when its result is written."""
    known = None if context.scope is None else context.scope.names.get(node.name)
    if known is not None and known.start == node.name_start and isinstance(known.variable.type, Function):
        variable, type_ = known.variable, known.variable.type  # declared with the block
    else:
        type_ = function_type(context, node)
        variable = context.declare(node.name, type_, node.name_start)
    if node.body is None:
        return []
    function = check_function(context, node, type_)
    return [typed.LocalFunction(node.span, variable, function)]


@statement(
    tree.Class, tree.Enum, tree.Trait, tree.Impl, tree.AliasDeclaration, tree.Use, tree.Export,
    tree.ExternLibrary, tree.ExternType, tree.ExternFunction,
)  # fmt: skip
def check_misplaced(context: Context, node: tree.Declaration) -> list[typed.Statement]:
    """Declarations of types and imports stand at the top of a module."""
    context.error(
        "misplaced-declaration",
        Span(node.start, min(node.end, node.start + 6)),
        "This stands at the top of a module only",
    )
    return []
