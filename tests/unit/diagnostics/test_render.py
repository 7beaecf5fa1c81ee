"""How diagnostics look: places, marks, labels, lines that are hard to show, colour."""

from __future__ import annotations

from simple.diagnostics.model import Diagnostic, Label, Severity
from simple.diagnostics.render import render
from simple.source import SourceFile, Span


def problem(
    text: str, mark: str, *, note: str = "", labels: tuple[tuple[str, str], ...] = (), **more: object
) -> Diagnostic:
    """A problem whose spans are given by the words that they cover."""
    source = SourceFile("prog.spl", text)

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    found = tuple(Label(span(words), label) for words, label in labels)
    return Diagnostic("some-code", "Something is wrong", source, span(mark), note, found, **more)  # type: ignore[arg-type]


def body(diagnostic: Diagnostic, *, width: int = 100) -> str:
    """What is shown below the place, without the gutter of empty lines at the ends."""
    lines = render([diagnostic], width=width).splitlines()
    return "\n".join(lines[3:])


def test_the_whole_form() -> None:
    found = problem(
        "a\nb\nval x = tensr.zeros([2])\n", "tensr", note="not found in this scope", hint="did you mean `tensor`?"
    )
    assert render([found]) == (
        "error[some-code]: Something is wrong\n"
        "  --> prog.spl:3:9\n"
        "   |\n"
        " 3 | val x = tensr.zeros([2])\n"
        "   |         ^^^^^ not found in this scope\n"
        "   |\n"
        "   = hint: did you mean `tensor`?\n"
    )


def test_no_problems_are_no_text() -> None:
    assert render([]) == ""


def test_several_are_counted() -> None:
    one = problem("abc\n", "b")
    other = problem("abc\n", "c", severity=Severity.WARNING)
    text = render([one, other, one])
    assert text.count("error[some-code]") == 2
    assert text.count("warning[some-code]") == 1
    assert text.endswith("\n\n2 errors and 1 warning\n")


def test_line_numbers_are_aligned() -> None:
    text = "first\n" + "\n" * 98 + "last\n"
    assert body(problem(text, "last", labels=(("first", "here"),))) == (
        "   1 | first\n     | ----- here\n...\n 100 | last\n     | ^^^^"
    )


def test_labels_on_the_same_line_stand_under_each_other() -> None:
    found = problem(
        "val x: text = foo(1)\n",
        "foo(1)",
        note="this is `i64`",
        labels=(("text", "expected `text`"), ("x", "for this")),
    )
    assert body(found) == (
        " 1 | val x: text = foo(1)\n"
        "   |     -  ----   ^^^^^^ this is `i64`\n"
        "   |     |  |\n"
        "   |     |  expected `text`\n"
        "   |     |\n"
        "   |     for this"
    )


def test_a_line_between_two_marked_ones_is_shown() -> None:
    assert body(problem("a1\nb1\nc1\n", "c1", labels=(("a1", "one"),))) == (
        " 1 | a1\n   | -- one\n 2 | b1\n 3 | c1\n   | ^^"
    )


def test_spans_of_several_lines_are_marked_at_both_ends() -> None:
    text = "val x = f(\n    1,\n    2,\n    3,\n)\n"
    assert body(problem(text, text[8:-1], note="too many")) == (
        " 1 | val x = f(\n   |         ^^\n...\n 5 | )\n   | ^ too many"
    )


def test_tabs_and_wide_characters_are_aligned() -> None:
    assert body(problem("\tx\ty = 漢字 + e\u0301a b\n", "b", note="here")) == (
        " 1 |     x   y = 漢字 + e\u0301a b\n   |                       ^ here"
    )
    assert body(problem("漢字 = 1\n", "漢字")) == " 1 | 漢字 = 1\n   | ^^^^"


def test_characters_that_cannot_be_seen_are_escaped() -> None:
    found = problem("a\u202eb\x1b[31m\0c d\n", "d")
    assert body(found) == " 1 | a\\u{202E}b\\u{1B}[31m\\0c d\n   |                         ^"
    assert "\x1b" not in render(
        [Diagnostic("c", "bad \x1b[31m\u202e", SourceFile("p\x1b", "a"), Span(0, 1), "\x1b", (), "\x1b")]
    )


def test_long_lines_are_cut_around_the_span() -> None:
    text = "a" * 1_000 + "MARK" + "b" * 1_000
    lines = body(problem(text, "MARK", note="here"), width=60).splitlines()
    assert all(len(line) <= 60 for line in lines)
    assert lines[0].startswith(" 1 | …a")
    assert lines[0].endswith("b…")
    assert lines[0][lines[1].index("^") :].startswith("MARK")
    assert lines[1].endswith("^^^^ here")


def test_a_line_of_ten_megabytes() -> None:
    text = "a" * 5_000_000 + "MARK" + "漢" * 5_000_000
    lines = body(problem(text, "MARK")).splitlines()
    assert max(map(len, lines)) <= 100
    assert lines[0][lines[1].index("^") :].startswith("MARK")


def test_the_ends_of_long_lines() -> None:
    text = "MARK" + "a" * 1_000
    assert body(problem(text, "MARK"), width=60).startswith(" 1 | MARKa")
    text = "a" * 1_000 + "MARK"
    assert body(problem(text, "MARK"), width=60).splitlines()[0].endswith("MARK")
    found = problem("x" * 500 + "\n", "x" * 500, note="all of it")
    assert all(len(line) <= 60 for line in body(found, width=60).splitlines())


def test_long_texts_move_below() -> None:
    found = problem("a" * 50 + " b\n", "b", note="this is a long explanation of what is wrong")
    assert body(found, width=60) == (
        f" 1 | {'a' * 50} b\n"
        "   |                                                    ^\n"
        "   |                                                    |\n"
        "   |            this is a long explanation of what is wrong"
    )


def at(text: str, start: int, end: int) -> str:
    return body(Diagnostic("c", "t", SourceFile("p", text), Span(start, end), "here"))


def test_empty_spans_and_the_end_of_the_file() -> None:
    assert at("abc", 1, 1) == " 1 | abc\n   |  ^ here"
    assert at("abc", 3, 3) == " 1 | abc\n   |    ^ here"
    assert at("abc\n", 3, 4) == " 1 | abc\n   |    ^ here"
    assert at("abc\n", 4, 4) == " 1 | abc\n   |    ^ here"
    assert at("abc\n", 9, 12) == " 1 | abc\n   |    ^ here"
    assert at("abc\r\ndef", 5, 8) == " 2 | def\n   | ^^^ here"


def test_a_file_without_text_has_no_snippet() -> None:
    found = Diagnostic(
        "no-file", "The file can't be read", SourceFile("gone.spl", ""), Span(0, 0), "it isn't there", (), "make it"
    )
    assert render([found]) == (
        "error[no-file]: The file can't be read\n  --> gone.spl\n   = it isn't there\n   = hint: make it\n"
    )


def test_hints_of_several_lines_are_aligned() -> None:
    text = render([problem("abc\n", "b", hint="first\nsecond")])
    assert text.endswith("   = hint: first\n           second\n")


def test_colour_only_when_asked_for() -> None:
    found = problem("abc\n", "b", note="here", labels=(("a", "label"),), hint="do")
    assert "\x1b" not in render([found])
    painted = render([found], color=True)
    assert painted.startswith("\x1b[1;31merror[some-code]\x1b[0m")
    plain = painted
    for code in ("\x1b[1;31m", "\x1b[1;34m", "\x1b[1;36m", "\x1b[1m", "\x1b[0m"):
        plain = plain.replace(code, "")
    assert plain == render([found])
