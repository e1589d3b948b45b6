// How a process comes to its connection: the call area is made, and the server welcomes it.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>

#include "connect.h"
#include "files.h"
#include "limit.h"
#include "link.h"
#include "own.h"
#include "program.h"
#include "raw.h"
#include "told.h"
#include "wait.h"

/** A memfd of the call area that nobody can shrink, with its header. */
static int make_area(struct door_header **mapped) {
    int fd = (int)raw_2(SYS_memfd_create, "devkvm-calls", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0) return fd;
    long result = limit_truncate(fd, DOOR_AREA_BYTES);
    if (!result) result = raw_3(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    void *memory = (void *)raw_6(SYS_mmap, 0, DOOR_AREA_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (result < 0 || raw_failed((long)memory)) {
        raw_1(SYS_close, fd);
        return result < 0 ? (int)result : (int)(long)memory;
    }
    raw_3(SYS_madvise, memory, DOOR_AREA_BYTES, MADV_DONTFORK);
    *mapped = memory;
    (*mapped)->magic = DOOR_MAGIC;
    (*mapped)->version = DOOR_VERSION;
    (*mapped)->slots = DOOR_SLOTS;
    return fd;
}

static int open_locked(const char *name) {
    int prepared = link_prepare();
    if (prepared) return prepared;
    struct door_header *mapped = NULL;
    int shared = make_area(&mapped);
    if (shared < 0) {
        if (!connect_lacks_numbers(shared)) say("no memory for calls to the server", "");
        return shared;
    }
    struct door_welcome welcome = {0};
    int fd = connect_to_server(name, shared, &welcome);
    if (fd < 0) {
        raw_1(SYS_close, shared);
        raw_2(SYS_munmap, mapped, DOOR_AREA_BYTES);
        return fd;
    }
    if (welcome.copies)
        own_keep(OWN_AREA, shared);
    else
        raw_1(SYS_close, shared);
    own_keep(OWN_SOCKET, fd);
    wait_prepare();
    program()->area = mapped;
    return 0;
}

bool link_is_wanted(void) { return program()->area || *told()->server; }

int link_open(void) {
    struct program *p = program();
    if (p->area) return link_is_dead() ? -EIO : 0;
    const char *name = told()->server;
    if (!*name) return -ENOENT;
    pthread_mutex_lock(&p->connecting);
    int result = p->area ? 0 : open_locked(name);
    pthread_mutex_unlock(&p->connecting);
    return result;
}

bool link_is_open(void) { return program()->area; }
