package org.devkvm.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets an option take a time: seconds, or a number and one of ms, s, m, h. */
final class TimeConverter implements ITypeConverter<Duration> {
  private static final int MAX_DIGITS = 9;

  /** Reads a time; throws IllegalArgumentException with a clause that says what is wrong. */
  static Duration parse(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    long millis = millis(text.substring(digits));
    long count = digits == 0 || digits > MAX_DIGITS ? 0 : Long.parseLong(text, 0, digits, 10);
    if (count * millis == 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a time (write 90, 90s, 5m, 1h or 500ms)");
    }
    return Duration.ofMillis(count * millis);
  }

  /** How long a unit is; 0 if it is none. */
  private static long millis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "", "s" -> 1000;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      default -> 0;
    };
  }

  @Override
  public Duration convert(String text) {
    try {
      return parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new TypeConversionException(String.valueOf(unreadable.getMessage()));
    }
  }
}
