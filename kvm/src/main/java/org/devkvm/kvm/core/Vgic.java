package org.devkvm.kvm.core;

import org.devkvm.kvm.rule.Refusal;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.mmio.GicV2;
import org.devkvm.vgic.mmio.RegisterFrame;
import org.jspecify.annotations.Nullable;

/**
 * The in-kernel GICv2 of a VM: its configuration, and the interrupt controller once that is
 * initialised (vgic-init.c). Configuration is guarded by {@link Vm#configLock}.
 */
public final class Vgic {
  /** VGIC_ADDR_UNDEF: what an unset base address reads. */
  public static final long UNDEFINED = -1L;

  /** KVM_VGIC_V2_DIST_SIZE. */
  public static final long DISTRIBUTOR_BYTES = 0x1000;

  /** KVM_VGIC_V2_CPU_SIZE. */
  public static final long CPU_INTERFACE_BYTES = 0x2000;

  private static final int NR_PRIVATE_IRQS = 32;

  /** The frames of a GICv2. */
  public enum Frame {
    /** KVM_VGIC_V2_ADDR_TYPE_DIST. */
    DISTRIBUTOR(DISTRIBUTOR_BYTES),
    /** KVM_VGIC_V2_ADDR_TYPE_CPU. */
    CPU_INTERFACE(CPU_INTERFACE_BYTES);

    private final long bytes;

    Frame(long bytes) {
      this.bytes = bytes;
    }
  }

  private final Vm vm;
  private long distributorBase = UNDEFINED;
  private long cpuInterfaceBase = UNDEFINED;
  private int spis;
  private volatile @Nullable GicV2 gic;

  /** Both frames can be reached by guests: set by the first KVM_RUN. */
  private volatile boolean mapped;

  Vgic(Vm vm) {
    this.vm = vm;
  }

  /** The base address of a frame; {@link #UNDEFINED} if it is not set. */
  public long base(Frame frame) {
    return frame == Frame.DISTRIBUTOR ? distributorBase : cpuInterfaceBase;
  }

  /** Sets the base address of a frame, once (vgic-kvm-device.c:vgic_check_iorange). */
  public void base(Frame frame, long ipa) {
    Refusal.VGIC_BASE_SET.unless(base(frame) == UNDEFINED);
    Refusal.VGIC_BASE_ALIGNMENT.unless((ipa & 0xFFF) == 0);
    long end = ipa + frame.bytes;
    Refusal.VGIC_BASE_WRAPS.when(Long.compareUnsigned(end, ipa) < 0);
    long limit = 1L << vm.ipaBits();
    Refusal.VGIC_BASE_BEYOND_IPA.when(
        Long.compareUnsigned(ipa, limit) >= 0 || Long.compareUnsigned(end, limit) > 0);
    if (frame == Frame.DISTRIBUTOR) {
      distributorBase = ipa;
    } else {
      cpuInterfaceBase = ipa;
    }
  }

  /** Interrupts that a CPU can see; 32 before anything has set it. */
  public int nrIrqs() {
    return spis + NR_PRIVATE_IRQS;
  }

  /** KVM_DEV_ARM_VGIC_GRP_NR_IRQS. */
  public void nrIrqs(int count) {
    Refusal.VGIC_NR_IRQS_RANGE.unless(
        count >= NR_PRIVATE_IRQS + 32 && count <= 1023 && (count & 31) == 0);
    Refusal.VGIC_NR_IRQS_SET.when(mapped || spis != 0);
    spis = count - NR_PRIVATE_IRQS;
  }

  /** Whether the number of CPUs and interrupts is frozen. */
  public boolean isInitialised() {
    return gic != null;
  }

  /** Whether guests can reach the frames. */
  public boolean isMapped() {
    return mapped;
  }

  /** Freezes the number of CPUs and interrupts; idempotent (vgic-init.c:vgic_init). */
  public GicV2 init() {
    GicV2 existing = gic;
    if (existing != null) {
      return existing;
    }
    Refusal.VGIC_INIT_WHILE_CREATING.when(vm.isCreatingVcpu());
    if (spis == 0) {
      spis = GicV2.DEFAULT_NR_IRQS - NR_PRIVATE_IRQS;
    }
    Vcpu[] vcpus = vm.vcpus();
    int[] ids = new int[vcpus.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vcpus[i].id();
    }
    GicV2 made =
        new GicV2(
            nrIrqs(),
            ids,
            (cpu, irq, fiq) -> vcpus[cpu].interruptInputs(irq, fiq),
            EoiListener.NONE);
    gic = made;
    return made;
  }

  /** As {@link #init}, on demand. */
  public InterruptController controller() {
    GicV2 existing = gic;
    if (existing != null) {
      return existing.controller();
    }
    vm.configLock().lock();
    try {
      return init().controller();
    } finally {
      vm.configLock().unlock();
    }
  }

  /**
   * Makes the frames reachable, before the first KVM_RUN. What it refuses cannot be repaired: the
   * caller marks the VM dead (vgic-v2.c:vgic_v2_map_resources).
   */
  public void map() {
    Refusal.RUN_VGIC_BASE_UNSET.when(distributorBase == UNDEFINED || cpuInterfaceBase == UNDEFINED);
    Refusal.RUN_VGIC_FRAMES_OVERLAP.when(
        distributorBase < cpuInterfaceBase + CPU_INTERFACE_BYTES
            && cpuInterfaceBase < distributorBase + DISTRIBUTOR_BYTES);
    init();
    mapped = true;
  }

  /** A frame of the GIC that covers a guest-physical address, and where in it the address lies. */
  public record Target(RegisterFrame frame, long offset) {}

  /** What a guest access goes to; null if it is outside of the frames. */
  public @Nullable Target target(long ipa, int width) {
    GicV2 v2 = gic;
    if (!mapped || v2 == null) {
      return null;
    }
    long offset = ipa - distributorBase;
    if (offset >= 0 && offset + width <= DISTRIBUTOR_BYTES) {
      return new Target(v2.distributor(), offset);
    }
    offset = ipa - cpuInterfaceBase;
    if (offset >= 0 && offset + width <= CPU_INTERFACE_BYTES) {
      return new Target(v2.cpuInterface(), offset);
    }
    return null;
  }

  /** Moves the line of a device of a vCPU: a PPI or an SPI. */
  void line(Vcpu vcpu, int intid, boolean asserted, Object owner) {
    var _ = controller().inject(vcpu.index(), intid, asserted, owner);
  }

  /** A vCPU begins to execute. */
  public void load(Vcpu vcpu) {
    GicV2 existing = gic;
    if (existing != null) {
      existing.controller().load(vcpu.index());
    }
  }

  /** Ties a PPI to the line of the device that it was given to. */
  public void map(Vcpu vcpu, int intid) {
    controller().map(vcpu.index(), intid);
  }

  /** Resets a PPI if it is tied to a line. */
  public void resetMapped(Vcpu vcpu, int intid) {
    controller().resetMapped(vcpu.index(), intid);
  }

  /**
   * Gives a PPI, or an SPI that there is, to a device of a vCPU; false if it is somebody else's.
   */
  public boolean own(Vcpu vcpu, int intid, Object owner) {
    return controller().own(vcpu.index(), intid, owner);
  }
}
