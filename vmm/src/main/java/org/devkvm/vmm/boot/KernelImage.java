package org.devkvm.vmm.boot;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import org.devkvm.vmm.VmmException;

/**
 * A kernel, unpacked and checked: what has to be where in memory before it is entered.
 *
 * @param relocatable whether addresses count from a 2 MiB aligned base of the loader's choice;
 *     otherwise they are physical
 * @param entry address of the first instruction
 * @param segments not overlapping, by ascending address
 */
public record KernelImage(boolean relocatable, long entry, List<Segment> segments) {
  /**
   * A stretch of memory.
   *
   * @param address where it begins
   * @param content what it begins with; zeros follow
   * @param memoryBytes size in memory, at least that of the content; the kernel needs it free
   */
  public record Segment(long address, Content content, long memoryBytes) {
    /** As above, with content from memory. */
    public Segment(long address, MemorySegment content, long memoryBytes) {
      this(address, Content.of(content), memoryBytes);
    }

    /** The first address behind the segment. */
    public long end() {
      return address + memoryBytes;
    }
  }

  public KernelImage {
    segments = List.copyOf(segments);
  }

  /**
   * Reads a kernel: arm64 Image, gzip'd Image, EFI zboot (gzip, zstd) or 64-bit ELF. What it is is
   * told from the content, never from the name. Of a plain Image only the header is read: the rest
   * goes from the file straight to the guest's memory.
   */
  public static KernelImage load(Path file) throws VmmException {
    return new KernelReader("kernel " + file).load(file);
  }

  /**
   * As {@link #load}, from memory.
   *
   * @param subject what a message of failure begins with
   */
  public static KernelImage of(String subject, byte[] content) throws VmmException {
    return new KernelReader(subject).read(content);
  }

  /** The first address behind the last segment. */
  public long end() {
    return segments.getLast().end();
  }
}
