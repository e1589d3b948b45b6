// The names under which the C library has the calls that the shim sees.
#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include "hooks.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "child.h"
#include "files.h"
#include "link.h"
#include "memory.h"
#include "own.h"
#include "raw.h"
#include "real.h"

#define EXPORT __attribute__((visibility("default")))

// ---- open

#define MODE_OF(flags)                                                                                                 \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = (mode_t)va_arg(rest, int);                                                                              \
        va_end(rest);                                                                                                  \
    }

/** What a child of vfork opens is for whatever it executes, which opens it anew. */
static int ours(int flags) { return (int)answer(child_borrows() ? file_stand_in(SYSTEM_FILE) : file_open(flags)); }

/**
 * Whether a name that the C library has opened, or failed to, is /dev/kvm, and a server to be asked for it. What the
 * kernel cannot read, or follow, nobody looks at. O_PATH names a file and opens nothing.
 */
static bool takes(int directory, const char *path, int flags, int result) {
    if ((flags & O_PATH) || !link_is_wanted() || (result < 0 && !named_is_followed(errno))) return false;
    return is_dev_kvm(directory, path);
}

/** The descriptor of devkvm's /dev/kvm in the place of what was opened, which may be the machine's own. */
static int instead(int opened, int flags) {
    if (opened >= 0) raw_1(SYS_close, opened);
    return ours(flags);
}

/** To create it where there is none is not left to the C library. */
static bool creates(int directory, const char *path, int flags) {
    return (flags & O_CREAT) && takes(directory, path, flags, (int)answer(raw_3(SYS_faccessat, directory, path, F_OK)));
}

#define OPEN(directory, call)                                                                                          \
    ({                                                                                                                 \
        bool made = creates(directory, path, flags);                                                                   \
        int opened = made ? -1 : (call);                                                                               \
        made || takes(directory, path, flags, opened) ? instead(opened, flags) : opened;                               \
    })

EXPORT int open(const char *path, int flags, ...) {
    MODE_OF(flags)
    return OPEN(AT_FDCWD, REAL(open)(path, flags, mode));
}

EXPORT int openat(int directory, const char *path, int flags, ...) {
    MODE_OF(flags)
    return OPEN(directory, REAL(openat)(directory, path, flags, mode));
}

#ifdef __GLIBC__
EXPORT int open64(const char *path, int flags, ...) {
    MODE_OF(flags)
    return OPEN(AT_FDCWD, REAL(open64)(path, flags, mode));
}

EXPORT int openat64(int directory, const char *path, int flags, ...) {
    MODE_OF(flags)
    return OPEN(directory, REAL(openat64)(directory, path, flags, mode));
}

// What fortified programs call when there is no mode.
EXPORT int __open_2(const char *path, int flags);
EXPORT int __open64_2(const char *path, int flags);
EXPORT int __openat_2(int directory, const char *path, int flags);
EXPORT int __openat64_2(int directory, const char *path, int flags);

int __open_2(const char *path, int flags) { return OPEN(AT_FDCWD, REAL(__open_2)(path, flags)); }
int __open64_2(const char *path, int flags) { return OPEN(AT_FDCWD, REAL(__open64_2)(path, flags)); }

int __openat_2(int directory, const char *path, int flags) {
    return OPEN(directory, REAL(__openat_2)(directory, path, flags));
}

int __openat64_2(int directory, const char *path, int flags) {
    return OPEN(directory, REAL(__openat64_2)(directory, path, flags));
}
#endif

// ---- ioctl, read, write

