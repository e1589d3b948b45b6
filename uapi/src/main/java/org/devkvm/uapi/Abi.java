package org.devkvm.uapi;

/**
 * The KVM ABI of a release of Linux, whose version is {@code major.minor}: what a host announces
 * and answers.
 */
public record Abi(int major, int minor) implements Comparable<Abi> {
  /** Linux 6.1. */
  public static final Abi LINUX_6_1 = new Abi(6, 1);

  @Override
  public int compareTo(Abi other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }
}
