package org.devkvm.jit.ops;

/**
 * {@code SimdLanes}. A parameter {@code bytes} says how many bytes of {@code d} are computed; the
 * rest becomes zero.
 */
public interface SimdLanesEmitter {
  // spotless:off
  void add(Value d, int bytes, Value n, Value m, int size);
  void sub(Value d, int bytes, Value n, Value m, int size);
  void equal(Value d, int bytes, Value n, Value m, int size);
  void greater(Value d, int bytes, Value n, Value m, int size);
  void greaterOrEqual(Value d, int bytes, Value n, Value m, int size);
  void higher(Value d, int bytes, Value n, Value m, int size);
  void higherOrSame(Value d, int bytes, Value n, Value m, int size);
  void evens(Value d, int bytes, Value n, int size);
  void element(Value d, int bytes, Value n, int index, int size);
  // spotless:on

  /** The half of a register that both halves of a result are computed from: the lower if not q. */
  void part(Value d, int half, int q, Value n);

  /** Of a {@link #part}. */
  void uxtl(Value d, int bytes, Value part, int size);

  /** Of a {@link #part}. */
  void sxtl(Value d, int bytes, Value part, int size);
}
