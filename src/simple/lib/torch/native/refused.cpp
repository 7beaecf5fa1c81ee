// The operators that can't be called by name, each with its reason: `refused.inc`, in the order of the names.
#include <algorithm>
#include <iterator>

#include "operator_call.h"

namespace simple_torch {

namespace {

struct Refused {
  std::string_view name;
  const char *reason;
};

constexpr Refused table[] = {
    {"", ""},  // before all names, so that the table is never empty
#include "refused.inc"
};

}  // namespace

const char *refusal_of(std::string_view name) noexcept {
  const auto *found =
      std::lower_bound(std::begin(table), std::end(table), name,
                       [](const Refused &each, std::string_view wanted) { return each.name < wanted; });
  return found != std::end(table) && found->name == name && !name.empty() ? found->reason : nullptr;
}

}  // namespace simple_torch
