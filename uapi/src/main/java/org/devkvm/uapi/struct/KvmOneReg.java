package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_one_reg}: A register id and where its value lies (api.rst 4.68). */
public final class KvmOneReg extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_one_reg", u64("id"), u64("addr"));

  private static final Field ID = LAYOUT.field("id");
  private static final Field ADDR = LAYOUT.field("addr");

  public KvmOneReg(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmOneReg allocate(SegmentAllocator allocator) {
    return new KvmOneReg(LAYOUT.allocate(allocator));
  }

  public long id() {
    return readU64(ID);
  }

  public KvmOneReg id(long value) {
    writeU64(ID, 0, value);
    return this;
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmOneReg addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }
}
