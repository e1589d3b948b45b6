package org.devkvm.vmm.state;

import java.util.List;
import java.util.Map;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.device.Pl031State;

/**
 * A machine that has been stopped, and everything it needs to go on elsewhere.
 *
 * @param notes what the owner of the machine wants to find again; means nothing here
 * @param counter CNTVCT_EL0 when it had stopped. It goes on from there, so that the guest's clocks
 *     do not see the time in between
 * @param memory views, of the memory of the stopped machine or of a file; what is in none of them
 *     is zero
 */
public record VmState(
    Map<String, String> notes,
    BoardConfig board,
    List<VcpuState> vcpus,
    GicV2State gic,
    long counter,
    SerialState serial,
    Pl031State rtc,
    List<MemoryRange> memory) {
  public VmState {
    notes = Map.copyOf(notes);
    vcpus = List.copyOf(vcpus);
    memory = List.copyOf(memory);
  }
}
