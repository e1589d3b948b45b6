#define _GNU_SOURCE
#include "client.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

const uint32_t STORES[4] = {0xd2a12000, 0xb9000001, 0x17ffffff, 0};
const uint32_t SPINS[1] = {0x14000000};
const uint32_t SLEEPS[2] = {0xd503207f, 0x17ffffff};
const uint32_t COUNTS[4] = {0xd2a80000, 0x11000421, 0xb9080001, 0x17fffffe};
const uint32_t COUNTS_AND_SLEEPS[5] = {0xd2a80000, 0x11000421, 0xb9080001, 0xd503207f, 0x17fffffd};

/** With CLIENT_HIDES in the environment, nobody without privileges may look at the process, not even its own user. */
static void __attribute__((constructor)) hide(void) {
    if (getenv("CLIENT_HIDES")) prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void expect(int holds, const char *what, int line) {
    if (holds) return;
    int error = errno;
    fprintf(stderr, "line %d: %s does not hold (errno %d: %s)\n", line, what, error, strerror(error));
    exit(error == EIO ? SERVER_GONE : 1);
}

void client_slot(struct client *c, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t size, void *hva) {
    struct region region = {slot, flags, gpa, size, (uintptr_t)hva};
    EXPECT(!ioctl(c->vm, KVM_SET_USER_MEMORY_REGION, &region));
}

struct client client_open(size_t bytes) {
    struct client c = {.bytes = bytes};
    c.system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    EXPECT(c.system >= 0);
    EXPECT(ioctl(c.system, KVM_GET_API_VERSION, 0) == 12);
    c.vm = ioctl(c.system, KVM_CREATE_VM, 0);
    EXPECT(c.vm >= 0);
    c.vcpu = ioctl(c.vm, KVM_CREATE_VCPU, 0);
    EXPECT(c.vcpu >= 0);
    int run_bytes = ioctl(c.system, KVM_GET_VCPU_MMAP_SIZE, 0);
    EXPECT(run_bytes == 2 * getpagesize());
    c.run_bytes = (size_t)run_bytes;
    c.run = mmap(NULL, c.run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, c.vcpu, 0);
    EXPECT(c.run != MAP_FAILED);
    uint32_t init[8];
    EXPECT(!ioctl(c.vm, KVM_ARM_PREFERRED_TARGET, init));
    EXPECT(!ioctl(c.vcpu, KVM_ARM_VCPU_INIT, init));
    if (!bytes) return c;
    c.code = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    EXPECT(c.code != MAP_FAILED);
    client_slot(&c, 0, 0, RAM, bytes, c.code);
    client_pc(&c, RAM);
    return c;
}

void client_code(struct client *c, const uint32_t *code, size_t bytes) {
    memcpy(c->code, code, bytes);
    client_pc(c, RAM);
}

void client_await_count(struct client *c, uint32_t from) {
    while (*(const volatile uint32_t *)(c->code + COUNTER) == from) sched_yield();
}

struct running {
    struct client *c;
    int result;
};

static void *run_once(void *argument) {
    struct running *r = argument;
    r->result = client_run(r->c);
    return NULL;
}

int client_run_until(struct client *c, int signal) {
    struct running r = {.c = c};
    pthread_t thread;
    uint32_t counted = c->code[COUNTER];
    EXPECT(!pthread_create(&thread, NULL, run_once, &r));
    client_await_count(c, counted);
    EXPECT(!pthread_kill(thread, signal) && !pthread_join(thread, NULL));
    return r.result;
}

void client_pc(struct client *c, uint64_t pc) {
    struct one_reg reg = {REG_PC, (uintptr_t)&pc};
    EXPECT(!ioctl(c->vcpu, KVM_SET_ONE_REG, &reg));
}

void client_close(struct client *c) {
    munmap(c->run, c->run_bytes);
    if (c->code) munmap(c->code, c->bytes);
    close(c->vcpu);
    close(c->vm);
    close(c->system);
}

int client_run(struct client *c) { return ioctl(c->vcpu, KVM_RUN, 0) ? errno : 0; }

void client_allow_little(void) {
#define ALLOW(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        ALLOW(futex),
        ALLOW(ioctl),
        ALLOW(rt_sigreturn),
        ALLOW(exit),
        ALLOW(madvise),
        ALLOW(munmap),
        ALLOW(rt_sigprocmask),
        ALLOW(write),
        ALLOW(exit_group),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    EXPECT(!prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    // qemu-user refuses filters.
    EXPECT(!prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) || getenv("DEVKVM_QEMU"));
}

void expect_store_at(struct client *c, uint64_t pc, uint32_t value) {
    client_pc(c, pc);
    EXPECT(client_run(c) == 0 && c->run->exit_reason == EXIT_MMIO);
    EXPECT(c->run->mmio.data[0] == value);
}

void expect_store_of(struct client *c, uint32_t value) { expect_store_at(c, RAM, value); }

void put_store_of(uint32_t *code, uint32_t value) {
    code[0] = 0xd2a12000;               // mov x0, #0x09000000
    code[1] = 0x52800001 | value << 5;  // mov w1, #value
    code[2] = 0xb9000001;               // str w1, [x0]
    code[3] = 0x14000000;               // b .
}
