// Programs look whether there is a /dev/kvm before they open it. On a machine that has none, or one that its user may
// not use, it looks like /dev/null, but for its number: a device that everybody may read and write.
#define _GNU_SOURCE
#include <errno.h>
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

bool named_is_followed(int error) {
    return error == ENOENT || error == EACCES || error == EPERM || error == ENXIO || error == ENODEV || error == EEXIST;
}

/** Adds the names of a path to an absolute one, but for "."; false if there is a "..", which links may lead elsewhere.
 */
static bool resolve(const char *path, char *to, size_t bytes) {
    for (size_t length = strlen(to); *path; path += strspn(path, "/")) {
        size_t name = strcspn(path, "/");
        if (name == 2 && !memcmp(path, "..", 2)) return false;
        if (name && !(name == 1 && *path == '.'))
            length += (size_t)snprintf(to + length, bytes - length, "/%.*s", (int)name, path);
        if (length >= bytes) return false;
        path += name;
    }
    return true;
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
    return resolve(path, resolved, sizeof resolved) && !strcmp(resolved, device);
}

// ---- what it looks like

/** Whether the answer of the C library about a name is not the one to be given: it is about the machine's /dev/kvm. */
static bool is_ours(int directory, const char *path, int result) {
    return link_is_wanted() && (!result || named_is_followed(errno)) && is_dev_kvm(directory, path);
}

/** A jail may have its own /dev/kvm, and no substitute. */
static int answered(int instead, int result) { return instead == -1 && errno == ENOENT ? result : instead; }

#define ACCESS(name)                                                                                                   \
    EXPORT int name(const char *path, int mode) {                                                                      \
        int result = REAL(name)(path, mode);                                                                           \
        return is_ours(AT_FDCWD, path, result) ? answered(REAL(name)(substitute, mode), result) : result;              \
    }

ACCESS(access)
ACCESS(eaccess)
ACCESS(euidaccess)

EXPORT int faccessat(int directory, const char *path, int mode, int flags) {
    int result = REAL(faccessat)(directory, path, mode, flags);
    return is_ours(directory, path, result) ? answered(REAL(faccessat)(directory, substitute, mode, flags), result)
                                            : result;
}

/** struct stat and stat64 are the kernel's on machines of 64 bits. */
static int status(void *to, int flags) {
    struct stat *found = to;
    long result = raw_4(SYS_newfstatat, AT_FDCWD, substitute, found, flags);
    if (!result) found->st_rdev = makedev(MISC_MAJOR, KVM_MINOR);
    return (int)answer(result);
}

#define STATUS(name, type)                                                                                             \
    EXPORT int name(const char *path, struct type *to) {                                                               \
        int result = REAL(name)(path, to);                                                                             \
        return is_ours(AT_FDCWD, path, result) ? answered(status(to, 0), result) : result;                             \
    }

#define STATUS_AT(name, type)                                                                                          \
    EXPORT int name(int directory, const char *path, struct type *to, int flags) {                                     \
        int result = REAL(name)(directory, path, to, flags);                                                           \
        return is_ours(directory, path, result) ? answered(status(to, flags), result) : result;                        \
    }

STATUS(stat, stat)
STATUS(lstat, stat)
STATUS_AT(fstatat, stat)

#ifdef __GLIBC__
STATUS(stat64, stat64)
STATUS(lstat64, stat64)
STATUS_AT(fstatat64, stat64)

// What programs call that were linked with a glibc before 2.33; a later one has these for them only, and dlsym does not
// find them.
#define OLD_STATUS(name, type, flags)                                                                                  \
    EXPORT int name(int version, const char *path, struct type *to);                                                   \
    int name(int version, const char *path, struct type *to) {                                                         \
        (void)version;                                                                                                 \
        int result = (int)answer(raw_4(SYS_newfstatat, AT_FDCWD, path, to, flags));                                    \
        return is_ours(AT_FDCWD, path, result) ? answered(status(to, flags), result) : result;                         \
    }

OLD_STATUS(__xstat, stat, 0)
OLD_STATUS(__xstat64, stat64, 0)
OLD_STATUS(__lxstat, stat, AT_SYMLINK_NOFOLLOW)
OLD_STATUS(__lxstat64, stat64, AT_SYMLINK_NOFOLLOW)

EXPORT int statx(int directory, const char *path, int flags, unsigned mask, struct statx *to) {
    int result = REAL(statx)(directory, path, flags, mask, to);
    if (!is_ours(directory, path, result)) return result;
    int instead = REAL(statx)(directory, substitute, flags, mask, to);
    if (!instead) {
        to->stx_rdev_major = MISC_MAJOR;
        to->stx_rdev_minor = KVM_MINOR;
    }
    return answered(instead, result);
}
#endif
