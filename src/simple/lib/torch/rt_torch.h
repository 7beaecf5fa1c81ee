/*
 * PyTorch over a C ABI.
 *
 * Generated from torch.sffi by `sffi generate`; edit that file.
 *
 * First the manual, then the constants, then the 675 functions by subject:
 *
 *     The library (16)
 *     Devices and threads (18)
 *     Streams and events (12)
 *     Autocasting (6)
 *     Creation (30)
 *     Random numbers (26)
 *     Arithmetic (45)
 *     Elementwise functions (56)
 *     Activations (23)
 *     Comparison and logic (23)
 *     Matrices (40)
 *     Reductions (45)
 *     Shape (60)
 *     Selection (33)
 *     Losses (17)
 *     Normalization and dropout (8)
 *     Convolution (8)
 *     Pooling and resampling (21)
 *     Embedding, attention and recurrent layers (11)
 *     Fourier transforms (16)
 *     Copies and conversion (12)
 *     Properties (13)
 *     Exchange with other libraries (3)
 *     Gradients (21)
 *     Functions of the caller's in gradients (10)
 *     In place (41)
 *     Into a given tensor (5)
 *     Optimizer steps (19)
 *     Any operator by name (24)
 *     Compiled modules (13)
 *
 * Linking
 * -------
 * simple_torch_ffi is the name for the linker, for pkg-config and for CMake:
 *
 *     cc program.c $(pkg-config --cflags --libs simple_torch_ffi) -o program
 *
 *     find_package(simple_torch_ffi 1 CONFIG REQUIRED)
 *     target_link_libraries(program PRIVATE simple_torch_ffi::simple_torch_ffi)
 *
 * Where the library isn't in a folder that the loader searches by itself, add -Wl,-rpath,FOLDER. A program
 * that opens it at run time opens libsimple_torch_ffi.so.1, the file whose name holds the number of the ABI.
 * Every function begins with rt_torch_, every macro and enumerator with RT_TORCH_. The header is C99 and C++;
 * it includes <stdbool.h>, <stdint.h> and <string.h>.
 *
 * Handles and ownership
 * ---------------------
 * An object is an int64_t, its *handle*. 0 is none, and every handle is positive and below 2^53, so that a
 * double holds it. A handle belongs to one type of object:
 *
 *     Tensor      freed with rt_torch_tensor_free
 *     Generator   freed with rt_torch_generator_free
 *     Backward    freed with rt_torch_backward_free
 *     Stream      freed with rt_torch_stream_free
 *     Event       freed with rt_torch_event_free
 *     Call        freed with rt_torch_call_free
 *     Module      freed with rt_torch_module_free
 *     Package     freed with rt_torch_package_free
 *
 * *Owned*: a handle that a function returns or writes to `out` is the caller's, unless the function says that
 * it is borrowed. The caller frees it once, with the function of its type, in any order and on any thread.
 * Two handles may stand for the same object or share memory, and each is freed. *Borrowed*: a handle that is
 * passed stays the caller's. So do memory and texts that are passed: they are read before the function
 * returns and never kept. *Consumed*: a handle that is passed is gone after the call.
 *
 * A function holds what it uses until it returns, so another thread may free a handle meanwhile. A handle
 * that was freed, one of another type and a number that never was a handle are RT_TORCH_BAD_HANDLE, always;
 * they never reach an object. What is still alive when the process ends needs no freeing.
 * rt_torch_live_handles() helps to find what was forgotten.
 *
 * Errors
 * ------
 * A function says that it failed by what it returns:
 *
 *     returns                          when it failed
 *     a handle                         0
 *     a length or a count              -1
 *     1, and a value through `out`     0
 *     bool, as an answer               false
 *     const char *                     ""
 *     void                             only the code says it
 *
 * Then rt_torch_last_error_code() is not RT_TORCH_OK, and rt_torch_last_error() has a message in English,
 * without a newline at its end. Both belong to the calling thread, and every function but these two clears
 * them when it is entered. Where what is returned may also be a value, false or 0 for none, ask for the code.
 * So this is the pattern:
 *
 *     int64_t t = rt_torch_tensor_zeros(...);
 *     if (t == 0) {
 *         char message[512];
 *         rt_torch_last_error(message, sizeof message);
 *         fprintf(stderr, "error %d: %s\n", (int)rt_torch_last_error_code(), message);
 *     }
 *
 * No exception, signal or abort is a function's way to fail. A function that failed has made nothing, has
 * written nothing to `out`, and has freed nothing but what it consumes. Those that change their argument in
 * place may have changed part of it.
 *
 * At each function, "Errors" names the codes, without RT_TORCH_, of what is checked before PyTorch is called.
 * "What PyTorch refuses" comes with the code that fits best, INVALID_ARGUMENT where none does, and PyTorch's
 * own message. So SHAPE and DTYPE may come from any function that takes an object or sizes. These can come
 * from any function at all and aren't repeated: UNAVAILABLE (in a stub, or on another PyTorch than the
 * library was built for), FORKED (see below), OUT_OF_MEMORY, and INTERNAL for a fault that nobody foresaw.
 *
 * Lists and text
 * --------------
 * A list is passed as a pointer to its first element and its length in elements. The pointer may be null
 * where the length is 0; a negative length is INVALID_ARGUMENT. Text is UTF-8: it is passed with its length
 * in bytes and needs no NUL at its end.
 *
 * A list or a text comes back through `out`, which has room for `capacity` elements, and the function returns
 * the full length in elements, however small the capacity is. So ask for the length first, with a null
 * pointer and 0, or call once with room that will do and look at the length. With less room than that, some
 * functions write nothing and others what has room: compare the length with the capacity before you read. A
 * text is bytes of UTF-8 with a NUL after them, both within `capacity`; the returned length doesn't count the
 * NUL, and a text that doesn't fit is cut off, maybe within a character. Handles are all or nothing: with too
 * little room none is made, and nothing needs freeing.
 *
 *     int64_t length = rt_torch_tensor_grad_fn(t, NULL, 0);
 *     if (length >= 0) {
 *         char *text = malloc((size_t)length + 1);
 *         rt_torch_tensor_grad_fn(t, text, length + 1);
 *     }
 *
 * Numbers
 * -------
 * int64_t is an integer, double a number. A bool is passed as an int64_t that is 0 or 1. An integer that may
 * be none is passed as RT_TORCH_NONE, which is INT64_MIN. A number `x` that may be none has an int64_t has_x
 * after it: 0 = none, 1 = it is there. A list or a text that may be none is none as a null pointer with the
 * length -1.
 *
 * A *scalar* is an integer, a number or a bool, whichever the caller has, and takes two arguments, x and
 * x_kind. In C a macro gives both: RT_TORCH_INT(2), RT_TORCH_FLOAT(0.5), RT_TORCH_BOOL(1). Other languages
 * pass for x the integer, the 64 bits of the double read as an int64_t, or 0 or 1, and for x_kind
 * RT_TORCH_SCALAR_INT (1), RT_TORCH_SCALAR_FLOAT (2) or RT_TORCH_SCALAR_BOOL (3); RT_TORCH_SCALAR_NONE (0)
 * where it may be none. The bits of 0.5 are 4602678819172646912; an integer passed as RT_TORCH_SCALAR_FLOAT
 * is a number near 0, and no error.
 *
 * A *dtype*, the type of elements, is a RT_TORCH_DTYPE_*; where it may be none, -1.
 *
 * A *device* is RT_TORCH_DEVICE_CPU (-1), or the number of a CUDA device from 0 on, or another
 * RT_TORCH_DEVICE_*; where it may be none, RT_TORCH_NONE.
 *
 * C has no defaults, so every argument is passed. "default" is what PyTorch itself takes where the argument
 * is left out.
 *
 * Threads
 * -------
 * Every function may be called on any thread at any time, and a handle may be used and freed on another
 * thread than made it. What is per thread says so: the last error, rt_torch_thread_handles() and settings
 * "for this thread". All other settings are the process's. Two threads that change the same object in place,
 * or one that changes it while another reads it, see a mixture of both: put a lock around that. Functions
 * marked "may take long" compute at length, read files or wait: an interpreter with a lock of its own should
 * let it go around them. The others take as long as their elements do: let it go for large objects as well.
 *
 * Fork
 * ----
 * A process that was made by fork() after its parent used the library can't use it: every function that would
 * is RT_TORCH_FORKED, because the threads of PyTorch weren't copied. Fork before the first call, or start the
 * child with exec.
 *
 * Versions and ABI
 * ----------------
 * The ABI has a number, 1. It is in the library's SONAME, libsimple_torch_ffi.so.1, it is what
 * rt_torch_abi_version() returns and the version for pkg-config and CMake. While it stays the same, functions
 * are only added: no signature, number or meaning in this header changes, so that a program that was linked
 * with an older library of ABI 1 runs with a newer one, uncompiled.
 *
 * rt_torch_available() says whether operations can run here, and rt_torch_version() for which PyTorch. A
 * *stub* has every function and no PyTorch: rt_torch_has_feature("stub") is true, rt_torch_available() false,
 * and all that computes is RT_TORCH_UNAVAILABLE. A program that is linked with a stub runs, not compiled
 * anew, with a full library in its place.
 *
 * Other languages
 * ---------------
 * All that a foreign function interface needs: the parameters are int64_t, double, const char * and pointers
 * to int64_t, double or uint8_t; the results int64_t, bool (one byte), const char * and nothing. There are no
 * structs, no variable argument lists and no callbacks. Let the language's finalizers call the functions that
 * free; they may run on any thread. But freeing is a call, and clears the error of its thread: where a
 * finalizer can run at any moment, let it note the handle, and free what was noted before the next call. A
 * collector doesn't know how large an object's memory is: give objects a close as well. Where tasks move
 * between threads, call and ask for the error without being moved.
 *
 * Tensors
 * -------
 * A tensor has a shape, a dtype and a device, and row-major order unless a function says otherwise.
 * Dimensions count from 0, and from the last one as -1, -2 and so on. Operators between tensors broadcast as
 * PyTorch's do. A view shares the memory of the tensor that it was made from, and keeps it alive; the result
 * of a function that says "may share the memory" is to be taken for one. Functions whose name ends in _
 * change their first tensor in place and return nothing.
 *
 * rt_torch_tensor_from_data and its like copy what they are given; rt_torch_tensor_copy_out, _copy_out_ints
 * and _to_bytes copy back to the caller's memory, from any device and any layout. Without a copy, memory is
 * shared through DLPack, rt_torch_tensor_to_dlpack and rt_torch_tensor_from_dlpack, or read at
 * rt_torch_tensor_data_pointer.
 *
 * What PyTorch refuses comes as SHAPE, DTYPE, DEVICE or INVALID_ARGUMENT, by what PyTorch's message says.
 *
 * An element as a double or an int64_t is rt_torch_tensor_item and rt_torch_tensor_item_int, which wait for a
 * CUDA device.
 *
 * Arguments that mean the same everywhere
 * ---------------------------------------
 * dim, dims: a dimension or several; none is all of them. keepdim: 1 keeps a dimension that is reduced, with
 * the size 1.
 *
 * reduction: 0 = a loss for each element, 1 = their mean, 2 = their sum. ignore_index: a target class that
 * counts for nothing. weight: a factor for each class, or for each element.
 *
 * norm, of Fourier transforms: none or "backward" divides the inverse by the length, "forward" the transform,
 * "ortho" each by its root. correction: what is taken from the number of elements that a variance is divided
 * by. offset: which diagonal, 0 the main one, 1 above it, -1 below.
 *
 * Memory formats, layouts and what else PyTorch's operators take and this header doesn't are at PyTorch's
 * defaults.
 *
 * Gradients
 * ---------
 * Ask for them with rt_torch_tensor_set_requires_grad(x, 1); compute; call rt_torch_backward on the result;
 * read rt_torch_tensor_grad(x), which is 0 with the code OK where there is none. A backward pass adds to what
 * is there, so before the next one take it away with rt_torch_tensor_set_grad(x, 0). The pass frees what was
 * recorded unless retain_graph is 1.
 *
 *     rt_torch_backward(&loss, 1, NULL, 0, NULL, 0, 0, 0);
 *     int64_t slope = rt_torch_tensor_grad(x);
 *
 * Change parameters with recording off, or the step is recorded too: rt_torch_set_grad_enabled(0), for this
 * thread, then rt_torch_tensor_add_ and so on, then rt_torch_set_grad_enabled(1). Where nothing but results
 * is wanted, leave it off; it saves memory and time. It is on in every new thread.
 *
 * Devices and random numbers
 * --------------------------
 * rt_torch_has_feature("cuda") says whether the library is linked with PyTorch's CUDA part,
 * rt_torch_cuda_available() whether there is a device. Operators run on the device of their tensors, and all
 * of them must be on one. Calls on a CUDA device return before it has finished; reading a value waits, and
 * rt_torch_synchronize does. rt_torch_manual_seed makes what follows repeatable, on one device and one
 * version of PyTorch.
 *
 * What isn't here
 * ---------------
 * Any operator of PyTorch that has no function of its own is called by name: rt_torch_call_begin("aten::...",
 * ...), one rt_torch_call_* for each argument in order, rt_torch_call_run, rt_torch_call_result_* for each
 * result, rt_torch_call_free. rt_torch_operators_search finds names, rt_torch_operator_schema says what an
 * operator takes. A TorchScript module is called the same way:
 *
 *     int64_t module = rt_torch_jit_load("model.pt", 8, 1, RT_TORCH_NONE);
 *     int64_t call = rt_torch_jit_call(module, "forward", 7);
 *     rt_torch_call_tensor(call, input);
 *     if (rt_torch_call_run(call) == 1) output = rt_torch_call_result_tensor(call, 0);
 *     rt_torch_call_free(call);
 *
 * Results are recorded for gradients where the module has parameters that require them: turn recording off
 * first, or a module that keeps state keeps every step that it ever took. A tensor that was given to a call
 * may be freed before the run, and so may the module. An argument that is refused isn't taken and the next
 * one takes its place: stop at the first error. Each rt_torch_call_result_tensor makes a new handle, and
 * results outlive the call; a method that returns None has no results, a tuple one for each part. What the
 * module itself raises comes as INVALID_ARGUMENT with TorchScript's traceback of several lines; the last line
 * is what it said.
 *
 * An example
 * ----------
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

/* Device numbers. They never change. */
enum {
    RT_TORCH_DEVICE_CPU = -1,
    RT_TORCH_DEVICE_META = -2,
    RT_TORCH_DEVICE_MPS = -3
};

/* Result numbers. They never change. */
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
 * Works in a stub and after a fork too.
 */
bool rt_torch_available(void);

/*
 * The version of PyTorch that the library was built for and runs on.
 * Returns a text that ends with NUL and is never freed; empty on failure.
 * Works in a stub and after a fork too.
 */
const char *rt_torch_version(void);

/*
 * The number of this ABI, which is the one in the SONAME: 1.
 * Returns the value, or -1 on failure.
 * Works in a stub and after a fork too.
 */
int64_t rt_torch_abi_version(void);

/*
 * Whether the library was built with a feature. "stub": built without PyTorch; others are the library's own. Of
 * a name that it doesn't know false, without an error.
 * name: a text that ends with NUL, borrowed for the call.
 * Returns the answer; false on failure.
 * Works in a stub and after a fork too.
 */
bool rt_torch_has_feature(const char *name);

/*
 * The RT_TORCH_* code of this thread's last call, 0 if it succeeded. Every other function but last_error clears
 * it on entry.
 * Returns the code.
 * Works in a stub and after a fork too.
 */
int64_t rt_torch_last_error_code(void);

/*
 * The message of this thread's last call, empty if it succeeded.
 * Returns the message's length in bytes; writes at most capacity bytes, the last one a NUL.
 * Works in a stub and after a fork too.
 */
int64_t rt_torch_last_error(char *out, int64_t capacity);

/*
 * How many handles of all types are alive in the process.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_live_handles(void);

/*
 * How many handles this thread has made, less those that it has freed; below 0 where it frees what others made.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_thread_handles(int64_t *out);

/*
 * Frees a Tensor. The handle is dead at once; an operation that uses the Tensor on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Tensor, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_tensor_free(int64_t t);

/*
 * Frees a Generator. The handle is dead at once; an operation that uses the Generator on another thread
 * completes. Freeing 0 does nothing, freeing twice is an error.
 * t: Generator, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_generator_free(int64_t t);

/*
 * Frees a Backward. The handle is dead at once; an operation that uses the Backward on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Backward, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_backward_free(int64_t t);

/*
 * Frees a Stream. The handle is dead at once; an operation that uses the Stream on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Stream, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_stream_free(int64_t t);

/*
 * Frees an Event. The handle is dead at once; an operation that uses the Event on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Event, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_event_free(int64_t t);

/*
 * Frees a Call. The handle is dead at once; an operation that uses the Call on another thread completes. Freeing
 * 0 does nothing, freeing twice is an error.
 * t: Call, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_call_free(int64_t t);

/*
 * Frees a Module. The handle is dead at once; an operation that uses the Module on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Module, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_module_free(int64_t t);

/*
 * Frees a Package. The handle is dead at once; an operation that uses the Package on another thread completes.
 * Freeing 0 does nothing, freeing twice is an error.
 * t: Package, consumed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE.
 */
void rt_torch_package_free(int64_t t);

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
 * Seeds the random numbers of every device, for all threads.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_manual_seed(int64_t seed);

/*
 * How many threads an operation of this thread may use.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_get_num_threads(void);

/*
 * Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that compute for the
 * first time after it.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_set_num_threads(int64_t threads);

/*
 * How many threads run parts of a compiled module side by side, in the whole process.
 * Returns the value, or -1 on failure.
 */
int64_t rt_torch_get_num_interop_threads(void);

/*
 * Sets how many threads run parts of a compiled module side by side, for all threads; only before the first
 * does.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_set_num_interop_threads(int64_t threads);

/*
 * Whether there is an MPS device.
 * Returns the answer; false on failure.
 */
bool rt_torch_mps_available(void);

/*
 * The device of tensors that are made without one, on all threads: the CPU until another is set.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_default_device(int64_t *out);

/*
 * Sets the device of tensors that are made without one, for all threads.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
void rt_torch_set_default_device(int64_t device);

/*
 * Waits until a device has done all that it was given; the CPU has.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 * May take long.
 */
void rt_torch_synchronize(int64_t device);

/*
 * How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory here.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_memory_allocated(int64_t device, int64_t *out);

/*
 * The most bytes that tensors have taken since the start or reset_peak_memory.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_max_memory_allocated(int64_t device, int64_t *out);

/*
 * How many bytes PyTorch holds, taken by tensors or kept for the next ones.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_memory_reserved(int64_t device, int64_t *out);

/*
 * The most bytes that PyTorch has held since the start or reset_peak_memory.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_max_memory_reserved(int64_t device, int64_t *out);

/*
 * Starts the counts of the most bytes anew.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
void rt_torch_reset_peak_memory(int64_t device);

/*
 * How many bytes of a device's memory are free, and how many it has.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_memory_info(int64_t device, int64_t *out, int64_t capacity);

/*
 * Gives the memory that is kept for the next tensors back to the device.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
void rt_torch_empty_cache(int64_t device);

/*
 * Streams and events
 * ------------------
 */

