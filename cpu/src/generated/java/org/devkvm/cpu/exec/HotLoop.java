// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import java.lang.invoke.VarHandle;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;

/**
 * The main loop. Within a page only {@code i} moves: the slot after the one that runs. {@code
 * continue} goes to the next slot, {@code break} jumps to slot {@code t} of this page or beyond
 * it, and {@code break page} leaves the page for {@code pc}.
 */
final class HotLoop {
  /** Tells C2 that an address below cannot be negative: it leaves out checks of bounds. */
  private static final long POSITIVE = Long.MAX_VALUE >>> 1;

  private HotLoop() {}

  /** Runs about {@code budget} instructions; fewer when {@link Pe#event} asks to stop. */
  static void run(Pe pe, int budget) {
    CpuState s = pe.s;
    long r = s.address() & POSITIVE;
    GuestMemory mem = pe.mem;
    long pc = s.pc();
    int left = budget;
    while (true) {
      if (pc >> 55 != 0 && pc >> 55 != -1) {
        pc = mem.mmu().branchTarget(pc);
      }
      long pageVa = pc & -4096;
      int i = ((int) (pc >>> 2) & 1023) + 1;
      int start = i;
      try {
        CodePage page = mem.fetchPage(pc);
        long[] ops = page.ops();
        start = --i;
        page:
        while (true) {
          long p = ops[i++];
          int t;
          switch ((int) p & 0xFFF) {
            case 0: // UNDECODED
              i--;
              Predecoder.predecode(page, i);
              continue;
            case 1: // PAGE_END
              i--;
              pc = pageVa + 4096;
              break page;
            case 3:
              HINT(r, p);
              continue;
            case 4:
              ADRP(r, (pageVa + ((long) (i - 1) << 2)), p);
              continue;
            case 5:
              ADD_imm_32(r, p);
              continue;
            case 6:
              ADDS_imm_32(r, p);
              continue;
            case 7:
              ADDS_imm_64(r, p);
              continue;
            case 8:
              SUB_imm_32(r, p);
              continue;
            case 9:
              SUB_imm_64(r, p);
              continue;
            case 10:
              SUBS_imm_64(r, p);
              continue;
            case 11:
              CMP_imm_64(r, p);
              continue;
            case 12:
              AND_imm_32(r, p);
              continue;
            case 13:
              AND_imm_64(r, p);
              continue;
            case 14:
              ORR_imm_32(r, p);
              continue;
            case 15:
              ORR_imm_64(r, p);
              continue;
            case 16:
              ANDS_imm_32(r, p);
              continue;
            case 17:
              ANDS_imm_64(r, p);
              continue;
            case 18:
              MOVN_64(r, p);
              continue;
            case 19:
              MOVZ_32(r, p);
              continue;
            case 20:
              MOVZ_64(r, p);
              continue;
            case 21:
              MOVK_32(r, p);
              continue;
            case 22:
              MOVK_64(r, p);
              continue;
            case 23:
              SBFM_32(r, p);
              continue;
            case 24:
              SBFM_64(r, p);
              continue;
            case 25:
              BFM_64(r, p);
              continue;
            case 26:
              UBFM_32(r, p);
              continue;
            case 27:
              UBFM_64(r, p);
              continue;
            case 28:
              EXTR_32(r, p);
              continue;
            case 29:
              AND_32(r, p);
              continue;
            case 30:
              AND_64(r, p);
              continue;
            case 31:
              BIC_64(r, p);
              continue;
            case 32:
              ORR_32(r, p);
              continue;
            case 33:
              MOV_32(r, p);
              continue;
            case 34:
              ORR_shift_32(r, p);
              continue;
            case 35:
              ORR_64(r, p);
              continue;
            case 36:
              ORR_shift_64(r, p);
              continue;
            case 37:
              EOR_32(r, p);
              continue;
            case 38:
              EOR_shift_32(r, p);
              continue;
            case 39:
              EOR_64(r, p);
              continue;
            case 40:
              TST_64(r, p);
              continue;
            case 41:
              ADD_32(r, p);
              continue;
            case 42:
              ADD_shift_64(r, p);
              continue;
            case 43:
              ADD_ext_64(r, p);
              continue;
            case 44:
              ADDS_64(r, p);
              continue;
            case 45:
              SUB_32(r, p);
              continue;
            case 46:
              SUB_64(r, p);
              continue;
            case 47:
              SUB_shift_64(r, p);
              continue;
            case 48:
              CMP_32(r, p);
              continue;
            case 49:
              SUBS_64(r, p);
              continue;
            case 50:
              CCMP_reg_32(r, p);
              continue;
            case 51:
              CCMP_imm_32(r, p);
              continue;
            case 52:
              CSEL_32(r, p);
              continue;
            case 53:
              CSINC_32(r, p);
              continue;
            case 54:
              LSLV_32(r, p);
              continue;
            case 55:
              ADC_64(r, p);
              continue;
            case 56:
              CCMP_reg_64(r, p);
              continue;
            case 57:
              CCMP_imm_64(r, p);
              continue;
            case 58:
              CSEL_64(r, p);
              continue;
            case 59:
              CSINC_64(r, p);
              continue;
            case 60:
              LSLV_64(r, p);
              continue;
            case 61:
              LSRV_64(r, p);
              continue;
            case 62:
              CLZ_64(r, p);
              continue;
            case 63:
              MADD_64(r, p);
              continue;
            case 64:
              MSUB_64(r, p);
              continue;
            case 65:
              STR_Q_imm(r, mem, pe, p);
              continue;
            case 66:
              LDR_Q_imm(r, mem, pe, p);
              continue;
            case 67:
              STP_Q_offset(r, mem, pe, p);
              continue;
            case 68:
              LDP_Q_offset(r, mem, pe, p);
              continue;
            case 69:
              STRB_imm(r, mem, p);
              continue;
            case 70:
              LDRB_imm(r, mem, p);
              continue;
            case 71:
              LDRB_post(r, mem, p);
              continue;
            case 72:
              LDRB_pre(r, mem, p);
              continue;
            case 73:
              LDRB_reg(r, mem, p);
              continue;
            case 74:
              STRH_imm(r, mem, p);
              continue;
            case 75:
              LDRH_imm(r, mem, p);
              continue;
            case 76:
              STR_imm_32(r, mem, p);
              continue;
            case 77:
              LDR_imm_32(r, mem, p);
              continue;
            case 78:
              LDR_reg_32(r, mem, p);
              continue;
            case 79:
              LDRSW_imm(r, mem, p);
              continue;
            case 80:
              STR_imm_64(r, mem, p);
              continue;
            case 81:
              STR_unscaled_64(r, mem, p);
              continue;
            case 82:
              STR_post_64(r, mem, p);
              continue;
            case 83:
              STR_reg_64(r, mem, p);
              continue;
            case 84:
              LDR_imm_64(r, mem, p);
              continue;
            case 85:
              LDR_unscaled_64(r, mem, p);
              continue;
            case 86:
              LDR_post_64(r, mem, p);
              continue;
            case 87:
              LDR_pre_64(r, mem, p);
              continue;
            case 88:
              LDR_reg_64(r, mem, p);
              continue;
            case 89:
              STP_offset_32(r, mem, p);
              continue;
            case 90:
              LDP_offset_32(r, mem, p);
              continue;
            case 91:
              STP_offset_64(r, mem, p);
              continue;
            case 92:
              STP_pre_64(r, mem, p);
              continue;
            case 93:
              LDP_post_64(r, mem, p);
              continue;
            case 94:
              LDP_offset_64(r, mem, p);
              continue;
            case 95:
              LDP_pre_64(r, mem, p);
              continue;
            case 96: { // B
              long q = p ^ 96L;
              t = i - 1 + (int) (q << 26 >> 38);
              break;
            }
            case 97: { // BL
              long q = p ^ 97L;
              StateBlock.x(r, 30, (pageVa + ((long) (i - 1) << 2)) + 4);
              t = i - 1 + (int) (q << 26 >> 38);
              break;
            }
            case 98: { // B_cond
              long q = p ^ 98L;
              if (!org.devkvm.cpu.ops.BranchSystem.holds(((int) (q >>> 12) & 15), StateBlock.nzcv(r))) {
                continue;
              }
              t = i - 1 + (int) (q << 29 >> 45);
              break;
            }
            case 99: { // CBZ_32
              long q = p ^ 99L;
              if (!org.devkvm.cpu.ops.BranchSystem.zero32((int) StateBlock.x(r, (int) (q >>> 12) & 63))) {
                continue;
              }
              t = i - 1 + (int) (q << 27 >> 45);
              break;
            }
            case 100: { // CBZ_64
              long q = p ^ 100L;
              if (!org.devkvm.cpu.ops.BranchSystem.zero64(StateBlock.x(r, (int) (q >>> 12) & 63))) {
                continue;
              }
              t = i - 1 + (int) (q << 27 >> 45);
              break;
            }
            case 101: { // CBNZ_32
              long q = p ^ 101L;
              if (!org.devkvm.cpu.ops.BranchSystem.nonzero32((int) StateBlock.x(r, (int) (q >>> 12) & 63))) {
                continue;
              }
              t = i - 1 + (int) (q << 27 >> 45);
              break;
            }
            case 102: { // CBNZ_64
              long q = p ^ 102L;
              if (!org.devkvm.cpu.ops.BranchSystem.nonzero64(StateBlock.x(r, (int) (q >>> 12) & 63))) {
                continue;
              }
              t = i - 1 + (int) (q << 27 >> 45);
              break;
            }
            case 103: { // TBZ
              long q = p ^ 103L;
              if (!org.devkvm.cpu.ops.BranchSystem.bitClear(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57))) {
                continue;
              }
              t = i - 1 + (int) (q << 25 >> 50);
              break;
            }
            case 104: { // TBNZ
              long q = p ^ 104L;
              if (!org.devkvm.cpu.ops.BranchSystem.bitSet(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57))) {
                continue;
              }
              t = i - 1 + (int) (q << 25 >> 50);
              break;
            }
            case 105: { // BLR
              long q = p ^ 105L;
              pc = StateBlock.x(r, (int) (q >>> 12) & 63);
              StateBlock.x(r, 30, (pageVa + ((long) (i - 1) << 2)) + 4);
              break page;
            }
            case 106: { // RET
              long q = p ^ 106L;
              pc = StateBlock.x(r, (int) (q >>> 12) & 63);
              break page;
            }
            case 107:
              ADD_imm_64(r, p);
              continue;
            case 108:
              CMP_imm_32(r, p);
              continue;
            case 109:
              MOV_64(r, p);
              continue;
            case 110:
              ADD_64(r, p);
              continue;
            case 111:
              CMP_64(r, p);
              continue;
            default:
              pc = pageVa + ((long) i << 2);
              s.pc(pc);
              Dispatch.execute(pe, (int) p & 0xFFF, (int) (p >>> 12));
              if (pe.event == Pe.NONE) {
                continue;
              }
              pc = s.pc();
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
        s.pc((pc & 3) == 0 ? pageVa + ((long) (i - 1) << 2) : pc);
        s.retire(budget - (left - (i - start)));
        throw e;
      }
      if (left <= 0 || pe.event != Pe.NONE) {
        s.pc(pc);
        s.retire(budget - left);
        return;
      }
    }
  }

