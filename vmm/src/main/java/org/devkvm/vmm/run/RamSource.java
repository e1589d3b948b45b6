package org.devkvm.vmm.run;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Where a machine's RAM comes from. */
@FunctionalInterface
public interface RamSource {
  /**
   * Memory of zeros, which the host best allocates page by page when they are first written.
   *
   * @param arena how long the memory is needed
   * @throws IOException when there is none; the machine then has Java allocate it
   */
  MemorySegment allocate(long bytes, Arena arena) throws IOException;
}
