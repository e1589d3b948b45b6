package org.devkvm.jit.ops;

/** {@code Atomic}; the parameter is the instruction. */
public interface AtomicEmitter {
  // spotless:off
  void ldadd(int w);
  void swp(int w);
  void ldclr(int w);
  void ldeor(int w);
  void ldset(int w);
  void ldsmax(int w);
  void ldsmin(int w);
  void ldumax(int w);
  void ldumin(int w);
  void compareAndSwap(int w);
  void compareAndSwapPair(int w);
  // spotless:on
}
