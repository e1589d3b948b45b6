package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.HostOps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads, stores and atomics reach the memory that the TLB names, or leave the row alone. */
class MemoryRowsTest {
  private static final long VA = 0xFFFF_8000_0012_3000L;
  private static final long PATTERN = 0x8182_8384_8586_8788L;

  private final RowRunner runner = new RowRunner();
  private final long host = runner.mapPage(VA);

  @AfterEach
  void close() {
    runner.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void loadExtends(int size) {
    HostMemory.put64(host + 16, PATTERN);
    runner.x(1, VA + 8);
    runner.emit(
        h -> h.load(h.x(0), size, 0, h.at(h.x(1), 8)),
        h -> h.load(h.x(7), size, 64, h.at(h.x(1), 8)),
        h -> h.load(h.x(8), size, 32, h.at(h.x(1), 8)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    int drop = 64 - 8 * size;
    long signed = PATTERN << drop >> drop;
    assertThat(runner.x(0)).isEqualTo(PATTERN << drop >>> drop);
    assertThat(runner.x(7)).isEqualTo(signed);
    assertThat(runner.x(8)).isEqualTo(size == 8 ? PATTERN : signed & 0xFFFF_FFFFL);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void storeWritesNoMoreThanItsSize(int size) {
    HostMemory.put64(host + 32, 0);
    runner.x(7, VA);
    runner.x(2, PATTERN);
    runner.emit(h -> h.store(size, h.x(2), h.at(h.x(7), 32)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(HostMemory.get64(host + 32)).isEqualTo(PATTERN & -1L >>> (64 - 8 * size));
  }

  @Test
  void vectorsOfAllSizesClearTheRest() {
    for (int size = 1; size <= 16; size *= 2) {
      HostMemory.put64(host, PATTERN);
      HostMemory.put64(host + 8, ~PATTERN);
      runner.x(1, VA);
      int bytes = size;
      for (int v : new int[] {3, 20}) {
        runner.v(v, -1, -1);
        runner.emit(
            h -> h.load(h.v(v), bytes, 0, h.at(h.x(1), 0)),
            h -> h.store(bytes, h.v(v), h.at(h.x(1), 64)));
        assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
        assertThat(runner.v(v, 0))
            .isEqualTo(size >= 8 ? PATTERN : PATTERN & ((1L << (8 * size)) - 1));
        assertThat(runner.v(v, 1)).isEqualTo(size == 16 ? ~PATTERN : 0);
        assertThat(HostMemory.get(host + 64, Math.min(size, 8)))
            .isEqualTo(HostMemory.get(host, Math.min(size, 8)));
      }
    }
  }

  @Test
  void pairIsNotWrittenBeforeBothAreRead() {
    HostMemory.put64(host, 5);
    HostMemory.put64(host + 8, 6);
    runner.x(0, VA);
    runner.emit(h -> h.loadPair(h.x(0), h.x(1), 8, 0, h.at(h.x(0), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(runner.x(0)).isEqualTo(5);
    assertThat(runner.x(1)).isEqualTo(6);
  }

  /** Each link is elsewhere in the host than the row has found the one before. */
  @Test
  void linksAreFollowedFromPageToPage() {
    long next = VA + (1L << TlbFormat.PAGE_SHIFT);
    long nextHost = runner.mapPage(next);
    HostMemory.put64(host + 8, next);
    HostMemory.put64(nextHost, next + 16);
    HostMemory.put64(nextHost + 16, VA + 32);
    HostMemory.put64(host + 32, 7);
    for (int repeated = 0; repeated < 2; repeated++) {
      runner.x(1, VA + 8);
      for (int links = 0; links < 4; links++) {
        runner.emit(h -> h.load(h.x(1), 8, 0, h.at(h.x(1), 0)));
        assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
      }
      assertThat(runner.x(1)).isEqualTo(7);
    }
  }

  @Test
  void linkThatIsMissedLeavesItsRegister() {
    runner.x(1, VA + 4096);
    runner.emit(h -> h.load(h.x(1), 8, 0, h.at(h.x(1), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.MISSED);
    assertThat(runner.x(1)).isEqualTo(VA + 4096);
  }

  @Test
  void missAndCrossingLeaveWithNothingDone() {
    for (long va : new long[] {VA + 4096, VA + 4093}) {
      runner.x(1, va);
      runner.x(2, PATTERN);
      runner.nzcv(5);
      runner.emit(h -> h.store(4, h.x(2), h.at(h.x(1), 0)));
      assertThat(runner.run()).isEqualTo(HostCode.MISSED);
      assertThat(runner.nzcv()).isEqualTo(5);
      assertThat(runner.pc()).isEqualTo(0x40_1000);
    }
  }

  @Test
  void victimsAreExchangedWithTheEntryOfTheirPage() {
    long other = VA + ((long) TlbFormat.ENTRIES << TlbFormat.PAGE_SHIFT);
    long otherHost = runner.mapVictim(other, TlbFormat.VICTIMS - 1);
    runner.x(0, 1);
    runner.x(1, VA);
    runner.x(4, other);
    runner.x(5, 2);
    runner.x(19, 3);
    runner.nzcv(5);
    runner.emit(
        h -> h.store(8, h.x(0), h.at(h.x(4), 8)),
        h -> h.store(8, h.x(5), h.at(h.x(1), 8)),
        h -> h.load(h.x(7), 8, 0, h.at(h.x(4), 8)),
        h -> h.storeUnprivileged(8, h.x(19), h.at(h.x(1), 16)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(HostMemory.get64(otherHost + 8)).isEqualTo(1);
    assertThat(HostMemory.get64(host + 8)).isEqualTo(2);
    assertThat(HostMemory.get64(host + 16)).isEqualTo(3);
    assertThat(runner.x(7)).isEqualTo(1);
    assertThat(runner.nzcv()).isEqualTo(5);
  }

  /** The entry would be that of the first page, and the address of the second. */
  @Test
  void bytesInTwoPagesFindNoVictim() {
    runner.mapVictim(VA + 0x1000, 0);
    runner.x(1, VA + 0xFFC);
    runner.emit(h -> h.store(8, h.x(0), h.at(h.x(1), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.MISSED);
  }

  /** Two bytes each, so that nobody finds the right ones by chance. */
  private static void number(long host, int bytes) {
    for (int i = 0; i < bytes; i += 2) {
      HostMemory.put(host + i, 2, 0x100 + (host & 0xFF0) + i);
    }
  }

  private static byte[] bytes(long first, int inFirst, long second, int all) {
    byte[] bytes = new byte[all];
    HostMemory.copyTo(first + 4096 - inFirst, bytes, 0, inFirst);
    HostMemory.copyTo(second, bytes, inFirst, all - inFirst);
    return bytes;
  }

  private static long little(byte[] bytes, int from, int size) {
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[from + i] & 0xFF);
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void loadsFindTheirBytesInTwoPages(int size) {
    long second = runner.mapPage(VA + 0x1000);
    number(host + 4096 - 64, 64);
    number(second, 64);
    for (int inFirst = 1; inFirst < size; inFirst++) {
      runner.x(0, 1);
      runner.x(2, 2);
      runner.x(4, VA + 0x1000 - inFirst);
      runner.nzcv(5);
      runner.emit(
          h -> h.load(h.x(7), size, 0, h.at(h.x(4), 0)),
          h -> h.loadUnprivileged(h.x(1), size, 0, h.at(h.x(4), 0)));
      assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
      long expected = little(bytes(host, inFirst, second, size), 0, size);
      assertThat(runner.x(7)).isEqualTo(expected);
      assertThat(runner.x(1)).isEqualTo(expected);
      assertThat(runner.x(0)).isEqualTo(1);
      assertThat(runner.x(2)).isEqualTo(2);
      assertThat(runner.nzcv()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void pairsAreInTwoPages(int size) {
    long second = runner.mapPage(VA + 0x1000);
    for (int inFirst = 1; inFirst < 2 * size; inFirst++) {
      number(host, 64);
      number(host + 4096 - 64, 64);
      number(second, 64);
      byte[] before = bytes(host, inFirst + 8, second, 2 * size + 16);
      runner.x(0, PATTERN);
      runner.x(1, VA + 0x1000 - inFirst);
      runner.x(8, ~PATTERN);
      runner.v(0, PATTERN, 3);
      runner.v(8, ~PATTERN, 5);
      int bytes = size;
      runner.emit(
          h -> loadPair(h, bytes, 2, 9),
          h ->
              h.storePair(
                  bytes,
                  bytes == 16 ? h.v(0) : h.x(0),
                  bytes == 16 ? h.v(8) : h.x(8),
                  h.at(h.x(1), 0)),
          h -> loadPair(h, bytes, 3, 10));
      assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
      byte[] after = bytes(host, inFirst + 8, second, 2 * size + 16);
      int low = Math.min(size, 8);
      assertThat(low(size, 2)).isEqualTo(little(before, 8, low));
      assertThat(low(size, 9)).isEqualTo(little(before, 8 + size, low));
      assertThat(low(size, 3)).isEqualTo(PATTERN & -1L >>> (64 - 8 * low));
      assertThat(low(size, 10)).isEqualTo(~PATTERN & -1L >>> (64 - 8 * low));
      assertThat(little(after, 8, low)).isEqualTo(low(size, 3));
      assertThat(little(after, 8 + size, low)).isEqualTo(low(size, 10));
      assertThat(little(after, 0, 8)).isEqualTo(little(before, 0, 8));
      assertThat(little(after, 8 + 2 * size, 8)).isEqualTo(little(before, 8 + 2 * size, 8));
      if (size == 16) {
        assertThat(runner.v(2, 1)).isEqualTo(little(before, 16, 8));
        assertThat(runner.v(10, 1)).isEqualTo(5);
      }
    }
  }

  private static void loadPair(HostOps h, int size, int t, int u) {
    h.loadPair(
        size == 16 ? h.v(t) : h.x(t), size == 16 ? h.v(u) : h.x(u), size, 0, h.at(h.x(1), 0));
  }

  private long low(int size, int n) {
    return size == 16 ? runner.v(n, 0) : runner.x(n);
  }

  @Test
  void vectorIsStoredInTwoPages() {
    long second = runner.mapPage(VA + 0x1000);
    HostMemory.put64(host + 0xFF0, 1);
    HostMemory.put64(second + 8, 2);
    runner.x(1, VA + 0xFF8);
    runner.v(3, PATTERN, ~PATTERN);
    runner.emit(h -> h.store(16, h.v(3), h.at(h.x(1), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(HostMemory.get64(host + 0xFF0)).isEqualTo(1);
    assertThat(HostMemory.get64(host + 0xFF8)).isEqualTo(PATTERN);
    assertThat(HostMemory.get64(second)).isEqualTo(~PATTERN);
    assertThat(HostMemory.get64(second + 8)).isEqualTo(2);
  }

  /** The second page is another one, and a store may not happen in halves. */
  @Test
  void bytesOfWhichOnePageIsMissedAreLeftAlone() {
    runner.x(1, VA + 0xFF8);
    runner.v(3, PATTERN, ~PATTERN);
    runner.emit(h -> h.storePair(16, h.v(3), h.v(3), h.at(h.x(1), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.MISSED);
    runner.emit(h -> h.loadPair(h.v(3), h.v(4), 16, 0, h.at(h.x(1), 0)));
    assertThat(runner.run()).isEqualTo(HostCode.MISSED);
    runner.mapPage(VA + 0x1000);
    runner.x(1, VA - 8);
    assertThat(runner.run()).isEqualTo(HostCode.MISSED);
  }

  @Test
  void indexIsExtendedAndShifted() {
    HostMemory.put64(host + 0xFF8, PATTERN);
    runner.x(1, VA + 0x1000);
    runner.x(9, 0xFFFF_FFFFL);
    runner.emit(h -> h.load(h.x(0), 8, 0, h.at(h.x(1), h.x(9), 1, 0, 1, 3)));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(runner.x(0)).isEqualTo(PATTERN);
  }

  /** The words of LDXR X0, [X1] and STXR W3, X2, [X1]. */
  @Test
  void storeExclusiveNeedsItsLoad() {
    HostMemory.put64(host, 7);
    runner.x(1, VA);
    runner.x(2, 8);
    runner.emit(
        h -> h.exclusive().load(0xC85F7C20),
        h -> h.exclusive().store(0xC8037C22),
        h -> h.exclusive().store(0xC8047C22));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(runner.x(0)).isEqualTo(7);
    assertThat(runner.x(3)).isZero();
    assertThat(runner.x(4)).isEqualTo(1);
    assertThat(HostMemory.get64(host)).isEqualTo(8);
  }

  /** LDXP X0, X2, [X1] and STXP W3, X2, X0, [X1]. */
  @Test
  void pairOfSixteenBytesIsExchanged() {
    HostMemory.put64(host, 7);
    HostMemory.put64(host + 8, 9);
    runner.x(1, VA);
    runner.emit(h -> h.exclusive().loadPair(0xC87F0820), h -> h.exclusive().storePair(0xC8230022));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(runner.x(3)).isZero();
    assertThat(HostMemory.get64(host)).isEqualTo(9);
    assertThat(HostMemory.get64(host + 8)).isEqualTo(7);
    assertThat(runner.x(1)).isEqualTo(VA);
    assertThat(runner.x(2)).isEqualTo(9);
  }

  /** LDADD X2, X0, [X1]; SWP W2, W5, [X1]; LDSMAX X2, X6, [X1]; CAS X7, X2, [X1]. */
  @Test
  void atomicsReturnWhatWasThere() {
    HostMemory.put64(host, 10);
    runner.x(1, VA);
    runner.x(2, -3);
    runner.emit(
        h -> h.atomic().ldadd(0xF8220020),
        h -> h.atomic().ldsmax(0xF8224026),
        h -> h.copy64(h.x(7), h.x(6)),
        h -> h.atomic().compareAndSwap(0xC8A77C22),
        h -> h.atomic().swp(0xB8228025));
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    assertThat(runner.x(0)).isEqualTo(10);
    assertThat(runner.x(6)).isEqualTo(7);
    assertThat(runner.x(7)).isEqualTo(7);
    assertThat(runner.x(5)).isEqualTo(0xFFFF_FFFDL);
    assertThat(HostMemory.get64(host)).isEqualTo(-3);
  }

  @Test
  void unalignedAtomicIsCalledOut() {
    runner.x(1, VA + 4);
    runner.emit(h -> h.atomic().ldadd(0xF8220020));
    assertThat(runner.run()).isEqualTo(HostCode.CALL_OUT);
  }
}
