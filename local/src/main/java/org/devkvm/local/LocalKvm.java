package org.devkvm.local;

import org.devkvm.client.Kvm;

/** The entry point for embedders: /dev/kvm in this process. */
public final class LocalKvm {
  private LocalKvm() {}

  /** Opens a /dev/kvm of its own. */
  public static Kvm open() {
    return open(new LocalOptions());
  }

  /** As above, with options. */
  public static Kvm open(LocalOptions options) {
    return Kvm.open(transport(options));
  }

  /** The system calls of a process of its own. */
  public static LocalTransport transport(LocalOptions options) {
    return new LocalTransport(LocalHost.of(options), options.memory(), options.log());
  }
}
