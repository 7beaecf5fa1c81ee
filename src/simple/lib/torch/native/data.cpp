// Elements in and out of tensors.
//
// Data comes and goes in row-major order as doubles or 64-bit integers. A tensor is laid over the caller's memory for
// the copy, which PyTorch makes in one pass with whatever strides and conversion it takes.
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <cmath>
#include <cstring>

#include "functions.h"

namespace simple_torch {

namespace {

// A tensor over memory that belongs to the caller; it must not outlive the call.
template <class T>
at::Tensor over(T *data, at::IntArrayRef dims, at::ScalarType dtype) {
  return at::from_blob(const_cast<std::remove_const_t<T> *>(data), dims, at::TensorOptions().dtype(dtype));
}

template <class T>
at::Tensor made_from(at::ArrayRef<T> data, at::IntArrayRef dims, at::ScalarType from, at::ScalarType to,
                     std::optional<at::Device> device) {
  std::int64_t count = 1;
  for (const std::int64_t size : dims) count *= size;
  if (count != static_cast<std::int64_t>(data.size())) {
    throw sffi::Failure(sffi::Code::shape, "data: %lld values don't fill these sizes, which hold %lld",
                        static_cast<long long>(data.size()), static_cast<long long>(count));
  }
  const OperatorScope scope;
  const at::Tensor made = over(data.data(), dims, from).to(to, /*non_blocking=*/false, /*copy=*/true);
  return device ? made.to(*device) : made;
}

void need_real(const at::Tensor &t) {
  if (t.is_complex()) {
    throw sffi::Failure(sffi::Code::dtype, "t: a complex tensor can't be read as real numbers");
  }
}

at::Scalar only_element(const at::Tensor &t) {
  if (t.numel() != 1) {
    throw sffi::Failure(sffi::Code::shape, "t: a tensor with %lld elements can't be read as one number",
                        static_cast<long long>(t.numel()));
  }
  return t.item();
}

template <class T>
std::int64_t copied_out(const at::Tensor &t, sffi::Output<T> out, at::ScalarType dtype) {
  const std::int64_t count = t.numel();
  // Part of the elements would be of no use; the caller asks for the length with a capacity of 0.
  const OperatorScope scope;
  if (count > 0 && out.capacity >= count) over(out.data, t.sizes(), dtype).copy_(t);
  return count;
}

}  // namespace

at::Tensor from_data(at::ArrayRef<double> data, at::IntArrayRef dims) {
  return made_from(data, dims, at::kDouble, at::kFloat, std::nullopt);
}

at::Tensor from_ints(at::IntArrayRef data, at::IntArrayRef dims) {
  return made_from(data, dims, at::kLong, at::kLong, std::nullopt);
}

at::Tensor from_data_as(at::ArrayRef<double> data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device) {
  return made_from(data, dims, at::kDouble, dtype.value_or(at::kFloat), device);
}

at::Tensor from_ints_as(at::IntArrayRef data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device) {
  return made_from(data, dims, at::kLong, dtype.value_or(at::kLong), device);
}

at::Tensor from_bytes(sffi::Span<std::uint8_t> data, at::IntArrayRef dims, at::ScalarType dtype) {
  std::int64_t count = 1;
  for (const std::int64_t size : dims) count *= size;
  const std::int64_t needed = count * static_cast<std::int64_t>(c10::elementSize(dtype));
  if (data.size != needed) {
    throw sffi::Failure(sffi::Code::shape, "data: %lld bytes don't fill these sizes, which take %lld",
                        static_cast<long long>(data.size), static_cast<long long>(needed));
  }
  const OperatorScope scope;
  const at::Tensor made = at::empty(dims, at::TensorOptions().dtype(dtype));
  if (needed > 0) std::memcpy(made.data_ptr(), data.data, static_cast<std::size_t>(needed));
  // Any other byte than 0 and 1 is no bool, and kernels behave as they like on it.
  if (dtype == at::kBool) made.copy_(made.view(at::kByte).ne(0));
  return made;
}

std::int64_t to_bytes(const at::Tensor &t, sffi::Output<std::uint8_t> out) {
  const std::int64_t length = t.numel() * static_cast<std::int64_t>(t.element_size());
  if (length == 0 || out.capacity < length) return length;
  const OperatorScope scope;
  const at::Tensor plain = t.detach().resolve_conj().resolve_neg().cpu().contiguous();
  return out.write(static_cast<const std::uint8_t *>(plain.data_ptr()), length);
}

double item(const at::Tensor &t) {
  need_real(t);
  return only_element(t).toDouble();
}

std::int64_t item_int(const at::Tensor &t) {
  need_real(t);
  const at::Scalar value = only_element(t);
  if (!value.isFloatingPoint()) return value.toLong();
  const double number = std::trunc(value.toDouble());
  if (!(number >= -9223372036854775808.0 && number < 9223372036854775808.0)) {
    throw sffi::Failure(sffi::Code::invalid_argument, "t: %g doesn't fit a 64-bit integer", value.toDouble());
  }
  return static_cast<std::int64_t>(number);
}

std::int64_t item_complex(const at::Tensor &t, sffi::Output<double> out) {
  const c10::complex<double> value = only_element(t).toComplexDouble();
  const double parts[] = {value.real(), value.imag()};
  return out.write(parts, 2);
}

std::int64_t copy_out(const at::Tensor &t, sffi::Output<double> out) {
  need_real(t);
  return copied_out(t, out, at::kDouble);
}

std::int64_t copy_out_ints(const at::Tensor &t, sffi::Output<std::int64_t> out) {
  need_real(t);
  if (t.is_floating_point()) {
    throw sffi::Failure(sffi::Code::dtype, "t: a floating-point tensor can't be read as integers; convert it first");
  }
  return copied_out(t, out, at::kLong);
}

}  // namespace simple_torch
