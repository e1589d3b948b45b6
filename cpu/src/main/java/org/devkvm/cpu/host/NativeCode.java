package org.devkvm.cpu.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The routines that this package has in machine code, for one instruction set. */
final class NativeCode {
  // What the handler reads, by offset.

  /** The regions of code: entries {start, end, stub}, closed by one whose stub is 0. */
  static final int CODE = 0;

  /** The guarded memory: entries {start, end}, closed by one whose end is 0. */
  static final int MEMORY = 8;

  /** The handlers for SIGSEGV and SIGBUS that were there before. */
  static final int OLD_SIGSEGV = 16;

  static final int OLD_SIGBUS = 24;

  /** How many faults in guarded memory there were. */
  static final int COUNT = 32;

  /** Who runs what: entries {pthread_self, block}, closed by one whose block is 0. */
  static final int RUNNING = 40;

  // In a block.

  /** The address of the first fault since this was cleared; 0: there was none. */
  static final int FAULT = 352;

  /** What the block began with at that fault. */
  static final int SNAPSHOT = 6144;

  static final int SNAPSHOT_BYTES = 288;

  /** Where the instructions are in a line of a listing, behind their bytes. */
  private static final int INSTRUCTION = 30;

  private final byte[] bytes;
  private final int dataOperand;

  /**
   * Offset of {@code (host, size, expected, value)}: a compare-and-swap of 1, 2, 4 or 8 bytes that
   * returns 1 if it stored, 0 if it did not, -1 where the memory is gone.
   */
  final int exchange;

  /** Offset of {@code (host, low, high, newLow, newHigh)}: the same of 16 bytes. */
  final int exchange128;

  /** Offset of what a fault in the two goes on with. */
  final int recovery;

  /** Offset of {@code ()}: what the handler tells threads apart by. */
  final int self;

  /**
   * Offset of {@code (number, arguments)}: a system call with the six arguments that lie there,
   * which returns what the kernel does: of a failure, -errno.
   */
  final int systemCall;

  /**
   * Offset of {@code (start, end)}: instructions were written there. The thread that calls it, and
   * others after an instruction that synchronizes, execute what memory holds then. -1 on hosts that
   * need none.
   */
  final int written;

  /**
   * Reads a listing.
   *
   * @param dataOperand where, in the bytes, the address of the data goes that the handler reads
   */
  private NativeCode(String listing, int dataOperand) {
    byte[] buffer = new byte[listing.length()];
    int length = 0;
    int line = 0;
    while (line < listing.length()) {
      for (int at = line; listing.charAt(at) != ' '; at += 3) {
        buffer[length++] = (byte) HexFormat.fromHexDigits(listing, at, at + 2);
      }
      line = listing.indexOf('\n', line) + 1;
    }
    this.bytes = Arrays.copyOf(buffer, length);
    this.dataOperand = dataOperand;
    exchange = offset(listing, "exchange:");
    exchange128 = offset(listing, "exchange128:");
    recovery = offset(listing, "recovery:");
    self = offset(listing, "self:");
    systemCall = offset(listing, "syscall:");
    written = listing.contains("written:") ? offset(listing, "written:") : -1;
  }

  private static int offset(String listing, String label) {
    int end = listing.indexOf(label) - INSTRUCTION - 1;
    int offset = 0;
    for (int line = 0; line < end; line = listing.indexOf('\n', line) + 1) {
      for (int at = line; listing.charAt(at) != ' '; at += 3) {
        offset++;
      }
    }
    return offset;
  }

  /** The code for the machine that Java runs on; null where there is none. */
  static @Nullable NativeCode ofThisHost() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return null;
    }
    return switch (System.getProperty("os.arch")) {
      case "amd64" -> new NativeCode(NativeListings.X86_64, NativeListings.X86_64_DATA);
      case "aarch64" -> new NativeCode(NativeListings.AARCH64, NativeListings.AARCH64_DATA);
      default -> null;
    };
  }

  /** The bytes, to be placed anywhere; they know where the data is. */
  byte[] with(long data) {
    byte[] placed = bytes.clone();
    ByteBuffer.wrap(placed).order(ByteOrder.nativeOrder()).putLong(dataOperand, data);
    return placed;
  }
}
