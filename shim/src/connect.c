// Finding the server, and its greeting.
#define _GNU_SOURCE
#include "connect.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include "program.h"
#include "raw.h"
#include "told.h"

#ifndef PR_SET_PTRACER
#define PR_SET_PTRACER 0x59616d61
#endif

enum { ANSWER_SECONDS = 60 };  // a listener that says nothing for so long is no server

/** A socket that is connected to whoever listens there, which may read the memory of this process from now on. */
static int connect_to(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    if (length >= sizeof address.sun_path) return -ENAMETOOLONG;
    memcpy(address.sun_path, name, length);
    if (name[0] == '@') address.sun_path[0] = 0;
    socklen_t bytes = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + (name[0] != '@'));
    int fd = (int)raw_3(SYS_socket, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return fd;
    long result;
    do result = raw_3(SYS_connect, fd, &address, bytes);
    while (result == -EINTR);
    if (result < 0) {
        raw_1(SYS_close, fd);
        return (int)result;
    }
    struct timeval patience = {.tv_sec = ANSWER_SECONDS};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    struct ucred server;
    socklen_t size = sizeof server;
    if (!getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &server, &size)) raw_3(SYS_prctl, PR_SET_PTRACER, server.pid, 0);
    return fd;
}

union passed {
    struct cmsghdr head;
    char bytes[CMSG_SPACE(sizeof(int))];
};

static void hold(union passed *one, int fd) {
    one->head = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof fd), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
    memcpy(CMSG_DATA(&one->head), &fd, sizeof fd);
}

/** Sends or receives one message with one descriptor. */
static long transfer(long call, int fd, void *text, size_t bytes, union passed *passed) {
    struct iovec vector = {text, bytes};
    struct msghdr message = {
        .msg_iov = &vector, .msg_iovlen = 1, .msg_control = passed, .msg_controllen = sizeof passed->bytes};
    long result;
    do result = raw_3(call, fd, &message, call == SYS_sendmsg ? MSG_NOSIGNAL : MSG_WAITALL | MSG_CMSG_CLOEXEC);
    while (result == -EINTR);
    return result == (long)bytes ? 0 : result < 0 ? result : -ECONNRESET;
}

int connect_send(int socket, int fd) {
    char byte = 0;
    union passed out;
    hold(&out, fd);
    return (int)transfer(SYS_sendmsg, socket, &byte, sizeof byte, &out);
}

static int shake_hands(int fd, int shared, struct door_welcome *welcome) {
    struct program *p = program();
    struct door_hello hello = {.magic = DOOR_MAGIC,
                               .version = DOOR_VERSION,
                               .memory = p->memory,
                               .area_bytes = DOOR_AREA_BYTES,
                               .probe_address = (uintptr_t)p->probe,
                               .probe_value = p->probe_value};
    union passed out, in = {0};
    hold(&out, shared);
    long result = transfer(SYS_sendmsg, fd, &hello, sizeof hello, &out);
    if (!result) result = transfer(SYS_recvmsg, fd, welcome, sizeof *welcome, &in);
    if (!result && welcome->refusal) result = -welcome->refusal;
    if (result) return (int)result;
    int life;
    // The kernel leaves out a descriptor for which the process has no number left.
    if (in.head.cmsg_len != CMSG_LEN(sizeof(int)) || in.head.cmsg_type != SCM_RIGHTS) return -EMFILE;
    memcpy(&life, CMSG_DATA(&in.head), sizeof life);
    long at = raw_6(SYS_mmap, 0, DOOR_LIFE_BYTES, PROT_READ, MAP_SHARED, life, 0);
    raw_1(SYS_close, life);
    if (raw_failed(at)) return (int)at;
    p->life = (void *)(at + (long)(welcome->life % DOOR_LIFE_BYTES & ~3u));
    return 0;
}

bool connect_lacks_numbers(int result) { return result == -EMFILE || result == -ENFILE; }

/** Why there is no connection, as the beginning of a line that ends with the server's name. */
static const char *reason(int fd, const struct door_welcome *welcome) {
    struct ucred server;
    socklen_t size = sizeof server;
    if (welcome->refusal) return "another version of devkvm serves at ";
    if (fd >= 0 && !getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &server, &size) && server.uid != (uid_t)raw_0(SYS_geteuid))
        return "another user's process listens at ";
    return "the server does not answer at ";
}

/** Whether the program's addresses are those of its process, as they are not under qemu-user with a guest base: maps of
 * the process, futexes and what the server maps would speak of others. Unknown is yes. */
static bool has_own_addresses(void) {
    const struct program *p = program();
    uint64_t there = 0;
    int memory = (int)raw_4(SYS_openat, AT_FDCWD, (uintptr_t) "/proc/self/mem", O_RDONLY | O_CLOEXEC, 0);
    if (memory < 0) return true;
    long read = raw_4(SYS_pread64, memory, &there, sizeof there, (uintptr_t)p->probe);
    raw_1(SYS_close, memory);
    return read == sizeof there && there == p->probe_value;
}

int connect_to_server(const char *name, int area, struct door_welcome *welcome) {
    if (*told()->qemu && !has_own_addresses()) {
        say("qemu-aarch64 has given the program other addresses than its own: QEMU_GUEST_BASE and -B cannot be used",
            "");
        return -ENODEV;
    }
    int fd = connect_to(name);
    int result = fd < 0 ? fd : shake_hands(fd, area, welcome);
    if (!result) return fd;
    if (!connect_lacks_numbers(result)) say(reason(fd, welcome), name);
    if (fd >= 0) raw_1(SYS_close, fd);
    return result;
}
