// The state that every library has once: whether calls can run, and each thread's last error.
#include <pthread.h>

#include <cstring>
#include <exception>
#include <new>

#include "sffi_config.h"
#include "sffi_guard.h"
#include "sffi_library.h"

namespace sffi {

__thread ThreadError this_thread_error __attribute__((tls_model("initial-exec")));

std::atomic<State> state{State::fresh};

void record(Code code, const char *message) noexcept {
  ThreadError &error = this_thread_error;
  std::size_t length = std::strlen(message);
  if (length >= ThreadError::capacity) {
    static constexpr char ellipsis[] = "...";
    length = ThreadError::capacity - sizeof ellipsis;
    while (length > 0 && (static_cast<unsigned char>(message[length]) & 0xC0) == 0x80) --length;
    std::memmove(error.text, message, length);
    std::memcpy(error.text + length, ellipsis, sizeof ellipsis);
    length += sizeof ellipsis - 1;
  } else {
    std::memmove(error.text, message, length + 1);
  }
  error.length = static_cast<std::int32_t>(length);
  error.code = code;
}

#if SFFI_STUB

bool enter_slowly() noexcept {
  record(Code::unavailable, "this library is a stub, built without " SFFI_TITLE "; build it with " SFFI_TITLE
                            " installed to use it");
  return false;
}

void record_current_exception() noexcept { record(Code::internal, "a stub threw an exception"); }

const char *version() noexcept { return unavailable(""); }

#else

namespace {

// A fork copies only the thread that calls it. A native library whose threads are gone waits for them for ever.
void after_fork_in_child() {
  State expected = State::ready;
  state.compare_exchange_strong(expected, State::forked);
}

}  // namespace

bool enter_slowly() noexcept {
  switch (state.load(std::memory_order_acquire)) {
    case State::ready:
      return true;
    case State::forked:
      record(Code::forked, SFFI_TITLE
             " was used before this process was forked and can't be used in the child; start the process anew (spawn),"
             " or use it in the child alone");
      return false;
    case State::refused:
      record(Code::unavailable, library::refusal());
      return false;
    case State::fresh:
      break;
  }
  if (const char *reason = library::refusal()) {
    state.store(State::refused, std::memory_order_release);
    record(Code::unavailable, reason);
    return false;
  }
  static std::atomic<bool> registered{false};
  if (!registered.exchange(true) && pthread_atfork(nullptr, nullptr, after_fork_in_child) != 0) {
    registered.store(false);
    record(Code::out_of_memory, "there is no memory left to begin with");
    return false;
  }
  State expected = State::fresh;
  state.compare_exchange_strong(expected, State::ready, std::memory_order_acq_rel);
  return true;
}

void record_current_exception() noexcept {
  try {
    throw;
  } catch (const Failure &failure) {
    record(failure.code(), failure.message());
    return;
  } catch (const std::bad_alloc &) {
    record(Code::out_of_memory, "there is not enough memory for this operation");
    return;
  } catch (...) {
    if (library::record_exception()) return;
  }
  try {
    throw;
  } catch (const std::exception &error) {
    record(Code::internal, error.what());
  } catch (...) {
    record(Code::internal, "an exception that says nothing of itself was thrown");
  }
}

const char *version() noexcept {
  return guarded<const char *>("", [] { return library::version(); });
}

#endif

bool available() noexcept { return enter(); }

bool has_feature(const char *name) noexcept {
  clear_error();
  if (name == nullptr) {
    record(Code::invalid_argument, "name: the pointer is null");
    return false;
  }
#if SFFI_STUB
  return std::strcmp(name, "stub") == 0;
#else
  try {
    return library::has_feature(name);
  } catch (...) {
    record_current_exception();
    return false;
  }
#endif
}

std::int64_t last_error(char *out, std::int64_t capacity) noexcept {
  const ThreadError &error = this_thread_error;
  const std::int64_t length = error.code == Code::ok ? 0 : error.length;
  if (out != nullptr && capacity > 0) {
    const std::int64_t written = length < capacity ? length : capacity - 1;
    std::memcpy(out, error.text, static_cast<std::size_t>(written));
    out[written] = '\0';
  }
  return length;
}

}  // namespace sffi
