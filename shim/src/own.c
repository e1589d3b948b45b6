#define _GNU_SOURCE
#include "own.h"

#include <fcntl.h>
#include <sys/resource.h>

#include "program.h"
#include "raw.h"

enum { FIRST_PRIVATE_DESCRIPTOR = 512 };

int own_file(enum own_file which) { return program()->own[which]; }

void own_keep(enum own_file which, int fd) {
    struct rlimit limit;
    int lowest = FIRST_PRIVATE_DESCRIPTOR;
    if (!getrlimit(RLIMIT_NOFILE, &limit) && limit.rlim_cur <= (rlim_t)lowest) lowest = (int)limit.rlim_cur * 3 / 4;
    int high = (int)raw_3(SYS_fcntl, fd, F_DUPFD_CLOEXEC, lowest);
    if (high >= 0) raw_1(SYS_close, fd);
    program()->own[which] = high < 0 ? fd : high;
}

bool own_has(int fd) {
    const int *files = program()->own;
    for (int i = 0; fd >= 0 && i < OWN_FILES; i++)
        if (files[i] == fd) return true;
    return false;
}

void own_vacate(int fd) {
    int *files = program()->own;
    int next = (int)raw_3(SYS_fcntl, fd, F_DUPFD_CLOEXEC, fd + 1);
    if (next < 0) next = (int)raw_3(SYS_fcntl, fd, F_DUPFD_CLOEXEC, 3);
    for (int i = 0; next >= 0 && i < OWN_FILES; i++)
        if (files[i] == fd) files[i] = next;
}

void own_forget(void) {
    int *files = program()->own;
    for (int i = 0; i < OWN_FILES; i++) {
        if (files[i] >= 0) raw_1(SYS_close, files[i]);
        files[i] = -1;
    }
}
