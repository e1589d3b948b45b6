package org.devkvm.vmm.run;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Where a machine's RAM comes from. */
@FunctionalInterface
public interface RamSource {
  /**
   * Memory of zeros, which the host had best give page by page as they are written.
   *
   * @param arena for as long as this lives
   * @throws IOException when it cannot be had; the machine looks elsewhere then
   */
  MemorySegment allocate(long bytes, Arena arena) throws IOException;
}
