package org.devkvm.vgic.lpi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.jspecify.annotations.Nullable;

/** The LPIs of a VM and their tables in guest memory. */
public final class LpiTables {
  /** INTERRUPT_ID_BITS_ITS: identifiers have 16 bits at most. */
  public static final int ID_BITS = 16;

  private static final long PROPBASER_ADDRESS = 0xF_FFFF_FFFF_F000L;
  private static final long PROPBASER_ID_BITS = 0x1F;
  private static final long PENDBASER_ADDRESS = 0xF_FFFF_FFFF_0000L;

  /** The pending table is zero, says the guest. */
  private static final long PENDBASER_PTZ = 1L << 62;

  private static final int PRIORITY = 0xFC;
  private static final int ENABLED = 1;

  /** LPI_DEFAULT_PCPU_CACHE_SIZE. */
  private static final int TRANSLATIONS_PER_CPU = 16;

  private final TablesInMemory memory;
  private final Translations translations = new Translations();
  private volatile boolean its;
  private volatile @Nullable InterruptController controller;
  private volatile long propbaser;
  private long[] pendbasers = {};
  private boolean[] enabled = {};

  /** Of a VM without ITS, whose interrupt controller is not there yet. */
  public LpiTables(TablesInMemory memory) {
    this.memory = memory;
  }

  /** Where the tables lie. */
  public TablesInMemory memory() {
    return memory;
  }

  /** Whether the VM has an ITS, and therefore LPIs. */
  public boolean hasIts() {
    return its;
  }

  /** The VM gets an ITS; the address of the configuration table is forgotten. */
  public void addIts(long newPropbaser) {
    its = true;
    propbaser = newPropbaser;
  }

  /** The VM has its interrupt controller now: a GICv3 in its reset state. */
  public void attach(InterruptController gic, long initialPendbaser) {
    pendbasers = new long[gic.nrCpus()];
    Arrays.fill(pendbasers, initialPendbaser);
    enabled = new boolean[gic.nrCpus()];
    translations.resize(gic.nrCpus() * TRANSLATIONS_PER_CPU);
    controller = gic;
  }

  /** Whether there are CPUs that LPIs can be sent to. */
  public boolean isAttached() {
    return controller != null;
  }

  /** What messages were translated to lately. */
  public Translations translations() {
    return translations;
  }

  /** GICR_PROPBASER, of all CPUs. */
  public long propbaser() {
    return propbaser;
  }

  /** Sets GICR_PROPBASER. */
  public void propbaser(long value) {
    propbaser = value;
  }

  /** GICR_PENDBASER. */
  public long pendbaser(int cpu) {
    return pendbasers[cpu];
  }

  /** Sets GICR_PENDBASER. */
  public void pendbaser(int cpu, long value) {
    pendbasers[cpu] = value;
  }

  /** GICR_CTLR.EnableLPIs; false of a CPU without redistributor. */
  public boolean areEnabled(int cpu) {
    return cpu < enabled.length && enabled[cpu];
  }

  /** Sets GICR_CTLR.EnableLPIs. */
  public void enable(int cpu) {
    if (!enabled[cpu]) {
      enabled[cpu] = true;
      if ((pendbasers[cpu] & PENDBASER_PTZ) == 0) {
        readPending(cpu);
      }
    }
  }

  /** Clears GICR_CTLR.EnableLPIs: what is pending on the CPU is lost. */
  public void disable(int cpu) {
    if (enabled[cpu]) {
      gic().lpis().flush(cpu);
      translations.clear();
      enabled[cpu] = false;
    }
  }

  private InterruptController gic() {
    InterruptController gic = controller;
    if (gic == null) {
      throw new IllegalStateException("no interrupt controller");
    }
    return gic;
  }

  /** Whether LPIs of this number can be made (vgic-its.c:max_lpis_propbaser). */
  public boolean isInRange(int intid) {
    int bits = Math.min((int) (propbaser & PROPBASER_ID_BITS) + 1, ID_BITS);
    return Intid.isLpi(intid) && intid > 0 && intid < 1 << bits;
  }

  /** Whether the configuration of an LPI is in memory. */
  public boolean hasConfiguration(int intid) {
    return new TableReader(memory).load(configurationOf(intid));
  }

  private long configurationOf(int intid) {
    return (propbaser & PROPBASER_ADDRESS) + Integer.toUnsignedLong(intid) - Intid.FIRST_LPI;
  }

  private long pendingByteOf(int cpu, int intid) {
    return (pendbasers[cpu] & PENDBASER_ADDRESS) + (Integer.toUnsignedLong(intid) >>> 3);
  }

  private static int pendingBit(int intid) {
    return 1 << (intid & 7);
  }

