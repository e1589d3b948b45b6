package org.devkvm.vgic.mmio;

import java.util.Arrays;
import org.devkvm.vgic.irq.CpuInterface;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.irq.Vmcr;
import org.jspecify.annotations.Nullable;

/**
 * The CPU interface of a GICv3 as system registers, ICC_*_EL1, as a guest of KVM finds it: the
 * virtual one, ICV. Any thread; takes the controller's lock. IHI 0069 12.5, vgic-v3-sr.c and
 * vgic-sys-reg-v3.c
 */
public final class CpuRegisters {
  /** What an access does, for a CPU. */
  @FunctionalInterface
  interface Read {
    /** The value. */
    long of(CpuRegisters view, CpuInterface cpu);
  }

  /** What a guest's write does. */
  @FunctionalInterface
  interface Write {
    /** Writes. */
    void to(CpuRegisters view, CpuInterface cpu, long value);
  }

  /** What user space's write does; false refuses the value. */
  @FunctionalInterface
  interface UserWrite {
    /** Writes. */
    boolean to(CpuRegisters view, CpuInterface cpu, long value);
  }

  /**
   * One register.
   *
   * @param read null if the guest cannot read it
   * @param write null if the guest cannot write it
   * @param userRead null if it does not exist for user space
   */
  private record Row(
      String name,
      @Nullable Read read,
      @Nullable Write write,
      @Nullable Read userRead,
      @Nullable UserWrite userWrite) {}

  private static final int FIRST = 0xc230;
  private static final int LAST = 0xc667;

  /** By encoding, from {@link #FIRST}: guests look here at every interrupt. */
  private static final @Nullable Row[] ROWS = new Row[LAST - FIRST + 1];

  private static @Nullable Row find(int encoding) {
    return encoding < FIRST || encoding > LAST ? null : ROWS[encoding - FIRST];
  }

  private static void row(
      String name,
      int encoding,
      @Nullable Read read,
      @Nullable Write write,
      @Nullable Read userRead,
      @Nullable UserWrite userWrite) {
    ROWS[encoding - FIRST] = new Row(name, read, write, userRead, userWrite);
  }

