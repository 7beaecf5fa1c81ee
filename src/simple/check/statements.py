"""Statements: bindings, loops, `return`, `with`, `defer`, `assert`."""

from __future__ import annotations

from simple.check import typed
from simple.check.annotations import read_type
from simple.check.blocks import breaks, check_block, check_condition, drop_value
from simple.check.coerce import check_against, condition
from simple.check.context import Context, statement
from simple.check.exhaustive import covers
from simple.check.facts import facts_of, forget_assigned, holding, is_lasting
from simple.check.literals import check_iterable
from simple.check.members import call_method_of, find_method
from simple.check.patterns import bind_pattern
from simple.syntax import tree
from simple.types.model import ANY, ERROR, TEXT, UNIT, List, Type, resolve
from simple.types.show import show


@statement(tree.Let)
def check_let(context: Context, node: tree.Let) -> list[typed.Statement]:
    """`val x = 1`, `var x: f64 = 1`, `val (a, b) = pair`."""
    value, type_ = check_initial(context, node)
    pattern = bind_pattern(context, node.pattern, type_, mutable=node.mutable)
    if isinstance(pattern, typed.AnythingPattern):
        if pattern.variable is None:
            return [typed.Evaluate(node.span, value)]
        return [typed.BindLocal(node.span, pattern.variable, value)]
    require_cover(context, node.pattern, type_, pattern)
    return [typed.BindPattern(node.span, pattern, value)]


def check_initial(context: Context, node: tree.Let) -> tuple[typed.Expr, Type]:
    """The value of a binding and the type of what is bound."""
    if node.annotation is None:
        value = context.expression(node.value)
        type_ = resolve(value.type)
        if type_ == UNIT and not isinstance(node.value, tree.TupleLiteral):
            context.warning("unit-value", node.value.span, "This gives no value", "there is nothing to keep")
        return value, type_
    type_ = read_type(context, node.annotation)
    return check_against(context, node.value, type_, what="the value"), type_


def require_cover(context: Context, node: tree.Pattern, type_: Type, pattern: typed.Pattern) -> None:
    """A binding's pattern must take every value; a list's length is known at run time only, and is tested there."""
    kind = resolve(type_)
    if isinstance(kind, List) or kind in (ANY, ERROR) or isinstance(pattern, typed.SequencePattern):
        return
    if not covers(type_, pattern):
        context.error(
            "pattern-may-fail",
            node.span,
            "This pattern doesn't take every value",
            f"the value is `{show(type_)}`",
            hint="use `if val` or `match`",
        )


@statement(tree.Return)
def check_return(context: Context, node: tree.Return) -> list[typed.Statement]:
    """`return value`."""
    function = context.function
    if function is None:
        context.error(
            "return-outside",
            node.span,
            "`return` leaves a function, and here is none",
            hint="`exit()` ends the program; or put the statements into `fn main():`",
        )
        return []
    expected = function.result
    if node.value is None:
        if expected is not None and resolve(expected) not in (UNIT, ANY, ERROR):
            context.error("missing-return", node.span, "A value must be returned", f"the result is `{show(expected)}`")
        function.returned.append(UNIT)
        made = typed.Return(node.span, None)
    elif expected is None:
        value = context.expression(node.value)
        function.returned.append(value.type)
        made = typed.Return(node.span, value)
    else:
        made = typed.Return(node.span, check_against(context, node.value, expected, what="the returned value"))
    function.returns.append(made)
    return [made]


@statement(tree.Break, tree.Continue)
def check_leave(context: Context, node: tree.Break | tree.Continue) -> list[typed.Statement]:
    """`break`, `continue`."""
    word = "break" if isinstance(node, tree.Break) else "continue"
    if _loops(context) == 0:
        context.error("outside-loop", node.span, f"`{word}` stands inside a loop only")
        return []
    return [typed.Break(node.span) if isinstance(node, tree.Break) else typed.Continue(node.span)]


@statement(tree.Pass)
def check_pass(_context: Context, _node: tree.Pass) -> list[typed.Statement]:
    """`pass`."""
    return []


def _loops(context: Context) -> int:
    return context.function.loops if context.function is not None else context.loops


def _enter_loop(context: Context, change: int) -> None:
    if context.function is not None:
        context.function.loops += change
    else:
        context.loops += change


@statement(tree.While)
def check_while(context: Context, node: tree.While) -> list[typed.Statement]:
    """`while`."""
    forget_assigned(context, node.body)
    with context.block_scope(in_loop=True):
        test = check_condition(context, node.condition)
        true, false = facts_of(test)
        with holding(context, true):
            body = _loop_body(context, node.body)
    if not breaks(body):
        context.facts.update(false)
    return [typed.While(node.span, test, body)]


def _loop_body(context: Context, node: tree.Block) -> typed.Block:
    _enter_loop(context, 1)
    body = check_block(context, node, value=False)
    _enter_loop(context, -1)
    drop_value(body)
    return body


@statement(tree.For)
def check_for(context: Context, node: tree.For) -> list[typed.Statement]:
    """`for x in xs:`."""
    iterable, item = check_iterable(context, node.iterable)
    forget_assigned(context, node.body)
    with context.block_scope(in_loop=True, parallel=node.parallel):
        pattern = bind_pattern(context, node.pattern, item)
        require_cover(context, node.pattern, item, pattern)
        with holding(context, {}):
            body = _loop_body(context, node.body)
    return [typed.For(node.span, pattern, iterable, body, node.parallel)]


@statement(tree.With)
def check_with(context: Context, node: tree.With) -> list[typed.Statement]:
    """`with open(path) as f:`: the value has `close` or `exit`, and may have `enter`."""
    value = context.expression(node.value)
    type_ = resolve(value.type)
    enter = leave = None
    bound: Type = type_
    if type_ != ANY:
        if find_method(context, type_, "enter") is not None:
            enter = "enter"
            bound = call_method_of(context, value, "enter", [], node.value.span).type
            bound = type_ if resolve(bound) == UNIT else bound
        leave = next((name for name in ("exit", "close") if find_method(context, type_, name) is not None), None)
        if leave is None and type_ != ERROR:
            context.error(
                "wrong-with",
                node.value.span,
                "`with` takes a value that can be closed",
                f"`{show(type_)}` has neither `close` nor `exit`",
            )
        elif leave is not None:
            # For its problems: it is called without arguments.
            call_method_of(context, value, leave, [], node.value.span)
    with context.block_scope():
        variable = None
        if node.name is not None:
            variable = context.declare(node.name, bound, node.name_start)
        with holding(context, {}):
            body = check_block(context, node.body, value=False)
    drop_value(body)
    return [typed.With(node.span, value, variable, enter, leave, body)]


@statement(tree.Defer)
def check_defer(context: Context, node: tree.Defer) -> list[typed.Statement]:
    """`defer`."""
    if context.function is None:
        context.error(
            "return-outside",
            node.span,
            "`defer` runs at the end of a function, and here is none",
            hint="put the statements into `fn main():`",
        )
        return []
    return [typed.Defer(node.span, context.expression(node.value))]


@statement(tree.Assert)
def check_assert(context: Context, node: tree.Assert) -> list[typed.Statement]:
    """`assert condition, message`."""
    test = condition(context, node.condition)
    message = None if node.message is None else check_against(context, node.message, TEXT, what="the message")
    true, _ = facts_of(test)
    context.facts.update({k: t for k, t in true.items() if is_lasting(k)})
    text = context.source.text[node.condition.start : node.condition.end]
    return [typed.Assert(node.span, test, message, " ".join(text.split()))]
