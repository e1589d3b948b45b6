// The connection to the server, the slots of the call area, and the calls.
#define _GNU_SOURCE
#include "link.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "connect.h"
#include "files.h"
#include "limit.h"
#include "memory.h"
#include "own.h"
#include "program.h"
#include "raw.h"
#include "share.h"
#include "signals.h"
#include "wait.h"

enum { LIFE_CHECK_NANOSECONDS = 200 * 1000 * 1000 };  // so long after the server's death a waiting thread knows

static pthread_key_t thread_end;
static const volatile uint64_t probe = DOOR_MAGIC;
static struct program only = {PROGRAM_AT_FIRST, .reach = &memory_own, .proc = "/proc/self", .probe = &probe,
                              .probe_value = DOOR_MAGIC};

static __thread struct caller mine __attribute__((tls_model("initial-exec")));
static __thread struct caller *bound __attribute__((tls_model("initial-exec")));
#define self (*(bound ? bound : &mine))

struct program *program(void) {
    return bound ? bound->program : &only;
}

void link_bind(struct caller *caller) { bound = caller; }

// ---- waiting

// What every call does is in one piece, whose usual way is straight: under qemu-user each call, return and jump to
// another page is looked up.
#define EVERY_CALL static inline __attribute__((always_inline))
#define USUALLY(condition) __builtin_expect(!!(condition), 1)

static __attribute__((noinline, cold)) bool look_for_server(struct program *p) {
    uint32_t owner = atomic_load(p->life);
    struct door_header *header = p->area;
    if (p->dead || (header && header->ended)) return true;
    if (!(owner & DOOR_OWNER_DIED) && (owner & DOOR_OWNER)) return false;
    if (!atomic_exchange(&p->dead, true))
        say("the server is gone: every call on /dev/kvm fails with EIO from here on", "");
    return true;
}

EVERY_CALL bool server_is_gone(void) {
    struct program *p = program();
    struct door_header *header = p->area;
    uint32_t owner = atomic_load(p->life);
    bool lives = !p->dead && !(header && header->ended) && !(owner & DOOR_OWNER_DIED) && (owner & DOOR_OWNER);
    return !USUALLY(lives) && look_for_server(p);
}

static __attribute__((noinline)) void ring(struct door_header *header, struct door_slot *slot) {
    size_t index = (size_t)((char *)slot - (char *)header) / DOOR_SLOT_BYTES - 1;
    atomic_fetch_or(&header->attention[index / 32], 1u << index % 32);
    atomic_fetch_add(&header->bell, 1);
    wait_wake(&header->bell);
}

static void cancel(struct door_header *header, struct door_slot *slot) {
    if (!atomic_exchange(&slot->signalled, 1)) ring(header, slot);
}

/** Tells the server about a new state. */
EVERY_CALL void post(struct door_slot *slot, uint32_t state) {
    atomic_store(&slot->state, state);
    if (atomic_load(&slot->server_sleeps)) wait_wake(&slot->state);
}

/** Waits until the state is the client's business: the state, or DOOR_IDLE when the server is gone. */
static uint32_t await(struct door_slot *slot, bool interruptible) {
    static const struct timespec check = {0, LIFE_CHECK_NANOSECONDS};
    struct patience *patience = interruptible ? &self.in_runs : &self.in_others;
    wait_look(slot, patience);
    for (;;) {
        uint32_t state = atomic_load(&slot->state);
        if (!wait_is_servers(state)) return state;
        atomic_store(&slot->client_sleeps, 1);
        // The timeout makes the wait return EINTR under SA_RESTART too (restart_syscall otherwise continues it).
        long result = wait_sleep(&slot->state, state, &check);
        atomic_store(&slot->client_sleeps, 0);
        wait_tell_cpu(slot, patience, true);
        if (result == -EINTR && interruptible) cancel(program()->area, slot);
        if (result == -ETIMEDOUT && server_is_gone()) return DOOR_IDLE;
    }
}

// ---- slots

/** The kernel's number of the calling thread, which may only use futexes: a mutex that checks for errors knows it. */
static uint32_t own_tid(void) {
    pthread_mutexattr_t checks;
    pthread_mutex_t mutex;
    pthread_mutexattr_init(&checks);
    pthread_mutexattr_settype(&checks, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&mutex, &checks);
    pthread_mutex_lock(&mutex);
#ifdef __GLIBC__
    uint32_t tid = (uint32_t)mutex.__data.__owner;
#else
    uint32_t tid = (uint32_t)((volatile int *)&mutex)[1] & DOOR_OWNER;  // musl's _m_lock
#endif
    pthread_mutex_unlock(&mutex);
    return tid;
}

