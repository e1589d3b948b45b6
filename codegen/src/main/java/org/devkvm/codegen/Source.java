package org.devkvm.codegen;

/** The text of one generated file. */
final class Source {
  private final StringBuilder text = new StringBuilder();

  Source(String packageName) {
    line("// Generated from arm64/src/main/decode by codegen; do not edit.");
    line("package " + packageName + ";");
    line("");
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void text(String block) {
    text.append(block);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
