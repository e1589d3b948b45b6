package org.devkvm.local;

import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ITS_REGS;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmMsi;
import org.devkvm.uapi.struct.KvmVcpuEvents;

/**
 * A VM with GICv3 and ITS around the memory of a {@link LpiGuest}, saved and restored as
 * devices/arm-vgic-v3.rst and arm-vgic-its.rst want it.
 */
final class LpiMachine implements AutoCloseable {
  private static final long GICD = 0x0800_0000L;
  private static final long GICR = 0x080A_0000L;
  private static final int TRANSLATER = 0x1_0040;
  private static final int NR_IRQS = 64;
  private static final int SGI_FRAME = 0x1_0000;

  private static final int CTRL = KVM_DEV_ARM_VGIC_GRP_CTRL.number();
  private static final int ADDR = KVM_DEV_ARM_VGIC_GRP_ADDR.number();

  // GITS registers.
  private static final int GITS_CTLR = 0;
  private static final int GITS_IIDR = 4;
  private static final int GITS_CBASER = 0x80;
  private static final int GITS_CWRITER = 0x88;
  private static final int GITS_CREADR = 0x90;
  private static final int GITS_BASER = 0x100;

  /** In the order in which to restore them, but for GITS_CTLR, which follows the tables. */
  private static final List<Integer> ITS_REGISTERS =
      List.of(GITS_IIDR, GITS_CBASER, GITS_CREADR, GITS_CWRITER, GITS_BASER, GITS_BASER + 8);

  private static final int ICC_PMR_EL1 = 0xc230;
  private static final int ICC_AP1R0_EL1 = 0xc648;
  private static final int ICC_BPR1_EL1 = 0xc663;
  private static final int ICC_IGRPEN1_EL1 = 0xc667;

  // spotless:off

  /** Of the 32 private interrupts, and, further on, of the SPIs. */
  private static final int[] IRQ_REGISTERS = {
    0x080,        // IGROUPR
    0xc00, 0xc04, // ICFGR
    0x400, 0x404, 0x408, 0x40c, 0x410, 0x414, 0x418, 0x41c, // IPRIORITYR
    0x100,        // ISENABLER
    0x200,        // ISPENDR
    0x300         // ISACTIVER
  };

  private static final int[] LPI_REGISTERS = {
    0x70, 0x74, // GICR_PROPBASER
    0x78, 0x7c, // GICR_PENDBASER
    0           // GICR_CTLR, which reads the tables
  };

  private static final int[] ICC_REGISTERS = {
    0xc665, // ICC_SRE_EL1
    0xc664, // ICC_CTLR_EL1
    ICC_PMR_EL1,
    0xc643, // ICC_BPR0_EL1
    ICC_BPR1_EL1,
    0xc644, // ICC_AP0R0_EL1
    ICC_AP1R0_EL1,
    0xc666, // ICC_IGRPEN0_EL1
    ICC_IGRPEN1_EL1
  };
  // spotless:on

  /** A register of the GIC or of the ITS. */
  private record Attribute(AttributeGroup group, long attribute, long value) {
    static Attribute of(DeviceFd device, AttributeGroup group, long attribute) {
      boolean wide = group.valueSize() == Long.BYTES;
      long value =
          wide
              ? device.attribute64(group.number(), attribute)
              : device.attribute32(group.number(), attribute);
      return new Attribute(group, attribute, value);
    }

    void restore(DeviceFd device) {
      if (group.valueSize() == Long.BYTES) {
        device.setAttribute64(group.number(), attribute, value);
      } else {
        device.setAttribute32(group.number(), attribute, (int) value);
      }
    }
  }

  /** A register of a vCPU. */
  private record Register(long id, MemorySegment value) {}

  private record Cpu(List<Register> registers, KvmVcpuEvents events, MpState mpState) {}

  /** What is not in memory. */
  record Saved(List<Cpu> cpus, List<Attribute> gic, List<Attribute> its) {
    /** How many CPUs are handling an LPI. */
    long handling() {
      return gic.stream()
          .filter(attribute -> attribute.group == KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS)
          .filter(
              attribute -> (attribute.attribute & 0xFFFF) == ICC_AP1R0_EL1 && attribute.value != 0)
          .count();
    }
  }

  private final VmFd vm;
  private final List<VcpuFd> vcpus = new ArrayList<>();
  private final DeviceFd gic;
  private final DeviceFd its;

