package org.devkvm.kvm.memory;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantLock;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.fd.UserPages;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.jspecify.annotations.Nullable;

/**
 * The guest-physical address space of a VM: KVM_SET_USER_MEMORY_REGION and the page lookups of its
 * engines (kvm_main.c:__kvm_set_memory_region).
 */
public final class MemorySlots implements PhysicalMemory {
  /** KVM_CAP_NR_MEMSLOTS. */
  public static final int MAX_SLOTS = 32767;

  private static final long MAX_PAGES = (1L << 31) - 1;

  /** User addresses are below this: TASK_SIZE of a 48-bit address space. */
  private static final long USER_END = 1L << 48;

  private final ReentrantLock slotsLock = new ReentrantLock();
  private final UserMemory memory;
  private final int pageShift;
  private final long end;
  private final Runnable dropTranslations;
  private final Runnable memoryGone;
  private final DirtyLog dirtyLog = new DirtyLog(this);

  /** Sorted by guest-physical address; replaced, never changed. */
  private volatile MemorySlot[] slots = {};

  /**
   * An address space without memory.
   *
   * @param memory of the process that owns the VM
   * @param ipaBits its size: addresses are below 1 << ipaBits
   * @param dropTranslations makes every engine of the VM forget what it looked up here
   * @param memoryGone the same, and everything that was decoded
   */
  public MemorySlots(
      UserMemory memory, int ipaBits, Runnable dropTranslations, Runnable memoryGone) {
    this.memory = memory;
    this.pageShift = Integer.numberOfTrailingZeros(memory.pageBytes());
    this.end = 1L << ipaBits;
    this.dropTranslations = dropTranslations;
    this.memoryGone = memoryGone;
  }

  /** What KVM_GET_DIRTY_LOG and KVM_CLEAR_DIRTY_LOG do. */
  public DirtyLog dirtyLog() {
    return dirtyLog;
  }

  /** The lock under which slots change and device regions are mapped: the kernel's slots_lock. */
  public ReentrantLock lock() {
    return slotsLock;
  }

  /** KVM_SET_USER_MEMORY_REGION. */
  public void set(KvmUserspaceMemoryRegion region) {
    slotsLock.lock();
    try {
      checkRegion(region);
      MemorySlot old = slot(region.slot());
      if (region.memorySize() == 0) {
        if (old == null) {
          throw Refusal.SLOT_TO_DELETE_IS_ABSENT.refuse();
        }
        replace(old, null);
        old.memory().close();
      } else {
        change(old, region);
      }
    } finally {
      slotsLock.unlock();
    }
  }

  private void checkRegion(KvmUserspaceMemoryRegion region) {
    long size = region.memorySize();
    long hva = region.userspaceAddr();
    long ipa = region.guestPhysAddr();
    Refusal.SLOT_FLAGS.unless(
        (region.flags() & ~(MemorySlot.LOG_DIRTY_PAGES | MemorySlot.READONLY)) == 0);
    Refusal.SLOT_SIZE_ALIGNMENT.unless(isAligned(size));
    Refusal.SLOT_ADDRESS_ALIGNMENT.unless(isAligned(ipa));
    Refusal.SLOT_USER_ADDRESS.unless(isAligned(hva) && isUserRange(hva, size));
    Refusal.SLOT_NUMBER.unless(region.slot() >>> 16 == 0 && (region.slot() & 0xFFFF) < MAX_SLOTS);
    Refusal.SLOT_WRAPS.unless(Long.compareUnsigned(ipa + size, ipa) >= 0);
    Refusal.SLOT_TOO_LARGE.unless(size >>> pageShift <= MAX_PAGES);
  }

  private boolean isAligned(long value) {
    return (value & ((1L << pageShift) - 1)) == 0;
  }

  /** access_ok of a 48-bit user address space. */
  private static boolean isUserRange(long hva, long size) {
    return Long.compareUnsigned(size, USER_END) <= 0
        && Long.compareUnsigned(hva, USER_END - size) <= 0;
  }

  private void change(@Nullable MemorySlot old, KvmUserspaceMemoryRegion region) {
    long ipa = region.guestPhysAddr();
    long bytes = region.memorySize();
    int flags = region.flags();
    boolean moves = true;
    if (old != null) {
      Refusal.SLOT_CHANGES_IDENTITY.unless(
          region.userspaceAddr() == old.hva()
              && bytes == old.bytes()
              && ((flags ^ old.flags()) & MemorySlot.READONLY) == 0);
      moves = ipa != old.ipa();
      if (!moves && flags == old.flags()) {
        return;
      }
    }
    if (moves) {
      for (MemorySlot slot : slots) {
        Refusal.SLOT_OVERLAPS.when(isOther(slot, old) && slot.overlaps(ipa, bytes));
      }
    }
    Refusal.SLOT_BEYOND_IPA_SPACE.when(Long.compareUnsigned(ipa + bytes, end) > 0);
    UserPages pagesOfClient =
        old != null ? old.memory() : memory.open(region.userspaceAddr(), bytes, memoryGone);
    replace(
        old,
        new MemorySlot(
            region.slot(),
            flags,
            ipa,
            bytes,
            pageShift,
            region.userspaceAddr(),
            bitmapFor(old, flags, bytes >>> pageShift),
            pagesOfClient));
  }

