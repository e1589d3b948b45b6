package org.devkvm.jit.a64;

import java.util.Arrays;

/**
 * A64 in the making. Registers are numbers, 31 is what the instruction takes it for; {@code w} is 1
 * for 64 bits and 0 for 32; sizes are log2 of bytes.
 */
final class A64Assembler {
  static final int NOP = 0xD503_201F;

  static final int AND = 0x0A00_0000;
  static final int ORR = 0x2A00_0000;
  static final int EOR = 0x4A00_0000;
  static final int ADD = 0x0B00_0000;
  static final int SUB = 0x4B00_0000;

  // Branches that are resolved later.
  static final int B = 0x1400_0000;
  static final int CBZ = 0x3400_0000;
  static final int CBNZ = 0x3500_0000;
  static final int TBZ = 0x3600_0000;
  static final int TBNZ = 0x3700_0000;
  private static final int B_COND = 0x5400_0000;
  private static final int ADR = 0x1000_0000;

  private static final int LSL_16 = 16;

  private byte[] bytes = new byte[1 << 12];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  /** Bytes of code. */
  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void word(int word) {
    if (size + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    put(bytes, size, word);
    size += 4;
  }

  static void put(byte[] code, int at, int word) {
    code[at] = (byte) word;
    code[at + 1] = (byte) (word >> 8);
    code[at + 2] = (byte) (word >> 16);
    code[at + 3] = (byte) (word >> 24);
  }

  static int get(byte[] code, int at) {
    return (code[at] & 0xFF)
        | (code[at + 1] & 0xFF) << 8
        | (code[at + 2] & 0xFF) << 16
        | code[at + 3] << 24;
  }

  // Numbers.

  /** {@code d} = a number, by as few instructions as there are halfwords to set. */
  void move(int d, long value) {
    int zeros = 0;
    int ones = 0;
    for (int shift = 0; shift < 64; shift += LSL_16) {
      zeros += halfword(value, shift) == 0 ? 1 : 0;
      ones += halfword(value, shift) == 0xFFFF ? 1 : 0;
    }
    long skipped = ones > zeros ? 0xFFFF : 0;
    boolean first = true;
    for (int shift = 0; shift < 64; shift += LSL_16) {
      long half = halfword(value, shift);
      if (half != skipped) {
        if (!first) {
          movk(d, (int) half, shift);
        } else if (skipped != 0) {
          word(0x9280_0000 | ((shift / LSL_16) << 21) | ((int) (~half & 0xFFFF) << 5) | d);
        } else {
          movz(d, (int) half, shift);
        }
        first = false;
      }
    }
    if (first) {
      word((skipped != 0 ? 0x9280_0000 : 0xD280_0000) | d);
    }
  }

  private static long halfword(long value, int shift) {
    return value >>> shift & 0xFFFF;
  }

  void movz(int d, int half, int shift) {
    word(0xD280_0000 | ((shift / LSL_16) << 21) | (half << 5) | d);
  }

  void movk(int d, int half, int shift) {
    word(0xF280_0000 | ((shift / LSL_16) << 21) | (half << 5) | d);
  }

  /** {@code d} = a number of 32 bits, by two instructions that {@link #replaceNumber} changes. */
  void moveReplaceable(int d, int value) {
    movz(d, value & 0xFFFF, 0);
    movk(d, value >>> LSL_16, LSL_16);
  }

  static void replaceNumber(byte[] code, int at, int value) {
    put(code, at, (get(code, at) & ~(0xFFFF << 5)) | ((value & 0xFFFF) << 5));
    put(code, at + 4, (get(code, at + 4) & ~(0xFFFF << 5)) | ((value >>> LSL_16) << 5));
  }

  // Registers.

  /** {@code d = n op m << shift}; flags stay. */
  void op(int op, int w, int d, int n, int m, int shift) {
    word(op | w << 31 | m << 16 | shift << 10 | n << 5 | d);
  }

  void op(int op, int w, int d, int n, int m) {
    op(op, w, d, n, m, 0);
  }

  void move(int w, int d, int m) {
    op(ORR, w, d, A64Reg.ZR, m);
  }

  /** {@code d = n + m extended << shift}; 31 as n is the host's stack pointer. */
  void addExtended(int d, int n, int m, int option, int shift) {
    word(0x8B20_0000 | m << 16 | option << 13 | shift << 10 | n << 5 | d);
  }

  /** {@code d = n + value}, for at most 24 bits; neither is 31. */
  void add(int d, int n, int value) {
    int op = value < 0 ? 0xD100_0000 : 0x9100_0000;
    int rest = Math.abs(value);
    int from = n;
    if (rest >>> 12 != 0) {
      word(op | 1 << 22 | (rest >>> 12) << 10 | from << 5 | d);
      from = d;
    }
    if ((rest & 0xFFF) != 0 || (rest == 0 && d != n)) {
      word(op | (rest & 0xFFF) << 10 | from << 5 | d);
    }
  }

  /** Adds to the host's stack pointer. */
  void addSp(int value) {
    word((value < 0 ? 0xD100_0000 : 0x9100_0000) | Math.abs(value) << 10 | SP_SP);
  }

  private static final int SP_SP = A64Reg.SP << 5 | A64Reg.SP;

  /**
   * {@code d = n op mask}: AND, ORR or EOR. The mask is one run of ones, perhaps around the end.
   */
  void opMask(int op, int w, int d, int n, long mask) {
    int width = w != 0 ? 64 : 32;
    long all = w != 0 ? -1 : 0xFFFF_FFFFL;
    long bits = mask & all;
    int ones = Long.bitCount(bits);
    for (int rotate = 0; rotate < width; rotate++) {
      long run = (1L << ones) - 1;
      long rotated = ((run >>> rotate) | (run << (width - rotate))) & all;
      if ((rotate == 0 ? run : rotated) == bits && ones > 0 && ones < width) {
        int immediate = w << 22 | rotate << 16 | (ones - 1) << 10;
        word((op & 0xE000_0000) | 0x1200_0000 | w << 31 | immediate | n << 5 | d);
        return;
      }
    }
    throw new IllegalArgumentException("no mask: " + Long.toHexString(mask));
  }

  /** {@code d} = bits of n, from {@code low} on. */
  void extract(int w, int d, int n, int low, int bits) {
    word(0x5300_0000 | w << 31 | w << 22 | low << 16 | (low + bits - 1) << 10 | n << 5 | d);
  }

  /** {@code d} = bits of n, from {@code low} on, a signed number. */
  void extractSigned(int d, int n, int low, int bits) {
    word(0x9340_0000 | low << 16 | (low + bits - 1) << 10 | n << 5 | d);
  }

  void rotateRight(int d, int n, int by) {
    word(0x1380_0000 | n << 16 | by << 10 | n << 5 | d);
  }

  void readNzcv(int d) {
    word(0xD53B_4200 | d);
  }

  void writeNzcv(int t) {
    word(0xD51B_4200 | t);
  }

  void readFpcr(int d) {
    word(0xD53B_4400 | d);
  }

  void writeFpcr(int t) {
    word(0xD51B_4400 | t);
  }

  void readFpsr(int d) {
    word(0xD53B_4420 | d);
  }

  void writeFpsr(int t) {
    word(0xD51B_4420 | t);
  }

  // Memory.

  /** Loads zero-extended. The offset is a multiple of the size, or within 256 bytes. */
  void load(int size, int t, int n, int offset) {
    access(0x3840_0000, size, t, n, offset);
  }

  void store(int size, int t, int n, int offset) {
    access(0x3800_0000, size, t, n, offset);
  }

  /**
   * Any single load or store.
   *
   * @param op its encoding with an unscaled offset, without size, offset and registers
   */
  void access(int op, int size, int t, int n, int offset) {
    int access = op | (size & 3) << 30 | n << 5 | t;
    if ((offset & (1 << size) - 1) == 0 && offset >= 0 && offset >> size < 4096) {
      word(access | 0x0100_0000 | (offset >> size) << 10);
    } else {
      word(access | (offset & 0x1FF) << 12);
    }
  }

  /** LDP and STP: {@code op} without registers and offset, which is a multiple of the size. */
  void pair(int op, int size, int t, int u, int n, int offset) {
    word(op | (offset >> size & 0x7F) << 15 | u << 10 | n << 5 | t);
  }

  /** Of an address that is the sum of two registers; size, registers are to be added. */
  static final int LDR_REGISTER = 0x3860_6800;

  static final int STR_REGISTER = 0x3820_6800;

  static final int LDP_X = 0xA940_0000;
  static final int STP_X = 0xA900_0000;
  static final int LDP_Q = 0xAD40_0000;
  static final int STP_Q = 0xAD00_0000;
  static final int LDP_D = 0x6D40_0000;
  static final int STP_D = 0x6D00_0000;

  // Branches.

  /** Emits a branch to be resolved; returns where it is. */
  int b() {
    word(B);
    return size - 4;
  }

  int bIf(int cond) {
    word(B_COND | cond);
    return size - 4;
  }

  /** {@link #CBZ} or {@link #CBNZ}. */
  int compareAndBranch(int op, int w, int t) {
    word(op | w << 31 | t);
    return size - 4;
  }

  /** {@link #TBZ} or {@link #TBNZ}. */
  int testAndBranch(int op, int t, int bit) {
    word(op | (bit >>> 5) << 31 | (bit & 31) << 19 | t);
    return size - 4;
  }

  /** {@code d} = an address to be resolved. */
  int adr(int d) {
    word(ADR | d);
    return size - 4;
  }

  void br(int n) {
    word(0xD61F_0000 | n << 5);
  }

  void ret() {
    word(0xD65F_03C0);
  }

  /** The branch or ADR at {@code at} goes here. */
  void here(int at) {
    resolve(at, size);
  }

  /** The branch or ADR at {@code at} goes to {@code target}. */
  void resolve(int at, int target) {
    put(bytes, at, resolved(get(bytes, at), target - at));
  }

  /** A branch or ADR with another distance. */
  static int resolved(int word, int distance) {
    if ((word & 0x7C00_0000) == B) {
      return field(word, 26, 0, distance >> 2);
    }
    if ((word & 0x7E00_0000) == TBZ) {
      return field(word, 14, 5, distance >> 2);
    }
    return field(word, 19, 5, distance >> 2); // of ADR too: what it points to is aligned
  }

  private static int field(int word, int bits, int low, int value) {
    if (value >= 1 << (bits - 1) || value < -1 << (bits - 1)) {
      throw new IllegalStateException("a branch over " + 4L * value + " bytes");
    }
    int mask = (1 << bits) - 1;
    return (word & ~(mask << low)) | ((value & mask) << low);
  }

  /** How far a B goes. */
  static int distance(int word) {
    return word << 6 >> 4;
  }
}
