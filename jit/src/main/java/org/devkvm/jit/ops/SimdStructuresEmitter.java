package org.devkvm.jit.ops;

/** {@code SimdStructures}; the parameter is the instruction. */
public interface SimdStructuresEmitter {
  // spotless:off
  void multiple(int w);
  void single(int w);
  // spotless:on
}
