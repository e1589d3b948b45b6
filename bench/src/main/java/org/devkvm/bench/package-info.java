/**
 * Benchmarks of the engine. What they run must be the same instructions every time, so time and
 * chance are made from the guest's own progress.
 */
@NullMarked
package org.devkvm.bench;

import org.jspecify.annotations.NullMarked;
