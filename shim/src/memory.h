// The program's calls that change its memory.
#ifndef DEVKVM_MEMORY_H
#define DEVKVM_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct reach;

/** The argument of KVM_SET_USER_MEMORY_REGION. */
struct slot_region {
    uint32_t slot, flags;
    uint64_t gpa, bytes, hva;
};

/** Reads a structure of the program, smaller than a page, which may not be there. */
bool memory_read(uint64_t address, void *to, size_t bytes);

/** How this process reaches its own memory. */
extern const struct reach memory_own;

/**
 * A call that may change the memory of the program: mmap, munmap, mprotect, madvise or mremap. False if the kernel is
 * to make it, which can be only for another process; otherwise it is done, and result is what it returns, or -errno.
 */
bool memory_change(long number, const uint64_t arguments[6], long *result);

/** The kernel makes the call that was left to it, now: on return it has, or the call had no effect. */
void memory_left(void);

#endif
