// What PyTorch's own operators don't check, and crash without: called before them with the same arguments.
#pragma once

#include <ATen/core/DimVector.h>

#include "simple_torch.h"

namespace simple_torch {

// Layers of recurrent cells: the sizes of states and weights. PyTorch reads past the end of those that are too small.
void check_lstm(const at::Tensor &input, at::TensorList hx, at::TensorList params, bool has_biases,
                std::int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
void check_gru(const at::Tensor &input, const at::Tensor &hx, at::TensorList params, bool has_biases,
               std::int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
void check_rnn(const at::Tensor &input, const at::Tensor &hx, at::TensorList params, bool has_biases,
               std::int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);

// Bags of a table's rows: indices and offsets are taken as lists, and more dimensions are read as if they were one.
void check_embedding_bag(const at::Tensor &weight, const at::Tensor &indices, const at::Tensor &offsets,
                         bool scale_grad_by_freq, std::int64_t mode, bool sparse,
                         const std::optional<at::Tensor> &per_sample_weights, bool include_last_offset,
                         std::optional<std::int64_t> padding_idx);

// Integers by a step that is none of them, 0.3: PyTorch 2.11 divides by the 0 that it becomes, which ends the process. Later
// ones refuse it (2.13) or take it for what it is (2.14); it is refused for all, so that it means the same. More integers than
// there are have a number that overflows, which ends the process where it is divided by -1.
void check_arange(const at::Scalar &start, const at::Scalar &end, const at::Scalar &step,
                  std::optional<at::ScalarType> dtype, std::optional<at::Layout> layout,
                  std::optional<at::Device> device, std::optional<bool> pin_memory);

// The least common multiple of the lowest integer and -1 is a division that ends the process.
void check_lcm(const at::Tensor &a, const at::Tensor &b);

// Steps of optimizers: PyTorch goes through all lists by the number of the parameter's elements, as they lie in memory.
void check_fused_sgd(at::TensorList params, at::TensorList grads, at::TensorList momentum_buffers, double weight_decay,
                     double momentum, double lr, double dampening, bool nesterov, bool maximize, bool is_first_step,
                     const std::optional<at::Tensor> &grad_scale, const std::optional<at::Tensor> &found_inf);
void check_fused_adam(at::TensorList params, at::TensorList grads, at::TensorList exp_avgs, at::TensorList exp_avg_sqs,
                      at::TensorList max_exp_avg_sqs, at::TensorList state_steps, double lr, double beta1, double beta2,
                      double weight_decay, double eps, bool amsgrad, bool maximize,
                      const std::optional<at::Tensor> &grad_scale, const std::optional<at::Tensor> &found_inf);

// Attention with groups of queries: PyTorch divides by the number of heads of keys and values.
void check_attention(const at::Tensor &query, const at::Tensor &key, const at::Tensor &value,
                     const std::optional<at::Tensor> &attn_mask, double dropout_p, bool is_causal,
                     std::optional<double> scale, bool enable_gqa);

// The power by the lowest integer, whose opposite isn't one, doesn't come to an end.
void check_matrix_power(const at::Tensor &t, std::int64_t n);

// Floats from the highest integer up: PyTorch looks for the lowest float above it, and doesn't come to an end.
void check_random(const at::Tensor &t, std::int64_t low, std::optional<std::int64_t> high,
                  const std::optional<at::Generator> &generator);

// Windows larger than 32 bits hold: PyTorch takes them for others, and doesn't come to an end.
void check_max_pool1d(const at::Tensor &t, at::IntArrayRef kernel_size, at::IntArrayRef stride, at::IntArrayRef padding,
                      at::IntArrayRef dilation, bool ceil_mode);

// The same of images put together from windows, which PyTorch then writes beyond.
void check_col2im(const at::Tensor &t, c10::SymIntArrayRef output_size, at::IntArrayRef kernel_size,
                  at::IntArrayRef dilation, at::IntArrayRef padding, at::IntArrayRef stride);

// Results without elements: PyTorch goes through all their planes and rows, which may be as many as there are integers.
void check_adaptive_pool(const at::Tensor &t, at::IntArrayRef output_size);
void check_adaptive_pool(const at::Tensor &t, c10::SymIntArrayRef output_size);

// The tensors that operators write their result into. PyTorch gives one its new sizes before it has the memory for them; where
// that fails the tensor gets its old sizes back, and elements that aren't there can't be read.
class SizesKept {
 public:
  explicit SizesKept(const at::Tensor &t);
  SizesKept(const SizesKept &) = delete;
  SizesKept &operator=(const SizesKept &) = delete;
  ~SizesKept();

 private:
  at::Tensor t_;
  at::DimVector sizes_;
  at::DimVector strides_;
  std::int64_t offset_;
  int exceptions_;
};

// Those of the last argument.
template <class... T>
SizesKept keep_sizes(const T &...arguments) {
  return SizesKept((arguments, ...));
}

}  // namespace simple_torch
