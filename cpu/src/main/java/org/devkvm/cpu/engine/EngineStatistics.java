package org.devkvm.cpu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What engines count for a person who asks where the time goes: numbers by group and name. Engines
 * count on their own, without a lock, and are asked when they have stopped.
 */
public final class EngineStatistics {
  /** A group: what was executed. */
  public static final String EXECUTION = "execution";

  /** In {@link #EXECUTION}: instructions of the guest. */
  public static final String INSTRUCTIONS = "instructions, those behind side exits included";

  /** In {@link #EXECUTION}: the microseconds that all of them took, in machine code or not. */
  public static final String MICROSECONDS = "us executing the guest";

  /** Where a number goes. */
  @FunctionalInterface
  public interface Sink {
    /** Adds to the number of a name. */
    void add(String group, String name, long number);
  }

  /** An object that counts. */
  @FunctionalInterface
  public interface Source {
    /** Tells all of it. */
    void tell(Sink sink);
  }

  private final List<Source> sources = new ArrayList<>();

  /** Somebody counts from now on. Any thread. */
  public synchronized void add(Source source) {
    sources.add(source);
  }

  /** The sums over all sources, by group and name. */
  public synchronized Map<String, Map<String, Long>> sums() {
    Map<String, Map<String, Long>> sums = new TreeMap<>();
    for (Source source : sources) {
      source.tell((group, name, number) ->
          sums.computeIfAbsent(group, g -> new TreeMap<>()).merge(name, number, Long::sum));
    }
    return sums;
  }
}
