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
    switch (opcode >>> 5) {
      case 0 -> group0(pe, opcode, w);
      case 1 -> group1(pe, opcode, w);
      case 2 -> group2(pe, opcode, w);
      case 3 -> group3(pe, opcode, w);
      case 4 -> group4(pe, opcode, w);
      case 5 -> group5(pe, opcode, w);
      case 6 -> group6(pe, opcode, w);
      case 7 -> group7(pe, opcode, w);
      case 8 -> group8(pe, opcode, w);
      case 9 -> group9(pe, opcode, w);
      case 10 -> group10(pe, opcode, w);
      case 11 -> group11(pe, opcode, w);
      case 12 -> group12(pe, opcode, w);
      case 13 -> group13(pe, opcode, w);
      case 14 -> group14(pe, opcode, w);
      case 15 -> group15(pe, opcode, w);
      case 16 -> group16(pe, opcode, w);
      case 17 -> group17(pe, opcode, w);
      case 18 -> group18(pe, opcode, w);
      case 19 -> group19(pe, opcode, w);
      case 20 -> group20(pe, opcode, w);
      case 21 -> group21(pe, opcode, w);
      case 22 -> group22(pe, opcode, w);
      case 23 -> group23(pe, opcode, w);
      case 24 -> group24(pe, opcode, w);
      case 25 -> group25(pe, opcode, w);
      case 26 -> group26(pe, opcode, w);
      case 27 -> group27(pe, opcode, w);
      case 28 -> group28(pe, opcode, w);
      case 29 -> group29(pe, opcode, w);
      case 30 -> group30(pe, opcode, w);
      case 31 -> group31(pe, opcode, w);
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
      case 12 -> { // BLR
        long target = x[((w >>> 5) & 31)];
        x[30] = (s.pc - 4) + 4;
        pe.branch(target);
      }
      case 13 -> { // RET
        long target = x[((w >>> 5) & 31)];
        pe.branch(target);
      }
      case 14 -> { // HINT
      }
      case 15 -> { // ADRP
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.adrp((s.pc - 4), Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 16 -> { // ADD_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.add32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 17 -> { // ADD_imm_64
        long r0 = x[sp(((w >>> 5) & 31))] + Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        x[sp((w & 31))] = r0;
      }
      case 18 -> { // ADDS_imm_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.add32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 19 -> { // ADDS_imm_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = r0 + r1;
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 20 -> { // SUB_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 21 -> { // SUB_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        x[sp((w & 31))] = r0;
      }
      case 22 -> { // SUBS_imm_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 23 -> { // CMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        s.nzcv = r0;
      }
      case 24 -> { // CMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(x[sp(((w >>> 5) & 31))], Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        s.nzcv = r0;
      }
      case 25 -> { // AND_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 26 -> { // AND_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 27 -> { // ORR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 28 -> { // ORR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 29 -> { // ANDS_imm_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = ((w >>> 16) & 63);
        int r2 = ((w >>> 10) & 63);
        int r3 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2));
        int r4 = org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2);
        s.nzcv = r3;
        x[zr((w & 31))] = r4 & 0xFFFFFFFFL;
      }
      case 30 -> { // ANDS_imm_64
        long r0 = x[((w >>> 5) & 31)];
        int r1 = Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63));
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 31 -> { // MOVN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
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
      case 32 -> { // MOVZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 33 -> { // MOVZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 34 -> { // MOVK_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk32((int) x[(w & 31)], ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 35 -> { // MOVK_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk64(x[(w & 31)], ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        x[zr((w & 31))] = r0;
      }
      case 36 -> { // SBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm32((int) x[((w >>> 5) & 31)], Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 37 -> { // SBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm64(x[((w >>> 5) & 31)], Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 38 -> { // BFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm64(x[(w & 31)], x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[zr((w & 31))] = r0;
      }
      case 39 -> { // UBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm32((int) x[((w >>> 5) & 31)], Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 40 -> { // UBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm64(x[((w >>> 5) & 31)], Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 41 -> { // EXTR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], ((w >>> 10) & 31));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 42 -> { // AND_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 43 -> { // AND_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 44 -> { // BIC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 45 -> { // ORR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 46 -> { // MOV_32
        int r0 = (int) x[((w >>> 16) & 31)];
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 47 -> { // ORR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 48 -> { // ORR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 49 -> { // MOV_64
        long r0 = x[((w >>> 16) & 31)];
        x[zr((w & 31))] = r0;
      }
      case 50 -> { // ORR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 51 -> { // EOR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 52 -> { // EOR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 53 -> { // EOR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 54 -> { // TST_64
        int r0 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]));
        s.nzcv = r0;
      }
      case 55 -> { // ADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 56 -> { // ADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 57 -> { // ADD_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 58 -> { // ADD_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0;
      }
      case 59 -> { // ADDS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 60 -> { // SUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 61 -> { // SUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 62 -> { // SUB_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 63 -> { // CMP_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        s.nzcv = r0;
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
      case 64 -> { // SUBS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 65 -> { // CMP_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        s.nzcv = r0;
      }
      case 66 -> { // CCMP_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 67 -> { // CCMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 68 -> { // CSEL_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 69 -> { // CSINC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 70 -> { // LSLV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 71 -> { // ADC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0;
      }
      case 72 -> { // CCMP_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 73 -> { // CCMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 74 -> { // CSEL_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 75 -> { // CSINC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 76 -> { // LSLV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 77 -> { // LSRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 78 -> { // CLZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 79 -> { // MADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 80 -> { // MSUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 81 -> { // STR_Q_imm
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 82 -> { // LDR_Q_imm
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 83 -> { // STP_Q_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + r1 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + r1 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
      }
      case 84 -> { // LDP_Q_offset
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
      case 85 -> { // STRB_imm
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 86 -> { // LDRB_imm
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 87 -> { // LDRB_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 88 -> { // LDRB_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 89 -> { // LDRB_reg
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        x[zr((w & 31))] = r0;
      }
      case 90 -> { // STRH_imm
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 91 -> { // LDRH_imm
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 92 -> { // STR_imm_32
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 93 -> { // LDR_imm_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 94 -> { // LDR_reg_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        x[zr((w & 31))] = r0;
      }
      case 95 -> { // LDRSW_imm
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
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
      case 96 -> { // STR_imm_64
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)), x[(w & 31)]);
      }
      case 97 -> { // STR_unscaled_64
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 98 -> { // STR_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 99 -> { // STR_reg_64
        mem.store64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), x[(w & 31)]);
      }
      case 100 -> { // LDR_imm_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)));
        x[zr((w & 31))] = r0;
      }
      case 101 -> { // LDR_unscaled_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 102 -> { // LDR_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 103 -> { // LDR_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 104 -> { // LDR_reg_64
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        x[zr((w & 31))] = r0;
      }
      case 105 -> { // STP_offset_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
      }
      case 106 -> { // LDP_offset_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 107 -> { // STP_offset_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
      }
      case 108 -> { // STP_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 109 -> { // LDP_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 110 -> { // LDP_offset_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 111 -> { // LDP_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 112 -> { // BR
        long target = x[((w >>> 5) & 31)];
        pe.branch(target);
      }
      case 113 -> { // ERET
        SystemInsns.eret(pe, w);
      }
      case 114 -> { // SVC
        SystemInsns.svc(pe, w);
      }
      case 115 -> { // HVC
        SystemInsns.hvc(pe, w);
      }
      case 116 -> { // SMC
        SystemInsns.smc(pe, w);
      }
      case 117 -> { // BRK
        SystemInsns.brk(pe, w);
      }
      case 118 -> { // YIELD
        SystemInsns.spinHint(pe, w);
      }
      case 119 -> { // WFE
        SystemInsns.wfe(pe, w);
      }
      case 120 -> { // WFI
        SystemInsns.wfi(pe, w);
      }
      case 121 -> { // SEV
        SystemInsns.sev(pe, w);
      }
      case 122 -> { // SEVL
        SystemInsns.sevl(pe, w);
      }
      case 123 -> { // CLREX
        SystemInsns.clrex(pe, w);
      }
      case 124 -> { // DSB
        SystemInsns.dsb(pe, w);
      }
      case 125 -> { // DMB
        SystemInsns.dmb(pe, w);
      }
      case 126 -> { // ISB
        SystemInsns.isb(pe, w);
      }
      case 127 -> { // MSR_imm
        SystemInsns.msrImmediate(pe, w);
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
      case 128 -> { // SYS
        SystemInsns.sys(pe, w);
      }
      case 129 -> { // SYSL
        SystemInsns.sysl(pe, w);
      }
      case 130 -> { // MSR_reg
        SystemInsns.msr(pe, w);
      }
      case 131 -> { // MRS
        SystemInsns.mrs(pe, w);
      }
      case 132 -> { // ADR
        long r0 = (s.pc - 4) + Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3));
        x[zr((w & 31))] = r0;
      }
      case 133 -> { // SUBS_imm_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 134 -> { // UNDEFINED_bitmask_64
        throw pe.undefined();
      }
      case 135 -> { // UNDEFINED_bitmask_32
        throw pe.undefined();
      }
      case 136 -> { // UNDEFINED_bitmask_16
        throw pe.undefined();
      }
      case 137 -> { // UNDEFINED_bitmask_8
        throw pe.undefined();
      }
      case 138 -> { // UNDEFINED_bitmask_4
        throw pe.undefined();
      }
      case 139 -> { // UNDEFINED_bitmask_2
        throw pe.undefined();
      }
      case 140 -> { // UNDEFINED_bitmask_1
        throw pe.undefined();
      }
      case 141 -> { // EOR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 63), ((w >>> 10) & 63));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 142 -> { // EOR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor64(x[((w >>> 5) & 31)], Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        x[sp((w & 31))] = r0;
      }
      case 143 -> { // MOVN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 144 -> { // BFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm32((int) x[(w & 31)], (int) x[((w >>> 5) & 31)], ((w >>> 16) & 31), ((w >>> 10) & 31));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 145 -> { // EXTR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], ((w >>> 10) & 63));
        x[zr((w & 31))] = r0;
      }
      case 146 -> { // AND_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 147 -> { // AND_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 148 -> { // BIC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 149 -> { // BIC_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 150 -> { // BIC_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 151 -> { // ORN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 152 -> { // ORN_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 153 -> { // ORN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 154 -> { // ORN_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 155 -> { // EOR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
      }
      case 156 -> { // EON_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 157 -> { // EON_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 158 -> { // EON_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 159 -> { // EON_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 63)));
        x[zr((w & 31))] = r0;
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
      case 160 -> { // ANDS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 161 -> { // TST_32
        int r0 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]));
        s.nzcv = r0;
      }
      case 162 -> { // ANDS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 163 -> { // ANDS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 164 -> { // ANDS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 165 -> { // BICS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 166 -> { // BICS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 167 -> { // BICS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 168 -> { // BICS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 169 -> { // ADD_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 170 -> { // ADD_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend32(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 171 -> { // ADDS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 172 -> { // ADDS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 173 -> { // ADDS_ext_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 174 -> { // ADDS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 175 -> { // ADDS_ext_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 176 -> { // SUB_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[((w >>> 5) & 31)], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[((w >>> 16) & 31)], ((w >>> 22) & 3), ((w >>> 10) & 31)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 177 -> { // SUB_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend32(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 178 -> { // SUB_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[sp(((w >>> 5) & 31))], org.devkvm.cpu.ops.DataProcessingRegister.extend(x[((w >>> 16) & 31)], ((w >>> 13) & 7), ((w >>> 10) & 7)));
        x[sp((w & 31))] = r0;
      }
      case 179 -> { // SUBS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, r1);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 180 -> { // SUBS_shift_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 181 -> { // SUBS_ext_32
        int r0 = (int) x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5 & 0xFFFFFFFFL;
      }
      case 182 -> { // SUBS_shift_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 183 -> { // SUBS_ext_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        s.nzcv = r4;
        x[zr((w & 31))] = r5;
      }
      case 184 -> { // UNDEFINED_ext_5
        throw pe.undefined();
      }
      case 185 -> { // UNDEFINED_ext_67
        throw pe.undefined();
      }
      case 186 -> { // ADC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 187 -> { // ADCS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.adc32(r0, r1, s.nzcv);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc32(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 188 -> { // SBC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 189 -> { // SBCS_32
        int r0 = (int) x[((w >>> 5) & 31)];
        int r1 = (int) x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sbc32(r0, r1, s.nzcv);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3 & 0xFFFFFFFFL;
      }
      case 190 -> { // CCMN_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 191 -> { // CCMN_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add32((int) x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
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
      case 192 -> { // CSINV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 193 -> { // CSNEG_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg32(((w >>> 12) & 15), s.nzcv, (int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 194 -> { // UDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 195 -> { // SDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 196 -> { // LSRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 197 -> { // ASRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 198 -> { // RORV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 199 -> { // RBIT_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 200 -> { // REV16_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1632((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 201 -> { // REV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 202 -> { // CLZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 203 -> { // CLS_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls32((int) x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 204 -> { // MADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], (int) x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 205 -> { // MSUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub32((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], (int) x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 206 -> { // ADCS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.adc64(r0, r1, s.nzcv);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 207 -> { // SBC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)], s.nzcv);
        x[zr((w & 31))] = r0;
      }
      case 208 -> { // SBCS_64
        long r0 = x[((w >>> 5) & 31)];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = org.devkvm.cpu.ops.Flags.sbc64(r0, r1, s.nzcv);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(r0, r1, s.nzcv);
        s.nzcv = r2;
        x[zr((w & 31))] = r3;
      }
      case 209 -> { // CCMN_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]), (w & 15));
        s.nzcv = r0;
      }
      case 210 -> { // CCMN_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.add64(x[((w >>> 5) & 31)], ((w >>> 16) & 31)), (w & 15));
        s.nzcv = r0;
      }
      case 211 -> { // CSINV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 212 -> { // CSNEG_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg64(((w >>> 12) & 15), s.nzcv, x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 213 -> { // UDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 214 -> { // SDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 215 -> { // ASRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 216 -> { // RORV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv64(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 217 -> { // RBIT_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 218 -> { // REV16_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1664(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 219 -> { // REV32_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev3264(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 220 -> { // REV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 221 -> { // CLS_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls64(x[((w >>> 5) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 222 -> { // CRC32B
        int r0 = org.devkvm.cpu.ops.Crc32.crc32b((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 223 -> { // CRC32H
        int r0 = org.devkvm.cpu.ops.Crc32.crc32h((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group7(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 224 -> { // CRC32W
        int r0 = org.devkvm.cpu.ops.Crc32.crc32w((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 225 -> { // CRC32X
        int r0 = org.devkvm.cpu.ops.Crc32.crc32x((int) x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 226 -> { // CRC32CB
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cb((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 227 -> { // CRC32CH
        int r0 = org.devkvm.cpu.ops.Crc32.crc32ch((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 228 -> { // CRC32CW
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cw((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 229 -> { // CRC32CX
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cx((int) x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 230 -> { // SMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smaddl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 231 -> { // SMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smsubl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 232 -> { // UMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umaddl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 233 -> { // UMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umsubl((int) x[((w >>> 5) & 31)], (int) x[((w >>> 16) & 31)], x[((w >>> 10) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 234 -> { // SMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smulh(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 235 -> { // UMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umulh(x[((w >>> 5) & 31)], x[((w >>> 16) & 31)]);
        x[zr((w & 31))] = r0;
      }
      case 236 -> { // FMOV_S
        pe.checkFp();
        int r0 = (int) v[((((w >>> 5) & 31)) << 1)];
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 237 -> { // FABS_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.abs((int) v[((((w >>> 5) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 238 -> { // FNEG_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.neg((int) v[((((w >>> 5) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 239 -> { // FSQRT_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.sqrt((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 240 -> { // FRINTN_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 241 -> { // FRINTP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) v[((((w >>> 5) & 31)) << 1)], 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 242 -> { // FRINTM_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) v[((((w >>> 5) & 31)) << 1)], 2, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 243 -> { // FRINTZ_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) v[((((w >>> 5) & 31)) << 1)], 3, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 244 -> { // FRINTA_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) v[((((w >>> 5) & 31)) << 1)], 4, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 245 -> { // FRINTX_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.roundCurrent((int) v[((((w >>> 5) & 31)) << 1)], 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 246 -> { // FRINTI_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.roundCurrent((int) v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 247 -> { // FMUL_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mul((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 248 -> { // FDIV_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.div((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 249 -> { // FADD_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.add((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 250 -> { // FSUB_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.sub((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 251 -> { // FMAX_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.max((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 252 -> { // FMIN_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.min((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 253 -> { // FMAXNM_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.maxNumber((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 254 -> { // FMINNM_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.minNumber((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 255 -> { // FNMUL_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.negMul((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group8(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 256 -> { // FMADD_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulAdd((int) v[((((w >>> 10) & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 257 -> { // FMSUB_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulSub((int) v[((((w >>> 10) & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 258 -> { // FNMADD_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.negMulAdd((int) v[((((w >>> 10) & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 259 -> { // FNMSUB_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.negMulSub((int) v[((((w >>> 10) & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 260 -> { // FCMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], 0, s.fp);
        s.nzcv = r0;
      }
      case 261 -> { // FCMP_zero_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) v[((((w >>> 5) & 31)) << 1)], 0, 0, s.fp);
        s.nzcv = r0;
      }
      case 262 -> { // FCMPE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], 1, s.fp);
        s.nzcv = r0;
      }
      case 263 -> { // FCMPE_zero_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) v[((((w >>> 5) & 31)) << 1)], 0, 1, s.fp);
        s.nzcv = r0;
      }
      case 264 -> { // FCCMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], (w & 15), 0, s.fp);
        s.nzcv = r0;
      }
      case 265 -> { // FCCMPE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], (w & 15), 1, s.fp);
        s.nzcv = r0;
      }
      case 266 -> { // FCSEL_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.select(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), (int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 267 -> { // FMOV_imm_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.expandSingle(((w >>> 13) & 255));
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 268 -> { // FCVTNS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 0, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 269 -> { // FCVTNU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 0, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 270 -> { // FCVTPS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 1, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 271 -> { // FCVTPU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 1, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 272 -> { // FCVTMS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 2, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 273 -> { // FCVTMU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 2, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 274 -> { // FCVTZS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 3, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 275 -> { // FCVTZU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 3, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 276 -> { // FCVTAS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 4, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 277 -> { // FCVTAU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 4, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 278 -> { // FCVTZS_fixed_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToFixed((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 279 -> { // SCVTF_X_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(x[((w >>> 5) & 31)], ((w >>> 31) & 1), 64, 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 280 -> { // SCVTF_fixed_X_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(x[((w >>> 5) & 31)], ((w >>> 31) & 1), ((w >>> 10) & 63), 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 281 -> { // FCVTZU_fixed_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToFixed((int) v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 282 -> { // UCVTF_X_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(x[((w >>> 5) & 31)], ((w >>> 31) & 1), 64, 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 283 -> { // UCVTF_fixed_X_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(x[((w >>> 5) & 31)], ((w >>> 31) & 1), ((w >>> 10) & 63), 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 284 -> { // FMOV_D
        pe.checkFp();
        long r0 = v[((((w >>> 5) & 31)) << 1)];
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 285 -> { // FABS_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.abs(v[((((w >>> 5) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 286 -> { // FNEG_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.neg(v[((((w >>> 5) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 287 -> { // FSQRT_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.sqrt(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group9(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 288 -> { // FRINTN_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.round(v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 289 -> { // FRINTP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.round(v[((((w >>> 5) & 31)) << 1)], 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 290 -> { // FRINTM_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.round(v[((((w >>> 5) & 31)) << 1)], 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 291 -> { // FRINTZ_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.round(v[((((w >>> 5) & 31)) << 1)], 3, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 292 -> { // FRINTA_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.round(v[((((w >>> 5) & 31)) << 1)], 4, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 293 -> { // FRINTX_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.roundCurrent(v[((((w >>> 5) & 31)) << 1)], 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 294 -> { // FRINTI_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.roundCurrent(v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 295 -> { // FMUL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mul(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 296 -> { // FDIV_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.div(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 297 -> { // FADD_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 298 -> { // FSUB_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 299 -> { // FMAX_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.max(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 300 -> { // FMIN_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.min(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 301 -> { // FMAXNM_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.maxNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 302 -> { // FMINNM_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.minNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 303 -> { // FNMUL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.negMul(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 304 -> { // FMADD_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulAdd(v[((((w >>> 10) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 305 -> { // FMSUB_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulSub(v[((((w >>> 10) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 306 -> { // FNMADD_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.negMulAdd(v[((((w >>> 10) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 307 -> { // FNMSUB_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.negMulSub(v[((((w >>> 10) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 308 -> { // FCMP_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 0, s.fp);
        s.nzcv = r0;
      }
      case 309 -> { // FCMP_zero_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(v[((((w >>> 5) & 31)) << 1)], 0, 0, s.fp);
        s.nzcv = r0;
      }
      case 310 -> { // FCMPE_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 1, s.fp);
        s.nzcv = r0;
      }
      case 311 -> { // FCMPE_zero_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(v[((((w >>> 5) & 31)) << 1)], 0, 1, s.fp);
        s.nzcv = r0;
      }
      case 312 -> { // FCCMP_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], (w & 15), 0, s.fp);
        s.nzcv = r0;
      }
      case 313 -> { // FCCMPE_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], (w & 15), 1, s.fp);
        s.nzcv = r0;
      }
      case 314 -> { // FCSEL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.select(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), s.nzcv), v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 315 -> { // FMOV_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.expandDouble(((w >>> 13) & 255));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 316 -> { // FCVTNS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 0, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 317 -> { // FCVTNU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 0, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 318 -> { // FCVTPS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 1, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 319 -> { // FCVTPU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 1, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group10(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 320 -> { // FCVTMS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 2, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 321 -> { // FCVTMU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 2, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 322 -> { // FCVTZS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 3, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 323 -> { // FCVTZU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 3, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 324 -> { // FCVTAS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 4, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 325 -> { // FCVTAU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), 4, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 326 -> { // FCVTZS_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 327 -> { // SCVTF_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(x[((w >>> 5) & 31)], ((w >>> 31) & 1), 64, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 328 -> { // SCVTF_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(x[((w >>> 5) & 31)], ((w >>> 31) & 1), ((w >>> 10) & 63), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 329 -> { // FCVTZU_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1, s.fp);
        x[zr((w & 31))] = r0;
      }
      case 330 -> { // UCVTF_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(x[((w >>> 5) & 31)], ((w >>> 31) & 1), 64, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 331 -> { // UCVTF_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(x[((w >>> 5) & 31)], ((w >>> 31) & 1), ((w >>> 10) & 63), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 332 -> { // UNDEFINED_fixed_point_scale
        throw pe.undefined();
      }
      case 333 -> { // FCVT_D_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToDouble((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 334 -> { // FCVT_H_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.singleToHalf((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 335 -> { // FCVT_S_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToSingle(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 336 -> { // FCVT_H_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToHalf(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 337 -> { // FCVT_S_H
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.halfToSingle(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 338 -> { // FCVT_D_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.halfToDouble(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 339 -> { // FMOV_W_S
        pe.checkFp();
        int r0 = (int) v[((((w >>> 5) & 31)) << 1)];
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 340 -> { // FMOV_S_W
        pe.checkFp();
        int r0 = (int) x[((w >>> 5) & 31)];
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 341 -> { // FMOV_X_D
        pe.checkFp();
        long r0 = v[((((w >>> 5) & 31)) << 1)];
        x[zr((w & 31))] = r0;
      }
      case 342 -> { // FMOV_D_X
        pe.checkFp();
        long r0 = x[((w >>> 5) & 31)];
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 343 -> { // FMOV_X_high
        pe.checkFp();
        long r0 = v[((((w >>> 5) & 31)) << 1) + 1];
        x[zr((w & 31))] = r0;
      }
      case 344 -> { // FMOV_high_X
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = x[((w >>> 5) & 31)];
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 345 -> { // STR_B_imm
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 346 -> { // STR_B_unscaled
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 347 -> { // STR_B_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store8(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 348 -> { // STR_B_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 349 -> { // STR_B_reg
        pe.checkFp();
        mem.store8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), v[(((w & 31)) << 1)]);
      }
      case 350 -> { // LDR_B_imm
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 351 -> { // LDR_B_unscaled
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group11(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 352 -> { // LDR_B_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 353 -> { // LDR_B_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 354 -> { // LDR_B_reg
        pe.checkFp();
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 355 -> { // STR_H_imm
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 356 -> { // STR_H_unscaled
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 357 -> { // STR_H_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store16(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 358 -> { // STR_H_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 359 -> { // STR_H_reg
        pe.checkFp();
        mem.store16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), v[(((w & 31)) << 1)]);
      }
      case 360 -> { // LDR_H_imm
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 361 -> { // LDR_H_unscaled
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 362 -> { // LDR_H_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 363 -> { // LDR_H_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 364 -> { // LDR_H_reg
        pe.checkFp();
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 365 -> { // STR_S_imm
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 366 -> { // STR_S_unscaled
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 367 -> { // STR_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 368 -> { // STR_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 369 -> { // STR_S_reg
        pe.checkFp();
        mem.store32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), v[(((w & 31)) << 1)]);
      }
      case 370 -> { // LDR_S_imm
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.scaled2(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 371 -> { // LDR_S_unscaled
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 372 -> { // LDR_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 373 -> { // LDR_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 374 -> { // LDR_S_reg
        pe.checkFp();
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 375 -> { // STR_D_imm
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)), v[(((w & 31)) << 1)]);
      }
      case 376 -> { // STR_D_unscaled
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), v[(((w & 31)) << 1)]);
      }
      case 377 -> { // STR_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 378 -> { // STR_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 379 -> { // STR_D_reg
        pe.checkFp();
        mem.store64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), v[(((w & 31)) << 1)]);
      }
      case 380 -> { // LDR_D_imm
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.scaled3(((w >>> 10) & 4095)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 381 -> { // LDR_D_unscaled
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 382 -> { // LDR_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 383 -> { // LDR_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = 0;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group12(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 384 -> { // LDR_D_reg
        pe.checkFp();
        long r0 = mem.load64(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 385 -> { // STR_Q_unscaled
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 386 -> { // STR_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[(((w & 31)) << 1) + 1]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 387 -> { // STR_Q_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 388 -> { // STR_Q_reg
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = x[((w >>> 16) & 31)];
        int r2 = ((w >>> 15) & 1);
        int r3 = ((w >>> 13) & 1);
        int r4 = ((w >>> 12) & 1);
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4), v[(((w & 31)) << 1)]);
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4) + 8, v[(((w & 31)) << 1) + 1]);
      }
      case 389 -> { // LDR_Q_unscaled
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 390 -> { // LDR_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.signed9(((w >>> 12) & 511));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 391 -> { // LDR_Q_pre
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
      case 392 -> { // LDR_Q_reg
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
      case 393 -> { // LDR_S_literal
        pe.checkFp();
        long r0 = mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 394 -> { // STP_S_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 395 -> { // STP_S_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, v[(((w & 31)) << 1)]);
        mem.store32(r0 + 4, v[((((w >>> 10) & 31)) << 1)]);
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 396 -> { // STP_S_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 397 -> { // STP_S_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store32(r0 + r1 + 4, v[((((w >>> 10) & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 398 -> { // LDP_S_nontemporal
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
      case 399 -> { // LDP_S_post
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
      case 400 -> { // LDP_S_offset
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
      case 401 -> { // LDP_S_pre
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
      case 402 -> { // LDR_D_literal
        pe.checkFp();
        long r0 = mem.load64((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 403 -> { // STP_D_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 404 -> { // STP_D_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[((((w >>> 10) & 31)) << 1)]);
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 405 -> { // STP_D_offset
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
      }
      case 406 -> { // STP_D_pre
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[((((w >>> 10) & 31)) << 1)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 407 -> { // LDP_D_nontemporal
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
      case 408 -> { // LDP_D_post
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
      case 409 -> { // LDP_D_offset
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
      case 410 -> { // LDP_D_pre
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
      case 411 -> { // LDR_Q_literal
        pe.checkFp();
        int r0 = Immediates.literal(((w >>> 5) & 524287));
        long r1 = mem.load64((s.pc - 4) + r0);
        long r2 = mem.load64((s.pc - 4) + r0 + 8);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 412 -> { // STP_Q_nontemporal
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, v[(((w & 31)) << 1)]);
        mem.store64(r0 + r1 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + r1 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + r1 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
      }
      case 413 -> { // STP_Q_post
        pe.checkFp();
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, v[(((w & 31)) << 1)]);
        mem.store64(r0 + 8, v[(((w & 31)) << 1) + 1]);
        mem.store64(r0 + 16, v[((((w >>> 10) & 31)) << 1)]);
        mem.store64(r0 + 24, v[((((w >>> 10) & 31)) << 1) + 1]);
        long r1 = r0 + Immediates.pair4(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 414 -> { // STP_Q_pre
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
      case 415 -> { // LDP_Q_nontemporal
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
      default -> throw pe.undefined();
    }
  }

  private static void group13(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 416 -> { // LDP_Q_post
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
      case 417 -> { // LDP_Q_pre
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
      case 418 -> { // STRB_unscaled
        mem.store8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 419 -> { // STRB_post
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store8(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 420 -> { // STRB_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 421 -> { // STRB_unpriv
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1, x[(w & 31)]);
      }
      case 422 -> { // STRB_reg
        mem.store8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), x[(w & 31)]);
      }
      case 423 -> { // LDRB_unscaled
        long r0 = mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 424 -> { // LDRB_unpriv
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1);
        x[zr((w & 31))] = r0;
      }
      case 425 -> { // LDRSB_imm_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
      }
      case 426 -> { // LDRSB_unscaled_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 427 -> { // LDRSB_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 428 -> { // LDRSB_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 429 -> { // LDRSB_unpriv_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1));
        x[zr((w & 31))] = r0;
      }
      case 430 -> { // LDRSB_reg_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        x[zr((w & 31))] = r0;
      }
      case 431 -> { // LDRSB_imm_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.scaled0(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 432 -> { // LDRSB_unscaled_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 433 -> { // LDRSB_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 434 -> { // LDRSB_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 435 -> { // LDRSB_unpriv_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 1));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 436 -> { // LDRSB_reg_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 437 -> { // STRH_unscaled
        mem.store16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 438 -> { // STRH_post
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store16(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 439 -> { // STRH_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 440 -> { // STRH_unpriv
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2, x[(w & 31)]);
      }
      case 441 -> { // STRH_reg
        mem.store16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), x[(w & 31)]);
      }
      case 442 -> { // LDRH_unscaled
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 443 -> { // LDRH_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 444 -> { // LDRH_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 445 -> { // LDRH_unpriv
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2);
        x[zr((w & 31))] = r0;
      }
      case 446 -> { // LDRH_reg
        long r0 = mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        x[zr((w & 31))] = r0;
      }
      case 447 -> { // LDRSH_imm_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group14(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 448 -> { // LDRSH_unscaled_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 449 -> { // LDRSH_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 450 -> { // LDRSH_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 451 -> { // LDRSH_unpriv_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2));
        x[zr((w & 31))] = r0;
      }
      case 452 -> { // LDRSH_reg_64
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        x[zr((w & 31))] = r0;
      }
      case 453 -> { // LDRSH_imm_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.scaled1(((w >>> 10) & 4095))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 454 -> { // LDRSH_unscaled_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 455 -> { // LDRSH_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 456 -> { // LDRSH_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2 & 0xFFFFFFFFL;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 457 -> { // LDRSH_unpriv_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 2));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 458 -> { // LDRSH_reg_32
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 459 -> { // STR_unscaled_32
        mem.store32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), x[(w & 31)]);
      }
      case 460 -> { // STR_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, x[(w & 31)]);
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 461 -> { // STR_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 462 -> { // STR_unpriv_32
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4, x[(w & 31)]);
      }
      case 463 -> { // STR_reg_32
        mem.store32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), x[(w & 31)]);
      }
      case 464 -> { // LDR_unscaled_32
        long r0 = mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)));
        x[zr((w & 31))] = r0;
      }
      case 465 -> { // LDR_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 466 -> { // LDR_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 467 -> { // LDR_unpriv_32
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4);
        x[zr((w & 31))] = r0;
      }
      case 468 -> { // LDRSW_unscaled
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511))));
        x[zr((w & 31))] = r0;
      }
      case 469 -> { // LDRSW_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        x[zr((w & 31))] = r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 470 -> { // LDRSW_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 471 -> { // LDRSW_unpriv
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 4));
        x[zr((w & 31))] = r0;
      }
      case 472 -> { // LDRSW_reg
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[sp(((w >>> 5) & 31))] + org.devkvm.cpu.ops.LoadStore.offset(x[((w >>> 16) & 31)], ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2)));
        x[zr((w & 31))] = r0;
      }
      case 473 -> { // STR_pre_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, x[(w & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 474 -> { // STR_unpriv_64
        mem.storeUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 8, x[(w & 31)]);
      }
      case 475 -> { // LDR_unpriv_64
        long r0 = mem.loadUnprivileged(x[sp(((w >>> 5) & 31))] + Immediates.signed9(((w >>> 12) & 511)), 8);
        x[zr((w & 31))] = r0;
      }
      case 476 -> { // PRFM_imm
      }
      case 477 -> { // PRFM_unscaled
      }
      case 478 -> { // PRFM_reg
      }
      case 479 -> { // PRFM_literal
      }
      default -> throw pe.undefined();
    }
  }

  private static void group15(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 480 -> { // LDR_literal_32
        long r0 = mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        x[zr((w & 31))] = r0;
      }
      case 481 -> { // LDR_literal_64
        long r0 = mem.load64((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287)));
        x[zr((w & 31))] = r0;
      }
      case 482 -> { // LDRSW_literal
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32((s.pc - 4) + Immediates.literal(((w >>> 5) & 524287))));
        x[zr((w & 31))] = r0;
      }
      case 483 -> { // STP_nontemporal_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
      }
      case 484 -> { // STP_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store32(r0, x[(w & 31)]);
        mem.store32(r0 + 4, x[((w >>> 10) & 31)]);
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 485 -> { // STP_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, x[(w & 31)]);
        mem.store32(r0 + r1 + 4, x[((w >>> 10) & 31)]);
        long r2 = r0 + r1;
        x[sp(((w >>> 5) & 31))] = r2;
      }
      case 486 -> { // LDP_nontemporal_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 487 -> { // LDP_post_32
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = mem.load32(r0);
        long r2 = mem.load32(r0 + 4);
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 488 -> { // LDP_pre_32
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 489 -> { // LDPSW_post
        long r0 = x[sp(((w >>> 5) & 31))];
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + 4));
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        x[zr((w & 31))] = r1;
        x[zr(((w >>> 10) & 31))] = r2;
        x[sp(((w >>> 5) & 31))] = r3;
      }
      case 490 -> { // LDPSW_offset
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 491 -> { // LDPSW_pre
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        long r4 = r0 + r1;
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
        x[sp(((w >>> 5) & 31))] = r4;
      }
      case 492 -> { // STP_nontemporal_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, x[(w & 31)]);
        mem.store64(r0 + r1 + 8, x[((w >>> 10) & 31)]);
      }
      case 493 -> { // STP_post_64
        long r0 = x[sp(((w >>> 5) & 31))];
        mem.store64(r0, x[(w & 31)]);
        mem.store64(r0 + 8, x[((w >>> 10) & 31)]);
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        x[sp(((w >>> 5) & 31))] = r1;
      }
      case 494 -> { // LDP_nontemporal_64
        long r0 = x[sp(((w >>> 5) & 31))];
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        x[zr((w & 31))] = r2;
        x[zr(((w >>> 10) & 31))] = r3;
      }
      case 495 -> { // LDXR
        Exclusive.load(pe, w);
      }
      case 496 -> { // LDAXR
        Exclusive.load(pe, w);
      }
      case 497 -> { // STXR
        Exclusive.store(pe, w);
      }
      case 498 -> { // STLXR
        Exclusive.store(pe, w);
      }
      case 499 -> { // LDXP
        Exclusive.loadPair(pe, w);
      }
      case 500 -> { // LDAXP
        Exclusive.loadPair(pe, w);
      }
      case 501 -> { // STXP
        Exclusive.storePair(pe, w);
      }
      case 502 -> { // STLXP
        Exclusive.storePair(pe, w);
      }
      case 503 -> { // LDAR
        Ordered.load(pe, w);
      }
      case 504 -> { // STLR
        Ordered.store(pe, w);
      }
      case 505 -> { // CAS
        Atomic.compareAndSwap(pe, w);
      }
      case 506 -> { // CASP
        Atomic.compareAndSwapPair(pe, w);
      }
      case 507 -> { // LDADD
        Atomic.ldadd(pe, w);
      }
      case 508 -> { // LDCLR
        Atomic.ldclr(pe, w);
      }
      case 509 -> { // LDEOR
        Atomic.ldeor(pe, w);
      }
      case 510 -> { // LDSET
        Atomic.ldset(pe, w);
      }
      case 511 -> { // LDSMAX
        Atomic.ldsmax(pe, w);
      }
      default -> throw pe.undefined();
    }
  }

  private static void group16(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 512 -> { // LDSMIN
        Atomic.ldsmin(pe, w);
      }
      case 513 -> { // LDUMAX
        Atomic.ldumax(pe, w);
      }
      case 514 -> { // LDUMIN
        Atomic.ldumin(pe, w);
      }
      case 515 -> { // SWP
        Atomic.swp(pe, w);
      }
      case 516 -> { // MLA_element_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 517 -> { // MLS_element_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 518 -> { // MUL_element_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 519 -> { // SQDMULH_element_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 520 -> { // SQRDMULH_element_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 521 -> { // SMLAL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 522 -> { // UMLAL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 523 -> { // SMLSL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 524 -> { // UMLSL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 525 -> { // SMULL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 526 -> { // UMULL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1), 2);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 527 -> { // SQDMLAL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 528 -> { // SQDMLAL_element_H_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 529 -> { // SQDMLSL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 530 -> { // SQDMLSL_element_H_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 531 -> { // SQDMULL_element_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], r1, 1), 0), 1, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 532 -> { // SQDMULL_element_H_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 533 -> { // SQDMULH_element_H_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 1), org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 534 -> { // SQRDMULH_element_H_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 1), org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 15)) << 1)], v[((((w >>> 16) & 15)) << 1) + 1], Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 535 -> { // MLA_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 536 -> { // MLS_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 537 -> { // MUL_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 538 -> { // SQDMULH_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 539 -> { // SQRDMULH_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 540 -> { // SMLAL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 541 -> { // UMLAL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 542 -> { // SMLSL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 543 -> { // UMLSL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group17(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 544 -> { // SMULL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 545 -> { // UMULL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2), 3);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 546 -> { // SQDMLAL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp), 3, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 547 -> { // SQDMLAL_element_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 548 -> { // SQDMLSL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp), 3, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 549 -> { // SQDMLSL_element_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 550 -> { // SQDMULL_element_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], r1, 2), 0), 2, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 551 -> { // SQDMULL_element_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 552 -> { // SQDMULH_element_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 553 -> { // SQRDMULH_element_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 554 -> { // FMLA_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 555 -> { // FMLA_element_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 556 -> { // FMLA_element_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulAdd((int) v[(((w & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 557 -> { // FMLA_element_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulAdd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 558 -> { // FMLS_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 559 -> { // FMLS_element_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 560 -> { // FMLS_element_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulSub((int) v[(((w & 31)) << 1)], (int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 561 -> { // FMLS_element_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulSub(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 562 -> { // FMUL_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 563 -> { // FMUL_element_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 564 -> { // FMUL_element_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mul((int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 565 -> { // FMUL_element_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mul(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 566 -> { // FMULX_element_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 567 -> { // FMULX_element_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 568 -> { // FMULX_element_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulx((int) v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 569 -> { // FMULX_element_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulx(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.element(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 1), 3), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 570 -> { // SIMD_multiple
        pe.checkFp();
        SimdStructures.multiple(pe, w);
      }
      case 571 -> { // SIMD_multiple_post
        pe.checkFp();
        SimdStructures.multiple(pe, w);
      }
      case 572 -> { // SIMD_single
        pe.checkFp();
        SimdStructures.single(pe, w);
      }
      case 573 -> { // SIMD_single_post
        pe.checkFp();
        SimdStructures.single(pe, w);
      }
      case 574 -> { // UZP1
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.uzp1(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.uzp1(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 575 -> { // TRN1
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.trn1(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.trn1(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group18(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 576 -> { // ZIP1
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.zip1(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.zip1(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 577 -> { // UZP2
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.uzp2(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.uzp2(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 578 -> { // TRN2
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.trn2(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.trn2(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 579 -> { // ZIP2
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.zip2(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.zip2(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 580 -> { // UNDEFINED_permute_1D
        throw pe.undefined();
      }
      case 581 -> { // EXT_8B
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.ext64(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 11) & 7));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 582 -> { // EXT_16B
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.ext(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 15));
        long r1 = org.devkvm.cpu.ops.SimdPermute.ext(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 11) & 15));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 583 -> { // DUP_element
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.dupElement(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.dupElement(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 584 -> { // DUP_general
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.dup(x[((w >>> 5) & 31)], ((w >>> 16) & 31));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.dup(x[((w >>> 5) & 31)], ((w >>> 16) & 31)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 585 -> { // DUP_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.umov(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 586 -> { // SMOV_W
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdPermute.smov(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31)), 0);
        x[zr((w & 31))] = r0 & 0xFFFFFFFFL;
      }
      case 587 -> { // SMOV_X
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.smov(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31));
        x[zr((w & 31))] = r0;
      }
      case 588 -> { // UMOV_W
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.umov(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 16) & 31));
        x[zr((w & 31))] = r0;
      }
      case 589 -> { // UMOV_X
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.element(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 20) & 1));
        x[zr((w & 31))] = r0;
      }
      case 590 -> { // INS_general
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.ins(0, v[(((w & 31)) << 1)], v[(((w & 31)) << 1) + 1], x[((w >>> 5) & 31)], ((w >>> 16) & 31));
        long r1 = org.devkvm.cpu.ops.SimdPermute.ins(1, v[(((w & 31)) << 1)], v[(((w & 31)) << 1) + 1], x[((w >>> 5) & 31)], ((w >>> 16) & 31));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 591 -> { // INS_element
        pe.checkFp();
        int r0 = ((w >>> 16) & 31);
        long r1 = org.devkvm.cpu.ops.SimdPermute.ins(0, v[(((w & 31)) << 1)], v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.insSource(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], r0, ((w >>> 11) & 15)), r0);
        long r2 = org.devkvm.cpu.ops.SimdPermute.ins(1, v[(((w & 31)) << 1)], v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.insSource(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], r0, ((w >>> 11) & 15)), r0);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 592 -> { // UNDEFINED_copy_size
        throw pe.undefined();
      }
      case 593 -> { // UNDEFINED_copy_scalar_size
        throw pe.undefined();
      }
      case 594 -> { // UNDEFINED_DUP_1D
        throw pe.undefined();
      }
      case 595 -> { // UNDEFINED_SMOV_W_S
        throw pe.undefined();
      }
      case 596 -> { // UNDEFINED_SMOV_D
        throw pe.undefined();
      }
      case 597 -> { // UNDEFINED_UMOV_W_D
        throw pe.undefined();
      }
      case 598 -> { // MOVI_shifted_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 599 -> { // MVNI_shifted_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 600 -> { // ORR_imm_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 601 -> { // BIC_imm_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 602 -> { // MOVI_shifted_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 603 -> { // MVNI_shifted_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 604 -> { // ORR_imm_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 605 -> { // BIC_imm_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 606 -> { // MOVI_ones
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 607 -> { // MVNI_ones
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group19(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 608 -> { // MOVI_B
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.replicate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.replicate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), 0) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 609 -> { // MOVI_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.byteMask(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.byteMask(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 610 -> { // FMOV_S_vector_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.replicate(org.devkvm.cpu.ops.FpConvert.expandSingle(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.replicate(org.devkvm.cpu.ops.FpConvert.expandSingle(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))), 2) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 611 -> { // FMOV_D_vector_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.expandDouble(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.FpConvert.expandDouble(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 612 -> { // TBL
        pe.checkFp();
        SimdTable.tbl(pe, w);
      }
      case 613 -> { // TBX
        pe.checkFp();
        SimdTable.tbx(pe, w);
      }
      case 614 -> { // SSHR_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 615 -> { // USHR_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 616 -> { // SSRA_imm
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 617 -> { // USRA_imm
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 618 -> { // SRSHR_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 619 -> { // URSHR_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 620 -> { // SRSRA_imm
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 621 -> { // URSRA_imm
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 622 -> { // SRI_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sri(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sri(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 623 -> { // SHL_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.shl(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.shl(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 624 -> { // SLI_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sli(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sli(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 625 -> { // SSHR_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 626 -> { // USHR_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 627 -> { // SSRA_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.sshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 628 -> { // USRA_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.ushr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 629 -> { // SRSHR_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 630 -> { // URSHR_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 631 -> { // SRSRA_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.srshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 632 -> { // URSRA_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdShift.urshr(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 633 -> { // SRI_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sri(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 634 -> { // SHL_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.shl(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 635 -> { // SLI_imm_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sli(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 636 -> { // SQSHLU_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshlu(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqshlu(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 637 -> { // SQSHLU_imm_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshlu(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 638 -> { // SQSHL_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.shlImmediate(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 639 -> { // SQSHL_imm_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group20(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 640 -> { // UQSHL_imm
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(v[((((w >>> 5) & 31)) << 1)], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.shlImmediate(v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 641 -> { // UQSHL_imm_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, 1, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 642 -> { // UNDEFINED_shift_1D
        throw pe.undefined();
      }
      case 643 -> { // UNDEFINED_shift_fp_1D
        throw pe.undefined();
      }
      case 644 -> { // SHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.shrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 645 -> { // SHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdShift.shrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 646 -> { // RSHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.rshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 647 -> { // RSHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdShift.rshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 648 -> { // SQSHRUN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 649 -> { // SQSHRUN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 650 -> { // SQSHRUN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 651 -> { // SQRSHRUN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 652 -> { // SQRSHRUN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 653 -> { // SQRSHRUN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 654 -> { // SQSHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 655 -> { // SQSHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 656 -> { // SQSHRN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 657 -> { // UQSHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 658 -> { // UQSHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 659 -> { // UQSHRN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 660 -> { // SQRSHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 661 -> { // SQRSHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 662 -> { // SQRSHRN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 663 -> { // UQRSHRN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 664 -> { // UQRSHRN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 665 -> { // UQRSHRN_scalar
        pe.checkFp();
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 666 -> { // SSHLL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.laneSize(((w >>> 19) & 7));
        int r2 = Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7));
        long r3 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), r2, r1 + 1);
        long r4 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), r2, r1 + 1);
        v[(((w & 31)) << 1)] = r3;
        v[(((w & 31)) << 1) + 1] = r4;
      }
      case 667 -> { // USHLL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.laneSize(((w >>> 19) & 7));
        int r2 = Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7));
        long r3 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), r2, r1 + 1);
        long r4 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), r2, r1 + 1);
        v[(((w & 31)) << 1)] = r3;
        v[(((w & 31)) << 1) + 1] = r4;
      }
      case 668 -> { // SCVTF_fixed_S_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 669 -> { // FCVTZS_fixed_S_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 670 -> { // SCVTF_fixed_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.fromFixedSingle((int) v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 671 -> { // FCVTZS_fixed_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.toFixedSingle((int) v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group21(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 672 -> { // SCVTF_fixed_D_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 673 -> { // FCVTZS_fixed_D_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 674 -> { // SCVTF_fixed_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 675 -> { // FCVTZS_fixed_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 676 -> { // UCVTF_fixed_S_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 677 -> { // FCVTZU_fixed_S_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 678 -> { // UCVTF_fixed_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.fromFixedSingle((int) v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 679 -> { // FCVTZU_fixed_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.toFixedSingle((int) v[((((w >>> 5) & 31)) << 1)], Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 680 -> { // UCVTF_fixed_D_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 681 -> { // FCVTZU_fixed_D_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 682 -> { // UCVTF_fixed_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 683 -> { // FCVTZU_fixed_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 684 -> { // SADDL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 685 -> { // SADDW
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 686 -> { // SSUBL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 687 -> { // SSUBW
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 688 -> { // SABAL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 689 -> { // SABDL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 690 -> { // SMLAL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 691 -> { // SMLSL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 692 -> { // SMULL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 693 -> { // UADDL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 694 -> { // UADDW
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 695 -> { // USUBL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 696 -> { // USUBW
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 697 -> { // UABAL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 698 -> { // UABDL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 699 -> { // UMLAL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 700 -> { // UMLSL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 701 -> { // UMULL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), r1), r1 + 1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 702 -> { // PMULL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdInteger.pmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]));
        long r2 = org.devkvm.cpu.ops.SimdInteger.pmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]));
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 703 -> { // ADDHN
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0 + 1), org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0 + 1), r0);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group22(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 704 -> { // ADDHN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r1 + 1), org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r1 + 1), r1);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 705 -> { // RADDHN
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0 + 1), org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0 + 1), r0);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 706 -> { // RADDHN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r1 + 1), org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r1 + 1), r1);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 707 -> { // SUBHN
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0 + 1), org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0 + 1), r0);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 708 -> { // SUBHN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r1 + 1), org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r1 + 1), r1);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 709 -> { // RSUBHN
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0 + 1), org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0 + 1), r0);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 710 -> { // RSUBHN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r1 + 1), org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r1 + 1), r1);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 711 -> { // SQDMLAL_vector_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 712 -> { // SQDMLAL_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), ((int) v[((((w >>> 16) & 31)) << 1)] & 0xFFFF), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 713 -> { // SQDMLSL_vector_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 714 -> { // SQDMLSL_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), ((int) v[((((w >>> 16) & 31)) << 1)] & 0xFFFF), 1, s.fp), 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 715 -> { // SQDMULL_vector_H
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 1, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 716 -> { // SQDMULL_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) v[((((w >>> 5) & 31)) << 1)] & 0xFFFF), ((int) v[((((w >>> 16) & 31)) << 1)] & 0xFFFF), 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 717 -> { // SQDMLAL_vector_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp), 3, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 718 -> { // SQDMLAL_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 719 -> { // SQDMLSL_vector_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp), 3, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 720 -> { // SQDMLSL_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], 2, s.fp), 3, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 721 -> { // SQDMULL_vector_S
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1]), 2, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 722 -> { // SQDMULL_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], 2, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 723 -> { // AND_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.and(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.and(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 724 -> { // BIC_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 725 -> { // ORR_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 726 -> { // ORN_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.orn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orn(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 727 -> { // EOR_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.eor(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.eor(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 728 -> { // BSL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 729 -> { // BIT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[(((w & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(v[((((w >>> 16) & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[(((w & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 730 -> { // BIF_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(v[((((w >>> 16) & 31)) << 1)], v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(v[((((w >>> 16) & 31)) << 1) + 1], v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 731 -> { // SHADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.shadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.shadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 732 -> { // UHADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.uhadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uhadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 733 -> { // SRHADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.srhadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.srhadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 734 -> { // URHADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.urhadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.urhadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 735 -> { // SHSUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.shsub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.shsub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group23(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 736 -> { // UHSUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.uhsub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uhsub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 737 -> { // SMAX_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.smax(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smax(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 738 -> { // UMAX_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.umax(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umax(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 739 -> { // SMIN_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.smin(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smin(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 740 -> { // UMIN_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.umin(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umin(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 741 -> { // SABD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.sabd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.sabd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 742 -> { // UABD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.uabd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uabd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 743 -> { // MUL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 744 -> { // SABA_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.sabd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.sabd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 745 -> { // UABA_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.uabd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.uabd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], r0), r0) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 746 -> { // MLA_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 747 -> { // MLS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 748 -> { // PMUL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.pmul(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.pmul(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 749 -> { // SMAXP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.smaxp(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smaxp(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 750 -> { // UMAXP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.umaxp(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umaxp(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 751 -> { // SMINP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.sminp(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.sminp(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 752 -> { // UMINP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.uminp(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uminp(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 753 -> { // ADDP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addp(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addp(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 754 -> { // ADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 755 -> { // SUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 756 -> { // CMGT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 757 -> { // CMHI_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.higher(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.higher(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 758 -> { // CMGE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 759 -> { // CMHS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.higherOrSame(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.higherOrSame(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 760 -> { // CMTST_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.test(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.test(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 761 -> { // CMEQ_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 762 -> { // SSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 763 -> { // USHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.ushl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.ushl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 764 -> { // SRSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.srshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.srshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 765 -> { // URSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.urshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.urshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 766 -> { // ADD_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 767 -> { // SUB_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group24(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 768 -> { // CMGT_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 769 -> { // CMHI_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.higher(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 770 -> { // CMGE_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 771 -> { // CMHS_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.higherOrSame(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 772 -> { // CMTST_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.test(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 773 -> { // CMEQ_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 774 -> { // SSHL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.sshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 775 -> { // USHL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.ushl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 776 -> { // SRSHL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.srshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 777 -> { // URSHL_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdShift.urshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 778 -> { // SQADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 779 -> { // UQADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqadd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqadd(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 780 -> { // SQSUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqsub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 781 -> { // UQSUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqsub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqsub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 782 -> { // SQSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 783 -> { // UQSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 784 -> { // SQRSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqrshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqrshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 785 -> { // UQRSHL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqrshl(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqrshl(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 786 -> { // SQADD_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 787 -> { // UQADD_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 788 -> { // SQSUB_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 789 -> { // UQSUB_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 790 -> { // SQSHL_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshl(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 791 -> { // UQSHL_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshl(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 792 -> { // SQRSHL_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqrshl(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 793 -> { // UQRSHL_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqrshl(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 794 -> { // SQDMULH_vector_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], 1, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 795 -> { // SQDMULH_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 1), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], 1), 1, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 796 -> { // SQRDMULH_vector_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], 1, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 797 -> { // SQRDMULH_H
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 1), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], 1), 1, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 798 -> { // SQDMULH_vector_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], 2, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 799 -> { // SQDMULH_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], 2), 2, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group25(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 800 -> { // SQRDMULH_vector_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], 2, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 801 -> { // SQRDMULH_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], 2), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 16) & 31)) << 1)], 2), 2, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 802 -> { // UNDEFINED_three_same_1D
        throw pe.undefined();
      }
      case 803 -> { // UNDEFINED_three_same_fp_1D
        throw pe.undefined();
      }
      case 804 -> { // FMAXNM_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.maxNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxNumber(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 805 -> { // FADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.add(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 806 -> { // FMULX_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulx(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 807 -> { // FCMEQ_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareEqual(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 808 -> { // FMAX_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.max(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.max(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 809 -> { // FRECPS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.recps(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.recps(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 810 -> { // FMINNM_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.minNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minNumber(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 811 -> { // FSUB_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.sub(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.sub(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 812 -> { // FMIN_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.min(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.min(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 813 -> { // FRSQRTS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.rsqrts(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.rsqrts(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 814 -> { // FMUL_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mul(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 815 -> { // FCMGE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 816 -> { // FACGE_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 1);
        long r1 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1) + 1], r0), org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 16) & 31)) << 1) + 1], r0), r0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 817 -> { // FDIV_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.div(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.div(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 818 -> { // FABD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.absoluteDifference(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.absoluteDifference(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 819 -> { // FCMGT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 820 -> { // FACGT_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 1);
        long r1 = org.devkvm.cpu.ops.SimdFp.compareGreater(org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 16) & 31)) << 1)], r0), r0, s.fp);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1) + 1], r0), org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 16) & 31)) << 1) + 1], r0), r0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 821 -> { // FMLA_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulAdd(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 822 -> { // FMLS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulSub(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 823 -> { // FMAXNMP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.maxNumberPairs(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxNumberPairs(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 824 -> { // FADDP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.addPairs(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.addPairs(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 825 -> { // FMAXP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.maxPairs(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxPairs(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 826 -> { // FMINNMP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.minNumberPairs(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minNumberPairs(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 827 -> { // FMINP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.minPairs(0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minPairs(1, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], v[((((w >>> 16) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 828 -> { // FMULX_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.mulx((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 829 -> { // FMULX_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.mulx(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 830 -> { // FCMEQ_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareEqual((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 831 -> { // FCMEQ_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group26(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 832 -> { // FRECPS_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.recps((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 833 -> { // FRECPS_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.recps(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 834 -> { // FRSQRTS_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.rsqrts((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 835 -> { // FRSQRTS_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.rsqrts(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 836 -> { // FCMGE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 837 -> { // FCMGE_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 838 -> { // FACGE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual(org.devkvm.cpu.ops.FpSingle.abs((int) v[((((w >>> 5) & 31)) << 1)]), org.devkvm.cpu.ops.FpSingle.abs((int) v[((((w >>> 16) & 31)) << 1)]), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 839 -> { // FACGE_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(org.devkvm.cpu.ops.FpDouble.abs(v[((((w >>> 5) & 31)) << 1)]), org.devkvm.cpu.ops.FpDouble.abs(v[((((w >>> 16) & 31)) << 1)]), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 840 -> { // FABD_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.absoluteDifference((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 841 -> { // FABD_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.absoluteDifference(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 842 -> { // FCMGT_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater((int) v[((((w >>> 5) & 31)) << 1)], (int) v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 843 -> { // FCMGT_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 16) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 844 -> { // FACGT_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater(org.devkvm.cpu.ops.FpSingle.abs((int) v[((((w >>> 5) & 31)) << 1)]), org.devkvm.cpu.ops.FpSingle.abs((int) v[((((w >>> 16) & 31)) << 1)]), s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 845 -> { // FACGT_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(org.devkvm.cpu.ops.FpDouble.abs(v[((((w >>> 5) & 31)) << 1)]), org.devkvm.cpu.ops.FpDouble.abs(v[((((w >>> 16) & 31)) << 1)]), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 846 -> { // REV64_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), 2) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 847 -> { // REV32_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 1) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 848 -> { // REV16_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1)], 0, 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(v[((((w >>> 5) & 31)) << 1) + 1], 0, 0) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 849 -> { // SADDLP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), 0) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 850 -> { // UADDLP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), 1) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 851 -> { // CLS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.cls(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.cls(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 852 -> { // CLZ_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.clz(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.clz(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 853 -> { // CNT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.cnt(v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.cnt(v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 854 -> { // NOT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 855 -> { // RBIT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.rbit(v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rbit(v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 856 -> { // SADALP_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1)], r0, 0), r0 + 1);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1) + 1], r0, 0), r0 + 1) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 857 -> { // UADALP_vector
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1)], org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1)], r0, 1), r0 + 1);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(v[(((w & 31)) << 1) + 1], org.devkvm.cpu.ops.SimdInteger.addlp(v[((((w >>> 5) & 31)) << 1) + 1], r0, 1), r0 + 1) : 0;
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = r2;
      }
      case 858 -> { // CMGT_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 859 -> { // CMGE_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 860 -> { // CMEQ_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 861 -> { // CMLE_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 862 -> { // CMLT_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(0, v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(0, v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 863 -> { // ABS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.abs(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.abs(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group27(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 864 -> { // NEG_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.neg(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.neg(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 865 -> { // CMGT_zero_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(v[((((w >>> 5) & 31)) << 1)], 0, 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 866 -> { // CMGE_zero_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(v[((((w >>> 5) & 31)) << 1)], 0, 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 867 -> { // CMEQ_zero_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(v[((((w >>> 5) & 31)) << 1)], 0, 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 868 -> { // CMLE_zero_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, v[((((w >>> 5) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 869 -> { // CMLT_zero_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(0, v[((((w >>> 5) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 870 -> { // ABS_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.abs(v[((((w >>> 5) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 871 -> { // NEG_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.neg(v[((((w >>> 5) & 31)) << 1)], 3);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 872 -> { // SUQADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.suqadd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.suqadd(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 873 -> { // SUQADD_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.suqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 874 -> { // USQADD_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.usqadd(v[(((w & 31)) << 1)], v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.usqadd(v[(((w & 31)) << 1) + 1], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 875 -> { // USQADD_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.usqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(v[(((w & 31)) << 1)], r0), org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 876 -> { // SQABS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqabs(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqabs(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 877 -> { // SQABS_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqabs(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 878 -> { // SQNEG_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqneg(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqneg(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 879 -> { // SQNEG_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqneg(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0), r0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 880 -> { // UNDEFINED_two_misc_1D_arithmetic
        throw pe.undefined();
      }
      case 881 -> { // UNDEFINED_two_misc_1D_saturating
        throw pe.undefined();
      }
      case 882 -> { // UNDEFINED_two_misc_1D_compare
        throw pe.undefined();
      }
      case 883 -> { // UNDEFINED_two_misc_1D_compare_equal
        throw pe.undefined();
      }
      case 884 -> { // UNDEFINED_two_misc_1D_compare_less
        throw pe.undefined();
      }
      case 885 -> { // UNDEFINED_two_misc_1D_negate
        throw pe.undefined();
      }
      case 886 -> { // UNDEFINED_two_misc_fp_compare_1D
        throw pe.undefined();
      }
      case 887 -> { // UNDEFINED_two_misc_fp_1D
        throw pe.undefined();
      }
      case 888 -> { // XTN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdLanes.evens(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 889 -> { // XTN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdLanes.evens(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 890 -> { // SQXTN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 891 -> { // SQXTN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 892 -> { // SQXTN_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, 0, r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 893 -> { // UQXTN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 894 -> { // UQXTN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 895 -> { // UQXTN_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, 0, r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group28(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 896 -> { // SQXTUN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 897 -> { // SQXTUN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 3), 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 898 -> { // SQXTUN_scalar
        pe.checkFp();
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(v[((((w >>> 5) & 31)) << 1)], r0 + 1), 0, 0, r0, 0, s.fp);
        v[(((w & 31)) << 1)] = r1;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 899 -> { // SHLL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.shll(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1);
        long r3 = org.devkvm.cpu.ops.SimdShift.shll(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 900 -> { // FRINTN_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 901 -> { // FRINTA_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 4, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 4, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 902 -> { // FRINTP_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 903 -> { // FRINTM_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 2, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 2, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 904 -> { // FRINTZ_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 3, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 3, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 905 -> { // FRINTX_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.roundCurrent(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.roundCurrent(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 906 -> { // FRINTI_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.roundCurrent(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.roundCurrent(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 907 -> { // FCVTNS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 0, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 0, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 908 -> { // FCVTNS_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 0, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 909 -> { // FCVTNS_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 0, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 910 -> { // FCVTNU_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 0, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 0, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 911 -> { // FCVTNU_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 0, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 912 -> { // FCVTNU_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 0, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 913 -> { // FCVTPS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 1, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 914 -> { // FCVTPS_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 1, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 915 -> { // FCVTPS_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 1, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 916 -> { // FCVTPU_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 1, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 917 -> { // FCVTPU_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 1, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 918 -> { // FCVTPU_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 1, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 919 -> { // FCVTMS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 2, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 920 -> { // FCVTMS_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 2, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 921 -> { // FCVTMS_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 2, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 922 -> { // FCVTMU_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 2, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 923 -> { // FCVTMU_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 2, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 924 -> { // FCVTMU_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 2, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 925 -> { // FCVTZS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 3, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 926 -> { // FCVTZS_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 3, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 927 -> { // FCVTZS_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 3, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group29(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 928 -> { // FCVTZU_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 3, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 929 -> { // FCVTZU_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 3, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 930 -> { // FCVTZU_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 3, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 931 -> { // FCVTAS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 4, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 4, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 932 -> { // FCVTAS_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 4, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 933 -> { // FCVTAS_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 4, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 934 -> { // FCVTAU_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 4, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 4, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 935 -> { // FCVTAU_S_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) v[((((w >>> 5) & 31)) << 1)], 0, 4, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 936 -> { // FCVTAU_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(v[((((w >>> 5) & 31)) << 1)], 1, 4, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 937 -> { // SCVTF_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 0, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 938 -> { // SCVTF_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(v[((((w >>> 5) & 31)) << 1)], 0, 64, 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 939 -> { // SCVTF_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(v[((((w >>> 5) & 31)) << 1)], 1, 64, 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 940 -> { // UCVTF_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), 0, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), 0, 1, s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 941 -> { // UCVTF_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(v[((((w >>> 5) & 31)) << 1)], 0, 64, 1, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 942 -> { // UCVTF_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(v[((((w >>> 5) & 31)) << 1)], 1, 64, 1, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 943 -> { // FRECPE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.recpe(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.recpe(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 944 -> { // FRSQRTE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.rsqrte(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.rsqrte(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 945 -> { // FSQRT_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.sqrt(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.sqrt(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 946 -> { // FABS_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.abs(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 947 -> { // FNEG_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.neg(v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.neg(v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1)) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 948 -> { // URECPE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.urecpe(v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.urecpe(v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 949 -> { // URSQRTE_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.ursqrte(v[((((w >>> 5) & 31)) << 1)]);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.ursqrte(v[((((w >>> 5) & 31)) << 1) + 1]) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 950 -> { // FRECPE_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.recpe((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 951 -> { // FRECPE_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.recpe(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 952 -> { // FRSQRTE_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.rsqrte((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 953 -> { // FRSQRTE_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.rsqrte(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 954 -> { // FRECPX_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.recpx((int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 955 -> { // FRECPX_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.recpx(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 956 -> { // FCMGT_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 957 -> { // FCMGT_zero_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater((int) v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 958 -> { // FCMGT_zero_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 959 -> { // FCMGE_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group30(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 960 -> { // FCMGE_zero_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual((int) v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 961 -> { // FCMGE_zero_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 962 -> { // FCMEQ_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareEqual(v[((((w >>> 5) & 31)) << 1)], 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareEqual(v[((((w >>> 5) & 31)) << 1) + 1], 0, ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 963 -> { // FCMEQ_zero_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareEqual((int) v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 964 -> { // FCMEQ_zero_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareEqual(v[((((w >>> 5) & 31)) << 1)], 0, s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 965 -> { // FCMLE_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(0, v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(0, v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 966 -> { // FCMLE_zero_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual(0, (int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 967 -> { // FCMLE_zero_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(0, v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 968 -> { // FCMLT_zero_vector
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(0, v[((((w >>> 5) & 31)) << 1)], ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(0, v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp) : 0;
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 969 -> { // FCMLT_zero_S_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater(0, (int) v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 970 -> { // FCMLT_zero_D_scalar
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(0, v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 971 -> { // FCVTL
        pe.checkFp();
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 1);
        long r2 = org.devkvm.cpu.ops.SimdFp.lengthen(org.devkvm.cpu.ops.SimdLanes.part(0, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdFp.lengthen(org.devkvm.cpu.ops.SimdLanes.part(1, r0, v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1]), r1, s.fp);
        v[(((w & 31)) << 1)] = r2;
        v[(((w & 31)) << 1) + 1] = r3;
      }
      case 972 -> { // FCVTN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.narrow(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 973 -> { // FCVTN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdFp.narrow(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 22) & 1), s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 974 -> { // FCVTXN
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdFp.narrowOdd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 975 -> { // FCVTXN2
        pe.checkFp();
        long r0 = v[(((w & 31)) << 1)];
        long r1 = org.devkvm.cpu.ops.SimdFp.narrowOdd(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = r1;
      }
      case 976 -> { // FCVTXN_scalar
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToSingleOdd(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 977 -> { // SADDLV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3), 0);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 978 -> { // UADDLV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3), 1);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 979 -> { // SMAXV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.smaxv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 980 -> { // UMAXV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.umaxv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 981 -> { // SMINV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.sminv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 982 -> { // UMINV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.uminv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 983 -> { // ADDV
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdInteger.addv(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], ((w >>> 30) & 1), ((w >>> 22) & 3));
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 984 -> { // UNDEFINED_across_2S
        throw pe.undefined();
      }
      case 985 -> { // FMAXNMV
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.maxNumberAcross(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 986 -> { // FMAXV
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.maxAcross(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 987 -> { // FMINNMV
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.minNumberAcross(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 988 -> { // FMINV
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.minAcross(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 989 -> { // ADDP_D
        pe.checkFp();
        long r0 = v[((((w >>> 5) & 31)) << 1)] + v[((((w >>> 5) & 31)) << 1) + 1];
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 990 -> { // FMAXNMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.maxNumberLow(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 991 -> { // FMAXNMP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.maxNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }

  private static void group31(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 992 -> { // FADDP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.addLow(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 993 -> { // FADDP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.add(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 994 -> { // FMAXP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.maxLow(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 995 -> { // FMAXP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.max(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 996 -> { // FMINNMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.minNumberLow(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 997 -> { // FMINNMP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.minNumber(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 998 -> { // FMINP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdFp.minLow(v[((((w >>> 5) & 31)) << 1)], s.fp);
        v[(((w & 31)) << 1)] = r0 & 0xFFFFFFFFL;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      case 999 -> { // FMINP_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpDouble.min(v[((((w >>> 5) & 31)) << 1)], v[((((w >>> 5) & 31)) << 1) + 1], s.fp);
        v[(((w & 31)) << 1)] = r0;
        v[(((w & 31)) << 1) + 1] = 0;
      }
      default -> throw pe.undefined();
    }
  }
}
