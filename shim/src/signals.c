// The program's signal handlers run behind a trampoline, which ends the call that the signal interrupts: on Linux no
// handler runs before. And a handler that runs after KVM_RUN was posted and before the thread sleeps would otherwise
// leave nothing behind, and the kick that it stands for would be lost: 9 of 1,600 were.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#include "child.h"
#include "link.h"
#include "raw.h"
#include "real.h"
#include "signals.h"

#define EXPORT __attribute__((visibility("default")))

typedef void (*handler)(int, siginfo_t *, void *);

enum { SIGNALS = 65 };

static _Atomic(handler) handlers[SIGNALS];
static _Atomic bool informed[SIGNALS];  // it asked for SA_SIGINFO, which the trampoline always has

static void trampoline(int number, siginfo_t *info, void *context);

uint64_t signals_handled(void) {
    uint64_t handled = 0;
    for (int number = 1; number < SIGNALS; number++) {
        struct sigaction action;
        if (handlers[number] && !REAL(sigaction)(number, NULL, &action) && action.sa_sigaction == trampoline)
            handled |= UINT64_C(1) << (number - 1);
    }
    return handled;
}

/** The signal becomes pending again, and blocked from the handler's return on. */
static void defer(int number, siginfo_t *info, ucontext_t *context) {
    sigaddset(&context->uc_sigmask, number);
    raw_4(SYS_rt_tgsigqueueinfo, raw_0(SYS_getpid), raw_0(SYS_gettid), number, info);
}

/** A handler of one argument ignores the other two. */
static void trampoline(int number, siginfo_t *info, void *context) {
    if (link_defers(number)) {
        defer(number, info, context);
        link_signalled();
        return;
    }
    struct interrupted call;
    link_interrupt(&call, context);
    handler chosen = handlers[number];
    if (chosen) chosen(number, info, context);
    link_resume(&call);
}

static bool is_function(const struct sigaction *action) {
    return action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN;
}

EXPORT int sigaction(int number, const struct sigaction *action, struct sigaction *old) {
    if (number < 1 || number >= SIGNALS) return REAL(sigaction)(number, action, old);
    bool noted = action && is_function(action) && !child_borrows();
    handler before = handlers[number];
    bool informed_before = informed[number];
    struct sigaction ours, was;
    if (action) {
        ours = *action;
        if (noted) {
            handlers[number] = action->sa_sigaction;
            informed[number] = action->sa_flags & SA_SIGINFO;
            ours.sa_sigaction = trampoline;
            ours.sa_flags |= SA_SIGINFO;
        }
    }
    int result = REAL(sigaction)(number, action ? &ours : NULL, &was);
    if (result) {
        handlers[number] = before;
        informed[number] = informed_before;
        return result;
    }
    if (old) {
        *old = was;
        if (was.sa_sigaction == trampoline) {
            old->sa_sigaction = before;
            if (!informed_before) old->sa_flags &= ~SA_SIGINFO;
        }
    }
    return 0;
}

static sighandler_t set_handler(int number, sighandler_t function, int flags) {
    struct sigaction action = {.sa_handler = function, .sa_flags = flags}, old;
    sigemptyset(&action.sa_mask);
    if (!(flags & SA_RESETHAND)) sigaddset(&action.sa_mask, number);
    return sigaction(number, &action, &old) ? SIG_ERR : old.sa_handler;
}

EXPORT sighandler_t signal(int number, sighandler_t function) { return set_handler(number, function, SA_RESTART); }

EXPORT sighandler_t bsd_signal(int number, sighandler_t function);
sighandler_t bsd_signal(int number, sighandler_t function) { return set_handler(number, function, SA_RESTART); }

EXPORT sighandler_t ssignal(int number, sighandler_t function);
sighandler_t ssignal(int number, sighandler_t function) { return signal(number, function); }

EXPORT sighandler_t sysv_signal(int number, sighandler_t function);
EXPORT sighandler_t __sysv_signal(int number, sighandler_t function);
sighandler_t __sysv_signal(int number, sighandler_t function) {
    return set_handler(number, function, (int)(SA_RESETHAND | SA_NODEFER));
}
sighandler_t sysv_signal(int number, sighandler_t function) { return __sysv_signal(number, function); }

/** SIG_HOLD blocks the signal, and everything else unblocks it; the answer is SIG_HOLD if it was blocked. */
EXPORT sighandler_t sigset(int number, sighandler_t function);
sighandler_t sigset(int number, sighandler_t function) {
    sigset_t one, before;
    struct sigaction action = {.sa_handler = function}, old;
    sigemptyset(&one);
    sigemptyset(&action.sa_mask);
    bool held = function == SIG_HOLD;
    if (sigaddset(&one, number) || sigaction(number, held ? NULL : &action, &old) ||
        sigprocmask(held ? SIG_BLOCK : SIG_UNBLOCK, &one, &before))
        return SIG_ERR;
    return sigismember(&before, number) ? SIG_HOLD : old.sa_handler;
}
