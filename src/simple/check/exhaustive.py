"""Whether the cases of a `match` cover every value, and an example of what they miss.

The algorithm is the usefulness test of L. Maranget, "Warnings for pattern matching" (Journal of Functional
Programming 17, 2007): rows of patterns are specialized constructor by constructor. The constructors of a list are its
lengths, up to one that every longer list behaves as. A type with endless values (numbers, text) is covered by a pattern
that takes anything only.
"""

from __future__ import annotations

from typing import TypeAlias

from simple.check import typed
from simple.types.model import BOOL, NIL, Kind, List, Nominal, Option, Result, Tuple, Type, Union, resolve
from simple.types.relations import fits, members, substitute
from simple.types.show import show

Row: TypeAlias = "list[typed.Pattern]"
Constructor: TypeAlias = "tuple[str, object, list[Type]]"
"""How a value is made: a word to show, an identity, the types of its parts."""

ANYTHING = typed.AnythingPattern(None)
STEPS = 20_000
"""A match that needs more steps than this counts as covered: the test is exponential at worst."""


def missing_case(type_: Type, patterns: list[typed.Pattern]) -> str | None:
    """A pattern that none of these cover, or None."""
    search = _Search()
    witness = search.find([[p] for p in patterns], [type_])
    return None if witness is None else witness[0]


def missing_cases(type_: Type, patterns: list[typed.Pattern]) -> list[str]:
    """An example for every way to make a value of the type that these leave out, such as each variant of an enum."""
    type_ = resolve(type_)
    constructors = _constructors(type_)
    if constructors is None:
        missing = missing_case(type_, patterns)
        return [] if missing is None else [missing]
    search = _Search()
    rows = [alternative for p in patterns for alternative in _spread([p])]
    found = []
    for word, identity, parts in constructors:
        special = [s for row in rows if (s := _specialize(row, identity, parts, type_)) is not None]
        witness = search.find(special, parts)
        if witness is not None:
            found.append(_show_constructor(word, witness))
    return found


class _Search:
    def __init__(self) -> None:
        self.steps = 0

    def find(self, rows: list[Row], types: list[Type]) -> list[str] | None:
        """Words for values of these types that no row covers."""
        self.steps += 1
        if self.steps > STEPS:
            return None
        if not types:
            return None if rows else []
        rows = [alternative for row in rows for alternative in _spread(row)]
        type_ = resolve(types[0])
        constructors = _lengths(type_, rows) if isinstance(type_, List) else _constructors(type_)
        if constructors is None or all(_takes_anything(row[0]) for row in rows):
            return self._open(rows, types)  # nothing looks inside; a type that contains itself would never end
        for word, identity, parts in constructors:
            special = [s for row in rows if (s := _specialize(row, identity, parts, type_)) is not None]
            witness = self.find(special, [*parts, *types[1:]])
            if witness is not None:
                return [_show_constructor(word, witness[: len(parts)]), *witness[len(parts) :]]
        return None

    def _open(self, rows: list[Row], types: list[Type]) -> list[str] | None:
        """A type with endless values: only the rows that take anything count."""
        rest = [row[1:] for row in rows if _takes_anything(row[0])]
        witness = self.find(rest, types[1:])
        return None if witness is None else ["_", *witness]


def _spread(row: Row) -> list[Row]:
    first = row[0]
    if not isinstance(first, typed.OrPattern):
        return [row]
    return [deep for alternative in first.alternatives for deep in _spread([alternative, *row[1:]])]


def _takes_anything(pattern: typed.Pattern) -> bool:
    match pattern:
        case typed.AnythingPattern():
            return True
        case typed.SequencePattern(items=[], rest=0, check=False):
            return True
        case typed.TypePattern(test=test):
            return show(test) == "any"
        case _:
            return False


def _constructors(type_: Type) -> list[Constructor] | None:
    match type_:
        case _ if type_ == BOOL:
            return [("true", True, []), ("false", False, [])]
        case Option(inner):
            return [("nil", None, []), ("Some", "some", [inner])]
        case Result(ok, error):
            return [("Ok", "ok", [ok]), ("Err", "err", [error])]
        case Tuple(items):
            return [("", "tuple", list(items))]
        case Union(parts):
            return [(f"_: {show(part)}", ("type", index), [part]) for index, part in enumerate(parts)]
        case Nominal(info, arguments) if info.kind is Kind.ENUM:
            values = dict(zip(info.variables, arguments, strict=True))
            return [(v.name, v, [substitute(f.type, values) for f in v.fields]) for v in info.variants]
        case Nominal(info, arguments) if info.kind in (Kind.CLASS, Kind.STRUCT):
            values = dict(zip(info.variables, arguments, strict=True))
            return [(info.name, "fields", [substitute(f.type, values) for f in info.fields])]
        case _:
            return None


