package org.devkvm.jit.ops;

/** {@code Crc32}. */
public interface Crc32Emitter {
  // spotless:off
  void crc32b(Value d, Value sum, Value value);
  void crc32h(Value d, Value sum, Value value);
  void crc32w(Value d, Value sum, Value value);
  void crc32x(Value d, Value sum, Value value);
  void crc32cb(Value d, Value sum, Value value);
  void crc32ch(Value d, Value sum, Value value);
  void crc32cw(Value d, Value sum, Value value);
  void crc32cx(Value d, Value sum, Value value);
  // spotless:on
}
