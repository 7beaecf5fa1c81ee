#include "places.h"

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

}  // namespace

std::string &here() { return current_place; }

std::unique_ptr<torch::autograd::AnomalyMetadata> place_keeper() { return std::make_unique<Metadata>(); }

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
