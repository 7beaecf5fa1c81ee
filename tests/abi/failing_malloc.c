/*
 * Allocations that fail on demand, for LD_PRELOAD. The counter is the thread's own: `fail_allocations(n, for_good)` lets
 * n allocations of this thread succeed, then fails one, or all; a negative n ends it.
 */
#include <errno.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static __thread long left __attribute__((tls_model("initial-exec"))) = -1;
static __thread int all __attribute__((tls_model("initial-exec")));
static __thread long failed __attribute__((tls_model("initial-exec")));

long fail_allocations(long n, int for_good) {
    long before = failed;
    left = n;
    all = for_good;
    failed = 0;
    return before;
}

static int fails(void) {
    if (left < 0) return 0;
    if (left > 0) {
        left--;
        return 0;
    }
    if (!all) left = -1;
    failed++;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return fails() ? NULL : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return fails() ? NULL : __libc_realloc(old, size); }
void *memalign(size_t alignment, size_t size) { return fails() ? NULL : __libc_memalign(alignment, size); }
void *aligned_alloc(size_t alignment, size_t size) { return fails() ? NULL : __libc_memalign(alignment, size); }

int posix_memalign(void **out, size_t alignment, size_t size) {
    if (fails()) return ENOMEM;
    *out = __libc_memalign(alignment, size);
    return *out == NULL ? ENOMEM : 0;
}
