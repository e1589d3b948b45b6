package org.devkvm.conformance;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** How the recorded lines show an exit that a kvm_run page describes (linux/kvm.h). */
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

  private RunPage() {}

  static String describe(MemorySegment page) {
    int reason = int32(page, EXIT_REASON);
    return " exit_reason="
        + reason
        + switch (reason) {
          case DEBUG -> " hsr=0x%x far=0x%x".formatted(int32(page, UNION), int64(page, UNION + 8));
          case MMIO -> mmio(page);
          case FAIL_ENTRY -> " reason=0x%x".formatted(int64(page, UNION));
          case SYSTEM_EVENT -> {
            int count = int32(page, UNION + 4);
            yield " type=%d ndata=%d data[0]=0x%x"
                .formatted(int32(page, UNION), count, count == 0 ? 0 : int64(page, UNION + 8));
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
    return isWrite == 0 ? access : access + " data=" + Argument.hex(data, 0, Math.min(length, 8));
  }

  private static int int32(MemorySegment page, int offset) {
    return page.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
  }

  private static long int64(MemorySegment page, int offset) {
    return page.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
  }
}
