package org.devkvm.jit.ops;

/** {@code SystemInsns}; the parameter is the instruction where it has no other name. */
public interface SystemInsnsEmitter {
  // spotless:off
  void svc(int immediate);
  void eret();
  void dsb(int w);
  void dmb(int w);
  void isb(int w);
  void msrImmediate(int w);
  void sys(int w);
  void msr(int w);
  void mrs(int w);
  // spotless:on
}
