package org.devkvm.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** The usual command lines of {@code devkvm serve}. */
final class PlainServe extends PlainCommand {
  static final Set<String> WITH_VALUE = Set.of("--socket");

  private final ServeCommand serve = new ServeCommand();

  @Override
  Callable<Integer> command() {
    return serve;
  }

  @Override
  KvmOptions kvm() {
    return serve.kvm;
  }

  @Override
  CodeCacheOption codeCache() {
    return serve.codeCache;
  }

  @Override
  void gic(int version) {
    serve.gic.version = version;
  }

  @Override
  boolean hasValue(String name) {
    return WITH_VALUE.contains(name) || super.hasValue(name);
  }

  @Override
  boolean set(String name, String value) {
    if (!name.equals("--socket")) {
      return super.set(name, value);
    }
    serve.socket = value;
    return true;
  }

  @Override
  boolean takes(List<String> words) {
    return words.isEmpty() && !serve.socket.isEmpty();
  }
}
