package org.devkvm.vmm.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for a panic of Linux in the lines of the console (kernel/panic.c). */
final class PanicWatch {
  private static final String PANIC = "Kernel panic - not syncing";

  private volatile @Nullable String message;

  void line(String line) {
    int start = line.indexOf(PANIC);
    if (start >= 0 && message == null) {
      message = line.substring(start);
    }
  }

  Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /**
   * What a result means after a panic. Linux resets or stops then: a guest that ends a command or
   * switches itself off has had somebody else's panic on its console, such as its own guest's.
   */
  MachineResult explain(MachineResult result) {
    String panic = message;
    if (panic == null) {
      return result;
    }
    return switch (result) {
      case MachineResult.Reset _, MachineResult.TimedOut _ -> new MachineResult.Panicked(panic);
      case MachineResult.PoweredOff _,
          MachineResult.CommandEnded _,
          MachineResult.Panicked _,
          MachineResult.Stopped _,
          MachineResult.Paused _,
          MachineResult.OutputRefused _,
          MachineResult.Refused _,
          MachineResult.Failed _ ->
          result;
    };
  }
}
