"""`lib.sqlite`: values there and back, rows, errors in SQLite's words, transactions, databases that are closed or damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from library.programs import ROOT, run_file

HEAD = """\
use lib.sqlite.{Database, Statement, Row, sqlite_version}

fn said(action: fn() -> any) -> text:
    match attempt(action):
        case Ok(value): "{value}"
        case Err(error): "{error.kind}: {error.message}"

"""


@pytest.fixture
def run(tmp_path: Path):
    """Runs a program and gives the lines that it printed."""

    def run(program: str) -> list[str]:
        path = tmp_path / "program.spl"
        path.write_text(HEAD + program, encoding="utf-8")
        done = run_file(path, "auto", folder=tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stderr == "" or "building" in done.stderr, done.stderr
        return done.stdout.splitlines()

    return run


def test_values_go_there_and_back(run):
    program = r"""
val db = Database.open()
db.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, v)")
val bytes = u8_buffer(3)
bytes[0] = 255u8
val values: [any] = [
    nil, 0, -1, 9223372036854775807, -9223372036854775807 - 1, 0.0, -0.0, 1.5e300, "", "Zoe", "a\0b", "日本語 🎉", "'; DROP TABLE t; --",
    true, false, u8_buffer(0), bytes
]
for value in values: db.run("INSERT INTO t (v) VALUES (?)", [value])
for (at, row) in db.query("SELECT v, typeof(v) AS kind FROM t ORDER BY n").all().enumerate():
    val same = match values[at]:
        | truth: bool -> row["v"] == (if truth: 1 else: 0)
        | value -> row["v"] == value
    print row["kind"], same
print db.first("SELECT count(*) AS n FROM t")!["n"], db.last_insert_rowid(), db.total_changes()
print db.first("SELECT v FROM t WHERE n = 11")!["v"].len
"""
    lines = run(program)
    kinds = ["null", *["integer"] * 4, *["real"] * 3, *["text"] * 5, *["integer"] * 2, "blob", "blob"]
    assert lines == [*(f"{kind} true" for kind in kinds), "17 17 17", "3"]


def test_infinite_numbers_and_nan(run):
    program = r"""
val db = Database.open()
print db.first("SELECT ? AS a, ? AS b, ? AS c", [1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0])
"""
    assert run(program) == ["Row(a: inf, b: -inf, c: nil)"]


def test_rows(run):
    program = r"""
val db = Database.open()
db.execute("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 'one'), (2, 'two'), (3, NULL)")
for row in db.query("SELECT a, b FROM t ORDER BY a"): print row, row[0], row["b"], row.len(), row.to_dict()
val found = db.query("SELECT a FROM t ORDER BY a")
print found.names, found.next()!["a"], found.all().len, found.next()
print db.query("SELECT a FROM t WHERE a > 5").all(), db.first("SELECT a FROM t WHERE a > 5")
print db.query("SELECT a FROM t WHERE a >= :low AND a < @high", {"low": 2, "high": 3}).all()
print said(\: db.first("SELECT a, b FROM t")!["c"])
print said(\: db.first("SELECT a, b FROM t")![2])
val statement = db.prepare("SELECT a FROM t WHERE a = ?")
print [row["a"] for n in 1..=3 for row in statement.query([n])]
val early = statement.query([1])
val late = statement.query([2])
print said(\: early.next()), late.next()
print statement.columns(), statement.is_read_only(), statement.sql(), statement.run([1])
print db.run("UPDATE t SET b = 'x' WHERE a < ?", [3]), db.prepare("DELETE FROM t").run(), db.prepare("SELECT 1").run()
"""
    assert run(program) == [
        'Row(a: 1, b: "one") 1 one 2 {"a": 1, "b": "one"}',
        'Row(a: 2, b: "two") 2 two 2 {"a": 2, "b": "two"}',
        'Row(a: 3, b: nil) 3 nil 2 {"a": 3, "b": nil}',
        '["a"] 1 2 nil',
        "[] nil",
        "[Row(a: 2)]",
        "invalid-argument: There is no column c; there are a, b",
        "index-out-of-range: Index 2 is out of range for a list of 2 items",
        "[1, 2, 3]",
        "invalid-argument: These rows are gone: their statement was run again Row(a: 2)",
        '["a"] true SELECT a FROM t WHERE a = ? 0',
        "2 3 0",
    ]


def test_errors_are_sqlites(run):
    program = r"""
