package org.devkvm.vgic.its;

/** Interrupts that go to one CPU together. */
final class Collection {
  /** COLLECTION_NOT_MAPPED: the CPU of a collection that an event named before MAPC did. */
  static final int UNMAPPED = -1;

  final int id;

  /** Index of its CPU. */
  int cpu;

  Collection(int id, int cpu) {
    this.id = id;
    this.cpu = cpu;
  }

  boolean isMapped() {
    return cpu != UNMAPPED;
  }
}
