package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.store.CodeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs, one after the other in the same place, by machine code that is kept, against the
 * reference; and how much of it was made anew.
 */
class CodeStoreTest {
  private static final long SEED = 0x5_70_5E;
  private static final int PROGRAMS = 600;
  private static final int LONGEST = 32;
  private static final String VERSION = "of the test";
  private static final JitOptions OPTIONS = JitOptions.PLAIN.withRegion(1 << 23);

  /** From programs of EL1 to those of EL0. */
  private static final long EL0_BEHIND = 0x2_0000_0000L;

  /** Blocks that a run has translated, took from the file, and from those it has translated. */
  private record Made(long anew, long taken, long again) {}

  @TempDir private Path directory;

  private int programs = PROGRAMS;
  private long most = 64 << 20;

  @BeforeEach
  void hostHasMachineCode() {
    assumeThat(MachineCode.isAvailable()).isTrue();
  }

  @Test
  void nothingIsMadeTwice() throws Exception {
    Made first = run(1, VERSION);
    assertThat(first.anew()).isPositive();
    assertThat(first.taken()).isZero();
    assertThat(files()).hasSize(1);

    Made second = run(1, VERSION);
    assertThat(second.anew()).isZero();
    assertThat(second.taken()).isPositive();
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatWasMadeFromOtherInstructionsIsNotTaken() throws Exception {
    run(1, VERSION);
    Made other = run(2, VERSION);
    assertThat(other.anew()).isPositive();

    assertThat(run(1, VERSION).anew()).as("both are kept").isZero();
    assertThat(run(2, VERSION).anew()).as("both are kept").isZero();
  }

  @Test
  void littleThatIsNewIsKeptBesides() throws Exception {
    run(1, VERSION);
    byte[] before = Files.readAllBytes(files().getFirst());
    programs = PROGRAMS + PROGRAMS / 12; // enough for a file, of arm64's shorter code too
    assertThat(run(1, VERSION).anew()).isPositive();
    assertThat(files()).hasSize(2);
    assertThat(files()).anySatisfy(file -> assertThat(file).hasBinaryContent(before));
    assertThat(run(1, VERSION).anew()).as("both are read").isZero();

    programs = 2 * PROGRAMS;
    run(1, VERSION);
    assertThat(files()).as("they are one when they are many").hasSize(1);
    assertThat(run(1, VERSION).anew()).isZero();
  }

  @Test
  void whatIsTooMuchKeepsWhatTheLastRunNeeded() throws Exception {
    run(1, VERSION);
    most = Files.size(files().getFirst());
    run(2, VERSION);
    assertThat(Files.size(files().getFirst())).isLessThan(2 * most * 9 / 10);
    assertThat(run(2, VERSION).anew()).isZero();
    assertThat(run(1, VERSION).anew()).isPositive();
  }

  @Test
  void anotherVersionHasItsOwn() throws Exception {
    run(1, VERSION);
    assertThat(run(1, "another").taken()).isZero();
    assertThat(run(1, VERSION).anew()).isZero();
    assertThat(files()).hasSize(2);
  }

  @Test
  void whatOthersMayWriteOrOwnIsNotTaken() throws Exception {
    run(1, VERSION);
    Path file = files().getFirst();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw--w----"));
    assertThat(run(1, VERSION).taken()).isZero();
    assertThat(run(1, VERSION).anew()).as("it was replaced").isZero();

    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(run(1, VERSION).taken()).isZero();
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));

