package org.devkvm.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code devkvm info}: what this devkvm can do, as KVM_CHECK_EXTENSION answers it. */
@Command(
    name = "info",
    description = "Prints the KVM capabilities of this devkvm.",
    mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitStatus.OK.code();
  }
}
