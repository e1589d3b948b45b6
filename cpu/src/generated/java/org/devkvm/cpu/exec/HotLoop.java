// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * The main loop. Within a page only {@code i} moves: the slot after the one that runs. {@code
 * continue} goes to the next slot, {@code break} jumps to slot {@code t} of this page or beyond
 * it, and {@code break page} leaves the page for {@code pc}.
 */
final class HotLoop {
  private HotLoop() {}

  /** Runs about {@code budget} instructions; fewer when {@link Pe#event} asks to stop. */
  static void run(Pe pe, int budget) {
    CpuState s = pe.s;
    long[] x = s.x;
    long[] v = s.v;
    GuestMemory mem = pe.mem;
    long pc = s.pc;
    int left = budget;
    while (true) {
      long pageVa = pc & -4096;
      int i = ((int) (pc >>> 2) & 1023) + 1;
      int start = i;
      try {
        CodePage page = mem.fetchPage(pc);
        long[] ops = page.ops;
        start = --i;
        page:
        while (true) {
          long p = ops[i++];
          int a = (int) p & 63;
          int b = (int) (p >>> 6) & 63;
          int t;
          switch ((int) (p >>> 52)) {
            case 0: // UNDECODED
              i--;
              ops[i] = Predecoder.predecode(page, i);
              continue;
            case 1: // PAGE_END
              i--;
              pc = pageVa + 4096;
              break page;
            case 3: { // B
              t = i - 1 + (int) (p << 38 >> 38);
              break;
            }
            case 4: { // BL
              x[30] = (pageVa + ((long) (i - 1) << 2)) + 4;
              t = i - 1 + (int) (p << 38 >> 38);
              break;
            }
            case 5: { // B_cond
              if (!org.devkvm.cpu.ops.BranchSystem.holds(((int) p & 15), s.nzcv)) {
                continue;
              }
              t = i - 1 + (int) (p << 41 >> 45);
              break;
            }
            case 6: { // CBZ_32
              if (!org.devkvm.cpu.ops.BranchSystem.zero32((int) x[a])) {
                continue;
              }
              t = i - 1 + (int) (p << 39 >> 45);
              break;
            }
            case 7: { // CBZ_64
              if (!org.devkvm.cpu.ops.BranchSystem.zero64(x[a])) {
                continue;
              }
              t = i - 1 + (int) (p << 39 >> 45);
              break;
            }
            case 8: { // CBNZ_32
              if (!org.devkvm.cpu.ops.BranchSystem.nonzero32((int) x[a])) {
                continue;
              }
              t = i - 1 + (int) (p << 39 >> 45);
              break;
            }
            case 9: { // CBNZ_64
              if (!org.devkvm.cpu.ops.BranchSystem.nonzero64(x[a])) {
                continue;
              }
              t = i - 1 + (int) (p << 39 >> 45);
              break;
            }
            case 10: { // TBZ
              if (!org.devkvm.cpu.ops.BranchSystem.bitClear(x[a], (int) (p << 51 >> 57))) {
                continue;
              }
              t = i - 1 + (int) (p << 37 >> 50);
              break;
            }
            case 11: { // TBNZ
              if (!org.devkvm.cpu.ops.BranchSystem.bitSet(x[a], (int) (p << 51 >> 57))) {
                continue;
              }
              t = i - 1 + (int) (p << 37 >> 50);
              break;
            }
            case 12: { // BR
              pc = x[a];
              break page;
            }
            case 13: { // BLR
              pc = x[a];
              x[30] = (pageVa + ((long) (i - 1) << 2)) + 4;
              break page;
            }
            case 14: { // RET
              pc = x[a];
              break page;
            }
            case 15: { // HINT
              int r0 = org.devkvm.cpu.ops.BranchSystem.nop(s.nzcv);
              s.nzcv = r0;
              continue;
            }
            case 16: { // ADR
              long r0 = (pageVa + ((long) (i - 1) << 2)) + (int) (p << 37 >> 43);
              x[a] = r0;
              continue;
            }
            case 17: { // ADRP
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.adrp((pageVa + ((long) (i - 1) << 2)), (p << 25 >> 31));
              x[a] = r0;
              continue;
            }
            case 18: { // ADD_imm_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.add32((int) x[b], (int) (p << 21 >> 39));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 19: { // ADD_imm_64
              long r0 = x[b] + (int) (p << 21 >> 39);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 20: { // ADDS_imm_32
              int r0 = (int) x[b];
              int r1 = (int) (p << 21 >> 39);
              int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
              int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.add32(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3 & 0xFFFFFFFFL;
              continue;
            }
            case 21: { // ADDS_imm_64
              long r0 = x[b];
              int r1 = (int) (p << 21 >> 39);
              int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
              long r3 = r0 + r1;
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3;
              continue;
            }
            case 22: { // SUB_imm_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32((int) x[b], (int) (p << 21 >> 39));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 23: { // SUB_imm_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(x[b], (int) (p << 21 >> 39));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 24: { // SUBS_imm_32
              int r0 = (int) x[b];
              int r1 = (int) (p << 21 >> 39);
              int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
              int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3 & 0xFFFFFFFFL;
              continue;
            }
            case 25: { // SUBS_imm_64
              long r0 = x[b];
              int r1 = (int) (p << 21 >> 39);
              int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
              long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3;
              continue;
            }
            case 26: { // CMP_imm_32
              int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[b], (int) (p << 27 >> 39));
              s.nzcv = r0;
              continue;
            }
            case 27: { // CMP_imm_64
              int r0 = org.devkvm.cpu.ops.Flags.sub64(x[b], (int) (p << 27 >> 39));
              s.nzcv = r0;
              continue;
            }
            case 28: { // AND_imm_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and32((int) x[a], ((int) (p >>> 12) & 63), ((int) (p >>> 18) & 63));
              x[b] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 29: { // AND_imm_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(x[a], (int) (p << 38 >> 50));
              x[b] = r0;
              continue;
            }
            case 30: { // ORR_imm_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr64(x[a], (int) (p << 38 >> 50));
              x[b] = r0;
              continue;
            }
            case 31: { // ANDS_imm_32
              int r0 = (int) x[a];
              int r1 = ((int) (p >>> 12) & 63);
              int r2 = ((int) (p >>> 18) & 63);
              int r3 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2));
              int r4 = org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2);
              s.nzcv = r3;
              x[b] = r4 & 0xFFFFFFFFL;
              continue;
            }
            case 32: { // ANDS_imm_64
              long r0 = x[a];
              int r1 = (int) (p << 38 >> 50);
              int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1));
              long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1);
              s.nzcv = r2;
              x[b] = r3;
              continue;
            }
            case 33: { // MOVN_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn32(((int) (p >>> 6) & 65535), (int) (p << 35 >> 57));
              x[a] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 34: { // MOVN_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((int) (p >>> 6) & 65535), (int) (p << 35 >> 57));
              x[a] = r0;
              continue;
            }
            case 35: { // MOVZ_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((int) (p >>> 6) & 65535), (int) (p << 35 >> 57));
              x[a] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 36: { // MOVZ_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((int) (p >>> 6) & 65535), (int) (p << 35 >> 57));
              x[a] = r0;
              continue;
            }
            case 37: { // MOVK_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk32((int) x[a], ((int) (p >>> 12) & 65535), (int) (p << 29 >> 57));
              x[b] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 38: { // MOVK_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk64(x[a], ((int) (p >>> 12) & 65535), (int) (p << 29 >> 57));
              x[b] = r0;
              continue;
            }
            case 39: { // SBFM_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm32((int) x[a], (int) (p << 45 >> 57), (int) (p << 38 >> 57));
              x[b] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 40: { // SBFM_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm64(x[a], (int) (p << 45 >> 57), (int) (p << 38 >> 57));
              x[b] = r0;
              continue;
            }
            case 41: { // BFM_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm64(x[a], x[b], ((int) (p >>> 18) & 63), ((int) (p >>> 24) & 63));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 42: { // UBFM_32
              int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm32((int) x[a], (int) (p << 45 >> 57), (int) (p << 38 >> 57));
              x[b] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 43: { // UBFM_64
              long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm64(x[a], (int) (p << 45 >> 57), (int) (p << 38 >> 57));
              x[b] = r0;
              continue;
            }
            case 44: { // AND_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 45: { // AND_shift_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 31)));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 46: { // AND_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 47: { // AND_shift_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 63)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 48: { // BIC_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 49: { // BIC_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 50: { // ORR_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 51: { // MOV_32
              int r0 = (int) x[a];
              x[b] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 52: { // ORR_shift_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 31)));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 53: { // ORR_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 54: { // MOV_64
              long r0 = x[a];
              x[b] = r0;
              continue;
            }
            case 55: { // ORR_shift_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 63)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 56: { // EOR_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 57: { // EOR_shift_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 31)));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 58: { // EOR_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 59: { // EOR_shift_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 63)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 60: { // ANDS_32
              int r0 = (int) x[a];
              int r1 = (int) x[b];
              int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1));
              int r3 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3 & 0xFFFFFFFFL;
              continue;
            }
            case 61: { // TST_32
              int r0 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32((int) x[a], (int) x[b]));
              s.nzcv = r0;
              continue;
            }
            case 62: { // ANDS_64
              long r0 = x[a];
              long r1 = x[b];
              int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1));
              long r3 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3;
              continue;
            }
            case 63: { // TST_64
              int r0 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(x[a], x[b]));
              s.nzcv = r0;
              continue;
            }
            case 64: { // ADD_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 65: { // ADD_shift_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 31)));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 66: { // ADD_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 67: { // ADD_shift_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 63)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 68: { // ADD_ext_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(x[b], org.devkvm.cpu.ops.DataProcessingRegister.extend(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 7), ((int) (p >>> 27) & 7)));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 69: { // ADDS_32
              int r0 = (int) x[a];
              int r1 = (int) x[b];
              int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
              int r3 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3 & 0xFFFFFFFFL;
              continue;
            }
            case 70: { // ADDS_64
              long r0 = x[a];
              long r1 = x[b];
              int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
              long r3 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3;
              continue;
            }
            case 71: { // SUB_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 72: { // SUB_shift_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 31)));
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 73: { // SUB_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 74: { // SUB_shift_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(x[a], org.devkvm.cpu.ops.DataProcessingRegister.shift64(x[b], ((int) (p >>> 18) & 3), ((int) (p >>> 20) & 63)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 75: { // SUBS_32
              int r0 = (int) x[a];
              int r1 = (int) x[b];
              int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
              int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3 & 0xFFFFFFFFL;
              continue;
            }
            case 76: { // CMP_32
              int r0 = org.devkvm.cpu.ops.Flags.sub32((int) x[a], (int) x[b]);
              s.nzcv = r0;
              continue;
            }
            case 77: { // SUBS_64
              long r0 = x[a];
              long r1 = x[b];
              int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
              long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, r1);
              s.nzcv = r2;
              x[(int) (p >>> 12) & 63] = r3;
              continue;
            }
            case 78: { // CMP_64
              int r0 = org.devkvm.cpu.ops.Flags.sub64(x[a], x[b]);
              s.nzcv = r0;
              continue;
            }
            case 79: { // CCMP_reg_32
              int r0 = org.devkvm.cpu.ops.Flags.select(((int) (p >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[a], (int) x[b]), ((int) (p >>> 16) & 15));
              s.nzcv = r0;
              continue;
            }
            case 80: { // CCMP_imm_32
              int r0 = org.devkvm.cpu.ops.Flags.select(((int) (p >>> 6) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub32((int) x[a], ((int) (p >>> 10) & 31)), ((int) (p >>> 15) & 15));
              s.nzcv = r0;
              continue;
            }
            case 81: { // CSEL_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel32(((int) (p >>> 18) & 15), s.nzcv, (int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 82: { // CSINC_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc32(((int) (p >>> 18) & 15), s.nzcv, (int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 83: { // LSLV_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 84: { // LSRV_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv32((int) x[a], (int) x[b]);
              x[(int) (p >>> 12) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 85: { // MADD_32
              int r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd32((int) x[a], (int) x[b], (int) x[(int) (p >>> 12) & 63]);
              x[(int) (p >>> 18) & 63] = r0 & 0xFFFFFFFFL;
              continue;
            }
            case 86: { // CCMP_reg_64
              int r0 = org.devkvm.cpu.ops.Flags.select(((int) (p >>> 12) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[a], x[b]), ((int) (p >>> 16) & 15));
              s.nzcv = r0;
              continue;
            }
            case 87: { // CCMP_imm_64
              int r0 = org.devkvm.cpu.ops.Flags.select(((int) (p >>> 6) & 15), s.nzcv, org.devkvm.cpu.ops.Flags.sub64(x[a], ((int) (p >>> 10) & 31)), ((int) (p >>> 15) & 15));
              s.nzcv = r0;
              continue;
            }
            case 88: { // CSEL_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel64(((int) (p >>> 18) & 15), s.nzcv, x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 89: { // CSINC_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc64(((int) (p >>> 18) & 15), s.nzcv, x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 90: { // LSLV_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 91: { // LSRV_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv64(x[a], x[b]);
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 92: { // MADD_64
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd64(x[a], x[b], x[(int) (p >>> 12) & 63]);
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 93: { // UMADDL
              long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umaddl((int) x[a], (int) x[b], x[(int) (p >>> 12) & 63]);
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 94: { // STR_D_imm
              pe.checkFp();
              mem.store64(x[b] + (int) (p << 29 >> 47), v[(((int) (p >>> 12) & 63) << 1)]);
              continue;
            }
            case 95: { // LDR_D_imm
              pe.checkFp();
              long r0 = mem.load64(x[b] + (int) (p << 29 >> 47));
              v[(((int) (p >>> 12) & 63) << 1)] = r0;
              v[(((int) (p >>> 12) & 63) << 1) + 1] = 0;
              continue;
            }
            case 96: { // STR_Q_imm
              pe.checkFp();
              long r0 = x[b];
              int r1 = (int) (p << 29 >> 47);
              mem.store64(r0 + r1, v[(((int) (p >>> 12) & 63) << 1)]);
              mem.store64(r0 + r1 + 8, v[(((int) (p >>> 12) & 63) << 1) + 1]);
              continue;
            }
            case 97: { // STR_Q_unscaled
              pe.checkFp();
              long r0 = x[b];
              int r1 = (int) (p << 37 >> 55);
              mem.store64(r0 + r1, v[(((int) (p >>> 12) & 63) << 1)]);
              mem.store64(r0 + r1 + 8, v[(((int) (p >>> 12) & 63) << 1) + 1]);
              continue;
            }
            case 98: { // LDR_Q_imm
              pe.checkFp();
              long r0 = x[(int) (p >>> 12) & 63];
              int r1 = (int) (p << 29 >> 47);
              long r2 = mem.load64(r0 + r1);
              long r3 = mem.load64(r0 + r1 + 8);
              v[((a) << 1)] = r2;
              v[((a) << 1) + 1] = r3;
              continue;
            }
            case 99: { // LDR_Q_unscaled
              pe.checkFp();
              long r0 = x[(int) (p >>> 12) & 63];
              int r1 = (int) (p << 37 >> 55);
              long r2 = mem.load64(r0 + r1);
              long r3 = mem.load64(r0 + r1 + 8);
              v[((a) << 1)] = r2;
              v[((a) << 1) + 1] = r3;
              continue;
            }
            case 100: { // STP_Q_offset
              pe.checkFp();
              long r0 = x[b];
              int r1 = (int) (p << 29 >> 53);
              mem.store64(r0 + r1, v[(((int) (p >>> 12) & 63) << 1)]);
              mem.store64(r0 + r1 + 8, v[(((int) (p >>> 12) & 63) << 1) + 1]);
              mem.store64(r0 + r1 + 16, v[(((int) (p >>> 18) & 63) << 1)]);
              mem.store64(r0 + r1 + 24, v[(((int) (p >>> 18) & 63) << 1) + 1]);
              continue;
            }
            case 101: { // LDP_Q_offset
              pe.checkFp();
              long r0 = x[(int) (p >>> 12) & 63];
              int r1 = (int) (p << 29 >> 53);
              long r2 = mem.load64(r0 + r1);
              long r3 = mem.load64(r0 + r1 + 8);
              long r4 = mem.load64(r0 + r1 + 16);
              long r5 = mem.load64(r0 + r1 + 24);
              v[((a) << 1)] = r2;
              v[((a) << 1) + 1] = r3;
              v[(((int) (p >>> 18) & 63) << 1)] = r4;
              v[(((int) (p >>> 18) & 63) << 1) + 1] = r5;
              continue;
            }
            case 102: { // STRB_imm
              mem.store8(x[b] + (int) (p << 30 >> 48), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 103: { // STRB_unscaled
              mem.store8(x[b] + (int) (p << 37 >> 55), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 104: { // STRB_post
              long r0 = x[b];
              mem.store8(r0, x[(int) (p >>> 12) & 63]);
              long r1 = r0 + (int) (p << 37 >> 55);
              x[b] = r1;
              continue;
            }
            case 105: { // STRB_pre
              long r0 = x[b];
              int r1 = (int) (p << 37 >> 55);
              mem.store8(r0 + r1, x[(int) (p >>> 12) & 63]);
              long r2 = r0 + r1;
              x[b] = r2;
              continue;
            }
            case 106: { // STRB_reg
              mem.store8(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 0), x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 107: { // LDRB_imm
              long r0 = mem.load8(x[b] + (int) (p << 30 >> 48));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 108: { // LDRB_unscaled
              long r0 = mem.load8(x[b] + (int) (p << 37 >> 55));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 109: { // LDRB_post
              long r0 = x[b];
              long r1 = mem.load8(r0);
              long r2 = r0 + (int) (p << 37 >> 55);
              x[(int) (p >>> 12) & 63] = r1;
              x[b] = r2;
              continue;
            }
            case 110: { // LDRB_pre
              long r0 = x[b];
              int r1 = (int) (p << 37 >> 55);
              long r2 = mem.load8(r0 + r1);
              long r3 = r0 + r1;
              x[(int) (p >>> 12) & 63] = r2;
              x[b] = r3;
              continue;
            }
            case 111: { // LDRB_reg
              long r0 = mem.load8(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 0));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 112: { // STRH_imm
              mem.store16(x[b] + (int) (p << 30 >> 48), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 113: { // STRH_reg
              mem.store16(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 1), x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 114: { // LDRH_imm
              long r0 = mem.load16(x[b] + (int) (p << 30 >> 48));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 115: { // LDRH_reg
              long r0 = mem.load16(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 1));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 116: { // STR_imm_32
              mem.store32(x[b] + (int) (p << 30 >> 48), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 117: { // STR_unscaled_32
              mem.store32(x[b] + (int) (p << 37 >> 55), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 118: { // STR_post_32
              long r0 = x[b];
              mem.store32(r0, x[(int) (p >>> 12) & 63]);
              long r1 = r0 + (int) (p << 37 >> 55);
              x[b] = r1;
              continue;
            }
            case 119: { // STR_reg_32
              mem.store32(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 2), x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 120: { // LDR_imm_32
              long r0 = mem.load32(x[b] + (int) (p << 30 >> 48));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 121: { // LDR_unscaled_32
              long r0 = mem.load32(x[b] + (int) (p << 37 >> 55));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 122: { // LDR_post_32
              long r0 = x[b];
              long r1 = mem.load32(r0);
              long r2 = r0 + (int) (p << 37 >> 55);
              x[(int) (p >>> 12) & 63] = r1;
              x[b] = r2;
              continue;
            }
            case 123: { // LDR_reg_32
              long r0 = mem.load32(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 2));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 124: { // LDRSW_imm
              long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[b] + (int) (p << 30 >> 48)));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 125: { // LDRSW_reg
              long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 2)));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 126: { // STR_imm_64
              mem.store64(x[b] + (int) (p << 30 >> 48), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 127: { // STR_unscaled_64
              mem.store64(x[b] + (int) (p << 37 >> 55), x[(int) (p >>> 12) & 63]);
              continue;
            }
            case 128: { // STR_post_64
              long r0 = x[b];
              mem.store64(r0, x[(int) (p >>> 12) & 63]);
              long r1 = r0 + (int) (p << 37 >> 55);
              x[b] = r1;
              continue;
            }
            case 129: { // STR_pre_64
              long r0 = x[b];
              int r1 = (int) (p << 37 >> 55);
              mem.store64(r0 + r1, x[(int) (p >>> 12) & 63]);
              long r2 = r0 + r1;
              x[b] = r2;
              continue;
            }
            case 130: { // STR_reg_64
              mem.store64(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 3), x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 131: { // LDR_imm_64
              long r0 = mem.load64(x[b] + (int) (p << 30 >> 48));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 132: { // LDR_unscaled_64
              long r0 = mem.load64(x[b] + (int) (p << 37 >> 55));
              x[(int) (p >>> 12) & 63] = r0;
              continue;
            }
            case 133: { // LDR_post_64
              long r0 = x[b];
              long r1 = mem.load64(r0);
              long r2 = r0 + (int) (p << 37 >> 55);
              x[(int) (p >>> 12) & 63] = r1;
              x[b] = r2;
              continue;
            }
            case 134: { // LDR_pre_64
              long r0 = x[b];
              int r1 = (int) (p << 37 >> 55);
              long r2 = mem.load64(r0 + r1);
              long r3 = r0 + r1;
              x[(int) (p >>> 12) & 63] = r2;
              x[b] = r3;
              continue;
            }
            case 135: { // LDR_reg_64
              long r0 = mem.load64(x[b] + org.devkvm.cpu.ops.LoadStore.offset(x[(int) (p >>> 12) & 63], ((int) (p >>> 24) & 1), ((int) (p >>> 25) & 1), ((int) (p >>> 26) & 1), 3));
              x[(int) (p >>> 18) & 63] = r0;
              continue;
            }
            case 136: { // LDR_literal_64
              long r0 = mem.load64((pageVa + ((long) (i - 1) << 2)) + (int) (p << 37 >> 43));
              x[a] = r0;
              continue;
            }
            case 137: { // STP_offset_32
              long r0 = x[b];
              int r1 = (int) (p << 31 >> 55);
              mem.store32(r0 + r1, x[(int) (p >>> 12) & 63]);
              mem.store32(r0 + r1 + 4, x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 138: { // LDP_offset_32
              long r0 = x[b];
              int r1 = (int) (p << 31 >> 55);
              long r2 = mem.load32(r0 + r1);
              long r3 = mem.load32(r0 + r1 + 4);
              x[(int) (p >>> 12) & 63] = r2;
              x[(int) (p >>> 18) & 63] = r3;
              continue;
            }
            case 139: { // STP_post_64
              long r0 = x[b];
              mem.store64(r0, x[(int) (p >>> 12) & 63]);
              mem.store64(r0 + 8, x[(int) (p >>> 18) & 63]);
              long r1 = r0 + (int) (p << 30 >> 54);
              x[b] = r1;
              continue;
            }
            case 140: { // STP_offset_64
              long r0 = x[b];
              int r1 = (int) (p << 30 >> 54);
              mem.store64(r0 + r1, x[(int) (p >>> 12) & 63]);
              mem.store64(r0 + r1 + 8, x[(int) (p >>> 18) & 63]);
              continue;
            }
            case 141: { // STP_pre_64
              long r0 = x[b];
              int r1 = (int) (p << 30 >> 54);
              mem.store64(r0 + r1, x[(int) (p >>> 12) & 63]);
              mem.store64(r0 + r1 + 8, x[(int) (p >>> 18) & 63]);
              long r2 = r0 + r1;
              x[b] = r2;
              continue;
            }
            case 142: { // LDP_post_64
              long r0 = x[b];
              long r1 = mem.load64(r0);
              long r2 = mem.load64(r0 + 8);
              long r3 = r0 + (int) (p << 30 >> 54);
              x[(int) (p >>> 12) & 63] = r1;
              x[(int) (p >>> 18) & 63] = r2;
              x[b] = r3;
              continue;
            }
            case 143: { // LDP_offset_64
              long r0 = x[b];
              int r1 = (int) (p << 30 >> 54);
              long r2 = mem.load64(r0 + r1);
              long r3 = mem.load64(r0 + r1 + 8);
              x[(int) (p >>> 12) & 63] = r2;
              x[(int) (p >>> 18) & 63] = r3;
              continue;
            }
            case 144: { // LDP_pre_64
              long r0 = x[b];
              int r1 = (int) (p << 30 >> 54);
              long r2 = mem.load64(r0 + r1);
              long r3 = mem.load64(r0 + r1 + 8);
              long r4 = r0 + r1;
              x[(int) (p >>> 12) & 63] = r2;
              x[(int) (p >>> 18) & 63] = r3;
              x[b] = r4;
              continue;
            }
            default:
              pc = pageVa + ((long) i << 2);
              s.pc = pc;
              Dispatch.execute(pe, (int) (p >>> 52), (int) p);
              if (pe.event == Pe.NONE) {
                continue;
              }
              pc = s.pc;
              if (pe.event == Pe.BRANCH) {
                pe.event = Pe.NONE;
              }
              break page;
          }
          left -= i - start;
          start = i;
          if ((t & -1024) != 0 || left <= 0) {
            pc = pageVa + ((long) t << 2);
            break;
          }
          i = t;
          start = t;
        }
        left -= i - start;
      } catch (Throwable e) {
        s.pc = (pc & 3) == 0 ? pageVa + ((long) (i - 1) << 2) : pc;
        pe.retired += budget - (left - (i - start));
        throw e;
      }
      if (left <= 0 || pe.event != Pe.NONE) {
        s.pc = pc;
        pe.retired += budget - left;
        return;
      }
    }
  }
}
