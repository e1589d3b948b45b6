package org.devkvm.cpu.state;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one PE. Fields are public: this is data, read and written by the interpreter, by
 * translated code and by the KVM register interface, each while it alone runs the PE.
 */
public final class CpuState {
  /** Index in {@link #x} that always reads zero: XZR as a source. */
  public static final int ZR = 31;

  /** Index in {@link #x} that nothing reads: XZR as a destination. */
  public static final int SINK = 32;

  /** Index in {@link #x} of the stack pointer in use, as PSTATE.EL and PSTATE.SP select it. */
  public static final int SP = 33;

  private static final int SP_EL0 = SysReg.SP_EL0.index();
  private static final int SP_EL1 = SysReg.SP_EL1.index();

  /** X0 to X30, then {@link #ZR}, {@link #SINK} and {@link #SP}; sized for 6-bit indexes. */
  public final long[] x = new long[64];

  /** V0 to V31: bits 63:0 of Vn at 2n, bits 127:64 at 2n+1. */
  public final long[] v = new long[64];

  /** What SVE adds; null on a PE without SVE. */
  public final @Nullable SveState sve;

  /** FPCR and FPSR. */
  public final FpState fp = new FpState();

  /** Storage of the system registers, by {@link SysReg#index()}. SP_EL0/SP_EL1: see {@link #SP}. */
  public final long[] sys = new long[SysReg.COUNT];

  /** Address of the next instruction. */
  public long pc;

  /** PSTATE.NZCV in bits 31:28, all other bits zero. */
  public int nzcv;

  /** PSTATE.DAIF in bits 9:6, all other bits zero. */
  public int daif;

  /** PSTATE.EL: 0 or 1. */
  public int el;

  /** PSTATE.SP: 0 selects SP_EL0, 1 selects SP_ELx. */
  public int spSel;

  /** PSTATE.PAN. */
  public boolean pan;

  /** PSTATE.IL: the next instruction raises Illegal Execution state. */
  public boolean il;

  /** PSTATE.SS: software step is active-not-pending. */
  public boolean ss;

  /** The registers of a PE without SVE. */
  public CpuState() {
    this(false);
  }

  /** The registers of a PE that has SVE or has not. */
  public CpuState(boolean hasSve) {
    sve = hasSve ? new SveState(v) : null;
  }

  /** PSTATE in the format of SPSR_ELx. */
  public int pstate() {
    return nzcv
        | daif
        | Pstate.mode(el, spSel)
        | (pan ? Pstate.PAN : 0)
        | (il ? Pstate.IL : 0)
        | (ss ? Pstate.SS : 0);
  }

  /** Sets PSTATE from the format of SPSR_ELx; the mode must be one the PE has. */
  public void setPstate(long spsr) {
    select(Pstate.el(spsr), Pstate.spSel(spsr));
    nzcv = (int) spsr & Pstate.NZCV;
    daif = (int) spsr & Pstate.DAIF;
    pan = (spsr & Pstate.PAN) != 0;
    il = (spsr & Pstate.IL) != 0;
    ss = (spsr & Pstate.SS) != 0;
  }

  /** Sets PSTATE.EL and PSTATE.SP, and {@link #SP} to the stack pointer that they select. */
  public void select(int newEl, int newSpSel) {
    sys[bank()] = x[SP];
    el = newEl;
    spSel = newSpSel;
    x[SP] = sys[bank()];
  }

  /** SP_EL0, in use or not. */
  public long spEl0() {
    return bank() == SP_EL0 ? x[SP] : sys[SP_EL0];
  }

  /** Sets SP_EL0, in use or not. */
  public void setSpEl0(long value) {
    sys[SP_EL0] = value;
    if (bank() == SP_EL0) {
      x[SP] = value;
    }
  }

  /** SP_EL1, in use or not. */
  public long spEl1() {
    return bank() == SP_EL1 ? x[SP] : sys[SP_EL1];
  }

  /** Sets SP_EL1, in use or not. */
  public void setSpEl1(long value) {
    sys[SP_EL1] = value;
    if (bank() == SP_EL1) {
      x[SP] = value;
    }
  }

  private int bank() {
    return (el & spSel) == 0 ? SP_EL0 : SP_EL1;
  }
}
