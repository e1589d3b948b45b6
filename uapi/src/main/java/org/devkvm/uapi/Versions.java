package org.devkvm.uapi;

import java.util.Optional;

/**
 * The releases of Linux that have what a row describes.
 *
 * @param since the first
 * @param until the first that has it no longer, or has another row for it; empty: it is still there
 */
public record Versions(Abi since, Optional<Abi> until) {
  /** What Linux 6.1 has and later releases keep; releases before it are not told apart. */
  public static final Versions LINUX_6_1 = since(Abi.LINUX_6_1);

  /** From a release on. */
  public static Versions since(Abi first) {
    return new Versions(first, Optional.empty());
  }

  /** The same, but not from {@code end} on. */
  public Versions until(Abi end) {
    return new Versions(since, Optional.of(end));
  }

  /** Whether a release has it. */
  public boolean include(Abi abi) {
    return abi.compareTo(since) >= 0 && (until.isEmpty() || abi.compareTo(until.get()) < 0);
  }
}
