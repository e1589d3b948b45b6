package org.devkvm.checks;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An embedder of devkvm sees the ABI, the client, the VMM and the entry point, and nothing of the
 * kernel side and the processor behind them.
 */
class ExportsTest {
  private static final String PREFIX = "org.devkvm.";

  /** What devkvm's modules show to each other only. */
  private static final Set<String> INSIDE = Set.of("vgic", "cpu", "jit", "kvm", "bridge");

  private static final JavaClasses CLASSES = Reactor.classes();

  /** A package, shown by its module to another. */
  private record Shown(String shownPackage, String to) {}

  @Test
  void theInsideIsExportedToNamedModulesOnly() {
    assertThat(INSIDE.stream().flatMap(ExportsTest::exports).filter(not(Exports::isQualified)))
        .isEmpty();
  }

  @Test
  void nobodyPassesTheInsideOn() {
    List<String> outside = modules().filter(module -> !INSIDE.contains(module)).toList();

    assertThat(outside)
        .contains("local", "vmm", "client")
        .allSatisfy(module ->
            assertThat(descriptor(module).requires())
                .filteredOn(r -> r.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .extracting(r -> r.name().replace(PREFIX, ""))
                .doesNotContainAnyElementsOf(INSIDE));
  }

  @Test
  void everyExportToAModuleIsUsedByIt() {
    List<Shown> shown =
        INSIDE.stream()
            .flatMap(ExportsTest::exports)
            .flatMap(export -> export.targets().stream().map(to -> new Shown(export.source(), to)))
            .toList();

    assertThat(shown).hasSizeGreaterThan(30).filteredOn(not(ExportsTest::isUsed)).isEmpty();
  }

  private static boolean isUsed(Shown shown) {
    return CLASSES.stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(shown.to + "."))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .map(JavaClass::getPackageName)
        .anyMatch(shown.shownPackage::equals);
  }

  private static Stream<Exports> exports(String module) {
    return descriptor(module).exports().stream();
  }

  /** The modules that have a descriptor: checks has tests only. */
  private static Stream<String> modules() {
    return Reactor.modules().stream().filter(module -> Files.exists(compiled(module)));
  }

  private static Path compiled(String module) {
    return Reactor.ROOT.resolve(module, "target", "classes", "module-info.class");
  }

  private static ModuleDescriptor descriptor(String module) {
    try (InputStream content = Files.newInputStream(compiled(module))) {
      return ModuleDescriptor.read(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
