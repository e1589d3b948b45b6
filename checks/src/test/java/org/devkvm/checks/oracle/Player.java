package org.devkvm.checks.oracle;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.devkvm.checks.oracle.Vocabulary.Request;
import org.devkvm.client.KvmException;
import org.devkvm.client.Transport;
import org.devkvm.uapi.Errno;

/** Plays one case on a transport, as oracle/runner does on a kernel, and keeps the same lines. */
final class Player implements AutoCloseable {
  /** A result that cannot be had here: of a forked child, or of read and write. */
  static final String UNKNOWN = "?";

  /** A KVM_RUN that sleeps is interrupted after this long. */
  private static final long BLOCKED_MILLIS = 300;

  private static final int PAGE_BYTES = 4096;
  private static final int REGISTERS = 4096;

  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
  private final Arena arena = Arena.ofShared();
  private final Map<String, Long> labels = new HashMap<>();
  private final Map<String, MemorySegment> pages = new HashMap<>();
  private final List<MemorySegment> memories = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Vocabulary words;
  private final Map<String, List<String>> fragments;
  private final Transport transport;
  private final String name;
  private boolean over;

  Player(Vocabulary words, Map<String, List<String>> fragments, Transport transport, String name) {
    this.words = words;
    this.fragments = fragments;
    this.transport = transport;
    this.name = name;
    labels.put("kvm", (long) transport.open());
  }

  /** Plays the statements and returns the lines that a kernel's runner would print. */
  List<String> play(List<String> statements) {
    statements.forEach(statement -> play(statement, false));
    return lines;
  }

  private void play(String statement, boolean quiet) {
    if (over) {
      return;
    }
    List<String> w = new ArrayList<>(Arrays.asList(statement.split(" +", -1)));
    String label = w.size() > 2 && w.get(1).equals("=") ? w.getFirst() : "";
    if (!label.isEmpty()) {
      w = w.subList(2, w.size());
    }
    switch (w.getFirst()) {
      case "for" -> repeat(w, statement.substring(statement.indexOf(" : ") + 3), quiet);
      case "do" -> fragments.getOrDefault(w.get(1), List.of()).forEach(inner -> play(inner, true));
      case "memory" -> memory(label, words.value(w.get(1), labels));
      case "code" -> code(words.value(w.get(1), labels), w.subList(2, w.size()));
      case "page" -> page(w.get(1), w.subList(2, w.size()));
      case "regs" -> registers(w.get(1));
      case "close" -> result(statement, number(transport.close(fd(w.get(1)))));
      case "map" -> result(statement, map(fd(w.get(1))));
      case "read", "write", "child:" -> result(statement, UNKNOWN);
      case "other:" -> request(statement, label, w.subList(1, w.size()), quiet, true);
      default -> request(statement, label, w, quiet, false);
    }
  }

  private void repeat(List<String> w, String body, boolean quiet) {
    long last = words.value(w.get(3), labels);
    long step = words.value(w.get(4), labels);
    for (long i = words.value(w.get(2), labels); Long.compareUnsigned(i, last) <= 0; i += step) {
      play(body.replace("$" + w.get(1), "0x" + Long.toHexString(i)), quiet);
    }
  }

  private void memory(String label, long bytes) {
    MemorySegment memory = arena.allocate(bytes, PAGE_BYTES);
    memories.add(memory);
    labels.put(label, memory.address());
  }

  private void code(long address, List<String> instructions) {
    for (MemorySegment memory : memories) {
      long at = address - memory.address();
      if (at >= 0 && at < memory.byteSize()) {
        for (String word : instructions) {
          memory.set(ValueLayout.JAVA_INT, at, Integer.parseUnsignedInt(word, 16));
          at += Integer.BYTES;
        }
      }
    }
  }

  private void page(String vcpu, List<String> assignments) {
    Argument argument = new Argument(words, labels, arena, "kvm_run", List.of());
    assignments.forEach(a -> argument.store(runPage(vcpu), "kvm_run", a));
  }

