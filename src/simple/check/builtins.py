"""What Simple has without an import: functions, and the methods of built-in types, by their signatures.

The signatures are Simple; `T`, `U`, `K`, `V` and `E` are type variables. A method's receiver is written as `self`. The run-time
library has a function for every name here (`print`, `list.push`, …); the emitter writes the short ones in place.
"""

from __future__ import annotations

FUNCTIONS = """
fn print(values: any...) -> ()
fn len(value: any) -> i64
fn range(low: i64, high: i64? = nil, step: i64 = 1) -> range
fn min(value: any, values: any...) -> any
fn max(value: any, values: any...) -> any
fn abs(value: any) -> any
fn sum(values: any) -> any
fn sorted(items: [T]) -> [T]
fn zip(a: [T], b: [U]) -> [(T, U)]
fn enumerate(items: [T]) -> [(i64, T)]
fn input(prompt: text = "") -> text?
fn panic(message: text) -> never
fn fail(kind: text, message: text) -> never
fn attempt(action: fn() -> T) -> Result<T, Error>
fn args() -> [text]
fn exit(status: i64 = 0) -> never
fn Some(value: T) -> T?
fn float_buffer(length: i64) -> Buffer<f64>
fn f32_buffer(length: i64) -> Buffer<f32>
fn int_buffer(length: i64) -> Buffer<i64>
fn bool_buffer(length: i64) -> Buffer<bool>
fn i32_buffer(length: i64) -> Buffer<i32>
fn i16_buffer(length: i64) -> Buffer<i16>
fn i8_buffer(length: i64) -> Buffer<i8>
fn u64_buffer(length: i64) -> Buffer<u64>
fn u32_buffer(length: i64) -> Buffer<u32>
fn u16_buffer(length: i64) -> Buffer<u16>
fn u8_buffer(length: i64) -> Buffer<u8>
"""

METHODS = {
    "list": """
fn len(self: [T]) -> i64
fn push(self: [T], item: T) -> ()
fn pop(self: [T]) -> T?
fn insert(self: [T], index: i64, item: T) -> ()
fn remove(self: [T], index: i64) -> T
fn first(self: [T]) -> T?
fn last(self: [T]) -> T?
fn get(self: [T], index: i64) -> T?
fn find(self: [T], test: fn(T) -> bool) -> T?
fn map(self: [T], f: fn(T) -> U) -> [U]
fn filter(self: [T], test: fn(T) -> bool) -> [T]
fn reduce(self: [T], start: U, f: fn(U, T) -> U) -> U
fn each(self: [T], f: fn(T) -> any) -> ()
fn any(self: [T], test: fn(T) -> bool) -> bool
fn all(self: [T], test: fn(T) -> bool) -> bool
fn sum(self: [T]) -> T
fn min(self: [T]) -> T?
fn max(self: [T]) -> T?
fn sorted(self: [T], by: (fn(T) -> any)? = nil, descending: bool = false) -> [T]
fn reversed(self: [T]) -> [T]
fn join(self: [T], separator: text = "") -> text
fn contains(self: [T], item: T) -> bool
fn index_of(self: [T], item: T) -> i64?
fn enumerate(self: [T]) -> [(i64, T)]
fn zip(self: [T], other: [U]) -> [(T, U)]
fn flatten(self: [[T]]) -> [T]
fn unique(self: [T]) -> [T]
fn extend(self: [T], items: [T]) -> ()
fn clear(self: [T]) -> ()
fn copy(self: [T]) -> [T]
fn is_empty(self: [T]) -> bool
""",
    "text": """
fn len(self: text) -> i64
fn trim(self: text) -> text
fn upper(self: text) -> text
fn lower(self: text) -> text
fn split(self: text, separator: text? = nil) -> [text]
fn lines(self: text) -> [text]
fn replace(self: text, old: text, new: text) -> text
fn contains(self: text, part: text) -> bool
fn starts_with(self: text, part: text) -> bool
fn ends_with(self: text, part: text) -> bool
fn find(self: text, part: text) -> i64?
fn repeat(self: text, times: i64) -> text
fn pad_left(self: text, width: i64, fill: text = " ") -> text
fn pad_right(self: text, width: i64, fill: text = " ") -> text
fn to_i64(self: text) -> i64?
fn to_f64(self: text) -> f64?
fn chars(self: text) -> [text]
fn bytes(self: text) -> [u8]
fn is_empty(self: text) -> bool
""",
    "dict": """
fn len(self: {K: V}) -> i64
fn keys(self: {K: V}) -> [K]
fn values(self: {K: V}) -> [V]
fn items(self: {K: V}) -> [(K, V)]
fn get(self: {K: V}, key: K) -> V?
fn contains(self: {K: V}, key: K) -> bool
fn remove(self: {K: V}, key: K) -> V?
fn clear(self: {K: V}) -> ()
fn copy(self: {K: V}) -> {K: V}
fn is_empty(self: {K: V}) -> bool
""",
    "buffer": """
fn len(self: Buffer<T>) -> i64
fn to_list(self: Buffer<T>) -> [T]
fn copy(self: Buffer<T>) -> Buffer<T>
fn fill(self: Buffer<T>, value: T) -> ()
fn like(self: Buffer<T>, length: i64) -> Buffer<T>
fn to_bytes(self: Buffer<T>) -> Buffer<u8>
fn set_bytes(self: Buffer<T>, bytes: Buffer<u8>, start: i64 = 0) -> Buffer<T>
""",
    "result": """
fn is_ok(self: Result<T, E>) -> bool
fn is_err(self: Result<T, E>) -> bool
fn ok(self: Result<T, E>) -> T?
fn err(self: Result<T, E>) -> E?
fn unwrap_or(self: Result<T, E>, otherwise: T) -> T
fn map(self: Result<T, E>, f: fn(T) -> U) -> Result<U, E>
fn map_err(self: Result<T, E>, f: fn(E) -> U) -> Result<T, U>
""",
    "any": """
fn to_text(self: any) -> text
""",
}
"""A range has the list's methods (its items are i64), an option has `map` and `unwrap_or` through `?.` and `??`."""
