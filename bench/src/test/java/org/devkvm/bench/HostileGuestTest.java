package org.devkvm.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.devkvm.cpu.host.HostFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A slice of what {@code bench/hostile} does for minutes. */
@Timeout(120)
class HostileGuestTest {
  @Test
  void nothingThatAGuestOrItsOwnerDoesHarmsTheJvmOrAnotherVm() {
    assumeThat(HostFaults.isSupported()).isTrue();
    assertThatCode(() -> HostileGuest.play(1, 20)).doesNotThrowAnyException();
  }
}
