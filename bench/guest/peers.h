/* The guest programs of bench/peers: each does a fixed piece of work and returns a checksum of what it computed. */
#ifndef PEERS_H
#define PEERS_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t work(int scale);

struct program {
  const char *group;
  const char *name;
  work *run;
};

extern const struct program integer_programs[], memory_programs[], float_programs[], simd_programs[], system_programs[];

/* The one of codec.c. */
work codec;

/* A number that is different every time, and the same in every run. */
static inline uint64_t next_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  return *state ^= *state << 17;
}

#endif
