package org.devkvm.cpu.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The routines that this package has in machine code, for one instruction set. */
final class NativeCode {
  // What the handler reads, by offset.

  /** The regions of code: entries {start, end, stub}, closed by one whose stub is 0. */
  static final int CODE = 0;

  /** The guarded memory: entries {start, end}, closed by one whose end is 0. */
  static final int MEMORY = 8;

  /** The handlers for SIGSEGV and SIGBUS that were there before. */
  static final int OLD_SIGSEGV = 16;

  static final int OLD_SIGBUS = 24;

  /** How many faults in guarded memory there were. */
  static final int COUNT = 32;

  /** Who runs what: entries {pthread_self, block}, closed by one whose block is 0. */
  static final int RUNNING = 40;

  // In a block.

  /** The address of the first fault since this was cleared; 0: there was none. */
  static final int FAULT = 352;

  /** What the block began with at that fault. */
  static final int SNAPSHOT = 6144;

  static final int SNAPSHOT_BYTES = 288;

  /** Of an int signal, a siginfo_t and a ucontext_t, as glibc lays them out. */
  private static final String X86_64 =
      """
      48 B8 00 00 00 00 00 00 00 00  handler: mov rax, data
      4C 8B 82 A8 00 00 00                    mov r8, [rdx + 168]      REG_RIP
      4C 8B 08                                mov r9, [rax + CODE]
      4D 8B 51 10                    1:       mov r10, [r9 + 16]
      4D 85 D2                                test r10, r10
      74 36                                   jz 3f
      4D 3B 01                                cmp r8, [r9]
      72 2B                                   jb 2f
      4D 3B 41 08                             cmp r8, [r9 + 8]
      73 25                                   jae 2f
      4C 8B 9A A0 00 00 00                    mov r11, [rdx + 160]     REG_RSP
      49 83 EB 10                             sub r11, 16
      4D 89 03                                mov [r11], r8
      4C 8B 46 10                             mov r8, [rsi + 16]       si_addr
      4D 89 43 08                             mov [r11 + 8], r8
      4C 89 9A A0 00 00 00                    mov [rdx + 160], r11
      4C 89 92 A8 00 00 00                    mov [rdx + 168], r10
      C3                                      ret
      49 83 C1 18                    2:       add r9, 24
      EB C1                                   jmp 1b
      4C 8B 46 10                    3:       mov r8, [rsi + 16]
      4C 8B 48 08                             mov r9, [rax + MEMORY]
      4D 8B 51 08                    4:       mov r10, [r9 + 8]
      4D 85 D2                                test r10, r10
      74 10                                   jz 6f
      4D 3B 01                                cmp r8, [r9]
      72 05                                   jb 5f
      4D 39 D0                                cmp r8, r10
      72 0E                                   jb 7f
      49 83 C1 10                    5:       add r9, 16
      EB E7                                   jmp 4b
      83 FF 07                       6:       cmp edi, SIGBUS
      74 0A                                   je 8f
      FF 60 10                                jmp [rax + OLD_SIGSEGV]
      F0 48 FF 40 20                 7:       lock inc qword ptr [rax + COUNT]
      EB 03                                   jmp 9f
      FF 60 18                       8:       jmp [rax + OLD_SIGBUS]
      4C 8B 48 28                    9:       mov r9, [rax + RUNNING]
      64 4C 8B 04 25 10 00 00 00              mov r8, fs:[16]          pthread_self
      4D 8B 51 08                    1:       mov r10, [r9 + 8]
      4D 85 D2                                test r10, r10
      74 38                                   jz 3f
      4D 3B 01                                cmp r8, [r9]
      74 06                                   je 2f
      49 83 C1 10                             add r9, 16
      EB EC                                   jmp 1b
      49 83 BA 60 01 00 00 00        2:       cmp qword ptr [r10 + FAULT], 0
      75 23                                   jne 3f
      4C 8B 46 10                             mov r8, [rsi + 16]
      4D 89 82 60 01 00 00                    mov [r10 + FAULT], r8
      49 89 F0                                mov r8, rsi
      4C 89 D6                                mov rsi, r10
      49 8D BA 00 18 00 00                    lea rdi, [r10 + SNAPSHOT]
      B9 24 00 00 00                          mov ecx, SNAPSHOT_BYTES / 8
      F3 48 A5                                rep movsq
      4C 89 C6                                mov rsi, r8
      BF 07 00 00 00                 3:       mov edi, SIGBUS
      FF 60 18                                jmp [rax + OLD_SIGBUS]
      49 89 DA                       exchange: mov r10, rbx
      48 89 D0                                mov rax, rdx
      83 FE 04                                cmp esi, 4
      74 14                                   je 4f
      77 18                                   ja 8f
      83 FE 02                                cmp esi, 2
      74 06                                   je 2f
      F0 0F B0 0F                             lock cmpxchg [rdi], cl
      EB 12                                   jmp 9f
      66 F0 0F B1 0F                 2:       lock cmpxchg [rdi], cx
      EB 0B                                   jmp 9f
      F0 0F B1 0F                    4:       lock cmpxchg [rdi], ecx
      EB 05                                   jmp 9f
      F0 48 0F B1 0F                 8:       lock cmpxchg [rdi], rcx
      0F 94 C0                       9:       sete al
      0F B6 C0                                movzx eax, al
      C3                                      ret
      49 89 DA                       exchange128: mov r10, rbx
      48 89 F0                                mov rax, rsi
      48 89 CB                                mov rbx, rcx
      4C 89 C1                                mov rcx, r8
      F0 48 0F C7 0F                          lock cmpxchg16b [rdi]
      4C 89 D3                                mov rbx, r10
      0F 94 C0                                sete al
      0F B6 C0                                movzx eax, al
      C3                                      ret
      4C 89 D3                       recovery: mov rbx, r10
      48 83 C4 10                             add rsp, 16
      48 C7 C0 FF FF FF FF                    mov rax, -1
      C3                                      ret
      """;

