package org.devkvm.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which emitters a meaning calls, of a host that has only these. */
class TranslateTest {
  private static final String HOST =
      """
      interface HostOps {
        void sum64(Value d, Value a, Value b);
        void copy64(Value d, Value v);
        void load(Value d, int size, int sign, Address address);
        void loadPair(Value t, Value u, int size, int sign, Address address);
        void store(int size, Value value, Address address);
        void copyUpper64(Value d, Value v);
        void branchTo(Value target);
        void callTo(Value target);
      }
      interface FlagsEmitter {
        void sub64(Value d, Value n, Value m);
        void sub64If(int cond, Value n, Value m, int nzcv);
      }
      interface DataProcessingRegisterEmitter {
        void and64(Value d, Value n, Value m);
        void and64Flags(Value d, Value n, Value m);
        void shift64(Value d, Value m, int type, int amount);
        void eor64(Value d, Value n, int m);
        void csel64(Value d, int cond, Value n, Value m);
      }
      interface SimdIntegerEmitter {
        void smax(Value d, int bytes, Value n, Value m, int size);
        void mul(Value d, int bytes, Value n, Value m, int size);
      }
      interface SimdLanesEmitter {
        void part(Value d, int half, int q, Value n);
        void sxtl(Value d, int bytes, Value part, int size);
        void element(Value d, int bytes, Value n, int index, int size);
      }
      interface SimdSaturatingEmitter {
        void scalar(Value d, int bytes, Value n, int size);
        void sqshrn(Value d, int bytes, Value n, int shift, int size, int rounding);
      }
      interface FpDoubleEmitter {
        void add(Value d, Value a, Value b);
      }
      """;

  private static Signatures signatures;

  @TempDir Path directory;

  @BeforeAll
  static void readSignatures() throws IOException {
    signatures = Signatures.read(Path.of(".."));
  }

  private TranslateText translate(String meaning) throws IOException {
    Files.writeString(
        directory.resolve("test.decode"),
        """
        group DataProcessingRegister
        %%imm:9 = signed9(imm9)
        ROW | 0 q:1 imm9:9 cond:1 rt:5 rm:5 rn:5 rd:5 | text | %s
        """
            .formatted(meaning));
    Files.writeString(directory.resolve("HostOps.java"), HOST);
    Row row = DecodeTable.read(directory).rows().getFirst();
    return new TranslateText(Lowering.lower(row, signatures), Emitters.read(directory));
  }

  private void assertLines(String meaning, String... lines) throws IOException {
    TranslateText text = translate(meaning);
    assertThat(text.missing()).isNull();
    assertThat(text.lines()).containsExactly(lines);
  }

  private static final String D = "h.x((w & 31))";
  private static final String N = "h.x(((w >>> 5) & 31))";
  private static final String M = "h.x(((w >>> 10) & 31))";
  private static final String T = "h.x(((w >>> 15) & 31))";
  private static final String IMM = "Immediates.signed9(((w >>> 21) & 511))";
  private static final String REGISTER = "h.dataProcessingRegister().";

  @Test
  void aNestedCallGoesThroughATemporary() throws IOException {
    assertLines(
        "Xd = and64(Xn, shift64(Xm, 1, 2))",
        "Value t0 = h.temp();",
        REGISTER + "shift64(t0, " + M + ", 1, 2);",
        REGISTER + "and64(" + D + ", " + N + ", t0);");
  }

  @Test
  void flagsAndTheirValueAreOneCall() throws IOException {
    assertLines(
        "NZCV = Flags.sub64(Xn, Xm); Xd = sub64(Xn, Xm)",
        "h.flags().sub64(" + D + ", " + N + ", " + M + ");");
    assertLines(
        "NZCV = Flags.sub64(Xn, Xm)", "h.flags().sub64(h.discard(), " + N + ", " + M + ");");
    assertLines(
        "NZCV = Flags.logic64(and64(Xn, Xm)); Xd = and64(Xn, Xm)",
        REGISTER + "and64Flags(" + D + ", " + N + ", " + M + ");");
    assertLines(
        "NZCV = Flags.select(#cond, NZCV, Flags.sub64(Xn, Xm), 5)",
        "h.flags().sub64If(((w >>> 20) & 1), " + N + ", " + M + ", 5);");
  }

  @Test
  void flagsOfAnotherValueAreNotItsFlags() throws IOException {
    assertThat(translate("NZCV = Flags.sub64(Xn, Xm); Xd = sub64(Xm, Xn)").missing()).isNotNull();
  }

  @Test
  void whatIsKnownFromTheWordIsComputedAtOnce() throws IOException {
    assertLines(
        "Xd = shift64(#imm, 1, 2)",
        "h.copy64("
            + D
            + ", h.constant(org.devkvm.cpu.ops.DataProcessingRegister.shift64("
            + IMM
            + ", 1, 2)));");
  }

