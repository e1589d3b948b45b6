#define _GNU_SOURCE
#include "ranges.h"

#include <string.h>
#include <sys/mman.h>

#include "raw.h"

enum { AT_FIRST = 128 };

bool ranges_overlap(const struct ranges *ranges, uint64_t start, uint64_t end) {
    if (start >= end) return false;
    for (size_t i = 0; i < ranges->count; i++)
        if (ranges->at[i].start < end && start < ranges->at[i].end) return true;
    return false;
}

static const struct range *of(const struct ranges *ranges, uint64_t address) {
    for (size_t i = 0; i < ranges->count; i++)
        if (ranges->at[i].start <= address && address < ranges->at[i].end) return &ranges->at[i];
    return NULL;
}

uint64_t ranges_until(const struct ranges *ranges, uint64_t address) {
    const struct range *range = of(ranges, address);
    return range ? range->end : 0;
}

uint64_t ranges_private_until(const struct ranges *ranges, uint64_t address) {
    const struct range *range = of(ranges, address);
    return range && range->origin == WAS_PRIVATE ? range->end : 0;
}

static bool grow(struct ranges *ranges) {
    if (ranges->count < ranges->capacity) return true;
    size_t more = ranges->capacity ? 2 * ranges->capacity : AT_FIRST;
    long at = raw_6(SYS_mmap, 0, more * sizeof *ranges->at, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (raw_failed(at)) return false;
    if (ranges->at) {
        memcpy((void *)at, ranges->at, ranges->count * sizeof *ranges->at);
        raw_2(SYS_munmap, ranges->at, ranges->capacity * sizeof *ranges->at);
    }
    ranges->at = (void *)at;
    ranges->capacity = more;
    return true;
}

static void take_out(struct ranges *ranges, size_t i) {
    for (ranges->count--; i < ranges->count; i++) ranges->at[i] = ranges->at[i + 1];
}

bool ranges_add(struct ranges *ranges, struct range range) {
    if (!grow(ranges)) return false;
    size_t i = ranges->count;
    for (; i > 0 && ranges->at[i - 1].start > range.start; i--) ranges->at[i] = ranges->at[i - 1];
    ranges->at[i] = range;
    ranges->count++;
    if (i + 1 < ranges->count && range.end == ranges->at[i + 1].start && range.origin == ranges->at[i + 1].origin) {
        ranges->at[i].end = ranges->at[i + 1].end;
        take_out(ranges, i + 1);
    }
    if (i > 0 && ranges->at[i - 1].end == range.start && ranges->at[i - 1].origin == range.origin) {
        ranges->at[i - 1].end = ranges->at[i].end;
        take_out(ranges, i);
    }
    return true;
}

void ranges_drop(struct ranges *ranges, uint64_t start, uint64_t end) {
    size_t kept = 0;
    struct range tail = {0};
    for (size_t i = 0; i < ranges->count; i++) {
        struct range range = ranges->at[i];
        if (range.end <= start || end <= range.start) {
            ranges->at[kept++] = range;
            continue;
        }
        if (end < range.end) tail = (struct range){end, range.end, range.origin};
        if (range.start < start) ranges->at[kept++] = (struct range){range.start, start, range.origin};
    }
    ranges->count = kept;
    if (tail.end) ranges_add(ranges, tail);
}
