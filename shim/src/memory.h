// The memory of the program that may be guest memory: what of it the server maps too.
#ifndef DEVKVM_MEMORY_H
#define DEVKVM_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/**
 * Makes a range of this process reachable for the server, as far as there is memory: shared file mappings as they are,
 * private memory by turning it into a shared mapping in place. 0, or -EFAULT if there is none at its start.
 */
int memory_share(uint64_t address, uint64_t bytes);

/** Forgets what is shared, in a child after fork. */
void memory_forget(void);

/** The program's calls of these names, on any memory. */
void *memory_mmap(void *address, size_t bytes, int prot, int flags, int fd, off_t offset);
int memory_munmap(void *address, size_t bytes);
int memory_mprotect(void *address, size_t bytes, int prot);
int memory_madvise(void *address, size_t bytes, int advice);
void *memory_mremap(void *address, size_t old_bytes, size_t bytes, int flags, void *target);

#endif
