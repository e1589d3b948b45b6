package org.devkvm.vmm.state;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.LongStream;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.RegIdNames;
import org.devkvm.vmm.VmmException;

/**
 * A register of a vCPU and its value.
 *
 * @param id as KVM_GET_REG_LIST gives it
 * @param words the value in words of 64 bits, the lowest first; of a shorter one, zero-extended
 */
public record Register(long id, List<Long> words) {
  public Register {
    words = List.copyOf(words);
  }

  static Register capture(VcpuFd vcpu, long id) throws VmmException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(bytes(id), Long.BYTES);
      vcpu.oneReg(id, value);
      return new Register(
          id,
          LongStream.range(0, value.byteSize() / Long.BYTES)
              .mapToObj(i -> value.getAtIndex(ValueLayout.JAVA_LONG, i))
              .toList());
    } catch (KvmException e) {
      throw new VmmException(
          "vCPU %d: KVM does not give register %s: %s"
              .formatted(vcpu.id(), RegIdNames.of(id), e.getMessage()),
          e);
    }
  }

  void restore(VcpuFd vcpu) throws VmmException {
    if (words.size() * (long) Long.BYTES != bytes(id)) {
      throw new VmmException(
          "register %s is not of %d words".formatted(RegIdNames.of(id), words.size()));
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(bytes(id), Long.BYTES);
      for (int i = 0; i < words.size(); i++) {
        value.setAtIndex(ValueLayout.JAVA_LONG, i, words.get(i));
      }
      vcpu.setOneReg(id, value);
    } catch (KvmException e) {
      throw new VmmException(
          "vCPU %d: KVM does not take register %s = 0x%x: %s"
              .formatted(vcpu.id(), RegIdNames.of(id), words.getFirst(), e.getMessage()),
          e);
    }
  }

  private static long bytes(long id) {
    return Math.max(RegId.size(id), Long.BYTES);
  }
}
