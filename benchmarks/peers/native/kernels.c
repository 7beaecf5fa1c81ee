/* The functions of kernels.spl in C; lines `OPERATION SIZE COUNT` are answered with seconds. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef int64_t i64;

/* Compiled as functions that anybody may call: not once more for the arguments that main happens to give. */
#if defined(__GNUC__) && !defined(__clang__)
#define FUNCTION __attribute__((noipa)) static
#else
#define FUNCTION __attribute__((noinline)) static
#endif

FUNCTION void advance(double *x, double *v, double *m, i64 n, double dt, i64 steps) {
    for (i64 s = 0; s < steps; s++) {
        for (i64 i = 0; i < n; i++) {
            for (i64 j = i + 1; j < n; j++) {
                double dx = x[3 * i] - x[3 * j];
                double dy = x[3 * i + 1] - x[3 * j + 1];
                double dz = x[3 * i + 2] - x[3 * j + 2];
                double d2 = dx * dx + dy * dy + dz * dz;
                double mag = dt / (d2 * sqrt(d2));
                v[3 * i] -= dx * m[j] * mag;
                v[3 * i + 1] -= dy * m[j] * mag;
                v[3 * i + 2] -= dz * m[j] * mag;
                v[3 * j] += dx * m[i] * mag;
                v[3 * j + 1] += dy * m[i] * mag;
                v[3 * j + 2] += dz * m[i] * mag;
            }
        }
        for (i64 k = 0; k < 3 * n; k++) x[k] += dt * v[k];
    }
}

FUNCTION i64 mandelbrot(i64 width, i64 height, i64 limit) {
    i64 total = 0;
    for (i64 row = 0; row < height; row++) {
        for (i64 column = 0; column < width; column++) {
            double cx = 3.0 * (double)column / (double)width - 2.0;
            double cy = 2.0 * (double)row / (double)height - 1.0;
            double x = 0.0, y = 0.0;
            i64 n = 0;
            while (n < limit && x * x + y * y <= 4.0) {
                double t = x * x - y * y + cx;
                y = 2.0 * x * y + cy;
                x = t;
                n += 1;
            }
            total += n;
        }
    }
    return total;
}

static double element(i64 i, i64 j) { return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1); }

static void times(double *v, double *out, i64 n) {
    for (i64 i = 0; i < n; i++) {
        double sum = 0.0;
        for (i64 j = 0; j < n; j++) sum += element(i, j) * v[j];
        out[i] = sum;
    }
}

static void times_transposed(double *v, double *out, i64 n) {
    for (i64 i = 0; i < n; i++) {
        double sum = 0.0;
        for (i64 j = 0; j < n; j++) sum += element(j, i) * v[j];
        out[i] = sum;
    }
}

FUNCTION double spectral(double *u, double *v, double *t, i64 n) {
    for (i64 i = 0; i < n; i++) u[i] = 1.0;
    for (int k = 0; k < 10; k++) {
        times(u, t, n);
        times_transposed(t, v, n);
        times(v, t, n);
        times_transposed(t, u, n);
    }
    double vbv = 0.0, vv = 0.0;
    for (i64 i = 0; i < n; i++) {
        vbv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    return sqrt(vbv / vv);
}

FUNCTION void matmul(float *a, float *b, float *c, i64 n) {
    for (i64 i = 0; i < n; i++) {
        for (i64 j = 0; j < n; j++) c[i * n + j] = 0.0f;
        for (i64 k = 0; k < n; k++) {
            float x = a[i * n + k];
            for (i64 j = 0; j < n; j++) c[i * n + j] += x * b[k * n + j];
        }
    }
}

FUNCTION double prefix(double *a, double *out, i64 n) {
    double sum = 0.0;
    for (i64 i = 0; i < n; i++) {
        sum += a[i];
        out[i] = sum;
    }
    return sum;
}

FUNCTION void stencil(double *a, double *b, i64 rows, i64 columns) {
    for (i64 i = 1; i < rows - 1; i++) {
        for (i64 j = 1; j < columns - 1; j++) {
            double across = a[i * columns + j] + a[i * columns + j - 1] + a[i * columns + j + 1];
            b[i * columns + j] = 0.2 * (across + a[(i - 1) * columns + j] + a[(i + 1) * columns + j]);
        }
    }
}

static double *filled(i64 n) {
    double *made = malloc((size_t)n * sizeof *made);
    for (i64 i = 0; i < n; i++) made[i] = (double)(i * 37 % 101) / 101.0;
    return made;
}

static float *filled32(i64 n) {
    float *made = malloc((size_t)n * sizeof *made);
    for (i64 i = 0; i < n; i++) made[i] = (float)((double)(i * 37 % 101) / 101.0);
    return made;
}

static volatile double sink;

int main(void) {
    char operation[32];
    long size, count;
    while (scanf("%31s %ld %ld", operation, &size, &count) == 3) {
        i64 n = size;
        int small = strcmp(operation, "nbody") == 0;
        i64 items = small ? 15 : strcmp(operation, "prefix") == 0 || strcmp(operation, "spectral") == 0 ? n : n * n;
        double *a = filled(items), *b = filled(items), *c = filled(items);
        float *fa = filled32(items), *fb = filled32(items), *fc = filled32(items);
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        for (long k = 0; k < count; k++) {
            if (small) advance(a, b, c, 5, 0.001, n);
            else if (strcmp(operation, "mandelbrot") == 0) sink = (double)mandelbrot(n, n, 200);
            else if (strcmp(operation, "spectral") == 0) sink = spectral(a, b, c, n);
            else if (strcmp(operation, "matmul") == 0) matmul(fa, fb, fc, n);
            else if (strcmp(operation, "prefix") == 0) sink = prefix(a, b, n);
            else stencil(a, b, n, n);
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        printf("%.9f\n", (double)(end.tv_sec - start.tv_sec) + 1e-9 * (double)(end.tv_nsec - start.tv_nsec));
        fflush(stdout);
        free(a), free(b), free(c), free(fa), free(fb), free(fc);
    }
    return 0;
}
