package org.devkvm.local;

import java.util.function.Consumer;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.trace.RefusalLog;

/**
 * What may be asked of {@link LocalKvm#open(LocalOptions)}; without a word, it is plain KVM.
 *
 * <p>The environment variable {@code DEVKVM_STRICT=1} makes every program strict that does not say
 * {@link #strict} itself, on standard error.
 */
public final class LocalOptions {
  private static final String STRICT = "DEVKVM_STRICT";

  private IoctlLog refusals;
  private IoctlLog calls = IoctlLog.NONE;

  /** No options. */
  public LocalOptions() {
    refusals =
        "1".equals(System.getenv(STRICT))
            ? new RefusalLog(line -> System.err.println("devkvm: " + line))
            : IoctlLog.NONE;
  }

  /**
   * Tells the rule behind every refused ioctl, and where the rule comes from.
   *
   * @param lines takes each as one line, on the thread that made the call
   */
  public LocalOptions strict(Consumer<String> lines) {
    refusals = new RefusalLog(lines);
    return this;
  }

  /** Lets a log hear of every ioctl. */
  public LocalOptions log(IoctlLog log) {
    calls = calls.and(log);
    return this;
  }

  IoctlLog log() {
    return calls.and(refusals);
  }
}
