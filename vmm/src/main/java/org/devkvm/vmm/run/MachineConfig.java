package org.devkvm.vmm.run;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.boot.Initrd;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.state.VmState;
import org.jspecify.annotations.Nullable;

/**
 * Everything a {@link Machine} is made of; several machines can be made of one. The streams stay
 * the caller's: the machine never closes them, and leaves threads of its own (daemons) blocked in a
 * read that has not come back.
 *
 * @param start what memory, processors and devices begin with
 * @param console the first serial port, ttyAMA0
 * @param command the command channel, ttyAMA1 to 3, or null for a machine without these ports
 * @param timeout how long the guest may run, or null for ever
 * @param clock what the real time clock shows
 * @param devices those beside the board's own, in the order of the device tree
 * @param ram where the RAM comes from
 */
public record MachineConfig(
    Start start,
    BoardConfig board,
    Console console,
    @Nullable CommandChannel command,
    @Nullable Duration timeout,
    InstantSource clock,
    List<Backplane.Plug> devices,
    RamSource ram) {
  /** The name of the {@link BoardConfig} among the parts of a saved machine. */
  static final String BOARD = "board";

  public MachineConfig {
    devices = List.copyOf(devices);
  }

  /** What a machine begins with. */
  public sealed interface Start {}

  /**
   * The reset state, and a kernel in memory.
   *
   * @param append the kernel command line, passed on as it is
   * @param random where the guest's rng-seed comes from
   */
  public record Boot(KernelImage kernel, Initrd initrd, String append, RandomGenerator random)
      implements Start {}

  /** The state in which another machine stopped. */
  public record Resume(VmState state) implements Start {}

  /** What is at the other end of the console's line. */
  public record Console(InputStream input, OutputStream output) {}

  /** Starts a configuration; everything but the kernel has a default. */
  public static Builder builder(KernelImage kernel) {
    return new Builder(kernel);
  }

  /**
   * Starts the configuration of a machine that goes on from a state. The state says what the board
   * is, and wants the devices that it has: {@link CommandChannel#isIn}, {@link Builder#device}.
   *
   * @throws VmmException when the state says no board
   */
  public static Builder resume(VmState state) throws VmmException {
    return new Builder(state, state.part(BOARD).as(BoardConfig.class));
  }

  /**
   * Collects a configuration. Defaults: no initrd, empty command line, 512 MiB, one CPU, GICv2, no
   * PMU, a silent console, no command channel, no timeout, the system's clock and randomness.
   */
  public static final class Builder {
    private static final long DEFAULT_MEMORY = 512L << 20;

    private final Supplier<Start> start;
    private Initrd initrd = Initrd.none();
    private String append = "";
    private long memoryBytes = DEFAULT_MEMORY;
    private int cpus = 1;
    private int gicVersion = 2;
    private boolean pmu;
    private Console console =
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream());
    private @Nullable CommandChannel command;
    private @Nullable Duration timeout;
    private InstantSource clock = InstantSource.system();
    private RamSource ram = MachineMemory::mapHole;
    private RandomGenerator random = new HostRandom();
    private final List<Backplane.Plug> devices = new ArrayList<>();

    private Builder(KernelImage kernel) {
      this.start = () -> new Boot(kernel, initrd, append, random);
    }

    private Builder(VmState state, BoardConfig board) {
      this.start = () -> new Resume(state);
      this.memoryBytes = board.memoryBytes();
      this.cpus = board.cpus();
      this.gicVersion = board.gicVersion();
      this.pmu = board.pmu();
    }

    public Builder initrd(Initrd value) {
      initrd = value;
      return this;
    }

    public Builder append(String value) {
      append = value;
      return this;
    }

    public Builder memoryBytes(long value) {
      memoryBytes = value;
      return this;
    }

    public Builder cpus(int value) {
      cpus = value;
      return this;
    }

    public Builder gicVersion(int value) {
      gicVersion = value;
      return this;
    }

    public Builder pmu(boolean value) {
      pmu = value;
      return this;
    }

    public Builder console(InputStream input, OutputStream output) {
      console = new Console(input, output);
      return this;
    }

    public Builder command(CommandChannel value) {
      command = value;
      return this;
    }

    public Builder timeout(Duration value) {
      timeout = value;
      return this;
    }

    public Builder clock(InstantSource value) {
      clock = value;
      return this;
    }

    /** Where the RAM comes from, instead of a temporary file. */
    public Builder ram(RamSource value) {
      ram = value;
      return this;
    }

    public Builder random(RandomGenerator value) {
      random = value;
      return this;
    }

    /** One device more, which is plugged into every machine of this configuration. */
    public Builder device(Backplane.Plug value) {
      devices.add(value);
      return this;
    }

    public MachineConfig build() {
      BoardConfig board = new BoardConfig(memoryBytes, cpus, gicVersion, pmu);
      return new MachineConfig(start.get(), board, console, command, timeout, clock, devices, ram);
    }
  }
}
