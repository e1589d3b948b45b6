package org.devkvm.vgic.mmio;

/**
 * A frame of memory-mapped registers. Any thread may access it, each access takes the lock of what
 * is behind it.
 *
 * <p>What is not in the table, unaligned, of a width the register does not have, or belongs to
 * interrupts that do not exist, reads as zero and ignores writes, for guest and user space alike.
 * vgic-mmio.c:vgic_get_mmio_region
 */
public final class RegisterFrame {
  private final Accesses<?> accesses;

  <V extends RegisterView> RegisterFrame(RegisterTable<V> table, V view) {
    accesses = new Accesses<>(table, view);
  }

  /** Size of the frame in bytes. */
  public int bytes() {
    return accesses.table.bytes();
  }

  /**
   * A guest's load.
   *
   * @param cpu index of the CPU that accesses, or whose the frame is
   * @param offset in the frame
   * @param width in bytes
   */
  public long read(int cpu, long offset, int width) {
    return accesses.read(cpu, offset, width);
  }

  /** A guest's store; parameters as those of {@link #read}. */
  public void write(int cpu, long offset, int width, long value) {
    accesses.write(cpu, offset, width, value);
  }

  /** Reads a register for user space, on behalf of a CPU; zero if there is none. */
  public long userRead(int cpu, long offset, int width) {
    return accesses.userRead(cpu, offset, width);
  }

  /**
   * Writes a register for user space, on behalf of a CPU; ignored if there is none.
   *
   * @return false if the value is refused, which is EINVAL
   */
  public boolean userWrite(int cpu, long offset, int width, long value) {
    return accesses.userWrite(cpu, offset, width, value);
  }

  /** Table and view of one type. */
  private record Accesses<V extends RegisterView>(RegisterTable<V> table, V view) {
    long read(int cpu, long offset, int width) {
      RegisterRegion<V> region = table.find(offset, width, view.nrIrqs());
      return region == null ? 0 : locked(region.read(), cpu, (int) offset, width);
    }

    private long locked(RegisterRegion.Read<? super V> read, int cpu, int offset, int width) {
      view.lock();
      try {
        return read.read(view, cpu, offset, width);
      } finally {
        view.unlock();
      }
    }

    void write(int cpu, long offset, int width, long value) {
      RegisterRegion<V> region = table.find(offset, width, view.nrIrqs());
      if (region == null) {
        return;
      }
      view.lock();
      try {
        region.write().write(view, cpu, (int) offset, width, value);
      } finally {
        view.unlock();
      }
    }

    long userRead(int cpu, long offset, int width) {
      RegisterRegion<V> region = table.findForUser(offset, width, view.nrIrqs());
      RegisterRegion.Read<? super V> read = region == null ? null : region.userRead();
      return read == null ? 0 : locked(read, cpu, (int) offset, width);
    }

    boolean userWrite(int cpu, long offset, int width, long value) {
      RegisterRegion<V> region = table.findForUser(offset, width, view.nrIrqs());
      if (region == null) {
        return true;
      }
      view.lock();
      try {
        return region.userWrite().write(view, cpu, (int) offset, width, value);
      } finally {
        view.unlock();
      }
    }
  }
}
