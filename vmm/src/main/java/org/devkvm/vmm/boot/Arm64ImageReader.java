package org.devkvm.vmm.boot;

import java.util.List;
import org.devkvm.vmm.VmmException;

/** Reads the header of an arm64 Image (Documentation/arm64/booting.rst, section 4). */
final class Arm64ImageReader {
  // spotless:off
  static final int MAGIC            = 0x644d5241;  // "ARM\x64"
  static final int MAGIC_AT         = 56;
  private static final int TEXT_OFFSET = 8;
  private static final int IMAGE_SIZE  = 16;
  private static final int FLAGS       = 24;
  private static final int PE_OFFSET   = 60;       // res5
  private static final int HEADER      = 64;
  private static final int FLAG_BIG_ENDIAN = 1;
  /** What text_offset means in kernels before 3.17, which leave image_size 0. */
  private static final long OLD_TEXT_OFFSET = 0x8_0000;
  private static final long MAX_BYTES       = 1L << 40;

  // PE/COFF: the section table says how long the file is
  private static final int PE_MAGIC      = 0x4550; // "PE\0\0"
  private static final int PE_SECTIONS   = 6;
  private static final int PE_OPTIONAL   = 20;
  private static final int PE_HEADER     = 24;
  private static final int SECTION_BYTES = 40;
  private static final int SECTION_RAW_SIZE   = 16;
  private static final int SECTION_RAW_OFFSET = 20;
  // spotless:on

  private final String subject;

  Arm64ImageReader(String subject) {
    this.subject = subject;
  }

  /** Looks at the header, in the beginning of a file at least. */
  KernelImage read(LittleEndian file, Content content) throws VmmException {
    if (file.length() < HEADER || !holdsPeSections(file)) {
      throw KernelReader.truncated(subject);
    }
    if ((file.u64(FLAGS) & FLAG_BIG_ENDIAN) != 0) {
      throw new VmmException(subject + ": is a big-endian kernel; only little-endian ones run");
    }
    long imageSize = file.u64(IMAGE_SIZE);
    long textOffset = imageSize == 0 ? OLD_TEXT_OFFSET : file.u64(TEXT_OFFSET);
    if (Long.compareUnsigned(imageSize, MAX_BYTES) > 0
        || Long.compareUnsigned(textOffset, MAX_BYTES) > 0) {
      throw new VmmException(subject + ": has a broken header (image_size or text_offset)");
    }
    return new KernelImage(
        true,
        textOffset,
        List.of(new KernelImage.Segment(textOffset, content, Math.max(imageSize, file.length()))));
  }

  /** True, too, for an Image without an EFI stub: nothing in it tells its length. */
  private static boolean holdsPeSections(LittleEndian file) {
    long pe = file.u32(PE_OFFSET) & 0xffff_ffffL;
    if (pe == 0) {
      return true;
    }
    if (!file.holds(pe, PE_HEADER) || file.u32(pe) != PE_MAGIC) {
      return file.holds(pe, PE_HEADER);
    }
    long table = pe + PE_HEADER + file.u16(pe + PE_OPTIONAL);
    int sections = file.u16(pe + PE_SECTIONS);
    for (int i = 0; i < sections; i++) {
      long section = table + (long) i * SECTION_BYTES;
      long size = file.u32(section + SECTION_RAW_SIZE) & 0xffff_ffffL;
      long offset = file.u32(section + SECTION_RAW_OFFSET) & 0xffff_ffffL;
      if (!file.holds(section, SECTION_BYTES) || !file.holds(offset, size)) {
        return false;
      }
    }
    return true;
  }
}