  /** It is at another address when the block is. */
  @Test
  void whatCountsFromThePcIsAnAddress() throws IOException {
    assertLines("Xd = PC + #imm", "h.copy64(" + D + ", h.address(pc + " + IMM + "));");
  }

  @Test
  void nzcvIsNotPassed() throws IOException {
    assertLines(
        "Xd = csel64(#cond, NZCV, Xn, Xm)",
        REGISTER + "csel64(" + D + ", ((w >>> 20) & 1), " + N + ", " + M + ");");
  }

  @Test
  void loadsOneAfterTheOtherAreAPair() throws IOException {
    assertLines(
        "Xd = mem.load32(Xn + #imm); Xt = mem.load32(Xn + #imm + 4)",
        "h.loadPair(" + D + ", " + T + ", 4, 0, h.at(" + N + ", " + IMM + "));");
    assertThat(translate("Xd = mem.load32(Xn); Xt = mem.load32(Xn + 8)").lines()).hasSize(2);
  }

  @Test
  void aLoadedBaseThatIsWrittenBackIsLeftToTheInterpreter() throws IOException {
    assertLines(
        "Xd = LoadStore.sext16(mem.load16(Xn)); Xn = Xn + #imm",
        "if ((w & 31) == ((w >>> 5) & 31)) {",
        "  h.callOut(w);",
        "  return;",
        "}",
        "h.load(" + D + ", 2, 64, h.at(" + N + ", 0));",
        "h.sum64(" + N + ", " + N + ", h.constant(" + IMM + "));");
  }

  @Test
  void aVectorIsComputedWhole() throws IOException {
    assertLines(
        "Vd = each SimdInteger.smax(Vn, Vm, 1)",
        "h.simdInteger().smax(h.v((w & 31)), ((w >>> 30) & 1) != 0 ? 16 : 8, "
            + "h.v(((w >>> 5) & 31)), h.v(((w >>> 10) & 31)), 1);");
  }

  private static final String VD = "h.v((w & 31))";
  private static final String VN = "h.v(((w >>> 5) & 31))";
  private static final String VM = "h.v(((w >>> 10) & 31))";

  /** Every part of it is the same, so that both halves of the result are computed alike. */
  @Test
  void aPartOfAnElementIsTheElement() throws IOException {
    String part = "SimdLanes.part(0, 0, SimdLanes.element(QLm, QHm, 1, 1), 0)";
    assertLines(
        "Qd = SimdInteger.mul(SimdLanes.sxtl(SimdLanes.part(0, #q, Vn), 1), "
            + "SimdLanes.sxtl(%s, 1), 2), ".formatted(part)
            + "SimdInteger.mul(SimdLanes.sxtl(SimdLanes.part(1, #q, Vn), 1), "
            + "SimdLanes.sxtl(%s, 1), 2)".formatted(part),
        "Value t0 = h.vectorTemp();",
        "h.simdLanes().part(t0, 0, ((w >>> 30) & 1), " + VN + ");",
        "h.simdLanes().sxtl(t0, 16, t0, 1);",
        "Value t1 = h.vectorTemp();",
        "h.simdLanes().element(t1, 16, " + VM + ", 1, 1);",
        "h.simdLanes().sxtl(t1, 16, t1, 1);",
        "h.simdInteger().mul(" + VD + ", 16, t0, t1, 2);");
  }

  @Test
  void theUpperHalfOfAScalarIsZero() throws IOException {
    assertLines(
        "Dd = SimdSaturating.sqshrn(SimdSaturating.scalar(Dn, 1), 0, 0, 0, 1, FP)",
        "Value t0 = h.vectorTemp();",
        "h.simdSaturating().scalar(t0, 16, " + VN + ", 1);",
        "h.simdSaturating().sqshrn(" + VD + ", 8, t0, 0, 0, 1);");
  }

  @Test
  void halvesAreTwoOperandsWhereAnEmitterWantsTwo() throws IOException {
    assertLines(
        "Dd = FpDouble.add(QLn, QHn, FP)",
        "Value t0 = h.vectorTemp();",
        "h.copyUpper64(t0, " + VN + ");",
        "h.fpDouble().add(" + VD + ", " + VN + ", t0);");
  }

  @Test
  void aCallIsTheJumpAndTheLink() throws IOException {
    assertLines("call Xn", "h.callTo(" + N + ");");
    assertLines("goto Xn", "h.branchTo(" + N + ");");
  }

  @Test
  void aNameWithoutAnEmitterIsNoted() throws IOException {
    assertThat(translate("Xd = orr64(Xn, Xm)").missing()).isEqualTo("DataProcessingRegister.orr64");
    assertThat(translate("return Xn").missing()).isEqualTo("returnTo");
  }

  @Test
  void anEmitterThatWantsANumberWhereTheRowHasARegisterIsAnError() {
    assertThatThrownBy(() -> translate("Xd = eor64(Xn, Xm)"))
        .hasMessageStartingWith("test.decode:3: ROW: ")
        .hasMessageContaining("DataProcessingRegisterEmitter.eor64 wants a number for m");
  }
}
