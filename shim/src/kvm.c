// What a call on a file of KVM means here.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "faults.h"
#include "files.h"
#include "hooks.h"
#include "limit.h"
#include "link.h"
#include "raw.h"

// linux/kvm.h of the host's architecture may lack arm64's; these are the same everywhere.
#define KVM_CREATE_VM 0xae01u
#define KVM_CREATE_VCPU 0xae41u
#define KVM_SET_USER_MEMORY_REGION 0x4020ae46u
#define KVM_RUN 0xae80u
#define KVM_GET_STATS_FD 0xaeceu
#define KVM_CREATE_DEVICE 0xc00caee0u

// Requests that the kernel answers for every file (fs/ioctl.c:do_vfs_ioctl).
#define FIONBIO 0x5421u
#define FIONCLEX 0x5450u
#define FIOCLEX 0x5451u
#define FIOASYNC 0x5452u

void say(const char *what, const char *detail) {
    char line[512];
    size_t length = 0;
    const char *const parts[] = {"devkvm: ", what, detail, "\n"};
    for (size_t i = 0; i < 4; i++) {
        size_t bytes = strnlen(parts[i], sizeof line - length - 1);
        memcpy(line + length, parts[i], bytes);
        length += bytes;
    }
    raw_3(SYS_write, STDERR_FILENO, line, length);
}

long answer(long result) {
    if (raw_failed(result)) {
        errno = (int)-result;
        return -1;
    }
    return result;
}

/** The kind of file that a request creates. */
static enum kind created_by(enum kind on, uint32_t request) {
    switch (request) {
    case KVM_CREATE_VM: return on == SYSTEM_FILE ? VM_FILE : NO_FILE;
    case KVM_CREATE_VCPU: return on == VM_FILE ? VCPU_FILE : NO_FILE;
    case KVM_CREATE_DEVICE: return on == VM_FILE ? DEVICE_FILE : NO_FILE;
    case KVM_GET_STATS_FD: return on == VM_FILE || on == VCPU_FILE ? STATISTICS_FILE : NO_FILE;
    default: return NO_FILE;
    }
}

static long run(int fd, uint64_t argument) {
    struct call call = {
        .op = DOOR_IOCTL, .fd = fd, .request = KVM_RUN, .args = {argument}, .offered = -1, .interruptible = true};
    link_enter_run();
    long result = link_call(&call);
    link_leave_run();
    return result;
}

static long create(int fd, uint32_t request, uint64_t argument, enum kind kind, int *created) {
    int stand_in = file_stand_in(kind);
    if (stand_in < 0) return stand_in;
    struct call call = {.op = DOOR_IOCTL, .fd = fd, .request = request, .args = {argument}, .offered = stand_in};
    long result = link_call(&call);
    if (call.used) {
        file_adopt(stand_in, kind);
        *created = stand_in;
    } else {
        raw_1(SYS_close, stand_in);
    }
    return result;
}

struct outcome kvm_ioctl(int fd, unsigned long code, uint64_t argument) {
    struct outcome outcome = {.ours = true, .created = -1};
    uint32_t request = (uint32_t)code;
    enum kind kind = file_kind(fd);
    if (request == UFFDIO_REGISTER && kind == NO_FILE) {
        outcome.result = faults_register(argument);
        outcome.ours = outcome.result < 0;
        return outcome;
    }
    if (kind == NO_FILE && fd >= 0 && (request >> 8 & 0xff) == 0xae && link_is_wanted()) kind = file_recognise(fd);
    if (kind == NO_FILE && (fd < 0 || (request >> 8 & 0xff) == 0xae) && link_is_wanted()) {
        // qemu-user would answer ENOSYS to a request that it does not know, also before anybody has opened /dev/kvm,
        // and whatever the descriptor is.
        long flags = raw_2(SYS_fcntl, fd, F_GETFL);
        outcome.result = flags < 0 || (flags & O_PATH) ? -EBADF : -ENOTTY;
        return outcome;
    }
    outcome.ours =
        kind != NO_FILE && request != FIONBIO && request != FIONCLEX && request != FIOCLEX && request != FIOASYNC;
    if (!outcome.ours) return outcome;
    if (kind == PARENTS_SYSTEM_FILE) {
        outcome.result = file_inherit(fd);
        if (outcome.result) return outcome;
        kind = SYSTEM_FILE;
    }
    enum kind creates = created_by(kind, request);
    if (kind == PARENTS_FILE) {
        outcome.result = -EIO;
    } else if (request == KVM_SET_USER_MEMORY_REGION && faults_refuse_slot(argument)) {
        outcome.result = -EINVAL;
    } else if (request == KVM_SET_USER_MEMORY_REGION && limit_refuses_slot(argument)) {
        outcome.result = -ENOMEM;
    } else if (request == KVM_RUN && kind == VCPU_FILE) {
        outcome.result = run(fd, argument);
    } else if (creates != NO_FILE) {
        outcome.result = create(fd, request, argument, creates, &outcome.created);
    } else {
        struct call call = {.op = DOOR_IOCTL, .fd = fd, .request = request, .args = {argument}, .offered = -1};
        outcome.result = link_call(&call);
    }
    return outcome;
}

int kvm_mmap_flags(int fd, int flags) {
    enum kind kind = flags & MAP_ANONYMOUS ? NO_FILE : file_kind(fd);
    if (kind == NO_FILE || kind == PARENTS_FILE) return flags;
    if (kind != VCPU_FILE) return -ENODEV;
    // The kernel's pages are the same under MAP_PRIVATE as long as nobody writes; clients that write expect KVM to see
    // it.
    return (flags & ~MAP_PRIVATE) | MAP_SHARED;
}
