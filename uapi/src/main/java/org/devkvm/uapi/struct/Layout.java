package org.devkvm.uapi.struct;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.devkvm.uapi.struct.Member.Group;
import org.devkvm.uapi.struct.Member.Scalar;

/**
 * The shape of a C struct: its name, size and alignment in bytes, and its fields with their
 * offsets.
 *
 * <p>A layout is written as the C declaration and placed by the rules of AAPCS64: every member at
 * the next multiple of its alignment, the size rounded up to the largest.
 */
public final class Layout {
  private final String name;
  private final int size;
  private final int align;
  private final List<Field> fields;
  private final Optional<Layout> tail;

  private Layout(String name, Optional<Layout> tail, List<Member> members) {
    Group root = new Group("", false, members);
    List<Field> placed = new ArrayList<>();
    this.name = name;
    this.tail = tail;
    this.align = Math.max(root.align(), tail.map(Layout::align).orElse(1));
    this.size = roundUp(place(root, "", 0, placed), align);
    this.fields = List.copyOf(placed);
  }

  static Layout of(String name, Member... members) {
    return new Layout(name, Optional.empty(), List.of(members));
  }

  /** A struct that ends in a flexible array of structs. */
  static Layout withTail(String name, Layout tail, Member... members) {
    return new Layout(name, Optional.of(tail), List.of(members));
  }

  /** The name of the struct in C, for example {@code kvm_vcpu_init}. */
  public String name() {
    return name;
  }

  /** What {@code sizeof} says: without a flexible array member's elements. */
  public int size() {
    return size;
  }

  public int align() {
    return align;
  }

  /** All fields in order of declaration; those of a union overlap. */
  public List<Field> fields() {
    return fields;
  }

  /** The elements of the flexible array of structs at the end, which begins at {@link #size}. */
  public Optional<Layout> tail() {
    return tail;
  }

  /** The field of this name; it must exist. */
  public Field field(String fieldName) {
    return fields.stream()
        .filter(f -> f.name().equals(fieldName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no " + fieldName));
  }

  /** Zeroed memory for one such struct. */
  public MemorySegment allocate(SegmentAllocator allocator) {
    return allocator.allocate(size, align);
  }

  /** How a log writes a number in a struct. */
  @FunctionalInterface
  public interface Wording {
    /**
     * What is written.
     *
     * @param index of the element of an array, else 0
     * @param value the number, or the low half of 128 bits
     * @param text the number as it would be written otherwise
     */
    String of(Field field, int index, long value, String text);
  }

  /** The fields and their values for a log: {@code {target=5, features=[4, 0, 0, 0, 0, 0, 0]}}. */
  public String format(MemorySegment segment) {
    return format(segment, (_, _, _, text) -> text);
  }

  /** As above, with the numbers written by {@code wording}. */
  public String format(MemorySegment segment, Wording wording) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (Field field : fields) {
      if (!isPadding(field)) {
        text.add(field.name() + "=" + Values.format(segment, field, wording));
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "struct " + name;
  }

  private static boolean isPadding(Field field) {
    String last = field.name().substring(field.name().lastIndexOf('.') + 1);
    return field.count() == 0 || last.startsWith("pad") || last.startsWith("reserved");
  }

  /** Places a group at or after {@code start}; returns the offset after it. */
  private static int place(Group group, String prefix, int start, List<Field> placed) {
    int begin = roundUp(start, group.align());
    int end = begin;
    for (Member member : group.members()) {
      int at = roundUp(group.union() ? begin : end, member.align());
      end = Math.max(end, placeOne(member, prefix, at, placed));
    }
    return roundUp(end, group.align());
  }

  /** Not a switch over patterns: on the way of every start, linking one takes a millisecond. */
  private static int placeOne(Member member, String prefix, int at, List<Field> placed) {
    if (member instanceof Group g) {
      return place(g, g.name().isEmpty() ? prefix : prefix + g.name() + ".", at, placed);
    }
    Scalar s = (Scalar) member;
    Field field = new Field(prefix + s.name(), s.type(), at, s.count());
    placed.add(field);
    return at + field.size();
  }

  private static int roundUp(int value, int align) {
    return (value + align - 1) / align * align;
  }
}
