// Plays the cases of conformance/cases on this kernel's /dev/kvm and prints what happened, one line a
// statement. conformance/README.md describes the language. Runs as /init of a virtual machine; or as
// runner FOLDER [HOW-MANY-AT-A-TIME [CASES]].
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <pthread.h>
#include <signal.h>
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

#include "argument.h"
#include "memory.h"

#define LINE_BYTES 2048
#define CASE_SECONDS 60
#define SIDE_BY_SIDE 16
#define BLOCKED_MICROSECONDS 2000000  // a KVM_RUN that sleeps is interrupted after this long

struct block {
    char name[96];
    char *lines[512];
    int count;
    bool is_case;
};
static struct block *blocks;
static int block_count;

static int page_bytes;     // of a vCPU's mapping
static int started_count;  // vCPUs that run beside this thread

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
        if (vcpu->page) vcpu->page_before = malloc(page_bytes);
    }
    return vcpu->page;
}

/** A call that may change the page is about to be made. */
static void remember_page(struct label *vcpu) {
    if (run_page(vcpu)) memcpy(vcpu->page_before, vcpu->page, page_bytes);
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
    remember_page(vcpu);
    vcpu->started = calloc(1, sizeof *vcpu->started);
    started_count++;
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
    rest_begun = false;
    print_rest_of_page(vcpu, page_bytes);
    printf("\n");
    vcpu->started = NULL;
    started_count--;
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
    bool runs = a.request->code == KVM_RUN && !strcmp(a.request->name, "KVM_RUN"), looks = !runs && !started_count;
    if (runs) remember_page(fd), interrupt_after(BLOCKED_MICROSECONDS);
    if (looks) remember_memories(text);
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
    rest_begun = false;
    print_rest_of_argument(&a);
    if (runs) print_rest_of_page(fd, page_bytes);
    if (looks) print_rest_of_memories(text);
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

static void store_statement(char **tokens, int count) {
    u64 *at = pointer(tokens[1]);
    for (int i = 2; i < count; i++) *at++ = expression(tokens[i]);
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
    else {
        void *at = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        result = at == MAP_FAILED ? -1 : munmap(at, 4096); // it must not fill the hole that "unmap" has made
    }
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
static void for_statement(const char *text, char **tokens, bool quiet) {
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
        statement(line, quiet);
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
    if (!strcmp(t[0], "for")) for_statement(text, t, quiet);
    else if (!strcmp(t[0], "start:")) start_statement(find_label(t[1]));
    else if (!strcmp(t[0], "until")) until_statement(expression(t[1]));
    else if (!strcmp(t[0], "stop")) stop_statement(text, find_label(t[1]));
    else if (!strcmp(t[0], "do")) do_statement(t[1]);
    else if (!strcmp(t[0], "regs")) regs_statement(t[1]);
    else if (!strcmp(t[0], "code")) code_statement(t, count);
    else if (!strcmp(t[0], "store")) store_statement(t, count);
    else if (!strcmp(t[0], "page")) page_statement(text, t, count);
    else if (!strcmp(t[0], "close") || !strcmp(t[0], "read") || !strcmp(t[0], "write") || !strcmp(t[0], "map"))
        file_statement(text, t);
    else if (!strcmp(t[0], "show")) show_statement(text, pointer(t[1]), expression(t[2]));
    else if (!strcmp(t[0], "kvmrun"))
        show_statement(text, (char *)run_page(find_label(t[1])) + expression(t[2]), expression(t[3]));
    else if (memory_statement(result, t)) return;
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

/** A case that is being played: a process of its own, so that it starts with nothing and may die. */
struct playing {
    struct block *block;
    pid_t pid;
    int output;  // what it prints, or -1 when it does so itself
};

static struct playing start_case(struct block *b, bool alone) {
    struct playing p = {b, 0, alone ? -1 : memfd_create(b->name, MFD_CLOEXEC)};
    fflush(stdout);
    p.pid = fork();
    if (!p.pid) {
        if (!alone) dup2(p.output, STDOUT_FILENO);
        case_name = b->name;
        int kvm_fd = open("/dev/kvm", O_RDWR | O_CLOEXEC);
        if (kvm_fd < 0) fail("no /dev/kvm");
        page_bytes = ioctl(kvm_fd, KVM_GET_VCPU_MMAP_SIZE, 0);
        set_label("kvm", kvm_fd);
        play(b, false);
        fflush(stdout);
        _exit(0);
    }
    return p;
}

static void finish_case(struct playing *p) {
    int status;
    for (int tenths = 0; waitpid(p->pid, &status, WNOHANG) == 0; tenths++) {
        if (tenths > CASE_SECONDS * 100) kill(p->pid, SIGKILL), printf("%s: TIMEOUT\n", p->block->name);
        usleep(10000);
    }
    char text[4096];
    off_t at = 0;
    for (ssize_t got; p->output >= 0 && (got = pread(p->output, text, sizeof text, at)) > 0; at += got)
        fwrite(text, 1, got, stdout);
    if (p->output >= 0) close(p->output);
    if (WIFSIGNALED(status)) printf("%s: KILLED by signal %d\n", p->block->name, WTERMSIG(status));
}

/** Plays those with such a name, so many at a time; what they print stays in order. */
static void play_cases(struct block *first, struct block *end, const char *wanted, int side_by_side) {
    struct playing running[SIDE_BY_SIDE];
    int oldest = 0, count = 0;
    for (struct block *b = first; b < end || count; b++) {
        bool plays = b < end && b->is_case && !fnmatch(wanted, b->name, 0);
        if (count && (count == side_by_side || b >= end)) {
            finish_case(&running[oldest]);
            oldest = (oldest + 1) % SIDE_BY_SIDE;
            count--;
        }
        if (plays) running[(oldest + count++) % SIDE_BY_SIDE] = start_case(b, side_by_side == 1);
    }
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
    int side_by_side = argc > 2 && !init ? atoi(argv[2]) : 1;
    if (side_by_side < 1 || side_by_side > SIDE_BY_SIDE) side_by_side = SIDE_BY_SIDE;
    const char *wanted = argc > 3 && !init ? argv[3] : "*";
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
        play_cases(blocks + first[i], blocks + first[i + 1], wanted, side_by_side);
    }
    printf("=== end\n");
    fflush(stdout);
    if (init) reboot(RB_POWER_OFF);
    return 0;
}
