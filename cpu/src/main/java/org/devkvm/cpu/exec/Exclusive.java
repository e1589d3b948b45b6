package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.arm64.decode.WordFields.rt2;

import org.devkvm.cpu.host.HostMemory;

/** Load-exclusive and store-exclusive (Arm ARM C4.1.95, Load/store exclusive register, pair). */
final class Exclusive {
  private Exclusive() {}

  private static boolean ordered(int w) {
    return (w & 1 << 15) != 0;
  }

  static void load(Pe pe, int w) {
    int size = accessBytes(w);
    long host = pe.mem.hostForAlignedRead(pe.base(w), size);
    long seen = ordered(w) ? HostMemory.getAcquire(host, size) : HostMemory.get(host, size);
    pe.monitor.set(host, size, seen, 0);
    pe.write(rt(w), seen);
  }

  static void store(Pe pe, int w) {
    int size = accessBytes(w);
    long value = pe.s.x(rt(w));
    boolean done = false;
    if (pe.monitor.isSet()) {
      long host = pe.mem.hostForAlignedWrite(pe.base(w), size);
      long expected = pe.monitor.low();
      done =
          pe.monitor.matches(host, size)
              && HostMemory.compareAndExchange(host, size, expected, value) == expected;
      pe.monitor.clear();
    }
    pe.write(rs(w), done ? 0 : 1);
  }

  static void loadPair(Pe pe, int w) {
    int size = (w & 1 << 30) != 0 ? 16 : 8;
    long host = pe.mem.hostForAlignedRead(pe.base(w), size);
    if (size == 8) {
      long both = HostMemory.getAcquire(host, 8);
      pe.monitor.set(host, size, both, 0);
      pe.write(rt(w), both & 0xFFFFFFFFL);
      pe.write(rt2(w), both >>> 32);
    } else {
      // Halves of different moments do no harm: the store-exclusive then fails.
      long low = HostMemory.getAcquire(host, 8);
      long high = HostMemory.getAcquire(host + 8, 8);
      pe.monitor.set(host, size, low, high);
      pe.write(rt(w), low);
      pe.write(rt2(w), high);
    }
  }

  static void storePair(Pe pe, int w) {
    int size = (w & 1 << 30) != 0 ? 16 : 8;
    boolean done = false;
    if (pe.monitor.isSet()) {
      long host = pe.mem.hostForAlignedWrite(pe.base(w), size);
      done = pe.monitor.matches(host, size) && exchangePair(pe, w, host, size);
      pe.monitor.clear();
    }
    pe.write(rs(w), done ? 0 : 1);
  }

  private static boolean exchangePair(Pe pe, int w, long host, int size) {
    long first = pe.s.x(rt(w));
    long second = pe.s.x(rt2(w));
    long expected = pe.monitor.low();
    if (size == 8) {
      long both = (first & 0xFFFFFFFFL) | (second << 32);
      return HostMemory.compareAndExchange(host, 8, expected, both) == expected;
    }
    return HostMemory.compareAndSet128(host, expected, pe.monitor.high(), first, second);
  }
}
