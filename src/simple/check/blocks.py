"""Blocks, `if` and `match`: statements that may give a value.

A block's value is that of its last expression statement. Its type is `never` where every way through it leaves the function or
loop, and unit where it ends without an expression.
"""

from __future__ import annotations

from contextlib import ExitStack

from simple.check import typed
from simple.check.coerce import coerce, condition, convert
from simple.check.context import Context, expression, statement
from simple.check.exhaustive import is_finite, missing_case, missing_cases
from simple.check.facts import Facts, facts_of, holding, is_lasting
from simple.check.patterns import check_pattern
from simple.source import Span
from simple.syntax import tree
from simple.types.model import BOOL, ERROR, NEVER, NIL, UNIT, Hole, Option, Type, resolve
from simple.types.relations import fits, join, members, union
from simple.types.show import show


def check_block(context: Context, node: tree.Block, expected: Type | None = None, *, value: bool = True) -> typed.Block:
    """A block in a scope of its own. Without `value` its last expression is evaluated for its effect only."""
    with context.block_scope():
        return check_statements(context, node.statements, node.span, expected, value=value)


def check_statements(
    context: Context, nodes: list[tree.Statement], span: Span, expected: Type | None, *, value: bool
) -> typed.Block:
    """Statements in the current scope."""
    statements: list[typed.Statement] = []
    result: typed.Expr | None = None
    diverged = reported = False
    early = _declare_functions(context, nodes)
    for index, node in enumerate(nodes):
        if diverged and not reported:
            context.warning(
                "unreachable-code", node.span, "This is never reached", hint="what stands before it always leaves"
            )
            reported = True
        last = index == len(nodes) - 1
        if isinstance(node, tree.ExpressionStatement) and last and value:
            result = context.expression(node.value, expected)
            diverged = diverged or resolve(result.type) == NEVER
            continue
        made = context.statement(node)
        statements.extend(made)
        diverged = diverged or (bool(made) and leaves(made[-1]))
    statements[:0] = _made_early(early)
    if diverged:
        if result is not None and resolve(result.type) != NEVER:
            statements.append(typed.Evaluate(result.span, result))
            result = None
        return typed.Block(span, NEVER, statements, result)
    if result is None:
        return typed.Block(span, UNIT, statements, None)
    return typed.Block(span, result.type, statements, result)


def _declare_functions(context: Context, nodes: list[tree.Statement]) -> list[typed.Variable]:
    """Functions of a block may call each other in any order, if their results are written. Gives their variables if the block is
    in a loop.
    """
    from simple.check.functions import function_type

    functions = [n for n in nodes if isinstance(n, tree.Function) and n.result is not None]
    if context.scope is None or len(functions) < 2:
        return []
    made = [context.declare(node.name, function_type(context, node), node.name_start) for node in functions]
    return made if context.scope.in_loop else []


def _made_early(functions: list[typed.Variable]) -> list[typed.Statement]:
    """In a loop, a closure keeps this turn's variables. For a function to be among them before it is there, its variable is made
    first, empty, and given the function later.
    """
    made: list[typed.Statement] = []
    for variable in functions:
        if variable.captured:
            variable.mutable = True
            nothing = Span(0, 0)
            made.append(typed.BindLocal(nothing, variable, typed.Literal(nothing, NIL, None)))
    return made


def leaves(statement_: typed.Statement) -> bool:
    """Whether no statement after this one is reached."""
    match statement_:
        case typed.Return() | typed.Break() | typed.Continue():
            return True
        case typed.Evaluate(value=value):
            return resolve(value.type) == NEVER
        case typed.While(condition=typed.Literal(value=True), body=body):
            return not breaks(body)
        case typed.With(body=body):
            return resolve(body.type) == NEVER
        case _:
            return False


def breaks(block: typed.Block) -> bool:
    """Whether a `break` in the block leaves the loop around it."""
    values: list[object] = [*block.statements, block.value]
    while values:
        match values.pop():
            case typed.Break():
                return True
            case typed.Evaluate(value=value):
                values.append(value)
            case typed.Block(statements=statements, value=value):
                values += [*statements, value]
            case typed.If(then=then, otherwise=otherwise):
                values += [then, otherwise]
            case typed.Match(cases=cases):
                values += [case.body for case in cases]
            case typed.With(body=body):
                values.append(body)
    return False


