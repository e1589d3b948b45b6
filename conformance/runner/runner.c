// Plays the cases of conformance/cases on this kernel's /dev/kvm and prints what happened, one line a
// statement. conformance/README.md describes the language. Runs as /init of a virtual machine.
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/psci.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "uapi.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define LINE_BYTES 2048
#define SCRATCH_BYTES 65536       // behind every struct argument: room for its flexible array
#define CELL_BYTES 256            // the widest ONE_REG transfer: a slice of a Z register
#define CASE_SECONDS 60
#define BLOCKED_MICROSECONDS 2000000  // a KVM_RUN that sleeps is interrupted after this long
#define BAD_POINTER 0x10

typedef unsigned long long u64;

struct symbol {
    const char *name;
    u64 value;
};
static const struct symbol symbols[] = {
#define S(name) {#name, name},
#include "symbols.inc"  // generated: every KVM_* and PSCI_* name the cases use
    {"bad", BAD_POINTER},
    {"null", 0},
};

struct label {
    char name[32];
    u64 value;
    struct kvm_run *page;
    struct call *started;  // by "start:", in this thread
    pthread_t thread;
};
static struct label labels[128];
static int label_count;

struct block {
    char name[96];
    char *lines[256];
    int count;
    bool is_case;
};
static struct block *blocks;
static int block_count;

static const char *case_name;
static int page_bytes;  // of a vCPU's mapping

static void __attribute__((format(printf, 1, 2))) fail(const char *format, ...) {
    va_list list;
    va_start(list, format);
    printf("%s: BAD CASE: ", case_name ? case_name : "runner");
    vprintf(format, list);
    va_end(list);
    printf("\n");
    fflush(stdout);
    _exit(1);
}

// ---- values

static struct label *find_label(const char *name) {
    for (int i = 0; i < label_count; i++)
        if (!strcmp(labels[i].name, name)) return &labels[i];
    return NULL;
}

static void set_label(const char *name, u64 value) {
    struct label *l = find_label(name);
    if (!l) l = &labels[label_count++];
    if (label_count >= (int)LENGTH(labels)) fail("too many labels");
    snprintf(l->name, sizeof l->name, "%s", name);
    l->value = value;
    l->page = NULL;
}

/** ONE_REG ids by the architecture's names: X0, V3, Z3, P1, PC, ..., and S3_0_C1_C0_0 for system registers. */
static bool register_id(const char *name, u64 *id) {
    static const struct symbol core[] = {
        {"SP_EL0", 0x3e}, {"PC", 0x40}, {"PSTATE", 0x42}, {"SP_EL1", 0x44}, {"ELR_EL1", 0x46}, {"SPSR_EL1", 0x48},
    };
    static const struct symbol sve[] = {{"FFR", KVM_REG_ARM64_SVE_FFR(0)}, {"SVE_VLS", KVM_REG_ARM64_SVE_VLS}};
    unsigned op0, op1, crn, crm, op2;
    int end = 0;
    for (size_t i = 0; i < LENGTH(core); i++)
        if (!strcmp(name, core[i].name)) return *id = 0x6030000000100000ULL | core[i].value, true;
    for (size_t i = 0; i < LENGTH(sve); i++)
        if (!strcmp(name, sve[i].name)) return *id = sve[i].value, true;
    if (sscanf(name, "S%u_%u_C%u_C%u_%u%n", &op0, &op1, &crn, &crm, &op2, &end) == 5 && !name[end])
        return *id = 0x6030000000130000ULL | op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2, true;
    if (sscanf(name, "X%u%n", &op0, &end) == 1 && !name[end] && op0 < 31)
        return *id = 0x6030000000100000ULL | op0 * 2, true;
    if (sscanf(name, "V%u%n", &op0, &end) == 1 && !name[end] && op0 < 32)
        return *id = 0x6040000000100054ULL + op0 * 4, true;
    if (sscanf(name, "Z%u%n", &op0, &end) == 1 && !name[end] && op0 < KVM_ARM64_SVE_NUM_ZREGS)
        return *id = KVM_REG_ARM64_SVE_ZREG(op0, 0), true;
    if (sscanf(name, "P%u%n", &op0, &end) == 1 && !name[end] && op0 < KVM_ARM64_SVE_NUM_PREGS)
        return *id = KVM_REG_ARM64_SVE_PREG(op0, 0), true;
    return false;
}

