package org.devkvm.vgic.mmio;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.devkvm.vgic.irq.InterruptController;
import org.jspecify.annotations.Nullable;

/**
 * A frame of memory-mapped registers. Any thread may access it, each access takes the controller's
 * lock.
 *
 * <p>What is not in the table, unaligned, of a width the register does not have, or belongs to
 * interrupts that do not exist, reads as zero and ignores writes, for guest and user space alike.
 * vgic-mmio.c:vgic_get_mmio_region
 */
public final class RegisterFrame {
  private final InterruptController gic;
  private final ReentrantLock lock;
  private final List<RegisterRegion> regions;
  private final @Nullable RegisterRegion[] byWord;

  RegisterFrame(InterruptController gic, int bytes, List<RegisterRegion> regions) {
    this.gic = gic;
    this.lock = gic.lock();
    this.regions = List.copyOf(regions);
    byWord = new RegisterRegion[bytes / 4];
    for (RegisterRegion region : regions) {
      for (int at = region.offset(); at < region.offset() + region.length(); at += 4) {
        if (byWord[at / 4] != null) {
          throw new IllegalArgumentException("two registers at " + region);
        }
        byWord[at / 4] = region;
      }
    }
  }

  /** Size of the frame in bytes. */
  public int bytes() {
    return byWord.length * 4;
  }

  /** The rows of this frame. */
  public List<RegisterRegion> regions() {
    return regions;
  }

  /**
   * A guest's load.
   *
   * @param cpu index of the CPU that accesses
   * @param offset in the frame
   * @param width in bytes
   */
  public long read(int cpu, long offset, int width) {
    RegisterRegion region = find(offset, width);
    if (region == null) {
      return 0;
    }
    lock.lock();
    try {
      return region.read().read(cpu, (int) offset, width);
    } finally {
      gic.unlock();
    }
  }

  /** A guest's store; parameters as those of {@link #read}. */
  public void write(int cpu, long offset, int width, long value) {
    RegisterRegion region = find(offset, width);
    if (region == null) {
      return;
    }
    lock.lock();
    try {
      region.write().write(cpu, (int) offset, width, value);
    } finally {
      gic.unlock();
    }
  }

  /** Whether user space can access a 32-bit register at an offset; false is ENXIO. */
  public boolean has(long offset) {
    return findForUser(offset) != null;
  }

  /** Reads a 32-bit register for user space, on behalf of a CPU; zero if there is none. */
  public int userRead(int cpu, long offset) {
    RegisterRegion region = findForUser(offset);
    RegisterRegion.Read read = region == null ? null : region.userRead();
    if (read == null) {
      return 0;
    }
    lock.lock();
    try {
      return (int) read.read(cpu, (int) offset, 4);
    } finally {
      gic.unlock();
    }
  }

  /**
   * Writes a 32-bit register for user space, on behalf of a CPU; ignored if there is none.
   *
   * @return false if the value is refused, which is EINVAL
   */
  public boolean userWrite(int cpu, long offset, int value) {
    RegisterRegion region = findForUser(offset);
    if (region == null) {
      return true;
    }
    lock.lock();
    try {
      return region.userWrite().write(cpu, (int) offset, Integer.toUnsignedLong(value));
    } finally {
      gic.unlock();
    }
  }

  private @Nullable RegisterRegion findForUser(long offset) {
    RegisterRegion region = find(offset, 4);
    return region == null || region.userRead() == null ? null : region;
  }

  private @Nullable RegisterRegion find(long offset, int width) {
    if (offset < 0 || offset >= bytes() || (offset & (width - 1)) != 0) {
      return null;
    }
    RegisterRegion region = byWord[(int) offset >> 2];
    if (region == null || (region.widths() & width) == 0) {
      return null;
    }
    boolean exists = region.bitsPerIrq() == 0 || region.intid((int) offset) < gic.nrIrqs();
    return exists ? region : null;
  }
}
