package org.devkvm.jit.ops;

/**
 * A guest virtual address. Either a number known now, or a base register plus an offset, or a base
 * plus an extended and shifted index register.
 *
 * @param base null for a number known now
 * @param index null without an index register
 * @param extend option of the index register as {@code DataProcessingRegister.extend} has it
 * @param shift left shift of the index
 * @param offset bytes to add; without a base the whole address
 */
public record Address(
    @org.jspecify.annotations.Nullable Value base,
    @org.jspecify.annotations.Nullable Value index,
    int extend,
    int shift,
    long offset) {}