  private static void HINT(long r, long p) {
    
  }

  private static void ADRP(long r, long at, long p) {
    long q = p ^ 4L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.adrp(at, (q << 19 >> 31));
    StateBlock.x(r, (int) (q >>> 45) & 63, r0);
  }

  private static void ADD_imm_32(long r, long p) {
    long q = p ^ 5L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.add32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 21 >> 39));
    StateBlock.x(r, (int) (q >>> 43) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ADDS_imm_32(long r, long p) {
    long q = p ^ 6L;
    int r0 = (int) StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 21 >> 39);
    int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
    int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.add32(r0, r1);
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 43) & 63, r3 & 0xFFFFFFFFL);
  }

  private static void ADDS_imm_64(long r, long p) {
    long q = p ^ 7L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 21 >> 39);
    int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
    long r3 = r0 + r1;
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 43) & 63, r3);
  }

  private static void SUB_imm_32(long r, long p) {
    long q = p ^ 8L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 21 >> 39));
    StateBlock.x(r, (int) (q >>> 43) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void SUB_imm_64(long r, long p) {
    long q = p ^ 9L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 21 >> 39));
    StateBlock.x(r, (int) (q >>> 43) & 63, r0);
  }

  private static void SUBS_imm_64(long r, long p) {
    long q = p ^ 10L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 21 >> 39);
    int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
    long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(r0, r1);
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 43) & 63, r3);
  }

  private static void CMP_imm_64(long r, long p) {
    long q = p ^ 11L;
    int r0 = org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 21 >> 39));
    StateBlock.nzcv(r, r0);
  }

  private static void AND_imm_32(long r, long p) {
    long q = p ^ 12L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and32((int) StateBlock.x(r, (int) (q >>> 12) & 63), ((int) (q >>> 18) & 63), ((int) (q >>> 24) & 63));
    StateBlock.x(r, (int) (q >>> 30) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void AND_imm_64(long r, long p) {
    long q = p ^ 13L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 32 >> 50));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void ORR_imm_32(long r, long p) {
    long q = p ^ 14L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr32((int) StateBlock.x(r, (int) (q >>> 12) & 63), ((int) (q >>> 18) & 63), ((int) (q >>> 24) & 63));
    StateBlock.x(r, (int) (q >>> 30) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ORR_imm_64(long r, long p) {
    long q = p ^ 15L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 32 >> 50));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void ANDS_imm_32(long r, long p) {
    long q = p ^ 16L;
    int r0 = (int) StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = ((int) (q >>> 18) & 63);
    int r2 = ((int) (q >>> 24) & 63);
    int r3 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2));
    int r4 = org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2);
    StateBlock.nzcv(r, r3);
    StateBlock.x(r, (int) (q >>> 30) & 63, r4 & 0xFFFFFFFFL);
  }

  private static void ANDS_imm_64(long r, long p) {
    long q = p ^ 17L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 32 >> 50);
    int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1));
    long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1);
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 32) & 63, r3);
  }

  private static void MOVN_64(long r, long p) {
    long q = p ^ 18L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((int) (q >>> 12) & 65535), (int) (q << 29 >> 57));
    StateBlock.x(r, (int) (q >>> 35) & 63, r0);
  }

  private static void MOVZ_32(long r, long p) {
    long q = p ^ 19L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((int) (q >>> 12) & 65535), (int) (q << 29 >> 57));
    StateBlock.x(r, (int) (q >>> 35) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void MOVZ_64(long r, long p) {
    long q = p ^ 20L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((int) (q >>> 12) & 65535), (int) (q << 29 >> 57));
    StateBlock.x(r, (int) (q >>> 35) & 63, r0);
  }

  private static void MOVK_32(long r, long p) {
    long q = p ^ 21L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk32((int) StateBlock.x(r, (int) (q >>> 12) & 63), ((int) (q >>> 18) & 65535), (int) (q << 23 >> 57));
    StateBlock.x(r, (int) (q >>> 41) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void MOVK_64(long r, long p) {
    long q = p ^ 22L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk64(StateBlock.x(r, (int) (q >>> 12) & 63), ((int) (q >>> 18) & 65535), (int) (q << 23 >> 57));
    StateBlock.x(r, (int) (q >>> 41) & 63, r0);
  }

  private static void SBFM_32(long r, long p) {
    long q = p ^ 23L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57), (int) (q << 32 >> 57));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void SBFM_64(long r, long p) {
    long q = p ^ 24L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57), (int) (q << 32 >> 57));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void BFM_64(long r, long p) {
    long q = p ^ 25L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 63), ((int) (q >>> 30) & 63));
    StateBlock.x(r, (int) (q >>> 36) & 63, r0);
  }

  private static void UBFM_32(long r, long p) {
    long q = p ^ 26L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57), (int) (q << 32 >> 57));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void UBFM_64(long r, long p) {
    long q = p ^ 27L;
    long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm64(StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 39 >> 57), (int) (q << 32 >> 57));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void EXTR_32(long r, long p) {
    long q = p ^ 28L;
    int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 31));
    StateBlock.x(r, (int) (q >>> 29) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void AND_32(long r, long p) {
    long q = p ^ 29L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void AND_64(long r, long p) {
    long q = p ^ 30L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void BIC_64(long r, long p) {
    long q = p ^ 31L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void ORR_32(long r, long p) {
    long q = p ^ 32L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void MOV_32(long r, long p) {
    long q = p ^ 33L;
    int r0 = (int) StateBlock.x(r, (int) (q >>> 12) & 63);
    StateBlock.x(r, (int) (q >>> 18) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ORR_shift_32(long r, long p) {
    long q = p ^ 34L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 3), ((int) (q >>> 26) & 31)));
    StateBlock.x(r, (int) (q >>> 31) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ORR_64(long r, long p) {
    long q = p ^ 35L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void ORR_shift_64(long r, long p) {
    long q = p ^ 36L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 3), ((int) (q >>> 26) & 63)));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void EOR_32(long r, long p) {
    long q = p ^ 37L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void EOR_shift_32(long r, long p) {
    long q = p ^ 38L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 3), ((int) (q >>> 26) & 31)));
    StateBlock.x(r, (int) (q >>> 31) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void EOR_64(long r, long p) {
    long q = p ^ 39L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void TST_64(long r, long p) {
    long q = p ^ 40L;
    int r0 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63)));
    StateBlock.nzcv(r, r0);
  }

  private static void ADD_32(long r, long p) {
    long q = p ^ 41L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ADD_shift_64(long r, long p) {
    long q = p ^ 42L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 3), ((int) (q >>> 26) & 63)));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void ADD_ext_64(long r, long p) {
    long q = p ^ 43L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.extend(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 7), ((int) (q >>> 27) & 7)));
    StateBlock.x(r, (int) (q >>> 30) & 63, r0);
  }

  private static void ADDS_64(long r, long p) {
    long q = p ^ 44L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    long r1 = StateBlock.x(r, (int) (q >>> 18) & 63);
    int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
    long r3 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, r1);
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 24) & 63, r3);
  }

  private static void SUB_32(long r, long p) {
    long q = p ^ 45L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void SUB_64(long r, long p) {
    long q = p ^ 46L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void SUB_shift_64(long r, long p) {
    long q = p ^ 47L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(StateBlock.x(r, (int) (q >>> 12) & 63), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 3), ((int) (q >>> 26) & 63)));
    StateBlock.x(r, (int) (q >>> 32) & 63, r0);
  }

  private static void CMP_32(long r, long p) {
    long q = p ^ 48L;
    int r0 = org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.nzcv(r, r0);
  }

  private static void SUBS_64(long r, long p) {
    long q = p ^ 49L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    long r1 = StateBlock.x(r, (int) (q >>> 18) & 63);
    int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
    long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, r1);
    StateBlock.nzcv(r, r2);
    StateBlock.x(r, (int) (q >>> 24) & 63, r3);
  }

  private static void CCMP_reg_32(long r, long p) {
    long q = p ^ 50L;
    int r0 = org.devkvm.cpu.ops.Flags.select(((int) (q >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, (int) (q >>> 16) & 63), (int) StateBlock.x(r, (int) (q >>> 22) & 63)), ((int) (q >>> 28) & 15));
    StateBlock.nzcv(r, r0);
  }

  private static void CCMP_imm_32(long r, long p) {
    long q = p ^ 51L;
    int r0 = org.devkvm.cpu.ops.Flags.select(((int) (q >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, (int) (q >>> 16) & 63), ((int) (q >>> 22) & 31)), ((int) (q >>> 27) & 15));
    StateBlock.nzcv(r, r0);
  }

  private static void CSEL_32(long r, long p) {
    long q = p ^ 52L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel32(((int) (q >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, (int) (q >>> 16) & 63), (int) StateBlock.x(r, (int) (q >>> 22) & 63));
    StateBlock.x(r, (int) (q >>> 28) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void CSINC_32(long r, long p) {
    long q = p ^ 53L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc32(((int) (q >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, (int) (q >>> 16) & 63), (int) StateBlock.x(r, (int) (q >>> 22) & 63));
    StateBlock.x(r, (int) (q >>> 28) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void LSLV_32(long r, long p) {
    long q = p ^ 54L;
    int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0 & 0xFFFFFFFFL);
  }

  private static void ADC_64(long r, long p) {
    long q = p ^ 55L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63), StateBlock.nzcv(r));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void CCMP_reg_64(long r, long p) {
    long q = p ^ 56L;
    int r0 = org.devkvm.cpu.ops.Flags.select(((int) (q >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, (int) (q >>> 16) & 63), StateBlock.x(r, (int) (q >>> 22) & 63)), ((int) (q >>> 28) & 15));
    StateBlock.nzcv(r, r0);
  }

  private static void CCMP_imm_64(long r, long p) {
    long q = p ^ 57L;
    int r0 = org.devkvm.cpu.ops.Flags.select(((int) (q >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, (int) (q >>> 16) & 63), ((int) (q >>> 22) & 31)), ((int) (q >>> 27) & 15));
    StateBlock.nzcv(r, r0);
  }

  private static void CSEL_64(long r, long p) {
    long q = p ^ 58L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel64(((int) (q >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, (int) (q >>> 16) & 63), StateBlock.x(r, (int) (q >>> 22) & 63));
    StateBlock.x(r, (int) (q >>> 28) & 63, r0);
  }

  private static void CSINC_64(long r, long p) {
    long q = p ^ 59L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc64(((int) (q >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, (int) (q >>> 16) & 63), StateBlock.x(r, (int) (q >>> 22) & 63));
    StateBlock.x(r, (int) (q >>> 28) & 63, r0);
  }

  private static void LSLV_64(long r, long p) {
    long q = p ^ 60L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void LSRV_64(long r, long p) {
    long q = p ^ 61L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void CLZ_64(long r, long p) {
    long q = p ^ 62L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz64(StateBlock.x(r, (int) (q >>> 12) & 63));
    StateBlock.x(r, (int) (q >>> 18) & 63, r0);
  }

  private static void MADD_64(long r, long p) {
    long q = p ^ 63L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63), StateBlock.x(r, (int) (q >>> 24) & 63));
    StateBlock.x(r, (int) (q >>> 30) & 63, r0);
  }

  private static void MSUB_64(long r, long p) {
    long q = p ^ 64L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63), StateBlock.x(r, (int) (q >>> 24) & 63));
    StateBlock.x(r, (int) (q >>> 30) & 63, r0);
  }

  private static void STR_Q_imm(long r, GuestMemory mem, Pe pe, long p) {
    long q = p ^ 65L;
    VarHandle.loadLoadFence();
    pe.checkFp();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 29 >> 47);
    mem.store64(r0 + r1, StateBlock.v(r, (((int) (q >>> 35) & 63) << 1)));
    mem.store64(r0 + r1 + 8, StateBlock.v(r, (((int) (q >>> 35) & 63) << 1) + 1));
  }

  private static void LDR_Q_imm(long r, GuestMemory mem, Pe pe, long p) {
    long q = p ^ 66L;
    VarHandle.loadLoadFence();
    pe.checkFp((int) (q >>> 12) & 63);
    mem.checkSp(r, (int) (q >>> 18) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 18) & 63);
    int r1 = (int) (q << 23 >> 47);
    long r2 = mem.load64(r0 + r1);
    long r3 = mem.load64(r0 + r1 + 8);
    StateBlock.v(r, (((int) (q >>> 12) & 63) << 1), r2);
    StateBlock.v(r, (((int) (q >>> 12) & 63) << 1) + 1, r3);
  }

  private static void STP_Q_offset(long r, GuestMemory mem, Pe pe, long p) {
    long q = p ^ 67L;
    VarHandle.loadLoadFence();
    pe.checkFp();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 35 >> 53);
    mem.store64(r0 + r1, StateBlock.v(r, (((int) (q >>> 29) & 63) << 1)));
    mem.store64(r0 + r1 + 8, StateBlock.v(r, (((int) (q >>> 29) & 63) << 1) + 1));
    mem.store64(r0 + r1 + 16, StateBlock.v(r, (((int) (q >>> 35) & 63) << 1)));
    mem.store64(r0 + r1 + 24, StateBlock.v(r, (((int) (q >>> 35) & 63) << 1) + 1));
  }

  private static void LDP_Q_offset(long r, GuestMemory mem, Pe pe, long p) {
    long q = p ^ 68L;
    VarHandle.loadLoadFence();
    pe.checkFp((int) (q >>> 12) & 63);
    pe.checkFp((int) (q >>> 18) & 63);
    mem.checkSp(r, (int) (q >>> 24) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 24) & 63);
    int r1 = (int) (q << 23 >> 53);
    long r2 = mem.load64(r0 + r1);
    long r3 = mem.load64(r0 + r1 + 8);
    long r4 = mem.load64(r0 + r1 + 16);
    long r5 = mem.load64(r0 + r1 + 24);
    StateBlock.v(r, (((int) (q >>> 12) & 63) << 1), r2);
    StateBlock.v(r, (((int) (q >>> 12) & 63) << 1) + 1, r3);
    StateBlock.v(r, (((int) (q >>> 18) & 63) << 1), r4);
    StateBlock.v(r, (((int) (q >>> 18) & 63) << 1) + 1, r5);
  }

  private static void STRB_imm(long r, GuestMemory mem, long p) {
    long q = p ^ 69L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store8(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48), StateBlock.x(r, (int) (q >>> 34) & 63));
  }

  private static void LDRB_imm(long r, GuestMemory mem, long p) {
    long q = p ^ 70L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load8(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48));
    StateBlock.x(r, (int) (q >>> 34) & 63, r0);
  }

  private static void LDRB_post(long r, GuestMemory mem, long p) {
    long q = p ^ 71L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    long r1 = mem.load8(r0);
    long r2 = r0 + (int) (q << 31 >> 55);
    StateBlock.x(r, (int) (q >>> 18) & 63, r1);
    StateBlock.x(r, (int) (q >>> 12) & 63, r2);
  }

  private static void LDRB_pre(long r, GuestMemory mem, long p) {
    long q = p ^ 72L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 37 >> 55);
    long r2 = mem.load8(r0 + r1);
    long r3 = r0 + r1;
    StateBlock.x(r, (int) (q >>> 27) & 63, r2);
    StateBlock.x(r, (int) (q >>> 12) & 63, r3);
  }

  private static void LDRB_reg(long r, GuestMemory mem, long p) {
    long q = p ^ 73L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load8(StateBlock.x(r, (int) (q >>> 12) & 63) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 1), ((int) (q >>> 25) & 1), ((int) (q >>> 26) & 1), 0));
    StateBlock.x(r, (int) (q >>> 27) & 63, r0);
  }

  private static void STRH_imm(long r, GuestMemory mem, long p) {
    long q = p ^ 74L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store16(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48), StateBlock.x(r, (int) (q >>> 34) & 63));
  }

  private static void LDRH_imm(long r, GuestMemory mem, long p) {
    long q = p ^ 75L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load16(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48));
    StateBlock.x(r, (int) (q >>> 34) & 63, r0);
  }

  private static void STR_imm_32(long r, GuestMemory mem, long p) {
    long q = p ^ 76L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store32(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48), StateBlock.x(r, (int) (q >>> 34) & 63));
  }

  private static void LDR_imm_32(long r, GuestMemory mem, long p) {
    long q = p ^ 77L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load32(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48));
    StateBlock.x(r, (int) (q >>> 34) & 63, r0);
  }

  private static void LDR_reg_32(long r, GuestMemory mem, long p) {
    long q = p ^ 78L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load32(StateBlock.x(r, (int) (q >>> 12) & 63) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 1), ((int) (q >>> 25) & 1), ((int) (q >>> 26) & 1), 2));
    StateBlock.x(r, (int) (q >>> 27) & 63, r0);
  }

  private static void LDRSW_imm(long r, GuestMemory mem, long p) {
    long q = p ^ 79L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48)));
    StateBlock.x(r, (int) (q >>> 34) & 63, r0);
  }

  private static void STR_imm_64(long r, GuestMemory mem, long p) {
    long q = p ^ 80L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store64(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48), StateBlock.x(r, (int) (q >>> 34) & 63));
  }

  private static void STR_unscaled_64(long r, GuestMemory mem, long p) {
    long q = p ^ 81L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store64(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 37 >> 55), StateBlock.x(r, (int) (q >>> 27) & 63));
  }

  private static void STR_post_64(long r, GuestMemory mem, long p) {
    long q = p ^ 82L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    mem.store64(r0, StateBlock.x(r, (int) (q >>> 18) & 63));
    long r1 = r0 + (int) (q << 31 >> 55);
    StateBlock.x(r, (int) (q >>> 12) & 63, r1);
  }

  private static void STR_reg_64(long r, GuestMemory mem, long p) {
    long q = p ^ 83L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    mem.store64(StateBlock.x(r, (int) (q >>> 12) & 63) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 1), ((int) (q >>> 25) & 1), ((int) (q >>> 26) & 1), 3), StateBlock.x(r, (int) (q >>> 27) & 63));
  }

  private static void LDR_imm_64(long r, GuestMemory mem, long p) {
    long q = p ^ 84L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load64(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 30 >> 48));
    StateBlock.x(r, (int) (q >>> 34) & 63, r0);
  }

  private static void LDR_unscaled_64(long r, GuestMemory mem, long p) {
    long q = p ^ 85L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load64(StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 37 >> 55));
    StateBlock.x(r, (int) (q >>> 27) & 63, r0);
  }

  private static void LDR_post_64(long r, GuestMemory mem, long p) {
    long q = p ^ 86L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    long r1 = mem.load64(r0);
    long r2 = r0 + (int) (q << 31 >> 55);
    StateBlock.x(r, (int) (q >>> 18) & 63, r1);
    StateBlock.x(r, (int) (q >>> 12) & 63, r2);
  }

  private static void LDR_pre_64(long r, GuestMemory mem, long p) {
    long q = p ^ 87L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 37 >> 55);
    long r2 = mem.load64(r0 + r1);
    long r3 = r0 + r1;
    StateBlock.x(r, (int) (q >>> 27) & 63, r2);
    StateBlock.x(r, (int) (q >>> 12) & 63, r3);
  }

  private static void LDR_reg_64(long r, GuestMemory mem, long p) {
    long q = p ^ 88L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = mem.load64(StateBlock.x(r, (int) (q >>> 12) & 63) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, (int) (q >>> 18) & 63), ((int) (q >>> 24) & 1), ((int) (q >>> 25) & 1), ((int) (q >>> 26) & 1), 3));
    StateBlock.x(r, (int) (q >>> 27) & 63, r0);
  }

  private static void STP_offset_32(long r, GuestMemory mem, long p) {
    long q = p ^ 89L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 37 >> 55);
    mem.store32(r0 + r1, StateBlock.x(r, (int) (q >>> 27) & 63));
    mem.store32(r0 + r1 + 4, StateBlock.x(r, (int) (q >>> 33) & 63));
  }

  private static void LDP_offset_32(long r, GuestMemory mem, long p) {
    long q = p ^ 90L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 37 >> 55);
    long r2 = mem.load32(r0 + r1);
    long r3 = mem.load32(r0 + r1 + 4);
    StateBlock.x(r, (int) (q >>> 27) & 63, r2);
    StateBlock.x(r, (int) (q >>> 33) & 63, r3);
  }

  private static void STP_offset_64(long r, GuestMemory mem, long p) {
    long q = p ^ 91L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 36 >> 54);
    mem.store64(r0 + r1, StateBlock.x(r, (int) (q >>> 28) & 63));
    mem.store64(r0 + r1 + 8, StateBlock.x(r, (int) (q >>> 34) & 63));
  }

  private static void STP_pre_64(long r, GuestMemory mem, long p) {
    long q = p ^ 92L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 36 >> 54);
    mem.store64(r0 + r1, StateBlock.x(r, (int) (q >>> 28) & 63));
    mem.store64(r0 + r1 + 8, StateBlock.x(r, (int) (q >>> 34) & 63));
    long r2 = r0 + r1;
    StateBlock.x(r, (int) (q >>> 12) & 63, r2);
  }

  private static void LDP_post_64(long r, GuestMemory mem, long p) {
    long q = p ^ 93L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    long r1 = mem.load64(r0);
    long r2 = mem.load64(r0 + 8);
    long r3 = r0 + (int) (q << 24 >> 54);
    StateBlock.x(r, (int) (q >>> 18) & 63, r1);
    StateBlock.x(r, (int) (q >>> 24) & 63, r2);
    StateBlock.x(r, (int) (q >>> 12) & 63, r3);
  }

  private static void LDP_offset_64(long r, GuestMemory mem, long p) {
    long q = p ^ 94L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 36 >> 54);
    long r2 = mem.load64(r0 + r1);
    long r3 = mem.load64(r0 + r1 + 8);
    StateBlock.x(r, (int) (q >>> 28) & 63, r2);
    StateBlock.x(r, (int) (q >>> 34) & 63, r3);
  }

  private static void LDP_pre_64(long r, GuestMemory mem, long p) {
    long q = p ^ 95L;
    VarHandle.loadLoadFence();
    mem.checkSp(r, (int) (q >>> 12) & 63);
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    int r1 = (int) (q << 36 >> 54);
    long r2 = mem.load64(r0 + r1);
    long r3 = mem.load64(r0 + r1 + 8);
    long r4 = r0 + r1;
    StateBlock.x(r, (int) (q >>> 28) & 63, r2);
    StateBlock.x(r, (int) (q >>> 34) & 63, r3);
    StateBlock.x(r, (int) (q >>> 12) & 63, r4);
  }

  private static void ADD_imm_64(long r, long p) {
    long q = p ^ 107L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63) + (int) (q << 21 >> 39);
    StateBlock.x(r, (int) (q >>> 43) & 63, r0);
  }

  private static void CMP_imm_32(long r, long p) {
    long q = p ^ 108L;
    int r0 = org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, (int) (q >>> 12) & 63), (int) (q << 21 >> 39));
    StateBlock.nzcv(r, r0);
  }

  private static void MOV_64(long r, long p) {
    long q = p ^ 109L;
    long r0 = StateBlock.x(r, (int) (q >>> 12) & 63);
    StateBlock.x(r, (int) (q >>> 18) & 63, r0);
  }

  private static void ADD_64(long r, long p) {
    long q = p ^ 110L;
    long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.x(r, (int) (q >>> 24) & 63, r0);
  }

  private static void CMP_64(long r, long p) {
    long q = p ^ 111L;
    int r0 = org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, (int) (q >>> 12) & 63), StateBlock.x(r, (int) (q >>> 18) & 63));
    StateBlock.nzcv(r, r0);
  }
}
