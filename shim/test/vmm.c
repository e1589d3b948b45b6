// A tiny VMM that makes the calls of kvmtool, of Firecracker or of QEMU, in their order: start, pause, snapshot,
// restore. Its guest stores 1, 2, 3 ... to a device; not one may be missing, wherever the VMM interrupts it. Run by
// devkvm exec. usage: vmm kvmtool|firecracker|qemu
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "client.h"

#define RAM_BYTES (4u << 20)
#define BALLOON (2u << 20)
#define KVM_CHECK(c, cap) ioctl((c), KVM_CHECK_EXTENSION, (cap))
#define KVM_GET_REG_LIST 0xc008aeb0u
#define KVM_GET_MP_STATE 0x8004ae98u
#define KVM_SET_MP_STATE 0x4004ae99u
#define KVM_SET_DEVICE_ATTR 0x4018aee1u
#define KVM_GET_DEVICE_ATTR 0x4018aee2u
#define KVM_HAS_DEVICE_ATTR 0x4018aee3u
#define KVM_IRQFD 0x4020ae76u
#define KVM_IOEVENTFD 0x4040ae79u
#define REG_PSTATE UINT64_C(0x6030000000100042)
#define DEVICE UINT64_C(0x09000000)
#define DOORBELL UINT64_C(0x0a000050)

enum { CAP_IRQCHIP = 0, CAP_USER_MEMORY = 3, CAP_NR_MEMSLOTS = 10, CAP_MP_STATE = 14, CAP_COALESCED_MMIO = 15 };
enum { CAP_IRQFD = 32, CAP_IOEVENTFD = 36, CAP_ONE_REG = 70, CAP_DEVICE_CTRL = 89, CAP_ARM_PSCI = 87 };
enum { CAP_ARM_PSCI_0_2 = 102, CAP_ARM_VM_IPA_SIZE = 165, PSCI_0_2 = 2 };
enum { GRP_ADDR, GRP_DIST_REGS, GRP_CPU_REGS, GRP_NR_IRQS, GRP_CTRL };
enum { GIC_V2 = 5, GIC_V3 = 7, ITS = 8 };
enum { REGISTERS = 1024, ROUNDS = 200 };

/** Counts, tells a device of each number and rings a doorbell that is an eventfd; looks into the ballooned memory. */
static const uint32_t GUEST[] = {
    0xd2a12000,  // mov x0, #0x09000000
    0xd2a14001,  // mov x1, #0x0a000000
    0xf94000a4,  // ldr x4, [x5]
    0x91000463,  // add x3, x3, #1
    0xf9000003,  // str x3, [x0]
    0xb9005022,  // str w2, [x1, #80]
    0x17fffffc,  // b -4
};

struct vmm {
    int system, vm, vcpu, gic, doorbell;
    struct run *run;
    size_t run_bytes;
    uint8_t *ram;
    uint64_t last;  // number that the guest has told
    bool done;
};

static struct vmm *running;

struct attribute {
    uint32_t flags, group;
    uint64_t attribute, address;
};

static int attribute(int fd, unsigned long request, uint32_t group, uint64_t which, void *value) {
    struct attribute a = {.group = group, .attribute = which, .address = (uintptr_t)value};
    return ioctl(fd, request, &a);
}

static uint64_t get(struct vmm *v, uint64_t id) {
    uint64_t value[256] = {0};
    struct one_reg reg = {id, (uintptr_t)value};
    EXPECT(!ioctl(v->vcpu, KVM_GET_ONE_REG, &reg));
    return value[0];
}

static void set(struct vmm *v, uint64_t id, uint64_t value) {
    struct one_reg reg = {id, (uintptr_t)&value};
    EXPECT(!ioctl(v->vcpu, KVM_SET_ONE_REG, &reg));
}

// ---- the parts of a start

