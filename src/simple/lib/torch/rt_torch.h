/*
 * PyTorch over a C ABI.
 *
 * Generated from torch.sffi by `sffi generate`; edit that file.
 *
 * Linking: -lsimple_torch_ffi. Every symbol begins with rt_torch_, every macro and enumerator with RT_TORCH_.
 *
 * Objects are int64_t handles; 0 is none, and every handle is below 2^53. A handle that is returned is
 * *owned*: the caller frees it, once, with rt_torch_tensor_free. A handle that is passed is *borrowed*: it
 * stays the caller's. An operation holds what it uses, so freeing a handle on another thread meanwhile is
 * safe. A handle that was freed, is of another kind or was never one is an error, always.
 *
 * Failure is a return value: 0 where a handle is returned, -1 where a count or a length is, 0 instead of 1
 * where the value goes through `out`. Then rt_torch_last_error_code() is not RT_TORCH_OK and
 * rt_torch_last_error() has a message. Both belong to the calling thread, and the next call of any other
 * function clears them. No C++ exception leaves the library.
 *
 * Lists come in as a pointer and a length; the pointer may be null where the length is 0. They go out through
 * `out` and `capacity`, and the function returns the full length: call it with a null pointer and 0 to learn
 * how much room is needed. Text is UTF-8.
 *
 * Every function may be called from any thread at any time. After a fork, the child's calls fail with
 * RT_TORCH_FORKED if the parent had used the library.
 *
 *     #include "rt_torch.h"
 *
 *     #include <stdio.h>
 *
 *     int main(void) {
 *         const int64_t dims[] = {2, 3};
 *         int64_t ones = rt_torch_tensor_ones(dims, 2);
 *         int64_t halves = rt_torch_tensor_mul_scalar(ones, RT_TORCH_FLOAT(0.5));
 *         int64_t total = rt_torch_tensor_sum(halves);
 *         double sum;
 *         if (rt_torch_tensor_item(total, &sum)) {
 *             printf("%g\n", sum);
 *         } else {
 *             char message[256];
 *             rt_torch_last_error(message, sizeof message);
 *             fprintf(stderr, "error %d: %s\n", (int)rt_torch_last_error_code(), message);
 *         }
 *         rt_torch_tensor_free(total);
 *         rt_torch_tensor_free(halves);
 *         rt_torch_tensor_free(ones);
 *         return 0;
 *     }
 */
#ifndef RT_TORCH_H
#define RT_TORCH_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Error codes. A number keeps its meaning for ever. */
enum {
    RT_TORCH_OK = 0,               /* the call succeeded */
    RT_TORCH_BAD_HANDLE = 1,       /* a handle was freed already, is of another kind, or was never one */
    RT_TORCH_INVALID_ARGUMENT = 2, /* an argument is out of its range, or a pointer is null */
    RT_TORCH_SHAPE = 3,            /* sizes don't fit each other or the operation */
    RT_TORCH_DTYPE = 4,            /* the operation isn't there for the element type */
    RT_TORCH_DEVICE = 5,           /* a device isn't there, or arguments are on different ones */
    RT_TORCH_OUT_OF_MEMORY = 6,    /* there isn't enough memory */
    RT_TORCH_UNAVAILABLE = 7,      /* the library is a stub, or can't run with what is installed */
    RT_TORCH_IO = 8,               /* a file can't be read or written */
    RT_TORCH_FORMAT = 9,           /* data isn't in the format that it should be in */
    RT_TORCH_FORKED = 10,          /* the process was forked after the library was used */
    RT_TORCH_INTERNAL = 11         /* a fault of the library or of what it binds */
};

/* An optional integer that isn't there. */
#define RT_TORCH_NONE INT64_MIN

/* Dtype numbers. They never change. */
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

/*
 * A number that may be an integer, a float or a bool takes two arguments, its value and its kind:
 * pass RT_TORCH_FLOAT(0.5) where a function has the parameters x and x_kind.
 */
