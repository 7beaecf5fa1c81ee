// Errors: their codes, the exception that our own checks throw, and the buffer that keeps a thread's last one.
//
// A thread gets its buffer, of a fixed size, when it first calls the library, so that recording an error allocates
// nothing: what failed may have been an allocation.
#pragma once

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace sffi {

// The numbers are part of the ABI; `sffi/plan/codes.py` has the same list for the header.
enum class Code : std::int32_t {
  ok = 0,
  bad_handle = 1,
  invalid_argument = 2,
  shape = 3,
  dtype = 4,
  device = 5,
  out_of_memory = 6,
  unavailable = 7,
  io = 8,
  format = 9,
  forked = 10,
  internal = 11,
};

// The last error of a thread. `text` has `length` bytes and points into `buffer` or at a constant.
struct ThreadError {
  static constexpr std::size_t capacity = 1024;
  Code code;
  std::int32_t length;
  const char *text;
  char *buffer;
};

// With this model an access is one instruction and needs no allocation on a thread's first call, which glibc answers
// with abort() when memory is short. All libraries of a process share about 1,600 bytes of such storage, so the text
// lies elsewhere.
extern __thread ThreadError this_thread_error __attribute__((tls_model("initial-exec")));

// Gets a thread its buffer on its first call. Where there is no memory for one, errors have a constant text.
void make_buffer() noexcept;

inline void clear_error() noexcept {
  this_thread_error.code = Code::ok;
  if (__builtin_expect(this_thread_error.buffer == nullptr, 0)) make_buffer();
}

// Keeps an error; `message` is cut at the buffer's end, never inside a UTF-8 sequence.
void record(Code code, const char *message) noexcept;

// What our own checks throw. It carries its text itself: making one allocates only what `throw` does, for which the
// C++ runtime has a reserve.
class Failure {
 public:
  __attribute__((format(printf, 3, 4))) Failure(Code code, const char *format, ...) noexcept : code_(code) {
    std::va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(message_, sizeof message_, format, arguments);
    va_end(arguments);
  }
  Code code() const noexcept { return code_; }
  const char *message() const noexcept { return message_; }

 private:
  Code code_;
  char message_[ThreadError::capacity];
};

}  // namespace sffi
