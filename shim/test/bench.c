// How long calls take, and whether kicks arrive; run by devkvm exec. usage: bench [calls N] [floor N] [nothing N]
// [kicks N] [idle SECONDS]
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "client.h"

#define MEGABYTE (1u << 20)

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void show(const char *what, double *us, int n) {
    qsort(us, (size_t)n, sizeof *us, ascending);
    printf("%-34s n=%d p50 %.1f p90 %.1f p99 %.1f max %.0f us\n", what, n, us[n / 2], us[n * 9 / 10], us[n * 99 / 100],
           us[n - 1]);
    fflush(stdout);
}

static void calls(int n) {
    struct client c = client_open(MEGABYTE);
    double *us = malloc(sizeof *us * (size_t)n);
    for (int warm = 0; warm < 2; warm++)
        for (int i = 0; i < n; i++) {
            double start = now();
            EXPECT(ioctl(c.system, KVM_CHECK_EXTENSION, 3) == 1);
            us[i] = now() - start;
        }
    show("KVM_CHECK_EXTENSION", us, n);
    uint64_t pc;
    struct one_reg reg = {REG_PC, (uintptr_t)&pc};
    for (int warm = 0; warm < 2; warm++)
        for (int i = 0; i < n; i++) {
            double start = now();
            EXPECT(!ioctl(c.vcpu, KVM_GET_ONE_REG, &reg));
            us[i] = now() - start;
        }
    show("KVM_GET_ONE_REG", us, n);
    client_code(&c, STORES, sizeof STORES);
    for (int warm = 0; warm < 2; warm++)
        for (int i = 0; i < n; i++) {
            double start = now();
            EXPECT(client_run(&c) == 0);
            us[i] = now() - start;
            EXPECT(c.run->exit_reason == EXIT_MMIO);
        }
    show("KVM_RUN with an MMIO exit", us, n);
    free(us);
    client_close(&c);
}

// ---- what the machine takes for two threads of different processes to wake each other by a futex, and nothing else

static void floor_of(int n) {
    _Atomic uint32_t *word = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    EXPECT(word != MAP_FAILED);
    pid_t other = fork();
    for (uint32_t mine = other ? 1 : 0; !other;) {
        while (atomic_load(word) == mine) syscall(SYS_futex, word, 0, mine, NULL, NULL, 0);
        atomic_store(word, mine);
        syscall(SYS_futex, word, 1, 1, NULL, NULL, 0);
    }
    double *us = malloc(sizeof *us * (size_t)n);
    for (int i = 0; i < n; i++) {
        double start = now();
        atomic_store(word, 1);
        syscall(SYS_futex, word, 1, 1, NULL, NULL, 0);
        while (atomic_load(word) == 1) syscall(SYS_futex, word, 0, 1, NULL, NULL, 0);
        us[i] = now() - start;
    }
    kill(other, SIGKILL);
    waitpid(other, NULL, 0);
    show("two futexes in C", us, n);
    free(us);
}

/** How often the machine interrupts a loop that does nothing, in pieces as long as a good call: as often is any call.
 */
static void nothing(int n) {
    double *us = malloc(sizeof *us * (size_t)n);
    for (int i = 0; i < n; i++) {
        double start = now();
        while (now() < start + 5) continue;
        us[i] = now() - start;
    }
    show("5 us of a loop", us, n);
    free(us);
}

// ---- kicks

static struct client kicked;
static int with_immediate_exit, rounds;
static sem_t entering, left;

static void kick_handler(int number) {
    (void)number;
    if (with_immediate_exit) kicked.run->immediate_exit = 1;
}

static void wait_for(sem_t *event) {
    while (sem_wait(event)) EXPECT(errno == EINTR);
}

static uint32_t counted;

static void *be_kicked(void *unused) {
    for (int i = 0; i < rounds; i++) {
        counted = kicked.code[COUNTER];
        sem_post(&entering);
        EXPECT(client_run(&kicked) == EINTR);
        if (with_immediate_exit) kicked.run->immediate_exit = 0;
        sem_post(&left);
    }
    return unused;
}

