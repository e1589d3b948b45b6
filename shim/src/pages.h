// The pages of this machine.
#ifndef DEVKVM_PAGES_H
#define DEVKVM_PAGES_H

#include <stdint.h>
#include <unistd.h>

/** The size of one, as the kernel has told the program; of x86_64 4 KiB, of arm64 4, 16 or 64. */
static inline uint64_t page_bytes(void) { return (uint64_t)getpagesize(); }

/** As much as is copied at a time, of which a page of each size is made. */
enum { PIECE_BYTES = 4096 };

#endif
