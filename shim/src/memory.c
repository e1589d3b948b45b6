// The program's calls that change its memory, as far as that is guest memory.
#define _GNU_SOURCE
#include "memory.h"

#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "files.h"
#include "link.h"
#include "program.h"
#include "raw.h"
#include "share.h"
#include "wait.h"

#define PAGE 4096u

// ---- how this process reaches itself

static long own_enter(int fd) { return fd; }
static void own_leave(void) {}

static long own_call(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f) {
    return raw_6(number, a, b, c, d, e, f);
}

static const void *own_page(uint64_t address) { return (const void *)address; }

static int own_descriptor(const struct mapping *m, bool *opened) {
    *opened = false;
    for (int fd = 0; fd < FILES; fd++) {
        struct stat status;
        if (!fstat(fd, &status) && status.st_ino == m->inode && major(status.st_dev) == m->major &&
            minor(status.st_dev) == m->minor)
            return fd;
    }
    return -1;
}

/** The kernel judges the address: reading and writing the area as a file fails where the memory cannot be accessed. */
static int own_copy(struct door_slot *slot, bool in, uint64_t address, uint64_t bytes) {
    size_t offset = (size_t)((char *)slot - (char *)program()->area) + DOOR_DATA_OFFSET;
    long done = in ? raw_4(SYS_pwrite64, own_file(OWN_AREA), address, bytes, offset)
                   : raw_4(SYS_pread64, own_file(OWN_AREA), address, bytes, offset);
    return done == (long)bytes ? 0 : -EFAULT;
}

const struct reach memory_own = {own_enter, own_leave, own_call, own_page, own_descriptor, own_copy};

// ---- the program's calls

static uint64_t round_up(uint64_t bytes) { return (bytes + PAGE - 1) & -(uint64_t)PAGE; }

/** Whether a call on a range concerns shared memory; then the lock is held. */
static bool begin(uint64_t start, uint64_t bytes) {
    if (!program()->ranges.count || !bytes) return false;
    pthread_mutex_lock(&program()->lock);
    if (ranges_overlap(&program()->ranges, start, start + round_up(bytes))) return true;
    pthread_mutex_unlock(&program()->lock);
    return false;
}

static void finish(void) { pthread_mutex_unlock(&program()->lock); }

/**
 * What was private memory is zero after MADV_DONTNEED, and no more after munmap; a shared mapping would keep it. A
 * thread under a filter may make no other call for that; under qemu-user, which has no filters, it takes a system call
 * instead of a round trip.
 */
static void discard(uint64_t start, uint64_t last) {
    const struct ranges *ranges = &program()->ranges;
    for (size_t i = 0; i < ranges->count; i++) {
        uint64_t from = ranges->at[i].start < start ? start : ranges->at[i].start;
        uint64_t to = ranges->at[i].end < last ? ranges->at[i].end : last;
        if (from >= to || !ranges->at[i].converted) continue;
        if (wait_emulated())
            share_release(from, to);
        else
            share_tell(DOOR_DISCARD, -1, 0, from, to, 0);
    }
}

/** Whether the whole of a range was private memory that could be read and written all the time. */
static bool is_plain(uint64_t start, uint64_t last) {
    const struct program *p = program();
    while (start < last) {
        uint64_t until = ranges_converted_until(&p->ranges, start);
        if (!until || p->protects) return false;
        start = until;
    }
    return true;
}

/** Private memory in the place of private memory is that, empty: Firecracker's balloon takes memory so. */
static bool is_discard(uint64_t start, uint64_t last, int prot, int flags) {
    return flags == (MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | (flags & MAP_NORESERVE)) && start % PAGE == 0 &&
           prot == (PROT_READ | PROT_WRITE) && is_plain(start, last) && share_is_slot(start, last);
}

void *memory_mmap(void *address, size_t bytes, int prot, int flags, int fd, off_t offset) {
    bool fixed = flags & (MAP_FIXED | MAP_FIXED_NOREPLACE);
    if (fixed) program()->changed = true;
    bool locked = fixed && !(flags & MAP_FIXED_NOREPLACE) && begin((uintptr_t)address, bytes);
    uint64_t start = (uintptr_t)address, last = start + round_up(bytes);
    if (locked && is_discard(start, last, prot, flags)) {
        discard(start, last);
        finish();
        return address;
    }
    long result = raw_6(SYS_mmap, address, bytes, prot, flags, fd, offset);
    bool mapped = result >= 0 || result < -4095;
    if (mapped && locked) {  // what the kernel refuses leaves memory as it was
        discard(start, last);
        share_stop(start, last);
    }
    if (mapped && link_is_open() && !locked) {
        pthread_mutex_lock(&program()->lock);
        locked = true;
    }
    if (mapped && locked)
        share_mapped((uint64_t)result, (uint64_t)result + round_up(bytes), prot, flags, fd, (uint64_t)offset);
    if (locked) finish();
    return (void *)answer(result);
}

