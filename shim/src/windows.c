// The argument of an ioctl is mostly a small structure on the caller's stack, and the register of a one_reg beside it:
// carried in the slot, they spare the server two or three system calls of over a microsecond. It must stay EFAULT where
// the kernel says so; so only what is known to be there is touched.
#define _GNU_SOURCE
#include "windows.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "pages.h"
#include "raw.h"
#include "wait.h"

enum { NEAR = 64 * 1024 };  // so far above its frame a thread is still on the same stack

#define KVM_GET_ONE_REG 0x4010aeabu
#define KVM_SET_ONE_REG 0x4010aeacu

struct one_reg {
    uint64_t id, address;
};

static bool is_on(struct known_stack *stack, uint64_t address, uint64_t bytes) {
    uint64_t here = (uintptr_t)__builtin_frame_address(0);
    if (address < here || address - here > NEAR) return false;
    if (here < stack->start || here >= stack->end) {
        stack->start = here & -page_bytes();
        stack->end = stack->start + page_bytes();
    }
    while (stack->end < address + bytes) {
        if (!wait_is_mapped(stack->end)) return false;
        stack->end += page_bytes();
    }
    return true;
}

static void *content(struct door_slot *slot, int i) {
    return (char *)slot + DOOR_WINDOW_OFFSET + i * DOOR_WINDOW_BYTES;
}

static bool carry(struct door_slot *slot, struct known_stack *stack, int i, uint64_t address, uint64_t bytes) {
    if (!bytes || bytes > DOOR_WINDOW_BYTES || !is_on(stack, address, bytes)) return false;
    memcpy(content(slot, i), (const void *)address, bytes);
    slot->windows[i] = (struct door_window){.address = address, .bytes = (uint32_t)bytes};
    return true;
}

void windows_none(struct door_slot *slot) {
    for (int i = 0; i < DOOR_WINDOWS; i++) slot->windows[i].bytes = 0;
}

void windows_show(struct door_slot *slot, uint64_t address, uint32_t bytes) {
    slot->windows[0] = (struct door_window){.address = address, .bytes = bytes};
}

void windows_open(struct door_slot *slot, struct known_stack *stack, uint32_t request, uint64_t argument) {
    windows_none(slot);
    bool has_argument = request >> 30;
    uint32_t bytes = request >> 16 & 0x3fff;
    if (!has_argument || !carry(slot, stack, 0, argument, bytes)) return;
    if (request == KVM_GET_ONE_REG || request == KVM_SET_ONE_REG) {
        struct one_reg reg;
        memcpy(&reg, content(slot, 0), sizeof reg);
        carry(slot, stack, 1, reg.address, UINT64_C(1) << (reg.id >> 52 & 15));
    }
}

void windows_close(struct door_slot *slot) {
    for (int i = 0; i < DOOR_WINDOWS; i++) {
        struct door_window *window = &slot->windows[i];
        if (window->from < window->to && window->to <= window->bytes)
            memcpy((char *)window->address + window->from, (char *)content(slot, i) + window->from,
                   window->to - window->from);
        window->bytes = 0;
    }
}
