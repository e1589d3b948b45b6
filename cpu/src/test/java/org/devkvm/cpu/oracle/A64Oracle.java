package org.devkvm.cpu.oracle;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The other side: a64.c in a process of its own. */
final class A64Oracle implements AutoCloseable {
  private static final int WORDS = 8;

  private final Process process;

  /** Runs the program under qemu as a processor of the given kind. */
  A64Oracle(String cpu, String program) throws IOException {
    process =
        new ProcessBuilder("qemu-aarch64-static", "-cpu", cpu, program)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
  }

  /** Armv8.2, for the LSE atomics. */
  static A64Oracle withAtomics(String program) throws IOException {
    return new A64Oracle("neoverse-n1", program);
  }

  /** Armv8.0, where half-precision arithmetic and the like are UNDEFINED. */
  static A64Oracle ofArmv80(String program) throws IOException {
    return new A64Oracle("cortex-a72", program);
  }

  /** The answers to cases, in their order. */
  List<A64Answer> ask(List<A64Case> cases) throws IOException {
    CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(cases));
    InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16);
    List<A64Answer> answers = new ArrayList<>(cases.size());
    for (A64Case asked : cases) {
      answers.add(receive(in, asked.memory() != null));
    }
    sent.join();
    return answers;
  }

  private void send(List<A64Case> cases) {
    try {
      OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
      for (int i = 0; i < cases.size(); i++) {
        out.write(request(cases.get(i), i == cases.size() - 1));
        if (cases.get(i).memory() != null) {
          out.write(cases.get(i).memory());
        }
      }
      out.flush();
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static byte[] request(A64Case asked, boolean last) {
    byte[] bytes = new byte[40 + 8 * Registers.COUNT];
    ByteBuffer request = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    request.putInt(asked.memory() != null ? 1 : 0);
    for (int i = 0; i < WORDS; i++) {
      request.putInt(i < asked.words().length ? asked.words()[i] : A64Case.BRK);
    }
    request.putInt(last ? 1 : 0);
    request.asLongBuffer().put(asked.before());
    return bytes;
  }

  private static A64Answer receive(InputStream in, boolean hasMemory) throws IOException {
    ByteBuffer answer = ByteBuffer.wrap(in.readNBytes(16 + 8 * Registers.COUNT));
    answer.order(ByteOrder.LITTLE_ENDIAN);
    int signal = answer.getInt();
    answer.getInt();
    long address = answer.getLong();
    long[] after = new long[Registers.COUNT];
    answer.asLongBuffer().get(after);
    byte[] memory = hasMemory ? in.readNBytes(A64Case.PAGE) : null;
    return new A64Answer(signal, address, after, memory);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
