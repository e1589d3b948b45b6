package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Only the classes of a model of the GIC name it, so that another can be added beside: and the row
 * that registers it, the requests of the ABI that mean a GICv2, and the page of docs/abi.
 */
class GicModelsTest {
  private static final Pattern MODEL = Pattern.compile("\\b(Vgic|Gic|BoardGic)V[23]\\w*\\b");

  private static final Set<String> OWN =
      Set.of("org/devkvm/kvm/vgic", "org/devkvm/vgic/mmio", "org/devkvm/vmm/gic");

  private static final Set<String> OTHERS =
      Set.of("DeviceTypes.java", "VmFile.java", "GicPage.java");

  @Test
  void onlyItsOwnClassesNameAModel() {
    Set<String> naming = new TreeSet<>();
    Reactor.sources().stream()
        .filter(file -> OWN.stream().noneMatch(own -> file.resolveSibling("").endsWith(own)))
        .filter(file -> MODEL.matcher(Reactor.read(file)).find())
        .forEach(file -> naming.add(file.getFileName().toString()));
    assertThat(naming).isEqualTo(new TreeSet<>(OTHERS));
  }
}
