package org.devkvm.docgen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.devkvm.uapi.Architecture;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;

/** The capabilities of arm64. */
final class CapabilityPage {
  private CapabilityPage() {}

  static Page write(Answers answers) {
    return new Page(
            "Capabilities",
            "What KVM_CHECK_EXTENSION answers on /dev/kvm and on a VM without a GIC, for every"
                + " capability that Linux 6.1 has on some arm64 machine; all others answer 0."
                + " Which ones a machine's Linux has depends on its processor. SVE is there for a"
                + " program that asks for it (LocalOptions.sve); for others its capability answers"
                + " 0.")
        .table(
            Page.columns("number", "capability", "/dev/kvm", "VM", "announces"),
            arm64().stream()
                .map(cap ->
                    Page.row(
                        Integer.toString(cap.number()),
                        cap.macro(),
                        text(cap, answers.onSystem().getOrDefault(cap, 0)),
                        text(cap, answers.onVm().getOrDefault(cap, 0)),
                        announced(cap)))
                .toList());
  }

  /** Those that Linux has and devkvm answers 0. */
  static List<Cap> missing(Answers answers) {
    return arm64().stream().filter(cap -> !answers.offers(cap)).toList();
  }

  private static List<Cap> arm64() {
    return Arrays.stream(Cap.values())
        .filter(cap -> cap.architecture() == Architecture.ARM64)
        .sorted(Comparator.comparingInt(Cap::number))
        .toList();
  }

  /** The one answer that depends on the machine must not make the page depend on it. */
  private static String text(Cap cap, int answer) {
    if (cap == Cap.NR_VCPUS) {
      return "processors, at most KVM_CAP_MAX_VCPUS";
    }
    return answer >= 0 ? Integer.toString(answer) : Errno.of(-answer).orElseThrow().name();
  }

  private static String announced(Cap cap) {
    return Arrays.stream(Ioctl.values())
        .filter(row -> row.cap().filter(cap::equals).isPresent())
        .map(Ioctl::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