  private LpiMachine(Kvm kvm, int cpus, MemorySegment ram) {
    vm = kvm.createVm();
    vm.setUserMemoryRegion(0, LpiGuest.RAM, ram);
    for (int cpu = 0; cpu < cpus; cpu++) {
      VcpuFd vcpu = vm.createVcpu(cpu);
      vcpu.init();
      vcpus.add(vcpu);
    }
    gic = vm.createDevice(DeviceType.ARM_VGIC_V3);
    gic.setAttribute32(AttributeGroup.KVM_DEV_ARM_VGIC_GRP_NR_IRQS.number(), 0, NR_IRQS);
    gic.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST, GICD);
    gic.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST, GICR);
    gic.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
    its = vm.createDevice(DeviceType.ARM_VGIC_ITS);
    its.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_ITS_ADDR_TYPE, LpiGuest.ITS);
    its.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  /** A machine whose guest begins, all its events mapped. */
  static LpiMachine create(Kvm kvm, LpiGuest guest, MemorySegment ram) {
    LpiMachine machine = new LpiMachine(kvm, guest.cpus(), ram);
    machine.gic(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0, 2);
    for (VcpuFd vcpu : machine.vcpus) {
      guest.start(vcpu);
      long cpu = (long) vcpu.id() << 32;
      long pending =
          LpiGuest.RAM + LpiGuest.PENDING + vcpu.id() * (long) LpiGuest.PENDING_TABLE_BYTES;
      long configurations = LpiGuest.RAM + LpiGuest.CONFIGURATIONS | LpiGuest.LPI_BITS - 1;
      machine.gic(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, cpu | 0x70, configurations);
      machine.gic(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, cpu | 0x78, pending);
      machine.gic(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, cpu, 1);
      machine.gic(KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, cpu | ICC_PMR_EL1, 0xF8);
      machine.gic(KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, cpu | ICC_BPR1_EL1, 3);
      machine.gic(KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, cpu | ICC_IGRPEN1_EL1, 1);
    }
    machine.its(GITS_CBASER, LpiGuest.VALID | LpiGuest.RAM + LpiGuest.QUEUE);
    machine.its(GITS_BASER, guest.deviceBaser());
    machine.its(GITS_BASER + 8, LpiGuest.VALID | LpiGuest.RAM + LpiGuest.COLLECTION_TABLE);
    machine.its(GITS_CTLR, 1);
    machine.its(GITS_CWRITER, guest.mapped());
    return machine;
  }

  private void gic(AttributeGroup group, long attribute, long value) {
    new Attribute(group, attribute, value).restore(gic);
  }

  private void its(int offset, long value) {
    new Attribute(KVM_DEV_ARM_VGIC_GRP_ITS_REGS, offset, value).restore(its);
  }

  List<VcpuFd> vcpus() {
    return vcpus;
  }

  /** KVM_SIGNAL_MSI: whether it was delivered. */
  boolean signal(int device, int event) {
    try (Arena arena = Arena.ofConfined()) {
      KvmMsi msi = KvmMsi.allocate(arena).flags(Uapi.KVM_MSI_VALID_DEVID).devid(device);
      return vm.signalMsi(msi.addressLo((int) LpiGuest.ITS + TRANSLATER).data(event));
    }
  }

  /** Saves a machine none of whose vCPUs runs: the tables into its memory, and the rest. */
  Saved save(Arena arena) {
    gic.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES);
    its.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_ITS_SAVE_TABLES);
    List<Cpu> cpus = vcpus.stream().map(vcpu -> save(vcpu, arena)).toList();
    List<Attribute> itsRegisters = new ArrayList<>();
    for (int offset : ITS_REGISTERS) {
      itsRegisters.add(Attribute.of(its, KVM_DEV_ARM_VGIC_GRP_ITS_REGS, offset));
    }
    itsRegisters.add(Attribute.of(its, KVM_DEV_ARM_VGIC_GRP_ITS_REGS, GITS_CTLR));
    return new Saved(cpus, saveGic(), itsRegisters);
  }

  private static Cpu save(VcpuFd vcpu, Arena arena) {
    List<Register> registers = new ArrayList<>();
    for (long id : vcpu.regList()) {
      MemorySegment value = arena.allocate(RegId.size(id), Long.BYTES);
      vcpu.oneReg(id, value);
      registers.add(new Register(id, value));
    }
    return new Cpu(registers, vcpu.events(arena), vcpu.mpState());
  }

  private List<Attribute> saveGic() {
    List<Attribute> all = new ArrayList<>();
    save(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 8, all); // GICD_IIDR
    save(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 0, all); // GICD_CTLR
    for (int register : IRQ_REGISTERS) {
      save(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, register + privateBytes(register), all);
    }
    for (VcpuFd vcpu : vcpus) {
      long cpu = (long) vcpu.id() << 32;
      for (int register : LPI_REGISTERS) {
        save(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, cpu | register, all);
      }
      for (int register : IRQ_REGISTERS) {
        save(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, cpu | SGI_FRAME | register, all);
      }
      save(KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO, cpu, all);
      for (int register : ICC_REGISTERS) {
        save(KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, cpu | register, all);
      }
    }
    save(KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO, 32, all);
    return all;
  }

  /** How far behind the registers of the private interrupts those of the first 32 SPIs are. */
  private static int privateBytes(int register) {
    return switch (register & 0xf00) {
      case 0x400 -> 32;
      case 0xc00 -> 8;
      default -> 4;
    };
  }

  private void save(AttributeGroup group, long attribute, List<Attribute> to) {
    to.add(Attribute.of(gic, group, attribute));
  }

  /** The machine that was saved, around a copy of its memory. */
  static LpiMachine restore(Kvm kvm, Saved saved, MemorySegment ram) {
    LpiMachine machine = new LpiMachine(kvm, saved.cpus.size(), ram);
    machine.load(saved);
    return machine;
  }

  /** Goes back to what was saved, as QEMU does it: by a reset of the same VM. */
  void reload(Saved saved) {
    for (VcpuFd vcpu : vcpus) {
      vcpu.init();
      gic(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, (long) vcpu.id() << 32, 0); // GICR_CTLR
    }
    its.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_ITS_CTRL_RESET);
    load(saved);
  }

  private void load(Saved saved) {
    for (VcpuFd vcpu : vcpus) {
      for (Register register : saved.cpus.get(vcpu.id()).registers) {
        vcpu.setOneReg(register.id, register.value);
      }
    }
    saved.gic.forEach(attribute -> attribute.restore(gic));
    saved.its.subList(0, ITS_REGISTERS.size()).forEach(attribute -> attribute.restore(its));
    its.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_ITS_RESTORE_TABLES);
    saved.its.getLast().restore(its); // GITS_CTLR
    for (VcpuFd vcpu : vcpus) {
      vcpu.setEvents(saved.cpus.get(vcpu.id()).events);
      vcpu.setMpState(saved.cpus.get(vcpu.id()).mpState);
    }
  }

  @Override
  public void close() {
    vm.close();
  }
}
