package org.devkvm.vmm.run;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.board.BoardDeviceTree;
import org.devkvm.vmm.board.Chosen;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.boot.Content;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.boot.Placement;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.fdt.FdtWriter;
import org.devkvm.vmm.gic.BoardGic;

/**
 * What memory holds before the first instruction, worked out without KVM, so that it can be had for
 * the device tree alone.
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

  /**
   * Plans the start of a machine that boots, or says what about its configuration is impossible.
   */
  public static BootPlan of(MachineConfig config, MachineConfig.Boot boot) throws VmmException {
    VirtBoard.check(config.board());
    BoardDevices devices = new BoardDevices(config, new Outcome(), Backplane.NONE);
    return of(boot, config.board(), BoardGic.of(config.board().gicVersion()), devices.all());
  }

  /** Plans the start on a board with this interrupt controller and these devices. */
  static BootPlan of(
      MachineConfig.Boot boot, BoardConfig board, BoardGic<?> gic, List<BoardDevice> devices)
      throws VmmException {
    checkCommandLine(boot.append());
    Placement placement =
        Placement.in(VirtBoard.RAM_BASE, board.memoryBytes(), boot.kernel(), boot.initrd());
    List<Integer> seed = boot.random().ints(RNG_SEED_CELLS).boxed().toList();
    Chosen chosen = new Chosen(boot.append(), placement.initrd(), placement.initrdEnd(), seed);
    return new BootPlan(
        placement, FdtWriter.write(BoardDeviceTree.of(board, gic, devices, chosen)));
  }

  /** Fills the memory. */
  void load(MachineConfig.Boot boot, MachineMemory memory) throws VmmException {
    for (KernelImage.Segment segment : placement.kernel()) {
      try {
        Content content = segment.content();
        content.copyTo(memory.place(segment.address(), content.byteSize()));
      } catch (IOException e) {
        throw new VmmException("the kernel cannot be read: " + e.getMessage(), e);
      }
    }
    memory.write(placement.initrd(), MemorySegment.ofArray(boot.initrd().bytes()));
    memory.write(placement.deviceTree(), MemorySegment.ofArray(deviceTree));
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
