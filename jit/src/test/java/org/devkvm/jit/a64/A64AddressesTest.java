package org.devkvm.jit.a64;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.jit.MovedBlocks;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;

/** Guest addresses in code of AArch64, on any host: nothing is executed. */
class A64AddressesTest {
  private static final JitOptions OPTIONS = JitOptions.PLAIN;

  private final A64Addresses addresses = new A64Addresses();

  @Test
  void movedCodeIsWhatIsMadeThere() {
    A64EntryCode entry = new A64EntryCode(new A64Assembler(), OPTIONS);
    A64Ops ops = new A64Ops(entry, (target, at) -> 0, OPTIONS, new A64HostFeatures(true, true));
    new MovedBlocks(ops, OPTIONS, addresses::move).areWhatIsMadeThere();
  }

  @Test
  void anotherNumberOfInstructionsIsRefused() {
    A64Assembler a = new A64Assembler();
    a.move(3, 0xFFFF_8000_0801_0000L);
    int place = A64Addresses.place(0, a.size() / 4);
    assertThat(addresses.move(a.bytes(), a.size(), place, -0x0801_0000)).isFalse();
    assertThat(addresses.move(a.bytes(), a.size(), place, 0x10_0000)).isTrue();
    A64Assembler moved = new A64Assembler();
    moved.move(3, 0xFFFF_8000_0811_0000L);
    assertThat(a.bytes()).isEqualTo(moved.bytes());
  }

  @Test
  void placesThatAreNoneAreRefused() {
    byte[] code = new byte[16];
    assertThat(addresses.move(code, 16, A64Addresses.place(12, 0), 0x1000)).isFalse();
    assertThat(addresses.move(code, 16, A64Addresses.place(8, 3), 0x1000)).isFalse();
    assertThat(addresses.move(code, 16, A64Addresses.place(0, 5), 0x1000)).isFalse();
    assertThat(addresses.move(code, 16, -1, 0x1000)).isFalse();
  }
}