static void open_vm(struct vmm *v, int flags, const int *needed, size_t count) {
    v->system = open("/dev/kvm", flags);
    EXPECT(v->system >= 0 && ioctl(v->system, KVM_GET_API_VERSION, 0) == 12);
    for (size_t i = 0; i < count; i++) EXPECT(KVM_CHECK(v->system, needed[i]) > 0);
    int ipa = KVM_CHECK(v->system, CAP_ARM_VM_IPA_SIZE);
    v->vm = ioctl(v->system, KVM_CREATE_VM, ipa > 40 ? 40 : 0);
    EXPECT(v->vm >= 0);
}

static void map_ram(struct vmm *v, int fd) {
    int flags = MAP_PRIVATE | MAP_NORESERVE | (fd < 0 ? MAP_ANONYMOUS : 0);
    v->ram = mmap(NULL, RAM_BYTES, PROT_READ | PROT_WRITE, flags, fd, 0);
    EXPECT(v->ram != MAP_FAILED);
    struct region region = {0, 0, RAM, RAM_BYTES, (uintptr_t)v->ram};
    EXPECT(!ioctl(v->vm, KVM_SET_USER_MEMORY_REGION, &region));
}

static void create_vcpu(struct vmm *v) {
    v->vcpu = ioctl(v->vm, KVM_CREATE_VCPU, 0);
    EXPECT(v->vcpu >= 0);
    v->run_bytes = (size_t)ioctl(v->system, KVM_GET_VCPU_MMAP_SIZE, 0);
    v->run = mmap(NULL, v->run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, v->vcpu, 0);
    EXPECT(v->run != MAP_FAILED);
}

static void init_vcpu(struct vmm *v) {
    uint32_t init[8];
    EXPECT(!ioctl(v->vm, KVM_ARM_PREFERRED_TARGET, init));
    init[1] |= 1u << PSCI_0_2;
    EXPECT(!ioctl(v->vcpu, KVM_ARM_VCPU_INIT, init));
}

static int create_device(struct vmm *v, uint32_t type) {
    struct {
        uint32_t type, fd, flags;
    } device = {.type = type};
    EXPECT(!ioctl(v->vm, KVM_CREATE_DEVICE, &device));
    return (int)device.fd;
}

static void create_gic(struct vmm *v) {
    v->gic = create_device(v, GIC_V2);
    EXPECT(!attribute(v->gic, KVM_SET_DEVICE_ATTR, GRP_ADDR, 0, &(uint64_t){0x08000000}));
    EXPECT(!attribute(v->gic, KVM_SET_DEVICE_ATTR, GRP_ADDR, 1, &(uint64_t){0x08010000}));
}

static void init_gic(struct vmm *v) {
    uint32_t lines = 128;
    EXPECT(!attribute(v->gic, KVM_HAS_DEVICE_ATTR, GRP_NR_IRQS, 0, NULL));
    EXPECT(!attribute(v->gic, KVM_SET_DEVICE_ATTR, GRP_NR_IRQS, 0, &lines));
    EXPECT(!attribute(v->gic, KVM_HAS_DEVICE_ATTR, GRP_CTRL, 0, NULL));
    EXPECT(!attribute(v->gic, KVM_SET_DEVICE_ATTR, GRP_CTRL, 0, NULL));
}

static void connect_events(struct vmm *v) {
    v->doorbell = eventfd(0, EFD_NONBLOCK);
    struct {
        uint64_t datamatch, address;
        uint32_t bytes, fd, flags;
        uint8_t padding[36];
    } event = {.address = DOORBELL, .bytes = 4, .fd = (uint32_t)v->doorbell, .flags = 1};
    EXPECT(!ioctl(v->vm, KVM_IOEVENTFD, &event));
    struct {
        uint32_t fd, gsi, flags, resample;
        uint8_t padding[16];
    } irq = {.fd = (uint32_t)eventfd(0, 0), .gsi = 3};
    EXPECT(!ioctl(v->vm, KVM_IRQFD, &irq));
}

