package org.devkvm.cli.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the archive by the rules of buffer-format.rst, which say where every field is. */
class CpioArchiveTest {
  private record Entry(String name, int mode, int links, String content) {}

  @Test
  void entriesComeBackInTheirOrderWithModeAndContent() {
    byte[] archive =
        new CpioArchive(0)
            .directory("bin")
            .file("bin/five", 0755, "12345".getBytes(StandardCharsets.US_ASCII))
            .symbolicLink("init", "bin/five")
            .toByteArray();

    assertThat(read(archive))
        .containsExactly(
            new Entry("bin", 0040755, 2, ""),
            new Entry("bin/five", 0100755, 1, "12345"),
            new Entry("init", 0120777, 1, "bin/five"));
  }

  @Test
  void everyFileHasAnInodeOfItsOwn() {
    byte[] archive =
        new CpioArchive(0).file("a", 0644, new byte[1]).file("b", 0644, new byte[1]).toByteArray();

    int second = 110 + 2 + 4;
    assertThat(field(archive, second, 0))
        .as("equal inodes with more than one link are hard links")
        .isNotEqualTo(field(archive, 0, 0));
  }

  @Test
  void lengthIsAMultipleOfFourSoThatAnotherArchiveMayFollow() {
    for (int size = 0; size < 5; size++) {
      assertThat(new CpioArchive(0).file("f", 0644, new byte[size]).toByteArray().length % 4)
          .as("content of %d bytes", size)
          .isZero();
    }
  }

  private static List<Entry> read(byte[] archive) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (true) {
      assertThat(text(archive, at, 6)).as("magic").isEqualTo("070701");
      int nameSize = field(archive, at, 11);
      String name = text(archive, at + 110, nameSize - 1);
      assertThat(archive[at + 110 + nameSize - 1]).as("NUL after the name").isZero();
      if (name.equals("TRAILER!!!")) {
        return entries;
      }
      int size = field(archive, at, 6);
      int content = align(at + 110 + nameSize);
      entries.add(
          new Entry(
              name, field(archive, at, 1), field(archive, at, 4), text(archive, content, size)));
      at = align(content + size);
    }
  }

  /**
   * The fields behind the magic: ino, mode, uid, gid, nlink, mtime, filesize, 4 device numbers,
   * namesize, check.
   */
  private static int field(byte[] archive, int entry, int index) {
    return Integer.parseInt(text(archive, entry + 6 + 8 * index, 8), 16);
  }

  private static String text(byte[] archive, int offset, int length) {
    return new String(archive, offset, length, StandardCharsets.US_ASCII);
  }

  private static int align(int offset) {
    return (offset + 3) & ~3;
  }
}
