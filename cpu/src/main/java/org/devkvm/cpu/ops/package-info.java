/** What instructions mean: pure static methods, one class a group of the manual. */
@NullMarked
package org.devkvm.cpu.ops;

import org.jspecify.annotations.NullMarked;
