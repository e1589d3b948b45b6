package org.devkvm.kvm.event;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmIoeventfd;

/**
 * KVM_IOEVENTFD: guest writes that signal an eventfd instead of an exit (eventfd.c). Guarded by the
 * lock of the memory slots, as the buses are.
 */
public final class IoEventFds {
  private final Vm vm;
  private final List<IoEventFd> bound = new ArrayList<>();

  /** The ioeventfds of a VM. */
  public IoEventFds(Vm vm) {
    this.vm = vm;
    vm.atEnd(this::release);
  }

  /** A bound eventfd. No record: each is equal to itself only. */
  private static final class IoEventFd implements IoBus.Device {
    private final IoBus bus;
    private final long address;

    /** Of the access, in bytes; 0 for any. */
    private final int length;

    /** Whether any value matches. */
    private final boolean wildcard;

    private final long match;
    private final EventFd eventFd;

    IoEventFd(IoBus bus, KvmIoeventfd request, EventFd eventFd) {
      this.bus = bus;
      this.address = request.addr();
      this.length = request.len();
      this.wildcard = (request.flags() & Uapi.KVM_IOEVENTFD_FLAG_DATAMATCH) == 0;
      this.match = request.datamatch();
      this.eventFd = eventFd;
    }

    @Override
    public boolean write(Vcpu vcpu, long ipa, int bytes, long value) {
      boolean hit =
          ipa == address && (length == 0 || (bytes == length && (wildcard || value == match)));
      if (hit) {
        eventFd.signal();
      }
      return hit;
    }

    @Override
    public boolean counts() {
      return false;
    }

    boolean collidesWith(IoEventFd other) {
      return bus.equals(other.bus)
          && address == other.address
          && (length == 0
              || other.length == 0
              || (length == other.length && (wildcard || other.wildcard || match == other.match)));
    }

    boolean isSame(IoEventFd other) {
      return bus.equals(other.bus)
          && eventFd.equals(other.eventFd)
          && address == other.address
          && length == other.length
          && wildcard == other.wildcard
          && (wildcard || match == other.match);
    }
  }

  /** KVM_IOEVENTFD. */
  public void set(Caller caller, KvmIoeventfd request) {
    boolean assign = (request.flags() & Uapi.KVM_IOEVENTFD_FLAG_DEASSIGN) == 0;
    if (assign) {
      check(request);
    }
    EventFd eventFd = caller.process().eventFd(request.fd());
    boolean kept = false;
    vm.memory().lock().lock();
    try {
      IoEventFd named = new IoEventFd(bus(request), request, eventFd);
      if (assign) {
        eventFd.keep();
        for (IoEventFd other : bound) {
          Refusal.IOEVENTFD_COLLIDES.when(named.collidesWith(other));
        }
        named.bus.register(named.address, named.length, named);
        bound.add(named);
        kept = true;
      } else {
        remove(named);
      }
    } finally {
      vm.memory().lock().unlock();
      if (!kept) {
        eventFd.close();
      }
    }
  }

  private static void check(KvmIoeventfd request) {
    Refusal.IOEVENTFD_LENGTH.unless(
        switch (request.len()) {
          case 0, 1, 2, 4, 8 -> true;
          default -> false;
        });
    Refusal.IOEVENTFD_WRAPS.when(
        Long.compareUnsigned(request.addr() + request.len(), request.addr()) < 0);
    Refusal.IOEVENTFD_FLAGS.unless((request.flags() & ~Uapi.KVM_IOEVENTFD_VALID_FLAG_MASK) == 0);
    Refusal.IOEVENTFD_MATCH_WITHOUT_LENGTH.when(
        request.len() == 0 && (request.flags() & Uapi.KVM_IOEVENTFD_FLAG_DATAMATCH) != 0);
  }

  /** arm64 has no ports, and no channels of s390, but the buses of both. */
  private IoBus bus(KvmIoeventfd request) {
    if ((request.flags() & Uapi.KVM_IOEVENTFD_FLAG_PIO) != 0) {
      return vm.ports();
    }
    boolean ccw = (request.flags() & Uapi.KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY) != 0;
    return ccw ? vm.ccw() : vm.mmio();
  }

  private void remove(IoEventFd named) {
    for (IoEventFd one : bound) {
      if (named.isSame(one)) {
        bound.remove(one);
        one.bus.unregister(one);
        one.eventFd.close();
        return;
      }
    }
    throw Refusal.IOEVENTFD_ABSENT.refuse();
  }

  private void release() {
    for (IoEventFd one : bound) {
      one.eventFd.close();
    }
    bound.clear();
  }
}