/*
 * A stream of a device from PyTorch's pool: what is given to it is done in order, beside other streams.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * high_priority: 0 or 1.
 * Returns an owned Stream handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_stream_new(int64_t device, int64_t high_priority);

/*
 * The stream that this thread's operations on a device go to.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns an owned Stream handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_current_stream(int64_t device);

/*
 * Has this thread's operations on the stream's device go to it.
 * stream: Stream, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_set_current_stream(int64_t stream);

/*
 * Waits until a stream has done all that it was given.
 * stream: Stream, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 */
void rt_torch_stream_synchronize(int64_t stream);

/*
 * Whether a stream has done all that it was given.
 * stream: Stream, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_stream_query(int64_t stream);

/*
 * The device of a stream.
 * stream: Stream, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_stream_device(int64_t stream, int64_t *out);

/*
 * Has a stream wait for an event before it goes on.
 * stream: Stream, borrowed.
 * event: Event, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_stream_wait_event(int64_t stream, int64_t event);

/*
 * An event of a device, with or without the time that it is reached at.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * timing: 0 or 1.
 * Returns an owned Event handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_event_new(int64_t device, int64_t timing);

/*
 * Puts an event into a stream, after all that this was given.
 * event: Event, borrowed.
 * stream: Stream, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_event_record(int64_t event, int64_t stream);

/*
 * Whether an event was reached.
 * event: Event, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_event_query(int64_t event);

/*
 * Waits until an event is reached.
 * event: Event, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 */
void rt_torch_event_synchronize(int64_t event);

/*
 * The milliseconds between two events that were reached.
 * start, stop: Event, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_event_elapsed(int64_t start, int64_t stop, double *out);

/*
 * Autocasting
 * -----------
 */

/*
 * Whether this thread's operations on a device choose a lower precision where that does no harm.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns the answer; false on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
bool rt_torch_autocast_enabled(int64_t device);

/*
 * Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that were cast.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * enabled: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
void rt_torch_set_autocast_enabled(int64_t device, int64_t enabled);

/*
 * The dtype of the lower precision on this thread.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns the value, or -1 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_autocast_dtype(int64_t device);

/*
 * Sets the dtype of the lower precision for this thread: f16, bf16 or f32.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
void rt_torch_set_autocast_dtype(int64_t device, int64_t dtype);

/*
 * Whether tensors that this thread cast are kept for its next operation.
 * Returns the answer; false on failure.
 */
bool rt_torch_autocast_cache_enabled(void);

/*
 * Sets whether tensors that this thread casts are kept for its next operation.
 * enabled: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT.
 */
void rt_torch_set_autocast_cache_enabled(int64_t enabled);

/*
 * Creation
 * --------
 */

/*
 * A tensor of zeros, f32, on the CPU.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::zeros
 */
int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim);

/*
 * A tensor of ones, f32, on the CPU.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::ones
 */
int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim);

/*
 * Numbers from the standard normal distribution, f32, on the CPU.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::randn
 */
int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim);

/*
 * An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are copied.
 * data: data_len numbers, borrowed for the call.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim);

/*
 * An i64 tensor on the CPU of the given sizes from integers in row-major order, which are copied.
 * data: data_len integers, borrowed for the call.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_tensor_from_ints(const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim);

/*
 * A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in row-major order,
 * which are copied.
 * data: data_len bytes, borrowed for the call.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_tensor_from_bytes(
    const uint8_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype);

/*
 * A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are copied.
 * data: data_len numbers, borrowed for the call.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_from_data(
    const double *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of any dtype (none = i64) on any device from integers in row-major order, which are copied.
 * data: data_len integers, borrowed for the call.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_from_ints(
    const int64_t *data, int64_t data_len, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of zeros.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::zeros
 */
