/* Handwritten digits from a CSV file: 64 pixels from 0 to 16 and the digit on each line. */
#ifndef DIGITS_H
#define DIGITS_H

#include <stddef.h>
#include <stdint.h>

enum { DIGIT_PIXELS = 64 };

typedef struct digits {
    float *pixels;   /* rows * DIGIT_PIXELS of them, from 0 to 1, row by row */
    int64_t *labels; /* rows of them, from 0 to 9 */
    size_t rows;
} digits;

/* Reads a file; ends the program with a message if it can't be read. Free the result with free_digits. */
digits read_digits(const char *path);

void free_digits(digits *read);

#endif
