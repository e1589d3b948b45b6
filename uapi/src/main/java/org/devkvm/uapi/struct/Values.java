package org.devkvm.uapi.struct;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.StringJoiner;

/** Little-endian access without alignment: a caller's struct may lie anywhere. */
final class Values {
  static final ValueLayout.OfByte U8 = ValueLayout.JAVA_BYTE;
  static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private Values() {}

  static String format(MemorySegment segment, Field field, Layout.Wording wording) {
    if (field.count() == 1) {
      return word(segment, field, 0, wording);
    }
    StringJoiner all = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < field.count(); i++) {
      all.add(word(segment, field, i, wording));
    }
    return all.toString();
  }

  private static String word(
      MemorySegment segment, Field field, int index, Layout.Wording wording) {
    int at = field.offset(index);
    long value =
        switch (field.type()) {
          case U8 -> Byte.toUnsignedLong(segment.get(U8, at));
          case U16 -> Short.toUnsignedLong(segment.get(U16, at));
          case S16 -> segment.get(U16, at);
          case U32 -> Integer.toUnsignedLong(segment.get(U32, at));
          case S32 -> segment.get(U32, at);
          case U64, POINTER, U128 -> segment.get(U64, at);
        };
    return wording.of(field, index, value, element(segment, field, index));
  }

  private static String element(MemorySegment segment, Field field, int index) {
    int at = field.offset(index);
    return switch (field.type()) {
      case U8 -> Integer.toString(Byte.toUnsignedInt(segment.get(U8, at)));
      case U16 -> Integer.toString(Short.toUnsignedInt(segment.get(U16, at)));
      case S16 -> Short.toString(segment.get(U16, at));
      case U32 -> Integer.toUnsignedString(segment.get(U32, at));
      case S32 -> Integer.toString(segment.get(U32, at));
      case U64, POINTER -> hex(segment.get(U64, at));
      case U128 -> String.format("0x%x%016x", segment.get(U64, at + 8), segment.get(U64, at));
    };
  }

  private static String hex(long value) {
    return value == 0 ? "0" : "0x" + Long.toHexString(value);
  }
}
