// The rows the case language knows: requests with their argument, structs with their fields.
// Everything comes from the kernel's own headers, so a wrong name does not compile.
#ifndef ORACLE_UAPI_H
#define ORACLE_UAPI_H

#include <linux/kvm.h>
#include <stdbool.h>
#include <stddef.h>

struct field {
    const char *type, *name;
    size_t offset, size, count;
};

struct request {
    const char *name;
    unsigned long code;
    const char *type;  // of the struct behind the argument; "" when the argument is a plain value
    bool returns_fd;
};

#define MEMBER(t, m) (((struct t *)0)->m)
#define F(t, m) {#t, #m, offsetof(struct t, m), sizeof(MEMBER(t, m)), 1}
#define A(t, m) {#t, #m, offsetof(struct t, m), sizeof(MEMBER(t, m)[0]), sizeof(MEMBER(t, m)) / sizeof(MEMBER(t, m)[0])}

static const struct field fields[] = {
    F(kvm_userspace_memory_region, slot), F(kvm_userspace_memory_region, flags),
    F(kvm_userspace_memory_region, guest_phys_addr), F(kvm_userspace_memory_region, memory_size),
    F(kvm_userspace_memory_region, userspace_addr),
    F(kvm_irq_level, irq), F(kvm_irq_level, level),
    F(kvm_dirty_log, slot), F(kvm_dirty_log, dirty_bitmap),
    F(kvm_clear_dirty_log, slot), F(kvm_clear_dirty_log, num_pages), F(kvm_clear_dirty_log, first_page),
    F(kvm_clear_dirty_log, dirty_bitmap),
    F(kvm_coalesced_mmio_zone, addr), F(kvm_coalesced_mmio_zone, size), F(kvm_coalesced_mmio_zone, pio),
    F(kvm_irqfd, fd), F(kvm_irqfd, gsi), F(kvm_irqfd, flags), F(kvm_irqfd, resamplefd),
    F(kvm_ioeventfd, datamatch), F(kvm_ioeventfd, addr), F(kvm_ioeventfd, len), F(kvm_ioeventfd, fd),
    F(kvm_ioeventfd, flags),
    F(kvm_irq_routing, nr), F(kvm_irq_routing, flags),
    F(kvm_msi, address_lo), F(kvm_msi, address_hi), F(kvm_msi, data), F(kvm_msi, flags), F(kvm_msi, devid),
    F(kvm_enable_cap, cap), F(kvm_enable_cap, flags), A(kvm_enable_cap, args),
    F(kvm_arm_device_addr, id), F(kvm_arm_device_addr, addr),
    F(kvm_create_device, type), F(kvm_create_device, fd), F(kvm_create_device, flags),
    F(kvm_device_attr, flags), F(kvm_device_attr, group), F(kvm_device_attr, attr), F(kvm_device_attr, addr),
    F(kvm_vcpu_init, target), A(kvm_vcpu_init, features),
    F(kvm_one_reg, id), F(kvm_one_reg, addr),
    F(kvm_reg_list, n),
    F(kvm_mp_state, mp_state),
    F(kvm_signal_mask, len),
    F(kvm_vcpu_events, exception.serror_pending), F(kvm_vcpu_events, exception.serror_has_esr),
    F(kvm_vcpu_events, exception.ext_dabt_pending), A(kvm_vcpu_events, exception.pad),
    F(kvm_vcpu_events, exception.serror_esr), A(kvm_vcpu_events, reserved),
    F(kvm_guest_debug, control), F(kvm_guest_debug, pad),
    F(kvm_run, immediate_exit), F(kvm_run, exit_reason), F(kvm_run, flags),
    {"kvm_run", "mmio.data", offsetof(struct kvm_run, mmio.data), 8, 1},
};

#define P(r) {#r, r, "", false}
#define R(r, t) {#r, r, #t, false}
#define N(r, t) {#r, r, t, true}

static const struct request requests[] = {
    P(KVM_GET_API_VERSION), N(KVM_CREATE_VM, ""), P(KVM_CHECK_EXTENSION), P(KVM_GET_VCPU_MMAP_SIZE),
    N(KVM_CREATE_VCPU, ""), R(KVM_SET_USER_MEMORY_REGION, kvm_userspace_memory_region),
    R(KVM_GET_DIRTY_LOG, kvm_dirty_log), R(KVM_CLEAR_DIRTY_LOG, kvm_clear_dirty_log),
    P(KVM_RESET_DIRTY_RINGS), P(KVM_CREATE_IRQCHIP), R(KVM_IRQ_LINE, kvm_irq_level),
    R(KVM_IRQ_LINE_STATUS, kvm_irq_level), R(KVM_REGISTER_COALESCED_MMIO, kvm_coalesced_mmio_zone),
    R(KVM_UNREGISTER_COALESCED_MMIO, kvm_coalesced_mmio_zone), R(KVM_SET_GSI_ROUTING, kvm_irq_routing),
    R(KVM_IRQFD, kvm_irqfd), R(KVM_IOEVENTFD, kvm_ioeventfd), R(KVM_ENABLE_CAP, kvm_enable_cap),
    R(KVM_SIGNAL_MSI, kvm_msi), R(KVM_ARM_SET_DEVICE_ADDR, kvm_arm_device_addr),
    R(KVM_ARM_PREFERRED_TARGET, kvm_vcpu_init), N(KVM_GET_STATS_FD, ""),
    R(KVM_CREATE_DEVICE, kvm_create_device), R(KVM_SET_DEVICE_ATTR, kvm_device_attr),
    R(KVM_GET_DEVICE_ATTR, kvm_device_attr), R(KVM_HAS_DEVICE_ATTR, kvm_device_attr),
    P(KVM_RUN), P(KVM_GET_REGS), P(KVM_SET_REGS), P(KVM_GET_SREGS), P(KVM_SET_SREGS), P(KVM_TRANSLATE),
    P(KVM_GET_FPU), P(KVM_SET_FPU), P(KVM_INTERRUPT), P(KVM_NMI), P(KVM_GET_IRQCHIP),
    P(KVM_SET_TSS_ADDR), P(KVM_GET_CLOCK), P(KVM_KVMCLOCK_CTRL),
    R(KVM_SET_SIGNAL_MASK, kvm_signal_mask), R(KVM_GET_MP_STATE, kvm_mp_state),
    R(KVM_SET_MP_STATE, kvm_mp_state), R(KVM_SET_GUEST_DEBUG, kvm_guest_debug),
    R(KVM_GET_VCPU_EVENTS, kvm_vcpu_events), R(KVM_SET_VCPU_EVENTS, kvm_vcpu_events),
    R(KVM_GET_ONE_REG, kvm_one_reg), R(KVM_SET_ONE_REG, kvm_one_reg),
    R(KVM_ARM_VCPU_INIT, kvm_vcpu_init), R(KVM_GET_REG_LIST, kvm_reg_list), P(KVM_ARM_VCPU_FINALIZE),
};

#endif
