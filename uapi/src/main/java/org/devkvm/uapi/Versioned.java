package org.devkvm.uapi;

/** A row of the ABI that not every release of Linux has. */
public interface Versioned {
  /** The releases that have it: those since Linux 6.1, unless the row says otherwise. */
  default Versions versions() {
    return Versions.LINUX_6_1;
  }

  /** Whether a release has it. */
  default boolean isIn(Abi abi) {
    return versions().include(abi);
  }
}
