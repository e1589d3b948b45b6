package org.devkvm.local;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.devkvm.kvm.KvmSystem;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.fd.Task;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.fd.UserPages;
import org.devkvm.uapi.Ioctl;

/**
 * A door that is not ours: a client whose addresses mean nothing here, which numbers its
 * descriptors itself, gives the memory of its files, and has its memory back as soon as a slot
 * ends.
 */
final class OtherProcess implements UserMemory, Task, AutoCloseable {
  /** Where its first mapping is; no address of this process. */
  static final long BASE = 0x10_0000;

  /** Where it keeps arguments. */
  static final long ARGUMENT = BASE;

  final FdTable table = new FdTable(this, OtherFiles.NONE, IoctlLog.NONE);
  final List<String> ends = new ArrayList<>();
  final List<Long> masks = new ArrayList<>();
  final MemorySegment argument;
  volatile boolean signal;
  private final Map<Long, Mapping> mappings = new HashMap<>();
  private final Map<Integer, MemorySegment> pages = new HashMap<>();

  /** Memory that the process has mapped. */
  private record Mapping(MemorySegment segment, Arena arena) {}

  OtherProcess() {
    argument = map(BASE, 0x1000);
  }

  /** mmap(2) at an address. */
  MemorySegment map(long address, long bytes) {
    Arena arena = Arena.ofShared();
    MemorySegment segment = arena.allocate(bytes, 0x1000);
    mappings.put(address, new Mapping(segment, arena));
    return segment;
  }

  /** mmap(2) of memory that is already here. */
  void map(long address, MemorySegment segment) {
    mappings.put(address, new Mapping(segment, Arena.ofShared()));
  }

  /** munmap(2) of what {@link #map} mapped. */
  void unmap(long address) {
    Mapping gone = Objects.requireNonNull(mappings.remove(address));
    slots.stream().filter(slot -> slot.base == address).forEach(slot -> slot.invalidate.run());
    gone.arena.close();
  }

  /** open(2) of /dev/kvm. */
  int open(Host host, int fd) {
    return table.install(new KvmSystem(host), standIn(fd));
  }

  long ioctl(int fd, Ioctl request, long value) {
    return table.ioctl(this, fd, request.request(), value);
  }

  /** A call that creates a file. */
  int creates(int as, int fd, Ioctl request, long value) {
    return (int) table.ioctl(this, fd, request.request(), value, standIn(as));
  }

  /** The kvm_run page of a vCPU, as the client sees it. */
  MemorySegment pages(int fd) {
    return Objects.requireNonNull(pages.get(fd));
  }

  private StandIn standIn(int number) {
    return new StandIn() {
      @Override
      public int fd() {
        return number;
      }

      @Override
      public SharedPages pages(int count, int pageBytes) {
        Arena arena = Arena.ofShared();
        MemorySegment segment = arena.allocate((long) count * pageBytes, pageBytes);
        pages.put(number, segment);
        return new SharedPages(
            segment,
            () -> {
              ends.add("pages of " + number);
              arena.close();
            });
      }
    };
  }

  @Override
  public int pageBytes() {
    return 0x1000;
  }

  @Override
  public boolean copyIn(long address, MemorySegment to) {
    long offset = address - BASE;
    if (offset < 0 || offset + to.byteSize() > argument.byteSize()) {
      return false;
    }
    to.copyFrom(argument.asSlice(offset, to.byteSize()));
    return true;
  }

  @Override
  public boolean copyOut(long address, MemorySegment from) {
    long offset = address - BASE;
    if (offset < 0 || offset + from.byteSize() > argument.byteSize()) {
      return false;
    }
    MemorySegment.copy(from, 0, argument, offset, from.byteSize());
    return true;
  }

  private record Slot(long base, Runnable invalidate) {}

  private final List<Slot> slots = new ArrayList<>();

  @Override
  public UserPages open(long hva, long bytes, Runnable invalidate) {
    Slot slot = new Slot(hva, invalidate);
    slots.add(slot);
    return new UserPages() {
      @Override
      public long host(long address, boolean write) {
        Mapping mapping = mappings.get(hva);
        return mapping == null ? NONE : mapping.segment.address() + (address - hva);
      }

      @Override
      public void close() {
        ends.add("slot at %#x".formatted(hva));
        slots.remove(slot);
      }
    };
  }

  @Override
  public boolean signalPending() {
    return signal;
  }

  @Override
  public void signal() {
    signal = true;
  }

  @Override
  public void mask(long blocked) {
    masks.add(blocked);
  }

  @Override
  public void unmask() {
    masks.add(0L);
  }

  /** The process ends. */
  @Override
  public void close() {
    table.close();
    mappings.values().forEach(mapping -> mapping.arena.close());
  }
}
