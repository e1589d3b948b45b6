// How long calls take, and whether kicks arrive; run by devkvm exec. usage: bench [calls N] [kicks N]
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>

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

// ---- kicks

static struct client kicked;
static atomic_int phase;
static int with_immediate_exit, rounds;

static void kick_handler(int number) {
    (void)number;
    if (with_immediate_exit) kicked.run->immediate_exit = 1;
}

static void *be_kicked(void *unused) {
    for (int i = 0; i < rounds; i++) {
        atomic_store(&phase, 2 * i + 1);
        EXPECT(client_run(&kicked) == EINTR);
        if (with_immediate_exit) kicked.run->immediate_exit = 0;
        atomic_store(&phase, 2 * i + 2);
    }
    return unused;
}

static int kicks(const char *what, int n, int flags, int immediate, const uint32_t *code, size_t bytes) {
    client_code(&kicked, code, bytes);
    struct sigaction action = {.sa_handler = kick_handler, .sa_flags = flags};
    sigaction(SIGUSR1, &action, NULL);
    with_immediate_exit = immediate;
    rounds = n;
    atomic_store(&phase, 0);
    double *us = malloc(sizeof *us * (size_t)n);
    int lost = 0;
    pthread_t thread;
    pthread_create(&thread, NULL, be_kicked, NULL);
    for (int i = 0; i < n; i++) {
        while (atomic_load(&phase) < 2 * i + 1) sched_yield();
        // With immediate_exit any moment must do; without it, the thread must be in KVM_RUN, as on Linux.
        double start = now(), moment = start + (immediate ? rand() % 30 : 150);
        while (now() < moment) continue;
        start = now();
        pthread_kill(thread, SIGUSR1);
        while (atomic_load(&phase) < 2 * i + 2) {
            if (now() - start > 2e6) {
                lost++;
                printf("kick %d is lost\n", i);
                start = now();
                pthread_kill(thread, SIGUSR1);
            }
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

static int all_kicks(int n) {
    kicked = client_open(MEGABYTE);
    int lost = 0;
    for (int immediate = 0; immediate < 2; immediate++)
        for (int restart = 0; restart < 2; restart++) {
            int flags = restart ? SA_RESTART : 0;
            lost += kicks("guest spins", n, flags, immediate, SPINS, sizeof SPINS);
            lost += kicks("guest sleeps", n, flags, immediate, SLEEPS, sizeof SLEEPS);
        }
    client_close(&kicked);
    printf("%d kicks, %d lost\n", 8 * n, lost);
    return lost;
}

int main(int argc, char **argv) {
    int lost = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (!strcmp(argv[i], "calls")) calls(atoi(argv[i + 1]));
        if (!strcmp(argv[i], "kicks")) lost += all_kicks(atoi(argv[i + 1]));
    }
    return lost != 0;
}
