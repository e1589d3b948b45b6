package org.devkvm.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolledInputTest {
  private final Deque<Boolean> readable = new ArrayDeque<>();
  private final ByteArrayInputStream stream = new ByteArrayInputStream(new byte[] {7, 8});
  private final PolledInput input = new PolledInput(stream, _ -> readable.remove());

  @Test
  void readsWhatIsThereWhenThereIsSomething() throws IOException {
    readable.addAll(List.of(false, false, true, true));

    assertThat(input.read()).isEqualTo(7);
    assertThat(input.read(new byte[10])).isEqualTo(1);
    assertThat(readable).isEmpty();
  }

  @Test
  void interruptEndsTheWaitAndTakesNothing() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(input::read);
    assertThat(Thread.interrupted()).as("left for the caller to see").isTrue();
    assertThat(stream.available()).isEqualTo(2);
  }
}
