package org.devkvm.jit.ops;

/** {@code Exclusive}; the parameter is the instruction. */
public interface ExclusiveEmitter {
  // spotless:off
  void load(int w);
  void store(int w);
  void loadPair(int w);
  void storePair(int w);
  // spotless:on
}
