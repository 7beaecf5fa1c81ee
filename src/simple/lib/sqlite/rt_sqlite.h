/*
 * SQLite over a C ABI.
 *
 * Generated from sqlite.sffi by `sffi generate`; edit that file.
 *
 * Linking: -lsimple_sqlite_ffi. Every symbol begins with rt_sqlite_, every macro and enumerator with
 * RT_SQLITE_.
 *
 * Objects are int64_t handles; 0 is none, and every handle is below 2^53. A handle that is returned is
 * *owned*: the caller frees it, once, with rt_sqlite_database_free or rt_sqlite_statement_free. A handle that
 * is passed is *borrowed*: it stays the caller's. An operation holds what it uses, so freeing a handle on
 * another thread meanwhile is safe. A handle that was freed, is of another kind or was never one is an error,
 * always.
 *
 * Failure is a return value: 0 where a handle is returned, -1 where a count or a length is, 0 instead of 1
 * where the value goes through `out`. Then rt_sqlite_last_error_code() is not RT_SQLITE_OK and
 * rt_sqlite_last_error() has a message. Both belong to the calling thread, and the next call of any other
 * function clears them. No C++ exception leaves the library.
 *
 * Lists come in as a pointer and a length; the pointer may be null where the length is 0. They go out through
 * `out` and `capacity`, and the function returns the full length: call it with a null pointer and 0 to learn
 * how much room is needed. Text is UTF-8.
 *
 * Every function may be called from any thread at any time. After a fork, the child's calls fail with
 * RT_SQLITE_FORKED if the parent had used the library.
 *
 *     #include <stdio.h>
 *
 *     #include "rt_sqlite.h"
 *
 *     int main(void) {
 *         int64_t db = rt_sqlite_database_open(":memory:", 8, RT_SQLITE_MODE_CREATE);
 *         int64_t ask = rt_sqlite_statement_prepare(db, "SELECT 6 * ?", 12);
 *         int64_t answer = 0;
 *         int64_t row = 0;
 *         rt_sqlite_statement_bind_int(ask, 1, 7);
 *         if (rt_sqlite_statement_step(ask, &row) == 1 && row && rt_sqlite_statement_column_int(ask, 0, &answer) == 1) {
 *             printf("%lld\n", (long long)answer);
 *         } else {
 *             char message[256];
 *             rt_sqlite_last_error(message, sizeof message);
 *             fprintf(stderr, "%s\n", message);
 *         }
 *         rt_sqlite_statement_free(ask); // the statement is owned, and freed once
 *         rt_sqlite_database_close(db);  // the database is consumed: its handle is dead now
 *         return answer != 42;
 *     }
 */
#ifndef RT_SQLITE_H
#define RT_SQLITE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Error codes. A number keeps its meaning for ever. */
enum {
    RT_SQLITE_OK = 0,               /* the call succeeded */
    RT_SQLITE_BAD_HANDLE = 1,       /* a handle was freed already, is of another kind, or was never one */
    RT_SQLITE_INVALID_ARGUMENT = 2, /* an argument is out of its range, or a pointer is null */
    RT_SQLITE_SHAPE = 3,            /* sizes don't fit each other or the operation */
    RT_SQLITE_DTYPE = 4,            /* the operation isn't there for the element type */
    RT_SQLITE_DEVICE = 5,           /* a device isn't there, or arguments are on different ones */
    RT_SQLITE_OUT_OF_MEMORY = 6,    /* there isn't enough memory */
    RT_SQLITE_UNAVAILABLE = 7,      /* the library is a stub, or can't run with what is installed */
    RT_SQLITE_IO = 8,               /* a file can't be read or written */
    RT_SQLITE_FORMAT = 9,           /* data isn't in the format that it should be in */
    RT_SQLITE_FORKED = 10,          /* the process was forked after the library was used */
    RT_SQLITE_INTERNAL = 11         /* a fault of the library or of what it binds */
};

/* An optional integer that isn't there. */
#define RT_SQLITE_NONE INT64_MIN

/* Mode numbers. They never change. */
enum {
    RT_SQLITE_MODE_READ_ONLY = 0,
    RT_SQLITE_MODE_READ_WRITE = 1,
    RT_SQLITE_MODE_CREATE = 2
};

