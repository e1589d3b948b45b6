package org.devkvm.kvm.core;

import java.lang.foreign.MemorySegment;
import org.devkvm.kvm.memory.MemorySlots;
import org.devkvm.vgic.lpi.TablesInMemory;

/**
 * The memory of a VM, as the interrupt controller reads its tables there.
 *
 * @param slots of the VM
 */
record TableMemory(MemorySlots slots) implements TablesInMemory {
  @Override
  public boolean read(long ipa, MemorySegment to) {
    return slots.read(ipa, to);
  }

  @Override
  public boolean write(long ipa, MemorySegment data) {
    return slots.write(ipa, data);
  }

  @Override
  public boolean isVisible(long ipa) {
    return slots.isAssigned(ipa);
  }
}
