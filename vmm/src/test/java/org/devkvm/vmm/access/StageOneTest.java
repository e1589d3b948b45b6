package org.devkvm.vmm.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;
import org.devkvm.client.Kvm;
import org.devkvm.client.Transport;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.struct.KvmOneReg;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** VMSAv8-64 with a granule of 4 KiB (Arm ARM D8.2). */
@Timeout(10)
class StageOneTest {
  private static final long TABLE = 0x4000_0000L;
  private static final int VCPU = 5;

  @AutoClose private final Arena arena = Arena.ofConfined();
  private final MemorySegment table = arena.allocate(0x1000, 8);
  private final Map<Long, Long> registers = new HashMap<>();
  private final StageOne stageOne =
      new StageOne(vcpu(), (ipa, bytes) -> table.asSlice(ipa - TABLE, bytes));

  @BeforeEach
  void turnOn() {
    registers.put(RegId.sysReg(3, 0, 1, 0, 0), 1L); // SCTLR_EL1.M
    registers.put(RegId.sysReg(3, 0, 2, 0, 0), TABLE); // TTBR0_EL1
  }

  @Test
  void blocksOfTheFirstTableOf39BitsAreGibibytes() {
    tcr(25);
    table.setAtIndex(ValueLayout.JAVA_LONG, 1, 0x8000_0401L);

    assertThat(stageOne.ipa(0x4012_3456L)).hasValue(0x8012_3456L);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 40, 52, 63})
  void thereIsNoTranslationByAReservedSize(int t0sz) {
    tcr(t0sz);
    for (int i = 0; i < 512; i++) {
      table.setAtIndex(ValueLayout.JAVA_LONG, i, TABLE | 3); // names itself
    }

    assertThat(stageOne.ipa(0)).isEmpty();
  }

  private void tcr(int t0sz) {
    registers.put(RegId.sysReg(3, 0, 2, 0, 2), (long) t0sz);
  }

  private VcpuFd vcpu() {
    Kvm kvm = Kvm.open(new Registers());
    return kvm.createVm().createVcpu(0);
  }

  /** A KVM of which only the registers are asked. */
  private final class Registers implements Transport {
    @Override
    public int open() {
      return 3;
    }

    @Override
    public int ioctl(int fd, int request, long argument) {
      FdClass type = fd == VCPU ? FdClass.VCPU : fd == 4 ? FdClass.VM : FdClass.SYSTEM;
      return switch (Ioctl.of(type, request).orElseThrow()) {
        case KVM_GET_VCPU_MMAP_SIZE -> 8192;
        case KVM_CREATE_VM -> 4;
        case KVM_CREATE_VCPU -> VCPU;
        case KVM_GET_ONE_REG -> {
          KvmOneReg reg = new KvmOneReg(at(argument, KvmOneReg.LAYOUT.size()));
          at(reg.addr(), 8).set(ValueLayout.JAVA_LONG, 0, registers.getOrDefault(reg.id(), 0L));
          yield 0;
        }
        default -> 0;
      };
    }

    @Override
    public MemorySegment mmap(int fd, long length, Arena mapping) {
      return mapping.allocate(length, 4096);
    }

    @Override
    public int close(int fd) {
      return 0;
    }

    @Override
    public void interrupt(int vcpuFd) {}

    @SuppressWarnings("restricted") // the kernel's end of an ioctl: all it has is an address
    private static MemorySegment at(long address, long size) {
      return MemorySegment.ofAddress(address).reinterpret(size);
    }
  }
}
