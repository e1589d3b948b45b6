package org.devkvm.vmm.zstd;

import java.io.IOException;
import java.util.Arrays;

/** A decoding table of Huffman coding (RFC 8878, 4.2). */
final class HuffmanTable {
  private static final int MAX_BITS = 11;
  private static final int MAX_SYMBOLS = 256;
  private static final int MAX_WEIGHT_LOG = 6;
  private static final int DIRECT = 128;

  private final int maxBits;
  private final byte[] symbols;
  private final byte[] bits;

  /**
   * @param weights of the symbols from 0 on, all but the last one, which completes the tree (4.2.1)
   */
  private HuffmanTable(int[] weights, int count) throws IOException {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (1 << weights[i]) >> 1;
    }
    maxBits = FseTable.highestBit(Math.max(1, sum)) + 1;
    int rest = (1 << maxBits) - sum;
    if (sum == 0 || maxBits > MAX_BITS || Integer.bitCount(rest) != 1) {
      throw new IOException("a Huffman tree does not add up");
    }
    weights[count] = FseTable.highestBit(rest) + 1;
    symbols = new byte[1 << maxBits];
    bits = new byte[1 << maxBits];
    int position = 0;
    for (int weight = 1; weight <= maxBits; weight++) {
      int states = 1 << (weight - 1);
      for (int symbol = 0; symbol <= count; symbol++) {
        if (weights[symbol] == weight) {
          Arrays.fill(symbols, position, position + states, (byte) symbol);
          Arrays.fill(bits, position, position + states, (byte) (maxBits + 1 - weight));
          position += states;
        }
      }
    }
  }

  /** Reads a tree description (4.2.1). */
  static HuffmanTable read(ByteReader in) throws IOException {
    int header = in.u8();
    int[] weights = new int[MAX_SYMBOLS];
    if (header < DIRECT) {
      return new HuffmanTable(weights, readCompressed(in.take(header), weights));
    }
    int count = header - DIRECT + 1;
    for (int i = 0; i < count; i += 2) {
      int pair = in.u8();
      weights[i] = pair >> 4;
      weights[i + 1] = i + 1 < count ? pair & 15 : 0;
    }
    return new HuffmanTable(weights, count);
  }

  /** Two states take turns until the bits are used up (4.2.1.2). */
  private static int readCompressed(ByteReader in, int[] weights) throws IOException {
    FseTable table = FseTable.read(in, MAX_WEIGHT_LOG, MAX_BITS + 1);
    BackwardBits bits = new BackwardBits(in.array, in.position(), in.remaining());
    int state = table.firstState(bits);
    int other = table.firstState(bits);
    int count = 0;
    while (count < MAX_SYMBOLS - 2) {
      weights[count++] = table.symbol(state);
      int next = table.nextState(state, bits);
      if (bits.overdrawn()) {
        weights[count++] = table.symbol(other);
        return count;
      }
      state = other;
      other = next;
    }
    throw new IOException("a Huffman tree has too many symbols");
  }

  /** Decodes one stream, which ends with the last symbol. */
  void decode(ByteReader in, byte[] out, int from, int to) throws IOException {
    BackwardBits stream = new BackwardBits(in.array, in.position(), in.remaining());
    for (int i = from; i < to; i++) {
      int index = stream.peek(maxBits);
      out[i] = symbols[index];
      stream.skip(bits[index]);
    }
    if (!stream.isEmpty()) {
      throw new IOException("a Huffman stream has the wrong length");
    }
  }
}
