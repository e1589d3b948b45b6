// How the memory of another process is reached: by process_vm_readv, and by system calls that one of its threads makes.
#ifndef DEVKVM_OTHER_H
#define DEVKVM_OTHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "../src/program.h"

/**
 * By these the filter knows a call that a thread makes for us: a flag of mmap that the kernel ignores, and the last
 * argument of calls that have fewer.
 */
#define OWN_MMAP MAP_DENYWRITE
#define OWN_CALL 0x726f6f64u

/** The thread that asks, and its question; its program's calls are made by it. */
struct asking {
    int listener;
    uint64_t id;
    pid_t process, thread;
    long filters;  // so many has a thread under the launcher's only
};

/** Names the thread for which the calling one reaches the program. */
void other_bind(const struct asking *asking);

/** A number of /proc/PID/status; -1 if there is none. name ends with its colon. */
long other_status(pid_t thread, const char *name);

/** Whether a signal waits for a thread that it does not block, or that is not among these, if they are given. */
bool other_has_signal(pid_t thread, const uint64_t *blocked);

/** Reads the memory of a process: how much of it could be read. */
size_t other_read(pid_t process, uint64_t address, void *to, size_t bytes);

/** Writes it: whether it could be. */
bool other_write(pid_t process, uint64_t address, const void *from, size_t bytes);

/** How the program of the asking thread is reached. */
extern const struct reach other_reach;

#endif
