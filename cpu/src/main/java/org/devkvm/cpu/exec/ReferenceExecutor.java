package org.devkvm.cpu.exec;

import java.util.function.IntConsumer;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.cpu.mmu.CodePage;

/**
 * Executes in the simplest way there is: fetches each word from memory, decodes it and has it
 * executed, with nothing remembered but translations.
 */
final class ReferenceExecutor implements Executor {
  private final Pe pe;
  private final IntConsumer words;

  ReferenceExecutor(Pe pe, IntConsumer words) {
    this.pe = pe;
    this.words = words;
  }

  @Override
  public void execute(int budget) {
    for (int left = budget; left > 0 && pe.event != Pe.STOP; left--) {
      pe.event = Pe.NONE;
      step();
    }
  }

  private void step() {
    long pc = pe.mem.mmu().branchTarget(pe.s.pc());
    pe.s.pc(pc);
    CodePage page = pe.mem.fetchPage(pc);
    int word = page.current(CodePage.index(pc));
    pe.s.pc(pc + 4);
    pe.s.retire(1);
    words.accept(word);
    try {
      Dispatch.execute(pe, A64Decoder.decode(word), word);
    } catch (Throwable e) {
      pe.s.pc(pc);
      throw e;
    }
  }
}
