// Sequences of calls made from bytes, and the judgement of what each call answers. Included by the generated calls.
//
// The oracle: no signal; a code that is documented; a message in UTF-8 exactly where there is an error; the value that says
// "failed" exactly where there is one; a handle that isn't alive is never taken; when a sequence ends and everything is freed, as
// many handles are alive as before it, and a valid call succeeds. What fails is told and ends the process with abort().
#pragma once

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

class Run;

struct Entry {
  int id;
  const char *name;
  void (*call)(Run &);
};
extern const Entry entries[];
extern const int entry_count;

// What a library's own file supplies: the objects that a sequence begins with, how to get what is global back to where it
// was, a call that must succeed, and texts that mean something.
namespace subject {
void prepare(Run &run);
void restore();
bool works();
extern const char *const texts[];
extern const int text_count;
}  // namespace subject

// Around each call; a program that lets allocations fail does it here.
struct Hooks {
  void (*before)(const char *name);
  void (*after)();
};
inline Hooks hooks{nullptr, nullptr};

// Which functions have succeeded, for replays; they run on one thread.
inline bool succeeded[1 << 16];

template <class T>
struct List {
  T *data;
  int64_t size;
};

class Run {
 public:
  static constexpr int kinds = 16;

  Run(const uint8_t *data, size_t size) : next_(data), end_(data + size), before_(library::live_handles()) {
    subject::prepare(*this);
  }
  Run(const Run &) = delete;
  Run &operator=(const Run &) = delete;

  // Runs calls until the bytes or the steps end. An input that isn't at its end after many calls is cut.
  void sequence() {
    for (int step = 0; step < 128 && next_ < end_; ++step) {
      const int id = byte() << 8;
      one(entry(id | byte()));
    }
  }

  void one(const Entry &called) {
    name_ = called.name;
    called.call(*this);
    if (code_ == 0 && !shared_) succeeded[static_cast<size_t>(&called - entries)] = true;
    memory_.clear();
  }

  // Makes the next calls' arguments from other bytes; says how many of them were used.
  void feed(const uint8_t *data, size_t size) { next_ = data, end_ = data + size; }
  const uint8_t *position() const { return next_; }

  // Frees everything. `others`: other threads have handles too, so that there is nothing to count.
  void end(bool others = false) {
    for (int kind = 0; kind < kinds; ++kind) {
      for (const int64_t handle : live_[kind]) library::free_handle(kind, handle);
      live_[kind].clear();
    }
    subject::restore();
    if (!others && library::live_handles() != before_) {
      wrong("%lld handles are left", static_cast<long long>(library::live_handles() - before_));
    }
    if (!subject::works()) wrong("a valid call fails afterwards");
  }

  static const Entry &entry(int id) {
    int low = 0, high = entry_count;
    while (low < high) {
      const int middle = (low + high) / 2;
      if (entries[middle].id < id) low = middle + 1; else high = middle;
    }
    return entries[low == entry_count ? 0 : low];
  }

  // Arguments. One byte says how each is made; from 240 on it is one that no caller should give.

  int64_t handle(int kind) {
    const int how = byte();
    if (how < 240) {
      if (!live_[kind].empty()) return live_[kind][static_cast<size_t>(how) % live_[kind].size()];
      return dead(0);
    }
    switch (how & 3) {
      case 0:
        return dead(0);
      case 1:
        return dead(stale_.empty() ? 1 : stale_[byte() % stale_.size()]);
      case 2: {
        const std::vector<int64_t> &other = live_[byte() % kinds];
        return other.empty() || &other == &live_[kind] ? dead(-1) : dead(other[byte() % other.size()]);
      }
      default: {
        // A living handle with one bit changed, or any number.
        int64_t forged = raw();
        if (how & 4 && !live_[kind].empty()) forged = live_[kind][0] ^ int64_t{1} << (forged & 63);
        for (const int64_t each : live_[kind]) if (each == forged) return forged;
        return dead(forged);
      }
    }
  }

