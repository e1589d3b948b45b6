package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.mmio.RegisterRegion.Read;
import org.devkvm.vgic.mmio.RegisterRegion.Write;

/**
 * Makes the rows of registers that hold a field of some bits per interrupt. Accesses to the first
 * 32 fields are banked: they reach the accessing CPU's own interrupts.
 */
final class IrqFields {
  private static final int MAX_IRQS = 1024;

  private IrqFields() {}

  /** Reads the field of an interrupt. */
  @FunctionalInterface
  interface FieldRead {
    int read(Irq irq);
  }

  /**
   * Writes the field of an interrupt on behalf of a CPU.
   *
   * @param <V> the view
   */
  @FunctionalInterface
  interface FieldWrite<V> {
    void write(V view, int cpu, Irq irq, int bits);
  }

  /** An array with a field for each interrupt. */
  static <V extends GicView> RegisterRegion<V> perIrq(
      String name,
      int offset,
      int bits,
      int widths,
      FieldRead read,
      FieldWrite<? super V> write,
      FieldRead userRead,
      FieldWrite<? super V> userWrite) {
    return new RegisterRegion<>(
        name,
        offset,
        MAX_IRQS * bits / 8,
        bits,
        widths,
        reader(offset, bits, read),
        IrqFields.<V>writer(offset, bits, write),
        reader(offset, bits, userRead),
        RegisterRegion.<V>like(IrqFields.<V>writer(offset, bits, userWrite)));
  }

  /** An array with a byte for each SGI. */
  static <V extends GicView> RegisterRegion<V> perSgi(
      String name, int offset, FieldRead read, FieldWrite<? super V> write) {
    return first(
        Intid.NR_SGIS, perIrq(name, offset, 8, RegisterRegion.W8_W32, read, write, read, write));
  }

  /** Of an array, the fields of the first interrupts only. */
  static <V extends GicView> RegisterRegion<V> first(int count, RegisterRegion<V> array) {
    return new RegisterRegion<>(
        array.name(),
        array.offset(),
        count * array.bitsPerIrq() / 8,
        array.bitsPerIrq(),
        array.widths(),
        array.read(),
        array.write(),
        array.userRead(),
        array.userWrite());
  }

  private static Read<GicView> reader(int base, int bits, FieldRead field) {
    return (view, cpu, offset, width) -> {
      int first = (offset - base) * 8 / bits;
      long value = 0;
      for (int i = 0; i < width * 8 / bits; i++) {
        value |= (long) field.read(view.controller().irq(cpu, first + i)) << (i * bits);
      }
      return value;
    };
  }

  private static <V extends GicView> Write<V> writer(
      int base, int bits, FieldWrite<? super V> field) {
    int mask = (1 << bits) - 1;
    return (view, cpu, offset, width, value) -> {
      int first = (offset - base) * 8 / bits;
      for (int i = 0; i < width * 8 / bits; i++) {
        Irq irq = view.controller().irq(cpu, first + i);
        field.write(view, cpu, irq, (int) (value >>> (i * bits)) & mask);
      }
    };
  }
}
