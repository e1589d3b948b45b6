package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.devkvm.bridge.posix.Libc.Call.PPOLL;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** ppoll(2) for input. */
public final class Poll {
  private static final long ENTRY_BYTES = 8;
  private static final short INPUT = 1;
  private static final short OUTPUT = 4;
  private static final short HANG_UP = 0x2000;

  private Poll() {}

  /** Whether a file can be written without waiting. */
  static boolean isWritable(Descriptor file) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(ENTRY_BYTES + 16, 8);
      memory.set(JAVA_INT, 0, file.number());
      memory.set(JAVA_SHORT, 4, OUTPUT);
      long _ = Libc.retry(PPOLL, memory.address(), 1, memory.address() + ENTRY_BYTES, 0, 0);
      return (memory.get(JAVA_SHORT, 6) & OUTPUT) != 0;
    }
  }

  /**
   * Waits until at least one of the files can be read, has ended or has failed.
   *
   * @return the places of those in the list
   */
  public static List<Integer> await(List<Descriptor> files) {
    return await(files, _ -> false);
  }

  /**
   * The same, but for some files what can be read does not matter.
   *
   * @param endOnly the places of sockets whose other end is waited for to close
   */
  public static List<Integer> await(List<Descriptor> files, IntPredicate endOnly) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment entries = arena.allocate(ENTRY_BYTES * files.size(), 8);
      for (int i = 0; i < files.size(); i++) {
        entries.set(JAVA_INT, i * ENTRY_BYTES, files.get(i).number());
        entries.set(JAVA_SHORT, i * ENTRY_BYTES + 4, endOnly.test(i) ? HANG_UP : INPUT);
      }
      long _ = Libc.retry(PPOLL, entries.address(), files.size(), 0, 0, 0);
      List<Integer> ready = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        if (entries.get(JAVA_SHORT, i * ENTRY_BYTES + 6) != 0) {
          ready.add(i);
        }
      }
      return ready;
    }
  }
}
