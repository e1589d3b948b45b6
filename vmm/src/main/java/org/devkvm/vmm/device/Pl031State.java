package org.devkvm.vmm.device;

/**
 * Everything a PL031 remembers.
 *
 * @param offset what is added to the host's seconds to give RTCDR, modulo 2^32
 */
public record Pl031State(int offset, int mr, int lr, int imsc, int ris) {}