@statement(tree.ExpressionStatement)
def check_expression_statement(context: Context, node: tree.ExpressionStatement) -> list[typed.Statement]:
    """An expression for its effect."""
    match node.value:
        case tree.If():
            value = check_if(context, node.value, None, value=False)
        case tree.Match():
            value = check_match(context, node.value, None, value=False)
        case _:
            value = context.expression(node.value)
            _warn_useless(context, node.value, value)
    return [typed.Evaluate(node.span, value)]


def _warn_useless(context: Context, node: tree.Expr, value: typed.Expr) -> None:
    useless = isinstance(node, tree.Name | tree.IntLiteral | tree.FloatLiteral | tree.Comparison | tree.Binary)
    if useless and isinstance(node, tree.Comparison) and node.operators == ["=="]:
        context.warning("unused-value", node.span, "This comparison has no effect", hint="`=` assigns")
    elif useless and resolve(value.type) not in (ERROR, NEVER):
        context.warning("unused-value", node.span, "The value is not used", f"it is `{show(value.type)}`")


# ------------------------------------------------------------------------------------------------------------------ if


def check_condition(context: Context, node: tree.Expr | tree.ValCondition) -> typed.Expr:
    """The condition of `if` and `while`; what it binds is declared in the current scope."""
    if isinstance(node, tree.ValCondition):
        return _val_condition(context, node)
    return condition(context, node)


def _val_condition(context: Context, node: tree.ValCondition) -> typed.Expr:
    value = context.expression(node.value)
    type_ = resolve(value.type)
    if isinstance(type_, Option):
        inner = check_pattern(context, node.pattern, type_.inner)
        pattern: typed.Pattern = typed.SomePattern(inner)
    else:
        pattern = check_pattern(context, node.pattern, type_)
        if isinstance(pattern, typed.AnythingPattern):
            if show(type_) == "any":
                pattern = typed.SomePattern(pattern)
            elif type_ == NIL:
                context.error(
                    "impossible-pattern", node.value.span, "There is never a value here", "this is always nil"
                )
            elif type_ != ERROR:
                context.error(
                    "always-true",
                    node.value.span,
                    "A condition with `val` tests for nil",
                    f"this is `{show(type_)}`, which is never nil",
                )
    return typed.Matches(node.span, BOOL, value, pattern)


@expression(tree.If)
def check_if_expression(context: Context, node: tree.If, expected: Type | None) -> typed.Expr:
    """`if` as an expression."""
    return check_if(context, node, expected, value=True)


def check_if(context: Context, node: tree.If, expected: Type | None, *, value: bool) -> typed.Expr:
    """`if`; with `value` both branches give one, unless there is no `else`. Each `elif` is an `if` in the `else` before it;
    they are checked one after the other, so that there may be many.
    """
    links = [_Link(node, value and node.otherwise is not None)]
    with ExitStack() as known:
        while True:
            link = links[-1]
            with context.block_scope():
                link.test = check_condition(context, link.node.condition)
                link.true, link.false = facts_of(link.test)
                with holding(context, link.true):
                    link.then = check_block(context, link.node.then, expected, value=link.value)
                    link.after_then = context.facts
            link.exit = known.enter_context(ExitStack())
            link.exit.enter_context(holding(context, link.false))
            inner = _elif(link.node.otherwise)
            if inner is None:
                break
            links.append(_Link(inner, link.value and inner.otherwise is not None))
        otherwise = None
        if link.node.otherwise is not None:
            otherwise = check_block(context, link.node.otherwise, expected, value=link.value)
        while True:
            made = _close_if(context, link, otherwise, expected)
            links.pop()
            if not links:
                return made
            is_value, link = link.value, links[-1]
            assert link.node.otherwise is not None
            otherwise = _else_of(link.node.otherwise.span, made, value=is_value)


