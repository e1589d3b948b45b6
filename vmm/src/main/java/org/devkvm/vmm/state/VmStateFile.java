package org.devkvm.vmm.state;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.devkvm.vmm.VmmException;

/**
 * A {@link VmState} in a file, as docs/state-file.md describes it: a header, the body, the contents
 * of memory, a checksum. Memory is not compressed: that would take longer than all the rest.
 */
public final class VmStateFile {
  /** As PNG's: a program that takes the file for text damages it here. */
  private static final long MAGIC = 0x6465_766b_766d_0d0aL; // "devkvm\r\n"

  /** What is written. */
  static final int VERSION = 2;

  /** What is still read: the format before, so that a guest survives a new devkvm. */
  private static final int OLDEST = 1;

  private static final int HEADER_BYTES = Long.BYTES + 2 * Integer.BYTES;
  private static final int CHECKSUM_BYTES = Integer.BYTES;
  private static final long CHUNK = 1 << 20;

  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private VmStateFile() {}

  /** Writes a file, or replaces it when all is written. */
  public static void write(VmState state, Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(directory, "." + file.getFileName(), ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        write(state, channel);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(VmState state, FileChannel channel) throws IOException {
    byte[] body = StateEncoder.encode(state);
    MemorySegment header = MemorySegment.ofArray(new byte[HEADER_BYTES]);
    header.set(U64, 0, MAGIC);
    header.set(U32, Long.BYTES, VERSION);
    header.set(U32, Long.BYTES + Integer.BYTES, body.length);
    CRC32C checksum = new CRC32C();
    write(header, channel, checksum);
    write(MemorySegment.ofArray(body), channel, checksum);
    for (MemoryRange range : state.memory()) {
      write(range.content(), channel, checksum);
    }
    MemorySegment end = MemorySegment.ofArray(new byte[CHECKSUM_BYTES]);
    end.set(U32, 0, (int) checksum.getValue());
    write(end, channel, checksum);
  }

  private static void write(MemorySegment content, FileChannel channel, CRC32C checksum)
      throws IOException {
    for (long at = 0; at < content.byteSize(); at += CHUNK) {
      ByteBuffer chunk = chunk(content, at);
      checksum.update(chunk.duplicate());
      while (chunk.hasRemaining()) {
        channel.write(chunk);
      }
    }
  }

  /**
   * Reads a file.
   *
   * @param arena how long the contents of memory can be read
   * @throws VmmException when it is no such file, or not whole
   */
  public static VmState read(Path file, Arena arena) throws IOException, VmmException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment all = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
      checkHeader(all, file);
      return decode(all, file);
    }
  }

  private static void checkHeader(MemorySegment all, Path file) throws VmmException {
    if (all.byteSize() < HEADER_BYTES || all.get(U64, 0) != MAGIC) {
      throw new VmmException(file + " is not a saved machine");
    }
    int version = all.get(U32, Long.BYTES);
    if (version < OLDEST || version > VERSION) {
      throw new VmmException(
          "%s is of format %d; this devkvm reads %d and %d"
              .formatted(file, version, OLDEST, VERSION));
    }
  }

  private static VmState decode(MemorySegment all, Path file) throws VmmException {
    int bodyBytes = all.get(U32, Long.BYTES + Integer.BYTES);
    long end = all.byteSize() - CHECKSUM_BYTES;
    if (bodyBytes < 0 || HEADER_BYTES + (long) bodyBytes > end || !isWhole(all, end)) {
      throw new VmmException(file + " is cut off or damaged: its checksum is wrong");
    }
    byte[] body = all.asSlice(HEADER_BYTES, bodyBytes).toArray(ValueLayout.JAVA_BYTE);
    long contents = HEADER_BYTES + (long) bodyBytes;
    try {
      int version = all.get(U32, Long.BYTES);
      return StateDecoder.decode(version, body, all.asSlice(contents, end - contents));
    } catch (IOException | RuntimeException e) {
      throw new VmmException(file + " does not hold a machine that can be", e);
    }
  }

  private static boolean isWhole(MemorySegment all, long end) {
    CRC32C checksum = new CRC32C();
    MemorySegment covered = all.asSlice(0, end);
    for (long at = 0; at < end; at += CHUNK) {
      checksum.update(chunk(covered, at));
    }
    return all.get(U32, end) == (int) checksum.getValue();
  }

  private static ByteBuffer chunk(MemorySegment content, long at) {
    return content.asSlice(at, Math.min(CHUNK, content.byteSize() - at)).asByteBuffer();
  }
}
