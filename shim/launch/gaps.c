#include "gaps.h"

#include <stdatomic.h>

static uint64_t first, last, taken;  // the questions' numbers follow on each other
static uint64_t missing;             // so many were not taken, or not yet
static _Atomic uint64_t gaps;

uint64_t gaps_seen(void) { return gaps; }

void gaps_count(uint64_t id) {
    if (!taken++) first = last = id;
    if (id > last) last = id;
    uint64_t now = last - first + 1 - taken;
    if (id < first) now = missing;
    if (now > missing) gaps++;
    missing = now;
}
