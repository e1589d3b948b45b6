package org.devkvm.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows of ARCHITECTURE.md, held against the compiled classes. */
class DependenciesTest {
  private static final JavaClasses CLASSES = Reactor.classes();

  /**
   * What a module may use of the others, and of third parties; the JDK goes without saying.
   *
   * @param uses names of modules, or packages with a dot
   */
  record Arrows(String module, List<String> uses) {
    static Arrows from(String module, String... uses) {
      return new Arrows(module, List.of(uses));
    }

    String[] allowedPackages() {
      return Stream.concat(Stream.of("java.", "javax.", "org.jspecify.", module), uses.stream())
          .map(used -> used.contains(".") ? used + "." : "org.devkvm." + used + "..")
          .toArray(String[]::new);
    }
  }

  private static final List<Arrows> ARROWS =
      List.of(
          Arrows.from("uapi"),
          Arrows.from("arm64"),
          Arrows.from("vgic"),
          // Events of the recorder that is part of the JDK, where it is there.
          Arrows.from("cpu", "arm64", "jdk.jfr."),
          Arrows.from("jit", "arm64", "cpu", "jdk.jfr."),
          Arrows.from("kvm", "uapi", "arm64", "cpu", "vgic", "jdk.jfr."),
          Arrows.from("client", "uapi"),
          Arrows.from("local", "uapi", "client", "kvm", "cpu", "jit"),
          Arrows.from("bridge", "uapi", "kvm", "cpu"),
          Arrows.from("vmm", "uapi", "client", "arm64"),
          Arrows.from("conformance", "uapi", "client"),
          Arrows.from(
              "cli",
              "uapi",
              "client",
              "kvm",
              "local",
              "bridge",
              "vmm",
              "conformance",
              "picocli.",
              "org.jline."),
          // javac's parser, which the JDK exports, reads the signatures of what meanings call.
          Arrows.from("codegen", "com.sun.source."),
          Arrows.from("docgen", "uapi", "arm64", "vgic", "kvm", "client", "local"),
          Arrows.from("bench", "uapi", "arm64", "vmm", "client", "local", "kvm", "cpu"));

  @ParameterizedTest
  @FieldSource("ARROWS")
  void moduleUsesOnlyWhatItsArrowsAllow(Arrows arrows) {
    classes()
        .that()
        .resideInAPackage("org.devkvm." + arrows.module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(arrows.allowedPackages())
        .check(CLASSES);
  }

  @Test
  void everyModuleHasItsArrows() {
    assertThat(Reactor.modules())
        .filteredOn(m -> !m.equals("checks"))
        .containsExactlyElementsOf(ARROWS.stream().map(Arrows::module).toList());
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.devkvm.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
