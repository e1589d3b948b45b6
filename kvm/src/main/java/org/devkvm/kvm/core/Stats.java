package org.devkvm.kvm.core;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/** The values of the statistics of a VM or a vCPU. Thread-safe. */
public final class Stats {
  private final List<Stat> rows;

  /** By the number of the statistic; counting is a part of every exit. */
  private final int[] places = new int[Stat.values().length];

  private final AtomicLongArray values;

  @SuppressWarnings("EnumOrdinal") // a dense number is just what an index needs
  Stats(Stat.Owner owner) {
    rows = owner.stats();
    int next = 0;
    for (Stat stat : rows) {
      places[stat.ordinal()] = next;
      next += stat.kind().elements();
    }
    values = new AtomicLongArray(next);
  }

  /** The statistics, in the order of their values. */
  public List<Stat> rows() {
    return rows;
  }

  /** Where the values of a statistic begin. */
  @SuppressWarnings("EnumOrdinal") // a dense number is just what an index needs
  public int place(Stat stat) {
    return places[stat.ordinal()];
  }

  /** How many values there are. */
  public int length() {
    return values.length();
  }

  /** A value. */
  public long value(int index) {
    return values.get(index);
  }

  /** Counts one more. */
  public void count(Stat stat) {
    values.getAndIncrement(place(stat));
  }

  void set(Stat stat, boolean value) {
    values.set(place(stat), value ? 1 : 0);
  }

  /** Something took so long. */
  void took(Stat total, Stat histogram, long nanoseconds) {
    values.getAndAdd(place(total), nanoseconds);
    int bucket = Math.min(64 - Long.numberOfLeadingZeros(nanoseconds), 31);
    values.getAndIncrement(place(histogram) + bucket);
  }
}
