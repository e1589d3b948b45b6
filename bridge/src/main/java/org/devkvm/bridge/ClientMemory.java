package org.devkvm.bridge;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.HostPages;
import org.devkvm.bridge.posix.PeerMapping;
import org.devkvm.bridge.posix.PeerMemory;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.fd.UserPages;
import org.devkvm.uapi.Errno;
import org.jspecify.annotations.Nullable;

/**
 * The address space of a client: arguments are copied by the kernel, which finds bad pointers as
 * copy_from_user does; guest memory is mapped here too, from the file that the client says is
 * behind its addresses.
 */
final class ClientMemory implements UserMemory {
  private static final int PAGE = HostPages.BYTES;
  private static final long END = HostMemory.USER_END;

  private final int pid;
  private final ClientDescriptors descriptors;
  private final PeerMemory peer;
  private final boolean copiesItself;

  /** By their first address; they do not overlap. Changed under this object's lock. */
  private final ConcurrentSkipListMap<Long, SharedRange> ranges = new ConcurrentSkipListMap<>();

  /** How often ranges have gone; after each that has gone, and before nobody may use it. */
  private volatile int removals;

  /** The range that was asked for last: almost always the one that is asked for next. */
  private volatile Found last = new Found(null, 0);

  /**
   * A range.
   *
   * @param removals before it was found; it may be gone if there have been more
   */
  private record Found(@Nullable SharedRange range, int removals) {}

  /** What private memory is turned into; guarded by this. */
  private @Nullable Descriptor converted;

  private final Set<ClientPages> slots = ConcurrentHashMap.newKeySet();

  /**
   * The memory of a program.
   *
   * @param descriptors how files of it are reached
   * @param copiesItself whether we must not reach it, so that the client copies arguments
   */
  ClientMemory(int pid, ClientDescriptors descriptors, boolean copiesItself) {
    this.pid = pid;
    this.descriptors = descriptors;
    this.peer = new PeerMemory(pid);
    this.copiesItself = copiesItself;
  }

  /** The program and we have the same kernel. */
  @Override
  public int pageBytes() {
    return PAGE;
  }

  @Override
  public boolean copyIn(long address, MemorySegment to) {
    if (to.byteSize() == 0) {
      return true;
    }
    CallThread thread = CallThread.current();
    if (thread != null && thread.windows().copyIn(address, to, this)) {
      return true;
    }
    if (thread != null && copiesItself) {
      return thread.copyIn(address, to);
    }
    return peer.read(address, to);
  }

  @Override
  public boolean copyOut(long address, MemorySegment from) {
    if (from.byteSize() == 0) {
      return true;
    }
    CallThread thread = CallThread.current();
    if (thread != null && thread.windows().copyOut(address, from, this)) {
      return true;
    }
    return write(address, from);
  }

  /** Writes beside the windows of the call. */
  boolean write(long address, MemorySegment from) {
    CallThread thread = copiesItself ? CallThread.current() : null;
    return thread != null ? thread.copyOut(address, from) : peer.write(address, from);
  }

  // ---- slots

  @Override
  public UserPages open(long hva, long bytes, Runnable invalidate) {
    ClientPages pages = new ClientPages(this, hva, bytes, invalidate);
    slots.add(pages);
    CallThread thread = CallThread.current();
    if (thread != null) {
      thread.opened(pages);
    }
    return pages;
  }

  void closed(ClientPages pages) {
    slots.remove(pages);
  }

  /** Where an address of the client is here; {@link UserPages#NONE} if nothing usable is shared. */
  long host(long address, boolean write) {
    Found found = last;
    SharedRange range = found.range;
    if (found.removals != removals || range == null || !range.contains(address)) {
      range = find(address);
    }
    return range != null && range.allows(write) ? range.host(address) : UserPages.NONE;
  }

  private @Nullable SharedRange find(long address) {
    int before = removals;
    Map.Entry<Long, SharedRange> entry = ranges.floorEntry(address);
    if (entry == null || !entry.getValue().contains(address)) {
      return null;
    }
    last = new Found(entry.getValue(), before);
    return entry.getValue();
  }

  // ---- what the client says about its memory

  private static boolean isRange(long start, long bytes) {
    return ((start | bytes) & (PAGE - 1)) == 0
        && start >= 0
        && bytes > 0
        && bytes <= END
        && start <= END - bytes;
  }

