"""The clauses of an operator's line: what follows `with`.

An argument has a value (`alpha = 1`), a name (`size as dims`) or a role (`size: sizes`). `db consumed`, `db borrowed`,
`result owned` and `result borrowed from db` say who frees what a handle stands for. `each inputs` gives a result for each
element of a list, `checked by F` names a function that looks first, `long` is for a call that may take long.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sffi.spec.model import Clauses

if TYPE_CHECKING:
    from collections.abc import Callable

    from sffi.errors import SpecError
    from sffi.schema.model import Schema

    Fail = Callable[[str, str, str | None], SpecError]

__all__ = ["read_clauses"]

_CLAUSE = re.compile(
    r"(?P<argument>[A-Za-z_]\w*)\s*"
    r"(?:=\s*(?P<value>[^,]+?)|(?:as\s+(?P<new>[A-Za-z_]\w*)\s*)?(?::\s*(?P<role>[a-z]+|-?\d+\.\.-?\d+))?)\s*\Z"
)
_EACH = re.compile(r"each (?P<argument>[A-Za-z_]\w*)\Z")
_CHECKED = re.compile(r"checked by (?P<function>[A-Za-z_]\w*)\Z")
_RESULT = re.compile(r"result (?:owned|borrowed from (?P<lender>[A-Za-z_]\w*))\Z")
_OWNERSHIP = re.compile(r"(?P<argument>[A-Za-z_]\w*) (?P<word>consumed|borrowed)\Z")
_FORMS = (
    "a clause is `argument = value`, `argument as name`, `argument: role`, `argument consumed`, `argument borrowed`,"
    " `result owned`, `result borrowed from argument`, `each argument`, `checked by function` or `long`"
)


def read_clauses(text: str, schema: Schema, fail: Fail) -> Clauses:
    """Reads the clauses of one operator; `fail(message, piece, hint)` makes the error at a piece of the line."""
    clauses = Clauses()
    long = False
    each: str | None = None
    checked: str | None = None
    lender: str | None = None

    def known(argument: str, piece: str) -> str:
        names = [each.name for each in schema.arguments]
        if argument not in names:
            hint = f"its arguments are {', '.join(names) or 'none'}"
            raise fail(f"{schema.short_name} has no argument {argument!r}", piece, hint)
        return argument

    for piece in text.split(","):
        stripped = piece.strip()
        if each_of := _EACH.match(stripped):
            each = each_of["argument"]
        elif checked_by := _CHECKED.match(stripped):
            checked = checked_by["function"]
        elif result := _RESULT.match(stripped):
            lender = known(result["lender"], stripped) if result["lender"] else None
        elif owned := _OWNERSHIP.match(stripped):
            argument = known(owned["argument"], stripped)
            if argument in clauses.ownership:
                raise fail(f"who frees {argument} is said twice", stripped, "leave one of the words out")
            clauses.ownership[argument] = owned["word"]
        elif stripped == "long":
            long = True
        else:
            match = _CLAUSE.match(stripped)
            if match is None:
                raise fail(f"can't read the clause {stripped!r}", piece, _FORMS)
            argument = known(match["argument"], stripped)
            if match["value"] is not None:
                clauses.values[argument] = match["value"]
            if match["new"] is not None:
                clauses.names[argument] = match["new"]
            if match["role"] is not None:
                clauses.roles[argument] = match["role"]
            if stripped == argument:
                raise fail(f"the clause {stripped!r} says nothing about the argument", stripped, _FORMS)
    return Clauses(clauses.values, clauses.names, clauses.roles, clauses.ownership, lender, long, each, checked)
