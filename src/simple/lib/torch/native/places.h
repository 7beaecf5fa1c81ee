// Where in the caller's program operations are made, for the messages of the anomaly mode.
#pragma once

#include <torch/csrc/autograd/anomaly_mode.h>

#include <memory>
#include <stdexcept>
#include <string>

#include "engine.h"
#include "sffi_errors.h"

namespace simple_torch {

// The place of the operations that this thread makes from now on, as the caller calls it.
std::string &here();

// What PyTorch keeps of a node that is made in the anomaly mode: its place.
std::unique_ptr<torch::autograd::AnomalyMetadata> place_keeper();

// The place of the node that failed last on this thread, and forgets it.
std::string take_failed_place();

// Records the exception that is being handled with the place added; throws it again where there is no place.
[[noreturn]] void rethrow_with(const std::string &place);

// What ends a backward pass because of the caller. PyTorch hands on exceptions of this base only.
struct Interrupted : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Runs a backward pass. An error of a node says where its operation was made, if that is known.
template <class Pass>
void with_place(Pass &&pass) {
  use_own_engine();
  take_failed_place();
  try {
    pass();
  } catch (const Interrupted &reason) {
    throw sffi::Failure(sffi::Code::invalid_argument, "%s", reason.what());
  } catch (...) {
    rethrow_with(take_failed_place());
  }
}

}  // namespace simple_torch
