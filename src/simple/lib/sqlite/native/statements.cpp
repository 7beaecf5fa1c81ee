// Statements: compiling, parameters, rows.
#include <climits>
#include <string>

#include "functions.h"

namespace simple_sqlite {

namespace {

// A statement in use: its connection's lock is held, and it is known to be open.
class Use {
 public:
  explicit Use(const Statement &statement) : statement_(*statement), held_(statement->database->lock) {
    statement_.database->get();
  }

  sqlite3_stmt *raw() const noexcept { return statement_.raw; }

  // The parameter's number, which SQLite counts from 1.
  int parameter(std::int64_t index) const {
    const int count = sqlite3_bind_parameter_count(raw());
    if (index < 1 || index > count) {
      throw sffi::Failure(sffi::Code::invalid_argument, "index: there is no parameter %lld; the statement has %d",
                          static_cast<long long>(index), count);
    }
    return static_cast<int>(index);
  }

  int column(std::int64_t number) const {
    const int count = sqlite3_column_count(raw());
    if (number < 0 || number >= count) {
      throw sffi::Failure(sffi::Code::invalid_argument, "column: there is no column %lld; the statement has %d",
                          static_cast<long long>(number), count);
    }
    return static_cast<int>(number);
  }

  // A column of the row where the statement stands.
  int value(std::int64_t number) const {
    if (!statement_.row) {
      throw sffi::Failure(sffi::Code::invalid_argument, "the statement stands at no row; step first");
    }
    return column(number);
  }

  void check(int code) const {
    if (code != SQLITE_OK) fail(statement_.database->get(), code);
  }

