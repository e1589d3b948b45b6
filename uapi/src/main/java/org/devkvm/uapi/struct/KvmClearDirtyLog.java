package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.pointer;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_clear_dirty_log}: the pages that KVM_CLEAR_DIRTY_LOG makes clean (api.rst
 * 4.117).
 */
public final class KvmClearDirtyLog extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_clear_dirty_log",
          u32("slot"),
          u32("num_pages"),
          u64("first_page"),
          union("", pointer("dirty_bitmap"), u64("padding2")));

  private static final Field SLOT = LAYOUT.field("slot");
  private static final Field NUM_PAGES = LAYOUT.field("num_pages");
  private static final Field FIRST_PAGE = LAYOUT.field("first_page");
  private static final Field DIRTY_BITMAP = LAYOUT.field("dirty_bitmap");

  public KvmClearDirtyLog(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmClearDirtyLog allocate(SegmentAllocator allocator) {
    return new KvmClearDirtyLog(LAYOUT.allocate(allocator));
  }

  public int slot() {
    return readU32(SLOT);
  }

  public KvmClearDirtyLog slot(int value) {
    writeU32(SLOT, 0, value);
    return this;
  }

  public int numPages() {
    return readU32(NUM_PAGES);
  }

  public KvmClearDirtyLog numPages(int value) {
    writeU32(NUM_PAGES, 0, value);
    return this;
  }

  public long firstPage() {
    return readU64(FIRST_PAGE);
  }

  public KvmClearDirtyLog firstPage(long value) {
    writeU64(FIRST_PAGE, 0, value);
    return this;
  }

  public long dirtyBitmap() {
    return readU64(DIRTY_BITMAP);
  }

  public KvmClearDirtyLog dirtyBitmap(long value) {
    writeU64(DIRTY_BITMAP, 0, value);
    return this;
  }
}