  private MemorySegment runPage(String vcpu) {
    return pages.computeIfAbsent(vcpu, label -> transport.mmap(fd(label), 2 * PAGE_BYTES, arena));
  }

  private String map(int fd) {
    try {
      transport.mmap(fd, PAGE_BYTES, arena);
      return "0";
    } catch (KvmException refused) {
      return refused.errno().name();
    }
  }

  private void request(
      String statement, String label, List<String> w, boolean quiet, boolean otherThread) {
    Request request = words.request(w.get(1));
    Argument argument = new Argument(words, labels, arena, request.type(), w.subList(2, w.size()));
    int fd = fd(w.getFirst());
    boolean runs = request.name().equals("KVM_RUN");
    Future<?> interrupt =
        alarm.scheduleAtFixedRate(
            () -> transport.interrupt(fd),
            runs ? BLOCKED_MILLIS : Integer.MAX_VALUE,
            BLOCKED_MILLIS,
            TimeUnit.MILLISECONDS);
    int got = call(() -> transport.ioctl(fd, request.code(), argument.value()), otherThread);
    interrupt.cancel(false);
    if (!label.isEmpty() && got >= 0) {
      boolean device = request.name().equals("KVM_CREATE_DEVICE");
      labels.put(label, device ? argument.struct().get(ValueLayout.JAVA_INT, 4) : (long) got);
    }
    if (!quiet || got < 0) {
      String shown = got >= 0 && request.returnsFd() ? "fd" : number(got);
      result(statement, shown + argument.changes() + (runs ? exit(w.getFirst()) : ""));
    }
    over = !label.isEmpty() && got < 0;
  }

  private String exit(String vcpu) {
    try {
      return RunPage.describe(runPage(vcpu));
    } catch (KvmException notOne) {
      return "";
    }
  }

  private static int call(IntSupplier ioctl, boolean otherThread) {
    if (!otherThread) {
      return ioctl.getAsInt();
    }
    int[] result = new int[1];
    Thread thread = Thread.ofPlatform().start(() -> result[0] = ioctl.getAsInt());
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return result[0];
  }

  private void registers(String vcpu) {
    MemorySegment list = arena.allocate((REGISTERS + 1) * Long.BYTES, Long.BYTES);
    list.set(ValueLayout.JAVA_LONG, 0, REGISTERS);
    int got = transport.ioctl(fd(vcpu), words.request("KVM_GET_REG_LIST").code(), list.address());
    long count = list.get(ValueLayout.JAVA_LONG, 0);
    result("regs " + vcpu, got < 0 ? number(got) : "n=" + count);
    for (long i = 1; got >= 0 && i <= count; i++) {
      register(fd(vcpu), list.getAtIndex(ValueLayout.JAVA_LONG, i));
    }
  }

  private void register(int fd, long id) {
    MemorySegment value = arena.allocate(256, 16);
    MemorySegment one = arena.allocate(16, 8);
    one.set(ValueLayout.JAVA_LONG, 0, id);
    one.set(ValueLayout.JAVA_LONG, 8, value.address());
    int got = transport.ioctl(fd, words.request("KVM_GET_ONE_REG").code(), one.address());
    int size = 1 << (id >> 52 & 15);
    String shown =
        id == 0x6030_0000_0013_DF1AL
            ? "changes"
            : got < 0 ? number(got) : Argument.hex(value.toArray(ValueLayout.JAVA_BYTE), 0, size);
    result("reg 0x" + Long.toHexString(id), shown);
  }

  private int fd(String label) {
    return labels.getOrDefault(label, -1L).intValue();
  }

  private static String number(int result) {
    return result >= 0 ? "" + result : Errno.of(-result).map(Errno::name).orElse("errno" + result);
  }

  private void result(String statement, String result) {
    lines.add(name + ": " + statement + " => " + result);
  }

  @Override
  public void close() {
    alarm.shutdownNow();
  }
}
