package org.devkvm.kvm.timer;

import java.util.function.Function;
import org.devkvm.cpu.engine.SystemCounter;

/** One EL1 timer: CTL, CVAL, an offset from the system counter, and an interrupt line. */
public final class ArchTimer {
  /** CTL.ENABLE. */
  private static final int ENABLE = 1;

  /** CTL.IMASK. */
  private static final int IMASK = 2;

  /** CTL.ISTATUS, computed. */
  private static final int ISTATUS = 4;

  /** What is kept of CTL where no hardware is involved. */
  private static final long WRITABLE = 0xFFFF_FFFFL & ~ISTATUS;

  /** Which timer it is. */
  public enum Kind {
    /** CNTV: counts from CNTVOFF_EL2. */
    VIRTUAL(27, 1),
    /** CNTP. */
    PHYSICAL(30, 2);

    private final int defaultIntid;
    private final int deviceLevelBit;

    Kind(int defaultIntid, int deviceLevelBit) {
      this.defaultIntid = defaultIntid;
      this.deviceLevelBit = deviceLevelBit;
    }

    /** KVM_ARM_DEV_EL1_VTIMER or _PTIMER, the bit in kvm_run's device_irq_level. */
    public int deviceLevelBit() {
      return deviceLevelBit;
    }
  }

  /** The registers of a timer. */
  public enum Register {
    /** CNTx_CTL_EL0. */
    CTL,
    /** CNTx_CVAL_EL0. */
    CVAL,
    /** CNTx_TVAL_EL0. */
    TVAL,
    /** CNTxCT_EL0; read only. */
    CNT
  }

  /** Where the interrupt line leads. */
  @FunctionalInterface
  public interface Output {
    /** The level changed; called with the timer locked, on any thread. */
    void level(ArchTimer timer, boolean asserted);
  }

  private final Kind kind;
  private final SystemCounter counter;
  private final Output output;
  private final AlarmClock.Alarm alarm;
  private long ctl;

  /** Whether it may assert its interrupt: ENABLE and not IMASK; {@link #ctl} keeps the two. */
  private volatile boolean canFire;

  private long cval;
  private long offset;
  private boolean connected;
  private boolean loaded;
  private boolean told;
  private boolean asserted;

  /** What the alarm was set for last: it rings then or later, when that is no deadline any more. */
  private long alarmedFor = Long.MAX_VALUE;

  private volatile int intid;

  /**
   * A disabled timer whose line leads nowhere yet.
   *
   * @param alarms makes the timer's alarm
   */
  public ArchTimer(
      Kind kind,
      SystemCounter counter,
      Function<Runnable, AlarmClock.Alarm> alarms,
      Output output) {
    this.kind = kind;
    this.counter = counter;
    this.output = output;
    this.intid = kind.defaultIntid;
    this.alarm = alarms.apply(this::update);
  }

  /** Which timer this is. */
  public Kind kind() {
    return kind;
  }

  /** The PPI its line is. */
  public int intid() {
    return intid;
  }

  /** Chooses the PPI; before the line is connected. */
  public void intid(int ppi) {
    intid = ppi;
  }

  /**
   * The vCPU has passed its first KVM_RUN checks: the line follows the timer while it is loaded.
   */
  public synchronized void connect() {
    connected = true;
  }

  /** Whether the timer has got its line. */
  public synchronized boolean isConnected() {
    return connected;
  }

  /** KVM_RUN begins: the line follows from now on (arch_timer.c:kvm_timer_vcpu_load). */
  public synchronized void load() {
    loaded = true;
    if (kind == Kind.VIRTUAL) {
      ctl &= ENABLE | IMASK; // all that hardware keeps; an emulated timer keeps the rest
      if (!told) {
        tell(fires()); // whatever user space had left; an emulated timer keeps that
      }
    }
    update();
  }

  /**
   * KVM_RUN ends: the line stays as it is, and so does the ISTATUS that hardware has at this moment
   * (arch_timer.c:timer_save_state).
   */
  public synchronized void unload() {
    if (loaded && kind == Kind.VIRTUAL && (ctl & ENABLE) != 0 && reached()) {
      ctl |= ISTATUS;
    }
    loaded = false;
  }

  /** Reads a register. CTL's ISTATUS says that CVAL was reached, whether or not ENABLE is set. */
  public synchronized long read(Register register) {
    return switch (register) {
      case CTL -> ctl | (reached() ? ISTATUS : 0);
      case CVAL -> cval;
      case TVAL -> (cval - count()) & 0xFFFF_FFFFL;
      case CNT -> count();
    };
  }

  /** Writes a register; CNT ignores it. */
  public synchronized void write(Register register, long value) {
    set(register, value);
    update();
  }

  /** As user space writes: the line follows at the next KVM_RUN (timer_set_ctl, timer_set_cval). */
  public synchronized void set(Register register, long value) {
    switch (register) {
      case CTL -> control(value & (loaded && kind == Kind.VIRTUAL ? ENABLE | IMASK : WRITABLE));
      case CVAL -> cval = value;
      case TVAL -> cval = count() + (int) value;
      case CNT -> {}
    }
  }

  /** Disables and unmasks the timer and lowers its line: VCPU_INIT (kvm_timer_vcpu_reset). */
  public synchronized void reset() {
    control(0);
    if (connected) {
      tell(false);
    }
  }

  /** Sets the offset that is subtracted from the system counter; the line follows as in set. */
  public synchronized void offset(long ticks) {
    offset = ticks;
  }

  /** Whether the timer asserts its interrupt now. */
  public boolean fires() {
    return canFire && firesNow();
  }

  private synchronized boolean firesNow() {
    return canFire && reached();
  }

  /**
   * When the timer will assert its interrupt, in ticks of the system counter; {@link
   * Long#MAX_VALUE} if it will not within 2^63 ticks, or already does.
   */
  public synchronized long deadline() {
    return canFire ? deadline(counter.now()) : Long.MAX_VALUE;
  }

  /** As above, of a timer that may assert its interrupt. */
  private long deadline(long now) {
    long left = cval - (now - offset);
    return !reached(now) && left > 0 ? now + left : Long.MAX_VALUE;
  }

  /** Moves the line of a loaded timer to where registers and counter say it is. Any thread. */
  public synchronized void update() {
    if (!loaded) {
      return;
    }
    if (!canFire) {
      follow(false);
      return;
    }
    long now = counter.now(); // once: it takes as long as the rest
    follow(reached(now));
    long deadline = deadline(now);
    if (deadline != Long.MAX_VALUE && deadline != alarmedFor) {
      alarmedFor = deadline;
      alarm.set(deadline);
    }
  }

  private void follow(boolean level) {
    if (level != asserted) {
      tell(level);
    }
  }

  private void tell(boolean level) {
    told = true;
    asserted = level;
    output.level(this, level);
  }

  private void control(long value) {
    ctl = value;
    canFire = (value & (ENABLE | IMASK)) == ENABLE;
  }

  private boolean reached() {
    return reached(counter.now());
  }

  private boolean reached(long now) {
    return Long.compareUnsigned(cval, now - offset) <= 0;
  }

  private long count() {
    return counter.now() - offset;
  }
}
