package org.devkvm.cpu.exec;

import org.devkvm.arm64.reg.SysReg;

/**
 * Which system registers are plain storage, without side effects, so that translated code can read
 * and write them where they are stored.
 */
public final class StoredRegisters {
  private static final int ENCODING = 0xFFFF;

  private StoredRegisters() {}

  /** Whether MRS at an exception level does nothing but read the storage of a register. */
  public static boolean canRead(int word, int el) {
    SystemRegisterTable.Row row = SystemRegisterTable.row(word >>> 5 & ENCODING);
    return row != null
        && SystemRegisterTable.STORED.equals(row.reader())
        && (el != 0 || row.reads() == SystemRegisterGate.OPEN);
  }

  /** Whether MSR at an exception level does nothing but write the storage of a register. */
  public static boolean canWrite(int word, int el) {
    int encoding = word >>> 5 & ENCODING;
    SystemRegisterTable.Row row = SystemRegisterTable.row(encoding);
    return row != null
        && SystemRegisterTable.STORE.equals(row.writer())
        && encoding != SysReg.CPACR_EL1.encoding()
        && (el != 0 || row.writes() == SystemRegisterGate.OPEN);
  }
}
