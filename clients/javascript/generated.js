/**
 * Classes and functions of PyTorch for JavaScript. Generated from torch.sffi by `sffi generate`; edit that file.
 *
 * Parameters with a default may be given by name, in an object that stands where the first of them does.
 */
import { Owned, c, handle, made, maybe, spell, to } from "./library.js";

/** The number of the ABI that this file is for. */
export const ABI = 1;

export const DTYPE = Object.freeze({
  U8: 0, I8: 1, I16: 2, I32: 3, I64: 4, F16: 5, F32: 6, F64: 7, COMPLEX64: 9, COMPLEX128: 10, BOOL: 11, BF16: 15
});

export const DEVICE = Object.freeze({CPU: -1, META: -2, MPS: -3});

export const RESULT = Object.freeze({
  NONE: 0, INT: 1, FLOAT: 2, BOOL: 3, COMPLEX: 4, TEXT: 5, TENSOR: 6, INTS: 7, FLOATS: 8, BOOLS: 9, TENSORS: 10,
  OTHER: 11
});

const rt_torch_available = c("bool rt_torch_available(void)");
const rt_torch_version = c("const char *rt_torch_version(void)");
const rt_torch_abi_version = c("int64_t rt_torch_abi_version(void)");
const rt_torch_has_feature = c("bool rt_torch_has_feature(const char *name)");
const rt_torch_last_error_code = c("int64_t rt_torch_last_error_code(void)");
const rt_torch_last_error = c("int64_t rt_torch_last_error(char *out, int64_t capacity)");
const rt_torch_live_handles = c("int64_t rt_torch_live_handles(void)");
const rt_torch_thread_handles = c("int64_t rt_torch_thread_handles(int64_t *out)");
const rt_torch_tensor_free = c("void rt_torch_tensor_free(int64_t t)");
const rt_torch_generator_free = c("void rt_torch_generator_free(int64_t t)");
const rt_torch_backward_free = c("void rt_torch_backward_free(int64_t t)");
const rt_torch_stream_free = c("void rt_torch_stream_free(int64_t t)");
const rt_torch_event_free = c("void rt_torch_event_free(int64_t t)");
const rt_torch_call_free = c("void rt_torch_call_free(int64_t t)");
const rt_torch_module_free = c("void rt_torch_module_free(int64_t t)");
const rt_torch_package_free = c("void rt_torch_package_free(int64_t t)");
const rt_torch_cuda_available = c("bool rt_torch_cuda_available(void)");
const rt_torch_cuda_device_count = c("int64_t rt_torch_cuda_device_count(void)");
const rt_torch_manual_seed = c("void rt_torch_manual_seed(int64_t seed)");
const rt_torch_get_num_threads = c("int64_t rt_torch_get_num_threads(void)");
const rt_torch_set_num_threads = c("void rt_torch_set_num_threads(int64_t threads)");
const rt_torch_get_num_interop_threads = c("int64_t rt_torch_get_num_interop_threads(void)");
const rt_torch_set_num_interop_threads = c("void rt_torch_set_num_interop_threads(int64_t threads)");
const rt_torch_mps_available = c("bool rt_torch_mps_available(void)");
const rt_torch_default_device = c("int64_t rt_torch_default_device(int64_t *out)");
const rt_torch_set_default_device = c("void rt_torch_set_default_device(int64_t device)");
const rt_torch_synchronize = c("void rt_torch_synchronize(int64_t device)");
const rt_torch_memory_allocated = c("int64_t rt_torch_memory_allocated(int64_t device, int64_t *out)");
const rt_torch_max_memory_allocated = c("int64_t rt_torch_max_memory_allocated(int64_t device, int64_t *out)");
const rt_torch_memory_reserved = c("int64_t rt_torch_memory_reserved(int64_t device, int64_t *out)");
const rt_torch_max_memory_reserved = c("int64_t rt_torch_max_memory_reserved(int64_t device, int64_t *out)");
const rt_torch_reset_peak_memory = c("void rt_torch_reset_peak_memory(int64_t device)");
const rt_torch_memory_info = c("int64_t rt_torch_memory_info(int64_t device, int64_t *out, int64_t capacity)");
const rt_torch_empty_cache = c("void rt_torch_empty_cache(int64_t device)");
const rt_torch_stream_new = c("int64_t rt_torch_stream_new(int64_t device, int64_t high_priority)");
const rt_torch_current_stream = c("int64_t rt_torch_current_stream(int64_t device)");
const rt_torch_set_current_stream = c("void rt_torch_set_current_stream(int64_t stream)");
const rt_torch_stream_synchronize = c("void rt_torch_stream_synchronize(int64_t stream)");
const rt_torch_stream_query = c("bool rt_torch_stream_query(int64_t stream)");
const rt_torch_stream_device = c("int64_t rt_torch_stream_device(int64_t stream, int64_t *out)");
const rt_torch_stream_wait_event = c("void rt_torch_stream_wait_event(int64_t stream, int64_t event)");
const rt_torch_event_new = c("int64_t rt_torch_event_new(int64_t device, int64_t timing)");
const rt_torch_event_record = c("void rt_torch_event_record(int64_t event, int64_t stream)");
const rt_torch_event_query = c("bool rt_torch_event_query(int64_t event)");
const rt_torch_event_synchronize = c("void rt_torch_event_synchronize(int64_t event)");
const rt_torch_event_elapsed = c("int64_t rt_torch_event_elapsed(int64_t start, int64_t stop, double *out)");
const rt_torch_autocast_enabled = c("bool rt_torch_autocast_enabled(int64_t device)");
const rt_torch_set_autocast_enabled = c("void rt_torch_set_autocast_enabled(int64_t device, int64_t enabled)");
const rt_torch_autocast_dtype = c("int64_t rt_torch_autocast_dtype(int64_t device)");
const rt_torch_set_autocast_dtype = c("void rt_torch_set_autocast_dtype(int64_t device, int64_t dtype)");
const rt_torch_autocast_cache_enabled = c("bool rt_torch_autocast_cache_enabled(void)");
const rt_torch_set_autocast_cache_enabled = c("void rt_torch_set_autocast_cache_enabled(int64_t enabled)");
const rt_torch_tensor_zeros = c("int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_ones = c("int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_randn = c("int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_from_data = c(
  "int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_from_ints = c(
  "int64_t rt_torch_tensor_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_from_bytes = c(
  "int64_t rt_torch_tensor_from_bytes(const uint8_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype)"
);
const rt_torch_from_data = c(
  "int64_t rt_torch_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)"
);
const rt_torch_from_ints = c(
  "int64_t rt_torch_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)"
);
const rt_torch_zeros = c("int64_t rt_torch_zeros(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)");
const rt_torch_ones = c("int64_t rt_torch_ones(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)");
const rt_torch_full = c(
  "int64_t rt_torch_full(const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device)"
);
const rt_torch_rand = c("int64_t rt_torch_rand(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)");
const rt_torch_randn = c("int64_t rt_torch_randn(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)");
const rt_torch_randint = c(
  "int64_t rt_torch_randint(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device)"
);
const rt_torch_arange = c(
  "int64_t rt_torch_arange(int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind, int64_t dtype, int64_t device)"
);
const rt_torch_eye = c("int64_t rt_torch_eye(int64_t n, int64_t m, int64_t dtype, int64_t device)");
const rt_torch_linspace = c(
  "int64_t rt_torch_linspace(int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, int64_t dtype, int64_t device)"
);
const rt_torch_logspace = c(
  "int64_t rt_torch_logspace(int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, double base, int64_t dtype, int64_t device)"
);
const rt_torch_empty = c("int64_t rt_torch_empty(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)");
const rt_torch_tensor_zeros_like = c("int64_t rt_torch_tensor_zeros_like(int64_t t, int64_t dtype, int64_t device)");
const rt_torch_tensor_ones_like = c("int64_t rt_torch_tensor_ones_like(int64_t t, int64_t dtype, int64_t device)");
const rt_torch_tensor_full_like = c(
  "int64_t rt_torch_tensor_full_like(int64_t t, int64_t value, int64_t value_kind, int64_t dtype, int64_t device)"
);
const rt_torch_tensor_empty_like = c("int64_t rt_torch_tensor_empty_like(int64_t t, int64_t dtype, int64_t device)");
const rt_torch_tensor_new_zeros = c(
  "int64_t rt_torch_tensor_new_zeros(int64_t t, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device)"
);
const rt_torch_tensor_new_full = c(
  "int64_t rt_torch_tensor_new_full(int64_t t, const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device)"
);
const rt_torch_tril_indices = c(
  "int64_t rt_torch_tril_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device)"
);
const rt_torch_triu_indices = c(
  "int64_t rt_torch_triu_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device)"
);
const rt_torch_hann_window = c(
  "int64_t rt_torch_hann_window(int64_t window_length, int64_t periodic, int64_t dtype, int64_t device)"
);
const rt_torch_complex = c("int64_t rt_torch_complex(int64_t real, int64_t imag)");
const rt_torch_polar = c("int64_t rt_torch_polar(int64_t abs, int64_t angle)");
const rt_torch_default_generator = c("int64_t rt_torch_default_generator(int64_t device)");
const rt_torch_generator_new = c("int64_t rt_torch_generator_new(int64_t device)");
const rt_torch_generator_manual_seed = c("void rt_torch_generator_manual_seed(int64_t g, int64_t seed)");
const rt_torch_generator_seed = c("int64_t rt_torch_generator_seed(int64_t g, int64_t *out)");
const rt_torch_generator_initial_seed = c("int64_t rt_torch_generator_initial_seed(int64_t g, int64_t *out)");
const rt_torch_generator_state = c("int64_t rt_torch_generator_state(int64_t g)");
const rt_torch_generator_set_state = c("void rt_torch_generator_set_state(int64_t g, int64_t state)");
const rt_torch_generator_device = c("int64_t rt_torch_generator_device(int64_t g, int64_t *out)");
const rt_torch_rand_from = c(
  "int64_t rt_torch_rand_from(const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device)"
);
const rt_torch_randn_from = c(
  "int64_t rt_torch_randn_from(const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device)"
);
const rt_torch_randint_from = c(
  "int64_t rt_torch_randint_from(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device)"
);
const rt_torch_randperm_from = c(
  "int64_t rt_torch_randperm_from(int64_t n, int64_t generator, int64_t dtype, int64_t device)"
);
const rt_torch_tensor_rand_like = c("int64_t rt_torch_tensor_rand_like(int64_t t, int64_t dtype, int64_t device)");
const rt_torch_tensor_randn_like = c("int64_t rt_torch_tensor_randn_like(int64_t t, int64_t dtype, int64_t device)");
const rt_torch_tensor_randint_like = c(
  "int64_t rt_torch_tensor_randint_like(int64_t t, int64_t low, int64_t high, int64_t dtype, int64_t device)"
);
const rt_torch_randperm = c("int64_t rt_torch_randperm(int64_t n, int64_t dtype, int64_t device)");
const rt_torch_tensor_bernoulli = c("int64_t rt_torch_tensor_bernoulli(int64_t t, int64_t generator)");
const rt_torch_tensor_multinomial = c(
  "int64_t rt_torch_tensor_multinomial(int64_t t, int64_t num_samples, int64_t replacement, int64_t generator)"
);
const rt_torch_tensor_poisson = c("int64_t rt_torch_tensor_poisson(int64_t t, int64_t generator)");
const rt_torch_normal = c(
  "int64_t rt_torch_normal(double mean, double std, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device)"
);
const rt_torch_normal_tensors = c("int64_t rt_torch_normal_tensors(int64_t mean, int64_t std, int64_t generator)");
const rt_torch_tensor_uniform_ = c(
  "void rt_torch_tensor_uniform_(int64_t t, double low, double high, int64_t generator)"
);
const rt_torch_tensor_normal_ = c(
  "void rt_torch_tensor_normal_(int64_t t, double mean, double std, int64_t generator)"
);
const rt_torch_tensor_exponential_ = c(
  "void rt_torch_tensor_exponential_(int64_t t, double rate, int64_t generator)"
);
const rt_torch_tensor_bernoulli_ = c("void rt_torch_tensor_bernoulli_(int64_t t, double p, int64_t generator)");
const rt_torch_tensor_random_ = c(
  "void rt_torch_tensor_random_(int64_t t, int64_t low, int64_t high, int64_t generator)"
);
const rt_torch_tensor_add = c("int64_t rt_torch_tensor_add(int64_t a, int64_t b)");
const rt_torch_tensor_sub = c("int64_t rt_torch_tensor_sub(int64_t a, int64_t b)");
const rt_torch_tensor_mul = c("int64_t rt_torch_tensor_mul(int64_t a, int64_t b)");
const rt_torch_tensor_div = c("int64_t rt_torch_tensor_div(int64_t a, int64_t b)");
const rt_torch_tensor_floor_divide = c("int64_t rt_torch_tensor_floor_divide(int64_t a, int64_t b)");
const rt_torch_tensor_remainder = c("int64_t rt_torch_tensor_remainder(int64_t a, int64_t b)");
const rt_torch_tensor_pow = c("int64_t rt_torch_tensor_pow(int64_t a, int64_t b)");
const rt_torch_tensor_maximum = c("int64_t rt_torch_tensor_maximum(int64_t a, int64_t b)");
const rt_torch_tensor_minimum = c("int64_t rt_torch_tensor_minimum(int64_t a, int64_t b)");
const rt_torch_tensor_add_scalar = c("int64_t rt_torch_tensor_add_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_sub_scalar = c("int64_t rt_torch_tensor_sub_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_rsub_scalar = c("int64_t rt_torch_tensor_rsub_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_mul_scalar = c("int64_t rt_torch_tensor_mul_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_div_scalar = c("int64_t rt_torch_tensor_div_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_floor_divide_scalar = c(
  "int64_t rt_torch_tensor_floor_divide_scalar(int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_tensor_remainder_scalar = c(
  "int64_t rt_torch_tensor_remainder_scalar(int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_tensor_pow_scalar = c("int64_t rt_torch_tensor_pow_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_rpow_scalar = c("int64_t rt_torch_tensor_rpow_scalar(int64_t b, int64_t b_kind, int64_t a)");
const rt_torch_tensor_add_scaled = c(
  "int64_t rt_torch_tensor_add_scaled(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_div_mode = c(
  "int64_t rt_torch_tensor_div_mode(int64_t a, int64_t b, const char *rounding_mode, int64_t rounding_mode_len)"
);
const rt_torch_tensor_div_scalar_mode = c(
  "int64_t rt_torch_tensor_div_scalar_mode(int64_t a, int64_t b, int64_t b_kind, const char *rounding_mode, int64_t rounding_mode_len)"
);
const rt_torch_tensor_fmod = c("int64_t rt_torch_tensor_fmod(int64_t a, int64_t b)");
const rt_torch_tensor_fmod_scalar = c("int64_t rt_torch_tensor_fmod_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_fmax = c("int64_t rt_torch_tensor_fmax(int64_t a, int64_t b)");
const rt_torch_tensor_fmin = c("int64_t rt_torch_tensor_fmin(int64_t a, int64_t b)");
const rt_torch_tensor_addcmul = c(
  "int64_t rt_torch_tensor_addcmul(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_addcdiv = c(
  "int64_t rt_torch_tensor_addcdiv(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_lerp = c("int64_t rt_torch_tensor_lerp(int64_t t, int64_t stop, int64_t weight)");
const rt_torch_tensor_lerp_scalar = c(
  "int64_t rt_torch_tensor_lerp_scalar(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind)"
);
const rt_torch_tensor_hypot = c("int64_t rt_torch_tensor_hypot(int64_t a, int64_t b)");
const rt_torch_tensor_atan2 = c("int64_t rt_torch_tensor_atan2(int64_t a, int64_t b)");
const rt_torch_tensor_logaddexp = c("int64_t rt_torch_tensor_logaddexp(int64_t a, int64_t b)");
const rt_torch_tensor_xlogy = c("int64_t rt_torch_tensor_xlogy(int64_t a, int64_t b)");
const rt_torch_tensor_copysign = c("int64_t rt_torch_tensor_copysign(int64_t a, int64_t b)");
const rt_torch_tensor_gcd = c("int64_t rt_torch_tensor_gcd(int64_t a, int64_t b)");
const rt_torch_tensor_lcm = c("int64_t rt_torch_tensor_lcm(int64_t a, int64_t b)");
const rt_torch_tensor_heaviside = c("int64_t rt_torch_tensor_heaviside(int64_t t, int64_t values)");
const rt_torch_tensor_bitwise_and = c("int64_t rt_torch_tensor_bitwise_and(int64_t a, int64_t b)");
const rt_torch_tensor_bitwise_or = c("int64_t rt_torch_tensor_bitwise_or(int64_t a, int64_t b)");
const rt_torch_tensor_bitwise_xor = c("int64_t rt_torch_tensor_bitwise_xor(int64_t a, int64_t b)");
const rt_torch_tensor_bitwise_and_scalar = c(
  "int64_t rt_torch_tensor_bitwise_and_scalar(int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_tensor_bitwise_or_scalar = c(
  "int64_t rt_torch_tensor_bitwise_or_scalar(int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_tensor_bitwise_xor_scalar = c(
  "int64_t rt_torch_tensor_bitwise_xor_scalar(int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_tensor_bitwise_left_shift = c("int64_t rt_torch_tensor_bitwise_left_shift(int64_t a, int64_t b)");
const rt_torch_tensor_bitwise_right_shift = c("int64_t rt_torch_tensor_bitwise_right_shift(int64_t a, int64_t b)");
const rt_torch_tensor_neg = c("int64_t rt_torch_tensor_neg(int64_t t)");
const rt_torch_tensor_abs = c("int64_t rt_torch_tensor_abs(int64_t t)");
const rt_torch_tensor_sign = c("int64_t rt_torch_tensor_sign(int64_t t)");
const rt_torch_tensor_reciprocal = c("int64_t rt_torch_tensor_reciprocal(int64_t t)");
const rt_torch_tensor_exp = c("int64_t rt_torch_tensor_exp(int64_t t)");
const rt_torch_tensor_log = c("int64_t rt_torch_tensor_log(int64_t t)");
const rt_torch_tensor_sqrt = c("int64_t rt_torch_tensor_sqrt(int64_t t)");
const rt_torch_tensor_sin = c("int64_t rt_torch_tensor_sin(int64_t t)");
const rt_torch_tensor_cos = c("int64_t rt_torch_tensor_cos(int64_t t)");
const rt_torch_tensor_floor = c("int64_t rt_torch_tensor_floor(int64_t t)");
const rt_torch_tensor_ceil = c("int64_t rt_torch_tensor_ceil(int64_t t)");
const rt_torch_tensor_round = c("int64_t rt_torch_tensor_round(int64_t t)");
const rt_torch_tensor_clamp = c(
  "int64_t rt_torch_tensor_clamp(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind)"
);
const rt_torch_tensor_isnan = c("int64_t rt_torch_tensor_isnan(int64_t t)");
const rt_torch_tensor_square = c("int64_t rt_torch_tensor_square(int64_t t)");
const rt_torch_tensor_rsqrt = c("int64_t rt_torch_tensor_rsqrt(int64_t t)");
const rt_torch_tensor_exp2 = c("int64_t rt_torch_tensor_exp2(int64_t t)");
const rt_torch_tensor_expm1 = c("int64_t rt_torch_tensor_expm1(int64_t t)");
const rt_torch_tensor_log2 = c("int64_t rt_torch_tensor_log2(int64_t t)");
const rt_torch_tensor_log10 = c("int64_t rt_torch_tensor_log10(int64_t t)");
const rt_torch_tensor_log1p = c("int64_t rt_torch_tensor_log1p(int64_t t)");
const rt_torch_tensor_tan = c("int64_t rt_torch_tensor_tan(int64_t t)");
const rt_torch_tensor_asin = c("int64_t rt_torch_tensor_asin(int64_t t)");
const rt_torch_tensor_acos = c("int64_t rt_torch_tensor_acos(int64_t t)");
const rt_torch_tensor_atan = c("int64_t rt_torch_tensor_atan(int64_t t)");
const rt_torch_tensor_sinh = c("int64_t rt_torch_tensor_sinh(int64_t t)");
const rt_torch_tensor_cosh = c("int64_t rt_torch_tensor_cosh(int64_t t)");
const rt_torch_tensor_asinh = c("int64_t rt_torch_tensor_asinh(int64_t t)");
const rt_torch_tensor_acosh = c("int64_t rt_torch_tensor_acosh(int64_t t)");
const rt_torch_tensor_atanh = c("int64_t rt_torch_tensor_atanh(int64_t t)");
const rt_torch_tensor_erf = c("int64_t rt_torch_tensor_erf(int64_t t)");
const rt_torch_tensor_erfc = c("int64_t rt_torch_tensor_erfc(int64_t t)");
const rt_torch_tensor_erfinv = c("int64_t rt_torch_tensor_erfinv(int64_t t)");
const rt_torch_tensor_lgamma = c("int64_t rt_torch_tensor_lgamma(int64_t t)");
const rt_torch_tensor_digamma = c("int64_t rt_torch_tensor_digamma(int64_t t)");
const rt_torch_tensor_sinc = c("int64_t rt_torch_tensor_sinc(int64_t t)");
const rt_torch_tensor_logit = c("int64_t rt_torch_tensor_logit(int64_t t, double eps, int64_t has_eps)");
const rt_torch_tensor_trunc = c("int64_t rt_torch_tensor_trunc(int64_t t)");
const rt_torch_tensor_frac = c("int64_t rt_torch_tensor_frac(int64_t t)");
const rt_torch_tensor_round_decimals = c("int64_t rt_torch_tensor_round_decimals(int64_t t, int64_t decimals)");
const rt_torch_tensor_clamp_tensors = c(
  "int64_t rt_torch_tensor_clamp_tensors(int64_t t, int64_t low, int64_t high)"
);
const rt_torch_tensor_nan_to_num = c(
  "int64_t rt_torch_tensor_nan_to_num(int64_t t, double nan, int64_t has_nan, double posinf, int64_t has_posinf, double neginf, int64_t has_neginf)"
);
const rt_torch_tensor_sgn = c("int64_t rt_torch_tensor_sgn(int64_t t)");
const rt_torch_tensor_signbit = c("int64_t rt_torch_tensor_signbit(int64_t t)");
const rt_torch_tensor_deg2rad = c("int64_t rt_torch_tensor_deg2rad(int64_t t)");
const rt_torch_tensor_rad2deg = c("int64_t rt_torch_tensor_rad2deg(int64_t t)");
const rt_torch_tensor_bitwise_not = c("int64_t rt_torch_tensor_bitwise_not(int64_t t)");
const rt_torch_tensor_real = c("int64_t rt_torch_tensor_real(int64_t t)");
const rt_torch_tensor_imag = c("int64_t rt_torch_tensor_imag(int64_t t)");
const rt_torch_tensor_conj = c("int64_t rt_torch_tensor_conj(int64_t t)");
const rt_torch_tensor_resolve_conj = c("int64_t rt_torch_tensor_resolve_conj(int64_t t)");
const rt_torch_tensor_angle = c("int64_t rt_torch_tensor_angle(int64_t t)");
const rt_torch_view_as_real = c("int64_t rt_torch_view_as_real(int64_t t)");
const rt_torch_view_as_complex = c("int64_t rt_torch_view_as_complex(int64_t t)");
const rt_torch_tensor_isinf = c("int64_t rt_torch_tensor_isinf(int64_t t)");
const rt_torch_tensor_isfinite = c("int64_t rt_torch_tensor_isfinite(int64_t t)");
const rt_torch_relu = c("int64_t rt_torch_relu(int64_t t)");
const rt_torch_sigmoid = c("int64_t rt_torch_sigmoid(int64_t t)");
const rt_torch_tanh = c("int64_t rt_torch_tanh(int64_t t)");
const rt_torch_tensor_gelu = c("int64_t rt_torch_tensor_gelu(int64_t t)");
const rt_torch_tensor_softmax = c("int64_t rt_torch_tensor_softmax(int64_t t, int64_t dim)");
const rt_torch_tensor_log_softmax = c("int64_t rt_torch_tensor_log_softmax(int64_t t, int64_t dim)");
const rt_torch_relu6 = c("int64_t rt_torch_relu6(int64_t t)");
const rt_torch_leaky_relu = c(
  "int64_t rt_torch_leaky_relu(int64_t t, int64_t negative_slope, int64_t negative_slope_kind)"
);
const rt_torch_tensor_prelu = c("int64_t rt_torch_tensor_prelu(int64_t t, int64_t weight)");
const rt_torch_elu = c("int64_t rt_torch_elu(int64_t t, int64_t alpha, int64_t alpha_kind)");
const rt_torch_selu = c("int64_t rt_torch_selu(int64_t t)");
const rt_torch_silu = c("int64_t rt_torch_silu(int64_t t)");
const rt_torch_mish = c("int64_t rt_torch_mish(int64_t t)");
const rt_torch_softplus = c(
  "int64_t rt_torch_softplus(int64_t t, int64_t beta, int64_t beta_kind, int64_t threshold, int64_t threshold_kind)"
);
const rt_torch_gelu_tanh = c("int64_t rt_torch_gelu_tanh(int64_t t)");
const rt_torch_hardtanh = c(
  "int64_t rt_torch_hardtanh(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind)"
);
const rt_torch_hardswish = c("int64_t rt_torch_hardswish(int64_t t)");
const rt_torch_hardsigmoid = c("int64_t rt_torch_hardsigmoid(int64_t t)");
const rt_torch_logsigmoid = c("int64_t rt_torch_logsigmoid(int64_t t)");
const rt_torch_glu = c("int64_t rt_torch_glu(int64_t t, int64_t dim)");
const rt_torch_threshold = c(
  "int64_t rt_torch_threshold(int64_t t, int64_t threshold, int64_t threshold_kind, int64_t value, int64_t value_kind)"
);
const rt_torch_softshrink = c("int64_t rt_torch_softshrink(int64_t t, int64_t bound, int64_t bound_kind)");
const rt_torch_hardshrink = c("int64_t rt_torch_hardshrink(int64_t t, int64_t bound, int64_t bound_kind)");
const rt_torch_tensor_eq = c("int64_t rt_torch_tensor_eq(int64_t a, int64_t b)");
const rt_torch_tensor_ne = c("int64_t rt_torch_tensor_ne(int64_t a, int64_t b)");
const rt_torch_tensor_lt = c("int64_t rt_torch_tensor_lt(int64_t a, int64_t b)");
const rt_torch_tensor_le = c("int64_t rt_torch_tensor_le(int64_t a, int64_t b)");
const rt_torch_tensor_gt = c("int64_t rt_torch_tensor_gt(int64_t a, int64_t b)");
const rt_torch_tensor_ge = c("int64_t rt_torch_tensor_ge(int64_t a, int64_t b)");
const rt_torch_tensor_eq_scalar = c("int64_t rt_torch_tensor_eq_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_ne_scalar = c("int64_t rt_torch_tensor_ne_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_lt_scalar = c("int64_t rt_torch_tensor_lt_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_le_scalar = c("int64_t rt_torch_tensor_le_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_gt_scalar = c("int64_t rt_torch_tensor_gt_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_ge_scalar = c("int64_t rt_torch_tensor_ge_scalar(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_logical_not = c("int64_t rt_torch_tensor_logical_not(int64_t t)");
const rt_torch_tensor_logical_and = c("int64_t rt_torch_tensor_logical_and(int64_t a, int64_t b)");
const rt_torch_tensor_logical_or = c("int64_t rt_torch_tensor_logical_or(int64_t a, int64_t b)");
const rt_torch_tensor_equal = c("int64_t rt_torch_tensor_equal(int64_t a, int64_t b, int64_t *out)");
const rt_torch_where = c("int64_t rt_torch_where(int64_t condition, int64_t a, int64_t b)");
const rt_torch_where_other_scalar = c(
  "int64_t rt_torch_where_other_scalar(int64_t condition, int64_t a, int64_t b, int64_t b_kind)"
);
const rt_torch_where_self_scalar = c(
  "int64_t rt_torch_where_self_scalar(int64_t condition, int64_t a, int64_t a_kind, int64_t b)"
);
const rt_torch_tensor_logical_xor = c("int64_t rt_torch_tensor_logical_xor(int64_t a, int64_t b)");
const rt_torch_tensor_isclose = c(
  "int64_t rt_torch_tensor_isclose(int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan)"
);
const rt_torch_tensor_allclose = c(
  "int64_t rt_torch_tensor_allclose(int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan, int64_t *out)"
);
const rt_torch_tensor_isin = c(
  "int64_t rt_torch_tensor_isin(int64_t a, int64_t b, int64_t assume_unique, int64_t invert)"
);
const rt_torch_tensor_matmul = c("int64_t rt_torch_tensor_matmul(int64_t a, int64_t b)");
const rt_torch_tensor_dot = c("int64_t rt_torch_tensor_dot(int64_t a, int64_t b)");
const rt_torch_tensor_mm = c("int64_t rt_torch_tensor_mm(int64_t t, int64_t mat2)");
const rt_torch_tensor_mv = c("int64_t rt_torch_tensor_mv(int64_t t, int64_t vec)");
const rt_torch_tensor_bmm = c("int64_t rt_torch_tensor_bmm(int64_t t, int64_t mat2)");
const rt_torch_tensor_addmm = c(
  "int64_t rt_torch_tensor_addmm(int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_addmv = c(
  "int64_t rt_torch_tensor_addmv(int64_t t, int64_t mat, int64_t vec, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_baddbmm = c(
  "int64_t rt_torch_tensor_baddbmm(int64_t t, int64_t batch1, int64_t batch2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_outer = c("int64_t rt_torch_tensor_outer(int64_t t, int64_t vec2)");
const rt_torch_tensor_inner = c("int64_t rt_torch_tensor_inner(int64_t a, int64_t b)");
const rt_torch_tensor_kron = c("int64_t rt_torch_tensor_kron(int64_t a, int64_t b)");
const rt_torch_tensor_cross = c("int64_t rt_torch_tensor_cross(int64_t a, int64_t b, int64_t dim)");
const rt_torch_tensordot = c(
  "int64_t rt_torch_tensordot(int64_t a, int64_t b, const int64_t *dims_a, int64_t dims_a_len, const int64_t *dims_b, int64_t dims_b_len)"
);
const rt_torch_einsum = c(
  "int64_t rt_torch_einsum(const char *equation, int64_t equation_len, const int64_t *tensors, int64_t tensors_len)"
);
const rt_torch_tensor_trace = c("int64_t rt_torch_tensor_trace(int64_t t)");
const rt_torch_linalg_multi_dot = c("int64_t rt_torch_linalg_multi_dot(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_linalg_inv = c("int64_t rt_torch_linalg_inv(int64_t a)");
const rt_torch_linalg_pinv = c(
  "int64_t rt_torch_linalg_pinv(int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian)"
);
const rt_torch_linalg_det = c("int64_t rt_torch_linalg_det(int64_t a)");
const rt_torch_linalg_slogdet = c("int64_t rt_torch_linalg_slogdet(int64_t a, int64_t *out, int64_t capacity)");
const rt_torch_linalg_solve = c("int64_t rt_torch_linalg_solve(int64_t a, int64_t b, int64_t left)");
const rt_torch_linalg_solve_triangular = c(
  "int64_t rt_torch_linalg_solve_triangular(int64_t t, int64_t b, int64_t upper, int64_t left, int64_t unitriangular)"
);
const rt_torch_linalg_lstsq = c(
  "int64_t rt_torch_linalg_lstsq(int64_t t, int64_t b, double rcond, int64_t has_rcond, const char *driver, int64_t driver_len, int64_t *out, int64_t capacity)"
);
const rt_torch_linalg_qr = c(
  "int64_t rt_torch_linalg_qr(int64_t a, const char *mode, int64_t mode_len, int64_t *out, int64_t capacity)"
);
const rt_torch_linalg_lu = c("int64_t rt_torch_linalg_lu(int64_t a, int64_t pivot, int64_t *out, int64_t capacity)");
const rt_torch_linalg_svd = c(
  "int64_t rt_torch_linalg_svd(int64_t a, int64_t full_matrices, int64_t *out, int64_t capacity)"
);
const rt_torch_linalg_svdvals = c("int64_t rt_torch_linalg_svdvals(int64_t a)");
const rt_torch_linalg_eigh = c(
  "int64_t rt_torch_linalg_eigh(int64_t t, const char *uplo, int64_t uplo_len, int64_t *out, int64_t capacity)"
);
const rt_torch_linalg_eigvalsh = c("int64_t rt_torch_linalg_eigvalsh(int64_t t, const char *uplo, int64_t uplo_len)");
const rt_torch_linalg_cholesky = c("int64_t rt_torch_linalg_cholesky(int64_t t, int64_t upper)");
const rt_torch_tensor_cholesky_solve = c(
  "int64_t rt_torch_tensor_cholesky_solve(int64_t b, int64_t factor, int64_t upper)"
);
const rt_torch_linalg_matrix_power = c("int64_t rt_torch_linalg_matrix_power(int64_t t, int64_t n)");
const rt_torch_linalg_matrix_rank = c(
  "int64_t rt_torch_linalg_matrix_rank(int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian)"
);
const rt_torch_linalg_norm = c(
  "int64_t rt_torch_linalg_norm(int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_linalg_vector_norm = c(
  "int64_t rt_torch_linalg_vector_norm(int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_linalg_matrix_norm = c(
  "int64_t rt_torch_linalg_matrix_norm(int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_cdist = c("int64_t rt_torch_cdist(int64_t x1, int64_t x2, double p)");
const rt_torch_cov = c("int64_t rt_torch_cov(int64_t t, int64_t correction, int64_t fweights, int64_t aweights)");
const rt_torch_corrcoef = c("int64_t rt_torch_corrcoef(int64_t t)");
const rt_torch_linear = c("int64_t rt_torch_linear(int64_t input, int64_t weight, int64_t bias)");
const rt_torch_tensor_sum = c("int64_t rt_torch_tensor_sum(int64_t t)");
const rt_torch_tensor_sum_dim = c(
  "int64_t rt_torch_tensor_sum_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_tensor_mean = c("int64_t rt_torch_tensor_mean(int64_t t)");
const rt_torch_tensor_mean_dim = c(
  "int64_t rt_torch_tensor_mean_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim)"
);
const rt_torch_tensor_prod = c("int64_t rt_torch_tensor_prod(int64_t t)");
const rt_torch_tensor_prod_dim = c("int64_t rt_torch_tensor_prod_dim(int64_t t, int64_t dim, int64_t keepdim)");
const rt_torch_tensor_var = c(
  "int64_t rt_torch_tensor_var(int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim)"
);
const rt_torch_tensor_std = c(
  "int64_t rt_torch_tensor_std(int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim)"
);
const rt_torch_tensor_max = c("int64_t rt_torch_tensor_max(int64_t t)");
const rt_torch_tensor_max_dim = c(
  "int64_t rt_torch_tensor_max_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_min = c("int64_t rt_torch_tensor_min(int64_t t)");
const rt_torch_tensor_min_dim = c(
  "int64_t rt_torch_tensor_min_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_argmax = c("int64_t rt_torch_tensor_argmax(int64_t t, int64_t dim, int64_t keepdim)");
const rt_torch_tensor_argmin = c("int64_t rt_torch_tensor_argmin(int64_t t, int64_t dim, int64_t keepdim)");
const rt_torch_tensor_any = c("int64_t rt_torch_tensor_any(int64_t t)");
const rt_torch_tensor_any_dim = c("int64_t rt_torch_tensor_any_dim(int64_t t, int64_t dim, int64_t keepdim)");
const rt_torch_tensor_all = c("int64_t rt_torch_tensor_all(int64_t t)");
const rt_torch_tensor_all_dim = c("int64_t rt_torch_tensor_all_dim(int64_t t, int64_t dim, int64_t keepdim)");
const rt_torch_tensor_cumsum = c("int64_t rt_torch_tensor_cumsum(int64_t t, int64_t dim)");
const rt_torch_tensor_sum_dtype = c("int64_t rt_torch_tensor_sum_dtype(int64_t t, int64_t dtype)");
const rt_torch_tensor_amax = c(
  "int64_t rt_torch_tensor_amax(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim)"
);
const rt_torch_tensor_amin = c(
  "int64_t rt_torch_tensor_amin(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim)"
);
const rt_torch_tensor_aminmax = c(
  "int64_t rt_torch_tensor_aminmax(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_norm = c("int64_t rt_torch_tensor_norm(int64_t t, int64_t p, int64_t p_kind)");
const rt_torch_tensor_norm_dim = c(
  "int64_t rt_torch_tensor_norm_dim(int64_t t, int64_t p, int64_t p_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim)"
);
const rt_torch_tensor_logsumexp = c(
  "int64_t rt_torch_tensor_logsumexp(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim)"
);
const rt_torch_tensor_median = c("int64_t rt_torch_tensor_median(int64_t t)");
const rt_torch_tensor_median_dim = c(
  "int64_t rt_torch_tensor_median_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_nanmedian = c("int64_t rt_torch_tensor_nanmedian(int64_t t)");
const rt_torch_tensor_mode = c(
  "int64_t rt_torch_tensor_mode(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_nansum = c(
  "int64_t rt_torch_tensor_nansum(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_tensor_nanmean = c(
  "int64_t rt_torch_tensor_nanmean(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype)"
);
const rt_torch_tensor_count_nonzero = c("int64_t rt_torch_tensor_count_nonzero(int64_t t, int64_t dim)");
const rt_torch_tensor_var_mean = c(
  "int64_t rt_torch_tensor_var_mean(int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_std_mean = c(
  "int64_t rt_torch_tensor_std_mean(int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_quantile = c(
  "int64_t rt_torch_tensor_quantile(int64_t t, int64_t q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len)"
);
const rt_torch_tensor_quantile_scalar = c(
  "int64_t rt_torch_tensor_quantile_scalar(int64_t t, double q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len)"
);
const rt_torch_tensor_cumprod = c("int64_t rt_torch_tensor_cumprod(int64_t t, int64_t dim)");
const rt_torch_tensor_cummax = c(
  "int64_t rt_torch_tensor_cummax(int64_t t, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_cummin = c(
  "int64_t rt_torch_tensor_cummin(int64_t t, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_logcumsumexp = c("int64_t rt_torch_tensor_logcumsumexp(int64_t t, int64_t dim)");
const rt_torch_tensor_diff = c(
  "int64_t rt_torch_tensor_diff(int64_t t, int64_t n, int64_t dim, int64_t prepend, int64_t append)"
);
const rt_torch_trapezoid = c("int64_t rt_torch_trapezoid(int64_t t, int64_t dx, int64_t dx_kind, int64_t dim)");
const rt_torch_tensor_histc = c(
  "int64_t rt_torch_tensor_histc(int64_t t, int64_t bins, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind)"
);
const rt_torch_tensor_bincount = c("int64_t rt_torch_tensor_bincount(int64_t t, int64_t weights, int64_t minlength)");
const rt_torch_tensor_reshape = c("int64_t rt_torch_tensor_reshape(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_view = c("int64_t rt_torch_tensor_view(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_transpose = c("int64_t rt_torch_tensor_transpose(int64_t t, int64_t dim0, int64_t dim1)");
const rt_torch_tensor_permute = c("int64_t rt_torch_tensor_permute(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_squeeze = c("int64_t rt_torch_tensor_squeeze(int64_t t)");
const rt_torch_tensor_squeeze_dim = c("int64_t rt_torch_tensor_squeeze_dim(int64_t t, int64_t dim)");
const rt_torch_tensor_unsqueeze = c("int64_t rt_torch_tensor_unsqueeze(int64_t t, int64_t dim)");
const rt_torch_tensor_expand = c("int64_t rt_torch_tensor_expand(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_flatten = c("int64_t rt_torch_tensor_flatten(int64_t t, int64_t start_dim, int64_t end_dim)");
const rt_torch_tensor_flip = c("int64_t rt_torch_tensor_flip(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_cat = c("int64_t rt_torch_cat(const int64_t *tensors, int64_t tensors_len, int64_t dim)");
const rt_torch_stack = c("int64_t rt_torch_stack(const int64_t *tensors, int64_t tensors_len, int64_t dim)");
const rt_torch_tensor_split = c(
  "int64_t rt_torch_tensor_split(int64_t t, int64_t split_size, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_t = c("int64_t rt_torch_tensor_t(int64_t t)");
const rt_torch_tensor_mT = c("int64_t rt_torch_tensor_mT(int64_t t)");
const rt_torch_tensor_swapaxes = c("int64_t rt_torch_tensor_swapaxes(int64_t t, int64_t axis0, int64_t axis1)");
const rt_torch_tensor_movedim = c(
  "int64_t rt_torch_tensor_movedim(int64_t t, const int64_t *source, int64_t source_len, const int64_t *destination, int64_t destination_len)"
);
const rt_torch_tensor_squeeze_dims = c(
  "int64_t rt_torch_tensor_squeeze_dims(int64_t t, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_unflatten = c(
  "int64_t rt_torch_tensor_unflatten(int64_t t, int64_t dim, const int64_t *sizes, int64_t sizes_len)"
);
const rt_torch_tensor_broadcast_to = c(
  "int64_t rt_torch_tensor_broadcast_to(int64_t t, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_expand_as = c("int64_t rt_torch_tensor_expand_as(int64_t a, int64_t b)");
const rt_torch_tensor_reshape_as = c("int64_t rt_torch_tensor_reshape_as(int64_t a, int64_t b)");
const rt_torch_tensor_view_dtype = c("int64_t rt_torch_tensor_view_dtype(int64_t t, int64_t dtype)");
const rt_torch_tensor_as_strided = c(
  "int64_t rt_torch_tensor_as_strided(int64_t t, const int64_t *dims, int64_t ndim, const int64_t *stride, int64_t stride_len, int64_t storage_offset)"
);
const rt_torch_tensor_unfold = c(
  "int64_t rt_torch_tensor_unfold(int64_t t, int64_t dim, int64_t size, int64_t step)"
);
const rt_torch_tensor_diagonal = c(
  "int64_t rt_torch_tensor_diagonal(int64_t t, int64_t offset, int64_t dim1, int64_t dim2)"
);
const rt_torch_tensor_diag = c("int64_t rt_torch_tensor_diag(int64_t t, int64_t diagonal)");
const rt_torch_tensor_diag_embed = c(
  "int64_t rt_torch_tensor_diag_embed(int64_t t, int64_t offset, int64_t dim1, int64_t dim2)"
);
const rt_torch_tensor_tril = c("int64_t rt_torch_tensor_tril(int64_t t, int64_t diagonal)");
const rt_torch_tensor_triu = c("int64_t rt_torch_tensor_triu(int64_t t, int64_t diagonal)");
const rt_torch_tensor_ravel = c("int64_t rt_torch_tensor_ravel(int64_t t)");
const rt_torch_tensor_repeat = c(
  "int64_t rt_torch_tensor_repeat(int64_t t, const int64_t *repeats, int64_t repeats_len)"
);
const rt_torch_tensor_tile = c("int64_t rt_torch_tensor_tile(int64_t t, const int64_t *dims, int64_t ndim)");
const rt_torch_tensor_repeat_interleave = c(
  "int64_t rt_torch_tensor_repeat_interleave(int64_t t, int64_t repeats, int64_t dim)"
);
const rt_torch_tensor_repeat_interleave_int = c(
  "int64_t rt_torch_tensor_repeat_interleave_int(int64_t t, int64_t repeats, int64_t dim)"
);
const rt_torch_tensor_roll = c(
  "int64_t rt_torch_tensor_roll(int64_t t, const int64_t *shifts, int64_t shifts_len, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_rot90 = c(
  "int64_t rt_torch_tensor_rot90(int64_t t, int64_t k, const int64_t *dims, int64_t ndim)"
);
const rt_torch_tensor_fliplr = c("int64_t rt_torch_tensor_fliplr(int64_t t)");
const rt_torch_tensor_flipud = c("int64_t rt_torch_tensor_flipud(int64_t t)");
const rt_torch_tensor_chunk = c(
  "int64_t rt_torch_tensor_chunk(int64_t t, int64_t chunks, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_split_sizes = c(
  "int64_t rt_torch_tensor_split_sizes(int64_t t, const int64_t *sizes, int64_t sizes_len, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_tensor_split = c(
  "int64_t rt_torch_tensor_tensor_split(int64_t t, int64_t sections, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_tensor_split_at = c(
  "int64_t rt_torch_tensor_tensor_split_at(int64_t t, const int64_t *indices, int64_t indices_len, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_unbind = c(
  "int64_t rt_torch_tensor_unbind(int64_t t, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_pixel_shuffle = c("int64_t rt_torch_tensor_pixel_shuffle(int64_t t, int64_t upscale_factor)");
const rt_torch_tensor_pixel_unshuffle = c(
  "int64_t rt_torch_tensor_pixel_unshuffle(int64_t t, int64_t downscale_factor)"
);
const rt_torch_pad = c(
  "int64_t rt_torch_pad(int64_t t, const int64_t *pad, int64_t pad_len, const char *mode, int64_t mode_len, double value, int64_t has_value)"
);
const rt_torch_hstack = c("int64_t rt_torch_hstack(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_vstack = c("int64_t rt_torch_vstack(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_dstack = c("int64_t rt_torch_dstack(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_column_stack = c("int64_t rt_torch_column_stack(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_block_diag = c("int64_t rt_torch_block_diag(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_broadcast_tensors = c(
  "int64_t rt_torch_broadcast_tensors(const int64_t *tensors, int64_t tensors_len, int64_t *out, int64_t capacity)"
);
const rt_torch_meshgrid = c(
  "int64_t rt_torch_meshgrid(const int64_t *tensors, int64_t tensors_len, const char *indexing, int64_t indexing_len, int64_t *out, int64_t capacity)"
);
const rt_torch_cartesian_prod = c("int64_t rt_torch_cartesian_prod(const int64_t *tensors, int64_t tensors_len)");
const rt_torch_tensor_atleast_1d = c("int64_t rt_torch_tensor_atleast_1d(int64_t t)");
const rt_torch_tensor_atleast_2d = c("int64_t rt_torch_tensor_atleast_2d(int64_t t)");
const rt_torch_tensor_atleast_3d = c("int64_t rt_torch_tensor_atleast_3d(int64_t t)");
const rt_torch_unfold_windows = c(
  "int64_t rt_torch_unfold_windows(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len)"
);
const rt_torch_fold_windows = c(
  "int64_t rt_torch_fold_windows(int64_t t, const int64_t *output_size, int64_t output_size_len, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len)"
);
const rt_torch_tensor_select = c("int64_t rt_torch_tensor_select(int64_t t, int64_t dim, int64_t index)");
const rt_torch_tensor_slice = c(
  "int64_t rt_torch_tensor_slice(int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step)"
);
const rt_torch_tensor_narrow = c(
  "int64_t rt_torch_tensor_narrow(int64_t t, int64_t dim, int64_t start, int64_t length)"
);
const rt_torch_tensor_index_select = c("int64_t rt_torch_tensor_index_select(int64_t t, int64_t dim, int64_t index)");
const rt_torch_tensor_gather = c("int64_t rt_torch_tensor_gather(int64_t t, int64_t dim, int64_t index)");
const rt_torch_tensor_masked_fill = c(
  "int64_t rt_torch_tensor_masked_fill(int64_t t, int64_t mask, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_sort = c(
  "int64_t rt_torch_tensor_sort(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_topk = c(
  "int64_t rt_torch_tensor_topk(int64_t t, int64_t k, int64_t dim, int64_t largest, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_one_hot = c("int64_t rt_torch_tensor_one_hot(int64_t t, int64_t num_classes)");
const rt_torch_tensor_index = c(
  "int64_t rt_torch_tensor_index(int64_t t, const int64_t *indices, int64_t indices_len)"
);
const rt_torch_tensor_index_put = c(
  "int64_t rt_torch_tensor_index_put(int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate)"
);
const rt_torch_tensor_index_put_ = c(
  "void rt_torch_tensor_index_put_(int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate)"
);
const rt_torch_tensor_take = c("int64_t rt_torch_tensor_take(int64_t t, int64_t index)");
const rt_torch_tensor_take_along_dim = c(
  "int64_t rt_torch_tensor_take_along_dim(int64_t t, int64_t indices, int64_t dim)"
);
const rt_torch_tensor_index_add = c(
  "int64_t rt_torch_tensor_index_add(int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_index_copy = c(
  "int64_t rt_torch_tensor_index_copy(int64_t t, int64_t dim, int64_t index, int64_t source)"
);
const rt_torch_tensor_index_fill = c(
  "int64_t rt_torch_tensor_index_fill(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_scatter = c(
  "int64_t rt_torch_tensor_scatter(int64_t t, int64_t dim, int64_t index, int64_t src)"
);
const rt_torch_tensor_scatter_scalar = c(
  "int64_t rt_torch_tensor_scatter_scalar(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_scatter_add = c(
  "int64_t rt_torch_tensor_scatter_add(int64_t t, int64_t dim, int64_t index, int64_t src)"
);
const rt_torch_tensor_scatter_reduce = c(
  "int64_t rt_torch_tensor_scatter_reduce(int64_t t, int64_t dim, int64_t index, int64_t src, const char *reduce, int64_t reduce_len, int64_t include_self)"
);
const rt_torch_tensor_masked_fill_tensor = c(
  "int64_t rt_torch_tensor_masked_fill_tensor(int64_t t, int64_t mask, int64_t value)"
);
const rt_torch_tensor_masked_select = c("int64_t rt_torch_tensor_masked_select(int64_t t, int64_t mask)");
const rt_torch_tensor_masked_scatter = c(
  "int64_t rt_torch_tensor_masked_scatter(int64_t t, int64_t mask, int64_t source)"
);
const rt_torch_tensor_nonzero = c("int64_t rt_torch_tensor_nonzero(int64_t t)");
const rt_torch_searchsorted = c(
  "int64_t rt_torch_searchsorted(int64_t sorted_sequence, int64_t values, const char *side, int64_t side_len, int64_t sorter)"
);
const rt_torch_tensor_bucketize = c(
  "int64_t rt_torch_tensor_bucketize(int64_t t, int64_t boundaries, int64_t right)"
);
const rt_torch_tensor_argsort = c(
  "int64_t rt_torch_tensor_argsort(int64_t t, int64_t stable, int64_t dim, int64_t descending)"
);
const rt_torch_tensor_sort_stable = c(
  "int64_t rt_torch_tensor_sort_stable(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_kthvalue = c(
  "int64_t rt_torch_tensor_kthvalue(int64_t t, int64_t k, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_unique = c(
  "int64_t rt_torch_tensor_unique(int64_t t, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_unique_dim = c(
  "int64_t rt_torch_tensor_unique_dim(int64_t t, int64_t dim, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_unique_consecutive = c(
  "int64_t rt_torch_tensor_unique_consecutive(int64_t t, int64_t return_inverse, int64_t return_counts, int64_t dim, int64_t *out, int64_t capacity)"
);
const rt_torch_mse_loss = c("int64_t rt_torch_mse_loss(int64_t t, int64_t target, int64_t reduction)");
const rt_torch_l1_loss = c("int64_t rt_torch_l1_loss(int64_t t, int64_t target, int64_t reduction)");
const rt_torch_smooth_l1_loss = c(
  "int64_t rt_torch_smooth_l1_loss(int64_t t, int64_t target, int64_t reduction, double beta)"
);
const rt_torch_huber_loss = c(
  "int64_t rt_torch_huber_loss(int64_t t, int64_t target, int64_t reduction, double delta)"
);
const rt_torch_nll_loss = c(
  "int64_t rt_torch_nll_loss(int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index)"
);
const rt_torch_cross_entropy_loss = c(
  "int64_t rt_torch_cross_entropy_loss(int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index, double label_smoothing)"
);
const rt_torch_binary_cross_entropy = c(
  "int64_t rt_torch_binary_cross_entropy(int64_t t, int64_t target, int64_t weight, int64_t reduction)"
);
const rt_torch_binary_cross_entropy_with_logits = c(
  "int64_t rt_torch_binary_cross_entropy_with_logits(int64_t t, int64_t target, int64_t weight, int64_t pos_weight, int64_t reduction)"
);
const rt_torch_kl_div = c(
  "int64_t rt_torch_kl_div(int64_t t, int64_t target, int64_t reduction, int64_t log_target)"
);
const rt_torch_cosine_embedding_loss = c(
  "int64_t rt_torch_cosine_embedding_loss(int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction)"
);
const rt_torch_margin_ranking_loss = c(
  "int64_t rt_torch_margin_ranking_loss(int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction)"
);
const rt_torch_triplet_margin_loss = c(
  "int64_t rt_torch_triplet_margin_loss(int64_t anchor, int64_t positive, int64_t negative, double margin, double p, double eps, int64_t swap, int64_t reduction)"
);
const rt_torch_hinge_embedding_loss = c(
  "int64_t rt_torch_hinge_embedding_loss(int64_t t, int64_t target, double margin, int64_t reduction)"
);
const rt_torch_soft_margin_loss = c(
  "int64_t rt_torch_soft_margin_loss(int64_t t, int64_t target, int64_t reduction)"
);
const rt_torch_multi_margin_loss = c(
  "int64_t rt_torch_multi_margin_loss(int64_t t, int64_t target, int64_t p, int64_t p_kind, int64_t margin, int64_t margin_kind, int64_t weight, int64_t reduction)"
);
const rt_torch_cosine_similarity = c(
  "int64_t rt_torch_cosine_similarity(int64_t x1, int64_t x2, int64_t dim, double eps)"
);
const rt_torch_pairwise_distance = c(
  "int64_t rt_torch_pairwise_distance(int64_t x1, int64_t x2, double p, double eps, int64_t keepdim)"
);
const rt_torch_batch_norm = c(
  "int64_t rt_torch_batch_norm(int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t training, double momentum, double eps)"
);
const rt_torch_layer_norm = c(
  "int64_t rt_torch_layer_norm(int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, int64_t bias, double eps)"
);
const rt_torch_group_norm = c(
  "int64_t rt_torch_group_norm(int64_t input, int64_t num_groups, int64_t weight, int64_t bias, double eps)"
);
const rt_torch_instance_norm = c(
  "int64_t rt_torch_instance_norm(int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t use_input_stats, double momentum, double eps)"
);
const rt_torch_rms_norm = c(
  "int64_t rt_torch_rms_norm(int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, double eps, int64_t has_eps)"
);
const rt_torch_dropout = c("int64_t rt_torch_dropout(int64_t input, double p, int64_t train)");
const rt_torch_feature_dropout = c("int64_t rt_torch_feature_dropout(int64_t input, double p, int64_t train)");
const rt_torch_alpha_dropout = c("int64_t rt_torch_alpha_dropout(int64_t input, double p, int64_t train)");
const rt_torch_conv1d = c(
  "int64_t rt_torch_conv1d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups)"
);
const rt_torch_conv2d = c(
  "int64_t rt_torch_conv2d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups)"
);
const rt_torch_conv3d = c(
  "int64_t rt_torch_conv3d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups)"
);
const rt_torch_conv1d_named = c(
  "int64_t rt_torch_conv1d_named(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups)"
);
const rt_torch_conv2d_named = c(
  "int64_t rt_torch_conv2d_named(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups)"
);
const rt_torch_conv_transpose1d = c(
  "int64_t rt_torch_conv_transpose1d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len)"
);
const rt_torch_conv_transpose2d = c(
  "int64_t rt_torch_conv_transpose2d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len)"
);
const rt_torch_conv_transpose3d = c(
  "int64_t rt_torch_conv_transpose3d(int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len)"
);
const rt_torch_max_pool1d = c(
  "int64_t rt_torch_max_pool1d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode)"
);
const rt_torch_max_pool2d = c(
  "int64_t rt_torch_max_pool2d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode)"
);
const rt_torch_max_pool3d = c(
  "int64_t rt_torch_max_pool3d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode)"
);
const rt_torch_max_pool1d_with_indices = c(
  "int64_t rt_torch_max_pool1d_with_indices(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode, int64_t *out, int64_t capacity)"
);
const rt_torch_max_pool2d_with_indices = c(
  "int64_t rt_torch_max_pool2d_with_indices(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode, int64_t *out, int64_t capacity)"
);
const rt_torch_avg_pool1d = c(
  "int64_t rt_torch_avg_pool1d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad)"
);
const rt_torch_avg_pool2d = c(
  "int64_t rt_torch_avg_pool2d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t divisor_override)"
);
const rt_torch_avg_pool3d = c(
  "int64_t rt_torch_avg_pool3d(int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t divisor_override)"
);
const rt_torch_adaptive_max_pool1d = c(
  "int64_t rt_torch_adaptive_max_pool1d(int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity)"
);
const rt_torch_adaptive_max_pool2d = c(
  "int64_t rt_torch_adaptive_max_pool2d(int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity)"
);
const rt_torch_adaptive_max_pool3d = c(
  "int64_t rt_torch_adaptive_max_pool3d(int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity)"
);
const rt_torch_adaptive_avg_pool1d = c(
  "int64_t rt_torch_adaptive_avg_pool1d(int64_t t, const int64_t *output_size, int64_t output_size_len)"
);
const rt_torch_adaptive_avg_pool2d = c(
  "int64_t rt_torch_adaptive_avg_pool2d(int64_t t, const int64_t *output_size, int64_t output_size_len)"
);
const rt_torch_adaptive_avg_pool3d = c(
  "int64_t rt_torch_adaptive_avg_pool3d(int64_t t, const int64_t *output_size, int64_t output_size_len)"
);
const rt_torch_upsample_nearest1d = c(
  "int64_t rt_torch_upsample_nearest1d(int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_nearest2d = c(
  "int64_t rt_torch_upsample_nearest2d(int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_nearest3d = c(
  "int64_t rt_torch_upsample_nearest3d(int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_linear1d = c(
  "int64_t rt_torch_upsample_linear1d(int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_bilinear2d = c(
  "int64_t rt_torch_upsample_bilinear2d(int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_bicubic2d = c(
  "int64_t rt_torch_upsample_bicubic2d(int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_upsample_trilinear3d = c(
  "int64_t rt_torch_upsample_trilinear3d(int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len)"
);
const rt_torch_embedding = c(
  "int64_t rt_torch_embedding(int64_t weight, int64_t indices, int64_t padding_idx, int64_t scale_grad_by_freq)"
);
const rt_torch_embedding_bag = c(
  "int64_t rt_torch_embedding_bag(int64_t weight, int64_t indices, int64_t offsets, int64_t scale_grad_by_freq, int64_t mode, int64_t per_sample_weights, int64_t include_last_offset, int64_t padding_idx, int64_t *out, int64_t capacity)"
);
const rt_torch_scaled_dot_product_attention = c(
  "int64_t rt_torch_scaled_dot_product_attention(int64_t query, int64_t key, int64_t value, int64_t attn_mask, double dropout_p, int64_t is_causal, double scale, int64_t has_scale, int64_t enable_gqa)"
);
const rt_torch_lstm = c(
  "int64_t rt_torch_lstm(int64_t input, const int64_t *hx, int64_t hx_len, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity)"
);
const rt_torch_gru = c(
  "int64_t rt_torch_gru(int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity)"
);
const rt_torch_rnn_tanh = c(
  "int64_t rt_torch_rnn_tanh(int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity)"
);
const rt_torch_rnn_relu = c(
  "int64_t rt_torch_rnn_relu(int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity)"
);
const rt_torch_lstm_cell = c(
  "int64_t rt_torch_lstm_cell(int64_t input, const int64_t *hx, int64_t hx_len, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh, int64_t *out, int64_t capacity)"
);
const rt_torch_gru_cell = c(
  "int64_t rt_torch_gru_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh)"
);
const rt_torch_rnn_tanh_cell = c(
  "int64_t rt_torch_rnn_tanh_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh)"
);
const rt_torch_rnn_relu_cell = c(
  "int64_t rt_torch_rnn_relu_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh)"
);
const rt_torch_fft_fft = c(
  "int64_t rt_torch_fft_fft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_ifft = c(
  "int64_t rt_torch_fft_ifft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_rfft = c(
  "int64_t rt_torch_fft_rfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_irfft = c(
  "int64_t rt_torch_fft_irfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_fft2 = c(
  "int64_t rt_torch_fft_fft2(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_ifft2 = c(
  "int64_t rt_torch_fft_ifft2(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_rfft2 = c(
  "int64_t rt_torch_fft_rfft2(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_irfft2 = c(
  "int64_t rt_torch_fft_irfft2(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_fftn = c(
  "int64_t rt_torch_fft_fftn(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_ifftn = c(
  "int64_t rt_torch_fft_ifftn(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_rfftn = c(
  "int64_t rt_torch_fft_rfftn(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_irfftn = c(
  "int64_t rt_torch_fft_irfftn(int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len)"
);
const rt_torch_fft_fftfreq = c("int64_t rt_torch_fft_fftfreq(int64_t n, double d, int64_t dtype, int64_t device)");
const rt_torch_fft_rfftfreq = c("int64_t rt_torch_fft_rfftfreq(int64_t n, double d, int64_t dtype, int64_t device)");
const rt_torch_fft_fftshift = c("int64_t rt_torch_fft_fftshift(int64_t t, const int64_t *dim, int64_t dim_len)");
const rt_torch_fft_ifftshift = c("int64_t rt_torch_fft_ifftshift(int64_t t, const int64_t *dim, int64_t dim_len)");
const rt_torch_tensor_clone = c("int64_t rt_torch_tensor_clone(int64_t t)");
const rt_torch_tensor_contiguous = c("int64_t rt_torch_tensor_contiguous(int64_t t)");
const rt_torch_tensor_to_dtype = c("int64_t rt_torch_tensor_to_dtype(int64_t t, int64_t dtype)");
const rt_torch_tensor_to_device = c("int64_t rt_torch_tensor_to_device(int64_t t, int64_t device)");
const rt_torch_tensor_cuda = c("int64_t rt_torch_tensor_cuda(int64_t t, int64_t n)");
const rt_torch_tensor_cpu = c("int64_t rt_torch_tensor_cpu(int64_t t)");
const rt_torch_tensor_item = c("int64_t rt_torch_tensor_item(int64_t t, double *out)");
const rt_torch_tensor_item_int = c("int64_t rt_torch_tensor_item_int(int64_t t, int64_t *out)");
const rt_torch_tensor_item_complex = c(
  "int64_t rt_torch_tensor_item_complex(int64_t t, double *out, int64_t capacity)"
);
const rt_torch_tensor_copy_out = c("int64_t rt_torch_tensor_copy_out(int64_t t, double *out, int64_t capacity)");
const rt_torch_tensor_to_bytes = c("int64_t rt_torch_tensor_to_bytes(int64_t t, uint8_t *out, int64_t capacity)");
const rt_torch_tensor_copy_out_ints = c(
  "int64_t rt_torch_tensor_copy_out_ints(int64_t t, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_ndim = c("int64_t rt_torch_tensor_ndim(int64_t t)");
const rt_torch_tensor_numel = c("int64_t rt_torch_tensor_numel(int64_t t)");
const rt_torch_tensor_shape = c("int64_t rt_torch_tensor_shape(int64_t t, int64_t *out, int64_t capacity)");
const rt_torch_tensor_stride = c("int64_t rt_torch_tensor_stride(int64_t t, int64_t *out, int64_t capacity)");
const rt_torch_tensor_dtype = c("int64_t rt_torch_tensor_dtype(int64_t t)");
const rt_torch_tensor_device = c("int64_t rt_torch_tensor_device(int64_t t, int64_t *out)");
const rt_torch_tensor_is_cuda = c("bool rt_torch_tensor_is_cuda(int64_t t)");
const rt_torch_tensor_is_contiguous = c("bool rt_torch_tensor_is_contiguous(int64_t t)");
const rt_torch_tensor_element_size = c("int64_t rt_torch_tensor_element_size(int64_t t)");
const rt_torch_tensor_storage_offset = c("int64_t rt_torch_tensor_storage_offset(int64_t t)");
const rt_torch_tensor_data_pointer = c("int64_t rt_torch_tensor_data_pointer(int64_t t, int64_t *out)");
const rt_torch_tensor_is_view = c("bool rt_torch_tensor_is_view(int64_t t)");
const rt_torch_tensor_version = c("int64_t rt_torch_tensor_version(int64_t t, int64_t *out)");
const rt_torch_tensor_to_dlpack = c("int64_t rt_torch_tensor_to_dlpack(int64_t t, int64_t *out)");
const rt_torch_tensor_from_dlpack = c("int64_t rt_torch_tensor_from_dlpack(int64_t address)");
const rt_torch_free_dlpack = c("void rt_torch_free_dlpack(int64_t address)");
const rt_torch_tensor_requires_grad = c("bool rt_torch_tensor_requires_grad(int64_t t)");
const rt_torch_tensor_set_requires_grad = c("void rt_torch_tensor_set_requires_grad(int64_t t, int64_t required)");
const rt_torch_tensor_is_leaf = c("bool rt_torch_tensor_is_leaf(int64_t t)");
const rt_torch_tensor_grad = c("int64_t rt_torch_tensor_grad(int64_t t)");
const rt_torch_tensor_set_grad = c("void rt_torch_tensor_set_grad(int64_t t, int64_t gradient)");
const rt_torch_tensor_retain_grad = c("void rt_torch_tensor_retain_grad(int64_t t)");
const rt_torch_tensor_retains_grad = c("bool rt_torch_tensor_retains_grad(int64_t t)");
const rt_torch_tensor_grad_fn = c("int64_t rt_torch_tensor_grad_fn(int64_t t, char *out, int64_t capacity)");
const rt_torch_tensor_detach = c("int64_t rt_torch_tensor_detach(int64_t t)");
const rt_torch_tensor_detach_ = c("void rt_torch_tensor_detach_(int64_t t)");
const rt_torch_tensor_alias = c("int64_t rt_torch_tensor_alias(int64_t t)");
const rt_torch_tensor_is_inference = c("bool rt_torch_tensor_is_inference(int64_t t)");
const rt_torch_grad_enabled = c("bool rt_torch_grad_enabled(void)");
const rt_torch_set_grad_enabled = c("void rt_torch_set_grad_enabled(int64_t enabled)");
const rt_torch_inference_mode = c("bool rt_torch_inference_mode(void)");
const rt_torch_set_inference_mode = c("void rt_torch_set_inference_mode(int64_t enabled)");
const rt_torch_anomaly_enabled = c("bool rt_torch_anomaly_enabled(void)");
const rt_torch_set_anomaly_enabled = c("void rt_torch_set_anomaly_enabled(int64_t enabled, int64_t check_nan)");
const rt_torch_set_place = c("void rt_torch_set_place(const char *place, int64_t place_len)");
const rt_torch_backward = c(
  "void rt_torch_backward(const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const int64_t *inputs, int64_t inputs_len, int64_t retain_graph, int64_t create_graph)"
);
const rt_torch_gradients = c(
  "int64_t rt_torch_gradients(const int64_t *outputs, int64_t outputs_len, const int64_t *inputs, int64_t inputs_len, const int64_t *gradients, int64_t gradients_len, int64_t retain_graph, int64_t create_graph, int64_t allow_unused, int64_t *out, int64_t capacity)"
);
const rt_torch_record_function = c(
  "int64_t rt_torch_record_function(const int64_t *inputs, int64_t inputs_len, const int64_t *outputs, int64_t outputs_len, int64_t token, int64_t *out, int64_t capacity)"
);
const rt_torch_tensor_register_hook = c(
  "int64_t rt_torch_tensor_register_hook(int64_t t, int64_t token, int64_t *out)"
);
const rt_torch_tensor_remove_hook = c("void rt_torch_tensor_remove_hook(int64_t t, int64_t number)");
const rt_torch_released_tokens = c("int64_t rt_torch_released_tokens(int64_t *out, int64_t capacity)");
const rt_torch_backward_begin = c(
  "int64_t rt_torch_backward_begin(const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const int64_t *inputs, int64_t inputs_len, int64_t accumulate, int64_t retain_graph, int64_t create_graph, int64_t allow_unused)"
);
const rt_torch_backward_next = c("int64_t rt_torch_backward_next(int64_t run, int64_t *out)");
const rt_torch_backward_gradients = c(
  "int64_t rt_torch_backward_gradients(int64_t run, int64_t *out, int64_t capacity)"
);
const rt_torch_backward_answer = c(
  "void rt_torch_backward_answer(int64_t run, const int64_t *gradients, int64_t gradients_len)"
);
const rt_torch_backward_cancel = c("void rt_torch_backward_cancel(int64_t run)");
const rt_torch_backward_results = c("int64_t rt_torch_backward_results(int64_t run, int64_t *out, int64_t capacity)");
const rt_torch_tensor_add_ = c("void rt_torch_tensor_add_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind)");
const rt_torch_tensor_sub_ = c("void rt_torch_tensor_sub_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind)");
const rt_torch_tensor_mul_ = c("void rt_torch_tensor_mul_(int64_t a, int64_t b)");
const rt_torch_tensor_div_ = c("void rt_torch_tensor_div_(int64_t a, int64_t b)");
const rt_torch_tensor_add_scalar_ = c("void rt_torch_tensor_add_scalar_(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_mul_scalar_ = c("void rt_torch_tensor_mul_scalar_(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_fill_ = c("void rt_torch_tensor_fill_(int64_t t, int64_t value, int64_t value_kind)");
const rt_torch_tensor_zero_ = c("void rt_torch_tensor_zero_(int64_t t)");
const rt_torch_tensor_copy_ = c("void rt_torch_tensor_copy_(int64_t t, int64_t src)");
const rt_torch_tensor_sub_scalar_ = c("void rt_torch_tensor_sub_scalar_(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_div_scalar_ = c("void rt_torch_tensor_div_scalar_(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_pow_scalar_ = c("void rt_torch_tensor_pow_scalar_(int64_t a, int64_t b, int64_t b_kind)");
const rt_torch_tensor_neg_ = c("void rt_torch_tensor_neg_(int64_t t)");
const rt_torch_tensor_abs_ = c("void rt_torch_tensor_abs_(int64_t t)");
const rt_torch_tensor_exp_ = c("void rt_torch_tensor_exp_(int64_t t)");
const rt_torch_tensor_log_ = c("void rt_torch_tensor_log_(int64_t t)");
const rt_torch_tensor_sqrt_ = c("void rt_torch_tensor_sqrt_(int64_t t)");
const rt_torch_tensor_reciprocal_ = c("void rt_torch_tensor_reciprocal_(int64_t t)");
const rt_torch_tensor_floor_ = c("void rt_torch_tensor_floor_(int64_t t)");
const rt_torch_tensor_ceil_ = c("void rt_torch_tensor_ceil_(int64_t t)");
const rt_torch_tensor_round_ = c("void rt_torch_tensor_round_(int64_t t)");
const rt_torch_tensor_clamp_ = c(
  "void rt_torch_tensor_clamp_(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind)"
);
const rt_torch_relu_ = c("void rt_torch_relu_(int64_t t)");
const rt_torch_sigmoid_ = c("void rt_torch_sigmoid_(int64_t t)");
const rt_torch_tanh_ = c("void rt_torch_tanh_(int64_t t)");
const rt_torch_tensor_addcmul_ = c(
  "void rt_torch_tensor_addcmul_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_addcdiv_ = c(
  "void rt_torch_tensor_addcdiv_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_lerp_scalar_ = c(
  "void rt_torch_tensor_lerp_scalar_(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind)"
);
const rt_torch_tensor_addmm_ = c(
  "void rt_torch_tensor_addmm_(int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_masked_fill_ = c(
  "void rt_torch_tensor_masked_fill_(int64_t t, int64_t mask, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_masked_scatter_ = c(
  "void rt_torch_tensor_masked_scatter_(int64_t t, int64_t mask, int64_t source)"
);
const rt_torch_tensor_index_add_ = c(
  "void rt_torch_tensor_index_add_(int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_tensor_index_copy_ = c(
  "void rt_torch_tensor_index_copy_(int64_t t, int64_t dim, int64_t index, int64_t source)"
);
const rt_torch_tensor_index_fill_ = c(
  "void rt_torch_tensor_index_fill_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_scatter_ = c(
  "void rt_torch_tensor_scatter_(int64_t t, int64_t dim, int64_t index, int64_t src)"
);
const rt_torch_tensor_scatter_scalar_ = c(
  "void rt_torch_tensor_scatter_scalar_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind)"
);
const rt_torch_tensor_scatter_add_ = c(
  "void rt_torch_tensor_scatter_add_(int64_t t, int64_t dim, int64_t index, int64_t src)"
);
const rt_torch_tensor_tril_ = c("void rt_torch_tensor_tril_(int64_t t, int64_t diagonal)");
const rt_torch_tensor_triu_ = c("void rt_torch_tensor_triu_(int64_t t, int64_t diagonal)");
const rt_torch_tensor_fill_diagonal_ = c(
  "void rt_torch_tensor_fill_diagonal_(int64_t t, int64_t value, int64_t value_kind, int64_t wrap)"
);
const rt_torch_tensor_unsqueeze_ = c("void rt_torch_tensor_unsqueeze_(int64_t t, int64_t dim)");
const rt_torch_tensor_add_out = c(
  "void rt_torch_tensor_add_out(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind, int64_t into)"
);
const rt_torch_tensor_mul_out = c("void rt_torch_tensor_mul_out(int64_t a, int64_t b, int64_t into)");
const rt_torch_tensor_matmul_out = c("void rt_torch_tensor_matmul_out(int64_t a, int64_t b, int64_t into)");
const rt_torch_cat_out = c(
  "void rt_torch_cat_out(const int64_t *tensors, int64_t tensors_len, int64_t dim, int64_t into)"
);
const rt_torch_tensor_sum_out = c(
  "void rt_torch_tensor_sum_out(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype, int64_t into)"
);
const rt_torch_fused_adam_ = c(
  "void rt_torch_fused_adam_(const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale, int64_t found_inf)"
);
const rt_torch_fused_adamw_ = c(
  "void rt_torch_fused_adamw_(const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale, int64_t found_inf)"
);
const rt_torch_fused_sgd_ = c(
  "void rt_torch_fused_sgd_(const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *momentum_buffers, int64_t momentum_buffers_len, double weight_decay, double momentum, double lr, double dampening, int64_t nesterov, int64_t maximize, int64_t is_first_step, int64_t grad_scale, int64_t found_inf)"
);
const rt_torch_foreach_add_ = c(
  "void rt_torch_foreach_add_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_foreach_add_scalar_ = c(
  "void rt_torch_foreach_add_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind)"
);
const rt_torch_foreach_sub_ = c(
  "void rt_torch_foreach_sub_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind)"
);
const rt_torch_foreach_mul_ = c(
  "void rt_torch_foreach_mul_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len)"
);
const rt_torch_foreach_mul_scalar_ = c(
  "void rt_torch_foreach_mul_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind)"
);
const rt_torch_foreach_mul_tensor_ = c(
  "void rt_torch_foreach_mul_tensor_(const int64_t *ts, int64_t ts_len, int64_t factor)"
);
const rt_torch_foreach_div_ = c(
  "void rt_torch_foreach_div_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len)"
);
const rt_torch_foreach_div_scalar_ = c(
  "void rt_torch_foreach_div_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind)"
);
const rt_torch_foreach_addcmul_ = c(
  "void rt_torch_foreach_addcmul_(const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2, int64_t tensor2_len, int64_t value, int64_t value_kind)"
);
const rt_torch_foreach_addcdiv_ = c(
  "void rt_torch_foreach_addcdiv_(const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2, int64_t tensor2_len, int64_t value, int64_t value_kind)"
);
const rt_torch_foreach_lerp_ = c(
  "void rt_torch_foreach_lerp_(const int64_t *ts, int64_t ts_len, const int64_t *stops, int64_t stops_len, int64_t weight, int64_t weight_kind)"
);
const rt_torch_foreach_sqrt = c(
  "int64_t rt_torch_foreach_sqrt(const int64_t *ts, int64_t ts_len, int64_t *out, int64_t capacity)"
);
const rt_torch_foreach_sqrt_ = c("void rt_torch_foreach_sqrt_(const int64_t *ts, int64_t ts_len)");
const rt_torch_foreach_norm = c(
  "int64_t rt_torch_foreach_norm(const int64_t *ts, int64_t ts_len, int64_t ord, int64_t ord_kind, int64_t dtype, int64_t *out, int64_t capacity)"
);
const rt_torch_foreach_zero_ = c("void rt_torch_foreach_zero_(const int64_t *ts, int64_t ts_len)");
const rt_torch_foreach_copy_ = c(
  "void rt_torch_foreach_copy_(const int64_t *ts, int64_t ts_len, const int64_t *src, int64_t src_len)"
);
const rt_torch_operators_search = c(
  "int64_t rt_torch_operators_search(const char *words, int64_t words_len, char *out, int64_t capacity)"
);
const rt_torch_operator_schema = c(
  "int64_t rt_torch_operator_schema(const char *name, int64_t name_len, char *out, int64_t capacity)"
);
const rt_torch_operator_refusal = c(
  "int64_t rt_torch_operator_refusal(const char *name, int64_t name_len, char *out, int64_t capacity)"
);
const rt_torch_call_begin = c("int64_t rt_torch_call_begin(const char *name, int64_t name_len)");
const rt_torch_call_argument = c("void rt_torch_call_argument(int64_t call, const char *name, int64_t name_len)");
const rt_torch_call_none = c("void rt_torch_call_none(int64_t call)");
const rt_torch_call_int = c("void rt_torch_call_int(int64_t call, int64_t value)");
const rt_torch_call_float = c("void rt_torch_call_float(int64_t call, double value)");
const rt_torch_call_bool = c("void rt_torch_call_bool(int64_t call, int64_t value)");
const rt_torch_call_complex = c("void rt_torch_call_complex(int64_t call, double real, double imaginary)");
const rt_torch_call_text = c("void rt_torch_call_text(int64_t call, const char *value, int64_t value_len)");
const rt_torch_call_tensor = c("void rt_torch_call_tensor(int64_t call, int64_t t)");
const rt_torch_call_generator = c("void rt_torch_call_generator(int64_t call, int64_t g)");
const rt_torch_call_list = c("void rt_torch_call_list(int64_t call)");
const rt_torch_call_list_end = c("void rt_torch_call_list_end(int64_t call)");
const rt_torch_call_run = c("int64_t rt_torch_call_run(int64_t call)");
const rt_torch_call_result_kind = c("int64_t rt_torch_call_result_kind(int64_t call, int64_t index)");
const rt_torch_call_result_int = c("int64_t rt_torch_call_result_int(int64_t call, int64_t index, int64_t *out)");
const rt_torch_call_result_float = c("int64_t rt_torch_call_result_float(int64_t call, int64_t index, double *out)");
const rt_torch_call_result_text = c(
  "int64_t rt_torch_call_result_text(int64_t call, int64_t index, char *out, int64_t capacity)"
);
const rt_torch_call_result_tensor = c("int64_t rt_torch_call_result_tensor(int64_t call, int64_t index)");
const rt_torch_call_result_tensors = c(
  "int64_t rt_torch_call_result_tensors(int64_t call, int64_t index, int64_t *out, int64_t capacity)"
);
const rt_torch_call_result_ints = c(
  "int64_t rt_torch_call_result_ints(int64_t call, int64_t index, int64_t *out, int64_t capacity)"
);
const rt_torch_call_result_floats = c(
  "int64_t rt_torch_call_result_floats(int64_t call, int64_t index, double *out, int64_t capacity)"
);
const rt_torch_jit_load = c(
  "int64_t rt_torch_jit_load(const char *path, int64_t path_len, int64_t trusted, int64_t device)"
);
const rt_torch_jit_methods = c("int64_t rt_torch_jit_methods(int64_t m, char *out, int64_t capacity)");
const rt_torch_jit_attributes = c("int64_t rt_torch_jit_attributes(int64_t m, char *out, int64_t capacity)");
const rt_torch_jit_attribute = c("int64_t rt_torch_jit_attribute(int64_t m, const char *name, int64_t name_len)");
const rt_torch_jit_call = c("int64_t rt_torch_jit_call(int64_t m, const char *method, int64_t method_len)");
const rt_torch_jit_state_names = c("int64_t rt_torch_jit_state_names(int64_t m, char *out, int64_t capacity)");
const rt_torch_jit_state = c("int64_t rt_torch_jit_state(int64_t m, int64_t *out, int64_t capacity)");
const rt_torch_jit_parameter_count = c("int64_t rt_torch_jit_parameter_count(int64_t m)");
const rt_torch_jit_train = c("void rt_torch_jit_train(int64_t m, int64_t training)");
const rt_torch_jit_to_device = c("void rt_torch_jit_to_device(int64_t m, int64_t device)");
const rt_torch_jit_to_dtype = c("void rt_torch_jit_to_dtype(int64_t m, int64_t dtype)");
const rt_torch_aoti_load = c(
  "int64_t rt_torch_aoti_load(const char *path, int64_t path_len, int64_t trusted, int64_t device)"
);
const rt_torch_aoti_run = c(
  "int64_t rt_torch_aoti_run(int64_t package, const int64_t *inputs, int64_t inputs_len, int64_t *out, int64_t capacity)"
);

/** A Tensor, which is freed by dispose(), or when nothing refers to it. */
export class Tensor extends Owned {
  static free = rt_torch_tensor_free;

  /** A tensor of zeros, f32, on the CPU. */
  static zeros(dims) {
    const here = "Tensor.zeros";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_zeros(dims, dims.length));
  }

  /** A tensor of ones, f32, on the CPU. */
  static ones(dims) {
    const here = "Tensor.ones";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_ones(dims, dims.length));
  }

  /** Numbers from the standard normal distribution, f32, on the CPU. */
  static randn(dims) {
    const here = "Tensor.randn";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_randn(dims, dims.length));
  }

  /** An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied. */
  static fromData(data, dims) {
    const here = "Tensor.fromData";
    data = to.floats(data, here, "data");
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_from_data(data, data.length, dims, dims.length));
  }

  /** An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied. */
  static fromInts(data, dims) {
    const here = "Tensor.fromInts";
    data = to.integers(data, here, "data");
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_from_ints(data, data.length, dims, dims.length));
  }

  /**
   * A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in row-major order,
   * which are copied.
   */
  static fromBytes(data, dims, dtype) {
    const here = "Tensor.fromBytes";
    data = to.bytes(data, here, "data");
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_from_bytes(
      data, data.length, dims, dims.length, spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** Zeros with the sizes of another tensor, and its dtype and device where none is given. */
  zerosLike(dtype = null, device = null) {
    const here = "Tensor.zerosLike";
    if (to.isNamed(dtype)) {
      return this.zerosLike(...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_zeros_like(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** Ones with the sizes of another tensor, and its dtype and device where none is given. */
  onesLike(dtype = null, device = null) {
    const here = "Tensor.onesLike";
    if (to.isNamed(dtype)) {
      return this.onesLike(...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_ones_like(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** One number everywhere, with the sizes of another tensor, and its dtype and device where none is given. */
  fullLike(value, dtype = null, device = null) {
    const here = "Tensor.fullLike";
    if (to.isNamed(dtype)) {
      return this.fullLike(value, ...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_full_like(
      handle(this, Tensor, here, "this"), to.scalar(value, here, "value"), to.kind(value),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** A tensor of any content with the sizes of another one, and its dtype and device where none is given. */
  emptyLike(dtype = null, device = null) {
    const here = "Tensor.emptyLike";
    if (to.isNamed(dtype)) {
      return this.emptyLike(...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_empty_like(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** Zeros of other sizes with the dtype and device of a tensor where none is given. */
  newZeros(dims, dtype = null, device = null) {
    const here = "Tensor.newZeros";
    if (to.isNamed(dtype)) {
      return this.newZeros(dims, ...to.named(dtype, here, ["dtype", "device"]));
    }
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_new_zeros(
      handle(this, Tensor, here, "this"), dims, dims.length,
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** One number everywhere, of other sizes, with the dtype and device of a tensor where none is given. */
  newFull(dims, value, dtype = null, device = null) {
    const here = "Tensor.newFull";
    if (to.isNamed(dtype)) {
      return this.newFull(dims, value, ...to.named(dtype, here, ["dtype", "device"]));
    }
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_new_full(
      handle(this, Tensor, here, "this"), dims, dims.length, to.scalar(value, here, "value"), to.kind(value),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** A complex tensor of a real and an imaginary part. */
  complex(imag) {
    const here = "Tensor.complex";
    return made(Tensor, rt_torch_complex(handle(this, Tensor, here, "this"), handle(imag, Tensor, here, "imag")));
  }

  /** A complex tensor of absolute values and angles in radians. */
  polar(angle) {
    const here = "Tensor.polar";
    return made(Tensor, rt_torch_polar(handle(this, Tensor, here, "this"), handle(angle, Tensor, here, "angle")));
  }

  /** Numbers from the uniform distribution over [0, 1) with the sizes of another tensor. */
  randLike(dtype = null, device = null) {
    const here = "Tensor.randLike";
    if (to.isNamed(dtype)) {
      return this.randLike(...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_rand_like(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** Numbers from the standard normal distribution with the sizes of another tensor. */
  randnLike(dtype = null, device = null) {
    const here = "Tensor.randnLike";
    if (to.isNamed(dtype)) {
      return this.randnLike(...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_randn_like(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor. */
  randintLike(low, high, dtype = null, device = null) {
    const here = "Tensor.randintLike";
    if (to.isNamed(dtype)) {
      return this.randintLike(low, high, ...to.named(dtype, here, ["dtype", "device"]));
    }
    return made(Tensor, rt_torch_tensor_randint_like(
      handle(this, Tensor, here, "this"), to.integer(low, here, "low"), to.integer(high, here, "high"),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
      device == null ? to.NONE : spell.Device(device, here, "device")
    ));
  }

  /** For every element p a draw that is 1 with the probability p, else 0. */
  bernoulli(generator = null) {
    const here = "Tensor.bernoulli";
    if (to.isNamed(generator)) {
      return this.bernoulli(...to.named(generator, here, ["generator"]));
    }
    return made(Tensor, rt_torch_tensor_bernoulli(
      handle(this, Tensor, here, "this"), generator == null ? 0 : handle(generator, Generator, here, "generator")
    ));
  }

  /** Places drawn from each row of weights, with or without replacement, as i64. */
  multinomial(numSamples, replacement = false, generator = null) {
    const here = "Tensor.multinomial";
    if (to.isNamed(replacement)) {
      return this.multinomial(numSamples, ...to.named(replacement, here, ["replacement", "generator"]));
    }
    return made(Tensor, rt_torch_tensor_multinomial(
      handle(this, Tensor, here, "this"), to.integer(numSamples, here, "numSamples"),
      to.boolean(replacement, here, "replacement"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    ));
  }

  /** For every element a draw from the Poisson distribution with this mean. */
  poisson(generator = null) {
    const here = "Tensor.poisson";
    if (to.isNamed(generator)) {
      return this.poisson(...to.named(generator, here, ["generator"]));
    }
    return made(Tensor, rt_torch_tensor_poisson(
      handle(this, Tensor, here, "this"), generator == null ? 0 : handle(generator, Generator, here, "generator")
    ));
  }

  /** For every mean and standard deviation a draw from their normal distribution. */
  normalTensors(std, generator = null) {
    const here = "Tensor.normalTensors";
    if (to.isNamed(generator)) {
      return this.normalTensors(std, ...to.named(generator, here, ["generator"]));
    }
    return made(Tensor, rt_torch_normal_tensors(
      handle(this, Tensor, here, "this"), handle(std, Tensor, here, "std"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    ));
  }

  /** Fills with numbers from the uniform distribution over [low, high). */
  uniform_(low = 0, high = 1, generator = null) {
    const here = "Tensor.uniform_";
    if (to.isNamed(low)) {
      return this.uniform_(...to.named(low, here, ["low", "high", "generator"]));
    }
    rt_torch_tensor_uniform_(
      handle(this, Tensor, here, "this"), to.float(low, here, "low"), to.float(high, here, "high"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    );
    to.done();
    return this;
  }

  /** Fills with numbers from the normal distribution. */
  normal_(mean = 0, std = 1, generator = null) {
    const here = "Tensor.normal_";
    if (to.isNamed(mean)) {
      return this.normal_(...to.named(mean, here, ["mean", "std", "generator"]));
    }
    rt_torch_tensor_normal_(
      handle(this, Tensor, here, "this"), to.float(mean, here, "mean"), to.float(std, here, "std"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    );
    to.done();
    return this;
  }

  /** Fills with numbers from the exponential distribution of a rate. */
  exponential_(rate = 1, generator = null) {
    const here = "Tensor.exponential_";
    if (to.isNamed(rate)) {
      return this.exponential_(...to.named(rate, here, ["rate", "generator"]));
    }
    rt_torch_tensor_exponential_(
      handle(this, Tensor, here, "this"), to.float(rate, here, "rate"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    );
    to.done();
    return this;
  }

  /** Fills with draws that are 1 with the probability p, else 0. */
  bernoulli_(p = 0.5, generator = null) {
    const here = "Tensor.bernoulli_";
    if (to.isNamed(p)) {
      return this.bernoulli_(...to.named(p, here, ["p", "generator"]));
    }
    rt_torch_tensor_bernoulli_(
      handle(this, Tensor, here, "this"), to.float(p, here, "p"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    );
    to.done();
    return this;
  }

  /** Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest). */
  random_(low, high = null, generator = null) {
    const here = "Tensor.random_";
    if (to.isNamed(high)) {
      return this.random_(low, ...to.named(high, here, ["high", "generator"]));
    }
    rt_torch_tensor_random_(
      handle(this, Tensor, here, "this"), to.integer(low, here, "low"), to.maybeInteger(high, here, "high"),
      generator == null ? 0 : handle(generator, Generator, here, "generator")
    );
    to.done();
    return this;
  }

  /** a + b, elementwise, broadcasting. */
  add(b) {
    const here = "Tensor.add";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_add_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_add(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a - b, elementwise, broadcasting. */
  sub(b) {
    const here = "Tensor.sub";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_sub_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_sub(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a * b, elementwise, broadcasting. */
  mul(b) {
    const here = "Tensor.mul";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_mul_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_mul(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a / b, elementwise, broadcasting; integers divide to f32. */
  div(b) {
    const here = "Tensor.div";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_div_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_div(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a / b rounded towards minus infinity, elementwise, broadcasting. */
  floorDivide(b) {
    const here = "Tensor.floorDivide";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_floor_divide_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_floor_divide(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)
    ));
  }

  /** The remainder of a / b with the sign of b, elementwise, broadcasting. */
  remainder(b) {
    const here = "Tensor.remainder";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_remainder_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_remainder(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)
    ));
  }

  /** a to the power of b, elementwise, broadcasting. */
  pow(b) {
    const here = "Tensor.pow";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_pow_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_pow(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** The larger of a and b, elementwise, broadcasting; NaN where either is. */
  maximum(b) {
    const here = "Tensor.maximum";
    return made(Tensor, rt_torch_tensor_maximum(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The smaller of a and b, elementwise, broadcasting; NaN where either is. */
  minimum(b) {
    const here = "Tensor.minimum";
    return made(Tensor, rt_torch_tensor_minimum(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** b - a with a number b. */
  rsubScalar(b) {
    const here = "Tensor.rsubScalar";
    return made(Tensor, rt_torch_tensor_rsub_scalar(
      handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
    ));
  }

  /** The number b to the power of a. */
  static rpowScalar(b, a) {
    const here = "Tensor.rpowScalar";
    return made(Tensor, rt_torch_tensor_rpow_scalar(
      to.scalar(b, here, "b"), to.kind(b), handle(a, Tensor, here, "a")
    ));
  }

  /** a + alpha * b, elementwise, broadcasting. */
  addScaled(b, alpha = 1) {
    const here = "Tensor.addScaled";
    if (to.isNamed(alpha)) {
      return this.addScaled(b, ...to.named(alpha, here, ["alpha"]));
    }
    return made(Tensor, rt_torch_tensor_add_scaled(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.scalar(alpha, here, "alpha"),
      to.kind(alpha)
    ));
  }

  /** a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity). */
  divMode(b, roundingMode = null) {
    const here = "Tensor.divMode";
    if (to.isNamed(roundingMode)) {
      return this.divMode(b, ...to.named(roundingMode, here, ["roundingMode"]));
    }
    return made(Tensor, rt_torch_tensor_div_mode(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"),
      to.maybeText(roundingMode, here, "roundingMode"), to.size(roundingMode)
    ));
  }

  /** a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor". */
  divScalarMode(b, roundingMode = null) {
    const here = "Tensor.divScalarMode";
    if (to.isNamed(roundingMode)) {
      return this.divScalarMode(b, ...to.named(roundingMode, here, ["roundingMode"]));
    }
    return made(Tensor, rt_torch_tensor_div_scalar_mode(
      handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b),
      to.maybeText(roundingMode, here, "roundingMode"), to.size(roundingMode)
    ));
  }

  /** The remainder of a / b with the sign of a, elementwise, broadcasting. */
  fmod(b) {
    const here = "Tensor.fmod";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_fmod_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_fmod(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** The larger of a and b, elementwise, broadcasting; the other one where one is NaN. */
  fmax(b) {
    const here = "Tensor.fmax";
    return made(Tensor, rt_torch_tensor_fmax(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The smaller of a and b, elementwise, broadcasting; the other one where one is NaN. */
  fmin(b) {
    const here = "Tensor.fmin";
    return made(Tensor, rt_torch_tensor_fmin(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** t + value * tensor1 * tensor2, elementwise, broadcasting. */
  addcmul(tensor1, tensor2, value = 1) {
    const here = "Tensor.addcmul";
    if (to.isNamed(value)) {
      return this.addcmul(tensor1, tensor2, ...to.named(value, here, ["value"]));
    }
    return made(Tensor, rt_torch_tensor_addcmul(
      handle(this, Tensor, here, "this"), handle(tensor1, Tensor, here, "tensor1"),
      handle(tensor2, Tensor, here, "tensor2"), to.scalar(value, here, "value"), to.kind(value)
    ));
  }

  /** t + value * tensor1 / tensor2, elementwise, broadcasting. */
  addcdiv(tensor1, tensor2, value = 1) {
    const here = "Tensor.addcdiv";
    if (to.isNamed(value)) {
      return this.addcdiv(tensor1, tensor2, ...to.named(value, here, ["value"]));
    }
    return made(Tensor, rt_torch_tensor_addcdiv(
      handle(this, Tensor, here, "this"), handle(tensor1, Tensor, here, "tensor1"),
      handle(tensor2, Tensor, here, "tensor2"), to.scalar(value, here, "value"), to.kind(value)
    ));
  }

  /** From t to stop by the part that weight says, elementwise, broadcasting. */
  lerp(stop, weight) {
    const here = "Tensor.lerp";
    if (to.isNumber(weight)) {
      return made(Tensor, rt_torch_tensor_lerp_scalar(
        handle(this, Tensor, here, "this"), handle(stop, Tensor, here, "stop"), to.scalar(weight, here, "weight"),
        to.kind(weight)
      ));
    }
    return made(Tensor, rt_torch_tensor_lerp(
      handle(this, Tensor, here, "this"), handle(stop, Tensor, here, "stop"),
      handle(weight, Tensor, here, "weight", true)
    ));
  }

  /** The square root of a * a + b * b, without overflow between. */
  hypot(b) {
    const here = "Tensor.hypot";
    return made(Tensor, rt_torch_tensor_hypot(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The angle in radians of the point (b, a) seen from the origin. */
  atan2(b) {
    const here = "Tensor.atan2";
    return made(Tensor, rt_torch_tensor_atan2(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** log(exp(a) + exp(b)) without overflow. */
  logaddexp(b) {
    const here = "Tensor.logaddexp";
    return made(Tensor, rt_torch_tensor_logaddexp(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** a * log(b), 0 where a is 0, elementwise, broadcasting. */
  xlogy(b) {
    const here = "Tensor.xlogy";
    return made(Tensor, rt_torch_tensor_xlogy(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The size of a with the sign of b. */
  copysign(b) {
    const here = "Tensor.copysign";
    return made(Tensor, rt_torch_tensor_copysign(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The greatest common divisor, of integers. */
  gcd(b) {
    const here = "Tensor.gcd";
    return made(Tensor, rt_torch_tensor_gcd(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The least common multiple, of integers. */
  lcm(b) {
    const here = "Tensor.lcm";
    return made(Tensor, rt_torch_tensor_lcm(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** 0 where t is negative, 1 where it is positive, else the element of values. */
  heaviside(values) {
    const here = "Tensor.heaviside";
    return made(Tensor, rt_torch_tensor_heaviside(
      handle(this, Tensor, here, "this"), handle(values, Tensor, here, "values")
    ));
  }

  /** The bits that both integers have; of bools whether both are true. */
  bitwiseAnd(b) {
    const here = "Tensor.bitwiseAnd";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_bitwise_and_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_bitwise_and(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)
    ));
  }

  /** The bits that at least one of the integers has; of bools whether at least one is true. */
  bitwiseOr(b) {
    const here = "Tensor.bitwiseOr";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_bitwise_or_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_bitwise_or(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)
    ));
  }

  /** The bits that exactly one of the integers has; of bools whether exactly one is true. */
  bitwiseXor(b) {
    const here = "Tensor.bitwiseXor";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_bitwise_xor_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_bitwise_xor(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)
    ));
  }

  /** The bits of a moved b places to the left. */
  bitwiseLeftShift(b) {
    const here = "Tensor.bitwiseLeftShift";
    return made(Tensor, rt_torch_tensor_bitwise_left_shift(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")
    ));
  }

  /** The bits of a moved b places to the right; of signed integers the sign stays. */
  bitwiseRightShift(b) {
    const here = "Tensor.bitwiseRightShift";
    return made(Tensor, rt_torch_tensor_bitwise_right_shift(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")
    ));
  }

  /** -t. */
  neg() {
    const here = "Tensor.neg";
    return made(Tensor, rt_torch_tensor_neg(handle(this, Tensor, here, "this")));
  }

  /** The absolute value. */
  abs() {
    const here = "Tensor.abs";
    return made(Tensor, rt_torch_tensor_abs(handle(this, Tensor, here, "this")));
  }

  /** -1, 0 or 1, as the element is negative, zero or positive. */
  sign() {
    const here = "Tensor.sign";
    return made(Tensor, rt_torch_tensor_sign(handle(this, Tensor, here, "this")));
  }

  /** 1 / t. */
  reciprocal() {
    const here = "Tensor.reciprocal";
    return made(Tensor, rt_torch_tensor_reciprocal(handle(this, Tensor, here, "this")));
  }

  /** e to the power of t. */
  exp() {
    const here = "Tensor.exp";
    return made(Tensor, rt_torch_tensor_exp(handle(this, Tensor, here, "this")));
  }

  /** The natural logarithm. */
  log() {
    const here = "Tensor.log";
    return made(Tensor, rt_torch_tensor_log(handle(this, Tensor, here, "this")));
  }

  /** The square root. */
  sqrt() {
    const here = "Tensor.sqrt";
    return made(Tensor, rt_torch_tensor_sqrt(handle(this, Tensor, here, "this")));
  }

  /** The sine of an angle in radians. */
  sin() {
    const here = "Tensor.sin";
    return made(Tensor, rt_torch_tensor_sin(handle(this, Tensor, here, "this")));
  }

  /** The cosine of an angle in radians. */
  cos() {
    const here = "Tensor.cos";
    return made(Tensor, rt_torch_tensor_cos(handle(this, Tensor, here, "this")));
  }

  /** The largest integer that isn't larger. */
  floor() {
    const here = "Tensor.floor";
    return made(Tensor, rt_torch_tensor_floor(handle(this, Tensor, here, "this")));
  }

  /** The smallest integer that isn't smaller. */
  ceil() {
    const here = "Tensor.ceil";
    return made(Tensor, rt_torch_tensor_ceil(handle(this, Tensor, here, "this")));
  }

  /** The nearest integer; halves go to the even one. */
  round() {
    const here = "Tensor.round";
    return made(Tensor, rt_torch_tensor_round(handle(this, Tensor, here, "this")));
  }

  /** The elements limited to the range from min to max, either of which may be none, but not both. */
  clamp(low = null, high = null) {
    const here = "Tensor.clamp";
    if (to.isNamed(low)) {
      return this.clamp(...to.named(low, here, ["low", "high"]));
    }
    return made(Tensor, rt_torch_tensor_clamp(
      handle(this, Tensor, here, "this"), to.maybeScalar(low, here, "low"), to.kind(low),
      to.maybeScalar(high, here, "high"), to.kind(high)
    ));
  }

  /** Whether the element is NaN. */
  isnan() {
    const here = "Tensor.isnan";
    return made(Tensor, rt_torch_tensor_isnan(handle(this, Tensor, here, "this")));
  }

  /** t * t. */
  square() {
    const here = "Tensor.square";
    return made(Tensor, rt_torch_tensor_square(handle(this, Tensor, here, "this")));
  }

  /** 1 divided by the square root. */
  rsqrt() {
    const here = "Tensor.rsqrt";
    return made(Tensor, rt_torch_tensor_rsqrt(handle(this, Tensor, here, "this")));
  }

  /** 2 to the power of t. */
  exp2() {
    const here = "Tensor.exp2";
    return made(Tensor, rt_torch_tensor_exp2(handle(this, Tensor, here, "this")));
  }

  /** exp(t) - 1, exact near zero. */
  expm1() {
    const here = "Tensor.expm1";
    return made(Tensor, rt_torch_tensor_expm1(handle(this, Tensor, here, "this")));
  }

  /** The logarithm to base 2. */
  log2() {
    const here = "Tensor.log2";
    return made(Tensor, rt_torch_tensor_log2(handle(this, Tensor, here, "this")));
  }

  /** The logarithm to base 10. */
  log10() {
    const here = "Tensor.log10";
    return made(Tensor, rt_torch_tensor_log10(handle(this, Tensor, here, "this")));
  }

  /** log(1 + t), exact near zero. */
  log1p() {
    const here = "Tensor.log1p";
    return made(Tensor, rt_torch_tensor_log1p(handle(this, Tensor, here, "this")));
  }

  /** The tangent of an angle in radians. */
  tan() {
    const here = "Tensor.tan";
    return made(Tensor, rt_torch_tensor_tan(handle(this, Tensor, here, "this")));
  }

  /** The angle in radians whose sine it is. */
  asin() {
    const here = "Tensor.asin";
    return made(Tensor, rt_torch_tensor_asin(handle(this, Tensor, here, "this")));
  }

  /** The angle in radians whose cosine it is. */
  acos() {
    const here = "Tensor.acos";
    return made(Tensor, rt_torch_tensor_acos(handle(this, Tensor, here, "this")));
  }

  /** The angle in radians whose tangent it is. */
  atan() {
    const here = "Tensor.atan";
    return made(Tensor, rt_torch_tensor_atan(handle(this, Tensor, here, "this")));
  }

  /** The hyperbolic sine. */
  sinh() {
    const here = "Tensor.sinh";
    return made(Tensor, rt_torch_tensor_sinh(handle(this, Tensor, here, "this")));
  }

  /** The hyperbolic cosine. */
  cosh() {
    const here = "Tensor.cosh";
    return made(Tensor, rt_torch_tensor_cosh(handle(this, Tensor, here, "this")));
  }

  /** The number whose hyperbolic sine it is. */
  asinh() {
    const here = "Tensor.asinh";
    return made(Tensor, rt_torch_tensor_asinh(handle(this, Tensor, here, "this")));
  }

  /** The number whose hyperbolic cosine it is. */
  acosh() {
    const here = "Tensor.acosh";
    return made(Tensor, rt_torch_tensor_acosh(handle(this, Tensor, here, "this")));
  }

  /** The number whose hyperbolic tangent it is. */
  atanh() {
    const here = "Tensor.atanh";
    return made(Tensor, rt_torch_tensor_atanh(handle(this, Tensor, here, "this")));
  }

  /** The error function. */
  erf() {
    const here = "Tensor.erf";
    return made(Tensor, rt_torch_tensor_erf(handle(this, Tensor, here, "this")));
  }

  /** 1 minus the error function, exact where that is small. */
  erfc() {
    const here = "Tensor.erfc";
    return made(Tensor, rt_torch_tensor_erfc(handle(this, Tensor, here, "this")));
  }

  /** The number whose error function it is. */
  erfinv() {
    const here = "Tensor.erfinv";
    return made(Tensor, rt_torch_tensor_erfinv(handle(this, Tensor, here, "this")));
  }

  /** The logarithm of the absolute value of the gamma function. */
  lgamma() {
    const here = "Tensor.lgamma";
    return made(Tensor, rt_torch_tensor_lgamma(handle(this, Tensor, here, "this")));
  }

  /** The derivative of lgamma. */
  digamma() {
    const here = "Tensor.digamma";
    return made(Tensor, rt_torch_tensor_digamma(handle(this, Tensor, here, "this")));
  }

  /** sin(pi * t) / (pi * t), 1 at 0. */
  sinc() {
    const here = "Tensor.sinc";
    return made(Tensor, rt_torch_tensor_sinc(handle(this, Tensor, here, "this")));
  }

  /** log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given. */
  logit(eps = null) {
    const here = "Tensor.logit";
    if (to.isNamed(eps)) {
      return this.logit(...to.named(eps, here, ["eps"]));
    }
    return made(Tensor, rt_torch_tensor_logit(
      handle(this, Tensor, here, "this"), to.maybeFloat(eps, here, "eps"), to.has(eps)
    ));
  }

  /** The integer without the fraction. */
  trunc() {
    const here = "Tensor.trunc";
    return made(Tensor, rt_torch_tensor_trunc(handle(this, Tensor, here, "this")));
  }

  /** The fraction, with the sign of t. */
  frac() {
    const here = "Tensor.frac";
    return made(Tensor, rt_torch_tensor_frac(handle(this, Tensor, here, "this")));
  }

  /** The nearest number with so many decimals; halves go to the even one. */
  roundDecimals(decimals) {
    const here = "Tensor.roundDecimals";
    return made(Tensor, rt_torch_tensor_round_decimals(
      handle(this, Tensor, here, "this"), to.integer(decimals, here, "decimals")
    ));
  }

  /**
   * The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but not
   * both.
   */
  clampTensors(low = null, high = null) {
    const here = "Tensor.clampTensors";
    if (to.isNamed(low)) {
      return this.clampTensors(...to.named(low, here, ["low", "high"]));
    }
    return made(Tensor, rt_torch_tensor_clamp_tensors(
      handle(this, Tensor, here, "this"), low == null ? 0 : handle(low, Tensor, here, "low"),
      high == null ? 0 : handle(high, Tensor, here, "high")
    ));
  }

  /** Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype). */
  nanToNum(nan = null, posinf = null, neginf = null) {
    const here = "Tensor.nanToNum";
    if (to.isNamed(nan)) {
      return this.nanToNum(...to.named(nan, here, ["nan", "posinf", "neginf"]));
    }
    return made(Tensor, rt_torch_tensor_nan_to_num(
      handle(this, Tensor, here, "this"), to.maybeFloat(nan, here, "nan"), to.has(nan),
      to.maybeFloat(posinf, here, "posinf"), to.has(posinf), to.maybeFloat(neginf, here, "neginf"), to.has(neginf)
    ));
  }

  /** The sign; of a complex number the number divided by its absolute value. */
  sgn() {
    const here = "Tensor.sgn";
    return made(Tensor, rt_torch_tensor_sgn(handle(this, Tensor, here, "this")));
  }

  /** Whether the sign bit is set, which -0.0 has too. */
  signbit() {
    const here = "Tensor.signbit";
    return made(Tensor, rt_torch_tensor_signbit(handle(this, Tensor, here, "this")));
  }

  /** Degrees as radians. */
  deg2rad() {
    const here = "Tensor.deg2rad";
    return made(Tensor, rt_torch_tensor_deg2rad(handle(this, Tensor, here, "this")));
  }

  /** Radians as degrees. */
  rad2deg() {
    const here = "Tensor.rad2deg";
    return made(Tensor, rt_torch_tensor_rad2deg(handle(this, Tensor, here, "this")));
  }

  /** The bits that it doesn't have; of a bool whether it is false. */
  bitwiseNot() {
    const here = "Tensor.bitwiseNot";
    return made(Tensor, rt_torch_tensor_bitwise_not(handle(this, Tensor, here, "this")));
  }

  /** A view of the real parts. */
  real() {
    const here = "Tensor.real";
    return made(Tensor, rt_torch_tensor_real(handle(this, Tensor, here, "this")));
  }

  /** A view of the imaginary parts; an error for real tensors. */
  imag() {
    const here = "Tensor.imag";
    return made(Tensor, rt_torch_tensor_imag(handle(this, Tensor, here, "this")));
  }

  /** The complex conjugate, a view that is computed where it is read; a real tensor itself. */
  conj() {
    const here = "Tensor.conj";
    return made(Tensor, rt_torch_tensor_conj(handle(this, Tensor, here, "this")));
  }

  /** The tensor itself, or a copy for which a conjugation that was put off is done. */
  resolveConj() {
    const here = "Tensor.resolveConj";
    return made(Tensor, rt_torch_tensor_resolve_conj(handle(this, Tensor, here, "this")));
  }

  /** The angle of complex numbers in radians; of real ones 0 or pi. */
  angle() {
    const here = "Tensor.angle";
    return made(Tensor, rt_torch_tensor_angle(handle(this, Tensor, here, "this")));
  }

  /** A view of complex numbers as pairs of real ones, a dimension of size 2 at the end. */
  viewAsReal() {
    const here = "Tensor.viewAsReal";
    return made(Tensor, rt_torch_view_as_real(handle(this, Tensor, here, "this")));
  }

  /** A view of pairs of real numbers, the last dimension, as complex ones. */
  viewAsComplex() {
    const here = "Tensor.viewAsComplex";
    return made(Tensor, rt_torch_view_as_complex(handle(this, Tensor, here, "this")));
  }

  /** Whether the element is infinite. */
  isinf() {
    const here = "Tensor.isinf";
    return made(Tensor, rt_torch_tensor_isinf(handle(this, Tensor, here, "this")));
  }

  /** Whether the element is neither infinite nor NaN. */
  isfinite() {
    const here = "Tensor.isfinite";
    return made(Tensor, rt_torch_tensor_isfinite(handle(this, Tensor, here, "this")));
  }

  /** The larger of the element and 0. */
  relu() {
    const here = "Tensor.relu";
    return made(Tensor, rt_torch_relu(handle(this, Tensor, here, "this")));
  }

  /** 1 / (1 + exp(-t)). */
  sigmoid() {
    const here = "Tensor.sigmoid";
    return made(Tensor, rt_torch_sigmoid(handle(this, Tensor, here, "this")));
  }

  /** The hyperbolic tangent. */
  tanh() {
    const here = "Tensor.tanh";
    return made(Tensor, rt_torch_tanh(handle(this, Tensor, here, "this")));
  }

  /** t times the standard normal distribution function of t, exact. */
  gelu() {
    const here = "Tensor.gelu";
    return made(Tensor, rt_torch_tensor_gelu(handle(this, Tensor, here, "this")));
  }

  /** exp(t) divided by its sum along a dimension. */
  softmax(dim) {
    const here = "Tensor.softmax";
    return made(Tensor, rt_torch_tensor_softmax(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")));
  }

  /** The logarithm of softmax, computed without overflow. */
  logSoftmax(dim) {
    const here = "Tensor.logSoftmax";
    return made(Tensor, rt_torch_tensor_log_softmax(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")
    ));
  }

  /** The element limited to the range from 0 to 6. */
  relu6() {
    const here = "Tensor.relu6";
    return made(Tensor, rt_torch_relu6(handle(this, Tensor, here, "this")));
  }

  /** The element, times negative_slope where it is negative. */
  leakyRelu(negativeSlope = 0.01) {
    const here = "Tensor.leakyRelu";
    if (to.isNamed(negativeSlope)) {
      return this.leakyRelu(...to.named(negativeSlope, here, ["negativeSlope"]));
    }
    return made(Tensor, rt_torch_leaky_relu(
      handle(this, Tensor, here, "this"), to.scalar(negativeSlope, here, "negativeSlope"), to.kind(negativeSlope)
    ));
  }

  /** The element, times the weight of its channel (dimension 1) where it is negative. */
  prelu(weight) {
    const here = "Tensor.prelu";
    return made(Tensor, rt_torch_tensor_prelu(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight")
    ));
  }

  /** The element, alpha * (exp(t) - 1) where it is negative. */
  elu(alpha = 1) {
    const here = "Tensor.elu";
    if (to.isNamed(alpha)) {
      return this.elu(...to.named(alpha, here, ["alpha"]));
    }
    return made(Tensor, rt_torch_elu(
      handle(this, Tensor, here, "this"), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    ));
  }

  /** elu with the scale that keeps mean and variance. */
  selu() {
    const here = "Tensor.selu";
    return made(Tensor, rt_torch_selu(handle(this, Tensor, here, "this")));
  }

  /** t * sigmoid(t). */
  silu() {
    const here = "Tensor.silu";
    return made(Tensor, rt_torch_silu(handle(this, Tensor, here, "this")));
  }

  /** t * tanh(softplus(t)). */
  mish() {
    const here = "Tensor.mish";
    return made(Tensor, rt_torch_mish(handle(this, Tensor, here, "this")));
  }

  /** log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold. */
  softplus(beta = 1, threshold = 20) {
    const here = "Tensor.softplus";
    if (to.isNamed(beta)) {
      return this.softplus(...to.named(beta, here, ["beta", "threshold"]));
    }
    return made(Tensor, rt_torch_softplus(
      handle(this, Tensor, here, "this"), to.scalar(beta, here, "beta"), to.kind(beta),
      to.scalar(threshold, here, "threshold"), to.kind(threshold)
    ));
  }

  /** gelu by its usual approximation with tanh. */
  geluTanh() {
    const here = "Tensor.geluTanh";
    return made(Tensor, rt_torch_gelu_tanh(handle(this, Tensor, here, "this")));
  }

  /** The element limited to the range from low to high. */
  hardtanh(low = -1, high = 1) {
    const here = "Tensor.hardtanh";
    if (to.isNamed(low)) {
      return this.hardtanh(...to.named(low, here, ["low", "high"]));
    }
    return made(Tensor, rt_torch_hardtanh(
      handle(this, Tensor, here, "this"), to.scalar(low, here, "low"), to.kind(low), to.scalar(high, here, "high"),
      to.kind(high)
    ));
  }

  /** t * relu6(t + 3) / 6. */
  hardswish() {
    const here = "Tensor.hardswish";
    return made(Tensor, rt_torch_hardswish(handle(this, Tensor, here, "this")));
  }

  /** relu6(t + 3) / 6. */
  hardsigmoid() {
    const here = "Tensor.hardsigmoid";
    return made(Tensor, rt_torch_hardsigmoid(handle(this, Tensor, here, "this")));
  }

  /** log(sigmoid(t)) without overflow. */
  logsigmoid() {
    const here = "Tensor.logsigmoid";
    return made(Tensor, rt_torch_logsigmoid(handle(this, Tensor, here, "this")));
  }

  /** The first half along a dimension times the sigmoid of the second half. */
  glu(dim = -1) {
    const here = "Tensor.glu";
    if (to.isNamed(dim)) {
      return this.glu(...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_glu(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")));
  }

  /** The element where it is above the threshold, else a value. */
  threshold(threshold, value) {
    const here = "Tensor.threshold";
    return made(Tensor, rt_torch_threshold(
      handle(this, Tensor, here, "this"), to.scalar(threshold, here, "threshold"), to.kind(threshold),
      to.scalar(value, here, "value"), to.kind(value)
    ));
  }

  /** The element moved towards 0 by bound; 0 where that would pass it. */
  softshrink(bound = 0.5) {
    const here = "Tensor.softshrink";
    if (to.isNamed(bound)) {
      return this.softshrink(...to.named(bound, here, ["bound"]));
    }
    return made(Tensor, rt_torch_softshrink(
      handle(this, Tensor, here, "this"), to.scalar(bound, here, "bound"), to.kind(bound)
    ));
  }

  /** The element, 0 where it lies within bound of 0. */
  hardshrink(bound = 0.5) {
    const here = "Tensor.hardshrink";
    if (to.isNamed(bound)) {
      return this.hardshrink(...to.named(bound, here, ["bound"]));
    }
    return made(Tensor, rt_torch_hardshrink(
      handle(this, Tensor, here, "this"), to.scalar(bound, here, "bound"), to.kind(bound)
    ));
  }

  /** a == b, elementwise, broadcasting, as bool. */
  eq(b) {
    const here = "Tensor.eq";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_eq_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_eq(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a != b, elementwise, broadcasting, as bool. */
  ne(b) {
    const here = "Tensor.ne";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_ne_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_ne(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a < b, elementwise, broadcasting, as bool. */
  lt(b) {
    const here = "Tensor.lt";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_lt_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_lt(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a <= b, elementwise, broadcasting, as bool. */
  le(b) {
    const here = "Tensor.le";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_le_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_le(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a > b, elementwise, broadcasting, as bool. */
  gt(b) {
    const here = "Tensor.gt";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_gt_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_gt(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** a >= b, elementwise, broadcasting, as bool. */
  ge(b) {
    const here = "Tensor.ge";
    if (to.isNumber(b)) {
      return made(Tensor, rt_torch_tensor_ge_scalar(
        handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b)
      ));
    }
    return made(Tensor, rt_torch_tensor_ge(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true)));
  }

  /** Whether the element is zero (or false). */
  logicalNot() {
    const here = "Tensor.logicalNot";
    return made(Tensor, rt_torch_tensor_logical_not(handle(this, Tensor, here, "this")));
  }

  /** Whether both elements are true (not zero). */
  logicalAnd(b) {
    const here = "Tensor.logicalAnd";
    return made(Tensor, rt_torch_tensor_logical_and(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")
    ));
  }

  /** Whether at least one of the elements is true (not zero). */
  logicalOr(b) {
    const here = "Tensor.logicalOr";
    return made(Tensor, rt_torch_tensor_logical_or(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** Whether two tensors have the same sizes and the same elements. */
  equal(b) {
    const here = "Tensor.equal";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_equal(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), out));
    return out[0] !== 0n;
  }

  /** a where the condition is true, b elsewhere, broadcasting. */
  where(a, b) {
    const here = "Tensor.where";
    return made(Tensor, rt_torch_where(
      handle(this, Tensor, here, "this"), handle(a, Tensor, here, "a"), handle(b, Tensor, here, "b")
    ));
  }

  /** a where the condition is true, the number b elsewhere. */
  whereOtherScalar(a, b) {
    const here = "Tensor.whereOtherScalar";
    return made(Tensor, rt_torch_where_other_scalar(
      handle(this, Tensor, here, "this"), handle(a, Tensor, here, "a"), to.scalar(b, here, "b"), to.kind(b)
    ));
  }

  /** The number a where the condition is true, b elsewhere. */
  whereSelfScalar(a, b) {
    const here = "Tensor.whereSelfScalar";
    return made(Tensor, rt_torch_where_self_scalar(
      handle(this, Tensor, here, "this"), to.scalar(a, here, "a"), to.kind(a), handle(b, Tensor, here, "b")
    ));
  }

  /** Whether exactly one of the elements is true (not zero). */
  logicalXor(b) {
    const here = "Tensor.logicalXor";
    return made(Tensor, rt_torch_tensor_logical_xor(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")
    ));
  }

  /** Whether the elements differ by at most atol + rtol * abs(b). */
  isclose(b, rtol = 1e-05, atol = 1e-08, equalNan = false) {
    const here = "Tensor.isclose";
    if (to.isNamed(rtol)) {
      return this.isclose(b, ...to.named(rtol, here, ["rtol", "atol", "equalNan"]));
    }
    return made(Tensor, rt_torch_tensor_isclose(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.float(rtol, here, "rtol"),
      to.float(atol, here, "atol"), to.boolean(equalNan, here, "equalNan")
    ));
  }

  /** Whether all elements differ by at most atol + rtol * abs(b). */
  allclose(b, rtol = 1e-05, atol = 1e-08, equalNan = false) {
    const here = "Tensor.allclose";
    if (to.isNamed(rtol)) {
      return this.allclose(b, ...to.named(rtol, here, ["rtol", "atol", "equalNan"]));
    }
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_allclose(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.float(rtol, here, "rtol"),
      to.float(atol, here, "atol"), to.boolean(equalNan, here, "equalNan"), out
    ));
    return out[0] !== 0n;
  }

  /** Whether the element of a occurs in b. */
  isin(b, assumeUnique = false, invert = false) {
    const here = "Tensor.isin";
    if (to.isNamed(assumeUnique)) {
      return this.isin(b, ...to.named(assumeUnique, here, ["assumeUnique", "invert"]));
    }
    return made(Tensor, rt_torch_tensor_isin(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"),
      to.boolean(assumeUnique, here, "assumeUnique"), to.boolean(invert, here, "invert")
    ));
  }

  /** The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of products. */
  matmul(b) {
    const here = "Tensor.matmul";
    return made(Tensor, rt_torch_tensor_matmul(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The dot product of two vectors of one length. */
  dot(b) {
    const here = "Tensor.dot";
    return made(Tensor, rt_torch_tensor_dot(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The product of two matrices. */
  mm(mat2) {
    const here = "Tensor.mm";
    return made(Tensor, rt_torch_tensor_mm(handle(this, Tensor, here, "this"), handle(mat2, Tensor, here, "mat2")));
  }

  /** The product of a matrix and a vector. */
  mv(vec) {
    const here = "Tensor.mv";
    return made(Tensor, rt_torch_tensor_mv(handle(this, Tensor, here, "this"), handle(vec, Tensor, here, "vec")));
  }

  /** The products of a batch of matrices with another. */
  bmm(mat2) {
    const here = "Tensor.bmm";
    return made(Tensor, rt_torch_tensor_bmm(handle(this, Tensor, here, "this"), handle(mat2, Tensor, here, "mat2")));
  }

  /** beta * t + alpha * (mat1 @ mat2). */
  addmm(mat1, mat2, beta = 1, alpha = 1) {
    const here = "Tensor.addmm";
    if (to.isNamed(beta)) {
      return this.addmm(mat1, mat2, ...to.named(beta, here, ["beta", "alpha"]));
    }
    return made(Tensor, rt_torch_tensor_addmm(
      handle(this, Tensor, here, "this"), handle(mat1, Tensor, here, "mat1"), handle(mat2, Tensor, here, "mat2"),
      to.scalar(beta, here, "beta"), to.kind(beta), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    ));
  }

  /** beta * t + alpha * (mat @ vec). */
  addmv(mat, vec, beta = 1, alpha = 1) {
    const here = "Tensor.addmv";
    if (to.isNamed(beta)) {
      return this.addmv(mat, vec, ...to.named(beta, here, ["beta", "alpha"]));
    }
    return made(Tensor, rt_torch_tensor_addmv(
      handle(this, Tensor, here, "this"), handle(mat, Tensor, here, "mat"), handle(vec, Tensor, here, "vec"),
      to.scalar(beta, here, "beta"), to.kind(beta), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    ));
  }

  /** beta * t + alpha * (batch1 @ batch2), matrix by matrix. */
  baddbmm(batch1, batch2, beta = 1, alpha = 1) {
    const here = "Tensor.baddbmm";
    if (to.isNamed(beta)) {
      return this.baddbmm(batch1, batch2, ...to.named(beta, here, ["beta", "alpha"]));
    }
    return made(Tensor, rt_torch_tensor_baddbmm(
      handle(this, Tensor, here, "this"), handle(batch1, Tensor, here, "batch1"),
      handle(batch2, Tensor, here, "batch2"), to.scalar(beta, here, "beta"), to.kind(beta),
      to.scalar(alpha, here, "alpha"), to.kind(alpha)
    ));
  }

  /** The matrix of all products of an element of a vector with one of another. */
  outer(vec2) {
    const here = "Tensor.outer";
    return made(Tensor, rt_torch_tensor_outer(
      handle(this, Tensor, here, "this"), handle(vec2, Tensor, here, "vec2")
    ));
  }

  /** The sums of products over the last dimension of both. */
  inner(b) {
    const here = "Tensor.inner";
    return made(Tensor, rt_torch_tensor_inner(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The Kronecker product. */
  kron(b) {
    const here = "Tensor.kron";
    return made(Tensor, rt_torch_tensor_kron(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The cross product along a dimension of size 3. */
  cross(b, dim = -1) {
    const here = "Tensor.cross";
    if (to.isNamed(dim)) {
      return this.cross(b, ...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_tensor_cross(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.integer(dim, here, "dim")
    ));
  }

  /** The sums of products over pairs of dimensions. */
  tensordot(b, dimsA, dimsB) {
    const here = "Tensor.tensordot";
    dimsA = to.integers(dimsA, here, "dimsA");
    dimsB = to.integers(dimsB, here, "dimsB");
    return made(Tensor, rt_torch_tensordot(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), dimsA, dimsA.length, dimsB, dimsB.length
    ));
  }

  /** The sum of the diagonal of a matrix. */
  trace() {
    const here = "Tensor.trace";
    return made(Tensor, rt_torch_tensor_trace(handle(this, Tensor, here, "this")));
  }

  /** The inverse of a square matrix; an error where there is none. */
  linalgInv() {
    const here = "Tensor.linalgInv";
    return made(Tensor, rt_torch_linalg_inv(handle(this, Tensor, here, "this")));
  }

  /** The pseudo-inverse; singular values below the tolerances count as zero. */
  linalgPinv(atol = null, rtol = null, hermitian = false) {
    const here = "Tensor.linalgPinv";
    if (to.isNamed(atol)) {
      return this.linalgPinv(...to.named(atol, here, ["atol", "rtol", "hermitian"]));
    }
    return made(Tensor, rt_torch_linalg_pinv(
      handle(this, Tensor, here, "this"), to.maybeFloat(atol, here, "atol"), to.has(atol),
      to.maybeFloat(rtol, here, "rtol"), to.has(rtol), to.boolean(hermitian, here, "hermitian")
    ));
  }

  /** The determinant. */
  linalgDet() {
    const here = "Tensor.linalgDet";
    return made(Tensor, rt_torch_linalg_det(handle(this, Tensor, here, "this")));
  }

  /** The sign of the determinant and the logarithm of its absolute value. */
  linalgSlogdet() {
    const here = "Tensor.linalgSlogdet";
    const out = new BigInt64Array(2);
    to.count(rt_torch_linalg_slogdet(handle(this, Tensor, here, "this"), out, 2));
    return to.objects(out, Tensor);
  }

  /** The x of a @ x = b, or of x @ a = b where left is false. */
  linalgSolve(b, left = true) {
    const here = "Tensor.linalgSolve";
    if (to.isNamed(left)) {
      return this.linalgSolve(b, ...to.named(left, here, ["left"]));
    }
    return made(Tensor, rt_torch_linalg_solve(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.boolean(left, here, "left")
    ));
  }

  /** The x of t @ x = b for a triangular matrix. */
  linalgSolveTriangular(b, upper, left = true, unitriangular = false) {
    const here = "Tensor.linalgSolveTriangular";
    if (to.isNamed(left)) {
      return this.linalgSolveTriangular(b, upper, ...to.named(left, here, ["left", "unitriangular"]));
    }
    return made(Tensor, rt_torch_linalg_solve_triangular(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.boolean(upper, here, "upper"),
      to.boolean(left, here, "left"), to.boolean(unitriangular, here, "unitriangular")
    ));
  }

  /** The least-squares solution of t @ x = b with residuals, rank and singular values. */
  linalgLstsq(b, rcond = null, driver = null) {
    const here = "Tensor.linalgLstsq";
    if (to.isNamed(rcond)) {
      return this.linalgLstsq(b, ...to.named(rcond, here, ["rcond", "driver"]));
    }
    const out = new BigInt64Array(4);
    to.count(rt_torch_linalg_lstsq(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.maybeFloat(rcond, here, "rcond"),
      to.has(rcond), to.maybeText(driver, here, "driver"), to.size(driver), out, 4
    ));
    return to.objects(out, Tensor);
  }

  /** An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r". */
  linalgQr(mode = "reduced") {
    const here = "Tensor.linalgQr";
    if (to.isNamed(mode)) {
      return this.linalgQr(...to.named(mode, here, ["mode"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_linalg_qr(
      handle(this, Tensor, here, "this"), to.text(mode, here, "mode"), to.size(mode), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** A permutation, a lower and an upper triangular matrix whose product it is. */
  linalgLu(pivot = true) {
    const here = "Tensor.linalgLu";
    if (to.isNamed(pivot)) {
      return this.linalgLu(...to.named(pivot, here, ["pivot"]));
    }
    const out = new BigInt64Array(3);
    to.count(rt_torch_linalg_lu(handle(this, Tensor, here, "this"), to.boolean(pivot, here, "pivot"), out, 3));
    return to.objects(out, Tensor);
  }

  /** The singular value decomposition: U, the values in descending order, and V transposed. */
  linalgSvd(fullMatrices = true) {
    const here = "Tensor.linalgSvd";
    if (to.isNamed(fullMatrices)) {
      return this.linalgSvd(...to.named(fullMatrices, here, ["fullMatrices"]));
    }
    const out = new BigInt64Array(3);
    to.count(rt_torch_linalg_svd(
      handle(this, Tensor, here, "this"), to.boolean(fullMatrices, here, "fullMatrices"), out, 3
    ));
    return to.objects(out, Tensor);
  }

  /** The singular values in descending order. */
  linalgSvdvals() {
    const here = "Tensor.linalgSvdvals";
    return made(Tensor, rt_torch_linalg_svdvals(handle(this, Tensor, here, "this")));
  }

  /** Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is read. */
  linalgEigh(uplo = "L") {
    const here = "Tensor.linalgEigh";
    if (to.isNamed(uplo)) {
      return this.linalgEigh(...to.named(uplo, here, ["uplo"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_linalg_eigh(
      handle(this, Tensor, here, "this"), to.text(uplo, here, "uplo"), to.size(uplo), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The eigenvalues of a symmetric matrix in ascending order. */
  linalgEigvalsh(uplo = "L") {
    const here = "Tensor.linalgEigvalsh";
    if (to.isNamed(uplo)) {
      return this.linalgEigvalsh(...to.named(uplo, here, ["uplo"]));
    }
    return made(Tensor, rt_torch_linalg_eigvalsh(
      handle(this, Tensor, here, "this"), to.text(uplo, here, "uplo"), to.size(uplo)
    ));
  }

  /** The triangular matrix whose product with its transpose is this positive definite one. */
  linalgCholesky(upper = false) {
    const here = "Tensor.linalgCholesky";
    if (to.isNamed(upper)) {
      return this.linalgCholesky(...to.named(upper, here, ["upper"]));
    }
    return made(Tensor, rt_torch_linalg_cholesky(
      handle(this, Tensor, here, "this"), to.boolean(upper, here, "upper")
    ));
  }

  /** The x of a @ x = b by the Cholesky factor of a. */
  choleskySolve(factor, upper = false) {
    const here = "Tensor.choleskySolve";
    if (to.isNamed(upper)) {
      return this.choleskySolve(factor, ...to.named(upper, here, ["upper"]));
    }
    return made(Tensor, rt_torch_tensor_cholesky_solve(
      handle(this, Tensor, here, "this"), handle(factor, Tensor, here, "factor"), to.boolean(upper, here, "upper")
    ));
  }

  /** The n-th power of a square matrix; a negative n takes the inverse. */
  linalgMatrixPower(n) {
    const here = "Tensor.linalgMatrixPower";
    return made(Tensor, rt_torch_linalg_matrix_power(handle(this, Tensor, here, "this"), to.integer(n, here, "n")));
  }

  /** How many singular values are above the tolerances. */
  linalgMatrixRank(atol = null, rtol = null, hermitian = false) {
    const here = "Tensor.linalgMatrixRank";
    if (to.isNamed(atol)) {
      return this.linalgMatrixRank(...to.named(atol, here, ["atol", "rtol", "hermitian"]));
    }
    return made(Tensor, rt_torch_linalg_matrix_rank(
      handle(this, Tensor, here, "this"), to.maybeFloat(atol, here, "atol"), to.has(atol),
      to.maybeFloat(rtol, here, "rtol"), to.has(rtol), to.boolean(hermitian, here, "hermitian")
    ));
  }

  /** A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all. */
  linalgNorm(ord = null, dim = null, keepdim = false, dtype = null) {
    const here = "Tensor.linalgNorm";
    if (to.isNamed(ord)) {
      return this.linalgNorm(...to.named(ord, here, ["ord", "dim", "keepdim", "dtype"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_linalg_norm(
      handle(this, Tensor, here, "this"), to.maybeScalar(ord, here, "ord"), to.kind(ord), dim, dim?.length ?? -1,
      to.boolean(keepdim, here, "keepdim"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The norm of order `ord` of the elements along dimensions (none = all). */
  linalgVectorNorm(ord = 2, dim = null, keepdim = false, dtype = null) {
    const here = "Tensor.linalgVectorNorm";
    if (to.isNamed(ord)) {
      return this.linalgVectorNorm(...to.named(ord, here, ["ord", "dim", "keepdim", "dtype"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_linalg_vector_norm(
      handle(this, Tensor, here, "this"), to.scalar(ord, here, "ord"), to.kind(ord), dim, dim?.length ?? -1,
      to.boolean(keepdim, here, "keepdim"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The norm of order `ord` of matrices, which lie along two dimensions. */
  linalgMatrixNorm(ord, dim = [-2, -1], keepdim = false, dtype = null) {
    const here = "Tensor.linalgMatrixNorm";
    if (to.isNamed(dim)) {
      return this.linalgMatrixNorm(ord, ...to.named(dim, here, ["dim", "keepdim", "dtype"]));
    }
    dim = to.integers(dim, here, "dim");
    return made(Tensor, rt_torch_linalg_matrix_norm(
      handle(this, Tensor, here, "this"), to.scalar(ord, here, "ord"), to.kind(ord), dim, dim.length,
      to.boolean(keepdim, here, "keepdim"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The p-norm distances between all rows of two matrices. */
  cdist(x2, p = 2) {
    const here = "Tensor.cdist";
    if (to.isNamed(p)) {
      return this.cdist(x2, ...to.named(p, here, ["p"]));
    }
    return made(Tensor, rt_torch_cdist(
      handle(this, Tensor, here, "this"), handle(x2, Tensor, here, "x2"), to.float(p, here, "p")
    ));
  }

  /** The covariances of variables, the rows, over observations, the columns. */
  cov(correction = 1, fweights = null, aweights = null) {
    const here = "Tensor.cov";
    if (to.isNamed(correction)) {
      return this.cov(...to.named(correction, here, ["correction", "fweights", "aweights"]));
    }
    return made(Tensor, rt_torch_cov(
      handle(this, Tensor, here, "this"), to.integer(correction, here, "correction"),
      fweights == null ? 0 : handle(fweights, Tensor, here, "fweights"),
      aweights == null ? 0 : handle(aweights, Tensor, here, "aweights")
    ));
  }

  /** The correlations of variables, the rows, over observations, the columns. */
  corrcoef() {
    const here = "Tensor.corrcoef";
    return made(Tensor, rt_torch_corrcoef(handle(this, Tensor, here, "this")));
  }

  /** input @ weight transposed, plus bias. */
  linear(weight, bias = null) {
    const here = "Tensor.linear";
    if (to.isNamed(bias)) {
      return this.linear(weight, ...to.named(bias, here, ["bias"]));
    }
    return made(Tensor, rt_torch_linear(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias")
    ));
  }

  /** The sum of all elements; of integers and bools an i64. */
  sum() {
    const here = "Tensor.sum";
    return made(Tensor, rt_torch_tensor_sum(handle(this, Tensor, here, "this")));
  }

  /** The sum along dimensions (none = all), computed in dtype if it is given. */
  sumDim(dim = null, keepdim = false, dtype = null) {
    const here = "Tensor.sumDim";
    if (to.isNamed(dim)) {
      return this.sumDim(...to.named(dim, here, ["dim", "keepdim", "dtype"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_sum_dim(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.boolean(keepdim, here, "keepdim"),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The mean of all elements, which must be floating point. */
  mean() {
    const here = "Tensor.mean";
    return made(Tensor, rt_torch_tensor_mean(handle(this, Tensor, here, "this")));
  }

  /** The mean along dimensions (none = all). */
  meanDim(dim = null, keepdim = false) {
    const here = "Tensor.meanDim";
    if (to.isNamed(dim)) {
      return this.meanDim(...to.named(dim, here, ["dim", "keepdim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_mean_dim(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The product of all elements; of integers and bools an i64. */
  prod() {
    const here = "Tensor.prod";
    return made(Tensor, rt_torch_tensor_prod(handle(this, Tensor, here, "this")));
  }

  /** The product along a dimension. */
  prodDim(dim, keepdim = false) {
    const here = "Tensor.prodDim";
    if (to.isNamed(keepdim)) {
      return this.prodDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    return made(Tensor, rt_torch_tensor_prod_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1). */
  var(dim = null, correction = null, keepdim = false) {
    const here = "Tensor.var";
    if (to.isNamed(dim)) {
      return this.var(...to.named(dim, here, ["dim", "correction", "keepdim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_var(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.maybeScalar(correction, here, "correction"),
      to.kind(correction), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /**
   * The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none =
   * 1).
   */
  std(dim = null, correction = null, keepdim = false) {
    const here = "Tensor.std";
    if (to.isNamed(dim)) {
      return this.std(...to.named(dim, here, ["dim", "correction", "keepdim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_std(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.maybeScalar(correction, here, "correction"),
      to.kind(correction), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The largest element. */
  max() {
    const here = "Tensor.max";
    return made(Tensor, rt_torch_tensor_max(handle(this, Tensor, here, "this")));
  }

  /** The largest elements along a dimension, and where they stand. */
  maxDim(dim, keepdim = false) {
    const here = "Tensor.maxDim";
    if (to.isNamed(keepdim)) {
      return this.maxDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_max_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The smallest element. */
  min() {
    const here = "Tensor.min";
    return made(Tensor, rt_torch_tensor_min(handle(this, Tensor, here, "this")));
  }

  /** The smallest elements along a dimension, and where they stand. */
  minDim(dim, keepdim = false) {
    const here = "Tensor.minDim";
    if (to.isNamed(keepdim)) {
      return this.minDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_min_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** Where the largest element along a dimension stands (none = in the flattened tensor). */
  argmax(dim = null, keepdim = false) {
    const here = "Tensor.argmax";
    if (to.isNamed(dim)) {
      return this.argmax(...to.named(dim, here, ["dim", "keepdim"]));
    }
    return made(Tensor, rt_torch_tensor_argmax(
      handle(this, Tensor, here, "this"), to.maybeInteger(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** Where the smallest element along a dimension stands (none = in the flattened tensor). */
  argmin(dim = null, keepdim = false) {
    const here = "Tensor.argmin";
    if (to.isNamed(dim)) {
      return this.argmin(...to.named(dim, here, ["dim", "keepdim"]));
    }
    return made(Tensor, rt_torch_tensor_argmin(
      handle(this, Tensor, here, "this"), to.maybeInteger(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** Whether any element is true (not zero). */
  any() {
    const here = "Tensor.any";
    return made(Tensor, rt_torch_tensor_any(handle(this, Tensor, here, "this")));
  }

  /** Whether any element along a dimension is true (not zero). */
  anyDim(dim, keepdim = false) {
    const here = "Tensor.anyDim";
    if (to.isNamed(keepdim)) {
      return this.anyDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    return made(Tensor, rt_torch_tensor_any_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** Whether all elements are true (not zero). */
  all() {
    const here = "Tensor.all";
    return made(Tensor, rt_torch_tensor_all(handle(this, Tensor, here, "this")));
  }

  /** Whether all elements along a dimension are true (not zero). */
  allDim(dim, keepdim = false) {
    const here = "Tensor.allDim";
    if (to.isNamed(keepdim)) {
      return this.allDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    return made(Tensor, rt_torch_tensor_all_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The sums of the elements up to each place along a dimension. */
  cumsum(dim) {
    const here = "Tensor.cumsum";
    return made(Tensor, rt_torch_tensor_cumsum(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")));
  }

  /** The sum of all elements, computed in dtype if it is given. */
  sumDtype(dtype = null) {
    const here = "Tensor.sumDtype";
    if (to.isNamed(dtype)) {
      return this.sumDtype(...to.named(dtype, here, ["dtype"]));
    }
    return made(Tensor, rt_torch_tensor_sum_dtype(
      handle(this, Tensor, here, "this"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The largest elements along dimensions (an empty list = all). */
  amax(dim = [], keepdim = false) {
    const here = "Tensor.amax";
    if (to.isNamed(dim)) {
      return this.amax(...to.named(dim, here, ["dim", "keepdim"]));
    }
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_amax(
      handle(this, Tensor, here, "this"), dim, dim.length, to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The smallest elements along dimensions (an empty list = all). */
  amin(dim = [], keepdim = false) {
    const here = "Tensor.amin";
    if (to.isNamed(dim)) {
      return this.amin(...to.named(dim, here, ["dim", "keepdim"]));
    }
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_amin(
      handle(this, Tensor, here, "this"), dim, dim.length, to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The smallest and the largest elements along a dimension (none = all). */
  aminmax(dim = null, keepdim = false) {
    const here = "Tensor.aminmax";
    if (to.isNamed(dim)) {
      return this.aminmax(...to.named(dim, here, ["dim", "keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_aminmax(
      handle(this, Tensor, here, "this"), to.maybeInteger(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"),
      out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The p-norm of all elements. */
  norm(p = 2) {
    const here = "Tensor.norm";
    if (to.isNamed(p)) {
      return this.norm(...to.named(p, here, ["p"]));
    }
    return made(Tensor, rt_torch_tensor_norm(
      handle(this, Tensor, here, "this"), to.scalar(p, here, "p"), to.kind(p)
    ));
  }

  /** The p-norm (none = 2) along dimensions. */
  normDim(p = null, dim, keepdim = false) {
    const here = "Tensor.normDim";
    if (to.isNamed(keepdim)) {
      return this.normDim(p, dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_norm_dim(
      handle(this, Tensor, here, "this"), to.maybeScalar(p, here, "p"), to.kind(p), dim, dim.length,
      to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** log(sum(exp(t))) along dimensions without overflow. */
  logsumexp(dim, keepdim = false) {
    const here = "Tensor.logsumexp";
    if (to.isNamed(keepdim)) {
      return this.logsumexp(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_logsumexp(
      handle(this, Tensor, here, "this"), dim, dim.length, to.boolean(keepdim, here, "keepdim")
    ));
  }

  /** The median of all elements, the lower one of two; NaN where there is one. */
  median() {
    const here = "Tensor.median";
    return made(Tensor, rt_torch_tensor_median(handle(this, Tensor, here, "this")));
  }

  /** The medians along a dimension, the lower one of two, and where they stand. */
  medianDim(dim, keepdim = false) {
    const here = "Tensor.medianDim";
    if (to.isNamed(keepdim)) {
      return this.medianDim(dim, ...to.named(keepdim, here, ["keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_median_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The median of all elements that aren't NaN. */
  nanmedian() {
    const here = "Tensor.nanmedian";
    return made(Tensor, rt_torch_tensor_nanmedian(handle(this, Tensor, here, "this")));
  }

  /** The most frequent values along a dimension, and where one of each stands. */
  mode(dim = -1, keepdim = false) {
    const here = "Tensor.mode";
    if (to.isNamed(dim)) {
      return this.mode(...to.named(dim, here, ["dim", "keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_mode(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The sum along dimensions (none = all) of what isn't NaN. */
  nansum(dim = null, keepdim = false, dtype = null) {
    const here = "Tensor.nansum";
    if (to.isNamed(dim)) {
      return this.nansum(...to.named(dim, here, ["dim", "keepdim", "dtype"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_nansum(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.boolean(keepdim, here, "keepdim"),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The mean along dimensions (none = all) of what isn't NaN. */
  nanmean(dim = null, keepdim = false, dtype = null) {
    const here = "Tensor.nanmean";
    if (to.isNamed(dim)) {
      return this.nanmean(...to.named(dim, here, ["dim", "keepdim", "dtype"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_tensor_nanmean(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.boolean(keepdim, here, "keepdim"),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** How many elements along a dimension (none = all) aren't zero. */
  countNonzero(dim = null) {
    const here = "Tensor.countNonzero";
    if (to.isNamed(dim)) {
      return this.countNonzero(...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_tensor_count_nonzero(
      handle(this, Tensor, here, "this"), to.maybeInteger(dim, here, "dim")
    ));
  }

  /** Variances and means along dimensions (none = all). */
  varMean(dim = null, correction = null, keepdim = false) {
    const here = "Tensor.varMean";
    if (to.isNamed(dim)) {
      return this.varMean(...to.named(dim, here, ["dim", "correction", "keepdim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_var_mean(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.maybeScalar(correction, here, "correction"),
      to.kind(correction), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** Standard deviations and means along dimensions (none = all). */
  stdMean(dim = null, correction = null, keepdim = false) {
    const here = "Tensor.stdMean";
    if (to.isNamed(dim)) {
      return this.stdMean(...to.named(dim, here, ["dim", "correction", "keepdim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_std_mean(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.maybeScalar(correction, here, "correction"),
      to.kind(correction), to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /**
   * The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or
   * "nearest".
   */
  quantile(q, dim = null, keepdim = false, interpolation = "linear") {
    const here = "Tensor.quantile";
    if (to.isNamed(dim)) {
      return this.quantile(q, ...to.named(dim, here, ["dim", "keepdim", "interpolation"]));
    }
    if (to.isNumber(q)) {
      return made(Tensor, rt_torch_tensor_quantile_scalar(
        handle(this, Tensor, here, "this"), to.float(q, here, "q"), to.maybeInteger(dim, here, "dim"),
        to.boolean(keepdim, here, "keepdim"), to.text(interpolation, here, "interpolation"), to.size(interpolation)
      ));
    }
    return made(Tensor, rt_torch_tensor_quantile(
      handle(this, Tensor, here, "this"), handle(q, Tensor, here, "q", true), to.maybeInteger(dim, here, "dim"),
      to.boolean(keepdim, here, "keepdim"), to.text(interpolation, here, "interpolation"), to.size(interpolation)
    ));
  }

  /** The products of the elements up to each place along a dimension. */
  cumprod(dim) {
    const here = "Tensor.cumprod";
    return made(Tensor, rt_torch_tensor_cumprod(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")));
  }

  /** The largest elements up to each place along a dimension, and where they stand. */
  cummax(dim) {
    const here = "Tensor.cummax";
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_cummax(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), out, 2));
    return to.objects(out, Tensor);
  }

  /** The smallest elements up to each place along a dimension, and where they stand. */
  cummin(dim) {
    const here = "Tensor.cummin";
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_cummin(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), out, 2));
    return to.objects(out, Tensor);
  }

  /** log(cumsum(exp(t))) along a dimension without overflow. */
  logcumsumexp(dim) {
    const here = "Tensor.logcumsumexp";
    return made(Tensor, rt_torch_tensor_logcumsumexp(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")
    ));
  }

  /** The differences of neighbours along a dimension, taken n times, after joining what is to stand before and after. */
  diff(n = 1, dim = -1, prepend = null, append = null) {
    const here = "Tensor.diff";
    if (to.isNamed(n)) {
      return this.diff(...to.named(n, here, ["n", "dim", "prepend", "append"]));
    }
    return made(Tensor, rt_torch_tensor_diff(
      handle(this, Tensor, here, "this"), to.integer(n, here, "n"), to.integer(dim, here, "dim"),
      prepend == null ? 0 : handle(prepend, Tensor, here, "prepend"),
      append == null ? 0 : handle(append, Tensor, here, "append")
    ));
  }

  /** The integral along a dimension by trapezoids that are dx wide. */
  trapezoid(dx = 1, dim = -1) {
    const here = "Tensor.trapezoid";
    if (to.isNamed(dx)) {
      return this.trapezoid(...to.named(dx, here, ["dx", "dim"]));
    }
    return made(Tensor, rt_torch_trapezoid(
      handle(this, Tensor, here, "this"), to.scalar(dx, here, "dx"), to.kind(dx), to.integer(dim, here, "dim")
    ));
  }

  /** How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own). */
  histc(bins = 100, low = 0, high = 0) {
    const here = "Tensor.histc";
    if (to.isNamed(bins)) {
      return this.histc(...to.named(bins, here, ["bins", "low", "high"]));
    }
    return made(Tensor, rt_torch_tensor_histc(
      handle(this, Tensor, here, "this"), to.integer(bins, here, "bins"), to.scalar(low, here, "low"), to.kind(low),
      to.scalar(high, here, "high"), to.kind(high)
    ));
  }

  /** How often each integer occurs, or the sum of its weights. */
  bincount(weights = null, minlength = 0) {
    const here = "Tensor.bincount";
    if (to.isNamed(weights)) {
      return this.bincount(...to.named(weights, here, ["weights", "minlength"]));
    }
    return made(Tensor, rt_torch_tensor_bincount(
      handle(this, Tensor, here, "this"), weights == null ? 0 : handle(weights, Tensor, here, "weights"),
      to.integer(minlength, here, "minlength")
    ));
  }

  /**
   * The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a
   * copy.
   */
  reshape(dims) {
    const here = "Tensor.reshape";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_reshape(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** A view with other sizes, of which one may be -1; an error where only a copy would do. */
  view(dims) {
    const here = "Tensor.view";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_view(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** A view with two dimensions swapped. */
  transpose(dim0, dim1) {
    const here = "Tensor.transpose";
    return made(Tensor, rt_torch_tensor_transpose(
      handle(this, Tensor, here, "this"), to.integer(dim0, here, "dim0"), to.integer(dim1, here, "dim1")
    ));
  }

  /** A view with the dimensions in another order. */
  permute(dims) {
    const here = "Tensor.permute";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_permute(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** A view without the dimensions of size 1. */
  squeeze() {
    const here = "Tensor.squeeze";
    return made(Tensor, rt_torch_tensor_squeeze(handle(this, Tensor, here, "this")));
  }

  /** A view without one dimension, if its size is 1. */
  squeezeDim(dim) {
    const here = "Tensor.squeezeDim";
    return made(Tensor, rt_torch_tensor_squeeze_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")
    ));
  }

  /** A view with a new dimension of size 1. */
  unsqueeze(dim) {
    const here = "Tensor.unsqueeze";
    return made(Tensor, rt_torch_tensor_unsqueeze(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim")));
  }

  /** A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size. */
  expand(dims) {
    const here = "Tensor.expand";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_expand(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** The dimensions from start_dim to end_dim made one; a view where possible, else a copy. */
  flatten(startDim = 0, endDim = -1) {
    const here = "Tensor.flatten";
    if (to.isNamed(startDim)) {
      return this.flatten(...to.named(startDim, here, ["startDim", "endDim"]));
    }
    return made(Tensor, rt_torch_tensor_flatten(
      handle(this, Tensor, here, "this"), to.integer(startDim, here, "startDim"), to.integer(endDim, here, "endDim")
    ));
  }

  /** A copy with the elements along dimensions in reverse. */
  flip(dims) {
    const here = "Tensor.flip";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_flip(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** Views of parts of split_size along a dimension; the last one may be smaller. */
  split(splitSize, dim = 0) {
    const here = "Tensor.split";
    if (to.isNamed(dim)) {
      return this.split(splitSize, ...to.named(dim, here, ["dim"]));
    }
    const out = to.longs();
    while (out.wants(rt_torch_tensor_split(
      handle(this, Tensor, here, "this"), to.integer(splitSize, here, "splitSize"), to.integer(dim, here, "dim"),
      out.data, out.capacity
    )));
    return out.objects(Tensor);
  }

  /** A view of a matrix with its dimensions swapped. */
  t() {
    const here = "Tensor.t";
    return made(Tensor, rt_torch_tensor_t(handle(this, Tensor, here, "this")));
  }

  /** A view with the last two dimensions swapped. */
  mT() {
    const here = "Tensor.mT";
    return made(Tensor, rt_torch_tensor_mT(handle(this, Tensor, here, "this")));
  }

  /** A view with two dimensions swapped. */
  swapaxes(axis0, axis1) {
    const here = "Tensor.swapaxes";
    return made(Tensor, rt_torch_tensor_swapaxes(
      handle(this, Tensor, here, "this"), to.integer(axis0, here, "axis0"), to.integer(axis1, here, "axis1")
    ));
  }

  /** A view with dimensions moved to other places. */
  movedim(source, destination) {
    const here = "Tensor.movedim";
    source = to.integers(source, here, "source");
    destination = to.integers(destination, here, "destination");
    return made(Tensor, rt_torch_tensor_movedim(
      handle(this, Tensor, here, "this"), source, source.length, destination, destination.length
    ));
  }

  /** A view without those of some dimensions whose size is 1. */
  squeezeDims(dims) {
    const here = "Tensor.squeezeDims";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_squeeze_dims(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** A view with one dimension made several, of which one may be -1. */
  unflatten(dim, sizes) {
    const here = "Tensor.unflatten";
    sizes = to.integers(sizes, here, "sizes");
    return made(Tensor, rt_torch_tensor_unflatten(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), sizes, sizes.length
    ));
  }

  /** A view broadcast to sizes. */
  broadcastTo(dims) {
    const here = "Tensor.broadcastTo";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_broadcast_to(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** A view of a broadcast to the sizes of b. */
  expandAs(b) {
    const here = "Tensor.expandAs";
    return made(Tensor, rt_torch_tensor_expand_as(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** a with the sizes of b; a view where possible, else a copy. */
  reshapeAs(b) {
    const here = "Tensor.reshapeAs";
    return made(Tensor, rt_torch_tensor_reshape_as(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b")));
  }

  /** The same memory read as another dtype. */
  viewDtype(dtype) {
    const here = "Tensor.viewDtype";
    return made(Tensor, rt_torch_tensor_view_dtype(
      handle(this, Tensor, here, "this"), spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** A view of the memory with any sizes, strides and offset. */
  asStrided(dims, stride, storageOffset = null) {
    const here = "Tensor.asStrided";
    if (to.isNamed(storageOffset)) {
      return this.asStrided(dims, stride, ...to.named(storageOffset, here, ["storageOffset"]));
    }
    dims = to.integers(dims, here, "dims");
    stride = to.integers(stride, here, "stride");
    return made(Tensor, rt_torch_tensor_as_strided(
      handle(this, Tensor, here, "this"), dims, dims.length, stride, stride.length,
      to.maybeInteger(storageOffset, here, "storageOffset")
    ));
  }

  /** A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end. */
  unfold(dim, size, step) {
    const here = "Tensor.unfold";
    return made(Tensor, rt_torch_tensor_unfold(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.integer(size, here, "size"),
      to.integer(step, here, "step")
    ));
  }

  /** A view of a diagonal of two dimensions, which becomes the last dimension. */
  diagonal(offset = 0, dim1 = 0, dim2 = 1) {
    const here = "Tensor.diagonal";
    if (to.isNamed(offset)) {
      return this.diagonal(...to.named(offset, here, ["offset", "dim1", "dim2"]));
    }
    return made(Tensor, rt_torch_tensor_diagonal(
      handle(this, Tensor, here, "this"), to.integer(offset, here, "offset"), to.integer(dim1, here, "dim1"),
      to.integer(dim2, here, "dim2")
    ));
  }

  /** The diagonal of a matrix, or a matrix with a vector on its diagonal. */
  diag(diagonal = 0) {
    const here = "Tensor.diag";
    if (to.isNamed(diagonal)) {
      return this.diag(...to.named(diagonal, here, ["diagonal"]));
    }
    return made(Tensor, rt_torch_tensor_diag(
      handle(this, Tensor, here, "this"), to.integer(diagonal, here, "diagonal")
    ));
  }

  /** Matrices with the last dimension on their diagonals. */
  diagEmbed(offset = 0, dim1 = -2, dim2 = -1) {
    const here = "Tensor.diagEmbed";
    if (to.isNamed(offset)) {
      return this.diagEmbed(...to.named(offset, here, ["offset", "dim1", "dim2"]));
    }
    return made(Tensor, rt_torch_tensor_diag_embed(
      handle(this, Tensor, here, "this"), to.integer(offset, here, "offset"), to.integer(dim1, here, "dim1"),
      to.integer(dim2, here, "dim2")
    ));
  }

  /**
   * The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of the
   * main one.
   */
  tril(diagonal = 0) {
    const here = "Tensor.tril";
    if (to.isNamed(diagonal)) {
      return this.tril(...to.named(diagonal, here, ["diagonal"]));
    }
    return made(Tensor, rt_torch_tensor_tril(
      handle(this, Tensor, here, "this"), to.integer(diagonal, here, "diagonal")
    ));
  }

  /**
   * The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of the
   * main one.
   */
  triu(diagonal = 0) {
    const here = "Tensor.triu";
    if (to.isNamed(diagonal)) {
      return this.triu(...to.named(diagonal, here, ["diagonal"]));
    }
    return made(Tensor, rt_torch_tensor_triu(
      handle(this, Tensor, here, "this"), to.integer(diagonal, here, "diagonal")
    ));
  }

  /** All elements as a vector; a view where possible, else a copy. */
  ravel() {
    const here = "Tensor.ravel";
    return made(Tensor, rt_torch_tensor_ravel(handle(this, Tensor, here, "this")));
  }

  /** A copy repeated along dimensions, new ones in front. */
  repeat(repeats) {
    const here = "Tensor.repeat";
    repeats = to.integers(repeats, here, "repeats");
    return made(Tensor, rt_torch_tensor_repeat(handle(this, Tensor, here, "this"), repeats, repeats.length));
  }

  /** A copy repeated along the last dimensions. */
  tile(dims) {
    const here = "Tensor.tile";
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_tile(handle(this, Tensor, here, "this"), dims, dims.length));
  }

  /** Every place along a dimension (none = flattened) as often as a tensor of integers says. */
  repeatInterleave(repeats, dim = null) {
    const here = "Tensor.repeatInterleave";
    if (to.isNamed(dim)) {
      return this.repeatInterleave(repeats, ...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_tensor_repeat_interleave(
      handle(this, Tensor, here, "this"), handle(repeats, Tensor, here, "repeats"), to.maybeInteger(dim, here, "dim")
    ));
  }

  /** Every place along a dimension (none = flattened) repeated. */
  repeatInterleaveInt(repeats, dim = null) {
    const here = "Tensor.repeatInterleaveInt";
    if (to.isNamed(dim)) {
      return this.repeatInterleaveInt(repeats, ...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_tensor_repeat_interleave_int(
      handle(this, Tensor, here, "this"), to.integer(repeats, here, "repeats"), to.maybeInteger(dim, here, "dim")
    ));
  }

  /** The elements moved along dimensions; what leaves at one end comes in at the other. */
  roll(shifts, dims = []) {
    const here = "Tensor.roll";
    if (to.isNamed(dims)) {
      return this.roll(shifts, ...to.named(dims, here, ["dims"]));
    }
    shifts = to.integers(shifts, here, "shifts", 1);
    dims = to.integers(dims, here, "dims", 1);
    return made(Tensor, rt_torch_tensor_roll(
      handle(this, Tensor, here, "this"), shifts, shifts.length, dims, dims.length
    ));
  }

  /** Turned k times by 90 degrees in the plane of two dimensions. */
  rot90(k = 1, dims = [0, 1]) {
    const here = "Tensor.rot90";
    if (to.isNamed(k)) {
      return this.rot90(...to.named(k, here, ["k", "dims"]));
    }
    dims = to.integers(dims, here, "dims");
    return made(Tensor, rt_torch_tensor_rot90(
      handle(this, Tensor, here, "this"), to.integer(k, here, "k"), dims, dims.length
    ));
  }

  /** The columns (dimension 1) in reverse. */
  fliplr() {
    const here = "Tensor.fliplr";
    return made(Tensor, rt_torch_tensor_fliplr(handle(this, Tensor, here, "this")));
  }

  /** The rows (dimension 0) in reverse. */
  flipud() {
    const here = "Tensor.flipud";
    return made(Tensor, rt_torch_tensor_flipud(handle(this, Tensor, here, "this")));
  }

  /** Views of so many parts along a dimension; the last may be smaller, and there may be fewer. */
  chunk(chunks, dim = 0) {
    const here = "Tensor.chunk";
    if (to.isNamed(dim)) {
      return this.chunk(chunks, ...to.named(dim, here, ["dim"]));
    }
    const out = to.longs();
    while (out.wants(rt_torch_tensor_chunk(
      handle(this, Tensor, here, "this"), to.integer(chunks, here, "chunks"), to.integer(dim, here, "dim"), out.data,
      out.capacity
    )));
    return out.objects(Tensor);
  }

  /** Views of parts of these sizes along a dimension. */
  splitSizes(sizes, dim = 0) {
    const here = "Tensor.splitSizes";
    if (to.isNamed(dim)) {
      return this.splitSizes(sizes, ...to.named(dim, here, ["dim"]));
    }
    sizes = to.integers(sizes, here, "sizes");
    const out = to.longs();
    while (out.wants(rt_torch_tensor_split_sizes(
      handle(this, Tensor, here, "this"), sizes, sizes.length, to.integer(dim, here, "dim"), out.data, out.capacity
    )));
    return out.objects(Tensor);
  }

  /** Views of so many nearly equal parts along a dimension. */
  tensorSplit(sections, dim = 0) {
    const here = "Tensor.tensorSplit";
    if (to.isNamed(dim)) {
      return this.tensorSplit(sections, ...to.named(dim, here, ["dim"]));
    }
    const out = to.longs();
    while (out.wants(rt_torch_tensor_tensor_split(
      handle(this, Tensor, here, "this"), to.integer(sections, here, "sections"), to.integer(dim, here, "dim"),
      out.data, out.capacity
    )));
    return out.objects(Tensor);
  }

  /** Views of the parts between places along a dimension. */
  tensorSplitAt(indices, dim = 0) {
    const here = "Tensor.tensorSplitAt";
    if (to.isNamed(dim)) {
      return this.tensorSplitAt(indices, ...to.named(dim, here, ["dim"]));
    }
    indices = to.integers(indices, here, "indices");
    const out = to.longs();
    while (out.wants(rt_torch_tensor_tensor_split_at(
      handle(this, Tensor, here, "this"), indices, indices.length, to.integer(dim, here, "dim"), out.data,
      out.capacity
    )));
    return out.objects(Tensor);
  }

  /** Views of all places along a dimension, which goes away. */
  unbind(dim = 0) {
    const here = "Tensor.unbind";
    if (to.isNamed(dim)) {
      return this.unbind(...to.named(dim, here, ["dim"]));
    }
    const out = to.longs();
    while (out.wants(rt_torch_tensor_unbind(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), out.data, out.capacity
    )));
    return out.objects(Tensor);
  }

  /** Channels made into pixels: (C r r, H, W) becomes (C, H r, W r). */
  pixelShuffle(upscaleFactor) {
    const here = "Tensor.pixelShuffle";
    return made(Tensor, rt_torch_tensor_pixel_shuffle(
      handle(this, Tensor, here, "this"), to.integer(upscaleFactor, here, "upscaleFactor")
    ));
  }

  /** Pixels made into channels: (C, H r, W r) becomes (C r r, H, W). */
  pixelUnshuffle(downscaleFactor) {
    const here = "Tensor.pixelUnshuffle";
    return made(Tensor, rt_torch_tensor_pixel_unshuffle(
      handle(this, Tensor, here, "this"), to.integer(downscaleFactor, here, "downscaleFactor")
    ));
  }

  /** Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular". */
  pad(pad, mode = "constant", value = null) {
    const here = "Tensor.pad";
    if (to.isNamed(mode)) {
      return this.pad(pad, ...to.named(mode, here, ["mode", "value"]));
    }
    pad = to.integers(pad, here, "pad");
    return made(Tensor, rt_torch_pad(
      handle(this, Tensor, here, "this"), pad, pad.length, to.text(mode, here, "mode"), to.size(mode),
      to.maybeFloat(value, here, "value"), to.has(value)
    ));
  }

  /** A view with one dimension at least. */
  atleast1d() {
    const here = "Tensor.atleast1d";
    return made(Tensor, rt_torch_tensor_atleast_1d(handle(this, Tensor, here, "this")));
  }

  /** A view with two dimensions at least. */
  atleast2d() {
    const here = "Tensor.atleast2d";
    return made(Tensor, rt_torch_tensor_atleast_2d(handle(this, Tensor, here, "this")));
  }

  /** A view with three dimensions at least. */
  atleast3d() {
    const here = "Tensor.atleast3d";
    return made(Tensor, rt_torch_tensor_atleast_3d(handle(this, Tensor, here, "this")));
  }

  /** Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows). */
  unfoldWindows(kernelSize, dilation, padding, stride) {
    const here = "Tensor.unfoldWindows";
    kernelSize = to.integers(kernelSize, here, "kernelSize", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    padding = to.integers(padding, here, "padding", 2);
    stride = to.integers(stride, here, "stride", 2);
    return made(Tensor, rt_torch_unfold_windows(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, dilation, dilation.length, padding,
      padding.length, stride, stride.length
    ));
  }

  /** Columns summed into images where their windows lie: the reverse of unfold_windows. */
  foldWindows(outputSize, kernelSize, dilation, padding, stride) {
    const here = "Tensor.foldWindows";
    outputSize = to.integers(outputSize, here, "outputSize", 2);
    kernelSize = to.integers(kernelSize, here, "kernelSize", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    padding = to.integers(padding, here, "padding", 2);
    stride = to.integers(stride, here, "stride", 2);
    return made(Tensor, rt_torch_fold_windows(
      handle(this, Tensor, here, "this"), outputSize, outputSize.length, kernelSize, kernelSize.length, dilation,
      dilation.length, padding, padding.length, stride, stride.length
    ));
  }

  /** A view of one place along a dimension, which goes away. */
  select(dim, index) {
    const here = "Tensor.select";
    return made(Tensor, rt_torch_tensor_select(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.integer(index, here, "index")
    ));
  }

  /**
   * A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a
   * dimension.
   */
  slice(dim = 0, start = null, stop = null, step = 1) {
    const here = "Tensor.slice";
    if (to.isNamed(dim)) {
      return this.slice(...to.named(dim, here, ["dim", "start", "stop", "step"]));
    }
    return made(Tensor, rt_torch_tensor_slice(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.maybeInteger(start, here, "start"),
      to.maybeInteger(stop, here, "stop"), to.integer(step, here, "step")
    ));
  }

  /** A view of `length` places from `start` on along a dimension. */
  narrow(dim, start, length) {
    const here = "Tensor.narrow";
    return made(Tensor, rt_torch_tensor_narrow(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.integer(start, here, "start"),
      to.integer(length, here, "length")
    ));
  }

  /** A copy of the places along a dimension that a vector of integers names. */
  indexSelect(dim, index) {
    const here = "Tensor.indexSelect";
    return made(Tensor, rt_torch_tensor_index_select(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index")
    ));
  }

  /** For every element of the index the element along a dimension that it names. */
  gather(dim, index) {
    const here = "Tensor.gather";
    return made(Tensor, rt_torch_tensor_gather(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index")
    ));
  }

  /** A copy with a number where the mask is true. */
  maskedFill(mask, value) {
    const here = "Tensor.maskedFill";
    return made(Tensor, rt_torch_tensor_masked_fill(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask"), to.scalar(value, here, "value"),
      to.kind(value)
    ));
  }

  /** The elements along a dimension in order, and where they stood. */
  sort(dim = -1, descending = false) {
    const here = "Tensor.sort";
    if (to.isNamed(dim)) {
      return this.sort(...to.named(dim, here, ["dim", "descending"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_sort(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(descending, here, "descending"),
      out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The k largest (or smallest) elements along a dimension, and where they stand. */
  topk(k, dim = -1, largest = true) {
    const here = "Tensor.topk";
    if (to.isNamed(dim)) {
      return this.topk(k, ...to.named(dim, here, ["dim", "largest"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_topk(
      handle(this, Tensor, here, "this"), to.integer(k, here, "k"), to.integer(dim, here, "dim"),
      to.boolean(largest, here, "largest"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one. */
  oneHot(numClasses = -1) {
    const here = "Tensor.oneHot";
    if (to.isNamed(numClasses)) {
      return this.oneHot(...to.named(numClasses, here, ["numClasses"]));
    }
    return made(Tensor, rt_torch_tensor_one_hot(
      handle(this, Tensor, here, "this"), to.integer(numClasses, here, "numClasses")
    ));
  }

  /** A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole dimension. */
  index(indices) {
    const here = "Tensor.index";
    indices = to.maybeHandles(indices, here, "indices", Tensor);
    return made(Tensor, rt_torch_tensor_index(handle(this, Tensor, here, "this"), indices, indices.length));
  }

  /** A copy with the elements that tensors of integers or bools name set to values, or the values added. */
  indexPut(indices, values, accumulate = false) {
    const here = "Tensor.indexPut";
    if (to.isNamed(accumulate)) {
      return this.indexPut(indices, values, ...to.named(accumulate, here, ["accumulate"]));
    }
    indices = to.maybeHandles(indices, here, "indices", Tensor);
    return made(Tensor, rt_torch_tensor_index_put(
      handle(this, Tensor, here, "this"), indices, indices.length, handle(values, Tensor, here, "values"),
      to.boolean(accumulate, here, "accumulate")
    ));
  }

  /** Sets the elements that tensors of integers or bools name to values, or adds the values to them. */
  indexPut_(indices, values, accumulate = false) {
    const here = "Tensor.indexPut_";
    if (to.isNamed(accumulate)) {
      return this.indexPut_(indices, values, ...to.named(accumulate, here, ["accumulate"]));
    }
    indices = to.maybeHandles(indices, here, "indices", Tensor);
    rt_torch_tensor_index_put_(
      handle(this, Tensor, here, "this"), indices, indices.length, handle(values, Tensor, here, "values"),
      to.boolean(accumulate, here, "accumulate")
    );
    to.done();
    return this;
  }

  /** The elements at places in the flattened tensor. */
  take(index) {
    const here = "Tensor.take";
    return made(Tensor, rt_torch_tensor_take(
      handle(this, Tensor, here, "this"), handle(index, Tensor, here, "index")
    ));
  }

  /** For every element of the indices the element along a dimension that it names; the other dimensions broadcast. */
  takeAlongDim(indices, dim = null) {
    const here = "Tensor.takeAlongDim";
    if (to.isNamed(dim)) {
      return this.takeAlongDim(indices, ...to.named(dim, here, ["dim"]));
    }
    return made(Tensor, rt_torch_tensor_take_along_dim(
      handle(this, Tensor, here, "this"), handle(indices, Tensor, here, "indices"), to.maybeInteger(dim, here, "dim")
    ));
  }

  /** A copy with alpha times the slices of source added at places along a dimension. */
  indexAdd(dim, index, source, alpha = 1) {
    const here = "Tensor.indexAdd";
    if (to.isNamed(alpha)) {
      return this.indexAdd(dim, index, source, ...to.named(alpha, here, ["alpha"]));
    }
    return made(Tensor, rt_torch_tensor_index_add(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(source, Tensor, here, "source"), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    ));
  }

  /** A copy with the slices of source set at places along a dimension. */
  indexCopy(dim, index, source) {
    const here = "Tensor.indexCopy";
    return made(Tensor, rt_torch_tensor_index_copy(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(source, Tensor, here, "source")
    ));
  }

  /** A copy with a number set at places along a dimension. */
  indexFill(dim, index, value) {
    const here = "Tensor.indexFill";
    return made(Tensor, rt_torch_tensor_index_fill(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      to.scalar(value, here, "value"), to.kind(value)
    ));
  }

  /** A copy with every element of src set at the place along a dimension that the index names. */
  scatter(dim, index, src) {
    const here = "Tensor.scatter";
    return made(Tensor, rt_torch_tensor_scatter(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(src, Tensor, here, "src")
    ));
  }

  /** A copy with a number set at the places along a dimension that the index names. */
  scatterScalar(dim, index, value) {
    const here = "Tensor.scatterScalar";
    return made(Tensor, rt_torch_tensor_scatter_scalar(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      to.scalar(value, here, "value"), to.kind(value)
    ));
  }

  /** A copy with every element of src added at the place along a dimension that the index names. */
  scatterAdd(dim, index, src) {
    const here = "Tensor.scatterAdd";
    return made(Tensor, rt_torch_tensor_scatter_add(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(src, Tensor, here, "src")
    ));
  }

  /**
   * A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean",
   * "amax", "amin".
   */
  scatterReduce(dim, index, src, reduce, includeSelf = true) {
    const here = "Tensor.scatterReduce";
    if (to.isNamed(includeSelf)) {
      return this.scatterReduce(dim, index, src, reduce, ...to.named(includeSelf, here, ["includeSelf"]));
    }
    return made(Tensor, rt_torch_tensor_scatter_reduce(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(src, Tensor, here, "src"), to.text(reduce, here, "reduce"), to.size(reduce),
      to.boolean(includeSelf, here, "includeSelf")
    ));
  }

  /** A copy with the only element of a tensor where the mask is true. */
  maskedFillTensor(mask, value) {
    const here = "Tensor.maskedFillTensor";
    return made(Tensor, rt_torch_tensor_masked_fill_tensor(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask"), handle(value, Tensor, here, "value")
    ));
  }

  /** The elements where the mask is true, as a vector. */
  maskedSelect(mask) {
    const here = "Tensor.maskedSelect";
    return made(Tensor, rt_torch_tensor_masked_select(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask")
    ));
  }

  /** A copy with the elements of source, in order, where the mask is true. */
  maskedScatter(mask, source) {
    const here = "Tensor.maskedScatter";
    return made(Tensor, rt_torch_tensor_masked_scatter(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask"), handle(source, Tensor, here, "source")
    ));
  }

  /** The places of the elements that aren't zero, as rows. */
  nonzero() {
    const here = "Tensor.nonzero";
    return made(Tensor, rt_torch_tensor_nonzero(handle(this, Tensor, here, "this")));
  }

  /** Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left). */
  searchsorted(values, side = null, sorter = null) {
    const here = "Tensor.searchsorted";
    if (to.isNamed(side)) {
      return this.searchsorted(values, ...to.named(side, here, ["side", "sorter"]));
    }
    return made(Tensor, rt_torch_searchsorted(
      handle(this, Tensor, here, "this"), handle(values, Tensor, here, "values"), to.maybeText(side, here, "side"),
      to.size(side), sorter == null ? 0 : handle(sorter, Tensor, here, "sorter")
    ));
  }

  /** The number of the range between sorted boundaries that each element falls into. */
  bucketize(boundaries, right = false) {
    const here = "Tensor.bucketize";
    if (to.isNamed(right)) {
      return this.bucketize(boundaries, ...to.named(right, here, ["right"]));
    }
    return made(Tensor, rt_torch_tensor_bucketize(
      handle(this, Tensor, here, "this"), handle(boundaries, Tensor, here, "boundaries"),
      to.boolean(right, here, "right")
    ));
  }

  /** The places of the elements along a dimension in order; equal ones keep theirs if stable. */
  argsort(stable, dim = -1, descending = false) {
    const here = "Tensor.argsort";
    if (to.isNamed(dim)) {
      return this.argsort(stable, ...to.named(dim, here, ["dim", "descending"]));
    }
    return made(Tensor, rt_torch_tensor_argsort(
      handle(this, Tensor, here, "this"), to.boolean(stable, here, "stable"), to.integer(dim, here, "dim"),
      to.boolean(descending, here, "descending")
    ));
  }

  /** The elements along a dimension in order, equal ones as they stood, and where they stood. */
  sortStable(dim = -1, descending = false) {
    const here = "Tensor.sortStable";
    if (to.isNamed(dim)) {
      return this.sortStable(...to.named(dim, here, ["dim", "descending"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_sort_stable(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(descending, here, "descending"),
      out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The k-th smallest elements along a dimension, and where they stand. */
  kthvalue(k, dim = -1, keepdim = false) {
    const here = "Tensor.kthvalue";
    if (to.isNamed(dim)) {
      return this.kthvalue(k, ...to.named(dim, here, ["dim", "keepdim"]));
    }
    const out = new BigInt64Array(2);
    to.count(rt_torch_tensor_kthvalue(
      handle(this, Tensor, here, "this"), to.integer(k, here, "k"), to.integer(dim, here, "dim"),
      to.boolean(keepdim, here, "keepdim"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /**
   * The different elements, for each element which of them it is, and how often each occurs; what isn't asked for is
   * empty.
   */
  unique(sorted = true, returnInverse = false, returnCounts = false) {
    const here = "Tensor.unique";
    if (to.isNamed(sorted)) {
      return this.unique(...to.named(sorted, here, ["sorted", "returnInverse", "returnCounts"]));
    }
    const out = new BigInt64Array(3);
    to.count(rt_torch_tensor_unique(
      handle(this, Tensor, here, "this"), to.boolean(sorted, here, "sorted"),
      to.boolean(returnInverse, here, "returnInverse"), to.boolean(returnCounts, here, "returnCounts"), out, 3
    ));
    return to.objects(out, Tensor);
  }

  /** The different slices along a dimension, for each slice which of them it is, and how often each occurs. */
  uniqueDim(dim, sorted = true, returnInverse = false, returnCounts = false) {
    const here = "Tensor.uniqueDim";
    if (to.isNamed(sorted)) {
      return this.uniqueDim(dim, ...to.named(sorted, here, ["sorted", "returnInverse", "returnCounts"]));
    }
    const out = new BigInt64Array(3);
    to.count(rt_torch_tensor_unique_dim(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), to.boolean(sorted, here, "sorted"),
      to.boolean(returnInverse, here, "returnInverse"), to.boolean(returnCounts, here, "returnCounts"), out, 3
    ));
    return to.objects(out, Tensor);
  }

  /** The elements without repetitions in a row, for each element which of them it is, and how long each row is. */
  uniqueConsecutive(returnInverse = false, returnCounts = false, dim = null) {
    const here = "Tensor.uniqueConsecutive";
    if (to.isNamed(returnInverse)) {
      return this.uniqueConsecutive(...to.named(returnInverse, here, ["returnInverse", "returnCounts", "dim"]));
    }
    const out = new BigInt64Array(3);
    to.count(rt_torch_tensor_unique_consecutive(
      handle(this, Tensor, here, "this"), to.boolean(returnInverse, here, "returnInverse"),
      to.boolean(returnCounts, here, "returnCounts"), to.maybeInteger(dim, here, "dim"), out, 3
    ));
    return to.objects(out, Tensor);
  }

  /** The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses. */
  mseLoss(target, reduction = "mean") {
    const here = "Tensor.mseLoss";
    if (to.isNamed(reduction)) {
      return this.mseLoss(target, ...to.named(reduction, here, ["reduction"]));
    }
    return made(Tensor, rt_torch_mse_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** The absolute values of the differences. */
  l1Loss(target, reduction = "mean") {
    const here = "Tensor.l1Loss";
    if (to.isNamed(reduction)) {
      return this.l1Loss(target, ...to.named(reduction, here, ["reduction"]));
    }
    return made(Tensor, rt_torch_l1_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2. */
  smoothL1Loss(target, reduction = "mean", beta = 1.0) {
    const here = "Tensor.smoothL1Loss";
    if (to.isNamed(reduction)) {
      return this.smoothL1Loss(target, ...to.named(reduction, here, ["reduction", "beta"]));
    }
    return made(Tensor, rt_torch_smooth_l1_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction"), to.float(beta, here, "beta")
    ));
  }

  /** Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2). */
  huberLoss(target, reduction = "mean", delta = 1.0) {
    const here = "Tensor.huberLoss";
    if (to.isNamed(reduction)) {
      return this.huberLoss(target, ...to.named(reduction, here, ["reduction", "delta"]));
    }
    return made(Tensor, rt_torch_huber_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction"), to.float(delta, here, "delta")
    ));
  }

  /** The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1. */
  nllLoss(target, weight = null, reduction = "mean", ignoreIndex = -100) {
    const here = "Tensor.nllLoss";
    if (to.isNamed(weight)) {
      return this.nllLoss(target, ...to.named(weight, here, ["weight", "reduction", "ignoreIndex"]));
    }
    return made(Tensor, rt_torch_nll_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"), spell.reduction(reduction, here, "reduction"),
      to.integer(ignoreIndex, here, "ignoreIndex")
    ));
  }

  /**
   * log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of
   * t's shape.
   */
  crossEntropyLoss(target, weight = null, reduction = "mean", ignoreIndex = -100, labelSmoothing = 0.0) {
    const here = "Tensor.crossEntropyLoss";
    if (to.isNamed(weight)) {
      return this.crossEntropyLoss(
        target, ...to.named(weight, here, ["weight", "reduction", "ignoreIndex", "labelSmoothing"])
      );
    }
    return made(Tensor, rt_torch_cross_entropy_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"), spell.reduction(reduction, here, "reduction"),
      to.integer(ignoreIndex, here, "ignoreIndex"), to.float(labelSmoothing, here, "labelSmoothing")
    ));
  }

  /** The cross entropy of probabilities and targets from 0 to 1. */
  binaryCrossEntropy(target, weight = null, reduction = "mean") {
    const here = "Tensor.binaryCrossEntropy";
    if (to.isNamed(weight)) {
      return this.binaryCrossEntropy(target, ...to.named(weight, here, ["weight", "reduction"]));
    }
    return made(Tensor, rt_torch_binary_cross_entropy(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"), spell.reduction(reduction, here, "reduction")
    ));
  }

  /** sigmoid and binary_cross_entropy in one, without overflow. */
  binaryCrossEntropyWithLogits(target, weight = null, posWeight = null, reduction = "mean") {
    const here = "Tensor.binaryCrossEntropyWithLogits";
    if (to.isNamed(weight)) {
      return this.binaryCrossEntropyWithLogits(target, ...to.named(weight, here, ["weight", "posWeight", "reduction"]));
    }
    return made(Tensor, rt_torch_binary_cross_entropy_with_logits(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"),
      posWeight == null ? 0 : handle(posWeight, Tensor, here, "posWeight"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target. */
  klDiv(target, reduction = "mean", logTarget = false) {
    const here = "Tensor.klDiv";
    if (to.isNamed(reduction)) {
      return this.klDiv(target, ...to.named(reduction, here, ["reduction", "logTarget"]));
    }
    return made(Tensor, rt_torch_kl_div(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction"), to.boolean(logTarget, here, "logTarget")
    ));
  }

  /** 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1. */
  cosineEmbeddingLoss(input2, target, margin = 0.0, reduction = "mean") {
    const here = "Tensor.cosineEmbeddingLoss";
    if (to.isNamed(margin)) {
      return this.cosineEmbeddingLoss(input2, target, ...to.named(margin, here, ["margin", "reduction"]));
    }
    return made(Tensor, rt_torch_cosine_embedding_loss(
      handle(this, Tensor, here, "this"), handle(input2, Tensor, here, "input2"),
      handle(target, Tensor, here, "target"), to.float(margin, here, "margin"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** max(0, -target * (input1 - input2) + margin). */
  marginRankingLoss(input2, target, margin = 0.0, reduction = "mean") {
    const here = "Tensor.marginRankingLoss";
    if (to.isNamed(margin)) {
      return this.marginRankingLoss(input2, target, ...to.named(margin, here, ["margin", "reduction"]));
    }
    return made(Tensor, rt_torch_margin_ranking_loss(
      handle(this, Tensor, here, "this"), handle(input2, Tensor, here, "input2"),
      handle(target, Tensor, here, "target"), to.float(margin, here, "margin"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** max(0, distance to the positive - distance to the negative + margin), by the p-norm. */
  tripletMarginLoss(positive, negative, margin = 1.0, p = 2, eps = 1e-06, swap = false, reduction = "mean") {
    const here = "Tensor.tripletMarginLoss";
    if (to.isNamed(margin)) {
      return this.tripletMarginLoss(
        positive, negative, ...to.named(margin, here, ["margin", "p", "eps", "swap", "reduction"])
      );
    }
    return made(Tensor, rt_torch_triplet_margin_loss(
      handle(this, Tensor, here, "this"), handle(positive, Tensor, here, "positive"),
      handle(negative, Tensor, here, "negative"), to.float(margin, here, "margin"), to.float(p, here, "p"),
      to.float(eps, here, "eps"), to.boolean(swap, here, "swap"), spell.reduction(reduction, here, "reduction")
    ));
  }

  /** The element where the target is 1, max(0, margin - element) where it is -1. */
  hingeEmbeddingLoss(target, margin = 1.0, reduction = "mean") {
    const here = "Tensor.hingeEmbeddingLoss";
    if (to.isNamed(margin)) {
      return this.hingeEmbeddingLoss(target, ...to.named(margin, here, ["margin", "reduction"]));
    }
    return made(Tensor, rt_torch_hinge_embedding_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"), to.float(margin, here, "margin"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** log(1 + exp(-target * element)). */
  softMarginLoss(target, reduction = "mean") {
    const here = "Tensor.softMarginLoss";
    if (to.isNamed(reduction)) {
      return this.softMarginLoss(target, ...to.named(reduction, here, ["reduction"]));
    }
    return made(Tensor, rt_torch_soft_margin_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"),
      spell.reduction(reduction, here, "reduction")
    ));
  }

  /** Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes. */
  multiMarginLoss(target, p = 1, margin = 1, weight = null, reduction = "mean") {
    const here = "Tensor.multiMarginLoss";
    if (to.isNamed(p)) {
      return this.multiMarginLoss(target, ...to.named(p, here, ["p", "margin", "weight", "reduction"]));
    }
    return made(Tensor, rt_torch_multi_margin_loss(
      handle(this, Tensor, here, "this"), handle(target, Tensor, here, "target"), to.scalar(p, here, "p"),
      to.kind(p), to.scalar(margin, here, "margin"), to.kind(margin),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"), spell.reduction(reduction, here, "reduction")
    ));
  }

  /** The cosine of the angle between vectors along a dimension. */
  cosineSimilarity(x2, dim = 1, eps = 1e-08) {
    const here = "Tensor.cosineSimilarity";
    if (to.isNamed(dim)) {
      return this.cosineSimilarity(x2, ...to.named(dim, here, ["dim", "eps"]));
    }
    return made(Tensor, rt_torch_cosine_similarity(
      handle(this, Tensor, here, "this"), handle(x2, Tensor, here, "x2"), to.integer(dim, here, "dim"),
      to.float(eps, here, "eps")
    ));
  }

  /** The p-norm of x1 - x2 + eps along the last dimension. */
  pairwiseDistance(x2, p = 2, eps = 1e-06, keepdim = false) {
    const here = "Tensor.pairwiseDistance";
    if (to.isNamed(p)) {
      return this.pairwiseDistance(x2, ...to.named(p, here, ["p", "eps", "keepdim"]));
    }
    return made(Tensor, rt_torch_pairwise_distance(
      handle(this, Tensor, here, "this"), handle(x2, Tensor, here, "x2"), to.float(p, here, "p"),
      to.float(eps, here, "eps"), to.boolean(keepdim, here, "keepdim")
    ));
  }

  /**
   * Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates the running
   * ones), else by the running ones; then scaled and shifted.
   */
  batchNorm(weight = null, bias = null, runningMean = null, runningVar = null, training, momentum, eps) {
    const here = "Tensor.batchNorm";
    return made(Tensor, rt_torch_batch_norm(
      handle(this, Tensor, here, "this"), weight == null ? 0 : handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"),
      runningMean == null ? 0 : handle(runningMean, Tensor, here, "runningMean"),
      runningVar == null ? 0 : handle(runningVar, Tensor, here, "runningVar"),
      to.boolean(training, here, "training"), to.float(momentum, here, "momentum"), to.float(eps, here, "eps")
    ));
  }

  /** The last dimensions with mean 0 and variance 1, then scaled and shifted. */
  layerNorm(normalizedShape, weight = null, bias = null, eps = 1e-05) {
    const here = "Tensor.layerNorm";
    if (to.isNamed(weight)) {
      return this.layerNorm(normalizedShape, ...to.named(weight, here, ["weight", "bias", "eps"]));
    }
    normalizedShape = to.integers(normalizedShape, here, "normalizedShape");
    return made(Tensor, rt_torch_layer_norm(
      handle(this, Tensor, here, "this"), normalizedShape, normalizedShape.length,
      weight == null ? 0 : handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), to.float(eps, here, "eps")
    ));
  }

  /** Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel. */
  groupNorm(numGroups, weight = null, bias = null, eps = 1e-05) {
    const here = "Tensor.groupNorm";
    if (to.isNamed(weight)) {
      return this.groupNorm(numGroups, ...to.named(weight, here, ["weight", "bias", "eps"]));
    }
    return made(Tensor, rt_torch_group_norm(
      handle(this, Tensor, here, "this"), to.integer(numGroups, here, "numGroups"),
      weight == null ? 0 : handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), to.float(eps, here, "eps")
    ));
  }

  /** Each channel of each sample with mean 0 and variance 1, then scaled and shifted. */
  instanceNorm(weight = null, bias = null, runningMean = null, runningVar = null, useInputStats, momentum, eps) {
    const here = "Tensor.instanceNorm";
    return made(Tensor, rt_torch_instance_norm(
      handle(this, Tensor, here, "this"), weight == null ? 0 : handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"),
      runningMean == null ? 0 : handle(runningMean, Tensor, here, "runningMean"),
      runningVar == null ? 0 : handle(runningVar, Tensor, here, "runningVar"),
      to.boolean(useInputStats, here, "useInputStats"), to.float(momentum, here, "momentum"),
      to.float(eps, here, "eps")
    ));
  }

  /** The last dimensions divided by the root of their mean square, then scaled. */
  rmsNorm(normalizedShape, weight = null, eps = null) {
    const here = "Tensor.rmsNorm";
    if (to.isNamed(weight)) {
      return this.rmsNorm(normalizedShape, ...to.named(weight, here, ["weight", "eps"]));
    }
    normalizedShape = to.integers(normalizedShape, here, "normalizedShape");
    return made(Tensor, rt_torch_rms_norm(
      handle(this, Tensor, here, "this"), normalizedShape, normalizedShape.length,
      weight == null ? 0 : handle(weight, Tensor, here, "weight"), to.maybeFloat(eps, here, "eps"), to.has(eps)
    ));
  }

  /** Elements set to zero with the probability p and the others divided by 1 - p, when training. */
  dropout(p, train) {
    const here = "Tensor.dropout";
    return made(Tensor, rt_torch_dropout(
      handle(this, Tensor, here, "this"), to.float(p, here, "p"), to.boolean(train, here, "train")
    ));
  }

  /** Whole channels set to zero with the probability p and the others divided by 1 - p, when training. */
  featureDropout(p, train) {
    const here = "Tensor.featureDropout";
    return made(Tensor, rt_torch_feature_dropout(
      handle(this, Tensor, here, "this"), to.float(p, here, "p"), to.boolean(train, here, "train")
    ));
  }

  /** Dropout that keeps mean and variance of what selu makes, when training. */
  alphaDropout(p, train) {
    const here = "Tensor.alphaDropout";
    return made(Tensor, rt_torch_alpha_dropout(
      handle(this, Tensor, here, "this"), to.float(p, here, "p"), to.boolean(train, here, "train")
    ));
  }

  /** Cross-correlation of (N, C, L) with kernels (O, C / groups, K). */
  conv1d(weight, bias = null, stride = 1, padding = 0, dilation = 1, groups = 1) {
    const here = "Tensor.conv1d";
    if (to.isNamed(bias)) {
      return this.conv1d(weight, ...to.named(bias, here, ["bias", "stride", "padding", "dilation", "groups"]));
    }
    stride = to.integers(stride, here, "stride", 1);
    padding = to.integers(padding, here, "padding", 1);
    dilation = to.integers(dilation, here, "dilation", 1);
    return made(Tensor, rt_torch_conv1d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      dilation, dilation.length, to.integer(groups, here, "groups")
    ));
  }

  /** Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW). */
  conv2d(weight, bias = null, stride = 1, padding = 0, dilation = 1, groups = 1) {
    const here = "Tensor.conv2d";
    if (to.isNamed(bias)) {
      return this.conv2d(weight, ...to.named(bias, here, ["bias", "stride", "padding", "dilation", "groups"]));
    }
    stride = to.integers(stride, here, "stride", 2);
    padding = to.integers(padding, here, "padding", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    return made(Tensor, rt_torch_conv2d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      dilation, dilation.length, to.integer(groups, here, "groups")
    ));
  }

  /** Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW). */
  conv3d(weight, bias = null, stride = 1, padding = 0, dilation = 1, groups = 1) {
    const here = "Tensor.conv3d";
    if (to.isNamed(bias)) {
      return this.conv3d(weight, ...to.named(bias, here, ["bias", "stride", "padding", "dilation", "groups"]));
    }
    stride = to.integers(stride, here, "stride", 3);
    padding = to.integers(padding, here, "padding", 3);
    dilation = to.integers(dilation, here, "dilation", 3);
    return made(Tensor, rt_torch_conv3d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      dilation, dilation.length, to.integer(groups, here, "groups")
    ));
  }

  /** conv1d with the padding "valid" or "same". */
  conv1dNamed(weight, bias = null, stride = 1, padding = "valid", dilation = 1, groups = 1) {
    const here = "Tensor.conv1dNamed";
    if (to.isNamed(bias)) {
      return this.conv1dNamed(weight, ...to.named(bias, here, ["bias", "stride", "padding", "dilation", "groups"]));
    }
    stride = to.integers(stride, here, "stride", 1);
    dilation = to.integers(dilation, here, "dilation", 1);
    return made(Tensor, rt_torch_conv1d_named(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length,
      to.text(padding, here, "padding"), to.size(padding), dilation, dilation.length,
      to.integer(groups, here, "groups")
    ));
  }

  /** conv2d with the padding "valid" or "same". */
  conv2dNamed(weight, bias = null, stride = 1, padding = "valid", dilation = 1, groups = 1) {
    const here = "Tensor.conv2dNamed";
    if (to.isNamed(bias)) {
      return this.conv2dNamed(weight, ...to.named(bias, here, ["bias", "stride", "padding", "dilation", "groups"]));
    }
    stride = to.integers(stride, here, "stride", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    return made(Tensor, rt_torch_conv2d_named(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length,
      to.text(padding, here, "padding"), to.size(padding), dilation, dilation.length,
      to.integer(groups, here, "groups")
    ));
  }

  /** The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K). */
  convTranspose1d(weight, bias = null, stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1) {
    const here = "Tensor.convTranspose1d";
    if (to.isNamed(bias)) {
      return this.convTranspose1d(
        weight, ...to.named(bias, here, ["bias", "stride", "padding", "outputPadding", "groups", "dilation"])
      );
    }
    stride = to.integers(stride, here, "stride", 1);
    padding = to.integers(padding, here, "padding", 1);
    outputPadding = to.integers(outputPadding, here, "outputPadding", 1);
    dilation = to.integers(dilation, here, "dilation", 1);
    return made(Tensor, rt_torch_conv_transpose1d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      outputPadding, outputPadding.length, to.integer(groups, here, "groups"), dilation, dilation.length
    ));
  }

  /** The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW). */
  convTranspose2d(weight, bias = null, stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1) {
    const here = "Tensor.convTranspose2d";
    if (to.isNamed(bias)) {
      return this.convTranspose2d(
        weight, ...to.named(bias, here, ["bias", "stride", "padding", "outputPadding", "groups", "dilation"])
      );
    }
    stride = to.integers(stride, here, "stride", 2);
    padding = to.integers(padding, here, "padding", 2);
    outputPadding = to.integers(outputPadding, here, "outputPadding", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    return made(Tensor, rt_torch_conv_transpose2d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      outputPadding, outputPadding.length, to.integer(groups, here, "groups"), dilation, dilation.length
    ));
  }

  /** The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW). */
  convTranspose3d(weight, bias = null, stride = 1, padding = 0, outputPadding = 0, groups = 1, dilation = 1) {
    const here = "Tensor.convTranspose3d";
    if (to.isNamed(bias)) {
      return this.convTranspose3d(
        weight, ...to.named(bias, here, ["bias", "stride", "padding", "outputPadding", "groups", "dilation"])
      );
    }
    stride = to.integers(stride, here, "stride", 3);
    padding = to.integers(padding, here, "padding", 3);
    outputPadding = to.integers(outputPadding, here, "outputPadding", 3);
    dilation = to.integers(dilation, here, "dilation", 3);
    return made(Tensor, rt_torch_conv_transpose3d(
      handle(this, Tensor, here, "this"), handle(weight, Tensor, here, "weight"),
      bias == null ? 0 : handle(bias, Tensor, here, "bias"), stride, stride.length, padding, padding.length,
      outputPadding, outputPadding.length, to.integer(groups, here, "groups"), dilation, dilation.length
    ));
  }

  /** The largest elements of windows; an empty stride is the window's size, here and in all pools. */
  maxPool1d(kernelSize, stride = [], padding = 0, dilation = 1, ceilMode = false) {
    const here = "Tensor.maxPool1d";
    if (to.isNamed(stride)) {
      return this.maxPool1d(kernelSize, ...to.named(stride, here, ["stride", "padding", "dilation", "ceilMode"]));
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 1);
    stride = to.integers(stride, here, "stride", 1);
    padding = to.integers(padding, here, "padding", 1);
    dilation = to.integers(dilation, here, "dilation", 1);
    return made(Tensor, rt_torch_max_pool1d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, dilation, dilation.length, to.boolean(ceilMode, here, "ceilMode")
    ));
  }

  /** The largest elements of windows. */
  maxPool2d(kernelSize, stride = [], padding = 0, dilation = 1, ceilMode = false) {
    const here = "Tensor.maxPool2d";
    if (to.isNamed(stride)) {
      return this.maxPool2d(kernelSize, ...to.named(stride, here, ["stride", "padding", "dilation", "ceilMode"]));
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 2);
    stride = to.integers(stride, here, "stride", 2);
    padding = to.integers(padding, here, "padding", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    return made(Tensor, rt_torch_max_pool2d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, dilation, dilation.length, to.boolean(ceilMode, here, "ceilMode")
    ));
  }

  /** The largest elements of windows. */
  maxPool3d(kernelSize, stride = [], padding = 0, dilation = 1, ceilMode = false) {
    const here = "Tensor.maxPool3d";
    if (to.isNamed(stride)) {
      return this.maxPool3d(kernelSize, ...to.named(stride, here, ["stride", "padding", "dilation", "ceilMode"]));
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 3);
    stride = to.integers(stride, here, "stride", 3);
    padding = to.integers(padding, here, "padding", 3);
    dilation = to.integers(dilation, here, "dilation", 3);
    return made(Tensor, rt_torch_max_pool3d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, dilation, dilation.length, to.boolean(ceilMode, here, "ceilMode")
    ));
  }

  /** The largest elements of windows, and where they stand in their row. */
  maxPool1dWithIndices(kernelSize, stride = [], padding = 0, dilation = 1, ceilMode = false) {
    const here = "Tensor.maxPool1dWithIndices";
    if (to.isNamed(stride)) {
      return this.maxPool1dWithIndices(
        kernelSize, ...to.named(stride, here, ["stride", "padding", "dilation", "ceilMode"])
      );
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 1);
    stride = to.integers(stride, here, "stride", 1);
    padding = to.integers(padding, here, "padding", 1);
    dilation = to.integers(dilation, here, "dilation", 1);
    const out = new BigInt64Array(2);
    to.count(rt_torch_max_pool1d_with_indices(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, dilation, dilation.length, to.boolean(ceilMode, here, "ceilMode"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The largest elements of windows, and where they stand in their flattened image. */
  maxPool2dWithIndices(kernelSize, stride = [], padding = 0, dilation = 1, ceilMode = false) {
    const here = "Tensor.maxPool2dWithIndices";
    if (to.isNamed(stride)) {
      return this.maxPool2dWithIndices(
        kernelSize, ...to.named(stride, here, ["stride", "padding", "dilation", "ceilMode"])
      );
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 2);
    stride = to.integers(stride, here, "stride", 2);
    padding = to.integers(padding, here, "padding", 2);
    dilation = to.integers(dilation, here, "dilation", 2);
    const out = new BigInt64Array(2);
    to.count(rt_torch_max_pool2d_with_indices(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, dilation, dilation.length, to.boolean(ceilMode, here, "ceilMode"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** The means of windows. */
  avgPool1d(kernelSize, stride = [], padding = 0, ceilMode = false, countIncludePad = true) {
    const here = "Tensor.avgPool1d";
    if (to.isNamed(stride)) {
      return this.avgPool1d(
        kernelSize, ...to.named(stride, here, ["stride", "padding", "ceilMode", "countIncludePad"])
      );
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 1);
    stride = to.integers(stride, here, "stride", 1);
    padding = to.integers(padding, here, "padding", 1);
    return made(Tensor, rt_torch_avg_pool1d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, to.boolean(ceilMode, here, "ceilMode"), to.boolean(countIncludePad, here, "countIncludePad")
    ));
  }

  /** The means of windows, or their sums divided by divisor_override. */
  avgPool2d(
    kernelSize, stride = [], padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null
  ) {
    const here = "Tensor.avgPool2d";
    if (to.isNamed(stride)) {
      return this.avgPool2d(
        kernelSize, ...to.named(stride, here, ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"])
      );
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 2);
    stride = to.integers(stride, here, "stride", 2);
    padding = to.integers(padding, here, "padding", 2);
    return made(Tensor, rt_torch_avg_pool2d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, to.boolean(ceilMode, here, "ceilMode"), to.boolean(countIncludePad, here, "countIncludePad"),
      to.maybeInteger(divisorOverride, here, "divisorOverride")
    ));
  }

  /** The means of windows, or their sums divided by divisor_override. */
  avgPool3d(
    kernelSize, stride = [], padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null
  ) {
    const here = "Tensor.avgPool3d";
    if (to.isNamed(stride)) {
      return this.avgPool3d(
        kernelSize, ...to.named(stride, here, ["stride", "padding", "ceilMode", "countIncludePad", "divisorOverride"])
      );
    }
    kernelSize = to.integers(kernelSize, here, "kernelSize", 3);
    stride = to.integers(stride, here, "stride", 3);
    padding = to.integers(padding, here, "padding", 3);
    return made(Tensor, rt_torch_avg_pool3d(
      handle(this, Tensor, here, "this"), kernelSize, kernelSize.length, stride, stride.length, padding,
      padding.length, to.boolean(ceilMode, here, "ceilMode"), to.boolean(countIncludePad, here, "countIncludePad"),
      to.maybeInteger(divisorOverride, here, "divisorOverride")
    ));
  }

  /** The largest elements of windows that make the wanted size, and where they stand. */
  adaptiveMaxPool1d(outputSize) {
    const here = "Tensor.adaptiveMaxPool1d";
    outputSize = to.integers(outputSize, here, "outputSize", 1);
    const out = new BigInt64Array(2);
    to.count(rt_torch_adaptive_max_pool1d(handle(this, Tensor, here, "this"), outputSize, outputSize.length, out, 2));
    return to.objects(out, Tensor);
  }

  /** The largest elements of windows that make the wanted sizes, and where they stand. */
  adaptiveMaxPool2d(outputSize) {
    const here = "Tensor.adaptiveMaxPool2d";
    outputSize = to.integers(outputSize, here, "outputSize", 2);
    const out = new BigInt64Array(2);
    to.count(rt_torch_adaptive_max_pool2d(handle(this, Tensor, here, "this"), outputSize, outputSize.length, out, 2));
    return to.objects(out, Tensor);
  }

  /** The largest elements of windows that make the wanted sizes, and where they stand. */
  adaptiveMaxPool3d(outputSize) {
    const here = "Tensor.adaptiveMaxPool3d";
    outputSize = to.integers(outputSize, here, "outputSize", 3);
    const out = new BigInt64Array(2);
    to.count(rt_torch_adaptive_max_pool3d(handle(this, Tensor, here, "this"), outputSize, outputSize.length, out, 2));
    return to.objects(out, Tensor);
  }

  /** The means of windows that make the wanted size. */
  adaptiveAvgPool1d(outputSize) {
    const here = "Tensor.adaptiveAvgPool1d";
    outputSize = to.integers(outputSize, here, "outputSize", 1);
    return made(Tensor, rt_torch_adaptive_avg_pool1d(
      handle(this, Tensor, here, "this"), outputSize, outputSize.length
    ));
  }

  /** The means of windows that make the wanted sizes. */
  adaptiveAvgPool2d(outputSize) {
    const here = "Tensor.adaptiveAvgPool2d";
    outputSize = to.integers(outputSize, here, "outputSize", 2);
    return made(Tensor, rt_torch_adaptive_avg_pool2d(
      handle(this, Tensor, here, "this"), outputSize, outputSize.length
    ));
  }

  /** The means of windows that make the wanted sizes. */
  adaptiveAvgPool3d(outputSize) {
    const here = "Tensor.adaptiveAvgPool3d";
    outputSize = to.integers(outputSize, here, "outputSize", 3);
    return made(Tensor, rt_torch_adaptive_avg_pool3d(
      handle(this, Tensor, here, "this"), outputSize, outputSize.length
    ));
  }

  /** A signal in another size, or by a factor, by the nearest element. */
  upsampleNearest1d(outputSize = null, scaleFactors = null) {
    const here = "Tensor.upsampleNearest1d";
    if (to.isNamed(outputSize)) {
      return this.upsampleNearest1d(...to.named(outputSize, here, ["outputSize", "scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_nearest1d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1, scaleFactors,
      scaleFactors?.length ?? -1
    ));
  }

  /** An image in another size, or by factors, by the nearest element. */
  upsampleNearest2d(outputSize = null, scaleFactors = null) {
    const here = "Tensor.upsampleNearest2d";
    if (to.isNamed(outputSize)) {
      return this.upsampleNearest2d(...to.named(outputSize, here, ["outputSize", "scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_nearest2d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1, scaleFactors,
      scaleFactors?.length ?? -1
    ));
  }

  /** A volume in another size, or by factors, by the nearest element. */
  upsampleNearest3d(outputSize = null, scaleFactors = null) {
    const here = "Tensor.upsampleNearest3d";
    if (to.isNamed(outputSize)) {
      return this.upsampleNearest3d(...to.named(outputSize, here, ["outputSize", "scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_nearest3d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1, scaleFactors,
      scaleFactors?.length ?? -1
    ));
  }

  /** A signal in another size, or by a factor, by straight lines. */
  upsampleLinear1d(outputSize = null, alignCorners, scaleFactors = null) {
    const here = "Tensor.upsampleLinear1d";
    if (to.isNamed(scaleFactors)) {
      return this.upsampleLinear1d(outputSize, alignCorners, ...to.named(scaleFactors, here, ["scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_linear1d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1,
      to.boolean(alignCorners, here, "alignCorners"), scaleFactors, scaleFactors?.length ?? -1
    ));
  }

  /** An image in another size, or by factors, by straight lines. */
  upsampleBilinear2d(outputSize = null, alignCorners, scaleFactors = null) {
    const here = "Tensor.upsampleBilinear2d";
    if (to.isNamed(scaleFactors)) {
      return this.upsampleBilinear2d(outputSize, alignCorners, ...to.named(scaleFactors, here, ["scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_bilinear2d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1,
      to.boolean(alignCorners, here, "alignCorners"), scaleFactors, scaleFactors?.length ?? -1
    ));
  }

  /** An image in another size, or by factors, by cubics. */
  upsampleBicubic2d(outputSize = null, alignCorners, scaleFactors = null) {
    const here = "Tensor.upsampleBicubic2d";
    if (to.isNamed(scaleFactors)) {
      return this.upsampleBicubic2d(outputSize, alignCorners, ...to.named(scaleFactors, here, ["scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_bicubic2d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1,
      to.boolean(alignCorners, here, "alignCorners"), scaleFactors, scaleFactors?.length ?? -1
    ));
  }

  /** A volume in another size, or by factors, by straight lines. */
  upsampleTrilinear3d(outputSize = null, alignCorners, scaleFactors = null) {
    const here = "Tensor.upsampleTrilinear3d";
    if (to.isNamed(scaleFactors)) {
      return this.upsampleTrilinear3d(outputSize, alignCorners, ...to.named(scaleFactors, here, ["scaleFactors"]));
    }
    outputSize = to.maybeIntegers(outputSize, here, "outputSize");
    scaleFactors = to.maybeFloats(scaleFactors, here, "scaleFactors");
    return made(Tensor, rt_torch_upsample_trilinear3d(
      handle(this, Tensor, here, "this"), outputSize, outputSize?.length ?? -1,
      to.boolean(alignCorners, here, "alignCorners"), scaleFactors, scaleFactors?.length ?? -1
    ));
  }

  /** The rows of a matrix that integers name; the row padding_idx gets no gradient. */
  embedding(indices, paddingIdx = -1, scaleGradByFreq = false) {
    const here = "Tensor.embedding";
    if (to.isNamed(paddingIdx)) {
      return this.embedding(indices, ...to.named(paddingIdx, here, ["paddingIdx", "scaleGradByFreq"]));
    }
    return made(Tensor, rt_torch_embedding(
      handle(this, Tensor, here, "this"), handle(indices, Tensor, here, "indices"),
      to.integer(paddingIdx, here, "paddingIdx"), to.boolean(scaleGradByFreq, here, "scaleGradByFreq")
    ));
  }

  /**
   * Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient
   * needs.
   */
  embeddingBag(
    indices, offsets, scaleGradByFreq, mode, perSampleWeights = null, includeLastOffset, paddingIdx = null
  ) {
    const here = "Tensor.embeddingBag";
    if (to.isNamed(paddingIdx)) {
      return this.embeddingBag(
        indices, offsets, scaleGradByFreq, mode, perSampleWeights, includeLastOffset,
        ...to.named(paddingIdx, here, ["paddingIdx"])
      );
    }
    const out = new BigInt64Array(4);
    to.count(rt_torch_embedding_bag(
      handle(this, Tensor, here, "this"), handle(indices, Tensor, here, "indices"),
      handle(offsets, Tensor, here, "offsets"), to.boolean(scaleGradByFreq, here, "scaleGradByFreq"),
      to.integer(mode, here, "mode"),
      perSampleWeights == null ? 0 : handle(perSampleWeights, Tensor, here, "perSampleWeights"),
      to.boolean(includeLastOffset, here, "includeLastOffset"), to.maybeInteger(paddingIdx, here, "paddingIdx"), out,
      4
    ));
    return to.objects(out, Tensor);
  }

  /** softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query). */
  scaledDotProductAttention(
    key, value, attnMask = null, dropoutP = 0.0, isCausal = false, scale = null, enableGqa = false
  ) {
    const here = "Tensor.scaledDotProductAttention";
    if (to.isNamed(attnMask)) {
      return this.scaledDotProductAttention(
        key, value, ...to.named(attnMask, here, ["attnMask", "dropoutP", "isCausal", "scale", "enableGqa"])
      );
    }
    return made(Tensor, rt_torch_scaled_dot_product_attention(
      handle(this, Tensor, here, "this"), handle(key, Tensor, here, "key"), handle(value, Tensor, here, "value"),
      attnMask == null ? 0 : handle(attnMask, Tensor, here, "attnMask"), to.float(dropoutP, here, "dropoutP"),
      to.boolean(isCausal, here, "isCausal"), to.maybeFloat(scale, here, "scale"), to.has(scale),
      to.boolean(enableGqa, here, "enableGqa")
    ));
  }

  /** Layers of long short-term memory: the outputs, the last hidden and the last cell states. */
  lstm(hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst) {
    const here = "Tensor.lstm";
    hx = to.handles(hx, here, "hx", Tensor);
    params = to.handles(params, here, "params", Tensor);
    const out = new BigInt64Array(3);
    to.count(rt_torch_lstm(
      handle(this, Tensor, here, "this"), hx, hx.length, params, params.length,
      to.boolean(hasBiases, here, "hasBiases"), to.integer(numLayers, here, "numLayers"),
      to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
      to.boolean(bidirectional, here, "bidirectional"), to.boolean(batchFirst, here, "batchFirst"), out, 3
    ));
    return to.objects(out, Tensor);
  }

  /** Layers of gated recurrent units: the outputs and the last hidden states. */
  gru(hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst) {
    const here = "Tensor.gru";
    params = to.handles(params, here, "params", Tensor);
    const out = new BigInt64Array(2);
    to.count(rt_torch_gru(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), params, params.length,
      to.boolean(hasBiases, here, "hasBiases"), to.integer(numLayers, here, "numLayers"),
      to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
      to.boolean(bidirectional, here, "bidirectional"), to.boolean(batchFirst, here, "batchFirst"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** Recurrent layers with tanh: the outputs and the last hidden states. */
  rnnTanh(hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst) {
    const here = "Tensor.rnnTanh";
    params = to.handles(params, here, "params", Tensor);
    const out = new BigInt64Array(2);
    to.count(rt_torch_rnn_tanh(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), params, params.length,
      to.boolean(hasBiases, here, "hasBiases"), to.integer(numLayers, here, "numLayers"),
      to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
      to.boolean(bidirectional, here, "bidirectional"), to.boolean(batchFirst, here, "batchFirst"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** Recurrent layers with relu: the outputs and the last hidden states. */
  rnnRelu(hx, params, hasBiases, numLayers, dropout, train, bidirectional, batchFirst) {
    const here = "Tensor.rnnRelu";
    params = to.handles(params, here, "params", Tensor);
    const out = new BigInt64Array(2);
    to.count(rt_torch_rnn_relu(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), params, params.length,
      to.boolean(hasBiases, here, "hasBiases"), to.integer(numLayers, here, "numLayers"),
      to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
      to.boolean(bidirectional, here, "bidirectional"), to.boolean(batchFirst, here, "batchFirst"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** One step of long short-term memory: the hidden and the cell state. */
  lstmCell(hx, wIh, wHh, bIh = null, bHh = null) {
    const here = "Tensor.lstmCell";
    if (to.isNamed(bIh)) {
      return this.lstmCell(hx, wIh, wHh, ...to.named(bIh, here, ["bIh", "bHh"]));
    }
    hx = to.handles(hx, here, "hx", Tensor);
    const out = new BigInt64Array(2);
    to.count(rt_torch_lstm_cell(
      handle(this, Tensor, here, "this"), hx, hx.length, handle(wIh, Tensor, here, "wIh"),
      handle(wHh, Tensor, here, "wHh"), bIh == null ? 0 : handle(bIh, Tensor, here, "bIh"),
      bHh == null ? 0 : handle(bHh, Tensor, here, "bHh"), out, 2
    ));
    return to.objects(out, Tensor);
  }

  /** One step of a gated recurrent unit. */
  gruCell(hx, wIh, wHh, bIh = null, bHh = null) {
    const here = "Tensor.gruCell";
    if (to.isNamed(bIh)) {
      return this.gruCell(hx, wIh, wHh, ...to.named(bIh, here, ["bIh", "bHh"]));
    }
    return made(Tensor, rt_torch_gru_cell(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), handle(wIh, Tensor, here, "wIh"),
      handle(wHh, Tensor, here, "wHh"), bIh == null ? 0 : handle(bIh, Tensor, here, "bIh"),
      bHh == null ? 0 : handle(bHh, Tensor, here, "bHh")
    ));
  }

  /** One step of a recurrent unit with tanh. */
  rnnTanhCell(hx, wIh, wHh, bIh = null, bHh = null) {
    const here = "Tensor.rnnTanhCell";
    if (to.isNamed(bIh)) {
      return this.rnnTanhCell(hx, wIh, wHh, ...to.named(bIh, here, ["bIh", "bHh"]));
    }
    return made(Tensor, rt_torch_rnn_tanh_cell(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), handle(wIh, Tensor, here, "wIh"),
      handle(wHh, Tensor, here, "wHh"), bIh == null ? 0 : handle(bIh, Tensor, here, "bIh"),
      bHh == null ? 0 : handle(bHh, Tensor, here, "bHh")
    ));
  }

  /** One step of a recurrent unit with relu. */
  rnnReluCell(hx, wIh, wHh, bIh = null, bHh = null) {
    const here = "Tensor.rnnReluCell";
    if (to.isNamed(bIh)) {
      return this.rnnReluCell(hx, wIh, wHh, ...to.named(bIh, here, ["bIh", "bHh"]));
    }
    return made(Tensor, rt_torch_rnn_relu_cell(
      handle(this, Tensor, here, "this"), handle(hx, Tensor, here, "hx"), handle(wIh, Tensor, here, "wIh"),
      handle(wHh, Tensor, here, "wHh"), bIh == null ? 0 : handle(bIh, Tensor, here, "bIh"),
      bHh == null ? 0 : handle(bHh, Tensor, here, "bHh")
    ));
  }

  /**
   * The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or
   * "ortho".
   */
  fftFft(n = null, dim = -1, norm = null) {
    const here = "Tensor.fftFft";
    if (to.isNamed(n)) {
      return this.fftFft(...to.named(n, here, ["n", "dim", "norm"]));
    }
    return made(Tensor, rt_torch_fft_fft(
      handle(this, Tensor, here, "this"), to.maybeInteger(n, here, "n"), to.integer(dim, here, "dim"),
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The inverse Fourier transform along a dimension. */
  fftIfft(n = null, dim = -1, norm = null) {
    const here = "Tensor.fftIfft";
    if (to.isNamed(n)) {
      return this.fftIfft(...to.named(n, here, ["n", "dim", "norm"]));
    }
    return made(Tensor, rt_torch_fft_ifft(
      handle(this, Tensor, here, "this"), to.maybeInteger(n, here, "n"), to.integer(dim, here, "dim"),
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The Fourier transform of real numbers: the half with frequencies from 0 on. */
  fftRfft(n = null, dim = -1, norm = null) {
    const here = "Tensor.fftRfft";
    if (to.isNamed(n)) {
      return this.fftRfft(...to.named(n, here, ["n", "dim", "norm"]));
    }
    return made(Tensor, rt_torch_fft_rfft(
      handle(this, Tensor, here, "this"), to.maybeInteger(n, here, "n"), to.integer(dim, here, "dim"),
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The real inverse of a half of a Fourier transform; n is the length of the result. */
  fftIrfft(n = null, dim = -1, norm = null) {
    const here = "Tensor.fftIrfft";
    if (to.isNamed(n)) {
      return this.fftIrfft(...to.named(n, here, ["n", "dim", "norm"]));
    }
    return made(Tensor, rt_torch_fft_irfft(
      handle(this, Tensor, here, "this"), to.maybeInteger(n, here, "n"), to.integer(dim, here, "dim"),
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The Fourier transform over two dimensions. */
  fftFft2(s = null, dim = [-2, -1], norm = null) {
    const here = "Tensor.fftFft2";
    if (to.isNamed(s)) {
      return this.fftFft2(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_fft2(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim.length, to.maybeText(norm, here, "norm"),
      to.size(norm)
    ));
  }

  /** The inverse Fourier transform over two dimensions. */
  fftIfft2(s = null, dim = [-2, -1], norm = null) {
    const here = "Tensor.fftIfft2";
    if (to.isNamed(s)) {
      return this.fftIfft2(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_ifft2(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim.length, to.maybeText(norm, here, "norm"),
      to.size(norm)
    ));
  }

  /** The Fourier transform of real numbers over two dimensions. */
  fftRfft2(s = null, dim = [-2, -1], norm = null) {
    const here = "Tensor.fftRfft2";
    if (to.isNamed(s)) {
      return this.fftRfft2(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_rfft2(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim.length, to.maybeText(norm, here, "norm"),
      to.size(norm)
    ));
  }

  /** The real inverse of fft_rfft2. */
  fftIrfft2(s = null, dim = [-2, -1], norm = null) {
    const here = "Tensor.fftIrfft2";
    if (to.isNamed(s)) {
      return this.fftIrfft2(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.integers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_irfft2(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim.length, to.maybeText(norm, here, "norm"),
      to.size(norm)
    ));
  }

  /** The Fourier transform over dimensions (none = all). */
  fftFftn(s = null, dim = null, norm = null) {
    const here = "Tensor.fftFftn";
    if (to.isNamed(s)) {
      return this.fftFftn(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_fftn(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim?.length ?? -1,
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The inverse Fourier transform over dimensions (none = all). */
  fftIfftn(s = null, dim = null, norm = null) {
    const here = "Tensor.fftIfftn";
    if (to.isNamed(s)) {
      return this.fftIfftn(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_ifftn(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim?.length ?? -1,
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The Fourier transform of real numbers over dimensions (none = all). */
  fftRfftn(s = null, dim = null, norm = null) {
    const here = "Tensor.fftRfftn";
    if (to.isNamed(s)) {
      return this.fftRfftn(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_rfftn(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim?.length ?? -1,
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The real inverse of fft_rfftn. */
  fftIrfftn(s = null, dim = null, norm = null) {
    const here = "Tensor.fftIrfftn";
    if (to.isNamed(s)) {
      return this.fftIrfftn(...to.named(s, here, ["s", "dim", "norm"]));
    }
    s = to.maybeIntegers(s, here, "s", 1);
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_irfftn(
      handle(this, Tensor, here, "this"), s, s?.length ?? -1, dim, dim?.length ?? -1,
      to.maybeText(norm, here, "norm"), to.size(norm)
    ));
  }

  /** The frequency 0 moved to the middle of dimensions (none = all). */
  fftFftshift(dim = null) {
    const here = "Tensor.fftFftshift";
    if (to.isNamed(dim)) {
      return this.fftFftshift(...to.named(dim, here, ["dim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_fftshift(handle(this, Tensor, here, "this"), dim, dim?.length ?? -1));
  }

  /** The reverse of fft_fftshift. */
  fftIfftshift(dim = null) {
    const here = "Tensor.fftIfftshift";
    if (to.isNamed(dim)) {
      return this.fftIfftshift(...to.named(dim, here, ["dim"]));
    }
    dim = to.maybeIntegers(dim, here, "dim", 1);
    return made(Tensor, rt_torch_fft_ifftshift(handle(this, Tensor, here, "this"), dim, dim?.length ?? -1));
  }

  /** A copy with memory of its own. */
  clone() {
    const here = "Tensor.clone";
    return made(Tensor, rt_torch_tensor_clone(handle(this, Tensor, here, "this")));
  }

  /** The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds. */
  contiguous() {
    const here = "Tensor.contiguous";
    return made(Tensor, rt_torch_tensor_contiguous(handle(this, Tensor, here, "this")));
  }

  /** The tensor in another dtype, or itself if it has that dtype already. */
  toDtype(dtype) {
    const here = "Tensor.toDtype";
    return made(Tensor, rt_torch_tensor_to_dtype(
      handle(this, Tensor, here, "this"), spell.ScalarType(dtype, here, "dtype")
    ));
  }

  /** The tensor on another device, or itself if it is there already. */
  toDevice(device) {
    const here = "Tensor.toDevice";
    return made(Tensor, rt_torch_tensor_to_device(
      handle(this, Tensor, here, "this"), spell.Device(device, here, "device")
    ));
  }

  /** The tensor on CUDA device n, or itself if it is there already. */
  cuda(n) {
    const here = "Tensor.cuda";
    return made(Tensor, rt_torch_tensor_cuda(handle(this, Tensor, here, "this"), to.integer(n, here, "n")));
  }

  /** The tensor on the CPU, or itself if it is there already. */
  cpu() {
    const here = "Tensor.cpu";
    return made(Tensor, rt_torch_tensor_cpu(handle(this, Tensor, here, "this")));
  }

  /** The only element as a float. */
  item() {
    const here = "Tensor.item";
    const out = new Float64Array(1);
    to.value(rt_torch_tensor_item(handle(this, Tensor, here, "this"), out));
    return out[0];
  }

  /** The only element as an integer; a fraction is cut off. */
  itemInt() {
    const here = "Tensor.itemInt";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_item_int(handle(this, Tensor, here, "this"), out));
    return to.number(out[0]);
  }

  /** The only element as a real and an imaginary part. */
  itemComplex() {
    const here = "Tensor.itemComplex";
    const out = to.doubles();
    while (out.wants(rt_torch_tensor_item_complex(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.values();
  }

  /** All elements as floats in row-major order; with less room than all of them nothing is written. */
  copyOut() {
    const here = "Tensor.copyOut";
    const out = to.doubles();
    while (out.wants(rt_torch_tensor_copy_out(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.values();
  }

  /** All elements in row-major order as they lie in memory; with less room than all of them nothing is written. */
  toBytes() {
    const here = "Tensor.toBytes";
    const out = to.octets();
    while (out.wants(rt_torch_tensor_to_bytes(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.values();
  }

  /**
   * All elements as integers in row-major order; with less room than all of them nothing is written; of a floating-
   * point tensor an error.
   */
  copyOutInts() {
    const here = "Tensor.copyOutInts";
    const out = to.longs();
    while (out.wants(rt_torch_tensor_copy_out_ints(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.numbers();
  }

  /** How many dimensions it has. */
  ndim() {
    const here = "Tensor.ndim";
    return to.count(rt_torch_tensor_ndim(handle(this, Tensor, here, "this")));
  }

  /** How many elements it has. */
  numel() {
    const here = "Tensor.numel";
    return to.count(rt_torch_tensor_numel(handle(this, Tensor, here, "this")));
  }

  /** Its sizes. */
  shape() {
    const here = "Tensor.shape";
    const out = to.longs();
    while (out.wants(rt_torch_tensor_shape(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.numbers();
  }

  /** For every dimension how many elements apart two neighbours lie in memory. */
  stride() {
    const here = "Tensor.stride";
    const out = to.longs();
    while (out.wants(rt_torch_tensor_stride(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.numbers();
  }

  /** Its dtype, an RT_TORCH_DTYPE_*. */
  dtype() {
    const here = "Tensor.dtype";
    return to.count(rt_torch_tensor_dtype(handle(this, Tensor, here, "this")));
  }

  /** Its device: an RT_TORCH_DEVICE_*, or n = CUDA n. */
  device() {
    const here = "Tensor.device";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_device(handle(this, Tensor, here, "this"), out));
    return to.number(out[0]);
  }

  /** Whether it is on a CUDA device. */
  isCuda() {
    const here = "Tensor.isCuda";
    return to.flag(rt_torch_tensor_is_cuda(handle(this, Tensor, here, "this")));
  }

  /** Whether its elements lie in row-major order without gaps. */
  isContiguous() {
    const here = "Tensor.isContiguous";
    return to.flag(rt_torch_tensor_is_contiguous(handle(this, Tensor, here, "this")));
  }

  /** How many bytes an element takes. */
  elementSize() {
    const here = "Tensor.elementSize";
    return to.count(rt_torch_tensor_element_size(handle(this, Tensor, here, "this")));
  }

  /** How many elements lie in its memory before its first one. */
  storageOffset() {
    const here = "Tensor.storageOffset";
    return to.count(rt_torch_tensor_storage_offset(handle(this, Tensor, here, "this")));
  }

  /** The address of its first element, valid as long as the tensor is. */
  dataPointer() {
    const here = "Tensor.dataPointer";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_data_pointer(handle(this, Tensor, here, "this"), out));
    return to.number(out[0]);
  }

  /** Whether it is a view of another tensor, as gradients see it. */
  isView() {
    const here = "Tensor.isView";
    return to.flag(rt_torch_tensor_is_view(handle(this, Tensor, here, "this")));
  }

  /** How often its memory was changed in place. */
  version() {
    const here = "Tensor.version";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_version(handle(this, Tensor, here, "this"), out));
    return to.number(out[0]);
  }

  /**
   * The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes it calls
   * its deleter, or free_dlpack.
   */
  toDlpack() {
    const here = "Tensor.toDlpack";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_to_dlpack(handle(this, Tensor, here, "this"), out));
    return to.number(out[0]);
  }

  /** A tensor over the memory of a DLManagedTensor, which it takes over. */
  static fromDlpack(address) {
    const here = "Tensor.fromDlpack";
    return made(Tensor, rt_torch_tensor_from_dlpack(to.integer(address, here, "address")));
  }

  /** Whether operations on the tensor are recorded for gradients. */
  requiresGrad() {
    const here = "Tensor.requiresGrad";
    return to.flag(rt_torch_tensor_requires_grad(handle(this, Tensor, here, "this")));
  }

  /** Has operations on a tensor recorded for gradients, or not; a result of recorded operations can't be taken out. */
  setRequiresGrad(required) {
    const here = "Tensor.setRequiresGrad";
    rt_torch_tensor_set_requires_grad(handle(this, Tensor, here, "this"), to.boolean(required, here, "required"));
    to.done();
    return this;
  }

  /** Whether it isn't a result of recorded operations. */
  isLeaf() {
    const here = "Tensor.isLeaf";
    return to.flag(rt_torch_tensor_is_leaf(handle(this, Tensor, here, "this")));
  }

  /**
   * The gradient that backward passes have added up, or none. It shares the memory that the next pass adds to, until
   * set_grad takes it away.
   */
  grad() {
    const here = "Tensor.grad";
    return maybe(Tensor, rt_torch_tensor_grad(handle(this, Tensor, here, "this")));
  }

  /** Sets or takes away the gradient. */
  setGrad(gradient = null) {
    const here = "Tensor.setGrad";
    if (to.isNamed(gradient)) {
      return this.setGrad(...to.named(gradient, here, ["gradient"]));
    }
    rt_torch_tensor_set_grad(
      handle(this, Tensor, here, "this"), gradient == null ? 0 : handle(gradient, Tensor, here, "gradient")
    );
    to.done();
    return this;
  }

  /** Has backward passes keep the gradient of a result of recorded operations too. */
  retainGrad() {
    const here = "Tensor.retainGrad";
    rt_torch_tensor_retain_grad(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Whether backward passes keep its gradient though it is a result of recorded operations. */
  retainsGrad() {
    const here = "Tensor.retainsGrad";
    return to.flag(rt_torch_tensor_retains_grad(handle(this, Tensor, here, "this")));
  }

  /** The name of the recorded operation that it is a result of; empty where there is none. */
  gradFn() {
    const here = "Tensor.gradFn";
    const out = to.chars();
    while (out.wants(rt_torch_tensor_grad_fn(handle(this, Tensor, here, "this"), out.data, out.capacity)));
    return out.text();
  }

  /** A tensor over the same memory that isn't recorded. */
  detach() {
    const here = "Tensor.detach";
    return made(Tensor, rt_torch_tensor_detach(handle(this, Tensor, here, "this")));
  }

  /** Takes a tensor out of what was recorded. */
  detach_() {
    const here = "Tensor.detach_";
    rt_torch_tensor_detach_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** A view of the whole tensor. */
  alias() {
    const here = "Tensor.alias";
    return made(Tensor, rt_torch_tensor_alias(handle(this, Tensor, here, "this")));
  }

  /** Whether it was made in inference mode. */
  isInference() {
    const here = "Tensor.isInference";
    return to.flag(rt_torch_tensor_is_inference(handle(this, Tensor, here, "this")));
  }

  /** Has backward passes ask under a token what becomes of a tensor's gradient, and returns the hook's number. */
  registerHook(token) {
    const here = "Tensor.registerHook";
    const out = new BigInt64Array(1);
    to.value(rt_torch_tensor_register_hook(
      handle(this, Tensor, here, "this"), to.integer(token, here, "token"), out
    ));
    return to.number(out[0]);
  }

  /** Takes a hook away. */
  removeHook(number) {
    const here = "Tensor.removeHook";
    rt_torch_tensor_remove_hook(handle(this, Tensor, here, "this"), to.integer(number, here, "number"));
    to.done();
  }

  /** a += alpha * b, broadcasting b. */
  add_(b, alpha = 1) {
    const here = "Tensor.add_";
    if (to.isNamed(alpha)) {
      return this.add_(b, ...to.named(alpha, here, ["alpha"]));
    }
    rt_torch_tensor_add_(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.scalar(alpha, here, "alpha"),
      to.kind(alpha)
    );
    to.done();
    return this;
  }

  /** a -= alpha * b, broadcasting b. */
  sub_(b, alpha = 1) {
    const here = "Tensor.sub_";
    if (to.isNamed(alpha)) {
      return this.sub_(b, ...to.named(alpha, here, ["alpha"]));
    }
    rt_torch_tensor_sub_(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.scalar(alpha, here, "alpha"),
      to.kind(alpha)
    );
    to.done();
    return this;
  }

  /** a *= b, broadcasting b. */
  mul_(b) {
    const here = "Tensor.mul_";
    if (to.isNumber(b)) {
      rt_torch_tensor_mul_scalar_(handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b));
      to.done();
      return this;
    }
    rt_torch_tensor_mul_(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true));
    to.done();
    return this;
  }

  /** a /= b, broadcasting b. */
  div_(b) {
    const here = "Tensor.div_";
    if (to.isNumber(b)) {
      rt_torch_tensor_div_scalar_(handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b));
      to.done();
      return this;
    }
    rt_torch_tensor_div_(handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b", true));
    to.done();
    return this;
  }

  /** a += b with a number. */
  addScalar_(b) {
    const here = "Tensor.addScalar_";
    rt_torch_tensor_add_scalar_(handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b));
    to.done();
    return this;
  }

  /** Sets every element to a number. */
  fill_(value) {
    const here = "Tensor.fill_";
    rt_torch_tensor_fill_(handle(this, Tensor, here, "this"), to.scalar(value, here, "value"), to.kind(value));
    to.done();
    return this;
  }

  /** Sets every element to zero. */
  zero_() {
    const here = "Tensor.zero_";
    rt_torch_tensor_zero_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Copies the elements of src, broadcasting and converting them. */
  copy_(src) {
    const here = "Tensor.copy_";
    rt_torch_tensor_copy_(handle(this, Tensor, here, "this"), handle(src, Tensor, here, "src"));
    to.done();
    return this;
  }

  /** a -= b with a number. */
  subScalar_(b) {
    const here = "Tensor.subScalar_";
    rt_torch_tensor_sub_scalar_(handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b));
    to.done();
    return this;
  }

  /** a to the power of a number. */
  powScalar_(b) {
    const here = "Tensor.powScalar_";
    rt_torch_tensor_pow_scalar_(handle(this, Tensor, here, "this"), to.scalar(b, here, "b"), to.kind(b));
    to.done();
    return this;
  }

  /** Changes every sign. */
  neg_() {
    const here = "Tensor.neg_";
    rt_torch_tensor_neg_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes every absolute value. */
  abs_() {
    const here = "Tensor.abs_";
    rt_torch_tensor_abs_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes e to the power of every element. */
  exp_() {
    const here = "Tensor.exp_";
    rt_torch_tensor_exp_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes every natural logarithm. */
  log_() {
    const here = "Tensor.log_";
    rt_torch_tensor_log_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes every square root. */
  sqrt_() {
    const here = "Tensor.sqrt_";
    rt_torch_tensor_sqrt_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes 1 divided by every element. */
  reciprocal_() {
    const here = "Tensor.reciprocal_";
    rt_torch_tensor_reciprocal_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Rounds towards minus infinity. */
  floor_() {
    const here = "Tensor.floor_";
    rt_torch_tensor_floor_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Rounds towards plus infinity. */
  ceil_() {
    const here = "Tensor.ceil_";
    rt_torch_tensor_ceil_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Rounds to the nearest integer; halves go to the even one. */
  round_() {
    const here = "Tensor.round_";
    rt_torch_tensor_round_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Limits the elements to the range from low to high, either of which may be none, but not both. */
  clamp_(low = null, high = null) {
    const here = "Tensor.clamp_";
    if (to.isNamed(low)) {
      return this.clamp_(...to.named(low, here, ["low", "high"]));
    }
    rt_torch_tensor_clamp_(
      handle(this, Tensor, here, "this"), to.maybeScalar(low, here, "low"), to.kind(low),
      to.maybeScalar(high, here, "high"), to.kind(high)
    );
    to.done();
    return this;
  }

  /** Sets what is negative to zero. */
  relu_() {
    const here = "Tensor.relu_";
    rt_torch_relu_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes 1 / (1 + exp(-t)). */
  sigmoid_() {
    const here = "Tensor.sigmoid_";
    rt_torch_sigmoid_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** Takes every hyperbolic tangent. */
  tanh_() {
    const here = "Tensor.tanh_";
    rt_torch_tanh_(handle(this, Tensor, here, "this"));
    to.done();
    return this;
  }

  /** t += value * tensor1 * tensor2, broadcasting both. */
  addcmul_(tensor1, tensor2, value = 1) {
    const here = "Tensor.addcmul_";
    if (to.isNamed(value)) {
      return this.addcmul_(tensor1, tensor2, ...to.named(value, here, ["value"]));
    }
    rt_torch_tensor_addcmul_(
      handle(this, Tensor, here, "this"), handle(tensor1, Tensor, here, "tensor1"),
      handle(tensor2, Tensor, here, "tensor2"), to.scalar(value, here, "value"), to.kind(value)
    );
    to.done();
    return this;
  }

  /** t += value * tensor1 / tensor2, broadcasting both. */
  addcdiv_(tensor1, tensor2, value = 1) {
    const here = "Tensor.addcdiv_";
    if (to.isNamed(value)) {
      return this.addcdiv_(tensor1, tensor2, ...to.named(value, here, ["value"]));
    }
    rt_torch_tensor_addcdiv_(
      handle(this, Tensor, here, "this"), handle(tensor1, Tensor, here, "tensor1"),
      handle(tensor2, Tensor, here, "tensor2"), to.scalar(value, here, "value"), to.kind(value)
    );
    to.done();
    return this;
  }

  /** Goes a part of the way to stop. */
  lerpScalar_(stop, weight) {
    const here = "Tensor.lerpScalar_";
    rt_torch_tensor_lerp_scalar_(
      handle(this, Tensor, here, "this"), handle(stop, Tensor, here, "stop"), to.scalar(weight, here, "weight"),
      to.kind(weight)
    );
    to.done();
    return this;
  }

  /** t = beta * t + alpha * (mat1 @ mat2). */
  addmm_(mat1, mat2, beta = 1, alpha = 1) {
    const here = "Tensor.addmm_";
    if (to.isNamed(beta)) {
      return this.addmm_(mat1, mat2, ...to.named(beta, here, ["beta", "alpha"]));
    }
    rt_torch_tensor_addmm_(
      handle(this, Tensor, here, "this"), handle(mat1, Tensor, here, "mat1"), handle(mat2, Tensor, here, "mat2"),
      to.scalar(beta, here, "beta"), to.kind(beta), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    );
    to.done();
    return this;
  }

  /** Sets the elements where the mask is true to a number. */
  maskedFill_(mask, value) {
    const here = "Tensor.maskedFill_";
    rt_torch_tensor_masked_fill_(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask"), to.scalar(value, here, "value"),
      to.kind(value)
    );
    to.done();
    return this;
  }

  /** Sets the elements where the mask is true to those of source, in order. */
  maskedScatter_(mask, source) {
    const here = "Tensor.maskedScatter_";
    rt_torch_tensor_masked_scatter_(
      handle(this, Tensor, here, "this"), handle(mask, Tensor, here, "mask"), handle(source, Tensor, here, "source")
    );
    to.done();
    return this;
  }

  /** Adds alpha times the slices of source at places along a dimension. */
  indexAdd_(dim, index, source, alpha = 1) {
    const here = "Tensor.indexAdd_";
    if (to.isNamed(alpha)) {
      return this.indexAdd_(dim, index, source, ...to.named(alpha, here, ["alpha"]));
    }
    rt_torch_tensor_index_add_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(source, Tensor, here, "source"), to.scalar(alpha, here, "alpha"), to.kind(alpha)
    );
    to.done();
    return this;
  }

  /** Sets the slices at places along a dimension to those of source. */
  indexCopy_(dim, index, source) {
    const here = "Tensor.indexCopy_";
    rt_torch_tensor_index_copy_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(source, Tensor, here, "source")
    );
    to.done();
    return this;
  }

  /** Sets the slices at places along a dimension to a number. */
  indexFill_(dim, index, value) {
    const here = "Tensor.indexFill_";
    rt_torch_tensor_index_fill_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      to.scalar(value, here, "value"), to.kind(value)
    );
    to.done();
    return this;
  }

  /** Sets every element of src at the place along a dimension that the index names. */
  scatter_(dim, index, src) {
    const here = "Tensor.scatter_";
    rt_torch_tensor_scatter_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(src, Tensor, here, "src")
    );
    to.done();
    return this;
  }

  /** Sets a number at the places along a dimension that the index names. */
  scatterScalar_(dim, index, value) {
    const here = "Tensor.scatterScalar_";
    rt_torch_tensor_scatter_scalar_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      to.scalar(value, here, "value"), to.kind(value)
    );
    to.done();
    return this;
  }

  /** Adds every element of src at the place along a dimension that the index names. */
  scatterAdd_(dim, index, src) {
    const here = "Tensor.scatterAdd_";
    rt_torch_tensor_scatter_add_(
      handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"), handle(index, Tensor, here, "index"),
      handle(src, Tensor, here, "src")
    );
    to.done();
    return this;
  }

  /** Sets what is above a diagonal to zero. */
  tril_(diagonal = 0) {
    const here = "Tensor.tril_";
    if (to.isNamed(diagonal)) {
      return this.tril_(...to.named(diagonal, here, ["diagonal"]));
    }
    rt_torch_tensor_tril_(handle(this, Tensor, here, "this"), to.integer(diagonal, here, "diagonal"));
    to.done();
    return this;
  }

  /** Sets what is below a diagonal to zero. */
  triu_(diagonal = 0) {
    const here = "Tensor.triu_";
    if (to.isNamed(diagonal)) {
      return this.triu_(...to.named(diagonal, here, ["diagonal"]));
    }
    rt_torch_tensor_triu_(handle(this, Tensor, here, "this"), to.integer(diagonal, here, "diagonal"));
    to.done();
    return this;
  }

  /** Sets the main diagonal to a number; wrap goes on below in tall matrices. */
  fillDiagonal_(value, wrap = false) {
    const here = "Tensor.fillDiagonal_";
    if (to.isNamed(wrap)) {
      return this.fillDiagonal_(value, ...to.named(wrap, here, ["wrap"]));
    }
    rt_torch_tensor_fill_diagonal_(
      handle(this, Tensor, here, "this"), to.scalar(value, here, "value"), to.kind(value),
      to.boolean(wrap, here, "wrap")
    );
    to.done();
    return this;
  }

  /** Adds a dimension of size 1. */
  unsqueeze_(dim) {
    const here = "Tensor.unsqueeze_";
    rt_torch_tensor_unsqueeze_(handle(this, Tensor, here, "this"), to.integer(dim, here, "dim"));
    to.done();
    return this;
  }

  /** into = a + alpha * b, broadcasting; it gets the sizes. */
  addOut(b, alpha = 1, into) {
    const here = "Tensor.addOut";
    rt_torch_tensor_add_out(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), to.scalar(alpha, here, "alpha"),
      to.kind(alpha), handle(into, Tensor, here, "into")
    );
    to.done();
    return into;
  }

  /** into = a * b, broadcasting; it gets the sizes. */
  mulOut(b, into) {
    const here = "Tensor.mulOut";
    rt_torch_tensor_mul_out(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), handle(into, Tensor, here, "into")
    );
    to.done();
    return into;
  }

  /** into = a @ b; it gets the sizes. */
  matmulOut(b, into) {
    const here = "Tensor.matmulOut";
    rt_torch_tensor_matmul_out(
      handle(this, Tensor, here, "this"), handle(b, Tensor, here, "b"), handle(into, Tensor, here, "into")
    );
    to.done();
    return into;
  }

  /** into = the sum along dimensions (none = all); it gets the sizes. */
  sumOut(dim = null, keepdim = false, dtype = null, into) {
    const here = "Tensor.sumOut";
    dim = to.maybeIntegers(dim, here, "dim", 1);
    rt_torch_tensor_sum_out(
      handle(this, Tensor, here, "this"), dim, dim?.length ?? -1, to.boolean(keepdim, here, "keepdim"),
      dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"), handle(into, Tensor, here, "into")
    );
    to.done();
    return into;
  }
}

/** A Generator, which is freed by dispose(), or when nothing refers to it. */
export class Generator extends Owned {
  static free = rt_torch_generator_free;

  /** A generator of its own for a device. */
  static new(device) {
    const here = "Generator.new";
    return made(Generator, rt_torch_generator_new(spell.Device(device, here, "device")));
  }

  /** Sets a generator to where a seed begins. */
  manualSeed(seed) {
    const here = "Generator.manualSeed";
    rt_torch_generator_manual_seed(handle(this, Generator, here, "this"), to.integer(seed, here, "seed"));
    to.done();
  }

  /** Sets a generator to a seed that nobody can foresee, and returns it. */
  seed() {
    const here = "Generator.seed";
    const out = new BigInt64Array(1);
    to.value(rt_torch_generator_seed(handle(this, Generator, here, "this"), out));
    return to.number(out[0]);
  }

  /** The seed that a generator began with. */
  initialSeed() {
    const here = "Generator.initialSeed";
    const out = new BigInt64Array(1);
    to.value(rt_torch_generator_initial_seed(handle(this, Generator, here, "this"), out));
    return to.number(out[0]);
  }

  /** A generator's state, a vector of u8 on the CPU. */
  state() {
    const here = "Generator.state";
    return made(Tensor, rt_torch_generator_state(handle(this, Generator, here, "this")));
  }

  /** Sets a generator to a state. */
  setState(state) {
    const here = "Generator.setState";
    rt_torch_generator_set_state(handle(this, Generator, here, "this"), handle(state, Tensor, here, "state"));
    to.done();
  }

  /** The device of a generator. */
  device() {
    const here = "Generator.device";
    const out = new BigInt64Array(1);
    to.value(rt_torch_generator_device(handle(this, Generator, here, "this"), out));
    return to.number(out[0]);
  }
}

/** A Backward, which is freed by dispose(), or when nothing refers to it. */
export class Backward extends Owned {
  static free = rt_torch_backward_free;

  /**
   * Begins a backward pass that can stop for functions and hooks of the caller's: like `backward` where it
   * accumulates, else like `gradients`.
   */
  static begin(outputs, gradients, inputs, accumulate, retainGraph, createGraph, allowUnused) {
    const here = "Backward.begin";
    outputs = to.handles(outputs, here, "outputs", Tensor);
    gradients = to.maybeHandles(gradients, here, "gradients", Tensor);
    inputs = to.handles(inputs, here, "inputs", Tensor);
    return made(Backward, rt_torch_backward_begin(
      outputs, outputs.length, gradients, gradients.length, inputs, inputs.length,
      to.boolean(accumulate, here, "accumulate"), to.boolean(retainGraph, here, "retainGraph"),
      to.boolean(createGraph, here, "createGraph"), to.boolean(allowUnused, here, "allowUnused")
    ));
  }

  /**
   * Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be
   * answered; 0 when the pass is done.
   */
  next() {
    const here = "Backward.next";
    const out = new BigInt64Array(1);
    to.value(rt_torch_backward_next(handle(this, Backward, here, "this"), out));
    return to.number(out[0]);
  }

  /** The gradients that came to the function whose turn it is, one for each of its outputs, or to the hook. */
  gradients() {
    const here = "Backward.gradients";
    const out = to.longs();
    while (out.wants(rt_torch_backward_gradients(handle(this, Backward, here, "this"), out.data, out.capacity)));
    return out.objects(Tensor);
  }

  /** Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as it is). */
  answer(gradients) {
    const here = "Backward.answer";
    gradients = to.maybeHandles(gradients, here, "gradients", Tensor);
    rt_torch_backward_answer(handle(this, Backward, here, "this"), gradients, gradients.length);
    to.done();
  }

  /** Ends a pass and waits until it has stopped. */
  cancel() {
    const here = "Backward.cancel";
    rt_torch_backward_cancel(handle(this, Backward, here, "this"));
    to.done();
  }

  /** The gradients by the inputs, when the pass is done and didn't accumulate. */
  results() {
    const here = "Backward.results";
    const out = to.longs();
    while (out.wants(rt_torch_backward_results(handle(this, Backward, here, "this"), out.data, out.capacity)));
    return out.objects(Tensor);
  }
}

/** A Stream, which is freed by dispose(), or when nothing refers to it. */
export class Stream extends Owned {
  static free = rt_torch_stream_free;

  /** A stream of a device from PyTorch's pool: what is given to it is done in order, beside other streams. */
  static new(device, highPriority) {
    const here = "Stream.new";
    return made(Stream, rt_torch_stream_new(
      spell.Device(device, here, "device"), to.boolean(highPriority, here, "highPriority")
    ));
  }

  /** Has this thread's operations on the stream's device go to it. */
  setCurrentStream() {
    const here = "Stream.setCurrentStream";
    rt_torch_set_current_stream(handle(this, Stream, here, "this"));
    to.done();
  }

  /** Waits until a stream has done all that it was given. */
  synchronize() {
    const here = "Stream.synchronize";
    rt_torch_stream_synchronize(handle(this, Stream, here, "this"));
    to.done();
  }

  /** Whether a stream has done all that it was given. */
  query() {
    const here = "Stream.query";
    return to.flag(rt_torch_stream_query(handle(this, Stream, here, "this")));
  }

  /** The device of a stream. */
  device() {
    const here = "Stream.device";
    const out = new BigInt64Array(1);
    to.value(rt_torch_stream_device(handle(this, Stream, here, "this"), out));
    return to.number(out[0]);
  }

  /** Has a stream wait for an event before it goes on. */
  waitEvent(event) {
    const here = "Stream.waitEvent";
    rt_torch_stream_wait_event(handle(this, Stream, here, "this"), handle(event, Event, here, "event"));
    to.done();
  }
}

/** An Event, which is freed by dispose(), or when nothing refers to it. */
export class Event extends Owned {
  static free = rt_torch_event_free;

  /** An event of a device, with or without the time that it is reached at. */
  static new(device, timing) {
    const here = "Event.new";
    return made(Event, rt_torch_event_new(spell.Device(device, here, "device"), to.boolean(timing, here, "timing")));
  }

  /** Puts an event into a stream, after all that this was given. */
  record(stream) {
    const here = "Event.record";
    rt_torch_event_record(handle(this, Event, here, "this"), handle(stream, Stream, here, "stream"));
    to.done();
  }

  /** Whether an event was reached. */
  query() {
    const here = "Event.query";
    return to.flag(rt_torch_event_query(handle(this, Event, here, "this")));
  }

  /** Waits until an event is reached. */
  synchronize() {
    const here = "Event.synchronize";
    rt_torch_event_synchronize(handle(this, Event, here, "this"));
    to.done();
  }

  /** The milliseconds between two events that were reached. */
  elapsed(stop) {
    const here = "Event.elapsed";
    const out = new Float64Array(1);
    to.value(rt_torch_event_elapsed(handle(this, Event, here, "this"), handle(stop, Event, here, "stop"), out));
    return out[0];
  }
}

/** A Call, which is freed by dispose(), or when nothing refers to it. */
export class Call extends Owned {
  static free = rt_torch_call_free;

  /** Begins a call of an operator. Its arguments follow in order, each a value; those with a default may be left out. */
  static begin(name) {
    const here = "Call.begin";
    return made(Call, rt_torch_call_begin(to.text(name, here, "name"), to.size(name)));
  }

  /** Says which argument the next value is for; later ones go on from there. */
  argument(name) {
    const here = "Call.argument";
    rt_torch_call_argument(handle(this, Call, here, "this"), to.text(name, here, "name"), to.size(name));
    to.done();
  }

  /** Gives none. */
  none() {
    const here = "Call.none";
    rt_torch_call_none(handle(this, Call, here, "this"));
    to.done();
  }

  /** Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n. */
  int(value) {
    const here = "Call.int";
    rt_torch_call_int(handle(this, Call, here, "this"), to.integer(value, here, "value"));
    to.done();
  }

  /** Gives a float. */
  float(value) {
    const here = "Call.float";
    rt_torch_call_float(handle(this, Call, here, "this"), to.float(value, here, "value"));
    to.done();
  }

  /** Gives a bool. */
  bool(value) {
    const here = "Call.bool";
    rt_torch_call_bool(handle(this, Call, here, "this"), to.boolean(value, here, "value"));
    to.done();
  }

  /** Gives a complex number. */
  complex(real, imaginary) {
    const here = "Call.complex";
    rt_torch_call_complex(
      handle(this, Call, here, "this"), to.float(real, here, "real"), to.float(imaginary, here, "imaginary")
    );
    to.done();
  }

  /**
   * Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or
   * "channels_last_3d".
   */
  text(value) {
    const here = "Call.text";
    rt_torch_call_text(handle(this, Call, here, "this"), to.text(value, here, "value"), to.size(value));
    to.done();
  }

  /** Gives a tensor. */
  tensor(t) {
    const here = "Call.tensor";
    rt_torch_call_tensor(handle(this, Call, here, "this"), handle(t, Tensor, here, "t"));
    to.done();
  }

  /** Gives a generator. */
  generator(g) {
    const here = "Call.generator";
    rt_torch_call_generator(handle(this, Call, here, "this"), handle(g, Generator, here, "g"));
    to.done();
  }

  /** Begins a list: the values up to call_list_end are in it. */
  list() {
    const here = "Call.list";
    rt_torch_call_list(handle(this, Call, here, "this"));
    to.done();
  }

  /** Ends a list, which is one value. */
  listEnd() {
    const here = "Call.listEnd";
    rt_torch_call_list_end(handle(this, Call, here, "this"));
    to.done();
  }

  /** Checks the arguments against the schema, calls the operator, and returns how many results there are. */
  run() {
    const here = "Call.run";
    return to.count(rt_torch_call_run(handle(this, Call, here, "this")));
  }

  /** What a result is, an RT_TORCH_RESULT_*; the first one has the number 0. */
  resultKind(index) {
    const here = "Call.resultKind";
    return to.count(rt_torch_call_result_kind(handle(this, Call, here, "this"), to.integer(index, here, "index")));
  }

  /** A result that is an integer or a bool. */
  resultInt(index) {
    const here = "Call.resultInt";
    const out = new BigInt64Array(1);
    to.value(rt_torch_call_result_int(handle(this, Call, here, "this"), to.integer(index, here, "index"), out));
    return to.number(out[0]);
  }

  /** A result that is a float. */
  resultFloat(index) {
    const here = "Call.resultFloat";
    const out = new Float64Array(1);
    to.value(rt_torch_call_result_float(handle(this, Call, here, "this"), to.integer(index, here, "index"), out));
    return out[0];
  }

  /** A result that is a text or a device. */
  resultText(index) {
    const here = "Call.resultText";
    const out = to.chars();
    while (out.wants(rt_torch_call_result_text(
      handle(this, Call, here, "this"), to.integer(index, here, "index"), out.data, out.capacity
    )));
    return out.text();
  }

  /** A result that is a tensor, or none. */
  resultTensor(index) {
    const here = "Call.resultTensor";
    return maybe(Tensor, rt_torch_call_result_tensor(
      handle(this, Call, here, "this"), to.integer(index, here, "index")
    ));
  }

  /** A result that is a list of tensors. */
  resultTensors(index) {
    const here = "Call.resultTensors";
    const out = to.longs();
    while (out.wants(rt_torch_call_result_tensors(
      handle(this, Call, here, "this"), to.integer(index, here, "index"), out.data, out.capacity
    )));
    return out.objects(Tensor);
  }

  /** A result that is a list of integers or bools. */
  resultInts(index) {
    const here = "Call.resultInts";
    const out = to.longs();
    while (out.wants(rt_torch_call_result_ints(
      handle(this, Call, here, "this"), to.integer(index, here, "index"), out.data, out.capacity
    )));
    return out.numbers();
  }

  /** A result that is a list of floats, or the two parts of a complex number. */
  resultFloats(index) {
    const here = "Call.resultFloats";
    const out = to.doubles();
    while (out.wants(rt_torch_call_result_floats(
      handle(this, Call, here, "this"), to.integer(index, here, "index"), out.data, out.capacity
    )));
    return out.values();
  }
}

/** A Module, which is freed by dispose(), or when nothing refers to it. */
export class Module extends Owned {
  static free = rt_torch_module_free;

  /** The schemas of a module's methods, one a line. */
  jitMethods() {
    const here = "Module.jitMethods";
    const out = to.chars();
    while (out.wants(rt_torch_jit_methods(handle(this, Module, here, "this"), out.data, out.capacity)));
    return out.text();
  }

  /** The names and types of a module's own attributes, `name: Type`, one a line. */
  jitAttributes() {
    const here = "Module.jitAttributes";
    const out = to.chars();
    while (out.wants(rt_torch_jit_attributes(handle(this, Module, here, "this"), out.data, out.capacity)));
    return out.text();
  }

  /** An attribute of a module: the only result of the call that is made. */
  jitAttribute(name) {
    const here = "Module.jitAttribute";
    return made(Call, rt_torch_jit_attribute(
      handle(this, Module, here, "this"), to.text(name, here, "name"), to.size(name)
    ));
  }

  /** Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then call_run. */
  jitCall(method) {
    const here = "Module.jitCall";
    return made(Call, rt_torch_jit_call(
      handle(this, Module, here, "this"), to.text(method, here, "method"), to.size(method)
    ));
  }

  /** The names of a module's parameters, then those of its buffers, one a line. */
  jitStateNames() {
    const here = "Module.jitStateNames";
    const out = to.chars();
    while (out.wants(rt_torch_jit_state_names(handle(this, Module, here, "this"), out.data, out.capacity)));
    return out.text();
  }

  /** A module's parameters, then its buffers; they share memory with it. */
  jitState() {
    const here = "Module.jitState";
    const out = to.longs();
    while (out.wants(rt_torch_jit_state(handle(this, Module, here, "this"), out.data, out.capacity)));
    return out.objects(Tensor);
  }

  /** How many of a module's tensors are parameters. */
  jitParameterCount() {
    const here = "Module.jitParameterCount";
    return to.count(rt_torch_jit_parameter_count(handle(this, Module, here, "this")));
  }

  /** Says whether a module is being trained. */
  jitTrain(training) {
    const here = "Module.jitTrain";
    rt_torch_jit_train(handle(this, Module, here, "this"), to.boolean(training, here, "training"));
    to.done();
  }

  /** Moves a module to a device. */
  jitToDevice(device) {
    const here = "Module.jitToDevice";
    rt_torch_jit_to_device(handle(this, Module, here, "this"), spell.Device(device, here, "device"));
    to.done();
  }

  /** Makes a module's floating-point tensors of a dtype. */
  jitToDtype(dtype) {
    const here = "Module.jitToDtype";
    rt_torch_jit_to_dtype(handle(this, Module, here, "this"), spell.ScalarType(dtype, here, "dtype"));
    to.done();
  }
}

/** A Package, which is freed by dispose(), or when nothing refers to it. */
export class Package extends Owned {
  static free = rt_torch_package_free;

  /** Runs a package on tensors; gives those that it returns. */
  aotiRun(inputs) {
    const here = "Package.aotiRun";
    inputs = to.handles(inputs, here, "inputs", Tensor);
    const out = to.longs();
    while (out.wants(rt_torch_aoti_run(
      handle(this, Package, here, "this"), inputs, inputs.length, out.data, out.capacity
    )));
    return out.objects(Tensor);
  }
}

// ----------------------------------------------------------------------------------------------- Devices and threads

/** Whether a CUDA device can be used. */
export function cudaAvailable() {
  return to.flag(rt_torch_cuda_available());
}

/** How many CUDA devices there are. */
export function cudaDeviceCount() {
  return to.count(rt_torch_cuda_device_count());
}

/** Seeds the random numbers of every device, for all threads. */
export function manualSeed(seed) {
  const here = "manualSeed";
  rt_torch_manual_seed(to.integer(seed, here, "seed"));
  to.done();
}

/** How many threads an operation of this thread may use. */
export function getNumThreads() {
  return to.count(rt_torch_get_num_threads());
}

/**
 * Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that compute for the first
 * time after it.
 */
export function setNumThreads(threads) {
  const here = "setNumThreads";
  rt_torch_set_num_threads(to.integer(threads, here, "threads"));
  to.done();
}

/** How many threads run parts of a compiled module side by side, in the whole process. */
export function getNumInteropThreads() {
  return to.count(rt_torch_get_num_interop_threads());
}

/** Sets how many threads run parts of a compiled module side by side, for all threads; only before the first does. */
export function setNumInteropThreads(threads) {
  const here = "setNumInteropThreads";
  rt_torch_set_num_interop_threads(to.integer(threads, here, "threads"));
  to.done();
}

/** Whether there is an MPS device. */
export function mpsAvailable() {
  return to.flag(rt_torch_mps_available());
}

/** The device of tensors that are made without one, on all threads: the CPU until another is set. */
export function defaultDevice() {
  const out = new BigInt64Array(1);
  to.value(rt_torch_default_device(out));
  return to.number(out[0]);
}

/** Sets the device of tensors that are made without one, for all threads. */
export function setDefaultDevice(device) {
  const here = "setDefaultDevice";
  rt_torch_set_default_device(spell.Device(device, here, "device"));
  to.done();
}

/** Waits until a device has done all that it was given; the CPU has. */
export function synchronize(device) {
  const here = "synchronize";
  rt_torch_synchronize(spell.Device(device, here, "device"));
  to.done();
}

/** How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory here. */
export function memoryAllocated(device) {
  const here = "memoryAllocated";
  const out = new BigInt64Array(1);
  to.value(rt_torch_memory_allocated(spell.Device(device, here, "device"), out));
  return to.number(out[0]);
}

/** The most bytes that tensors have taken since the start or reset_peak_memory. */
export function maxMemoryAllocated(device) {
  const here = "maxMemoryAllocated";
  const out = new BigInt64Array(1);
  to.value(rt_torch_max_memory_allocated(spell.Device(device, here, "device"), out));
  return to.number(out[0]);
}

/** How many bytes PyTorch holds, taken by tensors or kept for the next ones. */
export function memoryReserved(device) {
  const here = "memoryReserved";
  const out = new BigInt64Array(1);
  to.value(rt_torch_memory_reserved(spell.Device(device, here, "device"), out));
  return to.number(out[0]);
}

/** The most bytes that PyTorch has held since the start or reset_peak_memory. */
export function maxMemoryReserved(device) {
  const here = "maxMemoryReserved";
  const out = new BigInt64Array(1);
  to.value(rt_torch_max_memory_reserved(spell.Device(device, here, "device"), out));
  return to.number(out[0]);
}

/** Starts the counts of the most bytes anew. */
export function resetPeakMemory(device) {
  const here = "resetPeakMemory";
  rt_torch_reset_peak_memory(spell.Device(device, here, "device"));
  to.done();
}

/** How many bytes of a device's memory are free, and how many it has. */
export function memoryInfo(device) {
  const here = "memoryInfo";
  const out = to.longs();
  while (out.wants(rt_torch_memory_info(spell.Device(device, here, "device"), out.data, out.capacity)));
  return out.numbers();
}

/** Gives the memory that is kept for the next tensors back to the device. */
export function emptyCache(device) {
  const here = "emptyCache";
  rt_torch_empty_cache(spell.Device(device, here, "device"));
  to.done();
}

// ------------------------------------------------------------------------------------------------ Streams and events

/** The stream that this thread's operations on a device go to. */
export function currentStream(device) {
  const here = "currentStream";
  return made(Stream, rt_torch_current_stream(spell.Device(device, here, "device")));
}

// ------------------------------------------------------------------------------------------------------- Autocasting

/** Whether this thread's operations on a device choose a lower precision where that does no harm. */
export function autocastEnabled(device) {
  const here = "autocastEnabled";
  return to.flag(rt_torch_autocast_enabled(spell.Device(device, here, "device")));
}

/** Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that were cast. */
export function setAutocastEnabled(device, enabled) {
  const here = "setAutocastEnabled";
  rt_torch_set_autocast_enabled(spell.Device(device, here, "device"), to.boolean(enabled, here, "enabled"));
  to.done();
}

/** The dtype of the lower precision on this thread. */
export function autocastDtype(device) {
  const here = "autocastDtype";
  return to.count(rt_torch_autocast_dtype(spell.Device(device, here, "device")));
}

/** Sets the dtype of the lower precision for this thread: f16, bf16 or f32. */
export function setAutocastDtype(device, dtype) {
  const here = "setAutocastDtype";
  rt_torch_set_autocast_dtype(spell.Device(device, here, "device"), spell.ScalarType(dtype, here, "dtype"));
  to.done();
}

/** Whether tensors that this thread cast are kept for its next operation. */
export function autocastCacheEnabled() {
  return to.flag(rt_torch_autocast_cache_enabled());
}

/** Sets whether tensors that this thread casts are kept for its next operation. */
export function setAutocastCacheEnabled(enabled) {
  const here = "setAutocastCacheEnabled";
  rt_torch_set_autocast_cache_enabled(to.boolean(enabled, here, "enabled"));
  to.done();
}

// ---------------------------------------------------------------------------------------------------------- Creation

/** A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied. */
export function fromData(data, dims, dtype = null, device = null) {
  const here = "fromData";
  if (to.isNamed(dtype)) {
    return fromData(data, dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  data = to.floats(data, here, "data");
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_from_data(
    data, data.length, dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied. */
export function fromInts(data, dims, dtype = null, device = null) {
  const here = "fromInts";
  if (to.isNamed(dtype)) {
    return fromInts(data, dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  data = to.integers(data, here, "data");
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_from_ints(
    data, data.length, dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** A tensor of zeros. */
export function zeros(dims, dtype = null, device = null) {
  const here = "zeros";
  if (to.isNamed(dtype)) {
    return zeros(dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_zeros(
    dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** A tensor of ones. */
export function ones(dims, dtype = null, device = null) {
  const here = "ones";
  if (to.isNamed(dtype)) {
    return ones(dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_ones(
    dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is. */
export function full(dims, value, dtype = null, device = null) {
  const here = "full";
  if (to.isNamed(dtype)) {
    return full(dims, value, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_full(
    dims, dims.length, to.scalar(value, here, "value"), to.kind(value),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Numbers from the uniform distribution over [0, 1). */
export function rand(dims, dtype = null, device = null) {
  const here = "rand";
  if (to.isNamed(dtype)) {
    return rand(dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_rand(
    dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Numbers from the standard normal distribution. */
export function randn(dims, dtype = null, device = null) {
  const here = "randn";
  if (to.isNamed(dtype)) {
    return randn(dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_randn(
    dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Integers drawn evenly from low (included) to high (excluded), i64. */
export function randint(low, high, dims, device = null) {
  const here = "randint";
  if (to.isNamed(device)) {
    return randint(low, high, dims, ...to.named(device, here, ["device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_randint(
    to.integer(low, here, "low"), to.integer(high, here, "high"), dims, dims.length,
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/**
 * Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else
 * f32.
 */
export function arange(start, stop, step = 1, dtype = null, device = null) {
  const here = "arange";
  if (to.isNamed(step)) {
    return arange(start, stop, ...to.named(step, here, ["step", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_arange(
    to.scalar(start, here, "start"), to.kind(start), to.scalar(stop, here, "stop"), to.kind(stop),
    to.scalar(step, here, "step"), to.kind(step), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** An n by m matrix with ones on the diagonal and zeros elsewhere. */
export function eye(n, m, dtype = null, device = null) {
  const here = "eye";
  if (to.isNamed(dtype)) {
    return eye(n, m, ...to.named(dtype, here, ["dtype", "device"]));
  }
  return made(Tensor, rt_torch_eye(
    to.integer(n, here, "n"), to.integer(m, here, "m"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** `steps` numbers from start to end (both included), evenly apart. Without dtype: f32. */
export function linspace(start, stop, steps, dtype = null, device = null) {
  const here = "linspace";
  if (to.isNamed(dtype)) {
    return linspace(start, stop, steps, ...to.named(dtype, here, ["dtype", "device"]));
  }
  return made(Tensor, rt_torch_linspace(
    to.scalar(start, here, "start"), to.kind(start), to.scalar(stop, here, "stop"), to.kind(stop),
    to.integer(steps, here, "steps"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32. */
export function logspace(start, stop, steps, base = 10.0, dtype = null, device = null) {
  const here = "logspace";
  if (to.isNamed(base)) {
    return logspace(start, stop, steps, ...to.named(base, here, ["base", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_logspace(
    to.scalar(start, here, "start"), to.kind(start), to.scalar(stop, here, "stop"), to.kind(stop),
    to.integer(steps, here, "steps"), to.float(base, here, "base"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** A tensor whose elements are whatever lies in its memory. */
export function empty(dims, dtype = null, device = null) {
  const here = "empty";
  if (to.isNamed(dtype)) {
    return empty(dims, ...to.named(dtype, here, ["dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_empty(
    dims, dims.length, dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64. */
export function trilIndices(row, col, offset = 0, dtype = "long", device = null) {
  const here = "trilIndices";
  if (to.isNamed(offset)) {
    return trilIndices(row, col, ...to.named(offset, here, ["offset", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_tril_indices(
    to.integer(row, here, "row"), to.integer(col, here, "col"), to.integer(offset, here, "offset"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64. */
export function triuIndices(row, col, offset = 0, dtype = "long", device = null) {
  const here = "triuIndices";
  if (to.isNamed(offset)) {
    return triuIndices(row, col, ...to.named(offset, here, ["offset", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_triu_indices(
    to.integer(row, here, "row"), to.integer(col, here, "col"), to.integer(offset, here, "offset"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters. */
export function hannWindow(windowLength, periodic, dtype = null, device = null) {
  const here = "hannWindow";
  if (to.isNamed(dtype)) {
    return hannWindow(windowLength, periodic, ...to.named(dtype, here, ["dtype", "device"]));
  }
  return made(Tensor, rt_torch_hann_window(
    to.integer(windowLength, here, "windowLength"), to.boolean(periodic, here, "periodic"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

// ---------------------------------------------------------------------------------------------------- Random numbers

/** The generator that random numbers on a device come from where none is given, the same for all threads. */
export function defaultGenerator(device) {
  const here = "defaultGenerator";
  return made(Generator, rt_torch_default_generator(spell.Device(device, here, "device")));
}

/** Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own). */
export function randFrom(dims, generator = null, dtype = null, device = null) {
  const here = "randFrom";
  if (to.isNamed(generator)) {
    return randFrom(dims, ...to.named(generator, here, ["generator", "dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_rand_from(
    dims, dims.length, generator == null ? 0 : handle(generator, Generator, here, "generator"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Numbers from the standard normal distribution, from a generator (none = the device's own). */
export function randnFrom(dims, generator = null, dtype = null, device = null) {
  const here = "randnFrom";
  if (to.isNamed(generator)) {
    return randnFrom(dims, ...to.named(generator, here, ["generator", "dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_randn_from(
    dims, dims.length, generator == null ? 0 : handle(generator, Generator, here, "generator"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own). */
export function randintFrom(low, high, dims, generator = null, dtype = "long", device = null) {
  const here = "randintFrom";
  if (to.isNamed(generator)) {
    return randintFrom(low, high, dims, ...to.named(generator, here, ["generator", "dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_randint_from(
    to.integer(low, here, "low"), to.integer(high, here, "high"), dims, dims.length,
    generator == null ? 0 : handle(generator, Generator, here, "generator"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The integers from 0 to n - 1 in random order, from a generator (none = the device's own). */
export function randpermFrom(n, generator = null, dtype = "long", device = null) {
  const here = "randpermFrom";
  if (to.isNamed(generator)) {
    return randpermFrom(n, ...to.named(generator, here, ["generator", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_randperm_from(
    to.integer(n, here, "n"), generator == null ? 0 : handle(generator, Generator, here, "generator"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The integers from 0 to n - 1 in random order. */
export function randperm(n, dtype = "long", device = null) {
  const here = "randperm";
  if (to.isNamed(dtype)) {
    return randperm(n, ...to.named(dtype, here, ["dtype", "device"]));
  }
  return made(Tensor, rt_torch_randperm(
    to.integer(n, here, "n"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Numbers from the normal distribution of a mean and a standard deviation. */
export function normal(mean, std, dims, generator = null, dtype = null, device = null) {
  const here = "normal";
  if (to.isNamed(generator)) {
    return normal(mean, std, dims, ...to.named(generator, here, ["generator", "dtype", "device"]));
  }
  dims = to.integers(dims, here, "dims");
  return made(Tensor, rt_torch_normal(
    to.float(mean, here, "mean"), to.float(std, here, "std"), dims, dims.length,
    generator == null ? 0 : handle(generator, Generator, here, "generator"),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

// ---------------------------------------------------------------------------------------------------------- Matrices

/** The sum of products that an equation like "ij,jk->ik" says. */
export function einsum(equation, tensors) {
  const here = "einsum";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_einsum(
    to.text(equation, here, "equation"), to.size(equation), tensors, tensors.length
  ));
}

/** The product of a row of matrices in the order that takes least. */
export function linalgMultiDot(tensors) {
  const here = "linalgMultiDot";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_linalg_multi_dot(tensors, tensors.length));
}

// ------------------------------------------------------------------------------------------------------------- Shape

/** Tensors joined along a dimension that they have. */
export function cat(tensors, dim = 0) {
  const here = "cat";
  if (to.isNamed(dim)) {
    return cat(tensors, ...to.named(dim, here, ["dim"]));
  }
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_cat(tensors, tensors.length, to.integer(dim, here, "dim")));
}

/** Tensors of the same sizes joined along a new dimension. */
export function stack(tensors, dim = 0) {
  const here = "stack";
  if (to.isNamed(dim)) {
    return stack(tensors, ...to.named(dim, here, ["dim"]));
  }
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_stack(tensors, tensors.length, to.integer(dim, here, "dim")));
}

/** Tensors joined along the columns (vectors along their only dimension). */
export function hstack(tensors) {
  const here = "hstack";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_hstack(tensors, tensors.length));
}

/** Tensors joined along the rows, vectors as rows. */
export function vstack(tensors) {
  const here = "vstack";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_vstack(tensors, tensors.length));
}

/** Tensors joined along the third dimension. */
export function dstack(tensors) {
  const here = "dstack";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_dstack(tensors, tensors.length));
}

/** Vectors as columns and matrices joined side by side. */
export function columnStack(tensors) {
  const here = "columnStack";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_column_stack(tensors, tensors.length));
}

/** A matrix with matrices along its diagonal. */
export function blockDiag(tensors) {
  const here = "blockDiag";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_block_diag(tensors, tensors.length));
}

/** Views of tensors broadcast to their common sizes. */
export function broadcastTensors(tensors) {
  const here = "broadcastTensors";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_broadcast_tensors(tensors, tensors.length, out.data, out.capacity)));
  return out.objects(Tensor);
}

/** The coordinates of a grid of vectors. indexing: "ij" or "xy". */
export function meshgrid(tensors, indexing) {
  const here = "meshgrid";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_meshgrid(
    tensors, tensors.length, to.text(indexing, here, "indexing"), to.size(indexing), out.data, out.capacity
  )));
  return out.objects(Tensor);
}

/** All combinations of an element of each vector, as rows. */
export function cartesianProd(tensors) {
  const here = "cartesianProd";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  return made(Tensor, rt_torch_cartesian_prod(tensors, tensors.length));
}

// ------------------------------------------------------------------------------------------------ Fourier transforms

/** The frequencies of fft's results for samples d apart. */
export function fftFftfreq(n, d = 1.0, dtype = null, device = null) {
  const here = "fftFftfreq";
  if (to.isNamed(d)) {
    return fftFftfreq(n, ...to.named(d, here, ["d", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_fft_fftfreq(
    to.integer(n, here, "n"), to.float(d, here, "d"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** The frequencies of rfft's results for samples d apart. */
export function fftRfftfreq(n, d = 1.0, dtype = null, device = null) {
  const here = "fftRfftfreq";
  if (to.isNamed(d)) {
    return fftRfftfreq(n, ...to.named(d, here, ["d", "dtype", "device"]));
  }
  return made(Tensor, rt_torch_fft_rfftfreq(
    to.integer(n, here, "n"), to.float(d, here, "d"), dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

// ------------------------------------------------------------------------------------- Exchange with other libraries

/** Calls the deleter of a DLManagedTensor that nobody took. */
export function freeDlpack(address) {
  const here = "freeDlpack";
  rt_torch_free_dlpack(to.integer(address, here, "address"));
  to.done();
}

// --------------------------------------------------------------------------------------------------------- Gradients

/** Whether this thread's operations are recorded. */
export function gradEnabled() {
  return to.flag(rt_torch_grad_enabled());
}

/** Sets whether this thread's operations are recorded. */
export function setGradEnabled(enabled) {
  const here = "setGradEnabled";
  rt_torch_set_grad_enabled(to.boolean(enabled, here, "enabled"));
  to.done();
}

/** Whether this thread is in inference mode, where nothing is recorded and tensors never can be. */
export function inferenceMode() {
  return to.flag(rt_torch_inference_mode());
}

/** Enters or leaves inference mode, for this thread; gradients are off in it and on after it. */
export function setInferenceMode(enabled) {
  const here = "setInferenceMode";
  rt_torch_set_inference_mode(to.boolean(enabled, here, "enabled"));
  to.done();
}

/** Whether operations keep where they were made, for errors of backward passes; the same for all threads. */
export function anomalyEnabled() {
  return to.flag(rt_torch_anomaly_enabled());
}

/**
 * Has operations keep where they were made (see set_place), for all threads, and with check_nan backward passes
 * fail where a gradient is NaN.
 */
export function setAnomalyEnabled(enabled, checkNan) {
  const here = "setAnomalyEnabled";
  rt_torch_set_anomaly_enabled(to.boolean(enabled, here, "enabled"), to.boolean(checkNan, here, "checkNan"));
  to.done();
}

/** Where in the program the operations are that this thread makes from now on. */
export function setPlace(place) {
  const here = "setPlace";
  rt_torch_set_place(to.text(place, here, "place"), to.size(place));
  to.done();
}

/**
 * Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if there are any. A
 * gradient none is 1, for an output of one element.
 */
export function backward(outputs, gradients, inputs, retainGraph, createGraph) {
  const here = "backward";
  outputs = to.handles(outputs, here, "outputs", Tensor);
  gradients = to.maybeHandles(gradients, here, "gradients", Tensor);
  inputs = to.handles(inputs, here, "inputs", Tensor);
  rt_torch_backward(
    outputs, outputs.length, gradients, gradients.length, inputs, inputs.length,
    to.boolean(retainGraph, here, "retainGraph"), to.boolean(createGraph, here, "createGraph")
  );
  to.done();
}

/** The gradients of outputs by inputs; none for an input that they don't depend on, where that is allowed. */
export function gradients(outputs, inputs, gradients, retainGraph, createGraph, allowUnused) {
  const here = "gradients";
  outputs = to.handles(outputs, here, "outputs", Tensor);
  inputs = to.handles(inputs, here, "inputs", Tensor);
  gradients = to.maybeHandles(gradients, here, "gradients", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_gradients(
    outputs, outputs.length, inputs, inputs.length, gradients, gradients.length,
    to.boolean(retainGraph, here, "retainGraph"), to.boolean(createGraph, here, "createGraph"),
    to.boolean(allowUnused, here, "allowUnused"), out.data, out.capacity
  )));
  return out.objects(Tensor);
}

// ---------------------------------------------------------------------------- Functions of the caller's in gradients

/**
 * Records a function of the caller's: new tensors over the memory of its outputs, whose gradients backward passes
 * ask for under the token, a number above 0. Nothing is recorded where no input requires a gradient.
 */
export function recordFunction(inputs, outputs, token) {
  const here = "recordFunction";
  inputs = to.handles(inputs, here, "inputs", Tensor);
  outputs = to.handles(outputs, here, "outputs", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_record_function(
    inputs, inputs.length, outputs, outputs.length, to.integer(token, here, "token"), out.data, out.capacity
  )));
  return out.objects(Tensor);
}

/** The tokens that backward passes can't ask for any more, each told once. */
export function releasedTokens() {
  const out = to.longs();
  while (out.wants(rt_torch_released_tokens(out.data, out.capacity)));
  return out.numbers();
}

// ----------------------------------------------------------------------------------------------- Into a given tensor

/** into = tensors joined along a dimension; it gets the sizes. */
export function catOut(tensors, dim = 0, into) {
  const here = "catOut";
  tensors = to.handles(tensors, here, "tensors", Tensor);
  rt_torch_cat_out(tensors, tensors.length, to.integer(dim, here, "dim"), handle(into, Tensor, here, "into"));
  to.done();
  return into;
}

// --------------------------------------------------------------------------------------------------- Optimizer steps

/**
 * A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step counts,
 * which are f32 tensors.
 */
export function fusedAdam_(
  params, grads, expAvgs, expAvgSqs, maxExpAvgSqs, stateSteps, lr, beta1, beta2, weightDecay, eps, amsgrad,
  maximize, gradScale = null, foundInf = null
) {
  const here = "fusedAdam_";
  if (to.isNamed(gradScale)) {
    return fusedAdam_(
      params, grads, expAvgs, expAvgSqs, maxExpAvgSqs, stateSteps, lr, beta1, beta2, weightDecay, eps, amsgrad,
      maximize, ...to.named(gradScale, here, ["gradScale", "foundInf"])
    );
  }
  params = to.handles(params, here, "params", Tensor);
  grads = to.handles(grads, here, "grads", Tensor);
  expAvgs = to.handles(expAvgs, here, "expAvgs", Tensor);
  expAvgSqs = to.handles(expAvgSqs, here, "expAvgSqs", Tensor);
  maxExpAvgSqs = to.handles(maxExpAvgSqs, here, "maxExpAvgSqs", Tensor);
  stateSteps = to.handles(stateSteps, here, "stateSteps", Tensor);
  rt_torch_fused_adam_(
    params, params.length, grads, grads.length, expAvgs, expAvgs.length, expAvgSqs, expAvgSqs.length, maxExpAvgSqs,
    maxExpAvgSqs.length, stateSteps, stateSteps.length, to.float(lr, here, "lr"), to.float(beta1, here, "beta1"),
    to.float(beta2, here, "beta2"), to.float(weightDecay, here, "weightDecay"), to.float(eps, here, "eps"),
    to.boolean(amsgrad, here, "amsgrad"), to.boolean(maximize, here, "maximize"),
    gradScale == null ? 0 : handle(gradScale, Tensor, here, "gradScale"),
    foundInf == null ? 0 : handle(foundInf, Tensor, here, "foundInf")
  );
  to.done();
}

/** A step of AdamW, whose weight decay is apart from the gradients. */
export function fusedAdamw_(
  params, grads, expAvgs, expAvgSqs, maxExpAvgSqs, stateSteps, lr, beta1, beta2, weightDecay, eps, amsgrad,
  maximize, gradScale = null, foundInf = null
) {
  const here = "fusedAdamw_";
  if (to.isNamed(gradScale)) {
    return fusedAdamw_(
      params, grads, expAvgs, expAvgSqs, maxExpAvgSqs, stateSteps, lr, beta1, beta2, weightDecay, eps, amsgrad,
      maximize, ...to.named(gradScale, here, ["gradScale", "foundInf"])
    );
  }
  params = to.handles(params, here, "params", Tensor);
  grads = to.handles(grads, here, "grads", Tensor);
  expAvgs = to.handles(expAvgs, here, "expAvgs", Tensor);
  expAvgSqs = to.handles(expAvgSqs, here, "expAvgSqs", Tensor);
  maxExpAvgSqs = to.handles(maxExpAvgSqs, here, "maxExpAvgSqs", Tensor);
  stateSteps = to.handles(stateSteps, here, "stateSteps", Tensor);
  rt_torch_fused_adamw_(
    params, params.length, grads, grads.length, expAvgs, expAvgs.length, expAvgSqs, expAvgSqs.length, maxExpAvgSqs,
    maxExpAvgSqs.length, stateSteps, stateSteps.length, to.float(lr, here, "lr"), to.float(beta1, here, "beta1"),
    to.float(beta2, here, "beta2"), to.float(weightDecay, here, "weightDecay"), to.float(eps, here, "eps"),
    to.boolean(amsgrad, here, "amsgrad"), to.boolean(maximize, here, "maximize"),
    gradScale == null ? 0 : handle(gradScale, Tensor, here, "gradScale"),
    foundInf == null ? 0 : handle(foundInf, Tensor, here, "foundInf")
  );
  to.done();
}

/** A step of stochastic gradient descent with momentum. */
export function fusedSgd_(
  params, grads, momentumBuffers, weightDecay, momentum, lr, dampening, nesterov, maximize, isFirstStep,
  gradScale = null, foundInf = null
) {
  const here = "fusedSgd_";
  if (to.isNamed(gradScale)) {
    return fusedSgd_(
      params, grads, momentumBuffers, weightDecay, momentum, lr, dampening, nesterov, maximize, isFirstStep,
      ...to.named(gradScale, here, ["gradScale", "foundInf"])
    );
  }
  params = to.handles(params, here, "params", Tensor);
  grads = to.handles(grads, here, "grads", Tensor);
  momentumBuffers = to.handles(momentumBuffers, here, "momentumBuffers", Tensor);
  rt_torch_fused_sgd_(
    params, params.length, grads, grads.length, momentumBuffers, momentumBuffers.length,
    to.float(weightDecay, here, "weightDecay"), to.float(momentum, here, "momentum"), to.float(lr, here, "lr"),
    to.float(dampening, here, "dampening"), to.boolean(nesterov, here, "nesterov"),
    to.boolean(maximize, here, "maximize"), to.boolean(isFirstStep, here, "isFirstStep"),
    gradScale == null ? 0 : handle(gradScale, Tensor, here, "gradScale"),
    foundInf == null ? 0 : handle(foundInf, Tensor, here, "foundInf")
  );
  to.done();
}

/** Every a += alpha * its b. */
export function foreachAdd_(a, b, alpha = 1) {
  const here = "foreachAdd_";
  if (to.isNamed(alpha)) {
    return foreachAdd_(a, b, ...to.named(alpha, here, ["alpha"]));
  }
  a = to.handles(a, here, "a", Tensor);
  b = to.handles(b, here, "b", Tensor);
  rt_torch_foreach_add_(a, a.length, b, b.length, to.scalar(alpha, here, "alpha"), to.kind(alpha));
  to.done();
}

/** Adds a number to every tensor. */
export function foreachAddScalar_(ts, number) {
  const here = "foreachAddScalar_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_add_scalar_(ts, ts.length, to.scalar(number, here, "number"), to.kind(number));
  to.done();
}

/** Every a -= alpha * its b. */
export function foreachSub_(a, b, alpha = 1) {
  const here = "foreachSub_";
  if (to.isNamed(alpha)) {
    return foreachSub_(a, b, ...to.named(alpha, here, ["alpha"]));
  }
  a = to.handles(a, here, "a", Tensor);
  b = to.handles(b, here, "b", Tensor);
  rt_torch_foreach_sub_(a, a.length, b, b.length, to.scalar(alpha, here, "alpha"), to.kind(alpha));
  to.done();
}

/** Every a *= its b. */
export function foreachMul_(a, b) {
  const here = "foreachMul_";
  a = to.handles(a, here, "a", Tensor);
  b = to.handles(b, here, "b", Tensor);
  rt_torch_foreach_mul_(a, a.length, b, b.length);
  to.done();
}

/** Multiplies every tensor by a number. */
export function foreachMulScalar_(ts, number) {
  const here = "foreachMulScalar_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_mul_scalar_(ts, ts.length, to.scalar(number, here, "number"), to.kind(number));
  to.done();
}

/** Multiplies every tensor by a tensor of one element. */
export function foreachMulTensor_(ts, factor) {
  const here = "foreachMulTensor_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_mul_tensor_(ts, ts.length, handle(factor, Tensor, here, "factor"));
  to.done();
}

/** Every a /= its b. */
export function foreachDiv_(a, b) {
  const here = "foreachDiv_";
  a = to.handles(a, here, "a", Tensor);
  b = to.handles(b, here, "b", Tensor);
  rt_torch_foreach_div_(a, a.length, b, b.length);
  to.done();
}

/** Divides every tensor by a number. */
export function foreachDivScalar_(ts, number) {
  const here = "foreachDivScalar_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_div_scalar_(ts, ts.length, to.scalar(number, here, "number"), to.kind(number));
  to.done();
}

/** Every t += value * its tensor1 * its tensor2. */
export function foreachAddcmul_(ts, tensor1, tensor2, value = 1) {
  const here = "foreachAddcmul_";
  if (to.isNamed(value)) {
    return foreachAddcmul_(ts, tensor1, tensor2, ...to.named(value, here, ["value"]));
  }
  ts = to.handles(ts, here, "ts", Tensor);
  tensor1 = to.handles(tensor1, here, "tensor1", Tensor);
  tensor2 = to.handles(tensor2, here, "tensor2", Tensor);
  rt_torch_foreach_addcmul_(
    ts, ts.length, tensor1, tensor1.length, tensor2, tensor2.length, to.scalar(value, here, "value"), to.kind(value)
  );
  to.done();
}

/** Every t += value * its tensor1 / its tensor2. */
export function foreachAddcdiv_(ts, tensor1, tensor2, value = 1) {
  const here = "foreachAddcdiv_";
  if (to.isNamed(value)) {
    return foreachAddcdiv_(ts, tensor1, tensor2, ...to.named(value, here, ["value"]));
  }
  ts = to.handles(ts, here, "ts", Tensor);
  tensor1 = to.handles(tensor1, here, "tensor1", Tensor);
  tensor2 = to.handles(tensor2, here, "tensor2", Tensor);
  rt_torch_foreach_addcdiv_(
    ts, ts.length, tensor1, tensor1.length, tensor2, tensor2.length, to.scalar(value, here, "value"), to.kind(value)
  );
  to.done();
}

/** Every t goes a part of the way to its stop. */
export function foreachLerp_(ts, stops, weight) {
  const here = "foreachLerp_";
  ts = to.handles(ts, here, "ts", Tensor);
  stops = to.handles(stops, here, "stops", Tensor);
  rt_torch_foreach_lerp_(ts, ts.length, stops, stops.length, to.scalar(weight, here, "weight"), to.kind(weight));
  to.done();
}

/** The square roots of every tensor. */
export function foreachSqrt(ts) {
  const here = "foreachSqrt";
  ts = to.handles(ts, here, "ts", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_foreach_sqrt(ts, ts.length, out.data, out.capacity)));
  return out.objects(Tensor);
}

/** Takes the square roots of every tensor. */
export function foreachSqrt_(ts) {
  const here = "foreachSqrt_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_sqrt_(ts, ts.length);
  to.done();
}

/** The norm of order `ord` of every tensor. */
export function foreachNorm(ts, ord = 2, dtype = null) {
  const here = "foreachNorm";
  if (to.isNamed(ord)) {
    return foreachNorm(ts, ...to.named(ord, here, ["ord", "dtype"]));
  }
  ts = to.handles(ts, here, "ts", Tensor);
  const out = to.longs();
  while (out.wants(rt_torch_foreach_norm(
    ts, ts.length, to.scalar(ord, here, "ord"), to.kind(ord),
    dtype == null ? -1 : spell.ScalarType(dtype, here, "dtype"), out.data, out.capacity
  )));
  return out.objects(Tensor);
}

/** Sets every tensor to zero. */
export function foreachZero_(ts) {
  const here = "foreachZero_";
  ts = to.handles(ts, here, "ts", Tensor);
  rt_torch_foreach_zero_(ts, ts.length);
  to.done();
}

/** Copies every src into its tensor. */
export function foreachCopy_(ts, src) {
  const here = "foreachCopy_";
  ts = to.handles(ts, here, "ts", Tensor);
  src = to.handles(src, here, "src", Tensor);
  rt_torch_foreach_copy_(ts, ts.length, src, src.length);
  to.done();
}

// ---------------------------------------------------------------------------------------------- Any operator by name

/** The names of PyTorch's operators that have all words of a text in them, one a line. */
export function operatorsSearch(words) {
  const here = "operatorsSearch";
  const out = to.chars();
  while (out.wants(rt_torch_operators_search(
    to.text(words, here, "words"), to.size(words), out.data, out.capacity
  )));
  return out.text();
}

/** The schema of an operator, whose name has an overload where there are several: "aten::add.Tensor". */
export function operatorSchema(name) {
  const here = "operatorSchema";
  const out = to.chars();
  while (out.wants(rt_torch_operator_schema(to.text(name, here, "name"), to.size(name), out.data, out.capacity)));
  return out.text();
}

/** Why an operator can't be called; empty where it can. */
export function operatorRefusal(name) {
  const here = "operatorRefusal";
  const out = to.chars();
  while (out.wants(rt_torch_operator_refusal(to.text(name, here, "name"), to.size(name), out.data, out.capacity)));
  return out.text();
}

// -------------------------------------------------------------------------------------------------- Compiled modules

/**
 * Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted` must
 * be true.
 */
export function jitLoad(path, trusted, device = null) {
  const here = "jitLoad";
  if (to.isNamed(device)) {
    return jitLoad(path, trusted, ...to.named(device, here, ["device"]));
  }
  return made(Module, rt_torch_jit_load(
    to.text(path, here, "path"), to.size(path), to.boolean(trusted, here, "trusted"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}

/** Loads an AOTInductor package, which is machine code, so `trusted` must be true. */
export function aotiLoad(path, trusted, device = null) {
  const here = "aotiLoad";
  if (to.isNamed(device)) {
    return aotiLoad(path, trusted, ...to.named(device, here, ["device"]));
  }
  return made(Package, rt_torch_aoti_load(
    to.text(path, here, "path"), to.size(path), to.boolean(trusted, here, "trusted"),
    device == null ? to.NONE : spell.Device(device, here, "device")
  ));
}
