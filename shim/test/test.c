// The tests of the shim, each a fact about what a native client sees; run by devkvm exec.
// usage: test [NAME...]                      all of them, or those
//        test execute PROGRAM [ARGUMENT...]  becomes another program
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client.h"
#include "tests.h"

#ifndef __GLIBC__  // musl of Debian 12 has none
#define close_range(first, last, flags) syscall(SYS_close_range, first, last, flags)
#endif

static void store_ends_run(void) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    for (int i = 0; i < 3; i++) {
        EXPECT(client_run(&c) == 0);
        EXPECT(c.run->exit_reason == EXIT_MMIO && c.run->mmio.address == 0x09000000 && c.run->mmio.bytes == 4);
    }
    client_close(&c);
}

/** Many programs look before they open. */
static void the_device_is_there_by_its_name(void) {
    EXPECT(!access("/dev/kvm", R_OK | W_OK) && access("/dev/kvm", X_OK) == -1 && errno == EACCES);
    EXPECT(!faccessat(AT_FDCWD, "/dev/kvm", F_OK, 0) && !euidaccess("/dev/kvm", R_OK | W_OK));
    struct stat status;
    EXPECT(!stat("/dev/kvm", &status) && S_ISCHR(status.st_mode) && status.st_rdev == makedev(10, 232));
    EXPECT(!lstat("/dev/kvm", &status) && S_ISCHR(status.st_mode) && status.st_rdev == makedev(10, 232));
    EXPECT(!fstatat(AT_FDCWD, "/dev/kvm", &status, 0) && status.st_rdev == makedev(10, 232));
#ifdef __GLIBC__
    struct statx more;
    EXPECT(!statx(AT_FDCWD, "/dev/kvm", 0, STATX_BASIC_STATS, &more));
    EXPECT(S_ISCHR(more.stx_mode) && more.stx_rdev_major == 10 && more.stx_rdev_minor == 232);
    int (*old)(int, const char *, struct stat *) = dlsym(RTLD_DEFAULT, "__xstat");  // of a glibc before 2.33
    EXPECT(!old(1, "/dev/kvm", &status) && status.st_rdev == makedev(10, 232));
    EXPECT(!old(1, "/", &status) && S_ISDIR(status.st_mode) && old(1, "/none", &status) == -1 && errno == ENOENT);
#endif
    EXPECT(!stat("/dev/null", &status) && status.st_rdev == makedev(1, 3));
}

static void a_program_that_clears_its_environment_finds_the_server(void) {
    pid_t child = fork();
    if (!child) {
        clearenv();
        struct client c = client_open(MEGABYTE);
        client_code(&c, STORES, sizeof STORES);
        EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
        _exit(0);
    }
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
}

static void what_fails_to_replace_a_descriptor_leaves_it_alone(void) {
    struct client c = client_open(MEGABYTE);
    EXPECT(dup2(-1, c.vcpu) == -1 && errno == EBADF);
    EXPECT(dup3(9999, c.vcpu, O_CLOEXEC) == -1 && errno == EBADF);
    EXPECT(dup3(c.system, c.vcpu, O_CLOEXEC | 1) == -1 && errno == EINVAL);
    EXPECT(dup3(c.vcpu, c.vcpu, 0) == -1 && errno == EINVAL);
    EXPECT(dup2(c.vcpu, c.vcpu) == c.vcpu);
    client_code(&c, STORES, sizeof STORES);
    EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
    client_close(&c);
}

#ifdef STATIC  // the filter knows one name
enum { IS_OF_THE_LIBRARY = false };
#else
enum { IS_OF_THE_LIBRARY = true };
#endif

