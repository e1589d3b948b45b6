package org.devkvm.cli;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.devkvm.local.EngineKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines of {@code devkvm run}, {@code exec} and {@code serve} that have nothing
 * unusual about them, in less than a millisecond: picocli takes a third of the way to a guest's
 * first instruction. Everything else, what is wrong included, is picocli's, so that nothing is said
 * here and no option has to be known; a test holds that both read the same.
 */
abstract class PlainCommand {
  /** Options of every one of the commands that are given a value. */
  static final Set<String> WITH_VALUE = Set.of("--gic", "--engine", "--code-cache");

  static final Set<String> ALONE = Set.of("--strict");

  private final Set<String> seen = new HashSet<>();

  /** What the arguments, the name of the command among them, ask for; empty for picocli to say. */
  static Optional<Callable<Integer>> read(String... arguments) {
    PlainCommand plain =
        switch (arguments.length == 0 ? "" : arguments[0]) {
          case "run" -> new PlainRun();
          case "exec" -> new PlainExec();
          case "serve" -> new PlainServe();
          default -> null;
        };
    return plain != null && plain.reads(List.of(arguments))
        ? Optional.of(plain.command())
        : Optional.empty();
  }

  /** The command, once all of its line has been read. */
  abstract Callable<Integer> command();

  abstract KvmOptions kvm();

  abstract CodeCacheOption codeCache();

  abstract void gic(int version);

  /** Sets an option that has no value; false for one that picocli is to read. */
  boolean set(String name) {
    if (!ALONE.contains(name)) {
      return false;
    }
    kvm().strict = true;
    return true;
  }

  /** Sets an option; false for an option, or a value, that picocli is to read. */
  boolean set(String name, String value) {
    return switch (name) {
      case "--gic" -> {
        int version = number(value);
        gic(version);
        yield version > 0;
      }
      case "--engine" -> {
        kvm().engine = EngineKind.named(value).orElse(null);
        yield kvm().engine != null;
      }
      case "--code-cache" -> {
        codeCache().value = value;
        yield value.equals(OnOff.ON) || value.equals(OnOff.OFF);
      }
      default -> false;
    };
  }

  /** Whether an option is given a value; only of those that do not decide about others. */
  boolean hasValue(String name) {
    return WITH_VALUE.contains(name);
  }

  /** The long name of an option that has two. */
  String longName(String name) {
    return name;
  }

  /** Whether none of some options, by their long names, was given. */
  final boolean hasNone(List<String> names) {
    return Collections.disjoint(seen, names);
  }

  /** Takes the words behind the options; false if they cannot be. */
  abstract boolean takes(List<String> words);

  private boolean reads(List<String> arguments) {
    int at = 1;
    while (at < arguments.size() && arguments.get(at).startsWith("-")) {
      String word = arguments.get(at++);
      if (word.equals("--")) {
        break;
      }
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      String value = equals < 0 ? null : word.substring(equals + 1);
      if (hasValue(name) && value == null && at < arguments.size()) {
        value = arguments.get(at++);
      }
      if (!takes(name, value)) {
        return false;
      }
    }
    return takes(arguments.subList(at, arguments.size()));
  }

  private boolean takes(String name, @Nullable String value) {
    if (!seen.add(longName(name))) {
      return false; // twice, which picocli refuses
    }
    try {
      return value == null ? set(name) : isPlain(value) && set(name, value);
    } catch (IllegalArgumentException e) { // a path or a size that cannot be
      return false;
    }
  }

  /** Not an option that stands where a value should, nor nothing, nor in quotes. */
  private static boolean isPlain(String value) {
    return !value.isEmpty() && "-\"'".indexOf(value.charAt(0)) < 0;
  }

  /** A decimal number of at most three digits, or 0. */
  static int number(String value) {
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 2) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
