// RLIMIT_FSIZE, which Linux's KVM does not look at: the files here are memory, and the offsets of one are addresses.
#ifndef DEVKVM_LIMIT_H
#define DEVKVM_LIMIT_H

#include <stdbool.h>
#include <stdint.h>

/** What holds, and how far it can be raised. */
struct limit {
    uint64_t now, most;
};

/**
 * Lets this process write files of such a length until limit_restore; otherwise the signal SIGXFSZ would come. False if
 * it may not, of which the person is told.
 */
bool limit_lift(uint64_t bytes, struct limit *was);

/** What it was before. */
void limit_restore(const struct limit *was);

/** ftruncate, whatever the limit is: 0 or -errno, -EFBIG if the limit forbids it. */
long limit_truncate(int fd, uint64_t bytes);

/** Whether the limit forbids what KVM_SET_USER_MEMORY_REGION with this argument takes. */
bool limit_refuses_slot(uint64_t argument);

#endif
