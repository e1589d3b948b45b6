package org.devkvm.local;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;

/**
 * A guest whose CPUs send LPIs to one another for ever, and count those that they take. Each CPU
 * goes round its slots. A slot has an LPI and a ring of steps; a step writes the LPI's
 * configuration, says what will be taken where, and gives the ITS two commands. A step that waits
 * is passed over until the LPI was taken as often as it was sent: one that is lost stands still,
 * one too many, or one that comes to another CPU than it was to, counts as an error.
 */
final class LpiGuest {
  static final long RAM = 0x4000_0000L;
  static final long ITS = 0x0808_0000L;
  static final int RAM_BYTES = 0xD_0000;

  /** Where a CPU writes what it did not expect. */
  private static final long DEVICE = 0x0900_0000L;

  // Offsets in RAM.
  static final int QUEUE = 0x1_0000;
  private static final int DEVICE_TABLE = 0x2_0000;
  static final int COLLECTION_TABLE = 0x3_0000;
  static final int CONFIGURATIONS = 0x4_0000;
  static final int PENDING = 0x5_0000;
  static final int MAIN = 0x1000;
  private static final int LOCK = 0x2000;
  static final int COUNTERS = 0x3000;
  private static final int SLOTS = 0x4000;
  static final int PRIORITY_MASKS = 0x5000;
  private static final int STACKS = 0x6000;
  static final int TRANSLATION_TABLE = 0xF000;
  static final int EVENT_TABLES = 0x9_0000;
  static final int STEPS = 0x9_8000;
  private static final int SECOND_LEVEL = 0xC_0000;

  static final long VALID = 1L << 63;
  private static final long INDIRECT = 1L << 62;

  static final int PENDING_TABLE_BYTES = 0x1_0000;

  /**
   * What there is of each LPI, in arrays: how often it was taken and sent, where to, and errors.
   */
  private static final int SENT = 0x400;

  private static final int TARGET = 0x800;
  private static final int ERRORS = 0xC00;
  static final int ANY_CPU = -1;

  static final int FIRST_LPI = 8192;

  /** The highest LPI has 14 bits. */
  static final int LPI_BITS = 14;

  private static final int SLOT_BYTES = 16;
  static final int SLOTS_PER_CPU = 8;

  /** A priority that is masked while ICC_PMR_EL1 is {@link LpiCode#HALF_MASKED}. */
  static final int LOW = 0xA0;

  static final int HIGH = 0x40;

  private final int cpus;
  private final boolean indirect;
  private MemorySegment ram;

  /**
   * Writes the guest into memory; {@link #start} has the CPUs execute it.
   *
   * @param indirect whether its device table has two levels
   */
  LpiGuest(int cpus, MemorySegment ram, boolean indirect) {
    this.cpus = cpus;
    this.ram = ram;
    this.indirect = indirect;
    if (indirect) {
      ram.set(ValueLayout.JAVA_LONG, DEVICE_TABLE, VALID | RAM + SECOND_LEVEL);
    }
    LpiCode.write(ram);
    LpiSteps steps = new LpiSteps(this, ram);
    for (int cpu = 0; cpu < cpus; cpu++) {
      steps.write(cpu);
    }
    ram.set(ValueLayout.JAVA_LONG, LOCK + 8L, steps.map());
  }

  int cpus() {
    return cpus;
  }

  /** It is in this memory now. */
  void moved(MemorySegment to) {
    ram = to;
  }

  // The host is the device with the number after the last CPU: for each CPU it has an LPI that
  // stays
  // there, one that moves about, and one that is masked.

  int hostDevice() {
    return cpus;
  }

  /** Events that the host may signal again and again. */
  int hostEvents() {
    return 2 * cpus;
  }

  int maskedEvent(int cpu) {
    return 2 * cpus + cpu;
  }

  int hostIndex(int event) {
    return cpus * SLOTS_PER_CPU + event;
  }

  int count() {
    return hostIndex(3 * cpus);
  }

  static int lpi(int index) {
    return FIRST_LPI + index;
  }

  /** How often each LPI was taken; those that nobody sends count too, as 0. */
  long[] taken() {
    long[] taken = new long[count()];
    for (int index = 0; index < taken.length; index++) {
      taken[index] = counter(0, index);
    }
    return taken;
  }

  /** Whether each LPI that is sent was taken twice at least since then. */
  boolean allAdvanced(long[] since) {
    for (int index = 0; index < hostIndex(hostEvents()); index++) {
      boolean isSent = index % SLOTS_PER_CPU != LpiSteps.MOVER || index >= hostIndex(0);
      if (isSent && counter(0, index) < since[index] + 2) {
        return false;
      }
    }
    return true;
  }

  /** LPIs that were taken although nobody sent them, or by the wrong CPU. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (int index = 0; index < count(); index++) {
      if (counter(ERRORS, index) != 0) {
        errors.add(describe(index));
      }
    }
    return errors;
  }

  /** What is known of all LPIs. */
  List<String> describe() {
    List<String> all = new ArrayList<>();
    for (int index = 0; index < count(); index++) {
      all.add(describe(index));
    }
    return all;
  }

  private String describe(int index) {
    return "LPI %d: sent %d to %d, taken %d, errors %d"
        .formatted(
            lpi(index),
            counter(SENT, index),
            counter(TARGET, index),
            counter(0, index),
            counter(ERRORS, index));
  }

