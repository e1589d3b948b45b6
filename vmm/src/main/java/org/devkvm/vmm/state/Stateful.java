package org.devkvm.vmm.state;

import org.devkvm.vmm.VmmException;

/**
 * A part of a machine that remembers something. What it remembers is a record, which {@link Fields}
 * can store, and goes under the part's name from one machine to another.
 *
 * @param <S> the record
 */
public interface Stateful<S extends Record> {
  /** The name of the part, unique in its machine. */
  String name();

  Class<S> stateType();

  /** Everything that it remembers; called while no vCPU runs. */
  S save() throws VmmException;

  /** Continues from a saved state; called before the first vCPU runs. */
  void restore(S state) throws VmmException;

  /** {@link #save} in the form in which it is stored. */
  default Fields saved() throws VmmException {
    return Fields.of(save());
  }

  /** {@link #restore} from the form in which it is stored. */
  default void restoreFrom(Fields fields) throws VmmException {
    S state;
    try {
      state = fields.as(stateType());
    } catch (VmmException e) {
      throw new VmmException(
          "the saved state of %s cannot be: %s".formatted(name(), e.getMessage()), e);
    }
    restore(state);
  }
}
