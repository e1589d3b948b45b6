package org.devkvm.docgen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Errno;

/** The rules by which calls are refused. */
final class RefusalPage {
  private RefusalPage() {}

  static Page write() {
    Page page =
        new Page(
            "Refusals",
            "Every rule by which devkvm refuses a call, by the errno that the caller gets. The"
                + " source is the function of Linux 6.1 that has the rule, or a manual page. The last"
                + " column names cases of conformance/cases, recorded on Linux, or a test class.");
    for (Errno errno : Errno.values()) {
      List<List<String>> rows =
          Arrays.stream(Refusal.values())
              .filter(row -> row.errno() == errno)
              .sorted(Comparator.comparing(Refusal::name))
              .map(row ->
                  Page.row(row.name(), row.rule(), row.source(), String.join(", ", row.proof())))
              .toList();
      if (!rows.isEmpty()) {
        page.heading(errno.toString())
            .table(Page.columns("row", "rule", "source", "seen in"), rows);
      }
    }
    return page;
  }
}
