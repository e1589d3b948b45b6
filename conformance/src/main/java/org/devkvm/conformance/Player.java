package org.devkvm.conformance;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;
import org.devkvm.client.KvmException;
import org.devkvm.client.Transport;
import org.devkvm.conformance.Vocabulary.Request;
import org.devkvm.uapi.Errno;

/** Plays one case on a process, as runner/ does on a kernel, and keeps the same lines. */
final class Player implements AutoCloseable {
  /** A result that cannot be had here: of read and write, where the transport has no files. */
  static final String UNKNOWN = "?";

  private static final int FILE_BUFFER = 64;

  /**
   * A call that is made: ioctl(fd, code, argument).
   *
   * @param begins is told by the thread that makes it
   */
  private record Call(int fd, int code, long argument, Runnable begins) {
    Call(int fd, int code, long argument) {
      this(fd, code, argument, () -> {});
    }
  }

  private interface Performer {
    int perform(Call call);
  }

  private static final Set<String> ASSIGNMENTS = Set.of("=", "?=");

  /** What a label stands for whose optional call failed. */
  private static final long NO_FD = -1;

  private static final VarHandle WORD = ValueLayout.JAVA_INT.varHandle();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long STOP_MILLIS = 10;

  private static final int PAGE_BYTES = 4096;
  private static final int REGISTERS = 4096;

  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
  private final Arena arena = Arena.ofAuto();
  private final Map<String, Long> labels = new HashMap<>();
  private final Map<String, RunPage> pages = new HashMap<>();
  private final Memories memories = new Memories();
  private final List<String> lines = new ArrayList<>();
  private final Vocabulary words;
  private final Map<String, List<String>> fragments;
  private final Subject subject;
  private final Transport transport;
  private final String name;
  private final Map<String, Background> started = new HashMap<>();
  private boolean over;

  Player(Vocabulary words, Map<String, List<String>> fragments, Subject subject, String name) {
    this.words = words;
    this.fragments = fragments;
    this.subject = subject;
    this.transport = subject.transport();
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
    String label = w.size() > 2 && ASSIGNMENTS.contains(w.get(1)) ? w.getFirst() : "";
    boolean optional = !label.isEmpty() && w.get(1).equals("?=");
    if (!label.isEmpty()) {
      w = w.subList(2, w.size());
    }
    switch (w.getFirst()) {
      case "for" -> repeat(w, statement.substring(statement.indexOf(" : ") + 3), quiet);
      case "do" -> fragments.getOrDefault(w.get(1), List.of()).forEach(inner -> play(inner, true));
      case "memory" -> labels.put(label, memories.make(label, value(w, 1)));
      case "file" -> labels.put(label, memories.makeOfFile(label, value(w, 1)));
      case "protect" -> memories.protect(value(w, 1), value(w, 2), (int) value(w, 3));
      case "unmap" -> memories.unmap(value(w, 1), value(w, 2));
      case "remap" -> memories.remap(value(w, 1), value(w, 2));
      case "discard" -> memories.discard(value(w, 1), value(w, 2));
      case "truncate" -> memories.truncate(value(w, 1), value(w, 2));
      case "show" -> show(statement, memories.at(value(w, 1)), 0, value(w, 2));
      case "kvmrun" -> show(statement, runPage(w.get(1)).page(), value(w, 2), value(w, 3));
      case "code" -> code(value(w, 1), w.subList(2, w.size()));
      case "store" -> store(value(w, 1), w.subList(2, w.size()));
      case "page" -> page(statement, w.get(1), w.subList(2, w.size()));
      case "regs" -> registers(w.get(1));
      case "close" -> result(statement, number(transport.close(fd(w.get(1)))));
      case "map" -> result(statement, map(fd(w.get(1))));
      case "read" -> result(statement, transfer(transport::read, fd(w.get(1))));
      case "write" -> result(statement, transfer(transport::write, fd(w.get(1))));
      case "start:" -> start(w.get(1));
      case "until" -> until(value(w, 1));
      case "stop" -> stop(statement, w.get(1));
      case "other:" -> request(statement, label, w.subList(1, w.size()), quiet, this::inThread);
      case "child:" -> request(statement, label, w.subList(1, w.size()), quiet, this::inChild);
      default -> request(statement, label, w, quiet, this::inThisThread);
    }
    if (optional && over) {
      over = false;
      labels.putIfAbsent(label, NO_FD);
    }
  }

  /** read(2) or write(2) of as many bytes as the runner has. */
  private static String transfer(ToIntBiFunction<Integer, MemorySegment> call, int fd) {
    try (Arena arena = Arena.ofConfined()) {
      int got = call.applyAsInt(fd, arena.allocate(FILE_BUFFER));
      return got == -Errno.ENOSYS.number() ? UNKNOWN : number(got);
    }
  }

  private void repeat(List<String> w, String body, boolean quiet) {
    long last = words.value(w.get(3), labels);
    long step = words.value(w.get(4), labels);
    for (long i = words.value(w.get(2), labels); Long.compareUnsigned(i, last) <= 0; i += step) {
      play(body.replace("$" + w.get(1), "0x" + Long.toHexString(i)), quiet);
    }
  }

  private void code(long address, List<String> instructions) {
    MemorySegment memory = memories.at(address);
    for (int i = 0; i < instructions.size(); i++) {
      int word = Integer.parseUnsignedInt(instructions.get(i), 16);
      memory.setAtIndex(ValueLayout.JAVA_INT, i, word);
    }
  }

