package org.devkvm.docgen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.devkvm.docgen.Answers.Owned;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.uapi.Architecture;
import org.devkvm.uapi.Attribute;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;

/** The types of devices, and the attributes of devices and vCPUs. */
final class DevicePage {
  private DevicePage() {}

  static Page write(Answers answers) {
    Page page =
        new Page(
            "Devices and attributes",
            "What KVM_CREATE_DEVICE makes on arm64, and what KVM_SET_DEVICE_ATTR,"
                + " KVM_GET_DEVICE_ATTR and KVM_HAS_DEVICE_ATTR know of devices and vCPUs. An"
                + " accessor that a type lacks is EPERM, before anything is read; an attribute that"
                + " there is not is ENXIO. The last column has what"
                + " else set and get fail with on Linux.");
    page.table(
        Page.columns("number", "type", "devkvm", "accessors", "lives as long as"),
        types().stream().map(type -> typeRow(answers, type)).toList());
    for (Owner owner : Owner.values()) {
      page.heading("Attributes of " + text(owner))
          .table(
              Page.columns("number", "group", "value", "devkvm", "meaning", "errnos"),
              groups(owner).stream().map(group -> groupRow(answers, owner, group)).toList());
      List<Attribute> attributes = attributes(owner);
      if (!attributes.isEmpty()) {
        page.table(
            Page.columns(
                "group", "number", "attribute", "accessors", "devkvm", "meaning", "errnos"),
            attributes.stream().map(row -> attributeRow(answers, owner, row)).toList());
      }
    }
    return page;
  }

  /** The types that Linux has on arm64. */
  static List<DeviceType> types() {
    return Arrays.stream(DeviceType.values())
        .filter(type -> type.architecture() == Architecture.ARM64)
        .sorted(Comparator.comparingInt(DeviceType::number))
        .toList();
  }

  static List<AttributeGroup> groups(Owner owner) {
    return Arrays.stream(AttributeGroup.values())
        .filter(group -> group.owners().contains(owner))
        .sorted(Comparator.comparingInt(AttributeGroup::number))
        .toList();
  }

  static List<Attribute> attributes(Owner owner) {
    return Arrays.stream(Attribute.values())
        .filter(row -> row.owners().contains(owner))
        .sorted(
            Comparator.comparingInt((Attribute row) -> row.group().number())
                .thenComparingInt(Attribute::number))
        .toList();
  }

  /** As a heading names it. */
  static String text(Owner owner) {
    return owner.deviceType().map(DeviceType::macro).orElse("a vCPU");
  }

  private static List<String> typeRow(Answers answers, DeviceType type) {
    Optional<DeviceTypes.Row> row = DeviceTypes.ALL.of(type.number());
    return Page.row(
        Integer.toString(type.number()),
        type.macro(),
        Page.yesOrNo(answers.deviceTypes().contains(type)),
        row.map(DevicePage::accessors).orElse(""),
        row.map(r -> "the " + (r.life() == DeviceTypes.Life.VM ? "VM" : "file")).orElse(""));
  }

  private static String accessors(DeviceTypes.Row row) {
    return row.accessors().stream()
        .sorted()
        .map(Ioctl::name)
        .map(name -> name.replaceAll("KVM_|_DEVICE_ATTR", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static List<String> groupRow(Answers answers, Owner owner, AttributeGroup group) {
    return Page.row(
        Integer.toString(group.number()),
        group.name(),
        group.valueSize() == 0 ? "" : group.valueSize() + " bytes",
        Page.yesOrNo(answers.groups().contains(new Owned<>(owner, group))),
        group.meaning(),
        errnos(group.errnos()));
  }

  private static List<String> attributeRow(Answers answers, Owner owner, Attribute row) {
    return Page.row(
        row.group().name(),
        Integer.toString(row.number()),
        row.name(),
        row.access() == Attribute.Access.GET_SET ? "set, get" : "set",
        Page.yesOrNo(answers.attributes().contains(new Owned<>(owner, row))),
        row.meaning(),
        errnos(row.errnos()));
  }

  private static String errnos(List<Errno> errnos) {
    return errnos.stream().map(Errno::name).collect(Collectors.joining(", "));
  }
}
