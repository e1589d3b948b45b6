package org.devkvm.vmm.fdt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a tree as a flattened device tree blob, version 17, without reserved memory. Blocks lie in
 * dtc's order and strings are shared as dtc shares them, so that equal trees give equal bytes.
 */
public final class FdtWriter {
  // spotless:off
  // Devicetree Specification v0.4, 5.2 and 5.4.1
  private static final int FDT_MAGIC       = 0xd00dfeed;
  private static final int VERSION         = 17;
  private static final int LAST_COMPATIBLE = 16;
  private static final int HEADER_BYTES    = 40;
  private static final int RESERVE_BYTES   = 16;
  private static final int FDT_BEGIN_NODE  = 1;
  private static final int FDT_END_NODE    = 2;
  private static final int FDT_PROP        = 3;
  private static final int FDT_END         = 9;
  // spotless:on

  private final ByteArrayOutputStream struct = new ByteArrayOutputStream();
  private final StringBuilder strings = new StringBuilder();

  private FdtWriter() {}

  /** The blob of {@code root}; the boot CPU is the one with {@code reg} 0. */
  public static byte[] write(FdtNode root) {
    FdtWriter writer = new FdtWriter();
    writer.node(root);
    writer.cell(FDT_END);
    return writer.blob();
  }

  private void node(FdtNode node) {
    cell(FDT_BEGIN_NODE);
    padded((node.name() + '\0').getBytes(StandardCharsets.UTF_8));
    node.properties()
        .forEach((name, value) -> {
          cell(FDT_PROP);
          cell(value.length);
          cell(stringOffset(name));
          padded(value);
        });
    node.children().forEach(this::node);
    cell(FDT_END_NODE);
  }

  /** Property names are ASCII, so that a char is a byte; the tail of another name serves too. */
  private int stringOffset(String name) {
    String terminated = name + '\0';
    int known = strings.indexOf(terminated);
    if (known >= 0) {
      return known;
    }
    strings.append(terminated);
    return strings.length() - terminated.length();
  }

  private void cell(int value) {
    struct.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  private void padded(byte[] bytes) {
    struct.writeBytes(bytes);
    struct.writeBytes(new byte[-bytes.length & 3]);
  }

  private byte[] blob() {
    byte[] names = strings.toString().getBytes(StandardCharsets.US_ASCII);
    int structOffset = HEADER_BYTES + RESERVE_BYTES;
    int stringsOffset = structOffset + struct.size();
    int total = stringsOffset + names.length;
    ByteBuffer blob = ByteBuffer.allocate(total);
    blob.putInt(FDT_MAGIC).putInt(total).putInt(structOffset).putInt(stringsOffset);
    blob.putInt(HEADER_BYTES).putInt(VERSION).putInt(LAST_COMPATIBLE).putInt(0);
    blob.putInt(names.length).putInt(struct.size());
    blob.position(structOffset).put(struct.toByteArray()).put(names);
    return blob.array();
  }
}
