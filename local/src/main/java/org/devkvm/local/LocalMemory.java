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
   * Anonymous memory of zeros, which the host gives page by page as they are first touched, huge
   * ones where it has them, and does not reserve.
   *
   * @param arena whose end unmaps it
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
