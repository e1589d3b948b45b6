package org.devkvm.vmm.access;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;

/**
 * The registers of a vCPU as the operands of an instruction.
 *
 * @param vcpu is not running
 */
record OperandRegisters(VcpuFd vcpu) {
  private static final int SP = 31;

  /** PSTATE.M of EL1h: the one in which SP is SP_EL1. */
  private static final int EL1H = 5;

  private static final int MODE = 0xF;

  /** PSTATE.SS and BTYPE, which an instruction that ends leaves clear. */
  private static final long OF_ONE_INSTRUCTION = 1L << 21 | 3L << 10;

  long x(int number) {
    return number == SP ? 0 : vcpu.oneReg(RegId.x(number));
  }

  void x(int number, long value) {
    if (number != SP) {
      vcpu.setOneReg(RegId.x(number), value);
    }
  }

  /** Xn, or SP for 31. */
  long base(int number) {
    return vcpu.oneReg(number == SP ? stackPointer() : RegId.x(number));
  }

  void base(int number, long value) {
    vcpu.setOneReg(number == SP ? stackPointer() : RegId.x(number), value);
  }

  /** Doubleword {@code half}, 0 or 1, of Vn. */
  long v(int number, int half) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(2 * Long.BYTES, 2 * Long.BYTES);
      vcpu.oneReg(RegId.v(number), value);
      return value.getAtIndex(ValueLayout.JAVA_LONG, half);
    }
  }

  void v(int number, long low, long high) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(2 * Long.BYTES, 2 * Long.BYTES);
      value.setAtIndex(ValueLayout.JAVA_LONG, 0, low);
      value.setAtIndex(ValueLayout.JAVA_LONG, 1, high);
      vcpu.setOneReg(RegId.v(number), value);
    }
  }

  long pc() {
    return vcpu.oneReg(RegId.PC);
  }

  /** The instruction at the PC has been carried out. */
  void next() {
    vcpu.setOneReg(RegId.PC, pc() + Integer.BYTES);
    long pstate = vcpu.oneReg(RegId.PSTATE);
    if ((pstate & OF_ONE_INSTRUCTION) != 0) {
      vcpu.setOneReg(RegId.PSTATE, pstate & ~OF_ONE_INSTRUCTION);
    }
  }

  private long stackPointer() {
    return (vcpu.oneReg(RegId.PSTATE) & MODE) == EL1H ? RegId.SP_EL1 : RegId.SP;
  }
}
