#include "rt_torch.h"

#include <stdio.h>

int main(void) {
    const int64_t dims[] = {2, 3};
    int64_t ones = rt_torch_tensor_ones(dims, 2);
    int64_t halves = rt_torch_tensor_mul_scalar(ones, RT_TORCH_FLOAT(0.5));
    int64_t total = rt_torch_tensor_sum(halves);
    double sum;
    if (rt_torch_tensor_item(total, &sum)) {
        printf("%g\n", sum);
    } else {
        char message[256];
        rt_torch_last_error(message, sizeof message);
        fprintf(stderr, "error %d: %s\n", (int)rt_torch_last_error_code(), message);
    }
    rt_torch_tensor_free(total);
    rt_torch_tensor_free(halves);
    rt_torch_tensor_free(ones);
    return 0;
}
