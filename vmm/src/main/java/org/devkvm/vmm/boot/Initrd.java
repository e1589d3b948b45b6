package org.devkvm.vmm.boot;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.devkvm.vmm.VmmException;

/** An initial RAM disk or initramfs; not looked into. Empty means none. */
public final class Initrd {
  private static final Initrd NONE = new Initrd(new byte[0]);

  private final byte[] bytes;

  private Initrd(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Initrd none() {
    return NONE;
  }

  /** These bytes; the array now belongs to the initrd. */
  public static Initrd of(byte[] bytes) {
    return new Initrd(bytes);
  }

  public static Initrd load(Path file) throws VmmException {
    byte[] bytes = BootFile.read("initrd", file);
    return new Initrd(bytes);
  }

  /**
   * This initramfs with another archive behind it, which Linux unpacks over the first one
   * (Documentation/driver-api/early-userspace/buffer-format.rst). Archives start at multiples of 4.
   */
  public Initrd plus(byte[] archive) {
    ByteArrayOutputStream joined =
        new ByteArrayOutputStream(bytes.length + Integer.BYTES + archive.length);
    joined.writeBytes(bytes);
    joined.writeBytes(new byte[-bytes.length & 3]);
    joined.writeBytes(archive);
    return new Initrd(joined.toByteArray());
  }

  public long size() {
    return bytes.length;
  }

  /** The content itself, not a copy. */
  public byte[] bytes() {
    return bytes;
  }
}
