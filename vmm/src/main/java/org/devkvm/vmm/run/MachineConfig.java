package org.devkvm.vmm.run;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.boot.Initrd;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.state.VmState;
import org.jspecify.annotations.Nullable;

/**
 * Everything a {@link Machine} is made of. The streams stay the caller's: the machine never closes
 * them, and leaves threads of its own (daemons) blocked in a read that has not come back.
 *
 * @param start what memory, processors and devices begin with
 * @param console the first serial port, ttyAMA0
 * @param command the command channel, ttyAMA1 to 3, or null for a machine without these ports
 * @param timeout how long the guest may run, or null for ever
 * @param clock what the real time clock shows
 */
public record MachineConfig(
    Start start,
    BoardConfig board,
    Console console,
    @Nullable CommandChannel command,
    @Nullable Duration timeout,
    InstantSource clock) {

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
   * A machine that goes on from a state, on the board that the state says.
   *
   * @param command wanted exactly if the board has a command channel
   */
  public static MachineConfig resume(
      VmState state,
      Console console,
      @Nullable CommandChannel command,
      @Nullable Duration timeout) {
    return new MachineConfig(
        new Resume(state), state.board(), console, command, timeout, InstantSource.system());
  }

  /**
   * Collects a configuration. Defaults: no initrd, empty command line, 512 MiB, one CPU, GICv2, no
   * PMU, a silent console, no command channel, no timeout, the system's clock and randomness.
   */
  public static final class Builder {
    private static final long DEFAULT_MEMORY = 512L << 20;

    private final KernelImage kernel;
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
    private RandomGenerator random = new SecureRandom();

    private Builder(KernelImage kernel) {
      this.kernel = kernel;
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

    public Builder random(RandomGenerator value) {
      random = value;
      return this;
    }

    public MachineConfig build() {
      BoardConfig board = new BoardConfig(memoryBytes, cpus, gicVersion, command != null, pmu);
      Boot boot = new Boot(kernel, initrd, append, random);
      return new MachineConfig(boot, board, console, command, timeout, clock);
    }
  }
}
