/**
 * Replays the cases of this module on a KVM and compares what happens with what Linux did. The case
 * language is described in conformance/README.md; {@link org.devkvm.conformance.Suite} is the
 * entry. Port: {@link org.devkvm.conformance.Subject}, the process that makes the calls.
 */
@NullMarked
package org.devkvm.conformance;

import org.jspecify.annotations.NullMarked;
