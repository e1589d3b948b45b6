package org.devkvm.client;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A kernel of canned answers that writes down what it is asked, structs as the bytes they are. */
final class FakeTransport implements Transport {
  static final int MMAP_SIZE = 8192;

  /** What answers one request; it may read and write the memory at the argument. */
  interface Answer {
    int to(long argument);
  }

  final List<String> log = new ArrayList<>();
  private final Map<Integer, Deque<Answer>> answers = new TreeMap<>();
  private final Map<Integer, MemorySegment> mappings = new TreeMap<>();
  private int nextFd = 3;

  FakeTransport() {
    answer(0xAE04, _ -> MMAP_SIZE);
    answer(0xAE01, _ -> nextFd++);
  }

  /** Answers the next such request; the last answer of a request stays. */
  FakeTransport answer(int request, Answer answer) {
    answers.computeIfAbsent(request, _ -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** Answers a request with a new file descriptor. */
  FakeTransport answerFd(int request) {
    return answer(request, _ -> nextFd++);
  }

  /** The page that the client mapped of a vCPU. */
  MemorySegment kvmRun(int fd) {
    return mappings.getOrDefault(fd, MemorySegment.NULL);
  }

  @Override
  public int open() {
    log.add("open");
    return nextFd++;
  }

  @Override
  public int ioctl(int fd, int request, long argument) {
    int size = request >>> 16 & 0x3fff;
    log.add("%d %08X %s".formatted(fd, request, size == 0 ? "" + argument : hex(argument, size)));
    Deque<Answer> left = answers.getOrDefault(request, new ArrayDeque<>());
    Answer answer = left.size() > 1 ? left.removeFirst() : left.peekFirst();
    return answer == null ? 0 : answer.to(argument);
  }

  @Override
  public MemorySegment mmap(int fd, long length, Arena arena) {
    log.add(fd + " mmap " + length);
    MemorySegment pages = arena.allocate(length, 4096);
    mappings.put(fd, pages);
    return pages;
  }

  @Override
  public int close(int fd) {
    log.add(fd + " close");
    return 0;
  }

  @Override
  public void interrupt(int vcpuFd) {
    log.add(vcpuFd + " interrupt");
  }

  /** The caller's memory. */
  @SuppressWarnings("restricted") // A kernel reaches what it is pointed at.
  static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  /** The bytes of a struct in 32-bit words, trailing zero words left out. */
  private static String hex(long address, int size) {
    byte[] bytes = at(address, size).toArray(ValueLayout.JAVA_BYTE);
    StringBuilder words = new StringBuilder();
    int used = size;
    while (used > 0 && bytes[used - 1] == 0) {
      used--;
    }
    for (int i = 0; i < used; i += Integer.BYTES) {
      words.append(i == 0 ? "" : " ");
      for (int b = Math.min(i + 3, size - 1); b >= i; b--) {
        words.append(HexFormat.of().toHexDigits(bytes[b]));
      }
    }
    return words.toString();
  }
}
