package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.devkvm.kvm.core.Host;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmRun;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuInit;
import org.devkvm.uapi.struct.Struct;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A second door to the same kernel side, with a client in another address space. */
@Timeout(20)
class OtherDoorTest {
  private static final long IPA = 0x4000_0000L;
  private static final long RAM = 0x200_0000L;
  private static final int KVM = 40;
  private static final int VM = 41;
  private static final int VCPU = 77;

  /** mov x0, #n; mov x1, #0x09000000; str w0, [x1]; b to the start. */
  private static int[] storing(int n) {
    return new int[] {0xD280_0000 | n << 5, 0xD2A1_2001, 0xB900_0020, 0x17FF_FFFD};
  }

  private final Host host = LocalHost.of(new LocalOptions());
  @AutoClose private final OtherProcess client = new OtherProcess();

  @BeforeEach
  void open() {
    assertThat(client.open(host, KVM)).isEqualTo(KVM);
    assertThat(client.creates(VM, KVM, Ioctl.KVM_CREATE_VM, 0)).isEqualTo(VM);
    assertThat(client.creates(VCPU, VM, Ioctl.KVM_CREATE_VCPU, 0)).isEqualTo(VCPU);
    KvmVcpuInit init = new KvmVcpuInit(MemorySegment.ofArray(new byte[32]));
    call(VCPU, Ioctl.KVM_ARM_VCPU_INIT, init.target(Arm64Uapi.KVM_ARM_TARGET_GENERIC_V8));
  }

  private void call(int fd, Ioctl request, Struct argument) {
    MemorySegment.copy(argument.segment(), 0, client.argument, 0, argument.layout().size());
    assertThat(client.ioctl(fd, request, OtherProcess.ARGUMENT)).isZero();
  }

  private void slot(long bytes, int flags) {
    KvmUserspaceMemoryRegion region =
        new KvmUserspaceMemoryRegion(MemorySegment.ofArray(new byte[32]));
    region.flags(flags).guestPhysAddr(IPA).memorySize(bytes).userspaceAddr(RAM);
    call(VM, Ioctl.KVM_SET_USER_MEMORY_REGION, region);
  }

  private static void put(int[] code, MemorySegment memory) {
    MemorySegment.copy(code, 0, memory, ValueLayout.JAVA_INT, 0, code.length);
  }

  private void pc(long pc) {
    long value = OtherProcess.ARGUMENT + 64;
    client.argument.set(ValueLayout.JAVA_LONG, 64, pc);
    call(
        VCPU,
        Ioctl.KVM_SET_ONE_REG,
        new KvmOneReg(MemorySegment.ofArray(new byte[16])).id(RegId.PC).addr(value));
  }

  private long run() {
    return client.ioctl(VCPU, Ioctl.KVM_RUN, 0);
  }

  /** What the guest writes to its device next. */
  private long stored() {
    assertThat(run()).isZero();
    KvmRun run = new KvmRun(client.pages(VCPU));
    assertThat(run.exitReason()).isEqualTo(ExitReason.MMIO.number());
    return run.mmioValue();
  }

  @Test
  void guestRunsInMemoryThatHasAnotherAddressHere() {
    put(storing(42), client.map(RAM, 0x1000));
    slot(0x1000, 0);
    pc(IPA);
    assertThat(stored()).isEqualTo(42);
  }

  @Test
  void descriptorsAreWhatTheClientSays() {
    KvmCreateDevice device = new KvmCreateDevice(MemorySegment.ofArray(new byte[12]));
    device.type(DeviceType.ARM_VGIC_V2.number());
    MemorySegment.copy(device.segment(), 0, client.argument, 0, 12);
    assertThat(client.creates(500, VM, Ioctl.KVM_CREATE_DEVICE, OtherProcess.ARGUMENT)).isZero();
    assertThat(new KvmCreateDevice(client.argument).fd()).isEqualTo(500);
    assertThat(client.creates(500, KVM, Ioctl.KVM_CREATE_VM, 0))
        .as("the client has closed it behind our back")
        .isEqualTo(500);
    assertThat(client.ioctl(500, Ioctl.KVM_CREATE_VCPU, 0)).isPositive();
  }

