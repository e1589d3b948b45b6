// A client that does a bit of everything until it is killed, or until the server is: then it ends with 3, the status
// that a call which fails with EIO leaves. usage: life [ROUNDS]; says "round" after each
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "client.h"

#define MEGABYTE (1u << 20)

static void ignore(int number) { (void)number; }

static void *waits(void *unused) {
    struct client c = client_open(2 * MEGABYTE);
    client_code(&c, SLEEPS, sizeof SLEEPS);
    for (;;) EXPECT(client_run(&c) == EINTR);
    return unused;
}

static void *spins(void *unused) {
    struct client c = client_open(2 * MEGABYTE);
    client_code(&c, SPINS, sizeof SPINS);
    for (;;) EXPECT(client_run(&c) == EINTR);
    return unused;
}

static void one_round(void) {
    struct client c = client_open(4 * MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    for (int i = 0; i < 20; i++) EXPECT(client_run(&c) == 0);
    int other = dup(c.vm);
    client_close(&c);
    EXPECT(ioctl(other, KVM_CHECK_EXTENSION, 3) == 1);
    close(other);
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? atol(argv[1]) : -1;
    signal(SIGUSR1, ignore);
    pthread_t waiting, spinning;
    if (rounds < 0) {
        pthread_create(&waiting, NULL, waits, NULL);
        pthread_create(&spinning, NULL, spins, NULL);
    }
    for (long i = 0; i != rounds; i++) {
        one_round();
        puts("round");
        fflush(stdout);
    }
    return 0;
}