/** As open(2) of a device that is there. */
static void flags_of_open_are_obeyed(void) {
    EXPECT(open("/dev/kvm", O_RDWR | O_CREAT | O_EXCL, 0600) == -1 && errno == EEXIST);
    EXPECT(open("/dev/kvm", O_RDWR | O_DIRECTORY) == -1 && errno == ENOTDIR);
    int path = open("/dev/kvm", O_RDWR | O_PATH);  // there is one only where the machine has the device
    EXPECT(path == -1 ? errno == ENOENT : ioctl(path, KVM_GET_API_VERSION, 0) == -1 && errno == EBADF);
    int created = open("/dev/kvm", O_RDWR | O_CREAT | O_TRUNC, 0600);
    EXPECT(created >= 0 && ioctl(created, KVM_GET_API_VERSION, 0) == 12);
    close(created);
    static const char *const names[] = {"//dev/kvm", "/dev/./kvm", "/dev//././kvm"};
    for (int i = 0; i < 3 && IS_OF_THE_LIBRARY; i++) {
        int other = open(names[i], O_RDWR);
        EXPECT(other >= 0 && ioctl(other, KVM_GET_API_VERSION, 0) == 12);
        close(other);
    }
    int dev = open("/dev", O_RDONLY | O_DIRECTORY);
    int relative = IS_OF_THE_LIBRARY ? openat(dev, "kvm", O_RDWR) : open("/dev/kvm", O_RDWR);
    EXPECT(relative >= 0 && ioctl(relative, KVM_GET_API_VERSION, 0) == 12);
    EXPECT(open("/tmp/kvm", O_RDWR) == -1 && openat(dev, "../kvm", O_RDWR) == -1 && errno == ENOENT);
    close(relative);
    close(dev);
    void *nothing = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct stat status;
    EXPECT(open(nothing, O_RDWR) == -1 && errno == EFAULT && open(nothing, O_RDWR | O_CREAT, 0) == -1 &&
           errno == EFAULT);
    EXPECT(stat(nothing, &status) == -1 && errno == EFAULT && access(nothing, F_OK) == -1 && errno == EFAULT);
    EXPECT(open("/dev/null/kvm", O_RDWR) == -1 && errno == ENOTDIR);
    munmap(nothing, 4096);
    struct open_how how = {.flags = O_RDWR};
    int opened = (int)syscall(SYS_openat2, AT_FDCWD, "/dev/kvm", &how, sizeof how);
    EXPECT(opened == -1 ? errno == ENOSYS : ioctl(opened, KVM_GET_API_VERSION, 0) == 12);  // qemu-user has no such call
    close(opened);
}

/** In a child, which has to connect anew. */
static void without_a_free_number_there_is_emfile(void) {
    pid_t child = fork();
    if (!child) {
        struct rlimit limit;
        getrlimit(RLIMIT_NOFILE, &limit);
        int used = dup(0), opened = -1;
        for (limit.rlim_cur = (rlim_t)used; opened == -1; limit.rlim_cur++) {
            EXPECT(!setrlimit(RLIMIT_NOFILE, &limit));
            opened = open("/dev/kvm", O_RDWR);
            EXPECT(opened >= 0 || errno == EMFILE);
        }
        EXPECT(ioctl(opened, KVM_GET_API_VERSION, 0) == 12 && limit.rlim_cur <= (rlim_t)used + 5);
        _exit(0);
    }
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
}

static void bad_pointers_are_efault(void) {
    EXPECT(ioctl(-1, 0, 0) == -1 && errno == EBADF);
    struct client c = client_open(MEGABYTE);
    EXPECT(ioctl(c.vcpu, KVM_GET_ONE_REG, 8) == -1 && errno == EFAULT);
    struct one_reg reg = {REG_PC, 8};
    EXPECT(ioctl(c.vcpu, KVM_GET_ONE_REG, &reg) == -1 && errno == EFAULT);
    client_close(&c);
}