static u64 term(const char *text) {
    char *end;
    u64 id;
    const struct label *l = find_label(text);
    if (l) return l->value;
    if (isdigit(text[0]) || text[0] == '-') {
        u64 value = text[0] == '-' ? (u64)strtoll(text, &end, 0) : strtoull(text, &end, 0);
        if (!*end) return value;
    }
    if (register_id(text, &id)) return id;
    for (size_t i = 0; i < LENGTH(symbols); i++)
        if (!strcmp(symbols[i].name, text)) return symbols[i].value;
    fail("unknown value '%s'", text);
    return 0;
}

/** Terms joined by +, | and <<, from left to right without precedence. */
static u64 expression(const char *text) {
    char copy[256], *at = copy, op = '+';
    u64 result = 0;
    snprintf(copy, sizeof copy, "%s", text);
    while (at) {
        char *next = strpbrk(at, "+|<"), found = next ? *next : 0;
        if (next) *next++ = 0;
        if (found == '<') next++;
        u64 value = term(at);
        result = op == '+' ? result + value : op == '|' ? result | value : result << value;
        op = found;
        at = next;
    }
    return result;
}

// ---- arguments

struct cell {
    unsigned char now[CELL_BYTES], before[CELL_BYTES];
    int size;
};

struct argument {
    const struct request *request;
    const char *type;
    unsigned char now[SCRATCH_BYTES], before[SCRATCH_BYTES];
    struct cell cells[8];
    int cell_count;
    u64 value;
};

/**
 * &u32, &u64:5, &u2048:1,2,3: a pointer to a cell holding the number, or doublewords from the lowest, the others
 * zero; a pattern where none is given.
 */
static u64 pointer_to_cell(struct argument *a, const char *text) {
    struct cell *c = &a->cells[a->cell_count++];
    unsigned bits = 0;
    const char *colon = strchr(text, ':');
    if (sscanf(text, "&u%u", &bits) != 1 || bits < 8 || bits > 8 * CELL_BYTES) fail("bad cell '%s'", text);
    c->size = bits / 8;
    memset(c->now, colon ? 0 : 0x5a, sizeof c->now);
    for (int at = 0; colon && at < c->size; at += 8, colon = strchr(colon + 1, ',')) {
        char word[256];
        snprintf(word, sizeof word, "%.*s", (int)strcspn(colon + 1, ","), colon + 1);
        u64 value = expression(word);
        memcpy(c->now + at, &value, c->size < 8 ? c->size : 8);
    }
    memcpy(c->before, c->now, sizeof c->now);
    return (u64)(unsigned long)c->now;
}

static u64 operand(struct argument *a, const char *text) {
    return text[0] == '&' ? pointer_to_cell(a, text) : expression(text);
}

/** Stores NAME=VALUE into a struct; NAME is a field, an array element, or u32@OFFSET. */
static void store(struct argument *a, const char *type, void *base, char *assignment) {
    char *equals = strchr(assignment, '=');
    unsigned bits, offset, index = 0;
    if (!equals) fail("expected NAME=VALUE, not '%s'", assignment);
    *equals = 0;
    u64 value = operand(a, equals + 1);
    if (sscanf(assignment, "u%u@%i", &bits, (int *)&offset) == 2) {
        memcpy((char *)base + offset, &value, bits / 8);
        return;
    }
    char *bracket = strchr(assignment, '[');
    if (bracket) index = strtoul(bracket + 1, NULL, 0), *bracket = 0;
    for (size_t i = 0; i < LENGTH(fields); i++) {
        const struct field *f = &fields[i];
        if (strcmp(f->type, type) || strcmp(f->name, assignment) || index >= f->count) continue;
        memcpy((char *)base + f->offset + index * f->size, &value, f->size);
        return;
    }
    fail("struct %s has no field '%s'", type, assignment);
}

static void parse_argument(struct argument *a, char **tokens, int count) {
    if (count == 0) return;
    if (strchr(tokens[0], '=')) {
        for (int i = 0; i < count; i++) store(a, a->type, a->now, tokens[i]);
        memcpy(a->before, a->now, sizeof a->now);
        a->value = (u64)(unsigned long)a->now;
    } else if (!strcmp(tokens[0], "{}")) {
        a->value = (u64)(unsigned long)a->now;
    } else {
        a->value = operand(a, tokens[0]);
    }
}

// ---- results

static void print_number(const void *bytes, int size) {
    const unsigned char *b = bytes;
    int top = size - 1;
    while (top > 0 && !b[top]) top--;
    printf("0x%x", b[top]);
    while (top-- > 0) printf("%02x", b[top]);
}

