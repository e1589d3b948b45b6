package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePageTest {
  private final CodePage page = new CodePage(0x1000, 0);
  private final List<Hanging> dropped = new ArrayList<>();

  /** Programs that ended leave behind what was made of the pages that those after them share. */
  @Test
  void doesNotKeepWhatIsGone() {
    for (int i = 0; i < 10_000; i++) {
      page.attach(new Hanging(i % 1000 != 0));
    }
    page.dropDerived();
    assertThat(dropped).hasSizeLessThan(40).filteredOn(d -> !d.isGone()).hasSize(10);
  }

  private final class Hanging implements CodePage.Derived {
    private final boolean gone;

    Hanging(boolean gone) {
      this.gone = gone;
    }

    @Override
    public void drop() {
      dropped.add(this);
    }

    @Override
    public boolean isGone() {
      return gone;
    }
  }
}
