"""The C functions of `lib.sqlite`, and its two bindings: who frees, threads, wrong calls."""

from __future__ import annotations

import ctypes
import threading
from pathlib import Path
from typing import Any

import pytest

from abi.native_build import Client
from sffi.build.builder import build_library
from sffi.build.manifest import BuiltLibrary
from sffi.generate import load_library
from simple.ffi.library import ExternFunction, ExternType
from simple.ffi.loading import CtypesLibrary, HostLibrary
from simple.ffi.search import Found
from simple.runtime.errors import SimpleError

FOLDER = Path(__file__).resolve().parents[2] / "src" / "simple" / "lib" / "sqlite"


@pytest.fixture(scope="module")
def built() -> BuiltLibrary:
    return build_library(FOLDER)


@pytest.fixture(scope="module")
def sqlite(built: BuiltLibrary) -> Client:
    return Client(load_library(FOLDER), built.library)


@pytest.fixture(autouse=True)
def _leaves_no_handles(sqlite: Client):
    before = sqlite.live_handles()
    yield
    assert sqlite.live_handles() == before


def opened(sqlite: Client, path: str = ":memory:") -> int:
    text = path.encode()
    db = sqlite.database_open(text, len(text), 2)
    assert db, sqlite.message
    return db


def execute(sqlite: Client, db: int, sql: str) -> str:
    text = sql.encode()
    sqlite.database_execute(db, text, len(text))
    return sqlite.code


def prepared(sqlite: Client, db: int, sql: str) -> int:
    text = sql.encode()
    return sqlite.statement_prepare(db, text, len(text))


def stepped(sqlite: Client, statement: int) -> bool | None:
    row = ctypes.c_int64()
    return bool(row.value) if sqlite.statement_step(statement, ctypes.byref(row)) == 1 else None


def column(sqlite: Client, statement: int, number: int = 0) -> int | None:
    out = ctypes.c_int64()
    return out.value if sqlite.statement_column_int(statement, number, ctypes.byref(out)) == 1 else None


def test_a_statement_outlives_the_handle_of_its_database(sqlite: Client):
    db = opened(sqlite)
    statement = prepared(sqlite, db, "SELECT 42")
    sqlite.database_free(db)
    assert stepped(sqlite, statement) is True
    assert column(sqlite, statement) == 42
    sqlite.statement_free(statement)


def test_a_closed_database_is_consumed_and_ends_its_statements(sqlite: Client):
    db = opened(sqlite)
    statement = prepared(sqlite, db, "SELECT 42")
    assert stepped(sqlite, statement) is True
    sqlite.database_close(db)
    assert sqlite.code == "OK"
    assert column(sqlite, statement) is None
    assert (sqlite.code, sqlite.message) == ("BAD_HANDLE", "the database was closed")
    assert execute(sqlite, db, "SELECT 1") == "BAD_HANDLE"
    sqlite.database_close(db)
    assert sqlite.code == "BAD_HANDLE"
    sqlite.database_free(db)
    assert sqlite.code == "BAD_HANDLE"
    sqlite.statement_free(statement)
    assert sqlite.code == "OK"


def test_the_database_of_a_statement_is_borrowed(sqlite: Client):
    db = opened(sqlite)
    statement = prepared(sqlite, db, "SELECT 42")
    lent = sqlite.statement_database(statement)
    assert lent not in (0, db)
    assert sqlite.statement_database(statement) == lent
    assert execute(sqlite, lent, "CREATE TABLE t (a)") == "OK"
    sqlite.database_close(lent)
    assert sqlite.code == "INVALID_ARGUMENT"
    assert "borrowed" in sqlite.message
    sqlite.statement_free(statement)
    assert execute(sqlite, lent, "SELECT 1") == "BAD_HANDLE"
    assert execute(sqlite, db, "SELECT * FROM t") == "OK"
    sqlite.database_free(db)


