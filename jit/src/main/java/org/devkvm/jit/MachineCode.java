package org.devkvm.jit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.mmu.CodeCache;
import org.devkvm.jit.a64.A64Code;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.store.CodeStore;
import org.devkvm.jit.store.CodeVersion;
import org.devkvm.jit.x64.X64Code;
import org.jspecify.annotations.Nullable;

/**
 * Makes executors by machine code; where the host does not let us, interpreters. PEs of one VM,
 * which share a {@link CodeCache}, share their code.
 */
@SuppressWarnings("exports") // executors are for the modules that cpu exports them to
public final class MachineCode implements ExecutorFactory {
  private static final int TRIAL_BYTES = 1 << 16;

  private final Map<CodeCache, VmCode> codes = new WeakHashMap<>();
  private final @Nullable EngineStatistics statistics;
  private final JitOptions options;
  private final @Nullable Path kept;

  /** Executors that do not count what they do, and keep nothing. */
  public MachineCode() {
    this(JitOptions.ofProperties(), null, null);
  }

  /**
   * Executors as wanted.
   *
   * @param statistics to be told what they do; null: they do not count
   * @param kept directory for code, which later processes find there; null: it is made anew
   */
  public MachineCode(@Nullable EngineStatistics statistics, @Nullable Path kept) {
    this(JitOptions.ofProperties(), statistics, kept);
  }

  /** Executors that compare all they do with an interpreter. */
  public static MachineCode inLockstep(@Nullable EngineStatistics statistics) {
    return new MachineCode(JitOptions.ofProperties().inLockstep(), statistics);
  }

  MachineCode(JitOptions options, @Nullable EngineStatistics statistics) {
    this(options, statistics, null);
  }

  private MachineCode(
      JitOptions options, @Nullable EngineStatistics statistics, @Nullable Path kept) {
    this.kept = kept;
    this.options = options.withCounted(statistics != null);
    this.statistics = statistics;
  }

  /** Whether this host lets us; if not, executors are interpreters. */
  public static boolean isAvailable() {
    Optional<HostCode> code =
        host(JitOptions.ofProperties().withRegion(TRIAL_BYTES), new ExitTable());
    code.ifPresent(HostCode::close);
    return code.isPresent();
  }

  /** What translates to this host; empty where it does not let us. */
  static Optional<HostCode> host(JitOptions options, ExitSlots exits) {
    return X64Code.create(options, exits).or(() -> A64Code.create(options, exits));
  }

  @Override
  public Executor create(Pe pe) {
    Executor interpreter = Interpreters.HOT_LOOP.create(pe);
    Optional<VmCode> code = code(pe.code());
    if (code.isEmpty()) {
      return interpreter;
    }
    if (statistics == null) {
      return new BlockExecutor(pe, code.get(), interpreter, null);
    }
    BlockStatistics counts = new BlockStatistics(pe.s.address(), code.get().host());
    statistics.add(counts);
    return new BlockExecutor(pe, code.get(), interpreter, counts);
  }

  private synchronized Optional<VmCode> code(CodeCache cache) {
    VmCode known = codes.get(cache);
    if (known != null && known.isOpen()) {
      return Optional.of(known);
    }
    ExitTable exits = new ExitTable();
    Optional<HostCode> host = host(options, exits);
    Optional<VmCode> code = host.map(h -> new VmCode(h, exits, options, store(h)));
    code.ifPresent(c -> added(cache, c));
    return code;
  }

  private @Nullable CodeStore store(HostCode host) {
    if (kept == null) {
      return null;
    }
    return CodeVersion.of(options, host.processors())
        .map(version -> new CodeStore(kept, version, host))
        .orElse(null);
  }

  private void added(CodeCache cache, VmCode code) {
    codes.put(cache, code);
    if (statistics != null) {
      statistics.add(code::tell);
    }
  }
}
