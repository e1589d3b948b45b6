package org.devkvm.uapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.devkvm.uapi.struct.Field;
import org.devkvm.uapi.struct.KvmRun;
import org.devkvm.uapi.struct.Layout;
import org.devkvm.uapi.struct.Struct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An accessor of a flyweight touches the field of its name and nothing else. */
class AccessorTest {
  /** Sets all eight bytes of an array of bytes, so that it has no field of its own. */
  private static final String WHOLE_ARRAY = "mmioValue";

  static List<Layout> layouts() {
    return StructProbeTest.LAYOUTS;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void setterWritesExactlyItsFieldAndGetterReadsItBack(Layout layout) throws Exception {
    Class<?> type = flyweight(layout);
    List<Method> setters = new ArrayList<>(List.of(type.getMethods()));
    setters.removeIf(m ->
        m.getReturnType() != type
            || m.getName().equals("allocate")
            || m.getName().equals(WHOLE_ARRAY));
    for (Method setter : setters) {
      byte[] bytes = new byte[layout.size() + 2 * Long.BYTES];
      Struct struct =
          (Struct)
              type.getConstructor(MemorySegment.class).newInstance(MemorySegment.ofArray(bytes));
      boolean array = setter.getParameterCount() == 2;
      Class<?> width = setter.getParameterTypes()[array ? 1 : 0];
      Object ones = width == int.class ? Integer.valueOf(-1) : (Object) Long.valueOf(-1);
      if (array) {
        setter.invoke(struct, 0, ones);
      } else {
        setter.invoke(struct, ones);
      }
      Field field = written(layout, bytes, setter.getName());
      assertThat(read(struct, setter.getName(), array)).as(field.name()).isEqualTo(mask(field));
    }
  }

  /** The field of the accessor's name; it must be what is not zero. */
  private static Field written(Layout layout, byte[] bytes, String accessor) {
    int first = 0;
    while (bytes[first] == 0) {
      first++;
    }
    int length = 0;
    while (bytes[first + length] == -1) {
      length++;
    }
    for (Field field : layout.fields()) {
      String name = field.name().replaceAll("[._]", "").toLowerCase(Locale.ROOT);
      // debug.arch.hsr is debugHsr; most others are the end of their path.
      boolean named =
          name.endsWith(accessor.toLowerCase(Locale.ROOT))
              || name.replace("arch", "").equals(accessor.toLowerCase(Locale.ROOT));
      if (named && field.offset() == first && field.type().size() == length) {
        return field;
      }
    }
    throw new AssertionError(layout.name() + "." + accessor + " wrote " + length + " at " + first);
  }

  private static long read(Struct struct, String name, boolean array) throws Exception {
    Class<?> type = struct.getClass();
    Object value =
        array
            ? type.getMethod(name, int.class).invoke(struct, 0)
            : type.getMethod(name).invoke(struct);
    return ((Number) value).longValue();
  }

  /** All ones of the field as its getter widens them: bytes and halves without sign. */
  private static long mask(Field field) {
    return switch (field.type().size()) {
      case Byte.BYTES -> 0xff;
      case Short.BYTES -> 0xffff;
      default -> -1;
    };
  }

  private static Class<?> flyweight(Layout layout) throws ClassNotFoundException {
    StringBuilder name = new StringBuilder(KvmRun.class.getPackageName()).append('.');
    for (String word : layout.name().split("_", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return Class.forName(name.toString());
  }
}
