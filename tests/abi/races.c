/*
 * Threads against each other's handles. Arguments: what to do, how often.
 *
 *     wrong N    N calls on each of 8 threads with handles that are random, stale, forged from a living one, of another kind,
 *                or freed twice: each must answer BAD_HANDLE
 *     free N     N times two threads use a tensor while a third frees it: each use completes or answers BAD_HANDLE
 *
 * Prints how often what came, or what was wrong.
 */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rt_torch.h"

enum { THREADS = 8, USERS = 2, KINDS_OF_WRONG = 5 };

static long rounds;
static int64_t generator;
static atomic_long failures;

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static int64_t ones(void) { return rt_torch_tensor_ones((const int64_t[]){4}, 1); }

static void must_be_bad(int right) {
    if (right && rt_torch_last_error_code() == RT_TORCH_BAD_HANDLE) return;
    if (atomic_fetch_add(&failures, 1) == 0) printf("code %d\n", (int)rt_torch_last_error_code());
}

static void *call_wrongly(void *seed) {
    uint64_t state = 88172645463325252u + (uint64_t)(size_t)seed * 7919u;
    int64_t living = ones(), stale = ones();
    rt_torch_tensor_free(stale);
    for (long round = 0; round < rounds; round++) {
        switch (next_random(&state) % KINDS_OF_WRONG) {
            case 0: /* any number; that it is a living handle is less likely than 1 in 10^12 */
                must_be_bad(rt_torch_tensor_ndim((int64_t)next_random(&state)) == -1);
                break;
            case 1:
                must_be_bad(rt_torch_tensor_numel(stale) == -1);
                break;
            case 2: /* another generation, or another kind */
                must_be_bad(rt_torch_relu(living ^ (int64_t)1 << (24 + next_random(&state) % 39)) == 0);
                break;
            case 3:
                must_be_bad(rt_torch_relu(generator) == 0);
                break;
            default: {
                const int64_t made = ones();
                rt_torch_tensor_free(made);
                rt_torch_tensor_free(made);
                must_be_bad(1);
                stale = made;
            }
        }
    }
    if (rt_torch_tensor_ndim(living) != 1) must_be_bad(0);
    rt_torch_tensor_free(living);
    return NULL;
}

static _Atomic int64_t shared;
static atomic_long turn, arrived;
static atomic_long completed, refused;

static void wait_for_all(long phase) {
    atomic_fetch_add(&arrived, 1);
    while (atomic_load(&arrived) < phase * (USERS + 1)) sched_yield();
}

static void *use(void *unused) {
    for (long round = 0; round < rounds; round++) {
        wait_for_all(2 * round + 1);
        const int64_t made = rt_torch_relu(shared);
        const int64_t code = rt_torch_last_error_code();
        if (code == RT_TORCH_OK && made != 0) atomic_fetch_add(&completed, 1);
        else if (code == RT_TORCH_BAD_HANDLE && made == 0) atomic_fetch_add(&refused, 1);
        else atomic_fetch_add(&failures, 1);
        rt_torch_tensor_free(made);
        wait_for_all(2 * round + 2);
    }
    return unused;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    rounds = atol(arguments[2]);
    rt_torch_set_num_threads(1);
    generator = rt_torch_generator_new(-1);
    const int64_t before = rt_torch_live_handles();
    pthread_t threads[THREADS];
    if (strcmp(arguments[1], "wrong") == 0) {
        for (size_t each = 0; each < THREADS; each++) {
            if (pthread_create(&threads[each], NULL, call_wrongly, (void *)each) != 0) return 2;
        }
        for (size_t each = 0; each < THREADS; each++) pthread_join(threads[each], NULL);
        printf("%ld calls\n", THREADS * rounds);
    } else {
        for (size_t each = 0; each < USERS; each++) {
            if (pthread_create(&threads[each], NULL, use, NULL) != 0) return 2;
        }
        for (long round = 0; round < rounds; round++) {
            shared = ones();
            wait_for_all(2 * round + 1);
            for (long pause = round % 64 * 8; pause > 0; pause--) atomic_load(&turn);
            rt_torch_tensor_free(shared);
            if (rt_torch_last_error_code() != RT_TORCH_OK) atomic_fetch_add(&failures, 1);
            wait_for_all(2 * round + 2);
        }
        for (size_t each = 0; each < USERS; each++) pthread_join(threads[each], NULL);
        printf("%ld completed, %ld refused\n", (long)completed, (long)refused);
    }
    if (failures != 0) printf("%ld answers were wrong\n", (long)failures);
    if (rt_torch_live_handles() != before) printf("handles are left\n");
    return failures != 0 || rt_torch_live_handles() != before;
}
