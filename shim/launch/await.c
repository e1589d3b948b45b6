// Executes a program as its child and ends as that does, but not before the server: for devkvm exec --stat, whose
// statistics are told once the program has ended, and are to be there before the shell prompts.
//
// usage: devkvm-await SOCKET NAME=VALUE... -- PROGRAM ARGUMENT...
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAILED = 125, NOT_EXECUTABLE = 126, NOT_THERE = 127 };

static int fail(const char *what) {
    fprintf(stderr, "devkvm: cannot execute %s: %s\n", what, strerror(errno));
    return errno == ENOENT ? NOT_THERE : NOT_EXECUTABLE;
}

/** Signals that this process hears of; those that stop it come to it and the program from the terminal. */
static sigset_t heard(void) {
    static const int others[] = {SIGTSTP, SIGTTIN, SIGTTOU, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP};
    sigset_t all;
    sigfillset(&all);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) sigdelset(&all, others[i]);
    return all;
}

/** Waits for the program's end and hands on what signals this process gets. What the terminal sends the program gets as
 * well, but when it hangs up: that may be told to the first process of a session alone. */
static int await_program(pid_t program, const sigset_t *signals) {
    for (int status;;) {
        siginfo_t info;
        int signal = sigwaitinfo(signals, &info);
        if (signal == SIGCHLD) {
            if (waitpid(program, &status, WNOHANG) == program) return status;
        } else if (signal > 0 && (info.si_code <= 0 || signal == SIGHUP)) {
            kill(program, signal);
        }
    }
}

/** Tells the server that the program has ended, and waits for its end: it holds the connection until then. */
static void await_server(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    if (name[0] != '@' || length >= sizeof address.sun_path) return;
    memcpy(address.sun_path + 1, name + 1, length - 1);
    char byte = 0;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(fd, (struct sockaddr *)&address, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length))) return;
    if (send(fd, &byte, 1, MSG_NOSIGNAL) != 1) return;
    while (read(fd, &byte, 1) > 0 || errno == EINTR) errno = 0;
}

/** Ends as the program has. */
static int end(int status) {
    if (!WIFSIGNALED(status)) return WEXITSTATUS(status);
    sigset_t all;
    sigfillset(&all);
    prctl(PR_SET_DUMPABLE, 0);  // one core is enough
    signal(WTERMSIG(status), SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &all, NULL);
    raise(WTERMSIG(status));
    return FAILED;
}

static int become(char **words, pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // a kill of this process is meant for the program
    if (getppid() != parent) return FAILED;
    for (; strcmp(*words, "--"); words++) putenv(*words);
    execvp(words[1], words + 1);
    return fail(words[1]);
}

int main(int argc, char **argv) {
    if (argc < 4) return FAILED;
    sigset_t signals = heard(), before;
    struct sigaction child_was, normal = {.sa_handler = SIG_DFL};
    sigprocmask(SIG_BLOCK, &signals, &before);
    sigaction(SIGCHLD, &normal, &child_was);  // where it is ignored there is no status
    pid_t self = getpid(), program = fork();
    if (program < 0) return fail(argv[1]);
    if (!program) {
        sigaction(SIGCHLD, &child_was, NULL);
        sigprocmask(SIG_SETMASK, &before, NULL);
        return become(argv + 2, self);
    }
    close(STDIN_FILENO);  // the program's alone now: the reader of its output learns when it has closed it
    close(STDOUT_FILENO);
    syscall(SYS_close_range, STDERR_FILENO + 1, ~0u, 0);
    int status = await_program(program, &signals);
    sigprocmask(SIG_SETMASK, &before, NULL);
    await_server(argv[1]);
    return end(status);
}
