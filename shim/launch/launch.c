// Executes a static program with /dev/kvm: what LD_PRELOAD cannot reach, a filter of system calls can. The filter asks
// a supervisor about openings of files for reading and writing, ioctls of KVM, signals to threads, and changes of
// memory that was there before; nothing else is slower for it.
//
// usage: devkvm-launch FILE ARGUMENT0 ARGUMENT...
// It is started by devkvm exec, with DEVKVM_SOCKET in the environment.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../src/raw.h"
#include "machine.h"
#include "other.h"
#include "supervise.h"

enum { FAILED = 125 };  // exit status of devkvm for what is its own fault

static int fail(const char *what) {
    say(what, strerror(errno));
    return FAILED;
}

#define LOW(i) (offsetof(struct seccomp_data, args) + 8 * (i))  // little-endian
#define LOAD(at) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, at)
#define MASK(bits) BPF_STMT(BPF_ALU | BPF_AND | BPF_K, bits)
#define IF(value, then, otherwise) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, then, otherwise)
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)

enum { ASK = 254, ALLOW = 255 };  // jumps to the last two instructions

/** A listener that hears of what the program and its children ask; or -1. */
static int listen_in(void) {
    struct sock_filter filter[] = {
        LOAD(offsetof(struct seccomp_data, arch)),
        IF(MACHINE_AUDIT, 0, ALLOW),
        LOAD(offsetof(struct seccomp_data, nr)),
        IF(SYS_ioctl, 0, 3),
        LOAD(LOW(1)),  // the type of its request
        MASK(0xff00),
        IF(0xae00, ASK, ALLOW),
        IF(SYS_openat, 0, 3),
        LOAD(LOW(2)),  // how
        MASK(O_ACCMODE),
        IF(O_RDWR, ASK, ALLOW),
#ifdef SYS_open
        IF(SYS_open, 0, 3),
        LOAD(LOW(1)),
        MASK(O_ACCMODE),
        IF(O_RDWR, ASK, ALLOW),
#endif
        IF(SYS_openat2, ASK, 0),
        IF(SYS_tgkill, ASK, 0),
        IF(SYS_tkill, ASK, 0),
        IF(SYS_rt_tgsigqueueinfo, ASK, 0),
        IF(SYS_mmap, 0, 3),
        LOAD(LOW(3)),  // its flags
        MASK(MAP_FIXED | OWN_MMAP),
        IF(MAP_FIXED, ASK, ALLOW),
        IF(SYS_munmap, 6, 0),
        IF(SYS_mprotect, 5, 0),
        IF(SYS_mremap, 4, 0),
        IF(SYS_madvise, 0, ALLOW),
        LOAD(LOW(2)),  // the advice
        IF(MADV_DONTNEED, 1, 0),
        IF(MADV_FREE, 0, ALLOW),
        LOAD(LOW(5)),  // unused by these
        IF(OWN_CALL, ALLOW, ASK),
        RETURN(SECCOMP_RET_ALLOW),
        RETURN(SECCOMP_RET_USER_NOTIF),
    };
    enum { LENGTH = sizeof filter / sizeof *filter };
    for (int i = 0; i < LENGTH; i++) {
        if (BPF_CLASS(filter[i].code) != BPF_JMP) continue;
        uint8_t *jumps[] = {&filter[i].jt, &filter[i].jf};
        for (int j = 0; j < 2; j++)
            if (*jumps[j] >= ASK) *jumps[j] = (uint8_t)((*jumps[j] == ASK ? LENGTH - 1 : LENGTH - 2) - i - 1);
    }
    struct sock_fprog program = {LENGTH, filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return -1;
    // A question that was taken is answered: a signal that comes meanwhile waits until KVM_RUN has ended.
    unsigned long flags = SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV;
    long fd = raw_3(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
    return (int)answer(fd);
}

/** A descriptor over a socket; sends one or, given -1, receives it. */
static int pass(int socket, int fd) {
    char byte = 0;
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(sizeof(int))];
    } control = {.head = {.cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
    struct iovec vector = {&byte, 1};
    struct msghdr message = {
        .msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.bytes};
    if (fd >= 0) {
        memcpy(CMSG_DATA(&control.head), &fd, sizeof fd);
        return sendmsg(socket, &message, MSG_NOSIGNAL) == 1 ? 0 : -1;
    }
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) != 1 || message.msg_controllen < CMSG_LEN(sizeof fd)) return -1;
    memcpy(&fd, CMSG_DATA(&control.head), sizeof fd);
    return fd;
}

/** The supervisor: no child of the program, whose standard input and output it does not keep. */
static void supervisor(int socket) {
    if (setsid() < 0 || fork()) _exit(0);
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    int own = dup3(socket, 3, O_CLOEXEC);
    if (own < 0) own = socket;
    raw_3(SYS_close_range, own + 1, ~0u, 0);
    pid_t self = getpid();
    if (write(own, &self, sizeof self) != sizeof self) _exit(FAILED);
    int listener = pass(own, -1);
    if (listener < 0) _exit(FAILED);
    close(own);
    supervise(listener);
    _exit(0);
}

int main(int argc, char **argv) {
    if (argc < 3) return FAILED;
    int sockets[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets)) return fail("cannot make a socket: ");
    pid_t child = fork();
    if (child < 0) return fail("cannot fork: ");
    if (!child) supervisor(sockets[1]);
    close(sockets[1]);
    pid_t other;
    if (waitpid(child, NULL, 0) != child || read(sockets[0], &other, sizeof other) != sizeof other)
        return fail("the supervisor of a static program did not start: ");
    prctl(PR_SET_PTRACER, other, 0, 0, 0);  // where Yama would let it reach its own children only
    int listener = listen_in();
    if (listener < 0 || pass(sockets[0], listener))
        return fail("a static program needs seccomp's user notification (Linux 5.19), which is refused: ");
    close(listener);
    close(sockets[0]);
    execv(argv[1], argv + 2);
    return fail("cannot execute a static program: ");
}
