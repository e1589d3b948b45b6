#define _GNU_SOURCE
#include "other.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>

#include "../src/files.h"
#include "../src/pages.h"
#include "../src/raw.h"
#include "../src/share.h"
#include "machine.h"

enum { RESTART = 512 /* ERESTARTSYS */ };
enum { SYSTEM_CALL = SIGTRAP | 0x80, STOP_OF_OURS = 128 /* PTRACE_EVENT_STOP */ };

static __thread const struct asking *asking;
static __thread bool stopped;  // the program's thread stands still; it has the file of its memory under this number,
static __thread int file;      // or -1
static __thread registers before;  // its registers before the instruction that asks,
static __thread uint64_t mask;     // and the signals that it blocks

void other_bind(const struct asking *with) { asking = with; }

size_t other_read(pid_t process, uint64_t address, void *to, size_t bytes) {
    struct iovec local = {to, bytes}, remote = {(void *)address, bytes};
    long got = raw_6(SYS_process_vm_readv, process, &local, 1, &remote, 1, 0);
    return got < 0 ? 0 : (size_t)got;
}

bool other_write(pid_t process, uint64_t address, const void *from, size_t bytes) {
    struct iovec local = {(void *)from, bytes}, remote = {(void *)address, bytes};
    return raw_6(SYS_process_vm_writev, process, &local, 1, &remote, 1, 0) == (long)bytes;
}

static int put(uint64_t address, const void *content) {
    return other_write(asking->process, address, content, PIECE_BYTES) ? 0 : -EFAULT;
}

static int copy(struct door_slot *slot, bool in, uint64_t address, uint64_t bytes) {
    void *data = (char *)slot + DOOR_DATA_OFFSET;
    bool done = in ? other_read(asking->process, address, data, bytes) == bytes
                   : other_write(asking->process, address, data, bytes);
    return done ? 0 : -EFAULT;
}

/** The text of /proc/PID/status. */
static bool read_status(pid_t thread, char *text, size_t bytes) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/status", thread);
    int fd = (int)raw_4(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0) return false;
    long got = raw_3(SYS_read, fd, text, bytes - 1);
    raw_1(SYS_close, fd);
    text[got > 0 ? got : 0] = 0;
    return got > 0;
}

static const char *after(const char *text, const char *name) {
    const char *found = strstr(text, name);
    return found ? found + strlen(name) : NULL;
}

long other_status(pid_t thread, const char *name) {
    char text[4096];
    const char *found = read_status(thread, text, sizeof text) ? after(text, name) : NULL;
    return found ? strtol(found, NULL, 10) : -1;
}

bool other_has_signal(pid_t thread, const uint64_t *blocked) {
    char text[4096];
    if (!read_status(thread, text, sizeof text)) return false;
    const char *own = after(text, "SigPnd:"), *shared = after(text, "ShdPnd:"), *own_mask = after(text, "SigBlk:");
    if (!own || !shared || !own_mask) return false;
    uint64_t without = blocked ? *blocked : strtoull(own_mask, NULL, 16);
    return ((strtoull(own, NULL, 16) | strtoull(shared, NULL, 16)) & ~without) != 0;
}

// ---- a moment of ptrace

static bool move_registers(int request, registers *r) {
    struct iovec vector = {r, sizeof *r};
    return !ptrace(request, asking->thread, NT_PRSTATUS, &vector);
}

static bool move_mask(int request, uint64_t *signals) {
    return !raw_4(SYS_ptrace, request, asking->thread, sizeof *signals, signals);
}

/** Lets it go on until it stops as it is told to; signals that come meanwhile are delivered. */
static bool await(int status_wanted) {
    for (;;) {
        int status;
        if (waitpid(asking->thread, &status, __WALL) < 0 || !WIFSTOPPED(status)) return false;
        if (status >> 8 == status_wanted) return true;
        int signal = status >> 16 ? 0 : WSTOPSIG(status) & 0x7f;
        if (ptrace(PTRACE_CONT, asking->thread, 0, signal)) return false;
    }
}

