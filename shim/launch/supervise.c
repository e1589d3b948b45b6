// The supervisor: a pool of threads, each of which takes the next question of any thread under the filter, asks the
// server in its name and answers.
//
// A thread waits for its answer whatever signals come, and nobody is told of them. One thread's signal to another is a
// question, too; those that come from elsewhere are found by a look now and then. A signal ends KVM_RUN with EINTR,
// which the kernel leaves as it is under SA_RESTART. Only a question that nobody has taken yet is ended by a signal,
// and asked again after a handler with SA_RESTART. It leaves a gap in the numbers of questions: KVM_RUN returns EINTR
// once then.
#define _GNU_SOURCE
#include "supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "../src/files.h"
#include "../src/hooks.h"
#include "../src/link.h"
#include "../src/memory.h"
#include "../src/raw.h"
#include "../src/signals.h"
#include "gaps.h"
#include "registry.h"

#define KVM_RUN 0xae80u

// linux/seccomp.h of 6.6
#define NOTIF_SET_FLAGS 0x40082104u
#define NOTIF_SYNC_WAKE_UP 1u

enum { LOOK_MILLISECONDS = 10, LOOKS_PER_REFRESH = 10, DEVICES_FD = 4 };

static int listener;
static _Atomic int idle;

uint64_t signals_handled(void) { return 0; }  // those of other processes are theirs

// ---- answers

/** Tells a thread the answer; false if it does not wait any more. */
static bool tell(struct thread *t, struct answer *a) {
    uint64_t id = t->asking.id;
    if (a->created >= 0) {
        struct file *f = &files[a->created];
        bool named = a->result == 0;  // the number is not the result
        struct seccomp_notif_addfd add = {.id = id,
                                          .flags = named ? 0 : SECCOMP_ADDFD_FLAG_SEND,
                                          .srcfd = (uint32_t)f->opening,
                                          .newfd_flags = a->flags};
        long number = raw_3(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add);
        if (number == -ENOENT || number == -EINPROGRESS) return false;
        if (number >= 0 && named) {
            uint32_t value = (uint32_t)number;
            other_write(t->process->pid, a->question.args[2] + DEVICES_FD, &value, sizeof value);
        }
        close(f->opening);
        f->opening = 0;
        a->created = -1;
        if (number >= 0 && !named) return true;
        if (number < 0) a->result = number;
    }
    struct seccomp_notif_resp answer = {
        .id = id, .val = a->result < 0 ? 0 : a->result, .error = a->result < 0 ? (int)a->result : 0};
    return raw_3(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_SEND, &answer) != -ENOENT;
}