/** Prints what the call changed: fields of the struct, and cells that the struct points to. */
static void print_changes(const struct argument *a) {
    for (size_t i = 0; i < LENGTH(fields); i++) {
        const struct field *f = &fields[i];
        if (strcmp(f->type, a->type)) continue;
        for (size_t n = 0; n < f->count; n++) {
            size_t at = f->offset + n * f->size;
            if (!memcmp(a->now + at, a->before + at, f->size)) continue;
            printf(f->count > 1 ? " %s[%zu]=" : " %s=", f->name, n);
            if (!strcmp(f->name, "fd")) printf("new");
            else print_number(a->now + at, f->size);
        }
    }
    for (int i = 0; i < a->cell_count; i++) {
        const struct cell *c = &a->cells[i];
        if (!memcmp(c->now, c->before, sizeof c->now)) continue;
        printf(" value=");
        print_number(c->now, c->size);
    }
}

static void print_exit(const struct kvm_run *run) {
    if (!run) return;
    printf(" exit_reason=%u", run->exit_reason);
    u64 data = 0;
    switch (run->exit_reason) {
        case KVM_EXIT_MMIO:
            memcpy(&data, run->mmio.data, run->mmio.len <= 8 ? run->mmio.len : 8);
            printf(" phys_addr=0x%llx len=%u is_write=%u", (u64)run->mmio.phys_addr, run->mmio.len,
                   run->mmio.is_write);
            if (run->mmio.is_write) printf(" data=0x%llx", data);
            break;
        case KVM_EXIT_SYSTEM_EVENT:
            printf(" type=%u ndata=%u data[0]=0x%llx", run->system_event.type, run->system_event.ndata,
                   run->system_event.ndata ? (u64)run->system_event.data[0] : 0);
            break;
        case KVM_EXIT_ARM_NISV:
            printf(" esr_iss=0x%llx fault_ipa=0x%llx", (u64)run->arm_nisv.esr_iss, (u64)run->arm_nisv.fault_ipa);
            break;
        case KVM_EXIT_FAIL_ENTRY:
            printf(" reason=0x%llx", (u64)run->fail_entry.hardware_entry_failure_reason);
            break;
        case KVM_EXIT_DEBUG:
            printf(" hsr=0x%x far=0x%llx", run->debug.arch.hsr, (u64)run->debug.arch.far);
            break;
    }
}

// ---- calls

struct call {
    int fd;
    unsigned long code;
    u64 argument;
    int result, error;
};

static void *perform(void *pointer) {
    struct call *c = pointer;
    errno = 0;
    c->result = ioctl(c->fd, c->code, c->argument);
    c->error = errno;
    return NULL;
}

/** Calls from this thread, from another thread ("other:") or from a forked child ("child:"). */
static void perform_in(const char *where, struct call *c) {
    if (!strcmp(where, "other:")) {
        pthread_t thread;
        pthread_create(&thread, NULL, perform, c);
        pthread_join(thread, NULL);
    } else if (!strcmp(where, "child:")) {
        struct call *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        *shared = *c;
        pid_t pid = fork();
        if (!pid) perform(shared), _exit(0);
        waitpid(pid, NULL, 0);
        *c = *shared;
        munmap(shared, 4096);
    } else {
        perform(c);
    }
}

/** Null when the fd is no vCPU's. */
static struct kvm_run *run_page(struct label *vcpu) {
    if (!vcpu->page) {
        vcpu->page = mmap(NULL, page_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu->value, 0);
        if (vcpu->page == MAP_FAILED) vcpu->page = NULL;
    }
    return vcpu->page;
}

static void interrupt_after(long microseconds) {
    struct itimerval timer = {.it_value.tv_sec = microseconds / 1000000, .it_interval.tv_usec = microseconds ? 100000 : 0};
    setitimer(ITIMER_REAL, &timer, NULL);
}

static const struct request *find_request(const char *name) {
    static struct request raw = {"", 0, "", false};
    for (size_t i = 0; i < LENGTH(requests); i++)
        if (!strcmp(requests[i].name, name)) return &requests[i];
    raw.code = term(name);
    return &raw;
}

static void print_errno(int error) {
    const char *name = strerrorname_np(error);
    if (name) printf("%s", name);
    else printf("errno-%d", error);
}

