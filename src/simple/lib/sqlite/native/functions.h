// Databases and statements of SQLite, and what can be done with them.
//
// A *connection* is SQLite's sqlite3 with a lock. Handles of a database share it, and every statement holds it too, so that
// it outlives them; what closes it is `close_database`, or the last of all these going away. The lock is held while SQLite
// works on the connection or on one of its statements: a value of a row is copied out before another thread can step on.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>

#include "sffi_arguments.h"

namespace simple_sqlite {

class Connection {
 public:
  explicit Connection(sqlite3 *db) noexcept : db_(db) {}
  ~Connection() { sqlite3_close(db_); }
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;

  // Ends all statements and closes. Later uses fail.
  void close() noexcept;
  // Stops what another thread runs, if anything; doesn't wait for it.
  void interrupt();

  // SQLite's own object; throws where it was closed. The caller holds the lock.
  sqlite3 *get() const;
  bool closed() const noexcept { return db_ == nullptr; }

  std::mutex lock;

 private:
  sqlite3 *db_;
  std::mutex closing_;
};

using Database = std::shared_ptr<Connection>;

// A compiled statement. `row` says whether it stands at one.
struct Compiled {
  Compiled(Database of, sqlite3_stmt *made) noexcept : database(std::move(of)), raw(made) {}
  ~Compiled();
  Compiled(const Compiled &) = delete;
  Compiled &operator=(const Compiled &) = delete;

  Database database;
  sqlite3_stmt *raw;
  bool row = false;
};

using Statement = std::shared_ptr<Compiled>;

// Throws the error of the last call on this connection, whose lock the caller holds.
[[noreturn]] void fail(sqlite3 *db, int code);

Database open_database(std::string_view path, std::int64_t mode);
void close_database(const Database &db);
void execute(const Database &db, std::string_view sql);
std::int64_t last_insert_rowid(const Database &db);
std::int64_t changes(const Database &db);
std::int64_t total_changes(const Database &db);
bool in_transaction(const Database &db);
void busy_timeout(const Database &db, std::int64_t milliseconds);
void interrupt(const Database &db);

Statement prepare(const Database &db, std::string_view sql);
Database database_of(const Statement &statement);
std::int64_t sql_of(const Statement &statement, sffi::Output<char> out);
bool is_read_only(const Statement &statement);
bool step(const Statement &statement);
void reset(const Statement &statement);

std::int64_t parameter_count(const Statement &statement);
std::int64_t parameter_index(const Statement &statement, std::string_view name);
std::int64_t parameter_name(const Statement &statement, std::int64_t index, sffi::Output<char> out);
void bind_int(const Statement &statement, std::int64_t index, std::int64_t value);
void bind_float(const Statement &statement, std::int64_t index, double value);
void bind_text(const Statement &statement, std::int64_t index, std::string_view value);
void bind_blob(const Statement &statement, std::int64_t index, sffi::Span<std::uint8_t> value);
void bind_null(const Statement &statement, std::int64_t index);
void clear_bindings(const Statement &statement);

std::int64_t column_count(const Statement &statement);
std::int64_t column_name(const Statement &statement, std::int64_t column, sffi::Output<char> out);
std::int64_t column_type(const Statement &statement, std::int64_t column);
std::int64_t column_int(const Statement &statement, std::int64_t column);
double column_float(const Statement &statement, std::int64_t column);
std::int64_t column_text(const Statement &statement, std::int64_t column, sffi::Output<char> out);
std::int64_t column_blob(const Statement &statement, std::int64_t column, sffi::Output<std::uint8_t> out);

}  // namespace simple_sqlite