  int64_t optional_handle(int kind) {
    if (byte() & 1) return 0;
    const bool before = dead_;
    const int64_t made = handle(kind);
    if (made == 0) dead_ = before;  // which is none
    return made;
  }

  List<const int64_t> handles(int kind, bool optional) {
    const int how = byte();
    if (how >= 248) return odd<int64_t>(how);
    std::vector<int64_t> made(how % 5);
    for (int64_t &each : made) each = optional ? optional_handle(kind) : handle(kind);
    return list(made);
  }

  int64_t integer() {
    static constexpr int64_t odd[] = {5, 7, 64, -3, -100, 1000, 65536, INT32_MAX, INT32_MIN, int64_t{1} << 40, INT64_MAX, INT64_MIN,
                                      INT64_MAX / 16, -INT64_MAX};
    const int how = byte();
    if (how < 224) return how % 7 - 2;
    return how < 248 ? odd[static_cast<size_t>(how) % (sizeof odd / sizeof *odd)] : raw();
  }

  int64_t optional_integer() { return byte() & 1 ? INT64_MIN : integer(); }

  int64_t size() {
    const int how = byte();
    return how < 240 ? how % 7 : integer();
  }

  int64_t between(int64_t lowest, int64_t highest) {
    const int how = byte();
    return how < 244 ? lowest + how % (highest - lowest + 1) : integer();
  }

  double number() {
    static constexpr double odd[] = {0.0, 1.0, 0.5, -1.0, 2.0, 1e-30, -0.0, 1e30, 1e308, 5e-324, 1e18, -1e19};
    const int how = byte();
    if (how < 200) return how % 16 / 8.0;
    if (how < 244) return odd[static_cast<size_t>(how) % (sizeof odd / sizeof *odd)];
    const int64_t bits = raw();  // NaN and infinities are among these
    double made;
    std::memcpy(&made, &bits, sizeof made);
    return made;
  }

  struct OptionalNumber {
    double value;
    int64_t present;
  };
  OptionalNumber optional_number() {
    const double value = number();
    return {value, between(0, 1)};
  }

  struct Scalar {
    int64_t bits;
    int64_t kind;
  };
  Scalar scalar(bool optional) {
    const int how = byte();
    if (optional && how & 1) return {0, 0};
    if (how >= 244) return {raw(), integer()};
    switch (how / 2 % 3) {
      case 0:
        return {integer(), 1};
      case 1: {
        const double value = number();
        int64_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        return {bits, 2};
      }
      default:
        return {byte() & 1, 3};
    }
  }

  int64_t dtype(bool optional) {
    constexpr size_t count = sizeof library::dtypes / sizeof *library::dtypes;
    const int how = byte();
    if (optional && how & 1) return -1;
    return how < 244 ? library::dtypes[static_cast<size_t>(how / 2) % count] : integer();
  }

  int64_t device(bool optional) {
    const int how = byte();
    if (optional && how & 1) return INT64_MIN;
    return how < 240 ? -1 : integer();
  }

  List<const int64_t> sizes() {
    const int how = byte();
    if (how >= 248) return odd<int64_t>(how);
    std::vector<int64_t> made(how < 240 ? how % 5 : how % 80);
    for (int64_t &each : made) each = size();
    return list(made);
  }

  List<const int64_t> integers(bool optional) {
    const int how = byte();
    if (optional && how & 1) return {nullptr, -1};
    if (how >= 248) return odd<int64_t>(how);
    std::vector<int64_t> made(how < 240 ? how / 2 % 5 : how % 80);
    for (int64_t &each : made) each = integer();
    return list(made);
  }

  List<const double> numbers(bool optional) {
    const int how = byte();
    if (optional && how & 1) return {nullptr, -1};
    if (how >= 248) return odd<double>(how);
    std::vector<double> made(static_cast<size_t>(how / 2 % 7));
    for (double &each : made) each = number();
    return list(made);
  }

