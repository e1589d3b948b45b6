// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.jit.translate;

import org.devkvm.arm64.decode.Immediates;
import org.devkvm.jit.ops.HostOps;
import org.devkvm.jit.ops.Value;

/**
 * Emits the code of one instruction, by its number. What has a name without an emitter is left to
 * the interpreter.
 */
final class Translate {
  private Translate() {}

  static void row(HostOps h, int opcode, int w, long pc) {
    switch (opcode >>> 5) {
      case 0 -> row0(h, opcode, w, pc);
      case 1 -> row1(h, opcode, w, pc);
      case 2 -> row2(h, opcode, w, pc);
      case 3 -> row3(h, opcode, w, pc);
      case 4 -> row4(h, opcode, w, pc);
      case 5 -> row5(h, opcode, w, pc);
      case 6 -> row6(h, opcode, w, pc);
      case 7 -> row7(h, opcode, w, pc);
      case 8 -> row8(h, opcode, w, pc);
      case 9 -> row9(h, opcode, w, pc);
      case 10 -> row10(h, opcode, w, pc);
      case 11 -> row11(h, opcode, w, pc);
      case 12 -> row12(h, opcode, w, pc);
      case 13 -> row13(h, opcode, w, pc);
      case 14 -> row14(h, opcode, w, pc);
      case 15 -> row15(h, opcode, w, pc);
      case 16 -> row16(h, opcode, w, pc);
      case 17 -> row17(h, opcode, w, pc);
      case 18 -> row18(h, opcode, w, pc);
      case 19 -> row19(h, opcode, w, pc);
      case 20 -> row20(h, opcode, w, pc);
      case 21 -> row21(h, opcode, w, pc);
      case 22 -> row22(h, opcode, w, pc);
      case 23 -> row23(h, opcode, w, pc);
      case 24 -> row24(h, opcode, w, pc);
      case 25 -> row25(h, opcode, w, pc);
      case 26 -> row26(h, opcode, w, pc);
      case 27 -> row27(h, opcode, w, pc);
      case 28 -> row28(h, opcode, w, pc);
      case 29 -> row29(h, opcode, w, pc);
      case 30 -> row30(h, opcode, w, pc);
      case 31 -> row31(h, opcode, w, pc);
      default -> h.callOut(w);
    }
  }

