package org.devkvm.kvm.pmu;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.InstructionMeter;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.ResetState;

/**
 * The PMU of one vCPU: what its registers do. They are the only state beside the interrupt's
 * configuration, so that user space saves and restores all of it.
 *
 * <p>DEVIATION: counters that user space enables count from the next entry on; on Linux, after the
 * first KVM_RUN, only once the guest writes PMCR_EL0.
 */
public final class Pmu implements InstructionMeter {
  /** The id that KVM_ARM_VCPU_PMU_V3_SET_PMU knows: what sysfs calls type on the recorded hosts. */
  public static final int ID = 8;

  /** The index of PMCCNTR_EL0 among the counters. */
  public static final int CYCLE_COUNTER = 31;

  /** PMSELR_EL0.SEL, and PMCR_EL0.N at its place. */
  private static final int COUNTER_MASK = 0x1F;

  private static final int N_SHIFT = 11;
  private static final int EVENT_COUNTERS = 6;

  private static final long E = 1;
  private static final long P = 1 << 1;
  private static final long C = 1 << 2;

  /** PMCR_EL0.LC, which is RES1 without AArch32: the cycle counter overflows at 64 bits. */
  private static final long LC = 1 << 6;

  private static final long CONTROL_WRITABLE = 0xFF;

  /** What reset leaves in the writable bits of PMCR_EL0, but E (sys_regs.c:reset_pmcr). */
  private static final long CONTROL_UNKNOWN = 0xDECA_FBADL;

  /** P, U, NSH and evtCount (ARMV8_PMU_EVTYPE_MASK). */
  private static final long TYPE_MASK = 0xC800_FFFFL;

  private static final long EXCLUDE_EL1 = 1L << 31;
  private static final long EXCLUDE_EL0 = 1L << 30;
  private static final long WORD = 0xFFFF_FFFFL;

  private static final int PMCR = SysReg.PMCR_EL0.index();
  private static final int PMCNTEN = SysReg.PMCNTENSET_EL0.index();
  private static final int PMINTEN = SysReg.PMINTENSET_EL1.index();
  private static final int PMOVS = SysReg.PMOVSSET_EL0.index();
  private static final int PMCCNTR = SysReg.PMCCNTR_EL0.index();

  /** The registers that are bits of all counters. */
  public enum Bits {
    /** PMCNTENSET_EL0 and PMCNTENCLR_EL0. */
    ENABLE(PMCNTEN),
    /** PMINTENSET_EL1 and PMINTENCLR_EL1. */
    INTERRUPT(PMINTEN),
    /** PMOVSSET_EL0 and PMOVSCLR_EL0. */
    OVERFLOW(PMOVS);

    private final int index;

    Bits(int index) {
      this.index = index;
    }
  }

  /** Where the interrupt line leads. */
  @FunctionalInterface
  public interface Output {
    /** The level changed; called on the vCPU's thread. */
    void level(Pmu pmu, boolean asserted);
  }

  private final CpuState state;
  private final Engine engine;
  private final EventFilter filter;
  private final Output output;

  /** The counters that count what is executed, by exception level. */
  private final long[] counting = new long[2];

  /** Registers were written since {@link #update}. */
  private boolean written;

  private boolean asserted;
  private boolean initialised;
  private volatile int intid;

  /** The PMU of a vCPU; it counts nothing before {@link #reset}. */
  public Pmu(CpuState state, Engine engine, EventFilter filter, Output output) {
    this.state = state;
    this.engine = engine;
    this.filter = filter;
    this.output = output;
  }

  /** The PPI or SPI its line is; 0 if none was chosen. Any thread. */
  public int intid() {
    return intid;
  }

  /** Chooses the interrupt. */
  public void intid(int number) {
    intid = number;
  }

  /** Whether an interrupt was chosen. Any thread. */
  public boolean hasIntid() {
    return intid != 0;
  }

  /** Whether KVM_ARM_VCPU_PMU_V3_INIT has succeeded. */
  public boolean isInitialised() {
    return initialised;
  }

  /** KVM_ARM_VCPU_PMU_V3_INIT succeeds. */
  public void initialise() {
    initialised = true;
  }

  /** Whether the interrupt line is high. */
  public boolean isAsserted() {
    return asserted;
  }

