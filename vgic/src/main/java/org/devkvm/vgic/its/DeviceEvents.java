package org.devkvm.vgic.its;

import java.util.TreeMap;

/** A device that MAPD named, and its events in ascending order. */
final class DeviceEvents {
  final int id;

  /** Where its interrupt translation table is: IPA. */
  final long table;

  /** Its events are below 1 << eventBits. */
  final int eventBits;

  final TreeMap<Integer, Event> events = new TreeMap<>();

  DeviceEvents(int id, long table, int eventBits) {
    this.id = id;
    this.table = table;
    this.eventBits = eventBits;
  }

  /** Where the entry of an event is: IPA. */
  long entry(int event) {
    return table + (long) event * Its.ENTRY_BYTES;
  }
}
