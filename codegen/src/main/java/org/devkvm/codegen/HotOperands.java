package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Operands predecoded into slots of the packed operation {@code p}: 12 bits of opcode above up to
 * 52 bits of slots. Emitting a row's code allocates its slots; {@link #packing} then fills them.
 */
final class HotOperands implements Operands {
  private static final int SLOT_BITS = 52;
  private static final int REGISTER_BITS = 6;

  /** The main loop unpacks the first two register slots of every row before its switch. */
  private static final String[] FIRST = {"a", "b"};

  private final ColdOperands cold;
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private int used;

  HotOperands(Row row) {
    cold = new ColdOperands(row);
  }

  private record Slot(int low, int width, String value, boolean register) {
    String unsigned() {
      if (register && low < FIRST.length * REGISTER_BITS) {
        return FIRST[low / REGISTER_BITS];
      }
      String shifted = low == 0 ? "(int) p" : "(int) (p >>> " + low + ")";
      return shifted + " & " + ((1 << width) - 1);
    }

    String signed() {
      String wide = "p << " + (64 - low - width) + " >> " + (64 - width);
      return width <= 31 ? "(int) (" + wide + ")" : "(" + wide + ")";
    }

    String pack() {
      String field = "((" + value + ") & " + ((1L << width) - 1) + "L)";
      return low == 0 ? field : field + " << " + low;
    }
  }

  private Slot slot(int width, String value, boolean register) {
    Slot slot = slots.get(value);
    return slot != null ? slot : allocate(width, value, register);
  }

  private Slot allocate(int width, String value, boolean register) {
    Slot slot = new Slot(used, width, value, register);
    slots.put(value, slot);
    used += width;
    if (used > SLOT_BITS) {
      throw new IllegalArgumentException(cold.row().name() + " needs too many bits to be hot");
    }
    return slot;
  }

  /** Puts the registers below the immediates; the code is then emitted anew. */
  void registersFirst() {
    List<Slot> found = new ArrayList<>(slots.values());
    found.sort(Comparator.comparing((Slot slot) -> !slot.register()));
    slots.clear();
    used = 0;
    found.forEach(slot -> allocate(slot.width(), slot.value(), slot.register()));
  }

  @Override
  public String index(Field field, Role role) {
    return slot(REGISTER_BITS, cold.index(field, role), true).unsigned();
  }

  @Override
  public String field(Field field) {
    return "(" + slot(field.length(), field.extract(), false).unsigned() + ")";
  }

  @Override
  public String derived(Row.Derived derived) {
    return slot(derived.width(), cold.derived(derived), false).signed();
  }

  @Override
  public String pc() {
    return "(pageVa + ((long) (i - 1) << 2))";
  }

  /** Java for the slots of the packed operation, from the word {@code w}. */
  String packing() {
    StringBuilder text = new StringBuilder("0L");
    slots.values().forEach(slot -> text.append(" | ").append(slot.pack()));
    return text.toString();
  }
}
