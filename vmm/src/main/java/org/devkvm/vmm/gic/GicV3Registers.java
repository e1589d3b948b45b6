package org.devkvm.vmm.gic;

import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_NR_IRQS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.KvmException;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.IntidRanges;

/**
 * The GICv3 inside KVM, by the registers that devices/arm-vgic-v3.rst gives user space.
 *
 * @param registers in the order in which they have to be restored
 */
public record GicV3Registers(int nrIrqs, List<GicRegister> registers) {
  public GicV3Registers {
    registers = List.copyOf(registers);
  }

  /**
   * A register.
   *
   * @param group a number of {@link AttributeGroup}
   * @param attribute of the group
   */
  public record GicRegister(int group, long attribute, long value) {}

  /**
   * An array of registers.
   *
   * @param bitsPerIrq bits for each interrupt, 0 for one register
   * @param clear where ones clear what the register sets; 0 for one that just holds its value
   */
  private record Row(int offset, int bitsPerIrq, int clear) {}

  private static final int SGI_FRAME = 0x1_0000;
  private static final int IROUTER = 0x6000;

  // GICD_CTLR first: Linux does not queue what becomes pending while it is off. Triggers,
  // priorities and routes before what is pending, so that it is queued where and as it was;
  // GICR_CTLR, which reads the pending tables, after their addresses.
  // spotless:off
  private static final List<Row> ARRAYS = List.of(
      new Row(0x080, 1,     0),  // IGROUPR
      new Row(0xc00, 2,     0),  // ICFGR
      new Row(0x400, 8,     0),  // IPRIORITYR
      new Row(0x100, 1, 0x180),  // ISENABLER, ICENABLER
      new Row(0x200, 1,     0),  // ISPENDR, which also clears
      new Row(0x300, 1, 0x380)); // ISACTIVER, ICACTIVER
  // spotless:on

  private static final List<SysReg> SYSTEM_REGISTERS =
      List.of(
          SysReg.ICC_SRE_EL1,
          SysReg.ICC_CTLR_EL1,
          SysReg.ICC_PMR_EL1,
          SysReg.ICC_BPR0_EL1,
          SysReg.ICC_BPR1_EL1,
          SysReg.ICC_AP0R0_EL1,
          SysReg.ICC_AP1R0_EL1,
          SysReg.ICC_IGRPEN0_EL1,
          SysReg.ICC_IGRPEN1_EL1);

  private static final int DIST = KVM_DEV_ARM_VGIC_GRP_DIST_REGS.number();
  private static final int REDIST = KVM_DEV_ARM_VGIC_GRP_REDIST_REGS.number();
  private static final int LEVELS = KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO.number();
  private static final int SYSREGS = KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS.number();
  private static final int GICD_CTLR = 0;
  private static final int GICD_IIDR = 8;

  /** GICR_PROPBASER and GICR_PENDBASER, by halves. */
  private static final int[] LPI_TABLES = {0x70, 0x74, 0x78, 0x7c};

  private static final int GICR_CTLR = 0;

  /** Reads the GIC of a machine none of whose vCPUs runs. */
  public static GicV3Registers capture(DeviceFd gic, int cpus) {
    int nrIrqs = gic.attribute32(KVM_DEV_ARM_VGIC_GRP_NR_IRQS.number(), 0);
    List<GicRegister> all = new ArrayList<>();
    read(gic, DIST, GICD_IIDR, all);
    read(gic, DIST, GICD_CTLR, all);
    for (int intid = IntidRanges.FIRST_SPI; intid < nrIrqs; intid++) {
      read(gic, DIST, IROUTER + (long) intid * Long.BYTES, all);
    }
    for (Row row : ARRAYS) {
      readArray(gic, DIST, 0, row, IntidRanges.FIRST_SPI, nrIrqs, all);
      for (int cpu = 0; cpu < cpus; cpu++) {
        readArray(gic, REDIST, affinity(cpu) + SGI_FRAME, row, 0, IntidRanges.FIRST_SPI, all);
      }
    }
    for (int cpu = 0; cpu < cpus; cpu++) {
      for (int register : LPI_TABLES) {
        read(gic, REDIST, affinity(cpu) | register, all);
      }
      read(gic, REDIST, affinity(cpu) | GICR_CTLR, all);
      read(gic, LEVELS, affinity(cpu), all);
      for (SysReg register : SYSTEM_REGISTERS) {
        long attribute = affinity(cpu) | register.encoding();
        all.add(new GicRegister(SYSREGS, attribute, gic.attribute64(SYSREGS, attribute)));
      }
    }
    for (int intid = IntidRanges.FIRST_SPI; intid < nrIrqs; intid += IntidRanges.FIRST_SPI) {
      read(gic, LEVELS, intid, all);
    }
    return new GicV3Registers(nrIrqs, all);
  }

  private static void readArray(
      DeviceFd gic, int group, long base, Row row, int first, int end, List<GicRegister> to) {
    int perWord = Integer.SIZE / row.bitsPerIrq;
    for (int intid = first; intid < end; intid += perWord) {
      read(gic, group, base + row.offset + (long) intid / perWord * Integer.BYTES, to);
    }
  }

  private static void read(DeviceFd gic, int group, long attribute, List<GicRegister> to) {
    to.add(new GicRegister(group, attribute, gic.attribute32(group, attribute)));
  }

  /** Bits 63 to 32 of an attribute: Aff3, Aff2, Aff1 and Aff0. */
  private static long affinity(int cpu) {
    return (long) CpuAffinity.of(cpu) << 32;
  }

  /** Gives a GIC that has just been created its size; vCPUs and INIT come after this. */
  public void configure(DeviceFd gic) {
    gic.setAttribute32(KVM_DEV_ARM_VGIC_GRP_NR_IRQS.number(), 0, nrIrqs);
  }

  /** Writes the registers of a GIC that was initialised. */
  public void restore(DeviceFd gic) throws VmmException {
    for (GicRegister register : registers) {
      try {
        write(gic, register);
      } catch (KvmException e) {
        throw new VmmException(
            "KVM does not take register 0x%x of the GIC, group %d: %s"
                .formatted(register.attribute, register.group, e.getMessage()),
            e);
      }
    }
  }

  private static void write(DeviceFd gic, GicRegister register) {
    if (register.group == SYSREGS) {
      gic.setAttribute64(register.group, register.attribute, register.value);
      return;
    }
    int clear = clear(register);
    if (clear != 0) {
      gic.setAttribute32(register.group, register.attribute + clear, -1);
    }
    gic.setAttribute32(register.group, register.attribute, (int) register.value);
  }

  /** How far behind a register the one is that clears what it sets; 0 if there is none. */
  private static int clear(GicRegister register) {
    int offset = (int) register.attribute & (SGI_FRAME - 1);
    if (register.group != DIST && register.group != REDIST) {
      return 0;
    }
    for (Row row : ARRAYS) {
      if (row.clear != 0 && offset >= row.offset && offset < row.clear) {
        return row.clear - row.offset;
      }
    }
    return 0;
  }
}
