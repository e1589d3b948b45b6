package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requests that Linux answers for every file, before the file itself is asked ({@code
 * fs/ioctl.c:do_vfs_ioctl}), as far as they mean something for files that are not regular ones.
 */
public enum VfsIoctl {
  // spotless:off
  FIGETBSZ          (0x0000_0002),
  FIONBIO           (0x0000_5421),
  FIONCLEX          (0x0000_5450),
  FIOCLEX           (0x0000_5451),
  FIOASYNC          (0x0000_5452),
  FIOQSIZE          (0x0000_5460),
  FIFREEZE          (0xC004_5877),
  FITHAW            (0xC004_5878),
  FICLONE           (0x4004_9409),
  FICLONERANGE      (0x4020_940D),
  FIDEDUPERANGE     (0xC018_9436),
  FS_IOC_FIEMAP     (0xC020_660B),
  FS_IOC_SETFLAGS   (0x4008_6602),
  FS_IOC_FSSETXATTR (0x401C_5820);
  // spotless:on

  private static final Map<Integer, VfsIoctl> BY_REQUEST =
      Arrays.stream(values()).collect(Collectors.toMap(row -> row.request, Function.identity()));

  private final int request;

  VfsIoctl(int request) {
    this.request = request;
  }

  /** The request code. */
  public int request() {
    return request;
  }

  /** The row of a request code; null if the file itself is asked. */
  public static @Nullable VfsIoctl of(int request) {
    return (request >>> 8 & 0xFF) == Ioctl.KVMIO ? null : BY_REQUEST.get(request);
  }
}