static void thread_ended(void *slot) { atomic_store(&((struct door_slot *)slot)->owner, 0); }

/** A slot for one call or for all calls of a thread; null if all are taken. */
static struct door_slot *claim(void) {
    struct door_header *header = program()->area;
    for (size_t i = 1; i <= DOOR_SLOTS; i++) {
        struct door_slot *slot = (void *)((char *)header + i * DOOR_SLOT_BYTES);
        uint32_t nobody = 0;
        if (!atomic_load(&slot->owner) && atomic_compare_exchange_strong(&slot->owner, &nobody, 1)) {
            slot->thread = atomic_fetch_add(&program()->threads, 1);
            slot->tid = bound ? bound->tid : own_tid();
            return slot;
        }
    }
    return NULL;
}

/** The thread's own slot, or one for this call if a handler calls while the thread is in a call. */
static struct door_slot *slot_for_call(void) {
    if (!self.slot) {
        self.slot = claim();
        if (self.slot && !bound) pthread_setspecific(thread_end, self.slot);
    }
    if (self.slot && atomic_load(&self.slot->state) == DOOR_IDLE) return self.slot;
    return claim();
}

// ---- calls

/** KVM_SET_SIGNAL_MASK: what it lets through ends KVM_RUN, but is handled only when the thread's own mask is back. */
static int mask(uint64_t blocked) {
    if (bound) {  // it stands in a system call: its own mask does not matter until that ends
        self.own_mask = blocked;
        self.masked = 1;
        return 0;
    }
    uint64_t own, now;
    raw_4(SYS_rt_sigprocmask, SIG_BLOCK, NULL, &own, sizeof own);
    self.own_mask = own;
    self.masked = 1;
    now = blocked | (own & ~signals_handled());
    return raw_4(SYS_rt_sigprocmask, SIG_SETMASK, &now, NULL, sizeof now) ? EINVAL : 0;
}

static void unmask(void) {
    if (!self.masked) return;
    uint64_t own = self.own_mask;
    if (!bound) raw_4(SYS_rt_sigprocmask, SIG_SETMASK, &own, NULL, sizeof own);
    self.masked = 0;
}

bool link_defers(int signal) { return self.masked && self.own_mask >> (signal - 1) & 1; }

/** What the shim does for the server in the middle of a call. */
static void serve(struct door_slot *slot, uint32_t state) {
    if (state == DOOR_MAP) {
        slot->copy_result = -share_range(slot->copy_address, slot->copy_bytes, slot->missed);
        return;
    }
    if (state == DOOR_MASK) {
        slot->copy_result = mask(slot->copy_address);
        return;
    }
    if (state == DOOR_SEND) {
        slot->copy_result = -connect_send(own_file(OWN_SOCKET), (int)slot->copy_address);
        return;
    }
    uint64_t bytes = slot->copy_bytes;
    slot->copy_result = bytes > DOOR_DATA_BYTES
                            ? EFAULT
                            : -program()->reach->copy(slot, state == DOOR_COPY_IN, slot->copy_address, bytes);
}

static long exchange(struct door_slot *slot, struct call *call) {
    slot->op = call->op;
    slot->fd = call->fd;
    slot->request = call->request;
    memcpy(slot->args, call->args, sizeof slot->args);
    slot->offered = call->offered;
    slot->used = 0;
    slot->signalled = call->interruptible && self.signalled;
    if (call->op == DOOR_IOCTL && !call->interruptible && !bound)
        windows_open(slot, &self.stack, call->request, call->args[0]);
    else
        windows_none(slot);
    if (call->here) windows_show(slot, call->args[0], (uint32_t)call->args[1]);
    wait_tell_cpu(slot, call->interruptible ? &self.in_runs : &self.in_others, false);
    if (call->interruptible) self.in_run = slot;
    post(slot, DOOR_POSTED);
    if (!USUALLY(slot->attended)) ring(program()->area, slot);
    if (call->interruptible && self.signalled) cancel(program()->area, slot);
    for (;;) {
        uint32_t state = await(slot, call->interruptible);
        if (USUALLY(state == DOOR_DONE) || state == DOOR_IDLE || state == (uint32_t)DOOR_GONE) {
            self.in_run = NULL;
            if (call->interruptible) unmask();
            call->used = slot->used;
            windows_close(slot);
            long result = state == DOOR_DONE ? slot->result : -EIO;
            atomic_store(&slot->state, DOOR_IDLE);
            return result;
        }
        serve(slot, state);
        post(slot, DOOR_COPIED);
    }
}

