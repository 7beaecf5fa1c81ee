// What every library tells of itself.
#include "sffi_library.h"

namespace sffi::library {

// Why calls can't run in this process, or null: another version of what is bound than this was built for, say.
const char *refusal() noexcept { return nullptr; }

// The version of what is bound.
const char *version() { return "0.1"; }

// Whether this was built with a feature.
bool has_feature(std::string_view) { return false; }

// Called while an exception is handled: rethrow it, record it with `sffi::record(code, message)` if it is one of a class
// of this library's own, and say whether it was. Others are recorded by what std::exception says of them.
bool record_exception() noexcept { return false; }

}  // namespace sffi::library
