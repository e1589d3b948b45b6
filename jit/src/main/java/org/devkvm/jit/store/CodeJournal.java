package org.devkvm.jit.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.jit.ops.BlockEmitter;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CodeFile} in the making: blocks go to a file of another name, made when there is enough
 * to write, while they are translated. An error of the host ends it.
 */
final class CodeJournal implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 20;

  private final Path path;
  private final byte[] version;
  private final long most;
  private final CodeIndex index = new CodeIndex();
  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;
  private final ByteBuffer buffer;
  private final long first;

  /** What was written and may be read again, and where in the file each piece begins. */
  private final List<MemorySegment> pieces = new ArrayList<>();

  private final List<Long> starts = new ArrayList<>();
  private int filled;
  private long written;
  private @Nullable FileChannel channel;
  private boolean failed;

  /**
   * Of no blocks.
   *
   * @param path where to write
   * @param most bytes of records
   */
  CodeJournal(Path path, String version, long most) {
    this.path = path;
    this.version = version.getBytes(StandardCharsets.UTF_8);
    this.most = most;
    first = CodeFile.recordsAfter(this.version.length);
    memory = NativeCalls.zeros(BUFFER_BYTES, arena);
    buffer = memory.asByteBuffer();
  }

  /** How many bytes of blocks there are; 0 if they could not be written. */
  long bytes() {
    return failed ? 0 : written + filled;
  }

  /** Adds the block that an emitter holds. */
  void add(long key, long pc, int[] words, int wordCount, BlockEmitter emitter, int origin) {
    if (failed || bytes() > most) {
      return;
    }
    if (filled + BlockRecord.MOST > BUFFER_BYTES) {
      flush();
    }
    int bytes =
        BlockRecord.write(memory.address() + filled, key, pc, words, wordCount, emitter, origin);
    int checksum = BlockRecord.checksum(buffer, filled, bytes);
    index.add(key, CodeIndex.place(first + written + filled, checksum));
    filled += bytes;
  }

  /**
   * Address of the record for a key that was made from what a page holds; 0 if there is none. Under
   * the page's monitor.
   */
  long find(long key, CodePage page) {
    int entries = index.entries();
    int slot = CodeIndex.slot(key, entries);
    for (int tries = 0; tries < CodeIndex.MOST_TRIES && !failed; tries++) {
      long place = index.place(slot);
      if (place == 0) {
        return 0;
      }
      if (index.key(slot) == key) {
        long record = address(CodeIndex.offset(place));
        if (BlockRecord.noteIfAgrees(record, page)) {
          return record;
        }
      }
      slot = CodeIndex.next(slot, entries);
    }
    return 0;
  }

  private long address(long offset) {
    if (offset >= first + written) {
      return memory.address() + (offset - first - written);
    }
    int found = Collections.binarySearch(starts, offset);
    int piece = found < 0 ? -found - 2 : found;
    return pieces.get(piece).address() + (offset - starts.get(piece));
  }

  private void flush() {
    try {
      if (channel == null) {
        var owner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(
            path.toAbsolutePath().getParent(), PosixFilePermissions.asFileAttribute(owner));
        channel =
            FileChannel.open(
                path,
                Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      write(channel, buffer.limit(filled).position(0), first + written);
      starts.add(first + written);
      pieces.add(channel.map(FileChannel.MapMode.READ_ONLY, first + written, filled, arena));
      written += filled;
    } catch (IOException refused) {
      failed = true;
    }
    filled = 0;
  }

  private static void write(FileChannel channel, ByteBuffer from, long at) throws IOException {
    long position = at;
    while (from.hasRemaining()) {
      position += channel.write(from, position);
    }
  }

  /** Adds a record of another file. */
  void add(long record, int checksum) throws IOException {
    int bytes = BlockRecord.bytes(record);
    if (filled + bytes > BUFFER_BYTES) {
      flush();
    }
    HostMemory.copy(record, memory.address() + filled, bytes);
    index.add(BlockRecord.key(record), CodeIndex.place(first + written + filled, checksum));
    filled += bytes;
  }

  /**
   * Completes the file, with what others hold behind it, and gives it its name.
   *
   * @param onlyFound whether with no more of the others than was found there
   * @return whether it has the name
   */
  boolean end(List<CodeFile> others, boolean onlyFound, Path name) throws IOException {
    for (CodeFile other : others) {
      other.copyTo(this, onlyFound);
    }
    flush();
    FileChannel file = channel;
    if (failed || file == null) {
      return false;
    }
    long[] table = index.table();
    ByteBuffer content =
        ByteBuffer.allocate(Long.BYTES * table.length).order(ByteOrder.LITTLE_ENDIAN);
    content.asLongBuffer().put(table);
    write(file, content, first + written);
    write(file, head(table.length / 2), 0);
    file.close();
    Files.move(path, name, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private ByteBuffer head(int entries) {
    long end = first + written;
    ByteBuffer head = ByteBuffer.allocate((int) first).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(0, CodeFile.MAGIC);
    head.putLong(CodeFile.LENGTH, end + (long) entries * CodeIndex.ENTRY_BYTES);
    head.putLong(CodeFile.INDEX, end);
    head.putInt(CodeFile.ENTRIES, entries);
    head.putInt(CodeFile.VERSION_BYTES, version.length);
    return head.put(CodeFile.HEAD_BYTES, version);
  }

  /** Removes what did not get a name. */
  @Override
  public void close() {
    arena.close();
    try {
      if (channel != null) {
        channel.close();
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      // It is swept later.
    }
  }
}
