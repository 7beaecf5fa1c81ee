// Gradients: which tensors want one, the modes of the calling thread, and backward passes through PyTorch's own functions.
//
// A graph that reaches a function or a hook of the caller's needs a pass that can stop for it: backward_run.h.
#include <ATen/ops/alias.h>
#include <c10/core/AutogradState.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

#include "backward_run.h"
#include "engine.h"
#include "functions.h"
#include "places.h"

namespace simple_torch {

namespace {

using torch::autograd::variable_list;

variable_list defined_or_none(const std::vector<std::optional<at::Tensor>> &gradients) {
  variable_list list;
  list.reserve(gradients.size());
  for (const auto &gradient : gradients) list.push_back(gradient.value_or(at::Tensor()));
  return list;
}

}  // namespace

bool requires_gradient(const at::Tensor &t) { return t.requires_grad(); }

void set_requires_grad(const at::Tensor &t, bool required) {
  if (required && !at::isFloatingType(t.scalar_type()) && !t.is_complex()) {
    throw sffi::Failure(sffi::Code::dtype, "t: only floating-point and complex tensors can require gradients");
  }
  if (!required && !t.is_leaf()) {
    throw sffi::Failure(sffi::Code::invalid_argument,
                        "t: it was computed from tensors that require gradients; detach() gives one that doesn't");
  }
  t.set_requires_grad(required);
}

bool is_leaf(const at::Tensor &t) { return t.is_leaf(); }

at::Tensor gradient(const at::Tensor &t) { return t.grad(); }

void set_gradient(const at::Tensor &t, const std::optional<at::Tensor> &gradient) {
  if (!gradient) {
    if (t.grad().defined()) t.mutable_grad().reset();
    return;
  }
  if (gradient->sizes() != t.sizes()) {
    throw sffi::Failure(sffi::Code::shape, "gradient: its sizes aren't those of the tensor");
  }
  if (gradient->scalar_type() != t.scalar_type()) {
    throw sffi::Failure(sffi::Code::dtype, "gradient: its dtype isn't that of the tensor");
  }
  if (gradient->device() != t.device()) {
    throw sffi::Failure(sffi::Code::device, "gradient: its device isn't that of the tensor");
  }
  t.mutable_grad() = *gradient;
}

void retain_grad(const at::Tensor &t) {
  if (!t.requires_grad()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "t: it doesn't require a gradient, so none can be kept");
  }
  t.retain_grad();
}

bool retains_grad(const at::Tensor &t) { return t.retains_grad(); }

std::int64_t gradient_function(const at::Tensor &t, sffi::Output<char> out) {
  const auto &function = t.grad_fn();
  const std::string name = function ? function->name() : std::string();
  return out.write(name.data(), static_cast<std::int64_t>(name.size()));
}

bool is_inference(const at::Tensor &t) { return t.is_inference(); }

bool is_view(const at::Tensor &t) { return t.is_view(); }

std::int64_t version_of(const at::Tensor &t) {
  if (t.is_inference()) {
    throw sffi::Failure(sffi::Code::invalid_argument, "t: changes of tensors made in inference mode aren't counted");
  }
  return t._version();
}

bool grad_enabled() { return c10::GradMode::is_enabled(); }

void set_grad_enabled(bool enabled) { c10::GradMode::set_enabled(enabled); }

bool inference_mode() { return c10::InferenceMode::is_enabled(); }

// What the constructor of c10::InferenceMode does; a guard can't live from one call to another.
void set_inference_mode(bool enabled) {
  if (enabled == c10::InferenceMode::is_enabled()) return;
  c10::AutogradState::set_tls_state(c10::AutogradState(!enabled, enabled, !enabled, !enabled));
  const c10::impl::LocalDispatchKeySet before = c10::impl::tls_local_dispatch_key_set();
  c10::impl::PODLocalDispatchKeySet after{};
  after.set_included(enabled ? before.included_.remove(c10::DispatchKey::ADInplaceOrView)
                             : before.included_.add(c10::DispatchKey::ADInplaceOrView));
  after.set_excluded(enabled ? before.excluded_ | c10::autograd_dispatch_keyset
                             : before.excluded_ - c10::autograd_dispatch_keyset);
  c10::impl::_force_tls_local_dispatch_key_set(after);
}

bool anomaly_enabled() { return torch::autograd::AnomalyMode::is_enabled(); }

void set_anomaly_enabled(bool enabled, bool check_nan) {
  if (enabled) use_own_engine();
  torch::autograd::AnomalyMode::set_enabled(enabled, check_nan);
}

void set_place(std::string_view place) { here().assign(place); }

void backward(const std::vector<at::Tensor> &outputs, const std::vector<std::optional<at::Tensor>> &gradients,
              const std::vector<at::Tensor> &inputs, bool retain_graph, bool create_graph) {
  with_place([&] {
    torch::autograd::backward(outputs, defined_or_none(gradients), retain_graph, create_graph, inputs);
  });
}

std::vector<at::Tensor> gradients_of(const std::vector<at::Tensor> &outputs, const std::vector<at::Tensor> &inputs,
                                     const std::vector<std::optional<at::Tensor>> &gradients, bool retain_graph,
                                     bool create_graph, bool allow_unused) {
  std::vector<at::Tensor> made;
  with_place([&] {
    made = torch::autograd::grad(outputs, inputs, defined_or_none(gradients), retain_graph, create_graph, allow_unused);
  });
  return made;
}

Backward backward_begin(const std::vector<at::Tensor> &outputs, const std::vector<std::optional<at::Tensor>> &gradients,
                        const std::vector<at::Tensor> &inputs, bool accumulate, bool retain_graph, bool create_graph,
                        bool allow_unused) {
  return BackwardRun::begin([=, given = defined_or_none(gradients)]() -> variable_list {
    if (!accumulate) return torch::autograd::grad(outputs, inputs, given, retain_graph, create_graph, allow_unused);
    torch::autograd::backward(outputs, given, retain_graph, create_graph, inputs);
    return {};
  });
}

std::int64_t backward_next(const Backward &run) { return run->next(); }

std::vector<at::Tensor> backward_gradients(const Backward &run) { return run->gradients(); }

void backward_answer(const Backward &run, const std::vector<std::optional<at::Tensor>> &gradients) {
  run->answer(defined_or_none(gradients));
}

void backward_cancel(const Backward &run) { run->cancel(); }

std::vector<at::Tensor> backward_results(const Backward &run) { return run->results(); }

}  // namespace simple_torch
