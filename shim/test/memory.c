// What a guest sees of memory that the program shares, maps, protects, discards and unmaps; of the tests of the shim,
// test.c.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client.h"
#include "tests.h"

static void memory_keeps_its_content_when_it_becomes_a_slot(void) {
    struct client c = client_open(0);
    uint8_t *memory = mmap(NULL, 16 * MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    memset(memory + 5 * MEGABYTE, 0xa5, MEGABYTE);
    memcpy(memory, STORES, sizeof STORES);
    client_slot(&c, 0, 0, RAM, 16 * MEGABYTE, memory);
    for (size_t i = 0; i < MEGABYTE; i++) EXPECT(memory[5 * MEGABYTE + i] == 0xa5);
    EXPECT(memory[6 * MEGABYTE] == 0);
    client_pc(&c, RAM);
    EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
    munmap(memory, 16 * MEGABYTE);
    client_close(&c);
}

static void new_memory_at_the_same_address_is_what_runs(void) {
    struct client c = client_open(0);
    size_t bytes = MEGABYTE;
    uint32_t *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    put_store_of(memory, 1);
    client_slot(&c, 0, 0, RAM, bytes, memory);
    expect_store_of(&c, 1);
    EXPECT(mmap(memory, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == memory);
    put_store_of(memory, 2);
    expect_store_of(&c, 2);
    client_slot(&c, 0, 0, RAM, 0, memory);
    EXPECT(mmap(memory, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == memory);
    put_store_of(memory, 3);
    client_slot(&c, 0, 0, RAM, bytes, memory);
    expect_store_of(&c, 3);
    munmap(memory, bytes);
    client_pc(&c, RAM);
    EXPECT(client_run(&c) == EFAULT);
    client_close(&c);
}

static void new_memory_is_what_a_new_slot_has(void) {
    struct client c = client_open(0);
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (uint32_t i = 1; i < 4; i++) {
        put_store_of(memory, i);
        client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
        expect_store_of(&c, i);
        EXPECT(!memory[MEGABYTE / 8]);
        memory[MEGABYTE / 8] = i;
        client_slot(&c, 0, 0, RAM, 0, memory);
        EXPECT(mmap(memory, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) ==
               memory);
    }
    munmap(memory, MEGABYTE);
    client_close(&c);
}

/** What the C library maps and unmaps inside malloc and free is not seen by the shim. */
static void freed_memory_that_is_allocated_again_is_what_runs(void) {
    for (uint32_t i = 1; i < 6; i++) {
        struct client c = client_open(0);
        void *memory = NULL;
        EXPECT(!posix_memalign(&memory, (size_t)getpagesize(), MEGABYTE));
        put_store_of(memory, i);
        client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
        expect_store_of(&c, i);
        client_close(&c);
        free(memory);
    }
}

/** Unmaps memory by calls that neither the shim nor the launcher knows. */
static void unmap_unseen(void *memory) {
    int segment = shmget(IPC_PRIVATE, MEGABYTE, 0600);
    EXPECT(segment >= 0 && shmat(segment, memory, SHM_REMAP) == memory);
    EXPECT(!shmctl(segment, IPC_RMID, NULL) && !shmdt(memory));
}

static void memory_that_was_unmapped_unseen_is_not_what_a_new_slot_has(void) {
    struct client c = client_open(0);
    uint32_t *memory = NULL;
    int flags = MAP_PRIVATE | MAP_ANONYMOUS;
    for (uint32_t i = 1; i < 7; i++) {
        int fd = i % 3 == 0 ? -1 : memfd_create("guest", 0);  // a file twice, and memory without one
        EXPECT(fd < 0 || !ftruncate(fd, 3 * MEGABYTE));
        uint32_t *again = mmap(memory, MEGABYTE, PROT_READ | PROT_WRITE, fd < 0 ? flags : MAP_SHARED, fd,
                               fd < 0 ? 0 : i % 2 * MEGABYTE);
        EXPECT(again != MAP_FAILED && (!memory || again == memory));
        memory = again;
        EXPECT(!memory[MEGABYTE / 8]);
        put_store_of(memory, i);
        client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
        EXPECT(!memory[MEGABYTE / 8]);
        expect_store_of(&c, i);
        memory[MEGABYTE / 8] = i;
        client_slot(&c, 0, 0, RAM, 0, memory);
        close(fd);
        unmap_unseen(memory);
    }
    client_close(&c);
}

/** Of static programs any mapping at a fixed address is seen, and any munmap, but no other mapping. */
static void memory_that_was_unmapped_unseen_under_a_slot_is_empty_when_it_is_mapped_again(void) {
    struct client c = client_open(0);
    int prot = PROT_READ | PROT_WRITE, flags = MAP_PRIVATE | MAP_ANONYMOUS;
    uint32_t *memory = mmap(NULL, MEGABYTE, prot, flags, -1, 0);
    put_store_of(memory, 1);
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    expect_store_of(&c, 1);
    memory[MEGABYTE / 8] = 1;
    unmap_unseen(memory);
    EXPECT(mmap(memory, MEGABYTE, prot, flags, -1, 0) == memory);
    EXPECT(!memory[0] && !memory[MEGABYTE / 8]);
    put_store_of(memory, 2);
    expect_store_of(&c, 2);
    munmap(memory, MEGABYTE);
    client_close(&c);
}

/** That it is still what was shared is found without a call of the thread, if the server may look. */
static void a_filtered_thread_makes_a_slot_again(void) {
    struct client c = client_open(MEGABYTE);
    put_store_of(c.code, 1);
    if (!getenv("CLIENT_HIDES")) client_allow_little();
    for (int i = 0; i < 3; i++) {
        client_slot(&c, 0, 0, RAM, 0, c.code);
        client_slot(&c, 0, 0, RAM, MEGABYTE, c.code);
        expect_store_of(&c, 1);
    }
    syscall(SYS_exit_group, 0);
}

/** It is lifted for a moment, where it may be. */
static void a_limit_of_the_size_of_files_is_not_for_guest_memory(void) {
    struct rlimit limit, later;
    EXPECT(!getrlimit(RLIMIT_FSIZE, &limit));
    limit.rlim_cur = MEGABYTE;
    EXPECT(!setrlimit(RLIMIT_FSIZE, &limit));
    struct client c = client_open(2 * MEGABYTE);
    put_store_of(c.code, 1);
    expect_store_of(&c, 1);
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    put_store_of(memory, 2);
    client_slot(&c, 1, 0, 2 * RAM, MEGABYTE, memory);
    expect_store_at(&c, 2 * RAM, 2);
    EXPECT(!getrlimit(RLIMIT_FSIZE, &later) && later.rlim_cur == MEGABYTE && later.rlim_max == limit.rlim_max);
    client_close(&c);
}

/** Firecracker's threads may make few calls only; any other one kills the process. */
static void a_filtered_thread_unmaps_guest_memory(void) {
    struct client c = client_open(MEGABYTE);
    put_store_of(c.code, 1);
    expect_store_of(&c, 1);
    client_allow_little();
    EXPECT(!madvise(c.code, MEGABYTE / 2, MADV_DONTNEED));
    EXPECT(!munmap(c.code, MEGABYTE));
    syscall(SYS_exit_group, 0);
}

struct filtered {
    struct client c;
    pthread_barrier_t turn;
};

/** Takes turns with a thread without a filter, which changes the memory. */
static void *run_in_turns(void *argument) {
    struct filtered *f = argument;
    client_allow_little();
    pthread_barrier_wait(&f->turn);
    client_pc(&f->c, RAM);
    EXPECT(client_run(&f->c) == EFAULT);
    pthread_barrier_wait(&f->turn);
    pthread_barrier_wait(&f->turn);
    expect_store_of(&f->c, 5);
    return NULL;
}

/** Not of static programs: a thread would need a filter that allows it mmap. */
static void a_filtered_thread_maps_new_memory_in_a_slot(void) {
    struct client c = client_open(MEGABYTE);
    c.code[MEGABYTE / 8] = 1;
    client_allow_little();
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    EXPECT(mmap(c.code, MEGABYTE, PROT_READ | PROT_WRITE, flags, -1, 0) == c.code);
    EXPECT(!c.code[0] && !c.code[MEGABYTE / 8]);
    put_store_of(c.code, 6);
    expect_store_of(&c, 6);
    syscall(SYS_exit_group, 0);
}

/** A vCPU's thread that may do nothing but wait finds memory missing, and new memory in its place. */
static void a_filtered_thread_runs_a_guest_whose_memory_changes(void) {
    struct filtered f = {.c = client_open(MEGABYTE)};
    pthread_t thread;
    f.c.code[MEGABYTE / 8] = 1;
    EXPECT(!pthread_barrier_init(&f.turn, NULL, 2));
    EXPECT(!pthread_create(&thread, NULL, run_in_turns, &f));  // its stack is not where the memory was
    EXPECT(!munmap(f.c.code, MEGABYTE / 2));
    pthread_barrier_wait(&f.turn);
    pthread_barrier_wait(&f.turn);
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
    void *again = mmap(f.c.code, MEGABYTE / 2, PROT_READ | PROT_WRITE, flags, -1, 0);
    EXPECT(again == f.c.code);
    put_store_of(f.c.code, 5);
    pthread_barrier_wait(&f.turn);
    pthread_join(thread, NULL);
    client_close(&f.c);
}

static void pages_of_one_mapping_can_be_as_many_slots(void) {
    enum { SLOTS = 3000 };
    const size_t page = (size_t)getpagesize();
    struct client c = client_open(MEGABYTE);
    char *memory = mmap(NULL, SLOTS * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    memory[(SLOTS - 1) * page] = 1;
    uint64_t base = RAM + 16 * MEGABYTE;
    for (uint32_t i = 0; i < SLOTS; i++) client_slot(&c, 1 + i, 0, base + i * page, page, memory + i * page);
    EXPECT(memory[(SLOTS - 1) * page] == 1);
    for (uint32_t i = 0; i < SLOTS; i += 1499) {
        put_store_of((uint32_t *)(memory + i * page), i & 0xff);
        expect_store_at(&c, base + i * page, i & 0xff);
    }
    EXPECT(!munmap(memory, SLOTS * page));
    client_pc(&c, base);
    EXPECT(client_run(&c) == EFAULT);
    memory = mmap(memory, SLOTS * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    put_store_of((uint32_t *)memory, 7);
    expect_store_at(&c, base, 7);
    EXPECT(!memory[page] && !memory[(SLOTS - 1) * page]);
    client_close(&c);
}

static void protected_memory_is_efault(void) {
    struct client c = client_open(MEGABYTE);
    put_store_of(c.code, 1);
    expect_store_of(&c, 1);
    EXPECT(!mprotect(c.code, MEGABYTE, PROT_NONE));
    client_pc(&c, RAM);
    EXPECT(client_run(&c) == EFAULT);
    EXPECT(!mprotect(c.code, MEGABYTE, PROT_READ | PROT_WRITE));
    expect_store_of(&c, 1);
    client_close(&c);
}

static void discarded_memory_is_zero_and_shared_still(void) {
    struct client c = client_open(16 * MEGABYTE);
    memset((char *)c.code + MEGABYTE, 0x5a, MEGABYTE);
    EXPECT(!madvise((char *)c.code + MEGABYTE, MEGABYTE, MADV_DONTNEED));
    EXPECT(((uint8_t *)c.code)[MEGABYTE] == 0 && ((uint8_t *)c.code)[2 * MEGABYTE - 1] == 0);
    put_store_of(c.code + MEGABYTE / 4, 7);
    client_pc(&c, RAM + MEGABYTE);
    EXPECT(client_run(&c) == 0 && c.run->mmio.data[0] == 7);
    client_close(&c);
}

static void a_refused_mapping_leaves_memory_as_it_was(void) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    EXPECT(mmap(c.code, MEGABYTE, PROT_READ, MAP_SHARED | MAP_FIXED, -1, 0) == MAP_FAILED && errno == EBADF);
    EXPECT(!memcmp(c.code, STORES, sizeof STORES));
    EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
    client_close(&c);
}

static void shared_mappings_are_used_as_they_are(void) {
    struct client c = client_open(0);
    int fd = memfd_create("guest", 0);
    EXPECT(!ftruncate(fd, 2 * MEGABYTE));
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, MEGABYTE);
    uint32_t *again = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, MEGABYTE);
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    put_store_of(again, 9);
    expect_store_of(&c, 9);
    close(fd);
    munmap(memory, MEGABYTE);
    munmap(again, MEGABYTE);
    client_close(&c);
}

/** The kernel opens what is mapped for whoever has CAP_CHECKPOINT_RESTORE. */
static void give_up_privileges(void) {
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0}};
    EXPECT(!syscall(SYS_capset, &head, none));
}

