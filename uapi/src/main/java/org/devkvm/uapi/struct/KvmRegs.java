package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.struct;
import static org.devkvm.uapi.struct.Member.u128;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_regs}: the core registers; on arm64 it gives ONE_REG ids their offsets and is
 * never exchanged whole.
 */
public final class KvmRegs extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_regs",
          struct("regs", u64("regs", 31), u64("sp"), u64("pc"), u64("pstate")),
          u64("sp_el1"),
          u64("elr_el1"),
          u64("spsr", 5),
          struct("fp_regs", u128("vregs", 32), u32("fpsr"), u32("fpcr"), u32("__reserved", 2)));

  private static final Field REGS = LAYOUT.field("regs.regs");
  private static final Field SP = LAYOUT.field("regs.sp");
  private static final Field PC = LAYOUT.field("regs.pc");
  private static final Field PSTATE = LAYOUT.field("regs.pstate");
  private static final Field SP_EL1 = LAYOUT.field("sp_el1");
  private static final Field ELR_EL1 = LAYOUT.field("elr_el1");
  private static final Field SPSR = LAYOUT.field("spsr");
  private static final Field FPSR = LAYOUT.field("fp_regs.fpsr");
  private static final Field FPCR = LAYOUT.field("fp_regs.fpcr");

  public KvmRegs(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmRegs allocate(SegmentAllocator allocator) {
    return new KvmRegs(LAYOUT.allocate(allocator));
  }

  public long regs(int index) {
    return readU64(REGS, index);
  }

  public KvmRegs regs(int index, long value) {
    writeU64(REGS, index, value);
    return this;
  }

  public long sp() {
    return readU64(SP);
  }

  public KvmRegs sp(long value) {
    writeU64(SP, 0, value);
    return this;
  }

  public long pc() {
    return readU64(PC);
  }

  public KvmRegs pc(long value) {
    writeU64(PC, 0, value);
    return this;
  }

  public long pstate() {
    return readU64(PSTATE);
  }

  public KvmRegs pstate(long value) {
    writeU64(PSTATE, 0, value);
    return this;
  }

  public long spEl1() {
    return readU64(SP_EL1);
  }

  public KvmRegs spEl1(long value) {
    writeU64(SP_EL1, 0, value);
    return this;
  }

  public long elrEl1() {
    return readU64(ELR_EL1);
  }

  public KvmRegs elrEl1(long value) {
    writeU64(ELR_EL1, 0, value);
    return this;
  }

  public long spsr(int index) {
    return readU64(SPSR, index);
  }

  public KvmRegs spsr(int index, long value) {
    writeU64(SPSR, index, value);
    return this;
  }

  public int fpsr() {
    return readU32(FPSR);
  }

  public KvmRegs fpsr(int value) {
    writeU32(FPSR, 0, value);
    return this;
  }

  public int fpcr() {
    return readU32(FPCR);
  }

  public KvmRegs fpcr(int value) {
    writeU32(FPCR, 0, value);
    return this;
  }
}