  /** Where the instructions are in a line of a listing, behind their bytes. */
  private static final int INSTRUCTION = 30;

  private final byte[] bytes;
  private final int dataOperand;

  /**
   * Offset of {@code (host, size, expected, value)}: a compare-and-swap of 1, 2, 4 or 8 bytes that
   * returns 1 if it stored, 0 if it did not, -1 where the memory is gone.
   */
  final int exchange;

  /** Offset of {@code (host, low, high, newLow, newHigh)}: the same of 16 bytes. */
  final int exchange128;

  /** Offset of what a fault in the two goes on with. */
  final int recovery;

  /**
   * Reads a listing.
   *
   * @param dataOperand where, in the bytes, the address of the data goes that the handler reads
   */
  private NativeCode(String listing, int dataOperand) {
    byte[] buffer = new byte[listing.length()];
    int length = 0;
    int line = 0;
    while (line < listing.length()) {
      for (int at = line; listing.charAt(at) != ' '; at += 3) {
        buffer[length++] = (byte) HexFormat.fromHexDigits(listing, at, at + 2);
      }
      line = listing.indexOf('\n', line) + 1;
    }
    this.bytes = Arrays.copyOf(buffer, length);
    this.dataOperand = dataOperand;
    exchange = offset(listing, "exchange:");
    exchange128 = offset(listing, "exchange128:");
    recovery = offset(listing, "recovery:");
  }

  private static int offset(String listing, String label) {
    int end = listing.indexOf(label) - INSTRUCTION - 1;
    int offset = 0;
    for (int line = 0; line < end; line = listing.indexOf('\n', line) + 1) {
      for (int at = line; listing.charAt(at) != ' '; at += 3) {
        offset++;
      }
    }
    return offset;
  }

  /** The code for the machine that Java runs on; null where there is none. */
  static @Nullable NativeCode ofThisHost() {
    return System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64")
        ? new NativeCode(X86_64, 2)
        : null;
  }

  /** The bytes, to be placed anywhere; they know where the data is. */
  byte[] with(long data) {
    byte[] placed = bytes.clone();
    ByteBuffer.wrap(placed).order(ByteOrder.nativeOrder()).putLong(dataOperand, data);
    return placed;
  }
}
