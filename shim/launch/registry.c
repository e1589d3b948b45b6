#define _GNU_SOURCE
#include "registry.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../src/hooks.h"
#include "../src/memory.h"
#include "../src/raw.h"

static int listener, lowest_number, events, wake, watches;
static long filters;
pthread_mutex_t registry_lock = PTHREAD_MUTEX_INITIALIZER;
pthread_cond_t registry_changed = PTHREAD_COND_INITIALIZER;
struct process *processes;
struct file files[FILES];
static int last_file;
static _Atomic int statistics_files;

void registry_open(int asked, int lowest, int ends, int begun) {
    listener = asked;
    lowest_number = lowest;
    events = ends;
    wake = begun;
    watches = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    filters = other_status(getpid(), "Seccomp_filters:") + 1;
}

int registry_watches(void) { return watches; }

// ---- processes and their threads

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

struct thread *registry_thread(pid_t tid, uint64_t gaps_before) {
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

bool registry_has_slots(pid_t tid) {
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

// ---- files

void registry_keep(struct thread *t, int number) {
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

void registry_refresh(const struct process *p) {
    static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;  // so that nothing older is written later
    if (!statistics_files) return;
    pthread_mutex_lock(&one);
    for (int i = 0; i <= last_file; i++)
        if (files[i].process == p && file_kind(i) == STATISTICS_FILE) file_refresh(i);
    pthread_mutex_unlock(&one);
}

int registry_number(struct thread *t, int fd) {
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

void registry_refresh_all(void) {
    for (struct process *p = processes; statistics_files && p; p = p->next) {
        link_bind(&p->housekeeping);
        registry_refresh(p);
        link_bind(NULL);
    }
}

// ---- ends

static bool is_idle(const struct process *p) {
    for (const struct thread *t = p->threads; t; t = t->next)
        if (t->busy) return false;
    return true;
}

void registry_end(int pidfd) {
    struct process **at = &processes, *p;
    while (*at && (*at)->pidfd != pidfd) at = &(*at)->next;
    if (!(p = *at)) return;
    *at = p->next;
    while (!is_idle(p))
        pthread_cond_wait(&registry_changed, &registry_lock);  // the server sees the end, too, and answers
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

void registry_end_files(void) {
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
