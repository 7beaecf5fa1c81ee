"""The functions of kernels.spl for Numba; lines `OPERATION SIZE COUNT` are answered with seconds."""

import math
import sys
import time

import numpy as np
from numba import njit


@njit
def advance(x, v, m, n, dt, steps):
    for _ in range(steps):
        for i in range(n):
            for j in range(i + 1, n):
                dx = x[3 * i] - x[3 * j]
                dy = x[3 * i + 1] - x[3 * j + 1]
                dz = x[3 * i + 2] - x[3 * j + 2]
                d2 = dx * dx + dy * dy + dz * dz
                mag = dt / (d2 * math.sqrt(d2))
                v[3 * i] -= dx * m[j] * mag
                v[3 * i + 1] -= dy * m[j] * mag
                v[3 * i + 2] -= dz * m[j] * mag
                v[3 * j] += dx * m[i] * mag
                v[3 * j + 1] += dy * m[i] * mag
                v[3 * j + 2] += dz * m[i] * mag
        for k in range(3 * n):
            x[k] += dt * v[k]


@njit
def mandelbrot(width, height, limit):
    total = 0
    for row in range(height):
        for column in range(width):
            cx = 3.0 * column / width - 2.0
            cy = 2.0 * row / height - 1.0
            x = 0.0
            y = 0.0
            n = 0
            while n < limit and x * x + y * y <= 4.0:
                t = x * x - y * y + cx
                y = 2.0 * x * y + cy
                x = t
                n += 1
            total += n
    return total


@njit
def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


@njit
def times(v, out, n):
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * v[j]
        out[i] = total


@njit
def times_transposed(v, out, n):
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(j, i) * v[j]
        out[i] = total


@njit
def spectral(u, v, t, n):
    for i in range(n):
        u[i] = 1.0
    for _ in range(10):
        times(u, t, n)
        times_transposed(t, v, n)
        times(v, t, n)
        times_transposed(t, u, n)
    vbv = 0.0
    vv = 0.0
    for i in range(n):
        vbv += u[i] * v[i]
        vv += v[i] * v[i]
    return math.sqrt(vbv / vv)


@njit
def matmul(a, b, c, n):
    for i in range(n):
        for j in range(n):
            c[i * n + j] = 0.0
        for k in range(n):
            x = a[i * n + k]
            for j in range(n):
                c[i * n + j] += x * b[k * n + j]


@njit
def prefix(a, out):
    total = 0.0
    for i in range(len(a)):
        total += a[i]
        out[i] = total
    return total


@njit
def stencil(a, b, rows, columns):
    for i in range(1, rows - 1):
        for j in range(1, columns - 1):
            across = a[i * columns + j] + a[i * columns + j - 1] + a[i * columns + j + 1]
            b[i * columns + j] = 0.2 * (across + a[(i - 1) * columns + j] + a[(i + 1) * columns + j])


def filled(n):
    return (np.arange(n) * 37 % 101) / 101.0


def action(operation, n):
    if operation == "nbody":
        x, v, m = filled(15), filled(15), filled(5)
        return lambda: advance(x, v, m, 5, 0.001, n)
    if operation == "mandelbrot":
        return lambda: mandelbrot(n, n, 200)
    if operation == "spectral":
        u, v, t = filled(n), filled(n), filled(n)
        return lambda: spectral(u, v, t, n)
    if operation == "matmul":
        a, b, c = (filled(n * n).astype(np.float32) for _ in range(3))
        return lambda: matmul(a, b, c, n)
    if operation == "prefix":
        a, out = filled(n), filled(n)
        return lambda: prefix(a, out)
    a, b = filled(n * n), filled(n * n)
    return lambda: stencil(a, b, n, n)


for line in sys.stdin:
    operation, size, count = line.split()
    run = action(operation, int(size))
    start = time.perf_counter()
    for _ in range(int(count)):
        run()
    print(time.perf_counter() - start, flush=True)
