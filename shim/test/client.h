// A tiny client of KVM/arm64, on any host: the numbers of the ABI by hand, and one VM with a page or more of code.
#ifndef DEVKVM_TEST_CLIENT_H
#define DEVKVM_TEST_CLIENT_H

#include <stddef.h>
#include <stdint.h>

enum {
    KVM_GET_API_VERSION = 0xae00,
    KVM_CREATE_VM = 0xae01,
    KVM_CHECK_EXTENSION = 0xae03,
    KVM_GET_VCPU_MMAP_SIZE = 0xae04,
    KVM_CREATE_VCPU = 0xae41,
    KVM_SET_USER_MEMORY_REGION = 0x4020ae46,
    KVM_RUN = 0xae80,
    KVM_GET_ONE_REG = 0x4010aeab,
    KVM_SET_ONE_REG = 0x4010aeac,
    KVM_ARM_VCPU_INIT = 0x4020aeae,
};
#define KVM_SET_SIGNAL_MASK 0x4004ae8bu
#define KVM_ARM_PREFERRED_TARGET 0x8020aeafu
#define KVM_CREATE_DEVICE 0xc00caee0u
#define KVM_IRQ_LINE 0x4008ae61u
#define KVM_GET_STATS_FD 0xaeceu
#define REG_PC UINT64_C(0x6030000000100040)
#define REG_X(n) (UINT64_C(0x6030000000100000) + 2 * (n))

#define EXIT_MMIO 6u
#define EXIT_INTR 10u
#define RAM UINT64_C(0x40000000)

struct region {
    uint32_t slot, flags;
    uint64_t gpa, size, hva;
};

struct one_reg {
    uint64_t id, addr;
};

/** kvm_run, as far as it is needed. */
struct run {
    uint8_t request_interrupt_window, immediate_exit, padding[6];
    uint32_t exit_reason;
    uint8_t ready, if_flag;
    uint16_t flags;
    uint64_t cr8, apic_base;
    struct {
        uint64_t address;
        uint8_t data[8];
        uint32_t bytes;
        uint8_t is_write;
    } mmio;
};

struct client {
    int system, vm, vcpu;
    struct run *run;
    size_t run_bytes;
    uint32_t *code;
    size_t bytes;
};

/** Guest code: mov x0, #0x09000000; str w1, [x0]; and on and on. */
extern const uint32_t STORES[4];

/** Guest code: b . */
extern const uint32_t SPINS[1];

/** Guest code: wfi; b -4 */
extern const uint32_t SLEEPS[2];

/** Guest code: counts in word COUNTER of the memory, and goes on at once or waits for an interrupt after each time. */
enum { COUNTER = 512 };
extern const uint32_t COUNTS[4];
extern const uint32_t COUNTS_AND_SLEEPS[5];

/** Waits until the guest, which is one of these, has counted on from a number: its vCPU is in KVM_RUN. */
void client_await_count(struct client *c, uint32_t from);

/** KVM_RUN of a guest that counts, on a thread of its own, which gets a signal once the guest runs. */
int client_run_until(struct client *c, int signal);

/** The status of a program whose server is gone. */
enum { SERVER_GONE = 3 };

/** Ends the program with a line unless it holds. */
void expect(int holds, const char *what, int line);
#define EXPECT(condition) expect((condition), #condition, __LINE__)

/** A VM with so much memory at RAM, in slot 0, and one initialised vCPU whose PC is there. */
struct client client_open(size_t bytes);

/** Puts code at the beginning of the memory, and the PC there. */
void client_code(struct client *c, const uint32_t *code, size_t bytes);

void client_pc(struct client *c, uint64_t pc);
void client_slot(struct client *c, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t size, void *hva);
void client_close(struct client *c);

/** KVM_RUN: 0 or an errno. */
int client_run(struct client *c);

/** Expects the code at an address, or at RAM, to store a byte to a device. */
void expect_store_at(struct client *c, uint64_t pc, uint32_t value);
void expect_store_of(struct client *c, uint32_t value);

/** Writes code that stores so. */
void put_store_of(uint32_t *code, uint32_t value);

/** What a thread that runs a vCPU may still do, as strict as Firecracker's filter; anything else kills the process. */
void client_allow_little(void);

#endif
