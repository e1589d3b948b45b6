package org.devkvm.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.junit.jupiter.api.Test;

/** The client makes the calls of a C program; the codes are those of a Linux 6.1 strace. */
class ClientTest {
  private static final int CREATE_VCPU = 0xAE41;
  private static final int PREFERRED_TARGET = 0x8020AEAF;
  private static final int GET_REG_LIST = 0xC008AEB0;
  private static final int CREATE_DEVICE = 0xC00CAEE0;
  private static final int SET_DEVICE_ATTR = 0x4018AEE1;
  private static final int HAS_DEVICE_ATTR = 0x4018AEE3;
  private static final int GET_ONE_REG = 0x4010AEAB;

  private final FakeTransport kernel = new FakeTransport().answerFd(CREATE_VCPU);

  @Test
  void firstExampleMakesTheCallsOfACProgram() {
    kernel.answer(PREFERRED_TARGET, a -> poke(a, 5));
    try (Kvm kvm = Kvm.open(kernel);
        VmFd vm = kvm.createVm();
        Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(0x2000, 0x1000);
      vm.setUserMemoryRegion(1, 0x4000_0000, memory);
      VcpuFd vcpu = vm.createVcpu(0);
      vcpu.init(VcpuFeature.PSCI_0_2);
      vcpu.setOneReg(RegId.PC, 0x4000_0000);
      vcpu.run();

      long hva = memory.address();
      String hvaWords = "%08x %08x".formatted((int) hva, (int) (hva >>> 32));
      assertThat(kernel.log.subList(0, 8))
          .containsExactly(
              "open",
              "3 0000AE04 0",
              "3 0000AE01 0",
              "4 4020AE46 00000001 00000000 40000000 00000000 00002000 00000000 " + hvaWords,
              "4 0000AE41 0",
              "5 mmap 8192",
              "4 8020AEAF ",
              "5 4020AEAE 00000005 00000004");
      assertThat(kernel.log.get(8)).startsWith("5 4010AEAC 00100040 60300000 ");
      assertThat(kernel.log.get(9)).isEqualTo("5 0000AE80 0");
    }
    assertThat(kernel.log.subList(10, kernel.log.size()))
        .as("a machine closes its vCPUs before itself")
        .containsExactly("5 close", "4 close", "3 close");
  }

  @Test
  void refusalNamesTheIoctlAndTheErrno() {
    VmFd vm = Kvm.open(new FakeTransport().answer(CREATE_VCPU, _ -> -17)).createVm();
    assertThatExceptionOfType(KvmException.class)
        .isThrownBy(() -> vm.createVcpu(0))
        .withMessage("KVM_CREATE_VCPU: EEXIST (File exists)")
        .satisfies(e -> assertThat(e.errno()).isEqualTo(Errno.EEXIST));
  }

  @Test
  void registerNarrowerThan64BitsIsZeroExtended() {
    VcpuFd vcpu = vcpu();
    kernel.answer(
        GET_ONE_REG, a -> poke(FakeTransport.at(a, 16).get(ValueLayout.JAVA_LONG, 8), 0xF000_0001));
    assertThat(vcpu.oneReg(RegId.FPSR)).isEqualTo(0xF000_0001L);
  }

  @Test
  void registerListIsAskedForItsSizeFirst() {
    VcpuFd vcpu = vcpu();
    kernel
        .answer(GET_REG_LIST, a -> poke(a, 2) - Errno.E2BIG.number())
        .answer(
            GET_REG_LIST,
            a -> {
              MemorySegment list = FakeTransport.at(a, 24);
              assertThat(list.get(ValueLayout.JAVA_LONG, 0)).as("room for both").isEqualTo(2);
              list.set(ValueLayout.JAVA_LONG, 8, RegId.x(0));
              list.set(ValueLayout.JAVA_LONG, 16, RegId.PC);
              return 0;
            });
    assertThat(vcpu.regList()).containsExactly(RegId.x(0), RegId.PC);
  }

