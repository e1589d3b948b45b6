package org.devkvm.local;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.kvm.core.Processor;
import org.devkvm.kvm.core.SoftwareProcessor;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.trace.IoctlTrace;
import org.devkvm.kvm.trace.RefusalLog;
import org.jspecify.annotations.Nullable;

/**
 * Options of {@link LocalKvm#open(LocalOptions)}. The defaults are plain KVM: a GICv2, no SVE, no
 * logging.
 *
 * <p>The environment variable {@code DEVKVM_STRICT=1} turns {@link #strict} on, to standard error,
 * for programs that do not call it.
 */
public final class LocalOptions {
  private static final String STRICT = "DEVKVM_STRICT";

  private IoctlLog refusals;
  private IoctlLog calls = IoctlLog.NONE;
  private EngineKind engine = EngineKind.byDefault();
  private @Nullable LocalStatistics statistics;
  private @Nullable Path codeCache;
  private boolean sve;
  private HostGic gic = HostGic.V2;
  private ProcessMemory memory = ProcessMemory.current();

  /** The defaults. */
  public LocalOptions() {
    refusals =
        "1".equals(System.getenv(STRICT))
            ? new RefusalLog(line -> System.err.println("devkvm: " + line))
            : IoctlLog.NONE;
  }

  /**
   * Reports every refused ioctl: the rule that refused it, and the source of that rule in Linux.
   *
   * @param lines receives one line for each, on the thread that made the call
   */
  public LocalOptions strict(Consumer<String> lines) {
    refusals = new RefusalLog(lines);
    return this;
  }

  /**
   * Reports every ioctl in strace's form.
   *
   * @param lines receives one line for each, on the thread that made the call, when it is answered
   */
  public LocalOptions traceIoctls(Consumer<String> lines) {
    calls = calls.and(new IoctlTrace(lines));
    return this;
  }

  /** Chooses how instructions are executed. */
  public LocalOptions engine(EngineKind kind) {
    engine = kind;
    return this;
  }

  /** Makes the processors keep statistics, which slows them down; null turns that off. */
  public LocalOptions statistics(@Nullable LocalStatistics counts) {
    statistics = counts;
    return this;
  }

  /**
   * Keeps translated machine code in a directory of this user, so that later processes need not
   * translate the same code again. The directory is made when needed and holds at most 256 MiB;
   * files in it that other users own or may write to are ignored. Works only where devkvm's classes
   * are in jars. Null: nothing is kept.
   */
  public LocalOptions codeCache(@Nullable Path directory) {
    codeCache = directory;
    return this;
  }

  EngineFactory engines() {
    return engine.engines(statistics == null ? null : statistics.engines(), codeCache);
  }

  /**
   * Offers SVE with vectors of 128, 256 and 512 bits, but only in part: the registers, the
   * negotiation of lengths and the traps of CPACR_EL1. SVE instructions are UNDEFINED.
   */
  public LocalOptions sve() {
    sve = true;
    return this;
  }

  /** Offers the GICv3, and up to 512 vCPUs with it, besides the GICv2. */
  public LocalOptions gicV3() {
    gic = HostGic.V3;
    return this;
  }

  /**
   * Behaves like KVM on a kernel with this page size: slots are aligned to it, each bit of the
   * dirty log stands for one such page, and KVM_GET_VCPU_MMAP_SIZE is the size of two. The default
   * is 4 KiB, whatever page size this machine has.
   *
   * @param bytes 4, 16 or 64 KiB
   */
  public LocalOptions pages(int bytes) {
    if (bytes != 1 << 12 && bytes != 1 << 14 && bytes != 1 << 16) {
      throw new IllegalArgumentException("arm64 has pages of 4, 16 and 64 KiB, not " + bytes);
    }
    memory = ProcessMemory.current().withPages(bytes);
    return this;
  }

  ProcessMemory memory() {
    return memory;
  }

  HostGic gic() {
    return gic;
  }

  Processor processor() {
    return new SoftwareProcessor(sve);
  }

  IoctlLog log() {
    return calls.and(refusals);
  }
}
