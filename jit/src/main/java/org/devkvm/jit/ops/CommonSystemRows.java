package org.devkvm.jit.ops;

import static org.devkvm.arm64.decode.WordFields.rt;

import org.devkvm.arm64.reg.Cntkctl;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.exec.StoredRegisters;
import org.devkvm.cpu.state.StateBlock;

/** {@link SystemInsnsEmitter}: which instructions need no more than the state block, or memory. */
public abstract class CommonSystemRows implements SystemInsnsEmitter {
  /** Bytes that DC ZVA zeroes. */
  protected static final int ZERO_BYTES = 64;

  private static final int DAIF_SET = 0b011_110;
  private static final int DAIF_CLEAR = 0b011_111;

  // Encodings of SYS: op0:op1:CRn:CRm:op2.
  private static final int DC_ZVA = 0x5BA1;
  private static final int DC_CVAC = 0x5BD1;
  private static final int DC_CVAU = 0x5BD9;
  private static final int DC_CIVAC = 0x5BF1;
  private static final int IC_IVAU = 0x5BA9;

  private final BlockEmission<?> emission;
  private final CommonLevelRows levels;
  private boolean el1;

  protected CommonSystemRows(BlockEmission<?> emission, CommonLevelRows levels) {
    this.emission = emission;
    this.levels = levels;
  }

  /** A block begins that runs at an exception level. */
  public final void beginBlock(int el) {
    el1 = el == 1;
  }

  /** Where a system register is, by the index of its row. */
  protected static int stored(int index) {
    return StateBlock.SYS + 8 * index;
  }

  private static int encoding(int w) {
    return w >>> 5 & 0xFFFF;
  }

  private static int index(int encoding) {
    SysReg register = SysReg.of(encoding);
    if (register == null) {
      throw new IllegalStateException("no register " + Integer.toHexString(encoding));
    }
    return register.index();
  }

  @Override
  public final void svc(int immediate) {
    if (el1) {
      emission.callOut();
    } else {
      levels.supervisorCall(Esr.ofImmediate(Esr.EC_SVC64, immediate) | Esr.IL);
    }
  }

  @Override
  public final void eret() {
    if (el1) {
      levels.exceptionReturn();
    } else {
      emission.callOut();
    }
  }

  @Override
  public final void msrImmediate(int w) {
    int field = (w >>> 13 & 0x38) | (w >>> 5 & 7);
    int bits = (w >>> 8 & 15) << 6;
    if (el1 && field == DAIF_SET) {
      setDaif(bits);
    } else if (el1 && field == DAIF_CLEAR) {
      clearDaif(bits);
    } else {
      emission.callOut();
    }
  }

  @Override
  public final void mrs(int w) {
    Value d = CommonOps.general(rt(w));
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      get(d, Long.BYTES, stored(SysReg.SP_EL0.index()));
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      get(d, Integer.BYTES, StateBlock.DAIF);
    } else if (encoding == SysReg.NZCV.encoding()) {
      getNzcv(d);
    } else if (encoding == SysReg.FPCR.encoding()) {
      requireFp();
      get(d, Integer.BYTES, StateBlock.FPCR);
    } else if (encoding == SysReg.FPSR.encoding()) {
      getFpsr(d);
    } else if (encoding == SysReg.DCZID_EL0.encoding()) {
      requireOfEl0(SysReg.SCTLR_EL1, Sctlr.DZE);
      get(d, Long.BYTES, stored(SysReg.DCZID_EL0.index()));
    } else if (encoding == SysReg.CNTVCT_EL0.encoding()) {
      requireOfEl0(SysReg.CNTKCTL_EL1, Cntkctl.EL0VCTEN);
      getCount(d, true);
    } else if (encoding == SysReg.CNTPCT_EL0.encoding()) {
      requireOfEl0(SysReg.CNTKCTL_EL1, Cntkctl.EL0PCTEN);
      getCount(d, false);
    } else if (StoredRegisters.canRead(w, el1 ? 1 : 0)) {
      get(d, Long.BYTES, stored(index(encoding)));
    } else {
      emission.callOut();
    }
  }

  @Override
  public final void msr(int w) {
    Value value = CommonOps.general(rt(w));
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      put(value, stored(SysReg.SP_EL0.index()));
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      putDaif(value, Pstate.DAIF);
    } else if (encoding == SysReg.NZCV.encoding()) {
      putNzcv(value);
    } else if (encoding == SysReg.FPCR.encoding()) {
      putFpcr(value);
    } else if (encoding == SysReg.FPSR.encoding()) {
      putFpsr(value);
    } else if (StoredRegisters.canWrite(w, el1 ? 1 : 0)) {
      put(value, stored(index(encoding)));
    } else {
      emission.callOut();
    }
  }

  @Override
  public final void sys(int w) {
    Value t = CommonOps.general(rt(w));
    switch (encoding(w)) {
      case DC_ZVA -> {
        requireOfEl0(SysReg.SCTLR_EL1, Sctlr.DZE);
        zero(t);
      }
      case DC_CVAC, DC_CVAU, DC_CIVAC -> {
        requireOfEl0(SysReg.SCTLR_EL1, Sctlr.UCI);
        maintain(t);
      }
      case IC_IVAU -> {
        requireOfEl0(SysReg.SCTLR_EL1, Sctlr.UCI);
        invalidateCode(t);
      }
      default -> emission.callOut();
    }
  }

  /** What EL0 may not do or sees otherwise, unless a bit of a register is set, is called out. */
  private void requireOfEl0(SysReg register, int bit) {
    if (el1) {
      free();
    } else {
      require(register, bit);
    }
  }

  /** Code may change the flags of the host. */
  protected void free() {}

  /** The row is called out unless a bit of a register is set, one of the lower 32. */
  protected abstract void require(SysReg register, int bit);

  /** SP_EL0 is UNDEFINED to those who use it as their stack pointer: called out. */
  protected abstract void requireSpElx();

  /** The row is called out where floating point is special. */
  protected abstract void requireFp();

  /** {@code d} = 4 or 8 bytes of the state block. */
  protected abstract void get(Value d, int bytes, int offset);

  /** 8 bytes of the state block = {@code value}. */
  protected abstract void put(Value value, int offset);

  /**
   * {@code d} = the system counter, the virtual one perhaps, which is called out where generated
   * code may not read it.
   */
  protected abstract void getCount(Value d, boolean virtual);

  /** {@code d} = FPSR. */
  protected abstract void getFpsr(Value d);

  /** FPSR = {@code value}. */
  protected abstract void putFpsr(Value value);

  /** FPCR = {@code value}, which is called out if it changes what the host cannot. */
  protected abstract void putFpcr(Value value);

  /** {@code d} = NZCV. */
  protected abstract void getNzcv(Value d);

  /** NZCV = {@code value}. */
  protected abstract void putNzcv(Value value);

  /** DAIF |= {@code bits}. */
  protected abstract void setDaif(int bits);

  /** DAIF &= ~{@code bits}, which may let an interrupt in. */
  protected abstract void clearDaif(int bits);

  /** DAIF = {@code value & mask}, which may let an interrupt in. */
  protected abstract void putDaif(Value value, int mask);

  /** Zeroes the {@link #ZERO_BYTES} that an address is in. */
  protected abstract void zero(Value address);

  /** DC by address: memory is coherent, so that nothing is to be done for what can be read. */
  protected abstract void maintain(Value address);

  /** IC IVAU, which is called out if code may have been decoded from the page. */
  protected abstract void invalidateCode(Value address);
}
