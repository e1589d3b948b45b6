package org.devkvm.cpu.exec;

/** A way of executing instructions. */
@FunctionalInterface
public interface ExecutorFactory {
  /** An executor for one PE. */
  Executor create(Pe pe);
}
