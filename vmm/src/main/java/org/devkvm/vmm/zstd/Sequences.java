package org.devkvm.vmm.zstd;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The sequences section of a block and what it does (RFC 8878, 3.1.1.3.2, 3.1.1.4 and 3.1.1.5).
 * Remembers the tables and the last three offsets between blocks.
 */
final class Sequences {
  // spotless:off
  // 3.1.1.3.2.1.1: codes from 16 and 32 on; the codes below stand for themselves
  private static final int[] LITERALS_BASE = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64, 128, 256, 512,
    1024, 2048, 4096, 8192, 16384, 32768, 65536};
  private static final int[] LITERALS_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  private static final int[] MATCH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
    33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027, 2051, 4099, 8195, 16387, 32771, 65539};
  private static final int[] MATCH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2,
    3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

  // 3.1.1.3.2.2: default distributions
  private static final int[] LITERALS_DEFAULT = {
    4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1};
  private static final int[] MATCH_DEFAULT = {
    1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1};
  private static final int[] OFFSET_DEFAULT = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1};
  // spotless:on

  /** One of the three kinds of codes, with the table that is in force. */
  private static final class Code {
    private final int maxLog;
    private final int maxSymbol;
    private final int defaultLog;
    private final int[] defaultCounts;
    private @Nullable FseTable table;

    Code(int maxLog, int maxSymbol, int defaultLog, int[] defaultCounts) {
      this.maxLog = maxLog;
      this.maxSymbol = maxSymbol;
      this.defaultLog = defaultLog;
      this.defaultCounts = defaultCounts;
    }

    FseTable read(ByteReader in, int mode) throws IOException {
      FseTable read =
          switch (mode & 3) {
            case 0 -> FseTable.of(defaultLog, defaultCounts);
            case 1 -> FseTable.single(symbol(in.u8()));
            case 2 -> FseTable.read(in, maxLog, maxSymbol);
            default -> table;
          };
      if (read == null) {
        throw new IOException("sequences without a table");
      }
      table = read;
      return read;
    }

    private int symbol(int symbol) throws IOException {
      if (symbol > maxSymbol) {
        throw new IOException("a sequence has no such code");
      }
      return symbol;
    }
  }

  private final Code literalsCode = new Code(9, LITERALS_BASE.length - 1, 6, LITERALS_DEFAULT);
  private final Code matchCode = new Code(9, MATCH_BASE.length - 1, 6, MATCH_DEFAULT);
  private final Code offsetCode = new Code(8, 30, 5, OFFSET_DEFAULT);
  private int offset1 = 1;
  private int offset2 = 4;
  private int offset3 = 8;

  /** Reads the section, which takes all the rest of the block, and carries it out. */
  void execute(ByteReader in, byte[] literals, Output out) throws IOException {
    int count = readCount(in);
    int used = 0;
    if (count > 0) {
      int modes = in.u8();
      FseTable literalsTable = literalsCode.read(in, modes >> 6);
      FseTable offsetTable = offsetCode.read(in, modes >> 4);
      FseTable matchTable = matchCode.read(in, modes >> 2);
      BackwardBits bits = new BackwardBits(in.array, in.position(), in.remaining());
      int literalsState = literalsTable.firstState(bits);
      int offsetState = offsetTable.firstState(bits);
      int matchState = matchTable.firstState(bits);
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          literalsState = literalsTable.nextState(literalsState, bits);
          matchState = matchTable.nextState(matchState, bits);
          offsetState = offsetTable.nextState(offsetState, bits);
        }
        int offsetBits = offsetTable.symbol(offsetState);
        int offsetValue = (1 << offsetBits) + bits.read(offsetBits);
        int match = value(matchTable.symbol(matchState), MATCH_BASE, MATCH_BITS, bits);
        int run = value(literalsTable.symbol(literalsState), LITERALS_BASE, LITERALS_BITS, bits);
        if (bits.overdrawn() || run > literals.length - used) {
          throw new IOException("a block has too few bits or literals");
        }
        out.append(literals, used, run);
        used += run;
        out.repeat(offset(offsetValue, run), match);
      }
      if (!bits.isEmpty()) {
        throw new IOException("a block has bits left over");
      }
    }
    out.append(literals, used, literals.length - used);
  }

  private static int readCount(ByteReader in) throws IOException {
    int first = in.u8();
    if (first < 128) {
      return first;
    }
    return first < 255 ? ((first - 128) << 8) + in.u8() : (int) in.unsigned(2) + 0x7f00;
  }

  private static int value(int code, int[] base, int[] bits, BackwardBits in) {
    return base[code] + in.read(bits[code]);
  }

  /** 3.1.1.5: values up to 3 mean one of the last offsets, shifted by one after no literals. */
  private int offset(int value, int run) {
    int repeat = value + (run == 0 ? 1 : 0);
    if (value <= 3 && repeat == 1) {
      return offset1;
    }
    int offset =
        value > 3 ? value - 3 : repeat == 2 ? offset2 : repeat == 3 ? offset3 : offset1 - 1;
    if (value > 3 || repeat > 2) {
      offset3 = offset2;
    }
    offset2 = offset1;
    offset1 = offset;
    return offset;
  }
}
