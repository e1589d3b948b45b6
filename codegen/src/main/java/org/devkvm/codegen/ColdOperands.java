package org.devkvm.codegen;

import java.util.stream.Collectors;

/** Operands taken from the instruction word {@code w} at every execution. */
record ColdOperands(Row row) implements OperandText {
  @Override
  public String index(EncodingField field, Role role) {
    return switch (role) {
      case SOURCE, VECTOR -> field.extract();
      case DESTINATION -> "CpuState.orSink(" + field.extract() + ")";
      case SP -> "CpuState.orSp(" + field.extract() + ")";
    };
  }

  @Override
  public String field(EncodingField field) {
    return field.extract();
  }

  @Override
  public String derived(Row.Derived derived) {
    String arguments =
        derived.fields().stream()
            .map(f -> row.field(f).extract())
            .collect(Collectors.joining(", "));
    return "Immediates." + derived.method() + "(" + arguments + ")";
  }

  @Override
  public String pc() {
    return "(s.pc() - 4)";
  }
}
