package org.devkvm.kvm.reg;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.pmu.Pmu.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Accesses to the registers of the PMU, one row each (sys_regs.c:access_pmcr and the functions
 * after it). Where EL0 may not, Linux injects UNDEFINED instead of the trap to EL1 that the
 * architecture has. A vCPU without the feature has none of these registers.
 */
final class PmuRegisters {
  // PMUSERENR_EL0: what EL0 may. The other two are ours.
  private static final int EN = 1;
  private static final int SW = 1 << 1;
  private static final int CR = 1 << 2;
  private static final int ER = 1 << 3;
  private static final int EL0 = 1 << 4;
  private static final int EL1 = 1 << 5;
  private static final int NOBODY = 0;
  private static final int USERENR_MASK = EN | SW | CR | ER;

  /** What a register does. */
  private enum Kind {
    CONTROL,
    SELECT,
    EVENT_IDS,
    COUNTER,
    TYPE,
    SET,
    CLEAR,
    SOFTWARE_INCREMENT,
    USER_ENABLE
  }

  /** For {@link Row#which}: the counter that PMSELR_EL0 selects. */
  private static final int SELECTED = -1;

  /**
   * A register.
   *
   * @param readers the exception levels that may read it, apart from EL1
   * @param writers the exception levels that may write it, apart from EL1
   * @param which the counter, or the number of the PMCEID
   * @param bits of SET and CLEAR
   * @param stored what user space accesses; null: nothing
   */
  private record Row(
      Kind kind, int readers, int writers, int which, Bits bits, @Nullable SysReg stored) {}

  private static final Map<SysReg, Row> ROWS = new EnumMap<>(SysReg.class);

  static {
    // spotless:off
    row(SysReg.PMCR_EL0,       Kind.CONTROL,   EN,      EN,     0);
    row(SysReg.PMSELR_EL0,     Kind.SELECT,    EN | ER, EN | ER, 0);
    row(SysReg.PMUSERENR_EL0,  Kind.USER_ENABLE, EL0,   EL1,    0);
    row(SysReg.PMSWINC_EL0,    Kind.SOFTWARE_INCREMENT, NOBODY, EN | SW, 0);
    row(SysReg.PMCCNTR_EL0,    Kind.COUNTER,   EN | CR, EN,     Pmu.CYCLE_COUNTER);
    row(SysReg.PMCCFILTR_EL0,  Kind.TYPE,      EN,      EN,     Pmu.CYCLE_COUNTER);
    for (int n = 0; n < Pmu.CYCLE_COUNTER; n++) {
      row(nth(SysReg.PMEVCNTR0_EL0, n),  Kind.COUNTER, EN | ER, EN, n);
      row(nth(SysReg.PMEVTYPER0_EL0, n), Kind.TYPE,    EN,      EN, n);
    }
    hidden(SysReg.PMXEVCNTR_EL0,  Kind.COUNTER,   EN | ER, EN,     SELECTED);
    hidden(SysReg.PMXEVTYPER_EL0, Kind.TYPE,      EN,      EN,     SELECTED);
    hidden(SysReg.PMCEID0_EL0,    Kind.EVENT_IDS, EN,      NOBODY, 0);
    hidden(SysReg.PMCEID1_EL0,    Kind.EVENT_IDS, EN,      NOBODY, 1);
    pair(SysReg.PMCNTENSET_EL0, SysReg.PMCNTENCLR_EL0, EN,  Bits.ENABLE);
    pair(SysReg.PMINTENSET_EL1, SysReg.PMINTENCLR_EL1, EL1, Bits.INTERRUPT);
    pair(SysReg.PMOVSSET_EL0,   SysReg.PMOVSCLR_EL0,   EN,  Bits.OVERFLOW);
    // spotless:on
  }

  private PmuRegisters() {}

  private static SysReg nth(SysReg first, int n) {
    SysReg register = SysReg.of(first.encoding() + n); // CRm and op2 follow each other
    if (register == null) {
      throw new IllegalStateException(first + " + " + n);
    }
    return register;
  }

  private static void row(SysReg register, Kind kind, int readers, int writers, int which) {
    ROWS.put(register, new Row(kind, readers, writers, which, Bits.ENABLE, register));
  }

  private static void hidden(SysReg register, Kind kind, int readers, int writers, int which) {
    ROWS.put(register, new Row(kind, readers, writers, which, Bits.ENABLE, null));
  }

