package org.devkvm.cli.terminal;

import java.time.Duration;
import java.util.function.Consumer;
import org.devkvm.cli.terminal.Terminal.Size;

/** Tells each new size of a terminal's window. Java has no SIGWINCH, so it looks twice a second. */
public final class WindowWatch implements AutoCloseable {
  private static final Duration PERIOD = Duration.ofMillis(500);

  private final Thread thread;

  private WindowWatch(Thread thread) {
    this.thread = thread;
  }

  /** Watches until closed; the listener is called on a thread of the watch's own. */
  public static WindowWatch start(Terminal terminal, Size known, Consumer<Size> listener) {
    return new WindowWatch(
        Thread.ofPlatform().daemon().name("window").start(() -> watch(terminal, known, listener)));
  }

  private static void watch(Terminal terminal, Size known, Consumer<Size> listener) {
    Size last = known;
    try {
      while (true) {
        Thread.sleep(PERIOD);
        Size now = terminal.size();
        if (!now.equals(last)) {
          listener.accept(now);
          last = now;
        }
      }
    } catch (InterruptedException _) {
      // Closed: there is nobody left to tell.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
