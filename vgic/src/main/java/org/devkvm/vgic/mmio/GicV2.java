package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.IrqOutput;

/** A GICv2: distributor and CPU interface over an interrupt controller. Any thread. */
public final class GicV2 {
  /** Targets and sources are bytes, a bit per CPU. */
  public static final int MAX_CPUS = 8;

  private final InterruptController controller;
  private final Gicd gicd;
  private final RegisterFrame distributor;
  private final RegisterFrame cpuInterface;

  /**
   * Creates a GIC in its reset state.
   *
   * @param nrIrqs number of interrupts a CPU can see, private ones included; 64 to 992, multiple of
   *     32
   * @param vcpuIds the number, below 8, that user space gave each vCPU, in order of creation
   */
  public GicV2(int nrIrqs, int[] vcpuIds, IrqOutput output, EoiListener eoiListener) {
    if (vcpuIds.length > MAX_CPUS) {
      throw new IllegalArgumentException(vcpuIds.length + " CPUs");
    }
    controller = new InterruptController(nrIrqs, vcpuIds, output, eoiListener);
    gicd = new Gicd(controller);
    distributor = new RegisterFrame(Gicd.TABLE, gicd);
    cpuInterface = new RegisterFrame(Gicc.TABLE, new Gicc(controller));
  }

  /** The registers of the distributor. */
  public static RegisterTable<?> distributorTable() {
    return Gicd.TABLE;
  }

  /** The registers of the CPU interface. */
  public static RegisterTable<?> cpuInterfaceTable() {
    return Gicc.TABLE;
  }

  /** The interrupts: inject here, and read the levels of the CPUs' inputs. */
  public InterruptController controller() {
    return controller;
  }

  /** The 4 KiB of GICD registers. */
  public RegisterFrame distributor() {
    return distributor;
  }

  /** The 8 KiB of GICC registers; each CPU sees its own. */
  public RegisterFrame cpuInterface() {
    return cpuInterface;
  }
}
