package org.devkvm.cli;

import java.nio.file.Path;
import org.devkvm.cli.guest.DebianGuest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether machine code outlives the process. */
final class CodeCacheOption {
  @Option(
      names = "--code-cache",
      paramLabel = "on|off",
      defaultValue = OnOff.ON,
      converter = OnOff.class,
      description =
          "Whether translated code is kept in the user's cache directory, for the next guest with the "
              + "same kernel (default: ${DEFAULT-VALUE}).")
  String value = OnOff.ON;

  /** Where it is kept; null if it is not. */
  @Nullable Path directory() {
    return value.equals(OnOff.ON) ? cacheDirectory().resolve("code") : null;
  }

  /** The user's cache directory of devkvm. */
  static Path cacheDirectory() {
    Path home = Path.of(System.getProperty("user.home"));
    return DebianGuest.cacheDirectory(System.getenv(), home);
  }
}
