// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.Immediates;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;

/** Executes one instruction from its word; {@code s.pc} is already past it. */
final class Dispatch {
  private Dispatch() {}

  private static int zr(int register) {
    return register == 31 ? CpuState.SINK : register;
  }

  private static int sp(int register) {
    return register == 31 ? CpuState.SP : register;
  }

  static void execute(Pe pe, int opcode, int w) {
    switch (opcode >>> 6) {
      case 0 -> group0(pe, opcode, w);
      case 1 -> group1(pe, opcode, w);
      case 2 -> group2(pe, opcode, w);
      case 3 -> group3(pe, opcode, w);
      case 4 -> group4(pe, opcode, w);
      case 5 -> group5(pe, opcode, w);
      case 6 -> group6(pe, opcode, w);
      default -> throw pe.undefined();
    }
  }

  private static void group0(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 3 -> { // B
        long target = s.pc - 4 + ((long) Immediates.signed26((w & 67108863)) << 2);
        pe.branch(target);
      }
      case 4 -> { // BL
        long target = s.pc - 4 + ((long) Immediates.signed26((w & 67108863)) << 2);
        x[30] = (s.pc - 4) + 4;
        pe.branch(target);
      }
      case 5 -> { // B_cond
        long target = org.devkvm.cpu.ops.BranchSystem.holds((w & 15), s.nzcv) ? s.pc - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc;
        pe.branch(target);
      }
      case 6 -> { // CBZ_32
        long target = org.devkvm.cpu.ops.BranchSystem.zero32((int) x[(w & 31)]) ? s.pc - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc;
        pe.branch(target);
      }
      case 7 -> { // CBZ_64
        long target = org.devkvm.cpu.ops.BranchSystem.zero64(x[(w & 31)]) ? s.pc - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc;
        pe.branch(target);
      }
      case 8 -> { // CBNZ_32
        long target = org.devkvm.cpu.ops.BranchSystem.nonzero32((int) x[(w & 31)]) ? s.pc - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc;
        pe.branch(target);
      }
      case 9 -> { // CBNZ_64
        long target = org.devkvm.cpu.ops.BranchSystem.nonzero64(x[(w & 31)]) ? s.pc - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc;
        pe.branch(target);
      }
      case 10 -> { // TBZ
        long target = org.devkvm.cpu.ops.BranchSystem.bitClear(x[(w & 31)], Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) ? s.pc - 4 + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2) : s.pc;
        pe.branch(target);
      }
      case 11 -> { // TBNZ
        long target = org.devkvm.cpu.ops.BranchSystem.bitSet(x[(w & 31)], Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) ? s.pc - 4 + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2) : s.pc;
        pe.branch(target);
      }
      case 12 -> { // BR
        long target = x[((w >>> 5) & 31)];
        pe.branch(target);
      }
      case 13 -> { // BLR
        long target = x[((w >>> 5) & 31)];
        x[30] = (s.pc - 4) + 4;
        pe.branch(target);
      }
      case 14 -> { // RET
        long target = x[((w >>> 5) & 31)];
        pe.branch(target);
      }
      case 15 -> { // HINT
        int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
        s.nzcv = r0;
      }
      case 16 -> { // ADR
        long r0 = (s.pc - 4) + Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3));
        x[zr((w & 31))] = r0;
      }
      case 17 -> { // ADRP
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.adrp((s.pc - 4), Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 18 -> { // ADD_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.add32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 19 -> { // ADD_imm_64
        long r0 = x[sp(((w >>> 5) & 31))] + Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        x[sp((w & 31))] = r0;
      }
      case 20 -> { // ADDS_imm_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.add32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 21 -> { // ADDS_imm_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = r0 + r1;
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 22 -> { // SUB_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 23 -> { // SUB_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0;
      }
      case 24 -> { // SUBS_imm_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 25 -> { // SUBS_imm_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 26 -> { // CMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        s.nzcv = r0;
      }
      case 27 -> { // CMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        s.nzcv = r0;
      }
      case 28 -> { // AND_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 29 -> { // AND_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 30 -> { // ORR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 31 -> { // ANDS_imm_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = ((w >>> 16) & 63);
        int r2 = ((w >>> 10) & 63);
        int r3 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2));
        int r4 = org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2);
        s.nzcv = r3;
        x[zr((w & 31))] = r4 & 0xFFFFFFFFL;
      }
      case 32 -> { // ANDS_imm_64
        long r0 = x[((w >>> 5) & 31)];
        int r1 = Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63));
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 33 -> { // MOVN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 34 -> { // MOVN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 35 -> { // MOVZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 36 -> { // MOVZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 37 -> { // MOVK_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk32((int) x[(w & 31)], ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 38 -> { // MOVK_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk64(x[(w & 31)], ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 39 -> { // SBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm32((int) x[((w >>> 5) & 31)], Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 40 -> { // SBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm64(x[((w >>> 5) & 31)], Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 41 -> { // BFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm64(x[(w & 31)], x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[zr((w & 31))] = r0;
      }
      case 42 -> { // UBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm32((int) x[((w >>> 5) & 31)], Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 43 -> { // UBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm64(x[((w >>> 5) & 31)], Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 44 -> { // AND_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 45 -> { // AND_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 46 -> { // AND_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 47 -> { // AND_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 48 -> { // BIC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 49 -> { // BIC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 50 -> { // ORR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 51 -> { // MOV_32
        int r0 = (int) x[((w >>> 16) & 31)];
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 52 -> { // ORR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 53 -> { // ORR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 54 -> { // MOV_64
        long r0 = x[((w >>> 16) & 31)];
        x[zr((w & 31))] = r0;
      }
      case 55 -> { // ORR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 56 -> { // EOR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 57 -> { // EOR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 58 -> { // EOR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 59 -> { // EOR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 60 -> { // ANDS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 61 -> { // TST_32
        int r0 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]));
        s.nzcv = r0;
      }
      case 62 -> { // ANDS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 63 -> { // TST_64
        int r0 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]));
        s.nzcv = r0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group1(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 64 -> { // ADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 65 -> { // ADD_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 66 -> { // ADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 67 -> { // ADD_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 68 -> { // ADD_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0;
      }
      case 69 -> { // ADDS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 70 -> { // ADDS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 71 -> { // SUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 72 -> { // SUB_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 73 -> { // SUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 74 -> { // SUB_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 75 -> { // SUBS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 76 -> { // CMP_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        s.nzcv = r0;
      }
      case 77 -> { // SUBS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 78 -> { // CMP_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        s.nzcv = r0;
      }
      case 79 -> { // CCMP_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 80 -> { // CCMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 81 -> { // CSEL_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 82 -> { // CSINC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 83 -> { // LSLV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 84 -> { // LSRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 85 -> { // MADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], (int) x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 86 -> { // CCMP_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 87 -> { // CCMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 88 -> { // CSEL_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 89 -> { // CSINC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 90 -> { // LSLV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 91 -> { // LSRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 92 -> { // MADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 93 -> { // UMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umaddl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 94 -> { // STR_D_imm
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 95 -> { // LDR_D_imm
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 96 -> { // STR_Q_imm
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 97 -> { // STR_Q_unscaled
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 98 -> { // LDR_Q_imm
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 99 -> { // LDR_Q_unscaled
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 100 -> { // STP_Q_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + r1 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + r1 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
      }
      case 101 -> { // LDP_Q_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
        v[((((w >>> 10) & 31)) << 1)] = r4;
        v[((((w >>> 10) & 31)) << 1) + 1] = r5;
      }
      case 102 -> { // STRB_imm
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 103 -> { // STRB_unscaled
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 104 -> { // STRB_post
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store8(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 105 -> { // STRB_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 106 -> { // STRB_reg
        mem.store8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), x[(w & 31)]);
      }
      case 107 -> { // LDRB_imm
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 108 -> { // LDRB_unscaled
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 109 -> { // LDRB_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 110 -> { // LDRB_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 111 -> { // LDRB_reg
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        x[zr((w & 31))] = r0;
      }
      case 112 -> { // STRH_imm
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 113 -> { // STRH_reg
        mem.store16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), x[(w & 31)]);
      }
      case 114 -> { // LDRH_imm
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 115 -> { // LDRH_reg
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        x[zr((w & 31))] = r0;
      }
      case 116 -> { // STR_imm_32
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 117 -> { // STR_unscaled_32
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 118 -> { // STR_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 119 -> { // STR_reg_32
        mem.store32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), x[(w & 31)]);
      }
      case 120 -> { // LDR_imm_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 121 -> { // LDR_unscaled_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 122 -> { // LDR_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 123 -> { // LDR_reg_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        x[zr((w & 31))] = r0;
      }
      case 124 -> { // LDRSW_imm
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
      }
      case 125 -> { // LDRSW_reg
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2)));
        x[zr((w & 31))] = r0;
      }
      case 126 -> { // STR_imm_64
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 127 -> { // STR_unscaled_64
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      default -> throw pe.undefined();
    }
  }

  private static void group2(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 128 -> { // STR_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 129 -> { // STR_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 130 -> { // STR_reg_64
        mem.store64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), x[(w & 31)]);
      }
      case 131 -> { // LDR_imm_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 132 -> { // LDR_unscaled_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 133 -> { // LDR_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 134 -> { // LDR_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 135 -> { // LDR_reg_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        x[zr((w & 31))] = r0;
      }
      case 136 -> { // LDR_literal_64
        long r0 = mem.load64((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        x[zr((w & 31))] = r0;
      }
      case 137 -> { // STP_offset_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
      }
      case 138 -> { // LDP_offset_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 139 -> { // STP_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, x[(w & 31)]);
        mem.store64(r0 + 8, x[((w >>> 10) & 31)]);
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 140 -> { // STP_offset_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
      }
      case 141 -> { // STP_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 142 -> { // LDP_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 143 -> { // LDP_offset_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 144 -> { // LDP_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 145 -> { // ERET
        SystemInsns.eret(pe, w);
      }
      case 146 -> { // SVC
        SystemInsns.svc(pe, w);
      }
      case 147 -> { // HVC
        SystemInsns.hvc(pe, w);
      }
      case 148 -> { // SMC
        SystemInsns.smc(pe, w);
      }
      case 149 -> { // BRK
        SystemInsns.brk(pe, w);
      }
      case 150 -> { // YIELD
        SystemInsns.spinHint(pe, w);
      }
      case 151 -> { // WFE
        SystemInsns.wfe(pe, w);
      }
      case 152 -> { // WFI
        SystemInsns.wfi(pe, w);
      }
      case 153 -> { // SEV
        SystemInsns.sev(pe, w);
      }
      case 154 -> { // SEVL
        SystemInsns.sevl(pe, w);
      }
      case 155 -> { // CLREX
        SystemInsns.clrex(pe, w);
      }
      case 156 -> { // DSB
        SystemInsns.dsb(pe, w);
      }
      case 157 -> { // DMB
        SystemInsns.dmb(pe, w);
      }
      case 158 -> { // ISB
        SystemInsns.isb(pe, w);
      }
      case 159 -> { // MSR_imm
        SystemInsns.msrImmediate(pe, w);
      }
      case 160 -> { // SYS
        SystemInsns.sys(pe, w);
      }
      case 161 -> { // SYSL
        SystemInsns.sysl(pe, w);
      }
      case 162 -> { // MSR_reg
        SystemInsns.msr(pe, w);
      }
      case 163 -> { // MRS
        SystemInsns.mrs(pe, w);
      }
      case 164 -> { // UNDEFINED_bitmask_64
        throw pe.undefined();
      }
      case 165 -> { // UNDEFINED_bitmask_32
        throw pe.undefined();
      }
      case 166 -> { // UNDEFINED_bitmask_16
        throw pe.undefined();
      }
      case 167 -> { // UNDEFINED_bitmask_8
        throw pe.undefined();
      }
      case 168 -> { // UNDEFINED_bitmask_4
        throw pe.undefined();
      }
      case 169 -> { // UNDEFINED_bitmask_2
        throw pe.undefined();
      }
      case 170 -> { // UNDEFINED_bitmask_1
        throw pe.undefined();
      }
      case 171 -> { // ORR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 172 -> { // EOR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 173 -> { // EOR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 174 -> { // BFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm32((int) x[(w & 31)], (int) x[((w >>> 5) & 31)], ((w >>> 16) & 31), ((w >>> 10) & 31));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 175 -> { // EXTR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], ((w >>> 10) & 31));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 176 -> { // EXTR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], ((w >>> 10) & 63));
        x[zr((w & 31))] = r0;
      }
      case 177 -> { // BIC_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 178 -> { // BIC_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 179 -> { // ORN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 180 -> { // ORN_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 181 -> { // ORN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 182 -> { // ORN_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 183 -> { // EON_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 184 -> { // EON_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 185 -> { // EON_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 186 -> { // EON_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 187 -> { // ANDS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 188 -> { // ANDS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 189 -> { // BICS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 190 -> { // BICS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 191 -> { // BICS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group3(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 192 -> { // BICS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 193 -> { // ADD_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend32(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 194 -> { // ADDS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 195 -> { // ADDS_ext_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 196 -> { // ADDS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 197 -> { // ADDS_ext_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 198 -> { // SUB_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend32(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 199 -> { // SUB_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0;
      }
      case 200 -> { // SUBS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 201 -> { // SUBS_ext_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 202 -> { // SUBS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 203 -> { // SUBS_ext_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 204 -> { // UNDEFINED_ext_5
        throw pe.undefined();
      }
      case 205 -> { // UNDEFINED_ext_67
        throw pe.undefined();
      }
      case 206 -> { // ADC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 207 -> { // ADCS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.adc32(r0, r1, s.nzcv);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc32(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 208 -> { // SBC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 209 -> { // SBCS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sbc32(r0, r1, s.nzcv);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 210 -> { // CCMN_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 211 -> { // CCMN_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 212 -> { // CSINV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 213 -> { // CSNEG_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 214 -> { // UDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 215 -> { // SDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 216 -> { // ASRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 217 -> { // RORV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 218 -> { // RBIT_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 219 -> { // REV16_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1632((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 220 -> { // REV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 221 -> { // CLZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 222 -> { // CLS_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 223 -> { // MSUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], (int) x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 224 -> { // ADC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0;
      }
      case 225 -> { // ADCS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.adc64(r0, r1, s.nzcv);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 226 -> { // SBC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0;
      }
      case 227 -> { // SBCS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sbc64(r0, r1, s.nzcv);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 228 -> { // CCMN_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 229 -> { // CCMN_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add64(x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 230 -> { // CSINV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 231 -> { // CSNEG_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 232 -> { // UDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 233 -> { // SDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 234 -> { // ASRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 235 -> { // RORV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 236 -> { // RBIT_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 237 -> { // REV16_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1664(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 238 -> { // REV32_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev3264(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 239 -> { // REV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 240 -> { // CLZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 241 -> { // CLS_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 242 -> { // MSUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 243 -> { // CRC32B
        int r0 = org.devkvm.cpu.ops.Crc32.crc32b((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 244 -> { // CRC32H
        int r0 = org.devkvm.cpu.ops.Crc32.crc32h((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 245 -> { // CRC32W
        int r0 = org.devkvm.cpu.ops.Crc32.crc32w((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 246 -> { // CRC32X
        int r0 = org.devkvm.cpu.ops.Crc32.crc32x((int) x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 247 -> { // CRC32CB
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cb((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 248 -> { // CRC32CH
        int r0 = org.devkvm.cpu.ops.Crc32.crc32ch((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 249 -> { // CRC32CW
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cw((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 250 -> { // CRC32CX
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cx((int) x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 251 -> { // SMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smaddl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 252 -> { // SMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smsubl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 253 -> { // UMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umsubl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 254 -> { // SMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smulh(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 255 -> { // UMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umulh(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group4(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 256 -> { // STR_B_imm
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 257 -> { // STR_B_unscaled
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 258 -> { // STR_B_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store8(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 259 -> { // STR_B_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 260 -> { // STR_B_reg
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), v[(((w & 31)) << 1)]);
      }
      case 261 -> { // LDR_B_imm
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 262 -> { // LDR_B_unscaled
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 263 -> { // LDR_B_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 264 -> { // LDR_B_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 265 -> { // LDR_B_reg
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 266 -> { // STR_H_imm
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 267 -> { // STR_H_unscaled
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 268 -> { // STR_H_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store16(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 269 -> { // STR_H_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 270 -> { // STR_H_reg
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), v[(((w & 31)) << 1)]);
      }
      case 271 -> { // LDR_H_imm
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 272 -> { // LDR_H_unscaled
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 273 -> { // LDR_H_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 274 -> { // LDR_H_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 275 -> { // LDR_H_reg
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 276 -> { // STR_S_imm
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 277 -> { // STR_S_unscaled
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 278 -> { // STR_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 279 -> { // STR_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 280 -> { // STR_S_reg
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), v[(((w & 31)) << 1)]);
      }
      case 281 -> { // LDR_S_imm
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 282 -> { // LDR_S_unscaled
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 283 -> { // LDR_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 284 -> { // LDR_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 285 -> { // LDR_S_reg
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 286 -> { // STR_D_unscaled
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 287 -> { // STR_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 288 -> { // STR_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 289 -> { // STR_D_reg
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), v[(((w & 31)) << 1)]);
      }
      case 290 -> { // LDR_D_unscaled
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 291 -> { // LDR_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 292 -> { // LDR_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 293 -> { // LDR_D_reg
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 294 -> { // STR_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[(((w & 31)) << 1) + 1]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 295 -> { // STR_Q_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 296 -> { // STR_Q_reg
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 15) & 1);
        int r3 = ((w >>> 13) & 1);
        int r4 = ((w >>> 12) & 1);
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4), v[(((w & 31)) << 1)]);
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4) + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 297 -> { // LDR_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 298 -> { // LDR_Q_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 299 -> { // LDR_Q_reg
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 15) & 1);
        int r3 = ((w >>> 13) & 1);
        int r4 = ((w >>> 12) & 1);
        long r5 = mem.load64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4));
        long r6 = mem.load64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4) + 8);
        v[(((w & 31)) << 1)] = r5;
        v[(((w & 31)) << 1) + 1] = r6;
      }
      case 300 -> { // LDR_S_literal
        pe.checkFp();
        long r0 = mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 301 -> { // STP_S_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 302 -> { // STP_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, v[(((w & 31)) << 1)]);
        mem.store32(r0 + 4, v[((((w >>> 10) & 31)) << 1)]);
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 303 -> { // STP_S_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 304 -> { // STP_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 305 -> { // LDP_S_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
      }
      case 306 -> { // LDP_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = mem.load32(r0 + 4);
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r2;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 307 -> { // LDP_S_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
      }
      case 308 -> { // LDP_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        long r4 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 309 -> { // LDR_D_literal
        pe.checkFp();
        long r0 = mem.load64((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 310 -> { // STP_D_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 311 -> { // STP_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[((((w >>> 10) & 31)) << 1)]);
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 312 -> { // STP_D_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 313 -> { // STP_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 314 -> { // LDP_D_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
      }
      case 315 -> { // LDP_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.pair3(((w >>> 15) & 127));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r2;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 316 -> { // LDP_D_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
      }
      case 317 -> { // LDP_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 318 -> { // LDR_Q_literal
        pe.checkFp();
        int r0 = Immediates.literal(((w >>> 5) & 524287));
        long r1 = mem.load64((s.pc - 4) + r0);
        long r2 = mem.load64((s.pc - 4) + r0 + 8);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 319 -> { // STP_Q_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + r1 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + r1 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
      }
      default -> throw pe.undefined();
    }
  }

  private static void group5(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 320 -> { // STP_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
        long r1 = r0 + Immediates.pair4(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 321 -> { // STP_Q_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + r1 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + r1 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 322 -> { // LDP_Q_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
        v[((((w >>> 10) & 31)) << 1)] = r4;
        v[((((w >>> 10) & 31)) << 1) + 1] = r5;
      }
      case 323 -> { // LDP_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = mem.load64(r0 + 16);
        long r4 = mem.load64(r0 + 24);
        long r5 = r0 + Immediates.pair4(((w >>> 15) & 127));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
        v[((((w >>> 10) & 31)) << 1)] = r3;
        v[((((w >>> 10) & 31)) << 1) + 1] = r4;
        x[sp(((w >>> 5) & 31))] = r5;
      }
      case 324 -> { // LDP_Q_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        long r6 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
        v[((((w >>> 10) & 31)) << 1)] = r4;
        v[((((w >>> 10) & 31)) << 1) + 1] = r5;
        x[sp(((w >>> 5) & 31))] = r6;
      }
      case 325 -> { // STRB_unpriv
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1, x[(w & 31)]);
      }
      case 326 -> { // LDRB_unpriv
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1);
        x[zr((w & 31))] = r0;
      }
      case 327 -> { // LDRSB_imm_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
      }
      case 328 -> { // LDRSB_unscaled_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 329 -> { // LDRSB_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 330 -> { // LDRSB_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 331 -> { // LDRSB_unpriv_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1));
        x[zr((w & 31))] = r0;
      }
      case 332 -> { // LDRSB_reg_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        x[zr((w & 31))] = r0;
      }
      case 333 -> { // LDRSB_imm_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 334 -> { // LDRSB_unscaled_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 335 -> { // LDRSB_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 336 -> { // LDRSB_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 337 -> { // LDRSB_unpriv_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 338 -> { // LDRSB_reg_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 339 -> { // STRH_unscaled
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 340 -> { // STRH_post
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store16(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 341 -> { // STRH_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 342 -> { // STRH_unpriv
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2, x[(w & 31)]);
      }
      case 343 -> { // LDRH_unscaled
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 344 -> { // LDRH_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 345 -> { // LDRH_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 346 -> { // LDRH_unpriv
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2);
        x[zr((w & 31))] = r0;
      }
      case 347 -> { // LDRSH_imm_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
      }
      case 348 -> { // LDRSH_unscaled_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 349 -> { // LDRSH_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 350 -> { // LDRSH_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 351 -> { // LDRSH_unpriv_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2));
        x[zr((w & 31))] = r0;
      }
      case 352 -> { // LDRSH_reg_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        x[zr((w & 31))] = r0;
      }
      case 353 -> { // LDRSH_imm_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 354 -> { // LDRSH_unscaled_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 355 -> { // LDRSH_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 356 -> { // LDRSH_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 357 -> { // LDRSH_unpriv_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 358 -> { // LDRSH_reg_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 359 -> { // STR_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 360 -> { // STR_unpriv_32
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4, x[(w & 31)]);
      }
      case 361 -> { // LDR_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 362 -> { // LDR_unpriv_32
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4);
        x[zr((w & 31))] = r0;
      }
      case 363 -> { // LDRSW_unscaled
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 364 -> { // LDRSW_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 365 -> { // LDRSW_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 366 -> { // LDRSW_unpriv
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4));
        x[zr((w & 31))] = r0;
      }
      case 367 -> { // STR_unpriv_64
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 8, x[(w & 31)]);
      }
      case 368 -> { // LDR_unpriv_64
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 8);
        x[zr((w & 31))] = r0;
      }
      case 369 -> { // PRFM_imm
        int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
        s.nzcv = r0;
      }
      case 370 -> { // PRFM_unscaled
        int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
        s.nzcv = r0;
      }
      case 371 -> { // PRFM_reg
        int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
        s.nzcv = r0;
      }
      case 372 -> { // PRFM_literal
        int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
        s.nzcv = r0;
      }
      case 373 -> { // LDR_literal_32
        long r0 = mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        x[zr((w & 31))] = r0;
      }
      case 374 -> { // LDRSW_literal
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287))));
        x[zr((w & 31))] = r0;
      }
      case 375 -> { // STP_nontemporal_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
      }
      case 376 -> { // STP_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, x[(w & 31)]);
        mem.store32(r0 + 4, x[((w >>> 10) & 31)]);
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 377 -> { // STP_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 378 -> { // LDP_nontemporal_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 379 -> { // LDP_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = mem.load32(r0 + 4);
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 380 -> { // LDP_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 381 -> { // LDPSW_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + 4));
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 382 -> { // LDPSW_offset
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 383 -> { // LDPSW_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group6(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 384 -> { // STP_nontemporal_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
      }
      case 385 -> { // LDP_nontemporal_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 386 -> { // LDXR
        Exclusive.load(pe, w);
      }
      case 387 -> { // LDAXR
        Exclusive.load(pe, w);
      }
      case 388 -> { // STXR
        Exclusive.store(pe, w);
      }
      case 389 -> { // STLXR
        Exclusive.store(pe, w);
      }
      case 390 -> { // LDXP
        Exclusive.loadPair(pe, w);
      }
      case 391 -> { // LDAXP
        Exclusive.loadPair(pe, w);
      }
      case 392 -> { // STXP
        Exclusive.storePair(pe, w);
      }
      case 393 -> { // STLXP
        Exclusive.storePair(pe, w);
      }
      case 394 -> { // LDAR
        Ordered.load(pe, w);
      }
      case 395 -> { // STLR
        Ordered.store(pe, w);
      }
      case 396 -> { // CAS
        Atomic.compareAndSwap(pe, w);
      }
      case 397 -> { // CASP
        Atomic.compareAndSwapPair(pe, w);
      }
      case 398 -> { // LDADD
        Atomic.ldadd(pe, w);
      }
      case 399 -> { // LDCLR
        Atomic.ldclr(pe, w);
      }
      case 400 -> { // LDEOR
        Atomic.ldeor(pe, w);
      }
      case 401 -> { // LDSET
        Atomic.ldset(pe, w);
      }
      case 402 -> { // LDSMAX
        Atomic.ldsmax(pe, w);
      }
      case 403 -> { // LDSMIN
        Atomic.ldsmin(pe, w);
      }
      case 404 -> { // LDUMAX
        Atomic.ldumax(pe, w);
      }
      case 405 -> { // LDUMIN
        Atomic.ldumin(pe, w);
      }
      case 406 -> { // SWP
        Atomic.swp(pe, w);
      }
      default -> throw pe.undefined();
    }
  }
}
