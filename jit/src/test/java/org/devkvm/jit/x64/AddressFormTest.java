package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.jit.MovedBlocks;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;

/** Guest addresses in code of x86-64. */
class AddressFormTest {
  private static final JitOptions OPTIONS = JitOptions.PLAIN;

  @Test
  void movedCodeIsWhatIsMadeThere() {
    EntryCode entry = new EntryCode(new Assembler(), OPTIONS);
    X64Ops ops = new X64Ops(entry, (target, at) -> 0, OPTIONS);
    new MovedBlocks(ops, OPTIONS, AddressForm::move).areWhatIsMadeThere();
  }

  @Test
  void whatDoesNotFitThereIsRefused() {
    byte[] code = new byte[16];
    CodeBuffer.put32(code, 8, 0x7FFF_F000);
    assertThat(AddressForm.move(code, 16, AddressForm.SIGNED.at(8), 0x1000)).isFalse();
    assertThat(AddressForm.move(code, 16, AddressForm.UNSIGNED.at(8), 0xF000_0000L)).isFalse();
    assertThat(AddressForm.move(code, 16, AddressForm.UNSIGNED.at(8), 0x1000)).isTrue();
    assertThat(CodeBuffer.get32(code, 8)).isEqualTo(0x8000_0000);
    assertThat(AddressForm.move(code, 16, AddressForm.DATA.at(8), Long.MIN_VALUE))
        .as("the other half of the address space")
        .isFalse();
  }

  @Test
  void placesThatAreNoneAreRefused() {
    byte[] code = new byte[16];
    assertThat(AddressForm.move(code, 16, AddressForm.WORD.at(9), 0x1000)).isFalse();
    assertThat(AddressForm.move(code, 16, AddressForm.SIGNED.at(13), 0x1000)).isFalse();
    assertThat(AddressForm.move(code, 16, AddressForm.HALVES.at(6), 0x1000)).isFalse();
    assertThat(AddressForm.move(code, 16, 5 << 16, 0x1000)).isFalse();
    assertThat(AddressForm.move(code, 16, -1, 0x1000)).isFalse();
    assertThat(code).containsOnly(0);
  }
}
