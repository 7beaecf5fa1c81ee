"""The typed tree: a program whose every name, call and operator has been resolved. Emitters start from it.

It has fewer forms than the syntax tree: sugar is gone (pipes, optional chains, named arguments, methods called without
parentheses), every implicit conversion is a `Convert`, and calls say what they call. The forms whose name starts with
`Dynamic` are those that the checker could not resolve because a value is `any`; the run-time library resolves them.

Evaluation is left to right, each operand once. Nodes carry the span that a run-time error points at.

    node.py           what every expression has; variables; what a form is
    values.py         literals, names, text, collections, lambdas
    operations.py     operators on known types, conversions
    calls.py          calls and constructors
    access.py         fields, elements, slices
    choice.py         options and results, `if`, `match`, blocks
    dynamic.py        operations on an `any`
    expressions.py    `Expr`: all of the above
    patterns.py       `Pattern`
    places.py         `Place`: targets of assignments
    statements.py     `Statement`
    declarations.py   functions, types, foreign libraries, the module
"""

from __future__ import annotations

from simple.check.typed.access import GetField, GetItem, GetSlice, MakeEllipsis, MakeSlice
from simple.check.typed.calls import BoundMethod, Call, CallBuiltin, CallMethod, CallMutating, Construct, MakeResult
from simple.check.typed.choice import Block, Case, Coalesce, If, IfPresent, Match, Matches, Present, Try, Unwrap
from simple.check.typed.declarations import (
    ExternFunction,
    ExternLibrary,
    ExternType,
    FieldDefault,
    Function,
    Implementation,
    Import,
    Module,
    Parameter,
    TypeDeclaration,
)
from simple.check.typed.dynamic import (
    DynamicBinary,
    DynamicCall,
    DynamicItem,
    DynamicIterable,
    DynamicMember,
    DynamicUnary,
)
from simple.check.typed.expressions import Expr
from simple.check.typed.node import Node, Variable, is_form
from simple.check.typed.operations import (
    And,
    Bind,
    CheckType,
    Compare,
    Concatenate,
    Contains,
    Convert,
    Elementwise,
    Equal,
    FloatArithmetic,
    IntArithmetic,
    Invert,
    Negate,
    Not,
    Or,
)
from simple.check.typed.patterns import (
    AnythingPattern,
    InstancePattern,
    KeysPattern,
    LiteralPattern,
    OrPattern,
    Pattern,
    RangePattern,
    ResultPattern,
    SequencePattern,
    SomePattern,
    TypePattern,
)
from simple.check.typed.places import (
    DynamicFieldPlace,
    DynamicItemPlace,
    FieldPlace,
    GlobalPlace,
    ItemPlace,
    LocalPlace,
    MethodPlace,
    Place,
)
from simple.check.typed.statements import (
    Assert,
    Assign,
    BindGlobal,
    BindLocal,
    BindPattern,
    Break,
    Continue,
    Defer,
    Evaluate,
    For,
    LocalFunction,
    Return,
    Statement,
    StatementNode,
    Update,
    While,
    With,
)
from simple.check.typed.values import (
    Builtin,
    Clause,
    Comprehension,
    CopyStruct,
    Global,
    Interpolate,
    InterpolatedValue,
    Lambda,
    Literal,
    Local,
    MakeDict,
    MakeList,
    MakeRange,
    MakeTuple,
    Spread,
)

__all__ = [
    "And", "AnythingPattern", "Assert", "Assign", "Bind", "BindGlobal", "BindLocal", "BindPattern", "Block",
    "BoundMethod", "Break", "Builtin", "Call", "CallBuiltin", "CallMethod", "CallMutating", "Case", "CheckType",
    "Clause", "Coalesce", "Compare", "Comprehension", "Concatenate", "Construct", "Contains", "Continue", "Convert",
    "CopyStruct", "Defer", "DynamicBinary", "DynamicCall", "DynamicFieldPlace", "DynamicItem", "DynamicItemPlace",
    "DynamicIterable", "DynamicMember", "DynamicUnary", "Elementwise", "Equal", "Evaluate", "Expr", "ExternFunction",
    "ExternLibrary", "ExternType", "FieldDefault", "FieldPlace", "FloatArithmetic", "For", "Function", "GetField",
    "GetItem", "GetSlice", "Global", "GlobalPlace", "If", "IfPresent", "Implementation", "Import", "InstancePattern",
    "IntArithmetic", "Interpolate", "InterpolatedValue", "Invert", "ItemPlace", "KeysPattern", "Lambda", "Literal",
    "LiteralPattern", "Local", "LocalFunction", "LocalPlace", "MakeDict", "MakeEllipsis", "MakeList", "MakeRange",
    "MakeResult", "MakeSlice", "MakeTuple", "Match", "Matches", "MethodPlace", "Module", "Negate", "Node", "Not", "Or",
    "OrPattern", "Parameter", "Pattern", "Place", "Present", "RangePattern", "ResultPattern", "Return",
    "SequencePattern", "SomePattern", "Spread", "Statement", "StatementNode", "Try", "TypeDeclaration", "TypePattern",
    "Unwrap", "Update", "Variable", "While", "With", "is_form",
]  # fmt: skip
