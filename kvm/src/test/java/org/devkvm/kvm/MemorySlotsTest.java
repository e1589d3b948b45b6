package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.memory.MemorySlots;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmClearDirtyLog;
import org.devkvm.uapi.struct.KvmDirtyLog;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.junit.jupiter.api.Test;

/** The guest-physical address space as engines see it. The errnos are the oracle's business. */
class MemorySlotsTest {
  private static final long IPA = 0x4000_0000L;
  private static final long HVA = ScriptedMemory.BASE + 0x1_0000;
  private static final long BITMAP = ScriptedMemory.BASE;

  private final ScriptedMemory user = new ScriptedMemory();
  private int dropped;
  private final MemorySlots slots = new MemorySlots(user, 40, () -> dropped++, () -> dropped++);

  private void set(int slot, int flags, long ipa, long pages, long hva) {
    slots.set(
        new KvmUserspaceMemoryRegion(MemorySegment.ofArray(new byte[32]))
            .slot(slot)
            .flags(flags)
            .guestPhysAddr(ipa)
            .memorySize(pages * 4096)
            .userspaceAddr(hva));
  }

  private long dirtyLog() {
    KvmDirtyLog log = new KvmDirtyLog(MemorySegment.ofArray(new byte[16]));
    slots.dirtyLog().get(log, new UserPointer(user, BITMAP));
    return user.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
  }

  @Test
  void addressesOfSeveralSlotsAreFoundByTheByte() {
    set(0, 0, IPA, 2, HVA);
    set(1, 0, IPA + 0x10_0000, 1, HVA + 0x8000);
    set(2, 0, IPA - 0x1000, 1, HVA + 0x9000);
    assertThat(slots.forRead(IPA)).isEqualTo(HVA);
    assertThat(slots.forRead(IPA + 0x1FFF)).isEqualTo(HVA + 0x1FFF);
    assertThat(slots.forRead(IPA + 0x2000)).isEqualTo(PhysicalMemory.NONE);
    assertThat(slots.forRead(IPA - 1)).isEqualTo(HVA + 0x9FFF);
    assertThat(slots.forWrite(IPA + 0x10_0004)).isEqualTo(HVA + 0x8004);
    assertThat(slots.forRead(-1)).isEqualTo(PhysicalMemory.NONE);
  }

  @Test
  void readOnlySlotIsReadAndNotWritten() {
    set(0, Uapi.KVM_MEM_READONLY, IPA, 1, HVA);
    assertThat(slots.forRead(IPA)).isEqualTo(HVA);
    assertThat(slots.forWrite(IPA)).isEqualTo(PhysicalMemory.NONE);
    assertThat(slots.forPossibleWrite(IPA)).isEqualTo(PhysicalMemory.NONE);
    assertThat(slots.place(IPA, true)).isEqualTo(MemorySlots.Place.READ_ONLY);
  }

  @Test
  void pagesThatTheProcessHasNotMappedAreNoMemory() {
    long end = ScriptedMemory.BASE + ScriptedMemory.BYTES;
    set(0, 0, IPA, 2, end - 4096);
    assertThat(slots.forRead(IPA)).isEqualTo(end - 4096);
    assertThat(slots.forRead(IPA + 4096)).isEqualTo(PhysicalMemory.NONE);
    assertThat(slots.place(IPA + 4096, false)).isEqualTo(MemorySlots.Place.UNBACKED);
    assertThat(slots.place(IPA + 8192, false)).isEqualTo(MemorySlots.Place.HOLE);
  }

  @Test
  void deletedSlotIsGoneBeforeTranslationsAreDropped() {
    long[] found = new long[1];
    MemorySlots[] self = new MemorySlots[1];
    self[0] = new MemorySlots(user, 40, () -> {}, () -> found[0] = self[0].forRead(IPA));
    KvmUserspaceMemoryRegion region =
        new KvmUserspaceMemoryRegion(MemorySegment.ofArray(new byte[32]))
            .guestPhysAddr(IPA)
            .memorySize(4096)
            .userspaceAddr(HVA);
    self[0].set(region);
    self[0].set(region.memorySize(0));
    assertThat(found[0]).isEqualTo(PhysicalMemory.NONE);
  }

  @Test
  void aWriteThatMayNeverComeIsNotForADirtyLog() {
    set(0, 0, IPA, 1, HVA);
    set(1, Uapi.KVM_MEM_LOG_DIRTY_PAGES, IPA + 0x1000, 1, HVA + 0x1000);
    assertThat(slots.forPossibleWrite(IPA + 8)).isEqualTo(HVA + 8);
    assertThat(slots.forPossibleWrite(IPA + 0x1000)).isEqualTo(PhysicalMemory.NONE);
    assertThat(slots.forPossibleWrite(IPA + 0x2000)).isEqualTo(PhysicalMemory.NONE);
  }

  @Test
  void dirtyLogHasWhatWasLookedUpForWritingAndStartsAnew() {
    set(0, Uapi.KVM_MEM_LOG_DIRTY_PAGES, IPA, 16, HVA);
    slots.forRead(IPA + 0x5000);
    slots.forWrite(IPA + 0x3000);
    slots.forWrite(IPA + 0xF008);
    assertThat(dirtyLog()).isEqualTo(1 << 3 | 1 << 15);
    assertThat(dropped).as("so that the next write is seen").isEqualTo(1);
    assertThat(dirtyLog()).isZero();
    assertThat(dropped).as("nothing to see again").isEqualTo(1);
  }

  @Test
  void manualDirtyLogIsClearedByUserSpaceOnly() {
    slots.dirtyLog().manual(Uapi.KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE);
    set(0, Uapi.KVM_MEM_LOG_DIRTY_PAGES, IPA, 16, HVA);
    slots.forWrite(IPA);
    slots.forWrite(IPA + 0x1000);
    assertThat(dirtyLog()).isEqualTo(3);
    user.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, 1);
    slots
        .dirtyLog()
        .clear(
            new KvmClearDirtyLog(MemorySegment.ofArray(new byte[24])).numPages(16),
            new UserPointer(user, BITMAP));
    assertThat(dirtyLog()).isEqualTo(2);
  }

  @Test
  void dirtyLogMaySayAtFirstThatEverythingIsDirty() {
    slots
        .dirtyLog()
        .manual(Uapi.KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE | Uapi.KVM_DIRTY_LOG_INITIALLY_SET);
    set(0, Uapi.KVM_MEM_LOG_DIRTY_PAGES, IPA, 3, HVA);
    assertThat(dirtyLog()).isEqualTo(7);
  }
}