def test_wrong_numbers_and_kinds(sqlite: Client):
    db = opened(sqlite)
    statement = prepared(sqlite, db, "SELECT ?, ?")
    for index in (-1, 0, 3, 2**40, -(2**63)):
        sqlite.statement_bind_int(statement, index, 1)
        assert sqlite.code == "INVALID_ARGUMENT"
    assert column(sqlite, statement) is None
    assert (sqlite.code, "step first" in sqlite.message) == ("INVALID_ARGUMENT", True)
    assert stepped(sqlite, statement) is True
    sqlite.statement_bind_int(statement, 1, 1)
    assert sqlite.code == "INTERNAL", "SQLite calls it misuse to bind under way"
    for number in (-1, 2, 2**40):
        assert column(sqlite, statement, number) is None
        assert sqlite.code == "INVALID_ARGUMENT"
    assert execute(sqlite, statement, "SELECT 1") == "BAD_HANDLE"
    assert stepped(sqlite, db) is None
    assert sqlite.code == "BAD_HANDLE"
    assert stepped(sqlite, statement) is False
    assert column(sqlite, statement) is None, "after the last row there is none"
    for handle in (statement, db):
        (sqlite.statement_free if handle == statement else sqlite.database_free)(handle)


def test_a_text_is_asked_for_in_two_calls(sqlite: Client):
    db = opened(sqlite)
    statement = prepared(sqlite, db, "SELECT 'a' || char(0) || 'bc', x'', NULL, 1.5")
    assert stepped(sqlite, statement) is True
    assert sqlite.statement_column_text(statement, 0, None, 0) == 4
    buffer = ctypes.create_string_buffer(5)
    assert sqlite.statement_column_text(statement, 0, buffer, 5) == 4
    assert buffer.raw == b"a\0bc\0"
    assert sqlite.statement_column_blob(statement, 1, None, 0) == 0
    assert sqlite.statement_column_text(statement, 2, None, 0) == 0
    assert sqlite.statement_column_text(statement, 3, buffer, 5) == 3
    sqlite.statement_free(statement)
    sqlite.database_free(db)


def test_eight_threads_on_one_database(sqlite: Client):
    db = opened(sqlite)
    assert execute(sqlite, db, "CREATE TABLE t (thread, n)") == "OK"
    failed: list[str] = []

    def work(thread: int) -> None:
        for n in range(200):
            statement = prepared(sqlite, db, "INSERT INTO t VALUES (?, ?)")
            sqlite.statement_bind_int(statement, 1, thread)
            sqlite.statement_bind_int(statement, 2, n)
            if stepped(sqlite, statement) is not False:
                failed.append(sqlite.message)
            sqlite.statement_free(statement)

    run_all(8, work)
    assert failed == []
    statement = prepared(sqlite, db, "SELECT count(*), sum(n) FROM t")
    assert stepped(sqlite, statement) is True
    assert (column(sqlite, statement), column(sqlite, statement, 1)) == (1600, 8 * 199 * 100)
    sqlite.statement_free(statement)
    sqlite.database_free(db)


def test_eight_threads_on_one_statement_while_one_closes(sqlite: Client):
    for _ in range(20):
        db = opened(sqlite)
        sql = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000) SELECT n FROM c"
        statement = prepared(sqlite, db, sql)
        codes: set[str] = set()

        def work(thread: int, db: int = db, statement: int = statement, codes: set[str] = codes) -> None:
            if thread == 0:
                sqlite.database_close(db)
            for _ in range(100):
                stepped(sqlite, statement)
                codes.add(sqlite.code)
                column(sqlite, statement)
                codes.add(sqlite.code)

        run_all(8, work)
        assert codes <= {"OK", "BAD_HANDLE", "INVALID_ARGUMENT"}
        sqlite.statement_free(statement)


def test_one_of_eight_threads_closes(sqlite: Client):
    for _ in range(50):
        db = opened(sqlite)
        codes: list[str] = []

        def close(_: int, db: int = db, codes: list[str] = codes) -> None:
            sqlite.database_close(db)
            codes.append(sqlite.code)

        run_all(8, close)
        assert sorted(codes) == ["BAD_HANDLE"] * 7 + ["OK"]