/** The kernel makes the call. */
static void let_be(uint64_t id) {
    struct seccomp_notif_resp answer = {.id = id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
    raw_3(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

static bool is_run(const struct seccomp_data *question) {
    return question->nr == SYS_ioctl && (uint32_t)question->args[1] == KVM_RUN;
}

/** Whether a signal ends the KVM_RUN that a thread is in. */
static bool is_to_end(const struct thread *t) {
    if (!t->busy || !is_run(&t->answer.question)) return false;
    uint64_t mask = t->caller.own_mask;
    return other_has_signal(t->asking.thread, t->caller.masked ? &mask : NULL);
}

static bool same(const struct seccomp_data *a, const struct seccomp_data *b) {
    return a->nr == b->nr && !memcmp(a->args, b->args, 3 * sizeof a->args[0]);
}

/** A question begins; true if it is an earlier one's, and is answered. Under the lock. */
static bool repeats(struct thread *t, const struct seccomp_notif *n) {
    while (t->busy)
        pthread_cond_wait(&registry_changed, &registry_lock);  // its answer was heard, and that is noted in a moment
    t->asking.id = n->id;
    bool repeated = t->owed && same(&t->answer.question, &n->data);
    if (repeated) {
        t->owed = !tell(t, &t->answer);
        return true;
    }
    t->owed = false;
    t->busy = true;
    t->answer = (struct answer){.question = n->data, .created = -1, .flags = O_CLOEXEC};
    return false;
}

/** Nobody acts for a thread any more. */
static void done(struct thread *t, bool owed) {
    pthread_mutex_lock(&registry_lock);
    t->owed = owed;
    t->busy = false;
    pthread_cond_broadcast(&registry_changed);
    pthread_mutex_unlock(&registry_lock);
}

static void finish(struct thread *t) { done(t, !tell(t, &t->answer)); }

// ---- questions

/** open(2) of /dev/kvm: a number here, or -errno. */
static int open_file(struct thread *t, int flags) {
    long number = file_open(flags | O_CLOEXEC);
    if (number < 0) return (int)number;
    pthread_mutex_lock(&registry_lock);
    registry_keep(t, (int)number);
    pthread_mutex_unlock(&registry_lock);
    return (int)number;
}

/** Another process's file: only /dev/kvm itself can be used, which is opened anew. The number here, or -errno. */
static int inherit(struct thread *t, int number) {
    if (file_kind(number) != SYSTEM_FILE) return -EIO;
    int own = open_file(t, O_RDWR);
    if (own >= 0) files[own].inode = files[number].inode;  // its opening stays here
    return own;
}

/**
 * A KVM_RUN that nobody has taken returned EINTR, perhaps: then the program believes that it has done what the exit
 * before had left to do, and so it shall be when it looks at the vCPU.
 */
static void complete(struct thread *t, int number) {
    struct file *f = &files[number];
    if (!f->exited || f->exit_gaps == gaps_seen()) return;
    f->exited = false;
    t->caller.kicked = 1;
    kvm_ioctl(number, KVM_RUN, 0);
}

static void ask(struct thread *t, int number) {
    struct answer *a = &t->answer;
    uint32_t request = (uint32_t)a->question.args[1];
    if (files[number].process != t->process) number = inherit(t, number);
    if (number < 0) {
        a->result = number;
    } else {
        if (request == KVM_RUN) {
            t->caller.kicked = t->gaps != gaps_seen();
            t->gaps = gaps_seen();
        } else {
            complete(t, number);
        }
        struct outcome outcome = kvm_ioctl(number, request, a->question.args[2]);
        a->result = outcome.result;
        if (request == KVM_RUN) {
            files[number].exited = !a->result;
            files[number].exit_gaps = gaps_seen();
            registry_refresh(t->process);
        }
        if (outcome.created < 0) return;
        if (file_kind(outcome.created) == STATISTICS_FILE) file_refresh(outcome.created);
        pthread_mutex_lock(&registry_lock);
        registry_keep(t, outcome.created);
        pthread_mutex_unlock(&registry_lock);
        a->created = outcome.created;
    }
}

/** Acts for a thread, if its question is new. */
static void act(const struct seccomp_notif *n, bool opens, int flags) {
    pthread_mutex_lock(&registry_lock);
    uint64_t gaps_before = gaps_seen();
    gaps_count(listener, n->id);
    struct thread *t = registry_thread((pid_t)n->pid, gaps_before);
    int number = t && !opens ? registry_number(t, (int)n->data.args[0]) : -1;
    if (!t || (!opens && number == -1)) {
        pthread_mutex_unlock(&registry_lock);
        let_be(n->id);
        return;
    }
    bool answered = repeats(t, n);
    pthread_mutex_unlock(&registry_lock);
    if (answered) return;
    link_bind(&t->caller);
    other_bind(&t->asking);
    if (opens) {
        t->answer.result = t->answer.created = open_file(t, flags);
        t->answer.flags = flags & O_CLOEXEC;
    } else {
        ask(t, number);
    }
    finish(t);
    link_bind(NULL);
}

/** A thread changes its memory, which may be guest memory. */
static void change(const struct seccomp_notif *n) {
    pthread_mutex_lock(&registry_lock);
    uint64_t gaps_before = gaps_seen();
    gaps_count(listener, n->id);
    struct thread *t = registry_has_slots((pid_t)n->pid) ? registry_thread((pid_t)n->pid, gaps_before) : NULL;
    bool answered = t && repeats(t, n);
    pthread_mutex_unlock(&registry_lock);
    if (answered) return;
    if (!t) {
        let_be(n->id);
        return;
    }
    link_bind(&t->caller);
    other_bind(&t->asking);
    uint64_t arguments[6];
    for (int i = 0; i < 6; i++) arguments[i] = n->data.args[i];
    if (memory_change(n->data.nr, arguments, &t->answer.result)) {
        finish(t);
    } else {
        let_be(n->id);
        memory_left();
        done(t, false);
    }
    link_bind(NULL);
}

/** A thread is about to signal another: looks until the signal is there, or was handled at once. */
static void signalled(pid_t tid) {
    for (int wait = 20; wait < 2000; wait *= 2) {
        usleep((useconds_t)wait);
        pthread_mutex_lock(&registry_lock);
        bool found = false;
        for (struct process *p = processes; p; p = p->next)
            for (struct thread *t = p->threads; t; t = t->next)
                if (t->asking.thread == tid && is_to_end(t)) {
                    link_cancel(&t->caller);
                    found = true;
                }
        pthread_mutex_unlock(&registry_lock);
        if (found) return;
    }
}

static void let_signal(const struct seccomp_notif *n) {
    pthread_mutex_lock(&registry_lock);
    gaps_count(listener, n->id);
    pthread_mutex_unlock(&registry_lock);
    let_be(n->id);
    signalled((pid_t)n->data.args[n->data.nr == SYS_tkill ? 0 : 1]);
}

static bool is_open(int number) {
#ifdef SYS_open
    return number == SYS_open;
#else
    (void)number;
    return false;
#endif
}

static void question(const struct seccomp_notif *n) {
    if (n->data.nr == SYS_tgkill || n->data.nr == SYS_tkill || n->data.nr == SYS_rt_tgsigqueueinfo) {
        let_signal(n);
        return;
    }
    if (n->data.nr == SYS_ioctl) {
        act(n, false, 0);
        return;
    }
    bool at = n->data.nr == SYS_openat || n->data.nr == SYS_openat2;
    if (!at && !is_open(n->data.nr)) {
        change(n);
        return;
    }
    static const char wanted[] = "/dev/kvm";
    char path[sizeof wanted] = "";
    uint64_t flags = n->data.args[at ? 2 : 1];
    if (n->data.nr == SYS_openat2) other_read((pid_t)n->pid, n->data.args[2], &flags, sizeof flags);
    other_read((pid_t)n->pid, n->data.args[at], path, sizeof path);
    if (!(flags & O_PATH) && !memcmp(path, wanted, sizeof wanted)) {
        act(n, true, (int)flags);
        return;
    }
    pthread_mutex_lock(&registry_lock);
    gaps_count(listener, n->id);
    pthread_mutex_unlock(&registry_lock);
    let_be(n->id);
}

static void *work(void *nothing) {
    (void)nothing;
    for (;;) {
        union {
            struct seccomp_notif n;
            char room[256];  // for a later Linux
        } received;
        memset(&received, 0, sizeof received);
        idle++;
        long result = raw_3(SYS_ioctl, listener, SECCOMP_IOCTL_NOTIF_RECV, &received);
        pthread_t next;
        if (!--idle && !pthread_create(&next, NULL, work, NULL)) pthread_detach(next);
        if (!result) question(&received.n);
    }
    return NULL;
}

static void look_for_signals(void) {
    for (struct process *p = processes; p; p = p->next)
        for (struct thread *t = p->threads; t; t = t->next)
            if (is_to_end(t)) link_cancel(&t->caller);
}

void supervise(int from) {
    listener = from;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY});  // if it may
    // Both sides of a question take turns: on one processor that is faster. Refused before Linux 6.6.
    raw_3(SYS_ioctl, listener, NOTIF_SET_FLAGS, NOTIF_SYNC_WAKE_UP);
    int events = epoll_create1(EPOLL_CLOEXEC), wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    registry_open(listener, (int)(limit.rlim_cur < FILES ? limit.rlim_cur : FILES) / 2, events, wake);
    int watches = registry_watches();
    const int sources[] = {listener, wake, watches};
    for (int i = 0; i < 3; i++)
        epoll_ctl(events, EPOLL_CTL_ADD, sources[i],
                  &(struct epoll_event){.events = i ? EPOLLIN : 0, .data.fd = sources[i]});
    pthread_t first;
    if (pthread_create(&first, NULL, work, NULL)) return;
    for (unsigned looks = 0;; looks++) {
        struct epoll_event event;
        int ready = epoll_wait(events, &event, 1, processes ? LOOK_MILLISECONDS : -1);
        if (ready > 0 && event.data.fd == listener && event.events & EPOLLHUP) return;
        eventfd_t times;
        if (ready > 0 && event.data.fd == wake) eventfd_read(wake, &times);
        pthread_mutex_lock(&registry_lock);
        if (ready > 0 && event.data.fd == watches) registry_end_files();
        if (ready > 0 && event.data.fd != wake && event.data.fd != watches) registry_end(event.data.fd);
        look_for_signals();
        if (looks % LOOKS_PER_REFRESH == 0) registry_refresh_all();
        pthread_mutex_unlock(&registry_lock);
    }
}
