package org.devkvm.vmm.boot;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that go to guest memory: from this process, or straight from a file. */
public sealed interface Content {
  long byteSize();

  /**
   * Copies all of them.
   *
   * @param place native memory of {@link #byteSize} bytes
   * @throws IOException when the file cannot be read any more, or has become shorter
   */
  void copyTo(MemorySegment place) throws IOException;

  /** These bytes, not a copy. */
  static Content of(MemorySegment bytes) {
    return new InMemory(bytes);
  }

  /** Bytes in memory. */
  record InMemory(MemorySegment bytes) implements Content {
    @Override
    public long byteSize() {
      return bytes.byteSize();
    }

    @Override
    public void copyTo(MemorySegment place) {
      place.copyFrom(bytes);
    }
  }

  /** The beginning of a file, which is read when it is copied. */
  record InFile(Path file, long byteSize) implements Content {
    @Override
    public void copyTo(MemorySegment place) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        ByteBuffer to = place.asByteBuffer();
        while (to.hasRemaining()) {
          if (channel.read(to) < 0) {
            throw new EOFException("it has become shorter");
          }
        }
      }
    }
  }
}
