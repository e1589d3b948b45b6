package org.devkvm.cpu.host;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * Ranges of addresses in memory that a signal handler reads at any moment: an array of {start, end}
 * or {start, end, value} whose last entry is 0. Entries are made visible by the word that closes
 * them, and never move: a full list is replaced by a copy, and the old one is left as it is.
 */
final class RangeList {
  private static final int FIRST_CAPACITY = 32;
  private static final VarHandle WORD = JAVA_LONG.varHandle();

  /** A start beyond all addresses: the entry is free. */
  private static final long FREE = -1;

  private final int words;

  /** Where the handler finds the address of the list. */
  private final MemorySegment pointer;

  private int capacity = FIRST_CAPACITY;
  private MemorySegment list;

  /** As many entries as ever were in use at once. */
  private int used;

  /** How many of them are free again. */
  private int removed;

  /** An empty list of entries of so many words. */
  RangeList(int words, MemorySegment pointer) {
    this.words = words;
    this.pointer = pointer;
    list = allocate(words, capacity);
    publish();
  }

  private static MemorySegment allocate(int words, int capacity) {
    return Arena.global().allocate((long) (capacity + 1) * words * Long.BYTES, Long.BYTES);
  }

  private void publish() {
    WORD.setRelease(pointer, 0L, list.address());
  }

  /**
   * Adds a range; closing what this returns removes it.
   *
   * @param value not 0; ignored by a list that has none
   */
  synchronized Entry add(long start, long end, long value) {
    int entry = free();
    boolean reused = entry < used;
    if (!reused) {
      list.set(JAVA_LONG, at(entry, 0), start);
      used++;
    }
    if (words > 2) {
      list.set(JAVA_LONG, at(entry, 1), end);
    }
    WORD.setRelease(list, at(entry, words - 1), words > 2 ? value : end);
    if (reused) {
      WORD.setRelease(list, at(entry, 0), start);
    }
    return new Entry(entry);
  }

  /** Whether an address is in a range. */
  synchronized boolean contains(long address) {
    for (int entry = 0; entry < used; entry++) {
      long start = list.get(JAVA_LONG, at(entry, 0));
      if (start != FREE && start <= address && address < list.get(JAVA_LONG, at(entry, 1))) {
        return true;
      }
    }
    return false;
  }

  private int free() {
    for (int entry = 0; removed > 0 && entry < used; entry++) {
      if (list.get(JAVA_LONG, at(entry, 0)) == FREE) {
        removed--;
        return entry;
      }
    }
    if (used == capacity) {
      MemorySegment larger = allocate(words, 2 * capacity);
      larger.asSlice(0, list.byteSize()).copyFrom(list);
      list = larger;
      capacity *= 2;
      publish();
    }
    return used;
  }

  private void remove(int entry) {
    WORD.setRelease(list, at(entry, 0), FREE);
    removed++;
  }

  private long at(int entry, int word) {
    return ((long) entry * words + word) * Long.BYTES;
  }

  /** A range of the list. */
  final class Entry implements HostFaults.Registration {
    private final int entry;
    private boolean closed;

    private Entry(int entry) {
      this.entry = entry;
    }

    /** Changes where it begins. */
    void start(long value) {
      synchronized (RangeList.this) {
        if (!closed) {
          WORD.setRelease(list, at(entry, 0), value);
        }
      }
    }

    @Override
    public void close() {
      synchronized (RangeList.this) {
        if (!closed) {
          closed = true;
          remove(entry);
        }
      }
    }
  }
}
