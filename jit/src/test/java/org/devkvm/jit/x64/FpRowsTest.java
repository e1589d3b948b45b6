package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.devkvm.cpu.ops.Flags;
import org.devkvm.cpu.ops.FpConvert;
import org.devkvm.cpu.ops.FpDouble;
import org.devkvm.cpu.ops.FpSingle;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.FpState;
import org.devkvm.jit.ops.FpConvertEmitter;
import org.devkvm.jit.ops.FpDoubleEmitter;
import org.devkvm.jit.ops.FpSingleEmitter;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.HostOps;
import org.devkvm.jit.ops.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every emitter of scalar floating point computes what the Java method of its name does, result and
 * exceptions, or leaves the row to the interpreter without raising an exception that it would not.
 */
class FpRowsTest {
  private static final long[] DOUBLES = {
    0,
    1,
    2,
    0x000F_FFFF_FFFF_FFFFL,
    0x0010_0000_0000_0000L,
    0x0010_0000_0000_0001L,
    0x3FE0_0000_0000_0000L,
    0x3FF0_0000_0000_0000L,
    0x3FF0_0000_0000_0001L,
    0x3FF8_0000_0000_0000L,
    0x4000_0000_0000_0000L,
    0x41DF_FFFF_FFC0_0000L,
    0x41E0_0000_0000_0000L,
    0x41EF_FFFF_FFE0_0000L,
    0x41F0_0000_0000_0000L,
    0x43E0_0000_0000_0000L,
    0x43F0_0000_0000_0000L,
    0x7FEF_FFFF_FFFF_FFFFL,
    0x7FF0_0000_0000_0000L,
    0x7FF0_0000_0000_0001L,
    0x7FF8_0000_0000_0000L
  };
  private static final int[] SINGLES = {
    0,
    1,
    2,
    0x7F_FFFF,
    0x80_0000,
    0x80_0001,
    0x3F00_0000,
    0x3F80_0000,
    0x3F80_0001,
    0x3FC0_0000,
    0x4000_0000,
    0x4EFF_FFFF,
    0x4F00_0000,
    0x4F7F_FFFF,
    0x4F80_0000,
    0x5F00_0000,
    0x5F80_0000,
    0x7F7F_FFFF,
    0x7F80_0000,
    0x7F80_0001,
    0x7FC0_0000
  };
  private static final int[] REGISTERS = {0, 1, 5, 7, 8, 20, 31};
  private static final int[] MODES = {0, 1 << 22, 2 << 22, 3 << 22};
  private static final int PLACEMENTS = 12;
  private static final int VALUES = 200;
  private static final int NZCV_SHIFT = 28;

  private final RowRunner runner = new RowRunner();
  private final CpuState oracle = new CpuState();
  private final Random random = new Random(1);

  @AfterEach
  void close() {
    runner.close();
    oracle.close();
  }

  static Stream<Method> methods() {
    return Stream.of(FpDoubleEmitter.class, FpSingleEmitter.class, FpConvertEmitter.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .sorted(Comparator.comparing(Method::toString));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void emitterAgreesWithTheJavaMethod(Method emitter) throws ReflectiveOperationException {
    int executed = 0;
    for (int i = 0; i < PLACEMENTS; i++) {
      Object[] arguments = place(emitter);
      runner.emit(h -> emit(h, emitter, arguments));
      for (int j = 0; j < VALUES; j++) {
        executed += check(emitter, arguments) ? 1 : 0;
      }
    }
    assertThat(executed).as("times that it was not left to the interpreter").isPositive();
  }

  private static boolean writesGeneral(Method emitter) {
    return emitter.getName().endsWith("ToInteger");
  }

  private static boolean readsGeneral(Method emitter) {
    return emitter.getName().startsWith("fixedTo");
  }

  private static boolean setsFlags(Method emitter) {
    return emitter.getName().matches("compare(If)?");
  }

  private Object[] place(Method emitter) {
    Class<?>[] types = emitter.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] =
          types[i] == Value.class
              ? REGISTERS[random.nextInt(REGISTERS.length)]
              : immediate(emitter.getName(), i);
    }
    return arguments;
  }

  private int immediate(String name, int index) {
    if (name.startsWith("expand")) {
      return random.nextInt(256);
    }
    if (name.equals("select") || (name.equals("compareIf") && index != 4)) {
      return random.nextInt(16);
    }
    if (name.equals("round") || (name.endsWith("ToInteger") && index == 3)) {
      return random.nextInt(4);
    }
    return name.startsWith("fixedTo") && index == 3 ? 64 - random.nextInt(33) : random.nextInt(2);
  }

