// vfork returns twice on one stack, which no function in C can pass on. Its own return address stays in a register
// meanwhile: what the child calls is written over the stack below.
    .text
    .globl vfork
    .type vfork, %function

#if defined(__x86_64__)
#define NR_vfork 58
vfork:
    .cfi_startproc
    endbr64
    sub $8, %rsp
    .cfi_adjust_cfa_offset 8
    call vfork_depth
    add $8, %rsp
    .cfi_adjust_cfa_offset -8
    mov %eax, %esi
    pop %rdi
    .cfi_adjust_cfa_offset -8
    .cfi_register %rip, %rdi
    mov $NR_vfork, %eax
    syscall
    push %rdi
    .cfi_adjust_cfa_offset 8
    .cfi_offset %rip, -8
    mov %rax, %rdi
    jmp vfork_returned
    .cfi_endproc

#elif defined(__aarch64__)
#define NR_clone 220
#define FLAGS 0x4111  // CLONE_VM, CLONE_VFORK, SIGCHLD
vfork:
    .cfi_startproc
    hint #34  // BTI c
    stp x29, x30, [sp, #-16]!
    .cfi_adjust_cfa_offset 16
    .cfi_offset x30, -8
    bl vfork_depth
    ldp x29, x30, [sp], #16
    .cfi_adjust_cfa_offset -16
    .cfi_restore x30
    mov w6, w0
    mov x0, #FLAGS
    mov x1, #0
    mov x8, #NR_clone
    svc #0
    mov w1, w6
    b vfork_returned
    .cfi_endproc
#endif

    .size vfork, . - vfork
    .section .note.GNU-stack, "", %progbits
