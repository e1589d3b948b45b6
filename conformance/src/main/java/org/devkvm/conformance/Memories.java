package org.devkvm.conformance;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** The memory that a case has of its process: statements that make it, show it and take it away. */
final class Memories implements AutoCloseable {
  private static final int NO_FILE = -1;

  private static final class Memory {
    final MemorySegment segment;
    final int file;

    /** All of it. */
    boolean readable = true;

    byte[] before = {};

    Memory(MemorySegment segment, int file) {
      this.segment = segment;
      this.file = file;
    }
  }

  private final Map<String, Memory> memories = new LinkedHashMap<>();

  /** LABEL = memory SIZE: the address. */
  long make(String label, long bytes) {
    return add(label, MappingCalls.map(bytes), bytes, NO_FILE);
  }

  /** LABEL = file SIZE: the address of a shared mapping. */
  long makeOfFile(String label, long bytes) {
    int file = MappingCalls.file(bytes);
    return add(label, MappingCalls.mapFile(file, bytes), bytes, file);
  }

  private long add(String label, long address, long bytes, int file) {
    memories.put(label, new Memory(MappingCalls.at(address, bytes), file));
    return address;
  }

  void protect(long address, long bytes, int protection) {
    memoryAt(address).readable = (protection & MappingCalls.PROT_READ) != 0;
    MappingCalls.protect(address, bytes, protection);
  }

  void unmap(long address, long bytes) {
    memoryAt(address).readable = false;
    MappingCalls.takeAway(address, bytes);
  }

  void remap(long address, long bytes) {
    MappingCalls.remap(address, bytes);
    memoryAt(address).readable = true;
  }

  void discard(long address, long bytes) {
    MappingCalls.discard(address, bytes);
  }

  void truncate(long address, long bytes) {
    Memory memory = memoryAt(address);
    memory.readable = bytes >= memory.segment.byteSize();
    MappingCalls.truncate(memory.file, bytes);
  }

  /** What lies at an address, up to the end of its memory. */
  MemorySegment at(long address) {
    MemorySegment all = memoryAt(address).segment;
    return all.asSlice(address - all.address());
  }

  private Memory memoryAt(long address) {
    for (Memory memory : memories.values()) {
      long at = address - memory.segment.address();
      if (at >= 0 && at < memory.segment.byteSize()) {
        return memory;
      }
    }
    throw new IllegalArgumentException("no memory at 0x" + Long.toHexString(address));
  }

  /** A call is about to be made that may change the memory that the statement names. */
  void remember(String statement) {
    memories.forEach((label, memory) -> {
      if (memory.readable && statement.contains(label)) {
        memory.before = memory.segment.toArray(ValueLayout.JAVA_BYTE);
      }
    });
  }

  /** Shows what the call has changed there. */
  void rest(String statement, Rest rest) {
    memories.forEach((label, memory) -> {
      if (memory.readable && statement.contains(label)) {
        rest.add(label, memory.segment, memory.before);
      }
    });
  }

  @Override
  public void close() {
    for (Memory memory : memories.values()) {
      MappingCalls.unmap(memory.segment.address(), memory.segment.byteSize());
      if (memory.file != NO_FILE) {
        MappingCalls.close(memory.file);
      }
    }
  }
}
