package org.devkvm.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A size of memory as people write it: a number and a unit of K, M or G (powers of 1024); M without
 * one.
 *
 * @param bytes the size in bytes, above zero
 */
public record MemorySize(long bytes) {
  private static final int MAX_DIGITS = 12;

  /** Reads a size; throws IllegalArgumentException with a clause that says what is wrong. */
  public static MemorySize parse(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    int shift = shift(text.substring(digits).toUpperCase(Locale.ROOT));
    if (digits == 0 || digits > MAX_DIGITS || shift < 0) {
      throw new IllegalArgumentException("'" + text + "' is not a size (write 512M or 2G)");
    }
    long count = Long.parseLong(text.substring(0, digits));
    if (count == 0) {
      throw new IllegalArgumentException("a guest needs more memory than '" + text + "'");
    }
    if (count > Long.MAX_VALUE >>> shift) {
      throw new IllegalArgumentException("'" + text + "' is more than can be counted");
    }
    return new MemorySize(count << shift);
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "K", "KB", "KIB" -> 10;
      case "", "M", "MB", "MIB" -> 20;
      case "G", "GB", "GIB" -> 30;
      default -> -1;
    };
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
