package org.devkvm.vmm.gic;

import org.devkvm.client.VmFd;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.fdt.FdtNode;
import org.devkvm.vmm.state.Fields;
import org.devkvm.vmm.state.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * An interrupt controller of one kind. It can be asked about itself; then {@link #create}, the
 * vCPUs, {@link #init}, and {@code restore} if it goes on from another one's state.
 *
 * @param <S> what it remembers
 */
public interface BoardGic<S extends Record> extends Stateful<S> {
  /** Where the distributor is on the board, whatever its kind. */
  long GICD_BASE = 0x0800_0000L;

  /** The kinds: an interrupt controller of this version. */
  static BoardGic<?> of(int version) throws VmmException {
    return switch (version) {
      case 2 -> new BoardGicV2();
      case 3 -> new BoardGicV3();
      default ->
          throw new VmmException("GIC version %d is not supported; 2 and 3 are".formatted(version));
    };
  }

  /** How many processors it can serve. */
  int maxCpus();

  /** What the third cell of a private interrupt says of so many processors. */
  int ppiFlags(int cpus);

  /** Adds its node. */
  void describe(DeviceTree tree);

  @Override
  default String name() {
    return "intc@" + Long.toHexString(GICD_BASE);
  }

  /** Adds what the nodes of all kinds have. */
  default FdtNode node(DeviceTree tree, String compatible) {
    return tree.root()
        .child(name())
        .strings("compatible", compatible)
        .cells("phandle", DeviceTree.PHANDLE_GIC)
        .flag("interrupt-controller")
        .cells("#interrupt-cells", 3)
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .flag("ranges");
  }

  /**
   * Makes it inside a VM that has no vCPUs yet.
   *
   * @param cpus how many vCPUs there will be
   * @param before what it is to go on from, which may decide its place and size; null for neither
   */
  void create(VmFd vm, int cpus, @Nullable Fields before) throws VmmException;

  /** All of the vCPUs are there. */
  void init();
}
