package org.devkvm.vmm.access;

import java.util.Optional;

/**
 * A load or store of one register or of a pair (Arm ARM C4.1.95): what a driver may use on a
 * device's registers. Exclusives, atomics and structures are not for them: processors refuse
 * exclusives of devices.
 *
 * @param rt2 the second register, or {@link #NONE}
 */
record DeviceAccess(Data data, int rt, int rt2, Address address) {
  /** No register. */
  static final int NONE = -1;

  /**
   * What is moved.
   *
   * @param load or else stored
   * @param vector the registers are V0 to V31
   * @param bytes of each register in memory: 1 to 8, of vectors up to 16
   * @param signed what is loaded is sign-extended
   * @param target bits of a general register that a load writes: 32 or 64
   */
  record Data(boolean load, boolean vector, int bytes, boolean signed, int target) {}

  /**
   * Where from or to.
   *
   * @param base its register: 31 is SP
   * @param offset in bytes
   * @param register the register that is the offset instead, or {@link #NONE}
   * @param option how that is extended: UXTW 2, LSL 3, SXTW 6, SXTX 7
   * @param shift by how much it is shifted
   */
  record Address(int base, Index index, long offset, int register, int option, int shift) {
    private static final int UXTW = 2;
    private static final int LSL = 3;
    private static final int SXTW = 6;

    static Address of(int base, Index index, long offset) {
      return new Address(base, index, offset, NONE, LSL, 0);
    }

    /**
     * The first byte.
     *
     * @param baseValue of the register {@link #base}
     * @param offsetValue of the register {@link #register}, if there is one
     */
    long of(long baseValue, long offsetValue) {
      if (register != NONE) {
        return baseValue + (extended(offsetValue) << shift);
      }
      return index == Index.POST ? baseValue : baseValue + offset;
    }

    private long extended(long value) {
      return switch (option) {
        case UXTW -> value & 0xFFFF_FFFFL;
        case SXTW -> (int) value;
        default -> value;
      };
    }
  }

  /** How the base register becomes an address; all but the first write the sum back. */
  enum Index {
    OFFSET,
    POST,
    PRE
  }

  /** Decodes an instruction; none if it is another one. */
  static Optional<DeviceAccess> of(int word) {
    if (bit(word, 25)) {
      return Optional.empty();
    }
    return switch (word >>> 27 & 7) {
      case 0b101 -> pair(word);
      case 0b111 -> single(word);
      default -> Optional.empty();
    };
  }

  boolean isPair() {
    return rt2 != NONE;
  }

  /** How many bytes lie in memory. */
  int span() {
    return isPair() ? 2 * data.bytes : data.bytes;
  }

  private static Optional<DeviceAccess> pair(int word) {
    int opc = word >>> 30;
    boolean vector = bit(word, 26);
    boolean load = bit(word, 22);
    int mode = word >>> 23 & 3; // non-temporal, post-indexed, offset, pre-indexed
    boolean signed = !vector && opc == 1; // LDPSW; as a store it is one of tags
    if (opc == 3 || (signed && (!load || mode == 0))) {
      return Optional.empty();
    }
    int bytes = vector ? 4 << opc : opc == 2 ? 8 : 4;
    Index index = mode == 1 ? Index.POST : mode == 3 ? Index.PRE : Index.OFFSET;
    long offset = (long) (word << 10 >> 25) * bytes;
    return Optional.of(
        new DeviceAccess(
            new Data(load, vector, bytes, signed, opc == 0 ? Integer.SIZE : Long.SIZE),
            word & 31,
            word >>> 10 & 31,
            Address.of(word >>> 5 & 31, index, offset)));
  }

  private static Optional<DeviceAccess> single(int word) {
    int size = word >>> 30;
    int opc = word >>> 22 & 3;
    boolean vector = bit(word, 26);
    boolean wide = opc >= 2; // of vectors 128 bits, of others sign extension
    if (wide && (vector ? size != 0 : size + (opc & 1) >= 3)) {
      return Optional.empty(); // PRFM is one of these
    }
    int scale = vector && wide ? 4 : size;
    boolean load = vector ? bit(word, 22) : opc != 0;
    int target = opc == 2 || (opc == 1 && size == 3) ? Long.SIZE : Integer.SIZE;
    Data data = new Data(load, vector, 1 << scale, !vector && wide, target);
    return address(word, scale, vector).map(at -> new DeviceAccess(data, word & 31, NONE, at));
  }

  private static Optional<Address> address(int word, int scale, boolean vector) {
    int base = word >>> 5 & 31;
    if (bit(word, 24)) {
      return Optional.of(Address.of(base, Index.OFFSET, (word >>> 10 & 0xFFFL) << scale));
    }
    int mode = word >>> 10 & 3; // unscaled, post-indexed, unprivileged or by register, pre-indexed
    if (bit(word, 21)) {
      int option = word >>> 13 & 7;
      int shift = bit(word, 12) ? scale : 0;
      return mode == 2 && bit(option, 1)
          ? Optional.of(new Address(base, Index.OFFSET, 0, word >>> 16 & 31, option, shift))
          : Optional.empty();
    }
    Index index = mode == 1 ? Index.POST : mode == 3 ? Index.PRE : Index.OFFSET;
    return mode == 2 && vector
        ? Optional.empty()
        : Optional.of(Address.of(base, index, word << 11 >> 23));
  }

  private static boolean bit(int word, int number) {
    return (word >>> number & 1) != 0;
  }
}
