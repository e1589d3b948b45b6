package org.devkvm.vmm.run;

import java.io.IOException;
import java.util.Optional;
import org.devkvm.client.KvmException;

/** How a machine's run ended. */
public sealed interface MachineResult {
  /** The guest switched the machine off: PSCI SYSTEM_OFF. */
  record PoweredOff() implements MachineResult {}

  /** The guest asked for a reset, PSCI SYSTEM_RESET or SYSTEM_RESET2. The machine has stopped. */
  record Reset() implements MachineResult {}

  /**
   * The command of the {@link CommandChannel} ended.
   *
   * @param status its exit status, 0 to 255
   */
  record CommandEnded(int status) implements MachineResult {}

  /**
   * The guest's kernel panicked, and then reset or ran into the timeout. Add {@code panic=-1} to
   * the command line to have it reset at once.
   *
   * @param message the line of the console that said so, without its time stamp
   */
  record Panicked(String message) implements MachineResult {}

  /** The configured timeout passed. */
  record TimedOut() implements MachineResult {}

  /** {@link Machine#stop} was called. */
  record Stopped() implements MachineResult {}

  /** {@link Machine#pause} was called, and the machine can be captured. */
  record Paused() implements MachineResult {}

  /**
   * A stream did not take what the guest sent: a full disk, or a pipe whose reader is gone.
   *
   * @param cause what the stream threw
   */
  record OutputRefused(IOException cause) implements MachineResult {}

  /**
   * KVM does not run a vCPU any further, as on Linux: its memory was taken away, for instance.
   *
   * @param message one line: which vCPU, the error and its rule, PC, instruction and address
   */
  record Refused(String message, KvmException cause) implements MachineResult {}

  /**
   * KVM could not go on, or the monitor failed: a defect, not the guest's doing.
   *
   * @param message one line
   * @param cause what was thrown, if anything
   */
  record Failed(String message, Optional<Throwable> cause) implements MachineResult {}
}
