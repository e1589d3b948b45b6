package org.devkvm.kvm.trace;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.devkvm.uapi.Direction;
import org.devkvm.uapi.ForeignIoctl;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.VfsIoctl;
import org.jspecify.annotations.Nullable;

/** Request codes as {@code linux/kvm.h} names them. */
final class RequestName {
  private RequestName() {}

  /**
   * The name of a request.
   *
   * @param row what the file knows it as; null for a request that it does not know, which may be
   *     one of another file or of another architecture
   */
  static String of(@Nullable Ioctl row, int request) {
    if (row != null) {
      return row.name();
    }
    VfsIoctl everyFile = VfsIoctl.of(request);
    if (everyFile != null) {
      return everyFile.name();
    }
    Stream<Enum<?>> elsewhere =
        Arrays.stream(Ioctl.values()).filter(other -> other.request() == request).map(r -> r);
    String names =
        Stream.concat(elsewhere, ForeignIoctl.candidates(request).stream())
            .map(Enum::name)
            .collect(Collectors.joining(" or "));
    return names.isEmpty() ? encoding(request) : names;
  }

  /** As strace spells a code without a name. */
  private static String encoding(int request) {
    int bits = request >>> 30;
    StringBuilder direction = new StringBuilder();
    if ((bits & Direction.IOR.bits()) != 0) {
      direction.append("_IOC_READ");
    }
    if ((bits & Direction.IOW.bits()) != 0) {
      direction.append(direction.isEmpty() ? "" : "|").append("_IOC_WRITE");
    }
    return "_IOC(%s, %s, %s, %s)"
        .formatted(
            direction.isEmpty() ? "_IOC_NONE" : direction,
            Hex.of(request >>> 8 & 0xFF),
            Hex.of(request & 0xFF),
            Hex.of(request >>> 16 & 0x3FFF));
  }
}
