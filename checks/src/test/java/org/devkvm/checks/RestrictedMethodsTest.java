package org.devkvm.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Only few classes may leave Java's safety; everybody else goes through them. */
class RestrictedMethodsTest {
  /** Guest memory by host address, and those that talk to the C library. */
  private static final Set<String> ALLOWED =
      Set.of(
          "org.devkvm.cpu.host",
          "org.devkvm.bench.HostileMemory",
          "org.devkvm.local",
          "org.devkvm.bridge.posix",
          "org.devkvm.cli.terminal.Terminal",
          "org.devkvm.conformance.MappingCalls");

  /**
   * The restricted methods of the JDK, as far as anybody could want one; an empty name means all of
   * the type.
   */
  private static final List<Restricted> RESTRICTED =
      List.of(
          new Restricted("java.lang.foreign.MemorySegment", "reinterpret"),
          new Restricted("java.lang.foreign.AddressLayout", "withTargetLayout"),
          new Restricted("java.lang.foreign.Linker", ""),
          new Restricted("java.lang.foreign.SymbolLookup", ""),
          new Restricted("java.lang.System", "load"),
          new Restricted("sun.misc.Unsafe", ""));

  private record Restricted(String owner, String method) {
    boolean covers(AccessTarget target) {
      return target.getOwner().getName().equals(owner) && target.getName().startsWith(method);
    }
  }

  @Test
  void nativeMemoryAndCodeAreReachedOnlyThroughTheAllowedClasses() {
    noClasses()
        .that(DescribedPredicate.describe("are not allowed to", c -> !isAllowed(c.getFullName())))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "the target is a restricted method",
                (JavaAccess<?> access) -> isRestricted(access.getTarget())))
        .check(Reactor.classes());
  }

  private static boolean isAllowed(String name) {
    return ALLOWED.stream().anyMatch(a -> name.equals(a) || name.startsWith(a + "."));
  }

  private static boolean isRestricted(AccessTarget target) {
    return RESTRICTED.stream().anyMatch(r -> r.covers(target));
  }
}
