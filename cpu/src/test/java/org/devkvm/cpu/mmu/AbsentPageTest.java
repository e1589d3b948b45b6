package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Tables.NORMAL;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.Stage2Fault;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page without memory is remembered as the TLB remembers one that has some, and no longer. */
class AbsentPageTest {
  private static final long VA = 0x40_0000;
  private static final long GLOBAL = NORMAL & ~Tables.NON_GLOBAL;
  private static final long DEVICE = 0x900_0000;
  private static final long OTHER_DEVICE = 0xA00_0000;
  private static final long NO_FAULT = -1;

  private final Rig rig = new Rig();

  /** Where an access ends. */
  private long absent(boolean write) {
    Mmu mmu = rig.memory.mmu();
    boolean filled = mmu.fill(VA + 8, write, false);
    Stage2Fault fault = filled ? null : mmu.absent(VA + 8, write, false);
    return fault == null ? NO_FAULT : fault.ipa();
  }

  private void map(long ipa, long attributes) {
    rig.tables.map(VA, ipa, 3, attributes);
  }

  private static long operand(long asid) {
    return (asid << 48) | (VA >>> 12);
  }

  private static Named<Consumer<Rig>> named(String name, Consumer<Rig> act) {
    return Named.of(name, act);
  }

  private static Stream<Named<Consumer<Rig>>> ends() {
    return Stream.of(
        named("TLBI VMALLE1", rig -> rig.memory.mmu().invalidateAll()),
        named("TLBI VAE1", rig -> rig.memory.mmu().invalidateVa(operand(1), false)),
        named("TLBI VAAE1", rig -> rig.memory.mmu().invalidateVa(operand(0), true)),
        named("TLBI ASIDE1", rig -> rig.memory.mmu().invalidateAsid(operand(1))),
        named("another ASID", rig -> rig.asid(2)),
        named("other permissions", rig -> rig.enter(1, true)),
        named("another regime", rig -> rig.set(SysReg.TCR_EL1, 1L << 37)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void itIsRememberedUntilTheGuestEndsThat(Consumer<Rig> end) {
    rig.asid(1);
    map(DEVICE, NORMAL);
    assertThat(absent(false)).isEqualTo(DEVICE + 8);
    map(OTHER_DEVICE, NORMAL);
    assertThat(absent(false)).as("still cached").isEqualTo(DEVICE + 8);
    assertThat(absent(true)).as("of its kind of access only").isEqualTo(OTHER_DEVICE + 8);
    end.accept(rig);
    assertThat(absent(false)).isEqualTo(OTHER_DEVICE + 8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void otherPagesAreLookedUp(boolean write) {
    map(DEVICE, GLOBAL);
    assertThat(absent(write)).isEqualTo(DEVICE + 8);
    rig.tables.map(VA + 0x1000, OTHER_DEVICE, 3, GLOBAL);
    Stage2Fault other = rig.memory.mmu().absent(VA + 0x1010, write, false);
    assertThat(other).extracting(Stage2Fault::ipa).isEqualTo(OTHER_DEVICE + 0x10);
    assertThat(absent(write)).isEqualTo(DEVICE + 8);
  }

  @Test
  void aPageThatMayBeReadIsAbsentForWritesUntilItMayBeWritten() {
    map(Ram.READ_ONLY, GLOBAL);
    assertThat(absent(true)).isEqualTo(Ram.READ_ONLY + 8);
    assertThat(absent(false)).isEqualTo(NO_FAULT);
    map(Ram.BASE, GLOBAL);
    rig.memory.mmu().invalidateVa(operand(0), true);
    assertThat(absent(true)).isEqualTo(NO_FAULT);
  }
}
