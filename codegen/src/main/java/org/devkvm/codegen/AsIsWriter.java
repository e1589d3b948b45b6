package org.devkvm.codegen;

import java.util.List;

/**
 * Writes {@code AsIs}: which instructions only compute in registers, so that a host of the same
 * instruction set may execute the very instruction, and where its general registers are.
 */
final class AsIsWriter {
  private static final int AS_IS = 1 << 12;
  private static final int FP = 1 << 13;
  private static final int CRC32 = 1 << 14;
  private static final int READ = 1;
  private static final int WRITTEN = 2;
  private static final int STACK_POINTER = 4;

  /** The places of register fields in words, by their lowest bits. */
  private static final List<Integer> PLACES = List.of(0, 5, 10, 16);

  private final List<Meaning> meanings;
  private final Source out = new Source("org.devkvm.jit.translate");

  AsIsWriter(List<Meaning> meanings) {
    this.meanings = meanings;
  }

  String write() {
    out.text(
        """
        /**
         * Which instructions only compute in registers and NZCV, by their numbers: a host of the same
         * instruction set may execute them as they are, with other general registers.
         */
        public final class AsIs {
          /** The instruction may be executed as it is. */
          public static final int AS_IS = 1 << 12;

          /** It may trap as floating point. */
          public static final int FP = 1 << 13;

          /** It is one of FEAT_CRC32. */
          public static final int CRC32 = 1 << 14;

          /** The general register in a field is read. */
          public static final int READ = 1;

          /** It is written. */
          public static final int WRITTEN = 2;

          /** Number 31 is the stack pointer, not XZR. */
          public static final int STACK_POINTER = 4;

          /** Bits for each field: {@link #READ}, {@link #WRITTEN} and {@link #STACK_POINTER}. */
          public static final int FIELD_BITS = 3;

          private AsIs() {}

          /**
           * What is known of an instruction; 0 if it is not to be executed as it is. From bit 0 on, {@link
           * #FIELD_BITS} each, what the fields of the word at bits 4:0, 9:5, 14:10 and 20:16 are; 0 for one
           * that is no general register.
           */
          public static int of(int opcode) {
            return BY_OPCODE.charAt(opcode);
          }

        """);
    NumberTable.write(out, meanings, 0, AsIsWriter::of);
    out.line("}");
    return out.toString();
  }

  /** What the generated class says of a row. A hint has another meaning on the host. */
  static int of(Meaning meaning) {
    if (meaning.undefined()
        || meaning.jump() != null
        || !meaning.effects().isEmpty()
        || meaning.steps().isEmpty()) {
      return 0;
    }
    Operands operands = new Operands();
    meaning.steps().forEach(operands::step);
    if (operands.elsewhere) {
      return 0;
    }
    return operands.bits | AS_IS | (meaning.row().fp() ? FP : 0);
  }

  private static final class Operands {
    private int bits;

    /** Whether there is more than registers and NZCV. */
    private boolean elsewhere;

    void step(Step step) {
      step.values().forEach(this::value);
      if (step instanceof Step.Write write) {
        place(write.place());
      }
      elsewhere |= step instanceof Step.CheckSp;
    }

    private void place(Place place) {
      switch (place) {
        case Place.General(EncodingField field, boolean stackPointer, Type _) ->
            register(field, stackPointer, WRITTEN);
        case Place.Link _ -> elsewhere = true;
        case Place.Nzcv _, Place.Scalar _ -> {}
      }
    }

    private void register(EncodingField field, boolean stackPointer, int use) {
      int place = PLACES.indexOf(field.low());
      if (place < 0) {
        throw new IllegalArgumentException("a register at bit " + field.low());
      }
      bits |= (use | (stackPointer ? STACK_POINTER : 0)) << (3 * place);
    }

    private void value(Expression value) {
      if (value instanceof Expression.General(EncodingField field, boolean stackPointer, Type _)) {
        register(field, stackPointer, READ);
      } else if (value instanceof Expression.Call(Signature method, List<Expression> _)) {
        // Only vector registers are in a table look-up.
        elsewhere |= method.kind() != Signature.Kind.PURE && !method.owner().equals("SimdTable");
        bits |= method.owner().equals("Crc32") ? CRC32 : 0;
      }
      elsewhere |= value instanceof Expression.Access || value instanceof Expression.Pc;
      value.children().forEach(this::value);
    }
  }
}
