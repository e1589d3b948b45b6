package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

/**
 * Interleaves the elements of registers, and deinterleaves them, by perfect shuffles: a shuffle
 * takes elements in turn from the first and the second half of some registers. It moves element i
 * to 2 i, modulo the number of elements less one, so that a few shuffles deinterleave structures of
 * 2 to 4 elements, and interleave 2 or 4 registers.
 */
final class SimdInterleave {
  private static final int MOST = 4;

  /** The temporaries of rows that have none. */
  private static final int[] TEMPORARIES = {A, B, C, D, 7, 6};

  private final VectorCode code;

  /** The registers, then those that are free. */
  private final int[] xmms = new int[TEMPORARIES.length];

  SimdInterleave(VectorCode code) {
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

  /** From structures: the first elements of all come to the first register, and so on. */
  void deinterleave(int registers, int bytes, int size) {
    for (int lanes = bytes >> size; lanes > 1; lanes >>= 1) {
      shuffle(registers, bytes, size);
    }
  }

  /** To structures of 2 or 4 elements. */
  void interleave(int registers, int bytes, int size) {
    for (int n = registers; n > 1; n >>= 1) {
      shuffle(registers, bytes, size);
    }
  }

  private void shuffle(int registers, int bytes, int size) {
    if (registers == 3) {
      shuffleThree(bytes, size);
    } else {
      shuffleEven(registers, bytes, size);
    }
  }

  /** The half of three registers ends in the middle of the second. */
  private void shuffleThree(int bytes, int size) {
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

  private void shuffleEven(int registers, int bytes, int size) {
    int[] shuffled = new int[MOST];
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
      shuffled[2 * i] = free;
      shuffled[2 * i + 1] = x;
      free = y;
    }
    System.arraycopy(shuffled, 0, xmms, 0, registers);
    xmms[registers] = free;
  }
}
