package org.devkvm.cli.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The head of an executable file (elf.h).
 *
 * @param machine e_machine
 * @param interpreter the dynamic linker that PT_INTERP names; empty for a static program
 */
record ElfFile(int machine, Optional<String> interpreter) {
  static final int X86_64 = 62;
  static final int AARCH64 = 183;

  private static final int MAGIC = 0x464c457f;
  private static final int HEADER_BYTES = 64;
  private static final int PROGRAM_HEADER_BYTES = 56;
  private static final int PT_INTERP = 3;
  private static final int PATH_MAX = 4096;

  /** Whether its C library is musl, not glibc: the name of the dynamic linker tells. */
  boolean isOfMusl() {
    return interpreter.filter(linker -> linker.contains("/ld-musl-")).isPresent();
  }

  /** Reads a file; empty if it is no 64-bit little-endian ELF file. */
  static Optional<ElfFile> read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = at(channel, 0, HEADER_BYTES);
      boolean elf64 =
          header.remaining() == HEADER_BYTES
              && header.getInt(0) == MAGIC
              && header.get(4) == 2
              && header.get(5) == 1;
      if (!elf64) {
        return Optional.empty();
      }
      return Optional.of(new ElfFile(header.getShort(18), interpreter(channel, header)));
    }
  }

  private static Optional<String> interpreter(FileChannel channel, ByteBuffer header)
      throws IOException {
    int entries = Short.toUnsignedInt(header.getShort(56));
    int entryBytes = Short.toUnsignedInt(header.getShort(54));
    for (int i = 0; i < entries && entryBytes >= PROGRAM_HEADER_BYTES; i++) {
      long place = header.getLong(32) + (long) i * entryBytes;
      ByteBuffer entry = at(channel, place, PROGRAM_HEADER_BYTES);
      if (entry.remaining() == PROGRAM_HEADER_BYTES && entry.getInt(0) == PT_INTERP) {
        int bytes = Math.clamp(entry.getLong(32), 0, PATH_MAX);
        String path =
            StandardCharsets.UTF_8.decode(at(channel, entry.getLong(8), bytes)).toString();
        return Optional.of(path.replace("\0", ""));
      }
    }
    return Optional.empty();
  }

  private static ByteBuffer at(FileChannel channel, long place, int bytes) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (place >= 0 && read.hasRemaining() && channel.read(read, place + read.position()) > 0) {
      // until all of it is there, or the file ends
    }
    return read.flip();
  }
}
