package org.devkvm.docgen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.devkvm.kvm.KvmSystem;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;

/** The requests of arm64, by the class of file that knows them. */
final class IoctlPage {
  private IoctlPage() {}

  static Page write(Answers answers) {
    Page page =
        new Page(
            "Ioctls",
            "The requests that Linux 6.1 knows on arm64, by the file they are made on. Any other"
                + " request is EINVAL, on a device ENOTTY. The capability is the one that announces"
                + " the request; the section is that of Linux's api.rst.");
    for (FdClass fdClass : FdClass.values()) {
      page.heading("On " + fdClass.text()).table(columns(), rows(answers, fdClass));
    }
    return page;
  }

  /** Linux's requests that devkvm does not know on a class of file. */
  static List<Ioctl> missing(FdClass fdClass) {
    return of(fdClass).stream().filter(row -> !KvmSystem.requests(fdClass).contains(row)).toList();
  }

  private static List<Ioctl> of(FdClass fdClass) {
    return Arrays.stream(Ioctl.values())
        .filter(row -> row.fdClasses().contains(fdClass))
        .sorted(Comparator.comparingInt(Ioctl::number).thenComparing(Ioctl::name))
        .toList();
  }

  private static List<String> columns() {
    return Page.columns("request", "code", "argument", "capability", "section", "devkvm");
  }

  private static List<List<String>> rows(Answers answers, FdClass fdClass) {
    return of(fdClass).stream()
        .map(row ->
            Page.row(
                row.name(),
                "0x%08x".formatted(row.request()),
                row.argument().type(),
                row.cap().map(Cap::macro).orElse(""),
                row.section(),
                answer(answers, fdClass, row)))
        .toList();
  }

  private static String answer(Answers answers, FdClass fdClass, Ioctl row) {
    if (row.answer() == Ioctl.Answer.REFUSED) {
      return "refused, as on Linux";
    }
    if (row.cap().filter(cap -> !answers.offers(cap)).isPresent()) {
      return "refused: there is no " + row.cap().get().macro();
    }
    return Page.yesOrNo(KvmSystem.requests(fdClass).contains(row));
  }
}
