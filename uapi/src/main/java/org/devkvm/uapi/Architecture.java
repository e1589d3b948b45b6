package org.devkvm.uapi;

/** Where Linux 6.1 knows a number of {@code linux/kvm.h}. */
public enum Architecture {
  /** On arm64, and possibly on others. */
  ARM64,
  /** On other architectures only. */
  OTHER
}
