// PyTorch's library under the fuzzer.
#include "calls.inc"

namespace subject {

const char *const texts[] = {
    "", "mean", "sum", "none", "linear", "tanh", "reflect", "constant", "circular", "replicate", "ij", "xy", "fro", "nuc",
    "amax", "amin", "prod", "ortho", "forward", "ii->i", "ij,jk->ik", "...", "->", "L", "U", "floor", "trunc", "left", "right",
    "valid", "same", "gelsd", "reduced", "complete", "r", "nearest", "bilinear", "stub", "cuda", "self", "other", "alpha",
    "dim", "cpu", "strided", "gr\u00f6\u00dfer",
    // Operators to call by name.
    "aten::relu", "aten::add.Tensor", "aten::add", "aten::mul.Scalar", "aten::cat", "aten::stack", "aten::split.Tensor", "aten::sum",
    "aten::sum.dim_IntList", "aten::index.Tensor", "aten::einsum", "aten::roll", "aten::clamp", "aten::full", "aten::zeros",
    "aten::equal", "aten::item", "aten::sort", "aten::max.dim", "aten::matmul", "aten::view", "aten::where.self", "aten::to.dtype",
    "aten::linalg_svd", "aten::unbind.int", "aten::tensor_split.indices", "aten::broadcast_tensors", "aten::add.out",
    "aten::bernoulli", "aten::normal.float_float", "aten::size", "aten::is_floating_point", "aten::result_type.Tensor", "roll",
    "prim::Print", "aten::from_file", "aten::nothing", "aten::_cat"};
const int text_count = sizeof texts / sizeof *texts;

namespace {

int64_t filled(std::initializer_list<int64_t> sizes, int64_t dtype) {
  int64_t count = 1;
  for (const int64_t size : sizes) count *= size;
  std::vector<double> values(static_cast<size_t>(count));
  for (size_t index = 0; index < values.size(); ++index) values[index] = static_cast<double>(index % 3);
  return rt_torch_from_data(values.data(), count, sizes.begin(), static_cast<int64_t>(sizes.size()), dtype, RT_TORCH_NONE);
}

}  // namespace

void prepare(Run &run) {
  rt_torch_set_num_threads(1);
  rt_torch_manual_seed(1);
  run.keep(1, filled({2, 3}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({3, 3}, RT_TORCH_DTYPE_F64));
  run.keep(1, filled({2, 3}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({3}, RT_TORCH_DTYPE_I64));
  run.keep(1, filled({2, 3}, RT_TORCH_DTYPE_BOOL));
  run.keep(1, filled({}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({1, 2, 4, 4}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({2, 2, 3, 3}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({2}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({0, 3}, RT_TORCH_DTYPE_F32));
  run.keep(1, filled({3, 3}, RT_TORCH_DTYPE_COMPLEX64));
  const int64_t leaf = filled({3, 3}, RT_TORCH_DTYPE_F32);
  // Where a gradient is recorded, destructors of PyTorch's own allocate, and end the process where they can't.
  if (hooks.before == nullptr) rt_torch_tensor_set_requires_grad(leaf, 1);
  run.keep(1, leaf);
  run.keep(2, rt_torch_generator_new(-1));
}

void restore() {
  rt_torch_set_inference_mode(0);
  rt_torch_set_grad_enabled(1);
  rt_torch_set_anomaly_enabled(0, 1);
  rt_torch_set_autocast_enabled(-1, 0);
  rt_torch_set_autocast_dtype(-1, RT_TORCH_DTYPE_BF16);
  rt_torch_set_autocast_cache_enabled(1);
  rt_torch_set_default_device(-1);
  rt_torch_set_place("", 0);
}

bool works() {
  const int64_t sizes[] = {2, 2};
  const int64_t ones = rt_torch_tensor_ones(sizes, 2);
  const int64_t sum = rt_torch_tensor_sum(ones);
  double value = 0;
  const bool right = rt_torch_tensor_item(sum, &value) == 1 && value == 4;
  rt_torch_tensor_free(sum);
  rt_torch_tensor_free(ones);
  return right && rt_torch_last_error_code() == 0;
}

}  // namespace subject