/** A call of the stopped thread, by the instruction that asks. */
static long call(long number, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f) {
    registers r = before;
    if (number == SYS_mmap)
        d |= OWN_MMAP;
    else
        f = OWN_CALL;
    machine_call(&r, number, (uint64_t[]){a, b, c, d, e, f});
    if (!stopped || !move_registers(PTRACE_SETREGSET, &r)) return -EFAULT;
    for (int i = 0; i < 2; i++)  // where it enters, where it leaves
        if (ptrace(PTRACE_SYSCALL, asking->thread, 0, 0) || !await(SYSTEM_CALL)) return -EFAULT;
    return move_registers(PTRACE_GETREGSET, &r) ? machine_result(&r) : -EFAULT;
}

/** The program's number for a file that is open here. */
static long add(int fd) {
    struct seccomp_notif_addfd add = {.id = asking->id, .srcfd = (uint32_t)fd, .newfd_flags = O_CLOEXEC};
    return raw_3(SYS_ioctl, asking->listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add);
}

/** Ends the wait of the thread that asks, on its way back: it asks again when it goes on, and is answered then. */
static long enter(int fd) {
    if (stopped) return fd < 0 ? 0 : file >= 0 ? file : -EFAULT;  // a descriptor is added while it waits
    if (other_status(asking->thread, "Seccomp_filters:") > asking->filters)
        return -EFAULT;  // the program's own might end it for a call
    long number = fd < 0 ? -1 : add(fd);
    if (fd >= 0 && number < 0) return number;
    if (ptrace(PTRACE_SEIZE, asking->thread, 0, PTRACE_O_TRACESYSGOOD)) {
        say("guest memory of a static program is made by ptrace, which is refused: ", strerror(errno));
        return -EFAULT;
    }
    struct seccomp_notif_resp again = {.id = asking->id, .error = -RESTART};
    stopped = !ptrace(PTRACE_INTERRUPT, asking->thread, 0, 0) &&
              !raw_3(SYS_ioctl, asking->listener, SECCOMP_IOCTL_NOTIF_SEND, &again) &&
              await(SIGTRAP | STOP_OF_OURS << 8) && move_registers(PTRACE_GETREGSET, &before) &&
              move_mask(PTRACE_GETSIGMASK, &mask) && move_mask(PTRACE_SETSIGMASK, &(uint64_t){UINT64_MAX});
    if (!stopped) {
        ptrace(PTRACE_DETACH, asking->thread, 0, 0);
        return -EFAULT;
    }
    machine_again(&before);
    file = (int)number;
    return fd < 0 ? 0 : number;
}

static void leave(void) {
    if (!stopped) return;
    if (file >= 0) call(SYS_close, (uint64_t)file, 0, 0, 0, 0, 0);
    move_registers(PTRACE_SETREGSET, &before);
    move_mask(PTRACE_SETSIGMASK, &mask);
    ptrace(PTRACE_DETACH, asking->thread, 0, 0);
    stopped = false;
}

// ---- what there is

static const void *piece(uint64_t address) {
    static __thread char content[PIECE_BYTES];
    return other_read(asking->process, address, content, PIECE_BYTES) == PIECE_BYTES ? content : NULL;
}

static int descriptor(const struct mapping *m, bool *opened) {
    *opened = true;
    for (int fd = 0; fd < FILES; fd++) {
        char name[64];
        struct stat status;
        snprintf(name, sizeof name, "/proc/%d/fd/%d", asking->process, fd);
        if (stat(name, &status) || !maps_is(m, &status)) continue;
        int own = (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDWR | O_CLOEXEC, 0);
        return own >= 0 ? own : (int)raw_4(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC, 0);
    }
    return -1;
}

const struct reach other_reach = {enter, leave, call, piece, put, descriptor, copy};
