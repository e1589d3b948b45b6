package org.devkvm.vgic.lpi;

import java.util.LinkedHashMap;

/**
 * The LPIs that messages led to lately. It is more than a cache: what is in it, a message reaches
 * although it does not say that it names its device. Thread-safe. vgic-its.c:vgic_its_check_cache
 */
public final class Translations {
  /** What there is no translation of. */
  public static final int NONE = -1;

  /**
   * What a message says.
   *
   * @param address it is written to
   */
  public record Message(long address, int device, int event) {}

  /** The least recently used first. */
  private final LinkedHashMap<Message, Integer> lpis = new LinkedHashMap<>(16, 0.75f, true);

  private int capacity;

  Translations() {}

  synchronized void resize(int newCapacity) {
    capacity = newCapacity;
  }

  /** The LPI that a message leads to; {@link #NONE} if it is not known. */
  public synchronized int of(Message message) {
    return lpis.getOrDefault(message, NONE);
  }

  /** Remembers a translation. */
  public synchronized void put(Message message, int lpi) {
    if (lpis.size() >= capacity && !lpis.containsKey(message)) {
      if (lpis.isEmpty()) {
        return;
      }
      var _ = lpis.pollFirstEntry();
    }
    lpis.put(message, lpi);
  }

  /** Forgets all. */
  public synchronized void clear() {
    lpis.clear();
  }
}
