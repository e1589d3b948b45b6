// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Immediates;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.state.CpuState;

/** Packs an instruction for {@code HotLoop}: 12 bits of number below 52 bits of operands. */
final class Predecoder {
  private Predecoder() {}

  static void predecode(CodePage page, int index) {
    synchronized (page) {
      page.ops()[index] = index < CodePage.WORDS ? packed(page.word(index)) : A64Insn.PAGE_END.number();
    }
  }

  private static long packed(int w) {
    int opcode = A64Decoder.decode(w);
    return opcode | operands(opcode, w);
  }

  static long operands(int opcode, int w) {
    return switch (opcode >>> 5) {
      case 0 -> operands0(opcode, w);
      case 1 -> operands1(opcode, w);
      case 2 -> operands2(opcode, w);
      case 3 -> operands3(opcode, w);
      default -> (w & 0xFFFFFFFFL) << 12;
    };
  }

  private static long operands0(int opcode, int w) {
    return switch (opcode) {
      case 3 -> 0L;
      case 4 -> 0L | ((Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3))) & 8589934591L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 45;
      case 5 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 43;
      case 6 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 43;
      case 7 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 43;
      case 8 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 43;
      case 9 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 43;
      case 10 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 43;
      case 11 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18;
      case 12 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 63)) & 63L) << 18 | ((((w >>> 10) & 63)) & 63L) << 24 | ((CpuState.orSp((w & 31))) & 63L) << 30;
      case 13 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 32;
      case 14 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 63)) & 63L) << 18 | ((((w >>> 10) & 63)) & 63L) << 24 | ((CpuState.orSp((w & 31))) & 63L) << 30;
      case 15 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 32;
      case 16 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 63)) & 63L) << 18 | ((((w >>> 10) & 63)) & 63L) << 24 | ((CpuState.orSink((w & 31))) & 63L) << 30;
      case 17 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63))) & 16383L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 18 -> 0L | ((((w >>> 5) & 65535)) & 65535L) << 12 | ((Immediates.shift(((w >>> 21) & 3))) & 127L) << 28 | ((CpuState.orSink((w & 31))) & 63L) << 35;
      case 19 -> 0L | ((((w >>> 5) & 65535)) & 65535L) << 12 | ((Immediates.shift(((w >>> 21) & 1))) & 127L) << 28 | ((CpuState.orSink((w & 31))) & 63L) << 35;
      case 20 -> 0L | ((((w >>> 5) & 65535)) & 65535L) << 12 | ((Immediates.shift(((w >>> 21) & 3))) & 127L) << 28 | ((CpuState.orSink((w & 31))) & 63L) << 35;
      case 21 -> 0L | (((w & 31)) & 63L) << 12 | ((((w >>> 5) & 65535)) & 65535L) << 18 | ((Immediates.shift(((w >>> 21) & 1))) & 127L) << 34 | ((CpuState.orSink((w & 31))) & 63L) << 41;
      case 22 -> 0L | (((w & 31)) & 63L) << 12 | ((((w >>> 5) & 65535)) & 65535L) << 18 | ((Immediates.shift(((w >>> 21) & 3))) & 127L) << 34 | ((CpuState.orSink((w & 31))) & 63L) << 41;
      case 23 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.fieldLeft32(((w >>> 10) & 31))) & 127L) << 18 | ((Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31))) & 127L) << 25 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 24 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.fieldLeft64(((w >>> 10) & 63))) & 127L) << 18 | ((Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63))) & 127L) << 25 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 25 -> 0L | (((w & 31)) & 63L) << 12 | ((((w >>> 5) & 31)) & 63L) << 18 | ((((w >>> 16) & 63)) & 63L) << 24 | ((((w >>> 10) & 63)) & 63L) << 30 | ((CpuState.orSink((w & 31))) & 63L) << 36;
      case 26 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.fieldLeft32(((w >>> 10) & 31))) & 127L) << 18 | ((Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31))) & 127L) << 25 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 27 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((Immediates.fieldLeft64(((w >>> 10) & 63))) & 127L) << 18 | ((Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63))) & 127L) << 25 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 28 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 10) & 31)) & 31L) << 24 | ((CpuState.orSink((w & 31))) & 63L) << 29;
      case 29 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 30 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 31 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      default -> (w & 0xFFFFFFFFL) << 12;
    };
  }

  private static long operands1(int opcode, int w) {
    return switch (opcode) {
      case 32 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 33 -> 0L | ((((w >>> 16) & 31)) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18;
      case 34 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 22) & 3)) & 3L) << 24 | ((((w >>> 10) & 31)) & 31L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 31;
      case 35 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 36 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 22) & 3)) & 3L) << 24 | ((((w >>> 10) & 63)) & 63L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 37 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 38 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 22) & 3)) & 3L) << 24 | ((((w >>> 10) & 31)) & 31L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 31;
      case 39 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 40 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18;
      case 41 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 42 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 22) & 3)) & 3L) << 24 | ((((w >>> 10) & 63)) & 63L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 43 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 13) & 7)) & 7L) << 24 | ((((w >>> 10) & 7)) & 7L) << 27 | ((CpuState.orSp((w & 31))) & 63L) << 30;
      case 44 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 45 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 46 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 47 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 22) & 3)) & 3L) << 24 | ((((w >>> 10) & 63)) & 63L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 32;
      case 48 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18;
      case 49 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 50 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | (((w & 15)) & 15L) << 28;
      case 51 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 31L) << 22 | (((w & 15)) & 15L) << 27;
      case 52 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | ((CpuState.orSink((w & 31))) & 63L) << 28;
      case 53 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | ((CpuState.orSink((w & 31))) & 63L) << 28;
      case 54 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 55 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 56 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | (((w & 15)) & 15L) << 28;
      case 57 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 31L) << 22 | (((w & 15)) & 15L) << 27;
      case 58 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | ((CpuState.orSink((w & 31))) & 63L) << 28;
      case 59 -> 0L | ((((w >>> 12) & 15)) & 15L) << 12 | ((((w >>> 5) & 31)) & 63L) << 16 | ((((w >>> 16) & 31)) & 63L) << 22 | ((CpuState.orSink((w & 31))) & 63L) << 28;
      case 60 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 61 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 62 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18;
      case 63 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 10) & 31)) & 63L) << 24 | ((CpuState.orSink((w & 31))) & 63L) << 30;
      default -> (w & 0xFFFFFFFFL) << 12;
    };
  }

  private static long operands2(int opcode, int w) {
    return switch (opcode) {
      case 64 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 10) & 31)) & 63L) << 24 | ((CpuState.orSink((w & 31))) & 63L) << 30;
      case 65 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled4(((w >>> 10) & 4095))) & 131071L) << 18 | (((w & 31)) & 63L) << 35;
      case 66 -> 0L | (((w & 31)) & 63L) << 12 | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 18 | ((Immediates.scaled4(((w >>> 10) & 4095))) & 131071L) << 24;
      case 67 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair4(((w >>> 15) & 127))) & 2047L) << 18 | (((w & 31)) & 63L) << 29 | ((((w >>> 10) & 31)) & 63L) << 35;
      case 68 -> 0L | (((w & 31)) & 63L) << 12 | ((((w >>> 10) & 31)) & 63L) << 18 | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 24 | ((Immediates.pair4(((w >>> 15) & 127))) & 2047L) << 30;
      case 69 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled0(((w >>> 10) & 4095))) & 65535L) << 18 | (((w & 31)) & 63L) << 34;
      case 70 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled0(((w >>> 10) & 4095))) & 65535L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 34;
      case 71 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 24;
      case 72 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 73 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 15) & 1)) & 1L) << 24 | ((((w >>> 13) & 1)) & 1L) << 25 | ((((w >>> 12) & 1)) & 1L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 74 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled1(((w >>> 10) & 4095))) & 65535L) << 18 | (((w & 31)) & 63L) << 34;
      case 75 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled1(((w >>> 10) & 4095))) & 65535L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 34;
      case 76 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 18 | (((w & 31)) & 63L) << 34;
      case 77 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 34;
      case 78 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 15) & 1)) & 1L) << 24 | ((((w >>> 13) & 1)) & 1L) << 25 | ((((w >>> 12) & 1)) & 1L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 79 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled2(((w >>> 10) & 4095))) & 65535L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 34;
      case 80 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled3(((w >>> 10) & 4095))) & 65535L) << 18 | (((w & 31)) & 63L) << 34;
      case 81 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18 | (((w & 31)) & 63L) << 27;
      case 82 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | (((w & 31)) & 63L) << 18 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 24;
      case 83 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 15) & 1)) & 1L) << 24 | ((((w >>> 13) & 1)) & 1L) << 25 | ((((w >>> 12) & 1)) & 1L) << 26 | (((w & 31)) & 63L) << 27;
      case 84 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.scaled3(((w >>> 10) & 4095))) & 65535L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 34;
      case 85 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 86 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 24;
      case 87 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.signed9(((w >>> 12) & 511))) & 511L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 88 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((((w >>> 15) & 1)) & 1L) << 24 | ((((w >>> 13) & 1)) & 1L) << 25 | ((((w >>> 12) & 1)) & 1L) << 26 | ((CpuState.orSink((w & 31))) & 63L) << 27;
      case 89 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair2(((w >>> 15) & 127))) & 511L) << 18 | (((w & 31)) & 63L) << 27 | ((((w >>> 10) & 31)) & 63L) << 33;
      case 90 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair2(((w >>> 15) & 127))) & 511L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 27 | ((CpuState.orSink(((w >>> 10) & 31))) & 63L) << 33;
      case 91 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 18 | (((w & 31)) & 63L) << 28 | ((((w >>> 10) & 31)) & 63L) << 34;
      case 92 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 18 | (((w & 31)) & 63L) << 28 | ((((w >>> 10) & 31)) & 63L) << 34;
      case 93 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18 | ((CpuState.orSink(((w >>> 10) & 31))) & 63L) << 24 | ((Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 30;
      case 94 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 28 | ((CpuState.orSink(((w >>> 10) & 31))) & 63L) << 34;
      case 95 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.pair3(((w >>> 15) & 127))) & 1023L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 28 | ((CpuState.orSink(((w >>> 10) & 31))) & 63L) << 34;
      default -> (w & 0xFFFFFFFFL) << 12;
    };
  }

  private static long operands3(int opcode, int w) {
    return switch (opcode) {
      case 96 -> 0L | ((Immediates.signed26((w & 67108863))) & 67108863L) << 12;
      case 97 -> 0L | ((Immediates.signed26((w & 67108863))) & 67108863L) << 12;
      case 98 -> 0L | (((w & 15)) & 15L) << 12 | ((Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 16;
      case 99 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 18;
      case 100 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 18;
      case 101 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 18;
      case 102 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.signed19(((w >>> 5) & 524287))) & 524287L) << 18;
      case 103 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) & 127L) << 18 | ((Immediates.signed14(((w >>> 5) & 16383))) & 16383L) << 25;
      case 104 -> 0L | (((w & 31)) & 63L) << 12 | ((Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) & 127L) << 18 | ((Immediates.signed14(((w >>> 5) & 16383))) & 16383L) << 25;
      case 105 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12;
      case 106 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12;
      case 107 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18 | ((CpuState.orSp((w & 31))) & 63L) << 43;
      case 108 -> 0L | ((CpuState.orSp(((w >>> 5) & 31))) & 63L) << 12 | ((Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))) & 33554431L) << 18;
      case 109 -> 0L | ((((w >>> 16) & 31)) & 63L) << 12 | ((CpuState.orSink((w & 31))) & 63L) << 18;
      case 110 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18 | ((CpuState.orSink((w & 31))) & 63L) << 24;
      case 111 -> 0L | ((((w >>> 5) & 31)) & 63L) << 12 | ((((w >>> 16) & 31)) & 63L) << 18;
      default -> (w & 0xFFFFFFFFL) << 12;
    };
  }
}
