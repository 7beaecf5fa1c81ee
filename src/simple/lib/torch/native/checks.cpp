#include "checks.h"

#include <ATen/EmptyTensor.h>
#include <ATen/ops/any.h>
#include <ATen/ops/eq.h>
#include <ATen/ops/logical_and.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <initializer_list>
#include <limits>
#include <utility>

namespace simple_torch {
namespace {

struct Layers {
  const at::Tensor &input;
  at::TensorList params;
  bool has_biases;
  std::int64_t num_layers;
  bool bidirectional;
  bool batch_first;
  std::int64_t gates;  // rows of weights a hidden unit has
};

void check_state(const Layers &layers, const at::Tensor &state, const char *name) {
  const auto rank = layers.input.dim();
  const auto directions = layers.bidirectional ? 2 : 1;
  TORCH_CHECK(state.dim() == rank, name, " has ", state.dim(), " dimensions, but the input has ", rank);
  TORCH_CHECK(state.size(0) == layers.num_layers * directions, name, " has ", state.size(0), " layers, but ",
              layers.num_layers * directions, " are needed");
  if (rank == 3) {
    const auto batch = layers.input.size(layers.batch_first ? 0 : 1);
    TORCH_CHECK(state.size(1) == batch, name, " has a batch of ", state.size(1), ", but the input one of ", batch);
  }
}

// `hidden` is the size of a hidden state, `output` that of what a direction of a layer gives on.
void check_weights(const Layers &layers, std::int64_t hidden, std::int64_t output) {
  const auto directions = layers.bidirectional ? 2 : 1;
  const bool projected = output != hidden;
  const auto each = (layers.has_biases ? 4 : 2) + (projected ? 1 : 0);
  const auto count = static_cast<std::int64_t>(layers.params.size());
  TORCH_CHECK(count == each * layers.num_layers * directions, "there are ", count, " weights, but ",
              each * layers.num_layers * directions, " are needed");
  const auto rows = layers.gates * hidden;
  for (std::int64_t place = 0; place < layers.num_layers * directions; ++place) {
    const auto columns = place < directions ? layers.input.size(-1) : output * directions;
    const auto *weights = layers.params.data() + place * each;
    const auto fits = [&](const at::Tensor &weight, at::IntArrayRef sizes) {
      TORCH_CHECK(weight.sizes() == sizes, "a weight of layer ", place / directions, " has the sizes ", weight.sizes(),
                  ", but ", sizes, " are needed");
    };
    fits(weights[0], {rows, columns});
    fits(weights[1], {rows, output});
    if (layers.has_biases) {
      fits(weights[2], {rows});
      fits(weights[3], {rows});
    }
    if (projected) fits(weights[each - 1], {output, hidden});
  }
}

void check_input(const Layers &layers) {
  const auto rank = layers.input.dim();
  TORCH_CHECK(rank == 2 || rank == 3, "the input has ", rank, " dimensions, but 2 or 3 are needed");
  TORCH_CHECK(layers.num_layers > 0, "num_layers must be more than 0, but is ", layers.num_layers);
  TORCH_CHECK(layers.num_layers <= static_cast<std::int64_t>(layers.params.size()), "num_layers is ", layers.num_layers,
              ", but there are ", layers.params.size(), " weights");
}

void check_single(const Layers &layers, const at::Tensor &hx) {
  check_input(layers);
  check_state(layers, hx, "hx");
  check_weights(layers, hx.size(-1), hx.size(-1));
}

}  // namespace

void check_lstm(const at::Tensor &input, at::TensorList hx, at::TensorList params, bool has_biases,
                std::int64_t num_layers, double /*dropout*/, bool /*train*/, bool bidirectional, bool batch_first) {
  const Layers layers{input, params, has_biases, num_layers, bidirectional, batch_first, 4};
  check_input(layers);
  TORCH_CHECK(hx.size() == 2, "lstm needs two states, but ", hx.size(), " are given");
  check_state(layers, hx[0], "hx[0]");
  check_state(layers, hx[1], "hx[1]");
  check_weights(layers, hx[1].size(-1), hx[0].size(-1));
}

void check_gru(const at::Tensor &input, const at::Tensor &hx, at::TensorList params, bool has_biases,
               std::int64_t num_layers, double /*dropout*/, bool /*train*/, bool bidirectional, bool batch_first) {
  check_single({input, params, has_biases, num_layers, bidirectional, batch_first, 3}, hx);
}

void check_rnn(const at::Tensor &input, const at::Tensor &hx, at::TensorList params, bool has_biases,
               std::int64_t num_layers, double /*dropout*/, bool /*train*/, bool bidirectional, bool batch_first) {
  check_single({input, params, has_biases, num_layers, bidirectional, batch_first, 1}, hx);
}

void check_embedding_bag(const at::Tensor & /*weight*/, const at::Tensor &indices, const at::Tensor &offsets,
                         bool /*scale_grad_by_freq*/, std::int64_t /*mode*/, bool /*sparse*/,
                         const std::optional<at::Tensor> & /*per_sample_weights*/, bool include_last_offset,
                         std::optional<std::int64_t> /*padding_idx*/) {
  TORCH_CHECK(indices.dim() == 1 && offsets.dim() == 1,
              "embedding_bag: indices and offsets must have one dimension, not ", indices.dim(), " and ", offsets.dim());
  TORCH_CHECK(!include_last_offset || offsets.numel() > 1 || indices.numel() == 0,
              "embedding_bag: the size of the offsets must be at least 2 with the last offset among them");
}

void check_arange(const at::Scalar &start, const at::Scalar &end, const at::Scalar &step,
                  std::optional<at::ScalarType> dtype, std::optional<at::Layout> /*layout*/,
                  std::optional<at::Device> /*device*/, std::optional<bool> /*pin_memory*/) {
  const bool vanishes = step.isFloatingPoint() && step.toDouble() > -1 && step.toDouble() < 1;
  TORCH_CHECK(!(dtype == at::kLong && vanishes), "step must be nonzero");
  const bool all_integers = start.isIntegral(true) && end.isIntegral(true) && step.isIntegral(true);
  if (dtype ? !at::isIntegralType(*dtype, false) : !all_integers) return;
  const auto is_integer = [](const at::Scalar &number) {  // or is cut to one; PyTorch refuses what isn't
    return number.isIntegral(true) || (number.isFloatingPoint() && std::abs(number.toDouble()) < 0x1p63);
  };
  if (!is_integer(start) || !is_integer(end)) return;
  std::int64_t distance = 0;
  const bool overflows = __builtin_sub_overflow(end.to<std::int64_t>(), start.to<std::int64_t>(), &distance);
  TORCH_CHECK(!overflows && distance > std::numeric_limits<std::int64_t>::min(),
              "arange: stop is too far from start to count the integers between them");
}

void check_lcm(const at::Tensor &a, const at::Tensor &b) {
  const auto lowest = [](const at::Tensor &t) -> std::int64_t {
    switch (t.scalar_type()) {
      case at::kInt:
        return std::numeric_limits<std::int32_t>::min();
      case at::kLong:
        return std::numeric_limits<std::int64_t>::min();
      default:
        return 0;  // narrower integers are divided as wider ones
    }
  };
  const auto meets = [&](const at::Tensor &one, const at::Tensor &other) {
    const auto number = lowest(one);
    return number != 0 && other.scalar_type() != at::kBool && !one.is_meta() &&
           at::any(at::logical_and(at::eq(one, number), at::eq(other, -1))).item<bool>();
  };
  TORCH_CHECK(!meets(a, b) && !meets(b, a), "lcm: the multiple of the lowest integer and -1 isn't an integer");
}

namespace {

// Tensors that belong to the parameters, one each. Lists of other lengths and other dtypes PyTorch refuses itself.
void check_alike(at::TensorList params, at::TensorList list, const char *name) {
  if (list.size() != params.size()) return;
  for (std::size_t index = 0; index < params.size(); ++index) {
    const at::Tensor &param = params[index], &each = list[index];
    if (each.scalar_type() != param.scalar_type()) continue;
    TORCH_CHECK(each.sizes() == param.sizes(), name, ": the tensor at index ", index, " has the sizes ", each.sizes(),
                ", but its parameter ", param.sizes());
    TORCH_CHECK(each.layout() == at::kStrided && param.layout() == at::kStrided &&
                    ((each.is_contiguous() && param.is_contiguous()) ||
                     (param.is_non_overlapping_and_dense() && each.strides() == param.strides())),
                name, ": the elements of the tensor at index ", index,
                " lie in memory in another order than those of its parameter; make both contiguous");
  }
}

void check_single_element(const std::optional<at::Tensor> &tensor, const char *name) {
  TORCH_CHECK(!tensor || tensor->numel() == 1, name, " must have one element, not ", tensor ? tensor->numel() : 0);
}

}  // namespace

void check_fused_sgd(at::TensorList params, at::TensorList grads, at::TensorList momentum_buffers,
                     double /*weight_decay*/, double momentum, double /*lr*/, double /*dampening*/, bool /*nesterov*/,
                     bool /*maximize*/, bool /*is_first_step*/, const std::optional<at::Tensor> &grad_scale,
                     const std::optional<at::Tensor> &found_inf) {
  check_alike(params, grads, "grads");
  if (momentum != 0 || !momentum_buffers.empty()) check_alike(params, momentum_buffers, "momentum_buffers");
  check_single_element(grad_scale, "grad_scale");
  check_single_element(found_inf, "found_inf");
}

void check_fused_adam(at::TensorList params, at::TensorList grads, at::TensorList exp_avgs, at::TensorList exp_avg_sqs,
                      at::TensorList max_exp_avg_sqs, at::TensorList /*state_steps*/, double /*lr*/, double /*beta1*/,
                      double /*beta2*/, double /*weight_decay*/, double /*eps*/, bool amsgrad, bool /*maximize*/,
                      const std::optional<at::Tensor> &grad_scale, const std::optional<at::Tensor> &found_inf) {
  check_alike(params, grads, "grads");
  check_alike(params, exp_avgs, "exp_avgs");
  check_alike(params, exp_avg_sqs, "exp_avg_sqs");
  if (amsgrad || !max_exp_avg_sqs.empty()) check_alike(params, max_exp_avg_sqs, "max_exp_avg_sqs");
  check_single_element(grad_scale, "grad_scale");
  check_single_element(found_inf, "found_inf");
}

void check_attention(const at::Tensor & /*query*/, const at::Tensor &key, const at::Tensor &value,
                     const std::optional<at::Tensor> & /*attn_mask*/, double /*dropout_p*/, bool /*is_causal*/,
                     std::optional<double> /*scale*/, bool enable_gqa) {
  if (!enable_gqa) return;
  for (const at::Tensor *each : {&key, &value}) {
    TORCH_CHECK(each->dim() < 3 || each->size(-3) > 0, "enable_gqa: ", each == &key ? "key" : "value", " has no heads");
  }
}

void check_matrix_power(const at::Tensor & /*t*/, std::int64_t n) {
  TORCH_CHECK(n > std::numeric_limits<std::int64_t>::min(), "matrix_power: the exponent must be more than ", n);
}

void check_random(const at::Tensor &t, std::int64_t low, std::optional<std::int64_t> high,
                  const std::optional<at::Generator> & /*generator*/) {
  TORCH_CHECK(high || !at::isFloatingType(t.scalar_type()) || low < std::numeric_limits<std::int64_t>::max(),
              "random_: floats have no numbers from ", low, " up");
}

namespace {

// An error where a number of a list is more than 32 bits hold.
void check_narrow(const char *function, std::initializer_list<std::pair<const char *, at::IntArrayRef>> lists) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  for (const auto &[name, list] : lists) {
    for (const std::int64_t each : list) {
      if (each > most) TORCH_CHECK(false, function, ": ", name, " must be at most ", most, ", but is ", each);
    }
  }
}

}  // namespace

