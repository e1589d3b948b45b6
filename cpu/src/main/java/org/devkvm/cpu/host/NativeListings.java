package org.devkvm.cpu.host;

/**
 * The routines of {@link NativeCode}: bytes, then what they are. The first is the handler, {@code
 * (signal, siginfo_t, ucontext_t)} as Linux and its C libraries lay them out.
 */
final class NativeListings {
  /** For x86-64. */
  static final String X86_64 =
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
      64 48 8B 04 25 10 00 00 00     self:    mov rax, fs:[16]         pthread_self
      C3                                      ret
      48 89 F8                       syscall: mov rax, rdi
      48 8B 3E                                mov rdi, [rsi]
      48 8B 56 10                             mov rdx, [rsi + 16]
      4C 8B 56 18                             mov r10, [rsi + 24]
      4C 8B 46 20                             mov r8, [rsi + 32]
      4C 8B 4E 28                             mov r9, [rsi + 40]
      48 8B 76 08                             mov rsi, [rsi + 8]
      0F 05                                   syscall
      C3                                      ret
      """;

  /** Where the address of the data goes in it. */
  static final int X86_64_DATA = 2;

  /**
   * For AArch64. Threads are told apart by TPIDR_EL0. A failed compare-and-swap of 16 bytes stores
   * what it has read, or it might be of two moments.
   */
  static final String AARCH64 =
      """
      49 00 00 58                    handler: ldr x9, data
      03 00 00 14                             b 1f
      00 00 00 00 00 00 00 00        data:    .quad 0
      4A DC 40 F9                    1:       ldr x10, [x2, #440]
      2B 01 40 F9                             ldr x11, [x9, #CODE]
      6C 09 40 F9                    1:       ldr x12, [x11, #16]
      AC 01 00 B4                             cbz x12, 3f
      6D 39 40 A9                             ldp x13, x14, [x11]
      5F 01 0D EB                             cmp x10, x13
      03 01 00 54                             b.lo 2f
      5F 01 0E EB                             cmp x10, x14
      C2 00 00 54                             b.hs 2f
      4D D8 40 F9                             ldr x13, [x2, #432]
      2E 08 40 F9                             ldr x14, [x1, #16]
      AA 39 BF A9                             stp x10, x14, [x13, #-16]!
      4D 30 1B A9                             stp x13, x12, [x2, #432]
      C0 03 5F D6                             ret
      6B 61 00 91                    2:       add x11, x11, #24
      F3 FF FF 17                             b 1b
      2A 08 40 F9                    3:       ldr x10, [x1, #16]
      2B 05 40 F9                             ldr x11, [x9, #MEMORY]
      6D 39 40 A9                    4:       ldp x13, x14, [x11]
      EE 00 00 B4                             cbz x14, 6f
      5F 01 0D EB                             cmp x10, x13
      63 00 00 54                             b.lo 5f
      5F 01 0E EB                             cmp x10, x14
      E3 00 00 54                             b.lo 7f
      6B 41 00 91                    5:       add x11, x11, #16
      F9 FF FF 17                             b 4b
      2A 2D 41 A9                    6:       ldp x10, x11, [x9, #OLD_SIGSEGV]
      1F 1C 00 71                             cmp w0, #7
      6A 01 8A 9A                             csel x10, x11, x10, eq
      40 01 1F D6                             br x10
      2B 81 00 91                    7:       add x11, x9, #COUNT
      6C 7D 5F C8                    8:       ldxr x12, [x11]
      8C 05 00 91                             add x12, x12, #1
      6C 7D 0D C8                             stxr w13, x12, [x11]
      AD FF FF 35                             cbnz w13, 8b
      4C D0 3B D5                             mrs x12, tpidr_el0
      2B 15 40 F9                             ldr x11, [x9, #RUNNING]
      6D 39 C1 A8                    9:       ldp x13, x14, [x11], #16
      AE 01 00 B4                             cbz x14, 3f
      9F 01 0D EB                             cmp x12, x13
      A1 FF FF 54                             b.ne 9b
      CD B1 40 F9                             ldr x13, [x14, #FAULT]
      2D 01 00 B5                             cbnz x13, 3f
      CA B1 00 F9                             str x10, [x14, #FAULT]
      CB 05 40 91                             add x11, x14, #(SNAPSHOT & ~0xfff)
      6B 01 20 91                             add x11, x11, #(SNAPSHOT & 0xfff)
      CC 81 04 91                             add x12, x14, #288
      CA 35 C1 A8                    2:       ldp x10, x13, [x14], #16
      6A 35 81 A8                             stp x10, x13, [x11], #16
      DF 01 0C EB                             cmp x14, x12
      A3 FF FF 54                             b.lo 2b
      E0 00 80 52                    3:       mov w0, #7
      2A 0D 40 F9                             ldr x10, [x9, #OLD_SIGBUS]
      40 01 1F D6                             br x10
      E9 03 00 AA                    exchange: mov x9, x0
      3F 10 00 71                             cmp w1, #4
      00 02 00 54                             b.eq 4f
      A8 02 00 54                             b.hi 8f
      3F 08 00 71                             cmp w1, #2
      E0 00 00 54                             b.eq 2f
      20 FD 5F 08                    1:       ldaxrb w0, [x9]
      1F 00 22 6B                             cmp w0, w2, uxtb
      A1 02 00 54                             b.ne 9f
      23 FD 0A 08                             stlxrb w10, w3, [x9]
      8A FF FF 35                             cbnz w10, 1b
      12 00 00 14                             b 9f
      20 FD 5F 48                    2:       ldaxrh w0, [x9]
      1F 20 22 6B                             cmp w0, w2, uxth
      E1 01 00 54                             b.ne 9f
      23 FD 0A 48                             stlxrh w10, w3, [x9]
      8A FF FF 35                             cbnz w10, 2b
      0C 00 00 14                             b 9f
      20 FD 5F 88                    4:       ldaxr w0, [x9]
      1F 00 02 6B                             cmp w0, w2
      21 01 00 54                             b.ne 9f
      23 FD 0A 88                             stlxr w10, w3, [x9]
      8A FF FF 35                             cbnz w10, 4b
      06 00 00 14                             b 9f
      20 FD 5F C8                    8:       ldaxr x0, [x9]
      1F 00 02 EB                             cmp x0, x2
      61 00 00 54                             b.ne 9f
      23 FD 0A C8                             stlxr w10, x3, [x9]
      8A FF FF 35                             cbnz w10, 8b
      BF 3B 03 D5                    9:       dmb ish
      E0 17 9F 9A                             cset x0, eq
      C0 03 5F D6                             ret
      09 A8 7F C8                    exchange128: ldaxp x9, x10, [x0]
      3F 01 01 EB                             cmp x9, x1
      40 01 42 FA                             ccmp x10, x2, #0, eq
      6B 00 89 9A                             csel x11, x3, x9, eq
      8C 00 8A 9A                             csel x12, x4, x10, eq
      0B B0 2D C8                             stlxp w13, x11, x12, [x0]
      4D FF FF 35                             cbnz w13, exchange128
      BF 3B 03 D5                             dmb ish
      E0 17 9F 9A                             cset x0, eq
      C0 03 5F D6                             ret
      FF 43 00 91                    recovery: add sp, sp, #16
      00 00 80 92                             mov x0, #-1
      C0 03 5F D6                             ret
      40 D0 3B D5                    self:    mrs x0, tpidr_el0
      C0 03 5F D6                             ret
      E8 03 00 AA                    syscall: mov x8, x0
      E9 03 01 AA                             mov x9, x1
      20 05 40 A9                             ldp x0, x1, [x9]
      22 0D 41 A9                             ldp x2, x3, [x9, #16]
      24 15 42 A9                             ldp x4, x5, [x9, #32]
      01 00 00 D4                             svc #0
      C0 03 5F D6                             ret
      22 00 3B D5                    written: mrs x2, ctr_el0
      83 00 80 D2                             mov x3, #4
      44 4C 50 D3                             ubfx x4, x2, #16, #4
      64 20 C4 9A                             lsl x4, x3, x4
      85 04 00 D1                             sub x5, x4, #1
      05 00 25 8A                             bic x5, x0, x5
      25 7B 0B D5                    1:       dc cvau, x5
      A5 00 04 8B                             add x5, x5, x4
      BF 00 01 EB                             cmp x5, x1
      A3 FF FF 54                             b.lo 1b
      9F 3B 03 D5                             dsb ish
      44 0C 40 92                             and x4, x2, #15
      64 20 C4 9A                             lsl x4, x3, x4
      85 04 00 D1                             sub x5, x4, #1
      05 00 25 8A                             bic x5, x0, x5
      25 75 0B D5                    2:       ic ivau, x5
      A5 00 04 8B                             add x5, x5, x4
      BF 00 01 EB                             cmp x5, x1
      A3 FF FF 54                             b.lo 2b
      9F 3B 03 D5                             dsb ish
      DF 3F 03 D5                             isb
      C0 03 5F D6                             ret
      """;

  /** Where the address of the data goes in it. */
  static final int AARCH64_DATA = 8;

  private NativeListings() {}
}