static void descriptors_live_until_the_last_duplicate_is_closed(void) {
    struct client c = client_open(MEGABYTE);
    int other = dup(c.vm);
    close(c.vm);
    EXPECT(ioctl(other, KVM_CHECK_EXTENSION, 3) == 1);
    c.vm = fcntl(other, F_DUPFD_CLOEXEC, 100);
    EXPECT(c.vm >= 100);
    close(other);
    EXPECT(ioctl(other, KVM_CHECK_EXTENSION, 3) == -1 && errno == EBADF);
    EXPECT(ioctl(c.vm, KVM_CHECK_EXTENSION, 3) == 1);
    EXPECT(dup2(c.vm, 200) == 200 && ioctl(200, KVM_CHECK_EXTENSION, 3) == 1);
    EXPECT(dup2(0, 200) == 200 && ioctl(200, KVM_CHECK_EXTENSION, 3) == -1);
    close(200);
    client_close(&c);
}

static atomic_bool probing;

static void *probe(void *nothing) {
    while (probing)
        for (int fd = 3; fd < 64; fd++) ioctl(fd, KVM_CHECK_EXTENSION, 3);
    return nothing;
}

/** A thread that calls whatever there is, also what another one is about to open or has just closed. */
static void a_stray_call_changes_no_descriptor(void) {
    struct client c = client_open(MEGABYTE);
    pthread_t thread;
    probing = true;
    EXPECT(!pthread_create(&thread, NULL, probe, NULL));
    for (int i = 0; i < 500; i++) {
        int vm = ioctl(c.system, KVM_CREATE_VM, 0), pipes[2], bytes;
        EXPECT(vm >= 0 && ioctl(vm, KVM_CHECK_EXTENSION, 3) == 1);
        close(vm);
        EXPECT(!pipe(pipes) && !ioctl(pipes[0], FIONREAD, &bytes));
        close(pipes[0]);
        close(pipes[1]);
    }
    probing = false;
    pthread_join(thread, NULL);
    client_close(&c);
}

static void a_child_has_no_part_in_its_parents_vm(void) {
    struct client c = client_open(MEGABYTE);
    pid_t child = fork();
    if (!child) {
        EXPECT(ioctl(c.vm, KVM_CHECK_EXTENSION, 3) == -1 && errno == EIO);
        EXPECT(ioctl(c.vcpu, KVM_RUN, 0) == -1 && errno == EIO);
        EXPECT(ioctl(c.system, KVM_GET_API_VERSION, 0) == 12);
        int own = open("/dev/kvm", O_RDWR);
        EXPECT(own >= 0 && ioctl(own, KVM_GET_API_VERSION, 0) == 12);
        _exit(0);
    }
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
    EXPECT(ioctl(c.vm, KVM_CHECK_EXTENSION, 3) == 1);
    client_close(&c);
}

static void ignore(int number) { (void)number; }

/** What a child does before it executes another program: as Python's subprocess and what else closes what it has. */
static void tidy(struct client *c) {
    signal(SIGUSR2, ignore);
    dup2(0, c->vcpu);
    dup2(c->system, 200);
    dup2(c->vm, 201);
    close(c->vm);
    close_range(3, ~0u, 0);
    ioctl(open("/dev/kvm", O_RDWR), KVM_GET_API_VERSION, 0);
}

static int tidied(void *client) {
    tidy(client);
    return 0;
}

static void expect_as_before(struct client *c, pid_t child) {
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
    EXPECT(client_run(c) == 0 && c->run->exit_reason == EXIT_MMIO);
    EXPECT(ioctl(c->vm, KVM_CHECK_EXTENSION, 3) == 1);
    EXPECT(ioctl(200, KVM_CHECK_EXTENSION, 3) == -1 && errno == EBADF);
    EXPECT(ioctl(201, KVM_CHECK_EXTENSION, 3) == -1 && errno == EBADF);
    EXPECT(signal(SIGUSR2, SIG_DFL) == SIG_DFL);
    char byte;
    int other = open("/dev/zero", O_RDONLY);  // which may have the number that the child's had
    EXPECT(read(other, &byte, 1) == 1 && !close(other));
}

