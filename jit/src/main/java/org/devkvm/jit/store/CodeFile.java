package org.devkvm.jit.store;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.mmu.CodePage;

/**
 * A file of blocks, to be read: the head below, the version, records, and their index. It is never
 * changed once it has its name; another of that name replaces it.
 */
final class CodeFile implements AutoCloseable {
  static final long MAGIC = 0x3245_444F_434D_5644L; // "DVMCODE2"

  // The head: magic, length of the file, offset of the index, its entries, bytes of the version.
  static final int LENGTH = 8;
  static final int INDEX = 16;
  static final int ENTRIES = 24;
  static final int VERSION_BYTES = 28;
  static final int HEAD_BYTES = 32;

  private final Arena arena = Arena.ofShared();
  private final FileChannel channel;
  private final RecordWindow window;
  private boolean gone;

  // Of the head: how many entries the index has, its offset, and that of the first record.
  private int entries;
  private long index;
  private long records;

  /** Where the index is in memory. */
  private long table;

  /** Slots of the index of what {@link #find} has found. */
  private final BitSet found = new BitSet();

  private CodeFile(FileChannel channel) throws IOException {
    this.channel = channel;
    window = new RecordWindow(channel, channel.size(), arena);
  }

  /** The file, if it is whole and of this version. */
  static Optional<CodeFile> open(Path path, String version) {
    CodeFile file;
    try {
      file = new CodeFile(FileChannel.open(path, StandardOpenOption.READ));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    try {
      if (file.readHead(version.getBytes(StandardCharsets.UTF_8))) {
        file.readIndex();
        return Optional.of(file);
      }
    } catch (IOException unreadable) {
      // The blocks are made anew.
    }
    file.close();
    return Optional.empty();
  }

  /** Reads the head; false if the file is not whole or not of this version. */
  private boolean readHead(byte[] version) throws IOException {
    long length = channel.size();
    records = recordsAfter(version.length);
    if (length < records || length > Integer.MAX_VALUE) {
      return false;
    }
    long head = window.at(0, (int) records);
    entries = (int) HostMemory.get32(head + ENTRIES);
    index = HostMemory.get64(head + INDEX);
    byte[] theirs = new byte[version.length];
    HostMemory.copyTo(head + HEAD_BYTES, theirs, 0, theirs.length);
    return HostMemory.get64(head) == MAGIC
        && HostMemory.get64(head + LENGTH) == length
        && HostMemory.get32(head + VERSION_BYTES) == version.length
        && Arrays.equals(theirs, version)
        && entries > 0
        && Integer.bitCount(entries) == 1
        && index >= records
        && index % 8 == 0
        && index + (long) entries * CodeIndex.ENTRY_BYTES == length;
  }

  private void readIndex() throws IOException {
    MemorySegment memory = NativeCalls.zeros((long) entries * CodeIndex.ENTRY_BYTES, arena);
    ByteBuffer into = memory.asByteBuffer();
    while (into.hasRemaining()) {
      if (channel.read(into, index + into.position()) <= 0) {
        throw new EOFException("a file of blocks was cut off");
      }
    }
    table = memory.address();
  }

  /** Bytes of records. */
  long bytes() {
    return index - records;
  }

  static long recordsAfter(int versionBytes) {
    return HEAD_BYTES + versionBytes + 7L & ~7L;
  }

  /**
   * Copies records to another file, in their order.
   *
   * @param onlyFound whether only those that {@link #find} has found
   */
  void copyTo(CodeJournal other, boolean onlyFound) throws IOException {
    long[] order = new long[entries]; // offsets in the upper halves
    int count = 0;
    for (int slot = 0; slot < entries; slot++) {
      if (place(slot) != 0 && (!onlyFound || found.get(slot))) {
        order[count++] = Long.rotateLeft(place(slot), Integer.SIZE);
      }
    }
    Arrays.sort(order, 0, count);
    for (int i = 0; i < count; i++) {
      long place = Long.rotateRight(order[i], Integer.SIZE);
      long record = sound(CodeIndex.offset(place));
      if (record != 0) {
        other.add(record, CodeIndex.checksum(place));
      }
    }
  }

  /**
   * Address of the record for a key that was made from what a page holds, until the next call; 0 if
   * there is none. Under the page's monitor.
   */
  long find(long key, CodePage page) {
    if (gone) {
      return 0;
    }
    try {
      return look(key, page);
    } catch (IOException cutOff) {
      gone = true;
      return 0;
    }
  }

  private long look(long key, CodePage page) throws IOException {
    int slot = CodeIndex.slot(key, entries);
    for (int tries = 0; tries < CodeIndex.MOST_TRIES; tries++) {
      long place = place(slot);
      if (place == 0) {
        return 0;
      }
      if (HostMemory.aligned64(entry(slot)) == key) {
        long record = sound(CodeIndex.offset(place));
        if (record != 0
            && BlockRecord.key(record) == key
            && BlockRecord.noteIfAgrees(record, page)
            && window.checksum(record, BlockRecord.bytes(record)) == CodeIndex.checksum(place)) {
          found.set(slot);
          return record;
        }
      }
      slot = CodeIndex.next(slot, entries);
    }
    return 0;
  }

  private long entry(int slot) {
    return table + (long) slot * CodeIndex.ENTRY_BYTES;
  }

  private long place(int slot) {
    return HostMemory.aligned64(entry(slot) + 8);
  }

  /** Address of the record at an offset, 0 if its head is damaged. */
  private long sound(long offset) throws IOException {
    long room = index - offset;
    if (offset < records || room < BlockRecord.HEAD_BYTES) {
      return 0;
    }
    long head = window.at(offset, BlockRecord.HEAD_BYTES);
    return BlockRecord.isSound(head, room) ? window.at(offset, BlockRecord.bytes(head)) : 0;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unread) {
      // It was only read.
    }
    arena.close();
  }
}
