package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.mmio.RegisterRegion.Read;
import org.devkvm.vgic.mmio.RegisterRegion.UserWrite;
import org.devkvm.vgic.mmio.RegisterRegion.Write;

/**
 * Makes the rows of registers that hold a field of some bits per interrupt. Accesses to the first
 * 32 fields are banked: they reach the accessing CPU's own interrupts.
 */
final class IrqFields {
  private static final int MAX_IRQS = 1024;

  private final InterruptController gic;

  IrqFields(InterruptController gic) {
    this.gic = gic;
  }

  /** Reads the field of an interrupt. */
  @FunctionalInterface
  interface FieldRead {
    int read(Irq irq);
  }

  /** Writes the field of an interrupt on behalf of a CPU. */
  @FunctionalInterface
  interface FieldWrite {
    void write(int cpu, Irq irq, int bits);
  }

  /** An array with a field for each interrupt. */
  RegisterRegion perIrq(
      String name,
      int offset,
      int bits,
      int widths,
      FieldRead read,
      FieldWrite write,
      FieldRead userRead,
      FieldWrite userWrite) {
    return new RegisterRegion(
        name,
        offset,
        MAX_IRQS * bits / 8,
        bits,
        widths,
        reader(offset, bits, read),
        writer(offset, bits, write),
        reader(offset, bits, userRead),
        UserWrite.like(writer(offset, bits, userWrite)));
  }

  /** An array with a byte for each SGI. */
  RegisterRegion perSgi(String name, int offset, FieldRead read, FieldWrite write) {
    Read reader = reader(offset, 8, read);
    Write writer = writer(offset, 8, write);
    return new RegisterRegion(
        name,
        offset,
        Intid.NR_SGIS,
        8,
        RegisterRegion.W8_W32,
        reader,
        writer,
        reader,
        UserWrite.like(writer));
  }

  private Read reader(int base, int bits, FieldRead field) {
    return (cpu, offset, width) -> {
      int first = (offset - base) * 8 / bits;
      long value = 0;
      for (int i = 0; i < width * 8 / bits; i++) {
        value |= (long) field.read(gic.irq(cpu, first + i)) << (i * bits);
      }
      return value;
    };
  }

  private Write writer(int base, int bits, FieldWrite field) {
    int mask = (1 << bits) - 1;
    return (cpu, offset, width, value) -> {
      int first = (offset - base) * 8 / bits;
      for (int i = 0; i < width * 8 / bits; i++) {
        field.write(cpu, gic.irq(cpu, first + i), (int) (value >>> (i * bits)) & mask);
      }
    };
  }
}