def test_a_long_statement_is_interrupted(sqlite: Client):
    db = opened(sqlite)
    endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"
    said: list[str] = []

    def work(thread: int) -> None:
        if thread == 0:
            said.append(execute(sqlite, db, endless))
            said.append(sqlite.message)
            return
        while not said:
            sqlite.database_interrupt(db)

    run_all(2, work)
    assert said == ["INVALID_ARGUMENT", "interrupted (SQLITE_INTERRUPT)"]
    sqlite.database_free(db)


def run_all(count: int, work: Any) -> None:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


@pytest.fixture(params=["host", "ctypes"])
def bound(request: pytest.FixtureRequest, built: BuiltLibrary):
    """The functions as Simple calls them, through the host module and through ctypes."""
    found = Found(str(built.library), "the test", built.host)
    errors = "rt_sqlite_last_error"
    library = (
        HostLibrary(found, "simple_sqlite_ffi")
        if request.param == "host"
        else CtypesLibrary(found, "simple_sqlite_ffi", errors, FOLDER)
    )
    for name in ("Database", "Statement"):
        library.type(ExternType(f"Sqlite{name}Handle", f"rt_sqlite_{name.lower()}_free"))
    declared = {
        "database_open": ((("path", "text"), ("mode", "i64")), "SqliteDatabaseHandle"),
        "database_close": ((("db", "SqliteDatabaseHandle"),), "()"),
        "database_free": ((("t", "SqliteDatabaseHandle"),), "()"),
        "database_changes": ((("db", "SqliteDatabaseHandle"),), "i64"),
        "statement_prepare": ((("db", "SqliteDatabaseHandle"), ("sql", "text")), "SqliteStatementHandle"),
        "statement_database": ((("statement", "SqliteStatementHandle"),), "SqliteDatabaseHandle"),
        "statement_free": ((("t", "SqliteStatementHandle"),), "()"),
    }
    return {
        name: library.function(ExternFunction(f"rt_sqlite_{name}", parameters, result))
        for name, (parameters, result) in declared.items()
    }


def refused(kind: str, call: Any, *arguments: Any) -> str:
    """The message of the call's error, which doesn't keep the arguments."""
    said = ("", "")
    try:
        call(*arguments)
    except SimpleError as error:
        said = (error.kind, error.message)
    assert said[0] == kind
    return said[1]


def test_a_consumed_object_is_dead_in_simple(bound: dict[str, Any]):
    db = bound["database_open"](":memory:", 2)
    assert bound["database_close"](db) == ()
    assert refused("bad-handle", bound["database_changes"], db) == "this database was consumed by an earlier call"
    refused("bad-handle", bound["database_close"], db)
    refused("bad-handle", bound["database_free"], db)
    assert repr(db).startswith("<SqliteDatabaseHandle")
    del db  # frees nothing a second time; the handles are counted after the test


def test_a_borrowed_object_keeps_its_owner(bound: dict[str, Any], sqlite: Client):
    alive = sqlite.live_handles()
    db = bound["database_open"](":memory:", 2)
    lent = bound["statement_database"](bound["statement_prepare"](db, "SELECT 1"))
    assert bound["database_changes"](lent) == 0, "the statement lives, because what is borrowed from it does"
    said = "this database is borrowed; it goes with what it is borrowed from"
    assert refused("invalid-argument", bound["database_close"], lent).endswith(said)
    assert bound["database_changes"](lent) == 0
    del db
    assert sqlite.live_handles() == alive + 2
    del lent
    assert sqlite.live_handles() == alive


def test_a_borrowed_object_is_dead_when_its_owner_is_freed(bound: dict[str, Any]):
    db = bound["database_open"](":memory:", 2)
    statement = bound["statement_prepare"](db, "SELECT 1")
    lent = bound["statement_database"](statement)
    bound["statement_free"](statement)
    said = "this database was borrowed from an object that was freed"
    assert refused("bad-handle", bound["database_changes"], lent) == said