  /** The events that may be counted. */
  public EventFilter filter() {
    return filter;
  }

  /** Resets the registers; the line moves with the next entry (sys_regs.c:reset_pmu_reg). */
  public void reset() {
    state.sys(
        PMCR, (long) EVENT_COUNTERS << N_SHIFT | (CONTROL_UNKNOWN & CONTROL_WRITABLE & ~E) | LC);
    for (Bits bits : Bits.values()) {
      state.sys(bits.index, ResetState.UNKNOWN & validCounters());
    }
    state.sys(SysReg.PMSELR_EL0.index(), ResetState.UNKNOWN & COUNTER_MASK);
    for (int i = 0; i < CYCLE_COUNTER; i++) {
      state.sys(counterIndex(i), ResetState.UNKNOWN & WORD);
      state.sys(typeIndex(i), ResetState.UNKNOWN & TYPE_MASK);
    }
    state.sys(PMCCNTR, ResetState.UNKNOWN);
    state.sys(typeIndex(CYCLE_COUNTER), 0);
    state.sys(SysReg.PMUSERENR_EL0.index(), 0);
    touch();
  }

  /** User space, or {@link #reset}, wrote registers in {@code CpuState}. */
  public void touch() {
    written = true;
  }

  /** Makes the engine and the line follow the registers; before every entry into the guest. */
  public void update() {
    if (!written) {
      return;
    }
    written = false;
    counting[0] = 0;
    counting[1] = 0;
    long enabled = isEnabled() ? state.sys(PMCNTEN) & WORD : 0;
    for (; enabled != 0; enabled &= enabled - 1) {
      countInstructions(Long.numberOfTrailingZeros(enabled));
    }
    engine.meter(isCounting() ? this : null);
    updateLine();
  }

  /** Whether what the guest executes is counted: how much is known when the engine has left. */
  public boolean isCounting() {
    return (counting[0] | counting[1]) != 0;
  }

  /** Lets a counter count what is executed, if that is its event and nothing excludes it. */
  private void countInstructions(int counter) {
    int event = counter == CYCLE_COUNTER ? PmuEvent.CPU_CYCLES.number() : event(counter);
    boolean counts =
        event == PmuEvent.INST_RETIRED.number() || event == PmuEvent.CPU_CYCLES.number();
    if (!counts || !filter.allows(event)) {
      return;
    }
    long type = state.sys(typeIndex(counter));
    counting[0] |= (type & EXCLUDE_EL0) == 0 ? 1L << counter : 0;
    counting[1] |= (type & EXCLUDE_EL1) == 0 ? 1L << counter : 0;
  }

  private void updateLine() {
    boolean level = isEnabled() && (state.sys(PMOVS) & state.sys(PMINTEN)) != 0;
    if (level != asserted) {
      asserted = level;
      output.level(this, level);
    }
  }

  // Registers. The caller has refused what the guest may not access.

  /** PMCR_EL0. */
  public long control() {
    return state.sys(PMCR) & ~(P | C);
  }

  /** Writes PMCR_EL0. */
  public void control(long value) {
    writeControl((state.sys(PMCR) & ~CONTROL_WRITABLE) | (value & CONTROL_WRITABLE) | LC);
  }

  /** The first KVM_RUN writes PMCR_EL0 to itself, C and P included (KVM_REQ_RELOAD_PMU). */
  public void reload() {
    writeControl(state.sys(PMCR));
  }

  private void writeControl(long value) {
    state.sys(PMCR, value & ~(P | C));
    if ((value & C) != 0) {
      state.sys(PMCCNTR, 0);
    }
    if ((value & P) != 0) {
      for (int i = 0; i < eventCounters(); i++) {
        state.sys(counterIndex(i), 0);
      }
    }
    touch();
  }

  private boolean isEnabled() {
    return (state.sys(PMCR) & E) != 0;
  }

  private int eventCounters() {
    return (int) (state.sys(PMCR) >>> N_SHIFT) & COUNTER_MASK;
  }

  private long validCounters() {
    return (1L << eventCounters()) - 1 | 1L << CYCLE_COUNTER;
  }

  /** Whether there is such a counter. */
  public boolean exists(int counter) {
    return counter < eventCounters() || counter == CYCLE_COUNTER;
  }

