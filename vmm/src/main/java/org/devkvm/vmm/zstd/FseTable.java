package org.devkvm.vmm.zstd;

import java.io.IOException;

/** A decoding table of finite state entropy coding (RFC 8878, 4.1.1). */
final class FseTable {
  private final int accuracyLog;
  private final int[] symbols;
  private final int[] bits;
  private final int[] baselines;

  private FseTable(int accuracyLog) {
    this.accuracyLog = accuracyLog;
    int size = 1 << accuracyLog;
    this.symbols = new int[size];
    this.bits = new int[size];
    this.baselines = new int[size];
  }

  /** One state that yields one symbol and takes no bits (RLE_Mode). */
  static FseTable single(int symbol) {
    FseTable table = new FseTable(0);
    table.symbols[0] = symbol;
    return table;
  }

  /**
   * A table from a distribution (4.1.1, "From normalized distribution to decoding tables").
   *
   * @param counts how many of the {@code 1 << accuracyLog} states each symbol has; -1 for less than
   *     one
   */
  static FseTable of(int accuracyLog, int... counts) throws IOException {
    FseTable table = new FseTable(accuracyLog);
    int size = 1 << accuracyLog;
    int[] next = new int[counts.length];
    int high = size;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      next[symbol] = counts[symbol];
      if (counts[symbol] == -1) {
        table.symbols[--high] = symbol;
        next[symbol] = 1;
      }
    }
    table.spread(counts, high);
    for (int state = 0; state < size; state++) {
      int count = next[table.symbols[state]]++;
      table.bits[state] = accuracyLog - highestBit(count);
      table.baselines[state] = (count << table.bits[state]) - size;
    }
    return table;
  }

  private void spread(int[] counts, int high) throws IOException {
    int size = symbols.length;
    int step = (size >> 1) + (size >> 3) + 3;
    int position = 0;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      for (int i = 0; i < counts[symbol]; i++) {
        symbols[position] = symbol;
        do {
          position = (position + step) & (size - 1);
        } while (position >= high);
      }
    }
    if (position != 0) {
      throw new IOException("a symbol distribution does not add up");
    }
  }

  /** Reads a distribution (4.1.1, "FSE table description") and makes its table. */
  static FseTable read(ByteReader in, int maxLog, int maxSymbol) throws IOException {
    ForwardBits description = new ForwardBits(in);
    int accuracyLog = description.read(4) + 5;
    if (accuracyLog > maxLog) {
      throw new IOException("a symbol distribution is too fine");
    }
    int[] counts = new int[maxSymbol + 1];
    int remaining = 1 << accuracyLog;
    int symbol = 0;
    while (remaining > 0) {
      int count = description.readCount(remaining);
      if (symbol > maxSymbol) {
        throw new IOException("a symbol distribution has too many symbols");
      }
      counts[symbol++] = count;
      remaining -= Math.abs(count);
      if (count == 0) {
        symbol += description.readZeros();
      }
    }
    if (remaining < 0) {
      throw new IOException("a symbol distribution does not add up");
    }
    in.skip(description.bytes());
    return of(accuracyLog, counts);
  }

  int firstState(BackwardBits in) {
    return in.read(accuracyLog);
  }

  int symbol(int state) {
    return symbols[state];
  }

  int nextState(int state, BackwardBits in) {
    return baselines[state] + in.read(bits[state]);
  }

  static int highestBit(int value) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
  }

  /** The bits of a distribution, from the lowest of the first byte on. */
  private static final class ForwardBits {
    private final ByteReader in;
    private int position;

    ForwardBits(ByteReader in) {
      this.in = in;
    }

    int read(int count) throws IOException {
      int value = 0;
      for (int i = 0; i < count; i++, position++) {
        int index = position / Byte.SIZE;
        if (index >= in.remaining()) {
          throw new IOException("a symbol distribution has no end");
        }
        int bit = in.array[in.position() + index] >> (position % Byte.SIZE) & 1;
        value |= bit << i;
      }
      return value;
    }

    /** A count of at most {@code remaining}; small ones take a bit less. */
    int readCount(int remaining) throws IOException {
      int bits = highestBit(remaining + 1);
      int threshold = (1 << (bits + 1)) - 1 - (remaining + 1);
      int value = read(bits);
      if (value >= threshold) {
        value |= read(1) << bits;
        if (value >= 1 << bits) {
          value -= threshold;
        }
      }
      return value - 1;
    }

    /** How many more symbols have no state, in steps of up to 3. */
    int readZeros() throws IOException {
      int zeros = 0;
      int step;
      do {
        step = read(2);
        zeros += step;
      } while (step == 3);
      return zeros;
    }

    int bytes() {
      return (position + Byte.SIZE - 1) / Byte.SIZE;
    }
  }
}