    assumeThat("root".equals(System.getProperty("user.name"))).isTrue();
    Files.setAttribute(files().getFirst(), "unix:uid", 65534);
    assertThat(run(1, VERSION).taken()).isZero();
  }

  @Test
  void damagedFilesDoNoHarm() throws Exception {
    run(1, VERSION);
    byte[] whole = Files.readAllBytes(files().getFirst());
    Random random = new Random(SEED);
    for (int i = 0; i < 2; i++) {
      byte[] damaged = whole.clone();
      for (int at = i == 0 ? 0 : 64; at < damaged.length; at += 1 + random.nextInt(4000)) {
        damaged[at] = (byte) random.nextInt();
      }
      Files.write(files().getFirst(), damaged);
      assertThat(run(1, VERSION).anew()).isPositive();
      Files.write(files().getFirst(), whole);
    }
    for (int length : new int[] {0, 40, whole.length - 1}) {
      Files.write(files().getFirst(), Arrays.copyOf(whole, length));
      assertThat(run(1, VERSION).taken()).isZero();
    }
    assertThat(run(1, VERSION).anew()).as("it was replaced").isZero();
  }

  @Test
  void processesShareIt() throws Exception {
    List<CompletableFuture<Made>> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> run(1, VERSION)));
    }
    for (CompletableFuture<Made> run : runs) {
      assertThat(run.get().anew() + run.get().taken()).isPositive();
    }
    assertThat(files()).hasSize(1);
    assertThat(run(1, VERSION).anew()).isZero();
  }

  @Test
  void directoryThatCannotBeIsNoneAtAll() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThat(run(1, VERSION, file.resolve("in"), SmallMachine.BASE).anew()).isPositive();
    assertThat(files()).containsExactly(file);
  }

  @Test
  void codeIsTakenAtAnotherAddress() {
    Made first = run(1, VERSION, directory, 0x30_4000_0000L);
    Made second = run(1, VERSION, directory, 0x05_8000_0000L);
    assertThat(second.taken()).isGreaterThan(first.anew() * 9 / 10);
    assertThat(second.anew()).as("where an address has decided").isLessThan(first.anew() / 20);
  }

  /** arm64 has an instruction for each halfword of an address that is not 0. */
  @Test
  @DisabledOnOs(architectures = "aarch64")
  void codeIsTakenAtAnotherAddressOf32Bits() {
    Made first = run(1, VERSION, directory, 0);
    Made second = run(1, VERSION, directory, SmallMachine.BASE);
    assertThat(second.taken()).isGreaterThan(first.anew() * 9 / 10);
    assertThat(run(1, VERSION, directory, 0).anew()).as("both are kept").isZero();
  }

  @Test
  void codeOfTheSameRunIsTakenAtAnotherAddress() {
    Made both = run(1, VERSION, directory, 0x30_4000_0000L, 0x05_8000_0000L);
    assertThat(both.again()).isGreaterThan(both.anew() * 9 / 10);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.toList();
    }
  }

  private Made run(int seed, String version) {
    return run(seed, version, directory, SmallMachine.BASE);
  }

  /** Runs the programs of a seed at one address after the other. */
  private Made run(int seed, String version, Path kept, long... starts) {
    ExitTable exits = new ExitTable();
    HostCode host = MachineCode.host(OPTIONS, exits).orElseThrow();
    VmCode code =
        new VmCode(
            host, exits, OPTIONS.withCounted(true), new CodeStore(kept, version, host, most));
    List<SmallMachine> machines = new ArrayList<>();
    for (long start : starts) {
      SmallMachine machine = machine(pe -> executor(pe, code), start);
      machines.add(machine);
      try (SmallMachine reference = machine(ExecutorsTest::reference, start)) {
        compareAll(reference, machine, new Random(SEED + seed));
      }
    }
    machines.forEach(SmallMachine::close);
    Map<String, Long> told = new HashMap<>();
    code.tell((group, name, number) -> told.put(name, number));
    return new Made(
        told.getOrDefault("blocks", 0L),
        told.getOrDefault("blocks made by earlier runs", 0L),
        told.getOrDefault("blocks made before in this run", 0L));
  }

  private static Executor executor(Pe pe, VmCode code) {
    return new BlockExecutor(pe, code, Interpreters.HOT_LOOP.create(pe), null);
  }

  private static SmallMachine machine(ExecutorFactory executors, long start) {
    return new SmallMachine(executors, start, start + EL0_BEHIND);
  }

  private void compareAll(SmallMachine reference, SmallMachine machine, Random random) {
    // Always the same first page: the file's name is made of it.
    compare(reference, machine, Programs.program(new Random(SEED), LONGEST), SEED);
    for (int i = 0; i < programs; i++) {
      long start = random.nextLong();
      compare(reference, machine, Programs.program(new Random(start), LONGEST), start);
    }
  }

  private static void compare(
      SmallMachine reference, SmallMachine machine, int[] program, long start) {
    Optional<EngineExit> expected = reference.run(program, new Random(start));
    if (expected.isPresent()) {
      assertThat(machine.run(program, new Random(start))).isEqualTo(expected);
      assertThat(machine.agrees(reference)).as("%x", start).isTrue();
    }
  }
}
