package org.devkvm.jit.ops;

/** {@code SimdTable}; the parameter is the instruction. */
public interface SimdTableEmitter {
  // spotless:off
  void tbl(int w);
  void tbx(int w);
  // spotless:on
}
