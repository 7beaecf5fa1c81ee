"""Plans: an operator of a spec as one C call."""

from __future__ import annotations

from sffi.plan.conventions import Convention, Outcome, ParameterForm, ResultForm
from sffi.plan.model import Fixed, Function, Library, Ownership, Parameter, Result
from sffi.plan.planner import plan_library

__all__ = [
    "Convention",
    "Fixed",
    "Function",
    "Library",
    "Outcome",
    "Ownership",
    "Parameter",
    "ParameterForm",
    "Result",
    "ResultForm",
    "plan_library",
]
