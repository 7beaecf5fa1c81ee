// The operators that can't be called by name: the parts of gradients, and those of `refused.inc`, which fuzzing found,
// each with its reason, in the order of the names.
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

// What gradients are made of takes the arguments that PyTorch makes for it on trust: most of what fuzzing found was this.
constexpr std::string_view backward = "_backward";
constexpr char part_of_gradient[] = "it is a part of a gradient, which checks little; backward passes call it";

}  // namespace

const char *refusal_of(std::string_view name) noexcept {
  if (name.substr(0, name.find('.')).find(backward) != std::string_view::npos) return part_of_gradient;
  const auto *found =
      std::lower_bound(std::begin(table), std::end(table), name,
                       [](const Refused &each, std::string_view wanted) { return each.name < wanted; });
  return found != std::end(table) && found->name == name && !name.empty() ? found->reason : nullptr;
}

}  // namespace simple_torch
