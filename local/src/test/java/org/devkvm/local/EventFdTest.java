package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.struct.KvmIoeventfd;
import org.junit.jupiter.api.Test;

/** A virtio queue's notification, as an embedder gets it. */
class EventFdTest {
  @Test
  void writeOfAGuestSignalsAnEventFdOfThisProcess() {
    try (Arena arena = Arena.ofShared();
        LocalTransport transport = LocalKvm.transport(new LocalOptions());
        Kvm kvm = Kvm.open(transport);
        VmFd vm = kvm.createVm()) {
      LocalEventFd notification = transport.eventFd();
      vm.ioeventfd(KvmIoeventfd.allocate(arena).fd(notification.fd()).addr(0x0A00_0050L).len(4));
      // mov x1, #0x0a000000; str w0, [x1, #0x50]; str w0, [x1]
      int[] code = {0xD2A1_4001, 0xB900_5020, 0xB900_0020};
      try (VcpuFd vcpu = OnePageGuest.create(vm, arena, code)) {
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x0A00_0000L, 4, 0));
      }
      assertThat(notification.take()).isEqualTo(1);
      notification.close();
      notification.close();
      assertThat(transport.eventFd().fd()).isNotEqualTo(notification.fd());
    }
  }
}
