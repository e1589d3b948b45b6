/**
 * What unwinds from the middle of an instruction: stackless, reused signals that an engine catches
 * in one place.
 */
@NullMarked
package org.devkvm.cpu.fault;

import org.jspecify.annotations.NullMarked;
