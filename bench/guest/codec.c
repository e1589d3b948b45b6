/*
 * What the decoders of images do: blocks of 8 x 8 coefficients are transformed back by integer arithmetic, clipped to bytes, the
 * colours brought to full size, and all of it turned into pixels. Intrinsics stand for the instructions that such programs ask for by
 * name: products by an element, rounding shifts that narrow and saturate.
 */
#include "peers.h"

#include <arm_neon.h>

enum { SIDE = 64, BLOCKS = SIDE / 8 };

/* Multipliers of Loeffler's transform with 13 bits of fraction, as in libjpeg. */
static const int16_t factors[12] = {2446, 4433, 6270, 15137, 7373, 9633, 12299, 16069, 16819, 20995, 25172, 3196};

/* One dimension of four columns: wide sums of rows 0 to 3, and those that are taken from them for rows 7 to 4. */
static inline void half(const int16x4_t x[8], int32x4_t even[4], int32x4_t odd[4]) {
  int16x4_t f0 = vld1_s16(factors), f1 = vld1_s16(factors + 4), f2 = vld1_s16(factors + 8);
  int16x4_t x26 = vadd_s16(x[2], x[6]);
  int32x4_t z1 = vmull_lane_s16(x26, f0, 1);
  int32x4_t t2 = vmlsl_lane_s16(z1, x[6], f0, 3), t3 = vmlal_lane_s16(z1, x[2], f0, 2);
  int32x4_t t0 = vshll_n_s16(vqadd_s16(x[0], x[4]), 13), t1 = vshll_n_s16(vqsub_s16(x[0], x[4]), 13);
  even[0] = vaddq_s32(t0, t3), even[3] = vsubq_s32(t0, t3);
  even[1] = vaddq_s32(t1, t2), even[2] = vsubq_s32(t1, t2);

  int16x4_t y3 = vadd_s16(x[7], x[3]), y4 = vadd_s16(x[5], x[1]);
  int32x4_t z5 = vmlal_lane_s16(vmull_lane_s16(y3, f1, 1), y4, f1, 1);
  int32x4_t z3 = vmlsl_lane_s16(z5, y3, f1, 3), z4 = vmlsl_lane_s16(z5, y4, f2, 3);
  int32x4_t z7 = vmull_lane_s16(vadd_s16(x[7], x[1]), f1, 0), z6 = vmull_lane_s16(vadd_s16(x[5], x[3]), f2, 1);
  odd[3] = vaddq_s32(vsubq_s32(vmull_lane_s16(x[7], f0, 0), z7), z3);
  odd[2] = vaddq_s32(vsubq_s32(vmull_lane_s16(x[5], f2, 0), z6), z4);
  odd[1] = vaddq_s32(vsubq_s32(vmull_lane_s16(x[3], f2, 2), z6), z3);
  odd[0] = vaddq_s32(vsubq_s32(vmull_lane_s16(x[1], f1, 2), z7), z4);
}

static inline void transpose(int16x8_t r[8]) {
  int16x8x2_t a = vtrnq_s16(r[0], r[1]), b = vtrnq_s16(r[2], r[3]), c = vtrnq_s16(r[4], r[5]), d = vtrnq_s16(r[6], r[7]);
  for (int i = 0; i < 2; i++) {
    int32x4x2_t e = vtrnq_s32(vreinterpretq_s32_s16(a.val[i]), vreinterpretq_s32_s16(b.val[i]));
    int32x4x2_t f = vtrnq_s32(vreinterpretq_s32_s16(c.val[i]), vreinterpretq_s32_s16(d.val[i]));
    for (int j = 0; j < 2; j++) {
      r[i + 2 * j] = vreinterpretq_s16_s32(vcombine_s32(vget_low_s32(e.val[j]), vget_low_s32(f.val[j])));
      r[i + 2 * j + 4] = vreinterpretq_s16_s32(vcombine_s32(vget_high_s32(e.val[j]), vget_high_s32(f.val[j])));
    }
  }
}

static __attribute__((noinline)) void inverse(const int16_t *coefficients, const int16_t *quant, uint8_t *out, size_t stride) {
  int16x8_t r[8];
  for (int i = 0; i < 8; i++) r[i] = vmulq_s16(vld1q_s16(coefficients + 8 * i), vld1q_s16(quant + 8 * i));
  for (int pass = 0; pass < 2; pass++) {
    int16x4_t low[8], high[8];
    int32x4_t el[4], ol[4], eh[4], oh[4];
    for (int i = 0; i < 8; i++) low[i] = vget_low_s16(r[i]), high[i] = vget_high_s16(r[i]);
    half(low, el, ol);
    half(high, eh, oh);
    for (int i = 0; i < 4; i++) {
      if (pass == 0) {
        r[i] = vcombine_s16(vqrshrn_n_s32(vaddq_s32(el[i], ol[i]), 11), vqrshrn_n_s32(vaddq_s32(eh[i], oh[i]), 11));
        r[7 - i] = vcombine_s16(vqrshrn_n_s32(vsubq_s32(el[i], ol[i]), 11), vqrshrn_n_s32(vsubq_s32(eh[i], oh[i]), 11));
      } else {
        r[i] = vcombine_s16(vaddhn_s32(el[i], ol[i]), vaddhn_s32(eh[i], oh[i]));
        r[7 - i] = vcombine_s16(vsubhn_s32(el[i], ol[i]), vsubhn_s32(eh[i], oh[i]));
      }
    }
    transpose(r);
  }
  for (int i = 0; i < 8; i++) {
    uint8x8_t bytes = vreinterpret_u8_s8(vqrshrn_n_s16(r[i], 2));
    vst1_u8(out + stride * i, vadd_u8(bytes, vdup_n_u8(128)));
  }
}

