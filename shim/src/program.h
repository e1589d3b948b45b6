// What is known of a program that calls: of the process itself; in the launcher of static programs, of each process
// that it serves.
#ifndef DEVKVM_PROGRAM_H
#define DEVKVM_PROGRAM_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "maps.h"
#include "own.h"
#include "protocol.h"
#include "ranges.h"

/** How the memory of a program is reached: its own by itself, another process's from outside. */
struct reach {
    /**
     * The program's number for a file that is open here, to be mapped by it, or, without a file, 0; the program's
     * thread stands still until leave. Or -errno.
     */
    long (*enter)(int fd);
    void (*leave)(void);

    /** A system call of the program: the result or -errno. */
    long (*call)(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f);

    /** The content of PIECE_BYTES of the program, until the next call; null if it cannot be read. */
    const void *(*piece)(uint64_t address);

    /** Writes so many of the program: 0 or -errno. */
    int (*put)(uint64_t address, const void *content);

    /** Whether a descriptor of the program is this inode; then a descriptor here of the same file, or -1. */
    int (*descriptor)(const struct mapping *m, bool *opened);

    /** Copies between the program and the data of a slot, as the kernel would: 0 or -errno. */
    int (*copy)(struct door_slot *slot, bool in, uint64_t address, uint64_t bytes);
};

struct program {
    const struct reach *reach;
    const char *proc;  // its directory of /proc
    int memory;        // its memory as a file, for another process; -1

    // files.c
    int lowest;  // number that a file of KVM has here: not one that is another file in the program

    // link.c
    const volatile uint64_t *probe;  // a word of its memory, and what is there
    uint64_t probe_value;
    pthread_mutex_t connecting;
    _Atomic(struct door_header *) area;
    _Atomic bool dead;
    _Atomic uint32_t *life;
    _Atomic uint32_t threads;

    // faults.c
    _Atomic bool handles_faults;  // it has registered memory with a userfaultfd

    // limit.c
    _Atomic bool limited;  // known since /dev/kvm was opened: a thread that makes a slot may be under a filter

    // own.c
    int own[OWN_FILES];

    // share.c
    pthread_mutex_t lock;
    struct ranges ranges;
    _Atomic uint64_t slots_start, slots_end;  // where slots have been, all of them; end 0: nowhere
    struct mapping rest;         // of private memory that was found last, what has not become shared; end 0: nothing
    _Atomic bool changed;        // the program has changed its address space since
    _Atomic bool forks_without;  // the program has used MADV_DONTFORK
    _Atomic bool executes;       // the program has mapped or protected memory with PROT_EXEC
    bool protects;               // some shared memory is not, or was not, to be read and written
};

#define PROGRAM_AT_FIRST                                                                                               \
    .memory = -1, .connecting = PTHREAD_MUTEX_INITIALIZER, .lock = PTHREAD_MUTEX_INITIALIZER, .own = {-1, -1, -1}

/** The program that the calling thread acts for. */
struct program *program(void);

#endif