static void start_guest(struct vmm *v) {
    memcpy(v->ram, GUEST, sizeof GUEST);
    set(v, REG_PSTATE, 0x3c5);
    set(v, REG_X(0), RAM + RAM_BYTES - 65536);  // where a device tree would be
    set(v, REG_X(5), RAM + BALLOON);
    set(v, REG_PC, RAM);
}

/** Takes guest memory as Firecracker's balloon does where memory maps a snapshot: by new memory in its place. */
static void inflate(struct vmm *v) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    EXPECT(mmap(v->ram + BALLOON, 65536, PROT_READ | PROT_WRITE, flags, -1, 0) == v->ram + BALLOON);
    EXPECT(!v->ram[BALLOON]);
    v->ram[BALLOON] = 1;
}

static void end(struct vmm *v) {
    munmap(v->run, v->run_bytes);
    munmap(v->ram, RAM_BYTES);
    close(v->doorbell);
    close(v->gic);
    close(v->vcpu);
    close(v->vm);
    close(v->system);
}

// ---- running

static void note_exit(struct vmm *v) {
    EXPECT(v->run->exit_reason == EXIT_MMIO && v->run->mmio.address == DEVICE && v->run->mmio.is_write);
    uint64_t number;
    memcpy(&number, v->run->mmio.data, sizeof number);
    EXPECT(number == v->last + 1);
    __atomic_store_n(&v->last, number, __ATOMIC_SEQ_CST);
}

static void *run_vcpu(void *pointer) {
    struct vmm *v = pointer;
    while (!__atomic_load_n(&v->done, __ATOMIC_SEQ_CST)) {
        if (!ioctl(v->vcpu, KVM_RUN, 0))
            note_exit(v);
        else
            EXPECT(errno == EINTR || errno == EAGAIN);
    }
    return NULL;
}

/** Ends with EINTR only: what an exit has left to do is done when KVM_RUN is entered the next time. */
static void *run_filtered_vcpu(void *pointer) {
    struct vmm *v = pointer;
    client_allow_little();
    for (;;) {
        if (!ioctl(v->vcpu, KVM_RUN, 0)) {
            note_exit(v);
            continue;
        }
        EXPECT(errno == EINTR);
        v->run->immediate_exit = 0;
        if (__atomic_load_n(&v->done, __ATOMIC_SEQ_CST)) return NULL;
    }
}

static void await_numbers(struct vmm *v, uint64_t count) {
    uint64_t until = __atomic_load_n(&v->last, __ATOMIC_SEQ_CST) + count;
    while (__atomic_load_n(&v->last, __ATOMIC_SEQ_CST) < until) sched_yield();
}

static void interrupt(int number) {
    (void)number;
    running->run->immediate_exit = 1;
}

static void nothing(int number) { (void)number; }

/** A thread that runs until it is told to pause by a signal. */
static void run_for(struct vmm *v, void *(*loop)(void *), uint64_t numbers) {
    pthread_t thread;
    v->done = false;
    running = v;
    EXPECT(!pthread_create(&thread, NULL, loop, v));
    await_numbers(v, numbers);
    __atomic_store_n(&v->done, true, __ATOMIC_SEQ_CST);
    pthread_kill(thread, SIGRTMIN);
    pthread_join(thread, NULL);
}

// ---- kvmtool

static void kvmtool(void) {
    static const int needed[] = {CAP_COALESCED_MMIO, CAP_IRQCHIP, CAP_ONE_REG, CAP_ARM_PSCI};
    struct vmm v = {0};
    open_vm(&v, O_RDWR, needed, sizeof needed / sizeof *needed);
    map_ram(&v, -1);
    madvise(v.ram, RAM_BYTES, MADV_MERGEABLE);
    create_gic(&v);
    create_vcpu(&v);
    init_vcpu(&v);
    EXPECT(KVM_CHECK(v.vm, CAP_COALESCED_MMIO) == 1);
    init_gic(&v);
    connect_events(&v);
    start_guest(&v);
    signal(SIGRTMIN, nothing);  // restarts system calls; no immediate_exit
    for (int i = 0; i < ROUNDS; i++) run_for(&v, run_vcpu, 5);
    printf("kvmtool: %lu numbers\n", (unsigned long)v.last);
    end(&v);
}

