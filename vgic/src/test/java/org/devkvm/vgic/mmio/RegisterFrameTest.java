package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which accesses reach a register at all. vgic-mmio.c:check_region, vgic_get_mmio_region. */
class RegisterFrameTest {
  private final TestGic gic = new TestGic(64, 0);
  private final RegisterFrame gicd = gic.gic.distributor();
  private final RegisterFrame gicc = gic.gic.cpuInterface();

  private static boolean has(RegisterTable<?> table, long offset) {
    return table.has(offset, 4, 64);
  }

  @Test
  void framesHaveTheSizesOfTheAbi() {
    assertThat(gicd.bytes()).as("KVM_VGIC_V2_DIST_SIZE").isEqualTo(0x1000);
    assertThat(gicc.bytes()).as("KVM_VGIC_V2_CPU_SIZE").isEqualTo(0x2000);
  }

  @Test
  void arraysSpan1024Interrupts() {
    assertThat(
            GicV2.distributorTable().regions().stream()
                .filter(r -> r.bitsPerIrq() != 0 && r.length() != 16))
        .allSatisfy(r -> assertThat(r.length()).isEqualTo(128 * r.bitsPerIrq()));
  }

  @Test
  void wrongWidthsReadAsZeroAndIgnoreWrites() {
    gicd.write(0, GICD_ISENABLER + 4, 1, 0xff);
    gicd.write(0, GICD_ISENABLER + 4, 2, 0xff);
    gicd.write(0, GICD_IPRIORITYR + 32, 2, 0xf8f8);
    gicd.write(0, GICD_IPRIORITYR + 32, 8, -1);
    assertThat(gic.gicd(0, GICD_ISENABLER + 4) | gic.gicd(0, GICD_IPRIORITYR + 32)).isZero();
    for (int width : List.of(1, 2, 8)) {
      assertThat(gicd.read(0, GICD_IIDR, width)).as("width %d", width).isZero();
    }
  }

  @Test
  void unalignedAccessesReadAsZeroAndIgnoreWrites() {
    gicd.write(0, GICD_IPRIORITYR + 33, 4, -1);
    assertThat(gic.gicd(0, GICD_IPRIORITYR + 32)).isZero();
    assertThat(gicd.read(0, GICD_IIDR + 2, 4)).isZero();
  }

  @Test
  void interruptsBeyondTheLastReadAsZeroAndIgnoreWrites() {
    gic.gicd(0, GICD_ISENABLER + 8, -1);
    gic.gicd(0, GICD_IPRIORITYR + 64, -1);
    assertThat(gic.gicd(0, GICD_ISENABLER + 8) | gic.gicd(0, GICD_IPRIORITYR + 64)).isZero();
    assertThat(has(GicV2.distributorTable(), GICD_ISENABLER + 4)).isTrue();
    assertThat(has(GicV2.distributorTable(), GICD_ISENABLER + 8)).isFalse();
    assertThat(has(GicV2.distributorTable(), GICD_IPRIORITYR + 60)).isTrue();
    assertThat(has(GicV2.distributorTable(), GICD_IPRIORITYR + 64)).isFalse();
  }

  @Test
  void unknownOffsetsReadAsZeroAndDoNotExist() {
    for (long offset : List.of(0x00cL, 0xfe8L, 0x1000L, 0xffff_fffcL)) {
      assertThat(gicd.read(0, offset, 4)).isZero();
      assertThat(gicd.userRead(0, offset, 4)).isZero();
      assertThat(gicd.userWrite(0, offset, 4, -1)).as("accepted, ignored").isTrue();
      assertThat(has(GicV2.distributorTable(), offset)).isFalse();
    }
  }

  @Test
  void userSpaceHasAlignedWordsOnly() {
    assertThat(has(GicV2.distributorTable(), GICD_IPRIORITYR + 1)).isFalse();
    assertThat(gicd.userWrite(0, GICD_IPRIORITYR + 33, 4, -1)).isTrue();
    assertThat(gic.gicd(0, GICD_IPRIORITYR + 32)).isZero();
  }

  @Test
  void userSpaceSeesTheCpuInterfaceRegistersThatHoldState() {
    List<Integer> visible =
        List.of(GICC_CTLR, GICC_PMR, GICC_BPR, GICC_ABPR, 0xd0, 0xd4, 0xd8, 0xdc, GICC_IIDR);
    for (int offset = 0; offset < gicc.bytes(); offset += 4) {
      assertThat(has(GicV2.cpuInterfaceTable(), offset))
          .as("offset %#x", offset)
          .isEqualTo(visible.contains(offset));
    }
  }

  @Test
  void readsOfUserSpaceHaveNoSideEffects() {
    TestGic running = TestGic.running(64, 0);
    running.raise(40, 0x80);
    assertThat(running.gic.cpuInterface().userRead(0, GICC_IAR, 4)).isZero();
    assertThat(running.irq[0]).isTrue();
  }
}
