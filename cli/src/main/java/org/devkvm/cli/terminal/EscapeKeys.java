package org.devkvm.cli.terminal;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a person types, less the keys that are devkvm's own: Ctrl-A and one key more. Everything
 * else, Ctrl-C included, is the guest's.
 */
public final class EscapeKeys extends InputStream {
  /** What the keys do. */
  public interface Actions {
    /** Ctrl-A X. */
    void leave();

    /** Ctrl-A S. */
    void save();

    /** Ctrl-A H. */
    void help();
  }

  /** What Ctrl-A H shows, one line each. */
  public static final String HELP =
      """
      Ctrl-A X       leave: the guest is switched off
      Ctrl-A S       save the guest to the file of --save, and leave
      Ctrl-A H       this help
      Ctrl-A Ctrl-A  send Ctrl-A to the guest
      """;

  private static final int CTRL_A = 'A' & 0x1f;
  private static final int END = -1;

  private final InputStream keys;
  private final Actions actions;
  private boolean escaped;
  private boolean ended;

  public EscapeKeys(InputStream keys, Actions actions) {
    this.keys = keys;
    this.actions = actions;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == END ? END : Byte.toUnsignedInt(one[0]);
  }

  /**
   * Blocks until there is something for the guest; the end of the keys, or Ctrl-A X, is the end.
   */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0 && !ended) {
      int got = keys.read(buffer, offset, length);
      if (got == END) {
        ended = true;
      }
      for (int i = offset; i < offset + got && !ended; i++) {
        if (passesOn(buffer[i])) {
          buffer[offset + kept++] = buffer[i];
        }
      }
    }
    return kept == 0 ? END : kept;
  }

  /** Acts on a key that is an escape, or part of one; true if the key is the guest's. */
  private boolean passesOn(byte key) {
    if (!escaped) {
      escaped = key == CTRL_A;
      return !escaped;
    }
    escaped = false;
    switch (key) {
      case CTRL_A -> {
        return true;
      }
      case 'x', 'X', 'X' & 0x1f -> {
        ended = true;
        actions.leave();
      }
      case 's', 'S', 'S' & 0x1f -> actions.save();
      case 'h', 'H', '?' -> actions.help();
      default -> {} // no key of ours: swallowed, as a mistyped one of ours would be
    }
    return false;
  }
}
