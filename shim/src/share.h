// The memory of a program that is guest memory: what of it the server maps too.
#ifndef DEVKVM_SHARE_H
#define DEVKVM_SHARE_H

#include <stdbool.h>
#include <stdint.h>

#include "maps.h"
#include "protocol.h"

/** More than a process can have: the length of the file that private memory is turned into. */
#define SHARE_ADDRESSES (UINT64_C(1) << 52)

/**
 * Makes a range of the program reachable for the server, as far as there is memory: shared file mappings as they are,
 * private memory by turning it into a shared mapping in place. 0, or -EFAULT if there is none at its start. A range of
 * which the guest has missed a page has been made reachable before: what is still not there, or still protected, is
 * found without a system call that a filter may forbid.
 */
int share_range(uint64_t address, uint64_t bytes, uint64_t missed);

/** Forgets what is shared, in a child after fork. */
void share_forget(void);

// With the lock of the program held:

/** Tells the server about a range. */
long share_tell(enum door_op op, int fd, int prot, uint64_t start, uint64_t end, uint64_t offset);

/**
 * New memory of the program. If it is where a slot is, it is made reachable at once, where that takes nothing but the
 * call that has mapped it. A thread in KVM_RUN, which may be under a filter, need not do it then.
 */
void share_mapped(uint64_t start, uint64_t end, int prot, int flags, int fd, uint64_t offset);

/** Whether guest memory is there now. The server is asked only near what ever was. */
bool share_is_slot(uint64_t start, uint64_t end);

/** The server stops using a range; on return it does not any more. */
void share_stop(uint64_t start, uint64_t end);

/**
 * What was private memory is zero after MADV_DONTNEED, and no more after munmap; a shared mapping would keep it. A
 * thread under a filter may make no other call for that; under qemu-user, which has no filters, it takes a system call
 * instead of a round trip.
 */
void share_discard(uint64_t start, uint64_t last);

/** The same, but of memory that was shared before it was converted only if it is removed: MADV_REMOVE. */
void share_advised(uint64_t start, uint64_t last, bool remove);

/** Gives back what the file of converted memory holds for addresses: it is zero there. */
void share_release(uint64_t start, uint64_t end);

/** Whether PIECE_BYTES are zero. */
bool share_is_zero(const void *piece);

/** PROT_... of a mapping. */
int share_protection(const struct mapping *m);

#endif
