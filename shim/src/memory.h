// The program's calls that change its memory.
#ifndef DEVKVM_MEMORY_H
#define DEVKVM_MEMORY_H

#include <stddef.h>
#include <sys/types.h>

struct reach;

/** How this process reaches its own memory. */
extern const struct reach memory_own;

/** The program's calls of these names, on any memory. */
void *memory_mmap(void *address, size_t bytes, int prot, int flags, int fd, off_t offset);
int memory_munmap(void *address, size_t bytes);
int memory_mprotect(void *address, size_t bytes, int prot);
int memory_madvise(void *address, size_t bytes, int advice);
void *memory_mremap(void *address, size_t old_bytes, size_t bytes, int flags, void *target);

#endif
