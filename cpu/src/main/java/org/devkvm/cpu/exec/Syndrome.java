package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.CodePage;

/**
 * The instruction-specific syndrome of a Data Abort taken to EL2: ISV, SAS, SSE, SRT, SF and AR
 * (Arm ARM D17.2.37). It is given for loads and stores of one general-purpose register without
 * writeback.
 */
final class Syndrome {
  private static final int CLASS_MASK = 0x3B200C00;

  private Syndrome() {}

  /** The syndrome of an abort of the instruction at the PC, completed where the class has it. */
  static int withInstruction(int esr, Pe pe) {
    boolean walk = (esr & Esr.S1PTW) != 0;
    if (Esr.ec(esr) != Esr.EC_DABT_LOWER || walk || (esr & Esr.CM) != 0) {
      return esr;
    }
    int word;
    try {
      long pc = pe.s.pc();
      word = pe.mem.fetchPage(pc).current(CodePage.index(pc));
    } catch (GuestException | Stage2Fault e) {
      return esr;
    }
    return esr | iss(word);
  }

  /** What the syndrome says of an instruction; 0 if it describes another kind only. */
  static int iss(int word) {
    if (!isSingleRegister(word)) { // almost all are
      return isOrdered(word) ? of(word >>> 30, false, word >>> 30 == 3, word) | Esr.AR : 0;
    }
    int size = word >>> 30;
    int opc = word >>> 22 & 3;
    if (opc < 2) {
      return of(size, false, size == 3, word);
    }
    return of(size, true, opc == 2, word);
  }

  private static int of(int size, boolean signed, boolean wide, int word) {
    return Esr.ISV
        | size << Esr.SAS_SHIFT
        | (signed ? Esr.SSE : 0)
        | (word & 31) << Esr.SRT_SHIFT
        | (wide ? Esr.SF : 0);
  }

  private static boolean isOrdered(int word) {
    A64Insn insn = A64Decoder.insn(word);
    return insn == A64Insn.LDAR || insn == A64Insn.STLR;
  }

  /** Load/store register: unsigned offset, unscaled, unprivileged or register offset; V is 0. */
  private static boolean isSingleRegister(int word) {
    if ((word & 0x3B000000) == 0x39000000 && (word & 1 << 26) == 0) {
      return true;
    }
    int form = word & CLASS_MASK;
    boolean general = (word & 1 << 26) == 0;
    return general && (form == 0x38000000 || form == 0x38000800 || form == 0x38200800);
  }
}
