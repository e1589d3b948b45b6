package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.IrqOutput;
import org.devkvm.vgic.mmio.GicV2;
import org.devkvm.vgic.mmio.RegisterFrame;
import org.devkvm.vgic.mmio.RegisterTable;
import org.jspecify.annotations.Nullable;

/** The in-kernel GICv2 (vgic-v2.c). */
public final class VgicV2 extends Vgic {
  private static final long ALIGNMENT = 0x1000;

  /** The frames of a GICv2. */
  public enum Frame {
    /** KVM_VGIC_V2_ADDR_TYPE_DIST. */
    DISTRIBUTOR,
    /** KVM_VGIC_V2_ADDR_TYPE_CPU. */
    CPU_INTERFACE;

    /** Its registers. */
    RegisterTable<?> table() {
      return this == DISTRIBUTOR ? GicV2.distributorTable() : GicV2.cpuInterfaceTable();
    }
  }

  private long distributorBase = UNDEFINED;
  private long cpuInterfaceBase = UNDEFINED;
  private volatile @Nullable GicV2 gic;

  private VgicV2(Vm vm) {
    super(vm);
  }

  /** Creates the GIC of a VM: KVM_CREATE_IRQCHIP, and KVM_CREATE_DEVICE. */
  public static VgicV2 create(Vm vm) {
    return vm.createVgic(VgicV2::new);
  }

  @Override
  public int maxVcpus() {
    return GicV2.MAX_CPUS;
  }

  @Override
  protected boolean isInitialisedOnDemand() {
    return true;
  }

  /** The base address of a frame; {@link #UNDEFINED} if it is not set. */
  public long base(Frame frame) {
    return frame == Frame.DISTRIBUTOR ? distributorBase : cpuInterfaceBase;
  }

  /** Sets the base address of a frame, once. */
  public void base(Frame frame, long ipa) {
    checkBase(base(frame), ipa, ALIGNMENT, frame.table().bytes());
    if (frame == Frame.DISTRIBUTOR) {
      distributorBase = ipa;
    } else {
      cpuInterfaceBase = ipa;
    }
  }

  @Override
  protected InterruptController make(
      int nrIrqs, int[] vcpuIds, IrqOutput output, EoiListener eoiListener) {
    GicV2 made = new GicV2(nrIrqs, vcpuIds, output, eoiListener);
    gic = made;
    return made.controller();
  }

  /** Marks the VM dead where it refuses: the caller does (vgic_v2_map_resources). */
  @Override
  protected void mapResources() {
    Refusal.RUN_VGIC_BASE_UNSET.when(distributorBase == UNDEFINED || cpuInterfaceBase == UNDEFINED);
    Refusal.RUN_VGIC_FRAMES_OVERLAP.when(
        distributorBase < cpuInterfaceBase + Frame.CPU_INTERFACE.table().bytes()
            && cpuInterfaceBase < distributorBase + Frame.DISTRIBUTOR.table().bytes());
    for (Frame frame : Frame.values()) {
      vm().mmio()
          .register(
              base(frame),
              frame.table().bytes(),
              new FrameDevice(
                  base(frame),
                  initialisedRegisters(frame),
                  FrameDevice.ACCESSING,
                  frame == Frame.CPU_INTERFACE));
    }
  }

  /** The registers of a frame; initialises the GIC if that was not done before. */
  RegisterFrame initialisedRegisters(Frame frame) {
    var _ = init();
    GicV2 made = gic;
    if (made == null) {
      throw new IllegalStateException("initialised without registers");
    }
    return frame == Frame.DISTRIBUTOR ? made.distributor() : made.cpuInterface();
  }
}
