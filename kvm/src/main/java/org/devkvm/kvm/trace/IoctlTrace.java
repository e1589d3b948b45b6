package org.devkvm.kvm.trace;

import java.util.function.Consumer;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmRun;

/**
 * Writes every ioctl as {@code strace -y} does, with the rule behind a refusal: {@code
 * ioctl(4<kvm-vm>, KVM_CREATE_VCPU, 0) = -1 EEXIST (a vCPU with this id exists)}.
 *
 * @param lines takes one line for each, without its end
 */
public record IoctlTrace(Consumer<String> lines) implements IoctlLog {
  @Override
  public void ioctl(Entry entry) {
    FdObject file = entry.file();
    lines.accept(
        "ioctl(%d%s, %s, %s) = %s"
            .formatted(
                entry.fd(),
                file == null ? "" : "<" + file.name() + ">",
                RequestName.of(entry.ioctl(), entry.request()),
                ArgumentText.of(entry),
                result(entry)));
  }

  private static String result(Entry entry) {
    Refusal refusal = entry.refusal();
    String result =
        refusal == null
            ? Long.toString(entry.result())
            : "-1 %s (%s)".formatted(refusal.errno().name(), refusal.rule());
    return entry.ioctl() == Ioctl.KVM_RUN ? result + exit(entry) : result;
  }

  /** Another thread may have run the vCPU meanwhile; then it is that exit. */
  private static String exit(Entry entry) {
    FdObject file = entry.file();
    if (file == null || entry.refusal() != null) {
      return "";
    }
    try (SharedPages pages = file.mmap(KvmRun.LAYOUT.size())) {
      int reason = new KvmRun(pages.segment()).exitReason();
      return " (" + ExitReason.of(reason).map(ExitReason::macro).orElse("exit " + reason) + ")";
    } catch (KvmRefusal noPage) {
      return "";
    }
  }
}
