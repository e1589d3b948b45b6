package org.devkvm.kvm.fd;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.jspecify.annotations.Nullable;

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

  /** A request and its handler. */
  private record Row<F>(int request, Ioctl ioctl, Handler<F> handler) {}

  private final FdClass fdClass;
  private final Refusal unknown;
  private final Set<Ioctl> requests = EnumSet.noneOf(Ioctl.class);
  private final Map<Integer, Row<F>> byRequest = new HashMap<>();

  /** The row that was asked for last, by any thread: KVM_RUN mostly. */
  private @Nullable Row<F> last;

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
    requests.add(ioctl);
    byRequest.put(ioctl.request(), new Row<>(ioctl.request(), ioctl, handler));
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
    Row<F> row = byRequest.get(request);
    return row != null && row.ioctl.isIn(abi);
  }

  /** Decodes a request and answers it as a release of Linux does. */
  public long dispatch(Abi abi, F file, Caller caller, int request, long argument) {
    Row<F> row = last;
    if (row == null || row.request != request) {
      row = byRequest.get(request);
      last = row;
    }
    if (row == null || !row.ioctl.isIn(abi)) {
      throw unknown.refuse();
    }
    return row.handler.handle(file, caller, argument);
  }

  /** The requests that have a row. */
  public Set<Ioctl> requests() {
    return Collections.unmodifiableSet(requests);
  }
}
