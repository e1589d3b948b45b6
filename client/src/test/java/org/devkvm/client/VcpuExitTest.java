package org.devkvm.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.SystemEventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exits are read from where Linux puts them; the offsets are those of the C struct. */
class VcpuExitTest {
  private static final int RUN = 0xAE80;
  private static final int FD = 5;

  private final FakeTransport kernel = new FakeTransport().answerFd(0xAE41);
  private VcpuFd vcpu;
  private MemorySegment page;

  @BeforeEach
  void createVcpu() {
    vcpu = Kvm.open(kernel).createVm().createVcpu(0);
    page = kernel.kvmRun(FD);
  }

  @Test
  void mmioWriteHasTheBytesOfItsLength() {
    exit(6);
    put64(32, 0x0900_0000);
    put64(40, 0x1122_3344_5566_7788L);
    put32(48, 2);
    page.set(ValueLayout.JAVA_BYTE, 52, (byte) 1);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x0900_0000, 2, 0x7788));
    put32(48, 8);
    assertThat(vcpu.run())
        .isEqualTo(new VcpuExit.MmioWrite(0x0900_0000, 8, 0x1122_3344_5566_7788L));
  }

  @Test
  void answerOfAnMmioReadLiesInTheSharedPage() {
    exit(6);
    put64(32, 0x0900_0018);
    put32(48, 4);
    if (vcpu.run() instanceof VcpuExit.MmioRead read) {
      assertThat(read.address()).isEqualTo(0x0900_0018);
      assertThat(read.length()).isEqualTo(4);
      read.answer(0x90);
    }
    assertThat(page.get(ValueLayout.JAVA_INT, 40)).isEqualTo(0x90);
  }

  @Test
  void systemEventHasItsTypeAndData() {
    exit(24);
    put32(32, 2);
    put32(36, 1);
    put64(40, 1);
    VcpuExit exit = vcpu.run();
    assertThat(exit).isEqualTo(new VcpuExit.SystemEvent(2, List.of(1L)));
    assertThat(((VcpuExit.SystemEvent) exit).event()).contains(SystemEventType.RESET);
  }

  @Test
  void moreDataThanTheStructHoldsIsCut() {
    exit(17);
    put32(32, 4);
    put32(36, -1);
    assertThat(vcpu.run())
        .isInstanceOfSatisfying(VcpuExit.Internal.class, e -> assertThat(e.data()).hasSize(16));
  }

  @Test
  void debugExitHasTheUpperHalfOfTheSyndromeOnlyWhenItIsValid() {
    exit(4);
    put32(32, 0xF200_0000);
    put32(36, 7);
    put64(40, 0x1234);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Debug(0xF200_0000L, 0x1234));
    page.set(ValueLayout.JAVA_SHORT, 14, (short) 1);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Debug(0x7_F200_0000L, 0x1234));
  }

  @Test
  void remainingExitsAreRead() {
    put64(32, 0x84000001L);
    put64(40, 3);
    exit(3);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0x84000001L));
    exit(9);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.FailEntry(0x84000001L, 3));
    exit(28);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.ArmNisv(0x84000001L, 3));
    exit(33);
    VcpuExit unknown = vcpu.run();
    assertThat(unknown).isEqualTo(new VcpuExit.Unknown(33));
    assertThat(((VcpuExit.Unknown) unknown).name()).contains(ExitReason.X86_BUS_LOCK);
  }

  @Test
  void eintrIsAnExitAndOtherErrorsAreExceptions() {
    kernel.answer(RUN, _ -> -Errno.EINTR.number()).answer(RUN, _ -> -Errno.ENOEXEC.number());
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Intr());
    assertThatExceptionOfType(KvmException.class)
        .isThrownBy(vcpu::run)
        .withMessage("KVM_RUN: ENOEXEC (Exec format error)");
  }

  @Test
  void kickSetsImmediateExitBeforeItInterrupts() {
    vcpu.kick();
    assertThat(page.get(ValueLayout.JAVA_BYTE, 1)).isEqualTo((byte) 1);
    assertThat(kernel.log).endsWith("5 interrupt");
    vcpu.immediateExit(false);
    assertThat(page.get(ValueLayout.JAVA_BYTE, 1)).isZero();
  }

  private void exit(int reason) {
    put32(8, reason);
  }

  private void put32(long offset, int value) {
    page.set(ValueLayout.JAVA_INT, offset, value);
  }

  private void put64(long offset, long value) {
    page.set(ValueLayout.JAVA_LONG, offset, value);
  }
}