int64_t rt_torch_zeros(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor of ones.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::ones
 */
int64_t rt_torch_ones(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::full
 */
int64_t rt_torch_full(
    const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);

/*
 * Numbers from the uniform distribution over [0, 1).
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::rand
 */
int64_t rt_torch_rand(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * Numbers from the standard normal distribution.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randn
 */
int64_t rt_torch_randn(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * Integers drawn evenly from low (included) to high (excluded), i64.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randint.low
 */
int64_t rt_torch_randint(int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t device);

/*
 * Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are integers, else
 * f32.
 * start, stop: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * step: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::arange.start_step
 */
int64_t rt_torch_arange(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t step, int64_t step_kind,
    int64_t dtype, int64_t device);

/*
 * An n by m matrix with ones on the diagonal and zeros elsewhere.
 * n, m: at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::eye.m
 */
int64_t rt_torch_eye(int64_t n, int64_t m, int64_t dtype, int64_t device);

/*
 * `steps` numbers from start to end (both included), evenly apart. Without dtype: f32.
 * start, stop: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * steps: at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::linspace
 */
int64_t rt_torch_linspace(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, int64_t dtype, int64_t
    device);

/*
 * `steps` powers of base whose exponents lie evenly apart from start to end (both included). Without dtype: f32.
 * start, stop: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * steps: at least 0.
 * base: default 10.0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::logspace
 */
int64_t rt_torch_logspace(
    int64_t start, int64_t start_kind, int64_t stop, int64_t stop_kind, int64_t steps, double base, int64_t
    dtype, int64_t device);

/*
 * A tensor whose elements are whatever lies in its memory.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::empty.memory_format
 */
int64_t rt_torch_empty(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * Zeros with the sizes of another tensor, and its dtype and device where none is given.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::zeros_like
 */
int64_t rt_torch_tensor_zeros_like(int64_t t, int64_t dtype, int64_t device);

/*
 * Ones with the sizes of another tensor, and its dtype and device where none is given.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::ones_like
 */
int64_t rt_torch_tensor_ones_like(int64_t t, int64_t dtype, int64_t device);

/*
 * One number everywhere, with the sizes of another tensor, and its dtype and device where none is given.
 * t: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::full_like
 */
int64_t rt_torch_tensor_full_like(
    int64_t t, int64_t value, int64_t value_kind, int64_t dtype, int64_t device);

/*
 * A tensor of any content with the sizes of another one, and its dtype and device where none is given.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::empty_like
 */
int64_t rt_torch_tensor_empty_like(int64_t t, int64_t dtype, int64_t device);

/*
 * Zeros of other sizes with the dtype and device of a tensor where none is given.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::new_zeros
 */
int64_t rt_torch_tensor_new_zeros(
    int64_t t, const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device);

/*
 * One number everywhere, of other sizes, with the dtype and device of a tensor where none is given.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::new_full
 */
int64_t rt_torch_tensor_new_full(
    int64_t t, const int64_t *dims, int64_t ndim, int64_t value, int64_t value_kind, int64_t dtype, int64_t
    device);

/*
 * The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32 or i64.
 * row, col: at least 0.
 * offset: default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default i64.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::tril_indices
 */
int64_t rt_torch_tril_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device);

/*
 * The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32 or i64.
 * row, col: at least 0.
 * offset: default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default i64.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::triu_indices
 */
int64_t rt_torch_triu_indices(int64_t row, int64_t col, int64_t offset, int64_t dtype, int64_t device);

/*
 * The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters.
 * window_length: at least 0.
 * periodic: 0 or 1.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::hann_window.periodic
 */
int64_t rt_torch_hann_window(int64_t window_length, int64_t periodic, int64_t dtype, int64_t device);

/*
 * A complex tensor of a real and an imaginary part.
 * real, imag: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::complex
 */
int64_t rt_torch_complex(int64_t real, int64_t imag);

/*
 * A complex tensor of absolute values and angles in radians.
 * abs, angle: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::polar
 */
int64_t rt_torch_polar(int64_t abs, int64_t angle);

/*
 * Random numbers
 * --------------
 */

/*
 * The generator that random numbers on a device come from where none is given, the same for all threads.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns an owned Generator handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_default_generator(int64_t device);

/*
 * A generator of its own for a device.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns an owned Generator handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE.
 */
int64_t rt_torch_generator_new(int64_t device);

/*
 * Sets a generator to where a seed begins.
 * g: Generator, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_generator_manual_seed(int64_t g, int64_t seed);

/*
 * Sets a generator to a seed that nobody can foresee, and returns it.
 * g: Generator, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_generator_seed(int64_t g, int64_t *out);

/*
 * The seed that a generator began with.
 * g: Generator, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_generator_initial_seed(int64_t g, int64_t *out);

/*
 * A generator's state, a vector of u8 on the CPU.
 * g: Generator, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_generator_state(int64_t g);

/*
 * Sets a generator to a state.
 * g: Generator, borrowed.
 * state: Tensor, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_generator_set_state(int64_t g, int64_t state);

/*
 * The device of a generator.
 * g: Generator, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_generator_device(int64_t g, int64_t *out);

/*
 * Numbers from the uniform distribution over [0, 1), from a generator (none = the device's own).
 * dims: ndim integers, borrowed for the call, each at least 0.
 * generator: Generator, borrowed; 0 = none.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::rand.generator
 */
int64_t rt_torch_rand_from(
    const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);

/*
 * Numbers from the standard normal distribution, from a generator (none = the device's own).
 * dims: ndim integers, borrowed for the call, each at least 0.
 * generator: Generator, borrowed; 0 = none.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randn.generator
 */
int64_t rt_torch_randn_from(
    const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t device);

/*
 * Integers drawn evenly from low (included) to high (excluded), from a generator (none = the device's own).
 * dims: ndim integers, borrowed for the call, each at least 0.
 * generator: Generator, borrowed; 0 = none.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default i64.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randint.low_generator
 */
int64_t rt_torch_randint_from(
    int64_t low, int64_t high, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t
    device);

/*
 * The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
 * n: at least 0.
 * generator: Generator, borrowed; 0 = none.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default i64.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randperm.generator
 */
int64_t rt_torch_randperm_from(int64_t n, int64_t generator, int64_t dtype, int64_t device);

/*
 * Numbers from the uniform distribution over [0, 1) with the sizes of another tensor.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::rand_like
 */
int64_t rt_torch_tensor_rand_like(int64_t t, int64_t dtype, int64_t device);

/*
 * Numbers from the standard normal distribution with the sizes of another tensor.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randn_like
 */
int64_t rt_torch_tensor_randn_like(int64_t t, int64_t dtype, int64_t device);

/*
 * Integers drawn evenly from low (included) to high (excluded) with the sizes of another tensor.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randint_like.low_dtype
 */
int64_t rt_torch_tensor_randint_like(int64_t t, int64_t low, int64_t high, int64_t dtype, int64_t device);

/*
 * The integers from 0 to n - 1 in random order.
 * n: at least 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default i64.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::randperm
 */
int64_t rt_torch_randperm(int64_t n, int64_t dtype, int64_t device);

/*
 * For every element p a draw that is 1 with the probability p, else 0.
 * t: Tensor, borrowed.
 * generator: Generator, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bernoulli
 */
int64_t rt_torch_tensor_bernoulli(int64_t t, int64_t generator);

/*
 * Places drawn from each row of weights, with or without replacement, as i64.
 * t: Tensor, borrowed.
 * num_samples: at least 0.
 * replacement: 0 or 1; default 0.
 * generator: Generator, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::multinomial
 */
int64_t rt_torch_tensor_multinomial(int64_t t, int64_t num_samples, int64_t replacement, int64_t generator);

/*
 * For every element a draw from the Poisson distribution with this mean.
 * t: Tensor, borrowed.
 * generator: Generator, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::poisson
 */
int64_t rt_torch_tensor_poisson(int64_t t, int64_t generator);

/*
 * Numbers from the normal distribution of a mean and a standard deviation.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * generator: Generator, borrowed; 0 = none; default none.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::normal.float_float
 */
int64_t rt_torch_normal(
    double mean, double std, const int64_t *dims, int64_t ndim, int64_t generator, int64_t dtype, int64_t
    device);

/*
 * For every mean and standard deviation a draw from their normal distribution.
 * mean, std: Tensor, borrowed.
 * generator: Generator, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::normal.Tensor_Tensor
 */
int64_t rt_torch_normal_tensors(int64_t mean, int64_t std, int64_t generator);

/*
 * Fills with numbers from the uniform distribution over [low, high).
 * t: Tensor, borrowed.
 * low: default 0.
 * high: default 1.
 * generator: Generator, borrowed; 0 = none; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::uniform_
 */
void rt_torch_tensor_uniform_(int64_t t, double low, double high, int64_t generator);

/*
 * Fills with numbers from the normal distribution.
 * t: Tensor, borrowed.
 * mean: default 0.
 * std: default 1.
 * generator: Generator, borrowed; 0 = none; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::normal_
 */
void rt_torch_tensor_normal_(int64_t t, double mean, double std, int64_t generator);

/*
 * Fills with numbers from the exponential distribution of a rate.
 * t: Tensor, borrowed.
 * rate: default 1.
 * generator: Generator, borrowed; 0 = none; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::exponential_
 */
void rt_torch_tensor_exponential_(int64_t t, double rate, int64_t generator);

/*
 * Fills with draws that are 1 with the probability p, else 0.
 * t: Tensor, borrowed.
 * p: default 0.5.
 * generator: Generator, borrowed; 0 = none; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bernoulli_.float
 */
void rt_torch_tensor_bernoulli_(int64_t t, double p, int64_t generator);

/*
 * Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's largest).
 * t: Tensor, borrowed.
 * high: an integer; RT_TORCH_NONE = none.
 * generator: Generator, borrowed; 0 = none; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::random_.from
 */
void rt_torch_tensor_random_(int64_t t, int64_t low, int64_t high, int64_t generator);

/*
 * Arithmetic
 * ----------
 */

/*
 * a + b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::add.Tensor
 */
int64_t rt_torch_tensor_add(int64_t a, int64_t b);

/*
 * a - b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sub.Tensor
 */
int64_t rt_torch_tensor_sub(int64_t a, int64_t b);

/*
 * a * b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mul.Tensor
 */
int64_t rt_torch_tensor_mul(int64_t a, int64_t b);

/*
 * a / b, elementwise, broadcasting; integers divide to f32.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::div.Tensor
 */
int64_t rt_torch_tensor_div(int64_t a, int64_t b);

/*
 * a / b rounded towards minus infinity, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::floor_divide
 */
int64_t rt_torch_tensor_floor_divide(int64_t a, int64_t b);

/*
 * The remainder of a / b with the sign of b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::remainder.Tensor
 */
int64_t rt_torch_tensor_remainder(int64_t a, int64_t b);

/*
 * a to the power of b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::pow.Tensor_Tensor
 */
int64_t rt_torch_tensor_pow(int64_t a, int64_t b);

/*
 * The larger of a and b, elementwise, broadcasting; NaN where either is.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::maximum
 */
int64_t rt_torch_tensor_maximum(int64_t a, int64_t b);

/*
 * The smaller of a and b, elementwise, broadcasting; NaN where either is.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::minimum
 */
int64_t rt_torch_tensor_minimum(int64_t a, int64_t b);

/*
 * a + b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::add.Scalar
 */
int64_t rt_torch_tensor_add_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a - b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sub.Scalar
 */
int64_t rt_torch_tensor_sub_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * b - a with a number b.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::rsub.Scalar
 */
int64_t rt_torch_tensor_rsub_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a * b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::mul.Scalar
 */
int64_t rt_torch_tensor_mul_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a / b with a number; integers divide to f32.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::div.Scalar
 */
int64_t rt_torch_tensor_div_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a / b with a number, rounded towards minus infinity.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::floor_divide.Scalar
 */
int64_t rt_torch_tensor_floor_divide_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The remainder of a / b with a number, with the sign of b.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::remainder.Scalar
 */
int64_t rt_torch_tensor_remainder_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a to the power of a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::pow.Tensor_Scalar
 */
int64_t rt_torch_tensor_pow_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The number b to the power of a.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * a: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::pow.Scalar
 */
int64_t rt_torch_tensor_rpow_scalar(int64_t b, int64_t b_kind, int64_t a);

/*
 * a + alpha * b, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::add.Tensor
 */
int64_t rt_torch_tensor_add_scaled(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);

/*
 * a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus infinity).
 * a, b: Tensor, borrowed.
 * rounding_mode: rounding_mode_len bytes of UTF-8, borrowed for the call; a null pointer with rounding_mode_len
 * -1 = none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::div.Tensor_mode
 */
int64_t rt_torch_tensor_div_mode(int64_t a, int64_t b, const char *rounding_mode, int64_t rounding_mode_len);

/*
 * a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor".
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * rounding_mode: rounding_mode_len bytes of UTF-8, borrowed for the call; a null pointer with rounding_mode_len
 * -1 = none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::div.Scalar_mode
 */
int64_t rt_torch_tensor_div_scalar_mode(
    int64_t a, int64_t b, int64_t b_kind, const char *rounding_mode, int64_t rounding_mode_len);

/*
 * The remainder of a / b with the sign of a, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::fmod.Tensor
 */
int64_t rt_torch_tensor_fmod(int64_t a, int64_t b);

/*
 * The remainder of a / b with a number, with the sign of a.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fmod.Scalar
 */
int64_t rt_torch_tensor_fmod_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The larger of a and b, elementwise, broadcasting; the other one where one is NaN.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::fmax
 */
int64_t rt_torch_tensor_fmax(int64_t a, int64_t b);

/*
 * The smaller of a and b, elementwise, broadcasting; the other one where one is NaN.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::fmin
 */
int64_t rt_torch_tensor_fmin(int64_t a, int64_t b);

/*
 * t + value * tensor1 * tensor2, elementwise, broadcasting.
 * t, tensor1, tensor2: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::addcmul
 */
int64_t rt_torch_tensor_addcmul(
    int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);

/*
 * t + value * tensor1 / tensor2, elementwise, broadcasting.
 * t, tensor1, tensor2: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::addcdiv
 */
int64_t rt_torch_tensor_addcdiv(
    int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);

/*
 * From t to stop by the part that weight says, elementwise, broadcasting.
 * t, stop, weight: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::lerp.Tensor
 */
int64_t rt_torch_tensor_lerp(int64_t t, int64_t stop, int64_t weight);

/*
 * From t to stop by a part of the way.
 * t, stop: Tensor, borrowed.
 * weight: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::lerp.Scalar
 */
int64_t rt_torch_tensor_lerp_scalar(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind);

/*
 * The square root of a * a + b * b, without overflow between.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::hypot
 */
int64_t rt_torch_tensor_hypot(int64_t a, int64_t b);

/*
 * The angle in radians of the point (b, a) seen from the origin.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atan2
 */
int64_t rt_torch_tensor_atan2(int64_t a, int64_t b);

/*
 * log(exp(a) + exp(b)) without overflow.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logaddexp
 */
int64_t rt_torch_tensor_logaddexp(int64_t a, int64_t b);

/*
 * a * log(b), 0 where a is 0, elementwise, broadcasting.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::xlogy.Tensor
 */
int64_t rt_torch_tensor_xlogy(int64_t a, int64_t b);

/*
 * The size of a with the sign of b.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::copysign.Tensor
 */
int64_t rt_torch_tensor_copysign(int64_t a, int64_t b);

/*
 * The greatest common divisor, of integers.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gcd
 */
int64_t rt_torch_tensor_gcd(int64_t a, int64_t b);

/*
 * The least common multiple, of integers.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::lcm
 */
int64_t rt_torch_tensor_lcm(int64_t a, int64_t b);

/*
 * 0 where t is negative, 1 where it is positive, else the element of values.
 * t, values: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::heaviside
 */
int64_t rt_torch_tensor_heaviside(int64_t t, int64_t values);

/*
 * The bits that both integers have; of bools whether both are true.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_and.Tensor
 */
int64_t rt_torch_tensor_bitwise_and(int64_t a, int64_t b);

/*
 * The bits that at least one of the integers has; of bools whether at least one is true.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_or.Tensor
 */
int64_t rt_torch_tensor_bitwise_or(int64_t a, int64_t b);

/*
 * The bits that exactly one of the integers has; of bools whether exactly one is true.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_xor.Tensor
 */
int64_t rt_torch_tensor_bitwise_xor(int64_t a, int64_t b);

/*
 * The bits that both a and a number have.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::bitwise_and.Scalar
 */
int64_t rt_torch_tensor_bitwise_and_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The bits that a or a number has.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::bitwise_or.Scalar
 */
int64_t rt_torch_tensor_bitwise_or_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The bits that exactly one of a and a number has.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::bitwise_xor.Scalar
 */
int64_t rt_torch_tensor_bitwise_xor_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * The bits of a moved b places to the left.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_left_shift.Tensor
 */
int64_t rt_torch_tensor_bitwise_left_shift(int64_t a, int64_t b);

/*
 * The bits of a moved b places to the right; of signed integers the sign stays.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_right_shift.Tensor
 */
int64_t rt_torch_tensor_bitwise_right_shift(int64_t a, int64_t b);

/*
 * Elementwise functions
 * ---------------------
 */

/*
 * -t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::neg
 */
int64_t rt_torch_tensor_neg(int64_t t);

/*
 * The absolute value.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::abs
 */
int64_t rt_torch_tensor_abs(int64_t t);

/*
 * -1, 0 or 1, as the element is negative, zero or positive.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sign
 */
int64_t rt_torch_tensor_sign(int64_t t);

/*
 * 1 / t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::reciprocal
 */
int64_t rt_torch_tensor_reciprocal(int64_t t);

/*
 * e to the power of t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::exp
 */
int64_t rt_torch_tensor_exp(int64_t t);

/*
 * The natural logarithm.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log
 */
int64_t rt_torch_tensor_log(int64_t t);

/*
 * The square root.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sqrt
 */
int64_t rt_torch_tensor_sqrt(int64_t t);

/*
 * The sine of an angle in radians.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sin
 */
int64_t rt_torch_tensor_sin(int64_t t);

/*
 * The cosine of an angle in radians.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cos
 */
int64_t rt_torch_tensor_cos(int64_t t);

/*
 * The largest integer that isn't larger.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::floor
 */
int64_t rt_torch_tensor_floor(int64_t t);

/*
 * The smallest integer that isn't smaller.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::ceil
 */
int64_t rt_torch_tensor_ceil(int64_t t);

/*
 * The nearest integer; halves go to the even one.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::round
 */
int64_t rt_torch_tensor_round(int64_t t);

/*
 * The elements limited to the range from min to max, either of which may be none, but not both.
 * t: Tensor, borrowed.
 * low, high: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::clamp
 */
int64_t rt_torch_tensor_clamp(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);

/*
 * Whether the element is NaN.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::isnan
 */
int64_t rt_torch_tensor_isnan(int64_t t);

/*
 * t * t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::square
 */
int64_t rt_torch_tensor_square(int64_t t);

/*
 * 1 divided by the square root.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::rsqrt
 */
int64_t rt_torch_tensor_rsqrt(int64_t t);

/*
 * 2 to the power of t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::exp2
 */
int64_t rt_torch_tensor_exp2(int64_t t);

/*
 * exp(t) - 1, exact near zero.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::expm1
 */
int64_t rt_torch_tensor_expm1(int64_t t);

/*
 * The logarithm to base 2.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log2
 */
int64_t rt_torch_tensor_log2(int64_t t);

/*
 * The logarithm to base 10.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log10
 */
int64_t rt_torch_tensor_log10(int64_t t);

/*
 * log(1 + t), exact near zero.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log1p
 */
int64_t rt_torch_tensor_log1p(int64_t t);

/*
 * The tangent of an angle in radians.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::tan
 */
int64_t rt_torch_tensor_tan(int64_t t);

/*
 * The angle in radians whose sine it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::asin
 */
int64_t rt_torch_tensor_asin(int64_t t);

/*
 * The angle in radians whose cosine it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::acos
 */
int64_t rt_torch_tensor_acos(int64_t t);

/*
 * The angle in radians whose tangent it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atan
 */
int64_t rt_torch_tensor_atan(int64_t t);

/*
 * The hyperbolic sine.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sinh
 */
int64_t rt_torch_tensor_sinh(int64_t t);

/*
 * The hyperbolic cosine.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cosh
 */
int64_t rt_torch_tensor_cosh(int64_t t);

/*
 * The number whose hyperbolic sine it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::asinh
 */
int64_t rt_torch_tensor_asinh(int64_t t);

/*
 * The number whose hyperbolic cosine it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::acosh
 */
int64_t rt_torch_tensor_acosh(int64_t t);

/*
 * The number whose hyperbolic tangent it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atanh
 */
int64_t rt_torch_tensor_atanh(int64_t t);

/*
 * The error function.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::erf
 */
int64_t rt_torch_tensor_erf(int64_t t);

/*
 * 1 minus the error function, exact where that is small.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::erfc
 */
int64_t rt_torch_tensor_erfc(int64_t t);

/*
 * The number whose error function it is.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::erfinv
 */
int64_t rt_torch_tensor_erfinv(int64_t t);

/*
 * The logarithm of the absolute value of the gamma function.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::lgamma
 */
int64_t rt_torch_tensor_lgamma(int64_t t);

/*
 * The derivative of lgamma.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::digamma
 */
int64_t rt_torch_tensor_digamma(int64_t t);

/*
 * sin(pi * t) / (pi * t), 1 at 0.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sinc
 */
int64_t rt_torch_tensor_sinc(int64_t t);

/*
 * log(t / (1 - t)), where t is limited to [eps, 1 - eps] if eps is given.
 * t: Tensor, borrowed.
 * eps: a number; has_eps 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::logit
 */
int64_t rt_torch_tensor_logit(int64_t t, double eps, int64_t has_eps);

/*
 * The integer without the fraction.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::trunc
 */
int64_t rt_torch_tensor_trunc(int64_t t);

/*
 * The fraction, with the sign of t.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::frac
 */
int64_t rt_torch_tensor_frac(int64_t t);

/*
 * The nearest number with so many decimals; halves go to the even one.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::round.decimals
 */
int64_t rt_torch_tensor_round_decimals(int64_t t, int64_t decimals);

/*
 * The elements limited to the range from low to high, tensors that broadcast, either of which may be none, but
 * not both.
 * t: Tensor, borrowed.
 * low, high: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::clamp.Tensor
 */
int64_t rt_torch_tensor_clamp_tensors(int64_t t, int64_t low, int64_t high);

/*
 * Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of the dtype).
 * t: Tensor, borrowed.
 * nan: a number; has_nan 0 = none; default none.
 * posinf: a number; has_posinf 0 = none; default none.
 * neginf: a number; has_neginf 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::nan_to_num
 */
int64_t rt_torch_tensor_nan_to_num(
    int64_t t, double nan, int64_t has_nan, double posinf, int64_t has_posinf, double neginf, int64_t
    has_neginf);

/*
 * The sign; of a complex number the number divided by its absolute value.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sgn
 */
int64_t rt_torch_tensor_sgn(int64_t t);

/*
 * Whether the sign bit is set, which -0.0 has too.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::signbit
 */
int64_t rt_torch_tensor_signbit(int64_t t);

/*
 * Degrees as radians.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::deg2rad
 */
int64_t rt_torch_tensor_deg2rad(int64_t t);

/*
 * Radians as degrees.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::rad2deg
 */
int64_t rt_torch_tensor_rad2deg(int64_t t);

/*
 * The bits that it doesn't have; of a bool whether it is false.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::bitwise_not
 */
int64_t rt_torch_tensor_bitwise_not(int64_t t);

/*
 * A view of the real parts.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::real
 */
int64_t rt_torch_tensor_real(int64_t t);

/*
 * A view of the imaginary parts; an error for real tensors.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::imag
 */
int64_t rt_torch_tensor_imag(int64_t t);

/*
 * The complex conjugate, a view that is computed where it is read; a real tensor itself.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::conj
 */
int64_t rt_torch_tensor_conj(int64_t t);

/*
 * The tensor itself, or a copy for which a conjugation that was put off is done.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::resolve_conj
 */
int64_t rt_torch_tensor_resolve_conj(int64_t t);

/*
 * The angle of complex numbers in radians; of real ones 0 or pi.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::angle
 */
int64_t rt_torch_tensor_angle(int64_t t);

/*
 * A view of complex numbers as pairs of real ones, a dimension of size 2 at the end.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::view_as_real
 */
int64_t rt_torch_view_as_real(int64_t t);

/*
 * A view of pairs of real numbers, the last dimension, as complex ones.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::view_as_complex
 */
int64_t rt_torch_view_as_complex(int64_t t);

/*
 * Whether the element is infinite.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::isinf
 */
int64_t rt_torch_tensor_isinf(int64_t t);

/*
 * Whether the element is neither infinite nor NaN.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::isfinite
 */
int64_t rt_torch_tensor_isfinite(int64_t t);

/*
 * Activations
 * -----------
 */

/*
 * The larger of the element and 0.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::relu
 */
int64_t rt_torch_relu(int64_t t);

/*
 * 1 / (1 + exp(-t)).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sigmoid
 */
int64_t rt_torch_sigmoid(int64_t t);

/*
 * The hyperbolic tangent.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::tanh
 */
int64_t rt_torch_tanh(int64_t t);

/*
 * t times the standard normal distribution function of t, exact.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gelu
 */
int64_t rt_torch_tensor_gelu(int64_t t);

/*
 * exp(t) divided by its sum along a dimension.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::softmax.int
 */
int64_t rt_torch_tensor_softmax(int64_t t, int64_t dim);

/*
 * The logarithm of softmax, computed without overflow.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log_softmax.int
 */
int64_t rt_torch_tensor_log_softmax(int64_t t, int64_t dim);

/*
 * The element limited to the range from 0 to 6.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::relu6
 */
int64_t rt_torch_relu6(int64_t t);

/*
 * The element, times negative_slope where it is negative.
 * t: Tensor, borrowed.
 * negative_slope: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 0.01.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::leaky_relu
 */
int64_t rt_torch_leaky_relu(int64_t t, int64_t negative_slope, int64_t negative_slope_kind);

/*
 * The element, times the weight of its channel (dimension 1) where it is negative.
 * t, weight: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::prelu
 */
int64_t rt_torch_tensor_prelu(int64_t t, int64_t weight);

/*
 * The element, alpha * (exp(t) - 1) where it is negative.
 * t: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::elu
 */
int64_t rt_torch_elu(int64_t t, int64_t alpha, int64_t alpha_kind);

/*
 * elu with the scale that keeps mean and variance.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::selu
 */
int64_t rt_torch_selu(int64_t t);

/*
 * t * sigmoid(t).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::silu
 */
int64_t rt_torch_silu(int64_t t);

/*
 * t * tanh(softplus(t)).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mish
 */
int64_t rt_torch_mish(int64_t t);

/*
 * log(1 + exp(beta * t)) / beta; the element itself where beta * t is above the threshold.
 * t: Tensor, borrowed.
 * beta: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * threshold: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 20.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::softplus
 */
int64_t rt_torch_softplus(
    int64_t t, int64_t beta, int64_t beta_kind, int64_t threshold, int64_t threshold_kind);

/*
 * gelu by its usual approximation with tanh.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gelu
 */
int64_t rt_torch_gelu_tanh(int64_t t);

/*
 * The element limited to the range from low to high.
 * t: Tensor, borrowed.
 * low: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default -1.
 * high: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::hardtanh
 */
int64_t rt_torch_hardtanh(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);

/*
 * t * relu6(t + 3) / 6.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::hardswish
 */
int64_t rt_torch_hardswish(int64_t t);

/*
 * relu6(t + 3) / 6.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::hardsigmoid
 */
int64_t rt_torch_hardsigmoid(int64_t t);

/*
 * log(sigmoid(t)) without overflow.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log_sigmoid
 */
int64_t rt_torch_logsigmoid(int64_t t);

/*
 * The first half along a dimension times the sigmoid of the second half.
 * t: Tensor, borrowed.
 * dim: default -1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::glu
 */
int64_t rt_torch_glu(int64_t t, int64_t dim);

/*
 * The element where it is above the threshold, else a value.
 * t: Tensor, borrowed.
 * threshold, value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::threshold
 */
int64_t rt_torch_threshold(
    int64_t t, int64_t threshold, int64_t threshold_kind, int64_t value, int64_t value_kind);

/*
 * The element moved towards 0 by bound; 0 where that would pass it.
 * t: Tensor, borrowed.
 * bound: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 0.5.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::softshrink
 */
int64_t rt_torch_softshrink(int64_t t, int64_t bound, int64_t bound_kind);

/*
 * The element, 0 where it lies within bound of 0.
 * t: Tensor, borrowed.
 * bound: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 0.5.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::hardshrink
 */
int64_t rt_torch_hardshrink(int64_t t, int64_t bound, int64_t bound_kind);

/*
 * Comparison and logic
 * --------------------
 */

/*
 * a == b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::eq.Tensor
 */
int64_t rt_torch_tensor_eq(int64_t a, int64_t b);

/*
 * a != b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::ne.Tensor
 */
int64_t rt_torch_tensor_ne(int64_t a, int64_t b);

/*
 * a < b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::lt.Tensor
 */
int64_t rt_torch_tensor_lt(int64_t a, int64_t b);

/*
 * a <= b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::le.Tensor
 */
int64_t rt_torch_tensor_le(int64_t a, int64_t b);

/*
 * a > b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gt.Tensor
 */
int64_t rt_torch_tensor_gt(int64_t a, int64_t b);

/*
 * a >= b, elementwise, broadcasting, as bool.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::ge.Tensor
 */
int64_t rt_torch_tensor_ge(int64_t a, int64_t b);

/*
 * a == b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::eq.Scalar
 */
int64_t rt_torch_tensor_eq_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a != b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::ne.Scalar
 */
int64_t rt_torch_tensor_ne_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a < b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::lt.Scalar
 */
int64_t rt_torch_tensor_lt_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a <= b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::le.Scalar
 */
int64_t rt_torch_tensor_le_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a > b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::gt.Scalar
 */
int64_t rt_torch_tensor_gt_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * a >= b with a number, as bool.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::ge.Scalar
 */
int64_t rt_torch_tensor_ge_scalar(int64_t a, int64_t b, int64_t b_kind);

/*
 * Whether the element is zero (or false).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logical_not
 */
int64_t rt_torch_tensor_logical_not(int64_t t);

/*
 * Whether both elements are true (not zero).
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logical_and
 */
int64_t rt_torch_tensor_logical_and(int64_t a, int64_t b);

/*
 * Whether at least one of the elements is true (not zero).
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logical_or
 */
int64_t rt_torch_tensor_logical_or(int64_t a, int64_t b);

/*
 * Whether two tensors have the same sizes and the same elements.
 * a, b: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::equal
 */
int64_t rt_torch_tensor_equal(int64_t a, int64_t b, int64_t *out);

/*
 * a where the condition is true, b elsewhere, broadcasting.
 * condition, a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::where.self
 */
int64_t rt_torch_where(int64_t condition, int64_t a, int64_t b);

/*
 * a where the condition is true, the number b elsewhere.
 * condition, a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::where.ScalarOther
 */
int64_t rt_torch_where_other_scalar(int64_t condition, int64_t a, int64_t b, int64_t b_kind);

/*
 * The number a where the condition is true, b elsewhere.
 * condition, b: Tensor, borrowed.
 * a: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::where.ScalarSelf
 */
int64_t rt_torch_where_self_scalar(int64_t condition, int64_t a, int64_t a_kind, int64_t b);

/*
 * Whether exactly one of the elements is true (not zero).
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logical_xor
 */
int64_t rt_torch_tensor_logical_xor(int64_t a, int64_t b);

/*
 * Whether the elements differ by at most atol + rtol * abs(b).
 * a, b: Tensor, borrowed.
 * rtol: default 1e-05.
 * atol: default 1e-08.
 * equal_nan: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::isclose
 */
int64_t rt_torch_tensor_isclose(int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan);

/*
 * Whether all elements differ by at most atol + rtol * abs(b).
 * a, b: Tensor, borrowed.
 * rtol: default 1e-05.
 * atol: default 1e-08.
 * equal_nan: 0 or 1; default 0.
 * Returns 1 and the value in *out, or 0 on failure; the value is 0 or 1.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::allclose
 */
int64_t rt_torch_tensor_allclose(
    int64_t a, int64_t b, double rtol, double atol, int64_t equal_nan, int64_t *out);

/*
 * Whether the element of a occurs in b.
 * a, b: Tensor, borrowed.
 * assume_unique, invert: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::isin.Tensor_Tensor
 */
int64_t rt_torch_tensor_isin(int64_t a, int64_t b, int64_t assume_unique, int64_t invert);

/*
 * Matrices
 * --------
 */

/*
 * The matrix product: of vectors the dot product, of matrices the product, of more dimensions a batch of
 * products.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::matmul
 */
int64_t rt_torch_tensor_matmul(int64_t a, int64_t b);

/*
 * The dot product of two vectors of one length.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::dot
 */
int64_t rt_torch_tensor_dot(int64_t a, int64_t b);

/*
 * The product of two matrices.
 * t, mat2: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::mm
 */
int64_t rt_torch_tensor_mm(int64_t t, int64_t mat2);

/*
 * The product of a matrix and a vector.
 * t, vec: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mv
 */
int64_t rt_torch_tensor_mv(int64_t t, int64_t vec);

/*
 * The products of a batch of matrices with another.
 * t, mat2: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::bmm
 */
int64_t rt_torch_tensor_bmm(int64_t t, int64_t mat2);

/*
 * beta * t + alpha * (mat1 @ mat2).
 * t, mat1, mat2: Tensor, borrowed.
 * beta, alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::addmm
 */
int64_t rt_torch_tensor_addmm(
    int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);

/*
 * beta * t + alpha * (mat @ vec).
 * t, mat, vec: Tensor, borrowed.
 * beta, alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::addmv
 */
int64_t rt_torch_tensor_addmv(
    int64_t t, int64_t mat, int64_t vec, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t alpha_kind);

/*
 * beta * t + alpha * (batch1 @ batch2), matrix by matrix.
 * t, batch1, batch2: Tensor, borrowed.
 * beta, alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::baddbmm
 */
int64_t rt_torch_tensor_baddbmm(
    int64_t t, int64_t batch1, int64_t batch2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);

/*
 * The matrix of all products of an element of a vector with one of another.
 * t, vec2: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::outer
 */
int64_t rt_torch_tensor_outer(int64_t t, int64_t vec2);

/*
 * The sums of products over the last dimension of both.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::inner
 */
int64_t rt_torch_tensor_inner(int64_t a, int64_t b);

/*
 * The Kronecker product.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::kron
 */
int64_t rt_torch_tensor_kron(int64_t a, int64_t b);

/*
 * The cross product along a dimension of size 3.
 * a, b: Tensor, borrowed.
 * dim: default -1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::linalg_cross
 */
int64_t rt_torch_tensor_cross(int64_t a, int64_t b, int64_t dim);

/*
 * The sums of products over pairs of dimensions.
 * a, b: Tensor, borrowed.
 * dims_a: dims_a_len integers, borrowed for the call.
 * dims_b: dims_b_len integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::tensordot
 */
int64_t rt_torch_tensordot(
    int64_t a, int64_t b, const int64_t *dims_a, int64_t dims_a_len, const int64_t *dims_b, int64_t
    dims_b_len);

/*
 * The sum of products that an equation like "ij,jk->ik" says.
 * equation: equation_len bytes of UTF-8, borrowed for the call.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::einsum
 */
int64_t rt_torch_einsum(
    const char *equation, int64_t equation_len, const int64_t *tensors, int64_t tensors_len);

/*
 * The sum of the diagonal of a matrix.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::trace
 */
int64_t rt_torch_tensor_trace(int64_t t);

/*
 * The product of a row of matrices in the order that takes least.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_multi_dot
 */
int64_t rt_torch_linalg_multi_dot(const int64_t *tensors, int64_t tensors_len);

/*
 * The inverse of a square matrix; an error where there is none.
 * a: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_inv
 */
int64_t rt_torch_linalg_inv(int64_t a);

/*
 * The pseudo-inverse; singular values below the tolerances count as zero.
 * t: Tensor, borrowed.
 * atol: a number; has_atol 0 = none; default none.
 * rtol: a number; has_rtol 0 = none; default none.
 * hermitian: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_pinv.atol_rtol_float
 */
int64_t rt_torch_linalg_pinv(
    int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian);

/*
 * The determinant.
 * a: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_det
 */
int64_t rt_torch_linalg_det(int64_t a);

/*
 * The sign of the determinant and the logarithm of its absolute value.
 * a: Tensor, borrowed.
 * Returns 2, with owned Tensor handles in out (sign, logabsdet), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_slogdet
 */
int64_t rt_torch_linalg_slogdet(int64_t a, int64_t *out, int64_t capacity);

/*
 * The x of a @ x = b, or of x @ a = b where left is false.
 * a, b: Tensor, borrowed.
 * left: 0 or 1; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_solve
 */
int64_t rt_torch_linalg_solve(int64_t a, int64_t b, int64_t left);

/*
 * The x of t @ x = b for a triangular matrix.
 * t, b: Tensor, borrowed.
 * upper: 0 or 1.
 * left: 0 or 1; default 1.
 * unitriangular: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_solve_triangular
 */
int64_t rt_torch_linalg_solve_triangular(
    int64_t t, int64_t b, int64_t upper, int64_t left, int64_t unitriangular);

/*
 * The least-squares solution of t @ x = b with residuals, rank and singular values.
 * t, b: Tensor, borrowed.
 * rcond: a number; has_rcond 0 = none; default none.
 * driver: driver_len bytes of UTF-8, borrowed for the call; a null pointer with driver_len -1 = none; default
 * none.
 * Returns 4, with owned Tensor handles in out (solution, residuals, rank, singular_values), or -1 on failure;
 * nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_lstsq
 */
int64_t rt_torch_linalg_lstsq(
    int64_t t, int64_t b, double rcond, int64_t has_rcond, const char *driver, int64_t driver_len, int64_t
    *out, int64_t capacity);

/*
 * An orthogonal and an upper triangular matrix whose product it is. mode: "reduced", "complete" or "r".
 * a: Tensor, borrowed.
 * mode: mode_len bytes of UTF-8, borrowed for the call; default 'reduced'.
 * Returns 2, with owned Tensor handles in out (Q, R), or -1 on failure; nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_qr
 */
int64_t rt_torch_linalg_qr(int64_t a, const char *mode, int64_t mode_len, int64_t *out, int64_t capacity);

/*
 * A permutation, a lower and an upper triangular matrix whose product it is.
 * a: Tensor, borrowed.
 * pivot: 0 or 1; default 1.
 * Returns 3, with owned Tensor handles in out (P, L, U), or -1 on failure; nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_lu
 */
int64_t rt_torch_linalg_lu(int64_t a, int64_t pivot, int64_t *out, int64_t capacity);

/*
 * The singular value decomposition: U, the values in descending order, and V transposed.
 * a: Tensor, borrowed.
 * full_matrices: 0 or 1; default 1.
 * Returns 3, with owned Tensor handles in out (U, S, Vh), or -1 on failure; nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_svd
 */
int64_t rt_torch_linalg_svd(int64_t a, int64_t full_matrices, int64_t *out, int64_t capacity);

/*
 * The singular values in descending order.
 * a: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_svdvals
 */
int64_t rt_torch_linalg_svdvals(int64_t a);

/*
 * Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle "L" or "U" is
 * read.
 * t: Tensor, borrowed.
 * uplo: uplo_len bytes of UTF-8, borrowed for the call; default "L".
 * Returns 2, with owned Tensor handles in out (eigenvalues, eigenvectors), or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_eigh
 */
int64_t rt_torch_linalg_eigh(int64_t t, const char *uplo, int64_t uplo_len, int64_t *out, int64_t capacity);

/*
 * The eigenvalues of a symmetric matrix in ascending order.
 * t: Tensor, borrowed.
 * uplo: uplo_len bytes of UTF-8, borrowed for the call; default "L".
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_eigvalsh
 */
int64_t rt_torch_linalg_eigvalsh(int64_t t, const char *uplo, int64_t uplo_len);

/*
 * The triangular matrix whose product with its transpose is this positive definite one.
 * t: Tensor, borrowed.
 * upper: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_cholesky
 */
int64_t rt_torch_linalg_cholesky(int64_t t, int64_t upper);

/*
 * The x of a @ x = b by the Cholesky factor of a.
 * b, factor: Tensor, borrowed.
 * upper: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::cholesky_solve
 */
int64_t rt_torch_tensor_cholesky_solve(int64_t b, int64_t factor, int64_t upper);

/*
 * The n-th power of a square matrix; a negative n takes the inverse.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_matrix_power
 */
int64_t rt_torch_linalg_matrix_power(int64_t t, int64_t n);

/*
 * How many singular values are above the tolerances.
 * t: Tensor, borrowed.
 * atol: a number; has_atol 0 = none; default none.
 * rtol: a number; has_rtol 0 = none; default none.
 * hermitian: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linalg_matrix_rank.atol_rtol_float
 */
int64_t rt_torch_linalg_matrix_rank(
    int64_t t, double atol, int64_t has_atol, double rtol, int64_t has_rtol, int64_t hermitian);

/*
 * A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
 * t: Tensor, borrowed.
 * ord: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::linalg_norm
 */
int64_t rt_torch_linalg_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);

/*
 * The norm of order `ord` of the elements along dimensions (none = all).
 * t: Tensor, borrowed.
 * ord: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 2.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::linalg_vector_norm
 */
int64_t rt_torch_linalg_vector_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);

/*
 * The norm of order `ord` of matrices, which lie along two dimensions.
 * t: Tensor, borrowed.
 * ord: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * dim: dim_len integers, borrowed for the call; default [-2,-1].
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::linalg_matrix_norm
 */
int64_t rt_torch_linalg_matrix_norm(
    int64_t t, int64_t ord, int64_t ord_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t
    dtype);

/*
 * The p-norm distances between all rows of two matrices.
 * x1, x2: Tensor, borrowed.
 * p: default 2.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::cdist
 */
int64_t rt_torch_cdist(int64_t x1, int64_t x2, double p);

/*
 * The covariances of variables, the rows, over observations, the columns.
 * t: Tensor, borrowed.
 * correction: default 1.
 * fweights, aweights: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cov
 */
int64_t rt_torch_cov(int64_t t, int64_t correction, int64_t fweights, int64_t aweights);

/*
 * The correlations of variables, the rows, over observations, the columns.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::corrcoef
 */
int64_t rt_torch_corrcoef(int64_t t);

/*
 * input @ weight transposed, plus bias.
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::linear
 */
int64_t rt_torch_linear(int64_t input, int64_t weight, int64_t bias);

/*
 * Reductions
 * ----------
 */

/*
 * The sum of all elements; of integers and bools an i64.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sum
 */
int64_t rt_torch_tensor_sum(int64_t t);

/*
 * The sum along dimensions (none = all), computed in dtype if it is given.
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sum.dim_IntList
 */
int64_t rt_torch_tensor_sum_dim(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);

/*
 * The mean of all elements, which must be floating point.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mean
 */
int64_t rt_torch_tensor_mean(int64_t t);

/*
 * The mean along dimensions (none = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::mean.dim
 */
int64_t rt_torch_tensor_mean_dim(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * The product of all elements; of integers and bools an i64.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::prod
 */
int64_t rt_torch_tensor_prod(int64_t t);

/*
 * The product along a dimension.
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::prod.dim_int
 */
int64_t rt_torch_tensor_prod_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * The variance along dimensions (none = all); the sum of squares is divided by n - correction (none = 1).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::var.correction
 */
int64_t rt_torch_tensor_var(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);

/*
 * The standard deviation along dimensions (none = all); the sum of squares is divided by n - correction (none =
 * 1).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::std.correction
 */
int64_t rt_torch_tensor_std(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim);

/*
 * The largest element.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::max
 */
int64_t rt_torch_tensor_max(int64_t t);

/*
 * The largest elements along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max.dim
 */
int64_t rt_torch_tensor_max_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The smallest element.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::min
 */
int64_t rt_torch_tensor_min(int64_t t);

/*
 * The smallest elements along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::min.dim
 */
int64_t rt_torch_tensor_min_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * Where the largest element along a dimension stands (none = in the flattened tensor).
 * t: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::argmax
 */
int64_t rt_torch_tensor_argmax(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Where the smallest element along a dimension stands (none = in the flattened tensor).
 * t: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::argmin
 */
int64_t rt_torch_tensor_argmin(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Whether any element is true (not zero).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::any
 */
int64_t rt_torch_tensor_any(int64_t t);

/*
 * Whether any element along a dimension is true (not zero).
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::any.dim
 */
int64_t rt_torch_tensor_any_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * Whether all elements are true (not zero).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::all
 */
int64_t rt_torch_tensor_all(int64_t t);

/*
 * Whether all elements along a dimension are true (not zero).
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::all.dim
 */
int64_t rt_torch_tensor_all_dim(int64_t t, int64_t dim, int64_t keepdim);

/*
 * The sums of the elements up to each place along a dimension.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cumsum
 */
int64_t rt_torch_tensor_cumsum(int64_t t, int64_t dim);

/*
 * The sum of all elements, computed in dtype if it is given.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sum
 */
int64_t rt_torch_tensor_sum_dtype(int64_t t, int64_t dtype);

/*
 * The largest elements along dimensions (an empty list = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; default [].
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::amax
 */
int64_t rt_torch_tensor_amax(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * The smallest elements along dimensions (an empty list = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; default [].
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::amin
 */
int64_t rt_torch_tensor_amin(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * The smallest and the largest elements along a dimension (none = all).
 * t: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (min, max), or -1 on failure; nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::aminmax
 */
int64_t rt_torch_tensor_aminmax(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The p-norm of all elements.
 * t: Tensor, borrowed.
 * p: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 2.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::norm.Scalar
 */
int64_t rt_torch_tensor_norm(int64_t t, int64_t p, int64_t p_kind);

/*
 * The p-norm (none = 2) along dimensions.
 * t: Tensor, borrowed.
 * p: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR.
 * dim: dim_len integers, borrowed for the call.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::norm.ScalarOpt_dim
 */
int64_t rt_torch_tensor_norm_dim(
    int64_t t, int64_t p, int64_t p_kind, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * log(sum(exp(t))) along dimensions without overflow.
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::logsumexp
 */
int64_t rt_torch_tensor_logsumexp(int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim);

/*
 * The median of all elements, the lower one of two; NaN where there is one.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::median
 */
int64_t rt_torch_tensor_median(int64_t t);

/*
 * The medians along a dimension, the lower one of two, and where they stand.
 * t: Tensor, borrowed.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::median.dim
 */
int64_t rt_torch_tensor_median_dim(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The median of all elements that aren't NaN.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::nanmedian
 */
int64_t rt_torch_tensor_nanmedian(int64_t t);

/*
 * The most frequent values along a dimension, and where one of each stands.
 * t: Tensor, borrowed.
 * dim: default -1.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::mode
 */
int64_t rt_torch_tensor_mode(int64_t t, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The sum along dimensions (none = all) of what isn't NaN.
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::nansum
 */
int64_t rt_torch_tensor_nansum(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);

/*
 * The mean along dimensions (none = all) of what isn't NaN.
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::nanmean
 */
int64_t rt_torch_tensor_nanmean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype);

/*
 * How many elements along a dimension (none = all) aren't zero.
 * t: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::count_nonzero
 */
int64_t rt_torch_tensor_count_nonzero(int64_t t, int64_t dim);

/*
 * Variances and means along dimensions (none = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::var_mean.correction
 */
int64_t rt_torch_tensor_var_mean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim, int64_t *out, int64_t capacity);

/*
 * Standard deviations and means along dimensions (none = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * correction: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::std_mean.correction
 */
int64_t rt_torch_tensor_std_mean(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t correction, int64_t correction_kind, int64_t
    keepdim, int64_t *out, int64_t capacity);

/*
 * The quantiles q along a dimension (none = all), between elements by "linear", "lower", "higher", "midpoint" or
 * "nearest".
 * t, q: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * keepdim: 0 or 1; default 0.
 * interpolation: interpolation_len bytes of UTF-8, borrowed for the call; default 'linear'.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::quantile
 */
int64_t rt_torch_tensor_quantile(
    int64_t t, int64_t q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len);

/*
 * One quantile along a dimension (none = all).
 * t: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * keepdim: 0 or 1; default 0.
 * interpolation: interpolation_len bytes of UTF-8, borrowed for the call; default 'linear'.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::quantile.scalar
 */
int64_t rt_torch_tensor_quantile_scalar(
    int64_t t, double q, int64_t dim, int64_t keepdim, const char *interpolation, int64_t interpolation_len);

/*
 * The products of the elements up to each place along a dimension.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cumprod
 */
int64_t rt_torch_tensor_cumprod(int64_t t, int64_t dim);

/*
 * The largest elements up to each place along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::cummax
 */
int64_t rt_torch_tensor_cummax(int64_t t, int64_t dim, int64_t *out, int64_t capacity);

/*
 * The smallest elements up to each place along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::cummin
 */
int64_t rt_torch_tensor_cummin(int64_t t, int64_t dim, int64_t *out, int64_t capacity);

/*
 * log(cumsum(exp(t))) along a dimension without overflow.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::logcumsumexp
 */
int64_t rt_torch_tensor_logcumsumexp(int64_t t, int64_t dim);

/*
 * The differences of neighbours along a dimension, taken n times, after joining what is to stand before and
 * after.
 * t: Tensor, borrowed.
 * n: default 1.
 * dim: default -1.
 * prepend, append: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::diff
 */
int64_t rt_torch_tensor_diff(int64_t t, int64_t n, int64_t dim, int64_t prepend, int64_t append);

/*
 * The integral along a dimension by trapezoids that are dx wide.
 * t: Tensor, borrowed.
 * dx: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * dim: default -1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::trapezoid.dx
 */
int64_t rt_torch_trapezoid(int64_t t, int64_t dx, int64_t dx_kind, int64_t dim);

/*
 * How many elements fall into each of `bins` equal ranges from low to high (both 0 = the tensor's own).
 * t: Tensor, borrowed.
 * bins: at least 0; default 100.
 * low, high: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::histc
 */
int64_t rt_torch_tensor_histc(
    int64_t t, int64_t bins, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);

/*
 * How often each integer occurs, or the sum of its weights.
 * t: Tensor, borrowed.
 * weights: Tensor, borrowed; 0 = none; default none.
 * minlength: at least 0; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::bincount
 */
int64_t rt_torch_tensor_bincount(int64_t t, int64_t weights, int64_t minlength);

/*
 * Shape
 * -----
 */

/*
 * The same elements in row-major order with other sizes, of which one may be -1; a view where possible, else a
 * copy.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::reshape
 */
int64_t rt_torch_tensor_reshape(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view with other sizes, of which one may be -1; an error where only a copy would do.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::view
 */
int64_t rt_torch_tensor_view(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view with two dimensions swapped.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::transpose.int
 */
int64_t rt_torch_tensor_transpose(int64_t t, int64_t dim0, int64_t dim1);

/*
 * A view with the dimensions in another order.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::permute
 */
int64_t rt_torch_tensor_permute(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view without the dimensions of size 1.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::squeeze
 */
int64_t rt_torch_tensor_squeeze(int64_t t);

/*
 * A view without one dimension, if its size is 1.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::squeeze.dim
 */
int64_t rt_torch_tensor_squeeze_dim(int64_t t, int64_t dim);

/*
 * A view with a new dimension of size 1.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::unsqueeze
 */
int64_t rt_torch_tensor_unsqueeze(int64_t t, int64_t dim);

/*
 * A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::expand
 */
int64_t rt_torch_tensor_expand(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
 * t: Tensor, borrowed.
 * start_dim: default 0.
 * end_dim: default -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::flatten.using_ints
 */
int64_t rt_torch_tensor_flatten(int64_t t, int64_t start_dim, int64_t end_dim);

/*
 * A copy with the elements along dimensions in reverse.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::flip
 */
int64_t rt_torch_tensor_flip(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * Tensors joined along a dimension that they have.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * dim: default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cat
 */
int64_t rt_torch_cat(const int64_t *tensors, int64_t tensors_len, int64_t dim);

/*
 * Tensors of the same sizes joined along a new dimension.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * dim: default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::stack
 */
int64_t rt_torch_stack(const int64_t *tensors, int64_t tensors_len, int64_t dim);

/*
 * Views of parts of split_size along a dimension; the last one may be smaller.
 * t: Tensor, borrowed.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::split.Tensor
 */
int64_t rt_torch_tensor_split(int64_t t, int64_t split_size, int64_t dim, int64_t *out, int64_t capacity);

/*
 * A view of a matrix with its dimensions swapped.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::t
 */
int64_t rt_torch_tensor_t(int64_t t);

/*
 * A view with the last two dimensions swapped.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mT
 */
int64_t rt_torch_tensor_mT(int64_t t);

/*
 * A view with two dimensions swapped.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::swapaxes
 */
int64_t rt_torch_tensor_swapaxes(int64_t t, int64_t axis0, int64_t axis1);

/*
 * A view with dimensions moved to other places.
 * t: Tensor, borrowed.
 * source: source_len integers, borrowed for the call.
 * destination: destination_len integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::movedim.intlist
 */
int64_t rt_torch_tensor_movedim(
    int64_t t, const int64_t *source, int64_t source_len, const int64_t *destination, int64_t
    destination_len);

/*
 * A view without those of some dimensions whose size is 1.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::squeeze.dims
 */
int64_t rt_torch_tensor_squeeze_dims(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view with one dimension made several, of which one may be -1.
 * t: Tensor, borrowed.
 * sizes: sizes_len integers, borrowed for the call, each at least -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::unflatten.int
 */
int64_t rt_torch_tensor_unflatten(int64_t t, int64_t dim, const int64_t *sizes, int64_t sizes_len);

/*
 * A view broadcast to sizes.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least -1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::broadcast_to
 */
int64_t rt_torch_tensor_broadcast_to(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * A view of a broadcast to the sizes of b.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of a.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::expand_as
 */
int64_t rt_torch_tensor_expand_as(int64_t a, int64_t b);

/*
 * a with the sizes of b; a view where possible, else a copy.
 * a, b: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of a.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::reshape_as
 */
int64_t rt_torch_tensor_reshape_as(int64_t a, int64_t b);

/*
 * The same memory read as another dtype.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::view.dtype
 */
int64_t rt_torch_tensor_view_dtype(int64_t t, int64_t dtype);

/*
 * A view of the memory with any sizes, strides and offset.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * stride: stride_len integers, borrowed for the call.
 * storage_offset: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::as_strided
 */
int64_t rt_torch_tensor_as_strided(
    int64_t t, const int64_t *dims, int64_t ndim, const int64_t *stride, int64_t stride_len, int64_t
    storage_offset);

/*
 * A view of all windows of a size, a step apart, along a dimension; they get a dimension at the end.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::unfold
 */
int64_t rt_torch_tensor_unfold(int64_t t, int64_t dim, int64_t size, int64_t step);

/*
 * A view of a diagonal of two dimensions, which becomes the last dimension.
 * t: Tensor, borrowed.
 * offset, dim1: default 0.
 * dim2: default 1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::diagonal
 */
int64_t rt_torch_tensor_diagonal(int64_t t, int64_t offset, int64_t dim1, int64_t dim2);

/*
 * The diagonal of a matrix, or a matrix with a vector on its diagonal.
 * t: Tensor, borrowed.
 * diagonal: default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::diag
 */
int64_t rt_torch_tensor_diag(int64_t t, int64_t diagonal);

/*
 * Matrices with the last dimension on their diagonals.
 * t: Tensor, borrowed.
 * offset: default 0.
 * dim1: default -2.
 * dim2: default -1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::diag_embed
 */
int64_t rt_torch_tensor_diag_embed(int64_t t, int64_t offset, int64_t dim1, int64_t dim2);

/*
 * The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places to the right of
 * the main one.
 * t: Tensor, borrowed.
 * diagonal: default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::tril
 */
int64_t rt_torch_tensor_tril(int64_t t, int64_t diagonal);

/*
 * The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places to the right of
 * the main one.
 * t: Tensor, borrowed.
 * diagonal: default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::triu
 */
int64_t rt_torch_tensor_triu(int64_t t, int64_t diagonal);

/*
 * All elements as a vector; a view where possible, else a copy.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::ravel
 */
int64_t rt_torch_tensor_ravel(int64_t t);

/*
 * A copy repeated along dimensions, new ones in front.
 * t: Tensor, borrowed.
 * repeats: repeats_len integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::repeat
 */
int64_t rt_torch_tensor_repeat(int64_t t, const int64_t *repeats, int64_t repeats_len);

/*
 * A copy repeated along the last dimensions.
 * t: Tensor, borrowed.
 * dims: ndim integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::tile
 */
int64_t rt_torch_tensor_tile(int64_t t, const int64_t *dims, int64_t ndim);

/*
 * Every place along a dimension (none = flattened) as often as a tensor of integers says.
 * t, repeats: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::repeat_interleave.self_Tensor
 */
int64_t rt_torch_tensor_repeat_interleave(int64_t t, int64_t repeats, int64_t dim);

/*
 * Every place along a dimension (none = flattened) repeated.
 * t: Tensor, borrowed.
 * repeats: at least 0.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::repeat_interleave.self_int
 */
int64_t rt_torch_tensor_repeat_interleave_int(int64_t t, int64_t repeats, int64_t dim);

/*
 * The elements moved along dimensions; what leaves at one end comes in at the other.
 * t: Tensor, borrowed.
 * shifts: shifts_len integers, borrowed for the call.
 * dims: ndim integers, borrowed for the call; default [].
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::roll
 */
int64_t rt_torch_tensor_roll(
    int64_t t, const int64_t *shifts, int64_t shifts_len, const int64_t *dims, int64_t ndim);

/*
 * Turned k times by 90 degrees in the plane of two dimensions.
 * t: Tensor, borrowed.
 * k: default 1.
 * dims: ndim integers, borrowed for the call; default [0,1].
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::rot90
 */
int64_t rt_torch_tensor_rot90(int64_t t, int64_t k, const int64_t *dims, int64_t ndim);

/*
 * The columns (dimension 1) in reverse.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::fliplr
 */
int64_t rt_torch_tensor_fliplr(int64_t t);

/*
 * The rows (dimension 0) in reverse.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::flipud
 */
int64_t rt_torch_tensor_flipud(int64_t t);

/*
 * Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
 * t: Tensor, borrowed.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::chunk
 */
int64_t rt_torch_tensor_chunk(int64_t t, int64_t chunks, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Views of parts of these sizes along a dimension.
 * t: Tensor, borrowed.
 * sizes: sizes_len integers, borrowed for the call, each at least 0.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::split.sizes
 */
int64_t rt_torch_tensor_split_sizes(
    int64_t t, const int64_t *sizes, int64_t sizes_len, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Views of so many nearly equal parts along a dimension.
 * t: Tensor, borrowed.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::tensor_split.sections
 */
int64_t rt_torch_tensor_tensor_split(
    int64_t t, int64_t sections, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Views of the parts between places along a dimension.
 * t: Tensor, borrowed.
 * indices: indices_len integers, borrowed for the call.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::tensor_split.indices
 */
int64_t rt_torch_tensor_tensor_split_at(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Views of all places along a dimension, which goes away.
 * t: Tensor, borrowed.
 * dim: default 0.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::unbind.int
 */
int64_t rt_torch_tensor_unbind(int64_t t, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Channels made into pixels: (C r r, H, W) becomes (C, H r, W r).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::pixel_shuffle
 */
int64_t rt_torch_tensor_pixel_shuffle(int64_t t, int64_t upscale_factor);

/*
 * Pixels made into channels: (C, H r, W r) becomes (C r r, H, W).
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::pixel_unshuffle
 */
int64_t rt_torch_tensor_pixel_unshuffle(int64_t t, int64_t downscale_factor);

/*
 * Elements added before and after the last dimensions. mode: "constant", "reflect", "replicate" or "circular".
 * t: Tensor, borrowed.
 * pad: pad_len integers, borrowed for the call.
 * mode: mode_len bytes of UTF-8, borrowed for the call; default "constant".
 * value: a number; has_value 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::pad
 */
int64_t rt_torch_pad(
    int64_t t, const int64_t *pad, int64_t pad_len, const char *mode, int64_t mode_len, double value, int64_t
    has_value);

/*
 * Tensors joined along the columns (vectors along their only dimension).
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::hstack
 */
int64_t rt_torch_hstack(const int64_t *tensors, int64_t tensors_len);

/*
 * Tensors joined along the rows, vectors as rows.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::vstack
 */
int64_t rt_torch_vstack(const int64_t *tensors, int64_t tensors_len);

/*
 * Tensors joined along the third dimension.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::dstack
 */
int64_t rt_torch_dstack(const int64_t *tensors, int64_t tensors_len);

/*
 * Vectors as columns and matrices joined side by side.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::column_stack
 */
int64_t rt_torch_column_stack(const int64_t *tensors, int64_t tensors_len);

/*
 * A matrix with matrices along its diagonal.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::block_diag
 */
int64_t rt_torch_block_diag(const int64_t *tensors, int64_t tensors_len);

/*
 * Views of tensors broadcast to their common sizes.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::broadcast_tensors
 */
int64_t rt_torch_broadcast_tensors(
    const int64_t *tensors, int64_t tensors_len, int64_t *out, int64_t capacity);

/*
 * The coordinates of a grid of vectors. indexing: "ij" or "xy".
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * indexing: indexing_len bytes of UTF-8, borrowed for the call.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::meshgrid.indexing
 */
int64_t rt_torch_meshgrid(
    const int64_t *tensors, int64_t tensors_len, const char *indexing, int64_t indexing_len, int64_t *out,
    int64_t capacity);

/*
 * All combinations of an element of each vector, as rows.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cartesian_prod
 */
int64_t rt_torch_cartesian_prod(const int64_t *tensors, int64_t tensors_len);

/*
 * A view with one dimension at least.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atleast_1d
 */
int64_t rt_torch_tensor_atleast_1d(int64_t t);

/*
 * A view with two dimensions at least.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atleast_2d
 */
int64_t rt_torch_tensor_atleast_2d(int64_t t);

/*
 * A view with three dimensions at least.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::atleast_3d
 */
int64_t rt_torch_tensor_atleast_3d(int64_t t);

/*
 * Windows of images as columns: (N, C, H, W) becomes (N, C * window, windows).
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * dilation: dilation_len integers, borrowed for the call.
 * padding: padding_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::im2col
 */
int64_t rt_torch_unfold_windows(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *dilation, int64_t
    dilation_len, const int64_t *padding, int64_t padding_len, const int64_t *stride, int64_t stride_len);

/*
 * Columns summed into images where their windows lie: the reverse of unfold_windows.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * dilation: dilation_len integers, borrowed for the call.
 * padding: padding_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::col2im
 */
int64_t rt_torch_fold_windows(
    int64_t t, const int64_t *output_size, int64_t output_size_len, const int64_t *kernel_size, int64_t
    kernel_size_len, const int64_t *dilation, int64_t dilation_len, const int64_t *padding, int64_t
    padding_len, const int64_t *stride, int64_t stride_len);

/*
 * Selection
 * ---------
 */

/*
 * A view of one place along a dimension, which goes away.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::select.int
 */
int64_t rt_torch_tensor_select(int64_t t, int64_t dim, int64_t index);

/*
 * A view of the places from start (included; none = 0) to end (excluded; none = the size) in steps along a
 * dimension.
 * t: Tensor, borrowed.
 * dim: default 0.
 * start, stop: an integer; RT_TORCH_NONE = none; default none.
 * step: default 1.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::slice.Tensor
 */
int64_t rt_torch_tensor_slice(int64_t t, int64_t dim, int64_t start, int64_t stop, int64_t step);

/*
 * A view of `length` places from `start` on along a dimension.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::narrow
 */
int64_t rt_torch_tensor_narrow(int64_t t, int64_t dim, int64_t start, int64_t length);

/*
 * A copy of the places along a dimension that a vector of integers names.
 * t, index: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::index_select
 */
int64_t rt_torch_tensor_index_select(int64_t t, int64_t dim, int64_t index);

/*
 * For every element of the index the element along a dimension that it names.
 * t, index: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gather
 */
int64_t rt_torch_tensor_gather(int64_t t, int64_t dim, int64_t index);

/*
 * A copy with a number where the mask is true.
 * t, mask: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::masked_fill.Scalar
 */
int64_t rt_torch_tensor_masked_fill(int64_t t, int64_t mask, int64_t value, int64_t value_kind);

/*
 * The elements along a dimension in order, and where they stood.
 * t: Tensor, borrowed.
 * dim: default -1.
 * descending: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sort
 */
int64_t rt_torch_tensor_sort(int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);

/*
 * The k largest (or smallest) elements along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * dim: default -1.
 * largest: 0 or 1; default 1.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::topk
 */
int64_t rt_torch_tensor_topk(
    int64_t t, int64_t k, int64_t dim, int64_t largest, int64_t *out, int64_t capacity);

/*
 * For every integer a vector of zeros with a one at its place; num_classes -1 = the largest integer plus one.
 * t: Tensor, borrowed.
 * num_classes: default -1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::one_hot
 */
int64_t rt_torch_tensor_one_hot(int64_t t, int64_t num_classes);

/*
 * A copy of the elements that tensors of integers or bools name, one a dimension; none takes a whole dimension.
 * t: Tensor, borrowed.
 * indices: indices_len Tensor handles, 0 = none, borrowed for the call.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::index.Tensor
 */
int64_t rt_torch_tensor_index(int64_t t, const int64_t *indices, int64_t indices_len);

/*
 * A copy with the elements that tensors of integers or bools name set to values, or the values added.
 * t, values: Tensor, borrowed.
 * indices: indices_len Tensor handles, 0 = none, borrowed for the call.
 * accumulate: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_put
 */
int64_t rt_torch_tensor_index_put(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate);

/*
 * Sets the elements that tensors of integers or bools name to values, or adds the values to them.
 * t, values: Tensor, borrowed.
 * indices: indices_len Tensor handles, 0 = none, borrowed for the call.
 * accumulate: 0 or 1; default 0.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_put_
 */
void rt_torch_tensor_index_put_(
    int64_t t, const int64_t *indices, int64_t indices_len, int64_t values, int64_t accumulate);

/*
 * The elements at places in the flattened tensor.
 * t, index: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::take
 */
int64_t rt_torch_tensor_take(int64_t t, int64_t index);

/*
 * For every element of the indices the element along a dimension that it names; the other dimensions broadcast.
 * t, indices: Tensor, borrowed.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::take_along_dim
 */
int64_t rt_torch_tensor_take_along_dim(int64_t t, int64_t indices, int64_t dim);

/*
 * A copy with alpha times the slices of source added at places along a dimension.
 * t, index, source: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_add
 */
int64_t rt_torch_tensor_index_add(
    int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind);

/*
 * A copy with the slices of source set at places along a dimension.
 * t, index, source: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::index_copy
 */
int64_t rt_torch_tensor_index_copy(int64_t t, int64_t dim, int64_t index, int64_t source);

/*
 * A copy with a number set at places along a dimension.
 * t, index: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_fill.int_Scalar
 */
int64_t rt_torch_tensor_index_fill(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);

/*
 * A copy with every element of src set at the place along a dimension that the index names.
 * t, index, src: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::scatter.src
 */
int64_t rt_torch_tensor_scatter(int64_t t, int64_t dim, int64_t index, int64_t src);

/*
 * A copy with a number set at the places along a dimension that the index names.
 * t, index: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::scatter.value
 */
int64_t rt_torch_tensor_scatter_scalar(
    int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);

/*
 * A copy with every element of src added at the place along a dimension that the index names.
 * t, index, src: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::scatter_add
 */
int64_t rt_torch_tensor_scatter_add(int64_t t, int64_t dim, int64_t index, int64_t src);

/*
 * A copy with the elements of src joined at the places that the index names. reduce: "sum", "prod", "mean",
 * "amax", "amin".
 * t, index, src: Tensor, borrowed.
 * reduce: reduce_len bytes of UTF-8, borrowed for the call.
 * include_self: 0 or 1; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::scatter_reduce.two
 */
int64_t rt_torch_tensor_scatter_reduce(
    int64_t t, int64_t dim, int64_t index, int64_t src, const char *reduce, int64_t reduce_len, int64_t
    include_self);

/*
 * A copy with the only element of a tensor where the mask is true.
 * t, mask, value: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::masked_fill.Tensor
 */
int64_t rt_torch_tensor_masked_fill_tensor(int64_t t, int64_t mask, int64_t value);

/*
 * The elements where the mask is true, as a vector.
 * t, mask: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::masked_select
 */
int64_t rt_torch_tensor_masked_select(int64_t t, int64_t mask);

/*
 * A copy with the elements of source, in order, where the mask is true.
 * t, mask, source: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::masked_scatter
 */
int64_t rt_torch_tensor_masked_scatter(int64_t t, int64_t mask, int64_t source);

/*
 * The places of the elements that aren't zero, as rows.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::nonzero
 */
int64_t rt_torch_tensor_nonzero(int64_t t);

/*
 * Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones (none = left).
 * sorted_sequence, values: Tensor, borrowed.
 * side: side_len bytes of UTF-8, borrowed for the call; a null pointer with side_len -1 = none; default none.
 * sorter: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::searchsorted.Tensor
 */
int64_t rt_torch_searchsorted(
    int64_t sorted_sequence, int64_t values, const char *side, int64_t side_len, int64_t sorter);

/*
 * The number of the range between sorted boundaries that each element falls into.
 * t, boundaries: Tensor, borrowed.
 * right: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::bucketize.Tensor
 */
int64_t rt_torch_tensor_bucketize(int64_t t, int64_t boundaries, int64_t right);

/*
 * The places of the elements along a dimension in order; equal ones keep theirs if stable.
 * t: Tensor, borrowed.
 * stable: 0 or 1.
 * dim: default -1.
 * descending: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::argsort.stable
 */
int64_t rt_torch_tensor_argsort(int64_t t, int64_t stable, int64_t dim, int64_t descending);

/*
 * The elements along a dimension in order, equal ones as they stood, and where they stood.
 * t: Tensor, borrowed.
 * dim: default -1.
 * descending: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sort.stable
 */
int64_t rt_torch_tensor_sort_stable(
    int64_t t, int64_t dim, int64_t descending, int64_t *out, int64_t capacity);

/*
 * The k-th smallest elements along a dimension, and where they stand.
 * t: Tensor, borrowed.
 * dim: default -1.
 * keepdim: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (values, indices), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::kthvalue
 */
int64_t rt_torch_tensor_kthvalue(
    int64_t t, int64_t k, int64_t dim, int64_t keepdim, int64_t *out, int64_t capacity);

/*
 * The different elements, for each element which of them it is, and how often each occurs; what isn't asked for
 * is empty.
 * t: Tensor, borrowed.
 * sorted: 0 or 1; default 1.
 * return_inverse, return_counts: 0 or 1; default 0.
 * Returns 3, with owned Tensor handles in out (result0, result1, result2), or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_unique2
 */
int64_t rt_torch_tensor_unique(
    int64_t t, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out, int64_t capacity);

/*
 * The different slices along a dimension, for each slice which of them it is, and how often each occurs.
 * t: Tensor, borrowed.
 * sorted: 0 or 1; default 1.
 * return_inverse, return_counts: 0 or 1; default 0.
 * Returns 3, with owned Tensor handles in out (result0, result1, result2), or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::unique_dim
 */
int64_t rt_torch_tensor_unique_dim(
    int64_t t, int64_t dim, int64_t sorted, int64_t return_inverse, int64_t return_counts, int64_t *out,
    int64_t capacity);

/*
 * The elements without repetitions in a row, for each element which of them it is, and how long each row is.
 * t: Tensor, borrowed.
 * return_inverse, return_counts: 0 or 1; default 0.
 * dim: an integer; RT_TORCH_NONE = none; default none.
 * Returns 3, with owned Tensor handles in out (result0, result1, result2), or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::unique_consecutive
 */
int64_t rt_torch_tensor_unique_consecutive(
    int64_t t, int64_t return_inverse, int64_t return_counts, int64_t dim, int64_t *out, int64_t capacity);

/*
 * Losses
 * ------
 */

/*
 * The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all losses.
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::mse_loss
 */
int64_t rt_torch_mse_loss(int64_t t, int64_t target, int64_t reduction);

/*
 * The absolute values of the differences.
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::l1_loss
 */
int64_t rt_torch_l1_loss(int64_t t, int64_t target, int64_t reduction);

/*
 * The squares of the differences divided by 2 beta where they are below beta, else their size minus beta / 2.
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * beta: default 1.0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::smooth_l1_loss
 */
int64_t rt_torch_smooth_l1_loss(int64_t t, int64_t target, int64_t reduction, double beta);

/*
 * Half the squares of the differences where they are below delta, else delta times (their size minus delta / 2).
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * delta: default 1.0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::huber_loss
 */
int64_t rt_torch_huber_loss(int64_t t, int64_t target, int64_t reduction, double delta);

/*
 * The negative log-probabilities of the target classes; inputs are log-probabilities, classes along dimension 1.
 * t, target: Tensor, borrowed.
 * weight: Tensor, borrowed; 0 = none; default none.
 * reduction: from 0 to 2; default 1.
 * ignore_index: default -100.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::nll_loss_nd
 */
int64_t rt_torch_nll_loss(int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index);

/*
 * log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or probabilities, floats of
 * t's shape.
 * t, target: Tensor, borrowed.
 * weight: Tensor, borrowed; 0 = none; default none.
 * reduction: from 0 to 2; default 1.
 * ignore_index: default -100.
 * label_smoothing: default 0.0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::cross_entropy_loss
 */
int64_t rt_torch_cross_entropy_loss(
    int64_t t, int64_t target, int64_t weight, int64_t reduction, int64_t ignore_index, double
    label_smoothing);

/*
 * The cross entropy of probabilities and targets from 0 to 1.
 * t, target: Tensor, borrowed.
 * weight: Tensor, borrowed; 0 = none; default none.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::binary_cross_entropy
 */
int64_t rt_torch_binary_cross_entropy(int64_t t, int64_t target, int64_t weight, int64_t reduction);

/*
 * sigmoid and binary_cross_entropy in one, without overflow.
 * t, target: Tensor, borrowed.
 * weight, pos_weight: Tensor, borrowed; 0 = none; default none.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::binary_cross_entropy_with_logits
 */
int64_t rt_torch_binary_cross_entropy_with_logits(
    int64_t t, int64_t target, int64_t weight, int64_t pos_weight, int64_t reduction);

/*
 * target * (log(target) - input), pointwise; input are log-probabilities, and targets too if log_target.
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * log_target: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::kl_div
 */
int64_t rt_torch_kl_div(int64_t t, int64_t target, int64_t reduction, int64_t log_target);

/*
 * 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is -1.
 * input1, input2, target: Tensor, borrowed.
 * margin: default 0.0.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::cosine_embedding_loss
 */
int64_t rt_torch_cosine_embedding_loss(
    int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction);

/*
 * max(0, -target * (input1 - input2) + margin).
 * input1, input2, target: Tensor, borrowed.
 * margin: default 0.0.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::margin_ranking_loss
 */
int64_t rt_torch_margin_ranking_loss(
    int64_t input1, int64_t input2, int64_t target, double margin, int64_t reduction);

/*
 * max(0, distance to the positive - distance to the negative + margin), by the p-norm.
 * anchor, positive, negative: Tensor, borrowed.
 * margin: default 1.0.
 * p: default 2.
 * eps: default 1e-06.
 * swap: 0 or 1; default 0.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::triplet_margin_loss
 */
int64_t rt_torch_triplet_margin_loss(
    int64_t anchor, int64_t positive, int64_t negative, double margin, double p, double eps, int64_t swap,
    int64_t reduction);

/*
 * The element where the target is 1, max(0, margin - element) where it is -1.
 * t, target: Tensor, borrowed.
 * margin: default 1.0.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::hinge_embedding_loss
 */
int64_t rt_torch_hinge_embedding_loss(int64_t t, int64_t target, double margin, int64_t reduction);

/*
 * log(1 + exp(-target * element)).
 * t, target: Tensor, borrowed.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::soft_margin_loss
 */
int64_t rt_torch_soft_margin_loss(int64_t t, int64_t target, int64_t reduction);

/*
 * Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the number of classes.
 * t, target: Tensor, borrowed.
 * p, margin: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * weight: Tensor, borrowed; 0 = none; default none.
 * reduction: from 0 to 2; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::multi_margin_loss
 */
int64_t rt_torch_multi_margin_loss(
    int64_t t, int64_t target, int64_t p, int64_t p_kind, int64_t margin, int64_t margin_kind, int64_t weight,
    int64_t reduction);

/*
 * The cosine of the angle between vectors along a dimension.
 * x1, x2: Tensor, borrowed.
 * dim: default 1.
 * eps: default 1e-08.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cosine_similarity
 */
int64_t rt_torch_cosine_similarity(int64_t x1, int64_t x2, int64_t dim, double eps);

/*
 * The p-norm of x1 - x2 + eps along the last dimension.
 * x1, x2: Tensor, borrowed.
 * p: default 2.
 * eps: default 1e-06.
 * keepdim: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::pairwise_distance
 */
int64_t rt_torch_pairwise_distance(int64_t x1, int64_t x2, double p, double eps, int64_t keepdim);

/*
 * Normalization and dropout
 * -------------------------
 */

/*
 * Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which updates the running
 * ones), else by the running ones; then scaled and shifted.
 * input: Tensor, borrowed.
 * weight, bias, running_mean, running_var: Tensor, borrowed; 0 = none.
 * training: 0 or 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::batch_norm
 */
int64_t rt_torch_batch_norm(
    int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t training,
    double momentum, double eps);

/*
 * The last dimensions with mean 0 and variance 1, then scaled and shifted.
 * input: Tensor, borrowed.
 * normalized_shape: normalized_shape_len integers, borrowed for the call, each at least 0.
 * weight, bias: Tensor, borrowed; 0 = none; default none.
 * eps: default 1e-05.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::layer_norm
 */
int64_t rt_torch_layer_norm(
    int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, int64_t
    bias, double eps);

/*
 * Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by channel.
 * input: Tensor, borrowed.
 * weight, bias: Tensor, borrowed; 0 = none; default none.
 * eps: default 1e-05.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::group_norm
 */
int64_t rt_torch_group_norm(int64_t input, int64_t num_groups, int64_t weight, int64_t bias, double eps);

/*
 * Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
 * input: Tensor, borrowed.
 * weight, bias, running_mean, running_var: Tensor, borrowed; 0 = none.
 * use_input_stats: 0 or 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::instance_norm
 */
int64_t rt_torch_instance_norm(
    int64_t input, int64_t weight, int64_t bias, int64_t running_mean, int64_t running_var, int64_t
    use_input_stats, double momentum, double eps);

/*
 * The last dimensions divided by the root of their mean square, then scaled.
 * input: Tensor, borrowed.
 * normalized_shape: normalized_shape_len integers, borrowed for the call, each at least 0.
 * weight: Tensor, borrowed; 0 = none; default none.
 * eps: a number; has_eps 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::rms_norm
 */
int64_t rt_torch_rms_norm(
    int64_t input, const int64_t *normalized_shape, int64_t normalized_shape_len, int64_t weight, double eps,
    int64_t has_eps);

/*
 * Elements set to zero with the probability p and the others divided by 1 - p, when training.
 * input: Tensor, borrowed.
 * train: 0 or 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::dropout
 */
int64_t rt_torch_dropout(int64_t input, double p, int64_t train);

/*
 * Whole channels set to zero with the probability p and the others divided by 1 - p, when training.
 * input: Tensor, borrowed.
 * train: 0 or 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::feature_dropout
 */
int64_t rt_torch_feature_dropout(int64_t input, double p, int64_t train);

/*
 * Dropout that keeps mean and variance of what selu makes, when training.
 * input: Tensor, borrowed.
 * train: 0 or 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::alpha_dropout
 */
int64_t rt_torch_alpha_dropout(int64_t input, double p, int64_t train);

/*
 * Convolution
 * -----------
 */

/*
 * Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * groups: default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv1d
 */
int64_t rt_torch_conv1d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);

/*
 * Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * groups: default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv2d
 */
int64_t rt_torch_conv2d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);

/*
 * Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * groups: default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv3d
 */
int64_t rt_torch_conv3d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);

/*
 * conv1d with the padding "valid" or "same".
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len bytes of UTF-8, borrowed for the call; default "valid".
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * groups: default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv1d.padding
 */
int64_t rt_torch_conv1d_named(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);

/*
 * conv2d with the padding "valid" or "same".
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len bytes of UTF-8, borrowed for the call; default "valid".
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * groups: default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv2d.padding
 */
int64_t rt_torch_conv2d_named(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const char
    *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t groups);

/*
 * The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups, K).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * output_padding: output_padding_len integers, borrowed for the call; default 0.
 * groups: default 1.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv_transpose1d
 */
int64_t rt_torch_conv_transpose1d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);

/*
 * The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups, KH, KW).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * output_padding: output_padding_len integers, borrowed for the call; default 0.
 * groups: default 1.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv_transpose2d.input
 */
int64_t rt_torch_conv_transpose2d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);

/*
 * The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups, KD, KH, KW).
 * input, weight: Tensor, borrowed.
 * bias: Tensor, borrowed; 0 = none; default none.
 * stride: stride_len integers, borrowed for the call; default 1.
 * padding: padding_len integers, borrowed for the call; default 0.
 * output_padding: output_padding_len integers, borrowed for the call; default 0.
 * groups: default 1.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::conv_transpose3d.input
 */
int64_t rt_torch_conv_transpose3d(
    int64_t input, int64_t weight, int64_t bias, const int64_t *stride, int64_t stride_len, const int64_t
    *padding, int64_t padding_len, const int64_t *output_padding, int64_t output_padding_len, int64_t groups,
    const int64_t *dilation, int64_t dilation_len);

/*
 * Pooling and resampling
 * ----------------------
 */

/*
 * The largest elements of windows; an empty stride is the window's size, here and in all pools.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * ceil_mode: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max_pool1d
 */
int64_t rt_torch_max_pool1d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);

/*
 * The largest elements of windows.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * ceil_mode: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max_pool2d
 */
int64_t rt_torch_max_pool2d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);

/*
 * The largest elements of windows.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * ceil_mode: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max_pool3d
 */
int64_t rt_torch_max_pool3d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode);

/*
 * The largest elements of windows, and where they stand in their row.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * ceil_mode: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max_pool1d_with_indices
 */
int64_t rt_torch_max_pool1d_with_indices(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode, int64_t *out, int64_t capacity);

/*
 * The largest elements of windows, and where they stand in their flattened image.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * dilation: dilation_len integers, borrowed for the call; default 1.
 * ceil_mode: 0 or 1; default 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::max_pool2d_with_indices
 */
int64_t rt_torch_max_pool2d_with_indices(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, const int64_t *dilation, int64_t dilation_len, int64_t
    ceil_mode, int64_t *out, int64_t capacity);

/*
 * The means of windows.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * ceil_mode: 0 or 1; default 0.
 * count_include_pad: 0 or 1; default 1.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::avg_pool1d
 */
int64_t rt_torch_avg_pool1d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad);

/*
 * The means of windows, or their sums divided by divisor_override.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * ceil_mode: 0 or 1; default 0.
 * count_include_pad: 0 or 1; default 1.
 * divisor_override: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::avg_pool2d
 */
int64_t rt_torch_avg_pool2d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t
    divisor_override);

/*
 * The means of windows, or their sums divided by divisor_override.
 * t: Tensor, borrowed.
 * kernel_size: kernel_size_len integers, borrowed for the call.
 * stride: stride_len integers, borrowed for the call; default [].
 * padding: padding_len integers, borrowed for the call; default 0.
 * ceil_mode: 0 or 1; default 0.
 * count_include_pad: 0 or 1; default 1.
 * divisor_override: an integer; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::avg_pool3d
 */
int64_t rt_torch_avg_pool3d(
    int64_t t, const int64_t *kernel_size, int64_t kernel_size_len, const int64_t *stride, int64_t stride_len,
    const int64_t *padding, int64_t padding_len, int64_t ceil_mode, int64_t count_include_pad, int64_t
    divisor_override);

/*
 * The largest elements of windows that make the wanted size, and where they stand.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_max_pool1d
 */
int64_t rt_torch_adaptive_max_pool1d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);

/*
 * The largest elements of windows that make the wanted sizes, and where they stand.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_max_pool2d
 */
int64_t rt_torch_adaptive_max_pool2d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);

/*
 * The largest elements of windows that make the wanted sizes, and where they stand.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_max_pool3d
 */
int64_t rt_torch_adaptive_max_pool3d(
    int64_t t, const int64_t *output_size, int64_t output_size_len, int64_t *out, int64_t capacity);

/*
 * The means of windows that make the wanted size.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_avg_pool1d
 */
int64_t rt_torch_adaptive_avg_pool1d(int64_t t, const int64_t *output_size, int64_t output_size_len);

/*
 * The means of windows that make the wanted sizes.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_avg_pool2d
 */
int64_t rt_torch_adaptive_avg_pool2d(int64_t t, const int64_t *output_size, int64_t output_size_len);

/*
 * The means of windows that make the wanted sizes.
 * t: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call, each at least 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::adaptive_avg_pool3d
 */
int64_t rt_torch_adaptive_avg_pool3d(int64_t t, const int64_t *output_size, int64_t output_size_len);

/*
 * A signal in another size, or by a factor, by the nearest element.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_nearest1d.vec
 */
int64_t rt_torch_upsample_nearest1d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);

/*
 * An image in another size, or by factors, by the nearest element.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_nearest2d.vec
 */
int64_t rt_torch_upsample_nearest2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);

/*
 * A volume in another size, or by factors, by the nearest element.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_nearest3d.vec
 */
int64_t rt_torch_upsample_nearest3d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, const double *scale_factors, int64_t
    scale_factors_len);

/*
 * A signal in another size, or by a factor, by straight lines.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * align_corners: 0 or 1.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_linear1d.vec
 */
int64_t rt_torch_upsample_linear1d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);

/*
 * An image in another size, or by factors, by straight lines.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * align_corners: 0 or 1.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_bilinear2d.vec
 */
int64_t rt_torch_upsample_bilinear2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);

/*
 * An image in another size, or by factors, by cubics.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * align_corners: 0 or 1.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_bicubic2d.vec
 */
int64_t rt_torch_upsample_bicubic2d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);

/*
 * A volume in another size, or by factors, by straight lines.
 * input: Tensor, borrowed.
 * output_size: output_size_len integers, borrowed for the call; a null pointer with output_size_len -1 = none.
 * align_corners: 0 or 1.
 * scale_factors: scale_factors_len numbers, borrowed for the call; a null pointer with scale_factors_len -1 =
 * none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::upsample_trilinear3d.vec
 */
int64_t rt_torch_upsample_trilinear3d(
    int64_t input, const int64_t *output_size, int64_t output_size_len, int64_t align_corners, const double
    *scale_factors, int64_t scale_factors_len);

/*
 * Embedding, attention and recurrent layers
 * -----------------------------------------
 */

/*
 * The rows of a matrix that integers name; the row padding_idx gets no gradient.
 * weight, indices: Tensor, borrowed.
 * padding_idx: default -1.
 * scale_grad_by_freq: 0 or 1; default 0.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::embedding
 */
int64_t rt_torch_embedding(int64_t weight, int64_t indices, int64_t padding_idx, int64_t scale_grad_by_freq);

/*
 * Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then what its gradient
 * needs.
 * weight, indices, offsets: Tensor, borrowed.
 * scale_grad_by_freq, include_last_offset: 0 or 1.
 * mode: from 0 to 2.
 * per_sample_weights: Tensor, borrowed; 0 = none.
 * padding_idx: an integer; RT_TORCH_NONE = none.
 * Returns 4, with owned Tensor handles in out (result0, result1, result2, result3), or -1 on failure; nothing is
 * made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::embedding_bag.padding_idx
 */
int64_t rt_torch_embedding_bag(
    int64_t weight, int64_t indices, int64_t offsets, int64_t scale_grad_by_freq, int64_t mode, int64_t
    per_sample_weights, int64_t include_last_offset, int64_t padding_idx, int64_t *out, int64_t capacity);

/*
 * softmax(query @ key transposed * scale + mask) @ value; scale none = 1 / sqrt(size of a query).
 * query, key, value: Tensor, borrowed.
 * attn_mask: Tensor, borrowed; 0 = none; default none.
 * dropout_p: default 0.0.
 * is_causal, enable_gqa: 0 or 1; default 0.
 * scale: a number; has_scale 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::scaled_dot_product_attention
 */
int64_t rt_torch_scaled_dot_product_attention(
    int64_t query, int64_t key, int64_t value, int64_t attn_mask, double dropout_p, int64_t is_causal, double
    scale, int64_t has_scale, int64_t enable_gqa);

/*
 * Layers of long short-term memory: the outputs, the last hidden and the last cell states.
 * input: Tensor, borrowed.
 * hx: hx_len Tensor handles, borrowed for the call.
 * params: params_len Tensor handles, borrowed for the call.
 * has_biases, train, bidirectional, batch_first: 0 or 1.
 * Returns 3, with owned Tensor handles in out (result0, result1, result2), or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::lstm.input
 */
int64_t rt_torch_lstm(
    int64_t input, const int64_t *hx, int64_t hx_len, const int64_t *params, int64_t params_len, int64_t
    has_biases, int64_t num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first,
    int64_t *out, int64_t capacity);

/*
 * Layers of gated recurrent units: the outputs and the last hidden states.
 * input, hx: Tensor, borrowed.
 * params: params_len Tensor handles, borrowed for the call.
 * has_biases, train, bidirectional, batch_first: 0 or 1.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::gru.input
 */
int64_t rt_torch_gru(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);

/*
 * Recurrent layers with tanh: the outputs and the last hidden states.
 * input, hx: Tensor, borrowed.
 * params: params_len Tensor handles, borrowed for the call.
 * has_biases, train, bidirectional, batch_first: 0 or 1.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::rnn_tanh.input
 */
int64_t rt_torch_rnn_tanh(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);

/*
 * Recurrent layers with relu: the outputs and the last hidden states.
 * input, hx: Tensor, borrowed.
 * params: params_len Tensor handles, borrowed for the call.
 * has_biases, train, bidirectional, batch_first: 0 or 1.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::rnn_relu.input
 */
int64_t rt_torch_rnn_relu(
    int64_t input, int64_t hx, const int64_t *params, int64_t params_len, int64_t has_biases, int64_t
    num_layers, double dropout, int64_t train, int64_t bidirectional, int64_t batch_first, int64_t *out,
    int64_t capacity);

/*
 * One step of long short-term memory: the hidden and the cell state.
 * input, w_ih, w_hh: Tensor, borrowed.
 * hx: hx_len Tensor handles, borrowed for the call.
 * b_ih, b_hh: Tensor, borrowed; 0 = none; default none.
 * Returns 2, with owned Tensor handles in out (result0, result1), or -1 on failure; nothing is made if capacity
 * is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::lstm_cell
 */
int64_t rt_torch_lstm_cell(
    int64_t input, const int64_t *hx, int64_t hx_len, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh,
    int64_t *out, int64_t capacity);

/*
 * One step of a gated recurrent unit.
 * input, hx, w_ih, w_hh: Tensor, borrowed.
 * b_ih, b_hh: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::gru_cell
 */
int64_t rt_torch_gru_cell(int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);

/*
 * One step of a recurrent unit with tanh.
 * input, hx, w_ih, w_hh: Tensor, borrowed.
 * b_ih, b_hh: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::rnn_tanh_cell
 */
int64_t rt_torch_rnn_tanh_cell(
    int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);

/*
 * One step of a recurrent unit with relu.
 * input, hx, w_ih, w_hh: Tensor, borrowed.
 * b_ih, b_hh: Tensor, borrowed; 0 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::rnn_relu_cell
 */
int64_t rt_torch_rnn_relu_cell(
    int64_t input, int64_t hx, int64_t w_ih, int64_t w_hh, int64_t b_ih, int64_t b_hh);

/*
 * Fourier transforms
 * ------------------
 */

/*
 * The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward", "backward" (none) or
 * "ortho".
 * t: Tensor, borrowed.
 * n: an integer; RT_TORCH_NONE = none; default none.
 * dim: default -1.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_fft
 */
int64_t rt_torch_fft_fft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);

/*
 * The inverse Fourier transform along a dimension.
 * t: Tensor, borrowed.
 * n: an integer; RT_TORCH_NONE = none; default none.
 * dim: default -1.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_ifft
 */
int64_t rt_torch_fft_ifft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);

/*
 * The Fourier transform of real numbers: the half with frequencies from 0 on.
 * t: Tensor, borrowed.
 * n: an integer; RT_TORCH_NONE = none; default none.
 * dim: default -1.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_rfft
 */
int64_t rt_torch_fft_rfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);

/*
 * The real inverse of a half of a Fourier transform; n is the length of the result.
 * t: Tensor, borrowed.
 * n: an integer; RT_TORCH_NONE = none; default none.
 * dim: default -1.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_irfft
 */
int64_t rt_torch_fft_irfft(int64_t t, int64_t n, int64_t dim, const char *norm, int64_t norm_len);

/*
 * The Fourier transform over two dimensions.
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; default [-2,-1].
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_fft2
 */
int64_t rt_torch_fft_fft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The inverse Fourier transform over two dimensions.
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; default [-2,-1].
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_ifft2
 */
int64_t rt_torch_fft_ifft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The Fourier transform of real numbers over two dimensions.
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; default [-2,-1].
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_rfft2
 */
int64_t rt_torch_fft_rfft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The real inverse of fft_rfft2.
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; default [-2,-1].
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_irfft2
 */
int64_t rt_torch_fft_irfft2(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The Fourier transform over dimensions (none = all).
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_fftn
 */
int64_t rt_torch_fft_fftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The inverse Fourier transform over dimensions (none = all).
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_ifftn
 */
int64_t rt_torch_fft_ifftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The Fourier transform of real numbers over dimensions (none = all).
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_rfftn
 */
int64_t rt_torch_fft_rfftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The real inverse of fft_rfftn.
 * t: Tensor, borrowed.
 * s: s_len integers, borrowed for the call; a null pointer with s_len -1 = none; default none.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * norm: norm_len bytes of UTF-8, borrowed for the call; a null pointer with norm_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_irfftn
 */
int64_t rt_torch_fft_irfftn(
    int64_t t, const int64_t *s, int64_t s_len, const int64_t *dim, int64_t dim_len, const char *norm, int64_t
    norm_len);

/*
 * The frequencies of fft's results for samples d apart.
 * n: at least 0.
 * d: default 1.0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::fft_fftfreq
 */
int64_t rt_torch_fft_fftfreq(int64_t n, double d, int64_t dtype, int64_t device);

/*
 * The frequencies of rfft's results for samples d apart.
 * n: at least 0.
 * d: default 1.0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 * PyTorch: aten::fft_rfftfreq
 */
int64_t rt_torch_fft_rfftfreq(int64_t n, double d, int64_t dtype, int64_t device);

/*
 * The frequency 0 moved to the middle of dimensions (none = all).
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_fftshift
 */
int64_t rt_torch_fft_fftshift(int64_t t, const int64_t *dim, int64_t dim_len);

/*
 * The reverse of fft_fftshift.
 * t: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none; default none.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fft_ifftshift
 */
int64_t rt_torch_fft_ifftshift(int64_t t, const int64_t *dim, int64_t dim_len);

/*
 * Copies and conversion
 * ---------------------
 */

/*
 * A copy with memory of its own.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::clone
 */
int64_t rt_torch_tensor_clone(int64_t t);

/*
 * The tensor itself if its elements lie in row-major order without gaps, else a copy for which that holds.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::contiguous
 */
int64_t rt_torch_tensor_contiguous(int64_t t);

/*
 * The tensor in another dtype, or itself if it has that dtype already.
 * t: Tensor, borrowed.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::to.dtype
 */
int64_t rt_torch_tensor_to_dtype(int64_t t, int64_t dtype);

/*
 * The tensor on another device, or itself if it is there already.
 * t: Tensor, borrowed.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_to_device(int64_t t, int64_t device);

/*
 * The tensor on CUDA device n, or itself if it is there already.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_cuda(int64_t t, int64_t n);

/*
 * The tensor on the CPU, or itself if it is there already.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_cpu(int64_t t);

/*
 * The only element as a float.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_item(int64_t t, double *out);

/*
 * The only element as an integer; a fraction is cut off.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_item_int(int64_t t, int64_t *out);

/*
 * The only element as a real and an imaginary part.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_item_complex(int64_t t, double *out, int64_t capacity);

/*
 * All elements as floats in row-major order; with less room than all of them nothing is written.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_copy_out(int64_t t, double *out, int64_t capacity);

/*
 * All elements in row-major order as they lie in memory; with less room than all of them nothing is written.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_to_bytes(int64_t t, uint8_t *out, int64_t capacity);

/*
 * All elements as integers in row-major order; with less room than all of them nothing is written; of a
 * floating-point tensor an error.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_copy_out_ints(int64_t t, int64_t *out, int64_t capacity);

/*
 * Properties
 * ----------
 */

/*
 * How many dimensions it has.
 * t: Tensor, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_ndim(int64_t t);

/*
 * How many elements it has.
 * t: Tensor, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_numel(int64_t t);

/*
 * Its sizes.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_shape(int64_t t, int64_t *out, int64_t capacity);

/*
 * For every dimension how many elements apart two neighbours lie in memory.
 * t: Tensor, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_stride(int64_t t, int64_t *out, int64_t capacity);

/*
 * Its dtype, an RT_TORCH_DTYPE_*.
 * t: Tensor, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_dtype(int64_t t);

/*
 * Its device: an RT_TORCH_DEVICE_*, or n = CUDA n.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_device(int64_t t, int64_t *out);

/*
 * Whether it is on a CUDA device.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_is_cuda(int64_t t);

/*
 * Whether its elements lie in row-major order without gaps.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_is_contiguous(int64_t t);

/*
 * How many bytes an element takes.
 * t: Tensor, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_element_size(int64_t t);

/*
 * How many elements lie in its memory before its first one.
 * t: Tensor, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_storage_offset(int64_t t);

/*
 * The address of its first element, valid as long as the tensor is.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_data_pointer(int64_t t, int64_t *out);

/*
 * Whether it is a view of another tensor, as gradients see it.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_is_view(int64_t t);

/*
 * How often its memory was changed in place.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_version(int64_t t, int64_t *out);

/*
 * Exchange with other libraries
 * -----------------------------
 */

/*
 * The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one who takes it calls
 * its deleter, or free_dlpack.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_to_dlpack(int64_t t, int64_t *out);

/*
 * A tensor over the memory of a DLManagedTensor, which it takes over.
 * Returns an owned Tensor handle, or 0 on failure.
 */
int64_t rt_torch_tensor_from_dlpack(int64_t address);

/*
 * Calls the deleter of a DLManagedTensor that nobody took.
 * Returns nothing; the error code says whether it failed.
 */
void rt_torch_free_dlpack(int64_t address);

/*
 * Gradients
 * ---------
 */

/*
 * Whether operations on the tensor are recorded for gradients.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_requires_grad(int64_t t);

/*
 * Has operations on a tensor recorded for gradients, or not; a result of recorded operations can't be taken out.
 * t: Tensor, borrowed.
 * required: 0 or 1.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_tensor_set_requires_grad(int64_t t, int64_t required);

/*
 * Whether it isn't a result of recorded operations.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_is_leaf(int64_t t);

/*
 * The gradient that backward passes have added up, or none. It shares the memory that the next pass adds to,
 * until set_grad takes it away.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 for none and on failure; the error code says which.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_tensor_grad(int64_t t);

/*
 * Sets or takes away the gradient.
 * t: Tensor, borrowed.
 * gradient: Tensor, borrowed; 0 = none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_tensor_set_grad(int64_t t, int64_t gradient);

/*
 * Has backward passes keep the gradient of a result of recorded operations too.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_tensor_retain_grad(int64_t t);

/*
 * Whether backward passes keep its gradient though it is a result of recorded operations.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_retains_grad(int64_t t);

/*
 * The name of the recorded operation that it is a result of; empty where there is none.
 * t: Tensor, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_grad_fn(int64_t t, char *out, int64_t capacity);

/*
 * A tensor over the same memory that isn't recorded.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::detach
 */
int64_t rt_torch_tensor_detach(int64_t t);

/*
 * Takes a tensor out of what was recorded.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::detach_
 */
void rt_torch_tensor_detach_(int64_t t);

/*
 * A view of the whole tensor.
 * t: Tensor, borrowed.
 * Returns an owned Tensor handle, or 0 on failure; the new tensor may share the memory of t.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::alias
 */
int64_t rt_torch_tensor_alias(int64_t t);

/*
 * Whether it was made in inference mode.
 * t: Tensor, borrowed.
 * Returns the answer; false on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
bool rt_torch_tensor_is_inference(int64_t t);

/*
 * Whether this thread's operations are recorded.
 * Returns the answer; false on failure.
 */
bool rt_torch_grad_enabled(void);

/*
 * Sets whether this thread's operations are recorded.
 * enabled: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT.
 */
void rt_torch_set_grad_enabled(int64_t enabled);

/*
 * Whether this thread is in inference mode, where nothing is recorded and tensors never can be.
 * Returns the answer; false on failure.
 */
bool rt_torch_inference_mode(void);

/*
 * Enters or leaves inference mode, for this thread; gradients are off in it and on after it.
 * enabled: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT.
 */
void rt_torch_set_inference_mode(int64_t enabled);

/*
 * Whether operations keep where they were made, for errors of backward passes; the same for all threads.
 * Returns the answer; false on failure.
 */
bool rt_torch_anomaly_enabled(void);

/*
 * Has operations keep where they were made (see set_place), for all threads, and with check_nan backward passes
 * fail where a gradient is NaN.
 * enabled, check_nan: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT.
 */
void rt_torch_set_anomaly_enabled(int64_t enabled, int64_t check_nan);

/*
 * Where in the program the operations are that this thread makes from now on.
 * place: place_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_set_place(const char *place, int64_t place_len);

/*
 * Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if there are any. A
 * gradient none is 1, for an output of one element.
 * outputs: outputs_len Tensor handles, borrowed for the call.
 * gradients: gradients_len Tensor handles, 0 = none, borrowed for the call.
 * inputs: inputs_len Tensor handles, borrowed for the call.
 * retain_graph, create_graph: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 */
void rt_torch_backward(
    const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const
    int64_t *inputs, int64_t inputs_len, int64_t retain_graph, int64_t create_graph);

/*
 * The gradients of outputs by inputs; none for an input that they don't depend on, where that is allowed.
 * outputs: outputs_len Tensor handles, borrowed for the call.
 * inputs: inputs_len Tensor handles, borrowed for the call.
 * gradients: gradients_len Tensor handles, 0 = none, borrowed for the call.
 * retain_graph, create_graph, allow_unused: 0 or 1.
 * Returns how many results there are, each an owned Tensor handle or 0 for none in out, or -1 on failure;
 * nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_gradients(
    const int64_t *outputs, int64_t outputs_len, const int64_t *inputs, int64_t inputs_len, const int64_t
    *gradients, int64_t gradients_len, int64_t retain_graph, int64_t create_graph, int64_t allow_unused,
    int64_t *out, int64_t capacity);

/*
 * Functions of the caller's in gradients
 * --------------------------------------
 */

/*
 * Records a function of the caller's: new tensors over the memory of its outputs, whose gradients backward
 * passes ask for under the token, a number above 0. Nothing is recorded where no input requires a gradient.
 * inputs: inputs_len Tensor handles, borrowed for the call.
 * outputs: outputs_len Tensor handles, borrowed for the call.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_record_function(
    const int64_t *inputs, int64_t inputs_len, const int64_t *outputs, int64_t outputs_len, int64_t token,
    int64_t *out, int64_t capacity);

/*
 * Has backward passes ask under a token what becomes of a tensor's gradient, and returns the hook's number.
 * t: Tensor, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_tensor_register_hook(int64_t t, int64_t token, int64_t *out);

/*
 * Takes a hook away.
 * t: Tensor, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_tensor_remove_hook(int64_t t, int64_t number);

/*
 * The tokens that backward passes can't ask for any more, each told once.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: INVALID_ARGUMENT.
 */
int64_t rt_torch_released_tokens(int64_t *out, int64_t capacity);

/*
 * Begins a backward pass that can stop for functions and hooks of the caller's: like `backward` where it
 * accumulates, else like `gradients`.
 * outputs: outputs_len Tensor handles, borrowed for the call.
 * gradients: gradients_len Tensor handles, 0 = none, borrowed for the call.
 * inputs: inputs_len Tensor handles, borrowed for the call.
 * accumulate, retain_graph, create_graph, allow_unused: 0 or 1.
 * Returns an owned Backward handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_backward_begin(
    const int64_t *outputs, int64_t outputs_len, const int64_t *gradients, int64_t gradients_len, const
    int64_t *inputs, int64_t inputs_len, int64_t accumulate, int64_t retain_graph, int64_t create_graph,
    int64_t allow_unused);

/*
 * Waits until the pass comes to a function or a hook of the caller's, and returns its token, which must be
 * answered; 0 when the pass is done.
 * run: Backward, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_backward_next(int64_t run, int64_t *out);

/*
 * The gradients that came to the function whose turn it is, one for each of its outputs, or to the hook.
 * run: Backward, borrowed.
 * Returns how many results there are, each an owned Tensor handle or 0 for none in out, or -1 on failure;
 * nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_backward_gradients(int64_t run, int64_t *out, int64_t capacity);

/*
 * Answers with the gradients of the function's inputs, or what becomes of the hook's gradient (none = as it is).
 * run: Backward, borrowed.
 * gradients: gradients_len Tensor handles, 0 = none, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_backward_answer(int64_t run, const int64_t *gradients, int64_t gradients_len);

/*
 * Ends a pass and waits until it has stopped.
 * run: Backward, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 */
void rt_torch_backward_cancel(int64_t run);

/*
 * The gradients by the inputs, when the pass is done and didn't accumulate.
 * run: Backward, borrowed.
 * Returns how many results there are, each an owned Tensor handle or 0 for none in out, or -1 on failure;
 * nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_backward_results(int64_t run, int64_t *out, int64_t capacity);

/*
 * In place
 * --------
 */

/*
 * a += alpha * b, broadcasting b.
 * a, b: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::add_.Tensor
 */
void rt_torch_tensor_add_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);

/*
 * a -= alpha * b, broadcasting b.
 * a, b: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sub_.Tensor
 */
void rt_torch_tensor_sub_(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind);

/*
 * a *= b, broadcasting b.
 * a, b: Tensor, borrowed.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mul_.Tensor
 */
void rt_torch_tensor_mul_(int64_t a, int64_t b);

/*
 * a /= b, broadcasting b.
 * a, b: Tensor, borrowed.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::div_.Tensor
 */
void rt_torch_tensor_div_(int64_t a, int64_t b);

/*
 * a += b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::add_.Scalar
 */
void rt_torch_tensor_add_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * a *= b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::mul_.Scalar
 */
void rt_torch_tensor_mul_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * Sets every element to a number.
 * t: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fill_.Scalar
 */
void rt_torch_tensor_fill_(int64_t t, int64_t value, int64_t value_kind);

/*
 * Sets every element to zero.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::zero_
 */
void rt_torch_tensor_zero_(int64_t t);

/*
 * Copies the elements of src, broadcasting and converting them.
 * t, src: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::copy_
 */
void rt_torch_tensor_copy_(int64_t t, int64_t src);

/*
 * a -= b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sub_.Scalar
 */
void rt_torch_tensor_sub_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * a /= b with a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::div_.Scalar
 */
void rt_torch_tensor_div_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * a to the power of a number.
 * a: Tensor, borrowed.
 * b: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::pow_.Scalar
 */
void rt_torch_tensor_pow_scalar_(int64_t a, int64_t b, int64_t b_kind);

/*
 * Changes every sign.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::neg_
 */
void rt_torch_tensor_neg_(int64_t t);

/*
 * Takes every absolute value.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::abs_
 */
void rt_torch_tensor_abs_(int64_t t);

/*
 * Takes e to the power of every element.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::exp_
 */
void rt_torch_tensor_exp_(int64_t t);

/*
 * Takes every natural logarithm.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::log_
 */
void rt_torch_tensor_log_(int64_t t);

/*
 * Takes every square root.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sqrt_
 */
void rt_torch_tensor_sqrt_(int64_t t);

/*
 * Takes 1 divided by every element.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::reciprocal_
 */
void rt_torch_tensor_reciprocal_(int64_t t);

/*
 * Rounds towards minus infinity.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::floor_
 */
void rt_torch_tensor_floor_(int64_t t);

/*
 * Rounds towards plus infinity.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::ceil_
 */
void rt_torch_tensor_ceil_(int64_t t);

/*
 * Rounds to the nearest integer; halves go to the even one.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::round_
 */
void rt_torch_tensor_round_(int64_t t);

/*
 * Limits the elements to the range from low to high, either of which may be none, but not both.
 * t: Tensor, borrowed.
 * low, high: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x), RT_TORCH_BOOL(x) or RT_TORCH_NO_SCALAR; default none.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::clamp_
 */
void rt_torch_tensor_clamp_(int64_t t, int64_t low, int64_t low_kind, int64_t high, int64_t high_kind);

/*
 * Sets what is negative to zero.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::relu_
 */
void rt_torch_relu_(int64_t t);

/*
 * Takes 1 / (1 + exp(-t)).
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::sigmoid_
 */
void rt_torch_sigmoid_(int64_t t);

/*
 * Takes every hyperbolic tangent.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::tanh_
 */
void rt_torch_tanh_(int64_t t);

/*
 * t += value * tensor1 * tensor2, broadcasting both.
 * t, tensor1, tensor2: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::addcmul_
 */
void rt_torch_tensor_addcmul_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);

