package org.devkvm.vmm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.devkvm.client.Kvm;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.device.Dma;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.device.Wire;
import org.devkvm.vmm.run.MachineConfig.Boot;
import org.devkvm.vmm.state.Fields;
import org.devkvm.vmm.state.Stateful;
import org.devkvm.vmm.state.VmState;
import org.devkvm.vmm.state.VmStateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A device is added to the board in one class, {@link Bell}, and one line, in {@link #plugged}. */
@Timeout(30)
class AddedDeviceTest {
  private static final long RAM = 0x4000_0000L;
  private static final long BELL = 0x0c00_0000L;
  private static final int OFF = SystemEventType.SHUTDOWN.number();

  /** The guest writes an address; the device rings there, counts and interrupts. */
  private static final class Bell implements BoardDevice, Stateful<Bell.State> {
    record State(int rings) {}

    private static final Slot SLOT = new Slot("bell", BELL, 0x1000, 20);

    private final Wire wire;
    private final Dma dma;
    private int rings;

    Bell(Backplane backplane) {
      wire = backplane.wire(SLOT);
      dma = backplane.dma();
    }

    @Override
    public Slot slot() {
      return SLOT;
    }

    @Override
    public String name() {
      return SLOT.unit();
    }

    @Override
    public void describe(DeviceTree tree) {
      tree.device(SLOT, "test,bell");
    }

    @Override
    public synchronized long read(int offset, int size) {
      return rings;
    }

    @Override
    public synchronized void write(int offset, int size, long value) {
      MemorySegment place = dma.at(value, Long.BYTES);
      if (place != null) {
        place.set(ValueLayout.JAVA_LONG, 0, ++rings);
        wire.level(true);
      }
    }

    @Override
    public Class<State> stateType() {
      return State.class;
    }

    @Override
    public synchronized State save() {
      return new State(rings);
    }

    @Override
    public synchronized void restore(State state) {
      rings = state.rings();
    }
  }

  private final KvmOfOneGuest kvm = new KvmOfOneGuest();

  private static MachineConfig.Builder plugged() {
    KernelImage.Segment segment = new KernelImage.Segment(0, MemorySegment.NULL, 1 << 20);
    return MachineConfig.builder(new KernelImage(true, 0, List.of(segment)))
        .memoryBytes(64 << 20)
        .device(Bell::new);
  }

  /** The machine runs the script to its end, is paused then, and saved. */
  private VmState paused(MachineConfig.Builder config, Path file) throws Exception {
    try (Machine machine = Machine.assemble(Kvm.open(kvm), config.build())) {
      kvm.guestReads(0x0900_0018L, 4, _ -> machine.pause());
      assertThat(machine.run()).isEqualTo(new MachineResult.Paused());
      VmState state = machine.capture(Map.of());
      VmStateFile.write(state, file);
      return state;
    }
  }

  @Test
  void guestReadsWritesAndIsInterruptedAndItsMemoryIsReached() throws VmmException {
    kvm.guestWrites(BELL, 8, RAM + 0x200);
    kvm.guestWrites(BELL, 8, 0x1000);
    kvm.guestWrites(BELL, 8, RAM + (64 << 20) - 4);
    kvm.guestReads(BELL, 4, run -> assertThat(run.mmioValue()).isEqualTo(1));
    kvm.systemEvent(OFF);

    try (Machine machine = Machine.assemble(Kvm.open(kvm), plugged().build())) {
      assertThat(machine.run()).isEqualTo(new MachineResult.PoweredOff());
    }
    assertThat(kvm.calls()).as("type SPI, INTID 52").contains("KVM_IRQ_LINE 0x1000034=1");
  }

  @Test
  void guestIsToldByTheDeviceTree() throws VmmException {
    MachineConfig config = plugged().build();
    byte[] tree = BootPlan.of(config, (Boot) config.start()).deviceTree();

    assertThat(new String(tree, StandardCharsets.ISO_8859_1))
        .contains("bell@c000000\0", "test,bell\0", "\0\0\0\0" + "\0\0\0\24" + "\0\0\0\4");
  }

  @Test
  void stateGoesOnInAnotherMachineAndOnlyInOneThatHasTheDevice(@TempDir Path directory)
      throws Exception {
    Path file = directory.resolve("state");
    kvm.guestWrites(BELL, 8, RAM + 0x200);
    paused(plugged(), file);

    try (Arena arena = Arena.ofConfined()) {
      VmState state = VmStateFile.read(file, arena);
      MachineConfig.Builder resumed = MachineConfig.resume(state);
      assertThatExceptionOfType(VmmException.class)
          .isThrownBy(() -> Machine.assemble(Kvm.open(kvm), resumed.build()))
          .withMessage("the saved machine has a bell@c000000 more");

      VmState again = paused(resumed.device(Bell::new), file);
      assertThat(again.part("bell@c000000").as(Bell.State.class)).isEqualTo(new Bell.State(1));
      Map<String, Fields> without = new HashMap<>(state.parts());
      without.remove("bell@c000000");
      VmState lacking = new VmState(state.notes(), without, state.memory());
      assertThatExceptionOfType(VmmException.class)
          .isThrownBy(() -> paused(MachineConfig.resume(lacking).device(Bell::new), file))
          .withMessage("the saved machine has no bell@c000000");
    }
  }
}
