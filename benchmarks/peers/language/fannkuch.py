"""Flipped pancakes, after the Computer Language Benchmarks Game's fannkuch-redux."""


def fannkuch(n):
    order = list(range(n))
    count = [0] * n
    most = checksum = number = 0
    r = n
    while True:
        while r > 1:
            count[r - 1] = r
            r -= 1
        flips = 0
        work = list(order)
        first = work[0]
        while first != 0:
            low, high = 0, first
            while low < high:
                kept = work[low]
                work[low] = work[high]
                work[high] = kept
                low += 1
                high -= 1
            flips += 1
            first = work[0]
        most = max(most, flips)
        checksum += flips if number % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most
            moved = order[0]
            for i in range(r):
                order[i] = order[i + 1]
            order[r] = moved
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        number += 1


checksum, most = fannkuch(9)
print(checksum, most)