/** Whether the thread has left within two seconds, of which most do not count while all of this is stopped. */
static int has_left(void) {
    enum { STEPS = 20, STEP_NANOSECONDS = 100 * 1000 * 1000, SECOND = 1000 * 1000 * 1000 };
    for (int i = 0; i < STEPS; i++) {
        struct timespec limit;
        clock_gettime(CLOCK_REALTIME, &limit);
        limit.tv_nsec += STEP_NANOSECONDS;
        limit.tv_sec += limit.tv_nsec / SECOND;
        limit.tv_nsec %= SECOND;
        int failed;
        do failed = sem_timedwait(&left, &limit);
        while (failed && errno == EINTR);
        if (!failed) return 1;
    }
    return 0;
}

static int kicks(const char *what, int n, int flags, int immediate, const uint32_t *code, size_t bytes) {
    client_code(&kicked, code, bytes);
    struct sigaction action = {.sa_handler = kick_handler, .sa_flags = flags};
    sigaction(SIGUSR1, &action, NULL);
    with_immediate_exit = immediate;
    rounds = n;
    double *us = malloc(sizeof *us * (size_t)n);
    int lost = 0;
    pthread_t thread;
    pthread_create(&thread, NULL, be_kicked, NULL);
    for (int i = 0; i < n; i++) {
        wait_for(&entering);
        // With immediate_exit any moment must do; without it, the thread must be in KVM_RUN, as on Linux: a signal
        // before the call would be handled and forgotten there too.
        double start = now(), moment = start + (immediate ? rand() % 30 : 0);
        while (now() < moment) continue;
        if (!immediate) client_await_count(&kicked, counted);
        start = now();
        pthread_kill(thread, SIGUSR1);
        while (!has_left()) {
            lost++;
            printf("kick %d is lost\n", i);
            fflush(stdout);
            pthread_kill(thread, SIGUSR1);
        }
        us[i] = now() - start;
    }
    pthread_join(thread, NULL);
    char name[64];
    snprintf(name, sizeof name, "kick%s%s, %s", immediate ? " with immediate_exit" : "", flags ? " SA_RESTART" : "",
             what);
    show(name, us, n);
    free(us);
    return lost;
}

/** A guest that spins keeps a processor, so that a kick waits for slices of time: there are a tenth as many of these.
 */
static int all_kicks(int n) {
    kicked = client_open(MEGABYTE);
    int lost = 0, spinning = n / 10 ? n / 10 : 1;
    for (int immediate = 0; immediate < 2; immediate++)
        for (int restart = 0; restart < 2; restart++) {
            int flags = restart ? SA_RESTART : 0;
            lost += kicks("guest spins", spinning, flags, immediate, COUNTS, sizeof COUNTS);
            lost += kicks("guest sleeps", n, flags, immediate, COUNTS_AND_SLEEPS, sizeof COUNTS_AND_SLEEPS);
        }
    client_close(&kicked);
    printf("%d kicks, %d lost\n", 4 * (n + spinning), lost);
    return lost;
}

// ---- idleness

static void be_idle(int seconds) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, COUNTS_AND_SLEEPS, sizeof COUNTS_AND_SLEEPS);
    struct sigaction action = {.sa_handler = kick_handler};
    sigaction(SIGALRM, &action, NULL);
    puts("idle");
    fflush(stdout);
    alarm((unsigned)seconds);
    EXPECT(client_run(&c) == EINTR);
    client_close(&c);
}

int main(int argc, char **argv) {
    int lost = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        int n = atoi(argv[i + 1]);
        if (!strcmp(argv[i], "calls")) calls(n);
        if (!strcmp(argv[i], "kicks")) lost += all_kicks(n);
        if (!strcmp(argv[i], "floor")) floor_of(n);
        if (!strcmp(argv[i], "nothing")) nothing(n);
        if (!strcmp(argv[i], "idle")) be_idle(n);
    }
    return lost != 0;
}
