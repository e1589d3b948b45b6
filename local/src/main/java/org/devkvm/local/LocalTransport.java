package org.devkvm.local;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.client.KvmException;
import org.devkvm.client.Transport;
import org.devkvm.kvm.KvmSystem;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The system calls by which this process reaches the kernel side that lives in it. Thread-safe.
 *
 * <p>{@link #interrupt} is the signal: KVM_RUN in progress returns EINTR; nothing stays pending if
 * there is none. Thread.interrupt works as well, and stays pending until the thread clears it.
 */
public final class LocalTransport implements Transport, AutoCloseable {
  private final Host host;
  private final ProcessMemory memory;
  private final FdTable process;
  private final LocalEventFds events = new LocalEventFds();

  LocalTransport(Host host, ProcessMemory memory, IoctlLog log) {
    this.host = host;
    this.memory = memory;
    this.process = new FdTable(memory, events, log);
  }

  /**
   * ioctl(2) in a child that is forked for it: the same files, in another address space with the
   * same content. KVM refuses a child all calls on files that its parent created (EIO).
   */
  public int ioctlInChild(int fd, int request, long argument) {
    try (FdTable child = process.fork(memory.ofChild(), events)) {
      return (int) child.ioctl(ThreadTask.begin(), fd, request, argument);
    }
  }

  @Override
  public int open() {
    try {
      return process.install(new KvmSystem(host), StandIn.NONE);
    } catch (KvmRefusal refused) {
      ThreadTask.begin().refused(refused.refusal());
      return -refused.refusal().errno().number();
    }
  }

  @Override
  public int ioctl(int fd, int request, long argument) {
    return (int) process.ioctl(ThreadTask.begin(), fd, request, argument);
  }

  /**
   * The mapping is the vCPU's own memory: it stays valid as long as the arena or the vCPU lives.
   */
  @Override
  @SuppressWarnings("restricted") // the same memory under the caller's arena
  public MemorySegment mmap(int fd, long length, Arena arena) {
    try {
      SharedPages pages = process.mmap(fd, length);
      return pages.segment().reinterpret(length, arena, _ -> pages.close());
    } catch (KvmRefusal refused) {
      Refusal refusal = refused.refusal();
      throw new KvmException("mmap", refusal.errno().number(), refusal.words());
    }
  }

  /**
   * eventfd(2) in this process, for KVM_IRQFD and KVM_IOEVENTFD.
   *
   * @return its end in this process; the calls take its {@link LocalEventFd#fd}
   */
  public LocalEventFd eventFd() {
    return events.open();
  }

  @Override
  public @Nullable String rule() {
    Refusal refusal = ThreadTask.lastRefusal();
    return refusal == null ? null : refusal.words();
  }

  @Override
  public int read(int fd, MemorySegment buffer) {
    return (int) process.read(fd, buffer.address(), buffer.byteSize());
  }

  @Override
  public int write(int fd, MemorySegment buffer) {
    return (int) process.write(fd, buffer.address(), buffer.byteSize());
  }

  @Override
  public int close(int fd) {
    return process.close(fd);
  }

  @Override
  public void interrupt(int vcpuFd) {
    process.interrupt(vcpuFd);
  }

  /** Closes every file: what the end of a process does. */
  @Override
  public void close() {
    process.close();
  }
}
