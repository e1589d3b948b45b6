package org.devkvm.cli.guest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes an archive in the one format that Linux unpacks into its root file system: "newc" cpio
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Everything belongs to root and is
 * from the epoch, so that equal content is equal bytes.
 */
final class CpioArchive {
  private static final String MAGIC = "070701";
  private static final String TRAILER = "TRAILER!!!";
  private static final int ALIGNMENT = 4;

  // File types as in stat(2).
  private static final int S_IFDIR = 0040000;
  private static final int S_IFREG = 0100000;
  private static final int S_IFLNK = 0120000;

  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();
  private static final byte[] NOTHING = {};

  private final ByteArrayOutputStream out;
  private int inode;

  /**
   * An empty archive.
   *
   * @param bytes what it will hold, about
   */
  CpioArchive(int bytes) {
    out = new ByteArrayOutputStream(bytes);
  }

  /** Adds a directory; those above it must have been added before. Paths have no leading slash. */
  CpioArchive directory(String path) {
    return entry(path, S_IFDIR | 0755, NOTHING);
  }

  CpioArchive file(String path, int permissions, byte[] content) {
    return entry(path, S_IFREG | permissions, content);
  }

  CpioArchive symbolicLink(String path, String target) {
    return entry(path, S_IFLNK | 0777, target.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the archive and returns it, a multiple of four bytes long. */
  byte[] toByteArray() {
    inode = 0;
    header(TRAILER, 0, 1, 0);
    return out.toByteArray();
  }

  private CpioArchive entry(String path, int mode, byte[] content) {
    inode++;
    header(path, mode, mode >> 12 == S_IFDIR >> 12 ? 2 : 1, content.length);
    out.writeBytes(content);
    pad();
    return this;
  }

  private void header(String path, int mode, int links, int size) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    ascii(MAGIC);
    // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor,
    // namesize, check
    int[] fields = {inode, mode, 0, 0, links, 0, size, 0, 0, 0, 0, name.length + 1, 0};
    for (int field : fields) {
      ascii(HEXADECIMAL.toHexDigits(field));
    }
    out.writeBytes(name);
    out.write(0);
    pad();
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void pad() {
    while (out.size() % ALIGNMENT != 0) {
      out.write(0);
    }
  }
}
