// The program's signal handlers run behind a trampoline. A handler that runs after KVM_RUN was posted and before the
// thread sleeps would otherwise leave nothing behind, and the kick that it stands for would be lost: 9 of 1,600 were.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>

#include "link.h"
#include "real.h"

#define EXPORT __attribute__((visibility("default")))

typedef void (*handler)(int, siginfo_t *, void *);

enum { SIGNALS = 65 };

static _Atomic(handler) handlers[SIGNALS];

/** A handler of one argument ignores the other two. */
static void trampoline(int number, siginfo_t *info, void *context) {
    handler program = handlers[number];
    if (program) program(number, info, context);
    link_signalled();
}

static bool is_function(const struct sigaction *action) {
    return action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN;
}

EXPORT int sigaction(int number, const struct sigaction *action, struct sigaction *old) {
    if (number < 1 || number >= SIGNALS) return REAL(sigaction)(number, action, old);
    handler before = handlers[number];
    struct sigaction ours, was;
    if (action) {
        ours = *action;
        if (is_function(action)) {
            handlers[number] = action->sa_sigaction;
            ours.sa_sigaction = trampoline;
        }
    }
    int result = REAL(sigaction)(number, action ? &ours : NULL, &was);
    if (result) {
        handlers[number] = before;
        return result;
    }
    if (old) {
        *old = was;
        if (was.sa_sigaction == trampoline) old->sa_sigaction = before;
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

EXPORT sighandler_t sysv_signal(int number, sighandler_t function);
EXPORT sighandler_t __sysv_signal(int number, sighandler_t function);
sighandler_t __sysv_signal(int number, sighandler_t function) {
    return set_handler(number, function, (int)(SA_RESETHAND | SA_NODEFER));
}
sighandler_t sysv_signal(int number, sighandler_t function) { return __sysv_signal(number, function); }
