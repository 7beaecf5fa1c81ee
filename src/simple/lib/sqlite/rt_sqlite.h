/*
 * SQLite over a C ABI.
 *
 * Generated from sqlite.sffi by `sffi generate`; edit that file.
 *
 * First the manual, then the constants, then the 41 functions by subject:
 *
 *     The library (10)
 *     Databases (9)
 *     Statements (6)
 *     Parameters (9)
 *     Columns (7)
 *
 * Linking
 * -------
 * simple_sqlite_ffi is the name for the linker, for pkg-config and for CMake:
 *
 *     cc program.c $(pkg-config --cflags --libs simple_sqlite_ffi) -o program
 *
 *     find_package(simple_sqlite_ffi 1 CONFIG REQUIRED)
 *     target_link_libraries(program PRIVATE simple_sqlite_ffi::simple_sqlite_ffi)
 *
 * Where the library isn't in a folder that the loader searches by itself, add -Wl,-rpath,FOLDER. A program
 * that opens it at run time opens libsimple_sqlite_ffi.so.1, the file whose name holds the number of the ABI.
 * Every function begins with rt_sqlite_, every macro and enumerator with RT_SQLITE_. The header is C99 and
 * C++; it includes <stdbool.h>, <stdint.h> and <string.h>.
 *
 * Handles and ownership
 * ---------------------
 * An object is an int64_t, its *handle*. 0 is none, and every handle is positive and below 2^53, so that a
 * double holds it. A handle belongs to one type of object:
 *
 *     Database    freed with rt_sqlite_database_free
 *     Statement   freed with rt_sqlite_statement_free
 *
 * *Owned*: a handle that a function returns or writes to `out` is the caller's, unless the function says that
 * it is borrowed. The caller frees it once, with the function of its type, in any order and on any thread.
 * Two handles may stand for the same object or share memory, and each is freed. *Borrowed*: a handle that is
 * passed stays the caller's. So do memory and texts that are passed: they are read before the function
 * returns and never kept. *Consumed*: a handle that is passed is gone after the call.
 *
 * A function holds what it uses until it returns, so another thread may free a handle meanwhile. A handle
 * that was freed, one of another type and a number that never was a handle are RT_SQLITE_BAD_HANDLE, always;
 * they never reach an object. What is still alive when the process ends needs no freeing.
 * rt_sqlite_live_handles() helps to find what was forgotten.
 *
 * Errors
 * ------
 * A function says that it failed by what it returns:
 *
 *     returns                          when it failed
 *     a handle                         0
 *     a length or a count              -1
 *     1, and a value through `out`     0
 *     bool, as an answer               false
 *     const char *                     ""
 *     void                             only the code says it
 *
 * Then rt_sqlite_last_error_code() is not RT_SQLITE_OK, and rt_sqlite_last_error() has a message in English,
 * without a newline at its end. Both belong to the calling thread, and every function but these two clears
 * them when it is entered. Where what is returned may also be a value, false or 0 for none, ask for the code.
 * So this is the pattern:
 *
 *     int64_t t = rt_sqlite_database_open(...);
 *     if (t == 0) {
 *         char message[512];
 *         rt_sqlite_last_error(message, sizeof message);
 *         fprintf(stderr, "error %d: %s\n", (int)rt_sqlite_last_error_code(), message);
 *     }
 *
 * No exception, signal or abort is a function's way to fail. A function that failed has made nothing, has
 * written nothing to `out`, and has freed nothing but what it consumes. Those that change their argument in
 * place may have changed part of it.
 *
 * At each function, "Errors" names the codes, without RT_SQLITE_, of what is checked before SQLite is called.
 * "What SQLite refuses" comes with the code that fits best, INVALID_ARGUMENT where none does, and SQLite's
 * own message. So SHAPE and DTYPE may come from any function that takes an object or sizes. These can come
 * from any function at all and aren't repeated: UNAVAILABLE (in a stub, or on another SQLite than the library
 * was built for), FORKED (see below), OUT_OF_MEMORY, and INTERNAL for a fault that nobody foresaw.
 *
 * Lists and text
 * --------------
 * A list is passed as a pointer to its first element and its length in elements. The pointer may be null
 * where the length is 0; a negative length is INVALID_ARGUMENT. Text is UTF-8: it is passed with its length
 * in bytes and needs no NUL at its end.
 *
 * A list or a text comes back through `out`, which has room for `capacity` elements, and the function returns
 * the full length in elements, however small the capacity is. So ask for the length first, with a null
 * pointer and 0, or call once with room that will do and look at the length. With less room than that, some
 * functions write nothing and others what has room: compare the length with the capacity before you read. A
 * text is bytes of UTF-8 with a NUL after them, both within `capacity`; the returned length doesn't count the
 * NUL, and a text that doesn't fit is cut off, maybe within a character. Handles are all or nothing: with too
 * little room none is made, and nothing needs freeing.
 *
 *     int64_t length = rt_sqlite_statement_sql(statement, NULL, 0);
 *     if (length >= 0) {
 *         char *text = malloc((size_t)length + 1);
 *         rt_sqlite_statement_sql(statement, text, length + 1);
 *     }
 *
 * Numbers
 * -------
 * int64_t is an integer, double a number.
 *
 * Threads
 * -------
 * Every function may be called on any thread at any time, and a handle may be used and freed on another
 * thread than made it. What is per thread says so: the last error, rt_sqlite_thread_handles() and settings
 * "for this thread". All other settings are the process's. Two threads that change the same object in place,
 * or one that changes it while another reads it, see a mixture of both: put a lock around that. Functions
 * marked "may take long" compute at length, read files or wait: an interpreter with a lock of its own should
 * let it go around them. The others take as long as their elements do: let it go for large objects as well.
 *
 * Fork
 * ----
 * A process that was made by fork() after its parent used the library can't use it: every function that would
 * is RT_SQLITE_FORKED, because the threads of SQLite weren't copied. Fork before the first call, or start the
 * child with exec.
 *
 * Versions and ABI
 * ----------------
 * The ABI has a number, 1. It is in the library's SONAME, libsimple_sqlite_ffi.so.1, it is what
 * rt_sqlite_abi_version() returns and the version for pkg-config and CMake. While it stays the same,
 * functions are only added: no signature, number or meaning in this header changes, so that a program that
 * was linked with an older library of ABI 1 runs with a newer one, uncompiled.
 *
 * rt_sqlite_available() says whether operations can run here, and rt_sqlite_version() for which SQLite. A
 * *stub* has every function and no SQLite: rt_sqlite_has_feature("stub") is true, rt_sqlite_available()
 * false, and all that computes is RT_SQLITE_UNAVAILABLE. A program that is linked with a stub runs, not
 * compiled anew, with a full library in its place.
 *
 * Other languages
 * ---------------
 * All that a foreign function interface needs: the parameters are int64_t, double, const char * and pointers
 * to int64_t, double or uint8_t; the results int64_t, bool (one byte), const char * and nothing. There are no
 * structs, no variable argument lists and no callbacks. Let the language's finalizers call the functions that
 * free; they may run on any thread. But freeing is a call, and clears the error of its thread: where a
 * finalizer can run at any moment, let it note the handle, and free what was noted before the next call. A
 * collector doesn't know how large an object's memory is: give objects a close as well. Where tasks move
 * between threads, call and ask for the error without being moved.
 *
 * An example
 * ----------
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
 * Works in a stub and after a fork too.
 */