  @Test
  void deviceAttributesGoToTheFileDescriptorOfTheDevice() {
    VmFd vm = Kvm.open(kernel).createVm();
    kernel.answer(CREATE_DEVICE, a -> poke(a + 4, 77));
    DeviceFd gic = vm.createDevice(DeviceType.ARM_VGIC_V2);
    int ctrl = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();
    gic.setAttribute(ctrl, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
    assertThat(kernel.log).endsWith("4 C00CAEE0 00000005", "77 4018AEE1 00000000 00000004");
  }

  @Test
  void onlyEnxioMeansThatAnAttributeIsUnknown() {
    VcpuFd vcpu = vcpu();
    kernel.answer(HAS_DEVICE_ATTR, _ -> -Errno.ENXIO.number());
    kernel.answer(HAS_DEVICE_ATTR, _ -> -Errno.EIO.number());
    assertThat(vcpu.hasAttribute(9, 0)).isFalse();
    assertThatExceptionOfType(KvmException.class).isThrownBy(() -> vcpu.hasAttribute(9, 0));
  }

  @Test
  void irqLineNumbersAreComposedAsTheManualSays() {
    // api.rst 4.25: vcpu2_index 31:28, irq_type 27:24, vcpu_index 23:16, irq_id 15:0.
    assertThat(IrqLine.spi(33)).isEqualTo(0x0100_0021);
    assertThat(IrqLine.ppi(300, 27)).isEqualTo(0x122C_001B);
    assertThat(IrqLine.fiq(2)).isEqualTo(0x0002_0001);
  }

  @Test
  void capabilityIsPassedByValueAndItsArgumentsInAStruct() {
    VmFd vm = Kvm.open(kernel).createVm();
    vm.checkExtension(Cap.MAX_VCPUS);
    vm.enableCap(Cap.MANUAL_DIRTY_LOG_PROTECT2, 3);
    assertThat(kernel.log).endsWith("4 0000AE03 66", "4 4068AEA3 000000a8 00000000 00000003");
  }

  @Test
  void wordsOfTheAbiAreWhereTheManualPutsThem() {
    VmFd vm = Kvm.open(kernel).createVm();
    try (Arena arena = Arena.ofConfined()) {
      vm.setGsiRouting(KvmIrqRouting.allocate(arena, 1));
      vm.irqfd(KvmIrqfd.allocate(arena).fd(9).gsi(40).flags(2).resamplefd(10));
    }
    vm.unregisterCoalescedMmio(0x1_0900_0000L, 4);
    assertThat(kernel.log)
        .as("api.rst 4.52, 4.75, 4.116")
        .endsWith(
            "4 4008AE6A 00000001",
            "4 4020AE76 00000009 00000028 00000002 0000000a",
            "4 4010AE68 09000000 00000001 00000004");
  }

  @Test
  void deviceTypeIsTriedWithoutADevice() {
    VmFd vm = Kvm.open(kernel).createVm();
    kernel.answer(CREATE_DEVICE, _ -> 0);
    kernel.answer(CREATE_DEVICE, _ -> -Errno.ENODEV.number());
    assertThat(vm.hasDevice(DeviceType.ARM_VGIC_V2)).isTrue();
    assertThat(vm.hasDevice(DeviceType.ARM_VGIC_V3)).isFalse();
    assertThat(kernel.log)
        .as("api.rst 4.79, KVM_CREATE_DEVICE_TEST")
        .endsWith("4 C00CAEE0 00000005 00000000 00000001", "4 C00CAEE0 00000007 00000000 00000001");
  }

  @Test
  void eventFilterOfThePmuGoesByReference() {
    VcpuFd vcpu = vcpu();
    List<Long> filters = new ArrayList<>();
    kernel.answer(
        SET_DEVICE_ATTR,
        attribute -> {
          long address = FakeTransport.at(attribute, 24).get(ValueLayout.JAVA_LONG, 16);
          filters.add(FakeTransport.at(address, 8).get(ValueLayout.JAVA_LONG, 0));
          return 0;
        });
    vcpu.filterPmuEvents(0x11, 2, true);
    vcpu.filterPmuEvents(0x1D, 1, false);
    assertThat(filters)
        .as("base_event, nevents and action, devices/vcpu.rst 1.3")
        .containsExactly(0x00_0002_0011L, 0x01_0001_001DL);
    assertThat(kernel.log.getLast()).startsWith("5 4018AEE1 00000000 00000000 00000002 00000000 ");
  }

  @Test
  void memoryOfTheJavaHeapIsNoGuestMemory() {
    VmFd vm = Kvm.open(kernel).createVm();
    MemorySegment heap = MemorySegment.ofArray(new byte[4096]);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> vm.setUserMemoryRegion(0, 0, heap));
  }

  @Test
  void closedDescriptorIsNeverUsedAgain() {
    VmFd vm = Kvm.open(kernel).createVm();
    vm.close();
    vm.close();
    assertThatExceptionOfType(KvmException.class)
        .isThrownBy(vm::createIrqchip)
        .withMessage("KVM_CREATE_IRQCHIP: EBADF (Bad file descriptor)");
    assertThat(kernel.log).as("the number may be another file's by now").endsWith("4 close");
  }

  private VcpuFd vcpu() {
    return Kvm.open(kernel).createVm().createVcpu(0);
  }

  private static int poke(long address, int value) {
    FakeTransport.at(address, Integer.BYTES).set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
    return 0;
  }
}
