package org.devkvm.client;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.devkvm.uapi.struct.KvmMpState;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmPmuEventFilter;
import org.devkvm.uapi.struct.KvmRegList;
import org.devkvm.uapi.struct.KvmRun;
import org.devkvm.uapi.struct.KvmVcpuEvents;
import org.devkvm.uapi.struct.KvmVcpuInit;

/** A vCPU: its registers and KVM_RUN. */
public final class VcpuFd extends AttributeFd {
  private static final int PMU = AttributeGroup.KVM_ARM_VCPU_PMU_V3_CTRL.number();
  private static final VcpuExit INTR = new VcpuExit.Intr();

  private final VmFd vm;
  private final int id;
  private final Arena mapping;
  private final MemorySegment pages;
  private final KvmRun run;

  /**
   * This and each KVM_RUN in progress: the last unmaps kvm_run. Its monitor guards what follows.
   */
  private final AtomicInteger users = new AtomicInteger(1);

  private volatile boolean closed;

  private VcpuFd(VmFd vm, int fd, int id, Arena mapping, int mmapSize) {
    super(vm.transport(), fd);
    this.vm = vm;
    this.id = id;
    this.mapping = mapping;
    this.pages = vm.transport().mmap(fd, mmapSize, mapping);
    this.run = new KvmRun(pages);
  }

  static VcpuFd map(VmFd vm, int fd, int id, int mmapSize) {
    Arena mapping = Arena.ofShared();
    try {
      return new VcpuFd(vm, fd, id, mapping, mmapSize);
    } catch (KvmException e) {
      mapping.close();
      vm.transport().close(fd);
      throw e;
    }
  }

  /** The id that KVM_CREATE_VCPU was given. */
  public int id() {
    return id;
  }

  /** KVM_ARM_VCPU_INIT for the preferred target; again after a reset of the machine. */
  public void init(VcpuFeature... features) {
    try (Arena arena = Arena.ofConfined()) {
      KvmVcpuInit init = vm.preferredTarget(arena);
      for (VcpuFeature feature : features) {
        int word = feature.bit() / Integer.SIZE;
        init.features(word, init.features(word) | 1 << feature.bit());
      }
      init(init);
    }
  }

  /** KVM_ARM_VCPU_INIT. */
  public void init(KvmVcpuInit init) {
    ioctl(Ioctl.KVM_ARM_VCPU_INIT, init);
  }

