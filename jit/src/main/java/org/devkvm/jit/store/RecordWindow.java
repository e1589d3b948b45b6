package org.devkvm.jit.store;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.devkvm.cpu.host.NativeCalls;

/**
 * What is looked at of a file, read in pieces of 64 KiB, of which 24 MiB are kept. Records lie in
 * the order in which they were made; those of one page, which are needed together, lie far from
 * each other: a boot that kept 8 MiB read each piece eight times. A mapping would cost a fault for
 * each page, which is many times the cost of reading it where the machine is a virtual one.
 */
final class RecordWindow {
  private static final int PIECE = 1 << 16;
  private static final int MOST_PIECES = 384;
  private static final int NONE = -1;

  private final FileChannel channel;
  private final ByteBuffer buffer;
  private final long address;

  /** The number of the piece that each place holds. Behind them is one for what two pieces hold. */
  private final int[] held;

  /** Of a file with so many bytes. */
  RecordWindow(FileChannel channel, long length, Arena arena) {
    this.channel = channel;
    held = new int[(int) Math.min(MOST_PIECES, length / PIECE + 1)];
    MemorySegment memory = NativeCalls.zeros(held.length * PIECE + BlockRecord.MOST, arena);
    buffer = memory.asByteBuffer();
    address = memory.address();
    Arrays.fill(held, NONE);
  }

  /**
   * Address of so many bytes of the file, at most {@link BlockRecord#MOST}, until the next call.
   *
   * @throws EOFException if it has not so many
   */
  long at(long offset, int bytes) throws IOException {
    int piece = (int) (offset / PIECE);
    int within = (int) (offset % PIECE);
    if (within + bytes > PIECE) {
      return address + read(offset, held.length * PIECE, bytes, bytes);
    }
    int place = piece % held.length;
    if (held[place] != piece) {
      held[place] = NONE;
      read(offset - within, place * PIECE, PIECE, within + bytes);
      held[place] = piece;
    }
    return address + (long) place * PIECE + within;
  }

  /** A checksum of what {@link #at} has given. */
  int checksum(long record, int bytes) {
    return BlockRecord.checksum(buffer, (int) (record - address), bytes);
  }

  private int read(long offset, int place, int bytes, int needed) throws IOException {
    ByteBuffer into = buffer.limit(place + bytes).position(place);
    while (into.hasRemaining()) {
      if (channel.read(into, offset + into.position() - place) <= 0) {
        break;
      }
    }
    if (into.position() < place + needed) {
      throw new EOFException("a file of blocks was cut off");
    }
    return place;
  }
}
