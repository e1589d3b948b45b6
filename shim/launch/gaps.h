// Questions that nobody heard: a signal has ended them before they were taken. Their numbers are missing.
#ifndef DEVKVM_GAPS_H
#define DEVKVM_GAPS_H

#include <stdint.h>

/** How many there have been. */
uint64_t gaps_seen(void);

/** Notes the number of a question that was taken; more gaps than before are a signal to somebody. By one thread at a
 * time. */
void gaps_count(int listener, uint64_t id);

#endif
