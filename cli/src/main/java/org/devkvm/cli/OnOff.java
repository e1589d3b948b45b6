package org.devkvm.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets an option be on or off: a word, since picocli negates what is a boolean. */
final class OnOff implements ITypeConverter<String> {
  static final String ON = "on";
  static final String OFF = "off";

  @Override
  public String convert(String text) {
    if (!text.equals(ON) && !text.equals(OFF)) {
      throw new TypeConversionException("'%s' is neither on nor off".formatted(text));
    }
    return text;
  }
}