val db = Database.open()
db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL UNIQUE CHECK (b <> 'bad'))")
db.run("INSERT INTO t VALUES (1, 'one')")
for sql in [
    "SELEC 1", "SELECT c FROM t", "SELECT * FROM nowhere", "", " -- nothing", "SELECT 1; SELECT 2", "SELECT 1; nonsense",
    "INSERT INTO t VALUES (1, 'two')", "INSERT INTO t VALUES (2, 'one')", "INSERT INTO t VALUES (2, NULL)",
    "INSERT INTO t VALUES (2, 'bad')", "INSERT INTO t VALUES ('x', 'y')", "SELECT 1\0"
]: print said(\: db.run(sql))
print said(\: db.run("SELECT 1;  -- one"))
print said(\: db.run("SELECT ?"))
print said(\: db.run("SELECT ?, ?", [1, 2, 3]))
print said(\: db.run("SELECT :a", {"b": 1}))
print said(\: db.run("SELECT :a", {"a": 1, "b": 1}))
print said(\: db.run("SELECT ?", {"a": 1}))
print said(\: db.run("SELECT ?", [[1]]))
print said(\: db.run("SELECT ?", 5))
print said(\: Database.open("x.db", mode: "append"))
print said(\: Database.open(""))
print said(\: Database.open("a\0b"))
print said(\: Database.open("no/such/folder/x.db"))
print said(\: Database.open("absent.db", mode: "read"))
"""
    assert run(program) == [
        'invalid-argument: near "SELEC": syntax error (SQLITE_ERROR)',
        "invalid-argument: no such column: c (SQLITE_ERROR)",
        "invalid-argument: no such table: nowhere (SQLITE_ERROR)",
        "invalid-argument: sql: it holds no statement",
        "invalid-argument: sql: it holds no statement",
        "invalid-argument: sql: it holds more than one statement; execute runs scripts",
        "invalid-argument: sql: it holds more than one statement; execute runs scripts",
        "invalid-argument: UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT_PRIMARYKEY)",
        "invalid-argument: UNIQUE constraint failed: t.b (SQLITE_CONSTRAINT_UNIQUE)",
        "invalid-argument: NOT NULL constraint failed: t.b (SQLITE_CONSTRAINT_NOTNULL)",
        "invalid-argument: CHECK constraint failed: b <> 'bad' (SQLITE_CONSTRAINT_CHECK)",
        "invalid-argument: datatype mismatch (SQLITE_MISMATCH)",
        "invalid-argument: sql: it holds a NUL; bind a text that does",
        "0",
        "invalid-argument: The statement has 1 parameter, but 0 values came",
        "invalid-argument: The statement has 2 parameters, but 3 values came",
        "invalid-argument: The parameter :a has no value",
        "invalid-argument: The statement has no parameter :b",
        "invalid-argument: The parameter 1 has no name; give the values as a list",
        "invalid-argument: The parameter 1 can't be [1]: it is nil, a number, a bool, text or a Buffer<u8>",
        "invalid-argument: Values are a list, or a dictionary of names",
        'invalid-argument: A database is opened to "read", "write" or "create", not "append"',
        'invalid-argument: path: it is empty; ":memory:" is a database without a file',
        "invalid-argument: path: it holds a NUL, which no file's name can",
        "io: no/such/folder/x.db: unable to open database file (SQLITE_CANTOPEN)",
        "io: absent.db: unable to open database file (SQLITE_CANTOPEN)",
    ]


def test_transactions(run):
    program = r"""
val db = Database.open()
db.execute("CREATE TABLE t (a UNIQUE)")
fn count() -> any: db.first("SELECT count(*) AS n FROM t")!["n"]
fn two(second: i64):
    db.run("INSERT INTO t VALUES (1)")
    db.run("INSERT INTO t VALUES (?)", [second])
print said(\: db.transaction(\: two(1))), count(), db.in_transaction()
print db.transaction(\: db.run("INSERT INTO t VALUES (5)")), count()
fn outer() -> text:
    db.run("INSERT INTO t VALUES (6)")
    val inner = said(\: db.transaction(\: two(1)))
    "{inner}; {db.in_transaction()}"
print db.transaction(outer), count()
fn closes():
    db.run("INSERT INTO t VALUES (7)")
    db.close()
    fail("mine", "stopped")
