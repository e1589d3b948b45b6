package org.devkvm.jit.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.Relocations;

/**
 * One block in a file: the head below, then the words it was made from (place in the page, word: 4
 * bytes each), its exits (target 8, position of the number 4, position of the jump 4), the
 * positions of jumps to code around blocks (4 each), the places of guest addresses (4 each), and
 * the code. All little-endian; the length is a multiple of 8.
 */
final class BlockRecord {
  private static final int KEY = 0;
  private static final int BYTES = 8;
  private static final int ORIGIN = 12;
  private static final int WORDS = 16;
  private static final int EXITS = 20;
  private static final int ENTRIES = 24;
  private static final int CODE_BYTES = 28;
  private static final int GUEST = 32;
  private static final int ADDRESSES = 40;
  static final int HEAD_BYTES = 48;

  /** So many instructions are in a key. */
  private static final int NAMING_WORDS = 4;

  private static final int IN_PAGE = 0xFFC;

  private static final int WORD_BYTES = 8;
  private static final int EXIT_BYTES = 16;

  /** More than any block takes. */
  static final int MOST = 1 << 18;

  private static final int MOST_CODE = 1 << 16;

  private BlockRecord() {}

  /**
   * What a block is looked up by: its place in the page, in the half of the address space and the
   * exception level, which all that is taken for it must have, and in the upper bits a number made
   * of what a page holds there, and of how long its address is.
   */
  static long key(CodePage page, long pc, int el) {
    long name = (pc == (int) pc ? 1L : 0L) + (pc >>> 32 == 0 ? 2L : 0L);
    int first = (int) (pc & IN_PAGE) >>> 2;
    for (int i = first; i < Math.min(first + NAMING_WORDS, CodePage.WORDS); i++) {
      name = (name ^ page.current(i)) * 0x9E37_79B9_7F4A_7C15L;
      name ^= name >>> 32;
    }
    return (name << 12) | (pc & IN_PAGE) | (pc < 0 ? 2 : 0) | el;
  }

  /** The key that a block was made for. */
  static long key(long record) {
    return HostMemory.aligned64(record + KEY);
  }

  /** The guest address that a block was made for. */
  static long guestAddress(long record) {
    return HostMemory.aligned64(record + GUEST);
  }

  /** How long a record is, from its place. */
  static int bytes(long record) {
    return (int) HostMemory.aligned32(record + BYTES);
  }

  /**
   * Writes a record.
   *
   * @param record where to; there is room for {@link #MOST} bytes
   * @param pc the guest address that the block was made for
   * @param words places and words, alternating
   * @param wordCount how many words
   * @param emitter holds the block
   * @param origin the place that its code was made for
   * @return its length
   */
  static int write(
      long record,
      long key,
      long pc,
      int[] words,
      int wordCount,
      BlockEmitter emitter,
      int origin) {
    Relocations relocations = emitter.relocations();
    int size = emitter.codeSize();
    long at = record + HEAD_BYTES;
    for (int i = 0; i < 2 * wordCount; i++) {
      HostMemory.put32(at, words[i]);
      at += 4;
    }
    for (int i = 0; i < relocations.exits(); i++) {
      HostMemory.put64(at, relocations.target(i));
      HostMemory.put32(at + 8, relocations.number(i));
      HostMemory.put32(at + 12, relocations.jump(i));
      at += EXIT_BYTES;
    }
    for (int i = 0; i < relocations.entries(); i++) {
      HostMemory.put32(at, relocations.entry(i));
      at += 4;
    }
    for (int i = 0; i < relocations.addresses(); i++) {
      HostMemory.put32(at, relocations.address(i));
      at += 4;
    }
    HostMemory.copyFrom(emitter.code(), 0, at, size);
    at += size;
    while (at % 8 != 0) {
      HostMemory.put8(at++, 0);
    }
    int bytes = (int) (at - record);
    HostMemory.put64(record + KEY, key);
    HostMemory.put32(record + BYTES, bytes);
    HostMemory.put32(record + ORIGIN, origin);
    HostMemory.put32(record + WORDS, wordCount);
    HostMemory.put32(record + EXITS, relocations.exits());
    HostMemory.put32(record + ENTRIES, relocations.entries());
    HostMemory.put32(record + CODE_BYTES, size);
    HostMemory.put64(record + GUEST, pc);
    HostMemory.put32(record + ADDRESSES, relocations.addresses());
    HostMemory.put32(record + ADDRESSES + 4, 0);
    return bytes;
  }

