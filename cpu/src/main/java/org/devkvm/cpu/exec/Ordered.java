package org.devkvm.cpu.exec;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;

/** Load-acquire and store-release (Arm ARM C4.1.95, Load/store ordered). */
final class Ordered {
  private Ordered() {}

  private static long address(Pe pe, int w) {
    int n = w >>> 5 & 31;
    return pe.s.x(n == 31 ? CpuState.SP : n);
  }

  static void load(Pe pe, int w) {
    int size = 1 << (w >>> 30);
    long host = pe.mem.hostForAlignedRead(address(pe, w), size);
    Exclusive.write(pe, w & 31, HostMemory.getAcquire(host, size));
  }

  static void store(Pe pe, int w) {
    int size = 1 << (w >>> 30);
    long host = pe.mem.hostForAlignedWrite(address(pe, w), size);
    HostMemory.putRelease(host, size, pe.s.x(w & 31));
  }
}
