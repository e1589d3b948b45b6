// KVM_IOEVENTFD and KVM_IRQFD on the client's own eventfds, many times; run by devkvm exec. usage: events [N]
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "client.h"

#define MEGABYTE (1u << 20)
#define KVM_IRQFD 0x4020ae76u
#define KVM_IOEVENTFD 0x4040ae79u
#define KVM_SET_DEVICE_ATTR 0x4018aee1u

enum { IO_DATAMATCH = 1, IO_PIO = 2, IO_DEASSIGN = 4, IRQ_DEASSIGN = 1, IRQ_RESAMPLE = 2 };
enum { GRP_ADDR, GRP_DIST_REGS, GRP_CPU_REGS, GRP_NR_IRQS, GRP_CTRL };
enum { PATIENCE_MILLISECONDS = 5000 };

static int times = 1000;

static uint64_t take(int fd) {
    uint64_t count = 0;
    return read(fd, &count, sizeof count) == sizeof count ? count : 0;
}

// ---- ioeventfd

struct ioevent {
    uint64_t datamatch, address;
    uint32_t bytes;
    int32_t fd;
    uint32_t flags;
    uint8_t padding[36];
};

static void set_x(struct client *c, int number, uint64_t value) {
    struct one_reg reg = {REG_X(number), (uintptr_t)&value};
    EXPECT(!ioctl(c->vcpu, KVM_SET_ONE_REG, &reg));
}

/** Has the guest store X1 so many times, and returns how many of these came out of KVM_RUN. */
static uint64_t stores(struct client *c, uint32_t store, uint64_t value, uint64_t count) {
    const uint32_t code[] = {
        0xd2a12000,  // mov x0, #0x09000000
        store,       // str, of any size, of x1 to [x0]
        0xf1000463,  // subs x3, x3, #1
        0x54ffffc1,  // b.ne -2
        0xb9004001,  // str w1, [x0, #64]
    };
    client_code(c, code, sizeof code);
    set_x(c, 1, value);
    set_x(c, 3, count);
    for (uint64_t exits = 0;; exits++) {
        EXPECT(client_run(c) == 0 && c->run->exit_reason == EXIT_MMIO);
        if (c->run->mmio.address == 0x09000040) return exits;
    }
}

static const uint32_t STRB = 0x39000001, STRH = 0x79000001, STR = 0xb9000001, STR_X = 0xf9000001;

static void expect_events(const char *what, uint32_t bytes, uint32_t flags, uint32_t store, uint64_t value,
                          bool heard) {
    struct client c = client_open(MEGABYTE);
    int fd = eventfd(0, EFD_NONBLOCK);
    struct ioevent event = {.datamatch = 7, .address = 0x09000000, .bytes = bytes, .fd = fd, .flags = flags};
    EXPECT(!ioctl(c.vm, KVM_IOEVENTFD, &event));
    uint64_t exits = stores(&c, store, value, (uint64_t)times), events = take(fd);
    printf("%s: %d stores, %lu events, %lu exits\n", what, times, (unsigned long)events, (unsigned long)exits);
    EXPECT(events == (heard ? (uint64_t)times : 0) && exits == (heard ? 0 : (uint64_t)times));
    event.flags |= IO_DEASSIGN;
    EXPECT(!ioctl(c.vm, KVM_IOEVENTFD, &event));
    EXPECT(stores(&c, store, value, 3) == 3 && take(fd) == 0);
    close(fd);
    client_close(&c);
}

/** QEMU 7.2 registers such on arm64, where no guest has that bus. */
static void the_pio_bus_is_there(void) {
    struct client c = client_open(MEGABYTE);
    int fd = eventfd(0, EFD_NONBLOCK);
    struct ioevent event = {.datamatch = 1, .address = 5, .bytes = 2, .fd = fd, .flags = IO_DATAMATCH | IO_PIO};
    EXPECT(!ioctl(c.vm, KVM_IOEVENTFD, &event));
    EXPECT(ioctl(c.vm, KVM_IOEVENTFD, &event) == -1 && errno == EEXIST);
    event.flags |= IO_DEASSIGN;
    EXPECT(!ioctl(c.vm, KVM_IOEVENTFD, &event));
    event.fd = c.vm;
    EXPECT(ioctl(c.vm, KVM_IOEVENTFD, &event) == -1 && errno == EINVAL);
    close(fd);
    client_close(&c);
}

// ---- irqfd

struct irqfd {
    uint32_t fd, gsi, flags, resample;
    uint8_t padding[16];
};

struct attribute {
    uint32_t flags, group;
    uint64_t attribute, address;
};

static void set(int device, uint32_t group, uint64_t attribute, void *value) {
    struct attribute a = {.group = group, .attribute = attribute, .address = (uintptr_t)value};
    EXPECT(!ioctl(device, KVM_SET_DEVICE_ATTR, &a));
}

static void set_register(int device, uint32_t group, uint64_t offset, uint32_t value) {
    set(device, group, offset, &value);
}

/** A GICv2 whose first shared interrupt reaches the processor. */
static int make_gic(struct client *c, bool edge) {
    struct {
        uint32_t type, fd, flags;
    } device = {.type = 5};
    EXPECT(!ioctl(c->vm, KVM_CREATE_DEVICE, &device));
    int gic = (int)device.fd;
    set(gic, GRP_ADDR, 0, &(uint64_t){0x08000000});
    set(gic, GRP_ADDR, 1, &(uint64_t){0x08010000});
    set(gic, GRP_CTRL, 0, NULL);
    set_register(gic, GRP_DIST_REGS, 0x000, 1);               // GICD_CTLR
    set_register(gic, GRP_DIST_REGS, 0x104, 1);               // GICD_ISENABLER1
    set_register(gic, GRP_DIST_REGS, 0x820, 1);               // GICD_ITARGETSR8
    set_register(gic, GRP_DIST_REGS, 0xc08, edge ? 2u : 0u);  // GICD_ICFGR2
    set_register(gic, GRP_CPU_REGS, 0x000, 1);                // GICC_CTLR
    set_register(gic, GRP_CPU_REGS, 0x004, 0xff);             // GICC_PMR
    return gic;
}