/** A file of a megabyte with a guest's code, which nobody has mapped; its descriptor is closed when it is mapped. */
static uint32_t *mapped_and_closed(int fd, uint32_t value) {
    uint32_t code[8];
    put_store_of(code, value);
    EXPECT(!ftruncate(fd, MEGABYTE) && pwrite(fd, code, sizeof code, 0) == sizeof code);
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    EXPECT(memory != MAP_FAILED && !close(fd));
    return memory;
}

static void expect_guest_memory(uint32_t *memory, uint32_t value) {
    struct client c = client_open(0);
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    expect_store_of(&c, value);
    put_store_of(memory, value + 1);
    EXPECT(!madvise(memory, MEGABYTE, MADV_DONTNEED));  // which leaves the content of what is shared
    expect_store_of(&c, value + 1);
    client_close(&c);
    EXPECT(!munmap(memory, MEGABYTE));
}

/** As memory of two slots would be, each with a content of its own. */
static void expect_one_memory_or_none(int fd) {
    struct client c = client_open(0);
    EXPECT(!ftruncate(fd, MEGABYTE));
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    uint32_t *again = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    put_store_of(memory, 1);
    close(fd);
    int lines = dup(2), nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, 2);  // a line says why
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    client_pc(&c, RAM);
    int result = client_run(&c);  // the supervisor of a static program may have the privileges
    dup2(lines, 2);
    close(lines);
    close(nowhere);
    EXPECT(result == EFAULT || (!result && c.run->mmio.data[0] == 1));
    munmap(memory, MEGABYTE);
    munmap(again, MEGABYTE);
    client_close(&c);
}