  private @Nullable AtomicLongArray bitmapFor(@Nullable MemorySlot old, int flags, long pages) {
    if ((flags & MemorySlot.LOG_DIRTY_PAGES) == 0) {
      return null;
    }
    if (old != null && old.dirty() != null) {
      return old.dirty();
    }
    return dirtyLog.newBitmap(pages);
  }

  private static boolean isOther(MemorySlot slot, @Nullable MemorySlot old) {
    return old == null || slot.id() != old.id();
  }

  /** Publishes the slots without {@code old} and with {@code slot}. */
  private void replace(@Nullable MemorySlot old, @Nullable MemorySlot slot) {
    MemorySlot[] current = slots;
    MemorySlot[] next =
        Arrays.stream(current).filter(s -> isOther(s, old)).toArray(MemorySlot[]::new);
    if (slot != null) {
      next = Arrays.copyOf(next, next.length + 1);
      next[next.length - 1] = slot;
      Arrays.sort(next, (a, b) -> Long.compare(a.ipa(), b.ipa()));
    }
    slots = next;
    if (old != null) {
      (slot == null ? memoryGone : dropTranslations).run();
    }
  }

  /** The VM ends: every slot goes. */
  public void close() {
    MemorySlot[] last = slots;
    slots = new MemorySlot[0];
    memoryGone.run();
    for (MemorySlot slot : last) {
      slot.memory().close();
    }
  }

  /** The slot of a number; null if there is none. */
  @Nullable MemorySlot slot(int id) {
    for (MemorySlot slot : slots) {
      if (slot.id() == id) {
        return slot;
      }
    }
    return null;
  }

  void flush() {
    dropTranslations.run();
  }

  private @Nullable MemorySlot find(long ipa) {
    MemorySlot[] sorted = slots;
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      MemorySlot slot = sorted[middle];
      if (slot.contains(ipa)) {
        return slot;
      }
      if (Long.compareUnsigned(ipa, slot.ipa()) < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  @Override
  public long forRead(long ipa) {
    MemorySlot slot = find(ipa);
    return slot == null ? NONE : slot.host(ipa, false);
  }

  @Override
  public long forWrite(long ipa) {
    MemorySlot slot = find(ipa);
    if (slot == null || slot.readOnly()) {
      return NONE;
    }
    long host = slot.host(ipa, true);
    if (host != NONE) {
      slot.markDirty(ipa);
    }
    return host;
  }

  @Override
  public long forPossibleWrite(long ipa) {
    MemorySlot slot = find(ipa);
    return slot == null || slot.readOnly() || slot.dirty() != null ? NONE : slot.host(ipa, true);
  }

  /**
   * kvm_write_guest of bytes in one page: writes to guest memory for the kernel.
   *
   * @return whether there was memory to write
   */
  public boolean write(long ipa, MemorySegment data) {
    MemorySlot slot = find(ipa);
    if (slot == null || slot.readOnly() || !memory.copyOut(slot.hva(ipa), data)) {
      return false;
    }
    slot.markDirty(ipa);
    return true;
  }

  /** As {@link #write}: kvm_read_guest. */
  public boolean read(long ipa, MemorySegment to) {
    MemorySlot slot = find(ipa);
    return slot != null && memory.copyIn(slot.hva(ipa), to);
  }

  /** Whether a slot covers an address, whatever is behind it (kvm_main.c:kvm_is_visible_gfn). */
  public boolean isAssigned(long ipa) {
    return find(ipa) != null;
  }

  /** What lies at a guest-physical address, for the handling of an abort there. */
  public enum Place {
    /** No slot. */
    HOLE,
    /** A READONLY slot, and the access writes. */
    READ_ONLY,
    /** A slot whose page the client has not mapped, or not for this. */
    UNBACKED,
    /** A slot that the access may use. */
    MEMORY
  }

  /** What lies at a guest-physical address. */
  public Place place(long ipa, boolean write) {
    MemorySlot slot = find(ipa);
    if (slot == null) {
      return Place.HOLE;
    }
    if (write && slot.readOnly()) {
      return Place.READ_ONLY;
    }
    return slot.host(ipa, write) == UserPages.NONE ? Place.UNBACKED : Place.MEMORY;
  }
}
