package org.devkvm.local;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/** Memory of this process for guests. */
public final class LocalMemory {
  private static final long REFUSED = -1;

  private LocalMemory() {}

  /**
   * Anonymous memory, all zeros. The host reserves nothing and allocates pages when they are first
   * touched, huge ones where it can.
   *
   * @param arena unmaps the memory when it is closed
   * @throws IOException when the host refuses
   */
  @SuppressWarnings("restricted") // an address from mmap becomes memory
  public static MemorySegment map(long bytes, Arena arena) throws IOException {
    long address = NativeCalls.mapHuge(bytes, NativeCalls.READ | NativeCalls.WRITE);
    if (address == REFUSED) {
      throw new IOException("mmap of %d bytes failed".formatted(bytes));
    }
    return MemorySegment.ofAddress(address)
        .reinterpret(bytes, arena, memory -> unmap(memory.address(), bytes));
  }

  private static void unmap(long address, long bytes) {
    if (!NativeCalls.unmap(address, bytes)) {
      throw new IllegalStateException("munmap failed");
    }
  }
}
