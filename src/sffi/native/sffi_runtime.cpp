// The state that every library has once: whether calls can run, and each thread's last error.
#include <dlfcn.h>
#include <pthread.h>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include "sffi_config.h"
#include "sffi_guard.h"
#include "sffi_handles.h"
#include "sffi_library.h"

namespace sffi {

__thread ThreadError this_thread_error __attribute__((tls_model("initial-exec")));

__thread std::int64_t thread_handles __attribute__((tls_model("initial-exec")));

std::atomic<State> state{State::fresh};

namespace {

pthread_key_t buffer_key;
std::atomic<bool> has_key{false};

void free_buffer(void *buffer) {
  this_thread_error.buffer = nullptr;
  this_thread_error.code = Code::ok;
  std::free(buffer);
}

// Threads that end and processes that fork call into this library, so from its first use on it stays.
void make_key() {
  Dl_info self;
  if (dladdr(&has_key, &self) != 0) dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
  has_key = pthread_key_create(&buffer_key, free_buffer) == 0;
}

// What to say where a thread has no buffer.
const char *constant_text(Code code) noexcept {
  switch (code) {
    case Code::out_of_memory:
      return "There is not enough memory for this";
    case Code::unavailable:
      return SFFI_TITLE " can't be used here";
    case Code::forked:
      return SFFI_TITLE " can't be used in a forked process";
    default:
      return "the call failed, and there is no memory to say why";
  }
}

// The length of the UTF-8 sequence that a text begins with, or 0 if it begins with none.
std::size_t utf8_sequence(const unsigned char *text, std::size_t length) noexcept {
  const unsigned first = text[0];
  const std::size_t needed = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  if (needed == 0 || needed > length) return 0;
  for (std::size_t index = 1; index < needed; ++index) {
    if ((text[index] & 0xC0) != 0x80) return 0;
  }
  // Longer forms than are needed, surrogates, and what is above the last code point.
  const bool odd = (first == 0xE0 && text[1] < 0xA0) || (first == 0xED && text[1] > 0x9F) ||
                   (first == 0xF0 && text[1] < 0x90) || (first == 0xF4 && text[1] > 0x8F);
  return odd ? 0 : needed;
}

// Messages quote what callers gave, which may be any bytes. What isn't UTF-8 becomes question marks.
void make_utf8(char *text, std::size_t length) noexcept {
  for (std::size_t place = 0; place < length;) {
    const std::size_t sequence = utf8_sequence(reinterpret_cast<unsigned char *>(text) + place, length - place);
    if (sequence == 0) text[place] = '?';
    place += sequence == 0 ? 1 : sequence;
  }
}

}  // namespace

void make_buffer() noexcept {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, make_key);
  if (!has_key) return;
  void *buffer = std::malloc(ThreadError::capacity);
  if (buffer == nullptr) return;
  if (pthread_setspecific(buffer_key, buffer) != 0) {
    std::free(buffer);
    return;
  }
  this_thread_error.buffer = static_cast<char *>(buffer);
}

void record(Code code, const char *message) noexcept {
  ThreadError &error = this_thread_error;
  error.code = code;
  if (error.buffer == nullptr) {
    error.text = constant_text(code);
    error.length = static_cast<std::int32_t>(std::strlen(error.text));
    return;
  }
  static constexpr char ellipsis[] = "...";
  std::size_t length = std::strlen(message);
  const bool cut = length >= ThreadError::capacity;
  if (cut) {
    length = ThreadError::capacity - sizeof ellipsis;
    while (length > 0 && (static_cast<unsigned char>(message[length]) & 0xC0) == 0x80) --length;
  }
  std::memmove(error.buffer, message, length);
  make_utf8(error.buffer, length);
  if (cut) {
    std::memcpy(error.buffer + length, ellipsis, sizeof ellipsis - 1);
    length += sizeof ellipsis - 1;
  }
  error.text = error.buffer;
  error.length = static_cast<std::int32_t>(length);
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
    record(Code::out_of_memory, "There is not enough memory for this");
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
    if (written > 0) std::memcpy(out, error.text, static_cast<std::size_t>(written));
    out[written] = '\0';
  }
  return length;
}

}  // namespace sffi
