package org.devkvm.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.devkvm.cpu.engine.EngineStatistics;

/**
 * What the processors of a {@link LocalOptions#statistics} have done: how often they left the guest
 * and machine code, and why, what was translated, and which instructions machine code does not
 * have.
 */
public final class LocalStatistics {
  /** How many names of a group are listed at most: the most frequent ones. */
  private static final int TOP = 20;

  private final EngineStatistics engines = new EngineStatistics();

  /** Empty statistics, for {@link LocalOptions#statistics}. */
  public LocalStatistics() {}

  EngineStatistics engines() {
    return engines;
  }

  /** A table, line by line; to be called when the virtual machines have ended. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    engines
        .sums()
        .forEach((group, numbers) -> {
          append(lines, group, numbers);
          if (group.equals(EngineStatistics.EXECUTION)) {
            lines.add(line(mips(numbers), "MIPS of one processor of the guest"));
          }
        });
    return lines;
  }

  private static void append(List<String> lines, String group, Map<String, Long> numbers) {
    lines.add(group + ":");
    numbers.entrySet().stream()
        .filter(number -> number.getValue() != 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(TOP)
        .forEach(number -> lines.add(line(number.getValue(), number.getKey())));
  }

  private static String line(long number, String name) {
    return "%,16d  %s".formatted(number, name);
  }

  private static long mips(Map<String, Long> execution) {
    long microseconds = execution.getOrDefault(EngineStatistics.MICROSECONDS, 0L);
    return execution.getOrDefault(EngineStatistics.INSTRUCTIONS, 0L) / Math.max(1, microseconds);
  }
}
