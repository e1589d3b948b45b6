package org.devkvm.vmm.boot;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.vmm.VmmException;

/**
 * Where kernel, initrd and device tree lie in RAM, after Documentation/arm64/booting.rst: the
 * kernel at the start (memory below it would be lost to the linear map), the initrd behind it in
 * the same 32 GiB, the device tree in 2 MiB of its own behind that.
 *
 * @param entry where the boot CPU starts
 * @param kernel the kernel's segments at physical addresses
 * @param initrd address of the first byte of the initrd; meaningless when it is empty
 * @param deviceTree address of the device tree
 */
public record Placement(
    long entry, List<KernelImage.Segment> kernel, long initrd, long initrdEnd, long deviceTree) {
  /** The largest device tree that booting.rst allows, and the alignment that keeps it apart. */
  public static final int DEVICE_TREE_BYTES = 1 << 21;

  private static final long MIB = 1 << 20;
  private static final long TWO_MIB = 2 * MIB;

  /** Pages of the largest size Linux uses: an initrd on its own pages can be freed after use. */
  private static final long INITRD_ALIGNMENT = 1 << 16;

  /** Places everything in the RAM from {@code ramBase}, a multiple of 2 MiB, on. */
  public static Placement in(long ramBase, long ramBytes, KernelImage kernel, Initrd initrd)
      throws VmmException {
    long base = kernel.relocatable() ? ramBase : 0;
    List<KernelImage.Segment> segments = new ArrayList<>();
    for (KernelImage.Segment s : kernel.segments()) {
      segments.add(new KernelImage.Segment(base + s.address(), s.content(), s.memoryBytes()));
    }
    if (segments.getFirst().address() < ramBase) {
      throw new VmmException(
          "the kernel is linked to run at 0x%x, where this board has no memory (RAM is at 0x%x)"
              .formatted(segments.getFirst().address(), ramBase));
    }
    long kernelEnd = segments.getLast().end();
    long initrdAt = align(kernelEnd, INITRD_ALIGNMENT);
    long initrdEnd = initrdAt + initrd.size();
    long deviceTreeAt = align(initrdEnd, TWO_MIB);
    long end = deviceTreeAt + DEVICE_TREE_BYTES;
    if (end - ramBase > ramBytes) {
      throw new VmmException(
          "%s of memory is too little: kernel and initrd alone take %d MiB (%d and %d MiB)"
              .formatted(
                  size(ramBytes),
                  mebibytes(end - ramBase),
                  mebibytes(kernelEnd - ramBase),
                  mebibytes(initrd.size())));
    }
    return new Placement(
        base + kernel.entry(), List.copyOf(segments), initrdAt, initrdEnd, deviceTreeAt);
  }

  private static long align(long address, long alignment) {
    return (address + alignment - 1) & -alignment;
  }

  private static long mebibytes(long bytes) {
    return (bytes + MIB - 1) / MIB;
  }

  private static String size(long bytes) {
    return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
  }
}
