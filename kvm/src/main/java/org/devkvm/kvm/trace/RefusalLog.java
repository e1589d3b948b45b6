package org.devkvm.kvm.trace;

import java.util.function.Consumer;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Errno;

/**
 * Reports every refused ioctl: the rule that refused it, and the source of that rule. A KVM_RUN
 * that a signal ended is no refusal: EINTR is how a VMM gets its thread back.
 *
 * @param lines receives one line for each, without its end
 */
public record RefusalLog(Consumer<String> lines) implements IoctlLog {
  @Override
  public void ioctl(Entry entry) {
    Refusal refusal = entry.refusal();
    if (refusal == null || refusal.errno() == Errno.EINTR) {
      return;
    }
    FdObject file = entry.file();
    lines.accept(
        "%s on %s: %s: %s"
            .formatted(
                RequestName.of(entry.ioctl(), entry.request()),
                file == null ? "descriptor " + entry.fd() : file.name(),
                refusal.errno().name(),
                refusal.words()));
  }
}
