#include "digits.h"

#include <stdio.h>
#include <stdlib.h>

static void fail(const char *path, size_t row, const char *what) {
    fprintf(stderr, "%s:%zu: %s\n", path, row + 1, what);
    exit(EXIT_FAILURE);
}

/* Makes room for `rows` rows. */
static void reserve(digits *read, size_t rows, const char *path) {
    float *pixels = realloc(read->pixels, rows * DIGIT_PIXELS * sizeof *pixels);
    if (pixels != NULL) {
        read->pixels = pixels;
    }
    int64_t *labels = realloc(read->labels, rows * sizeof *labels);
    if (labels != NULL) {
        read->labels = labels;
    }
    if (pixels == NULL || labels == NULL) {
        fail(path, read->rows, "there is not enough memory");
    }
}

/* Reads the number at *place and what separates it from the next, and goes on to that. */
static long next_number(char **place, const char *path, size_t row) {
    char *end;
    const long number = strtol(*place, &end, 10);
    if (end == *place) {
        fail(path, row, "expected 64 pixels and a digit, separated by commas");
    }
    *place = *end == ',' ? end + 1 : end;
    return number;
}

digits read_digits(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    digits read = {NULL, NULL, 0};
    size_t capacity = 0;
    char line[512];
    while (fgets(line, sizeof line, file) != NULL) {
        if (read.rows == capacity) {
            capacity = capacity == 0 ? 1024 : 2 * capacity;
            reserve(&read, capacity, path);
        }
        char *place = line;
        for (size_t i = 0; i < DIGIT_PIXELS; i++) {
            read.pixels[read.rows * DIGIT_PIXELS + i] = (float)next_number(&place, path, read.rows) / 16.0F;
        }
        read.labels[read.rows] = next_number(&place, path, read.rows);
        read.rows++;
    }
    fclose(file);
    return read;
}

void free_digits(digits *read) {
    free(read->pixels);
    free(read->labels);
}
