package org.devkvm.local;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/** process_vm_readv(2) and process_vm_writev(2) on this process. */
final class ProcessCopy {
  /** struct iovec. */
  private static final long IOVEC_BYTES = 16;

  private final MemorySegment readv;
  private final MemorySegment writev;
  private final long pid = ProcessHandle.current().pid();

  private ProcessCopy(MemorySegment readv, MemorySegment writev) {
    this.readv = readv;
    this.writev = writev;
  }

  /** The calls, if this system has them and lets us use them. */
  static ProcessCopy probe() {
    ProcessCopy copy =
        new ProcessCopy(
            NativeCalls.find("process_vm_readv"), NativeCalls.find("process_vm_writev"));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment word = arena.allocate(JAVA_LONG);
      boolean works =
          copy.works() && copy.write(word.address(), word) && copy.read(word.address(), word);
      return works ? copy : none();
    }
  }

  /** No calls at all. */
  static ProcessCopy none() {
    return new ProcessCopy(MemorySegment.NULL, MemorySegment.NULL);
  }

  /** Whether {@link #read} and {@link #write} may be called. */
  boolean works() {
    return !readv.equals(MemorySegment.NULL) && !writev.equals(MemorySegment.NULL);
  }

  /** Copies from an address that may be bad; false if it is. */
  boolean read(long address, MemorySegment to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bounce = arena.allocate(to.byteSize());
      boolean done = call(readv, arena, bounce, address);
      MemorySegment.copy(bounce, 0, to, 0, to.byteSize());
      return done;
    }
  }

  /** Copies to an address that may be bad; false if it is. */
  boolean write(long address, MemorySegment from) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bounce = arena.allocate(from.byteSize());
      MemorySegment.copy(from, 0, bounce, 0, from.byteSize());
      return call(writev, arena, bounce, address);
    }
  }

  private boolean call(MemorySegment function, Arena arena, MemorySegment local, long remote) {
    long bytes = local.byteSize();
    MemorySegment vectors = arena.allocate(2 * IOVEC_BYTES, 8);
    vectors.set(JAVA_LONG, 0, local.address());
    vectors.set(JAVA_LONG, 8, bytes);
    vectors.set(JAVA_LONG, IOVEC_BYTES, remote);
    vectors.set(JAVA_LONG, IOVEC_BYTES + 8, bytes);
    long ours = vectors.address();
    return NativeCalls.call(function, pid, ours, 1, ours + IOVEC_BYTES, 1, 0) == bytes;
  }
}
