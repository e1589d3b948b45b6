package org.devkvm.uapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuInit;
import org.junit.jupiter.api.Test;

/** What a log and a dispatcher read out of the tables. */
class TablesTest {

  @Test
  void requestMeansSomethingOnlyWithItsClassOfDescriptor() {
    assertThat(Ioctl.of(FdClass.VM, 0x4010AEAB)).contains(Ioctl.KVM_ARM_SET_DEVICE_ADDR);
    assertThat(Ioctl.of(FdClass.VCPU, 0x4010AEAB)).contains(Ioctl.KVM_GET_ONE_REG);
    assertThat(Ioctl.of(FdClass.SYSTEM, 0x4010AEAB)).isEmpty();
  }

  @Test
  void wrongSizeIsAnotherRequest() {
    assertThat(Ioctl.of(FdClass.VM, 0x4020AE46)).contains(Ioctl.KVM_SET_USER_MEMORY_REGION);
    assertThat(Ioctl.of(FdClass.VM, 0x4018AE46)).isEmpty();
  }

  @Test
  void foreignRequestIsNamedWhateverItsSize() {
    assertThat(ForeignIoctl.candidates(0x4008AE90)).containsExactly(ForeignIoctl.KVM_SET_CPUID2);
    assertThat(ForeignIoctl.candidates(0x40085490)).as("another type byte").isEmpty();
  }

  @Test
  void structIsLoggedByItsFields() {
    KvmVcpuInit init = new KvmVcpuInit(MemorySegment.ofArray(new byte[32])).target(5);
    assertThat(init.features(0, 4))
        .hasToString("kvm_vcpu_init{target=5, features=[4, 0, 0, 0, 0, 0, 0]}");
    try (Arena arena = Arena.ofConfined()) {
      KvmUserspaceMemoryRegion region = KvmUserspaceMemoryRegion.allocate(arena);
      region.slot(-1).guestPhysAddr(0x4000_0000).memorySize(-4096);
      assertThat(region)
          .hasToString(
              "kvm_userspace_memory_region{slot=4294967295, flags=0, guest_phys_addr=0x40000000,"
                  + " memory_size=0xfffffffffffff000, userspace_addr=0}");
    }
  }

  @Test
  void registerIdIsLoggedByItsName() {
    assertThat(RegIdNames.of(0x6030000000100000L)).isEqualTo("x0");
    assertThat(RegIdNames.of(0x60200000001000D5L)).isEqualTo("fpcr");
    assertThat(RegIdNames.of(0x603000000013DF1AL)).as("the swapped pair").isEqualTo("TIMER_CNT");
    assertThat(RegIdNames.of(0x603000000013C510L)).isEqualTo("S3_0_C10_C2_0");
    assertThat(RegIdNames.of(0x4030000000100000L)).isEqualTo("0x4030000000100000");
  }
}
