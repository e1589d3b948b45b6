/* Advanced SIMD: the C library's string functions, and loops that the compiler vectorises. */
#include "peers.h"

#include <string.h>

static uint64_t strings(int scale) {
  static char text[8192];
  uint64_t sum = 0;
  memset(text, 'a', sizeof text - 1);
  for (int i = 0; i < 3000 * scale; i++) {
    text[i % 4096] ^= 1;
    sum += strlen(text) + (size_t)(strchr(text, 0) - text) + (memchr(text, 'z', sizeof text) != 0);
  }
  return sum;
}

static __attribute__((noinline)) uint32_t adler(const uint8_t *bytes, size_t count) {
  uint32_t a = 1, b = 0;
  for (size_t i = 0; i < count; i++) {
    a += bytes[i];
    b += (uint32_t)(count - i) * bytes[i];
  }
  return a ^ b << 16;
}

static uint64_t checksum(int scale) {
  static uint8_t bytes[16384];
  uint64_t sum = 0;
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = i * 31;
  for (int i = 0; i < 700 * scale; i++) {
    bytes[i] ^= i;
    sum += adler(bytes, sizeof bytes);
  }
  return sum;
}

static uint64_t blend(int scale) {
  static uint8_t a[16384], b[16384], c[16384];
  uint64_t sum = 0;
  for (size_t i = 0; i < sizeof a; i++) a[i] = i, b[i] = i >> 3;
  for (int round = 0; round < 1200 * scale; round++) {
    for (size_t i = 0; i < sizeof a; i++) {
      uint16_t mix = (uint16_t)(a[i] * 200u + b[i] * 56u);
      c[i] = mix >> 8;
    }
    a[round % 1000] = c[round % 1000] + 1;
    sum += c[round % 16384];
  }
  return sum;
}

static uint64_t floats(int scale) {
  static float x[8192], y[8192];
  for (size_t i = 0; i < 8192; i++) x[i] = i, y[i] = 1;
  for (int round = 0; round < 1500 * scale; round++)
    for (size_t i = 0; i < 8192; i++) y[i] = y[i] * 0.5f + x[i];
  return (uint64_t)y[8191];
}

const struct program simd_programs[] = {{"simd", "strings", strings}, {"simd", "checksum", checksum}, {"simd", "blend", blend},
                                        {"simd", "floats", floats},   {"simd", "codec", codec},       {0, 0, 0}};
