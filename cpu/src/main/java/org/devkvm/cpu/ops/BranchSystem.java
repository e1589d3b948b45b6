package org.devkvm.cpu.ops;

/** Arm ARM C4.1.94, Branches, Exception Generating and System instructions: the conditions. */
public final class BranchSystem {
  private BranchSystem() {}

  // spotless:off
  public static boolean holds(int cond, int nzcv) { return Flags.holds(cond, nzcv); }
  public static boolean zero32(int t) { return t == 0; }
  public static boolean zero64(long t) { return t == 0; }
  public static boolean nonzero32(int t) { return t != 0; }
  public static boolean nonzero64(long t) { return t != 0; }
  public static boolean bitClear(long t, int bit) { return (t >>> bit & 1) == 0; }
  public static boolean bitSet(long t, int bit) { return (t >>> bit & 1) != 0; }
  // spotless:on
}