  List<const uint8_t> bytes() {
    const int how = byte();
    if (how >= 248) return odd<uint8_t>(how);
    std::vector<uint8_t> made(static_cast<size_t>(how % 33));
    for (uint8_t &each : made) each = static_cast<uint8_t>(byte());
    return list(made);
  }

  List<const char> text(bool optional) {
    const int how = byte();
    if (optional && how & 1) return {nullptr, -1};
    if (how >= 248) return odd<char>(how);
    if (how < 200) {
      const char *known = subject::texts[(how / 2 + 128 * (byte() & 7)) % subject::text_count];
      return list(std::vector<char>(known, known + std::strlen(known)));
    }
    std::vector<char> made(how < 240 ? how % 16 : 5000);
    for (char &each : made) each = static_cast<char>(byte());
    return list(made);
  }

  const char *c_string() {
    const List<const char> made = text(false);
    if (made.data == nullptr || made.size < 0) return nullptr;
    std::vector<char> ended(made.data, made.data + made.size);
    ended.push_back('\0');
    return list(ended).data;
  }

  // Places for results, of exactly the size that is told, so that a sanitizer sees one element too many.

  template <class T>
  T *place() {
    return byte() < 248 ? const_cast<T *>(list(std::vector<T>(1)).data) : nullptr;
  }

  template <class T>
  List<T> room() {
    const int how = byte();
    if (how >= 248) {
      const List<const T> made = odd<T>(how);
      // A null pointer with room must be refused; a length that lies about real memory would be the caller's fault.
      return {nullptr, made.size};
    }
    const size_t count = how < 200 ? 64 : how % 8;
    return {const_cast<T *>(list(std::vector<T>(count)).data), static_cast<int64_t>(count)};
  }

  // Around a call.

  void begin(bool frees) { dead_ = false, frees_ = frees; }
  void before(const char *name) {
    if (hooks.before) hooks.before(name);
  }
  void after() {
    if (hooks.after) hooks.after();
    code_ = library::last_error_code();
    const int64_t length = library::last_error(nullptr, 0);
    if (code_ < 0 || code_ > 11) wrong("the code is %lld", static_cast<long long>(code_));
    if ((code_ == 0) != (length == 0)) wrong("the code is %lld, the message has %lld bytes", static_cast<long long>(code_),
                                             static_cast<long long>(length));
    if (length > 0) {
      std::vector<char> message(static_cast<size_t>(length) + 1);
      library::last_error(message.data(), length + 1);
      if (!is_utf8(message.data(), static_cast<size_t>(length))) wrong("the message isn't UTF-8");
    }
  }
  int64_t code() const { return code_; }

  // What came back.

  void made(int kind, int64_t handle, bool optional) {
    taken();
    if (code_ != 0 ? handle != 0 : handle == 0 && !optional) failed("a handle", handle);
    if (handle != 0) live_[kind].push_back(handle);
  }

  void made_all(int kind, int64_t count, List<int64_t> out, bool optional) {
    if ((count == -1) != (code_ != 0) || count < -1) failed("a length", count);
    if (count > out.size) return;  // nothing was made, and where the length is known before, nothing was looked at
    taken();
    for (int64_t index = 0; index < count; ++index) {
      if (out.data[index] != 0) live_[kind].push_back(out.data[index]);
      else if (!optional) wrong("one of the handles is 0");
    }
  }

  void filled(int64_t answer) {
    taken();
    if (answer != (code_ == 0)) failed("1 or 0", answer);
  }
  void length(int64_t count) {
    taken();
    if ((count == -1) != (code_ != 0) || count < -1) failed("a length", count);
  }
  void count(int64_t count) {
    taken();
    if (code_ != 0 && count != -1) failed("-1", count);
  }
  void flag(bool answer) {
    taken();
    if (code_ != 0 && answer) failed("false", answer);
  }
  void static_text(const char *text) {
    if (text == nullptr) wrong("the text is null");
  }
  void done() { taken(); }
  void freed(int kind, int64_t handle) {
    taken();
    if (code_ != 0) return;
    std::vector<int64_t> &all = live_[kind];
    for (size_t index = 0; index < all.size(); ++index) {
      if (all[index] == handle) {
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
        stale_.push_back(handle);
        return;
      }
    }
    if (handle != 0 && !shared_) wrong("a handle was freed that isn't alive");
  }

