package org.devkvm.jit.ops;

/** Code behind a block for what happens rarely. */
public abstract class BlockStub {
  /** Where the branch to the stub is, as the host's assembler resolves it. */
  public final int jump;

  /** The guest address that the stub is about: its target, or its row. */
  public final long pc;

  /** The instruction of a call-out. */
  public final int word;

  /** Where stubs that come back go on. */
  public int back;

  /** Where a row goes on that the stub has found something for. */
  public int resume;

  protected BlockStub(int jump, long pc, int word) {
    this.jump = jump;
    this.pc = pc;
    this.word = word;
  }

  /** Whether code goes on behind the row once the interpreter has executed it. */
  public abstract boolean comesBack();
}
