// Guest memory: what the server maps too, and the conversion of private memory.
//
// A lock is held while the address space changes under a shared range, so that the server never maps what is gone.
// Nothing here allocates from the heap: the hooks are called by allocators.
#define _GNU_SOURCE
#include "share.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "limit.h"
#include "link.h"
#include "pages.h"
#include "program.h"
#include "raw.h"
#include "wait.h"

int share_protection(const struct mapping *m) {
    return (m->access[0] == 'r' ? PROT_READ : 0) | (m->access[1] == 'w' ? PROT_WRITE : 0) |
           (m->access[2] == 'x' ? PROT_EXEC : 0);
}

// ---- what is shared

long share_tell(enum door_op op, int fd, int prot, uint64_t start, uint64_t end, uint64_t offset) {
    struct call call = {
        .op = op, .fd = fd, .request = (uint32_t)prot, .args = {start, end - start, offset}, .offered = -1};
    return link_call(&call);
}

void share_stop(uint64_t start, uint64_t end) {
    struct ranges *ranges = &program()->ranges;
    if (!ranges_overlap(ranges, start, end)) return;
    share_tell(DOOR_UNSHARE, -1, 0, start, end, 0);
    ranges_drop(ranges, start, end);
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
    long result = limit_truncate(fd, SHARE_ADDRESSES);
    if (!result) result = raw_3(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    if (!result) result = share_tell(DOOR_MEMORY, fd, 0, 0, 0, 0);
    if (result) {
        raw_1(SYS_close, fd);
        return (int)result;
    }
    own_keep(OWN_MEMORY, fd);
    return own_file(OWN_MEMORY);
}

void share_release(uint64_t start, uint64_t end) {
    int fd = own_file(OWN_MEMORY);
    if (fd >= 0) raw_4(SYS_fallocate, fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, end - start);
}

void share_advised(uint64_t start, uint64_t last, bool remove) {
    const struct ranges *ranges = &program()->ranges;
    for (size_t i = 0; i < ranges->count; i++) {
        uint64_t from = ranges->at[i].start < start ? start : ranges->at[i].start;
        uint64_t to = ranges->at[i].end < last ? ranges->at[i].end : last;
        enum origin origin = ranges->at[i].origin;
        if (from >= to || origin == AS_IT_IS || (origin == WAS_SHARED && !remove)) continue;
        if (wait_emulated())
            share_release(from, to);
        else
            share_tell(DOOR_DISCARD, -1, 0, from, to, 0);
    }
}

void share_discard(uint64_t start, uint64_t last) { share_advised(start, last, true); }

bool share_is_zero(const void *piece) {
    const uint64_t *words = piece;
    for (size_t i = 0; i < PIECE_BYTES / sizeof *words; i++)
        if (words[i]) return false;
    return true;
}

/** Copies what is not zero of a page. */
static int copy_page(int fd, uint64_t start, uint64_t bytes) {
    const struct reach *reach = program()->reach;
    for (uint64_t at = start; at < start + bytes; at += PIECE_BYTES) {
        const void *piece = reach->piece(at);
        if (!piece) return -EFAULT;
        if (!share_is_zero(piece) && raw_4(SYS_pwrite64, fd, piece, PIECE_BYTES, at) != PIECE_BYTES) return -EFAULT;
    }
    return 0;
}

enum { PAGES_AT_ONCE = 512 };

/** Which pages from an address on may have a content that is not zero: those that are present, or all of a file. */
static void find_pages(const struct mapping *m, int pagemap, uint64_t at, size_t pages, bool *found) {
    uint64_t page = page_bytes(), entries[PAGES_AT_ONCE];
    unsigned char resident[PAGES_AT_ONCE];
    bool is_file = m->inode != 0, is_shared = m->access[3] == 's', own = program()->memory < 0;
    bool told = false;
    if (!is_file) {
        told = raw_4(SYS_pread64, pagemap, entries, pages * 8, at / page * 8) == (long)pages * 8;
        for (size_t i = 0; i < pages && told; i++) found[i] = entries[i] >> 62;
    } else if (is_shared && own) {  // to look at the others would use memory for them
        told = !raw_3(SYS_mincore, at, pages * page, resident);
        for (size_t i = 0; i < pages && told; i++) found[i] = resident[i] & 1;
    }
    if (!told) memset(found, true, pages);
}

static int copy_present(int fd, const struct mapping *m, uint64_t start, uint64_t end) {
    uint64_t page = page_bytes();
    int pagemap = m->inode ? -1 : maps_open(program()->proc, "pagemap");
    int result = 0;
    for (uint64_t at = start; at < end && !result;) {
        bool found[PAGES_AT_ONCE];
        size_t pages = (end - at) / page < PAGES_AT_ONCE ? (size_t)((end - at) / page) : PAGES_AT_ONCE;
        find_pages(m, pagemap, at, pages, found);
        for (size_t i = 0; i < pages && !result; i++, at += page)
            if (found[i]) result = copy_page(fd, at, page);
    }
    if (pagemap >= 0) raw_1(SYS_close, pagemap);
    return result;
}

/** Turns memory into a shared mapping of our file in place and shares it. */
static int convert(const struct mapping *m, uint64_t start, uint64_t end) {
    struct program *p = program();
    int prot = share_protection(m);
    int fd = memory_file();
    if (fd < 0) return fd;
    long file = p->reach->enter(fd);
    if (file < 0) return (int)file;
    long result = 0;
    if (!(prot & PROT_READ))
        result = p->reach->call(SYS_mprotect, start, end - start, (uint64_t)prot | PROT_READ, 0, 0, 0);
    struct limit limit;
    if (!result && !limit_lift(end, &limit)) result = -ENOMEM;
    if (!result) {
        result = copy_present(fd, m, start, end);
        limit_restore(&limit);
    }
    bool dontfork = !wait_emulated() && (p->forks_without || p->memory >= 0) &&  // qemu-user ignores that advice
                    maps_flagged(p->proc, start, start + page_bytes(), " dc");
    if (!result) {
        int flags = MAP_SHARED | MAP_FIXED | MAP_NORESERVE;
        long at = p->reach->call(SYS_mmap, start, end - start, (uint64_t)prot, (uint64_t)flags, (uint64_t)file, start);
        result = at == (long)start ? 0 : at;
    }
    if (!result && dontfork) p->reach->call(SYS_madvise, start, end - start, MADV_DONTFORK, 0, 0, 0);
    if (!result) result = share_tell(DOOR_SHARE, -1, prot, start, end, start);
    if (!result && !ranges_add(&p->ranges, (struct range){start, end, m->access[3] == 's' ? WAS_SHARED : WAS_PRIVATE}))
        result = -ENOMEM;
    if (prot != (PROT_READ | PROT_WRITE)) p->protects = true;
    return (int)result;
}

static int open_again(const char *name) {
    int fd = (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC, 0);
    return fd >= 0 ? fd : (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC, 0);
}

/**
 * A descriptor of the file behind a shared mapping, not to be closed unless *opened; or -1, and whether the file has no
 * name any more. The kernel opens what is mapped for privileged processes only; others have the file open, mostly.
 */
static int descriptor_of(const struct mapping *m, bool *opened, bool *deleted) {
    static const char suffix[] = " (deleted)";
    struct program *p = program();
    char name[PATH_MAX + 64];
    struct stat status;
    maps_file_name(name, p->proc, m->start, m->end);
    *opened = true;
    *deleted = false;
    int fd = open_again(name);
    if (fd >= 0) return fd;
    fd = p->reach->descriptor(m, opened);
    if (fd >= 0) return fd;
    *opened = true;
    size_t root = p->memory < 0 ? 0 : (size_t)snprintf(name, sizeof name, "%s/root", p->proc);
    if (!maps_path(p->proc, m->start, name + root, sizeof name - root)) return -1;
    size_t length = strlen(name);
    *deleted = length >= sizeof suffix && !strcmp(name + length + 1 - sizeof suffix, suffix);
    fd = open_again(name);
    if (fd >= 0 && !fstat(fd, &status) && maps_is(m, &status)) return fd;
    if (fd >= 0) raw_1(SYS_close, fd);
    return -1;
}

static int share_piece(const struct mapping *m, uint64_t start, uint64_t end) {
    if (m->access[3] != 's') return convert(m, start, end);
    bool opened, deleted;
    int fd = descriptor_of(m, &opened, &deleted);
    // Memory that nobody else has, for all that can be seen: the program shares it with its children at most.
    if (fd < 0 && deleted && !maps_is_twofold(program()->proc, m)) return convert(m, start, end);
    if (fd < 0) {
        say("a shared mapping cannot be guest memory, because its file cannot be opened any more", "");
        return -EFAULT;
    }
    long result = share_tell(DOOR_SHARE, fd, share_protection(m), start, end, m->offset + (start - m->start));
    if (opened) raw_1(SYS_close, fd);
    if (!result && !ranges_add(&program()->ranges, (struct range){start, end, AS_IT_IS})) result = -ENOMEM;
    return (int)result;
}

/**
 * The directory of /proc with the program's mappings. qemu-user writes a file for whoever reads /proc/self/maps, in
 * three milliseconds; but it does not know the thread's name of it, and the kernel knows everything but what the
 * program may execute.
 */
static const char *mappings(void) { return wait_emulated() ? "/proc/thread-self" : program()->proc; }

/** The mapping at an address or above. Slots are often made one behind the other in one mapping: what was found
 * remains. */
static bool find(uint64_t address, struct mapping *found) {
    struct program *p = program();
    if (!atomic_exchange(&p->changed, false) && p->memory < 0 && p->rest.start <= address && address < p->rest.end) {
        *found = p->rest;
        return true;
    }
    p->rest.end = 0;
    return maps_find(p->executes ? p->proc : mappings(), address, found);
}

static int share_locked(uint64_t start, uint64_t end) {
    struct program *p = program();
    const struct ranges *ranges = &p->ranges;
    int first = -EFAULT;
    for (uint64_t at = start; at < end;) {
        uint64_t known = ranges_until(ranges, at);
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
        for (size_t i = 0; i < ranges->count; i++)
            if (at < ranges->at[i].start && ranges->at[i].start < until) until = ranges->at[i].start;
        int result = share_piece(&m, at, until);
        p->rest = m;
        p->rest.start = until;
        if (m.inode) p->rest.end = 0;
        if (at == start) first = result;
        at = until;
    }
    return first;
}

/**
 * Not all that the program does to its memory is seen: the C library unmaps what is freed, and maps for malloc, without
 * a call of ours, and another process makes its own calls. What is not the mapping that was made is not shared any
 * more. The server looks first: a filter may forbid this thread to.
 */
static void drop_stale(uint64_t start, uint64_t end) {
    struct program *p = program();
    struct stat memory = {0};
    if (!ranges_overlap(&p->ranges, start, end)) return;
    if (share_tell(DOOR_IS_SHARED, -1, 0, start, end, 0) == 1) return;
    fstat(own_file(OWN_MEMORY), &memory);
    for (uint64_t at = start; at < end;) {
        struct mapping m;
        bool found = maps_find(mappings(), at, &m) && m.start < end;
        bool kept = found && m.start <= at && m.offset == m.start && maps_is(&m, &memory);
        uint64_t until = !found ? end : m.start > at ? m.start : m.end < end ? m.end : end;
        if (!kept && ranges_overlap(&p->ranges, at, until)) {
            share_stop(at, until);
            share_release(at, until);
        }
        at = until;
    }
    p->rest.end = 0;
}

int share_range(uint64_t address, uint64_t bytes, uint64_t missed) {
    struct program *p = program();
    uint64_t end = address + bytes;
    if (address % page_bytes() || bytes % page_bytes() || end < address) return -EFAULT;
    bool own = p->memory < 0;
    if (own && missed && !wait_is_mapped(missed)) return -EFAULT;
    pthread_mutex_lock(&p->lock);
    int result = 0;
    if (!own || !missed || !ranges_until(&p->ranges, missed)) {
        if (!p->slots_end || address < p->slots_start) p->slots_start = address;
        if (end > p->slots_end) p->slots_end = end;
        if (!own || !missed) drop_stale(address, end);
        result = share_locked(address, end);
        p->reach->leave();
    }
    pthread_mutex_unlock(&p->lock);
    return result;
}

bool share_is_slot(uint64_t start, uint64_t end) {
    const struct program *p = program();
    return start < p->slots_end && p->slots_start < end && share_tell(DOOR_IS_SLOT, -1, 0, start, end, 0) == 1;
}

/** Most memory becomes a slot as soon as it is mapped: /proc need not be asked what it is. */
static void note(uint64_t start, uint64_t end, int prot) {
    struct program *p = program();
    p->rest = (struct mapping){.start = start, .end = end, .access = {'-', '-', '-', 'p'}};
    if (prot & PROT_READ) p->rest.access[0] = 'r';
    if (prot & PROT_WRITE) p->rest.access[1] = 'w';
    if (prot & PROT_EXEC) p->rest.access[2] = 'x';
    p->changed = false;
}

void share_mapped(uint64_t start, uint64_t end, int prot, int flags, int fd, uint64_t offset) {
    struct program *p = program();
    bool empty = (flags & (MAP_PRIVATE | MAP_ANONYMOUS)) == (MAP_PRIVATE | MAP_ANONYMOUS) &&
                 !(flags & (MAP_GROWSDOWN | MAP_HUGETLB | MAP_LOCKED | MAP_STACK));
    bool file = (flags & MAP_TYPE) == MAP_SHARED && !(flags & (MAP_ANONYMOUS | MAP_HUGETLB));
    if (empty)
        note(start, end, prot);
    else if (start < p->rest.end && p->rest.start < end)
        p->rest.end = 0;
    if (file && p->memory >= 0) return;  // the descriptor is not one of ours: it is found when the guest misses it
    if ((!empty && !file) || !share_is_slot(start, end)) return;
    share_discard(start, end);  // what was unmapped without a call that is seen
    share_stop(start, end);
    uint64_t from = offset;
    if (empty) {
        fd = -1;
        from = start;
        int memory = memory_file();
        long own = memory < 0 ? memory : p->reach->enter(memory);
        if (own < 0) return;
        uint64_t how = MAP_SHARED | MAP_FIXED | MAP_NORESERVE;
        long at = p->reach->call(SYS_mmap, start, end - start, (uint64_t)prot, how, (uint64_t)own, start);
        if (at != (long)start) return;
        p->rest.end = 0;
    }
    if (!share_tell(DOOR_SHARE, fd, prot, start, end, from))
        ranges_add(&p->ranges, (struct range){start, end, empty ? WAS_PRIVATE : AS_IT_IS});
    if (prot != (PROT_READ | PROT_WRITE)) p->protects = true;
}

void share_forget(void) {
    struct program *p = program();
    p->ranges.count = 0;
    p->slots_end = 0;
    p->rest.end = 0;
    pthread_mutex_init(&p->lock, NULL);
}