  // An object of the beginning.
  void keep(int kind, int64_t handle) {
    if (handle == 0) wrong("an object of the beginning can't be made");
    live_[kind].push_back(handle);
  }

  const std::vector<int64_t> &live(int kind) const { return live_[kind]; }

  // With other threads' handles among the stale ones, what isn't ours may be alive.
  void share(const std::vector<int64_t> &others) { shared_ = true, stale_ = others; }

  [[noreturn, gnu::format(printf, 2, 3)]] void wrong(const char *format, ...) const {
    std::fprintf(stderr, "wrong: %s: ", name_);
    std::va_list values;
    va_start(values, format);
    std::vfprintf(stderr, format, values);
    va_end(values);
    std::fputc('\n', stderr);
    std::abort();
  }

 private:
  int byte() { return next_ < end_ ? *next_++ : 0; }

  // A call that succeeded must not have been given a handle that isn't alive.
  void taken() const {
    if (dead_ && code_ == 0) wrong("a handle that isn't alive was taken");
  }

  int64_t raw() {
    uint64_t made = 0;
    for (int index = 0; index < 8; ++index) made = made << 8 | static_cast<uint64_t>(byte());
    return static_cast<int64_t>(made);
  }

  int64_t dead(int64_t handle) {
    if (!shared_ && !(frees_ && handle == 0)) dead_ = true;
    return handle;
  }

  [[noreturn]] void failed(const char *expected, int64_t answer) const {
    wrong("expected %s with code %lld, not %lld", expected, static_cast<long long>(code_), static_cast<long long>(answer));
  }

  // A list in memory of its own, of exactly its size.
  template <class T>
  List<const T> list(const std::vector<T> &values) {
    memory_.push_back(std::unique_ptr<char[]>(new char[values.size() * sizeof(T)]));
    char *place = memory_.back().get();
    if (!values.empty()) std::memcpy(place, values.data(), values.size() * sizeof(T));
    return {reinterpret_cast<const T *>(place), static_cast<int64_t>(values.size())};
  }

  // Null pointers and lengths that can't be. Real memory is never said to be longer than it is.
  template <class T>
  List<const T> odd(int how) {
    switch (how & 3) {
      case 0:
        return {nullptr, 0};
      case 1:
        return {nullptr, raw()};
      case 2:
        return {list(std::vector<T>(1)).data, static_cast<int64_t>(static_cast<uint64_t>(raw()) | uint64_t{1} << 63)};
      default:
        return {nullptr, -1};
    }
  }

  static bool is_utf8(const char *text, size_t length) {
    for (size_t index = 0; index < length;) {
      const auto at = [&](size_t offset) { return static_cast<unsigned char>(index + offset < length ? text[index + offset] : 0); };
      const unsigned first = at(0), second = at(1);
      const size_t size = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
      if (size == 0) return false;
      for (size_t each = 1; each < size; ++each) {
        if ((at(each) & 0xC0) != 0x80) return false;
      }
      // Longer forms than are needed, surrogates, and what is above the last code point.
      if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)) return false;
      if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)) return false;
      index += size;
    }
    return true;
  }

  const uint8_t *next_;
  const uint8_t *end_;
  const char *name_ = "the beginning";
  std::vector<int64_t> live_[kinds];
  std::vector<int64_t> stale_;
  std::vector<std::unique_ptr<char[]>> memory_;
  int64_t before_;
  int64_t code_ = 0;
  bool dead_ = false;
  bool frees_ = false;
  bool shared_ = false;
};
