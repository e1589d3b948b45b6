package org.devkvm.codegen;

import java.util.List;

/** Writes {@code Effects}: what a translator must know of an instruction before its code. */
final class EffectsWriter {
  private static final int READS_NZCV = 1;
  private static final int WRITES_NZCV = 2;
  private static final int MEMORY = 4;
  private static final int ENDS = 8;
  private static final int SIDE_EXIT = 16;
  private static final int FP = 32;
  private static final int NATIVE = 64;

  /** Of a word that no row matches. */
  private static final int UNALLOCATED = READS_NZCV | MEMORY | ENDS;

  private final List<Meaning> meanings;
  private final Emitters emitters;
  private final Source out = new Source("org.devkvm.jit.translate");

  EffectsWriter(List<Meaning> meanings, Emitters emitters) {
    this.meanings = meanings;
    this.emitters = emitters;
  }

  String write() {
    out.text(
        """
        /** What an instruction may do, by its number. */
        final class Effects {
          /** Looks at NZCV. */
          static final int READS_NZCV = 1;

          /** Sets all of NZCV. */
          static final int WRITES_NZCV = 2;

          /** May raise a Data Abort. */
          static final int MEMORY = 4;

          /** Never goes on to the next instruction. */
          static final int ENDS = 8;

          /** May go on elsewhere. */
          static final int SIDE_EXIT = 16;

          /** May trap as floating point. */
          static final int FP = 32;

          /** Every name of its meaning has an emitter. */
          static final int NATIVE = 64;

          private Effects() {}

          /** The effects of an instruction. */
          static int of(int opcode) {
            return BY_OPCODE.charAt(opcode);
          }

        """);
    NumberTable.write(out, meanings, UNALLOCATED, this::effects);
    out.line("}");
    return out.toString();
  }

  private int effects(Meaning meaning) {
    int ends = ends(meaning) ? ENDS : 0;
    if (new TranslateText(meaning, emitters).missing() != null) {
      return READS_NZCV | MEMORY | ends;
    }
    Facts facts = new Facts();
    meaning.steps().forEach(facts::step);
    Meaning.Jump jump = meaning.jump();
    if (jump != null && jump.condition() != null) {
      facts.value(jump.condition());
      facts.bits |= SIDE_EXIT;
    }
    return facts.bits | ends | NATIVE | (meaning.row().fp() ? FP : 0);
  }

  private static boolean ends(Meaning meaning) {
    Meaning.Jump jump = meaning.jump();
    return meaning.undefined()
        || (jump != null && jump.condition() == null)
        || meaning.effects().contains(Meaning.Effect.ENDS);
  }

  private static final class Facts {
    private int bits;

    void step(Step step) {
      step.values().forEach(this::value);
      if (step instanceof Step.Write write && write.place() instanceof Place.Nzcv) {
        bits |= WRITES_NZCV;
      }
    }

    void value(Expression value) {
      if (value instanceof Expression.Nzcv) {
        bits |= READS_NZCV;
      } else if (value instanceof Expression.Access) {
        bits |= MEMORY;
      } else if (value instanceof Expression.Call call
          && call.method().kind() == Signature.Kind.HANDLER) {
        bits |= READS_NZCV | MEMORY;
      }
      value.children().forEach(this::value);
    }
  }
}
