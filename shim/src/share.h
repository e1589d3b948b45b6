// The memory of a program that is guest memory: what of it the server maps too.
#ifndef DEVKVM_SHARE_H
#define DEVKVM_SHARE_H

#include <stdbool.h>
#include <stdint.h>

#include "maps.h"
#include "protocol.h"

/**
 * Makes a range of the program reachable for the server, as far as there is memory: shared file mappings as they are,
 * private memory by turning it into a shared mapping in place. 0, or -EFAULT if there is none at its start.
 */
int share_range(uint64_t address, uint64_t bytes);

/** Forgets what is shared, in a child after fork. */
void share_forget(void);

// With the lock of the program held:

/** Tells the server about a range. */
long share_tell(enum door_op op, int fd, int prot, uint64_t start, uint64_t end, uint64_t offset);

/** The server stops using a range; on return it does not any more. */
void share_stop(uint64_t start, uint64_t end);

/** Gives back what the file of converted memory holds for addresses: it is zero there. */
void share_release(uint64_t start, uint64_t end);

bool share_is_zero(const void *page);

/** PROT_... of a mapping. */
int share_protection(const struct mapping *m);

#endif
