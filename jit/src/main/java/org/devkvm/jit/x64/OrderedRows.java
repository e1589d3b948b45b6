package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rt;

import org.devkvm.jit.ops.OrderedEmitter;

/** {@link OrderedEmitter}: on x86 every load acquires and every store releases. */
final class OrderedRows implements OrderedEmitter {
  private final Emission emission;
  private final MemoryRows memory;

  OrderedRows(Emission emission, MemoryRows memory) {
    this.emission = emission;
    this.memory = memory;
  }

  @Override
  public void load(int w) {
    int size = accessBytes(w);
    memory.translateAligned(w, size, false);
    memory.element(X64Ops.X[rt(w)], size, 0, 0);
  }

  /** The barrier keeps a later load-acquire behind it (RCsc). */
  @Override
  public void store(int w) {
    int size = accessBytes(w);
    memory.translateAligned(w, size, true);
    memory.storeElement(X64Ops.X[rt(w)], size, 0);
    emission.assembler().fence();
  }
}