enum {
    RT_TORCH_SCALAR_NONE = 0,
    RT_TORCH_SCALAR_INT = 1,
    RT_TORCH_SCALAR_FLOAT = 2, /* the value is the bits of a double */
    RT_TORCH_SCALAR_BOOL = 3   /* the value is 0 or 1 */
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

/*
 * The library
 * -----------
 */

/*
 * Whether operations can run here. Where they can't, the error code and message say why: a stub, another PyTorch
 * than the library was built for, a process made by fork.
 * Returns the answer; false on failure.
 */
bool rt_torch_available(void);

/*
 * The version of PyTorch that the library was built for and runs on.
 * Returns a text that ends with NUL and is never freed; empty on failure.
 */
const char *rt_torch_version(void);

/*
 * The number of this ABI, which is the one in the SONAME: 1.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_abi_version(void);

/*
 * Whether the library was built with a feature. "stub": built without PyTorch.
 * name: a text that ends with NUL, borrowed for the call.
 * Returns the answer; false on failure.
 */
bool rt_torch_has_feature(const char *name);

/*
 * The RT_TORCH_* code of this thread's last call, 0 if it succeeded. Every other function but last_error clears
 * it on entry.
 * Returns the code.
 */
int64_t rt_torch_last_error_code(void);

/*
 * The message of this thread's last call, empty if it succeeded.
 * Returns the message's length in bytes; writes at most capacity bytes, the last one a NUL.
 */
int64_t rt_torch_last_error(char *out, int64_t capacity);

/*
 * How many handles of all types are alive in the process.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_live_handles(void);

/*
 * Frees a Tensor. The handle is dead at once; an operation that uses the Tensor on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: consumed.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_tensor_free(int64_t t);

/*
 * Devices and threads
 * -------------------
 */

/*
 * Whether a CUDA device can be used.
 * Returns the answer; false on failure.
 */
bool rt_torch_cuda_available(void);

/*
 * How many CUDA devices there are.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_cuda_device_count(void);

/*
 * Seeds the random numbers of every device.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_manual_seed(int64_t seed);

/*
 * How many threads an operation may use.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_get_num_threads(void);

/*
 * Sets how many threads an operation may use, at least 1.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_set_num_threads(int64_t threads);

/*
 * Creation
 * --------
 */

/*
 * A tensor of zeros, f32, on the CPU.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::zeros
 */
int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim);

/*
 * A tensor of ones, f32, on the CPU.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ones
 */
int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim);

/*
 * Numbers from the standard normal distribution, f32, on the CPU.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::randn
 */
int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim);

