package org.devkvm.docgen;

import java.util.List;

/** A Markdown document: a title, an introduction, and tables. */
final class Page {
  /** In a table: devkvm has it. */
  static final String YES = "yes";

  /** In a table: Linux has it and devkvm does not. */
  static final String NO = "**no**";

  private final StringBuilder text = new StringBuilder();
  private final String introduction;

  Page(String title, String introduction) {
    this.introduction = introduction;
    text.append("<!-- Written by ./devkvm docs; do not edit. -->\n\n# ").append(title);
    text.append("\n\n").append(introduction).append('\n');
  }

  /** The first sentence of the introduction. */
  String summary() {
    return introduction.replaceFirst("(?<=\\.) .*", "");
  }

  Page heading(String heading) {
    text.append("\n## ").append(heading).append('\n');
    return this;
  }

  Page paragraph(String paragraph) {
    text.append('\n').append(paragraph).append('\n');
    return this;
  }

  /** The rows in their order; a sentence if there are none. */
  Page table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return paragraph("None.");
    }
    text.append('\n');
    line(columns);
    line(columns.stream().map(_ -> "---").toList());
    rows.forEach(this::line);
    return this;
  }

  private void line(List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      text.append(cell.isEmpty() ? "" : " ").append(cell.replace("|", "\\|")).append(" |");
    }
    text.append('\n');
  }

  static List<String> columns(String... names) {
    return List.of(names);
  }

  static List<String> row(String... cells) {
    return List.of(cells);
  }

  static String yesOrNo(boolean answered) {
    return answered ? YES : NO;
  }

  /** A number as C writes it in hexadecimal. */
  static String hex(long number) {
    return "0x" + Long.toHexString(number);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
