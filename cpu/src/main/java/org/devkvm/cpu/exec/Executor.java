package org.devkvm.cpu.exec;

/**
 * Executes the instructions of one PE: the port between {@link PeEngine}, which knows about
 * exceptions, interrupts and the hypervisor, and the ways of executing.
 *
 * <p>Executors carry out what they do not know themselves by {@link Dispatch#execute}. Its return
 * means that the instruction is complete, and {@link Pe#event} says what to do next; what it throws
 * ends {@link #execute}, with {@code pc} at the instruction.
 */
@FunctionalInterface
public interface Executor extends AutoCloseable {
  /**
   * Executes about {@code budget} instructions from {@code pc}, adding their number to what the PE
   * has retired. Returns sooner, with {@code pc} at the next instruction, once {@link Pe#event} is
   * {@link Pe#STOP}, and within some ten microseconds when requests of {@link Pe#s} are made.
   *
   * <p>Throws what an instruction throws that cannot be completed: {@code pc} is its address, none
   * of it has happened, and it is counted all the same unless it could not be fetched.
   */
  void execute(int budget);

  /** Frees what the executor holds; the PE does not run any more. */
  @Override
  default void close() {}
}