/** start: VCPU KVM_RUN, which goes on until "stop VCPU". */
static void start_statement(struct label *vcpu) {
    if (!vcpu) fail("start: what?");
    vcpu->started = calloc(1, sizeof *vcpu->started);
    *vcpu->started = (struct call){.fd = vcpu->value, .code = KVM_RUN, .result = 1};
    pthread_create(&vcpu->thread, NULL, perform, vcpu->started);
}

/** until ADDRESS: the guest has stored something other than 0 there. */
static void until_statement(u64 address) {
    volatile unsigned *word = (unsigned *)(unsigned long)address;
    for (int i = 0; !*word; i++) {
        if (i > 30000) fail("the guest did not get there");
        usleep(1000);
    }
}

static void stop_statement(const char *text, struct label *vcpu) {
    if (!vcpu || !vcpu->started) fail("not started: '%s'", text);
    for (struct timespec soon; ; ) {
        pthread_kill(vcpu->thread, SIGALRM);
        clock_gettime(CLOCK_REALTIME, &soon);
        soon.tv_nsec += 10000000;
        if (soon.tv_nsec >= 1000000000) soon.tv_nsec -= 1000000000, soon.tv_sec++;
        if (!pthread_timedjoin_np(vcpu->thread, NULL, &soon)) break;
    }
    printf("%s: %s => ", case_name, text);
    if (vcpu->started->result < 0) print_errno(vcpu->started->error);
    else printf("%d", vcpu->started->result);
    print_exit(run_page(vcpu));
    printf("\n");
    vcpu->started = NULL;
}

/** FD REQUEST [ARGUMENT]. Prints " => RESULT CHANGES" unless quiet and successful. */
static void request_statement(const char *text, const char *result_label, bool optional, const char *where,
                              char **tokens, int count, bool quiet) {
    static struct argument a;
    struct label *fd = find_label(tokens[0]);
    if (!fd || count < 2) fail("expected FD REQUEST, not '%s'", text);
    memset(&a, 0, sizeof a);
    a.request = find_request(tokens[1]);
    a.type = a.request->type;
    parse_argument(&a, tokens + 2, count - 2);
    struct call c = {.fd = fd->value, .code = a.request->code, .argument = a.value};
    bool runs = a.request->code == KVM_RUN && !strcmp(a.request->name, "KVM_RUN");
    if (runs) interrupt_after(BLOCKED_MICROSECONDS);
    perform_in(where, &c);
    if (runs) interrupt_after(0);
    bool creates_device = a.request->code == KVM_CREATE_DEVICE && c.result == 0;
    if (*result_label && c.result >= 0) {
        struct kvm_create_device *created = (void *)a.now;
        set_label(result_label, creates_device ? (u64)created->fd : (u64)c.result);
    }
    if (*result_label && c.result < 0 && optional && !find_label(result_label)) set_label(result_label, -1);
    if (quiet && c.result >= 0) return;
    printf("%s: %s => ", case_name, text);
    if (c.result < 0) print_errno(c.error);
    else if (a.request->returns_fd) printf("fd");
    else printf("%d", c.result);
    print_changes(&a);
    if (runs) print_exit(run_page(fd));
    printf("\n");
    if (*result_label && c.result < 0 && !optional) fflush(stdout), _exit(0);  // the host cannot play this case
}

// ---- other statements

/** regs VCPU: every id of KVM_GET_REG_LIST with its value, in the list's order. */
static void regs_statement(const char *vcpu) {
    static struct { struct kvm_reg_list list; __u64 ids[4096]; } all;
    unsigned char value[256];
    int fd = term(vcpu);
    all.list.n = LENGTH(all.ids);
    if (ioctl(fd, KVM_GET_REG_LIST, &all.list) < 0) {
        printf("%s: regs %s => ", case_name, vcpu);
        print_errno(errno);
        printf("\n");
        return;
    }
    printf("%s: regs %s => n=%llu\n", case_name, vcpu, (u64)all.list.n);
    for (u64 i = 0; i < all.list.n; i++) {
        u64 id = all.list.reg[i];
        struct kvm_one_reg one = {.id = id, .addr = (unsigned long)value};
        printf("%s: reg 0x%llx => ", case_name, id);
        if (ioctl(fd, KVM_GET_ONE_REG, &one) < 0) print_errno(errno);
        else if (id == KVM_REG_ARM_TIMER_CNT) printf("changes");
        else print_number(value, 1 << (id >> 52 & 15));
        printf("\n");
    }
}