/*
 * t += value * tensor1 / tensor2, broadcasting both.
 * t, tensor1, tensor2: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::addcdiv_
 */
void rt_torch_tensor_addcdiv_(int64_t t, int64_t tensor1, int64_t tensor2, int64_t value, int64_t value_kind);

/*
 * Goes a part of the way to stop.
 * t, stop: Tensor, borrowed.
 * weight: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::lerp_.Scalar
 */
void rt_torch_tensor_lerp_scalar_(int64_t t, int64_t stop, int64_t weight, int64_t weight_kind);

/*
 * t = beta * t + alpha * (mat1 @ mat2).
 * t, mat1, mat2: Tensor, borrowed.
 * beta, alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::addmm_
 */
void rt_torch_tensor_addmm_(
    int64_t t, int64_t mat1, int64_t mat2, int64_t beta, int64_t beta_kind, int64_t alpha, int64_t
    alpha_kind);

/*
 * Sets the elements where the mask is true to a number.
 * t, mask: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::masked_fill_.Scalar
 */
void rt_torch_tensor_masked_fill_(int64_t t, int64_t mask, int64_t value, int64_t value_kind);

/*
 * Sets the elements where the mask is true to those of source, in order.
 * t, mask, source: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::masked_scatter_
 */
void rt_torch_tensor_masked_scatter_(int64_t t, int64_t mask, int64_t source);

