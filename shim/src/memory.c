// Guest memory: the registry of what the server maps too, the conversion of private memory, and the calls that change
// it.
//
// A lock is held while the address space changes under a shared range, so that the server never maps what is gone.
// Nothing here allocates from the heap: the hooks are called by allocators.
#define _GNU_SOURCE
#include "memory.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "files.h"
#include "link.h"
#include "maps.h"
#include "own.h"
#include "ranges.h"
#include "raw.h"
#include "wait.h"

#define PAGE 4096u
#define ADDRESSES (UINT64_C(1) << 52)  // more than a process can have

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct mapping rest;         // of private memory that was found last, what has not become shared; end 0: nothing
static _Atomic bool changed;        // the program has changed its address space since
static _Atomic bool forks_without;  // the program has used MADV_DONTFORK

static int protection(const struct mapping *m) {
    return (m->access[0] == 'r' ? PROT_READ : 0) | (m->access[1] == 'w' ? PROT_WRITE : 0) |
           (m->access[2] == 'x' ? PROT_EXEC : 0);
}

// ---- what is shared

static long tell(enum door_op op, int fd, int prot, uint64_t start, uint64_t end, uint64_t offset) {
    struct call call = {
        .op = op, .fd = fd, .request = (uint32_t)prot, .args = {start, end - start, offset}, .offered = -1};
    return link_call(&call);
}

/** The server stops using a range; on return it does not any more. */
static void stop_sharing(uint64_t start, uint64_t end) {
    if (!ranges_overlap(start, end)) return;
    tell(DOOR_UNSHARE, -1, 0, start, end, 0);
    ranges_drop(start, end);
}

// ---- conversion

/**
 * The file that private memory is turned into. Its offsets are addresses, so that the kernel joins the mappings of
 * neighbours, of which a process may have 65,530.
 */
