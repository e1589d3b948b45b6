package org.devkvm.cpu.engine;

import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;

/** Makes the engine of a new vCPU; how the hypervisor is handed an interpreter or a translator. */
@FunctionalInterface
public interface EngineFactory {
  /**
   * A new engine.
   *
   * @param state the registers to run on
   * @param memory the guest-physical address space of the VM
   * @param counter the system counter; the PE subtracts its own CNTVOFF_EL2
   * @param domain the Inner Shareable domain of the VM, which the engine joins
   */
  Engine create(
      CpuState state, PhysicalMemory memory, SystemCounter counter, ShareabilityDomain domain);
}
