package org.devkvm.cpu.mmu;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Tables.NON_GLOBAL;
import static org.devkvm.cpu.mmu.Tables.NORMAL;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.cpu.mmu.Rig.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predecoded pages: what IC keeps and what it drops. */
class CodeTest {
  private static final long UPPER_VA = 0xFFFF_8000_0040_0000L;
  private static final long VA = 0x40_0000;
  private static final long ALIAS = 0x80_0000;

  /** Where all of the RAM is mapped as well, in blocks. */
  private static final long WHOLE = 0x4000_0000;

  private static final long BLOCK = 2 << 20;

  private final Rig rig = new Rig();

  CodeTest() {
    rig.tables.map(VA, Ram.BASE, 3, NORMAL);
    rig.tables.map(ALIAS, Ram.BASE, 3, NORMAL);
    rig.ram.put(Ram.BASE, 0xD503_201F_D503_201FL);
  }

  private CodePage decoded() {
    CodePage page = rig.memory.fetchPage(VA);
    page.ops()[0] = page.word(0);
    page.ops()[CodePage.WORDS] = 99;
    return page;
  }

  @Test
  void addressesOfOnePageShareIt() {
    CodePage page = decoded();
    assertThat(rig.memory.fetchPage(VA + 0xFFC)).isSameAs(page);
    assertThat(rig.memory.fetchPage(ALIAS + 4)).isSameAs(page);
  }

  @Test
  void icIvauDropsWhatMemoryNoLongerHolds() {
    CodePage page = decoded();
    long host = rig.memory.mmu().maintenanceTarget(ALIAS + 8);
    rig.ram.put(Ram.BASE + 8, 1);
    rig.memory.mmu().invalidateCode(host);
    assertThat(page.ops()[0]).as("only words that were decoded count").isNotZero();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().invalidateCode(host);
    assertThat(page.ops()[0]).isZero();
    assertThat(page.ops()[CodePage.WORDS]).as("the sentinel stays").isEqualTo(99);
  }

  @Test
  void wordsThatWereDecodedLaterCountAsTheyWereThen() {
    CodePage page = decoded();
    rig.memory.mmu().invalidateAllCode();
    rig.memory.fetchPage(VA);
    rig.ram.put(Ram.BASE + 8, 1);
    page.ops()[2] = page.word(2);
    rig.ram.put(Ram.BASE + 8, 0);
    rig.memory.mmu().invalidateAllCode();
    rig.memory.fetchPage(VA);
    assertThat(page.ops()[2]).isZero();
  }

