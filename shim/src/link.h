// The connection to the server and the calls over it.
#ifndef DEVKVM_LINK_H
#define DEVKVM_LINK_H

#include <stdbool.h>

#include "protocol.h"

struct call {
    enum door_op op;
    int fd;
    uint32_t request;
    uint64_t args[3];
    int offered;         // the number of a stand-in that waits for its file, or -1
    bool interruptible;  // a signal ends it: KVM_RUN
    bool used;           // out: the server gave the stand-in to a file
};

/** Connects this process, if it is not yet: 0 or -errno. */
int link_open(void);

/** Whether there is a server to connect to. */
bool link_is_wanted(void);

/** Whether this process has a connection. */
bool link_is_open(void);

/** Makes a call: its result or -errno; EIO once the server is gone. */
long link_call(struct call *call);

/** The calling thread is about to enter KVM_RUN: from here on, a signal ends the next interruptible call. */
void link_enter_run(void);

/** The calling thread has left KVM_RUN. */
void link_leave_run(void);

/** A handler of the program has run on this thread, or will. Safe in a signal handler. */
void link_signalled(void);

/** Whether a signal comes only because of KVM_SET_SIGNAL_MASK: its handler must wait until KVM_RUN has ended. */
bool link_defers(int signal);

/** Forgets the parent's connection in a child after fork. */
void link_forget(void);

#endif
