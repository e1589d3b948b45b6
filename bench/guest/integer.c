/* Integer loops: what a processor does most, in registers and the first-level cache. */
#include "peers.h"

#include <stdlib.h>
#include <string.h>

static uint64_t crc(int scale) {
  static uint32_t table[256];
  uint8_t bytes[4096];
  uint32_t value = ~0u;
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
    table[i] = c;
  }
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = i * 7;
  for (int round = 0; round < 1500 * scale; round++)
    for (size_t i = 0; i < sizeof bytes; i++) value = table[(value ^ bytes[i]) & 255] ^ value >> 8;
  return value;
}

static uint64_t sieve(int scale) {
  enum { N = 65536 };
  static uint8_t composite[N];
  uint64_t primes = 0;
  for (int round = 0; round < 50 * scale; round++) {
    memset(composite, 0, N);
    for (int i = 2; i < N; i++) {
      if (composite[i]) continue;
      primes++;
      for (int j = 2 * i; j < N; j += i) composite[j] = 1;
    }
  }
  return primes;
}

static __attribute__((noinline)) uint64_t fib(int n) { return n < 2 ? (uint64_t)n : fib(n - 1) + fib(n - 2); }

static uint64_t recursion(int scale) {
  uint64_t sum = 0;
  for (int i = 0; i < scale; i++) sum += fib(29 + (i & 1));
  return sum;
}

static int by_value(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return x < y ? -1 : x > y;
}

static uint64_t sort(int scale) {
  enum { N = 20000 };
  static uint32_t values[N];
  uint64_t state = 42, sum = 0;
  for (int round = 0; round < 3 * scale; round++) {
    for (int i = 0; i < N; i++) values[i] = (uint32_t)next_random(&state);
    qsort(values, N, sizeof values[0], by_value);
    sum += values[N / 2];
  }
  return sum;
}

/* FIPS 180-4 */
static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t ror(uint32_t x, int n) { return x >> n | x << (32 - n); }

static uint64_t sha256(int scale) {
  uint32_t h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}, w[64];
  for (int block = 0; block < 20000 * scale; block++) {
    for (int i = 0; i < 16; i++) w[i] = block * 16 + i;
    for (int i = 16; i < 64; i++)
      w[i] = w[i - 16] + w[i - 7] + (ror(w[i - 15], 7) ^ ror(w[i - 15], 18) ^ w[i - 15] >> 3) +
             (ror(w[i - 2], 17) ^ ror(w[i - 2], 19) ^ w[i - 2] >> 10);
    uint32_t v[8];
    memcpy(v, h, sizeof v);
    for (int i = 0; i < 64; i++) {
      uint32_t t1 = v[7] + (ror(v[4], 6) ^ ror(v[4], 11) ^ ror(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + w[i];
      uint32_t t2 = (ror(v[0], 2) ^ ror(v[0], 13) ^ ror(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      memmove(v + 1, v, 7 * sizeof v[0]);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
  }
  return (uint64_t)h[0] << 32 | h[7];
}

/* An interpreter's loop: indirect branches that no predictor knows by their address alone. */
static uint64_t bytecode(int scale) {
  enum { ADD, SUB, XOR, SHIFT, LOOP, END };
  static const uint8_t code[] = {ADD, XOR, SHIFT, SUB, ADD, XOR, ADD, SHIFT, SUB, XOR, LOOP, END};
  static const void *const labels[] = {&&add, &&sub, &&xor, &&shift, &&loop, &&end};
  uint64_t a = 1, b = 0x9e3779b97f4a7c15ull, left = 250000ull * scale;
  const uint8_t *pc = code;
#define NEXT goto *labels[*pc++]
  NEXT;
add: a += b; NEXT;
sub: b -= a >> 3; NEXT;
xor: a ^= b; NEXT;
shift: b = b << 5 | b >> 59; NEXT;
loop: if (--left) pc = code; NEXT;
end: return a;
}

static uint64_t hash_table(int scale) {
  enum { SLOTS = 16384 };
  static uint64_t keys[SLOTS];
  uint64_t state = 7, found = 0;
  memset(keys, 0, sizeof keys);
  for (int i = 0; i < 300000 * scale; i++) {
    uint64_t key = next_random(&state) % 12000 + 1;
    size_t slot = key * 0x9e3779b97f4a7c15ull >> 50;
    while (keys[slot] && keys[slot] != key) slot = (slot + 1) % SLOTS;
    found += keys[slot] == key;
    keys[slot] = key;
  }
  return found;
}

const struct program integer_programs[] = {
    {"integer", "crc", crc},           {"integer", "sieve", sieve},   {"integer", "recursion", recursion},
    {"integer", "sort", sort},         {"integer", "sha256", sha256}, {"integer", "bytecode", bytecode},
    {"integer", "hash", hash_table}, {0, 0, 0}};