/** code ADDRESS WORD...: A64 instructions, in hexadecimal, into memory of this process. */
static void code_statement(char **tokens, int count) {
    unsigned *at = (unsigned *)(unsigned long)expression(tokens[1]);
    for (int i = 2; i < count; i++) *at++ = strtoul(tokens[i], NULL, 16);
    __builtin___clear_cache((char *)(unsigned long)expression(tokens[1]), (char *)at);
}

static void page_statement(const char *text, char **tokens, int count) {
    static struct argument a;
    struct label *vcpu = find_label(tokens[1]);
    if (!vcpu) fail("page what?");
    if (!run_page(vcpu)) {
        printf("%s: %s => ", case_name, text);
        print_errno(errno);
        printf("\n");
        return;
    }
    memset(&a, 0, sizeof a);
    for (int i = 2; i < count; i++) store(&a, "kvm_run", run_page(vcpu), tokens[i]);
}

static void file_statement(const char *text, char **tokens) {
    static char bytes[64];
    int fd = term(tokens[1]);
    long result;
    errno = 0;
    if (!strcmp(tokens[0], "close")) result = close(fd);
    else if (!strcmp(tokens[0], "read")) result = read(fd, bytes, sizeof bytes);
    else if (!strcmp(tokens[0], "write")) result = write(fd, bytes, sizeof bytes);
    else result = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) == MAP_FAILED ? -1 : 0;
    printf("%s: %s => ", case_name, text);
    if (result < 0) print_errno(errno);
    else printf("%ld", result);
    printf("\n");
}

static void play(struct block *b, bool quiet);

static void do_statement(const char *name) {
    for (int i = 0; i < block_count; i++)
        if (!blocks[i].is_case && !strcmp(blocks[i].name, name)) {
            play(&blocks[i], true);
            return;
        }
    fail("no def '%s'", name);
}

static void statement(const char *line, bool quiet);

/** for VAR FIRST LAST STEP : STATEMENT, with $VAR replaced. */
static void for_statement(const char *text, char **tokens) {
    const char *body = strstr(text, " : ");
    if (!body) fail("for without ' : '");
    size_t length = strlen(tokens[1]);
    u64 last = expression(tokens[3]), step = expression(tokens[4]);
    for (u64 i = expression(tokens[2]); i <= last; i += step) {
        char line[LINE_BYTES];
        size_t out = 0;
        for (const char *s = body + 3; *s;)
            if (*s == '$' && !strncmp(s + 1, tokens[1], length)) {
                out += snprintf(line + out, sizeof line - out, "0x%llx", i);
                s += 1 + length;
            } else {
                line[out++] = *s++;
            }
        line[out] = 0;
        statement(line, false);
    }
}

