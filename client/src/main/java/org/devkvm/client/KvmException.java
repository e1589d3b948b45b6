package org.devkvm.client;

import java.io.Serial;
import java.util.Optional;
import org.devkvm.uapi.Errno;
import org.jspecify.annotations.Nullable;

/**
 * A refused system call: {@code KVM_CREATE_VCPU: EEXIST (File exists)}, and behind it the rule that
 * refused it, where the transport knows it.
 */
public final class KvmException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String call;
  private final int number;
  private final @Nullable String rule;

  /**
   * @param call the ioctl's name, or {@code open}, {@code mmap}, {@code close}
   * @param number the positive error number
   * @param rule as {@link #rule}; null if it is not known
   */
  public KvmException(String call, int number, @Nullable String rule) {
    super(
        call
            + ": "
            + Errno.of(number).map(Errno::toString).orElse("errno " + number)
            + (rule == null ? "" : ": " + rule));
    this.call = call;
    this.number = number;
    this.rule = rule;
  }

  /** The name of the ioctl or system call. */
  public String call() {
    return call;
  }

  /** The error; EIO if the number is none of Linux's, see {@link #number}. */
  public Errno errno() {
    return Errno.of(number).orElse(Errno.EIO);
  }

  /** The positive error number. */
  public int number() {
    return number;
  }

  /**
   * The rule that refused the call and the source of Linux that it is from: {@code the GIC is not
   * initialised (pmu-emul.c:kvm_arm_pmu_v3_init)}. Linux itself tells no more than the errno.
   */
  public Optional<String> rule() {
    return Optional.ofNullable(rule);
  }
}