// ---- Firecracker

struct snapshot {
    uint64_t ids[REGISTERS], values[REGISTERS][32];
    size_t registers;
    uint32_t mp_state, distributor[1024], cpu_interface[64];
    int memory;
    uint64_t last;
};

static const uint16_t DISTRIBUTOR[][2] = {
    // what has state: first offset, words
    {0x000, 1}, {0x080, 4}, {0x100, 4},  {0x180, 4},  {0x200, 4}, {0x280, 4},
    {0x300, 4}, {0x380, 4}, {0x400, 32}, {0x800, 32}, {0xc00, 8},
};

static void list_registers(struct vmm *v, struct snapshot *s) {
    static uint64_t list[1 + REGISTERS];
    list[0] = 0;
    EXPECT(ioctl(v->vcpu, KVM_GET_REG_LIST, list) == -1 && errno == E2BIG);
    EXPECT(list[0] > 100 && list[0] <= REGISTERS);
    EXPECT(!ioctl(v->vcpu, KVM_GET_REG_LIST, list));
    s->registers = list[0];
    memcpy(s->ids, list + 1, s->registers * sizeof *list);
}

static void move_gic(struct vmm *v, struct snapshot *s, unsigned long request) {
    for (size_t i = 0; i < sizeof DISTRIBUTOR / sizeof *DISTRIBUTOR; i++)
        for (uint32_t word = 0; word < DISTRIBUTOR[i][1]; word++) {
            uint32_t offset = DISTRIBUTOR[i][0] + 4 * word;
            EXPECT(!attribute(v->gic, request, GRP_DIST_REGS, offset, &s->distributor[offset / 4]));
        }
    for (uint32_t offset = 0; offset <= 8; offset += 4)
        EXPECT(!attribute(v->gic, request, GRP_CPU_REGS, offset, &s->cpu_interface[offset / 4]));
}

static void save(struct vmm *v, struct snapshot *s) {
    EXPECT(!ioctl(v->vcpu, KVM_GET_MP_STATE, &s->mp_state));
    list_registers(v, s);
    for (size_t i = 0; i < s->registers; i++) {
        struct one_reg reg = {s->ids[i], (uintptr_t)s->values[i]};
        EXPECT(!ioctl(v->vcpu, KVM_GET_ONE_REG, &reg));
    }
    move_gic(v, s, KVM_GET_DEVICE_ATTR);
    s->memory = memfd_create("snapshot", 0);
    for (size_t done = 0; done < RAM_BYTES;) {
        ssize_t wrote = write(s->memory, v->ram + done, RAM_BYTES - done);
        EXPECT(wrote > 0);
        done += (size_t)wrote;
    }
    s->last = v->last;
}

static void restore(struct vmm *v, const struct snapshot *s) {
    for (size_t i = 0; i < s->registers; i++) {
        struct one_reg reg = {s->ids[i], (uintptr_t)s->values[i]};
        EXPECT(!ioctl(v->vcpu, KVM_SET_ONE_REG, &reg));
    }
    EXPECT(!ioctl(v->vcpu, KVM_SET_MP_STATE, &s->mp_state));
}

static void open_as_firecracker(struct vmm *v, int memory) {
    static const int needed[] = {CAP_IOEVENTFD,   CAP_IRQFD,    CAP_USER_MEMORY, CAP_ARM_PSCI_0_2,
                                 CAP_DEVICE_CTRL, CAP_MP_STATE, CAP_ONE_REG,     CAP_NR_MEMSLOTS};
    open_vm(v, O_RDWR | O_CLOEXEC, needed, sizeof needed / sizeof *needed);
    map_ram(v, memory);
    create_vcpu(v);
}

