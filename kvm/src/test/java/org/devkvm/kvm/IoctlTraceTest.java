package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.trace.IoctlTrace;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmMpState;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.Struct;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a trace of ioctls says. */
class IoctlTraceTest {
  private final List<String> lines = new ArrayList<>();
  private final IoctlLog trace = new IoctlTrace(lines::add);

  @AutoClose private final ScriptedKvm kvm = new ScriptedKvm();

  /** The line for the last call. */
  private String last() {
    trace.ioctl(kvm.log.getLast());
    return lines.getLast();
  }

  private String line(int fd, Ioctl ioctl, long argument) {
    kvm.ioctl(fd, ioctl, argument);
    return last();
  }

  private String line(int fd, Ioctl ioctl, Struct argument) {
    kvm.ioctl(fd, ioctl, argument);
    return last();
  }

  private static <S> S zeroed(Function<MemorySegment, S> struct) {
    return struct.apply(MemorySegment.ofArray(new byte[64]));
  }

  @Test
  void valuesAndResultsAreWrittenWithTheirNames() {
    assertThat(line(kvm.kvm, Ioctl.KVM_CHECK_EXTENSION, Cap.IRQCHIP.number()))
        .isEqualTo("ioctl(3</dev/kvm>, KVM_CHECK_EXTENSION, KVM_CAP_IRQCHIP) = 1");
    assertThat(line(kvm.kvm, Ioctl.KVM_CREATE_VM, 0))
        .isEqualTo("ioctl(3</dev/kvm>, KVM_CREATE_VM, 0) = 5");
    assertThat(line(kvm.vm, Ioctl.KVM_CREATE_VCPU, 3))
        .isEqualTo("ioctl(4<kvm-vm>, KVM_CREATE_VCPU, 3) = 6");
  }

  @Test
  void refusalIsWrittenWithItsRule() {
    line(kvm.vm, Ioctl.KVM_CREATE_VCPU, 0);
    assertThat(line(kvm.vm, Ioctl.KVM_CREATE_VCPU, 0))
        .isEqualTo("ioctl(4<kvm-vm>, KVM_CREATE_VCPU, 0) = -1 EEXIST (a vCPU with this id exists)");
    assertThat(line(77, Ioctl.KVM_RUN, 0))
        .isEqualTo("ioctl(77, KVM_RUN, 0) = -1 EBADF (the descriptor is not open)");
  }

  @Test
  void structsAreWrittenWithTheNamesOfTheirNumbers() {
    KvmCreateDevice device = zeroed(KvmCreateDevice::new);
    device.type(DeviceType.ARM_VGIC_V2.number()).flags(Uapi.KVM_CREATE_DEVICE_TEST);
    assertThat(line(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device))
        .isEqualTo(
            "ioctl(4<kvm-vm>, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_ARM_VGIC_V2, fd=0,"
                + " flags=KVM_CREATE_DEVICE_TEST}) = 0");
    assertThat(line(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device.flags(0)))
        .as("as it is after the call")
        .isEqualTo(
            "ioctl(4<kvm-vm>, KVM_CREATE_DEVICE, {type=KVM_DEV_TYPE_ARM_VGIC_V2, fd=5, flags=0})"
                + " = 0");
    int gic = 5;

    KvmUserspaceMemoryRegion region = zeroed(KvmUserspaceMemoryRegion::new);
    region.flags(3).guestPhysAddr(0x4000_0000).memorySize(0x1000).userspaceAddr(0x10_0000);
    assertThat(line(kvm.vm, Ioctl.KVM_SET_USER_MEMORY_REGION, region))
        .isEqualTo(
            "ioctl(4<kvm-vm>, KVM_SET_USER_MEMORY_REGION, {slot=0,"
                + " flags=KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY, guest_phys_addr=0x40000000,"
                + " memory_size=0x1000, userspace_addr=0x100000}) = 0");

    KvmDeviceAttr attr = zeroed(KvmDeviceAttr::new);
    attr.attr(Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU).addr(ScriptedKvm.ARGUMENT + 0x800);
    assertThat(line(gic, Ioctl.KVM_GET_DEVICE_ATTR, attr))
        .isEqualTo(
            "ioctl(5<kvm-arm-vgic-v2>, KVM_GET_DEVICE_ATTR, {flags=0,"
                + " group=KVM_DEV_ARM_VGIC_GRP_ADDR, attr=KVM_VGIC_V2_ADDR_TYPE_CPU, addr=0x100800 [0xffffffffffffffff]}) = 0");
    assertThat(line(gic, Ioctl.KVM_HAS_DEVICE_ATTR, attr))
        .endsWith("attr=KVM_VGIC_V2_ADDR_TYPE_CPU, addr=0x100800}) = 0");
  }