/*
 * An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied.
 * data: data_len numbers, borrowed for the call.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim);

/*
 * An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied.
 * data: data_len integers, borrowed for the call.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_torch_tensor_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim);

/*
 * A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied.
 * data: data_len numbers, borrowed for the call.
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_torch_from_data(
    const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied.
 * data: data_len integers, borrowed for the call.
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 */
int64_t rt_torch_from_ints(
    const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of zeros.
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::zeros
 */
int64_t rt_torch_zeros(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of ones.
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ones
 */
int64_t rt_torch_ones(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is.
 * dims: ndim integers, borrowed for the call.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::full
 */
int64_t rt_torch_full(
    const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);

/*
 * Numbers from the uniform distribution over [0, 1).
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::rand
 */
int64_t rt_torch_rand(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * Numbers from the standard normal distribution.
 * dims: ndim integers, borrowed for the call.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::randn
 */
int64_t rt_torch_randn(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * Integers drawn evenly from low (included) to high (excluded), i64.
 * dims: ndim integers, borrowed for the call.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::randint.low
 */
int64_t rt_torch_randint(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device);

/*
 * Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else
 * f32.
 * start, stop, step: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::arange.start_step
 */
int64_t rt_torch_arange(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind,
    int64_t dtype, int64_t device);

/*
 * An n by m matrix with ones on the diagonal and zeros elsewhere.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n; RT_TORCH_NONE = none (the CPU).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::eye.m
 */
int64_t rt_torch_eye(int64_t n, int64_t m, int64_t dtype, int64_t device);

/*
 * Arithmetic
 * ----------
 */

/*
 * a + b, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::add.Tensor
 */
int64_t rt_torch_tensor_add(int64_t a, int64_t b);

/*
 * a - b, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sub.Tensor
 */
int64_t rt_torch_tensor_sub(int64_t a, int64_t b);

/*
 * a * b, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::mul.Tensor
 */
int64_t rt_torch_tensor_mul(int64_t a, int64_t b);

/*
 * a / b, elementwise, broadcasting; integers divide to f32.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::div.Tensor
 */
int64_t rt_torch_tensor_div(int64_t a, int64_t b);

/*
 * a / b rounded towards minus infinity, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::floor_divide
 */
int64_t rt_torch_tensor_floor_divide(int64_t a, int64_t b);

/*
 * The remainder of a / b with the sign of b, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::remainder.Tensor
 */
int64_t rt_torch_tensor_remainder(int64_t a, int64_t b);

/*
 * a to the power of b, elementwise, broadcasting.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::pow.Tensor_Tensor
 */
int64_t rt_torch_tensor_pow(int64_t a, int64_t b);

/*
 * The larger of a and b, elementwise, broadcasting; NaN where either is.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::maximum
 */
int64_t rt_torch_tensor_maximum(int64_t a, int64_t b);

/*
 * The smaller of a and b, elementwise, broadcasting; NaN where either is.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::minimum
 */
int64_t rt_torch_tensor_minimum(int64_t a, int64_t b);

/*
 * a + b with a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::add.Scalar
 */
int64_t rt_torch_tensor_add_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a - b with a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sub.Scalar
 */
int64_t rt_torch_tensor_sub_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * b - a with a number b.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::rsub.Scalar
 */
int64_t rt_torch_tensor_rsub_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a * b with a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::mul.Scalar
 */
int64_t rt_torch_tensor_mul_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a / b with a number; integers divide to f32.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::div.Scalar
 */
int64_t rt_torch_tensor_div_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a / b with a number, rounded towards minus infinity.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::floor_divide.Scalar
 */
int64_t rt_torch_tensor_floor_divide_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The remainder of a / b with a number, with the sign of b.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::remainder.Scalar
 */
int64_t rt_torch_tensor_remainder_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a to the power of a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::pow.Tensor_Scalar
 */
int64_t rt_torch_tensor_pow_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The number b to the power of a.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * a: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::pow.Scalar
 */
int64_t rt_torch_tensor_rpow_scalar(int64_t b, int64_t b_kind, int64_t a);

/*
 * Elementwise functions
 * ---------------------
 */

/*
 * -t.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::neg
 */
int64_t rt_torch_tensor_neg(int64_t t);

/*
 * The absolute value.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::abs
 */
int64_t rt_torch_tensor_abs(int64_t t);

/*
 * -1, 0 or 1, as the element is negative, zero or positive.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sign
 */
int64_t rt_torch_tensor_sign(int64_t t);

/*
 * 1 / t.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::reciprocal
 */
int64_t rt_torch_tensor_reciprocal(int64_t t);

/*
 * e to the power of t.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::exp
 */
int64_t rt_torch_tensor_exp(int64_t t);

/*
 * The natural logarithm.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::log
 */
int64_t rt_torch_tensor_log(int64_t t);

/*
 * The square root.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sqrt
 */
int64_t rt_torch_tensor_sqrt(int64_t t);

/*
 * The sine of an angle in radians.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sin
 */
int64_t rt_torch_tensor_sin(int64_t t);

/*
 * The cosine of an angle in radians.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::cos
 */
int64_t rt_torch_tensor_cos(int64_t t);

/*
 * The largest integer that isn't larger.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::floor
 */
int64_t rt_torch_tensor_floor(int64_t t);

/*
 * The smallest integer that isn't smaller.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ceil
 */
int64_t rt_torch_tensor_ceil(int64_t t);

/*
 * The nearest integer; halves go to the even one.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::round
 */
int64_t rt_torch_tensor_round(int64_t t);

/*
 * The elements limited to the range from min to max, either of which may be none, but not both.
 * t: borrowed.
 * low, high: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::clamp
 */
int64_t rt_torch_tensor_clamp(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);

/*
 * Whether the element is NaN.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::isnan
 */
int64_t rt_torch_tensor_isnan(int64_t t);

/*
 * Activations
 * -----------
 */

/*
 * The larger of the element and 0.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::relu
 */
int64_t rt_torch_relu(int64_t t);

/*
 * 1 / (1 + exp(-t)).
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sigmoid
 */
int64_t rt_torch_sigmoid(int64_t t);

/*
 * The hyperbolic tangent.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::tanh
 */
int64_t rt_torch_tanh(int64_t t);

/*
 * t times the standard normal distribution function of t, exact.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::gelu
 */
int64_t rt_torch_tensor_gelu(int64_t t);

/*
 * exp(t) divided by its sum along a dimension.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::softmax.int
 */
int64_t rt_torch_tensor_softmax(int64_t t, int64_t dim);

/*
 * The logarithm of softmax, computed without overflow.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::log_softmax.int
 */
int64_t rt_torch_tensor_log_softmax(int64_t t, int64_t dim);

/*
 * Comparison and logic
 * --------------------
 */

/*
 * a == b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::eq.Tensor
 */
int64_t rt_torch_tensor_eq(int64_t a, int64_t b);

/*
 * a != b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ne.Tensor
 */
int64_t rt_torch_tensor_ne(int64_t a, int64_t b);

/*
 * a < b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::lt.Tensor
 */
int64_t rt_torch_tensor_lt(int64_t a, int64_t b);

/*
 * a <= b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::le.Tensor
 */
int64_t rt_torch_tensor_le(int64_t a, int64_t b);

/*
 * a > b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::gt.Tensor
 */
int64_t rt_torch_tensor_gt(int64_t a, int64_t b);

/*
 * a >= b, elementwise, broadcasting, as bool.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ge.Tensor
 */
int64_t rt_torch_tensor_ge(int64_t a, int64_t b);

/*
 * a == b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::eq.Scalar
 */
int64_t rt_torch_tensor_eq_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a != b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ne.Scalar
 */
int64_t rt_torch_tensor_ne_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a < b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::lt.Scalar
 */
int64_t rt_torch_tensor_lt_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a <= b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::le.Scalar
 */
int64_t rt_torch_tensor_le_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a > b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::gt.Scalar
 */
int64_t rt_torch_tensor_gt_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a >= b with a number, as bool.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::ge.Scalar
 */
int64_t rt_torch_tensor_ge_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * Whether the element is zero (or false).
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::logical_not
 */
int64_t rt_torch_tensor_logical_not(int64_t t);

/*
 * Whether both elements are true (not zero).
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::logical_and
 */
int64_t rt_torch_tensor_logical_and(int64_t a, int64_t b);

/*
 * Whether at least one of the elements is true (not zero).
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::logical_or
 */
int64_t rt_torch_tensor_logical_or(int64_t a, int64_t b);

/*
 * Whether two tensors have the same sizes and the same elements.
 * a, b: borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * PyTorch: aten::equal
 */
int64_t rt_torch_tensor_equal(int64_t a, int64_t b, int64_t *out);

/*
 * a where the condition is true, b elsewhere, broadcasting.
 * condition, a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::where.self
 */
int64_t rt_torch_where(int64_t condition, int64_t a, int64_t b);

/*
 * a where the condition is true, the number b elsewhere.
 * condition, a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::where.ScalarOther
 */
int64_t rt_torch_where_other_scalar(int64_t condition, int64_t a, int64_t b, int64_t b_kind);

/*
 * The number a where the condition is true, b elsewhere.
 * condition, b: borrowed.
 * a: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::where.ScalarSelf
 */
int64_t rt_torch_where_self_scalar(int64_t condition, int64_t a, int64_t a_kind, int64_t b);

/*
 * Matrices
 * --------
 */

/*
 * The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of
 * products.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::matmul
 */
int64_t rt_torch_tensor_matmul(int64_t a, int64_t b);

/*
 * The dot product of two vectors of one length.
 * a, b: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::dot
 */
int64_t rt_torch_tensor_dot(int64_t a, int64_t b);

/*
 * Reductions
 * ----------
 */

/*
 * The sum of all elements; of integers and bools an i64.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sum
 */
int64_t rt_torch_tensor_sum(int64_t t);

/*
 * The sum along dimensions (none = all), computed in dtype if it is given.
 * t: borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * keepdim: 0 or 1.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::sum.dim_IntList
 */
int64_t rt_torch_tensor_sum_dim(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);

/*
 * The mean of all elements, which must be floating point.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::mean
 */
int64_t rt_torch_tensor_mean(int64_t t);

/*
 * The mean along dimensions (none = all).
 * t: borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::mean.dim
 */
int64_t rt_torch_tensor_mean_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * The product of all elements; of integers and bools an i64.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::prod
 */
int64_t rt_torch_tensor_prod(int64_t t);

/*
 * The product along a dimension.
 * t: borrowed.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::prod.dim_int
 */
int64_t rt_torch_tensor_prod_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
 * t: borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::var.correction
 */
int64_t rt_torch_tensor_var(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);

/*
 * The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none =
 * 1).
 * t: borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::std.correction
 */
int64_t rt_torch_tensor_std(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);

/*
 * The largest element.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::max
 */
int64_t rt_torch_tensor_max(int64_t t);

/*
 * The largest elements along a dimension, and where they stand.
 * t: borrowed.
 * keepdim: 0 or 1.
 * Returns 2, with owned handles in out (values, indices), or -1 on failure; nothing is made if capacity is less.
 * PyTorch: aten::max.dim
 */
int64_t rt_torch_tensor_max_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The smallest element.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::min
 */
int64_t rt_torch_tensor_min(int64_t t);

/*
 * The smallest elements along a dimension, and where they stand.
 * t: borrowed.
 * keepdim: 0 or 1.
 * Returns 2, with owned handles in out (values, indices), or -1 on failure; nothing is made if capacity is less.
 * PyTorch: aten::min.dim
 */
int64_t rt_torch_tensor_min_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * Where the largest element along a dimension stands (none = in the flattened tensor).
 * t: borrowed.
 * dim: an integer; RT_TORCH_NONE = none.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::argmax
 */
int64_t rt_torch_tensor_argmax(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Where the smallest element along a dimension stands (none = in the flattened tensor).
 * t: borrowed.
 * dim: an integer; RT_TORCH_NONE = none.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::argmin
 */
int64_t rt_torch_tensor_argmin(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Whether any element is true (not zero).
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::any
 */
int64_t rt_torch_tensor_any(int64_t t);

/*
 * Whether any element along a dimension is true (not zero).
 * t: borrowed.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::any.dim
 */
int64_t rt_torch_tensor_any_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Whether all elements are true (not zero).
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::all
 */
int64_t rt_torch_tensor_all(int64_t t);

/*
 * Whether all elements along a dimension are true (not zero).
 * t: borrowed.
 * keepdim: 0 or 1.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::all.dim
 */
int64_t rt_torch_tensor_all_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * The sums of the elements up to each place along a dimension.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::cumsum
 */
int64_t rt_torch_tensor_cumsum(int64_t t, int64_t dim);

/*
 * Shape
 * -----
 */

/*
 * The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a
 * copy.
 * t: borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::reshape
 */
int64_t rt_torch_tensor_reshape(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view with other sizes, of which one may be -1; an error where only a copy would do.
 * t: borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::view
 */
int64_t rt_torch_tensor_view(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view with two dimensions swapped.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::transpose.int
 */
int64_t rt_torch_tensor_transpose(int64_t t, int64_t dim0, int64_t dim1);

/*
 * A view with the dimensions in another order.
 * t: borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::permute
 */
int64_t rt_torch_tensor_permute(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view without the dimensions of size 1.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::squeeze
 */
int64_t rt_torch_tensor_squeeze(int64_t t);

/*
 * A view without one dimension, if its size is 1.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::squeeze.dim
 */
int64_t rt_torch_tensor_squeeze_dim(int64_t t, int64_t dim);

/*
 * A view with a new dimension of size 1.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::unsqueeze
 */
int64_t rt_torch_tensor_unsqueeze(int64_t t, int64_t dim);

/*
 * A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size.
 * t: borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::expand
 */
int64_t rt_torch_tensor_expand(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::flatten.using_ints
 */
int64_t rt_torch_tensor_flatten(int64_t t, int64_t start_dim, int64_t end_dim);

/*
 * A copy with the elements along dimensions in reverse.
 * t: borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::flip
 */
int64_t rt_torch_tensor_flip(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * Tensors joined along a dimension that they have.
 * tensors: tensors_len handles, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::cat
 */
int64_t rt_torch_cat(const int64_t *tensors, int64_t tensors_len, int64_t dim);

/*
 * Tensors of the same sizes joined along a new dimension.
 * tensors: tensors_len handles, borrowed for the call.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::stack
 */
int64_t rt_torch_stack(const int64_t *tensors, int64_t tensors_len, int64_t dim);

/*
 * Views of parts of split_size along a dimension; the last one may be smaller.
 * t: borrowed.
 * Returns how many results there are, each an owned handle in out, or -1 on failure; nothing is made if capacity
 * is less.
 * PyTorch: aten::split.Tensor
 */
int64_t rt_torch_tensor_split(int64_t t, int64_t split_size, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Selection
 * ---------
 */

/*
 * A view of one place along a dimension, which goes away.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::select.int
 */
int64_t rt_torch_tensor_select(int64_t t, int64_t dim, int64_t index);

/*
 * A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a
 * dimension.
 * t: borrowed.
 * start, stop: an integer; RT_TORCH_NONE = none.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::slice.Tensor
 */
int64_t rt_torch_tensor_slice(int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step);

/*
 * A view of `length` places from `start` on along a dimension.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::narrow
 */
int64_t rt_torch_tensor_narrow(int64_t t, int64_t dim, int64_t start, int64_t length);

/*
 * A copy of the places along a dimension that a vector of integers names.
 * t, index: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::index_select
 */
int64_t rt_torch_tensor_index_select(int64_t t, int64_t dim, int64_t index);

/*
 * For every element of the index the element along a dimension that it names.
 * t, index: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::gather
 */
int64_t rt_torch_tensor_gather(int64_t t, int64_t dim, int64_t index);

/*
 * A copy with a number where the mask is true.
 * t, mask: borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::masked_fill.Scalar
 */
int64_t rt_torch_tensor_masked_fill(int64_t t, int64_t mask, int64_t value, int64_t value_kind);

/*
 * The elements along a dimension in order, and where they stood.
 * t: borrowed.
 * descending: 0 or 1.
 * Returns 2, with owned handles in out (values, indices), or -1 on failure; nothing is made if capacity is less.
 * PyTorch: aten::sort
 */
int64_t rt_torch_tensor_sort(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);

/*
 * The k largest (or smallest) elements along a dimension, and where they stand.
 * t: borrowed.
 * largest: 0 or 1.
 * Returns 2, with owned handles in out (values, indices), or -1 on failure; nothing is made if capacity is less.
 * PyTorch: aten::topk
 */
int64_t rt_torch_tensor_topk(
    int64_t t, int64_t k, int64_t dim, int64_t largest, int64_t *out, int64_t capacity);

/*
 * For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::one_hot
 */
int64_t rt_torch_tensor_one_hot(int64_t t, int64_t num_classes);

/*
 * Copies and conversion
 * ---------------------
 */

/*
 * A copy with memory of its own.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure.
 * PyTorch: aten::clone
 */
int64_t rt_torch_tensor_clone(int64_t t);

/*
 * The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::contiguous
 */
int64_t rt_torch_tensor_contiguous(int64_t t);

/*
 * The tensor in another dtype, or itself if it has that dtype already.
 * t: borrowed.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 * PyTorch: aten::to.dtype
 */
int64_t rt_torch_tensor_to_dtype(int64_t t, int64_t dtype);

/*
 * The tensor on another device, or itself if it is there already.
 * t: borrowed.
 * device: -1 = CPU, n = CUDA n.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 */
int64_t rt_torch_tensor_to_device(int64_t t, int64_t device);

/*
 * The tensor on CUDA device n, or itself if it is there already.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 */
int64_t rt_torch_tensor_cuda(int64_t t, int64_t n);

/*
 * The tensor on the CPU, or itself if it is there already.
 * t: borrowed.
 * Returns an owned handle, or 0 on failure; the new tensor may share the memory of t.
 */
int64_t rt_torch_tensor_cpu(int64_t t);

/*
 * The only element as a float.
 * t: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_torch_tensor_item(int64_t t, double *out);

/*
 * The only element as an integer; a fraction is cut off.
 * t: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_torch_tensor_item_int(int64_t t, int64_t *out);

/*
 * All elements as floats in row-major order.
 * t: borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 */
int64_t rt_torch_tensor_copy_out(int64_t t, double *out, int64_t capacity);

/*
 * All elements as integers in row-major order; of a floating-point tensor an error.
 * t: borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 */
int64_t rt_torch_tensor_copy_out_ints(int64_t t, int64_t *out, int64_t capacity);

/*
 * Properties
 * ----------
 */

/*
 * How many dimensions it has.
 * t: borrowed.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_tensor_ndim(int64_t t);

/*
 * How many elements it has.
 * t: borrowed.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_tensor_numel(int64_t t);

/*
 * Its sizes.
 * t: borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 */
int64_t rt_torch_tensor_shape(int64_t t, int64_t *out, int64_t capacity);

/*
 * For every dimension how many elements apart two neighbours lie in memory.
 * t: borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 */
int64_t rt_torch_tensor_stride(int64_t t, int64_t *out, int64_t capacity);

/*
 * Its dtype, an RT_TORCH_DTYPE_*.
 * t: borrowed.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_tensor_dtype(int64_t t);

/*
 * Its device: -1 = CPU, n = CUDA n.
 * t: borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 */
int64_t rt_torch_tensor_device(int64_t t, int64_t *out);

/*
 * Whether it is on a CUDA device.
 * t: borrowed.
 * Returns the answer; false on failure.
 */
bool rt_torch_tensor_is_cuda(int64_t t);

/*
 * Whether its elements lie in row-major order without gaps.
 * t: borrowed.
 * Returns the answer; false on failure.
 */
bool rt_torch_tensor_is_contiguous(int64_t t);

/*
 * In place
 * --------
 */

/*
 * a += alpha * b, broadcasting b.
 * a, b: borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::add_.Tensor
 */
void rt_torch_tensor_add_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);

/*
 * a -= alpha * b, broadcasting b.
 * a, b: borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::sub_.Tensor
 */
void rt_torch_tensor_sub_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);

/*
 * a *= b, broadcasting b.
 * a, b: borrowed.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::mul_.Tensor
 */
void rt_torch_tensor_mul_(int64_t a, int64_t b);

/*
 * a /= b, broadcasting b.
 * a, b: borrowed.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::div_.Tensor
 */
void rt_torch_tensor_div_(int64_t a, int64_t b);

/*
 * a += b with a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::add_.Scalar
 */
void rt_torch_tensor_add_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * a *= b with a number.
 * a: borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::mul_.Scalar
 */
void rt_torch_tensor_mul_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * Sets every element to a number.
 * t: borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::fill_.Scalar
 */
void rt_torch_tensor_fill_(int64_t t, int64_t value, int64_t value_kind);

/*
 * Sets every element to zero.
 * t: borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::zero_
 */
void rt_torch_tensor_zero_(int64_t t);

/*
 * Copies the elements of src, broadcasting and converting them.
 * t, src: borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * PyTorch: aten::copy_
 */
void rt_torch_tensor_copy_(int64_t t, int64_t src);

#ifdef __cplusplus
}
#endif

#endif /* RT_TORCH_H */
