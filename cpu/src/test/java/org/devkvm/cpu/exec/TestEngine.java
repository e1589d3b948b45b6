package org.devkvm.cpu.exec;

import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * The engine under test: the interpreter, unless the system property devkvm.engine is reference.
 */
public final class TestEngine {
  private static final boolean REFERENCE = "reference".equals(System.getProperty("devkvm.engine"));

  private TestEngine() {}

  /** A new one. */
  public static Engine create(
      CpuState state, PhysicalMemory memory, SystemCounter counter, ShareabilityDomain domain) {
    return PeEngine.with(REFERENCE ? Interpreters.REFERENCE : Interpreters.HOT_LOOP)
        .create(state, memory, counter, domain);
  }
}
