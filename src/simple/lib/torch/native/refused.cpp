// The operators that can't be called by name: the parts of gradients, and those of `refused.inc`, which fuzzing found,
// each with its reason, in the order of the names. `refused_before_2_13.inc` has those that crash in older versions only.
#include <torch/headeronly/version.h>

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

constexpr Refused older[] = {
    {"", ""},
#if TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR < 13
#include "refused_before_2_13.inc"
#endif
};

template <std::size_t n>
const char *found_in(const Refused (&refused)[n], std::string_view name) noexcept {
  const auto *found =
      std::lower_bound(std::begin(refused), std::end(refused), name,
                       [](const Refused &each, std::string_view wanted) { return each.name < wanted; });
  return found != std::end(refused) && found->name == name ? found->reason : nullptr;
}

// What gradients are made of takes the arguments that PyTorch makes for it on trust: most of what fuzzing found was this.
constexpr std::string_view backward = "_backward";
constexpr char part_of_gradient[] = "it is a part of a gradient, which checks little; backward passes call it";

}  // namespace

const char *refusal_of(std::string_view name) noexcept {
  if (name.substr(0, name.find('.')).find(backward) != std::string_view::npos) return part_of_gradient;
  if (name.empty()) return nullptr;
  const char *reason = found_in(table, name);
  return reason != nullptr ? reason : found_in(older, name);
}

}  // namespace simple_torch
