package org.devkvm.cli;

import java.util.Map;

/**
 * What a person's streams are to a guest.
 *
 * @param onConsole the guest's console; else those of its command
 * @param hasCommand whether there is a command of the person's own, whose end ends the guest
 */
record Attachment(boolean onConsole, boolean hasCommand) {
  private static final String CONSOLE = "console";
  private static final String COMMAND = "command";

  /** As a saved guest keeps it. */
  Map<String, String> notes() {
    return Map.of(CONSOLE, Boolean.toString(onConsole), COMMAND, Boolean.toString(hasCommand));
  }

  /** What {@link #notes} noted. */
  static Attachment of(Map<String, String> notes) {
    return new Attachment(
        Boolean.parseBoolean(notes.get(CONSOLE)), Boolean.parseBoolean(notes.get(COMMAND)));
  }
}
