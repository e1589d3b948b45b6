package org.devkvm.kvm.event;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.devkvm.kvm.core.Stat;
import org.devkvm.kvm.core.Stats;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmStatsHeader;

/**
 * What KVM_GET_STATS_FD gives: a file that is read. A header, the name of its subject, a descriptor
 * for each statistic, and the values (binary_stats.c:kvm_stats_read).
 */
public final class StatsFile extends FdObject {
  /** KVM_STATS_NAME_SIZE. */
  private static final int NAME_BYTES = 48;

  /** struct kvm_stats_desc without its name. */
  private static final int DESCRIPTOR_BYTES = 16;

  private static final int HEADER_BYTES = KvmStatsHeader.LAYOUT.size();
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

  private final Vm vm;
  private final String name;
  private final String subject;
  private final Stats stats;
  private long position;

  /**
   * The file, which keeps the VM alive.
   *
   * @param name of the file
   * @param subject what the statistics are of
   */
  public StatsFile(Vm vm, String name, String subject, Stats stats) {
    this.vm = vm;
    this.name = name;
    this.subject = subject;
    this.stats = stats;
    vm.acquire();
  }

  @Override
  public FdClass fdClass() {
    return FdClass.STATS;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    throw Refusal.UNKNOWN_DEVICE_REQUEST.refuse();
  }

  @Override
  public synchronized long read(UserPointer to, long bytes) {
    long read = pread(to, bytes, position);
    position += read;
    return read;
  }

  @Override
  public long pread(UserPointer to, long bytes, long offset) {
    MemorySegment content = content();
    long length = Math.min(content.byteSize() - offset, bytes);
    if (length <= 0) {
      return 0;
    }
    to.write(content.asSlice(offset, length));
    return length;
  }

  /** It is open for reading only. */
  @Override
  public long write(UserPointer from, long bytes) {
    throw Refusal.NOT_A_FILE.refuse();
  }

  @Override
  protected void released() {
    vm.release();
  }

  private MemorySegment content() {
    int descriptors = HEADER_BYTES + NAME_BYTES;
    int each = DESCRIPTOR_BYTES + NAME_BYTES;
    int data = descriptors + stats.rows().size() * each;
    MemorySegment content = UserPointer.buffer(data + 8L * stats.length());
    new KvmStatsHeader(content.asSlice(0, HEADER_BYTES))
        .nameSize(NAME_BYTES)
        .numDesc(stats.rows().size())
        .idOffset(HEADER_BYTES)
        .descOffset(descriptors)
        .dataOffset(data);
    put(content, HEADER_BYTES, subject);
    long at = descriptors;
    for (Stat stat : stats.rows()) {
      describe(content, at, stat);
      at += each;
    }
    for (int i = 0; i < stats.length(); i++) {
      content.set(LONG, data + 8L * i, stats.value(i));
    }
    return content;
  }

  private void describe(MemorySegment content, long at, Stat stat) {
    boolean time = stat.kind() == Stat.Kind.NANOSECONDS || stat.kind() == Stat.Kind.HISTOGRAM;
    int type =
        switch (stat.kind()) {
          case COUNTER, NANOSECONDS ->
              Uapi.KVM_STATS_TYPE_CUMULATIVE
                  | (time ? Uapi.KVM_STATS_UNIT_SECONDS : Uapi.KVM_STATS_UNIT_NONE);
          case HISTOGRAM -> Uapi.KVM_STATS_TYPE_LOG_HIST | Uapi.KVM_STATS_UNIT_SECONDS;
          case BOOLEAN -> Uapi.KVM_STATS_TYPE_INSTANT | Uapi.KVM_STATS_UNIT_BOOLEAN;
        };
    short exponent = (short) (time ? -9 : 0);
    content.set(INT, at, type | Uapi.KVM_STATS_BASE_POW10);
    content.set(ValueLayout.JAVA_SHORT_UNALIGNED, at + 4, exponent);
    content.set(ValueLayout.JAVA_SHORT_UNALIGNED, at + 6, (short) stat.kind().elements());
    content.set(INT, at + 8, 8 * stats.place(stat));
    put(content, at + DESCRIPTOR_BYTES, stat.name().toLowerCase(Locale.ROOT));
  }

  private static void put(MemorySegment content, long at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    MemorySegment.copy(bytes, 0, content, ValueLayout.JAVA_BYTE, at, bytes.length);
  }
}
