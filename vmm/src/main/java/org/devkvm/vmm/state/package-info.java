/**
 * A stopped machine as values: everything that it needs to go on in another process, read and
 * written through KVM's interfaces only. {@link org.devkvm.vmm.state.VmState} is the whole; {@link
 * org.devkvm.vmm.state.VmStateFile} puts it in a file.
 *
 * <p>Each part knows how it is captured from KVM and in which order it has to be restored; the
 * order of the parts is that of {@code org.devkvm.vmm.run.Machine}, which builds the machine around
 * them.
 */
@NullMarked
package org.devkvm.vmm.state;

import org.jspecify.annotations.NullMarked;
