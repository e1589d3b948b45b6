// The parts of the caller's stack that a call carries.
#ifndef DEVKVM_WINDOWS_H
#define DEVKVM_WINDOWS_H

#include "protocol.h"

/** Addresses of the stack that a thread is on, known to be there. */
struct known_stack {
    uint64_t start, end;
};

/** Fills the windows of an ioctl with what it names on the stack. */
void windows_open(struct door_slot *slot, struct known_stack *stack, uint32_t request, uint64_t argument);

/** A call that has none. */
void windows_none(struct door_slot *slot);

/** A window onto memory of this process, to be filled. */
void windows_show(struct door_slot *slot, uint64_t address, uint32_t bytes);

/** Copies back what the server has written. */
void windows_close(struct door_slot *slot);

#endif
