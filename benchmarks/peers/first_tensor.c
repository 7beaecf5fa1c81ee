/* Makes a tensor through the C library and prints its elements. */
#include "rt_torch.h"

#include <stdio.h>

int main(void) {
    const int64_t dims[] = {2, 3};
    double elements[6];
    const int64_t ones = rt_torch_tensor_ones(dims, 2);
    if (rt_torch_tensor_copy_out(ones, elements, 6) != 6) {
        return 1;
    }
    for (int i = 0; i < 6; i++) {
        printf("%g ", elements[i]);
    }
    printf("\n");
    fflush(stdout); /* what comes after is the process ending */
    rt_torch_tensor_free(ones);
    return 0;
}
