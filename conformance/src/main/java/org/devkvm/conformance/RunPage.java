package org.devkvm.conformance;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;

/** A vCPU's kvm_run page, and how the recorded lines show it (linux/kvm.h). */
final class RunPage {
  private static final int EXIT_REASON = 8;
  private static final int UNION = 32;
  private static final int MMIO_DATA = UNION + 8;
  private static final int MMIO_LEN = UNION + 16;
  private static final int MMIO_IS_WRITE = UNION + 20;

  private static final int DEBUG = 4;
  private static final int MMIO = 6;
  private static final int FAIL_ENTRY = 9;
  private static final int SYSTEM_EVENT = 24;
  private static final int ARM_NISV = 28;

  private static final int SYSTEM_EVENT_DATA = UNION + 8;

  private final MemorySegment page;
  private byte[] before = {};

  RunPage(MemorySegment page) {
    this.page = page;
  }

  MemorySegment page() {
    return page;
  }

  /** A call that may change the page is about to be made. */
  void remember() {
    before = page.toArray(ValueLayout.JAVA_BYTE);
  }

  /** Shows what the call has changed that {@link #exit} does not describe. */
  void rest(Rest rest) {
    rest.add("page", page.toArray(ValueLayout.JAVA_BYTE), before, described(), 0);
  }

  private BitSet described() {
    BitSet bytes = new BitSet();
    bytes.set(EXIT_REASON, EXIT_REASON + Integer.BYTES);
    switch (int32(page, EXIT_REASON)) {
      case DEBUG -> {
        bytes.set(UNION, UNION + Integer.BYTES);
        bytes.set(UNION + 8, UNION + 16);
      }
      case MMIO -> {
        bytes.set(UNION, UNION + Long.BYTES);
        bytes.set(MMIO_LEN, MMIO_IS_WRITE + 1);
        if (page.get(ValueLayout.JAVA_BYTE, MMIO_IS_WRITE) != 0) {
          bytes.set(MMIO_DATA, MMIO_DATA + mmioBytes(page));
        }
      }
      case FAIL_ENTRY -> bytes.set(UNION, UNION + Long.BYTES);
      case SYSTEM_EVENT -> {
        boolean hasData = int32(page, UNION + 4) != 0;
        bytes.set(UNION, SYSTEM_EVENT_DATA + (hasData ? Long.BYTES : 0));
      }
      case ARM_NISV -> bytes.set(UNION, UNION + 16);
      default -> {}
    }
    return bytes;
  }

  private static int mmioBytes(MemorySegment page) {
    return Integer.compareUnsigned(int32(page, MMIO_LEN), 8) <= 0 ? int32(page, MMIO_LEN) : 8;
  }

  /** The exit. */
  String exit() {
    int reason = int32(page, EXIT_REASON);
    return " exit_reason="
        + Integer.toUnsignedString(reason)
        + switch (reason) {
          case DEBUG -> " hsr=0x%x far=0x%x".formatted(int32(page, UNION), int64(page, UNION + 8));
          case MMIO -> mmio(page);
          case FAIL_ENTRY -> " reason=0x%x".formatted(int64(page, UNION));
          case SYSTEM_EVENT -> {
            int count = int32(page, UNION + 4);
            yield " type=%d ndata=%d data[0]=0x%x"
                .formatted(
                    int32(page, UNION), count, count == 0 ? 0 : int64(page, SYSTEM_EVENT_DATA));
          }
          case ARM_NISV ->
              " esr_iss=0x%x fault_ipa=0x%x".formatted(int64(page, UNION), int64(page, UNION + 8));
          default -> "";
        };
  }

  private static String mmio(MemorySegment page) {
    int length = int32(page, MMIO_LEN);
    byte isWrite = page.get(ValueLayout.JAVA_BYTE, MMIO_IS_WRITE);
    String access =
        " phys_addr=0x%x len=%d is_write=%d".formatted(int64(page, UNION), length, isWrite);
    byte[] data = page.asSlice(MMIO_DATA, Long.BYTES).toArray(ValueLayout.JAVA_BYTE);
    return isWrite == 0 ? access : access + " data=" + CaseArgument.hex(data, 0, mmioBytes(page));
  }

  private static int int32(MemorySegment page, int offset) {
    return page.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
  }

  private static long int64(MemorySegment page, int offset) {
    return page.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
  }
}
