package org.devkvm.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.devkvm.local.EngineKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets an option name an engine. */
final class EngineConverter implements ITypeConverter<EngineKind> {
  @Override
  public EngineKind convert(String text) {
    return EngineKind.named(text).orElseThrow(() -> unknown(text));
  }

  private static TypeConversionException unknown(String text) {
    String known =
        Arrays.stream(EngineKind.values())
            .map(EngineKind::toString)
            .collect(Collectors.joining(" or "));
    return new TypeConversionException("'%s' is no engine (write %s)".formatted(text, known));
  }
}