  /** Or what the first decoder has made of it would be kept once memory agrees with the second. */
  @Test
  void wordIsWhatItWasForEveryDecoderUntilMaintenance() {
    CodePage page = decoded();
    AtomicInteger drops = new AtomicInteger();
    rig.ram.put(Ram.BASE + 8, 1);
    assertThat(page.word(2)).isEqualTo(1);
    page.attach(drops::incrementAndGet);
    rig.ram.put(Ram.BASE + 8, 2);
    assertThat(page.word(2)).isEqualTo(1);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment place = arena.allocateFrom(JAVA_INT, 2, 2);
      assertThat(page.noteIfHeld(place.address(), 1)).isFalse();
    }
    rig.memory.mmu().invalidateCode(rig.memory.mmu().maintenanceTarget(VA));
    assertThat(drops).hasValue(1);
    assertThat(page.word(2)).isEqualTo(2);
  }

  @Test
  void wordsThatAPageHoldsAreRememberedAllOrNone() {
    CodePage page = decoded();
    long host = rig.memory.mmu().maintenanceTarget(VA);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment places = arena.allocateFrom(JAVA_INT, 3, 0, 2, 7);
      assertThat(page.noteIfHeld(places.address(), 2)).as("the third word is 0").isFalse();
      rig.ram.put(Ram.BASE + 8, 7 | 5L << 32);
      rig.memory.mmu().invalidateCode(host);
      assertThat(page.ops()[0]).as("the fourth word was not remembered").isNotZero();
      rig.ram.put(Ram.BASE + 8, 7);
      assertThat(page.noteIfHeld(places.address(), 2)).isTrue();
    }
    rig.ram.put(Ram.BASE + 8, 7 | 5L << 32);
    rig.memory.mmu().invalidateCode(host);
    assertThat(page.ops()[0]).isZero();
  }

  @Test
  void icIalluChecksPagesBeforeTheirNextUse() {
    CodePage page = decoded();
    rig.memory.mmu().invalidateAllCode();
    assertThat(rig.memory.fetchPage(VA).ops()[0]).isNotZero();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().invalidateAllCode();
    assertThat(rig.memory.fetchPage(VA)).isSameAs(page);
    assertThat(page.ops()[0]).isZero();
  }

  @Test
  void barrierSeesNewCodeIfTheInstructionCacheIsOff() {
    CodePage page = decoded();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().instructionBarrier();
    assertThat(rig.memory.fetchPage(VA).ops()[0]).isZero();
    assertThat(page.ops()[0]).isZero();
  }

  @Test
  void misalignedPcIsAPcAlignmentFault() {
    rig.memory.fetchPage(VA);
    Outcome outcome = rig.fetch(VA + 2);
    assertThat(outcome.ec()).isEqualTo(0x22);
    assertThat(outcome.far()).isEqualTo(VA + 2);
  }

  /** Fetches from as many other pages as the cache keeps. */
  private void fillTheCache() {
    for (long block = 0; block < Ram.BYTES; block += BLOCK) {
      rig.tables.map(WHOLE + block, Ram.BASE + block, 2, NORMAL);
    }
    for (long page = 4096; page < Ram.BYTES; page += 4096) {
      rig.memory.fetchPage(WHOLE + page);
    }
  }

  @Test
  void icIvauReachesCodeThatTheFullCacheForgot() {
    decoded();
    long host = rig.memory.mmu().maintenanceTarget(VA);
    fillTheCache();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().invalidateCode(host);
    assertThat(rig.memory.fetchPage(VA).ops()[0]).isZero();
  }

  @Test
  void codeOfMemoryThatIsGoneIsForgotten() {
    CodePage page = decoded();
    rig.code.clear();
    assertThat(rig.memory.fetchPage(VA)).isNotSameAs(page);
  }

  @Test
  void whatHangsAtAPageIsDroppedOnceWithIt() {
    CodePage page = decoded();
    AtomicInteger drops = new AtomicInteger();
    page.attach(drops::incrementAndGet);
    rig.code.doubtAll();
    assertThat(drops).as("the words are the same").hasValue(0);
    rig.ram.put(Ram.BASE, 0);
    rig.code.doubtAll();
    rig.code.doubtAll();
    assertThat(drops).hasValue(1);
    page.attach(drops::incrementAndGet);
    fillTheCache();
    assertThat(drops).as("evicted").hasValue(2);
    assertThat(page.attach(drops::incrementAndGet)).isFalse();
    rig.memory.fetchPage(VA).attach(drops::incrementAndGet);
    rig.code.clear();
    assertThat(drops).hasValue(3);
  }

  @Test
  void pesThatDecodeAPageTogetherLeaveNothingStale() throws InterruptedException {
    CodePage page = rig.memory.fetchPage(VA);
    long host = rig.memory.mmu().maintenanceTarget(VA);
    AtomicBoolean done = new AtomicBoolean();
    Runnable decoder =
        () -> {
          while (!done.get()) {
            synchronized (page) {
              for (int i = 0; i < 16; i++) {
                page.ops()[i] = page.word(i);
              }
            }
          }
        };
    Thread one = Thread.ofPlatform().start(decoder);
    Thread other = Thread.ofPlatform().start(decoder);
    for (int round = 1; round < 2000; round++) {
      rig.ram.put(Ram.BASE + (round & 7) * 8L, round | (long) round << 32);
      rig.code.verify(host);
    }
    done.set(true);
    one.join();
    other.join();
    for (int i = 0; i < 16; i++) {
      assertThat(page.ops()[i]).isIn(0L, (long) page.current(i));
    }
  }

  @Test
  void epochsChangeWhereTranslationsOfCodeGo() {
    rig.memory.fetchPage(VA);
    int lower = rig.memory.lowerFetchEpoch();
    int upper = rig.memory.upperFetchEpoch();
    rig.memory.mmu().invalidateVa((VA + 4096) >>> 12, true);
    assertThat(rig.memory.lowerFetchEpoch()).as("no code there").isEqualTo(lower);
    rig.memory.mmu().invalidateVa(VA >>> 12, true);
    assertThat(rig.memory.lowerFetchEpoch()).isGreaterThan(lower);
    assertThat(rig.memory.upperFetchEpoch()).isEqualTo(upper);
    lower = rig.memory.lowerFetchEpoch();
    rig.asid(7);
    assertThat(rig.memory.lowerFetchEpoch()).isGreaterThan(lower);
    rig.memory.mmu().invalidateAll();
    assertThat(rig.memory.upperFetchEpoch()).isGreaterThan(upper);
  }

  @Test
  void epochOfTheLowerHalfComesBackWithItsAsid() {
    rig.asid(3);
    rig.memory.fetchPage(VA);
    int three = rig.memory.lowerFetchEpoch();
    rig.asid(7);
    int seven = rig.memory.lowerFetchEpoch();
    assertThat(seven).isNotEqualTo(three);
    rig.asid(3);
    assertThat(rig.memory.lowerFetchEpoch()).isEqualTo(three);

    rig.memory.mmu().invalidateVa(VA >>> 12 | 7L << 48, false);
    assertThat(rig.memory.lowerFetchEpoch()).as("that was ASID 7").isEqualTo(three);
    rig.asid(7);
    assertThat(rig.memory.lowerFetchEpoch()).isNotEqualTo(seven);
    rig.memory.mmu().invalidateAsid(3L << 48);
    rig.asid(3);
    assertThat(rig.memory.lowerFetchEpoch()).isNotEqualTo(three);

    three = rig.memory.lowerFetchEpoch();
    for (int other = 10; other < 30; other++) {
      rig.asid(other);
    }
    rig.asid(3);
    assertThat(rig.memory.lowerFetchEpoch()).as("forgotten").isGreaterThan(three);
  }

  @Test
  void globalCodeOfTheLowerHalfGoesWithAnyAsid() {
    rig.asid(3);
    rig.tables.map(VA, Ram.BASE, 3, NORMAL & ~NON_GLOBAL);
    rig.memory.fetchPage(VA);
    int three = rig.memory.lowerFetchEpoch();
    rig.memory.mmu().invalidateVa(VA >>> 12 | 7L << 48, false);
    assertThat(rig.memory.lowerFetchEpoch()).isNotEqualTo(three);
  }

  @Test
  void epochsChangeWithAnyPieceOfABlock() {
    long block = 0x4000_0000L;
    rig.tables.map(block, Ram.BASE, 2, NORMAL);
    rig.memory.fetchPage(block);
    int lower = rig.memory.lowerFetchEpoch();
    rig.memory.mmu().invalidateVa((block + 0x5000) >>> 12, true);
    assertThat(rig.memory.lowerFetchEpoch()).isGreaterThan(lower);
  }

  @ParameterizedTest
  @CsvSource({"14, 3", "16, 3", "12, 1", "14, 2"})
  void epochsChangeWithAnyPieceOfALargePage(int granule, int level) {
    Rig large = new Rig(granule);
    long page = 0x4000_0000L;
    large.tables.map(page, Ram.BASE, level, NORMAL);
    large.memory.fetchPage(page + 0x3000);
    int lower = large.memory.lowerFetchEpoch();
    large.memory.mmu().invalidateVa(page >>> 12, true);
    assertThat(large.memory.lowerFetchEpoch()).isGreaterThan(lower);
  }

  @Test
  void epochOfTheUpperHalfComesBackWithItsAsid() {
    rig.tables.map(UPPER_VA, Ram.BASE, 3, NORMAL);
    rig.asid(3);
    rig.memory.fetchPage(UPPER_VA);
    int three = rig.memory.upperFetchEpoch();
    rig.asid(7);
    int seven = rig.memory.upperFetchEpoch();
    assertThat(seven).isNotEqualTo(three);
    assertThat(rig.memory.keepsUpperFetchEpoch(three)).isTrue();
    rig.asid(3);
    assertThat(rig.memory.upperFetchEpoch()).isEqualTo(three);

    rig.memory.mmu().invalidateVa(UPPER_VA << 8 >>> 20 | 7L << 48, false);
    assertThat(rig.memory.upperFetchEpoch()).as("that was ASID 7").isEqualTo(three);
    assertThat(rig.memory.keepsUpperFetchEpoch(seven)).isFalse();
    rig.asid(7);
    rig.memory.mmu().invalidateVa(UPPER_VA << 8 >>> 20, true);
    assertThat(rig.memory.keepsUpperFetchEpoch(three)).isFalse();
    rig.asid(3);
    assertThat(rig.memory.upperFetchEpoch()).isNotEqualTo(three);

    three = rig.memory.upperFetchEpoch();
    rig.asid(7);
    rig.memory.mmu().invalidateAsid(3L << 48);
    rig.asid(3);
    assertThat(rig.memory.upperFetchEpoch()).isNotEqualTo(three);
  }

  @Test
  void globalCodeOfTheUpperHalfIsThatOfAllAsids() {
    rig.tables.map(UPPER_VA, Ram.BASE, 3, NORMAL & ~NON_GLOBAL);
    rig.memory.fetchPage(UPPER_VA);
    int upper = rig.memory.upperFetchEpoch();
    rig.asid(7);
    rig.memory.mmu().invalidateAsid(7L << 48);
    assertThat(rig.memory.upperFetchEpoch()).isEqualTo(upper);
    rig.memory.mmu().invalidateVa(UPPER_VA << 8 >>> 20 | 3L << 48, false);
    assertThat(rig.memory.upperFetchEpoch()).isNotEqualTo(upper);
  }
}
