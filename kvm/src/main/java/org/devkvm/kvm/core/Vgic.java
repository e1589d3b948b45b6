package org.devkvm.kvm.core;

import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.kvm.flight.VgicInject;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.IrqOutput;
import org.jspecify.annotations.Nullable;

/**
 * The in-kernel GIC of a VM, of whatever model: its configuration, and the interrupt controller
 * once that is initialised (vgic-init.c). Configuration is guarded by {@link Vm#configLock}. A
 * model adds its registers, and how many vCPUs it serves.
 */
public abstract class Vgic {
  /** VGIC_ADDR_UNDEF: what an unset base address reads. */
  public static final long UNDEFINED = -1L;

  /** VGIC_NR_IRQS_LEGACY: the number of interrupts of a VM that does not say. */
  private static final int DEFAULT_NR_IRQS = 256;

  private static final int MAX_NR_IRQS = 1023;

  private final Vm vm;
  private int spis;
  private volatile @Nullable InterruptController controller;

  /** Guests can reach the registers: set by the first KVM_RUN. */
  private volatile boolean mapped;

  /** A GIC that is not initialised. */
  protected Vgic(Vm vm) {
    this.vm = vm;
  }

  /** The VM that has it. */
  public final Vm vm() {
    return vm;
  }

  /** How many vCPUs a VM with it has at most. */
  public abstract int maxVcpus();

  /**
   * Makes the interrupt controller, and the registers over it.
   *
   * @param vcpuIds the number that user space gave each vCPU, in order of creation
   */
  protected abstract InterruptController make(
      int nrIrqs, int[] vcpuIds, IrqOutput output, EoiListener eoiListener);

  /** Whether it is initialised when first needed; otherwise user space has to ask for that. */
  protected abstract boolean isInitialisedOnDemand();

  /**
   * Checks, before the first KVM_RUN, that guests can reach the registers, and puts them on {@link
   * Vm#mmio}. What it refuses cannot be repaired.
   */
  protected abstract void mapResources();

  /** A vCPU was created after the GIC. */
  public void added(Vcpu vcpu) {}

  /** Whether a guest can read a system register of the CPU interface, or write it. */
  public boolean hasRegister(int encoding, boolean write) {
    return false;
  }

  /** A guest's read of a register that it can read. */
  public long register(Vcpu vcpu, int encoding) {
    throw new IllegalArgumentException("no register " + encoding);
  }

  /** A guest's write of a register that it can write. */
  public void register(Vcpu vcpu, int encoding, long value) {
    throw new IllegalArgumentException("no register " + encoding);
  }

  /**
   * Checks the base address of a frame that is not set yet (vgic-kvm-device.c:vgic_check_iorange).
   *
   * @param old the address that it has
   */
  protected final void checkBase(long old, long ipa, long alignment, long bytes) {
    checkBase(vm, old, ipa, alignment, bytes);
  }

  /** As above, of whatever device of a VM. */
  public static void checkBase(Vm vm, long old, long ipa, long alignment, long bytes) {
    Refusal.VGIC_BASE_SET.unless(old == UNDEFINED);
    Refusal.VGIC_BASE_ALIGNMENT.unless((ipa & (alignment - 1)) == 0);
    long end = ipa + bytes;
    Refusal.VGIC_BASE_WRAPS.when(Long.compareUnsigned(end, ipa) < 0);
    long limit = 1L << vm.ipaBits();
    Refusal.VGIC_BASE_BEYOND_IPA.when(
        Long.compareUnsigned(ipa, limit) >= 0 || Long.compareUnsigned(end, limit) > 0);
  }

  /** Interrupts that a CPU can see; 32 before anything has set it. */
  public final int nrIrqs() {
    return spis + Intid.NR_PRIVATE;
  }

  /** KVM_DEV_ARM_VGIC_GRP_NR_IRQS. */
  public final void nrIrqs(int count) {
    Refusal.VGIC_NR_IRQS_RANGE.unless(
        count >= Intid.NR_PRIVATE + 32 && count <= MAX_NR_IRQS && (count & 31) == 0);
    Refusal.VGIC_NR_IRQS_SET.when(mapped || spis != 0);
    spis = count - Intid.NR_PRIVATE;
  }

  /** Whether the number of CPUs and interrupts is frozen. */
  public final boolean isInitialised() {
    return controller != null;
  }

  /** Whether guests can reach the registers. */
  public final boolean isMapped() {
    return mapped;
  }

  /** Freezes the number of CPUs and interrupts; idempotent (vgic-init.c:vgic_init). */
  public final InterruptController init() {
    InterruptController existing = controller;
    if (existing != null) {
      return existing;
    }
    Refusal.VGIC_INIT_WHILE_CREATING.when(vm.vcpus().isCreating());
    if (spis == 0) {
      spis = DEFAULT_NR_IRQS - Intid.NR_PRIVATE;
    }
    Vcpu[] vcpus = vm.vcpus().all();
    int[] ids = new int[vcpus.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vcpus[i].id();
    }
    InterruptController made =
        make(
            nrIrqs(),
            ids,
            (cpu, irq, fiq) -> vcpus[cpu].lines().inputs(irq, fiq),
            vm::acknowledged);
    vm.routing().setDefault(spis);
    controller = made;
    return made;
  }

  /** The interrupts, initialised if the model allows it (vgic-init.c:vgic_lazy_init); EBUSY. */
  public final InterruptController controller() {
    InterruptController existing = controller;
    if (existing != null) {
      return existing;
    }
    Refusal.VGIC_NOT_INITIALISED.unless(isInitialisedOnDemand());
    vm.configLock().lock();
    try {
      return init();
    } finally {
      vm.configLock().unlock();
    }
  }

  /** Makes the registers reachable; the caller holds the locks of slots and configuration. */
  public final void map() {
    mapResources();
    mapped = true;
  }

  /**
   * {@link InterruptController#inject}, recorded. The owner is the device of the vCPU that injects;
   * null for all others.
   */
  public final boolean inject(int cpu, int intid, boolean level, @Nullable Object owner) {
    if (FlightRecording.isOn()) {
      new VgicInject(cpu, intid, level).commit();
    }
    return controller().inject(cpu, intid, level, owner);
  }

  /** Moves the line of a device of a vCPU: a PPI or an SPI. */
  final void line(Vcpu vcpu, int intid, boolean asserted, Object owner) {
    var _ = inject(vcpu.index(), intid, asserted, owner);
  }

  /** A vCPU begins to execute. */
  public final void load(Vcpu vcpu) {
    InterruptController existing = controller;
    if (existing != null) {
      existing.load(vcpu.index());
    }
  }

  /** A vCPU enters the guest. */
  public final void enter(Vcpu vcpu) {
    InterruptController existing = controller;
    if (existing != null) {
      existing.cpu(vcpu.index()).enter();
    }
  }

  /** A vCPU has left the guest. */
  public final void leave(Vcpu vcpu) {
    InterruptController existing = controller;
    if (existing != null) {
      existing.cpu(vcpu.index()).leave();
    }
  }

  /** Ties a PPI to the line of the device that it was given to. */
  public final void map(Vcpu vcpu, int intid) {
    controller().map(vcpu.index(), intid);
  }

  /** Resets a PPI if it is tied to a line. */
  public final void resetMapped(Vcpu vcpu, int intid) {
    controller().resetMapped(vcpu.index(), intid);
  }

  /**
   * Gives a PPI, or an SPI that there is, to a device of a vCPU; false if it is somebody else's.
   */
  public final boolean own(Vcpu vcpu, int intid, Object owner) {
    return controller().own(vcpu.index(), intid, owner);
  }
}
