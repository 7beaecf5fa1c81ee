/*
 * What the library leaves to its caller: looking whether a call failed, and freeing what it returned.
 *
 * A scope keeps handles of any kind and frees them together, in reverse order. In functions that make many intermediate
 * results it takes the place of a variable and a call of `free` for each.
 */
#ifndef SCOPE_H
#define SCOPE_H

#include <stdint.h>

enum { SCOPE_CAPACITY = 32 };

typedef void (*free_function)(int64_t handle);

typedef struct scope {
    int64_t handles[SCOPE_CAPACITY];
    free_function frees[SCOPE_CAPACITY];
    int length;
} scope;

/* Ends the program with the library's message if the last call failed. */
void must_succeed(void);

/* The handle, which must be freed by whoever calls this; ends the program if it is 0. */
int64_t must(int64_t handle);

/* A tensor that the scope frees; ends the program if it is 0. */
int64_t keep(scope *within, int64_t tensor);

/* A handle of another kind that the scope frees with `release`; ends the program if it is 0. */
int64_t keep_with(scope *within, int64_t handle, free_function release);

/* Frees what the scope keeps; it can be used again. */
void leave(scope *within);

#endif
