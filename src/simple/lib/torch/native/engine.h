// The library's own engine for backward passes: PyTorch's, which keeps the places of operations too (places.h) and goes
// faster through a *plain* graph, one with nothing but operations on the CPU and no hooks.
//
// Before each node PyTorch's engine sets some thirty thread-local settings to those that the pass began with, and after it
// sets them back, a third of the time of a pass over small tensors. No operation changes them. So a plain graph is given to
// PyTorch's engine as one node, which goes through all others: in the same order, with the same checks. The settings, errors
// and passes inside of passes stay PyTorch's.
#pragma once

#include <torch/csrc/autograd/edge.h>
#include <torch/csrc/autograd/function.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace simple_torch {

// Has backward passes use this engine from now on. Python's torch, in the same process, has an engine of its own that it
// can't do without: then that stays.
void use_own_engine();

// PyTorch's pointer to a node, which isn't of the same type in all its versions.
using NodePointer = std::decay_t<decltype(torch::autograd::Edge::function)>;

template <class Made, class Pointer = NodePointer, class... Arguments>
Pointer make_node(Arguments &&...arguments) {
  if constexpr (std::is_same_v<Pointer, std::shared_ptr<torch::autograd::Node>>) {
    return Pointer(new Made(std::forward<Arguments>(arguments)...), [](auto *node) { deleteNode(node); });
  } else {
    return c10::make_intrusive<Made>(std::forward<Arguments>(arguments)...);
  }
}

}  // namespace simple_torch
