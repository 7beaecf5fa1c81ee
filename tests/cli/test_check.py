"""`simple check` and `simple test`."""

from __future__ import annotations

from .commands import simple


def test_a_clean_program(tmp_path):
    (tmp_path / "a.spl").write_text("print 1\n")
    result = simple("check", "a.spl", folder=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_warnings_are_shown_and_are_no_failure(tmp_path):
    (tmp_path / "a.spl").write_text("fn f():\n    val x = 1\nf()\n")
    result = simple("check", "a.spl", folder=tmp_path)
    assert result.returncode == 0
    assert "warning[unused-variable]" in result.stdout


def test_all_problems_of_all_files(tmp_path):
    (tmp_path / "a.spl").write_text("print x\nprint y\n")
    (tmp_path / "b.spl").write_text("use a\nprint z\n")
    result = simple("check", "a.spl", "b.spl", "missing.spl", folder=tmp_path)
    assert result.returncode == 1
    for title in ("`x`", "`y`", "`z`", "missing.spl: there is no such file"):
        assert result.stdout.count(title) == 1


def test_checking_runs_nothing(tmp_path):
    (tmp_path / "a.spl").write_text('use b\nprint "ran", b.x\n')
    (tmp_path / "b.spl").write_text('print "ran"\nval x = 1\n')
    assert simple("check", "a.spl", folder=tmp_path).stdout == ""


def test_tests(tmp_path):
    (tmp_path / "a_spec.spl").write_text(
        'use std.test.*\ndescribe "sums":\n    it "adds":\n        expect(1 + 1).to_equal(2)\n'
        '    it "fails":\n        expect([1, 2]).to_contain(3)\n'
    )
    (tmp_path / "other.spl").write_text('panic("not a test")\n')
    result = simple("test", folder=tmp_path)
    assert result.returncode == 1
    assert "sums\n  passed adds\n  failed fails\n" in result.stdout
    assert "Expected [1, 2] to contain 3" in result.stdout
    assert "a_spec.spl:6:9" in result.stdout
    assert "1 passed, 1 failed" in result.stdout


def test_tests_that_pass(tmp_path):
    (tmp_path / "a_spec.spl").write_text(
        'use std.test.*\nit "works":\n    expect(\\: panic("no")).to_fail_with("NO")\n'
    )
    result = simple("test", "a_spec.spl", folder=tmp_path)
    assert (result.returncode, result.stdout) == (0, "a_spec.spl\npassed works\n\n1 passed\n")


def test_no_tests(tmp_path):
    assert simple("test", folder=tmp_path).returncode == 2
    assert simple("test", "nowhere", folder=tmp_path).returncode == 2


def test_only_some_tests(tmp_path):
    (tmp_path / "a_spec.spl").write_text(
        'use std.test.*\ndescribe "sums":\n    it "adds":\n        expect(1 + 1).to_equal(2)\n'
        '    describe "of lists":\n        it "joins":\n            expect([1] + [2]).to_equal([1, 2])\n'
        'describe "others":\n    it "adds no more":\n        expect(1).to_equal(1)\n'
    )
    (tmp_path / "b_spec.spl").write_text('use std.test.*\nit "is alone":\n    expect(1).to_equal(2)\n')
    result = simple("test", "-k", "Lists", folder=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "a_spec.spl\nsums\n  of lists\n    passed joins\n\n1 passed, 3 left out\n"
    result = simple("test", "-k", "adds", folder=tmp_path)
    assert result.stdout.count("passed adds") == 2
    assert "2 passed, 2 left out" in result.stdout
    assert "b_spec.spl\nfailed is alone\n" in simple("test", "-k", "b_spec", folder=tmp_path).stdout
    result = simple("test", "-k", "nothing like it", folder=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert "no test has 'nothing like it' in its name; 4 were left out" in result.stderr
    assert simple("test", "-k", folder=tmp_path).returncode == 2
