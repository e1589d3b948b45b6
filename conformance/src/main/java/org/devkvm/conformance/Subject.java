package org.devkvm.conformance;

import org.devkvm.client.Transport;

/**
 * A process with a /dev/kvm, made for one case.
 *
 * @param transport its system calls
 * @param child makes one ioctl in a child that is forked for it
 * @param end ends the process
 */
public record Subject(Transport transport, Child child, Runnable end) implements AutoCloseable {
  /** ioctl(2) in a forked child: the same files, another address space with the same content. */
  @FunctionalInterface
  public interface Child {
    /** The result or -errno. */
    int ioctl(int fd, int request, long argument);
  }

  /** Makes subjects. */
  @FunctionalInterface
  public interface Factory {
    /** A process for a case of this name, on a host such as {@code cortex-a72-gicv2}. */
    Subject on(String host, String name);
  }

  /** Whether the processor of a recorded host has SVE, with vectors of 128, 256 and 512 bits. */
  public static boolean hasSve(String host) {
    return host.equals("max-gicv2");
  }

  /** Whether a recorded host has a GICv3, with an ITS for guests. */
  public static boolean hasGicV3(String host) {
    return host.endsWith("-gicv3");
  }

  @Override
  public void close() {
    end.run();
  }
}
