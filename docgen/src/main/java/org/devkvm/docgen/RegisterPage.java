package org.devkvm.docgen;

import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.reg.SystemRegisterRow;
import org.devkvm.kvm.reg.SystemRegisterRows;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.RegIdNames;

/** The registers of KVM_GET_ONE_REG and KVM_SET_ONE_REG. */
final class RegisterPage {
  private static final Set<Long> TIMERS =
      Set.of(
          RegId.KVM_REG_ARM_TIMER_CTL,
          RegId.KVM_REG_ARM_TIMER_CVAL,
          RegId.KVM_REG_ARM_TIMER_CNT,
          RegId.KVM_REG_ARM_PTIMER_CTL,
          RegId.KVM_REG_ARM_PTIMER_CVAL,
          RegId.KVM_REG_ARM_PTIMER_CNT);

  private final Page page =
      new Page(
          "Registers",
          "The ids that KVM_GET_REG_LIST lists, of a vCPU without features and of one with every"
              + " feature that devkvm offers; sizes in bytes. The last column of the system"
              + " registers says what KVM_SET_ONE_REG takes.");
  private final Set<Long> ids;

  private RegisterPage(Answers answers) {
    ids = answers.registers();
  }

  static Page write(Answers answers) {
    RegisterPage writer = new RegisterPage(answers);
    writer.plain("Core registers, by their place in struct kvm_regs", RegId.KVM_REG_ARM_CORE);
    writer.plain("SVE", RegId.KVM_REG_ARM64_SVE);
    writer.plain("Firmware", RegId.KVM_REG_ARM_FW);
    writer.plain("Firmware features, frozen by the first KVM_RUN", RegId.KVM_REG_ARM_FW_FEAT_BMAP);
    writer.plain("Caches, by the CSSELR_EL1 value that selects them", RegId.KVM_REG_ARM_DEMUX);
    writer.plain("Timers", TIMERS::contains);
    writer.system();
    return writer.page;
  }

  private void plain(String heading, long coprocessor) {
    plain(heading, id -> RegId.coproc(id) == coprocessor);
  }

  private void plain(String heading, LongPredicate wanted) {
    page.heading(heading)
        .table(
            Page.columns("register", "id", "size"),
            ids.stream()
                .filter(wanted::test)
                .map(id -> Page.row(RegIdNames.of(id), Page.hex(id), size(id)))
                .toList());
  }

  private void system() {
    page.heading("System registers")
        .table(
            Page.columns("register", "op0", "op1", "CRn", "CRm", "op2", "id", "set takes"),
            ids.stream()
                .filter(id -> RegId.coproc(id) == RegId.KVM_REG_ARM64_SYSREG)
                .filter(id -> !TIMERS.contains(id))
                .map(RegisterPage::systemRow)
                .toList());
  }

  private static List<String> systemRow(long id) {
    int encoding = RegId.index(id);
    SysReg register = SysReg.of(encoding);
    SystemRegisterRow row = SystemRegisterRows.find(encoding);
    return Page.row(
        register == null ? RegIdNames.of(id) : register.name(),
        Integer.toString(encoding >> 14),
        Integer.toString(encoding >> 11 & 7),
        Integer.toString(encoding >> 7 & 15),
        Integer.toString(encoding >> 3 & 15),
        Integer.toString(encoding & 7),
        Page.hex(id),
        row == null ? "" : row.user().accepts());
  }

  private static String size(long id) {
    return Integer.toString(RegId.size(id));
  }
}
