package org.devkvm.local;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.fd.UserPages;

/**
 * The memory of this process as user memory. A pointer must never crash the JVM, so the kernel
 * underneath judges it: process_vm_readv and process_vm_writev on ourselves fail exactly where
 * copy_from_user does. Where they are missing or forbidden (qemu-user, a strict seccomp filter),
 * memory that is guarded, as that of guests is, is copied and tells by a fault; before other copies
 * /proc/self/maps is asked, and without that, only null and non-canonical pointers are known to be
 * bad.
 */
@SuppressWarnings("restricted") // an all-covering segment is the point
final class ProcessMemory implements UserMemory {
  private static final long LOWEST = 0x1_0000;
  private static final long END = HostMemory.USER_END;
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  /**
   * The default page size, whatever page size the machine has: no mapping is made here, and
   * programs find the same KVM everywhere (docs/adr/0018).
   */
  private static final int PAGE_BYTES = 4096;

  private static final ProcessMemory CURRENT = new ProcessMemory(ProcessCopy.probe(), PAGE_BYTES);

  private final ProcessCopy copy;
  private final int pageBytes;

  private ProcessMemory(ProcessCopy copy, int pageBytes) {
    this.copy = copy;
    this.pageBytes = pageBytes;
  }

  static ProcessMemory current() {
    return CURRENT;
  }

  /** The address space of a forked child: another one, in which the same addresses are good. */
  ProcessMemory ofChild() {
    return new ProcessMemory(copy, pageBytes);
  }

  /** The same address space under a kernel with pages of this size; another one to files. */
  ProcessMemory withPages(int bytes) {
    return new ProcessMemory(copy, bytes);
  }

  /** As it works where the system calls are missing. */
  static ProcessMemory withoutSystemCalls() {
    return new ProcessMemory(ProcessCopy.none(), PAGE_BYTES);
  }

  @Override
  public int pageBytes() {
    return pageBytes;
  }

  @Override
  public boolean copyIn(long address, MemorySegment to) {
    long bytes = to.byteSize();
    if (bytes == 0) {
      return true;
    }
    if (!isUserRange(address, bytes)) {
      return false;
    }
    if (copy.works()) {
      return copy.read(address, to);
    }
    if (isGuarded(address, bytes)) {
      return copied(() -> MemorySegment.copy(ALL, address, to, 0, bytes));
    }
    if (!isMapped(address, bytes, false)) {
      return false;
    }
    MemorySegment.copy(ALL, address, to, 0, bytes);
    return true;
  }

  @Override
  public boolean copyOut(long address, MemorySegment from) {
    long bytes = from.byteSize();
    if (bytes == 0) {
      return true;
    }
    if (!isUserRange(address, bytes)) {
      return false;
    }
    if (copy.works()) {
      return copy.write(address, from);
    }
    if (isGuarded(address, bytes)) {
      return copied(() -> MemorySegment.copy(from, 0, ALL, address, bytes));
    }
    if (!isMapped(address, bytes, true)) {
      return false;
    }
    MemorySegment.copy(from, 0, ALL, address, bytes);
    return true;
  }

  private static boolean isGuarded(long address, long bytes) {
    return HostFaults.isGuarded(address) && HostFaults.isGuarded(address + bytes - 1);
  }

  /** Whether a copy of guarded memory found it all there. */
  private static boolean copied(Runnable copy) {
    try {
      copy.run();
      HostFaults.settle();
      return true;
    } catch (InternalError e) {
      if (HostFaults.isFault(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isUserRange(long address, long bytes) {
    return address >= LOWEST && address < END && bytes <= END - address;
  }

  @Override
  public UserPages open(long hva, long bytes, Runnable invalidate) {
    return new OwnPages(this, hva, bytes);
  }

  /**
   * Whether every page of a range is mapped.
   *
   * @param bytes positive
   * @param write whether it must be writable too
   */
  boolean isMapped(long address, long bytes, boolean write) {
    if (!isUserRange(address, bytes)) {
      return false;
    }
    if (!Files.isReadable(MAPS)) {
      return true;
    }
    try {
      long next = address;
      for (String line : Files.readAllLines(MAPS)) {
        int dash = line.indexOf('-');
        int blank = line.indexOf(' ');
        long start = Long.parseUnsignedLong(line, 0, dash, 16);
        long end = Long.parseUnsignedLong(line, dash + 1, blank, 16);
        boolean allowed =
            line.charAt(blank + 1) == 'r' && (!write || line.charAt(blank + 2) == 'w');
        if (allowed && start <= next && next < end) {
          next = end;
        }
        if (next >= address + bytes) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true; // it was readable a moment ago: no reason to take memory away from a guest
    }
  }
}
