package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tables are is asked for once, until translations are dropped. */
class TablePagesTest {
  private static final long IPA = 0x4000_1008L;
  private static final long DISTANCE = 0x1_0000_0000L;
  private static final long OF_SAME_PLACE = IPA + (64 << 12);

  private final List<Long> asked = new ArrayList<>();
  private boolean absent;

  private final TablePages tables =
      new TablePages(
          new PhysicalMemory() {
            @Override
            public long forRead(long ipa) {
              asked.add(ipa);
              return absent ? NONE : ipa + DISTANCE;
            }

            @Override
            public long forWrite(long ipa) {
              return NONE;
            }
          });

  @Test
  void aPageIsAskedForOnce() {
    assertThat(tables.host(IPA)).isEqualTo(IPA + DISTANCE);
    assertThat(tables.host(IPA + 0xFF0)).isEqualTo(IPA + 0xFF0 + DISTANCE);
    assertThat(tables.host(IPA - 8)).isEqualTo(IPA - 8 + DISTANCE);
    assertThat(asked).containsExactly(IPA);
  }

  @Test
  void pagesThatShareAPlaceTakeTurns() {
    assertThat(tables.host(IPA)).isEqualTo(IPA + DISTANCE);
    assertThat(tables.host(OF_SAME_PLACE)).isEqualTo(OF_SAME_PLACE + DISTANCE);
    assertThat(tables.host(IPA)).isEqualTo(IPA + DISTANCE);
    assertThat(asked).containsExactly(IPA, OF_SAME_PLACE, IPA);
  }

  @Test
  void whatIsForgottenIsAskedForAgain() {
    tables.host(IPA);
    absent = true;
    tables.forget();
    assertThat(tables.host(IPA)).isEqualTo(PhysicalMemory.NONE);
  }

  @Test
  void thatThereIsNoneIsNotRemembered() {
    absent = true;
    assertThat(tables.host(IPA)).isEqualTo(PhysicalMemory.NONE);
    absent = false;
    assertThat(tables.host(IPA)).isEqualTo(IPA + DISTANCE);
  }
}
