// The library as a whole: which SQLite it runs on.
#include <cstring>
#include <string>

#include "functions.h"
#include "sffi_library.h"

namespace sffi::library {

const char *refusal() noexcept {
  // Every connection has a lock of its own here, but SQLite's own state needs one too.
  return sqlite3_threadsafe() != 0 ? nullptr : "this SQLite was built for programs with one thread (SQLITE_THREADSAFE=0)";
}

const char *version() { return sqlite3_libversion(); }

// A feature is an option that SQLite was compiled with, without its `SQLITE_`: "ENABLE_FTS5", say.
bool has_feature(std::string_view name) {
  return sqlite3_compileoption_used(std::string(name).c_str()) != 0;
}

// SQLite throws nothing.
bool record_exception() noexcept { return false; }

}  // namespace sffi::library
