// The meaning of the calls that the shim sees, apart from the names under which the C library has them.
#ifndef DEVKVM_HOOKS_H
#define DEVKVM_HOOKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Whether a path, which may begin at a directory, is that of /dev/kvm as it is written, whatever links there are. */
bool is_dev_kvm(int directory, const char *path);

/** Whether the kernel, when a call on a name fails so, has read all of the name, and followed it as far as it is. */
bool named_is_followed(int error);

/** What an ioctl(2) on a file of KVM comes to. */
struct outcome {
    bool ours;    // false: it is the C library's
    long result;  // or -errno
    int created;  // the file that it made, or -1
};

struct outcome kvm_ioctl(int fd, unsigned long request, uint64_t argument);

/** mmap(2) of a file of KVM: flags to map with, or -errno. */
int kvm_mmap_flags(int fd, int flags);

#endif
