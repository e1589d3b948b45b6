// Questions that nobody heard: a signal has ended them before they were taken. Their numbers are missing.
#ifndef DEVKVM_GAPS_H
#define DEVKVM_GAPS_H

#include <stdint.h>

/** How many there have been. */
uint64_t gaps_seen(void);

/** Notes a question's number; more gaps than before are a signal to somebody. By one thread at a time. */
void gaps_count(uint64_t id);

#endif
