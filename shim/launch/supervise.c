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
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../src/files.h"
#include "../src/hooks.h"
#include "../src/link.h"
#include "../src/memory.h"
#include "../src/raw.h"
#include "../src/signals.h"
#include "gaps.h"
#include "other.h"

#define KVM_RUN 0xae80u
#define KVM_CREATE_DEVICE 0xc00caee0u

// linux/seccomp.h of 6.6
#define NOTIF_SET_FLAGS 0x40082104u
#define NOTIF_SYNC_WAKE_UP 1u

enum { LOOK_MILLISECONDS = 10, LOOKS_PER_REFRESH = 10, DEVICES_FD = 4 };

/** A process under the filter that has opened /dev/kvm. */
struct process {
    struct program program;
    pid_t pid;
    int pidfd;
    char proc[32];
    struct thread *threads;
    struct caller housekeeping;
    struct process *next;
};

/** What a thread has asked, and what it is to hear. */
struct answer {
    struct seccomp_data question;
    long result;
    int created;  // the file that goes with it, or -1
    uint32_t flags;
};

struct thread {
    struct caller caller;
    struct asking asking;
    struct process *process;
    struct answer answer;
    uint64_t gaps;  // so many there were when it last entered KVM_RUN
    bool busy;      // a thread of the pool acts for it
    bool owed;      // the answer has not been heard
    struct thread *next;
};

/** A file of KVM, by its number here. The program's descriptors are of another opening of the same memfd. */
struct file {
    struct process *process;
    ino_t inode;
    int watch;           // tells of the end of that opening; 0: none
    int opening;         // to be added to the program; 0: it has been
    bool exited;         // a vCPU whose last KVM_RUN has ended with an exit,
    uint64_t exit_gaps;  // when there were so many gaps
};

static int listener, events, wake, watches;
static long filters;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct process *processes;
static struct file files[FILES];
static int last_file, lowest_number;
static _Atomic int statistics_files;
static _Atomic int idle;

uint64_t signals_handled(void) { return 0; }  // those of other processes are theirs

// ---- processes and their threads; under the lock

static struct process *process_of(pid_t pid) {
    for (struct process *p = processes; p; p = p->next)
        if (p->pid == pid) return p;
    struct process *p = calloc(1, sizeof *p);
    if (!p) return NULL;
    p->pid = pid;
    p->pidfd = (int)raw_2(SYS_pidfd_open, pid, 0);
    snprintf(p->proc, sizeof p->proc, "/proc/%d", pid);
    char memory[48];
    snprintf(memory, sizeof memory, "%s/mem", p->proc);
    p->program = (struct program){PROGRAM_AT_FIRST, .reach = &other_reach, .proc = p->proc, .lowest = lowest_number};
    p->program.memory = open(memory, O_RDWR | O_CLOEXEC);
    struct mapping first;
    if (p->program.memory < 0 || !maps_find(p->proc, 0, &first) ||
        other_read(pid, first.start, &p->program.probe_value, sizeof p->program.probe_value) != sizeof(uint64_t)) {
        say("the memory of a static program cannot be reached: ", strerror(errno));
        close(p->pidfd);
        close(p->program.memory);
        free(p);
        return NULL;
    }
    p->program.probe = (const volatile uint64_t *)first.start;
    p->housekeeping.program = &p->program;
    p->next = processes;
    processes = p;
    epoll_ctl(events, EPOLL_CTL_ADD, p->pidfd, &(struct epoll_event){.events = EPOLLIN, .data.fd = p->pidfd});
    eventfd_write(wake, 1);
    return p;
}

/** Threads that have ended give their slots back. */
static void sweep(struct process *p) {
    for (struct thread **at = &p->threads; *at;) {
        struct thread *t = *at;
        if (t->busy || raw_3(SYS_tgkill, p->pid, t->asking.thread, 0) != -ESRCH) {
            at = &t->next;
            continue;
        }
        *at = t->next;
        link_release(&t->caller);
        free(t);
    }
}

static struct thread *thread_of(pid_t tid, uint64_t gaps_before) {
    for (struct process *p = processes; p; p = p->next)
        for (struct thread *t = p->threads; t; t = t->next)
            if (t->asking.thread == tid) return t;
    pid_t pid = (pid_t)other_status(tid, "Tgid:");
    struct process *p = pid > 0 ? process_of(pid) : NULL;
    struct thread *t = p ? calloc(1, sizeof *t) : NULL;
    if (!t) return NULL;
    sweep(p);
    t->process = p;
    t->caller = (struct caller){.program = &p->program, .tid = (uint32_t)tid};
    t->asking = (struct asking){.listener = listener, .process = pid, .thread = tid, .filters = filters};
    t->gaps = gaps_before;
    t->next = p->threads;
    p->threads = t;
    return t;
}