/** Executes one line; in a def (quiet) only failures are printed. */
static void statement(const char *line, bool quiet) {
    char text[LINE_BYTES], copy[LINE_BYTES], result[32] = "", where[8] = "", *tokens[64];
    int count = 0;
    bool optional = false;
    snprintf(text, sizeof text, "%s", line);
    snprintf(copy, sizeof copy, "%s", line);
    for (char *t = strtok(copy, " "); t && count < 64; t = strtok(NULL, " ")) tokens[count++] = t;
    char **t = tokens;
    if (count > 2 && (!strcmp(t[1], "=") || !strcmp(t[1], "?="))) {
        snprintf(result, sizeof result, "%s", t[0]);
        optional = t[1][0] == '?';
        t += 2, count -= 2;
    }
    if (!strcmp(t[0], "other:") || !strcmp(t[0], "child:")) snprintf(where, sizeof where, "%s", t[0]), t++, count--;
    if (!strcmp(t[0], "for")) for_statement(text, t);
    else if (!strcmp(t[0], "start:")) start_statement(find_label(t[1]));
    else if (!strcmp(t[0], "until")) until_statement(expression(t[1]));
    else if (!strcmp(t[0], "stop")) stop_statement(text, find_label(t[1]));
    else if (!strcmp(t[0], "do")) do_statement(t[1]);
    else if (!strcmp(t[0], "regs")) regs_statement(t[1]);
    else if (!strcmp(t[0], "code")) code_statement(t, count);
    else if (!strcmp(t[0], "page")) page_statement(text, t, count);
    else if (!strcmp(t[0], "close") || !strcmp(t[0], "read") || !strcmp(t[0], "write") || !strcmp(t[0], "map"))
        file_statement(text, t);
    else if (!strcmp(t[0], "memory"))
        set_label(result, (u64)(unsigned long)mmap(NULL, expression(t[1]), PROT_READ | PROT_WRITE,
                                                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    else request_statement(text, result, optional, where, t, count, quiet);
}

static void play(struct block *b, bool quiet) {
    for (int i = 0; i < b->count; i++) statement(b->lines[i], quiet);
}

// ---- files and cases

static void load(const char *path) {
    FILE *file = fopen(path, "r");
    char line[LINE_BYTES];
    struct block *b = NULL;
    if (!file) fail("cannot read %s", path);
    while (fgets(line, sizeof line, file)) {
        char *comment = strchr(line, '#'), *start = line;
        if (comment) *comment = 0;
        while (isspace(*start)) start++;
        for (size_t n = strlen(start); n && isspace(start[n - 1]);) start[--n] = 0;
        if (!*start || !strncmp(start, "host ", 5)) continue;  // every host plays every case
        bool is_case = !strncmp(start, "case ", 5);
        if (is_case || !strncmp(start, "def ", 4)) {
            blocks = realloc(blocks, (block_count + 1) * sizeof *blocks);
            b = &blocks[block_count++];
            memset(b, 0, sizeof *b);
            b->is_case = is_case;
            snprintf(b->name, sizeof b->name, "%s", start + (is_case ? 5 : 4));
        } else if (!b || b->count == (int)LENGTH(b->lines)) {
            fail("%s: line outside a case, or a case too long: %s", path, start);
        } else {
            b->lines[b->count++] = strdup(start);
        }
    }
    fclose(file);
}

static void on_alarm(int signal) { (void)signal; }

/** Each case has a process of its own, so that it starts with nothing and may die. */
static void play_case(struct block *b) {
    fflush(stdout);
    pid_t pid = fork();
    if (!pid) {
        case_name = b->name;
        int kvm_fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);
        if (kvm_fd < 0) fail("no /dev/kvm");
        page_bytes = ioctl(kvm_fd, KVM_GET_VCPU_MMAP_SIZE, 0);
        set_label("kvm", kvm_fd);
        play(b, false);
        fflush(stdout);
        _exit(0);
    }
    int status;
    for (int tenths = 0; waitpid(pid, &status, WNOHANG) == 0; tenths++) {
        if (tenths > CASE_SECONDS * 100) kill(pid, SIGKILL), printf("%s: TIMEOUT\n", b->name);
        usleep(10000);
    }
    if (WIFSIGNALED(status)) printf("%s: KILLED by signal %d\n", b->name, WTERMSIG(status));
}

/** The names of the language with their values, for runners that cannot include kernel headers. */
static void print_vocabulary(void) {
    printf("=== vocabulary\n");
    for (size_t i = 0; i < LENGTH(requests); i++)
        printf("request %s 0x%lx %s %s\n", requests[i].name, requests[i].code,
               *requests[i].type ? requests[i].type : "-", requests[i].returns_fd ? "fd" : "-");
    for (size_t i = 0; i < LENGTH(fields); i++)
        printf("field %s %s %zu %zu %zu\n", fields[i].type, fields[i].name, fields[i].offset, fields[i].size,
               fields[i].count);
    for (size_t i = 0; i < LENGTH(symbols); i++) printf("symbol %s 0x%llx\n", symbols[i].name, symbols[i].value);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int main(int argc, char **argv) {
    bool init = getpid() == 1;
    const char *folder = argc > 1 && !init ? argv[1] : "/cases";
    char *names[128];
    int name_count = 0;
    if (init) {
        mkdir("/dev", 0755);
        mount("none", "/dev", "devtmpfs", 0, NULL);
    }
    struct sigaction action = {.sa_handler = on_alarm};
    sigaction(SIGALRM, &action, NULL);
    DIR *directory = opendir(folder);
    for (struct dirent *e; directory && (e = readdir(directory));)
        if (strstr(e->d_name, ".case")) names[name_count++] = strdup(e->d_name);
    qsort(names, name_count, sizeof names[0], by_name);
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("\n=== begin\n");
    print_vocabulary();
    int *first = calloc(name_count + 1, sizeof *first);
    for (int i = 0; i < name_count; i++) {
        char path[512];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        load(path);
        first[i + 1] = block_count;
    }
    for (int i = 0; i < name_count; i++) {
        printf("=== %.*s\n", (int)(strlen(names[i]) - 5), names[i]);
        for (int b = first[i]; b < first[i + 1]; b++)
            if (blocks[b].is_case) play_case(&blocks[b]);
    }
    printf("=== end\n");
    fflush(stdout);
    if (init) reboot(RB_POWER_OFF);
    return 0;
}
