package org.devkvm.vmm.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {
  @TempDir private Path files;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void aFileOfAnyLengthIsReadWhole(int length) throws IOException {
    byte[] content = content(length);
    Path file = Files.write(files.resolve("file"), content);
    assertThat(FileContent.of(file)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99_999, 100_000})
  void itsBeginningIsReadIfThatIsEnough(int most) throws IOException {
    Path file = Files.write(files.resolve("file"), content(100_000));
    assertThat(FileContent.of(file, most)).isEqualTo(content(most));
  }

  @Test
  void aBeginningLongerThanTheFileIsTheFile() throws IOException {
    Path file = Files.write(files.resolve("file"), content(10));
    assertThat(FileContent.of(file, 4096)).isEqualTo(content(10));
  }

  /** A pipe, as a shell makes it of <(command), and files of /proc have no size. */
  @Test
  void aFileWithoutASizeIsReadToItsEnd() throws IOException {
    byte[] text = FileContent.of(Path.of("/proc/filesystems"));
    assertThat(text).isEqualTo(Files.readAllBytes(Path.of("/proc/filesystems"))).isNotEmpty();
  }

  private static byte[] content(int length) {
    byte[] all = new byte[300_000];
    new Random(1).nextBytes(all);
    return Arrays.copyOf(all, length);
  }
}
