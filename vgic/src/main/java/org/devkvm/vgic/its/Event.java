package org.devkvm.vgic.its;

import org.jspecify.annotations.Nullable;

/** What an event of a device leads to: an entry of its interrupt translation table. */
final class Event {
  final int id;
  final int lpi;

  /** Null once the collection was unmapped. */
  @Nullable Collection collection;

  Event(int id, int lpi, Collection collection) {
    this.id = id;
    this.lpi = lpi;
    this.collection = collection;
  }

  boolean isMapped() {
    return collection != null && collection.isMapped();
  }
}
