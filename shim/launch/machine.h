// What the launcher knows of a machine: the number of its system calls in a filter, and its registers at a system call.
#ifndef DEVKVM_MACHINE_H
#define DEVKVM_MACHINE_H

#include <linux/audit.h>
#include <stdint.h>
#include <sys/user.h>

#if defined(__x86_64__)

#define MACHINE_AUDIT AUDIT_ARCH_X86_64
typedef struct user_regs_struct registers;

enum { CALL_BYTES = 2, HAS_OPEN = 1 };  // of the instruction; whether there is open beside openat

/** A thread that was stopped in a system call, which it makes again when it goes on: it stands before the instruction.
 */
static inline void machine_again(registers *r) {
    r->rip -= CALL_BYTES;
    r->rax = r->orig_rax;
    r->orig_rax = (unsigned long long)-1;
}

/** Makes another call of the same instruction. */
static inline void machine_call(registers *r, long number, const uint64_t a[6]) {
    r->rax = (unsigned long long)number;
    r->rdi = a[0];
    r->rsi = a[1];
    r->rdx = a[2];
    r->r10 = a[3];
    r->r8 = a[4];
    r->r9 = a[5];
}

static inline long machine_result(const registers *r) { return (long)r->rax; }

#elif defined(__aarch64__)

#define MACHINE_AUDIT AUDIT_ARCH_AARCH64
typedef struct user_regs_struct registers;

enum { HAS_OPEN = 0 };

/** The kernel has made it so before the thread stopped (arch/arm64/kernel/signal.c:do_signal). */
static inline void machine_again(registers *r) { (void)r; }

static inline void machine_call(registers *r, long number, const uint64_t a[6]) {
    r->regs[8] = (unsigned long long)number;
    for (int i = 0; i < 6; i++) r->regs[i] = a[i];
}

static inline long machine_result(const registers *r) { return (long)r->regs[0]; }

#else
#error "devkvm's launcher knows x86_64 and aarch64"
#endif

#endif
