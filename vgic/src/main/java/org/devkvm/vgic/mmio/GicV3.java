package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.CpuInterface;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.IrqOutput;
import org.devkvm.vgic.irq.Vmcr;
import org.devkvm.vgic.lpi.LpiTables;

/**
 * A GICv3: distributor, redistributors and the system registers of the CPU interfaces over an
 * interrupt controller. Any thread. It has LPIs once the VM has an ITS.
 */
public final class GicV3 {
  /** VGIC_V3_MAX_CPUS. */
  public static final int MAX_CPUS = 512;

  /** Offset of GICD_PIDR2, GICR_PIDR2 and GITS_PIDR2, which say that they are of a GICv3. */
  static final int PIDR2 = 0xffe8;

  static final int ARCHITECTURE = 0x3b;

  /** How the CPUs are numbered and their redistributors arranged. Any thread; takes no lock. */
  public interface Topology {
    /** Aff2, Aff1 and Aff0 of a CPU. */
    long affinity(int cpu);

    /** The first CPU with an affinity; negative if there is none. */
    int cpu(long affinity);

    /** Whether no redistributor follows that of a CPU: GICR_TYPER.Last. */
    boolean isLast(int cpu);
  }

  private final InterruptController controller;
  private final RegisterFrame distributor;
  private final RegisterFrame redistributors;
  private final CpuRegisters cpuRegisters;

  /**
   * Creates a GIC in its reset state: all interrupts are in Group 1, and shared ones go to the
   * first CPU.
   *
   * @param nrIrqs number of interrupts a CPU can see, private ones included; 64 to 992, multiple of
   *     32
   * @param vcpuIds the number that user space gave each vCPU, in order of creation
   * @param lpis the VM's
   */
  public GicV3(
      int nrIrqs,
      int[] vcpuIds,
      IrqOutput output,
      EoiListener eoiListener,
      Topology topology,
      LpiTables lpis) {
    controller = new InterruptController(nrIrqs, vcpuIds, output, eoiListener);
    lpis.attach(controller, Sanitised.INITIAL);
    DistributorV3 view = new DistributorV3(controller, topology, lpis);
    distributor = new RegisterFrame(DistributorV3.TABLE, view);
    redistributors =
        new RegisterFrame(Redistributor.TABLE, new Redistributor(controller, view, topology, lpis));
    cpuRegisters = new CpuRegisters(controller, topology);
    reset();
  }

  private void reset() {
    controller.lock();
    try {
      for (int cpu = 0; cpu < controller.nrCpus(); cpu++) {
        CpuInterface end = controller.cpu(cpu);
        end.vmcr(Vmcr.RESET.withControl(Vmcr.FIQ_EN));
        for (int intid = 0; intid < controller.nrIrqs(); intid++) {
          controller.irq(cpu, intid).group(1);
        }
      }
    } finally {
      controller.unlock();
    }
  }

  /** The registers of the distributor. */
  public static RegisterTable<?> distributorTable() {
    return DistributorV3.TABLE;
  }

  /** The registers of a redistributor. */
  public static RegisterTable<?> redistributorTable() {
    return Redistributor.TABLE;
  }

  /** The interrupts: inject here, and read the levels of the CPUs' inputs. */
  public InterruptController controller() {
    return controller;
  }

  /** The 64 KiB of GICD registers. */
  public RegisterFrame distributor() {
    return distributor;
  }

  /** The 128 KiB of GICR registers of each CPU. */
  public RegisterFrame redistributors() {
    return redistributors;
  }

  /** ICC_*_EL1. */
  public CpuRegisters cpuRegisters() {
    return cpuRegisters;
  }
}
