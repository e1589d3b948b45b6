package org.devkvm.jit.ops;

/** Loads and stores as {@link HostOps} has them. */
public interface MemoryAccesses {
  // spotless:off
  void load(Value d, int size, int sign, Address address);
  void store(int size, Value value, Address address);
  void loadPair(Value t, Value u, int size, int sign, Address address);
  void storePair(int size, Value t, Value u, Address address);
  void loadUnprivileged(Value d, int size, int sign, Address address);
  void storeUnprivileged(int size, Value value, Address address);
  // spotless:on
}
