// Memory whose faults the program handles itself is no guest memory; run by devkvm exec. usage: faults slot|later
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "client.h"

#define MEGABYTE (1u << 20)
#define UFFDIO_API 0xc018aa3fu
#define UFFDIO_REGISTER 0xc020aa00u
#define UFFDIO_UNREGISTER 0x8010aa01u

enum { UFFDIO_REGISTER_MODE_MISSING = 1 };

struct registration {
    uint64_t start, bytes, mode, ioctls;
};

static void expect_refused(int fd, unsigned long request, void *argument) {
    EXPECT(ioctl(fd, request, argument) == -1 && errno == EINVAL);
}

static void registered_memory_becomes_no_slot(int faults) {
    struct client c = client_open(0);
    void *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct registration registration = {(uintptr_t)memory, MEGABYTE, UFFDIO_REGISTER_MODE_MISSING, 0};
    struct region region = {0, 0, RAM, MEGABYTE, (uintptr_t)memory};
    EXPECT(!ioctl(faults, UFFDIO_REGISTER, &registration));
    expect_refused(c.vm, KVM_SET_USER_MEMORY_REGION, &region);
    EXPECT(!ioctl(faults, UFFDIO_UNREGISTER, &registration));
    memcpy(memory, STORES, sizeof STORES);
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    client_pc(&c, RAM);
    EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
    client_close(&c);
}

static void guest_memory_is_not_registered(int faults) {
    struct client c = client_open(MEGABYTE);
    struct registration registration = {(uintptr_t)c.code, MEGABYTE, UFFDIO_REGISTER_MODE_MISSING, 0};
    expect_refused(faults, UFFDIO_REGISTER, &registration);
    client_close(&c);
}

int main(int argc, char **argv) {
    uint64_t api[3] = {0xaa};
    int faults = (int)syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK);
    if (faults < 0) {
        puts("there is no userfaultfd");
        return 0;
    }
    EXPECT(!ioctl(faults, UFFDIO_API, api));
    if (argc > 1 && !strcmp(argv[1], "later"))
        guest_memory_is_not_registered(faults);
    else
        registered_memory_becomes_no_slot(faults);
    puts("refused");
    return 0;
}