  /** KVM_ARM_VCPU_FINALIZE. */
  public void finalizeFeature(VcpuFeature feature) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocateFrom(ValueLayout.JAVA_INT, feature.bit());
      ioctl(Ioctl.KVM_ARM_VCPU_FINALIZE, value.address());
    }
  }

  /**
   * Initialises the PMU of a vCPU with {@link VcpuFeature#PMU_V3} (devices/vcpu.rst 1.1 and 1.2),
   * after the in-kernel GIC.
   *
   * @param intid its overflow interrupt: the same PPI for all vCPUs, or another SPI for each
   */
  public void initPmu(int intid) {
    setAttribute32(PMU, Arm64Uapi.KVM_ARM_VCPU_PMU_V3_IRQ, intid);
    initPmu();
  }

  /** Initialises the PMU of a vCPU with {@link VcpuFeature#PMU_V3} without an in-kernel GIC. */
  public void initPmu() {
    setAttribute(PMU, Arm64Uapi.KVM_ARM_VCPU_PMU_V3_INIT);
  }

  /**
   * Allows or denies a range of events to the guests of the VM, before {@link #initPmu} and the
   * first KVM_RUN. The first call also sets the default of every other event to the opposite:
   * allowing a range denies the rest (devices/vcpu.rst 1.3).
   */
  public void filterPmuEvents(int firstEvent, int count, boolean allow) {
    try (Arena arena = Arena.ofConfined()) {
      KvmPmuEventFilter filter = KvmPmuEventFilter.allocate(arena);
      filter.baseEvent(firstEvent).nevents(count);
      filter.action(allow ? Arm64Uapi.KVM_PMU_EVENT_ALLOW : Arm64Uapi.KVM_PMU_EVENT_DENY);
      setAttribute(PMU, Arm64Uapi.KVM_ARM_VCPU_PMU_V3_FILTER, filter.segment());
    }
  }

  /**
   * KVM_RUN: completes the MMIO read or write of the exit before, and runs the guest until the
   * next.
   *
   * @throws KvmException for every errno but EINTR, which is {@link VcpuExit.Intr}
   */
  public VcpuExit run() {
    if (!retain()) {
      throw refused(Ioctl.KVM_RUN, -Errno.EBADF.number());
    }
    try {
      int result = closed ? -Errno.EBADF.number() : tryIoctl(Ioctl.KVM_RUN, 0);
      if (result == -Errno.EINTR.number()) {
        return INTR;
      }
      if (result < 0) {
        throw refused(Ioctl.KVM_RUN, result);
      }
      return Exits.decode(run);
    } finally {
      release();
    }
  }

  private boolean retain() {
    return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) != 0;
  }

  private void release() {
    if (users.decrementAndGet() == 0) {
      mapping.close();
    }
  }

  /**
   * Makes the KVM_RUN in progress, or else the next, return {@link VcpuExit.Intr}: sets {@code
   * immediate_exit} and interrupts. The running thread clears {@link #immediateExit} before it goes
   * on. Without effect once this is closed.
   */
  public void kick() {
    synchronized (users) {
      if (!closed) {
        run.immediateExit(1);
        transport().interrupt(fd());
      }
    }
  }

  /**
   * {@code kvm_run.immediate_exit}: while set, KVM_RUN completes MMIO and returns EINTR. Without
   * effect once this is closed.
   */
  public void immediateExit(boolean exit) {
    synchronized (users) {
      if (!closed) {
        run.immediateExit(exit ? 1 : 0);
      }
    }
  }

  /** The shared page. */
  public KvmRun kvmRun() {
    return run;
  }

  /** The whole mapping: kvm_run and the page of the coalesced MMIO ring. */
  public MemorySegment mapping() {
    return pages;
  }

  /**
   * KVM_GET_ONE_REG of up to 64 bits, zero-extended.
   *
   * @param register a {@link RegId}
   */
  public long oneReg(long register) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(ValueLayout.JAVA_LONG);
      oneReg(narrow(register), value);
      return value.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  /** KVM_SET_ONE_REG of up to 64 bits. */
  public void setOneReg(long register, long value) {
    try (Arena arena = Arena.ofConfined()) {
      setOneReg(narrow(register), arena.allocateFrom(ValueLayout.JAVA_LONG, value));
    }
  }

  /** KVM_GET_ONE_REG of any size into native memory of {@link RegId#size} bytes. */
  public void oneReg(long register, MemorySegment value) {
    oneRegIoctl(Ioctl.KVM_GET_ONE_REG, register, value);
  }

  /** KVM_SET_ONE_REG of any size from native memory of {@link RegId#size} bytes. */
  public void setOneReg(long register, MemorySegment value) {
    oneRegIoctl(Ioctl.KVM_SET_ONE_REG, register, value);
  }

  /** KVM_GET_REG_LIST: the ids of all registers, in the order in which to restore them. */
  public long[] regList() {
    try (Arena arena = Arena.ofConfined()) {
      KvmRegList count = KvmRegList.allocate(arena, 0);
      int result = tryIoctl(Ioctl.KVM_GET_REG_LIST, count.address());
      if (result < 0 && result != -Errno.E2BIG.number()) {
        throw refused(Ioctl.KVM_GET_REG_LIST, result);
      }
      KvmRegList list = KvmRegList.allocate(arena, Math.toIntExact(count.n()));
      ioctl(Ioctl.KVM_GET_REG_LIST, list);
      long[] ids = new long[Math.toIntExact(list.n())];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = list.reg(i);
      }
      return ids;
    }
  }

  /** KVM_GET_MP_STATE. */
  public MpState mpState() {
    try (Arena arena = Arena.ofConfined()) {
      KvmMpState state = KvmMpState.allocate(arena);
      ioctl(Ioctl.KVM_GET_MP_STATE, state);
      return MpState.of(state.mpState()).orElseThrow();
    }
  }

  /** KVM_SET_MP_STATE. */
  public void setMpState(MpState state) {
    try (Arena arena = Arena.ofConfined()) {
      ioctl(Ioctl.KVM_SET_MP_STATE, KvmMpState.allocate(arena).mpState(state.number()));
    }
  }

  /** KVM_GET_VCPU_EVENTS into a struct in native memory. */
  public KvmVcpuEvents events(Arena arena) {
    KvmVcpuEvents events = KvmVcpuEvents.allocate(arena);
    ioctl(Ioctl.KVM_GET_VCPU_EVENTS, events);
    return events;
  }

  /** KVM_SET_VCPU_EVENTS. */
  public void setEvents(KvmVcpuEvents events) {
    ioctl(Ioctl.KVM_SET_VCPU_EVENTS, events);
  }

  /** KVM_SET_GUEST_DEBUG. */
  public void setGuestDebug(KvmGuestDebug debug) {
    ioctl(Ioctl.KVM_SET_GUEST_DEBUG, debug);
  }

  /**
   * Closes the file descriptor, and unmaps kvm_run. A KVM_RUN in progress returns {@link
   * VcpuExit.Intr} first.
   */
  @Override
  public void close() {
    synchronized (users) {
      if (closed) {
        return;
      }
      closed = true;
      run.immediateExit(1); // for whoever is about to enter
      VarHandle.fullFence();
      if (users.get() > 1) {
        transport().interrupt(fd());
      }
      super.close();
    }
    release();
  }

  private void oneRegIoctl(Ioctl ioctl, long register, MemorySegment value) {
    try (Arena arena = Arena.ofConfined()) {
      ioctl(ioctl, KvmOneReg.allocate(arena).id(register).addr(pointer(value)));
    }
  }

  private static long narrow(long register) {
    if (RegId.size(register) > Long.BYTES) {
      throw new IllegalArgumentException("wider than 64 bits: " + Long.toHexString(register));
    }
    return register;
  }
}