bool rt_sqlite_available(void);

/*
 * The version of SQLite that the library was built for and runs on.
 * Returns a text that ends with NUL and is never freed; empty on failure.
 * Works in a stub and after a fork too.
 */
const char *rt_sqlite_version(void);

/*
 * The number of this ABI, which is the one in the SONAME: 1.
 * Returns the value, or -1 on failure.
 * Works in a stub and after a fork too.
 */
int64_t rt_sqlite_abi_version(void);

/*
 * Whether the library was built with a feature. "stub": built without SQLite; others are the library's own. Of a
 * name that it doesn't know false, without an error.
 * name: a text that ends with NUL, borrowed for the call.
 * Returns the answer; false on failure.
 * Works in a stub and after a fork too.
 */
bool rt_sqlite_has_feature(const char *name);

/*
 * The RT_SQLITE_* code of this thread's last call, 0 if it succeeded. Every other function but last_error clears
 * it on entry.
 * Returns the code.
 * Works in a stub and after a fork too.
 */
int64_t rt_sqlite_last_error_code(void);

/*
 * The message of this thread's last call, empty if it succeeded.
 * Returns the message's length in bytes; writes at most capacity bytes, the last one a NUL.
 * Works in a stub and after a fork too.
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
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_sqlite_thread_handles(int64_t *out);

/*
 * Frees a Database. The handle is dead at once; an operation that uses the Database on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Database, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_sqlite_database_free(int64_t t);

/*
 * Frees a Statement. The handle is dead at once; an operation that uses the Statement on another thread
 * completes. Freeing 0 does nothing, freeing twice is an error.
 * t: Statement, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
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
 * mode: from 0 to 2.
 * Returns an owned Database handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, IO, FORMAT; what SQLite refuses.
 */
int64_t rt_sqlite_database_open(const char *path, int64_t path_len, int64_t mode);

/*
 * Closes a database now and ends its statements, which fail from then on; what isn't committed is undone.
 * Freeing the handle instead leaves the database open until its last statement is freed.
 * db: Database, consumed: dead after the call, whether it succeeds or fails.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_database_close(int64_t db);

/*
 * Runs all statements of a script, and throws their rows away.
 * db: Database, borrowed.
 * sql: sql_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 * May take long.
 */
void rt_sqlite_database_execute(int64_t db, const char *sql, int64_t sql_len);

