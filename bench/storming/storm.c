/*
 * storm SECONDS CPUS: processes that are made and waited for, and pairs of threads that hand each other numbers through
 * pipes and by futexes without a time limit, so that a wake-up that gets lost stands still for ever. A worker that makes no
 * progress for a minute is a stall; exit status 0 if there was none.
 */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NORETURN __attribute__((noreturn))

enum { PATIENCE = 60, MOST_CPUS = 64 };

enum kind { FORKS, PIPES, FUTEXES, KINDS };

static const char *const names[KINDS] = {"processes", "pipe turns", "futex turns"};

struct worker {
  atomic_ulong progress;
  int there[2], back[2];
  atomic_uint turn;
};

static struct worker workers[KINDS][MOST_CPUS];

static void wrong(const char *what) {
  printf("STORM WRONG %s: %s\n", what, strerror(errno));
  fflush(stdout);
  _exit(1);
}

static NORETURN void *fork_and_execute(void *argument) {
  struct worker *me = argument;
  for (int i = 0;; i++) {
    pid_t child = fork();
    if (child < 0) wrong("fork");
    if (child == 0) {
      if (i % 4 == 0) execl("/proc/self/exe", "storm", (char *)0);
      _exit(7);
    }
    int status;
    if (waitpid(child, &status, 0) != child || WEXITSTATUS(status) != 7) wrong("waitpid");
    me->progress++;
  }
}

static void pass_on(int from, int to, unsigned long expected) {
  unsigned long number;
  if (read(from, &number, sizeof number) != sizeof number || number != expected) wrong("read");
  number++;
  if (write(to, &number, sizeof number) != sizeof number) wrong("write");
}

static NORETURN void *answer_pipe(void *argument) {
  struct worker *me = argument;
  for (unsigned long i = 0;; i += 2) pass_on(me->there[0], me->back[1], i);
}

static NORETURN void *ask_pipe(void *argument) {
  struct worker *me = argument;
  unsigned long first = 0;
  if (write(me->there[1], &first, sizeof first) != sizeof first) wrong("write");
  for (unsigned long i = 1;; i += 2) {
    pass_on(me->back[0], me->there[1], i);
    me->progress++;
  }
}

/* Waits until the turn has the wanted low bit, and hands it on. */
static void take_turn(struct worker *me, unsigned bit) {
  unsigned now;
  while (((now = me->turn) & 1) != bit) syscall(SYS_futex, &me->turn, FUTEX_WAIT_PRIVATE, now, NULL, NULL, 0);
  me->turn = now + 1;
  syscall(SYS_futex, &me->turn, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static NORETURN void *even_turns(void *argument) {
  for (;;) {
    take_turn(argument, 0);
    ((struct worker *)argument)->progress++;
  }
}

static NORETURN void *odd_turns(void *argument) {
  for (;;) take_turn(argument, 1);
}

static void start(void *(*body)(void *), struct worker *worker) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, body, worker)) wrong("pthread_create");
}

static void start_pairs(int i) {
  struct worker *pipes = &workers[PIPES][i];
  if (pipe(pipes->there) || pipe(pipes->back)) wrong("pipe");
  start(answer_pipe, pipes);
  start(ask_pipe, pipes);
  start(even_turns, &workers[FUTEXES][i]);
  start(odd_turns, &workers[FUTEXES][i]);
}

/* A pair that hands numbers to and fro never sleeps long: more of them, and nobody would get to make a process. */
static int has_worker(int kind, int i) { return kind == FORKS || i % 4 == 0; }

/* Looks once a second whether everybody gets on; the number of stalls. */
static int watch(int seconds, int cpus) {
  static unsigned long last[KINDS][MOST_CPUS];
  static int still[KINDS][MOST_CPUS];
  int stalls = 0;
  for (int second = 1; second <= seconds; second++) {
    sleep(1);
    for (int kind = 0; kind < KINDS; kind++) {
      for (int i = 0; i < cpus; i++) {
        if (!has_worker(kind, i)) continue;
        unsigned long now = workers[kind][i].progress;
        still[kind][i] = now == last[kind][i] ? still[kind][i] + 1 : 0;
        last[kind][i] = now;
        if (still[kind][i] == PATIENCE) {
          printf("STORM STALL %s of worker %d stand at %lu after %d s\n", names[kind], i, now, second);
          stalls++;
        }
      }
    }
    fflush(stdout);
  }
  return stalls;
}

int main(int count, char **arguments) {
  if (count != 3) return 7;
  int cpus = atoi(arguments[2]);
  if (cpus < 1 || cpus > MOST_CPUS) return 2;
  for (int i = 0; i < cpus; i++) {
    start(fork_and_execute, &workers[FORKS][i]);
    if (has_worker(PIPES, i)) start_pairs(i);
  }
  int stalls = watch(atoi(arguments[1]), cpus);
  for (int kind = 0; kind < KINDS; kind++) {
    unsigned long sum = 0;
    for (int i = 0; i < cpus; i++) sum += workers[kind][i].progress;
    printf("STORM %lu %s\n", sum, names[kind]);
  }
  fflush(stdout);
  _exit(stalls != 0);
}
