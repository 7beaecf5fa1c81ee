#include "counter.h"

#include <chrono>
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <thread>

#include "sffi_errors.h"
#include "sffi_library.h"

#ifdef PLANTED_BUGS
namespace {

// A bug of each kind that a sanitizer, a fuzzer or failing allocations must find, chosen by the environment variable PLANTED:
// the tests' proof that these tools see something.
const std::string planted = std::getenv("PLANTED") == nullptr ? "" : std::getenv("PLANTED");
std::int64_t unguarded = 0;
std::int64_t *volatile lost = nullptr;

std::int64_t go_wrong(const std::vector<counter::Counter> &counters) {
  const auto count = static_cast<std::int64_t>(counters.size());
  std::int64_t *numbers = planted == "leak" || planted == "use after free" || planted == "overflow" ? new std::int64_t[4]{} : nullptr;
  if (planted == "leak") lost = numbers;
  if (planted == "use after free") delete[] numbers;
  if (planted == "overflow" && count == 3) return numbers[count + 1];
  if (planted == "use after free" && count == 3) return numbers[count];
  if (planted == "overflow") delete[] numbers;
  if (planted == "signed overflow") return INT64_MAX - 1 + count;
  if (planted == "shift") return std::int64_t{1} << (62 + count);
  if (planted == "race") return ++unguarded;
  return 0;
}

}  // namespace
#endif

namespace sffi::library {

const char *refusal() noexcept { return nullptr; }
const char *version() { return "1.0"; }
bool has_feature(std::string_view name) { return name == "counting"; }

bool record_exception() noexcept {
#ifdef PLANTED_BUGS
  if (planted == "allocation") {
    try {
      throw;
    } catch (const std::exception &error) {
      const std::string message = std::string("a counter has failed: ") + error.what();
      record(Code::internal, message.c_str());
      return true;
    } catch (...) {
      return false;
    }
  }
#endif
  return false;
}

}  // namespace sffi::library

namespace counter {

std::atomic<std::int64_t> alive{0};

std::int64_t sum(const std::vector<Counter> &counters) {
  std::int64_t total = 0;
#ifdef PLANTED_BUGS
  total = go_wrong(counters);
#endif
  for (const Counter &each : counters) {
    // What doesn't fit wraps around.
    total = static_cast<std::int64_t>(static_cast<std::uint64_t>(total) + static_cast<std::uint64_t>(each->value.load()));
  }
  return total;
}

std::vector<Counter> range(std::int64_t n) {
  if (n > 1000) throw sffi::Failure(sffi::Code::invalid_argument, "n: %lld counters are too many", static_cast<long long>(n));
  std::vector<Counter> counters;
  for (std::int64_t start = 0; start < n; ++start) counters.push_back(make_counter(start));
  return counters;
}

std::int64_t hold(const Counter &c, std::int64_t milliseconds) {
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
  return c->value;
}

void swallow(const std::optional<Counter> &, std::int64_t what) { fail(what); }

Label label_if(const Counter &c) {
  if (c->value < 0) throw sffi::Failure(sffi::Code::invalid_argument, "c: it stands below 0");
  return label_of(c);
}

double length(const std::optional<Label> &label, std::optional<double> factor) {
  return label ? static_cast<double>(label->size()) * factor.value_or(1) : -1;
}

void fail(std::int64_t what) {
  switch (what) {
    case 0:
      throw std::runtime_error("it went wrong");
    case 1:
      throw std::bad_alloc();
    case 2:
      throw 7;
    case 3:
      throw sffi::Failure(sffi::Code::format, "byte %d makes no sense", 12);
    case 4:
      throw std::runtime_error(std::string(2000, 'x') + "\u00e9");
    case 5:
      throw std::runtime_error(std::string(1019, 'x') + "\u00e9\u00e9\u00e9\u00e9");
    default:
      break;
  }
}

}  // namespace counter
