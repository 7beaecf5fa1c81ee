#include "scope.h"

#include "rt_torch.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void fail(void) {
    char message[1024];
    const int64_t code = rt_torch_last_error_code();
    rt_torch_last_error(message, sizeof message);
    fprintf(stderr, "error %" PRId64 ": %s\n", code, message);
    exit(EXIT_FAILURE);
}

void must_succeed(void) {
    if (rt_torch_last_error_code() != RT_TORCH_OK) {
        fail();
    }
}

int64_t must(int64_t handle) {
    if (handle == 0) {
        fail();
    }
    return handle;
}

int64_t keep(scope *within, int64_t tensor) { return keep_with(within, tensor, rt_torch_tensor_free); }

int64_t keep_with(scope *within, int64_t handle, free_function release) {
    must(handle);
    if (within->length == SCOPE_CAPACITY) {
        fprintf(stderr, "a scope keeps %d handles at most\n", SCOPE_CAPACITY);
        exit(EXIT_FAILURE);
    }
    within->handles[within->length] = handle;
    within->frees[within->length] = release;
    within->length++;
    return handle;
}

void leave(scope *within) {
    while (within->length > 0) {
        within->length--;
        within->frees[within->length](within->handles[within->length]);
    }
}