static int memory_file(void) {
    int fd = own_file(OWN_MEMORY);
    if (fd >= 0) return fd;
    fd = (int)raw_2(SYS_memfd_create, "devkvm-memory", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0) return fd;
    long result = raw_2(SYS_ftruncate, fd, ADDRESSES);
    if (!result) result = raw_3(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    if (!result) result = tell(DOOR_MEMORY, fd, 0, 0, 0, 0);
    if (result) {
        raw_1(SYS_close, fd);
        return (int)result;
    }
    own_keep(OWN_MEMORY, fd);
    return own_file(OWN_MEMORY);
}

/** Gives back what the file holds for addresses: it is zero there. */
static void release(uint64_t start, uint64_t end) {
    int fd = own_file(OWN_MEMORY);
    if (fd >= 0) raw_4(SYS_fallocate, fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, end - start);
}

static bool is_zero(const void *page) {
    const uint64_t *words = page;
    for (size_t i = 0; i < PAGE / sizeof *words; i++)
        if (words[i]) return false;
    return true;
}

/** Copies the pages that are present; with all, also those that are not, whose content is in a file. */
static int copy_present(int fd, uint64_t start, uint64_t end, bool all) {
    static uint64_t entries[512];
    int pagemap = all ? -1 : (int)raw_4(SYS_openat, AT_FDCWD, "/proc/self/pagemap", O_RDONLY | O_CLOEXEC, 0);
    for (uint64_t at = start; at < end;) {
        size_t pages = (end - at) / PAGE < 512 ? (size_t)((end - at) / PAGE) : 512;
        long got = raw_4(SYS_pread64, pagemap, entries, pages * 8, at / PAGE * 8);
        if (got != (long)pages * 8) memset(entries, 0xff, sizeof entries);
        for (size_t i = 0; i < pages; i++, at += PAGE) {
            bool present = entries[i] >> 62;
            if (!present || is_zero((void *)at)) continue;
            if (raw_4(SYS_pwrite64, fd, at, PAGE, at) != PAGE) {
                if (pagemap >= 0) raw_1(SYS_close, pagemap);
                return -EFAULT;
            }
        }
    }
    if (pagemap >= 0) raw_1(SYS_close, pagemap);
    return 0;
}

/** Turns private memory into a shared mapping in place and shares it. */
static int convert(const struct mapping *m, uint64_t start, uint64_t end) {
    int prot = protection(m);
    int fd = memory_file();
    if (fd < 0) return fd;
    long result = 0;
    if (!(prot & PROT_READ)) result = raw_3(SYS_mprotect, start, end - start, prot | PROT_READ);
    if (!result) result = copy_present(fd, start, end, m->inode != 0);
    bool dontfork = forks_without && maps_dontfork(start);
    if (!result) {
        int flags = MAP_SHARED | MAP_FIXED | MAP_NORESERVE;
        long at = raw_6(SYS_mmap, start, end - start, prot, flags, fd, start);
        result = at == (long)start ? 0 : at;
    }
    if (!result && dontfork) raw_3(SYS_madvise, start, end - start, MADV_DONTFORK);
    if (!result) result = tell(DOOR_SHARE, -1, prot, start, end, start);
    if (!result && !ranges_add((struct range){start, end, true})) result = -ENOMEM;
    return (int)result;
}

/** A descriptor of the file behind a shared mapping, not to be closed unless *opened; or -1. */
static int descriptor_of(const struct mapping *m, bool *opened) {
    char name[64];
    maps_file_name(name, m->start, m->end);
    *opened = true;
    int fd = (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC, 0);
    if (fd < 0) fd = (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC, 0);
    if (fd >= 0) return fd;
    *opened = false;
    for (fd = 0; fd < FILES; fd++) {
        struct stat status;
        if (!fstat(fd, &status) && status.st_ino == m->inode && major(status.st_dev) == m->major &&
            minor(status.st_dev) == m->minor)
            return fd;
    }
    return -1;
}

static int share_piece(const struct mapping *m, uint64_t start, uint64_t end) {
    if (m->access[3] != 's') return convert(m, start, end);
    bool opened;
    int fd = descriptor_of(m, &opened);
    if (fd < 0) {
        say("a shared mapping cannot be guest memory, because its file is not open any more", "");
        return -EFAULT;
    }
    long result = tell(DOOR_SHARE, fd, protection(m), start, end, m->offset + (start - m->start));
    if (opened) raw_1(SYS_close, fd);
    if (!result && !ranges_add((struct range){start, end, false})) result = -ENOMEM;
    return (int)result;
}

/** The mapping at an address or above. Slots are often made one behind the other in one mapping: what was found
 * remains. */
static bool find(uint64_t address, struct mapping *found) {
    if (!atomic_exchange(&changed, false) && rest.start <= address && address < rest.end) {
        *found = rest;
        return true;
    }
    rest.end = 0;
    return maps_find(address, found);
}

static int share_locked(uint64_t start, uint64_t end) {
    int first = -EFAULT;
    for (uint64_t at = start; at < end;) {
        uint64_t known = ranges_until(at);
        if (known) {
            if (at == start) first = 0;
            at = known;
            continue;
        }
        struct mapping m;
        if (!find(at, &m) || m.start >= end) break;
        if (m.start > at) {
            at = m.start;
            continue;
        }
        uint64_t until = m.end < end ? m.end : end;
        for (size_t i = 0; i < range_count; i++)
            if (at < ranges[i].start && ranges[i].start < until) until = ranges[i].start;
        int result = share_piece(&m, at, until);
        rest = m;
        rest.start = until;
        if (m.inode) rest.end = 0;
        if (at == start) first = result;
        at = until;
    }
    return first;
}

int memory_share(uint64_t address, uint64_t bytes) {
    uint64_t end = address + bytes;
    if (address % PAGE || bytes % PAGE || end < address) return -EFAULT;
    pthread_mutex_lock(&lock);
    int result = share_locked(address, end);
    pthread_mutex_unlock(&lock);
    return result;
}

void memory_forget(void) {
    range_count = 0;
    rest.end = 0;
    pthread_mutex_init(&lock, NULL);
}

// ---- the program's calls

static uint64_t round_up(uint64_t bytes) { return (bytes + PAGE - 1) & -(uint64_t)PAGE; }

/** Whether a call on a range concerns shared memory; then the lock is held. */
static bool begin(uint64_t start, uint64_t bytes) {
    if (!range_count || !bytes) return false;
    pthread_mutex_lock(&lock);
    if (ranges_overlap(start, start + round_up(bytes))) return true;
    pthread_mutex_unlock(&lock);
    return false;
}

static void finish(void) { pthread_mutex_unlock(&lock); }

void *memory_mmap(void *address, size_t bytes, int prot, int flags, int fd, off_t offset) {
    bool fixed = flags & (MAP_FIXED | MAP_FIXED_NOREPLACE);
    if (fixed) changed = true;
    bool shared = fixed && !(flags & MAP_FIXED_NOREPLACE) && begin((uintptr_t)address, bytes);
    if (shared) stop_sharing((uintptr_t)address, (uintptr_t)address + round_up(bytes));
    long result = raw_6(SYS_mmap, address, bytes, prot, flags, fd, offset);
    if (shared) release((uintptr_t)address, (uintptr_t)address + round_up(bytes));
    if (shared) finish();
    return (void *)answer(result);
}

int memory_munmap(void *address, size_t bytes) {
    changed = true;
    bool shared = begin((uintptr_t)address, bytes);
    if (shared) stop_sharing((uintptr_t)address, (uintptr_t)address + round_up(bytes));
    long result = raw_2(SYS_munmap, address, bytes);
    if (shared) release((uintptr_t)address, (uintptr_t)address + round_up(bytes));
    if (shared) finish();
    return (int)answer(result);
}

int memory_mprotect(void *address, size_t bytes, int prot) {
    changed = true;
    bool shared = begin((uintptr_t)address, bytes);
    long result = raw_3(SYS_mprotect, address, bytes, prot);
    if (shared) {
        uint64_t start = (uintptr_t)address, last = start + round_up(bytes);
        if (!result) tell(DOOR_PROTECT, -1, prot, start, last, 0);
        finish();
    }
    return (int)answer(result);
}

/**
 * What was private memory is zero after MADV_DONTNEED; a shared mapping would keep it. A thread under a filter may make
 * no other call for that; under qemu-user, which has no filters, it takes a system call instead of a round trip.
 */
static void discard(uint64_t start, uint64_t last) {
    for (size_t i = 0; i < range_count; i++) {
        uint64_t from = ranges[i].start < start ? start : ranges[i].start;
        uint64_t to = ranges[i].end < last ? ranges[i].end : last;
        if (from >= to || !ranges[i].converted) continue;
        if (wait_emulated())
            release(from, to);
        else
            tell(DOOR_DISCARD, -1, 0, from, to, 0);
    }
}

int memory_madvise(void *address, size_t bytes, int advice) {
    if (advice == MADV_DONTFORK) forks_without = true;
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
    for (size_t i = 0; i < range_count; i++)
        if (ranges[i].start < end && start < ranges[i].end && ranges[i].converted) return true;
    return false;
}

/** Moves converted memory to private memory of the new size: as it is, it could not grow. */
static long move(uint64_t old, size_t old_bytes, size_t bytes, int flags, void *target) {
    if (!(flags & MREMAP_MAYMOVE)) return -ENOMEM;
    if (flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) return -EINVAL;
    struct mapping m;
    if (!maps_find(old, &m) || m.start > old || m.end < old + old_bytes) return -EFAULT;
    bool fixed = flags & MREMAP_FIXED;
    if (fixed) stop_sharing((uintptr_t)target, (uintptr_t)target + bytes);
    int mapping = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (fixed ? MAP_FIXED : 0);
    long at = raw_6(SYS_mmap, fixed ? target : NULL, bytes, PROT_READ | PROT_WRITE, mapping, -1, 0);
    if (at < 0 && at > -4096) return at;
    stop_sharing(old, old + old_bytes);
    for (size_t i = 0; i < (old_bytes < bytes ? old_bytes : bytes); i += PAGE)
        if (!is_zero((void *)(old + i))) memcpy((void *)(at + (long)i), (void *)(old + i), PAGE);
    raw_2(SYS_munmap, old, old_bytes);
    release(old, old + old_bytes);
    raw_3(SYS_mprotect, at, bytes, protection(&m));
    return at;
}

void *memory_mremap(void *address, size_t old_bytes, size_t bytes, int flags, void *target) {
    changed = true;
    uint64_t old = (uintptr_t)address;
    old_bytes = round_up(old_bytes);
    size_t wanted = round_up(bytes);
    if (!begin(old, old_bytes)) return (void *)answer(raw_6(SYS_mremap, address, old_bytes, bytes, flags, target, 0));
    long result;
    if (!was_private(old, old + old_bytes)) {
        stop_sharing(old, old + old_bytes);
        if (flags & MREMAP_FIXED) stop_sharing((uintptr_t)target, (uintptr_t)target + wanted);
        result = raw_6(SYS_mremap, address, old_bytes, bytes, flags, target, 0);
    } else if (wanted && wanted <= old_bytes && !(flags & MREMAP_FIXED)) {
        stop_sharing(old + wanted, old + old_bytes);
        result = wanted < old_bytes ? raw_2(SYS_munmap, old + wanted, old_bytes - wanted) : 0;
        release(old + wanted, old + old_bytes);
        if (!result) result = (long)old;
    } else {
        result = wanted ? move(old, old_bytes, wanted, flags, target) : -EINVAL;
    }
    finish();
    return (void *)answer(result);
}
