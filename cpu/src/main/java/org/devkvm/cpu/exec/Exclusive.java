package org.devkvm.cpu.exec;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;

/** Load-exclusive and store-exclusive (Arm ARM C4.1.95, Load/store exclusive register, pair). */
final class Exclusive {
  private Exclusive() {}

  private static long address(Pe pe, int w) {
    int n = w >>> 5 & 31;
    return pe.s.x(n == 31 ? CpuState.SP : n);
  }

  private static boolean ordered(int w) {
    return (w & 1 << 15) != 0;
  }

  static void write(Pe pe, int register, long value) {
    pe.s.x(register == 31 ? CpuState.SINK : register, value);
  }

  static void load(Pe pe, int w) {
    int size = 1 << (w >>> 30);
    long host = pe.mem.hostForAlignedRead(address(pe, w), size);
    long seen = ordered(w) ? HostMemory.getAcquire(host, size) : HostMemory.get(host, size);
    pe.monitor.set(host, size, seen, 0);
    write(pe, w & 31, seen);
  }

  static void store(Pe pe, int w) {
    int size = 1 << (w >>> 30);
    long value = pe.s.x(w & 31);
    boolean done = false;
    if (pe.monitor.isSet()) {
      long host = pe.mem.hostForAlignedWrite(address(pe, w), size);
      long expected = pe.monitor.low();
      done =
          pe.monitor.matches(host, size)
              && HostMemory.compareAndExchange(host, size, expected, value) == expected;
      pe.monitor.clear();
    }
    write(pe, w >>> 16 & 31, done ? 0 : 1);
  }

  static void loadPair(Pe pe, int w) {
    int size = (w & 1 << 30) != 0 ? 16 : 8;
    long host = pe.mem.hostForAlignedRead(address(pe, w), size);
    if (size == 8) {
      long both = HostMemory.getAcquire(host, 8);
      pe.monitor.set(host, size, both, 0);
      write(pe, w & 31, both & 0xFFFFFFFFL);
      write(pe, w >>> 10 & 31, both >>> 32);
    } else {
      // Halves of different moments do no harm: the store-exclusive then fails.
      long low = HostMemory.getAcquire(host, 8);
      long high = HostMemory.getAcquire(host + 8, 8);
      pe.monitor.set(host, size, low, high);
      write(pe, w & 31, low);
      write(pe, w >>> 10 & 31, high);
    }
  }

  static void storePair(Pe pe, int w) {
    int size = (w & 1 << 30) != 0 ? 16 : 8;
    boolean done = false;
    if (pe.monitor.isSet()) {
      long host = pe.mem.hostForAlignedWrite(address(pe, w), size);
      done = pe.monitor.matches(host, size) && exchangePair(pe, w, host, size);
      pe.monitor.clear();
    }
    write(pe, w >>> 16 & 31, done ? 0 : 1);
  }

  private static boolean exchangePair(Pe pe, int w, long host, int size) {
    long first = pe.s.x(w & 31);
    long second = pe.s.x(w >>> 10 & 31);
    long expected = pe.monitor.low();
    if (size == 8) {
      long both = (first & 0xFFFFFFFFL) | (second << 32);
      return HostMemory.compareAndExchange(host, 8, expected, both) == expected;
    }
    return HostMemory.compareAndSet128(host, expected, pe.monitor.high(), first, second);
  }
}
