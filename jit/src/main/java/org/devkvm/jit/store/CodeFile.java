package org.devkvm.jit.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.mmu.CodePage;

/**
 * A file of blocks, mapped to be read: the head below, the version, records, and their index. It is
 * never changed once it has its name; another of that name replaces it.
 */
final class CodeFile implements AutoCloseable {
  static final long MAGIC = 0x3245_444F_434D_5644L; // "DVMCODE2"

  // The head: magic, length of the file, offset of the index, its entries, bytes of the version.
  static final int LENGTH = 8;
  static final int INDEX = 16;
  static final int ENTRIES = 24;
  static final int VERSION_BYTES = 28;
  static final int HEAD_BYTES = 32;

  /** After so many records the pages that they were on, about 3 MiB, are let go. */
  private static final int LET_GO_AFTER = 4096;

  private final Arena arena = Arena.ofShared();
  private final ByteBuffer buffer;
  private final long address;
  private final long length;
  private boolean gone;

  // Of the head: how many entries the index has, its offset, and that of the first record.
  private int entries;
  private long index;
  private long records;

  /** Records found. */
  private int found;

  private CodeFile(FileChannel channel) throws IOException {
    length = Math.min(channel.size(), Integer.MAX_VALUE);
    MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, length, arena);
    buffer = all.asByteBuffer();
    address = all.address();
  }

  /** The file, if it is whole and of this version. */
  static Optional<CodeFile> open(Path path, String version) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      CodeFile file = new CodeFile(channel);
      if (file.isWhole(version.getBytes(StandardCharsets.UTF_8))) {
        return Optional.of(file);
      }
      file.close();
    } catch (IOException unreadable) {
      // The blocks are made anew.
    }
    return Optional.empty();
  }

  private boolean isWhole(byte[] version) {
    if (length < HEAD_BYTES + version.length || HostMemory.get64(address) != MAGIC) {
      return false;
    }
    entries = (int) HostMemory.get32(address + ENTRIES);
    index = HostMemory.get64(address + INDEX);
    records = recordsAfter((int) HostMemory.get32(address + VERSION_BYTES));
    byte[] ours = new byte[version.length];
    HostMemory.copyTo(address + HEAD_BYTES, ours, 0, ours.length);
    return HostMemory.get64(address + LENGTH) == length
        && HostMemory.get32(address + VERSION_BYTES) == version.length
        && Arrays.equals(ours, version)
        && entries > 0
        && Integer.bitCount(entries) == 1
        && index >= records
        && index % 8 == 0
        && index + (long) entries * CodeIndex.ENTRY_BYTES == length;
  }

  /** Offset behind the last record. */
  long index() {
    return index;
  }

  /** Offset of the first record. */
  long records() {
    return records;
  }

  static long recordsAfter(int versionBytes) {
    return HEAD_BYTES + versionBytes + 7L & ~7L;
  }

  /** The records, to be copied. */
  ByteBuffer content() {
    return buffer.duplicate().position((int) records).limit((int) index);
  }

  /** Adds what the index has to another, for records that have moved by so many bytes. */
  void addTo(CodeIndex other, long moved) {
    for (int i = 0; i < entries; i++) {
      long entry = address + index + (long) i * CodeIndex.ENTRY_BYTES;
      long place = HostMemory.get64(entry + 8);
      if (place != 0) {
        long offset = CodeIndex.offset(place) + moved;
        other.add(HostMemory.get64(entry), CodeIndex.place(offset, CodeIndex.checksum(place)));
      }
    }
  }

  /**
   * Address of the record for a key that was made from what a page holds; 0 if there is none. Under
   * the page's monitor.
   */
  long find(long key, CodePage page) {
    if (gone) {
      return 0;
    }
    try {
      return look(key, page);
    } catch (InternalError e) {
      if (!HostFaults.isFault(e)) {
        throw e;
      }
      gone = true; // somebody has cut the file off
      return 0;
    }
  }

  private long look(long key, CodePage page) {
    long first = address + records;
    long end = address + index;
    int slot = CodeIndex.slot(key, entries);
    for (int tries = 0; tries < CodeIndex.MOST_TRIES; tries++) {
      long entry = end + (long) slot * CodeIndex.ENTRY_BYTES;
      long place = HostMemory.aligned64(entry + 8);
      if (place == 0) {
        return 0;
      }
      if (HostMemory.aligned64(entry) == key) {
        long record = address + CodeIndex.offset(place);
        if (record >= first
            && record % 8 == 0
            && BlockRecord.isSound(record, end)
            && BlockRecord.agrees(record, key, page)
            && checksum(record) == CodeIndex.checksum(place)
            && BlockRecord.remember(record, page)) {
          letGoOften();
          return record;
        }
      }
      slot = CodeIndex.next(slot, entries);
    }
    return 0;
  }

  /** A record is copied once: most of the file is not needed again by this process. */
  private void letGoOften() {
    if (++found % LET_GO_AFTER == 0) {
      NativeCalls.letGo(address, length);
    }
  }

  private int checksum(long record) {
    return BlockRecord.checksum(buffer, (int) (record - address), BlockRecord.bytes(record));
  }

  @Override
  public void close() {
    arena.close();
  }
}
