package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rt;

import org.devkvm.cpu.host.HostMemory;

/** Load-acquire and store-release (Arm ARM C4.1.95, Load/store ordered). */
final class Ordered {
  private Ordered() {}

  static void load(Pe pe, int w) {
    int size = accessBytes(w);
    long host = pe.mem.hostForAlignedRead(pe.base(w), size);
    pe.write(rt(w), HostMemory.getAcquire(host, size));
  }

  static void store(Pe pe, int w) {
    int size = accessBytes(w);
    long host = pe.mem.hostForAlignedWrite(pe.base(w), size);
    HostMemory.putRelease(host, size, pe.s.x(rt(w)));
  }
}
