/*
 * A host of AArch64 for tests: memory shared with a JVM, and calls of code in it. A request on
 * standard input is the address of a function and its two arguments; the answer is what it returns.
 * Usage: a64-host FILE ADDRESS BYTES
 */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

typedef long function(long, long);

int main(int count, char **arguments)
{
	long request[3];
	void *address;
	int file;

	if (count != 4)
		return 2;
	file = open(arguments[1], O_RDWR);
	address = (void *)strtoul(arguments[2], NULL, 0);
	if (mmap(address, strtoul(arguments[3], NULL, 0), PROT_READ | PROT_WRITE | PROT_EXEC,
		 MAP_SHARED | MAP_FIXED, file, 0) != address)
		return 1;
	while (read(0, request, sizeof(request)) == sizeof(request)) {
		long result = ((function *)request[0])(request[1], request[2]);

		if (write(1, &result, sizeof(result)) != sizeof(result))
			return 1;
	}
	return 0;
}
