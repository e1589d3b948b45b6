// The connection to the server and the calls over it.
#ifndef DEVKVM_LINK_H
#define DEVKVM_LINK_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <ucontext.h>

#include "program.h"
#include "protocol.h"
#include "wait.h"
#include "windows.h"

/** What is known of a thread that calls. */
struct caller {
    struct program *program;  // for one of another process, with its number there
    uint32_t tid;
    struct door_slot *slot;              // kept until the thread ends
    struct door_slot *_Atomic in_run;    // the slot of the KVM_RUN in progress
    struct door_slot *volatile in_call;  // the slot of the innermost call in progress
    struct door_slot *volatile serving;  // the slot of the call in whose midst the thread does something for the server
    volatile sig_atomic_t running;       // between link_enter_run and link_leave_run
    volatile sig_atomic_t signalled;     // a handler ran since then
    volatile sig_atomic_t kicked;        // a signal has come before that, which its next KVM_RUN is to know
    volatile sig_atomic_t masked;        // KVM_SET_SIGNAL_MASK is in force
    uint64_t own_mask;                   // the thread's own then; of another process's thread, the one in force
    struct patience in_runs, in_others;
    struct known_stack stack;
};

struct call {
    enum door_op op;
    int fd;
    uint32_t request;
    uint64_t args[3];
    int offered;         // the number of a stand-in that waits for its file, or -1
    bool interruptible;  // a signal ends it: KVM_RUN
    bool here;           // args[0] is an address of this process whoever calls: of at most DOOR_WINDOW_BYTES
    bool used;           // out: the server gave the stand-in to a file
};

/** Connects this process, if it is not yet: 0 or -errno. */
int link_open(void);

/** Whether there is a server to connect to. */
bool link_is_wanted(void);

/** Whether this process has a connection. */
bool link_is_open(void);

/** Whether the server of this process's connection is gone. */
bool link_is_dead(void);

/** Before the first connection: what ends with a thread, and what a child forgets. 0 or -errno. */
int link_prepare(void);

/** Makes a call: its result or -errno; EIO once the server is gone. */
long link_call(struct call *call);

/** The calling thread is about to enter KVM_RUN: from here on, a signal ends the next interruptible call. */
void link_enter_run(void);

/** The calling thread has left KVM_RUN. */
void link_leave_run(void);

/** A signal has come for this thread. Safe in a signal handler. */
void link_signalled(void);

/** A call that a handler of the program has interrupted. */
struct interrupted {
    struct door_slot *in_call, *in_run, *serving;
    bool running, ended;  // the call has ended: the slot has this state and content, and is free meanwhile
    uint32_t state;
    struct known_stack stack;
    char content[DOOR_DATA_OFFSET - offsetof(struct door_slot, op)];
};

/**
 * Before a handler of the program: a call that the thread is in ends, KVM_RUN with EINTR, and the thread is in none, in
 * case that the handler never returns. Unless it interrupts what the thread does for the server in the midst of a call:
 * that goes on after the handler. Safe in a signal handler.
 */
void link_interrupt(struct interrupted *call, ucontext_t *context);

/** After the handler. */
void link_resume(const struct interrupted *call);

/** Whether a signal comes only because of KVM_SET_SIGNAL_MASK: its handler must wait until KVM_RUN has ended. */
bool link_defers(int signal);

// For another process's threads:

/** What the calling thread calls from here on, it calls for that one; null: for itself. */
void link_bind(struct caller *caller);

/** A signal has come for a thread in KVM_RUN. By any thread. */
void link_cancel(struct caller *caller);

/** The thread is no more. */
void link_release(struct caller *caller);

/** The process of the thread that is bound is no more, and nobody is in a call for it. */
void link_close(struct program *p);

/** In a child with memory of its own: forgets the parent's connection, memory and files. */
void link_forget(void);

#endif