 private:
  Compiled &statement_;
  std::lock_guard<std::mutex> held_;
};

// Whether nothing but spaces and comments follows.
bool nothing_follows(sqlite3 *db, const char *tail) {
  while (*tail != '\0') {
    sqlite3_stmt *more = nullptr;
    const char *next = nullptr;
    const int code = sqlite3_prepare_v2(db, tail, -1, &more, &next);
    if (code != SQLITE_OK || more != nullptr) {
      sqlite3_finalize(more);
      return false;
    }
    tail = next;
  }
  return true;
}

}  // namespace

Compiled::~Compiled() {
  const std::lock_guard<std::mutex> held(database->lock);
  // A connection that was closed has finalized it.
  if (!database->closed()) sqlite3_finalize(raw);
}

Statement prepare(const Database &db, std::string_view sql) {
  if (sql.find('\0') != std::string_view::npos) {
    throw sffi::Failure(sffi::Code::invalid_argument, "sql: it holds a NUL; bind a text that does");
  }
  if (sql.size() > INT_MAX) throw sffi::Failure(sffi::Code::invalid_argument, "sql: it is longer than SQLite takes");
  const std::string text(sql);
  sqlite3_stmt *raw = nullptr;
  {
    const std::lock_guard<std::mutex> held(db->lock);
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v2(db->get(), text.c_str(), static_cast<int>(text.size()) + 1, &raw, &tail);
    if (code != SQLITE_OK) fail(db->get(), code);
    if (raw == nullptr) throw sffi::Failure(sffi::Code::invalid_argument, "sql: it holds no statement");
    if (!nothing_follows(db->get(), tail)) {
      sqlite3_finalize(raw);
      throw sffi::Failure(sffi::Code::invalid_argument, "sql: it holds more than one statement; execute runs scripts");
    }
  }
  try {
    return std::make_shared<Compiled>(db, raw);
  } catch (...) {
    const std::lock_guard<std::mutex> held(db->lock);
    if (!db->closed()) sqlite3_finalize(raw);
    throw;
  }
}

Database database_of(const Statement &statement) { return statement->database; }

std::int64_t sql_of(const Statement &statement, sffi::Output<char> out) {
  const Use use(statement);
  const std::string_view text(sqlite3_sql(use.raw()));
  return out.write(text.data(), static_cast<std::int64_t>(text.size()));
}

bool is_read_only(const Statement &statement) {
  const Use use(statement);
  return sqlite3_stmt_readonly(use.raw()) != 0;
}

bool step(const Statement &statement) {
  const Use use(statement);
  statement->row = false;
  const int code = sqlite3_step(use.raw());
  if (code == SQLITE_ROW) return statement->row = true;
  if (code == SQLITE_DONE) {
    sqlite3_reset(use.raw());
    return false;
  }
  // The message is that of the step; resetting would put the same one in its place, or none.
  try {
    use.check(code);
  } catch (...) {
    sqlite3_reset(use.raw());
    throw;
  }
  return false;
}

void reset(const Statement &statement) {
  const Use use(statement);
  statement->row = false;
  sqlite3_reset(use.raw());  // its code is that of the last step, which has been told
}

std::int64_t parameter_count(const Statement &statement) {
  const Use use(statement);
  return sqlite3_bind_parameter_count(use.raw());
}

std::int64_t parameter_index(const Statement &statement, std::string_view name) {
  const Use use(statement);
  return sqlite3_bind_parameter_index(use.raw(), std::string(name).c_str());
}

std::int64_t parameter_name(const Statement &statement, std::int64_t index, sffi::Output<char> out) {
  const Use use(statement);
  const char *name = sqlite3_bind_parameter_name(use.raw(), use.parameter(index));
  const std::string_view text(name == nullptr ? "" : name);
  return out.write(text.data(), static_cast<std::int64_t>(text.size()));
}

void bind_int(const Statement &statement, std::int64_t index, std::int64_t value) {
  const Use use(statement);
  use.check(sqlite3_bind_int64(use.raw(), use.parameter(index), value));
}

void bind_float(const Statement &statement, std::int64_t index, double value) {
  const Use use(statement);
  use.check(sqlite3_bind_double(use.raw(), use.parameter(index), value));
}

void bind_text(const Statement &statement, std::int64_t index, std::string_view value) {
  const Use use(statement);
  const char *data = value.data() == nullptr ? "" : value.data();
  use.check(sqlite3_bind_text64(use.raw(), use.parameter(index), data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void bind_blob(const Statement &statement, std::int64_t index, sffi::Span<std::uint8_t> value) {
  const Use use(statement);
  const int parameter = use.parameter(index);
  // A null pointer would bind NULL.
  use.check(value.size == 0 ? sqlite3_bind_zeroblob(use.raw(), parameter, 0)
                            : sqlite3_bind_blob64(use.raw(), parameter, value.data,
                                                  static_cast<sqlite3_uint64>(value.size), SQLITE_TRANSIENT));
}

void bind_null(const Statement &statement, std::int64_t index) {
  const Use use(statement);
  use.check(sqlite3_bind_null(use.raw(), use.parameter(index)));
}

void clear_bindings(const Statement &statement) {
  const Use use(statement);
  use.check(sqlite3_clear_bindings(use.raw()));
}

std::int64_t column_count(const Statement &statement) {
  const Use use(statement);
  return sqlite3_column_count(use.raw());
}

std::int64_t column_name(const Statement &statement, std::int64_t column, sffi::Output<char> out) {
  const Use use(statement);
  const char *name = sqlite3_column_name(use.raw(), use.column(column));
  if (name == nullptr) throw std::bad_alloc();
  const std::string_view text(name);
  return out.write(text.data(), static_cast<std::int64_t>(text.size()));
}

std::int64_t column_type(const Statement &statement, std::int64_t column) {
  const Use use(statement);
  return sqlite3_column_type(use.raw(), use.value(column));
}

std::int64_t column_int(const Statement &statement, std::int64_t column) {
  const Use use(statement);
  return sqlite3_column_int64(use.raw(), use.value(column));
}

double column_float(const Statement &statement, std::int64_t column) {
  const Use use(statement);
  return sqlite3_column_double(use.raw(), use.value(column));
}

std::int64_t column_text(const Statement &statement, std::int64_t column, sffi::Output<char> out) {
  const Use use(statement);
  const int number = use.value(column);
  // The text first: asking for it may convert the value, which changes its length.
  const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(use.raw(), number));
  if (text == nullptr && sqlite3_column_type(use.raw(), number) != SQLITE_NULL) throw std::bad_alloc();
  return out.write(text == nullptr ? "" : text, text == nullptr ? 0 : sqlite3_column_bytes(use.raw(), number));
}

std::int64_t column_blob(const Statement &statement, std::int64_t column, sffi::Output<std::uint8_t> out) {
  const Use use(statement);
  const int number = use.value(column);
  const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(use.raw(), number));
  return out.write(bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(use.raw(), number));
}

}  // namespace simple_sqlite
