package org.devkvm.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the methods of GuestMemory do that a meaning may call. */
final class MemoryNames {
  private static final Pattern PLAIN = Pattern.compile("(load|store)(8|16|32|64)");
  private static final Pattern UNPRIVILEGED = Pattern.compile("(load|store)Unprivileged");

  private MemoryNames() {}

  /** The access that a call makes. */
  static Expression.Access access(Expression.Call call) {
    String name = call.method().name();
    Matcher plain = PLAIN.matcher(name);
    if (plain.matches()) {
      int bytes = Integer.parseInt(plain.group(2)) / Byte.SIZE;
      return new Expression.Access(plain.group(1).equals("store"), bytes, false, call);
    }
    Matcher unprivileged = UNPRIVILEGED.matcher(name);
    if (unprivileged.matches()
        && call.arguments().get(1) instanceof Expression.Constant(long bytes, Type _)
        && (bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8)) {
      return new Expression.Access(unprivileged.group(1).equals("store"), (int) bytes, true, call);
    }
    throw new IllegalArgumentException("no meaning calls mem." + name + " so");
  }
}
