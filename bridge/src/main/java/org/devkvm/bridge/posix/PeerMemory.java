package org.devkvm.bridge.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/** The memory of another process, by process_vm_readv(2) and process_vm_writev(2). Thread-safe. */
public final class PeerMemory {
  private static final MemorySegment PROCESS_VM_READV = Libc.function("process_vm_readv");
  private static final MemorySegment PROCESS_VM_WRITEV = Libc.function("process_vm_writev");
  private static final long VECTORS = 32;
  private static final long BOUNCE = 4096;

  /** Two struct iovec and a buffer in native memory, of each thread. */
  private static final ThreadLocal<MemorySegment> BUFFER =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(VECTORS + BOUNCE, 8));

  private final int pid;

  /** The memory of a process. */
  public PeerMemory(int pid) {
    this.pid = pid;
  }

  /** Copies from it; false if not all of the range can be read. */
  public boolean read(long address, MemorySegment to) {
    long bytes = to.byteSize();
    if (bytes <= BOUNCE) {
      MemorySegment buffer = BUFFER.get();
      boolean done = transfer(PROCESS_VM_READV, buffer, buffer.address() + VECTORS, address, bytes);
      MemorySegment.copy(buffer, VECTORS, to, 0, bytes);
      return done;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(bytes);
      boolean done = transfer(PROCESS_VM_READV, BUFFER.get(), copy.address(), address, bytes);
      MemorySegment.copy(copy, 0, to, 0, bytes);
      return done;
    }
  }

  /** Copies to it; false if not all of the range can be written, and a first part then may be. */
  public boolean write(long address, MemorySegment from) {
    long bytes = from.byteSize();
    if (bytes <= BOUNCE) {
      MemorySegment buffer = BUFFER.get();
      MemorySegment.copy(from, 0, buffer, VECTORS, bytes);
      return transfer(PROCESS_VM_WRITEV, buffer, buffer.address() + VECTORS, address, bytes);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(bytes).copyFrom(from);
      return transfer(PROCESS_VM_WRITEV, BUFFER.get(), copy.address(), address, bytes);
    }
  }

  private boolean transfer(
      MemorySegment call, MemorySegment vectors, long local, long remote, long bytes) {
    Libc.iovec(vectors, 0, local, bytes);
    Libc.iovec(vectors, 16, remote, bytes);
    long done = NativeCalls.call(call, pid, vectors.address(), 1, vectors.address() + 16, 1, 0);
    return done == bytes;
  }
}