print said(\: db.transaction(closes))
"""
    assert run(program) == [
        "invalid-argument: UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT_UNIQUE) 0 false",
        "1 1",
        "invalid-argument: UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT_UNIQUE); true 2",
        "mine: stopped",
    ]


def test_closing(run):
    program = r"""
use lib.sqlite.ffi.{rt_sqlite_live_handles}

fn statement_alone() -> Statement:
    val db = Database.open()
    db.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)")
    db.prepare("SELECT a FROM t")

fn main():
    val before = rt_sqlite_live_handles()
    val db = Database.open()
    db.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)")
    val statement = db.prepare("SELECT a FROM t")
    val rows = statement.query()
    print rows.next()
    db.close()
    db.close()
    print said(\: rows.next())
    print said(\: statement.run())
    print said(\: db.execute("SELECT 1"))
    val kept = statement_alone()  # the database's own object went away
    print kept.query().all()
    with Database.open() as inner: print inner.first("SELECT 1 AS a")
    print rt_sqlite_live_handles() - before
"""
    assert run(program) == [
        "Row(a: 1)",
        "bad-handle: the database was closed",
        "bad-handle: the database was closed",
        "bad-handle: the database :memory: was closed",
        "[Row(a: 1), Row(a: 2)]",
        "Row(a: 1)",
        "2",
    ]


def test_files_that_cant_be_used(run, tmp_path: Path):
    (tmp_path / "text.db").write_text("This is no database, however long it is. " * 50)
    program = r"""
use std.fs

with Database.open("good.db") as db:
    db.execute("CREATE TABLE t (a); INSERT INTO t VALUES ('kept')")
with Database.open("good.db", mode: "read") as db:
    print db.first("SELECT a FROM t"), said(\: db.execute("INSERT INTO t VALUES (1)"))
print said(\: Database.open("text.db").first("SELECT 1 FROM sqlite_master"))
val bytes = fs.read_buffer("good.db")
for at in 4096..4200: bytes[at] = 255u8  # the page of the table
fs.write_buffer("damaged.db", bytes)
print said(\: Database.open("damaged.db").query("SELECT * FROM t").all())
val one = Database.open("good.db", wait: 0.0)
val other = Database.open("good.db", wait: 0.0)
one.execute("BEGIN IMMEDIATE")
print said(\: other.execute("INSERT INTO t VALUES (2)"))
one.execute("ROLLBACK")
other.execute("PRAGMA max_page_count = 3")
print said(\: other.transaction(\: [other.run("INSERT INTO t VALUES (zeroblob(3000))") for n in 0..9]))
print other.in_transaction(), other.first("SELECT count(*) AS n FROM t")
"""
    assert run(program) == [
        'Row(a: "kept") io: attempt to write a readonly database (SQLITE_READONLY)',
        "format: file is not a database (SQLITE_NOTADB)",
        "format: database disk image is malformed (SQLITE_CORRUPT)",
        "io: database is locked (SQLITE_BUSY)",
        "io: database or disk is full (SQLITE_FULL)",
        "false Row(n: 1)",
    ]


def test_a_full_disk(run):
    program = r"""
print said(\: Database.open("/dev/full").execute("CREATE TABLE t (a)"))
"""
    assert run(program) == ["io: database or disk is full (SQLITE_FULL)"]


def test_a_hundred_thousand_rows(run):
    program = r"""
val db = Database.open()
db.execute("CREATE TABLE t (a INTEGER, b TEXT)")
val insert = db.prepare("INSERT INTO t VALUES (?, ?)")
fn fill():
    for n in 0..100000: insert.run([n, "row {n}"])
db.transaction(fill)
var total = 0
for row in db.query("SELECT a, b FROM t"): total += row["a"]
print total, db.first("SELECT count(*) AS n, max(b) AS last FROM t")
"""
    assert run(program) == ['4999950000 Row(n: 100000, last: "row 99999")']


def test_the_version(run):
    (line,) = run("print sqlite_version()\n")
    assert [part.isdigit() for part in line.split(".")] == [True, True, True]


def test_the_example_prints_what_its_page_shows():
    page = (ROOT / "docs" / "examples.md").read_text("utf-8")
    shown = page.split("$ simple run examples/library.spl\n")[1].split("```")[0]
    done = run_file(ROOT / "examples" / "library.spl", "auto")
    assert (done.stderr, done.stdout) == ("", shown)