/*
 * The number that the last insert into a table with numbered rows gave its row; 0 before the first.
 * db: Database, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_database_last_insert_rowid(int64_t db, int64_t *out);

/*
 * How many rows the last insert, update or delete changed.
 * db: Database, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_database_changes(int64_t db, int64_t *out);

/*
 * How many rows all of them have changed since the database was opened.
 * db: Database, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_database_total_changes(int64_t db, int64_t *out);

/*
 * Whether a transaction is open: begun, and neither committed nor rolled back.
 * db: Database, borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_database_in_transaction(int64_t db, int64_t *out);

/*
 * How long a statement waits for another process or connection that holds the database, in milliseconds; 0 for
 * not at all.
 * db: Database, borrowed.
 * milliseconds: from 0 to 2147483647.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
void rt_sqlite_database_busy_timeout(int64_t db, int64_t milliseconds);

/*
 * Makes a statement that runs on another thread stop with an error as soon as it can.
 * db: Database, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_database_interrupt(int64_t db);

/*
 * Statements
 * ----------
 */

/*
 * Compiles one statement. It keeps its database open for as long as it lives.
 * db: Database, borrowed.
 * sql: sql_len bytes of UTF-8, borrowed for the call.
 * Returns an owned Statement handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_prepare(int64_t db, const char *sql, int64_t sql_len);

/*
 * The database of a statement.
 * statement: Statement, borrowed.
 * Returns a handle borrowed from statement, which isn't to be freed and is dead once statement is, or 0 on
 * failure.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
int64_t rt_sqlite_statement_database(int64_t statement);

/*
 * The text that a statement was compiled from.
 * statement: Statement, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_sql(int64_t statement, char *out, int64_t capacity);

/*
 * Whether a statement changes nothing in the database.
 * statement: Statement, borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_is_read_only(int64_t statement, int64_t *out);

/*
 * Goes on to the next row and says whether there is one. After the last row the statement is at its beginning
 * again.
 * statement: Statement, borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 * May take long.
 */
int64_t rt_sqlite_statement_step(int64_t statement, int64_t *out);

/*
 * Goes back to the beginning. What is bound stays.
 * statement: Statement, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_statement_reset(int64_t statement);

/*
 * Parameters
 * ----------
 */

/*
 * How many parameters a statement has.
 * statement: Statement, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
int64_t rt_sqlite_statement_parameter_count(int64_t statement);

/*
 * The number of the parameter of this name, which begins with its `:`, `@` or `$`, counted from 1; 0 for none.
 * statement: Statement, borrowed.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_parameter_index(
    int64_t statement, const char *name, int64_t name_len, int64_t *out);

/*
 * The name of a parameter, empty for one without.
 * statement: Statement, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_parameter_name(int64_t statement, int64_t index, char *out, int64_t capacity);

/*
 * Binds an integer to a parameter, counted from 1. A statement that is under way must be reset first.
 * statement: Statement, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_statement_bind_int(int64_t statement, int64_t index, int64_t value);

/*
 * Binds a float. NaN becomes NULL, as everywhere in SQLite.
 * statement: Statement, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_statement_bind_float(int64_t statement, int64_t index, double value);

/*
 * Binds a text, which may hold NULs. The statement copies it.
 * statement: Statement, borrowed.
 * value: value_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
void rt_sqlite_statement_bind_text(int64_t statement, int64_t index, const char *value, int64_t value_len);

/*
 * Binds bytes. The statement copies them.
 * statement: Statement, borrowed.
 * value: value_len bytes, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
void rt_sqlite_statement_bind_blob(int64_t statement, int64_t index, const uint8_t *value, int64_t value_len);

/*
 * Binds NULL.
 * statement: Statement, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_statement_bind_null(int64_t statement, int64_t index);

/*
 * Binds NULL to all parameters.
 * statement: Statement, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
void rt_sqlite_statement_clear_bindings(int64_t statement);

/*
 * Columns
 * -------
 */

/*
 * How many columns a statement's rows have; 0 where it gives no rows.
 * statement: Statement, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_count(int64_t statement);

/*
 * A column's name, counted from 0.
 * statement: Statement, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_name(int64_t statement, int64_t column, char *out, int64_t capacity);

/*
 * The type of a value in the row where the statement stands, a RT_SQLITE_TYPE_*.
 * statement: Statement, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_type(int64_t statement, int64_t column, int64_t *out);

/*
 * The value as an integer. Values of other types are converted by SQLite's rules, in this and in the functions
 * below.
 * statement: Statement, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_int(int64_t statement, int64_t column, int64_t *out);

/*
 * The value as a float.
 * statement: Statement, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_float(int64_t statement, int64_t column, double *out);

/*
 * The value as text, which may hold NULs.
 * statement: Statement, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_text(int64_t statement, int64_t column, char *out, int64_t capacity);

/*
 * The value as bytes.
 * statement: Statement, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what SQLite refuses.
 */
int64_t rt_sqlite_statement_column_blob(int64_t statement, int64_t column, uint8_t *out, int64_t capacity);

#ifdef __cplusplus
}
#endif

#endif /* RT_SQLITE_H */
