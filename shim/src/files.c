// The table of descriptors.
#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "limit.h"
#include "link.h"
#include "pages.h"
#include "program.h"
#include "raw.h"

enum { RUN_PAGES = 2 };  // kvm_run and the coalesced ring

static _Atomic uint8_t kinds[FILES];
static _Atomic int highest = -1;

enum kind file_kind(int fd) {
    if (fd < 0 || fd >= FILES) return NO_FILE;
    return atomic_load_explicit(&kinds[fd], memory_order_acquire);
}

static const char *const names[] = {[SYSTEM_FILE] = "/dev/kvm",
                                    [VM_FILE] = "kvm-vm",
                                    [VCPU_FILE] = "kvm-vcpu",
                                    [DEVICE_FILE] = "kvm-device",
                                    [STATISTICS_FILE] = "kvm-stats"};

int file_stand_in(enum kind kind) {
    int fd = (int)raw_2(SYS_memfd_create, names[kind], MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd >= 0 && program()->lowest) {
        int high = (int)raw_3(SYS_fcntl, fd, F_DUPFD_CLOEXEC, program()->lowest);
        raw_1(SYS_close, fd);
        fd = high;
    }
    if (fd < 0) return fd;
    long result = fd < FILES ? 0 : -EMFILE;
    if (!result && kind == VCPU_FILE) result = limit_truncate(fd, RUN_PAGES * page_bytes());
    bool grows = kind == STATISTICS_FILE && program()->lowest;
    if (!result && !grows) result = raw_3(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    if (result) {
        raw_1(SYS_close, fd);
        return (int)result;
    }
    return fd;
}

void file_refresh(int fd) {
    char piece[DOOR_WINDOW_BYTES];
    uint64_t at = 0;
    for (long got = sizeof piece; got == sizeof piece; at += (uint64_t)got) {
        struct call call = {
            .op = DOOR_PREAD, .fd = fd, .args = {(uintptr_t)piece, sizeof piece, at}, .offered = -1, .here = true};
        got = link_call(&call);
        if (got <= 0 || raw_4(SYS_pwrite64, fd, piece, got, at) != got) return;
    }
}

void file_adopt(int fd, enum kind kind) {
    atomic_store(&kinds[fd], kind);
    int before = highest;
    while (before < fd && !atomic_compare_exchange_weak(&highest, &before, fd)) continue;
}

static long open_as(int fd) {
    struct call call = {.op = DOOR_OPEN, .fd = -1, .offered = fd};
    return link_call(&call);
}

long file_open(int flags) {
    if ((flags & O_CREAT) && (flags & O_EXCL)) return -EEXIST;
    if (flags & O_DIRECTORY) return -ENOTDIR;
    int result = link_open();
    if (result) return result;
    int fd = file_stand_in(SYSTEM_FILE);
    if (fd < 0) return fd;
    if (!(flags & O_CLOEXEC)) raw_3(SYS_fcntl, fd, F_SETFD, 0);
    long opened = open_as(fd);
    if (opened < 0) {
        raw_1(SYS_close, fd);
        return opened;
    }
    file_adopt(fd, SYSTEM_FILE);
    return fd;
}

void file_close(int fd) {
    if (fd < 0 || fd >= FILES) return;
    enum kind kind = atomic_exchange(&kinds[fd], NO_FILE);
    if (kind == NO_FILE || kind >= PARENTS_FILE) return;
    struct call call = {.op = DOOR_CLOSE, .fd = fd, .offered = -1};
    link_call(&call);
}

void file_duplicated(int from, int to) {
    enum kind kind = file_kind(from);
    if (kind == NO_FILE || to < 0 || to >= FILES || from == to) return;
    if (kind < PARENTS_FILE) {
        struct call call = {.op = DOOR_DUP, .fd = from, .offered = to};
        link_call(&call);
    }
    file_adopt(to, kind);
}

static bool is_same(int fd, const struct stat *status) {
    struct stat other;
    return !fstat(fd, &other) && other.st_ino == status->st_ino && other.st_dev == status->st_dev;
}

enum kind file_recognise(int fd) {
    char path[64], target[64], wanted[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    long bytes = raw_4(SYS_readlinkat, AT_FDCWD, path, target, sizeof target - 1);
    struct stat status;
    if (bytes <= 0 || fd < 0 || fd >= FILES || fstat(fd, &status)) return NO_FILE;
    target[bytes] = 0;
    enum kind kind = STATISTICS_FILE;
    for (; kind != NO_FILE; kind--) {
        snprintf(wanted, sizeof wanted, "/memfd:%s (deleted)", names[kind]);
        if (!strcmp(target, wanted)) break;
    }
    if (kind == NO_FILE) return kind;
    for (int known = 0; known <= highest; known++)
        if (file_kind(known) == kind && is_same(known, &status)) {
            file_duplicated(known, fd);
            return kind;
        }
    // Nothing is remembered: it may be a file that another thread is just making or closing.
    enum kind now = file_kind(fd);
    if (now != NO_FILE) return now;
    return kind == SYSTEM_FILE ? PARENTS_SYSTEM_FILE : PARENTS_FILE;
}

void file_close_range(unsigned first, unsigned last) {
    for (int fd = highest; fd >= 0 && (unsigned)fd >= first; fd--)
        if ((unsigned)fd <= last) file_close(fd);
}

void file_forget(void) {
    for (int fd = 0; fd <= highest; fd++) {
        if (kinds[fd] == SYSTEM_FILE)
            kinds[fd] = PARENTS_SYSTEM_FILE;
        else if (kinds[fd] != NO_FILE && kinds[fd] != PARENTS_SYSTEM_FILE)
            kinds[fd] = PARENTS_FILE;
    }
}

/** A descriptor of /dev/kvm that the parent opened is this process's own from its first use on. */
long file_inherit(int fd) {
    int result = link_open();
    if (result) return result;
    long opened = open_as(fd);
    if (opened >= 0) file_adopt(fd, SYSTEM_FILE);
    return opened < 0 ? opened : 0;
}