  /**
   * Whether the numbers of its head fit it and what room there is: so that a damaged one is not
   * read beyond its end.
   */
  static boolean isSound(long record, long room) {
    long counts = HostMemory.aligned64(record + WORDS);
    long words = counts & 0xFFFF_FFFFL;
    long exits = counts >>> 32;
    counts = HostMemory.aligned64(record + ENTRIES);
    long code = counts >>> 32;
    long numbers = (counts & 0xFFFF_FFFFL) + HostMemory.aligned32(record + ADDRESSES);
    long all = HEAD_BYTES + WORD_BYTES * words + EXIT_BYTES * exits + 4 * numbers + code;
    long bytes = HostMemory.aligned32(record + BYTES);
    return code <= MOST_CODE && bytes <= MOST && bytes == (all + 7 & ~7L) && bytes <= room;
  }

  /** A checksum of {@code bytes} bytes of a buffer, from {@code offset}. */
  static int checksum(ByteBuffer buffer, int offset, int bytes) {
    CRC32C crc = new CRC32C();
    crc.update(buffer.limit(offset + bytes).position(offset));
    return (int) crc.getValue();
  }

  /**
   * Has a page note the words that the block was made from, as translating them does, if it holds
   * them where they were then; false if it does not. Under the page's monitor.
   */
  static boolean noteIfAgrees(long record, CodePage page) {
    return page.noteIfHeld(words(record, 0), (int) HostMemory.aligned32(record + WORDS));
  }

  private static long words(long record, long count) {
    return record + HEAD_BYTES + WORD_BYTES * count;
  }

  /** The place that the code was made for. */
  static int origin(long record) {
    return (int) HostMemory.aligned32(record + ORIGIN);
  }

  /** Reads what to change. */
  static void read(long record, Relocations into) {
    into.clear();
    long at = words(record, HostMemory.aligned32(record + WORDS));
    int exits = (int) HostMemory.aligned32(record + EXITS);
    for (int i = 0; i < exits; i++) {
      long positions = HostMemory.aligned64(at + 8);
      into.addExit((int) positions, (int) (positions >>> 32), HostMemory.aligned64(at));
      at += EXIT_BYTES;
    }
    int entries = (int) HostMemory.aligned32(record + ENTRIES);
    for (int i = 0; i < entries; i++) {
      into.addEntry((int) HostMemory.aligned32(at));
      at += 4;
    }
    int addresses = (int) HostMemory.aligned32(record + ADDRESSES);
    for (int i = 0; i < addresses; i++) {
      into.addAddress((int) HostMemory.aligned32(at));
      at += 4;
    }
  }

  /** Reads the code; returns how many bytes of it there are. */
  static int read(long record, byte[] into) {
    int size = (int) HostMemory.aligned32(record + CODE_BYTES);
    long at =
        words(record, HostMemory.aligned32(record + WORDS))
            + EXIT_BYTES * HostMemory.aligned32(record + EXITS)
            + 4 * HostMemory.aligned32(record + ENTRIES)
            + 4 * HostMemory.aligned32(record + ADDRESSES);
    HostMemory.copyTo(at, into, 0, size);
    return size;
  }

  /** A buffer that code of any block fits in. */
  static byte[] buffer() {
    return new byte[MOST_CODE];
  }
}