def _lengths(type_: List, rows: list[Row]) -> list[Constructor] | None:
    """The lengths of a list that the rows tell apart; the last one stands for every greater one, too."""
    patterns = [row[0] for row in rows if isinstance(row[0], typed.SequencePattern)]
    if not patterns:
        return None
    exact = max((len(p.items) for p in patterns if p.rest is None), default=-1)
    before = max((p.rest for p in patterns if p.rest is not None), default=0)
    after = max((len(p.items) - p.rest for p in patterns if p.rest is not None), default=0)
    longest = max(exact + 1, before + after)
    return [("[..." if n == longest else "[", n, [type_.item] * n) for n in range(longest + 1)]


def _specialize(row: Row, identity: object, parts: list[Type], type_: Type) -> Row | None:
    """The row for values made by a constructor, with patterns for its parts; None where it can't match one."""
    pattern, rest = row[0], row[1:]
    if isinstance(pattern, typed.AnythingPattern):
        return [ANYTHING] * len(parts) + rest
    match type_:
        case Option():
            return _specialize_option(pattern, rest, identity)
        case Union():
            part = parts[0]
            return (
                [ANYTHING, *rest]
                if _covers_member(pattern, part)
                else [pattern, *rest]
                if _about(pattern, part)
                else None
            )
        case Result():
            if isinstance(pattern, typed.ResultPattern) and pattern.ok == (identity == "ok"):
                return [pattern.inner, *rest]
            return None
        case Tuple() | List():
            return _specialize_sequence(pattern, rest, len(parts), is_list=isinstance(type_, List))
        case Nominal(info):
            return _specialize_instance(pattern, rest, info, identity, type_)
        case _:
            return rest if isinstance(pattern, typed.LiteralPattern) and pattern.value is identity else None


def _specialize_option(pattern: typed.Pattern, rest: Row, identity: object) -> Row | None:
    is_nil = isinstance(pattern, typed.LiteralPattern) and pattern.value is None
    if isinstance(pattern, typed.TypePattern):
        is_nil = pattern.test == NIL
    if identity is None:
        return rest if is_nil else None
    if is_nil:
        return None
    return [pattern.inner if isinstance(pattern, typed.SomePattern) else pattern, *rest]


def _specialize_sequence(pattern: typed.Pattern, rest: Row, count: int, *, is_list: bool) -> Row | None:
    if isinstance(pattern, typed.TypePattern) and is_list:
        return [ANYTHING] * count + rest
    if not isinstance(pattern, typed.SequencePattern) or pattern.list != is_list:
        return None
    items = list(pattern.items)
    if pattern.rest is not None and len(items) <= count:
        items[pattern.rest : pattern.rest] = [ANYTHING] * (count - len(items))
    return [*items, *rest] if len(items) == count else None


def _specialize_instance(pattern: typed.Pattern, rest: Row, info: object, identity: object, type_: Type) -> Row | None:
    assert isinstance(type_, Nominal)
    if isinstance(pattern, typed.TypePattern):
        if not fits(type_, pattern.test):
            return None
        constructor = next(c for c in _constructors(type_) or [] if c[1] == identity)
        return [ANYTHING] * len(constructor[2]) + rest
    if not isinstance(pattern, typed.InstancePattern) or pattern.info is not info:
        return None
    fields = type_.info.fields
    if pattern.variant is not None:
        if pattern.variant is not identity:
            return None
        fields = pattern.variant.fields
    elif type_.info.kind is Kind.ENUM:
        constructor = next(c for c in _constructors(type_) or [] if c[1] == identity)
        return [ANYTHING] * len(constructor[2]) + rest
    given = dict(pattern.fields)
    return [given.get(f.name, ANYTHING) for f in fields] + rest


def _covers_member(pattern: typed.Pattern, member: Type) -> bool:
    return isinstance(pattern, typed.TypePattern) and fits(member, pattern.test)


def _about(pattern: typed.Pattern, member: Type) -> bool:
    """Whether a pattern may match values of this member of a union."""
    member = resolve(member)
    match pattern:
        case typed.InstancePattern(info=info):
            return isinstance(member, Nominal) and member.info is info
        case typed.LiteralPattern(value=bool()):
            return member == BOOL
        case typed.ResultPattern():
            return isinstance(member, Result)
        case typed.SequencePattern(list=is_list):
            return isinstance(member, List if is_list else Tuple)
        case _:
            return False


def _show_constructor(word: str, parts: list[str]) -> str:
    if word.startswith("_: "):
        return word if parts == ["_"] else parts[0]
    if word.startswith("["):
        return f"[{', '.join([*parts, *(['...'] if word == '[...' else [])])}]"
    if not parts:
        return word
    return f"{word}({', '.join(parts)})"


def covers(type_: Type, pattern: typed.Pattern) -> bool:
    """Whether one pattern takes every value of a type."""
    return missing_case(type_, [pattern]) is None


def is_finite(type_: Type) -> bool:
    """Whether a type has a known set of cases, so that a match on it must cover them all."""
    type_ = resolve(type_)
    if isinstance(type_, Tuple):
        return any(is_finite(item) for item in type_.items)
    enum = isinstance(type_, Nominal) and type_.info.kind is Kind.ENUM
    return enum or isinstance(type_, Option | Result | Union) or type_ == BOOL or len(members(type_)) > 1
