package org.devkvm.uapi;

import java.util.Optional;
import org.devkvm.uapi.struct.Layout;

/**
 * What the third argument of an ioctl is.
 *
 * @param direction of the request number
 * @param kind of the argument
 * @param type in C: {@code struct kvm_vcpu_init}, {@code int}; of a value its name, of none empty
 * @param size in bytes as the request number carries it
 * @param layout of the struct
 */
public record Argument(
    Direction direction, Kind kind, String type, int size, Optional<Layout> layout) {

  /** How the argument is passed. */
  public enum Kind {
    /** Ignored, or must be 0. */
    NONE,
    /** An integer. */
    VALUE,
    /** The address of what the type says. */
    POINTER
  }

  static Argument none() {
    return new Argument(Direction.IO, Kind.NONE, "", 0, Optional.empty());
  }

  static Argument value(String name) {
    return new Argument(Direction.IO, Kind.VALUE, name, 0, Optional.empty());
  }

  static Argument iow(Layout layout) {
    return pointer(Direction.IOW, layout);
  }

  static Argument ior(Layout layout) {
    return pointer(Direction.IOR, layout);
  }

  static Argument iowr(Layout layout) {
    return pointer(Direction.IOWR, layout);
  }

  static Argument pointer(Direction direction, Layout layout) {
    String type = "struct " + layout.name();
    return new Argument(direction, Kind.POINTER, type, layout.size(), Optional.of(layout));
  }

  static Argument pointer(Direction direction, String type, int size) {
    return new Argument(direction, Kind.POINTER, type, size, Optional.empty());
  }
}