/** Acknowledges, counts and ends each interrupt; waits for the next. */
static const uint32_t TAKES_INTERRUPTS[] = {
    0xd2a10020,  // mov x0, #0x08010000
    0xd2a80002,  // mov x2, #RAM
    0xd2800003,  // mov x3, #0
    0xd503207f,  // wfi
    0xb9400c01,  // ldr w1, [x0, #12]       GICC_IAR
    0x12002424,  // and w4, w1, #0x3ff
    0x710ff09f,  // cmp w4, #1020
    0x54ffff82,  // b.hs -4
    0x91000463,  // add x3, x3, #1
    0xf9040043,  // str x3, [x2, #2048]
    0xb9001001,  // str w1, [x0, #16]       GICC_EOIR
    0x17fffff9,  // b -7
};

static void *be_guest(void *client) {
    EXPECT(client_run(client) == EINTR);
    return client;
}

static void ignore(int number) { (void)number; }

static void expect_interrupts(const char *what, bool edge) {
    struct client c = client_open(MEGABYTE);
    int gic = make_gic(&c, edge);
    int fd = eventfd(0, 0), resample = eventfd(0, EFD_NONBLOCK);
    struct irqfd irq = {.fd = (uint32_t)fd, .resample = (uint32_t)resample, .flags = edge ? 0 : IRQ_RESAMPLE};
    EXPECT(!ioctl(c.vm, KVM_IRQFD, &irq));
    client_code(&c, TAKES_INTERRUPTS, sizeof TAKES_INTERRUPTS);
    const volatile uint64_t *taken = (uint64_t *)c.code + 256;
    struct sigaction action = {.sa_handler = ignore};
    EXPECT(!sigaction(SIGUSR1, &action, NULL));
    pthread_t guest;
    pthread_create(&guest, NULL, be_guest, &c);
    uint64_t one = 1, resampled = 0;
    for (int i = 0; i < times; i++) {
        EXPECT(write(fd, &one, sizeof one) == sizeof one);
        struct pollfd ready = {.fd = resample, .events = POLLIN};
        if (!edge) {
            EXPECT(poll(&ready, 1, PATIENCE_MILLISECONDS) == 1);
            resampled += take(resample);
        }
        while (*taken != (uint64_t)i + 1) sched_yield();
    }
    printf("%s: %d written, %lu taken, %lu resampled\n", what, times, (unsigned long)*taken, (unsigned long)resampled);
    EXPECT(resampled == (edge ? 0 : (uint64_t)times));
    irq.flags |= IRQ_DEASSIGN;
    EXPECT(!ioctl(c.vm, KVM_IRQFD, &irq));
    EXPECT(write(fd, &one, sizeof one) == sizeof one);
    pthread_kill(guest, SIGUSR1);
    pthread_join(guest, NULL);
    EXPECT(*taken == (uint64_t)times);
    close(fd);
    close(resample);
    close(gic);
    client_close(&c);
}

/** On Linux an irqfd goes with its eventfd. Here it stays, and one program shall not use up the server's descriptors.
 */
static void expect_limit(void) {
    struct client c = client_open(MEGABYTE);
    int gic = make_gic(&c, true), count = 0;
    struct irqfd first = {.fd = (uint32_t)eventfd(0, 0)};
    EXPECT(!ioctl(c.vm, KVM_IRQFD, &first));
    for (int result = 0; !result; count++) {
        struct irqfd irq = {.fd = (uint32_t)eventfd(0, 0)};
        result = ioctl(c.vm, KVM_IRQFD, &irq);
        int error = errno;
        close((int)irq.fd);
        EXPECT(!result || (count > 4000 && error == EMFILE));
    }
    first.flags = IRQ_DEASSIGN;
    EXPECT(!ioctl(c.vm, KVM_IRQFD, &first) && !close((int)first.fd));
    struct client other = client_open(MEGABYTE);
    client_close(&other);
    close(gic);
    client_close(&c);
}

int main(int argc, char **argv) {
    if (argc > 1) times = atoi(argv[1]);
    expect_events("4 bytes", 4, 0, STR, 1, true);
    expect_events("4 bytes of 7", 4, IO_DATAMATCH, STR, 7, true);
    expect_events("4 bytes of 8 where 7 is meant", 4, IO_DATAMATCH, STR, 8, false);
    expect_events("1 byte", 1, IO_DATAMATCH, STRB, 0xff07, true);
    expect_events("2 bytes", 2, IO_DATAMATCH, STRH, 0x10007, true);
    expect_events("8 bytes", 8, IO_DATAMATCH, STR_X, 7, true);
    expect_events("2 bytes where 4 are meant", 4, 0, STRH, 7, false);
    expect_events("any length: 1", 0, 0, STRB, 7, true);
    expect_events("any length: 8", 0, 0, STR_X, 7, true);
    the_pio_bus_is_there();
    expect_interrupts("edge", true);
    expect_interrupts("level", false);
    expect_limit();
    puts("all events came");
    return 0;
}
