package org.devkvm.vmm.zstd;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The literals section of a block (RFC 8878, 3.1.1.3.1). Remembers the tree between blocks. */
final class Literals {
  private static final int RAW = 0;
  private static final int RLE = 1;
  private static final int COMPRESSED = 2;
  private static final int STREAMS = 4;

  private @Nullable HuffmanTable table;

  byte[] read(ByteReader in) throws IOException {
    int first = in.u8();
    int type = first & 3;
    int format = (first >> 2) & 3;
    return type == RAW || type == RLE
        ? readPlain(in, type, first, format)
        : readCompressed(in, type, first, format);
  }

  private static byte[] readPlain(ByteReader in, int type, int first, int format)
      throws IOException {
    int size =
        switch (format) {
          case 1 -> (first >> 4) | (in.u8() << 4);
          case 3 -> (first >> 4) | ((int) in.unsigned(2) << 4);
          default -> first >> 3;
        };
    checkSize(size);
    if (type == RAW) {
      int from = in.skip(size);
      return Arrays.copyOfRange(in.array, from, from + size);
    }
    byte[] literals = new byte[size];
    Arrays.fill(literals, (byte) in.u8());
    return literals;
  }

  private byte[] readCompressed(ByteReader in, int type, int first, int format) throws IOException {
    int sizeBits = format < 2 ? 10 : 6 + 4 * format;
    int sizeBytes = format < 2 ? 3 : format + 2;
    long header = first | (in.unsigned(sizeBytes - 1) << Byte.SIZE);
    int mask = (1 << sizeBits) - 1;
    int size = (int) (header >> 4) & mask;
    int packed = (int) (header >> (4 + sizeBits)) & mask;
    checkSize(size);
    ByteReader content = in.take(packed);
    if (type == COMPRESSED) {
      table = HuffmanTable.read(content);
    }
    if (table == null) {
      throw new IOException("literals without a Huffman tree");
    }
    byte[] literals = new byte[size];
    if (format == 0) {
      table.decode(content, literals, 0, size);
    } else {
      decodeStreams(table, content, literals);
    }
    return literals;
  }

  private static void decodeStreams(HuffmanTable table, ByteReader in, byte[] literals)
      throws IOException {
    int[] sizes = new int[STREAMS];
    for (int i = 0; i < STREAMS - 1; i++) {
      sizes[i] = (int) in.unsigned(2);
    }
    sizes[STREAMS - 1] = in.remaining() - sizes[0] - sizes[1] - sizes[2];
    int share = (literals.length + STREAMS - 1) / STREAMS;
    if (share * (STREAMS - 1) > literals.length) {
      throw new IOException("too few literals for their streams");
    }
    for (int i = 0; i < STREAMS; i++) {
      int to = i == STREAMS - 1 ? literals.length : (i + 1) * share;
      table.decode(in.take(sizes[i]), literals, i * share, to);
    }
  }

  private static void checkSize(int size) throws IOException {
    if (size > ZstdDecoder.MAX_BLOCK) {
      throw new IOException("a block is too large");
    }
  }
}
