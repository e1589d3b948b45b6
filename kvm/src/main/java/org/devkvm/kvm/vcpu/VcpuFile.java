package org.devkvm.kvm.vcpu;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.event.StatsFile;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlTable;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.reg.OneReg;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.devkvm.uapi.struct.KvmMpState;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmRegs;
import org.devkvm.uapi.struct.KvmTranslation;
import org.devkvm.uapi.struct.KvmVcpuEvents;
import org.devkvm.uapi.struct.KvmVcpuInit;

/** What KVM_CREATE_VCPU gives. */
public final class VcpuFile extends FdObject {
  private static final int SIGNAL_SET_BYTES = 8;

  /** Offsets of pad and reserved in struct kvm_vcpu_events. */
  private static final int EVENTS_PAD = 3;

  private static final int EVENTS_END = 16;
  private static final IoctlTable<VcpuFile> REQUESTS =
      new IoctlTable<VcpuFile>(FdClass.VCPU, Refusal.UNKNOWN_VCPU_REQUEST)
          .on(Ioctl.KVM_RUN, VcpuFile::run)
          .on(Ioctl.KVM_GET_STATS_FD, VcpuFile::statsFd)
          .onPointer(Ioctl.KVM_ARM_VCPU_INIT, VcpuFile::init)
          .onPointer(Ioctl.KVM_ARM_VCPU_FINALIZE, VcpuFile::finalizeFeature)
          .onPointer(Ioctl.KVM_GET_ONE_REG, VcpuFile::getOneReg)
          .onPointer(Ioctl.KVM_SET_ONE_REG, VcpuFile::setOneReg)
          .onPointer(Ioctl.KVM_GET_REG_LIST, VcpuFile::regList)
          .onPointer(Ioctl.KVM_GET_MP_STATE, VcpuFile::getMpState)
          .onPointer(Ioctl.KVM_SET_MP_STATE, VcpuFile::setMpState)
          .onPointer(Ioctl.KVM_GET_VCPU_EVENTS, VcpuFile::getEvents)
          .onPointer(Ioctl.KVM_SET_VCPU_EVENTS, VcpuFile::setEvents)
          .onPointer(Ioctl.KVM_SET_GUEST_DEBUG, VcpuFile::setGuestDebug)
          .onPointer(Ioctl.KVM_SET_SIGNAL_MASK, VcpuFile::setSignalMask)
          .onPointer(Ioctl.KVM_SET_DEVICE_ATTR, VcpuAttributes::set)
          .onPointer(Ioctl.KVM_GET_DEVICE_ATTR, VcpuAttributes::get)
          .onPointer(Ioctl.KVM_HAS_DEVICE_ATTR, VcpuAttributes::has)
          .onPointer(Ioctl.KVM_GET_REGS, (file, arg) -> notOnArm64())
          .onPointer(Ioctl.KVM_SET_REGS, (file, arg) -> notOnArm64(arg, KvmRegs.LAYOUT.size()))
          .onPointer(Ioctl.KVM_GET_SREGS, (file, arg) -> notOnArm64())
          .onPointer(Ioctl.KVM_SET_SREGS, (file, arg) -> notOnArm64())
          .onPointer(Ioctl.KVM_GET_FPU, (file, arg) -> notOnArm64())
          .onPointer(Ioctl.KVM_SET_FPU, (file, arg) -> notOnArm64())
          .onPointer(
              Ioctl.KVM_TRANSLATE, (file, arg) -> notOnArm64(arg, KvmTranslation.LAYOUT.size()));

  private final Vcpu vcpu;
  private final RunLoop runLoop;

  /** The file of a vCPU; it keeps the VM alive. */
  public VcpuFile(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.runLoop = new RunLoop(vcpu);
    vcpu.vm().acquire();
  }

  Vcpu vcpu() {
    return vcpu;
  }

  /** The requests that it answers. */
  public static Set<Ioctl> requests() {
    return REQUESTS.requests();
  }

  @Override
  public FdClass fdClass() {
    return FdClass.VCPU;
  }

  @Override
  public String name() {
    return "kvm-vcpu:" + vcpu.id();
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    vcpu.vm().checkUsable(caller.memory());
    vcpu.mutex().lock();
    try {
      return REQUESTS.dispatch(vcpu.vm().host().abi(), this, caller, request, argument);
    } finally {
      vcpu.mutex().unlock();
    }
  }

  @Override
  public SharedPages mmap(long bytes) {
    Refusal.MAPPING_TOO_LONG.when(bytes > vcpu.pages().segment().byteSize());
    return vcpu.pages().share(bytes);
  }

  @Override
  public void interrupt() {
    vcpu.thread().signal();
  }

  @Override
  protected void released() {
    vcpu.vm().release();
  }

  private static void notOnArm64() {
    throw Refusal.NOT_ON_ARM64.refuse();
  }

  /** The struct is copied in first. */
  private static void notOnArm64(UserPointer argument, int bytes) {
    var _ = argument.read(bytes);
    notOnArm64();
  }