  @Test
  void vcpusCallsAreWritten() {
    int vcpu = kvm.vcpu(0, VcpuFeature.POWER_OFF);
    assertThat(last())
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_ARM_VCPU_INIT, {target=5,"
                + " features=[1<<KVM_ARM_VCPU_POWER_OFF|1<<KVM_ARM_VCPU_PSCI_0_2, 0, 0, 0, 0, 0, 0]})"
                + " = 0");
    KvmMpState state = zeroed(KvmMpState::new);
    assertThat(line(vcpu, Ioctl.KVM_GET_MP_STATE, state))
        .isEqualTo("ioctl(5<kvm-vcpu:0>, KVM_GET_MP_STATE, {mp_state=KVM_MP_STATE_STOPPED}) = 0");
    assertThat(line(vcpu, Ioctl.KVM_SET_MP_STATE, state.mpState(99)))
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_SET_MP_STATE, {mp_state=99}) = -1 EINVAL (RUNNABLE, STOPPED"
                + " or SUSPENDED)");
  }

  @Test
  void registersAreWrittenWithNamesAndValues() {
    int vcpu = kvm.vcpu(0);
    kvm.reg(vcpu, RegId.PC, 0x4000_0000);
    assertThat(last())
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_SET_ONE_REG, {id=0x6030000000100040 (pc), addr=0x101000"
                + " [0x40000000]}) = 0");
    kvm.reg(vcpu, RegId.sysReg(3, 0, 1, 0, 0));
    assertThat(last()).contains("{id=0x603000000013c080 (SCTLR_EL1), addr=0x101000 [0x");
    KvmOneReg unknown = zeroed(KvmOneReg::new).id(0x1234).addr(0x101000);
    assertThat(line(vcpu, Ioctl.KVM_GET_ONE_REG, unknown))
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_GET_ONE_REG, {id=0x1234, addr=0x101000}) = -1 EINVAL (the id"
                + " is not one of arm64)");
  }

  @Test
  void runIsWrittenWithItsExit() {
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().accesses(0x0900_0000, true, 0);
    kvm.run(vcpu);
    assertThat(last()).isEqualTo("ioctl(5<kvm-vcpu:0>, KVM_RUN, 0) = 0 (KVM_EXIT_MMIO)");
    kvm.page(vcpu).immediateExit(1);
    kvm.run(vcpu);
    assertThat(last())
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_RUN, 0) = -1 EINTR (a signal or immediate_exit ended"
                + " KVM_RUN)");
  }

  @Test
  void badPointerIsWrittenAsAnAddress() {
    int vcpu = kvm.vcpu(0);
    assertThat(line(vcpu, Ioctl.KVM_GET_ONE_REG, -8))
        .isEqualTo(
            "ioctl(5<kvm-vcpu:0>, KVM_GET_ONE_REG, 0xfffffffffffffff8) = -1 EFAULT (a pointer does"
                + " not point to memory of the caller)");
    KvmOneReg nowhere = zeroed(KvmOneReg::new).id(RegId.PC).addr(1);
    assertThat(line(vcpu, Ioctl.KVM_SET_ONE_REG, nowhere)).contains("(pc), addr=0x1}) = -1 EFAULT");
  }

  @Test
  void everyRequestOfEveryFileCanBeWrittenWhateverItsArgument() {
    int vcpu = kvm.vcpu(0);
    int gic = kvm.gic();
    for (int fd : new int[] {kvm.kvm, kvm.vm, gic, vcpu}) {
      for (Ioctl ioctl : Ioctl.values()) {
        if (ioctl != Ioctl.KVM_RUN) {
          assertThat(line(fd, ioctl, ScriptedKvm.ARGUMENT)).startsWith("ioctl(" + fd + "<");
          assertThat(line(fd, ioctl, 1)).matches("ioctl\\(" + fd + "<.*, KVM_.*\\) = .*");
        }
      }
    }
  }
}