  private void store(long address, List<String> values) {
    MemorySegment memory = memories.at(address);
    for (int i = 0; i < values.size(); i++) {
      memory.setAtIndex(ValueLayout.JAVA_LONG, i, words.value(values.get(i), labels));
    }
  }

  private long value(List<String> w, int index) {
    return words.value(w.get(index), labels);
  }

  /** Bytes of memory as they are. */
  private void show(String statement, MemorySegment memory, long offset, long count) {
    byte[] bytes = memory.asSlice(offset, count).toArray(ValueLayout.JAVA_BYTE);
    result(statement, HexFormat.of().formatHex(bytes));
  }

  private void page(String statement, String vcpu, List<String> assignments) {
    CaseArgument argument = new CaseArgument(words, labels, arena, "kvm_run", List.of());
    try {
      MemorySegment page = runPage(vcpu).page();
      assignments.forEach(a -> argument.store(page, "kvm_run", a));
    } catch (KvmException notOne) {
      result(statement, notOne.errno().name());
    }
  }

  private RunPage runPage(String vcpu) {
    return pages.computeIfAbsent(
        vcpu, label -> new RunPage(transport.mmap(fd(label), 2 * PAGE_BYTES, arena)));
  }

  private Optional<RunPage> maybeRunPage(String vcpu) {
    try {
      return Optional.of(runPage(vcpu));
    } catch (KvmException notOne) {
      return Optional.empty();
    }
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
      String statement, String label, List<String> w, boolean quiet, Performer performer) {
    Request request = words.request(w.get(1));
    CaseArgument argument =
        new CaseArgument(words, labels, arena, request.type(), w.subList(2, w.size()));
    Call call = new Call(fd(w.getFirst()), request.code(), argument.value());
    boolean runs = request.name().equals("KVM_RUN");
    Optional<RunPage> page = runs ? maybeRunPage(w.getFirst()) : Optional.empty();
    page.ifPresent(RunPage::remember);
    // A guest that runs beside this thread changes memory too.
    boolean looks = !runs && started.isEmpty();
    if (looks) {
      memories.remember(statement);
    }
    int got = runs ? interrupted(call, performer) : performer.perform(call);
    if (!label.isEmpty() && got >= 0) {
      boolean device = request.name().equals("KVM_CREATE_DEVICE");
      pages.remove(label);
      labels.put(label, device ? argument.struct().get(ValueLayout.JAVA_INT, 4) : (long) got);
    }
    if (!quiet || got < 0) {
      String shown = got >= 0 && request.returnsFd() ? "fd" : number(got);
      Rest rest = new Rest();
      argument.rest(rest);
      page.ifPresent(p -> p.rest(rest));
      if (looks) {
        memories.rest(statement, rest);
      }
      String exit = page.map(RunPage::exit).orElse("");
      result(statement, shown + argument.changes() + exit + rest);
    }
    over = !label.isEmpty() && got < 0;
  }

  /** A KVM_RUN that sleeps gets a signal again and again; one that works is left alone. */
  private int interrupted(Call call, Performer performer) {
    SleepWatch watch = new SleepWatch(() -> transport.interrupt(call.fd));
    Future<?> looking =
        alarm.scheduleAtFixedRate(
            watch, SleepWatch.PERIOD_MILLIS, SleepWatch.PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    try {
      return performer.perform(
          new Call(call.fd, call.code, call.argument, () -> watch.of(Thread.currentThread())));
    } finally {
      looking.cancel(false);
    }
  }

  private int inThisThread(Call call) {
    call.begins.run();
    return transport.ioctl(call.fd, call.code, call.argument);
  }

  private int inThread(Call call) {
    return Background.start(() -> inThisThread(call)).join();
  }

  private int inChild(Call call) {
    return subject.child().ioctl(call.fd, call.code, call.argument);
  }

  /** start: VCPU KVM_RUN, which goes on until "stop VCPU". */
  private void start(String vcpu) {
    Call run = new Call(fd(vcpu), words.request("KVM_RUN").code(), 0);
    maybeRunPage(vcpu).ifPresent(RunPage::remember);
    started.put(vcpu, Background.start(() -> inThisThread(run)));
  }

  private void stop(String statement, String vcpu) {
    Background run = started.remove(vcpu);
    if (run == null) {
      throw new IllegalArgumentException("not started: " + statement);
    }
    Future<?> interrupt =
        alarm.scheduleAtFixedRate(
            () -> transport.interrupt(fd(vcpu)), 0, STOP_MILLIS, TimeUnit.MILLISECONDS);
    int got = run.join();
    RunPage page = runPage(vcpu);
    Rest rest = new Rest();
    page.rest(rest);
    result(statement, number(got) + page.exit() + rest);
    interrupt.cancel(false);
  }

  /** until ADDRESS: the guest has stored something other than 0 there. */
  private void until(long address) {
    MemorySegment word = memories.at(address).asSlice(0, Integer.BYTES);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while ((int) WORD.getVolatile(word, 0L) == 0) {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException(name + ": the guest did not get there");
      }
      Thread.onSpinWait();
    }
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
            : got < 0
                ? number(got)
                : CaseArgument.hex(value.toArray(ValueLayout.JAVA_BYTE), 0, size);
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

  /** Ends what was started and not stopped; the process dies with its threads. */
  @Override
  public void close() {
    for (var run : started.entrySet()) {
      do {
        transport.interrupt(fd(run.getKey()));
      } while (!run.getValue().ended(STOP_MILLIS));
    }
    alarm.shutdownNow();
    memories.close();
  }
}
