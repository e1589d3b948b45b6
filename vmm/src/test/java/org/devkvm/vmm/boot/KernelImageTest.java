package org.devkvm.vmm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats by Documentation/arm64/booting.rst, zboot-header.S and the ELF gABI; all synthetic. */
class KernelImageTest {
  private static final long IMAGE_SIZE = 0x20_0000;

  @Test
  void imageIsOneSegmentThatNeedsImageSizeBytes() throws VmmException {
    byte[] file = image(0, IMAGE_SIZE, 0);

    KernelImage image = KernelImage.of("kernel", file);

    assertThat(image.relocatable()).isTrue();
    assertThat(image.entry()).isZero();
    assertThat(image.end()).isEqualTo(IMAGE_SIZE);
    assertThat(content(image)).isEqualTo(file);
  }

  @Test
  void imageGoesFromItsFileToMemoryAndAShorterFileIsRefused(@TempDir Path dir) throws Exception {
    byte[] large = Arrays.copyOf(image(0, 1 << 20, 0), 1 << 17);
    large[large.length - 1] = 7;
    Path file = Files.write(dir.resolve("Image"), large);

    KernelImage image = KernelImage.load(file);
    assertThat(image.end()).isEqualTo(1 << 20);
    assertThat(content(image)).isEqualTo(large);

    Files.write(file, Arrays.copyOf(large, 1 << 16));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> content(image))
        .withMessageContaining("it has become shorter");
  }

  @Test
  void imageIsEnteredAtTextOffset() throws VmmException {
    KernelImage image = KernelImage.of("kernel", image(0x8_0000, IMAGE_SIZE, 0));

    assertThat(image.entry()).isEqualTo(0x8_0000);
    assertThat(image.segments().getFirst().address()).isEqualTo(0x8_0000);
  }

  @Test
  void imageSizeOfZeroMeansTheTextOffsetOfOldKernels() throws VmmException {
    KernelImage image = KernelImage.of("kernel", image(0x1234, 0, 0));

    assertThat(image.entry()).as("booting.rst: text_offset is 0x80000").isEqualTo(0x8_0000);
  }

  @Test
  void gzippedImageIsUnpacked() throws Exception {
    byte[] file = image(0, IMAGE_SIZE, 0);

    assertThat(content(KernelImage.of("kernel", gzip(file)))).isEqualTo(file);
  }

  @Test
  void zbootIsUnpackedByTheMethodItNames() throws Exception {
    byte[] file = image(0, IMAGE_SIZE, 0);
    byte[] zstd = concat(hex("28b52ffd" + "60" + "0000" + "810400"), file); // 144 raw bytes

    assertThat(content(KernelImage.of("kernel", zboot("gzip", gzip(file))))).isEqualTo(file);
    assertThat(content(KernelImage.of("kernel", zboot("zstd22", zstd)))).isEqualTo(file);
  }

  @Test
  void elfIsLoadedAtItsPhysicalAddresses() throws VmmException {
    byte[] file = elf(0xb7, 0x4008_0010L, 0x4008_0000L, 0x4008_0000L);

    KernelImage image = KernelImage.of("kernel", file);

    assertThat(image.relocatable()).isFalse();
    assertThat(image.entry()).isEqualTo(0x4008_0010L);
    assertThat(image.segments().getFirst().address()).isEqualTo(0x4008_0000L);
    assertThat(image.segments().getFirst().memoryBytes()).isEqualTo(0x100);
    assertThat(content(image)).isEqualTo(hex("1f2003d5"));
  }

  @Test
  void elfEntryIsVirtualAndBecomesPhysicalWithItsSegment() throws VmmException {
    byte[] file = elf(0xb7, 0xffff_8000_0800_0004L, 0xffff_8000_0800_0000L, 0x4020_0000L);

    assertThat(KernelImage.of("kernel", file).entry()).isEqualTo(0x4020_0004L);
  }

  @Test
  void vmlinuxAtKernelAddressesKeepsOnlyItsDistances() throws VmmException {
    byte[] file = elf(0xb7, 0xffff_8000_0800_0000L, 0xffff_8000_0800_0000L, 0xffff_8000_0800_0000L);

    KernelImage image = KernelImage.of("kernel", file);

    assertThat(image.relocatable()).isTrue();
    assertThat(image.entry()).isZero();
    assertThat(image.segments().getFirst().address()).isZero();
  }

  @Test
  void whatIsNoKernelIsSaidInOneLine(@TempDir Path dir) throws Exception {
    Path empty = Files.createFile(dir.resolve("empty"));
    refused(dir.resolve("none"), "kernel " + dir.resolve("none") + ": no such file");
    refused(dir, "kernel " + dir + ": is a directory");
    refused(empty, "kernel " + empty + ": is empty");
    refused("text\n".getBytes(StandardCharsets.UTF_8), "is not a kernel");
    refused(new byte[100_000], "is not a kernel");
  }

  @Test
  void kernelForAnotherMachineIsSaid() throws Exception {
    byte[] bzImage = new byte[1024];
    ByteBuffer.wrap(bzImage)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(0x1fe, (short) 0xaa55)
        .put(0x202, "HdrS".getBytes(StandardCharsets.US_ASCII));
    refused(bzImage, "is an x86 kernel");
    refused(elf(62, 0, 0, 0), "is an x86 kernel");
    refused(elf(243, 0, 0, 0), "another processor than arm64");
    refused(image(0, IMAGE_SIZE, 1), "is a big-endian kernel");
    byte[] bigEndian = elf(0xb7, 0, 0, 0);
    bigEndian[5] = 2;
    refused(bigEndian, "is a big-endian ELF file");
    refused(zboot("xzkern", new byte[4]), "is packed with 'xzkern'");
  }

  @Test
  void truncatedKernelIsSaid() throws Exception {
    byte[] file = image(0, IMAGE_SIZE, 0);
    byte[] packed = gzip(file);
    byte[] zboot = zboot("gzip", packed);
    byte[] elf = elf(0xb7, 0, 0, 0);
    for (byte[] whole : new byte[][] {packed, zboot, elf, file}) {
      refused(Arrays.copyOf(whole, whole.length - 1), "is truncated");
    }
    refused(Arrays.copyOf(file, 60), "is truncated");
    refused(Arrays.copyOf(elf, 40), "is truncated");
  }

  @Test
  void initrdIsJoinedAtMultiplesOfFour() {
    assertThat(Initrd.of(new byte[] {1}).plus(new byte[] {2}).bytes())
        .containsExactly(1, 0, 0, 0, 2);
    assertThat(Initrd.none().plus(new byte[] {2}).bytes()).containsExactly(2);
  }

  private static void refused(byte[] file, String message) {
    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> KernelImage.of("kernel K", file))
        .withMessageStartingWith("kernel K: ")
        .withMessageContaining(message)
        .withMessageNotContaining("\n");
  }

  private static void refused(Path file, String message) {
    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> KernelImage.load(file))
        .withMessage(message);
  }

  private static byte[] content(KernelImage image) {
    Segment segment = image.segments().getFirst();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment place = arena.allocate(segment.content().byteSize());
      segment.content().copyTo(place);
      return place.toArray(ValueLayout.JAVA_BYTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An Image with an EFI stub: its PE header has one section, the last 16 bytes of the file. */
  private static byte[] image(long textOffset, long imageSize, long flags) {
    ByteBuffer image = ByteBuffer.allocate(144).order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, 0x14000000).putLong(8, textOffset).putLong(16, imageSize).putLong(24, flags);
    image.putInt(56, 0x644d5241).putInt(60, 64);
    image.putInt(64, 0x4550).putShort(64 + 6, (short) 1).putShort(64 + 20, (short) 0);
    image.putInt(88 + 16, 16).putInt(88 + 20, 128);
    return image.array();
  }

  private static byte[] zboot(String method, byte[] payload) {
    ByteBuffer file = ByteBuffer.allocate(64 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put(0, "MZ\0\0zimg".getBytes(StandardCharsets.US_ASCII));
    file.putInt(8, 64).putInt(12, payload.length);
    file.put(24, method.getBytes(StandardCharsets.US_ASCII)).put(64, payload);
    return file.array();
  }

  /** One PT_LOAD of four bytes, a NOP, and 0x100 in memory. */
  private static byte[] elf(int machine, long entry, long vaddr, long paddr) {
    ByteBuffer elf = ByteBuffer.allocate(64 + 56 + 4).order(ByteOrder.LITTLE_ENDIAN);
    elf.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1).put(6, (byte) 1);
    elf.putShort(16, (short) 2).putShort(18, (short) machine).putInt(20, 1);
    elf.putLong(24, entry).putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 1);
    elf.putInt(64, 1).putInt(68, 5).putLong(72, 120).putLong(80, vaddr).putLong(88, paddr);
    elf.putLong(96, 4).putLong(104, 0x100).putLong(112, 4).putInt(120, 0xd503201f);
    return elf.array();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