/*
 * Adds alpha times the slices of source at places along a dimension.
 * t, index, source: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_add_
 */
void rt_torch_tensor_index_add_(
    int64_t t, int64_t dim, int64_t index, int64_t source, int64_t alpha, int64_t alpha_kind);

/*
 * Sets the slices at places along a dimension to those of source.
 * t, index, source: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::index_copy_
 */
void rt_torch_tensor_index_copy_(int64_t t, int64_t dim, int64_t index, int64_t source);

/*
 * Sets the slices at places along a dimension to a number.
 * t, index: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::index_fill_.int_Scalar
 */
void rt_torch_tensor_index_fill_(int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);

/*
 * Sets every element of src at the place along a dimension that the index names.
 * t, index, src: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::scatter_.src
 */
void rt_torch_tensor_scatter_(int64_t t, int64_t dim, int64_t index, int64_t src);

/*
 * Sets a number at the places along a dimension that the index names.
 * t, index: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::scatter_.value
 */
void rt_torch_tensor_scatter_scalar_(
    int64_t t, int64_t dim, int64_t index, int64_t value, int64_t value_kind);

/*
 * Adds every element of src at the place along a dimension that the index names.
 * t, index, src: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::scatter_add_
 */
void rt_torch_tensor_scatter_add_(int64_t t, int64_t dim, int64_t index, int64_t src);

