package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.client.Kvm;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalOptions;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.gic.GicV2Registers;
import org.devkvm.vmm.gic.GicV3Registers;
import org.devkvm.vmm.run.CommandChannel;
import org.devkvm.vmm.run.Machine;
import org.devkvm.vmm.run.MachineConfig;
import org.devkvm.vmm.run.MachineConfig.Console;
import org.devkvm.vmm.run.MachineResult;
import org.devkvm.vmm.state.Fields;
import org.devkvm.vmm.state.VmState;
import org.devkvm.vmm.state.VmStateFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest of a few instructions is stopped, captured and put into another KVM, over a file. */
@Timeout(60)
class TransplantTest {
  private static final int[] GUEST = {
    0xD2A00604, // mov  x4, #0x300000
    0xD5181044, // msr  cpacr_el1, x4
    0xD5033FDF, // isb
    0x1E6E1000, // fmov d0, #1.0
    0xD2A10001, // mov  x1, #0x08000000     GICD
    0x52800022, // mov  w2, #1
    0xB9000022, // str  w2, [x1]            GICD_CTLR
    0x12800002, // mov  w2, #-1
    0xB9010422, // str  w2, [x1, #0x104]    GICD_ISENABLER1
    0xB9020422, // str  w2, [x1, #0x204]    GICD_ISPENDR1
    0xB9030822, // str  w2, [x1, #0x308]    GICD_ISACTIVER2
    0xB9042022, // str  w2, [x1, #0x420]    GICD_IPRIORITYR8
    0xB9082022, // str  w2, [x1, #0x820]    GICD_ITARGETSR8
    0x52800062, // mov  w2, #3
    0x72A00042, // movk w2, #2, lsl #16
    0xB90F0022, // str  w2, [x1, #0xf00]    GICD_SGIR: SGI 3 to CPU 1
    0xD2A12003, // mov  x3, #0x09000000     UART
    0x52800402, // mov  w2, #0x20
    0xB9003862, // str  w2, [x3, #0x38]     UARTIMSC: transmit
    0x91000400, // add  x0, x0, #1
    0xB9000060, // str  w0, [x3]            UARTDR
    0x17FFFFFE, // b    back to the add
  };

  /** The same with a GICv3. */
  private static final int[] GICV3_GUEST = {
    0xD2A00604, // mov  x4, #0x300000
    0xD5181044, // msr  cpacr_el1, x4
    0xD5033FDF, // isb
    0xD2A10001, // mov  x1, #0x08000000     GICD
    0x52800042, // mov  w2, #2
    0xB9000022, // str  w2, [x1]            GICD_CTLR
    0x12800002, // mov  w2, #-1
    0xB9010422, // str  w2, [x1, #0x104]    GICD_ISENABLER1
    0xB9020422, // str  w2, [x1, #0x204]    GICD_ISPENDR1
    0xB9030822, // str  w2, [x1, #0x308]    GICD_ISACTIVER2
    0xB9042022, // str  w2, [x1, #0x420]    GICD_IPRIORITYR8
    0x52800022, // mov  w2, #1
    0xD28C2005, // mov  x5, #0x6100
    0x8B050025, // add  x5, x1, x5
    0xB90000A2, // str  w2, [x5]            GICD_IROUTER32: CPU 1
    0xD2A10145, // mov  x5, #0x080a0000     GICR
    0xD2A82006, // mov  x6, #0x41000000
    0x91003CC6, // add  x6, x6, #0xf
    0xF90038A6, // str  x6, [x5, #0x70]     GICR_PROPBASER
    0xF9003CA6, // str  x6, [x5, #0x78]     GICR_PENDBASER
    0xD2801F06, // mov  x6, #0xf8
    0xD5184606, // msr  icc_pmr_el1, x6
    0xD2800026, // mov  x6, #1
    0xD518CCE6, // msr  icc_igrpen1_el1, x6
    0xD2800046, // mov  x6, #2
    0xF2A06006, // movk x6, #0x300, lsl #16
    0xD518CBA6, // msr  icc_sgi1r_el1, x6   SGI 3 to CPU 1
    0xD2A12003, // mov  x3, #0x09000000     UART
    0x52800402, // mov  w2, #0x20
    0xB9003862, // str  w2, [x3, #0x38]     UARTIMSC: transmit
    0x91000400, // add  x0, x0, #1
    0xB9000060, // str  w0, [x3]            UARTDR
    0x17FFFFFE, // b    back to the add
  };

  @TempDir private Path directory;
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void guestGoesOnWhereItWasAndSendsEveryCharacterOnce(int gicVersion) throws Exception {
    Path file = directory.resolve("guest");
    runAndSave(boot(gicVersion, pauseAfter(100)), file);
    for (int i = 0; i < 10; i++) {
      runAndSave(file, file);
    }

    byte[] characters = sent.toByteArray();
    for (int i = 1; i < characters.length; i++) {
      assertThat(characters[i]).as("character %d", i).isEqualTo((byte) (characters[i - 1] + 1));
    }
  }