int memory_munmap(void *address, size_t bytes) {
    program()->changed = true;
    bool shared = begin((uintptr_t)address, bytes);
    uint64_t start = (uintptr_t)address, last = start + round_up(bytes);
    if (shared && start % PAGE == 0) {  // otherwise the kernel refuses
        discard(start, last);
        share_stop(start, last);
    }
    long result = raw_2(SYS_munmap, address, bytes);
    if (shared) finish();
    return (int)answer(result);
}

int memory_mprotect(void *address, size_t bytes, int prot) {
    program()->changed = true;
    bool shared = begin((uintptr_t)address, bytes);
    long result = raw_3(SYS_mprotect, address, bytes, prot);
    if (shared) {
        uint64_t start = (uintptr_t)address, last = start + round_up(bytes);
        if (!result) share_tell(DOOR_PROTECT, -1, prot, start, last, 0);
        program()->protects = true;
        finish();
    }
    return (int)answer(result);
}

int memory_madvise(void *address, size_t bytes, int advice) {
    if (advice == MADV_DONTFORK) program()->forks_without = true;
    if (!begin((uintptr_t)address, bytes)) return (int)answer(raw_3(SYS_madvise, address, bytes, advice));
    uint64_t start = (uintptr_t)address, last = start + round_up(bytes);
    long result = 0;
    switch (advice) {
    case MADV_FREE:  // of a shared mapping it would be EINVAL; not to free anything is allowed
    case MADV_HUGEPAGE:
    case MADV_NOHUGEPAGE:
    case MADV_MERGEABLE:
    case MADV_UNMERGEABLE: break;
    case MADV_DONTNEED:
    case MADV_REMOVE:
        result = raw_3(SYS_madvise, address, bytes, advice);
        if (!result || advice == MADV_REMOVE) {
            discard(start, last);
            result = 0;
        }
        break;
    default: result = raw_3(SYS_madvise, address, bytes, advice);
    }
    finish();
    return (int)answer(result);
}

/** Whether any of a range was private memory. */
static bool was_private(uint64_t start, uint64_t end) {
    const struct ranges *ranges = &program()->ranges;
    for (size_t i = 0; i < ranges->count; i++)
        if (ranges->at[i].start < end && start < ranges->at[i].end && ranges->at[i].converted) return true;
    return false;
}

/** Moves converted memory to private memory of the new size: as it is, it could not grow. */
static long move(uint64_t old, size_t old_bytes, size_t bytes, int flags, void *target) {
    if (!(flags & MREMAP_MAYMOVE)) return -ENOMEM;
    if (flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) return -EINVAL;
    struct mapping m;
    if (!maps_find(program()->proc, old, &m) || m.start > old || m.end < old + old_bytes) return -EFAULT;
    bool fixed = flags & MREMAP_FIXED;
    if (fixed) share_stop((uintptr_t)target, (uintptr_t)target + bytes);
    int mapping = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (fixed ? MAP_FIXED : 0);
    long at = raw_6(SYS_mmap, fixed ? target : NULL, bytes, PROT_READ | PROT_WRITE, mapping, -1, 0);
    if (at < 0 && at > -4096) return at;
    share_stop(old, old + old_bytes);
    for (size_t i = 0; i < (old_bytes < bytes ? old_bytes : bytes); i += PAGE)
        if (!share_is_zero((void *)(old + i))) memcpy((void *)(at + (long)i), (void *)(old + i), PAGE);
    raw_2(SYS_munmap, old, old_bytes);
    share_release(old, old + old_bytes);
    raw_3(SYS_mprotect, at, bytes, share_protection(&m));
    return at;
}

void *memory_mremap(void *address, size_t old_bytes, size_t bytes, int flags, void *target) {
    program()->changed = true;
    uint64_t old = (uintptr_t)address;
    old_bytes = round_up(old_bytes);
    size_t wanted = round_up(bytes);
    if (!begin(old, old_bytes)) return (void *)answer(raw_6(SYS_mremap, address, old_bytes, bytes, flags, target, 0));
    long result;
    if (!was_private(old, old + old_bytes)) {
        share_stop(old, old + old_bytes);
        if (flags & MREMAP_FIXED) share_stop((uintptr_t)target, (uintptr_t)target + wanted);
        result = raw_6(SYS_mremap, address, old_bytes, bytes, flags, target, 0);
    } else if (wanted && wanted <= old_bytes && !(flags & MREMAP_FIXED)) {
        share_stop(old + wanted, old + old_bytes);
        result = wanted < old_bytes ? raw_2(SYS_munmap, old + wanted, old_bytes - wanted) : 0;
        share_release(old + wanted, old + old_bytes);
        if (!result) result = (long)old;
    } else {
        result = wanted ? move(old, old_bytes, wanted, flags, target) : -EINVAL;
    }
    finish();
    return (void *)answer(result);
}
