#ifndef RT_TORCH_H
#define RT_TORCH_H
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
enum {
    RT_TORCH_OK = 0,
    RT_TORCH_BAD_HANDLE = 1,
    RT_TORCH_INVALID_ARGUMENT = 2,
    RT_TORCH_SHAPE = 3,
    RT_TORCH_DTYPE = 4,
    RT_TORCH_DEVICE = 5,
    RT_TORCH_OUT_OF_MEMORY = 6,
    RT_TORCH_UNAVAILABLE = 7,
    RT_TORCH_IO = 8,
    RT_TORCH_FORMAT = 9,
    RT_TORCH_FORKED = 10,
    RT_TORCH_INTERNAL = 11
};
#define RT_TORCH_NONE INT64_MIN
enum {
    RT_TORCH_DTYPE_U8 = 0,
    RT_TORCH_DTYPE_I8 = 1,
    RT_TORCH_DTYPE_I16 = 2,
    RT_TORCH_DTYPE_I32 = 3,
    RT_TORCH_DTYPE_I64 = 4,
    RT_TORCH_DTYPE_F16 = 5,
    RT_TORCH_DTYPE_F32 = 6,
    RT_TORCH_DTYPE_F64 = 7,
    RT_TORCH_DTYPE_COMPLEX64 = 9,
    RT_TORCH_DTYPE_COMPLEX128 = 10,
    RT_TORCH_DTYPE_BOOL = 11,
    RT_TORCH_DTYPE_BF16 = 15
};
enum {
    RT_TORCH_DEVICE_CPU = -1,
    RT_TORCH_DEVICE_META = -2,
    RT_TORCH_DEVICE_MPS = -3
};
enum {
    RT_TORCH_RESULT_NONE = 0,
    RT_TORCH_RESULT_INT = 1,
    RT_TORCH_RESULT_FLOAT = 2,
    RT_TORCH_RESULT_BOOL = 3,
    RT_TORCH_RESULT_COMPLEX = 4,
    RT_TORCH_RESULT_TEXT = 5,
    RT_TORCH_RESULT_TENSOR = 6,
    RT_TORCH_RESULT_INTS = 7,
    RT_TORCH_RESULT_FLOATS = 8,
    RT_TORCH_RESULT_BOOLS = 9,
    RT_TORCH_RESULT_TENSORS = 10,
    RT_TORCH_RESULT_OTHER = 11
};
enum {
    RT_TORCH_SCALAR_NONE = 0,
    RT_TORCH_SCALAR_INT = 1,
    RT_TORCH_SCALAR_FLOAT = 2,
    RT_TORCH_SCALAR_BOOL = 3
};
#define RT_TORCH_INT(x) ((int64_t)(x)), RT_TORCH_SCALAR_INT
#define RT_TORCH_FLOAT(x) rt_torch_bits_of(x), RT_TORCH_SCALAR_FLOAT
#define RT_TORCH_BOOL(x) ((int64_t)((x) ? 1 : 0)), RT_TORCH_SCALAR_BOOL
#define RT_TORCH_NO_SCALAR ((int64_t)0), RT_TORCH_SCALAR_NONE
static inline int64_t rt_torch_bits_of(double number) {
    int64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}