/** Such a child has its parent's memory, and descriptors and handlers of its own. */
static void a_child_of_vfork_changes_no_descriptor_of_its_parent(void) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    pid_t child = vfork();
    if (!child) {
        pid_t another = vfork();
        if (!another) _exit(0);
        tidy(&c);
        _exit(0);
    }
    expect_as_before(&c, child);
    static char stack[64 * 1024] __attribute__((aligned(16)));
    expect_as_before(&c, clone(tidied, stack + sizeof stack, CLONE_VM | CLONE_VFORK | SIGCHLD, &c));
    client_close(&c);
}

static void a_child_of_which_the_c_library_tells_nobody_has_no_part_in_its_parents_vm(void) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, STORES, sizeof STORES);
    pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (!child) {
        EXPECT(ioctl(c.vm, KVM_CHECK_EXTENSION, 3) == -1 && errno == EIO);
        tidy(&c);
        _exit(0);
    }
    expect_as_before(&c, child);
    static char stack[64 * 1024] __attribute__((aligned(16)));
    expect_as_before(&c, clone(tidied, stack + sizeof stack, SIGCHLD, &c));
    client_close(&c);
}

/** Sends a descriptor over a socket, or receives one. */
static int pass(int socket, int fd) {
    char byte = 0;
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(sizeof(int))];
    } control = {.head = {.cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
    struct iovec vector = {&byte, 1};
    struct msghdr message = {
        .msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.bytes};
    if (fd >= 0) {
        memcpy(CMSG_DATA(&control.head), &fd, sizeof fd);
        EXPECT(sendmsg(socket, &message, 0) == 1);
        return 0;
    }
    EXPECT(recvmsg(socket, &message, 0) == 1);
    memcpy(&fd, CMSG_DATA(&control.head), sizeof fd);
    return fd;
}

static void descriptors_can_be_passed_over_a_socket(void) {
    int sockets[2], status;
    EXPECT(!socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sockets));
    pid_t child = fork();
    if (!child) {
        int system = pass(sockets[1], -1), vm = pass(sockets[1], -1);
        EXPECT(ioctl(system, KVM_GET_API_VERSION, 0) == 12);
        EXPECT(ioctl(vm, KVM_CHECK_EXTENSION, 3) == -1 && errno == EIO);
        _exit(0);
    }
    struct client c = client_open(MEGABYTE);
    pass(sockets[0], c.system);
    pass(sockets[0], c.vm);
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
    pass(sockets[0], c.vm);
    int received = pass(sockets[1], -1);
    EXPECT(ioctl(received, KVM_CHECK_EXTENSION, 3) == 1);
    close(c.vm);
    c.vm = received;
    EXPECT(ioctl(c.vm, KVM_CHECK_EXTENSION, 3) == 1);
    client_close(&c);
}

static void private_descriptors_survive_what_closes_everything(void) {
    struct client c = client_open(MEGABYTE);
    EXPECT(!close_range(100, ~0u, 0));
    for (int fd = 100; fd < 1100; fd++) close(fd);
    EXPECT(syscall(SYS_close_range, 100, ~0u, 0) == 0);
    client_code(&c, STORES, sizeof STORES);
    EXPECT(client_run(&c) == 0);
    client_close(&c);
}

static void system_calls_by_number_are_seen(void) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, "/dev/kvm", O_RDWR, 0);
    EXPECT(fd >= 0);
    EXPECT(syscall(SYS_ioctl, fd, KVM_GET_API_VERSION, 0) == 12);
    EXPECT(syscall(SYS_close, fd) == 0);
    EXPECT(syscall(SYS_ioctl, fd, KVM_GET_API_VERSION, 0) == -1 && errno == EBADF);
}

static void only_a_vcpu_can_be_mapped_and_nothing_be_written(void) {
    struct client c = client_open(MEGABYTE);
    EXPECT(mmap(NULL, 4096, PROT_READ, MAP_SHARED, c.vm, 0) == MAP_FAILED && errno == ENODEV);
    struct run *private = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, c.vcpu, 0);
    EXPECT(private != MAP_FAILED);
    private->immediate_exit = 1;
    EXPECT(client_run(&c) == EINTR);
    private->immediate_exit = 0;
    char byte = 0;
    EXPECT(write(c.vm, &byte, 1) == -1 && errno == EINVAL);
    EXPECT(read(c.vm, &byte, 1) == -1 && errno == EINVAL);
    munmap(private, 4096);
    client_close(&c);
}

