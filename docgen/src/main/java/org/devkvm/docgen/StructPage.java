package org.devkvm.docgen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.Field;
import org.devkvm.uapi.struct.Layout;
import org.devkvm.uapi.struct.Layouts;

/** The layouts of the structs. */
final class StructPage {
  private StructPage() {}

  static Page write() {
    Page page =
        new Page(
            "Structs",
            "The structs of the ABI as the C compiler lays them out on arm64: sizes and offsets in"
                + " bytes. Fields at the same offset are members of a union.");
    Layouts.ALL.stream().sorted(Comparator.comparing(Layout::name)).forEach(s -> write(page, s));
    return page;
  }

  private static void write(Page page, Layout struct) {
    String users =
        Arrays.stream(Ioctl.values())
            .filter(row -> row.argument().layout().filter(struct::equals).isPresent())
            .map(Ioctl::name)
            .sorted()
            .collect(Collectors.joining(", "));
    String size = "%d bytes, aligned to %d.".formatted(struct.size(), struct.align());
    page.heading(struct.toString())
        .paragraph(users.isEmpty() ? size : size + " The argument of " + users + ".")
        .table(
            Page.columns("offset", "type", "field"),
            struct.fields().stream()
                .map(f -> Page.row(Integer.toString(f.offset()), type(f), f.name() + array(f)))
                .toList());
    struct.tail().ifPresent(tail -> page.paragraph("Then, at the end, elements of " + tail + "."));
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case POINTER -> "pointer";
      case U128 -> "__uint128_t";
      default -> "__" + field.type().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String array(Field field) {
    return switch (field.count()) {
      case 0 -> "[]";
      case 1 -> "";
      default -> "[" + field.count() + "]";
    };
  }
}
