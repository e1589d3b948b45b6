package org.devkvm.uapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.devkvm.uapi.Probe.CField;
import org.devkvm.uapi.Probe.CStruct;
import org.devkvm.uapi.struct.Layout;
import org.devkvm.uapi.struct.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every struct has the size, alignment and fields that the C compiler gives it. */
class StructProbeTest {
  static final List<Layout> LAYOUTS = Layouts.ALL;

  /** Fields of unions that only other architectures use. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(ex|io|tpr_access|s390_\\w+|dcr|emulation_failure|osi|papr_hcall|epr|eoi|hyperv|msr|xen"
              + "|riscv_\\w+|notify|u\\.hv_sint|u\\.xen_evtchn)(\\..*)?");

  private final Probe probe = Probe.read();

  @ParameterizedTest
  @FieldSource("LAYOUTS")
  void structIsPlacedAsInC(Layout layout) {
    CStruct c = Objects.requireNonNull(probe.structs.get(layout.name()));
    assertThat(layout.size()).as("sizeof").isEqualTo(c.size());
    assertThat(layout.align()).as("alignment").isEqualTo(c.align());
    Map<String, CField> fields = new TreeMap<>();
    layout.fields().forEach(f -> fields.put(f.name(), new CField(f.offset(), f.size())));
    Map<String, CField> expected = new TreeMap<>(c.fields());
    expected.keySet().removeIf(name -> FOREIGN.matcher(name).matches());
    layout.tail().ifPresent(tail -> removeTail(expected, layout.size()));
    assertThat(fields).isEqualTo(expected);
  }

  @Test
  void everyStructOfTheArm64HeaderAndOfAnIoctlIsHere() {
    TreeSet<String> needed =
        new TreeSet<>(
            List.of(
                "kvm_regs",
                "kvm_vcpu_init",
                "kvm_guest_debug",
                "kvm_pmu_event_filter",
                "kvm_vcpu_events",
                "kvm_arm_copy_mte_tags"));
    for (Ioctl row : Ioctl.values()) {
      row.argument().layout().map(Layout::name).ifPresent(needed::add);
    }
    assertThat(LAYOUTS.stream().map(Layout::name).collect(Collectors.toSet())).containsAll(needed);
  }

  /** The array of structs at the end has a layout of its own. */
  private static void removeTail(Map<String, CField> fields, int size) {
    assertThat(fields.values()).as("flexible array").contains(new CField(size, 0));
    fields.values().remove(new CField(size, 0));
  }
}
