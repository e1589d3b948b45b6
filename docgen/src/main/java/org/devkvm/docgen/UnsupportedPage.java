package org.devkvm.docgen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.devkvm.docgen.Answers.Owned;
import org.devkvm.uapi.Attribute;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.VcpuFeature;

/** What Linux has and devkvm has not. */
final class UnsupportedPage {
  private UnsupportedPage() {}

  static Page write(Answers answers) {
    return new Page(
            "What is not supported",
            "What Linux 6.1 has on some arm64 machine and devkvm has not: the rows of the ABI that"
                + " nothing in devkvm answers.")
        .heading("Ioctls")
        .table(Page.columns("request", "on", "section"), ioctls())
        .heading("Capabilities")
        .table(
            Page.columns("number", "capability"),
            CapabilityPage.missing(answers).stream()
                .map((Cap cap) -> Page.row(Integer.toString(cap.number()), cap.macro()))
                .toList())
        .heading("Types of devices")
        .table(
            Page.columns("number", "type"),
            DevicePage.types().stream()
                .filter(type -> !answers.deviceTypes().contains(type))
                .map((DeviceType t) -> Page.row(Integer.toString(t.number()), t.macro()))
                .toList())
        .heading("Attributes of vCPUs and of the devices that there are")
        .table(Page.columns("of", "group", "attribute"), attributes(answers))
        .heading("Features of vCPUs")
        .table(
            Page.columns("bit", "feature"),
            Arrays.stream(VcpuFeature.values())
                .filter(feature -> !answers.features().contains(feature))
                .sorted(Comparator.comparingInt(VcpuFeature::bit))
                .map(f -> Page.row(Integer.toString(f.bit()), f.macro()))
                .toList());
  }

  private static List<List<String>> ioctls() {
    List<List<String>> rows = new ArrayList<>();
    for (FdClass fdClass : FdClass.values()) {
      for (Ioctl row : IoctlPage.missing(fdClass)) {
        rows.add(Page.row(row.name(), fdClass.text(), row.section()));
      }
    }
    return rows;
  }

  private static List<List<String>> attributes(Answers answers) {
    List<List<String>> rows = new ArrayList<>();
    for (Owner owner : Owner.values()) {
      if (!owner.deviceType().map(answers.deviceTypes()::contains).orElse(true)) {
        continue;
      }
      for (AttributeGroup group : DevicePage.groups(owner)) {
        if (!answers.groups().contains(new Owned<>(owner, group))) {
          rows.add(Page.row(DevicePage.text(owner), group.name(), "all"));
        }
      }
      for (Attribute row : DevicePage.attributes(owner)) {
        if (answers.groups().contains(new Owned<>(owner, row.group()))
            && !answers.attributes().contains(new Owned<>(owner, row))) {
          rows.add(Page.row(DevicePage.text(owner), row.group().name(), row.name()));
        }
      }
    }
    return rows;
  }
}