#ifdef __cplusplus
extern "C" {
#endif
bool rt_torch_available(void);
const char *rt_torch_version(void);
int64_t rt_torch_abi_version(void);
bool rt_torch_has_feature(const char *name);
int64_t rt_torch_last_error_code(void);
int64_t rt_torch_last_error(char *out, int64_t capacity);
int64_t rt_torch_live_handles(void);
int64_t rt_torch_thread_handles(int64_t *out);
void rt_torch_tensor_free(int64_t t);
void rt_torch_generator_free(int64_t t);
void rt_torch_backward_free(int64_t t);
void rt_torch_stream_free(int64_t t);
void rt_torch_event_free(int64_t t);
void rt_torch_call_free(int64_t t);
void rt_torch_module_free(int64_t t);
void rt_torch_package_free(int64_t t);
bool rt_torch_cuda_available(void);
int64_t rt_torch_cuda_device_count(void);
void rt_torch_manual_seed(int64_t seed);
int64_t rt_torch_get_num_threads(void);
void rt_torch_set_num_threads(int64_t threads);
int64_t rt_torch_get_num_interop_threads(void);
void rt_torch_set_num_interop_threads(int64_t threads);
bool rt_torch_mps_available(void);
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
bool rt_torch_autocast_cache_enabled(void);
void rt_torch_set_autocast_cache_enabled(int64_t enabled);
int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_from_bytes(
    const uint8_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype);
int64_t rt_torch_from_data(
    const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_from_ints(
    const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_zeros(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_ones(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_full(
    const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);
int64_t rt_torch_rand(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_randn(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_randint(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device);
int64_t rt_torch_arange(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind,
    int64_t dtype, int64_t device);
int64_t rt_torch_eye(int64_t n, int64_t m, int64_t dtype, int64_t device);
int64_t rt_torch_linspace(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, int64_t dtype, int64_t
    device);
int64_t rt_torch_logspace(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, double base, int64_t
    dtype, int64_t device);
int64_t rt_torch_empty(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_zeros_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_ones_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_full_like(
    int64_t t, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_empty_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_new_zeros(
    int64_t t, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_new_full(
    int64_t t, const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t
    device);
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
int64_t rt_torch_rand_from(
    const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_randn_from(
    const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_randint_from(
    int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t
    device);
int64_t rt_torch_randperm_from(int64_t n, int64_t generator, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_rand_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_randn_like(int64_t t, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_randint_like(int64_t t, int64_t low, int64_t high, int64_t dtype, int64_t device);
int64_t rt_torch_randperm(int64_t n, int64_t dtype, int64_t device);
int64_t rt_torch_tensor_bernoulli(int64_t t, int64_t generator);
int64_t rt_torch_tensor_multinomial(int64_t t, int64_t num_samples, int64_t replacement, int64_t generator);
int64_t rt_torch_tensor_poisson(int64_t t, int64_t generator);
int64_t rt_torch_normal(
    double mean, double std, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t
    device);
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
    int64_t a, int64_t b, int64_t b_kind, const char *rounding_mode, int64_t rounding_mode_len);
int64_t rt_torch_tensor_fmod(int64_t a, int64_t b);
int64_t rt_torch_tensor_fmod_scalar(int64_t a, int64_t b, int64_t b_kind);
int64_t rt_torch_tensor_fmax(int64_t a, int64_t b);
int64_t rt_torch_tensor_fmin(int64_t a, int64_t b);
int64_t rt_torch_tensor_addcmul(
    int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_addcdiv(
    int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);
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
    int64_t t, double nan, int64_t has_nan, double posinf, int64_t has_posinf, double neginf, int64_t
    has_neginf);
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
int64_t rt_torch_softplus(
    int64_t t, int64_t beta, int64_t beta_kind, int64_t threshold, int64_t threshold_kind);
int64_t rt_torch_gelu_tanh(int64_t t);
int64_t rt_torch_hardtanh(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);
int64_t rt_torch_hardswish(int64_t t);
int64_t rt_torch_hardsigmoid(int64_t t);
int64_t rt_torch_logsigmoid(int64_t t);
int64_t rt_torch_glu(int64_t t, int64_t dim);
int64_t rt_torch_threshold(
    int64_t t, int64_t threshold, int64_t threshold_kind, int64_t value, int64_t value_kind);
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
int64_t rt_torch_tensor_allclose(
    int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan, int64_t *out);
int64_t rt_torch_tensor_isin(int64_t a, int64_t b, int64_t assume_unique, int64_t invert);
int64_t rt_torch_tensor_matmul(int64_t a, int64_t b);
int64_t rt_torch_tensor_dot(int64_t a, int64_t b);
int64_t rt_torch_tensor_mm(int64_t t, int64_t mat2);
int64_t rt_torch_tensor_mv(int64_t t, int64_t vec);
int64_t rt_torch_tensor_bmm(int64_t t, int64_t mat2);
int64_t rt_torch_tensor_addmm(
    int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);
int64_t rt_torch_tensor_addmv(
    int64_t t, int64_t mat, int64_t vec, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind);
int64_t rt_torch_tensor_baddbmm(
    int64_t t, int64_t batch1, int64_t batch2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);
int64_t rt_torch_tensor_outer(int64_t t, int64_t vec2);
int64_t rt_torch_tensor_inner(int64_t a, int64_t b);
int64_t rt_torch_tensor_kron(int64_t a, int64_t b);
int64_t rt_torch_tensor_cross(int64_t a, int64_t b, int64_t dim);
int64_t rt_torch_tensordot(
    int64_t a, int64_t b, const int64_t *dims_a, int64_t dims_a_len, const int64_t *dims_b, int64_t
    dims_b_len);
int64_t rt_torch_einsum(
    const char *equation, int64_t equation_len, const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_tensor_trace(int64_t t);
int64_t rt_torch_linalg_multi_dot(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_linalg_inv(int64_t a);
int64_t rt_torch_linalg_pinv(
    int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian);
int64_t rt_torch_linalg_det(int64_t a);
int64_t rt_torch_linalg_slogdet(int64_t a, int64_t *out, int64_t capacity);
int64_t rt_torch_linalg_solve(int64_t a, int64_t b, int64_t left);
int64_t rt_torch_linalg_solve_triangular(
    int64_t t, int64_t b, int64_t upper, int64_t left, int64_t unitriangular);
int64_t rt_torch_linalg_lstsq(
    int64_t t, int64_t b, double rcond, int64_t has_rcond, const char *driver, int64_t driver_len, int64_t
    *out, int64_t capacity);
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
    int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian);
int64_t rt_torch_linalg_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);
int64_t rt_torch_linalg_vector_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);
int64_t rt_torch_linalg_matrix_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);
int64_t rt_torch_cdist(int64_t x1, int64_t x2, double p);
int64_t rt_torch_cov(int64_t t, int64_t correction, int64_t fweights, int64_t aweights);
int64_t rt_torch_corrcoef(int64_t t);
int64_t rt_torch_linear(int64_t input, int64_t weight, int64_t bias);
int64_t rt_torch_tensor_sum(int64_t t);
int64_t rt_torch_tensor_sum_dim(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_mean(int64_t t);
int64_t rt_torch_tensor_mean_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_prod(int64_t t);
int64_t rt_torch_tensor_prod_dim(int64_t t, int64_t dim, int64_t keepdim);
int64_t rt_torch_tensor_var(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);
int64_t rt_torch_tensor_std(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);
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
    int64_t t, int64_t p, int64_t p_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_logsumexp(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);
int64_t rt_torch_tensor_median(int64_t t);
int64_t rt_torch_tensor_median_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_nanmedian(int64_t t);
int64_t rt_torch_tensor_mode(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_nansum(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_nanmean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);
int64_t rt_torch_tensor_count_nonzero(int64_t t, int64_t dim);
int64_t rt_torch_tensor_var_mean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_std_mean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_quantile(
    int64_t t, int64_t q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len);
int64_t rt_torch_tensor_quantile_scalar(
    int64_t t, double q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len);
int64_t rt_torch_tensor_cumprod(int64_t t, int64_t dim);
int64_t rt_torch_tensor_cummax(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_cummin(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_logcumsumexp(int64_t t, int64_t dim);
int64_t rt_torch_tensor_diff(int64_t t, int64_t n, int64_t dim, int64_t prepend, int64_t append);
int64_t rt_torch_trapezoid(int64_t t, int64_t dx, int64_t dx_kind, int64_t dim);
int64_t rt_torch_tensor_histc(
    int64_t t, int64_t bins, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);
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
    int64_t t, const int64_t *source, int64_t source_len, const int64_t *destination, int64_t
    destination_len);
int64_t rt_torch_tensor_squeeze_dims(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_unflatten(int64_t t, int64_t dim, const int64_t *sizes, int64_t sizes_len);
int64_t rt_torch_tensor_broadcast_to(int64_t t, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_expand_as(int64_t a, int64_t b);
int64_t rt_torch_tensor_reshape_as(int64_t a, int64_t b);
int64_t rt_torch_tensor_view_dtype(int64_t t, int64_t dtype);
int64_t rt_torch_tensor_as_strided(
    int64_t t, const int64_t *dims, int64_t ndim, const int64_t *stride, int64_t stride_len, int64_t
    storage_offset);
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
    int64_t t, const int64_t *shifts, int64_t shifts_len, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_rot90(int64_t t, int64_t k, const int64_t *dims, int64_t ndim);
int64_t rt_torch_tensor_fliplr(int64_t t);
int64_t rt_torch_tensor_flipud(int64_t t);
int64_t rt_torch_tensor_chunk(int64_t t, int64_t chunks, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_split_sizes(
    int64_t t, const int64_t *sizes, int64_t sizes_len, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_tensor_split(
    int64_t t, int64_t sections, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_tensor_split_at(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_unbind(int64_t t, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_pixel_shuffle(int64_t t, int64_t upscale_factor);
int64_t rt_torch_tensor_pixel_unshuffle(int64_t t, int64_t downscale_factor);
int64_t rt_torch_pad(
    int64_t t, const int64_t *pad, int64_t pad_len, const char *mode, int64_t mode_len, double value, int64_t
    has_value);
int64_t rt_torch_hstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_vstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_dstack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_column_stack(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_block_diag(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_broadcast_tensors(
    const int64_t *tensors, int64_t tensors_len, int64_t *out, int64_t capacity);
int64_t rt_torch_meshgrid(
    const int64_t *tensors, int64_t tensors_len, const char *indexing, int64_t indexing_len, int64_t *out,
    int64_t capacity);
int64_t rt_torch_cartesian_prod(const int64_t *tensors, int64_t tensors_len);
int64_t rt_torch_tensor_atleast_1d(int64_t t);
int64_t rt_torch_tensor_atleast_2d(int64_t t);
int64_t rt_torch_tensor_atleast_3d(int64_t t);
int64_t rt_torch_unfold_windows(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t
    dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len);
int64_t rt_torch_fold_windows(
    int64_t t, const int64_t *output_size, int64_t output_size_len, const int64_t *kernel_size, int64_t
    kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t
    padding_len, const int64_t *stride, int64_t stride_len);
int64_t rt_torch_tensor_select(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_slice(int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step);
int64_t rt_torch_tensor_narrow(int64_t t, int64_t dim, int64_t start, int64_t length);
int64_t rt_torch_tensor_index_select(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_gather(int64_t t, int64_t dim, int64_t index);
int64_t rt_torch_tensor_masked_fill(int64_t t, int64_t mask, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_sort(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_topk(
    int64_t t, int64_t k, int64_t dim, int64_t largest, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_one_hot(int64_t t, int64_t num_classes);
int64_t rt_torch_tensor_index(int64_t t, const int64_t *indices, int64_t indices_len);
int64_t rt_torch_tensor_index_put(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate);
void rt_torch_tensor_index_put_(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate);
int64_t rt_torch_tensor_take(int64_t t, int64_t index);
int64_t rt_torch_tensor_take_along_dim(int64_t t, int64_t indices, int64_t dim);
int64_t rt_torch_tensor_index_add(
    int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind);
int64_t rt_torch_tensor_index_copy(int64_t t, int64_t dim, int64_t index, int64_t source);
int64_t rt_torch_tensor_index_fill(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_scatter(int64_t t, int64_t dim, int64_t index, int64_t src);
int64_t rt_torch_tensor_scatter_scalar(
    int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
int64_t rt_torch_tensor_scatter_add(int64_t t, int64_t dim, int64_t index, int64_t src);
int64_t rt_torch_tensor_scatter_reduce(
    int64_t t, int64_t dim, int64_t index, int64_t src, const char *reduce, int64_t reduce_len, int64_t
    include_self);
int64_t rt_torch_tensor_masked_fill_tensor(int64_t t, int64_t mask, int64_t value);
int64_t rt_torch_tensor_masked_select(int64_t t, int64_t mask);
int64_t rt_torch_tensor_masked_scatter(int64_t t, int64_t mask, int64_t source);
int64_t rt_torch_tensor_nonzero(int64_t t);
int64_t rt_torch_searchsorted(
    int64_t sorted_sequence, int64_t values, const char *side, int64_t side_len, int64_t sorter);
int64_t rt_torch_tensor_bucketize(int64_t t, int64_t boundaries, int64_t right);
int64_t rt_torch_tensor_argsort(int64_t t, int64_t stable, int64_t dim, int64_t descending);
int64_t rt_torch_tensor_sort_stable(
    int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_kthvalue(
    int64_t t, int64_t k, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_unique(
    int64_t t, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_unique_dim(
    int64_t t, int64_t dim, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out,
    int64_t capacity);
int64_t rt_torch_tensor_unique_consecutive(
    int64_t t, int64_t return_inverse, int64_t return_counts, int64_t dim, int64_t *out, int64_t capacity);
int64_t rt_torch_mse_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_l1_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_smooth_l1_loss(int64_t t, int64_t target, int64_t reduction, double beta);
int64_t rt_torch_huber_loss(int64_t t, int64_t target, int64_t reduction, double delta);
int64_t rt_torch_nll_loss(int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index);
int64_t rt_torch_cross_entropy_loss(
    int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index, double
    label_smoothing);
int64_t rt_torch_binary_cross_entropy(int64_t t, int64_t target, int64_t weight, int64_t reduction);
int64_t rt_torch_binary_cross_entropy_with_logits(
    int64_t t, int64_t target, int64_t weight, int64_t pos_weight, int64_t reduction);
int64_t rt_torch_kl_div(int64_t t, int64_t target, int64_t reduction, int64_t log_target);
int64_t rt_torch_cosine_embedding_loss(
    int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction);
int64_t rt_torch_margin_ranking_loss(
    int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction);
int64_t rt_torch_triplet_margin_loss(
    int64_t anchor, int64_t positive, int64_t negative, double margin, double p, double eps, int64_t swap,
    int64_t reduction);
int64_t rt_torch_hinge_embedding_loss(int64_t t, int64_t target, double margin, int64_t reduction);
int64_t rt_torch_soft_margin_loss(int64_t t, int64_t target, int64_t reduction);
int64_t rt_torch_multi_margin_loss(
    int64_t t, int64_t target, int64_t p, int64_t p_kind, int64_t margin, int64_t margin_kind, int64_t weight,
    int64_t reduction);
int64_t rt_torch_cosine_similarity(int64_t x1, int64_t x2, int64_t dim, double eps);
int64_t rt_torch_pairwise_distance(int64_t x1, int64_t x2, double p, double eps, int64_t keepdim);
int64_t rt_torch_batch_norm(
    int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t training,
    double momentum, double eps);
int64_t rt_torch_layer_norm(
    int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, int64_t
    bias, double eps);
int64_t rt_torch_group_norm(int64_t input, int64_t num_groups, int64_t weight, int64_t bias, double eps);
int64_t rt_torch_instance_norm(
    int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t
    use_input_stats, double momentum, double eps);
int64_t rt_torch_rms_norm(
    int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, double eps,
    int64_t has_eps);
int64_t rt_torch_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_feature_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_alpha_dropout(int64_t input, double p, int64_t train);
int64_t rt_torch_conv1d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);
int64_t rt_torch_conv2d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);
int64_t rt_torch_conv3d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);
int64_t rt_torch_conv1d_named(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);
int64_t rt_torch_conv2d_named(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);
int64_t rt_torch_conv_transpose1d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);
int64_t rt_torch_conv_transpose2d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);
int64_t rt_torch_conv_transpose3d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);
int64_t rt_torch_max_pool1d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);
int64_t rt_torch_max_pool2d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);
int64_t rt_torch_max_pool3d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);
int64_t rt_torch_max_pool1d_with_indices(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode, int64_t *out, int64_t capacity);
int64_t rt_torch_max_pool2d_with_indices(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode, int64_t *out, int64_t capacity);
int64_t rt_torch_avg_pool1d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad);
int64_t rt_torch_avg_pool2d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t
    divisor_override);
int64_t rt_torch_avg_pool3d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t
    divisor_override);
int64_t rt_torch_adaptive_max_pool1d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);
int64_t rt_torch_adaptive_max_pool2d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);
int64_t rt_torch_adaptive_max_pool3d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);
int64_t rt_torch_adaptive_avg_pool1d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_adaptive_avg_pool2d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_adaptive_avg_pool3d(int64_t t, const int64_t *output_size, int64_t output_size_len);
int64_t rt_torch_upsample_nearest1d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);
int64_t rt_torch_upsample_nearest2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);
int64_t rt_torch_upsample_nearest3d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);
int64_t rt_torch_upsample_linear1d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);
int64_t rt_torch_upsample_bilinear2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);
int64_t rt_torch_upsample_bicubic2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);
int64_t rt_torch_upsample_trilinear3d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);
int64_t rt_torch_embedding(int64_t weight, int64_t indices, int64_t padding_idx, int64_t scale_grad_by_freq);
int64_t rt_torch_embedding_bag(
    int64_t weight, int64_t indices, int64_t offsets, int64_t scale_grad_by_freq, int64_t mode, int64_t
    per_sample_weights, int64_t include_last_offset, int64_t padding_idx, int64_t *out, int64_t capacity);
int64_t rt_torch_scaled_dot_product_attention(
    int64_t query, int64_t key, int64_t value, int64_t attn_mask, double dropout_p, int64_t is_causal, double
    scale, int64_t has_scale, int64_t enable_gqa);
int64_t rt_torch_lstm(
    int64_t input, const int64_t *hx, int64_t hx_len, const int64_t *params, int64_t params_len, int64_t
    has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first,
    int64_t *out, int64_t capacity);
int64_t rt_torch_gru(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);
int64_t rt_torch_rnn_tanh(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);
int64_t rt_torch_rnn_relu(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);
int64_t rt_torch_lstm_cell(
    int64_t input, const int64_t *hx, int64_t hx_len, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh,
    int64_t *out, int64_t capacity);
int64_t rt_torch_gru_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_rnn_tanh_cell(
    int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_rnn_relu_cell(
    int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);
int64_t rt_torch_fft_fft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_ifft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_rfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_irfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);
int64_t rt_torch_fft_fft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_ifft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_rfft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_irfft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_fftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_ifftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_rfftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
int64_t rt_torch_fft_irfftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);
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
bool rt_torch_grad_enabled(void);
void rt_torch_set_grad_enabled(int64_t enabled);
bool rt_torch_inference_mode(void);
void rt_torch_set_inference_mode(int64_t enabled);
bool rt_torch_anomaly_enabled(void);
void rt_torch_set_anomaly_enabled(int64_t enabled, int64_t check_nan);
void rt_torch_set_place(const char *place, int64_t place_len);
void rt_torch_backward(
    const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const
    int64_t *inputs, int64_t inputs_len, int64_t retain_graph, int64_t create_graph);
int64_t rt_torch_gradients(
    const int64_t *outputs, int64_t outputs_len, const int64_t *inputs, int64_t inputs_len, const int64_t
    *gradients, int64_t gradients_len, int64_t retain_graph, int64_t create_graph, int64_t allow_unused,
    int64_t *out, int64_t capacity);
int64_t rt_torch_record_function(
    const int64_t *inputs, int64_t inputs_len, const int64_t *outputs, int64_t outputs_len, int64_t token,
    int64_t *out, int64_t capacity);
int64_t rt_torch_tensor_register_hook(int64_t t, int64_t token, int64_t *out);
void rt_torch_tensor_remove_hook(int64_t t, int64_t number);
int64_t rt_torch_released_tokens(int64_t *out, int64_t capacity);
int64_t rt_torch_backward_begin(
    const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const
    int64_t *inputs, int64_t inputs_len, int64_t accumulate, int64_t retain_graph, int64_t create_graph,
    int64_t allow_unused);
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
    int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);
void rt_torch_tensor_masked_fill_(int64_t t, int64_t mask, int64_t value, int64_t value_kind);
void rt_torch_tensor_masked_scatter_(int64_t t, int64_t mask, int64_t source);
void rt_torch_tensor_index_add_(
    int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind);
void rt_torch_tensor_index_copy_(int64_t t, int64_t dim, int64_t index, int64_t source);
void rt_torch_tensor_index_fill_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
void rt_torch_tensor_scatter_(int64_t t, int64_t dim, int64_t index, int64_t src);
void rt_torch_tensor_scatter_scalar_(
    int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);
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
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype, int64_t into);
void rt_torch_fused_adam_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t
    *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double
    lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize,
    int64_t grad_scale, int64_t found_inf);
void rt_torch_fused_adamw_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t
    *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double
    lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize,
    int64_t grad_scale, int64_t found_inf);
void rt_torch_fused_sgd_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *momentum_buffers, int64_t momentum_buffers_len, double weight_decay, double momentum, double lr, double
    dampening, int64_t nesterov, int64_t maximize, int64_t is_first_step, int64_t grad_scale, int64_t
    found_inf);
void rt_torch_foreach_add_(
    const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind);
void rt_torch_foreach_add_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_sub_(
    const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind);
void rt_torch_foreach_mul_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);
void rt_torch_foreach_mul_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_mul_tensor_(const int64_t *ts, int64_t ts_len, int64_t factor);
void rt_torch_foreach_div_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);
void rt_torch_foreach_div_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);
void rt_torch_foreach_addcmul_(
    const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
    int64_t tensor2_len, int64_t value, int64_t value_kind);
void rt_torch_foreach_addcdiv_(
    const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
    int64_t tensor2_len, int64_t value, int64_t value_kind);
void rt_torch_foreach_lerp_(
    const int64_t *ts, int64_t ts_len, const int64_t *stops, int64_t stops_len, int64_t weight, int64_t
    weight_kind);
int64_t rt_torch_foreach_sqrt(const int64_t *ts, int64_t ts_len, int64_t *out, int64_t capacity);
void rt_torch_foreach_sqrt_(const int64_t *ts, int64_t ts_len);
int64_t rt_torch_foreach_norm(
    const int64_t *ts, int64_t ts_len, int64_t ord, int64_t ord_kind, int64_t dtype, int64_t *out, int64_t
    capacity);
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
    int64_t package, const int64_t *inputs, int64_t inputs_len, int64_t *out, int64_t capacity);
#ifdef __cplusplus
}
#endif
#endif
