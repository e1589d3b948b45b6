package org.devkvm.vmm.state;

import java.util.List;
import java.util.Map;
import org.devkvm.vmm.VmmException;

/**
 * A machine that has been stopped, and everything it needs to go on elsewhere.
 *
 * @param notes what the owner of the machine wants to find again; not interpreted here
 * @param parts what the machine is made of, by name: {@code board}, {@code cpu@0}, {@code
 *     pl031@9010000}
 * @param memory views, of the memory of the stopped machine or of a file; what is in none of them
 *     is zero
 */
public record VmState(
    Map<String, String> notes, Map<String, Fields> parts, List<MemoryRange> memory) {
  public VmState {
    notes = Map.copyOf(notes);
    parts = Map.copyOf(parts);
    memory = List.copyOf(memory);
  }

  /** What a part remembers; a machine without it is refused. */
  public Fields part(String name) throws VmmException {
    Fields part = parts.get(name);
    if (part == null) {
      throw new VmmException("the saved machine has no " + name);
    }
    return part;
  }
}