/** The value of a statistic of a vCPU, by its name. */
static uint64_t statistic(int fd, const char *wanted) {
    struct {
        uint32_t flags, name_bytes, count, id, descriptors, data;
    } header;
    struct {
        uint32_t flags;
        int16_t exponent;
        uint16_t size;
        uint32_t offset, bucket;
        char name[128];
    } entry;
    EXPECT(pread(fd, &header, sizeof header, 0) == sizeof header);
    EXPECT(header.count && header.name_bytes <= sizeof entry.name);
    size_t bytes = sizeof entry - sizeof entry.name + header.name_bytes;
    for (uint32_t i = 0; i < header.count; i++) {
        EXPECT(pread(fd, &entry, bytes, (off_t)(header.descriptors + i * bytes)) == (ssize_t)bytes);
        if (strcmp(entry.name, wanted)) continue;
        uint64_t value;
        EXPECT(pread(fd, &value, sizeof value, header.data + entry.offset) == sizeof value);
        return value;
    }
    EXPECT(!"the statistic is there");
    return 0;
}

static void statistics_tell_what_has_happened(void) {
    struct client c = client_open(MEGABYTE);
    EXPECT(ioctl(c.system, KVM_CHECK_EXTENSION, 203 /* KVM_CAP_BINARY_STATS_FD */) == 1);
    int of_vm = ioctl(c.vm, KVM_GET_STATS_FD, 0), of_vcpu = ioctl(c.vcpu, KVM_GET_STATS_FD, 0);
    char byte = 0;
    EXPECT(of_vm >= 0 && read(of_vm, &byte, 1) == 1 && of_vcpu >= 0);
    EXPECT(write(of_vm, &byte, 1) == -1 && errno == EBADF);
    uint64_t before = statistic(of_vcpu, "mmio_exit_user");
    client_code(&c, STORES, sizeof STORES);
    for (uint64_t i = 1; i < 4; i++) {
        EXPECT(client_run(&c) == 0 && c.run->exit_reason == EXIT_MMIO);
        EXPECT(statistic(of_vcpu, "mmio_exit_user") == before + i);
    }
    close(of_vm);
    close(of_vcpu);
    client_close(&c);
}

#ifdef __GLIBC__
int __open_2(const char *, int), __open64_2(const char *, int);
int __openat_2(int, const char *, int), __openat64_2(int, const char *, int);
ssize_t __read_chk(int, void *, size_t, size_t), __pread_chk(int, void *, size_t, off_t, size_t);

static void fortified_calls_are_seen(void) {
    int opened[] = {__open_2("/dev/kvm", O_RDWR), __open64_2("/dev/kvm", O_RDWR), __openat_2(-1, "/dev/kvm", O_RDWR),
                    __openat64_2(-1, "/dev/kvm", O_RDWR)};
    for (int i = 0; i < 4; i++) EXPECT(ioctl(opened[i], KVM_GET_API_VERSION, 0) == 12);
    int statistics = ioctl(ioctl(opened[0], KVM_CREATE_VM, 0), KVM_GET_STATS_FD, 0);
    char bytes[2];
    EXPECT(__read_chk(statistics, bytes, 2, 2) == 2 && __pread_chk(statistics, bytes, 2, 0, 2) == 2);
}
#endif

static void children_keep_the_shim(void) {
    char *const nothing[] = {NULL};
    char *const words[] = {"test", "store_ends_run", NULL};
    pid_t child = fork();
    if (!child) {
        execve("/proc/self/exe", words, nothing);
        _exit(1);
    }
    int status;
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
    EXPECT(!posix_spawn(&child, "/proc/self/exe", NULL, NULL, words, nothing));
    EXPECT(waitpid(child, &status, 0) == child && status == 0);
}

