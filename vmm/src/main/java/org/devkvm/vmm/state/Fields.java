package org.devkvm.vmm.state;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.devkvm.vmm.VmmException;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record by their names, so that they can be stored without their class. A
 * value is a {@code Long} (an {@code int} too), a {@code Boolean}, a {@code String}, the {@code
 * Fields} of another record, or a {@code List} of one of these; nothing else can be stored.
 *
 * <p>The record's class is looked at by reflection: it has to be public in a package that is
 * exported, or in this module.
 */
public final class Fields {
  private final Map<String, Object> values;

  Fields(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The fields of a record. */
  public static Fields of(Record state) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : state.getClass().getRecordComponents()) {
      values.put(component.getName(), stored(read(component, state)));
    }
    return new Fields(values);
  }

  /**
   * The record that {@link #of} was given.
   *
   * @throws VmmException when the class has other components, or refuses the values
   */
  public <S extends Record> S as(Class<S> type) throws VmmException {
    try {
      return record(type);
    } catch (IllegalArgumentException e) {
      throw new VmmException(String.valueOf(e.getMessage()), e);
    }
  }

  Map<String, Object> values() {
    return values;
  }

  private <S extends Record> S record(Class<S> type) {
    RecordComponent[] components = type.getRecordComponents();
    TreeSet<String> unknown = new TreeSet<>(values.keySet());
    List<Class<?>> types = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : components) {
      unknown.remove(component.getName());
      types.add(component.getType());
      Object value = values.get(component.getName());
      arguments.add(live(value, component.getGenericType(), component.getName()));
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("unknown: " + String.join(", ", unknown));
    }
    return construct(type, types, arguments);
  }

  private static Object stored(Object value) {
    return switch (value) {
      case Integer number -> number.longValue();
      case Long number -> number;
      case Boolean flag -> flag;
      case String text -> text;
      case Record inner -> of(inner);
      case List<?> list -> list.stream().map(Fields::stored).toList();
      default -> throw new IllegalArgumentException("cannot be stored: " + value.getClass());
    };
  }

  /** A stored value as a component of this type; {@code name} is for the message of a failure. */
  private static Object live(@Nullable Object value, Type type, String name) {
    if (value instanceof Long number && (type == int.class || type == Integer.class)) {
      if (number.intValue() != number) {
        throw new IllegalArgumentException(name + " is too large: " + number);
      }
      return number.intValue();
    }
    if ((value instanceof Long && (type == long.class || type == Long.class))
        || (value instanceof Boolean && type == boolean.class)
        || (value instanceof String && type == String.class)) {
      return value;
    }
    if (value instanceof Fields inner && type instanceof Class<?> c && c.isRecord()) {
      return inner.record(c.asSubclass(Record.class));
    }
    if (value instanceof List<?> list && type instanceof ParameterizedType of) {
      Type element = of.getActualTypeArguments()[0];
      return list.stream().map(each -> live(each, element, name)).toList();
    }
    throw new IllegalArgumentException(
        name + (value == null ? " is missing" : " is not what it should be"));
  }

  private static Object read(RecordComponent component, Record state) {
    try {
      component.getAccessor().setAccessible(true); // of a record that only this module knows
      return component.getAccessor().invoke(state);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot be read: " + component, e);
    }
  }

  private static <S> S construct(Class<S> type, List<Class<?>> types, List<Object> arguments) {
    try {
      Constructor<S> canonical = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
      canonical.setAccessible(true);
      return canonical.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be made: " + type.getName(), e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fields fields && values.equals(fields.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
