/* Sound from a WAV file of 32-bit floating-point samples on one channel. */
#ifndef WAV_H
#define WAV_H

#include <stddef.h>

typedef struct sound {
    float *samples; /* from -1 to 1 */
    size_t length;
    long rate; /* samples a second */
} sound;

/* Reads a file; ends the program with a message if it can't be read. Free the result with free_sound. */
sound read_wav(const char *path);

void free_sound(sound *read);

#endif
