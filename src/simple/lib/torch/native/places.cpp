#include "places.h"

#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>

#include "sffi_guard.h"

namespace simple_torch {

namespace {

thread_local std::string current_place;
thread_local std::string failed_place;

// What PyTorch keeps of a node in the anomaly mode. Its own keeps the stack of Python or nothing.
struct Metadata : torch::autograd::AnomalyMetadata {
  void store_stack() override { place = current_place; }
  void print_stack(const std::string & /*node*/) override { failed_place = place; }

  std::string place;
};

// PyTorch's engine but for that. It is never destroyed: its threads may run when the process ends.
struct Engine : torch::autograd::Engine {
  static torch::autograd::Engine &instance() {
    static auto *engine = new Engine;
    return *engine;
  }
  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<Metadata>();
  }
};

}  // namespace

std::string &here() { return current_place; }

void keep_places() {
  // Python's torch, in the same process, has an engine of its own that it can't do without.
  if (&torch::autograd::Engine::get_default_engine() == &torch::autograd::Engine::get_base_engine()) {
    torch::autograd::set_default_engine_stub(&Engine::instance);
  }
}

std::string take_failed_place() {
  std::string place = std::move(failed_place);
  failed_place.clear();
  return place;
}

void rethrow_with(const std::string &place) {
  if (place.empty()) throw;
  // A thread that passes run on may have made no call yet, and has no buffer for the message then.
  sffi::clear_error();
  sffi::record_current_exception();
  const sffi::ThreadError &error = sffi::this_thread_error;
  std::string message(error.text, static_cast<std::size_t>(error.length));
  if (!message.empty() && message.back() == '.') message.pop_back();
  throw sffi::Failure(error.code, "%s; the operation was made at %s", message.c_str(), place.c_str());
}

}  // namespace simple_torch
