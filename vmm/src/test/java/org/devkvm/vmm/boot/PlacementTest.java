package org.devkvm.vmm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage.Segment;
import org.junit.jupiter.api.Test;

/** Documentation/arm64/booting.rst, sections 2 and 4. */
class PlacementTest {
  private static final long RAM = 0x4000_0000L;
  private static final long MIB = 1 << 20;

  @Test
  void imageLiesTextOffsetBytesFromATwoMebibyteBase() throws VmmException {
    Placement placement = Placement.in(RAM, 64 * MIB, image(0x8_0000, 10 * MIB), Initrd.none());

    assertThat(placement.entry()).isEqualTo(RAM + 0x8_0000);
    assertThat(placement.kernel().getFirst().address()).isEqualTo(RAM + 0x8_0000);
  }

  @Test
  void deviceTreeHasTwoMebibytesOfItsOwnAndInitrdIsClearOfTheKernel() throws VmmException {
    Initrd initrd = Initrd.of(new byte[5_000_000]);
    Placement placement = Placement.in(RAM, 64 * MIB, image(0, 10 * MIB + 1), initrd);

    assertThat(placement.initrd()).isGreaterThan(RAM + 10 * MIB);
    assertThat(placement.initrdEnd() - placement.initrd()).isEqualTo(5_000_000);
    assertThat(placement.deviceTree() % (2 * MIB)).isZero();
    assertThat(placement.deviceTree()).isGreaterThanOrEqualTo(placement.initrdEnd());
  }

  @Test
  void exactlyEnoughMemoryIsEnough() throws VmmException {
    KernelImage kernel = image(0, 14 * MIB);

    assertThat(Placement.in(RAM, 16 * MIB, kernel, Initrd.none()).deviceTree())
        .isEqualTo(RAM + 14 * MIB);
    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> Placement.in(RAM, 16 * MIB, image(0, 14 * MIB + 1), Initrd.none()))
        .withMessageStartingWith("16 MiB of memory is too little: ");
  }

  @Test
  void kernelLinkedBelowRamIsSaid() {
    KernelImage elf =
        new KernelImage(false, 0x8000, List.of(new Segment(0x8000, MemorySegment.NULL, 4)));

    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> Placement.in(RAM, 16 * MIB, elf, Initrd.none()))
        .withMessageContaining("0x8000");
  }

  private static KernelImage image(long textOffset, long size) {
    return new KernelImage(
        true, textOffset, List.of(new Segment(textOffset, MemorySegment.NULL, size)));
  }
}
