// The program's calls that change its memory, as far as that is guest memory. They are made here, with the lock held,
// so that the server never maps what is gone; those of another process's thread by ptrace, or, where that cannot be, by
// the kernel when all is prepared.
#define _GNU_SOURCE
#include "memory.h"

#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "link.h"
#include "pages.h"
#include "program.h"
#include "raw.h"
#include "share.h"
#include "wait.h"

enum { LOOKS = 200, LOOK_MICROSECONDS = 50 };  // for what the kernel does at once

// ---- how this process reaches itself

static long own_enter(int fd) { return fd < 0 ? 0 : fd; }
static void own_leave(void) {}

static long own_call(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f) {
    return raw_6(number, a, b, c, d, e, f);
}

static const void *own_piece(uint64_t address) { return (const void *)address; }

static int own_put(uint64_t address, const void *content) {
    memcpy((void *)address, content, PIECE_BYTES);
    return 0;
}

static int own_descriptor(const struct mapping *m, bool *opened) {
    *opened = false;
    for (int fd = 0; fd < FILES; fd++) {
        struct stat status;
        if (!fstat(fd, &status) && maps_is(m, &status)) return fd;
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

const struct reach memory_own = {own_enter, own_leave, own_call, own_piece, own_put, own_descriptor, own_copy};

bool memory_read(uint64_t address, void *to, size_t bytes) {
    int memory = program()->memory;
    if (memory >= 0) return raw_4(SYS_pread64, memory, to, bytes, address) == (long)bytes;
    if (!wait_is_mapped(address) || !wait_is_mapped(address + bytes - 1)) return false;
    memcpy(to, (const void *)address, bytes);
    return true;
}

// ---- the program's calls

static bool is_page(uint64_t address) { return address % page_bytes() == 0; }

static uint64_t round_up(uint64_t bytes) { return (bytes + page_bytes() - 1) & -page_bytes(); }

/** Whether a call on a range concerns shared memory; then the lock is held. */
static bool begin(uint64_t start, uint64_t bytes) {
    if (!program()->ranges.count || !bytes) return false;
    pthread_mutex_lock(&program()->lock);
    if (ranges_overlap(&program()->ranges, start, start + round_up(bytes))) return true;
    pthread_mutex_unlock(&program()->lock);
    return false;
}

static bool is_other(void) { return program()->memory >= 0; }

static void finish(void) {
    program()->reach->leave();
    pthread_mutex_unlock(&program()->lock);
}

static long call(long number, const uint64_t a[6]) {
    return program()->reach->call(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/** Makes a call of the program; false if only the kernel can. */
static bool make(long number, const uint64_t a[6], long *result) {
    if (program()->reach->enter(own_file(OWN_MEMORY)) < 0) return false;
    *result = call(number, a);
    return true;
}

// What the kernel is to do to another process's memory while its lock is held.
static __thread uint64_t pending;

/** The end of a change of a range: the lock is held on if the kernel is to make it. */
static bool finish_made(bool shared, bool made, uint64_t start) {
    if (!shared) return made;
    if (made)
        finish();
    else
        pending = start;
    return made;
}

void memory_left(void) {
    struct program *p = program();
    struct stat memory = {0};
    struct mapping m;
    if (!pending) return;
    fstat(own_file(OWN_MEMORY), &memory);
    for (int i = 0; i < LOOKS && maps_find(p->proc, pending, &m) && m.start <= pending && m.inode == memory.st_ino; i++)
        usleep(LOOK_MICROSECONDS);
    pending = 0;
    pthread_mutex_unlock(&p->lock);
}

/** Whether the whole of a range was private memory that could be read and written all the time. */
static bool is_plain(uint64_t start, uint64_t last) {
    const struct program *p = program();
    while (start < last) {
        uint64_t until = ranges_private_until(&p->ranges, start);
        if (!until || p->protects) return false;
        start = until;
    }
    return true;
}

/** Private memory in the place of private memory is that, empty: Firecracker's balloon takes memory so. */
static bool is_discard(uint64_t start, uint64_t last, int prot, int flags) {
    return flags == (MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | (flags & MAP_NORESERVE)) && is_page(start) &&
           prot == (PROT_READ | PROT_WRITE) && is_plain(start, last) && share_is_slot(start, last);
}

static bool map(const uint64_t a[6], long *result) {
    int prot = (int)a[2], flags = (int)a[3];
    bool fixed = flags & (MAP_FIXED | MAP_FIXED_NOREPLACE);
    if (fixed) program()->changed = true;
    if (prot & PROT_EXEC) program()->executes = true;
    bool locked = fixed && !(flags & MAP_FIXED_NOREPLACE) && begin(a[0], a[1]);
    uint64_t start = a[0], last = start + round_up(a[1]);
    if (!locked && is_other()) {
        pthread_mutex_lock(&program()->lock);
        locked = share_is_slot(start, last);  // whose memory was unmapped
        if (!locked) pthread_mutex_unlock(&program()->lock);
        if (!locked) return false;
    }
    if (locked && is_discard(start, last, prot, flags)) {
        share_discard(start, last);
        finish();
        *result = (long)start;
        return true;
    }
    bool made = make(SYS_mmap, a, result);
    bool mapped = !made || !raw_failed(*result);
    if (mapped && locked) {  // what the kernel refuses leaves memory as it was
        share_discard(start, last);
        share_stop(start, last);
    }
    if (mapped && link_is_open() && !locked) {
        pthread_mutex_lock(&program()->lock);
        locked = true;
    }
    if (mapped && locked && made)
        share_mapped((uint64_t)*result, (uint64_t)*result + round_up(a[1]), prot, flags, (int)a[4], a[5]);
    return finish_made(locked, made, start);
}

static bool unmap(const uint64_t a[6], long *result) {
    program()->changed = true;
    bool shared = begin(a[0], a[1]);
    if (!shared && is_other()) return false;
    uint64_t start = a[0], last = start + round_up(a[1]);
    if (shared && is_page(start)) {  // otherwise the kernel refuses
        share_discard(start, last);
        share_stop(start, last);
    }
    return finish_made(shared, make(SYS_munmap, a, result), start);
}

static bool protect(const uint64_t a[6], long *result) {
    program()->changed = true;
    if (a[2] & PROT_EXEC) program()->executes = true;
    bool shared = begin(a[0], a[1]);
    if (!shared && is_other()) return false;
    bool made = make(SYS_mprotect, a, result);
    if (!shared) return made;
    if (!made || !*result) share_tell(DOOR_PROTECT, -1, (int)a[2], a[0], a[0] + round_up(a[1]), 0);
    program()->protects = true;
    finish();
    return made;
}

static bool advise(const uint64_t a[6], long *result) {
    int advice = (int)a[2];
    if (advice == MADV_DONTFORK) program()->forks_without = true;
    bool shared = begin(a[0], a[1]);
    if (!shared && is_other()) return false;
    uint64_t start = a[0], last = start + round_up(a[1]);
    bool made = true;
    *result = 0;
    switch (shared ? advice : -1) {
    case MADV_FREE:  // of a shared mapping it would be EINVAL; not to free anything is allowed
    case MADV_HUGEPAGE:
    case MADV_NOHUGEPAGE:
    case MADV_MERGEABLE:
    case MADV_UNMERGEABLE: break;
    case MADV_DONTNEED:
    case MADV_REMOVE:
        if (is_other())
            made = false;
        else
            *result = call(SYS_madvise, a);
        if (is_page(start) && (!*result || advice == MADV_REMOVE)) {
            share_advised(start, last, advice == MADV_REMOVE);
            *result = 0;
        }
        break;
    default: *result = call(SYS_madvise, a);
    }
    if (shared) finish();
    return made;
}

/** Whether any of a range was private memory. */
static bool was_private(uint64_t start, uint64_t end) {
    const struct ranges *ranges = &program()->ranges;
    for (size_t i = 0; i < ranges->count; i++)
        if (ranges->at[i].start < end && start < ranges->at[i].end && ranges->at[i].origin == WAS_PRIVATE) return true;
    return false;
}

/** Moves converted memory to private memory of the new size: as it is, it could not grow. */
static long move(uint64_t old, uint64_t old_bytes, uint64_t bytes, int flags, uint64_t target) {
    const struct reach *reach = program()->reach;
    if (!(flags & MREMAP_MAYMOVE)) return -ENOMEM;
    if (flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) return -EINVAL;
    struct mapping m;
    if (!maps_find(program()->proc, old, &m) || m.start > old || m.end < old + old_bytes) return -EFAULT;
    bool fixed = flags & MREMAP_FIXED;
    if (fixed) share_stop(target, target + bytes);
    uint64_t mapping = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (fixed ? MAP_FIXED : 0);
    long at = call(SYS_mmap, (uint64_t[]){fixed ? target : 0, bytes, PROT_READ | PROT_WRITE, mapping, -1ul, 0});
    if (raw_failed(at)) return at;
    share_stop(old, old + old_bytes);
    for (uint64_t i = 0; i < (old_bytes < bytes ? old_bytes : bytes); i += PIECE_BYTES) {
        const void *piece = reach->piece(old + i);
        if (piece && !share_is_zero(piece)) reach->put((uint64_t)at + i, piece);
    }
    call(SYS_munmap, (uint64_t[]){old, old_bytes, 0, 0, 0, 0});
    share_release(old, old + old_bytes);
    call(SYS_mprotect, (uint64_t[]){(uint64_t)at, bytes, (uint64_t)share_protection(&m), 0, 0, 0});
    return at;
}

static long remap_shared(const uint64_t a[6]) {
    uint64_t old = a[0], old_bytes = round_up(a[1]), wanted = round_up(a[2]);
    int flags = (int)a[3];
    if (program()->reach->enter(own_file(OWN_MEMORY)) < 0) return -ENOMEM;
    if (!was_private(old, old + old_bytes)) {
        share_stop(old, old + old_bytes);
        if (flags & MREMAP_FIXED) share_stop(a[4], a[4] + wanted);
        return call(SYS_mremap, a);
    }
    if (!wanted) return -EINVAL;
    if (wanted > old_bytes || flags & MREMAP_FIXED) return move(old, old_bytes, wanted, flags, a[4]);
    share_stop(old + wanted, old + old_bytes);
    uint64_t rest[6] = {old + wanted, old_bytes - wanted};
    long result = wanted < old_bytes ? call(SYS_munmap, rest) : 0;
    share_release(old + wanted, old + old_bytes);
    return result ? result : (long)old;
}

static bool remap(const uint64_t a[6], long *result) {
    program()->changed = true;
    bool shared = begin(a[0], round_up(a[1]));
    if (!shared && is_other()) return false;
    *result = shared ? remap_shared(a) : call(SYS_mremap, a);
    if (shared) finish();
    return true;
}

bool memory_change(long number, const uint64_t a[6], long *result) {
    switch (number) {
    case SYS_mmap: return map(a, result);
    case SYS_munmap: return unmap(a, result);
    case SYS_mprotect: return protect(a, result);
    case SYS_madvise: return advise(a, result);
    case SYS_mremap: return remap(a, result);
    default: return false;
    }
}
