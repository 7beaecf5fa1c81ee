// The guard around every entry point: nothing is thrown through the C ABI, and nothing runs where it can't.
#pragma once

#include <atomic>
#include <type_traits>

#include "sffi_errors.h"

namespace sffi {

enum class State : int {
  fresh,    // no call has been made
  ready,    // calls run
  forked,   // this process is the child of a fork after calls were made: the native library's threads are gone
  refused,  // the native library that is loaded isn't the one this was built for
};

extern std::atomic<State> state;

// Brings the library from `fresh` to `ready`, or records why calls can't run.
bool enter_slowly() noexcept;

// Begins a call: clears the thread's error and says whether the call may run.
inline bool enter() noexcept {
  clear_error();
  return __builtin_expect(state.load(std::memory_order_acquire) == State::ready, 1) || enter_slowly();
}

// Records the exception that is being handled. For use in a catch block.
void record_current_exception() noexcept;

// Runs the body of an entry point; `failure` is returned where it can't run or throws.
template <class R, class Body>
inline R guarded(R failure, Body &&body) noexcept {
  if (!enter()) return failure;
  try {
    return body();
  } catch (...) {
    record_current_exception();
    return failure;
  }
}

// The same for an entry point without a result.
template <class Body>
inline void guarded(Body &&body) noexcept {
  if (!enter()) return;
  try {
    body();
  } catch (...) {
    record_current_exception();
  }
}

// What a function gives, to be kept in a variable: a 0 where it gives nothing.
template <class F>
inline auto kept(F &&function) {
  if constexpr (std::is_void_v<decltype(function())>) {
    function();
    return 0;
  } else {
    return function();
  }
}

// A stub's answer to every operation.
template <class R>
inline R unavailable(R failure) noexcept {
  enter();
  return failure;
}

// The functions that every library has, except those whose answer is a constant.
bool available() noexcept;
const char *version() noexcept;
bool has_feature(const char *name) noexcept;
std::int64_t last_error(char *out, std::int64_t capacity) noexcept;

}  // namespace sffi
