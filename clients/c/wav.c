#include "wav.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { IEEE_FLOAT = 3 };

static void fail(const char *path, const char *what) {
    fprintf(stderr, "%s: %s\n", path, what);
    exit(EXIT_FAILURE);
}

static void read_bytes(FILE *file, unsigned char *out, size_t length, const char *path) {
    if (fread(out, 1, length, file) != length) {
        fail(path, "the file ends too early for a WAV file");
    }
}

/* The numbers of a WAV file are little-endian, whatever those of the machine are. */
static unsigned number16(const unsigned char *bytes) { return bytes[0] | (unsigned)bytes[1] << 8; }

static uint32_t number32(const unsigned char *bytes) { return number16(bytes) | (uint32_t)number16(bytes + 2) << 16; }

static float number_float(const unsigned char *bytes) {
    const uint32_t bits = number32(bytes);
    float number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

/* The samples of a `data` chunk. */
static void read_samples(FILE *file, size_t length, sound *read, const char *path) {
    unsigned char *bytes = malloc(length);
    read->length = length / 4;
    read->samples = malloc(read->length * sizeof *read->samples);
    if (bytes == NULL || read->samples == NULL) {
        fail(path, "there is not enough memory");
    }
    read_bytes(file, bytes, length, path);
    for (size_t i = 0; i < read->length; i++) {
        read->samples[i] = number_float(bytes + 4 * i);
    }
    free(bytes);
}

sound read_wav(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    unsigned char head[12];
    read_bytes(file, head, sizeof head, path);
    if (memcmp(head, "RIFF", 4) != 0 || memcmp(head + 8, "WAVE", 4) != 0) {
        fail(path, "this is not a WAV file");
    }
    sound read = {NULL, 0, 0};
    /* A file is a row of chunks: a name of four letters, a length, and so many bytes, filled up to an even number. */
    while (read.samples == NULL) {
        unsigned char chunk[8];
        read_bytes(file, chunk, sizeof chunk, path);
        const uint32_t length = number32(chunk + 4);
        if (memcmp(chunk, "data", 4) == 0) {
            read_samples(file, length, &read, path);
        } else if (memcmp(chunk, "fmt ", 4) == 0 && length >= 16) {
            unsigned char format[16];
            read_bytes(file, format, sizeof format, path);
            if (number16(format) != IEEE_FLOAT || number16(format + 2) != 1 || number16(format + 14) != 32) {
                fail(path, "expected 32-bit floating-point samples on one channel");
            }
            read.rate = (long)number32(format + 4);
            fseek(file, (long)(length - 16 + length % 2), SEEK_CUR);
        } else {
            fseek(file, (long)(length + length % 2), SEEK_CUR);
        }
    }
    fclose(file);
    return read;
}

void free_sound(sound *read) { free(read->samples); }
