// What of KVM depends on the size of the machine's pages (kvm_main.c, coalesced_mmio.c). It holds on Linux's own
// /dev/kvm, too: static, it can be the first process of a machine that has one.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <unistd.h>

#include "client.h"

#define KVM_GET_DIRTY_LOG 0x4010ae42u
#define KVM_CLEAR_DIRTY_LOG 0xc018aec0u
#define KVM_ENABLE_CAP 0x4068aea3u
#define KVM_REGISTER_COALESCED_MMIO 0x4010ae67u
#define KVM_CAP_COALESCED_MMIO 15
#define KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 168
#define FIGETBSZ 2
enum { SLOT = 1, LOG_DIRTY_PAGES = 1, PAGES = 130 };
#define PLACE (RAM + (16u << 20))
#define DEVICE UINT64_C(0x09000000)

static uint64_t page;

static void *map(uint64_t bytes) {
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    EXPECT(memory != MAP_FAILED);
    return memory;
}

/** The errno of a new slot, or 0. */
static int slot(const struct client *c, uint64_t gpa, uint64_t bytes, void *hva) {
    struct region region = {SLOT, LOG_DIRTY_PAGES, gpa, bytes, (uintptr_t)hva};
    return ioctl(c->vm, KVM_SET_USER_MEMORY_REGION, &region) ? errno : 0;
}

static void slots_are_made_of_whole_pages(struct client *c) {
    char *memory = map(4 * page);
    EXPECT(slot(c, PLACE, page / 2, memory) == EINVAL);
    EXPECT(slot(c, PLACE, page + page / 2, memory) == EINVAL);
    EXPECT(slot(c, PLACE + page / 2, page, memory) == EINVAL);
    EXPECT(slot(c, PLACE, page, memory + page / 2) == EINVAL);
    EXPECT(!slot(c, PLACE + page, page, memory + page) && !slot(c, 0, 0, NULL));
    EXPECT(!munmap(memory, 4 * page));
}

/** Has the guest store X1 to an address in memory and then to the device. */
static void store(struct client *c, uint64_t to) {
    static const uint32_t code[] = {0xf9000141, 0xb9000121, 0x17ffffff};  // str x1, [x10]; str w1, [x9]; b .-4
    uint64_t values[] = {DEVICE, to};
    for (int i = 0; i < 2; i++) {
        struct one_reg reg = {REG_X(9 + i), (uintptr_t)&values[i]};
        EXPECT(!ioctl(c->vcpu, KVM_SET_ONE_REG, &reg));
    }
    c->run->immediate_exit = 1;  // completes the last store to the device
    EXPECT(client_run(c) == EINTR);
    c->run->immediate_exit = 0;
    client_code(c, code, sizeof code);
    EXPECT(!client_run(c) && c->run->exit_reason == EXIT_MMIO);
}

static void expect_log(const struct client *c, uint64_t first, uint64_t second, uint64_t third) {
    uint64_t bitmap[3];
    struct {
        uint32_t slot, padding;
        void *bitmap;
    } log = {SLOT, 0, bitmap};
    memset(bitmap, 0xff, sizeof bitmap);
    EXPECT(!ioctl(c->vm, KVM_GET_DIRTY_LOG, &log));
    EXPECT(bitmap[0] == first && bitmap[1] == second && bitmap[2] == third);
}

/** The errno of KVM_CLEAR_DIRTY_LOG, or 0. */
static int clear(const struct client *c, uint64_t first, uint32_t pages) {
    uint64_t bitmap[3];
    struct {
        uint32_t slot, pages;
        uint64_t first;
        void *bitmap;
    } log = {SLOT, pages, first, bitmap};
    memset(bitmap, 0xff, sizeof bitmap);
    return ioctl(c->vm, KVM_CLEAR_DIRTY_LOG, &log) ? errno : 0;
}

