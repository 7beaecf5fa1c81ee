// Counters and labels.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "sffi_arguments.h"

namespace counter {

extern std::atomic<std::int64_t> alive;

struct State {
  explicit State(std::int64_t start) : value(start) { ++alive; }
  ~State() { --alive; }
  std::atomic<std::int64_t> value;
};

using Counter = std::shared_ptr<State>;
using Label = std::string;

inline Counter make_counter(std::int64_t start) { return std::make_shared<State>(start); }
inline std::int64_t next(const Counter &c) { return c->value++; }
std::int64_t sum(const std::vector<Counter> &counters);
std::vector<Counter> range(std::int64_t n);
std::int64_t hold(const Counter &c, std::int64_t milliseconds);
inline std::int64_t objects() { return alive; }

inline std::int64_t merge(const Counter &c, const Counter &other) { return c->value += other->value; }
void swallow(const std::optional<Counter> &c, std::int64_t what);
inline std::tuple<Counter, Counter> split(const Counter &c) { return {make_counter(c->value), make_counter(c->value)}; }
inline Label label_of(const Counter &c) { return "at " + std::to_string(c->value); }
Label label_if(const Counter &c);

inline Label make_label(std::string_view text) { return Label(text); }
inline std::int64_t text(const Label &label, sffi::Output<char> out) {
  return out.write(label.data(), static_cast<std::int64_t>(label.size()));
}
double length(const std::optional<Label> &label, std::optional<double> factor);

void fail(std::int64_t what);

}  // namespace counter
