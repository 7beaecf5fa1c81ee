// What crosses the C ABI, as PyTorch's types. The generated sources call these; the checks that know no PyTorch are in
// sffi_arguments.h.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/IListRef.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/List.h>
#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/Event.h>
#include <c10/core/GradMode.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/Scalar.h>
#include <c10/core/ScalarType.h>
#include <c10/core/SymIntArrayRef.h>
#include <c10/util/OptionalArrayRef.h>

#include <memory>
#include <optional>
#include <vector>

#include "sffi_arguments.h"

namespace simple_torch {

// What handles stand for, besides tensors, generators and streams.
class BackwardRun;
using Backward = std::shared_ptr<BackwardRun>;
class OperatorCall;
using Call = std::shared_ptr<OperatorCall>;
using Event = std::shared_ptr<c10::Event>;
struct ScriptModule;
using Module = std::shared_ptr<ScriptModule>;
class AotiPackage;
using Package = std::shared_ptr<AotiPackage>;

inline bool requires_grad(const at::Tensor &t) { return t.requires_grad(); }
inline bool requires_grad(const std::optional<at::Tensor> &t) { return t && t->requires_grad(); }
template <class T>
inline bool requires_grad(const std::vector<T> &list) {
  for (const auto &t : list) {
    if (requires_grad(t)) return true;
  }
  return false;
}
inline bool requires_grad(const std::optional<at::Generator> &) { return false; }

// Stands around every operator, and is given the tensors that it takes. Where none of them requires a gradient, or
// gradients are off, it skips PyTorch's autograd kernels, an eighth of the time of a 4x4 add: there they record nothing
// and only go on to the kernels below. It does not skip those that keep versions and views, so that a view made now, or
// a change made now, is known when gradients come. A view of a tensor that requires a gradient requires it too.
class OperatorScope {
 public:
  template <class... T>
  explicit OperatorScope(const T &...arguments) {
    const bool wanted = (false || ... || requires_grad(arguments));
    if (!wanted || !c10::GradMode::is_enabled()) below_autograd_.emplace();
  }

 private:
  std::optional<at::AutoDispatchBelowAutograd> below_autograd_;
};

// A number: its value, or the bits of a double, and which of the two (or a bool) it is.
at::Scalar scalar(std::int64_t value, std::int64_t kind, const char *parameter);
std::optional<at::Scalar> optional_scalar(std::int64_t value, std::int64_t kind, const char *parameter);

// A dtype by PyTorch's number, of those that are part of the ABI. PyTorch itself may crash on another.
at::ScalarType dtype(std::int64_t number, const char *parameter);
std::optional<at::ScalarType> optional_dtype(std::int64_t number, const char *parameter);

// A device: -1 is the CPU, n CUDA n, which must be there; -2 is the meta device, -3 MPS.
constexpr std::int64_t cpu_number = -1;
constexpr std::int64_t meta_number = -2;
constexpr std::int64_t mps_number = -3;
at::Device device(std::int64_t number, const char *parameter);
std::optional<at::Device> optional_device(std::int64_t number, const char *parameter);
std::int64_t device_number(at::Device device);

// The device of a tensor that is made from nothing: the default one where none is given.
std::optional<at::Device> creation_device(std::int64_t number, const char *parameter);

// A number of threads as PyTorch takes it.
int thread_count(std::int64_t threads);

inline at::IntArrayRef ints(sffi::Span<std::int64_t> list) {
  return {list.data, static_cast<std::size_t>(list.size)};
}

// Integers as PyTorch's possibly symbolic ones. PyTorch tells those apart by their value and refuses integers that would
// look like a symbol, which are below -2^62.
inline c10::SymIntArrayRef symints(sffi::Span<std::int64_t> list) { return c10::fromIntArrayRefSlow(ints(list)); }

inline at::OptionalIntArrayRef optional_ints(std::optional<sffi::Span<std::int64_t>> list) {
  return list ? at::OptionalIntArrayRef(ints(*list)) : at::OptionalIntArrayRef();
}

inline at::OptionalSymIntArrayRef optional_symints(std::optional<sffi::Span<std::int64_t>> list) {
  return list ? at::OptionalSymIntArrayRef(symints(*list)) : at::OptionalSymIntArrayRef();
}

inline at::ArrayRef<double> floats(sffi::Span<double> list) {
  return {list.data, static_cast<std::size_t>(list.size)};
}

inline std::optional<at::ArrayRef<double>> optional_floats(std::optional<sffi::Span<double>> list) {
  return list ? std::optional<at::ArrayRef<double>>(floats(*list)) : std::nullopt;
}

// Tensors of which some are none, as the operators take them that index.
inline c10::List<std::optional<at::Tensor>> optional_list(const std::vector<std::optional<at::Tensor>> &tensors) {
  return c10::List<std::optional<at::Tensor>>(tensors);
}

// Values that a spec fixes, by the names that schemas use.
namespace fixed {
constexpr at::ScalarType float_ = at::ScalarType::Float;
constexpr at::ScalarType long_ = at::ScalarType::Long;
constexpr at::MemoryFormat contiguous_format = at::MemoryFormat::Contiguous;
}  // namespace fixed

}  // namespace simple_torch
