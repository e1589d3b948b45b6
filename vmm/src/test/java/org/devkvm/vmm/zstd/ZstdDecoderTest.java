package org.devkvm.vmm.zstd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples were packed by zstd 1.5.4 at the level in their names from what is computed here. */
class ZstdDecoderTest {
  private static final String ALPHABET = "etaoin shrdlucmf";

  @ParameterizedTest
  @CsvSource({"text, 1", "text, 19", "noise, 3", "zeros, 3"})
  void whatZstdPackedComesBack(String sample, int level) throws IOException {
    byte[] packed = resource(sample + "-" + level + ".zst");

    assertThat(ZstdDecoder.decode(packed, 0, packed.length, 1 << 20)).isEqualTo(content(sample));
  }

  @Test
  void framesFollowEachOtherAndSkippableOnesAreSkipped() throws IOException {
    byte[] frames =
        HexFormat.of()
            .parseHex(
                "502a4d18"
                    + "02000000"
                    + "ffff" // skippable, two bytes
                    + "28b52ffd"
                    + "20"
                    + "01"
                    + "090000"
                    + "61" // single segment, raw block "a"
                    + "28b52ffd"
                    + "20"
                    + "03"
                    + "1b0000"
                    + "62"); // RLE block, three times "b"

    assertThat(ZstdDecoder.decode(frames, 0, frames.length, 100)).asString().isEqualTo("abbb");
  }

  @Test
  void wrongChecksumIsSaid() throws IOException {
    byte[] packed = resource("text-1.zst");
    packed[packed.length - 1] ^= 1;

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ZstdDecoder.decode(packed, 0, packed.length, 1 << 20))
        .withMessageContaining("checksum");
  }

  @Test
  void missingEndIsEndOfFile() throws IOException {
    byte[] packed = resource("text-1.zst");

    assertThatExceptionOfType(EOFException.class)
        .isThrownBy(() -> ZstdDecoder.decode(packed, 0, packed.length / 2, 1 << 20));
  }

  @Test
  void noMoreThanAllowedComesOut() throws IOException {
    byte[] packed = resource("zeros-3.zst");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ZstdDecoder.decode(packed, 0, packed.length, 100_000))
        .withMessageContaining("100000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text-19.zst", "text-1.zst", "noise-3.zst", "zeros-3.zst"})
  void flippedBitsAreNoticedAndNothingButIoExceptionIsThrown(String name) throws IOException {
    byte[] packed = resource(name);
    byte[] content = content(name.substring(0, name.indexOf('-')));
    int bits = Math.min(packed.length, 400) * Byte.SIZE;
    for (int bit = 0; bit < bits; bit += 7) {
      byte[] damaged = packed.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));

      try {
        assertThat(ZstdDecoder.decode(damaged, 0, damaged.length, 1 << 20))
            .as("a bit that does not matter: a size that is a hint, padding; bit " + bit)
            .isEqualTo(content);
      } catch (IOException e) {
        assertThat(e).as("bit " + bit).isNotNull();
      }
    }
  }

  private static byte[] content(String sample) {
    return switch (sample) {
      case "text" -> text();
      case "noise" -> noise();
      default -> new byte[200_000];
    };
  }

  /**
   * Letters, the frequent ones first in the alphabet; seven of eight KiB repeat what was before.
   */
  private static byte[] text() {
    byte[] bytes = new byte[140_000];
    long x = 1;
    for (int i = 0; i < bytes.length; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
      int random = (int) (x >>> 56);
      if ((i >> 10) % 8 == 0) {
        bytes[i] = (byte) ALPHABET.charAt(random & 15 & ((random >> 4) | 3));
      } else {
        bytes[i] = i < 1500 ? (byte) 'x' : bytes[i - 1500];
      }
    }
    return bytes;
  }

  private static byte[] noise() {
    byte[] bytes = new byte[2000];
    long x = 1;
    for (int i = 0; i < bytes.length; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
      bytes[i] = (byte) (x >>> 56);
    }
    return bytes;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ZstdDecoderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
