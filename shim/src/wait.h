// How a thread waits for the server.
#ifndef DEVKVM_WAIT_H
#define DEVKVM_WAIT_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "protocol.h"

/**
 * Whether a thread polls for the server's answer before sleeping. After polling without success it sleeps at once in
 * its next calls, up to 63 of them, before it polls again: the number grows with each failure in a row.
 */
struct patience {
    uint16_t failures, pause;
    uint8_t sleeps;  // since the thread asked on which processor it is
    bool own_cpu_known;
};

/** Whether this process runs under qemu-user; known after wait_prepare. */
bool wait_emulated(void);

/** Learns how often this process can look at a word in the time that a look may take. */
void wait_prepare(void);

/** FUTEX_WAIT on a word that two processes share: 0 or -errno. */
long wait_sleep(_Atomic uint32_t *word, uint32_t value, const struct timespec *timeout);

/**
 * Whether there is memory at an address: the kernel reads a word of it. A filter that lets a thread wait lets it ask
 * that.
 */
bool wait_is_mapped(uint64_t address);

/** FUTEX_WAKE. */
void wait_wake(_Atomic uint32_t *word);

/** Says on which processor the caller runs, for a moment. */
void wait_tell_cpu(struct door_slot *slot, struct patience *patience, bool slept);

/** Looks, if that may pay, until the state is not one of the server's. */
void wait_look(struct door_slot *slot, struct patience *patience);

/** Whether the server is to act on a state. */
bool wait_is_servers(uint32_t state);

#endif
