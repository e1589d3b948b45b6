package org.devkvm.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows of ARCHITECTURE.md, held against the compiled classes. */
class DependenciesTest {
  private static final JavaClasses CLASSES = Reactor.classes();

  /** What each module may use of the others, and of third parties; the JDK goes without saying. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "uapi", Set.of(),
          "arm64", Set.of(),
          "vgic", Set.of(),
          "cpu", Set.of("org.devkvm.arm64"),
          "kvm", Set.of("org.devkvm.uapi", "org.devkvm.arm64", "org.devkvm.cpu", "org.devkvm.vgic"),
          "client", Set.of("org.devkvm.uapi"),
          "local",
              Set.of("org.devkvm.uapi", "org.devkvm.client", "org.devkvm.kvm", "org.devkvm.cpu"),
          "vmm", Set.of("org.devkvm.uapi", "org.devkvm.client"),
          "cli",
              Set.of(
                  "org.devkvm.uapi",
                  "org.devkvm.client",
                  "org.devkvm.local",
                  "org.devkvm.vmm",
                  "picocli",
                  "org.jline"),
          "codegen", Set.of());

  private static final Set<String> MODULES = ARROWS.keySet();

  @ParameterizedTest
  @FieldSource("MODULES")
  void moduleUsesOnlyWhatItsArrowsAllow(String module) {
    String self = "org.devkvm." + module;
    String[] allowed =
        Stream.concat(
                Stream.of("java", "javax", "org.jspecify", self),
                ARROWS.getOrDefault(module, Set.of()).stream())
            .map(root -> root + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(self + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyModuleHasItsArrows() {
    assertThat(Reactor.modules()).filteredOn(m -> !m.equals("checks")).hasSameElementsAs(MODULES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.devkvm.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
