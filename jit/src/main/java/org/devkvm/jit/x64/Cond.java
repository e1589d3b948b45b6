package org.devkvm.jit.x64;

/** Conditions as Jcc, SETcc and CMOVcc encode them. The lowest bit negates. */
final class Cond {
  static final int O = 0;
  static final int NO = 1;
  static final int B = 2;
  static final int AE = 3;
  static final int E = 4;
  static final int NE = 5;
  static final int BE = 6;
  static final int A = 7;
  static final int S = 8;
  static final int NS = 9;
  static final int P = 10;
  static final int NP = 11;
  static final int L = 12;
  static final int GE = 13;
  static final int LE = 14;
  static final int G = 15;

  private Cond() {}
}
