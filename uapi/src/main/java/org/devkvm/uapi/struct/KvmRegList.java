package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_reg_list}: the ids of all registers, in the order in which they may be restored
 * (api.rst 4.84).
 */
public final class KvmRegList extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_reg_list", u64("n"), u64("reg", 0));

  private static final Field N = LAYOUT.field("n");
  private static final Field REG = LAYOUT.field("reg");

  public KvmRegList(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmRegList allocate(SegmentAllocator allocator) {
    return new KvmRegList(LAYOUT.allocate(allocator));
  }

  public long n() {
    return readU64(N);
  }

  public KvmRegList n(long value) {
    writeU64(N, 0, value);
    return this;
  }

  public long reg(int index) {
    return readU64(REG, index);
  }

  public KvmRegList reg(int index, long value) {
    writeU64(REG, index, value);
    return this;
  }

  /** Zeroed memory with room for {@code count} ids, and {@code n} set to it. */
  public static KvmRegList allocate(SegmentAllocator allocator, int count) {
    long bytes = LAYOUT.size() + (long) count * Long.BYTES;
    return new KvmRegList(allocator.allocate(bytes, LAYOUT.align())).n(count);
  }
}
