package org.devkvm.codegen;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Operands predecoded into slots of the packed operation {@code p}: 12 bits of opcode above up to
 * 52 bits of slots. Emitting a row's code allocates its slots; {@link #packing} then fills them.
 */
final class HotOperands implements OperandText {
  private static final int FIRST_BIT = 12;
  private static final int REGISTER_BITS = 6;

  private final ColdOperands cold;
  private final String pc;
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private int used = FIRST_BIT;

  /**
   * The operands of a row.
   *
   * @param pc Java for the address of the instruction
   */
  HotOperands(Row row, String pc) {
    this.pc = pc;
    cold = new ColdOperands(row);
  }

  private record Slot(int low, int width, String value) {
    String unsigned() {
      return "(int) (q >>> " + low + ") & " + ((1 << width) - 1);
    }

    String signed() {
      String wide = "q << " + (64 - low - width) + " >> " + (64 - width);
      return width <= 31 ? "(int) (" + wide + ")" : "(" + wide + ")";
    }

    String pack() {
      return "((" + value + ") & " + ((1L << width) - 1) + "L) << " + low;
    }
  }

  private Slot slot(int width, String value) {
    Slot slot = slots.get(value);
    return slot != null ? slot : allocate(width, value);
  }

  private Slot allocate(int width, String value) {
    Slot slot = new Slot(used, width, value);
    slots.put(value, slot);
    used += width;
    if (used > Long.SIZE) {
      throw new IllegalArgumentException(cold.row().name() + " needs too many bits to be hot");
    }
    return slot;
  }

  @Override
  public String index(EncodingField field, Role role) {
    return slot(REGISTER_BITS, cold.index(field, role)).unsigned();
  }

  @Override
  public String field(EncodingField field) {
    return "(" + slot(field.length(), field.extract()).unsigned() + ")";
  }

  @Override
  public String derived(Row.Derived derived) {
    return slot(derived.width(), cold.derived(derived)).signed();
  }

  @Override
  public String pc() {
    return pc;
  }

  /** Whether the code reads any slot. */
  boolean hasSlots() {
    return !slots.isEmpty();
  }

  /** Java for the slots of the packed operation, from the word {@code w}. */
  String packing() {
    StringBuilder text = new StringBuilder("0L");
    slots.values().forEach(slot -> text.append(" | ").append(slot.pack()));
    return text.toString();
  }
}