  private long counter(int array, int index) {
    return (long) ValueLayout.JAVA_LONG.varHandle().getAcquire(ram, COUNTERS + array + 8L * index);
  }

  private void counter(int array, int index, long value) {
    ValueLayout.JAVA_LONG.varHandle().setRelease(ram, COUNTERS + array + 8L * index, value);
  }

  /** Says to which CPU an event of the host goes. */
  void expect(int event, long cpu) {
    counter(TARGET, hostIndex(event), cpu);
  }

  /** Whether the host may signal an event: counts it as sent. */
  boolean claim(int event) {
    long sent = counter(SENT, hostIndex(event));
    boolean idle = counter(0, hostIndex(event)) == sent;
    if (idle) {
      counter(SENT, hostIndex(event), sent + 1);
    }
    return idle;
  }

  /** Counts the LPIs that are always pending, and masked, as sent; their events. */
  List<Integer> claimMasked() {
    List<Integer> events = new ArrayList<>();
    for (int cpu = 0; cpu < cpus; cpu++) {
      counter(SENT, hostIndex(maskedEvent(cpu)), 1);
      events.add(maskedEvent(cpu));
    }
    return events;
  }

  /** Whether the saved pending tables have those that are always pending, where they belong. */
  boolean maskedArePending() {
    boolean all = true;
    for (int cpu = 0; cpu < cpus; cpu++) {
      all &= isPending(cpu, hostIndex(maskedEvent(cpu)));
    }
    return all;
  }

  /** How many LPIs are pending by the saved tables, without those that always are. */
  int pending() {
    int pending = 0;
    for (int index = 0; index < hostIndex(hostEvents()); index++) {
      for (int cpu = 0; cpu < cpus; cpu++) {
        pending += isPending(cpu, index) ? 1 : 0;
      }
    }
    return pending;
  }

  private boolean isPending(int cpu, int index) {
    long at = PENDING + (long) cpu * PENDING_TABLE_BYTES + lpi(index) / Byte.SIZE;
    return (ram.get(ValueLayout.JAVA_BYTE, at) >> lpi(index) % Byte.SIZE & 1) != 0;
  }

  /** The LPIs that always were pending are so no more: their configuration is read anew. */
  void unmask() {
    for (int cpu = 0; cpu < cpus; cpu++) {
      ram.set(ValueLayout.JAVA_BYTE, configuration(hostIndex(maskedEvent(cpu))), (byte) (LOW | 1));
    }
  }

  /** Whether they were taken, once. */
  boolean maskedWereTaken() {
    boolean all = true;
    for (int cpu = 0; cpu < cpus; cpu++) {
      all &= counter(0, hostIndex(maskedEvent(cpu))) == 1;
    }
    return all;
  }

  /** Sets the registers of a CPU, its MMU on: off, all memory would be Device. */
  void start(VcpuFd vcpu) {
    long cpu = vcpu.id();
    vcpu.setOneReg(RegId.sysReg(3, 0, 2, 0, 0), RAM + TRANSLATION_TABLE); // TTBR0_EL1
    vcpu.setOneReg(
        RegId.sysReg(3, 0, 2, 0, 2), 25 | 25 << 16 | 1 << 23 | 0x3500 | 2L << 30 | 2L << 32); // TCR
    vcpu.setOneReg(RegId.sysReg(3, 0, 10, 2, 0), 0xFF); // MAIR_EL1
    vcpu.setOneReg(RegId.sysReg(3, 0, 12, 0, 0), RAM); // VBAR_EL1
    vcpu.setOneReg(RegId.sysReg(3, 0, 1, 0, 0), 0x34D5_D91DL); // SCTLR_EL1
    vcpu.setOneReg(RegId.PC, RAM + MAIN);
    vcpu.setOneReg(RegId.SP_EL1, RAM + STACKS + 0x1000 * (cpu + 1));
    vcpu.setOneReg(RegId.x(19), cpu);
    vcpu.setOneReg(RegId.x(20), RAM + slot((int) cpu, 0));
    vcpu.setOneReg(RegId.x(21), RAM + slot((int) cpu, SLOTS_PER_CPU));
    vcpu.setOneReg(RegId.x(22), RAM + COUNTERS);
    vcpu.setOneReg(RegId.x(23), RAM + LOCK);
    vcpu.setOneReg(RegId.x(24), RAM + QUEUE);
    vcpu.setOneReg(RegId.x(25), ITS + 0x88); // GITS_CWRITER
    vcpu.setOneReg(RegId.x(26), RAM + PRIORITY_MASKS);
    vcpu.setOneReg(RegId.x(28), 0);
    vcpu.setOneReg(RegId.x(29), DEVICE);
  }

  /** GITS_BASER0. */
  long deviceBaser() {
    return VALID | (indirect ? INDIRECT : 0) | RAM + DEVICE_TABLE;
  }

  /** GITS_CWRITER behind the commands that map all events. */
  long mapped() {
    return ram.get(ValueLayout.JAVA_LONG, LOCK + 8L);
  }

  static int slot(int cpu, int slot) {
    return SLOTS + (cpu * SLOTS_PER_CPU + slot) * SLOT_BYTES;
  }

  /** Where the configuration of an LPI is. */
  static int configuration(int index) {
    return CONFIGURATIONS + index;
  }
}