class _Link:
    """An `if` or `elif` while it is being checked."""

    __slots__ = ("after_then", "exit", "false", "node", "test", "then", "true", "value")
    test: typed.Expr
    then: typed.Block
    true: Facts
    false: Facts
    after_then: Facts
    exit: ExitStack

    def __init__(self, node: tree.If, value: bool) -> None:
        self.node = node
        self.value = value


def _elif(otherwise: tree.Block | None) -> tree.If | None:
    """The `if` that an `else` holds alone."""
    if otherwise is not None and len(otherwise.statements) == 1:
        only = otherwise.statements[0]
        if isinstance(only, tree.ExpressionStatement) and isinstance(only.value, tree.If):
            return only.value
    return None


def _else_of(span: Span, inner: typed.Expr, *, value: bool) -> typed.Block:
    """The block of an `else` that holds an `if` alone."""
    if value:
        return typed.Block(span, inner.type, [], inner)
    kind = NEVER if resolve(inner.type) == NEVER else UNIT
    return typed.Block(span, kind, [typed.Evaluate(inner.span, inner)], None)


def _close_if(context: Context, link: _Link, otherwise: typed.Block | None, expected: Type | None) -> typed.If:
    """An `if` whose branches are checked, and what is known after it."""
    node, test, then = link.node, link.test, link.then
    after_otherwise = context.facts
    link.exit.close()
    _keep_facts(context, then, otherwise, link.true, link.false)
    if resolve(then.type) != NEVER and (otherwise is None or resolve(otherwise.type) != NEVER):
        context.facts.update({k: t for k, t in link.after_then.items() if after_otherwise.get(k) == t})
    if not link.value or otherwise is None:
        ends = resolve(then.type) == NEVER and otherwise is not None and resolve(otherwise.type) == NEVER
        type_: Type = NEVER if ends else UNIT
        if node.otherwise is None and isinstance(test, typed.Literal) and test.value is True and then.type == NEVER:
            type_ = NEVER
        return typed.If(node.span, type_, test, then, otherwise)
    result = unify_branches(context, [then, otherwise], expected)
    return typed.If(node.span, result, test, then, otherwise)


def _keep_facts(context: Context, then: typed.Block, otherwise: typed.Block | None, true: Facts, false: Facts) -> None:
    """After an `if` one of whose branches leaves, the other one's condition holds."""
    then_leaves = resolve(then.type) == NEVER
    otherwise_leaves = otherwise is not None and resolve(otherwise.type) == NEVER
    if then_leaves and not otherwise_leaves:
        context.facts.update({k: t for k, t in false.items() if is_lasting(k) or otherwise is None})
    elif otherwise_leaves and not then_leaves:
        context.facts.update({k: t for k, t in true.items() if is_lasting(k)})


def unify_branches(context: Context, branches: list[typed.Block], expected: Type | None) -> Type:
    """The type of a value that comes from one of several branches, each converted to it. Where one gives none, none does."""
    values = [b for b in branches if resolve(b.type) != NEVER]
    if not values:
        return NEVER
    if any(b.value is None or resolve(b.type) == UNIT for b in values) and expected is None:
        for branch in branches:
            drop_value(branch)
        return UNIT
    if expected is not None and not _is_open(expected):
        fitted = [convert(b, expected) for b in values]
        if None not in fitted:
            return expected
    result: Type = values[0].type
    for branch in values[1:]:
        result = join(result, branch.type)
    for branch in values:
        coerce(context, branch, result)
    return result


def _is_open(type_: Type) -> bool:
    return isinstance(resolve(type_), Hole)


def drop_value(block: typed.Block) -> None:
    """Evaluates the block's value for its effect only."""
    if block.value is not None:
        block.statements.append(typed.Evaluate(block.value.span, block.value))
        block.value = None
    if resolve(block.type) != NEVER:
        block.type = UNIT


# --------------------------------------------------------------------------------------------------------------- match


@expression(tree.Match)
def check_match_expression(context: Context, node: tree.Match, expected: Type | None) -> typed.Expr:
    """`match` as an expression."""
    return check_match(context, node, expected, value=True)


