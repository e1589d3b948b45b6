// System calls without the C library: no hook of ours or of others sees them, errno stays, and they are safe in a
// signal handler.
#ifndef DEVKVM_RAW_H
#define DEVKVM_RAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

/** The result or -errno. */
static inline long raw6(long number, long a, long b, long c, long d, long e, long f) {
#if defined(__x86_64__)
    long result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
#elif defined(__aarch64__)
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
#else
#error "devkvm's shim knows x86_64 and aarch64"
#endif
}

/** Whether a result is -errno: an address may be negative too. */
static inline bool raw_failed(long result) { return result < 0 && result >= -4095; }

#define RAW_ARG(x) ((long)(x))
#define raw_0(n) raw6(n, 0, 0, 0, 0, 0, 0)
#define raw_1(n, a) raw6(n, RAW_ARG(a), 0, 0, 0, 0, 0)
#define raw_2(n, a, b) raw6(n, RAW_ARG(a), RAW_ARG(b), 0, 0, 0, 0)
#define raw_3(n, a, b, c) raw6(n, RAW_ARG(a), RAW_ARG(b), RAW_ARG(c), 0, 0, 0)
#define raw_4(n, a, b, c, d) raw6(n, RAW_ARG(a), RAW_ARG(b), RAW_ARG(c), RAW_ARG(d), 0, 0)
#define raw_6(n, a, b, c, d, e, f) raw6(n, RAW_ARG(a), RAW_ARG(b), RAW_ARG(c), RAW_ARG(d), RAW_ARG(e), RAW_ARG(f))

/** Tells one line to the person: "devkvm: WHAT DETAIL". */
void say(const char *what, const char *detail);

/** What a C function returns for a result or -errno; sets errno. */
long answer(long result);

#endif
