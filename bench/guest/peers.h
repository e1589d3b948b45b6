/* The guest programs of bench/peers: each does a fixed piece of work and returns a checksum of what it computed. */
#ifndef PEERS_H
#define PEERS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

typedef uint64_t work(int scale);

struct program {
  const char *group;
  const char *name;
  work *run;
};

extern const struct program integer_programs[], memory_programs[], float_programs[], simd_programs[], system_programs[];

/* The one of codec.c. */
work codec;

static inline uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* Says what took from start until now. */
static inline void tell(const char *group, const char *name, uint64_t start, uint64_t checksum) {
  printf("peers %s %s %llu %016llx\n", group, name, (unsigned long long)(now() - start), (unsigned long long)checksum);
  fflush(stdout);
}

/* A number that is different every time, and the same in every run. */
static inline uint64_t next_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  return *state ^= *state << 17;
}

#endif
