package org.devkvm.uapi.struct;

/**
 * One field of a C struct, placed.
 *
 * @param name as C spells the way to it from the struct, for example {@code mmio.phys_addr}
 * @param type of the field, or of one element
 * @param offset in bytes from the start of the struct
 * @param count of elements: 1 for a plain field, 0 for a flexible array member
 */
public record Field(String name, CType type, int offset, int count) {

  /** Bytes of the whole field; 0 for a flexible array member. */
  public int size() {
    return type.size() * count;
  }

  /** The offset of element {@code index} of an array. */
  public int offset(int index) {
    if (index == 0) {
      return offset;
    }
    if (index < 0 || (count > 0 && index >= count)) {
      throw outside(index);
    }
    return offset + index * type.size();
  }

  private IndexOutOfBoundsException outside(int index) {
    return new IndexOutOfBoundsException(name + "[" + index + "] of " + count);
  }
}
