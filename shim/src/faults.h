// Memory whose faults the program handles itself, by a userfaultfd: the server would not wait for it, and its guest see
// zeros. Such memory is no guest memory (rule USERFAULTFD_MEMORY).
#ifndef DEVKVM_FAULTS_H
#define DEVKVM_FAULTS_H

#include <stdbool.h>
#include <stdint.h>

#define UFFDIO_REGISTER 0xc020aa00u

/** The program is about to register memory: 0, or -EINVAL for what is guest memory. */
int faults_register(uint64_t argument);

/** Whether a slot is to be made of registered memory; says so. */
bool faults_refuse_slot(uint64_t argument);

#endif
