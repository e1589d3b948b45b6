package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_msi}: A message for KVM_SIGNAL_MSI (api.rst 4.71). */
public final class KvmMsi extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_msi",
          u32("address_lo"),
          u32("address_hi"),
          u32("data"),
          u32("flags"),
          u32("devid"),
          u8("pad", 12));

  private static final Field ADDRESS_LO = LAYOUT.field("address_lo");
  private static final Field ADDRESS_HI = LAYOUT.field("address_hi");
  private static final Field DATA = LAYOUT.field("data");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field DEVID = LAYOUT.field("devid");

  public KvmMsi(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmMsi allocate(SegmentAllocator allocator) {
    return new KvmMsi(LAYOUT.allocate(allocator));
  }

  public int addressLo() {
    return readU32(ADDRESS_LO);
  }

  public KvmMsi addressLo(int value) {
    writeU32(ADDRESS_LO, 0, value);
    return this;
  }

  public int addressHi() {
    return readU32(ADDRESS_HI);
  }

  public KvmMsi addressHi(int value) {
    writeU32(ADDRESS_HI, 0, value);
    return this;
  }

  public int data() {
    return readU32(DATA);
  }

  public KvmMsi data(int value) {
    writeU32(DATA, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmMsi flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int devid() {
    return readU32(DEVID);
  }

  public KvmMsi devid(int value) {
    writeU32(DEVID, 0, value);
    return this;
  }
}
