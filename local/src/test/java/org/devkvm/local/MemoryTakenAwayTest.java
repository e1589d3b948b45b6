package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.Stream;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guest memory that user space takes away after the guest has used it: KVM_RUN answers EFAULT at
 * the instruction, and goes on when it is back (x-ro/guest-memory-taken-away-between-runs). A JVM
 * that does not survive fails the test too.
 */
@SuppressWarnings("restricted") // memory by address, which the test takes away
@Timeout(60)
@ParameterizedClass
@EnumSource(
    value = EngineKind.class,
    names = {"MACHINE_CODE", "INTERPRETER"})
class MemoryTakenAwayTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DATA = 0x5000_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final long BYTES = 4L << 20;

  /** Away from where the JVM gets its memory: it must not fill the hole. */
  private static final long HOST = 0x1000_0000_0000L;

  private static final int SHARED = 1;
  private static final int FIXED = 0x10;
  private static final int DONTNEED = 4;
  private static final int READ_WRITE = NativeCalls.READ | NativeCalls.WRITE;

  /** An instruction that accesses the memory at X10, which the guest repeats. */
  enum Access {
    LOAD(0xF9400140, false), // ldr x0, [x10]
    LOAD_OF_THE_BASE(0xF940014A, false), // ldr x10, [x10]
    LOAD_WITH_WRITEBACK(0xF8408540, false), // ldr x0, [x10], #8
    STORE(0xF9000140, true), // str x0, [x10]
    STORE_PAIR(0xA9BF0540, true), // stp x0, x1, [x10, #-16]!
    BYTE(0x39000140, true), // strb w0, [x10]
    VECTOR(0x3DC00140, false), // ldr q0, [x10]
    ACQUIRE(0xC8DFFD40, false), // ldar x0, [x10]
    RELEASE(0xC89FFD40, true), // stlr x0, [x10]
    ADD(0xF8200141, true), // ldadd x0, x1, [x10]
    SWAP_BYTE(0x38208141, true), // swpb w0, w1, [x10]
    COMPARE_PAIR(0x48207D42, true), // casp x0, x1, x2, x3, [x10]
    EXCLUSIVE(0xC85F7D40, false), // ldxr x0, [x10]
    EXCLUSIVE_PAIR(0xC87F0540, false), // ldxp x0, x1, [x10]
    ;

    final int word;
    final boolean writes;

    Access(int word, boolean writes) {
      this.word = word;
      this.writes = writes;
    }
  }

  /** How user space takes memory away, by its host address. */
  enum Way {
    UNMAP,
    PROTECT,
    MAKE_READ_ONLY,
    TRUNCATE
  }

  record Case(Access access, Way way, int rounds) {}

  static Stream<Case> cases() {
    return Stream.of(Access.values())
        .flatMap(access ->
            Stream.of(Way.values())
                .filter(way -> access.writes || way != Way.MAKE_READ_ONLY)
                .flatMap(
                    way -> Stream.of(1, 300_000).map(rounds -> new Case(access, way, rounds))));
  }

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm;
  @AutoClose private final VmFd vm;
  @AutoClose private final VcpuFd vcpu;

  private final MemorySegment ram = arena.allocate(0x10000, 0x1000);
  private final int file =
      (int) call("memfd_create", arena.allocateFrom("memory").address(), 0, 0, 0, 0, 0);
  private final long data;

  MemoryTakenAwayTest(EngineKind engine) {
    kvm = LocalKvm.open(new LocalOptions().engine(engine));
    vm = kvm.createVm();
    vcpu = vm.createVcpu(0);
    resize(BYTES);
    data = call("mmap", HOST, BYTES, READ_WRITE, SHARED, file, 0);
    vm.setUserMemoryRegion(0, RAM, ram);
    vm.setUserMemoryRegion(1, DATA, MemorySegment.ofAddress(data).reinterpret(BYTES));
    vcpu.init();
    vcpu.setOneReg(RegId.sysReg(3, 0, 1, 0, 2), 3 << 20); // CPACR_EL1.FPEN
  }

  @BeforeEach
  void hostHasAHandler() {
    assumeThat(HostFaults.isSupported()).isTrue();
  }

  private static long call(String name, long a, long b, long c, long d, long e, long f) {
    return NativeCalls.call(NativeCalls.find(name), a, b, c, d, e, f);
  }

  private void resize(long bytes) {
    assertThat((int) call("ftruncate", file, bytes, 0, 0, 0, 0)).isZero();
  }

  private void take(Way way) {
    switch (way) {
      case UNMAP -> NativeCalls.unmap(data, BYTES);
      case PROTECT -> NativeCalls.protect(data, BYTES, 0);
      case MAKE_READ_ONLY -> NativeCalls.protect(data, BYTES, NativeCalls.READ);
      case TRUNCATE -> resize(0);
    }
  }

  private void giveBack(Way way) {
    switch (way) {
      case UNMAP -> call("mmap", data, BYTES, READ_WRITE, SHARED | FIXED, file, 0);
      case PROTECT, MAKE_READ_ONLY -> NativeCalls.protect(data, BYTES, READ_WRITE);
      case TRUNCATE -> resize(BYTES);
    }
  }

  /** After a fault, code is looked at again before it is executed. */
  @ParameterizedTest
  @EnumSource(value = Way.class, names = "MAKE_READ_ONLY", mode = EnumSource.Mode.EXCLUDE)
  void codeThatIsGoneIsEfaultToo(Way way) {
    int[] code = {
      0xF9400149, // ldr x9, [x10]
      0x14000000, // b   .
    };
    MemorySegment slot = MemorySegment.ofAddress(data).reinterpret(BYTES);
    MemorySegment.copy(code, 0, slot, ValueLayout.JAVA_INT, 0, code.length);
    vcpu.setOneReg(RegId.PC, DATA);
    vcpu.setOneReg(RegId.x(10), DATA + BYTES / 2);
    NativeCalls.unmap(data + BYTES / 2, BYTES / 2);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(vcpu::run)
          .isInstanceOfSatisfying(
              KvmException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EFAULT));
      assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(DATA);
      take(way);
    }
    NativeCalls.unmap(data, BYTES);
    call("close", file, 0, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void runIsEfaultAtTheInstructionAndGoesOnWhenTheMemoryIsBack(Case c) {
    int[] code = {
      0xAA0C03EA, // mov  x10, x12
      c.access.word,
      0xF100056B, // subs x11, x11, #1
      0x54FFFFA1, // b.ne .-12
      0xF9000120, // str  x0, [x9]
      0xD280002B, // mov  x11, #1
      0x17FFFFFA, // b    .-24
    };
    MemorySegment.copy(code, 0, ram, ValueLayout.JAVA_INT, 0, code.length);
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(11), c.rounds);
    vcpu.setOneReg(RegId.x(12), DATA + 0x1000);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    take(c.way);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(vcpu::run)
          .isInstanceOfSatisfying(
              KvmException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EFAULT));
      assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(RAM + 4);
      assertThat(vcpu.oneReg(RegId.x(11))).isEqualTo(1);
      assertThat(vcpu.oneReg(RegId.x(10))).as("the base").isEqualTo(DATA + 0x1000);
    }
    giveBack(c.way);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    NativeCalls.unmap(data, BYTES);
    call("close", file, 0, 0, 0, 0, 0);
  }

  @Test
  void discardedPagesOfAFileAreReadAgain() {
    int[] code = {
      0xF9400140, // ldr x0, [x10]
      0xF9000120, // str x0, [x9]
      0x17FFFFFE, // b   .-8
    };
    MemorySegment.copy(code, 0, ram, ValueLayout.JAVA_INT, 0, code.length);
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(10), DATA);
    MemorySegment memory = MemorySegment.ofAddress(data).reinterpret(BYTES);
    memory.set(ValueLayout.JAVA_LONG, 0, 7);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(DEVICE, 8, 7));
    assertThat((int) call("madvise", data, BYTES, DONTNEED, 0, 0, 0)).isZero();
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(DEVICE, 8, 7));
    NativeCalls.unmap(data, BYTES);
    call("close", file, 0, 0, 0, 0, 0);
  }

  @Test
  void stolenTimeIsNotToldWhereItsMemoryIsGone() {
    MemorySegment.copy(
        new int[] {0xF9000120, 0x17FFFFFF},
        0,
        ram,
        ValueLayout.JAVA_INT,
        0,
        2); // str x0, [x9]; b .-4
    vcpu.setAttribute64(
        AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number(), Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA, DATA);
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    for (Way way : new Way[] {Way.TRUNCATE, Way.PROTECT, Way.UNMAP}) {
      take(way);
      assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    }
    call("close", file, 0, 0, 0, 0, 0);
  }
}
