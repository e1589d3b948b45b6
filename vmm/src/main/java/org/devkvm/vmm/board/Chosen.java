package org.devkvm.vmm.board;

import java.util.List;

/**
 * What the loader tells the kernel, the /chosen node (Devicetree Specification v0.4, 3.6).
 *
 * @param initrdEnd equal to {@code initrdStart} when there is no initrd
 * @param rngSeed random numbers for the kernel's generator, as cells; empty for none
 */
public record Chosen(String bootargs, long initrdStart, long initrdEnd, List<Integer> rngSeed) {}
