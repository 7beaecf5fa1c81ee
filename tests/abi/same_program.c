/*
 * One program for every library of an ABI: what it needs is in the header, and what it says doesn't depend on the
 * PyTorch that the library was built for. On a stub it says so and ends in order.
 */
#include "rt_torch.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const codes[] = {"OK",          "BAD_HANDLE",  "INVALID_ARGUMENT", "SHAPE",  "DTYPE",  "DEVICE",
                                    "OUT_OF_MEMORY", "UNAVAILABLE", "IO",               "FORMAT", "FORKED", "INTERNAL"};

static const char *code(void) { return codes[rt_torch_last_error_code()]; }

/* The result of a call that must fail, and the code that it leaves. */
static void tell(const char *what, int64_t result) { printf("%s: %lld, %s\n", what, (long long)result, code()); }

/* An operation that must work. */
static int64_t made(int64_t handle, const char *what) {
    if (handle == 0) {
        char message[512];
        const char *name = code();
        rt_torch_last_error(message, sizeof message);
        printf("%s: %s: %s\n", what, name, message);
        exit(1);
    }
    return handle;
}

static void without_pytorch(void) {
    const int64_t dims[] = {2, 3};
    int64_t shape[2];
    double number = 7;
    printf("available: no, %s\n", code());
    tell("ones", rt_torch_tensor_ones(dims, 2));
    tell("shape", rt_torch_tensor_shape(1, shape, 2));
    tell("item", rt_torch_tensor_item(1, &number));
    printf("left as it was: %g\n", number);
    rt_torch_manual_seed(1);
    printf("seed: %s\n", code());
}

static void operators(void) {
    const double numbers[] = {1, 2, 3, 4, 5, 6};
    const int64_t dims[] = {2, 3};
    double product[4];
    int64_t a = made(rt_torch_tensor_from_data(numbers, 6, dims, 2), "from_data");
    int64_t b = made(rt_torch_tensor_transpose(a, 0, 1), "transpose");
    int64_t c = made(rt_torch_tensor_matmul(a, b), "matmul");
    int64_t d = made(rt_torch_tensor_mul_scalar(c, RT_TORCH_FLOAT(0.5)), "mul_scalar");
    rt_torch_tensor_copy_out(d, product, 4);
    printf("operators: %g %g %g %g\n", product[0], product[1], product[2], product[3]);
    tell("shape error", rt_torch_tensor_matmul(a, a));
    tell("dimension error", rt_torch_tensor_softmax(a, 9));
    rt_torch_tensor_free(a);
    tell("freed", rt_torch_tensor_numel(a));
    rt_torch_tensor_free(b);
    rt_torch_tensor_free(c);
    rt_torch_tensor_free(d);
}

static void dtypes(void) {
    const int64_t dims[] = {3}, huge[] = {INT64_C(1) << 40};
    int64_t flags = made(rt_torch_zeros(dims, 1, RT_TORCH_DTYPE_BOOL, RT_TORCH_NONE), "zeros");
    printf("dtype: %lld\n", (long long)rt_torch_tensor_dtype(flags));
    tell("dtype error", rt_torch_tensor_neg(flags));
    tell("memory", rt_torch_zeros(huge, 1, -1, RT_TORCH_NONE));
    rt_torch_tensor_free(flags);
}

static void gradients(void) {
    const double numbers[] = {1, 2, 3};
    const int64_t dims[] = {3};
    double slopes[3];
    int64_t x = made(rt_torch_tensor_from_data(numbers, 3, dims, 1), "from_data");
    rt_torch_tensor_set_requires_grad(x, 1);
    int64_t square = made(rt_torch_tensor_mul(x, x), "mul");
    int64_t cube = made(rt_torch_tensor_mul(square, x), "mul");
    int64_t total = made(rt_torch_tensor_sum(cube), "sum");
    int64_t slope = 0;
    const int64_t none = 0;
    rt_torch_gradients(&total, 1, &x, 1, &none, 1, 0, 0, 0, &slope, 1);
    made(slope, "gradients");
    rt_torch_tensor_copy_out(slope, slopes, 3);
    printf("gradients: %g %g %g\n", slopes[0], slopes[1], slopes[2]);
    const int64_t all[] = {x, square, cube, total, slope};
    for (int each = 0; each < 5; ++each) rt_torch_tensor_free(all[each]);
}

int main(void) {
    printf("ABI: %lld\n", (long long)rt_torch_abi_version());
    if (!rt_torch_available()) {
        without_pytorch();
        return 0;
    }
    rt_torch_set_num_threads(1);
    operators();
    dtypes();
    gradients();
    printf("live handles: %lld\n", (long long)rt_torch_live_handles());
    fprintf(stderr, "%s\n", rt_torch_version());
    return 0;
}