/*
 * Sets what is above a diagonal to zero.
 * t: Tensor, borrowed.
 * diagonal: default 0.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::tril_
 */
void rt_torch_tensor_tril_(int64_t t, int64_t diagonal);

/*
 * Sets what is below a diagonal to zero.
 * t: Tensor, borrowed.
 * diagonal: default 0.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::triu_
 */
void rt_torch_tensor_triu_(int64_t t, int64_t diagonal);

/*
 * Sets the main diagonal to a number; wrap goes on below in tall matrices.
 * t: Tensor, borrowed.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * wrap: 0 or 1; default 0.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::fill_diagonal_
 */
void rt_torch_tensor_fill_diagonal_(int64_t t, int64_t value, int64_t value_kind, int64_t wrap);

/*
 * Adds a dimension of size 1.
 * t: Tensor, borrowed.
 * Writes to t.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::unsqueeze_
 */
void rt_torch_tensor_unsqueeze_(int64_t t, int64_t dim);

/*
 * Into a given tensor
 * -------------------
 */

/*
 * into = a + alpha * b, broadcasting; it gets the sizes.
 * a, b, into: Tensor, borrowed.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to into.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::add.out
 */
void rt_torch_tensor_add_out(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind, int64_t into);

/*
 * into = a * b, broadcasting; it gets the sizes.
 * a, b, into: Tensor, borrowed.
 * Writes to into.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::mul.out
 */
