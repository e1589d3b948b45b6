package org.devkvm.uapi.struct;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * A C struct in memory: accessors over a segment that somebody else owns.
 *
 * <p>Integers come as C has them: {@code u8} and {@code u16} widened without sign, {@code u32} as
 * the 32 bits of an {@code int}, {@code u64} as the 64 bits of a {@code long}.
 */
public abstract class Struct {
  private static final VarHandle BYTE = Values.U8.varHandle();

  private final MemorySegment segment;
  private final Layout layout;

  /**
   * @param segment at least {@code layout.size()} bytes; needs no alignment
   */
  protected Struct(MemorySegment segment, Layout layout) {
    this.segment = segment;
    this.layout = layout;
  }

  public final MemorySegment segment() {
    return segment;
  }

  /** The address of native memory: what C passes to ioctl. */
  public final long address() {
    return segment.address();
  }

  public final Layout layout() {
    return layout;
  }

  protected final int readU8(Field field) {
    return readU8(field, 0);
  }

  protected final int readU8(Field field, int index) {
    return Byte.toUnsignedInt(segment.get(Values.U8, field.offset(index)));
  }

  protected final void writeU8(Field field, int index, int value) {
    segment.set(Values.U8, field.offset(index), (byte) value);
  }

  /** For the bytes of {@code kvm_run} that another thread writes. */
  protected final int readVolatileU8(Field field) {
    return Byte.toUnsignedInt((byte) BYTE.getVolatile(segment, (long) field.offset()));
  }

  protected final void writeVolatileU8(Field field, int value) {
    BYTE.setVolatile(segment, (long) field.offset(), (byte) value);
  }

  protected final int readU16(Field field) {
    return Short.toUnsignedInt(segment.get(Values.U16, field.offset()));
  }

  protected final void writeU16(Field field, int index, int value) {
    segment.set(Values.U16, field.offset(index), (short) value);
  }

  protected final int readU32(Field field) {
    return readU32(field, 0);
  }

  protected final int readU32(Field field, int index) {
    return segment.get(Values.U32, field.offset(index));
  }

  protected final void writeU32(Field field, int index, int value) {
    segment.set(Values.U32, field.offset(index), value);
  }

  protected final long readU64(Field field) {
    return readU64(field, 0);
  }

  protected final long readU64(Field field, int index) {
    return segment.get(Values.U64, field.offset(index));
  }

  protected final void writeU64(Field field, int index, long value) {
    segment.set(Values.U64, field.offset(index), value);
  }

  @Override
  public String toString() {
    return layout.name() + layout.format(segment);
  }
}
