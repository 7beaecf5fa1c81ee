/*
 * Times what this machine can do at most on one core, in the terms of the operations that are measured.
 *
 * Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations would take on square f32
 * matrices of SIZE rows: `add` adds two arrays into a third one that stays, the traffic of an addition without anything
 * else; `matmul` does the multiply-adds of a product with operands that never leave the registers.
 */
#define _POSIX_C_SOURCE 200112L

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__AVX512F__)
enum { LANES = 16 };
#elif defined(__AVX__)
enum { LANES = 8 };
#else
enum { LANES = 4 };
#endif

/* Enough independent sums to hide the latency of a multiply-add, few enough to stay in registers. */
enum { CHAINS = 12 };

typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static double add(int64_t size, int64_t count) {
    const size_t bytes = (size_t)(size * size) * sizeof(float);
    float *arrays[3];
    for (int k = 0; k < 3; k++) {
        if (posix_memalign((void **)&arrays[k], 64, bytes) != 0) {
            exit(1);
        }
        memset(arrays[k], k, bytes);
    }
    const float *restrict a = arrays[0], *restrict b = arrays[1];
    float *restrict c = arrays[2];
    const double start = now();
    for (int64_t i = 0; i < count; i++) {
        for (int64_t k = 0; k < size * size; k++) {
            c[k] = a[k] + b[k];
        }
        __asm__ volatile("" ::"r"(c) : "memory");
    }
    const double seconds = now() - start;
    for (int k = 0; k < 3; k++) {
        free(arrays[k]);
    }
    return seconds;
}

static double matmul(int64_t size, int64_t count) {
    static volatile float hidden[2] = {1.0f, 0.0f}; /* so that the compiler can't compute the sums itself */
    const lanes factor = (lanes){0} + hidden[0], term = (lanes){0} + hidden[1];
    lanes sums[CHAINS];
    for (int k = 0; k < CHAINS; k++) {
        sums[k] = term;
    }
    const int64_t steps = count * size * size * size / (LANES * CHAINS);
    const double start = now();
    for (int64_t i = 0; i < steps; i++) {
        for (int k = 0; k < CHAINS; k++) {
            sums[k] = sums[k] * factor + term;
        }
    }
    const double seconds = now() - start;
    lanes total = {0};
    for (int k = 0; k < CHAINS; k++) {
        total += sums[k];
    }
    hidden[1] = total[0] * 0.0f;
    return seconds;
}

int main(void) {
    char operation[32];
    int64_t size, count;
    while (scanf("%31s %" SCNd64 " %" SCNd64, operation, &size, &count) == 3) {
        printf("%.9e\n", strcmp(operation, "add") == 0 ? add(size, count) : matmul(size, count));
        fflush(stdout);
    }
    return 0;
}
