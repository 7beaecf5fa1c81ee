/*
 * Times what this machine can do at most, in the terms of the operations that are measured.
 *
 * The argument is the number of threads, 1 where there is none. Reads lines `OPERATION SIZE COUNT` and answers each with the
 * seconds that COUNT operations would take on square f32 matrices of SIZE rows: `add` adds two arrays into a third one that
 * stays, the traffic of an addition without anything else; `copy` and `sum` are the traffic of operations with one argument
 * and of those that only read; `matmul` does the multiply-adds of a product with operands that never leave the registers,
 * `conv2d` those of SIZE images of 3 times 32 times 32 with 16 kernels of 3 times 3. Each thread has its own part of the work
 * and waits for the others at the beginning alone.
 */
#define _POSIX_C_SOURCE 200112L

#include <inttypes.h>
#include <pthread.h>
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
enum { CHAINS = 12, MOST_THREADS = 64 };

typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));

/* One thread's part: how often it goes over how many elements (or does how many multiply-adds), and when it did. */
struct part {
    void (*work)(struct part *);
    pthread_barrier_t *barrier;
    int64_t elements, count;
    float *arrays[3];
    double start, end;
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void add(struct part *part) {
    const float *restrict a = part->arrays[0], *restrict b = part->arrays[1];
    float *restrict c = part->arrays[2];
    for (int64_t i = 0; i < part->count; i++) {
        for (int64_t k = 0; k < part->elements; k++) {
            c[k] = a[k] + b[k];
        }
        __asm__ volatile("" ::"r"(c) : "memory");
    }
}

static void copy(struct part *part) {
    const float *restrict a = part->arrays[0];
    float *restrict c = part->arrays[2];
    for (int64_t i = 0; i < part->count; i++) {
        for (int64_t k = 0; k < part->elements; k++) {
            c[k] = a[k] + 1.0f;
        }
        __asm__ volatile("" ::"r"(c) : "memory");
    }
}

static void sum(struct part *part) {
    const lanes *a = (const lanes *)part->arrays[0];
    for (int64_t i = 0; i < part->count; i++) {
        lanes sums[CHAINS] = {0};
        for (int64_t k = 0; k + CHAINS <= part->elements / LANES; k += CHAINS) {
            for (int chain = 0; chain < CHAINS; chain++) {
                sums[chain] += a[k + chain];
            }
        }
        lanes total = {0};
        for (int chain = 0; chain < CHAINS; chain++) {
            total += sums[chain];
        }
        __asm__ volatile("" ::"r"(&total) : "memory");
    }
}

static void multiply(struct part *part) {
    static volatile float hidden[2] = {1.0f, 0.0f}; /* so that the compiler can't compute the sums itself */
    const lanes factor = (lanes){0} + hidden[0], term = (lanes){0} + hidden[1];
    lanes sums[CHAINS];
    for (int k = 0; k < CHAINS; k++) {
        sums[k] = term;
    }
    const int64_t steps = part->count * part->elements / (LANES * CHAINS);
    for (int64_t i = 0; i < steps; i++) {
        for (int k = 0; k < CHAINS; k++) {
            sums[k] = sums[k] * factor + term;
        }
    }
    lanes total = {0};
    for (int k = 0; k < CHAINS; k++) {
        total += sums[k];
    }
    hidden[1] = total[0] * 0.0f;
}

static void *run(void *given) {
    struct part *part = given;
    if (part->work != multiply) {
        const size_t bytes = (size_t)part->elements * sizeof(float);
        for (int k = 0; k < 3; k++) {
            if (posix_memalign((void **)&part->arrays[k], 64, bytes) != 0) {
                exit(1);
            }
            memset(part->arrays[k], k, bytes);
        }
    }
    pthread_barrier_wait(part->barrier);
    part->start = now();
    part->work(part);
    part->end = now();
    for (int k = 0; k < 3; k++) {
        free(part->arrays[k]);
    }
    return NULL;
}

/* From the beginning of the first thread to the end of the last. */
static double timed(void (*work)(struct part *), int64_t elements, int64_t count, int threads) {
    struct part parts[MOST_THREADS];
    pthread_t others[MOST_THREADS];
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, (unsigned)threads);
    for (int k = 0; k < threads; k++) {
        parts[k] = (struct part){work, &barrier, elements / threads, count, {NULL, NULL, NULL}, 0.0, 0.0};
        if (k > 0 && pthread_create(&others[k], NULL, run, &parts[k]) != 0) {
            exit(1);
        }
    }
    run(&parts[0]);
    double start = parts[0].start, end = parts[0].end;
    for (int k = 1; k < threads; k++) {
        pthread_join(others[k], NULL);
        start = parts[k].start < start ? parts[k].start : start;
        end = parts[k].end > end ? parts[k].end : end;
    }
    pthread_barrier_destroy(&barrier);
    return end - start;
}

static double answer(const char *operation, int64_t size, int64_t count, int threads) {
    if (strcmp(operation, "add") == 0) {
        return timed(add, size * size, count, threads);
    }
    if (strcmp(operation, "copy") == 0) {
        return timed(copy, size * size, count, threads);
    }
    if (strcmp(operation, "sum") == 0) {
        return timed(sum, size * size, count, threads);
    }
    if (strcmp(operation, "conv2d") == 0) {
        return timed(multiply, size * 16 * 32 * 32 * 3 * 3 * 3, count, threads);
    }
    return timed(multiply, size * size * size, count, threads);
}

int main(int arguments, char **values) {
    const int wanted = arguments > 1 ? atoi(values[1]) : 1;
    const int threads = wanted < 1 ? 1 : wanted < MOST_THREADS ? wanted : MOST_THREADS;
    char operation[32];
    int64_t size, count;
    while (scanf("%31s %" SCNd64 " %" SCNd64, operation, &size, &count) == 3) {
        printf("%.9e\n", answer(operation, size, count, threads));
        fflush(stdout);
    }
    return 0;
}
