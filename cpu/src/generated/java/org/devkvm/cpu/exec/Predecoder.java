// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.Immediates;
import org.devkvm.cpu.state.CpuState;

/** Packs an instruction for {@code HotLoop}: 12 bits of number over 52 bits of operands. */
final class Predecoder {
  private Predecoder() {}

  private static int zr(int register) {
    return register == 31 ? CpuState.SINK : register;
  }

  private static int sp(int register) {
    return register == 31 ? CpuState.SP : register;
  }

  static long predecode(int w) {
    int opcode = A64Decoder.decode(w);
    return (long) opcode << 52 | operands(opcode, w);
  }

  private static long operands(int opcode, int w) {
    return switch (opcode >>> 6) {
      case 0 -> operands0(opcode, w);
      case 1 -> operands1(opcode, w);
      case 2 -> operands2(opcode, w);
      default -> w & 0xFFFFFFFFL;
    };
  }

  private static long operands0(int opcode, int w) {
    return switch (opcode) {
      case 3 -> 0L | ((long) ((int) Immediates.signed26((w & 67108863))) & 67108863L);
      case 4 -> 0L | ((long) ((int) Immediates.signed26((w & 67108863))) & 67108863L);
      case 5 -> 0L | ((long) ((w & 15)) & 15L) | ((long) ((int) Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 4;
      case 6 -> 0L | ((long) ((w & 31)) & 63L) | ((long) ((int) Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 6;
      case 7 -> 0L | ((long) ((w & 31)) & 63L) | ((long) ((int) Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 6;
      case 8 -> 0L | ((long) ((w & 31)) & 63L) | ((long) ((int) Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 6;
      case 9 -> 0L | ((long) ((w & 31)) & 63L) | ((long) ((int) Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 6;
      case 10 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 31) & 1)) & 1L) << 6 | ((long) (((w >>> 19) & 31)) & 31L) << 7 | ((long) ((int) Immediates.signed14(((w >>> 5) & 16383))) & 16383L) << 12;
      case 11 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 31) & 1)) & 1L) << 6 | ((long) (((w >>> 19) & 31)) & 31L) << 7 | ((long) ((int) Immediates.signed14(((w >>> 5) & 16383))) & 16383L) << 12;
      case 12 -> 0L | ((long) (((w >>> 5) & 31)) & 63L);
      case 13 -> 0L | ((long) (((w >>> 5) & 31)) & 63L);
      case 14 -> 0L | ((long) (((w >>> 5) & 31)) & 63L);
      case 15 -> 0L;
      case 16 -> 0L | ((long) ((int) Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3))) & 2097151L) | ((long) (zr((w & 31))) & 63L) << 21;
      case 17 -> 0L | ((long) (Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3))) & 8589934591L) | ((long) (zr((w & 31))) & 63L) << 33;
      case 18 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (sp((w & 31))) & 63L) << 37;
      case 19 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (sp((w & 31))) & 63L) << 37;
      case 20 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (zr((w & 31))) & 63L) << 37;
      case 21 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (zr((w & 31))) & 63L) << 37;
      case 22 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (sp((w & 31))) & 63L) << 37;
      case 23 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (sp((w & 31))) & 63L) << 37;
      case 24 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (zr((w & 31))) & 63L) << 37;
      case 25 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12 | ((long) (zr((w & 31))) & 63L) << 37;
      case 26 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12;
      case 27 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 12;
      case 28 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 63)) & 63L) << 6 | ((long) (((w >>> 10) & 63)) & 63L) << 12 | ((long) (sp((w & 31))) & 63L) << 18;
      case 29 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 6 | ((long) (sp((w & 31))) & 63L) << 20;
      case 30 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 6 | ((long) (sp((w & 31))) & 63L) << 20;
      case 31 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 63)) & 63L) << 6 | ((long) (((w >>> 10) & 63)) & 63L) << 12 | ((long) (zr((w & 31))) & 63L) << 18;
      case 32 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 6 | ((long) (zr((w & 31))) & 63L) << 20;
      case 33 -> 0L | ((long) (((w >>> 5) & 65535)) & 65535L) | ((long) ((int) Immediates.shift(((w >>> 21) & 1))) & 127L) << 16 | ((long) (zr((w & 31))) & 63L) << 23;
      case 34 -> 0L | ((long) (((w >>> 5) & 65535)) & 65535L) | ((long) ((int) Immediates.shift(((w >>> 21) & 3))) & 127L) << 16 | ((long) (zr((w & 31))) & 63L) << 23;
      case 35 -> 0L | ((long) (((w >>> 5) & 65535)) & 65535L) | ((long) ((int) Immediates.shift(((w >>> 21) & 1))) & 127L) << 16 | ((long) (zr((w & 31))) & 63L) << 23;
      case 36 -> 0L | ((long) (((w >>> 5) & 65535)) & 65535L) | ((long) ((int) Immediates.shift(((w >>> 21) & 3))) & 127L) << 16 | ((long) (zr((w & 31))) & 63L) << 23;
      case 37 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 65535)) & 65535L) << 6 | ((long) ((int) Immediates.shift(((w >>> 21) & 1))) & 127L) << 22 | ((long) (zr((w & 31))) & 63L) << 29;
      case 38 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 65535)) & 65535L) << 6 | ((long) ((int) Immediates.shift(((w >>> 21) & 3))) & 127L) << 22 | ((long) (zr((w & 31))) & 63L) << 29;
      case 39 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.fieldLeft32(((w >>> 10) & 31))) & 127L) << 6 | ((long) ((int) Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31))) & 127L) << 13 | ((long) (zr((w & 31))) & 63L) << 20;
      case 40 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.fieldLeft64(((w >>> 10) & 63))) & 127L) << 6 | ((long) ((int) Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63))) & 127L) << 13 | ((long) (zr((w & 31))) & 63L) << 20;
      case 41 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 31)) & 63L) << 6 | ((long) (((w >>> 16) & 63)) & 63L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 18 | ((long) (zr((w & 31))) & 63L) << 24;
      case 42 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.fieldLeft32(((w >>> 10) & 31))) & 127L) << 6 | ((long) ((int) Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31))) & 127L) << 13 | ((long) (zr((w & 31))) & 63L) << 20;
      case 43 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) ((int) Immediates.fieldLeft64(((w >>> 10) & 63))) & 127L) << 6 | ((long) ((int) Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63))) & 127L) << 13 | ((long) (zr((w & 31))) & 63L) << 20;
      case 44 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 45 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 31)) & 31L) << 14 | ((long) (zr((w & 31))) & 63L) << 19;
      case 46 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 47 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 14 | ((long) (zr((w & 31))) & 63L) << 20;
      case 48 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 49 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 50 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 51 -> 0L | ((long) (((w >>> 16) & 31)) & 63L) | ((long) (zr((w & 31))) & 63L) << 6;
      case 52 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 31)) & 31L) << 14 | ((long) (zr((w & 31))) & 63L) << 19;
      case 53 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 54 -> 0L | ((long) (((w >>> 16) & 31)) & 63L) | ((long) (zr((w & 31))) & 63L) << 6;
      case 55 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 14 | ((long) (zr((w & 31))) & 63L) << 20;
      case 56 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 57 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 31)) & 31L) << 14 | ((long) (zr((w & 31))) & 63L) << 19;
      case 58 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 59 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 14 | ((long) (zr((w & 31))) & 63L) << 20;
      case 60 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 61 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6;
      case 62 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 63 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6;
      default -> w & 0xFFFFFFFFL;
    };
  }

  private static long operands1(int opcode, int w) {
    return switch (opcode) {
      case 64 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 65 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 31)) & 31L) << 14 | ((long) (zr((w & 31))) & 63L) << 19;
      case 66 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 67 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 14 | ((long) (zr((w & 31))) & 63L) << 20;
      case 68 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 13) & 7)) & 7L) << 18 | ((long) (((w >>> 10) & 7)) & 7L) << 21 | ((long) (sp((w & 31))) & 63L) << 24;
      case 69 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 70 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 71 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 72 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 31)) & 31L) << 14 | ((long) (zr((w & 31))) & 63L) << 19;
      case 73 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 74 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 22) & 3)) & 3L) << 12 | ((long) (((w >>> 10) & 63)) & 63L) << 14 | ((long) (zr((w & 31))) & 63L) << 20;
      case 75 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 76 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6;
      case 77 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 78 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6;
      case 79 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) ((w & 15)) & 15L) << 16;
      case 80 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 31L) << 10 | ((long) ((w & 15)) & 15L) << 15;
      case 81 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) (zr((w & 31))) & 63L) << 16;
      case 82 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) (zr((w & 31))) & 63L) << 16;
      case 83 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 84 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 85 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 10) & 31)) & 63L) << 12 | ((long) (zr((w & 31))) & 63L) << 18;
      case 86 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) ((w & 15)) & 15L) << 16;
      case 87 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 31L) << 10 | ((long) ((w & 15)) & 15L) << 15;
      case 88 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) (zr((w & 31))) & 63L) << 16;
      case 89 -> 0L | ((long) (((w >>> 12) & 15)) & 15L) | ((long) (((w >>> 5) & 31)) & 63L) << 4 | ((long) (((w >>> 16) & 31)) & 63L) << 10 | ((long) (zr((w & 31))) & 63L) << 16;
      case 90 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 91 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12;
      case 92 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 10) & 31)) & 63L) << 12 | ((long) (zr((w & 31))) & 63L) << 18;
      case 93 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (((w >>> 16) & 31)) & 63L) << 6 | ((long) (((w >>> 10) & 31)) & 63L) << 12 | ((long) (zr((w & 31))) & 63L) << 18;
      case 94 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled3(((w >>> 10) & 4095))) & 131071L) << 12 | ((long) ((w & 31)) & 63L) << 29;
      case 95 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled3(((w >>> 10) & 4095))) & 131071L) << 12 | ((long) ((w & 31)) & 63L) << 29;
      case 96 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled4(((w >>> 10) & 4095))) & 131071L) << 12 | ((long) ((w & 31)) & 63L) << 29;
      case 97 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      case 98 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 31)) & 63L) << 6 | ((long) (sp(((w >>> 5) & 31))) & 63L) << 12 | ((long) ((int) Immediates.scaled4(((w >>> 10) & 4095))) & 131071L) << 18;
      case 99 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 31)) & 63L) << 6 | ((long) (sp(((w >>> 5) & 31))) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 100 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair4(((w >>> 15) & 127))) & 2047L) << 12 | ((long) ((w & 31)) & 63L) << 23 | ((long) (((w >>> 10) & 31)) & 63L) << 29;
      case 101 -> 0L | ((long) ((w & 31)) & 63L) | ((long) (((w >>> 5) & 31)) & 63L) << 6 | ((long) (sp(((w >>> 5) & 31))) & 63L) << 12 | ((long) ((int) Immediates.pair4(((w >>> 15) & 127))) & 2047L) << 18 | ((long) (((w >>> 10) & 31)) & 63L) << 29;
      case 102 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled0(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) ((w & 31)) & 63L) << 28;
      case 103 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      case 104 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((w & 31)) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 105 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      case 106 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) ((w & 31)) & 63L) << 21;
      case 107 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled0(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) (zr((w & 31))) & 63L) << 28;
      case 108 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21;
      case 109 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 110 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21;
      case 111 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) (zr((w & 31))) & 63L) << 21;
      case 112 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled1(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) ((w & 31)) & 63L) << 28;
      case 113 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) ((w & 31)) & 63L) << 21;
      case 114 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled1(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) (zr((w & 31))) & 63L) << 28;
      case 115 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) (zr((w & 31))) & 63L) << 21;
      case 116 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) ((w & 31)) & 63L) << 28;
      case 117 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      case 118 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((w & 31)) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 119 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) ((w & 31)) & 63L) << 21;
      case 120 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) (zr((w & 31))) & 63L) << 28;
      case 121 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21;
      case 122 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 123 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) (zr((w & 31))) & 63L) << 21;
      case 124 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) (zr((w & 31))) & 63L) << 28;
      case 125 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) (zr((w & 31))) & 63L) << 21;
      case 126 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled3(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) ((w & 31)) & 63L) << 28;
      case 127 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      default -> w & 0xFFFFFFFFL;
    };
  }

  private static long operands2(int opcode, int w) {
    return switch (opcode) {
      case 128 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((w & 31)) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 129 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21;
      case 130 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) ((w & 31)) & 63L) << 21;
      case 131 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.scaled3(((w >>> 10) & 4095))) & 65535L) << 12 | ((long) (zr((w & 31))) & 63L) << 28;
      case 132 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21;
      case 133 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18;
      case 134 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.signed9(((w >>> 12) & 511))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21;
      case 135 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (((w >>> 16) & 31)) & 63L) << 12 | ((long) (((w >>> 15) & 1)) & 1L) << 18 | ((long) (((w >>> 13) & 1)) & 1L) << 19 | ((long) (((w >>> 12) & 1)) & 1L) << 20 | ((long) (zr((w & 31))) & 63L) << 21;
      case 136 -> 0L | ((long) ((int) Immediates.literal(((w >>> 5) & 524287))) & 2097151L) | ((long) (zr((w & 31))) & 63L) << 21;
      case 137 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair2(((w >>> 15) & 127))) & 511L) << 12 | ((long) ((w & 31)) & 63L) << 21 | ((long) (((w >>> 10) & 31)) & 63L) << 27;
      case 138 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair2(((w >>> 15) & 127))) & 511L) << 12 | ((long) (zr((w & 31))) & 63L) << 21 | ((long) (zr(((w >>> 10) & 31))) & 63L) << 27;
      case 139 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((w & 31)) & 63L) << 12 | ((long) (((w >>> 10) & 31)) & 63L) << 18 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 24;
      case 140 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 12 | ((long) ((w & 31)) & 63L) << 22 | ((long) (((w >>> 10) & 31)) & 63L) << 28;
      case 141 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 12 | ((long) ((w & 31)) & 63L) << 22 | ((long) (((w >>> 10) & 31)) & 63L) << 28;
      case 142 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) (zr((w & 31))) & 63L) << 12 | ((long) (zr(((w >>> 10) & 31))) & 63L) << 18 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 24;
      case 143 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 12 | ((long) (zr((w & 31))) & 63L) << 22 | ((long) (zr(((w >>> 10) & 31))) & 63L) << 28;
      case 144 -> 0L | ((long) (((w >>> 5) & 31)) & 63L) | ((long) (sp(((w >>> 5) & 31))) & 63L) << 6 | ((long) ((int) Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 12 | ((long) (zr((w & 31))) & 63L) << 22 | ((long) (zr(((w >>> 10) & 31))) & 63L) << 28;
      default -> w & 0xFFFFFFFFL;
    };
  }
}