  private static void row0(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 3 -> { // HINT
      }
      case 4 -> { // ADRP
        h.copy64(h.x((w & 31)), h.address(org.devkvm.cpu.ops.DataProcessingImmediate.adrp(pc, Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3)))));
      }
      case 5 -> { // ADD_imm_32
        h.dataProcessingImmediate().add32(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 6 -> { // ADDS_imm_32
        h.flags().add32(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 7 -> { // ADDS_imm_64
        h.flags().add64(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 8 -> { // SUB_imm_32
        h.dataProcessingImmediate().sub32(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 9 -> { // SUB_imm_64
        h.dataProcessingImmediate().sub64(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 10 -> { // SUBS_imm_64
        h.flags().sub64(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 11 -> { // CMP_imm_64
        h.flags().sub64(h.discard(), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 12 -> { // AND_imm_32
        h.dataProcessingImmediate().and32(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
      }
      case 13 -> { // AND_imm_64
        h.dataProcessingImmediate().and64(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 14 -> { // ORR_imm_32
        h.dataProcessingImmediate().orr32(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
      }
      case 15 -> { // ORR_imm_64
        h.dataProcessingImmediate().orr64(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 16 -> { // ANDS_imm_32
        h.dataProcessingImmediate().and32Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
      }
      case 17 -> { // ANDS_imm_64
        h.dataProcessingImmediate().and64Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 18 -> { // MOVN_64
        h.copy64(h.x((w & 31)), h.constant(org.devkvm.cpu.ops.DataProcessingImmediate.movn64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)))));
      }
      case 19 -> { // MOVZ_32
        h.copy32(h.x((w & 31)), h.constant(org.devkvm.cpu.ops.DataProcessingImmediate.movz32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)))));
      }
      case 20 -> { // MOVZ_64
        h.copy64(h.x((w & 31)), h.constant(org.devkvm.cpu.ops.DataProcessingImmediate.movz64(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)))));
      }
      case 21 -> { // MOVK_32
        h.dataProcessingImmediate().movk32(h.x((w & 31)), h.x((w & 31)), ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)));
      }
      case 22 -> { // MOVK_64
        h.dataProcessingImmediate().movk64(h.x((w & 31)), h.x((w & 31)), ((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 3)));
      }
      case 23 -> { // SBFM_32
        h.dataProcessingImmediate().sbfm32(h.x((w & 31)), h.x(((w >>> 5) & 31)), Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
      }
      case 24 -> { // SBFM_64
        h.dataProcessingImmediate().sbfm64(h.x((w & 31)), h.x(((w >>> 5) & 31)), Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 25 -> { // BFM_64
        h.dataProcessingImmediate().bfm64(h.x((w & 31)), h.x((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
      }
      case 26 -> { // UBFM_32
        h.dataProcessingImmediate().ubfm32(h.x((w & 31)), h.x(((w >>> 5) & 31)), Immediates.fieldLeft32(((w >>> 10) & 31)), Immediates.fieldRight32(((w >>> 16) & 31), ((w >>> 10) & 31)));
      }
      case 27 -> { // UBFM_64
        h.dataProcessingImmediate().ubfm64(h.x((w & 31)), h.x(((w >>> 5) & 31)), Immediates.fieldLeft64(((w >>> 10) & 63)), Immediates.fieldRight64(((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 28 -> { // EXTR_32
        h.dataProcessingImmediate().extr32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 10) & 31));
      }
      case 29 -> { // AND_32
        h.dataProcessingRegister().and32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 30 -> { // AND_64
        h.dataProcessingRegister().and64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 31 -> { // BIC_64
        h.dataProcessingRegister().bic64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row1(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 32 -> { // ORR_32
        h.dataProcessingRegister().orr32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 33 -> { // MOV_32
        h.copy32(h.x((w & 31)), h.x(((w >>> 16) & 31)));
      }
      case 34 -> { // ORR_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().orr32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 35 -> { // ORR_64
        h.dataProcessingRegister().orr64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 36 -> { // ORR_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().orr64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 37 -> { // EOR_32
        h.dataProcessingRegister().eor32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 38 -> { // EOR_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().eor32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 39 -> { // EOR_64
        h.dataProcessingRegister().eor64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 40 -> { // TST_64
        h.dataProcessingRegister().and64Flags(h.discard(), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 41 -> { // ADD_32
        h.dataProcessingRegister().add32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 42 -> { // ADD_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().add64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 43 -> { // ADD_ext_64
        Value t0 = h.temp();
        h.dataProcessingRegister().extend(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.dataProcessingRegister().add64(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 44 -> { // ADDS_64
        h.flags().add64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 45 -> { // SUB_32
        h.dataProcessingRegister().sub32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 46 -> { // SUB_64
        h.dataProcessingRegister().sub64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 47 -> { // SUB_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().sub64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 48 -> { // CMP_32
        h.flags().sub32(h.discard(), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 49 -> { // SUBS_64
        h.flags().sub64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 50 -> { // CCMP_reg_32
        h.flags().sub32If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), (w & 15));
      }
      case 51 -> { // CCMP_imm_32
        h.flags().sub32If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.constant(((w >>> 16) & 31)), (w & 15));
      }
      case 52 -> { // CSEL_32
        h.dataProcessingRegister().csel32(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 53 -> { // CSINC_32
        h.dataProcessingRegister().csinc32(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 54 -> { // LSLV_32
        h.dataProcessingRegister().lslv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 55 -> { // ADC_64
        h.dataProcessingRegister().adc64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 56 -> { // CCMP_reg_64
        h.flags().sub64If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), (w & 15));
      }
      case 57 -> { // CCMP_imm_64
        h.flags().sub64If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.constant(((w >>> 16) & 31)), (w & 15));
      }
      case 58 -> { // CSEL_64
        h.dataProcessingRegister().csel64(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 59 -> { // CSINC_64
        h.dataProcessingRegister().csinc64(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 60 -> { // LSLV_64
        h.dataProcessingRegister().lslv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 61 -> { // LSRV_64
        h.dataProcessingRegister().lsrv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 62 -> { // CLZ_64
        h.dataProcessingRegister().clz64(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 63 -> { // MADD_64
        h.dataProcessingRegister().madd64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row2(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 64 -> { // MSUB_64
        h.dataProcessingRegister().msub64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 65 -> { // STR_Q_imm
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(16, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled4(((w >>> 10) & 4095))));
      }
      case 66 -> { // LDR_Q_imm
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled4(((w >>> 10) & 4095))));
      }
      case 67 -> { // STP_Q_offset
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(16, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
      }
      case 68 -> { // LDP_Q_offset
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
      }
      case 69 -> { // STRB_imm
        h.sp(((w >>> 5) & 31));
        h.store(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 70 -> { // LDRB_imm
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 71 -> { // LDRB_post
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 72 -> { // LDRB_pre
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 73 -> { // LDRB_reg
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 74 -> { // STRH_imm
        h.sp(((w >>> 5) & 31));
        h.store(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 75 -> { // LDRH_imm
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 76 -> { // STR_imm_32
        h.sp(((w >>> 5) & 31));
        h.store(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled2(((w >>> 10) & 4095))));
      }
      case 77 -> { // LDR_imm_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled2(((w >>> 10) & 4095))));
      }
      case 78 -> { // LDR_reg_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
      }
      case 79 -> { // LDRSW_imm
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled2(((w >>> 10) & 4095))));
      }
      case 80 -> { // STR_imm_64
        h.sp(((w >>> 5) & 31));
        h.store(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled3(((w >>> 10) & 4095))));
      }
      case 81 -> { // STR_unscaled_64
        h.sp(((w >>> 5) & 31));
        h.store(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 82 -> { // STR_post_64
        h.sp(((w >>> 5) & 31));
        h.store(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 83 -> { // STR_reg_64
        h.sp(((w >>> 5) & 31));
        h.store(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
      }
      case 84 -> { // LDR_imm_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled3(((w >>> 10) & 4095))));
      }
      case 85 -> { // LDR_unscaled_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 86 -> { // LDR_post_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 87 -> { // LDR_pre_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 88 -> { // LDR_reg_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
      }
      case 89 -> { // STP_offset_32
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 90 -> { // LDP_offset_32
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 91 -> { // STP_offset_64
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 92 -> { // STP_pre_64
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 93 -> { // LDP_post_64
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 94 -> { // LDP_offset_64
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 95 -> { // LDP_pre_64
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      default -> h.callOut(w);
    }
  }

  private static void row3(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 96 -> { // B
        h.branch(pc + ((long) Immediates.signed26((w & 67108863)) << 2));
      }
      case 97 -> { // BL
        h.call(pc + ((long) Immediates.signed26((w & 67108863)) << 2));
      }
      case 98 -> { // B_cond
        h.branchIf((w & 15), pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      }
      case 99 -> { // CBZ_32
        h.branchIfZero(h.x((w & 31)), 32, false, pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      }
      case 100 -> { // CBZ_64
        h.branchIfZero(h.x((w & 31)), 64, false, pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      }
      case 101 -> { // CBNZ_32
        h.branchIfZero(h.x((w & 31)), 32, true, pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      }
      case 102 -> { // CBNZ_64
        h.branchIfZero(h.x((w & 31)), 64, true, pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      }
      case 103 -> { // TBZ
        h.branchIfBit(h.x((w & 31)), Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31)), false, pc + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2));
      }
      case 104 -> { // TBNZ
        h.branchIfBit(h.x((w & 31)), Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31)), true, pc + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2));
      }
      case 105 -> { // BLR
        h.callTo(h.x(((w >>> 5) & 31)));
      }
      case 106 -> { // RET
        h.returnTo(h.x(((w >>> 5) & 31)));
      }
      case 107 -> { // ADD_imm_64
        h.sum64(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 108 -> { // CMP_imm_32
        h.flags().sub32(h.discard(), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 109 -> { // MOV_64
        h.copy64(h.x((w & 31)), h.x(((w >>> 16) & 31)));
      }
      case 110 -> { // ADD_64
        h.dataProcessingRegister().add64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 111 -> { // CMP_64
        h.flags().sub64(h.discard(), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 112 -> { // BR
        h.branchTo(h.x(((w >>> 5) & 31)));
      }
      case 113 -> { // ERET
        h.systemInsns().eret();
      }
      case 114 -> { // SVC
        h.systemInsns().svc(((w >>> 5) & 65535));
      }
      case 124 -> { // DSB
        h.systemInsns().dsb(w);
      }
      case 125 -> { // DMB
        h.systemInsns().dmb(w);
      }
      case 126 -> { // ISB
        h.systemInsns().isb(w);
      }
      case 127 -> { // MSR_SPSel
        h.systemInsns().msrImmediate(w);
      }
      default -> h.callOut(w);
    }
  }

  private static void row4(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 128 -> { // MSR_PAN
        h.systemInsns().msrImmediate(w);
      }
      case 129 -> { // MSR_DAIFSet
        h.systemInsns().msrImmediate(w);
      }
      case 130 -> { // MSR_DAIFClr
        h.systemInsns().msrImmediate(w);
      }
      case 131 -> { // SYS
        h.systemInsns().sys(w);
      }
      case 133 -> { // MSR_reg
        h.systemInsns().msr(w);
      }
      case 134 -> { // MRS
        h.systemInsns().mrs(w);
      }
      case 135 -> { // ADR
        h.copy64(h.x((w & 31)), h.address(pc + Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3))));
      }
      case 136 -> { // SUBS_imm_32
        h.flags().sub32(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.addImmediate(((w >>> 22) & 1), ((w >>> 10) & 4095))));
      }
      case 144 -> { // EOR_imm_32
        h.dataProcessingImmediate().eor32(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 63), ((w >>> 10) & 63));
      }
      case 145 -> { // EOR_imm_64
        h.dataProcessingImmediate().eor64(h.xspTarget((w & 31)), h.x(((w >>> 5) & 31)), Immediates.bitmaskIndex(((w >>> 22) & 1), ((w >>> 16) & 63), ((w >>> 10) & 63)));
      }
      case 146 -> { // MOVN_32
        h.copy32(h.x((w & 31)), h.constant(org.devkvm.cpu.ops.DataProcessingImmediate.movn32(((w >>> 5) & 65535), Immediates.shift(((w >>> 21) & 1)))));
      }
      case 147 -> { // BFM_32
        h.dataProcessingImmediate().bfm32(h.x((w & 31)), h.x((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 31), ((w >>> 10) & 31));
      }
      case 148 -> { // EXTR_64
        h.dataProcessingImmediate().extr64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 10) & 63));
      }
      case 149 -> { // AND_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().and32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 150 -> { // AND_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().and64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 151 -> { // BIC_32
        h.dataProcessingRegister().bic32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 152 -> { // BIC_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().bic32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 153 -> { // BIC_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().bic64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 154 -> { // ORN_32
        h.dataProcessingRegister().orn32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 155 -> { // ORN_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().orn32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 156 -> { // ORN_64
        h.dataProcessingRegister().orn64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 157 -> { // ORN_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().orn64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 158 -> { // EOR_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().eor64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 159 -> { // EON_32
        h.dataProcessingRegister().eon32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row5(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 160 -> { // EON_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().eon32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 161 -> { // EON_64
        h.dataProcessingRegister().eon64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 162 -> { // EON_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().eon64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 163 -> { // ANDS_32
        h.dataProcessingRegister().and32Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 164 -> { // TST_32
        h.dataProcessingRegister().and32Flags(h.discard(), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 165 -> { // ANDS_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().and32Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 166 -> { // ANDS_64
        h.dataProcessingRegister().and64Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 167 -> { // ANDS_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().and64Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 168 -> { // BICS_32
        h.dataProcessingRegister().bic32Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 169 -> { // BICS_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().bic32Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 170 -> { // BICS_64
        h.dataProcessingRegister().bic64Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 171 -> { // BICS_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.dataProcessingRegister().bic64Flags(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 172 -> { // ADD_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().add32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 173 -> { // ADD_ext_32
        Value t0 = h.temp();
        h.dataProcessingRegister().extend32(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.dataProcessingRegister().add32(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 174 -> { // ADDS_32
        h.flags().add32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 175 -> { // ADDS_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.flags().add32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 176 -> { // ADDS_ext_32
        Value t0 = h.temp();
        h.dataProcessingRegister().extend32(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.flags().add32(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 177 -> { // ADDS_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.flags().add64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 178 -> { // ADDS_ext_64
        Value t0 = h.temp();
        h.dataProcessingRegister().extend(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.flags().add64(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 179 -> { // SUB_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.dataProcessingRegister().sub32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 180 -> { // SUB_ext_32
        Value t0 = h.temp();
        h.dataProcessingRegister().extend32(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.dataProcessingRegister().sub32(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 181 -> { // SUB_ext_64
        Value t0 = h.temp();
        h.dataProcessingRegister().extend(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.dataProcessingRegister().sub64(h.xspTarget((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 182 -> { // SUBS_32
        h.flags().sub32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 183 -> { // SUBS_shift_32
        Value t0 = h.temp();
        h.dataProcessingRegister().shift32(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 31));
        h.flags().sub32(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 184 -> { // SUBS_ext_32
        Value t0 = h.temp();
        h.dataProcessingRegister().extend32(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.flags().sub32(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 185 -> { // SUBS_shift_64
        Value t0 = h.temp();
        h.dataProcessingRegister().shift64(t0, h.x(((w >>> 16) & 31)), ((w >>> 22) & 3), ((w >>> 10) & 63));
        h.flags().sub64(h.x((w & 31)), h.x(((w >>> 5) & 31)), t0);
      }
      case 186 -> { // SUBS_ext_64
        Value t0 = h.temp();
        h.dataProcessingRegister().extend(t0, h.x(((w >>> 16) & 31)), ((w >>> 13) & 7), ((w >>> 10) & 7));
        h.flags().sub64(h.x((w & 31)), h.xsp(((w >>> 5) & 31)), t0);
      }
      case 189 -> { // ADC_32
        h.dataProcessingRegister().adc32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 190 -> { // ADCS_32
        h.flags().adc32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 191 -> { // SBC_32
        h.dataProcessingRegister().sbc32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row6(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 192 -> { // SBCS_32
        h.flags().sbc32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 193 -> { // CCMN_reg_32
        h.flags().add32If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), (w & 15));
      }
      case 194 -> { // CCMN_imm_32
        h.flags().add32If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.constant(((w >>> 16) & 31)), (w & 15));
      }
      case 195 -> { // CSINV_32
        h.dataProcessingRegister().csinv32(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 196 -> { // CSNEG_32
        h.dataProcessingRegister().csneg32(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 197 -> { // UDIV_32
        h.dataProcessingRegister().udiv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 198 -> { // SDIV_32
        h.dataProcessingRegister().sdiv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 199 -> { // LSRV_32
        h.dataProcessingRegister().lsrv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 200 -> { // ASRV_32
        h.dataProcessingRegister().asrv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 201 -> { // RORV_32
        h.dataProcessingRegister().rorv32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 202 -> { // RBIT_32
        h.dataProcessingRegister().rbit32(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 203 -> { // REV16_32
        h.dataProcessingRegister().rev1632(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 204 -> { // REV_32
        h.dataProcessingRegister().rev32(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 205 -> { // CLZ_32
        h.dataProcessingRegister().clz32(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 206 -> { // CLS_32
        h.dataProcessingRegister().cls32(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 207 -> { // MADD_32
        h.dataProcessingRegister().madd32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 208 -> { // MSUB_32
        h.dataProcessingRegister().msub32(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 209 -> { // ADCS_64
        h.flags().adc64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 210 -> { // SBC_64
        h.dataProcessingRegister().sbc64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 211 -> { // SBCS_64
        h.flags().sbc64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 212 -> { // CCMN_reg_64
        h.flags().add64If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), (w & 15));
      }
      case 213 -> { // CCMN_imm_64
        h.flags().add64If(((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.constant(((w >>> 16) & 31)), (w & 15));
      }
      case 214 -> { // CSINV_64
        h.dataProcessingRegister().csinv64(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 215 -> { // CSNEG_64
        h.dataProcessingRegister().csneg64(h.x((w & 31)), ((w >>> 12) & 15), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 216 -> { // UDIV_64
        h.dataProcessingRegister().udiv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 217 -> { // SDIV_64
        h.dataProcessingRegister().sdiv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 218 -> { // ASRV_64
        h.dataProcessingRegister().asrv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 219 -> { // RORV_64
        h.dataProcessingRegister().rorv64(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 220 -> { // RBIT_64
        h.dataProcessingRegister().rbit64(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 221 -> { // REV16_64
        h.dataProcessingRegister().rev1664(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 222 -> { // REV32_64
        h.dataProcessingRegister().rev3264(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 223 -> { // REV_64
        h.dataProcessingRegister().rev64(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row7(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 224 -> { // CLS_64
        h.dataProcessingRegister().cls64(h.x((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 225 -> { // CRC32B
        h.crc32().crc32b(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 226 -> { // CRC32H
        h.crc32().crc32h(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 227 -> { // CRC32W
        h.crc32().crc32w(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 228 -> { // CRC32X
        h.crc32().crc32x(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 229 -> { // CRC32CB
        h.crc32().crc32cb(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 230 -> { // CRC32CH
        h.crc32().crc32ch(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 231 -> { // CRC32CW
        h.crc32().crc32cw(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 232 -> { // CRC32CX
        h.crc32().crc32cx(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 233 -> { // SMADDL
        h.dataProcessingRegister().smaddl(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 234 -> { // SMSUBL
        h.dataProcessingRegister().smsubl(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 235 -> { // UMADDL
        h.dataProcessingRegister().umaddl(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 236 -> { // UMSUBL
        h.dataProcessingRegister().umsubl(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), h.x(((w >>> 10) & 31)));
      }
      case 237 -> { // SMULH
        h.dataProcessingRegister().smulh(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 238 -> { // UMULH
        h.dataProcessingRegister().umulh(h.x((w & 31)), h.x(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)));
      }
      case 239 -> { // FMOV_S
        h.fp((w & 31));
        h.copy32(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 240 -> { // FABS_S
        h.fp((w & 31));
        h.fpSingle().abs(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 241 -> { // FNEG_S
        h.fp((w & 31));
        h.fpSingle().neg(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 242 -> { // FSQRT_S
        h.fp((w & 31));
        h.fpSingle().sqrt(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 243 -> { // FRINTN_S
        h.fp((w & 31));
        h.fpSingle().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0);
      }
      case 244 -> { // FRINTP_S
        h.fp((w & 31));
        h.fpSingle().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1);
      }
      case 245 -> { // FRINTM_S
        h.fp((w & 31));
        h.fpSingle().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 2);
      }
      case 246 -> { // FRINTZ_S
        h.fp((w & 31));
        h.fpSingle().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 3);
      }
      case 247 -> { // FRINTA_S
        h.fp((w & 31));
        h.fpSingle().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 4);
      }
      case 248 -> { // FRINTX_S
        h.fp((w & 31));
        h.fpSingle().roundCurrent(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1);
      }
      case 249 -> { // FRINTI_S
        h.fp((w & 31));
        h.fpSingle().roundCurrent(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0);
      }
      case 250 -> { // FMUL_S
        h.fp((w & 31));
        h.fpSingle().mul(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 251 -> { // FDIV_S
        h.fp((w & 31));
        h.fpSingle().div(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 252 -> { // FADD_S
        h.fp((w & 31));
        h.fpSingle().add(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 253 -> { // FSUB_S
        h.fp((w & 31));
        h.fpSingle().sub(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 254 -> { // FMAX_S
        h.fp((w & 31));
        h.fpSingle().max(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 255 -> { // FMIN_S
        h.fp((w & 31));
        h.fpSingle().min(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row8(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 256 -> { // FMAXNM_S
        h.fp((w & 31));
        h.fpSingle().maxNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 257 -> { // FMINNM_S
        h.fp((w & 31));
        h.fpSingle().minNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 258 -> { // FNMUL_S
        h.fp((w & 31));
        h.fpSingle().negMul(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 259 -> { // FMADD_S
        h.fp((w & 31));
        h.fpSingle().mulAdd(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 260 -> { // FMSUB_S
        h.fp((w & 31));
        h.fpSingle().mulSub(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 261 -> { // FNMADD_S
        h.fp((w & 31));
        h.fpSingle().negMulAdd(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 262 -> { // FNMSUB_S
        h.fp((w & 31));
        h.fpSingle().negMulSub(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 263 -> { // FCMP_S
        h.fp();
        h.fpSingle().compare(h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 0);
      }
      case 264 -> { // FCMP_zero_S
        h.fp();
        h.fpSingle().compare(h.v(((w >>> 5) & 31)), h.constant(0), 0);
      }
      case 265 -> { // FCMPE_S
        h.fp();
        h.fpSingle().compare(h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 1);
      }
      case 266 -> { // FCMPE_zero_S
        h.fp();
        h.fpSingle().compare(h.v(((w >>> 5) & 31)), h.constant(0), 1);
      }
      case 267 -> { // FCCMP_S
        h.fp();
        h.fpSingle().compareIf(((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), (w & 15), 0);
      }
      case 268 -> { // FCCMPE_S
        h.fp();
        h.fpSingle().compareIf(((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), (w & 15), 1);
      }
      case 269 -> { // FCSEL_S
        h.fp((w & 31));
        h.fpSingle().select(h.v((w & 31)), ((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 270 -> { // FMOV_imm_S
        h.fp((w & 31));
        h.copy32(h.v((w & 31)), h.constant(org.devkvm.cpu.ops.FpConvert.expandSingle(((w >>> 13) & 255))));
      }
      case 271 -> { // FCVTNS_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 0, 0);
      }
      case 272 -> { // FCVTNU_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 0, 1);
      }
      case 273 -> { // FCVTPS_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 1, 0);
      }
      case 274 -> { // FCVTPU_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 1, 1);
      }
      case 275 -> { // FCVTMS_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 2, 0);
      }
      case 276 -> { // FCVTMU_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 2, 1);
      }
      case 277 -> { // FCVTZS_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 3, 0);
      }
      case 278 -> { // FCVTZU_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 3, 1);
      }
      case 279 -> { // FCVTAS_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 4, 0);
      }
      case 280 -> { // FCVTAU_X_S
        h.fp();
        h.fpConvert().singleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 4, 1);
      }
      case 281 -> { // FCVTZS_fixed_X_S
        h.fp();
        h.fpConvert().singleToFixed(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0);
      }
      case 282 -> { // SCVTF_X_S
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 0);
      }
      case 283 -> { // SCVTF_fixed_X_S
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 0);
      }
      case 284 -> { // FCVTZU_fixed_X_S
        h.fp();
        h.fpConvert().singleToFixed(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1);
      }
      case 285 -> { // UCVTF_X_S
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 1);
      }
      case 286 -> { // UCVTF_fixed_X_S
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 1);
      }
      case 287 -> { // FMOV_D
        h.fp((w & 31));
        h.copy64(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row9(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 288 -> { // FABS_D
        h.fp((w & 31));
        h.fpDouble().abs(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 289 -> { // FNEG_D
        h.fp((w & 31));
        h.fpDouble().neg(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 290 -> { // FSQRT_D
        h.fp((w & 31));
        h.fpDouble().sqrt(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 291 -> { // FRINTN_D
        h.fp((w & 31));
        h.fpDouble().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0);
      }
      case 292 -> { // FRINTP_D
        h.fp((w & 31));
        h.fpDouble().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1);
      }
      case 293 -> { // FRINTM_D
        h.fp((w & 31));
        h.fpDouble().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 2);
      }
      case 294 -> { // FRINTZ_D
        h.fp((w & 31));
        h.fpDouble().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 3);
      }
      case 295 -> { // FRINTA_D
        h.fp((w & 31));
        h.fpDouble().round(h.v((w & 31)), h.v(((w >>> 5) & 31)), 4);
      }
      case 296 -> { // FRINTX_D
        h.fp((w & 31));
        h.fpDouble().roundCurrent(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1);
      }
      case 297 -> { // FRINTI_D
        h.fp((w & 31));
        h.fpDouble().roundCurrent(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0);
      }
      case 298 -> { // FMUL_D
        h.fp((w & 31));
        h.fpDouble().mul(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 299 -> { // FDIV_D
        h.fp((w & 31));
        h.fpDouble().div(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 300 -> { // FADD_D
        h.fp((w & 31));
        h.fpDouble().add(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 301 -> { // FSUB_D
        h.fp((w & 31));
        h.fpDouble().sub(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 302 -> { // FMAX_D
        h.fp((w & 31));
        h.fpDouble().max(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 303 -> { // FMIN_D
        h.fp((w & 31));
        h.fpDouble().min(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 304 -> { // FMAXNM_D
        h.fp((w & 31));
        h.fpDouble().maxNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 305 -> { // FMINNM_D
        h.fp((w & 31));
        h.fpDouble().minNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 306 -> { // FNMUL_D
        h.fp((w & 31));
        h.fpDouble().negMul(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 307 -> { // FMADD_D
        h.fp((w & 31));
        h.fpDouble().mulAdd(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 308 -> { // FMSUB_D
        h.fp((w & 31));
        h.fpDouble().mulSub(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 309 -> { // FNMADD_D
        h.fp((w & 31));
        h.fpDouble().negMulAdd(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 310 -> { // FNMSUB_D
        h.fp((w & 31));
        h.fpDouble().negMulSub(h.v((w & 31)), h.v(((w >>> 10) & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 311 -> { // FCMP_D
        h.fp();
        h.fpDouble().compare(h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 0);
      }
      case 312 -> { // FCMP_zero_D
        h.fp();
        h.fpDouble().compare(h.v(((w >>> 5) & 31)), h.constant(0), 0);
      }
      case 313 -> { // FCMPE_D
        h.fp();
        h.fpDouble().compare(h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 1);
      }
      case 314 -> { // FCMPE_zero_D
        h.fp();
        h.fpDouble().compare(h.v(((w >>> 5) & 31)), h.constant(0), 1);
      }
      case 315 -> { // FCCMP_D
        h.fp();
        h.fpDouble().compareIf(((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), (w & 15), 0);
      }
      case 316 -> { // FCCMPE_D
        h.fp();
        h.fpDouble().compareIf(((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), (w & 15), 1);
      }
      case 317 -> { // FCSEL_D
        h.fp((w & 31));
        h.fpDouble().select(h.v((w & 31)), ((w >>> 12) & 15), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 318 -> { // FMOV_imm_D
        h.fp((w & 31));
        h.copy64(h.v((w & 31)), h.constant(org.devkvm.cpu.ops.FpConvert.expandDouble(((w >>> 13) & 255))));
      }
      case 319 -> { // FCVTNS_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 0, 0);
      }
      default -> h.callOut(w);
    }
  }

  private static void row10(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 320 -> { // FCVTNU_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 0, 1);
      }
      case 321 -> { // FCVTPS_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 1, 0);
      }
      case 322 -> { // FCVTPU_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 1, 1);
      }
      case 323 -> { // FCVTMS_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 2, 0);
      }
      case 324 -> { // FCVTMU_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 2, 1);
      }
      case 325 -> { // FCVTZS_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 3, 0);
      }
      case 326 -> { // FCVTZU_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 3, 1);
      }
      case 327 -> { // FCVTAS_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 4, 0);
      }
      case 328 -> { // FCVTAU_X_D
        h.fp();
        h.fpConvert().doubleToInteger(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), 4, 1);
      }
      case 329 -> { // FCVTZS_fixed_X_D
        h.fp();
        h.fpConvert().doubleToFixed(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 0);
      }
      case 330 -> { // SCVTF_X_D
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 0);
      }
      case 331 -> { // SCVTF_fixed_X_D
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 0);
      }
      case 332 -> { // FCVTZU_fixed_X_D
        h.fp();
        h.fpConvert().doubleToFixed(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 3, 1);
      }
      case 333 -> { // UCVTF_X_D
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), 64, 1);
      }
      case 334 -> { // UCVTF_fixed_X_D
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 31) & 1), ((w >>> 10) & 63), 1);
      }
      case 336 -> { // FCVT_D_S
        h.fp((w & 31));
        h.fpConvert().singleToDouble(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 337 -> { // FCVT_H_S
        h.fp((w & 31));
        h.fpConvert().singleToHalf(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 338 -> { // FCVT_S_D
        h.fp((w & 31));
        h.fpConvert().doubleToSingle(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 340 -> { // FCVT_S_H
        h.fp((w & 31));
        h.fpConvert().halfToSingle(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 341 -> { // FCVT_D_H
        h.fp((w & 31));
        h.fpConvert().halfToDouble(h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 342 -> { // FMOV_W_S
        h.fp();
        h.copy32(h.x((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 343 -> { // FMOV_S_W
        h.fp((w & 31));
        h.copy32(h.v((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 344 -> { // FMOV_X_D
        h.fp();
        h.copy64(h.x((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 345 -> { // FMOV_D_X
        h.fp((w & 31));
        h.copy64(h.v((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 346 -> { // FMOV_X_high
        h.fp();
        h.copyUpper64(h.x((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 347 -> { // FMOV_high_X
        h.fp((w & 31));
        h.copyToUpper64(h.v((w & 31)), h.x(((w >>> 5) & 31)));
      }
      case 348 -> { // STR_B_imm
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(1, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 349 -> { // STR_B_unscaled
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(1, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 350 -> { // STR_B_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(1, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 351 -> { // STR_B_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(1, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      default -> h.callOut(w);
    }
  }

  private static void row11(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 352 -> { // STR_B_reg
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(1, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 353 -> { // LDR_B_imm
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 354 -> { // LDR_B_unscaled
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 355 -> { // LDR_B_post
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 356 -> { // LDR_B_pre
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 357 -> { // LDR_B_reg
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 358 -> { // STR_H_imm
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(2, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 359 -> { // STR_H_unscaled
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(2, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 360 -> { // STR_H_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(2, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 361 -> { // STR_H_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(2, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 362 -> { // STR_H_reg
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(2, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 363 -> { // LDR_H_imm
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 364 -> { // LDR_H_unscaled
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 365 -> { // LDR_H_post
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 366 -> { // LDR_H_pre
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 367 -> { // LDR_H_reg
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 368 -> { // STR_S_imm
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(4, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled2(((w >>> 10) & 4095))));
      }
      case 369 -> { // STR_S_unscaled
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(4, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 370 -> { // STR_S_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(4, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 371 -> { // STR_S_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(4, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 372 -> { // STR_S_reg
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(4, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
      }
      case 373 -> { // LDR_S_imm
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled2(((w >>> 10) & 4095))));
      }
      case 374 -> { // LDR_S_unscaled
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 375 -> { // LDR_S_post
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 376 -> { // LDR_S_pre
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 377 -> { // LDR_S_reg
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
      }
      case 378 -> { // STR_D_imm
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(8, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled3(((w >>> 10) & 4095))));
      }
      case 379 -> { // STR_D_unscaled
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(8, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 380 -> { // STR_D_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(8, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 381 -> { // STR_D_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(8, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 382 -> { // STR_D_reg
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(8, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
      }
      case 383 -> { // LDR_D_imm
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled3(((w >>> 10) & 4095))));
      }
      default -> h.callOut(w);
    }
  }

  private static void row12(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 384 -> { // LDR_D_unscaled
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 385 -> { // LDR_D_post
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 386 -> { // LDR_D_pre
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 387 -> { // LDR_D_reg
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 3));
      }
      case 388 -> { // STR_Q_unscaled
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(16, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 389 -> { // STR_Q_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(16, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 390 -> { // STR_Q_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(16, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 391 -> { // STR_Q_reg
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.store(16, h.v((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 4));
      }
      case 392 -> { // LDR_Q_unscaled
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 393 -> { // LDR_Q_post
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 394 -> { // LDR_Q_pre
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 395 -> { // LDR_Q_reg
        h.fp((w & 31));
        h.sp(((w >>> 5) & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 4));
      }
      case 396 -> { // LDR_S_literal
        h.fp((w & 31));
        h.load(h.v((w & 31)), 4, 0, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 397 -> { // STP_S_nontemporal
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 398 -> { // STP_S_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 399 -> { // STP_S_offset
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 400 -> { // STP_S_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 401 -> { // LDP_S_nontemporal
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 402 -> { // LDP_S_post
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 403 -> { // LDP_S_offset
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 404 -> { // LDP_S_pre
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 405 -> { // LDR_D_literal
        h.fp((w & 31));
        h.load(h.v((w & 31)), 8, 0, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 406 -> { // STP_D_nontemporal
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 407 -> { // STP_D_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 408 -> { // STP_D_offset
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 409 -> { // STP_D_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 410 -> { // LDP_D_nontemporal
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 411 -> { // LDP_D_post
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 412 -> { // LDP_D_offset
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 413 -> { // LDP_D_pre
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 414 -> { // LDR_Q_literal
        h.fp((w & 31));
        h.load(h.v((w & 31)), 16, 0, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 415 -> { // STP_Q_nontemporal
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(16, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
      }
      default -> h.callOut(w);
    }
  }

  private static void row13(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 416 -> { // STP_Q_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(16, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair4(((w >>> 15) & 127))));
      }
      case 417 -> { // STP_Q_pre
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.storePair(16, h.v((w & 31)), h.v(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair4(((w >>> 15) & 127))));
      }
      case 418 -> { // LDP_Q_nontemporal
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
      }
      case 419 -> { // LDP_Q_post
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair4(((w >>> 15) & 127))));
      }
      case 420 -> { // LDP_Q_pre
        h.fp((w & 31));
        h.fp(((w >>> 10) & 31));
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.v((w & 31)), h.v(((w >>> 10) & 31)), 16, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair4(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair4(((w >>> 15) & 127))));
      }
      case 421 -> { // STRB_unscaled
        h.sp(((w >>> 5) & 31));
        h.store(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 422 -> { // STRB_post
        h.sp(((w >>> 5) & 31));
        h.store(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 423 -> { // STRB_pre
        h.sp(((w >>> 5) & 31));
        h.store(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 424 -> { // STRB_unpriv
        h.sp(((w >>> 5) & 31));
        h.storeUnprivileged(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 425 -> { // STRB_reg
        h.sp(((w >>> 5) & 31));
        h.store(1, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 426 -> { // LDRB_unscaled
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 427 -> { // LDRB_unpriv
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 1, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 428 -> { // LDRSB_imm_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 429 -> { // LDRSB_unscaled_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 430 -> { // LDRSB_post_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 431 -> { // LDRSB_pre_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 432 -> { // LDRSB_unpriv_64
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 433 -> { // LDRSB_reg_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 64, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 434 -> { // LDRSB_imm_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled0(((w >>> 10) & 4095))));
      }
      case 435 -> { // LDRSB_unscaled_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 436 -> { // LDRSB_post_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 437 -> { // LDRSB_pre_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 438 -> { // LDRSB_unpriv_32
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 439 -> { // LDRSB_reg_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 1, 32, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 0));
      }
      case 440 -> { // STRH_unscaled
        h.sp(((w >>> 5) & 31));
        h.store(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 441 -> { // STRH_post
        h.sp(((w >>> 5) & 31));
        h.store(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 442 -> { // STRH_pre
        h.sp(((w >>> 5) & 31));
        h.store(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 443 -> { // STRH_unpriv
        h.sp(((w >>> 5) & 31));
        h.storeUnprivileged(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 444 -> { // STRH_reg
        h.sp(((w >>> 5) & 31));
        h.store(2, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 445 -> { // LDRH_unscaled
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 446 -> { // LDRH_post
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 447 -> { // LDRH_pre
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      default -> h.callOut(w);
    }
  }

  private static void row14(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 448 -> { // LDRH_unpriv
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 449 -> { // LDRH_reg
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 0, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 450 -> { // LDRSH_imm_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 451 -> { // LDRSH_unscaled_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 452 -> { // LDRSH_post_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 453 -> { // LDRSH_pre_64
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 454 -> { // LDRSH_unpriv_64
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 455 -> { // LDRSH_reg_64
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 64, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 456 -> { // LDRSH_imm_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.scaled1(((w >>> 10) & 4095))));
      }
      case 457 -> { // LDRSH_unscaled_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 458 -> { // LDRSH_post_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 459 -> { // LDRSH_pre_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 460 -> { // LDRSH_unpriv_32
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 461 -> { // LDRSH_reg_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 2, 32, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 1));
      }
      case 462 -> { // STR_unscaled_32
        h.sp(((w >>> 5) & 31));
        h.store(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 463 -> { // STR_post_32
        h.sp(((w >>> 5) & 31));
        h.store(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 464 -> { // STR_pre_32
        h.sp(((w >>> 5) & 31));
        h.store(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 465 -> { // STR_unpriv_32
        h.sp(((w >>> 5) & 31));
        h.storeUnprivileged(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 466 -> { // STR_reg_32
        h.sp(((w >>> 5) & 31));
        h.store(4, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
      }
      case 467 -> { // LDR_unscaled_32
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 468 -> { // LDR_post_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 469 -> { // LDR_pre_32
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 470 -> { // LDR_unpriv_32
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 471 -> { // LDRSW_unscaled
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 472 -> { // LDRSW_post
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 473 -> { // LDRSW_pre
        if ((w & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 474 -> { // LDRSW_unpriv
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 475 -> { // LDRSW_reg
        h.sp(((w >>> 5) & 31));
        h.load(h.x((w & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), h.x(((w >>> 16) & 31)), ((w >>> 15) & 1), ((w >>> 13) & 1), ((w >>> 12) & 1), 2));
      }
      case 476 -> { // STR_pre_64
        h.sp(((w >>> 5) & 31));
        h.store(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.signed9(((w >>> 12) & 511))));
      }
      case 477 -> { // STR_unpriv_64
        h.sp(((w >>> 5) & 31));
        h.storeUnprivileged(8, h.x((w & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 478 -> { // LDR_unpriv_64
        h.sp(((w >>> 5) & 31));
        h.loadUnprivileged(h.x((w & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.signed9(((w >>> 12) & 511))));
      }
      case 479 -> { // PRFM_imm
      }
      default -> h.callOut(w);
    }
  }

  private static void row15(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 480 -> { // PRFM_unscaled
      }
      case 481 -> { // PRFM_reg
      }
      case 482 -> { // PRFM_literal
      }
      case 483 -> { // LDR_literal_32
        h.load(h.x((w & 31)), 4, 0, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 484 -> { // LDR_literal_64
        h.load(h.x((w & 31)), 8, 0, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 485 -> { // LDRSW_literal
        h.load(h.x((w & 31)), 4, 64, h.at(pc + Immediates.literal(((w >>> 5) & 524287))));
      }
      case 486 -> { // STP_nontemporal_32
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 487 -> { // STP_post_32
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 488 -> { // STP_pre_32
        h.sp(((w >>> 5) & 31));
        h.storePair(4, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 489 -> { // LDP_nontemporal_32
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 490 -> { // LDP_post_32
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 491 -> { // LDP_pre_32
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 492 -> { // LDPSW_post
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 493 -> { // LDPSW_offset
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
      }
      case 494 -> { // LDPSW_pre
        if ((w & 31) == ((w >>> 5) & 31) || ((w >>> 10) & 31) == ((w >>> 5) & 31)) {
          h.callOut(w);
          return;
        }
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 4, 64, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair2(((w >>> 15) & 127))));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair2(((w >>> 15) & 127))));
      }
      case 495 -> { // STP_nontemporal_64
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 496 -> { // STP_post_64
        h.sp(((w >>> 5) & 31));
        h.storePair(8, h.x((w & 31)), h.x(((w >>> 10) & 31)), h.at(h.xsp(((w >>> 5) & 31)), 0));
        h.sum64(h.xspTarget(((w >>> 5) & 31)), h.xsp(((w >>> 5) & 31)), h.constant(Immediates.pair3(((w >>> 15) & 127))));
      }
      case 497 -> { // LDP_nontemporal_64
        h.sp(((w >>> 5) & 31));
        h.loadPair(h.x((w & 31)), h.x(((w >>> 10) & 31)), 8, 0, h.at(h.xsp(((w >>> 5) & 31)), Immediates.pair3(((w >>> 15) & 127))));
      }
      case 498 -> { // LDXR
        h.sp(((w >>> 5) & 31));
        h.exclusive().load(w);
      }
      case 499 -> { // LDAXR
        h.sp(((w >>> 5) & 31));
        h.exclusive().load(w);
      }
      case 500 -> { // STXR
        h.sp(((w >>> 5) & 31));
        h.exclusive().store(w);
      }
      case 501 -> { // STLXR
        h.sp(((w >>> 5) & 31));
        h.exclusive().store(w);
      }
      case 502 -> { // LDXP
        h.sp(((w >>> 5) & 31));
        h.exclusive().loadPair(w);
      }
      case 503 -> { // LDAXP
        h.sp(((w >>> 5) & 31));
        h.exclusive().loadPair(w);
      }
      case 504 -> { // STXP
        h.sp(((w >>> 5) & 31));
        h.exclusive().storePair(w);
      }
      case 505 -> { // STLXP
        h.sp(((w >>> 5) & 31));
        h.exclusive().storePair(w);
      }
      case 506 -> { // LDAR
        h.sp(((w >>> 5) & 31));
        h.ordered().load(w);
      }
      case 507 -> { // STLR
        h.sp(((w >>> 5) & 31));
        h.ordered().store(w);
      }
      case 508 -> { // CAS
        h.sp(((w >>> 5) & 31));
        h.atomic().compareAndSwap(w);
      }
      case 509 -> { // CASP
        h.sp(((w >>> 5) & 31));
        h.atomic().compareAndSwapPair(w);
      }
      default -> h.callOut(w);
    }
  }

  private static void row16(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 512 -> { // LDADD
        h.sp(((w >>> 5) & 31));
        h.atomic().ldadd(w);
      }
      case 513 -> { // LDCLR
        h.sp(((w >>> 5) & 31));
        h.atomic().ldclr(w);
      }
      case 514 -> { // LDEOR
        h.sp(((w >>> 5) & 31));
        h.atomic().ldeor(w);
      }
      case 515 -> { // LDSET
        h.sp(((w >>> 5) & 31));
        h.atomic().ldset(w);
      }
      case 516 -> { // LDSMAX
        h.sp(((w >>> 5) & 31));
        h.atomic().ldsmax(w);
      }
      case 517 -> { // LDSMIN
        h.sp(((w >>> 5) & 31));
        h.atomic().ldsmin(w);
      }
      case 518 -> { // LDUMAX
        h.sp(((w >>> 5) & 31));
        h.atomic().ldumax(w);
      }
      case 519 -> { // LDUMIN
        h.sp(((w >>> 5) & 31));
        h.atomic().ldumin(w);
      }
      case 520 -> { // SWP
        h.sp(((w >>> 5) & 31));
        h.atomic().swp(w);
      }
      case 521 -> { // MLA_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdInteger().mla(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 522 -> { // MLS_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdInteger().mls(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 523 -> { // MUL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdInteger().mul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 524 -> { // SQDMULH_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 1, 0);
      }
      case 525 -> { // SQRDMULH_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 1, 1);
      }
      case 526 -> { // SMLAL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().sxtl(t1, 16, t1, 1);
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 2);
      }
      case 527 -> { // UMLAL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().uxtl(t1, 16, t1, 1);
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 2);
      }
      case 528 -> { // SMLSL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().sxtl(t1, 16, t1, 1);
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 2);
      }
      case 529 -> { // UMLSL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().uxtl(t1, 16, t1, 1);
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 2);
      }
      case 530 -> { // SMULL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().sxtl(t1, 16, t1, 1);
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, 2);
      }
      case 531 -> { // UMULL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdLanes().uxtl(t1, 16, t1, 1);
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, 2);
      }
      case 532 -> { // SQDMLAL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 1);
        h.simdSaturating().sqadd(h.v((w & 31)), 16, h.v((w & 31)), t0, 2);
      }
      case 533 -> { // SQDMLAL_element_H_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 2);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().scalar(t2, 16, t2, 1);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 1);
        h.simdSaturating().sqadd(h.v((w & 31)), 8, t0, t1, 2);
      }
      case 534 -> { // SQDMLSL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 1);
        h.simdSaturating().sqsub(h.v((w & 31)), 16, h.v((w & 31)), t0, 2);
      }
      case 535 -> { // SQDMLSL_element_H_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 2);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().scalar(t2, 16, t2, 1);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 1);
        h.simdSaturating().sqsub(h.v((w & 31)), 8, t0, t1, 2);
      }
      case 536 -> { // SQDMULL_element_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmull(h.v((w & 31)), 16, t0, t1, 1);
      }
      case 537 -> { // SQDMULL_element_H_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().scalar(t0, 16, t0, 1);
        h.simdSaturating().sqdmull(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 538 -> { // SQDMULH_element_H_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 1, 0);
      }
      case 539 -> { // SQRDMULH_element_H_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 1);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 15)), Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 1, 1);
      }
      case 540 -> { // MLA_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdInteger().mla(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 2);
      }
      case 541 -> { // MLS_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdInteger().mls(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 2);
      }
      case 542 -> { // MUL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdInteger().mul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 2);
      }
      case 543 -> { // SQDMULH_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 2, 0);
      }
      default -> h.callOut(w);
    }
  }

  private static void row17(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 544 -> { // SQRDMULH_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 2, 1);
      }
      case 545 -> { // SMLAL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().sxtl(t1, 16, t1, 2);
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 3);
      }
      case 546 -> { // UMLAL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().uxtl(t1, 16, t1, 2);
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 3);
      }
      case 547 -> { // SMLSL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().sxtl(t1, 16, t1, 2);
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 3);
      }
      case 548 -> { // UMLSL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().uxtl(t1, 16, t1, 2);
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, 3);
      }
      case 549 -> { // SMULL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().sxtl(t1, 16, t1, 2);
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, 3);
      }
      case 550 -> { // UMULL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdLanes().uxtl(t1, 16, t1, 2);
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, 3);
      }
      case 551 -> { // SQDMLAL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 2);
        h.simdSaturating().sqadd(h.v((w & 31)), 16, h.v((w & 31)), t0, 3);
      }
      case 552 -> { // SQDMLAL_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 3);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().scalar(t2, 16, t2, 2);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 2);
        h.simdSaturating().sqadd(h.v((w & 31)), 8, t0, t1, 3);
      }
      case 553 -> { // SQDMLSL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 2);
        h.simdSaturating().sqsub(h.v((w & 31)), 16, h.v((w & 31)), t0, 3);
      }
      case 554 -> { // SQDMLSL_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 3);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdLanes().element(t2, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().scalar(t2, 16, t2, 2);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 2);
        h.simdSaturating().sqsub(h.v((w & 31)), 8, t0, t1, 3);
      }
      case 555 -> { // SQDMULL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmull(h.v((w & 31)), 16, t0, t1, 2);
      }
      case 556 -> { // SQDMULL_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().scalar(t0, 16, t0, 2);
        h.simdSaturating().sqdmull(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), t0, 2);
      }
      case 557 -> { // SQDMULH_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 2, 0);
      }
      case 558 -> { // SQRDMULH_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 2);
        Value t1 = h.vectorTemp();
        h.simdLanes().element(t1, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 2, 1);
      }
      case 559 -> { // FMLA_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdFp().mulAdd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 0);
      }
      case 560 -> { // FMLA_element_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.simdFp().mulAdd(h.v((w & 31)), 16, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 561 -> { // FMLA_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.fpSingle().mulAdd(h.v((w & 31)), h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 562 -> { // FMLA_element_D_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.fpDouble().mulAdd(h.v((w & 31)), h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 563 -> { // FMLS_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdFp().mulSub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 0);
      }
      case 564 -> { // FMLS_element_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.simdFp().mulSub(h.v((w & 31)), 16, h.v((w & 31)), h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 565 -> { // FMLS_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.fpSingle().mulSub(h.v((w & 31)), h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 566 -> { // FMLS_element_D_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.fpDouble().mulSub(h.v((w & 31)), h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 567 -> { // FMUL_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdFp().mul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 0);
      }
      case 568 -> { // FMUL_element_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.simdFp().mul(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 569 -> { // FMUL_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.fpSingle().mul(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 570 -> { // FMUL_element_D_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.fpDouble().mul(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 571 -> { // FMULX_element_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.simdFp().mulx(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), t0, 0);
      }
      case 572 -> { // FMULX_element_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.simdFp().mulx(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 573 -> { // FMULX_element_S_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)), 2);
        h.fpSingle().mulx(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 574 -> { // FMULX_element_D_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().element(t0, 16, h.v(((w >>> 16) & 31)), ((w >>> 11) & 1), 3);
        h.fpDouble().mulx(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 575 -> { // SIMD_multiple
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.simdStructures().multiple(w);
      }
      default -> h.callOut(w);
    }
  }

  private static void row18(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 576 -> { // SIMD_multiple_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.simdStructures().multiple(w);
      }
      case 577 -> { // SIMD_single
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.simdStructures().single(w);
      }
      case 578 -> { // SIMD_single_post
        h.fp();
        h.sp(((w >>> 5) & 31));
        h.simdStructures().single(w);
      }
      case 589 -> { // UZP1
        h.fp((w & 31));
        h.simdPermute().uzp1(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 590 -> { // TRN1
        h.fp((w & 31));
        h.simdPermute().trn1(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 591 -> { // ZIP1
        h.fp((w & 31));
        h.simdPermute().zip1(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 592 -> { // UZP2
        h.fp((w & 31));
        h.simdPermute().uzp2(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 593 -> { // TRN2
        h.fp((w & 31));
        h.simdPermute().trn2(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 594 -> { // ZIP2
        h.fp((w & 31));
        h.simdPermute().zip2(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 596 -> { // EXT_8B
        h.fp((w & 31));
        h.simdPermute().ext64(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 11) & 7));
      }
      case 597 -> { // EXT_16B
        h.fp((w & 31));
        h.simdPermute().ext(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 11) & 15));
      }
      case 598 -> { // DUP_element
        h.fp((w & 31));
        h.simdPermute().dupElement(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 599 -> { // DUP_general
        h.fp((w & 31));
        h.simdPermute().dup(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.x(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 600 -> { // DUP_scalar
        h.fp((w & 31));
        h.simdPermute().umov(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 601 -> { // SMOV_W
        h.fp();
        h.simdPermute().smov32(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 602 -> { // SMOV_X
        h.fp();
        h.simdPermute().smov(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 603 -> { // UMOV_W
        h.fp();
        h.simdPermute().umov(h.x((w & 31)), 16, h.v(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 604 -> { // UMOV_X
        h.fp();
        h.simdPermute().element(h.x((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 20) & 1));
      }
      case 605 -> { // INS_general
        h.fp((w & 31));
        h.simdPermute().ins(h.v((w & 31)), 16, h.v((w & 31)), h.x(((w >>> 5) & 31)), ((w >>> 16) & 31));
      }
      case 606 -> { // INS_element
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdPermute().insSource(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 16) & 31), ((w >>> 11) & 15));
        h.simdPermute().ins(h.v((w & 31)), 16, h.v((w & 31)), t0, ((w >>> 16) & 31));
      }
      default -> h.callOut(w);
    }
  }

  private static void row19(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 613 -> { // MOVI_shifted_S
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3)));
      }
      case 614 -> { // MVNI_shifted_S
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))));
      }
      case 615 -> { // ORR_imm_S
        h.fp((w & 31));
        h.simdInteger().orr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.constant(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))));
      }
      case 616 -> { // BIC_imm_S
        h.fp((w & 31));
        h.simdInteger().bic(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.constant(org.devkvm.cpu.ops.SimdPermute.wordImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 3))));
      }
      case 617 -> { // MOVI_shifted_H
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1)));
      }
      case 618 -> { // MVNI_shifted_H
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))));
      }
      case 619 -> { // ORR_imm_H
        h.fp((w & 31));
        h.simdInteger().orr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.constant(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))));
      }
      case 620 -> { // BIC_imm_H
        h.fp((w & 31));
        h.simdInteger().bic(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.constant(org.devkvm.cpu.ops.SimdPermute.halfImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 13) & 1))));
      }
      case 621 -> { // MOVI_ones
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1)));
      }
      case 622 -> { // MVNI_ones
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdInteger.not(org.devkvm.cpu.ops.SimdPermute.onesImmediate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), ((w >>> 12) & 1))));
      }
      case 623 -> { // MOVI_B
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdLanes.replicate(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31)), 0));
      }
      case 624 -> { // MOVI_D
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdPermute.byteMask(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))));
      }
      case 625 -> { // FMOV_S_vector_imm
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, org.devkvm.cpu.ops.SimdLanes.replicate(org.devkvm.cpu.ops.FpConvert.expandSingle(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))), 2));
      }
      case 626 -> { // FMOV_D_vector_imm
        h.fp((w & 31));
        h.vectorConstant(h.v((w & 31)), 16, org.devkvm.cpu.ops.FpConvert.expandDouble(Immediates.modified(((w >>> 16) & 7), ((w >>> 5) & 31))));
      }
      case 627 -> { // TBL
        h.fp();
        h.simdTable().tbl(w);
      }
      case 628 -> { // TBX
        h.fp();
        h.simdTable().tbx(w);
      }
      case 629 -> { // SSHR_imm
        h.fp((w & 31));
        h.simdShift().sshr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 630 -> { // USHR_imm
        h.fp((w & 31));
        h.simdShift().ushr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 631 -> { // SSRA_imm
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().sshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 632 -> { // USRA_imm
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().ushr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 633 -> { // SRSHR_imm
        h.fp((w & 31));
        h.simdShift().srshr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 634 -> { // URSHR_imm
        h.fp((w & 31));
        h.simdShift().urshr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 635 -> { // SRSRA_imm
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().srshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 636 -> { // URSRA_imm
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().urshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 637 -> { // SRI_imm
        h.fp((w & 31));
        h.simdShift().sri(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 638 -> { // SHL_imm
        h.fp((w & 31));
        h.simdShift().shl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 639 -> { // SLI_imm
        h.fp((w & 31));
        h.simdShift().sli(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      default -> h.callOut(w);
    }
  }

  private static void row20(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 640 -> { // SSHR_imm_D
        h.fp((w & 31));
        h.simdShift().sshr(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 641 -> { // USHR_imm_D
        h.fp((w & 31));
        h.simdShift().ushr(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 642 -> { // SSRA_imm_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().sshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        h.simdLanes().add(h.v((w & 31)), 8, h.v((w & 31)), t0, 3);
      }
      case 643 -> { // USRA_imm_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().ushr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        h.simdLanes().add(h.v((w & 31)), 8, h.v((w & 31)), t0, 3);
      }
      case 644 -> { // SRSHR_imm_D
        h.fp((w & 31));
        h.simdShift().srshr(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 645 -> { // URSHR_imm_D
        h.fp((w & 31));
        h.simdShift().urshr(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 646 -> { // SRSRA_imm_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().srshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        h.simdLanes().add(h.v((w & 31)), 8, h.v((w & 31)), t0, 3);
      }
      case 647 -> { // URSRA_imm_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().urshr(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
        h.simdLanes().add(h.v((w & 31)), 8, h.v((w & 31)), t0, 3);
      }
      case 648 -> { // SRI_imm_D
        h.fp((w & 31));
        h.simdShift().sri(h.v((w & 31)), 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 649 -> { // SHL_imm_D
        h.fp((w & 31));
        h.simdShift().shl(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 650 -> { // SLI_imm_D
        h.fp((w & 31));
        h.simdShift().sli(h.v((w & 31)), 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3);
      }
      case 651 -> { // SQSHLU_imm
        h.fp((w & 31));
        h.simdSaturating().sqshlu(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 652 -> { // SQSHLU_imm_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdSaturating().sqshlu(h.v((w & 31)), 8, t0, Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)));
      }
      case 653 -> { // SQSHL_imm
        h.fp((w & 31));
        h.simdSaturating().shlImmediate(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0);
      }
      case 654 -> { // SQSHL_imm_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdSaturating().shlImmediate(h.v((w & 31)), 8, t0, Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 0);
      }
      case 655 -> { // UQSHL_imm
        h.fp((w & 31));
        h.simdSaturating().shlImmediate(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1);
      }
      case 656 -> { // UQSHL_imm_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 15)));
        h.simdSaturating().shlImmediate(h.v((w & 31)), 8, t0, Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 15)), 1);
      }
      case 659 -> { // SHRN
        h.fp((w & 31));
        h.simdShift().shrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
      }
      case 660 -> { // SHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().shrn(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 661 -> { // RSHRN
        h.fp((w & 31));
        h.simdShift().rshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
      }
      case 662 -> { // RSHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdShift().rshrn(t0, 16, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 663 -> { // SQSHRUN
        h.fp((w & 31));
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      case 664 -> { // SQSHRUN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrun(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 665 -> { // SQSHRUN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      case 666 -> { // SQRSHRUN
        h.fp((w & 31));
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 667 -> { // SQRSHRUN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrun(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 668 -> { // SQRSHRUN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 669 -> { // SQSHRN
        h.fp((w & 31));
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      case 670 -> { // SQSHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrn(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 671 -> { // SQSHRN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      default -> h.callOut(w);
    }
  }

  private static void row21(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 672 -> { // UQSHRN
        h.fp((w & 31));
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      case 673 -> { // UQSHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().uqshrn(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 674 -> { // UQSHRN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 0);
      }
      case 675 -> { // SQRSHRN
        h.fp((w & 31));
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 676 -> { // SQRSHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrn(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 677 -> { // SQRSHRN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 678 -> { // UQRSHRN
        h.fp((w & 31));
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 679 -> { // UQRSHRN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().uqshrn(t0, 8, h.v(((w >>> 5) & 31)), Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 680 -> { // UQRSHRN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, t0, Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)), 1);
      }
      case 681 -> { // SSHLL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, Immediates.laneSize(((w >>> 19) & 7)));
        h.simdShift().shl(h.v((w & 31)), 16, t0, Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
      }
      case 682 -> { // USHLL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, Immediates.laneSize(((w >>> 19) & 7)));
        h.simdShift().shl(h.v((w & 31)), 16, t0, Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7)), Immediates.laneSize(((w >>> 19) & 7)) + 1);
      }
      case 683 -> { // SCVTF_fixed_S_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0);
      }
      case 684 -> { // FCVTZS_fixed_S_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 0);
      }
      case 685 -> { // SCVTF_fixed_S_scalar
        h.fp((w & 31));
        h.simdFp().fromFixedSingle(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0);
      }
      case 686 -> { // FCVTZS_fixed_S_scalar
        h.fp((w & 31));
        h.simdFp().toFixedSingle(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 0);
      }
      case 687 -> { // SCVTF_fixed_D_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0);
      }
      case 688 -> { // FCVTZS_fixed_D_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0);
      }
      case 689 -> { // SCVTF_fixed_D_scalar
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 0);
      }
      case 690 -> { // FCVTZS_fixed_D_scalar
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 0);
      }
      case 691 -> { // UCVTF_fixed_S_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1);
      }
      case 692 -> { // FCVTZU_fixed_S_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 0, Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 3, 1);
      }
      case 693 -> { // UCVTF_fixed_S_scalar
        h.fp((w & 31));
        h.simdFp().fromFixedSingle(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1);
      }
      case 694 -> { // FCVTZU_fixed_S_scalar
        h.fp((w & 31));
        h.simdFp().toFixedSingle(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)), Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)), 1);
      }
      case 695 -> { // UCVTF_fixed_D_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1);
      }
      case 696 -> { // FCVTZU_fixed_D_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1);
      }
      case 697 -> { // UCVTF_fixed_D_scalar
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 1);
      }
      case 698 -> { // FCVTZU_fixed_D_scalar
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 1, Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)), 3, 1);
      }
      case 699 -> { // SADDL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 700 -> { // SADDW
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 701 -> { // SSUBL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdLanes().sub(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 702 -> { // SSUBW
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        h.simdLanes().sub(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 703 -> { // SABAL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t2, 16, t2, ((w >>> 22) & 3));
        h.simdInteger().sabd(t0, 16, t1, t2, ((w >>> 22) & 3) + 1);
        h.simdLanes().add(h.v((w & 31)), 16, h.v((w & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      default -> h.callOut(w);
    }
  }

  private static void row22(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 704 -> { // SABDL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().sabd(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 705 -> { // SMLAL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 706 -> { // SMLSL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 707 -> { // SMULL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().sxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().sxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 708 -> { // UADDL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 709 -> { // UADDW
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 710 -> { // USUBL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdLanes().sub(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 711 -> { // USUBW
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        h.simdLanes().sub(h.v((w & 31)), 16, h.v(((w >>> 5) & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 712 -> { // UABAL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t2, 16, t2, ((w >>> 22) & 3));
        h.simdInteger().uabd(t0, 16, t1, t2, ((w >>> 22) & 3) + 1);
        h.simdLanes().add(h.v((w & 31)), 16, h.v((w & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 713 -> { // UABDL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().uabd(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 714 -> { // UMLAL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mla(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 715 -> { // UMLSL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mls(h.v((w & 31)), 16, h.v((w & 31)), t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 716 -> { // UMULL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdLanes().uxtl(t0, 16, t0, ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdLanes().uxtl(t1, 16, t1, ((w >>> 22) & 3));
        h.simdInteger().mul(h.v((w & 31)), 16, t0, t1, ((w >>> 22) & 3) + 1);
      }
      case 717 -> { // PMULL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdInteger().pmull(h.v((w & 31)), 16, t0, t1);
      }
      case 718 -> { // ADDHN
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().add(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().highNarrow(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      case 719 -> { // ADDHN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().add(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().highNarrow(t0, 16, t0, ((w >>> 22) & 3));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 720 -> { // RADDHN
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().add(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().roundingHighNarrow(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      case 721 -> { // RADDHN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().add(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().roundingHighNarrow(t0, 16, t0, ((w >>> 22) & 3));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 722 -> { // SUBHN
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().sub(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().highNarrow(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      case 723 -> { // SUBHN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().sub(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().highNarrow(t0, 16, t0, ((w >>> 22) & 3));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 724 -> { // RSUBHN
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().sub(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().roundingHighNarrow(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      case 725 -> { // RSUBHN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().sub(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3) + 1);
        h.simdShift().roundingHighNarrow(t0, 16, t0, ((w >>> 22) & 3));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 726 -> { // SQDMLAL_vector_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 1);
        h.simdSaturating().sqadd(h.v((w & 31)), 16, h.v((w & 31)), t0, 2);
      }
      case 727 -> { // SQDMLAL_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 2);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdSaturating().scalar(t2, 16, h.v(((w >>> 16) & 31)), 1);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 1);
        h.simdSaturating().sqadd(h.v((w & 31)), 8, t0, t1, 2);
      }
      case 728 -> { // SQDMLSL_vector_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 1);
        h.simdSaturating().sqsub(h.v((w & 31)), 16, h.v((w & 31)), t0, 2);
      }
      case 729 -> { // SQDMLSL_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 2);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdSaturating().scalar(t2, 16, h.v(((w >>> 16) & 31)), 1);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 1);
        h.simdSaturating().sqsub(h.v((w & 31)), 8, t0, t1, 2);
      }
      case 730 -> { // SQDMULL_vector_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(h.v((w & 31)), 16, t0, t1, 1);
      }
      case 731 -> { // SQDMULL_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 16) & 31)), 1);
        h.simdSaturating().sqdmull(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), t0, 1);
      }
      case 732 -> { // SQDMLAL_vector_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 2);
        h.simdSaturating().sqadd(h.v((w & 31)), 16, h.v((w & 31)), t0, 3);
      }
      case 733 -> { // SQDMLAL_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 3);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdSaturating().scalar(t2, 16, h.v(((w >>> 16) & 31)), 2);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 2);
        h.simdSaturating().sqadd(h.v((w & 31)), 8, t0, t1, 3);
      }
      case 734 -> { // SQDMLSL_vector_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t2 = h.vectorTemp();
        h.simdLanes().part(t2, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(t0, 16, t1, t2, 2);
        h.simdSaturating().sqsub(h.v((w & 31)), 16, h.v((w & 31)), t0, 3);
      }
      case 735 -> { // SQDMLSL_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), 3);
        Value t1 = h.vectorTemp();
        Value t2 = h.vectorTemp();
        h.simdSaturating().scalar(t2, 16, h.v(((w >>> 16) & 31)), 2);
        h.simdSaturating().sqdmull(t1, 8, h.v(((w >>> 5) & 31)), t2, 2);
        h.simdSaturating().sqsub(h.v((w & 31)), 8, t0, t1, 3);
      }
      default -> h.callOut(w);
    }
  }

  private static void row23(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 736 -> { // SQDMULL_vector_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.simdLanes().part(t1, 0, ((w >>> 30) & 1), h.v(((w >>> 16) & 31)));
        h.simdSaturating().sqdmull(h.v((w & 31)), 16, t0, t1, 2);
      }
      case 737 -> { // SQDMULL_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 16) & 31)), 2);
        h.simdSaturating().sqdmull(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), t0, 2);
      }
      case 738 -> { // AND_vector
        h.fp((w & 31));
        h.simdInteger().and(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 739 -> { // BIC_vector
        h.fp((w & 31));
        h.simdInteger().bic(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 740 -> { // ORR_vector
        h.fp((w & 31));
        h.simdInteger().orr(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 741 -> { // ORN_vector
        h.fp((w & 31));
        h.simdInteger().orn(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 742 -> { // EOR_vector
        h.fp((w & 31));
        h.simdInteger().eor(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 743 -> { // BSL_vector
        h.fp((w & 31));
        h.simdInteger().insert(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 744 -> { // BIT_vector
        h.fp((w & 31));
        h.simdInteger().insert(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 16) & 31)), h.v(((w >>> 5) & 31)), h.v((w & 31)));
      }
      case 745 -> { // BIF_vector
        h.fp((w & 31));
        h.simdInteger().insert(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 16) & 31)), h.v((w & 31)), h.v(((w >>> 5) & 31)));
      }
      case 746 -> { // SHADD_vector
        h.fp((w & 31));
        h.simdInteger().shadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 747 -> { // UHADD_vector
        h.fp((w & 31));
        h.simdInteger().uhadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 748 -> { // SRHADD_vector
        h.fp((w & 31));
        h.simdInteger().srhadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 749 -> { // URHADD_vector
        h.fp((w & 31));
        h.simdInteger().urhadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 750 -> { // SHSUB_vector
        h.fp((w & 31));
        h.simdInteger().shsub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 751 -> { // UHSUB_vector
        h.fp((w & 31));
        h.simdInteger().uhsub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 752 -> { // SMAX_vector
        h.fp((w & 31));
        h.simdInteger().smax(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 753 -> { // UMAX_vector
        h.fp((w & 31));
        h.simdInteger().umax(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 754 -> { // SMIN_vector
        h.fp((w & 31));
        h.simdInteger().smin(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 755 -> { // UMIN_vector
        h.fp((w & 31));
        h.simdInteger().umin(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 756 -> { // SABD_vector
        h.fp((w & 31));
        h.simdInteger().sabd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 757 -> { // UABD_vector
        h.fp((w & 31));
        h.simdInteger().uabd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 758 -> { // MUL_vector
        h.fp((w & 31));
        h.simdInteger().mul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 759 -> { // SABA_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdInteger().sabd(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, ((w >>> 22) & 3));
      }
      case 760 -> { // UABA_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdInteger().uabd(t0, 16, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, ((w >>> 22) & 3));
      }
      case 761 -> { // MLA_vector
        h.fp((w & 31));
        h.simdInteger().mla(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 762 -> { // MLS_vector
        h.fp((w & 31));
        h.simdInteger().mls(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 763 -> { // PMUL_vector
        h.fp((w & 31));
        h.simdInteger().pmul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 764 -> { // SMAXP_vector
        h.fp((w & 31));
        h.simdInteger().smaxp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 765 -> { // UMAXP_vector
        h.fp((w & 31));
        h.simdInteger().umaxp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 766 -> { // SMINP_vector
        h.fp((w & 31));
        h.simdInteger().sminp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 767 -> { // UMINP_vector
        h.fp((w & 31));
        h.simdInteger().uminp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      default -> h.callOut(w);
    }
  }

  private static void row24(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 768 -> { // ADDP_vector
        h.fp((w & 31));
        h.simdInteger().addp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 769 -> { // ADD_vector
        h.fp((w & 31));
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 770 -> { // SUB_vector
        h.fp((w & 31));
        h.simdLanes().sub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 771 -> { // CMGT_vector
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 772 -> { // CMHI_vector
        h.fp((w & 31));
        h.simdLanes().higher(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 773 -> { // CMGE_vector
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 774 -> { // CMHS_vector
        h.fp((w & 31));
        h.simdLanes().higherOrSame(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 775 -> { // CMTST_vector
        h.fp((w & 31));
        h.simdInteger().test(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 776 -> { // CMEQ_vector
        h.fp((w & 31));
        h.simdLanes().equal(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 777 -> { // SSHL_vector
        h.fp((w & 31));
        h.simdShift().sshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 778 -> { // USHL_vector
        h.fp((w & 31));
        h.simdShift().ushl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 779 -> { // SRSHL_vector
        h.fp((w & 31));
        h.simdShift().srshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 780 -> { // URSHL_vector
        h.fp((w & 31));
        h.simdShift().urshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 781 -> { // ADD_D
        h.fp((w & 31));
        h.simdLanes().add(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 782 -> { // SUB_D
        h.fp((w & 31));
        h.simdLanes().sub(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 783 -> { // CMGT_D
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 784 -> { // CMHI_D
        h.fp((w & 31));
        h.simdLanes().higher(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 785 -> { // CMGE_D
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 786 -> { // CMHS_D
        h.fp((w & 31));
        h.simdLanes().higherOrSame(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 787 -> { // CMTST_D
        h.fp((w & 31));
        h.simdInteger().test(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 788 -> { // CMEQ_D
        h.fp((w & 31));
        h.simdLanes().equal(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 789 -> { // SSHL_D
        h.fp((w & 31));
        h.simdShift().sshl(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 790 -> { // USHL_D
        h.fp((w & 31));
        h.simdShift().ushl(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 791 -> { // SRSHL_D
        h.fp((w & 31));
        h.simdShift().srshl(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 792 -> { // URSHL_D
        h.fp((w & 31));
        h.simdShift().urshl(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 3);
      }
      case 793 -> { // SQADD_vector
        h.fp((w & 31));
        h.simdSaturating().sqadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 794 -> { // UQADD_vector
        h.fp((w & 31));
        h.simdSaturating().uqadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 795 -> { // SQSUB_vector
        h.fp((w & 31));
        h.simdSaturating().sqsub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 796 -> { // UQSUB_vector
        h.fp((w & 31));
        h.simdSaturating().uqsub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 797 -> { // SQSHL_vector
        h.fp((w & 31));
        h.simdSaturating().sqshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 798 -> { // UQSHL_vector
        h.fp((w & 31));
        h.simdSaturating().uqshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 799 -> { // SQRSHL_vector
        h.fp((w & 31));
        h.simdSaturating().sqrshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      default -> h.callOut(w);
    }
  }

  private static void row25(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 800 -> { // UQRSHL_vector
        h.fp((w & 31));
        h.simdSaturating().uqrshl(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
      }
      case 801 -> { // SQADD_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqadd(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 802 -> { // UQADD_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().uqadd(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 803 -> { // SQSUB_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqsub(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 804 -> { // UQSUB_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().uqsub(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 805 -> { // SQSHL_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqshl(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 806 -> { // UQSHL_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().uqshl(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 807 -> { // SQRSHL_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqrshl(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 808 -> { // UQRSHL_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().uqrshl(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 809 -> { // SQDMULH_vector_H
        h.fp((w & 31));
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 1, 0);
      }
      case 810 -> { // SQDMULH_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 1);
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 1, 0);
      }
      case 811 -> { // SQRDMULH_vector_H
        h.fp((w & 31));
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 1, 1);
      }
      case 812 -> { // SQRDMULH_H
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 1);
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), 1);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 1, 1);
      }
      case 813 -> { // SQDMULH_vector_S
        h.fp((w & 31));
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 2, 0);
      }
      case 814 -> { // SQDMULH_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 2);
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 2, 0);
      }
      case 815 -> { // SQRDMULH_vector_S
        h.fp((w & 31));
        h.simdSaturating().sqdmulh(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), 2, 1);
      }
      case 816 -> { // SQRDMULH_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), 2);
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 16) & 31)), 2);
        h.simdSaturating().sqdmulh(h.v((w & 31)), 8, t0, t1, 2, 1);
      }
      case 819 -> { // FMAXNM_vector
        h.fp((w & 31));
        h.simdFp().maxNumber(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 820 -> { // FADD_vector
        h.fp((w & 31));
        h.simdFp().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 821 -> { // FMULX_vector
        h.fp((w & 31));
        h.simdFp().mulx(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 822 -> { // FCMEQ_vector
        h.fp((w & 31));
        h.simdFp().compareEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 823 -> { // FMAX_vector
        h.fp((w & 31));
        h.simdFp().max(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 824 -> { // FRECPS_vector
        h.fp((w & 31));
        h.simdFp().recps(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 825 -> { // FMINNM_vector
        h.fp((w & 31));
        h.simdFp().minNumber(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 826 -> { // FSUB_vector
        h.fp((w & 31));
        h.simdFp().sub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 827 -> { // FMIN_vector
        h.fp((w & 31));
        h.simdFp().min(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 828 -> { // FRSQRTS_vector
        h.fp((w & 31));
        h.simdFp().rsqrts(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 829 -> { // FMUL_vector
        h.fp((w & 31));
        h.simdFp().mul(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 830 -> { // FCMGE_vector
        h.fp((w & 31));
        h.simdFp().compareGreaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 831 -> { // FACGE_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdFp().abs(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
        Value t1 = h.vectorTemp();
        h.simdFp().abs(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
        h.simdFp().compareGreaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, t0, t1, ((w >>> 22) & 1));
      }
      default -> h.callOut(w);
    }
  }

  private static void row26(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 832 -> { // FDIV_vector
        h.fp((w & 31));
        h.simdFp().div(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 833 -> { // FABD_vector
        h.fp((w & 31));
        h.simdFp().absoluteDifference(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 834 -> { // FCMGT_vector
        h.fp((w & 31));
        h.simdFp().compareGreater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 835 -> { // FACGT_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdFp().abs(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
        Value t1 = h.vectorTemp();
        h.simdFp().abs(t1, 16, h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
        h.simdFp().compareGreater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, t0, t1, ((w >>> 22) & 1));
      }
      case 836 -> { // FMLA_vector
        h.fp((w & 31));
        h.simdFp().mulAdd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 837 -> { // FMLS_vector
        h.fp((w & 31));
        h.simdFp().mulSub(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 22) & 1));
      }
      case 838 -> { // FMAXNMP_vector
        h.fp((w & 31));
        h.simdFp().maxNumberPairs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 1));
      }
      case 839 -> { // FADDP_vector
        h.fp((w & 31));
        h.simdFp().addPairs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 1));
      }
      case 840 -> { // FMAXP_vector
        h.fp((w & 31));
        h.simdFp().maxPairs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 1));
      }
      case 841 -> { // FMINNMP_vector
        h.fp((w & 31));
        h.simdFp().minNumberPairs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 1));
      }
      case 842 -> { // FMINP_vector
        h.fp((w & 31));
        h.simdFp().minPairs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 1));
      }
      case 843 -> { // FMULX_S
        h.fp((w & 31));
        h.fpSingle().mulx(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 844 -> { // FMULX_D
        h.fp((w & 31));
        h.fpDouble().mulx(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 845 -> { // FCMEQ_S
        h.fp((w & 31));
        h.fpSingle().compareEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 846 -> { // FCMEQ_D
        h.fp((w & 31));
        h.fpDouble().compareEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 847 -> { // FRECPS_S
        h.fp((w & 31));
        h.fpSingle().recps(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 848 -> { // FRECPS_D
        h.fp((w & 31));
        h.fpDouble().recps(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 849 -> { // FRSQRTS_S
        h.fp((w & 31));
        h.fpSingle().rsqrts(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 850 -> { // FRSQRTS_D
        h.fp((w & 31));
        h.fpDouble().rsqrts(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 851 -> { // FCMGE_S
        h.fp((w & 31));
        h.fpSingle().compareGreaterOrEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 852 -> { // FCMGE_D
        h.fp((w & 31));
        h.fpDouble().compareGreaterOrEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 853 -> { // FACGE_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.fpSingle().abs(t0, h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.fpSingle().abs(t1, h.v(((w >>> 16) & 31)));
        h.fpSingle().compareGreaterOrEqual(h.v((w & 31)), t0, t1);
      }
      case 854 -> { // FACGE_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.fpDouble().abs(t0, h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.fpDouble().abs(t1, h.v(((w >>> 16) & 31)));
        h.fpDouble().compareGreaterOrEqual(h.v((w & 31)), t0, t1);
      }
      case 855 -> { // FABD_S
        h.fp((w & 31));
        h.fpSingle().absoluteDifference(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 856 -> { // FABD_D
        h.fp((w & 31));
        h.fpDouble().absoluteDifference(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 857 -> { // FCMGT_S
        h.fp((w & 31));
        h.fpSingle().compareGreater(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 858 -> { // FCMGT_D
        h.fp((w & 31));
        h.fpDouble().compareGreater(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.v(((w >>> 16) & 31)));
      }
      case 859 -> { // FACGT_S
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.fpSingle().abs(t0, h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.fpSingle().abs(t1, h.v(((w >>> 16) & 31)));
        h.fpSingle().compareGreater(h.v((w & 31)), t0, t1);
      }
      case 860 -> { // FACGT_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.fpDouble().abs(t0, h.v(((w >>> 5) & 31)));
        Value t1 = h.vectorTemp();
        h.fpDouble().abs(t1, h.v(((w >>> 16) & 31)));
        h.fpDouble().compareGreater(h.v((w & 31)), t0, t1);
      }
      case 861 -> { // REV64_vector
        h.fp((w & 31));
        h.simdInteger().rev(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3), 2);
      }
      case 862 -> { // REV32_vector
        h.fp((w & 31));
        h.simdInteger().rev(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 1);
      }
      case 863 -> { // REV16_vector
        h.fp((w & 31));
        h.simdInteger().rev(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), 0, 0);
      }
      default -> h.callOut(w);
    }
  }

  private static void row27(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 864 -> { // SADDLP_vector
        h.fp((w & 31));
        h.simdInteger().addlp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3), 0);
      }
      case 865 -> { // UADDLP_vector
        h.fp((w & 31));
        h.simdInteger().addlp(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3), 1);
      }
      case 866 -> { // CLS_vector
        h.fp((w & 31));
        h.simdInteger().cls(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 867 -> { // CLZ_vector
        h.fp((w & 31));
        h.simdInteger().clz(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 868 -> { // CNT_vector
        h.fp((w & 31));
        h.simdInteger().cnt(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)));
      }
      case 869 -> { // NOT_vector
        h.fp((w & 31));
        h.simdInteger().not(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)));
      }
      case 870 -> { // RBIT_vector
        h.fp((w & 31));
        h.simdInteger().rbit(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)));
      }
      case 871 -> { // SADALP_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdInteger().addlp(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3), 0);
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 872 -> { // UADALP_vector
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdInteger().addlp(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3), 1);
        h.simdLanes().add(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), t0, ((w >>> 22) & 3) + 1);
      }
      case 873 -> { // CMGT_zero_vector
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 3));
      }
      case 874 -> { // CMGE_zero_vector
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 3));
      }
      case 875 -> { // CMEQ_zero_vector
        h.fp((w & 31));
        h.simdLanes().equal(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 3));
      }
      case 876 -> { // CMLE_zero_vector
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.constant(0), h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 877 -> { // CMLT_zero_vector
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.constant(0), h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 878 -> { // ABS_vector
        h.fp((w & 31));
        h.simdInteger().abs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 879 -> { // NEG_vector
        h.fp((w & 31));
        h.simdInteger().neg(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 880 -> { // CMGT_zero_D
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.constant(0), 3);
      }
      case 881 -> { // CMGE_zero_D
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.constant(0), 3);
      }
      case 882 -> { // CMEQ_zero_D
        h.fp((w & 31));
        h.simdLanes().equal(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), h.constant(0), 3);
      }
      case 883 -> { // CMLE_zero_D
        h.fp((w & 31));
        h.simdLanes().greaterOrEqual(h.v((w & 31)), 8, h.constant(0), h.v(((w >>> 5) & 31)), 3);
      }
      case 884 -> { // CMLT_zero_D
        h.fp((w & 31));
        h.simdLanes().greater(h.v((w & 31)), 8, h.constant(0), h.v(((w >>> 5) & 31)), 3);
      }
      case 885 -> { // ABS_D
        h.fp((w & 31));
        h.simdInteger().abs(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 3);
      }
      case 886 -> { // NEG_D
        h.fp((w & 31));
        h.simdInteger().neg(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 3);
      }
      case 887 -> { // SUQADD_vector
        h.fp((w & 31));
        h.simdSaturating().suqadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 888 -> { // SUQADD_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().suqadd(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 889 -> { // USQADD_vector
        h.fp((w & 31));
        h.simdSaturating().usqadd(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v((w & 31)), h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 890 -> { // USQADD_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v((w & 31)), ((w >>> 22) & 3));
        Value t1 = h.vectorTemp();
        h.simdSaturating().scalar(t1, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().usqadd(h.v((w & 31)), 8, t0, t1, ((w >>> 22) & 3));
      }
      case 891 -> { // SQABS_vector
        h.fp((w & 31));
        h.simdSaturating().sqabs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 892 -> { // SQABS_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqabs(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      case 893 -> { // SQNEG_vector
        h.fp((w & 31));
        h.simdSaturating().sqneg(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 894 -> { // SQNEG_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        h.simdSaturating().sqneg(h.v((w & 31)), 8, t0, ((w >>> 22) & 3));
      }
      default -> h.callOut(w);
    }
  }

  private static void row28(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 903 -> { // XTN
        h.fp((w & 31));
        h.simdLanes().evens(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
      }
      case 904 -> { // XTN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().evens(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 905 -> { // SQXTN
        h.fp((w & 31));
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
      }
      case 906 -> { // SQXTN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrn(t0, 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 907 -> { // SQXTN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3) + 1);
        h.simdSaturating().sqshrn(h.v((w & 31)), 8, t0, 0, ((w >>> 22) & 3), 0);
      }
      case 908 -> { // UQXTN
        h.fp((w & 31));
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
      }
      case 909 -> { // UQXTN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().uqshrn(t0, 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 910 -> { // UQXTN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3) + 1);
        h.simdSaturating().uqshrn(h.v((w & 31)), 8, t0, 0, ((w >>> 22) & 3), 0);
      }
      case 911 -> { // SQXTUN
        h.fp((w & 31));
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
      }
      case 912 -> { // SQXTUN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().sqshrun(t0, 8, h.v(((w >>> 5) & 31)), 0, ((w >>> 22) & 3), 0);
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      case 913 -> { // SQXTUN_scalar
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdSaturating().scalar(t0, 16, h.v(((w >>> 5) & 31)), ((w >>> 22) & 3) + 1);
        h.simdSaturating().sqshrun(h.v((w & 31)), 8, t0, 0, ((w >>> 22) & 3), 0);
      }
      case 914 -> { // SHLL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdShift().shll(h.v((w & 31)), 16, t0, ((w >>> 22) & 3));
      }
      case 915 -> { // FRINTN_vector
        h.fp((w & 31));
        h.simdFp().round(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0);
      }
      case 916 -> { // FRINTA_vector
        h.fp((w & 31));
        h.simdFp().round(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 4);
      }
      case 917 -> { // FRINTP_vector
        h.fp((w & 31));
        h.simdFp().round(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 1);
      }
      case 918 -> { // FRINTM_vector
        h.fp((w & 31));
        h.simdFp().round(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 2);
      }
      case 919 -> { // FRINTZ_vector
        h.fp((w & 31));
        h.simdFp().round(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 3);
      }
      case 920 -> { // FRINTX_vector
        h.fp((w & 31));
        h.simdFp().roundCurrent(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 1);
      }
      case 921 -> { // FRINTI_vector
        h.fp((w & 31));
        h.simdFp().roundCurrent(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0);
      }
      case 922 -> { // FCVTNS_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 0, 0);
      }
      case 923 -> { // FCVTNS_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 0, 0);
      }
      case 924 -> { // FCVTNS_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 0, 0);
      }
      case 925 -> { // FCVTNU_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 0, 1);
      }
      case 926 -> { // FCVTNU_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 0, 1);
      }
      case 927 -> { // FCVTNU_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 0, 1);
      }
      default -> h.callOut(w);
    }
  }

  private static void row29(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 928 -> { // FCVTPS_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 1, 0);
      }
      case 929 -> { // FCVTPS_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 1, 0);
      }
      case 930 -> { // FCVTPS_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 1, 0);
      }
      case 931 -> { // FCVTPU_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 1, 1);
      }
      case 932 -> { // FCVTPU_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 1, 1);
      }
      case 933 -> { // FCVTPU_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 1, 1);
      }
      case 934 -> { // FCVTMS_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 2, 0);
      }
      case 935 -> { // FCVTMS_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 2, 0);
      }
      case 936 -> { // FCVTMS_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 2, 0);
      }
      case 937 -> { // FCVTMU_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 2, 1);
      }
      case 938 -> { // FCVTMU_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 2, 1);
      }
      case 939 -> { // FCVTMU_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 2, 1);
      }
      case 940 -> { // FCVTZS_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 3, 0);
      }
      case 941 -> { // FCVTZS_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 3, 0);
      }
      case 942 -> { // FCVTZS_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 3, 0);
      }
      case 943 -> { // FCVTZU_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 3, 1);
      }
      case 944 -> { // FCVTZU_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 3, 1);
      }
      case 945 -> { // FCVTZU_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 3, 1);
      }
      case 946 -> { // FCVTAS_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 4, 0);
      }
      case 947 -> { // FCVTAS_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 4, 0);
      }
      case 948 -> { // FCVTAS_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 4, 0);
      }
      case 949 -> { // FCVTAU_vector
        h.fp((w & 31));
        h.simdFp().toFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 4, 1);
      }
      case 950 -> { // FCVTAU_S_scalar
        h.fp((w & 31));
        h.fpConvert().singleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 4, 1);
      }
      case 951 -> { // FCVTAU_D_scalar
        h.fp((w & 31));
        h.fpConvert().doubleToInteger(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 4, 1);
      }
      case 952 -> { // SCVTF_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 0);
      }
      case 953 -> { // SCVTF_S_scalar
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 64, 0);
      }
      case 954 -> { // SCVTF_D_scalar
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 64, 0);
      }
      case 955 -> { // UCVTF_vector
        h.fp((w & 31));
        h.simdFp().fromFixed(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1), 0, 1);
      }
      case 956 -> { // UCVTF_S_scalar
        h.fp((w & 31));
        h.fpConvert().fixedToSingle(h.v((w & 31)), h.v(((w >>> 5) & 31)), 0, 64, 1);
      }
      case 957 -> { // UCVTF_D_scalar
        h.fp((w & 31));
        h.fpConvert().fixedToDouble(h.v((w & 31)), h.v(((w >>> 5) & 31)), 1, 64, 1);
      }
      default -> h.callOut(w);
    }
  }

  private static void row30(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 960 -> { // FSQRT_vector
        h.fp((w & 31));
        h.simdFp().sqrt(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 961 -> { // FABS_vector
        h.fp((w & 31));
        h.simdFp().abs(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 962 -> { // FNEG_vector
        h.fp((w & 31));
        h.simdFp().neg(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 971 -> { // FCMGT_zero_vector
        h.fp((w & 31));
        h.simdFp().compareGreater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 1));
      }
      case 972 -> { // FCMGT_zero_S_scalar
        h.fp((w & 31));
        h.fpSingle().compareGreater(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 973 -> { // FCMGT_zero_D_scalar
        h.fp((w & 31));
        h.fpDouble().compareGreater(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 974 -> { // FCMGE_zero_vector
        h.fp((w & 31));
        h.simdFp().compareGreaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 1));
      }
      case 975 -> { // FCMGE_zero_S_scalar
        h.fp((w & 31));
        h.fpSingle().compareGreaterOrEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 976 -> { // FCMGE_zero_D_scalar
        h.fp((w & 31));
        h.fpDouble().compareGreaterOrEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 977 -> { // FCMEQ_zero_vector
        h.fp((w & 31));
        h.simdFp().compareEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.v(((w >>> 5) & 31)), h.constant(0), ((w >>> 22) & 1));
      }
      case 978 -> { // FCMEQ_zero_S_scalar
        h.fp((w & 31));
        h.fpSingle().compareEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 979 -> { // FCMEQ_zero_D_scalar
        h.fp((w & 31));
        h.fpDouble().compareEqual(h.v((w & 31)), h.v(((w >>> 5) & 31)), h.constant(0));
      }
      case 980 -> { // FCMLE_zero_vector
        h.fp((w & 31));
        h.simdFp().compareGreaterOrEqual(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.constant(0), h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 981 -> { // FCMLE_zero_S_scalar
        h.fp((w & 31));
        h.fpSingle().compareGreaterOrEqual(h.v((w & 31)), h.constant(0), h.v(((w >>> 5) & 31)));
      }
      case 982 -> { // FCMLE_zero_D_scalar
        h.fp((w & 31));
        h.fpDouble().compareGreaterOrEqual(h.v((w & 31)), h.constant(0), h.v(((w >>> 5) & 31)));
      }
      case 983 -> { // FCMLT_zero_vector
        h.fp((w & 31));
        h.simdFp().compareGreater(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, h.constant(0), h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 984 -> { // FCMLT_zero_S_scalar
        h.fp((w & 31));
        h.fpSingle().compareGreater(h.v((w & 31)), h.constant(0), h.v(((w >>> 5) & 31)));
      }
      case 985 -> { // FCMLT_zero_D_scalar
        h.fp((w & 31));
        h.fpDouble().compareGreater(h.v((w & 31)), h.constant(0), h.v(((w >>> 5) & 31)));
      }
      case 986 -> { // FCVTL
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdLanes().part(t0, 0, ((w >>> 30) & 1), h.v(((w >>> 5) & 31)));
        h.simdFp().lengthen(h.v((w & 31)), 16, t0, ((w >>> 22) & 1));
      }
      case 987 -> { // FCVTN
        h.fp((w & 31));
        h.simdFp().narrow(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
      }
      case 988 -> { // FCVTN2
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.simdFp().narrow(t0, 8, h.v(((w >>> 5) & 31)), ((w >>> 22) & 1));
        h.copyToUpper64(h.v((w & 31)), t0);
      }
      default -> h.callOut(w);
    }
  }

  private static void row31(HostOps h, int opcode, int w, long pc) {
    switch (opcode) {
      case 992 -> { // SADDLV
        h.fp((w & 31));
        h.simdInteger().addlv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3), 0);
      }
      case 993 -> { // UADDLV
        h.fp((w & 31));
        h.simdInteger().addlv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3), 1);
      }
      case 994 -> { // SMAXV
        h.fp((w & 31));
        h.simdInteger().smaxv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 995 -> { // UMAXV
        h.fp((w & 31));
        h.simdInteger().umaxv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 996 -> { // SMINV
        h.fp((w & 31));
        h.simdInteger().sminv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 997 -> { // UMINV
        h.fp((w & 31));
        h.simdInteger().uminv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 998 -> { // ADDV
        h.fp((w & 31));
        h.simdInteger().addv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), ((w >>> 30) & 1), ((w >>> 22) & 3));
      }
      case 1000 -> { // FMAXNMV
        h.fp((w & 31));
        h.simdFp().maxNumberAcross(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1001 -> { // FMAXV
        h.fp((w & 31));
        h.simdFp().maxAcross(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1002 -> { // FMINNMV
        h.fp((w & 31));
        h.simdFp().minNumberAcross(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1003 -> { // FMINV
        h.fp((w & 31));
        h.simdFp().minAcross(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1004 -> { // ADDP_D
        h.fp((w & 31));
        h.simdInteger().addv(h.v((w & 31)), 8, h.v(((w >>> 5) & 31)), 1, 3);
      }
      case 1005 -> { // FMAXNMP_S
        h.fp((w & 31));
        h.simdFp().maxNumberLow(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1006 -> { // FMAXNMP_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.copyUpper64(t0, h.v(((w >>> 5) & 31)));
        h.fpDouble().maxNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 1007 -> { // FADDP_S
        h.fp((w & 31));
        h.simdFp().addLow(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1008 -> { // FADDP_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.copyUpper64(t0, h.v(((w >>> 5) & 31)));
        h.fpDouble().add(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 1009 -> { // FMAXP_S
        h.fp((w & 31));
        h.simdFp().maxLow(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1010 -> { // FMAXP_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.copyUpper64(t0, h.v(((w >>> 5) & 31)));
        h.fpDouble().max(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 1011 -> { // FMINNMP_S
        h.fp((w & 31));
        h.simdFp().minNumberLow(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1012 -> { // FMINNMP_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.copyUpper64(t0, h.v(((w >>> 5) & 31)));
        h.fpDouble().minNumber(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      case 1013 -> { // FMINP_S
        h.fp((w & 31));
        h.simdFp().minLow(h.v((w & 31)), 4, h.v(((w >>> 5) & 31)));
      }
      case 1014 -> { // FMINP_D
        h.fp((w & 31));
        Value t0 = h.vectorTemp();
        h.copyUpper64(t0, h.v(((w >>> 5) & 31)));
        h.fpDouble().min(h.v((w & 31)), h.v(((w >>> 5) & 31)), t0);
      }
      default -> h.callOut(w);
    }
  }
}