  private long run(Caller caller, long argument) {
    Refusal.ARGUMENT_NOT_ZERO.unless(argument == 0);
    runLoop.run(caller.task());
    return 0;
  }

  private long statsFd(Caller caller, long argument) {
    String subject = vcpu.vm().subject() + "/vcpu-" + vcpu.id();
    String name = "kvm-vcpu-stats:" + vcpu.id();
    return caller.install(new StatsFile(vcpu.vm(), name, subject, vcpu.stats()));
  }

  private void init(UserPointer argument) {
    VcpuReset.init(vcpu, new KvmVcpuInit(argument.read(KvmVcpuInit.LAYOUT.size())));
  }

  private void checkInitialised() {
    Refusal.NOT_INITIALISED.unless(vcpu.isInitialised());
  }

  /** SVE is the only feature that needs it. */
  private void finalizeFeature(UserPointer argument) {
    checkInitialised();
    int feature = argument.readInt();
    Refusal.FINALIZE_FEATURE.unless(feature == VcpuFeature.SVE.bit() && vcpu.sve().isGranted());
    Refusal.FINALIZE_TWICE.when(vcpu.sve().isFinalised());
    vcpu.sve().makeFinal();
  }

  private KvmOneReg readOneReg(UserPointer argument) {
    checkInitialised();
    KvmOneReg reg = new KvmOneReg(argument.read(KvmOneReg.LAYOUT.size()));
    VcpuReset.resetIfRequested(vcpu);
    return reg;
  }

  private void getOneReg(UserPointer argument) {
    KvmOneReg reg = readOneReg(argument);
    OneReg.get(vcpu, reg.id(), new UserPointer(argument.memory(), reg.addr()));
  }

  private void setOneReg(UserPointer argument) {
    KvmOneReg reg = readOneReg(argument);
    OneReg.set(vcpu, reg.id(), new UserPointer(argument.memory(), reg.addr()));
  }

  private void regList(UserPointer argument) {
    checkInitialised();
    Refusal.NOT_FINALISED.when(vcpu.sve().awaitsFinalize());
    int room = (int) argument.readLong(); // an unsigned int in Linux
    List<Long> ids = OneReg.list(vcpu);
    argument.copyLong(ids.size());
    Refusal.REG_LIST_TOO_SHORT.when(Integer.compareUnsigned(room, ids.size()) < 0);
    UserPointer element = argument.plus(Long.BYTES);
    for (long id : ids) {
      element.writeLong(id);
      element = element.plus(Long.BYTES);
    }
  }

  private void getMpState(UserPointer argument) {
    argument.copyInt(vcpu.power().mpState());
  }

  private void setMpState(UserPointer argument) {
    KvmMpState state = new KvmMpState(argument.read(KvmMpState.LAYOUT.size()));
    switch (MpState.of(state.mpState()).orElse(MpState.UNINITIALIZED)) {
      case RUNNABLE -> vcpu.power().runnable();
      case STOPPED -> vcpu.power().powerOff();
      case SUSPENDED -> vcpu.power().suspend();
      default -> throw Refusal.MP_STATE_UNKNOWN.refuse();
    }
  }

  private void getEvents(UserPointer argument) {
    checkInitialised();
    KvmVcpuEvents events = new KvmVcpuEvents(UserPointer.buffer(KvmVcpuEvents.LAYOUT.size()));
    events.serrorPending(vcpu.engine().serrorPending() ? 1 : 0);
    argument.write(events.segment());
  }

  private void setEvents(UserPointer argument) {
    checkInitialised();
    KvmVcpuEvents events = new KvmVcpuEvents(argument.read(KvmVcpuEvents.LAYOUT.size()));
    Refusal.EVENTS_RESERVED.unless(isZero(events.segment().asSlice(EVENTS_END)));
    Refusal.EVENTS_RESERVED.unless(isZero(events.segment().asSlice(EVENTS_PAD, 5)));
    boolean serror = events.serrorPending() != 0;
    Refusal.EVENTS_SERROR_ESR.when(serror && events.serrorHasEsr() != 0);
    if (serror) {
      vcpu.engine().serror(true);
    }
    if (events.extDabtPending() != 0) {
      vcpu.pending().externalAbort(false, runLoop.faultAddress());
    }
  }

  private static boolean isZero(MemorySegment bytes) {
    return bytes.mismatch(UserPointer.buffer(bytes.byteSize())) < 0;
  }

  private void setGuestDebug(UserPointer argument) {
    runLoop.debug().set(new KvmGuestDebug(argument.read(KvmGuestDebug.LAYOUT.size())));
  }

  private void setSignalMask(UserPointer argument) {
    if (argument.address() == 0) {
      runLoop.keepSignalMask();
      return;
    }
    Refusal.SIGNAL_MASK_LENGTH.unless(argument.readInt() == SIGNAL_SET_BYTES);
    runLoop.maskSignals(argument.plus(Integer.BYTES).readLong());
  }
}
