// The processes under the filter that have opened /dev/kvm, their threads, and the files of KVM that they have.
#ifndef DEVKVM_REGISTRY_H
#define DEVKVM_REGISTRY_H

#include <linux/seccomp.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "../src/files.h"
#include "../src/link.h"
#include "../src/program.h"
#include "other.h"

/** A process under the filter that has opened /dev/kvm. */
struct process {
    struct program program;
    pid_t pid;
    int pidfd;
    char proc[32];
    struct thread *threads;
    struct caller housekeeping;
    struct process *next;
};

/** What a thread has asked, and what it is to hear. */
struct answer {
    struct seccomp_data question;
    long result;
    int created;  // the file that goes with it, or -1
    uint32_t flags;
};

struct thread {
    struct caller caller;
    struct asking asking;
    struct process *process;
    struct answer answer;
    uint64_t gaps;  // so many there were when it last entered KVM_RUN
    bool busy;      // a thread of the pool acts for it
    bool owed;      // the answer has not been heard
    struct thread *next;
};

/** A file of KVM, by its number here. The program's descriptors are of another opening of the same memfd. */
struct file {
    struct process *process;
    ino_t inode;
    int watch;           // tells of the end of that opening; 0: none
    int opening;         // to be added to the program; 0: it has been
    bool exited;         // a vCPU whose last KVM_RUN has ended with an exit,
    uint64_t exit_gaps;  // when there were so many gaps
};

/** Of all that is here. */
extern pthread_mutex_t registry_lock;

/** A thread is not busy any more. */
extern pthread_cond_t registry_changed;

/** The processes; under the lock. */
extern struct process *processes;

/** The files, by their numbers here. */
extern struct file files[FILES];

/**
 * Before all else.
 *
 * @param listener the filter's, which threads ask
 * @param lowest the lowest number here of a file
 * @param ends hears by epoll of processes that end: each by its pidfd
 * @param begun is written to when there is another process
 */
void registry_open(int listener, int lowest, int ends, int begun);

/** The thread of that number, which is new perhaps: then so many gaps were there before. NULL: it cannot be reached.
 * Under the lock. */
struct thread *registry_thread(pid_t tid, uint64_t gaps_before);

/** Whether guest memory may be in a thread's process. Under the lock. */
bool registry_has_slots(pid_t tid);

/** A file that the server has made for a thread: how its program gets it. Under the lock. */
void registry_keep(struct thread *t, int number);

/** The number here of a descriptor of a thread's process; -1 if it is not KVM's. It may be another process's file.
 * Under the lock. */
int registry_number(struct thread *t, int fd);

/** A program's statistics files say what is so now; whoever reads them is not seen. By a thread that is bound to it. */
void registry_refresh(const struct process *p);

/** The same for all programs. Under the lock. */
void registry_refresh_all(void);

/** A process has ended: so does everything of it. Under the lock. */
void registry_end(int pidfd);

/** Where it can be read that programs have closed files. */
int registry_watches(void);

/** Ends files that nobody under the filter has any more. Under the lock. */
void registry_end_files(void);

#endif
