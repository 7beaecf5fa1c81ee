-- Declarations and methods of PyTorch for LuaJIT. Generated from torch.sffi by `sffi generate`; edit that file.
--
-- Parameters with a default may be left out, or given by name in a table that stands where the first of them does.
local ffi = require("ffi")

ffi.cdef [[
typedef struct { double handle; } rt_torch_Tensor;
typedef struct { double handle; } rt_torch_Generator;
typedef struct { double handle; } rt_torch_Backward;
typedef struct { double handle; } rt_torch_Stream;
typedef struct { double handle; } rt_torch_Event;
typedef struct { double handle; } rt_torch_Call;
typedef struct { double handle; } rt_torch_Module;
typedef struct { double handle; } rt_torch_Package;
bool rt_torch_available();
const char *rt_torch_version();
int64_t rt_torch_abi_version();
bool rt_torch_has_feature(const char *name);
int64_t rt_torch_last_error_code();
int64_t rt_torch_last_error(char *out, int64_t capacity);
int64_t rt_torch_live_handles();
int64_t rt_torch_thread_handles(int64_t *out);
void rt_torch_tensor_free(int64_t t);
void rt_torch_generator_free(int64_t t);
void rt_torch_backward_free(int64_t t);
void rt_torch_stream_free(int64_t t);
void rt_torch_event_free(int64_t t);
void rt_torch_call_free(int64_t t);
void rt_torch_module_free(int64_t t);
void rt_torch_package_free(int64_t t);
bool rt_torch_cuda_available();
int64_t rt_torch_cuda_device_count();
void rt_torch_manual_seed(int64_t seed);
int64_t rt_torch_get_num_threads();
void rt_torch_set_num_threads(int64_t threads);
int64_t rt_torch_get_num_interop_threads();
void rt_torch_set_num_interop_threads(int64_t threads);
bool rt_torch_mps_available();
int64_t rt_torch_default_device(int64_t *out);
void rt_torch_set_default_device(int64_t device);
void rt_torch_synchronize(int64_t device);
int64_t rt_torch_memory_allocated(int64_t device, int64_t *out);
int64_t rt_torch_max_memory_allocated(int64_t device, int64_t *out);
int64_t rt_torch_memory_reserved(int64_t device, int64_t *out);
int64_t rt_torch_max_memory_reserved(int64_t device, int64_t *out);
void rt_torch_reset_peak_memory(int64_t device);
int64_t rt_torch_memory_info(int64_t device, int64_t *out, int64_t capacity);
void rt_torch_empty_cache(int64_t device);
int64_t rt_torch_stream_new(int64_t device, int64_t high_priority);
int64_t rt_torch_current_stream(int64_t device);
void rt_torch_set_current_stream(int64_t stream);
void rt_torch_stream_synchronize(int64_t stream);
bool rt_torch_stream_query(int64_t stream);
int64_t rt_torch_stream_device(int64_t stream, int64_t *out);
void rt_torch_stream_wait_event(int64_t stream, int64_t event);
int64_t rt_torch_event_new(int64_t device, int64_t timing);
void rt_torch_event_record(int64_t event, int64_t stream);
bool rt_torch_event_query(int64_t event);
void rt_torch_event_synchronize(int64_t event);
int64_t rt_torch_event_elapsed(int64_t start, int64_t stop, double *out);
bool rt_torch_autocast_enabled(int64_t device);
void rt_torch_set_autocast_enabled(int64_t device, int64_t enabled);
int64_t rt_torch_autocast_dtype(int64_t device);
void rt_torch_set_autocast_dtype(int64_t device, int64_t dtype);
bool rt_torch_autocast_cache_enabled();
void rt_torch_set_autocast_cache_enabled(int64_t enabled);
int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_bytes(
  const uint8_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype
);
int64_t rt_torch_from_data(
  const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device
);
int64_t rt_torch_from_ints(
  const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device
);
int64_t rt_torch_zeros(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_ones(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_full(
  const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device
);
int64_t rt_torch_rand(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_randn(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_randint(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device);
int64_t rt_torch_arange(
  int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind,
  int64_t dtype, int64_t device
);
int64_t rt_torch_eye(int64_t n, int64_t m, int64_t dtype, int64_t device);
int64_t rt_torch_linspace(
  int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, int64_t dtype,
  int64_t device
);
int64_t rt_torch_logspace(
  int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, double base,
  int64_t dtype, int64_t device
);
int64_t rt_torch_empty(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_zeros_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_ones_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_full_like(int64_t t, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_empty_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_new_zeros(int64_t t, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_new_full(
  int64_t t, const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device
);
int64_t rt_torch_tril_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device);
int64_t rt_torch_triu_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device);
int64_t rt_torch_hann_window(int64_t window_length, int64_t periodic, int64_t dtype, int64_t device);
int64_t rt_torch_complex(int64_t real, int64_t imag);
int64_t rt_torch_polar(int64_t abs, int64_t angle);
int64_t rt_torch_default_generator(int64_t device);
int64_t rt_torch_generator_new(int64_t device);
void rt_torch_generator_manual_seed(int64_t g, int64_t seed);
int64_t rt_torch_generator_seed(int64_t g, int64_t *out);
int64_t rt_torch_generator_initial_seed(int64_t g, int64_t *out);
int64_t rt_torch_generator_state(int64_t g);
void rt_torch_generator_set_state(int64_t g, int64_t state);
int64_t rt_torch_generator_device(int64_t g, int64_t *out);
int64_t rt_torch_rand_from(const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_randn_from(const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_randint_from(
  int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device
);
int64_t rt_torch_randperm_from(int64_t n, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_rand_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_randn_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_randint_like(int64_t t, int64_t low, int64_t high, int64_t dtype, int64_t device);
int64_t rt_torch_randperm(int64_t n, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_bernoulli(int64_t t, int64_t generator);
int64_t rt_torch_tensor_multinomial(int64_t t, int64_t num_samples, int64_t replacement, int64_t generator);
int64_t rt_torch_tensor_poisson(int64_t t, int64_t generator);
int64_t rt_torch_normal(
  double mean, double std, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device
);
int64_t rt_torch_normal_tensors(int64_t mean, int64_t std, int64_t generator);
void rt_torch_tensor_uniform_(int64_t t, double low, double high, int64_t generator);
void rt_torch_tensor_normal_(int64_t t, double mean, double std, int64_t generator);
void rt_torch_tensor_exponential_(int64_t t, double rate, int64_t generator);
void rt_torch_tensor_bernoulli_(int64_t t, double p, int64_t generator);
void rt_torch_tensor_random_(int64_t t, int64_t low, int64_t high, int64_t generator);
int64_t rt_torch_tensor_add(int64_t a, int64_t b);
int64_t rt_torch_tensor_sub(int64_t a, int64_t b);
int64_t rt_torch_tensor_mul(int64_t a, int64_t b);
int64_t rt_torch_tensor_div(int64_t a, int64_t b);
int64_t rt_torch_tensor_floor_divide(int64_t a, int64_t b);
int64_t rt_torch_tensor_remainder(int64_t a, int64_t b);
int64_t rt_torch_tensor_pow(int64_t a, int64_t b);
int64_t rt_torch_tensor_maximum(int64_t a, int64_t b);
int64_t rt_torch_tensor_minimum(int64_t a, int64_t b);
int64_t rt_torch_tensor_add_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_sub_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_rsub_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_mul_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_div_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_floor_divide_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_remainder_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_pow_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_rpow_scalar(int64_t b, int64_t b_kind, int64_t a);
int64_t rt_torch_tensor_add_scaled(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);
int64_t rt_torch_tensor_div_mode(int64_t a, int64_t b, const char *rounding_mode, int64_t rounding_mode_len);
int64_t rt_torch_tensor_div_scalar_mode(
  int64_t a, int64_t b, int64_t b_kind, const char *rounding_mode, int64_t rounding_mode_len
);
int64_t rt_torch_tensor_fmod(int64_t a, int64_t b);
int64_t rt_torch_tensor_fmod_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_fmax(int64_t a, int64_t b);
int64_t rt_torch_tensor_fmin(int64_t a, int64_t b);
int64_t rt_torch_tensor_addcmul(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_addcdiv(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_lerp(int64_t t, int64_t stop, int64_t weight);
int64_t rt_torch_tensor_lerp_scalar(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind);
int64_t rt_torch_tensor_hypot(int64_t a, int64_t b);
int64_t rt_torch_tensor_atan2(int64_t a, int64_t b);
int64_t rt_torch_tensor_logaddexp(int64_t a, int64_t b);
int64_t rt_torch_tensor_xlogy(int64_t a, int64_t b);
int64_t rt_torch_tensor_copysign(int64_t a, int64_t b);
int64_t rt_torch_tensor_gcd(int64_t a, int64_t b);
int64_t rt_torch_tensor_lcm(int64_t a, int64_t b);
int64_t rt_torch_tensor_heaviside(int64_t t, int64_t values);
int64_t rt_torch_tensor_bitwise_and(int64_t a, int64_t b);
int64_t rt_torch_tensor_bitwise_or(int64_t a, int64_t b);
int64_t rt_torch_tensor_bitwise_xor(int64_t a, int64_t b);
int64_t rt_torch_tensor_bitwise_and_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_bitwise_or_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_bitwise_xor_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_bitwise_left_shift(int64_t a, int64_t b);
int64_t rt_torch_tensor_bitwise_right_shift(int64_t a, int64_t b);
int64_t rt_torch_tensor_neg(int64_t t);
int64_t rt_torch_tensor_abs(int64_t t);
int64_t rt_torch_tensor_sign(int64_t t);
int64_t rt_torch_tensor_reciprocal(int64_t t);
int64_t rt_torch_tensor_exp(int64_t t);
int64_t rt_torch_tensor_log(int64_t t);
int64_t rt_torch_tensor_sqrt(int64_t t);
int64_t rt_torch_tensor_sin(int64_t t);
int64_t rt_torch_tensor_cos(int64_t t);
int64_t rt_torch_tensor_floor(int64_t t);
int64_t rt_torch_tensor_ceil(int64_t t);
int64_t rt_torch_tensor_round(int64_t t);
int64_t rt_torch_tensor_clamp(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);
int64_t rt_torch_tensor_isnan(int64_t t);
int64_t rt_torch_tensor_square(int64_t t);
int64_t rt_torch_tensor_rsqrt(int64_t t);
int64_t rt_torch_tensor_exp2(int64_t t);
int64_t rt_torch_tensor_expm1(int64_t t);
int64_t rt_torch_tensor_log2(int64_t t);
int64_t rt_torch_tensor_log10(int64_t t);
int64_t rt_torch_tensor_log1p(int64_t t);
int64_t rt_torch_tensor_tan(int64_t t);
int64_t rt_torch_tensor_asin(int64_t t);
int64_t rt_torch_tensor_acos(int64_t t);
int64_t rt_torch_tensor_atan(int64_t t);
int64_t rt_torch_tensor_sinh(int64_t t);
int64_t rt_torch_tensor_cosh(int64_t t);
int64_t rt_torch_tensor_asinh(int64_t t);
int64_t rt_torch_tensor_acosh(int64_t t);
int64_t rt_torch_tensor_atanh(int64_t t);
int64_t rt_torch_tensor_erf(int64_t t);
int64_t rt_torch_tensor_erfc(int64_t t);
int64_t rt_torch_tensor_erfinv(int64_t t);
int64_t rt_torch_tensor_lgamma(int64_t t);
int64_t rt_torch_tensor_digamma(int64_t t);
int64_t rt_torch_tensor_sinc(int64_t t);
int64_t rt_torch_tensor_logit(int64_t t, double eps, int64_t has_eps);
int64_t rt_torch_tensor_trunc(int64_t t);
int64_t rt_torch_tensor_frac(int64_t t);
int64_t rt_torch_tensor_round_decimals(int64_t t, int64_t decimals);
int64_t rt_torch_tensor_clamp_tensors(int64_t t, int64_t low, int64_t high);
int64_t rt_torch_tensor_nan_to_num(
  int64_t t, double nan, int64_t has_nan, double posinf, int64_t has_posinf, double neginf, int64_t has_neginf
);
int64_t rt_torch_tensor_sgn(int64_t t);
int64_t rt_torch_tensor_signbit(int64_t t);
int64_t rt_torch_tensor_deg2rad(int64_t t);
int64_t rt_torch_tensor_rad2deg(int64_t t);
int64_t rt_torch_tensor_bitwise_not(int64_t t);
int64_t rt_torch_tensor_real(int64_t t);
int64_t rt_torch_tensor_imag(int64_t t);
int64_t rt_torch_tensor_conj(int64_t t);
int64_t rt_torch_tensor_resolve_conj(int64_t t);
int64_t rt_torch_tensor_angle(int64_t t);
int64_t rt_torch_view_as_real(int64_t t);
int64_t rt_torch_view_as_complex(int64_t t);
int64_t rt_torch_tensor_isinf(int64_t t);
int64_t rt_torch_tensor_isfinite(int64_t t);
int64_t rt_torch_relu(int64_t t);
int64_t rt_torch_sigmoid(int64_t t);
int64_t rt_torch_tanh(int64_t t);
int64_t rt_torch_tensor_gelu(int64_t t);
int64_t rt_torch_tensor_softmax(int64_t t, int64_t dim);
int64_t rt_torch_tensor_log_softmax(int64_t t, int64_t dim);
int64_t rt_torch_relu6(int64_t t);
int64_t rt_torch_leaky_relu(int64_t t, int64_t negative_slope, int64_t negative_slope_kind);
int64_t rt_torch_tensor_prelu(int64_t t, int64_t weight);
int64_t rt_torch_elu(int64_t t, int64_t alpha, int64_t alpha_kind);
int64_t rt_torch_selu(int64_t t);
int64_t rt_torch_silu(int64_t t);
int64_t rt_torch_mish(int64_t t);
int64_t rt_torch_softplus(int64_t t, int64_t beta, int64_t beta_kind, int64_t threshold, int64_t threshold_kind);
int64_t rt_torch_gelu_tanh(int64_t t);
int64_t rt_torch_hardtanh(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);
int64_t rt_torch_hardswish(int64_t t);
int64_t rt_torch_hardsigmoid(int64_t t);
int64_t rt_torch_logsigmoid(int64_t t);
int64_t rt_torch_glu(int64_t t, int64_t dim);
int64_t rt_torch_threshold(
  int64_t t, int64_t threshold, int64_t threshold_kind, int64_t value, int64_t value_kind
);
int64_t rt_torch_softshrink(int64_t t, int64_t bound, int64_t bound_kind);
int64_t rt_torch_hardshrink(int64_t t, int64_t bound, int64_t bound_kind);
int64_t rt_torch_tensor_eq(int64_t a, int64_t b);
int64_t rt_torch_tensor_ne(int64_t a, int64_t b);
int64_t rt_torch_tensor_lt(int64_t a, int64_t b);
int64_t rt_torch_tensor_le(int64_t a, int64_t b);
int64_t rt_torch_tensor_gt(int64_t a, int64_t b);
int64_t rt_torch_tensor_ge(int64_t a, int64_t b);
int64_t rt_torch_tensor_eq_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_ne_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_lt_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_le_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_gt_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_ge_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_logical_not(int64_t t);
int64_t rt_torch_tensor_logical_and(int64_t a, int64_t b);
int64_t rt_torch_tensor_logical_or(int64_t a, int64_t b);
int64_t rt_torch_tensor_equal(int64_t a, int64_t b, int64_t *out);
int64_t rt_torch_where(int64_t condition, int64_t a, int64_t b);
int64_t rt_torch_where_other_scalar(int64_t condition, int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_where_self_scalar(int64_t condition, int64_t a, int64_t a_kind, int64_t b);
int64_t rt_torch_tensor_logical_xor(int64_t a, int64_t b);
int64_t rt_torch_tensor_isclose(int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan);
int64_t rt_torch_tensor_allclose(int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan, int64_t *out);
int64_t rt_torch_tensor_isin(int64_t a, int64_t b, int64_t assume_unique, int64_t invert);
int64_t rt_torch_tensor_matmul(int64_t a, int64_t b);
int64_t rt_torch_tensor_dot(int64_t a, int64_t b);
int64_t rt_torch_tensor_mm(int64_t t, int64_t mat2);
int64_t rt_torch_tensor_mv(int64_t t, int64_t vec);
int64_t rt_torch_tensor_bmm(int64_t t, int64_t mat2);
int64_t rt_torch_tensor_addmm(
  int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind
);
int64_t rt_torch_tensor_addmv(
  int64_t t, int64_t mat, int64_t vec, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind
);
int64_t rt_torch_tensor_baddbmm(
  int64_t t, int64_t batch1, int64_t batch2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind
);
int64_t rt_torch_tensor_outer(int64_t t, int64_t vec2);
int64_t rt_torch_tensor_inner(int64_t a, int64_t b);
int64_t rt_torch_tensor_kron(int64_t a, int64_t b);
int64_t rt_torch_tensor_cross(int64_t a, int64_t b, int64_t dim);
int64_t rt_torch_tensordot(
  int64_t a, int64_t b, const int64_t *dims_a, int64_t dims_a_len, const int64_t *dims_b, int64_t dims_b_len
);
int64_t rt_torch_einsum(const char *equation, int64_t equation_len, const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_tensor_trace(int64_t t);
int64_t rt_torch_linalg_multi_dot(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_linalg_inv(int64_t a);
int64_t rt_torch_linalg_pinv(
  int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian
);
int64_t rt_torch_linalg_det(int64_t a);
int64_t rt_torch_linalg_slogdet(int64_t a, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_solve(int64_t a, int64_t b, int64_t left);
int64_t rt_torch_linalg_solve_triangular(
  int64_t t, int64_t b, int64_t upper, int64_t left, int64_t unitriangular
);
int64_t rt_torch_linalg_lstsq(
  int64_t t, int64_t b, double rcond, int64_t has_rcond, const char *driver, int64_t driver_len, int64_t *out,
  int64_t capacity
);
int64_t rt_torch_linalg_qr(int64_t a, const char *mode, int64_t mode_len, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_lu(int64_t a, int64_t pivot, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_svd(int64_t a, int64_t full_matrices, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_svdvals(int64_t a);
int64_t rt_torch_linalg_eigh(int64_t t, const char *uplo, int64_t uplo_len, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_eigvalsh(int64_t t, const char *uplo, int64_t uplo_len);
int64_t rt_torch_linalg_cholesky(int64_t t, int64_t upper);
int64_t rt_torch_tensor_cholesky_solve(int64_t b, int64_t factor, int64_t upper);
int64_t rt_torch_linalg_matrix_power(int64_t t, int64_t n);
int64_t rt_torch_linalg_matrix_rank(
  int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian
);
int64_t rt_torch_linalg_norm(
  int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype
);
int64_t rt_torch_linalg_vector_norm(
  int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype
);
int64_t rt_torch_linalg_matrix_norm(
  int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype
);
int64_t rt_torch_cdist(int64_t x1, int64_t x2, double p);
int64_t rt_torch_cov(int64_t t, int64_t correction, int64_t fweights, int64_t aweights);
int64_t rt_torch_corrcoef(int64_t t);
int64_t rt_torch_linear(int64_t input, int64_t weight, int64_t bias);
int64_t rt_torch_tensor_sum(int64_t t);
int64_t rt_torch_tensor_sum_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_mean(int64_t t);
int64_t rt_torch_tensor_mean_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_prod(int64_t t);
int64_t rt_torch_tensor_prod_dim(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_var(
  int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim
);
int64_t rt_torch_tensor_std(
  int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim
);
int64_t rt_torch_tensor_max(int64_t t);
int64_t rt_torch_tensor_max_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_min(int64_t t);
int64_t rt_torch_tensor_min_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_argmax(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_argmin(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_any(int64_t t);
int64_t rt_torch_tensor_any_dim(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_all(int64_t t);
int64_t rt_torch_tensor_all_dim(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_cumsum(int64_t t, int64_t dim);
int64_t rt_torch_tensor_sum_dtype(int64_t t, int64_t dtype);
int64_t rt_torch_tensor_amax(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_amin(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_aminmax(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_norm(int64_t t, int64_t p, int64_t p_kind);
int64_t rt_torch_tensor_norm_dim(
  int64_t t, int64_t p, int64_t p_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim
);
int64_t rt_torch_tensor_logsumexp(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_median(int64_t t);
int64_t rt_torch_tensor_median_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_nanmedian(int64_t t);
int64_t rt_torch_tensor_mode(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_nansum(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_nanmean(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_count_nonzero(int64_t t, int64_t dim);
int64_t rt_torch_tensor_var_mean(
  int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim,
  int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_std_mean(
  int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim,
  int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_quantile(
  int64_t t, int64_t q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len
);
int64_t rt_torch_tensor_quantile_scalar(
  int64_t t, double q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len
);
int64_t rt_torch_tensor_cumprod(int64_t t, int64_t dim);
int64_t rt_torch_tensor_cummax(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_cummin(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_logcumsumexp(int64_t t, int64_t dim);
int64_t rt_torch_tensor_diff(int64_t t, int64_t n, int64_t dim, int64_t prepend, int64_t append);
int64_t rt_torch_trapezoid(int64_t t, int64_t dx, int64_t dx_kind, int64_t dim);
int64_t rt_torch_tensor_histc(
  int64_t t, int64_t bins, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind
);
int64_t rt_torch_tensor_bincount(int64_t t, int64_t weights, int64_t minlength);
int64_t rt_torch_tensor_reshape(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_view(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_transpose(int64_t t, int64_t dim0, int64_t dim1);
int64_t rt_torch_tensor_permute(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_squeeze(int64_t t);
int64_t rt_torch_tensor_squeeze_dim(int64_t t, int64_t dim);
int64_t rt_torch_tensor_unsqueeze(int64_t t, int64_t dim);
int64_t rt_torch_tensor_expand(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_flatten(int64_t t, int64_t start_dim, int64_t end_dim);
int64_t rt_torch_tensor_flip(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_cat(const int64_t *tensors, int64_t tensors_len, int64_t dim);
int64_t rt_torch_stack(const int64_t *tensors, int64_t tensors_len, int64_t dim);
int64_t rt_torch_tensor_split(int64_t t, int64_t split_size, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_t(int64_t t);
int64_t rt_torch_tensor_mT(int64_t t);
int64_t rt_torch_tensor_swapaxes(int64_t t, int64_t axis0, int64_t axis1);
int64_t rt_torch_tensor_movedim(
  int64_t t, const int64_t *source, int64_t source_len, const int64_t *destination, int64_t destination_len
);
int64_t rt_torch_tensor_squeeze_dims(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_unflatten(int64_t t, int64_t dim, const int64_t *sizes, int64_t sizes_len);
int64_t rt_torch_tensor_broadcast_to(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_expand_as(int64_t a, int64_t b);
int64_t rt_torch_tensor_reshape_as(int64_t a, int64_t b);
int64_t rt_torch_tensor_view_dtype(int64_t t, int64_t dtype);
int64_t rt_torch_tensor_as_strided(
  int64_t t, const int64_t *dims, int64_t ndim, const int64_t *stride, int64_t stride_len,
  int64_t storage_offset
);
int64_t rt_torch_tensor_unfold(int64_t t, int64_t dim, int64_t size, int64_t step);
int64_t rt_torch_tensor_diagonal(int64_t t, int64_t offset, int64_t dim1, int64_t dim2);
int64_t rt_torch_tensor_diag(int64_t t, int64_t diagonal);
int64_t rt_torch_tensor_diag_embed(int64_t t, int64_t offset, int64_t dim1, int64_t dim2);
int64_t rt_torch_tensor_tril(int64_t t, int64_t diagonal);
int64_t rt_torch_tensor_triu(int64_t t, int64_t diagonal);
int64_t rt_torch_tensor_ravel(int64_t t);
int64_t rt_torch_tensor_repeat(int64_t t, const int64_t *repeats, int64_t repeats_len);
int64_t rt_torch_tensor_tile(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_repeat_interleave(int64_t t, int64_t repeats, int64_t dim);
int64_t rt_torch_tensor_repeat_interleave_int(int64_t t, int64_t repeats, int64_t dim);
int64_t rt_torch_tensor_roll(
  int64_t t, const int64_t *shifts, int64_t shifts_len, const int64_t *dims, int64_t ndim
);
int64_t rt_torch_tensor_rot90(int64_t t, int64_t k, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_fliplr(int64_t t);
int64_t rt_torch_tensor_flipud(int64_t t);
int64_t rt_torch_tensor_chunk(int64_t t, int64_t chunks, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_split_sizes(
  int64_t t, const int64_t *sizes, int64_t sizes_len, int64_t dim, int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_tensor_split(int64_t t, int64_t sections, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_tensor_split_at(
  int64_t t, const int64_t *indices, int64_t indices_len, int64_t dim, int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_unbind(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_pixel_shuffle(int64_t t, int64_t upscale_factor);
int64_t rt_torch_tensor_pixel_unshuffle(int64_t t, int64_t downscale_factor);
int64_t rt_torch_pad(
  int64_t t, const int64_t *pad, int64_t pad_len, const char *mode, int64_t mode_len, double value,
  int64_t has_value
);
int64_t rt_torch_hstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_vstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_dstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_column_stack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_block_diag(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_broadcast_tensors(const int64_t *tensors, int64_t tensors_len, int64_t *out, int64_t capacity);
int64_t rt_torch_meshgrid(
  const int64_t *tensors, int64_t tensors_len, const char *indexing, int64_t indexing_len, int64_t *out,
  int64_t capacity
);
int64_t rt_torch_cartesian_prod(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_tensor_atleast_1d(int64_t t);
int64_t rt_torch_tensor_atleast_2d(int64_t t);
int64_t rt_torch_tensor_atleast_3d(int64_t t);
int64_t rt_torch_unfold_windows(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation,
  int64_t dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len
);
int64_t rt_torch_fold_windows(
  int64_t t, const int64_t *output_size, int64_t output_size_len, const int64_t *kernel_size,
  int64_t kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding,
  int64_t padding_len, const int64_t *stride, int64_t stride_len
);
int64_t rt_torch_tensor_select(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_slice(int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step);
int64_t rt_torch_tensor_narrow(int64_t t, int64_t dim, int64_t start, int64_t length);
int64_t rt_torch_tensor_index_select(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_gather(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_masked_fill(int64_t t, int64_t mask, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_sort(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_topk(int64_t t, int64_t k, int64_t dim, int64_t largest, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_one_hot(int64_t t, int64_t num_classes);
int64_t rt_torch_tensor_index(int64_t t, const int64_t *indices, int64_t indices_len);
int64_t rt_torch_tensor_index_put(
  int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate
);
void rt_torch_tensor_index_put_(
  int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate
);
int64_t rt_torch_tensor_take(int64_t t, int64_t index);
int64_t rt_torch_tensor_take_along_dim(int64_t t, int64_t indices, int64_t dim);
int64_t rt_torch_tensor_index_add(
  int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind
);
int64_t rt_torch_tensor_index_copy(int64_t t, int64_t dim, int64_t index, int64_t source);
int64_t rt_torch_tensor_index_fill(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_scatter(int64_t t, int64_t dim, int64_t index, int64_t src);
int64_t rt_torch_tensor_scatter_scalar(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_scatter_add(int64_t t, int64_t dim, int64_t index, int64_t src);
int64_t rt_torch_tensor_scatter_reduce(
  int64_t t, int64_t dim, int64_t index, int64_t src, const char *reduce, int64_t reduce_len,
  int64_t include_self
);
int64_t rt_torch_tensor_masked_fill_tensor(int64_t t, int64_t mask, int64_t value);
int64_t rt_torch_tensor_masked_select(int64_t t, int64_t mask);
int64_t rt_torch_tensor_masked_scatter(int64_t t, int64_t mask, int64_t source);
int64_t rt_torch_tensor_nonzero(int64_t t);
int64_t rt_torch_searchsorted(
  int64_t sorted_sequence, int64_t values, const char *side, int64_t side_len, int64_t sorter
);
int64_t rt_torch_tensor_bucketize(int64_t t, int64_t boundaries, int64_t right);
int64_t rt_torch_tensor_argsort(int64_t t, int64_t stable, int64_t dim, int64_t descending);
int64_t rt_torch_tensor_sort_stable(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_kthvalue(
  int64_t t, int64_t k, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_unique(
  int64_t t, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_unique_dim(
  int64_t t, int64_t dim, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out,
  int64_t capacity
);
int64_t rt_torch_tensor_unique_consecutive(
  int64_t t, int64_t return_inverse, int64_t return_counts, int64_t dim, int64_t *out, int64_t capacity
);
int64_t rt_torch_mse_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_l1_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_smooth_l1_loss(int64_t t, int64_t target, int64_t reduction, double beta);
int64_t rt_torch_huber_loss(int64_t t, int64_t target, int64_t reduction, double delta);
int64_t rt_torch_nll_loss(int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index);
int64_t rt_torch_cross_entropy_loss(
  int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index, double label_smoothing
);
int64_t rt_torch_binary_cross_entropy(int64_t t, int64_t target, int64_t weight, int64_t reduction);
int64_t rt_torch_binary_cross_entropy_with_logits(
  int64_t t, int64_t target, int64_t weight, int64_t pos_weight, int64_t reduction
);
int64_t rt_torch_kl_div(int64_t t, int64_t target, int64_t reduction, int64_t log_target);
int64_t rt_torch_cosine_embedding_loss(
  int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction
);
int64_t rt_torch_margin_ranking_loss(
  int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction
);
int64_t rt_torch_triplet_margin_loss(
  int64_t anchor, int64_t positive, int64_t negative, double margin, double p, double eps, int64_t swap,
  int64_t reduction
);
int64_t rt_torch_hinge_embedding_loss(int64_t t, int64_t target, double margin, int64_t reduction);
int64_t rt_torch_soft_margin_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_multi_margin_loss(
  int64_t t, int64_t target, int64_t p, int64_t p_kind, int64_t margin, int64_t margin_kind, int64_t weight,
  int64_t reduction
);
int64_t rt_torch_cosine_similarity(int64_t x1, int64_t x2, int64_t dim, double eps);
int64_t rt_torch_pairwise_distance(int64_t x1, int64_t x2, double p, double eps, int64_t keepdim);
int64_t rt_torch_batch_norm(
  int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t training,
  double momentum, double eps
);
int64_t rt_torch_layer_norm(
  int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, int64_t bias,
  double eps
);
int64_t rt_torch_group_norm(int64_t input, int64_t num_groups, int64_t weight, int64_t bias, double eps);
int64_t rt_torch_instance_norm(
  int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var,
  int64_t use_input_stats, double momentum, double eps
);
int64_t rt_torch_rms_norm(
  int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, double eps,
  int64_t has_eps
);
int64_t rt_torch_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_feature_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_alpha_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_conv1d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups
);
int64_t rt_torch_conv2d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups
);
int64_t rt_torch_conv3d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups
);
int64_t rt_torch_conv1d_named(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding,
  int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups
);
int64_t rt_torch_conv2d_named(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding,
  int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups
);
int64_t rt_torch_conv_transpose1d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len,
  int64_t groups, const int64_t *dilation, int64_t dilation_len
);
int64_t rt_torch_conv_transpose2d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len,
  int64_t groups, const int64_t *dilation, int64_t dilation_len
);
int64_t rt_torch_conv_transpose3d(
  int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len,
  int64_t groups, const int64_t *dilation, int64_t dilation_len
);
int64_t rt_torch_max_pool1d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode
);
int64_t rt_torch_max_pool2d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode
);
int64_t rt_torch_max_pool3d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode
);
int64_t rt_torch_max_pool1d_with_indices(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len,
  int64_t ceil_mode, int64_t *out, int64_t capacity
);
int64_t rt_torch_max_pool2d_with_indices(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len,
  int64_t ceil_mode, int64_t *out, int64_t capacity
);
int64_t rt_torch_avg_pool1d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad
);
int64_t rt_torch_avg_pool2d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad,
  int64_t divisor_override
);
int64_t rt_torch_avg_pool3d(
  int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
  const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad,
  int64_t divisor_override
);
int64_t rt_torch_adaptive_max_pool1d(
  int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity
);
int64_t rt_torch_adaptive_max_pool2d(
  int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity
);
int64_t rt_torch_adaptive_max_pool3d(
  int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity
);
int64_t rt_torch_adaptive_avg_pool1d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_adaptive_avg_pool2d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_adaptive_avg_pool3d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_upsample_nearest1d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors,
  int64_t scale_factors_len
);
int64_t rt_torch_upsample_nearest2d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors,
  int64_t scale_factors_len
);
int64_t rt_torch_upsample_nearest3d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors,
  int64_t scale_factors_len
);
int64_t rt_torch_upsample_linear1d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners,
  const double *scale_factors, int64_t scale_factors_len
);
int64_t rt_torch_upsample_bilinear2d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners,
  const double *scale_factors, int64_t scale_factors_len
);
int64_t rt_torch_upsample_bicubic2d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners,
  const double *scale_factors, int64_t scale_factors_len
);
int64_t rt_torch_upsample_trilinear3d(
  int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners,
  const double *scale_factors, int64_t scale_factors_len
);
int64_t rt_torch_embedding(int64_t weight, int64_t indices, int64_t padding_idx, int64_t scale_grad_by_freq);
int64_t rt_torch_embedding_bag(
  int64_t weight, int64_t indices, int64_t offsets, int64_t scale_grad_by_freq, int64_t mode,
  int64_t per_sample_weights, int64_t include_last_offset, int64_t padding_idx, int64_t *out, int64_t capacity
);
int64_t rt_torch_scaled_dot_product_attention(
  int64_t query, int64_t key, int64_t value, int64_t attn_mask, double dropout_p, int64_t is_causal,
  double scale, int64_t has_scale, int64_t enable_gqa
);
int64_t rt_torch_lstm(
  int64_t input, const int64_t *hx, int64_t hx_len, const int64_t *params, int64_t params_len,
  int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional,
  int64_t batch_first, int64_t *out, int64_t capacity
);
int64_t rt_torch_gru(
  int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers,
  double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity
);
int64_t rt_torch_rnn_tanh(
  int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers,
  double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity
);
int64_t rt_torch_rnn_relu(
  int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers,
  double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out, int64_t capacity
);
int64_t rt_torch_lstm_cell(
  int64_t input, const int64_t *hx, int64_t hx_len, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh,
  int64_t *out, int64_t capacity
);
int64_t rt_torch_gru_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_rnn_tanh_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_rnn_relu_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_fft_fft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_ifft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_rfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_irfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_fft2(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_ifft2(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_rfft2(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_irfft2(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_fftn(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_ifftn(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_rfftn(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_irfftn(
  int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm,
  int64_t norm_len
);
int64_t rt_torch_fft_fftfreq(int64_t n, double d, int64_t dtype, int64_t device);
int64_t rt_torch_fft_rfftfreq(int64_t n, double d, int64_t dtype, int64_t device);
int64_t rt_torch_fft_fftshift(int64_t t, const int64_t *dim, int64_t dim_len);
int64_t rt_torch_fft_ifftshift(int64_t t, const int64_t *dim, int64_t dim_len);
int64_t rt_torch_tensor_clone(int64_t t);
int64_t rt_torch_tensor_contiguous(int64_t t);
int64_t rt_torch_tensor_to_dtype(int64_t t, int64_t dtype);
int64_t rt_torch_tensor_to_device(int64_t t, int64_t device);
int64_t rt_torch_tensor_cuda(int64_t t, int64_t n);
int64_t rt_torch_tensor_cpu(int64_t t);
int64_t rt_torch_tensor_item(int64_t t, double *out);
int64_t rt_torch_tensor_item_int(int64_t t, int64_t *out);
int64_t rt_torch_tensor_item_complex(int64_t t, double *out, int64_t capacity);
int64_t rt_torch_tensor_copy_out(int64_t t, double *out, int64_t capacity);
int64_t rt_torch_tensor_to_bytes(int64_t t, uint8_t *out, int64_t capacity);
int64_t rt_torch_tensor_copy_out_ints(int64_t t, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_ndim(int64_t t);
int64_t rt_torch_tensor_numel(int64_t t);
int64_t rt_torch_tensor_shape(int64_t t, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_stride(int64_t t, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_dtype(int64_t t);
int64_t rt_torch_tensor_device(int64_t t, int64_t *out);
bool rt_torch_tensor_is_cuda(int64_t t);
bool rt_torch_tensor_is_contiguous(int64_t t);
int64_t rt_torch_tensor_element_size(int64_t t);
int64_t rt_torch_tensor_storage_offset(int64_t t);
int64_t rt_torch_tensor_data_pointer(int64_t t, int64_t *out);
bool rt_torch_tensor_is_view(int64_t t);
int64_t rt_torch_tensor_version(int64_t t, int64_t *out);
int64_t rt_torch_tensor_to_dlpack(int64_t t, int64_t *out);
int64_t rt_torch_tensor_from_dlpack(int64_t address);
void rt_torch_free_dlpack(int64_t address);
bool rt_torch_tensor_requires_grad(int64_t t);
void rt_torch_tensor_set_requires_grad(int64_t t, int64_t required);
bool rt_torch_tensor_is_leaf(int64_t t);
int64_t rt_torch_tensor_grad(int64_t t);
void rt_torch_tensor_set_grad(int64_t t, int64_t gradient);
void rt_torch_tensor_retain_grad(int64_t t);
bool rt_torch_tensor_retains_grad(int64_t t);
int64_t rt_torch_tensor_grad_fn(int64_t t, char *out, int64_t capacity);
int64_t rt_torch_tensor_detach(int64_t t);
void rt_torch_tensor_detach_(int64_t t);
int64_t rt_torch_tensor_alias(int64_t t);
bool rt_torch_tensor_is_inference(int64_t t);
bool rt_torch_grad_enabled();
void rt_torch_set_grad_enabled(int64_t enabled);
bool rt_torch_inference_mode();
void rt_torch_set_inference_mode(int64_t enabled);
bool rt_torch_anomaly_enabled();
void rt_torch_set_anomaly_enabled(int64_t enabled, int64_t check_nan);
void rt_torch_set_place(const char *place, int64_t place_len);
void rt_torch_backward(
  const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len,
  const int64_t *inputs, int64_t inputs_len, int64_t retain_graph, int64_t create_graph
);
int64_t rt_torch_gradients(
  const int64_t *outputs, int64_t outputs_len, const int64_t *inputs, int64_t inputs_len,
  const int64_t *gradients, int64_t gradients_len, int64_t retain_graph, int64_t create_graph,
  int64_t allow_unused, int64_t *out, int64_t capacity
);
int64_t rt_torch_record_function(
  const int64_t *inputs, int64_t inputs_len, const int64_t *outputs, int64_t outputs_len, int64_t token,
  int64_t *out, int64_t capacity
);
int64_t rt_torch_tensor_register_hook(int64_t t, int64_t token, int64_t *out);
void rt_torch_tensor_remove_hook(int64_t t, int64_t number);
int64_t rt_torch_released_tokens(int64_t *out, int64_t capacity);
int64_t rt_torch_backward_begin(
  const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len,
  const int64_t *inputs, int64_t inputs_len, int64_t accumulate, int64_t retain_graph, int64_t create_graph,
  int64_t allow_unused
);
int64_t rt_torch_backward_next(int64_t run, int64_t *out);
int64_t rt_torch_backward_gradients(int64_t run, int64_t *out, int64_t capacity);
void rt_torch_backward_answer(int64_t run, const int64_t *gradients, int64_t gradients_len);
void rt_torch_backward_cancel(int64_t run);
int64_t rt_torch_backward_results(int64_t run, int64_t *out, int64_t capacity);
void rt_torch_tensor_add_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);
void rt_torch_tensor_sub_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);
void rt_torch_tensor_mul_(int64_t a, int64_t b);
void rt_torch_tensor_div_(int64_t a, int64_t b);
void rt_torch_tensor_add_scalar_(int64_t a, int64_t b, int64_t b_kind);
void rt_torch_tensor_mul_scalar_(int64_t a, int64_t b, int64_t b_kind);
void rt_torch_tensor_fill_(int64_t t, int64_t value, int64_t value_kind);
void rt_torch_tensor_zero_(int64_t t);
void rt_torch_tensor_copy_(int64_t t, int64_t src);
void rt_torch_tensor_sub_scalar_(int64_t a, int64_t b, int64_t b_kind);
void rt_torch_tensor_div_scalar_(int64_t a, int64_t b, int64_t b_kind);
void rt_torch_tensor_pow_scalar_(int64_t a, int64_t b, int64_t b_kind);
void rt_torch_tensor_neg_(int64_t t);
void rt_torch_tensor_abs_(int64_t t);
void rt_torch_tensor_exp_(int64_t t);
void rt_torch_tensor_log_(int64_t t);
void rt_torch_tensor_sqrt_(int64_t t);
void rt_torch_tensor_reciprocal_(int64_t t);
void rt_torch_tensor_floor_(int64_t t);
void rt_torch_tensor_ceil_(int64_t t);
void rt_torch_tensor_round_(int64_t t);
void rt_torch_tensor_clamp_(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);
void rt_torch_relu_(int64_t t);
void rt_torch_sigmoid_(int64_t t);
void rt_torch_tanh_(int64_t t);
void rt_torch_tensor_addcmul_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
void rt_torch_tensor_addcdiv_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
void rt_torch_tensor_lerp_scalar_(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind);
void rt_torch_tensor_addmm_(
  int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind
);
void rt_torch_tensor_masked_fill_(int64_t t, int64_t mask, int64_t value, int64_t value_kind);
void rt_torch_tensor_masked_scatter_(int64_t t, int64_t mask, int64_t source);
void rt_torch_tensor_index_add_(
  int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind
);
void rt_torch_tensor_index_copy_(int64_t t, int64_t dim, int64_t index, int64_t source);
void rt_torch_tensor_index_fill_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
void rt_torch_tensor_scatter_(int64_t t, int64_t dim, int64_t index, int64_t src);
void rt_torch_tensor_scatter_scalar_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
void rt_torch_tensor_scatter_add_(int64_t t, int64_t dim, int64_t index, int64_t src);
void rt_torch_tensor_tril_(int64_t t, int64_t diagonal);
void rt_torch_tensor_triu_(int64_t t, int64_t diagonal);
void rt_torch_tensor_fill_diagonal_(int64_t t, int64_t value, int64_t value_kind, int64_t wrap);
void rt_torch_tensor_unsqueeze_(int64_t t, int64_t dim);
void rt_torch_tensor_add_out(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind, int64_t into);
void rt_torch_tensor_mul_out(int64_t a, int64_t b, int64_t into);
void rt_torch_tensor_matmul_out(int64_t a, int64_t b, int64_t into);
void rt_torch_cat_out(const int64_t *tensors, int64_t tensors_len, int64_t dim, int64_t into);
void rt_torch_tensor_sum_out(
  int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype, int64_t into
);
void rt_torch_fused_adam_(
  const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs,
  int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs,
  int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1,
  double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale,
  int64_t found_inf
);
void rt_torch_fused_adamw_(
  const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs,
  int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs,
  int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1,
  double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale,
  int64_t found_inf
);
void rt_torch_fused_sgd_(
  const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len,
  const int64_t *momentum_buffers, int64_t momentum_buffers_len, double weight_decay, double momentum,
  double lr, double dampening, int64_t nesterov, int64_t maximize, int64_t is_first_step, int64_t grad_scale,
  int64_t found_inf
);
void rt_torch_foreach_add_(
  const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind
);
void rt_torch_foreach_add_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_sub_(
  const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind
);
void rt_torch_foreach_mul_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);
void rt_torch_foreach_mul_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_mul_tensor_(const int64_t *ts, int64_t ts_len, int64_t factor);
void rt_torch_foreach_div_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);
void rt_torch_foreach_div_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_addcmul_(
  const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
  int64_t tensor2_len, int64_t value, int64_t value_kind
);
void rt_torch_foreach_addcdiv_(
  const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
  int64_t tensor2_len, int64_t value, int64_t value_kind
);
void rt_torch_foreach_lerp_(
  const int64_t *ts, int64_t ts_len, const int64_t *stops, int64_t stops_len, int64_t weight,
  int64_t weight_kind
);
int64_t rt_torch_foreach_sqrt(const int64_t *ts, int64_t ts_len, int64_t *out, int64_t capacity);
void rt_torch_foreach_sqrt_(const int64_t *ts, int64_t ts_len);
int64_t rt_torch_foreach_norm(
  const int64_t *ts, int64_t ts_len, int64_t ord, int64_t ord_kind, int64_t dtype, int64_t *out,
  int64_t capacity
);
void rt_torch_foreach_zero_(const int64_t *ts, int64_t ts_len);
void rt_torch_foreach_copy_(const int64_t *ts, int64_t ts_len, const int64_t *src, int64_t src_len);
int64_t rt_torch_operators_search(const char *words, int64_t words_len, char *out, int64_t capacity);
int64_t rt_torch_operator_schema(const char *name, int64_t name_len, char *out, int64_t capacity);
int64_t rt_torch_operator_refusal(const char *name, int64_t name_len, char *out, int64_t capacity);
int64_t rt_torch_call_begin(const char *name, int64_t name_len);
void rt_torch_call_argument(int64_t call, const char *name, int64_t name_len);
void rt_torch_call_none(int64_t call);
void rt_torch_call_int(int64_t call, int64_t value);
void rt_torch_call_float(int64_t call, double value);
void rt_torch_call_bool(int64_t call, int64_t value);
void rt_torch_call_complex(int64_t call, double real, double imaginary);
void rt_torch_call_text(int64_t call, const char *value, int64_t value_len);
void rt_torch_call_tensor(int64_t call, int64_t t);
void rt_torch_call_generator(int64_t call, int64_t g);
void rt_torch_call_list(int64_t call);
void rt_torch_call_list_end(int64_t call);
int64_t rt_torch_call_run(int64_t call);
int64_t rt_torch_call_result_kind(int64_t call, int64_t index);
int64_t rt_torch_call_result_int(int64_t call, int64_t index, int64_t *out);
int64_t rt_torch_call_result_float(int64_t call, int64_t index, double *out);
int64_t rt_torch_call_result_text(int64_t call, int64_t index, char *out, int64_t capacity);
int64_t rt_torch_call_result_tensor(int64_t call, int64_t index);
int64_t rt_torch_call_result_tensors(int64_t call, int64_t index, int64_t *out, int64_t capacity);
int64_t rt_torch_call_result_ints(int64_t call, int64_t index, int64_t *out, int64_t capacity);
int64_t rt_torch_call_result_floats(int64_t call, int64_t index, double *out, int64_t capacity);
int64_t rt_torch_jit_load(const char *path, int64_t path_len, int64_t trusted, int64_t device);
int64_t rt_torch_jit_methods(int64_t m, char *out, int64_t capacity);
int64_t rt_torch_jit_attributes(int64_t m, char *out, int64_t capacity);
int64_t rt_torch_jit_attribute(int64_t m, const char *name, int64_t name_len);
int64_t rt_torch_jit_call(int64_t m, const char *method, int64_t method_len);
int64_t rt_torch_jit_state_names(int64_t m, char *out, int64_t capacity);
int64_t rt_torch_jit_state(int64_t m, int64_t *out, int64_t capacity);
int64_t rt_torch_jit_parameter_count(int64_t m);
void rt_torch_jit_train(int64_t m, int64_t training);
void rt_torch_jit_to_device(int64_t m, int64_t device);
void rt_torch_jit_to_dtype(int64_t m, int64_t dtype);
int64_t rt_torch_aoti_load(const char *path, int64_t path_len, int64_t trusted, int64_t device);
int64_t rt_torch_aoti_run(
  int64_t package, const int64_t *inputs, int64_t inputs_len, int64_t *out, int64_t capacity
);
]]

-- Makes all this for a loaded library: `library` from runtime.lua, `spell` with a function for each kind of value
-- that programs write as text.
return function(library, spell)
local C, to = library.C, library.to
local handle, new, maybe = library.handle, library.new, library.maybe

-- The functions and constants that belong to no type.
local M = { ABI = 1 }
M.DTYPE = {
  U8 = 0, I8 = 1, I16 = 2, I32 = 3, I64 = 4, F16 = 5, F32 = 6, F64 = 7, COMPLEX64 = 9, COMPLEX128 = 10,
  BOOL = 11, BF16 = 15
}
M.DEVICE = {CPU = -1, META = -2, MPS = -3}
M.RESULT = {
  NONE = 0, INT = 1, FLOAT = 2, BOOL = 3, COMPLEX = 4, TEXT = 5, TENSOR = 6, INTS = 7, FLOATS = 8, BOOLS = 9,
  TENSORS = 10, OTHER = 11
}

---@class Tensor
local Tensor = library.class("Tensor", C.rt_torch_tensor_free)
M.Tensor = Tensor

---@class Generator
local Generator = library.class("Generator", C.rt_torch_generator_free)
M.Generator = Generator

---@class Backward
local Backward = library.class("Backward", C.rt_torch_backward_free)
M.Backward = Backward

---@class Stream
local Stream = library.class("Stream", C.rt_torch_stream_free)
M.Stream = Stream

---@class Event
local Event = library.class("Event", C.rt_torch_event_free)
M.Event = Event

---@class Call
local Call = library.class("Call", C.rt_torch_call_free)
M.Call = Call

---@class Module
local Module = library.class("Module", C.rt_torch_module_free)
M.Module = Module

---@class Package
local Package = library.class("Package", C.rt_torch_package_free)
M.Package = Package

-- ----------------------------------------------------------------------------------------------- Devices and threads

--- Whether a CUDA device can be used.
---@return boolean
function M.cuda_available()
  return to.flag(C.rt_torch_cuda_available())
end

--- How many CUDA devices there are.
---@return integer
function M.cuda_device_count()
  return to.count(C.rt_torch_cuda_device_count())
end

--- Seeds the random numbers of every device, for all threads.
---@param seed integer
function M.manual_seed(seed)
  local here = "manual_seed"
  C.rt_torch_manual_seed(to.integer(seed, here, "seed"))
  to.done()
end

--- How many threads an operation of this thread may use.
---@return integer
function M.get_num_threads()
  return to.count(C.rt_torch_get_num_threads())
end

--- Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that compute for the first
--- time after it.
---@param threads integer
function M.set_num_threads(threads)
  local here = "set_num_threads"
  C.rt_torch_set_num_threads(to.integer(threads, here, "threads"))
  to.done()
end

--- How many threads run parts of a compiled module side by side, in the whole process.
---@return integer
function M.get_num_interop_threads()
  return to.count(C.rt_torch_get_num_interop_threads())
end

--- Sets how many threads run parts of a compiled module side by side, for all threads; only before the first does.
---@param threads integer
function M.set_num_interop_threads(threads)
  local here = "set_num_interop_threads"
  C.rt_torch_set_num_interop_threads(to.integer(threads, here, "threads"))
  to.done()
end

--- Whether there is an MPS device.
---@return boolean
function M.mps_available()
  return to.flag(C.rt_torch_mps_available())
end

--- The device of tensors that are made without one, on all threads: the CPU until another is set.
---@return integer
function M.default_device()
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_default_device(out))
  return to.number(out[0])
end

--- Sets the device of tensors that are made without one, for all threads.
---@param device string|integer
function M.set_default_device(device)
  local here = "set_default_device"
  C.rt_torch_set_default_device(spell.Device(device, here, "device"))
  to.done()
end

--- Waits until a device has done all that it was given; the CPU has.
---@param device string|integer
function M.synchronize(device)
  local here = "synchronize"
  C.rt_torch_synchronize(spell.Device(device, here, "device"))
  to.done()
end

--- How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory here.
---@param device string|integer
---@return integer
function M.memory_allocated(device)
  local here = "memory_allocated"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_memory_allocated(spell.Device(device, here, "device"), out))
  return to.number(out[0])
end

--- The most bytes that tensors have taken since the start or reset_peak_memory.
---@param device string|integer
---@return integer
function M.max_memory_allocated(device)
  local here = "max_memory_allocated"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_max_memory_allocated(spell.Device(device, here, "device"), out))
  return to.number(out[0])
end

--- How many bytes PyTorch holds, taken by tensors or kept for the next ones.
---@param device string|integer
---@return integer
function M.memory_reserved(device)
  local here = "memory_reserved"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_memory_reserved(spell.Device(device, here, "device"), out))
  return to.number(out[0])
end

--- The most bytes that PyTorch has held since the start or reset_peak_memory.
---@param device string|integer
---@return integer
function M.max_memory_reserved(device)
  local here = "max_memory_reserved"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_max_memory_reserved(spell.Device(device, here, "device"), out))
  return to.number(out[0])
end

--- Starts the counts of the most bytes anew.
---@param device string|integer
function M.reset_peak_memory(device)
  local here = "reset_peak_memory"
  C.rt_torch_reset_peak_memory(spell.Device(device, here, "device"))
  to.done()
end

--- How many bytes of a device's memory are free, and how many it has.
---@param device string|integer
---@return integer[]
function M.memory_info(device)
  local here = "memory_info"
  local out = to.int64s()
  while out:wants(C.rt_torch_memory_info(spell.Device(device, here, "device"), out.data, out.capacity)) do end
  return out:numbers()
end

--- Gives the memory that is kept for the next tensors back to the device.
---@param device string|integer
function M.empty_cache(device)
  local here = "empty_cache"
  C.rt_torch_empty_cache(spell.Device(device, here, "device"))
  to.done()
end

-- ------------------------------------------------------------------------------------------------ Streams and events

--- A stream of a device from PyTorch's pool: what is given to it is done in order, beside other streams.
---@param device string|integer
---@param high_priority boolean
---@return Stream
function Stream.new(device, high_priority)
  local here = "Stream.new"
  return new.Stream(C.rt_torch_stream_new(
    spell.Device(device, here, "device"), to.boolean(high_priority, here, "high_priority")
  ))
end

--- The stream that this thread's operations on a device go to.
---@param device string|integer
---@return Stream
function M.current_stream(device)
  local here = "current_stream"
  return new.Stream(C.rt_torch_current_stream(spell.Device(device, here, "device")))
end

--- Has this thread's operations on the stream's device go to it.
function Stream:set_current_stream()
  local here = "Stream:set_current_stream"
  C.rt_torch_set_current_stream(handle.Stream(self, here, "self"))
  to.done()
end

--- Waits until a stream has done all that it was given.
function Stream:synchronize()
  local here = "Stream:synchronize"
  C.rt_torch_stream_synchronize(handle.Stream(self, here, "self"))
  to.done()
end

--- Whether a stream has done all that it was given.
---@return boolean
function Stream:query()
  local here = "Stream:query"
  return to.flag(C.rt_torch_stream_query(handle.Stream(self, here, "self")))
end

--- The device of a stream.
---@return integer
function Stream:device()
  local here = "Stream:device"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_stream_device(handle.Stream(self, here, "self"), out))
  return to.number(out[0])
end

--- Has a stream wait for an event before it goes on.
---@param event Event
function Stream:wait_event(event)
  local here = "Stream:wait_event"
  C.rt_torch_stream_wait_event(handle.Stream(self, here, "self"), handle.Event(event, here, "event"))
  to.done()
end

--- An event of a device, with or without the time that it is reached at.
---@param device string|integer
---@param timing boolean
---@return Event
function Event.new(device, timing)
  local here = "Event.new"
  return new.Event(C.rt_torch_event_new(spell.Device(device, here, "device"), to.boolean(timing, here, "timing")))
end

--- Puts an event into a stream, after all that this was given.
---@param stream Stream
function Event:record(stream)
  local here = "Event:record"
  C.rt_torch_event_record(handle.Event(self, here, "self"), handle.Stream(stream, here, "stream"))
  to.done()
end

--- Whether an event was reached.
---@return boolean
function Event:query()
  local here = "Event:query"
  return to.flag(C.rt_torch_event_query(handle.Event(self, here, "self")))
end

--- Waits until an event is reached.
function Event:synchronize()
  local here = "Event:synchronize"
  C.rt_torch_event_synchronize(handle.Event(self, here, "self"))
  to.done()
end

--- The milliseconds between two events that were reached.
---@param stop Event
---@return number
function Event:elapsed(stop)
  local here = "Event:elapsed"
  local out = ffi.new("double[1]")
  to.value(C.rt_torch_event_elapsed(handle.Event(self, here, "self"), handle.Event(stop, here, "stop"), out))
  return out[0]
end

-- ------------------------------------------------------------------------------------------------------- Autocasting

--- Whether this thread's operations on a device choose a lower precision where that does no harm.
---@param device string|integer
---@return boolean
function M.autocast_enabled(device)
  local here = "autocast_enabled"
  return to.flag(C.rt_torch_autocast_enabled(spell.Device(device, here, "device")))
end

--- Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that were cast.
---@param device string|integer
---@param enabled boolean
function M.set_autocast_enabled(device, enabled)
  local here = "set_autocast_enabled"
  C.rt_torch_set_autocast_enabled(spell.Device(device, here, "device"), to.boolean(enabled, here, "enabled"))
  to.done()
end

--- The dtype of the lower precision on this thread.
---@param device string|integer
---@return integer
function M.autocast_dtype(device)
  local here = "autocast_dtype"
  return to.count(C.rt_torch_autocast_dtype(spell.Device(device, here, "device")))
end

--- Sets the dtype of the lower precision for this thread: f16, bf16 or f32.
---@param device string|integer
---@param dtype string|integer
function M.set_autocast_dtype(device, dtype)
  local here = "set_autocast_dtype"
  C.rt_torch_set_autocast_dtype(spell.Device(device, here, "device"), spell.ScalarType(dtype, here, "dtype"))
  to.done()
end

--- Whether tensors that this thread cast are kept for its next operation.
---@return boolean
function M.autocast_cache_enabled()
  return to.flag(C.rt_torch_autocast_cache_enabled())
end

--- Sets whether tensors that this thread casts are kept for its next operation.
---@param enabled boolean
function M.set_autocast_cache_enabled(enabled)
  local here = "set_autocast_cache_enabled"
  C.rt_torch_set_autocast_cache_enabled(to.boolean(enabled, here, "enabled"))
  to.done()
end

-- ---------------------------------------------------------------------------------------------------------- Creation

--- A tensor of zeros, f32, on the CPU.
---@param dims integer[]
---@return Tensor
function Tensor.zeros(dims)
  local here = "Tensor.zeros"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_zeros(dims, ndim))
end

--- A tensor of ones, f32, on the CPU.
---@param dims integer[]
---@return Tensor
function Tensor.ones(dims)
  local here = "Tensor.ones"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_ones(dims, ndim))
end

--- Numbers from the standard normal distribution, f32, on the CPU.
---@param dims integer[]
---@return Tensor
function Tensor.randn(dims)
  local here = "Tensor.randn"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_randn(dims, ndim))
end

--- An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied.
---@param data number[]
---@param dims integer[]
---@return Tensor
function Tensor.from_data(data, dims)
  local here = "Tensor.from_data"
  local data, data_len = to.floats(data, here, "data")
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_from_data(data, data_len, dims, ndim))
end

--- An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied.
---@param data integer[]
---@param dims integer[]
---@return Tensor
function Tensor.from_ints(data, dims)
  local here = "Tensor.from_ints"
  local data, data_len = to.integers(data, here, "data")
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_from_ints(data, data_len, dims, ndim))
end

--- A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in row-major order,
--- which are copied.
---@param data string
---@param dims integer[]
---@param dtype string|integer
---@return Tensor
function Tensor.from_bytes(data, dims, dtype)
  local here = "Tensor.from_bytes"
  local data, data_len = to.bytes(data, here, "data")
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_from_bytes(
    data, data_len, dims, ndim, spell.ScalarType(dtype, here, "dtype")
  ))
end

--- A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied.
---@param data number[]
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.from_data(data, dims, dtype, device)
  local here = "from_data"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local data, data_len = to.floats(data, here, "data")
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_from_data(
    data, data_len, dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied.
---@param data integer[]
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.from_ints(data, dims, dtype, device)
  local here = "from_ints"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local data, data_len = to.integers(data, here, "data")
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_from_ints(
    data, data_len, dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor of zeros.
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.zeros(dims, dtype, device)
  local here = "zeros"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_zeros(
    dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor of ones.
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.ones(dims, dtype, device)
  local here = "ones"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_ones(
    dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is.
---@param dims integer[]
---@param value number|boolean
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.full(dims, value, dtype, device)
  local here = "full"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_full(
    dims, ndim, value, value_kind, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from the uniform distribution over [0, 1).
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.rand(dims, dtype, device)
  local here = "rand"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_rand(
    dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from the standard normal distribution.
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.randn(dims, dtype, device)
  local here = "randn"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_randn(
    dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Integers drawn evenly from low (included) to high (excluded), i64.
---@param low integer
---@param high integer
---@param dims integer[]
---@param device? string|integer
---@return Tensor
function M.randint(low, high, dims, device)
  local here = "randint"
  if to.is_named(device) then
    device = to.named(device, here, "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_randint(
    to.integer(low, here, "low"), to.integer(high, here, "high"), dims, ndim,
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else f32.
---@param start number|boolean
---@param stop number|boolean
---@param step? number|boolean 1 if left out
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.arange(start, stop, step, dtype, device)
  local here = "arange"
  if to.is_named(step) then
    step, dtype, device = to.named(step, here, "step", "dtype", "device")
  end
  if step == nil then step = 1 end
  local start, start_kind = to.scalar(start, here, "start")
  local stop, stop_kind = to.scalar(stop, here, "stop")
  local step, step_kind = to.scalar(step, here, "step")
  return new.Tensor(C.rt_torch_arange(
    start, start_kind, stop, stop_kind, step, step_kind,
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- An n by m matrix with ones on the diagonal and zeros elsewhere.
---@param n integer
---@param m integer
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.eye(n, m, dtype, device)
  local here = "eye"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_eye(
    to.integer(n, here, "n"), to.integer(m, here, "m"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- `steps` numbers from start to end (both included), evenly apart. Without dtype: f32.
---@param start number|boolean
---@param stop number|boolean
---@param steps integer
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.linspace(start, stop, steps, dtype, device)
  local here = "linspace"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local start, start_kind = to.scalar(start, here, "start")
  local stop, stop_kind = to.scalar(stop, here, "stop")
  return new.Tensor(C.rt_torch_linspace(
    start, start_kind, stop, stop_kind, to.integer(steps, here, "steps"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32.
---@param start number|boolean
---@param stop number|boolean
---@param steps integer
---@param base? number 10.0 if left out
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.logspace(start, stop, steps, base, dtype, device)
  local here = "logspace"
  if to.is_named(base) then
    base, dtype, device = to.named(base, here, "base", "dtype", "device")
  end
  if base == nil then base = 10.0 end
  local start, start_kind = to.scalar(start, here, "start")
  local stop, stop_kind = to.scalar(stop, here, "stop")
  return new.Tensor(C.rt_torch_logspace(
    start, start_kind, stop, stop_kind, to.integer(steps, here, "steps"), to.float(base, here, "base"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor whose elements are whatever lies in its memory.
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.empty(dims, dtype, device)
  local here = "empty"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_empty(
    dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Zeros with the sizes of another tensor, and its dtype and device where none is given.
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:zeros_like(dtype, device)
  local here = "Tensor:zeros_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_zeros_like(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Ones with the sizes of another tensor, and its dtype and device where none is given.
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:ones_like(dtype, device)
  local here = "Tensor:ones_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_ones_like(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- One number everywhere, with the sizes of another tensor, and its dtype and device where none is given.
---@param value number|boolean
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:full_like(value, dtype, device)
  local here = "Tensor:full_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_full_like(
    handle.Tensor(self, here, "self"), value, value_kind,
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A tensor of any content with the sizes of another one, and its dtype and device where none is given.
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:empty_like(dtype, device)
  local here = "Tensor:empty_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_empty_like(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Zeros of other sizes with the dtype and device of a tensor where none is given.
---@param dims integer[]
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:new_zeros(dims, dtype, device)
  local here = "Tensor:new_zeros"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_new_zeros(
    handle.Tensor(self, here, "self"), dims, ndim, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- One number everywhere, of other sizes, with the dtype and device of a tensor where none is given.
---@param dims integer[]
---@param value number|boolean
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:new_full(dims, value, dtype, device)
  local here = "Tensor:new_full"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_new_full(
    handle.Tensor(self, here, "self"), dims, ndim, value, value_kind,
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64.
---@param row integer
---@param col integer
---@param offset? integer 0 if left out
---@param dtype? string|integer "long" if left out
---@param device? string|integer
---@return Tensor
function M.tril_indices(row, col, offset, dtype, device)
  local here = "tril_indices"
  if to.is_named(offset) then
    offset, dtype, device = to.named(offset, here, "offset", "dtype", "device")
  end
  if offset == nil then offset = 0 end
  if dtype == nil then dtype = "long" end
  return new.Tensor(C.rt_torch_tril_indices(
    to.integer(row, here, "row"), to.integer(col, here, "col"), to.integer(offset, here, "offset"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64.
---@param row integer
---@param col integer
---@param offset? integer 0 if left out
---@param dtype? string|integer "long" if left out
---@param device? string|integer
---@return Tensor
function M.triu_indices(row, col, offset, dtype, device)
  local here = "triu_indices"
  if to.is_named(offset) then
    offset, dtype, device = to.named(offset, here, "offset", "dtype", "device")
  end
  if offset == nil then offset = 0 end
  if dtype == nil then dtype = "long" end
  return new.Tensor(C.rt_torch_triu_indices(
    to.integer(row, here, "row"), to.integer(col, here, "col"), to.integer(offset, here, "offset"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters.
---@param window_length integer
---@param periodic boolean
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.hann_window(window_length, periodic, dtype, device)
  local here = "hann_window"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_hann_window(
    to.integer(window_length, here, "window_length"), to.boolean(periodic, here, "periodic"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- A complex tensor of a real and an imaginary part.
---@param imag Tensor
---@return Tensor
function Tensor:complex(imag)
  local here = "Tensor:complex"
  return new.Tensor(C.rt_torch_complex(handle.Tensor(self, here, "self"), handle.Tensor(imag, here, "imag")))
end

--- A complex tensor of absolute values and angles in radians.
---@param angle Tensor
---@return Tensor
function Tensor:polar(angle)
  local here = "Tensor:polar"
  return new.Tensor(C.rt_torch_polar(handle.Tensor(self, here, "self"), handle.Tensor(angle, here, "angle")))
end

-- ---------------------------------------------------------------------------------------------------- Random numbers

--- The generator that random numbers on a device come from where none is given, the same for all threads.
---@param device string|integer
---@return Generator
function M.default_generator(device)
  local here = "default_generator"
  return new.Generator(C.rt_torch_default_generator(spell.Device(device, here, "device")))
end

--- A generator of its own for a device.
---@param device string|integer
---@return Generator
function Generator.new(device)
  local here = "Generator.new"
  return new.Generator(C.rt_torch_generator_new(spell.Device(device, here, "device")))
end

--- Sets a generator to where a seed begins.
---@param seed integer
function Generator:manual_seed(seed)
  local here = "Generator:manual_seed"
  C.rt_torch_generator_manual_seed(handle.Generator(self, here, "self"), to.integer(seed, here, "seed"))
  to.done()
end

--- Sets a generator to a seed that nobody can foresee, and returns it.
---@return integer
function Generator:seed()
  local here = "Generator:seed"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_generator_seed(handle.Generator(self, here, "self"), out))
  return to.number(out[0])
end

--- The seed that a generator began with.
---@return integer
function Generator:initial_seed()
  local here = "Generator:initial_seed"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_generator_initial_seed(handle.Generator(self, here, "self"), out))
  return to.number(out[0])
end

--- A generator's state, a vector of u8 on the CPU.
---@return Tensor
function Generator:state()
  local here = "Generator:state"
  return new.Tensor(C.rt_torch_generator_state(handle.Generator(self, here, "self")))
end

--- Sets a generator to a state.
---@param state Tensor
function Generator:set_state(state)
  local here = "Generator:set_state"
  C.rt_torch_generator_set_state(handle.Generator(self, here, "self"), handle.Tensor(state, here, "state"))
  to.done()
end

--- The device of a generator.
---@return integer
function Generator:device()
  local here = "Generator:device"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_generator_device(handle.Generator(self, here, "self"), out))
  return to.number(out[0])
end

--- Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own).
---@param dims integer[]
---@param generator? Generator
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.rand_from(dims, generator, dtype, device)
  local here = "rand_from"
  if to.is_named(generator) then
    generator, dtype, device = to.named(generator, here, "generator", "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_rand_from(
    dims, ndim, generator == nil and 0 or handle.Generator(generator, here, "generator"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from the standard normal distribution, from a generator (none = the device's own).
---@param dims integer[]
---@param generator? Generator
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.randn_from(dims, generator, dtype, device)
  local here = "randn_from"
  if to.is_named(generator) then
    generator, dtype, device = to.named(generator, here, "generator", "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_randn_from(
    dims, ndim, generator == nil and 0 or handle.Generator(generator, here, "generator"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own).
---@param low integer
---@param high integer
---@param dims integer[]
---@param generator? Generator
---@param dtype? string|integer "long" if left out
---@param device? string|integer
---@return Tensor
function M.randint_from(low, high, dims, generator, dtype, device)
  local here = "randint_from"
  if to.is_named(generator) then
    generator, dtype, device = to.named(generator, here, "generator", "dtype", "device")
  end
  if dtype == nil then dtype = "long" end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_randint_from(
    to.integer(low, here, "low"), to.integer(high, here, "high"), dims, ndim,
    generator == nil and 0 or handle.Generator(generator, here, "generator"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
---@param n integer
---@param generator? Generator
---@param dtype? string|integer "long" if left out
---@param device? string|integer
---@return Tensor
function M.randperm_from(n, generator, dtype, device)
  local here = "randperm_from"
  if to.is_named(generator) then
    generator, dtype, device = to.named(generator, here, "generator", "dtype", "device")
  end
  if dtype == nil then dtype = "long" end
  return new.Tensor(C.rt_torch_randperm_from(
    to.integer(n, here, "n"), generator == nil and 0 or handle.Generator(generator, here, "generator"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from the uniform distribution over [0, 1) with the sizes of another tensor.
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:rand_like(dtype, device)
  local here = "Tensor:rand_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_rand_like(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Numbers from the standard normal distribution with the sizes of another tensor.
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:randn_like(dtype, device)
  local here = "Tensor:randn_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_randn_like(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor.
---@param low integer
---@param high integer
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function Tensor:randint_like(low, high, dtype, device)
  local here = "Tensor:randint_like"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  return new.Tensor(C.rt_torch_tensor_randint_like(
    handle.Tensor(self, here, "self"), to.integer(low, here, "low"), to.integer(high, here, "high"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The integers from 0 to n - 1 in random order.
---@param n integer
---@param dtype? string|integer "long" if left out
---@param device? string|integer
---@return Tensor
function M.randperm(n, dtype, device)
  local here = "randperm"
  if to.is_named(dtype) then
    dtype, device = to.named(dtype, here, "dtype", "device")
  end
  if dtype == nil then dtype = "long" end
  return new.Tensor(C.rt_torch_randperm(
    to.integer(n, here, "n"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- For every element p a draw that is 1 with the probability p, else 0.
---@param generator? Generator
---@return Tensor
function Tensor:bernoulli(generator)
  local here = "Tensor:bernoulli"
  if to.is_named(generator) then
    generator = to.named(generator, here, "generator")
  end
  return new.Tensor(C.rt_torch_tensor_bernoulli(
    handle.Tensor(self, here, "self"), generator == nil and 0 or handle.Generator(generator, here, "generator")
  ))
end

--- Places drawn from each row of weights, with or without replacement, as i64.
---@param num_samples integer
---@param replacement? boolean false if left out
---@param generator? Generator
---@return Tensor
function Tensor:multinomial(num_samples, replacement, generator)
  local here = "Tensor:multinomial"
  if to.is_named(replacement) then
    replacement, generator = to.named(replacement, here, "replacement", "generator")
  end
  if replacement == nil then replacement = false end
  return new.Tensor(C.rt_torch_tensor_multinomial(
    handle.Tensor(self, here, "self"), to.integer(num_samples, here, "num_samples"),
    to.boolean(replacement, here, "replacement"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  ))
end

--- For every element a draw from the Poisson distribution with this mean.
---@param generator? Generator
---@return Tensor
function Tensor:poisson(generator)
  local here = "Tensor:poisson"
  if to.is_named(generator) then
    generator = to.named(generator, here, "generator")
  end
  return new.Tensor(C.rt_torch_tensor_poisson(
    handle.Tensor(self, here, "self"), generator == nil and 0 or handle.Generator(generator, here, "generator")
  ))
end

--- Numbers from the normal distribution of a mean and a standard deviation.
---@param mean number
---@param std number
---@param dims integer[]
---@param generator? Generator
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.normal(mean, std, dims, generator, dtype, device)
  local here = "normal"
  if to.is_named(generator) then
    generator, dtype, device = to.named(generator, here, "generator", "dtype", "device")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_normal(
    to.float(mean, here, "mean"), to.float(std, here, "std"), dims, ndim,
    generator == nil and 0 or handle.Generator(generator, here, "generator"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- For every mean and standard deviation a draw from their normal distribution.
---@param std Tensor
---@param generator? Generator
---@return Tensor
function Tensor:normal_tensors(std, generator)
  local here = "Tensor:normal_tensors"
  if to.is_named(generator) then
    generator = to.named(generator, here, "generator")
  end
  return new.Tensor(C.rt_torch_normal_tensors(
    handle.Tensor(self, here, "self"), handle.Tensor(std, here, "std"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  ))
end

--- Fills with numbers from the uniform distribution over [low, high).
---@param low? number 0 if left out
---@param high? number 1 if left out
---@param generator? Generator
---@return Tensor
function Tensor:uniform_(low, high, generator)
  local here = "Tensor:uniform_"
  if to.is_named(low) then
    low, high, generator = to.named(low, here, "low", "high", "generator")
  end
  if low == nil then low = 0 end
  if high == nil then high = 1 end
  C.rt_torch_tensor_uniform_(
    handle.Tensor(self, here, "self"), to.float(low, here, "low"), to.float(high, here, "high"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  )
  to.done()
  return self
end

--- Fills with numbers from the normal distribution.
---@param mean? number 0 if left out
---@param std? number 1 if left out
---@param generator? Generator
---@return Tensor
function Tensor:normal_(mean, std, generator)
  local here = "Tensor:normal_"
  if to.is_named(mean) then
    mean, std, generator = to.named(mean, here, "mean", "std", "generator")
  end
  if mean == nil then mean = 0 end
  if std == nil then std = 1 end
  C.rt_torch_tensor_normal_(
    handle.Tensor(self, here, "self"), to.float(mean, here, "mean"), to.float(std, here, "std"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  )
  to.done()
  return self
end

--- Fills with numbers from the exponential distribution of a rate.
---@param rate? number 1 if left out
---@param generator? Generator
---@return Tensor
function Tensor:exponential_(rate, generator)
  local here = "Tensor:exponential_"
  if to.is_named(rate) then
    rate, generator = to.named(rate, here, "rate", "generator")
  end
  if rate == nil then rate = 1 end
  C.rt_torch_tensor_exponential_(
    handle.Tensor(self, here, "self"), to.float(rate, here, "rate"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  )
  to.done()
  return self
end

--- Fills with draws that are 1 with the probability p, else 0.
---@param p? number 0.5 if left out
---@param generator? Generator
---@return Tensor
function Tensor:bernoulli_(p, generator)
  local here = "Tensor:bernoulli_"
  if to.is_named(p) then
    p, generator = to.named(p, here, "p", "generator")
  end
  if p == nil then p = 0.5 end
  C.rt_torch_tensor_bernoulli_(
    handle.Tensor(self, here, "self"), to.float(p, here, "p"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  )
  to.done()
  return self
end

--- Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest).
---@param low integer
---@param high? integer
---@param generator? Generator
---@return Tensor
function Tensor:random_(low, high, generator)
  local here = "Tensor:random_"
  if to.is_named(high) then
    high, generator = to.named(high, here, "high", "generator")
  end
  C.rt_torch_tensor_random_(
    handle.Tensor(self, here, "self"), to.integer(low, here, "low"), to.maybe_integer(high, here, "high"),
    generator == nil and 0 or handle.Generator(generator, here, "generator")
  )
  to.done()
  return self
end

-- -------------------------------------------------------------------------------------------------------- Arithmetic

--- a + b, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:add(b)
  local here = "Tensor:add"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_add_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_add(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a - b, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:sub(b)
  local here = "Tensor:sub"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_sub_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_sub(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a * b, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:mul(b)
  local here = "Tensor:mul"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_mul_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_mul(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a / b, elementwise, broadcasting; integers divide to f32.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:div(b)
  local here = "Tensor:div"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_div_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_div(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a / b rounded towards minus infinity, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:floor_divide(b)
  local here = "Tensor:floor_divide"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_floor_divide_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_floor_divide(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)
  ))
end

--- The remainder of a / b with the sign of b, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:remainder(b)
  local here = "Tensor:remainder"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_remainder_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_remainder(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)
  ))
end

--- a to the power of b, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:pow(b)
  local here = "Tensor:pow"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_pow_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_pow(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- The larger of a and b, elementwise, broadcasting; NaN where either is.
---@param b Tensor
---@return Tensor
function Tensor:maximum(b)
  local here = "Tensor:maximum"
  return new.Tensor(C.rt_torch_tensor_maximum(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The smaller of a and b, elementwise, broadcasting; NaN where either is.
---@param b Tensor
---@return Tensor
function Tensor:minimum(b)
  local here = "Tensor:minimum"
  return new.Tensor(C.rt_torch_tensor_minimum(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- b - a with a number b.
---@param b number|boolean
---@return Tensor
function Tensor:rsub_scalar(b)
  local here = "Tensor:rsub_scalar"
  local b, b_kind = to.scalar(b, here, "b")
  return new.Tensor(C.rt_torch_tensor_rsub_scalar(handle.Tensor(self, here, "self"), b, b_kind))
end

--- The number b to the power of a.
---@param b number|boolean
---@param a Tensor
---@return Tensor
function Tensor.rpow_scalar(b, a)
  local here = "Tensor.rpow_scalar"
  local b, b_kind = to.scalar(b, here, "b")
  return new.Tensor(C.rt_torch_tensor_rpow_scalar(b, b_kind, handle.Tensor(a, here, "a")))
end

--- a + alpha * b, elementwise, broadcasting.
---@param b Tensor
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:add_scaled(b, alpha)
  local here = "Tensor:add_scaled"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_tensor_add_scaled(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), alpha, alpha_kind
  ))
end

--- a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity).
---@param b Tensor
---@param rounding_mode? string
---@return Tensor
function Tensor:div_mode(b, rounding_mode)
  local here = "Tensor:div_mode"
  if to.is_named(rounding_mode) then
    rounding_mode = to.named(rounding_mode, here, "rounding_mode")
  end
  local rounding_mode, rounding_mode_len = to.maybe_text(rounding_mode, here, "rounding_mode")
  return new.Tensor(C.rt_torch_tensor_div_mode(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), rounding_mode, rounding_mode_len
  ))
end

--- a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor".
---@param b number|boolean
---@param rounding_mode? string
---@return Tensor
function Tensor:div_scalar_mode(b, rounding_mode)
  local here = "Tensor:div_scalar_mode"
  if to.is_named(rounding_mode) then
    rounding_mode = to.named(rounding_mode, here, "rounding_mode")
  end
  local b, b_kind = to.scalar(b, here, "b")
  local rounding_mode, rounding_mode_len = to.maybe_text(rounding_mode, here, "rounding_mode")
  return new.Tensor(C.rt_torch_tensor_div_scalar_mode(
    handle.Tensor(self, here, "self"), b, b_kind, rounding_mode, rounding_mode_len
  ))
end

--- The remainder of a / b with the sign of a, elementwise, broadcasting.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:fmod(b)
  local here = "Tensor:fmod"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_fmod_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_fmod(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- The larger of a and b, elementwise, broadcasting; the other one where one is NaN.
---@param b Tensor
---@return Tensor
function Tensor:fmax(b)
  local here = "Tensor:fmax"
  return new.Tensor(C.rt_torch_tensor_fmax(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The smaller of a and b, elementwise, broadcasting; the other one where one is NaN.
---@param b Tensor
---@return Tensor
function Tensor:fmin(b)
  local here = "Tensor:fmin"
  return new.Tensor(C.rt_torch_tensor_fmin(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- t + value * tensor1 * tensor2, elementwise, broadcasting.
---@param tensor1 Tensor
---@param tensor2 Tensor
---@param value? number|boolean 1 if left out
---@return Tensor
function Tensor:addcmul(tensor1, tensor2, value)
  local here = "Tensor:addcmul"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_addcmul(
    handle.Tensor(self, here, "self"), handle.Tensor(tensor1, here, "tensor1"),
    handle.Tensor(tensor2, here, "tensor2"), value, value_kind
  ))
end

--- t + value * tensor1 / tensor2, elementwise, broadcasting.
---@param tensor1 Tensor
---@param tensor2 Tensor
---@param value? number|boolean 1 if left out
---@return Tensor
function Tensor:addcdiv(tensor1, tensor2, value)
  local here = "Tensor:addcdiv"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_addcdiv(
    handle.Tensor(self, here, "self"), handle.Tensor(tensor1, here, "tensor1"),
    handle.Tensor(tensor2, here, "tensor2"), value, value_kind
  ))
end

--- From t to stop by the part that weight says, elementwise, broadcasting.
---@param stop Tensor
---@param weight Tensor|number|boolean
---@return Tensor
function Tensor:lerp(stop, weight)
  local here = "Tensor:lerp"
  if to.is_number(weight) then
    local weight, weight_kind = to.scalar(weight, here, "weight")
    return new.Tensor(C.rt_torch_tensor_lerp_scalar(
      handle.Tensor(self, here, "self"), handle.Tensor(stop, here, "stop"), weight, weight_kind
    ))
  end
  return new.Tensor(C.rt_torch_tensor_lerp(
    handle.Tensor(self, here, "self"), handle.Tensor(stop, here, "stop"),
    handle.Tensor(weight, here, "weight", true)
  ))
end

--- The square root of a * a + b * b, without overflow between.
---@param b Tensor
---@return Tensor
function Tensor:hypot(b)
  local here = "Tensor:hypot"
  return new.Tensor(C.rt_torch_tensor_hypot(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The angle in radians of the point (b, a) seen from the origin.
---@param b Tensor
---@return Tensor
function Tensor:atan2(b)
  local here = "Tensor:atan2"
  return new.Tensor(C.rt_torch_tensor_atan2(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- log(exp(a) + exp(b)) without overflow.
---@param b Tensor
---@return Tensor
function Tensor:logaddexp(b)
  local here = "Tensor:logaddexp"
  return new.Tensor(C.rt_torch_tensor_logaddexp(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- a * log(b), 0 where a is 0, elementwise, broadcasting.
---@param b Tensor
---@return Tensor
function Tensor:xlogy(b)
  local here = "Tensor:xlogy"
  return new.Tensor(C.rt_torch_tensor_xlogy(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The size of a with the sign of b.
---@param b Tensor
---@return Tensor
function Tensor:copysign(b)
  local here = "Tensor:copysign"
  return new.Tensor(C.rt_torch_tensor_copysign(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The greatest common divisor, of integers.
---@param b Tensor
---@return Tensor
function Tensor:gcd(b)
  local here = "Tensor:gcd"
  return new.Tensor(C.rt_torch_tensor_gcd(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The least common multiple, of integers.
---@param b Tensor
---@return Tensor
function Tensor:lcm(b)
  local here = "Tensor:lcm"
  return new.Tensor(C.rt_torch_tensor_lcm(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- 0 where t is negative, 1 where it is positive, else the element of values.
---@param values Tensor
---@return Tensor
function Tensor:heaviside(values)
  local here = "Tensor:heaviside"
  return new.Tensor(C.rt_torch_tensor_heaviside(
    handle.Tensor(self, here, "self"), handle.Tensor(values, here, "values")
  ))
end

--- The bits that both integers have; of bools whether both are true.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:bitwise_and(b)
  local here = "Tensor:bitwise_and"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_bitwise_and_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_bitwise_and(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)
  ))
end

--- The bits that at least one of the integers has; of bools whether at least one is true.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:bitwise_or(b)
  local here = "Tensor:bitwise_or"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_bitwise_or_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_bitwise_or(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)
  ))
end

--- The bits that exactly one of the integers has; of bools whether exactly one is true.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:bitwise_xor(b)
  local here = "Tensor:bitwise_xor"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_bitwise_xor_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_bitwise_xor(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)
  ))
end

--- The bits of a moved b places to the left.
---@param b Tensor
---@return Tensor
function Tensor:bitwise_left_shift(b)
  local here = "Tensor:bitwise_left_shift"
  return new.Tensor(C.rt_torch_tensor_bitwise_left_shift(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")
  ))
end

--- The bits of a moved b places to the right; of signed integers the sign stays.
---@param b Tensor
---@return Tensor
function Tensor:bitwise_right_shift(b)
  local here = "Tensor:bitwise_right_shift"
  return new.Tensor(C.rt_torch_tensor_bitwise_right_shift(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")
  ))
end

-- --------------------------------------------------------------------------------------------- Elementwise functions

--- -t.
---@return Tensor
function Tensor:neg()
  local here = "Tensor:neg"
  return new.Tensor(C.rt_torch_tensor_neg(handle.Tensor(self, here, "self")))
end

--- The absolute value.
---@return Tensor
function Tensor:abs()
  local here = "Tensor:abs"
  return new.Tensor(C.rt_torch_tensor_abs(handle.Tensor(self, here, "self")))
end

--- -1, 0 or 1, as the element is negative, zero or positive.
---@return Tensor
function Tensor:sign()
  local here = "Tensor:sign"
  return new.Tensor(C.rt_torch_tensor_sign(handle.Tensor(self, here, "self")))
end

--- 1 / t.
---@return Tensor
function Tensor:reciprocal()
  local here = "Tensor:reciprocal"
  return new.Tensor(C.rt_torch_tensor_reciprocal(handle.Tensor(self, here, "self")))
end

--- e to the power of t.
---@return Tensor
function Tensor:exp()
  local here = "Tensor:exp"
  return new.Tensor(C.rt_torch_tensor_exp(handle.Tensor(self, here, "self")))
end

--- The natural logarithm.
---@return Tensor
function Tensor:log()
  local here = "Tensor:log"
  return new.Tensor(C.rt_torch_tensor_log(handle.Tensor(self, here, "self")))
end

--- The square root.
---@return Tensor
function Tensor:sqrt()
  local here = "Tensor:sqrt"
  return new.Tensor(C.rt_torch_tensor_sqrt(handle.Tensor(self, here, "self")))
end

--- The sine of an angle in radians.
---@return Tensor
function Tensor:sin()
  local here = "Tensor:sin"
  return new.Tensor(C.rt_torch_tensor_sin(handle.Tensor(self, here, "self")))
end

--- The cosine of an angle in radians.
---@return Tensor
function Tensor:cos()
  local here = "Tensor:cos"
  return new.Tensor(C.rt_torch_tensor_cos(handle.Tensor(self, here, "self")))
end

--- The largest integer that isn't larger.
---@return Tensor
function Tensor:floor()
  local here = "Tensor:floor"
  return new.Tensor(C.rt_torch_tensor_floor(handle.Tensor(self, here, "self")))
end

--- The smallest integer that isn't smaller.
---@return Tensor
function Tensor:ceil()
  local here = "Tensor:ceil"
  return new.Tensor(C.rt_torch_tensor_ceil(handle.Tensor(self, here, "self")))
end

--- The nearest integer; halves go to the even one.
---@return Tensor
function Tensor:round()
  local here = "Tensor:round"
  return new.Tensor(C.rt_torch_tensor_round(handle.Tensor(self, here, "self")))
end

--- The elements limited to the range from min to max, either of which may be none, but not both.
---@param low? number|boolean
---@param high? number|boolean
---@return Tensor
function Tensor:clamp(low, high)
  local here = "Tensor:clamp"
  if to.is_named(low) then
    low, high = to.named(low, here, "low", "high")
  end
  local low, low_kind = to.maybe_scalar(low, here, "low")
  local high, high_kind = to.maybe_scalar(high, here, "high")
  return new.Tensor(C.rt_torch_tensor_clamp(handle.Tensor(self, here, "self"), low, low_kind, high, high_kind))
end

--- Whether the element is NaN.
---@return Tensor
function Tensor:isnan()
  local here = "Tensor:isnan"
  return new.Tensor(C.rt_torch_tensor_isnan(handle.Tensor(self, here, "self")))
end

--- t * t.
---@return Tensor
function Tensor:square()
  local here = "Tensor:square"
  return new.Tensor(C.rt_torch_tensor_square(handle.Tensor(self, here, "self")))
end

--- 1 divided by the square root.
---@return Tensor
function Tensor:rsqrt()
  local here = "Tensor:rsqrt"
  return new.Tensor(C.rt_torch_tensor_rsqrt(handle.Tensor(self, here, "self")))
end

--- 2 to the power of t.
---@return Tensor
function Tensor:exp2()
  local here = "Tensor:exp2"
  return new.Tensor(C.rt_torch_tensor_exp2(handle.Tensor(self, here, "self")))
end

--- exp(t) - 1, exact near zero.
---@return Tensor
function Tensor:expm1()
  local here = "Tensor:expm1"
  return new.Tensor(C.rt_torch_tensor_expm1(handle.Tensor(self, here, "self")))
end

--- The logarithm to base 2.
---@return Tensor
function Tensor:log2()
  local here = "Tensor:log2"
  return new.Tensor(C.rt_torch_tensor_log2(handle.Tensor(self, here, "self")))
end

--- The logarithm to base 10.
---@return Tensor
function Tensor:log10()
  local here = "Tensor:log10"
  return new.Tensor(C.rt_torch_tensor_log10(handle.Tensor(self, here, "self")))
end

--- log(1 + t), exact near zero.
---@return Tensor
function Tensor:log1p()
  local here = "Tensor:log1p"
  return new.Tensor(C.rt_torch_tensor_log1p(handle.Tensor(self, here, "self")))
end

--- The tangent of an angle in radians.
---@return Tensor
function Tensor:tan()
  local here = "Tensor:tan"
  return new.Tensor(C.rt_torch_tensor_tan(handle.Tensor(self, here, "self")))
end

--- The angle in radians whose sine it is.
---@return Tensor
function Tensor:asin()
  local here = "Tensor:asin"
  return new.Tensor(C.rt_torch_tensor_asin(handle.Tensor(self, here, "self")))
end

--- The angle in radians whose cosine it is.
---@return Tensor
function Tensor:acos()
  local here = "Tensor:acos"
  return new.Tensor(C.rt_torch_tensor_acos(handle.Tensor(self, here, "self")))
end

--- The angle in radians whose tangent it is.
---@return Tensor
function Tensor:atan()
  local here = "Tensor:atan"
  return new.Tensor(C.rt_torch_tensor_atan(handle.Tensor(self, here, "self")))
end

--- The hyperbolic sine.
---@return Tensor
function Tensor:sinh()
  local here = "Tensor:sinh"
  return new.Tensor(C.rt_torch_tensor_sinh(handle.Tensor(self, here, "self")))
end

--- The hyperbolic cosine.
---@return Tensor
function Tensor:cosh()
  local here = "Tensor:cosh"
  return new.Tensor(C.rt_torch_tensor_cosh(handle.Tensor(self, here, "self")))
end

--- The number whose hyperbolic sine it is.
---@return Tensor
function Tensor:asinh()
  local here = "Tensor:asinh"
  return new.Tensor(C.rt_torch_tensor_asinh(handle.Tensor(self, here, "self")))
end

--- The number whose hyperbolic cosine it is.
---@return Tensor
function Tensor:acosh()
  local here = "Tensor:acosh"
  return new.Tensor(C.rt_torch_tensor_acosh(handle.Tensor(self, here, "self")))
end

--- The number whose hyperbolic tangent it is.
---@return Tensor
function Tensor:atanh()
  local here = "Tensor:atanh"
  return new.Tensor(C.rt_torch_tensor_atanh(handle.Tensor(self, here, "self")))
end

--- The error function.
---@return Tensor
function Tensor:erf()
  local here = "Tensor:erf"
  return new.Tensor(C.rt_torch_tensor_erf(handle.Tensor(self, here, "self")))
end

--- 1 minus the error function, exact where that is small.
---@return Tensor
function Tensor:erfc()
  local here = "Tensor:erfc"
  return new.Tensor(C.rt_torch_tensor_erfc(handle.Tensor(self, here, "self")))
end

--- The number whose error function it is.
---@return Tensor
function Tensor:erfinv()
  local here = "Tensor:erfinv"
  return new.Tensor(C.rt_torch_tensor_erfinv(handle.Tensor(self, here, "self")))
end

--- The logarithm of the absolute value of the gamma function.
---@return Tensor
function Tensor:lgamma()
  local here = "Tensor:lgamma"
  return new.Tensor(C.rt_torch_tensor_lgamma(handle.Tensor(self, here, "self")))
end

--- The derivative of lgamma.
---@return Tensor
function Tensor:digamma()
  local here = "Tensor:digamma"
  return new.Tensor(C.rt_torch_tensor_digamma(handle.Tensor(self, here, "self")))
end

--- sin(pi * t) / (pi * t), 1 at 0.
---@return Tensor
function Tensor:sinc()
  local here = "Tensor:sinc"
  return new.Tensor(C.rt_torch_tensor_sinc(handle.Tensor(self, here, "self")))
end

--- log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given.
---@param eps? number
---@return Tensor
function Tensor:logit(eps)
  local here = "Tensor:logit"
  if to.is_named(eps) then
    eps = to.named(eps, here, "eps")
  end
  local eps, has_eps = to.maybe_float(eps, here, "eps")
  return new.Tensor(C.rt_torch_tensor_logit(handle.Tensor(self, here, "self"), eps, has_eps))
end

--- The integer without the fraction.
---@return Tensor
function Tensor:trunc()
  local here = "Tensor:trunc"
  return new.Tensor(C.rt_torch_tensor_trunc(handle.Tensor(self, here, "self")))
end

--- The fraction, with the sign of t.
---@return Tensor
function Tensor:frac()
  local here = "Tensor:frac"
  return new.Tensor(C.rt_torch_tensor_frac(handle.Tensor(self, here, "self")))
end

--- The nearest number with so many decimals; halves go to the even one.
---@param decimals integer
---@return Tensor
function Tensor:round_decimals(decimals)
  local here = "Tensor:round_decimals"
  return new.Tensor(C.rt_torch_tensor_round_decimals(
    handle.Tensor(self, here, "self"), to.integer(decimals, here, "decimals")
  ))
end

--- The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but not
--- both.
---@param low? Tensor
---@param high? Tensor
---@return Tensor
function Tensor:clamp_tensors(low, high)
  local here = "Tensor:clamp_tensors"
  if to.is_named(low) then
    low, high = to.named(low, here, "low", "high")
  end
  return new.Tensor(C.rt_torch_tensor_clamp_tensors(
    handle.Tensor(self, here, "self"), low == nil and 0 or handle.Tensor(low, here, "low"),
    high == nil and 0 or handle.Tensor(high, here, "high")
  ))
end

--- Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype).
---@param nan? number
---@param posinf? number
---@param neginf? number
---@return Tensor
function Tensor:nan_to_num(nan, posinf, neginf)
  local here = "Tensor:nan_to_num"
  if to.is_named(nan) then
    nan, posinf, neginf = to.named(nan, here, "nan", "posinf", "neginf")
  end
  local nan, has_nan = to.maybe_float(nan, here, "nan")
  local posinf, has_posinf = to.maybe_float(posinf, here, "posinf")
  local neginf, has_neginf = to.maybe_float(neginf, here, "neginf")
  return new.Tensor(C.rt_torch_tensor_nan_to_num(
    handle.Tensor(self, here, "self"), nan, has_nan, posinf, has_posinf, neginf, has_neginf
  ))
end

--- The sign; of a complex number the number divided by its absolute value.
---@return Tensor
function Tensor:sgn()
  local here = "Tensor:sgn"
  return new.Tensor(C.rt_torch_tensor_sgn(handle.Tensor(self, here, "self")))
end

--- Whether the sign bit is set, which -0.0 has too.
---@return Tensor
function Tensor:signbit()
  local here = "Tensor:signbit"
  return new.Tensor(C.rt_torch_tensor_signbit(handle.Tensor(self, here, "self")))
end

--- Degrees as radians.
---@return Tensor
function Tensor:deg2rad()
  local here = "Tensor:deg2rad"
  return new.Tensor(C.rt_torch_tensor_deg2rad(handle.Tensor(self, here, "self")))
end

--- Radians as degrees.
---@return Tensor
function Tensor:rad2deg()
  local here = "Tensor:rad2deg"
  return new.Tensor(C.rt_torch_tensor_rad2deg(handle.Tensor(self, here, "self")))
end

--- The bits that it doesn't have; of a bool whether it is false.
---@return Tensor
function Tensor:bitwise_not()
  local here = "Tensor:bitwise_not"
  return new.Tensor(C.rt_torch_tensor_bitwise_not(handle.Tensor(self, here, "self")))
end

--- A view of the real parts.
---@return Tensor
function Tensor:real()
  local here = "Tensor:real"
  return new.Tensor(C.rt_torch_tensor_real(handle.Tensor(self, here, "self")))
end

--- A view of the imaginary parts; an error for real tensors.
---@return Tensor
function Tensor:imag()
  local here = "Tensor:imag"
  return new.Tensor(C.rt_torch_tensor_imag(handle.Tensor(self, here, "self")))
end

--- The complex conjugate, a view that is computed where it is read; a real tensor itself.
---@return Tensor
function Tensor:conj()
  local here = "Tensor:conj"
  return new.Tensor(C.rt_torch_tensor_conj(handle.Tensor(self, here, "self")))
end

--- The tensor itself, or a copy for which a conjugation that was put off is done.
---@return Tensor
function Tensor:resolve_conj()
  local here = "Tensor:resolve_conj"
  return new.Tensor(C.rt_torch_tensor_resolve_conj(handle.Tensor(self, here, "self")))
end

--- The angle of complex numbers in radians; of real ones 0 or pi.
---@return Tensor
function Tensor:angle()
  local here = "Tensor:angle"
  return new.Tensor(C.rt_torch_tensor_angle(handle.Tensor(self, here, "self")))
end

--- A view of complex numbers as pairs of real ones, a dimension of size 2 at the end.
---@return Tensor
function Tensor:view_as_real()
  local here = "Tensor:view_as_real"
  return new.Tensor(C.rt_torch_view_as_real(handle.Tensor(self, here, "self")))
end

--- A view of pairs of real numbers, the last dimension, as complex ones.
---@return Tensor
function Tensor:view_as_complex()
  local here = "Tensor:view_as_complex"
  return new.Tensor(C.rt_torch_view_as_complex(handle.Tensor(self, here, "self")))
end

--- Whether the element is infinite.
---@return Tensor
function Tensor:isinf()
  local here = "Tensor:isinf"
  return new.Tensor(C.rt_torch_tensor_isinf(handle.Tensor(self, here, "self")))
end

--- Whether the element is neither infinite nor NaN.
---@return Tensor
function Tensor:isfinite()
  local here = "Tensor:isfinite"
  return new.Tensor(C.rt_torch_tensor_isfinite(handle.Tensor(self, here, "self")))
end

-- ------------------------------------------------------------------------------------------------------- Activations

--- The larger of the element and 0.
---@return Tensor
function Tensor:relu()
  local here = "Tensor:relu"
  return new.Tensor(C.rt_torch_relu(handle.Tensor(self, here, "self")))
end

--- 1 / (1 + exp(-t)).
---@return Tensor
function Tensor:sigmoid()
  local here = "Tensor:sigmoid"
  return new.Tensor(C.rt_torch_sigmoid(handle.Tensor(self, here, "self")))
end

--- The hyperbolic tangent.
---@return Tensor
function Tensor:tanh()
  local here = "Tensor:tanh"
  return new.Tensor(C.rt_torch_tanh(handle.Tensor(self, here, "self")))
end

--- t times the standard normal distribution function of t, exact.
---@return Tensor
function Tensor:gelu()
  local here = "Tensor:gelu"
  return new.Tensor(C.rt_torch_tensor_gelu(handle.Tensor(self, here, "self")))
end

--- exp(t) divided by its sum along a dimension.
---@param dim integer
---@return Tensor
function Tensor:softmax(dim)
  local here = "Tensor:softmax"
  return new.Tensor(C.rt_torch_tensor_softmax(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The logarithm of softmax, computed without overflow.
---@param dim integer
---@return Tensor
function Tensor:log_softmax(dim)
  local here = "Tensor:log_softmax"
  return new.Tensor(C.rt_torch_tensor_log_softmax(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The element limited to the range from 0 to 6.
---@return Tensor
function Tensor:relu6()
  local here = "Tensor:relu6"
  return new.Tensor(C.rt_torch_relu6(handle.Tensor(self, here, "self")))
end

--- The element, times negative_slope where it is negative.
---@param negative_slope? number|boolean 0.01 if left out
---@return Tensor
function Tensor:leaky_relu(negative_slope)
  local here = "Tensor:leaky_relu"
  if to.is_named(negative_slope) then
    negative_slope = to.named(negative_slope, here, "negative_slope")
  end
  if negative_slope == nil then negative_slope = 0.01 end
  local negative_slope, negative_slope_kind = to.scalar(negative_slope, here, "negative_slope")
  return new.Tensor(C.rt_torch_leaky_relu(handle.Tensor(self, here, "self"), negative_slope, negative_slope_kind))
end

--- The element, times the weight of its channel (dimension 1) where it is negative.
---@param weight Tensor
---@return Tensor
function Tensor:prelu(weight)
  local here = "Tensor:prelu"
  return new.Tensor(C.rt_torch_tensor_prelu(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight")
  ))
end

--- The element, alpha * (exp(t) - 1) where it is negative.
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:elu(alpha)
  local here = "Tensor:elu"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_elu(handle.Tensor(self, here, "self"), alpha, alpha_kind))
end

--- elu with the scale that keeps mean and variance.
---@return Tensor
function Tensor:selu()
  local here = "Tensor:selu"
  return new.Tensor(C.rt_torch_selu(handle.Tensor(self, here, "self")))
end

--- t * sigmoid(t).
---@return Tensor
function Tensor:silu()
  local here = "Tensor:silu"
  return new.Tensor(C.rt_torch_silu(handle.Tensor(self, here, "self")))
end

--- t * tanh(softplus(t)).
---@return Tensor
function Tensor:mish()
  local here = "Tensor:mish"
  return new.Tensor(C.rt_torch_mish(handle.Tensor(self, here, "self")))
end

--- log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold.
---@param beta? number|boolean 1 if left out
---@param threshold? number|boolean 20 if left out
---@return Tensor
function Tensor:softplus(beta, threshold)
  local here = "Tensor:softplus"
  if to.is_named(beta) then
    beta, threshold = to.named(beta, here, "beta", "threshold")
  end
  if beta == nil then beta = 1 end
  if threshold == nil then threshold = 20 end
  local beta, beta_kind = to.scalar(beta, here, "beta")
  local threshold, threshold_kind = to.scalar(threshold, here, "threshold")
  return new.Tensor(C.rt_torch_softplus(
    handle.Tensor(self, here, "self"), beta, beta_kind, threshold, threshold_kind
  ))
end

--- gelu by its usual approximation with tanh.
---@return Tensor
function Tensor:gelu_tanh()
  local here = "Tensor:gelu_tanh"
  return new.Tensor(C.rt_torch_gelu_tanh(handle.Tensor(self, here, "self")))
end

--- The element limited to the range from low to high.
---@param low? number|boolean -1 if left out
---@param high? number|boolean 1 if left out
---@return Tensor
function Tensor:hardtanh(low, high)
  local here = "Tensor:hardtanh"
  if to.is_named(low) then
    low, high = to.named(low, here, "low", "high")
  end
  if low == nil then low = -1 end
  if high == nil then high = 1 end
  local low, low_kind = to.scalar(low, here, "low")
  local high, high_kind = to.scalar(high, here, "high")
  return new.Tensor(C.rt_torch_hardtanh(handle.Tensor(self, here, "self"), low, low_kind, high, high_kind))
end

--- t * relu6(t + 3) / 6.
---@return Tensor
function Tensor:hardswish()
  local here = "Tensor:hardswish"
  return new.Tensor(C.rt_torch_hardswish(handle.Tensor(self, here, "self")))
end

--- relu6(t + 3) / 6.
---@return Tensor
function Tensor:hardsigmoid()
  local here = "Tensor:hardsigmoid"
  return new.Tensor(C.rt_torch_hardsigmoid(handle.Tensor(self, here, "self")))
end

--- log(sigmoid(t)) without overflow.
---@return Tensor
function Tensor:logsigmoid()
  local here = "Tensor:logsigmoid"
  return new.Tensor(C.rt_torch_logsigmoid(handle.Tensor(self, here, "self")))
end

--- The first half along a dimension times the sigmoid of the second half.
---@param dim? integer -1 if left out
---@return Tensor
function Tensor:glu(dim)
  local here = "Tensor:glu"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = -1 end
  return new.Tensor(C.rt_torch_glu(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The element where it is above the threshold, else a value.
---@param threshold number|boolean
---@param value number|boolean
---@return Tensor
function Tensor:threshold(threshold, value)
  local here = "Tensor:threshold"
  local threshold, threshold_kind = to.scalar(threshold, here, "threshold")
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_threshold(
    handle.Tensor(self, here, "self"), threshold, threshold_kind, value, value_kind
  ))
end

--- The element moved towards 0 by bound; 0 where that would pass it.
---@param bound? number|boolean 0.5 if left out
---@return Tensor
function Tensor:softshrink(bound)
  local here = "Tensor:softshrink"
  if to.is_named(bound) then
    bound = to.named(bound, here, "bound")
  end
  if bound == nil then bound = 0.5 end
  local bound, bound_kind = to.scalar(bound, here, "bound")
  return new.Tensor(C.rt_torch_softshrink(handle.Tensor(self, here, "self"), bound, bound_kind))
end

--- The element, 0 where it lies within bound of 0.
---@param bound? number|boolean 0.5 if left out
---@return Tensor
function Tensor:hardshrink(bound)
  local here = "Tensor:hardshrink"
  if to.is_named(bound) then
    bound = to.named(bound, here, "bound")
  end
  if bound == nil then bound = 0.5 end
  local bound, bound_kind = to.scalar(bound, here, "bound")
  return new.Tensor(C.rt_torch_hardshrink(handle.Tensor(self, here, "self"), bound, bound_kind))
end

-- ---------------------------------------------------------------------------------------------- Comparison and logic

--- a == b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:eq(b)
  local here = "Tensor:eq"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_eq_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_eq(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a != b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:ne(b)
  local here = "Tensor:ne"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_ne_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_ne(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a < b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:lt(b)
  local here = "Tensor:lt"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_lt_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_lt(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a <= b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:le(b)
  local here = "Tensor:le"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_le_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_le(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a > b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:gt(b)
  local here = "Tensor:gt"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_gt_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_gt(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- a >= b, elementwise, broadcasting, as bool.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:ge(b)
  local here = "Tensor:ge"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    return new.Tensor(C.rt_torch_tensor_ge_scalar(handle.Tensor(self, here, "self"), b, b_kind))
  end
  return new.Tensor(C.rt_torch_tensor_ge(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true)))
end

--- Whether the element is zero (or false).
---@return Tensor
function Tensor:logical_not()
  local here = "Tensor:logical_not"
  return new.Tensor(C.rt_torch_tensor_logical_not(handle.Tensor(self, here, "self")))
end

--- Whether both elements are true (not zero).
---@param b Tensor
---@return Tensor
function Tensor:logical_and(b)
  local here = "Tensor:logical_and"
  return new.Tensor(C.rt_torch_tensor_logical_and(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- Whether at least one of the elements is true (not zero).
---@param b Tensor
---@return Tensor
function Tensor:logical_or(b)
  local here = "Tensor:logical_or"
  return new.Tensor(C.rt_torch_tensor_logical_or(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- Whether two tensors have the same sizes and the same elements.
---@param b Tensor
---@return boolean
function Tensor:equal(b)
  local here = "Tensor:equal"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_equal(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), out))
  return out[0] ~= 0
end

--- a where the condition is true, b elsewhere, broadcasting.
---@param a Tensor
---@param b Tensor
---@return Tensor
function Tensor:where(a, b)
  local here = "Tensor:where"
  return new.Tensor(C.rt_torch_where(
    handle.Tensor(self, here, "self"), handle.Tensor(a, here, "a"), handle.Tensor(b, here, "b")
  ))
end

--- a where the condition is true, the number b elsewhere.
---@param a Tensor
---@param b number|boolean
---@return Tensor
function Tensor:where_other_scalar(a, b)
  local here = "Tensor:where_other_scalar"
  local b, b_kind = to.scalar(b, here, "b")
  return new.Tensor(C.rt_torch_where_other_scalar(
    handle.Tensor(self, here, "self"), handle.Tensor(a, here, "a"), b, b_kind
  ))
end

--- The number a where the condition is true, b elsewhere.
---@param a number|boolean
---@param b Tensor
---@return Tensor
function Tensor:where_self_scalar(a, b)
  local here = "Tensor:where_self_scalar"
  local a, a_kind = to.scalar(a, here, "a")
  return new.Tensor(C.rt_torch_where_self_scalar(
    handle.Tensor(self, here, "self"), a, a_kind, handle.Tensor(b, here, "b")
  ))
end

--- Whether exactly one of the elements is true (not zero).
---@param b Tensor
---@return Tensor
function Tensor:logical_xor(b)
  local here = "Tensor:logical_xor"
  return new.Tensor(C.rt_torch_tensor_logical_xor(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- Whether the elements differ by at most atol + rtol * abs(b).
---@param b Tensor
---@param rtol? number 1e-05 if left out
---@param atol? number 1e-08 if left out
---@param equal_nan? boolean false if left out
---@return Tensor
function Tensor:isclose(b, rtol, atol, equal_nan)
  local here = "Tensor:isclose"
  if to.is_named(rtol) then
    rtol, atol, equal_nan = to.named(rtol, here, "rtol", "atol", "equal_nan")
  end
  if rtol == nil then rtol = 1e-05 end
  if atol == nil then atol = 1e-08 end
  if equal_nan == nil then equal_nan = false end
  return new.Tensor(C.rt_torch_tensor_isclose(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), to.float(rtol, here, "rtol"),
    to.float(atol, here, "atol"), to.boolean(equal_nan, here, "equal_nan")
  ))
end

--- Whether all elements differ by at most atol + rtol * abs(b).
---@param b Tensor
---@param rtol? number 1e-05 if left out
---@param atol? number 1e-08 if left out
---@param equal_nan? boolean false if left out
---@return boolean
function Tensor:allclose(b, rtol, atol, equal_nan)
  local here = "Tensor:allclose"
  if to.is_named(rtol) then
    rtol, atol, equal_nan = to.named(rtol, here, "rtol", "atol", "equal_nan")
  end
  if rtol == nil then rtol = 1e-05 end
  if atol == nil then atol = 1e-08 end
  if equal_nan == nil then equal_nan = false end
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_allclose(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), to.float(rtol, here, "rtol"),
    to.float(atol, here, "atol"), to.boolean(equal_nan, here, "equal_nan"), out
  ))
  return out[0] ~= 0
end

--- Whether the element of a occurs in b.
---@param b Tensor
---@param assume_unique? boolean false if left out
---@param invert? boolean false if left out
---@return Tensor
function Tensor:isin(b, assume_unique, invert)
  local here = "Tensor:isin"
  if to.is_named(assume_unique) then
    assume_unique, invert = to.named(assume_unique, here, "assume_unique", "invert")
  end
  if assume_unique == nil then assume_unique = false end
  if invert == nil then invert = false end
  return new.Tensor(C.rt_torch_tensor_isin(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"),
    to.boolean(assume_unique, here, "assume_unique"), to.boolean(invert, here, "invert")
  ))
end

-- ---------------------------------------------------------------------------------------------------------- Matrices

--- The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of products.
---@param b Tensor
---@return Tensor
function Tensor:matmul(b)
  local here = "Tensor:matmul"
  return new.Tensor(C.rt_torch_tensor_matmul(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The dot product of two vectors of one length.
---@param b Tensor
---@return Tensor
function Tensor:dot(b)
  local here = "Tensor:dot"
  return new.Tensor(C.rt_torch_tensor_dot(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The product of two matrices.
---@param mat2 Tensor
---@return Tensor
function Tensor:mm(mat2)
  local here = "Tensor:mm"
  return new.Tensor(C.rt_torch_tensor_mm(handle.Tensor(self, here, "self"), handle.Tensor(mat2, here, "mat2")))
end

--- The product of a matrix and a vector.
---@param vec Tensor
---@return Tensor
function Tensor:mv(vec)
  local here = "Tensor:mv"
  return new.Tensor(C.rt_torch_tensor_mv(handle.Tensor(self, here, "self"), handle.Tensor(vec, here, "vec")))
end

--- The products of a batch of matrices with another.
---@param mat2 Tensor
---@return Tensor
function Tensor:bmm(mat2)
  local here = "Tensor:bmm"
  return new.Tensor(C.rt_torch_tensor_bmm(handle.Tensor(self, here, "self"), handle.Tensor(mat2, here, "mat2")))
end

--- beta * t + alpha * (mat1 @ mat2).
---@param mat1 Tensor
---@param mat2 Tensor
---@param beta? number|boolean 1 if left out
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:addmm(mat1, mat2, beta, alpha)
  local here = "Tensor:addmm"
  if to.is_named(beta) then
    beta, alpha = to.named(beta, here, "beta", "alpha")
  end
  if beta == nil then beta = 1 end
  if alpha == nil then alpha = 1 end
  local beta, beta_kind = to.scalar(beta, here, "beta")
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_tensor_addmm(
    handle.Tensor(self, here, "self"), handle.Tensor(mat1, here, "mat1"), handle.Tensor(mat2, here, "mat2"),
    beta, beta_kind, alpha, alpha_kind
  ))
end

--- beta * t + alpha * (mat @ vec).
---@param mat Tensor
---@param vec Tensor
---@param beta? number|boolean 1 if left out
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:addmv(mat, vec, beta, alpha)
  local here = "Tensor:addmv"
  if to.is_named(beta) then
    beta, alpha = to.named(beta, here, "beta", "alpha")
  end
  if beta == nil then beta = 1 end
  if alpha == nil then alpha = 1 end
  local beta, beta_kind = to.scalar(beta, here, "beta")
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_tensor_addmv(
    handle.Tensor(self, here, "self"), handle.Tensor(mat, here, "mat"), handle.Tensor(vec, here, "vec"), beta,
    beta_kind, alpha, alpha_kind
  ))
end

--- beta * t + alpha * (batch1 @ batch2), matrix by matrix.
---@param batch1 Tensor
---@param batch2 Tensor
---@param beta? number|boolean 1 if left out
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:baddbmm(batch1, batch2, beta, alpha)
  local here = "Tensor:baddbmm"
  if to.is_named(beta) then
    beta, alpha = to.named(beta, here, "beta", "alpha")
  end
  if beta == nil then beta = 1 end
  if alpha == nil then alpha = 1 end
  local beta, beta_kind = to.scalar(beta, here, "beta")
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_tensor_baddbmm(
    handle.Tensor(self, here, "self"), handle.Tensor(batch1, here, "batch1"),
    handle.Tensor(batch2, here, "batch2"), beta, beta_kind, alpha, alpha_kind
  ))
end

--- The matrix of all products of an element of a vector with one of another.
---@param vec2 Tensor
---@return Tensor
function Tensor:outer(vec2)
  local here = "Tensor:outer"
  return new.Tensor(C.rt_torch_tensor_outer(handle.Tensor(self, here, "self"), handle.Tensor(vec2, here, "vec2")))
end

--- The sums of products over the last dimension of both.
---@param b Tensor
---@return Tensor
function Tensor:inner(b)
  local here = "Tensor:inner"
  return new.Tensor(C.rt_torch_tensor_inner(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The Kronecker product.
---@param b Tensor
---@return Tensor
function Tensor:kron(b)
  local here = "Tensor:kron"
  return new.Tensor(C.rt_torch_tensor_kron(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The cross product along a dimension of size 3.
---@param b Tensor
---@param dim? integer -1 if left out
---@return Tensor
function Tensor:cross(b, dim)
  local here = "Tensor:cross"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = -1 end
  return new.Tensor(C.rt_torch_tensor_cross(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), to.integer(dim, here, "dim")
  ))
end

--- The sums of products over pairs of dimensions.
---@param b Tensor
---@param dims_a integer[]
---@param dims_b integer[]
---@return Tensor
function Tensor:tensordot(b, dims_a, dims_b)
  local here = "Tensor:tensordot"
  local dims_a, dims_a_len = to.integers(dims_a, here, "dims_a")
  local dims_b, dims_b_len = to.integers(dims_b, here, "dims_b")
  return new.Tensor(C.rt_torch_tensordot(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), dims_a, dims_a_len, dims_b, dims_b_len
  ))
end

--- The sum of products that an equation like "ij,jk->ik" says.
---@param equation string
---@param tensors Tensor[]
---@return Tensor
function M.einsum(equation, tensors)
  local here = "einsum"
  local equation, equation_len = to.text(equation, here, "equation")
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_einsum(equation, equation_len, tensors, tensors_len))
end

--- The sum of the diagonal of a matrix.
---@return Tensor
function Tensor:trace()
  local here = "Tensor:trace"
  return new.Tensor(C.rt_torch_tensor_trace(handle.Tensor(self, here, "self")))
end

--- The product of a row of matrices in the order that takes least.
---@param tensors Tensor[]
---@return Tensor
function M.linalg_multi_dot(tensors)
  local here = "linalg_multi_dot"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_linalg_multi_dot(tensors, tensors_len))
end

--- The inverse of a square matrix; an error where there is none.
---@return Tensor
function Tensor:linalg_inv()
  local here = "Tensor:linalg_inv"
  return new.Tensor(C.rt_torch_linalg_inv(handle.Tensor(self, here, "self")))
end

--- The pseudo-inverse; singular values below the tolerances count as zero.
---@param atol? number
---@param rtol? number
---@param hermitian? boolean false if left out
---@return Tensor
function Tensor:linalg_pinv(atol, rtol, hermitian)
  local here = "Tensor:linalg_pinv"
  if to.is_named(atol) then
    atol, rtol, hermitian = to.named(atol, here, "atol", "rtol", "hermitian")
  end
  if hermitian == nil then hermitian = false end
  local atol, has_atol = to.maybe_float(atol, here, "atol")
  local rtol, has_rtol = to.maybe_float(rtol, here, "rtol")
  return new.Tensor(C.rt_torch_linalg_pinv(
    handle.Tensor(self, here, "self"), atol, has_atol, rtol, has_rtol, to.boolean(hermitian, here, "hermitian")
  ))
end

--- The determinant.
---@return Tensor
function Tensor:linalg_det()
  local here = "Tensor:linalg_det"
  return new.Tensor(C.rt_torch_linalg_det(handle.Tensor(self, here, "self")))
end

--- The sign of the determinant and the logarithm of its absolute value.
---@return Tensor sign
---@return Tensor logabsdet
function Tensor:linalg_slogdet()
  local here = "Tensor:linalg_slogdet"
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_linalg_slogdet(handle.Tensor(self, here, "self"), out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The x of a @ x = b, or of x @ a = b where left is false.
---@param b Tensor
---@param left? boolean true if left out
---@return Tensor
function Tensor:linalg_solve(b, left)
  local here = "Tensor:linalg_solve"
  if to.is_named(left) then
    left = to.named(left, here, "left")
  end
  if left == nil then left = true end
  return new.Tensor(C.rt_torch_linalg_solve(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), to.boolean(left, here, "left")
  ))
end

--- The x of t @ x = b for a triangular matrix.
---@param b Tensor
---@param upper boolean
---@param left? boolean true if left out
---@param unitriangular? boolean false if left out
---@return Tensor
function Tensor:linalg_solve_triangular(b, upper, left, unitriangular)
  local here = "Tensor:linalg_solve_triangular"
  if to.is_named(left) then
    left, unitriangular = to.named(left, here, "left", "unitriangular")
  end
  if left == nil then left = true end
  if unitriangular == nil then unitriangular = false end
  return new.Tensor(C.rt_torch_linalg_solve_triangular(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), to.boolean(upper, here, "upper"),
    to.boolean(left, here, "left"), to.boolean(unitriangular, here, "unitriangular")
  ))
end

--- The least-squares solution of t @ x = b with residuals, rank and singular values.
---@param b Tensor
---@param rcond? number
---@param driver? string
---@return Tensor solution
---@return Tensor residuals
---@return Tensor rank
---@return Tensor singular_values
function Tensor:linalg_lstsq(b, rcond, driver)
  local here = "Tensor:linalg_lstsq"
  if to.is_named(rcond) then
    rcond, driver = to.named(rcond, here, "rcond", "driver")
  end
  local out = ffi.new("int64_t[4]")
  local rcond, has_rcond = to.maybe_float(rcond, here, "rcond")
  local driver, driver_len = to.maybe_text(driver, here, "driver")
  to.count(C.rt_torch_linalg_lstsq(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), rcond, has_rcond, driver, driver_len, out, 4
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2]), maybe.Tensor(out[3])
end

--- An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r".
---@param mode? string "reduced" if left out
---@return Tensor Q
---@return Tensor R
function Tensor:linalg_qr(mode)
  local here = "Tensor:linalg_qr"
  if to.is_named(mode) then
    mode = to.named(mode, here, "mode")
  end
  if mode == nil then mode = "reduced" end
  local out = ffi.new("int64_t[2]")
  local mode, mode_len = to.text(mode, here, "mode")
  to.count(C.rt_torch_linalg_qr(handle.Tensor(self, here, "self"), mode, mode_len, out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- A permutation, a lower and an upper triangular matrix whose product it is.
---@param pivot? boolean true if left out
---@return Tensor P
---@return Tensor L
---@return Tensor U
function Tensor:linalg_lu(pivot)
  local here = "Tensor:linalg_lu"
  if to.is_named(pivot) then
    pivot = to.named(pivot, here, "pivot")
  end
  if pivot == nil then pivot = true end
  local out = ffi.new("int64_t[3]")
  to.count(C.rt_torch_linalg_lu(handle.Tensor(self, here, "self"), to.boolean(pivot, here, "pivot"), out, 3))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

--- The singular value decomposition: U, the values in descending order, and V transposed.
---@param full_matrices? boolean true if left out
---@return Tensor U
---@return Tensor S
---@return Tensor Vh
function Tensor:linalg_svd(full_matrices)
  local here = "Tensor:linalg_svd"
  if to.is_named(full_matrices) then
    full_matrices = to.named(full_matrices, here, "full_matrices")
  end
  if full_matrices == nil then full_matrices = true end
  local out = ffi.new("int64_t[3]")
  to.count(C.rt_torch_linalg_svd(
    handle.Tensor(self, here, "self"), to.boolean(full_matrices, here, "full_matrices"), out, 3
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

--- The singular values in descending order.
---@return Tensor
function Tensor:linalg_svdvals()
  local here = "Tensor:linalg_svdvals"
  return new.Tensor(C.rt_torch_linalg_svdvals(handle.Tensor(self, here, "self")))
end

--- Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is read.
---@param uplo? string "L" if left out
---@return Tensor eigenvalues
---@return Tensor eigenvectors
function Tensor:linalg_eigh(uplo)
  local here = "Tensor:linalg_eigh"
  if to.is_named(uplo) then
    uplo = to.named(uplo, here, "uplo")
  end
  if uplo == nil then uplo = "L" end
  local out = ffi.new("int64_t[2]")
  local uplo, uplo_len = to.text(uplo, here, "uplo")
  to.count(C.rt_torch_linalg_eigh(handle.Tensor(self, here, "self"), uplo, uplo_len, out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The eigenvalues of a symmetric matrix in ascending order.
---@param uplo? string "L" if left out
---@return Tensor
function Tensor:linalg_eigvalsh(uplo)
  local here = "Tensor:linalg_eigvalsh"
  if to.is_named(uplo) then
    uplo = to.named(uplo, here, "uplo")
  end
  if uplo == nil then uplo = "L" end
  local uplo, uplo_len = to.text(uplo, here, "uplo")
  return new.Tensor(C.rt_torch_linalg_eigvalsh(handle.Tensor(self, here, "self"), uplo, uplo_len))
end

--- The triangular matrix whose product with its transpose is this positive definite one.
---@param upper? boolean false if left out
---@return Tensor
function Tensor:linalg_cholesky(upper)
  local here = "Tensor:linalg_cholesky"
  if to.is_named(upper) then
    upper = to.named(upper, here, "upper")
  end
  if upper == nil then upper = false end
  return new.Tensor(C.rt_torch_linalg_cholesky(handle.Tensor(self, here, "self"), to.boolean(upper, here, "upper")))
end

--- The x of a @ x = b by the Cholesky factor of a.
---@param factor Tensor
---@param upper? boolean false if left out
---@return Tensor
function Tensor:cholesky_solve(factor, upper)
  local here = "Tensor:cholesky_solve"
  if to.is_named(upper) then
    upper = to.named(upper, here, "upper")
  end
  if upper == nil then upper = false end
  return new.Tensor(C.rt_torch_tensor_cholesky_solve(
    handle.Tensor(self, here, "self"), handle.Tensor(factor, here, "factor"), to.boolean(upper, here, "upper")
  ))
end

--- The n-th power of a square matrix; a negative n takes the inverse.
---@param n integer
---@return Tensor
function Tensor:linalg_matrix_power(n)
  local here = "Tensor:linalg_matrix_power"
  return new.Tensor(C.rt_torch_linalg_matrix_power(handle.Tensor(self, here, "self"), to.integer(n, here, "n")))
end

--- How many singular values are above the tolerances.
---@param atol? number
---@param rtol? number
---@param hermitian? boolean false if left out
---@return Tensor
function Tensor:linalg_matrix_rank(atol, rtol, hermitian)
  local here = "Tensor:linalg_matrix_rank"
  if to.is_named(atol) then
    atol, rtol, hermitian = to.named(atol, here, "atol", "rtol", "hermitian")
  end
  if hermitian == nil then hermitian = false end
  local atol, has_atol = to.maybe_float(atol, here, "atol")
  local rtol, has_rtol = to.maybe_float(rtol, here, "rtol")
  return new.Tensor(C.rt_torch_linalg_matrix_rank(
    handle.Tensor(self, here, "self"), atol, has_atol, rtol, has_rtol, to.boolean(hermitian, here, "hermitian")
  ))
end

--- A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
---@param ord? number|boolean
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:linalg_norm(ord, dim, keepdim, dtype)
  local here = "Tensor:linalg_norm"
  if to.is_named(ord) then
    ord, dim, keepdim, dtype = to.named(ord, here, "ord", "dim", "keepdim", "dtype")
  end
  if keepdim == nil then keepdim = false end
  local ord, ord_kind = to.maybe_scalar(ord, here, "ord")
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_linalg_norm(
    handle.Tensor(self, here, "self"), ord, ord_kind, dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The norm of order `ord` of the elements along dimensions (none = all).
---@param ord? number|boolean 2 if left out
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:linalg_vector_norm(ord, dim, keepdim, dtype)
  local here = "Tensor:linalg_vector_norm"
  if to.is_named(ord) then
    ord, dim, keepdim, dtype = to.named(ord, here, "ord", "dim", "keepdim", "dtype")
  end
  if ord == nil then ord = 2 end
  if keepdim == nil then keepdim = false end
  local ord, ord_kind = to.scalar(ord, here, "ord")
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_linalg_vector_norm(
    handle.Tensor(self, here, "self"), ord, ord_kind, dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The norm of order `ord` of matrices, which lie along two dimensions.
---@param ord number|boolean
---@param dim? integer[] {-2, -1} if left out
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:linalg_matrix_norm(ord, dim, keepdim, dtype)
  local here = "Tensor:linalg_matrix_norm"
  if to.is_named(dim) then
    dim, keepdim, dtype = to.named(dim, here, "dim", "keepdim", "dtype")
  end
  if dim == nil then dim = {-2, -1} end
  if keepdim == nil then keepdim = false end
  local ord, ord_kind = to.scalar(ord, here, "ord")
  local dim, dim_len = to.integers(dim, here, "dim")
  return new.Tensor(C.rt_torch_linalg_matrix_norm(
    handle.Tensor(self, here, "self"), ord, ord_kind, dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The p-norm distances between all rows of two matrices.
---@param x2 Tensor
---@param p? number 2 if left out
---@return Tensor
function Tensor:cdist(x2, p)
  local here = "Tensor:cdist"
  if to.is_named(p) then
    p = to.named(p, here, "p")
  end
  if p == nil then p = 2 end
  return new.Tensor(C.rt_torch_cdist(
    handle.Tensor(self, here, "self"), handle.Tensor(x2, here, "x2"), to.float(p, here, "p")
  ))
end

--- The covariances of variables, the rows, over observations, the columns.
---@param correction? integer 1 if left out
---@param fweights? Tensor
---@param aweights? Tensor
---@return Tensor
function Tensor:cov(correction, fweights, aweights)
  local here = "Tensor:cov"
  if to.is_named(correction) then
    correction, fweights, aweights = to.named(correction, here, "correction", "fweights", "aweights")
  end
  if correction == nil then correction = 1 end
  return new.Tensor(C.rt_torch_cov(
    handle.Tensor(self, here, "self"), to.integer(correction, here, "correction"),
    fweights == nil and 0 or handle.Tensor(fweights, here, "fweights"),
    aweights == nil and 0 or handle.Tensor(aweights, here, "aweights")
  ))
end

--- The correlations of variables, the rows, over observations, the columns.
---@return Tensor
function Tensor:corrcoef()
  local here = "Tensor:corrcoef"
  return new.Tensor(C.rt_torch_corrcoef(handle.Tensor(self, here, "self")))
end

--- input @ weight transposed, plus bias.
---@param weight Tensor
---@param bias? Tensor
---@return Tensor
function Tensor:linear(weight, bias)
  local here = "Tensor:linear"
  if to.is_named(bias) then
    bias = to.named(bias, here, "bias")
  end
  return new.Tensor(C.rt_torch_linear(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias")
  ))
end

-- -------------------------------------------------------------------------------------------------------- Reductions

--- The sum of all elements; of integers and bools an i64.
---@return Tensor
function Tensor:sum()
  local here = "Tensor:sum"
  return new.Tensor(C.rt_torch_tensor_sum(handle.Tensor(self, here, "self")))
end

--- The sum along dimensions (none = all), computed in dtype if it is given.
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:sum_dim(dim, keepdim, dtype)
  local here = "Tensor:sum_dim"
  if to.is_named(dim) then
    dim, keepdim, dtype = to.named(dim, here, "dim", "keepdim", "dtype")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_sum_dim(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The mean of all elements, which must be floating point.
---@return Tensor
function Tensor:mean()
  local here = "Tensor:mean"
  return new.Tensor(C.rt_torch_tensor_mean(handle.Tensor(self, here, "self")))
end

--- The mean along dimensions (none = all).
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:mean_dim(dim, keepdim)
  local here = "Tensor:mean_dim"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_mean_dim(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim")
  ))
end

--- The product of all elements; of integers and bools an i64.
---@return Tensor
function Tensor:prod()
  local here = "Tensor:prod"
  return new.Tensor(C.rt_torch_tensor_prod(handle.Tensor(self, here, "self")))
end

--- The product along a dimension.
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:prod_dim(dim, keepdim)
  local here = "Tensor:prod_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_tensor_prod_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
  ))
end

--- The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
---@param dim? integer|integer[]
---@param correction? number|boolean
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:var(dim, correction, keepdim)
  local here = "Tensor:var"
  if to.is_named(dim) then
    dim, correction, keepdim = to.named(dim, here, "dim", "correction", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local correction, correction_kind = to.maybe_scalar(correction, here, "correction")
  return new.Tensor(C.rt_torch_tensor_var(
    handle.Tensor(self, here, "self"), dim, dim_len, correction, correction_kind,
    to.boolean(keepdim, here, "keepdim")
  ))
end

--- The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
---@param dim? integer|integer[]
---@param correction? number|boolean
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:std(dim, correction, keepdim)
  local here = "Tensor:std"
  if to.is_named(dim) then
    dim, correction, keepdim = to.named(dim, here, "dim", "correction", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local correction, correction_kind = to.maybe_scalar(correction, here, "correction")
  return new.Tensor(C.rt_torch_tensor_std(
    handle.Tensor(self, here, "self"), dim, dim_len, correction, correction_kind,
    to.boolean(keepdim, here, "keepdim")
  ))
end

--- The largest element.
---@return Tensor
function Tensor:max()
  local here = "Tensor:max"
  return new.Tensor(C.rt_torch_tensor_max(handle.Tensor(self, here, "self")))
end

--- The largest elements along a dimension, and where they stand.
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:max_dim(dim, keepdim)
  local here = "Tensor:max_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_max_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The smallest element.
---@return Tensor
function Tensor:min()
  local here = "Tensor:min"
  return new.Tensor(C.rt_torch_tensor_min(handle.Tensor(self, here, "self")))
end

--- The smallest elements along a dimension, and where they stand.
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:min_dim(dim, keepdim)
  local here = "Tensor:min_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_min_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- Where the largest element along a dimension stands (none = in the flattened tensor).
---@param dim? integer
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:argmax(dim, keepdim)
  local here = "Tensor:argmax"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_tensor_argmax(
    handle.Tensor(self, here, "self"), to.maybe_integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
  ))
end

--- Where the smallest element along a dimension stands (none = in the flattened tensor).
---@param dim? integer
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:argmin(dim, keepdim)
  local here = "Tensor:argmin"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_tensor_argmin(
    handle.Tensor(self, here, "self"), to.maybe_integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
  ))
end

--- Whether any element is true (not zero).
---@return Tensor
function Tensor:any()
  local here = "Tensor:any"
  return new.Tensor(C.rt_torch_tensor_any(handle.Tensor(self, here, "self")))
end

--- Whether any element along a dimension is true (not zero).
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:any_dim(dim, keepdim)
  local here = "Tensor:any_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_tensor_any_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
  ))
end

--- Whether all elements are true (not zero).
---@return Tensor
function Tensor:all()
  local here = "Tensor:all"
  return new.Tensor(C.rt_torch_tensor_all(handle.Tensor(self, here, "self")))
end

--- Whether all elements along a dimension are true (not zero).
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:all_dim(dim, keepdim)
  local here = "Tensor:all_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_tensor_all_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim")
  ))
end

--- The sums of the elements up to each place along a dimension.
---@param dim integer
---@return Tensor
function Tensor:cumsum(dim)
  local here = "Tensor:cumsum"
  return new.Tensor(C.rt_torch_tensor_cumsum(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The sum of all elements, computed in dtype if it is given.
---@param dtype? string|integer
---@return Tensor
function Tensor:sum_dtype(dtype)
  local here = "Tensor:sum_dtype"
  if to.is_named(dtype) then
    dtype = to.named(dtype, here, "dtype")
  end
  return new.Tensor(C.rt_torch_tensor_sum_dtype(
    handle.Tensor(self, here, "self"), dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The largest elements along dimensions (an empty list = all).
---@param dim? integer|integer[] {} if left out
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:amax(dim, keepdim)
  local here = "Tensor:amax"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if dim == nil then dim = {} end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_amax(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim")
  ))
end

--- The smallest elements along dimensions (an empty list = all).
---@param dim? integer|integer[] {} if left out
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:amin(dim, keepdim)
  local here = "Tensor:amin"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if dim == nil then dim = {} end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_amin(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim")
  ))
end

--- The smallest and the largest elements along a dimension (none = all).
---@param dim? integer
---@param keepdim? boolean false if left out
---@return Tensor min
---@return Tensor max
function Tensor:aminmax(dim, keepdim)
  local here = "Tensor:aminmax"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_aminmax(
    handle.Tensor(self, here, "self"), to.maybe_integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"),
    out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The p-norm of all elements.
---@param p? number|boolean 2 if left out
---@return Tensor
function Tensor:norm(p)
  local here = "Tensor:norm"
  if to.is_named(p) then
    p = to.named(p, here, "p")
  end
  if p == nil then p = 2 end
  local p, p_kind = to.scalar(p, here, "p")
  return new.Tensor(C.rt_torch_tensor_norm(handle.Tensor(self, here, "self"), p, p_kind))
end

--- The p-norm (none = 2) along dimensions.
---@param p? number|boolean
---@param dim integer|integer[]
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:norm_dim(p, dim, keepdim)
  local here = "Tensor:norm_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local p, p_kind = to.maybe_scalar(p, here, "p")
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_norm_dim(
    handle.Tensor(self, here, "self"), p, p_kind, dim, dim_len, to.boolean(keepdim, here, "keepdim")
  ))
end

--- log(sum(exp(t))) along dimensions without overflow.
---@param dim integer|integer[]
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:logsumexp(dim, keepdim)
  local here = "Tensor:logsumexp"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_logsumexp(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim")
  ))
end

--- The median of all elements, the lower one of two; NaN where there is one.
---@return Tensor
function Tensor:median()
  local here = "Tensor:median"
  return new.Tensor(C.rt_torch_tensor_median(handle.Tensor(self, here, "self")))
end

--- The medians along a dimension, the lower one of two, and where they stand.
---@param dim integer
---@param keepdim? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:median_dim(dim, keepdim)
  local here = "Tensor:median_dim"
  if to.is_named(keepdim) then
    keepdim = to.named(keepdim, here, "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_median_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The median of all elements that aren't NaN.
---@return Tensor
function Tensor:nanmedian()
  local here = "Tensor:nanmedian"
  return new.Tensor(C.rt_torch_tensor_nanmedian(handle.Tensor(self, here, "self")))
end

--- The most frequent values along a dimension, and where one of each stands.
---@param dim? integer -1 if left out
---@param keepdim? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:mode(dim, keepdim)
  local here = "Tensor:mode"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if dim == nil then dim = -1 end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_mode(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The sum along dimensions (none = all) of what isn't NaN.
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:nansum(dim, keepdim, dtype)
  local here = "Tensor:nansum"
  if to.is_named(dim) then
    dim, keepdim, dtype = to.named(dim, here, "dim", "keepdim", "dtype")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_nansum(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The mean along dimensions (none = all) of what isn't NaN.
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@return Tensor
function Tensor:nanmean(dim, keepdim, dtype)
  local here = "Tensor:nanmean"
  if to.is_named(dim) then
    dim, keepdim, dtype = to.named(dim, here, "dim", "keepdim", "dtype")
  end
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_tensor_nanmean(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype")
  ))
end

--- How many elements along a dimension (none = all) aren't zero.
---@param dim? integer
---@return Tensor
function Tensor:count_nonzero(dim)
  local here = "Tensor:count_nonzero"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  return new.Tensor(C.rt_torch_tensor_count_nonzero(
    handle.Tensor(self, here, "self"), to.maybe_integer(dim, here, "dim")
  ))
end

--- Variances and means along dimensions (none = all).
---@param dim? integer|integer[]
---@param correction? number|boolean
---@param keepdim? boolean false if left out
---@return Tensor result0
---@return Tensor result1
function Tensor:var_mean(dim, correction, keepdim)
  local here = "Tensor:var_mean"
  if to.is_named(dim) then
    dim, correction, keepdim = to.named(dim, here, "dim", "correction", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local correction, correction_kind = to.maybe_scalar(correction, here, "correction")
  to.count(C.rt_torch_tensor_var_mean(
    handle.Tensor(self, here, "self"), dim, dim_len, correction, correction_kind,
    to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- Standard deviations and means along dimensions (none = all).
---@param dim? integer|integer[]
---@param correction? number|boolean
---@param keepdim? boolean false if left out
---@return Tensor result0
---@return Tensor result1
function Tensor:std_mean(dim, correction, keepdim)
  local here = "Tensor:std_mean"
  if to.is_named(dim) then
    dim, correction, keepdim = to.named(dim, here, "dim", "correction", "keepdim")
  end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local correction, correction_kind = to.maybe_scalar(correction, here, "correction")
  to.count(C.rt_torch_tensor_std_mean(
    handle.Tensor(self, here, "self"), dim, dim_len, correction, correction_kind,
    to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or
--- "nearest".
---@param q Tensor|number
---@param dim? integer
---@param keepdim? boolean false if left out
---@param interpolation? string "linear" if left out
---@return Tensor
function Tensor:quantile(q, dim, keepdim, interpolation)
  local here = "Tensor:quantile"
  if to.is_named(dim) then
    dim, keepdim, interpolation = to.named(dim, here, "dim", "keepdim", "interpolation")
  end
  if keepdim == nil then keepdim = false end
  if interpolation == nil then interpolation = "linear" end
  if to.is_number(q) then
    local interpolation, interpolation_len = to.text(interpolation, here, "interpolation")
    return new.Tensor(C.rt_torch_tensor_quantile_scalar(
      handle.Tensor(self, here, "self"), to.float(q, here, "q"), to.maybe_integer(dim, here, "dim"),
      to.boolean(keepdim, here, "keepdim"), interpolation, interpolation_len
    ))
  end
  local interpolation, interpolation_len = to.text(interpolation, here, "interpolation")
  return new.Tensor(C.rt_torch_tensor_quantile(
    handle.Tensor(self, here, "self"), handle.Tensor(q, here, "q", true), to.maybe_integer(dim, here, "dim"),
    to.boolean(keepdim, here, "keepdim"), interpolation, interpolation_len
  ))
end

--- The products of the elements up to each place along a dimension.
---@param dim integer
---@return Tensor
function Tensor:cumprod(dim)
  local here = "Tensor:cumprod"
  return new.Tensor(C.rt_torch_tensor_cumprod(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The largest elements up to each place along a dimension, and where they stand.
---@param dim integer
---@return Tensor values
---@return Tensor indices
function Tensor:cummax(dim)
  local here = "Tensor:cummax"
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_cummax(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The smallest elements up to each place along a dimension, and where they stand.
---@param dim integer
---@return Tensor values
---@return Tensor indices
function Tensor:cummin(dim)
  local here = "Tensor:cummin"
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_cummin(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- log(cumsum(exp(t))) along a dimension without overflow.
---@param dim integer
---@return Tensor
function Tensor:logcumsumexp(dim)
  local here = "Tensor:logcumsumexp"
  return new.Tensor(C.rt_torch_tensor_logcumsumexp(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- The differences of neighbours along a dimension, taken n times, after joining what is to stand before and after.
---@param n? integer 1 if left out
---@param dim? integer -1 if left out
---@param prepend? Tensor
---@param append? Tensor
---@return Tensor
function Tensor:diff(n, dim, prepend, append)
  local here = "Tensor:diff"
  if to.is_named(n) then
    n, dim, prepend, append = to.named(n, here, "n", "dim", "prepend", "append")
  end
  if n == nil then n = 1 end
  if dim == nil then dim = -1 end
  return new.Tensor(C.rt_torch_tensor_diff(
    handle.Tensor(self, here, "self"), to.integer(n, here, "n"), to.integer(dim, here, "dim"),
    prepend == nil and 0 or handle.Tensor(prepend, here, "prepend"),
    append == nil and 0 or handle.Tensor(append, here, "append")
  ))
end

--- The integral along a dimension by trapezoids that are dx wide.
---@param dx? number|boolean 1 if left out
---@param dim? integer -1 if left out
---@return Tensor
function Tensor:trapezoid(dx, dim)
  local here = "Tensor:trapezoid"
  if to.is_named(dx) then
    dx, dim = to.named(dx, here, "dx", "dim")
  end
  if dx == nil then dx = 1 end
  if dim == nil then dim = -1 end
  local dx, dx_kind = to.scalar(dx, here, "dx")
  return new.Tensor(C.rt_torch_trapezoid(
    handle.Tensor(self, here, "self"), dx, dx_kind, to.integer(dim, here, "dim")
  ))
end

--- How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
---@param bins? integer 100 if left out
---@param low? number|boolean 0 if left out
---@param high? number|boolean 0 if left out
---@return Tensor
function Tensor:histc(bins, low, high)
  local here = "Tensor:histc"
  if to.is_named(bins) then
    bins, low, high = to.named(bins, here, "bins", "low", "high")
  end
  if bins == nil then bins = 100 end
  if low == nil then low = 0 end
  if high == nil then high = 0 end
  local low, low_kind = to.scalar(low, here, "low")
  local high, high_kind = to.scalar(high, here, "high")
  return new.Tensor(C.rt_torch_tensor_histc(
    handle.Tensor(self, here, "self"), to.integer(bins, here, "bins"), low, low_kind, high, high_kind
  ))
end

--- How often each integer occurs, or the sum of its weights.
---@param weights? Tensor
---@param minlength? integer 0 if left out
---@return Tensor
function Tensor:bincount(weights, minlength)
  local here = "Tensor:bincount"
  if to.is_named(weights) then
    weights, minlength = to.named(weights, here, "weights", "minlength")
  end
  if minlength == nil then minlength = 0 end
  return new.Tensor(C.rt_torch_tensor_bincount(
    handle.Tensor(self, here, "self"), weights == nil and 0 or handle.Tensor(weights, here, "weights"),
    to.integer(minlength, here, "minlength")
  ))
end

-- ------------------------------------------------------------------------------------------------------------- Shape

--- The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a copy.
---@param dims integer[]
---@return Tensor
function Tensor:reshape(dims)
  local here = "Tensor:reshape"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_reshape(handle.Tensor(self, here, "self"), dims, ndim))
end

--- A view with other sizes, of which one may be -1; an error where only a copy would do.
---@param dims integer[]
---@return Tensor
function Tensor:view(dims)
  local here = "Tensor:view"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_view(handle.Tensor(self, here, "self"), dims, ndim))
end

--- A view with two dimensions swapped.
---@param dim0 integer
---@param dim1 integer
---@return Tensor
function Tensor:transpose(dim0, dim1)
  local here = "Tensor:transpose"
  return new.Tensor(C.rt_torch_tensor_transpose(
    handle.Tensor(self, here, "self"), to.integer(dim0, here, "dim0"), to.integer(dim1, here, "dim1")
  ))
end

--- A view with the dimensions in another order.
---@param dims integer[]
---@return Tensor
function Tensor:permute(dims)
  local here = "Tensor:permute"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_permute(handle.Tensor(self, here, "self"), dims, ndim))
end

--- A view without the dimensions of size 1.
---@return Tensor
function Tensor:squeeze()
  local here = "Tensor:squeeze"
  return new.Tensor(C.rt_torch_tensor_squeeze(handle.Tensor(self, here, "self")))
end

--- A view without one dimension, if its size is 1.
---@param dim integer
---@return Tensor
function Tensor:squeeze_dim(dim)
  local here = "Tensor:squeeze_dim"
  return new.Tensor(C.rt_torch_tensor_squeeze_dim(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- A view with a new dimension of size 1.
---@param dim integer
---@return Tensor
function Tensor:unsqueeze(dim)
  local here = "Tensor:unsqueeze"
  return new.Tensor(C.rt_torch_tensor_unsqueeze(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim")))
end

--- A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size.
---@param dims integer[]
---@return Tensor
function Tensor:expand(dims)
  local here = "Tensor:expand"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_expand(handle.Tensor(self, here, "self"), dims, ndim))
end

--- The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
---@param start_dim? integer 0 if left out
---@param end_dim? integer -1 if left out
---@return Tensor
function Tensor:flatten(start_dim, end_dim)
  local here = "Tensor:flatten"
  if to.is_named(start_dim) then
    start_dim, end_dim = to.named(start_dim, here, "start_dim", "end_dim")
  end
  if start_dim == nil then start_dim = 0 end
  if end_dim == nil then end_dim = -1 end
  return new.Tensor(C.rt_torch_tensor_flatten(
    handle.Tensor(self, here, "self"), to.integer(start_dim, here, "start_dim"),
    to.integer(end_dim, here, "end_dim")
  ))
end

--- A copy with the elements along dimensions in reverse.
---@param dims integer[]
---@return Tensor
function Tensor:flip(dims)
  local here = "Tensor:flip"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_flip(handle.Tensor(self, here, "self"), dims, ndim))
end

--- Tensors joined along a dimension that they have.
---@param tensors Tensor[]
---@param dim? integer 0 if left out
---@return Tensor
function M.cat(tensors, dim)
  local here = "cat"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_cat(tensors, tensors_len, to.integer(dim, here, "dim")))
end

--- Tensors of the same sizes joined along a new dimension.
---@param tensors Tensor[]
---@param dim? integer 0 if left out
---@return Tensor
function M.stack(tensors, dim)
  local here = "stack"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_stack(tensors, tensors_len, to.integer(dim, here, "dim")))
end

--- Views of parts of split_size along a dimension; the last one may be smaller.
---@param split_size integer
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:split(split_size, dim)
  local here = "Tensor:split"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_split(
    handle.Tensor(self, here, "self"), to.integer(split_size, here, "split_size"), to.integer(dim, here, "dim"),
    out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- A view of a matrix with its dimensions swapped.
---@return Tensor
function Tensor:t()
  local here = "Tensor:t"
  return new.Tensor(C.rt_torch_tensor_t(handle.Tensor(self, here, "self")))
end

--- A view with the last two dimensions swapped.
---@return Tensor
function Tensor:mT()
  local here = "Tensor:mT"
  return new.Tensor(C.rt_torch_tensor_mT(handle.Tensor(self, here, "self")))
end

--- A view with two dimensions swapped.
---@param axis0 integer
---@param axis1 integer
---@return Tensor
function Tensor:swapaxes(axis0, axis1)
  local here = "Tensor:swapaxes"
  return new.Tensor(C.rt_torch_tensor_swapaxes(
    handle.Tensor(self, here, "self"), to.integer(axis0, here, "axis0"), to.integer(axis1, here, "axis1")
  ))
end

--- A view with dimensions moved to other places.
---@param source integer[]
---@param destination integer[]
---@return Tensor
function Tensor:movedim(source, destination)
  local here = "Tensor:movedim"
  local source, source_len = to.integers(source, here, "source")
  local destination, destination_len = to.integers(destination, here, "destination")
  return new.Tensor(C.rt_torch_tensor_movedim(
    handle.Tensor(self, here, "self"), source, source_len, destination, destination_len
  ))
end

--- A view without those of some dimensions whose size is 1.
---@param dims integer[]
---@return Tensor
function Tensor:squeeze_dims(dims)
  local here = "Tensor:squeeze_dims"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_squeeze_dims(handle.Tensor(self, here, "self"), dims, ndim))
end

--- A view with one dimension made several, of which one may be -1.
---@param dim integer
---@param sizes integer[]
---@return Tensor
function Tensor:unflatten(dim, sizes)
  local here = "Tensor:unflatten"
  local sizes, sizes_len = to.integers(sizes, here, "sizes")
  return new.Tensor(C.rt_torch_tensor_unflatten(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), sizes, sizes_len
  ))
end

--- A view broadcast to sizes.
---@param dims integer[]
---@return Tensor
function Tensor:broadcast_to(dims)
  local here = "Tensor:broadcast_to"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_broadcast_to(handle.Tensor(self, here, "self"), dims, ndim))
end

--- A view of a broadcast to the sizes of b.
---@param b Tensor
---@return Tensor
function Tensor:expand_as(b)
  local here = "Tensor:expand_as"
  return new.Tensor(C.rt_torch_tensor_expand_as(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- a with the sizes of b; a view where possible, else a copy.
---@param b Tensor
---@return Tensor
function Tensor:reshape_as(b)
  local here = "Tensor:reshape_as"
  return new.Tensor(C.rt_torch_tensor_reshape_as(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b")))
end

--- The same memory read as another dtype.
---@param dtype string|integer
---@return Tensor
function Tensor:view_dtype(dtype)
  local here = "Tensor:view_dtype"
  return new.Tensor(C.rt_torch_tensor_view_dtype(
    handle.Tensor(self, here, "self"), spell.ScalarType(dtype, here, "dtype")
  ))
end

--- A view of the memory with any sizes, strides and offset.
---@param dims integer[]
---@param stride integer[]
---@param storage_offset? integer
---@return Tensor
function Tensor:as_strided(dims, stride, storage_offset)
  local here = "Tensor:as_strided"
  if to.is_named(storage_offset) then
    storage_offset = to.named(storage_offset, here, "storage_offset")
  end
  local dims, ndim = to.integers(dims, here, "dims")
  local stride, stride_len = to.integers(stride, here, "stride")
  return new.Tensor(C.rt_torch_tensor_as_strided(
    handle.Tensor(self, here, "self"), dims, ndim, stride, stride_len,
    to.maybe_integer(storage_offset, here, "storage_offset")
  ))
end

--- A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end.
---@param dim integer
---@param size integer
---@param step integer
---@return Tensor
function Tensor:unfold(dim, size, step)
  local here = "Tensor:unfold"
  return new.Tensor(C.rt_torch_tensor_unfold(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.integer(size, here, "size"),
    to.integer(step, here, "step")
  ))
end

--- A view of a diagonal of two dimensions, which becomes the last dimension.
---@param offset? integer 0 if left out
---@param dim1? integer 0 if left out
---@param dim2? integer 1 if left out
---@return Tensor
function Tensor:diagonal(offset, dim1, dim2)
  local here = "Tensor:diagonal"
  if to.is_named(offset) then
    offset, dim1, dim2 = to.named(offset, here, "offset", "dim1", "dim2")
  end
  if offset == nil then offset = 0 end
  if dim1 == nil then dim1 = 0 end
  if dim2 == nil then dim2 = 1 end
  return new.Tensor(C.rt_torch_tensor_diagonal(
    handle.Tensor(self, here, "self"), to.integer(offset, here, "offset"), to.integer(dim1, here, "dim1"),
    to.integer(dim2, here, "dim2")
  ))
end

--- The diagonal of a matrix, or a matrix with a vector on its diagonal.
---@param diagonal? integer 0 if left out
---@return Tensor
function Tensor:diag(diagonal)
  local here = "Tensor:diag"
  if to.is_named(diagonal) then
    diagonal = to.named(diagonal, here, "diagonal")
  end
  if diagonal == nil then diagonal = 0 end
  return new.Tensor(C.rt_torch_tensor_diag(
    handle.Tensor(self, here, "self"), to.integer(diagonal, here, "diagonal")
  ))
end

--- Matrices with the last dimension on their diagonals.
---@param offset? integer 0 if left out
---@param dim1? integer -2 if left out
---@param dim2? integer -1 if left out
---@return Tensor
function Tensor:diag_embed(offset, dim1, dim2)
  local here = "Tensor:diag_embed"
  if to.is_named(offset) then
    offset, dim1, dim2 = to.named(offset, here, "offset", "dim1", "dim2")
  end
  if offset == nil then offset = 0 end
  if dim1 == nil then dim1 = -2 end
  if dim2 == nil then dim2 = -1 end
  return new.Tensor(C.rt_torch_tensor_diag_embed(
    handle.Tensor(self, here, "self"), to.integer(offset, here, "offset"), to.integer(dim1, here, "dim1"),
    to.integer(dim2, here, "dim2")
  ))
end

--- The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of the
--- main one.
---@param diagonal? integer 0 if left out
---@return Tensor
function Tensor:tril(diagonal)
  local here = "Tensor:tril"
  if to.is_named(diagonal) then
    diagonal = to.named(diagonal, here, "diagonal")
  end
  if diagonal == nil then diagonal = 0 end
  return new.Tensor(C.rt_torch_tensor_tril(
    handle.Tensor(self, here, "self"), to.integer(diagonal, here, "diagonal")
  ))
end

--- The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of the
--- main one.
---@param diagonal? integer 0 if left out
---@return Tensor
function Tensor:triu(diagonal)
  local here = "Tensor:triu"
  if to.is_named(diagonal) then
    diagonal = to.named(diagonal, here, "diagonal")
  end
  if diagonal == nil then diagonal = 0 end
  return new.Tensor(C.rt_torch_tensor_triu(
    handle.Tensor(self, here, "self"), to.integer(diagonal, here, "diagonal")
  ))
end

--- All elements as a vector; a view where possible, else a copy.
---@return Tensor
function Tensor:ravel()
  local here = "Tensor:ravel"
  return new.Tensor(C.rt_torch_tensor_ravel(handle.Tensor(self, here, "self")))
end

--- A copy repeated along dimensions, new ones in front.
---@param repeats integer[]
---@return Tensor
Tensor["repeat"] = function(self, repeats)
  local here = "Tensor:repeat"
  local repeats, repeats_len = to.integers(repeats, here, "repeats")
  return new.Tensor(C.rt_torch_tensor_repeat(handle.Tensor(self, here, "self"), repeats, repeats_len))
end

--- A copy repeated along the last dimensions.
---@param dims integer[]
---@return Tensor
function Tensor:tile(dims)
  local here = "Tensor:tile"
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_tile(handle.Tensor(self, here, "self"), dims, ndim))
end

--- Every place along a dimension (none = flattened) as often as a tensor of integers says.
---@param repeats Tensor
---@param dim? integer
---@return Tensor
function Tensor:repeat_interleave(repeats, dim)
  local here = "Tensor:repeat_interleave"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  return new.Tensor(C.rt_torch_tensor_repeat_interleave(
    handle.Tensor(self, here, "self"), handle.Tensor(repeats, here, "repeats"), to.maybe_integer(dim, here, "dim")
  ))
end

--- Every place along a dimension (none = flattened) repeated.
---@param repeats integer
---@param dim? integer
---@return Tensor
function Tensor:repeat_interleave_int(repeats, dim)
  local here = "Tensor:repeat_interleave_int"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  return new.Tensor(C.rt_torch_tensor_repeat_interleave_int(
    handle.Tensor(self, here, "self"), to.integer(repeats, here, "repeats"), to.maybe_integer(dim, here, "dim")
  ))
end

--- The elements moved along dimensions; what leaves at one end comes in at the other.
---@param shifts integer|integer[]
---@param dims? integer|integer[] {} if left out
---@return Tensor
function Tensor:roll(shifts, dims)
  local here = "Tensor:roll"
  if to.is_named(dims) then
    dims = to.named(dims, here, "dims")
  end
  if dims == nil then dims = {} end
  local shifts, shifts_len = to.integers(shifts, here, "shifts", 1)
  local dims, ndim = to.integers(dims, here, "dims", 1)
  return new.Tensor(C.rt_torch_tensor_roll(handle.Tensor(self, here, "self"), shifts, shifts_len, dims, ndim))
end

--- Turned k times by 90 degrees in the plane of two dimensions.
---@param k? integer 1 if left out
---@param dims? integer[] {0, 1} if left out
---@return Tensor
function Tensor:rot90(k, dims)
  local here = "Tensor:rot90"
  if to.is_named(k) then
    k, dims = to.named(k, here, "k", "dims")
  end
  if k == nil then k = 1 end
  if dims == nil then dims = {0, 1} end
  local dims, ndim = to.integers(dims, here, "dims")
  return new.Tensor(C.rt_torch_tensor_rot90(
    handle.Tensor(self, here, "self"), to.integer(k, here, "k"), dims, ndim
  ))
end

--- The columns (dimension 1) in reverse.
---@return Tensor
function Tensor:fliplr()
  local here = "Tensor:fliplr"
  return new.Tensor(C.rt_torch_tensor_fliplr(handle.Tensor(self, here, "self")))
end

--- The rows (dimension 0) in reverse.
---@return Tensor
function Tensor:flipud()
  local here = "Tensor:flipud"
  return new.Tensor(C.rt_torch_tensor_flipud(handle.Tensor(self, here, "self")))
end

--- Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
---@param chunks integer
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:chunk(chunks, dim)
  local here = "Tensor:chunk"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_chunk(
    handle.Tensor(self, here, "self"), to.integer(chunks, here, "chunks"), to.integer(dim, here, "dim"),
    out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Views of parts of these sizes along a dimension.
---@param sizes integer[]
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:split_sizes(sizes, dim)
  local here = "Tensor:split_sizes"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  local sizes, sizes_len = to.integers(sizes, here, "sizes")
  while out:wants(C.rt_torch_tensor_split_sizes(
    handle.Tensor(self, here, "self"), sizes, sizes_len, to.integer(dim, here, "dim"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Views of so many nearly equal parts along a dimension.
---@param sections integer
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:tensor_split(sections, dim)
  local here = "Tensor:tensor_split"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_tensor_split(
    handle.Tensor(self, here, "self"), to.integer(sections, here, "sections"), to.integer(dim, here, "dim"),
    out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Views of the parts between places along a dimension.
---@param indices integer[]
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:tensor_split_at(indices, dim)
  local here = "Tensor:tensor_split_at"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  local indices, indices_len = to.integers(indices, here, "indices")
  while out:wants(C.rt_torch_tensor_tensor_split_at(
    handle.Tensor(self, here, "self"), indices, indices_len, to.integer(dim, here, "dim"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Views of all places along a dimension, which goes away.
---@param dim? integer 0 if left out
---@return Tensor[]
function Tensor:unbind(dim)
  local here = "Tensor:unbind"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  if dim == nil then dim = 0 end
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_unbind(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Channels made into pixels: (C r r, H, W) becomes (C, H r, W r).
---@param upscale_factor integer
---@return Tensor
function Tensor:pixel_shuffle(upscale_factor)
  local here = "Tensor:pixel_shuffle"
  return new.Tensor(C.rt_torch_tensor_pixel_shuffle(
    handle.Tensor(self, here, "self"), to.integer(upscale_factor, here, "upscale_factor")
  ))
end

--- Pixels made into channels: (C, H r, W r) becomes (C r r, H, W).
---@param downscale_factor integer
---@return Tensor
function Tensor:pixel_unshuffle(downscale_factor)
  local here = "Tensor:pixel_unshuffle"
  return new.Tensor(C.rt_torch_tensor_pixel_unshuffle(
    handle.Tensor(self, here, "self"), to.integer(downscale_factor, here, "downscale_factor")
  ))
end

--- Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular".
---@param pad integer[]
---@param mode? string "constant" if left out
---@param value? number
---@return Tensor
function Tensor:pad(pad, mode, value)
  local here = "Tensor:pad"
  if to.is_named(mode) then
    mode, value = to.named(mode, here, "mode", "value")
  end
  if mode == nil then mode = "constant" end
  local pad, pad_len = to.integers(pad, here, "pad")
  local mode, mode_len = to.text(mode, here, "mode")
  local value, has_value = to.maybe_float(value, here, "value")
  return new.Tensor(C.rt_torch_pad(
    handle.Tensor(self, here, "self"), pad, pad_len, mode, mode_len, value, has_value
  ))
end

--- Tensors joined along the columns (vectors along their only dimension).
---@param tensors Tensor[]
---@return Tensor
function M.hstack(tensors)
  local here = "hstack"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_hstack(tensors, tensors_len))
end

--- Tensors joined along the rows, vectors as rows.
---@param tensors Tensor[]
---@return Tensor
function M.vstack(tensors)
  local here = "vstack"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_vstack(tensors, tensors_len))
end

--- Tensors joined along the third dimension.
---@param tensors Tensor[]
---@return Tensor
function M.dstack(tensors)
  local here = "dstack"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_dstack(tensors, tensors_len))
end

--- Vectors as columns and matrices joined side by side.
---@param tensors Tensor[]
---@return Tensor
function M.column_stack(tensors)
  local here = "column_stack"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_column_stack(tensors, tensors_len))
end

--- A matrix with matrices along its diagonal.
---@param tensors Tensor[]
---@return Tensor
function M.block_diag(tensors)
  local here = "block_diag"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_block_diag(tensors, tensors_len))
end

--- Views of tensors broadcast to their common sizes.
---@param tensors Tensor[]
---@return Tensor[]
function M.broadcast_tensors(tensors)
  local here = "broadcast_tensors"
  local out = to.int64s()
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  while out:wants(C.rt_torch_broadcast_tensors(tensors, tensors_len, out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

--- The coordinates of a grid of vectors. indexing: "ij" or "xy".
---@param tensors Tensor[]
---@param indexing string
---@return Tensor[]
function M.meshgrid(tensors, indexing)
  local here = "meshgrid"
  local out = to.int64s()
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  local indexing, indexing_len = to.text(indexing, here, "indexing")
  while out:wants(C.rt_torch_meshgrid(tensors, tensors_len, indexing, indexing_len, out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

--- All combinations of an element of each vector, as rows.
---@param tensors Tensor[]
---@return Tensor
function M.cartesian_prod(tensors)
  local here = "cartesian_prod"
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  return new.Tensor(C.rt_torch_cartesian_prod(tensors, tensors_len))
end

--- A view with one dimension at least.
---@return Tensor
function Tensor:atleast_1d()
  local here = "Tensor:atleast_1d"
  return new.Tensor(C.rt_torch_tensor_atleast_1d(handle.Tensor(self, here, "self")))
end

--- A view with two dimensions at least.
---@return Tensor
function Tensor:atleast_2d()
  local here = "Tensor:atleast_2d"
  return new.Tensor(C.rt_torch_tensor_atleast_2d(handle.Tensor(self, here, "self")))
end

--- A view with three dimensions at least.
---@return Tensor
function Tensor:atleast_3d()
  local here = "Tensor:atleast_3d"
  return new.Tensor(C.rt_torch_tensor_atleast_3d(handle.Tensor(self, here, "self")))
end

--- Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows).
---@param kernel_size integer|integer[]
---@param dilation integer|integer[]
---@param padding integer|integer[]
---@param stride integer|integer[]
---@return Tensor
function Tensor:unfold_windows(kernel_size, dilation, padding, stride)
  local here = "Tensor:unfold_windows"
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  return new.Tensor(C.rt_torch_unfold_windows(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, dilation, dilation_len, padding,
    padding_len, stride, stride_len
  ))
end

--- Columns summed into images where their windows lie: the reverse of unfold_windows.
---@param output_size integer|integer[]
---@param kernel_size integer|integer[]
---@param dilation integer|integer[]
---@param padding integer|integer[]
---@param stride integer|integer[]
---@return Tensor
function Tensor:fold_windows(output_size, kernel_size, dilation, padding, stride)
  local here = "Tensor:fold_windows"
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 2)
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  return new.Tensor(C.rt_torch_fold_windows(
    handle.Tensor(self, here, "self"), output_size, output_size_len, kernel_size, kernel_size_len, dilation,
    dilation_len, padding, padding_len, stride, stride_len
  ))
end

-- --------------------------------------------------------------------------------------------------------- Selection

--- A view of one place along a dimension, which goes away.
---@param dim integer
---@param index integer
---@return Tensor
function Tensor:select(dim, index)
  local here = "Tensor:select"
  return new.Tensor(C.rt_torch_tensor_select(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.integer(index, here, "index")
  ))
end

--- A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a
--- dimension.
---@param dim? integer 0 if left out
---@param start? integer
---@param stop? integer
---@param step? integer 1 if left out
---@return Tensor
function Tensor:slice(dim, start, stop, step)
  local here = "Tensor:slice"
  if to.is_named(dim) then
    dim, start, stop, step = to.named(dim, here, "dim", "start", "stop", "step")
  end
  if dim == nil then dim = 0 end
  if step == nil then step = 1 end
  return new.Tensor(C.rt_torch_tensor_slice(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.maybe_integer(start, here, "start"),
    to.maybe_integer(stop, here, "stop"), to.integer(step, here, "step")
  ))
end

--- A view of `length` places from `start` on along a dimension.
---@param dim integer
---@param start integer
---@param length integer
---@return Tensor
function Tensor:narrow(dim, start, length)
  local here = "Tensor:narrow"
  return new.Tensor(C.rt_torch_tensor_narrow(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.integer(start, here, "start"),
    to.integer(length, here, "length")
  ))
end

--- A copy of the places along a dimension that a vector of integers names.
---@param dim integer
---@param index Tensor
---@return Tensor
function Tensor:index_select(dim, index)
  local here = "Tensor:index_select"
  return new.Tensor(C.rt_torch_tensor_index_select(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index")
  ))
end

--- For every element of the index the element along a dimension that it names.
---@param dim integer
---@param index Tensor
---@return Tensor
function Tensor:gather(dim, index)
  local here = "Tensor:gather"
  return new.Tensor(C.rt_torch_tensor_gather(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index")
  ))
end

--- A copy with a number where the mask is true.
---@param mask Tensor
---@param value number|boolean
---@return Tensor
function Tensor:masked_fill(mask, value)
  local here = "Tensor:masked_fill"
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_masked_fill(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask"), value, value_kind
  ))
end

--- The elements along a dimension in order, and where they stood.
---@param dim? integer -1 if left out
---@param descending? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:sort(dim, descending)
  local here = "Tensor:sort"
  if to.is_named(dim) then
    dim, descending = to.named(dim, here, "dim", "descending")
  end
  if dim == nil then dim = -1 end
  if descending == nil then descending = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_sort(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(descending, here, "descending"),
    out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The k largest (or smallest) elements along a dimension, and where they stand.
---@param k integer
---@param dim? integer -1 if left out
---@param largest? boolean true if left out
---@return Tensor values
---@return Tensor indices
function Tensor:topk(k, dim, largest)
  local here = "Tensor:topk"
  if to.is_named(dim) then
    dim, largest = to.named(dim, here, "dim", "largest")
  end
  if dim == nil then dim = -1 end
  if largest == nil then largest = true end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_topk(
    handle.Tensor(self, here, "self"), to.integer(k, here, "k"), to.integer(dim, here, "dim"),
    to.boolean(largest, here, "largest"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
---@param num_classes? integer -1 if left out
---@return Tensor
function Tensor:one_hot(num_classes)
  local here = "Tensor:one_hot"
  if to.is_named(num_classes) then
    num_classes = to.named(num_classes, here, "num_classes")
  end
  if num_classes == nil then num_classes = -1 end
  return new.Tensor(C.rt_torch_tensor_one_hot(
    handle.Tensor(self, here, "self"), to.integer(num_classes, here, "num_classes")
  ))
end

--- A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole dimension.
---@param indices Tensor[]
---@return Tensor
function Tensor:index(indices)
  local here = "Tensor:index"
  local indices, indices_len = to.maybe_handles(indices, here, "indices", handle.Tensor)
  return new.Tensor(C.rt_torch_tensor_index(handle.Tensor(self, here, "self"), indices, indices_len))
end

--- A copy with the elements that tensors of integers or bools name set to values, or the values added.
---@param indices Tensor[]
---@param values Tensor
---@param accumulate? boolean false if left out
---@return Tensor
function Tensor:index_put(indices, values, accumulate)
  local here = "Tensor:index_put"
  if to.is_named(accumulate) then
    accumulate = to.named(accumulate, here, "accumulate")
  end
  if accumulate == nil then accumulate = false end
  local indices, indices_len = to.maybe_handles(indices, here, "indices", handle.Tensor)
  return new.Tensor(C.rt_torch_tensor_index_put(
    handle.Tensor(self, here, "self"), indices, indices_len, handle.Tensor(values, here, "values"),
    to.boolean(accumulate, here, "accumulate")
  ))
end

--- Sets the elements that tensors of integers or bools name to values, or adds the values to them.
---@param indices Tensor[]
---@param values Tensor
---@param accumulate? boolean false if left out
---@return Tensor
function Tensor:index_put_(indices, values, accumulate)
  local here = "Tensor:index_put_"
  if to.is_named(accumulate) then
    accumulate = to.named(accumulate, here, "accumulate")
  end
  if accumulate == nil then accumulate = false end
  local indices, indices_len = to.maybe_handles(indices, here, "indices", handle.Tensor)
  C.rt_torch_tensor_index_put_(
    handle.Tensor(self, here, "self"), indices, indices_len, handle.Tensor(values, here, "values"),
    to.boolean(accumulate, here, "accumulate")
  )
  to.done()
  return self
end

--- The elements at places in the flattened tensor.
---@param index Tensor
---@return Tensor
function Tensor:take(index)
  local here = "Tensor:take"
  return new.Tensor(C.rt_torch_tensor_take(handle.Tensor(self, here, "self"), handle.Tensor(index, here, "index")))
end

--- For every element of the indices the element along a dimension that it names; the other dimensions broadcast.
---@param indices Tensor
---@param dim? integer
---@return Tensor
function Tensor:take_along_dim(indices, dim)
  local here = "Tensor:take_along_dim"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  return new.Tensor(C.rt_torch_tensor_take_along_dim(
    handle.Tensor(self, here, "self"), handle.Tensor(indices, here, "indices"), to.maybe_integer(dim, here, "dim")
  ))
end

--- A copy with alpha times the slices of source added at places along a dimension.
---@param dim integer
---@param index Tensor
---@param source Tensor
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:index_add(dim, index, source, alpha)
  local here = "Tensor:index_add"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  return new.Tensor(C.rt_torch_tensor_index_add(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(source, here, "source"), alpha, alpha_kind
  ))
end

--- A copy with the slices of source set at places along a dimension.
---@param dim integer
---@param index Tensor
---@param source Tensor
---@return Tensor
function Tensor:index_copy(dim, index, source)
  local here = "Tensor:index_copy"
  return new.Tensor(C.rt_torch_tensor_index_copy(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(source, here, "source")
  ))
end

--- A copy with a number set at places along a dimension.
---@param dim integer
---@param index Tensor
---@param value number|boolean
---@return Tensor
function Tensor:index_fill(dim, index, value)
  local here = "Tensor:index_fill"
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_index_fill(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"), value,
    value_kind
  ))
end

--- A copy with every element of src set at the place along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param src Tensor
---@return Tensor
function Tensor:scatter(dim, index, src)
  local here = "Tensor:scatter"
  return new.Tensor(C.rt_torch_tensor_scatter(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(src, here, "src")
  ))
end

--- A copy with a number set at the places along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param value number|boolean
---@return Tensor
function Tensor:scatter_scalar(dim, index, value)
  local here = "Tensor:scatter_scalar"
  local value, value_kind = to.scalar(value, here, "value")
  return new.Tensor(C.rt_torch_tensor_scatter_scalar(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"), value,
    value_kind
  ))
end

--- A copy with every element of src added at the place along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param src Tensor
---@return Tensor
function Tensor:scatter_add(dim, index, src)
  local here = "Tensor:scatter_add"
  return new.Tensor(C.rt_torch_tensor_scatter_add(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(src, here, "src")
  ))
end

--- A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean", "amax",
--- "amin".
---@param dim integer
---@param index Tensor
---@param src Tensor
---@param reduce string
---@param include_self? boolean true if left out
---@return Tensor
function Tensor:scatter_reduce(dim, index, src, reduce, include_self)
  local here = "Tensor:scatter_reduce"
  if to.is_named(include_self) then
    include_self = to.named(include_self, here, "include_self")
  end
  if include_self == nil then include_self = true end
  local reduce, reduce_len = to.text(reduce, here, "reduce")
  return new.Tensor(C.rt_torch_tensor_scatter_reduce(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(src, here, "src"), reduce, reduce_len, to.boolean(include_self, here, "include_self")
  ))
end

--- A copy with the only element of a tensor where the mask is true.
---@param mask Tensor
---@param value Tensor
---@return Tensor
function Tensor:masked_fill_tensor(mask, value)
  local here = "Tensor:masked_fill_tensor"
  return new.Tensor(C.rt_torch_tensor_masked_fill_tensor(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask"), handle.Tensor(value, here, "value")
  ))
end

--- The elements where the mask is true, as a vector.
---@param mask Tensor
---@return Tensor
function Tensor:masked_select(mask)
  local here = "Tensor:masked_select"
  return new.Tensor(C.rt_torch_tensor_masked_select(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask")
  ))
end

--- A copy with the elements of source, in order, where the mask is true.
---@param mask Tensor
---@param source Tensor
---@return Tensor
function Tensor:masked_scatter(mask, source)
  local here = "Tensor:masked_scatter"
  return new.Tensor(C.rt_torch_tensor_masked_scatter(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask"), handle.Tensor(source, here, "source")
  ))
end

--- The places of the elements that aren't zero, as rows.
---@return Tensor
function Tensor:nonzero()
  local here = "Tensor:nonzero"
  return new.Tensor(C.rt_torch_tensor_nonzero(handle.Tensor(self, here, "self")))
end

--- Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left).
---@param values Tensor
---@param side? string
---@param sorter? Tensor
---@return Tensor
function Tensor:searchsorted(values, side, sorter)
  local here = "Tensor:searchsorted"
  if to.is_named(side) then
    side, sorter = to.named(side, here, "side", "sorter")
  end
  local side, side_len = to.maybe_text(side, here, "side")
  return new.Tensor(C.rt_torch_searchsorted(
    handle.Tensor(self, here, "self"), handle.Tensor(values, here, "values"), side, side_len,
    sorter == nil and 0 or handle.Tensor(sorter, here, "sorter")
  ))
end

--- The number of the range between sorted boundaries that each element falls into.
---@param boundaries Tensor
---@param right? boolean false if left out
---@return Tensor
function Tensor:bucketize(boundaries, right)
  local here = "Tensor:bucketize"
  if to.is_named(right) then
    right = to.named(right, here, "right")
  end
  if right == nil then right = false end
  return new.Tensor(C.rt_torch_tensor_bucketize(
    handle.Tensor(self, here, "self"), handle.Tensor(boundaries, here, "boundaries"),
    to.boolean(right, here, "right")
  ))
end

--- The places of the elements along a dimension in order; equal ones keep theirs if stable.
---@param stable boolean
---@param dim? integer -1 if left out
---@param descending? boolean false if left out
---@return Tensor
function Tensor:argsort(stable, dim, descending)
  local here = "Tensor:argsort"
  if to.is_named(dim) then
    dim, descending = to.named(dim, here, "dim", "descending")
  end
  if dim == nil then dim = -1 end
  if descending == nil then descending = false end
  return new.Tensor(C.rt_torch_tensor_argsort(
    handle.Tensor(self, here, "self"), to.boolean(stable, here, "stable"), to.integer(dim, here, "dim"),
    to.boolean(descending, here, "descending")
  ))
end

--- The elements along a dimension in order, equal ones as they stood, and where they stood.
---@param dim? integer -1 if left out
---@param descending? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:sort_stable(dim, descending)
  local here = "Tensor:sort_stable"
  if to.is_named(dim) then
    dim, descending = to.named(dim, here, "dim", "descending")
  end
  if dim == nil then dim = -1 end
  if descending == nil then descending = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_sort_stable(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(descending, here, "descending"),
    out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The k-th smallest elements along a dimension, and where they stand.
---@param k integer
---@param dim? integer -1 if left out
---@param keepdim? boolean false if left out
---@return Tensor values
---@return Tensor indices
function Tensor:kthvalue(k, dim, keepdim)
  local here = "Tensor:kthvalue"
  if to.is_named(dim) then
    dim, keepdim = to.named(dim, here, "dim", "keepdim")
  end
  if dim == nil then dim = -1 end
  if keepdim == nil then keepdim = false end
  local out = ffi.new("int64_t[2]")
  to.count(C.rt_torch_tensor_kthvalue(
    handle.Tensor(self, here, "self"), to.integer(k, here, "k"), to.integer(dim, here, "dim"),
    to.boolean(keepdim, here, "keepdim"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The different elements, for each element which of them it is, and how often each occurs; what isn't asked for is
--- empty.
---@param sorted? boolean true if left out
---@param return_inverse? boolean false if left out
---@param return_counts? boolean false if left out
---@return Tensor result0
---@return Tensor result1
---@return Tensor result2
function Tensor:unique(sorted, return_inverse, return_counts)
  local here = "Tensor:unique"
  if to.is_named(sorted) then
    sorted, return_inverse, return_counts = to.named(sorted, here, "sorted", "return_inverse", "return_counts")
  end
  if sorted == nil then sorted = true end
  if return_inverse == nil then return_inverse = false end
  if return_counts == nil then return_counts = false end
  local out = ffi.new("int64_t[3]")
  to.count(C.rt_torch_tensor_unique(
    handle.Tensor(self, here, "self"), to.boolean(sorted, here, "sorted"),
    to.boolean(return_inverse, here, "return_inverse"), to.boolean(return_counts, here, "return_counts"), out, 3
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

--- The different slices along a dimension, for each slice which of them it is, and how often each occurs.
---@param dim integer
---@param sorted? boolean true if left out
---@param return_inverse? boolean false if left out
---@param return_counts? boolean false if left out
---@return Tensor result0
---@return Tensor result1
---@return Tensor result2
function Tensor:unique_dim(dim, sorted, return_inverse, return_counts)
  local here = "Tensor:unique_dim"
  if to.is_named(sorted) then
    sorted, return_inverse, return_counts = to.named(sorted, here, "sorted", "return_inverse", "return_counts")
  end
  if sorted == nil then sorted = true end
  if return_inverse == nil then return_inverse = false end
  if return_counts == nil then return_counts = false end
  local out = ffi.new("int64_t[3]")
  to.count(C.rt_torch_tensor_unique_dim(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), to.boolean(sorted, here, "sorted"),
    to.boolean(return_inverse, here, "return_inverse"), to.boolean(return_counts, here, "return_counts"), out, 3
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

--- The elements without repetitions in a row, for each element which of them it is, and how long each row is.
---@param return_inverse? boolean false if left out
---@param return_counts? boolean false if left out
---@param dim? integer
---@return Tensor result0
---@return Tensor result1
---@return Tensor result2
function Tensor:unique_consecutive(return_inverse, return_counts, dim)
  local here = "Tensor:unique_consecutive"
  if to.is_named(return_inverse) then
    return_inverse, return_counts, dim = to.named(return_inverse, here, "return_inverse", "return_counts", "dim")
  end
  if return_inverse == nil then return_inverse = false end
  if return_counts == nil then return_counts = false end
  local out = ffi.new("int64_t[3]")
  to.count(C.rt_torch_tensor_unique_consecutive(
    handle.Tensor(self, here, "self"), to.boolean(return_inverse, here, "return_inverse"),
    to.boolean(return_counts, here, "return_counts"), to.maybe_integer(dim, here, "dim"), out, 3
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

-- ------------------------------------------------------------------------------------------------------------ Losses

--- The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses.
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:mse_loss(target, reduction)
  local here = "Tensor:mse_loss"
  if to.is_named(reduction) then
    reduction = to.named(reduction, here, "reduction")
  end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_mse_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- The absolute values of the differences.
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:l1_loss(target, reduction)
  local here = "Tensor:l1_loss"
  if to.is_named(reduction) then
    reduction = to.named(reduction, here, "reduction")
  end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_l1_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2.
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@param beta? number 1.0 if left out
---@return Tensor
function Tensor:smooth_l1_loss(target, reduction, beta)
  local here = "Tensor:smooth_l1_loss"
  if to.is_named(reduction) then
    reduction, beta = to.named(reduction, here, "reduction", "beta")
  end
  if reduction == nil then reduction = "mean" end
  if beta == nil then beta = 1.0 end
  return new.Tensor(C.rt_torch_smooth_l1_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction"), to.float(beta, here, "beta")
  ))
end

--- Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2).
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@param delta? number 1.0 if left out
---@return Tensor
function Tensor:huber_loss(target, reduction, delta)
  local here = "Tensor:huber_loss"
  if to.is_named(reduction) then
    reduction, delta = to.named(reduction, here, "reduction", "delta")
  end
  if reduction == nil then reduction = "mean" end
  if delta == nil then delta = 1.0 end
  return new.Tensor(C.rt_torch_huber_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction"), to.float(delta, here, "delta")
  ))
end

--- The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1.
---@param target Tensor
---@param weight? Tensor
---@param reduction? string|integer "mean" if left out
---@param ignore_index? integer -100 if left out
---@return Tensor
function Tensor:nll_loss(target, weight, reduction, ignore_index)
  local here = "Tensor:nll_loss"
  if to.is_named(weight) then
    weight, reduction, ignore_index = to.named(weight, here, "weight", "reduction", "ignore_index")
  end
  if reduction == nil then reduction = "mean" end
  if ignore_index == nil then ignore_index = -100 end
  return new.Tensor(C.rt_torch_nll_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    weight == nil and 0 or handle.Tensor(weight, here, "weight"), spell.reduction(reduction, here, "reduction"),
    to.integer(ignore_index, here, "ignore_index")
  ))
end

--- log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of t's
--- shape.
---@param target Tensor
---@param weight? Tensor
---@param reduction? string|integer "mean" if left out
---@param ignore_index? integer -100 if left out
---@param label_smoothing? number 0.0 if left out
---@return Tensor
function Tensor:cross_entropy_loss(target, weight, reduction, ignore_index, label_smoothing)
  local here = "Tensor:cross_entropy_loss"
  if to.is_named(weight) then
    weight, reduction, ignore_index, label_smoothing = to.named(
      weight, here, "weight", "reduction", "ignore_index", "label_smoothing"
    )
  end
  if reduction == nil then reduction = "mean" end
  if ignore_index == nil then ignore_index = -100 end
  if label_smoothing == nil then label_smoothing = 0.0 end
  return new.Tensor(C.rt_torch_cross_entropy_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    weight == nil and 0 or handle.Tensor(weight, here, "weight"), spell.reduction(reduction, here, "reduction"),
    to.integer(ignore_index, here, "ignore_index"), to.float(label_smoothing, here, "label_smoothing")
  ))
end

--- The cross entropy of probabilities and targets from 0 to 1.
---@param target Tensor
---@param weight? Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:binary_cross_entropy(target, weight, reduction)
  local here = "Tensor:binary_cross_entropy"
  if to.is_named(weight) then
    weight, reduction = to.named(weight, here, "weight", "reduction")
  end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_binary_cross_entropy(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    weight == nil and 0 or handle.Tensor(weight, here, "weight"), spell.reduction(reduction, here, "reduction")
  ))
end

--- sigmoid and binary_cross_entropy in one, without overflow.
---@param target Tensor
---@param weight? Tensor
---@param pos_weight? Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:binary_cross_entropy_with_logits(target, weight, pos_weight, reduction)
  local here = "Tensor:binary_cross_entropy_with_logits"
  if to.is_named(weight) then
    weight, pos_weight, reduction = to.named(weight, here, "weight", "pos_weight", "reduction")
  end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_binary_cross_entropy_with_logits(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    weight == nil and 0 or handle.Tensor(weight, here, "weight"),
    pos_weight == nil and 0 or handle.Tensor(pos_weight, here, "pos_weight"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@param log_target? boolean false if left out
---@return Tensor
function Tensor:kl_div(target, reduction, log_target)
  local here = "Tensor:kl_div"
  if to.is_named(reduction) then
    reduction, log_target = to.named(reduction, here, "reduction", "log_target")
  end
  if reduction == nil then reduction = "mean" end
  if log_target == nil then log_target = false end
  return new.Tensor(C.rt_torch_kl_div(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction"), to.boolean(log_target, here, "log_target")
  ))
end

--- 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1.
---@param input2 Tensor
---@param target Tensor
---@param margin? number 0.0 if left out
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:cosine_embedding_loss(input2, target, margin, reduction)
  local here = "Tensor:cosine_embedding_loss"
  if to.is_named(margin) then
    margin, reduction = to.named(margin, here, "margin", "reduction")
  end
  if margin == nil then margin = 0.0 end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_cosine_embedding_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(input2, here, "input2"),
    handle.Tensor(target, here, "target"), to.float(margin, here, "margin"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- max(0, -target * (input1 - input2) + margin).
---@param input2 Tensor
---@param target Tensor
---@param margin? number 0.0 if left out
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:margin_ranking_loss(input2, target, margin, reduction)
  local here = "Tensor:margin_ranking_loss"
  if to.is_named(margin) then
    margin, reduction = to.named(margin, here, "margin", "reduction")
  end
  if margin == nil then margin = 0.0 end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_margin_ranking_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(input2, here, "input2"),
    handle.Tensor(target, here, "target"), to.float(margin, here, "margin"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- max(0, distance to the positive - distance to the negative + margin), by the p-norm.
---@param positive Tensor
---@param negative Tensor
---@param margin? number 1.0 if left out
---@param p? number 2 if left out
---@param eps? number 1e-06 if left out
---@param swap? boolean false if left out
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:triplet_margin_loss(positive, negative, margin, p, eps, swap, reduction)
  local here = "Tensor:triplet_margin_loss"
  if to.is_named(margin) then
    margin, p, eps, swap, reduction = to.named(margin, here, "margin", "p", "eps", "swap", "reduction")
  end
  if margin == nil then margin = 1.0 end
  if p == nil then p = 2 end
  if eps == nil then eps = 1e-06 end
  if swap == nil then swap = false end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_triplet_margin_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(positive, here, "positive"),
    handle.Tensor(negative, here, "negative"), to.float(margin, here, "margin"), to.float(p, here, "p"),
    to.float(eps, here, "eps"), to.boolean(swap, here, "swap"), spell.reduction(reduction, here, "reduction")
  ))
end

--- The element where the target is 1, max(0, margin - element) where it is -1.
---@param target Tensor
---@param margin? number 1.0 if left out
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:hinge_embedding_loss(target, margin, reduction)
  local here = "Tensor:hinge_embedding_loss"
  if to.is_named(margin) then
    margin, reduction = to.named(margin, here, "margin", "reduction")
  end
  if margin == nil then margin = 1.0 end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_hinge_embedding_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"), to.float(margin, here, "margin"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- log(1 + exp(-target * element)).
---@param target Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:soft_margin_loss(target, reduction)
  local here = "Tensor:soft_margin_loss"
  if to.is_named(reduction) then
    reduction = to.named(reduction, here, "reduction")
  end
  if reduction == nil then reduction = "mean" end
  return new.Tensor(C.rt_torch_soft_margin_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"),
    spell.reduction(reduction, here, "reduction")
  ))
end

--- Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes.
---@param target Tensor
---@param p? number|boolean 1 if left out
---@param margin? number|boolean 1 if left out
---@param weight? Tensor
---@param reduction? string|integer "mean" if left out
---@return Tensor
function Tensor:multi_margin_loss(target, p, margin, weight, reduction)
  local here = "Tensor:multi_margin_loss"
  if to.is_named(p) then
    p, margin, weight, reduction = to.named(p, here, "p", "margin", "weight", "reduction")
  end
  if p == nil then p = 1 end
  if margin == nil then margin = 1 end
  if reduction == nil then reduction = "mean" end
  local p, p_kind = to.scalar(p, here, "p")
  local margin, margin_kind = to.scalar(margin, here, "margin")
  return new.Tensor(C.rt_torch_multi_margin_loss(
    handle.Tensor(self, here, "self"), handle.Tensor(target, here, "target"), p, p_kind, margin, margin_kind,
    weight == nil and 0 or handle.Tensor(weight, here, "weight"), spell.reduction(reduction, here, "reduction")
  ))
end

--- The cosine of the angle between vectors along a dimension.
---@param x2 Tensor
---@param dim? integer 1 if left out
---@param eps? number 1e-08 if left out
---@return Tensor
function Tensor:cosine_similarity(x2, dim, eps)
  local here = "Tensor:cosine_similarity"
  if to.is_named(dim) then
    dim, eps = to.named(dim, here, "dim", "eps")
  end
  if dim == nil then dim = 1 end
  if eps == nil then eps = 1e-08 end
  return new.Tensor(C.rt_torch_cosine_similarity(
    handle.Tensor(self, here, "self"), handle.Tensor(x2, here, "x2"), to.integer(dim, here, "dim"),
    to.float(eps, here, "eps")
  ))
end

--- The p-norm of x1 - x2 + eps along the last dimension.
---@param x2 Tensor
---@param p? number 2 if left out
---@param eps? number 1e-06 if left out
---@param keepdim? boolean false if left out
---@return Tensor
function Tensor:pairwise_distance(x2, p, eps, keepdim)
  local here = "Tensor:pairwise_distance"
  if to.is_named(p) then
    p, eps, keepdim = to.named(p, here, "p", "eps", "keepdim")
  end
  if p == nil then p = 2 end
  if eps == nil then eps = 1e-06 end
  if keepdim == nil then keepdim = false end
  return new.Tensor(C.rt_torch_pairwise_distance(
    handle.Tensor(self, here, "self"), handle.Tensor(x2, here, "x2"), to.float(p, here, "p"),
    to.float(eps, here, "eps"), to.boolean(keepdim, here, "keepdim")
  ))
end

-- ----------------------------------------------------------------------------------------- Normalization and dropout

--- Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates the running
--- ones), else by the running ones; then scaled and shifted.
---@param weight? Tensor
---@param bias? Tensor
---@param running_mean? Tensor
---@param running_var? Tensor
---@param training boolean
---@param momentum number
---@param eps number
---@return Tensor
function Tensor:batch_norm(weight, bias, running_mean, running_var, training, momentum, eps)
  local here = "Tensor:batch_norm"
  return new.Tensor(C.rt_torch_batch_norm(
    handle.Tensor(self, here, "self"), weight == nil and 0 or handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"),
    running_mean == nil and 0 or handle.Tensor(running_mean, here, "running_mean"),
    running_var == nil and 0 or handle.Tensor(running_var, here, "running_var"),
    to.boolean(training, here, "training"), to.float(momentum, here, "momentum"), to.float(eps, here, "eps")
  ))
end

--- The last dimensions with mean 0 and variance 1, then scaled and shifted.
---@param normalized_shape integer[]
---@param weight? Tensor
---@param bias? Tensor
---@param eps? number 1e-05 if left out
---@return Tensor
function Tensor:layer_norm(normalized_shape, weight, bias, eps)
  local here = "Tensor:layer_norm"
  if to.is_named(weight) then
    weight, bias, eps = to.named(weight, here, "weight", "bias", "eps")
  end
  if eps == nil then eps = 1e-05 end
  local normalized_shape, normalized_shape_len = to.integers(normalized_shape, here, "normalized_shape")
  return new.Tensor(C.rt_torch_layer_norm(
    handle.Tensor(self, here, "self"), normalized_shape, normalized_shape_len,
    weight == nil and 0 or handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), to.float(eps, here, "eps")
  ))
end

--- Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel.
---@param num_groups integer
---@param weight? Tensor
---@param bias? Tensor
---@param eps? number 1e-05 if left out
---@return Tensor
function Tensor:group_norm(num_groups, weight, bias, eps)
  local here = "Tensor:group_norm"
  if to.is_named(weight) then
    weight, bias, eps = to.named(weight, here, "weight", "bias", "eps")
  end
  if eps == nil then eps = 1e-05 end
  return new.Tensor(C.rt_torch_group_norm(
    handle.Tensor(self, here, "self"), to.integer(num_groups, here, "num_groups"),
    weight == nil and 0 or handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), to.float(eps, here, "eps")
  ))
end

--- Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
---@param weight? Tensor
---@param bias? Tensor
---@param running_mean? Tensor
---@param running_var? Tensor
---@param use_input_stats boolean
---@param momentum number
---@param eps number
---@return Tensor
function Tensor:instance_norm(weight, bias, running_mean, running_var, use_input_stats, momentum, eps)
  local here = "Tensor:instance_norm"
  return new.Tensor(C.rt_torch_instance_norm(
    handle.Tensor(self, here, "self"), weight == nil and 0 or handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"),
    running_mean == nil and 0 or handle.Tensor(running_mean, here, "running_mean"),
    running_var == nil and 0 or handle.Tensor(running_var, here, "running_var"),
    to.boolean(use_input_stats, here, "use_input_stats"), to.float(momentum, here, "momentum"),
    to.float(eps, here, "eps")
  ))
end

--- The last dimensions divided by the root of their mean square, then scaled.
---@param normalized_shape integer[]
---@param weight? Tensor
---@param eps? number
---@return Tensor
function Tensor:rms_norm(normalized_shape, weight, eps)
  local here = "Tensor:rms_norm"
  if to.is_named(weight) then
    weight, eps = to.named(weight, here, "weight", "eps")
  end
  local normalized_shape, normalized_shape_len = to.integers(normalized_shape, here, "normalized_shape")
  local eps, has_eps = to.maybe_float(eps, here, "eps")
  return new.Tensor(C.rt_torch_rms_norm(
    handle.Tensor(self, here, "self"), normalized_shape, normalized_shape_len,
    weight == nil and 0 or handle.Tensor(weight, here, "weight"), eps, has_eps
  ))
end

--- Elements set to zero with the probability p and the others divided by 1 - p, when training.
---@param p number
---@param train boolean
---@return Tensor
function Tensor:dropout(p, train)
  local here = "Tensor:dropout"
  return new.Tensor(C.rt_torch_dropout(
    handle.Tensor(self, here, "self"), to.float(p, here, "p"), to.boolean(train, here, "train")
  ))
end

--- Whole channels set to zero with the probability p and the others divided by 1 - p, when training.
---@param p number
---@param train boolean
---@return Tensor
function Tensor:feature_dropout(p, train)
  local here = "Tensor:feature_dropout"
  return new.Tensor(C.rt_torch_feature_dropout(
    handle.Tensor(self, here, "self"), to.float(p, here, "p"), to.boolean(train, here, "train")
  ))
end

--- Dropout that keeps mean and variance of what selu makes, when training.
---@param p number
---@param train boolean
---@return Tensor
function Tensor:alpha_dropout(p, train)
  local here = "Tensor:alpha_dropout"
  return new.Tensor(C.rt_torch_alpha_dropout(
    handle.Tensor(self, here, "self"), to.float(p, here, "p"), to.boolean(train, here, "train")
  ))
end

-- ------------------------------------------------------------------------------------------------------- Convolution

--- Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param groups? integer 1 if left out
---@return Tensor
function Tensor:conv1d(weight, bias, stride, padding, dilation, groups)
  local here = "Tensor:conv1d"
  if to.is_named(bias) then
    bias, stride, padding, dilation, groups = to.named(bias, here, "bias", "stride", "padding", "dilation", "groups")
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if groups == nil then groups = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.integers(padding, here, "padding", 1)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 1)
  return new.Tensor(C.rt_torch_conv1d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len, dilation,
    dilation_len, to.integer(groups, here, "groups")
  ))
end

--- Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param groups? integer 1 if left out
---@return Tensor
function Tensor:conv2d(weight, bias, stride, padding, dilation, groups)
  local here = "Tensor:conv2d"
  if to.is_named(bias) then
    bias, stride, padding, dilation, groups = to.named(bias, here, "bias", "stride", "padding", "dilation", "groups")
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if groups == nil then groups = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  return new.Tensor(C.rt_torch_conv2d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len, dilation,
    dilation_len, to.integer(groups, here, "groups")
  ))
end

--- Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param groups? integer 1 if left out
---@return Tensor
function Tensor:conv3d(weight, bias, stride, padding, dilation, groups)
  local here = "Tensor:conv3d"
  if to.is_named(bias) then
    bias, stride, padding, dilation, groups = to.named(bias, here, "bias", "stride", "padding", "dilation", "groups")
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if groups == nil then groups = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 3)
  local padding, padding_len = to.integers(padding, here, "padding", 3)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 3)
  return new.Tensor(C.rt_torch_conv3d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len, dilation,
    dilation_len, to.integer(groups, here, "groups")
  ))
end

--- conv1d with the padding "valid" or "same".
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? string "valid" if left out
---@param dilation? integer|integer[] 1 if left out
---@param groups? integer 1 if left out
---@return Tensor
function Tensor:conv1d_named(weight, bias, stride, padding, dilation, groups)
  local here = "Tensor:conv1d_named"
  if to.is_named(bias) then
    bias, stride, padding, dilation, groups = to.named(bias, here, "bias", "stride", "padding", "dilation", "groups")
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = "valid" end
  if dilation == nil then dilation = 1 end
  if groups == nil then groups = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.text(padding, here, "padding")
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 1)
  return new.Tensor(C.rt_torch_conv1d_named(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len, dilation,
    dilation_len, to.integer(groups, here, "groups")
  ))
end

--- conv2d with the padding "valid" or "same".
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? string "valid" if left out
---@param dilation? integer|integer[] 1 if left out
---@param groups? integer 1 if left out
---@return Tensor
function Tensor:conv2d_named(weight, bias, stride, padding, dilation, groups)
  local here = "Tensor:conv2d_named"
  if to.is_named(bias) then
    bias, stride, padding, dilation, groups = to.named(bias, here, "bias", "stride", "padding", "dilation", "groups")
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = "valid" end
  if dilation == nil then dilation = 1 end
  if groups == nil then groups = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.text(padding, here, "padding")
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  return new.Tensor(C.rt_torch_conv2d_named(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len, dilation,
    dilation_len, to.integer(groups, here, "groups")
  ))
end

--- The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param output_padding? integer|integer[] 0 if left out
---@param groups? integer 1 if left out
---@param dilation? integer|integer[] 1 if left out
---@return Tensor
function Tensor:conv_transpose1d(weight, bias, stride, padding, output_padding, groups, dilation)
  local here = "Tensor:conv_transpose1d"
  if to.is_named(bias) then
    bias, stride, padding, output_padding, groups, dilation = to.named(
      bias, here, "bias", "stride", "padding", "output_padding", "groups", "dilation"
    )
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if output_padding == nil then output_padding = 0 end
  if groups == nil then groups = 1 end
  if dilation == nil then dilation = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.integers(padding, here, "padding", 1)
  local output_padding, output_padding_len = to.integers(output_padding, here, "output_padding", 1)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 1)
  return new.Tensor(C.rt_torch_conv_transpose1d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len,
    output_padding, output_padding_len, to.integer(groups, here, "groups"), dilation, dilation_len
  ))
end

--- The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param output_padding? integer|integer[] 0 if left out
---@param groups? integer 1 if left out
---@param dilation? integer|integer[] 1 if left out
---@return Tensor
function Tensor:conv_transpose2d(weight, bias, stride, padding, output_padding, groups, dilation)
  local here = "Tensor:conv_transpose2d"
  if to.is_named(bias) then
    bias, stride, padding, output_padding, groups, dilation = to.named(
      bias, here, "bias", "stride", "padding", "output_padding", "groups", "dilation"
    )
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if output_padding == nil then output_padding = 0 end
  if groups == nil then groups = 1 end
  if dilation == nil then dilation = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local output_padding, output_padding_len = to.integers(output_padding, here, "output_padding", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  return new.Tensor(C.rt_torch_conv_transpose2d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len,
    output_padding, output_padding_len, to.integer(groups, here, "groups"), dilation, dilation_len
  ))
end

--- The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW).
---@param weight Tensor
---@param bias? Tensor
---@param stride? integer|integer[] 1 if left out
---@param padding? integer|integer[] 0 if left out
---@param output_padding? integer|integer[] 0 if left out
---@param groups? integer 1 if left out
---@param dilation? integer|integer[] 1 if left out
---@return Tensor
function Tensor:conv_transpose3d(weight, bias, stride, padding, output_padding, groups, dilation)
  local here = "Tensor:conv_transpose3d"
  if to.is_named(bias) then
    bias, stride, padding, output_padding, groups, dilation = to.named(
      bias, here, "bias", "stride", "padding", "output_padding", "groups", "dilation"
    )
  end
  if stride == nil then stride = 1 end
  if padding == nil then padding = 0 end
  if output_padding == nil then output_padding = 0 end
  if groups == nil then groups = 1 end
  if dilation == nil then dilation = 1 end
  local stride, stride_len = to.integers(stride, here, "stride", 3)
  local padding, padding_len = to.integers(padding, here, "padding", 3)
  local output_padding, output_padding_len = to.integers(output_padding, here, "output_padding", 3)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 3)
  return new.Tensor(C.rt_torch_conv_transpose3d(
    handle.Tensor(self, here, "self"), handle.Tensor(weight, here, "weight"),
    bias == nil and 0 or handle.Tensor(bias, here, "bias"), stride, stride_len, padding, padding_len,
    output_padding, output_padding_len, to.integer(groups, here, "groups"), dilation, dilation_len
  ))
end

-- -------------------------------------------------------------------------------------------- Pooling and resampling

--- The largest elements of windows; an empty stride is the window's size, here and in all pools.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param ceil_mode? boolean false if left out
---@return Tensor
function Tensor:max_pool1d(kernel_size, stride, padding, dilation, ceil_mode)
  local here = "Tensor:max_pool1d"
  if to.is_named(stride) then
    stride, padding, dilation, ceil_mode = to.named(stride, here, "stride", "padding", "dilation", "ceil_mode")
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if ceil_mode == nil then ceil_mode = false end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 1)
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.integers(padding, here, "padding", 1)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 1)
  return new.Tensor(C.rt_torch_max_pool1d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    dilation, dilation_len, to.boolean(ceil_mode, here, "ceil_mode")
  ))
end

--- The largest elements of windows.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param ceil_mode? boolean false if left out
---@return Tensor
function Tensor:max_pool2d(kernel_size, stride, padding, dilation, ceil_mode)
  local here = "Tensor:max_pool2d"
  if to.is_named(stride) then
    stride, padding, dilation, ceil_mode = to.named(stride, here, "stride", "padding", "dilation", "ceil_mode")
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if ceil_mode == nil then ceil_mode = false end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 2)
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  return new.Tensor(C.rt_torch_max_pool2d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    dilation, dilation_len, to.boolean(ceil_mode, here, "ceil_mode")
  ))
end

--- The largest elements of windows.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param ceil_mode? boolean false if left out
---@return Tensor
function Tensor:max_pool3d(kernel_size, stride, padding, dilation, ceil_mode)
  local here = "Tensor:max_pool3d"
  if to.is_named(stride) then
    stride, padding, dilation, ceil_mode = to.named(stride, here, "stride", "padding", "dilation", "ceil_mode")
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if ceil_mode == nil then ceil_mode = false end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 3)
  local stride, stride_len = to.integers(stride, here, "stride", 3)
  local padding, padding_len = to.integers(padding, here, "padding", 3)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 3)
  return new.Tensor(C.rt_torch_max_pool3d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    dilation, dilation_len, to.boolean(ceil_mode, here, "ceil_mode")
  ))
end

--- The largest elements of windows, and where they stand in their row.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param ceil_mode? boolean false if left out
---@return Tensor result0
---@return Tensor result1
function Tensor:max_pool1d_with_indices(kernel_size, stride, padding, dilation, ceil_mode)
  local here = "Tensor:max_pool1d_with_indices"
  if to.is_named(stride) then
    stride, padding, dilation, ceil_mode = to.named(stride, here, "stride", "padding", "dilation", "ceil_mode")
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if ceil_mode == nil then ceil_mode = false end
  local out = ffi.new("int64_t[2]")
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 1)
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.integers(padding, here, "padding", 1)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 1)
  to.count(C.rt_torch_max_pool1d_with_indices(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    dilation, dilation_len, to.boolean(ceil_mode, here, "ceil_mode"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The largest elements of windows, and where they stand in their flattened image.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param dilation? integer|integer[] 1 if left out
---@param ceil_mode? boolean false if left out
---@return Tensor result0
---@return Tensor result1
function Tensor:max_pool2d_with_indices(kernel_size, stride, padding, dilation, ceil_mode)
  local here = "Tensor:max_pool2d_with_indices"
  if to.is_named(stride) then
    stride, padding, dilation, ceil_mode = to.named(stride, here, "stride", "padding", "dilation", "ceil_mode")
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if dilation == nil then dilation = 1 end
  if ceil_mode == nil then ceil_mode = false end
  local out = ffi.new("int64_t[2]")
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 2)
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  local dilation, dilation_len = to.integers(dilation, here, "dilation", 2)
  to.count(C.rt_torch_max_pool2d_with_indices(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    dilation, dilation_len, to.boolean(ceil_mode, here, "ceil_mode"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The means of windows.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param ceil_mode? boolean false if left out
---@param count_include_pad? boolean true if left out
---@return Tensor
function Tensor:avg_pool1d(kernel_size, stride, padding, ceil_mode, count_include_pad)
  local here = "Tensor:avg_pool1d"
  if to.is_named(stride) then
    stride, padding, ceil_mode, count_include_pad = to.named(
      stride, here, "stride", "padding", "ceil_mode", "count_include_pad"
    )
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if ceil_mode == nil then ceil_mode = false end
  if count_include_pad == nil then count_include_pad = true end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 1)
  local stride, stride_len = to.integers(stride, here, "stride", 1)
  local padding, padding_len = to.integers(padding, here, "padding", 1)
  return new.Tensor(C.rt_torch_avg_pool1d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    to.boolean(ceil_mode, here, "ceil_mode"), to.boolean(count_include_pad, here, "count_include_pad")
  ))
end

--- The means of windows, or their sums divided by divisor_override.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param ceil_mode? boolean false if left out
---@param count_include_pad? boolean true if left out
---@param divisor_override? integer
---@return Tensor
function Tensor:avg_pool2d(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)
  local here = "Tensor:avg_pool2d"
  if to.is_named(stride) then
    stride, padding, ceil_mode, count_include_pad, divisor_override = to.named(
      stride, here, "stride", "padding", "ceil_mode", "count_include_pad", "divisor_override"
    )
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if ceil_mode == nil then ceil_mode = false end
  if count_include_pad == nil then count_include_pad = true end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 2)
  local stride, stride_len = to.integers(stride, here, "stride", 2)
  local padding, padding_len = to.integers(padding, here, "padding", 2)
  return new.Tensor(C.rt_torch_avg_pool2d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    to.boolean(ceil_mode, here, "ceil_mode"), to.boolean(count_include_pad, here, "count_include_pad"),
    to.maybe_integer(divisor_override, here, "divisor_override")
  ))
end

--- The means of windows, or their sums divided by divisor_override.
---@param kernel_size integer|integer[]
---@param stride? integer|integer[] {} if left out
---@param padding? integer|integer[] 0 if left out
---@param ceil_mode? boolean false if left out
---@param count_include_pad? boolean true if left out
---@param divisor_override? integer
---@return Tensor
function Tensor:avg_pool3d(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)
  local here = "Tensor:avg_pool3d"
  if to.is_named(stride) then
    stride, padding, ceil_mode, count_include_pad, divisor_override = to.named(
      stride, here, "stride", "padding", "ceil_mode", "count_include_pad", "divisor_override"
    )
  end
  if stride == nil then stride = {} end
  if padding == nil then padding = 0 end
  if ceil_mode == nil then ceil_mode = false end
  if count_include_pad == nil then count_include_pad = true end
  local kernel_size, kernel_size_len = to.integers(kernel_size, here, "kernel_size", 3)
  local stride, stride_len = to.integers(stride, here, "stride", 3)
  local padding, padding_len = to.integers(padding, here, "padding", 3)
  return new.Tensor(C.rt_torch_avg_pool3d(
    handle.Tensor(self, here, "self"), kernel_size, kernel_size_len, stride, stride_len, padding, padding_len,
    to.boolean(ceil_mode, here, "ceil_mode"), to.boolean(count_include_pad, here, "count_include_pad"),
    to.maybe_integer(divisor_override, here, "divisor_override")
  ))
end

--- The largest elements of windows that make the wanted size, and where they stand.
---@param output_size integer|integer[]
---@return Tensor result0
---@return Tensor result1
function Tensor:adaptive_max_pool1d(output_size)
  local here = "Tensor:adaptive_max_pool1d"
  local out = ffi.new("int64_t[2]")
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 1)
  to.count(C.rt_torch_adaptive_max_pool1d(handle.Tensor(self, here, "self"), output_size, output_size_len, out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The largest elements of windows that make the wanted sizes, and where they stand.
---@param output_size integer|integer[]
---@return Tensor result0
---@return Tensor result1
function Tensor:adaptive_max_pool2d(output_size)
  local here = "Tensor:adaptive_max_pool2d"
  local out = ffi.new("int64_t[2]")
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 2)
  to.count(C.rt_torch_adaptive_max_pool2d(handle.Tensor(self, here, "self"), output_size, output_size_len, out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The largest elements of windows that make the wanted sizes, and where they stand.
---@param output_size integer|integer[]
---@return Tensor result0
---@return Tensor result1
function Tensor:adaptive_max_pool3d(output_size)
  local here = "Tensor:adaptive_max_pool3d"
  local out = ffi.new("int64_t[2]")
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 3)
  to.count(C.rt_torch_adaptive_max_pool3d(handle.Tensor(self, here, "self"), output_size, output_size_len, out, 2))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- The means of windows that make the wanted size.
---@param output_size integer|integer[]
---@return Tensor
function Tensor:adaptive_avg_pool1d(output_size)
  local here = "Tensor:adaptive_avg_pool1d"
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 1)
  return new.Tensor(C.rt_torch_adaptive_avg_pool1d(handle.Tensor(self, here, "self"), output_size, output_size_len))
end

--- The means of windows that make the wanted sizes.
---@param output_size integer|integer[]
---@return Tensor
function Tensor:adaptive_avg_pool2d(output_size)
  local here = "Tensor:adaptive_avg_pool2d"
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 2)
  return new.Tensor(C.rt_torch_adaptive_avg_pool2d(handle.Tensor(self, here, "self"), output_size, output_size_len))
end

--- The means of windows that make the wanted sizes.
---@param output_size integer|integer[]
---@return Tensor
function Tensor:adaptive_avg_pool3d(output_size)
  local here = "Tensor:adaptive_avg_pool3d"
  local output_size, output_size_len = to.integers(output_size, here, "output_size", 3)
  return new.Tensor(C.rt_torch_adaptive_avg_pool3d(handle.Tensor(self, here, "self"), output_size, output_size_len))
end

--- A signal in another size, or by a factor, by the nearest element.
---@param output_size? integer[]
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_nearest1d(output_size, scale_factors)
  local here = "Tensor:upsample_nearest1d"
  if to.is_named(output_size) then
    output_size, scale_factors = to.named(output_size, here, "output_size", "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_nearest1d(
    handle.Tensor(self, here, "self"), output_size, output_size_len, scale_factors, scale_factors_len
  ))
end

--- An image in another size, or by factors, by the nearest element.
---@param output_size? integer[]
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_nearest2d(output_size, scale_factors)
  local here = "Tensor:upsample_nearest2d"
  if to.is_named(output_size) then
    output_size, scale_factors = to.named(output_size, here, "output_size", "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_nearest2d(
    handle.Tensor(self, here, "self"), output_size, output_size_len, scale_factors, scale_factors_len
  ))
end

--- A volume in another size, or by factors, by the nearest element.
---@param output_size? integer[]
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_nearest3d(output_size, scale_factors)
  local here = "Tensor:upsample_nearest3d"
  if to.is_named(output_size) then
    output_size, scale_factors = to.named(output_size, here, "output_size", "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_nearest3d(
    handle.Tensor(self, here, "self"), output_size, output_size_len, scale_factors, scale_factors_len
  ))
end

--- A signal in another size, or by a factor, by straight lines.
---@param output_size? integer[]
---@param align_corners boolean
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_linear1d(output_size, align_corners, scale_factors)
  local here = "Tensor:upsample_linear1d"
  if to.is_named(scale_factors) then
    scale_factors = to.named(scale_factors, here, "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_linear1d(
    handle.Tensor(self, here, "self"), output_size, output_size_len,
    to.boolean(align_corners, here, "align_corners"), scale_factors, scale_factors_len
  ))
end

--- An image in another size, or by factors, by straight lines.
---@param output_size? integer[]
---@param align_corners boolean
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_bilinear2d(output_size, align_corners, scale_factors)
  local here = "Tensor:upsample_bilinear2d"
  if to.is_named(scale_factors) then
    scale_factors = to.named(scale_factors, here, "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_bilinear2d(
    handle.Tensor(self, here, "self"), output_size, output_size_len,
    to.boolean(align_corners, here, "align_corners"), scale_factors, scale_factors_len
  ))
end

--- An image in another size, or by factors, by cubics.
---@param output_size? integer[]
---@param align_corners boolean
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_bicubic2d(output_size, align_corners, scale_factors)
  local here = "Tensor:upsample_bicubic2d"
  if to.is_named(scale_factors) then
    scale_factors = to.named(scale_factors, here, "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_bicubic2d(
    handle.Tensor(self, here, "self"), output_size, output_size_len,
    to.boolean(align_corners, here, "align_corners"), scale_factors, scale_factors_len
  ))
end

--- A volume in another size, or by factors, by straight lines.
---@param output_size? integer[]
---@param align_corners boolean
---@param scale_factors? number[]
---@return Tensor
function Tensor:upsample_trilinear3d(output_size, align_corners, scale_factors)
  local here = "Tensor:upsample_trilinear3d"
  if to.is_named(scale_factors) then
    scale_factors = to.named(scale_factors, here, "scale_factors")
  end
  local output_size, output_size_len = to.maybe_integers(output_size, here, "output_size")
  local scale_factors, scale_factors_len = to.maybe_floats(scale_factors, here, "scale_factors")
  return new.Tensor(C.rt_torch_upsample_trilinear3d(
    handle.Tensor(self, here, "self"), output_size, output_size_len,
    to.boolean(align_corners, here, "align_corners"), scale_factors, scale_factors_len
  ))
end

-- ------------------------------------------------------------------------- Embedding, attention and recurrent layers

--- The rows of a matrix that integers name; the row padding_idx gets no gradient.
---@param indices Tensor
---@param padding_idx? integer -1 if left out
---@param scale_grad_by_freq? boolean false if left out
---@return Tensor
function Tensor:embedding(indices, padding_idx, scale_grad_by_freq)
  local here = "Tensor:embedding"
  if to.is_named(padding_idx) then
    padding_idx, scale_grad_by_freq = to.named(padding_idx, here, "padding_idx", "scale_grad_by_freq")
  end
  if padding_idx == nil then padding_idx = -1 end
  if scale_grad_by_freq == nil then scale_grad_by_freq = false end
  return new.Tensor(C.rt_torch_embedding(
    handle.Tensor(self, here, "self"), handle.Tensor(indices, here, "indices"),
    to.integer(padding_idx, here, "padding_idx"), to.boolean(scale_grad_by_freq, here, "scale_grad_by_freq")
  ))
end

--- Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient
--- needs.
---@param indices Tensor
---@param offsets Tensor
---@param scale_grad_by_freq boolean
---@param mode integer
---@param per_sample_weights? Tensor
---@param include_last_offset boolean
---@param padding_idx? integer
---@return Tensor result0
---@return Tensor result1
---@return Tensor result2
---@return Tensor result3
function Tensor:embedding_bag(
  indices, offsets, scale_grad_by_freq, mode, per_sample_weights, include_last_offset, padding_idx
)
  local here = "Tensor:embedding_bag"
  if to.is_named(padding_idx) then
    padding_idx = to.named(padding_idx, here, "padding_idx")
  end
  local out = ffi.new("int64_t[4]")
  to.count(C.rt_torch_embedding_bag(
    handle.Tensor(self, here, "self"), handle.Tensor(indices, here, "indices"),
    handle.Tensor(offsets, here, "offsets"), to.boolean(scale_grad_by_freq, here, "scale_grad_by_freq"),
    to.integer(mode, here, "mode"),
    per_sample_weights == nil and 0 or handle.Tensor(per_sample_weights, here, "per_sample_weights"),
    to.boolean(include_last_offset, here, "include_last_offset"),
    to.maybe_integer(padding_idx, here, "padding_idx"), out, 4
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2]), maybe.Tensor(out[3])
end

--- softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query).
---@param key Tensor
---@param value Tensor
---@param attn_mask? Tensor
---@param dropout_p? number 0.0 if left out
---@param is_causal? boolean false if left out
---@param scale? number
---@param enable_gqa? boolean false if left out
---@return Tensor
function Tensor:scaled_dot_product_attention(key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa)
  local here = "Tensor:scaled_dot_product_attention"
  if to.is_named(attn_mask) then
    attn_mask, dropout_p, is_causal, scale, enable_gqa = to.named(
      attn_mask, here, "attn_mask", "dropout_p", "is_causal", "scale", "enable_gqa"
    )
  end
  if dropout_p == nil then dropout_p = 0.0 end
  if is_causal == nil then is_causal = false end
  if enable_gqa == nil then enable_gqa = false end
  local scale, has_scale = to.maybe_float(scale, here, "scale")
  return new.Tensor(C.rt_torch_scaled_dot_product_attention(
    handle.Tensor(self, here, "self"), handle.Tensor(key, here, "key"), handle.Tensor(value, here, "value"),
    attn_mask == nil and 0 or handle.Tensor(attn_mask, here, "attn_mask"),
    to.float(dropout_p, here, "dropout_p"), to.boolean(is_causal, here, "is_causal"), scale, has_scale,
    to.boolean(enable_gqa, here, "enable_gqa")
  ))
end

--- Layers of long short-term memory: the outputs, the last hidden and the last cell states.
---@param hx Tensor[]
---@param params Tensor[]
---@param has_biases boolean
---@param num_layers integer
---@param dropout number
---@param train boolean
---@param bidirectional boolean
---@param batch_first boolean
---@return Tensor result0
---@return Tensor result1
---@return Tensor result2
function Tensor:lstm(hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
  local here = "Tensor:lstm"
  local out = ffi.new("int64_t[3]")
  local hx, hx_len = to.handles(hx, here, "hx", handle.Tensor)
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  to.count(C.rt_torch_lstm(
    handle.Tensor(self, here, "self"), hx, hx_len, params, params_len,
    to.boolean(has_biases, here, "has_biases"), to.integer(num_layers, here, "num_layers"),
    to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
    to.boolean(bidirectional, here, "bidirectional"), to.boolean(batch_first, here, "batch_first"), out, 3
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1]), maybe.Tensor(out[2])
end

--- Layers of gated recurrent units: the outputs and the last hidden states.
---@param hx Tensor
---@param params Tensor[]
---@param has_biases boolean
---@param num_layers integer
---@param dropout number
---@param train boolean
---@param bidirectional boolean
---@param batch_first boolean
---@return Tensor result0
---@return Tensor result1
function Tensor:gru(hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
  local here = "Tensor:gru"
  local out = ffi.new("int64_t[2]")
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  to.count(C.rt_torch_gru(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), params, params_len,
    to.boolean(has_biases, here, "has_biases"), to.integer(num_layers, here, "num_layers"),
    to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
    to.boolean(bidirectional, here, "bidirectional"), to.boolean(batch_first, here, "batch_first"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- Recurrent layers with tanh: the outputs and the last hidden states.
---@param hx Tensor
---@param params Tensor[]
---@param has_biases boolean
---@param num_layers integer
---@param dropout number
---@param train boolean
---@param bidirectional boolean
---@param batch_first boolean
---@return Tensor result0
---@return Tensor result1
function Tensor:rnn_tanh(hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
  local here = "Tensor:rnn_tanh"
  local out = ffi.new("int64_t[2]")
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  to.count(C.rt_torch_rnn_tanh(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), params, params_len,
    to.boolean(has_biases, here, "has_biases"), to.integer(num_layers, here, "num_layers"),
    to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
    to.boolean(bidirectional, here, "bidirectional"), to.boolean(batch_first, here, "batch_first"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- Recurrent layers with relu: the outputs and the last hidden states.
---@param hx Tensor
---@param params Tensor[]
---@param has_biases boolean
---@param num_layers integer
---@param dropout number
---@param train boolean
---@param bidirectional boolean
---@param batch_first boolean
---@return Tensor result0
---@return Tensor result1
function Tensor:rnn_relu(hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
  local here = "Tensor:rnn_relu"
  local out = ffi.new("int64_t[2]")
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  to.count(C.rt_torch_rnn_relu(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), params, params_len,
    to.boolean(has_biases, here, "has_biases"), to.integer(num_layers, here, "num_layers"),
    to.float(dropout, here, "dropout"), to.boolean(train, here, "train"),
    to.boolean(bidirectional, here, "bidirectional"), to.boolean(batch_first, here, "batch_first"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- One step of long short-term memory: the hidden and the cell state.
---@param hx Tensor[]
---@param w_ih Tensor
---@param w_hh Tensor
---@param b_ih? Tensor
---@param b_hh? Tensor
---@return Tensor result0
---@return Tensor result1
function Tensor:lstm_cell(hx, w_ih, w_hh, b_ih, b_hh)
  local here = "Tensor:lstm_cell"
  if to.is_named(b_ih) then
    b_ih, b_hh = to.named(b_ih, here, "b_ih", "b_hh")
  end
  local out = ffi.new("int64_t[2]")
  local hx, hx_len = to.handles(hx, here, "hx", handle.Tensor)
  to.count(C.rt_torch_lstm_cell(
    handle.Tensor(self, here, "self"), hx, hx_len, handle.Tensor(w_ih, here, "w_ih"),
    handle.Tensor(w_hh, here, "w_hh"), b_ih == nil and 0 or handle.Tensor(b_ih, here, "b_ih"),
    b_hh == nil and 0 or handle.Tensor(b_hh, here, "b_hh"), out, 2
  ))
  return maybe.Tensor(out[0]), maybe.Tensor(out[1])
end

--- One step of a gated recurrent unit.
---@param hx Tensor
---@param w_ih Tensor
---@param w_hh Tensor
---@param b_ih? Tensor
---@param b_hh? Tensor
---@return Tensor
function Tensor:gru_cell(hx, w_ih, w_hh, b_ih, b_hh)
  local here = "Tensor:gru_cell"
  if to.is_named(b_ih) then
    b_ih, b_hh = to.named(b_ih, here, "b_ih", "b_hh")
  end
  return new.Tensor(C.rt_torch_gru_cell(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), handle.Tensor(w_ih, here, "w_ih"),
    handle.Tensor(w_hh, here, "w_hh"), b_ih == nil and 0 or handle.Tensor(b_ih, here, "b_ih"),
    b_hh == nil and 0 or handle.Tensor(b_hh, here, "b_hh")
  ))
end

--- One step of a recurrent unit with tanh.
---@param hx Tensor
---@param w_ih Tensor
---@param w_hh Tensor
---@param b_ih? Tensor
---@param b_hh? Tensor
---@return Tensor
function Tensor:rnn_tanh_cell(hx, w_ih, w_hh, b_ih, b_hh)
  local here = "Tensor:rnn_tanh_cell"
  if to.is_named(b_ih) then
    b_ih, b_hh = to.named(b_ih, here, "b_ih", "b_hh")
  end
  return new.Tensor(C.rt_torch_rnn_tanh_cell(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), handle.Tensor(w_ih, here, "w_ih"),
    handle.Tensor(w_hh, here, "w_hh"), b_ih == nil and 0 or handle.Tensor(b_ih, here, "b_ih"),
    b_hh == nil and 0 or handle.Tensor(b_hh, here, "b_hh")
  ))
end

--- One step of a recurrent unit with relu.
---@param hx Tensor
---@param w_ih Tensor
---@param w_hh Tensor
---@param b_ih? Tensor
---@param b_hh? Tensor
---@return Tensor
function Tensor:rnn_relu_cell(hx, w_ih, w_hh, b_ih, b_hh)
  local here = "Tensor:rnn_relu_cell"
  if to.is_named(b_ih) then
    b_ih, b_hh = to.named(b_ih, here, "b_ih", "b_hh")
  end
  return new.Tensor(C.rt_torch_rnn_relu_cell(
    handle.Tensor(self, here, "self"), handle.Tensor(hx, here, "hx"), handle.Tensor(w_ih, here, "w_ih"),
    handle.Tensor(w_hh, here, "w_hh"), b_ih == nil and 0 or handle.Tensor(b_ih, here, "b_ih"),
    b_hh == nil and 0 or handle.Tensor(b_hh, here, "b_hh")
  ))
end

-- ------------------------------------------------------------------------------------------------ Fourier transforms

--- The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or
--- "ortho".
---@param n? integer
---@param dim? integer -1 if left out
---@param norm? string
---@return Tensor
function Tensor:fft_fft(n, dim, norm)
  local here = "Tensor:fft_fft"
  if to.is_named(n) then
    n, dim, norm = to.named(n, here, "n", "dim", "norm")
  end
  if dim == nil then dim = -1 end
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_fft(
    handle.Tensor(self, here, "self"), to.maybe_integer(n, here, "n"), to.integer(dim, here, "dim"), norm,
    norm_len
  ))
end

--- The inverse Fourier transform along a dimension.
---@param n? integer
---@param dim? integer -1 if left out
---@param norm? string
---@return Tensor
function Tensor:fft_ifft(n, dim, norm)
  local here = "Tensor:fft_ifft"
  if to.is_named(n) then
    n, dim, norm = to.named(n, here, "n", "dim", "norm")
  end
  if dim == nil then dim = -1 end
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_ifft(
    handle.Tensor(self, here, "self"), to.maybe_integer(n, here, "n"), to.integer(dim, here, "dim"), norm,
    norm_len
  ))
end

--- The Fourier transform of real numbers: the half with frequencies from 0 on.
---@param n? integer
---@param dim? integer -1 if left out
---@param norm? string
---@return Tensor
function Tensor:fft_rfft(n, dim, norm)
  local here = "Tensor:fft_rfft"
  if to.is_named(n) then
    n, dim, norm = to.named(n, here, "n", "dim", "norm")
  end
  if dim == nil then dim = -1 end
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_rfft(
    handle.Tensor(self, here, "self"), to.maybe_integer(n, here, "n"), to.integer(dim, here, "dim"), norm,
    norm_len
  ))
end

--- The real inverse of a half of a Fourier transform; n is the length of the result.
---@param n? integer
---@param dim? integer -1 if left out
---@param norm? string
---@return Tensor
function Tensor:fft_irfft(n, dim, norm)
  local here = "Tensor:fft_irfft"
  if to.is_named(n) then
    n, dim, norm = to.named(n, here, "n", "dim", "norm")
  end
  if dim == nil then dim = -1 end
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_irfft(
    handle.Tensor(self, here, "self"), to.maybe_integer(n, here, "n"), to.integer(dim, here, "dim"), norm,
    norm_len
  ))
end

--- The Fourier transform over two dimensions.
---@param s? integer|integer[]
---@param dim? integer|integer[] {-2, -1} if left out
---@param norm? string
---@return Tensor
function Tensor:fft_fft2(s, dim, norm)
  local here = "Tensor:fft_fft2"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  if dim == nil then dim = {-2, -1} end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_fft2(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The inverse Fourier transform over two dimensions.
---@param s? integer|integer[]
---@param dim? integer|integer[] {-2, -1} if left out
---@param norm? string
---@return Tensor
function Tensor:fft_ifft2(s, dim, norm)
  local here = "Tensor:fft_ifft2"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  if dim == nil then dim = {-2, -1} end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_ifft2(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The Fourier transform of real numbers over two dimensions.
---@param s? integer|integer[]
---@param dim? integer|integer[] {-2, -1} if left out
---@param norm? string
---@return Tensor
function Tensor:fft_rfft2(s, dim, norm)
  local here = "Tensor:fft_rfft2"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  if dim == nil then dim = {-2, -1} end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_rfft2(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The real inverse of fft_rfft2.
---@param s? integer|integer[]
---@param dim? integer|integer[] {-2, -1} if left out
---@param norm? string
---@return Tensor
function Tensor:fft_irfft2(s, dim, norm)
  local here = "Tensor:fft_irfft2"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  if dim == nil then dim = {-2, -1} end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_irfft2(
    handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len
  ))
end

--- The Fourier transform over dimensions (none = all).
---@param s? integer|integer[]
---@param dim? integer|integer[]
---@param norm? string
---@return Tensor
function Tensor:fft_fftn(s, dim, norm)
  local here = "Tensor:fft_fftn"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_fftn(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The inverse Fourier transform over dimensions (none = all).
---@param s? integer|integer[]
---@param dim? integer|integer[]
---@param norm? string
---@return Tensor
function Tensor:fft_ifftn(s, dim, norm)
  local here = "Tensor:fft_ifftn"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_ifftn(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The Fourier transform of real numbers over dimensions (none = all).
---@param s? integer|integer[]
---@param dim? integer|integer[]
---@param norm? string
---@return Tensor
function Tensor:fft_rfftn(s, dim, norm)
  local here = "Tensor:fft_rfftn"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_rfftn(handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len))
end

--- The real inverse of fft_rfftn.
---@param s? integer|integer[]
---@param dim? integer|integer[]
---@param norm? string
---@return Tensor
function Tensor:fft_irfftn(s, dim, norm)
  local here = "Tensor:fft_irfftn"
  if to.is_named(s) then
    s, dim, norm = to.named(s, here, "s", "dim", "norm")
  end
  local s, s_len = to.maybe_integers(s, here, "s", 1)
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  local norm, norm_len = to.maybe_text(norm, here, "norm")
  return new.Tensor(C.rt_torch_fft_irfftn(
    handle.Tensor(self, here, "self"), s, s_len, dim, dim_len, norm, norm_len
  ))
end

--- The frequencies of fft's results for samples d apart.
---@param n integer
---@param d? number 1.0 if left out
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.fft_fftfreq(n, d, dtype, device)
  local here = "fft_fftfreq"
  if to.is_named(d) then
    d, dtype, device = to.named(d, here, "d", "dtype", "device")
  end
  if d == nil then d = 1.0 end
  return new.Tensor(C.rt_torch_fft_fftfreq(
    to.integer(n, here, "n"), to.float(d, here, "d"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The frequencies of rfft's results for samples d apart.
---@param n integer
---@param d? number 1.0 if left out
---@param dtype? string|integer
---@param device? string|integer
---@return Tensor
function M.fft_rfftfreq(n, d, dtype, device)
  local here = "fft_rfftfreq"
  if to.is_named(d) then
    d, dtype, device = to.named(d, here, "d", "dtype", "device")
  end
  if d == nil then d = 1.0 end
  return new.Tensor(C.rt_torch_fft_rfftfreq(
    to.integer(n, here, "n"), to.float(d, here, "d"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The frequency 0 moved to the middle of dimensions (none = all).
---@param dim? integer|integer[]
---@return Tensor
function Tensor:fft_fftshift(dim)
  local here = "Tensor:fft_fftshift"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_fft_fftshift(handle.Tensor(self, here, "self"), dim, dim_len))
end

--- The reverse of fft_fftshift.
---@param dim? integer|integer[]
---@return Tensor
function Tensor:fft_ifftshift(dim)
  local here = "Tensor:fft_ifftshift"
  if to.is_named(dim) then
    dim = to.named(dim, here, "dim")
  end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  return new.Tensor(C.rt_torch_fft_ifftshift(handle.Tensor(self, here, "self"), dim, dim_len))
end

-- --------------------------------------------------------------------------------------------- Copies and conversion

--- A copy with memory of its own.
---@return Tensor
function Tensor:clone()
  local here = "Tensor:clone"
  return new.Tensor(C.rt_torch_tensor_clone(handle.Tensor(self, here, "self")))
end

--- The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds.
---@return Tensor
function Tensor:contiguous()
  local here = "Tensor:contiguous"
  return new.Tensor(C.rt_torch_tensor_contiguous(handle.Tensor(self, here, "self")))
end

--- The tensor in another dtype, or itself if it has that dtype already.
---@param dtype string|integer
---@return Tensor
function Tensor:to_dtype(dtype)
  local here = "Tensor:to_dtype"
  return new.Tensor(C.rt_torch_tensor_to_dtype(
    handle.Tensor(self, here, "self"), spell.ScalarType(dtype, here, "dtype")
  ))
end

--- The tensor on another device, or itself if it is there already.
---@param device string|integer
---@return Tensor
function Tensor:to_device(device)
  local here = "Tensor:to_device"
  return new.Tensor(C.rt_torch_tensor_to_device(
    handle.Tensor(self, here, "self"), spell.Device(device, here, "device")
  ))
end

--- The tensor on CUDA device n, or itself if it is there already.
---@param n integer
---@return Tensor
function Tensor:cuda(n)
  local here = "Tensor:cuda"
  return new.Tensor(C.rt_torch_tensor_cuda(handle.Tensor(self, here, "self"), to.integer(n, here, "n")))
end

--- The tensor on the CPU, or itself if it is there already.
---@return Tensor
function Tensor:cpu()
  local here = "Tensor:cpu"
  return new.Tensor(C.rt_torch_tensor_cpu(handle.Tensor(self, here, "self")))
end

--- The only element as a float.
---@return number
function Tensor:item()
  local here = "Tensor:item"
  local out = ffi.new("double[1]")
  to.value(C.rt_torch_tensor_item(handle.Tensor(self, here, "self"), out))
  return out[0]
end

--- The only element as an integer; a fraction is cut off.
---@return integer
function Tensor:item_int()
  local here = "Tensor:item_int"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_item_int(handle.Tensor(self, here, "self"), out))
  return to.number(out[0])
end

--- The only element as a real and an imaginary part.
---@return number[]
function Tensor:item_complex()
  local here = "Tensor:item_complex"
  local out = to.doubles()
  while out:wants(C.rt_torch_tensor_item_complex(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:numbers()
end

--- All elements as floats in row-major order; with less room than all of them nothing is written.
---@return number[]
function Tensor:copy_out()
  local here = "Tensor:copy_out"
  local out = to.doubles()
  while out:wants(C.rt_torch_tensor_copy_out(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:numbers()
end

--- All elements in row-major order as they lie in memory; with less room than all of them nothing is written.
---@return string
function Tensor:to_bytes()
  local here = "Tensor:to_bytes"
  local out = to.bytes_out()
  while out:wants(C.rt_torch_tensor_to_bytes(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:text()
end

--- All elements as integers in row-major order; with less room than all of them nothing is written; of a floating-
--- point tensor an error.
---@return integer[]
function Tensor:copy_out_ints()
  local here = "Tensor:copy_out_ints"
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_copy_out_ints(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:numbers()
end

-- -------------------------------------------------------------------------------------------------------- Properties

--- How many dimensions it has.
---@return integer
function Tensor:ndim()
  local here = "Tensor:ndim"
  return to.count(C.rt_torch_tensor_ndim(handle.Tensor(self, here, "self")))
end

--- How many elements it has.
---@return integer
function Tensor:numel()
  local here = "Tensor:numel"
  return to.count(C.rt_torch_tensor_numel(handle.Tensor(self, here, "self")))
end

--- Its sizes.
---@return integer[]
function Tensor:shape()
  local here = "Tensor:shape"
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_shape(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:numbers()
end

--- For every dimension how many elements apart two neighbours lie in memory.
---@return integer[]
function Tensor:stride()
  local here = "Tensor:stride"
  local out = to.int64s()
  while out:wants(C.rt_torch_tensor_stride(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:numbers()
end

--- Its dtype, an RT_TORCH_DTYPE_*.
---@return integer
function Tensor:dtype()
  local here = "Tensor:dtype"
  return to.count(C.rt_torch_tensor_dtype(handle.Tensor(self, here, "self")))
end

--- Its device: an RT_TORCH_DEVICE_*, or n = CUDA n.
---@return integer
function Tensor:device()
  local here = "Tensor:device"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_device(handle.Tensor(self, here, "self"), out))
  return to.number(out[0])
end

--- Whether it is on a CUDA device.
---@return boolean
function Tensor:is_cuda()
  local here = "Tensor:is_cuda"
  return to.flag(C.rt_torch_tensor_is_cuda(handle.Tensor(self, here, "self")))
end

--- Whether its elements lie in row-major order without gaps.
---@return boolean
function Tensor:is_contiguous()
  local here = "Tensor:is_contiguous"
  return to.flag(C.rt_torch_tensor_is_contiguous(handle.Tensor(self, here, "self")))
end

--- How many bytes an element takes.
---@return integer
function Tensor:element_size()
  local here = "Tensor:element_size"
  return to.count(C.rt_torch_tensor_element_size(handle.Tensor(self, here, "self")))
end

--- How many elements lie in its memory before its first one.
---@return integer
function Tensor:storage_offset()
  local here = "Tensor:storage_offset"
  return to.count(C.rt_torch_tensor_storage_offset(handle.Tensor(self, here, "self")))
end

--- The address of its first element, valid as long as the tensor is.
---@return integer
function Tensor:data_pointer()
  local here = "Tensor:data_pointer"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_data_pointer(handle.Tensor(self, here, "self"), out))
  return to.number(out[0])
end

--- Whether it is a view of another tensor, as gradients see it.
---@return boolean
function Tensor:is_view()
  local here = "Tensor:is_view"
  return to.flag(C.rt_torch_tensor_is_view(handle.Tensor(self, here, "self")))
end

--- How often its memory was changed in place.
---@return integer
function Tensor:version()
  local here = "Tensor:version"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_version(handle.Tensor(self, here, "self"), out))
  return to.number(out[0])
end

-- ------------------------------------------------------------------------------------- Exchange with other libraries

--- The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes it calls its
--- deleter, or free_dlpack.
---@return integer
function Tensor:to_dlpack()
  local here = "Tensor:to_dlpack"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_to_dlpack(handle.Tensor(self, here, "self"), out))
  return to.number(out[0])
end

--- A tensor over the memory of a DLManagedTensor, which it takes over.
---@param address integer
---@return Tensor
function Tensor.from_dlpack(address)
  local here = "Tensor.from_dlpack"
  return new.Tensor(C.rt_torch_tensor_from_dlpack(to.integer(address, here, "address")))
end

--- Calls the deleter of a DLManagedTensor that nobody took.
---@param address integer
function M.free_dlpack(address)
  local here = "free_dlpack"
  C.rt_torch_free_dlpack(to.integer(address, here, "address"))
  to.done()
end

-- --------------------------------------------------------------------------------------------------------- Gradients

--- Whether operations on the tensor are recorded for gradients.
---@return boolean
function Tensor:requires_grad()
  local here = "Tensor:requires_grad"
  return to.flag(C.rt_torch_tensor_requires_grad(handle.Tensor(self, here, "self")))
end

--- Has operations on a tensor recorded for gradients, or not; a result of recorded operations can't be taken out.
---@param required boolean
---@return Tensor
function Tensor:set_requires_grad(required)
  local here = "Tensor:set_requires_grad"
  C.rt_torch_tensor_set_requires_grad(handle.Tensor(self, here, "self"), to.boolean(required, here, "required"))
  to.done()
  return self
end

--- Whether it isn't a result of recorded operations.
---@return boolean
function Tensor:is_leaf()
  local here = "Tensor:is_leaf"
  return to.flag(C.rt_torch_tensor_is_leaf(handle.Tensor(self, here, "self")))
end

--- The gradient that backward passes have added up, or none. It shares the memory that the next pass adds to, until
--- set_grad takes it away.
---@return Tensor?
function Tensor:grad()
  local here = "Tensor:grad"
  return maybe.Tensor(C.rt_torch_tensor_grad(handle.Tensor(self, here, "self")))
end

--- Sets or takes away the gradient.
---@param gradient? Tensor
---@return Tensor
function Tensor:set_grad(gradient)
  local here = "Tensor:set_grad"
  if to.is_named(gradient) then
    gradient = to.named(gradient, here, "gradient")
  end
  C.rt_torch_tensor_set_grad(
    handle.Tensor(self, here, "self"), gradient == nil and 0 or handle.Tensor(gradient, here, "gradient")
  )
  to.done()
  return self
end

--- Has backward passes keep the gradient of a result of recorded operations too.
---@return Tensor
function Tensor:retain_grad()
  local here = "Tensor:retain_grad"
  C.rt_torch_tensor_retain_grad(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Whether backward passes keep its gradient though it is a result of recorded operations.
---@return boolean
function Tensor:retains_grad()
  local here = "Tensor:retains_grad"
  return to.flag(C.rt_torch_tensor_retains_grad(handle.Tensor(self, here, "self")))
end

--- The name of the recorded operation that it is a result of; empty where there is none.
---@return string
function Tensor:grad_fn()
  local here = "Tensor:grad_fn"
  local out = to.chars()
  while out:wants(C.rt_torch_tensor_grad_fn(handle.Tensor(self, here, "self"), out.data, out.capacity)) do end
  return out:text()
end

--- A tensor over the same memory that isn't recorded.
---@return Tensor
function Tensor:detach()
  local here = "Tensor:detach"
  return new.Tensor(C.rt_torch_tensor_detach(handle.Tensor(self, here, "self")))
end

--- Takes a tensor out of what was recorded.
---@return Tensor
function Tensor:detach_()
  local here = "Tensor:detach_"
  C.rt_torch_tensor_detach_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- A view of the whole tensor.
---@return Tensor
function Tensor:alias()
  local here = "Tensor:alias"
  return new.Tensor(C.rt_torch_tensor_alias(handle.Tensor(self, here, "self")))
end

--- Whether it was made in inference mode.
---@return boolean
function Tensor:is_inference()
  local here = "Tensor:is_inference"
  return to.flag(C.rt_torch_tensor_is_inference(handle.Tensor(self, here, "self")))
end

--- Whether this thread's operations are recorded.
---@return boolean
function M.grad_enabled()
  return to.flag(C.rt_torch_grad_enabled())
end

--- Sets whether this thread's operations are recorded.
---@param enabled boolean
function M.set_grad_enabled(enabled)
  local here = "set_grad_enabled"
  C.rt_torch_set_grad_enabled(to.boolean(enabled, here, "enabled"))
  to.done()
end

--- Whether this thread is in inference mode, where nothing is recorded and tensors never can be.
---@return boolean
function M.inference_mode()
  return to.flag(C.rt_torch_inference_mode())
end

--- Enters or leaves inference mode, for this thread; gradients are off in it and on after it.
---@param enabled boolean
function M.set_inference_mode(enabled)
  local here = "set_inference_mode"
  C.rt_torch_set_inference_mode(to.boolean(enabled, here, "enabled"))
  to.done()
end

--- Whether operations keep where they were made, for errors of backward passes; the same for all threads.
---@return boolean
function M.anomaly_enabled()
  return to.flag(C.rt_torch_anomaly_enabled())
end

--- Has operations keep where they were made (see set_place), for all threads, and with check_nan backward passes fail
--- where a gradient is NaN.
---@param enabled boolean
---@param check_nan boolean
function M.set_anomaly_enabled(enabled, check_nan)
  local here = "set_anomaly_enabled"
  C.rt_torch_set_anomaly_enabled(to.boolean(enabled, here, "enabled"), to.boolean(check_nan, here, "check_nan"))
  to.done()
end

--- Where in the program the operations are that this thread makes from now on.
---@param place string
function M.set_place(place)
  local here = "set_place"
  local place, place_len = to.text(place, here, "place")
  C.rt_torch_set_place(place, place_len)
  to.done()
end

--- Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if there are any. A
--- gradient none is 1, for an output of one element.
---@param outputs Tensor[]
---@param gradients Tensor[]
---@param inputs Tensor[]
---@param retain_graph boolean
---@param create_graph boolean
function M.backward(outputs, gradients, inputs, retain_graph, create_graph)
  local here = "backward"
  local outputs, outputs_len = to.handles(outputs, here, "outputs", handle.Tensor)
  local gradients, gradients_len = to.maybe_handles(gradients, here, "gradients", handle.Tensor)
  local inputs, inputs_len = to.handles(inputs, here, "inputs", handle.Tensor)
  C.rt_torch_backward(
    outputs, outputs_len, gradients, gradients_len, inputs, inputs_len,
    to.boolean(retain_graph, here, "retain_graph"), to.boolean(create_graph, here, "create_graph")
  )
  to.done()
end

--- The gradients of outputs by inputs; none for an input that they don't depend on, where that is allowed.
---@param outputs Tensor[]
---@param inputs Tensor[]
---@param gradients Tensor[]
---@param retain_graph boolean
---@param create_graph boolean
---@param allow_unused boolean
---@return Tensor[]
function M.gradients(outputs, inputs, gradients, retain_graph, create_graph, allow_unused)
  local here = "gradients"
  local out = to.int64s()
  local outputs, outputs_len = to.handles(outputs, here, "outputs", handle.Tensor)
  local inputs, inputs_len = to.handles(inputs, here, "inputs", handle.Tensor)
  local gradients, gradients_len = to.maybe_handles(gradients, here, "gradients", handle.Tensor)
  while out:wants(C.rt_torch_gradients(
    outputs, outputs_len, inputs, inputs_len, gradients, gradients_len,
    to.boolean(retain_graph, here, "retain_graph"), to.boolean(create_graph, here, "create_graph"),
    to.boolean(allow_unused, here, "allow_unused"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

-- ---------------------------------------------------------------------------- Functions of the caller's in gradients

--- Records a function of the caller's: new tensors over the memory of its outputs, whose gradients backward passes
--- ask for under the token, a number above 0. Nothing is recorded where no input requires a gradient.
---@param inputs Tensor[]
---@param outputs Tensor[]
---@param token integer
---@return Tensor[]
function M.record_function(inputs, outputs, token)
  local here = "record_function"
  local out = to.int64s()
  local inputs, inputs_len = to.handles(inputs, here, "inputs", handle.Tensor)
  local outputs, outputs_len = to.handles(outputs, here, "outputs", handle.Tensor)
  while out:wants(C.rt_torch_record_function(
    inputs, inputs_len, outputs, outputs_len, to.integer(token, here, "token"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Has backward passes ask under a token what becomes of a tensor's gradient, and returns the hook's number.
---@param token integer
---@return integer
function Tensor:register_hook(token)
  local here = "Tensor:register_hook"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_tensor_register_hook(
    handle.Tensor(self, here, "self"), to.integer(token, here, "token"), out
  ))
  return to.number(out[0])
end

--- Takes a hook away.
---@param number integer
function Tensor:remove_hook(number)
  local here = "Tensor:remove_hook"
  C.rt_torch_tensor_remove_hook(handle.Tensor(self, here, "self"), to.integer(number, here, "number"))
  to.done()
end

--- The tokens that backward passes can't ask for any more, each told once.
---@return integer[]
function M.released_tokens()
  local out = to.int64s()
  while out:wants(C.rt_torch_released_tokens(out.data, out.capacity)) do end
  return out:numbers()
end

--- Begins a backward pass that can stop for functions and hooks of the caller's: like `backward` where it
--- accumulates, else like `gradients`.
---@param outputs Tensor[]
---@param gradients Tensor[]
---@param inputs Tensor[]
---@param accumulate boolean
---@param retain_graph boolean
---@param create_graph boolean
---@param allow_unused boolean
---@return Backward
function Backward.begin(outputs, gradients, inputs, accumulate, retain_graph, create_graph, allow_unused)
  local here = "Backward.begin"
  local outputs, outputs_len = to.handles(outputs, here, "outputs", handle.Tensor)
  local gradients, gradients_len = to.maybe_handles(gradients, here, "gradients", handle.Tensor)
  local inputs, inputs_len = to.handles(inputs, here, "inputs", handle.Tensor)
  return new.Backward(C.rt_torch_backward_begin(
    outputs, outputs_len, gradients, gradients_len, inputs, inputs_len,
    to.boolean(accumulate, here, "accumulate"), to.boolean(retain_graph, here, "retain_graph"),
    to.boolean(create_graph, here, "create_graph"), to.boolean(allow_unused, here, "allow_unused")
  ))
end

--- Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be answered;
--- 0 when the pass is done.
---@return integer
function Backward:next()
  local here = "Backward:next"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_backward_next(handle.Backward(self, here, "self"), out))
  return to.number(out[0])
end

--- The gradients that came to the function whose turn it is, one for each of its outputs, or to the hook.
---@return Tensor[]
function Backward:gradients()
  local here = "Backward:gradients"
  local out = to.int64s()
  while out:wants(C.rt_torch_backward_gradients(handle.Backward(self, here, "self"), out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

--- Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as it is).
---@param gradients Tensor[]
function Backward:answer(gradients)
  local here = "Backward:answer"
  local gradients, gradients_len = to.maybe_handles(gradients, here, "gradients", handle.Tensor)
  C.rt_torch_backward_answer(handle.Backward(self, here, "self"), gradients, gradients_len)
  to.done()
end

--- Ends a pass and waits until it has stopped.
function Backward:cancel()
  local here = "Backward:cancel"
  C.rt_torch_backward_cancel(handle.Backward(self, here, "self"))
  to.done()
end

--- The gradients by the inputs, when the pass is done and didn't accumulate.
---@return Tensor[]
function Backward:results()
  local here = "Backward:results"
  local out = to.int64s()
  while out:wants(C.rt_torch_backward_results(handle.Backward(self, here, "self"), out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

-- ---------------------------------------------------------------------------------------------------------- In place

--- a += alpha * b, broadcasting b.
---@param b Tensor
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:add_(b, alpha)
  local here = "Tensor:add_"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_tensor_add_(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), alpha, alpha_kind)
  to.done()
  return self
end

--- a -= alpha * b, broadcasting b.
---@param b Tensor
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:sub_(b, alpha)
  local here = "Tensor:sub_"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_tensor_sub_(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), alpha, alpha_kind)
  to.done()
  return self
end

--- a *= b, broadcasting b.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:mul_(b)
  local here = "Tensor:mul_"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    C.rt_torch_tensor_mul_scalar_(handle.Tensor(self, here, "self"), b, b_kind)
    to.done()
    return self
  end
  C.rt_torch_tensor_mul_(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true))
  to.done()
  return self
end

--- a /= b, broadcasting b.
---@param b Tensor|number|boolean
---@return Tensor
function Tensor:div_(b)
  local here = "Tensor:div_"
  if to.is_number(b) then
    local b, b_kind = to.scalar(b, here, "b")
    C.rt_torch_tensor_div_scalar_(handle.Tensor(self, here, "self"), b, b_kind)
    to.done()
    return self
  end
  C.rt_torch_tensor_div_(handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b", true))
  to.done()
  return self
end

--- a += b with a number.
---@param b number|boolean
---@return Tensor
function Tensor:add_scalar_(b)
  local here = "Tensor:add_scalar_"
  local b, b_kind = to.scalar(b, here, "b")
  C.rt_torch_tensor_add_scalar_(handle.Tensor(self, here, "self"), b, b_kind)
  to.done()
  return self
end

--- Sets every element to a number.
---@param value number|boolean
---@return Tensor
function Tensor:fill_(value)
  local here = "Tensor:fill_"
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_fill_(handle.Tensor(self, here, "self"), value, value_kind)
  to.done()
  return self
end

--- Sets every element to zero.
---@return Tensor
function Tensor:zero_()
  local here = "Tensor:zero_"
  C.rt_torch_tensor_zero_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Copies the elements of src, broadcasting and converting them.
---@param src Tensor
---@return Tensor
function Tensor:copy_(src)
  local here = "Tensor:copy_"
  C.rt_torch_tensor_copy_(handle.Tensor(self, here, "self"), handle.Tensor(src, here, "src"))
  to.done()
  return self
end

--- a -= b with a number.
---@param b number|boolean
---@return Tensor
function Tensor:sub_scalar_(b)
  local here = "Tensor:sub_scalar_"
  local b, b_kind = to.scalar(b, here, "b")
  C.rt_torch_tensor_sub_scalar_(handle.Tensor(self, here, "self"), b, b_kind)
  to.done()
  return self
end

--- a to the power of a number.
---@param b number|boolean
---@return Tensor
function Tensor:pow_scalar_(b)
  local here = "Tensor:pow_scalar_"
  local b, b_kind = to.scalar(b, here, "b")
  C.rt_torch_tensor_pow_scalar_(handle.Tensor(self, here, "self"), b, b_kind)
  to.done()
  return self
end

--- Changes every sign.
---@return Tensor
function Tensor:neg_()
  local here = "Tensor:neg_"
  C.rt_torch_tensor_neg_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes every absolute value.
---@return Tensor
function Tensor:abs_()
  local here = "Tensor:abs_"
  C.rt_torch_tensor_abs_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes e to the power of every element.
---@return Tensor
function Tensor:exp_()
  local here = "Tensor:exp_"
  C.rt_torch_tensor_exp_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes every natural logarithm.
---@return Tensor
function Tensor:log_()
  local here = "Tensor:log_"
  C.rt_torch_tensor_log_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes every square root.
---@return Tensor
function Tensor:sqrt_()
  local here = "Tensor:sqrt_"
  C.rt_torch_tensor_sqrt_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes 1 divided by every element.
---@return Tensor
function Tensor:reciprocal_()
  local here = "Tensor:reciprocal_"
  C.rt_torch_tensor_reciprocal_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Rounds towards minus infinity.
---@return Tensor
function Tensor:floor_()
  local here = "Tensor:floor_"
  C.rt_torch_tensor_floor_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Rounds towards plus infinity.
---@return Tensor
function Tensor:ceil_()
  local here = "Tensor:ceil_"
  C.rt_torch_tensor_ceil_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Rounds to the nearest integer; halves go to the even one.
---@return Tensor
function Tensor:round_()
  local here = "Tensor:round_"
  C.rt_torch_tensor_round_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Limits the elements to the range from low to high, either of which may be none, but not both.
---@param low? number|boolean
---@param high? number|boolean
---@return Tensor
function Tensor:clamp_(low, high)
  local here = "Tensor:clamp_"
  if to.is_named(low) then
    low, high = to.named(low, here, "low", "high")
  end
  local low, low_kind = to.maybe_scalar(low, here, "low")
  local high, high_kind = to.maybe_scalar(high, here, "high")
  C.rt_torch_tensor_clamp_(handle.Tensor(self, here, "self"), low, low_kind, high, high_kind)
  to.done()
  return self
end

--- Sets what is negative to zero.
---@return Tensor
function Tensor:relu_()
  local here = "Tensor:relu_"
  C.rt_torch_relu_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes 1 / (1 + exp(-t)).
---@return Tensor
function Tensor:sigmoid_()
  local here = "Tensor:sigmoid_"
  C.rt_torch_sigmoid_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- Takes every hyperbolic tangent.
---@return Tensor
function Tensor:tanh_()
  local here = "Tensor:tanh_"
  C.rt_torch_tanh_(handle.Tensor(self, here, "self"))
  to.done()
  return self
end

--- t += value * tensor1 * tensor2, broadcasting both.
---@param tensor1 Tensor
---@param tensor2 Tensor
---@param value? number|boolean 1 if left out
---@return Tensor
function Tensor:addcmul_(tensor1, tensor2, value)
  local here = "Tensor:addcmul_"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_addcmul_(
    handle.Tensor(self, here, "self"), handle.Tensor(tensor1, here, "tensor1"),
    handle.Tensor(tensor2, here, "tensor2"), value, value_kind
  )
  to.done()
  return self
end

--- t += value * tensor1 / tensor2, broadcasting both.
---@param tensor1 Tensor
---@param tensor2 Tensor
---@param value? number|boolean 1 if left out
---@return Tensor
function Tensor:addcdiv_(tensor1, tensor2, value)
  local here = "Tensor:addcdiv_"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_addcdiv_(
    handle.Tensor(self, here, "self"), handle.Tensor(tensor1, here, "tensor1"),
    handle.Tensor(tensor2, here, "tensor2"), value, value_kind
  )
  to.done()
  return self
end

--- Goes a part of the way to stop.
---@param stop Tensor
---@param weight number|boolean
---@return Tensor
function Tensor:lerp_scalar_(stop, weight)
  local here = "Tensor:lerp_scalar_"
  local weight, weight_kind = to.scalar(weight, here, "weight")
  C.rt_torch_tensor_lerp_scalar_(
    handle.Tensor(self, here, "self"), handle.Tensor(stop, here, "stop"), weight, weight_kind
  )
  to.done()
  return self
end

--- t = beta * t + alpha * (mat1 @ mat2).
---@param mat1 Tensor
---@param mat2 Tensor
---@param beta? number|boolean 1 if left out
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:addmm_(mat1, mat2, beta, alpha)
  local here = "Tensor:addmm_"
  if to.is_named(beta) then
    beta, alpha = to.named(beta, here, "beta", "alpha")
  end
  if beta == nil then beta = 1 end
  if alpha == nil then alpha = 1 end
  local beta, beta_kind = to.scalar(beta, here, "beta")
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_tensor_addmm_(
    handle.Tensor(self, here, "self"), handle.Tensor(mat1, here, "mat1"), handle.Tensor(mat2, here, "mat2"),
    beta, beta_kind, alpha, alpha_kind
  )
  to.done()
  return self
end

--- Sets the elements where the mask is true to a number.
---@param mask Tensor
---@param value number|boolean
---@return Tensor
function Tensor:masked_fill_(mask, value)
  local here = "Tensor:masked_fill_"
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_masked_fill_(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask"), value, value_kind
  )
  to.done()
  return self
end

--- Sets the elements where the mask is true to those of source, in order.
---@param mask Tensor
---@param source Tensor
---@return Tensor
function Tensor:masked_scatter_(mask, source)
  local here = "Tensor:masked_scatter_"
  C.rt_torch_tensor_masked_scatter_(
    handle.Tensor(self, here, "self"), handle.Tensor(mask, here, "mask"), handle.Tensor(source, here, "source")
  )
  to.done()
  return self
end

--- Adds alpha times the slices of source at places along a dimension.
---@param dim integer
---@param index Tensor
---@param source Tensor
---@param alpha? number|boolean 1 if left out
---@return Tensor
function Tensor:index_add_(dim, index, source, alpha)
  local here = "Tensor:index_add_"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_tensor_index_add_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(source, here, "source"), alpha, alpha_kind
  )
  to.done()
  return self
end

--- Sets the slices at places along a dimension to those of source.
---@param dim integer
---@param index Tensor
---@param source Tensor
---@return Tensor
function Tensor:index_copy_(dim, index, source)
  local here = "Tensor:index_copy_"
  C.rt_torch_tensor_index_copy_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(source, here, "source")
  )
  to.done()
  return self
end

--- Sets the slices at places along a dimension to a number.
---@param dim integer
---@param index Tensor
---@param value number|boolean
---@return Tensor
function Tensor:index_fill_(dim, index, value)
  local here = "Tensor:index_fill_"
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_index_fill_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"), value,
    value_kind
  )
  to.done()
  return self
end

--- Sets every element of src at the place along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param src Tensor
---@return Tensor
function Tensor:scatter_(dim, index, src)
  local here = "Tensor:scatter_"
  C.rt_torch_tensor_scatter_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(src, here, "src")
  )
  to.done()
  return self
end

--- Sets a number at the places along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param value number|boolean
---@return Tensor
function Tensor:scatter_scalar_(dim, index, value)
  local here = "Tensor:scatter_scalar_"
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_scatter_scalar_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"), value,
    value_kind
  )
  to.done()
  return self
end

--- Adds every element of src at the place along a dimension that the index names.
---@param dim integer
---@param index Tensor
---@param src Tensor
---@return Tensor
function Tensor:scatter_add_(dim, index, src)
  local here = "Tensor:scatter_add_"
  C.rt_torch_tensor_scatter_add_(
    handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"), handle.Tensor(index, here, "index"),
    handle.Tensor(src, here, "src")
  )
  to.done()
  return self
end

--- Sets what is above a diagonal to zero.
---@param diagonal? integer 0 if left out
---@return Tensor
function Tensor:tril_(diagonal)
  local here = "Tensor:tril_"
  if to.is_named(diagonal) then
    diagonal = to.named(diagonal, here, "diagonal")
  end
  if diagonal == nil then diagonal = 0 end
  C.rt_torch_tensor_tril_(handle.Tensor(self, here, "self"), to.integer(diagonal, here, "diagonal"))
  to.done()
  return self
end

--- Sets what is below a diagonal to zero.
---@param diagonal? integer 0 if left out
---@return Tensor
function Tensor:triu_(diagonal)
  local here = "Tensor:triu_"
  if to.is_named(diagonal) then
    diagonal = to.named(diagonal, here, "diagonal")
  end
  if diagonal == nil then diagonal = 0 end
  C.rt_torch_tensor_triu_(handle.Tensor(self, here, "self"), to.integer(diagonal, here, "diagonal"))
  to.done()
  return self
end

--- Sets the main diagonal to a number; wrap goes on below in tall matrices.
---@param value number|boolean
---@param wrap? boolean false if left out
---@return Tensor
function Tensor:fill_diagonal_(value, wrap)
  local here = "Tensor:fill_diagonal_"
  if to.is_named(wrap) then
    wrap = to.named(wrap, here, "wrap")
  end
  if wrap == nil then wrap = false end
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_tensor_fill_diagonal_(
    handle.Tensor(self, here, "self"), value, value_kind, to.boolean(wrap, here, "wrap")
  )
  to.done()
  return self
end

--- Adds a dimension of size 1.
---@param dim integer
---@return Tensor
function Tensor:unsqueeze_(dim)
  local here = "Tensor:unsqueeze_"
  C.rt_torch_tensor_unsqueeze_(handle.Tensor(self, here, "self"), to.integer(dim, here, "dim"))
  to.done()
  return self
end

-- ----------------------------------------------------------------------------------------------- Into a given tensor

--- into = a + alpha * b, broadcasting; it gets the sizes.
---@param b Tensor
---@param alpha? number|boolean 1 if left out
---@param into Tensor
---@return Tensor
function Tensor:add_out(b, alpha, into)
  local here = "Tensor:add_out"
  if alpha == nil then alpha = 1 end
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_tensor_add_out(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), alpha, alpha_kind,
    handle.Tensor(into, here, "into")
  )
  to.done()
  return into
end

--- into = a * b, broadcasting; it gets the sizes.
---@param b Tensor
---@param into Tensor
---@return Tensor
function Tensor:mul_out(b, into)
  local here = "Tensor:mul_out"
  C.rt_torch_tensor_mul_out(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), handle.Tensor(into, here, "into")
  )
  to.done()
  return into
end

--- into = a @ b; it gets the sizes.
---@param b Tensor
---@param into Tensor
---@return Tensor
function Tensor:matmul_out(b, into)
  local here = "Tensor:matmul_out"
  C.rt_torch_tensor_matmul_out(
    handle.Tensor(self, here, "self"), handle.Tensor(b, here, "b"), handle.Tensor(into, here, "into")
  )
  to.done()
  return into
end

--- into = tensors joined along a dimension; it gets the sizes.
---@param tensors Tensor[]
---@param dim? integer 0 if left out
---@param into Tensor
---@return Tensor
function M.cat_out(tensors, dim, into)
  local here = "cat_out"
  if dim == nil then dim = 0 end
  local tensors, tensors_len = to.handles(tensors, here, "tensors", handle.Tensor)
  C.rt_torch_cat_out(tensors, tensors_len, to.integer(dim, here, "dim"), handle.Tensor(into, here, "into"))
  to.done()
  return into
end

--- into = the sum along dimensions (none = all); it gets the sizes.
---@param dim? integer|integer[]
---@param keepdim? boolean false if left out
---@param dtype? string|integer
---@param into Tensor
---@return Tensor
function Tensor:sum_out(dim, keepdim, dtype, into)
  local here = "Tensor:sum_out"
  if keepdim == nil then keepdim = false end
  local dim, dim_len = to.maybe_integers(dim, here, "dim", 1)
  C.rt_torch_tensor_sum_out(
    handle.Tensor(self, here, "self"), dim, dim_len, to.boolean(keepdim, here, "keepdim"),
    dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"), handle.Tensor(into, here, "into")
  )
  to.done()
  return into
end

-- --------------------------------------------------------------------------------------------------- Optimizer steps

--- A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step counts,
--- which are f32 tensors.
---@param params Tensor[]
---@param grads Tensor[]
---@param exp_avgs Tensor[]
---@param exp_avg_sqs Tensor[]
---@param max_exp_avg_sqs Tensor[]
---@param state_steps Tensor[]
---@param lr number
---@param beta1 number
---@param beta2 number
---@param weight_decay number
---@param eps number
---@param amsgrad boolean
---@param maximize boolean
---@param grad_scale? Tensor
---@param found_inf? Tensor
function M.fused_adam_(
  params, grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs, state_steps, lr, beta1, beta2, weight_decay, eps,
  amsgrad, maximize, grad_scale, found_inf
)
  local here = "fused_adam_"
  if to.is_named(grad_scale) then
    grad_scale, found_inf = to.named(grad_scale, here, "grad_scale", "found_inf")
  end
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  local grads, grads_len = to.handles(grads, here, "grads", handle.Tensor)
  local exp_avgs, exp_avgs_len = to.handles(exp_avgs, here, "exp_avgs", handle.Tensor)
  local exp_avg_sqs, exp_avg_sqs_len = to.handles(exp_avg_sqs, here, "exp_avg_sqs", handle.Tensor)
  local max_exp_avg_sqs, max_exp_avg_sqs_len = to.handles(max_exp_avg_sqs, here, "max_exp_avg_sqs", handle.Tensor)
  local state_steps, state_steps_len = to.handles(state_steps, here, "state_steps", handle.Tensor)
  C.rt_torch_fused_adam_(
    params, params_len, grads, grads_len, exp_avgs, exp_avgs_len, exp_avg_sqs, exp_avg_sqs_len, max_exp_avg_sqs,
    max_exp_avg_sqs_len, state_steps, state_steps_len, to.float(lr, here, "lr"), to.float(beta1, here, "beta1"),
    to.float(beta2, here, "beta2"), to.float(weight_decay, here, "weight_decay"), to.float(eps, here, "eps"),
    to.boolean(amsgrad, here, "amsgrad"), to.boolean(maximize, here, "maximize"),
    grad_scale == nil and 0 or handle.Tensor(grad_scale, here, "grad_scale"),
    found_inf == nil and 0 or handle.Tensor(found_inf, here, "found_inf")
  )
  to.done()
end

--- A step of AdamW, whose weight decay is apart from the gradients.
---@param params Tensor[]
---@param grads Tensor[]
---@param exp_avgs Tensor[]
---@param exp_avg_sqs Tensor[]
---@param max_exp_avg_sqs Tensor[]
---@param state_steps Tensor[]
---@param lr number
---@param beta1 number
---@param beta2 number
---@param weight_decay number
---@param eps number
---@param amsgrad boolean
---@param maximize boolean
---@param grad_scale? Tensor
---@param found_inf? Tensor
function M.fused_adamw_(
  params, grads, exp_avgs, exp_avg_sqs, max_exp_avg_sqs, state_steps, lr, beta1, beta2, weight_decay, eps,
  amsgrad, maximize, grad_scale, found_inf
)
  local here = "fused_adamw_"
  if to.is_named(grad_scale) then
    grad_scale, found_inf = to.named(grad_scale, here, "grad_scale", "found_inf")
  end
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  local grads, grads_len = to.handles(grads, here, "grads", handle.Tensor)
  local exp_avgs, exp_avgs_len = to.handles(exp_avgs, here, "exp_avgs", handle.Tensor)
  local exp_avg_sqs, exp_avg_sqs_len = to.handles(exp_avg_sqs, here, "exp_avg_sqs", handle.Tensor)
  local max_exp_avg_sqs, max_exp_avg_sqs_len = to.handles(max_exp_avg_sqs, here, "max_exp_avg_sqs", handle.Tensor)
  local state_steps, state_steps_len = to.handles(state_steps, here, "state_steps", handle.Tensor)
  C.rt_torch_fused_adamw_(
    params, params_len, grads, grads_len, exp_avgs, exp_avgs_len, exp_avg_sqs, exp_avg_sqs_len, max_exp_avg_sqs,
    max_exp_avg_sqs_len, state_steps, state_steps_len, to.float(lr, here, "lr"), to.float(beta1, here, "beta1"),
    to.float(beta2, here, "beta2"), to.float(weight_decay, here, "weight_decay"), to.float(eps, here, "eps"),
    to.boolean(amsgrad, here, "amsgrad"), to.boolean(maximize, here, "maximize"),
    grad_scale == nil and 0 or handle.Tensor(grad_scale, here, "grad_scale"),
    found_inf == nil and 0 or handle.Tensor(found_inf, here, "found_inf")
  )
  to.done()
end

--- A step of stochastic gradient descent with momentum.
---@param params Tensor[]
---@param grads Tensor[]
---@param momentum_buffers Tensor[]
---@param weight_decay number
---@param momentum number
---@param lr number
---@param dampening number
---@param nesterov boolean
---@param maximize boolean
---@param is_first_step boolean
---@param grad_scale? Tensor
---@param found_inf? Tensor
function M.fused_sgd_(
  params, grads, momentum_buffers, weight_decay, momentum, lr, dampening, nesterov, maximize, is_first_step,
  grad_scale, found_inf
)
  local here = "fused_sgd_"
  if to.is_named(grad_scale) then
    grad_scale, found_inf = to.named(grad_scale, here, "grad_scale", "found_inf")
  end
  local params, params_len = to.handles(params, here, "params", handle.Tensor)
  local grads, grads_len = to.handles(grads, here, "grads", handle.Tensor)
  local momentum_buffers, momentum_buffers_len = to.handles(momentum_buffers, here, "momentum_buffers", handle.Tensor)
  C.rt_torch_fused_sgd_(
    params, params_len, grads, grads_len, momentum_buffers, momentum_buffers_len,
    to.float(weight_decay, here, "weight_decay"), to.float(momentum, here, "momentum"), to.float(lr, here, "lr"),
    to.float(dampening, here, "dampening"), to.boolean(nesterov, here, "nesterov"),
    to.boolean(maximize, here, "maximize"), to.boolean(is_first_step, here, "is_first_step"),
    grad_scale == nil and 0 or handle.Tensor(grad_scale, here, "grad_scale"),
    found_inf == nil and 0 or handle.Tensor(found_inf, here, "found_inf")
  )
  to.done()
end

--- Every a += alpha * its b.
---@param a Tensor[]
---@param b Tensor[]
---@param alpha? number|boolean 1 if left out
function M.foreach_add_(a, b, alpha)
  local here = "foreach_add_"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local a, a_len = to.handles(a, here, "a", handle.Tensor)
  local b, b_len = to.handles(b, here, "b", handle.Tensor)
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_foreach_add_(a, a_len, b, b_len, alpha, alpha_kind)
  to.done()
end

--- Adds a number to every tensor.
---@param ts Tensor[]
---@param number number|boolean
function M.foreach_add_scalar_(ts, number)
  local here = "foreach_add_scalar_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local number, number_kind = to.scalar(number, here, "number")
  C.rt_torch_foreach_add_scalar_(ts, ts_len, number, number_kind)
  to.done()
end

--- Every a -= alpha * its b.
---@param a Tensor[]
---@param b Tensor[]
---@param alpha? number|boolean 1 if left out
function M.foreach_sub_(a, b, alpha)
  local here = "foreach_sub_"
  if to.is_named(alpha) then
    alpha = to.named(alpha, here, "alpha")
  end
  if alpha == nil then alpha = 1 end
  local a, a_len = to.handles(a, here, "a", handle.Tensor)
  local b, b_len = to.handles(b, here, "b", handle.Tensor)
  local alpha, alpha_kind = to.scalar(alpha, here, "alpha")
  C.rt_torch_foreach_sub_(a, a_len, b, b_len, alpha, alpha_kind)
  to.done()
end

--- Every a *= its b.
---@param a Tensor[]
---@param b Tensor[]
function M.foreach_mul_(a, b)
  local here = "foreach_mul_"
  local a, a_len = to.handles(a, here, "a", handle.Tensor)
  local b, b_len = to.handles(b, here, "b", handle.Tensor)
  C.rt_torch_foreach_mul_(a, a_len, b, b_len)
  to.done()
end

--- Multiplies every tensor by a number.
---@param ts Tensor[]
---@param number number|boolean
function M.foreach_mul_scalar_(ts, number)
  local here = "foreach_mul_scalar_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local number, number_kind = to.scalar(number, here, "number")
  C.rt_torch_foreach_mul_scalar_(ts, ts_len, number, number_kind)
  to.done()
end

--- Multiplies every tensor by a tensor of one element.
---@param ts Tensor[]
---@param factor Tensor
function M.foreach_mul_tensor_(ts, factor)
  local here = "foreach_mul_tensor_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  C.rt_torch_foreach_mul_tensor_(ts, ts_len, handle.Tensor(factor, here, "factor"))
  to.done()
end

--- Every a /= its b.
---@param a Tensor[]
---@param b Tensor[]
function M.foreach_div_(a, b)
  local here = "foreach_div_"
  local a, a_len = to.handles(a, here, "a", handle.Tensor)
  local b, b_len = to.handles(b, here, "b", handle.Tensor)
  C.rt_torch_foreach_div_(a, a_len, b, b_len)
  to.done()
end

--- Divides every tensor by a number.
---@param ts Tensor[]
---@param number number|boolean
function M.foreach_div_scalar_(ts, number)
  local here = "foreach_div_scalar_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local number, number_kind = to.scalar(number, here, "number")
  C.rt_torch_foreach_div_scalar_(ts, ts_len, number, number_kind)
  to.done()
end

--- Every t += value * its tensor1 * its tensor2.
---@param ts Tensor[]
---@param tensor1 Tensor[]
---@param tensor2 Tensor[]
---@param value? number|boolean 1 if left out
function M.foreach_addcmul_(ts, tensor1, tensor2, value)
  local here = "foreach_addcmul_"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local tensor1, tensor1_len = to.handles(tensor1, here, "tensor1", handle.Tensor)
  local tensor2, tensor2_len = to.handles(tensor2, here, "tensor2", handle.Tensor)
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_foreach_addcmul_(ts, ts_len, tensor1, tensor1_len, tensor2, tensor2_len, value, value_kind)
  to.done()
end

--- Every t += value * its tensor1 / its tensor2.
---@param ts Tensor[]
---@param tensor1 Tensor[]
---@param tensor2 Tensor[]
---@param value? number|boolean 1 if left out
function M.foreach_addcdiv_(ts, tensor1, tensor2, value)
  local here = "foreach_addcdiv_"
  if to.is_named(value) then
    value = to.named(value, here, "value")
  end
  if value == nil then value = 1 end
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local tensor1, tensor1_len = to.handles(tensor1, here, "tensor1", handle.Tensor)
  local tensor2, tensor2_len = to.handles(tensor2, here, "tensor2", handle.Tensor)
  local value, value_kind = to.scalar(value, here, "value")
  C.rt_torch_foreach_addcdiv_(ts, ts_len, tensor1, tensor1_len, tensor2, tensor2_len, value, value_kind)
  to.done()
end

--- Every t goes a part of the way to its stop.
---@param ts Tensor[]
---@param stops Tensor[]
---@param weight number|boolean
function M.foreach_lerp_(ts, stops, weight)
  local here = "foreach_lerp_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local stops, stops_len = to.handles(stops, here, "stops", handle.Tensor)
  local weight, weight_kind = to.scalar(weight, here, "weight")
  C.rt_torch_foreach_lerp_(ts, ts_len, stops, stops_len, weight, weight_kind)
  to.done()
end

--- The square roots of every tensor.
---@param ts Tensor[]
---@return Tensor[]
function M.foreach_sqrt(ts)
  local here = "foreach_sqrt"
  local out = to.int64s()
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  while out:wants(C.rt_torch_foreach_sqrt(ts, ts_len, out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

--- Takes the square roots of every tensor.
---@param ts Tensor[]
function M.foreach_sqrt_(ts)
  local here = "foreach_sqrt_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  C.rt_torch_foreach_sqrt_(ts, ts_len)
  to.done()
end

--- The norm of order `ord` of every tensor.
---@param ts Tensor[]
---@param ord? number|boolean 2 if left out
---@param dtype? string|integer
---@return Tensor[]
function M.foreach_norm(ts, ord, dtype)
  local here = "foreach_norm"
  if to.is_named(ord) then
    ord, dtype = to.named(ord, here, "ord", "dtype")
  end
  if ord == nil then ord = 2 end
  local out = to.int64s()
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local ord, ord_kind = to.scalar(ord, here, "ord")
  while out:wants(C.rt_torch_foreach_norm(
    ts, ts_len, ord, ord_kind, dtype == nil and -1 or spell.ScalarType(dtype, here, "dtype"), out.data,
    out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- Sets every tensor to zero.
---@param ts Tensor[]
function M.foreach_zero_(ts)
  local here = "foreach_zero_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  C.rt_torch_foreach_zero_(ts, ts_len)
  to.done()
end

--- Copies every src into its tensor.
---@param ts Tensor[]
---@param src Tensor[]
function M.foreach_copy_(ts, src)
  local here = "foreach_copy_"
  local ts, ts_len = to.handles(ts, here, "ts", handle.Tensor)
  local src, src_len = to.handles(src, here, "src", handle.Tensor)
  C.rt_torch_foreach_copy_(ts, ts_len, src, src_len)
  to.done()
end

-- ---------------------------------------------------------------------------------------------- Any operator by name

--- The names of PyTorch's operators that have all words of a text in them, one a line.
---@param words string
---@return string
function M.operators_search(words)
  local here = "operators_search"
  local out = to.chars()
  local words, words_len = to.text(words, here, "words")
  while out:wants(C.rt_torch_operators_search(words, words_len, out.data, out.capacity)) do end
  return out:text()
end

--- The schema of an operator, whose name has an overload where there are several: "aten::add.Tensor".
---@param name string
---@return string
function M.operator_schema(name)
  local here = "operator_schema"
  local out = to.chars()
  local name, name_len = to.text(name, here, "name")
  while out:wants(C.rt_torch_operator_schema(name, name_len, out.data, out.capacity)) do end
  return out:text()
end

--- Why an operator can't be called; empty where it can.
---@param name string
---@return string
function M.operator_refusal(name)
  local here = "operator_refusal"
  local out = to.chars()
  local name, name_len = to.text(name, here, "name")
  while out:wants(C.rt_torch_operator_refusal(name, name_len, out.data, out.capacity)) do end
  return out:text()
end

--- Begins a call of an operator. Its arguments follow in order, each a value; those with a default may be left out.
---@param name string
---@return Call
function Call.begin(name)
  local here = "Call.begin"
  local name, name_len = to.text(name, here, "name")
  return new.Call(C.rt_torch_call_begin(name, name_len))
end

--- Says which argument the next value is for; later ones go on from there.
---@param name string
function Call:argument(name)
  local here = "Call:argument"
  local name, name_len = to.text(name, here, "name")
  C.rt_torch_call_argument(handle.Call(self, here, "self"), name, name_len)
  to.done()
end

--- Gives none.
function Call:none()
  local here = "Call:none"
  C.rt_torch_call_none(handle.Call(self, here, "self"))
  to.done()
end

--- Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n.
---@param value integer
function Call:int(value)
  local here = "Call:int"
  C.rt_torch_call_int(handle.Call(self, here, "self"), to.integer(value, here, "value"))
  to.done()
end

--- Gives a float.
---@param value number
function Call:float(value)
  local here = "Call:float"
  C.rt_torch_call_float(handle.Call(self, here, "self"), to.float(value, here, "value"))
  to.done()
end

--- Gives a bool.
---@param value boolean
function Call:bool(value)
  local here = "Call:bool"
  C.rt_torch_call_bool(handle.Call(self, here, "self"), to.boolean(value, here, "value"))
  to.done()
end

--- Gives a complex number.
---@param real number
---@param imaginary number
function Call:complex(real, imaginary)
  local here = "Call:complex"
  C.rt_torch_call_complex(
    handle.Call(self, here, "self"), to.float(real, here, "real"), to.float(imaginary, here, "imaginary")
  )
  to.done()
end

--- Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or
--- "channels_last_3d".
---@param value string
function Call:text(value)
  local here = "Call:text"
  local value, value_len = to.text(value, here, "value")
  C.rt_torch_call_text(handle.Call(self, here, "self"), value, value_len)
  to.done()
end

--- Gives a tensor.
---@param t Tensor
function Call:tensor(t)
  local here = "Call:tensor"
  C.rt_torch_call_tensor(handle.Call(self, here, "self"), handle.Tensor(t, here, "t"))
  to.done()
end

--- Gives a generator.
---@param g Generator
function Call:generator(g)
  local here = "Call:generator"
  C.rt_torch_call_generator(handle.Call(self, here, "self"), handle.Generator(g, here, "g"))
  to.done()
end

--- Begins a list: the values up to call_list_end are in it.
function Call:list()
  local here = "Call:list"
  C.rt_torch_call_list(handle.Call(self, here, "self"))
  to.done()
end

--- Ends a list, which is one value.
function Call:list_end()
  local here = "Call:list_end"
  C.rt_torch_call_list_end(handle.Call(self, here, "self"))
  to.done()
end

--- Checks the arguments against the schema, calls the operator, and returns how many results there are.
---@return integer
function Call:run()
  local here = "Call:run"
  return to.count(C.rt_torch_call_run(handle.Call(self, here, "self")))
end

--- What a result is, an RT_TORCH_RESULT_*; the first one has the number 0.
---@param index integer
---@return integer
function Call:result_kind(index)
  local here = "Call:result_kind"
  return to.count(C.rt_torch_call_result_kind(handle.Call(self, here, "self"), to.integer(index, here, "index")))
end

--- A result that is an integer or a bool.
---@param index integer
---@return integer
function Call:result_int(index)
  local here = "Call:result_int"
  local out = ffi.new("int64_t[1]")
  to.value(C.rt_torch_call_result_int(handle.Call(self, here, "self"), to.integer(index, here, "index"), out))
  return to.number(out[0])
end

--- A result that is a float.
---@param index integer
---@return number
function Call:result_float(index)
  local here = "Call:result_float"
  local out = ffi.new("double[1]")
  to.value(C.rt_torch_call_result_float(handle.Call(self, here, "self"), to.integer(index, here, "index"), out))
  return out[0]
end

--- A result that is a text or a device.
---@param index integer
---@return string
function Call:result_text(index)
  local here = "Call:result_text"
  local out = to.chars()
  while out:wants(C.rt_torch_call_result_text(
    handle.Call(self, here, "self"), to.integer(index, here, "index"), out.data, out.capacity
  )) do end
  return out:text()
end

--- A result that is a tensor, or none.
---@param index integer
---@return Tensor?
function Call:result_tensor(index)
  local here = "Call:result_tensor"
  return maybe.Tensor(C.rt_torch_call_result_tensor(
    handle.Call(self, here, "self"), to.integer(index, here, "index")
  ))
end

--- A result that is a list of tensors.
---@param index integer
---@return Tensor[]
function Call:result_tensors(index)
  local here = "Call:result_tensors"
  local out = to.int64s()
  while out:wants(C.rt_torch_call_result_tensors(
    handle.Call(self, here, "self"), to.integer(index, here, "index"), out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

--- A result that is a list of integers or bools.
---@param index integer
---@return integer[]
function Call:result_ints(index)
  local here = "Call:result_ints"
  local out = to.int64s()
  while out:wants(C.rt_torch_call_result_ints(
    handle.Call(self, here, "self"), to.integer(index, here, "index"), out.data, out.capacity
  )) do end
  return out:numbers()
end

--- A result that is a list of floats, or the two parts of a complex number.
---@param index integer
---@return number[]
function Call:result_floats(index)
  local here = "Call:result_floats"
  local out = to.doubles()
  while out:wants(C.rt_torch_call_result_floats(
    handle.Call(self, here, "self"), to.integer(index, here, "index"), out.data, out.capacity
  )) do end
  return out:numbers()
end

-- -------------------------------------------------------------------------------------------------- Compiled modules

--- Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted` must
--- be true.
---@param path string
---@param trusted boolean
---@param device? string|integer
---@return Module
function M.jit_load(path, trusted, device)
  local here = "jit_load"
  if to.is_named(device) then
    device = to.named(device, here, "device")
  end
  local path, path_len = to.text(path, here, "path")
  return new.Module(C.rt_torch_jit_load(
    path, path_len, to.boolean(trusted, here, "trusted"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- The schemas of a module's methods, one a line.
---@return string
function Module:jit_methods()
  local here = "Module:jit_methods"
  local out = to.chars()
  while out:wants(C.rt_torch_jit_methods(handle.Module(self, here, "self"), out.data, out.capacity)) do end
  return out:text()
end

--- The names and types of a module's own attributes, `name: Type`, one a line.
---@return string
function Module:jit_attributes()
  local here = "Module:jit_attributes"
  local out = to.chars()
  while out:wants(C.rt_torch_jit_attributes(handle.Module(self, here, "self"), out.data, out.capacity)) do end
  return out:text()
end

--- An attribute of a module: the only result of the call that is made.
---@param name string
---@return Call
function Module:jit_attribute(name)
  local here = "Module:jit_attribute"
  local name, name_len = to.text(name, here, "name")
  return new.Call(C.rt_torch_jit_attribute(handle.Module(self, here, "self"), name, name_len))
end

--- Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then call_run.
---@param method string
---@return Call
function Module:jit_call(method)
  local here = "Module:jit_call"
  local method, method_len = to.text(method, here, "method")
  return new.Call(C.rt_torch_jit_call(handle.Module(self, here, "self"), method, method_len))
end

--- The names of a module's parameters, then those of its buffers, one a line.
---@return string
function Module:jit_state_names()
  local here = "Module:jit_state_names"
  local out = to.chars()
  while out:wants(C.rt_torch_jit_state_names(handle.Module(self, here, "self"), out.data, out.capacity)) do end
  return out:text()
end

--- A module's parameters, then its buffers; they share memory with it.
---@return Tensor[]
function Module:jit_state()
  local here = "Module:jit_state"
  local out = to.int64s()
  while out:wants(C.rt_torch_jit_state(handle.Module(self, here, "self"), out.data, out.capacity)) do end
  return out:handles(maybe.Tensor)
end

--- How many of a module's tensors are parameters.
---@return integer
function Module:jit_parameter_count()
  local here = "Module:jit_parameter_count"
  return to.count(C.rt_torch_jit_parameter_count(handle.Module(self, here, "self")))
end

--- Says whether a module is being trained.
---@param training boolean
function Module:jit_train(training)
  local here = "Module:jit_train"
  C.rt_torch_jit_train(handle.Module(self, here, "self"), to.boolean(training, here, "training"))
  to.done()
end

--- Moves a module to a device.
---@param device string|integer
function Module:jit_to_device(device)
  local here = "Module:jit_to_device"
  C.rt_torch_jit_to_device(handle.Module(self, here, "self"), spell.Device(device, here, "device"))
  to.done()
end

--- Makes a module's floating-point tensors of a dtype.
---@param dtype string|integer
function Module:jit_to_dtype(dtype)
  local here = "Module:jit_to_dtype"
  C.rt_torch_jit_to_dtype(handle.Module(self, here, "self"), spell.ScalarType(dtype, here, "dtype"))
  to.done()
end

--- Loads an AOTInductor package, which is machine code, so `trusted` must be true.
---@param path string
---@param trusted boolean
---@param device? string|integer
---@return Package
function M.aoti_load(path, trusted, device)
  local here = "aoti_load"
  if to.is_named(device) then
    device = to.named(device, here, "device")
  end
  local path, path_len = to.text(path, here, "path")
  return new.Package(C.rt_torch_aoti_load(
    path, path_len, to.boolean(trusted, here, "trusted"),
    device == nil and to.NONE or spell.Device(device, here, "device")
  ))
end

--- Runs a package on tensors; gives those that it returns.
---@param inputs Tensor[]
---@return Tensor[]
function Package:aoti_run(inputs)
  local here = "Package:aoti_run"
  local out = to.int64s()
  local inputs, inputs_len = to.handles(inputs, here, "inputs", handle.Tensor)
  while out:wants(C.rt_torch_aoti_run(
    handle.Package(self, here, "self"), inputs, inputs_len, out.data, out.capacity
  )) do end
  return out:handles(maybe.Tensor)
end

return M
end
