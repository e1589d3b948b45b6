package org.devkvm.vmm.fdt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One node of a device tree while it is being built: properties and children in the order in which
 * they were added. The property methods return this node, {@link #child} the new child.
 */
public final class FdtNode {
  private final String name;
  private final Map<String, byte[]> properties = new LinkedHashMap<>();
  private final List<FdtNode> children = new ArrayList<>();

  private FdtNode(String name) {
    this.name = name;
  }

  /** The root of a new tree; its name is empty. */
  public static FdtNode root() {
    return new FdtNode("");
  }

  /**
   * Adds a child called {@code name}, with its unit address where it has one: "memory@40000000".
   */
  public FdtNode child(String name) {
    if (name.isEmpty() || children.stream().anyMatch(child -> child.name.equals(name))) {
      throw new IllegalArgumentException("node name '" + name + "'");
    }
    FdtNode child = new FdtNode(name);
    children.add(child);
    return child;
  }

  /** A property without a value, whose presence is the information. */
  public FdtNode flag(String property) {
    return bytes(property, new byte[0]);
  }

  /** {@code <u32>} or {@code <prop-encoded-array>}: big-endian 32-bit cells. */
  public FdtNode cells(String property, int... cells) {
    ByteBuffer value = ByteBuffer.allocate(Math.multiplyExact(cells.length, Integer.BYTES));
    value.asIntBuffer().put(cells);
    return bytes(property, value.array());
  }

  /** {@code <u64>}s, or pairs of address and size where both take two cells. */
  public FdtNode longs(String property, long... values) {
    ByteBuffer value = ByteBuffer.allocate(Math.multiplyExact(values.length, Long.BYTES));
    value.asLongBuffer().put(values);
    return bytes(property, value.array());
  }

  /** {@code <string>} or {@code <stringlist>}. */
  public FdtNode strings(String property, String... strings) {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    for (String string : strings) {
      value.writeBytes(string.getBytes(StandardCharsets.UTF_8));
      value.write(0);
    }
    return bytes(property, value.toByteArray());
  }

  /** A property with this value, as it is. */
  public FdtNode bytes(String property, byte[] value) {
    if (property.isEmpty() || properties.putIfAbsent(property, value.clone()) != null) {
      throw new IllegalArgumentException("property name '" + property + "'");
    }
    return this;
  }

  String name() {
    return name;
  }

  Map<String, byte[]> properties() {
    return Collections.unmodifiableMap(properties);
  }

  List<FdtNode> children() {
    return Collections.unmodifiableList(children);
  }
}
