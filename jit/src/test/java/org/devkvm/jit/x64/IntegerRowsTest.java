package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.devkvm.cpu.ops.DataProcessingImmediate;
import org.devkvm.cpu.ops.DataProcessingRegister;
import org.devkvm.cpu.ops.Flags;
import org.devkvm.jit.ops.DataProcessingImmediateEmitter;
import org.devkvm.jit.ops.DataProcessingRegisterEmitter;
import org.devkvm.jit.ops.FlagsEmitter;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.HostOps;
import org.devkvm.jit.ops.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every emitter of integer rows computes what the Java method of its name does. */
class IntegerRowsTest {
  private static final long[] EDGES = {
    0,
    1,
    2,
    -1,
    -2,
    31,
    32,
    63,
    64,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFF_FFFFL,
    0x8000_0000L,
    0xFFFF_FFFFL,
    0x1_0000_0000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    0x5555_5555_5555_5555L,
    0x0123_4567_89AB_CDEFL
  };

  /** Registers in host registers and in the block, and XZR. */
  private static final int[] REGISTERS = {0, 1, 7, 12, 19, 30, 31};

  private static final int PLACEMENTS = 24;
  private static final int VALUES = 40;
  private static final int NZCV_SHIFT = 28;

  private final RowRunner runner = new RowRunner();
  private final Random random = new Random(1);

  @AfterEach
  void close() {
    runner.close();
  }

