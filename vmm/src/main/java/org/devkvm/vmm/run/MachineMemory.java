package org.devkvm.vmm.run;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.Dma;
import org.devkvm.vmm.state.MemoryRange;
import org.jspecify.annotations.Nullable;

/**
 * The RAM of a guest in native memory. The host gives a page when it is first written, at best
 * anonymous memory of the {@link RamSource}: by default, what is mapped is a private view of an
 * empty, already deleted temporary file, all of it a hole, whose pages cost twice as much. (An
 * arena of its own would write zeros to every page: 0.2 to 0.7 s for 512 MiB, against 1 ms.)
 */
final class MachineMemory implements Dma, AutoCloseable {
  private static final int HOST_PAGE = 1 << 16;

  private static final FileAttribute<?> OWNERS_ONLY =
      PosixFilePermissions.asFileAttribute(
          Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;

  /** RAM and what is beside it, by guest-physical address. */
  private final NavigableMap<Long, MemorySegment> regions = new TreeMap<>();

  private MachineMemory(long base, long bytes, RamSource source) throws VmmException {
    this.memory = allocate(bytes, source);
    regions.put(base, memory);
  }

  /**
   * Allocates RAM.
   *
   * @param base guest-physical address of its first byte
   * @param source where to get it
   */
  static MachineMemory allocate(long base, long bytes, RamSource source) throws VmmException {
    return new MachineMemory(base, bytes, source);
  }

  MemorySegment segment() {
    return memory;
  }

  /** More memory, of zeros, for as long as the RAM. */
  MemorySegment more(long ipa, long bytes) {
    MemorySegment region = arena.allocate(bytes, HOST_PAGE);
    regions.put(ipa, region);
    return region;
  }

  @Override
  public @Nullable MemorySegment at(long ipa, long bytes) {
    Map.Entry<Long, MemorySegment> region = regions.floorEntry(ipa);
    if (region == null || bytes < 0) {
      return null;
    }
    long offset = ipa - region.getKey();
    long size = region.getValue().byteSize();
    return offset >= 0 && offset <= size && bytes <= size - offset
        ? region.getValue().asSlice(offset, bytes)
        : null;
  }

  void write(long ipa, MemorySegment content) {
    place(ipa, content.byteSize()).copyFrom(content);
  }

  /** As {@link #at}, where memory has to be. */
  MemorySegment place(long ipa, long bytes) {
    MemorySegment place = at(ipa, bytes);
    if (place == null) {
      throw new IndexOutOfBoundsException("no memory at 0x%x".formatted(ipa));
    }
    return place;
  }

  List<MemoryRange> capture() {
    List<MemoryRange> ranges = new ArrayList<>();
    regions.forEach((ipa, region) -> ranges.addAll(MemoryRange.of(ipa, region)));
    return ranges;
  }

  void restore(List<MemoryRange> ranges) throws VmmException {
    try {
      ranges.forEach(range -> write(range.ipa(), range.content()));
    } catch (IndexOutOfBoundsException e) {
      throw new VmmException("the saved machine has memory at other addresses", e);
    }
  }

  /** Frees the memory, which nothing may use any more. */
  @Override
  public void close() {
    arena.close();
  }

  private MemorySegment allocate(long bytes, RamSource source) throws VmmException {
    try {
      return source.allocate(bytes, arena);
    } catch (IOException e) {
      return allocateZeroed(bytes);
    }
  }

  /**
   * Memory that needs nothing but the JDK and a temporary directory.
   *
   * <p>The name need not be random: a file that exists is refused, and a new one is deleted at
   * once.
   */
  static MemorySegment mapHole(long bytes, Arena arena) throws IOException {
    String name = "devkvm-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".ram";
    try (FileChannel channel =
        FileChannel.open(
            Path.of(System.getProperty("java.io.tmpdir"), name),
            Set.of(
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE),
            OWNERS_ONLY)) {
      return channel.map(MapMode.PRIVATE, 0, bytes, arena);
    }
  }

  private MemorySegment allocateZeroed(long bytes) throws VmmException {
    try {
      return arena.allocate(bytes, HOST_PAGE);
    } catch (OutOfMemoryError e) {
      arena.close();
      throw new VmmException(
          "this host cannot give the guest %d MiB of memory".formatted(bytes >> 20), e);
    }
  }
}
