// What a library supplies to the shared runtime, each in its own hand-written C++. A stub needs none of it.
#pragma once

#include <string_view>

namespace sffi::library {

// Why the library can't run in this process, as a text that is never freed, or null if it can.
const char *refusal() noexcept;

// The version of the native library, as a text that is never freed.
const char *version();

// Whether the library was built with a feature.
bool has_feature(std::string_view name);

// Called inside a catch block: rethrows the current exception, records it if it is one of the native library's own
// (see `record`), and says whether it did.
bool record_exception() noexcept;

}  // namespace sffi::library
