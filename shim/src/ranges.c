#define _GNU_SOURCE
#include "ranges.h"

#include <string.h>
#include <sys/mman.h>

#include "raw.h"

enum { PAGE = 4096 };

struct range *ranges;
_Atomic size_t range_count;
static size_t capacity;

bool ranges_overlap(uint64_t start, uint64_t end) {
    if (start >= end) return false;
    for (size_t i = 0; i < range_count; i++)
        if (ranges[i].start < end && start < ranges[i].end) return true;
    return false;
}

uint64_t ranges_until(uint64_t address) {
    for (size_t i = 0; i < range_count; i++)
        if (ranges[i].start <= address && address < ranges[i].end) return ranges[i].end;
    return 0;
}

static bool grow(void) {
    if (range_count < capacity) return true;
    size_t more = capacity ? 2 * capacity : PAGE / sizeof *ranges;
    long at = raw_6(SYS_mmap, 0, more * sizeof *ranges, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at < 0 && at > -4096) return false;
    if (ranges) {
        memcpy((void *)at, ranges, range_count * sizeof *ranges);
        raw_2(SYS_munmap, ranges, capacity * sizeof *ranges);
    }
    ranges = (void *)at;
    capacity = more;
    return true;
}

static void take_out(size_t i) {
    for (range_count--; i < range_count; i++) ranges[i] = ranges[i + 1];
}

bool ranges_add(struct range range) {
    if (!grow()) return false;
    size_t i = range_count;
    for (; i > 0 && ranges[i - 1].start > range.start; i--) ranges[i] = ranges[i - 1];
    ranges[i] = range;
    range_count++;
    if (i + 1 < range_count && range.end == ranges[i + 1].start && range.converted == ranges[i + 1].converted) {
        ranges[i].end = ranges[i + 1].end;
        take_out(i + 1);
    }
    if (i > 0 && ranges[i - 1].end == range.start && ranges[i - 1].converted == range.converted) {
        ranges[i - 1].end = ranges[i].end;
        take_out(i);
    }
    return true;
}

void ranges_drop(uint64_t start, uint64_t end) {
    size_t kept = 0;
    struct range tail = {0};
    for (size_t i = 0; i < range_count; i++) {
        struct range range = ranges[i];
        if (range.end <= start || end <= range.start) {
            ranges[kept++] = range;
            continue;
        }
        if (end < range.end) tail = (struct range){end, range.end, range.converted};
        if (range.start < start) ranges[kept++] = (struct range){range.start, start, range.converted};
    }
    range_count = kept;
    if (tail.end) ranges_add(tail);
}
