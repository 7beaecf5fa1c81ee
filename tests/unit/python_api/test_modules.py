"""Loading modules, and `import` of them."""

from __future__ import annotations

import importlib
import sys

import pytest

import simple


@pytest.fixture(autouse=True)
def surroundings(tmp_path, monkeypatch):
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    before = set(sys.modules)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield
    simple.uninstall()
    for name in set(sys.modules) - before:
        if isinstance(sys.modules[name], simple.SimpleModule):
            del sys.modules[name]


def test_what_a_module_has(tmp_path):
    (tmp_path / "m.spl").write_text('"""What it is."""\nval a = 1\nvar b = "x"\nval _c = 2\nfn f(): print a\n')
    m = simple.load(tmp_path / "m.spl")
    assert (m.__name__, m.__doc__, m.__file__) == ("m", "What it is.", str(tmp_path / "m.spl"))
    assert m.__all__ == ["a", "b", "f"]
    assert {"a", "b", "f"} <= set(dir(m))
    assert "Simple module 'm'" in repr(m)
    with pytest.raises(AttributeError, match="the Simple module `m` has no `nope`"):
        _ = m.nope
    with pytest.raises(AttributeError):
        _ = m._c


def test_variables_are_read_and_written(tmp_path):
    (tmp_path / "m.spl").write_text("var n = 0\nval fixed = 1\nfn up(): n += 1\n")
    m = simple.load(tmp_path / "m.spl")
    m.up()
    assert m.n == 1
    m.n = 10
    m.up()
    assert m.n == 11
    with pytest.raises(simple.Error, match=r"`n` is `i64`, and this is text"):
        m.n = "x"
    with pytest.raises(simple.Error, match=r"`fixed` of the module `m` can't be assigned again"):
        m.fixed = 2


def test_statements_run_and_main_does_not(tmp_path, capsys):
    (tmp_path / "m.spl").write_text('print "loaded"\nfn main(): print "main"\n')
    m = simple.load(tmp_path / "m.spl")
    assert capsys.readouterr().out == "loaded\n"
    m.main()
    assert capsys.readouterr().out == "main\n"


def test_each_load_is_a_new_module(tmp_path):
    file = tmp_path / "m.spl"
    file.write_text("var n = 1\n")
    first = simple.load(file)
    first.n = 5
    file.write_text("var n = 2\n")
    second = simple.load(file)
    assert (first.n, second.n) == (5, 2)


def test_modules_of_one_name_in_different_folders(tmp_path):
    for name, value in (("one", 1), ("two", 2)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "part.spl").write_text(f"fn value() -> i64: {value}\n")
        (tmp_path / name / "m.spl").write_text("use part\nfn value() -> i64: part.value()\n")
    one, two = simple.load(tmp_path / "one" / "m.spl"), simple.load(tmp_path / "two" / "m.spl")
    assert (one.value(), two.value()) == (1, 2)


def test_paths(tmp_path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "part.spl").write_text("val x = 3\n")
    (tmp_path / "m.spl").write_text("use part\nval y = part.x\n")
    with pytest.raises(simple.Error, match="There is no module `part`"):
        simple.load(tmp_path / "m.spl")
    assert simple.load(tmp_path / "m.spl", paths=[tmp_path / "shared"]).y == 3


def test_from_the_cache(tmp_path):
    (tmp_path / "part.spl").write_text("struct P:\n    x: i64\n")
    (tmp_path / "m.spl").write_text("use part.{P}\nfn f(p: P) -> i64: p.x\nfn made() -> P: P(4)\n")
    for _ in range(2):
        m = simple.load(tmp_path / "m.spl")
        assert m.f(m.made()) == 4


def test_all_problems_of_a_file(tmp_path):
    (tmp_path / "m.spl").write_text("val a = nope\nval b: i64 = 'x'\n")
    with pytest.raises(simple.Error) as caught:
        simple.load(tmp_path / "m.spl")
    assert [d.code for d in caught.value.diagnostics] == ["unknown-name", "type-mismatch"]
    assert caught.value.kind == "unknown-name"
    assert caught.value.message == "Nothing is called `nope` here"
    assert "m.spl:1:9" in str(caught.value)
    assert "m.spl:2:14" in str(caught.value)


