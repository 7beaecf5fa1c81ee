// Databases: opening, closing, scripts, and what a connection says of itself.
#include <string>

#include "functions.h"

namespace simple_sqlite {

namespace {

using Locked = std::lock_guard<std::mutex>;

}  // namespace

sqlite3 *Connection::get() const {
  if (db_ == nullptr) throw sffi::Failure(sffi::Code::bad_handle, "the database was closed");
  return db_;
}

void Connection::close() noexcept {
  const Locked held(lock);
  const Locked closing(closing_);
  if (db_ == nullptr) return;
  while (sqlite3_stmt *statement = sqlite3_next_stmt(db_, nullptr)) sqlite3_finalize(statement);
  sqlite3_close(db_);
  db_ = nullptr;
}

void Connection::interrupt() {
  const Locked closing(closing_);
  sqlite3_interrupt(get());
}

Database open_database(std::string_view path, std::int64_t mode) {
  if (path.find('\0') != std::string_view::npos) {
    throw sffi::Failure(sffi::Code::invalid_argument, "path: it holds a NUL, which no file's name can");
  }
  if (path.empty()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "path: it is empty; \":memory:\" is a database without a file");
  }
  constexpr int flags[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
  sqlite3 *db = nullptr;
  const std::string name(path);
  const int code = sqlite3_open_v2(name.c_str(), &db, flags[mode] | SQLITE_OPEN_FULLMUTEX, nullptr);
  if (db == nullptr) throw std::bad_alloc();
  // SQLite gives a connection also where it failed, for its message.
  Database made;
  try {
    made = std::make_shared<Connection>(db);
  } catch (...) {
    sqlite3_close(db);
    throw;
  }
  if (code != SQLITE_OK) {
    const sffi::Code kind = (code & 0xFF) == SQLITE_NOMEM ? sffi::Code::out_of_memory : sffi::Code::io;
    throw sffi::Failure(kind, "%s: %s (SQLITE_CANTOPEN)", name.c_str(), sqlite3_errmsg(db));
  }
  sqlite3_extended_result_codes(db, 1);
  return made;
}

void close_database(const Database &db) { db->close(); }

void execute(const Database &db, std::string_view sql) {
  if (sql.find('\0') != std::string_view::npos) {
    throw sffi::Failure(sffi::Code::invalid_argument, "sql: it holds a NUL; bind a text that does");
  }
  const std::string script(sql);
  const Locked held(db->lock);
  const int code = sqlite3_exec(db->get(), script.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(db->get(), code);
}

std::int64_t last_insert_rowid(const Database &db) {
  const Locked held(db->lock);
  return sqlite3_last_insert_rowid(db->get());
}

std::int64_t changes(const Database &db) {
  const Locked held(db->lock);
  return sqlite3_changes(db->get());
}

std::int64_t total_changes(const Database &db) {
  const Locked held(db->lock);
  return sqlite3_total_changes(db->get());
}

bool in_transaction(const Database &db) {
  const Locked held(db->lock);
  return sqlite3_get_autocommit(db->get()) == 0;
}

void busy_timeout(const Database &db, std::int64_t milliseconds) {
  const Locked held(db->lock);
  sqlite3_busy_timeout(db->get(), static_cast<int>(milliseconds));
}

void interrupt(const Database &db) { db->interrupt(); }

}  // namespace simple_sqlite