static void every_bit_of_the_dirty_log_is_a_page(struct client *c) {
    struct {
        uint32_t cap, flags;
        uint64_t args[4];
        uint8_t padding[64];
    } manual = {.cap = KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, .args = {1}};
    EXPECT(!ioctl(c->vm, KVM_ENABLE_CAP, &manual));
    char *memory = map(PAGES * page);
    EXPECT(!slot(c, PLACE, PAGES * page, memory));
    store(c, PLACE + 4 * page - 8);
    store(c, PLACE + 129 * page);
    expect_log(c, 1 << 3, 0, 1 << 1);
    EXPECT(clear(c, 32, 32) == EINVAL && clear(c, 128, 1) == EINVAL && clear(c, 128, 3) == EINVAL);
    EXPECT(!clear(c, 128, 2));
    expect_log(c, 1 << 3, 0, 0);
    store(c, PLACE + 130 * page - 8);
    expect_log(c, 1 << 3, 0, 1 << 1);
    EXPECT(!slot(c, 0, 0, NULL) && !munmap(memory, PAGES * page));
}

static void the_ring_of_coalesced_mmio_is_the_second_page(struct client *c) {
    struct ring {
        uint32_t first, last;
        struct {
            uint64_t address;
            uint32_t bytes, pio;
            uint8_t data[8];
        } entries[];
    } *ring = (void *)((char *)c->run + ioctl(c->system, KVM_CHECK_EXTENSION, KVM_CAP_COALESCED_MMIO) * page);
    struct {
        uint64_t address;
        uint32_t bytes, pio;
    } zone = {DEVICE, 4, 0};
    EXPECT((char *)ring == (char *)c->run + page);
    EXPECT(!ioctl(c->vm, KVM_REGISTER_COALESCED_MMIO, &zone));
    uint32_t most = (uint32_t)((page - sizeof *ring) / sizeof *ring->entries);
    ring->first = most - 1;
    ring->last = most - 3;
    store(c, RAM + 64);  // to the ring; then one entry is left, which is never used
    EXPECT(ring->last == most - 2 && ring->entries[most - 3].address == DEVICE);
}

/** A part of a slot is taken away and comes back; the rest of its neighbour pages stays. */
static void memory_comes_and_goes_by_the_page(struct client *c) {
    char *memory = map(8 * page);
    memset(memory, 0x5a, 8 * page);
    EXPECT(!slot(c, PLACE, 8 * page, memory));
    EXPECT(!madvise(memory + 2 * page, page, MADV_DONTNEED));
    EXPECT(memory[2 * page - 1] == 0x5a && !memory[2 * page] && !memory[3 * page - 1] && memory[3 * page] == 0x5a);
    EXPECT(!munmap(memory + 4 * page, page));
    put_store_of((uint32_t *)(memory + 5 * page), 3);
    expect_store_at(c, PLACE + 5 * page, 3);
    client_pc(c, PLACE + 4 * page);
    EXPECT(client_run(c) == EFAULT);
    EXPECT(mmap(memory + 4 * page, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) ==
           memory + 4 * page);
    put_store_of((uint32_t *)(memory + 4 * page), 4);
    expect_store_at(c, PLACE + 4 * page, 4);
    EXPECT(madvise(memory + page / 2, page, MADV_DONTNEED) == -1 && errno == EINVAL);
    EXPECT(memory[page] == 0x5a && memory[5 * page - 1] == 0);
    EXPECT(!slot(c, 0, 0, NULL) && !munmap(memory, 8 * page));
}

int main(void) {
    if (getpid() == 1) mount("dev", "/dev", "devtmpfs", 0, NULL);
    alarm(240);  // what hangs ends
    page = (uint64_t)getpagesize();
    struct client c = client_open(1 << 20);
    EXPECT(c.run_bytes == 2 * page);
    int block = 0;
    EXPECT(!ioctl(c.vm, FIGETBSZ, &block) && (uint64_t)block == page);
    slots_are_made_of_whole_pages(&c);
    every_bit_of_the_dirty_log_is_a_page(&c);
    memory_comes_and_goes_by_the_page(&c);
    the_ring_of_coalesced_mmio_is_the_second_page(&c);
    client_close(&c);
    printf("pages of %u KiB: ok\n", (unsigned)page / 1024);
    fflush(stdout);
    if (getpid() == 1) reboot(RB_POWER_OFF);
    return 0;
}
