// Tests of what a signal's handler may do: the call that it interrupts has ended, as on Linux.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "client.h"
#include "tests.h"

#ifdef STATIC  // a signal of a timer is found within 10 ms
enum { FEW = 5, MANY = 50 };
#else
enum { FEW = 50, MANY = 1100 };  // more than there are slots of the call area
#endif

static struct client c;
static volatile sig_atomic_t handled;

static void open_counting(void (*handler)(int)) {
    c = client_open(MEGABYTE);
    client_code(&c, COUNTS, sizeof COUNTS);
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    EXPECT(!sigaction(SIGUSR1, &action, NULL));
    handled = 0;
}

/** The process gets SIGUSR1 after so many microseconds, and then again and again after others; 0: no more. */
static void signal_after(long first, long again) {
    static timer_t timer;  // of which qemu-user has few
    static bool made;
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
    struct itimerspec when = {{0, again * 1000}, {0, first * 1000}};
    EXPECT(made || !timer_create(CLOCK_MONOTONIC, &event, &timer));
    made = true;
    EXPECT(!timer_settime(timer, 0, &when, NULL));
}

static uint64_t get(uint64_t id) {
    uint64_t value = 0;
    struct one_reg reg = {id, (uintptr_t)&value};
    EXPECT(!ioctl(c.vcpu, KVM_GET_ONE_REG, &reg));
    return value;
}

static void set(uint64_t id, uint64_t value) {
    struct one_reg reg = {id, (uintptr_t)&value};
    EXPECT(!ioctl(c.vcpu, KVM_SET_ONE_REG, &reg));
}

static bool is_in_code(uint64_t pc) { return pc >= RAM && pc < RAM + sizeof COUNTS; }

static bool counts(void) {
    volatile uint32_t *counter = &c.code[COUNTER];
    uint32_t before = *counter;
    usleep(20000);
    return *counter != before;
}

static volatile bool right;

/** The first signal comes before KVM_RUN on a machine that is slow enough; so others follow. */
static void expect_interrupts(int times) {
    for (int i = 0; i < times; i++) {
        right = false;
        handled = 0;
        signal_after(1000 + i * 7, 50000);
        EXPECT(client_run(&c) == EINTR && handled && right);
        signal_after(0, 0);
    }
}

static void look_at_pc(int number) {
    (void)number;
    right = is_in_code(get(REG_PC));
    handled++;
}

static void a_handler_may_call_on_the_vcpu_that_it_has_interrupted(void) {
    open_counting(look_at_pc);
    expect_interrupts(FEW);
    client_close(&c);
}

static void run_at_once(int number) {
    (void)number;
    c.run->immediate_exit = 1;
    right = client_run(&c) == EINTR;
    c.run->immediate_exit = 0;
    handled++;
}

static void a_handler_may_run_the_vcpu_that_it_has_interrupted(void) {
    open_counting(run_at_once);
    expect_interrupts(FEW);
    client_close(&c);
}

static void stand_still(int number) {
    (void)number;
    right = !counts();
    handled++;
}

static void the_guest_stands_still_while_a_handler_runs(void) {
    open_counting(stand_still);
    expect_interrupts(3);
    client_close(&c);
}

/** A child stops the program and looks at its guest's memory, which they share. */
static bool stands_still_while_its_program_is_stopped(void) {
    volatile uint32_t *counter = &c.code[COUNTER];
    client_await_count(&c, *counter);
    if (kill(getppid(), SIGSTOP)) return false;
    for (int i = 0; i < 250 && counts(); i++) continue;
    uint32_t before = *counter;
    for (int i = 0; i < 5; i++)
        if (counts()) return false;
    return *counter == before;
}

static void count(int number) {
    (void)number;
    handled++;
}

static void a_guest_stands_still_while_its_program_is_stopped(void) {
    open_counting(count);
    pid_t child = fork();
    if (!child) {
        bool still = stands_still_while_its_program_is_stopped();
        kill(getppid(), SIGCONT);
        _exit(!still);
    }
    EXPECT(client_run(&c) == EINTR && c.run->exit_reason == EXIT_INTR);
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
    EXPECT(client_run_until(&c, SIGUSR1) == EINTR && handled == 1);
    client_close(&c);
}

static sigjmp_buf out;

static void leave(int number) {
    (void)number;
    handled++;
    siglongjmp(out, 1);
}

static void a_handler_may_leave_run_by_a_jump(void) {
    open_counting(leave);
    for (volatile int i = 1; i <= MANY; i++) {
        if (!sigsetjmp(out, 1)) {
            signal_after(50 + i, 0);
            client_run(&c);
            EXPECT(!"left by a jump");
        }
        EXPECT(handled == i && is_in_code(get(REG_PC)));
    }
    EXPECT(!counts());
    signal(SIGUSR1, look_at_pc);
    expect_interrupts(1);
    client_close(&c);
}

static void leave_any_call(int number) {
    (void)number;
    if (get(REG_X(20)) != 20) right = false;
    if (++handled % 2) siglongjmp(out, 1);
}

static void a_handler_may_interrupt_and_leave_any_call(void) {
    open_counting(leave_any_call);
    for (unsigned i = 10; i <= 20; i++) set(REG_X(i), i);
    right = true;
    if (!sigsetjmp(out, 1)) signal_after(1000, 300);
    for (unsigned i = 10; handled < MANY; i = i == 19 ? 10 : i + 1) EXPECT(get(REG_X(i)) == i);
    signal_after(0, 0);
    EXPECT(right);
    client_close(&c);
}

static void *run_until_cancelled(void *unused) {
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
    client_run(&c);
    return unused;
}

static void a_thread_that_is_cancelled_leaves_its_vcpu(void) {
    open_counting(look_at_pc);
    for (int i = 0; i < FEW; i++) {
        pthread_t thread;
        EXPECT(!pthread_create(&thread, NULL, run_until_cancelled, NULL));
        client_await_count(&c, c.code[COUNTER]);
        void *result;
        EXPECT(!pthread_cancel(thread) && !pthread_join(thread, &result) && result == PTHREAD_CANCELED);
        EXPECT(is_in_code(get(REG_PC)));
    }
    EXPECT(!counts());
    client_close(&c);
}

static volatile bool busy;

static void *make_calls(void *nothing) {
    while (busy) {
        close(open("/dev/null", O_RDWR));
        munmap(mmap(NULL, MEGABYTE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), MEGABYTE);
    }
    return nothing;
}

/** Calls of other threads, which a supervisor hears of as well, do not. */
static void only_a_signal_interrupts_run(void) {
    c = client_open(MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    pthread_t threads[3];
    busy = true;
    for (int i = 0; i < 3; i++) EXPECT(!pthread_create(&threads[i], NULL, make_calls, NULL));
    for (int i = 0; i < 20 * MANY; i++) EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
    busy = false;
    for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
    client_close(&c);
}

const struct test HANDLER_TESTS[] = {
    TEST(only_a_signal_interrupts_run),
    TEST(a_handler_may_call_on_the_vcpu_that_it_has_interrupted),
    TEST(a_handler_may_run_the_vcpu_that_it_has_interrupted),
    TEST(the_guest_stands_still_while_a_handler_runs),
    TEST(a_guest_stands_still_while_its_program_is_stopped),
    TEST(a_handler_may_leave_run_by_a_jump),
    TEST(a_handler_may_interrupt_and_leave_any_call),
    TEST(a_thread_that_is_cancelled_leaves_its_vcpu),
    {0},
};