static void a_shared_mapping_whose_file_was_closed_is_guest_memory(void) {
    pid_t child = fork();
    if (!child) {
        give_up_privileges();
        char deleted[] = "/tmp/devkvm-XXXXXX", named[] = "/tmp/devkvm-XXXXXX";
        int of_deleted = mkstemp(deleted), of_named = mkstemp(named);
        uint32_t *nameless = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        unlink(deleted);
        put_store_of(nameless, 10);
        expect_guest_memory(nameless, 10);
        expect_guest_memory(mapped_and_closed(memfd_create("guest", 0), 20), 20);
        expect_guest_memory(mapped_and_closed(of_deleted, 30), 30);
        expect_one_memory_or_none(memfd_create("guest", 0));
        uint32_t *again = mapped_and_closed(open(named, O_RDWR), 40);
        expect_guest_memory(mapped_and_closed(of_named, 40), 40);
        EXPECT(again[1] != 0 && !unlink(named));
        uint32_t same[8];
        put_store_of(same, 41);
        EXPECT(!memcmp(again, same, 16));
        _exit(0);
    }
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
}

static void grown_memory_keeps_its_content(void) {
    struct client c = client_open(0);
    uint32_t *memory = mmap(NULL, MEGABYTE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    put_store_of(memory, 4);
    client_slot(&c, 0, 0, RAM, MEGABYTE, memory);
    expect_store_of(&c, 4);
    uint32_t *moved = mremap(memory, MEGABYTE, 4 * MEGABYTE, MREMAP_MAYMOVE);
    EXPECT(moved != MAP_FAILED && moved[3] == 0x14000000);
    moved[MEGABYTE / 2] = 1;
    client_slot(&c, 0, 0, RAM, 0, NULL);
    client_slot(&c, 0, 0, RAM, 4 * MEGABYTE, moved);
    expect_store_of(&c, 4);
    munmap(moved, 4 * MEGABYTE);
    client_close(&c);
}

static void truncated_memory_is_efault(void) {
    struct client c = client_open(0);
    int fd = memfd_create("guest", 0);
    EXPECT(!ftruncate(fd, 2 * MEGABYTE));
    uint32_t *memory = mmap(NULL, 2 * MEGABYTE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    client_slot(&c, 0, 0, RAM, 2 * MEGABYTE, memory);
    static const uint32_t loads[] = {0xd2a80201, 0xf9400022, 0x14000000};  // mov x1, #0x40100000; ldr x2, [x1]; b .
    memcpy(memory, loads, sizeof loads);
    client_pc(&c, RAM);
    EXPECT(!ftruncate(fd, MEGABYTE));
    EXPECT(client_run(&c) == EFAULT);
    EXPECT(!ftruncate(fd, 0));
    client_pc(&c, RAM);
    EXPECT(client_run(&c) == EFAULT);
    client_close(&c);
}

const struct test MEMORY_TESTS[] = {
    TEST(memory_keeps_its_content_when_it_becomes_a_slot),
    TEST(new_memory_at_the_same_address_is_what_runs),
    TEST(new_memory_is_what_a_new_slot_has),
    TEST(freed_memory_that_is_allocated_again_is_what_runs),
    TEST(memory_that_was_unmapped_unseen_is_not_what_a_new_slot_has),
    TEST_OF_THE_LIBRARY(memory_that_was_unmapped_unseen_under_a_slot_is_empty_when_it_is_mapped_again),
    TEST(a_filtered_thread_makes_a_slot_again),
    TEST(a_limit_of_the_size_of_files_is_not_for_guest_memory),
    TEST(a_filtered_thread_unmaps_guest_memory),
    TEST_OF_THE_LIBRARY(a_filtered_thread_maps_new_memory_in_a_slot),
    TEST(a_filtered_thread_runs_a_guest_whose_memory_changes),
    TEST(pages_of_one_mapping_can_be_as_many_slots),
    TEST(protected_memory_is_efault),
    TEST(discarded_memory_is_zero_and_shared_still),
    TEST(a_refused_mapping_leaves_memory_as_it_was),
    TEST(shared_mappings_are_used_as_they_are),
    TEST(a_shared_mapping_whose_file_was_closed_is_guest_memory),
    TEST(grown_memory_keeps_its_content),
    TEST(truncated_memory_is_efault),
    {0},
};
