/*
 * Runs A64 instructions at EL0 and tells what they did: the oracle of the instruction set. A case
 * is a few instruction words and the registers before; the answer is the registers after. All state
 * goes in and out through the signal frame, so that no instruction needs a harness of its own.
 *
 * stdin:  cases;  stdout: answers (struct request, struct answer; little-endian, no padding).
 * Runs under qemu-aarch64-static or on any arm64 Linux.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE 0x20000000UL
#define DATA 0x30000000UL
#define PAGE 4096
#define WORDS 8
#define BRK 0xd4200000u

struct registers {
	uint64_t x[31];
	uint64_t sp;
	uint64_t pc;
	uint64_t nzcv; /* bits 31:28 */
	uint64_t fpcr;
	uint64_t fpsr;
	uint64_t v[64];
};

struct request {
	uint32_t has_memory; /* a page of memory follows, and follows the answer */
	uint32_t words[WORDS]; /* filled up with BRK */
	uint32_t last; /* of a batch: answers may be kept back until then */
	struct registers before;
};

struct answer {
	uint32_t signal; /* SIGTRAP: all words have run, or one of them was BRK */
	uint32_t reserved;
	uint64_t address; /* si_addr of the others */
	struct registers after;
};

static struct request request;
static struct answer answer;
static int running;

static void receive(void *bytes, size_t size)
{
	if (fread(bytes, size, 1, stdin) != 1) {
		fflush(stdout);
		_exit(ferror(stdin) || ferror(stdout));
	}
}

static void send(const void *bytes, size_t size)
{
	if (fwrite(bytes, size, 1, stdout) != 1)
		_exit(1);
}

static struct fpsimd_context *vectors(ucontext_t *uc)
{
	struct _aarch64_ctx *head = (void *)uc->uc_mcontext.__reserved;

	while (head->magic != FPSIMD_MAGIC)
		head = (void *)((char *)head + head->size);
	return (void *)head;
}

static void finish(int signal, siginfo_t *info, ucontext_t *uc)
{
	mcontext_t *m = &uc->uc_mcontext;
	struct fpsimd_context *f = vectors(uc);
	struct registers *r = &answer.after;

	answer.signal = signal;
	answer.address = signal == SIGTRAP ? 0 : (uint64_t)info->si_addr;
	memcpy(r->x, m->regs, sizeof(r->x));
	r->sp = m->sp;
	r->pc = m->pc;
	r->nzcv = m->pstate & 0xf0000000;
	r->fpcr = f->fpcr;
	r->fpsr = f->fpsr;
	memcpy(r->v, f->vregs, sizeof(r->v));
	send(&answer, sizeof(answer));
	if (request.has_memory)
		send((void *)DATA, PAGE);
	if (request.last)
		fflush(stdout);
}

static void start(ucontext_t *uc)
{
	mcontext_t *m = &uc->uc_mcontext;
	struct fpsimd_context *f = vectors(uc);
	struct registers *r = &request.before;

	receive(&request, sizeof(request));
	if (request.has_memory)
		receive((void *)DATA, PAGE);
	memcpy((void *)CODE, request.words, sizeof(request.words));
	__builtin___clear_cache((char *)CODE, (char *)CODE + sizeof(request.words));
	memcpy(m->regs, r->x, sizeof(r->x));
	m->sp = r->sp;
	m->pc = CODE;
	m->pstate = (m->pstate & ~0xf0000000UL) | r->nzcv;
	f->fpcr = r->fpcr;
	f->fpsr = r->fpsr;
	memcpy(f->vregs, r->v, sizeof(r->v));
}

static void on_signal(int signal, siginfo_t *info, void *context)
{
	if (running)
		finish(signal, info, context);
	running = 1;
	start(context);
}

static void map(unsigned long address, int protection)
{
	void *at = mmap((void *)address, PAGE, protection,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	if (at != (void *)address) {
		perror("a64: mmap");
		exit(1);
	}
}

int main(void)
{
	static const int signals[] = { SIGTRAP, SIGILL, SIGSEGV, SIGBUS };
	static char input[1 << 16], output[1 << 16], stack[1 << 16];
	stack_t alternate = { .ss_sp = stack, .ss_size = sizeof(stack) };
	struct sigaction action = { .sa_sigaction = on_signal,
				    .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
	uint32_t *code = (uint32_t *)CODE;

	setvbuf(stdin, input, _IOFBF, sizeof(input));
	setvbuf(stdout, output, _IOFBF, sizeof(output));
	map(CODE, PROT_READ | PROT_WRITE | PROT_EXEC);
	map(DATA, PROT_READ | PROT_WRITE);
	for (int i = 0; i < PAGE / 4; i++)
		code[i] = BRK;
	sigaltstack(&alternate, NULL);
	for (unsigned int i = 0; i < sizeof(signals) / sizeof(*signals); i++)
		sigaction(signals[i], &action, NULL);
	raise(SIGTRAP);
	return 1;
}