#ifdef __GLIBC__
EXPORT int ioctl(int fd, unsigned long request, ...) {
#else
EXPORT int ioctl(int fd, int request, ...) {
#endif
    va_list rest;
    va_start(rest, request);
    uint64_t argument = va_arg(rest, uint64_t);
    va_end(rest);
    bool childs = child_borrows() && (request >> 8 & 0xff) == 0xae;  // it has no part in its parent's VMs
    struct outcome outcome = {.ours = childs, .result = -EIO};
    if (!child_borrows()) outcome = kvm_ioctl(fd, (unsigned long)request, argument);
    return outcome.ours ? (int)answer(outcome.result) : REAL(ioctl)(fd, request, argument);
}

static bool is_kvm(int fd) {
    enum kind kind = file_kind(fd);
    return kind != NO_FILE && kind < PARENTS_FILE;
}

static ssize_t kvm_read(enum door_op op, int fd, void *to, size_t bytes, off_t offset) {
    struct call call = {.op = op, .fd = fd, .args = {(uintptr_t)to, bytes, (uint64_t)offset}, .offered = -1};
    return answer(link_call(&call));
}

EXPORT ssize_t read(int fd, void *to, size_t bytes) {
    return is_kvm(fd) ? kvm_read(DOOR_READ, fd, to, bytes, 0) : REAL(read)(fd, to, bytes);
}

EXPORT ssize_t pread(int fd, void *to, size_t bytes, off_t offset) {
    return is_kvm(fd) ? kvm_read(DOOR_PREAD, fd, to, bytes, offset) : REAL(pread)(fd, to, bytes, offset);
}

EXPORT ssize_t write(int fd, const void *from, size_t bytes) {
    if (!is_kvm(fd)) return REAL(write)(fd, from, bytes);
    return answer(file_kind(fd) == STATISTICS_FILE ? -EBADF : -EINVAL);  // the former is open for reading only
}

#ifdef __GLIBC__
EXPORT ssize_t pread64(int fd, void *to, size_t bytes, off64_t offset) {
    return is_kvm(fd) ? kvm_read(DOOR_PREAD, fd, to, bytes, offset) : REAL(pread64)(fd, to, bytes, offset);
}

// What fortified programs call when the compiler knows how much room there is, which ends them if there is too little.
EXPORT ssize_t __read_chk(int fd, void *to, size_t bytes, size_t room);
EXPORT ssize_t __pread_chk(int fd, void *to, size_t bytes, off_t offset, size_t room);
EXPORT ssize_t __pread64_chk(int fd, void *to, size_t bytes, off64_t offset, size_t room);

ssize_t __read_chk(int fd, void *to, size_t bytes, size_t room) {
    return is_kvm(fd) && bytes <= room ? read(fd, to, bytes) : REAL(__read_chk)(fd, to, bytes, room);
}

ssize_t __pread_chk(int fd, void *to, size_t bytes, off_t offset, size_t room) {
    return is_kvm(fd) && bytes <= room ? pread(fd, to, bytes, offset) : REAL(__pread_chk)(fd, to, bytes, offset, room);
}

ssize_t __pread64_chk(int fd, void *to, size_t bytes, off64_t offset, size_t room) {
    return is_kvm(fd) && bytes <= room ? pread64(fd, to, bytes, offset)
                                       : REAL(__pread64_chk)(fd, to, bytes, offset, room);
}
#endif

// ---- descriptors

EXPORT int close(int fd) {
    if (own_has(fd)) return (int)answer(-EBADF);
    if (!child_borrows()) file_close(fd);
    return REAL(close)(fd);
}

static long close_some(unsigned first, unsigned last, int flags) {
    for (unsigned fd = first; link_is_open() && fd <= last && fd < FILES; fd++) {
        if (!own_has((int)fd)) continue;
        if (fd > first) {
            long result = raw_3(SYS_close_range, first, fd - 1, flags);
            if (result < 0) return result;
        }
        first = fd + 1;
    }
    return first > last ? 0 : raw_3(SYS_close_range, first, last, flags);
}

#ifndef __GLIBC__
int close_range(unsigned first, unsigned last, int flags);  // musl of Debian 12 has none
#endif
EXPORT int close_range(unsigned first, unsigned last, int flags) {
    if (!link_is_open() || first > last) return (int)answer(raw_3(SYS_close_range, first, last, flags));
    bool later = flags & 4;  // CLOSE_RANGE_CLOEXEC
    if (!later && !child_borrows()) file_close_range(first, last);
    return (int)answer(close_some(first, last, flags));
}

#ifdef __GLIBC__
EXPORT void closefrom(int first) { close_range(first < 0 ? 0 : (unsigned)first, ~0u, 0); }
#endif

static int duplicated(int fd, int copy) {
    if (!child_borrows()) file_duplicated(fd, copy);
    return copy;
}

EXPORT int dup(int fd) {
    if (own_has(fd)) return (int)answer(-EBADF);
    return duplicated(fd, REAL(dup)(fd));
}

/** The target may be a number that is the shim's: it takes another. */
static void before_replacing(int fd, int target) {
    if (fd != target && !child_borrows() && own_has(target)) own_vacate(target);
}

static int replaced(int fd, int target, int copy) {
    if (copy == target && fd != target && !child_borrows()) {
        file_close(target);
        file_duplicated(fd, target);
    }
    return copy;
}

EXPORT int dup2(int fd, int target) {
    before_replacing(fd, target);
    return replaced(fd, target, REAL(dup2)(fd, target));
}

EXPORT int dup3(int fd, int target, int flags) {
    before_replacing(fd, target);
    return replaced(fd, target, REAL(dup3)(fd, target, flags));
}

#define FCNTL(name)                                                                                                    \
    EXPORT int name(int fd, int command, ...) {                                                                        \
        va_list rest;                                                                                                  \
        va_start(rest, command);                                                                                       \
        void *argument = va_arg(rest, void *);                                                                         \
        va_end(rest);                                                                                                  \
        int result = REAL(name)(fd, command, argument);                                                                \
        return command == F_DUPFD || command == F_DUPFD_CLOEXEC ? duplicated(fd, result) : result;                     \
    }

FCNTL(fcntl)
#ifdef __GLIBC__
FCNTL(fcntl64)
#endif

// ---- memory

#define A(a) ((uint64_t)(a))

static long change(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f) {
    long result = 0;
    memory_change(number, (uint64_t[]){a, b, c, d, e, f}, &result);
    return answer(result);
}

static void *map(void *address, size_t bytes, int prot, int flags, int fd, off_t offset) {
    int mapped = kvm_mmap_flags(fd, flags);
    if (mapped < 0) return (void *)answer(mapped);
    return (void *)change(SYS_mmap, A(address), bytes, A(prot), A(mapped), A(fd), A(offset));
}

EXPORT void *mmap(void *address, size_t bytes, int prot, int flags, int fd, off_t offset) {
    return map(address, bytes, prot, flags, fd, offset);
}

#ifdef __GLIBC__
EXPORT void *mmap64(void *address, size_t bytes, int prot, int flags, int fd, off64_t offset) {
    return map(address, bytes, prot, flags, fd, offset);
}
#endif

EXPORT int munmap(void *address, size_t bytes) { return (int)change(SYS_munmap, A(address), bytes, 0, 0, 0, 0); }

EXPORT int mprotect(void *address, size_t bytes, int prot) {
    return (int)change(SYS_mprotect, A(address), bytes, A(prot), 0, 0, 0);
}

EXPORT int madvise(void *address, size_t bytes, int advice) {
    return (int)change(SYS_madvise, A(address), bytes, A(advice), 0, 0, 0);
}

static void *remap(void *address, size_t old_bytes, size_t bytes, int flags, void *target) {
    return (void *)change(SYS_mremap, A(address), old_bytes, bytes, A(flags), A(target), 0);
}

EXPORT void *mremap(void *address, size_t old_bytes, size_t bytes, int flags, ...) {
    void *target = NULL;
    if (flags & MREMAP_FIXED) {
        va_list rest;
        va_start(rest, flags);
        target = va_arg(rest, void *);
        va_end(rest);
    }
    return remap(address, old_bytes, bytes, flags, target);
}

// ---- syscall

#define INT(i) ((int)a[i])
#define PTR(i) ((void *)a[i])

EXPORT long syscall(long number, ...) {
    va_list rest;
    va_start(rest, number);
    long a[6];
    for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long);
    va_end(rest);
    switch (number) {
#ifdef SYS_open
    case SYS_open: return open(PTR(0), INT(1), (mode_t)a[2]);
    case SYS_dup2: return dup2(INT(0), INT(1));
#endif
    case SYS_openat: return openat(INT(0), PTR(1), INT(2), (mode_t)a[3]);
    case SYS_openat2: {
        int opened = (int)answer(raw_4(number, a[0], a[1], a[2], a[3]));
        // Of struct open_how, the flags.
        return takes(INT(0), PTR(1), opened < 0 ? 0 : *(int *)PTR(2), opened) ? instead(opened, *(int *)PTR(2))
                                                                              : opened;
    }
    case SYS_ioctl: return ioctl(INT(0), (unsigned long)a[1], a[2]);
    case SYS_read: return read(INT(0), PTR(1), (size_t)a[2]);
    case SYS_pread64: return pread(INT(0), PTR(1), (size_t)a[2], a[3]);
    case SYS_close: return close(INT(0));
    case SYS_close_range: return close_range((unsigned)a[0], (unsigned)a[1], INT(2));
    case SYS_dup: return dup(INT(0));
    case SYS_dup3: return dup3(INT(0), INT(1), INT(2));
    case SYS_mmap: return (long)map(PTR(0), (size_t)a[1], INT(2), INT(3), INT(4), a[5]);
    case SYS_munmap: return munmap(PTR(0), (size_t)a[1]);
    case SYS_mprotect: return mprotect(PTR(0), (size_t)a[1], INT(2));
    case SYS_madvise: return madvise(PTR(0), (size_t)a[1], INT(2));
    case SYS_mremap: return (long)remap(PTR(0), (size_t)a[1], (size_t)a[2], INT(3), PTR(4));
#ifdef SYS_fork
    case SYS_fork:
#endif
    case SYS_clone3:
    case SYS_clone: return answer(child_by_number(number, a));
    default: break;
    }
    return answer(raw6(number, a[0], a[1], a[2], a[3], a[4], a[5]));
}
