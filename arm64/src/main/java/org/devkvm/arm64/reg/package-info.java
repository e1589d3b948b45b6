/** System register encodings, PSTATE and ESR, as the Arm ARM gives them. */
@NullMarked
package org.devkvm.arm64.reg;

import org.jspecify.annotations.NullMarked;
