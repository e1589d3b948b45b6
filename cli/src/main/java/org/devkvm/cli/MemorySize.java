package org.devkvm.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A size of memory as people write it: a number and a unit of K, M or G (powers of 1024); M without
 * one.
 *
 * @param bytes the size in bytes, above zero
 */
public record MemorySize(long bytes) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,12})(?:([KMGkmg])(?:i?[Bb])?)?");

  /** Reads a size; throws IllegalArgumentException with a clause that says what is wrong. */
  public static MemorySize parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a size (write 512M or 2G)");
    }
    int shift =
        switch (form.group(2)) {
          case "k", "K" -> 10;
          case "g", "G" -> 30;
          case null, default -> 20;
        };
    long count = Long.parseLong(form.group(1));
    if (count == 0) {
      throw new IllegalArgumentException("a guest needs more memory than '" + text + "'");
    }
    if (count > Long.MAX_VALUE >>> shift) {
      throw new IllegalArgumentException("'" + text + "' is more than can be counted");
    }
    return new MemorySize(count << shift);
  }

  /** Lets an option take a size. */
  static final class Converter implements ITypeConverter<MemorySize> {
    @Override
    public MemorySize convert(String text) {
      try {
        return parse(text);
      } catch (IllegalArgumentException unreadable) {
        throw new TypeConversionException(String.valueOf(unreadable.getMessage()));
      }
    }
  }
}
