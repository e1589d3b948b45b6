package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_translation}: the argument of KVM_TRANSLATE, which arm64 refuses (api.rst
 * 4.15).
 */
public final class KvmTranslation extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_translation",
          u64("linear_address"),
          u64("physical_address"),
          u8("valid"),
          u8("writeable"),
          u8("usermode"),
          u8("pad", 5));

  private static final Field LINEAR_ADDRESS = LAYOUT.field("linear_address");
  private static final Field PHYSICAL_ADDRESS = LAYOUT.field("physical_address");
  private static final Field VALID = LAYOUT.field("valid");
  private static final Field WRITEABLE = LAYOUT.field("writeable");
  private static final Field USERMODE = LAYOUT.field("usermode");

  public KvmTranslation(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmTranslation allocate(SegmentAllocator allocator) {
    return new KvmTranslation(LAYOUT.allocate(allocator));
  }

  public long linearAddress() {
    return readU64(LINEAR_ADDRESS);
  }

  public KvmTranslation linearAddress(long value) {
    writeU64(LINEAR_ADDRESS, 0, value);
    return this;
  }

  public long physicalAddress() {
    return readU64(PHYSICAL_ADDRESS);
  }

  public KvmTranslation physicalAddress(long value) {
    writeU64(PHYSICAL_ADDRESS, 0, value);
    return this;
  }

  public int valid() {
    return readU8(VALID);
  }

  public KvmTranslation valid(int value) {
    writeU8(VALID, 0, value);
    return this;
  }

  public int writeable() {
    return readU8(WRITEABLE);
  }

  public KvmTranslation writeable(int value) {
    writeU8(WRITEABLE, 0, value);
    return this;
  }

  public int usermode() {
    return readU8(USERMODE);
  }

  public KvmTranslation usermode(int value) {
    writeU8(USERMODE, 0, value);
    return this;
  }
}