/* Type numbers. They never change. */
enum {
    RT_SQLITE_TYPE_INTEGER = 1,
    RT_SQLITE_TYPE_FLOAT = 2,
    RT_SQLITE_TYPE_TEXT = 3,
    RT_SQLITE_TYPE_BLOB = 4,
    RT_SQLITE_TYPE_NULL = 5
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The library
 * -----------
 */

/*
 * Whether operations can run here. Where they can't, the error code and message say why: a stub, another SQLite
 * than the library was built for, a process made by fork.
 * Returns the answer; false on failure.
 */
bool rt_sqlite_available(void);

/*
 * The version of SQLite that the library was built for and runs on.
 * Returns a text that ends with NUL and is never freed; empty on failure.
 */
const char *rt_sqlite_version(void);

/*
 * The number of this ABI, which is the one in the SONAME: 1.
 * Returns the value, or -1 on failure.
 */
int64_t rt_sqlite_abi_version(void);

/*
 * Whether the library was built with a feature. "stub": built without SQLite.
 * name: a text that ends with NUL, borrowed for the call.
 * Returns the answer; false on failure.
 */
bool rt_sqlite_has_feature(const char *name);

/*
 * The RT_SQLITE_* code of this thread's last call, 0 if it succeeded. Every other function but last_error clears
 * it on entry.
 * Returns the code.
 */
int64_t rt_sqlite_last_error_code(void);

/*
 * The message of this thread's last call, empty if it succeeded.
 * Returns the message's length in bytes; writes at most capacity bytes, the last one a NUL.
 */
int64_t rt_sqlite_last_error(char *out, int64_t capacity);

/*
 * How many handles of all types are alive in the process.
 * Returns the value, or -1 on failure.
 */
int64_t rt_sqlite_live_handles(void);

/*
 * How many handles this thread has made, less those that it has freed; below 0 where it frees what others made.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_thread_handles(int64_t *out);

/*
 * Frees a Database. The handle is dead at once; an operation that uses the Database on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: consumed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_database_free(int64_t t);

/*
 * Frees a Statement. The handle is dead at once; an operation that uses the Statement on another thread
 * completes. Freeing 0 does nothing, freeing twice is an error.
 * t: consumed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_free(int64_t t);

/*
 * Databases
 * ---------
 */

/*
 * Opens the database in a file. `mode` says what for: reading, also writing, or making the file where there is
 * none. ":memory:" is a database that no file has. Nothing is read before it must be, so a file that is no
 * database is found out by the first statement.
 * path: path_len bytes of UTF-8, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_sqlite_database_open(const char *path, int64_t path_len, int64_t mode);

/*
 * Closes a database now and ends its statements, which fail from then on; what isn't committed is undone.
 * Freeing the handle instead leaves the database open until its last statement is freed.
 * db: consumed: dead after the call, whether it succeeds or fails.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_database_close(int64_t db);

/*
 * Runs all statements of a script, and throws their rows away.
 * db: borrowed.
 * sql: sql_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_database_execute(int64_t db, const char *sql, int64_t sql_len);

/*
 * The number that the last insert into a table with numbered rows gave its row; 0 before the first.
 * db: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_database_last_insert_rowid(int64_t db, int64_t *out);

/*
 * How many rows the last insert, update or delete changed.
 * db: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_database_changes(int64_t db, int64_t *out);

/*
 * How many rows all of them have changed since the database was opened.
 * db: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_database_total_changes(int64_t db, int64_t *out);

/*
 * Whether a transaction is open: begun, and neither committed nor rolled back.
 * db: borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 */
int64_t rt_sqlite_database_in_transaction(int64_t db, int64_t *out);

/*
 * How long a statement waits for another process or connection that holds the database, in milliseconds; 0 for
 * not at all.
 * db: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_database_busy_timeout(int64_t db, int64_t milliseconds);

/*
 * Makes a statement that runs on another thread stop with an error as soon as it can.
 * db: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_database_interrupt(int64_t db);

/*
 * Statements
 * ----------
 */

/*
 * Compiles one statement. It keeps its database open for as long as it lives.
 * db: borrowed.
 * sql: sql_len bytes of UTF-8, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_sqlite_statement_prepare(int64_t db, const char *sql, int64_t sql_len);

/*
 * The database of a statement.
 * statement: borrowed.
 * Returns a handle borrowed from statement, which isn't to be freed and is dead once statement is, or 0 on
 * failure.
 */
int64_t rt_sqlite_statement_database(int64_t statement);

/*
 * The text that a statement was compiled from.
 * statement: borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 */
int64_t rt_sqlite_statement_sql(int64_t statement, char *out, int64_t capacity);

/*
 * Whether a statement changes nothing in the database.
 * statement: borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 */
int64_t rt_sqlite_statement_is_read_only(int64_t statement, int64_t *out);

/*
 * Goes on to the next row and says whether there is one. After the last row the statement is at its beginning
 * again.
 * statement: borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 */
int64_t rt_sqlite_statement_step(int64_t statement, int64_t *out);

/*
 * Goes back to the beginning. What is bound stays.
 * statement: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_reset(int64_t statement);

/*
 * Parameters
 * ----------
 */

/*
 * How many parameters a statement has.
 * statement: borrowed.
 * Returns the value, or -1 on failure.
 */
int64_t rt_sqlite_statement_parameter_count(int64_t statement);

/*
 * The number of the parameter of this name, which begins with its `:`, `@` or `$`, counted from 1; 0 for none.
 * statement: borrowed.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_statement_parameter_index(
    int64_t statement, const char *name, int64_t name_len, int64_t *out);

/*
 * The name of a parameter, empty for one without.
 * statement: borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 */
int64_t rt_sqlite_statement_parameter_name(int64_t statement, int64_t index, char *out, int64_t capacity);

/*
 * Binds an integer to a parameter, counted from 1. A statement that is under way must be reset first.
 * statement: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_bind_int(int64_t statement, int64_t index, int64_t value);

/*
 * Binds a float. NaN becomes NULL, as everywhere in SQLite.
 * statement: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_bind_float(int64_t statement, int64_t index, double value);

/*
 * Binds a text, which may hold NULs. The statement copies it.
 * statement: borrowed.
 * value: value_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_bind_text(int64_t statement, int64_t index, const char *value, int64_t value_len);

/*
 * Binds bytes. The statement copies them.
 * statement: borrowed.
 * value: value_len bytes, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_bind_blob(int64_t statement, int64_t index, const uint8_t *value, int64_t value_len);

/*
 * Binds NULL.
 * statement: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_bind_null(int64_t statement, int64_t index);

/*
 * Binds NULL to all parameters.
 * statement: borrowed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_sqlite_statement_clear_bindings(int64_t statement);

/*
 * Columns
 * -------
 */

/*
 * How many columns a statement's rows have; 0 where it gives no rows.
 * statement: borrowed.
 * Returns the value, or -1 on failure.
 */
int64_t rt_sqlite_statement_column_count(int64_t statement);

/*
 * A column's name, counted from 0.
 * statement: borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 */
int64_t rt_sqlite_statement_column_name(int64_t statement, int64_t column, char *out, int64_t capacity);

/*
 * The type of a value in the row where the statement stands, a RT_SQLITE_TYPE_*.
 * statement: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_statement_column_type(int64_t statement, int64_t column, int64_t *out);

/*
 * The value as an integer. Values of other types are converted by SQLite's rules, in this and in the functions
 * below.
 * statement: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_statement_column_int(int64_t statement, int64_t column, int64_t *out);

/*
 * The value as a float.
 * statement: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_sqlite_statement_column_float(int64_t statement, int64_t column, double *out);

/*
 * The value as text, which may hold NULs.
 * statement: borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 */
int64_t rt_sqlite_statement_column_text(int64_t statement, int64_t column, char *out, int64_t capacity);

/*
 * The value as bytes.
 * statement: borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 */
int64_t rt_sqlite_statement_column_blob(int64_t statement, int64_t column, uint8_t *out, int64_t capacity);

#ifdef __cplusplus
}
#endif

#endif /* RT_SQLITE_H */
