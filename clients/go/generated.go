// Code generated from torch.sffi by sffi. DO NOT EDIT.

package simpletorch

/*
#include "rt_torch.h"

#include <stdlib.h>

// Why a call failed. The message lies behind it, and sffi_release frees both.
typedef struct {
    int64_t code;
    char *message;
} sffi_failure;

typedef struct {
    int64_t value;
    sffi_failure *failure;
} sffi_integer;

typedef struct {
    double value;
    sffi_failure *failure;
} sffi_number;

// The data is NULL where the length is 0; sffi_release frees it.
typedef struct {
    void *data;
    int64_t length;
    sffi_failure *failure;
} sffi_list;

static sffi_failure sffi_no_memory = {RT_TORCH_OUT_OF_MEMORY, "there is no memory for the result"};

// The failure of this thread's last call, NULL if it succeeded.
static sffi_failure *sffi_failed(void) {
    const int64_t code = rt_torch_last_error_code();
    if (code == 0) return NULL;
    const int64_t length = rt_torch_last_error(NULL, 0);
    sffi_failure *failure = malloc(sizeof *failure + (size_t)length + 1);
    if (failure == NULL) return &sffi_no_memory;
    failure->code = code;
    failure->message = (char *)(failure + 1);
    rt_torch_last_error(failure->message, length + 1);
    return failure;
}

static void sffi_release(void *memory) {
    if (memory != &sffi_no_memory) free(memory);
}

static sffi_failure *call_available(void) {
    return rt_torch_available() ? NULL : sffi_failed();
}

// A list of so many elements, or why there is none where the length is below 0. `data` becomes the list's, or is copied if it
// is `lasting`, memory that isn't to be freed.
static sffi_list sffi_given(void *data, int64_t length, size_t size, const void *lasting) {
    sffi_list made = {NULL, length, NULL};
    if (length < 0) made.failure = sffi_failed();
    const size_t bytes = length > 0 ? (size_t)length * size : 0;
    if (data != lasting && bytes > 0) made.data = data;
    else if (data != lasting) free(data);
    else if (bytes > 0) {
        made.data = malloc(bytes);
        if (made.data != NULL) memcpy(made.data, data, bytes);
    }
    if (bytes > 0 && made.data == NULL) made.failure = &sffi_no_memory;
    return made;
}

// Shims, by how a call returns: nothing; a value, of which `bad` may be a failure; a value through a pointer; a list through a
// pointer, for which there is a second call where the room doesn't suffice; a text that is never freed.
#define SFFI_NOTHING(name, parameters, call) \
    static sffi_failure *call_##name parameters { \
        call; \
        return sffi_failed(); \
    }
#define SFFI_VALUE(name, parameters, bad, call) \
    static sffi_integer call_##name parameters { \
        sffi_integer sffi_made = {call, NULL}; \
        if (sffi_made.value == bad) sffi_made.failure = sffi_failed(); \
        return sffi_made; \
    }
#define SFFI_OUT(kind, type, name, parameters, call) \
    static kind call_##name parameters { \
        type sffi_out = 0; \
        kind sffi_made = {0, NULL}; \
        if (call == 1) sffi_made.value = sffi_out; \
        else sffi_made.failure = sffi_failed(); \
        return sffi_made; \
    }
#define SFFI_INTEGER(name, parameters, call) SFFI_OUT(sffi_integer, int64_t, name, parameters, call)
#define SFFI_NUMBER(name, parameters, call) SFFI_OUT(sffi_number, double, name, parameters, call)
#define SFFI_LIST(name, parameters, element, nul, call) \
    static sffi_list call_##name parameters { \
        element sffi_few[64]; \
        element *sffi_out = sffi_few; \
        int64_t sffi_room = 64; \
        int64_t sffi_length = call; \
        while (sffi_length + nul > sffi_room) { \
            if (sffi_out != sffi_few) free(sffi_out); \
            sffi_room = sffi_length + nul; \
            sffi_out = malloc((size_t)sffi_room * sizeof *sffi_out); \
            if (sffi_out == NULL) return (sffi_list){NULL, 0, &sffi_no_memory}; \
            sffi_length = call; \
        } \
        return sffi_given(sffi_out, sffi_length, sizeof *sffi_out, sffi_few); \
    }
#define SFFI_TEXT(name, parameters, call) \
    static sffi_list call_##name parameters { \
        const char *sffi_out = call; \
        const int64_t sffi_length = (int64_t)strlen(sffi_out); \
        sffi_list sffi_made = sffi_given((void *)sffi_out, sffi_length, 1, sffi_out); \
        if (sffi_length == 0) sffi_made.failure = sffi_failed(); \
        return sffi_made; \
    }

SFFI_NOTHING(tensor_free, (int64_t t), rt_torch_tensor_free(t))
SFFI_NOTHING(generator_free, (int64_t t), rt_torch_generator_free(t))
SFFI_NOTHING(backward_free, (int64_t t), rt_torch_backward_free(t))
SFFI_NOTHING(stream_free, (int64_t t), rt_torch_stream_free(t))
SFFI_NOTHING(event_free, (int64_t t), rt_torch_event_free(t))
SFFI_NOTHING(call_free, (int64_t t), rt_torch_call_free(t))
SFFI_NOTHING(module_free, (int64_t t), rt_torch_module_free(t))
SFFI_NOTHING(package_free, (int64_t t), rt_torch_package_free(t))
SFFI_VALUE(cuda_available, (void), false, rt_torch_cuda_available())
SFFI_VALUE(cuda_device_count, (void), -1, rt_torch_cuda_device_count())
SFFI_NOTHING(manual_seed, (int64_t seed), rt_torch_manual_seed(seed))
SFFI_VALUE(get_num_threads, (void), -1, rt_torch_get_num_threads())
SFFI_NOTHING(set_num_threads, (int64_t threads), rt_torch_set_num_threads(threads))
SFFI_VALUE(get_num_interop_threads, (void), -1, rt_torch_get_num_interop_threads())
SFFI_NOTHING(set_num_interop_threads, (int64_t threads), rt_torch_set_num_interop_threads(threads))
SFFI_VALUE(mps_available, (void), false, rt_torch_mps_available())
SFFI_INTEGER(default_device, (void), rt_torch_default_device(&sffi_out))
SFFI_NOTHING(set_default_device, (int64_t device), rt_torch_set_default_device(device))
SFFI_NOTHING(synchronize, (int64_t device), rt_torch_synchronize(device))
SFFI_INTEGER(memory_allocated, (int64_t device), rt_torch_memory_allocated(device, &sffi_out))
SFFI_INTEGER(max_memory_allocated, (int64_t device), rt_torch_max_memory_allocated(device, &sffi_out))
SFFI_INTEGER(memory_reserved, (int64_t device), rt_torch_memory_reserved(device, &sffi_out))
SFFI_INTEGER(max_memory_reserved, (int64_t device), rt_torch_max_memory_reserved(device, &sffi_out))
SFFI_NOTHING(reset_peak_memory, (int64_t device), rt_torch_reset_peak_memory(device))
SFFI_LIST(memory_info, (int64_t device), int64_t, 0, rt_torch_memory_info(device, sffi_out, sffi_room))
SFFI_NOTHING(empty_cache, (int64_t device), rt_torch_empty_cache(device))
SFFI_VALUE(stream_new, (int64_t device, int64_t high_priority), 0, rt_torch_stream_new(device, high_priority))
SFFI_VALUE(current_stream, (int64_t device), 0, rt_torch_current_stream(device))
SFFI_NOTHING(set_current_stream, (int64_t stream), rt_torch_set_current_stream(stream))
SFFI_NOTHING(stream_synchronize, (int64_t stream), rt_torch_stream_synchronize(stream))
SFFI_VALUE(stream_query, (int64_t stream), false, rt_torch_stream_query(stream))
SFFI_INTEGER(stream_device, (int64_t stream), rt_torch_stream_device(stream, &sffi_out))
SFFI_NOTHING(stream_wait_event, (int64_t stream, int64_t event), rt_torch_stream_wait_event(stream, event))
SFFI_VALUE(event_new, (int64_t device, int64_t timing), 0, rt_torch_event_new(device, timing))
SFFI_NOTHING(event_record, (int64_t event, int64_t stream), rt_torch_event_record(event, stream))
SFFI_VALUE(event_query, (int64_t event), false, rt_torch_event_query(event))
SFFI_NOTHING(event_synchronize, (int64_t event), rt_torch_event_synchronize(event))
SFFI_NUMBER(event_elapsed, (int64_t start, int64_t stop), rt_torch_event_elapsed(start, stop, &sffi_out))
SFFI_VALUE(autocast_enabled, (int64_t device), false, rt_torch_autocast_enabled(device))
SFFI_NOTHING(set_autocast_enabled, (int64_t device, int64_t enabled), rt_torch_set_autocast_enabled(device, enabled))
SFFI_VALUE(autocast_dtype, (int64_t device), -1, rt_torch_autocast_dtype(device))
SFFI_NOTHING(set_autocast_dtype, (int64_t device, int64_t dtype), rt_torch_set_autocast_dtype(device, dtype))
SFFI_VALUE(autocast_cache_enabled, (void), false, rt_torch_autocast_cache_enabled())
SFFI_NOTHING(set_autocast_cache_enabled, (int64_t enabled), rt_torch_set_autocast_cache_enabled(enabled))
SFFI_VALUE(tensor_zeros, (const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_zeros(dims, ndim))
SFFI_VALUE(tensor_ones, (const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_ones(dims, ndim))
SFFI_VALUE(tensor_randn, (const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_randn(dims, ndim))
SFFI_VALUE(tensor_from_data, (const double *data, int64_t data_len, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_from_data(data, data_len, dims, ndim))
SFFI_VALUE(tensor_from_ints, (const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_from_ints(data, data_len, dims, ndim))
SFFI_VALUE(tensor_from_bytes, (const uint8_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype), 0, rt_torch_tensor_from_bytes(data, data_len, dims, ndim, dtype))
SFFI_VALUE(from_data, (const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_from_data(data, data_len, dims, ndim, dtype, device))
SFFI_VALUE(from_ints, (const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_from_ints(data, data_len, dims, ndim, dtype, device))
SFFI_VALUE(zeros, (const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_zeros(dims, ndim, dtype, device))
SFFI_VALUE(ones, (const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_ones(dims, ndim, dtype, device))
SFFI_VALUE(full, (const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device), 0, rt_torch_full(dims, ndim, value, value_kind, dtype, device))
SFFI_VALUE(rand, (const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_rand(dims, ndim, dtype, device))
SFFI_VALUE(randn, (const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_randn(dims, ndim, dtype, device))
SFFI_VALUE(randint, (int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device), 0, rt_torch_randint(low, high, dims, ndim, device))
SFFI_VALUE(arange, (int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind, int64_t dtype, int64_t device), 0, rt_torch_arange(start, start_kind, stop, stop_kind, step, step_kind, dtype, device))
SFFI_VALUE(eye, (int64_t n, int64_t m, int64_t dtype, int64_t device), 0, rt_torch_eye(n, m, dtype, device))
SFFI_VALUE(linspace, (int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, int64_t dtype, int64_t device), 0, rt_torch_linspace(start, start_kind, stop, stop_kind, steps, dtype, device))
SFFI_VALUE(logspace, (int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, double base, int64_t dtype, int64_t device), 0, rt_torch_logspace(start, start_kind, stop, stop_kind, steps, base, dtype, device))
SFFI_VALUE(empty, (const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_empty(dims, ndim, dtype, device))
SFFI_VALUE(tensor_zeros_like, (int64_t t, int64_t dtype, int64_t device), 0, rt_torch_tensor_zeros_like(t, dtype, device))
SFFI_VALUE(tensor_ones_like, (int64_t t, int64_t dtype, int64_t device), 0, rt_torch_tensor_ones_like(t, dtype, device))
SFFI_VALUE(tensor_full_like, (int64_t t, int64_t value, int64_t value_kind, int64_t dtype, int64_t device), 0, rt_torch_tensor_full_like(t, value, value_kind, dtype, device))
SFFI_VALUE(tensor_empty_like, (int64_t t, int64_t dtype, int64_t device), 0, rt_torch_tensor_empty_like(t, dtype, device))
SFFI_VALUE(tensor_new_zeros, (int64_t t, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device), 0, rt_torch_tensor_new_zeros(t, dims, ndim, dtype, device))
SFFI_VALUE(tensor_new_full, (int64_t t, const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device), 0, rt_torch_tensor_new_full(t, dims, ndim, value, value_kind, dtype, device))
SFFI_VALUE(tril_indices, (int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device), 0, rt_torch_tril_indices(row, col, offset, dtype, device))
SFFI_VALUE(triu_indices, (int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device), 0, rt_torch_triu_indices(row, col, offset, dtype, device))
SFFI_VALUE(hann_window, (int64_t window_length, int64_t periodic, int64_t dtype, int64_t device), 0, rt_torch_hann_window(window_length, periodic, dtype, device))
SFFI_VALUE(complex, (int64_t real, int64_t imag), 0, rt_torch_complex(real, imag))
SFFI_VALUE(polar, (int64_t abs, int64_t angle), 0, rt_torch_polar(abs, angle))
SFFI_VALUE(default_generator, (int64_t device), 0, rt_torch_default_generator(device))
SFFI_VALUE(generator_new, (int64_t device), 0, rt_torch_generator_new(device))
SFFI_NOTHING(generator_manual_seed, (int64_t g, int64_t seed), rt_torch_generator_manual_seed(g, seed))
SFFI_INTEGER(generator_seed, (int64_t g), rt_torch_generator_seed(g, &sffi_out))
SFFI_INTEGER(generator_initial_seed, (int64_t g), rt_torch_generator_initial_seed(g, &sffi_out))
SFFI_VALUE(generator_state, (int64_t g), 0, rt_torch_generator_state(g))
SFFI_NOTHING(generator_set_state, (int64_t g, int64_t state), rt_torch_generator_set_state(g, state))
SFFI_INTEGER(generator_device, (int64_t g), rt_torch_generator_device(g, &sffi_out))
SFFI_VALUE(rand_from, (const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device), 0, rt_torch_rand_from(dims, ndim, generator, dtype, device))
SFFI_VALUE(randn_from, (const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device), 0, rt_torch_randn_from(dims, ndim, generator, dtype, device))
SFFI_VALUE(randint_from, (int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device), 0, rt_torch_randint_from(low, high, dims, ndim, generator, dtype, device))
SFFI_VALUE(randperm_from, (int64_t n, int64_t generator, int64_t dtype, int64_t device), 0, rt_torch_randperm_from(n, generator, dtype, device))
SFFI_VALUE(tensor_rand_like, (int64_t t, int64_t dtype, int64_t device), 0, rt_torch_tensor_rand_like(t, dtype, device))
SFFI_VALUE(tensor_randn_like, (int64_t t, int64_t dtype, int64_t device), 0, rt_torch_tensor_randn_like(t, dtype, device))
SFFI_VALUE(tensor_randint_like, (int64_t t, int64_t low, int64_t high, int64_t dtype, int64_t device), 0, rt_torch_tensor_randint_like(t, low, high, dtype, device))
SFFI_VALUE(randperm, (int64_t n, int64_t dtype, int64_t device), 0, rt_torch_randperm(n, dtype, device))
SFFI_VALUE(tensor_bernoulli, (int64_t t, int64_t generator), 0, rt_torch_tensor_bernoulli(t, generator))
SFFI_VALUE(tensor_multinomial, (int64_t t, int64_t num_samples, int64_t replacement, int64_t generator), 0, rt_torch_tensor_multinomial(t, num_samples, replacement, generator))
SFFI_VALUE(tensor_poisson, (int64_t t, int64_t generator), 0, rt_torch_tensor_poisson(t, generator))
SFFI_VALUE(normal, (double mean, double std, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device), 0, rt_torch_normal(mean, std, dims, ndim, generator, dtype, device))
SFFI_VALUE(normal_tensors, (int64_t mean, int64_t std, int64_t generator), 0, rt_torch_normal_tensors(mean, std, generator))
SFFI_NOTHING(tensor_uniform_, (int64_t t, double low, double high, int64_t generator), rt_torch_tensor_uniform_(t, low, high, generator))
SFFI_NOTHING(tensor_normal_, (int64_t t, double mean, double std, int64_t generator), rt_torch_tensor_normal_(t, mean, std, generator))
SFFI_NOTHING(tensor_exponential_, (int64_t t, double rate, int64_t generator), rt_torch_tensor_exponential_(t, rate, generator))
SFFI_NOTHING(tensor_bernoulli_, (int64_t t, double p, int64_t generator), rt_torch_tensor_bernoulli_(t, p, generator))
SFFI_NOTHING(tensor_random_, (int64_t t, int64_t low, int64_t high, int64_t generator), rt_torch_tensor_random_(t, low, high, generator))
SFFI_VALUE(tensor_add, (int64_t a, int64_t b), 0, rt_torch_tensor_add(a, b))
SFFI_VALUE(tensor_sub, (int64_t a, int64_t b), 0, rt_torch_tensor_sub(a, b))
SFFI_VALUE(tensor_mul, (int64_t a, int64_t b), 0, rt_torch_tensor_mul(a, b))
SFFI_VALUE(tensor_div, (int64_t a, int64_t b), 0, rt_torch_tensor_div(a, b))
SFFI_VALUE(tensor_floor_divide, (int64_t a, int64_t b), 0, rt_torch_tensor_floor_divide(a, b))
SFFI_VALUE(tensor_remainder, (int64_t a, int64_t b), 0, rt_torch_tensor_remainder(a, b))
SFFI_VALUE(tensor_pow, (int64_t a, int64_t b), 0, rt_torch_tensor_pow(a, b))
SFFI_VALUE(tensor_maximum, (int64_t a, int64_t b), 0, rt_torch_tensor_maximum(a, b))
SFFI_VALUE(tensor_minimum, (int64_t a, int64_t b), 0, rt_torch_tensor_minimum(a, b))
SFFI_VALUE(tensor_add_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_add_scalar(a, b, b_kind))
SFFI_VALUE(tensor_sub_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_sub_scalar(a, b, b_kind))
SFFI_VALUE(tensor_rsub_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_rsub_scalar(a, b, b_kind))
SFFI_VALUE(tensor_mul_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_mul_scalar(a, b, b_kind))
SFFI_VALUE(tensor_div_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_div_scalar(a, b, b_kind))
SFFI_VALUE(tensor_floor_divide_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_floor_divide_scalar(a, b, b_kind))
SFFI_VALUE(tensor_remainder_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_remainder_scalar(a, b, b_kind))
SFFI_VALUE(tensor_pow_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_pow_scalar(a, b, b_kind))
SFFI_VALUE(tensor_rpow_scalar, (int64_t b, int64_t b_kind, int64_t a), 0, rt_torch_tensor_rpow_scalar(b, b_kind, a))
SFFI_VALUE(tensor_add_scaled, (int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind), 0, rt_torch_tensor_add_scaled(a, b, alpha, alpha_kind))
SFFI_VALUE(tensor_div_mode, (int64_t a, int64_t b, const char *rounding_mode, int64_t rounding_mode_len), 0, rt_torch_tensor_div_mode(a, b, rounding_mode, rounding_mode_len))
SFFI_VALUE(tensor_div_scalar_mode, (int64_t a, int64_t b, int64_t b_kind, const char *rounding_mode, int64_t rounding_mode_len), 0, rt_torch_tensor_div_scalar_mode(a, b, b_kind, rounding_mode, rounding_mode_len))
SFFI_VALUE(tensor_fmod, (int64_t a, int64_t b), 0, rt_torch_tensor_fmod(a, b))
SFFI_VALUE(tensor_fmod_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_fmod_scalar(a, b, b_kind))
SFFI_VALUE(tensor_fmax, (int64_t a, int64_t b), 0, rt_torch_tensor_fmax(a, b))
SFFI_VALUE(tensor_fmin, (int64_t a, int64_t b), 0, rt_torch_tensor_fmin(a, b))
SFFI_VALUE(tensor_addcmul, (int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind), 0, rt_torch_tensor_addcmul(t, tensor1, tensor2, value, value_kind))
SFFI_VALUE(tensor_addcdiv, (int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind), 0, rt_torch_tensor_addcdiv(t, tensor1, tensor2, value, value_kind))
SFFI_VALUE(tensor_lerp, (int64_t t, int64_t stop, int64_t weight), 0, rt_torch_tensor_lerp(t, stop, weight))
SFFI_VALUE(tensor_lerp_scalar, (int64_t t, int64_t stop, int64_t weight, int64_t weight_kind), 0, rt_torch_tensor_lerp_scalar(t, stop, weight, weight_kind))
SFFI_VALUE(tensor_hypot, (int64_t a, int64_t b), 0, rt_torch_tensor_hypot(a, b))
SFFI_VALUE(tensor_atan2, (int64_t a, int64_t b), 0, rt_torch_tensor_atan2(a, b))
SFFI_VALUE(tensor_logaddexp, (int64_t a, int64_t b), 0, rt_torch_tensor_logaddexp(a, b))
SFFI_VALUE(tensor_xlogy, (int64_t a, int64_t b), 0, rt_torch_tensor_xlogy(a, b))
SFFI_VALUE(tensor_copysign, (int64_t a, int64_t b), 0, rt_torch_tensor_copysign(a, b))
SFFI_VALUE(tensor_gcd, (int64_t a, int64_t b), 0, rt_torch_tensor_gcd(a, b))
SFFI_VALUE(tensor_lcm, (int64_t a, int64_t b), 0, rt_torch_tensor_lcm(a, b))
SFFI_VALUE(tensor_heaviside, (int64_t t, int64_t values), 0, rt_torch_tensor_heaviside(t, values))
SFFI_VALUE(tensor_bitwise_and, (int64_t a, int64_t b), 0, rt_torch_tensor_bitwise_and(a, b))
SFFI_VALUE(tensor_bitwise_or, (int64_t a, int64_t b), 0, rt_torch_tensor_bitwise_or(a, b))
SFFI_VALUE(tensor_bitwise_xor, (int64_t a, int64_t b), 0, rt_torch_tensor_bitwise_xor(a, b))
SFFI_VALUE(tensor_bitwise_and_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_bitwise_and_scalar(a, b, b_kind))
SFFI_VALUE(tensor_bitwise_or_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_bitwise_or_scalar(a, b, b_kind))
SFFI_VALUE(tensor_bitwise_xor_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_bitwise_xor_scalar(a, b, b_kind))
SFFI_VALUE(tensor_bitwise_left_shift, (int64_t a, int64_t b), 0, rt_torch_tensor_bitwise_left_shift(a, b))
SFFI_VALUE(tensor_bitwise_right_shift, (int64_t a, int64_t b), 0, rt_torch_tensor_bitwise_right_shift(a, b))
SFFI_VALUE(tensor_neg, (int64_t t), 0, rt_torch_tensor_neg(t))
SFFI_VALUE(tensor_abs, (int64_t t), 0, rt_torch_tensor_abs(t))
SFFI_VALUE(tensor_sign, (int64_t t), 0, rt_torch_tensor_sign(t))
SFFI_VALUE(tensor_reciprocal, (int64_t t), 0, rt_torch_tensor_reciprocal(t))
SFFI_VALUE(tensor_exp, (int64_t t), 0, rt_torch_tensor_exp(t))
SFFI_VALUE(tensor_log, (int64_t t), 0, rt_torch_tensor_log(t))
SFFI_VALUE(tensor_sqrt, (int64_t t), 0, rt_torch_tensor_sqrt(t))
SFFI_VALUE(tensor_sin, (int64_t t), 0, rt_torch_tensor_sin(t))
SFFI_VALUE(tensor_cos, (int64_t t), 0, rt_torch_tensor_cos(t))
SFFI_VALUE(tensor_floor, (int64_t t), 0, rt_torch_tensor_floor(t))
SFFI_VALUE(tensor_ceil, (int64_t t), 0, rt_torch_tensor_ceil(t))
SFFI_VALUE(tensor_round, (int64_t t), 0, rt_torch_tensor_round(t))
SFFI_VALUE(tensor_clamp, (int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind), 0, rt_torch_tensor_clamp(t, low, low_kind, high, high_kind))
SFFI_VALUE(tensor_isnan, (int64_t t), 0, rt_torch_tensor_isnan(t))
SFFI_VALUE(tensor_square, (int64_t t), 0, rt_torch_tensor_square(t))
SFFI_VALUE(tensor_rsqrt, (int64_t t), 0, rt_torch_tensor_rsqrt(t))
SFFI_VALUE(tensor_exp2, (int64_t t), 0, rt_torch_tensor_exp2(t))
SFFI_VALUE(tensor_expm1, (int64_t t), 0, rt_torch_tensor_expm1(t))
SFFI_VALUE(tensor_log2, (int64_t t), 0, rt_torch_tensor_log2(t))
SFFI_VALUE(tensor_log10, (int64_t t), 0, rt_torch_tensor_log10(t))
SFFI_VALUE(tensor_log1p, (int64_t t), 0, rt_torch_tensor_log1p(t))
SFFI_VALUE(tensor_tan, (int64_t t), 0, rt_torch_tensor_tan(t))
SFFI_VALUE(tensor_asin, (int64_t t), 0, rt_torch_tensor_asin(t))
SFFI_VALUE(tensor_acos, (int64_t t), 0, rt_torch_tensor_acos(t))
SFFI_VALUE(tensor_atan, (int64_t t), 0, rt_torch_tensor_atan(t))
SFFI_VALUE(tensor_sinh, (int64_t t), 0, rt_torch_tensor_sinh(t))
SFFI_VALUE(tensor_cosh, (int64_t t), 0, rt_torch_tensor_cosh(t))
SFFI_VALUE(tensor_asinh, (int64_t t), 0, rt_torch_tensor_asinh(t))
SFFI_VALUE(tensor_acosh, (int64_t t), 0, rt_torch_tensor_acosh(t))
SFFI_VALUE(tensor_atanh, (int64_t t), 0, rt_torch_tensor_atanh(t))
SFFI_VALUE(tensor_erf, (int64_t t), 0, rt_torch_tensor_erf(t))
SFFI_VALUE(tensor_erfc, (int64_t t), 0, rt_torch_tensor_erfc(t))
SFFI_VALUE(tensor_erfinv, (int64_t t), 0, rt_torch_tensor_erfinv(t))
SFFI_VALUE(tensor_lgamma, (int64_t t), 0, rt_torch_tensor_lgamma(t))
SFFI_VALUE(tensor_digamma, (int64_t t), 0, rt_torch_tensor_digamma(t))
SFFI_VALUE(tensor_sinc, (int64_t t), 0, rt_torch_tensor_sinc(t))
SFFI_VALUE(tensor_logit, (int64_t t, double eps, int64_t has_eps), 0, rt_torch_tensor_logit(t, eps, has_eps))
SFFI_VALUE(tensor_trunc, (int64_t t), 0, rt_torch_tensor_trunc(t))
SFFI_VALUE(tensor_frac, (int64_t t), 0, rt_torch_tensor_frac(t))
SFFI_VALUE(tensor_round_decimals, (int64_t t, int64_t decimals), 0, rt_torch_tensor_round_decimals(t, decimals))
SFFI_VALUE(tensor_clamp_tensors, (int64_t t, int64_t low, int64_t high), 0, rt_torch_tensor_clamp_tensors(t, low, high))
SFFI_VALUE(tensor_nan_to_num, (int64_t t, double nan, int64_t has_nan, double posinf, int64_t has_posinf, double neginf, int64_t has_neginf), 0, rt_torch_tensor_nan_to_num(t, nan, has_nan, posinf, has_posinf, neginf, has_neginf))
SFFI_VALUE(tensor_sgn, (int64_t t), 0, rt_torch_tensor_sgn(t))
SFFI_VALUE(tensor_signbit, (int64_t t), 0, rt_torch_tensor_signbit(t))
SFFI_VALUE(tensor_deg2rad, (int64_t t), 0, rt_torch_tensor_deg2rad(t))
SFFI_VALUE(tensor_rad2deg, (int64_t t), 0, rt_torch_tensor_rad2deg(t))
SFFI_VALUE(tensor_bitwise_not, (int64_t t), 0, rt_torch_tensor_bitwise_not(t))
SFFI_VALUE(tensor_real, (int64_t t), 0, rt_torch_tensor_real(t))
SFFI_VALUE(tensor_imag, (int64_t t), 0, rt_torch_tensor_imag(t))
SFFI_VALUE(tensor_conj, (int64_t t), 0, rt_torch_tensor_conj(t))
SFFI_VALUE(tensor_resolve_conj, (int64_t t), 0, rt_torch_tensor_resolve_conj(t))
SFFI_VALUE(tensor_angle, (int64_t t), 0, rt_torch_tensor_angle(t))
SFFI_VALUE(view_as_real, (int64_t t), 0, rt_torch_view_as_real(t))
SFFI_VALUE(view_as_complex, (int64_t t), 0, rt_torch_view_as_complex(t))
SFFI_VALUE(tensor_isinf, (int64_t t), 0, rt_torch_tensor_isinf(t))
SFFI_VALUE(tensor_isfinite, (int64_t t), 0, rt_torch_tensor_isfinite(t))
SFFI_VALUE(relu, (int64_t t), 0, rt_torch_relu(t))
SFFI_VALUE(sigmoid, (int64_t t), 0, rt_torch_sigmoid(t))
SFFI_VALUE(tanh, (int64_t t), 0, rt_torch_tanh(t))
SFFI_VALUE(tensor_gelu, (int64_t t), 0, rt_torch_tensor_gelu(t))
SFFI_VALUE(tensor_softmax, (int64_t t, int64_t dim), 0, rt_torch_tensor_softmax(t, dim))
SFFI_VALUE(tensor_log_softmax, (int64_t t, int64_t dim), 0, rt_torch_tensor_log_softmax(t, dim))
SFFI_VALUE(relu6, (int64_t t), 0, rt_torch_relu6(t))
SFFI_VALUE(leaky_relu, (int64_t t, int64_t negative_slope, int64_t negative_slope_kind), 0, rt_torch_leaky_relu(t, negative_slope, negative_slope_kind))
SFFI_VALUE(tensor_prelu, (int64_t t, int64_t weight), 0, rt_torch_tensor_prelu(t, weight))
SFFI_VALUE(elu, (int64_t t, int64_t alpha, int64_t alpha_kind), 0, rt_torch_elu(t, alpha, alpha_kind))
SFFI_VALUE(selu, (int64_t t), 0, rt_torch_selu(t))
SFFI_VALUE(silu, (int64_t t), 0, rt_torch_silu(t))
SFFI_VALUE(mish, (int64_t t), 0, rt_torch_mish(t))
SFFI_VALUE(softplus, (int64_t t, int64_t beta, int64_t beta_kind, int64_t threshold, int64_t threshold_kind), 0, rt_torch_softplus(t, beta, beta_kind, threshold, threshold_kind))
SFFI_VALUE(gelu_tanh, (int64_t t), 0, rt_torch_gelu_tanh(t))
SFFI_VALUE(hardtanh, (int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind), 0, rt_torch_hardtanh(t, low, low_kind, high, high_kind))
SFFI_VALUE(hardswish, (int64_t t), 0, rt_torch_hardswish(t))
SFFI_VALUE(hardsigmoid, (int64_t t), 0, rt_torch_hardsigmoid(t))
SFFI_VALUE(logsigmoid, (int64_t t), 0, rt_torch_logsigmoid(t))
SFFI_VALUE(glu, (int64_t t, int64_t dim), 0, rt_torch_glu(t, dim))
SFFI_VALUE(threshold, (int64_t t, int64_t threshold, int64_t threshold_kind, int64_t value, int64_t value_kind), 0, rt_torch_threshold(t, threshold, threshold_kind, value, value_kind))
SFFI_VALUE(softshrink, (int64_t t, int64_t bound, int64_t bound_kind), 0, rt_torch_softshrink(t, bound, bound_kind))
SFFI_VALUE(hardshrink, (int64_t t, int64_t bound, int64_t bound_kind), 0, rt_torch_hardshrink(t, bound, bound_kind))
SFFI_VALUE(tensor_eq, (int64_t a, int64_t b), 0, rt_torch_tensor_eq(a, b))
SFFI_VALUE(tensor_ne, (int64_t a, int64_t b), 0, rt_torch_tensor_ne(a, b))
SFFI_VALUE(tensor_lt, (int64_t a, int64_t b), 0, rt_torch_tensor_lt(a, b))
SFFI_VALUE(tensor_le, (int64_t a, int64_t b), 0, rt_torch_tensor_le(a, b))
SFFI_VALUE(tensor_gt, (int64_t a, int64_t b), 0, rt_torch_tensor_gt(a, b))
SFFI_VALUE(tensor_ge, (int64_t a, int64_t b), 0, rt_torch_tensor_ge(a, b))
SFFI_VALUE(tensor_eq_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_eq_scalar(a, b, b_kind))
SFFI_VALUE(tensor_ne_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_ne_scalar(a, b, b_kind))
SFFI_VALUE(tensor_lt_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_lt_scalar(a, b, b_kind))
SFFI_VALUE(tensor_le_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_le_scalar(a, b, b_kind))
SFFI_VALUE(tensor_gt_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_gt_scalar(a, b, b_kind))
SFFI_VALUE(tensor_ge_scalar, (int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_tensor_ge_scalar(a, b, b_kind))
SFFI_VALUE(tensor_logical_not, (int64_t t), 0, rt_torch_tensor_logical_not(t))
SFFI_VALUE(tensor_logical_and, (int64_t a, int64_t b), 0, rt_torch_tensor_logical_and(a, b))
SFFI_VALUE(tensor_logical_or, (int64_t a, int64_t b), 0, rt_torch_tensor_logical_or(a, b))
SFFI_INTEGER(tensor_equal, (int64_t a, int64_t b), rt_torch_tensor_equal(a, b, &sffi_out))
SFFI_VALUE(where, (int64_t condition, int64_t a, int64_t b), 0, rt_torch_where(condition, a, b))
SFFI_VALUE(where_other_scalar, (int64_t condition, int64_t a, int64_t b, int64_t b_kind), 0, rt_torch_where_other_scalar(condition, a, b, b_kind))
SFFI_VALUE(where_self_scalar, (int64_t condition, int64_t a, int64_t a_kind, int64_t b), 0, rt_torch_where_self_scalar(condition, a, a_kind, b))
SFFI_VALUE(tensor_logical_xor, (int64_t a, int64_t b), 0, rt_torch_tensor_logical_xor(a, b))
SFFI_VALUE(tensor_isclose, (int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan), 0, rt_torch_tensor_isclose(a, b, rtol, atol, equal_nan))
SFFI_INTEGER(tensor_allclose, (int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan), rt_torch_tensor_allclose(a, b, rtol, atol, equal_nan, &sffi_out))
SFFI_VALUE(tensor_isin, (int64_t a, int64_t b, int64_t assume_unique, int64_t invert), 0, rt_torch_tensor_isin(a, b, assume_unique, invert))
SFFI_VALUE(tensor_matmul, (int64_t a, int64_t b), 0, rt_torch_tensor_matmul(a, b))
SFFI_VALUE(tensor_dot, (int64_t a, int64_t b), 0, rt_torch_tensor_dot(a, b))
SFFI_VALUE(tensor_mm, (int64_t t, int64_t mat2), 0, rt_torch_tensor_mm(t, mat2))
SFFI_VALUE(tensor_mv, (int64_t t, int64_t vec), 0, rt_torch_tensor_mv(t, vec))
SFFI_VALUE(tensor_bmm, (int64_t t, int64_t mat2), 0, rt_torch_tensor_bmm(t, mat2))
SFFI_VALUE(tensor_addmm, (int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind), 0, rt_torch_tensor_addmm(t, mat1, mat2, beta, beta_kind, alpha, alpha_kind))
SFFI_VALUE(tensor_addmv, (int64_t t, int64_t mat, int64_t vec, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind), 0, rt_torch_tensor_addmv(t, mat, vec, beta, beta_kind, alpha, alpha_kind))
SFFI_VALUE(tensor_baddbmm, (int64_t t, int64_t batch1, int64_t batch2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind), 0, rt_torch_tensor_baddbmm(t, batch1, batch2, beta, beta_kind, alpha, alpha_kind))
SFFI_VALUE(tensor_outer, (int64_t t, int64_t vec2), 0, rt_torch_tensor_outer(t, vec2))
SFFI_VALUE(tensor_inner, (int64_t a, int64_t b), 0, rt_torch_tensor_inner(a, b))
SFFI_VALUE(tensor_kron, (int64_t a, int64_t b), 0, rt_torch_tensor_kron(a, b))
SFFI_VALUE(tensor_cross, (int64_t a, int64_t b, int64_t dim), 0, rt_torch_tensor_cross(a, b, dim))
SFFI_VALUE(tensordot, (int64_t a, int64_t b, const int64_t *dims_a, int64_t dims_a_len, const int64_t *dims_b, int64_t dims_b_len), 0, rt_torch_tensordot(a, b, dims_a, dims_a_len, dims_b, dims_b_len))
SFFI_VALUE(einsum, (const char *equation, int64_t equation_len, const int64_t *tensors, int64_t tensors_len), 0, rt_torch_einsum(equation, equation_len, tensors, tensors_len))
SFFI_VALUE(tensor_trace, (int64_t t), 0, rt_torch_tensor_trace(t))
SFFI_VALUE(linalg_multi_dot, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_linalg_multi_dot(tensors, tensors_len))
SFFI_VALUE(linalg_inv, (int64_t a), 0, rt_torch_linalg_inv(a))
SFFI_VALUE(linalg_pinv, (int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian), 0, rt_torch_linalg_pinv(t, atol, has_atol, rtol, has_rtol, hermitian))
SFFI_VALUE(linalg_det, (int64_t a), 0, rt_torch_linalg_det(a))
SFFI_LIST(linalg_slogdet, (int64_t a), int64_t, 0, rt_torch_linalg_slogdet(a, sffi_out, sffi_room))
SFFI_VALUE(linalg_solve, (int64_t a, int64_t b, int64_t left), 0, rt_torch_linalg_solve(a, b, left))
SFFI_VALUE(linalg_solve_triangular, (int64_t t, int64_t b, int64_t upper, int64_t left, int64_t unitriangular), 0, rt_torch_linalg_solve_triangular(t, b, upper, left, unitriangular))
SFFI_LIST(linalg_lstsq, (int64_t t, int64_t b, double rcond, int64_t has_rcond, const char *driver, int64_t driver_len), int64_t, 0, rt_torch_linalg_lstsq(t, b, rcond, has_rcond, driver, driver_len, sffi_out, sffi_room))
SFFI_LIST(linalg_qr, (int64_t a, const char *mode, int64_t mode_len), int64_t, 0, rt_torch_linalg_qr(a, mode, mode_len, sffi_out, sffi_room))
SFFI_LIST(linalg_lu, (int64_t a, int64_t pivot), int64_t, 0, rt_torch_linalg_lu(a, pivot, sffi_out, sffi_room))
SFFI_LIST(linalg_svd, (int64_t a, int64_t full_matrices), int64_t, 0, rt_torch_linalg_svd(a, full_matrices, sffi_out, sffi_room))
SFFI_VALUE(linalg_svdvals, (int64_t a), 0, rt_torch_linalg_svdvals(a))
SFFI_LIST(linalg_eigh, (int64_t t, const char *uplo, int64_t uplo_len), int64_t, 0, rt_torch_linalg_eigh(t, uplo, uplo_len, sffi_out, sffi_room))
SFFI_VALUE(linalg_eigvalsh, (int64_t t, const char *uplo, int64_t uplo_len), 0, rt_torch_linalg_eigvalsh(t, uplo, uplo_len))
SFFI_VALUE(linalg_cholesky, (int64_t t, int64_t upper), 0, rt_torch_linalg_cholesky(t, upper))
SFFI_VALUE(tensor_cholesky_solve, (int64_t b, int64_t factor, int64_t upper), 0, rt_torch_tensor_cholesky_solve(b, factor, upper))
SFFI_VALUE(linalg_matrix_power, (int64_t t, int64_t n), 0, rt_torch_linalg_matrix_power(t, n))
SFFI_VALUE(linalg_matrix_rank, (int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian), 0, rt_torch_linalg_matrix_rank(t, atol, has_atol, rtol, has_rtol, hermitian))
SFFI_VALUE(linalg_norm, (int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_linalg_norm(t, ord, ord_kind, dim, dim_len, keepdim, dtype))
SFFI_VALUE(linalg_vector_norm, (int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_linalg_vector_norm(t, ord, ord_kind, dim, dim_len, keepdim, dtype))
SFFI_VALUE(linalg_matrix_norm, (int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_linalg_matrix_norm(t, ord, ord_kind, dim, dim_len, keepdim, dtype))
SFFI_VALUE(cdist, (int64_t x1, int64_t x2, double p), 0, rt_torch_cdist(x1, x2, p))
SFFI_VALUE(cov, (int64_t t, int64_t correction, int64_t fweights, int64_t aweights), 0, rt_torch_cov(t, correction, fweights, aweights))
SFFI_VALUE(corrcoef, (int64_t t), 0, rt_torch_corrcoef(t))
SFFI_VALUE(linear, (int64_t input, int64_t weight, int64_t bias), 0, rt_torch_linear(input, weight, bias))
SFFI_VALUE(tensor_sum, (int64_t t), 0, rt_torch_tensor_sum(t))
SFFI_VALUE(tensor_sum_dim, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_tensor_sum_dim(t, dim, dim_len, keepdim, dtype))
SFFI_VALUE(tensor_mean, (int64_t t), 0, rt_torch_tensor_mean(t))
SFFI_VALUE(tensor_mean_dim, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim), 0, rt_torch_tensor_mean_dim(t, dim, dim_len, keepdim))
SFFI_VALUE(tensor_prod, (int64_t t), 0, rt_torch_tensor_prod(t))
SFFI_VALUE(tensor_prod_dim, (int64_t t, int64_t dim, int64_t keepdim), 0, rt_torch_tensor_prod_dim(t, dim, keepdim))
SFFI_VALUE(tensor_var, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim), 0, rt_torch_tensor_var(t, dim, dim_len, correction, correction_kind, keepdim))
SFFI_VALUE(tensor_std, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim), 0, rt_torch_tensor_std(t, dim, dim_len, correction, correction_kind, keepdim))
SFFI_VALUE(tensor_max, (int64_t t), 0, rt_torch_tensor_max(t))
SFFI_LIST(tensor_max_dim, (int64_t t, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_max_dim(t, dim, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_min, (int64_t t), 0, rt_torch_tensor_min(t))
SFFI_LIST(tensor_min_dim, (int64_t t, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_min_dim(t, dim, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_argmax, (int64_t t, int64_t dim, int64_t keepdim), 0, rt_torch_tensor_argmax(t, dim, keepdim))
SFFI_VALUE(tensor_argmin, (int64_t t, int64_t dim, int64_t keepdim), 0, rt_torch_tensor_argmin(t, dim, keepdim))
SFFI_VALUE(tensor_any, (int64_t t), 0, rt_torch_tensor_any(t))
SFFI_VALUE(tensor_any_dim, (int64_t t, int64_t dim, int64_t keepdim), 0, rt_torch_tensor_any_dim(t, dim, keepdim))
SFFI_VALUE(tensor_all, (int64_t t), 0, rt_torch_tensor_all(t))
SFFI_VALUE(tensor_all_dim, (int64_t t, int64_t dim, int64_t keepdim), 0, rt_torch_tensor_all_dim(t, dim, keepdim))
SFFI_VALUE(tensor_cumsum, (int64_t t, int64_t dim), 0, rt_torch_tensor_cumsum(t, dim))
SFFI_VALUE(tensor_sum_dtype, (int64_t t, int64_t dtype), 0, rt_torch_tensor_sum_dtype(t, dtype))
SFFI_VALUE(tensor_amax, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim), 0, rt_torch_tensor_amax(t, dim, dim_len, keepdim))
SFFI_VALUE(tensor_amin, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim), 0, rt_torch_tensor_amin(t, dim, dim_len, keepdim))
SFFI_LIST(tensor_aminmax, (int64_t t, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_aminmax(t, dim, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_norm, (int64_t t, int64_t p, int64_t p_kind), 0, rt_torch_tensor_norm(t, p, p_kind))
SFFI_VALUE(tensor_norm_dim, (int64_t t, int64_t p, int64_t p_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim), 0, rt_torch_tensor_norm_dim(t, p, p_kind, dim, dim_len, keepdim))
SFFI_VALUE(tensor_logsumexp, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim), 0, rt_torch_tensor_logsumexp(t, dim, dim_len, keepdim))
SFFI_VALUE(tensor_median, (int64_t t), 0, rt_torch_tensor_median(t))
SFFI_LIST(tensor_median_dim, (int64_t t, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_median_dim(t, dim, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_nanmedian, (int64_t t), 0, rt_torch_tensor_nanmedian(t))
SFFI_LIST(tensor_mode, (int64_t t, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_mode(t, dim, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_nansum, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_tensor_nansum(t, dim, dim_len, keepdim, dtype))
SFFI_VALUE(tensor_nanmean, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype), 0, rt_torch_tensor_nanmean(t, dim, dim_len, keepdim, dtype))
SFFI_VALUE(tensor_count_nonzero, (int64_t t, int64_t dim), 0, rt_torch_tensor_count_nonzero(t, dim))
SFFI_LIST(tensor_var_mean, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim), int64_t, 0, rt_torch_tensor_var_mean(t, dim, dim_len, correction, correction_kind, keepdim, sffi_out, sffi_room))
SFFI_LIST(tensor_std_mean, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t keepdim), int64_t, 0, rt_torch_tensor_std_mean(t, dim, dim_len, correction, correction_kind, keepdim, sffi_out, sffi_room))
SFFI_VALUE(tensor_quantile, (int64_t t, int64_t q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len), 0, rt_torch_tensor_quantile(t, q, dim, keepdim, interpolation, interpolation_len))
SFFI_VALUE(tensor_quantile_scalar, (int64_t t, double q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len), 0, rt_torch_tensor_quantile_scalar(t, q, dim, keepdim, interpolation, interpolation_len))
SFFI_VALUE(tensor_cumprod, (int64_t t, int64_t dim), 0, rt_torch_tensor_cumprod(t, dim))
SFFI_LIST(tensor_cummax, (int64_t t, int64_t dim), int64_t, 0, rt_torch_tensor_cummax(t, dim, sffi_out, sffi_room))
SFFI_LIST(tensor_cummin, (int64_t t, int64_t dim), int64_t, 0, rt_torch_tensor_cummin(t, dim, sffi_out, sffi_room))
SFFI_VALUE(tensor_logcumsumexp, (int64_t t, int64_t dim), 0, rt_torch_tensor_logcumsumexp(t, dim))
SFFI_VALUE(tensor_diff, (int64_t t, int64_t n, int64_t dim, int64_t prepend, int64_t append), 0, rt_torch_tensor_diff(t, n, dim, prepend, append))
SFFI_VALUE(trapezoid, (int64_t t, int64_t dx, int64_t dx_kind, int64_t dim), 0, rt_torch_trapezoid(t, dx, dx_kind, dim))
SFFI_VALUE(tensor_histc, (int64_t t, int64_t bins, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind), 0, rt_torch_tensor_histc(t, bins, low, low_kind, high, high_kind))
SFFI_VALUE(tensor_bincount, (int64_t t, int64_t weights, int64_t minlength), 0, rt_torch_tensor_bincount(t, weights, minlength))
SFFI_VALUE(tensor_reshape, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_reshape(t, dims, ndim))
SFFI_VALUE(tensor_view, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_view(t, dims, ndim))
SFFI_VALUE(tensor_transpose, (int64_t t, int64_t dim0, int64_t dim1), 0, rt_torch_tensor_transpose(t, dim0, dim1))
SFFI_VALUE(tensor_permute, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_permute(t, dims, ndim))
SFFI_VALUE(tensor_squeeze, (int64_t t), 0, rt_torch_tensor_squeeze(t))
SFFI_VALUE(tensor_squeeze_dim, (int64_t t, int64_t dim), 0, rt_torch_tensor_squeeze_dim(t, dim))
SFFI_VALUE(tensor_unsqueeze, (int64_t t, int64_t dim), 0, rt_torch_tensor_unsqueeze(t, dim))
SFFI_VALUE(tensor_expand, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_expand(t, dims, ndim))
SFFI_VALUE(tensor_flatten, (int64_t t, int64_t start_dim, int64_t end_dim), 0, rt_torch_tensor_flatten(t, start_dim, end_dim))
SFFI_VALUE(tensor_flip, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_flip(t, dims, ndim))
SFFI_VALUE(cat, (const int64_t *tensors, int64_t tensors_len, int64_t dim), 0, rt_torch_cat(tensors, tensors_len, dim))
SFFI_VALUE(stack, (const int64_t *tensors, int64_t tensors_len, int64_t dim), 0, rt_torch_stack(tensors, tensors_len, dim))
SFFI_LIST(tensor_split, (int64_t t, int64_t split_size, int64_t dim), int64_t, 0, rt_torch_tensor_split(t, split_size, dim, sffi_out, sffi_room))
SFFI_VALUE(tensor_t, (int64_t t), 0, rt_torch_tensor_t(t))
SFFI_VALUE(tensor_mT, (int64_t t), 0, rt_torch_tensor_mT(t))
SFFI_VALUE(tensor_swapaxes, (int64_t t, int64_t axis0, int64_t axis1), 0, rt_torch_tensor_swapaxes(t, axis0, axis1))
SFFI_VALUE(tensor_movedim, (int64_t t, const int64_t *source, int64_t source_len, const int64_t *destination, int64_t destination_len), 0, rt_torch_tensor_movedim(t, source, source_len, destination, destination_len))
SFFI_VALUE(tensor_squeeze_dims, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_squeeze_dims(t, dims, ndim))
SFFI_VALUE(tensor_unflatten, (int64_t t, int64_t dim, const int64_t *sizes, int64_t sizes_len), 0, rt_torch_tensor_unflatten(t, dim, sizes, sizes_len))
SFFI_VALUE(tensor_broadcast_to, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_broadcast_to(t, dims, ndim))
SFFI_VALUE(tensor_expand_as, (int64_t a, int64_t b), 0, rt_torch_tensor_expand_as(a, b))
SFFI_VALUE(tensor_reshape_as, (int64_t a, int64_t b), 0, rt_torch_tensor_reshape_as(a, b))
SFFI_VALUE(tensor_view_dtype, (int64_t t, int64_t dtype), 0, rt_torch_tensor_view_dtype(t, dtype))
SFFI_VALUE(tensor_as_strided, (int64_t t, const int64_t *dims, int64_t ndim, const int64_t *stride, int64_t stride_len, int64_t storage_offset), 0, rt_torch_tensor_as_strided(t, dims, ndim, stride, stride_len, storage_offset))
SFFI_VALUE(tensor_unfold, (int64_t t, int64_t dim, int64_t size, int64_t step), 0, rt_torch_tensor_unfold(t, dim, size, step))
SFFI_VALUE(tensor_diagonal, (int64_t t, int64_t offset, int64_t dim1, int64_t dim2), 0, rt_torch_tensor_diagonal(t, offset, dim1, dim2))
SFFI_VALUE(tensor_diag, (int64_t t, int64_t diagonal), 0, rt_torch_tensor_diag(t, diagonal))
SFFI_VALUE(tensor_diag_embed, (int64_t t, int64_t offset, int64_t dim1, int64_t dim2), 0, rt_torch_tensor_diag_embed(t, offset, dim1, dim2))
SFFI_VALUE(tensor_tril, (int64_t t, int64_t diagonal), 0, rt_torch_tensor_tril(t, diagonal))
SFFI_VALUE(tensor_triu, (int64_t t, int64_t diagonal), 0, rt_torch_tensor_triu(t, diagonal))
SFFI_VALUE(tensor_ravel, (int64_t t), 0, rt_torch_tensor_ravel(t))
SFFI_VALUE(tensor_repeat, (int64_t t, const int64_t *repeats, int64_t repeats_len), 0, rt_torch_tensor_repeat(t, repeats, repeats_len))
SFFI_VALUE(tensor_tile, (int64_t t, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_tile(t, dims, ndim))
SFFI_VALUE(tensor_repeat_interleave, (int64_t t, int64_t repeats, int64_t dim), 0, rt_torch_tensor_repeat_interleave(t, repeats, dim))
SFFI_VALUE(tensor_repeat_interleave_int, (int64_t t, int64_t repeats, int64_t dim), 0, rt_torch_tensor_repeat_interleave_int(t, repeats, dim))
SFFI_VALUE(tensor_roll, (int64_t t, const int64_t *shifts, int64_t shifts_len, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_roll(t, shifts, shifts_len, dims, ndim))
SFFI_VALUE(tensor_rot90, (int64_t t, int64_t k, const int64_t *dims, int64_t ndim), 0, rt_torch_tensor_rot90(t, k, dims, ndim))
SFFI_VALUE(tensor_fliplr, (int64_t t), 0, rt_torch_tensor_fliplr(t))
SFFI_VALUE(tensor_flipud, (int64_t t), 0, rt_torch_tensor_flipud(t))
SFFI_LIST(tensor_chunk, (int64_t t, int64_t chunks, int64_t dim), int64_t, 0, rt_torch_tensor_chunk(t, chunks, dim, sffi_out, sffi_room))
SFFI_LIST(tensor_split_sizes, (int64_t t, const int64_t *sizes, int64_t sizes_len, int64_t dim), int64_t, 0, rt_torch_tensor_split_sizes(t, sizes, sizes_len, dim, sffi_out, sffi_room))
SFFI_LIST(tensor_tensor_split, (int64_t t, int64_t sections, int64_t dim), int64_t, 0, rt_torch_tensor_tensor_split(t, sections, dim, sffi_out, sffi_room))
SFFI_LIST(tensor_tensor_split_at, (int64_t t, const int64_t *indices, int64_t indices_len, int64_t dim), int64_t, 0, rt_torch_tensor_tensor_split_at(t, indices, indices_len, dim, sffi_out, sffi_room))
SFFI_LIST(tensor_unbind, (int64_t t, int64_t dim), int64_t, 0, rt_torch_tensor_unbind(t, dim, sffi_out, sffi_room))
SFFI_VALUE(tensor_pixel_shuffle, (int64_t t, int64_t upscale_factor), 0, rt_torch_tensor_pixel_shuffle(t, upscale_factor))
SFFI_VALUE(tensor_pixel_unshuffle, (int64_t t, int64_t downscale_factor), 0, rt_torch_tensor_pixel_unshuffle(t, downscale_factor))
SFFI_VALUE(pad, (int64_t t, const int64_t *pad, int64_t pad_len, const char *mode, int64_t mode_len, double value, int64_t has_value), 0, rt_torch_pad(t, pad, pad_len, mode, mode_len, value, has_value))
SFFI_VALUE(hstack, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_hstack(tensors, tensors_len))
SFFI_VALUE(vstack, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_vstack(tensors, tensors_len))
SFFI_VALUE(dstack, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_dstack(tensors, tensors_len))
SFFI_VALUE(column_stack, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_column_stack(tensors, tensors_len))
SFFI_VALUE(block_diag, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_block_diag(tensors, tensors_len))
SFFI_LIST(broadcast_tensors, (const int64_t *tensors, int64_t tensors_len), int64_t, 0, rt_torch_broadcast_tensors(tensors, tensors_len, sffi_out, sffi_room))
SFFI_LIST(meshgrid, (const int64_t *tensors, int64_t tensors_len, const char *indexing, int64_t indexing_len), int64_t, 0, rt_torch_meshgrid(tensors, tensors_len, indexing, indexing_len, sffi_out, sffi_room))
SFFI_VALUE(cartesian_prod, (const int64_t *tensors, int64_t tensors_len), 0, rt_torch_cartesian_prod(tensors, tensors_len))
SFFI_VALUE(tensor_atleast_1d, (int64_t t), 0, rt_torch_tensor_atleast_1d(t))
SFFI_VALUE(tensor_atleast_2d, (int64_t t), 0, rt_torch_tensor_atleast_2d(t))
SFFI_VALUE(tensor_atleast_3d, (int64_t t), 0, rt_torch_tensor_atleast_3d(t))
SFFI_VALUE(unfold_windows, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len), 0, rt_torch_unfold_windows(t, kernel_size, kernel_size_len, dilation, dilation_len, padding, padding_len, stride, stride_len))
SFFI_VALUE(fold_windows, (int64_t t, const int64_t *output_size, int64_t output_size_len, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len), 0, rt_torch_fold_windows(t, output_size, output_size_len, kernel_size, kernel_size_len, dilation, dilation_len, padding, padding_len, stride, stride_len))
SFFI_VALUE(tensor_select, (int64_t t, int64_t dim, int64_t index), 0, rt_torch_tensor_select(t, dim, index))
SFFI_VALUE(tensor_slice, (int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step), 0, rt_torch_tensor_slice(t, dim, start, stop, step))
SFFI_VALUE(tensor_narrow, (int64_t t, int64_t dim, int64_t start, int64_t length), 0, rt_torch_tensor_narrow(t, dim, start, length))
SFFI_VALUE(tensor_index_select, (int64_t t, int64_t dim, int64_t index), 0, rt_torch_tensor_index_select(t, dim, index))
SFFI_VALUE(tensor_gather, (int64_t t, int64_t dim, int64_t index), 0, rt_torch_tensor_gather(t, dim, index))
SFFI_VALUE(tensor_masked_fill, (int64_t t, int64_t mask, int64_t value, int64_t value_kind), 0, rt_torch_tensor_masked_fill(t, mask, value, value_kind))
SFFI_LIST(tensor_sort, (int64_t t, int64_t dim, int64_t descending), int64_t, 0, rt_torch_tensor_sort(t, dim, descending, sffi_out, sffi_room))
SFFI_LIST(tensor_topk, (int64_t t, int64_t k, int64_t dim, int64_t largest), int64_t, 0, rt_torch_tensor_topk(t, k, dim, largest, sffi_out, sffi_room))
SFFI_VALUE(tensor_one_hot, (int64_t t, int64_t num_classes), 0, rt_torch_tensor_one_hot(t, num_classes))
SFFI_VALUE(tensor_index, (int64_t t, const int64_t *indices, int64_t indices_len), 0, rt_torch_tensor_index(t, indices, indices_len))
SFFI_VALUE(tensor_index_put, (int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate), 0, rt_torch_tensor_index_put(t, indices, indices_len, values, accumulate))
SFFI_NOTHING(tensor_index_put_, (int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate), rt_torch_tensor_index_put_(t, indices, indices_len, values, accumulate))
SFFI_VALUE(tensor_take, (int64_t t, int64_t index), 0, rt_torch_tensor_take(t, index))
SFFI_VALUE(tensor_take_along_dim, (int64_t t, int64_t indices, int64_t dim), 0, rt_torch_tensor_take_along_dim(t, indices, dim))
SFFI_VALUE(tensor_index_add, (int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind), 0, rt_torch_tensor_index_add(t, dim, index, source, alpha, alpha_kind))
SFFI_VALUE(tensor_index_copy, (int64_t t, int64_t dim, int64_t index, int64_t source), 0, rt_torch_tensor_index_copy(t, dim, index, source))
SFFI_VALUE(tensor_index_fill, (int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind), 0, rt_torch_tensor_index_fill(t, dim, index, value, value_kind))
SFFI_VALUE(tensor_scatter, (int64_t t, int64_t dim, int64_t index, int64_t src), 0, rt_torch_tensor_scatter(t, dim, index, src))
SFFI_VALUE(tensor_scatter_scalar, (int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind), 0, rt_torch_tensor_scatter_scalar(t, dim, index, value, value_kind))
SFFI_VALUE(tensor_scatter_add, (int64_t t, int64_t dim, int64_t index, int64_t src), 0, rt_torch_tensor_scatter_add(t, dim, index, src))
SFFI_VALUE(tensor_scatter_reduce, (int64_t t, int64_t dim, int64_t index, int64_t src, const char *reduce, int64_t reduce_len, int64_t include_self), 0, rt_torch_tensor_scatter_reduce(t, dim, index, src, reduce, reduce_len, include_self))
SFFI_VALUE(tensor_masked_fill_tensor, (int64_t t, int64_t mask, int64_t value), 0, rt_torch_tensor_masked_fill_tensor(t, mask, value))
SFFI_VALUE(tensor_masked_select, (int64_t t, int64_t mask), 0, rt_torch_tensor_masked_select(t, mask))
SFFI_VALUE(tensor_masked_scatter, (int64_t t, int64_t mask, int64_t source), 0, rt_torch_tensor_masked_scatter(t, mask, source))
SFFI_VALUE(tensor_nonzero, (int64_t t), 0, rt_torch_tensor_nonzero(t))
SFFI_VALUE(searchsorted, (int64_t sorted_sequence, int64_t values, const char *side, int64_t side_len, int64_t sorter), 0, rt_torch_searchsorted(sorted_sequence, values, side, side_len, sorter))
SFFI_VALUE(tensor_bucketize, (int64_t t, int64_t boundaries, int64_t right), 0, rt_torch_tensor_bucketize(t, boundaries, right))
SFFI_VALUE(tensor_argsort, (int64_t t, int64_t stable, int64_t dim, int64_t descending), 0, rt_torch_tensor_argsort(t, stable, dim, descending))
SFFI_LIST(tensor_sort_stable, (int64_t t, int64_t dim, int64_t descending), int64_t, 0, rt_torch_tensor_sort_stable(t, dim, descending, sffi_out, sffi_room))
SFFI_LIST(tensor_kthvalue, (int64_t t, int64_t k, int64_t dim, int64_t keepdim), int64_t, 0, rt_torch_tensor_kthvalue(t, k, dim, keepdim, sffi_out, sffi_room))
SFFI_LIST(tensor_unique, (int64_t t, int64_t sorted, int64_t return_inverse, int64_t return_counts), int64_t, 0, rt_torch_tensor_unique(t, sorted, return_inverse, return_counts, sffi_out, sffi_room))
SFFI_LIST(tensor_unique_dim, (int64_t t, int64_t dim, int64_t sorted, int64_t return_inverse, int64_t return_counts), int64_t, 0, rt_torch_tensor_unique_dim(t, dim, sorted, return_inverse, return_counts, sffi_out, sffi_room))
SFFI_LIST(tensor_unique_consecutive, (int64_t t, int64_t return_inverse, int64_t return_counts, int64_t dim), int64_t, 0, rt_torch_tensor_unique_consecutive(t, return_inverse, return_counts, dim, sffi_out, sffi_room))
SFFI_VALUE(mse_loss, (int64_t t, int64_t target, int64_t reduction), 0, rt_torch_mse_loss(t, target, reduction))
SFFI_VALUE(l1_loss, (int64_t t, int64_t target, int64_t reduction), 0, rt_torch_l1_loss(t, target, reduction))
SFFI_VALUE(smooth_l1_loss, (int64_t t, int64_t target, int64_t reduction, double beta), 0, rt_torch_smooth_l1_loss(t, target, reduction, beta))
SFFI_VALUE(huber_loss, (int64_t t, int64_t target, int64_t reduction, double delta), 0, rt_torch_huber_loss(t, target, reduction, delta))
SFFI_VALUE(nll_loss, (int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index), 0, rt_torch_nll_loss(t, target, weight, reduction, ignore_index))
SFFI_VALUE(cross_entropy_loss, (int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index, double label_smoothing), 0, rt_torch_cross_entropy_loss(t, target, weight, reduction, ignore_index, label_smoothing))
SFFI_VALUE(binary_cross_entropy, (int64_t t, int64_t target, int64_t weight, int64_t reduction), 0, rt_torch_binary_cross_entropy(t, target, weight, reduction))
SFFI_VALUE(binary_cross_entropy_with_logits, (int64_t t, int64_t target, int64_t weight, int64_t pos_weight, int64_t reduction), 0, rt_torch_binary_cross_entropy_with_logits(t, target, weight, pos_weight, reduction))
SFFI_VALUE(kl_div, (int64_t t, int64_t target, int64_t reduction, int64_t log_target), 0, rt_torch_kl_div(t, target, reduction, log_target))
SFFI_VALUE(cosine_embedding_loss, (int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction), 0, rt_torch_cosine_embedding_loss(input1, input2, target, margin, reduction))
SFFI_VALUE(margin_ranking_loss, (int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction), 0, rt_torch_margin_ranking_loss(input1, input2, target, margin, reduction))
SFFI_VALUE(triplet_margin_loss, (int64_t anchor, int64_t positive, int64_t negative, double margin, double p, double eps, int64_t swap, int64_t reduction), 0, rt_torch_triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction))
SFFI_VALUE(hinge_embedding_loss, (int64_t t, int64_t target, double margin, int64_t reduction), 0, rt_torch_hinge_embedding_loss(t, target, margin, reduction))
SFFI_VALUE(soft_margin_loss, (int64_t t, int64_t target, int64_t reduction), 0, rt_torch_soft_margin_loss(t, target, reduction))
SFFI_VALUE(multi_margin_loss, (int64_t t, int64_t target, int64_t p, int64_t p_kind, int64_t margin, int64_t margin_kind, int64_t weight, int64_t reduction), 0, rt_torch_multi_margin_loss(t, target, p, p_kind, margin, margin_kind, weight, reduction))
SFFI_VALUE(cosine_similarity, (int64_t x1, int64_t x2, int64_t dim, double eps), 0, rt_torch_cosine_similarity(x1, x2, dim, eps))
SFFI_VALUE(pairwise_distance, (int64_t x1, int64_t x2, double p, double eps, int64_t keepdim), 0, rt_torch_pairwise_distance(x1, x2, p, eps, keepdim))
SFFI_VALUE(batch_norm, (int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t training, double momentum, double eps), 0, rt_torch_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps))
SFFI_VALUE(layer_norm, (int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, int64_t bias, double eps), 0, rt_torch_layer_norm(input, normalized_shape, normalized_shape_len, weight, bias, eps))
SFFI_VALUE(group_norm, (int64_t input, int64_t num_groups, int64_t weight, int64_t bias, double eps), 0, rt_torch_group_norm(input, num_groups, weight, bias, eps))
SFFI_VALUE(instance_norm, (int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t use_input_stats, double momentum, double eps), 0, rt_torch_instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps))
SFFI_VALUE(rms_norm, (int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, double eps, int64_t has_eps), 0, rt_torch_rms_norm(input, normalized_shape, normalized_shape_len, weight, eps, has_eps))
SFFI_VALUE(dropout, (int64_t input, double p, int64_t train), 0, rt_torch_dropout(input, p, train))
SFFI_VALUE(feature_dropout, (int64_t input, double p, int64_t train), 0, rt_torch_feature_dropout(input, p, train))
SFFI_VALUE(alpha_dropout, (int64_t input, double p, int64_t train), 0, rt_torch_alpha_dropout(input, p, train))
SFFI_VALUE(conv1d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups), 0, rt_torch_conv1d(input, weight, bias, stride, stride_len, padding, padding_len, dilation, dilation_len, groups))
SFFI_VALUE(conv2d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups), 0, rt_torch_conv2d(input, weight, bias, stride, stride_len, padding, padding_len, dilation, dilation_len, groups))
SFFI_VALUE(conv3d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups), 0, rt_torch_conv3d(input, weight, bias, stride, stride_len, padding, padding_len, dilation, dilation_len, groups))
SFFI_VALUE(conv1d_named, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups), 0, rt_torch_conv1d_named(input, weight, bias, stride, stride_len, padding, padding_len, dilation, dilation_len, groups))
SFFI_VALUE(conv2d_named, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups), 0, rt_torch_conv2d_named(input, weight, bias, stride, stride_len, padding, padding_len, dilation, dilation_len, groups))
SFFI_VALUE(conv_transpose1d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len), 0, rt_torch_conv_transpose1d(input, weight, bias, stride, stride_len, padding, padding_len, output_padding, output_padding_len, groups, dilation, dilation_len))
SFFI_VALUE(conv_transpose2d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len), 0, rt_torch_conv_transpose2d(input, weight, bias, stride, stride_len, padding, padding_len, output_padding, output_padding_len, groups, dilation, dilation_len))
SFFI_VALUE(conv_transpose3d, (int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups, const int64_t *dilation, int64_t dilation_len), 0, rt_torch_conv_transpose3d(input, weight, bias, stride, stride_len, padding, padding_len, output_padding, output_padding_len, groups, dilation, dilation_len))
SFFI_VALUE(max_pool1d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode), 0, rt_torch_max_pool1d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, dilation, dilation_len, ceil_mode))
SFFI_VALUE(max_pool2d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode), 0, rt_torch_max_pool2d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, dilation, dilation_len, ceil_mode))
SFFI_VALUE(max_pool3d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode), 0, rt_torch_max_pool3d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, dilation, dilation_len, ceil_mode))
SFFI_LIST(max_pool1d_with_indices, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode), int64_t, 0, rt_torch_max_pool1d_with_indices(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, dilation, dilation_len, ceil_mode, sffi_out, sffi_room))
SFFI_LIST(max_pool2d_with_indices, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t ceil_mode), int64_t, 0, rt_torch_max_pool2d_with_indices(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, dilation, dilation_len, ceil_mode, sffi_out, sffi_room))
SFFI_VALUE(avg_pool1d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad), 0, rt_torch_avg_pool1d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, ceil_mode, count_include_pad))
SFFI_VALUE(avg_pool2d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t divisor_override), 0, rt_torch_avg_pool2d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, ceil_mode, count_include_pad, divisor_override))
SFFI_VALUE(avg_pool3d, (int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len, const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t divisor_override), 0, rt_torch_avg_pool3d(t, kernel_size, kernel_size_len, stride, stride_len, padding, padding_len, ceil_mode, count_include_pad, divisor_override))
SFFI_LIST(adaptive_max_pool1d, (int64_t t, const int64_t *output_size, int64_t output_size_len), int64_t, 0, rt_torch_adaptive_max_pool1d(t, output_size, output_size_len, sffi_out, sffi_room))
SFFI_LIST(adaptive_max_pool2d, (int64_t t, const int64_t *output_size, int64_t output_size_len), int64_t, 0, rt_torch_adaptive_max_pool2d(t, output_size, output_size_len, sffi_out, sffi_room))
SFFI_LIST(adaptive_max_pool3d, (int64_t t, const int64_t *output_size, int64_t output_size_len), int64_t, 0, rt_torch_adaptive_max_pool3d(t, output_size, output_size_len, sffi_out, sffi_room))
SFFI_VALUE(adaptive_avg_pool1d, (int64_t t, const int64_t *output_size, int64_t output_size_len), 0, rt_torch_adaptive_avg_pool1d(t, output_size, output_size_len))
SFFI_VALUE(adaptive_avg_pool2d, (int64_t t, const int64_t *output_size, int64_t output_size_len), 0, rt_torch_adaptive_avg_pool2d(t, output_size, output_size_len))
SFFI_VALUE(adaptive_avg_pool3d, (int64_t t, const int64_t *output_size, int64_t output_size_len), 0, rt_torch_adaptive_avg_pool3d(t, output_size, output_size_len))
SFFI_VALUE(upsample_nearest1d, (int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_nearest1d(input, output_size, output_size_len, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_nearest2d, (int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_nearest2d(input, output_size, output_size_len, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_nearest3d, (int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_nearest3d(input, output_size, output_size_len, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_linear1d, (int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_linear1d(input, output_size, output_size_len, align_corners, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_bilinear2d, (int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_bilinear2d(input, output_size, output_size_len, align_corners, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_bicubic2d, (int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_bicubic2d(input, output_size, output_size_len, align_corners, scale_factors, scale_factors_len))
SFFI_VALUE(upsample_trilinear3d, (int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double *scale_factors, int64_t scale_factors_len), 0, rt_torch_upsample_trilinear3d(input, output_size, output_size_len, align_corners, scale_factors, scale_factors_len))
SFFI_VALUE(embedding, (int64_t weight, int64_t indices, int64_t padding_idx, int64_t scale_grad_by_freq), 0, rt_torch_embedding(weight, indices, padding_idx, scale_grad_by_freq))
SFFI_LIST(embedding_bag, (int64_t weight, int64_t indices, int64_t offsets, int64_t scale_grad_by_freq, int64_t mode, int64_t per_sample_weights, int64_t include_last_offset, int64_t padding_idx), int64_t, 0, rt_torch_embedding_bag(weight, indices, offsets, scale_grad_by_freq, mode, per_sample_weights, include_last_offset, padding_idx, sffi_out, sffi_room))
SFFI_VALUE(scaled_dot_product_attention, (int64_t query, int64_t key, int64_t value, int64_t attn_mask, double dropout_p, int64_t is_causal, double scale, int64_t has_scale, int64_t enable_gqa), 0, rt_torch_scaled_dot_product_attention(query, key, value, attn_mask, dropout_p, is_causal, scale, has_scale, enable_gqa))
SFFI_LIST(lstm, (int64_t input, const int64_t *hx, int64_t hx_len, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first), int64_t, 0, rt_torch_lstm(input, hx, hx_len, params, params_len, has_biases, num_layers, dropout, train, bidirectional, batch_first, sffi_out, sffi_room))
SFFI_LIST(gru, (int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first), int64_t, 0, rt_torch_gru(input, hx, params, params_len, has_biases, num_layers, dropout, train, bidirectional, batch_first, sffi_out, sffi_room))
SFFI_LIST(rnn_tanh, (int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first), int64_t, 0, rt_torch_rnn_tanh(input, hx, params, params_len, has_biases, num_layers, dropout, train, bidirectional, batch_first, sffi_out, sffi_room))
SFFI_LIST(rnn_relu, (int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first), int64_t, 0, rt_torch_rnn_relu(input, hx, params, params_len, has_biases, num_layers, dropout, train, bidirectional, batch_first, sffi_out, sffi_room))
SFFI_LIST(lstm_cell, (int64_t input, const int64_t *hx, int64_t hx_len, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh), int64_t, 0, rt_torch_lstm_cell(input, hx, hx_len, w_ih, w_hh, b_ih, b_hh, sffi_out, sffi_room))
SFFI_VALUE(gru_cell, (int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh), 0, rt_torch_gru_cell(input, hx, w_ih, w_hh, b_ih, b_hh))
SFFI_VALUE(rnn_tanh_cell, (int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh), 0, rt_torch_rnn_tanh_cell(input, hx, w_ih, w_hh, b_ih, b_hh))
SFFI_VALUE(rnn_relu_cell, (int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh), 0, rt_torch_rnn_relu_cell(input, hx, w_ih, w_hh, b_ih, b_hh))
SFFI_VALUE(fft_fft, (int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len), 0, rt_torch_fft_fft(t, n, dim, norm, norm_len))
SFFI_VALUE(fft_ifft, (int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len), 0, rt_torch_fft_ifft(t, n, dim, norm, norm_len))
SFFI_VALUE(fft_rfft, (int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len), 0, rt_torch_fft_rfft(t, n, dim, norm, norm_len))
SFFI_VALUE(fft_irfft, (int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len), 0, rt_torch_fft_irfft(t, n, dim, norm, norm_len))
SFFI_VALUE(fft_fft2, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_fft2(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_ifft2, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_ifft2(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_rfft2, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_rfft2(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_irfft2, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_irfft2(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_fftn, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_fftn(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_ifftn, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_ifftn(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_rfftn, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_rfftn(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_irfftn, (int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t norm_len), 0, rt_torch_fft_irfftn(t, s, s_len, dim, dim_len, norm, norm_len))
SFFI_VALUE(fft_fftfreq, (int64_t n, double d, int64_t dtype, int64_t device), 0, rt_torch_fft_fftfreq(n, d, dtype, device))
SFFI_VALUE(fft_rfftfreq, (int64_t n, double d, int64_t dtype, int64_t device), 0, rt_torch_fft_rfftfreq(n, d, dtype, device))
SFFI_VALUE(fft_fftshift, (int64_t t, const int64_t *dim, int64_t dim_len), 0, rt_torch_fft_fftshift(t, dim, dim_len))
SFFI_VALUE(fft_ifftshift, (int64_t t, const int64_t *dim, int64_t dim_len), 0, rt_torch_fft_ifftshift(t, dim, dim_len))
SFFI_VALUE(tensor_clone, (int64_t t), 0, rt_torch_tensor_clone(t))
SFFI_VALUE(tensor_contiguous, (int64_t t), 0, rt_torch_tensor_contiguous(t))
SFFI_VALUE(tensor_to_dtype, (int64_t t, int64_t dtype), 0, rt_torch_tensor_to_dtype(t, dtype))
SFFI_VALUE(tensor_to_device, (int64_t t, int64_t device), 0, rt_torch_tensor_to_device(t, device))
SFFI_VALUE(tensor_cuda, (int64_t t, int64_t n), 0, rt_torch_tensor_cuda(t, n))
SFFI_VALUE(tensor_cpu, (int64_t t), 0, rt_torch_tensor_cpu(t))
SFFI_NUMBER(tensor_item, (int64_t t), rt_torch_tensor_item(t, &sffi_out))
SFFI_INTEGER(tensor_item_int, (int64_t t), rt_torch_tensor_item_int(t, &sffi_out))
SFFI_LIST(tensor_item_complex, (int64_t t), double, 0, rt_torch_tensor_item_complex(t, sffi_out, sffi_room))
SFFI_LIST(tensor_copy_out, (int64_t t), double, 0, rt_torch_tensor_copy_out(t, sffi_out, sffi_room))
SFFI_LIST(tensor_to_bytes, (int64_t t), uint8_t, 0, rt_torch_tensor_to_bytes(t, sffi_out, sffi_room))
SFFI_LIST(tensor_copy_out_ints, (int64_t t), int64_t, 0, rt_torch_tensor_copy_out_ints(t, sffi_out, sffi_room))
SFFI_VALUE(tensor_ndim, (int64_t t), -1, rt_torch_tensor_ndim(t))
SFFI_VALUE(tensor_numel, (int64_t t), -1, rt_torch_tensor_numel(t))
SFFI_LIST(tensor_shape, (int64_t t), int64_t, 0, rt_torch_tensor_shape(t, sffi_out, sffi_room))
SFFI_LIST(tensor_stride, (int64_t t), int64_t, 0, rt_torch_tensor_stride(t, sffi_out, sffi_room))
SFFI_VALUE(tensor_dtype, (int64_t t), -1, rt_torch_tensor_dtype(t))
SFFI_INTEGER(tensor_device, (int64_t t), rt_torch_tensor_device(t, &sffi_out))
SFFI_VALUE(tensor_is_cuda, (int64_t t), false, rt_torch_tensor_is_cuda(t))
SFFI_VALUE(tensor_is_contiguous, (int64_t t), false, rt_torch_tensor_is_contiguous(t))
SFFI_VALUE(tensor_element_size, (int64_t t), -1, rt_torch_tensor_element_size(t))
SFFI_VALUE(tensor_storage_offset, (int64_t t), -1, rt_torch_tensor_storage_offset(t))
SFFI_INTEGER(tensor_data_pointer, (int64_t t), rt_torch_tensor_data_pointer(t, &sffi_out))
SFFI_VALUE(tensor_is_view, (int64_t t), false, rt_torch_tensor_is_view(t))
SFFI_INTEGER(tensor_version, (int64_t t), rt_torch_tensor_version(t, &sffi_out))
SFFI_INTEGER(tensor_to_dlpack, (int64_t t), rt_torch_tensor_to_dlpack(t, &sffi_out))
SFFI_VALUE(tensor_from_dlpack, (int64_t address), 0, rt_torch_tensor_from_dlpack(address))
SFFI_NOTHING(free_dlpack, (int64_t address), rt_torch_free_dlpack(address))
SFFI_VALUE(tensor_requires_grad, (int64_t t), false, rt_torch_tensor_requires_grad(t))
SFFI_NOTHING(tensor_set_requires_grad, (int64_t t, int64_t required), rt_torch_tensor_set_requires_grad(t, required))
SFFI_VALUE(tensor_is_leaf, (int64_t t), false, rt_torch_tensor_is_leaf(t))
SFFI_VALUE(tensor_grad, (int64_t t), 0, rt_torch_tensor_grad(t))
SFFI_NOTHING(tensor_set_grad, (int64_t t, int64_t gradient), rt_torch_tensor_set_grad(t, gradient))
SFFI_NOTHING(tensor_retain_grad, (int64_t t), rt_torch_tensor_retain_grad(t))
SFFI_VALUE(tensor_retains_grad, (int64_t t), false, rt_torch_tensor_retains_grad(t))
SFFI_LIST(tensor_grad_fn, (int64_t t), char, 1, rt_torch_tensor_grad_fn(t, sffi_out, sffi_room))
SFFI_VALUE(tensor_detach, (int64_t t), 0, rt_torch_tensor_detach(t))
SFFI_NOTHING(tensor_detach_, (int64_t t), rt_torch_tensor_detach_(t))
SFFI_VALUE(tensor_alias, (int64_t t), 0, rt_torch_tensor_alias(t))
SFFI_VALUE(tensor_is_inference, (int64_t t), false, rt_torch_tensor_is_inference(t))
SFFI_VALUE(grad_enabled, (void), false, rt_torch_grad_enabled())
SFFI_NOTHING(set_grad_enabled, (int64_t enabled), rt_torch_set_grad_enabled(enabled))
SFFI_VALUE(inference_mode, (void), false, rt_torch_inference_mode())
SFFI_NOTHING(set_inference_mode, (int64_t enabled), rt_torch_set_inference_mode(enabled))
SFFI_VALUE(anomaly_enabled, (void), false, rt_torch_anomaly_enabled())
SFFI_NOTHING(set_anomaly_enabled, (int64_t enabled, int64_t check_nan), rt_torch_set_anomaly_enabled(enabled, check_nan))
SFFI_NOTHING(set_place, (const char *place, int64_t place_len), rt_torch_set_place(place, place_len))
SFFI_NOTHING(backward, (const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const int64_t *inputs, int64_t inputs_len, int64_t retain_graph, int64_t create_graph), rt_torch_backward(outputs, outputs_len, gradients, gradients_len, inputs, inputs_len, retain_graph, create_graph))
SFFI_LIST(gradients, (const int64_t *outputs, int64_t outputs_len, const int64_t *inputs, int64_t inputs_len, const int64_t *gradients, int64_t gradients_len, int64_t retain_graph, int64_t create_graph, int64_t allow_unused), int64_t, 0, rt_torch_gradients(outputs, outputs_len, inputs, inputs_len, gradients, gradients_len, retain_graph, create_graph, allow_unused, sffi_out, sffi_room))
SFFI_LIST(record_function, (const int64_t *inputs, int64_t inputs_len, const int64_t *outputs, int64_t outputs_len, int64_t token), int64_t, 0, rt_torch_record_function(inputs, inputs_len, outputs, outputs_len, token, sffi_out, sffi_room))
SFFI_INTEGER(tensor_register_hook, (int64_t t, int64_t token), rt_torch_tensor_register_hook(t, token, &sffi_out))
SFFI_NOTHING(tensor_remove_hook, (int64_t t, int64_t number), rt_torch_tensor_remove_hook(t, number))
SFFI_LIST(released_tokens, (void), int64_t, 0, rt_torch_released_tokens(sffi_out, sffi_room))
SFFI_VALUE(backward_begin, (const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const int64_t *inputs, int64_t inputs_len, int64_t accumulate, int64_t retain_graph, int64_t create_graph, int64_t allow_unused), 0, rt_torch_backward_begin(outputs, outputs_len, gradients, gradients_len, inputs, inputs_len, accumulate, retain_graph, create_graph, allow_unused))
SFFI_INTEGER(backward_next, (int64_t run), rt_torch_backward_next(run, &sffi_out))
SFFI_LIST(backward_gradients, (int64_t run), int64_t, 0, rt_torch_backward_gradients(run, sffi_out, sffi_room))
SFFI_NOTHING(backward_answer, (int64_t run, const int64_t *gradients, int64_t gradients_len), rt_torch_backward_answer(run, gradients, gradients_len))
SFFI_NOTHING(backward_cancel, (int64_t run), rt_torch_backward_cancel(run))
SFFI_LIST(backward_results, (int64_t run), int64_t, 0, rt_torch_backward_results(run, sffi_out, sffi_room))
SFFI_NOTHING(tensor_add_, (int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind), rt_torch_tensor_add_(a, b, alpha, alpha_kind))
SFFI_NOTHING(tensor_sub_, (int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind), rt_torch_tensor_sub_(a, b, alpha, alpha_kind))
SFFI_NOTHING(tensor_mul_, (int64_t a, int64_t b), rt_torch_tensor_mul_(a, b))
SFFI_NOTHING(tensor_div_, (int64_t a, int64_t b), rt_torch_tensor_div_(a, b))
SFFI_NOTHING(tensor_add_scalar_, (int64_t a, int64_t b, int64_t b_kind), rt_torch_tensor_add_scalar_(a, b, b_kind))
SFFI_NOTHING(tensor_mul_scalar_, (int64_t a, int64_t b, int64_t b_kind), rt_torch_tensor_mul_scalar_(a, b, b_kind))
SFFI_NOTHING(tensor_fill_, (int64_t t, int64_t value, int64_t value_kind), rt_torch_tensor_fill_(t, value, value_kind))
SFFI_NOTHING(tensor_zero_, (int64_t t), rt_torch_tensor_zero_(t))
SFFI_NOTHING(tensor_copy_, (int64_t t, int64_t src), rt_torch_tensor_copy_(t, src))
SFFI_NOTHING(tensor_sub_scalar_, (int64_t a, int64_t b, int64_t b_kind), rt_torch_tensor_sub_scalar_(a, b, b_kind))
SFFI_NOTHING(tensor_div_scalar_, (int64_t a, int64_t b, int64_t b_kind), rt_torch_tensor_div_scalar_(a, b, b_kind))
SFFI_NOTHING(tensor_pow_scalar_, (int64_t a, int64_t b, int64_t b_kind), rt_torch_tensor_pow_scalar_(a, b, b_kind))
SFFI_NOTHING(tensor_neg_, (int64_t t), rt_torch_tensor_neg_(t))
SFFI_NOTHING(tensor_abs_, (int64_t t), rt_torch_tensor_abs_(t))
SFFI_NOTHING(tensor_exp_, (int64_t t), rt_torch_tensor_exp_(t))
SFFI_NOTHING(tensor_log_, (int64_t t), rt_torch_tensor_log_(t))
SFFI_NOTHING(tensor_sqrt_, (int64_t t), rt_torch_tensor_sqrt_(t))
SFFI_NOTHING(tensor_reciprocal_, (int64_t t), rt_torch_tensor_reciprocal_(t))
SFFI_NOTHING(tensor_floor_, (int64_t t), rt_torch_tensor_floor_(t))
SFFI_NOTHING(tensor_ceil_, (int64_t t), rt_torch_tensor_ceil_(t))
SFFI_NOTHING(tensor_round_, (int64_t t), rt_torch_tensor_round_(t))
SFFI_NOTHING(tensor_clamp_, (int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind), rt_torch_tensor_clamp_(t, low, low_kind, high, high_kind))
SFFI_NOTHING(relu_, (int64_t t), rt_torch_relu_(t))
SFFI_NOTHING(sigmoid_, (int64_t t), rt_torch_sigmoid_(t))
SFFI_NOTHING(tanh_, (int64_t t), rt_torch_tanh_(t))
SFFI_NOTHING(tensor_addcmul_, (int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind), rt_torch_tensor_addcmul_(t, tensor1, tensor2, value, value_kind))
SFFI_NOTHING(tensor_addcdiv_, (int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind), rt_torch_tensor_addcdiv_(t, tensor1, tensor2, value, value_kind))
SFFI_NOTHING(tensor_lerp_scalar_, (int64_t t, int64_t stop, int64_t weight, int64_t weight_kind), rt_torch_tensor_lerp_scalar_(t, stop, weight, weight_kind))
SFFI_NOTHING(tensor_addmm_, (int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind), rt_torch_tensor_addmm_(t, mat1, mat2, beta, beta_kind, alpha, alpha_kind))
SFFI_NOTHING(tensor_masked_fill_, (int64_t t, int64_t mask, int64_t value, int64_t value_kind), rt_torch_tensor_masked_fill_(t, mask, value, value_kind))
SFFI_NOTHING(tensor_masked_scatter_, (int64_t t, int64_t mask, int64_t source), rt_torch_tensor_masked_scatter_(t, mask, source))
SFFI_NOTHING(tensor_index_add_, (int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind), rt_torch_tensor_index_add_(t, dim, index, source, alpha, alpha_kind))
SFFI_NOTHING(tensor_index_copy_, (int64_t t, int64_t dim, int64_t index, int64_t source), rt_torch_tensor_index_copy_(t, dim, index, source))
SFFI_NOTHING(tensor_index_fill_, (int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind), rt_torch_tensor_index_fill_(t, dim, index, value, value_kind))
SFFI_NOTHING(tensor_scatter_, (int64_t t, int64_t dim, int64_t index, int64_t src), rt_torch_tensor_scatter_(t, dim, index, src))
SFFI_NOTHING(tensor_scatter_scalar_, (int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind), rt_torch_tensor_scatter_scalar_(t, dim, index, value, value_kind))
SFFI_NOTHING(tensor_scatter_add_, (int64_t t, int64_t dim, int64_t index, int64_t src), rt_torch_tensor_scatter_add_(t, dim, index, src))
SFFI_NOTHING(tensor_tril_, (int64_t t, int64_t diagonal), rt_torch_tensor_tril_(t, diagonal))
SFFI_NOTHING(tensor_triu_, (int64_t t, int64_t diagonal), rt_torch_tensor_triu_(t, diagonal))
SFFI_NOTHING(tensor_fill_diagonal_, (int64_t t, int64_t value, int64_t value_kind, int64_t wrap), rt_torch_tensor_fill_diagonal_(t, value, value_kind, wrap))
SFFI_NOTHING(tensor_unsqueeze_, (int64_t t, int64_t dim), rt_torch_tensor_unsqueeze_(t, dim))
SFFI_NOTHING(tensor_add_out, (int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind, int64_t into), rt_torch_tensor_add_out(a, b, alpha, alpha_kind, into))
SFFI_NOTHING(tensor_mul_out, (int64_t a, int64_t b, int64_t into), rt_torch_tensor_mul_out(a, b, into))
SFFI_NOTHING(tensor_matmul_out, (int64_t a, int64_t b, int64_t into), rt_torch_tensor_matmul_out(a, b, into))
SFFI_NOTHING(cat_out, (const int64_t *tensors, int64_t tensors_len, int64_t dim, int64_t into), rt_torch_cat_out(tensors, tensors_len, dim, into))
SFFI_NOTHING(tensor_sum_out, (int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype, int64_t into), rt_torch_tensor_sum_out(t, dim, dim_len, keepdim, dtype, into))
SFFI_NOTHING(fused_adam_, (const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale, int64_t found_inf), rt_torch_fused_adam_(params, params_len, grads, grads_len, exp_avgs, exp_avgs_len, exp_avg_sqs, exp_avg_sqs_len, max_exp_avg_sqs, max_exp_avg_sqs_len, state_steps, state_steps_len, lr, beta1, beta2, weight_decay, eps, amsgrad, maximize, grad_scale, found_inf))
SFFI_NOTHING(fused_adamw_, (const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize, int64_t grad_scale, int64_t found_inf), rt_torch_fused_adamw_(params, params_len, grads, grads_len, exp_avgs, exp_avgs_len, exp_avg_sqs, exp_avg_sqs_len, max_exp_avg_sqs, max_exp_avg_sqs_len, state_steps, state_steps_len, lr, beta1, beta2, weight_decay, eps, amsgrad, maximize, grad_scale, found_inf))
SFFI_NOTHING(fused_sgd_, (const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t *momentum_buffers, int64_t momentum_buffers_len, double weight_decay, double momentum, double lr, double dampening, int64_t nesterov, int64_t maximize, int64_t is_first_step, int64_t grad_scale, int64_t found_inf), rt_torch_fused_sgd_(params, params_len, grads, grads_len, momentum_buffers, momentum_buffers_len, weight_decay, momentum, lr, dampening, nesterov, maximize, is_first_step, grad_scale, found_inf))
SFFI_NOTHING(foreach_add_, (const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind), rt_torch_foreach_add_(a, a_len, b, b_len, alpha, alpha_kind))
SFFI_NOTHING(foreach_add_scalar_, (const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind), rt_torch_foreach_add_scalar_(ts, ts_len, number, number_kind))
SFFI_NOTHING(foreach_sub_, (const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind), rt_torch_foreach_sub_(a, a_len, b, b_len, alpha, alpha_kind))
SFFI_NOTHING(foreach_mul_, (const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len), rt_torch_foreach_mul_(a, a_len, b, b_len))
SFFI_NOTHING(foreach_mul_scalar_, (const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind), rt_torch_foreach_mul_scalar_(ts, ts_len, number, number_kind))
SFFI_NOTHING(foreach_mul_tensor_, (const int64_t *ts, int64_t ts_len, int64_t factor), rt_torch_foreach_mul_tensor_(ts, ts_len, factor))
SFFI_NOTHING(foreach_div_, (const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len), rt_torch_foreach_div_(a, a_len, b, b_len))
SFFI_NOTHING(foreach_div_scalar_, (const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind), rt_torch_foreach_div_scalar_(ts, ts_len, number, number_kind))
SFFI_NOTHING(foreach_addcmul_, (const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2, int64_t tensor2_len, int64_t value, int64_t value_kind), rt_torch_foreach_addcmul_(ts, ts_len, tensor1, tensor1_len, tensor2, tensor2_len, value, value_kind))
SFFI_NOTHING(foreach_addcdiv_, (const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2, int64_t tensor2_len, int64_t value, int64_t value_kind), rt_torch_foreach_addcdiv_(ts, ts_len, tensor1, tensor1_len, tensor2, tensor2_len, value, value_kind))
SFFI_NOTHING(foreach_lerp_, (const int64_t *ts, int64_t ts_len, const int64_t *stops, int64_t stops_len, int64_t weight, int64_t weight_kind), rt_torch_foreach_lerp_(ts, ts_len, stops, stops_len, weight, weight_kind))
SFFI_LIST(foreach_sqrt, (const int64_t *ts, int64_t ts_len), int64_t, 0, rt_torch_foreach_sqrt(ts, ts_len, sffi_out, sffi_room))
SFFI_NOTHING(foreach_sqrt_, (const int64_t *ts, int64_t ts_len), rt_torch_foreach_sqrt_(ts, ts_len))
SFFI_LIST(foreach_norm, (const int64_t *ts, int64_t ts_len, int64_t ord, int64_t ord_kind, int64_t dtype), int64_t, 0, rt_torch_foreach_norm(ts, ts_len, ord, ord_kind, dtype, sffi_out, sffi_room))
SFFI_NOTHING(foreach_zero_, (const int64_t *ts, int64_t ts_len), rt_torch_foreach_zero_(ts, ts_len))
SFFI_NOTHING(foreach_copy_, (const int64_t *ts, int64_t ts_len, const int64_t *src, int64_t src_len), rt_torch_foreach_copy_(ts, ts_len, src, src_len))
SFFI_LIST(operators_search, (const char *words, int64_t words_len), char, 1, rt_torch_operators_search(words, words_len, sffi_out, sffi_room))
SFFI_LIST(operator_schema, (const char *name, int64_t name_len), char, 1, rt_torch_operator_schema(name, name_len, sffi_out, sffi_room))
SFFI_LIST(operator_refusal, (const char *name, int64_t name_len), char, 1, rt_torch_operator_refusal(name, name_len, sffi_out, sffi_room))
SFFI_VALUE(call_begin, (const char *name, int64_t name_len), 0, rt_torch_call_begin(name, name_len))
SFFI_NOTHING(call_argument, (int64_t call, const char *name, int64_t name_len), rt_torch_call_argument(call, name, name_len))
SFFI_NOTHING(call_none, (int64_t call), rt_torch_call_none(call))
SFFI_NOTHING(call_int, (int64_t call, int64_t value), rt_torch_call_int(call, value))
SFFI_NOTHING(call_float, (int64_t call, double value), rt_torch_call_float(call, value))
SFFI_NOTHING(call_bool, (int64_t call, int64_t value), rt_torch_call_bool(call, value))
SFFI_NOTHING(call_complex, (int64_t call, double real, double imaginary), rt_torch_call_complex(call, real, imaginary))
SFFI_NOTHING(call_text, (int64_t call, const char *value, int64_t value_len), rt_torch_call_text(call, value, value_len))
SFFI_NOTHING(call_tensor, (int64_t call, int64_t t), rt_torch_call_tensor(call, t))
SFFI_NOTHING(call_generator, (int64_t call, int64_t g), rt_torch_call_generator(call, g))
SFFI_NOTHING(call_list, (int64_t call), rt_torch_call_list(call))
SFFI_NOTHING(call_list_end, (int64_t call), rt_torch_call_list_end(call))
SFFI_VALUE(call_run, (int64_t call), -1, rt_torch_call_run(call))
SFFI_VALUE(call_result_kind, (int64_t call, int64_t index), -1, rt_torch_call_result_kind(call, index))
SFFI_INTEGER(call_result_int, (int64_t call, int64_t index), rt_torch_call_result_int(call, index, &sffi_out))
SFFI_NUMBER(call_result_float, (int64_t call, int64_t index), rt_torch_call_result_float(call, index, &sffi_out))
SFFI_LIST(call_result_text, (int64_t call, int64_t index), char, 1, rt_torch_call_result_text(call, index, sffi_out, sffi_room))
SFFI_VALUE(call_result_tensor, (int64_t call, int64_t index), 0, rt_torch_call_result_tensor(call, index))
SFFI_LIST(call_result_tensors, (int64_t call, int64_t index), int64_t, 0, rt_torch_call_result_tensors(call, index, sffi_out, sffi_room))
SFFI_LIST(call_result_ints, (int64_t call, int64_t index), int64_t, 0, rt_torch_call_result_ints(call, index, sffi_out, sffi_room))
SFFI_LIST(call_result_floats, (int64_t call, int64_t index), double, 0, rt_torch_call_result_floats(call, index, sffi_out, sffi_room))
SFFI_VALUE(jit_load, (const char *path, int64_t path_len, int64_t trusted, int64_t device), 0, rt_torch_jit_load(path, path_len, trusted, device))
SFFI_LIST(jit_methods, (int64_t m), char, 1, rt_torch_jit_methods(m, sffi_out, sffi_room))
SFFI_LIST(jit_attributes, (int64_t m), char, 1, rt_torch_jit_attributes(m, sffi_out, sffi_room))
SFFI_VALUE(jit_attribute, (int64_t m, const char *name, int64_t name_len), 0, rt_torch_jit_attribute(m, name, name_len))
SFFI_VALUE(jit_call, (int64_t m, const char *method, int64_t method_len), 0, rt_torch_jit_call(m, method, method_len))
SFFI_LIST(jit_state_names, (int64_t m), char, 1, rt_torch_jit_state_names(m, sffi_out, sffi_room))
SFFI_LIST(jit_state, (int64_t m), int64_t, 0, rt_torch_jit_state(m, sffi_out, sffi_room))
SFFI_VALUE(jit_parameter_count, (int64_t m), -1, rt_torch_jit_parameter_count(m))
SFFI_NOTHING(jit_train, (int64_t m, int64_t training), rt_torch_jit_train(m, training))
SFFI_NOTHING(jit_to_device, (int64_t m, int64_t device), rt_torch_jit_to_device(m, device))
SFFI_NOTHING(jit_to_dtype, (int64_t m, int64_t dtype), rt_torch_jit_to_dtype(m, dtype))
SFFI_VALUE(aoti_load, (const char *path, int64_t path_len, int64_t trusted, int64_t device), 0, rt_torch_aoti_load(path, path_len, trusted, device))
SFFI_LIST(aoti_run, (int64_t package, const int64_t *inputs, int64_t inputs_len), int64_t, 0, rt_torch_aoti_run(package, inputs, inputs_len, sffi_out, sffi_room))
*/
import "C"

import (
	"io"
	"math"
	"runtime"
	"strconv"
	"sync/atomic"
	"unsafe"
)

// Error is a call that failed. errors.Is(err, ErrInvalidArgument) asks for its code.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string {
	return e.Code.Error() + ": " + e.Message
}

// Is reports whether target is the code of the error.
func (e *Error) Is(target error) bool {
	return target == error(e.Code)
}

// Code is the reason of an Error. It is an error of its own so that errors.Is finds it.
type Code int64

// The codes. A number keeps its meaning for ever.
const (
	ErrBadHandle       Code = 1  // a handle was freed already, is of another kind, or was never one
	ErrInvalidArgument Code = 2  // an argument is out of its range, or a pointer is null
	ErrShape           Code = 3  // sizes don't fit each other or the operation
	ErrDtype           Code = 4  // the operation isn't there for the element type
	ErrDevice          Code = 5  // a device isn't there, or arguments are on different ones
	ErrOutOfMemory     Code = 6  // there isn't enough memory
	ErrUnavailable     Code = 7  // the library is a stub, or can't run with what is installed
	ErrIO              Code = 8  // a file can't be read or written
	ErrFormat          Code = 9  // data isn't in the format that it should be in
	ErrForked          Code = 10 // the process was forked after the library was used
	ErrInternal        Code = 11 // a fault of the library or of what it binds
)

var codeNames = [...]string{"ok", "bad-handle", "invalid-argument", "shape", "dtype", "device", "out-of-memory", "unavailable", "io", "format", "forked", "internal"}

func (c Code) Error() string {
	if c < 0 || int(c) >= len(codeNames) {
		return "code " + strconv.FormatInt(int64(c), 10)
	}
	return codeNames[c]
}

// Optional is a value or none, which is what Optional[T]{} is.
type Optional[T any] struct {
	value T
	given bool
}

// Some is an optional value that is there.
func Some[T any](value T) Optional[T] {
	return Optional[T]{value, true}
}

// Or is the value if there is one, otherwise other.
func (o Optional[T]) Or(other T) T {
	if o.given {
		return o.value
	}
	return other
}

// Scalar is an integer, a float or a bool; Scalar{} is none of them, which stands for a default.
type Scalar struct {
	bits, kind int64
}

// Int is an integer where a Scalar is needed.
func Int(value int64) Scalar {
	return Scalar{value, 1}
}

// Float is a float where a Scalar is needed.
func Float(value float64) Scalar {
	return Scalar{int64(math.Float64bits(value)), 2}
}

// Bool is a bool where a Scalar is needed.
func Bool(value bool) Scalar {
	return Scalar{int64(flagOf(value)), 3}
}

func (s Scalar) or(other Scalar) Scalar {
	if s.kind == 0 {
		return other
	}
	return s
}

// Available says why operations can't run here: a stub, another PyTorch than the library was built for, a process made by
// fork. It is nil where they can.
func Available() error {
	return errorOf(C.call_available())
}

// Version is the version of PyTorch that the library was built for and runs on.
func Version() string {
	return C.GoString(C.rt_torch_version())
}

// ABIVersion is the number of the ABI, which is the one in the library's name.
func ABIVersion() int64 {
	return int64(C.rt_torch_abi_version())
}

// HasFeature reports whether the library was built with a feature. "stub": built without PyTorch.
func HasFeature(name string) bool {
	text := C.CString(name)
	defer C.sffi_release(unsafe.Pointer(text))
	return bool(C.rt_torch_has_feature(text))
}

// LiveHandles is how many objects of all types are alive in the process: made and not yet freed.
func LiveHandles() int64 {
	return int64(C.rt_torch_live_handles())
}

// Scope holds objects and closes them together, so that the intermediate results of a computation need no variables and
// no Close of their own. A scope belongs to one goroutine.
type Scope struct {
	held []io.Closer
}

// failed is what a scope's methods panic with, and what Scoped catches.
type failed struct{ error }

// Scoped calls f with a new scope. Then, also when f panics, it closes what the scope holds, last first. It returns the error of f
// or the one that ended f: the methods of a scope, and Must, end f where they are given an error.
func Scoped(f func(s *Scope) error) (err error) {
	s := &Scope{}
	defer func() {
		for i := len(s.held) - 1; i >= 0; i-- {
			if closing := s.held[i].Close(); err == nil {
				err = closing
			}
		}
	}()
	defer func() {
		if reason := recover(); reason != nil {
			failure, ours := reason.(failed)
			if !ours {
				panic(reason)
			}
			err = failure.error
		}
	}()
	return f(s)
}

// Check ends the function of the scope where there is an error.
func (s *Scope) Check(err error) {
	if err != nil {
		panic(failed{err})
	}
}

// Keep takes objects out of the scope: they stay open when it ends.
func (s *Scope) Keep(objects ...io.Closer) {
	for _, object := range objects {
		for i := len(s.held) - 1; i >= 0; i-- {
			if s.held[i] == object {
				s.held = append(s.held[:i], s.held[i+1:]...)
				break
			}
		}
	}
}

// Must is the value where there is no error, and ends the function of a scope where there is one: Must(t.Item()). Outside of a
// scope it panics.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(failed{err})
	}
	return value
}

const none = math.MinInt64

func errorOf(failure *C.sffi_failure) error {
	if failure == nil {
		return nil
	}
	err := &Error{Code(failure.code), C.GoString(failure.message)}
	C.sffi_release(unsafe.Pointer(failure))
	return err
}

func flagOf(value bool) C.int64_t {
	if value {
		return 1
	}
	return 0
}

func optionalFlagOf(value Optional[bool]) C.int64_t {
	if value.given {
		return flagOf(value.value)
	}
	return -1
}

func pointerOf[T any](list []T) unsafe.Pointer {
	if len(list) == 0 {
		return nil
	}
	return unsafe.Pointer(&list[0])
}

func optionalLengthOf[T any](list []T) C.int64_t {
	if list == nil {
		return -1
	}
	return C.int64_t(len(list))
}

func optionalBytesOf(text Optional[string]) []byte {
	if !text.given {
		return nil
	}
	return append([]byte{}, text.value...)
}

func listOr[T any](list []T, other ...T) []T {
	if list == nil {
		return other
	}
	return list
}

// A name for the type, because cgo doesn't look into constraints.
type number = C.int64_t

func handlesOf[T interface{ id() number }](objects []T) []C.int64_t {
	handles := make([]C.int64_t, len(objects))
	for i, object := range objects {
		handles[i] = object.id()
	}
	return handles
}

func integerOf(made C.sffi_integer) (int64, error) {
	return int64(made.value), errorOf(made.failure)
}

func numberOf(made C.sffi_number) (float64, error) {
	return float64(made.value), errorOf(made.failure)
}

func boolOf(made C.sffi_integer) (bool, error) {
	return made.value == 1, errorOf(made.failure)
}

func listOf[T any](made C.sffi_list) ([]T, error) {
	if made.failure != nil {
		return nil, errorOf(made.failure)
	}
	list := make([]T, int(made.length))
	copy(list, unsafe.Slice((*T)(made.data), int(made.length)))
	C.sffi_release(made.data)
	return list, nil
}

func textOf(made C.sffi_list) (string, error) {
	bytes, err := listOf[byte](made)
	return string(bytes), err
}

func objectsOf[T any](made C.sffi_list, object func(C.int64_t) *T) ([]*T, error) {
	handles, err := listOf[C.int64_t](made)
	if err != nil {
		return nil, err
	}
	objects := make([]*T, len(handles))
	for i, handle := range handles {
		objects[i] = object(handle)
	}
	return objects, nil
}

// Dtype is one of the RT_TORCH_DTYPE_* of the C header, or a number that a function documents.
type Dtype int64

// The numbers never change.
const (
	DtypeU8         Dtype = 0
	DtypeI8         Dtype = 1
	DtypeI16        Dtype = 2
	DtypeI32        Dtype = 3
	DtypeI64        Dtype = 4
	DtypeF16        Dtype = 5
	DtypeF32        Dtype = 6
	DtypeF64        Dtype = 7
	DtypeComplex64  Dtype = 9
	DtypeComplex128 Dtype = 10
	DtypeBool       Dtype = 11
	DtypeBf16       Dtype = 15
)

// Device is one of the RT_TORCH_DEVICE_* of the C header, or a number that a function documents.
type Device int64

// The numbers never change.
const (
	DeviceCPU  Device = -1
	DeviceMeta Device = -2
	DeviceMps  Device = -3
)

// Result is one of the RT_TORCH_RESULT_* of the C header, or a number that a function documents.
type Result int64

// The numbers never change.
const (
	ResultNone    Result = 0
	ResultInt     Result = 1
	ResultFloat   Result = 2
	ResultBool    Result = 3
	ResultComplex Result = 4
	ResultText    Result = 5
	ResultTensor  Result = 6
	ResultInts    Result = 7
	ResultFloats  Result = 8
	ResultBools   Result = 9
	ResultTensors Result = 10
	ResultOther   Result = 11
)

// Tensor is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Tensor is none
// where a function allows that. All goroutines may use it.
type Tensor struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (t *Tensor) Close() error {
	if t == nil || !atomic.CompareAndSwapUint32(&t.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(t, nil)
	return errorOf(C.call_tensor_free(t.handle))
}

func (t *Tensor) id() C.int64_t {
	if t == nil {
		return 0
	}
	return t.handle
}

func newTensor(handle C.int64_t) *Tensor {
	if handle == 0 {
		return nil
	}
	t := &Tensor{handle: handle}
	runtime.SetFinalizer(t, func(t *Tensor) { _ = errorOf(C.call_tensor_free(t.handle)) })
	return t
}

func tensorOf(made C.sffi_integer) (*Tensor, error) {
	return newTensor(C.int64_t(made.value)), errorOf(made.failure)
}

// Tensor puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Tensor(t *Tensor, err error) *Tensor {
	s.Check(err)
	if t != nil {
		s.held = append(s.held, t)
	}
	return t
}

// Generator is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Generator is none
// where a function allows that. All goroutines may use it.
type Generator struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (g *Generator) Close() error {
	if g == nil || !atomic.CompareAndSwapUint32(&g.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(g, nil)
	return errorOf(C.call_generator_free(g.handle))
}

func (g *Generator) id() C.int64_t {
	if g == nil {
		return 0
	}
	return g.handle
}

func newGenerator(handle C.int64_t) *Generator {
	if handle == 0 {
		return nil
	}
	g := &Generator{handle: handle}
	runtime.SetFinalizer(g, func(g *Generator) { _ = errorOf(C.call_generator_free(g.handle)) })
	return g
}

func generatorOf(made C.sffi_integer) (*Generator, error) {
	return newGenerator(C.int64_t(made.value)), errorOf(made.failure)
}

// Generator puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Generator(g *Generator, err error) *Generator {
	s.Check(err)
	if g != nil {
		s.held = append(s.held, g)
	}
	return g
}

// Backward is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Backward is none
// where a function allows that. All goroutines may use it.
type Backward struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (b *Backward) Close() error {
	if b == nil || !atomic.CompareAndSwapUint32(&b.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(b, nil)
	return errorOf(C.call_backward_free(b.handle))
}

func (b *Backward) id() C.int64_t {
	if b == nil {
		return 0
	}
	return b.handle
}

func newBackward(handle C.int64_t) *Backward {
	if handle == 0 {
		return nil
	}
	b := &Backward{handle: handle}
	runtime.SetFinalizer(b, func(b *Backward) { _ = errorOf(C.call_backward_free(b.handle)) })
	return b
}

func backwardOf(made C.sffi_integer) (*Backward, error) {
	return newBackward(C.int64_t(made.value)), errorOf(made.failure)
}

// Backward puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Backward(b *Backward, err error) *Backward {
	s.Check(err)
	if b != nil {
		s.held = append(s.held, b)
	}
	return b
}

// Stream is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Stream is none
// where a function allows that. All goroutines may use it.
type Stream struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (st *Stream) Close() error {
	if st == nil || !atomic.CompareAndSwapUint32(&st.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(st, nil)
	return errorOf(C.call_stream_free(st.handle))
}

func (st *Stream) id() C.int64_t {
	if st == nil {
		return 0
	}
	return st.handle
}

func newStream(handle C.int64_t) *Stream {
	if handle == 0 {
		return nil
	}
	st := &Stream{handle: handle}
	runtime.SetFinalizer(st, func(st *Stream) { _ = errorOf(C.call_stream_free(st.handle)) })
	return st
}

func streamOf(made C.sffi_integer) (*Stream, error) {
	return newStream(C.int64_t(made.value)), errorOf(made.failure)
}

// Stream puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Stream(st *Stream, err error) *Stream {
	s.Check(err)
	if st != nil {
		s.held = append(s.held, st)
	}
	return st
}

// Event is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Event is none
// where a function allows that. All goroutines may use it.
type Event struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (e *Event) Close() error {
	if e == nil || !atomic.CompareAndSwapUint32(&e.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(e, nil)
	return errorOf(C.call_event_free(e.handle))
}

func (e *Event) id() C.int64_t {
	if e == nil {
		return 0
	}
	return e.handle
}

func newEvent(handle C.int64_t) *Event {
	if handle == 0 {
		return nil
	}
	e := &Event{handle: handle}
	runtime.SetFinalizer(e, func(e *Event) { _ = errorOf(C.call_event_free(e.handle)) })
	return e
}

func eventOf(made C.sffi_integer) (*Event, error) {
	return newEvent(C.int64_t(made.value)), errorOf(made.failure)
}

// Event puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Event(e *Event, err error) *Event {
	s.Check(err)
	if e != nil {
		s.held = append(s.held, e)
	}
	return e
}

// Call is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Call is none
// where a function allows that. All goroutines may use it.
type Call struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (c *Call) Close() error {
	if c == nil || !atomic.CompareAndSwapUint32(&c.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(c, nil)
	return errorOf(C.call_call_free(c.handle))
}

func (c *Call) id() C.int64_t {
	if c == nil {
		return 0
	}
	return c.handle
}

func newCall(handle C.int64_t) *Call {
	if handle == 0 {
		return nil
	}
	c := &Call{handle: handle}
	runtime.SetFinalizer(c, func(c *Call) { _ = errorOf(C.call_call_free(c.handle)) })
	return c
}

func callOf(made C.sffi_integer) (*Call, error) {
	return newCall(C.int64_t(made.value)), errorOf(made.failure)
}

// Call puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Call(c *Call, err error) *Call {
	s.Check(err)
	if c != nil {
		s.held = append(s.held, c)
	}
	return c
}

// Module is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Module is none
// where a function allows that. All goroutines may use it.
type Module struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (m *Module) Close() error {
	if m == nil || !atomic.CompareAndSwapUint32(&m.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(m, nil)
	return errorOf(C.call_module_free(m.handle))
}

func (m *Module) id() C.int64_t {
	if m == nil {
		return 0
	}
	return m.handle
}

func newModule(handle C.int64_t) *Module {
	if handle == 0 {
		return nil
	}
	m := &Module{handle: handle}
	runtime.SetFinalizer(m, func(m *Module) { _ = errorOf(C.call_module_free(m.handle)) })
	return m
}

func moduleOf(made C.sffi_integer) (*Module, error) {
	return newModule(C.int64_t(made.value)), errorOf(made.failure)
}

// Module puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Module(m *Module, err error) *Module {
	s.Check(err)
	if m != nil {
		s.held = append(s.held, m)
	}
	return m
}

// Package is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *Package is none
// where a function allows that. All goroutines may use it.
type Package struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func (p *Package) Close() error {
	if p == nil || !atomic.CompareAndSwapUint32(&p.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer(p, nil)
	return errorOf(C.call_package_free(p.handle))
}

func (p *Package) id() C.int64_t {
	if p == nil {
		return 0
	}
	return p.handle
}

func newPackage(handle C.int64_t) *Package {
	if handle == 0 {
		return nil
	}
	p := &Package{handle: handle}
	runtime.SetFinalizer(p, func(p *Package) { _ = errorOf(C.call_package_free(p.handle)) })
	return p
}

func packageOf(made C.sffi_integer) (*Package, error) {
	return newPackage(C.int64_t(made.value)), errorOf(made.failure)
}

// Package puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Package(p *Package, err error) *Package {
	s.Check(err)
	if p != nil {
		s.held = append(s.held, p)
	}
	return p
}

// Tensors puts objects into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Tensors(objects []*Tensor, err error) []*Tensor {
	s.Check(err)
	for _, object := range objects {
		s.Tensor(object, nil)
	}
	return objects
}

// Tensor2 puts 2 objects into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Tensor2(a, b *Tensor, err error) (*Tensor, *Tensor) {
	s.Check(err)
	return s.Tensor(a, nil), s.Tensor(b, nil)
}

// Tensor3 puts 3 objects into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Tensor3(a, b, c *Tensor, err error) (*Tensor, *Tensor, *Tensor) {
	s.Check(err)
	return s.Tensor(a, nil), s.Tensor(b, nil), s.Tensor(c, nil)
}

// Tensor4 puts 4 objects into the scope. It ends the function of the scope where there is an error.
func (s *Scope) Tensor4(a, b, c, d *Tensor, err error) (*Tensor, *Tensor, *Tensor, *Tensor) {
	s.Check(err)
	return s.Tensor(a, nil), s.Tensor(b, nil), s.Tensor(c, nil), s.Tensor(d, nil)
}

// CudaAvailable: Whether a CUDA device can be used.
//
// In C rt_torch_cuda_available.
func CudaAvailable() (bool, error) {
	made := C.call_cuda_available()
	return boolOf(made)
}

// CudaDeviceCount: How many CUDA devices there are.
//
// In C rt_torch_cuda_device_count.
func CudaDeviceCount() (int64, error) {
	made := C.call_cuda_device_count()
	return integerOf(made)
}

// ManualSeed: Seeds the random numbers of every device, for all threads.
//
// In C rt_torch_manual_seed.
func ManualSeed(seed int64) error {
	made := C.call_manual_seed(C.int64_t(seed))
	return errorOf(made)
}

// GetNumThreads: How many threads an operation of this thread may use.
//
// In C rt_torch_get_num_threads.
func GetNumThreads() (int64, error) {
	made := C.call_get_num_threads()
	return integerOf(made)
}

// SetNumThreads: Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that
// compute for the first time after it.
//
// In C rt_torch_set_num_threads.
func SetNumThreads(threads int64) error {
	made := C.call_set_num_threads(C.int64_t(threads))
	return errorOf(made)
}

// GetNumInteropThreads: How many threads run parts of a compiled module side by side, in the whole process.
//
// In C rt_torch_get_num_interop_threads.
func GetNumInteropThreads() (int64, error) {
	made := C.call_get_num_interop_threads()
	return integerOf(made)
}

// SetNumInteropThreads: Sets how many threads run parts of a compiled module side by side, for all threads; only
// before the first does.
//
// In C rt_torch_set_num_interop_threads.
func SetNumInteropThreads(threads int64) error {
	made := C.call_set_num_interop_threads(C.int64_t(threads))
	return errorOf(made)
}

// MpsAvailable: Whether there is an MPS device.
//
// In C rt_torch_mps_available.
func MpsAvailable() (bool, error) {
	made := C.call_mps_available()
	return boolOf(made)
}

// DefaultDevice: The device of tensors that are made without one, on all threads: the CPU until another is set.
//
// In C rt_torch_default_device.
func DefaultDevice() (int64, error) {
	made := C.call_default_device()
	return integerOf(made)
}

// SetDefaultDevice: Sets the device of tensors that are made without one, for all threads.
//
// In C rt_torch_set_default_device.
func SetDefaultDevice(device Device) error {
	made := C.call_set_default_device(C.int64_t(device))
	return errorOf(made)
}

// Synchronize: Waits until a device has done all that it was given; the CPU has.
//
// In C rt_torch_synchronize.
func Synchronize(device Device) error {
	made := C.call_synchronize(C.int64_t(device))
	return errorOf(made)
}

// MemoryAllocated: How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about
// memory here.
//
// In C rt_torch_memory_allocated.
func MemoryAllocated(device Device) (int64, error) {
	made := C.call_memory_allocated(C.int64_t(device))
	return integerOf(made)
}

// MaxMemoryAllocated: The most bytes that tensors have taken since the start or reset_peak_memory.
//
// In C rt_torch_max_memory_allocated.
func MaxMemoryAllocated(device Device) (int64, error) {
	made := C.call_max_memory_allocated(C.int64_t(device))
	return integerOf(made)
}

// MemoryReserved: How many bytes PyTorch holds, taken by tensors or kept for the next ones.
//
// In C rt_torch_memory_reserved.
func MemoryReserved(device Device) (int64, error) {
	made := C.call_memory_reserved(C.int64_t(device))
	return integerOf(made)
}

// MaxMemoryReserved: The most bytes that PyTorch has held since the start or reset_peak_memory.
//
// In C rt_torch_max_memory_reserved.
func MaxMemoryReserved(device Device) (int64, error) {
	made := C.call_max_memory_reserved(C.int64_t(device))
	return integerOf(made)
}

// ResetPeakMemory: Starts the counts of the most bytes anew.
//
// In C rt_torch_reset_peak_memory.
func ResetPeakMemory(device Device) error {
	made := C.call_reset_peak_memory(C.int64_t(device))
	return errorOf(made)
}

// MemoryInfo: How many bytes of a device's memory are free, and how many it has.
//
// In C rt_torch_memory_info.
func MemoryInfo(device Device) ([]int64, error) {
	made := C.call_memory_info(C.int64_t(device))
	return listOf[int64](made)
}

// EmptyCache: Gives the memory that is kept for the next tensors back to the device.
//
// In C rt_torch_empty_cache.
func EmptyCache(device Device) error {
	made := C.call_empty_cache(C.int64_t(device))
	return errorOf(made)
}

// NewStream: A stream of a device from PyTorch's pool: what is given to it is done in order, beside other
// streams.
//
// In C rt_torch_stream_new.
func NewStream(device Device, highPriority bool) (*Stream, error) {
	made := C.call_stream_new(C.int64_t(device), flagOf(highPriority))
	return streamOf(made)
}

// CurrentStream: The stream that this thread's operations on a device go to.
//
// In C rt_torch_current_stream.
func CurrentStream(device Device) (*Stream, error) {
	made := C.call_current_stream(C.int64_t(device))
	return streamOf(made)
}

// SetCurrentStream: Has this thread's operations on the stream's device go to it.
//
// In C rt_torch_set_current_stream.
func (stream *Stream) SetCurrentStream() error {
	made := C.call_set_current_stream(stream.id())
	runtime.KeepAlive(stream)
	return errorOf(made)
}

// Synchronize: Waits until a stream has done all that it was given.
//
// In C rt_torch_stream_synchronize.
func (stream *Stream) Synchronize() error {
	made := C.call_stream_synchronize(stream.id())
	runtime.KeepAlive(stream)
	return errorOf(made)
}

// Query: Whether a stream has done all that it was given.
//
// In C rt_torch_stream_query.
func (stream *Stream) Query() (bool, error) {
	made := C.call_stream_query(stream.id())
	runtime.KeepAlive(stream)
	return boolOf(made)
}

// Device: The device of a stream.
//
// In C rt_torch_stream_device.
func (stream *Stream) Device() (int64, error) {
	made := C.call_stream_device(stream.id())
	runtime.KeepAlive(stream)
	return integerOf(made)
}

// WaitEvent: Has a stream wait for an event before it goes on.
//
// In C rt_torch_stream_wait_event.
func (stream *Stream) WaitEvent(event *Event) error {
	made := C.call_stream_wait_event(stream.id(), event.id())
	runtime.KeepAlive(stream)
	runtime.KeepAlive(event)
	return errorOf(made)
}

// NewEvent: An event of a device, with or without the time that it is reached at.
//
// In C rt_torch_event_new.
func NewEvent(device Device, timing bool) (*Event, error) {
	made := C.call_event_new(C.int64_t(device), flagOf(timing))
	return eventOf(made)
}

// Record: Puts an event into a stream, after all that this was given.
//
// In C rt_torch_event_record.
func (event *Event) Record(stream *Stream) error {
	made := C.call_event_record(event.id(), stream.id())
	runtime.KeepAlive(event)
	runtime.KeepAlive(stream)
	return errorOf(made)
}

// Query: Whether an event was reached.
//
// In C rt_torch_event_query.
func (event *Event) Query() (bool, error) {
	made := C.call_event_query(event.id())
	runtime.KeepAlive(event)
	return boolOf(made)
}

// Synchronize: Waits until an event is reached.
//
// In C rt_torch_event_synchronize.
func (event *Event) Synchronize() error {
	made := C.call_event_synchronize(event.id())
	runtime.KeepAlive(event)
	return errorOf(made)
}

// Elapsed: The milliseconds between two events that were reached.
//
// In C rt_torch_event_elapsed.
func (start *Event) Elapsed(stop *Event) (float64, error) {
	made := C.call_event_elapsed(start.id(), stop.id())
	runtime.KeepAlive(start)
	runtime.KeepAlive(stop)
	return numberOf(made)
}

// AutocastEnabled: Whether this thread's operations on a device choose a lower precision where that does no
// harm.
//
// In C rt_torch_autocast_enabled.
func AutocastEnabled(device Device) (bool, error) {
	made := C.call_autocast_enabled(C.int64_t(device))
	return boolOf(made)
}

// SetAutocastEnabled: Turns autocasting on a device on or off for this thread; turning it off forgets the
// tensors that were cast.
//
// In C rt_torch_set_autocast_enabled.
func SetAutocastEnabled(device Device, enabled bool) error {
	made := C.call_set_autocast_enabled(C.int64_t(device), flagOf(enabled))
	return errorOf(made)
}

// AutocastDtype: The dtype of the lower precision on this thread.
//
// In C rt_torch_autocast_dtype.
func AutocastDtype(device Device) (int64, error) {
	made := C.call_autocast_dtype(C.int64_t(device))
	return integerOf(made)
}

// SetAutocastDtype: Sets the dtype of the lower precision for this thread: f16, bf16 or f32.
//
// In C rt_torch_set_autocast_dtype.
func SetAutocastDtype(device Device, dtype Dtype) error {
	made := C.call_set_autocast_dtype(C.int64_t(device), C.int64_t(dtype))
	return errorOf(made)
}

// AutocastCacheEnabled: Whether tensors that this thread cast are kept for its next operation.
//
// In C rt_torch_autocast_cache_enabled.
func AutocastCacheEnabled() (bool, error) {
	made := C.call_autocast_cache_enabled()
	return boolOf(made)
}

// SetAutocastCacheEnabled: Sets whether tensors that this thread casts are kept for its next operation.
//
// In C rt_torch_set_autocast_cache_enabled.
func SetAutocastCacheEnabled(enabled bool) error {
	made := C.call_set_autocast_cache_enabled(flagOf(enabled))
	return errorOf(made)
}

// TensorZeros: A tensor of zeros, f32, on the CPU.
//
// In C rt_torch_tensor_zeros, in PyTorch aten::zeros.
func TensorZeros(dims []int64) (*Tensor, error) {
	made := C.call_tensor_zeros((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	return tensorOf(made)
}

// TensorOnes: A tensor of ones, f32, on the CPU.
//
// In C rt_torch_tensor_ones, in PyTorch aten::ones.
func TensorOnes(dims []int64) (*Tensor, error) {
	made := C.call_tensor_ones((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	return tensorOf(made)
}

// TensorRandn: Numbers from the standard normal distribution, f32, on the CPU.
//
// In C rt_torch_tensor_randn, in PyTorch aten::randn.
func TensorRandn(dims []int64) (*Tensor, error) {
	made := C.call_tensor_randn((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	return tensorOf(made)
}

// TensorFromData: An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied.
//
// In C rt_torch_tensor_from_data.
func TensorFromData(data []float64, dims []int64) (*Tensor, error) {
	made := C.call_tensor_from_data((*C.double)(pointerOf(data)), C.int64_t(len(data)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	return tensorOf(made)
}

// TensorFromInts: An i64 tensor on the CPU of the given sizes from integers in row-major order, which are
// copied.
//
// In C rt_torch_tensor_from_ints.
func TensorFromInts(data []int64, dims []int64) (*Tensor, error) {
	made := C.call_tensor_from_ints((*C.int64_t)(pointerOf(data)), C.int64_t(len(data)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	return tensorOf(made)
}

// TensorFromBytes: A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in
// row-major order, which are copied.
//
// In C rt_torch_tensor_from_bytes.
func TensorFromBytes(data []byte, dims []int64, dtype Dtype) (*Tensor, error) {
	made := C.call_tensor_from_bytes((*C.uint8_t)(pointerOf(data)), C.int64_t(len(data)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(dtype))
	return tensorOf(made)
}

// FromData: A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied.
//
// In C rt_torch_from_data.
func FromData(data []float64, dims []int64, dtype Optional[Dtype], device Optional[Device]) (*Tensor, error) {
	made := C.call_from_data((*C.double)(pointerOf(data)), C.int64_t(len(data)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(dtype.Or(-1)), C.int64_t(device.Or(none)))
	return tensorOf(made)
}

// FromInts: A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied.
//
// In C rt_torch_from_ints.
func FromInts(data []int64, dims []int64, dtype Optional[Dtype], device Optional[Device]) (*Tensor, error) {
	made := C.call_from_ints((*C.int64_t)(pointerOf(data)), C.int64_t(len(data)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(dtype.Or(-1)), C.int64_t(device.Or(none)))
	return tensorOf(made)
}

// ZerosOptions are what Zeros takes beside its parameters.
type ZerosOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Zeros: A tensor of zeros. The options may be nil.
//
// In C rt_torch_zeros, in PyTorch aten::zeros.
func Zeros(dims []int64, options *ZerosOptions) (*Tensor, error) {
	if options == nil {
		options = &ZerosOptions{}
	}
	made := C.call_zeros((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// OnesOptions are what Ones takes beside its parameters.
type OnesOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Ones: A tensor of ones. The options may be nil.
//
// In C rt_torch_ones, in PyTorch aten::ones.
func Ones(dims []int64, options *OnesOptions) (*Tensor, error) {
	if options == nil {
		options = &OnesOptions{}
	}
	made := C.call_ones((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// FullOptions are what Full takes beside its parameters.
type FullOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Full: A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is. The options may
// be nil.
//
// In C rt_torch_full, in PyTorch aten::full.
func Full(dims []int64, value Scalar, options *FullOptions) (*Tensor, error) {
	if options == nil {
		options = &FullOptions{}
	}
	made := C.call_full((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(value.bits), C.int64_t(value.kind), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// RandOptions are what Rand takes beside its parameters.
type RandOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Rand: Numbers from the uniform distribution over [0, 1). The options may be nil.
//
// In C rt_torch_rand, in PyTorch aten::rand.
func Rand(dims []int64, options *RandOptions) (*Tensor, error) {
	if options == nil {
		options = &RandOptions{}
	}
	made := C.call_rand((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// RandnOptions are what Randn takes beside its parameters.
type RandnOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Randn: Numbers from the standard normal distribution. The options may be nil.
//
// In C rt_torch_randn, in PyTorch aten::randn.
func Randn(dims []int64, options *RandnOptions) (*Tensor, error) {
	if options == nil {
		options = &RandnOptions{}
	}
	made := C.call_randn((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// RandintOptions are what Randint takes beside its parameters.
type RandintOptions struct {
	// Device is none by default.
	Device Optional[Device]
}

// Randint: Integers drawn evenly from low (included) to high (excluded), i64. The options may be nil.
//
// In C rt_torch_randint, in PyTorch aten::randint.low.
func Randint(low int64, high int64, dims []int64, options *RandintOptions) (*Tensor, error) {
	if options == nil {
		options = &RandintOptions{}
	}
	made := C.call_randint(C.int64_t(low), C.int64_t(high), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// ArangeOptions are what Arange takes beside its parameters.
type ArangeOptions struct {
	// Step is 1 by default.
	Step Scalar
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Arange: Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are
// integers, else f32. The options may be nil.
//
// In C rt_torch_arange, in PyTorch aten::arange.start_step.
func Arange(start Scalar, stop Scalar, options *ArangeOptions) (*Tensor, error) {
	if options == nil {
		options = &ArangeOptions{}
	}
	step := options.Step.or(Int(1))
	made := C.call_arange(C.int64_t(start.bits), C.int64_t(start.kind), C.int64_t(stop.bits), C.int64_t(stop.kind), C.int64_t(step.bits), C.int64_t(step.kind), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// EyeOptions are what Eye takes beside its parameters.
type EyeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Eye: An n by m matrix with ones on the diagonal and zeros elsewhere. The options may be nil.
//
// In C rt_torch_eye, in PyTorch aten::eye.m.
func Eye(n int64, m int64, options *EyeOptions) (*Tensor, error) {
	if options == nil {
		options = &EyeOptions{}
	}
	made := C.call_eye(C.int64_t(n), C.int64_t(m), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// LinspaceOptions are what Linspace takes beside its parameters.
type LinspaceOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Linspace: `steps` numbers from start to end (both included), evenly apart. Without dtype: f32. The options may
// be nil.
//
// In C rt_torch_linspace, in PyTorch aten::linspace.
func Linspace(start Scalar, stop Scalar, steps int64, options *LinspaceOptions) (*Tensor, error) {
	if options == nil {
		options = &LinspaceOptions{}
	}
	made := C.call_linspace(C.int64_t(start.bits), C.int64_t(start.kind), C.int64_t(stop.bits), C.int64_t(stop.kind), C.int64_t(steps), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// LogspaceOptions are what Logspace takes beside its parameters.
type LogspaceOptions struct {
	// Base is 10 by default.
	Base Optional[float64]
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Logspace: `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without
// dtype: f32. The options may be nil.
//
// In C rt_torch_logspace, in PyTorch aten::logspace.
func Logspace(start Scalar, stop Scalar, steps int64, options *LogspaceOptions) (*Tensor, error) {
	if options == nil {
		options = &LogspaceOptions{}
	}
	made := C.call_logspace(C.int64_t(start.bits), C.int64_t(start.kind), C.int64_t(stop.bits), C.int64_t(stop.kind), C.int64_t(steps), C.double(options.Base.Or(10)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// EmptyOptions are what Empty takes beside its parameters.
type EmptyOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Empty: A tensor whose elements are whatever lies in its memory. The options may be nil.
//
// In C rt_torch_empty, in PyTorch aten::empty.memory_format.
func Empty(dims []int64, options *EmptyOptions) (*Tensor, error) {
	if options == nil {
		options = &EmptyOptions{}
	}
	made := C.call_empty((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// ZerosLikeOptions are what Tensor.ZerosLike takes beside its parameters.
type ZerosLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// ZerosLike: Zeros with the sizes of another tensor, and its dtype and device where none is given. The options
// may be nil.
//
// In C rt_torch_tensor_zeros_like, in PyTorch aten::zeros_like.
func (t *Tensor) ZerosLike(options *ZerosLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &ZerosLikeOptions{}
	}
	made := C.call_tensor_zeros_like(t.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// OnesLikeOptions are what Tensor.OnesLike takes beside its parameters.
type OnesLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// OnesLike: Ones with the sizes of another tensor, and its dtype and device where none is given. The options may
// be nil.
//
// In C rt_torch_tensor_ones_like, in PyTorch aten::ones_like.
func (t *Tensor) OnesLike(options *OnesLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &OnesLikeOptions{}
	}
	made := C.call_tensor_ones_like(t.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FullLikeOptions are what Tensor.FullLike takes beside its parameters.
type FullLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// FullLike: One number everywhere, with the sizes of another tensor, and its dtype and device where none is
// given. The options may be nil.
//
// In C rt_torch_tensor_full_like, in PyTorch aten::full_like.
func (t *Tensor) FullLike(value Scalar, options *FullLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &FullLikeOptions{}
	}
	made := C.call_tensor_full_like(t.id(), C.int64_t(value.bits), C.int64_t(value.kind), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// EmptyLikeOptions are what Tensor.EmptyLike takes beside its parameters.
type EmptyLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// EmptyLike: A tensor of any content with the sizes of another one, and its dtype and device where none is
// given. The options may be nil.
//
// In C rt_torch_tensor_empty_like, in PyTorch aten::empty_like.
func (t *Tensor) EmptyLike(options *EmptyLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &EmptyLikeOptions{}
	}
	made := C.call_tensor_empty_like(t.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// NewZerosOptions are what Tensor.NewZeros takes beside its parameters.
type NewZerosOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// NewZeros: Zeros of other sizes with the dtype and device of a tensor where none is given. The options may be
// nil.
//
// In C rt_torch_tensor_new_zeros, in PyTorch aten::new_zeros.
func (t *Tensor) NewZeros(dims []int64, options *NewZerosOptions) (*Tensor, error) {
	if options == nil {
		options = &NewZerosOptions{}
	}
	made := C.call_tensor_new_zeros(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// NewFullOptions are what Tensor.NewFull takes beside its parameters.
type NewFullOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// NewFull: One number everywhere, of other sizes, with the dtype and device of a tensor where none is given. The
// options may be nil.
//
// In C rt_torch_tensor_new_full, in PyTorch aten::new_full.
func (t *Tensor) NewFull(dims []int64, value Scalar, options *NewFullOptions) (*Tensor, error) {
	if options == nil {
		options = &NewFullOptions{}
	}
	made := C.call_tensor_new_full(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), C.int64_t(value.bits), C.int64_t(value.kind), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// TrilIndicesOptions are what TrilIndices takes beside its parameters.
type TrilIndicesOptions struct {
	// Offset is 0 by default.
	Offset int64
	// Dtype is 4 by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// TrilIndices: The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or
// i64. The options may be nil.
//
// In C rt_torch_tril_indices, in PyTorch aten::tril_indices.
func TrilIndices(row int64, col int64, options *TrilIndicesOptions) (*Tensor, error) {
	if options == nil {
		options = &TrilIndicesOptions{}
	}
	made := C.call_tril_indices(C.int64_t(row), C.int64_t(col), C.int64_t(options.Offset), C.int64_t(options.Dtype.Or(4)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// TriuIndicesOptions are what TriuIndices takes beside its parameters.
type TriuIndicesOptions struct {
	// Offset is 0 by default.
	Offset int64
	// Dtype is 4 by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// TriuIndices: The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32
// or i64. The options may be nil.
//
// In C rt_torch_triu_indices, in PyTorch aten::triu_indices.
func TriuIndices(row int64, col int64, options *TriuIndicesOptions) (*Tensor, error) {
	if options == nil {
		options = &TriuIndicesOptions{}
	}
	made := C.call_triu_indices(C.int64_t(row), C.int64_t(col), C.int64_t(options.Offset), C.int64_t(options.Dtype.Or(4)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// HannWindowOptions are what HannWindow takes beside its parameters.
type HannWindowOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// HannWindow: The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters. The
// options may be nil.
//
// In C rt_torch_hann_window, in PyTorch aten::hann_window.periodic.
func HannWindow(windowLength int64, periodic bool, options *HannWindowOptions) (*Tensor, error) {
	if options == nil {
		options = &HannWindowOptions{}
	}
	made := C.call_hann_window(C.int64_t(windowLength), flagOf(periodic), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// Complex: A complex tensor of a real and an imaginary part.
//
// In C rt_torch_complex, in PyTorch aten::complex.
func (real *Tensor) Complex(imag *Tensor) (*Tensor, error) {
	made := C.call_complex(real.id(), imag.id())
	runtime.KeepAlive(real)
	runtime.KeepAlive(imag)
	return tensorOf(made)
}

// Polar: A complex tensor of absolute values and angles in radians.
//
// In C rt_torch_polar, in PyTorch aten::polar.
func (abs *Tensor) Polar(angle *Tensor) (*Tensor, error) {
	made := C.call_polar(abs.id(), angle.id())
	runtime.KeepAlive(abs)
	runtime.KeepAlive(angle)
	return tensorOf(made)
}

// DefaultGenerator: The generator that random numbers on a device come from where none is given, the same for
// all threads.
//
// In C rt_torch_default_generator.
func DefaultGenerator(device Device) (*Generator, error) {
	made := C.call_default_generator(C.int64_t(device))
	return generatorOf(made)
}

// NewGenerator: A generator of its own for a device.
//
// In C rt_torch_generator_new.
func NewGenerator(device Device) (*Generator, error) {
	made := C.call_generator_new(C.int64_t(device))
	return generatorOf(made)
}

// ManualSeed: Sets a generator to where a seed begins.
//
// In C rt_torch_generator_manual_seed.
func (g *Generator) ManualSeed(seed int64) error {
	made := C.call_generator_manual_seed(g.id(), C.int64_t(seed))
	runtime.KeepAlive(g)
	return errorOf(made)
}

// Seed: Sets a generator to a seed that nobody can foresee, and returns it.
//
// In C rt_torch_generator_seed.
func (g *Generator) Seed() (int64, error) {
	made := C.call_generator_seed(g.id())
	runtime.KeepAlive(g)
	return integerOf(made)
}

// InitialSeed: The seed that a generator began with.
//
// In C rt_torch_generator_initial_seed.
func (g *Generator) InitialSeed() (int64, error) {
	made := C.call_generator_initial_seed(g.id())
	runtime.KeepAlive(g)
	return integerOf(made)
}

// State: A generator's state, a vector of u8 on the CPU.
//
// In C rt_torch_generator_state.
func (g *Generator) State() (*Tensor, error) {
	made := C.call_generator_state(g.id())
	runtime.KeepAlive(g)
	return tensorOf(made)
}

// SetState: Sets a generator to a state.
//
// In C rt_torch_generator_set_state.
func (g *Generator) SetState(state *Tensor) error {
	made := C.call_generator_set_state(g.id(), state.id())
	runtime.KeepAlive(g)
	runtime.KeepAlive(state)
	return errorOf(made)
}

// Device: The device of a generator.
//
// In C rt_torch_generator_device.
func (g *Generator) Device() (int64, error) {
	made := C.call_generator_device(g.id())
	runtime.KeepAlive(g)
	return integerOf(made)
}

// RandFromOptions are what RandFrom takes beside its parameters.
type RandFromOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandFrom: Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own). The
// options may be nil.
//
// In C rt_torch_rand_from, in PyTorch aten::rand.generator.
func RandFrom(dims []int64, generator *Generator, options *RandFromOptions) (*Tensor, error) {
	if options == nil {
		options = &RandFromOptions{}
	}
	made := C.call_rand_from((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), generator.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(generator)
	return tensorOf(made)
}

// RandnFromOptions are what RandnFrom takes beside its parameters.
type RandnFromOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandnFrom: Numbers from the standard normal distribution, from a generator (none = the device's own). The
// options may be nil.
//
// In C rt_torch_randn_from, in PyTorch aten::randn.generator.
func RandnFrom(dims []int64, generator *Generator, options *RandnFromOptions) (*Tensor, error) {
	if options == nil {
		options = &RandnFromOptions{}
	}
	made := C.call_randn_from((*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), generator.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(generator)
	return tensorOf(made)
}

// RandintFromOptions are what RandintFrom takes beside its parameters.
type RandintFromOptions struct {
	// Dtype is 4 by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandintFrom: Integers drawn evenly from low (included) to high (excluded), from a generator (none = the
// device's own). The options may be nil.
//
// In C rt_torch_randint_from, in PyTorch aten::randint.low_generator.
func RandintFrom(low int64, high int64, dims []int64, generator *Generator, options *RandintFromOptions) (*Tensor, error) {
	if options == nil {
		options = &RandintFromOptions{}
	}
	made := C.call_randint_from(C.int64_t(low), C.int64_t(high), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), generator.id(), C.int64_t(options.Dtype.Or(4)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(generator)
	return tensorOf(made)
}

// RandpermFromOptions are what RandpermFrom takes beside its parameters.
type RandpermFromOptions struct {
	// Dtype is 4 by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandpermFrom: The integers from 0 to n - 1 in random order, from a generator (none = the device's own). The
// options may be nil.
//
// In C rt_torch_randperm_from, in PyTorch aten::randperm.generator.
func RandpermFrom(n int64, generator *Generator, options *RandpermFromOptions) (*Tensor, error) {
	if options == nil {
		options = &RandpermFromOptions{}
	}
	made := C.call_randperm_from(C.int64_t(n), generator.id(), C.int64_t(options.Dtype.Or(4)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(generator)
	return tensorOf(made)
}

// RandLikeOptions are what Tensor.RandLike takes beside its parameters.
type RandLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandLike: Numbers from the uniform distribution over [0, 1) with the sizes of another tensor. The options may
// be nil.
//
// In C rt_torch_tensor_rand_like, in PyTorch aten::rand_like.
func (t *Tensor) RandLike(options *RandLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &RandLikeOptions{}
	}
	made := C.call_tensor_rand_like(t.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RandnLikeOptions are what Tensor.RandnLike takes beside its parameters.
type RandnLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandnLike: Numbers from the standard normal distribution with the sizes of another tensor. The options may be
// nil.
//
// In C rt_torch_tensor_randn_like, in PyTorch aten::randn_like.
func (t *Tensor) RandnLike(options *RandnLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &RandnLikeOptions{}
	}
	made := C.call_tensor_randn_like(t.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RandintLikeOptions are what Tensor.RandintLike takes beside its parameters.
type RandintLikeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// RandintLike: Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor.
// The options may be nil.
//
// In C rt_torch_tensor_randint_like, in PyTorch aten::randint_like.low_dtype.
func (t *Tensor) RandintLike(low int64, high int64, options *RandintLikeOptions) (*Tensor, error) {
	if options == nil {
		options = &RandintLikeOptions{}
	}
	made := C.call_tensor_randint_like(t.id(), C.int64_t(low), C.int64_t(high), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RandpermOptions are what Randperm takes beside its parameters.
type RandpermOptions struct {
	// Dtype is 4 by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Randperm: The integers from 0 to n - 1 in random order. The options may be nil.
//
// In C rt_torch_randperm, in PyTorch aten::randperm.
func Randperm(n int64, options *RandpermOptions) (*Tensor, error) {
	if options == nil {
		options = &RandpermOptions{}
	}
	made := C.call_randperm(C.int64_t(n), C.int64_t(options.Dtype.Or(4)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// BernoulliOptions are what Tensor.Bernoulli takes beside its parameters.
type BernoulliOptions struct {
	// Generator is none by default.
	Generator *Generator
}

// Bernoulli: For every element p a draw that is 1 with the probability p, else 0. The options may be nil.
//
// In C rt_torch_tensor_bernoulli, in PyTorch aten::bernoulli.
func (t *Tensor) Bernoulli(options *BernoulliOptions) (*Tensor, error) {
	if options == nil {
		options = &BernoulliOptions{}
	}
	made := C.call_tensor_bernoulli(t.id(), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return tensorOf(made)
}

// MultinomialOptions are what Tensor.Multinomial takes beside its parameters.
type MultinomialOptions struct {
	// Replacement is false by default.
	Replacement bool
	// Generator is none by default.
	Generator *Generator
}

// Multinomial: Places drawn from each row of weights, with or without replacement, as i64. The options may be
// nil.
//
// In C rt_torch_tensor_multinomial, in PyTorch aten::multinomial.
func (t *Tensor) Multinomial(numSamples int64, options *MultinomialOptions) (*Tensor, error) {
	if options == nil {
		options = &MultinomialOptions{}
	}
	made := C.call_tensor_multinomial(t.id(), C.int64_t(numSamples), flagOf(options.Replacement), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return tensorOf(made)
}

// PoissonOptions are what Tensor.Poisson takes beside its parameters.
type PoissonOptions struct {
	// Generator is none by default.
	Generator *Generator
}

// Poisson: For every element a draw from the Poisson distribution with this mean. The options may be nil.
//
// In C rt_torch_tensor_poisson, in PyTorch aten::poisson.
func (t *Tensor) Poisson(options *PoissonOptions) (*Tensor, error) {
	if options == nil {
		options = &PoissonOptions{}
	}
	made := C.call_tensor_poisson(t.id(), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return tensorOf(made)
}

// NormalOptions are what Normal takes beside its parameters.
type NormalOptions struct {
	// Generator is none by default.
	Generator *Generator
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// Normal: Numbers from the normal distribution of a mean and a standard deviation. The options may be nil.
//
// In C rt_torch_normal, in PyTorch aten::normal.float_float.
func Normal(mean float64, std float64, dims []int64, options *NormalOptions) (*Tensor, error) {
	if options == nil {
		options = &NormalOptions{}
	}
	made := C.call_normal(C.double(mean), C.double(std), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), options.Generator.id(), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	runtime.KeepAlive(options.Generator)
	return tensorOf(made)
}

// NormalTensorsOptions are what Tensor.NormalTensors takes beside its parameters.
type NormalTensorsOptions struct {
	// Generator is none by default.
	Generator *Generator
}

// NormalTensors: For every mean and standard deviation a draw from their normal distribution. The options may be
// nil.
//
// In C rt_torch_normal_tensors, in PyTorch aten::normal.Tensor_Tensor.
func (mean *Tensor) NormalTensors(std *Tensor, options *NormalTensorsOptions) (*Tensor, error) {
	if options == nil {
		options = &NormalTensorsOptions{}
	}
	made := C.call_normal_tensors(mean.id(), std.id(), options.Generator.id())
	runtime.KeepAlive(mean)
	runtime.KeepAlive(std)
	runtime.KeepAlive(options.Generator)
	return tensorOf(made)
}

// UniformInPlaceOptions are what Tensor.UniformInPlace takes beside its parameters.
type UniformInPlaceOptions struct {
	// Low is 0 by default.
	Low float64
	// High is 1 by default.
	High Optional[float64]
	// Generator is none by default.
	Generator *Generator
}

// UniformInPlace: Fills with numbers from the uniform distribution over [low, high). The options may be nil.
//
// In C rt_torch_tensor_uniform_, in PyTorch aten::uniform_.
func (t *Tensor) UniformInPlace(options *UniformInPlaceOptions) error {
	if options == nil {
		options = &UniformInPlaceOptions{}
	}
	made := C.call_tensor_uniform_(t.id(), C.double(options.Low), C.double(options.High.Or(1)), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return errorOf(made)
}

// NormalInPlaceOptions are what Tensor.NormalInPlace takes beside its parameters.
type NormalInPlaceOptions struct {
	// Mean is 0 by default.
	Mean float64
	// Std is 1 by default.
	Std Optional[float64]
	// Generator is none by default.
	Generator *Generator
}

// NormalInPlace: Fills with numbers from the normal distribution. The options may be nil.
//
// In C rt_torch_tensor_normal_, in PyTorch aten::normal_.
func (t *Tensor) NormalInPlace(options *NormalInPlaceOptions) error {
	if options == nil {
		options = &NormalInPlaceOptions{}
	}
	made := C.call_tensor_normal_(t.id(), C.double(options.Mean), C.double(options.Std.Or(1)), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return errorOf(made)
}

// ExponentialInPlaceOptions are what Tensor.ExponentialInPlace takes beside its parameters.
type ExponentialInPlaceOptions struct {
	// Rate is 1 by default.
	Rate Optional[float64]
	// Generator is none by default.
	Generator *Generator
}

// ExponentialInPlace: Fills with numbers from the exponential distribution of a rate. The options may be nil.
//
// In C rt_torch_tensor_exponential_, in PyTorch aten::exponential_.
func (t *Tensor) ExponentialInPlace(options *ExponentialInPlaceOptions) error {
	if options == nil {
		options = &ExponentialInPlaceOptions{}
	}
	made := C.call_tensor_exponential_(t.id(), C.double(options.Rate.Or(1)), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return errorOf(made)
}

// BernoulliInPlaceOptions are what Tensor.BernoulliInPlace takes beside its parameters.
type BernoulliInPlaceOptions struct {
	// P is 0.5 by default.
	P Optional[float64]
	// Generator is none by default.
	Generator *Generator
}

// BernoulliInPlace: Fills with draws that are 1 with the probability p, else 0. The options may be nil.
//
// In C rt_torch_tensor_bernoulli_, in PyTorch aten::bernoulli_.float.
func (t *Tensor) BernoulliInPlace(options *BernoulliInPlaceOptions) error {
	if options == nil {
		options = &BernoulliInPlaceOptions{}
	}
	made := C.call_tensor_bernoulli_(t.id(), C.double(options.P.Or(0.5)), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return errorOf(made)
}

// RandomInPlaceOptions are what Tensor.RandomInPlace takes beside its parameters.
type RandomInPlaceOptions struct {
	// Generator is none by default.
	Generator *Generator
}

// RandomInPlace: Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's
// largest). The options may be nil.
//
// In C rt_torch_tensor_random_, in PyTorch aten::random_.from.
func (t *Tensor) RandomInPlace(low int64, high Optional[int64], options *RandomInPlaceOptions) error {
	if options == nil {
		options = &RandomInPlaceOptions{}
	}
	made := C.call_tensor_random_(t.id(), C.int64_t(low), C.int64_t(high.Or(none)), options.Generator.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Generator)
	return errorOf(made)
}

// Add: a + b, elementwise, broadcasting.
//
// In C rt_torch_tensor_add, in PyTorch aten::add.Tensor.
func (a *Tensor) Add(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_add(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Sub: a - b, elementwise, broadcasting.
//
// In C rt_torch_tensor_sub, in PyTorch aten::sub.Tensor.
func (a *Tensor) Sub(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_sub(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Mul: a * b, elementwise, broadcasting.
//
// In C rt_torch_tensor_mul, in PyTorch aten::mul.Tensor.
func (a *Tensor) Mul(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_mul(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Div: a / b, elementwise, broadcasting; integers divide to f32.
//
// In C rt_torch_tensor_div, in PyTorch aten::div.Tensor.
func (a *Tensor) Div(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_div(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// FloorDivide: a / b rounded towards minus infinity, elementwise, broadcasting.
//
// In C rt_torch_tensor_floor_divide, in PyTorch aten::floor_divide.
func (a *Tensor) FloorDivide(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_floor_divide(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Remainder: The remainder of a / b with the sign of b, elementwise, broadcasting.
//
// In C rt_torch_tensor_remainder, in PyTorch aten::remainder.Tensor.
func (a *Tensor) Remainder(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_remainder(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Pow: a to the power of b, elementwise, broadcasting.
//
// In C rt_torch_tensor_pow, in PyTorch aten::pow.Tensor_Tensor.
func (a *Tensor) Pow(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_pow(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Maximum: The larger of a and b, elementwise, broadcasting; NaN where either is.
//
// In C rt_torch_tensor_maximum, in PyTorch aten::maximum.
func (a *Tensor) Maximum(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_maximum(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Minimum: The smaller of a and b, elementwise, broadcasting; NaN where either is.
//
// In C rt_torch_tensor_minimum, in PyTorch aten::minimum.
func (a *Tensor) Minimum(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_minimum(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// AddScalar: a + b with a number.
//
// In C rt_torch_tensor_add_scalar, in PyTorch aten::add.Scalar.
func (a *Tensor) AddScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_add_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// SubScalar: a - b with a number.
//
// In C rt_torch_tensor_sub_scalar, in PyTorch aten::sub.Scalar.
func (a *Tensor) SubScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_sub_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// RsubScalar: b - a with a number b.
//
// In C rt_torch_tensor_rsub_scalar, in PyTorch aten::rsub.Scalar.
func (a *Tensor) RsubScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_rsub_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// MulScalar: a * b with a number.
//
// In C rt_torch_tensor_mul_scalar, in PyTorch aten::mul.Scalar.
func (a *Tensor) MulScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_mul_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// DivScalar: a / b with a number; integers divide to f32.
//
// In C rt_torch_tensor_div_scalar, in PyTorch aten::div.Scalar.
func (a *Tensor) DivScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_div_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// FloorDivideScalar: a / b with a number, rounded towards minus infinity.
//
// In C rt_torch_tensor_floor_divide_scalar, in PyTorch aten::floor_divide.Scalar.
func (a *Tensor) FloorDivideScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_floor_divide_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// RemainderScalar: The remainder of a / b with a number, with the sign of b.
//
// In C rt_torch_tensor_remainder_scalar, in PyTorch aten::remainder.Scalar.
func (a *Tensor) RemainderScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_remainder_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// PowScalar: a to the power of a number.
//
// In C rt_torch_tensor_pow_scalar, in PyTorch aten::pow.Tensor_Scalar.
func (a *Tensor) PowScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_pow_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// TensorRpowScalar: The number b to the power of a.
//
// In C rt_torch_tensor_rpow_scalar, in PyTorch aten::pow.Scalar.
func TensorRpowScalar(b Scalar, a *Tensor) (*Tensor, error) {
	made := C.call_tensor_rpow_scalar(C.int64_t(b.bits), C.int64_t(b.kind), a.id())
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// AddScaledOptions are what Tensor.AddScaled takes beside its parameters.
type AddScaledOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// AddScaled: a + alpha * b, elementwise, broadcasting. The options may be nil.
//
// In C rt_torch_tensor_add_scaled, in PyTorch aten::add.Tensor.
func (a *Tensor) AddScaled(b *Tensor, options *AddScaledOptions) (*Tensor, error) {
	if options == nil {
		options = &AddScaledOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_add_scaled(a.id(), b.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// DivMode: a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity).
//
// In C rt_torch_tensor_div_mode, in PyTorch aten::div.Tensor_mode.
func (a *Tensor) DivMode(b *Tensor, roundingMode Optional[string]) (*Tensor, error) {
	roundingModeGiven := optionalBytesOf(roundingMode)
	made := C.call_tensor_div_mode(a.id(), b.id(), (*C.char)(pointerOf(roundingModeGiven)), optionalLengthOf(roundingModeGiven))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// DivScalarMode: a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor".
//
// In C rt_torch_tensor_div_scalar_mode, in PyTorch aten::div.Scalar_mode.
func (a *Tensor) DivScalarMode(b Scalar, roundingMode Optional[string]) (*Tensor, error) {
	roundingModeGiven := optionalBytesOf(roundingMode)
	made := C.call_tensor_div_scalar_mode(a.id(), C.int64_t(b.bits), C.int64_t(b.kind), (*C.char)(pointerOf(roundingModeGiven)), optionalLengthOf(roundingModeGiven))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// Fmod: The remainder of a / b with the sign of a, elementwise, broadcasting.
//
// In C rt_torch_tensor_fmod, in PyTorch aten::fmod.Tensor.
func (a *Tensor) Fmod(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_fmod(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// FmodScalar: The remainder of a / b with a number, with the sign of a.
//
// In C rt_torch_tensor_fmod_scalar, in PyTorch aten::fmod.Scalar.
func (a *Tensor) FmodScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_fmod_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// Fmax: The larger of a and b, elementwise, broadcasting; the other one where one is NaN.
//
// In C rt_torch_tensor_fmax, in PyTorch aten::fmax.
func (a *Tensor) Fmax(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_fmax(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Fmin: The smaller of a and b, elementwise, broadcasting; the other one where one is NaN.
//
// In C rt_torch_tensor_fmin, in PyTorch aten::fmin.
func (a *Tensor) Fmin(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_fmin(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// AddcmulOptions are what Tensor.Addcmul takes beside its parameters.
type AddcmulOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// Addcmul: t + value * tensor1 * tensor2, elementwise, broadcasting. The options may be nil.
//
// In C rt_torch_tensor_addcmul, in PyTorch aten::addcmul.
func (t *Tensor) Addcmul(tensor1 *Tensor, tensor2 *Tensor, options *AddcmulOptions) (*Tensor, error) {
	if options == nil {
		options = &AddcmulOptions{}
	}
	value := options.Value.or(Int(1))
	made := C.call_tensor_addcmul(t.id(), tensor1.id(), tensor2.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return tensorOf(made)
}

// AddcdivOptions are what Tensor.Addcdiv takes beside its parameters.
type AddcdivOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// Addcdiv: t + value * tensor1 / tensor2, elementwise, broadcasting. The options may be nil.
//
// In C rt_torch_tensor_addcdiv, in PyTorch aten::addcdiv.
func (t *Tensor) Addcdiv(tensor1 *Tensor, tensor2 *Tensor, options *AddcdivOptions) (*Tensor, error) {
	if options == nil {
		options = &AddcdivOptions{}
	}
	value := options.Value.or(Int(1))
	made := C.call_tensor_addcdiv(t.id(), tensor1.id(), tensor2.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return tensorOf(made)
}

// Lerp: From t to stop by the part that weight says, elementwise, broadcasting.
//
// In C rt_torch_tensor_lerp, in PyTorch aten::lerp.Tensor.
func (t *Tensor) Lerp(stop *Tensor, weight *Tensor) (*Tensor, error) {
	made := C.call_tensor_lerp(t.id(), stop.id(), weight.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(stop)
	runtime.KeepAlive(weight)
	return tensorOf(made)
}

// LerpScalar: From t to stop by a part of the way.
//
// In C rt_torch_tensor_lerp_scalar, in PyTorch aten::lerp.Scalar.
func (t *Tensor) LerpScalar(stop *Tensor, weight Scalar) (*Tensor, error) {
	made := C.call_tensor_lerp_scalar(t.id(), stop.id(), C.int64_t(weight.bits), C.int64_t(weight.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(stop)
	return tensorOf(made)
}

// Hypot: The square root of a * a + b * b, without overflow between.
//
// In C rt_torch_tensor_hypot, in PyTorch aten::hypot.
func (a *Tensor) Hypot(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_hypot(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Atan2: The angle in radians of the point (b, a) seen from the origin.
//
// In C rt_torch_tensor_atan2, in PyTorch aten::atan2.
func (a *Tensor) Atan2(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_atan2(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Logaddexp: log(exp(a) + exp(b)) without overflow.
//
// In C rt_torch_tensor_logaddexp, in PyTorch aten::logaddexp.
func (a *Tensor) Logaddexp(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_logaddexp(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Xlogy: a * log(b), 0 where a is 0, elementwise, broadcasting.
//
// In C rt_torch_tensor_xlogy, in PyTorch aten::xlogy.Tensor.
func (a *Tensor) Xlogy(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_xlogy(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Copysign: The size of a with the sign of b.
//
// In C rt_torch_tensor_copysign, in PyTorch aten::copysign.Tensor.
func (a *Tensor) Copysign(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_copysign(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Gcd: The greatest common divisor, of integers.
//
// In C rt_torch_tensor_gcd, in PyTorch aten::gcd.
func (a *Tensor) Gcd(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_gcd(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Lcm: The least common multiple, of integers.
//
// In C rt_torch_tensor_lcm, in PyTorch aten::lcm.
func (a *Tensor) Lcm(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_lcm(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Heaviside: 0 where t is negative, 1 where it is positive, else the element of values.
//
// In C rt_torch_tensor_heaviside, in PyTorch aten::heaviside.
func (t *Tensor) Heaviside(values *Tensor) (*Tensor, error) {
	made := C.call_tensor_heaviside(t.id(), values.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(values)
	return tensorOf(made)
}

// BitwiseAnd: The bits that both integers have; of bools whether both are true.
//
// In C rt_torch_tensor_bitwise_and, in PyTorch aten::bitwise_and.Tensor.
func (a *Tensor) BitwiseAnd(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_bitwise_and(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// BitwiseOr: The bits that at least one of the integers has; of bools whether at least one is true.
//
// In C rt_torch_tensor_bitwise_or, in PyTorch aten::bitwise_or.Tensor.
func (a *Tensor) BitwiseOr(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_bitwise_or(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// BitwiseXor: The bits that exactly one of the integers has; of bools whether exactly one is true.
//
// In C rt_torch_tensor_bitwise_xor, in PyTorch aten::bitwise_xor.Tensor.
func (a *Tensor) BitwiseXor(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_bitwise_xor(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// BitwiseAndScalar: The bits that both a and a number have.
//
// In C rt_torch_tensor_bitwise_and_scalar, in PyTorch aten::bitwise_and.Scalar.
func (a *Tensor) BitwiseAndScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_bitwise_and_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// BitwiseOrScalar: The bits that a or a number has.
//
// In C rt_torch_tensor_bitwise_or_scalar, in PyTorch aten::bitwise_or.Scalar.
func (a *Tensor) BitwiseOrScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_bitwise_or_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// BitwiseXorScalar: The bits that exactly one of a and a number has.
//
// In C rt_torch_tensor_bitwise_xor_scalar, in PyTorch aten::bitwise_xor.Scalar.
func (a *Tensor) BitwiseXorScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_bitwise_xor_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// BitwiseLeftShift: The bits of a moved b places to the left.
//
// In C rt_torch_tensor_bitwise_left_shift, in PyTorch aten::bitwise_left_shift.Tensor.
func (a *Tensor) BitwiseLeftShift(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_bitwise_left_shift(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// BitwiseRightShift: The bits of a moved b places to the right; of signed integers the sign stays.
//
// In C rt_torch_tensor_bitwise_right_shift, in PyTorch aten::bitwise_right_shift.Tensor.
func (a *Tensor) BitwiseRightShift(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_bitwise_right_shift(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Neg: -t.
//
// In C rt_torch_tensor_neg, in PyTorch aten::neg.
func (t *Tensor) Neg() (*Tensor, error) {
	made := C.call_tensor_neg(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Abs: The absolute value.
//
// In C rt_torch_tensor_abs, in PyTorch aten::abs.
func (t *Tensor) Abs() (*Tensor, error) {
	made := C.call_tensor_abs(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sign: -1, 0 or 1, as the element is negative, zero or positive.
//
// In C rt_torch_tensor_sign, in PyTorch aten::sign.
func (t *Tensor) Sign() (*Tensor, error) {
	made := C.call_tensor_sign(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Reciprocal: 1 / t.
//
// In C rt_torch_tensor_reciprocal, in PyTorch aten::reciprocal.
func (t *Tensor) Reciprocal() (*Tensor, error) {
	made := C.call_tensor_reciprocal(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Exp: e to the power of t.
//
// In C rt_torch_tensor_exp, in PyTorch aten::exp.
func (t *Tensor) Exp() (*Tensor, error) {
	made := C.call_tensor_exp(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Log: The natural logarithm.
//
// In C rt_torch_tensor_log, in PyTorch aten::log.
func (t *Tensor) Log() (*Tensor, error) {
	made := C.call_tensor_log(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sqrt: The square root.
//
// In C rt_torch_tensor_sqrt, in PyTorch aten::sqrt.
func (t *Tensor) Sqrt() (*Tensor, error) {
	made := C.call_tensor_sqrt(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sin: The sine of an angle in radians.
//
// In C rt_torch_tensor_sin, in PyTorch aten::sin.
func (t *Tensor) Sin() (*Tensor, error) {
	made := C.call_tensor_sin(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cos: The cosine of an angle in radians.
//
// In C rt_torch_tensor_cos, in PyTorch aten::cos.
func (t *Tensor) Cos() (*Tensor, error) {
	made := C.call_tensor_cos(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Floor: The largest integer that isn't larger.
//
// In C rt_torch_tensor_floor, in PyTorch aten::floor.
func (t *Tensor) Floor() (*Tensor, error) {
	made := C.call_tensor_floor(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Ceil: The smallest integer that isn't smaller.
//
// In C rt_torch_tensor_ceil, in PyTorch aten::ceil.
func (t *Tensor) Ceil() (*Tensor, error) {
	made := C.call_tensor_ceil(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Round: The nearest integer; halves go to the even one.
//
// In C rt_torch_tensor_round, in PyTorch aten::round.
func (t *Tensor) Round() (*Tensor, error) {
	made := C.call_tensor_round(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ClampOptions are what Tensor.Clamp takes beside its parameters.
type ClampOptions struct {
	// Low is none by default.
	Low Scalar
	// High is none by default.
	High Scalar
}

// Clamp: The elements limited to the range from min to max, either of which may be none, but not both. The
// options may be nil.
//
// In C rt_torch_tensor_clamp, in PyTorch aten::clamp.
func (t *Tensor) Clamp(options *ClampOptions) (*Tensor, error) {
	if options == nil {
		options = &ClampOptions{}
	}
	made := C.call_tensor_clamp(t.id(), C.int64_t(options.Low.bits), C.int64_t(options.Low.kind), C.int64_t(options.High.bits), C.int64_t(options.High.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Isnan: Whether the element is NaN.
//
// In C rt_torch_tensor_isnan, in PyTorch aten::isnan.
func (t *Tensor) Isnan() (*Tensor, error) {
	made := C.call_tensor_isnan(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Square: t * t.
//
// In C rt_torch_tensor_square, in PyTorch aten::square.
func (t *Tensor) Square() (*Tensor, error) {
	made := C.call_tensor_square(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Rsqrt: 1 divided by the square root.
//
// In C rt_torch_tensor_rsqrt, in PyTorch aten::rsqrt.
func (t *Tensor) Rsqrt() (*Tensor, error) {
	made := C.call_tensor_rsqrt(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Exp2: 2 to the power of t.
//
// In C rt_torch_tensor_exp2, in PyTorch aten::exp2.
func (t *Tensor) Exp2() (*Tensor, error) {
	made := C.call_tensor_exp2(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Expm1: exp(t) - 1, exact near zero.
//
// In C rt_torch_tensor_expm1, in PyTorch aten::expm1.
func (t *Tensor) Expm1() (*Tensor, error) {
	made := C.call_tensor_expm1(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Log2: The logarithm to base 2.
//
// In C rt_torch_tensor_log2, in PyTorch aten::log2.
func (t *Tensor) Log2() (*Tensor, error) {
	made := C.call_tensor_log2(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Log10: The logarithm to base 10.
//
// In C rt_torch_tensor_log10, in PyTorch aten::log10.
func (t *Tensor) Log10() (*Tensor, error) {
	made := C.call_tensor_log10(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Log1p: log(1 + t), exact near zero.
//
// In C rt_torch_tensor_log1p, in PyTorch aten::log1p.
func (t *Tensor) Log1p() (*Tensor, error) {
	made := C.call_tensor_log1p(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Tan: The tangent of an angle in radians.
//
// In C rt_torch_tensor_tan, in PyTorch aten::tan.
func (t *Tensor) Tan() (*Tensor, error) {
	made := C.call_tensor_tan(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Asin: The angle in radians whose sine it is.
//
// In C rt_torch_tensor_asin, in PyTorch aten::asin.
func (t *Tensor) Asin() (*Tensor, error) {
	made := C.call_tensor_asin(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Acos: The angle in radians whose cosine it is.
//
// In C rt_torch_tensor_acos, in PyTorch aten::acos.
func (t *Tensor) Acos() (*Tensor, error) {
	made := C.call_tensor_acos(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Atan: The angle in radians whose tangent it is.
//
// In C rt_torch_tensor_atan, in PyTorch aten::atan.
func (t *Tensor) Atan() (*Tensor, error) {
	made := C.call_tensor_atan(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sinh: The hyperbolic sine.
//
// In C rt_torch_tensor_sinh, in PyTorch aten::sinh.
func (t *Tensor) Sinh() (*Tensor, error) {
	made := C.call_tensor_sinh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cosh: The hyperbolic cosine.
//
// In C rt_torch_tensor_cosh, in PyTorch aten::cosh.
func (t *Tensor) Cosh() (*Tensor, error) {
	made := C.call_tensor_cosh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Asinh: The number whose hyperbolic sine it is.
//
// In C rt_torch_tensor_asinh, in PyTorch aten::asinh.
func (t *Tensor) Asinh() (*Tensor, error) {
	made := C.call_tensor_asinh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Acosh: The number whose hyperbolic cosine it is.
//
// In C rt_torch_tensor_acosh, in PyTorch aten::acosh.
func (t *Tensor) Acosh() (*Tensor, error) {
	made := C.call_tensor_acosh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Atanh: The number whose hyperbolic tangent it is.
//
// In C rt_torch_tensor_atanh, in PyTorch aten::atanh.
func (t *Tensor) Atanh() (*Tensor, error) {
	made := C.call_tensor_atanh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Erf: The error function.
//
// In C rt_torch_tensor_erf, in PyTorch aten::erf.
func (t *Tensor) Erf() (*Tensor, error) {
	made := C.call_tensor_erf(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Erfc: 1 minus the error function, exact where that is small.
//
// In C rt_torch_tensor_erfc, in PyTorch aten::erfc.
func (t *Tensor) Erfc() (*Tensor, error) {
	made := C.call_tensor_erfc(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Erfinv: The number whose error function it is.
//
// In C rt_torch_tensor_erfinv, in PyTorch aten::erfinv.
func (t *Tensor) Erfinv() (*Tensor, error) {
	made := C.call_tensor_erfinv(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Lgamma: The logarithm of the absolute value of the gamma function.
//
// In C rt_torch_tensor_lgamma, in PyTorch aten::lgamma.
func (t *Tensor) Lgamma() (*Tensor, error) {
	made := C.call_tensor_lgamma(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Digamma: The derivative of lgamma.
//
// In C rt_torch_tensor_digamma, in PyTorch aten::digamma.
func (t *Tensor) Digamma() (*Tensor, error) {
	made := C.call_tensor_digamma(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sinc: sin(pi * t) / (pi * t), 1 at 0.
//
// In C rt_torch_tensor_sinc, in PyTorch aten::sinc.
func (t *Tensor) Sinc() (*Tensor, error) {
	made := C.call_tensor_sinc(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LogitOptions are what Tensor.Logit takes beside its parameters.
type LogitOptions struct {
	// Eps is none by default.
	Eps Optional[float64]
}

// Logit: log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given. The options may be nil.
//
// In C rt_torch_tensor_logit, in PyTorch aten::logit.
func (t *Tensor) Logit(options *LogitOptions) (*Tensor, error) {
	if options == nil {
		options = &LogitOptions{}
	}
	made := C.call_tensor_logit(t.id(), C.double(options.Eps.value), flagOf(options.Eps.given))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Trunc: The integer without the fraction.
//
// In C rt_torch_tensor_trunc, in PyTorch aten::trunc.
func (t *Tensor) Trunc() (*Tensor, error) {
	made := C.call_tensor_trunc(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Frac: The fraction, with the sign of t.
//
// In C rt_torch_tensor_frac, in PyTorch aten::frac.
func (t *Tensor) Frac() (*Tensor, error) {
	made := C.call_tensor_frac(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RoundDecimals: The nearest number with so many decimals; halves go to the even one.
//
// In C rt_torch_tensor_round_decimals, in PyTorch aten::round.decimals.
func (t *Tensor) RoundDecimals(decimals int64) (*Tensor, error) {
	made := C.call_tensor_round_decimals(t.id(), C.int64_t(decimals))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ClampTensorsOptions are what Tensor.ClampTensors takes beside its parameters.
type ClampTensorsOptions struct {
	// Low is none by default.
	Low *Tensor
	// High is none by default.
	High *Tensor
}

// ClampTensors: The elements limited to the range from low to high, tensors that broadcast, either of which may
// be none, but not both. The options may be nil.
//
// In C rt_torch_tensor_clamp_tensors, in PyTorch aten::clamp.Tensor.
func (t *Tensor) ClampTensors(options *ClampTensorsOptions) (*Tensor, error) {
	if options == nil {
		options = &ClampTensorsOptions{}
	}
	made := C.call_tensor_clamp_tensors(t.id(), options.Low.id(), options.High.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Low)
	runtime.KeepAlive(options.High)
	return tensorOf(made)
}

// NanToNumOptions are what Tensor.NanToNum takes beside its parameters.
type NanToNumOptions struct {
	// Nan is none by default.
	Nan Optional[float64]
	// Posinf is none by default.
	Posinf Optional[float64]
	// Neginf is none by default.
	Neginf Optional[float64]
}

// NanToNum: Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the
// dtype). The options may be nil.
//
// In C rt_torch_tensor_nan_to_num, in PyTorch aten::nan_to_num.
func (t *Tensor) NanToNum(options *NanToNumOptions) (*Tensor, error) {
	if options == nil {
		options = &NanToNumOptions{}
	}
	made := C.call_tensor_nan_to_num(t.id(), C.double(options.Nan.value), flagOf(options.Nan.given), C.double(options.Posinf.value), flagOf(options.Posinf.given), C.double(options.Neginf.value), flagOf(options.Neginf.given))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sgn: The sign; of a complex number the number divided by its absolute value.
//
// In C rt_torch_tensor_sgn, in PyTorch aten::sgn.
func (t *Tensor) Sgn() (*Tensor, error) {
	made := C.call_tensor_sgn(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Signbit: Whether the sign bit is set, which -0.0 has too.
//
// In C rt_torch_tensor_signbit, in PyTorch aten::signbit.
func (t *Tensor) Signbit() (*Tensor, error) {
	made := C.call_tensor_signbit(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Deg2rad: Degrees as radians.
//
// In C rt_torch_tensor_deg2rad, in PyTorch aten::deg2rad.
func (t *Tensor) Deg2rad() (*Tensor, error) {
	made := C.call_tensor_deg2rad(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Rad2deg: Radians as degrees.
//
// In C rt_torch_tensor_rad2deg, in PyTorch aten::rad2deg.
func (t *Tensor) Rad2deg() (*Tensor, error) {
	made := C.call_tensor_rad2deg(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// BitwiseNot: The bits that it doesn't have; of a bool whether it is false.
//
// In C rt_torch_tensor_bitwise_not, in PyTorch aten::bitwise_not.
func (t *Tensor) BitwiseNot() (*Tensor, error) {
	made := C.call_tensor_bitwise_not(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Real: A view of the real parts.
//
// In C rt_torch_tensor_real, in PyTorch aten::real.
func (t *Tensor) Real() (*Tensor, error) {
	made := C.call_tensor_real(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Imag: A view of the imaginary parts; an error for real tensors.
//
// In C rt_torch_tensor_imag, in PyTorch aten::imag.
func (t *Tensor) Imag() (*Tensor, error) {
	made := C.call_tensor_imag(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Conj: The complex conjugate, a view that is computed where it is read; a real tensor itself.
//
// In C rt_torch_tensor_conj, in PyTorch aten::conj.
func (t *Tensor) Conj() (*Tensor, error) {
	made := C.call_tensor_conj(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ResolveConj: The tensor itself, or a copy for which a conjugation that was put off is done.
//
// In C rt_torch_tensor_resolve_conj, in PyTorch aten::resolve_conj.
func (t *Tensor) ResolveConj() (*Tensor, error) {
	made := C.call_tensor_resolve_conj(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Angle: The angle of complex numbers in radians; of real ones 0 or pi.
//
// In C rt_torch_tensor_angle, in PyTorch aten::angle.
func (t *Tensor) Angle() (*Tensor, error) {
	made := C.call_tensor_angle(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ViewAsReal: A view of complex numbers as pairs of real ones, a dimension of size 2 at the end.
//
// In C rt_torch_view_as_real, in PyTorch aten::view_as_real.
func (t *Tensor) ViewAsReal() (*Tensor, error) {
	made := C.call_view_as_real(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ViewAsComplex: A view of pairs of real numbers, the last dimension, as complex ones.
//
// In C rt_torch_view_as_complex, in PyTorch aten::view_as_complex.
func (t *Tensor) ViewAsComplex() (*Tensor, error) {
	made := C.call_view_as_complex(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Isinf: Whether the element is infinite.
//
// In C rt_torch_tensor_isinf, in PyTorch aten::isinf.
func (t *Tensor) Isinf() (*Tensor, error) {
	made := C.call_tensor_isinf(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Isfinite: Whether the element is neither infinite nor NaN.
//
// In C rt_torch_tensor_isfinite, in PyTorch aten::isfinite.
func (t *Tensor) Isfinite() (*Tensor, error) {
	made := C.call_tensor_isfinite(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Relu: The larger of the element and 0.
//
// In C rt_torch_relu, in PyTorch aten::relu.
func (t *Tensor) Relu() (*Tensor, error) {
	made := C.call_relu(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Sigmoid: 1 / (1 + exp(-t)).
//
// In C rt_torch_sigmoid, in PyTorch aten::sigmoid.
func (t *Tensor) Sigmoid() (*Tensor, error) {
	made := C.call_sigmoid(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Tanh: The hyperbolic tangent.
//
// In C rt_torch_tanh, in PyTorch aten::tanh.
func (t *Tensor) Tanh() (*Tensor, error) {
	made := C.call_tanh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Gelu: t times the standard normal distribution function of t, exact.
//
// In C rt_torch_tensor_gelu, in PyTorch aten::gelu.
func (t *Tensor) Gelu() (*Tensor, error) {
	made := C.call_tensor_gelu(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Softmax: exp(t) divided by its sum along a dimension.
//
// In C rt_torch_tensor_softmax, in PyTorch aten::softmax.int.
func (t *Tensor) Softmax(dim int64) (*Tensor, error) {
	made := C.call_tensor_softmax(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LogSoftmax: The logarithm of softmax, computed without overflow.
//
// In C rt_torch_tensor_log_softmax, in PyTorch aten::log_softmax.int.
func (t *Tensor) LogSoftmax(dim int64) (*Tensor, error) {
	made := C.call_tensor_log_softmax(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Relu6: The element limited to the range from 0 to 6.
//
// In C rt_torch_relu6, in PyTorch aten::relu6.
func (t *Tensor) Relu6() (*Tensor, error) {
	made := C.call_relu6(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LeakyReluOptions are what Tensor.LeakyRelu takes beside its parameters.
type LeakyReluOptions struct {
	// NegativeSlope is 0.01 by default.
	NegativeSlope Scalar
}

// LeakyRelu: The element, times negative_slope where it is negative. The options may be nil.
//
// In C rt_torch_leaky_relu, in PyTorch aten::leaky_relu.
func (t *Tensor) LeakyRelu(options *LeakyReluOptions) (*Tensor, error) {
	if options == nil {
		options = &LeakyReluOptions{}
	}
	negativeSlope := options.NegativeSlope.or(Float(0.01))
	made := C.call_leaky_relu(t.id(), C.int64_t(negativeSlope.bits), C.int64_t(negativeSlope.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Prelu: The element, times the weight of its channel (dimension 1) where it is negative.
//
// In C rt_torch_tensor_prelu, in PyTorch aten::prelu.
func (t *Tensor) Prelu(weight *Tensor) (*Tensor, error) {
	made := C.call_tensor_prelu(t.id(), weight.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(weight)
	return tensorOf(made)
}

// EluOptions are what Tensor.Elu takes beside its parameters.
type EluOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// Elu: The element, alpha * (exp(t) - 1) where it is negative. The options may be nil.
//
// In C rt_torch_elu, in PyTorch aten::elu.
func (t *Tensor) Elu(options *EluOptions) (*Tensor, error) {
	if options == nil {
		options = &EluOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_elu(t.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Selu: elu with the scale that keeps mean and variance.
//
// In C rt_torch_selu, in PyTorch aten::selu.
func (t *Tensor) Selu() (*Tensor, error) {
	made := C.call_selu(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Silu: t * sigmoid(t).
//
// In C rt_torch_silu, in PyTorch aten::silu.
func (t *Tensor) Silu() (*Tensor, error) {
	made := C.call_silu(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Mish: t * tanh(softplus(t)).
//
// In C rt_torch_mish, in PyTorch aten::mish.
func (t *Tensor) Mish() (*Tensor, error) {
	made := C.call_mish(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SoftplusOptions are what Tensor.Softplus takes beside its parameters.
type SoftplusOptions struct {
	// Beta is 1 by default.
	Beta Scalar
	// Threshold is 20 by default.
	Threshold Scalar
}

// Softplus: log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold. The options
// may be nil.
//
// In C rt_torch_softplus, in PyTorch aten::softplus.
func (t *Tensor) Softplus(options *SoftplusOptions) (*Tensor, error) {
	if options == nil {
		options = &SoftplusOptions{}
	}
	beta := options.Beta.or(Int(1))
	threshold := options.Threshold.or(Int(20))
	made := C.call_softplus(t.id(), C.int64_t(beta.bits), C.int64_t(beta.kind), C.int64_t(threshold.bits), C.int64_t(threshold.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// GeluTanh: gelu by its usual approximation with tanh.
//
// In C rt_torch_gelu_tanh, in PyTorch aten::gelu.
func (t *Tensor) GeluTanh() (*Tensor, error) {
	made := C.call_gelu_tanh(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// HardtanhOptions are what Tensor.Hardtanh takes beside its parameters.
type HardtanhOptions struct {
	// Low is -1 by default.
	Low Scalar
	// High is 1 by default.
	High Scalar
}

// Hardtanh: The element limited to the range from low to high. The options may be nil.
//
// In C rt_torch_hardtanh, in PyTorch aten::hardtanh.
func (t *Tensor) Hardtanh(options *HardtanhOptions) (*Tensor, error) {
	if options == nil {
		options = &HardtanhOptions{}
	}
	low := options.Low.or(Int(-1))
	high := options.High.or(Int(1))
	made := C.call_hardtanh(t.id(), C.int64_t(low.bits), C.int64_t(low.kind), C.int64_t(high.bits), C.int64_t(high.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Hardswish: t * relu6(t + 3) / 6.
//
// In C rt_torch_hardswish, in PyTorch aten::hardswish.
func (t *Tensor) Hardswish() (*Tensor, error) {
	made := C.call_hardswish(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Hardsigmoid: relu6(t + 3) / 6.
//
// In C rt_torch_hardsigmoid, in PyTorch aten::hardsigmoid.
func (t *Tensor) Hardsigmoid() (*Tensor, error) {
	made := C.call_hardsigmoid(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Logsigmoid: log(sigmoid(t)) without overflow.
//
// In C rt_torch_logsigmoid, in PyTorch aten::log_sigmoid.
func (t *Tensor) Logsigmoid() (*Tensor, error) {
	made := C.call_logsigmoid(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// GluOptions are what Tensor.Glu takes beside its parameters.
type GluOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
}

// Glu: The first half along a dimension times the sigmoid of the second half. The options may be nil.
//
// In C rt_torch_glu, in PyTorch aten::glu.
func (t *Tensor) Glu(options *GluOptions) (*Tensor, error) {
	if options == nil {
		options = &GluOptions{}
	}
	made := C.call_glu(t.id(), C.int64_t(options.Dim.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Threshold: The element where it is above the threshold, else a value.
//
// In C rt_torch_threshold, in PyTorch aten::threshold.
func (t *Tensor) Threshold(threshold Scalar, value Scalar) (*Tensor, error) {
	made := C.call_threshold(t.id(), C.int64_t(threshold.bits), C.int64_t(threshold.kind), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SoftshrinkOptions are what Tensor.Softshrink takes beside its parameters.
type SoftshrinkOptions struct {
	// Bound is 0.5 by default.
	Bound Scalar
}

// Softshrink: The element moved towards 0 by bound; 0 where that would pass it. The options may be nil.
//
// In C rt_torch_softshrink, in PyTorch aten::softshrink.
func (t *Tensor) Softshrink(options *SoftshrinkOptions) (*Tensor, error) {
	if options == nil {
		options = &SoftshrinkOptions{}
	}
	bound := options.Bound.or(Float(0.5))
	made := C.call_softshrink(t.id(), C.int64_t(bound.bits), C.int64_t(bound.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// HardshrinkOptions are what Tensor.Hardshrink takes beside its parameters.
type HardshrinkOptions struct {
	// Bound is 0.5 by default.
	Bound Scalar
}

// Hardshrink: The element, 0 where it lies within bound of 0. The options may be nil.
//
// In C rt_torch_hardshrink, in PyTorch aten::hardshrink.
func (t *Tensor) Hardshrink(options *HardshrinkOptions) (*Tensor, error) {
	if options == nil {
		options = &HardshrinkOptions{}
	}
	bound := options.Bound.or(Float(0.5))
	made := C.call_hardshrink(t.id(), C.int64_t(bound.bits), C.int64_t(bound.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Eq: a == b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_eq, in PyTorch aten::eq.Tensor.
func (a *Tensor) Eq(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_eq(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Ne: a != b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_ne, in PyTorch aten::ne.Tensor.
func (a *Tensor) Ne(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_ne(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Lt: a < b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_lt, in PyTorch aten::lt.Tensor.
func (a *Tensor) Lt(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_lt(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Le: a <= b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_le, in PyTorch aten::le.Tensor.
func (a *Tensor) Le(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_le(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Gt: a > b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_gt, in PyTorch aten::gt.Tensor.
func (a *Tensor) Gt(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_gt(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Ge: a >= b, elementwise, broadcasting, as bool.
//
// In C rt_torch_tensor_ge, in PyTorch aten::ge.Tensor.
func (a *Tensor) Ge(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_ge(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// EqScalar: a == b with a number, as bool.
//
// In C rt_torch_tensor_eq_scalar, in PyTorch aten::eq.Scalar.
func (a *Tensor) EqScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_eq_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// NeScalar: a != b with a number, as bool.
//
// In C rt_torch_tensor_ne_scalar, in PyTorch aten::ne.Scalar.
func (a *Tensor) NeScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_ne_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LtScalar: a < b with a number, as bool.
//
// In C rt_torch_tensor_lt_scalar, in PyTorch aten::lt.Scalar.
func (a *Tensor) LtScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_lt_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LeScalar: a <= b with a number, as bool.
//
// In C rt_torch_tensor_le_scalar, in PyTorch aten::le.Scalar.
func (a *Tensor) LeScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_le_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// GtScalar: a > b with a number, as bool.
//
// In C rt_torch_tensor_gt_scalar, in PyTorch aten::gt.Scalar.
func (a *Tensor) GtScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_gt_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// GeScalar: a >= b with a number, as bool.
//
// In C rt_torch_tensor_ge_scalar, in PyTorch aten::ge.Scalar.
func (a *Tensor) GeScalar(b Scalar) (*Tensor, error) {
	made := C.call_tensor_ge_scalar(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LogicalNot: Whether the element is zero (or false).
//
// In C rt_torch_tensor_logical_not, in PyTorch aten::logical_not.
func (t *Tensor) LogicalNot() (*Tensor, error) {
	made := C.call_tensor_logical_not(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LogicalAnd: Whether both elements are true (not zero).
//
// In C rt_torch_tensor_logical_and, in PyTorch aten::logical_and.
func (a *Tensor) LogicalAnd(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_logical_and(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// LogicalOr: Whether at least one of the elements is true (not zero).
//
// In C rt_torch_tensor_logical_or, in PyTorch aten::logical_or.
func (a *Tensor) LogicalOr(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_logical_or(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Equal: Whether two tensors have the same sizes and the same elements.
//
// In C rt_torch_tensor_equal, in PyTorch aten::equal.
func (a *Tensor) Equal(b *Tensor) (bool, error) {
	made := C.call_tensor_equal(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return boolOf(made)
}

// Where: a where the condition is true, b elsewhere, broadcasting.
//
// In C rt_torch_where, in PyTorch aten::where.self.
func (condition *Tensor) Where(a *Tensor, b *Tensor) (*Tensor, error) {
	made := C.call_where(condition.id(), a.id(), b.id())
	runtime.KeepAlive(condition)
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// WhereOtherScalar: a where the condition is true, the number b elsewhere.
//
// In C rt_torch_where_other_scalar, in PyTorch aten::where.ScalarOther.
func (condition *Tensor) WhereOtherScalar(a *Tensor, b Scalar) (*Tensor, error) {
	made := C.call_where_other_scalar(condition.id(), a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(condition)
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// WhereSelfScalar: The number a where the condition is true, b elsewhere.
//
// In C rt_torch_where_self_scalar, in PyTorch aten::where.ScalarSelf.
func (condition *Tensor) WhereSelfScalar(a Scalar, b *Tensor) (*Tensor, error) {
	made := C.call_where_self_scalar(condition.id(), C.int64_t(a.bits), C.int64_t(a.kind), b.id())
	runtime.KeepAlive(condition)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// LogicalXor: Whether exactly one of the elements is true (not zero).
//
// In C rt_torch_tensor_logical_xor, in PyTorch aten::logical_xor.
func (a *Tensor) LogicalXor(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_logical_xor(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// IscloseOptions are what Tensor.Isclose takes beside its parameters.
type IscloseOptions struct {
	// Rtol is 1e-05 by default.
	Rtol Optional[float64]
	// Atol is 1e-08 by default.
	Atol Optional[float64]
	// EqualNan is false by default.
	EqualNan bool
}

// Isclose: Whether the elements differ by at most atol + rtol * abs(b). The options may be nil.
//
// In C rt_torch_tensor_isclose, in PyTorch aten::isclose.
func (a *Tensor) Isclose(b *Tensor, options *IscloseOptions) (*Tensor, error) {
	if options == nil {
		options = &IscloseOptions{}
	}
	made := C.call_tensor_isclose(a.id(), b.id(), C.double(options.Rtol.Or(1e-05)), C.double(options.Atol.Or(1e-08)), flagOf(options.EqualNan))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// AllcloseOptions are what Tensor.Allclose takes beside its parameters.
type AllcloseOptions struct {
	// Rtol is 1e-05 by default.
	Rtol Optional[float64]
	// Atol is 1e-08 by default.
	Atol Optional[float64]
	// EqualNan is false by default.
	EqualNan bool
}

// Allclose: Whether all elements differ by at most atol + rtol * abs(b). The options may be nil.
//
// In C rt_torch_tensor_allclose, in PyTorch aten::allclose.
func (a *Tensor) Allclose(b *Tensor, options *AllcloseOptions) (bool, error) {
	if options == nil {
		options = &AllcloseOptions{}
	}
	made := C.call_tensor_allclose(a.id(), b.id(), C.double(options.Rtol.Or(1e-05)), C.double(options.Atol.Or(1e-08)), flagOf(options.EqualNan))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return boolOf(made)
}

// IsinOptions are what Tensor.Isin takes beside its parameters.
type IsinOptions struct {
	// AssumeUnique is false by default.
	AssumeUnique bool
	// Invert is false by default.
	Invert bool
}

// Isin: Whether the element of a occurs in b. The options may be nil.
//
// In C rt_torch_tensor_isin, in PyTorch aten::isin.Tensor_Tensor.
func (a *Tensor) Isin(b *Tensor, options *IsinOptions) (*Tensor, error) {
	if options == nil {
		options = &IsinOptions{}
	}
	made := C.call_tensor_isin(a.id(), b.id(), flagOf(options.AssumeUnique), flagOf(options.Invert))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Matmul: The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of
// products.
//
// In C rt_torch_tensor_matmul, in PyTorch aten::matmul.
func (a *Tensor) Matmul(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_matmul(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Dot: The dot product of two vectors of one length.
//
// In C rt_torch_tensor_dot, in PyTorch aten::dot.
func (a *Tensor) Dot(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_dot(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Mm: The product of two matrices.
//
// In C rt_torch_tensor_mm, in PyTorch aten::mm.
func (t *Tensor) Mm(mat2 *Tensor) (*Tensor, error) {
	made := C.call_tensor_mm(t.id(), mat2.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mat2)
	return tensorOf(made)
}

// Mv: The product of a matrix and a vector.
//
// In C rt_torch_tensor_mv, in PyTorch aten::mv.
func (t *Tensor) Mv(vec *Tensor) (*Tensor, error) {
	made := C.call_tensor_mv(t.id(), vec.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(vec)
	return tensorOf(made)
}

// Bmm: The products of a batch of matrices with another.
//
// In C rt_torch_tensor_bmm, in PyTorch aten::bmm.
func (t *Tensor) Bmm(mat2 *Tensor) (*Tensor, error) {
	made := C.call_tensor_bmm(t.id(), mat2.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mat2)
	return tensorOf(made)
}

// AddmmOptions are what Tensor.Addmm takes beside its parameters.
type AddmmOptions struct {
	// Beta is 1 by default.
	Beta Scalar
	// Alpha is 1 by default.
	Alpha Scalar
}

// Addmm: beta * t + alpha * (mat1 @ mat2). The options may be nil.
//
// In C rt_torch_tensor_addmm, in PyTorch aten::addmm.
func (t *Tensor) Addmm(mat1 *Tensor, mat2 *Tensor, options *AddmmOptions) (*Tensor, error) {
	if options == nil {
		options = &AddmmOptions{}
	}
	beta := options.Beta.or(Int(1))
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_addmm(t.id(), mat1.id(), mat2.id(), C.int64_t(beta.bits), C.int64_t(beta.kind), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(mat1)
	runtime.KeepAlive(mat2)
	return tensorOf(made)
}

// AddmvOptions are what Tensor.Addmv takes beside its parameters.
type AddmvOptions struct {
	// Beta is 1 by default.
	Beta Scalar
	// Alpha is 1 by default.
	Alpha Scalar
}

// Addmv: beta * t + alpha * (mat @ vec). The options may be nil.
//
// In C rt_torch_tensor_addmv, in PyTorch aten::addmv.
func (t *Tensor) Addmv(mat *Tensor, vec *Tensor, options *AddmvOptions) (*Tensor, error) {
	if options == nil {
		options = &AddmvOptions{}
	}
	beta := options.Beta.or(Int(1))
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_addmv(t.id(), mat.id(), vec.id(), C.int64_t(beta.bits), C.int64_t(beta.kind), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(mat)
	runtime.KeepAlive(vec)
	return tensorOf(made)
}

// BaddbmmOptions are what Tensor.Baddbmm takes beside its parameters.
type BaddbmmOptions struct {
	// Beta is 1 by default.
	Beta Scalar
	// Alpha is 1 by default.
	Alpha Scalar
}

// Baddbmm: beta * t + alpha * (batch1 @ batch2), matrix by matrix. The options may be nil.
//
// In C rt_torch_tensor_baddbmm, in PyTorch aten::baddbmm.
func (t *Tensor) Baddbmm(batch1 *Tensor, batch2 *Tensor, options *BaddbmmOptions) (*Tensor, error) {
	if options == nil {
		options = &BaddbmmOptions{}
	}
	beta := options.Beta.or(Int(1))
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_baddbmm(t.id(), batch1.id(), batch2.id(), C.int64_t(beta.bits), C.int64_t(beta.kind), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(batch1)
	runtime.KeepAlive(batch2)
	return tensorOf(made)
}

// Outer: The matrix of all products of an element of a vector with one of another.
//
// In C rt_torch_tensor_outer, in PyTorch aten::outer.
func (t *Tensor) Outer(vec2 *Tensor) (*Tensor, error) {
	made := C.call_tensor_outer(t.id(), vec2.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(vec2)
	return tensorOf(made)
}

// Inner: The sums of products over the last dimension of both.
//
// In C rt_torch_tensor_inner, in PyTorch aten::inner.
func (a *Tensor) Inner(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_inner(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Kron: The Kronecker product.
//
// In C rt_torch_tensor_kron, in PyTorch aten::kron.
func (a *Tensor) Kron(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_kron(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// CrossOptions are what Tensor.Cross takes beside its parameters.
type CrossOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
}

// Cross: The cross product along a dimension of size 3. The options may be nil.
//
// In C rt_torch_tensor_cross, in PyTorch aten::linalg_cross.
func (a *Tensor) Cross(b *Tensor, options *CrossOptions) (*Tensor, error) {
	if options == nil {
		options = &CrossOptions{}
	}
	made := C.call_tensor_cross(a.id(), b.id(), C.int64_t(options.Dim.Or(-1)))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Tensordot: The sums of products over pairs of dimensions.
//
// In C rt_torch_tensordot, in PyTorch aten::tensordot.
func (a *Tensor) Tensordot(b *Tensor, dimsA []int64, dimsB []int64) (*Tensor, error) {
	made := C.call_tensordot(a.id(), b.id(), (*C.int64_t)(pointerOf(dimsA)), C.int64_t(len(dimsA)), (*C.int64_t)(pointerOf(dimsB)), C.int64_t(len(dimsB)))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// Einsum: The sum of products that an equation like "ij,jk->ik" says.
//
// In C rt_torch_einsum, in PyTorch aten::einsum.
func Einsum(equation string, tensors []*Tensor) (*Tensor, error) {
	equationGiven := []byte(equation)
	tensorsGiven := handlesOf(tensors)
	made := C.call_einsum((*C.char)(pointerOf(equationGiven)), C.int64_t(len(equationGiven)), (*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// Trace: The sum of the diagonal of a matrix.
//
// In C rt_torch_tensor_trace, in PyTorch aten::trace.
func (t *Tensor) Trace() (*Tensor, error) {
	made := C.call_tensor_trace(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgMultiDot: The product of a row of matrices in the order that takes least.
//
// In C rt_torch_linalg_multi_dot, in PyTorch aten::linalg_multi_dot.
func LinalgMultiDot(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_linalg_multi_dot((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// LinalgInv: The inverse of a square matrix; an error where there is none.
//
// In C rt_torch_linalg_inv, in PyTorch aten::linalg_inv.
func (a *Tensor) LinalgInv() (*Tensor, error) {
	made := C.call_linalg_inv(a.id())
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LinalgPinvOptions are what Tensor.LinalgPinv takes beside its parameters.
type LinalgPinvOptions struct {
	// Atol is none by default.
	Atol Optional[float64]
	// Rtol is none by default.
	Rtol Optional[float64]
	// Hermitian is false by default.
	Hermitian bool
}

// LinalgPinv: The pseudo-inverse; singular values below the tolerances count as zero. The options may be nil.
//
// In C rt_torch_linalg_pinv, in PyTorch aten::linalg_pinv.atol_rtol_float.
func (t *Tensor) LinalgPinv(options *LinalgPinvOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgPinvOptions{}
	}
	made := C.call_linalg_pinv(t.id(), C.double(options.Atol.value), flagOf(options.Atol.given), C.double(options.Rtol.value), flagOf(options.Rtol.given), flagOf(options.Hermitian))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgDet: The determinant.
//
// In C rt_torch_linalg_det, in PyTorch aten::linalg_det.
func (a *Tensor) LinalgDet() (*Tensor, error) {
	made := C.call_linalg_det(a.id())
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LinalgSlogdet: The sign of the determinant and the logarithm of its absolute value.
//
// In C rt_torch_linalg_slogdet, in PyTorch aten::linalg_slogdet.
func (a *Tensor) LinalgSlogdet() (sign, logabsdet *Tensor, err error) {
	made := C.call_linalg_slogdet(a.id())
	runtime.KeepAlive(a)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// LinalgSolveOptions are what Tensor.LinalgSolve takes beside its parameters.
type LinalgSolveOptions struct {
	// Left is true by default.
	Left Optional[bool]
}

// LinalgSolve: The x of a @ x = b, or of x @ a = b where left is false. The options may be nil.
//
// In C rt_torch_linalg_solve, in PyTorch aten::linalg_solve.
func (a *Tensor) LinalgSolve(b *Tensor, options *LinalgSolveOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgSolveOptions{}
	}
	made := C.call_linalg_solve(a.id(), b.id(), flagOf(options.Left.Or(true)))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// LinalgSolveTriangularOptions are what Tensor.LinalgSolveTriangular takes beside its parameters.
type LinalgSolveTriangularOptions struct {
	// Left is true by default.
	Left Optional[bool]
	// Unitriangular is false by default.
	Unitriangular bool
}

// LinalgSolveTriangular: The x of t @ x = b for a triangular matrix. The options may be nil.
//
// In C rt_torch_linalg_solve_triangular, in PyTorch aten::linalg_solve_triangular.
func (t *Tensor) LinalgSolveTriangular(b *Tensor, upper bool, options *LinalgSolveTriangularOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgSolveTriangularOptions{}
	}
	made := C.call_linalg_solve_triangular(t.id(), b.id(), flagOf(upper), flagOf(options.Left.Or(true)), flagOf(options.Unitriangular))
	runtime.KeepAlive(t)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// LinalgLstsqOptions are what Tensor.LinalgLstsq takes beside its parameters.
type LinalgLstsqOptions struct {
	// Rcond is none by default.
	Rcond Optional[float64]
	// Driver is none by default.
	Driver Optional[string]
}

// LinalgLstsq: The least-squares solution of t @ x = b with residuals, rank and singular values. The options may
// be nil.
//
// In C rt_torch_linalg_lstsq, in PyTorch aten::linalg_lstsq.
func (t *Tensor) LinalgLstsq(b *Tensor, options *LinalgLstsqOptions) (solution, residuals, rank, singularValues *Tensor, err error) {
	if options == nil {
		options = &LinalgLstsqOptions{}
	}
	driver := optionalBytesOf(options.Driver)
	made := C.call_linalg_lstsq(t.id(), b.id(), C.double(options.Rcond.value), flagOf(options.Rcond.given), (*C.char)(pointerOf(driver)), optionalLengthOf(driver))
	runtime.KeepAlive(t)
	runtime.KeepAlive(b)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], objects[3], nil
}

// LinalgQrOptions are what Tensor.LinalgQr takes beside its parameters.
type LinalgQrOptions struct {
	// Mode is "reduced" by default.
	Mode Optional[string]
}

// LinalgQr: An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or
// "r". The options may be nil.
//
// In C rt_torch_linalg_qr, in PyTorch aten::linalg_qr.
func (a *Tensor) LinalgQr(options *LinalgQrOptions) (q, r *Tensor, err error) {
	if options == nil {
		options = &LinalgQrOptions{}
	}
	mode := []byte(options.Mode.Or("reduced"))
	made := C.call_linalg_qr(a.id(), (*C.char)(pointerOf(mode)), C.int64_t(len(mode)))
	runtime.KeepAlive(a)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// LinalgLuOptions are what Tensor.LinalgLu takes beside its parameters.
type LinalgLuOptions struct {
	// Pivot is true by default.
	Pivot Optional[bool]
}

// LinalgLu: A permutation, a lower and an upper triangular matrix whose product it is. The options may be nil.
//
// In C rt_torch_linalg_lu, in PyTorch aten::linalg_lu.
func (a *Tensor) LinalgLu(options *LinalgLuOptions) (p, l, u *Tensor, err error) {
	if options == nil {
		options = &LinalgLuOptions{}
	}
	made := C.call_linalg_lu(a.id(), flagOf(options.Pivot.Or(true)))
	runtime.KeepAlive(a)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// LinalgSvdOptions are what Tensor.LinalgSvd takes beside its parameters.
type LinalgSvdOptions struct {
	// FullMatrices is true by default.
	FullMatrices Optional[bool]
}

// LinalgSvd: The singular value decomposition: U, the values in descending order, and V transposed. The options
// may be nil.
//
// In C rt_torch_linalg_svd, in PyTorch aten::linalg_svd.
func (a *Tensor) LinalgSvd(options *LinalgSvdOptions) (u, s, vh *Tensor, err error) {
	if options == nil {
		options = &LinalgSvdOptions{}
	}
	made := C.call_linalg_svd(a.id(), flagOf(options.FullMatrices.Or(true)))
	runtime.KeepAlive(a)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// LinalgSvdvals: The singular values in descending order.
//
// In C rt_torch_linalg_svdvals, in PyTorch aten::linalg_svdvals.
func (a *Tensor) LinalgSvdvals() (*Tensor, error) {
	made := C.call_linalg_svdvals(a.id())
	runtime.KeepAlive(a)
	return tensorOf(made)
}

// LinalgEighOptions are what Tensor.LinalgEigh takes beside its parameters.
type LinalgEighOptions struct {
	// Uplo is "L" by default.
	Uplo Optional[string]
}

// LinalgEigh: Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L"
// or "U" is read. The options may be nil.
//
// In C rt_torch_linalg_eigh, in PyTorch aten::linalg_eigh.
func (t *Tensor) LinalgEigh(options *LinalgEighOptions) (eigenvalues, eigenvectors *Tensor, err error) {
	if options == nil {
		options = &LinalgEighOptions{}
	}
	uplo := []byte(options.Uplo.Or("L"))
	made := C.call_linalg_eigh(t.id(), (*C.char)(pointerOf(uplo)), C.int64_t(len(uplo)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// LinalgEigvalshOptions are what Tensor.LinalgEigvalsh takes beside its parameters.
type LinalgEigvalshOptions struct {
	// Uplo is "L" by default.
	Uplo Optional[string]
}

// LinalgEigvalsh: The eigenvalues of a symmetric matrix in ascending order. The options may be nil.
//
// In C rt_torch_linalg_eigvalsh, in PyTorch aten::linalg_eigvalsh.
func (t *Tensor) LinalgEigvalsh(options *LinalgEigvalshOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgEigvalshOptions{}
	}
	uplo := []byte(options.Uplo.Or("L"))
	made := C.call_linalg_eigvalsh(t.id(), (*C.char)(pointerOf(uplo)), C.int64_t(len(uplo)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgCholeskyOptions are what Tensor.LinalgCholesky takes beside its parameters.
type LinalgCholeskyOptions struct {
	// Upper is false by default.
	Upper bool
}

// LinalgCholesky: The triangular matrix whose product with its transpose is this positive definite one. The
// options may be nil.
//
// In C rt_torch_linalg_cholesky, in PyTorch aten::linalg_cholesky.
func (t *Tensor) LinalgCholesky(options *LinalgCholeskyOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgCholeskyOptions{}
	}
	made := C.call_linalg_cholesky(t.id(), flagOf(options.Upper))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// CholeskySolveOptions are what Tensor.CholeskySolve takes beside its parameters.
type CholeskySolveOptions struct {
	// Upper is false by default.
	Upper bool
}

// CholeskySolve: The x of a @ x = b by the Cholesky factor of a. The options may be nil.
//
// In C rt_torch_tensor_cholesky_solve, in PyTorch aten::cholesky_solve.
func (b *Tensor) CholeskySolve(factor *Tensor, options *CholeskySolveOptions) (*Tensor, error) {
	if options == nil {
		options = &CholeskySolveOptions{}
	}
	made := C.call_tensor_cholesky_solve(b.id(), factor.id(), flagOf(options.Upper))
	runtime.KeepAlive(b)
	runtime.KeepAlive(factor)
	return tensorOf(made)
}

// LinalgMatrixPower: The n-th power of a square matrix; a negative n takes the inverse.
//
// In C rt_torch_linalg_matrix_power, in PyTorch aten::linalg_matrix_power.
func (t *Tensor) LinalgMatrixPower(n int64) (*Tensor, error) {
	made := C.call_linalg_matrix_power(t.id(), C.int64_t(n))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgMatrixRankOptions are what Tensor.LinalgMatrixRank takes beside its parameters.
type LinalgMatrixRankOptions struct {
	// Atol is none by default.
	Atol Optional[float64]
	// Rtol is none by default.
	Rtol Optional[float64]
	// Hermitian is false by default.
	Hermitian bool
}

// LinalgMatrixRank: How many singular values are above the tolerances. The options may be nil.
//
// In C rt_torch_linalg_matrix_rank, in PyTorch aten::linalg_matrix_rank.atol_rtol_float.
func (t *Tensor) LinalgMatrixRank(options *LinalgMatrixRankOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgMatrixRankOptions{}
	}
	made := C.call_linalg_matrix_rank(t.id(), C.double(options.Atol.value), flagOf(options.Atol.given), C.double(options.Rtol.value), flagOf(options.Rtol.given), flagOf(options.Hermitian))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgNormOptions are what Tensor.LinalgNorm takes beside its parameters.
type LinalgNormOptions struct {
	// Ord is none by default.
	Ord Scalar
	// Dim is none by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// LinalgNorm: A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all. The options may be
// nil.
//
// In C rt_torch_linalg_norm, in PyTorch aten::linalg_norm.
func (t *Tensor) LinalgNorm(options *LinalgNormOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgNormOptions{}
	}
	made := C.call_linalg_norm(t.id(), C.int64_t(options.Ord.bits), C.int64_t(options.Ord.kind), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgVectorNormOptions are what Tensor.LinalgVectorNorm takes beside its parameters.
type LinalgVectorNormOptions struct {
	// Ord is 2 by default.
	Ord Scalar
	// Dim is none by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// LinalgVectorNorm: The norm of order `ord` of the elements along dimensions (none = all). The options may be
// nil.
//
// In C rt_torch_linalg_vector_norm, in PyTorch aten::linalg_vector_norm.
func (t *Tensor) LinalgVectorNorm(options *LinalgVectorNormOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgVectorNormOptions{}
	}
	ord := options.Ord.or(Int(2))
	made := C.call_linalg_vector_norm(t.id(), C.int64_t(ord.bits), C.int64_t(ord.kind), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinalgMatrixNormOptions are what Tensor.LinalgMatrixNorm takes beside its parameters.
type LinalgMatrixNormOptions struct {
	// Dim is [-2, -1] by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// LinalgMatrixNorm: The norm of order `ord` of matrices, which lie along two dimensions. The options may be nil.
//
// In C rt_torch_linalg_matrix_norm, in PyTorch aten::linalg_matrix_norm.
func (t *Tensor) LinalgMatrixNorm(ord Scalar, options *LinalgMatrixNormOptions) (*Tensor, error) {
	if options == nil {
		options = &LinalgMatrixNormOptions{}
	}
	dim := listOr(options.Dim, -2, -1)
	made := C.call_linalg_matrix_norm(t.id(), C.int64_t(ord.bits), C.int64_t(ord.kind), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// CdistOptions are what Tensor.Cdist takes beside its parameters.
type CdistOptions struct {
	// P is 2 by default.
	P Optional[float64]
}

// Cdist: The p-norm distances between all rows of two matrices. The options may be nil.
//
// In C rt_torch_cdist, in PyTorch aten::cdist.
func (x1 *Tensor) Cdist(x2 *Tensor, options *CdistOptions) (*Tensor, error) {
	if options == nil {
		options = &CdistOptions{}
	}
	made := C.call_cdist(x1.id(), x2.id(), C.double(options.P.Or(2)))
	runtime.KeepAlive(x1)
	runtime.KeepAlive(x2)
	return tensorOf(made)
}

// CovOptions are what Tensor.Cov takes beside its parameters.
type CovOptions struct {
	// Correction is 1 by default.
	Correction Optional[int64]
	// Fweights is none by default.
	Fweights *Tensor
	// Aweights is none by default.
	Aweights *Tensor
}

// Cov: The covariances of variables, the rows, over observations, the columns. The options may be nil.
//
// In C rt_torch_cov, in PyTorch aten::cov.
func (t *Tensor) Cov(options *CovOptions) (*Tensor, error) {
	if options == nil {
		options = &CovOptions{}
	}
	made := C.call_cov(t.id(), C.int64_t(options.Correction.Or(1)), options.Fweights.id(), options.Aweights.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Fweights)
	runtime.KeepAlive(options.Aweights)
	return tensorOf(made)
}

// Corrcoef: The correlations of variables, the rows, over observations, the columns.
//
// In C rt_torch_corrcoef, in PyTorch aten::corrcoef.
func (t *Tensor) Corrcoef() (*Tensor, error) {
	made := C.call_corrcoef(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LinearOptions are what Tensor.Linear takes beside its parameters.
type LinearOptions struct {
	// Bias is none by default.
	Bias *Tensor
}

// Linear: input @ weight transposed, plus bias. The options may be nil.
//
// In C rt_torch_linear, in PyTorch aten::linear.
func (input *Tensor) Linear(weight *Tensor, options *LinearOptions) (*Tensor, error) {
	if options == nil {
		options = &LinearOptions{}
	}
	made := C.call_linear(input.id(), weight.id(), options.Bias.id())
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// Sum: The sum of all elements; of integers and bools an i64.
//
// In C rt_torch_tensor_sum, in PyTorch aten::sum.
func (t *Tensor) Sum() (*Tensor, error) {
	made := C.call_tensor_sum(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SumDimOptions are what Tensor.SumDim takes beside its parameters.
type SumDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// SumDim: The sum along dimensions (none = all), computed in dtype if it is given. The options may be nil.
//
// In C rt_torch_tensor_sum_dim, in PyTorch aten::sum.dim_IntList.
func (t *Tensor) SumDim(dim []int64, options *SumDimOptions) (*Tensor, error) {
	if options == nil {
		options = &SumDimOptions{}
	}
	made := C.call_tensor_sum_dim(t.id(), (*C.int64_t)(pointerOf(dim)), optionalLengthOf(dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Mean: The mean of all elements, which must be floating point.
//
// In C rt_torch_tensor_mean, in PyTorch aten::mean.
func (t *Tensor) Mean() (*Tensor, error) {
	made := C.call_tensor_mean(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MeanDimOptions are what Tensor.MeanDim takes beside its parameters.
type MeanDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// MeanDim: The mean along dimensions (none = all). The options may be nil.
//
// In C rt_torch_tensor_mean_dim, in PyTorch aten::mean.dim.
func (t *Tensor) MeanDim(dim []int64, options *MeanDimOptions) (*Tensor, error) {
	if options == nil {
		options = &MeanDimOptions{}
	}
	made := C.call_tensor_mean_dim(t.id(), (*C.int64_t)(pointerOf(dim)), optionalLengthOf(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Prod: The product of all elements; of integers and bools an i64.
//
// In C rt_torch_tensor_prod, in PyTorch aten::prod.
func (t *Tensor) Prod() (*Tensor, error) {
	made := C.call_tensor_prod(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ProdDimOptions are what Tensor.ProdDim takes beside its parameters.
type ProdDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// ProdDim: The product along a dimension. The options may be nil.
//
// In C rt_torch_tensor_prod_dim, in PyTorch aten::prod.dim_int.
func (t *Tensor) ProdDim(dim int64, options *ProdDimOptions) (*Tensor, error) {
	if options == nil {
		options = &ProdDimOptions{}
	}
	made := C.call_tensor_prod_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// VarOptions are what Tensor.Var takes beside its parameters.
type VarOptions struct {
	// Dim is none by default.
	Dim []int64
	// Correction is none by default.
	Correction Scalar
	// Keepdim is false by default.
	Keepdim bool
}

// Var: The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
// The options may be nil.
//
// In C rt_torch_tensor_var, in PyTorch aten::var.correction.
func (t *Tensor) Var(options *VarOptions) (*Tensor, error) {
	if options == nil {
		options = &VarOptions{}
	}
	made := C.call_tensor_var(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), C.int64_t(options.Correction.bits), C.int64_t(options.Correction.kind), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// StdOptions are what Tensor.Std takes beside its parameters.
type StdOptions struct {
	// Dim is none by default.
	Dim []int64
	// Correction is none by default.
	Correction Scalar
	// Keepdim is false by default.
	Keepdim bool
}

// Std: The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction
// (none = 1). The options may be nil.
//
// In C rt_torch_tensor_std, in PyTorch aten::std.correction.
func (t *Tensor) Std(options *StdOptions) (*Tensor, error) {
	if options == nil {
		options = &StdOptions{}
	}
	made := C.call_tensor_std(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), C.int64_t(options.Correction.bits), C.int64_t(options.Correction.kind), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Max: The largest element.
//
// In C rt_torch_tensor_max, in PyTorch aten::max.
func (t *Tensor) Max() (*Tensor, error) {
	made := C.call_tensor_max(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MaxDimOptions are what Tensor.MaxDim takes beside its parameters.
type MaxDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// MaxDim: The largest elements along a dimension, and where they stand. The options may be nil.
//
// In C rt_torch_tensor_max_dim, in PyTorch aten::max.dim.
func (t *Tensor) MaxDim(dim int64, options *MaxDimOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &MaxDimOptions{}
	}
	made := C.call_tensor_max_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// Min: The smallest element.
//
// In C rt_torch_tensor_min, in PyTorch aten::min.
func (t *Tensor) Min() (*Tensor, error) {
	made := C.call_tensor_min(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MinDimOptions are what Tensor.MinDim takes beside its parameters.
type MinDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// MinDim: The smallest elements along a dimension, and where they stand. The options may be nil.
//
// In C rt_torch_tensor_min_dim, in PyTorch aten::min.dim.
func (t *Tensor) MinDim(dim int64, options *MinDimOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &MinDimOptions{}
	}
	made := C.call_tensor_min_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// ArgmaxOptions are what Tensor.Argmax takes beside its parameters.
type ArgmaxOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
}

// Argmax: Where the largest element along a dimension stands (none = in the flattened tensor). The options may
// be nil.
//
// In C rt_torch_tensor_argmax, in PyTorch aten::argmax.
func (t *Tensor) Argmax(options *ArgmaxOptions) (*Tensor, error) {
	if options == nil {
		options = &ArgmaxOptions{}
	}
	made := C.call_tensor_argmax(t.id(), C.int64_t(options.Dim.Or(none)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ArgminOptions are what Tensor.Argmin takes beside its parameters.
type ArgminOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
}

// Argmin: Where the smallest element along a dimension stands (none = in the flattened tensor). The options may
// be nil.
//
// In C rt_torch_tensor_argmin, in PyTorch aten::argmin.
func (t *Tensor) Argmin(options *ArgminOptions) (*Tensor, error) {
	if options == nil {
		options = &ArgminOptions{}
	}
	made := C.call_tensor_argmin(t.id(), C.int64_t(options.Dim.Or(none)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Any: Whether any element is true (not zero).
//
// In C rt_torch_tensor_any, in PyTorch aten::any.
func (t *Tensor) Any() (*Tensor, error) {
	made := C.call_tensor_any(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AnyDimOptions are what Tensor.AnyDim takes beside its parameters.
type AnyDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// AnyDim: Whether any element along a dimension is true (not zero). The options may be nil.
//
// In C rt_torch_tensor_any_dim, in PyTorch aten::any.dim.
func (t *Tensor) AnyDim(dim int64, options *AnyDimOptions) (*Tensor, error) {
	if options == nil {
		options = &AnyDimOptions{}
	}
	made := C.call_tensor_any_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// All: Whether all elements are true (not zero).
//
// In C rt_torch_tensor_all, in PyTorch aten::all.
func (t *Tensor) All() (*Tensor, error) {
	made := C.call_tensor_all(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AllDimOptions are what Tensor.AllDim takes beside its parameters.
type AllDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// AllDim: Whether all elements along a dimension are true (not zero). The options may be nil.
//
// In C rt_torch_tensor_all_dim, in PyTorch aten::all.dim.
func (t *Tensor) AllDim(dim int64, options *AllDimOptions) (*Tensor, error) {
	if options == nil {
		options = &AllDimOptions{}
	}
	made := C.call_tensor_all_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cumsum: The sums of the elements up to each place along a dimension.
//
// In C rt_torch_tensor_cumsum, in PyTorch aten::cumsum.
func (t *Tensor) Cumsum(dim int64) (*Tensor, error) {
	made := C.call_tensor_cumsum(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SumDtypeOptions are what Tensor.SumDtype takes beside its parameters.
type SumDtypeOptions struct {
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// SumDtype: The sum of all elements, computed in dtype if it is given. The options may be nil.
//
// In C rt_torch_tensor_sum_dtype, in PyTorch aten::sum.
func (t *Tensor) SumDtype(options *SumDtypeOptions) (*Tensor, error) {
	if options == nil {
		options = &SumDtypeOptions{}
	}
	made := C.call_tensor_sum_dtype(t.id(), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AmaxOptions are what Tensor.Amax takes beside its parameters.
type AmaxOptions struct {
	// Dim is [] by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
}

// Amax: The largest elements along dimensions (an empty list = all). The options may be nil.
//
// In C rt_torch_tensor_amax, in PyTorch aten::amax.
func (t *Tensor) Amax(options *AmaxOptions) (*Tensor, error) {
	if options == nil {
		options = &AmaxOptions{}
	}
	dim := listOr(options.Dim)
	made := C.call_tensor_amax(t.id(), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AminOptions are what Tensor.Amin takes beside its parameters.
type AminOptions struct {
	// Dim is [] by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
}

// Amin: The smallest elements along dimensions (an empty list = all). The options may be nil.
//
// In C rt_torch_tensor_amin, in PyTorch aten::amin.
func (t *Tensor) Amin(options *AminOptions) (*Tensor, error) {
	if options == nil {
		options = &AminOptions{}
	}
	dim := listOr(options.Dim)
	made := C.call_tensor_amin(t.id(), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AminmaxOptions are what Tensor.Aminmax takes beside its parameters.
type AminmaxOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
}

// Aminmax: The smallest and the largest elements along a dimension (none = all). The options may be nil.
//
// In C rt_torch_tensor_aminmax, in PyTorch aten::aminmax.
func (t *Tensor) Aminmax(options *AminmaxOptions) (min, max *Tensor, err error) {
	if options == nil {
		options = &AminmaxOptions{}
	}
	made := C.call_tensor_aminmax(t.id(), C.int64_t(options.Dim.Or(none)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// NormOptions are what Tensor.Norm takes beside its parameters.
type NormOptions struct {
	// P is 2 by default.
	P Scalar
}

// Norm: The p-norm of all elements. The options may be nil.
//
// In C rt_torch_tensor_norm, in PyTorch aten::norm.Scalar.
func (t *Tensor) Norm(options *NormOptions) (*Tensor, error) {
	if options == nil {
		options = &NormOptions{}
	}
	p := options.P.or(Int(2))
	made := C.call_tensor_norm(t.id(), C.int64_t(p.bits), C.int64_t(p.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// NormDimOptions are what Tensor.NormDim takes beside its parameters.
type NormDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// NormDim: The p-norm (none = 2) along dimensions. The options may be nil.
//
// In C rt_torch_tensor_norm_dim, in PyTorch aten::norm.ScalarOpt_dim.
func (t *Tensor) NormDim(p Scalar, dim []int64, options *NormDimOptions) (*Tensor, error) {
	if options == nil {
		options = &NormDimOptions{}
	}
	made := C.call_tensor_norm_dim(t.id(), C.int64_t(p.bits), C.int64_t(p.kind), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// LogsumexpOptions are what Tensor.Logsumexp takes beside its parameters.
type LogsumexpOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// Logsumexp: log(sum(exp(t))) along dimensions without overflow. The options may be nil.
//
// In C rt_torch_tensor_logsumexp, in PyTorch aten::logsumexp.
func (t *Tensor) Logsumexp(dim []int64, options *LogsumexpOptions) (*Tensor, error) {
	if options == nil {
		options = &LogsumexpOptions{}
	}
	made := C.call_tensor_logsumexp(t.id(), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Median: The median of all elements, the lower one of two; NaN where there is one.
//
// In C rt_torch_tensor_median, in PyTorch aten::median.
func (t *Tensor) Median() (*Tensor, error) {
	made := C.call_tensor_median(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MedianDimOptions are what Tensor.MedianDim takes beside its parameters.
type MedianDimOptions struct {
	// Keepdim is false by default.
	Keepdim bool
}

// MedianDim: The medians along a dimension, the lower one of two, and where they stand. The options may be nil.
//
// In C rt_torch_tensor_median_dim, in PyTorch aten::median.dim.
func (t *Tensor) MedianDim(dim int64, options *MedianDimOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &MedianDimOptions{}
	}
	made := C.call_tensor_median_dim(t.id(), C.int64_t(dim), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// Nanmedian: The median of all elements that aren't NaN.
//
// In C rt_torch_tensor_nanmedian, in PyTorch aten::nanmedian.
func (t *Tensor) Nanmedian() (*Tensor, error) {
	made := C.call_tensor_nanmedian(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ModeOptions are what Tensor.Mode takes beside its parameters.
type ModeOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
}

// Mode: The most frequent values along a dimension, and where one of each stands. The options may be nil.
//
// In C rt_torch_tensor_mode, in PyTorch aten::mode.
func (t *Tensor) Mode(options *ModeOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &ModeOptions{}
	}
	made := C.call_tensor_mode(t.id(), C.int64_t(options.Dim.Or(-1)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// NansumOptions are what Tensor.Nansum takes beside its parameters.
type NansumOptions struct {
	// Dim is none by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// Nansum: The sum along dimensions (none = all) of what isn't NaN. The options may be nil.
//
// In C rt_torch_tensor_nansum, in PyTorch aten::nansum.
func (t *Tensor) Nansum(options *NansumOptions) (*Tensor, error) {
	if options == nil {
		options = &NansumOptions{}
	}
	made := C.call_tensor_nansum(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// NanmeanOptions are what Tensor.Nanmean takes beside its parameters.
type NanmeanOptions struct {
	// Dim is none by default.
	Dim []int64
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// Nanmean: The mean along dimensions (none = all) of what isn't NaN. The options may be nil.
//
// In C rt_torch_tensor_nanmean, in PyTorch aten::nanmean.
func (t *Tensor) Nanmean(options *NanmeanOptions) (*Tensor, error) {
	if options == nil {
		options = &NanmeanOptions{}
	}
	made := C.call_tensor_nanmean(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// CountNonzeroOptions are what Tensor.CountNonzero takes beside its parameters.
type CountNonzeroOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
}

// CountNonzero: How many elements along a dimension (none = all) aren't zero. The options may be nil.
//
// In C rt_torch_tensor_count_nonzero, in PyTorch aten::count_nonzero.
func (t *Tensor) CountNonzero(options *CountNonzeroOptions) (*Tensor, error) {
	if options == nil {
		options = &CountNonzeroOptions{}
	}
	made := C.call_tensor_count_nonzero(t.id(), C.int64_t(options.Dim.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// VarMeanOptions are what Tensor.VarMean takes beside its parameters.
type VarMeanOptions struct {
	// Dim is none by default.
	Dim []int64
	// Correction is none by default.
	Correction Scalar
	// Keepdim is false by default.
	Keepdim bool
}

// VarMean: Variances and means along dimensions (none = all). The options may be nil.
//
// In C rt_torch_tensor_var_mean, in PyTorch aten::var_mean.correction.
func (t *Tensor) VarMean(options *VarMeanOptions) (result0, result1 *Tensor, err error) {
	if options == nil {
		options = &VarMeanOptions{}
	}
	made := C.call_tensor_var_mean(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), C.int64_t(options.Correction.bits), C.int64_t(options.Correction.kind), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// StdMeanOptions are what Tensor.StdMean takes beside its parameters.
type StdMeanOptions struct {
	// Dim is none by default.
	Dim []int64
	// Correction is none by default.
	Correction Scalar
	// Keepdim is false by default.
	Keepdim bool
}

// StdMean: Standard deviations and means along dimensions (none = all). The options may be nil.
//
// In C rt_torch_tensor_std_mean, in PyTorch aten::std_mean.correction.
func (t *Tensor) StdMean(options *StdMeanOptions) (result0, result1 *Tensor, err error) {
	if options == nil {
		options = &StdMeanOptions{}
	}
	made := C.call_tensor_std_mean(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), C.int64_t(options.Correction.bits), C.int64_t(options.Correction.kind), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// QuantileOptions are what Tensor.Quantile takes beside its parameters.
type QuantileOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
	// Interpolation is "linear" by default.
	Interpolation Optional[string]
}

// Quantile: The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher",
// "midpoint" or "nearest". The options may be nil.
//
// In C rt_torch_tensor_quantile, in PyTorch aten::quantile.
func (t *Tensor) Quantile(q *Tensor, options *QuantileOptions) (*Tensor, error) {
	if options == nil {
		options = &QuantileOptions{}
	}
	interpolation := []byte(options.Interpolation.Or("linear"))
	made := C.call_tensor_quantile(t.id(), q.id(), C.int64_t(options.Dim.Or(none)), flagOf(options.Keepdim), (*C.char)(pointerOf(interpolation)), C.int64_t(len(interpolation)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(q)
	return tensorOf(made)
}

// QuantileScalarOptions are what Tensor.QuantileScalar takes beside its parameters.
type QuantileScalarOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
	// Interpolation is "linear" by default.
	Interpolation Optional[string]
}

// QuantileScalar: One quantile along a dimension (none = all). The options may be nil.
//
// In C rt_torch_tensor_quantile_scalar, in PyTorch aten::quantile.scalar.
func (t *Tensor) QuantileScalar(q float64, options *QuantileScalarOptions) (*Tensor, error) {
	if options == nil {
		options = &QuantileScalarOptions{}
	}
	interpolation := []byte(options.Interpolation.Or("linear"))
	made := C.call_tensor_quantile_scalar(t.id(), C.double(q), C.int64_t(options.Dim.Or(none)), flagOf(options.Keepdim), (*C.char)(pointerOf(interpolation)), C.int64_t(len(interpolation)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cumprod: The products of the elements up to each place along a dimension.
//
// In C rt_torch_tensor_cumprod, in PyTorch aten::cumprod.
func (t *Tensor) Cumprod(dim int64) (*Tensor, error) {
	made := C.call_tensor_cumprod(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cummax: The largest elements up to each place along a dimension, and where they stand.
//
// In C rt_torch_tensor_cummax, in PyTorch aten::cummax.
func (t *Tensor) Cummax(dim int64) (values, indices *Tensor, err error) {
	made := C.call_tensor_cummax(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// Cummin: The smallest elements up to each place along a dimension, and where they stand.
//
// In C rt_torch_tensor_cummin, in PyTorch aten::cummin.
func (t *Tensor) Cummin(dim int64) (values, indices *Tensor, err error) {
	made := C.call_tensor_cummin(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// Logcumsumexp: log(cumsum(exp(t))) along a dimension without overflow.
//
// In C rt_torch_tensor_logcumsumexp, in PyTorch aten::logcumsumexp.
func (t *Tensor) Logcumsumexp(dim int64) (*Tensor, error) {
	made := C.call_tensor_logcumsumexp(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// DiffOptions are what Tensor.Diff takes beside its parameters.
type DiffOptions struct {
	// N is 1 by default.
	N Optional[int64]
	// Dim is -1 by default.
	Dim Optional[int64]
	// Prepend is none by default.
	Prepend *Tensor
	// Append is none by default.
	Append *Tensor
}

// Diff: The differences of neighbours along a dimension, taken n times, after joining what is to stand before
// and after. The options may be nil.
//
// In C rt_torch_tensor_diff, in PyTorch aten::diff.
func (t *Tensor) Diff(options *DiffOptions) (*Tensor, error) {
	if options == nil {
		options = &DiffOptions{}
	}
	made := C.call_tensor_diff(t.id(), C.int64_t(options.N.Or(1)), C.int64_t(options.Dim.Or(-1)), options.Prepend.id(), options.Append.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Prepend)
	runtime.KeepAlive(options.Append)
	return tensorOf(made)
}

// TrapezoidOptions are what Tensor.Trapezoid takes beside its parameters.
type TrapezoidOptions struct {
	// Dx is 1 by default.
	Dx Scalar
	// Dim is -1 by default.
	Dim Optional[int64]
}

// Trapezoid: The integral along a dimension by trapezoids that are dx wide. The options may be nil.
//
// In C rt_torch_trapezoid, in PyTorch aten::trapezoid.dx.
func (t *Tensor) Trapezoid(options *TrapezoidOptions) (*Tensor, error) {
	if options == nil {
		options = &TrapezoidOptions{}
	}
	dx := options.Dx.or(Int(1))
	made := C.call_trapezoid(t.id(), C.int64_t(dx.bits), C.int64_t(dx.kind), C.int64_t(options.Dim.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// HistcOptions are what Tensor.Histc takes beside its parameters.
type HistcOptions struct {
	// Bins is 100 by default.
	Bins Optional[int64]
	// Low is 0 by default.
	Low Scalar
	// High is 0 by default.
	High Scalar
}

// Histc: How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
// The options may be nil.
//
// In C rt_torch_tensor_histc, in PyTorch aten::histc.
func (t *Tensor) Histc(options *HistcOptions) (*Tensor, error) {
	if options == nil {
		options = &HistcOptions{}
	}
	low := options.Low.or(Int(0))
	high := options.High.or(Int(0))
	made := C.call_tensor_histc(t.id(), C.int64_t(options.Bins.Or(100)), C.int64_t(low.bits), C.int64_t(low.kind), C.int64_t(high.bits), C.int64_t(high.kind))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// BincountOptions are what Tensor.Bincount takes beside its parameters.
type BincountOptions struct {
	// Weights is none by default.
	Weights *Tensor
	// Minlength is 0 by default.
	Minlength int64
}

// Bincount: How often each integer occurs, or the sum of its weights. The options may be nil.
//
// In C rt_torch_tensor_bincount, in PyTorch aten::bincount.
func (t *Tensor) Bincount(options *BincountOptions) (*Tensor, error) {
	if options == nil {
		options = &BincountOptions{}
	}
	made := C.call_tensor_bincount(t.id(), options.Weights.id(), C.int64_t(options.Minlength))
	runtime.KeepAlive(t)
	runtime.KeepAlive(options.Weights)
	return tensorOf(made)
}

// Reshape: The same elements in row-major order with other sizes, of which one may be -1; a view where possible,
// else a copy.
//
// In C rt_torch_tensor_reshape, in PyTorch aten::reshape.
func (t *Tensor) Reshape(dims []int64) (*Tensor, error) {
	made := C.call_tensor_reshape(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// View: A view with other sizes, of which one may be -1; an error where only a copy would do.
//
// In C rt_torch_tensor_view, in PyTorch aten::view.
func (t *Tensor) View(dims []int64) (*Tensor, error) {
	made := C.call_tensor_view(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Transpose: A view with two dimensions swapped.
//
// In C rt_torch_tensor_transpose, in PyTorch aten::transpose.int.
func (t *Tensor) Transpose(dim0 int64, dim1 int64) (*Tensor, error) {
	made := C.call_tensor_transpose(t.id(), C.int64_t(dim0), C.int64_t(dim1))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Permute: A view with the dimensions in another order.
//
// In C rt_torch_tensor_permute, in PyTorch aten::permute.
func (t *Tensor) Permute(dims []int64) (*Tensor, error) {
	made := C.call_tensor_permute(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Squeeze: A view without the dimensions of size 1.
//
// In C rt_torch_tensor_squeeze, in PyTorch aten::squeeze.
func (t *Tensor) Squeeze() (*Tensor, error) {
	made := C.call_tensor_squeeze(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SqueezeDim: A view without one dimension, if its size is 1.
//
// In C rt_torch_tensor_squeeze_dim, in PyTorch aten::squeeze.dim.
func (t *Tensor) SqueezeDim(dim int64) (*Tensor, error) {
	made := C.call_tensor_squeeze_dim(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Unsqueeze: A view with a new dimension of size 1.
//
// In C rt_torch_tensor_unsqueeze, in PyTorch aten::unsqueeze.
func (t *Tensor) Unsqueeze(dim int64) (*Tensor, error) {
	made := C.call_tensor_unsqueeze(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Expand: A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size.
//
// In C rt_torch_tensor_expand, in PyTorch aten::expand.
func (t *Tensor) Expand(dims []int64) (*Tensor, error) {
	made := C.call_tensor_expand(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FlattenOptions are what Tensor.Flatten takes beside its parameters.
type FlattenOptions struct {
	// StartDim is 0 by default.
	StartDim int64
	// EndDim is -1 by default.
	EndDim Optional[int64]
}

// Flatten: The dimensions from start_dim to end_dim made one; a view where possible, else a copy. The options
// may be nil.
//
// In C rt_torch_tensor_flatten, in PyTorch aten::flatten.using_ints.
func (t *Tensor) Flatten(options *FlattenOptions) (*Tensor, error) {
	if options == nil {
		options = &FlattenOptions{}
	}
	made := C.call_tensor_flatten(t.id(), C.int64_t(options.StartDim), C.int64_t(options.EndDim.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Flip: A copy with the elements along dimensions in reverse.
//
// In C rt_torch_tensor_flip, in PyTorch aten::flip.
func (t *Tensor) Flip(dims []int64) (*Tensor, error) {
	made := C.call_tensor_flip(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// CatOptions are what Cat takes beside its parameters.
type CatOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// Cat: Tensors joined along a dimension that they have. The options may be nil.
//
// In C rt_torch_cat, in PyTorch aten::cat.
func Cat(tensors []*Tensor, options *CatOptions) (*Tensor, error) {
	if options == nil {
		options = &CatOptions{}
	}
	tensorsGiven := handlesOf(tensors)
	made := C.call_cat((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)), C.int64_t(options.Dim))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// StackOptions are what Stack takes beside its parameters.
type StackOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// Stack: Tensors of the same sizes joined along a new dimension. The options may be nil.
//
// In C rt_torch_stack, in PyTorch aten::stack.
func Stack(tensors []*Tensor, options *StackOptions) (*Tensor, error) {
	if options == nil {
		options = &StackOptions{}
	}
	tensorsGiven := handlesOf(tensors)
	made := C.call_stack((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)), C.int64_t(options.Dim))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// SplitOptions are what Tensor.Split takes beside its parameters.
type SplitOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// Split: Views of parts of split_size along a dimension; the last one may be smaller. The options may be nil.
//
// In C rt_torch_tensor_split, in PyTorch aten::split.Tensor.
func (t *Tensor) Split(splitSize int64, options *SplitOptions) ([]*Tensor, error) {
	if options == nil {
		options = &SplitOptions{}
	}
	made := C.call_tensor_split(t.id(), C.int64_t(splitSize), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// T: A view of a matrix with its dimensions swapped.
//
// In C rt_torch_tensor_t, in PyTorch aten::t.
func (t *Tensor) T() (*Tensor, error) {
	made := C.call_tensor_t(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MT: A view with the last two dimensions swapped.
//
// In C rt_torch_tensor_mT, in PyTorch aten::mT.
func (t *Tensor) MT() (*Tensor, error) {
	made := C.call_tensor_mT(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Swapaxes: A view with two dimensions swapped.
//
// In C rt_torch_tensor_swapaxes, in PyTorch aten::swapaxes.
func (t *Tensor) Swapaxes(axis0 int64, axis1 int64) (*Tensor, error) {
	made := C.call_tensor_swapaxes(t.id(), C.int64_t(axis0), C.int64_t(axis1))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Movedim: A view with dimensions moved to other places.
//
// In C rt_torch_tensor_movedim, in PyTorch aten::movedim.intlist.
func (t *Tensor) Movedim(source []int64, destination []int64) (*Tensor, error) {
	made := C.call_tensor_movedim(t.id(), (*C.int64_t)(pointerOf(source)), C.int64_t(len(source)), (*C.int64_t)(pointerOf(destination)), C.int64_t(len(destination)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SqueezeDims: A view without those of some dimensions whose size is 1.
//
// In C rt_torch_tensor_squeeze_dims, in PyTorch aten::squeeze.dims.
func (t *Tensor) SqueezeDims(dims []int64) (*Tensor, error) {
	made := C.call_tensor_squeeze_dims(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Unflatten: A view with one dimension made several, of which one may be -1.
//
// In C rt_torch_tensor_unflatten, in PyTorch aten::unflatten.int.
func (t *Tensor) Unflatten(dim int64, sizes []int64) (*Tensor, error) {
	made := C.call_tensor_unflatten(t.id(), C.int64_t(dim), (*C.int64_t)(pointerOf(sizes)), C.int64_t(len(sizes)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// BroadcastTo: A view broadcast to sizes.
//
// In C rt_torch_tensor_broadcast_to, in PyTorch aten::broadcast_to.
func (t *Tensor) BroadcastTo(dims []int64) (*Tensor, error) {
	made := C.call_tensor_broadcast_to(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ExpandAs: A view of a broadcast to the sizes of b.
//
// In C rt_torch_tensor_expand_as, in PyTorch aten::expand_as.
func (a *Tensor) ExpandAs(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_expand_as(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// ReshapeAs: a with the sizes of b; a view where possible, else a copy.
//
// In C rt_torch_tensor_reshape_as, in PyTorch aten::reshape_as.
func (a *Tensor) ReshapeAs(b *Tensor) (*Tensor, error) {
	made := C.call_tensor_reshape_as(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return tensorOf(made)
}

// ViewDtype: The same memory read as another dtype.
//
// In C rt_torch_tensor_view_dtype, in PyTorch aten::view.dtype.
func (t *Tensor) ViewDtype(dtype Dtype) (*Tensor, error) {
	made := C.call_tensor_view_dtype(t.id(), C.int64_t(dtype))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AsStridedOptions are what Tensor.AsStrided takes beside its parameters.
type AsStridedOptions struct {
	// StorageOffset is none by default.
	StorageOffset Optional[int64]
}

// AsStrided: A view of the memory with any sizes, strides and offset. The options may be nil.
//
// In C rt_torch_tensor_as_strided, in PyTorch aten::as_strided.
func (t *Tensor) AsStrided(dims []int64, stride []int64, options *AsStridedOptions) (*Tensor, error) {
	if options == nil {
		options = &AsStridedOptions{}
	}
	made := C.call_tensor_as_strided(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), C.int64_t(options.StorageOffset.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Unfold: A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end.
//
// In C rt_torch_tensor_unfold, in PyTorch aten::unfold.
func (t *Tensor) Unfold(dim int64, size int64, step int64) (*Tensor, error) {
	made := C.call_tensor_unfold(t.id(), C.int64_t(dim), C.int64_t(size), C.int64_t(step))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// DiagonalOptions are what Tensor.Diagonal takes beside its parameters.
type DiagonalOptions struct {
	// Offset is 0 by default.
	Offset int64
	// Dim1 is 0 by default.
	Dim1 int64
	// Dim2 is 1 by default.
	Dim2 Optional[int64]
}

// Diagonal: A view of a diagonal of two dimensions, which becomes the last dimension. The options may be nil.
//
// In C rt_torch_tensor_diagonal, in PyTorch aten::diagonal.
func (t *Tensor) Diagonal(options *DiagonalOptions) (*Tensor, error) {
	if options == nil {
		options = &DiagonalOptions{}
	}
	made := C.call_tensor_diagonal(t.id(), C.int64_t(options.Offset), C.int64_t(options.Dim1), C.int64_t(options.Dim2.Or(1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// DiagOptions are what Tensor.Diag takes beside its parameters.
type DiagOptions struct {
	// Diagonal is 0 by default.
	Diagonal int64
}

// Diag: The diagonal of a matrix, or a matrix with a vector on its diagonal. The options may be nil.
//
// In C rt_torch_tensor_diag, in PyTorch aten::diag.
func (t *Tensor) Diag(options *DiagOptions) (*Tensor, error) {
	if options == nil {
		options = &DiagOptions{}
	}
	made := C.call_tensor_diag(t.id(), C.int64_t(options.Diagonal))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// DiagEmbedOptions are what Tensor.DiagEmbed takes beside its parameters.
type DiagEmbedOptions struct {
	// Offset is 0 by default.
	Offset int64
	// Dim1 is -2 by default.
	Dim1 Optional[int64]
	// Dim2 is -1 by default.
	Dim2 Optional[int64]
}

// DiagEmbed: Matrices with the last dimension on their diagonals. The options may be nil.
//
// In C rt_torch_tensor_diag_embed, in PyTorch aten::diag_embed.
func (t *Tensor) DiagEmbed(options *DiagEmbedOptions) (*Tensor, error) {
	if options == nil {
		options = &DiagEmbedOptions{}
	}
	made := C.call_tensor_diag_embed(t.id(), C.int64_t(options.Offset), C.int64_t(options.Dim1.Or(-2)), C.int64_t(options.Dim2.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// TrilOptions are what Tensor.Tril takes beside its parameters.
type TrilOptions struct {
	// Diagonal is 0 by default.
	Diagonal int64
}

// Tril: The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the
// right of the main one. The options may be nil.
//
// In C rt_torch_tensor_tril, in PyTorch aten::tril.
func (t *Tensor) Tril(options *TrilOptions) (*Tensor, error) {
	if options == nil {
		options = &TrilOptions{}
	}
	made := C.call_tensor_tril(t.id(), C.int64_t(options.Diagonal))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// TriuOptions are what Tensor.Triu takes beside its parameters.
type TriuOptions struct {
	// Diagonal is 0 by default.
	Diagonal int64
}

// Triu: The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the
// right of the main one. The options may be nil.
//
// In C rt_torch_tensor_triu, in PyTorch aten::triu.
func (t *Tensor) Triu(options *TriuOptions) (*Tensor, error) {
	if options == nil {
		options = &TriuOptions{}
	}
	made := C.call_tensor_triu(t.id(), C.int64_t(options.Diagonal))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Ravel: All elements as a vector; a view where possible, else a copy.
//
// In C rt_torch_tensor_ravel, in PyTorch aten::ravel.
func (t *Tensor) Ravel() (*Tensor, error) {
	made := C.call_tensor_ravel(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Repeat: A copy repeated along dimensions, new ones in front.
//
// In C rt_torch_tensor_repeat, in PyTorch aten::repeat.
func (t *Tensor) Repeat(repeats []int64) (*Tensor, error) {
	made := C.call_tensor_repeat(t.id(), (*C.int64_t)(pointerOf(repeats)), C.int64_t(len(repeats)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Tile: A copy repeated along the last dimensions.
//
// In C rt_torch_tensor_tile, in PyTorch aten::tile.
func (t *Tensor) Tile(dims []int64) (*Tensor, error) {
	made := C.call_tensor_tile(t.id(), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RepeatInterleaveOptions are what Tensor.RepeatInterleave takes beside its parameters.
type RepeatInterleaveOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
}

// RepeatInterleave: Every place along a dimension (none = flattened) as often as a tensor of integers says. The
// options may be nil.
//
// In C rt_torch_tensor_repeat_interleave, in PyTorch aten::repeat_interleave.self_Tensor.
func (t *Tensor) RepeatInterleave(repeats *Tensor, options *RepeatInterleaveOptions) (*Tensor, error) {
	if options == nil {
		options = &RepeatInterleaveOptions{}
	}
	made := C.call_tensor_repeat_interleave(t.id(), repeats.id(), C.int64_t(options.Dim.Or(none)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(repeats)
	return tensorOf(made)
}

// RepeatInterleaveIntOptions are what Tensor.RepeatInterleaveInt takes beside its parameters.
type RepeatInterleaveIntOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
}

// RepeatInterleaveInt: Every place along a dimension (none = flattened) repeated. The options may be nil.
//
// In C rt_torch_tensor_repeat_interleave_int, in PyTorch aten::repeat_interleave.self_int.
func (t *Tensor) RepeatInterleaveInt(repeats int64, options *RepeatInterleaveIntOptions) (*Tensor, error) {
	if options == nil {
		options = &RepeatInterleaveIntOptions{}
	}
	made := C.call_tensor_repeat_interleave_int(t.id(), C.int64_t(repeats), C.int64_t(options.Dim.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// RollOptions are what Tensor.Roll takes beside its parameters.
type RollOptions struct {
	// Dims is [] by default.
	Dims []int64
}

// Roll: The elements moved along dimensions; what leaves at one end comes in at the other. The options may be
// nil.
//
// In C rt_torch_tensor_roll, in PyTorch aten::roll.
func (t *Tensor) Roll(shifts []int64, options *RollOptions) (*Tensor, error) {
	if options == nil {
		options = &RollOptions{}
	}
	dims := listOr(options.Dims)
	made := C.call_tensor_roll(t.id(), (*C.int64_t)(pointerOf(shifts)), C.int64_t(len(shifts)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Rot90Options are what Tensor.Rot90 takes beside its parameters.
type Rot90Options struct {
	// K is 1 by default.
	K Optional[int64]
	// Dims is [0, 1] by default.
	Dims []int64
}

// Rot90: Turned k times by 90 degrees in the plane of two dimensions. The options may be nil.
//
// In C rt_torch_tensor_rot90, in PyTorch aten::rot90.
func (t *Tensor) Rot90(options *Rot90Options) (*Tensor, error) {
	if options == nil {
		options = &Rot90Options{}
	}
	dims := listOr(options.Dims, 0, 1)
	made := C.call_tensor_rot90(t.id(), C.int64_t(options.K.Or(1)), (*C.int64_t)(pointerOf(dims)), C.int64_t(len(dims)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Fliplr: The columns (dimension 1) in reverse.
//
// In C rt_torch_tensor_fliplr, in PyTorch aten::fliplr.
func (t *Tensor) Fliplr() (*Tensor, error) {
	made := C.call_tensor_fliplr(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Flipud: The rows (dimension 0) in reverse.
//
// In C rt_torch_tensor_flipud, in PyTorch aten::flipud.
func (t *Tensor) Flipud() (*Tensor, error) {
	made := C.call_tensor_flipud(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ChunkOptions are what Tensor.Chunk takes beside its parameters.
type ChunkOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// Chunk: Views of so many parts along a dimension; the last may be smaller, and there may be fewer. The options
// may be nil.
//
// In C rt_torch_tensor_chunk, in PyTorch aten::chunk.
func (t *Tensor) Chunk(chunks int64, options *ChunkOptions) ([]*Tensor, error) {
	if options == nil {
		options = &ChunkOptions{}
	}
	made := C.call_tensor_chunk(t.id(), C.int64_t(chunks), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// SplitSizesOptions are what Tensor.SplitSizes takes beside its parameters.
type SplitSizesOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// SplitSizes: Views of parts of these sizes along a dimension. The options may be nil.
//
// In C rt_torch_tensor_split_sizes, in PyTorch aten::split.sizes.
func (t *Tensor) SplitSizes(sizes []int64, options *SplitSizesOptions) ([]*Tensor, error) {
	if options == nil {
		options = &SplitSizesOptions{}
	}
	made := C.call_tensor_split_sizes(t.id(), (*C.int64_t)(pointerOf(sizes)), C.int64_t(len(sizes)), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// TensorSplitOptions are what Tensor.TensorSplit takes beside its parameters.
type TensorSplitOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// TensorSplit: Views of so many nearly equal parts along a dimension. The options may be nil.
//
// In C rt_torch_tensor_tensor_split, in PyTorch aten::tensor_split.sections.
func (t *Tensor) TensorSplit(sections int64, options *TensorSplitOptions) ([]*Tensor, error) {
	if options == nil {
		options = &TensorSplitOptions{}
	}
	made := C.call_tensor_tensor_split(t.id(), C.int64_t(sections), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// TensorSplitAtOptions are what Tensor.TensorSplitAt takes beside its parameters.
type TensorSplitAtOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// TensorSplitAt: Views of the parts between places along a dimension. The options may be nil.
//
// In C rt_torch_tensor_tensor_split_at, in PyTorch aten::tensor_split.indices.
func (t *Tensor) TensorSplitAt(indices []int64, options *TensorSplitAtOptions) ([]*Tensor, error) {
	if options == nil {
		options = &TensorSplitAtOptions{}
	}
	made := C.call_tensor_tensor_split_at(t.id(), (*C.int64_t)(pointerOf(indices)), C.int64_t(len(indices)), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// UnbindOptions are what Tensor.Unbind takes beside its parameters.
type UnbindOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// Unbind: Views of all places along a dimension, which goes away. The options may be nil.
//
// In C rt_torch_tensor_unbind, in PyTorch aten::unbind.int.
func (t *Tensor) Unbind(options *UnbindOptions) ([]*Tensor, error) {
	if options == nil {
		options = &UnbindOptions{}
	}
	made := C.call_tensor_unbind(t.id(), C.int64_t(options.Dim))
	runtime.KeepAlive(t)
	return objectsOf(made, newTensor)
}

// PixelShuffle: Channels made into pixels: (C r r, H, W) becomes (C, H r, W r).
//
// In C rt_torch_tensor_pixel_shuffle, in PyTorch aten::pixel_shuffle.
func (t *Tensor) PixelShuffle(upscaleFactor int64) (*Tensor, error) {
	made := C.call_tensor_pixel_shuffle(t.id(), C.int64_t(upscaleFactor))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// PixelUnshuffle: Pixels made into channels: (C, H r, W r) becomes (C r r, H, W).
//
// In C rt_torch_tensor_pixel_unshuffle, in PyTorch aten::pixel_unshuffle.
func (t *Tensor) PixelUnshuffle(downscaleFactor int64) (*Tensor, error) {
	made := C.call_tensor_pixel_unshuffle(t.id(), C.int64_t(downscaleFactor))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// PadOptions are what Tensor.Pad takes beside its parameters.
type PadOptions struct {
	// Mode is "constant" by default.
	Mode Optional[string]
	// Value is none by default.
	Value Optional[float64]
}

// Pad: Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or
// "circular". The options may be nil.
//
// In C rt_torch_pad, in PyTorch aten::pad.
func (t *Tensor) Pad(pad []int64, options *PadOptions) (*Tensor, error) {
	if options == nil {
		options = &PadOptions{}
	}
	mode := []byte(options.Mode.Or("constant"))
	made := C.call_pad(t.id(), (*C.int64_t)(pointerOf(pad)), C.int64_t(len(pad)), (*C.char)(pointerOf(mode)), C.int64_t(len(mode)), C.double(options.Value.value), flagOf(options.Value.given))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Hstack: Tensors joined along the columns (vectors along their only dimension).
//
// In C rt_torch_hstack, in PyTorch aten::hstack.
func Hstack(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_hstack((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// Vstack: Tensors joined along the rows, vectors as rows.
//
// In C rt_torch_vstack, in PyTorch aten::vstack.
func Vstack(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_vstack((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// Dstack: Tensors joined along the third dimension.
//
// In C rt_torch_dstack, in PyTorch aten::dstack.
func Dstack(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_dstack((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// ColumnStack: Vectors as columns and matrices joined side by side.
//
// In C rt_torch_column_stack, in PyTorch aten::column_stack.
func ColumnStack(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_column_stack((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// BlockDiag: A matrix with matrices along its diagonal.
//
// In C rt_torch_block_diag, in PyTorch aten::block_diag.
func BlockDiag(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_block_diag((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// BroadcastTensors: Views of tensors broadcast to their common sizes.
//
// In C rt_torch_broadcast_tensors, in PyTorch aten::broadcast_tensors.
func BroadcastTensors(tensors []*Tensor) ([]*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_broadcast_tensors((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return objectsOf(made, newTensor)
}

// Meshgrid: The coordinates of a grid of vectors. indexing: "ij" or "xy".
//
// In C rt_torch_meshgrid, in PyTorch aten::meshgrid.indexing.
func Meshgrid(tensors []*Tensor, indexing string) ([]*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	indexingGiven := []byte(indexing)
	made := C.call_meshgrid((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)), (*C.char)(pointerOf(indexingGiven)), C.int64_t(len(indexingGiven)))
	runtime.KeepAlive(tensors)
	return objectsOf(made, newTensor)
}

// CartesianProd: All combinations of an element of each vector, as rows.
//
// In C rt_torch_cartesian_prod, in PyTorch aten::cartesian_prod.
func CartesianProd(tensors []*Tensor) (*Tensor, error) {
	tensorsGiven := handlesOf(tensors)
	made := C.call_cartesian_prod((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)))
	runtime.KeepAlive(tensors)
	return tensorOf(made)
}

// Atleast1d: A view with one dimension at least.
//
// In C rt_torch_tensor_atleast_1d, in PyTorch aten::atleast_1d.
func (t *Tensor) Atleast1d() (*Tensor, error) {
	made := C.call_tensor_atleast_1d(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Atleast2d: A view with two dimensions at least.
//
// In C rt_torch_tensor_atleast_2d, in PyTorch aten::atleast_2d.
func (t *Tensor) Atleast2d() (*Tensor, error) {
	made := C.call_tensor_atleast_2d(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Atleast3d: A view with three dimensions at least.
//
// In C rt_torch_tensor_atleast_3d, in PyTorch aten::atleast_3d.
func (t *Tensor) Atleast3d() (*Tensor, error) {
	made := C.call_tensor_atleast_3d(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// UnfoldWindows: Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows).
//
// In C rt_torch_unfold_windows, in PyTorch aten::im2col.
func (t *Tensor) UnfoldWindows(kernelSize []int64, dilation []int64, padding []int64, stride []int64) (*Tensor, error) {
	made := C.call_unfold_windows(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FoldWindows: Columns summed into images where their windows lie: the reverse of unfold_windows.
//
// In C rt_torch_fold_windows, in PyTorch aten::col2im.
func (t *Tensor) FoldWindows(outputSize []int64, kernelSize []int64, dilation []int64, padding []int64, stride []int64) (*Tensor, error) {
	made := C.call_fold_windows(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Select: A view of one place along a dimension, which goes away.
//
// In C rt_torch_tensor_select, in PyTorch aten::select.int.
func (t *Tensor) Select(dim int64, index int64) (*Tensor, error) {
	made := C.call_tensor_select(t.id(), C.int64_t(dim), C.int64_t(index))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SliceOptions are what Tensor.Slice takes beside its parameters.
type SliceOptions struct {
	// Dim is 0 by default.
	Dim int64
	// Start is none by default.
	Start Optional[int64]
	// Stop is none by default.
	Stop Optional[int64]
	// Step is 1 by default.
	Step Optional[int64]
}

// Slice: A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along
// a dimension. The options may be nil.
//
// In C rt_torch_tensor_slice, in PyTorch aten::slice.Tensor.
func (t *Tensor) Slice(options *SliceOptions) (*Tensor, error) {
	if options == nil {
		options = &SliceOptions{}
	}
	made := C.call_tensor_slice(t.id(), C.int64_t(options.Dim), C.int64_t(options.Start.Or(none)), C.int64_t(options.Stop.Or(none)), C.int64_t(options.Step.Or(1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Narrow: A view of `length` places from `start` on along a dimension.
//
// In C rt_torch_tensor_narrow, in PyTorch aten::narrow.
func (t *Tensor) Narrow(dim int64, start int64, length int64) (*Tensor, error) {
	made := C.call_tensor_narrow(t.id(), C.int64_t(dim), C.int64_t(start), C.int64_t(length))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// IndexSelect: A copy of the places along a dimension that a vector of integers names.
//
// In C rt_torch_tensor_index_select, in PyTorch aten::index_select.
func (t *Tensor) IndexSelect(dim int64, index *Tensor) (*Tensor, error) {
	made := C.call_tensor_index_select(t.id(), C.int64_t(dim), index.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return tensorOf(made)
}

// Gather: For every element of the index the element along a dimension that it names.
//
// In C rt_torch_tensor_gather, in PyTorch aten::gather.
func (t *Tensor) Gather(dim int64, index *Tensor) (*Tensor, error) {
	made := C.call_tensor_gather(t.id(), C.int64_t(dim), index.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return tensorOf(made)
}

// MaskedFill: A copy with a number where the mask is true.
//
// In C rt_torch_tensor_masked_fill, in PyTorch aten::masked_fill.Scalar.
func (t *Tensor) MaskedFill(mask *Tensor, value Scalar) (*Tensor, error) {
	made := C.call_tensor_masked_fill(t.id(), mask.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	return tensorOf(made)
}

// SortOptions are what Tensor.Sort takes beside its parameters.
type SortOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Descending is false by default.
	Descending bool
}

// Sort: The elements along a dimension in order, and where they stood. The options may be nil.
//
// In C rt_torch_tensor_sort, in PyTorch aten::sort.
func (t *Tensor) Sort(options *SortOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &SortOptions{}
	}
	made := C.call_tensor_sort(t.id(), C.int64_t(options.Dim.Or(-1)), flagOf(options.Descending))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// TopkOptions are what Tensor.Topk takes beside its parameters.
type TopkOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Largest is true by default.
	Largest Optional[bool]
}

// Topk: The k largest (or smallest) elements along a dimension, and where they stand. The options may be nil.
//
// In C rt_torch_tensor_topk, in PyTorch aten::topk.
func (t *Tensor) Topk(k int64, options *TopkOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &TopkOptions{}
	}
	made := C.call_tensor_topk(t.id(), C.int64_t(k), C.int64_t(options.Dim.Or(-1)), flagOf(options.Largest.Or(true)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// OneHotOptions are what Tensor.OneHot takes beside its parameters.
type OneHotOptions struct {
	// NumClasses is -1 by default.
	NumClasses Optional[int64]
}

// OneHot: For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus
// one. The options may be nil.
//
// In C rt_torch_tensor_one_hot, in PyTorch aten::one_hot.
func (t *Tensor) OneHot(options *OneHotOptions) (*Tensor, error) {
	if options == nil {
		options = &OneHotOptions{}
	}
	made := C.call_tensor_one_hot(t.id(), C.int64_t(options.NumClasses.Or(-1)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Index: A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole
// dimension.
//
// In C rt_torch_tensor_index, in PyTorch aten::index.Tensor.
func (t *Tensor) Index(indices []*Tensor) (*Tensor, error) {
	indicesGiven := handlesOf(indices)
	made := C.call_tensor_index(t.id(), (*C.int64_t)(pointerOf(indicesGiven)), C.int64_t(len(indicesGiven)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(indices)
	return tensorOf(made)
}

// IndexPutOptions are what Tensor.IndexPut takes beside its parameters.
type IndexPutOptions struct {
	// Accumulate is false by default.
	Accumulate bool
}

// IndexPut: A copy with the elements that tensors of integers or bools name set to values, or the values added.
// The options may be nil.
//
// In C rt_torch_tensor_index_put, in PyTorch aten::index_put.
func (t *Tensor) IndexPut(indices []*Tensor, values *Tensor, options *IndexPutOptions) (*Tensor, error) {
	if options == nil {
		options = &IndexPutOptions{}
	}
	indicesGiven := handlesOf(indices)
	made := C.call_tensor_index_put(t.id(), (*C.int64_t)(pointerOf(indicesGiven)), C.int64_t(len(indicesGiven)), values.id(), flagOf(options.Accumulate))
	runtime.KeepAlive(t)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(values)
	return tensorOf(made)
}

// IndexPutInPlaceOptions are what Tensor.IndexPutInPlace takes beside its parameters.
type IndexPutInPlaceOptions struct {
	// Accumulate is false by default.
	Accumulate bool
}

// IndexPutInPlace: Sets the elements that tensors of integers or bools name to values, or adds the values to
// them. The options may be nil.
//
// In C rt_torch_tensor_index_put_, in PyTorch aten::index_put_.
func (t *Tensor) IndexPutInPlace(indices []*Tensor, values *Tensor, options *IndexPutInPlaceOptions) error {
	if options == nil {
		options = &IndexPutInPlaceOptions{}
	}
	indicesGiven := handlesOf(indices)
	made := C.call_tensor_index_put_(t.id(), (*C.int64_t)(pointerOf(indicesGiven)), C.int64_t(len(indicesGiven)), values.id(), flagOf(options.Accumulate))
	runtime.KeepAlive(t)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(values)
	return errorOf(made)
}

// Take: The elements at places in the flattened tensor.
//
// In C rt_torch_tensor_take, in PyTorch aten::take.
func (t *Tensor) Take(index *Tensor) (*Tensor, error) {
	made := C.call_tensor_take(t.id(), index.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return tensorOf(made)
}

// TakeAlongDimOptions are what Tensor.TakeAlongDim takes beside its parameters.
type TakeAlongDimOptions struct {
	// Dim is none by default.
	Dim Optional[int64]
}

// TakeAlongDim: For every element of the indices the element along a dimension that it names; the other
// dimensions broadcast. The options may be nil.
//
// In C rt_torch_tensor_take_along_dim, in PyTorch aten::take_along_dim.
func (t *Tensor) TakeAlongDim(indices *Tensor, options *TakeAlongDimOptions) (*Tensor, error) {
	if options == nil {
		options = &TakeAlongDimOptions{}
	}
	made := C.call_tensor_take_along_dim(t.id(), indices.id(), C.int64_t(options.Dim.Or(none)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(indices)
	return tensorOf(made)
}

// IndexAddOptions are what Tensor.IndexAdd takes beside its parameters.
type IndexAddOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// IndexAdd: A copy with alpha times the slices of source added at places along a dimension. The options may be
// nil.
//
// In C rt_torch_tensor_index_add, in PyTorch aten::index_add.
func (t *Tensor) IndexAdd(dim int64, index *Tensor, source *Tensor, options *IndexAddOptions) (*Tensor, error) {
	if options == nil {
		options = &IndexAddOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_index_add(t.id(), C.int64_t(dim), index.id(), source.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return tensorOf(made)
}

// IndexCopy: A copy with the slices of source set at places along a dimension.
//
// In C rt_torch_tensor_index_copy, in PyTorch aten::index_copy.
func (t *Tensor) IndexCopy(dim int64, index *Tensor, source *Tensor) (*Tensor, error) {
	made := C.call_tensor_index_copy(t.id(), C.int64_t(dim), index.id(), source.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return tensorOf(made)
}

// IndexFill: A copy with a number set at places along a dimension.
//
// In C rt_torch_tensor_index_fill, in PyTorch aten::index_fill.int_Scalar.
func (t *Tensor) IndexFill(dim int64, index *Tensor, value Scalar) (*Tensor, error) {
	made := C.call_tensor_index_fill(t.id(), C.int64_t(dim), index.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return tensorOf(made)
}

// Scatter: A copy with every element of src set at the place along a dimension that the index names.
//
// In C rt_torch_tensor_scatter, in PyTorch aten::scatter.src.
func (t *Tensor) Scatter(dim int64, index *Tensor, src *Tensor) (*Tensor, error) {
	made := C.call_tensor_scatter(t.id(), C.int64_t(dim), index.id(), src.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	return tensorOf(made)
}

// ScatterScalar: A copy with a number set at the places along a dimension that the index names.
//
// In C rt_torch_tensor_scatter_scalar, in PyTorch aten::scatter.value.
func (t *Tensor) ScatterScalar(dim int64, index *Tensor, value Scalar) (*Tensor, error) {
	made := C.call_tensor_scatter_scalar(t.id(), C.int64_t(dim), index.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return tensorOf(made)
}

// ScatterAdd: A copy with every element of src added at the place along a dimension that the index names.
//
// In C rt_torch_tensor_scatter_add, in PyTorch aten::scatter_add.
func (t *Tensor) ScatterAdd(dim int64, index *Tensor, src *Tensor) (*Tensor, error) {
	made := C.call_tensor_scatter_add(t.id(), C.int64_t(dim), index.id(), src.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	return tensorOf(made)
}

// ScatterReduceOptions are what Tensor.ScatterReduce takes beside its parameters.
type ScatterReduceOptions struct {
	// IncludeSelf is true by default.
	IncludeSelf Optional[bool]
}

// ScatterReduce: A copy with the elements of src joined at the places that the index names. reduce: "sum",
// "prod", "mean", "amax", "amin". The options may be nil.
//
// In C rt_torch_tensor_scatter_reduce, in PyTorch aten::scatter_reduce.two.
func (t *Tensor) ScatterReduce(dim int64, index *Tensor, src *Tensor, reduce string, options *ScatterReduceOptions) (*Tensor, error) {
	if options == nil {
		options = &ScatterReduceOptions{}
	}
	reduceGiven := []byte(reduce)
	made := C.call_tensor_scatter_reduce(t.id(), C.int64_t(dim), index.id(), src.id(), (*C.char)(pointerOf(reduceGiven)), C.int64_t(len(reduceGiven)), flagOf(options.IncludeSelf.Or(true)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	return tensorOf(made)
}

// MaskedFillTensor: A copy with the only element of a tensor where the mask is true.
//
// In C rt_torch_tensor_masked_fill_tensor, in PyTorch aten::masked_fill.Tensor.
func (t *Tensor) MaskedFillTensor(mask *Tensor, value *Tensor) (*Tensor, error) {
	made := C.call_tensor_masked_fill_tensor(t.id(), mask.id(), value.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(value)
	return tensorOf(made)
}

// MaskedSelect: The elements where the mask is true, as a vector.
//
// In C rt_torch_tensor_masked_select, in PyTorch aten::masked_select.
func (t *Tensor) MaskedSelect(mask *Tensor) (*Tensor, error) {
	made := C.call_tensor_masked_select(t.id(), mask.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	return tensorOf(made)
}

// MaskedScatter: A copy with the elements of source, in order, where the mask is true.
//
// In C rt_torch_tensor_masked_scatter, in PyTorch aten::masked_scatter.
func (t *Tensor) MaskedScatter(mask *Tensor, source *Tensor) (*Tensor, error) {
	made := C.call_tensor_masked_scatter(t.id(), mask.id(), source.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(source)
	return tensorOf(made)
}

// Nonzero: The places of the elements that aren't zero, as rows.
//
// In C rt_torch_tensor_nonzero, in PyTorch aten::nonzero.
func (t *Tensor) Nonzero() (*Tensor, error) {
	made := C.call_tensor_nonzero(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SearchsortedOptions are what Tensor.Searchsorted takes beside its parameters.
type SearchsortedOptions struct {
	// Side is none by default.
	Side Optional[string]
	// Sorter is none by default.
	Sorter *Tensor
}

// Searchsorted: Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones
// (none = left). The options may be nil.
//
// In C rt_torch_searchsorted, in PyTorch aten::searchsorted.Tensor.
func (sortedSequence *Tensor) Searchsorted(values *Tensor, options *SearchsortedOptions) (*Tensor, error) {
	if options == nil {
		options = &SearchsortedOptions{}
	}
	side := optionalBytesOf(options.Side)
	made := C.call_searchsorted(sortedSequence.id(), values.id(), (*C.char)(pointerOf(side)), optionalLengthOf(side), options.Sorter.id())
	runtime.KeepAlive(sortedSequence)
	runtime.KeepAlive(values)
	runtime.KeepAlive(options.Sorter)
	return tensorOf(made)
}

// BucketizeOptions are what Tensor.Bucketize takes beside its parameters.
type BucketizeOptions struct {
	// Right is false by default.
	Right bool
}

// Bucketize: The number of the range between sorted boundaries that each element falls into. The options may be
// nil.
//
// In C rt_torch_tensor_bucketize, in PyTorch aten::bucketize.Tensor.
func (t *Tensor) Bucketize(boundaries *Tensor, options *BucketizeOptions) (*Tensor, error) {
	if options == nil {
		options = &BucketizeOptions{}
	}
	made := C.call_tensor_bucketize(t.id(), boundaries.id(), flagOf(options.Right))
	runtime.KeepAlive(t)
	runtime.KeepAlive(boundaries)
	return tensorOf(made)
}

// ArgsortOptions are what Tensor.Argsort takes beside its parameters.
type ArgsortOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Descending is false by default.
	Descending bool
}

// Argsort: The places of the elements along a dimension in order; equal ones keep theirs if stable. The options
// may be nil.
//
// In C rt_torch_tensor_argsort, in PyTorch aten::argsort.stable.
func (t *Tensor) Argsort(stable bool, options *ArgsortOptions) (*Tensor, error) {
	if options == nil {
		options = &ArgsortOptions{}
	}
	made := C.call_tensor_argsort(t.id(), flagOf(stable), C.int64_t(options.Dim.Or(-1)), flagOf(options.Descending))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SortStableOptions are what Tensor.SortStable takes beside its parameters.
type SortStableOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Descending is false by default.
	Descending bool
}

// SortStable: The elements along a dimension in order, equal ones as they stood, and where they stood. The
// options may be nil.
//
// In C rt_torch_tensor_sort_stable, in PyTorch aten::sort.stable.
func (t *Tensor) SortStable(options *SortStableOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &SortStableOptions{}
	}
	made := C.call_tensor_sort_stable(t.id(), C.int64_t(options.Dim.Or(-1)), flagOf(options.Descending))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// KthvalueOptions are what Tensor.Kthvalue takes beside its parameters.
type KthvalueOptions struct {
	// Dim is -1 by default.
	Dim Optional[int64]
	// Keepdim is false by default.
	Keepdim bool
}

// Kthvalue: The k-th smallest elements along a dimension, and where they stand. The options may be nil.
//
// In C rt_torch_tensor_kthvalue, in PyTorch aten::kthvalue.
func (t *Tensor) Kthvalue(k int64, options *KthvalueOptions) (values, indices *Tensor, err error) {
	if options == nil {
		options = &KthvalueOptions{}
	}
	made := C.call_tensor_kthvalue(t.id(), C.int64_t(k), C.int64_t(options.Dim.Or(-1)), flagOf(options.Keepdim))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// UniqueOptions are what Tensor.Unique takes beside its parameters.
type UniqueOptions struct {
	// Sorted is true by default.
	Sorted Optional[bool]
	// ReturnInverse is false by default.
	ReturnInverse bool
	// ReturnCounts is false by default.
	ReturnCounts bool
}

// Unique: The different elements, for each element which of them it is, and how often each occurs; what isn't
// asked for is empty. The options may be nil.
//
// In C rt_torch_tensor_unique, in PyTorch aten::_unique2.
func (t *Tensor) Unique(options *UniqueOptions) (result0, result1, result2 *Tensor, err error) {
	if options == nil {
		options = &UniqueOptions{}
	}
	made := C.call_tensor_unique(t.id(), flagOf(options.Sorted.Or(true)), flagOf(options.ReturnInverse), flagOf(options.ReturnCounts))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// UniqueDimOptions are what Tensor.UniqueDim takes beside its parameters.
type UniqueDimOptions struct {
	// Sorted is true by default.
	Sorted Optional[bool]
	// ReturnInverse is false by default.
	ReturnInverse bool
	// ReturnCounts is false by default.
	ReturnCounts bool
}

// UniqueDim: The different slices along a dimension, for each slice which of them it is, and how often each
// occurs. The options may be nil.
//
// In C rt_torch_tensor_unique_dim, in PyTorch aten::unique_dim.
func (t *Tensor) UniqueDim(dim int64, options *UniqueDimOptions) (result0, result1, result2 *Tensor, err error) {
	if options == nil {
		options = &UniqueDimOptions{}
	}
	made := C.call_tensor_unique_dim(t.id(), C.int64_t(dim), flagOf(options.Sorted.Or(true)), flagOf(options.ReturnInverse), flagOf(options.ReturnCounts))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// UniqueConsecutiveOptions are what Tensor.UniqueConsecutive takes beside its parameters.
type UniqueConsecutiveOptions struct {
	// ReturnInverse is false by default.
	ReturnInverse bool
	// ReturnCounts is false by default.
	ReturnCounts bool
	// Dim is none by default.
	Dim Optional[int64]
}

// UniqueConsecutive: The elements without repetitions in a row, for each element which of them it is, and how
// long each row is. The options may be nil.
//
// In C rt_torch_tensor_unique_consecutive, in PyTorch aten::unique_consecutive.
func (t *Tensor) UniqueConsecutive(options *UniqueConsecutiveOptions) (result0, result1, result2 *Tensor, err error) {
	if options == nil {
		options = &UniqueConsecutiveOptions{}
	}
	made := C.call_tensor_unique_consecutive(t.id(), flagOf(options.ReturnInverse), flagOf(options.ReturnCounts), C.int64_t(options.Dim.Or(none)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// MseLossOptions are what Tensor.MseLoss takes beside its parameters.
type MseLossOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// MseLoss: The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses. The
// options may be nil.
//
// In C rt_torch_mse_loss, in PyTorch aten::mse_loss.
func (t *Tensor) MseLoss(target *Tensor, options *MseLossOptions) (*Tensor, error) {
	if options == nil {
		options = &MseLossOptions{}
	}
	made := C.call_mse_loss(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// L1LossOptions are what Tensor.L1Loss takes beside its parameters.
type L1LossOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// L1Loss: The absolute values of the differences. The options may be nil.
//
// In C rt_torch_l1_loss, in PyTorch aten::l1_loss.
func (t *Tensor) L1Loss(target *Tensor, options *L1LossOptions) (*Tensor, error) {
	if options == nil {
		options = &L1LossOptions{}
	}
	made := C.call_l1_loss(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// SmoothL1LossOptions are what Tensor.SmoothL1Loss takes beside its parameters.
type SmoothL1LossOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
	// Beta is 1 by default.
	Beta Optional[float64]
}

// SmoothL1Loss: The squares of the differences divided by 2 beta where they are below beta, else their size
// minus beta / 2. The options may be nil.
//
// In C rt_torch_smooth_l1_loss, in PyTorch aten::smooth_l1_loss.
func (t *Tensor) SmoothL1Loss(target *Tensor, options *SmoothL1LossOptions) (*Tensor, error) {
	if options == nil {
		options = &SmoothL1LossOptions{}
	}
	made := C.call_smooth_l1_loss(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)), C.double(options.Beta.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// HuberLossOptions are what Tensor.HuberLoss takes beside its parameters.
type HuberLossOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
	// Delta is 1 by default.
	Delta Optional[float64]
}

// HuberLoss: Half the squares of the differences where they are below delta, else delta times (their size minus
// delta / 2). The options may be nil.
//
// In C rt_torch_huber_loss, in PyTorch aten::huber_loss.
func (t *Tensor) HuberLoss(target *Tensor, options *HuberLossOptions) (*Tensor, error) {
	if options == nil {
		options = &HuberLossOptions{}
	}
	made := C.call_huber_loss(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)), C.double(options.Delta.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// NllLossOptions are what Tensor.NllLoss takes beside its parameters.
type NllLossOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Reduction is 1 by default.
	Reduction Optional[int64]
	// IgnoreIndex is -100 by default.
	IgnoreIndex Optional[int64]
}

// NllLoss: The negative log-probabilities of the target classes; inputs are log-probabilities, classes along
// dimension 1. The options may be nil.
//
// In C rt_torch_nll_loss, in PyTorch aten::nll_loss_nd.
func (t *Tensor) NllLoss(target *Tensor, options *NllLossOptions) (*Tensor, error) {
	if options == nil {
		options = &NllLossOptions{}
	}
	made := C.call_nll_loss(t.id(), target.id(), options.Weight.id(), C.int64_t(options.Reduction.Or(1)), C.int64_t(options.IgnoreIndex.Or(-100)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	runtime.KeepAlive(options.Weight)
	return tensorOf(made)
}

// CrossEntropyLossOptions are what Tensor.CrossEntropyLoss takes beside its parameters.
type CrossEntropyLossOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Reduction is 1 by default.
	Reduction Optional[int64]
	// IgnoreIndex is -100 by default.
	IgnoreIndex Optional[int64]
	// LabelSmoothing is 0 by default.
	LabelSmoothing float64
}

// CrossEntropyLoss: log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or
// probabilities, floats of t's shape. The options may be nil.
//
// In C rt_torch_cross_entropy_loss, in PyTorch aten::cross_entropy_loss.
func (t *Tensor) CrossEntropyLoss(target *Tensor, options *CrossEntropyLossOptions) (*Tensor, error) {
	if options == nil {
		options = &CrossEntropyLossOptions{}
	}
	made := C.call_cross_entropy_loss(t.id(), target.id(), options.Weight.id(), C.int64_t(options.Reduction.Or(1)), C.int64_t(options.IgnoreIndex.Or(-100)), C.double(options.LabelSmoothing))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	runtime.KeepAlive(options.Weight)
	return tensorOf(made)
}

// BinaryCrossEntropyOptions are what Tensor.BinaryCrossEntropy takes beside its parameters.
type BinaryCrossEntropyOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// BinaryCrossEntropy: The cross entropy of probabilities and targets from 0 to 1. The options may be nil.
//
// In C rt_torch_binary_cross_entropy, in PyTorch aten::binary_cross_entropy.
func (t *Tensor) BinaryCrossEntropy(target *Tensor, options *BinaryCrossEntropyOptions) (*Tensor, error) {
	if options == nil {
		options = &BinaryCrossEntropyOptions{}
	}
	made := C.call_binary_cross_entropy(t.id(), target.id(), options.Weight.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	runtime.KeepAlive(options.Weight)
	return tensorOf(made)
}

// BinaryCrossEntropyWithLogitsOptions are what Tensor.BinaryCrossEntropyWithLogits takes beside its parameters.
type BinaryCrossEntropyWithLogitsOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// PosWeight is none by default.
	PosWeight *Tensor
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// BinaryCrossEntropyWithLogits: sigmoid and binary_cross_entropy in one, without overflow. The options may be
// nil.
//
// In C rt_torch_binary_cross_entropy_with_logits, in PyTorch aten::binary_cross_entropy_with_logits.
func (t *Tensor) BinaryCrossEntropyWithLogits(target *Tensor, options *BinaryCrossEntropyWithLogitsOptions) (*Tensor, error) {
	if options == nil {
		options = &BinaryCrossEntropyWithLogitsOptions{}
	}
	made := C.call_binary_cross_entropy_with_logits(t.id(), target.id(), options.Weight.id(), options.PosWeight.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	runtime.KeepAlive(options.Weight)
	runtime.KeepAlive(options.PosWeight)
	return tensorOf(made)
}

// KlDivOptions are what Tensor.KlDiv takes beside its parameters.
type KlDivOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
	// LogTarget is false by default.
	LogTarget bool
}

// KlDiv: target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
// The options may be nil.
//
// In C rt_torch_kl_div, in PyTorch aten::kl_div.
func (t *Tensor) KlDiv(target *Tensor, options *KlDivOptions) (*Tensor, error) {
	if options == nil {
		options = &KlDivOptions{}
	}
	made := C.call_kl_div(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)), flagOf(options.LogTarget))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// CosineEmbeddingLossOptions are what Tensor.CosineEmbeddingLoss takes beside its parameters.
type CosineEmbeddingLossOptions struct {
	// Margin is 0 by default.
	Margin float64
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// CosineEmbeddingLoss: 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target
// is -1. The options may be nil.
//
// In C rt_torch_cosine_embedding_loss, in PyTorch aten::cosine_embedding_loss.
func (input1 *Tensor) CosineEmbeddingLoss(input2 *Tensor, target *Tensor, options *CosineEmbeddingLossOptions) (*Tensor, error) {
	if options == nil {
		options = &CosineEmbeddingLossOptions{}
	}
	made := C.call_cosine_embedding_loss(input1.id(), input2.id(), target.id(), C.double(options.Margin), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(input1)
	runtime.KeepAlive(input2)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// MarginRankingLossOptions are what Tensor.MarginRankingLoss takes beside its parameters.
type MarginRankingLossOptions struct {
	// Margin is 0 by default.
	Margin float64
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// MarginRankingLoss: max(0, -target * (input1 - input2) + margin). The options may be nil.
//
// In C rt_torch_margin_ranking_loss, in PyTorch aten::margin_ranking_loss.
func (input1 *Tensor) MarginRankingLoss(input2 *Tensor, target *Tensor, options *MarginRankingLossOptions) (*Tensor, error) {
	if options == nil {
		options = &MarginRankingLossOptions{}
	}
	made := C.call_margin_ranking_loss(input1.id(), input2.id(), target.id(), C.double(options.Margin), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(input1)
	runtime.KeepAlive(input2)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// TripletMarginLossOptions are what Tensor.TripletMarginLoss takes beside its parameters.
type TripletMarginLossOptions struct {
	// Margin is 1 by default.
	Margin Optional[float64]
	// P is 2 by default.
	P Optional[float64]
	// Eps is 1e-06 by default.
	Eps Optional[float64]
	// Swap is false by default.
	Swap bool
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// TripletMarginLoss: max(0, distance to the positive - distance to the negative + margin), by the p-norm. The
// options may be nil.
//
// In C rt_torch_triplet_margin_loss, in PyTorch aten::triplet_margin_loss.
func (anchor *Tensor) TripletMarginLoss(positive *Tensor, negative *Tensor, options *TripletMarginLossOptions) (*Tensor, error) {
	if options == nil {
		options = &TripletMarginLossOptions{}
	}
	made := C.call_triplet_margin_loss(anchor.id(), positive.id(), negative.id(), C.double(options.Margin.Or(1)), C.double(options.P.Or(2)), C.double(options.Eps.Or(1e-06)), flagOf(options.Swap), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(anchor)
	runtime.KeepAlive(positive)
	runtime.KeepAlive(negative)
	return tensorOf(made)
}

// HingeEmbeddingLossOptions are what Tensor.HingeEmbeddingLoss takes beside its parameters.
type HingeEmbeddingLossOptions struct {
	// Margin is 1 by default.
	Margin Optional[float64]
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// HingeEmbeddingLoss: The element where the target is 1, max(0, margin - element) where it is -1. The options
// may be nil.
//
// In C rt_torch_hinge_embedding_loss, in PyTorch aten::hinge_embedding_loss.
func (t *Tensor) HingeEmbeddingLoss(target *Tensor, options *HingeEmbeddingLossOptions) (*Tensor, error) {
	if options == nil {
		options = &HingeEmbeddingLossOptions{}
	}
	made := C.call_hinge_embedding_loss(t.id(), target.id(), C.double(options.Margin.Or(1)), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// SoftMarginLossOptions are what Tensor.SoftMarginLoss takes beside its parameters.
type SoftMarginLossOptions struct {
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// SoftMarginLoss: log(1 + exp(-target * element)). The options may be nil.
//
// In C rt_torch_soft_margin_loss, in PyTorch aten::soft_margin_loss.
func (t *Tensor) SoftMarginLoss(target *Tensor, options *SoftMarginLossOptions) (*Tensor, error) {
	if options == nil {
		options = &SoftMarginLossOptions{}
	}
	made := C.call_soft_margin_loss(t.id(), target.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	return tensorOf(made)
}

// MultiMarginLossOptions are what Tensor.MultiMarginLoss takes beside its parameters.
type MultiMarginLossOptions struct {
	// P is 1 by default.
	P Scalar
	// Margin is 1 by default.
	Margin Scalar
	// Weight is none by default.
	Weight *Tensor
	// Reduction is 1 by default.
	Reduction Optional[int64]
}

// MultiMarginLoss: Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the
// number of classes. The options may be nil.
//
// In C rt_torch_multi_margin_loss, in PyTorch aten::multi_margin_loss.
func (t *Tensor) MultiMarginLoss(target *Tensor, options *MultiMarginLossOptions) (*Tensor, error) {
	if options == nil {
		options = &MultiMarginLossOptions{}
	}
	p := options.P.or(Int(1))
	margin := options.Margin.or(Int(1))
	made := C.call_multi_margin_loss(t.id(), target.id(), C.int64_t(p.bits), C.int64_t(p.kind), C.int64_t(margin.bits), C.int64_t(margin.kind), options.Weight.id(), C.int64_t(options.Reduction.Or(1)))
	runtime.KeepAlive(t)
	runtime.KeepAlive(target)
	runtime.KeepAlive(options.Weight)
	return tensorOf(made)
}

// CosineSimilarityOptions are what Tensor.CosineSimilarity takes beside its parameters.
type CosineSimilarityOptions struct {
	// Dim is 1 by default.
	Dim Optional[int64]
	// Eps is 1e-08 by default.
	Eps Optional[float64]
}

// CosineSimilarity: The cosine of the angle between vectors along a dimension. The options may be nil.
//
// In C rt_torch_cosine_similarity, in PyTorch aten::cosine_similarity.
func (x1 *Tensor) CosineSimilarity(x2 *Tensor, options *CosineSimilarityOptions) (*Tensor, error) {
	if options == nil {
		options = &CosineSimilarityOptions{}
	}
	made := C.call_cosine_similarity(x1.id(), x2.id(), C.int64_t(options.Dim.Or(1)), C.double(options.Eps.Or(1e-08)))
	runtime.KeepAlive(x1)
	runtime.KeepAlive(x2)
	return tensorOf(made)
}

// PairwiseDistanceOptions are what Tensor.PairwiseDistance takes beside its parameters.
type PairwiseDistanceOptions struct {
	// P is 2 by default.
	P Optional[float64]
	// Eps is 1e-06 by default.
	Eps Optional[float64]
	// Keepdim is false by default.
	Keepdim bool
}

// PairwiseDistance: The p-norm of x1 - x2 + eps along the last dimension. The options may be nil.
//
// In C rt_torch_pairwise_distance, in PyTorch aten::pairwise_distance.
func (x1 *Tensor) PairwiseDistance(x2 *Tensor, options *PairwiseDistanceOptions) (*Tensor, error) {
	if options == nil {
		options = &PairwiseDistanceOptions{}
	}
	made := C.call_pairwise_distance(x1.id(), x2.id(), C.double(options.P.Or(2)), C.double(options.Eps.Or(1e-06)), flagOf(options.Keepdim))
	runtime.KeepAlive(x1)
	runtime.KeepAlive(x2)
	return tensorOf(made)
}

// BatchNorm: Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates
// the running ones), else by the running ones; then scaled and shifted.
//
// In C rt_torch_batch_norm, in PyTorch aten::batch_norm.
func (input *Tensor) BatchNorm(weight *Tensor, bias *Tensor, runningMean *Tensor, runningVar *Tensor, training bool, momentum float64, eps float64) (*Tensor, error) {
	made := C.call_batch_norm(input.id(), weight.id(), bias.id(), runningMean.id(), runningVar.id(), flagOf(training), C.double(momentum), C.double(eps))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	runtime.KeepAlive(runningMean)
	runtime.KeepAlive(runningVar)
	return tensorOf(made)
}

// LayerNormOptions are what Tensor.LayerNorm takes beside its parameters.
type LayerNormOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Bias is none by default.
	Bias *Tensor
	// Eps is 1e-05 by default.
	Eps Optional[float64]
}

// LayerNorm: The last dimensions with mean 0 and variance 1, then scaled and shifted. The options may be nil.
//
// In C rt_torch_layer_norm, in PyTorch aten::layer_norm.
func (input *Tensor) LayerNorm(normalizedShape []int64, options *LayerNormOptions) (*Tensor, error) {
	if options == nil {
		options = &LayerNormOptions{}
	}
	made := C.call_layer_norm(input.id(), (*C.int64_t)(pointerOf(normalizedShape)), C.int64_t(len(normalizedShape)), options.Weight.id(), options.Bias.id(), C.double(options.Eps.Or(1e-05)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(options.Weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// GroupNormOptions are what Tensor.GroupNorm takes beside its parameters.
type GroupNormOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Bias is none by default.
	Bias *Tensor
	// Eps is 1e-05 by default.
	Eps Optional[float64]
}

// GroupNorm: Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by
// channel. The options may be nil.
//
// In C rt_torch_group_norm, in PyTorch aten::group_norm.
func (input *Tensor) GroupNorm(numGroups int64, options *GroupNormOptions) (*Tensor, error) {
	if options == nil {
		options = &GroupNormOptions{}
	}
	made := C.call_group_norm(input.id(), C.int64_t(numGroups), options.Weight.id(), options.Bias.id(), C.double(options.Eps.Or(1e-05)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(options.Weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// InstanceNorm: Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
//
// In C rt_torch_instance_norm, in PyTorch aten::instance_norm.
func (input *Tensor) InstanceNorm(weight *Tensor, bias *Tensor, runningMean *Tensor, runningVar *Tensor, useInputStats bool, momentum float64, eps float64) (*Tensor, error) {
	made := C.call_instance_norm(input.id(), weight.id(), bias.id(), runningMean.id(), runningVar.id(), flagOf(useInputStats), C.double(momentum), C.double(eps))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	runtime.KeepAlive(runningMean)
	runtime.KeepAlive(runningVar)
	return tensorOf(made)
}

// RmsNormOptions are what Tensor.RmsNorm takes beside its parameters.
type RmsNormOptions struct {
	// Weight is none by default.
	Weight *Tensor
	// Eps is none by default.
	Eps Optional[float64]
}

// RmsNorm: The last dimensions divided by the root of their mean square, then scaled. The options may be nil.
//
// In C rt_torch_rms_norm, in PyTorch aten::rms_norm.
func (input *Tensor) RmsNorm(normalizedShape []int64, options *RmsNormOptions) (*Tensor, error) {
	if options == nil {
		options = &RmsNormOptions{}
	}
	made := C.call_rms_norm(input.id(), (*C.int64_t)(pointerOf(normalizedShape)), C.int64_t(len(normalizedShape)), options.Weight.id(), C.double(options.Eps.value), flagOf(options.Eps.given))
	runtime.KeepAlive(input)
	runtime.KeepAlive(options.Weight)
	return tensorOf(made)
}

// Dropout: Elements set to zero with the probability p and the others divided by 1 - p, when training.
//
// In C rt_torch_dropout, in PyTorch aten::dropout.
func (input *Tensor) Dropout(p float64, train bool) (*Tensor, error) {
	made := C.call_dropout(input.id(), C.double(p), flagOf(train))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// FeatureDropout: Whole channels set to zero with the probability p and the others divided by 1 - p, when
// training.
//
// In C rt_torch_feature_dropout, in PyTorch aten::feature_dropout.
func (input *Tensor) FeatureDropout(p float64, train bool) (*Tensor, error) {
	made := C.call_feature_dropout(input.id(), C.double(p), flagOf(train))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// AlphaDropout: Dropout that keeps mean and variance of what selu makes, when training.
//
// In C rt_torch_alpha_dropout, in PyTorch aten::alpha_dropout.
func (input *Tensor) AlphaDropout(p float64, train bool) (*Tensor, error) {
	made := C.call_alpha_dropout(input.id(), C.double(p), flagOf(train))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// Conv1dOptions are what Tensor.Conv1d takes beside its parameters.
type Conv1dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1] by default.
	Stride []int64
	// Padding is [0] by default.
	Padding []int64
	// Dilation is [1] by default.
	Dilation []int64
	// Groups is 1 by default.
	Groups Optional[int64]
}

// Conv1d: Cross-correlation of (N, C, L) with kernels (O, C / groups, K). The options may be nil.
//
// In C rt_torch_conv1d, in PyTorch aten::conv1d.
func (input *Tensor) Conv1d(weight *Tensor, options *Conv1dOptions) (*Tensor, error) {
	if options == nil {
		options = &Conv1dOptions{}
	}
	stride := listOr(options.Stride, 1)
	padding := listOr(options.Padding, 0)
	dilation := listOr(options.Dilation, 1)
	made := C.call_conv1d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), C.int64_t(options.Groups.Or(1)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// Conv2dOptions are what Tensor.Conv2d takes beside its parameters.
type Conv2dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1, 1] by default.
	Stride []int64
	// Padding is [0, 0] by default.
	Padding []int64
	// Dilation is [1, 1] by default.
	Dilation []int64
	// Groups is 1 by default.
	Groups Optional[int64]
}

// Conv2d: Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW). The options may be nil.
//
// In C rt_torch_conv2d, in PyTorch aten::conv2d.
func (input *Tensor) Conv2d(weight *Tensor, options *Conv2dOptions) (*Tensor, error) {
	if options == nil {
		options = &Conv2dOptions{}
	}
	stride := listOr(options.Stride, 1, 1)
	padding := listOr(options.Padding, 0, 0)
	dilation := listOr(options.Dilation, 1, 1)
	made := C.call_conv2d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), C.int64_t(options.Groups.Or(1)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// Conv3dOptions are what Tensor.Conv3d takes beside its parameters.
type Conv3dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1, 1, 1] by default.
	Stride []int64
	// Padding is [0, 0, 0] by default.
	Padding []int64
	// Dilation is [1, 1, 1] by default.
	Dilation []int64
	// Groups is 1 by default.
	Groups Optional[int64]
}

// Conv3d: Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW). The options may be nil.
//
// In C rt_torch_conv3d, in PyTorch aten::conv3d.
func (input *Tensor) Conv3d(weight *Tensor, options *Conv3dOptions) (*Tensor, error) {
	if options == nil {
		options = &Conv3dOptions{}
	}
	stride := listOr(options.Stride, 1, 1, 1)
	padding := listOr(options.Padding, 0, 0, 0)
	dilation := listOr(options.Dilation, 1, 1, 1)
	made := C.call_conv3d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), C.int64_t(options.Groups.Or(1)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// Conv1dNamedOptions are what Tensor.Conv1dNamed takes beside its parameters.
type Conv1dNamedOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1] by default.
	Stride []int64
	// Padding is "valid" by default.
	Padding Optional[string]
	// Dilation is [1] by default.
	Dilation []int64
	// Groups is 1 by default.
	Groups Optional[int64]
}

// Conv1dNamed: conv1d with the padding "valid" or "same". The options may be nil.
//
// In C rt_torch_conv1d_named, in PyTorch aten::conv1d.padding.
func (input *Tensor) Conv1dNamed(weight *Tensor, options *Conv1dNamedOptions) (*Tensor, error) {
	if options == nil {
		options = &Conv1dNamedOptions{}
	}
	stride := listOr(options.Stride, 1)
	padding := []byte(options.Padding.Or("valid"))
	dilation := listOr(options.Dilation, 1)
	made := C.call_conv1d_named(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.char)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), C.int64_t(options.Groups.Or(1)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// Conv2dNamedOptions are what Tensor.Conv2dNamed takes beside its parameters.
type Conv2dNamedOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1, 1] by default.
	Stride []int64
	// Padding is "valid" by default.
	Padding Optional[string]
	// Dilation is [1, 1] by default.
	Dilation []int64
	// Groups is 1 by default.
	Groups Optional[int64]
}

// Conv2dNamed: conv2d with the padding "valid" or "same". The options may be nil.
//
// In C rt_torch_conv2d_named, in PyTorch aten::conv2d.padding.
func (input *Tensor) Conv2dNamed(weight *Tensor, options *Conv2dNamedOptions) (*Tensor, error) {
	if options == nil {
		options = &Conv2dNamedOptions{}
	}
	stride := listOr(options.Stride, 1, 1)
	padding := []byte(options.Padding.Or("valid"))
	dilation := listOr(options.Dilation, 1, 1)
	made := C.call_conv2d_named(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.char)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), C.int64_t(options.Groups.Or(1)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// ConvTranspose1dOptions are what Tensor.ConvTranspose1d takes beside its parameters.
type ConvTranspose1dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1] by default.
	Stride []int64
	// Padding is [0] by default.
	Padding []int64
	// OutputPadding is [0] by default.
	OutputPadding []int64
	// Groups is 1 by default.
	Groups Optional[int64]
	// Dilation is [1] by default.
	Dilation []int64
}

// ConvTranspose1d: The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups,
// K). The options may be nil.
//
// In C rt_torch_conv_transpose1d, in PyTorch aten::conv_transpose1d.
func (input *Tensor) ConvTranspose1d(weight *Tensor, options *ConvTranspose1dOptions) (*Tensor, error) {
	if options == nil {
		options = &ConvTranspose1dOptions{}
	}
	stride := listOr(options.Stride, 1)
	padding := listOr(options.Padding, 0)
	outputPadding := listOr(options.OutputPadding, 0)
	dilation := listOr(options.Dilation, 1)
	made := C.call_conv_transpose1d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(outputPadding)), C.int64_t(len(outputPadding)), C.int64_t(options.Groups.Or(1)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// ConvTranspose2dOptions are what Tensor.ConvTranspose2d takes beside its parameters.
type ConvTranspose2dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1, 1] by default.
	Stride []int64
	// Padding is [0, 0] by default.
	Padding []int64
	// OutputPadding is [0, 0] by default.
	OutputPadding []int64
	// Groups is 1 by default.
	Groups Optional[int64]
	// Dilation is [1, 1] by default.
	Dilation []int64
}

// ConvTranspose2d: The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups,
// KH, KW). The options may be nil.
//
// In C rt_torch_conv_transpose2d, in PyTorch aten::conv_transpose2d.input.
func (input *Tensor) ConvTranspose2d(weight *Tensor, options *ConvTranspose2dOptions) (*Tensor, error) {
	if options == nil {
		options = &ConvTranspose2dOptions{}
	}
	stride := listOr(options.Stride, 1, 1)
	padding := listOr(options.Padding, 0, 0)
	outputPadding := listOr(options.OutputPadding, 0, 0)
	dilation := listOr(options.Dilation, 1, 1)
	made := C.call_conv_transpose2d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(outputPadding)), C.int64_t(len(outputPadding)), C.int64_t(options.Groups.Or(1)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// ConvTranspose3dOptions are what Tensor.ConvTranspose3d takes beside its parameters.
type ConvTranspose3dOptions struct {
	// Bias is none by default.
	Bias *Tensor
	// Stride is [1, 1, 1] by default.
	Stride []int64
	// Padding is [0, 0, 0] by default.
	Padding []int64
	// OutputPadding is [0, 0, 0] by default.
	OutputPadding []int64
	// Groups is 1 by default.
	Groups Optional[int64]
	// Dilation is [1, 1, 1] by default.
	Dilation []int64
}

// ConvTranspose3d: The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups,
// KD, KH, KW). The options may be nil.
//
// In C rt_torch_conv_transpose3d, in PyTorch aten::conv_transpose3d.input.
func (input *Tensor) ConvTranspose3d(weight *Tensor, options *ConvTranspose3dOptions) (*Tensor, error) {
	if options == nil {
		options = &ConvTranspose3dOptions{}
	}
	stride := listOr(options.Stride, 1, 1, 1)
	padding := listOr(options.Padding, 0, 0, 0)
	outputPadding := listOr(options.OutputPadding, 0, 0, 0)
	dilation := listOr(options.Dilation, 1, 1, 1)
	made := C.call_conv_transpose3d(input.id(), weight.id(), options.Bias.id(), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(outputPadding)), C.int64_t(len(outputPadding)), C.int64_t(options.Groups.Or(1)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)))
	runtime.KeepAlive(input)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(options.Bias)
	return tensorOf(made)
}

// MaxPool1dOptions are what Tensor.MaxPool1d takes beside its parameters.
type MaxPool1dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0] by default.
	Padding []int64
	// Dilation is [1] by default.
	Dilation []int64
	// CeilMode is false by default.
	CeilMode bool
}

// MaxPool1d: The largest elements of windows; an empty stride is the window's size, here and in all pools. The
// options may be nil.
//
// In C rt_torch_max_pool1d, in PyTorch aten::max_pool1d.
func (t *Tensor) MaxPool1d(kernelSize []int64, options *MaxPool1dOptions) (*Tensor, error) {
	if options == nil {
		options = &MaxPool1dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0)
	dilation := listOr(options.Dilation, 1)
	made := C.call_max_pool1d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), flagOf(options.CeilMode))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MaxPool2dOptions are what Tensor.MaxPool2d takes beside its parameters.
type MaxPool2dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0, 0] by default.
	Padding []int64
	// Dilation is [1, 1] by default.
	Dilation []int64
	// CeilMode is false by default.
	CeilMode bool
}

// MaxPool2d: The largest elements of windows. The options may be nil.
//
// In C rt_torch_max_pool2d, in PyTorch aten::max_pool2d.
func (t *Tensor) MaxPool2d(kernelSize []int64, options *MaxPool2dOptions) (*Tensor, error) {
	if options == nil {
		options = &MaxPool2dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0, 0)
	dilation := listOr(options.Dilation, 1, 1)
	made := C.call_max_pool2d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), flagOf(options.CeilMode))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MaxPool3dOptions are what Tensor.MaxPool3d takes beside its parameters.
type MaxPool3dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0, 0, 0] by default.
	Padding []int64
	// Dilation is [1, 1, 1] by default.
	Dilation []int64
	// CeilMode is false by default.
	CeilMode bool
}

// MaxPool3d: The largest elements of windows. The options may be nil.
//
// In C rt_torch_max_pool3d, in PyTorch aten::max_pool3d.
func (t *Tensor) MaxPool3d(kernelSize []int64, options *MaxPool3dOptions) (*Tensor, error) {
	if options == nil {
		options = &MaxPool3dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0, 0, 0)
	dilation := listOr(options.Dilation, 1, 1, 1)
	made := C.call_max_pool3d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), flagOf(options.CeilMode))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// MaxPool1dWithIndicesOptions are what Tensor.MaxPool1dWithIndices takes beside its parameters.
type MaxPool1dWithIndicesOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0] by default.
	Padding []int64
	// Dilation is [1] by default.
	Dilation []int64
	// CeilMode is false by default.
	CeilMode bool
}

// MaxPool1dWithIndices: The largest elements of windows, and where they stand in their row. The options may be
// nil.
//
// In C rt_torch_max_pool1d_with_indices, in PyTorch aten::max_pool1d_with_indices.
func (t *Tensor) MaxPool1dWithIndices(kernelSize []int64, options *MaxPool1dWithIndicesOptions) (result0, result1 *Tensor, err error) {
	if options == nil {
		options = &MaxPool1dWithIndicesOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0)
	dilation := listOr(options.Dilation, 1)
	made := C.call_max_pool1d_with_indices(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), flagOf(options.CeilMode))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// MaxPool2dWithIndicesOptions are what Tensor.MaxPool2dWithIndices takes beside its parameters.
type MaxPool2dWithIndicesOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0, 0] by default.
	Padding []int64
	// Dilation is [1, 1] by default.
	Dilation []int64
	// CeilMode is false by default.
	CeilMode bool
}

// MaxPool2dWithIndices: The largest elements of windows, and where they stand in their flattened image. The
// options may be nil.
//
// In C rt_torch_max_pool2d_with_indices, in PyTorch aten::max_pool2d_with_indices.
func (t *Tensor) MaxPool2dWithIndices(kernelSize []int64, options *MaxPool2dWithIndicesOptions) (result0, result1 *Tensor, err error) {
	if options == nil {
		options = &MaxPool2dWithIndicesOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0, 0)
	dilation := listOr(options.Dilation, 1, 1)
	made := C.call_max_pool2d_with_indices(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), (*C.int64_t)(pointerOf(dilation)), C.int64_t(len(dilation)), flagOf(options.CeilMode))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// AvgPool1dOptions are what Tensor.AvgPool1d takes beside its parameters.
type AvgPool1dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0] by default.
	Padding []int64
	// CeilMode is false by default.
	CeilMode bool
	// CountIncludePad is true by default.
	CountIncludePad Optional[bool]
}

// AvgPool1d: The means of windows. The options may be nil.
//
// In C rt_torch_avg_pool1d, in PyTorch aten::avg_pool1d.
func (t *Tensor) AvgPool1d(kernelSize []int64, options *AvgPool1dOptions) (*Tensor, error) {
	if options == nil {
		options = &AvgPool1dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0)
	made := C.call_avg_pool1d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), flagOf(options.CeilMode), flagOf(options.CountIncludePad.Or(true)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AvgPool2dOptions are what Tensor.AvgPool2d takes beside its parameters.
type AvgPool2dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0, 0] by default.
	Padding []int64
	// CeilMode is false by default.
	CeilMode bool
	// CountIncludePad is true by default.
	CountIncludePad Optional[bool]
	// DivisorOverride is none by default.
	DivisorOverride Optional[int64]
}

// AvgPool2d: The means of windows, or their sums divided by divisor_override. The options may be nil.
//
// In C rt_torch_avg_pool2d, in PyTorch aten::avg_pool2d.
func (t *Tensor) AvgPool2d(kernelSize []int64, options *AvgPool2dOptions) (*Tensor, error) {
	if options == nil {
		options = &AvgPool2dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0, 0)
	made := C.call_avg_pool2d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), flagOf(options.CeilMode), flagOf(options.CountIncludePad.Or(true)), C.int64_t(options.DivisorOverride.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AvgPool3dOptions are what Tensor.AvgPool3d takes beside its parameters.
type AvgPool3dOptions struct {
	// Stride is [] by default.
	Stride []int64
	// Padding is [0, 0, 0] by default.
	Padding []int64
	// CeilMode is false by default.
	CeilMode bool
	// CountIncludePad is true by default.
	CountIncludePad Optional[bool]
	// DivisorOverride is none by default.
	DivisorOverride Optional[int64]
}

// AvgPool3d: The means of windows, or their sums divided by divisor_override. The options may be nil.
//
// In C rt_torch_avg_pool3d, in PyTorch aten::avg_pool3d.
func (t *Tensor) AvgPool3d(kernelSize []int64, options *AvgPool3dOptions) (*Tensor, error) {
	if options == nil {
		options = &AvgPool3dOptions{}
	}
	stride := listOr(options.Stride)
	padding := listOr(options.Padding, 0, 0, 0)
	made := C.call_avg_pool3d(t.id(), (*C.int64_t)(pointerOf(kernelSize)), C.int64_t(len(kernelSize)), (*C.int64_t)(pointerOf(stride)), C.int64_t(len(stride)), (*C.int64_t)(pointerOf(padding)), C.int64_t(len(padding)), flagOf(options.CeilMode), flagOf(options.CountIncludePad.Or(true)), C.int64_t(options.DivisorOverride.Or(none)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AdaptiveMaxPool1d: The largest elements of windows that make the wanted size, and where they stand.
//
// In C rt_torch_adaptive_max_pool1d, in PyTorch aten::adaptive_max_pool1d.
func (t *Tensor) AdaptiveMaxPool1d(outputSize []int64) (result0, result1 *Tensor, err error) {
	made := C.call_adaptive_max_pool1d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// AdaptiveMaxPool2d: The largest elements of windows that make the wanted sizes, and where they stand.
//
// In C rt_torch_adaptive_max_pool2d, in PyTorch aten::adaptive_max_pool2d.
func (t *Tensor) AdaptiveMaxPool2d(outputSize []int64) (result0, result1 *Tensor, err error) {
	made := C.call_adaptive_max_pool2d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// AdaptiveMaxPool3d: The largest elements of windows that make the wanted sizes, and where they stand.
//
// In C rt_torch_adaptive_max_pool3d, in PyTorch aten::adaptive_max_pool3d.
func (t *Tensor) AdaptiveMaxPool3d(outputSize []int64) (result0, result1 *Tensor, err error) {
	made := C.call_adaptive_max_pool3d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// AdaptiveAvgPool1d: The means of windows that make the wanted size.
//
// In C rt_torch_adaptive_avg_pool1d, in PyTorch aten::adaptive_avg_pool1d.
func (t *Tensor) AdaptiveAvgPool1d(outputSize []int64) (*Tensor, error) {
	made := C.call_adaptive_avg_pool1d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AdaptiveAvgPool2d: The means of windows that make the wanted sizes.
//
// In C rt_torch_adaptive_avg_pool2d, in PyTorch aten::adaptive_avg_pool2d.
func (t *Tensor) AdaptiveAvgPool2d(outputSize []int64) (*Tensor, error) {
	made := C.call_adaptive_avg_pool2d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// AdaptiveAvgPool3d: The means of windows that make the wanted sizes.
//
// In C rt_torch_adaptive_avg_pool3d, in PyTorch aten::adaptive_avg_pool3d.
func (t *Tensor) AdaptiveAvgPool3d(outputSize []int64) (*Tensor, error) {
	made := C.call_adaptive_avg_pool3d(t.id(), (*C.int64_t)(pointerOf(outputSize)), C.int64_t(len(outputSize)))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// UpsampleNearest1d: A signal in another size, or by a factor, by the nearest element.
//
// In C rt_torch_upsample_nearest1d, in PyTorch aten::upsample_nearest1d.vec.
func (input *Tensor) UpsampleNearest1d(outputSize []int64, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_nearest1d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleNearest2d: An image in another size, or by factors, by the nearest element.
//
// In C rt_torch_upsample_nearest2d, in PyTorch aten::upsample_nearest2d.vec.
func (input *Tensor) UpsampleNearest2d(outputSize []int64, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_nearest2d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleNearest3d: A volume in another size, or by factors, by the nearest element.
//
// In C rt_torch_upsample_nearest3d, in PyTorch aten::upsample_nearest3d.vec.
func (input *Tensor) UpsampleNearest3d(outputSize []int64, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_nearest3d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleLinear1d: A signal in another size, or by a factor, by straight lines.
//
// In C rt_torch_upsample_linear1d, in PyTorch aten::upsample_linear1d.vec.
func (input *Tensor) UpsampleLinear1d(outputSize []int64, alignCorners bool, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_linear1d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), flagOf(alignCorners), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleBilinear2d: An image in another size, or by factors, by straight lines.
//
// In C rt_torch_upsample_bilinear2d, in PyTorch aten::upsample_bilinear2d.vec.
func (input *Tensor) UpsampleBilinear2d(outputSize []int64, alignCorners bool, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_bilinear2d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), flagOf(alignCorners), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleBicubic2d: An image in another size, or by factors, by cubics.
//
// In C rt_torch_upsample_bicubic2d, in PyTorch aten::upsample_bicubic2d.vec.
func (input *Tensor) UpsampleBicubic2d(outputSize []int64, alignCorners bool, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_bicubic2d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), flagOf(alignCorners), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// UpsampleTrilinear3d: A volume in another size, or by factors, by straight lines.
//
// In C rt_torch_upsample_trilinear3d, in PyTorch aten::upsample_trilinear3d.vec.
func (input *Tensor) UpsampleTrilinear3d(outputSize []int64, alignCorners bool, scaleFactors []float64) (*Tensor, error) {
	made := C.call_upsample_trilinear3d(input.id(), (*C.int64_t)(pointerOf(outputSize)), optionalLengthOf(outputSize), flagOf(alignCorners), (*C.double)(pointerOf(scaleFactors)), optionalLengthOf(scaleFactors))
	runtime.KeepAlive(input)
	return tensorOf(made)
}

// EmbeddingOptions are what Tensor.Embedding takes beside its parameters.
type EmbeddingOptions struct {
	// PaddingIdx is -1 by default.
	PaddingIdx Optional[int64]
	// ScaleGradByFreq is false by default.
	ScaleGradByFreq bool
}

// Embedding: The rows of a matrix that integers name; the row padding_idx gets no gradient. The options may be
// nil.
//
// In C rt_torch_embedding, in PyTorch aten::embedding.
func (weight *Tensor) Embedding(indices *Tensor, options *EmbeddingOptions) (*Tensor, error) {
	if options == nil {
		options = &EmbeddingOptions{}
	}
	made := C.call_embedding(weight.id(), indices.id(), C.int64_t(options.PaddingIdx.Or(-1)), flagOf(options.ScaleGradByFreq))
	runtime.KeepAlive(weight)
	runtime.KeepAlive(indices)
	return tensorOf(made)
}

// EmbeddingBag: Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what
// its gradient needs.
//
// In C rt_torch_embedding_bag, in PyTorch aten::embedding_bag.padding_idx.
func (weight *Tensor) EmbeddingBag(indices *Tensor, offsets *Tensor, scaleGradByFreq bool, mode int64, perSampleWeights *Tensor, includeLastOffset bool, paddingIdx Optional[int64]) (result0, result1, result2, result3 *Tensor, err error) {
	made := C.call_embedding_bag(weight.id(), indices.id(), offsets.id(), flagOf(scaleGradByFreq), C.int64_t(mode), perSampleWeights.id(), flagOf(includeLastOffset), C.int64_t(paddingIdx.Or(none)))
	runtime.KeepAlive(weight)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(offsets)
	runtime.KeepAlive(perSampleWeights)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], objects[3], nil
}

// ScaledDotProductAttentionOptions are what Tensor.ScaledDotProductAttention takes beside its parameters.
type ScaledDotProductAttentionOptions struct {
	// AttnMask is none by default.
	AttnMask *Tensor
	// DropoutP is 0 by default.
	DropoutP float64
	// IsCausal is false by default.
	IsCausal bool
	// Scale is none by default.
	Scale Optional[float64]
	// EnableGqa is false by default.
	EnableGqa bool
}

// ScaledDotProductAttention: softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size
// of a query). The options may be nil.
//
// In C rt_torch_scaled_dot_product_attention, in PyTorch aten::scaled_dot_product_attention.
func (query *Tensor) ScaledDotProductAttention(key *Tensor, value *Tensor, options *ScaledDotProductAttentionOptions) (*Tensor, error) {
	if options == nil {
		options = &ScaledDotProductAttentionOptions{}
	}
	made := C.call_scaled_dot_product_attention(query.id(), key.id(), value.id(), options.AttnMask.id(), C.double(options.DropoutP), flagOf(options.IsCausal), C.double(options.Scale.value), flagOf(options.Scale.given), flagOf(options.EnableGqa))
	runtime.KeepAlive(query)
	runtime.KeepAlive(key)
	runtime.KeepAlive(value)
	runtime.KeepAlive(options.AttnMask)
	return tensorOf(made)
}

// Lstm: Layers of long short-term memory: the outputs, the last hidden and the last cell states.
//
// In C rt_torch_lstm, in PyTorch aten::lstm.input.
func (input *Tensor) Lstm(hx []*Tensor, params []*Tensor, hasBiases bool, numLayers int64, dropout float64, train bool, bidirectional bool, batchFirst bool) (result0, result1, result2 *Tensor, err error) {
	hxGiven := handlesOf(hx)
	paramsGiven := handlesOf(params)
	made := C.call_lstm(input.id(), (*C.int64_t)(pointerOf(hxGiven)), C.int64_t(len(hxGiven)), (*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), flagOf(hasBiases), C.int64_t(numLayers), C.double(dropout), flagOf(train), flagOf(bidirectional), flagOf(batchFirst))
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(params)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, nil, failure
	}
	return objects[0], objects[1], objects[2], nil
}

// Gru: Layers of gated recurrent units: the outputs and the last hidden states.
//
// In C rt_torch_gru, in PyTorch aten::gru.input.
func (input *Tensor) Gru(hx *Tensor, params []*Tensor, hasBiases bool, numLayers int64, dropout float64, train bool, bidirectional bool, batchFirst bool) (result0, result1 *Tensor, err error) {
	paramsGiven := handlesOf(params)
	made := C.call_gru(input.id(), hx.id(), (*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), flagOf(hasBiases), C.int64_t(numLayers), C.double(dropout), flagOf(train), flagOf(bidirectional), flagOf(batchFirst))
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(params)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// RnnTanh: Recurrent layers with tanh: the outputs and the last hidden states.
//
// In C rt_torch_rnn_tanh, in PyTorch aten::rnn_tanh.input.
func (input *Tensor) RnnTanh(hx *Tensor, params []*Tensor, hasBiases bool, numLayers int64, dropout float64, train bool, bidirectional bool, batchFirst bool) (result0, result1 *Tensor, err error) {
	paramsGiven := handlesOf(params)
	made := C.call_rnn_tanh(input.id(), hx.id(), (*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), flagOf(hasBiases), C.int64_t(numLayers), C.double(dropout), flagOf(train), flagOf(bidirectional), flagOf(batchFirst))
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(params)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// RnnRelu: Recurrent layers with relu: the outputs and the last hidden states.
//
// In C rt_torch_rnn_relu, in PyTorch aten::rnn_relu.input.
func (input *Tensor) RnnRelu(hx *Tensor, params []*Tensor, hasBiases bool, numLayers int64, dropout float64, train bool, bidirectional bool, batchFirst bool) (result0, result1 *Tensor, err error) {
	paramsGiven := handlesOf(params)
	made := C.call_rnn_relu(input.id(), hx.id(), (*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), flagOf(hasBiases), C.int64_t(numLayers), C.double(dropout), flagOf(train), flagOf(bidirectional), flagOf(batchFirst))
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(params)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// LstmCellOptions are what Tensor.LstmCell takes beside its parameters.
type LstmCellOptions struct {
	// BIh is none by default.
	BIh *Tensor
	// BHh is none by default.
	BHh *Tensor
}

// LstmCell: One step of long short-term memory: the hidden and the cell state. The options may be nil.
//
// In C rt_torch_lstm_cell, in PyTorch aten::lstm_cell.
func (input *Tensor) LstmCell(hx []*Tensor, wIh *Tensor, wHh *Tensor, options *LstmCellOptions) (result0, result1 *Tensor, err error) {
	if options == nil {
		options = &LstmCellOptions{}
	}
	hxGiven := handlesOf(hx)
	made := C.call_lstm_cell(input.id(), (*C.int64_t)(pointerOf(hxGiven)), C.int64_t(len(hxGiven)), wIh.id(), wHh.id(), options.BIh.id(), options.BHh.id())
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(wIh)
	runtime.KeepAlive(wHh)
	runtime.KeepAlive(options.BIh)
	runtime.KeepAlive(options.BHh)
	objects, failure := objectsOf(made, newTensor)
	if failure != nil {
		return nil, nil, failure
	}
	return objects[0], objects[1], nil
}

// GruCellOptions are what Tensor.GruCell takes beside its parameters.
type GruCellOptions struct {
	// BIh is none by default.
	BIh *Tensor
	// BHh is none by default.
	BHh *Tensor
}

// GruCell: One step of a gated recurrent unit. The options may be nil.
//
// In C rt_torch_gru_cell, in PyTorch aten::gru_cell.
func (input *Tensor) GruCell(hx *Tensor, wIh *Tensor, wHh *Tensor, options *GruCellOptions) (*Tensor, error) {
	if options == nil {
		options = &GruCellOptions{}
	}
	made := C.call_gru_cell(input.id(), hx.id(), wIh.id(), wHh.id(), options.BIh.id(), options.BHh.id())
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(wIh)
	runtime.KeepAlive(wHh)
	runtime.KeepAlive(options.BIh)
	runtime.KeepAlive(options.BHh)
	return tensorOf(made)
}

// RnnTanhCellOptions are what Tensor.RnnTanhCell takes beside its parameters.
type RnnTanhCellOptions struct {
	// BIh is none by default.
	BIh *Tensor
	// BHh is none by default.
	BHh *Tensor
}

// RnnTanhCell: One step of a recurrent unit with tanh. The options may be nil.
//
// In C rt_torch_rnn_tanh_cell, in PyTorch aten::rnn_tanh_cell.
func (input *Tensor) RnnTanhCell(hx *Tensor, wIh *Tensor, wHh *Tensor, options *RnnTanhCellOptions) (*Tensor, error) {
	if options == nil {
		options = &RnnTanhCellOptions{}
	}
	made := C.call_rnn_tanh_cell(input.id(), hx.id(), wIh.id(), wHh.id(), options.BIh.id(), options.BHh.id())
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(wIh)
	runtime.KeepAlive(wHh)
	runtime.KeepAlive(options.BIh)
	runtime.KeepAlive(options.BHh)
	return tensorOf(made)
}

// RnnReluCellOptions are what Tensor.RnnReluCell takes beside its parameters.
type RnnReluCellOptions struct {
	// BIh is none by default.
	BIh *Tensor
	// BHh is none by default.
	BHh *Tensor
}

// RnnReluCell: One step of a recurrent unit with relu. The options may be nil.
//
// In C rt_torch_rnn_relu_cell, in PyTorch aten::rnn_relu_cell.
func (input *Tensor) RnnReluCell(hx *Tensor, wIh *Tensor, wHh *Tensor, options *RnnReluCellOptions) (*Tensor, error) {
	if options == nil {
		options = &RnnReluCellOptions{}
	}
	made := C.call_rnn_relu_cell(input.id(), hx.id(), wIh.id(), wHh.id(), options.BIh.id(), options.BHh.id())
	runtime.KeepAlive(input)
	runtime.KeepAlive(hx)
	runtime.KeepAlive(wIh)
	runtime.KeepAlive(wHh)
	runtime.KeepAlive(options.BIh)
	runtime.KeepAlive(options.BHh)
	return tensorOf(made)
}

// FftFftOptions are what Tensor.FftFft takes beside its parameters.
type FftFftOptions struct {
	// N is none by default.
	N Optional[int64]
	// Dim is -1 by default.
	Dim Optional[int64]
	// Norm is none by default.
	Norm Optional[string]
}

// FftFft: The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward"
// (none) or "ortho". The options may be nil.
//
// In C rt_torch_fft_fft, in PyTorch aten::fft_fft.
func (t *Tensor) FftFft(options *FftFftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftFftOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_fft(t.id(), C.int64_t(options.N.Or(none)), C.int64_t(options.Dim.Or(-1)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIfftOptions are what Tensor.FftIfft takes beside its parameters.
type FftIfftOptions struct {
	// N is none by default.
	N Optional[int64]
	// Dim is -1 by default.
	Dim Optional[int64]
	// Norm is none by default.
	Norm Optional[string]
}

// FftIfft: The inverse Fourier transform along a dimension. The options may be nil.
//
// In C rt_torch_fft_ifft, in PyTorch aten::fft_ifft.
func (t *Tensor) FftIfft(options *FftIfftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftIfftOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_ifft(t.id(), C.int64_t(options.N.Or(none)), C.int64_t(options.Dim.Or(-1)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftRfftOptions are what Tensor.FftRfft takes beside its parameters.
type FftRfftOptions struct {
	// N is none by default.
	N Optional[int64]
	// Dim is -1 by default.
	Dim Optional[int64]
	// Norm is none by default.
	Norm Optional[string]
}

// FftRfft: The Fourier transform of real numbers: the half with frequencies from 0 on. The options may be nil.
//
// In C rt_torch_fft_rfft, in PyTorch aten::fft_rfft.
func (t *Tensor) FftRfft(options *FftRfftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftRfftOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_rfft(t.id(), C.int64_t(options.N.Or(none)), C.int64_t(options.Dim.Or(-1)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIrfftOptions are what Tensor.FftIrfft takes beside its parameters.
type FftIrfftOptions struct {
	// N is none by default.
	N Optional[int64]
	// Dim is -1 by default.
	Dim Optional[int64]
	// Norm is none by default.
	Norm Optional[string]
}

// FftIrfft: The real inverse of a half of a Fourier transform; n is the length of the result. The options may be
// nil.
//
// In C rt_torch_fft_irfft, in PyTorch aten::fft_irfft.
func (t *Tensor) FftIrfft(options *FftIrfftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftIrfftOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_irfft(t.id(), C.int64_t(options.N.Or(none)), C.int64_t(options.Dim.Or(-1)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftFft2Options are what Tensor.FftFft2 takes beside its parameters.
type FftFft2Options struct {
	// S is none by default.
	S []int64
	// Dim is [-2, -1] by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftFft2: The Fourier transform over two dimensions. The options may be nil.
//
// In C rt_torch_fft_fft2, in PyTorch aten::fft_fft2.
func (t *Tensor) FftFft2(options *FftFft2Options) (*Tensor, error) {
	if options == nil {
		options = &FftFft2Options{}
	}
	dim := listOr(options.Dim, -2, -1)
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_fft2(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIfft2Options are what Tensor.FftIfft2 takes beside its parameters.
type FftIfft2Options struct {
	// S is none by default.
	S []int64
	// Dim is [-2, -1] by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftIfft2: The inverse Fourier transform over two dimensions. The options may be nil.
//
// In C rt_torch_fft_ifft2, in PyTorch aten::fft_ifft2.
func (t *Tensor) FftIfft2(options *FftIfft2Options) (*Tensor, error) {
	if options == nil {
		options = &FftIfft2Options{}
	}
	dim := listOr(options.Dim, -2, -1)
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_ifft2(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftRfft2Options are what Tensor.FftRfft2 takes beside its parameters.
type FftRfft2Options struct {
	// S is none by default.
	S []int64
	// Dim is [-2, -1] by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftRfft2: The Fourier transform of real numbers over two dimensions. The options may be nil.
//
// In C rt_torch_fft_rfft2, in PyTorch aten::fft_rfft2.
func (t *Tensor) FftRfft2(options *FftRfft2Options) (*Tensor, error) {
	if options == nil {
		options = &FftRfft2Options{}
	}
	dim := listOr(options.Dim, -2, -1)
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_rfft2(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIrfft2Options are what Tensor.FftIrfft2 takes beside its parameters.
type FftIrfft2Options struct {
	// S is none by default.
	S []int64
	// Dim is [-2, -1] by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftIrfft2: The real inverse of fft_rfft2. The options may be nil.
//
// In C rt_torch_fft_irfft2, in PyTorch aten::fft_irfft2.
func (t *Tensor) FftIrfft2(options *FftIrfft2Options) (*Tensor, error) {
	if options == nil {
		options = &FftIrfft2Options{}
	}
	dim := listOr(options.Dim, -2, -1)
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_irfft2(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(dim)), C.int64_t(len(dim)), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftFftnOptions are what Tensor.FftFftn takes beside its parameters.
type FftFftnOptions struct {
	// S is none by default.
	S []int64
	// Dim is none by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftFftn: The Fourier transform over dimensions (none = all). The options may be nil.
//
// In C rt_torch_fft_fftn, in PyTorch aten::fft_fftn.
func (t *Tensor) FftFftn(options *FftFftnOptions) (*Tensor, error) {
	if options == nil {
		options = &FftFftnOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_fftn(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIfftnOptions are what Tensor.FftIfftn takes beside its parameters.
type FftIfftnOptions struct {
	// S is none by default.
	S []int64
	// Dim is none by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftIfftn: The inverse Fourier transform over dimensions (none = all). The options may be nil.
//
// In C rt_torch_fft_ifftn, in PyTorch aten::fft_ifftn.
func (t *Tensor) FftIfftn(options *FftIfftnOptions) (*Tensor, error) {
	if options == nil {
		options = &FftIfftnOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_ifftn(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftRfftnOptions are what Tensor.FftRfftn takes beside its parameters.
type FftRfftnOptions struct {
	// S is none by default.
	S []int64
	// Dim is none by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftRfftn: The Fourier transform of real numbers over dimensions (none = all). The options may be nil.
//
// In C rt_torch_fft_rfftn, in PyTorch aten::fft_rfftn.
func (t *Tensor) FftRfftn(options *FftRfftnOptions) (*Tensor, error) {
	if options == nil {
		options = &FftRfftnOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_rfftn(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIrfftnOptions are what Tensor.FftIrfftn takes beside its parameters.
type FftIrfftnOptions struct {
	// S is none by default.
	S []int64
	// Dim is none by default.
	Dim []int64
	// Norm is none by default.
	Norm Optional[string]
}

// FftIrfftn: The real inverse of fft_rfftn. The options may be nil.
//
// In C rt_torch_fft_irfftn, in PyTorch aten::fft_irfftn.
func (t *Tensor) FftIrfftn(options *FftIrfftnOptions) (*Tensor, error) {
	if options == nil {
		options = &FftIrfftnOptions{}
	}
	norm := optionalBytesOf(options.Norm)
	made := C.call_fft_irfftn(t.id(), (*C.int64_t)(pointerOf(options.S)), optionalLengthOf(options.S), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim), (*C.char)(pointerOf(norm)), optionalLengthOf(norm))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftFftfreqOptions are what FftFftfreq takes beside its parameters.
type FftFftfreqOptions struct {
	// D is 1 by default.
	D Optional[float64]
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// FftFftfreq: The frequencies of fft's results for samples d apart. The options may be nil.
//
// In C rt_torch_fft_fftfreq, in PyTorch aten::fft_fftfreq.
func FftFftfreq(n int64, options *FftFftfreqOptions) (*Tensor, error) {
	if options == nil {
		options = &FftFftfreqOptions{}
	}
	made := C.call_fft_fftfreq(C.int64_t(n), C.double(options.D.Or(1)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// FftRfftfreqOptions are what FftRfftfreq takes beside its parameters.
type FftRfftfreqOptions struct {
	// D is 1 by default.
	D Optional[float64]
	// Dtype is none by default.
	Dtype Optional[Dtype]
	// Device is none by default.
	Device Optional[Device]
}

// FftRfftfreq: The frequencies of rfft's results for samples d apart. The options may be nil.
//
// In C rt_torch_fft_rfftfreq, in PyTorch aten::fft_rfftfreq.
func FftRfftfreq(n int64, options *FftRfftfreqOptions) (*Tensor, error) {
	if options == nil {
		options = &FftRfftfreqOptions{}
	}
	made := C.call_fft_rfftfreq(C.int64_t(n), C.double(options.D.Or(1)), C.int64_t(options.Dtype.Or(-1)), C.int64_t(options.Device.Or(none)))
	return tensorOf(made)
}

// FftFftshiftOptions are what Tensor.FftFftshift takes beside its parameters.
type FftFftshiftOptions struct {
	// Dim is none by default.
	Dim []int64
}

// FftFftshift: The frequency 0 moved to the middle of dimensions (none = all). The options may be nil.
//
// In C rt_torch_fft_fftshift, in PyTorch aten::fft_fftshift.
func (t *Tensor) FftFftshift(options *FftFftshiftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftFftshiftOptions{}
	}
	made := C.call_fft_fftshift(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// FftIfftshiftOptions are what Tensor.FftIfftshift takes beside its parameters.
type FftIfftshiftOptions struct {
	// Dim is none by default.
	Dim []int64
}

// FftIfftshift: The reverse of fft_fftshift. The options may be nil.
//
// In C rt_torch_fft_ifftshift, in PyTorch aten::fft_ifftshift.
func (t *Tensor) FftIfftshift(options *FftIfftshiftOptions) (*Tensor, error) {
	if options == nil {
		options = &FftIfftshiftOptions{}
	}
	made := C.call_fft_ifftshift(t.id(), (*C.int64_t)(pointerOf(options.Dim)), optionalLengthOf(options.Dim))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Clone: A copy with memory of its own.
//
// In C rt_torch_tensor_clone, in PyTorch aten::clone.
func (t *Tensor) Clone() (*Tensor, error) {
	made := C.call_tensor_clone(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Contiguous: The tensor itself if its elements lie in row-major order without gaps, else a copy for which that
// holds.
//
// In C rt_torch_tensor_contiguous, in PyTorch aten::contiguous.
func (t *Tensor) Contiguous() (*Tensor, error) {
	made := C.call_tensor_contiguous(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ToDtype: The tensor in another dtype, or itself if it has that dtype already.
//
// In C rt_torch_tensor_to_dtype, in PyTorch aten::to.dtype.
func (t *Tensor) ToDtype(dtype Dtype) (*Tensor, error) {
	made := C.call_tensor_to_dtype(t.id(), C.int64_t(dtype))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// ToDevice: The tensor on another device, or itself if it is there already.
//
// In C rt_torch_tensor_to_device.
func (t *Tensor) ToDevice(device Device) (*Tensor, error) {
	made := C.call_tensor_to_device(t.id(), C.int64_t(device))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Cuda: The tensor on CUDA device n, or itself if it is there already.
//
// In C rt_torch_tensor_cuda.
func (t *Tensor) Cuda(n int64) (*Tensor, error) {
	made := C.call_tensor_cuda(t.id(), C.int64_t(n))
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// CPU: The tensor on the CPU, or itself if it is there already.
//
// In C rt_torch_tensor_cpu.
func (t *Tensor) CPU() (*Tensor, error) {
	made := C.call_tensor_cpu(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// Item: The only element as a float.
//
// In C rt_torch_tensor_item.
func (t *Tensor) Item() (float64, error) {
	made := C.call_tensor_item(t.id())
	runtime.KeepAlive(t)
	return numberOf(made)
}

// ItemInt: The only element as an integer; a fraction is cut off.
//
// In C rt_torch_tensor_item_int.
func (t *Tensor) ItemInt() (int64, error) {
	made := C.call_tensor_item_int(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// ItemComplex: The only element as a real and an imaginary part.
//
// In C rt_torch_tensor_item_complex.
func (t *Tensor) ItemComplex() ([]float64, error) {
	made := C.call_tensor_item_complex(t.id())
	runtime.KeepAlive(t)
	return listOf[float64](made)
}

// CopyOut: All elements as floats in row-major order; with less room than all of them nothing is written.
//
// In C rt_torch_tensor_copy_out.
func (t *Tensor) CopyOut() ([]float64, error) {
	made := C.call_tensor_copy_out(t.id())
	runtime.KeepAlive(t)
	return listOf[float64](made)
}

// ToBytes: All elements in row-major order as they lie in memory; with less room than all of them nothing is
// written.
//
// In C rt_torch_tensor_to_bytes.
func (t *Tensor) ToBytes() ([]byte, error) {
	made := C.call_tensor_to_bytes(t.id())
	runtime.KeepAlive(t)
	return listOf[byte](made)
}

// CopyOutInts: All elements as integers in row-major order; with less room than all of them nothing is written;
// of a floating-point tensor an error.
//
// In C rt_torch_tensor_copy_out_ints.
func (t *Tensor) CopyOutInts() ([]int64, error) {
	made := C.call_tensor_copy_out_ints(t.id())
	runtime.KeepAlive(t)
	return listOf[int64](made)
}

// Ndim: How many dimensions it has.
//
// In C rt_torch_tensor_ndim.
func (t *Tensor) Ndim() (int64, error) {
	made := C.call_tensor_ndim(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// Numel: How many elements it has.
//
// In C rt_torch_tensor_numel.
func (t *Tensor) Numel() (int64, error) {
	made := C.call_tensor_numel(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// Shape: Its sizes.
//
// In C rt_torch_tensor_shape.
func (t *Tensor) Shape() ([]int64, error) {
	made := C.call_tensor_shape(t.id())
	runtime.KeepAlive(t)
	return listOf[int64](made)
}

// Stride: For every dimension how many elements apart two neighbours lie in memory.
//
// In C rt_torch_tensor_stride.
func (t *Tensor) Stride() ([]int64, error) {
	made := C.call_tensor_stride(t.id())
	runtime.KeepAlive(t)
	return listOf[int64](made)
}

// Dtype: Its dtype, an RT_TORCH_DTYPE_*.
//
// In C rt_torch_tensor_dtype.
func (t *Tensor) Dtype() (int64, error) {
	made := C.call_tensor_dtype(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// Device: Its device: an RT_TORCH_DEVICE_*, or n = CUDA n.
//
// In C rt_torch_tensor_device.
func (t *Tensor) Device() (int64, error) {
	made := C.call_tensor_device(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// IsCuda: Whether it is on a CUDA device.
//
// In C rt_torch_tensor_is_cuda.
func (t *Tensor) IsCuda() (bool, error) {
	made := C.call_tensor_is_cuda(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// IsContiguous: Whether its elements lie in row-major order without gaps.
//
// In C rt_torch_tensor_is_contiguous.
func (t *Tensor) IsContiguous() (bool, error) {
	made := C.call_tensor_is_contiguous(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// ElementSize: How many bytes an element takes.
//
// In C rt_torch_tensor_element_size.
func (t *Tensor) ElementSize() (int64, error) {
	made := C.call_tensor_element_size(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// StorageOffset: How many elements lie in its memory before its first one.
//
// In C rt_torch_tensor_storage_offset.
func (t *Tensor) StorageOffset() (int64, error) {
	made := C.call_tensor_storage_offset(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// DataPointer: The address of its first element, valid as long as the tensor is.
//
// In C rt_torch_tensor_data_pointer.
func (t *Tensor) DataPointer() (int64, error) {
	made := C.call_tensor_data_pointer(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// IsView: Whether it is a view of another tensor, as gradients see it.
//
// In C rt_torch_tensor_is_view.
func (t *Tensor) IsView() (bool, error) {
	made := C.call_tensor_is_view(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// Version: How often its memory was changed in place.
//
// In C rt_torch_tensor_version.
func (t *Tensor) Version() (int64, error) {
	made := C.call_tensor_version(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// ToDlpack: The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes
// it calls its deleter, or free_dlpack.
//
// In C rt_torch_tensor_to_dlpack.
func (t *Tensor) ToDlpack() (int64, error) {
	made := C.call_tensor_to_dlpack(t.id())
	runtime.KeepAlive(t)
	return integerOf(made)
}

// TensorFromDlpack: A tensor over the memory of a DLManagedTensor, which it takes over.
//
// In C rt_torch_tensor_from_dlpack.
func TensorFromDlpack(address int64) (*Tensor, error) {
	made := C.call_tensor_from_dlpack(C.int64_t(address))
	return tensorOf(made)
}

// FreeDlpack: Calls the deleter of a DLManagedTensor that nobody took.
//
// In C rt_torch_free_dlpack.
func FreeDlpack(address int64) error {
	made := C.call_free_dlpack(C.int64_t(address))
	return errorOf(made)
}

// RequiresGrad: Whether operations on the tensor are recorded for gradients.
//
// In C rt_torch_tensor_requires_grad.
func (t *Tensor) RequiresGrad() (bool, error) {
	made := C.call_tensor_requires_grad(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// SetRequiresGrad: Has operations on a tensor recorded for gradients, or not; a result of recorded operations
// can't be taken out.
//
// In C rt_torch_tensor_set_requires_grad.
func (t *Tensor) SetRequiresGrad(required bool) error {
	made := C.call_tensor_set_requires_grad(t.id(), flagOf(required))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// IsLeaf: Whether it isn't a result of recorded operations.
//
// In C rt_torch_tensor_is_leaf.
func (t *Tensor) IsLeaf() (bool, error) {
	made := C.call_tensor_is_leaf(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// Grad: The gradient that backward passes have added up, or none. It shares the memory that the next pass adds
// to, until set_grad takes it away.
//
// In C rt_torch_tensor_grad.
func (t *Tensor) Grad() (*Tensor, error) {
	made := C.call_tensor_grad(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// SetGrad: Sets or takes away the gradient.
//
// In C rt_torch_tensor_set_grad.
func (t *Tensor) SetGrad(gradient *Tensor) error {
	made := C.call_tensor_set_grad(t.id(), gradient.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(gradient)
	return errorOf(made)
}

// RetainGrad: Has backward passes keep the gradient of a result of recorded operations too.
//
// In C rt_torch_tensor_retain_grad.
func (t *Tensor) RetainGrad() error {
	made := C.call_tensor_retain_grad(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// RetainsGrad: Whether backward passes keep its gradient though it is a result of recorded operations.
//
// In C rt_torch_tensor_retains_grad.
func (t *Tensor) RetainsGrad() (bool, error) {
	made := C.call_tensor_retains_grad(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// GradFn: The name of the recorded operation that it is a result of; empty where there is none.
//
// In C rt_torch_tensor_grad_fn.
func (t *Tensor) GradFn() (string, error) {
	made := C.call_tensor_grad_fn(t.id())
	runtime.KeepAlive(t)
	return textOf(made)
}

// Detach: A tensor over the same memory that isn't recorded.
//
// In C rt_torch_tensor_detach, in PyTorch aten::detach.
func (t *Tensor) Detach() (*Tensor, error) {
	made := C.call_tensor_detach(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// DetachInPlace: Takes a tensor out of what was recorded.
//
// In C rt_torch_tensor_detach_, in PyTorch aten::detach_.
func (t *Tensor) DetachInPlace() error {
	made := C.call_tensor_detach_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// Alias: A view of the whole tensor.
//
// In C rt_torch_tensor_alias, in PyTorch aten::alias.
func (t *Tensor) Alias() (*Tensor, error) {
	made := C.call_tensor_alias(t.id())
	runtime.KeepAlive(t)
	return tensorOf(made)
}

// IsInference: Whether it was made in inference mode.
//
// In C rt_torch_tensor_is_inference.
func (t *Tensor) IsInference() (bool, error) {
	made := C.call_tensor_is_inference(t.id())
	runtime.KeepAlive(t)
	return boolOf(made)
}

// GradEnabled: Whether this thread's operations are recorded.
//
// In C rt_torch_grad_enabled.
func GradEnabled() (bool, error) {
	made := C.call_grad_enabled()
	return boolOf(made)
}

// SetGradEnabled: Sets whether this thread's operations are recorded.
//
// In C rt_torch_set_grad_enabled.
func SetGradEnabled(enabled bool) error {
	made := C.call_set_grad_enabled(flagOf(enabled))
	return errorOf(made)
}

// InferenceMode: Whether this thread is in inference mode, where nothing is recorded and tensors never can be.
//
// In C rt_torch_inference_mode.
func InferenceMode() (bool, error) {
	made := C.call_inference_mode()
	return boolOf(made)
}

// SetInferenceMode: Enters or leaves inference mode, for this thread; gradients are off in it and on after it.
//
// In C rt_torch_set_inference_mode.
func SetInferenceMode(enabled bool) error {
	made := C.call_set_inference_mode(flagOf(enabled))
	return errorOf(made)
}

// AnomalyEnabled: Whether operations keep where they were made, for errors of backward passes; the same for all
// threads.
//
// In C rt_torch_anomaly_enabled.
func AnomalyEnabled() (bool, error) {
	made := C.call_anomaly_enabled()
	return boolOf(made)
}

// SetAnomalyEnabled: Has operations keep where they were made (see set_place), for all threads, and with
// check_nan backward passes fail where a gradient is NaN.
//
// In C rt_torch_set_anomaly_enabled.
func SetAnomalyEnabled(enabled bool, checkNan bool) error {
	made := C.call_set_anomaly_enabled(flagOf(enabled), flagOf(checkNan))
	return errorOf(made)
}

// SetPlace: Where in the program the operations are that this thread makes from now on.
//
// In C rt_torch_set_place.
func SetPlace(place string) error {
	placeGiven := []byte(place)
	made := C.call_set_place((*C.char)(pointerOf(placeGiven)), C.int64_t(len(placeGiven)))
	return errorOf(made)
}

// DoBackward: Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if
// there are any. A gradient none is 1, for an output of one element.
//
// In C rt_torch_backward.
func DoBackward(outputs []*Tensor, gradients []*Tensor, inputs []*Tensor, retainGraph bool, createGraph bool) error {
	outputsGiven := handlesOf(outputs)
	gradientsGiven := handlesOf(gradients)
	inputsGiven := handlesOf(inputs)
	made := C.call_backward((*C.int64_t)(pointerOf(outputsGiven)), C.int64_t(len(outputsGiven)), (*C.int64_t)(pointerOf(gradientsGiven)), C.int64_t(len(gradientsGiven)), (*C.int64_t)(pointerOf(inputsGiven)), C.int64_t(len(inputsGiven)), flagOf(retainGraph), flagOf(createGraph))
	runtime.KeepAlive(outputs)
	runtime.KeepAlive(gradients)
	runtime.KeepAlive(inputs)
	return errorOf(made)
}

// Gradients: The gradients of outputs by inputs; none for an input that they don't depend on, where that is
// allowed.
//
// In C rt_torch_gradients.
func Gradients(outputs []*Tensor, inputs []*Tensor, gradients []*Tensor, retainGraph bool, createGraph bool, allowUnused bool) ([]*Tensor, error) {
	outputsGiven := handlesOf(outputs)
	inputsGiven := handlesOf(inputs)
	gradientsGiven := handlesOf(gradients)
	made := C.call_gradients((*C.int64_t)(pointerOf(outputsGiven)), C.int64_t(len(outputsGiven)), (*C.int64_t)(pointerOf(inputsGiven)), C.int64_t(len(inputsGiven)), (*C.int64_t)(pointerOf(gradientsGiven)), C.int64_t(len(gradientsGiven)), flagOf(retainGraph), flagOf(createGraph), flagOf(allowUnused))
	runtime.KeepAlive(outputs)
	runtime.KeepAlive(inputs)
	runtime.KeepAlive(gradients)
	return objectsOf(made, newTensor)
}

// RecordFunction: Records a function of the caller's: new tensors over the memory of its outputs, whose
// gradients backward passes ask for under the token, a number above 0. Nothing is recorded where no input
// requires a gradient.
//
// In C rt_torch_record_function.
func RecordFunction(inputs []*Tensor, outputs []*Tensor, token int64) ([]*Tensor, error) {
	inputsGiven := handlesOf(inputs)
	outputsGiven := handlesOf(outputs)
	made := C.call_record_function((*C.int64_t)(pointerOf(inputsGiven)), C.int64_t(len(inputsGiven)), (*C.int64_t)(pointerOf(outputsGiven)), C.int64_t(len(outputsGiven)), C.int64_t(token))
	runtime.KeepAlive(inputs)
	runtime.KeepAlive(outputs)
	return objectsOf(made, newTensor)
}

// RegisterHook: Has backward passes ask under a token what becomes of a tensor's gradient, and returns the
// hook's number.
//
// In C rt_torch_tensor_register_hook.
func (t *Tensor) RegisterHook(token int64) (int64, error) {
	made := C.call_tensor_register_hook(t.id(), C.int64_t(token))
	runtime.KeepAlive(t)
	return integerOf(made)
}

// RemoveHook: Takes a hook away.
//
// In C rt_torch_tensor_remove_hook.
func (t *Tensor) RemoveHook(number int64) error {
	made := C.call_tensor_remove_hook(t.id(), C.int64_t(number))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ReleasedTokens: The tokens that backward passes can't ask for any more, each told once.
//
// In C rt_torch_released_tokens.
func ReleasedTokens() ([]int64, error) {
	made := C.call_released_tokens()
	return listOf[int64](made)
}

// BackwardBegin: Begins a backward pass that can stop for functions and hooks of the caller's: like `backward`
// where it accumulates, else like `gradients`.
//
// In C rt_torch_backward_begin.
func BackwardBegin(outputs []*Tensor, gradients []*Tensor, inputs []*Tensor, accumulate bool, retainGraph bool, createGraph bool, allowUnused bool) (*Backward, error) {
	outputsGiven := handlesOf(outputs)
	gradientsGiven := handlesOf(gradients)
	inputsGiven := handlesOf(inputs)
	made := C.call_backward_begin((*C.int64_t)(pointerOf(outputsGiven)), C.int64_t(len(outputsGiven)), (*C.int64_t)(pointerOf(gradientsGiven)), C.int64_t(len(gradientsGiven)), (*C.int64_t)(pointerOf(inputsGiven)), C.int64_t(len(inputsGiven)), flagOf(accumulate), flagOf(retainGraph), flagOf(createGraph), flagOf(allowUnused))
	runtime.KeepAlive(outputs)
	runtime.KeepAlive(gradients)
	runtime.KeepAlive(inputs)
	return backwardOf(made)
}

// Next: Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be
// answered; 0 when the pass is done.
//
// In C rt_torch_backward_next.
func (run *Backward) Next() (int64, error) {
	made := C.call_backward_next(run.id())
	runtime.KeepAlive(run)
	return integerOf(made)
}

// Gradients: The gradients that came to the function whose turn it is, one for each of its outputs, or to the
// hook.
//
// In C rt_torch_backward_gradients.
func (run *Backward) Gradients() ([]*Tensor, error) {
	made := C.call_backward_gradients(run.id())
	runtime.KeepAlive(run)
	return objectsOf(made, newTensor)
}

// Answer: Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as
// it is).
//
// In C rt_torch_backward_answer.
func (run *Backward) Answer(gradients []*Tensor) error {
	gradientsGiven := handlesOf(gradients)
	made := C.call_backward_answer(run.id(), (*C.int64_t)(pointerOf(gradientsGiven)), C.int64_t(len(gradientsGiven)))
	runtime.KeepAlive(run)
	runtime.KeepAlive(gradients)
	return errorOf(made)
}

// Cancel: Ends a pass and waits until it has stopped.
//
// In C rt_torch_backward_cancel.
func (run *Backward) Cancel() error {
	made := C.call_backward_cancel(run.id())
	runtime.KeepAlive(run)
	return errorOf(made)
}

// Results: The gradients by the inputs, when the pass is done and didn't accumulate.
//
// In C rt_torch_backward_results.
func (run *Backward) Results() ([]*Tensor, error) {
	made := C.call_backward_results(run.id())
	runtime.KeepAlive(run)
	return objectsOf(made, newTensor)
}

// AddInPlaceOptions are what Tensor.AddInPlace takes beside its parameters.
type AddInPlaceOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// AddInPlace: a += alpha * b, broadcasting b. The options may be nil.
//
// In C rt_torch_tensor_add_, in PyTorch aten::add_.Tensor.
func (a *Tensor) AddInPlace(b *Tensor, options *AddInPlaceOptions) error {
	if options == nil {
		options = &AddInPlaceOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_add_(a.id(), b.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// SubInPlaceOptions are what Tensor.SubInPlace takes beside its parameters.
type SubInPlaceOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// SubInPlace: a -= alpha * b, broadcasting b. The options may be nil.
//
// In C rt_torch_tensor_sub_, in PyTorch aten::sub_.Tensor.
func (a *Tensor) SubInPlace(b *Tensor, options *SubInPlaceOptions) error {
	if options == nil {
		options = &SubInPlaceOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_sub_(a.id(), b.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// MulInPlace: a *= b, broadcasting b.
//
// In C rt_torch_tensor_mul_, in PyTorch aten::mul_.Tensor.
func (a *Tensor) MulInPlace(b *Tensor) error {
	made := C.call_tensor_mul_(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// DivInPlace: a /= b, broadcasting b.
//
// In C rt_torch_tensor_div_, in PyTorch aten::div_.Tensor.
func (a *Tensor) DivInPlace(b *Tensor) error {
	made := C.call_tensor_div_(a.id(), b.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// AddScalarInPlace: a += b with a number.
//
// In C rt_torch_tensor_add_scalar_, in PyTorch aten::add_.Scalar.
func (a *Tensor) AddScalarInPlace(b Scalar) error {
	made := C.call_tensor_add_scalar_(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return errorOf(made)
}

// MulScalarInPlace: a *= b with a number.
//
// In C rt_torch_tensor_mul_scalar_, in PyTorch aten::mul_.Scalar.
func (a *Tensor) MulScalarInPlace(b Scalar) error {
	made := C.call_tensor_mul_scalar_(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return errorOf(made)
}

// FillInPlace: Sets every element to a number.
//
// In C rt_torch_tensor_fill_, in PyTorch aten::fill_.Scalar.
func (t *Tensor) FillInPlace(value Scalar) error {
	made := C.call_tensor_fill_(t.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ZeroInPlace: Sets every element to zero.
//
// In C rt_torch_tensor_zero_, in PyTorch aten::zero_.
func (t *Tensor) ZeroInPlace() error {
	made := C.call_tensor_zero_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// CopyInPlace: Copies the elements of src, broadcasting and converting them.
//
// In C rt_torch_tensor_copy_, in PyTorch aten::copy_.
func (t *Tensor) CopyInPlace(src *Tensor) error {
	made := C.call_tensor_copy_(t.id(), src.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(src)
	return errorOf(made)
}

// SubScalarInPlace: a -= b with a number.
//
// In C rt_torch_tensor_sub_scalar_, in PyTorch aten::sub_.Scalar.
func (a *Tensor) SubScalarInPlace(b Scalar) error {
	made := C.call_tensor_sub_scalar_(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return errorOf(made)
}

// DivScalarInPlace: a /= b with a number.
//
// In C rt_torch_tensor_div_scalar_, in PyTorch aten::div_.Scalar.
func (a *Tensor) DivScalarInPlace(b Scalar) error {
	made := C.call_tensor_div_scalar_(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return errorOf(made)
}

// PowScalarInPlace: a to the power of a number.
//
// In C rt_torch_tensor_pow_scalar_, in PyTorch aten::pow_.Scalar.
func (a *Tensor) PowScalarInPlace(b Scalar) error {
	made := C.call_tensor_pow_scalar_(a.id(), C.int64_t(b.bits), C.int64_t(b.kind))
	runtime.KeepAlive(a)
	return errorOf(made)
}

// NegInPlace: Changes every sign.
//
// In C rt_torch_tensor_neg_, in PyTorch aten::neg_.
func (t *Tensor) NegInPlace() error {
	made := C.call_tensor_neg_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// AbsInPlace: Takes every absolute value.
//
// In C rt_torch_tensor_abs_, in PyTorch aten::abs_.
func (t *Tensor) AbsInPlace() error {
	made := C.call_tensor_abs_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ExpInPlace: Takes e to the power of every element.
//
// In C rt_torch_tensor_exp_, in PyTorch aten::exp_.
func (t *Tensor) ExpInPlace() error {
	made := C.call_tensor_exp_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// LogInPlace: Takes every natural logarithm.
//
// In C rt_torch_tensor_log_, in PyTorch aten::log_.
func (t *Tensor) LogInPlace() error {
	made := C.call_tensor_log_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// SqrtInPlace: Takes every square root.
//
// In C rt_torch_tensor_sqrt_, in PyTorch aten::sqrt_.
func (t *Tensor) SqrtInPlace() error {
	made := C.call_tensor_sqrt_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ReciprocalInPlace: Takes 1 divided by every element.
//
// In C rt_torch_tensor_reciprocal_, in PyTorch aten::reciprocal_.
func (t *Tensor) ReciprocalInPlace() error {
	made := C.call_tensor_reciprocal_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// FloorInPlace: Rounds towards minus infinity.
//
// In C rt_torch_tensor_floor_, in PyTorch aten::floor_.
func (t *Tensor) FloorInPlace() error {
	made := C.call_tensor_floor_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// CeilInPlace: Rounds towards plus infinity.
//
// In C rt_torch_tensor_ceil_, in PyTorch aten::ceil_.
func (t *Tensor) CeilInPlace() error {
	made := C.call_tensor_ceil_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// RoundInPlace: Rounds to the nearest integer; halves go to the even one.
//
// In C rt_torch_tensor_round_, in PyTorch aten::round_.
func (t *Tensor) RoundInPlace() error {
	made := C.call_tensor_round_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ClampInPlaceOptions are what Tensor.ClampInPlace takes beside its parameters.
type ClampInPlaceOptions struct {
	// Low is none by default.
	Low Scalar
	// High is none by default.
	High Scalar
}

// ClampInPlace: Limits the elements to the range from low to high, either of which may be none, but not both.
// The options may be nil.
//
// In C rt_torch_tensor_clamp_, in PyTorch aten::clamp_.
func (t *Tensor) ClampInPlace(options *ClampInPlaceOptions) error {
	if options == nil {
		options = &ClampInPlaceOptions{}
	}
	made := C.call_tensor_clamp_(t.id(), C.int64_t(options.Low.bits), C.int64_t(options.Low.kind), C.int64_t(options.High.bits), C.int64_t(options.High.kind))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// ReluInPlace: Sets what is negative to zero.
//
// In C rt_torch_relu_, in PyTorch aten::relu_.
func (t *Tensor) ReluInPlace() error {
	made := C.call_relu_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// SigmoidInPlace: Takes 1 / (1 + exp(-t)).
//
// In C rt_torch_sigmoid_, in PyTorch aten::sigmoid_.
func (t *Tensor) SigmoidInPlace() error {
	made := C.call_sigmoid_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// TanhInPlace: Takes every hyperbolic tangent.
//
// In C rt_torch_tanh_, in PyTorch aten::tanh_.
func (t *Tensor) TanhInPlace() error {
	made := C.call_tanh_(t.id())
	runtime.KeepAlive(t)
	return errorOf(made)
}

// AddcmulInPlaceOptions are what Tensor.AddcmulInPlace takes beside its parameters.
type AddcmulInPlaceOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// AddcmulInPlace: t += value * tensor1 * tensor2, broadcasting both. The options may be nil.
//
// In C rt_torch_tensor_addcmul_, in PyTorch aten::addcmul_.
func (t *Tensor) AddcmulInPlace(tensor1 *Tensor, tensor2 *Tensor, options *AddcmulInPlaceOptions) error {
	if options == nil {
		options = &AddcmulInPlaceOptions{}
	}
	value := options.Value.or(Int(1))
	made := C.call_tensor_addcmul_(t.id(), tensor1.id(), tensor2.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return errorOf(made)
}

// AddcdivInPlaceOptions are what Tensor.AddcdivInPlace takes beside its parameters.
type AddcdivInPlaceOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// AddcdivInPlace: t += value * tensor1 / tensor2, broadcasting both. The options may be nil.
//
// In C rt_torch_tensor_addcdiv_, in PyTorch aten::addcdiv_.
func (t *Tensor) AddcdivInPlace(tensor1 *Tensor, tensor2 *Tensor, options *AddcdivInPlaceOptions) error {
	if options == nil {
		options = &AddcdivInPlaceOptions{}
	}
	value := options.Value.or(Int(1))
	made := C.call_tensor_addcdiv_(t.id(), tensor1.id(), tensor2.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return errorOf(made)
}

// LerpScalarInPlace: Goes a part of the way to stop.
//
// In C rt_torch_tensor_lerp_scalar_, in PyTorch aten::lerp_.Scalar.
func (t *Tensor) LerpScalarInPlace(stop *Tensor, weight Scalar) error {
	made := C.call_tensor_lerp_scalar_(t.id(), stop.id(), C.int64_t(weight.bits), C.int64_t(weight.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(stop)
	return errorOf(made)
}

// AddmmInPlaceOptions are what Tensor.AddmmInPlace takes beside its parameters.
type AddmmInPlaceOptions struct {
	// Beta is 1 by default.
	Beta Scalar
	// Alpha is 1 by default.
	Alpha Scalar
}

// AddmmInPlace: t = beta * t + alpha * (mat1 @ mat2). The options may be nil.
//
// In C rt_torch_tensor_addmm_, in PyTorch aten::addmm_.
func (t *Tensor) AddmmInPlace(mat1 *Tensor, mat2 *Tensor, options *AddmmInPlaceOptions) error {
	if options == nil {
		options = &AddmmInPlaceOptions{}
	}
	beta := options.Beta.or(Int(1))
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_addmm_(t.id(), mat1.id(), mat2.id(), C.int64_t(beta.bits), C.int64_t(beta.kind), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(mat1)
	runtime.KeepAlive(mat2)
	return errorOf(made)
}

// MaskedFillInPlace: Sets the elements where the mask is true to a number.
//
// In C rt_torch_tensor_masked_fill_, in PyTorch aten::masked_fill_.Scalar.
func (t *Tensor) MaskedFillInPlace(mask *Tensor, value Scalar) error {
	made := C.call_tensor_masked_fill_(t.id(), mask.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	return errorOf(made)
}

// MaskedScatterInPlace: Sets the elements where the mask is true to those of source, in order.
//
// In C rt_torch_tensor_masked_scatter_, in PyTorch aten::masked_scatter_.
func (t *Tensor) MaskedScatterInPlace(mask *Tensor, source *Tensor) error {
	made := C.call_tensor_masked_scatter_(t.id(), mask.id(), source.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(mask)
	runtime.KeepAlive(source)
	return errorOf(made)
}

// IndexAddInPlaceOptions are what Tensor.IndexAddInPlace takes beside its parameters.
type IndexAddInPlaceOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// IndexAddInPlace: Adds alpha times the slices of source at places along a dimension. The options may be nil.
//
// In C rt_torch_tensor_index_add_, in PyTorch aten::index_add_.
func (t *Tensor) IndexAddInPlace(dim int64, index *Tensor, source *Tensor, options *IndexAddInPlaceOptions) error {
	if options == nil {
		options = &IndexAddInPlaceOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_index_add_(t.id(), C.int64_t(dim), index.id(), source.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return errorOf(made)
}

// IndexCopyInPlace: Sets the slices at places along a dimension to those of source.
//
// In C rt_torch_tensor_index_copy_, in PyTorch aten::index_copy_.
func (t *Tensor) IndexCopyInPlace(dim int64, index *Tensor, source *Tensor) error {
	made := C.call_tensor_index_copy_(t.id(), C.int64_t(dim), index.id(), source.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(source)
	return errorOf(made)
}

// IndexFillInPlace: Sets the slices at places along a dimension to a number.
//
// In C rt_torch_tensor_index_fill_, in PyTorch aten::index_fill_.int_Scalar.
func (t *Tensor) IndexFillInPlace(dim int64, index *Tensor, value Scalar) error {
	made := C.call_tensor_index_fill_(t.id(), C.int64_t(dim), index.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return errorOf(made)
}

// ScatterInPlace: Sets every element of src at the place along a dimension that the index names.
//
// In C rt_torch_tensor_scatter_, in PyTorch aten::scatter_.src.
func (t *Tensor) ScatterInPlace(dim int64, index *Tensor, src *Tensor) error {
	made := C.call_tensor_scatter_(t.id(), C.int64_t(dim), index.id(), src.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	return errorOf(made)
}

// ScatterScalarInPlace: Sets a number at the places along a dimension that the index names.
//
// In C rt_torch_tensor_scatter_scalar_, in PyTorch aten::scatter_.value.
func (t *Tensor) ScatterScalarInPlace(dim int64, index *Tensor, value Scalar) error {
	made := C.call_tensor_scatter_scalar_(t.id(), C.int64_t(dim), index.id(), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	return errorOf(made)
}

// ScatterAddInPlace: Adds every element of src at the place along a dimension that the index names.
//
// In C rt_torch_tensor_scatter_add_, in PyTorch aten::scatter_add_.
func (t *Tensor) ScatterAddInPlace(dim int64, index *Tensor, src *Tensor) error {
	made := C.call_tensor_scatter_add_(t.id(), C.int64_t(dim), index.id(), src.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	return errorOf(made)
}

// TrilInPlaceOptions are what Tensor.TrilInPlace takes beside its parameters.
type TrilInPlaceOptions struct {
	// Diagonal is 0 by default.
	Diagonal int64
}

// TrilInPlace: Sets what is above a diagonal to zero. The options may be nil.
//
// In C rt_torch_tensor_tril_, in PyTorch aten::tril_.
func (t *Tensor) TrilInPlace(options *TrilInPlaceOptions) error {
	if options == nil {
		options = &TrilInPlaceOptions{}
	}
	made := C.call_tensor_tril_(t.id(), C.int64_t(options.Diagonal))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// TriuInPlaceOptions are what Tensor.TriuInPlace takes beside its parameters.
type TriuInPlaceOptions struct {
	// Diagonal is 0 by default.
	Diagonal int64
}

// TriuInPlace: Sets what is below a diagonal to zero. The options may be nil.
//
// In C rt_torch_tensor_triu_, in PyTorch aten::triu_.
func (t *Tensor) TriuInPlace(options *TriuInPlaceOptions) error {
	if options == nil {
		options = &TriuInPlaceOptions{}
	}
	made := C.call_tensor_triu_(t.id(), C.int64_t(options.Diagonal))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// FillDiagonalInPlaceOptions are what Tensor.FillDiagonalInPlace takes beside its parameters.
type FillDiagonalInPlaceOptions struct {
	// Wrap is false by default.
	Wrap bool
}

// FillDiagonalInPlace: Sets the main diagonal to a number; wrap goes on below in tall matrices. The options may
// be nil.
//
// In C rt_torch_tensor_fill_diagonal_, in PyTorch aten::fill_diagonal_.
func (t *Tensor) FillDiagonalInPlace(value Scalar, options *FillDiagonalInPlaceOptions) error {
	if options == nil {
		options = &FillDiagonalInPlaceOptions{}
	}
	made := C.call_tensor_fill_diagonal_(t.id(), C.int64_t(value.bits), C.int64_t(value.kind), flagOf(options.Wrap))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// UnsqueezeInPlace: Adds a dimension of size 1.
//
// In C rt_torch_tensor_unsqueeze_, in PyTorch aten::unsqueeze_.
func (t *Tensor) UnsqueezeInPlace(dim int64) error {
	made := C.call_tensor_unsqueeze_(t.id(), C.int64_t(dim))
	runtime.KeepAlive(t)
	return errorOf(made)
}

// AddOutOptions are what Tensor.AddOut takes beside its parameters.
type AddOutOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// AddOut: into = a + alpha * b, broadcasting; it gets the sizes. The options may be nil.
//
// In C rt_torch_tensor_add_out, in PyTorch aten::add.out.
func (a *Tensor) AddOut(b *Tensor, into *Tensor, options *AddOutOptions) error {
	if options == nil {
		options = &AddOutOptions{}
	}
	alpha := options.Alpha.or(Int(1))
	made := C.call_tensor_add_out(a.id(), b.id(), C.int64_t(alpha.bits), C.int64_t(alpha.kind), into.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	runtime.KeepAlive(into)
	return errorOf(made)
}

// MulOut: into = a * b, broadcasting; it gets the sizes.
//
// In C rt_torch_tensor_mul_out, in PyTorch aten::mul.out.
func (a *Tensor) MulOut(b *Tensor, into *Tensor) error {
	made := C.call_tensor_mul_out(a.id(), b.id(), into.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	runtime.KeepAlive(into)
	return errorOf(made)
}

// MatmulOut: into = a @ b; it gets the sizes.
//
// In C rt_torch_tensor_matmul_out, in PyTorch aten::matmul.out.
func (a *Tensor) MatmulOut(b *Tensor, into *Tensor) error {
	made := C.call_tensor_matmul_out(a.id(), b.id(), into.id())
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	runtime.KeepAlive(into)
	return errorOf(made)
}

// CatOutOptions are what CatOut takes beside its parameters.
type CatOutOptions struct {
	// Dim is 0 by default.
	Dim int64
}

// CatOut: into = tensors joined along a dimension; it gets the sizes. The options may be nil.
//
// In C rt_torch_cat_out, in PyTorch aten::cat.out.
func CatOut(tensors []*Tensor, into *Tensor, options *CatOutOptions) error {
	if options == nil {
		options = &CatOutOptions{}
	}
	tensorsGiven := handlesOf(tensors)
	made := C.call_cat_out((*C.int64_t)(pointerOf(tensorsGiven)), C.int64_t(len(tensorsGiven)), C.int64_t(options.Dim), into.id())
	runtime.KeepAlive(tensors)
	runtime.KeepAlive(into)
	return errorOf(made)
}

// SumOutOptions are what Tensor.SumOut takes beside its parameters.
type SumOutOptions struct {
	// Keepdim is false by default.
	Keepdim bool
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// SumOut: into = the sum along dimensions (none = all); it gets the sizes. The options may be nil.
//
// In C rt_torch_tensor_sum_out, in PyTorch aten::sum.IntList_out.
func (t *Tensor) SumOut(dim []int64, into *Tensor, options *SumOutOptions) error {
	if options == nil {
		options = &SumOutOptions{}
	}
	made := C.call_tensor_sum_out(t.id(), (*C.int64_t)(pointerOf(dim)), optionalLengthOf(dim), flagOf(options.Keepdim), C.int64_t(options.Dtype.Or(-1)), into.id())
	runtime.KeepAlive(t)
	runtime.KeepAlive(into)
	return errorOf(made)
}

// FusedAdamInPlaceOptions are what FusedAdamInPlace takes beside its parameters.
type FusedAdamInPlaceOptions struct {
	// GradScale is none by default.
	GradScale *Tensor
	// FoundInf is none by default.
	FoundInf *Tensor
}

// FusedAdamInPlace: A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their
// maxima) and step counts, which are f32 tensors. The options may be nil.
//
// In C rt_torch_fused_adam_, in PyTorch aten::_fused_adam_.
func FusedAdamInPlace(params []*Tensor, grads []*Tensor, expAvgs []*Tensor, expAvgSqs []*Tensor, maxExpAvgSqs []*Tensor, stateSteps []*Tensor, lr float64, beta1 float64, beta2 float64, weightDecay float64, eps float64, amsgrad bool, maximize bool, options *FusedAdamInPlaceOptions) error {
	if options == nil {
		options = &FusedAdamInPlaceOptions{}
	}
	paramsGiven := handlesOf(params)
	gradsGiven := handlesOf(grads)
	expAvgsGiven := handlesOf(expAvgs)
	expAvgSqsGiven := handlesOf(expAvgSqs)
	maxExpAvgSqsGiven := handlesOf(maxExpAvgSqs)
	stateStepsGiven := handlesOf(stateSteps)
	made := C.call_fused_adam_((*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), (*C.int64_t)(pointerOf(gradsGiven)), C.int64_t(len(gradsGiven)), (*C.int64_t)(pointerOf(expAvgsGiven)), C.int64_t(len(expAvgsGiven)), (*C.int64_t)(pointerOf(expAvgSqsGiven)), C.int64_t(len(expAvgSqsGiven)), (*C.int64_t)(pointerOf(maxExpAvgSqsGiven)), C.int64_t(len(maxExpAvgSqsGiven)), (*C.int64_t)(pointerOf(stateStepsGiven)), C.int64_t(len(stateStepsGiven)), C.double(lr), C.double(beta1), C.double(beta2), C.double(weightDecay), C.double(eps), flagOf(amsgrad), flagOf(maximize), options.GradScale.id(), options.FoundInf.id())
	runtime.KeepAlive(params)
	runtime.KeepAlive(grads)
	runtime.KeepAlive(expAvgs)
	runtime.KeepAlive(expAvgSqs)
	runtime.KeepAlive(maxExpAvgSqs)
	runtime.KeepAlive(stateSteps)
	runtime.KeepAlive(options.GradScale)
	runtime.KeepAlive(options.FoundInf)
	return errorOf(made)
}

// FusedAdamwInPlaceOptions are what FusedAdamwInPlace takes beside its parameters.
type FusedAdamwInPlaceOptions struct {
	// GradScale is none by default.
	GradScale *Tensor
	// FoundInf is none by default.
	FoundInf *Tensor
}

// FusedAdamwInPlace: A step of AdamW, whose weight decay is apart from the gradients. The options may be nil.
//
// In C rt_torch_fused_adamw_, in PyTorch aten::_fused_adamw_.
func FusedAdamwInPlace(params []*Tensor, grads []*Tensor, expAvgs []*Tensor, expAvgSqs []*Tensor, maxExpAvgSqs []*Tensor, stateSteps []*Tensor, lr float64, beta1 float64, beta2 float64, weightDecay float64, eps float64, amsgrad bool, maximize bool, options *FusedAdamwInPlaceOptions) error {
	if options == nil {
		options = &FusedAdamwInPlaceOptions{}
	}
	paramsGiven := handlesOf(params)
	gradsGiven := handlesOf(grads)
	expAvgsGiven := handlesOf(expAvgs)
	expAvgSqsGiven := handlesOf(expAvgSqs)
	maxExpAvgSqsGiven := handlesOf(maxExpAvgSqs)
	stateStepsGiven := handlesOf(stateSteps)
	made := C.call_fused_adamw_((*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), (*C.int64_t)(pointerOf(gradsGiven)), C.int64_t(len(gradsGiven)), (*C.int64_t)(pointerOf(expAvgsGiven)), C.int64_t(len(expAvgsGiven)), (*C.int64_t)(pointerOf(expAvgSqsGiven)), C.int64_t(len(expAvgSqsGiven)), (*C.int64_t)(pointerOf(maxExpAvgSqsGiven)), C.int64_t(len(maxExpAvgSqsGiven)), (*C.int64_t)(pointerOf(stateStepsGiven)), C.int64_t(len(stateStepsGiven)), C.double(lr), C.double(beta1), C.double(beta2), C.double(weightDecay), C.double(eps), flagOf(amsgrad), flagOf(maximize), options.GradScale.id(), options.FoundInf.id())
	runtime.KeepAlive(params)
	runtime.KeepAlive(grads)
	runtime.KeepAlive(expAvgs)
	runtime.KeepAlive(expAvgSqs)
	runtime.KeepAlive(maxExpAvgSqs)
	runtime.KeepAlive(stateSteps)
	runtime.KeepAlive(options.GradScale)
	runtime.KeepAlive(options.FoundInf)
	return errorOf(made)
}

// FusedSgdInPlaceOptions are what FusedSgdInPlace takes beside its parameters.
type FusedSgdInPlaceOptions struct {
	// GradScale is none by default.
	GradScale *Tensor
	// FoundInf is none by default.
	FoundInf *Tensor
}

// FusedSgdInPlace: A step of stochastic gradient descent with momentum. The options may be nil.
//
// In C rt_torch_fused_sgd_, in PyTorch aten::_fused_sgd_.
func FusedSgdInPlace(params []*Tensor, grads []*Tensor, momentumBuffers []*Tensor, weightDecay float64, momentum float64, lr float64, dampening float64, nesterov bool, maximize bool, isFirstStep bool, options *FusedSgdInPlaceOptions) error {
	if options == nil {
		options = &FusedSgdInPlaceOptions{}
	}
	paramsGiven := handlesOf(params)
	gradsGiven := handlesOf(grads)
	momentumBuffersGiven := handlesOf(momentumBuffers)
	made := C.call_fused_sgd_((*C.int64_t)(pointerOf(paramsGiven)), C.int64_t(len(paramsGiven)), (*C.int64_t)(pointerOf(gradsGiven)), C.int64_t(len(gradsGiven)), (*C.int64_t)(pointerOf(momentumBuffersGiven)), C.int64_t(len(momentumBuffersGiven)), C.double(weightDecay), C.double(momentum), C.double(lr), C.double(dampening), flagOf(nesterov), flagOf(maximize), flagOf(isFirstStep), options.GradScale.id(), options.FoundInf.id())
	runtime.KeepAlive(params)
	runtime.KeepAlive(grads)
	runtime.KeepAlive(momentumBuffers)
	runtime.KeepAlive(options.GradScale)
	runtime.KeepAlive(options.FoundInf)
	return errorOf(made)
}

// ForeachAddInPlaceOptions are what ForeachAddInPlace takes beside its parameters.
type ForeachAddInPlaceOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// ForeachAddInPlace: Every a += alpha * its b. The options may be nil.
//
// In C rt_torch_foreach_add_, in PyTorch aten::_foreach_add_.List.
func ForeachAddInPlace(a []*Tensor, b []*Tensor, options *ForeachAddInPlaceOptions) error {
	if options == nil {
		options = &ForeachAddInPlaceOptions{}
	}
	aGiven := handlesOf(a)
	bGiven := handlesOf(b)
	alpha := options.Alpha.or(Int(1))
	made := C.call_foreach_add_((*C.int64_t)(pointerOf(aGiven)), C.int64_t(len(aGiven)), (*C.int64_t)(pointerOf(bGiven)), C.int64_t(len(bGiven)), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// ForeachAddScalarInPlace: Adds a number to every tensor.
//
// In C rt_torch_foreach_add_scalar_, in PyTorch aten::_foreach_add_.Scalar.
func ForeachAddScalarInPlace(ts []*Tensor, number Scalar) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_add_scalar_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), C.int64_t(number.bits), C.int64_t(number.kind))
	runtime.KeepAlive(ts)
	return errorOf(made)
}

// ForeachSubInPlaceOptions are what ForeachSubInPlace takes beside its parameters.
type ForeachSubInPlaceOptions struct {
	// Alpha is 1 by default.
	Alpha Scalar
}

// ForeachSubInPlace: Every a -= alpha * its b. The options may be nil.
//
// In C rt_torch_foreach_sub_, in PyTorch aten::_foreach_sub_.List.
func ForeachSubInPlace(a []*Tensor, b []*Tensor, options *ForeachSubInPlaceOptions) error {
	if options == nil {
		options = &ForeachSubInPlaceOptions{}
	}
	aGiven := handlesOf(a)
	bGiven := handlesOf(b)
	alpha := options.Alpha.or(Int(1))
	made := C.call_foreach_sub_((*C.int64_t)(pointerOf(aGiven)), C.int64_t(len(aGiven)), (*C.int64_t)(pointerOf(bGiven)), C.int64_t(len(bGiven)), C.int64_t(alpha.bits), C.int64_t(alpha.kind))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// ForeachMulInPlace: Every a *= its b.
//
// In C rt_torch_foreach_mul_, in PyTorch aten::_foreach_mul_.List.
func ForeachMulInPlace(a []*Tensor, b []*Tensor) error {
	aGiven := handlesOf(a)
	bGiven := handlesOf(b)
	made := C.call_foreach_mul_((*C.int64_t)(pointerOf(aGiven)), C.int64_t(len(aGiven)), (*C.int64_t)(pointerOf(bGiven)), C.int64_t(len(bGiven)))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// ForeachMulScalarInPlace: Multiplies every tensor by a number.
//
// In C rt_torch_foreach_mul_scalar_, in PyTorch aten::_foreach_mul_.Scalar.
func ForeachMulScalarInPlace(ts []*Tensor, number Scalar) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_mul_scalar_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), C.int64_t(number.bits), C.int64_t(number.kind))
	runtime.KeepAlive(ts)
	return errorOf(made)
}

// ForeachMulTensorInPlace: Multiplies every tensor by a tensor of one element.
//
// In C rt_torch_foreach_mul_tensor_, in PyTorch aten::_foreach_mul_.Tensor.
func ForeachMulTensorInPlace(ts []*Tensor, factor *Tensor) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_mul_tensor_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), factor.id())
	runtime.KeepAlive(ts)
	runtime.KeepAlive(factor)
	return errorOf(made)
}

// ForeachDivInPlace: Every a /= its b.
//
// In C rt_torch_foreach_div_, in PyTorch aten::_foreach_div_.List.
func ForeachDivInPlace(a []*Tensor, b []*Tensor) error {
	aGiven := handlesOf(a)
	bGiven := handlesOf(b)
	made := C.call_foreach_div_((*C.int64_t)(pointerOf(aGiven)), C.int64_t(len(aGiven)), (*C.int64_t)(pointerOf(bGiven)), C.int64_t(len(bGiven)))
	runtime.KeepAlive(a)
	runtime.KeepAlive(b)
	return errorOf(made)
}

// ForeachDivScalarInPlace: Divides every tensor by a number.
//
// In C rt_torch_foreach_div_scalar_, in PyTorch aten::_foreach_div_.Scalar.
func ForeachDivScalarInPlace(ts []*Tensor, number Scalar) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_div_scalar_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), C.int64_t(number.bits), C.int64_t(number.kind))
	runtime.KeepAlive(ts)
	return errorOf(made)
}

// ForeachAddcmulInPlaceOptions are what ForeachAddcmulInPlace takes beside its parameters.
type ForeachAddcmulInPlaceOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// ForeachAddcmulInPlace: Every t += value * its tensor1 * its tensor2. The options may be nil.
//
// In C rt_torch_foreach_addcmul_, in PyTorch aten::_foreach_addcmul_.Scalar.
func ForeachAddcmulInPlace(ts []*Tensor, tensor1 []*Tensor, tensor2 []*Tensor, options *ForeachAddcmulInPlaceOptions) error {
	if options == nil {
		options = &ForeachAddcmulInPlaceOptions{}
	}
	tsGiven := handlesOf(ts)
	tensor1Given := handlesOf(tensor1)
	tensor2Given := handlesOf(tensor2)
	value := options.Value.or(Int(1))
	made := C.call_foreach_addcmul_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), (*C.int64_t)(pointerOf(tensor1Given)), C.int64_t(len(tensor1Given)), (*C.int64_t)(pointerOf(tensor2Given)), C.int64_t(len(tensor2Given)), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(ts)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return errorOf(made)
}

// ForeachAddcdivInPlaceOptions are what ForeachAddcdivInPlace takes beside its parameters.
type ForeachAddcdivInPlaceOptions struct {
	// Value is 1 by default.
	Value Scalar
}

// ForeachAddcdivInPlace: Every t += value * its tensor1 / its tensor2. The options may be nil.
//
// In C rt_torch_foreach_addcdiv_, in PyTorch aten::_foreach_addcdiv_.Scalar.
func ForeachAddcdivInPlace(ts []*Tensor, tensor1 []*Tensor, tensor2 []*Tensor, options *ForeachAddcdivInPlaceOptions) error {
	if options == nil {
		options = &ForeachAddcdivInPlaceOptions{}
	}
	tsGiven := handlesOf(ts)
	tensor1Given := handlesOf(tensor1)
	tensor2Given := handlesOf(tensor2)
	value := options.Value.or(Int(1))
	made := C.call_foreach_addcdiv_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), (*C.int64_t)(pointerOf(tensor1Given)), C.int64_t(len(tensor1Given)), (*C.int64_t)(pointerOf(tensor2Given)), C.int64_t(len(tensor2Given)), C.int64_t(value.bits), C.int64_t(value.kind))
	runtime.KeepAlive(ts)
	runtime.KeepAlive(tensor1)
	runtime.KeepAlive(tensor2)
	return errorOf(made)
}

// ForeachLerpInPlace: Every t goes a part of the way to its stop.
//
// In C rt_torch_foreach_lerp_, in PyTorch aten::_foreach_lerp_.Scalar.
func ForeachLerpInPlace(ts []*Tensor, stops []*Tensor, weight Scalar) error {
	tsGiven := handlesOf(ts)
	stopsGiven := handlesOf(stops)
	made := C.call_foreach_lerp_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), (*C.int64_t)(pointerOf(stopsGiven)), C.int64_t(len(stopsGiven)), C.int64_t(weight.bits), C.int64_t(weight.kind))
	runtime.KeepAlive(ts)
	runtime.KeepAlive(stops)
	return errorOf(made)
}

// ForeachSqrt: The square roots of every tensor.
//
// In C rt_torch_foreach_sqrt, in PyTorch aten::_foreach_sqrt.
func ForeachSqrt(ts []*Tensor) ([]*Tensor, error) {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_sqrt((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)))
	runtime.KeepAlive(ts)
	return objectsOf(made, newTensor)
}

// ForeachSqrtInPlace: Takes the square roots of every tensor.
//
// In C rt_torch_foreach_sqrt_, in PyTorch aten::_foreach_sqrt_.
func ForeachSqrtInPlace(ts []*Tensor) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_sqrt_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)))
	runtime.KeepAlive(ts)
	return errorOf(made)
}

// ForeachNormOptions are what ForeachNorm takes beside its parameters.
type ForeachNormOptions struct {
	// Ord is 2 by default.
	Ord Scalar
	// Dtype is none by default.
	Dtype Optional[Dtype]
}

// ForeachNorm: The norm of order `ord` of every tensor. The options may be nil.
//
// In C rt_torch_foreach_norm, in PyTorch aten::_foreach_norm.Scalar.
func ForeachNorm(ts []*Tensor, options *ForeachNormOptions) ([]*Tensor, error) {
	if options == nil {
		options = &ForeachNormOptions{}
	}
	tsGiven := handlesOf(ts)
	ord := options.Ord.or(Int(2))
	made := C.call_foreach_norm((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), C.int64_t(ord.bits), C.int64_t(ord.kind), C.int64_t(options.Dtype.Or(-1)))
	runtime.KeepAlive(ts)
	return objectsOf(made, newTensor)
}

// ForeachZeroInPlace: Sets every tensor to zero.
//
// In C rt_torch_foreach_zero_, in PyTorch aten::_foreach_zero_.
func ForeachZeroInPlace(ts []*Tensor) error {
	tsGiven := handlesOf(ts)
	made := C.call_foreach_zero_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)))
	runtime.KeepAlive(ts)
	return errorOf(made)
}

// ForeachCopyInPlace: Copies every src into its tensor.
//
// In C rt_torch_foreach_copy_, in PyTorch aten::_foreach_copy_.
func ForeachCopyInPlace(ts []*Tensor, src []*Tensor) error {
	tsGiven := handlesOf(ts)
	srcGiven := handlesOf(src)
	made := C.call_foreach_copy_((*C.int64_t)(pointerOf(tsGiven)), C.int64_t(len(tsGiven)), (*C.int64_t)(pointerOf(srcGiven)), C.int64_t(len(srcGiven)))
	runtime.KeepAlive(ts)
	runtime.KeepAlive(src)
	return errorOf(made)
}

// OperatorsSearch: The names of PyTorch's operators that have all words of a text in them, one a line.
//
// In C rt_torch_operators_search.
func OperatorsSearch(words string) (string, error) {
	wordsGiven := []byte(words)
	made := C.call_operators_search((*C.char)(pointerOf(wordsGiven)), C.int64_t(len(wordsGiven)))
	return textOf(made)
}

// OperatorSchema: The schema of an operator, whose name has an overload where there are several:
// "aten::add.Tensor".
//
// In C rt_torch_operator_schema.
func OperatorSchema(name string) (string, error) {
	nameGiven := []byte(name)
	made := C.call_operator_schema((*C.char)(pointerOf(nameGiven)), C.int64_t(len(nameGiven)))
	return textOf(made)
}

// OperatorRefusal: Why an operator can't be called; empty where it can.
//
// In C rt_torch_operator_refusal.
func OperatorRefusal(name string) (string, error) {
	nameGiven := []byte(name)
	made := C.call_operator_refusal((*C.char)(pointerOf(nameGiven)), C.int64_t(len(nameGiven)))
	return textOf(made)
}

// CallBegin: Begins a call of an operator. Its arguments follow in order, each a value; those with a default may
// be left out.
//
// In C rt_torch_call_begin.
func CallBegin(name string) (*Call, error) {
	nameGiven := []byte(name)
	made := C.call_call_begin((*C.char)(pointerOf(nameGiven)), C.int64_t(len(nameGiven)))
	return callOf(made)
}

// Argument: Says which argument the next value is for; later ones go on from there.
//
// In C rt_torch_call_argument.
func (call *Call) Argument(name string) error {
	nameGiven := []byte(name)
	made := C.call_call_argument(call.id(), (*C.char)(pointerOf(nameGiven)), C.int64_t(len(nameGiven)))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// None: Gives none.
//
// In C rt_torch_call_none.
func (call *Call) None() error {
	made := C.call_call_none(call.id())
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Int: Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n.
//
// In C rt_torch_call_int.
func (call *Call) Int(value int64) error {
	made := C.call_call_int(call.id(), C.int64_t(value))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Float: Gives a float.
//
// In C rt_torch_call_float.
func (call *Call) Float(value float64) error {
	made := C.call_call_float(call.id(), C.double(value))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Bool: Gives a bool.
//
// In C rt_torch_call_bool.
func (call *Call) Bool(value bool) error {
	made := C.call_call_bool(call.id(), flagOf(value))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Complex: Gives a complex number.
//
// In C rt_torch_call_complex.
func (call *Call) Complex(real float64, imaginary float64) error {
	made := C.call_call_complex(call.id(), C.double(real), C.double(imaginary))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Text: Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or
// "channels_last_3d".
//
// In C rt_torch_call_text.
func (call *Call) Text(value string) error {
	valueGiven := []byte(value)
	made := C.call_call_text(call.id(), (*C.char)(pointerOf(valueGiven)), C.int64_t(len(valueGiven)))
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Tensor: Gives a tensor.
//
// In C rt_torch_call_tensor.
func (call *Call) Tensor(t *Tensor) error {
	made := C.call_call_tensor(call.id(), t.id())
	runtime.KeepAlive(call)
	runtime.KeepAlive(t)
	return errorOf(made)
}

// Generator: Gives a generator.
//
// In C rt_torch_call_generator.
func (call *Call) Generator(g *Generator) error {
	made := C.call_call_generator(call.id(), g.id())
	runtime.KeepAlive(call)
	runtime.KeepAlive(g)
	return errorOf(made)
}

// List: Begins a list: the values up to call_list_end are in it.
//
// In C rt_torch_call_list.
func (call *Call) List() error {
	made := C.call_call_list(call.id())
	runtime.KeepAlive(call)
	return errorOf(made)
}

// ListEnd: Ends a list, which is one value.
//
// In C rt_torch_call_list_end.
func (call *Call) ListEnd() error {
	made := C.call_call_list_end(call.id())
	runtime.KeepAlive(call)
	return errorOf(made)
}

// Run: Checks the arguments against the schema, calls the operator, and returns how many results there are.
//
// In C rt_torch_call_run.
func (call *Call) Run() (int64, error) {
	made := C.call_call_run(call.id())
	runtime.KeepAlive(call)
	return integerOf(made)
}

// ResultKind: What a result is, an RT_TORCH_RESULT_*; the first one has the number 0.
//
// In C rt_torch_call_result_kind.
func (call *Call) ResultKind(index int64) (int64, error) {
	made := C.call_call_result_kind(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return integerOf(made)
}

// ResultInt: A result that is an integer or a bool.
//
// In C rt_torch_call_result_int.
func (call *Call) ResultInt(index int64) (int64, error) {
	made := C.call_call_result_int(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return integerOf(made)
}

// ResultFloat: A result that is a float.
//
// In C rt_torch_call_result_float.
func (call *Call) ResultFloat(index int64) (float64, error) {
	made := C.call_call_result_float(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return numberOf(made)
}

// ResultText: A result that is a text or a device.
//
// In C rt_torch_call_result_text.
func (call *Call) ResultText(index int64) (string, error) {
	made := C.call_call_result_text(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return textOf(made)
}

// ResultTensor: A result that is a tensor, or none.
//
// In C rt_torch_call_result_tensor.
func (call *Call) ResultTensor(index int64) (*Tensor, error) {
	made := C.call_call_result_tensor(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return tensorOf(made)
}

// ResultTensors: A result that is a list of tensors.
//
// In C rt_torch_call_result_tensors.
func (call *Call) ResultTensors(index int64) ([]*Tensor, error) {
	made := C.call_call_result_tensors(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return objectsOf(made, newTensor)
}

// ResultInts: A result that is a list of integers or bools.
//
// In C rt_torch_call_result_ints.
func (call *Call) ResultInts(index int64) ([]int64, error) {
	made := C.call_call_result_ints(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return listOf[int64](made)
}

// ResultFloats: A result that is a list of floats, or the two parts of a complex number.
//
// In C rt_torch_call_result_floats.
func (call *Call) ResultFloats(index int64) ([]float64, error) {
	made := C.call_call_result_floats(call.id(), C.int64_t(index))
	runtime.KeepAlive(call)
	return listOf[float64](made)
}

// JitLoad: Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so
// `trusted` must be true.
//
// In C rt_torch_jit_load.
func JitLoad(path string, trusted bool, device Optional[Device]) (*Module, error) {
	pathGiven := []byte(path)
	made := C.call_jit_load((*C.char)(pointerOf(pathGiven)), C.int64_t(len(pathGiven)), flagOf(trusted), C.int64_t(device.Or(none)))
	return moduleOf(made)
}

// JitMethods: The schemas of a module's methods, one a line.
//
// In C rt_torch_jit_methods.
func (m *Module) JitMethods() (string, error) {
	made := C.call_jit_methods(m.id())
	runtime.KeepAlive(m)
	return textOf(made)
}

// JitAttributes: The names and types of a module's own attributes, `name: Type`, one a line.
//
// In C rt_torch_jit_attributes.
func (m *Module) JitAttributes() (string, error) {
	made := C.call_jit_attributes(m.id())
	runtime.KeepAlive(m)
	return textOf(made)
}

// JitAttribute: An attribute of a module: the only result of the call that is made.
//
// In C rt_torch_jit_attribute.
func (m *Module) JitAttribute(name string) (*Call, error) {
	nameGiven := []byte(name)
	made := C.call_jit_attribute(m.id(), (*C.char)(pointerOf(nameGiven)), C.int64_t(len(nameGiven)))
	runtime.KeepAlive(m)
	return callOf(made)
}

// JitCall: Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then
// call_run.
//
// In C rt_torch_jit_call.
func (m *Module) JitCall(method string) (*Call, error) {
	methodGiven := []byte(method)
	made := C.call_jit_call(m.id(), (*C.char)(pointerOf(methodGiven)), C.int64_t(len(methodGiven)))
	runtime.KeepAlive(m)
	return callOf(made)
}

// JitStateNames: The names of a module's parameters, then those of its buffers, one a line.
//
// In C rt_torch_jit_state_names.
func (m *Module) JitStateNames() (string, error) {
	made := C.call_jit_state_names(m.id())
	runtime.KeepAlive(m)
	return textOf(made)
}

// JitState: A module's parameters, then its buffers; they share memory with it.
//
// In C rt_torch_jit_state.
func (m *Module) JitState() ([]*Tensor, error) {
	made := C.call_jit_state(m.id())
	runtime.KeepAlive(m)
	return objectsOf(made, newTensor)
}

// JitParameterCount: How many of a module's tensors are parameters.
//
// In C rt_torch_jit_parameter_count.
func (m *Module) JitParameterCount() (int64, error) {
	made := C.call_jit_parameter_count(m.id())
	runtime.KeepAlive(m)
	return integerOf(made)
}

// JitTrain: Says whether a module is being trained.
//
// In C rt_torch_jit_train.
func (m *Module) JitTrain(training bool) error {
	made := C.call_jit_train(m.id(), flagOf(training))
	runtime.KeepAlive(m)
	return errorOf(made)
}

// JitToDevice: Moves a module to a device.
//
// In C rt_torch_jit_to_device.
func (m *Module) JitToDevice(device Device) error {
	made := C.call_jit_to_device(m.id(), C.int64_t(device))
	runtime.KeepAlive(m)
	return errorOf(made)
}

// JitToDtype: Makes a module's floating-point tensors of a dtype.
//
// In C rt_torch_jit_to_dtype.
func (m *Module) JitToDtype(dtype Dtype) error {
	made := C.call_jit_to_dtype(m.id(), C.int64_t(dtype))
	runtime.KeepAlive(m)
	return errorOf(made)
}

// AotiLoad: Loads an AOTInductor package, which is machine code, so `trusted` must be true.
//
// In C rt_torch_aoti_load.
func AotiLoad(path string, trusted bool, device Optional[Device]) (*Package, error) {
	pathGiven := []byte(path)
	made := C.call_aoti_load((*C.char)(pointerOf(pathGiven)), C.int64_t(len(pathGiven)), flagOf(trusted), C.int64_t(device.Or(none)))
	return packageOf(made)
}

// AotiRun: Runs a package on tensors; gives those that it returns.
//
// In C rt_torch_aoti_run.
func (package_ *Package) AotiRun(inputs []*Tensor) ([]*Tensor, error) {
	inputsGiven := handlesOf(inputs)
	made := C.call_aoti_run(package_.id(), (*C.int64_t)(pointerOf(inputsGiven)), C.int64_t(len(inputsGiven)))
	runtime.KeepAlive(package_)
	runtime.KeepAlive(inputs)
	return objectsOf(made, newTensor)
}
