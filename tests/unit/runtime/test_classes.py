"""Classes as Python sees them."""

from __future__ import annotations

import gc

import pytest

from simple.runtime.classes import (
    add_trait,
    builtin_method_of,
    conforms,
    implement,
    make_class,
    make_enum,
    make_struct,
    make_trait,
)
from simple.runtime.errors import SimpleError
from simple.runtime.values import Slice


def new(self, x):
    self.x = x


def a_class(**methods):
    return make_class("Thing", "m", "About it.", methods, (), ("x",), new, ())


def test_classes_are_python_classes():
    thing = a_class()
    assert (thing.__name__, thing.__module__, thing.__doc__) == ("Thing", "m", "About it.")
    assert thing(3).x == 3
    assert thing(3) != thing(3)
    with pytest.raises(AttributeError):
        thing(3).other = 1


def test_structs_compare_and_hash_by_their_fields():
    point = make_struct("P", "m", None, {}, (), ("x",), new, ())
    assert point(1) == point(1.0)
    assert point(1) != point(True)
    assert len({point(1), point(1)}) == 1
    with pytest.raises(SimpleError, match="can't be a key"):
        hash(point([1]))


def test_enums():
    shape = make_enum(
        "Shape", "m", None, {"area": lambda self: 1}, (), (("Dot", (), None, ()), ("Box", ("x",), new, ()))
    )
    assert shape.Box(2) == shape.Box(2)
    assert shape.Dot is shape.Dot
    assert isinstance(shape.Dot, shape)
    assert shape.Box(1).area() == 1


def test_traits_give_default_methods():
    named = make_trait("Named", "m", None, {"name": lambda self: "?", "shout": lambda self: self.name().upper()}, ())
    plain = a_class()
    add_trait(plain, named, {})
    own = make_class("Own", "m", None, {"name": lambda self: "own"}, (named,), (), lambda self: None, ())
    assert plain(1).shout() == "?"
    assert own().shout() == "OWN"
    assert conforms(own(), named)
    assert not conforms(3, named)


def test_a_trait_of_a_built_in_type():
    size = make_trait("Size", "m", None, {"twice": lambda self: "twice"}, ())
    implement("i64", size, {"size": lambda self: self})
    assert not conforms(3, size)
    assert builtin_method_of(3, "size")() == 3
    assert builtin_method_of(3, "twice")() == "twice"
    with pytest.raises(SimpleError, match="Text has no method `size`"):
        builtin_method_of("a", "size")


def test_methods_have_their_python_names():
    thing = a_class(
        get=lambda self, *indices: indices,
        set=lambda self, *rest: setattr(self, "x", rest),
        iter=lambda self: [1, 2],
        call=lambda self, y: y,
        contains=lambda self, item: item == self.x,
        neg=lambda self: "neg",
    )
    value = thing(5)
    assert value[1, 2] == (1, 2)
    assert value[1:] == (Slice(1, None, None),)
    value[0] = 7
    assert value.x == (0, 7)
    assert list(value) == [1, 2]
    assert value(3) == 3
    assert (0, 7) in value
    assert -value == "neg"


def test_eq_keeps_the_hash():
    thing = a_class(eq=lambda self, other: self.x == other.x)
    assert thing(1) == thing(1)
    assert isinstance(hash(thing(1)), int)


def test_drop_runs_once_and_never_raises(capsys):
    dropped = []

    def drop(self):
        dropped.append(self.x)
        raise SimpleError("panic", "no")

    value = a_class(drop=drop)(9)
    del value
    gc.collect()
    assert dropped == [9]
    assert "an error in `drop` of Thing was left aside: no" in capsys.readouterr().err
