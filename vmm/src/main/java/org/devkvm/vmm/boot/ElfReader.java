package org.devkvm.vmm.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage.Segment;

/**
 * Reads a 64-bit ELF executable by its PT_LOAD segments. A bare-metal program is loaded at its
 * physical addresses; a Linux vmlinux, whose physical addresses are those of the kernel's half of
 * the virtual address space, keeps only the distances between its segments.
 */
final class ElfReader {
  // spotless:off
  static final int MAGIC = 0x464c457f;             // ELF gABI, chapter 4
  private static final int EI_CLASS     = 4;
  private static final int EI_DATA      = 5;
  private static final int E_TYPE       = 16;
  private static final int E_MACHINE    = 18;
  private static final int E_ENTRY      = 24;
  private static final int E_PHOFF      = 32;
  private static final int E_PHENTSIZE  = 54;
  private static final int E_PHNUM      = 56;
  private static final int EHDR_BYTES   = 64;
  private static final int P_OFFSET     = 8;
  private static final int P_VADDR      = 16;
  private static final int P_PADDR      = 24;
  private static final int P_FILESZ     = 32;
  private static final int P_MEMSZ      = 40;
  private static final int PHDR_BYTES   = 56;
  private static final int CLASS_64     = 2;
  private static final int DATA_BIG     = 2;
  private static final int ET_EXEC      = 2;
  private static final int ET_DYN       = 3;
  private static final int EM_386       = 3;
  private static final int EM_X86_64    = 62;
  private static final int EM_AARCH64   = 183;
  private static final int PT_LOAD      = 1;
  private static final long MAX_BYTES   = 1L << 40;
  // spotless:on

  private final String subject;

  ElfReader(String subject) {
    this.subject = subject;
  }

  KernelImage read(LittleEndian file) throws VmmException {
    if (file.length() < EHDR_BYTES) {
      throw KernelReader.truncated(subject);
    }
    checkKind(file);
    List<Segment> segments = new ArrayList<>();
    long entry = file.u64(E_ENTRY);
    long physicalEntry = entry;
    long headers = file.u64(E_PHOFF);
    for (int i = 0; i < file.u16(E_PHNUM); i++) {
      long header = headers + (long) i * file.u16(E_PHENTSIZE);
      if (!file.holds(header, PHDR_BYTES)) {
        throw KernelReader.truncated(subject);
      }
      if (file.u32(header) == PT_LOAD && file.u64(header + P_MEMSZ) != 0) {
        segments.add(segment(file, header));
        long intoSegment = entry - file.u64(header + P_VADDR);
        if (Long.compareUnsigned(intoSegment, file.u64(header + P_MEMSZ)) < 0) {
          physicalEntry = file.u64(header + P_PADDR) + intoSegment;
        }
      }
    }
    return image(physicalEntry, segments);
  }

  private void checkKind(LittleEndian file) throws VmmException {
    if (file.bytes()[EI_DATA] == DATA_BIG) {
      throw new VmmException(subject + ": is a big-endian ELF file; only little-endian ones run");
    }
    int machine = file.u16(E_MACHINE);
    if (machine == EM_X86_64 || machine == EM_386) {
      throw new VmmException(subject + ": is an x86 kernel; an arm64 one is needed");
    }
    if (file.bytes()[EI_CLASS] != CLASS_64 || machine != EM_AARCH64) {
      throw new VmmException(subject + ": is an ELF file for another processor than arm64");
    }
    if (file.u16(E_TYPE) != ET_EXEC && file.u16(E_TYPE) != ET_DYN) {
      throw new VmmException(subject + ": is an ELF file that is not executable");
    }
  }

  private Segment segment(LittleEndian file, long header) throws VmmException {
    long offset = file.u64(header + P_OFFSET);
    long fileBytes = file.u64(header + P_FILESZ);
    long memoryBytes = file.u64(header + P_MEMSZ);
    if (!file.holds(offset, fileBytes)) {
      throw KernelReader.truncated(subject);
    }
    if (Long.compareUnsigned(memoryBytes, MAX_BYTES) > 0 || memoryBytes < fileBytes) {
      throw broken();
    }
    return new Segment(file.u64(header + P_PADDR), file.slice(offset, fileBytes), memoryBytes);
  }

  private KernelImage image(long entry, List<Segment> found) throws VmmException {
    if (found.isEmpty()) {
      throw new VmmException(subject + ": is an ELF file with nothing to load");
    }
    found.sort(Comparator.comparingLong(segment -> segment.address() ^ Long.MIN_VALUE));
    long lowest = found.getFirst().address();
    boolean virtual = lowest < 0;
    long base = virtual ? lowest : 0;
    List<Segment> segments = new ArrayList<>();
    long end = 0;
    for (Segment s : found) {
      long address = s.address() - base;
      if (address < end || address > MAX_BYTES) {
        throw broken();
      }
      segments.add(new Segment(address, s.content(), s.memoryBytes()));
      end = segments.getLast().end();
    }
    return new KernelImage(virtual, entry - base, segments);
  }

  private VmmException broken() {
    return new VmmException(subject + ": is an ELF file with broken program headers");
  }
}
