package org.devkvm.cpu.engine;

/**
 * What an engine asks of the hypervisor while the guest goes on: system registers that the PE does
 * not hold, but whose accesses need not end {@link Engine#run}, as hardware answers those of a
 * virtual CPU interface.
 *
 * <p>Registers are accessed on the thread that runs the PE, between two instructions: general and
 * system registers are the guest's of that moment, and the PC is past the access. The hypervisor
 * may call {@link Engine#irq}, {@link Engine#fiq} and {@link Engine#kick}, which take effect at
 * once; it must not wait for another PE, nor call anything that is for between runs.
 */
public interface Hypervisor {
  /** Answers nothing: every access leaves the engine. */
  Hypervisor NONE =
      new Hypervisor() {
        @Override
        public boolean answers(int encoding, boolean write) {
          return false;
        }

        @Override
        public long read(int encoding) {
          throw new IllegalStateException("no register " + encoding);
        }

        @Override
        public void write(int encoding, long value) {
          throw new IllegalStateException("no register " + encoding);
        }

        @Override
        public void eventArrived() {}
      };

  /**
   * Whether an access is answered here. If not, the engine leaves with {@link
   * EngineExit.SystemRegisterTrap}. The architecture's own traps to EL1 have been looked at before.
   *
   * @param encoding op0:op1:CRn:CRm:op2
   */
  boolean answers(int encoding, boolean write);

  /** Reads a register that is answered. */
  long read(int encoding);

  /** Writes a register that is answered. */
  void write(int encoding, long value);

  /**
   * HVC, which the PC is past: carries it out if it needs nothing but registers. If not, nothing
   * has happened, and the engine leaves with {@link EngineExit.HypervisorCall}.
   */
  default boolean call() {
    return false;
  }

  /**
   * A load or store, which the PC is at, of no memory: carries it out, and steps over it, if a
   * device below user space answers it. If not, nothing has happened, and the engine leaves with
   * {@link EngineExit.Stage2Abort}. Not every engine asks.
   *
   * @param esr ESR_EL2, with ISV
   */
  default boolean access(int esr, long ipa) {
    return false;
  }

  /** The event register was set by somebody else: WFE must not wait any longer. Any thread. */
  void eventArrived();
}
