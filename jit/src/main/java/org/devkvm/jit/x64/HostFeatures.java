package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.jit.ops.CodeRegion;

/** What the processor of the host can do (Intel SDM volume 2, CPUID). */
final class HostFeatures {
  /** What has all that emitters use. */
  static final String LEVEL = "x86-64-v3";

  // Leaf 1, ECX.
  private static final int PCLMULQDQ = 1 << 1; // not of the level, but older than what is
  private static final int FMA = 1 << 12;
  private static final int CMPXCHG16B = 1 << 13;
  private static final int OSXSAVE = 1 << 27;
  private static final int AVX = 1 << 28;
  private static final int F16C = 1 << 29;
  private static final int LEAF1 = PCLMULQDQ | FMA | CMPXCHG16B | OSXSAVE | AVX | F16C;

  // Leaf 7, EBX.
  private static final int BMI1 = 1 << 3;
  private static final int AVX2 = 1 << 5;
  private static final int BMI2 = 1 << 8;
  private static final int LEAF7 = BMI1 | AVX2 | BMI2;

  // Leaf 0x80000001, ECX.
  private static final int LAHF = 1;
  private static final int LZCNT = 1 << 5;
  private static final int EXTENDED = 0x8000_0001;

  /** XCR0: the operating system keeps SSE and AVX registers. */
  private static final int XCR0_AVX = 6;

  private static final int ECX = 1;
  private static final int EBX = 0;

  private HostFeatures() {}

  /** Whether the processor is of the {@link #LEVEL}. */
  static boolean suffice(CodeRegion region) {
    Assembler a = new Assembler();
    emitCpuid(a);
    int cpuid = region.used();
    region.append(a.bytes(), a.size());
    a.clear();
    emitXgetbv(a);
    int xgetbv = region.used();
    region.append(a.bytes(), a.size());
    boolean enough =
        has(region, cpuid, 1, ECX, LEAF1)
            && has(region, cpuid, 7, EBX, LEAF7)
            && has(region, cpuid, EXTENDED, ECX, LAHF | LZCNT)
            && (call(region, xgetbv, 0, 0) & XCR0_AVX) == XCR0_AVX;
    region.truncate(cpuid);
    return enough;
  }

  private static boolean has(CodeRegion region, int cpuid, int leaf, int register, int bits) {
    return (call(region, cpuid, leaf, register) & bits) == bits;
  }

  private static int call(CodeRegion region, int code, long a, long b) {
    MemorySegment function = MemorySegment.ofAddress(region.address() + code);
    return (int) NativeCalls.call(function, a, b, 0, 0, 0, 0);
  }

  /** (leaf in RDI, which in RSI): EBX, or ECX if RSI is not zero. */
  private static void emitCpuid(Assembler a) {
    a.push(RBX);
    a.mov(0, RAX, RDI);
    a.alu(Assembler.XOR, 0, RCX, RCX);
    a.byte2(0x0F, 0xA2);
    a.mov(0, RAX, RBX);
    a.test(1, RSI, RSI);
    a.cmov(Cond.NE, 0, RAX, RCX);
    a.pop(RBX);
    a.ret();
  }

  /** The low half of XCR0. */
  private static void emitXgetbv(Assembler a) {
    a.alu(Assembler.XOR, 0, RCX, RCX);
    a.byte3(0x0F, 0x01, 0xD0);
    a.ret();
  }
}
