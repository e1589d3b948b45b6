/** System register encodings, PSTATE, ESR and condition codes, as the Arm ARM gives them. */
@NullMarked
package org.devkvm.arm64.reg;

import org.jspecify.annotations.NullMarked;
