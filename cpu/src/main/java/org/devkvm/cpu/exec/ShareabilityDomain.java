package org.devkvm.cpu.exec;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The PEs of one VM: who hears broadcast TLB and instruction cache maintenance, and SEV. */
public final class ShareabilityDomain {
  private final List<Engine> engines = new CopyOnWriteArrayList<>();

  /** Adds a PE. */
  public void join(Engine engine) {
    engines.add(engine);
  }

  /** The PEs, in the order in which they joined. */
  public List<Engine> engines() {
    return engines;
  }
}
