package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.s32;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_irq_level}: an interrupt line and its level for KVM_IRQ_LINE (api.rst 4.25).
 */
public final class KvmIrqLevel extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_irq_level", union("", u32("irq"), s32("status")), u32("level"));

  private static final Field IRQ = LAYOUT.field("irq");
  private static final Field STATUS = LAYOUT.field("status");
  private static final Field LEVEL = LAYOUT.field("level");

  public KvmIrqLevel(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmIrqLevel allocate(SegmentAllocator allocator) {
    return new KvmIrqLevel(LAYOUT.allocate(allocator));
  }

  /** Type 27:24, vCPU index 31:28 and 23:16, number 15:0. */
  public int irq() {
    return readU32(IRQ);
  }

  public KvmIrqLevel irq(int value) {
    writeU32(IRQ, 0, value);
    return this;
  }

  public int status() {
    return readU32(STATUS);
  }

  public KvmIrqLevel status(int value) {
    writeU32(STATUS, 0, value);
    return this;
  }

  public int level() {
    return readU32(LEVEL);
  }

  public KvmIrqLevel level(int value) {
    writeU32(LEVEL, 0, value);
    return this;
  }
}
