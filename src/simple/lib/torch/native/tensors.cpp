// Devices and properties of tensors.
#include "functions.h"

namespace simple_torch {

at::Tensor to_device(const at::Tensor &t, at::Device device) { return t.to(device); }

at::Tensor cuda(const at::Tensor &t, std::int64_t n) {
  if (n < 0) {
    throw sffi::Failure(sffi::Code::invalid_argument, "n: expected the number of a CUDA device, not %lld",
                        static_cast<long long>(n));
  }
  return to_device(t, device(n, "n"));
}

at::Tensor cpu(const at::Tensor &t) { return t.to(at::Device(at::kCPU)); }

std::int64_t ndim(const at::Tensor &t) { return t.dim(); }

std::int64_t numel(const at::Tensor &t) { return t.numel(); }

std::int64_t shape(const at::Tensor &t, sffi::Output<std::int64_t> out) {
  const at::IntArrayRef sizes = t.sizes();
  return out.write(sizes.data(), static_cast<std::int64_t>(sizes.size()));
}

std::int64_t stride(const at::Tensor &t, sffi::Output<std::int64_t> out) {
  const at::IntArrayRef strides = t.strides();
  return out.write(strides.data(), static_cast<std::int64_t>(strides.size()));
}

std::int64_t dtype(const at::Tensor &t) { return static_cast<std::int64_t>(t.scalar_type()); }

std::int64_t device(const at::Tensor &t) { return device_number(t.device()); }

bool is_cuda(const at::Tensor &t) { return t.is_cuda(); }

bool is_contiguous(const at::Tensor &t) { return t.is_contiguous(); }

}  // namespace simple_torch
