package org.devkvm.kvm.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicLongArray;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.struct.KvmClearDirtyLog;
import org.devkvm.uapi.struct.KvmDirtyLog;

/**
 * Which pages the guest wrote, as KVM_GET_DIRTY_LOG and KVM_CLEAR_DIRTY_LOG tell it. A page that is
 * cleared is caught again because every engine then forgets its translations.
 */
public final class DirtyLog {
  private static final int MANUAL = 1;
  private static final int INITIALLY_SET = 2;
  private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED;

  private final MemorySlots slots;
  private volatile int manual;

  DirtyLog(MemorySlots slots) {
    this.slots = slots;
  }

  /** KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2: bit 0 leaves clearing to user space, bit 1 starts full. */
  public void manual(long options) {
    long allowed = (options & MANUAL) != 0 ? MANUAL | INITIALLY_SET : MANUAL;
    Refusal.MANUAL_DIRTY_LOG_OPTIONS.unless((options & ~allowed) == 0);
    manual = (int) options;
  }

  AtomicLongArray newBitmap(long pages) {
    AtomicLongArray bitmap = new AtomicLongArray(MemorySlot.bitmapWords(pages));
    if ((manual & INITIALLY_SET) != 0) {
      for (long page = 0; page < pages; page++) {
        int word = (int) (page >>> 6);
        bitmap.setPlain(word, bitmap.getPlain(word) | 1L << page);
      }
    }
    return bitmap;
  }

  private record Logged(MemorySlot slot, AtomicLongArray bitmap) {}

  private Logged logged(int number) {
    MemorySlot slot = slots.slot(number);
    AtomicLongArray bitmap = slot == null ? null : slot.dirty();
    if (slot == null || bitmap == null) {
      throw Refusal.SLOT_NOT_LOGGED.refuse();
    }
    return new Logged(slot, bitmap);
  }

  private static void checkNumber(int number) {
    Refusal.DIRTY_LOG_SLOT.unless(number >>> 16 == 0 && (number & 0xFFFF) < MemorySlots.MAX_SLOTS);
  }

  /** KVM_GET_DIRTY_LOG. */
  public void get(KvmDirtyLog log, UserPointer bitmapPointer) {
    slots.lock().lock();
    try {
      checkNumber(log.slot());
      AtomicLongArray bitmap = logged(log.slot()).bitmap();
      MemorySegment copy = UserPointer.buffer(8L * bitmap.length());
      boolean cleared = false;
      for (int i = 0; i < bitmap.length(); i++) {
        long word = manual != 0 ? bitmap.get(i) : bitmap.getAndSet(i, 0);
        cleared |= manual == 0 && word != 0;
        copy.setAtIndex(WORD, i, word);
      }
      if (cleared) {
        slots.flush();
      }
      bitmapPointer.write(copy);
    } finally {
      slots.lock().unlock();
    }
  }

  /** KVM_CLEAR_DIRTY_LOG. */
  public void clear(KvmClearDirtyLog log, UserPointer bitmapPointer) {
    slots.lock().lock();
    try {
      checkNumber(log.slot());
      Refusal.CLEAR_LOG_FIRST_PAGE_ALIGNMENT.unless((log.firstPage() & 63) == 0);
      Logged logged = logged(log.slot());
      long count = Integer.toUnsignedLong(log.numPages());
      long pages = logged.slot().pages();
      Refusal.CLEAR_LOG_RANGE.when(Long.compareUnsigned(log.firstPage(), pages) > 0);
      long left = pages - log.firstPage();
      Refusal.CLEAR_LOG_RANGE.when(count > left || (count < left && (count & 63) != 0));
      MemorySegment mask = bitmapPointer.read(8L * MemorySlot.bitmapWords(count));
      if (clear(logged.bitmap(), (int) (log.firstPage() >>> 6), mask)) {
        slots.flush();
      }
    } finally {
      slots.lock().unlock();
    }
  }

  private static boolean clear(AtomicLongArray bitmap, int first, MemorySegment mask) {
    boolean cleared = false;
    for (int i = 0; i < mask.byteSize() / 8; i++) {
      long bits = mask.getAtIndex(WORD, i);
      if (bits != 0) {
        cleared |= (bitmap.getAndUpdate(first + i, word -> word & ~bits) & bits) != 0;
      }
    }
    return cleared;
  }
}
