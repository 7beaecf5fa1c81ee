/*
 * Fails the Nth allocation of a call, for every N up to a limit, of several functions. Arguments: whether allocations go
 * on failing, and the limit. Every call must succeed or say OUT_OF_MEMORY, leave no handle, and succeed again afterwards.
 * The first call of a thread must be refused rightly when there is no room for its message. (PyTorch itself keeps objects
 * a thread, and glibc ends the process where a thread's first one can't be registered; so no operation runs there.)
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "rt_torch.h"

/* Of failing_malloc.c, which is preloaded; here so that the program links. */
__attribute__((weak)) long fail_allocations(long n, int for_good);

static int64_t square, wrong;

static int64_t zeros(void) { return rt_torch_tensor_zeros((const int64_t[]){3, 3}, 2); }
static int64_t add(void) { return rt_torch_tensor_add(square, square); }
static int64_t matmul(void) { return rt_torch_tensor_matmul(square, square); }
static int64_t softmax(void) { return rt_torch_tensor_softmax(square, 0); }
static int64_t sum(void) { return rt_torch_tensor_sum(square); }
static int64_t transpose(void) { return rt_torch_tensor_transpose(square, 0, 1); }
static int64_t stack(void) { return rt_torch_stack((const int64_t[]){square, square}, 2, 0); }
static int64_t mismatch(void) { return rt_torch_tensor_add(square, wrong); }

static int64_t (*const calls[])(void) = {zeros, add, matmul, softmax, sum, transpose, stack, mismatch};

static void *first_call(void *for_good) {
    fail_allocations(0, for_good != NULL);
    const int64_t refused = rt_torch_relu(1);
    const int64_t code = rt_torch_last_error_code();
    fail_allocations(-1, 0);
    char message[64];
    if (refused != 0 || code != RT_TORCH_BAD_HANDLE) return "a thread's first call wasn't refused";
    if (rt_torch_relu(1) != 0 || rt_torch_last_error(message, sizeof message) == 0) return "no message";
    return NULL;
}

int main(int count, char **arguments) {
    const int for_good = count > 1 && atoi(arguments[1]);
    const long limit = count > 2 ? atol(arguments[2]) : 50;
    long short_of_memory = 0;
    square = rt_torch_tensor_ones((const int64_t[]){3, 3}, 2);
    wrong = rt_torch_tensor_ones((const int64_t[]){2}, 1);
    const int64_t live = rt_torch_live_handles();
    for (size_t which = 0; which < sizeof calls / sizeof *calls; which++) {
        const int succeeds = calls[which] != mismatch;
        rt_torch_tensor_free(calls[which]()); /* what is set up once is set up now */
        for (long n = 0; n < limit; n++) {
            fail_allocations(n, for_good);
            const int64_t made = calls[which]();
            const long failed = fail_allocations(-1, 0);
            const int64_t code = rt_torch_last_error_code();
            if (code == RT_TORCH_OUT_OF_MEMORY && failed > 0) short_of_memory++;
            else if (code != (succeeds ? RT_TORCH_OK : RT_TORCH_SHAPE) || (made != 0) != (code == RT_TORCH_OK)) {
                char message[512];
                rt_torch_last_error(message, sizeof message);
                printf("call %d, allocation %ld, %ld failed: code %d: %s\n", (int)which, n, failed, (int)code, message);
                return 1;
            }
            rt_torch_tensor_free(made);
            if (rt_torch_live_handles() != live) return 2;
            if (failed == 0) break;
        }
        const int64_t again = calls[which]();
        if ((again != 0) != succeeds) return 3;
        rt_torch_tensor_free(again);
    }
    for (int round = 0; round < 20; round++) {
        pthread_t thread;
        void *wrong_answer = NULL;
        if (pthread_create(&thread, NULL, first_call, for_good ? arguments : NULL) != 0) return 4;
        if (pthread_join(thread, &wrong_answer) != 0) return 4;
        if (wrong_answer != NULL) {
            puts(wrong_answer);
            return 5;
        }
    }
    if (rt_torch_live_handles() != live) return 2;
    printf("%ld times OUT_OF_MEMORY\n", short_of_memory);
    return 0;
}
