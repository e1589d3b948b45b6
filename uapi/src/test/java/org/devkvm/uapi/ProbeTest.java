package org.devkvm.uapi;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every row of the tables is what the C compiler says, and the tables leave nothing out. */
class ProbeTest {
  /** Macros that need no row: other architectures', obsolete, or a way to compose what has one. */
  private static final Pattern WITHOUT_ROW =
      Pattern.compile(
          "KVM_("
              + "TRC_.*|S390_.*|X86_.*|PPC_.*|XEN_.*|HYPERV_.*|X2APIC_.*|VM_(S390|PPC|MIPS)_.*"
              + "|PIT_.*|CLOCK_.*|MSR_.*|PMU_CAP_.*|BUS_LOCK_.*|NOTIFY_.*|SEV_.*|MMU_FSL_.*"
              + "|DEV_(ASSIGN|IRQ)_.*|MAX_MSIX_PER_DEV|INTERNAL_ERROR_EMULATION_FLAG_.*"
              + "|EXIT_(HYPERV|XEN)_.*|EXIT_IO_(IN|OUT)|IRQ_ROUTING_XEN_.*|PV_.*"
              + "|REG_(GENERIC|PPC|X86|IA64|ARM|S390|MIPS|RISCV|ARCH_MASK)"
              + "|REG_SIZE_(U8|U16|U1024)|REG_ARM_DEMUX_.*|REG_ARM64_SYSREG_.*"
              + "|REG_ARM64_SVE_.REG_BASE|REG_ARM64_SVE_FFR_BASE|DEV_TYPE_MAX|STATS_.*_MAX"
              + "|ARM_DEVICE_(TYPE|ID)_MASK"
              + ")");

  private final Probe probe = Probe.read();

  @Test
  void everyRequestHasItsCode() {
    Map<String, Long> rows =
        Arrays.stream(Ioctl.values())
            .collect(toMap(Enum::name, row -> Integer.toUnsignedLong(row.request())));
    assertThat(rows.entrySet()).isSubsetOf(probe.ioctls.entrySet());
  }

  @Test
  void everyRequestOfTheHeadersIsKnown() {
    Set<String> known = names(Ioctl.values());
    known.addAll(names(ForeignIoctl.values()));
    Set<String> defined = new TreeSet<>(probe.ioctls.keySet());
    defined.addAll(probe.foreign.keySet());
    assertThat(known).isEqualTo(defined);
  }

  @Test
  void everyForeignRequestHasItsDirectionAndNumber() {
    for (ForeignIoctl row : ForeignIoctl.values()) {
      Probe.CForeign incomplete = probe.foreign.get(row.name());
      if (incomplete == null) {
        long code = Objects.requireNonNull(probe.ioctls.get(row.name()));
        incomplete =
            new Probe.CForeign(
                List.of(Direction.values()).get((int) (code >>> 30)).name(), (int) code & 0xff);
      }
      assertThat(new Probe.CForeign(row.direction().name(), row.number()))
          .as(row.name())
          .isEqualTo(incomplete);
    }
  }

  @Test
  void capabilitiesAreThoseOfTheHeader() {
    Map<String, Long> defined = probe.constantsNamed("KVM_CAP_");
    probe.elsewhere.forEach((name, number) -> defined.put(name.substring(8), number));
    assertSame(numbers(Cap.values(), Cap::number), defined);
  }

  @Test
  void exitReasonsAreThoseOfTheHeader() {
    Map<String, Long> defined = probe.constantsNamed("KVM_EXIT_");
    defined.keySet().removeIf(name -> WITHOUT_ROW.matcher("KVM_EXIT_" + name).matches());
    defined.remove("FAIL_ENTRY_CPU_UNSUPPORTED");
    assertSame(numbers(ExitReason.values(), ExitReason::number), defined);
  }

  @Test
  void errorNumbersAndTextsAreThoseOfTheCLibrary() {
    Map<String, Probe.CErrno> rows =
        Arrays.stream(Errno.values())
            .collect(toMap(Enum::name, row -> new Probe.CErrno(row.number(), row.text())));
    assertSame(rows, probe.errnos);
  }

