// The words of the case language: values, the arguments of calls, and what calls changed in them.
#ifndef CONFORMANCE_ARGUMENT_H
#define CONFORMANCE_ARGUMENT_H

#include <ctype.h>
#include <linux/psci.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "uapi.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define SCRATCH_BYTES 65536       // behind every struct argument: room for its flexible array
#define CELL_BYTES 256            // the widest ONE_REG transfer: a slice of a Z register
#define AROUND 64                 // bytes before arguments that are looked at too
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
    unsigned char *page_before;  // the page as it was before the call
    struct call *started;  // by "start:", in this thread
    pthread_t thread;
};
static struct label labels[128];
static int label_count;

static const char *case_name;

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
    unsigned char head[AROUND], now[CELL_BYTES], before[CELL_BYTES];
    int size;
};

struct argument {
    const struct request *request;
    const char *type;
    unsigned char head[AROUND], now[SCRATCH_BYTES], before[SCRATCH_BYTES];
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

// What changed beyond that comes behind a " ~", in doublewords: around and between the fields of the struct, around cells,
// in kvm_run, in the memory that the statement names.

#define WORDS_SHOWN 4  // how many are more follows

static bool rest_begun;

/** Prints the doublewords that differ; bytes that "described" marks count as equal, and as 0. Null: there are none. */
static void print_rest(const char *where, const unsigned char *now, const unsigned char *before, const bool *described,
                       size_t bytes, long origin) {
    int found = 0;
    if (!memcmp(now, before, bytes)) return;
    for (size_t at = 0; at < bytes; at += 8) {
        u64 word = 0;
        bool differs = false;
        for (int i = 0; i < 8; i++) {
            if (described && described[at + i]) continue;
            differs |= now[at + i] != before[at + i];
            word |= (u64)now[at + i] << 8 * i;
        }
        if (!differs || found++ >= WORDS_SHOWN) continue;
        printf("%s%s%s u64@%ld=0x%llx", rest_begun ? "" : " ~", *where ? " " : "", where, (long)at + origin, word);
        rest_begun = true;
    }
    if (found > WORDS_SHOWN) printf(" more=%d", found - WORDS_SHOWN);
}

static void print_rest_of_argument(const struct argument *a) {
    static const unsigned char untouched[AROUND];
    static bool described[SCRATCH_BYTES];
    memset(described, 0, sizeof described);
    for (size_t i = 0; i < LENGTH(fields); i++)
        if (!strcmp(fields[i].type, a->type))
            memset(described + fields[i].offset, true, fields[i].size * fields[i].count);
    print_rest("", a->head, untouched, NULL, AROUND, -AROUND);
    print_rest("", a->now, a->before, described, SCRATCH_BYTES, 0);
    for (int i = 0; i < a->cell_count; i++) {
        bool shown[CELL_BYTES] = {false};
        memset(shown, true, a->cells[i].size);
        print_rest("cell", a->cells[i].head, untouched, NULL, AROUND, -AROUND);
        print_rest("cell", a->cells[i].now, a->cells[i].before, shown, CELL_BYTES, 0);
    }
}

static void describe(bool *described, const struct kvm_run *run) {
#define D(member) memset(described + offsetof(struct kvm_run, member), true, sizeof run->member)
    D(exit_reason);
    switch (run->exit_reason) {
        case KVM_EXIT_MMIO:
            D(mmio.phys_addr), D(mmio.len), D(mmio.is_write);
            if (run->mmio.is_write)
                memset(described + offsetof(struct kvm_run, mmio.data), true, run->mmio.len <= 8 ? run->mmio.len : 8);
            break;
        case KVM_EXIT_SYSTEM_EVENT:
            D(system_event.type), D(system_event.ndata);
            if (run->system_event.ndata) D(system_event.data[0]);
            break;
        case KVM_EXIT_ARM_NISV: D(arm_nisv); break;
        case KVM_EXIT_FAIL_ENTRY: D(fail_entry.hardware_entry_failure_reason); break;
        case KVM_EXIT_DEBUG: D(debug.arch.hsr), D(debug.arch.far); break;
    }
#undef D
}

static void print_rest_of_page(const struct label *vcpu, size_t bytes) {
    static bool described[SCRATCH_BYTES];
    if (!vcpu->page || bytes > sizeof described) return;
    memset(described, 0, sizeof described);
    describe(described, vcpu->page);
    print_rest("page", (void *)vcpu->page, vcpu->page_before, described, bytes, 0);
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

#endif
