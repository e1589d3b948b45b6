// A child of fork forgets what was its parent's (pthread_atfork, link.c). Here are the children of which the C library
// tells nobody.
#define _GNU_SOURCE
#include "child.h"

#include <sched.h>
#include <stdarg.h>
#include <sys/types.h>
#include <unistd.h>

#include "link.h"
#include "raw.h"
#include "real.h"
#include "wait.h"

#define EXPORT __attribute__((visibility("default")))

/** How many of vfork the thread is inside: its parent stands still meanwhile, and has the same thread-local memory. */
static __thread int depth __attribute__((tls_model("initial-exec")));

bool child_borrows(void) { return depth > 0; }

// For vfork.S.
int vfork_depth(void);
int vfork_returned(long result, int before);

int vfork_depth(void) { return depth; }

int vfork_returned(long result, int before) {
    depth = result ? before : before + 1;
    return (int)answer(result);
}

static void begin(void) {
    if (link_is_open()) link_forget();
}

EXPORT pid_t _Fork(void);
pid_t _Fork(void) {
    pid_t child = REAL(_Fork)();
    if (!child) begin();
    return child;
}

struct start {
    int (*function)(void *);
    void *argument;
};

static int with_own_memory(void *start) {
    const struct start *given = start;
    begin();
    return given->function(given->argument);
}

static int with_parents_memory(void *start) {
    const struct start *given = start;
    depth++;
    return given->function(given->argument);
}

/**
 * Of a thread there is nothing to note, and of a child that has its parent's descriptors, or runs beside it in the same
 * memory, nothing can be.
 */
EXPORT int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) {
    va_list rest;
    va_start(rest, argument);
    void *parents_tid = va_arg(rest, void *), *tls = va_arg(rest, void *), *childs_tid = va_arg(rest, void *);
    va_end(rest);
    struct start start = {function, argument};
    if (function && !(flags & (CLONE_VM | CLONE_FILES)))
        return REAL(clone)(with_own_memory, stack, flags, &start, parents_tid, tls, childs_tid);
    if (!function || !(flags & CLONE_VFORK) || (flags & (CLONE_SETTLS | CLONE_FILES | CLONE_SIGHAND)))
        return REAL(clone)(function, stack, flags, argument, parents_tid, tls, childs_tid);
    int before = depth;
    int child = REAL(clone)(with_parents_memory, stack, flags, &start, parents_tid, tls, childs_tid);
    depth = before;
    return child;
}

long child_by_number(long number, const long *a) {
    long result = raw6(number, a[0], a[1], a[2], a[3], a[4], a[5]);
    if (result) return result;
    uint64_t flags = number == SYS_clone ? (uint64_t)a[0] : number == SYS_clone3 ? *(const uint64_t *)a[0] : 0;
    bool shares_memory = (flags & CLONE_VM) && !((flags & CLONE_VFORK) && wait_emulated());  // qemu-user forks then
    if (!shares_memory && !(flags & CLONE_FILES)) begin();
    return result;
}
