// The program's signal handlers.
#ifndef DEVKVM_SIGNALS_H
#define DEVKVM_SIGNALS_H

#include <stdint.h>

/** The signals that have a handler of the program: bit n-1 is signal n. */
uint64_t signals_handled(void);

#endif