// ---- files

/** A file that the server has made for a thread: how its program gets it. */
static void keep(struct thread *t, int number) {
    struct file *f = &files[number];
    struct stat status;
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", number);
    fstat(number, &status);
    *f = (struct file){.process = t->process, .inode = status.st_ino};
    bool statistics = file_kind(number) == STATISTICS_FILE;
    f->opening = open(name, (statistics ? O_RDONLY : O_RDWR) | O_CLOEXEC);
    if (statistics) statistics_files++;
    f->watch = inotify_add_watch(watches, name, IN_CLOSE);
    if (number > last_file) last_file = number;
}

/** Ends a file; by the thread that looks after them. */
static void drop(int number) {
    struct file *f = &files[number];
    if (f->watch) inotify_rm_watch(watches, f->watch);
    if (f->opening) close(f->opening);
    *f = (struct file){0};
    if (file_kind(number) == STATISTICS_FILE) statistics_files--;
    file_close(number);
    close(number);
}

/** A program's statistics files say what is so now; whoever reads them is not seen. By a thread that is bound to it. */
static void refresh(const struct process *p) {
    static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;  // so that nothing older is written later
    if (!statistics_files) return;
    pthread_mutex_lock(&one);
    for (int i = 0; i <= last_file; i++)
        if (files[i].process == p && file_kind(i) == STATISTICS_FILE) file_refresh(i);
    pthread_mutex_unlock(&one);
}

/** The number here of a descriptor of a thread's process; -1 if it is not KVM's. It may be another process's file. */
static int number_of(struct thread *t, int fd) {
    char name[64];
    struct stat status;
    snprintf(name, sizeof name, "/proc/%d/fd/%d", t->asking.thread, fd);
    if (fd < 0 || stat(name, &status)) return -1;
    int found = -1;
    for (int i = 0; i <= last_file; i++) {
        if (!files[i].process || files[i].inode != status.st_ino) continue;
        if (files[i].process == t->process) return i;
        found = i;
    }
    return found;
}

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
    while (t->busy) pthread_cond_wait(&changed, &lock);  // its answer was heard, and that is noted in a moment
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
    pthread_mutex_lock(&lock);
    t->owed = owed;
    t->busy = false;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void finish(struct thread *t) { done(t, !tell(t, &t->answer)); }

// ---- questions

/** open(2) of /dev/kvm: a number here, or -errno. */
static int open_file(struct thread *t) {
    long number = file_open(O_CLOEXEC);
    if (number < 0) return (int)number;
    pthread_mutex_lock(&lock);
    keep(t, (int)number);
    pthread_mutex_unlock(&lock);
    return (int)number;
}

/** Another process's file: only /dev/kvm itself can be used, which is opened anew. The number here, or -errno. */
static int inherit(struct thread *t, int number) {
    if (file_kind(number) != SYSTEM_FILE) return -EIO;
    int own = open_file(t);
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
            refresh(t->process);
        }
        if (outcome.created < 0) return;
        if (file_kind(outcome.created) == STATISTICS_FILE) file_refresh(outcome.created);
        pthread_mutex_lock(&lock);
        keep(t, outcome.created);
        pthread_mutex_unlock(&lock);
        a->created = outcome.created;
    }
}

/** Acts for a thread, if its question is new. */
static void act(const struct seccomp_notif *n, bool opens, uint32_t flags) {
    pthread_mutex_lock(&lock);
    uint64_t gaps_before = gaps_seen();
    gaps_count(n->id);
    struct thread *t = thread_of((pid_t)n->pid, gaps_before);
    int number = t && !opens ? number_of(t, (int)n->data.args[0]) : -1;
    if (!t || (!opens && number == -1)) {
        pthread_mutex_unlock(&lock);
        let_be(n->id);
        return;
    }
    bool answered = repeats(t, n);
    pthread_mutex_unlock(&lock);
    if (answered) return;
    link_bind(&t->caller);
    other_bind(&t->asking);
    if (opens) {
        t->answer.result = t->answer.created = open_file(t);
        t->answer.flags = flags & O_CLOEXEC;
    } else {
        ask(t, number);
    }
    finish(t);
    link_bind(NULL);
}

