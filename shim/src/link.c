// The connection to the server, the slots of the call area, and the calls.
#define _GNU_SOURCE
#include "link.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "connect.h"
#include "files.h"
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

bool link_is_dead(void) { return server_is_gone(); }

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

/** The thread's own slot, or one for this call if the thread calls in the midst of a call. */
static struct door_slot *slot_for_call(void) {
    if (!self.slot) {
        self.slot = claim();
        if (self.slot && !bound) pthread_setspecific(thread_end, self.slot);
    }
    if (self.slot && self.slot != self.in_call && atomic_load(&self.slot->state) == DOOR_IDLE) return self.slot;
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

static bool is_over(uint32_t state) { return state == DOOR_DONE || state == DOOR_IDLE || state == (uint32_t)DOOR_GONE; }

/** Does what the server wants, if it still does: a handler's trampoline may have done it. */
static void help(struct door_slot *slot) {
    struct door_slot *outer = self.serving;
    self.serving = slot;
    atomic_signal_fence(memory_order_seq_cst);
    uint32_t state = atomic_load(&slot->state);
    if (!is_over(state) && !wait_is_servers(state)) {
        serve(slot, state);
        post(slot, DOOR_COPIED);
    }
    self.serving = outer;
}

static long exchange(struct door_slot *slot, struct call *call) {
    struct door_slot *outer = self.in_call;
    self.in_call = slot;
    atomic_signal_fence(memory_order_seq_cst);
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
    uint32_t state = await(slot, call->interruptible);
    while (!USUALLY(is_over(state))) {
        help(slot);
        state = await(slot, call->interruptible);
    }
    if (call->interruptible) {
        unmask();
        self.in_run = NULL;
    }
    call->used = slot->used;
    windows_close(slot);
    long result = state == DOOR_DONE ? slot->result : -EIO;
    atomic_store(&slot->state, DOOR_IDLE);
    self.in_call = outer;
    return result;
}

/** Waits until the call in progress has ended; false if the thread is in the midst of what the server wants of it. */
static bool end_call(struct door_slot *slot) {
    uint32_t state = atomic_load(&slot->state);
    if (!is_over(state) && !wait_is_servers(state) && self.serving == slot) return false;
    if (wait_is_servers(state)) {  // and the thread may not have come to telling it
        if (atomic_load(&slot->server_sleeps)) wait_wake(&slot->state);
        if (!slot->attended) ring(program()->area, slot);
    }
    while (!is_over(await(slot, slot == self.in_run))) help(slot);
    return true;
}

long link_call(struct call *call) {
    if (!program()->area || server_is_gone()) return -EIO;
    if (self.in_call && self.in_call != self.serving) {  // a handler without a trampoline: the C library's, to cancel
        link_signalled();
        end_call(self.in_call);
    }
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

/** What a slot has of one call: struct interrupted keeps it. */
static void *call_in(struct door_slot *slot) { return (char *)slot + offsetof(struct door_slot, op); }

void link_interrupt(struct interrupted *call, ucontext_t *context) {
    link_signalled();
    struct door_slot *slot = self.in_call;
    call->in_call = slot;
    call->in_run = self.in_run;
    call->serving = self.serving;
    call->running = self.running;
    call->stack = self.stack;
    call->ended = slot && end_call(slot);
    if (call->ended) {
        if (self.masked && slot == call->in_run) {  // the handler runs with the thread's own mask
            memcpy(&context->uc_sigmask, &self.own_mask, sizeof self.own_mask);
            raw_4(SYS_rt_sigprocmask, SIG_BLOCK, &self.own_mask, NULL, sizeof self.own_mask);
            self.masked = 0;
        }
        call->state = atomic_load(&slot->state);
        memcpy(call->content, call_in(slot), sizeof call->content);
        atomic_store(&slot->state, DOOR_IDLE);
    }
    self.in_call = self.serving = NULL;
    self.in_run = NULL;
    self.running = 0;
    self.stack = (struct known_stack){0};
    atomic_signal_fence(memory_order_seq_cst);
}

void link_resume(const struct interrupted *call) {
    struct door_slot *slot = call->in_call;
    self.in_call = slot;
    atomic_signal_fence(memory_order_seq_cst);
    if (call->ended) {
        memcpy(call_in(slot), call->content, sizeof call->content);
        atomic_store(&slot->signalled, call->in_run == slot);
        atomic_store(&slot->state, call->state);
    }
    self.stack = call->stack;
    self.serving = call->serving;
    self.in_run = call->in_run;
    self.running = call->running;
    if (call->running) self.signalled = 1;
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

// ---- beginning and end

/** The thread ends, and may have been cancelled in the midst of a call. */
static void give_up(struct door_slot *slot) {
    while (!is_over(await(slot, false))) {
        slot->copy_result = EFAULT;
        post(slot, DOOR_COPIED);
    }
    atomic_store(&slot->state, DOOR_IDLE);
    atomic_store(&slot->owner, 0);
}

static void thread_ended(void *own) {
    link_signalled();
    if (self.in_call && self.in_call != own) give_up(self.in_call);
    give_up(own);
    memset(&self, 0, sizeof self);
}

int link_prepare(void) {
    static bool prepared;
    if (!prepared && (pthread_key_create(&thread_end, thread_ended) || pthread_atfork(NULL, NULL, link_forget)))
        return -ENOMEM;
    prepared = true;
    return 0;
}

static void forget_connection(void) {
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

void link_forget(void) {
    forget_connection();
    share_forget();
    file_forget();
}

void link_close(struct program *p) {
    struct door_header *gone = p->area;
    p->area = NULL;
    if (gone) raw_2(SYS_munmap, gone, DOOR_AREA_BYTES);
    own_forget();
}