long link_call(struct call *call) {
    if (!program()->area || server_is_gone()) return -EIO;
    struct door_slot *slot = slot_for_call();
    if (!slot) return -ENOMEM;
    long result = exchange(slot, call);
    if (slot != self.slot) atomic_store(&slot->owner, 0);
    return result;
}

void link_enter_run(void) {
    self.signalled = self.kicked;
    self.kicked = 0;
    self.running = 1;
    atomic_signal_fence(memory_order_seq_cst);
}

void link_leave_run(void) { self.running = 0; }

void link_signalled(void) {
    if (!self.running) return;
    self.signalled = 1;
    atomic_signal_fence(memory_order_seq_cst);
    struct door_slot *slot = self.in_run;
    if (slot) cancel(program()->area, slot);
}

void link_cancel(struct caller *caller) {
    caller->signalled = 1;
    struct door_slot *slot = caller->in_run;
    if (slot) cancel(caller->program->area, slot);
}

void link_release(struct caller *caller) {
    if (caller->slot) atomic_store(&caller->slot->owner, 0);
    caller->slot = NULL;
}

// ---- connecting

/** A memfd of the call area that nobody can shrink, with its header. */
static int make_area(struct door_header **mapped) {
    int fd = (int)raw_2(SYS_memfd_create, "devkvm-calls", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0) return fd;
    long result = limit_truncate(fd, DOOR_AREA_BYTES);
    if (!result) result = raw_3(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    void *memory = (void *)raw_6(SYS_mmap, 0, DOOR_AREA_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (result < 0 || raw_failed((long)memory)) {
        raw_1(SYS_close, fd);
        return result < 0 ? (int)result : (int)(long)memory;
    }
    raw_3(SYS_madvise, memory, DOOR_AREA_BYTES, MADV_DONTFORK);
    *mapped = memory;
    (*mapped)->magic = DOOR_MAGIC;
    (*mapped)->version = DOOR_VERSION;
    (*mapped)->slots = DOOR_SLOTS;
    return fd;
}

static void in_child(void) {
    link_forget();
    share_forget();
    file_forget();
}

static int open_locked(const char *name) {
    static bool prepared;
    if (!prepared && (pthread_key_create(&thread_end, thread_ended) || pthread_atfork(NULL, NULL, in_child)))
        return -ENOMEM;
    prepared = true;
    struct door_header *mapped = NULL;
    int shared = make_area(&mapped);
    if (shared < 0) {
        if (shared != -EFBIG) say("no memory for calls to the server", "");
        return shared == -EFBIG ? -ENOMEM : shared;
    }
    struct door_welcome welcome = {0};
    int fd = connect_to_server(name, shared, &welcome);
    if (fd < 0) {
        raw_1(SYS_close, shared);
        raw_2(SYS_munmap, mapped, DOOR_AREA_BYTES);
        return fd;
    }
    if (welcome.copies)
        own_keep(OWN_AREA, shared);
    else
        raw_1(SYS_close, shared);
    own_keep(OWN_SOCKET, fd);
    wait_prepare();
    program()->area = mapped;
    return 0;
}

static const char *server_name(void) {
    const char *name = getenv("DEVKVM_SOCKET");
    return name && *name ? name : NULL;
}

bool link_is_wanted(void) { return program()->area || server_name(); }

int link_open(void) {
    struct program *p = program();
    if (p->area) return server_is_gone() ? -EIO : 0;
    const char *name = server_name();
    if (!name) return -ENOENT;
    pthread_mutex_lock(&p->connecting);
    int result = p->area ? 0 : open_locked(name);
    pthread_mutex_unlock(&p->connecting);
    return result;
}

bool link_is_open(void) { return program()->area; }

void link_forget(void) {
    struct program *p = program();
    struct door_header *inherited = p->area;
    p->area = NULL;
    pthread_mutex_init(&p->connecting, NULL);
    if (inherited) raw_2(SYS_munmap, inherited, DOOR_AREA_BYTES);
    own_forget();
    p->dead = false;
    memset(&self, 0, sizeof self);
    if (inherited) pthread_setspecific(thread_end, NULL);
}

void link_close(struct program *p) {
    struct door_header *gone = p->area;
    p->area = NULL;
    if (gone) raw_2(SYS_munmap, gone, DOOR_AREA_BYTES);
    own_forget();
}
