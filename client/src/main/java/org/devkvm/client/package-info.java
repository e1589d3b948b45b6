/** The typed API. */
@NullMarked
package org.devkvm.client;

import org.jspecify.annotations.NullMarked;
