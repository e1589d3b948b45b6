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

  @Test
  void framesHaveTheSizesOfTheAbi() {
    assertThat(gicd.bytes()).as("KVM_VGIC_V2_DIST_SIZE").isEqualTo(0x1000);
    assertThat(gicc.bytes()).as("KVM_VGIC_V2_CPU_SIZE").isEqualTo(0x2000);
  }

  @Test
  void arraysSpan1024Interrupts() {
    assertThat(gicd.regions().stream().filter(r -> r.bitsPerIrq() != 0 && r.length() != 16))
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
    assertThat(gicd.has(GICD_ISENABLER + 4)).isTrue();
    assertThat(gicd.has(GICD_ISENABLER + 8)).isFalse();
    assertThat(gicd.has(GICD_IPRIORITYR + 60)).isTrue();
    assertThat(gicd.has(GICD_IPRIORITYR + 64)).isFalse();
  }

  @Test
  void unknownOffsetsReadAsZeroAndDoNotExist() {
    for (long offset : List.of(0x00cL, 0xfe8L, 0x1000L, 0xffff_fffcL)) {
      assertThat(gicd.read(0, offset, 4)).isZero();
      assertThat(gicd.userRead(0, offset)).isZero();
      assertThat(gicd.userWrite(0, offset, -1)).as("accepted, ignored").isTrue();
      assertThat(gicd.has(offset)).isFalse();
    }
  }

  @Test
  void userSpaceHasAlignedWordsOnly() {
    assertThat(gicd.has(GICD_IPRIORITYR + 1)).isFalse();
    assertThat(gicd.userWrite(0, GICD_IPRIORITYR + 33, -1)).isTrue();
    assertThat(gic.gicd(0, GICD_IPRIORITYR + 32)).isZero();
  }

  @Test
  void userSpaceSeesTheCpuInterfaceRegistersThatHoldState() {
    List<Integer> visible =
        List.of(GICC_CTLR, GICC_PMR, GICC_BPR, GICC_ABPR, 0xd0, 0xd4, 0xd8, 0xdc, GICC_IIDR);
    for (int offset = 0; offset < gicc.bytes(); offset += 4) {
      assertThat(gicc.has(offset)).as("offset %#x", offset).isEqualTo(visible.contains(offset));
    }
  }

  @Test
  void readsOfUserSpaceHaveNoSideEffects() {
    TestGic running = TestGic.running(64, 0);
    running.raise(40, 0x80);
    assertThat(running.gic.cpuInterface().userRead(0, GICC_IAR)).isZero();
    assertThat(running.irq[0]).isTrue();
  }
}
