/*
 * Times operations through the C library.
 *
 * Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32
 * matrices of SIZE rows. Freeing every result is part of the time.
 */
#define _POSIX_C_SOURCE 199309L

#include "rt_torch.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int64_t checked(int64_t handle) {
    if (handle == 0) {
        char message[512];
        rt_torch_last_error(message, sizeof message);
        fprintf(stderr, "error %" PRId64 ": %s\n", rt_torch_last_error_code(), message);
        exit(1);
    }
    return handle;
}

static double add(int64_t a, int64_t b, int64_t count) {
    const double start = now();
    for (int64_t i = 0; i < count; i++) {
        rt_torch_tensor_free(rt_torch_tensor_add(a, b));
    }
    return now() - start;
}

static double mul(int64_t a, int64_t b, int64_t count) {
    const double start = now();
    for (int64_t i = 0; i < count; i++) {
        rt_torch_tensor_free(rt_torch_tensor_mul(a, b));
    }
    return now() - start;
}

static double matmul(int64_t a, int64_t b, int64_t count) {
    const double start = now();
    for (int64_t i = 0; i < count; i++) {
        rt_torch_tensor_free(rt_torch_tensor_matmul(a, b));
    }
    return now() - start;
}

int main(void) {
    char operation[32];
    int64_t size, count;
    rt_torch_set_num_threads(1);
    while (scanf("%31s %" SCNd64 " %" SCNd64, operation, &size, &count) == 3) {
        const int64_t dims[] = {size, size};
        const int64_t a = checked(rt_torch_tensor_randn(dims, 2));
        const int64_t b = checked(rt_torch_tensor_randn(dims, 2));
        double (*timed)(int64_t, int64_t, int64_t) = strcmp(operation, "add") == 0      ? add
                                                     : strcmp(operation, "mul") == 0    ? mul
                                                     : strcmp(operation, "matmul") == 0 ? matmul
                                                                                        : NULL;
        if (timed == NULL) {
            fprintf(stderr, "no operation %s\n", operation);
            return 1;
        }
        /* One call outside the clock, whose result says that the operation works. */
        rt_torch_tensor_free(checked(timed == add   ? rt_torch_tensor_add(a, b)
                                     : timed == mul ? rt_torch_tensor_mul(a, b)
                                                    : rt_torch_tensor_matmul(a, b)));
        printf("%.9e\n", timed(a, b, count));
        fflush(stdout);
        rt_torch_tensor_free(b);
        rt_torch_tensor_free(a);
    }
    return 0;
}