/* Twice as many samples in a row, three parts of the nearer and one of the other. */
static __attribute__((noinline)) void widen(const uint8_t *in, uint8_t *out) {
  uint8x8_t three = vdup_n_u8(3);
  for (int i = 0; i < SIDE / 2; i += 8) {
    uint8x8_t here = vld1_u8(in + i + 1), before = vld1_u8(in + i), after = vld1_u8(in + i + 2);
    uint16x8_t left = vmlal_u8(vaddl_u8(before, vdup_n_u8(1)), here, three), right = vmlal_u8(vmovl_u8(after), here, three);
    uint8x8x2_t both = {{vshrn_n_u16(left, 2), vrshrn_n_u16(right, 2)}};
    vst2_u8(out + 2 * i, both);
  }
}

/* R = Y + 1.402 Cr, G = Y - 0.344 Cb - 0.714 Cr, B = Y + 1.772 Cb, then brighter and darker by what does not wrap around. */
static __attribute__((noinline)) void pixels(const uint8_t *y, const uint8_t *cb, const uint8_t *cr, uint8_t *out) {
  static const int16_t weights[4] = {-11277, -23401, 22971, 29033};
  int16x4_t w = vld1_s16(weights);
  for (int i = 0; i < SIDE; i += 8) {
    uint8x8_t luma = vqsub_u8(vqadd_u8(vld1_u8(y + i), vdup_n_u8(9)), vdup_n_u8(5));
    int16x8_t b = vreinterpretq_s16_u16(vsubl_u8(vld1_u8(cb + i), vdup_n_u8(128)));
    int16x8_t r = vreinterpretq_s16_u16(vsubl_u8(vld1_u8(cr + i), vdup_n_u8(128)));
    int32x4_t g0 = vmlal_lane_s16(vmull_lane_s16(vget_low_s16(b), w, 0), vget_low_s16(r), w, 1);
    int32x4_t g1 = vmlal_lane_s16(vmull_lane_s16(vget_high_s16(b), w, 0), vget_high_s16(r), w, 1);
    int16x8_t green = vcombine_s16(vrshrn_n_s32(g0, 15), vrshrn_n_s32(g1, 15));
    int16x8_t red = vqrdmulhq_lane_s16(vaddq_s16(r, r), w, 2), blue = vqdmulhq_lane_s16(vaddq_s16(b, b), w, 3);
    uint8x8x3_t rgb = {{vqmovun_s16(vreinterpretq_s16_u16(vaddw_u8(vreinterpretq_u16_s16(red), luma))),
                        vqmovun_s16(vreinterpretq_s16_u16(vaddw_u8(vreinterpretq_u16_s16(green), luma))),
                        vqrshrun_n_s16(vqshlq_n_s16(vreinterpretq_s16_u16(vaddw_u8(vreinterpretq_u16_s16(blue), luma)), 4), 4)}};
    vst3_u8(out + 3 * i, rgb);
  }
}

uint64_t codec(int scale) {
  static int16_t coefficients[BLOCKS * BLOCKS][64], quant[64];
  static uint8_t luma[SIDE * SIDE], blue[SIDE / 2 * SIDE + 16], red[SIDE / 2 * SIDE + 16], line[2][SIDE], out[3 * SIDE];
  uint64_t seed = 88172645463325252u, sum = 0;
  for (int i = 0; i < 64; i++) quant[i] = (int16_t)(3 + i % 8 + i / 8);
  for (int block = 0; block < BLOCKS * BLOCKS; block++) {
    uint64_t bits = next_random(&seed);
    for (int i = 0; i < 64; i++) coefficients[block][i] = bits >> i & 1 ? (int8_t)(bits >> i % 57) / (1 + i / 4) : 0;
  }
  for (int round = 0; round < 150 * scale; round++) {
    quant[round % 64] ^= 1;
    for (size_t block = 0; block < BLOCKS * BLOCKS; block++) {
      size_t row = block / BLOCKS, column = block % BLOCKS;
      inverse(coefficients[block], quant, luma + 8 * SIDE * row + 8 * column, SIDE);
      inverse(coefficients[block], quant, (column < BLOCKS / 2 ? blue : red) + SIDE / 2 * 8 * row + 8 * (column % (BLOCKS / 2)) + 1,
              SIDE / 2);
    }
    for (size_t row = 0; row < SIDE; row++) {
      widen(blue + SIDE / 2 * row, line[0]);
      widen(red + SIDE / 2 * row, line[1]);
      pixels(luma + SIDE * row, line[0], line[1], out);
      for (size_t i = 0; i < sizeof out; i += 8) sum = sum * 31 + *(const uint64_t *)(const void *)(out + i);
    }
  }
  return sum;
}
