package org.devkvm.local;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.LongUnaryOperator;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.VfsIoctl;
import org.devkvm.uapi.struct.KvmCoalescedMmioRing;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What of KVM depends on PAGE_SIZE (kvm_main.c, coalesced_mmio.c), with the page sizes of arm64's
 * kernels. shim/test/pages.c has the same facts, and holds on Linux's own KVM with 4 and 16 KiB.
 */
@ParameterizedClass
@ValueSource(ints = {1 << 12, 1 << 14, 1 << 16})
class PagesTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int PAGES = 130;

  /** Stores to memory, then to the device for ever. */
  private static final int[] CODE = {
    0xF9000140, // str x0, [x10]
    0xF9000160, // str x0, [x11]
    0xB9000120, // str w0, [x9]
    0x17FFFFFF, // b   .-4
  };

  @Parameter private int page;

  @AutoClose private final Arena arena = Arena.ofShared();

  private Kvm open() {
    return LocalKvm.open(new LocalOptions().pages(page));
  }

  private MemorySegment memory(int pages) {
    return arena.allocate((long) pages * page, 1 << 16);
  }

  @Test
  void mappingOfAVcpuIsTwoPages() {
    try (Kvm kvm = open();
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      assertThat(kvm.vcpuMmapSize()).isEqualTo(2 * page);
      assertThat(vcpu.mapping().byteSize()).isEqualTo(2L * page);
      assertThat(vcpu.mapping().address() % page).isZero();
    }
  }

  @Test
  void slotsAreMadeOfWholePages() {
    try (Kvm kvm = open();
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = memory(4);
      refused(vm, RAM, memory.asSlice(0, 2L * page - 0x800));
      refused(vm, RAM, memory.asSlice(0, page / 2));
      refused(vm, RAM + page / 2, memory);
      refused(vm, RAM, memory.asSlice(page / 2, page));
      vm.setUserMemoryRegion(1, RAM + page, memory.asSlice(page, page));
    }
  }

  private static void refused(VmFd vm, long ipa, MemorySegment memory) {
    assertThatExceptionOfType(KvmException.class)
        .isThrownBy(() -> vm.setUserMemoryRegion(0, ipa, memory))
        .matches(e -> e.errno() == Errno.EINVAL);
  }

  @Test
  void everyBitOfTheDirtyLogIsAPage() {
    try (Kvm kvm = open();
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      MemorySegment ram = memory(PAGES);
      MemorySegment bitmap = arena.allocate(24, 8);
      vm.enableCap(Cap.MANUAL_DIRTY_LOG_PROTECT2, Uapi.KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE);
      vm.setUserMemoryRegion(0, RAM, ram, Uapi.KVM_MEM_LOG_DIRTY_PAGES);
      vcpu.init(VcpuFeature.PSCI_0_2);
      stores(vcpu, ram, number -> number == 10 ? RAM + 4L * page - 8 : RAM + 129L * page);
      assertThat(log(vm, bitmap)).containsExactly(1L << 3, 0, 1L << 1);

      clear(vm, 64, 64, bitmap);
      assertThatExceptionOfType(KvmException.class)
          .as("it ends neither with the slot nor with a word")
          .isThrownBy(() -> clear(vm, 128, 1, bitmap))
          .matches(e -> e.errno() == Errno.EINVAL);
      clear(vm, 128, 2, bitmap);
      assertThat(log(vm, bitmap)).containsExactly(1L << 3, 0, 0);
    }
  }

  private static long[] log(VmFd vm, MemorySegment bitmap) {
    vm.dirtyLog(0, bitmap.fill((byte) 0xFF));
    return bitmap.toArray(JAVA_LONG);
  }

  private static void clear(VmFd vm, long first, int pages, MemorySegment bitmap) {
    vm.clearDirtyLog(0, first, pages, bitmap.fill((byte) 0xFF));
  }

  /** Has a guest store to the addresses in X10 and X11, and to the device. */
  private static void stores(VcpuFd vcpu, MemorySegment ram, LongUnaryOperator address) {
    MemorySegment.copy(CODE, 0, ram, JAVA_INT, 0, CODE.length);
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(10), address.applyAsLong(10));
    vcpu.setOneReg(RegId.x(11), address.applyAsLong(11));
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
  }

  @Test
  void ringOfCoalescedMmioFillsTheSecondPage() {
    try (Kvm kvm = open();
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      MemorySegment ram = memory(2);
      vm.setUserMemoryRegion(0, RAM, ram);
      vcpu.init(VcpuFeature.PSCI_0_2);
      vm.registerCoalescedMmio(DEVICE, 8);
      int most = (page - 8) / 24;
      MemorySegment second = vcpu.mapping().asSlice(page);
      KvmCoalescedMmioRing ring = new KvmCoalescedMmioRing(second).first(most - 1).last(most - 3);
      stores(vcpu, ram, _ -> RAM + page);
      assertThat(ring.last()).as("one entry is never used").isEqualTo(most - 2);
      assertThat(ring.entry(most - 3).physAddr()).isEqualTo(DEVICE);
    }
  }

  @Test
  void blocksOfFilesAreAPage() {
    try (LocalTransport process = LocalKvm.transport(new LocalOptions().pages(page))) {
      MemorySegment answer = arena.allocate(JAVA_INT);
      assertThat(process.ioctl(process.open(), VfsIoctl.FIGETBSZ.request(), answer.address()))
          .isZero();
      assertThat(answer.get(JAVA_INT, 0)).isEqualTo(page);
    }
  }

  @Test
  void otherSizesAreNoPages() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalOptions().pages(page * 2));
  }
}
