package org.devkvm.jit;

import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.jit.ops.HostCode;

/**
 * The targets of indirect branches that one PE knows: a table for EL1, and for EL0 one for each of
 * the address spaces used last.
 */
final class JumpTables implements AutoCloseable {
  private static final int SPACES = 8;
  private static final long BYTES = (1L + SPACES) * JumpTable.BYTES;

  private final HostCode host;
  private final long address = NativeCalls.map(BYTES, NativeCalls.READ | NativeCalls.WRITE);
  private final JumpTable el1;
  private final JumpTable[] el0 = new JumpTable[SPACES];
  private JumpTable user;
  private JumpTable current;
  private long uses;

  // What was selected last; no table becomes another's, and the PE's words stay, before the next.
  private int el = -1;
  private int lower;
  private int upper;

  JumpTables(HostCode host) {
    this.host = host;
    el1 = new JumpTable(host, address, true);
    for (int i = 0; i < SPACES; i++) {
      el0[i] = new JumpTable(host, address + (1L + i) * JumpTable.BYTES, false);
    }
    current = el1;
    user = el0[0];
  }

  /**
   * Selects tables for a PE.
   *
   * @param toLower what the lower half of the address space is now
   * @param toUpper what the upper half is; at EL1, that which is trusted
   */
  void select(long state, int atEl, int toLower, int toUpper) {
    if (atEl != el || toLower != lower || toUpper != upper) {
      el = atEl;
      lower = toLower;
      upper = toUpper;
      select(state);
    }
  }

  private void select(long state) {
    if (user.lower != lower) {
      JumpTable found = space(lower);
      if (el == 0 || found.lower == lower) {
        user = found;
        user.used = ++uses;
      }
    }
    current = el == 1 ? el1 : user;
    current.serve(lower, upper);
    host.jumps(state, current.address, known(user, lower, upper), known(el1, lower, upper));
  }

  private static long known(JumpTable table, int lower, int upper) {
    return table.serves(lower, upper) ? table.address : 0;
  }

  /** The table of an address space, or that which was not used for longest. */
  private JumpTable space(int lower) {
    JumpTable oldest = el0[0];
    for (JumpTable table : el0) {
      if (table.lower == lower) {
        return table;
      }
      if (table.used < oldest.used) {
        oldest = table;
      }
    }
    return oldest;
  }

  /** Records in the table selected last where the code for an address is. */
  void record(long va, int block) {
    current.record(va, block);
  }

  /** All code is gone. */
  void clear() {
    el1.clear();
    for (JumpTable table : el0) {
      table.clear();
    }
  }

  @Override
  public void close() {
    if (!NativeCalls.unmap(address, BYTES)) {
      throw new IllegalStateException("munmap of jump tables failed");
    }
  }
}
