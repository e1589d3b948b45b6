package org.devkvm.kvm.trace;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlLog.Entry;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.uapi.Attribute;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.RegIdNames;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.Layout;
import org.jspecify.annotations.Nullable;

/** What the numbers in structs are called: a row for each field whose numbers have names. */
final class FieldWords {
  private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED;

  /** Words for one number; empty for one without. */
  @FunctionalInterface
  private interface Words {
    Optional<String> of(Occurrence number);
  }

  /** A number in the struct of a call, and as it is written without a name. */
  private record Occurrence(Entry entry, MemorySegment struct, long value, String text) {}

  private static final Map<String, Words> ROWS =
      Map.ofEntries(
          row("kvm_create_device.type", n -> DeviceType.of((int) n.value).map(DeviceType::macro)),
          row("kvm_create_device.flags", n -> bits(n, "KVM_CREATE_DEVICE_TEST")),
          row("kvm_device_attr.group", n -> group(n).map(AttributeGroup::name)),
          row("kvm_device_attr.attr", n -> attribute(n).map(Attribute::name)),
          row("kvm_device_attr.addr", n -> target(n, group(n).map(AttributeGroup::valueSize))),
          row("kvm_enable_cap.cap", n -> Cap.of((int) n.value).map(Cap::macro)),
          row("kvm_mp_state.mp_state", n -> MpState.of((int) n.value).map(MpState::macro)),
          row("kvm_one_reg.id", n -> Optional.of(n.text + register(n.value))),
          row(
              "kvm_one_reg.addr",
              n -> target(n, Optional.of(RegId.size(new KvmOneReg(n.struct).id())))),
          row(
              "kvm_userspace_memory_region.flags",
              n -> bits(n, "KVM_MEM_LOG_DIRTY_PAGES", "KVM_MEM_READONLY")),
          row("kvm_vcpu_init.features[0]", n -> bits(n, FieldWords::feature)));

  /** The devices that have groups of attributes, by the names of their files. */
  private static final Map<String, Owner> OWNERS =
      Map.of(
          "kvm-arm-vgic-v2", Owner.VGIC_V2,
          "kvm-arm-vgic-v3", Owner.VGIC_V3,
          "kvm-arm-vgic-its", Owner.ITS,
          "kvm-vfio", Owner.VFIO);

  private FieldWords() {}

  private static Map.Entry<String, Words> row(String field, Words words) {
    return Map.entry(field, words);
  }

  /** The struct that was passed, in words where there are some. */
  static String of(Entry entry, Layout layout, MemorySegment struct) {
    return layout.format(
        struct,
        (field, index, value, text) -> {
          String element = field.count() == 1 ? "" : "[" + index + "]";
          Words words = ROWS.get(layout.name() + "." + field.name() + element);
          return words == null
              ? text
              : words.of(new Occurrence(entry, struct, value, text)).orElse(text);
        });
  }

  private static Optional<String> bits(Occurrence number, String... names) {
    return bits(
        number, bit -> bit < names.length ? Optional.of(names[bit]) : Optional.<String>empty());
  }

  private static Optional<String> bits(Occurrence number, IntFunction<Optional<String>> name) {
    if (number.value == 0) {
      return Optional.empty();
    }
    StringJoiner all = new StringJoiner("|");
    for (long left = number.value; left != 0; left &= left - 1) {
      long bit = Long.lowestOneBit(left);
      all.add(name.apply(Long.numberOfTrailingZeros(bit)).orElse(Hex.of(bit)));
    }
    return Optional.of(all.toString());
  }

  private static Optional<String> feature(int bit) {
    return VcpuFeature.of(bit).map(feature -> "1<<" + feature.macro());
  }

  private static Optional<Owner> owner(Occurrence number) {
    FdObject file = number.entry.file();
    if (file == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        file.fdClass() == FdClass.VCPU ? Owner.VCPU : OWNERS.get(file.name()));
  }

  private static Optional<AttributeGroup> group(Occurrence number) {
    return owner(number)
        .flatMap(owner -> AttributeGroup.of(owner, new KvmDeviceAttr(number.struct).group()));
  }

  private static Optional<Attribute> attribute(Occurrence number) {
    return Arrays.stream(Attribute.values())
        .filter(row -> row.number() == number.value)
        .filter(row -> group(number).filter(row.group()::equals).isPresent())
        .filter(row -> owner(number).filter(row.owners()::contains).isPresent())
        .findFirst();
  }

  private static String register(long id) {
    @Nullable SysReg register =
        id == RegId.sysReg(RegId.index(id)) ? SysReg.of(RegId.index(id)) : null;
    String name = register == null ? RegIdNames.of(id) : register.name();
    return name.equals(Hex.of(id)) ? "" : " (" + name + ")";
  }

  /**
   * What a pointer points to, as strace writes it: {@code 0x7f0012345678 [0x40]}. Only of a value
   * that was passed or given, and short enough for a line.
   */
  private static Optional<String> target(Occurrence number, Optional<Integer> size) {
    int bytes = size.orElse(0);
    Entry entry = number.entry;
    String call = RequestName.of(entry.ioctl(), entry.request());
    boolean has = call.startsWith("KVM_SET") || (call.startsWith("KVM_GET") && entry.result() == 0);
    if (!has || bytes == 0 || bytes > 2 * Long.BYTES) {
      return Optional.empty();
    }
    MemorySegment content = UserPointer.buffer(2 * Long.BYTES);
    if (!entry.memory().copyIn(number.value, content.asSlice(0, bytes))) {
      return Optional.empty();
    }
    long low = content.get(WORD, 0);
    long high = content.get(WORD, Long.BYTES);
    String value = high == 0 ? Hex.of(low) : "0x%x%016x".formatted(high, low);
    return Optional.of(number.text + " [" + value + "]");
  }
}
