// How a thread waits for the server: two threads on two processors answer each other within a microsecond while both
// look, and need 25 to 50 when one has to be woken on a processor that idles; on one processor a look only delays.
#define _GNU_SOURCE
#include "wait.h"

#include <errno.h>
#include <malloc.h>
#include <sched.h>

#include "raw.h"
#include "told.h"

enum { FUTEX_WAIT = 0, FUTEX_WAKE = 1 };  // linux/futex.h; not private: two processes share the words

enum {
    LOOK_NANOSECONDS = 50 * 1000,  // about what waking an idle processor takes: looking longer cannot pay
    LONGEST_PAUSE = 63,
    SLEEPS_PER_QUESTION = 16,
};

static uint32_t looks;
static bool emulated;

#define UNKNOWN_CPU UINT32_MAX

long wait_sleep(_Atomic uint32_t *word, uint32_t value, const struct timespec *timeout) {
    return raw_6(SYS_futex, word, FUTEX_WAIT, value, timeout, 0, 0);
}

bool wait_is_mapped(uint64_t address) {
    static const struct timespec at_once;
    return wait_sleep((void *)(address & -sizeof(uint32_t)), 0, &at_once) != -EFAULT;
}

void wait_wake(_Atomic uint32_t *word) { raw_6(SYS_futex, word, FUTEX_WAKE, 1, NULL, 0, 0); }

static void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#else
    __asm__ volatile("yield");
#endif
}

#if defined(__aarch64__)
/**
 * QEMU reads a kernel twice, into a buffer each time. The C library maps one of that size anew, and each of its pages
 * costs a fault again: qemu-user ignores advice about huge pages. What is free is to be used again.
 */
static void keep_buffers(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most that it takes
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
#endif

void wait_prepare(void) {
    static _Atomic uint32_t word;
    struct timespec start, end;
    enum { SAMPLE = 1000 };
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < SAMPLE && wait_is_servers(word + DOOR_POSTED); i++) relax();
    clock_gettime(CLOCK_MONOTONIC, &end);
    long took = (end.tv_sec - start.tv_sec) * 1000000000L + (end.tv_nsec - start.tv_nsec);
    long fit = (long)SAMPLE * LOOK_NANOSECONDS / (took > 0 ? took : 1);
    looks = fit < 100 ? 100 : fit > 100000 ? 100000 : (uint32_t)fit;
#if defined(__aarch64__)
    emulated = *told()->qemu;
    if (emulated) keep_buffers();
#endif
}

bool wait_emulated(void) { return emulated; }

bool wait_is_servers(uint32_t state) { return state == DOOR_POSTED || state == DOOR_COPIED; }

// The C library's restartable sequences have the processor's number in memory; where there are none, x86_64 has it in a
// register. Otherwise it takes a system call, which a thread under a filter may not make.
extern const ptrdiff_t __rseq_offset __attribute__((weak));
extern const unsigned __rseq_size __attribute__((weak));

static uint32_t cpu_by_memory(void) {
    enum { CPU_ID = 4 };  // struct rseq
    if (&__rseq_size && __rseq_size && &__rseq_offset) {
        const char *area = (const char *)__builtin_thread_pointer() + __rseq_offset;
        uint32_t cpu = *(const volatile uint32_t *)(area + CPU_ID);
        if ((int32_t)cpu >= 0) return cpu;
    }
#if defined(__x86_64__)
    return (uint32_t)sched_getcpu();
#else
    return UNKNOWN_CPU;
#endif
}

void wait_tell_cpu(struct door_slot *slot, struct patience *patience, bool slept) {
    uint32_t cpu = cpu_by_memory();
    if (cpu == UNKNOWN_CPU && emulated) {
        // Under qemu-user there is no filter, but the call is expensive: a thread that has not slept is where it was,
        // and so is, mostly, one that has.
        if (patience->own_cpu_known && (!slept || ++patience->sleeps % SLEEPS_PER_QUESTION)) return;
        raw_3(SYS_getcpu, &cpu, NULL, NULL);
        patience->own_cpu_known = true;
    }
    atomic_store_explicit(&slot->client_cpu, cpu, memory_order_relaxed);
}

void wait_look(struct door_slot *slot, struct patience *patience) {
    if (patience->pause) {
        patience->pause--;
        return;
    }
    uint32_t own = atomic_load_explicit(&slot->client_cpu, memory_order_relaxed);
    if (own != UNKNOWN_CPU && own == atomic_load_explicit(&slot->server_cpu, memory_order_relaxed)) return;
    for (uint32_t i = 0; i < looks; i++) {
        if (!wait_is_servers(atomic_load_explicit(&slot->state, memory_order_acquire))) {
            patience->failures = 0;
            return;
        }
        relax();
    }
    patience->own_cpu_known = false;
    patience->pause = patience->failures;
    patience->failures =
        patience->failures * 2 + 1 < LONGEST_PAUSE ? (uint16_t)(patience->failures * 2 + 1) : LONGEST_PAUSE;
}
