package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The labels of a random case: what it tried to make, whether that succeeded or not. */
final class Labels {
  /** How many of a kind a case makes at most: the C runner has room for 64 labels. */
  private static final Map<String, Integer> MOST =
      Map.of("vm", 4, "vcpu", 12, "gic", 6, "vfio", 2, "its", 4);

  /**
   * A label of a file descriptor.
   *
   * @param kind what stands behind it: vm, vcpu, gic, vfio, its
   * @param vm the VM that it belongs to; null for a VM
   * @param features of a vCPU: what it is meant to be initialised with
   */
  record Label(String name, String kind, @Nullable Label vm, String features) {
    /** Whether it is, or belongs to, a VM. */
    boolean isOf(@Nullable Label other) {
      return other != null && (equals(other) || other.equals(vm));
    }
  }

  private final List<Label> open = new ArrayList<>();
  private final List<Label> closed = new ArrayList<>();
  private final Supplier<String> features;
  private int named;

  /**
   * No labels yet.
   *
   * @param features draws those that a vCPU is meant to have
   */
  Labels(Supplier<String> features) {
    this.features = features;
  }

  /** A label that no other has had. */
  Label make(String kind, @Nullable Label vm) {
    return new Label(kind + named++, kind, vm, features.get());
  }

  void add(Label label) {
    open.add(label);
  }

  void close(Label label) {
    open.remove(label);
    closed.add(label);
  }

  boolean hasRoom(String kind) {
    return all().stream().filter(l -> l.kind().equals(kind)).count() < MOST.getOrDefault(kind, 0);
  }

  List<Label> open(String kind) {
    return open.stream().filter(l -> l.kind().equals(kind)).toList();
  }

  List<Label> all() {
    List<Label> all = new ArrayList<>(open);
    all.addAll(closed);
    return all;
  }
}
