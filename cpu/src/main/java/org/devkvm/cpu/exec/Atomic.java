package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * FEAT_LSE (Arm ARM C4.1.95, Atomic memory operations and compare and swap). All of them are
 * sequentially consistent, which every combination of acquire and release permits.
 */
final class Atomic {
  private Atomic() {}

  /** What an atomic operation stores, of what was there and Xs, both zero-extended. */
  @FunctionalInterface
  private interface Operation {
    long apply(long old, long operand);
  }

  private static long host(Pe pe, int w, int size) {
    return pe.mem.hostForAtomic(pe.base(w), size);
  }

  private static long truncate(long value, int size) {
    return value & -1L >>> (64 - 8 * size);
  }

  private static long extend(long value, int size) {
    int drop = 64 - 8 * size;
    return value << drop >> drop;
  }

  private static void update(Pe pe, int w, Operation operation) {
    int size = accessBytes(w);
    long host = host(pe, w, size);
    long operand = truncate(pe.s.x(rs(w)), size);
    long old = HostMemory.get(host, size);
    while (true) {
      long value = truncate(operation.apply(old, operand), size);
      long seen = HostMemory.compareAndExchange(host, size, old, value);
      if (seen == old) {
        break;
      }
      old = seen;
    }
    pe.write(rt(w), old);
  }

  private static void select(Pe pe, int w, boolean signed, boolean maximum) {
    int size = accessBytes(w);
    update(
        pe,
        w,
        (old, operand) -> {
          int order =
              signed
                  ? Long.compare(extend(old, size), extend(operand, size))
                  : Long.compareUnsigned(old, operand);
          return order > 0 == maximum ? old : operand;
        });
  }

  static void ldadd(Pe pe, int w) {
    int size = accessBytes(w);
    long host = host(pe, w, size);
    pe.write(rt(w), HostMemory.getAndAdd(host, size, pe.s.x(rs(w))));
  }

  static void swp(Pe pe, int w) {
    int size = accessBytes(w);
    long host = host(pe, w, size);
    pe.write(rt(w), HostMemory.getAndSet(host, size, pe.s.x(rs(w))));
  }

  static void ldclr(Pe pe, int w) {
    update(pe, w, (old, operand) -> old & ~operand);
  }

  static void ldeor(Pe pe, int w) {
    update(pe, w, (old, operand) -> old ^ operand);
  }

  static void ldset(Pe pe, int w) {
    update(pe, w, (old, operand) -> old | operand);
  }

  static void ldsmax(Pe pe, int w) {
    select(pe, w, true, true);
  }

  static void ldsmin(Pe pe, int w) {
    select(pe, w, true, false);
  }

  static void ldumax(Pe pe, int w) {
    select(pe, w, false, true);
  }

  static void ldumin(Pe pe, int w) {
    select(pe, w, false, false);
  }

  static void compareAndSwap(Pe pe, int w) {
    int size = accessBytes(w);
    long host = host(pe, w, size);
    int s = rs(w);
    long expected = truncate(pe.s.x(s), size);
    long value = truncate(pe.s.x(rt(w)), size);
    pe.write(s, HostMemory.compareAndExchange(host, size, expected, value));
  }

  static void compareAndSwapPair(Pe pe, int w) {
    int s = rs(w);
    int t = rt(w);
    CpuState r = pe.s;
    // Rs and Rt are even (the tables see to it), so that only the second of a pair can be XZR.
    if ((w & 1 << 30) == 0) {
      long host = host(pe, w, 8);
      long expected = (r.x(s) & 0xFFFFFFFFL) | (r.x(s + 1) << 32);
      long value = (r.x(t) & 0xFFFFFFFFL) | (r.x(t + 1) << 32);
      long old = HostMemory.compareAndExchange(host, 8, expected, value);
      pe.write(s, old & 0xFFFFFFFFL);
      pe.write(s + 1, old >>> 32);
      return;
    }
    long host = host(pe, w, 16);
    long low;
    long high;
    boolean equal;
    do {
      low = HostMemory.getAcquire(host, 8);
      high = HostMemory.getAcquire(host + 8, 8);
      equal = low == r.x(s) && high == r.x(s + 1);
      // Stored back where they differ, which CASP may: only so were both halves read at once.
    } while (!HostMemory.compareAndSet128(
        host, low, high, equal ? r.x(t) : low, equal ? r.x(t + 1) : high));
    pe.write(s, low);
    pe.write(s + 1, high);
  }
}
