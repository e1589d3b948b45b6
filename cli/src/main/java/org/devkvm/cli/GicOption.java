package org.devkvm.cli;

import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.kvm.core.Host;
import org.devkvm.local.LocalHost;
import picocli.CommandLine.Option;

/** The interrupt controller of the host that a native program sees. */
final class GicOption {
  @Option(
      names = "--gic",
      paramLabel = "VERSION",
      description =
          "The GIC of the host: with 3, guests may have a GICv3 or a GICv2, with 2 only a GICv2 (default: 3).")
  int version = 3;

  /** What the VMs of the programs run on. */
  Host host(IoctlReports reports) throws Failure {
    if (version != 2 && version != 3) {
      throw new Failure(
          ExitStatus.USAGE, "GIC version %d is not supported; 2 and 3 are".formatted(version));
    }
    return LocalHost.of(version == 2 ? reports.kvm() : reports.kvm().gicV3());
  }
}
