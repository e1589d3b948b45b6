package org.devkvm.vgic.its;

/** Why tables could not be saved or restored. Stackless: an answer, not a defect. */
@SuppressWarnings("serial") // never serialized
public final class TableException extends Exception {
  /** What is wrong. */
  public enum Kind {
    /** A table is not in memory. */
    NO_MEMORY,
    /** A table has no room, or an entry cannot be. */
    INCONSISTENT,
    /** A collection is there already. */
    COLLECTION_TWICE,
    /** There are more events than the ITS takes. */
    TOO_MANY_EVENTS,
    /** There are LPIs to restore before there is an interrupt controller. */
    NO_CONTROLLER
  }

  private final Kind kind;

  TableException(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
