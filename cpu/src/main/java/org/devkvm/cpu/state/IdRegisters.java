package org.devkvm.cpu.state;

import static org.devkvm.arm64.reg.SysReg.CLIDR_EL1;
import static org.devkvm.arm64.reg.SysReg.CTR_EL0;
import static org.devkvm.arm64.reg.SysReg.DCZID_EL0;
import static org.devkvm.arm64.reg.SysReg.ID_AA64DFR0_EL1;
import static org.devkvm.arm64.reg.SysReg.ID_AA64ISAR0_EL1;
import static org.devkvm.arm64.reg.SysReg.ID_AA64MMFR0_EL1;
import static org.devkvm.arm64.reg.SysReg.ID_AA64MMFR1_EL1;
import static org.devkvm.arm64.reg.SysReg.ID_AA64PFR0_EL1;
import static org.devkvm.arm64.reg.SysReg.MIDR_EL1;

import java.util.List;
import java.util.stream.Stream;
import org.devkvm.arm64.reg.SysReg;

/**
 * What the PE says of itself. A feature stands here when it works, not before; fields without a row
 * are zero, and so are all AArch32 ID registers, since EL0 is AArch64 only.
 */
public final class IdRegisters {
  /** One field of an ID register. */
  public record Field(SysReg reg, String name, int lsb, long value) {
    long bits() {
      return value << lsb;
    }
  }

  /** What DC ZVA zeroes. */
  public static final long ZERO_BLOCK_BYTES = 64;

  /** CSSELR_EL1 of the only cache, the instruction cache of level 1. */
  private static final long L1_INSTRUCTION = 1;

  /**
   * The instruction cache: predecoded pages, 16 MiB of them. Its line is the longest that CCSIDR
   * can express, so that Linux issues few IC IVAU.
   */
  private static final int ICACHE_LINE_BYTES = 2048;

  private static final int ICACHE_WAYS = 4;
  private static final int ICACHE_SETS = 2048;

  // spotless:off
  private static final List<Field> FIELDS = List.of(
      // Implementer 0 is reserved for software; the part number is ours to choose.
      field(MIDR_EL1,         "Revision",      0, 0),
      field(MIDR_EL1,         "PartNum",       4, 0x064),
      field(MIDR_EL1,         "Architecture", 16, 0xF),
      field(MIDR_EL1,         "Variant",      20, 0),
      field(MIDR_EL1,         "Implementer",  24, 0),

      field(ID_AA64PFR0_EL1,  "EL0",           0, 1),
      field(ID_AA64PFR0_EL1,  "EL1",           4, 1),
      field(ID_AA64PFR0_EL1,  "FP",           16, 0),
      field(ID_AA64PFR0_EL1,  "AdvSIMD",      20, 0),
      // No speculation, so that Linux needs neither branch predictor hardening nor KPTI.
      field(ID_AA64PFR0_EL1,  "CSV2",         56, 1),
      field(ID_AA64PFR0_EL1,  "CSV3",         60, 1),

      // The architecture demands two of each; one breakpoint is context-aware.
      field(ID_AA64DFR0_EL1,  "DebugVer",      0, 6),
      // The counters are the hypervisor's, on InstructionMeter; it hides this where it offers none.
      field(ID_AA64DFR0_EL1,  "PMUVer",        8, 1),
      field(ID_AA64DFR0_EL1,  "BRPs",         12, 1),
      field(ID_AA64DFR0_EL1,  "WRPs",         20, 1),
      field(ID_AA64DFR0_EL1,  "CTX_CMPs",     28, 0),

      field(ID_AA64ISAR0_EL1, "CRC32",        16, 1),
      field(ID_AA64ISAR0_EL1, "Atomic",       20, 2),

      // 48 bits: what a hypervisor may offer as the largest IPA space; it does not narrow this.
      field(ID_AA64MMFR0_EL1, "PARange",       0, 5),
      field(ID_AA64MMFR0_EL1, "ASIDBits",      4, 2),
      field(ID_AA64MMFR0_EL1, "TGran16",      20, 1),
      field(ID_AA64MMFR0_EL1, "TGran64",      24, 0),
      field(ID_AA64MMFR0_EL1, "TGran4",       28, 0),

      field(ID_AA64MMFR1_EL1, "HAFDBS",        0, 2),
      field(ID_AA64MMFR1_EL1, "PAN",          20, 1),

      // Data is coherent with instruction fetch after IC alone; fetch needs IC.
      field(CTR_EL0,          "IminLine",      0, log2(ICACHE_LINE_BYTES / 4)),
      field(CTR_EL0,          "L1Ip",         14, 3),
      field(CTR_EL0,          "DminLine",     16, 4),
      field(CTR_EL0,          "ERG",          20, 4),
      field(CTR_EL0,          "CWG",          24, 4),
      field(CTR_EL0,          "IDC",          28, 1),
      field(CTR_EL0,          "DIC",          29, 0),
      field(CTR_EL0,          "RES1",         31, 1),

      field(DCZID_EL0,        "BS",            0, log2((int) ZERO_BLOCK_BYTES / 4)),

      // An instruction cache only; nothing has to be cleaned to any level.
      field(CLIDR_EL1,        "Ctype1",        0, 1),
      field(CLIDR_EL1,        "LoUIS",        21, 0),
      field(CLIDR_EL1,        "LoC",          24, 0),
      field(CLIDR_EL1,        "LoUU",         27, 0));
  // spotless:on

  private static final long[] VALUES = values();

  private IdRegisters() {}

  private static Field field(SysReg reg, String name, int lsb, int value) {
    return new Field(reg, name, lsb, value);
  }

  private static int log2(int value) {
    return Integer.numberOfTrailingZeros(value);
  }

  private static long[] values() {
    long[] values = new long[SysReg.COUNT];
    for (Field field : FIELDS) {
      values[field.reg.index()] |= field.bits();
    }
    return values;
  }

  /** The fields that are not left to be zero. */
  public static List<Field> fields() {
    return FIELDS;
  }

  /** The value of an ID register of this PE; 0 for any other register. */
  public static long value(SysReg reg) {
    return VALUES[reg.index()];
  }

  /**
   * The registers that only say what the PE is, and that EL1 reads and never writes: MIDR, REVIDR,
   * AIDR, CLIDR and the block with op0=3, op1=0, CRn=0, CRm=1 to 7. CTR_EL0 and DCZID_EL0, which
   * EL0 may read, are not among them.
   */
  public static List<SysReg> readOnly() {
    return Stream.of(SysReg.values()).filter(IdRegisters::isReadOnly).toList();
  }

  private static boolean isReadOnly(SysReg reg) {
    int encoding = reg.encoding();
    boolean inBlock = encoding >> 7 == 0b11_000_0000 && (encoding >> 3 & 15) != 0;
    return switch (reg) {
      case MIDR_EL1, REVIDR_EL1, AIDR_EL1, CLIDR_EL1 -> true;
      default -> inBlock;
    };
  }

  /** CCSIDR_EL1 for a value of CSSELR_EL1; 0 where no cache is. */
  public static long ccsidr(long csselr) {
    if ((csselr & 0xF) != L1_INSTRUCTION) {
      return 0;
    }
    int lineSize = log2(ICACHE_LINE_BYTES) - 4;
    return (ICACHE_SETS - 1L) << 13 | (ICACHE_WAYS - 1) << 3 | lineSize;
  }
}
