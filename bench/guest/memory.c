/* Memory loops: copies, fills, chains of dependent loads, streams larger than any cache. */
#include "peers.h"

#include <stdlib.h>
#include <string.h>

enum { MIB = 1 << 20 };

static uint64_t copy(int scale) {
  uint8_t *from = malloc(4 * MIB), *to = malloc(4 * MIB);
  uint64_t sum = 0;
  memset(from, 3, 4 * MIB);
  for (int i = 0; i < 60 * scale; i++) {
    from[i] = i;
    memcpy(to, from, 4 * MIB);
    sum += to[i];
  }
  free(from);
  free(to);
  return sum;
}

static uint64_t fill(int scale) {
  volatile uint8_t *bytes = malloc(4 * MIB);
  uint64_t sum = 0;
  for (int i = 0; i < 80 * scale; i++) {
    memset((void *)bytes, i, 4 * MIB);
    sum += bytes[i * 997];
  }
  free((void *)bytes);
  return sum;
}

static uint64_t chase(int scale) {
  enum { N = 1 << 18 };
  uint32_t *next = malloc(N * sizeof *next), at = 0;
  uint64_t state = 11, sum = 0;
  for (uint32_t i = 0; i < N; i++) next[i] = i;
  for (uint32_t i = N - 1; i > 0; i--) { /* Sattolo: one cycle through all */
    uint32_t j = next_random(&state) % i, t = next[i];
    next[i] = next[j];
    next[j] = t;
  }
  for (int i = 0; i < 4000000 * scale; i++) sum += at = next[at];
  free(next);
  return sum;
}

static uint64_t stream(int scale) {
  enum { N = 1 << 19 };
  uint64_t *a = malloc(N * 8), *b = malloc(N * 8), *c = malloc(N * 8), sum = 0;
  for (size_t i = 0; i < N; i++) b[i] = i, c[i] = 2 * i;
  for (int round = 0; round < 8 * scale; round++) {
    for (size_t i = 0; i < N; i++) a[i] = b[i] + 3 * c[i];
    sum += a[round * 1000];
    uint64_t *t = a;
    a = b, b = c, c = t;
  }
  free(a), free(b), free(c);
  return sum;
}

const struct program memory_programs[] = {
    {"memory", "memcpy", copy}, {"memory", "memset", fill}, {"memory", "chase", chase}, {"memory", "stream", stream}, {0, 0, 0}};
