package org.devkvm.kvm.trace;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.kvm.fd.IoctlLog.Entry;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.uapi.Argument;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Direction;
import org.devkvm.uapi.Ioctl;

/** The third argument of an ioctl, as it is when the call has been answered. */
final class ArgumentText {
  private ArgumentText() {}

  static String of(Entry entry) {
    Ioctl row = entry.ioctl();
    if (row == null) {
      return Hex.of(entry.argument());
    }
    Argument argument = row.argument();
    return switch (argument.kind()) {
      case NONE -> Hex.of(entry.argument());
      case VALUE -> value(argument.type(), entry.argument());
      case POINTER -> pointer(entry, argument);
    };
  }

  private static String value(String meaning, long value) {
    return switch (meaning) {
      case "cap" -> Cap.of((int) value).map(Cap::macro).orElse(Hex.of(value));
      case "id" -> Long.toString(value);
      default -> Hex.of(value);
    };
  }

  /** What is at the address; the address itself if that cannot be read, or was not written. */
  private static String pointer(Entry entry, Argument argument) {
    boolean empty = argument.direction() == Direction.IOR && entry.refusal() != null;
    MemorySegment content = UserPointer.buffer(argument.size());
    if (empty || argument.size() == 0 || !entry.memory().copyIn(entry.argument(), content)) {
      return Hex.of(entry.argument());
    }
    if (argument.type().equals("int")) {
      return "[" + content.get(ValueLayout.JAVA_INT_UNALIGNED, 0) + "]";
    }
    return argument
        .layout()
        .map(layout -> FieldWords.of(entry, layout, content))
        .orElse(Hex.of(entry.argument()));
  }
}
