package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pointers of this process: the JVM survives every one of them. */
class PointersTest {
  private static final int EFAULT = -Errno.EFAULT.number();

  @AutoClose private final LocalTransport transport = LocalKvm.transport(new LocalOptions());

  private final int vm = transport.ioctl(transport.open(), Ioctl.KVM_CREATE_VM.request(), 0);

  private int setRegion(long argument) {
    return transport.ioctl(vm, Ioctl.KVM_SET_USER_MEMORY_REGION.request(), argument);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 8, 0xFFF, -8, Long.MIN_VALUE, 0x0001_0000_0000_0000L, 0x7FFF_FFFF_FFF8L})
  void badPointerIsEfault(long address) {
    assertThat(setRegion(address)).isEqualTo(EFAULT);
  }

  @Test
  void memoryThatWasUnmappedIsEfault() {
    long address;
    try (Arena arena = Arena.ofConfined()) {
      address = arena.allocate(64 << 20, 4096).address() + (32 << 20);
    }
    assertThat(setRegion(address)).as("malloc gives large blocks back").isEqualTo(EFAULT);
  }

  @Test
  void anyMemoryOfTheProcessWillDo() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ram = arena.allocate(8192, 4096);
      KvmUserspaceMemoryRegion region = KvmUserspaceMemoryRegion.allocate(arena);
      region.memorySize(4096).userspaceAddr(ram.address());
      assertThat(setRegion(region.address())).isZero();
    }
  }

  @Test
  void copiesOfThisProcessAgreeWithAndWithoutSystemCalls() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment cell = arena.allocateFrom(ValueLayout.JAVA_LONG, 42);
      MemorySegment copy = MemorySegment.ofArray(new long[1]);
      for (ProcessMemory memory :
          new ProcessMemory[] {ProcessMemory.current(), ProcessMemory.withoutSystemCalls()}) {
        assertThat(memory.copyIn(cell.address(), copy)).isTrue();
        assertThat(copy.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(42);
        assertThat(memory.copyIn(8, copy)).isFalse();
        assertThat(memory.copyOut(0x7FFF_FFFF_0000L, copy)).isFalse();
        assertThat(memory.isMapped(cell.address(), 8, true)).isTrue();
      }
    }
  }
}
