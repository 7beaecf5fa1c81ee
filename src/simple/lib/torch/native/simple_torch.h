// What crosses the C ABI, as PyTorch's types. The generated sources call these; the checks that know no PyTorch are in
// sffi_arguments.h.
#pragma once

#include <ATen/core/IListRef.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/List.h>
#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/Scalar.h>
#include <c10/core/ScalarType.h>
#include <c10/core/SymIntArrayRef.h>
#include <c10/util/OptionalArrayRef.h>

#include <optional>
#include <vector>

#include "sffi_arguments.h"

namespace simple_torch {

// Stands around every operator. It skips PyTorch's autograd kernels, an eighth of the time of a 4x4 add, which record
// nothing as long as no tensor requires a gradient; nothing in this ABI can ask for one. It does not skip the kernels
// that keep versions and views: a tensor made now must be right when gradients come. So it is neither inference mode
// nor "no grad", and a function that turns gradients on has only to turn this off.
class OperatorScope {
  at::AutoDispatchBelowAutograd below_autograd_;
};

// A number: its value, or the bits of a double, and which of the two (or a bool) it is.
at::Scalar scalar(std::int64_t value, std::int64_t kind, const char *parameter);
std::optional<at::Scalar> optional_scalar(std::int64_t value, std::int64_t kind, const char *parameter);

// A dtype by PyTorch's number, of those that are part of the ABI. PyTorch itself may crash on another.
at::ScalarType dtype(std::int64_t number, const char *parameter);
std::optional<at::ScalarType> optional_dtype(std::int64_t number, const char *parameter);

// A device: -1 is the CPU, n CUDA n, which must be there.
at::Device device(std::int64_t number, const char *parameter);
std::optional<at::Device> optional_device(std::int64_t number, const char *parameter);

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