  /** PMSELR_EL0.SEL. */
  public int selected() {
    return (int) state.sys(SysReg.PMSELR_EL0) & COUNTER_MASK;
  }

  /** PMEVCNTRn_EL0, or PMCCNTR_EL0. */
  public long counter(int counter) {
    long value = state.sys(counterIndex(counter));
    return counter == CYCLE_COUNTER ? value : value & WORD;
  }

  /** Writes PMEVCNTRn_EL0, or PMCCNTR_EL0. */
  public void counter(int counter, long value) {
    state.sys(counterIndex(counter), value);
  }

  /** PMEVTYPERn_EL0, or PMCCFILTR_EL0. */
  public long type(int counter) {
    return state.sys(typeIndex(counter)) & TYPE_MASK;
  }

  /** Writes PMEVTYPERn_EL0, or PMCCFILTR_EL0. */
  public void type(int counter, long value) {
    state.sys(typeIndex(counter), value & TYPE_MASK);
    touch();
  }

  private int event(int counter) {
    return (int) state.sys(typeIndex(counter)) & EventFilter.EVENTS - 1;
  }

  /** Reads a register that is bits of all counters. */
  public long bits(Bits bits) {
    return state.sys(bits.index);
  }

  /** Sets the bits of counters, or clears them. */
  public void bits(Bits bits, long counters, boolean set) {
    long valid = counters & validCounters();
    long old = state.sys(bits.index);
    state.sys(bits.index, set ? old | valid : old & ~valid);
    touch();
  }

  /** PMSWINC_EL0. A filter does not stop it: on Linux no perf event is behind it. */
  public void softwareIncrement(long counters) {
    increment(counters & validCounters(), PmuEvent.SW_INCR);
    touch();
  }

  private static int counterIndex(int counter) {
    return counter == CYCLE_COUNTER ? PMCCNTR : SysReg.PMEVCNTR0_EL0.index() + counter;
  }

  private static int typeIndex(int counter) {
    return SysReg.PMEVTYPER0_EL0.index() + counter; // PMCCFILTR_EL0 is the 32nd
  }

  // Counting.

  @Override
  public long until(int el) {
    long left = Long.MAX_VALUE;
    for (long rest = counting[el]; rest != 0; rest &= rest - 1) {
      int counter = Long.numberOfTrailingZeros(rest);
      long toOverflow =
          counter == CYCLE_COUNTER ? -state.sys(PMCCNTR) : 1 + WORD - counter(counter);
      left = toOverflow > 0 ? Math.min(left, toOverflow) : left; // else 2^63 or more
    }
    return left;
  }

  @Override
  public void executed(int el, long instructions) {
    boolean overflowed = false;
    for (long rest = counting[el]; rest != 0; rest &= rest - 1) {
      overflowed |= add(Long.numberOfTrailingZeros(rest), instructions);
    }
    if (overflowed) {
      updateLine();
    }
  }

  private boolean add(int counter, long instructions) {
    long sum = counter(counter) + instructions;
    boolean cycles = counter == CYCLE_COUNTER;
    state.sys(counterIndex(counter), cycles ? sum : sum & WORD);
    boolean overflows = cycles ? Long.compareUnsigned(sum, instructions) < 0 : sum >>> 32 != 0;
    if (overflows) {
      overflow(counter);
    }
    return overflows;
  }

  /** A counter passed its end: a chained one above it counts that. */
  private void overflow(int counter) {
    state.sys(PMOVS, state.sys(PMOVS) | 1L << counter);
    if ((counter & 1) == 0) {
      increment(1L << (counter + 1), PmuEvent.CHAIN);
    }
  }

  private void increment(long counters, PmuEvent event) {
    long rest = isEnabled() ? counters & state.sys(PMCNTEN) & ~(1L << CYCLE_COUNTER) : 0;
    for (; rest != 0; rest &= rest - 1) {
      int counter = Long.numberOfTrailingZeros(rest);
      if (event(counter) == event.number()) {
        long sum = (counter(counter) + 1) & WORD;
        state.sys(counterIndex(counter), sum);
        if (sum == 0) {
          overflow(counter);
        }
      }
    }
  }
}