def test_problems_of_a_module_that_is_used(tmp_path):
    (tmp_path / "part.spl").write_text("val a = nope\n")
    (tmp_path / "m.spl").write_text("use part\n")
    with pytest.raises(simple.Error, match=r"part\.spl:1:9"):
        simple.load(tmp_path / "m.spl")


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(simple.Error, match="there is no such file") as caught:
        simple.load(tmp_path / "m.spl")
    assert caught.value.kind == "unreadable-file"


def test_an_error_while_loading(tmp_path):
    (tmp_path / "m.spl").write_text("val x = [1][3]\n")
    with pytest.raises(simple.Error, match="Index 3 is out of range") as caught:
        simple.load(tmp_path / "m.spl")
    assert caught.value.kind == "index-out-of-range"
    assert caught.value.diagnostics == ()


# ----------------------------------------------------------------------------------------------------------------- import


def test_import(tmp_path):
    (tmp_path / "spl_a.spl").write_text("use spl_b.{P}\nfn made() -> P: P(1)\n")
    (tmp_path / "spl_b.spl").write_text("struct P:\n    x: i64\nfn x_of(p: P) -> i64: p.x\n")
    simple.install()
    simple.install()
    spl_a, spl_b = importlib.import_module("spl_a"), importlib.import_module("spl_b")
    assert spl_b.x_of(spl_a.made()) == 1
    assert isinstance(spl_a.made(), spl_b.P)
    assert importlib.import_module("spl_a") is spl_a
    namespace = {}
    exec("from spl_b import *\nfrom spl_a import made as m", namespace)
    assert {"P", "x_of", "m"} <= set(namespace)


def test_import_of_a_folder_and_what_is_in_it(tmp_path):
    (tmp_path / "spl_pack").mkdir()
    (tmp_path / "spl_pack" / "mod.spl").write_text("use spl_pack.inner.{f}\nfn g() -> i64: f() + 1\n")
    (tmp_path / "spl_pack" / "inner.spl").write_text("fn f() -> i64: 1\n")
    simple.install()
    assert importlib.import_module("spl_pack").g() == 2
    assert importlib.import_module("spl_pack.inner").f() == 1


def test_import_from_a_python_package(tmp_path):
    (tmp_path / "py_pack").mkdir()
    (tmp_path / "py_pack" / "__init__.py").write_text("")
    (tmp_path / "py_pack" / "model.spl").write_text("fn f() -> i64: 7\n")
    simple.install()
    assert importlib.import_module("py_pack.model").f() == 7


def test_python_modules_come_first(tmp_path):
    (tmp_path / "spl_both.spl").write_text("val x = 'Simple'\n")
    (tmp_path / "spl_both.py").write_text("x = 'Python'\n")
    (tmp_path / "json.spl").write_text("val x = 1\n")
    simple.install()
    assert importlib.import_module("spl_both").x == "Python"
    assert hasattr(importlib.import_module("json"), "dumps")


def test_uninstall(tmp_path):
    (tmp_path / "spl_gone.spl").write_text("val x = 1\n")
    simple.install()
    simple.uninstall()
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("spl_gone")


def test_reload(tmp_path):
    file = tmp_path / "spl_again.spl"
    file.write_text("val x = 1\nval y = 1\n")
    simple.install()
    module = importlib.import_module("spl_again")
    assert module.x == 1
    file.write_text("val x = 2\n")
    assert importlib.reload(module) is module
    assert module.x == 2
    assert not hasattr(module, "y")


def test_import_of_a_file_with_problems(tmp_path):
    file = tmp_path / "spl_broken.spl"
    file.write_text("val x = nope\n")
    simple.install()
    with pytest.raises(simple.Error, match="Nothing is called `nope`"):
        importlib.import_module("spl_broken")
    file.write_text("val x = 1\n")
    assert importlib.import_module("spl_broken").x == 1


def test_the_package_names_what_it_has():
    assert set(simple.__all__) <= set(dir(simple))
    for name in simple.__all__:
        assert getattr(simple, name) is not None
    with pytest.raises(AttributeError):
        _ = simple.nope
