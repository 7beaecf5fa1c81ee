"""`simple repl`, from a pipe and through a pseudo-terminal."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from simple.repl.entries import State, is_complete, split, state_of

from .commands import COMMAND, simple

pty = pytest.importorskip("pty")

_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07]*\x07|[=>()][A-Z0-9]?)|[\r\x07]")
_PATIENCE = 10.0


class Conversation:
    """A session on a pseudo-terminal."""

    def __init__(self, folder, **environment):
        self.seen = self.raw = ""
        self.at = 0
        clean = {k: v for k, v in os.environ.items() if not k.startswith("SIMPLE_")}
        clean |= {"SIMPLE_CACHE_DIR": str(folder / ".cache"), "XDG_DATA_HOME": str(folder / "data"), "TERM": "xterm",
                  "PROMPT_TOOLKIT_NO_CPR": "1", "COLUMNS": "100", "LINES": "40", **environment}  # fmt: skip
        self.own, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [*COMMAND, "repl"],
            cwd=folder,
            env=clean,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def expect(self, wanted):
        """Waits until the text comes, after what was expected before."""
        end = time.monotonic() + _PATIENCE
        while True:
            at = self.seen.find(wanted, self.at)
            if at >= 0:
                self.at = at + len(wanted)
                return
            assert time.monotonic() < end, f"{wanted!r} didn't come after:\n{self.seen[self.at :]}"
            self.take()

    def take(self):
        """Reads what has come, so that the other side never waits."""
        if select.select([self.own], [], [], 0.05)[0]:
            try:
                came = os.read(self.own, 65536).decode("utf-8", "replace")
                self.raw += came
                self.seen += _ESCAPES.sub("", came)
            except OSError:  # the other side has left
                time.sleep(0.05)

    def type(self, text):
        os.write(self.own, text.encode())

    def ask(self, line, answer):
        """Types a line, and waits for the answer and the next prompt."""
        self.type(line + "\r")
        self.expect("\n" + answer)
        self.expect("simple>")

    def status(self):
        end = time.monotonic() + _PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            self.take()
        status = self.process.wait(1)
        os.close(self.own)
        assert "Traceback" not in self.seen
        return status


@pytest.fixture
def talk(tmp_path):
    conversation = Conversation(tmp_path, NO_COLOR="1")
    conversation.expect("Ctrl-D leaves")
    conversation.expect("simple>")
    yield conversation
    if conversation.process.poll() is None:
        conversation.process.kill()
        conversation.process.wait()


# --------------------------------------------------------------------------------------------------------- the terminal


def test_values_blocks_errors_and_commands(talk):
    talk.ask("1 + 2", "3")
    talk.ask("'a' + \"b\"", '"ab"')
    talk.type("fn twice(x: i64) -> i64:\r")
    talk.expect("...")
    talk.type("x * 2\r\r")
    talk.expect("simple>")
    talk.ask("twice(21)", "42")
    talk.ask("twice('x')", "error[")
    talk.ask("[1, 2][7]", "error[index-out-of-range]: Index 7 is out of range for a list of 2 items")
    talk.ask("twice(4)", "8")
    talk.ask(":type twice", "fn(i64) -> i64")
    talk.ask(":tpye twice", "there is no command `:tpye`; did you mean `:type`?")
    talk.type("val xs = [\r1,\r2]\r")
    talk.expect("simple>")
    talk.ask("xs", "[1, 2]")
    talk.type(":quit\r")
    assert talk.status() == 0


def test_control_d_leaves(talk):
    talk.type("\x04")
    assert talk.status() == 0


def test_control_c_clears_the_line(talk):
    talk.type("nonsense that is never run")
    talk.expect("never run")
    talk.type("\x03")
    talk.expect("simple>")
    talk.ask("2 + 3", "5")


def test_control_c_stops_what_runs(talk):
    talk.ask("var n = 0", "")
    talk.type("while true: n += 1\r")
    time.sleep(1)
    talk.process.send_signal(signal.SIGINT)
    talk.expect("interrupted")
    talk.expect("simple>")
    talk.ask("n > 1000", "true")


def test_tab_completes_names_members_and_commands(talk):
    talk.ask("val distance = 5", "")
    for typed, completed, rest, answer in (
        ("dist\t", "distance", "", "5"),
        ("'abc'.upp\t", "upper", "", '"ABC"'),
        (":ty\t", ":type", " distance", "i64"),
    ):
        talk.type(typed)
        talk.expect(completed)
        talk.ask(rest, answer)


def test_history_is_kept(tmp_path):
    first = Conversation(tmp_path, NO_COLOR="1")
    first.expect("simple>")
    first.ask("1000 + 234", "1234")
    first.type("\x04")
    assert first.status() == 0
    second = Conversation(tmp_path, NO_COLOR="1")
    second.expect("simple>")
    second.type("\x1b[A")
    second.expect("1000 + 234")
    second.type("\r")
    second.expect("1234")
    second.expect("simple>")
    second.type("\x04")
    assert second.status() == 0


def test_colours_where_the_terminal_has_them(tmp_path):
    talk = Conversation(tmp_path)
    talk.expect("simple>")
    assert "\x1b[1;31merror" not in talk.raw
    talk.ask("nope", "error[unknown-name]")
    assert "\x1b[1;31merror" in talk.raw
    talk.ask("while false: pass", "")
    assert re.search(r"\x1b\[0;[0-9;]+mwhile", talk.raw)
    talk.type("exit(3)\r")
    assert talk.status() == 3


# ------------------------------------------------------------------------------------------------------------- the pipe


def entered(text, folder, **kwargs):
    return simple("repl", folder=folder, given=text, **kwargs)


@pytest.mark.parametrize(
    ("program", "output"),
    [
        ("1 + 1\n", "2\n"),
        ("'x'\n", '"x"\n'),
        ("print 'x'\n", "x\n"),
        ('val n = 1\n"{n + 1} of 2"\n', '"2 of 2"\n'),
        ("()\nnil\n", "nil\n"),
        ("val x = 1\nx\nval x = 'now text'\nx\n", '1\n"now text"\n'),
        ("var n = 1\nn += 4\nn\n", "5\n"),
        ("var n = 1\nfn up(): n += 1\nup()\nup()\nn\n", "3\n"),
        ("fn f() -> i64:\n    1\nf()\nfn f() -> text: 'two'\nf()\n", '1\n"two"\n'),
        ("if true:\n    print 1\nelse:\n    print 2\nprint 3\n", "1\n3\n"),
        (
            "struct P:\n    x: i64\n\n    fn twice() -> i64: self.x * 2\nvar p = P(2)\np.x = 5\np\np.twice\n",
            "P(x: 5)\n10\n",
        ),
        ("class C:\n    n: i64 = 0\n    me up(): self.n += 1\nval c = C()\nc.up()\nc.n\n", "1\n"),
        ("enum E:\n    A\n    B(n: i64)\n[A, B(2)]\n", "[A, B(n: 2)]\n"),
        ("impl text:\n    fn loud() -> text: self.upper() + '!'\n'a'.loud\n", '"A!"\n'),
        ("use std.math\nmath.sqrt(4.0)\nuse std.math.{sqrt}\nsqrt(9.0)\n", "2.0\n3.0\n"),
        ("0.1f32\n[0.1f32]\n", "0.1\n[0.1]\n"),
        ("val (a, b) = (1, 'b')\nb\n", '"b"\n'),
        ("val xs = []\nxs.push('a')\nxs\n", '["a"]\n'),
        ("trait T:\n    fn f() -> i64\nclass C with T:\n    fn f() -> i64: 4\nval t: T = C()\nt.f()\n", "4\n"),
        ("val _hidden = 3\n_hidden\n", "3\n"),
        ("val f = \\x: x + 1\nf(2)\n", "3\n"),
        ("match 3:\n    | 3 -> print 'three'\n    | _ -> print 'other'\n", "three\n"),
        ('extern library "m"\nextern fn fabs(x: f64) -> f64\nfabs(-3.0)\n', "3.0\n"),
        ("val x = 1\nval x = x + 1\nval x = x * 5\nx\n", "10\n"),
        ("if 1 > 2: print 'a'\nelif 2 > 3: print 'b'\nelse: print 'c'\n4\n", "c\n4\n"),
        ("val line = input()\nfrom the pipe\nline\n", '"from the pipe"\n'),
        ("1\n:quit\n2\n", "1\n"),
        ("# only a comment\n\n7\n", "7\n"),
        ("val x = 1\nx", "1\n"),
    ],
)
def test_entries(tmp_path, program, output):
    result = entered(program, tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, output, "")


@pytest.mark.parametrize(
    ("program", "code", "before"),
    [
        ("1\nnope\n2\n", "error[unknown-name]", "1\n"),
        ("1 / 0\n2\n", "error[division-by-zero]", ""),
        ("val x = (1\n", "error[unclosed-bracket]", ""),
        ("val x = 1\nx = 2\n", "error[assigned-to-val]", ""),
        ("if true:\n", "error[", ""),
        ("use nothing.like.this\n", "error[module-not-found]", ""),
        (":nothing\n1\n", "there is no command `:nothing`", ""),
        ("panic('stop')\n1\n", "error[panic]: stop", ""),
        (b"1\n\xff\n2\n", "error[invalid-character]", "1\n"),
        ("fn f() -> i64: f()\nf()\n1\n", "error[stack-overflow]", ""),
    ],
)
def test_the_first_error_ends_a_pipe(tmp_path, program, code, before):
    result = entered(program, tmp_path)
    assert (result.returncode, result.stdout) == (1, before)
    assert code in result.stderr


def test_the_report_names_the_entry_and_its_callers(tmp_path):
    result = entered("var d = 0\nfn part(n: i64) -> i64: n / d\npart(3)\n", tmp_path)
    assert "--> <entry 2>:1:25" in result.stderr
    assert "`d` is 0" in result.stderr
    assert "called from the top level (<entry 3>:1:1): `part(3)`" in result.stderr


def test_what_an_entry_with_problems_declares_is_forgotten(tmp_path):
    from simple.repl.interpreter import Interpreter

    interpreter = Interpreter([str(tmp_path)])
    assert interpreter.run("struct P:\n    x: i64\n")
    assert not interpreter.run("impl P:\n    fn f() -> i64: nope\n")
    assert not interpreter.run("val a = 1\npanic('no')\n")
    assert not interpreter.run("P(1).f\n")
    assert not interpreter.run("a\n")
    assert interpreter.run("P(1).x\n")


def test_a_module_is_tried_again_after_it_was_mended(tmp_path, capsys):
    from simple.repl.interpreter import Interpreter

    interpreter = Interpreter([str(tmp_path)])
    assert not interpreter.run("use mended_later\n")
    (tmp_path / "mended_later.spl").write_text("val x = nope\n")
    assert not interpreter.run("use mended_later\n")
    assert "Nothing is called `nope`" in capsys.readouterr().err
    (tmp_path / "mended_later.spl").write_text("val x = 5\n")
    assert interpreter.run("use mended_later\nmended_later.x\n")
    (tmp_path / "mended_later.spl").write_text("val x = 6\n")
    interpreter.reset()
    assert not interpreter.run("mended_later.x\n")
    assert interpreter.run("use mended_later\nmended_later.x\n")
    assert capsys.readouterr().out == "5\n6\n"


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (":type 1 + 2.0", "f64"),
        (":type panic('never run')", "never"),
        (":type area", "fn(Square, f64) -> f64"),
        (":type Square", "type Square"),
        (":type val x = 1", "`val x = 1` is no expression, so it has no type"),
        (":doc area", "fn area(s: Square, by: f64 = …) -> f64\n\nThe area."),
        (":doc Square", "class Square(side: f64)\n\nFour sides."),
        (":doc Square.grown", "fn grown(by: f64) -> Square\n\nA larger one."),
        (":doc one.grown", "fn grown(by: f64) -> Square\n\nA larger one."),
        (":doc one.side", "side: f64"),
        (":doc one", "one: Square"),
        (":doc math.pi", "pi: f64"),
        (":doc len", "fn len(value: any) -> i64\n"),
    ],
)
def test_commands(capsys, command, answer):
    from simple.repl.commands import run_command
    from simple.repl.interpreter import Interpreter

    interpreter = Interpreter()
    assert interpreter.run(
        "use std.math\n"
        'class Square:\n    "Four sides."\n    side: f64\n'
        '    fn grown(by: f64) -> Square:\n        "A larger one."\n        Square(self.side + by)\n'
        'fn area(s: Square, by: f64 = 1.0) -> f64:\n    "The area."\n    s.side * s.side * by\n'
        "val one = Square(1.0)\n"
    )
    assert run_command(interpreter, command)
    assert answer in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("dist", ["distance"]),
        ("print one.si", ["side"]),
        ("one.grown(1.0).gr", ["grown"]),
        ("Shape.", ["Flat", "Round"]),
        ("math.sqr", ["sqrt"]),
        ("'text'.upp", ["upper"]),
        ("[1, 2].rev", ["reversed"]),
        ("whi", ["while"]),
        ("nothing.x", []),
        ("1..di", ["distance"]),
        (".", []),
        ("use std.rand", ["std.random"]),
    ],
)
def test_completion(before, words):
    from simple.repl.inspection import completions
    from simple.repl.interpreter import Interpreter

    interpreter = Interpreter()
    assert interpreter.run(
        "use std.math\nval distance = 1\nenum Shape:\n    Flat\n    Round(r: f64)\n"
        "class Square:\n    side: f64\n    fn grown(by: f64) -> Square: Square(self.side + by)\nval one = Square(1.0)\n"
    )
    assert completions(interpreter, before)[1] == words


def test_the_conversation_in_the_documentation(capsys):
    from simple.repl.interpreter import Interpreter
    from simple.repl.loop import run_entry

    page = (Path(__file__).parents[2] / "docs" / "repl.md").read_text(encoding="utf-8")
    conversation = page.split("```")[1].strip("\n")
    interpreter = Interpreter()
    for exchange in conversation.removeprefix("simple> ").split("\nsimple> "):
        first, *rest = exchange.split("\n")
        entry = [first, *(line[9:] for line in rest if line.startswith("   ..."))]
        run_entry(interpreter, "\n".join(entry), color=False)
        said = capsys.readouterr()
        answer = "\n".join(line for line in rest if not line.startswith("   ..."))
        assert (said.out + said.err).rstrip("\n") == answer


# ---------------------------------------------------------------------------------------------------- where an entry ends


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("1 + 2", State.DONE),
        ("", State.DONE),
        ("# comment", State.DONE),
        ("if x:", State.BLOCK),
        ("if x:  # why", State.BLOCK),
        ("if x:\n    1", State.BLOCK),
        ("fn f(): 1", State.DONE),
        ("f(1,", State.OPEN),
        ("val t = [", State.OPEN),
        ('val t = """one\ntwo', State.OPEN),
        ("val t = 'one", State.DONE),
        ("1 +", State.OPEN),
        ("use a.*", State.DONE),
        ("xs.map(\\x:\n    x\n)", State.DONE),
        ("xs.map(\\x:\n    x", State.OPEN),
        ("val f: Buffer<i64>", State.DONE),
        (")", State.DONE),
    ],
)
def test_states(text, state):
    assert state_of(text) is state


def test_an_empty_line_ends_a_block():
    assert not is_complete("if x:\n    1")
    assert is_complete("if x:\n    1\n    ")
    assert not is_complete("f(\n\n")


def test_splitting():
    text = "if a:\n    1\n\n    2\nelse:\n    3\n4\nf(\n  5)\nclass C:\n    x: i64"
    entries = ["if a:\n    1\n\n    2\nelse:\n    3\n", "4\n", "f(\n  5)\n", "class C:\n    x: i64"]
    assert list(split(text.splitlines(keepends=True))) == entries


if sys.platform == "win32":
    pytestmark = pytest.mark.skip(reason="a pseudo-terminal is needed")
