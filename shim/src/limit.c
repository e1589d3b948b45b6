#define _GNU_SOURCE
#include "limit.h"

#include <errno.h>
#include <sys/resource.h>

#include "maps.h"
#include "memory.h"
#include "own.h"
#include "program.h"
#include "raw.h"
#include "share.h"

static const struct limit none = {UINT64_MAX, UINT64_MAX};

bool limit_lift(uint64_t bytes, struct limit *was) {
    bool unknown = raw_4(SYS_prlimit64, 0, RLIMIT_FSIZE, NULL, was);
    program()->limited = !unknown && was->now < SHARE_ADDRESSES;
    if (unknown || was->now >= bytes) {
        *was = none;
        return true;
    }
    if (!raw_4(SYS_prlimit64, 0, RLIMIT_FSIZE, &none, NULL)) return true;
    say("guest memory is a file as long as the address space, which the limit of the size of files forbids "
        "(RLIMIT_FSIZE, ulimit -f): ENOMEM",
        "");
    return false;
}

void limit_restore(const struct limit *was) {
    if (was->now != none.now) raw_4(SYS_prlimit64, 0, RLIMIT_FSIZE, was, NULL);
}

long limit_truncate(int fd, uint64_t bytes) {
    struct limit was;
    if (!limit_lift(bytes, &was)) return -EFBIG;
    long result = raw_2(SYS_ftruncate, fd, bytes);
    limit_restore(&was);
    return result;
}

bool limit_refuses_slot(uint64_t argument) {
    struct slot_region region;
    struct mapping m;
    struct limit was;
    if (!program()->limited || own_file(OWN_MEMORY) >= 0) return false;
    if (!memory_read(argument, &region, sizeof region) || !region.bytes) return false;
    bool is_private = maps_find(program()->proc, region.hva, &m) && m.start <= region.hva && m.access[3] == 'p';
    if (!is_private) return false;
    bool allowed = limit_lift(SHARE_ADDRESSES, &was);
    if (allowed) limit_restore(&was);
    return !allowed;
}