  @Test
  void enumerationsHaveTheNumbersOfTheHeader() {
    Map<String, Long> rows = new HashMap<>();
    Arrays.stream(VcpuFeature.values()).forEach(r -> rows.put(r.macro(), (long) r.bit()));
    Arrays.stream(MpState.values()).forEach(r -> rows.put(r.macro(), (long) r.number()));
    Arrays.stream(SystemEventType.values()).forEach(r -> rows.put(r.macro(), (long) r.number()));
    Arrays.stream(DeviceType.values()).forEach(r -> rows.put(r.macro(), (long) r.number()));
    Arrays.stream(AttributeGroup.values()).forEach(r -> rows.put(r.name(), (long) r.number()));
    assertSame(rows, probe.constantsOf(rows.keySet()));
  }

  @Test
  void constantsHaveTheValuesOfTheHeader() throws IllegalAccessException {
    Map<String, Long> rows = new HashMap<>();
    for (Class<?> table : List.of(Uapi.class, Arm64Uapi.class, RegId.class)) {
      rows.putAll(constantsOf(table));
    }
    rows.keySet().removeIf(name -> !name.startsWith("KVM_") && !name.startsWith("VGIC_"));
    assertSame(rows, probe.constantsOf(rows.keySet()));
  }

  @Test
  void everyConstantOfTheHeadersHasARowOrAReason() throws IllegalAccessException {
    Set<String> known = new TreeSet<>();
    known.addAll(constantsOf(Uapi.class).keySet());
    known.addAll(constantsOf(Arm64Uapi.class).keySet());
    known.addAll(constantsOf(RegId.class).keySet());
    Arrays.stream(Cap.values()).forEach(row -> known.add(row.macro()));
    Arrays.stream(ExitReason.values()).forEach(row -> known.add(row.macro()));
    Arrays.stream(VcpuFeature.values()).forEach(row -> known.add(row.macro()));
    Arrays.stream(MpState.values()).forEach(row -> known.add(row.macro()));
    Arrays.stream(SystemEventType.values()).forEach(row -> known.add(row.macro()));
    Arrays.stream(DeviceType.values()).forEach(row -> known.add(row.macro()));
    known.addAll(names(AttributeGroup.values()));
    Set<String> unknown = new TreeSet<>(probe.constants.keySet());
    unknown.removeIf(name -> known.contains(name) || WITHOUT_ROW.matcher(name).matches());
    assertThat(unknown).isEmpty();
  }

  @Test
  void registerIdsAreThoseOfTheMacros() {
    assertSame(RegisterIds.all(), probe.registers);
  }

  /** Reports the differences alone. */
  private static <V> void assertSame(Map<String, V> rows, Map<String, V> expected) {
    Set<Map.Entry<String, V>> wrong = new HashSet<>(rows.entrySet());
    wrong.removeAll(expected.entrySet());
    Set<Map.Entry<String, V>> missing = new HashSet<>(expected.entrySet());
    missing.removeAll(rows.entrySet());
    assertThat(wrong).as("rows that the header contradicts").isEmpty();
    assertThat(missing).as("what no row has").isEmpty();
  }

  private static Map<String, Long> constantsOf(Class<?> table) throws IllegalAccessException {
    Map<String, Long> found = new HashMap<>();
    for (Field field : table.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        found.put(field.getName(), value(field));
      }
    }
    return found;
  }

  /** As C has it: function ids are unsigned there. */
  private static long value(Field field) throws IllegalAccessException {
    long value = ((Number) field.get(null)).longValue();
    return field.getName().startsWith("KVM_PSCI_FN_") ? value & 0xffff_ffffL : value;
  }

  private static <E extends Enum<E>> Map<String, Long> numbers(E[] rows, ToIntFunction<E> number) {
    return Arrays.stream(rows).collect(toMap(Enum::name, r -> (long) number.applyAsInt(r)));
  }

  private static Set<String> names(Enum<?>[] rows) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(rows).forEach(row -> names.add(row.name()));
    return names;
  }
}
