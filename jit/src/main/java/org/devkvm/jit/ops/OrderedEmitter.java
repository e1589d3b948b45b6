package org.devkvm.jit.ops;

/** {@code Ordered}; the parameter is the instruction. */
public interface OrderedEmitter {
  // spotless:off
  void load(int w);
  void store(int w);
  // spotless:on
}
