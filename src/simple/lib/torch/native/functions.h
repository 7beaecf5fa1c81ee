// The functions of torch.sffi that no PyTorch schema can say, in the order of the spec. Each throws on failure.
#pragma once

#include "simple_torch.h"

namespace simple_torch {

// library.cpp
bool cuda_available();
std::int64_t cuda_device_count();
void manual_seed(std::int64_t seed);
std::int64_t get_num_threads();
void set_num_threads(std::int64_t threads);

// data.cpp
at::Tensor from_data(at::ArrayRef<double> data, at::IntArrayRef dims);
at::Tensor from_ints(at::IntArrayRef data, at::IntArrayRef dims);
at::Tensor from_data_as(at::ArrayRef<double> data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device);
at::Tensor from_ints_as(at::IntArrayRef data, at::IntArrayRef dims, std::optional<at::ScalarType> dtype,
                        std::optional<at::Device> device);
double item(const at::Tensor &t);
std::int64_t item_int(const at::Tensor &t);
std::int64_t copy_out(const at::Tensor &t, sffi::Output<double> out);
std::int64_t copy_out_ints(const at::Tensor &t, sffi::Output<std::int64_t> out);

// tensors.cpp
at::Tensor to_device(const at::Tensor &t, at::Device device);
at::Tensor cuda(const at::Tensor &t, std::int64_t n);
at::Tensor cpu(const at::Tensor &t);
std::int64_t ndim(const at::Tensor &t);
std::int64_t numel(const at::Tensor &t);
std::int64_t shape(const at::Tensor &t, sffi::Output<std::int64_t> out);
std::int64_t stride(const at::Tensor &t, sffi::Output<std::int64_t> out);
std::int64_t dtype(const at::Tensor &t);
std::int64_t device(const at::Tensor &t);
bool is_cuda(const at::Tensor &t);
bool is_contiguous(const at::Tensor &t);

}  // namespace simple_torch
