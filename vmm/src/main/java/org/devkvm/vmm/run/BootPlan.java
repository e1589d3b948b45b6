package org.devkvm.vmm.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.board.BoardDeviceTree;
import org.devkvm.vmm.board.Chosen;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.boot.Placement;
import org.devkvm.vmm.fdt.FdtWriter;

/**
 * What memory holds before the first instruction, worked out without KVM: who only wants the device
 * tree asks here.
 */
public final class BootPlan {
  private static final int RNG_SEED_CELLS = 8;

  /** Longer is cut off by Linux: COMMAND_LINE_SIZE, with the final NUL (asm/setup.h). */
  private static final int COMMAND_LINE_BYTES = 2048;

  private final Placement placement;
  private final byte[] deviceTree;

  private BootPlan(Placement placement, byte[] deviceTree) {
    this.placement = placement;
    this.deviceTree = deviceTree;
  }

  /** Plans the start, or says what about the configuration is impossible. */
  public static BootPlan of(MachineConfig config) throws VmmException {
    BoardConfig board = config.board();
    VirtBoard.check(board);
    checkCommandLine(config.append());
    Placement placement =
        Placement.in(VirtBoard.RAM_BASE, board.memoryBytes(), config.kernel(), config.initrd());
    List<Integer> seed = config.random().ints(RNG_SEED_CELLS).boxed().toList();
    Chosen chosen = new Chosen(config.append(), placement.initrd(), placement.initrdEnd(), seed);
    return new BootPlan(placement, FdtWriter.write(BoardDeviceTree.of(board, chosen)));
  }

  public Placement placement() {
    return placement;
  }

  /** The flattened device tree that is put at {@link Placement#deviceTree}. */
  public byte[] deviceTree() {
    return deviceTree.clone();
  }

  private static void checkCommandLine(String append) throws VmmException {
    if (append.indexOf('\0') >= 0) {
      throw new VmmException("the kernel command line contains a NUL");
    }
    if (append.getBytes(StandardCharsets.UTF_8).length >= COMMAND_LINE_BYTES) {
      throw new VmmException(
          "the kernel command line is too long: Linux takes %d bytes"
              .formatted(COMMAND_LINE_BYTES - 1));
    }
  }
}
