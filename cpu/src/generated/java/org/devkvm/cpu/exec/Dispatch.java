// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.Immediates;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;

/** Executes one instruction from its word; {@code s.pc} is already past it. */
final class Dispatch {
  private Dispatch() {}

  static void execute(Pe pe, int opcode, int w) {
    switch (opcode >>> 5) {
      case 0 -> execute0(pe, opcode, w);
      case 1 -> execute1(pe, opcode, w);
      case 2 -> execute2(pe, opcode, w);
      case 3 -> execute3(pe, opcode, w);
      case 4 -> execute4(pe, opcode, w);
      case 5 -> execute5(pe, opcode, w);
      case 6 -> execute6(pe, opcode, w);
      case 7 -> execute7(pe, opcode, w);
      case 8 -> execute8(pe, opcode, w);
      case 9 -> execute9(pe, opcode, w);
      case 10 -> execute10(pe, opcode, w);
      case 11 -> execute11(pe, opcode, w);
      case 12 -> execute12(pe, opcode, w);
      case 13 -> execute13(pe, opcode, w);
      case 14 -> execute14(pe, opcode, w);
      case 15 -> execute15(pe, opcode, w);
      case 16 -> execute16(pe, opcode, w);
      case 17 -> execute17(pe, opcode, w);
      case 18 -> execute18(pe, opcode, w);
      case 19 -> execute19(pe, opcode, w);
      case 20 -> execute20(pe, opcode, w);
      case 21 -> execute21(pe, opcode, w);
      case 22 -> execute22(pe, opcode, w);
      case 23 -> execute23(pe, opcode, w);
      case 24 -> execute24(pe, opcode, w);
      case 25 -> execute25(pe, opcode, w);
      case 26 -> execute26(pe, opcode, w);
      case 27 -> execute27(pe, opcode, w);
      case 28 -> execute28(pe, opcode, w);
      case 29 -> execute29(pe, opcode, w);
      case 30 -> execute30(pe, opcode, w);
      case 31 -> execute31(pe, opcode, w);
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute0(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 3 -> { // HINT
      }
      case 4 -> { // ADRP
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.adrp((s.pc() - 4), Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 5 -> { // ADD_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.add32((int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 6 -> { // ADDS_imm_32
        int r0 = (int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.add32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 7 -> { // ADDS_imm_64
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = r0 + r1;
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 8 -> { // SUB_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32((int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 9 -> { // SUB_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 10 -> { // SUBS_imm_64
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 11 -> { // CMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        StateBlock.nzcv(r, r0);
      }
      case 12 -> { // AND_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and32((int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 13 -> { // AND_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(StateBlock.x(r, ((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 14 -> { // ORR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr32((int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 15 -> { // ORR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.orr64(StateBlock.x(r, ((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 16 -> { // ANDS_imm_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = ((w >>> 16) & 63);
        int r2 = ((w >>> 10) & 63);
        int r3 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2));
        int r4 = org.devkvm.cpu.ops.DataProcessingImmediate.and32(r0, r1, r2);
        StateBlock.nzcv(r, r3);
        StateBlock.x(r, CpuState.orSink((w & 31)), r4 & 0xFFFFFFFFL);
      }
      case 17 -> { // ANDS_imm_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63));
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingImmediate.and64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 18 -> { // MOVN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 19 -> { // MOVZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 20 -> { // MOVZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 21 -> { // MOVK_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk32((int) StateBlock.x(r, (w & 31)), ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 22 -> { // MOVK_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movk64(StateBlock.x(r, (w & 31)), ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 23 -> { // SBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm32((int) StateBlock.x(r, ((w >>> 5) & 31)), Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 24 -> { // SBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.sbfm64(StateBlock.x(r, ((w >>> 5) & 31)), Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 25 -> { // BFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm64(StateBlock.x(r, (w & 31)), StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 26 -> { // UBFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm32((int) StateBlock.x(r, ((w >>> 5) & 31)), Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 27 -> { // UBFM_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.ubfm64(StateBlock.x(r, ((w >>> 5) & 31)), Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 28 -> { // EXTR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 10) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 29 -> { // AND_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 30 -> { // AND_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 31 -> { // BIC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute1(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 32 -> { // ORR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 33 -> { // MOV_32
        int r0 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 34 -> { // ORR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 35 -> { // ORR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 36 -> { // ORR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orr64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 37 -> { // EOR_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 38 -> { // EOR_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 39 -> { // EOR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 40 -> { // TST_64
        int r0 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31))));
        StateBlock.nzcv(r, r0);
      }
      case 41 -> { // ADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 42 -> { // ADD_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 43 -> { // ADD_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), org.devkvm.cpu.ops.DataProcessingRegister.extend(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 44 -> { // ADDS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.add64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 45 -> { // SUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 46 -> { // SUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 47 -> { // SUB_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 48 -> { // CMP_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.nzcv(r, r0);
      }
      case 49 -> { // SUBS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.sub64(r0, r1);
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 50 -> { // CCMP_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31))), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 51 -> { // CCMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31)), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 52 -> { // CSEL_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel32(((w >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 53 -> { // CSINC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc32(((w >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 54 -> { // LSLV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 55 -> { // ADC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.nzcv(r));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 56 -> { // CCMP_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31))), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 57 -> { // CCMP_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31)), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 58 -> { // CSEL_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csel64(((w >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 59 -> { // CSINC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinc64(((w >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 60 -> { // LSLV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lslv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 61 -> { // LSRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 62 -> { // CLZ_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz64(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 63 -> { // MADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute2(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 64 -> { // MSUB_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 65 -> { // STR_Q_imm
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
      }
      case 66 -> { // LDR_Q_imm
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.scaled4(((w >>> 10) & 4095));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 67 -> { // STP_Q_offset
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        mem.store64(r0 + r1 + 16, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        mem.store64(r0 + r1 + 24, StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1));
      }
      case 68 -> { // LDP_Q_offset
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r4);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, r5);
      }
      case 69 -> { // STRB_imm
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095)), StateBlock.x(r, (w & 31)));
      }
      case 70 -> { // LDRB_imm
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 71 -> { // LDRB_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 72 -> { // LDRB_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 73 -> { // LDRB_reg
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 74 -> { // STRH_imm
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095)), StateBlock.x(r, (w & 31)));
      }
      case 75 -> { // LDRH_imm
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 76 -> { // STR_imm_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled2(((w >>> 10) & 4095)), StateBlock.x(r, (w & 31)));
      }
      case 77 -> { // LDR_imm_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled2(((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 78 -> { // LDR_reg_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 79 -> { // LDRSW_imm
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled2(((w >>> 10) & 4095))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 80 -> { // STR_imm_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled3(((w >>> 10) & 4095)), StateBlock.x(r, (w & 31)));
      }
      case 81 -> { // STR_unscaled_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.x(r, (w & 31)));
      }
      case 82 -> { // STR_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.x(r, (w & 31)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 83 -> { // STR_reg_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), StateBlock.x(r, (w & 31)));
      }
      case 84 -> { // LDR_imm_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled3(((w >>> 10) & 4095)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 85 -> { // LDR_unscaled_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 86 -> { // LDR_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 87 -> { // LDR_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 88 -> { // LDR_reg_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 89 -> { // STP_offset_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store32(r0 + r1 + 4, StateBlock.x(r, ((w >>> 10) & 31)));
      }
      case 90 -> { // LDP_offset_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
      }
      case 91 -> { // STP_offset_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store64(r0 + r1 + 8, StateBlock.x(r, ((w >>> 10) & 31)));
      }
      case 92 -> { // STP_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store64(r0 + r1 + 8, StateBlock.x(r, ((w >>> 10) & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 93 -> { // LDP_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.pair3(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 94 -> { // LDP_offset_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
      }
      case 95 -> { // LDP_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute3(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 96 -> { // B
        long target = s.pc() - 4 + ((long) Immediates.signed26((w & 67108863)) << 2);
        pe.branch(target);
      }
      case 97 -> { // BL
        long target = s.pc() - 4 + ((long) Immediates.signed26((w & 67108863)) << 2);
        StateBlock.x(r, 30, (s.pc() - 4) + 4);
        pe.branch(target);
      }
      case 98 -> { // B_cond
        long target = org.devkvm.cpu.ops.BranchSystem.holds((w & 15), StateBlock.nzcv(r)) ? s.pc() - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc();
        pe.branch(target);
      }
      case 99 -> { // CBZ_32
        long target = org.devkvm.cpu.ops.BranchSystem.zero32((int) StateBlock.x(r, (w & 31))) ? s.pc() - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc();
        pe.branch(target);
      }
      case 100 -> { // CBZ_64
        long target = org.devkvm.cpu.ops.BranchSystem.zero64(StateBlock.x(r, (w & 31))) ? s.pc() - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc();
        pe.branch(target);
      }
      case 101 -> { // CBNZ_32
        long target = org.devkvm.cpu.ops.BranchSystem.nonzero32((int) StateBlock.x(r, (w & 31))) ? s.pc() - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc();
        pe.branch(target);
      }
      case 102 -> { // CBNZ_64
        long target = org.devkvm.cpu.ops.BranchSystem.nonzero64(StateBlock.x(r, (w & 31))) ? s.pc() - 4 + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2) : s.pc();
        pe.branch(target);
      }
      case 103 -> { // TBZ
        long target = org.devkvm.cpu.ops.BranchSystem.bitClear(StateBlock.x(r, (w & 31)), Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) ? s.pc() - 4 + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2) : s.pc();
        pe.branch(target);
      }
      case 104 -> { // TBNZ
        long target = org.devkvm.cpu.ops.BranchSystem.bitSet(StateBlock.x(r, (w & 31)), Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) ? s.pc() - 4 + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2) : s.pc();
        pe.branch(target);
      }
      case 105 -> { // BLR
        long target = StateBlock.x(r, ((w >>> 5) & 31));
        StateBlock.x(r, 30, (s.pc() - 4) + 4);
        pe.branch(target);
      }
      case 106 -> { // RET
        long target = StateBlock.x(r, ((w >>> 5) & 31));
        pe.branch(target);
      }
      case 107 -> { // ADD_imm_64
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 108 -> { // CMP_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.sub32((int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095)));
        StateBlock.nzcv(r, r0);
      }
      case 109 -> { // MOV_64
        long r0 = StateBlock.x(r, ((w >>> 16) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 110 -> { // ADD_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.add64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 111 -> { // CMP_64
        int r0 = org.devkvm.cpu.ops.Flags.sub64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.nzcv(r, r0);
      }
      case 112 -> { // BR
        long target = StateBlock.x(r, ((w >>> 5) & 31));
        pe.branch(target);
      }
      case 113 -> { // ERET
        SystemInsns.eret(pe);
      }
      case 114 -> { // SVC
        SystemInsns.svc(pe, ((w >>> 5) & 65535));
      }
      case 115 -> { // HVC
        SystemInsns.hvc(pe, ((w >>> 5) & 65535));
      }
      case 116 -> { // SMC
        SystemInsns.smc(pe, ((w >>> 5) & 65535));
      }
      case 117 -> { // BRK
        SystemInsns.brk(pe, ((w >>> 5) & 65535));
      }
      case 118 -> { // YIELD
        SystemInsns.spinHint(pe);
      }
      case 119 -> { // WFE
        SystemInsns.wfe(pe);
      }
      case 120 -> { // WFI
        SystemInsns.wfi(pe);
      }
      case 121 -> { // SEV
        SystemInsns.sev(pe);
      }
      case 122 -> { // SEVL
        SystemInsns.sevl(pe);
      }
      case 123 -> { // CLREX
        SystemInsns.clrex(pe);
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
      case 127 -> { // MSR_SPSel
        SystemInsns.msrImmediate(pe, w);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute4(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 128 -> { // MSR_PAN
        SystemInsns.msrImmediate(pe, w);
      }
      case 129 -> { // MSR_DAIFSet
        SystemInsns.msrImmediate(pe, w);
      }
      case 130 -> { // MSR_DAIFClr
        SystemInsns.msrImmediate(pe, w);
      }
      case 131 -> { // SYS
        SystemInsns.sys(pe, w);
      }
      case 132 -> { // SYSL
        SystemInsns.sysl(pe, w);
      }
      case 133 -> { // MSR_reg
        SystemInsns.msr(pe, w);
      }
      case 134 -> { // MRS
        SystemInsns.mrs(pe, w);
      }
      case 135 -> { // ADR
        long r0 = (s.pc() - 4) + Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 136 -> { // SUBS_imm_32
        int r0 = (int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095));
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingImmediate.sub32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 137 -> { // UNDEFINED_bitmask_64
        throw pe.undefined();
      }
      case 138 -> { // UNDEFINED_bitmask_32
        throw pe.undefined();
      }
      case 139 -> { // UNDEFINED_bitmask_16
        throw pe.undefined();
      }
      case 140 -> { // UNDEFINED_bitmask_8
        throw pe.undefined();
      }
      case 141 -> { // UNDEFINED_bitmask_4
        throw pe.undefined();
      }
      case 142 -> { // UNDEFINED_bitmask_2
        throw pe.undefined();
      }
      case 143 -> { // UNDEFINED_bitmask_1
        throw pe.undefined();
      }
      case 144 -> { // EOR_imm_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor32((int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 145 -> { // EOR_imm_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.eor64(StateBlock.x(r, ((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 146 -> { // MOVN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.movn32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 147 -> { // BFM_32
        int r0 = org.devkvm.cpu.ops.DataProcessingImmediate.bfm32((int) StateBlock.x(r, (w & 31)), (int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31), ((w >>> 10) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 148 -> { // EXTR_64
        long r0 = org.devkvm.cpu.ops.DataProcessingImmediate.extr64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 10) & 63));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 149 -> { // AND_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.and32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 150 -> { // AND_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.and64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 151 -> { // BIC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 152 -> { // BIC_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 153 -> { // BIC_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 154 -> { // ORN_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 155 -> { // ORN_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 156 -> { // ORN_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 157 -> { // ORN_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.orn64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 158 -> { // EOR_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eor64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 159 -> { // EON_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute5(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 160 -> { // EON_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 161 -> { // EON_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 162 -> { // EON_shift_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.eon64(StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift64(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 163 -> { // ANDS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 164 -> { // TST_32
        int r0 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31))));
        StateBlock.nzcv(r, r0);
      }
      case 165 -> { // ANDS_shift_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.and32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 166 -> { // ANDS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 167 -> { // ANDS_shift_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.and64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 168 -> { // BICS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 169 -> { // BICS_shift_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.logic32(org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3)));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 170 -> { // BICS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 171 -> { // BICS_shift_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.logic64(org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3)));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.bic64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 172 -> { // ADD_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 173 -> { // ADD_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.add32((int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), org.devkvm.cpu.ops.DataProcessingRegister.extend32(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 174 -> { // ADDS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.add32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 175 -> { // ADDS_shift_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 176 -> { // ADDS_ext_32
        int r0 = (int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.add32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 177 -> { // ADDS_shift_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 178 -> { // ADDS_ext_64
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.add64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 179 -> { // SUB_shift_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) StateBlock.x(r, ((w >>> 5) & 31)), org.devkvm.cpu.ops.DataProcessingRegister.shift32((int) StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 180 -> { // SUB_ext_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub32((int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), org.devkvm.cpu.ops.DataProcessingRegister.extend32(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 181 -> { // SUB_ext_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))), org.devkvm.cpu.ops.DataProcessingRegister.extend(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7)));
        StateBlock.x(r, CpuState.orSp((w & 31)), r0);
      }
      case 182 -> { // SUBS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.sub32(r0, r1);
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, r1);
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 183 -> { // SUBS_shift_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 31);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 184 -> { // SUBS_ext_32
        int r0 = (int) StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        int r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub32(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend32(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5 & 0xFFFFFFFFL);
      }
      case 185 -> { // SUBS_shift_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 22) & 3);
        int r3 = ((w >>> 10) & 63);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.shift64(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 186 -> { // SUBS_ext_64
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 13) & 7);
        int r3 = ((w >>> 10) & 7);
        int r4 = org.devkvm.cpu.ops.Flags.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        long r5 = org.devkvm.cpu.ops.DataProcessingRegister.sub64(r0, org.devkvm.cpu.ops.DataProcessingRegister.extend(r1, r2, r3));
        StateBlock.nzcv(r, r4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r5);
      }
      case 187 -> { // UNDEFINED_ext_5
        throw pe.undefined();
      }
      case 188 -> { // UNDEFINED_ext_67
        throw pe.undefined();
      }
      case 189 -> { // ADC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.adc32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.nzcv(r));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 190 -> { // ADCS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.adc32(r0, r1, StateBlock.nzcv(r));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc32(r0, r1, StateBlock.nzcv(r));
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 191 -> { // SBC_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.nzcv(r));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute6(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 192 -> { // SBCS_32
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        int r1 = (int) StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.sbc32(r0, r1, StateBlock.nzcv(r));
        int r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc32(r0, r1, StateBlock.nzcv(r));
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3 & 0xFFFFFFFFL);
      }
      case 193 -> { // CCMN_reg_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.add32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31))), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 194 -> { // CCMN_imm_32
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.add32((int) StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31)), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 195 -> { // CSINV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv32(((w >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 196 -> { // CSNEG_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg32(((w >>> 12) & 15), StateBlock.nzcv(r), (int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 197 -> { // UDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 198 -> { // SDIV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 199 -> { // LSRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.lsrv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 200 -> { // ASRV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 201 -> { // RORV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 202 -> { // RBIT_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit32((int) StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 203 -> { // REV16_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1632((int) StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 204 -> { // REV_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev32((int) StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 205 -> { // CLZ_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.clz32((int) StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 206 -> { // CLS_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls32((int) StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 207 -> { // MADD_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.madd32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), (int) StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 208 -> { // MSUB_32
        int r0 = org.devkvm.cpu.ops.DataProcessingRegister.msub32((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), (int) StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 209 -> { // ADCS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.adc64(r0, r1, StateBlock.nzcv(r));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.adc64(r0, r1, StateBlock.nzcv(r));
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 210 -> { // SBC_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.nzcv(r));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 211 -> { // SBCS_64
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = org.devkvm.cpu.ops.Flags.sbc64(r0, r1, StateBlock.nzcv(r));
        long r3 = org.devkvm.cpu.ops.DataProcessingRegister.sbc64(r0, r1, StateBlock.nzcv(r));
        StateBlock.nzcv(r, r2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r3);
      }
      case 212 -> { // CCMN_reg_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.add64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31))), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 213 -> { // CCMN_imm_64
        int r0 = org.devkvm.cpu.ops.Flags.select(((w >>> 12) & 15), StateBlock.nzcv(r), org.devkvm.cpu.ops.Flags.add64(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31)), (w & 15));
        StateBlock.nzcv(r, r0);
      }
      case 214 -> { // CSINV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csinv64(((w >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 215 -> { // CSNEG_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.csneg64(((w >>> 12) & 15), StateBlock.nzcv(r), StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 216 -> { // UDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.udiv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 217 -> { // SDIV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.sdiv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 218 -> { // ASRV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.asrv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 219 -> { // RORV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rorv64(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 220 -> { // RBIT_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rbit64(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 221 -> { // REV16_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev1664(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 222 -> { // REV32_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev3264(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 223 -> { // REV_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.rev64(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute7(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 224 -> { // CLS_64
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.cls64(StateBlock.x(r, ((w >>> 5) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 225 -> { // CRC32B
        int r0 = org.devkvm.cpu.ops.Crc32.crc32b((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 226 -> { // CRC32H
        int r0 = org.devkvm.cpu.ops.Crc32.crc32h((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 227 -> { // CRC32W
        int r0 = org.devkvm.cpu.ops.Crc32.crc32w((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 228 -> { // CRC32X
        int r0 = org.devkvm.cpu.ops.Crc32.crc32x((int) StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 229 -> { // CRC32CB
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cb((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 230 -> { // CRC32CH
        int r0 = org.devkvm.cpu.ops.Crc32.crc32ch((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 231 -> { // CRC32CW
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cw((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 232 -> { // CRC32CX
        int r0 = org.devkvm.cpu.ops.Crc32.crc32cx((int) StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 233 -> { // SMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smaddl((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 234 -> { // SMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smsubl((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 235 -> { // UMADDL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umaddl((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 236 -> { // UMSUBL
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umsubl((int) StateBlock.x(r, ((w >>> 5) & 31)), (int) StateBlock.x(r, ((w >>> 16) & 31)), StateBlock.x(r, ((w >>> 10) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 237 -> { // SMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.smulh(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 238 -> { // UMULH
        long r0 = org.devkvm.cpu.ops.DataProcessingRegister.umulh(StateBlock.x(r, ((w >>> 5) & 31)), StateBlock.x(r, ((w >>> 16) & 31)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 239 -> { // FMOV_S
        pe.checkFp((w & 31));
        int r0 = (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 240 -> { // FABS_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.abs((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 241 -> { // FNEG_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.neg((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 242 -> { // FSQRT_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.sqrt((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 243 -> { // FRINTN_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 244 -> { // FRINTP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 245 -> { // FRINTM_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 246 -> { // FRINTZ_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 247 -> { // FRINTA_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.round((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 4, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 248 -> { // FRINTX_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.roundCurrent((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 249 -> { // FRINTI_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.roundCurrent((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 250 -> { // FMUL_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mul((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 251 -> { // FDIV_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.div((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 252 -> { // FADD_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.add((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 253 -> { // FSUB_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.sub((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 254 -> { // FMAX_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.max((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 255 -> { // FMIN_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.min((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute8(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 256 -> { // FMAXNM_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.maxNumber((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 257 -> { // FMINNM_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.minNumber((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 258 -> { // FNMUL_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.negMul((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 259 -> { // FMADD_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulAdd((int) StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 260 -> { // FMSUB_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulSub((int) StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 261 -> { // FNMADD_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.negMulAdd((int) StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 262 -> { // FNMSUB_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.negMulSub((int) StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 263 -> { // FCMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 264 -> { // FCMP_zero_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 265 -> { // FCMPE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 266 -> { // FCMPE_zero_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compare((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 267 -> { // FCCMP_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), (w & 15), 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 268 -> { // FCCMPE_S
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpSingle.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), (w & 15), 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 269 -> { // FCSEL_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.select(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 270 -> { // FMOV_imm_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.expandSingle(((w >>> 13) & 255));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 271 -> { // FCVTNS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 0, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 272 -> { // FCVTNU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 0, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 273 -> { // FCVTPS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 1, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 274 -> { // FCVTPU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 1, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 275 -> { // FCVTMS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 2, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 276 -> { // FCVTMU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 2, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 277 -> { // FCVTZS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 3, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 278 -> { // FCVTZU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 3, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 279 -> { // FCVTAS_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 4, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 280 -> { // FCVTAU_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 4, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 281 -> { // FCVTZS_fixed_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToFixed((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 282 -> { // SCVTF_X_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 283 -> { // SCVTF_fixed_X_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 284 -> { // FCVTZU_fixed_X_S
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToFixed((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 285 -> { // UCVTF_X_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 286 -> { // UCVTF_fixed_X_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 287 -> { // FMOV_D
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, ((((w >>> 5) & 31)) << 1));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute9(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 288 -> { // FABS_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 289 -> { // FNEG_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 290 -> { // FSQRT_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.sqrt(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 291 -> { // FRINTN_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 292 -> { // FRINTP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 293 -> { // FRINTM_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 294 -> { // FRINTZ_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 295 -> { // FRINTA_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 4, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 296 -> { // FRINTX_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 297 -> { // FRINTI_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 298 -> { // FMUL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 299 -> { // FDIV_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.div(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 300 -> { // FADD_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 301 -> { // FSUB_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 302 -> { // FMAX_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.max(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 303 -> { // FMIN_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.min(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 304 -> { // FMAXNM_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.maxNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 305 -> { // FMINNM_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.minNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 306 -> { // FNMUL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.negMul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 307 -> { // FMADD_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulAdd(StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 308 -> { // FMSUB_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulSub(StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 309 -> { // FNMADD_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.negMulAdd(StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 310 -> { // FNMSUB_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.negMulSub(StateBlock.v(r, ((((w >>> 10) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 311 -> { // FCMP_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 312 -> { // FCMP_zero_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 313 -> { // FCMPE_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 314 -> { // FCMPE_zero_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compare(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 315 -> { // FCCMP_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), (w & 15), 0, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 316 -> { // FCCMPE_D
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.FpDouble.compareIf(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), (w & 15), 1, s.fp);
        StateBlock.nzcv(r, r0);
      }
      case 317 -> { // FCSEL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.select(org.devkvm.cpu.ops.Flags.holds(((w >>> 12) & 15), StateBlock.nzcv(r)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 318 -> { // FMOV_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.expandDouble(((w >>> 13) & 255));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 319 -> { // FCVTNS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 0, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute10(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 320 -> { // FCVTNU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 0, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 321 -> { // FCVTPS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 1, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 322 -> { // FCVTPU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 1, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 323 -> { // FCVTMS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 2, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 324 -> { // FCVTMU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 2, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 325 -> { // FCVTZS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 3, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 326 -> { // FCVTZU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 3, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 327 -> { // FCVTAS_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 4, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 328 -> { // FCVTAU_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), 4, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 329 -> { // FCVTZS_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 330 -> { // SCVTF_X_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 331 -> { // SCVTF_fixed_X_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 332 -> { // FCVTZU_fixed_X_D
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1, s.fp);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 333 -> { // UCVTF_X_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 334 -> { // UCVTF_fixed_X_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 335 -> { // UNDEFINED_fixed_point_scale
        throw pe.undefined();
      }
      case 336 -> { // FCVT_D_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToDouble((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 337 -> { // FCVT_H_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.singleToHalf((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 338 -> { // FCVT_S_D
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToSingle(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 339 -> { // FCVT_H_D
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToHalf(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 340 -> { // FCVT_S_H
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.halfToSingle(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 341 -> { // FCVT_D_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.halfToDouble(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 342 -> { // FMOV_W_S
        pe.checkFp();
        int r0 = (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 343 -> { // FMOV_S_W
        pe.checkFp((w & 31));
        int r0 = (int) StateBlock.x(r, ((w >>> 5) & 31));
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 344 -> { // FMOV_X_D
        pe.checkFp();
        long r0 = StateBlock.v(r, ((((w >>> 5) & 31)) << 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 345 -> { // FMOV_D_X
        pe.checkFp((w & 31));
        long r0 = StateBlock.x(r, ((w >>> 5) & 31));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 346 -> { // FMOV_X_high
        pe.checkFp();
        long r0 = StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 347 -> { // FMOV_high_X
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = StateBlock.x(r, ((w >>> 5) & 31));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 348 -> { // STR_B_imm
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 349 -> { // STR_B_unscaled
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 350 -> { // STR_B_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(r0, StateBlock.v(r, (((w & 31)) << 1)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 351 -> { // STR_B_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute11(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 352 -> { // STR_B_reg
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 353 -> { // LDR_B_imm
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 354 -> { // LDR_B_unscaled
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 355 -> { // LDR_B_post
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load8(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 356 -> { // LDR_B_pre
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load8(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 357 -> { // LDR_B_reg
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 358 -> { // STR_H_imm
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 359 -> { // STR_H_unscaled
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 360 -> { // STR_H_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(r0, StateBlock.v(r, (((w & 31)) << 1)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 361 -> { // STR_H_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 362 -> { // STR_H_reg
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 363 -> { // LDR_H_imm
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 364 -> { // LDR_H_unscaled
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 365 -> { // LDR_H_post
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 366 -> { // LDR_H_pre
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 367 -> { // LDR_H_reg
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 368 -> { // STR_S_imm
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled2(((w >>> 10) & 4095)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 369 -> { // STR_S_unscaled
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 370 -> { // STR_S_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(r0, StateBlock.v(r, (((w & 31)) << 1)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 371 -> { // STR_S_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 372 -> { // STR_S_reg
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 373 -> { // LDR_S_imm
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled2(((w >>> 10) & 4095)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 374 -> { // LDR_S_unscaled
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 375 -> { // LDR_S_post
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 376 -> { // LDR_S_pre
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 377 -> { // LDR_S_reg
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 378 -> { // STR_D_imm
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled3(((w >>> 10) & 4095)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 379 -> { // STR_D_unscaled
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 380 -> { // STR_D_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.v(r, (((w & 31)) << 1)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 381 -> { // STR_D_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 382 -> { // STR_D_reg
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3), StateBlock.v(r, (((w & 31)) << 1)));
      }
      case 383 -> { // LDR_D_imm
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled3(((w >>> 10) & 4095)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute12(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 384 -> { // LDR_D_unscaled
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 385 -> { // LDR_D_post
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 386 -> { // LDR_D_pre
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 387 -> { // LDR_D_reg
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load64(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 388 -> { // STR_Q_unscaled
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
      }
      case 389 -> { // STR_Q_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 390 -> { // STR_Q_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 391 -> { // STR_Q_reg
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 15) & 1);
        int r3 = ((w >>> 13) & 1);
        int r4 = ((w >>> 12) & 1);
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4), StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4) + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
      }
      case 392 -> { // LDR_Q_unscaled
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 393 -> { // LDR_Q_post
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 394 -> { // LDR_Q_pre
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      case 395 -> { // LDR_Q_reg
        pe.checkFp((w & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = StateBlock.x(r, ((w >>> 16) & 31));
        int r2 = ((w >>> 15) & 1);
        int r3 = ((w >>> 13) & 1);
        int r4 = ((w >>> 12) & 1);
        long r5 = mem.load64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4));
        long r6 = mem.load64(r0 + org.devkvm.cpu.ops.LoadStore.offset(r1, r2, r3, r4, 4) + 8);
        StateBlock.v(r, (((w & 31)) << 1), r5);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r6);
      }
      case 396 -> { // LDR_S_literal
        pe.checkFp((w & 31));
        long r0 = mem.load32((s.pc() - 4) + Immediates.literal(((w >>> 5) & 524287)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 397 -> { // STP_S_nontemporal
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store32(r0 + r1 + 4, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
      }
      case 398 -> { // STP_S_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(r0, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store32(r0 + 4, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 399 -> { // STP_S_offset
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store32(r0 + r1 + 4, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
      }
      case 400 -> { // STP_S_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store32(r0 + r1 + 4, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 401 -> { // LDP_S_nontemporal
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
      }
      case 402 -> { // LDP_S_post
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load32(r0);
        long r2 = mem.load32(r0 + 4);
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r2);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 403 -> { // LDP_S_offset
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
      }
      case 404 -> { // LDP_S_pre
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        long r4 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      case 405 -> { // LDR_D_literal
        pe.checkFp((w & 31));
        long r0 = mem.load64((s.pc() - 4) + Immediates.literal(((w >>> 5) & 524287)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 406 -> { // STP_D_nontemporal
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
      }
      case 407 -> { // STP_D_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + 8, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 408 -> { // STP_D_offset
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
      }
      case 409 -> { // STP_D_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 410 -> { // LDP_D_nontemporal
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
      }
      case 411 -> { // LDP_D_post
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = r0 + Immediates.pair3(((w >>> 15) & 127));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r2);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 412 -> { // LDP_D_offset
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
      }
      case 413 -> { // LDP_D_pre
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, 0);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      case 414 -> { // LDR_Q_literal
        pe.checkFp((w & 31));
        int r0 = Immediates.literal(((w >>> 5) & 524287));
        long r1 = mem.load64((s.pc() - 4) + r0);
        long r2 = mem.load64((s.pc() - 4) + r0 + 8);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 415 -> { // STP_Q_nontemporal
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        mem.store64(r0 + r1 + 16, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        mem.store64(r0 + r1 + 24, StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1));
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute13(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 416 -> { // STP_Q_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        mem.store64(r0 + 16, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        mem.store64(r0 + 24, StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1));
        long r1 = r0 + Immediates.pair4(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 417 -> { // STP_Q_pre
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.v(r, (((w & 31)) << 1)));
        mem.store64(r0 + r1 + 8, StateBlock.v(r, (((w & 31)) << 1) + 1));
        mem.store64(r0 + r1 + 16, StateBlock.v(r, ((((w >>> 10) & 31)) << 1)));
        mem.store64(r0 + r1 + 24, StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 418 -> { // LDP_Q_nontemporal
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r4);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, r5);
      }
      case 419 -> { // LDP_Q_post
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load64(r0);
        long r2 = mem.load64(r0 + 8);
        long r3 = mem.load64(r0 + 16);
        long r4 = mem.load64(r0 + 24);
        long r5 = r0 + Immediates.pair4(((w >>> 15) & 127));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, r4);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r5);
      }
      case 420 -> { // LDP_Q_pre
        pe.checkFp((w & 31));
        pe.checkFp(((w >>> 10) & 31));
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair4(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        long r4 = mem.load64(r0 + r1 + 16);
        long r5 = mem.load64(r0 + r1 + 24);
        long r6 = r0 + r1;
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1), r4);
        StateBlock.v(r, ((((w >>> 10) & 31)) << 1) + 1, r5);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r6);
      }
      case 421 -> { // STRB_unscaled
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.x(r, (w & 31)));
      }
      case 422 -> { // STRB_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(r0, StateBlock.x(r, (w & 31)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 423 -> { // STRB_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store8(r0 + r1, StateBlock.x(r, (w & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 424 -> { // STRB_unpriv
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.storeUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 1, StateBlock.x(r, (w & 31)));
      }
      case 425 -> { // STRB_reg
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0), StateBlock.x(r, (w & 31)));
      }
      case 426 -> { // LDRB_unscaled
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 427 -> { // LDRB_unpriv
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 1);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 428 -> { // LDRSB_imm_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 429 -> { // LDRSB_unscaled_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 430 -> { // LDRSB_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 431 -> { // LDRSB_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 432 -> { // LDRSB_unpriv_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 433 -> { // LDRSB_reg_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext8(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 434 -> { // LDRSB_imm_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled0(((w >>> 10) & 4095))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 435 -> { // LDRSB_unscaled_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 436 -> { // LDRSB_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1 & 0xFFFFFFFFL);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 437 -> { // LDRSB_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(r0 + r1));
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2 & 0xFFFFFFFFL);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 438 -> { // LDRSB_unpriv_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 439 -> { // LDRSB_reg_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext8to32(mem.load8(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 440 -> { // STRH_unscaled
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.x(r, (w & 31)));
      }
      case 441 -> { // STRH_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(r0, StateBlock.x(r, (w & 31)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 442 -> { // STRH_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store16(r0 + r1, StateBlock.x(r, (w & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 443 -> { // STRH_unpriv
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.storeUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 2, StateBlock.x(r, (w & 31)));
      }
      case 444 -> { // STRH_reg
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1), StateBlock.x(r, (w & 31)));
      }
      case 445 -> { // LDRH_unscaled
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 446 -> { // LDRH_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load16(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 447 -> { // LDRH_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load16(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute14(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 448 -> { // LDRH_unpriv
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 2);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 449 -> { // LDRH_reg
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 450 -> { // LDRSH_imm_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 451 -> { // LDRSH_unscaled_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 452 -> { // LDRSH_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 453 -> { // LDRSH_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 454 -> { // LDRSH_unpriv_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 2));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 455 -> { // LDRSH_reg_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext16(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 456 -> { // LDRSH_imm_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.scaled1(((w >>> 10) & 4095))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 457 -> { // LDRSH_unscaled_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 458 -> { // LDRSH_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1 & 0xFFFFFFFFL);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 459 -> { // LDRSH_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        int r2 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(r0 + r1));
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2 & 0xFFFFFFFFL);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 460 -> { // LDRSH_unpriv_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 2));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 461 -> { // LDRSH_reg_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        int r0 = org.devkvm.cpu.ops.LoadStore.sext16to32(mem.load16(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 462 -> { // STR_unscaled_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), StateBlock.x(r, (w & 31)));
      }
      case 463 -> { // STR_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(r0, StateBlock.x(r, (w & 31)));
        long r1 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 464 -> { // STR_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store32(r0 + r1, StateBlock.x(r, (w & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 465 -> { // STR_unpriv_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.storeUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 4, StateBlock.x(r, (w & 31)));
      }
      case 466 -> { // STR_reg_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2), StateBlock.x(r, (w & 31)));
      }
      case 467 -> { // LDR_unscaled_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 468 -> { // LDR_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load32(r0);
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 469 -> { // LDR_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = mem.load32(r0 + r1);
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 470 -> { // LDR_unpriv_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 471 -> { // LDRSW_unscaled
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 472 -> { // LDRSW_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = r0 + Immediates.signed9(((w >>> 12) & 511));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 473 -> { // LDRSW_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 474 -> { // LDRSW_unpriv
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 4));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 475 -> { // LDRSW_reg
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + org.devkvm.cpu.ops.LoadStore.offset(StateBlock.x(r, ((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 476 -> { // STR_pre_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.signed9(((w >>> 12) & 511));
        mem.store64(r0 + r1, StateBlock.x(r, (w & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 477 -> { // STR_unpriv_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.storeUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 8, StateBlock.x(r, (w & 31)));
      }
      case 478 -> { // LDR_unpriv_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = mem.loadUnprivileged(StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31))) + Immediates.signed9(((w >>> 12) & 511)), 8);
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 479 -> { // PRFM_imm
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute15(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 480 -> { // PRFM_unscaled
      }
      case 481 -> { // PRFM_reg
      }
      case 482 -> { // PRFM_literal
      }
      case 483 -> { // LDR_literal_32
        long r0 = mem.load32((s.pc() - 4) + Immediates.literal(((w >>> 5) & 524287)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 484 -> { // LDR_literal_64
        long r0 = mem.load64((s.pc() - 4) + Immediates.literal(((w >>> 5) & 524287)));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 485 -> { // LDRSW_literal
        long r0 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32((s.pc() - 4) + Immediates.literal(((w >>> 5) & 524287))));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 486 -> { // STP_nontemporal_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store32(r0 + r1 + 4, StateBlock.x(r, ((w >>> 10) & 31)));
      }
      case 487 -> { // STP_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store32(r0, StateBlock.x(r, (w & 31)));
        mem.store32(r0 + 4, StateBlock.x(r, ((w >>> 10) & 31)));
        long r1 = r0 + Immediates.pair2(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 488 -> { // STP_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        mem.store32(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store32(r0 + r1 + 4, StateBlock.x(r, ((w >>> 10) & 31)));
        long r2 = r0 + r1;
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r2);
      }
      case 489 -> { // LDP_nontemporal_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
      }
      case 490 -> { // LDP_post_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = mem.load32(r0);
        long r2 = mem.load32(r0 + 4);
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 491 -> { // LDP_pre_32
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = mem.load32(r0 + r1);
        long r3 = mem.load32(r0 + r1 + 4);
        long r4 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      case 492 -> { // LDPSW_post
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + 4));
        long r3 = r0 + Immediates.pair2(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSink((w & 31)), r1);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r2);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r3);
      }
      case 493 -> { // LDPSW_offset
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
      }
      case 494 -> { // LDPSW_pre
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair2(((w >>> 15) & 127));
        long r2 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1));
        long r3 = org.devkvm.cpu.ops.LoadStore.sext32(mem.load32(r0 + r1 + 4));
        long r4 = r0 + r1;
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r4);
      }
      case 495 -> { // STP_nontemporal_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        mem.store64(r0 + r1, StateBlock.x(r, (w & 31)));
        mem.store64(r0 + r1 + 8, StateBlock.x(r, ((w >>> 10) & 31)));
      }
      case 496 -> { // STP_post_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        mem.store64(r0, StateBlock.x(r, (w & 31)));
        mem.store64(r0 + 8, StateBlock.x(r, ((w >>> 10) & 31)));
        long r1 = r0 + Immediates.pair3(((w >>> 15) & 127));
        StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)), r1);
      }
      case 497 -> { // LDP_nontemporal_64
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        long r0 = StateBlock.x(r, CpuState.orSp(((w >>> 5) & 31)));
        int r1 = Immediates.pair3(((w >>> 15) & 127));
        long r2 = mem.load64(r0 + r1);
        long r3 = mem.load64(r0 + r1 + 8);
        StateBlock.x(r, CpuState.orSink((w & 31)), r2);
        StateBlock.x(r, CpuState.orSink(((w >>> 10) & 31)), r3);
      }
      case 498 -> { // LDXR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.load(pe, w);
      }
      case 499 -> { // LDAXR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.load(pe, w);
      }
      case 500 -> { // STXR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.store(pe, w);
      }
      case 501 -> { // STLXR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.store(pe, w);
      }
      case 502 -> { // LDXP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.loadPair(pe, w);
      }
      case 503 -> { // LDAXP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.loadPair(pe, w);
      }
      case 504 -> { // STXP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.storePair(pe, w);
      }
      case 505 -> { // STLXP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Exclusive.storePair(pe, w);
      }
      case 506 -> { // LDAR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Ordered.load(pe, w);
      }
      case 507 -> { // STLR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Ordered.store(pe, w);
      }
      case 508 -> { // CAS
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.compareAndSwap(pe, w);
      }
      case 509 -> { // CASP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.compareAndSwapPair(pe, w);
      }
      case 510 -> { // UNDEFINED_CASP_odd_s
        throw pe.undefined();
      }
      case 511 -> { // UNDEFINED_CASP_odd_t
        throw pe.undefined();
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute16(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 512 -> { // LDADD
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldadd(pe, w);
      }
      case 513 -> { // LDCLR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldclr(pe, w);
      }
      case 514 -> { // LDEOR
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldeor(pe, w);
      }
      case 515 -> { // LDSET
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldset(pe, w);
      }
      case 516 -> { // LDSMAX
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldsmax(pe, w);
      }
      case 517 -> { // LDSMIN
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldsmin(pe, w);
      }
      case 518 -> { // LDUMAX
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldumax(pe, w);
      }
      case 519 -> { // LDUMIN
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.ldumin(pe, w);
      }
      case 520 -> { // SWP
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        Atomic.swp(pe, w);
      }
      case 521 -> { // MLA_element_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 522 -> { // MLS_element_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 523 -> { // MUL_element_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 524 -> { // SQDMULH_element_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 525 -> { // SQRDMULH_element_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 526 -> { // SMLAL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 527 -> { // UMLAL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 528 -> { // SMLSL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 529 -> { // UMLSL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 530 -> { // SMULL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 531 -> { // UMULL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1), 2);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 532 -> { // SQDMLAL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 533 -> { // SQDMLAL_element_H_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 534 -> { // SQDMLSL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 535 -> { // SQDMLSL_element_H_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 536 -> { // SQDMULL_element_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), r1, 1), 0), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 537 -> { // SQDMULL_element_H_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1), 0), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 538 -> { // SQDMULH_element_H_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 539 -> { // SQRDMULH_element_H_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 15)) << 1)), StateBlock.v(r, ((((w >>> 16) & 15)) << 1) + 1), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1), 1, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 540 -> { // MLA_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 541 -> { // MLS_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 542 -> { // MUL_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 543 -> { // SQDMULH_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute17(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 544 -> { // SQRDMULH_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 545 -> { // SMLAL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 546 -> { // UMLAL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 547 -> { // SMLSL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 548 -> { // UMLSL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 549 -> { // SMULL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 550 -> { // UMULL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), 2), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2), 3);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 551 -> { // SQDMLAL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp), 3, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 552 -> { // SQDMLAL_element_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 553 -> { // SQDMLSL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp), 3, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 554 -> { // SQDMLSL_element_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 555 -> { // SQDMULL_element_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1));
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1, 2), 0), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 556 -> { // SQDMULL_element_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2), 0), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 557 -> { // SQDMULH_element_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 558 -> { // SQRDMULH_element_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 2, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 559 -> { // FMLA_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 560 -> { // FMLA_element_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 561 -> { // FMLA_element_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulAdd((int) StateBlock.v(r, (((w & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 562 -> { // FMLA_element_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulAdd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 563 -> { // FMLS_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 564 -> { // FMLS_element_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 565 -> { // FMLS_element_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulSub((int) StateBlock.v(r, (((w & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 566 -> { // FMLS_element_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulSub(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 567 -> { // FMUL_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 568 -> { // FMUL_element_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 569 -> { // FMUL_element_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mul((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 570 -> { // FMUL_element_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 571 -> { // FMULX_element_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 572 -> { // FMULX_element_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        long r1 = org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 573 -> { // FMULX_element_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulx((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2), 0), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 574 -> { // FMULX_element_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.element(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 1), 3), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 575 -> { // SIMD_multiple
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        SimdStructures.multiple(pe, w);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute18(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 576 -> { // SIMD_multiple_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        SimdStructures.multiple(pe, w);
      }
      case 577 -> { // SIMD_single
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        SimdStructures.single(pe, w);
      }
      case 578 -> { // SIMD_single_post
        pe.checkFp();
        mem.checkSp(r, CpuState.orSp(((w >>> 5) & 31)));
        SimdStructures.single(pe, w);
      }
      case 579 -> { // UNDEFINED_multiple_odd
        throw pe.undefined();
      }
      case 580 -> { // UNDEFINED_multiple_5
        throw pe.undefined();
      }
      case 581 -> { // UNDEFINED_multiple_12
        throw pe.undefined();
      }
      case 582 -> { // UNDEFINED_multiple_1D_2
        throw pe.undefined();
      }
      case 583 -> { // UNDEFINED_multiple_1D_34
        throw pe.undefined();
      }
      case 584 -> { // UNDEFINED_single_H
        throw pe.undefined();
      }
      case 585 -> { // UNDEFINED_single_S
        throw pe.undefined();
      }
      case 586 -> { // UNDEFINED_single_D
        throw pe.undefined();
      }
      case 587 -> { // UNDEFINED_replicate_store
        throw pe.undefined();
      }
      case 588 -> { // UNDEFINED_replicate_s
        throw pe.undefined();
      }
      case 589 -> { // UZP1
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.uzp1(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.uzp1(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 590 -> { // TRN1
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.trn1(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.trn1(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 591 -> { // ZIP1
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.zip1(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.zip1(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 592 -> { // UZP2
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.uzp2(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.uzp2(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 593 -> { // TRN2
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.trn2(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.trn2(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 594 -> { // ZIP2
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.zip2(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.zip2(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 595 -> { // UNDEFINED_permute_1D
        throw pe.undefined();
      }
      case 596 -> { // EXT_8B
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.ext64(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 11) & 7));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 597 -> { // EXT_16B
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.ext(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 15));
        long r1 = org.devkvm.cpu.ops.SimdPermute.ext(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 11) & 15));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 598 -> { // DUP_element
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.dupElement(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.dupElement(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 599 -> { // DUP_general
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.dup(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.dup(StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 600 -> { // DUP_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.umov(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 601 -> { // SMOV_W
        pe.checkFp();
        int r0 = org.devkvm.cpu.ops.SimdPermute.smov32(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0 & 0xFFFFFFFFL);
      }
      case 602 -> { // SMOV_X
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.smov(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 603 -> { // UMOV_W
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.umov(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 16) & 31));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 604 -> { // UMOV_X
        pe.checkFp();
        long r0 = org.devkvm.cpu.ops.SimdPermute.element(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 20) & 1));
        StateBlock.x(r, CpuState.orSink((w & 31)), r0);
      }
      case 605 -> { // INS_general
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.ins(0, StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31));
        long r1 = org.devkvm.cpu.ops.SimdPermute.ins(1, StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.x(r, ((w >>> 5) & 31)), ((w >>> 16) & 31));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 606 -> { // INS_element
        pe.checkFp((w & 31));
        int r0 = ((w >>> 16) & 31);
        long r1 = org.devkvm.cpu.ops.SimdPermute.ins(0, StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.insSource(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0, ((w >>> 11) & 15)), r0);
        long r2 = org.devkvm.cpu.ops.SimdPermute.ins(1, StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.insSource(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0, ((w >>> 11) & 15)), r0);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 607 -> { // UNDEFINED_copy_size
        throw pe.undefined();
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute19(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 608 -> { // UNDEFINED_copy_scalar_size
        throw pe.undefined();
      }
      case 609 -> { // UNDEFINED_DUP_1D
        throw pe.undefined();
      }
      case 610 -> { // UNDEFINED_SMOV_W_S
        throw pe.undefined();
      }
      case 611 -> { // UNDEFINED_SMOV_D
        throw pe.undefined();
      }
      case 612 -> { // UNDEFINED_UMOV_W_D
        throw pe.undefined();
      }
      case 613 -> { // MOVI_shifted_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 614 -> { // MVNI_shifted_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 615 -> { // ORR_imm_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 616 -> { // BIC_imm_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 617 -> { // MOVI_shifted_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 618 -> { // MVNI_shifted_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 619 -> { // ORR_imm_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 620 -> { // BIC_imm_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 621 -> { // MOVI_ones
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 622 -> { // MVNI_ones
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 623 -> { // MOVI_B
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.replicate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.replicate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), 0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 624 -> { // MOVI_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdPermute.byteMask(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdPermute.byteMask(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 625 -> { // FMOV_S_vector_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.replicate(org.devkvm.cpu.ops.FpConvert.expandSingle(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.replicate(org.devkvm.cpu.ops.FpConvert.expandSingle(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))), 2) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 626 -> { // FMOV_D_vector_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.expandDouble(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        long r1 = org.devkvm.cpu.ops.FpConvert.expandDouble(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 627 -> { // TBL
        pe.checkFp();
        SimdTable.tbl(pe, w);
      }
      case 628 -> { // TBX
        pe.checkFp();
        SimdTable.tbx(pe, w);
      }
      case 629 -> { // SSHR_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 630 -> { // USHR_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 631 -> { // SSRA_imm
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 632 -> { // USRA_imm
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 633 -> { // SRSHR_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 634 -> { // URSHR_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 635 -> { // SRSRA_imm
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 636 -> { // URSRA_imm
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 637 -> { // SRI_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sri(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sri(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 638 -> { // SHL_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.shl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.shl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 639 -> { // SLI_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sli(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sli(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15))) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute20(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 640 -> { // SSHR_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 641 -> { // USHR_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 642 -> { // SSRA_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.sshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 643 -> { // USRA_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.ushr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 644 -> { // SRSHR_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 645 -> { // URSHR_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 646 -> { // SRSRA_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.srshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 647 -> { // URSRA_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdShift.urshr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 648 -> { // SRI_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sri(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 649 -> { // SHL_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.shl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 650 -> { // SLI_imm_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sli(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 651 -> { // SQSHLU_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshlu(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqshlu(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 652 -> { // SQSHLU_imm_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshlu(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 653 -> { // SQSHL_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.shlImmediate(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 654 -> { // SQSHL_imm_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 655 -> { // UQSHL_imm
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.shlImmediate(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 656 -> { // UQSHL_imm_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 15));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.shlImmediate(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), r0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 657 -> { // UNDEFINED_shift_1D
        throw pe.undefined();
      }
      case 658 -> { // UNDEFINED_shift_fp_1D
        throw pe.undefined();
      }
      case 659 -> { // SHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.shrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 660 -> { // SHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdShift.shrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 661 -> { // RSHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.rshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 662 -> { // RSHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdShift.rshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 663 -> { // SQSHRUN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 664 -> { // SQSHRUN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 665 -> { // SQSHRUN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 666 -> { // SQRSHRUN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 667 -> { // SQRSHRUN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 668 -> { // SQRSHRUN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 669 -> { // SQSHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 670 -> { // SQSHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 671 -> { // SQSHRN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute21(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 672 -> { // UQSHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 673 -> { // UQSHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 674 -> { // UQSHRN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 675 -> { // SQRSHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 676 -> { // SQRSHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 677 -> { // SQRSHRN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 678 -> { // UQRSHRN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 679 -> { // UQRSHRN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 680 -> { // UQRSHRN_scalar
        pe.checkFp((w & 31));
        int r0 = Immediates.laneSize(((w >>> 19) & 7));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), r0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 681 -> { // SSHLL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.laneSize(((w >>> 19) & 7));
        int r2 = Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7));
        long r3 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), r2, r1 + 1);
        long r4 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), r2, r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r3);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r4);
      }
      case 682 -> { // USHLL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = Immediates.laneSize(((w >>> 19) & 7));
        int r2 = Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7));
        long r3 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), r2, r1 + 1);
        long r4 = org.devkvm.cpu.ops.SimdShift.shl(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), r2, r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r3);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r4);
      }
      case 683 -> { // SCVTF_fixed_S_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 684 -> { // FCVTZS_fixed_S_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 685 -> { // SCVTF_fixed_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.fromFixedSingle((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 686 -> { // FCVTZS_fixed_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.toFixedSingle((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 687 -> { // SCVTF_fixed_D_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 688 -> { // FCVTZS_fixed_D_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 689 -> { // SCVTF_fixed_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 690 -> { // FCVTZS_fixed_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 691 -> { // UCVTF_fixed_S_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 692 -> { // FCVTZU_fixed_S_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 693 -> { // UCVTF_fixed_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.fromFixedSingle((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 694 -> { // FCVTZU_fixed_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.toFixedSingle((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 695 -> { // UCVTF_fixed_D_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 696 -> { // FCVTZU_fixed_D_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 697 -> { // UCVTF_fixed_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 698 -> { // FCVTZU_fixed_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 699 -> { // SADDL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 700 -> { // SADDW
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 701 -> { // SSUBL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 702 -> { // SSUBW
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 703 -> { // SABAL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute22(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 704 -> { // SABDL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.sabd(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 705 -> { // SMLAL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 706 -> { // SMLSL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 707 -> { // SMULL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.sxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 708 -> { // UADDL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 709 -> { // UADDW
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 710 -> { // USUBL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 711 -> { // USUBW
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 712 -> { // UABAL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 713 -> { // UABDL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.uabd(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 714 -> { // UMLAL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 715 -> { // UMLSL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 716 -> { // UMULL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        long r3 = org.devkvm.cpu.ops.SimdInteger.mul(org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1), org.devkvm.cpu.ops.SimdLanes.uxtl(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), r1), r1 + 1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 717 -> { // PMULL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdInteger.pmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)));
        long r2 = org.devkvm.cpu.ops.SimdInteger.pmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)));
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 718 -> { // ADDHN
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0 + 1), org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0 + 1), r0);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 719 -> { // ADDHN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r1 + 1), org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1 + 1), r1);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 720 -> { // RADDHN
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0 + 1), org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0 + 1), r0);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 721 -> { // RADDHN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r1 + 1), org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1 + 1), r1);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 722 -> { // SUBHN
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0 + 1), org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0 + 1), r0);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 723 -> { // SUBHN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.highNarrow(org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r1 + 1), org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1 + 1), r1);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 724 -> { // RSUBHN
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0 + 1), org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0 + 1), r0);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 725 -> { // RSUBHN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.roundingHighNarrow(org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r1 + 1), org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r1 + 1), r1);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 726 -> { // SQDMLAL_vector_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 727 -> { // SQDMLAL_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 728 -> { // SQDMLSL_vector_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 729 -> { // SQDMLSL_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1), 0), 1, s.fp), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 730 -> { // SQDMULL_vector_H
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 731 -> { // SQDMULL_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)) & 0xFFFF), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1), 0), 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 732 -> { // SQDMLAL_vector_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp), 3, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 733 -> { // SQDMLAL_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 734 -> { // SQDMLSL_vector_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp), 3, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 735 -> { // SQDMLSL_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), 3), org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2), 0), 2, s.fp), 3, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute23(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 736 -> { // SQDMULL_vector_S
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp);
        long r2 = org.devkvm.cpu.ops.SimdSaturating.sqdmull(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 737 -> { // SQDMULL_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmull((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), org.devkvm.cpu.ops.SimdLanes.part(0, 0, org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2), 0), 2, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 738 -> { // AND_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.and(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.and(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 739 -> { // BIC_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.bic(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 740 -> { // ORR_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orr(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 741 -> { // ORN_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.orn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.orn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 742 -> { // EOR_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.eor(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.eor(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 743 -> { // BSL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 744 -> { // BIT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, (((w & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 745 -> { // BIF_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.insert(StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 746 -> { // SHADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.shadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.shadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 747 -> { // UHADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.uhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 748 -> { // SRHADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.srhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.srhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 749 -> { // URHADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.urhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.urhadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 750 -> { // SHSUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.shsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.shsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 751 -> { // UHSUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.uhsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uhsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 752 -> { // SMAX_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.smax(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smax(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 753 -> { // UMAX_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.umax(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umax(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 754 -> { // SMIN_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.smin(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smin(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 755 -> { // UMIN_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.umin(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umin(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 756 -> { // SABD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.sabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.sabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 757 -> { // UABD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.uabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 758 -> { // MUL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 759 -> { // SABA_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.sabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.sabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 760 -> { // UABA_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.uabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.uabd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0), r0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 761 -> { // MLA_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mla(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 762 -> { // MLS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.mls(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 763 -> { // PMUL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.pmul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.pmul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 764 -> { // SMAXP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.smaxp(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.smaxp(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 765 -> { // UMAXP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.umaxp(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.umaxp(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 766 -> { // SMINP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.sminp(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.sminp(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 767 -> { // UMINP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.uminp(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.uminp(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute24(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 768 -> { // ADDP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addp(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addp(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 769 -> { // ADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 770 -> { // SUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 771 -> { // CMGT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 772 -> { // CMHI_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.higher(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.higher(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 773 -> { // CMGE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 774 -> { // CMHS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.higherOrSame(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.higherOrSame(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 775 -> { // CMTST_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.test(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.test(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 776 -> { // CMEQ_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 777 -> { // SSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.sshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 778 -> { // USHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.ushl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.ushl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 779 -> { // SRSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.srshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.srshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 780 -> { // URSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.urshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdShift.urshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 781 -> { // ADD_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 782 -> { // SUB_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 783 -> { // CMGT_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 784 -> { // CMHI_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.higher(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 785 -> { // CMGE_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 786 -> { // CMHS_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.higherOrSame(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 787 -> { // CMTST_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.test(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 788 -> { // CMEQ_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 789 -> { // SSHL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.sshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 790 -> { // USHL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.ushl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 791 -> { // SRSHL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.srshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 792 -> { // URSHL_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdShift.urshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 793 -> { // SQADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 794 -> { // UQADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqadd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 795 -> { // SQSUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 796 -> { // UQSUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqsub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 797 -> { // SQSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 798 -> { // UQSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 799 -> { // SQRSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqrshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqrshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute25(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 800 -> { // UQRSHL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqrshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.uqrshl(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 801 -> { // SQADD_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 802 -> { // UQADD_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 803 -> { // SQSUB_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 804 -> { // UQSUB_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqsub(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 805 -> { // SQSHL_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshl(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 806 -> { // UQSHL_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshl(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 807 -> { // SQRSHL_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqrshl(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 808 -> { // UQRSHL_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqrshl(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 809 -> { // SQDMULH_vector_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), 1, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 810 -> { // SQDMULH_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1), 1, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 811 -> { // SQRDMULH_vector_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), 1, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 812 -> { // SQRDMULH_H
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 1), 1, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 813 -> { // SQDMULH_vector_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), 2, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 814 -> { // SQDMULH_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2), 2, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 815 -> { // SQRDMULH_vector_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqdmulh(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), 2, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 816 -> { // SQRDMULH_S
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqdmulh(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 2), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), 2), 2, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 817 -> { // UNDEFINED_three_same_1D
        throw pe.undefined();
      }
      case 818 -> { // UNDEFINED_three_same_fp_1D
        throw pe.undefined();
      }
      case 819 -> { // FMAXNM_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.maxNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 820 -> { // FADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 821 -> { // FMULX_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 822 -> { // FCMEQ_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 823 -> { // FMAX_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.max(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.max(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 824 -> { // FRECPS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.recps(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.recps(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 825 -> { // FMINNM_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.minNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 826 -> { // FSUB_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.sub(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 827 -> { // FMIN_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.min(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.min(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 828 -> { // FRSQRTS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.rsqrts(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.rsqrts(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 829 -> { // FMUL_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mul(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 830 -> { // FCMGE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 831 -> { // FACGE_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 1);
        long r1 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0), org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0), r0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute26(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 832 -> { // FDIV_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.div(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.div(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 833 -> { // FABD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.absoluteDifference(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.absoluteDifference(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 834 -> { // FCMGT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 835 -> { // FACGT_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 1);
        long r1 = org.devkvm.cpu.ops.SimdFp.compareGreater(org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), r0), r0, s.fp);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0), org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), r0), r0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 836 -> { // FMLA_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulAdd(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 837 -> { // FMLS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.mulSub(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 838 -> { // FMAXNMP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.maxNumberPairs(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxNumberPairs(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 839 -> { // FADDP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.addPairs(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.addPairs(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 840 -> { // FMAXP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.maxPairs(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.maxPairs(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 841 -> { // FMINNMP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.minNumberPairs(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minNumberPairs(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 842 -> { // FMINP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.minPairs(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.minPairs(1, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 843 -> { // FMULX_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.mulx((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 844 -> { // FMULX_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.mulx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 845 -> { // FCMEQ_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareEqual((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 846 -> { // FCMEQ_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 847 -> { // FRECPS_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.recps((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 848 -> { // FRECPS_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.recps(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 849 -> { // FRSQRTS_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.rsqrts((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 850 -> { // FRSQRTS_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.rsqrts(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 851 -> { // FCMGE_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 852 -> { // FCMGE_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 853 -> { // FACGE_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual(org.devkvm.cpu.ops.FpSingle.abs((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1))), org.devkvm.cpu.ops.FpSingle.abs((int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1))), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 854 -> { // FACGE_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(org.devkvm.cpu.ops.FpDouble.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1))), org.devkvm.cpu.ops.FpDouble.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1))), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 855 -> { // FABD_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.absoluteDifference((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 856 -> { // FABD_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.absoluteDifference(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 857 -> { // FCMGT_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), (int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 858 -> { // FCMGT_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 16) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 859 -> { // FACGT_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater(org.devkvm.cpu.ops.FpSingle.abs((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1))), org.devkvm.cpu.ops.FpSingle.abs((int) StateBlock.v(r, ((((w >>> 16) & 31)) << 1))), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 860 -> { // FACGT_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(org.devkvm.cpu.ops.FpDouble.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1))), org.devkvm.cpu.ops.FpDouble.abs(StateBlock.v(r, ((((w >>> 16) & 31)) << 1))), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 861 -> { // REV64_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), 2);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), 2) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 862 -> { // REV32_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 863 -> { // REV16_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rev(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, 0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute27(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 864 -> { // SADDLP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), 0);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), 0) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 865 -> { // UADDLP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), 1);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 866 -> { // CLS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.cls(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.cls(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 867 -> { // CLZ_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.clz(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.clz(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 868 -> { // CNT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.cnt(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.cnt(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 869 -> { // NOT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.not(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.not(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 870 -> { // RBIT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.rbit(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.rbit(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 871 -> { // SADALP_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0, 0), r0 + 1);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0, 0), r0 + 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 872 -> { // UADALP_vector
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1)), org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0, 1), r0 + 1);
        long r2 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.add(StateBlock.v(r, (((w & 31)) << 1) + 1), org.devkvm.cpu.ops.SimdInteger.addlp(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), r0, 1), r0 + 1) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r2);
      }
      case 873 -> { // CMGT_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 874 -> { // CMGE_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 875 -> { // CMEQ_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 876 -> { // CMLE_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 877 -> { // CMLT_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdLanes.greater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 878 -> { // ABS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 879 -> { // NEG_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdInteger.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 880 -> { // CMGT_zero_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 881 -> { // CMGE_zero_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 882 -> { // CMEQ_zero_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.equal(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 883 -> { // CMLE_zero_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 884 -> { // CMLT_zero_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.greater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 885 -> { // ABS_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 886 -> { // NEG_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 887 -> { // SUQADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.suqadd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.suqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 888 -> { // SUQADD_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.suqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 889 -> { // USQADD_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.usqadd(StateBlock.v(r, (((w & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.usqadd(StateBlock.v(r, (((w & 31)) << 1) + 1), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 890 -> { // USQADD_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.usqadd(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, (((w & 31)) << 1)), r0), org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 891 -> { // SQABS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqabs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqabs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 892 -> { // SQABS_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqabs(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 893 -> { // SQNEG_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqneg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 3), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdSaturating.sqneg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 894 -> { // SQNEG_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqneg(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0), r0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 895 -> { // UNDEFINED_two_misc_1D_arithmetic
        throw pe.undefined();
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute28(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 896 -> { // UNDEFINED_two_misc_1D_saturating
        throw pe.undefined();
      }
      case 897 -> { // UNDEFINED_two_misc_1D_compare
        throw pe.undefined();
      }
      case 898 -> { // UNDEFINED_two_misc_1D_compare_equal
        throw pe.undefined();
      }
      case 899 -> { // UNDEFINED_two_misc_1D_compare_less
        throw pe.undefined();
      }
      case 900 -> { // UNDEFINED_two_misc_1D_negate
        throw pe.undefined();
      }
      case 901 -> { // UNDEFINED_two_misc_fp_compare_1D
        throw pe.undefined();
      }
      case 902 -> { // UNDEFINED_two_misc_fp_1D
        throw pe.undefined();
      }
      case 903 -> { // XTN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdLanes.evens(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 904 -> { // XTN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdLanes.evens(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 905 -> { // SQXTN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 906 -> { // SQXTN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 907 -> { // SQXTN_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, 0, r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 908 -> { // UQXTN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 909 -> { // UQXTN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 910 -> { // UQXTN_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.uqshrn(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, 0, r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 911 -> { // SQXTUN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 912 -> { // SQXTUN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 3), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 913 -> { // SQXTUN_scalar
        pe.checkFp((w & 31));
        int r0 = ((w >>> 22) & 3);
        long r1 = org.devkvm.cpu.ops.SimdSaturating.sqshrun(org.devkvm.cpu.ops.SimdSaturating.scalar(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), r0 + 1), 0, 0, r0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r1);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 914 -> { // SHLL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 3);
        long r2 = org.devkvm.cpu.ops.SimdShift.shll(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1);
        long r3 = org.devkvm.cpu.ops.SimdShift.shll(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 915 -> { // FRINTN_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 916 -> { // FRINTA_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 4, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 4, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 917 -> { // FRINTP_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 918 -> { // FRINTM_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 2, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 2, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 919 -> { // FRINTZ_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 3, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.round(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 3, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 920 -> { // FRINTX_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 921 -> { // FRINTI_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.roundCurrent(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 922 -> { // FCVTNS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 0, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 0, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 923 -> { // FCVTNS_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 924 -> { // FCVTNS_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 0, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 925 -> { // FCVTNU_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 0, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 0, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 926 -> { // FCVTNU_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 927 -> { // FCVTNU_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 0, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute29(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 928 -> { // FCVTPS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 1, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 1, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 929 -> { // FCVTPS_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 1, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 930 -> { // FCVTPS_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 1, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 931 -> { // FCVTPU_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 1, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 1, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 932 -> { // FCVTPU_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 1, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 933 -> { // FCVTPU_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 1, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 934 -> { // FCVTMS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 2, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 2, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 935 -> { // FCVTMS_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 2, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 936 -> { // FCVTMS_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 2, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 937 -> { // FCVTMU_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 2, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 2, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 938 -> { // FCVTMU_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 2, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 939 -> { // FCVTMU_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 2, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 940 -> { // FCVTZS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 3, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 3, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 941 -> { // FCVTZS_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 3, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 942 -> { // FCVTZS_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 3, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 943 -> { // FCVTZU_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 3, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 3, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 944 -> { // FCVTZU_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 3, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 945 -> { // FCVTZU_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 3, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 946 -> { // FCVTAS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 4, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 4, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 947 -> { // FCVTAS_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 4, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 948 -> { // FCVTAS_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 4, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 949 -> { // FCVTAU_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 4, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.toFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 4, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 950 -> { // FCVTAU_S_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.singleToInteger((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 4, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 951 -> { // FCVTAU_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.doubleToInteger(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 4, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 952 -> { // SCVTF_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 0, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 0, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 953 -> { // SCVTF_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 64, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 954 -> { // SCVTF_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 64, 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 955 -> { // UCVTF_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), 0, 1, s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.fromFixed(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), 0, 1, s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 956 -> { // UCVTF_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.fixedToSingle(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, 64, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 957 -> { // UCVTF_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpConvert.fixedToDouble(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 1, 64, 1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 958 -> { // FRECPE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.recpe(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.recpe(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 959 -> { // FRSQRTE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.rsqrte(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.rsqrte(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute30(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 960 -> { // FSQRT_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.sqrt(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.sqrt(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 961 -> { // FABS_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.abs(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 962 -> { // FNEG_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.neg(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 963 -> { // URECPE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.urecpe(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.urecpe(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 964 -> { // URSQRTE_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.ursqrte(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)));
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.ursqrte(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 965 -> { // FRECPE_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.recpe((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 966 -> { // FRECPE_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.recpe(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 967 -> { // FRSQRTE_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.rsqrte((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 968 -> { // FRSQRTE_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.rsqrte(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 969 -> { // FRECPX_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.recpx((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 970 -> { // FRECPX_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.recpx(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 971 -> { // FCMGT_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 972 -> { // FCMGT_zero_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 973 -> { // FCMGT_zero_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 974 -> { // FCMGE_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 975 -> { // FCMGE_zero_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 976 -> { // FCMGE_zero_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 977 -> { // FCMEQ_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 0, ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 978 -> { // FCMEQ_zero_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareEqual((int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 979 -> { // FCMEQ_zero_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareEqual(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), 0, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 980 -> { // FCMLE_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 981 -> { // FCMLE_zero_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreaterOrEqual(0, (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 982 -> { // FCMLE_zero_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreaterOrEqual(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 983 -> { // FCMLT_zero_vector
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.compareGreater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), ((w >>> 22) & 1), s.fp);
        long r1 = ((w >>> 30) & 1) != 0 ? org.devkvm.cpu.ops.SimdFp.compareGreater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp) : 0;
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 984 -> { // FCMLT_zero_S_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpSingle.compareGreater(0, (int) StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 985 -> { // FCMLT_zero_D_scalar
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.compareGreater(0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 986 -> { // FCVTL
        pe.checkFp((w & 31));
        int r0 = ((w >>> 30) & 1);
        int r1 = ((w >>> 22) & 1);
        long r2 = org.devkvm.cpu.ops.SimdFp.lengthen(org.devkvm.cpu.ops.SimdLanes.part(0, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1, s.fp);
        long r3 = org.devkvm.cpu.ops.SimdFp.lengthen(org.devkvm.cpu.ops.SimdLanes.part(1, r0, StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1)), r1, s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r2);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r3);
      }
      case 987 -> { // FCVTN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.narrow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 988 -> { // FCVTN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdFp.narrow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 22) & 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 989 -> { // FCVTXN
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdFp.narrowOdd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 990 -> { // FCVTXN2
        pe.checkFp((w & 31));
        long r0 = StateBlock.v(r, (((w & 31)) << 1));
        long r1 = org.devkvm.cpu.ops.SimdFp.narrowOdd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, r1);
      }
      case 991 -> { // FCVTXN_scalar
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.FpConvert.doubleToSingleOdd(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }

  private static void execute31(Pe pe, int opcode, int w) {
    CpuState s = pe.s;
    long r = s.address();
    GuestMemory mem = pe.mem;
    switch (opcode) {
      case 992 -> { // SADDLV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3), 0);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 993 -> { // UADDLV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addlv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3), 1);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 994 -> { // SMAXV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.smaxv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 995 -> { // UMAXV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.umaxv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 996 -> { // SMINV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.sminv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 997 -> { // UMINV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.uminv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 998 -> { // ADDV
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), ((w >>> 30) & 1), ((w >>> 22) & 3));
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 999 -> { // UNDEFINED_across_2S
        throw pe.undefined();
      }
      case 1000 -> { // FMAXNMV
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.maxNumberAcross(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1001 -> { // FMAXV
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.maxAcross(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1002 -> { // FMINNMV
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.minNumberAcross(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1003 -> { // FMINV
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.minAcross(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1004 -> { // ADDP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.SimdInteger.addv(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), 1, 3);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1005 -> { // FMAXNMP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.maxNumberLow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1006 -> { // FMAXNMP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.maxNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1007 -> { // FADDP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.addLow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1008 -> { // FADDP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.add(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1009 -> { // FMAXP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.maxLow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1010 -> { // FMAXP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.max(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1011 -> { // FMINNMP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.minNumberLow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1012 -> { // FMINNMP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.minNumber(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1013 -> { // FMINP_S
        pe.checkFp((w & 31));
        int r0 = org.devkvm.cpu.ops.SimdFp.minLow(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0 & 0xFFFFFFFFL);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      case 1014 -> { // FMINP_D
        pe.checkFp((w & 31));
        long r0 = org.devkvm.cpu.ops.FpDouble.min(StateBlock.v(r, ((((w >>> 5) & 31)) << 1)), StateBlock.v(r, ((((w >>> 5) & 31)) << 1) + 1), s.fp);
        StateBlock.v(r, (((w & 31)) << 1), r0);
        StateBlock.v(r, (((w & 31)) << 1) + 1, 0);
      }
      default -> throw pe.unallocated(w);
    }
  }
}
