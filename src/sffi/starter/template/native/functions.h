// The library's own C++: what a handle stands for, and the functions that the spec names.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "sffi_arguments.h"

namespace @name@_native {

// Words and how often each was put in. Any thread may call at any time, so a bag has a lock.
struct Words {
  std::map<std::string, std::int64_t, std::less<>> counts;
  std::mutex lock;
};

// What a handle stands for. A shared pointer keeps the object for as long as a call uses it or another object needs it.
using Bag = std::shared_ptr<Words>;

Bag make_bag();
void add(const Bag &bag, std::string_view word);
std::int64_t count(const Bag &bag, std::string_view word);
std::int64_t longest(const Bag &bag, sffi::Output<char> out);
std::int64_t counts(const Bag &bag, sffi::Output<std::int64_t> out);
void pour(const Bag &bag, const Bag &other);

}  // namespace @name@_native
