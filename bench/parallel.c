/*
 * parallel THREADS SCALE   the same work in one thread or two, and the line that the programs of bench/guest print. bench/peers runs it
 * in both guests, and on the host: two threads cannot be faster in a guest than there.
 */
#include "guest/peers.h"

#include <pthread.h>
#include <stdlib.h>

static int scale;

/*
 * xorshift64*: every step waits for the one before, so that all that can hold one thread up is the other. Code that keeps
 * a core's units busy does not show processors on a host whose two are threads of one core: there Collatz, compiled for
 * the host itself, is 1.35 times as fast in two threads, and this 1.98 times. It takes seconds, because what else a host does
 * for a moment takes a tenth of half a second: two threads that took so long were 1.66 to 2.06 times as fast there.
 */
static void *numbers(void *seed) {
  uint64_t v = (uintptr_t)seed + 1;
  for (uint64_t i = 0; i < 800000000u * (uint64_t)scale; i++) {
    v ^= v >> 12, v ^= v << 25, v ^= v >> 27;
    v *= 0x2545F4914F6CDD1D;
  }
  return (void *)(uintptr_t)v;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  int threads = atoi(words[1]);
  scale = atoi(words[2]);
  char name[16];
  pthread_t ids[2];
  void *sums[2];
  uint64_t start = now();
  if (threads == 2) {
    for (int i = 0; i < 2; i++) pthread_create(&ids[i], 0, numbers, (void *)(uintptr_t)i);
    for (int i = 0; i < 2; i++) pthread_join(ids[i], &sums[i]);
  } else {
    for (int i = 0; i < 2; i++) sums[i] = numbers((void *)(uintptr_t)i);
  }
  snprintf(name, sizeof name, "threads-%d", threads);
  tell("parallel", name, start, (uintptr_t)sums[0] + (uintptr_t)sums[1]);
  return 0;
}
