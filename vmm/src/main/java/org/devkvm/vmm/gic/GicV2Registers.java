package org.devkvm.vmm.gic;

import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_REGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_NR_IRQS;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.KvmException;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.IntidRanges;

/**
 * The GICv2 inside KVM, by the registers that devices/arm-vgic.rst gives user space. Two things it
 * does not show: the levels of the lines, which whoever drives them raises again (what is pending
 * by its level reads as pending, and is taken over as if software had made it so), and the source
 * of an SGI that is being handled.
 *
 * @param registers in the order in which they have to be restored
 */
public record GicV2Registers(
    int nrIrqs, long distributorBase, long cpuInterfaceBase, List<GicRegister> registers) {
  public GicV2Registers {
    registers = List.copyOf(registers);
  }

  /**
   * A register of 32 bits.
   *
   * @param group a number of {@link AttributeGroup}
   * @param offset in its frame
   */
  public record GicRegister(int group, int cpu, int offset, int value) {}

  /**
   * An array of registers.
   *
   * @param bitsPerIrq bits for each interrupt, 0 for an array that is not about interrupts
   * @param fields interrupts if there are so many, or words
   * @param clear where ones clear what the register sets; 0 for a register that just holds its
   *     value
   */
  private record Row(AttributeGroup group, int offset, int bitsPerIrq, int fields, int clear) {
    boolean holds(GicRegister register) {
      int bytes = fields * (bitsPerIrq == 0 ? Integer.SIZE : bitsPerIrq) / Byte.SIZE;
      int inside = register.offset - offset;
      return register.group == group.number() && inside >= 0 && inside < bytes;
    }
  }

  private static final int NR_IRQS = 1024;

  // IIDR first, so that KVM takes the groups; then GICD_CTLR, since Linux does not queue what
  // becomes pending while it is off; targets and triggers before what is pending, so that it is
  // queued where and as it was; SPENDSGIR after ISPENDR, which gives an SGI the CPU itself for a
  // source.
  // spotless:off
  private static final List<Row> ROWS = List.of(
      dist(0x008, 0,       1,     0), // GICD_IIDR
      dist(0x000, 0,       1,     0), // GICD_CTLR
      dist(0x080, 1, NR_IRQS,     0), // GICD_IGROUPR
      dist(0x100, 1, NR_IRQS, 0x180), // GICD_ISENABLER, GICD_ICENABLER
      dist(0x800, 8, NR_IRQS,     0), // GICD_ITARGETSR
      dist(0xc00, 2, NR_IRQS,     0), // GICD_ICFGR
      dist(0x400, 8, NR_IRQS,     0), // GICD_IPRIORITYR
      dist(0x200, 1, NR_IRQS, 0x280), // GICD_ISPENDR, GICD_ICPENDR
      dist(0x300, 1, NR_IRQS, 0x380), // GICD_ISACTIVER, GICD_ICACTIVER
      dist(0xf20, 8, IntidRanges.FIRST_PPI, 0xf10), // GICD_SPENDSGIR, GICD_CPENDSGIR
      cpu( 0x004,          1),        // GICC_PMR
      cpu( 0x008,          1),        // GICC_BPR
      cpu( 0x01c,          1),        // GICC_ABPR
      cpu( 0x0d0,          4),        // GICC_APR
      cpu( 0x000,          1));       // GICC_CTLR
  // spotless:on

  private static Row dist(int offset, int bitsPerIrq, int fields, int clear) {
    return new Row(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, offset, bitsPerIrq, fields, clear);
  }

  private static Row cpu(int offset, int words) {
    return new Row(KVM_DEV_ARM_VGIC_GRP_CPU_REGS, offset, 0, words, 0);
  }

  /** Reads the GIC of a machine none of whose vCPUs runs. */
  public static GicV2Registers capture(DeviceFd gic, int cpus) {
    int nrIrqs = gic.attribute32(KVM_DEV_ARM_VGIC_GRP_NR_IRQS.number(), 0);
    List<GicRegister> registers = new ArrayList<>();
    for (Row row : ROWS) {
      for (int cpu = 0; cpu < cpus; cpu++) {
        capture(gic, row, cpu, nrIrqs, registers);
      }
    }
    return new GicV2Registers(
        nrIrqs,
        gic.attribute64(KVM_DEV_ARM_VGIC_GRP_ADDR.number(), Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST),
        gic.attribute64(KVM_DEV_ARM_VGIC_GRP_ADDR.number(), Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU),
        registers);
  }

  /** Of what CPUs share, the first one's view is enough. */
  private static void capture(
      DeviceFd gic, Row row, int cpu, int nrIrqs, List<GicRegister> registers) {
    boolean shared = row.group == KVM_DEV_ARM_VGIC_GRP_DIST_REGS && row.bitsPerIrq == 0;
    if (shared && cpu != 0) {
      return;
    }
    int fields = row.fields;
    if (row.bitsPerIrq != 0) {
      fields = Math.min(fields, cpu == 0 ? nrIrqs : IntidRanges.FIRST_SPI);
    }
    int perWord = row.bitsPerIrq == 0 ? 1 : Integer.SIZE / row.bitsPerIrq;
    for (int word = 0; word < fields / perWord; word++) {
      int offset = row.offset + word * Integer.BYTES;
      int value = gic.attribute32(row.group.number(), attribute(cpu, offset));
      registers.add(new GicRegister(row.group.number(), cpu, offset, value));
    }
  }

  /** Gives a GIC that has just been created its place and size; vCPUs and INIT come after this. */
  public void configure(DeviceFd gic) {
    int addr = KVM_DEV_ARM_VGIC_GRP_ADDR.number();
    gic.setAttribute64(addr, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST, distributorBase);
    gic.setAttribute64(addr, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU, cpuInterfaceBase);
    gic.setAttribute32(KVM_DEV_ARM_VGIC_GRP_NR_IRQS.number(), 0, nrIrqs);
  }

  /** Writes the registers of a GIC that was {@linkplain #configure configured} and initialised. */
  public void restore(DeviceFd gic) throws VmmException {
    for (GicRegister register : registers) {
      try {
        int clear = clear(register);
        if (clear != 0) {
          gic.setAttribute32(register.group, attribute(register.cpu, clear), -1);
        }
        gic.setAttribute32(
            register.group, attribute(register.cpu, register.offset), register.value);
      } catch (KvmException e) {
        throw new VmmException(
            "KVM does not take register 0x%x of the GIC, group %d: %s"
                .formatted(register.offset, register.group, e.getMessage()),
            e);
      }
    }
  }

  /** Where ones clear what this register sets; 0 for nowhere. */
  private static int clear(GicRegister register) {
    for (Row row : ROWS) {
      if (row.clear != 0 && row.holds(register)) {
        return row.clear + register.offset - row.offset;
      }
    }
    return 0;
  }

  private static long attribute(int cpu, int offset) {
    return (long) cpu << Arm64Uapi.KVM_DEV_ARM_VGIC_CPUID_SHIFT | offset;
  }
}