static void firecracker(void) {
    static struct snapshot s;
    struct vmm v = {0};
    struct sigaction action = {.sa_handler = interrupt};
    EXPECT(!sigaction(SIGRTMIN, &action, NULL));
    open_as_firecracker(&v, -1);
    init_vcpu(&v);
    create_gic(&v);
    init_gic(&v);
    connect_events(&v);
    start_guest(&v);
    run_for(&v, run_filtered_vcpu, 100);
    for (int i = 0; i < 5; i++) {
        save(&v, &s);
        end(&v);
        struct vmm next = {.last = s.last};
        open_as_firecracker(&next, s.memory);  // a private mapping of the file
        init_vcpu(&next);
        restore(&next, &s);
        create_gic(&next);
        init_gic(&next);
        move_gic(&next, &s, KVM_SET_DEVICE_ATTR);
        connect_events(&next);
        EXPECT(get(&next, REG_PC) >= RAM && get(&next, REG_X(3)) >= s.last);
        for (int round = 0; round < ROUNDS / 10; round++) {
            run_for(&next, run_filtered_vcpu, 5);
            inflate(&next);
        }
        close(s.memory);
        v = next;
    }
    printf("firecracker: %lu numbers\n", (unsigned long)v.last);
    end(&v);
}

// ---- QEMU, as far as no other does it

/** What it finds out about eventfds before it uses any. */
static void try_eventfds(struct vmm *v) {
    int fds[7];
    for (uint32_t flags = 3; flags <= 7; flags += 4)  // ports, to be matched; and the same taken away
        for (unsigned i = 0; i < sizeof fds / sizeof *fds; i++) {
            if (flags == 3) fds[i] = eventfd(0, EFD_NONBLOCK);
            struct {
                uint64_t datamatch, address;
                uint32_t bytes, fd, flags;
                uint8_t padding[36];
            } event = {.datamatch = i, .bytes = 2, .fd = (uint32_t)fds[i], .flags = flags};
            EXPECT(!ioctl(v->vm, KVM_IOEVENTFD, &event));
        }
    for (unsigned i = 0; i < sizeof fds / sizeof *fds; i++) close(fds[i]);
}

static void qemu(void) {
    static const int needed[] = {CAP_USER_MEMORY, CAP_ONE_REG, CAP_DEVICE_CTRL, CAP_MP_STATE};
    struct vmm v = {0};
    open_vm(&v, O_RDWR | O_CLOEXEC, needed, sizeof needed / sizeof *needed);
    try_eventfds(&v);
    map_ram(&v, -1);
    create_vcpu(&v);
    init_vcpu(&v);
    v.gic = create_device(&v, GIC_V3);
    EXPECT(!attribute(v.gic, KVM_SET_DEVICE_ATTR, GRP_ADDR, 2, &(uint64_t){0x08000000}));
    EXPECT(!attribute(v.gic, KVM_SET_DEVICE_ATTR, GRP_ADDR, 3, &(uint64_t){0x080a0000}));
    int its = create_device(&v, ITS);
    EXPECT(!attribute(its, KVM_SET_DEVICE_ATTR, GRP_CTRL, 0, NULL));
    EXPECT(!attribute(its, KVM_SET_DEVICE_ATTR, GRP_ADDR, 4, &(uint64_t){0x08080000}));
    init_gic(&v);
    connect_events(&v);
    EXPECT(!attribute(its, KVM_SET_DEVICE_ATTR, GRP_CTRL, 4, NULL));
    start_guest(&v);
    struct sigaction action = {.sa_handler = interrupt};
    EXPECT(!sigaction(SIGRTMIN, &action, NULL));
    run_for(&v, run_filtered_vcpu, 100);
    printf("qemu: %lu numbers\n", (unsigned long)v.last);
    close(its);
    end(&v);
}

int main(int argc, char **argv) {
    if (argc == 2 && !strcmp(argv[1], "kvmtool"))
        kvmtool();
    else if (argc == 2 && !strcmp(argv[1], "firecracker"))
        firecracker();
    else if (argc == 2 && !strcmp(argv[1], "qemu"))
        qemu();
    else
        return 2;
    puts("no number is missing");
    return 0;
}
