package org.devkvm.jit.x64;

import static org.devkvm.cpu.ops.FpStatus.DZC;
import static org.devkvm.cpu.ops.FpStatus.IOC;
import static org.devkvm.cpu.ops.FpStatus.IXC;
import static org.devkvm.cpu.ops.FpStatus.OFC;
import static org.devkvm.cpu.ops.FpStatus.UFC;
import static org.devkvm.jit.x64.Reg.*;

/** FPCR and FPSR in terms of MXCSR (Intel SDM 10.2.3; Arm ARM C5.2, FPCR and FPSR). */
final class FpControl {
  /** MXCSR with all exceptions masked, none raised, rounding to nearest. */
  static final int MXCSR = 0x1F80;

  // Exceptions in MXCSR.
  private static final int IE = 1;
  private static final int ZE = 1 << 2;
  private static final int OE = 1 << 3;
  private static final int UE = 1 << 4;
  private static final int PE = 1 << 5;

  /** All exceptions of MXCSR; that for a subnormal operand has nothing to say to the guest. */
  static final int EXCEPTIONS = 0x3F;

  private static final int MXCSR_ROUNDING = 3 << 13;

  private static final int FPCR_FZ = 1 << 24;
  private static final int FPCR_AHP = 1 << 26;
  private static final int FPCR_ROUNDING_SHIFT = 22;

  /** MXCSR.RC by FPCR.RMode: to nearest, up, down, to zero. */
  private static final int[] ROUNDING = {0, 2 << 13, 1 << 13, 3 << 13};

  private static final long TWICE_LEAST_DOUBLE = 2L << 52;
  private static final long TWICE_INFINITY_DOUBLE = 0x7FFL << 53;
  private static final int TWICE_LEAST_SINGLE = 2 << 23;
  private static final int TWICE_INFINITY_SINGLE = 0xFF << 24;

  /** Twice the bits of a number, less this: what is not more than the least normal one wraps. */
  static final long TINY_DOUBLE = TWICE_LEAST_DOUBLE + 2;

  /** After that: one more than infinity. */
  static final long ORDINARY_DOUBLE = TWICE_INFINITY_DOUBLE - TINY_DOUBLE + 1;

  static final long TINY_SINGLE = TWICE_LEAST_SINGLE + 2;
  static final long ORDINARY_SINGLE =
      Integer.toUnsignedLong(TWICE_INFINITY_SINGLE - (int) TINY_SINGLE + 1);

  /** The sign bits of two singles. */
  static final long SIGNS_SINGLE = 0x8000_0000_8000_0000L;

  private FpControl() {}

  /**
   * Whether the host computes as the guest does: it flushes to zero in another way, and has one
   * format of half precision.
   */
  static boolean isNative(boolean access, int fpcr) {
    return access && (fpcr & (FPCR_FZ | FPCR_AHP)) == 0;
  }

  /** MXCSR with the rounding of FPCR. */
  static int withRounding(int mxcsr, int fpcr) {
    return (mxcsr & ~MXCSR_ROUNDING) | ROUNDING[fpcr >>> FPCR_ROUNDING_SHIFT & 3];
  }

  /** Emits that MXCSR goes to the state block. */
  static void emitStore(Assembler a) {
    a.vexMem(1, 0, 0, 0xAE, 3, 0, RBP, Displacement.GUEST_MXCSR); // vstmxcsr
  }

  /** Emits that MXCSR comes from there. */
  static void emitLoad(Assembler a) {
    a.vexMem(1, 0, 0, 0xAE, 2, 0, RBP, Displacement.GUEST_MXCSR); // vldmxcsr
  }

  /** Emits EAX = {@link #fpsr} of EAX. Uses RCX. */
  static void emitFpsr(Assembler a) {
    a.mov(0, RCX, RAX);
    a.aluImm(Assembler.AND, 0, RAX, IE);
    a.shiftImm(Assembler.SHR, 0, RCX, 1);
    a.aluImm(Assembler.AND, 0, RCX, DZC | OFC | UFC | IXC);
    a.alu(Assembler.OR, 0, RAX, RCX);
  }

  /** The exceptions of MXCSR as bits of FPSR. */
  static int fpsr(int mxcsr) {
    return ((mxcsr & IE) != 0 ? IOC : 0)
        | ((mxcsr & ZE) != 0 ? DZC : 0)
        | ((mxcsr & OE) != 0 ? OFC : 0)
        | ((mxcsr & UE) != 0 ? UFC : 0)
        | ((mxcsr & PE) != 0 ? IXC : 0);
  }
}