  /**
   * An event leads to an LPI: a new one is as the tables say, and its bit in the pending table is
   * consumed (vgic-its.c:vgic_add_lpi).
   *
   * @param cpu where a new one is routed; negative for nowhere
   * @return false, and nothing has changed, if a table is not in memory
   */
  public boolean map(int intid, int cpu) {
    InterruptController gic = gic();
    gic.lock();
    try {
      boolean fresh = gic.lpis().find(intid) == null;
      Irq irq = gic.lpis().map(intid, cpu);
      boolean done = !fresh || (configure(irq, new TableReader(memory)) && takePending(irq));
      if (!done) {
        gic.lpis().unmap(intid);
      }
      return done;
    } finally {
      gic.unlock();
    }
  }

  /** An event leads to an LPI no more. */
  public void unmap(int intid) {
    InterruptController gic = gic();
    gic.lock();
    try {
      gic.lpis().unmap(intid);
    } finally {
      gic.unlock();
    }
  }

  private boolean configure(Irq irq, TableReader table) {
    long at = configurationOf(irq.intid());
    if (!table.load(at)) {
      return false;
    }
    int configuration = table.byteAt(at);
    irq.configure(configuration & PRIORITY, (configuration & ENABLED) != 0);
    return true;
  }

  /** vgic-v3.c:vgic_v3_lpi_sync_pending_status */
  private boolean takePending(Irq irq) {
    if (irq.target() < 0) {
      return true;
    }
    long at = pendingByteOf(irq.target(), irq.intid());
    TableReader table = new TableReader(memory);
    if (!table.load(at)) {
      return false;
    }
    int bits = table.byteAt(at);
    int bit = pendingBit(irq.intid());
    irq.latch((bits & bit) != 0);
    return (bits & bit) == 0 || write(at, bits & ~bit);
  }

  private boolean write(long ipa, int value) {
    return memory.write(ipa, MemorySegment.ofArray(new byte[] {(byte) value}));
  }

  /** Reads what the pending table of a CPU says (vgic-its.c:its_sync_lpi_pending_table). */
  private void readPending(int cpu) {
    TableReader table = new TableReader(memory);
    for (Irq irq : gic().lpis().of(cpu)) {
      long at = pendingByteOf(cpu, irq.intid());
      if (!table.load(at)) {
        return;
      }
      irq.latch((table.byteAt(at) & pendingBit(irq.intid())) != 0);
    }
  }

  /** Writes what is pending to the tables of the CPUs; false if one is not in memory. */
  public boolean savePending() {
    InterruptController gic = gic();
    gic.lock();
    try {
      for (Irq irq : gic.lpis().all()) {
        if (irq.target() >= 0 && !savePending(irq)) {
          return false;
        }
      }
      return true;
    } finally {
      gic.unlock();
    }
  }

  private boolean savePending(Irq irq) {
    long at = pendingByteOf(irq.target(), irq.intid());
    MemorySegment cell = MemorySegment.ofArray(new byte[1]);
    if (!memory.read(at, cell)) {
      return false;
    }
    int bits = cell.get(ValueLayout.JAVA_BYTE, 0) & 0xFF;
    int bit = pendingBit(irq.intid());
    int wanted = irq.latch() ? bits | bit : bits & ~bit;
    return wanted == bits || write(at, wanted);
  }

  /** Reads the configuration of an LPI anew; nothing happens if it is not in memory. */
  public void invalidate(int intid) {
    change(intid, irq -> configure(irq, new TableReader(memory)));
  }

  /** Reads the configuration of all LPIs of a CPU anew (vgic-its.c:vgic_its_invall). */
  public void invalidateAll(int cpu) {
    InterruptController gic = gic();
    gic.lock();
    try {
      TableReader table = new TableReader(memory);
      for (Irq irq : gic.lpis().of(cpu)) {
        var _ = configure(irq, table);
      }
    } finally {
      gic.unlock();
    }
  }

  /** Makes an LPI pending, or withdraws that. */
  public void latch(int intid, boolean pending) {
    change(intid, irq -> irq.latch(pending));
  }

  /** Routes an LPI to a CPU. */
  public void route(int intid, int cpu) {
    change(intid, irq -> irq.route(0, cpu));
  }

  /** Does something with an LPI, if there is one of this number. */
  private void change(int intid, Consumer<Irq> what) {
    InterruptController gic = gic();
    gic.lock();
    try {
      Irq irq = gic.lpis().find(intid);
      if (irq != null) {
        what.accept(irq);
      }
    } finally {
      gic.unlock();
    }
  }

  /** Routes all LPIs of a CPU to another. */
  public void routeAll(int from, int to) {
    InterruptController gic = gic();
    gic.lock();
    try {
      List<Irq> moving = gic.lpis().of(from);
      moving.forEach(irq -> irq.route(0, to));
    } finally {
      gic.unlock();
    }
  }
}