  private static void emit(HostOps h, Method emitter, Object[] arguments) {
    Object[] values = arguments.clone();
    for (int i = 0; i < values.length; i++) {
      if (emitter.getParameterTypes()[i] == Value.class) {
        boolean general = (i == 0 && writesGeneral(emitter)) || (i == 1 && readsGeneral(emitter));
        values[i] = general ? h.x((int) arguments[i]) : h.v((int) arguments[i]);
      }
    }
    Class<?> type = emitter.getDeclaringClass();
    Object target =
        type == FpDoubleEmitter.class
            ? h.fpDouble()
            : type == FpSingleEmitter.class ? h.fpSingle() : h.fpConvert();
    try {
      emitter.invoke(target, values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(emitter + Arrays.toString(arguments), e);
    }
  }

  private boolean check(Method emitter, Object[] arguments) throws ReflectiveOperationException {
    long[] v = new long[32];
    long[] x = new long[32];
    for (int n = 0; n < 32; n++) {
      v[n] = number(emitter);
      runner.v(n, v[n], random.nextLong());
      if (n < 31) {
        x[n] = random.nextInt(2) == 0 ? random.nextLong() : random.nextInt();
        runner.x(n, x[n]);
      }
    }
    int nzcv = random.nextInt(16);
    FpState fp = oracle.fp;
    fp.fpsr(0);
    fp.fpcr(MODES[random.nextInt(4)]);
    runner.nzcv(nzcv);
    runner.fpcr(fp.fpcr());
    Object result = oracle(emitter, arguments, v, x, nzcv << NZCV_SHIFT, fp);
    int reason = runner.run();
    int raised = runner.fpsr();
    String what = emitter.getDeclaringClass().getSimpleName() + "." + emitter.getName();
    if (reason == HostCode.CALL_OUT) {
      assertThat(raised & ~fp.fpsr()).as("exceptions of %s before a call-out", what).isZero();
      return false;
    }
    assertThat(reason).isEqualTo(HostCode.CHAIN);
    what += Arrays.toString(arguments) + " of " + operands(arguments, v);
    assertThat(raised).as("FPSR of " + what).isEqualTo(fp.fpsr());
    if (setsFlags(emitter)) {
      assertThat(runner.nzcv()).as("NZCV of " + what).isEqualTo((int) result >>> NZCV_SHIFT);
      return true;
    }
    assertThat(runner.nzcv()).as("NZCV after " + what).isEqualTo(nzcv);
    int d = (int) arguments[0];
    long bits = result instanceof Integer word ? Integer.toUnsignedLong(word) : (long) result;
    if (writesGeneral(emitter)) {
      assertThat(d == 31 ? bits : runner.x(d)).as(what).isEqualTo(bits);
    } else {
      assertThat(Long.toHexString(runner.v(d, 0))).as(what).isEqualTo(Long.toHexString(bits));
      assertThat(runner.v(d, 1)).as("upper half after " + what).isZero();
    }
    return true;
  }

  private static String operands(Object[] arguments, long[] v) {
    StringBuilder text = new StringBuilder();
    for (Object argument : arguments) {
      text.append(Long.toHexString(v[(int) argument & 31])).append(' ');
    }
    return text.toString();
  }

  private long number(Method emitter) {
    boolean single =
        emitter.getDeclaringClass() == FpSingleEmitter.class
            || emitter.getName().startsWith("single");
    boolean edge = random.nextInt(3) != 0;
    if (single) {
      int bits = edge ? SINGLES[random.nextInt(SINGLES.length)] : random.nextInt();
      return Integer.toUnsignedLong(random.nextBoolean() ? bits : bits ^ 1 << 31);
    }
    long bits = edge ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextLong();
    return random.nextBoolean() ? bits : bits ^ Long.MIN_VALUE;
  }

  private static Object oracle(
      Method emitter, Object[] arguments, long[] v, long[] x, int nzcv, FpState fp)
      throws ReflectiveOperationException {
    Class<?> type = emitter.getDeclaringClass();
    Class<?> ops =
        type == FpDoubleEmitter.class
            ? FpDouble.class
            : type == FpSingleEmitter.class ? FpSingle.class : FpConvert.class;
    Method method =
        Arrays.stream(ops.getMethods())
            .filter(m -> m.getName().equals(emitter.getName()))
            .findFirst()
            .orElseThrow();
    List<Object> all = new ArrayList<>();
    Class<?>[] types = emitter.getParameterTypes();
    for (int i = setsFlags(emitter) ? 0 : 1; i < types.length; i++) {
      Object argument = arguments[i];
      all.add(
          types[i] != Value.class
              ? argument
              : readsGeneral(emitter) ? x[(int) argument] : v[(int) argument]);
    }
    if (emitter.getName().matches("select|compareIf")) {
      all.set(0, Flags.holds((int) all.getFirst(), nzcv));
    }
    Class<?>[] wanted = method.getParameterTypes();
    if (wanted.length > all.size()) {
      all.add(fp);
    }
    for (int i = 0; i < wanted.length; i++) {
      if (all.get(i) instanceof Number number) {
        all.set(
            i, wanted[i] == int.class ? (Object) number.intValue() : (Object) number.longValue());
      }
    }
    return method.invoke(null, all.toArray());
  }
}