  /** Two names of one register; user space sets it by either. */
  private static void pair(SysReg set, SysReg clear, int who, Bits bits) {
    ROWS.put(set, new Row(Kind.SET, who, who, 0, bits, set));
    ROWS.put(clear, new Row(Kind.CLEAR, who, who, 0, bits, set));
  }

  /** The registers, and whether user space has them. */
  static Map<SysReg, Boolean> registers() {
    Map<SysReg, Boolean> registers = new EnumMap<>(SysReg.class);
    ROWS.forEach((register, row) -> registers.put(register, row.stored != null));
    return Collections.unmodifiableMap(registers);
  }

  private static Row row(SysReg register) {
    Row row = ROWS.get(register);
    if (row == null) {
      throw new IllegalArgumentException(register + " is not the PMU's");
    }
    return row;
  }

  /** What user space gets: counters as the guest reads them, all else as it is stored. */
  static long get(Vcpu vcpu, SysReg register) {
    Row row = row(register);
    return switch (row.kind) {
      case COUNTER -> vcpu.pmu().counter(row.which);
      case SOFTWARE_INCREMENT -> 0;
      default -> vcpu.state().sys(stored(row));
    };
  }

  /** What user space sets: the stored value, whatever it is; PMSWINC_EL0 ignores it. */
  static void set(Vcpu vcpu, SysReg register, long value) {
    Row row = row(register);
    if (row.kind != Kind.SOFTWARE_INCREMENT) {
      vcpu.state().sys(stored(row), value);
      vcpu.pmu().touch();
    }
  }

  private static SysReg stored(Row row) {
    SysReg stored = row.stored;
    if (stored == null) {
      throw new IllegalArgumentException("not for user space");
    }
    return stored;
  }

  /** Whether the current exception level is among these. */
  private static boolean may(Vcpu vcpu, int who) {
    if (who == NOBODY || !vcpu.hasPmu()) {
      return false;
    }
    long granted = vcpu.state().sys(SysReg.PMUSERENR_EL0) & USERENR_MASK;
    return vcpu.state().el() != 0 || ((granted | EL0) & who) != 0;
  }

  /** The counter of a COUNTER or TYPE. */
  private static int counter(Pmu pmu, Row row) {
    return row.which == SELECTED ? pmu.selected() : row.which;
  }

  /** What the guest reads; null if that is UNDEFINED. */
  static @Nullable Long read(Vcpu vcpu, SysReg register) {
    Row row = row(register);
    if (!may(vcpu, row.readers)) {
      return null;
    }
    Pmu pmu = vcpu.pmu();
    int counter = counter(pmu, row);
    return switch (row.kind) {
      case CONTROL -> pmu.control();
      case SELECT -> (long) pmu.selected();
      case EVENT_IDS -> pmu.filter().advertised(row.which);
      case COUNTER -> pmu.exists(counter) ? (Long) pmu.counter(counter) : null;
      case TYPE -> pmu.exists(counter) ? (Long) pmu.type(counter) : null;
      case SET, CLEAR -> pmu.bits(row.bits);
      case SOFTWARE_INCREMENT -> null;
      case USER_ENABLE -> vcpu.state().sys(register) & USERENR_MASK;
    };
  }

  /** Writes; false if that is UNDEFINED. */
  static boolean write(Vcpu vcpu, SysReg register, long value) {
    Row row = row(register);
    Pmu pmu = vcpu.pmu();
    int counter = counter(pmu, row);
    boolean ofCounter = row.kind == Kind.COUNTER || row.kind == Kind.TYPE;
    if (!may(vcpu, row.writers) || (ofCounter && !pmu.exists(counter))) {
      return false;
    }
    switch (row.kind) {
      case CONTROL -> pmu.control(value);
      case SELECT -> vcpu.state().sys(register, value);
      case EVENT_IDS -> throw new IllegalStateException("nobody writes " + register);
      case COUNTER -> pmu.counter(counter, value);
      case TYPE -> pmu.type(counter, value);
      case SET, CLEAR -> pmu.bits(row.bits, value, row.kind == Kind.SET);
      case SOFTWARE_INCREMENT -> pmu.softwareIncrement(value);
      case USER_ENABLE -> vcpu.state().sys(register, value & USERENR_MASK);
    }
    return true;
  }
}