void check_max_pool1d(const at::Tensor & /*t*/, at::IntArrayRef kernel_size, at::IntArrayRef stride,
                      at::IntArrayRef padding, at::IntArrayRef dilation, bool /*ceil_mode*/) {
  check_narrow("max_pool1d",
               {{"kernel_size", kernel_size}, {"stride", stride}, {"padding", padding}, {"dilation", dilation}});
}

void check_col2im(const at::Tensor & /*t*/, c10::SymIntArrayRef output_size, at::IntArrayRef kernel_size,
                  at::IntArrayRef dilation, at::IntArrayRef padding, at::IntArrayRef stride) {
  check_narrow("col2im", {{"output_size", C10_AS_INTARRAYREF_SLOW(output_size)},
                          {"kernel_size", kernel_size},
                          {"dilation", dilation},
                          {"padding", padding},
                          {"stride", stride}});
}

void check_adaptive_pool(const at::Tensor & /*t*/, at::IntArrayRef output_size) {
  constexpr std::int64_t most = 1 << 16;
  const bool empty = std::any_of(output_size.begin(), output_size.end(), [](std::int64_t size) { return size == 0; });
  for (const std::int64_t size : output_size)
    TORCH_CHECK(!empty || size <= most, "adaptive pooling: a result without elements has sizes of at most ", most,
                ", but output_size is ", output_size);
}

void check_adaptive_pool(const at::Tensor &t, c10::SymIntArrayRef output_size) {
  check_adaptive_pool(t, C10_AS_INTARRAYREF_SLOW(output_size));
}

SizesKept::SizesKept(const at::Tensor &t) : t_(t), offset_(0), exceptions_(std::uncaught_exceptions()) {
  if (!t_.has_storage() || t_.layout() != at::kStrided) {
    t_.reset();
    return;
  }
  sizes_ = t_.sizes();
  strides_ = t_.strides();
  offset_ = t_.storage_offset();
}

SizesKept::~SizesKept() {
  if (!t_.defined() || std::uncaught_exceptions() == exceptions_) return;
  at::TensorImpl *impl = t_.unsafeGetTensorImpl();
  try {
    const auto needed = at::detail::computeStorageNbytes(t_.sizes(), t_.strides(), t_.itemsize(), t_.storage_offset());
    if (needed > t_.storage().nbytes()) impl->set_sizes_and_strides(sizes_, strides_, offset_);
  } catch (...) {  // no memory for the sizes of many dimensions, or sizes whose product isn't a number
    impl->set_sizes_contiguous({0});
  }
}

}  // namespace simple_torch
