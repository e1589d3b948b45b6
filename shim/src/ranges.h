// The registry of the ranges of a program's memory that the server maps too. Under the lock of share.c.
#ifndef DEVKVM_RANGES_H
#define DEVKVM_RANGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** What memory was before the server mapped it; what was converted is a mapping of the shim's file since. */
enum origin {
    AS_IT_IS,     // a shared mapping of a file that the server maps
    WAS_PRIVATE,  // converted: discarding it must work as if it still were
    WAS_SHARED,   // converted: MADV_DONTNEED leaves its content alone
};

/** A range that the server maps; the ranges do not overlap and are in ascending order. */
struct range {
    uint64_t start, end;
    enum origin origin;
};

/** The ranges and how many there are. */
struct ranges {
    struct range *at;
    _Atomic size_t count;
    size_t capacity;
};

/** Whether a part of a range is known. */
bool ranges_overlap(const struct ranges *ranges, uint64_t start, uint64_t end);

/** The end of the known range that an address is in, or 0. */
uint64_t ranges_until(const struct ranges *ranges, uint64_t address);

/** The same, if it was private memory. */
uint64_t ranges_private_until(const struct ranges *ranges, uint64_t address);

/**
 * Adds a range, false without memory. Neighbours of one kind become one, so that slots by the ten thousand do not make
 * the registry long.
 */
bool ranges_add(struct ranges *ranges, struct range range);

/** Takes out what is known of a range. */
void ranges_drop(struct ranges *ranges, uint64_t start, uint64_t end);

#endif