// ---- signals

static volatile sig_atomic_t handled;

static void count(int number) {
    (void)number;
    handled++;
}

static sighandler_t interrupt(int number, sighandler_t function) {
    struct sigaction action = {.sa_handler = function}, old;
    return sigaction(number, &action, &old) ? SIG_ERR : old.sa_handler;
}

static sighandler_t restart(int number, sighandler_t function) {
    struct sigaction action = {.sa_handler = function, .sa_flags = SA_RESTART}, old;
    return sigaction(number, &action, &old) ? SIG_ERR : old.sa_handler;
}

static void expect_kicks(int times, const uint32_t *code, size_t bytes, sighandler_t (*handle)(int, sighandler_t)) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, code, bytes);
    struct sigaction old;
    for (int i = 0; i < times; i++) {
        EXPECT(handle(SIGUSR1, count) != SIG_ERR);
        EXPECT(!sigaction(SIGUSR1, NULL, &old) && old.sa_handler == count);
        handled = 0;
        EXPECT(client_run_until(&c, SIGUSR1) == EINTR && handled == 1);
    }
    client_close(&c);
}

static void a_signal_ends_run(void) {
    expect_kicks(50, COUNTS, sizeof COUNTS, interrupt);
    expect_kicks(50, COUNTS_AND_SLEEPS, sizeof COUNTS_AND_SLEEPS, interrupt);
}

static void *run_until_it_ends(void *client) { return (void *)(intptr_t)client_run(client); }

/** The call keeps the file; the number may be another file's by then. */
static void a_signal_ends_run_though_the_descriptor_is_closed(void) {
    interrupt(SIGUSR1, count);
    for (int replaced = 0; replaced < 2; replaced++) {
        struct client c = client_open(MEGABYTE);
        client_code(&c, COUNTS, sizeof COUNTS);
        pthread_t thread;
        void *error;
        EXPECT(!pthread_create(&thread, NULL, run_until_it_ends, &c));
        client_await_count(&c, 0);
        if (replaced) {
            int other = ioctl(c.vm, KVM_CREATE_VCPU, 1);
            EXPECT(other >= 0 && dup2(other, c.vcpu) == c.vcpu && !close(other));
        } else {
            close(c.vcpu);
        }
        EXPECT(!pthread_kill(thread, SIGUSR1) && !pthread_join(thread, &error));
        EXPECT((intptr_t)error == EINTR);
    }
}

static void a_signal_that_restarts_system_calls_ends_run_too(void) {
    expect_kicks(50, COUNTS, sizeof COUNTS, restart);
    expect_kicks(50, COUNTS_AND_SLEEPS, sizeof COUNTS_AND_SLEEPS, restart);
}

/** sigset(3), which its header deprecates. */
extern sighandler_t set_disposition(int number, sighandler_t function) __asm__("sigset");

static void a_handler_may_be_set_by_any_call(void) {
    expect_kicks(3, COUNTS, sizeof COUNTS, signal);
    expect_kicks(3, COUNTS, sizeof COUNTS, set_disposition);
    EXPECT(set_disposition(SIGUSR1, SIG_HOLD) == count && set_disposition(SIGUSR1, SIG_DFL) == SIG_HOLD);
#ifdef __GLIBC__
    expect_kicks(3, COUNTS, sizeof COUNTS, ssignal);
    expect_kicks(3, COUNTS, sizeof COUNTS, sysv_signal);
#endif
}

