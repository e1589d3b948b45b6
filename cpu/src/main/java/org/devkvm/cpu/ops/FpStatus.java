package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/** The bits of FPCR and FPSR, and rounding modes. */
public final class FpStatus {
  public static final int IOC = 1;
  public static final int DZC = 1 << 1;
  public static final int OFC = 1 << 2;
  public static final int UFC = 1 << 3;
  public static final int IXC = 1 << 4;
  static final int IDC = 1 << 7;
  static final int QC = 1 << 27;

  static final int FZ = 1 << 24;
  static final int DN = 1 << 25;
  static final int AHP = 1 << 26;

  /** The fields of FPCR that exist. */
  public static final int FPCR = AHP | DN | FZ | 3 << 22;

  /** The fields of FPSR that exist. */
  public static final int FPSR = QC | IDC | IXC | UFC | OFC | DZC | IOC;

  /** FPCR bits under which Java's operators do not give Arm's results. */
  private static final int UNUSUAL = FZ | 3 << 22;

  /** Rounding modes; 0 to 3 are numbered as FPCR.RMode and as rmode of the FCVT instructions. */
  static final int TO_NEAREST = 0;

  static final int UP = 1;
  static final int DOWN = 2;
  static final int TO_ZERO = 3;
  static final int TIES_AWAY = 4;
  static final int TO_ODD = 5;

  private FpStatus() {}

  static int roundingMode(FpState fp) {
    return fp.fpcr() >>> 22 & 3;
  }

  static boolean flushes(FpState fp) {
    return (fp.fpcr() & FZ) != 0;
  }

  /** Rounding to nearest and denormals kept: what Java's operators do. */
  static boolean usual(FpState fp) {
    return (fp.fpcr() & UNUSUAL) == 0;
  }

  static boolean inexactKnown(FpState fp) {
    return (fp.fpsr() & IXC) != 0;
  }

  static long invalid(FpState fp, long result) {
    fp.raise(IOC);
    return result;
  }
}
