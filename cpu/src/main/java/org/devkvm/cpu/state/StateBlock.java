package org.devkvm.cpu.state;

import org.devkvm.cpu.host.HostMemory;

/**
 * Where the state of a PE is in its block of host memory, and access to what instructions use most.
 * Generated machine code depends on every offset.
 *
 * <p>From {@link #BIAS} bytes into the block, X6 to X30 and what follows up to {@link #TLB} have
 * one-byte displacements. The architectural state, but for system registers of the hypervisor, is
 * [{@link #X}, {@link #EVENT_REGISTER}), {@link #PC} and [{@link #DAIF}, {@link #SCRATCH}).
 */
public final class StateBlock {
  /** How large a block is. */
  public static final int BYTES = 8192;

  /** How blocks are aligned. */
  public static final int ALIGNMENT = 4096;

  /** Where a base register of machine code best points to. */
  public static final int BIAS = 176;

  /** X0 to X30, ZR, SINK and SP: 8 bytes each, by their indexes. */
  public static final int X = 0;

  /** 4 bytes: PSTATE.NZCV in bits 31:28. */
  public static final int NZCV = 272;

  /** 4 bytes: the event register of WFE, 0 or 1. */
  public static final int EVENT_REGISTER = 276;

  /** 4 bytes: what other threads ask for, one bit each. */
  public static final int REQUESTS = 280;

  /**
   * 4 bytes: nonzero once something was requested that has not been looked at. Directly behind
   * {@link #REQUESTS}: both are written at once.
   */
  public static final int ATTENTION = 284;

  /** 8 bytes: address of the next instruction. */
  public static final int PC = 288;

  /** 8 bytes: host address of the data TLB in use. */
  public static final int TLB = 296;

  /** 8 bytes: instructions executed so far. */
  public static final int RETIRED = 304;

  /** 8 bytes: host address of the data TLB with the permissions of EL0. */
  public static final int UNPRIVILEGED_TLB = 312;

  /** 4 bytes: nonzero if FP traps, or a write of Vn has bits of Zn to clear. */
  public static final int FP_SPECIAL = 320;

  /** 4 bytes: how much the last load-exclusive loaded. */
  public static final int MONITOR_SIZE = 324;

  /** 8 bytes: the host address that it loaded from; 0 if the monitor is open. */
  public static final int MONITOR = 328;

  /** 8 bytes: what it saw. */
  public static final int MONITOR_LOW = 336;

  /** 8 bytes: the upper half of what it saw, if that was 16 bytes. */
  public static final int MONITOR_HIGH = 344;

  // The 8 bytes at 352 are those of the handler of faults: NativeCode.FAULT.

  /** 8 bytes: host address of the bytes that tell which pages code was decoded from. */
  public static final int DECODED = 360;

  /** 8 bytes: what the host's monotonic clock has, in nanoseconds, when the counter is 0. */
  public static final int COUNTER_ORIGIN = 368;

  /**
   * 8 bytes: generated code may read the counter while it is below this; not at all at first, when
   * this is 0.
   */
  public static final int COUNTER_LIMIT = 376;

  /** 8 bytes: host address of the data TLB of EL1 with PSTATE.PAN clear. */
  public static final int EL1_TLB = 400;

  /** 8 bytes: of that with PSTATE.PAN set. */
  public static final int EL1_PAN_TLB = 408;

  /** 4 bytes: PSTATE.DAIF in bits 9:6. */
  public static final int DAIF = 416;

  /** 4 bytes: PSTATE.EL. */
  public static final int EL = 420;

  /** 4 bytes: PSTATE.SP. */
  public static final int SP_SEL = 424;

  /** 4 bytes: PSTATE.PAN, 0 or 1. */
  public static final int PAN = 428;

  /** 4 bytes: PSTATE.IL, 0 or 1. */
  public static final int IL = 432;

  /** 4 bytes: PSTATE.SS, 0 or 1. */
  public static final int SS = 436;

  /** 4 bytes. */
  public static final int FPCR = 440;

  /** 4 bytes. */
  public static final int FPSR = 444;

  /** V0 to V31: 16 bytes each. */
  public static final int V = 512;

  /** System registers: 8 bytes each, by their indexes. */
  public static final int SYS = 1024;

  /** What an executor keeps for itself, to the end of the block. */
  public static final int SCRATCH = 4096;

  private StateBlock() {}

  /** A general register, by its index. */
  public static long x(long block, int n) {
    return HostMemory.get64(block + X + ((long) n << 3));
  }

  /** Sets a general register. */
  public static void x(long block, int n, long value) {
    HostMemory.put64(block + X + ((long) n << 3), value);
  }

  /** Half a vector register: bits 63:0 of Vn at 2n, bits 127:64 at 2n+1. */
  public static long v(long block, int half) {
    return HostMemory.get64(block + V + ((long) half << 3));
  }

  /** Sets half a vector register. */
  public static void v(long block, int half, long value) {
    HostMemory.put64(block + V + ((long) half << 3), value);
  }

  /** PSTATE.NZCV. */
  public static int nzcv(long block) {
    return (int) HostMemory.get32(block + NZCV);
  }

  /** Sets PSTATE.NZCV. */
  public static void nzcv(long block, int value) {
    HostMemory.put32(block + NZCV, value);
  }
}
