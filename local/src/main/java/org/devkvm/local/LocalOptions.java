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
 * What may be asked of {@link LocalKvm#open(LocalOptions)}; without a word, it is plain KVM.
 *
 * <p>The environment variable {@code DEVKVM_STRICT=1} makes every program strict that does not say
 * {@link #strict} itself, on standard error.
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

  /** No options. */
  public LocalOptions() {
    refusals =
        "1".equals(System.getenv(STRICT))
            ? new RefusalLog(line -> System.err.println("devkvm: " + line))
            : IoctlLog.NONE;
  }

  /**
   * Tells the rule behind every refused ioctl, and where the rule comes from.
   *
   * @param lines takes each as one line, on the thread that made the call
   */
  public LocalOptions strict(Consumer<String> lines) {
    refusals = new RefusalLog(lines);
    return this;
  }

  /**
   * Writes every ioctl in strace's form.
   *
   * @param lines takes each as one line, on the thread that made the call, when it is answered
   */
  public LocalOptions traceIoctls(Consumer<String> lines) {
    calls = calls.and(new IoctlTrace(lines));
    return this;
  }

  /** Has instructions executed in this way. */
  public LocalOptions engine(EngineKind kind) {
    engine = kind;
    return this;
  }

  /** Has processors count what they do, and be slower; null: they do not. */
  public LocalOptions statistics(@Nullable LocalStatistics counts) {
    statistics = counts;
    return this;
  }

  /**
   * Keeps the machine code of VMs in a directory of this user, where later processes find it, which
   * then translate nothing that they have seen before. At most 256 MiB, made when needed; files in
   * it that others own or may write to are not used. Only where devkvm's classes are in jars. Null:
   * none is kept.
   */
  public LocalOptions codeCache(@Nullable Path directory) {
    codeCache = directory;
    return this;
  }

  EngineFactory engines() {
    return engine.engines(statistics == null ? null : statistics.engines(), codeCache);
  }

  /**
   * Offers SVE with vectors of 128, 256 and 512 bits, as far as it goes: the registers, the
   * negotiation of lengths and the traps of CPACR_EL1. Its instructions are UNDEFINED.
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
   * Is a KVM of a kernel with pages of this size: slots are aligned to it, each bit of the dirty
   * log is such a page, and KVM_GET_VCPU_MMAP_SIZE is two. Without a word they have 4 KiB, whatever
   * the pages of this machine.
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
