package org.devkvm.vgic.mmio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registers of a kind of frame: facts, without a GIC that has them.
 *
 * @param <V> the view of a GIC that their accesses are methods of
 */
public final class RegisterTable<V extends RegisterView> {
  private final List<RegisterRegion<V>> regions;
  private final @Nullable RegisterRegion<V>[] byWord;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  RegisterTable(int bytes, List<RegisterRegion<V>> regions) {
    this.regions = List.copyOf(regions);
    byWord = new RegisterRegion[bytes / 4];
    for (RegisterRegion<V> region : regions) {
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

  /** The rows. */
  public List<RegisterRegion<V>> regions() {
    return regions;
  }

  /**
   * Whether user space can access a register; false is ENXIO.
   *
   * @param width in bytes
   * @param nrIrqs of the GIC: what belongs to other interrupts does not exist
   */
  public boolean has(long offset, int width, int nrIrqs) {
    return findForUser(offset, width, nrIrqs) != null;
  }

  @Nullable RegisterRegion<V> findForUser(long offset, int width, int nrIrqs) {
    RegisterRegion<V> region = find(offset, width, nrIrqs);
    return region == null || region.userRead() == null ? null : region;
  }

  @Nullable RegisterRegion<V> find(long offset, int width, int nrIrqs) {
    if (offset < 0 || offset >= bytes() || (offset & (width - 1)) != 0) {
      return null;
    }
    RegisterRegion<V> region = byWord[(int) offset >> 2];
    if (region == null || (region.widths() & width) == 0) {
      return null;
    }
    boolean exists = region.bitsPerIrq() == 0 || region.intid((int) offset) < nrIrqs;
    return exists ? region : null;
  }
}
