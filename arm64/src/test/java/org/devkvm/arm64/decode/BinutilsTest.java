package org.devkvm.arm64.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.devkvm.arm64.decode.Binutils.Answer;
import org.junit.jupiter.api.Test;

/** The decoder allocates what GNU binutils allocate, and the disassembler writes it as they do. */
class BinutilsTest {
  /** Allocated, but UNDEFINED outside of Debug state, or by definition (UDF). */
  private static final Set<String> DEBUG_STATE = Set.of("hlt", "dcps1", "dcps2", "dcps3", "udf");

  /**
   * Words of these rows may be CONSTRAINED UNPREDICTABLE (LDPSW: registers that coincide; LDAR:
   * should-be-one bits that are 0) or have bits of CRm that have no meaning (MSR). Binutils call
   * them undefined; processors, QEMU and devkvm execute them.
   */
  private static final Set<A64Insn> LENIENT =
      Set.of(
          A64Insn.LDPSW_offset,
          A64Insn.LDPSW_post,
          A64Insn.LDPSW_pre,
          A64Insn.LDAR,
          A64Insn.MSR_SPSel,
          A64Insn.MSR_PAN);

  private static final List<Answer> ANSWERS = Binutils.answers();

  @Test
  void textIsThatOfObjdump() {
    assertThat(ANSWERS)
        .filteredOn(answer -> answer.allocated() && !DEBUG_STATE.contains(answer.mnemonic()))
        .hasSizeGreaterThan(5000)
        .allSatisfy(answer ->
            assertThat(Disassembler.text(answer.word(), 0))
                .as("%08x", answer.word())
                .isEqualTo(answer.text()));
  }

  @Test
  void wordsThatAreNotAllocatedAreNotDecoded() {
    assertThat(ANSWERS)
        .filteredOn(answer -> !answer.allocated() || DEBUG_STATE.contains(answer.mnemonic()))
        .filteredOn(answer -> !LENIENT.contains(A64Decoder.insn(answer.word())))
        .hasSizeGreaterThan(500)
        .allSatisfy(answer ->
            assertThat(Disassembler.text(answer.word(), 0))
                .isEqualTo(String.format(Locale.ROOT, ".inst 0x%08x", answer.word())));
  }

  @Test
  void everyRowIsCompared() {
    assertThat(ANSWERS.stream().map(answer -> A64Decoder.insn(answer.word())))
        .as("missing rows: record again")
        .contains(DecoderTest.rows().filter(row -> !row.undefined()).toArray(A64Insn[]::new));
  }

  @Test
  void targetsAreRelativeToTheInstruction() {
    long pc = 0xFFFF_8000_0001_0FFCL;
    assertThat(Disassembler.text(0x94000001, pc)).isEqualTo("bl 0xffff800000011000");
    assertThat(Disassembler.text(0x10FFFFE0, pc)).isEqualTo("adr x0, 0xffff800000010ff8");
    assertThat(Disassembler.text(0xB0000000, pc))
        .as("ADRP counts from the page of the instruction")
        .isEqualTo("adrp x0, 0xffff800000011000");
  }
}
