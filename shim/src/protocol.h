// What the shim and the server share: the handshake and the call area. docs/native-door.md explains it; the server's
// end is org.devkvm.bridge.CallArea. All numbers are little-endian.
#ifndef DEVKVM_PROTOCOL_H
#define DEVKVM_PROTOCOL_H

#include <stdatomic.h>
#include <stdint.h>

#define DOOR_MAGIC UINT64_C(0x726f6f646d766b64)  // "dkvmdoor"
#define DOOR_VERSION 7
#define DOOR_SLOTS 1023
#define DOOR_SLOT_BYTES 4096
#define DOOR_WINDOWS 2
#define DOOR_WINDOW_OFFSET 256  // of a slot: the contents of the windows, one behind the other
#define DOOR_WINDOW_BYTES 128
#define DOOR_DATA_OFFSET 512  // of a slot: what is copied by the shim for the server
#define DOOR_DATA_BYTES (DOOR_SLOT_BYTES - DOOR_DATA_OFFSET)
#define DOOR_AREA_BYTES ((DOOR_SLOTS + 1) * DOOR_SLOT_BYTES)
#define DOOR_LIFE_BYTES 4096

/** The first message on the socket, with the descriptor of the call area (a memfd that cannot shrink) as SCM_RIGHTS. */
struct door_hello {
    uint64_t magic;
    uint32_t version;
    int32_t memory;  // /proc/PID/mem, open in the client, of the process for which it calls; -1: for itself
    uint64_t area_bytes;
    uint64_t probe_address;  // the server reads this address of the client, to learn whether it may, and
    uint64_t probe_value;    // whether the client's addresses are those of its process: this is there
};

/** The answer, with the descriptor of the server's life, memory of DOOR_LIFE_BYTES, as SCM_RIGHTS. */
struct door_welcome {
    int32_t refusal;  // 0, or an errno
    uint32_t copies;  // the shim copies arguments and sends descriptors, which the server cannot reach by itself
    uint32_t life;    // offset in that memory of the word that says whether the server lives
    uint32_t reserved;
};

/** The beginning of the call area; slot n is DOOR_SLOT_BYTES * (n + 1) behind it. */
struct door_header {
    uint64_t magic;
    uint32_t version;
    uint32_t slots;
    _Atomic uint32_t bell;   // a futex that the client counts up after it has set a bit of attention
    _Atomic uint32_t ended;  // the server is done with this client
    uint32_t reserved[10];
    _Atomic uint32_t attention[32];  // by slot: a call that is not attended, or whose thread got a signal
};

/** The life word is of a robust mutex: the kernel sets the bit when its owner dies; zero is a server that has ended in
 * order. */
#define DOOR_OWNER_DIED 0x40000000u
#define DOOR_OWNER 0x3fffffffu

enum door_state {
    DOOR_IDLE,      // the client may fill the slot
    DOOR_POSTED,    // the server answers
    DOOR_COPY_IN,   // the server wants copy_bytes of the client's memory at copy_address in the slot's data,
    DOOR_COPY_OUT,  // or wants them taken from there,
    DOOR_MAP,       // or wants the memory there to be shared, as far as there is any, for a guest that missed a page;
    DOOR_MASK,      // or wants the signals of the bits of copy_address blocked, instead of the thread's own;
    DOOR_SEND,      // or wants the descriptor copy_address in a message on the socket, as SCM_RIGHTS;
    DOOR_COPIED,    // done, copy_result tells how; the server goes on
    DOOR_DONE,      // result is there
    DOOR_GONE = -1  // the server is done with this client
};

enum door_op {
    DOOR_OPEN = 1,  // open("/dev/kvm") as descriptor offered
    DOOR_IOCTL,     // fd, request, args[0]; offered is the number that a file gets which it creates
    DOOR_CLOSE,     // fd
    DOOR_DUP,       // fd, once more as offered
    DOOR_READ,      // fd, to args[0], args[1] bytes
    DOOR_PREAD,     // the same from offset args[2]
    DOOR_MEMORY,    // fd is the file, once and for all, that private memory is turned into
    DOOR_SHARE,  // args[0], args[1] bytes of memory are a shared mapping of fd, -1: of that file, from offset args[2],
                 // protected by request
    DOOR_UNSHARE,   // args[0], args[1] bytes are not that any more
    DOOR_PROTECT,   // args[0], args[1] bytes are protected by request
    DOOR_DISCARD,   // args[0], args[1] bytes become zero and use no memory
    DOOR_IS_SLOT,   // whether memory at args[0], args[1] bytes is guest memory: 1 or 0
    DOOR_IS_SHARED  // whether what was shared of args[0], args[1] bytes still is what is mapped there: 1, or 0 where
                    // the server does not know
};

/** A part of the caller's stack that is in the slot for the time of a call, so that nobody need reach for it. */
struct door_window {
    uint64_t address;
    uint32_t bytes;     // 0: there is none
    uint32_t from, to;  // what the server has written, to be copied back
    uint32_t reserved;
};

struct door_slot {
    _Atomic uint32_t state;          // a futex for both sides
    _Atomic uint32_t client_sleeps;  // a side that sets the state need not wake one that does not sleep
    _Atomic uint32_t server_sleeps;
    _Atomic uint32_t signalled;  // a signal has come for the thread since it posted the call
    _Atomic uint32_t attended;   // the server has a thread that watches the state
    _Atomic uint32_t owner;      // 0 free, 1 a thread's
    uint32_t thread;             // changes with the thread that owns the slot
    uint32_t op;
    int32_t fd;
    uint32_t request;
    uint64_t args[3];
    int64_t result;   // or -errno
    int32_t offered;  // -1: none
    uint32_t used;    // whether the server gave the offered number to a file
    uint64_t copy_address;
    uint64_t copy_bytes;
    int32_t copy_result;          // 0, or an errno
    _Atomic uint32_t client_cpu;  // the processors on which the two sides ran last: a side that shares one with
    _Atomic uint32_t server_cpu;  // the other cannot expect an answer while it polls for it
    uint32_t tid;                 // the kernel's number of the thread that owns the slot, or 0: what is stolen from it
    struct door_window windows[DOOR_WINDOWS];
    uint64_t missed;  // the page that the guest has missed; 0: a slot is made
};

_Static_assert(sizeof(struct door_header) <= DOOR_SLOT_BYTES, "the header ends before the slots");
_Static_assert(sizeof(struct door_slot) <= DOOR_WINDOW_OFFSET, "a slot's head ends before its data");
_Static_assert(DOOR_WINDOW_OFFSET + DOOR_WINDOWS * DOOR_WINDOW_BYTES <= DOOR_DATA_OFFSET, "the windows end there too");

#endif