void rt_torch_tensor_mul_out(int64_t a, int64_t b, int64_t into);

/*
 * into = a @ b; it gets the sizes.
 * a, b, into: Tensor, borrowed.
 * Writes to into.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 * PyTorch: aten::matmul.out
 */
void rt_torch_tensor_matmul_out(int64_t a, int64_t b, int64_t into);

/*
 * into = tensors joined along a dimension; it gets the sizes.
 * tensors: tensors_len Tensor handles, borrowed for the call.
 * dim: default 0.
 * into: Tensor, borrowed.
 * Writes to into.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::cat.out
 */
void rt_torch_cat_out(const int64_t *tensors, int64_t tensors_len, int64_t dim, int64_t into);

/*
 * into = the sum along dimensions (none = all); it gets the sizes.
 * t, into: Tensor, borrowed.
 * dim: dim_len integers, borrowed for the call; a null pointer with dim_len -1 = none.
 * keepdim: 0 or 1; default 0.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Writes to into.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::sum.IntList_out
 */
void rt_torch_tensor_sum_out(
    int64_t t, const int64_t *dim, int64_t dim_len, int64_t keepdim, int64_t dtype, int64_t into);

/*
 * Optimizer steps
 * ---------------
 */

/*
 * A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima) and step
 * counts, which are f32 tensors.
 * params: params_len Tensor handles, borrowed for the call.
 * grads: grads_len Tensor handles, borrowed for the call.
 * exp_avgs: exp_avgs_len Tensor handles, borrowed for the call.
 * exp_avg_sqs: exp_avg_sqs_len Tensor handles, borrowed for the call.
 * max_exp_avg_sqs: max_exp_avg_sqs_len Tensor handles, borrowed for the call.
 * state_steps: state_steps_len Tensor handles, borrowed for the call.
 * amsgrad, maximize: 0 or 1.
 * grad_scale, found_inf: Tensor, borrowed; 0 = none; default none.
 * Writes to params.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_fused_adam_
 */
