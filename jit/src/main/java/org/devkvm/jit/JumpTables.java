package org.devkvm.jit;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.jit.ops.HostCode;

/**
 * The targets of indirect branches that one PE knows: for EL0 and for EL1 a table, its first half
 * for the lower half of the address space.
 */
final class JumpTables implements AutoCloseable {
  private static final int ENTRY_BYTES = 16;
  private static final int TABLE_BYTES = HostCode.JUMPS * ENTRY_BYTES;
  private static final int LEVELS = 2;
  private static final int EMPTY = 0xFF;

  private final HostCode host;
  private final long address =
      NativeCalls.map(LEVELS * TABLE_BYTES, NativeCalls.READ | NativeCalls.WRITE);

  JumpTables(HostCode host) {
    this.host = host;
    clearLower();
    clearUpper();
  }

  /** Address of the table of an exception level. */
  long table(int el) {
    return address + (long) el * TABLE_BYTES;
  }

  /** Records where the code for an address is. */
  void record(int el, long va, int block) {
    long entry = table(el) + host.jumpOffset(va);
    HostMemory.put64(entry, va);
    HostMemory.put64(entry + 8, host.address(block));
  }

  void clearLower() {
    clearHalf(0);
  }

  void clearUpper() {
    clearHalf(TABLE_BYTES / 2);
  }

  private void clearHalf(int offset) {
    for (int el = 0; el < LEVELS; el++) {
      HostMemory.fill(table(el) + offset, TABLE_BYTES / 2, EMPTY);
    }
  }

  @Override
  public void close() {
    if (!NativeCalls.unmap(address, (long) LEVELS * TABLE_BYTES)) {
      throw new IllegalStateException("munmap of jump tables failed");
    }
  }
}
