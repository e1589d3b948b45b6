package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.device.DeviceTypes.Life;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.IrqOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A GIC that nobody knows is an in-kernel GIC like any other. */
@Timeout(20)
class VgicModelTest {
  private static final long DOORBELL = 0x0900_0000;

  /** A GIC of one register: a write to it is the line of an SPI. */
  private static final class DoorbellGic extends Vgic implements IoBus.Device {
    DoorbellGic(Vm vm) {
      super(vm);
    }

    @Override
    public int maxVcpus() {
      return 1;
    }

    @Override
    protected InterruptController make(
        int nrIrqs, int[] vcpuIds, IrqOutput output, EoiListener eoiListener) {
      return new InterruptController(nrIrqs, vcpuIds, output, eoiListener);
    }

    @Override
    protected boolean isInitialisedOnDemand() {
      return false;
    }

    @Override
    protected void mapResources() {
      var _ = init();
      vm().mmio().register(DOORBELL, 4, this);
    }

    @Override
    public boolean write(Vcpu vcpu, long ipa, int length, long value) {
      return controller().inject(vcpu.index(), 40, value != 0, null);
    }
  }

  private final ScriptedKvm kvm =
      new ScriptedKvm(
          new DeviceTypes(
              List.of(
                  new DeviceTypes.Row(
                      DeviceType.ARM_VGIC_V2,
                      "doorbell",
                      Life.VM,
                      vm -> {
                        var _ = vm.createVgic(DoorbellGic::new);
                        return new Device() {};
                      }))));

  @AfterEach
  void close() {
    kvm.close();
  }

  private long create() {
    KvmCreateDevice device = KvmCreateDevice.allocate(java.lang.foreign.Arena.ofAuto());
    return kvm.ioctl(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device.type(DeviceType.ARM_VGIC_V2.number()));
  }

  @Test
  void numberOfVcpusIsTheModels() {
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.MAX_VCPUS.number())).isEqualTo(8);
    assertThat(create()).isZero();
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.MAX_VCPUS.number())).isEqualTo(1);
    kvm.vcpu(0);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CREATE_VCPU, 1)).isEqualTo(-Errno.EINVAL.number());
  }

  @Test
  void moreVcpusThanTheModelServesAreTooMany() {
    kvm.vcpu(0);
    kvm.vcpu(1);
    assertThat(create()).isEqualTo(-Errno.E2BIG.number());
    assertThat(kvm.log.getLast().refusal()).isEqualTo(Refusal.VGIC_TOO_MANY_VCPUS);
  }

  @Test
  void modelThatIsNotInitialisedOnDemandIsBusy() {
    assertThat(create()).isZero();
    kvm.vcpu(0);
    int spi = Arm64Uapi.KVM_ARM_IRQ_TYPE_SPI << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT | 40;
    KvmIrqLevel line = KvmIrqLevel.allocate(java.lang.foreign.Arena.ofAuto()).irq(spi).level(1);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_IRQ_LINE, line)).isEqualTo(-Errno.EBUSY.number());
  }

  @Test
  void registersAreOnTheBusFromTheFirstRunOn() {
    assertThat(create()).isZero();
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().accesses(DOORBELL, true, 3).accesses(DOORBELL, false, 3);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).mmioIsWrite()).as("nobody answers the read").isZero();
  }

  @Test
  void busIsFullWithThousandDevices() {
    Vm vm = new Vm(kvm.host, kvm.memory, 40);
    IoBus.Device device = (_, _, _, _) -> true;
    for (int i = 0; i < 1000; i++) {
      vm.mmio().register(0x1000L * i, 4, device);
    }
    assertThatExceptionOfType(KvmRefusal.class)
        .isThrownBy(() -> vm.mmio().register(0, 4, device))
        .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.IO_BUS_FULL));
    vm.mmio().unregister(device);
    vm.mmio().register(0, 4, device);
    vm.release();
  }
}