  static {
    // spotless:off
    //   name                encoding guest read               guest write               user read                user write
    row("ICC_PMR_EL1",       0xc230, CpuRegisters::pmr,        CpuRegisters::pmr,        CpuRegisters::pmr,       CpuRegisters::userPmr);
    row("ICC_IAR0_EL1",      0xc640, CpuRegisters::iar0,       null,                     null,                    null);
    row("ICC_EOIR0_EL1",     0xc641, null,                     CpuRegisters::eoir,       null,                    null);
    row("ICC_HPPIR0_EL1",    0xc642, CpuRegisters::hppir0,     null,                     null,                    null);
    row("ICC_BPR0_EL1",      0xc643, CpuRegisters::bpr0,       CpuRegisters::bpr0,       CpuRegisters::bpr0,      CpuRegisters::userBpr0);
    row("ICC_AP0R0_EL1",     0xc644, CpuRegisters::ap0r,       CpuRegisters::ap0r,       CpuRegisters::ap0r,      CpuRegisters::userAp0r);
    row("ICC_AP0R1_EL1",     0xc645, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_AP0R2_EL1",     0xc646, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_AP0R3_EL1",     0xc647, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_AP1R0_EL1",     0xc648, CpuRegisters::ap1r,       CpuRegisters::ap1r,       CpuRegisters::ap1r,      CpuRegisters::userAp1r);
    row("ICC_AP1R1_EL1",     0xc649, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_AP1R2_EL1",     0xc64a, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_AP1R3_EL1",     0xc64b, null,                     null,                     CpuRegisters::none,      CpuRegisters::refuse);
    row("ICC_DIR_EL1",       0xc659, null,                     CpuRegisters::dir,        null,                    null);
    row("ICC_RPR_EL1",       0xc65b, CpuRegisters::rpr,        null,                     null,                    null);
    row("ICC_SGI1R_EL1",     0xc65d, null,                     CpuRegisters::sgi1r,      null,                    null);
    row("ICC_ASGI1R_EL1",    0xc65e, null,                     CpuRegisters::sgi0r,      null,                    null);
    row("ICC_SGI0R_EL1",     0xc65f, null,                     CpuRegisters::sgi0r,      null,                    null);
    row("ICC_IAR1_EL1",      0xc660, CpuRegisters::iar1,       null,                     null,                    null);
    row("ICC_EOIR1_EL1",     0xc661, null,                     CpuRegisters::eoir,       null,                    null);
    row("ICC_HPPIR1_EL1",    0xc662, CpuRegisters::hppir1,     null,                     null,                    null);
    row("ICC_BPR1_EL1",      0xc663, CpuRegisters::bpr1,       CpuRegisters::bpr1,       CpuRegisters::bpr1,      CpuRegisters::userBpr1);
    row("ICC_CTLR_EL1",      0xc664, CpuRegisters::ctlr,       CpuRegisters::ctlr,       CpuRegisters::userCtlr,  CpuRegisters::userCtlr);
    row("ICC_SRE_EL1",       0xc665, CpuRegisters::sre,        CpuRegisters::ignore,     CpuRegisters::sre,       CpuRegisters::userSre);
    row("ICC_IGRPEN0_EL1",   0xc666, CpuRegisters::igrpen0,    CpuRegisters::igrpen0,    CpuRegisters::igrpen0,   CpuRegisters::userIgrpen0);
    row("ICC_IGRPEN1_EL1",   0xc667, CpuRegisters::igrpen1,    CpuRegisters::igrpen1,    CpuRegisters::igrpen1,   CpuRegisters::userIgrpen1);
    // spotless:on
  }

  private static final int SRE = 7;
  private static final int A3V = 1 << 15;
  private static final int SEIS = 1 << 14;
  private static final int ID_BITS_SHIFT = 11;

  /** 24 bits of interrupt number, as the virtual interface of QEMU's GICv3 has them. */
  private static final int ID_BITS = 1;

  private static final int PRI_BITS_SHIFT = 8;
  private static final long FIELD_MASK = 7;
  private static final int CBPR = 1;
  private static final int EOI_MODE = 2;

  private final InterruptController gic;
  private final GicV3.Topology topology;

  /** ICC_CTLR_EL1.PRIbits and IDbits of each CPU, as user space sees them. */
  private final int[] priorityBits;

  private final int[] idBits;

  CpuRegisters(InterruptController gic, GicV3.Topology topology) {
    priorityBits = new int[gic.nrCpus()];
    Arrays.fill(priorityBits, Vmcr.PRIORITY_BITS - 1);
    idBits = new int[gic.nrCpus()];
    Arrays.fill(idBits, ID_BITS);
    this.gic = gic;
    this.topology = topology;
  }

  /** Whether user space can access a register as KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS. */
  public static boolean has(int encoding) {
    Row row = find(encoding);
    return row != null && row.userRead != null;
  }

  /** Whether a guest can read a register, or write it. */
  public static boolean isGuests(int encoding, boolean write) {
    Row row = find(encoding);
    return row != null && (write ? row.write != null : row.read != null);
  }

  /** A guest's read of a register that it can read. */
  public long read(int cpu, int encoding) {
    Row row = find(encoding);
    Read read = row == null ? null : row.read;
    return read == null ? 0 : locked(cpu, read);
  }

  private long locked(int cpu, Read read) {
    gic.lock();
    try {
      return read.of(this, gic.cpu(cpu));
    } finally {
      gic.unlock();
    }
  }

  /** A guest's write of a register that it can write. */
  public void write(int cpu, int encoding, long value) {
    Row row = find(encoding);
    Write write = row == null ? null : row.write;
    if (write == null) {
      return;
    }
    gic.lock();
    try {
      write.to(this, gic.cpu(cpu), value);
    } finally {
      gic.unlock();
    }
  }

  /** Whether user space gets a value: not of active priorities beyond the implemented ones. */
  public boolean isImplemented(int encoding) {
    Row row = find(encoding);
    return row != null && (row.userRead == null || row.read != null);
  }

  /** User space's read of a register that is {@link #isImplemented}. */
  public long userRead(int cpu, int encoding) {
    Row row = find(encoding);
    Read read = row == null ? null : row.userRead;
    return read == null ? 0 : locked(cpu, read);
  }

  /** User space's write; false refuses the value. */
  public boolean userWrite(int cpu, int encoding, long value) {
    Row row = find(encoding);
    UserWrite write = row == null ? null : row.userWrite;
    if (write == null) {
      return true;
    }
    gic.lock();
    try {
      return write.to(this, gic.cpu(cpu), value);
    } finally {
      gic.unlock();
    }
  }

  private long none(CpuInterface cpu) {
    return 0;
  }

  private boolean refuse(CpuInterface cpu, long value) {
    return false;
  }

  private void ignore(CpuInterface cpu, long value) {}

  private long sre(CpuInterface cpu) {
    return SRE;
  }

  private boolean userSre(CpuInterface cpu, long value) {
    return (value & 1) != 0;
  }

  private long pmr(CpuInterface cpu) {
    return cpu.vmcr().pmr();
  }

  private void pmr(CpuInterface cpu, long value) {
    cpu.vmcr(cpu.vmcr().withPmr((int) value).limited());
  }

  private boolean userPmr(CpuInterface cpu, long value) {
    cpu.vmcr(cpu.vmcr().withPmr((int) value));
    return true;
  }

  private long bpr0(CpuInterface cpu) {
    return cpu.vmcr().bpr();
  }

  private void bpr0(CpuInterface cpu, long value) {
    cpu.vmcr(cpu.vmcr().withBpr((int) value).limited());
  }

  private boolean userBpr0(CpuInterface cpu, long value) {
    cpu.vmcr(cpu.vmcr().withBpr((int) value));
    return true;
  }

  private long bpr1(CpuInterface cpu) {
    Vmcr vmcr = cpu.vmcr();
    return vmcr.has(Vmcr.CBPR) ? Math.min(vmcr.bpr() + 1, 7) : vmcr.abpr();
  }

  private void bpr1(CpuInterface cpu, long value) {
    if (!cpu.vmcr().has(Vmcr.CBPR)) {
      cpu.vmcr(cpu.vmcr().withAbpr((int) value).limited());
    }
  }

  private boolean userBpr1(CpuInterface cpu, long value) {
    if (!cpu.vmcr().has(Vmcr.CBPR)) {
      cpu.vmcr(cpu.vmcr().withAbpr((int) value));
    }
    return true;
  }

  private long ap0r(CpuInterface cpu) {
    return Integer.toUnsignedLong(cpu.activePriorities(0));
  }

  private void ap0r(CpuInterface cpu, long value) {
    cpu.activePriorities((int) value, cpu.activePriorities(1));
  }

  private boolean userAp0r(CpuInterface cpu, long value) {
    ap0r(cpu, value);
    return true;
  }

  private long ap1r(CpuInterface cpu) {
    return Integer.toUnsignedLong(cpu.activePriorities(1));
  }

  private void ap1r(CpuInterface cpu, long value) {
    cpu.activePriorities(cpu.activePriorities(0), (int) value);
  }

  private boolean userAp1r(CpuInterface cpu, long value) {
    ap1r(cpu, value);
    return true;
  }

  private long ctlr(CpuInterface cpu) {
    Vmcr vmcr = cpu.vmcr();
    return A3V
        | ID_BITS << ID_BITS_SHIFT
        | (Vmcr.PRIORITY_BITS - 1) << PRI_BITS_SHIFT
        | (vmcr.has(Vmcr.EOI_MODE) ? EOI_MODE : 0)
        | (vmcr.has(Vmcr.CBPR) ? CBPR : 0);
  }

  private void ctlr(CpuInterface cpu, long value) {
    Vmcr vmcr = cpu.vmcr();
    int control = vmcr.control() & ~(Vmcr.EOI_MODE | Vmcr.CBPR);
    control |= (value & EOI_MODE) != 0 ? Vmcr.EOI_MODE : 0;
    control |= (value & CBPR) != 0 ? Vmcr.CBPR : 0;
    cpu.vmcr(vmcr.withControl(control));
  }

  private long userCtlr(CpuInterface cpu) {
    long value = ctlr(cpu) & ~(FIELD_MASK << ID_BITS_SHIFT | FIELD_MASK << PRI_BITS_SHIFT);
    return value
        | (long) idBits[cpu.index()] << ID_BITS_SHIFT
        | (long) priorityBits[cpu.index()] << PRI_BITS_SHIFT;
  }

  /**
   * What the hardware cannot do is refused; and fewer bits of a field are kept, of either alone.
   */
  private boolean userCtlr(CpuInterface cpu, long value) {
    int priorities = (int) (value >>> PRI_BITS_SHIFT & FIELD_MASK);
    if (priorities > priorityBits[cpu.index()]) {
      return false;
    }
    priorityBits[cpu.index()] = priorities;
    int ids = (int) (value >>> ID_BITS_SHIFT & FIELD_MASK);
    if (ids > idBits[cpu.index()]) {
      return false;
    }
    idBits[cpu.index()] = ids;
    if ((value & SEIS) != 0 || (value & A3V) == 0) {
      return false;
    }
    ctlr(cpu, value);
    return true;
  }

  private long igrpen0(CpuInterface cpu) {
    return cpu.vmcr().groupEnabled(0) ? 1 : 0;
  }

  private void igrpen0(CpuInterface cpu, long value) {
    enable(cpu, Vmcr.ENABLE_GRP0, value);
  }

  private boolean userIgrpen0(CpuInterface cpu, long value) {
    igrpen0(cpu, value);
    return true;
  }

  private long igrpen1(CpuInterface cpu) {
    return cpu.vmcr().groupEnabled(1) ? 1 : 0;
  }

  private void igrpen1(CpuInterface cpu, long value) {
    enable(cpu, Vmcr.ENABLE_GRP1, value);
  }

  private boolean userIgrpen1(CpuInterface cpu, long value) {
    igrpen1(cpu, value);
    return true;
  }

  private static void enable(CpuInterface cpu, int bit, long value) {
    int control = cpu.vmcr().control() & ~bit;
    cpu.vmcr(cpu.vmcr().withControl((value & 1) != 0 ? control | bit : control));
  }

  private long rpr(CpuInterface cpu) {
    return cpu.runningPriority();
  }

  private long iar0(CpuInterface cpu) {
    return acknowledge(cpu, 0);
  }

  private long iar1(CpuInterface cpu) {
    return acknowledge(cpu, 1);
  }

  private static long acknowledge(CpuInterface cpu, int group) {
    Irq irq = cpu.signalled();
    if (irq == null || irq.group() != group) {
      return Intid.SPURIOUS;
    }
    cpu.acknowledge(irq);
    return irq.intid();
  }

  private long hppir0(CpuInterface cpu) {
    return highest(cpu, 0);
  }

  private long hppir1(CpuInterface cpu) {
    return highest(cpu, 1);
  }

  private static long highest(CpuInterface cpu, int group) {
    Irq irq = cpu.selected();
    return irq == null || irq.group() != group ? Intid.SPURIOUS : irq.intid();
  }

  /** Special identifiers end nothing. */
  private void eoir(CpuInterface cpu, long value) {
    int intid = (int) value & 0xFF_FFFF;
    if (intid < Intid.FIRST_SPECIAL || intid > Intid.SPURIOUS) {
      cpu.end(intid);
    }
  }

  private void dir(CpuInterface cpu, long value) {
    if (cpu.vmcr().has(Vmcr.EOI_MODE)) {
      cpu.deactivate((int) value & 0xFF_FFFF);
    }
  }

  private void sgi1r(CpuInterface from, long value) {
    sgi(from, value, true);
  }

  private void sgi0r(CpuInterface from, long value) {
    sgi(from, value, false);
  }

  private void sgi(CpuInterface from, long value, boolean anyGroup) {
    SgiRequest sgi = new SgiRequest(value);
    for (int cpu = 0; cpu < gic.nrCpus(); cpu++) {
      if (sgi.names(cpu, topology.affinity(cpu), from.id())) {
        Irq irq = gic.irq(cpu, sgi.intid());
        if (anyGroup || irq.group() == 0) {
          irq.latch(true);
        }
      }
    }
  }
}