void rt_torch_fused_adam_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t
    *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double
    lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize,
    int64_t grad_scale, int64_t found_inf);

/*
 * A step of AdamW, whose weight decay is apart from the gradients.
 * params: params_len Tensor handles, borrowed for the call.
 * grads: grads_len Tensor handles, borrowed for the call.
 * exp_avgs: exp_avgs_len Tensor handles, borrowed for the call.
 * exp_avg_sqs: exp_avg_sqs_len Tensor handles, borrowed for the call.
 * max_exp_avg_sqs: max_exp_avg_sqs_len Tensor handles, borrowed for the call.
 * state_steps: state_steps_len Tensor handles, borrowed for the call.
 * amsgrad, maximize: 0 or 1.
 * grad_scale, found_inf: Tensor, borrowed; 0 = none; default none.
 * Writes to params.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_fused_adamw_
 */
void rt_torch_fused_adamw_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *exp_avgs, int64_t exp_avgs_len, const int64_t *exp_avg_sqs, int64_t exp_avg_sqs_len, const int64_t
    *max_exp_avg_sqs, int64_t max_exp_avg_sqs_len, const int64_t *state_steps, int64_t state_steps_len, double
    lr, double beta1, double beta2, double weight_decay, double eps, int64_t amsgrad, int64_t maximize,
    int64_t grad_scale, int64_t found_inf);

/*
 * A step of stochastic gradient descent with momentum.
 * params: params_len Tensor handles, borrowed for the call.
 * grads: grads_len Tensor handles, borrowed for the call.
 * momentum_buffers: momentum_buffers_len Tensor handles, borrowed for the call.
 * nesterov, maximize, is_first_step: 0 or 1.
 * grad_scale, found_inf: Tensor, borrowed; 0 = none; default none.
 * Writes to params.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_fused_sgd_
 */
void rt_torch_fused_sgd_(
    const int64_t *params, int64_t params_len, const int64_t *grads, int64_t grads_len, const int64_t
    *momentum_buffers, int64_t momentum_buffers_len, double weight_decay, double momentum, double lr, double
    dampening, int64_t nesterov, int64_t maximize, int64_t is_first_step, int64_t grad_scale, int64_t
    found_inf);

/*
 * Every a += alpha * its b.
 * a: a_len Tensor handles, borrowed for the call.
 * b: b_len Tensor handles, borrowed for the call.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_add_.List
 */
void rt_torch_foreach_add_(
    const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind);

/*
 * Adds a number to every tensor.
 * ts: ts_len Tensor handles, borrowed for the call.
 * number: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_add_.Scalar
 */
void rt_torch_foreach_add_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);

/*
 * Every a -= alpha * its b.
 * a: a_len Tensor handles, borrowed for the call.
 * b: b_len Tensor handles, borrowed for the call.
 * alpha: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_sub_.List
 */
void rt_torch_foreach_sub_(
    const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len, int64_t alpha, int64_t alpha_kind);

/*
 * Every a *= its b.
 * a: a_len Tensor handles, borrowed for the call.
 * b: b_len Tensor handles, borrowed for the call.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_mul_.List
 */
void rt_torch_foreach_mul_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);

/*
 * Multiplies every tensor by a number.
 * ts: ts_len Tensor handles, borrowed for the call.
 * number: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_mul_.Scalar
 */
void rt_torch_foreach_mul_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);

/*
 * Multiplies every tensor by a tensor of one element.
 * ts: ts_len Tensor handles, borrowed for the call.
 * factor: Tensor, borrowed.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_mul_.Tensor
 */
void rt_torch_foreach_mul_tensor_(const int64_t *ts, int64_t ts_len, int64_t factor);

/*
 * Every a /= its b.
 * a: a_len Tensor handles, borrowed for the call.
 * b: b_len Tensor handles, borrowed for the call.
 * Writes to a.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_div_.List
 */
void rt_torch_foreach_div_(const int64_t *a, int64_t a_len, const int64_t *b, int64_t b_len);

/*
 * Divides every tensor by a number.
 * ts: ts_len Tensor handles, borrowed for the call.
 * number: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_div_.Scalar
 */
void rt_torch_foreach_div_scalar_(const int64_t *ts, int64_t ts_len, int64_t number, int64_t number_kind);

/*
 * Every t += value * its tensor1 * its tensor2.
 * ts: ts_len Tensor handles, borrowed for the call.
 * tensor1: tensor1_len Tensor handles, borrowed for the call.
 * tensor2: tensor2_len Tensor handles, borrowed for the call.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_addcmul_.Scalar
 */
void rt_torch_foreach_addcmul_(
    const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
    int64_t tensor2_len, int64_t value, int64_t value_kind);

/*
 * Every t += value * its tensor1 / its tensor2.
 * ts: ts_len Tensor handles, borrowed for the call.
 * tensor1: tensor1_len Tensor handles, borrowed for the call.
 * tensor2: tensor2_len Tensor handles, borrowed for the call.
 * value: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 1.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_addcdiv_.Scalar
 */
void rt_torch_foreach_addcdiv_(
    const int64_t *ts, int64_t ts_len, const int64_t *tensor1, int64_t tensor1_len, const int64_t *tensor2,
    int64_t tensor2_len, int64_t value, int64_t value_kind);

/*
 * Every t goes a part of the way to its stop.
 * ts: ts_len Tensor handles, borrowed for the call.
 * stops: stops_len Tensor handles, borrowed for the call.
 * weight: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x).
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_lerp_.Scalar
 */
void rt_torch_foreach_lerp_(
    const int64_t *ts, int64_t ts_len, const int64_t *stops, int64_t stops_len, int64_t weight, int64_t
    weight_kind);

/*
 * The square roots of every tensor.
 * ts: ts_len Tensor handles, borrowed for the call.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_sqrt
 */
int64_t rt_torch_foreach_sqrt(const int64_t *ts, int64_t ts_len, int64_t *out, int64_t capacity);

/*
 * Takes the square roots of every tensor.
 * ts: ts_len Tensor handles, borrowed for the call.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_sqrt_
 */
void rt_torch_foreach_sqrt_(const int64_t *ts, int64_t ts_len);

/*
 * The norm of order `ord` of every tensor.
 * ts: ts_len Tensor handles, borrowed for the call.
 * ord: pass RT_TORCH_INT(x), RT_TORCH_FLOAT(x) or RT_TORCH_BOOL(x); default 2.
 * dtype: a RT_TORCH_DTYPE_*; -1 = none; default none.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * PyTorch: aten::_foreach_norm.Scalar
 */
int64_t rt_torch_foreach_norm(
    const int64_t *ts, int64_t ts_len, int64_t ord, int64_t ord_kind, int64_t dtype, int64_t *out, int64_t
    capacity);

/*
 * Sets every tensor to zero.
 * ts: ts_len Tensor handles, borrowed for the call.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_zero_
 */
void rt_torch_foreach_zero_(const int64_t *ts, int64_t ts_len);

/*
 * Copies every src into its tensor.
 * ts: ts_len Tensor handles, borrowed for the call.
 * src: src_len Tensor handles, borrowed for the call.
 * Writes to ts.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * PyTorch: aten::_foreach_copy_
 */
void rt_torch_foreach_copy_(const int64_t *ts, int64_t ts_len, const int64_t *src, int64_t src_len);

/*
 * Any operator by name
 * --------------------
 */

/*
 * The names of PyTorch's operators that have all words of a text in them, one a line.
 * words: words_len bytes of UTF-8, borrowed for the call.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_operators_search(const char *words, int64_t words_len, char *out, int64_t capacity);

/*
 * The schema of an operator, whose name has an overload where there are several: "aten::add.Tensor".
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_operator_schema(const char *name, int64_t name_len, char *out, int64_t capacity);

/*
 * Why an operator can't be called; empty where it can.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_operator_refusal(const char *name, int64_t name_len, char *out, int64_t capacity);

/*
 * Begins a call of an operator. Its arguments follow in order, each a value; those with a default may be left
 * out.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns an owned Call handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_begin(const char *name, int64_t name_len);

/*
 * Says which argument the next value is for; later ones go on from there.
 * call: Call, borrowed.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_call_argument(int64_t call, const char *name, int64_t name_len);

/*
 * Gives none.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_none(int64_t call);

/*
 * Gives an integer; a dtype is an RT_TORCH_DTYPE_*, a device an RT_TORCH_DEVICE_* or n = CUDA n.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_int(int64_t call, int64_t value);

/*
 * Gives a float.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_float(int64_t call, double value);

/*
 * Gives a bool.
 * call: Call, borrowed.
 * value: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_call_bool(int64_t call, int64_t value);

/*
 * Gives a complex number.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_complex(int64_t call, double real, double imaginary);

/*
 * Gives a text; of a device its name, of a memory format "contiguous", "preserve", "channels_last" or
 * "channels_last_3d".
 * call: Call, borrowed.
 * value: value_len bytes of UTF-8, borrowed for the call.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_call_text(int64_t call, const char *value, int64_t value_len);

/*
 * Gives a tensor.
 * call: Call, borrowed.
 * t: Tensor, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_tensor(int64_t call, int64_t t);

/*
 * Gives a generator.
 * call: Call, borrowed.
 * g: Generator, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_generator(int64_t call, int64_t g);

/*
 * Begins a list: the values up to call_list_end are in it.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_list(int64_t call);

/*
 * Ends a list, which is one value.
 * call: Call, borrowed.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
void rt_torch_call_list_end(int64_t call);

/*
 * Checks the arguments against the schema, calls the operator, and returns how many results there are.
 * call: Call, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_call_run(int64_t call);

/*
 * What a result is, an RT_TORCH_RESULT_*; the first one has the number 0.
 * call: Call, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_call_result_kind(int64_t call, int64_t index);

/*
 * A result that is an integer or a bool.
 * call: Call, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_int(int64_t call, int64_t index, int64_t *out);

/*
 * A result that is a float.
 * call: Call, borrowed.
 * Returns 1 and the value in *out, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_float(int64_t call, int64_t index, double *out);

/*
 * A result that is a text or a device.
 * call: Call, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_text(int64_t call, int64_t index, char *out, int64_t capacity);

/*
 * A result that is a tensor, or none.
 * call: Call, borrowed.
 * Returns an owned Tensor handle, or 0 for none and on failure; the error code says which.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_call_result_tensor(int64_t call, int64_t index);

/*
 * A result that is a list of tensors.
 * call: Call, borrowed.
 * Returns how many results there are, each an owned Tensor handle or 0 for none in out, or -1 on failure;
 * nothing is made if capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_tensors(int64_t call, int64_t index, int64_t *out, int64_t capacity);

/*
 * A result that is a list of integers or bools.
 * call: Call, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_ints(int64_t call, int64_t index, int64_t *out, int64_t capacity);

/*
 * A result that is a list of floats, or the two parts of a complex number.
 * call: Call, borrowed.
 * Returns the full length, or -1 on failure; writes at most capacity elements.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_call_result_floats(int64_t call, int64_t index, double *out, int64_t capacity);

/*
 * Compiled modules
 * ----------------
 */

/*
 * Loads a TorchScript module to a device (none: where it was saved). It runs what the file says, so `trusted`
 * must be true.
 * path: path_len bytes of UTF-8, borrowed for the call.
 * trusted: 0 or 1.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none.
 * Returns an owned Module handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE, IO, FORMAT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_jit_load(const char *path, int64_t path_len, int64_t trusted, int64_t device);

/*
 * The schemas of a module's methods, one a line.
 * m: Module, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_methods(int64_t m, char *out, int64_t capacity);

/*
 * The names and types of a module's own attributes, `name: Type`, one a line.
 * m: Module, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_attributes(int64_t m, char *out, int64_t capacity);

/*
 * An attribute of a module: the only result of the call that is made.
 * m: Module, borrowed.
 * name: name_len bytes of UTF-8, borrowed for the call.
 * Returns an owned Call handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_attribute(int64_t m, const char *name, int64_t name_len);

/*
 * Begins a call of a module's method, which goes on as one of an operator: call_int and so on, then call_run.
 * m: Module, borrowed.
 * method: method_len bytes of UTF-8, borrowed for the call.
 * Returns an owned Call handle, or 0 on failure.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_call(int64_t m, const char *method, int64_t method_len);

/*
 * The names of a module's parameters, then those of its buffers, one a line.
 * m: Module, borrowed.
 * Returns the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a
 * NUL.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_state_names(int64_t m, char *out, int64_t capacity);

/*
 * A module's parameters, then its buffers; they share memory with it.
 * m: Module, borrowed.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
int64_t rt_torch_jit_state(int64_t m, int64_t *out, int64_t capacity);

/*
 * How many of a module's tensors are parameters.
 * m: Module, borrowed.
 * Returns the value, or -1 on failure.
 * Errors: BAD_HANDLE; what PyTorch refuses.
 */
int64_t rt_torch_jit_parameter_count(int64_t m);

/*
 * Says whether a module is being trained.
 * m: Module, borrowed.
 * training: 0 or 1.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_jit_train(int64_t m, int64_t training);

/*
 * Moves a module to a device.
 * m: Module, borrowed.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT, DEVICE; what PyTorch refuses.
 */
void rt_torch_jit_to_device(int64_t m, int64_t device);

/*
 * Makes a module's floating-point tensors of a dtype.
 * m: Module, borrowed.
 * dtype: a RT_TORCH_DTYPE_*.
 * Returns nothing; the error code says whether it failed.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 */
void rt_torch_jit_to_dtype(int64_t m, int64_t dtype);

/*
 * Loads an AOTInductor package, which is machine code, so `trusted` must be true.
 * path: path_len bytes of UTF-8, borrowed for the call.
 * trusted: 0 or 1.
 * device: -1 = CPU, n = CUDA n, or a RT_TORCH_DEVICE_*; RT_TORCH_NONE = none.
 * Returns an owned Package handle, or 0 on failure.
 * Errors: INVALID_ARGUMENT, DEVICE, IO, FORMAT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_aoti_load(const char *path, int64_t path_len, int64_t trusted, int64_t device);

/*
 * Runs a package on tensors; gives those that it returns.
 * package: Package, borrowed.
 * inputs: inputs_len Tensor handles, borrowed for the call.
 * Returns how many results there are, each an owned Tensor handle in out, or -1 on failure; nothing is made if
 * capacity is less.
 * Errors: BAD_HANDLE, INVALID_ARGUMENT; what PyTorch refuses.
 * May take long.
 */
int64_t rt_torch_aoti_run(
    int64_t package, const int64_t *inputs, int64_t inputs_len, int64_t *out, int64_t capacity);

#ifdef __cplusplus
}
#endif

#endif /* RT_TORCH_H */
