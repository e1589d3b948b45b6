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

  private final HostCode host;
  private static final int HALF_BYTES = TABLE_BYTES / 2;

  /** Behind the tables: half an empty one, to copy from. */
  private static final int BYTES = LEVELS * TABLE_BYTES + HALF_BYTES;

  private final long address = NativeCalls.map(BYTES, NativeCalls.READ | NativeCalls.WRITE);

  JumpTables(HostCode host) {
    this.host = host;
    for (long entry = empty(); entry < address + BYTES; entry += ENTRY_BYTES) {
      put(entry, HostCode.NO_JUMP, host.lookUpExit());
    }
    clearLower();
    clearUpper();
  }

  private static void put(long entry, long va, long code) {
    HostMemory.put64(entry, va);
    HostMemory.put64(entry + 8, code);
  }

  private long empty() {
    return address + (long) LEVELS * TABLE_BYTES;
  }

  /** Address of the table of an exception level. */
  long table(int el) {
    return address + (long) el * TABLE_BYTES;
  }

  /** Records where the code for an address is. */
  void record(int el, long va, int block) {
    long entry = table(el) + host.jumpOffset(va);
    put(entry, va, host.address(block));
  }

  void clearLower() {
    clearHalf(0);
  }

  void clearUpper() {
    clearHalf(HALF_BYTES);
  }

  private void clearHalf(int offset) {
    for (int el = 0; el < LEVELS; el++) {
      HostMemory.copy(empty(), table(el) + offset, HALF_BYTES);
    }
  }

  @Override
  public void close() {
    if (!NativeCalls.unmap(address, BYTES)) {
      throw new IllegalStateException("munmap of jump tables failed");
    }
  }
}