  @Test
  void memoryEndsWithItsSlotAndNotLater() {
    put(storing(1), client.map(RAM, 0x1000));
    slot(0x1000, 0);
    pc(IPA);
    assertThat(stored()).isEqualTo(1);
    slot(0, 0);
    assertThat(client.ends).containsExactly("slot at 0x2000000");
  }

  @Test
  void codeOfAnOldSlotIsNotExecutedInANewOne() {
    MemorySegment memory = client.map(RAM, 0x1000);
    put(storing(1), memory);
    slot(0x1000, 0);
    pc(IPA);
    assertThat(stored()).isEqualTo(1);
    slot(0, 0);
    put(storing(2), memory);
    slot(0x1000, 0);
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void changedFlagsOfASlotKeepItsMemory() {
    put(storing(1), client.map(RAM, 0x1000));
    slot(0x1000, 0);
    slot(0x1000, Uapi.KVM_MEM_LOG_DIRTY_PAGES);
    assertThat(client.ends).isEmpty();
  }

  @Test
  void memoryThatTheClientUnmapsIsEfaultAndComesBack() {
    put(storing(1), client.map(RAM, 0x1000));
    slot(0x1000, 0);
    pc(IPA);
    assertThat(stored()).isEqualTo(1);
    client.unmap(RAM);
    assertThat(run()).isEqualTo(-Errno.EFAULT.number());
    put(storing(3), client.map(RAM, 0x1000));
    assertThat(stored()).isEqualTo(3);
  }

  @Test
  void signalBeforeTheCallEndsIt() {
    put(new int[] {0x1400_0000}, client.map(RAM, 0x1000)); // b .
    slot(0x1000, 0);
    pc(IPA);
    client.signal = true;
    client.table.interrupt(VCPU);
    assertThat(run()).isEqualTo(-Errno.EINTR.number());
  }

  @Test
  void maskOfTheVcpuHoldsWhileItRuns() {
    put(new int[] {0x1400_0000}, client.map(RAM, 0x1000)); // b .
    slot(0x1000, 0);
    pc(IPA);
    client.argument.set(ValueLayout.JAVA_INT, 0, 8);
    client.argument.set(ValueLayout.JAVA_LONG_UNALIGNED, 4, -1);
    assertThat(client.ioctl(VCPU, Ioctl.KVM_SET_SIGNAL_MASK, OtherProcess.ARGUMENT)).isZero();
    client.signal = true;
    assertThat(run()).isEqualTo(-Errno.EINTR.number());
    assertThat(client.masks).as("all but SIGKILL and SIGSTOP").containsExactly(~0x4_0100L, 0L);
    assertThat(client.ioctl(VCPU, Ioctl.KVM_SET_SIGNAL_MASK, 0)).isZero();
    assertThat(run()).isEqualTo(-Errno.EINTR.number());
    assertThat(client.masks).hasSize(2);
  }

  @Test
  void endOfTheProcessGivesEverythingBack() {
    client.map(RAM, 0x1000);
    slot(0x1000, 0);
    client.table.close();
    assertThat(client.ends).containsExactly("slot at 0x2000000", "pages of 77");
  }

  @Test
  void fileThatIsCutOffUnderASlotIsEfault(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ram");
    try (RandomAccessFile ram = new RandomAccessFile(file.toFile(), "rw");
        Arena arena = Arena.ofShared()) {
      ram.setLength(0x2000);
      MemorySegment memory = ram.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, 0x2000, arena);
      // mov x1, #IPA + 0x1000; ldr w0, [x1]; mov x2, #0x09000000; str w0, [x2]
      put(new int[] {0xD2A8_0001, 0xF282_0001, 0xB940_0020, 0xD2A1_2002, 0xB900_0040}, memory);
      client.map(RAM, memory);
      slot(0x2000, 0);
      pc(IPA);
      ram.setLength(0x1000);
      assertThat(run()).isEqualTo(-Errno.EFAULT.number());
      ram.setLength(0x2000);
      assertThat(stored()).as("the load is tried again").isZero();
    }
  }
}
