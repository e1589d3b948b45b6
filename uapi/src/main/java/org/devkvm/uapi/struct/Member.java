package org.devkvm.uapi.struct;

import java.util.List;

/** A member of a struct as its C declaration has it; {@link Layout} places it by the C rules. */
sealed interface Member {

  int align();

  /** A field or an array; count 0 is a flexible array. */
  record Scalar(CType type, String name, int count) implements Member {
    @Override
    public int align() {
      return type.size();
    }
  }

  /** A struct or union inside a struct; an empty name is an anonymous one. */
  record Group(String name, boolean union, List<Member> members) implements Member {
    @Override
    public int align() {
      return members.stream().mapToInt(Member::align).max().orElse(1);
    }
  }

  static Member u8(String name) {
    return new Scalar(CType.U8, name, 1);
  }

  static Member u8(String name, int count) {
    return new Scalar(CType.U8, name, count);
  }

  static Member u16(String name) {
    return new Scalar(CType.U16, name, 1);
  }

  static Member s16(String name) {
    return new Scalar(CType.S16, name, 1);
  }

  static Member u32(String name) {
    return new Scalar(CType.U32, name, 1);
  }

  static Member u32(String name, int count) {
    return new Scalar(CType.U32, name, count);
  }

  static Member s32(String name) {
    return new Scalar(CType.S32, name, 1);
  }

  static Member u64(String name) {
    return new Scalar(CType.U64, name, 1);
  }

  static Member u64(String name, int count) {
    return new Scalar(CType.U64, name, count);
  }

  static Member pointer(String name) {
    return new Scalar(CType.POINTER, name, 1);
  }

  static Member u128(String name, int count) {
    return new Scalar(CType.U128, name, count);
  }

  static Member struct(String name, Member... members) {
    return new Group(name, false, List.of(members));
  }

  static Member union(String name, Member... members) {
    return new Group(name, true, List.of(members));
  }
}