def check_match(context: Context, node: tree.Match, expected: Type | None, *, value: bool) -> typed.Expr:
    """`match`: a case that can't be reached is a warning; on a type with a known set of cases a missing one is an error."""
    subject = context.expression(node.subject)
    type_ = resolve(subject.type)
    variable = typed.Variable("subject", type_)
    local = subject.variable if isinstance(subject, typed.Local) else None
    cases: list[typed.Case] = []
    covered: list[typed.Pattern] = []
    broken = type_ == ERROR
    for case in node.cases:
        if covered and not broken and missing_case(type_, covered) is None:
            context.warning(
                "unreachable-case", case.pattern.span, "No value gets here", hint="the cases before take everything"
            )
        with context.block_scope():
            names_option = isinstance(case.pattern, tree.VariantPattern) and case.pattern.path == ("Some",)
            problems = len(context.diagnostics)
            pattern = check_pattern(context, case.pattern, type_ if names_option else _remaining(type_, covered))
            broken = broken or len(context.diagnostics) > problems
            facts = _case_facts(pattern, local, covered)
            with holding(context, facts):
                guard = None if case.guard is None else condition(context, case.guard)
                body = check_block(context, case.body, expected, value=value)
        cases.append(typed.Case(case.span, pattern, guard, body))
        if guard is None:
            covered.append(pattern)
    missing = None if broken else missing_case(type_, covered)
    if missing is not None and (is_finite(type_) or value):
        _report_missing(context, node, type_, missing_cases(type_, covered))
    bodies = [c.body for c in cases]
    if value:
        result = unify_branches(context, bodies, expected)
    else:
        result = NEVER if bodies and missing is None and all(resolve(b.type) == NEVER for b in bodies) else UNIT
    return typed.Match(node.span, result, subject, variable, cases, missing is None)


def _remaining(type_: Type, covered: list[typed.Pattern]) -> Type:
    """What a value can still be after the cases before."""
    rest = [m for m in members(type_) if not any(_takes_all(pattern, m) for pattern in covered)]
    return union(rest) if rest else type_


def _takes_all(pattern: typed.Pattern, member: Type) -> bool:
    if isinstance(pattern, typed.OrPattern):
        return any(_takes_all(alternative, member) for alternative in pattern.alternatives)
    if isinstance(pattern, typed.LiteralPattern):
        return pattern.value is None and member == NIL
    return isinstance(pattern, typed.TypePattern) and fits(member, pattern.test)


def _case_facts(pattern: typed.Pattern, local: typed.Variable | None, covered: list[typed.Pattern]) -> Facts:
    """What a case tells of the variable that is matched."""
    if local is None or (local.mutable and local.captured):
        return {}
    if isinstance(pattern, typed.TypePattern):
        return {local: pattern.test}
    type_ = resolve(local.type)
    if not isinstance(type_, Option):
        return {}
    is_nil = isinstance(pattern, typed.LiteralPattern) and pattern.value is None
    nil_covered = any(isinstance(c, typed.LiteralPattern) and c.value is None for c in covered)
    if isinstance(pattern, typed.SomePattern) or (nil_covered and not is_nil):
        return {local: type_.inner}
    return {local: NIL} if is_nil else {}


def _report_missing(context: Context, node: tree.Match, type_: Type, missing: list[str]) -> None:
    if missing == ["_"]:
        title, hint = "This `match` doesn't take every value", "add `| _ -> …` for everything else"
    else:
        title = f"This `match` misses the case{'s' if len(missing) > 1 else ''} {_listed(missing)}"
        hint = f"add `| {missing[0]} -> …`, or `| _ -> …` for everything else"
    context.error("missing-case", Span(node.start, node.subject.end), title, f"the value is `{show(type_)}`", hint=hint)


def _listed(words: list[str], limit: int = 4) -> str:
    shown = [f"`{word}`" for word in words[:limit]]
    if len(words) > limit:
        shown.append(f"{len(words) - limit} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
