"""Methods that do nothing but call another function with what they are given: a call of one is a call of that function.

`fn add(other: Tensor | f64) -> Tensor: if other is Tensor: rt_add(self, other) else: rt_add_scalar(self, other)` is how the
library is written. Where the types of the arguments decide the test, calling `rt_add` itself saves the method's frame and the
test, which on small tensors is a fifth of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.types.model import ANY, Forward, Kind, Nominal, Type, resolve
from simple.types.relations import fits, members

if TYPE_CHECKING:
    from simple.types.model import MethodInfo


def find_forwards(function: typed.Function) -> tuple[Forward, ...]:
    """The calls that a method is nothing but, each with the tests under which it is made."""
    if function.static or function.mutating or any(p.variadic for p in function.parameters):
        return ()
    variables = [function.self_variable, *(p.variable for p in function.parameters)]
    found: list[Forward] = []
    complete = _collect(function.body, variables, (), found)
    return tuple(found) if complete else ()


def _collect(
    block: typed.Block,
    variables: list[typed.Variable | None],
    tests: tuple[tuple[int, Type, bool], ...],
    found: list[Forward],
) -> bool:
    if block.statements or block.value is None:
        return False
    match block.value:
        case typed.Call(function=typed.Global(module=module, name=name), arguments=arguments, names=[]):
            given = [a.variable if isinstance(a, typed.Local) else None for a in arguments]
            found.append(Forward(tests, module, name))
            return given == variables
        case typed.If(
            condition=typed.Matches(
                value=typed.Local(variable=variable), pattern=typed.TypePattern(test=test, variable=None)
            ),
            then=then,
            otherwise=typed.Block() as otherwise,
        ) if variable in variables:
            index = variables.index(variable)
            return _collect(then, variables, (*tests, (index, test, True)), found) and _collect(
                otherwise, variables, (*tests, (index, test, False)), found
            )
        case _:
            return False


def forward_of(
    method: MethodInfo,
    receiver: typed.Expr,
    arguments: list[typed.Expr | typed.Spread],
    names: list[tuple[str, typed.Expr]],
) -> Forward | None:
    """The function that a call comes down to, where its types decide that. Only foreign types are sure to have no other
    method in its place.
    """
    type_ = resolve(receiver.type)
    if not method.forwards or not isinstance(type_, Nominal) or type_.info.kind is not Kind.EXTERN:
        return None
    if names or len(arguments) != len(method.type.parameters):
        return None
    given: list[Type] = [type_]
    for argument in arguments:
        if isinstance(argument, typed.Spread):
            return None
        given.append(resolve(argument.type))
    return next(
        (f for f in method.forwards if all(_decided(given[i], test, holds) for i, test, holds in f.tests)), None
    )


def _decided(type_: Type, test: Type, holds: bool) -> bool:
    """Whether every value of the type passes the test, or none does."""
    alternatives = [resolve(m) for m in members(type_)]
    if ANY in alternatives:
        return False
    if holds:
        return all(fits(m, test) for m in alternatives)
    return not any(fits(m, test) or fits(test, m) for m in alternatives)
