package org.devkvm.vgic.mmio;

import java.util.concurrent.locks.ReentrantLock;
import org.devkvm.vgic.irq.InterruptController;

/**
 * A frame of memory-mapped registers of one GIC. Any thread may access it, each access takes the
 * controller's lock.
 *
 * <p>What is not in the table, unaligned, of a width the register does not have, or belongs to
 * interrupts that do not exist, reads as zero and ignores writes, for guest and user space alike.
 * vgic-mmio.c:vgic_get_mmio_region
 */
public final class RegisterFrame {
  private final Accesses<?> accesses;

  <V extends GicView> RegisterFrame(RegisterTable<V> table, V view) {
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
  private record Accesses<V extends GicView>(
      RegisterTable<V> table, V view, InterruptController gic, ReentrantLock lock) {
    Accesses(RegisterTable<V> table, V view) {
      this(table, view, view.controller(), view.controller().lock());
    }

    long read(int cpu, long offset, int width) {
      RegisterRegion<V> region = table.find(offset, width, gic.nrIrqs());
      if (region == null) {
        return 0;
      }
      lock.lock();
      try {
        return region.read().read(view, cpu, (int) offset, width);
      } finally {
        gic.unlock();
      }
    }

    void write(int cpu, long offset, int width, long value) {
      RegisterRegion<V> region = table.find(offset, width, gic.nrIrqs());
      if (region == null) {
        return;
      }
      lock.lock();
      try {
        region.write().write(view, cpu, (int) offset, width, value);
      } finally {
        gic.unlock();
      }
    }

    long userRead(int cpu, long offset, int width) {
      RegisterRegion<V> region = table.findForUser(offset, width, gic.nrIrqs());
      RegisterRegion.Read<? super V> read = region == null ? null : region.userRead();
      if (read == null) {
        return 0;
      }
      lock.lock();
      try {
        return read.read(view, cpu, (int) offset, width);
      } finally {
        gic.unlock();
      }
    }

    boolean userWrite(int cpu, long offset, int width, long value) {
      RegisterRegion<V> region = table.findForUser(offset, width, gic.nrIrqs());
      if (region == null) {
        return true;
      }
      lock.lock();
      try {
        return region.userWrite().write(view, cpu, (int) offset, width, value);
      } finally {
        gic.unlock();
      }
    }
  }
}
