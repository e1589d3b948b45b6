#define _GNU_SOURCE
#include "faults.h"

#include <errno.h>

#include "link.h"
#include "maps.h"
#include "memory.h"
#include "program.h"
#include "ranges.h"
#include "raw.h"

static const char rule[] =
    "memory that a userfaultfd is registered for is no guest memory: EINVAL (USERFAULTFD_MEMORY)";

int faults_register(uint64_t argument) {
    struct program *p = program();
    struct {
        uint64_t start, bytes, mode, ioctls;
    } registration;
    p->handles_faults = true;
    if (!p->area || !memory_read(argument, &registration, sizeof registration)) return 0;
    pthread_mutex_lock(&p->lock);
    bool shared = ranges_overlap(&p->ranges, registration.start, registration.start + registration.bytes);
    pthread_mutex_unlock(&p->lock);
    if (!shared) return 0;
    say(rule, "");
    return -EINVAL;
}

bool faults_refuse_slot(uint64_t argument) {
    struct program *p = program();
    struct slot_region region;
    // What another process does is not seen: its mappings are asked.
    if ((!p->handles_faults && p->memory < 0) || !memory_read(argument, &region, sizeof region)) return false;
    if (!maps_flagged(p->proc, region.hva, region.hva + region.bytes, " um uw ui")) return false;
    say(rule, "");
    return true;
}
