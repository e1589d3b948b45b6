#define _GNU_SOURCE
#include "faults.h"

#include <errno.h>
#include <sys/uio.h>

#include "link.h"
#include "maps.h"
#include "program.h"
#include "ranges.h"
#include "raw.h"

static const char rule[] =
    "memory that a userfaultfd is registered for is no guest memory: EINVAL (USERFAULTFD_MEMORY)";

/** Reads a structure of the program, which may not be there. */
static bool read_struct(uint64_t address, void *to, size_t bytes) {
    int memory = program()->memory;
    if (memory >= 0) return raw_4(SYS_pread64, memory, to, bytes, address) == (long)bytes;
    struct iovec here = {to, bytes}, there = {(void *)(uintptr_t)address, bytes};
    return raw_6(SYS_process_vm_readv, raw_0(SYS_getpid), &here, 1, &there, 1, 0) == (long)bytes;
}

int faults_register(uint64_t argument) {
    struct program *p = program();
    struct {
        uint64_t start, bytes, mode, ioctls;
    } registration;
    p->handles_faults = true;
    if (!p->area || !read_struct(argument, &registration, sizeof registration)) return 0;
    pthread_mutex_lock(&p->lock);
    bool shared = ranges_overlap(&p->ranges, registration.start, registration.start + registration.bytes);
    pthread_mutex_unlock(&p->lock);
    if (!shared) return 0;
    say(rule, "");
    return -EINVAL;
}

bool faults_refuse_slot(uint64_t argument) {
    struct program *p = program();
    struct {
        uint32_t slot, flags;
        uint64_t gpa, bytes, hva;
    } region;
    // What another process does is not seen: its mappings are asked.
    if ((!p->handles_faults && p->memory < 0) || !read_struct(argument, &region, sizeof region)) return false;
    if (!maps_flagged(p->proc, region.hva, region.hva + region.bytes, " um uw ui")) return false;
    say(rule, "");
    return true;
}
