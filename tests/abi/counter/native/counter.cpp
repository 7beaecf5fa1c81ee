#include "counter.h"

#include <chrono>
#include <new>
#include <stdexcept>
#include <thread>

#include "sffi_library.h"

namespace sffi::library {

const char *refusal() noexcept { return nullptr; }
const char *version() { return "1.0"; }
bool has_feature(std::string_view name) { return name == "counting"; }
bool record_exception() noexcept { return false; }

}  // namespace sffi::library

namespace counter {

std::atomic<std::int64_t> alive{0};

std::int64_t sum(const std::vector<Counter> &counters) {
  std::int64_t total = 0;
  for (const Counter &each : counters) total += each->value;
  return total;
}

std::vector<Counter> range(std::int64_t n) {
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