  static Stream<Method> methods() {
    return Stream.of(
            FlagsEmitter.class,
            DataProcessingImmediateEmitter.class,
            DataProcessingRegisterEmitter.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .sorted(java.util.Comparator.comparing(Method::toString));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void emitterAgreesWithTheJavaMethod(Method emitter) throws ReflectiveOperationException {
    Oracle oracle = Oracle.of(emitter);
    for (int i = 0; i < PLACEMENTS; i++) {
      Placement placement = place(emitter, oracle, i);
      runner.emit(placement::emit);
      for (int j = 0; j < VALUES; j++) {
        check(oracle, placement);
      }
    }
  }

  private Placement place(Method emitter, Oracle oracle, int round) {
    Class<?>[] types = emitter.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (types[i] == Value.class) {
        arguments[i] = REGISTERS[random.nextInt(REGISTERS.length)];
      } else {
        arguments[i] = oracle.immediate(emitter.getName(), i, random, Arrays.copyOf(arguments, i));
      }
    }
    if (emitter.getName().startsWith("movk") || emitter.getName().startsWith("bfm")) {
      arguments[1] = arguments[0];
    }
    boolean constant = round % 4 == 3 && oracle.takesConstant();
    return new Placement(emitter, arguments, constant ? random.nextInt(4096) : -1);
  }

  private void check(Oracle oracle, Placement placement) throws ReflectiveOperationException {
    long[] x = new long[32];
    for (int n = 0; n < 31; n++) {
      x[n] = random.nextInt(3) == 0 ? random.nextLong() : EDGES[random.nextInt(EDGES.length)];
      runner.x(n, x[n]);
    }
    int nzcv = random.nextInt(16);
    runner.nzcv(nzcv);
    Oracle.Result expected = oracle.apply(placement, x, nzcv << NZCV_SHIFT);
    if (placement.destination() != 31 && expected.value() != null) {
      x[placement.destination()] = expected.value();
    }
    assertThat(runner.run()).isEqualTo(HostCode.CHAIN);
    for (int n = 0; n < 31; n++) {
      assertThat(runner.x(n)).as("x%d of %s", n, placement).isEqualTo(x[n]);
    }
    assertThat(runner.nzcv()).as("NZCV of %s", placement).isEqualTo(expected.nzcv() >>> NZCV_SHIFT);
  }

  /** Arguments of an emitter. */
  static final class Placement {
    private final Method emitter;

    /** Register numbers for values. */
    private final Object[] arguments;

    /** What the last value is instead of a register; -1: it is a register. */
    private final int constant;

    Placement(Method emitter, Object[] arguments, int constant) {
      this.emitter = emitter;
      this.arguments = arguments;
      this.constant = constant;
    }

    int lastValue() {
      int last = -1;
      for (int i = 0; i < arguments.length; i++) {
        if (emitter.getParameterTypes()[i] == Value.class) {
          last = i;
        }
      }
      return last;
    }

    /** Register number of the destination, 31 where there is none. */
    int destination() {
      return emitter.getName().endsWith("If") ? 31 : (int) arguments[0];
    }

    void emit(HostOps h) {
      Object[] values = arguments.clone();
      for (int i = 0; i < values.length; i++) {
        if (emitter.getParameterTypes()[i] == Value.class) {
          values[i] =
              constant >= 0 && i == lastValue() ? h.constant(constant) : h.x((int) arguments[i]);
        }
      }
      if (false) {
        values[1] = h.constant(0x40_1000);
      }
      try {
        emitter.invoke(target(h), values);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(toString(), e);
      }
    }

    private Object target(HostOps h) {
      Class<?> type = emitter.getDeclaringClass();
      return type == FlagsEmitter.class
          ? h.flags()
          : type == DataProcessingRegisterEmitter.class
              ? h.dataProcessingRegister()
              : h.dataProcessingImmediate();
    }

    @Override
    public String toString() {
      return emitter.getName() + Arrays.toString(arguments) + " constant " + constant;
    }
  }

  /** What the Java methods say. */
  record Oracle(Method emitter, Method value, @Nullable Function<Object, Integer> flags) {
    record Result(@Nullable Long value, int nzcv) {}

    static Oracle of(Method emitter) {
      String name = emitter.getName();
      if (emitter.getDeclaringClass() == FlagsEmitter.class) {
        String plain = name.replace("If", "");
        return new Oracle(emitter, find(DataProcessingRegister.class, plain), null);
      }
      Class<?> type =
          emitter.getDeclaringClass() == DataProcessingRegisterEmitter.class
              ? DataProcessingRegister.class
              : DataProcessingImmediate.class;
      Function<Object, Integer> flags =
          !name.endsWith("Flags")
              ? null
              : result ->
                  result instanceof Integer word
                      ? Flags.logic32(word)
                      : Flags.logic64((long) result);
      return new Oracle(emitter, find(type, name.replace("Flags", "")), flags);
    }

    private static Method find(Class<?> type, String name) {
      return Arrays.stream(type.getMethods())
          .filter(m -> m.getName().equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name));
    }

    boolean takesConstant() {
      return emitter.getName().matches("(add|sub)(32|64)(If)?");
    }

    Object immediate(String name, int index, Random random, Object[] before) {
      boolean wide = name.contains("64");
      int bits = wide ? 64 : 32;
      if (name.startsWith("mov")) {
        boolean shift = index == emitter.getParameterCount() - 1;
        return shift ? 16 * random.nextInt(wide ? 4 : 2) : random.nextInt(1 << 16);
      }
      if (name.startsWith("adrp")) {
        return (long) random.nextInt() << 12;
      }
      if (name.endsWith("If")) {
        return random.nextInt(16);
      }
      if (name.startsWith("cs")) {
        return random.nextInt(16);
      }
      if (name.startsWith("extend")) {
        return random.nextInt(index == 2 ? 8 : 5);
      }
      if (name.startsWith("shift")) {
        return random.nextInt(index == 2 ? 4 : bits);
      }
      if (emitter.getParameterCount() == 3 && wide && !name.startsWith("ext")) {
        return bitmask(random);
      }
      if (name.matches("(and|orr|eor)32.*")) {
        return index == 2 ? random.nextInt(32) : random.nextInt(31);
      }
      return random.nextInt(bits);
    }

    private static int bitmask(Random random) {
      while (true) {
        int n = random.nextInt(2);
        int imms = random.nextInt(64);
        int len = 31 - Integer.numberOfLeadingZeros((n << 6) | (~imms & 63));
        if (len >= 1 && (imms & ((1 << len) - 1)) != (1 << len) - 1) {
          return n << 12 | random.nextInt(64) << 6 | imms;
        }
      }
    }

    Result apply(Placement placement, long[] x, int nzcv) throws ReflectiveOperationException {
      List<Object> arguments = new ArrayList<>();
      Class<?>[] types = emitter.getParameterTypes();
      boolean conditional = emitter.getName().endsWith("If");
      int first = conditional ? 0 : 1;
      for (int i = first; i < types.length; i++) {
        Object argument = placement.arguments[i];
        if (types[i] != Value.class) {
          arguments.add(argument);
        } else if (placement.constant >= 0 && i == placement.lastValue()) {
          arguments.add((long) placement.constant);
        } else if (false) {
          arguments.add(0x40_1000L);
        } else {
          int register = (int) argument;
          arguments.add(register == 31 ? 0L : x[register]);
        }
      }
      if (emitter.getDeclaringClass() == FlagsEmitter.class) {
        return flags(arguments, conditional, nzcv);
      }
      Object result = invoke(value, arguments, nzcv);
      long bits = result instanceof Integer word ? Integer.toUnsignedLong(word) : (long) result;
      return new Result(bits, flags == null ? nzcv : flags.apply(result));
    }

    private Result flags(List<Object> arguments, boolean conditional, int nzcv)
        throws ReflectiveOperationException {
      String name = emitter.getName().replace("If", "");
      List<Object> operands = conditional ? arguments.subList(1, 3) : arguments;
      int set = (int) invoke(find(Flags.class, name), operands, nzcv);
      if (conditional) {
        return new Result(
            null, Flags.select((int) arguments.get(0), nzcv, set, (int) arguments.get(3)));
      }
      Object result = invoke(value, operands, nzcv);
      return new Result(
          result instanceof Integer word ? Integer.toUnsignedLong(word) : (long) result, set);
    }

    /** NZCV goes where the method has an int more than there are arguments. */
    private static Object invoke(Method method, List<Object> arguments, int nzcv)
        throws ReflectiveOperationException {
      Class<?>[] types = method.getParameterTypes();
      List<Object> all = new ArrayList<>(arguments);
      if (types.length > all.size()) {
        all.add(method.getName().startsWith("cs") ? 1 : all.size(), nzcv);
      }
      for (int i = 0; i < types.length; i++) {
        long value = ((Number) all.get(i)).longValue();
        all.set(i, types[i] == int.class ? (Object) (int) value : (Object) value);
      }
      return method.invoke(null, all.toArray());
    }
  }
}
