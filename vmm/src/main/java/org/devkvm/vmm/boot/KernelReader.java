package org.devkvm.vmm.boot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.devkvm.vmm.VmmException;

/** Tells what kind of kernel a file holds, unwraps it and hands it to the reader of its format. */
final class KernelReader {
  /** More than the headers of any Image, the table of its sections included. */
  private static final int HEAD_BYTES = 1 << 16;

  // spotless:off
  private static final int GZIP_MAGIC      = 0x8b1f;       // RFC 1952, 2.3.1
  private static final int MZ_MAGIC        = 0x5a4d;       // PE/COFF, MS-DOS stub
  private static final int ZBOOT_MAGIC     = 0x676d697a;   // "zimg", zboot-header.S
  private static final int ZBOOT_MAGIC_AT  = 4;
  private static final int ZBOOT_PAYLOAD   = 8;
  private static final int ZBOOT_SIZE      = 12;
  private static final int ZBOOT_TYPE      = 24;
  private static final int ZBOOT_TYPE_MAX  = 32;
  private static final int ZBOOT_HEADER    = 64;
  private static final int X86_BOOT_FLAG   = 0xaa55;       // Documentation/x86/boot.rst
  private static final int X86_BOOT_AT     = 0x1fe;
  private static final int X86_HDRS        = 0x53726448;   // "HdrS"
  private static final int X86_HDRS_AT     = 0x202;
  // spotless:on

  private final String subject;

  KernelReader(String subject) {
    this.subject = subject;
  }

  /** Reads a file, of a plain Image no more than the beginning. */
  KernelImage load(Path file) throws VmmException {
    byte[] head = BootFile.head("kernel", file, HEAD_BYTES);
    if (new LittleEndian(head).u32(Arm64ImageReader.MAGIC_AT) == Arm64ImageReader.MAGIC) {
      Content content = new Content.InFile(file, BootFile.size("kernel", file));
      return new Arm64ImageReader(subject)
          .read(new LittleEndian(head, content.byteSize()), content);
    }
    return read(BootFile.read("kernel", file));
  }

  KernelImage read(byte[] file) throws VmmException {
    LittleEndian content = new LittleEndian(file);
    if (content.u16(0) == GZIP_MAGIC) {
      return readUnpacked(Decompression.gunzip(subject, file, 0, file.length));
    }
    if (content.u16(0) == MZ_MAGIC && content.u32(ZBOOT_MAGIC_AT) == ZBOOT_MAGIC) {
      return readUnpacked(zbootPayload(content));
    }
    return readUnpacked(file);
  }

  private KernelImage readUnpacked(byte[] file) throws VmmException {
    LittleEndian content = new LittleEndian(file);
    if (content.u32(Arm64ImageReader.MAGIC_AT) == Arm64ImageReader.MAGIC) {
      return new Arm64ImageReader(subject)
          .read(content, Content.of(content.slice(0, content.length())));
    }
    if (content.u32(0) == ElfReader.MAGIC) {
      return new ElfReader(subject).read(content);
    }
    if (content.u16(X86_BOOT_AT) == X86_BOOT_FLAG && content.u32(X86_HDRS_AT) == X86_HDRS) {
      throw new VmmException(subject + ": is an x86 kernel; an arm64 one is needed");
    }
    throw new VmmException(
        subject + ": is not a kernel (neither arm64 Image, gzip'd Image, EFI zboot nor ELF)");
  }

  private byte[] zbootPayload(LittleEndian content) throws VmmException {
    if (content.length() < ZBOOT_HEADER) {
      throw truncated(subject);
    }
    long offset = content.u32(ZBOOT_PAYLOAD) & 0xffff_ffffL;
    long size = content.u32(ZBOOT_SIZE) & 0xffff_ffffL;
    if (offset + size > content.length()) {
      throw truncated(subject);
    }
    byte[] type = Arrays.copyOfRange(content.bytes(), ZBOOT_TYPE, ZBOOT_TYPE + ZBOOT_TYPE_MAX);
    String method = new String(type, StandardCharsets.ISO_8859_1);
    method = method.substring(0, Math.max(0, method.indexOf('\0')));
    return switch (method) {
      case "gzip" -> Decompression.gunzip(subject, content.bytes(), (int) offset, (int) size);
      case "zstd", "zstd22" ->
          Decompression.unzstd(subject, content.bytes(), (int) offset, (int) size);
      default ->
          throw new VmmException(
              subject
                  + ": is packed with '"
                  + printable(method)
                  + "'; gzip and zstd are supported");
    };
  }

  private static String printable(String text) {
    return text.replaceAll("[^ -~]", "?");
  }

  static VmmException truncated(String subject) {
    return new VmmException(subject + ": is truncated");
  }
}
