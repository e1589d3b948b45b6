package org.devkvm.cpu.oracle;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case.
 *
 * @param signal as Linux would deliver it: SIGTRAP if the instructions ran to their end
 * @param address of the fault, for SIGSEGV and SIGBUS
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only shown
record A64Answer(int signal, long address, long[] after, byte @Nullable [] memory) {
  static final int SIGILL = 4;
  static final int SIGTRAP = 5;
  static final int SIGBUS = 7;
  static final int SIGSEGV = 11;

  /** The outcome in one line; the same for two answers to a case if and only if they agree. */
  String text(A64Case asked) {
    StringBuilder text = new StringBuilder();
    switch (signal) {
      case SIGTRAP -> {}
      case SIGILL -> text.append("undefined");
      case SIGSEGV -> text.append("abort@").append(Long.toHexString(address));
      case SIGBUS -> text.append("alignment");
      default -> text.append("signal ").append(signal);
    }
    long pc = after[Registers.PC] - A64Case.CODE;
    if (pc != (signal == SIGTRAP ? 4L * asked.words().length : 0)) {
      text.append(" pc").append(pc < 0 ? "" : "+").append(pc);
    }
    text.append(' ').append(Registers.changes(asked.before(), after));
    if (signal == SIGTRAP && memory != null && asked.memory() != null) {
      memoryChanges(text, asked.memory(), memory);
    }
    return text.toString().strip();
  }

  private static void memoryChanges(StringBuilder text, byte[] before, byte[] after) {
    int at = Arrays.mismatch(before, after);
    if (at < 0) {
      return;
    }
    int end = after.length;
    while (before[end - 1] == after[end - 1]) {
      end--;
    }
    text.append(" [").append(Integer.toHexString(at)).append("]=");
    for (int i = at; i < end; i++) {
      text.append(Character.forDigit(after[i] >> 4 & 15, 16));
      text.append(Character.forDigit(after[i] & 15, 16));
    }
  }
}
