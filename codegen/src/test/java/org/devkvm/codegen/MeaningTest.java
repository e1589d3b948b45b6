package org.devkvm.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codegen says about a wrong meaning, and the types it gives to a right one. */
class MeaningTest {
  /** What stands before the row under test, which is on line 4 therefore. */
  private static final String HEAD =
      """
      group DataProcessingRegister
      %imm:12 = signed9(imm9)
      %page:33 = page(imm9, q)
      """;

  /** Registers n, m and d; fields imm9 and q. */
  private static final String ENCODING = "0 q:1 imm9:9 000000 rm:5 rn:5 rd:5";

  private static Signatures signatures;

  @TempDir Path directory;

  @BeforeAll
  static void readSignatures() throws IOException {
    signatures = Signatures.read(Path.of(".."));
  }

  private Meaning lower(String row) throws IOException {
    Files.writeString(directory.resolve("test.decode"), HEAD + row + "\n");
    return Lowering.lower(DecodeTable.read(directory).rows().getFirst(), signatures);
  }

  private Meaning meaning(String meaning) throws IOException {
    return lower("ROW | " + ENCODING + " | text | " + meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xd = ad64(Xn, Xm)                | no method DataProcessingRegister.ad64
          Xd = Flgs.add64(Xn, Xm)          | no method Flgs.add64
          Xd = mem.load65(Xn)              | no method mem.load65
          ! Atomic.ldad                    | no method Atomic.ldad
          ! Flags.add64                    | no method Flags.add64
          Xd = mem.hostForRead(Xn, 8)      | no meaning calls mem.hostForRead so
          mem.storeUnprivileged(Xn, 3, Xm) | no meaning calls mem.storeUnprivileged so
          """)
  void anUnknownNameIsAnError(String meaning, String message) {
    assertError(meaning, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xd = add64(Xn)                   | DataProcessingRegister.add64 has too few operands
          Xd = add64(Xn, Xm, Xn)           | DataProcessingRegister.add64 has too many operands
          Wd = add32(Xn, Wm)               | operand 0 of DataProcessingRegister.add32 is int, not long
          Wd = add64(Xn, Xm)               | Wd is int, not long
          NZCV = add64(Xn, Xm)             | NZCV is int, not long
          Sd = Dn                          | Sd is int, not long
          Xd = FP                          | Xd is long, not FpState
          Xd = Flags.holds(1, NZCV)        | Xd is long, not boolean
          Xd = Flags.holds(Xn, NZCV)       | operand 0 of Flags.holds is int, not long
          Dd = SimdInteger.test(Vn, Vm, 0)  | operand 2 of SimdInteger.test is int, not long
          Xd = mem.store8(Xn, Xm)          | Xd is long, not void
          Xd = Xn + FP                     | + is long, not FpState
          if Xn goto #imm                  | if is boolean, not long
          goto Wn + FP                     | + is int, not FpState
          ! Atomic.swp(Xn)                 | operand 0 of Atomic.swp is int, not long
          """)
  void aWrongNumberOrTypeOfOperandsIsAnError(String meaning, String message) {
    assertError(meaning, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xd = Xq                          | unknown operand Xq
          Xd = Xa                          | no field ra
          Xd = Xn + #imm8                  | no field imm8
          Xq = Xn                          | unknown operand Xq
          Vd = Xn                          | no single value is written to Vd
          Xd = Qn                          | no single value is Qn
          Dd = each SimdInteger.test(Vn, Vm, 0)      | both halves are not written to Dd
          Vd = Xn, Xm                      | both halves are not written to Vd
          """)
  void anUnknownOperandIsAnError(String meaning, String message) {
    assertError(meaning, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          if BranchSystem.zero64(Xn)       | goto is missing before the end
          if goto #imm                     | a name is missing before goto
          goto                             | a name is missing before the end
          goto #imm9                       | a jump takes a derived immediate
          goto #page                       | a jump takes a derived immediate
          if BranchSystem.zero64(Xn) goto Xm | no conditional jump goes to a register
          goto Xn; Xd = Xm                 | nothing may follow a jump
          Xd =                             | a name is missing before the end
          Xd = Xn Xm                       | unexpected Xm
          Xd = add64(Xn, Xm                | missing ) in a call of add64
          Xd = Xn ? Xm                     | cannot read:  ? Xm
          add64(Xn, Xm)                    | the value of a statement goes nowhere
          Vd = each Vn                     | only a call computes a vector by halves
          Vd = whole add64(Xm)             | add64 does not compute half a vector
          ! SystemInsns.dsb [wet]          | no handler has the effect wet
          ! SystemInsns.dsb -> Xd          | Xd is long, not void
          ! SystemInsns.dsb -> Dd          | a handler writes a general register
          """)
  void aSentenceThatSaysNothingIsAnError(String meaning, String message) {
    assertError(meaning, message);
  }

  private void assertError(String meaning, String message) {
    assertThatThrownBy(() -> meaning(meaning))
        .hasMessageStartingWith("test.decode:4: ")
        .hasMessageContaining(message);
  }

  @Test
  void onlyUndefinedRowsHaveNoMeaning() {
    String message = "UNDEFINED rows, and only they, have no meaning";
    assertThatThrownBy(() -> lower("ROW | " + ENCODING + " | text |"))
        .hasMessageContaining(message);
    assertThatThrownBy(() -> lower("UNDEFINED_x | " + ENCODING + " | | nop"))
        .hasMessageContaining(message);
  }

  @Test
  void aDerivedImmediateNamesAMethodAndItsFields() {
    assertThatThrownBy(
            () -> lower("%x:9 = sined9(imm9)\nROW | " + ENCODING + " | t | Xd = Xn + #x"))
        .hasMessageContaining("test.decode:5: ROW: no method Immediates.sined9");
    assertThatThrownBy(
            () -> lower("%x:9 = signed9(imm)\nROW | " + ENCODING + " | t | Xd = Xn + #x"))
        .hasMessageContaining("test.decode:5: ROW: no field imm");
    assertThatThrownBy(
            () -> lower("%x:9 = signed9(imm9, q)\nROW | " + ENCODING + " | t | Xd = Xn + #x"))
        .hasMessageContaining("#x has a wrong number of fields");
  }

  @Test
  void anOperandUsedTwiceIsReadOnce() throws IOException {
    Meaning meaning = meaning("NZCV = Flags.add64(Xn, Xm); Xd = add64(Xn, Xm)");
    assertThat(meaning.steps().stream().filter(step -> step instanceof Step.Let)).hasSize(4);
  }

  @Test
  void everyWideningIsExplicit() throws IOException {
    Step.Let let = (Step.Let) meaning("Xd = Xn + #imm").steps().getFirst();
    assertThat(let.value())
        .isInstanceOfSatisfying(
            Expression.Sum.class,
            sum -> assertThat(sum.right()).isInstanceOf(Expression.Widened.class));
  }

  @Test
  void anAccessKnowsItsWidthAndPrivilege() throws IOException {
    Step.Let plain = (Step.Let) meaning("Xd = mem.load16(Xn)").steps().getFirst();
    assertThat(plain.value())
        .isInstanceOfSatisfying(
            Expression.Access.class,
            access -> {
              assertThat(access.bytes()).isEqualTo(2);
              assertThat(access.store()).isFalse();
              assertThat(access.unprivileged()).isFalse();
            });
    Step.Perform store =
        (Step.Perform) meaning("mem.storeUnprivileged(Xn, 8, Xm)").steps().getFirst();
    assertThat(store.action())
        .isInstanceOfSatisfying(
            Expression.Access.class,
            access -> {
              assertThat(access.bytes()).isEqualTo(8);
              assertThat(access.store()).isTrue();
              assertThat(access.unprivileged()).isTrue();
            });
  }

  @Test
  void aCallWritesTheLinkRegister() throws IOException {
    Meaning meaning = meaning("call Xn");
    assertThat(meaning.jump())
        .isInstanceOfSatisfying(
            Meaning.Jump.class, jump -> assertThat(jump.kind()).isEqualTo(Meaning.Kind.CALL));
    assertThat(meaning.steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Step.Write.class, write -> assertThat(write.place()).isEqualTo(new Place.Link()));
  }
}