  @Test
  void restoredMachineThatHasNotRunIsCapturedTheSame() throws Exception {
    assertThat(capturedTwice(2).as(GicV2Registers.class).registers())
        .as("SGI 3 waits for CPU 1, from CPU 0")
        .anySatisfy(register -> {
          assertThat(register.cpu()).isEqualTo(1);
          assertThat(register.offset()).isEqualTo(0xf20);
          assertThat(register.value()).isEqualTo(1 << 24);
        });
  }

  @Test
  void restoredMachineWithAGicV3IsCapturedTheSame() throws Exception {
    long cpu1 = 1L << 32;
    int redistributor = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS.number();

    assertThat(capturedTwice(3).as(GicV3Registers.class).registers())
        .as("SGI 3 waits for CPU 1; GICR_PROPBASER is all CPUs'")
        .contains(
            new GicV3Registers.GicRegister(redistributor, cpu1 | 0x1_0200, 1 << 3),
            new GicV3Registers.GicRegister(redistributor, cpu1 | 0x70, 0x4100_018f));
  }

  /** Saves a guest, restores it and saves it again: the same; what the GIC remembers. */
  private Fields capturedTwice(int gicVersion) throws Exception {
    Path file = directory.resolve("guest");
    runAndSave(boot(gicVersion, pauseAfter(10)), file);

    try (Arena arena = Arena.ofConfined()) {
      VmState state = VmStateFile.read(file, arena);
      MachineConfig resume = resume(state, pauseAfter(1));
      try (Kvm kvm = kvm(resume);
          Machine machine = Machine.assemble(kvm, resume)) {
        machine.pause();
        assertThat(machine.run()).isEqualTo(new MachineResult.Paused());
        VmState again = machine.capture(state.notes());

        assertThat(again.notes()).isEqualTo(state.notes());
        assertThat(again.parts()).containsOnlyKeys(state.parts().keySet());
        for (String name : state.parts().keySet()) {
          if (!name.equals("counter")) {
            assertThat(again.part(name)).as(name).isEqualTo(state.part(name));
          }
        }
        assertThat(contents(again)).isEqualTo(contents(state));
      }
      return state.part("intc@8000000");
    }
  }

  private static List<List<Object>> contents(VmState state) {
    List<List<Object>> contents = new ArrayList<>();
    state
        .memory()
        .forEach(range -> contents.add(List.of(range.ipa(), range.content().asByteBuffer())));
    return contents;
  }

  private static Kvm kvm(MachineConfig config) {
    LocalOptions host = new LocalOptions();
    return LocalKvm.open(config.board().gicVersion() == 2 ? host : host.gicV3());
  }

  private static MachineConfig boot(int gicVersion, Console console) {
    int[] guest = gicVersion == 2 ? GUEST : GICV3_GUEST;
    KernelImage.Segment segment = new KernelImage.Segment(0, MemorySegment.ofArray(guest), 1 << 20);
    return MachineConfig.builder(new KernelImage(true, 0, List.of(segment)))
        .memoryBytes(64 << 20)
        .cpus(2)
        .gicVersion(gicVersion)
        .console(console.input(), console.output())
        .build();
  }

  private static MachineConfig resume(VmState state, Console console) throws VmmException {
    MachineConfig.Builder config =
        MachineConfig.resume(state).console(console.input(), console.output());
    if (CommandChannel.isIn(state)) {
      config.command(
          new CommandChannel(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream()));
    }
    return config.build();
  }

  /**
   * The fixture of {@code vmm}'s tests was saved by the last devkvm of the format before this one,
   * after it had sent 0x97.
   */
  @Test
  void guestSavedInTheFormatBeforeGoesOn() throws Exception {
    runAndSave(
        Path.of("../vmm/src/test/resources/org/devkvm/vmm/state/format1.state"),
        directory.resolve("guest"));

    byte[] characters = sent.toByteArray();
    assertThat(characters[0]).isEqualTo((byte) 0x98);
    for (int i = 1; i < characters.length; i++) {
      assertThat(characters[i]).as("character %d", i).isEqualTo((byte) (characters[i - 1] + 1));
    }
  }

  private void runAndSave(Path from, Path to) throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      VmState state = VmStateFile.read(from, arena);
      runAndSave(resume(state, pauseAfter(100)), to);
    }
  }

  private final AtomicInteger left = new AtomicInteger();
  private volatile @Nullable Machine machine;

  private void runAndSave(MachineConfig config, Path to) throws Exception {
    try (Kvm kvm = kvm(config);
        Machine assembled = Machine.assemble(kvm, config)) {
      machine = assembled;
      assertThat(assembled.run()).isEqualTo(new MachineResult.Paused());
      VmStateFile.write(assembled.capture(Map.of()), to);
    }
  }

  /** A console that pauses the machine when it has taken so many characters, at least. */
  private Console pauseAfter(int characters) {
    left.set(characters);
    OutputStream output =
        new OutputStream() {
          @Override
          public void write(int character) {
            sent.write(character);
            Machine running = machine;
            if (running != null && left.decrementAndGet() == 0) {
              running.pause();
            }
          }
        };
    return new Console(InputStream.nullInputStream(), output);
  }
}
