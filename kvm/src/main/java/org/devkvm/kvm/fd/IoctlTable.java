package org.devkvm.kvm.fd;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;

/**
 * The requests that a class of file answers: rows of the ioctl table with their handlers.
 *
 * @param <F> the file
 */
public final class IoctlTable<F> {
  /**
   * What one request does.
   *
   * @param <F> the file
   */
  @FunctionalInterface
  public interface Handler<F> {
    /** Answers; throws {@link org.devkvm.kvm.rule.KvmRefusal}. */
    long handle(F file, Caller caller, long argument);
  }

  private final FdClass fdClass;
  private final Refusal unknown;
  private final Map<Ioctl, Handler<F>> rows = new EnumMap<>(Ioctl.class);
  private final Map<Integer, Ioctl> byRequest = new HashMap<>();

  /**
   * A table without rows.
   *
   * @param unknown what a request without a row gets
   */
  public IoctlTable(FdClass fdClass, Refusal unknown) {
    this.fdClass = fdClass;
    this.unknown = unknown;
  }

  /** Adds a row. */
  public IoctlTable<F> on(Ioctl ioctl, Handler<F> handler) {
    if (!ioctl.fdClasses().contains(fdClass)) {
      throw new IllegalArgumentException(ioctl + " is no request of a " + fdClass + " file");
    }
    rows.put(ioctl, handler);
    byRequest.put(ioctl.request(), ioctl);
    return this;
  }

  /** Adds a row for a request that takes a pointer and answers 0. */
  public IoctlTable<F> onPointer(Ioctl ioctl, PointerHandler<F> handler) {
    return on(
        ioctl,
        (file, caller, argument) -> {
          handler.handle(file, caller.pointer(argument));
          return 0;
        });
  }

  /**
   * What a request does whose argument is a pointer and whose answer is 0.
   *
   * @param <F> the file
   */
  @FunctionalInterface
  public interface PointerHandler<F> {
    /** Does it; throws {@link org.devkvm.kvm.rule.KvmRefusal}. */
    void handle(F file, UserPointer argument);
  }

  /** Whether a request has a row in a release of Linux. */
  public boolean knows(Abi abi, int request) {
    Ioctl ioctl = byRequest.get(request);
    return ioctl != null && ioctl.isIn(abi);
  }

  /** Decodes a request and answers it as a release of Linux does. */
  public long dispatch(Abi abi, F file, Caller caller, int request, long argument) {
    Ioctl ioctl = byRequest.get(request);
    Handler<F> handler = ioctl == null ? null : rows.get(ioctl);
    if (ioctl == null || handler == null || !ioctl.isIn(abi)) {
      throw unknown.refuse();
    }
    return handler.handle(file, caller, argument);
  }

  /** The requests that have a row. */
  public Set<Ioctl> requests() {
    return Collections.unmodifiableSet(rows.keySet());
  }
}
