"""`consumed` and `borrowed` in a spec: what is planned and generated from them, and which lines are refused."""

from __future__ import annotations

import pytest
from boxes import HEAD

from sffi.errors import SpecError
from sffi.plan.model import Library
from sffi.targets.binding_table import emit_binding_table
from sffi.targets.c_header import emit_header
from sffi.targets.cpp_source import emit_shards
from sffi.targets.host_module import emit_host_module
from sffi.targets.reference import emit_reference
from sffi.targets.simple_declarations import emit_declarations

LINES = (
    "join = native::join(Box self, Box lid) -> () with self borrowed, lid consumed",
    "open = native::open(Box? self, int n) -> int with self consumed",
    "inner = native::inner(Box self) -> Box with result borrowed from self",
    "split = native::split(Box self) -> (Box, Box) with self consumed, result owned",
)


def plan(library: Library, name: str):
    return next(function for function in library.functions if function.name == name)


def test_the_plan_says_who_frees(make_library):
    library = make_library(*LINES)
    assert [each.consumed for each in plan(library, "join").parameters] == [False, True]
    assert plan(library, "open").parameters[0].consumed
    assert plan(library, "inner").result.lender == "t"
    assert plan(library, "split").result.lender is None
    assert plan(library, "box_free").parameters[0].consumed


def test_a_consumed_argument_is_taken_before_anything_else_can_fail(make_library):
    (text,) = emit_shards(make_library(*LINES), 1, stub=False)
    opening = text[text.index("int64_t rt_box_open(") :]
    taken, refused = (opening.index(part) for part in ("sffi::consume_optional<boxes::Box>(t", "sffi::output(out);"))
    assert taken < refused
    joining = text[text.index("void rt_box_join(") :]
    assert joining.index("sffi::Consumed<boxes::Box> lid_") < joining.index("sffi::Borrowed<boxes::Box> t_")
    assert "return sffi::lend<boxes::Box>(t_, boxes::inner(t_.get()));" in text
    assert "static constexpr bool lends = true;" in text
    splitting = text[text.index("int64_t rt_box_split(") :]
    assert splitting.index("if (capacity < 2) return 2;") < splitting.index("sffi::Consumed<boxes::Box> t_")


def test_readers_are_told(make_library):
    library = make_library(*LINES)
    said = "consumed: dead after the call, whether it succeeds or fails"
    header = " ".join(emit_header(library).replace(" * ", " ").split())
    assert f"lid: Box, {said}." in header
    assert f"t: Box, {said}; 0 = none." in header
    assert "a handle borrowed from t, which isn't to be freed and is dead once t is, or 0 on failure" in header
    assert f"- `lid`: {said}" in emit_reference(library)["making.md"]
    declarations = emit_declarations(library)
    assert "extern fn rt_box_join(t: BoxHandle, lid: BoxHandle)  # lid consumed\n" in declarations
    assert "extern fn rt_box_inner(t: BoxHandle) -> BoxHandle  # borrowed from t\n" in declarations
    table = emit_binding_table(library)
    assert "rt_box_join\t()\tt:handle\tlid:handle consumed\n" in table
    assert "rt_box_inner\thandle borrowed from t\tt:handle\n" in table


def test_the_host_module_takes_all_consumed_objects_or_none(make_library):
    text = emit_host_module(make_library("both = native::both(Box a, Box b, str s) -> () with a consumed, b consumed"))
    body = text[text.index("host_rt_box_both(") :]
    order = [
        body.index(part)
        for part in (
            "sffi_take_text",
            "sffi_consumable(&kind_box, args[1], args[0]",
            "sffi_consume(args[0], -1)",
            "rt_box_both(a,",
        )
    ]
    assert order == sorted(order)
    assert "sffi_consume(args[0], 0);" in text[text.index("host_rt_box_box_free(") :]


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("f = native::f(int n) -> () with n consumed", "int n can't be consumed: it is no handle", "the call copies"),
        ("f = native::f(str s) -> () with s borrowed", "str s can't be borrowed: it is no handle", "the call copies"),
        ("f = native::f(Box[] b) -> () with b consumed", "a list of handles can't be consumed", "one by one"),
        ("f = native::f(Box b) -> str with b consumed", "its result's length can't be asked for before", "borrows"),
        ("f = native::f(Box b) -> Box[] with b consumed", "its result's length can't be asked for", "borrows"),
        ("f = native::f(Box b) -> int with result borrowed from b", "is for a result that is one handle", "leave"),
        ("f = native::f(Box b) -> Box[] with result borrowed from b", "is for a result that is one handle", "one"),
        ("f = native::f(Box? b) -> Box with result borrowed from b", "can't be borrowed from b", "isn't consumed"),
        (
            "f = native::f(Box b) -> Box with b consumed, result borrowed from b",
            "can't be borrowed from b, which is no handle that lives on",
            "isn't consumed",
        ),
        ("f = native::f(Box b) -> Box with result borrowed from c", "has no argument 'c'", "its arguments are b"),
        ("f = native::f(Box b) -> () with c consumed", "has no argument 'c'", "its arguments are b"),
        ("f = native::f(Box b) -> () with b consumed, b borrowed", "who frees b is said twice", "leave one"),
        ("f = native::f(Box b) -> () with b eaten", "can't read the clause 'b eaten'", "`argument consumed`"),
        ("f = native::f(Box b) -> Box with result lent", "can't read the clause 'result lent'", "`result owned`"),
    ],
)
def test_lines_that_make_no_sense(make_library, line: str, message: str, hint: str):
    with pytest.raises(SpecError) as caught:
        make_library(line)
    assert message in caught.value.message
    assert hint in (caught.value.hint or "")
    assert caught.value.place is not None


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("requires numpy", "SFFI knows nothing of 'numpy'"),
        ("needs sqlite3", "can't read what box.sffi needs"),
        ("needs library m >= 2", "can't read what box.sffi needs"),
        ("needs pkg-config", "can't read what box.sffi needs"),
    ],
)
def test_settings_that_make_no_sense(make_library, setting: str, message: str):
    with pytest.raises(SpecError) as caught:
        make_library("f = native::f(Box b) -> ()", head=HEAD.replace("scope Scope\n", f"scope Scope\n{setting}\n"))
    assert message in caught.value.message
    assert caught.value.hint
