package org.devkvm.cli.exit;

/**
 * The statuses devkvm itself exits with. A command's own status (0 to 255) passes through
 * unchanged; these are chosen where few programs have theirs, after timeout(1).
 */
public enum ExitStatus {
  OK(0, "the guest powered itself off, or was left with Ctrl-A X"),
  USAGE(2, "an option, a kernel, an initrd or a size that devkvm cannot use"),
  SAVED(121, "the guest was saved before it ended"),
  NO_GUEST(122, "the default guest could not be obtained"),
  GUEST_DIED(123, "the guest panicked, restarted or stopped before its command ended"),
  TIMED_OUT(124, "--timeout passed before the guest stopped"),
  FAILED(125, "devkvm failed: a bug, or this machine refuses something it needs"),
  NOBODY_READS(141, "nobody reads the guest's output any more, as behind head");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number given to exit(3). */
  public int code() {
    return code;
  }

  /** What it tells, as a clause for the help text. */
  public String meaning() {
    return meaning;
  }
}