  /** DOOR_SHARE. */
  synchronized long share(long start, long bytes, int fd, long offset, int protection) {
    if (!isRange(start, bytes) || offset < 0 || (offset & (PAGE - 1)) != 0) {
      return -Errno.EINVAL.number();
    }
    try {
      SharedRange.Mapping mapping = map(fd, offset, bytes);
      SharedRange range = new SharedRange(start, start + bytes, mapping, 0, protection);
      remove(start, start + bytes);
      ranges.put(start, range);
      range.prepare(Thread.ofPlatform().daemon().name("prepare")::start);
      return 0;
    } catch (IOException refused) {
      return -Errno.EFAULT.number();
    }
  }

  private SharedRange.Mapping map(int fd, long offset, long bytes) throws IOException {
    Descriptor known = fd == -1 ? converted : null;
    return known != null
        ? new SharedRange.Mapping(known, offset, bytes, false)
        : new SharedRange.Mapping(descriptors.file(fd), offset, bytes, true);
  }

  /** DOOR_MEMORY: the file that the client turns its private memory into. */
  synchronized long converted(int fd) {
    if (converted != null) {
      return -Errno.EEXIST.number();
    }
    try {
      converted = descriptors.file(fd);
      return 0;
    } catch (IOException refused) {
      return -Errno.EBADF.number();
    }
  }

  /** DOOR_UNSHARE: on return no engine uses the range. */
  synchronized long unshare(long start, long bytes) {
    if (!isRange(start, bytes)) {
      return -Errno.EINVAL.number();
    }
    remove(start, start + bytes);
    return 0;
  }

  /** DOOR_PROTECT. */
  synchronized long protect(long start, long bytes, int protection) {
    if (!isRange(start, bytes)) {
      return -Errno.EINVAL.number();
    }
    List<SharedRange> inside = cut(start, start + bytes);
    List<SharedRange> changed = new ArrayList<>();
    for (SharedRange range : inside) {
      SharedRange part =
          range.part(
              Math.max(start, range.start()), Math.min(start + bytes, range.end()), protection);
      changed.add(part);
    }
    changed.forEach(range -> ranges.put(range.start(), range));
    invalidate(start, start + bytes);
    inside.forEach(SharedRange::release);
    return 0;
  }

  /** DOOR_DISCARD. */
  synchronized long discard(long start, long bytes) {
    if (!isRange(start, bytes)) {
      return -Errno.EINVAL.number();
    }
    long end = start + bytes;
    try {
      for (SharedRange range : overlapping(start, end)) {
        range.discard(Math.max(start, range.start()), Math.min(end, range.end()));
      }
      return 0;
    } catch (IOException refused) {
      return -Errno.EIO.number();
    }
  }

  /** DOOR_IS_SLOT: whether a slot has some of this memory. */
  boolean isSlot(long start, long bytes) {
    return isRange(start, bytes)
        && slots.stream().anyMatch(slot -> slot.overlaps(start, start + bytes));
  }

  /**
   * DOOR_IS_SHARED: whether what was shared still is what the client has mapped there. The C
   * library unmaps and maps inside itself (free, malloc), which the client does not see.
   */
  synchronized boolean isShared(long start, long bytes) {
    if (!isRange(start, bytes)) {
      return false;
    }
    long end = start + bytes;
    try {
      List<PeerMapping> mappings = PeerMapping.between(pid, start, end);
      for (SharedRange range : overlapping(start, end)) {
        if (!range.isMapped(start, end, mappings)) {
          return false;
        }
      }
      return true;
    } catch (IOException hidden) {
      return false;
    }
  }

  private void remove(long start, long end) {
    List<SharedRange> gone = cut(start, end);
    if (!gone.isEmpty()) {
      invalidate(start, end);
      gone.forEach(SharedRange::release);
    }
  }

  private List<SharedRange> overlapping(long start, long end) {
    Long first = ranges.floorKey(start);
    return ranges.subMap(first == null ? start : first, end).values().stream()
        .filter(range -> start < range.end())
        .toList();
  }

  /**
   * Takes out what overlaps, and puts back the parts outside; what was taken is still to release.
   */
  @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock
  private List<SharedRange> cut(long start, long end) {
    List<SharedRange> taken = overlapping(start, end);
    for (SharedRange range : taken) {
      ranges.remove(range.start());
      if (range.start() < start) {
        ranges.put(range.start(), range.part(range.start(), start, range.protection()));
      }
      if (end < range.end()) {
        ranges.put(end, range.part(end, range.end(), range.protection()));
      }
    }
    removals++;
    return taken;
  }

  private void invalidate(long start, long end) {
    slots.stream().filter(slot -> slot.overlaps(start, end)).forEach(ClientPages::invalidate);
  }

  /** The client is gone, and every slot of it: unmaps everything. */
  synchronized void end() {
    ranges.values().forEach(SharedRange::release);
    ranges.clear();
    if (converted != null) {
      converted.close();
    }
  }
}
