"""All forms of an expression."""

from __future__ import annotations

from typing import TypeAlias

from simple.check.typed.access import GetField, GetItem, GetSlice, MakeEllipsis, MakeSlice
from simple.check.typed.calls import BoundMethod, Call, CallBuiltin, CallMethod, CallMutating, Construct, MakeResult
from simple.check.typed.choice import Block, Coalesce, If, IfPresent, Match, Matches, Present, Try, Unwrap
from simple.check.typed.dynamic import (
    DynamicBinary,
    DynamicCall,
    DynamicItem,
    DynamicIterable,
    DynamicMember,
    DynamicUnary,
)
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
from simple.check.typed.values import (
    Builtin,
    Comprehension,
    CopyStruct,
    Global,
    Interpolate,
    Lambda,
    Literal,
    Local,
    MakeDict,
    MakeList,
    MakeRange,
    MakeTuple,
)

Expr: TypeAlias = (
    Literal
    | Local
    | Global
    | Builtin
    | Interpolate
    | MakeList
    | MakeDict
    | MakeTuple
    | MakeRange
    | Comprehension
    | IntArithmetic
    | FloatArithmetic
    | Negate
    | Invert
    | Concatenate
    | Elementwise
    | Compare
    | Equal
    | Contains
    | Not
    | And
    | Or
    | Convert
    | CheckType
    | Bind
    | Call
    | CallMethod
    | CallMutating
    | CallBuiltin
    | Construct
    | MakeResult
    | GetField
    | GetItem
    | GetSlice
    | MakeSlice
    | MakeEllipsis
    | Unwrap
    | Coalesce
    | IfPresent
    | Try
    | Present
    | Matches
    | If
    | Match
    | Block
    | Lambda
    | CopyStruct
    | BoundMethod
    | DynamicUnary
    | DynamicBinary
    | DynamicMember
    | DynamicCall
    | DynamicItem
    | DynamicIterable
)
