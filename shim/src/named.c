// Programs look whether there is a /dev/kvm before they open it. On a machine that has none, or one that its user may
// not use, it looks like /dev/null, but for its number: a device that everybody may read and write.
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "hooks.h"
#include "link.h"
#include "raw.h"
#include "real.h"

#define EXPORT __attribute__((visibility("default")))

enum { MISC_MAJOR = 10, KVM_MINOR = 232 };  // linux/major.h, linux/miscdevice.h

static const char substitute[] = "/dev/null";

// ---- the name

/** Adds the names of a path to an absolute one, without "." and "..", as they are written. */
static void resolve(const char *path, char *to, size_t bytes) {
    for (size_t length = strlen(to); *path; path += strspn(path, "/")) {
        size_t name = strcspn(path, "/");
        bool up = name == 2 && !memcmp(path, "..", 2);
        if (up)
            while (length && to[--length] != '/') continue;
        else if (name && !(name == 1 && *path == '.'))
            length += (size_t)snprintf(to + length, bytes - length, "/%.*s", (int)name, path);
        if (length >= bytes) length = bytes - 1;
        to[length] = 0;
        path += name;
    }
}

bool is_dev_kvm(int directory, const char *path) {
    static const char device[] = "/dev/kvm";
    if (!path || !strcmp(path, device)) return path;
    size_t length = strlen(path);
    if (length < 3 || strcmp(path + length - 3, "kvm")) return false;
    char link[64] = "/proc/self/cwd", resolved[PATH_MAX] = "";
    if (path[0] != '/') {
        if (directory != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
        long bytes = raw_4(SYS_readlinkat, AT_FDCWD, link, resolved, sizeof resolved - 1);
        if (bytes <= 0) return false;
        resolved[bytes > 1 ? bytes : 0] = 0;  // the root
    }
    resolve(path, resolved, sizeof resolved);
    return !strcmp(resolved, device);
}

// ---- what it looks like

static bool is_ours(int directory, const char *path) { return is_dev_kvm(directory, path) && link_is_wanted(); }

static const char *shown(int directory, const char *path) { return is_ours(directory, path) ? substitute : path; }

EXPORT int access(const char *path, int mode) { return REAL(access)(shown(AT_FDCWD, path), mode); }

EXPORT int eaccess(const char *path, int mode) { return REAL(eaccess)(shown(AT_FDCWD, path), mode); }

EXPORT int euidaccess(const char *path, int mode) { return REAL(euidaccess)(shown(AT_FDCWD, path), mode); }

EXPORT int faccessat(int directory, const char *path, int mode, int flags) {
    return REAL(faccessat)(directory, shown(directory, path), mode, flags);
}

/** struct stat and stat64 are the kernel's on machines of 64 bits. */
static int status(int directory, const char *path, void *to, int flags) {
    long result = raw_4(SYS_newfstatat, directory, shown(directory, path), to, flags);
    if (!result && is_ours(directory, path)) ((struct stat *)to)->st_rdev = makedev(MISC_MAJOR, KVM_MINOR);
    return (int)answer(result);
}

#define STATUS(name, type)                                                                                             \
    EXPORT int name(const char *path, struct type *to) {                                                               \
        return is_ours(AT_FDCWD, path) ? status(AT_FDCWD, path, to, 0) : REAL(name)(path, to);                         \
    }

STATUS(stat, stat)
STATUS(lstat, stat)

EXPORT int fstatat(int directory, const char *path, struct stat *to, int flags) {
    return is_ours(directory, path) ? status(directory, path, to, flags) : REAL(fstatat)(directory, path, to, flags);
}

#ifdef __GLIBC__
STATUS(stat64, stat64)
STATUS(lstat64, stat64)

EXPORT int fstatat64(int directory, const char *path, struct stat64 *to, int flags) {
    return is_ours(directory, path) ? status(directory, path, to, flags) : REAL(fstatat64)(directory, path, to, flags);
}

// What programs call that were linked with a glibc before 2.33; a later one has these for them only, and dlsym does not
// find them.
#define OLD_STATUS(name, type, flags)                                                                                  \
    EXPORT int name(int version, const char *path, struct type *to);                                                   \
    int name(int version, const char *path, struct type *to) {                                                         \
        (void)version;                                                                                                 \
        return status(AT_FDCWD, path, to, flags);                                                                      \
    }

OLD_STATUS(__xstat, stat, 0)
OLD_STATUS(__xstat64, stat64, 0)
OLD_STATUS(__lxstat, stat, AT_SYMLINK_NOFOLLOW)
OLD_STATUS(__lxstat64, stat64, AT_SYMLINK_NOFOLLOW)

EXPORT int statx(int directory, const char *path, int flags, unsigned mask, struct statx *to) {
    int result = REAL(statx)(directory, shown(directory, path), flags, mask, to);
    if (!result && is_ours(directory, path)) {
        to->stx_rdev_major = MISC_MAJOR;
        to->stx_rdev_minor = KVM_MINOR;
    }
    return result;
}
#endif
