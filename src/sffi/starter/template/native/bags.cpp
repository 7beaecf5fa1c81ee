// Bags of words. A function gets arguments that were checked, and throws sffi::Failure with a code and a message.
#include <vector>

#include "functions.h"

namespace @name@_native {

namespace {

using Locked = std::lock_guard<std::mutex>;

}  // namespace

Bag make_bag() { return std::make_shared<Words>(); }

void add(const Bag &bag, std::string_view word) {
  if (word.empty()) throw sffi::Failure(sffi::Code::invalid_argument, "word: it is empty");
  const Locked held(bag->lock);
  ++bag->counts[std::string(word)];
}

std::int64_t count(const Bag &bag, std::string_view word) {
  const Locked held(bag->lock);
  const auto found = bag->counts.find(word);
  return found == bag->counts.end() ? 0 : found->second;
}

// A text or a list is written to `out`, which says how long all of it is.
std::int64_t longest(const Bag &bag, sffi::Output<char> out) {
  const Locked held(bag->lock);
  const std::string *best = nullptr;
  for (const auto &each : bag->counts) {
    if (best == nullptr || each.first.size() > best->size()) best = &each.first;
  }
  if (best == nullptr) throw sffi::Failure(sffi::Code::invalid_argument, "bag: it is empty");
  return out.write(best->data(), static_cast<std::int64_t>(best->size()));
}

std::int64_t counts(const Bag &bag, sffi::Output<std::int64_t> out) {
  const Locked held(bag->lock);
  std::vector<std::int64_t> numbers;
  for (const auto &each : bag->counts) numbers.push_back(each.second);
  return out.write(numbers.data(), static_cast<std::int64_t>(numbers.size()));
}

// The handle of `other` is dead already. Another thread may still be in a call with the object, so its lock is taken.
void pour(const Bag &bag, const Bag &other) {
  const std::scoped_lock held(bag->lock, other->lock);
  for (const auto &[word, times] : other->counts) bag->counts[word] += times;
  other->counts.clear();
}

}  // namespace @name@_native
