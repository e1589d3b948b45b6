package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

/**
 * Emits riffles, as of cards: the elements of the first half of some registers, one after the
 * other, take turns with those of the second. Element i comes to 2 i, modulo their number less one,
 * so that a few riffles part structures of 2 to 4 elements, and bring parts of 2 or 4 together.
 */
final class SimdRiffle {
  private static final int MOST = 4;

  /** The temporaries of rows that have none. */
  private static final int[] TEMPORARIES = {A, B, C, D, 7, 6};

  private final VectorCode code;

  /** The registers, then those that are free. */
  private final int[] xmms = new int[TEMPORARIES.length];

  SimdRiffle(VectorCode code) {
    this.code = code;
  }

  /** A row begins: the same rows have the same code, whatever was emitted before. */
  void begin() {
    System.arraycopy(TEMPORARIES, 0, xmms, 0, xmms.length);
  }

  /** The XMM register of a place. */
  int xmm(int place) {
    return xmms[place];
  }

  /** Parts structures: the first elements of all come to the first register, and so on. */
  void part(int registers, int bytes, int size) {
    for (int lanes = bytes >> size; lanes > 1; lanes >>= 1) {
      riffle(registers, bytes, size);
    }
  }

  /** Brings the parts of structures of 2 or 4 elements together. */
  void join(int registers, int bytes, int size) {
    for (int n = registers; n > 1; n >>= 1) {
      riffle(registers, bytes, size);
    }
  }

  private void riffle(int registers, int bytes, int size) {
    if (registers == 3) {
      riffleThree(bytes, size);
    } else {
      riffleEven(registers, bytes, size);
    }
  }

  /** The half of three registers ends in the middle of the second. */
  private void riffleThree(int bytes, int size) {
    int x = xmms[0];
    int y = xmms[1];
    int z = xmms[2];
    int first = xmms[3];
    int second = xmms[4];
    code.shiftBytes(first, y, bytes / 2);
    code.op(Avx.UNPACK_LOW[size], first, x, first);
    code.shiftBytes(second, x, bytes / 2);
    code.op(Avx.UNPACK_LOW[size], second, second, z);
    code.shiftBytes(z, z, bytes / 2);
    code.op(Avx.UNPACK_LOW[size], z, y, z);
    xmms[0] = first;
    xmms[1] = second;
    xmms[3] = x;
    xmms[4] = y;
  }

  private void riffleEven(int registers, int bytes, int size) {
    int[] riffled = new int[MOST];
    int free = xmms[registers];
    for (int i = 0; i < registers / 2; i++) {
      int x = xmms[i];
      int y = xmms[i + registers / 2];
      code.op(Avx.UNPACK_LOW[size], free, x, y);
      if (bytes == 16) {
        code.op(Avx.UNPACK_HIGH[size], x, x, y);
      } else {
        code.shiftBytes(x, free, bytes);
      }
      riffled[2 * i] = free;
      riffled[2 * i + 1] = x;
      free = y;
    }
    System.arraycopy(riffled, 0, xmms, 0, registers);
    xmms[registers] = free;
  }
}