/** As a VMM without immediate_exit does: the signal is blocked but in KVM_RUN, and then taken by sigtimedwait. */
static void a_signal_that_only_the_runs_mask_lets_through_ends_run_and_stays_pending(void) {
    struct client c = client_open(MEGABYTE);
    client_code(&c, SPINS, sizeof SPINS);
    struct sigaction action = {.sa_handler = count};
    EXPECT(!sigaction(SIGUSR1, &action, NULL));
    sigset_t blocked, now;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    EXPECT(!pthread_sigmask(SIG_BLOCK, &blocked, NULL));
    struct {
        uint32_t length;
        uint8_t none[8];
    } mask = {8, {0}};
    EXPECT(!ioctl(c.vcpu, KVM_SET_SIGNAL_MASK, &mask));
    for (int i = 0; i < 3; i++) {
        handled = 0;
        pthread_kill(pthread_self(), SIGUSR1);
        EXPECT(client_run(&c) == EINTR && handled == 0);
        EXPECT(!sigpending(&now) && sigismember(&now, SIGUSR1));
        struct timespec none = {0, 0};
        EXPECT(sigtimedwait(&blocked, NULL, &none) == SIGUSR1);
        EXPECT(!pthread_sigmask(SIG_BLOCK, NULL, &now) && sigismember(&now, SIGUSR1));
    }
    EXPECT(!ioctl(c.vcpu, KVM_SET_SIGNAL_MASK, NULL));
    client_close(&c);
}

static const struct test TESTS[] = {
    TEST(store_ends_run),
    TEST_OF_THE_LIBRARY(the_device_is_there_by_its_name),
    TEST(a_program_that_clears_its_environment_finds_the_server),
    TEST(flags_of_open_are_obeyed),
    TEST(without_a_free_number_there_is_emfile),
    TEST(bad_pointers_are_efault),
    TEST(descriptors_live_until_the_last_duplicate_is_closed),
    TEST(what_fails_to_replace_a_descriptor_leaves_it_alone),
    TEST(a_stray_call_changes_no_descriptor),
    TEST(a_child_has_no_part_in_its_parents_vm),
    TEST(a_child_of_vfork_changes_no_descriptor_of_its_parent),
    TEST(a_child_of_which_the_c_library_tells_nobody_has_no_part_in_its_parents_vm),
    TEST(descriptors_can_be_passed_over_a_socket),
    TEST(private_descriptors_survive_what_closes_everything),
    TEST(system_calls_by_number_are_seen),
    TEST_OF_THE_LIBRARY(only_a_vcpu_can_be_mapped_and_nothing_be_written),
    TEST(statistics_tell_what_has_happened),
#ifdef __GLIBC__
    TEST(fortified_calls_are_seen),
#endif
    TEST(children_keep_the_shim),
    TEST(a_signal_ends_run),
    TEST(a_signal_ends_run_though_the_descriptor_is_closed),
    TEST(a_signal_that_restarts_system_calls_ends_run_too),
    TEST(a_handler_may_be_set_by_any_call),
    TEST(a_signal_that_only_the_runs_mask_lets_through_ends_run_and_stays_pending),
    {0},
};

static bool wanted(const struct test *test, int count_of_names, char **names) {
    for (int i = 1; i < count_of_names; i++)
        if (!strcmp(names[i], test->name)) return true;
    return count_of_names == 1 && (IS_OF_THE_LIBRARY || !test->not_static);
}

/** How many of a table's fail. */
static int failures(const struct test *table, int argc, char **argv) {
    int failed = 0;
    for (const struct test *test = table; test->name; test++) {
        if (!wanted(test, argc, argv)) continue;
        pid_t child = fork();
        if (!child) {
            alarm(240);  // what hangs ends; a busy or emulated machine is no failure
            test->function();
            exit(0);
        }
        int status;
        waitpid(child, &status, 0);
        printf("%s %s%s\n", status ? "FAILED" : "ok    ", test->name,
               WIFSIGNALED(status) ? WTERMSIG(status) == SIGALRM ? ": hangs" : ": killed by a signal" : "");
        failed += status != 0;
        fflush(stdout);
    }
    return failed;
}

int main(int argc, char **argv) {
    if (argc > 2 && !strcmp(argv[1], "execute")) return execv(argv[2], argv + 2);
    const struct test *const tables[] = {TESTS, MEMORY_TESTS, HANDLER_TESTS};
    int failed = 0;
    for (int i = 0; i < 3; i++) failed += failures(tables[i], argc, argv);
    return failed != 0;
}