/** Whether guest memory may be in a thread's process. Under the lock. */
static bool has_slots(pid_t tid) {
    pid_t pid = 0;
    for (const struct process *p = processes; p; p = p->next) {
        if (!p->program.slots_end) continue;
        for (const struct thread *t = p->threads; t; t = t->next)
            if (t->asking.thread == tid) return true;
        if (!pid) pid = (pid_t)other_status(tid, "Tgid:");
        if (p->pid == pid) return true;
    }
    return false;
}

/** A thread changes its memory, which may be guest memory. */
static void change(const struct seccomp_notif *n) {
    pthread_mutex_lock(&lock);
    uint64_t gaps_before = gaps_seen();
    gaps_count(n->id);
    struct thread *t = has_slots((pid_t)n->pid) ? thread_of((pid_t)n->pid, gaps_before) : NULL;
    bool answered = t && repeats(t, n);
    pthread_mutex_unlock(&lock);
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
        pthread_mutex_lock(&lock);
        bool found = false;
        for (struct process *p = processes; p; p = p->next)
            for (struct thread *t = p->threads; t; t = t->next)
                if (t->asking.thread == tid && is_to_end(t)) {
                    link_cancel(&t->caller);
                    found = true;
                }
        pthread_mutex_unlock(&lock);
        if (found) return;
    }
}

static void let_signal(const struct seccomp_notif *n) {
    pthread_mutex_lock(&lock);
    gaps_count(n->id);
    pthread_mutex_unlock(&lock);
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
    if (!memcmp(path, wanted, sizeof wanted)) {
        act(n, true, (uint32_t)flags);
        return;
    }
    pthread_mutex_lock(&lock);
    gaps_count(n->id);
    pthread_mutex_unlock(&lock);
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

// ---- ends

static void look_for_signals(void) {
    for (struct process *p = processes; p; p = p->next)
        for (struct thread *t = p->threads; t; t = t->next)
            if (is_to_end(t)) link_cancel(&t->caller);
}

static void refresh_all(void) {
    for (struct process *p = processes; statistics_files && p; p = p->next) {
        link_bind(&p->housekeeping);
        refresh(p);
        link_bind(NULL);
    }
}

static bool is_idle(const struct process *p) {
    for (const struct thread *t = p->threads; t; t = t->next)
        if (t->busy) return false;
    return true;
}

/** A process has ended: so does everything of it. Under the lock. */
static void end(int pidfd) {
    struct process **at = &processes, *p;
    while (*at && (*at)->pidfd != pidfd) at = &(*at)->next;
    if (!(p = *at)) return;
    *at = p->next;
    while (!is_idle(p)) pthread_cond_wait(&changed, &lock);  // the server sees the end, too, and answers
    p->program.dead = true;
    link_bind(&p->housekeeping);
    for (int i = 0; i <= last_file; i++)
        if (files[i].process == p) drop(i);
    link_close(&p->program);
    link_bind(NULL);
    while (p->threads) {
        struct thread *t = p->threads;
        p->threads = t->next;
        free(t);
    }
    close(p->program.memory);
    close(p->pidfd);
    free(p);
}

/** Nobody under the filter has a file any more. */
static void end_files(void) {
    char room[4096] __attribute__((aligned(8)));
    ssize_t bytes = read(watches, room, sizeof room);
    for (ssize_t at = 0; at < bytes;) {
        const struct inotify_event *event = (const void *)(room + at);
        at += (ssize_t)(sizeof *event + event->len);
        for (int i = 0; i <= last_file; i++) {
            if (!(event->mask & IN_CLOSE) || !files[i].process || files[i].watch != event->wd || files[i].opening)
                continue;
            struct pollfd process = {.fd = files[i].process->pidfd, .events = POLLIN};
            if (poll(&process, 1, 0)) continue;  // everything ends with it
            link_bind(&files[i].process->housekeeping);
            drop(i);
            link_bind(NULL);
        }
    }
}

void supervise(int from) {
    listener = from;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    // Who asks and who answers take turns: on one processor that is faster. Before Linux 6.6 it is refused.
    raw_3(SYS_ioctl, listener, NOTIF_SET_FLAGS, NOTIF_SYNC_WAKE_UP);
    lowest_number = (int)(limit.rlim_cur < FILES ? limit.rlim_cur : FILES) / 2;
    filters = other_status(getpid(), "Seccomp_filters:") + 1;
    events = epoll_create1(EPOLL_CLOEXEC);
    wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    watches = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
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
        pthread_mutex_lock(&lock);
        if (ready > 0 && event.data.fd == watches) end_files();
        if (ready > 0 && event.data.fd != wake && event.data.fd != watches) end(event.data.fd);
        look_for_signals();
        if (looks % LOOKS_PER_REFRESH == 0) refresh_all();
        pthread_mutex_unlock(&lock);
    }
}
